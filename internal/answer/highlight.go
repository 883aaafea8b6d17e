package answer

import (
	"tradetalks/corpus"
	"tradetalks/internal/text"
)

// faintMatch is the strength below which a word found hardly speaks of the question.
const faintMatch = 0.4

// litMatch is the strength from which a word that the question does not hold is highlighted: what general English has for it in two steps is not.
const litMatch = 0.5

// highlights returns the words of a passage that speak of the question: its own, those that say the same, and of phrases all their words.
func (q *query) highlights(toks []text.Token) []corpus.Span {
	lit := make([]bool, len(toks))
	var own termSet
	for _, u := range q.units {
		for _, t := range u.phrase.terms {
			own.add(t)
		}
	}
	for i, t := range toks {
		lit[i] = own.has(t.Term)
	}
	for _, m := range q.matcher.match(nil, toks) {
		if m.strength < litMatch {
			continue
		}
		lit[m.pos] = true
		for _, o := range q.units[m.unit].others {
			if o.strength >= litMatch {
				light(lit[m.pos:], toks[m.pos:], o.phrase.terms)
			}
		}
	}
	var out []corpus.Span
	for i, t := range toks {
		start, end := int(t.Start), int(t.End)
		switch k := len(out); {
		case !lit[i]:
		case k > 0 && out[k-1].End >= start:
			out[k-1].End = max(out[k-1].End, end)
		default:
			out = append(out, corpus.Span{Start: start, End: end})
		}
	}
	return out
}

// light marks the words of a phrase when toks begin with it, function words between them allowed.
func light(lit []bool, toks []text.Token, phrase []uint64) {
	if len(phrase) < 2 || toks[0].Term != phrase[0] || follows(toks[1:], phrase[1:]) < 1 {
		return
	}
	for i := 0; len(phrase) > 0; i++ {
		if toks[i].Term == phrase[0] {
			lit[i], phrase = true, phrase[1:]
		}
	}
}
