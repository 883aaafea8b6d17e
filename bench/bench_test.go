package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestParseSize(t *testing.T) {
	for s, want := range map[string]int{"starter": starterSize, "500": 500, "10k": 10_000, "2M": 2_000_000} {
		if got, err := parseSize(s); err != nil || got != want {
			t.Errorf("%q: got %d, %v, want %d", s, got, err, want)
		}
		if n, _ := parseSize(sizeName(want)); n != want {
			t.Errorf("%q is named %q, which is read as %d", s, sizeName(want), n)
		}
	}
	for _, s := range []string{"", "k", "-1", "0", "ten", "1g"} {
		if n, err := parseSize(s); err == nil {
			t.Errorf("%q: got %d, want an error", s, n)
		}
	}
}

func TestQuantiles(t *testing.T) {
	var hundred []float64
	for i := range 100 {
		hundred = append(hundred, float64(100-i)*1000) // 1 to 100 ms, the longest first
	}
	if got, want := quantilesOf(hundred), (quantiles{51, 96, 100}); got != want {
		t.Errorf("got %v, want %v", got, want)
	}
	if got, want := quantilesOf([]float64{7000}), (quantiles{7, 7, 7}); got != want {
		t.Errorf("one question: got %v, want %v", got, want)
	}
	if got := quantilesOf(nil); got != (quantiles{}) {
		t.Errorf("no questions: got %v", got)
	}
}

func TestMiddle(t *testing.T) {
	got := middle([][]float64{{1, 9, 4}, {3, 7, 4}, {2, 8, 5}})
	if want := []float64{2, 8, 4}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if got := middle(nil); got != nil {
		t.Errorf("no passes: got %v", got)
	}
}

