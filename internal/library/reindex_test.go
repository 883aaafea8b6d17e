package library

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tradetalks/corpus"
	"tradetalks/index"
)

// firstFound answers a question from the first article, by id, that holds all its words.
func firstFound(_ context.Context, v *index.View, question string) (string, error) {
	ids, err := search(v, question)
	if err != nil || len(ids) == 0 {
		return "", err
	}
	return ids[0], nil
}

func put(t testing.TB, folder string, a *corpus.Article) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(folder, a.ID+".md"), a.Markdown(), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestReindexReport(t *testing.T) {
	ctx := context.Background()
	opt := Options{CorpusDir: t.TempDir(), DataDir: t.TempDir(), Answer: firstFound}
	for i := range 5 {
		put(t, opt.CorpusDir, article(fmt.Sprintf("story-%d", i), fmt.Sprintf("Story %d", i), fmt.Sprintf("Story number%d of the folder.", i)))
	}
	l := open(t, opt)
	put(t, opt.CorpusDir, article("story-1", "Story 1", "Story number1, told anew."))
	put(t, opt.CorpusDir, article("story-9", "Story 9", "Story number9 is new."))
	if err := os.Remove(filepath.Join(opt.CorpusDir, "story-2.md")); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(opt.CorpusDir, "bad.md"), []byte("bad"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := l.SetTest(ctx, operator, Test{"number4", "story-4"}); err != nil {
		t.Fatal(err)
	}
	counts := func(r Report) string {
		return fmt.Sprintf("%d added, %d changed, %d removed, %d unchanged, %d articles, %d passages, %d bad, full %t", r.Added, r.Changed, r.Removed,
			r.Unchanged, r.Articles, r.Passages, len(r.Bad), r.Full)
	}
	r := must[Report](t)(l.Reindex(ctx, operator, false, nil))
	if got, want := counts(r), "1 added, 1 changed, 1 removed, 3 unchanged, 5 articles, 5 passages, 1 bad, full false"; got != want {
		t.Errorf("reindex: %s, want %s", got, want)
	}
	wantIDs(t, "changed", found(t, l, "", "told anew"), "story-1")
	wantIDs(t, "gone", found(t, l, "", "number2"))
	before := generations(t, l)
	r = must[Report](t)(l.Reindex(ctx, operator, false, nil))
	if got, want := counts(r), "0 added, 0 changed, 0 removed, 5 unchanged, 5 articles, 5 passages, 1 bad, full false"; got != want {
		t.Errorf("reindex without a change: %s, want %s", got, want)
	}
	wantIDs(t, "generations after a reindex without a change", generations(t, l), before...)
	var last Progress
	r = must[Report](t)(l.Reindex(ctx, operator, true, func(p Progress) { last = p }))
	if got, want := counts(r), "0 added, 0 changed, 0 removed, 5 unchanged, 5 articles, 5 passages, 1 bad, full true"; got != want {
		t.Errorf("full reindex: %s, want %s", got, want)
	}
	if last.Step == "" {
		t.Error("no progress was told")
	}
}

// TestProgressOfLines builds from a file of many lines: the articles that are expected are known from the start, and those done come nearer.
func TestProgressOfLines(t *testing.T) {
	const many = 600
	opt := Options{CorpusDir: t.TempDir(), DataDir: t.TempDir()}
	var lines bytes.Buffer
	for i := range many {
		fmt.Fprintf(&lines, `{"id": "story-%d", "title": "Story %d", "body": "Story number%d of the file."}`+"\n", i, i, i)
	}
	if err := os.WriteFile(filepath.Join(opt.CorpusDir, "stories.jsonl"), lines.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	var steps []int
	opt.Progress = func(p Progress) {
		if p.Step != "index" {
			return
		}
		steps = append(steps, p.Articles)
		if p.Total != many {
			t.Errorf("%d of %d articles are done, want of %d", p.Articles, p.Total, many)
		}
	}
	open(t, opt)
	if len(steps) < 5 || steps[0] >= many/2 || !slices.IsSorted(steps) || steps[len(steps)-1] != many {
		t.Errorf("articles done: %v", steps)
	}
}

func TestReindexHeldBack(t *testing.T) {
	ctx := context.Background()
	opt := Options{CorpusDir: t.TempDir(), DataDir: t.TempDir(), Answer: firstFound}
	for i := range 4 {
		put(t, opt.CorpusDir, article(fmt.Sprintf("story-%d", i), fmt.Sprintf("Story %d", i), fmt.Sprintf("Story number%d of the folder.", i)))
	}
	l := open(t, opt)
	for i := range 4 {
		if err := l.SetTest(ctx, operator, Test{fmt.Sprintf("number%d", i), fmt.Sprintf("story-%d", i)}); err != nil {
			t.Fatal(err)
		}
	}
	put(t, opt.CorpusDir, article("story-3", "Story 3", "It says something else now."))
	for _, full := range []bool{true, false} {
		r := must[Report](t)(l.Reindex(ctx, operator, full, nil))
		want := TestChange{Test{"number3", "story-3"}, "story-3", ""}
		if !r.Held || r.Broken != 1 || len(r.Tests) != 1 || r.Tests[0] != want {
			t.Fatalf("a reindex that breaks one of four saved questions (full %t): %+v", full, r)
		}
		wantIDs(t, "while it is held back", found(t, l, "", "number3"), "story-3")
	}
	must[Change](t)(l.Add(ctx, operator, []*corpus.Article{article("meanwhile", "Meanwhile", "Added meanwhile of thulium.")}, false))
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	l = open(t, opt)
	wantIDs(t, "after a new start", found(t, l, "", "number3"), "story-3")
	wantIDs(t, "what was added meanwhile", found(t, l, "", "thulium"), "meanwhile")
	if st := must[Status](t)(l.Status(ctx, operator)); st.Held == nil || st.Held.Broken != 1 {
		t.Errorf("status does not tell what is held back: %+v", st)
	}
	must[Report](t)(l.Approve(ctx, operator, true))
	wantIDs(t, "after the approval", found(t, l, "", "number3"))
	wantIDs(t, "after the approval", found(t, l, "", "something else"), "story-3")
	wantIDs(t, "what was added meanwhile", found(t, l, "", "thulium"), "meanwhile")
	if _, err := l.Approve(ctx, operator, true); !errors.Is(err, ErrNotHeld) {
		t.Errorf("approving twice: %v, want ErrNotHeld", err)
	}
	put(t, opt.CorpusDir, article("story-0", "Story 0", "It says something else, too."))
	put(t, opt.CorpusDir, article("story-1", "Story 1", "It says something else, three."))
	if r := must[Report](t)(l.Reindex(ctx, operator, false, nil)); !r.Held {
		t.Fatalf("not held back: %+v", r)
	}
	must[Report](t)(l.Approve(ctx, operator, false))
	wantIDs(t, "after it was discarded", found(t, l, "", "number0"), "story-0")
	if st := must[Status](t)(l.Status(ctx, operator)); st.Held != nil {
		t.Errorf("still held: %+v", st.Held)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	l = open(t, opt)
	wantIDs(t, "after it was discarded, and a new start", found(t, l, "", "number0"), "story-0")
	put(t, opt.CorpusDir, article("story-0", "Story 0", "Story number0 of the folder, mended."))
	put(t, opt.CorpusDir, article("story-1", "Story 1", "Story number1 of the folder, mended."))
	if r := must[Report](t)(l.Reindex(ctx, operator, false, nil)); r.Held || r.Changed != 2 {
		t.Errorf("after the files were mended: %+v", r)
	}
	wantIDs(t, "after the files were mended", found(t, l, "", "mended"), "story-0", "story-1")
	if n := len(generations(t, l)); n > 2 {
		t.Errorf("%d generations are kept, want the current one and the one before", n)
	}
}

func TestReindexOneAtATime(t *testing.T) {
	ctx := context.Background()
	opt := Options{Embedded: starter(t), DataDir: t.TempDir()}
	reached, goOn := make(chan struct{}), make(chan struct{})
	var gate sync.Once
	ready := false
	opt.Reached = func(phase string) {
		if ready && phase == phaseBuilt {
			gate.Do(func() { close(reached); <-goOn })
		}
	}
	l := open(t, opt)
	ready = true
	first := Actor{ID: "5", Name: "Clara", Via: Terminal}
	done := make(chan error, 1)
	go func() {
		_, err := l.Reindex(ctx, first, true, nil)
		done <- err
	}()
	<-reached
	_, err := l.Reindex(ctx, operator, false, nil)
	var running *RunningError
	if !errors.As(err, &running) || running.Task.By.Name != "Clara" || !errors.Is(err, ErrRunning) {
		t.Errorf("a second reindex: %v, want a RunningError that names Clara", err)
	}
	if ok := must[bool](t)(l.Cancel(ctx, operator)); !ok {
		t.Error("nothing to cancel")
	}
	close(goOn)
	if err := <-done; !errors.Is(err, context.Canceled) {
		t.Errorf("the cancelled reindex: %v, want context.Canceled", err)
	}
	if n := generations(t, l); len(n) != 1 {
		t.Errorf("generations after the cancellation: %q", n)
	}
	must[Report](t)(l.Reindex(ctx, operator, false, nil))
	if ok := must[bool](t)(l.Cancel(ctx, operator)); ok {
		t.Error("cancelled a reindex that had ended")
	}
}

// TestIncrementalIsRebuilt changes files and articles at random and looks that the index that follows them holds what one built anew holds.
func TestIncrementalIsRebuilt(t *testing.T) {
	ctx := context.Background()
	opt := Options{Embedded: starter(t), CorpusDir: t.TempDir(), DataDir: t.TempDir()}
	l := open(t, opt)
	random := rand.New(rand.NewPCG(3, 3))
	word := 0
	for round := range 12 {
		for range 6 {
			word++
			id := fmt.Sprintf("story-%d", random.IntN(8))
			if random.IntN(4) == 0 {
				id = fmt.Sprintf("2025-05-1%d-starter", random.IntN(3))
			}
			a := article(id, fmt.Sprintf("Word %d", word), fmt.Sprintf("It is of word%d.", word))
			var err error
			switch random.IntN(7) {
			case 0, 1:
				put(t, opt.CorpusDir, a)
			case 2:
				if err = os.Remove(filepath.Join(opt.CorpusDir, id+".md")); errors.Is(err, os.ErrNotExist) {
					err = nil
				}
			case 3, 4:
				_, err = l.Add(ctx, operator, []*corpus.Article{a}, true)
			case 5:
				if _, err = l.Remove(ctx, operator, id); errors.Is(err, ErrNotFound) {
					err = nil
				}
			case 6:
				if _, err = l.Undo(ctx, operator, 0); errors.Is(err, ErrNoChange) {
					err = nil
				}
			}
			if err != nil {
				t.Fatal(err)
			}
		}
		if round%3 == 2 {
			if err := l.Close(); err != nil {
				t.Fatal(err)
			}
			l = open(t, opt)
		} else {
			must[Report](t)(l.Reindex(ctx, operator, false, nil))
		}
		want := map[string]string{}
		for a, err := range l.shared.layers().Articles(ctx) {
			if err != nil {
				t.Fatal(err)
			}
			want[a.ID] = a.Title
		}
		got := map[string]string{}
		v := must[*index.View](t)(l.View(""))
		for a, err := range v.Articles() {
			if err != nil {
				t.Fatal(err)
			}
			got[a.ID] = a.Title
			if n, ok := strings.CutPrefix(a.Title, "Word "); ok {
				if ids := must[[]string](t)(search(v, "word"+n)); !slices.Equal(ids, []string{a.ID}) {
					t.Errorf("round %d: %s is not found by its word: %v", round, a.ID, ids)
				}
			}
		}
		if err := v.Close(); err != nil {
			t.Fatal(err)
		}
		if !maps.Equal(got, want) {
			t.Fatalf("round %d: the index holds\n%v\nthe files\n%v", round, got, want)
		}
	}
}

// TestLines keeps the operator's articles in one file of JSON Lines: they are edited, removed and brought back like others, and a change of the file
// touches the articles that changed.
func TestLines(t *testing.T) {
	ctx := context.Background()
	opt := Options{CorpusDir: t.TempDir(), DataDir: t.TempDir()}
	file := filepath.Join(opt.CorpusDir, "all.jsonl")
	var lines []*corpus.Article
	for i := range 100 {
		lines = append(lines, article(fmt.Sprintf("line-%02d", i), fmt.Sprintf("Line %d", i), fmt.Sprintf("It is line number%d.", i)))
	}
	writeLines(t, file, lines...)
	l := open(t, opt)
	must[Change](t)(l.Edit(ctx, operator, article("line-07", "Edited", "It is edited from number7.")))
	must[Change](t)(l.Remove(ctx, operator, "line-08"))
	must[Change](t)(l.Edit(ctx, operator, article("line-09", "Edited", "It is edited from number9.")))
	must[Change](t)(l.Remove(ctx, operator, "line-09"))
	must[Change](t)(l.Add(ctx, operator, []*corpus.Article{article("new", "New", "It is new.")}, false))
	wantIDs(t, "edited", found(t, l, "", "edited"), "line-07")
	wantIDs(t, "removed", append(found(t, l, "", "number8"), found(t, l, "", "number9")...))
	must[Change](t)(l.Undo(ctx, operator, 2))
	wantIDs(t, "brought back", found(t, l, "", "number8"), "line-08")
	must[Change](t)(l.Undo(ctx, operator, 1))
	wantIDs(t, "the original", found(t, l, "", "number7"), "line-07")

	lines[20] = article("line-20", "Line 20", "It is another line, of tantalum.")
	lines = slices.Delete(lines, 30, 31)
	lines = append(lines, article("line-100", "Line 100", "It is line number100."))
	writeLines(t, file, lines...)
	r := must[Report](t)(l.Reindex(ctx, operator, false, nil))
	if r.Full || r.Added != 1 || r.Changed != 1 || r.Removed != 1 || r.Articles != 100 {
		t.Errorf("report: %+v", r)
	}
	wantIDs(t, "the changed line", found(t, l, "", "tantalum"), "line-20")
	wantIDs(t, "the deleted line", found(t, l, "", "number30"))
	wantIDs(t, "the new line", found(t, l, "", "number100"), "line-100")
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	before := generations(t, l)
	l = open(t, opt)
	wantIDs(t, "generations after a new start", generations(t, l), before...)
	if n := len(all(t, l, "")); n != 100 {
		t.Errorf("%d articles after a new start", n)
	}
}

// TestLinesAreFollowed changes files of JSON Lines at random, with bad lines and ids that come twice: the index that follows them, and the list of what is
// bad, are those of a library that reads everything anew.
func TestLinesAreFollowed(t *testing.T) {
	ctx := context.Background()
	opt := Options{CorpusDir: t.TempDir(), DataDir: t.TempDir()}
	put(t, opt.CorpusDir, article("line-3", "In a file of its own", "It is in a file of its own."))
	random := rand.New(rand.NewPCG(5, 5))
	held := map[string][]string{"a.jsonl": nil, "m.jsonl": nil, "sub/z.jsonl": nil}
	names := slices.Sorted(maps.Keys(held))
	line := func() string {
		n := random.IntN(30)
		switch {
		case n == 0:
			return "{"
		case n == 1:
			return ""
		case n == 2:
			return "\ufeff{}"
		}
		return fmt.Sprintf(`{"id":"line-%d","title":"Title %d","body":"It is about word%d."}`, random.IntN(12), random.IntN(1000), random.IntN(1000))
	}
	if err := os.Mkdir(filepath.Join(opt.CorpusDir, "sub"), 0o755); err != nil {
		t.Fatal(err)
	}
	var l *Library
	full := 0
	for round := range 25 {
		for range 1 + random.IntN(3) {
			name := names[random.IntN(len(names))]
			lines := held[name]
			switch at := random.IntN(len(lines) + 1); random.IntN(6) {
			case 0, 1, 2:
				lines = slices.Insert(slices.Clone(lines), at, line())
			case 3:
				lines = slices.Delete(slices.Clone(lines), min(at, len(lines)), min(at+1, len(lines)))
			case 4:
				if at < len(lines) {
					lines = slices.Clone(lines)
					lines[at] = line()
				}
			case 5:
				if random.IntN(4) == 0 {
					lines = nil
				}
			}
			held[name] = lines
			file := filepath.Join(opt.CorpusDir, filepath.FromSlash(name))
			if len(lines) == 0 {
				if err := os.Remove(file); err != nil && !errors.Is(err, os.ErrNotExist) {
					t.Fatal(err)
				}
				continue
			}
			if err := os.WriteFile(file, []byte(strings.Join(lines, []string{"\n", "\r\n"}[round%2])), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if l == nil || random.IntN(4) == 0 {
			if l != nil {
				if err := l.Close(); err != nil {
					t.Fatal(err)
				}
			}
			l = open(t, opt)
		} else if r := must[Report](t)(l.Reindex(ctx, operator, false, nil)); r.Full {
			full++
		}
		anew := open(t, Options{CorpusDir: opt.CorpusDir, DataDir: t.TempDir()})
		contents := func(l *Library) (out []string) {
			v := must[*index.View](t)(l.View(""))
			defer v.Close()
			for a, err := range v.Articles() {
				if err != nil {
					t.Fatal(err)
				}
				out = append(out, a.ID+" "+a.Title+" "+a.Body)
			}
			for _, p := range must[Status](t)(l.Status(ctx, operator)).Bad {
				out = append(out, p.Error())
			}
			slices.Sort(out)
			return out
		}
		if diff := cmp.Diff(contents(anew), contents(l)); diff != "" {
			t.Fatalf("round %d (-anew +followed):\n%s", round, diff)
		}
		if err := anew.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if full > 5 {
		t.Errorf("%d of the reindexes were full", full)
	}
}

// TestAskedAllTheTime asks questions while the corpus is changed and reindexed; each is answered from a whole corpus.
func TestAskedAllTheTime(t *testing.T) {
	ctx := context.Background()
	l := open(t, Options{Embedded: starter(t), DataDir: t.TempDir()})
	must[Change](t)(l.Add(ctx, anna, []*corpus.Article{article("own", "Own", "Her own of geneva.")}, false))
	stop := make(chan struct{})
	var asking sync.WaitGroup
	for range 3 {
		asking.Go(func() {
			for n := 0; ; n++ {
				select {
				case <-stop:
					if n == 0 {
						t.Error("nothing was asked")
					}
					return
				default:
				}
				v, err := l.View("1001")
				if err != nil {
					t.Error(err)
					return
				}
				ids, err := search(v, "geneva")
				if err != nil || !slices.Equal(ids, []string{"2025-05-10-starter", "own"}) {
					t.Errorf("found %v, %v", ids, err)
					return
				}
				if err := v.Close(); err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	for n := range 5 {
		must[Change](t)(l.Add(ctx, operator, []*corpus.Article{article("", fmt.Sprintf("More %d", n), fmt.Sprintf("More of it, number%d.", n))}, true))
		must[Report](t)(l.Reindex(ctx, operator, true, nil))
		must[Report](t)(l.Reindex(ctx, anna, true, nil))
		must[Change](t)(l.Undo(ctx, operator, 0))
	}
	close(stop)
	asking.Wait()
}

func TestBackupAndRestore(t *testing.T) {
	ctx := context.Background()
	opt := Options{Embedded: starter(t), DataDir: t.TempDir()}
	l := open(t, opt)
	must[Change](t)(l.Edit(ctx, operator, article("2025-05-10-starter", "Edited", "Edited of geneva.")))
	must[Change](t)(l.Remove(ctx, operator, "2025-05-11-starter"))
	must[Change](t)(l.Add(ctx, anna, []*corpus.Article{article("own", "Own", "Her own of ruthenium.")}, false))
	if err := l.SetSettings(ctx, anna, Settings{Private: true, Moderators: []string{"77"}}); err != nil {
		t.Fatal(err)
	}
	var backup bytes.Buffer
	if err := l.Backup(ctx, operator, &backup); err != nil {
		t.Fatal(err)
	}
	if err := l.Backup(ctx, anna, &bytes.Buffer{}); !errors.Is(err, ErrNotYours) {
		t.Errorf("a backup by another server's moderator: %v, want ErrNotYours", err)
	}
	check := func(t *testing.T, l *Library) {
		t.Helper()
		wantIDs(t, "shared", all(t, l, ""), "2025-05-10-starter", "2025-05-12-starter")
		wantIDs(t, "search", found(t, l, "", "edited"), "2025-05-10-starter")
		wantIDs(t, "a server's own", found(t, l, "1001", "ruthenium"), "own")
		if s := must[Settings](t)(l.Settings("1001")); !s.Private || !slices.Equal(s.Moderators, []string{"77"}) {
			t.Errorf("settings: %+v", s)
		}
		if h := must[[]Change](t)(l.History(operator, "", 10, 0)); len(h) != 2 {
			t.Errorf("history: %+v", h)
		}
	}
	t.Run("beside a running bot", func(t *testing.T) {
		must[Change](t)(l.Add(ctx, operator, []*corpus.Article{article("later", "Later", "Later of geneva.")}, false))
		must[Change](t)(l.Undo(ctx, operator, 1))
		must[Change](t)(l.Remove(ctx, anna, "own"))
		command := opt
		command.Beside = true
		if link := filepath.Join(t.TempDir(), "link"); os.Symlink(opt.DataDir, link) == nil {
			command.DataDir = link // by another name than the bot's
		}
		c := open(t, command)
		r := must[Report](t)(c.Restore(ctx, operator, bytes.NewReader(backup.Bytes())))
		if r.Articles != 2 {
			t.Errorf("report: %+v", r)
		}
		check(t, l)
		must[Change](t)(l.Undo(ctx, operator, 0))
		wantIDs(t, "after undoing what the backup holds", found(t, l, "", "dysprosium"), "2025-05-11-starter")
	})
	t.Run("into an empty folder", func(t *testing.T) {
		fresh := opt
		fresh.DataDir, fresh.Beside = t.TempDir(), true
		l := open(t, fresh)
		must[Report](t)(l.Restore(ctx, operator, bytes.NewReader(backup.Bytes())))
		check(t, l)
	})
	t.Run("what is no backup", func(t *testing.T) {
		before := all(t, l, "")
		cut := backup.Bytes()[:backup.Len()/2]
		for name, data := range map[string][]byte{"half a backup": cut, "nothing": nil, "something else": []byte(strings.Repeat("no backup", 200))} {
			if _, err := l.Restore(ctx, operator, bytes.NewReader(data)); err == nil || !strings.Contains(err.Error(), "nothing was changed") {
				t.Errorf("%s: %v, want an error", name, err)
			}
		}
		wantIDs(t, "after the refusals", all(t, l, ""), before...)
	})
}

// TestNobodyWaits asks during a restore, and backs up and adds during a reindex.
func TestNobodyWaits(t *testing.T) {
	ctx := context.Background()
	opt := Options{Embedded: starter(t), DataDir: t.TempDir()}
	var at func(phase string)
	opt.Reached = func(phase string) {
		if at != nil {
			at(phase)
		}
	}
	l := open(t, opt)
	must[Change](t)(l.Add(ctx, anna, []*corpus.Article{article("own", "Own", "Her own of geneva.")}, false))
	var backup bytes.Buffer
	seen := 0
	at = func(phase string) {
		if phase == phaseBuilt {
			seen++
			at = nil
			if err := l.Backup(ctx, operator, &backup); err != nil {
				t.Error(err)
			}
			must[Change](t)(l.Add(ctx, operator, []*corpus.Article{article("meanwhile", "Meanwhile", "Meanwhile in geneva.")}, false))
		}
	}
	must[Report](t)(l.Reindex(ctx, operator, true, nil))
	wantIDs(t, "after the reindex", found(t, l, "1001", "geneva"), "2025-05-10-starter", "meanwhile", "own")
	at = func(phase string) {
		if phase == phaseRestored || phase == phaseSwapped || phase == phaseBuilt {
			seen++
			wantIDs(t, "during the restore: "+phase, found(t, l, "1001", "geneva"), "2025-05-10-starter", "meanwhile")
		}
	}
	must[Report](t)(l.Restore(ctx, operator, &backup))
	at = nil
	wantIDs(t, "after the restore", found(t, l, "1001", "geneva"), "2025-05-10-starter", "own")
	if seen != 4 {
		t.Errorf("looked %d times, want 4", seen)
	}
	if l.shared.pointer.Previous != "" {
		t.Error("an index of before the restore is kept to fall back to")
	}
}

// TestLastReindexIsKept looks that the last reindex is still told of after a restart, beside another process and after a restore, which
// is one itself; and that who is to be forgotten is not named by it.
func TestLastReindexIsKept(t *testing.T) {
	ctx := context.Background()
	opt := Options{Embedded: starter(t), DataDir: t.TempDir(), Owners: []string{"7"}}
	l := open(t, opt)
	if st := must[Status](t)(l.Status(ctx, operator)); st.Report != nil {
		t.Errorf("before any reindex: %+v", st.Report)
	}
	owner := Actor{ID: "7", Name: "Olga", Server: "1001", Via: Discord}
	r := must[Report](t)(l.Reindex(ctx, owner, true, nil))
	last := func(l *Library) *Report { return must[Status](t)(l.Status(ctx, operator)).Report }
	beside := opt
	beside.Beside = true
	if got := last(open(t, beside)); got == nil || !got.Started.Equal(r.Started) || got.By.Name != "Olga" || got.Articles != r.Articles {
		t.Errorf("beside the bot: %+v, want %+v", got, r)
	}
	if err := l.Forget(ctx, "7"); err != nil {
		t.Fatal(err)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	l = open(t, opt)
	if got := last(l); got == nil || !got.Started.Equal(r.Started) || got.By.ID != "" || got.By.Name != Former {
		t.Errorf("after the restart: %+v, want %+v without a name", got, r)
	}
	var backup bytes.Buffer
	if err := l.Backup(ctx, operator, &backup); err != nil {
		t.Fatal(err)
	}
	restored := must[Report](t)(l.Restore(ctx, operator, &backup))
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	if got := last(open(t, opt)); got == nil || !got.Started.Equal(restored.Started) {
		t.Errorf("after the restore and a restart: %+v, want %+v", got, restored)
	}
}

// TestReportInJSON looks that times taken are told in seconds, and come back as they were.
func TestReportInJSON(t *testing.T) {
	r := Report{Full: true, Articles: 3, Took: 1500 * time.Millisecond}
	data := must[[]byte](t)(json.Marshal(r))
	var back Report
	if err := json.Unmarshal(data, &back); err != nil || !reflect.DeepEqual(back, r) {
		t.Errorf("%s comes back as %+v, %v", data, back, err)
	}
	p := Progress{Step: "index", Articles: 2, Elapsed: 250 * time.Millisecond}
	data = append(data, must[[]byte](t)(json.Marshal(p))...)
	var elapsed Progress
	if err := json.Unmarshal(must[[]byte](t)(json.Marshal(p)), &elapsed); err != nil || elapsed != p {
		t.Errorf("%+v comes back as %+v, %v", p, elapsed, err)
	}
	data = append(data, must[[]byte](t)(json.Marshal(DefaultLimits()))...)
	for _, want := range []string{`"took":1.5`, `"elapsed":0.25`, `"keep_left":2592000`} {
		if !bytes.Contains(data, []byte(want)) {
			t.Errorf("%s is not in %s", want, data)
		}
	}
}
