package answer

import (
	"context"
	"strings"
	"unicode/utf8"

	"tradetalks/index"
	"tradetalks/internal/text"
)

// spell mends words of the question that the corpus does not know by the most frequent word of the corpus of which they are a likely slip.
func (e *Engine) spell(ctx context.Context, v *index.View, q *query) error {
	for i := range q.units {
		u := &q.units[i]
		if u.df > 0 || len(u.phrase.stems) != 1 || ctx.Err() != nil {
			continue
		}
		stem := u.phrase.stems[0]
		if len(stem) < leastWord || len(u.surface) > longestWord || stem[0] >= utf8.RuneSelf || strings.ContainsAny(stem, "0123456789") || text.StopWord(u.surface) {
			continue
		}
		if e.lexicon.knows(stem) {
			continue // a word of English that this corpus happens not to use
		}
		word, best, df, err := meant(v, strings.ToLower(u.surface), stem)
		if err != nil {
			return err
		}
		if word == "" {
			continue
		}
		p := phrase{stems: []string{best}, terms: []uint64{text.Hash(best)}}
		u.others = append(u.others, other{phrase: &p, strength: strengthSpelling})
		if en := e.lexicon.entry(p.terms...); en != nil {
			for _, o := range e.lexicon.othersOf(en) {
				o.strength *= strengthSpelling
				u.others = append(u.others, o)
			}
		}
		u.mended = true
		n := float64(v.Passages())
		u.weight *= idf(n, float64(df)) / idf(n, 0)
		q.spelling = append(q.spelling, Suggestion{Word: u.surface, Instead: word})
	}
	q.addUp()
	return nil
}

// meant returns the word of which an unknown one is a likely slip, its stem, and how many passages hold it: one edit away, else, for a long word, a stem
// of the corpus two edits away. Of several it is the one that most passages hold. It returns "" when there is none.
func meant(v *index.View, typed, typedStem string) (word, stem string, most int, err error) {
	text.Misspelt(typed, func(w string) bool {
		s, df := text.Stem(w), 0
		if len(w) < leastWord || text.StopWord(w) {
			return true
		}
		if df, err = v.DocFreq(s); df > most {
			word, stem, most = w, s, df
		}
		return err == nil
	})
	if err != nil || word != "" || len(typedStem) < longWord {
		return word, stem, most, err
	}
	found, err := v.Similar(typedStem, 2)
	for s, df := range found {
		if text.Edits(typedStem, s) <= 2 && (df > most || df == most && s < stem) {
			word, stem, most = s, s, df
		}
	}
	return word, stem, most, err
}

// leastWord is how many bytes a word has at least that is looked for or found: shorter ones have too many neighbours.
const leastWord = 4

// longestWord is how many bytes a word has at most that is looked for: "internationalization" has 20.
const longestWord = 24

// longWord is how many bytes a stem has at least for two mistakes in it to be likely; shorter ones have too many neighbours.
const longWord = 7

// spelled returns suggestions with the word as a passage found has it, or, for a long one, another one with the same stem. Those that no passage found
// holds are left out.
func spelled(suggestions []Suggestion, cands []*candidate) []Suggestion {
	var out []Suggestion
	for _, s := range suggestions {
		want, term := s.Instead, text.Hash(text.Stem(s.Instead))
		found := ""
	search:
		for _, c := range cands {
			src := c.article.PassageText(c.passage)
			for _, t := range c.article.Words(c.passage).Tokens {
				if t.Term != term && t.Term != text.Hash(want) {
					continue
				}
				word := text.FoldOf(src, t)
				exact := word == want
				if t.Has(text.Capital) && !t.Has(text.Initial) {
					word = src[t.Start:t.Start+1] + word[1:]
				}
				if exact || found == "" && len(want) > longWord {
					found = word
				}
				if exact {
					break search
				}
			}
		}
		if found != "" {
			s.Instead = found
			out = append(out, s)
		}
	}
	return out
}

// strengthSpelling is how well a word close to an unknown one stands for it.
const strengthSpelling = 0.85
