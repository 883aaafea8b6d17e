package eval

import (
	gocmp "cmp"
	"context"
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tradetalks/corpus"
	"tradetalks/index"
	"tradetalks/internal/answer"
)

var update = flag.Bool("update", false, "write the committed figures and pages anew")

// today is the day on which the tests ask: soon after the newest article of the starter corpus, and always the same.
var today = time.Date(2026, time.July, 1, 12, 0, 0, 0, time.UTC)

// newRun returns a run over a fresh index of the starter corpus.
func newRun(t *testing.T) *Run {
	t.Helper()
	ctx := context.Background()
	dir := filepath.Join(t.TempDir(), "index")
	if _, err := index.Build(ctx, dir, corpus.Layers{corpus.Starter()}.Articles(ctx), index.BuildOptions{}); err != nil {
		t.Fatal(err)
	}
	x, err := index.Open(dir, index.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { x.Close() })
	s, err := x.Snapshot()
	if err != nil {
		t.Fatal(err)
	}
	view := index.NewView(s)
	t.Cleanup(func() { view.Close() })
	lexicon, err := answer.NewLexicon("")
	if err != nil {
		t.Fatal(err)
	}
	return &Run{Engine: answer.NewEngine(lexicon, answer.DefaultParams(), func() time.Time { return today }), View: view}
}

// TestStarter measures the project's own judged questions over the starter corpus, and holds the figures, the pages of single questions and
// the questions on one article to what is committed.
func TestStarter(t *testing.T) {
	shipped := newRun(t)
	without := *shipped
	without.NoQuestions = true
	questions, err := Starter()
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	results, err := shipped.Questions(ctx, questions)
	if err != nil {
		t.Fatal(err)
	}
	bare, err := without.Questions(ctx, questions)
	if err != nil {
		t.Fatal(err)
	}
	t.Run("questions", func(t *testing.T) { testQuestions(t, shipped, questions) })
	t.Run("floor", func(t *testing.T) {
		testFloor(t, []floorRow{{"as shipped", results}, {"without written questions", bare}})
	})
	t.Run("ranking", func(t *testing.T) { testRanking(t, shipped, questions, results, bare) })
	t.Run("ainvest", func(t *testing.T) { testAinvest(t, shipped) })
	t.Run("conversation", func(t *testing.T) { testConversation(t, shipped, questions) })
}

// A question is asked after all lines of its conversation: without the first ones its subject is lost.
func testConversation(t *testing.T, run *Run, questions []Question) {
	i := slices.IndexFunc(questions, func(q Question) bool { return q.ID == "J24-3" })
	q := questions[i]
	whole, _, err := run.Question(context.Background(), q)
	if err != nil {
		t.Fatal(err)
	}
	q.Earlier = nil
	alone, _, err := run.Question(context.Background(), q)
	if err != nil {
		t.Fatal(err)
	}
	if !whole.Sentence || alone.Sentence {
		t.Errorf("%q after its conversation: %q, after the last line alone: %q", q.Question, whole.Shown, alone.Shown)
	}
}

// testQuestions holds the judged questions themselves to what they promise: unique ids, and a right paragraph for each gold.
func testQuestions(t *testing.T, run *Run, questions []Question) {
	const least = 60 // below, a figure says little
	if len(questions) < least {
		t.Errorf("%d questions, want at least %d", len(questions), least)
	}
	seen := map[string]bool{}
	for _, q := range questions {
		if seen[q.ID] {
			t.Errorf("two questions have the id %s", q.ID)
		}
		seen[q.ID] = true
		if q.Answerable != (len(q.Gold) > 0) {
			t.Errorf("%s %q: answerable is %t and there are %d golds", q.ID, q.Question, q.Answerable, len(q.Gold))
		}
		for _, g := range q.Gold {
			if place, err := run.wanted(Question{ID: q.ID, Gold: []Gold{g}}); err != nil {
				t.Error(err)
			} else if place == nil {
				t.Errorf("%s %q: no paragraph of %s is right by its gold", q.ID, q.Question, g.Article)
			}
		}
	}
}

