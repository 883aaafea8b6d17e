package index

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tradetalks/corpus"
)

func day(t testing.TB, s string) corpus.Date {
	t.Helper()
	d, err := corpus.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestFilters(t *testing.T) {
	v := viewed(t, opened(t, built(t, small(t)...), Options{}))
	const (
		handbook = "handbook"
		geneva   = "2025-05-12-geneva-truce"
		london   = "2025-06-10-london-framework"
		zhongmei = "2025-08-12-zhongmei"
		busan    = "2025-10-30-busan-summit"
		cargoes  = "2026-01-05-soybean-cargoes"
	)
	for _, c := range []struct {
		name string
		f    Filter
		want []string // newest first, undated last
	}{
		{"nothing", Filter{}, []string{cargoes, busan, zhongmei, london, geneva, handbook}},
		{"a publisher", Filter{Publishers: []string{"Reuters"}}, []string{busan, geneva}},
		{"either publisher", Filter{Publishers: []string{"Reuters", "Farm Journal"}}, []string{cargoes, busan, geneva}},
		{"an unknown publisher", Filter{Publishers: []string{"Reuter"}}, nil},
		{"a topic", Filter{Topics: []string{"soybeans"}}, []string{cargoes, busan}},
		{"a topic of a publisher", Filter{Topics: []string{"soybeans"}, Publishers: []string{"Reuters"}}, []string{busan}},
		{"from a day on", Filter{From: day(t, "2025-08-12")}, []string{cargoes, busan, zhongmei}},
		{"to a day", Filter{To: day(t, "2025-08-12")}, []string{zhongmei, london, geneva}},
		{"a whole year", Filter{From: day(t, "2025-01-01"), To: day(t, "2025-12-31")}, []string{busan, zhongmei, london, geneva}},
		{"one day", Filter{From: day(t, "2025-06-10"), To: day(t, "2025-06-10")}, []string{london}},
		{"as of a day", Filter{AsOf: day(t, "2025-10-29")}, []string{zhongmei, london, geneva}},
		{"the earlier of to and as of", Filter{AsOf: day(t, "2025-06-30"), To: day(t, "2025-12-31")}, []string{london, geneva}},
		{"ends in the wrong order", Filter{From: day(t, "2025-12-31"), To: day(t, "2025-01-01")}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			l, err := v.List(c.f, 100, 0)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, ids(l)); diff != "" {
				t.Errorf("list (-want +got):\n%s", diff)
			}
			q := Query{Limit: 100, Filter: c.f}
			for _, stem := range []string{"geneva", "london", "soybean", "关税", "bond"} {
				q.Units = append(q.Units, having(stem).Units...)
			}
			want := slices.Clone(c.want)
			slices.Sort(want)
			if diff := cmp.Diff(want, foundIDs(t, v, q)); diff != "" {
				t.Errorf("search (-want +got):\n%s", diff)
			}
		})
	}
}

func TestListPages(t *testing.T) {
	v := viewed(t, opened(t, built(t, small(t)...), Options{}))
	all, err := v.List(Filter{}, 100, 0)
	if err != nil {
		t.Fatal(err)
	}
	for size := 1; size <= len(all)+1; size++ {
		var paged []string
		for offset := 0; ; offset += size {
			page, err := v.List(Filter{}, size, offset)
			if err != nil {
				t.Fatal(err)
			}
			if len(page) == 0 {
				break
			}
			paged = append(paged, ids(page)...)
		}
		if diff := cmp.Diff(ids(all), paged); diff != "" {
			t.Errorf("pages of %d (-want +got):\n%s", size, diff)
		}
	}
}

