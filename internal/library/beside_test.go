package library

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tradetalks/corpus"
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