type floorRow struct {
	name    string
	results []Result
}

// testFloor compares figures with those of testdata/floor.txt.
func testFloor(t *testing.T, rows []floorRow) {
	const name = "testdata/floor.txt"
	ms := measures(false)
	var b strings.Builder
	fmt.Fprintf(&b, "# The least that each figure may be, the most for refused and wrong. Run \"go test ./internal/eval -update\" to write it anew.\n%-26s", "")
	for _, m := range ms {
		fmt.Fprintf(&b, "%9s", m.short)
	}
	b.WriteString("\n")
	for _, row := range rows {
		fmt.Fprintf(&b, "%-26s", row.name)
		g := newGroup(All, row.results, ms)
		for i, f := range g.Figures {
			rounded := math.Floor(f.Value*1000+rounding) / 1000
			if ms[i].less {
				rounded = math.Ceil(f.Value*1000-rounding) / 1000
			}
			fmt.Fprintf(&b, "%9s", decimals(rounded))
		}
		b.WriteString("\n")
	}
	if *update {
		write(t, name, b.String())
		return
	}
	want := strings.Split(read(t, name), "\n")
	got := strings.Split(b.String(), "\n")
	if len(got) != len(want) || got[1] != want[1] {
		t.Fatalf("%s has other rows or columns than are measured (-want +got):\n%s", name, cmp.Diff(want, got))
	}
	for i, row := range rows {
		committed := strings.Fields(strings.TrimPrefix(want[i+2], row.name))
		if len(committed) != len(ms) {
			t.Fatalf("%s: the row %q has %d figures, want %d", name, row.name, len(committed), len(ms))
		}
		for j, f := range newGroup(All, row.results, ms).Figures {
			var floor float64
			if _, err := fmt.Sscan(committed[j], &floor); err != nil {
				t.Fatalf("%s: row %q: %v", name, row.name, err)
			}
			if ms[j].less && f.Value > floor+rounding || !ms[j].less && f.Value < floor-rounding {
				t.Errorf("%s: %s is %.4f, was %s: mend it, or run with -update when the loss is meant", row.name, f.Name, f.Value, committed[j])
			}
		}
	}
}

// rounding is what sums of floating-point numbers may be off.
const rounding = 1e-9

// testRanking compares the pages of testdata/ranking, one a kind, with what is found now. A page names its questions: the first word of each
// line that is not indented is an id.
func testRanking(t *testing.T, shipped *Run, questions []Question, results, bare []Result) {
	pages, err := filepath.Glob("testdata/ranking/*.txt")
	if err != nil || len(pages) == 0 {
		t.Fatalf("no pages: %v", err)
	}
	at := map[string]int{}
	for i, q := range questions {
		at[q.ID] = i
	}
	for _, name := range pages {
		page := read(t, name)
		var b strings.Builder
		for line := range strings.Lines(page) {
			if strings.TrimSpace(line) == "" || line[0] == ' ' {
				continue
			}
			id := strings.Fields(line)[0]
			i, ok := at[id]
			if !ok {
				t.Fatalf("%s: there is no judged question %s", name, id)
			}
			if b.Len() > 0 {
				b.WriteString("\n")
			}
			writeEntry(t, &b, shipped, questions[i], results[i], bare[i])
		}
		if *update {
			write(t, name, b.String())
		} else if diff := cmp.Diff(strings.Split(page, "\n"), strings.Split(b.String(), "\n")); diff != "" {
			t.Errorf("%s differs (-committed +now); run with -update when the change is meant:\n%s", name, diff)
		}
	}
}

