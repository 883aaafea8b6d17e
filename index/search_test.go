package index

import (
	"cmp"
	"fmt"
	"slices"
	"testing"

	"github.com/RoaringBitmap/roaring/v2"
	"pgregory.net/rapid"

	"tradetalks/corpus"
)

// plainSum adds up steps in the simplest way, every group gives a document those of the first tier that holds it, and returns the best.
func plainSum(groups []tierGroup, allowed *roaring.Bitmap, docs, limit int) []found {
	var all []found
	for d := range uint32(docs) {
		if allowed != nil && !allowed.Contains(d) {
			continue
		}
		sum := 0
		for _, g := range groups {
			if i := slices.IndexFunc(g, func(t tier) bool { return t.docs.Contains(d) }); i >= 0 {
				sum += int(g[i].steps)
			}
		}
		if sum > 0 {
			all = append(all, found{doc: d, score: float32(sum)})
		}
	}
	return firstOf(all, limit)
}

// firstOf returns the first of all, those that are as good as the last wanted one included.
func firstOf(all []found, limit int) []found {
	all = inOrder(all)
	n := min(limit, len(all))
	for n > 0 && n < len(all) && all[n].score == all[n-1].score {
		n++
	}
	return all[:n]
}

func inOrder(all []found) []found {
	slices.SortFunc(all, func(a, b found) int { return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.doc, b.doc)) })
	return all
}

// Scores kept as bits add up to what they add up to one by one, and the best are the best, whatever the gains and the documents, in one segment or
// two, alone or shared among goroutines.
func TestSum(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		docs := rapid.SampledFrom([]int{1, 63, 64, 500, 5000, 70000}).Draw(t, "docs")
		limit := rapid.IntRange(1, 40).Draw(t, "limit")
		seed := rapid.Uint64().Draw(t, "seed")
		random := func(n int) int { // splitmix64: thousands of draws would be slow by rapid itself
			seed += 0x9e3779b97f4a7c15
			z := seed
			z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
			z = (z ^ z>>27) * 0x94d049bb133111eb
			return int((z ^ z>>31) % uint64(n))
		}
		set := func() *roaring.Bitmap {
			bm := roaring.New()
			for range 1 + random(1+docs/(1+random(100))) {
				bm.Add(uint32(random(docs)))
			}
			return bm
		}
		groups := make([]tierGroup, rapid.IntRange(1, 12).Draw(t, "groups"))
		most := mostSteps / len(groups)
		zeros := rapid.IntRange(0, 8).Draw(t, "lowest bits that are 0")
		for i := range groups {
			for range 1 + random(4) {
				steps := max(1, (1+random(most)/(1+random(4)))>>zeros) << zeros
				groups[i] = append(groups[i], tier{steps: uint16(min(steps, most>>zeros<<zeros)), docs: newPostings(set(), false)})
			}
			slices.SortStableFunc(groups[i], func(a, b tier) int { return int(b.steps) - int(a.steps) })
		}
		var allowed *roaring.Bitmap
		if rapid.Bool().Draw(t, "filtered") {
			allowed = set()
		}
		want := plainSum(groups, allowed, docs, limit)
		for range 2 { // the second time with what the first one gave back
			sel := &selection{limit: limit}
			sums, err := sum(docs, len(groups), func(i int) ([]tierGroup, error) { return groups[i : i+1], nil })
			if err != nil {
				t.Fatal(err)
			}
			sel.offer(sums, found{}, allowed)
			sums.release()
			if got := firstOf(sel.best(), limit); !slices.Equal(got, want) {
				t.Fatalf("got %v, want %v", got, want)
			}
		}
	})
}

// More passages than are told apart by name may be equally good: as many as wanted are found, the same each time.
func TestSearchFindsAsManyAsWantedOfEqualOnes(t *testing.T) {
	var all []*corpus.Article
	for i := range mostTied + 100 {
		all = append(all, &corpus.Article{ID: fmt.Sprintf("a%05d", i), Title: "Notice", Body: "The tariff stands."})
	}
	v := viewed(t, opened(t, built(t, all...), Options{}))
	for _, limit := range []int{1, 150, mostTied + 50, 2 * mostTied} {
		q := having("tariff")
		q.Limit = limit
		first := foundIDs(t, v, q)
		if want := min(limit, len(all)); len(first) != want {
			t.Errorf("limit %d: found %d, want %d", limit, len(first), want)
		}
		if again := foundIDs(t, v, q); !slices.Equal(first, again) {
			t.Errorf("limit %d: found others when asked again", limit)
		}
	}
}
