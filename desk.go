package main

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"time"

	"tradetalks/corpus"
	"tradetalks/index"
	"tradetalks/internal/answer"
)

// A desk answers questions from the corpus as it is now.
type desk struct {
	engine *answer.Engine
	limit  time.Duration // for one question
	x      *index.Index
}

// open opens the corpus that the settings and flags name.
func (p *program) open(ctx context.Context, conf *config, c call) (*desk, error) {
	lexicon, err := answer.NewLexicon("")
	if err != nil {
		return nil, err
	}
	layers := corpus.Layers{}
	if conf.embedded {
		layers = append(layers, corpus.Starter())
	}
	if conf.corpus != "" {
		layers = append(layers, corpus.Folder(conf.corpus))
	}
	if len(c.corpora) > 0 {
		layers = nil
		for _, path := range c.corpora {
			s, err := corpus.At(path)
			if err != nil {
				return nil, err
			}
			layers = append(layers, s)
		}
	}
	manifests, err := layers.Manifests(ctx, nil)
	if err != nil {
		return nil, err
	}
	dir := filepath.Join(conf.data, "interim", corpus.Digest(manifests)[:16])
	if _, err := os.Stat(dir); err != nil {
		good := func(yield func(*corpus.Article, error) bool) {
			for a, err := range layers.Articles(ctx) {
				var bad *corpus.Problem
				if errors.As(err, &bad) {
					fmt.Fprintln(p.stderr, bad)
					continue
				}
				if !yield(a, err) {
					return
				}
			}
		}
		if err := os.MkdirAll(filepath.Dir(dir), 0o755); err != nil {
			return nil, err
		}
		if _, err := index.Build(ctx, dir, iter.Seq2[*corpus.Article, error](good), index.BuildOptions{}); err != nil {
			return nil, err
		}
	}
	x, err := index.Open(dir, index.Options{ReadOnly: true})
	if err != nil {
		return nil, err
	}
	return &desk{engine: answer.NewEngine(lexicon, answer.DefaultParams(), time.Now), limit: conf.searchTime, x: x}, nil
}

func (d *desk) close() error { return d.x.Close() }

func (d *desk) view() (*index.View, error) {
	s, err := d.x.Snapshot()
	if err != nil {
		return nil, err
	}
	return index.NewView(s), nil
}

// ask answers a question within the time for one.
func (d *desk) ask(ctx context.Context, q answer.Question) (*answer.Answer, error) {
	v, err := d.view()
	if err != nil {
		return nil, err
	}
	defer v.Close()
	ctx, cancel := context.WithTimeout(ctx, d.limit)
	defer cancel()
	return d.engine.Ask(ctx, v, q)
}

// fault says what an error of ask means for the person who asked.
func (d *desk) fault(err error) string {
	if errors.Is(err, context.DeadlineExceeded) {
		return fmt.Sprintf("the question took longer than %s to search: ask it in fewer words, or raise SEARCH_TIMEOUT", d.limit)
	}
	return err.Error()
}

// reach tells in a sentence what the corpus holds.
func (d *desk) reach() (string, error) {
	v, err := d.view()
	if err != nil {
		return "", err
	}
	defer v.Close()
	r, err := v.Reach()
	if err != nil {
		return "", err
	}
	switch {
	case r.Articles == 0:
		return "The corpus is empty: add articles with \"corpus add FILE\", or set CORPUS_DIR to a folder of them.", nil
	case r.First.IsZero():
		return fmt.Sprintf("%d articles.", r.Articles), nil
	}
	return fmt.Sprintf("%d articles, published from %s to %s.", r.Articles, r.First, r.Last), nil
}
