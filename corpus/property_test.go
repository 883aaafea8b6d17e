package corpus

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"path"
	"runtime"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// anyArticle draws an article as a reader could have made it, with text that is awkward to write as YAML.
func anyArticle() *rapid.Generator[*Article] {
	awkward := rapid.OneOf(
		rapid.String(),
		rapid.SampledFrom([]string{
			"---", "- a list", "# a heading", "yes", "null", "~", "2025-06-09", "1e3", `"quoted"`, "'single'", "a: b", "[brackets]",
			"{braces}", "*star", "&and", "!bang", "100%", "@at", "`tick`", "| pipe", "> more", "中文。", "tab\there", "\u0085", "\u2028x",
			"\ufeff", "\x7f", "é\u0301", "…", "?", "- ", "<!-- -->", "a\\nb", "a # b", "...",
		}),
		rapid.StringMatching(`[A-Za-z ,.:'"-]{0,80}`),
	)
	awkward = rapid.Map(awkward, func(s string) string { return strings.ReplaceAll(s, "\x00", "") }) // a fault in an article
	line := rapid.Map(awkward, oneLine)
	full := line.Filter(func(s string) bool { return s != "" })
	return rapid.Custom(func(t *rapid.T) *Article {
		a := &Article{
			ID:        rapid.StringMatching(`[a-z0-9-]{1,20}`).Draw(t, "id"),
			Title:     full.Draw(t, "title"),
			Publisher: line.Draw(t, "publisher"),
			Author:    line.Draw(t, "author"),
			URL:       rapid.SampledFrom([]string{"", "https://example.com/a?b=c#d", "http://例え.jp/é"}).Draw(t, "url"),
			Lang:      rapid.SampledFrom([]string{"", "en", "zh-Hans", "no"}).Draw(t, "lang"),
			Topics:    topics(rapid.SliceOfN(line, 0, 3).Draw(t, "topics")),
			Digest:    rapid.Bool().Draw(t, "digest"),
		}
		if rapid.Bool().Draw(t, "dated") {
			a.Date = NewDate(rapid.IntRange(1000, 9999).Draw(t, "year"), 1, rapid.IntRange(1, 365).Draw(t, "day"))
		}
		parts := rapid.SliceOfN(awkward, 1, 6).Draw(t, "body")
		a.Body = paragraphs(strings.Join(parts, rapid.SampledFrom([]string{"\n\n", "\n", "\r\n\r\n"}).Draw(t, "gap")))
		if a.Body == "" {
			a.Body = "text"
		}
		if a.Lang == "" {
			a.Lang = languageOf(a.Body)
		}
		list := rapid.SliceOfN(full, 0, 2).Draw(t, "questions")
		if n := len(a.Paragraphs()); len(list) > 0 {
			a.Questions = map[int][]string{rapid.IntRange(1, n).Draw(t, "paragraph"): list}
		}
		return a
	})
}

// TestMarkdownReadsBack holds that what Markdown writes, Read reads back as an equal article.
func TestMarkdownReadsBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := anyArticle().Draw(t, "article")
		data := want.Markdown()
		got, _, err := Read(want.ID+".md", data)
		if err != nil {
			t.Fatalf("%v\n%s", err, data)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("read back (-want +got):\n%s\n%s", diff, data)
		}
	})
	for _, want := range starter(t) {
		want.Answers = nil // Markdown has no place for them
		got, _, err := Read(want.ID+".md", want.Markdown())
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s read back (-want +got):\n%s", want.ID, diff)
		}
	}
}

// checkPassages holds what every cutting promises: passages are in order, do not overlap, are not too long, name the
// paragraphs that they touch, and leave out nothing but the space between paragraphs.
func checkPassages(t interface {
	Helper()
	Fatalf(string, ...any)
}, a *Article, c Cutting) {
	t.Helper()
	passages := c.Cut(a)
	spans := a.Paragraphs()
	end := 0
	for i, p := range passages {
		if p.Start < end || p.End <= p.Start || p.End > len(a.Body) {
			t.Fatalf("passage %d is %v after %d of %d bytes", i, p.Span, end, len(a.Body))
		}
		if between := strings.TrimSpace(a.Body[end:p.Start]); between != "" {
			t.Fatalf("%q is in no passage", between)
		}
		text := a.Text(p.Span)
		if words := len(strings.Fields(text)); words > c.MaxWords {
			t.Fatalf("passage %d has %d words", i, words)
		}
		if !utf8.ValidString(text) {
			t.Fatalf("passage %d is cut within a character", i)
		}
		if p.Paragraph < 1 || p.Last < p.Paragraph || p.Last > len(spans) ||
			p.Start < spans[p.Paragraph-1].Start || p.Start >= spans[p.Paragraph-1].End || p.End > spans[p.Last-1].End || p.End <= spans[p.Last-1].Start {
			t.Fatalf("passage %d at %v says that it touches paragraphs %d to %d of %v", i, p.Span, p.Paragraph, p.Last, spans)
		}
		end = p.End
	}
	if rest := strings.TrimSpace(a.Body[end:]); rest != "" {
		t.Fatalf("%q is in no passage", rest)
	}
}

