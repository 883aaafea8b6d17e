package index

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/RoaringBitmap/roaring/v2"
)

// BenchmarkSum measures the first stage of one question on postings that are like those of a corpus: most ways to say a word are rare, few are common.
func BenchmarkSum(b *testing.B) {
	for _, docs := range [...]int{10_000, 1_000_000} {
		for _, units := range [...]int{5, 24} {
			b.Run(fmt.Sprintf("docs=%d/units=%d", docs, units), func(b *testing.B) {
				r := rand.New(rand.NewPCG(1, 2))
				groups := make([]tierGroup, units)
				for i := range groups {
					most := mostSteps / units
					for k := range 40 {
						n := docs / (5 << r.IntN(16))
						bm := roaring.New()
						for range n {
							bm.Add(r.Uint32N(uint32(docs)))
						}
						groups[i] = append(groups[i], tier{steps: uint16(most / (1 + k/8)), docs: newPostings(bm, false)})
					}
					slices.SortStableFunc(groups[i], func(a, b tier) int { return int(b.steps) - int(a.steps) })
				}
				b.ReportAllocs()
				for b.Loop() {
					sel := &selection{limit: 150}
					t, err := sum(docs, units, func(i int) ([]tierGroup, error) { return groups[i : i+1], nil })
					if err != nil {
						b.Fatal(err)
					}
					sel.offer(t, found{}, nil)
					t.release()
					sel.best()
				}
			})
		}
	}
}
