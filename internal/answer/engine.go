package answer

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"tradetalks/index"
	"tradetalks/internal/text"
)

// An Engine answers questions. It may be used from many goroutines at once.
type Engine struct {
	params     Params
	lexicon    *Lexicon
	now        func() time.Time
	publishers publisherCache

	mu    sync.Mutex
	asked map[string][]text.Token // words of written questions
}

// NewEngine returns an engine with a lexicon and parameters; now tells the time for "today".
func NewEngine(l *Lexicon, p Params, now func() time.Time) *Engine {
	return &Engine{params: p, lexicon: l, now: now, asked: map[string][]text.Token{}}
}

// mostWritten is how many written questions keep their words in memory: ten times those of the starter corpus.
const mostWritten = 40000

// written returns the words of a written question.
func (e *Engine) written(s string) []text.Token {
	e.mu.Lock()
	defer e.mu.Unlock()
	t, ok := e.asked[s]
	if !ok {
		if len(e.asked) >= mostWritten {
			clear(e.asked)
		}
		t = text.Tokens(nil, s)
		e.asked[strings.Clone(s)] = t
	}
	return t
}

// candidates finds passages for a question and works out their features and scores, best first.
func (e *Engine) candidates(ctx context.Context, v *index.View, q *query, filter index.Filter) ([]*candidate, error) {
	iq := index.Query{Filter: filter, Limit: e.params.Candidates, Head: e.params.Head, Questions: e.params.Questions}
	if q.noQuestions || q.except != "" {
		iq.Questions = 0
	}
	for _, u := range q.units {
		w := index.Unit{Weight: float32(u.weight), Alts: []index.Alt{{Stems: u.phrase.stems, Boost: 1}}}
		for _, o := range u.others {
			w.Alts = append(w.Alts, index.Alt{Stems: o.phrase.stems, Boost: float32(o.strength)})
		}
		iq.Units = append(iq.Units, w)
	}
	hits, err := v.Search(ctx, iq)
	if err != nil {
		return nil, err
	}
	x := newExaminer(e, q)
	cands := make([]*candidate, len(hits))
	for i, h := range hits {
		if i%16 == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		c := &candidate{article: h.Article, passage: h.Passage, stage1: h.Score}
		x.examine(c)
		cands[i] = c
	}
	e.together(q, x, cands)
	for _, c := range cands {
		c.score = dot(e.params.Passage[:], c.features[:])
	}
	slices.SortStableFunc(cands, func(a, b *candidate) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.article.ID, b.article.ID), cmp.Compare(a.passage, b.passage))
	})
	return cands, nil
}

// together works out the features of candidates that depend on the others.
func (e *Engine) together(q *query, x *examiner, cands []*candidate) {
	if len(cands) == 0 {
		return
	}
	byArticle := map[*index.Article][]float32{}
	var days []int64
	for _, c := range cands {
		all := byArticle[c.article]
		if all == nil {
			all = slices.Clone(x.headCover(c.article))
			byArticle[c.article] = all
			if !c.article.Date.IsZero() {
				days = append(days, c.article.Date.Time().Unix())
			}
		}
		for u, s := range c.cover {
			all[u] = max(all[u], s)
		}
	}
	slices.Sort(days)
	for _, c := range cands {
		c.features[pArticle] = q.cover(byArticle[c.article])
		if !c.article.Date.IsZero() && len(days) > 1 {
			r, _ := slices.BinarySearch(days, c.article.Date.Time().Unix())
			c.features[pRecent] = float64(r) / float64(len(days)-1)
		}
		if q.latest {
			c.features[pLatest] = c.features[pRecent] * c.features[pCover]
		}
	}
}

// Ask answers a question from what a view holds. The error is that of the context when time ran out.
func (e *Engine) Ask(ctx context.Context, v *index.View, in Question) (*Answer, error) {
	a, _, err := e.ask(ctx, v, in)
	if err != nil {
		return nil, fmt.Errorf("answer: %w", err)
	}
	return a, nil
}

func (e *Engine) ask(ctx context.Context, v *index.View, in Question) (*Answer, []*candidate, error) {
	q, err := e.understand(ctx, v, in)
	if err != nil {
		return nil, nil, err
	}
	q.noQuestions = in.NoQuestions
	filter := index.Filter{From: in.From, To: in.To, AsOf: in.AsOf}
	if in.Publisher != "" {
		filter.Publishers = []string{in.Publisher}
	}
	if in.Topic != "" {
		filter.Topics = []string{in.Topic}
	}
	cands, err := e.candidates(ctx, v, q, filter)
	if err != nil {
		return nil, nil, err
	}
	a := &Answer{Question: in.Text, Spelling: q.spelling}
	n := in.N
	if n == 0 {
		n = 3
	}
	a.Answered = len(cands) > 0
	for i, c := range cands[:min(n, len(cands))] {
		a.Passages = append(a.Passages, e.passage(q, c, i+1))
	}
	if a.Answered {
		e.choose(q, a, cands)
	}
	return a, cands, nil
}

// passage returns a candidate as it is shown.
func (e *Engine) passage(q *query, c *candidate, rank int) Passage {
	p := c.article.Passages[c.passage]
	out := Passage{Rank: rank, Score: c.score, Paragraph: c.para, Span: p.Span, Text: c.article.PassageText(c.passage), Citation: cite(c.article)}
	w := c.article.Words(c.passage)
	for _, m := range q.matcher.match(nil, w.Tokens) {
		if m.strength < 0.3 {
			continue
		}
		t := w.Tokens[m.pos]
		h := p.Span
		h.Start, h.End = int(t.Start), int(t.End)
		if k := len(out.Highlights); k > 0 && out.Highlights[k-1].End >= h.Start {
			out.Highlights[k-1].End = max(out.Highlights[k-1].End, h.End)
			continue
		}
		out.Highlights = append(out.Highlights, h)
	}
	return out
}

// cite returns the citation of an article.
func cite(a *index.Article) Citation {
	return Citation{Article: a.ID, Title: a.Title, Publisher: a.Publisher, Author: a.Author, Date: a.Date, URL: a.URL, Digest: a.Digest, Local: a.Local}
}

// choose picks the sentence that answers.
func (e *Engine) choose(q *query, a *Answer, cands []*candidate) {
	c := cands[0]
	if len(c.sents) == 0 {
		a.Answered = false
		return
	}
	s := c.article.Words(c.passage).Sentences[c.best]
	p := c.article.Passages[c.passage]
	a.Sentence.Passage = 1
	a.Sentence.Span.Start, a.Sentence.Span.End = p.Start+s.Start, p.Start+s.Span.End
	a.Sentence.Text = c.article.Body[a.Sentence.Span.Start:a.Sentence.Span.End]
}
