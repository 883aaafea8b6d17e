package eval

import (
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tradetalks/internal/answer"
)

// A forest finds what no weights can: the right candidate is the one of which the first two features are both high or both low.
func TestGrow(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	draw := func(n int) []ballot {
		var out []ballot
		for len(out) < n {
			var features [][]float64
			var right []bool
			any := false
			for range 4 {
				f := []float64{r.Float64(), r.Float64(), r.Float64()}
				ok := (f[0] > 0.5) == (f[1] > 0.5) && !any
				any = any || ok
				if !ok && (f[0] > 0.5) == (f[1] > 0.5) {
					f[1] = 1 - f[1] // only one is right
				}
				features, right = append(features, f), append(right, ok)
			}
			if any {
				out = append(out, ballot{rows: answer.Abreast(features, []float32{0}), right: right, margin: make([]float64, 4), share: 1, weight: 1})
			}
		}
		return out
	}
	train, fresh := draw(600), draw(300)
	forest := grow(train, sentenceTrees)
	first := 0
	for _, b := range fresh {
		scores := make([]float64, len(b.rows))
		for i, row := range b.rows {
			scores[i] = forest.Score(row)
		}
		if rankOfRight(scores, b.right) == 1 {
			first++
		}
	}
	if first < 270 { // by chance 75
		t.Errorf("the right one comes first in %d of 300", first)
	}
	if d := cmp.Diff(forest, grow(train, sentenceTrees)); d != "" {
		t.Errorf("the same seed grows another forest: %s", d)
	}
	if got := grow(nil, sentenceTrees); got != nil {
		t.Errorf("grown from nothing: %v", got)
	}
}