func TestCutHoldsEverything(t *testing.T) {
	for _, a := range starter(t) {
		checkPassages(t, a, DefaultCutting())
	}
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.OneOf(rapid.StringMatching(`[a-z]{1,12}[.?]?`), rapid.SampledFrom([]string{"会談", "。", "U.S.", "e\u0301", "\n", "\n\n", strings.Repeat("x", 7000), strings.Repeat("漢字", 900)}))
		words := rapid.SliceOfN(word, 1, 900).Draw(t, "words")
		a := &Article{Body: paragraphs(strings.Join(words, " "))}
		checkPassages(t, a, DefaultCutting())
		c := Cutting{MaxWords: rapid.IntRange(1, 200).Draw(t, "most words"), MinMedian: rapid.IntRange(0, 1000).Draw(t, "least median")}
		checkPassages(t, a, c)
	})
}

// TestDuplicatesSet holds the set to what it would find without bands, among stories that are alike enough for bands
// never to miss them, through adding, replacing and removing.
func TestDuplicatesSet(t *testing.T) {
	articles := starter(t)[:40]
	sketches := make(map[*Article]Sketch)
	for _, a := range articles {
		sketches[a] = Signature(a)
	}
	rapid.Check(t, func(t *rapid.T) {
		set := NewDuplicates()
		model := make(map[string]Sketch)
		for range rapid.IntRange(1, 120).Draw(t, "steps") {
			a := rapid.SampledFrom(articles).Draw(t, "article")
			id := fmt.Sprint(a.ID, rapid.IntRange(0, 1).Draw(t, "copy"))
			if rapid.IntRange(0, 2).Draw(t, "step") == 0 {
				set.Remove(id)
				delete(model, id)
			} else {
				s := sketches[rapid.SampledFrom([]*Article{a, articles[0]}).Draw(t, "text")]
				set.Add(id, s)
				model[id] = s
			}
			var want []string
			for _, id := range slices.Sorted(maps.Keys(model)) {
				if model[id] == sketches[a] {
					want = append(want, id)
				}
			}
			var got []string
			for _, found := range set.Find(sketches[a]) {
				if found.Similarity == 1 && model[found.ID] == sketches[a] {
					got = append(got, found.ID)
				}
			}
			if diff := cmp.Diff(want, got); diff != "" || set.Len() != len(model) {
				t.Fatalf("found (-want +got), %d of %d in the set:\n%s", set.Len(), len(model), diff)
			}
		}
	})
}

func TestMakeID(t *testing.T) {
	a := &Article{Title: "Café talks: U.S. & China, “day one”", Publisher: "The Example", Date: NewDate(2025, 6, 9)}
	used := map[string]bool{}
	for _, want := range []string{"2025-06-09-the-example-cafe-talks-us-china-day-one", "2025-06-09-the-example-cafe-talks-us-china-day-one-2"} {
		got := MakeID(a, func(id string) bool { return used[id] })
		if got != want {
			t.Errorf("MakeID = %q, want %q", got, want)
		}
		used[got] = true
	}
	rapid.Check(t, func(t *rapid.T) {
		a := anyArticle().Draw(t, "article")
		id := MakeID(a, func(string) bool { return false })
		if err := CheckID(id); err != nil {
			t.Fatalf("%q of %q: %v", id, a.Title, err)
		}
		if path.Base(id) != id || !fs.ValidPath(id+".md") {
			t.Fatalf("%q is no file name", id)
		}
	})
}

func TestCheckID(t *testing.T) {
	for _, id := range []string{"2025-06-09-a", "中文", "a.b", "com", "console", "com10"} {
		if err := CheckID(id); err != nil {
			t.Errorf("CheckID(%q) = %v", id, err)
		}
	}
	for _, id := range []string{
		"", ".", "..", "../a", "a/b", `a\b`, "C:", "a\x00", "a\n", ".hidden", "end.", " a", "a ", "con", "NUL", "aux.md", "COM1", "lpt9.x",
		"a*", "a?", "\xff", strings.Repeat("a", 201), "a\u202eb",
	} {
		if CheckID(id) == nil {
			t.Errorf("CheckID(%q) accepts it", id)
		}
	}
}

