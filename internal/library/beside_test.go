package library

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tradetalks/corpus"
	"tradetalks/internal/feed"
)

func withLog(opt Options, w io.Writer) Options {
	opt.Log = slog.New(slog.NewTextHandler(w, nil))
	return opt
}

// TestSecondProcess opens a data folder twice. The lock is one of the system's, which two opens of one process contend for as two processes do.
func TestSecondProcess(t *testing.T) {
	ctx := context.Background()
	opt := Options{Embedded: starter(t), DataDir: t.TempDir(), Command: "serve", Owners: []string{"99"}}
	l := open(t, opt)
	_, err := Open(ctx, opt)
	var busy *BusyError
	if !errors.As(err, &busy) || busy.Holder.PID != os.Getpid() || busy.Holder.Command != "serve" {
		t.Fatalf("a second writer: %v, want a BusyError that names the first", err)
	}
	if s := err.Error(); !strings.Contains(s, "serve, since") || strings.Count(s, opt.DataDir) != 1 {
		t.Errorf("the error does not name the process, or the folder twice: %v", err)
	}

	opt.Beside, opt.Command = true, "corpus add"
	second := open(t, opt)
	wantIDs(t, "read beside", all(t, second, ""), all(t, l, "")...)
	must[Change](t)(second.Add(ctx, operator, []*corpus.Article{article("handed", "Handed over", "Handed over the rhenium.")}, false))
	wantIDs(t, "the running bot", found(t, l, "", "rhenium"), "handed")
	if got := must[[]Change](t)(second.History(operator, "", 10, 0)); len(got) != 1 {
		t.Errorf("history read beside: %v", got)
	}
	third := open(t, opt)
	wantIDs(t, "opened later", found(t, third, "", "rhenium"), "handed")
	// errors keep their kind on the way
	if _, err := second.Add(ctx, operator, []*corpus.Article{article("handed", "Again", "Again.")}, false); !errors.Is(err, ErrExists) {
		t.Errorf("adding it again: %v, want ErrExists", err)
	}
	if _, err := second.Remove(ctx, operator, "none"); !errors.Is(err, ErrNotFound) {
		t.Errorf("removing nothing: %v, want ErrNotFound", err)
	}
	steps := 0
	r := must[Report](t)(second.Reindex(ctx, operator, true, func(Progress) { steps++ }))
	if r.Unchanged != 4 || steps == 0 {
		t.Errorf("full reindex handed over: %+v with %d steps of progress", r, steps)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	// nobody holds the folder now: the command makes the change itself
	must[Change](t)(second.Remove(ctx, operator, "handed"))
	wantIDs(t, "after its own change", found(t, second, "", "rhenium"))
}

// TestHandedChangesAreTold hands every kind of change to the process that holds the folder, which tells each once, in order.
func TestHandedChangesAreTold(t *testing.T) {
	ctx := context.Background()
	paper, fetcher := newNewspaper(t)
	paper.print("/one", "Paper one", "The paper writes of indium.")
	var told []string
	opt := Options{Embedded: starter(t), CorpusDir: t.TempDir(), DataDir: t.TempDir(), Fetcher: fetcher, Answer: firstFound}
	put(t, opt.CorpusDir, article("story", "Story", "Story of number1."))
	holding := opt
	holding.Changed = func(e Event) {
		what := e.Name
		if e.Do == ArticlesChanged {
			what = string(e.Change.Do) + " " + e.Change.Items[0].ID
		}
		told = append(told, strings.TrimSpace(fmt.Sprintf("%s:%s %s", e.Server, e.Do, what))+" by "+e.By.Name)
	}
	open(t, holding)
	opt.Beside = true
	l := open(t, opt)
	by, local := Actor{Name: "the command line", Via: Terminal}, Actor{Name: "the command line", Server: "1001", Via: Terminal}
	page := article("own", "Own", "Own of rhodium.")
	rewrite := func(text string) { put(t, opt.CorpusDir, article("story", "Story", text)) }
	var backup bytes.Buffer
	for _, step := range []struct {
		do   func() error
		told []string
	}{
		{func() error { _, err := l.Add(ctx, local, []*corpus.Article{page}, false); return err }, []string{"1001:articles add own"}},
		{func() error { _, err := l.AddQuestion(ctx, local, "own", 1, "Whose?"); return err }, []string{"1001:articles questions own"}},
		{func() error { _, err := l.RemoveQuestion(ctx, local, "own", 1, "Whose?"); return err }, []string{"1001:articles questions own"}},
		{func() error { _, err := l.Reindex(ctx, local, true, nil); return err }, []string{"1001:reindex"}},
		{func() error { _, err := l.TakeDown(ctx, by, "1001", "own"); return err }, []string{"1001:articles takedown own"}},
		{func() error { return l.Block(ctx, by, "1001", true) }, []string{":block 1001", "1001:block 1001"}},
		{func() error { return l.Block(ctx, by, "1001", false) }, []string{":unblock 1001", "1001:unblock 1001"}},
		{func() error {
			return l.SetFeed(ctx, by, feed.Feed{URL: newspaperFeed, Minutes: feed.DefaultMinutes, Mode: feed.Approve}, "")
		}, []string{":feed " + newspaperFeed}},
		{func() error { _, err := l.RunFeed(ctx, by, newspaperFeed); return err }, nil}, // one item waits, and nothing has changed
		{func() error {
			_, err := l.Decide(ctx, by, newspaperFeed, "http://news.example.com/one", false)
			return err
		}, []string{":skip Paper one"}},
		{func() error { return l.RemoveFeed(ctx, by, newspaperFeed) }, []string{":unfeed " + newspaperFeed}},
		{func() error { return l.SetTest(ctx, by, Test{"number1", "story"}) }, []string{":test number1"}},
		{func() error { return l.Backup(ctx, by, &backup) }, nil},
		{func() error { rewrite("Of something else."); _, err := l.Reindex(ctx, by, false, nil); return err }, []string{":reindex"}}, // held back
		{func() error { _, err := l.Approve(ctx, by, false); return err }, []string{":discard"}},
		{func() error { rewrite("Of a third thing."); _, err := l.Reindex(ctx, by, true, nil); return err }, []string{":reindex"}},
		{func() error { _, err := l.Approve(ctx, by, true); return err }, []string{":reindex"}},
		{func() error { return l.SetTest(ctx, by, Test{Question: "number1"}) }, []string{":untest number1"}},
		{func() error {
			if _, err := l.Remove(ctx, by, "none"); !errors.Is(err, ErrNotFound) {
				return fmt.Errorf("removing nothing: %w", err)
			}
			return nil
		}, nil},
		{func() error { _, err := l.Restore(ctx, by, &backup); return err }, []string{":restore"}},
	} {
		told = nil
		if err := step.do(); err != nil {
			t.Errorf("want %q told: %v", step.told, err)
		}
		for i, s := range step.told {
			step.told[i] = s + " by the command line"
		}
		if !slices.Equal(told, step.told) {
			t.Errorf("told %q, want %q", told, step.told)
		}
	}
}

// TestBesideLeavesTheLock makes sure that reading commands let a bot start.
func TestBesideLeavesTheLock(t *testing.T) {
	opt := Options{Embedded: starter(t), DataDir: t.TempDir(), Beside: true}
	first := open(t, opt) // builds the index
	wantIDs(t, "first", found(t, first, "", "geneva"), "2025-05-10-starter")
	bot := opt
	bot.Beside = false
	l := open(t, bot)
	must[Change](t)(l.Remove(context.Background(), operator, "2025-05-10-starter"))
	wantIDs(t, "the reader keeps what it opened", found(t, first, "", "geneva"), "2025-05-10-starter")
}

// TestReplace opens a corpus that was named on the command line: its index is kept, and follows the file.
func TestReplace(t *testing.T) {
	dir := t.TempDir()
	file := dir + "/corpus.jsonl"
	writeLines(t, file, article("one", "One", "The first of osmium."), article("two", "Two", "The second of osmium."))
	opt := Options{Embedded: starter(t), DataDir: dir + "/data", Replace: []string{file}, Beside: true}
	l := open(t, opt)
	wantIDs(t, "articles", all(t, l, ""), "one", "two")
	before := generations(t, l)
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	l = open(t, opt)
	wantIDs(t, "generations of the unchanged corpus", generations(t, l), before...)
	if _, err := l.Remove(context.Background(), operator, "one"); !errors.Is(err, ErrFixed) {
		t.Errorf("changing it: %v, want ErrFixed", err)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	writeLines(t, file, article("two", "Two", "The second, with iridium."), article("three", "Three", "The third of osmium."))
	l = open(t, opt)
	wantIDs(t, "articles of the changed corpus", all(t, l, ""), "three", "two")
	wantIDs(t, "search", found(t, l, "", "iridium"), "two")
	wantIDs(t, "search", found(t, l, "", "osmium"), "three")
	if _, err := os.Stat(opt.DataDir + "/corpus"); err == nil {
		t.Error("something was stored for a corpus that cannot be changed")
	}
	opt.Replace = nil
	l = open(t, opt)
	wantIDs(t, "the other corpus", all(t, l, ""), "2025-05-10-starter", "2025-05-11-starter", "2025-05-12-starter")
}

func TestEmptyCorpus(t *testing.T) {
	ctx := context.Background()
	opt := Options{DataDir: t.TempDir()}
	l := open(t, opt)
	wantIDs(t, "articles", all(t, l, ""))
	must[Report](t)(l.Reindex(ctx, operator, true, nil))
	must[Change](t)(l.Add(ctx, operator, []*corpus.Article{article("first", "First", "The very first.")}, false))
	must[Change](t)(l.Remove(ctx, operator, "first"))
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	opt.Beside = true
	l = open(t, opt)
	wantIDs(t, "articles", all(t, l, ""))
}

// TestSocketWithTheTemporaryFiles closes a bot whose data folder, or the folder of whose socket, lies where temporary files do.
func TestSocketWithTheTemporaryFiles(t *testing.T) {
	temp := t.TempDir()
	t.Setenv("TMPDIR", temp)
	for _, name := range []string{"data", strings.Repeat("long", longestSocket/4)} {
		opt := Options{Embedded: starter(t), DataDir: filepath.Join(temp, name)}
		l := must[*Library](t)(Open(context.Background(), opt))
		if err := l.Close(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if left := must[[]string](t)(filepath.Glob(filepath.Join(temp, "tradetalks-*"))); len(left) > 0 {
			t.Errorf("%s: %v are left", name, left)
		}
	}
}
