package answer

import "tradetalks/internal/text"

// Whose tariff is spoken of: "the Chinese tariff on American goods" and "China charges 10% on imports from the U.S." speak of China's, "Chinese goods face 30%" of that of the
// United States.

var (
	usTerms     = terms("us u.s usa america american washington trump")
	cnTerms     = terms("china chinese beijing prc")
	levyTerms   = terms("tariff duty levy surcharge rate tax fee")
	chargeTerms = terms("charge impose slap levy tax put collect")
	payTerms    = terms("face pay subject taxed")
	unitedTerm  = text.Hash(text.Stem("united"))
	statesTerm  = text.Hash(text.Stem("states"))

	ontoTerms = hashes("on against")
	// ownerEnds end what is said of a tariff before it
	ownerEnds = hashes("on against from to with for by and")
)

func hashes(words string) map[uint64]bool {
	m := map[uint64]bool{}
	for w := range set(words) {
		m[text.Hash(w)] = true
	}
	return m
}

// How many words stand at most between a tariff and whose it is, and between a tariff, "on" and on whose goods it is.
const (
	nearOwner  = 3
	nearTarget = 5
)

// otherLevy is taken off the score of a sentence that speaks of tariffs of the side alone whose tariffs are not asked about. With 2, 5 and 10, seven of our own replies were won
// and one was lost.
const otherLevy = 5

// sideAt returns the side that token i names, us or cn, empty for none.
func sideAt(toks []text.Token, i int) string {
	switch t := toks[i].Term; {
	case cnTerms.has(t):
		return "cn"
	case usTerms.has(t), i > 0 && t == statesTerm && toks[i-1].Term == unitedTerm:
		return "us"
	}
	return ""
}

// leviedBy returns the side of whose tariffs alone a question or a sentence speaks, us or cn; empty when it speaks of none or of both.
func leviedBy(src string, toks []text.Token) string {
	us, cn := false, false
	add := func(side string) { us, cn = us || side == "us", cn || side == "cn" }
	before := func(i int) string {
		for j := i - 1; j >= max(0, i-1-nearOwner) && !ownerEnds[toks[j].Term] && !(levyTerms.has(toks[i].Term) && toks[j].Has(text.Stop)); j-- {
			if s := sideAt(toks, j); s != "" {
				if j == i-1 && text.FoldOf(src, toks[j]) == "china" && levyTerms.has(toks[i].Term) {
					return "" // "the China tariffs" are those on China
				}
				return s
			}
		}
		return ""
	}
	target := func(i int) string {
		for j := i + 1; j < min(len(toks), i+1+nearTarget); j++ {
			if !ontoTerms[toks[j].Term] {
				continue
			}
			for k := j + 1; k < min(len(toks), j+1+nearTarget); k++ {
				if s := sideAt(toks, k); s != "" {
					return s
				}
			}
			return ""
		}
		return ""
	}
	for i, t := range toks {
		if levyTerms.has(t.Term) || chargeTerms.has(t.Term) {
			add(before(i))
			add(otherSide(target(i)))
		}
		if payTerms.has(t.Term) {
			add(otherSide(before(i)))
		}
	}
	switch {
	case us && !cn:
		return "us"
	case cn && !us:
		return "cn"
	}
	return ""
}
