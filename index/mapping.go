package index

import (
	"fmt"

	"github.com/blevesearch/bleve/v2/analysis/analyzer/custom"
	"github.com/blevesearch/bleve/v2/analysis/tokenizer/whitespace"
	"github.com/blevesearch/bleve/v2/mapping"
)

// SchemaVersion counts the changes of what is stored in an index: of the mapping, of the words that internal/text cuts
// and stems, of the stored form of articles, and of what package corpus finds out about an article, such as its language. An index of another version is built anew.
const SchemaVersion = 5

// OldestSchema is the oldest version of which an index can still be read, its answers perhaps poorer: it answers while the new one is
// built. Who raises SchemaVersion raises it too where the stored form or the fields changed so that old ones cannot be read.
const OldestSchema = 2

// Fields of the documents of an index. A passage is a document with the search fields; an article is a document with its
// facets and its stored form. The passage fields hold word presence only: ranking looks at the stored text itself, so
// frequencies, norms and positions would be kept for nothing.
const (
	fieldText      = "t" // stems of the passage
	fieldHead      = "h" // stems of the headline and publisher of its article
	fieldQuestions = "q" // stems of the written questions that its paragraphs answer
	fieldFacets    = "k" // facets of a passage: see facet
	fieldArticle   = "a" // facets of an article
	fieldStored    = "s" // stored form of an article
)

// Kinds of facets: terms of fieldFacets and fieldArticle are a kind and a value.
const (
	facetKind      = "x:"
	facetPublisher = "p:"
	facetTopic     = "t:"
	facetDay       = "d:"
	facetMonth     = "m:"
	facetYear      = "y:"
	facetLang      = "l:"
)

// words of an analyzed field come prepared by internal/text, joined by spaces
const analyzer = "words"

// newMapping returns the mapping of an index: explicit fields only, everything else is ignored.
func newMapping() (*mapping.IndexMappingImpl, error) {
	m := mapping.NewIndexMapping()
	m.StoreDynamic, m.IndexDynamic, m.DocValuesDynamic = false, false, false
	if err := m.AddCustomAnalyzer(analyzer, map[string]any{"type": custom.Name, "tokenizer": whitespace.Name}); err != nil {
		return nil, fmt.Errorf("index: mapping: %w", err)
	}
	m.DefaultAnalyzer = analyzer
	m.DefaultMapping = mapping.NewDocumentDisabledMapping()
	m.TypeField = "type"
	words := func() *mapping.FieldMapping {
		return &mapping.FieldMapping{Type: "text", Analyzer: analyzer, Index: true, SkipFreqNorm: true}
	}
	passage := mapping.NewDocumentStaticMapping()
	for _, name := range []string{fieldText, fieldHead, fieldQuestions} {
		passage.AddFieldMappingsAt(name, words())
	}
	facets := &mapping.FieldMapping{Type: "text", Analyzer: "keyword", Index: true, SkipFreqNorm: true}
	passage.AddFieldMappingsAt(fieldFacets, facets)
	article := mapping.NewDocumentStaticMapping()
	article.AddFieldMappingsAt(fieldArticle, facets)
	article.AddFieldMappingsAt(fieldStored, &mapping.FieldMapping{Type: "text", Analyzer: "keyword", Store: true})
	m.AddDocumentMapping("passage", passage)
	m.AddDocumentMapping("article", article)
	return m, nil
}