func TestCountsAndReach(t *testing.T) {
	v := viewed(t, opened(t, built(t, small(t)...), Options{}))
	publishers, err := v.Publishers()
	if err != nil {
		t.Fatal(err)
	}
	want := []Count{
		{"Reuters", 2, day(t, "2025-05-12"), day(t, "2025-10-30")},
		{"Farm Journal", 1, day(t, "2026-01-05"), day(t, "2026-01-05")},
		{"The Guardian", 1, day(t, "2025-06-10"), day(t, "2025-06-10")},
		{"新华社", 1, day(t, "2025-08-12"), day(t, "2025-08-12")},
	}
	if diff := cmp.Diff(want, publishers); diff != "" {
		t.Errorf("publishers (-want +got):\n%s", diff)
	}
	topics, err := v.Topics()
	if err != nil {
		t.Fatal(err)
	}
	want = []Count{
		{"soybeans", 2, day(t, "2025-10-30"), day(t, "2026-01-05")},
		{"tariffs", 2, day(t, "2025-05-12"), day(t, "2025-08-12")},
		{"background", 1, corpus.Date{}, corpus.Date{}},
		{"busan-summit", 1, day(t, "2025-10-30"), day(t, "2025-10-30")},
		{"geneva-talks", 1, day(t, "2025-05-12"), day(t, "2025-05-12")},
		{"london-talks", 1, day(t, "2025-06-10"), day(t, "2025-06-10")},
	}
	if diff := cmp.Diff(want, topics); diff != "" {
		t.Errorf("topics (-want +got):\n%s", diff)
	}
	reach, err := v.Reach()
	if err != nil || reach.Articles != 6 || reach.Passages != v.Passages() || reach.First != day(t, "2025-05-12") || reach.Last != day(t, "2026-01-05") {
		t.Errorf("reach %+v, %v", reach, err)
	}
	for lang, want := range map[string]bool{"en": true, "zh": true, "ja": false, "z": false} {
		if held, err := v.HasLanguage(lang); err != nil || held != want {
			t.Errorf("language %q held: %v, %v", lang, held, err)
		}
	}
}

func TestWrittenQuestionsAreSearched(t *testing.T) {
	v := viewed(t, opened(t, built(t, small(t)...), Options{}))
	q := having("switzerland")
	if got := foundIDs(t, v, q); got != nil {
		t.Errorf("%v is found by its written questions, which were left out", got)
	}
	q.Questions = 0.5
	if diff := cmp.Diff([]string{"2025-05-12-geneva-truce"}, foundIDs(t, v, q)); diff != "" {
		t.Errorf("with written questions (-want +got):\n%s", diff)
	}
}

func TestSimilar(t *testing.T) {
	v := viewed(t, opened(t, built(t, small(t)...), Options{}))
	for _, c := range []struct {
		stem  string
		edits int
		want  []string
	}{
		{"bessant", 1, []string{"bessent"}},
		{"soyban", 1, []string{"soybean"}},
		{"soyban", 2, []string{"soybean"}},
		{"lutnik", 1, []string{"lutnick"}},
		{"kutnick", 1, nil}, // the first letter differs
		{"zzzzzz", 2, nil},
		{"关", 1, nil},                                  // pairs of characters are two of them
		{"lutnik" + strings.Repeat("x", 3500), 2, nil}, // an automaton of more states than the index allows
	} {
		found, err := v.Similar(c.stem, c.edits)
		if err != nil {
			t.Errorf("%s: %v", c.stem, err)
		}
		var got []string
		for s, n := range found {
			if n > 0 && !slices.Contains(got, s) && !strings.ContainsFunc(s, func(r rune) bool { return r > 0x2E80 }) {
				got = append(got, s)
			}
		}
		slices.Sort(got)
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("like %s by %d (-want +got):\n%s", c.stem, c.edits, diff)
		}
	}
}

