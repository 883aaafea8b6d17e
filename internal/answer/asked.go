package answer

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"tradetalks/corpus"
	"tradetalks/index"
	"tradetalks/internal/text"
)

// How many passages keep the words of their written questions in memory, and how many of the questions what answers them: those of the starter corpus for four servers
// with articles of their own, on whose number the weights of words depend.
const (
	mostWritten = 3300
	mostTold    = 65000
)

// A writtenQuestion is a question written for a paragraph.
type writtenQuestion struct {
	text     string
	para, at int // it is question number at, from 0, for that paragraph
	first    int // the first sentence of the paragraph that is said to answer it, from 1; 0 where nobody says
	words    []text.Token
	weights  []float64 // of words, by how rare they are; 0 for function words
	weight   float64   // of all words
	kind     kind
	dates    []dateSpan
	side     string // whose persons are asked for: us, cn, or empty for any
}

// A passageKey is a passage, and how many of them the corpus has, on which the weights of the words of its questions depend.
type passageKey struct {
	article  uint64 // index.Article.Sum
	passage  int
	passages int
}

func (x *examiner) keyOf(c *candidate) passageKey {
	return passageKey{c.article.Sum, c.passage, x.q.view.Passages()}
}

// written returns what is known of the questions that are written for the paragraphs of a passage, those that one sentence is said to answer one behind the other.
func (x *examiner) written(c *candidate) []writtenQuestion {
	k := x.keyOf(c)
	return x.e.asked.get(k, func() (passageKey, []writtenQuestion, bool) {
		var all []writtenQuestion
		p := c.article.Passages[c.passage]
		for n := p.Paragraph; n <= p.Last; n++ {
			for i, s := range c.article.Questions[n] {
				w := x.e.readWritten(x.q.view, strings.Clone(s)) // the article's would keep all of it in memory
				w.para, w.at = n, i
				if answers := c.article.Answers[n]; i < len(answers) && len(answers[i]) > 0 {
					w.first = answers[i][0]
				}
				all = append(all, w)
			}
		}
		slices.SortStableFunc(all, func(a, b writtenQuestion) int {
			return cmp.Or(cmp.Compare(a.para, b.para), cmp.Compare(a.first, b.first))
		})
		contiguous(all, func(w *writtenQuestion) *[]text.Token { return &w.words })
		contiguous(all, func(w *writtenQuestion) *[]float64 { return &w.weights })
		return k, all, true
	})
}

// contiguous puts what written questions hold one behind the other in memory, where it is found sooner: for each question asked some four thousand of them are looked at.
func contiguous[T any](all []writtenQuestion, part func(*writtenQuestion) *[]T) {
	n := 0
	for i := range all {
		n += len(*part(&all[i]))
	}
	whole := make([]T, 0, n)
	for i := range all {
		p := part(&all[i])
		whole = append(whole, *p...)
		*p = whole[len(whole)-len(*p):]
	}
}

// readWritten returns what can be told of a written question by itself.
func (e *Engine) readWritten(v *index.View, s string) writtenQuestion {
	w := writtenQuestion{text: s, words: text.Tokens(nil, s), dates: findDates(s, corpus.DateOf(e.now()))}
	if w.kind, _ = e.lexicon.expected(s, w.words); w.kind == kindWho {
		w.side = sideAsked(s)
	}
	for _, t := range w.words {
		weight := 0.0
		if !t.Has(text.Stop) {
			df, err := v.DocFreq(text.StemOf(s, t))
			if err != nil {
				df = 0
			}
			weight = idf(float64(v.Passages()), float64(df))
			if faintTerms.has(t.Term) {
				weight *= faint
			}
		}
		w.weights = append(w.weights, weight)
		w.weight += weight
	}
	return w
}

// A like is a written question that is much like the one asked.
type like struct {
	*writtenQuestion
	likeness float64   // from 0 to 1
	cover    []float32 // of the units of the question by it
}