// writeEntry writes what became of one question: what was wanted, where it stood, what was shown, and why.
func writeEntry(t *testing.T, b *strings.Builder, run *Run, q Question, res, bare Result) {
	t.Helper()
	fmt.Fprintf(b, "%s %s\n", q.ID, asked(res))
	if !q.Answerable {
		fmt.Fprintf(b, "  wanted   no answer\n  shown    %s\n", res.shown())
		return
	}
	fmt.Fprintf(b, "  wanted   %s\n", res.Wanted)
	rank := func(r Result) string {
		if r.Rank == 0 {
			return "not found"
		}
		return fmt.Sprint(r.Rank)
	}
	fmt.Fprintf(b, "  rank     %s; without written questions %s\n", rank(res), rank(bare))
	fmt.Fprintf(b, "  shown    %s\n", res.shown())
	con, err := run.Engine.Consider(context.Background(), run.View, run.ask(q), nil)
	if err != nil {
		t.Fatal(err)
	}
	wanted, rival := -1, -1
	for i, c := range con.Candidates {
		switch place := (Place{c.Article.ID, c.Paragraph}); {
		case place == *res.Wanted && wanted < 0:
			wanted = i
		case place != *res.Wanted && rival < 0:
			rival = i
		}
	}
	if wanted < 0 || rival < 0 {
		b.WriteString("  why      it is not among the candidates\n")
		return
	}
	w, r := con.Candidates[wanted], con.Candidates[rival]
	fmt.Fprintf(b, "  beside   %s\n", Place{r.Article.ID, r.Paragraph})
	plus, minus := reasons(w, r, con.Weights)
	fmt.Fprintf(b, "  for      %s\n  against  %s\n", plus, minus)
}

// reasons tells which features speak most for a candidate beside another, and which against it, by what each adds to the score.
func reasons(c, other answer.Candidate, weights []float64) (plus, minus string) {
	const most = 4
	type part struct {
		name  string
		value float64
	}
	var parts []part
	for i, name := range answer.PassageFeatures() {
		parts = append(parts, part{name, weights[i] * (c.Features[i] - other.Features[i])})
	}
	slices.SortStableFunc(parts, func(a, b part) int { return gocmp.Compare(b.value, a.value) })
	say := func(parts []part) string {
		var said []string
		for _, p := range parts {
			if s := fmt.Sprintf("%+.1f", p.value); len(said) < most && s != "+0.0" && s != "-0.0" {
				said = append(said, p.name+" "+s)
			}
		}
		if said == nil {
			return "nothing"
		}
		return strings.Join(said, ", ")
	}
	zero := slices.IndexFunc(parts, func(p part) bool { return p.value <= 0 })
	if zero < 0 {
		return say(parts), say(nil)
	}
	against := slices.Clone(parts[zero:])
	slices.Reverse(against)
	return say(parts[:zero]), say(against)
}

// testAinvest asks about one article by its publisher or date, where it must be answered from, and without, where the article must stand among
// the three passages shown beside another's. testdata/ainvest.txt tells for which questions that holds; none may be lost.
func testAinvest(t *testing.T, run *Run) {
	const name, article, shown = "testdata/ainvest.txt", "2025-06-08-ainvest-rare-earth-supply-london", 3
	f, err := os.Open("testdata/ainvest.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	questions, err := ReadQuestions(f, f.Name())
	if err != nil {
		t.Fatal(err)
	}
	results, err := run.Questions(context.Background(), questions)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, r := range results {
		ok := r.Sentence // which is right only when it is of the article
		if r.Kind == "open" {
			top := r.Places[:min(shown, len(r.Places))]
			ours := func(p Place) bool { return p.Article == article }
			ok = slices.ContainsFunc(top, ours) && slices.ContainsFunc(top, func(p Place) bool { return !ours(p) })
		}
		verdict := "fails"
		if ok {
			verdict = "holds"
		}
		fmt.Fprintf(&b, "%s %s %-5s  %s\n", r.ID, verdict, r.Kind, r.Question)
	}
	if *update {
		write(t, name, b.String())
		return
	}
	now := b.String()
	for line := range strings.Lines(read(t, name)) {
		if strings.Contains(line, " holds ") && !strings.Contains(now, line) {
			t.Errorf("no longer: %s", line)
		}
	}
	if strings.Count(now, "\n") != strings.Count(read(t, name), "\n") {
		t.Errorf("%s has other questions than testdata/ainvest.jsonl: run with -update", name)
	}
}

func read(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func write(t *testing.T, name, content string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}
