package library

import (
	"bufio"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"tradetalks/corpus"
	"tradetalks/internal/answer"
)

var scale = flag.Int("scale.articles", 2000, "how many articles TestScale indexes; docs/ has the figures of 100,000")

var asLines = flag.Bool("scale.lines", false, "keep the articles of TestScale in one file of JSON Lines")

// words are the commonest of those of which the articles of TestScale are made.
var words = strings.Fields(`the of talks and tariff on trade minister said export to rare earth licence in London Geneva soybean
	port duty council agreement week steel vessel magnet quota factory delegation statement shipment price customs harbour
	grain border chip market official supply mineral ruling court deadline truce inspector warehouse container`)

// prose returns a text of n words, common ones often and most rarely, as in any language, with one that no other article has.
func prose(random *rand.Rand, n, article int) string {
	var b strings.Builder
	draw := rand.NewZipf(random, 1.1, 2.7, 40_000) // Zipf's law with Mandelbrot's correction
	for i := range n {
		if i > 0 {
			b.WriteByte(' ')
		}
		switch {
		case i%60 == 59:
			b.WriteString("today.\n\nThen")
		case i == 5:
			fmt.Fprintf(&b, "only%d", article)
		default:
			if w := draw.Uint64(); w < uint64(len(words)) {
				b.WriteString(words[w])
			} else {
				fmt.Fprintf(&b, "term%d", w)
			}
		}
	}
	return b.String() + "."
}

// TestScale builds, opens, changes and rebuilds a large corpus while questions are asked. Every question is answered, and its log says how
// long everything took.
func TestScale(t *testing.T) {
	ctx := context.Background()
	dir := t.TempDir()
	folder := filepath.Join(dir, "articles")
	if err := os.MkdirAll(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	random := rand.New(rand.NewPCG(1, 1))
	var lines []*corpus.Article
	write := func(a *corpus.Article, i int) {
		if *asLines {
			lines = append(lines[:i], append([]*corpus.Article{a}, lines[min(i+1, len(lines)):]...)...)
			return
		}
		put(t, folder, a)
	}
	for i := range *scale {
		write(article(fmt.Sprintf("story-%06d", i), fmt.Sprintf("Story %d of the trade talks", i), prose(random, 250, i)), i)
	}
	if *asLines {
		writeLines(t, filepath.Join(folder, "all.jsonl"), lines...)
	}
	opt := Options{CorpusDir: folder, DataDir: filepath.Join(dir, "data")}
	var start time.Time
	var worked time.Duration
	begin := func() { start, worked = time.Now(), processorTime() }
	took := func(what string) {
		t.Logf("%-50s %8.3f s, %8.3f s of a core", what, time.Since(start).Seconds(), (processorTime() - worked).Seconds())
	}
	begin()
	l := open(t, opt)
	took(fmt.Sprintf("first build of %d articles", *scale))
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	begin()
	l = open(t, opt)
	took("opening it unchanged")

	begin()
	must[Change](t)(l.Add(ctx, operator, []*corpus.Article{article("added", "Added", "A moderator added xenolith.")}, true))
	took("adding an article")
	wantIDs(t, "the added article", found(t, l, "", "xenolith"), "added")
	begin()
	must[Change](t)(l.Edit(ctx, operator, article("story-000003", "Edited", "A moderator edited yttrium in.")))
	took("editing an article")
	wantIDs(t, "the edited article", found(t, l, "", "yttrium"), "story-000003")

	for n := range 5 {
		changed := article(fmt.Sprintf("story-%06d", 20+n), "Changed", fmt.Sprintf("The operator changed zircon%d here.", n))
		write(changed, 20+n)
		if *asLines {
			writeLines(t, filepath.Join(folder, "all.jsonl"), lines...)
		}
		begin()
		r := must[Report](t)(l.Reindex(ctx, operator, false, nil))
		took("reindexing one changed article")
		wantIDs(t, "the changed article", found(t, l, "", fmt.Sprintf("zircon%d", n)), changed.ID)
		if r.Full || r.Changed != 1 || r.Added != 0 || r.Removed != 0 {
			t.Errorf("reindex of one changed article: %+v", r)
		}
	}

	// before and during a full rebuild members ask, ten a second, and each question is answered in full
	lexicon := must[*answer.Lexicon](t)(answer.NewLexicon(""))
	engine := answer.NewEngine(lexicon, answer.DefaultParams(), time.Now)
	ask := func(n int) error {
		v, err := l.View("")
		if err != nil {
			return err
		}
		defer v.Close()
		story := 30 + n*37%(*scale-30)
		a, err := engine.Ask(ctx, v, answer.Question{Text: fmt.Sprintf("What did the minister say on the tariff deadline and the only%d shipment to London?", story)})
		if err != nil {
			return err
		}
		if len(a.Passages) == 0 || a.Passages[0].Citation.Article != fmt.Sprintf("story-%06d", story) {
			return fmt.Errorf("question %d, on story %d: %+v", n, story, a.Passages)
		}
		return nil
	}
	asking := func(what string, until <-chan struct{}, most int) {
		var took []time.Duration
		every := time.NewTicker(100 * time.Millisecond)
		defer every.Stop()
		for n := 0; n < most; n++ {
			asked := time.Now()
			if err := ask(n); err != nil {
				t.Error(err)
				return
			}
			took = append(took, time.Since(asked))
			select {
			case <-every.C:
			case <-until:
				n = most
			}
		}
		slices.Sort(took)
		t.Logf("%d answers %s, p50 %v, p99 %v, slowest %v", len(took), what, took[len(took)/2], took[len(took)*99/100], took[len(took)-1])
	}
	asking("in quiet", nil, min(100, *scale/100))
	stop, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		asking("during a full rebuild", stop, 1<<30)
	}()
	begin()
	r := must[Report](t)(l.Reindex(ctx, operator, true, nil))
	took("full rebuild")
	close(stop)
	<-done
	if r.Unchanged != *scale+1 {
		t.Errorf("full rebuild: %+v", r)
	}
	begin()
	must[Draft](t)(l.Draft(ctx, operator, "new.md", article("new", "New", prose(random, 250, -1)).Markdown(), ""))
	took("first draft, with near-duplicates")
	begin()
	must[Draft](t)(l.Draft(ctx, operator, "new.md", article("new", "New", prose(random, 250, -1)).Markdown(), ""))
	took("second draft")
	if st := must[Status](t)(l.Status(ctx, operator)); st.Articles != *scale+1 {
		t.Errorf("%d articles, want %d", st.Articles, *scale+1)
	} else {
		t.Logf("index %.1f MB for %d passages", float64(st.IndexBytes)/1e6, st.Passages)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
}

// writeLines writes articles as JSON Lines.
func writeLines(t testing.TB, name string, all ...*corpus.Article) {
	t.Helper()
	f, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	w := bufio.NewWriter(f)
	for _, a := range all {
		line, err := json.Marshal(map[string]any{"id": a.ID, "title": a.Title, "publisher": a.Publisher, "date": a.Date, "topics": a.Topics, "body": a.Body})
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(w, "%s\n", line)
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}
