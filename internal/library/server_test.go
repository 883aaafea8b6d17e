package library

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"tradetalks/corpus"
	"tradetalks/internal/feed"
)

// A clock is set by a test.
type clock struct {
	mu sync.Mutex
	at time.Time
}

func newClock() *clock { return &clock{at: time.Date(2025, 6, 8, 12, 0, 0, 0, time.UTC)} }

func (c *clock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

func (c *clock) pass(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = c.at.Add(d)
}

const day = 24 * time.Hour

// texts returns what is written in all files of a folder.
func texts(t *testing.T, dir string) string {
	t.Helper()
	var b strings.Builder
	err := filepath.WalkDir(dir, func(name string, e os.DirEntry, err error) error {
		if err != nil || !e.Type().IsRegular() {
			return err
		}
		data, err := os.ReadFile(name)
		b.Write(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestQuestionLog(t *testing.T) {
	ctx := context.Background()
	clock := newClock()
	opt := Options{Embedded: starter(t), DataDir: t.TempDir(), Now: clock.now}
	l := open(t, opt)
	log := func(user, question string) {
		t.Helper()
		if err := l.LogQuestion("1001", user, question, false); err != nil {
			t.Fatal(err)
		}
	}
	asked := func() []string {
		t.Helper()
		var out []string
		for _, a := range must[[]Asked](t)(l.AskedQuestions("1001", 100, 0)) {
			out = append(out, a.Question)
		}
		return out
	}
	log("41", "a question before anybody wanted it kept")
	if dir := l.serverDir("1001"); strings.Contains(texts(t, opt.DataDir), "before anybody") {
		t.Errorf("a question was kept unasked in %s", dir)
	}
	if err := l.SetSettings(ctx, anna, Settings{QuestionLog: true, LogDays: 7}); err != nil {
		t.Fatal(err)
	}
	log("41", "the first")
	clock.pass(4 * day)
	log("42", "the second")
	wantIDs(t, "log", asked(), "the second", "the first")
	clock.pass(4 * day)
	must[[]string](t)(l.Sweep(ctx))
	wantIDs(t, "after a week", asked(), "the second")
	log("41", "the third")
	if err := l.Forget(ctx, "42"); err != nil {
		t.Fatal(err)
	}
	wantIDs(t, "after a member was forgotten", asked(), "the third")
	if strings.Contains(texts(t, opt.DataDir), "the second") {
		t.Error("the forgotten question is still on disk")
	}
	if err := l.SetSettings(ctx, anna, Settings{}); err != nil {
		t.Fatal(err)
	}
	must[[]string](t)(l.Sweep(ctx))
	wantIDs(t, "after the log was switched off", asked())
}

func TestForgetModerator(t *testing.T) {
	ctx := context.Background()
	opt := Options{Embedded: starter(t), DataDir: t.TempDir(), Owners: []string{"99"}}
	l := open(t, opt)
	owner := Actor{ID: "99", Name: "Olga", Server: "2002", Via: Discord}
	must[Change](t)(l.Add(ctx, anna, []*corpus.Article{article("own", "Own", "Her own.")}, false))
	must[Change](t)(l.Remove(ctx, owner, "2025-05-10-starter"))
	must[Report](t)(l.Reindex(ctx, owner, true, nil))
	for _, by := range []Actor{anna, owner} {
		if err := l.SetFeed(ctx, by, feed.Feed{URL: "https://news.example.org/feed", Minutes: feed.DefaultMinutes, Mode: feed.Auto}, ""); err != nil {
			t.Fatal(err)
		}
	}
	for _, id := range []string{anna.ID, "99"} {
		if err := l.Forget(ctx, id); err != nil {
			t.Fatal(err)
		}
	}
	for _, by := range []Actor{anna, operator} {
		h := must[[]Change](t)(l.History(by, "", 10, 0))
		if len(h) != 1 || h[0].By.Name != Former || h[0].By.ID != "" {
			t.Errorf("history: %+v", h)
		}
	}
	if st := must[Status](t)(l.Status(ctx, operator)); st.Report == nil || st.Report.By.Name != Former {
		t.Errorf("status names them: %+v", st.Report)
	}
	all := texts(t, l.truth())
	for _, word := range []string{"Anna", "Olga", `"11"`, `"99"`} {
		if strings.Contains(all, word) {
			t.Errorf("%q is still on disk", word)
		}
	}
	if feeds := must[[]Subscription](t)(l.Feeds(anna)); len(feeds) != 1 || feeds[0].By.Name != Former {
		t.Errorf("feeds: %+v", feeds)
	}
	// the history goes on, and what is in it can be undone
	must[Change](t)(l.Undo(ctx, anna, 1))
	if h := must[[]Change](t)(l.History(anna, "", 10, 0)); len(h) != 2 || h[0].N != 2 {
		t.Errorf("history afterwards: %+v", h)
	}
}

func TestServerThatLeft(t *testing.T) {
	ctx := context.Background()
	clock := newClock()
	l := open(t, Options{Embedded: starter(t), DataDir: t.TempDir(), Now: clock.now})
	for _, by := range []Actor{anna, bert} {
		must[Change](t)(l.Add(ctx, by, []*corpus.Article{article("own", "Own", "Own of rhodium.")}, false))
		if err := l.Left(by.Server); err != nil {
			t.Fatal(err)
		}
	}
	if err := l.SetSettings(ctx, bert, Settings{KeepDays: 90}); err != nil {
		t.Fatal(err)
	}
	clock.pass(29 * day)
	wantIDs(t, "deleted after 29 days", must[[]string](t)(l.Sweep(ctx)))
	wantIDs(t, "found until then", found(t, l, "1001", "rhodium"), "own")
	clock.pass(2 * day)
	wantIDs(t, "deleted after 31 days", must[[]string](t)(l.Sweep(ctx)), "1001")
	wantIDs(t, "found afterwards", found(t, l, "1001", "rhodium"))
	wantIDs(t, "found where they are kept longer", found(t, l, "2002", "rhodium"), "own")
	if _, err := os.Stat(l.serverDir("1001")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("its folder: %v", err)
	}
	if err := l.Joined("2002"); err != nil {
		t.Fatal(err)
	}
	clock.pass(100 * day)
	wantIDs(t, "deleted after it came back", must[[]string](t)(l.Sweep(ctx)))
	must[Change](t)(l.Add(ctx, anna, []*corpus.Article{article("again", "Again", "Again of rhodium.")}, false))
	wantIDs(t, "found after a new beginning", found(t, l, "1001", "rhodium"), "again")
}

// TestOneBadServerIsAlone damages what is stored about one server: the others are swept, and their feeds read, as ever.
func TestOneBadServerIsAlone(t *testing.T) {
	ctx := context.Background()
	clock := newClock()
	l := open(t, Options{Embedded: starter(t), DataDir: t.TempDir(), Now: clock.now})
	for _, by := range []Actor{anna, bert} {
		must[Change](t)(l.Add(ctx, by, []*corpus.Article{article("own", "Own", "Own of rhodium.")}, false))
		if err := l.SetFeed(ctx, by, feed.Feed{URL: "https://news.example.org/feed", Minutes: feed.DefaultMinutes, Mode: feed.Auto}, ""); err != nil {
			t.Fatal(err)
		}
	}
	for _, file := range []string{settingsFile, feedsFile} {
		if err := os.WriteFile(filepath.Join(l.serverDir(anna.Server), file), []byte(`{"log_days":`), fileMode); err != nil {
			t.Fatal(err)
		}
	}
	due, err := l.DueFeeds()
	if len(due) != 1 || due[0].Scope != bert.Server || err == nil || !strings.Contains(err.Error(), anna.Server) {
		t.Errorf("due: %+v, %v; want those of %s and an error that names %s", due, err, bert.Server, anna.Server)
	}
	if err := l.Left(bert.Server); err != nil {
		t.Fatal(err)
	}
	clock.pass(31 * day)
	gone, err := l.Sweep(ctx)
	wantIDs(t, "deleted", gone, bert.Server)
	if err == nil || !strings.Contains(err.Error(), anna.Server) {
		t.Errorf("sweeping: %v, want an error that names %s", err, anna.Server)
	}
}

func TestDaysOfSettings(t *testing.T) {
	ctx := context.Background()
	clock := newClock()
	l := open(t, Options{Embedded: starter(t), DataDir: t.TempDir(), Now: clock.now})
	for _, s := range []Settings{{KeepDays: MostDays + 1}, {LogDays: MostDays + 1}, {KeepDays: -1}, {LogDays: -1}} {
		if err := l.SetSettings(ctx, anna, s); err == nil {
			t.Errorf("%+v is taken", s)
		}
	}
	must[Change](t)(l.Add(ctx, anna, []*corpus.Article{article("own", "Own", "Own of rhodium.")}, false))
	if err := l.SetSettings(ctx, anna, Settings{KeepDays: MostDays, LogDays: MostDays, QuestionLog: true}); err != nil {
		t.Fatal(err)
	}
	if err := l.LogQuestion("1001", "41", "who mines rhodium", false); err != nil {
		t.Fatal(err)
	}
	if err := l.Left("1001"); err != nil {
		t.Fatal(err)
	}
	clock.pass(1000 * day)
	wantIDs(t, "deleted", must[[]string](t)(l.Sweep(ctx)))
	if asked := must[[]Asked](t)(l.AskedQuestions("1001", 10, 0)); len(asked) != 1 {
		t.Errorf("questions kept: %v", asked)
	}
}

// TestQuotaHoldsAgainstUndo takes articles away to make room for others, and then wants them back; and it corrects one for ever.
func TestQuotaHoldsAgainstUndo(t *testing.T) {
	ctx := context.Background()
	l := open(t, Options{Embedded: starter(t), DataDir: t.TempDir(), Limits: Limits{Articles: 2, Bytes: 1500}})
	add := func(id string) {
		t.Helper()
		must[Change](t)(l.Add(ctx, anna, []*corpus.Article{article(id, "Story "+id, "The mine "+id+" sells rhodium.")}, false))
	}
	add("one")
	add("two")
	removed := must[Change](t)(l.Remove(ctx, anna, "one", "two"))
	add("three")
	add("four")
	if _, err := l.Undo(ctx, anna, removed.N); !errors.Is(err, ErrQuota) {
		t.Errorf("undo: %v, want ErrQuota", err)
	}
	wantIDs(t, "after the undo", found(t, l, "1001", "rhodium"), "four", "three")
	must[Change](t)(l.Remove(ctx, anna, "three", "four"))
	must[Change](t)(l.Undo(ctx, anna, removed.N))
	wantIDs(t, "with room for them", found(t, l, "1001", "rhodium"), "one", "two")

	for n := range 1000 {
		if _, err := l.Edit(ctx, anna, article("one", fmt.Sprint("Story one, version ", n), "The mine one sells rhodium.")); err != nil {
			if !errors.Is(err, ErrQuota) {
				t.Fatal(err)
			}
			break
		}
	}
	size := int64(len(texts(t, l.serverDir("1001"))))
	if most := (historyShare + 2) * l.opt.Limits.Bytes; size < historyShare*l.opt.Limits.Bytes || size > most {
		t.Errorf("all that the server has takes %d bytes, want about ten times its quota, and at most %d", size, most)
	}
	if _, err := l.Undo(ctx, anna, 0); !errors.Is(err, ErrQuota) {
		t.Errorf("undo with a full history: %v, want ErrQuota", err)
	}
	must[Change](t)(l.Remove(ctx, anna, "one"))
	wantIDs(t, "to take away is always allowed", found(t, l, "1001", "rhodium"), "two")
}

func TestManyServers(t *testing.T) {
	ctx := context.Background()
	l := open(t, Options{Embedded: starter(t), DataDir: t.TempDir(), Limits: Limits{OpenShelves: 3}})
	for round := range 2 {
		for n := range 8 {
			by := Actor{ID: "1", Name: "Moderator", Server: fmt.Sprint(100 + n), Via: Discord}
			must[Change](t)(l.Add(ctx, by, []*corpus.Article{article(fmt.Sprintf("own-%d-%d", round, n), "Own", fmt.Sprintf("Ytterbium number%d of round%d.", n, round))}, false))
		}
	}
	for n := range 8 {
		wantIDs(t, "its own", found(t, l, fmt.Sprint(100+n), "ytterbium"), fmt.Sprintf("own-0-%d", n), fmt.Sprintf("own-1-%d", n))
		wantIDs(t, "its neighbour's", found(t, l, fmt.Sprint(100+n), fmt.Sprintf("number%d", (n+1)%8)))
	}
	l.work.Wait()
	open := 0
	for _, s := range l.shelves {
		s.mu.RLock()
		if s.shelf != nil {
			open++
		}
		s.mu.RUnlock()
	}
	if open > 3 {
		t.Errorf("%d shelves are open, want at most 3", open)
	}
}

func TestFetchQuota(t *testing.T) {
	clock := newClock()
	l := open(t, Options{Embedded: starter(t), DataDir: t.TempDir(), Now: clock.now, Limits: Limits{FetchesPerHour: 2}})
	for n, want := range []error{nil, nil, ErrQuota} {
		if err := l.TakeFetch("1001"); !errors.Is(err, want) {
			t.Errorf("download %d: %v, want %v", n, err, want)
		}
		clock.pass(time.Minute)
	}
	if err := l.TakeFetch("2002"); err != nil {
		t.Errorf("another server: %v", err)
	}
	clock.pass(time.Hour)
	if err := l.TakeFetch("1001"); err != nil {
		t.Errorf("an hour later: %v", err)
	}
}

func TestExport(t *testing.T) {
	ctx := context.Background()
	l := open(t, Options{Embedded: starter(t), DataDir: t.TempDir()})
	a := article("own", "Own", "Her own of lutetium.\n\nIn two paragraphs.")
	must[Change](t)(l.Add(ctx, anna, []*corpus.Article{a}, false))
	must[Change](t)(l.Add(ctx, bert, []*corpus.Article{article("other", "Other", "His own.")}, false))
	var out bytes.Buffer
	if n := must[int](t)(l.Export(ctx, anna, &out)); n != 1 {
		t.Errorf("%d articles exported", n)
	}
	z := must[*zip.Reader](t)(zip.NewReader(bytes.NewReader(out.Bytes()), int64(out.Len())))
	if len(z.File) != 1 || z.File[0].Name != "own.md" {
		t.Fatalf("files: %v", z.File)
	}
	f := must[interface {
		Read([]byte) (int, error)
		Close() error
	}](t)(z.File[0].Open())
	defer f.Close()
	var text bytes.Buffer
	if _, err := text.ReadFrom(f); err != nil {
		t.Fatal(err)
	}
	back, _, err := corpus.Read("own.md", text.Bytes())
	if err != nil || !same(back, a) {
		t.Errorf("exported %+v, %v", back, err)
	}
}

// TestUpgrade changes the original of an edited article, as a new version of the starter corpus does.
func TestUpgrade(t *testing.T) {
	ctx := context.Background()
	opt := Options{CorpusDir: t.TempDir(), DataDir: t.TempDir()}
	put(t, opt.CorpusDir, article("story", "Story", "The original of erbium."))
	put(t, opt.CorpusDir, article("other", "Other", "Another original."))
	l := open(t, opt)
	must[Change](t)(l.Edit(ctx, operator, article("story", "Story", "The edited one of holmium.")))
	must[Change](t)(l.Edit(ctx, operator, article("other", "Other", "Another edited one.")))
	if st := must[Status](t)(l.Status(ctx, operator)); len(st.Outdated) != 0 {
		t.Errorf("outdated at once: %q", st.Outdated)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	put(t, opt.CorpusDir, article("story", "Story", "The original, better, of erbium."))
	l = open(t, opt)
	wantIDs(t, "the edit stays", found(t, l, "", "holmium"), "story")
	wantIDs(t, "outdated", must[Status](t)(l.Status(ctx, operator)).Outdated, "story")
	must[Change](t)(l.Undo(ctx, operator, 1))
	wantIDs(t, "after the undo", found(t, l, "", "better"), "story")
	wantIDs(t, "outdated after the undo", must[Status](t)(l.Status(ctx, operator)).Outdated)
}
