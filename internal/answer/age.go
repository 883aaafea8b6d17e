package answer

import (
	"slices"
	"strings"

	"tradetalks/internal/text"
)

// Sentences hold many numbers, and few of them are ages. One is an age in years when its words say so, and it is that of who or what stands beside it.

// isAge tells whether a number is the age of what is asked about: "70 years old", "aged 70", ", then 70,", ", 70," or "was 70" behind its name or a pronoun, or
// "70-year-old" before its name; or one of things, in thousands of years and more.
func (q *query) isAge(src string, toks []text.Token, i int) bool {
	t := toks[i]
	if t.Any(text.Percent | text.Money | text.Year) {
		return false
	}
	if i+2 < len(toks) && largeTerms.has(toks[i+1].Term) && yearTerms.has(toks[i+2].Term) {
		return q.asksAbout(toks, max(0, i-nearAge), i)
	}
	switch old := i+2 < len(toks) && yearTerms.has(toks[i+1].Term) && oldTerms.has(toks[i+2].Term); {
	case old && between(src, t, toks[i+1]) == "-" && q.asksAbout(toks, i+3, i+6):
		return true
	case old:
	case i > 0 && agedTerms.has(toks[i-1].Term):
	case i > 1 && thenTerms.has(toks[i-1].Term) && between(src, toks[i-2], toks[i-1]) == ", " && closes(src, toks, i):
	case i > 0 && beTerms.has(toks[i-1].Term) && (closes(src, toks, i) || i+1 < len(toks) && toks[i+1].Has(text.Stop)):
	case i > 0 && slices.Contains([]string{", ", " ("}, between(src, toks[i-1], t)) && closes(src, toks, i):
	default:
		return false
	}
	return q.ownAge(toks, i)
}

// nearAge is how many words before an age in thousands of years, or more, what is asked about may stand.
const nearAge = 20

// closes tells whether punctuation follows token i.
func closes(src string, toks []text.Token, i int) bool {
	end := toks[i].End
	return int(end) < len(src) && strings.IndexByte(",.;)", src[end]) >= 0
}

// ownAge tells whether the last name within four words before token i is one that the question asks about, or a pronoun stands there for it.
func (q *query) ownAge(toks []text.Token, i int) bool {
	for j := i - 1; j >= max(0, i-4); j-- {
		switch {
		case q.asksAbout(toks, j, j+1) || pointsBack(toks, j):
			return true
		case toks[j].Has(text.Capital):
			return false
		}
	}
	return false
}

// asksAbout tells whether one of the tokens from..to is a word of a unit of the question.
func (q *query) asksAbout(toks []text.Token, from, to int) bool {
	return slices.ContainsFunc(toks[min(from, len(toks)):min(to, len(toks))], func(t text.Token) bool {
		return !t.Has(text.Stop) && slices.ContainsFunc(q.units, func(u unit) bool { return slices.Contains(u.phrase.terms, t.Term) })
	})
}

// agedFirst puts first the best of the candidates that tells an age, when one is asked for and the first tells none.
func (e *Engine) agedFirst(q *query, cands []*candidate) {
	if q.kind != kindAge || len(cands) == 0 || !q.ageless(cands[0]) {
		return
	}
	for i, c := range cands {
		if cands[0].score-c.score > e.params.Conflict.Near {
			return
		}
		if !q.ageless(c) {
			copy(cands[1:i+1], cands[:i])
			cands[0] = c
			return
		}
	}
}

// ageless tells whether an age is asked for and the sentence that would be shown has none.
func (q *query) ageless(c *candidate) bool {
	return q.kind == kindAge && (len(c.sents) == 0 || c.sents[c.best].features[sFit] == 0)
}

var (
	yearTerms  = terms("year years")
	largeTerms = terms("thousand million billion")
	oldTerms   = terms("old")
	agedTerms  = terms("aged age")
	thenTerms  = terms("then now")
	beTerms    = terms("is was turned turns")
)
