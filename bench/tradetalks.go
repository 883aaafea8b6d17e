package main

import (
	"context"
	"fmt"
	"runtime/metrics"
	"slices"
	"time"

	"tradetalks/index"
	"tradetalks/internal/answer"
)

func indexOurs(ctx context.Context, corpus, dir string) (int, error) {
	st, err := index.Build(ctx, dir, readArticles(corpus), index.BuildOptions{})
	return st.Passages, err
}

type oursAsker struct {
	index  *index.Index
	view   *index.View
	engine *answer.Engine
}

func openOurs(_ context.Context, dir string) (asker, error) {
	return openParams(dir, answer.DefaultParams())
}

func openParams(dir string, p answer.Params) (*oursAsker, error) {
	x, err := index.Open(dir, index.Options{ReadOnly: true})
	if err != nil {
		return nil, err
	}
	s, err := x.Snapshot()
	if err != nil {
		return nil, err
	}
	l, err := answer.NewLexicon("")
	if err != nil {
		return nil, err
	}
	return &oursAsker{x, index.NewView(s), answer.NewEngine(l, p, time.Now)}, nil
}

func (a *oursAsker) ask(ctx context.Context, question string) error {
	_, err := a.engine.Ask(ctx, a.view, answer.Question{Text: question})
	return err
}

func (a *oursAsker) close() error {
	if err := a.view.Close(); err != nil {
		return err
	}
	return a.index.Close()
}

// exact counts the questions of which the best ten passages are the same whether the first stage adds up whole steps or exact gains, one by one.
func exact(ctx context.Context, dir, questionFile string) (*served, error) {
	questions, err := readLines(questionFile)
	if err != nil {
		return nil, err
	}
	p := answer.DefaultParams()
	rounded, err := openParams(dir, p)
	if err != nil {
		return nil, err
	}
	defer rounded.close()
	p.Exhaustive = true
	l, err := answer.NewLexicon("")
	if err != nil {
		return nil, err
	}
	exhaustive := answer.NewEngine(l, p, time.Now)
	const top = 10
	s := &served{}
	var factors []float64
	for i, q := range questions {
		in := answer.Question{Text: q, N: top}
		if _, err := rounded.engine.Ask(ctx, rounded.view, in); err != nil { // so that both find the articles in memory
			return nil, err
		}
		start := time.Now()
		a, err := rounded.engine.Ask(ctx, rounded.view, in)
		if err != nil {
			return nil, err
		}
		plan := time.Since(start)
		start = time.Now()
		b, err := exhaustive.Ask(ctx, rounded.view, in)
		if err != nil {
			return nil, err
		}
		if i >= len(questions)/2 {
			took := time.Since(start)
			factors = append(factors, float64(took)/float64(plan))
		}
		s.SameAsked++
		if slices.Equal(passageNames(a), passageNames(b)) {
			s.Same++
		}
	}
	slices.Sort(factors)
	s.Exhaustive = quantile(factors, .5)
	return s, nil
}

func passageNames(a *answer.Answer) []string {
	var names []string
	for _, p := range a.Passages {
		names = append(names, fmt.Sprint(p.Citation.Article, p.Span))
	}
	return names
}

// allocated tells how many objects and bytes this process has allocated so far.
func allocated() (objects, bytes uint64) {
	s := []metrics.Sample{{Name: "/gc/heap/allocs:objects"}, {Name: "/gc/heap/allocs:bytes"}}
	metrics.Read(s)
	return s[0].Value.Uint64(), s[1].Value.Uint64()
}
