package index

import (
	"slices"
	"testing"

	"github.com/RoaringBitmap/roaring/v2"
	"pgregory.net/rapid"
)

// plainBest adds up gains in the simplest way: every group gives a document the largest gain of the tiers that hold it.
func plainBest(groups []tierGroup, allowed *roaring.Bitmap, docs, limit int) []scored {
	var all []scored
	for d := range uint32(docs) {
		if allowed != nil && !allowed.Contains(d) {
			continue
		}
		sum := float32(0)
		for _, g := range groups {
			for _, t := range g {
				if t.docs.Contains(d) && (t.with == nil || t.with.Contains(d)) {
					sum += t.gain
					break
				}
			}
		}
		if sum > 0 {
			all = append(all, scored{d, sum})
		}
	}
	return bestOf(all, limit)
}

// bestOf returns the best of all in order, those that are as good as the last wanted one included.
func bestOf(all []scored, limit int) []scored {
	slices.SortFunc(all, func(a, b scored) int {
		switch {
		case a.score > b.score:
			return -1
		case a.score < b.score:
			return 1
		}
		return int(a.doc) - int(b.doc)
	})
	n := min(limit, len(all))
	for n > 0 && n < len(all) && all[n].score == all[n-1].score {
		n++
	}
	return all[:n]
}

// What planning leaves out is never among the best, whatever the gains and the documents, over one stretch or several.
func TestPlanningLosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		docs := rapid.SampledFrom([]int{500, 5000, stretch + 3000}).Draw(t, "docs")
		limit := rapid.IntRange(1, 40).Draw(t, "limit")
		seed := rapid.Uint64().Draw(t, "seed")
		random := func() uint64 { // splitmix64: thousands of draws would be slow by rapid itself
			seed += 0x9e3779b97f4a7c15
			z := seed
			z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
			z = (z ^ z>>27) * 0x94d049bb133111eb
			return z ^ z>>31
		}
		set := func() *roaring.Bitmap {
			bm := roaring.New()
			for range 1 + random()%uint64(docs/2) {
				bm.Add(uint32(random() % uint64(docs)))
			}
			return bm
		}
		groups := make([]tierGroup, rapid.IntRange(1, 12).Draw(t, "groups"))
		for i := range groups {
			weight := 1 + float32(random()%1000)/100
			for k := range 1 + random()%4 {
				tr := tier{gain: weight / float32(k+1), docs: set()}
				if random()%4 == 0 {
					tr.with = set()
				}
				groups[i] = append(groups[i], tr)
			}
		}
		slices.SortStableFunc(groups, func(a, b tierGroup) int { return int(b[0].gain*1000) - int(a[0].gain*1000) })
		var allowed *roaring.Bitmap
		if rapid.Bool().Draw(t, "filtered") {
			allowed = set()
		}
		acc := new(accumulator)
		want := plainBest(groups, allowed, docs, limit)
		for _, exhaustive := range []bool{false, true, false} {
			got := bestOf(acc.best(groups, allowed, docs, limit, exhaustive), limit)
			if !slices.Equal(got, want) {
				t.Fatalf("exhaustive %v: got %v, want %v", exhaustive, got, want)
			}
		}
	})
}
