package answer

import (
	"context"
	"strings"
	"unicode/utf8"

	"tradetalks/index"
	"tradetalks/internal/text"
)

// spell mends words of the question that the corpus does not know by the most frequent word of the corpus close to them.
func (e *Engine) spell(ctx context.Context, v *index.View, q *query) error {
	for i := range q.units {
		u := &q.units[i]
		if u.df > 0 || len(u.phrase.stems) != 1 || ctx.Err() != nil {
			continue
		}
		stem := u.phrase.stems[0]
		if len(stem) < 4 || stem[0] >= utf8.RuneSelf || strings.ContainsAny(stem, "0123456789") || text.StopWord(u.surface) {
			continue
		}
		if e.lexicon.knows(stem) {
			continue // a word of English that this corpus happens not to use
		}
		best, df, err := nearest(v, stem)
		if err != nil {
			return err
		}
		if best == "" {
			continue
		}
		p := phrase{[]string{best}, []uint64{text.Hash(best)}}
		u.others = append(u.others, other{phrase: p, strength: strengthSpelling})
		if en := e.lexicon.phrases[best]; en != nil {
			for _, o := range en.others {
				o.strength *= strengthSpelling
				u.others = append(u.others, o)
			}
		}
		u.mended = true
		n := float64(v.Passages())
		u.weight *= idf(n, float64(df)) / idf(n, 0)
		q.spelling = append(q.spelling, Suggestion{Word: u.surface, Instead: best})
	}
	q.addUp()
	return nil
}

// nearest returns the stem of the corpus that is nearest to an unknown one: by edits, a swap of neighbours counting as one, then by the number of
// passages that hold it, which it returns too. It returns "" when none is near.
func nearest(v *index.View, stem string) (string, int, error) {
	reach := 1
	if len(stem) >= longWord {
		reach = 2
	}
	found, err := v.Similar(stem, 2) // a swap is two edits to the index
	if err != nil {
		return "", 0, err
	}
	best, bestDist, bestDF := "", reach+1, 0
	for s, df := range found {
		d := edits(stem, s)
		if d < bestDist || d == bestDist && d <= reach && (df > bestDF || df == bestDF && s < best) {
			best, bestDist, bestDF = s, d, df
		}
	}
	return best, bestDF, nil
}

// longWord is how many bytes a stem has at least for two mistakes in it to be likely; shorter ones have too many neighbours.
const longWord = 7

// edits is the optimal string alignment distance of two words: insertions, deletions, changes and swaps of neighbours.
func edits(a, b string) int {
	x, y := []rune(a), []rune(b)
	before, prev, cur := make([]int, len(y)+1), make([]int, len(y)+1), make([]int, len(y)+1)
	for j := range prev {
		prev[j] = j
	}
	for i := 1; i <= len(x); i++ {
		cur[0] = i
		for j := 1; j <= len(y); j++ {
			cost := 1
			if x[i-1] == y[j-1] {
				cost = 0
			}
			cur[j] = min(prev[j]+1, cur[j-1]+1, prev[j-1]+cost)
			if i > 1 && j > 1 && x[i-1] == y[j-2] && x[i-2] == y[j-1] {
				cur[j] = min(cur[j], before[j-2]+1)
			}
		}
		before, prev, cur = prev, cur, before
	}
	return prev[len(y)]
}

// spelled replaces the stems of suggestions by a word with that stem from the passages found.
func spelled(suggestions []Suggestion, cands []*candidate) {
	for i := range suggestions {
		term := text.Hash(suggestions[i].Instead)
	search:
		for _, c := range cands {
			src := c.article.PassageText(c.passage)
			for _, t := range c.article.Words(c.passage).Tokens {
				if t.Term == term {
					word := text.FoldOf(src, t)
					if t.Has(text.Capital) && !t.Has(text.Initial) {
						word = src[t.Start:t.Start+1] + word[1:]
					}
					suggestions[i].Instead = word
					break search
				}
			}
		}
	}
}

// strengthSpelling is how well a word close to an unknown one stands for it.
const strengthSpelling = 0.85