// asked compares the question with those written for the paragraphs of a candidate, and picks the paragraph of one much alike.
func (x *examiner) asked(c *candidate, head []float32) {
	if x.q.noQuestions || len(c.article.Questions) == 0 || x.q.unasked != nil && x.q.unasked(c.article.ID) {
		return
	}
	written := x.written(c)
	if len(written) == 0 {
		return
	}
	c.written = true
	f := &c.features
	n := len(x.q.units)
	best, second, para := 0.0, 0.0, 0
	var most []float32 // coverage by the best
	union := slices.Clone(x.both)
	have := make([]float32, n)
	one := slices.Clone(head) // coverage by the headline and the questions that one sentence answers
	for i := range written {
		w := &written[i]
		if i > 0 && (w.first == 0 || w.para != written[i-1].para || w.first != written[i-1].first) { // nobody knows what else the sentence answers
			f[pAskedOne] = max(f[pAskedOne], x.q.cover(one))
			copy(one, head)
		}
		if x.q.rivals != nil && x.q.rival(w.words) > 0 || otherTime(x.q.dates, w.dates) {
			continue // of another event of the kind that is asked about, or of another time
		}
		if x.q.personsOf != "" && w.side == otherSide(x.q.personsOf) {
			continue // of the persons of the other side
		}
		s, recall := x.alike(w, have)
		if recall == 0 {
			clear(have)
			continue
		}
		for u, h := range have {
			union[u], one[u] = max(union[u], h), max(one[u], h)
		}
		kept := recall >= leastAlike
		if kept {
			c.likes = append(c.likes, like{w, s, have})
		}
		switch {
		case s > best:
			second, best, para = best, s, w.para
			c.asked, most, kept = w, have, true
			f[pAskedKind] = 0
			if w.kind == x.q.kind {
				f[pAskedKind] = s
			}
		case s > second:
			second = s
		}
		if kept {
			have = make([]float32, n)
		} else {
			clear(have)
		}
	}
	f[pAsked], f[pAsked2] = best, second
	f[pAskedUnion], f[pAskedOne] = x.q.cover(union), max(f[pAskedOne], x.q.cover(one))
	if best > muchAlike {
		c.para = para
	}
	for i, h := range most {
		f[pAskedMissing] = max(f[pAskedMissing], div(x.q.units[i].weight*float64(1-h), x.q.total))
	}
	f[pAskedCover] = x.q.cover(most)
}

// otherTime tells whether two questions name times of which none is the same. A time without its year may be any year's.
func otherTime(a, b []dateSpan) bool {
	loose := func(d dateSpan) bool { return !d.year || d.relative }
	return len(a) > 0 && len(b) > 0 && !slices.ContainsFunc(a, func(d dateSpan) bool {
		return loose(d) || slices.ContainsFunc(b, func(o dateSpan) bool { return loose(o) || sameTime(d, o, 0) })
	})
}

// leastAlike is the part of the question that a written one must hold for the sentence that answers it to be looked for.
const leastAlike = 0.2

// An askedAt is a question that is written for a passage.
type askedAt struct {
	passageKey
	para, at int
}

// toldBy returns the number of the sentence of a passage that answers a written question, from 0, or -1.
func (x *examiner) toldBy(c *candidate, w *writtenQuestion) int {
	k := askedAt{x.keyOf(c), w.para, w.at}
	return x.e.told.get(k, func() (askedAt, int, bool) {
		n, ok := saidToAnswer(c, w), true
		if n < 0 {
			n, ok = x.e.bestFor(x.q.view, c, w.text)
		}
		return k, n, ok
	})
}

// saidToAnswer returns the first sentence of the passage that the article says to answer a written question, or -1.
func saidToAnswer(c *candidate, w *writtenQuestion) int {
	answers, paragraphs := c.article.Answers[w.para], c.article.Paragraphs()
	if w.first == 0 || w.para > len(paragraphs) {
		return -1
	}
	paragraph := paragraphs[w.para-1]
	cut := text.Sentences(c.article.Text(paragraph))
	for _, n := range answers[w.at] {
		if n > len(cut) {
			continue
		}
		start := paragraph.Start + cut[n-1].Start - c.article.Passages[c.passage].Start // in the passage
		if i := slices.IndexFunc(c.article.Words(c.passage).Sentences, func(s index.Sentence) bool { return s.Start <= start && start < s.Span.End }); i >= 0 {
			return i
		}
	}
	return -1
}

