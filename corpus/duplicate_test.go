package corpus

import (
	"fmt"
	"math/bits"
	"math/rand/v2"
	"strings"
	"testing"
)

// starter returns the articles of the starter corpus.
func starter(t testing.TB) []*Article {
	t.Helper()
	var list []*Article
	for e, err := range Starter().Entries(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, e.Article)
	}
	if len(list) == 0 {
		t.Fatal("no articles")
	}
	return list
}

// style are changes by which a newsroom brings a wire story to its own style book.
var style = strings.NewReplacer(
	"U.S.", "US", "U.K.", "UK", " percent", "%", " per cent", "%", " said ", " says ", "January", "Jan.", "February", "Feb.",
	"August", "Aug.", "September", "Sept.", "October", "Oct.", "November", "Nov.", "December", "Dec.", "“", `"`, "”", `"`,
	"billion", "bn", "million", "mn", " rare earths", " rare-earth metals", "talks", "negotiations", "Monday, ", "", "Tuesday, ", "",
)

// wireCopy edits an article as newsrooms edit wire copy: another headline, byline and dateline, the end and sometimes a
// paragraph cut, words changed or dropped, paragraphs parted or joined, lines wrapped, a paragraph of background added.
func wireCopy(rng *rand.Rand, a, background *Article) *Article {
	var list []string
	for _, span := range a.Paragraphs() {
		list = append(list, a.Text(span))
	}
	keep := max(1, len(list)*(50+rng.IntN(51))/100)
	list = list[:keep]
	if len(list) > 3 && rng.IntN(3) == 0 {
		drop := 1 + rng.IntN(len(list)-2)
		list = append(list[:drop:drop], list[drop+1:]...)
	}
	if rng.IntN(2) == 0 {
		for i := range list {
			list[i] = style.Replace(list[i])
		}
	}
	var edited []string
	for _, paragraph := range list {
		var words []string
		for word := range strings.FieldsSeq(paragraph) {
			switch rng.IntN(60) {
			case 0: // dropped
			case 1:
				words = append(words, "also", word)
			default:
				words = append(words, word)
			}
		}
		if len(words) > 60 && rng.IntN(3) == 0 {
			edited = append(edited, strings.Join(words[:30], " "))
			words = words[30:]
		}
		edited = append(edited, strings.Join(words, " "))
	}
	edited[0] = fmt.Sprintf("BRUSSELS, %s (Newsdesk) - %s", a.Date.AddDays(1).Time().Format("Jan. 2"), edited[0])
	if rng.IntN(4) == 0 {
		edited = append(edited, background.Text(background.Paragraphs()[0]))
	}
	if rng.IntN(2) == 0 {
		for i, paragraph := range edited {
			edited[i] = wrap(paragraph, 72)
		}
	}
	edited = append(edited, "(Reporting by the Newsdesk; editing by the night desk)")
	return &Article{ID: a.ID + "-copy", Title: "Update: " + a.Publisher, Date: a.Date.AddDays(1), Author: "Newsdesk", Body: strings.Join(edited, "\n\n")}
}

// wrap breaks a paragraph into lines.
func wrap(s string, width int) string {
	var b strings.Builder
	column := 0
	for word := range strings.FieldsSeq(s) {
		if column > 0 && column+1+len(word) > width {
			b.WriteByte('\n')
			column = 0
		} else if column > 0 {
			b.WriteByte(' ')
			column++
		}
		b.WriteString(word)
		column += len(word)
	}
	return b.String()
}

// A pair is two articles of which it is known whether they are one story.
type pair struct {
	a, b *Article
	same bool
}

// pairs returns pairs of wire copies, and pairs of different articles on the same event: of the same week and with a
// topic in common, some of them sharing a paragraph word for word, as reports that quote one statement do.
func pairs(t testing.TB) []pair {
	rng := rand.New(rand.NewPCG(2025, 6))
	all := starter(t)
	var list []pair
	for i, a := range all {
		for range 4 {
			list = append(list, pair{a, wireCopy(rng, a, all[rng.IntN(len(all))]), true})
		}
		list = append(list, pair{wireCopy(rng, a, all[rng.IntN(len(all))]), wireCopy(rng, a, all[rng.IntN(len(all))]), true})
		for _, b := range all[i+1:] {
			if b.Date.After(a.Date.AddDays(7)) || a.Topics[0] != b.Topics[0] {
				continue
			}
			list = append(list, pair{a, b, false}, pair{wireCopy(rng, a, b), b, false})
			quoted := *b
			quoted.Body += "\n\n" + a.Text(a.Paragraphs()[0])
			list = append(list, pair{a, &quoted, false})
		}
	}
	return list
}

// score returns recall and precision over the pairs of a rule that calls two articles one story.
func score(list []pair, same func(a, b *Article) bool) (recall, precision float64, positives, negatives int) {
	var found, wrong int
	for _, p := range list {
		switch got := same(p.a, p.b); {
		case p.same && got:
			found++
		case got:
			wrong++
		}
		if p.same {
			positives++
		} else {
			negatives++
		}
	}
	return float64(found) / float64(positives), float64(found) / float64(max(1, found+wrong)), positives, negatives
}

// simHash is the 64-bit SimHash of the words of a text (Charikar, 2002), to compare with.
func simHash(text string) (hash uint64) {
	var sums [64]int
	var previous uint64
	for word := range wordHashes(text) {
		shingle := mix(mix(previous) ^ word)
		previous = word
		for bit := range sums {
			sums[bit] += int(shingle>>bit&1)*2 - 1
		}
	}
	for bit, sum := range sums {
		if sum > 0 {
			hash |= 1 << bit
		}
	}
	return hash
}

// TestDuplicates holds the detection of wire copies to a recall and precision of 0.95, by direct comparison and by the
// set with its bands, and prints the figures that shingleWords and SameStory were chosen by.
func TestDuplicates(t *testing.T) {
	list := pairs(t)
	for words := 2; words <= 5; words++ {
		sketches := make(map[*Article]Sketch)
		for _, p := range list {
			sketches[p.a], sketches[p.b] = sketch(p.a.Body, words), sketch(p.b.Body, words)
		}
		for _, least := range []float64{0.2, 0.3, 0.4, 0.5, 0.6, 0.7} {
			recall, precision, _, _ := score(list, func(a, b *Article) bool { return sketches[a].Similarity(sketches[b]) >= least })
			t.Logf("MinHash, shingles of %d words, similarity from %.1f: recall %.3f precision %.3f", words, least, recall, precision)
		}
	}
	for _, distance := range []int{4, 8, 12, 16, 20, 24} {
		recall, precision, _, _ := score(list, func(a, b *Article) bool {
			return bits.OnesCount64(simHash(a.Body)^simHash(b.Body)) <= distance
		})
		t.Logf("SimHash, distance up to %d: recall %.3f precision %.3f", distance, recall, precision)
	}
	recall, precision, positives, negatives := score(list, func(a, b *Article) bool {
		set := NewDuplicates()
		set.Add("a", Signature(a))
		return len(set.Find(Signature(b))) == 1
	})
	t.Logf("as used, over %d copies and %d pairs on the same event: recall %.3f precision %.3f", positives, negatives, recall, precision)
	if recall < 0.95 || precision < 0.95 {
		t.Errorf("recall %.3f, precision %.3f: want both at least 0.95", recall, precision)
	}
}
