package answer

import "tradetalks/internal/text"

// A mark is a place in a text that speaks of a unit of the question.
type mark struct {
	pos      int32 // index of the token; of the first one of a phrase
	unit     int16
	strength float32 // from 0 to 1
	exact    bool    // the very word that was asked with, before stemming
}

// A matcher finds the units of a question in the words of a text.
type matcher struct {
	filter [64]uint64 // a bit for the last 12 bits of each term that begins a way to say a unit: nearly all words miss
	single map[uint64][]way
	phrase map[uint64][]way
}

// A way is one way to say a unit.
type way struct {
	unit     int16
	strength float32
	word     uint64   // surface word as asked, or 0
	rest     []uint64 // terms that must follow, function words between them allowed
}

func newMatcher(units []unit) matcher {
	m := matcher{single: map[uint64][]way{}, phrase: map[uint64][]way{}}
	add := func(p phrase, w way) {
		if len(p.terms) == 0 || len(p.terms) > 8 {
			return
		}
		first := p.terms[0]
		m.filter[first>>6&63] |= 1 << (first & 63)
		if len(p.terms) == 1 {
			m.single[first] = append(m.single[first], w)
			return
		}
		w.rest = p.terms[1:]
		m.phrase[first] = append(m.phrase[first], w)
	}
	for i, u := range units {
		add(u.phrase, way{unit: int16(i), strength: 1, word: u.first})
		for _, o := range u.others {
			add(o.phrase, way{unit: int16(i), strength: float32(o.strength)})
		}
	}
	return m
}

// match appends the marks of toks to dst, in order.
func (m *matcher) match(dst []mark, toks []text.Token) []mark {
	for i := range toks {
		t := toks[i].Term
		if m.filter[t>>6&63]&(1<<(t&63)) == 0 {
			continue
		}
		for _, w := range m.single[t] {
			dst = append(dst, mark{pos: int32(i), unit: w.unit, strength: w.strength, exact: w.word != 0 && w.word == toks[i].Word})
		}
		for _, w := range m.phrase[t] {
			if follows(toks[i+1:], w.rest) {
				dst = append(dst, mark{pos: int32(i), unit: w.unit, strength: w.strength, exact: w.strength == 1})
			}
		}
	}
	return dst
}

// follows tells whether toks begin with the terms, function words between them allowed.
func follows(toks []text.Token, terms []uint64) bool {
	i := 0
	for _, term := range terms {
		for i < len(toks) && toks[i].Term != term && toks[i].Has(text.Stop) {
			i++
		}
		if i >= len(toks) || toks[i].Term != term {
			return false
		}
		i++
	}
	return true
}
