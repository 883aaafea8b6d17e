package answer

import (
	"context"
	"fmt"
	"iter"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"tradetalks/corpus"
	"tradetalks/index"
	"tradetalks/internal/text"
)

// benchQuestions are of the lengths that people write; the long ones ask for several things.
var benchQuestions = [...]string{
	"who led the US delegation at the London talks?",
	"how much did both sides cut their duties in Geneva?",
	"when does the tariff truce end?",
	"did china agree to buy more soybeans",
	"what is the latest on rare earth export licences",
	"why were the port fees suspended?",
	"How many aircraft did China order from Boeing according to Reuters, and did the White House and the Commerce Ministry in Beijing give the same number when the leaders met at the summit, or did one of them leave it out of its own statement?",
	"After the Geneva truce of May 2025 the two sides accused each other of breaking it: what did Washington say that Beijing had not done about rare earths, and what did the Commerce Ministry complain of about chips, design software and student visas before the talks in London?",
}

// passagesOfLargeBench is the number of passages of the larger corpus that benchmarks run on.
const passagesOfLargeBench = 10000

// shuffled yields articles of five paragraphs that are made of the sentences of the starter corpus in random order.
func shuffled(ctx context.Context, passages int) iter.Seq2[*corpus.Article, error] {
	return func(yield func(*corpus.Article, error) bool) {
		var sentences []string
		var all []*corpus.Article
		for a, err := range (corpus.Layers{corpus.Starter()}).Articles(ctx) {
			if err != nil {
				yield(nil, err)
				return
			}
			all = append(all, a)
			for _, span := range text.Sentences(a.Body) {
				sentences = append(sentences, strings.TrimSpace(a.Body[span.Start:span.End]))
			}
		}
		r := rand.New(rand.NewPCG(1, 2))
		const paragraphs, sentencesEach = 5, 4
		for n := 0; n < passages; n += paragraphs {
			like := *all[r.IntN(len(all))]
			like.ID = fmt.Sprintf("%s-%d", like.ID, n)
			like.Questions = nil
			var body []string
			for range paragraphs {
				var p []string
				for range sentencesEach {
					p = append(p, sentences[r.IntN(len(sentences))])
				}
				body = append(body, strings.Join(p, " "))
			}
			like.Body = strings.Join(body, "\n\n")
			if !yield(&like, nil) {
				return
			}
		}
	}
}

// benchView builds an index of articles and returns it with an engine.
func benchView(b *testing.B, articles iter.Seq2[*corpus.Article, error]) (*Engine, *index.View) {
	b.Helper()
	dir := b.TempDir() + "/index"
	if _, err := index.Build(b.Context(), dir, articles, index.BuildOptions{}); err != nil {
		b.Fatal(err)
	}
	x, err := index.Open(dir, index.Options{})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { x.Close() })
	s, err := x.Snapshot()
	if err != nil {
		b.Fatal(err)
	}
	v := index.NewView(s)
	b.Cleanup(func() { v.Close() })
	l, err := NewLexicon("")
	if err != nil {
		b.Fatal(err)
	}
	day := time.Date(2026, 6, 27, 12, 0, 0, 0, time.UTC)
	return NewEngine(l, DefaultParams(), func() time.Time { return day }), v
}

// BenchmarkEngine measures each stage of answering by itself, and the whole; one operation is one question, in turn from benchQuestions.
func BenchmarkEngine(b *testing.B) {
	for _, c := range [...]struct {
		name     string
		articles iter.Seq2[*corpus.Article, error]
	}{
		{"starter", corpus.Layers{corpus.Starter()}.Articles(context.Background())},
		{"10k", shuffled(context.Background(), passagesOfLargeBench)},
	} {
		b.Run("corpus="+c.name, func(b *testing.B) {
			e, v := benchView(b, c.articles)
			ctx := b.Context()
			type state struct {
				in    Question
				q     *query
				hits  []index.Hit
				cands []*candidate
			}
			var states []state
			for _, asked := range benchQuestions {
				s := state{in: Question{Text: asked}}
				var err error
				if s.q, err = e.understand(ctx, v, s.in, toldByWords); err != nil {
					b.Fatal(err)
				}
				if s.hits, err = v.Search(ctx, e.search(s.q, index.Filter{})); err != nil {
					b.Fatal(err)
				}
				if s.cands, err = e.examine(ctx, s.q, s.hits); err != nil {
					b.Fatal(err)
				}
				states = append(states, s)
			}
			for _, stage := range [...]struct {
				name string
				do   func(s state) error
			}{
				{"understand", func(s state) error { _, err := e.understand(ctx, v, s.in, toldByWords); return err }},
				{"search", func(s state) error { _, err := v.Search(ctx, e.search(s.q, index.Filter{})); return err }},
				{"examine", func(s state) error { _, err := e.examine(ctx, s.q, s.hits); return err }},
				{"choose", func(s state) error {
					order, differ := e.arrange(s.q, s.cands)
					e.newer(s.q, order)
					sides(differ)
					return nil
				}},
				{"confidence", func(s state) error { e.confidence(s.q, e.confidenceOf(s.q, s.cands)); return nil }},
				{"whole", func(s state) error { _, err := e.Ask(ctx, v, s.in); return err }},
			} {
				b.Run("stage="+stage.name, func(b *testing.B) {
					b.ReportAllocs()
					for i := 0; b.Loop(); i++ {
						if err := stage.do(states[i%len(states)]); err != nil {
							b.Fatal(err)
						}
					}
				})
			}
		})
	}
}
