package answer

import (
	"context"
	"strings"

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
		if len(stem) < 4 || strings.ContainsAny(stem, "0123456789") || text.StopWord(u.surface) {
			continue
		}
		best, bestDF := "", 0
		for edits := 1; edits <= 2 && best == ""; edits++ {
			if edits == 2 && len(stem) < 6 {
				break
			}
			near, err := v.Similar(stem, edits)
			if err != nil {
				return err
			}
			for s, df := range near {
				if df > bestDF || df == bestDF && s < best {
					best, bestDF = s, df
				}
			}
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
		q.spelling = append(q.spelling, Suggestion{Word: u.surface, Instead: best})
	}
	return nil
}

// strengthSpelling is how well a word close to an unknown one stands for it.
const strengthSpelling = 0.85
