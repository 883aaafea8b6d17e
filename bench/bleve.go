package main

import (
	"context"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/analysis/lang/en"
	"github.com/blevesearch/bleve/v2/mapping"
)

// Names of the rivals that are Bleve.
const (
	bareBleve  = "bleve-bare"
	plainBleve = "bleve-default"
)

// bleveBatch is how many passages a batch holds.
const bleveBatch = 1000

func bareMapping() *mapping.IndexMappingImpl {
	m := bleve.NewIndexMapping()
	m.ScoringModel = "bm25"
	m.StoreDynamic, m.IndexDynamic, m.DocValuesDynamic = false, false, false
	doc := bleve.NewDocumentStaticMapping()
	doc.AddFieldMappingsAt("text", &mapping.FieldMapping{Type: "text", Analyzer: en.AnalyzerName, Index: true})
	m.DefaultMapping = doc
	return m
}

func indexBareBleve(ctx context.Context, corpus, dir string) (int, error) {
	return indexBleve(ctx, bareMapping(), corpus, dir)
}

func indexPlainBleve(ctx context.Context, corpus, dir string) (int, error) {
	return indexBleve(ctx, bleve.NewIndexMapping(), corpus, dir)
}

func indexBleve(ctx context.Context, m mapping.IndexMapping, corpus, dir string) (int, error) {
	x, err := bleve.New(dir, m)
	if err != nil {
		return 0, err
	}
	n := 0
	batch := x.NewBatch()
	flush := func() error {
		if err := ctx.Err(); err != nil {
			return err
		}
		err := x.Batch(batch)
		batch.Reset()
		return err
	}
	for p, err := range readPassages(corpus) {
		if err != nil {
			return 0, err
		}
		if err := batch.Index(p.id(n), struct {
			Text string `json:"text"`
		}{p.text}); err != nil {
			return 0, err
		}
		if n++; batch.Size() == bleveBatch {
			if err := flush(); err != nil {
				return 0, err
			}
		}
	}
	if err := flush(); err != nil {
		return 0, err
	}
	return n, x.Close()
}

type bleveAsker struct{ bleve.Index }

func openBleve(_ context.Context, dir string) (asker, error) {
	x, err := bleve.OpenUsing(dir, map[string]any{"read_only": true})
	return bleveAsker{x}, err
}

func (a bleveAsker) ask(ctx context.Context, question string) error {
	q := bleve.NewMatchQuery(question)
	q.SetField("text")
	_, err := a.SearchInContext(ctx, bleve.NewSearchRequestOptions(q, 10, 0, false))
	return err
}

func (a bleveAsker) close() error { return a.Close() }