// starterPool is made of the sentences of the starter corpus.
func starterPool(t *testing.T) *pool {
	t.Helper()
	p, err := readPool(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// One seed makes one corpus, of which a smaller one is the beginning, and another seed makes another.
func TestCorpusIsThatOfItsSeed(t *testing.T) {
	p := starterPool(t)
	large := slices.Collect(p.passages(1, 1000))
	if len(large) != 1000 {
		t.Fatalf("got %d passages, want 1000", len(large))
	}
	if !slices.Equal(large[:300], slices.Collect(p.passages(1, 300))) {
		t.Error("a smaller corpus is not the beginning of a larger one")
	}
	if slices.Equal(large[:300], slices.Collect(p.passages(2, 300))) {
		t.Error("two seeds made the same corpus")
	}
	words := 0
	for _, x := range large {
		words += len(strings.Fields(x.text))
		if strings.ContainsAny(x.text+x.title+x.publisher, "\t\n") {
			t.Fatalf("a passage does not fit a line: %q", x)
		}
	}
	if mean := words / len(large); mean < fullPassage || mean > 120 {
		t.Errorf("passages have %d words on average, want about 103", mean)
	}
}

// What is written is read again: passage by passage, and as articles of which each passage is a paragraph.
func TestCorpusFile(t *testing.T) {
	dir := t.TempDir()
	p := starterPool(t)
	m, err := makeCorpus(t.Context(), dir, p, settings{seed: 3}, 200)
	if err != nil {
		t.Fatal(err)
	}
	want := slices.Collect(p.passages(3, 200))
	var got []passage
	for x, err := range readPassages(corpusFile(dir)) {
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, x)
	}
	if !slices.Equal(want, got) {
		t.Errorf("read %d passages that are not the %d written", len(got), len(want))
	}
	articles, paragraphs := 0, 0
	for a, err := range readArticles(corpusFile(dir)) {
		if err != nil {
			t.Fatal(err)
		}
		articles++
		for _, span := range a.Paragraphs() {
			if s := a.Text(span); s != want[paragraphs].text {
				t.Fatalf("paragraph %d: got %q, want %q", paragraphs, s, want[paragraphs].text)
			}
			paragraphs++
		}
	}
	if articles != m.Articles || paragraphs != m.Passages || paragraphs != 200 {
		t.Errorf("read %d articles and %d paragraphs, wrote %d and %d", articles, paragraphs, m.Articles, m.Passages)
	}
}

func TestBrokenCorpusFile(t *testing.T) {
	name := filepath.Join(t.TempDir(), "corpus.tsv")
	if err := os.WriteFile(name, []byte("a0\tReuters\t2025-05-12\tno text\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, err := range readArticles(name) {
		if err == nil {
			t.Error("a line without a text was read")
		}
	}
}

// All sizes and engines are asked the same questions, of the lengths that the tables name; fewer of them are the first.
func TestQuestions(t *testing.T) {
	from := slices.Collect(starterPool(t).passages(1, 500))
	all := questions(1, from, perLength)
	if len(all) != 2*perLength || !slices.Equal(all, questions(1, from, perLength)) {
		t.Fatalf("%d questions, or others when made again", len(all))
	}
	if few := questions(1, from, 3); !slices.Equal(few, slices.Concat(all[:3], all[perLength:perLength+3])) {
		t.Errorf("three of each length are not the first three: %q", few)
	}
	if slices.Equal(all, questions(2, from, perLength)) {
		t.Error("two seeds made the same questions")
	}
	for i, q := range all {
		n, want := len(strings.Fields(q)), shortQuestion
		if i >= perLength {
			want = longQuestion
		}
		if n < want-4 || n > want || !strings.HasSuffix(q, "?") {
			t.Errorf("%d words, want about %d: %q", n, want, q)
		}
	}
}

func TestSettings(t *testing.T) {
	for _, args := range [][]string{{"-sizes", "many"}, {"-questions", "0"}, {"-questions", "251"}, {"-engines", "grep", "-sizes", "10", "-dir", t.TempDir()}} {
		if err := run(context.Background(), args); err == nil || errors.Is(err, flag.ErrHelp) {
			t.Errorf("%q: got %v, want an error", args, err)
		}
	}
}

// The whole of it on a corpus of 300 passages, by this project and by Bleve: every figure of the tables is there.
func TestMeasure(t *testing.T) {
	if testing.Short() {
		t.Skip("builds indexes")
	}
	dir := t.TempDir()
	for _, name := range []string{ours, bareBleve} {
		s := settings{dir: dir, seed: 1, passes: 1, asked: 2}
		p := starterPool(t)
		at := filepath.Join(dir, sizeName(300))
		if err := os.MkdirAll(at, 0o755); err != nil {
			t.Fatal(err)
		}
		if _, err := makeCorpus(t.Context(), at, p, s, 300); err != nil {
			t.Fatal(err)
		}
		if err := makeQuestions(at, s.seed, s.asked); err != nil {
			t.Fatal(err)
		}
		e := builtin[name]
		index := filepath.Join(at, "index-"+name)
		if n, err := e.index(t.Context(), corpusFile(at), index); err != nil || n != 300 {
			t.Fatalf("%s: indexed %d passages: %v", name, n, err)
		}
		got, err := serve(t.Context(), e.open, []string{index, filepath.Join(at, warmFile), filepath.Join(at, questionFile), "2"}, name)
		if err != nil {
			t.Fatal(err)
		}
		if len(got.Micros) != 2 || len(got.Micros[0]) != 2*s.asked || got.OpenMillis <= 0 || got.FirstMillis <= 0 {
			t.Errorf("%s: got %+v", name, got)
		}
		all, stored, err := sizes(index)
		if err != nil || all <= stored || stored < 0 || name == ours && stored == 0 {
			t.Errorf("%s: %d bytes, %d of them stored text: %v", name, all, stored, err)
		}
		times := quantilesOf(middle(got.Micros))
		r := result{Engine: name, Size: sizeName(300), Indexed: indexed{300, 1}, IndexBytes: all, StoredBytes: stored, TextBytes: 1, Short: times, Long: times}
		if err := writeJSON(filepath.Join(at, name+".json"), r); err != nil {
			t.Fatal(err)
		}
	}
	same, err := exact(t.Context(), filepath.Join(dir, "300", "index-"+ours), filepath.Join(dir, "300", questionFile))
	if err != nil || same.SameAsked != 4 {
		t.Errorf("exact: %+v, %v", same, err)
	}
	var table bytes.Buffer
	if err := report(&table, settings{dir: dir, sizes: []int{300}}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"300 passages", "| " + ours + " |", "| " + bareBleve + " |"} {
		if !strings.Contains(table.String(), want) {
			t.Errorf("the table lacks %q:\n%s", want, table.String())
		}
	}
}

func TestMemoryOf(t *testing.T) {
	if _, err := os.Stat("/proc/self/status"); err != nil {
		t.Skip("no /proc")
	}
	m, err := memoryOf(os.Getpid())
	if err != nil || m.Anon <= 0 || m.Resident < m.Anon/2 {
		t.Errorf("got %+v, %v", m, err)
	}
}