// A server's own articles are seen in its view and in no other, and stand before shared ones with their id.
func TestLocalArticles(t *testing.T) {
	articles := small(t)
	shared := opened(t, built(t, articles...), Options{})
	own, instead := *articles[3], *articles[2]
	own.ID, own.Publisher, own.Body = "minutes", "Our Club", "The club will read about soybeans on Friday."
	instead.Body = "A member has corrected this: it is 25 million tonnes of soybeans a year."
	local := opened(t, built(t, &own, &instead), Options{Local: true})
	outside, inside := viewed(t, shared), viewed(t, shared, local)

	if _, err := outside.Article("minutes"); !errors.Is(err, ErrNotFound) {
		t.Errorf("seen from outside: %v", err)
	}
	if got := foundIDs(t, outside, having("club")); got != nil {
		t.Errorf("found from outside: %v", got)
	}
	if names, err := outside.PublisherNames(); err != nil || slices.Contains(names, "Our Club") {
		t.Errorf("publishers seen from outside: %v, %v", names, err)
	}
	a, err := inside.Article("minutes")
	if err != nil || !a.Local {
		t.Fatalf("seen from inside: %+v, %v", a, err)
	}
	if a, err := inside.Article("2026-01-05-soybean-cargoes"); err != nil || a.Local {
		t.Errorf("a shared article counts as the server's own: %v", err)
	}
	hits, err := inside.Search(context.Background(), having("soybean"))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, h := range hits {
		held, err := inside.Article(h.Article.ID)
		if err != nil {
			t.Fatal(err)
		}
		if held.Body != h.Article.Body {
			t.Errorf("found %q, but article %s reads %q", h.Article.Body, held.ID, held.Body)
		}
		got = append(got, h.Article.ID)
	}
	if diff := cmp.Diff([]string{"2025-10-30-busan-summit", "2026-01-05-soybean-cargoes", "minutes"}, got); diff != "" {
		t.Errorf("found from inside (-want +got):\n%s", diff)
	}

	// what stands before a shared one is counted once, in its place
	list, err := inside.List(Filter{}, 100, 0)
	if err != nil {
		t.Fatal(err)
	}
	listed := map[string]bool{}
	for _, a := range list {
		if listed[a.ID] {
			t.Errorf("%s is listed twice", a.ID)
		}
		listed[a.ID] = true
		if a.ID == instead.ID && a.Body != instead.Body {
			t.Errorf("listed is %q", a.Body)
		}
	}
	if len(list) != len(articles)+1 {
		t.Errorf("%d articles are listed, want %d", len(list), len(articles)+1)
	}
	alone, err := outside.Reach()
	if err != nil {
		t.Fatal(err)
	}
	both, err := inside.Reach()
	if err != nil {
		t.Fatal(err)
	}
	if want := alone.Passages + len(own.Cut()) + len(instead.Cut()) - len(articles[2].Cut()); both.Articles != len(list) || both.Passages != want {
		t.Errorf("it reaches %d articles and %d passages, want %d and %d", both.Articles, both.Passages, len(list), want)
	}
	total := func(counts []Count, err error) (n int) {
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range counts {
			n += c.Articles
		}
		return n
	}
	if got, want := total(inside.Publishers()), total(outside.Publishers())+1; got != want {
		t.Errorf("publishers have %d articles, want %d", got, want)
	}
	if got, want := total(inside.Topics()), total(outside.Topics())+len(own.Topics); got != want {
		t.Errorf("topics have %d articles, want %d", got, want)
	}
}

func TestSearchStopsWithItsContext(t *testing.T) {
	v := viewed(t, opened(t, built(t, small(t)...), Options{}))
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := v.Search(ctx, having("soybean")); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want that of the context", err)
	}
}

// The facets chosen for a range of days are those of just the days in it.
func TestCoveringIsExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		date := rapid.Custom(func(t *rapid.T) corpus.Date {
			return corpus.NewDate(rapid.IntRange(2023, 2026).Draw(t, "year"), time.Month(rapid.IntRange(1, 12).Draw(t, "month")), rapid.IntRange(1, 31).Draw(t, "day"))
		})
		open := rapid.OneOf(date, rapid.Just(corpus.Date{}))
		var days []string
		for _, d := range rapid.SliceOfN(date, 0, 60).Draw(t, "days") {
			days = append(days, d.String())
		}
		slices.Sort(days)
		days = slices.Compact(days)
		from, to := open.Draw(t, "from"), open.Draw(t, "to")
		terms := covering(days, from, to)
		for _, d := range days {
			want := (from.IsZero() || d >= from.String()) && (to.IsZero() || d <= to.String())
			got := slices.Contains(terms, facetDay+d) || slices.Contains(terms, facetMonth+d[:7]) || slices.Contains(terms, facetYear+d[:4])
			if got != want {
				t.Fatalf("day %s from %s to %s: %v, want %v", d, from, to, got, want)
			}
		}
		for i, term := range terms {
			if slices.Contains(terms[:i], term) {
				t.Fatalf("%s comes twice in %v", term, terms)
			}
		}
	})
}