func TestFindDate(t *testing.T) {
	for text, want := range map[string]string{
		"Sunday, Jun 8, 2025 2:41 pm ET1min read": "2025-06-08",
		"June 8, 2025":                           "2025-06-08",
		"8 June 2025":                            "2025-06-08",
		"2025-06-08T23:30:00-04:00":              "2025-06-08",
		"Updated on 2025/6/8 at noon":            "2025-06-08",
		"8.Juni 2025":                            "",
		"8. Juni 2025":                           "2025-06-08",
		"8 de junio de 2025":                     "2025-06-08",
		"le 1er août 2025":                       "2025-08-01",
		"2025年6月8日":                              "2025-06-08",
		"2025년 6월 8일":                            "2025-06-08",
		"Sept. 3rd, 2024":                        "2024-09-03",
		"LONDON, June 8, 2025 (Reuters) - Talks": "2025-06-08",
		"June 31, 2025":                          "",
		"June 31, 2025, no, July 1, 2025":        "2025-07-01",
		"2025-13-01":                             "",
		"25/06/2025 at noon":                     "2025-06-25", "6/25/2025": "2025-06-25", "6/6/2025": "2025-06-06", "25/25/2025": "",
		"06/08/2025":                              "",
		"In June 2025 they met":                   "",
		"tel. 12025-06-081":                       "",
		"May 12, 2025 and before it 2 April 2025": "2025-05-12",
		"Mon Jan 2 2006 15:04":                    "2006-01-02",
		"Published09 Jun 2025":                    "2025-06-09",
	} {
		got, ok := FindDate(text)
		if got.String() != want || ok != (want != "") {
			t.Errorf("FindDate(%q) = %q, %t, want %q", text, got, ok, want)
		}
	}
}

func TestDate(t *testing.T) {
	for _, bad := range []string{"", "2025-6-8", "2025-06-31", "2025-06-08T00:00", " 2025-06-08", "0001-01-01", "20250608"} {
		if d, err := ParseDate(bad); err == nil {
			t.Errorf("ParseDate(%q) = %v", bad, d)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		d := NewDate(rapid.IntRange(1000, 9990).Draw(t, "year"), 1, rapid.IntRange(1, 366).Draw(t, "day"))
		text, _ := d.MarshalText()
		var back Date
		if err := back.UnmarshalText(text); err != nil || back != d {
			t.Fatalf("%s reads back as %v, %v", text, back, err)
		}
		n := rapid.IntRange(1, 900).Draw(t, "n")
		if later := d.AddDays(n); !later.After(d) || !d.Before(later) || later.AddDays(-n) != d || d.Compare(later) != -1 {
			t.Fatalf("%v and %d days are %v", d, n, later)
		}
	})
	var none Date
	if !none.IsZero() || none.String() != "" || none.AddDays(3) != none {
		t.Errorf("the zero date is %v", none)
	}
}

// endless gives the same line of JSON again and again, each with another id, as a file of any length would.
type endless struct {
	body  string
	n     int
	lines int
	rest  []byte
}

func (e *endless) Read(p []byte) (int, error) {
	if len(e.rest) == 0 {
		if e.n == e.lines {
			return 0, io.EOF
		}
		e.n++
		e.rest = fmt.Appendf(nil, `{"id":"%d","title":"t","body":%q}`+"\n", e.n, e.body)
	}
	n := copy(p, e.rest)
	e.rest = e.rest[n:]
	return n, nil
}

// TestReadLinesHoldsOneLine reads 100 MB of lines of which no more than a few may be in memory at once, and a line of
// 300 MB, which is passed over without being held.
func TestReadLinesHoldsOneLine(t *testing.T) {
	const limit = 32 << 20
	measure := func(r io.Reader) (articles, problems int) {
		var stats runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&stats)
		before := stats.HeapAlloc
		for _, err := range ReadLines(r, "bulk.jsonl") {
			if err != nil {
				problems++
			} else {
				articles++
			}
			if (articles+problems)%500 == 0 {
				runtime.GC()
				runtime.ReadMemStats(&stats)
				if stats.HeapAlloc > before+limit {
					t.Fatalf("after %d lines %d MB are held", articles, (stats.HeapAlloc-before)>>20)
				}
			}
		}
		return articles, problems
	}
	if articles, problems := measure(&endless{body: strings.Repeat("word ", 10_000), lines: 2_000}); articles != 2_000 || problems != 0 {
		t.Errorf("%d articles, %d problems", articles, problems)
	}
	long := io.MultiReader(strings.NewReader(`{"id":"`), io.LimitReader(repeated('a'), 300<<20), strings.NewReader("\"}\n"+`{"id":"b","title":"t","body":"b"}`))
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	before := stats.TotalAlloc
	if articles, problems := measure(long); articles != 1 || problems != 1 {
		t.Errorf("%d articles, %d problems after a line of 300 MB", articles, problems)
	}
	runtime.ReadMemStats(&stats)
	if allocated := stats.TotalAlloc - before; allocated > limit {
		t.Errorf("a line of 300 MB took %d MB", allocated>>20)
	}
}

// repeated reads as one byte without end.
type repeated byte

func (r repeated) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = byte(r)
	}
	return len(p), nil
}

// TestCancel holds that reading ends when its context does.
func TestCancel(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	n := 0
	for _, err := range (Layers{Starter()}).Entries(ctx) {
		n++
		if n == 3 {
			cancel()
		}
		if err != nil && n != 4 {
			t.Fatalf("after %d: %v", n, err)
		}
	}
	if n != 4 {
		t.Errorf("%d entries after the context was cancelled at 3", n)
	}
}