// bestFor asks a passage a written question like any other, with the words of the article for which it was written, so that its answer is found more surely than
// that of the question that is like it. It reports false when the question cannot be understood.
func (e *Engine) bestFor(v *index.View, c *candidate, written string) (int, bool) {
	q, err := e.understand(context.Background(), v, Question{Text: written, AsOf: c.article.Date, NoQuestions: true}, standsAlone)
	if err != nil {
		return -1, false
	}
	q.noQuestions = true
	x, own := newExaminer(e, q), &candidate{article: c.article, passage: c.passage}
	x.skim(own)
	x.read(own)
	e.resentence(q, own)
	return own.best, true
}

// told works out what the written questions of a candidate tell of its sentences, by those that answer them.
func (x *examiner) told(c *candidate) {
	if len(c.likes) == 0 {
		return
	}
	n := len(x.q.units)
	all := make([]float32, n*len(c.sents))
	for i := range c.sents {
		c.sents[i].told = all[i*n : (i+1)*n]
		copy(c.sents[i].told, c.sents[i].cover)
	}
	for _, l := range c.likes {
		i := x.toldBy(c, l.writtenQuestion)
		if i < 0 || i >= len(c.sents) {
			continue
		}
		s := &c.sents[i]
		s.features[sAsked] = max(s.features[sAsked], l.likeness)
		if l.kind == x.q.kind {
			s.kindred = max(s.kindred, l.likeness)
		}
		for u, h := range l.cover {
			s.told[u] = max(s.told[u], h)
		}
	}
	for i := range c.sents {
		c.sents[i].features[sAskedCover] = x.q.cover(c.sents[i].told) - x.q.cover(c.sents[i].cover)
	}
}

// toldBySentence returns the coverage by a sentence, the written questions that it answers and the headline.
func (x *examiner) toldBySentence(s *sentenceScore, head []float32) float64 {
	sum := 0.0
	for u, h := range s.toldCover() {
		sum += float64(max(h, head[u])) * x.q.units[u].weight
	}
	return div(sum, x.q.total)
}

// muchAlike is the likeness from which a written question tells the paragraph: both cover most of each other.
const muchAlike = 0.5

// alike tells how alike the question is to a written one, from 0 to 1: the harmonic mean of the parts of the weights of each that the other covers; and how
// much of the question the written one covers, by unit in have, which must be zeros, and as the part of its weights.
func (x *examiner) alike(w *writtenQuestion, have []float32) (likeness, recall float64) {
	q := x.q
	x.asks = q.matcher.match(x.asks[:0], w.words)
	if len(x.asks) == 0 {
		return 0, 0
	}
	x.coverage(have, x.asks)
	if recall = q.cover(have); recall == 0 {
		return 0, 0
	}
	got := 0.0
	for i := 0; i < len(x.asks); { // marks are in the order of the words
		pos, best := x.asks[i].pos, float32(0)
		for ; i < len(x.asks) && x.asks[i].pos == pos; i++ {
			best = max(best, x.asks[i].strength)
		}
		got += w.weights[pos] * float64(best)
	}
	precision := div(got, w.weight)
	s := div(2*recall*precision, recall+precision)
	if q.kind != w.kind && q.kind != kindOther && w.kind != kindOther && q.kind != kindYesNo && w.kind != kindYesNo {
		s *= otherKind
	}
	return s, recall
}

// otherKind is what is left of the likeness of questions that ask for different kinds of thing. Of 1, .85 and .7 it put the right paragraph first and
// the right sentence forward most often on the repository's own questions.
const otherKind = 0.85
