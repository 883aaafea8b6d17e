package library

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"tradetalks/corpus"
	"tradetalks/index"
	"tradetalks/internal/text"
)

// operator is who works in the terminal, anna and bert moderate a server each.
var (
	operator = Actor{Name: "operator", Via: Terminal}
	anna     = Actor{ID: "11", Name: "Anna", Server: "1001", Via: Discord}
	bert     = Actor{ID: "22", Name: "Bert", Server: "2002", Via: Discord}
)

// article returns an article that a person could have written.
func article(id, title, body string) *corpus.Article {
	date, err := corpus.ParseDate("2025-06-08")
	if err != nil {
		panic(err)
	}
	return &corpus.Article{ID: id, Title: title, Publisher: "The Harbour Post", Date: date, Topics: []string{"tariffs"}, Body: body}
}

// starter is a small starter corpus.
func starter(t testing.TB) fs.FS {
	files := fstest.MapFS{}
	for i, body := range []string{
		"Ministers agreed in Geneva to cut duties for ninety days.\n\nSoybean growers welcomed the pause.",
		"Magnet makers wait for licences to export dysprosium.",
		"The port of Oakland counted fewer containers in May.",
	} {
		a := article(fmt.Sprintf("2025-05-1%d-starter", i), fmt.Sprintf("Starter story %d", i), body)
		files[a.ID+".md"] = &fstest.MapFile{Data: a.Markdown()}
	}
	return files
}

func open(t testing.TB, opt Options) *Library {
	t.Helper()
	l, err := Open(context.Background(), opt)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := l.Close(); err != nil {
			t.Error(err)
		}
	})
	return l
}

// found returns the ids of the articles that hold all words of a text, as a server finds them.
func found(t testing.TB, l *Library, server, words string) []string {
	t.Helper()
	v, err := l.View(server)
	if err != nil {
		t.Fatal(err)
	}
	defer v.Close()
	ids, err := search(v, words)
	if err != nil {
		t.Fatal(err)
	}
	return ids
}

func search(v *index.View, words string) ([]string, error) {
	stems := text.Stems(words)
	hits, err := v.Search(context.Background(), index.Query{Limit: 100, Units: []index.Unit{{Weight: 1, Alts: []index.Alt{{Stems: stems, Boost: 1}}}}})
	if err != nil {
		return nil, err
	}
	var ids []string
	for _, h := range hits {
		ids = append(ids, h.Article.ID)
	}
	slices.Sort(ids)
	return slices.Compact(ids), nil
}

// all returns the ids of all articles of a view, in order.
func all(t testing.TB, l *Library, server string) []string {
	t.Helper()
	v, err := l.View(server)
	if err != nil {
		t.Fatal(err)
	}
	defer v.Close()
	var ids []string
	for a, err := range v.Articles() {
		if err != nil {
			t.Fatal(err)
		}
		ids = append(ids, a.ID)
	}
	slices.Sort(ids)
	return ids
}

func wantIDs(t testing.TB, what string, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s: got %q, want %q", what, got, want)
	}
}

func must[T any](t testing.TB) func(T, error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func TestChanges(t *testing.T) {
	ctx := context.Background()
	opt := Options{Embedded: starter(t), DataDir: t.TempDir()}
	l := open(t, opt)
	change := must[Change](t)

	change(l.Add(ctx, operator, []*corpus.Article{article("", "Tungsten talks resume", "Negotiators met about tungsten on Tuesday.")}, false))
	const id = "2025-06-08-the-harbour-post-tungsten-talks-resume"
	wantIDs(t, "after add", found(t, l, "", "tungsten"), id)

	edited := article("2025-05-11-starter", "Magnet makers get licences", "Magnet makers received licences for terbium.")
	change(l.Edit(ctx, operator, edited))
	wantIDs(t, "new words of the edited article", found(t, l, "", "terbium"), edited.ID)
	wantIDs(t, "old words of the edited article", found(t, l, "", "dysprosium"))

	change(l.Remove(ctx, operator, "2025-05-12-starter"))
	wantIDs(t, "removed article", found(t, l, "", "oakland"))

	change(l.AddQuestion(ctx, operator, id, 1, "when did they talk about tungsten?"))
	v := must[*index.View](t)(l.View(""))
	a := must[*index.Article](t)(v.Article(id))
	if got := a.Questions[1]; !slices.Equal(got, []string{"when did they talk about tungsten?"}) {
		t.Errorf("questions: %q", got)
	}
	if err := v.Close(); err != nil {
		t.Fatal(err)
	}

	change(l.Undo(ctx, operator, 0)) // the question
	change(l.Undo(ctx, operator, 0)) // the removal
	wantIDs(t, "after undoing the removal", found(t, l, "", "oakland"), "2025-05-12-starter")
	change(l.Undo(ctx, operator, 2)) // the edit
	wantIDs(t, "after undoing the edit", found(t, l, "", "dysprosium"), "2025-05-11-starter")
	change(l.Undo(ctx, operator, 7)) // that undo
	wantIDs(t, "after undoing the undo", found(t, l, "", "terbium"), "2025-05-11-starter")

	var did []string
	for _, c := range must[[]Change](t)(l.History(operator, "", 100, 0)) {
		did = append(did, fmt.Sprintf("%d %s %d", c.N, c.Do, c.Undone))
	}
	wantIDs(t, "history", did, "8 undo 0", "7 undo 8", "6 undo 0", "5 undo 0", "4 questions 5", "3 remove 6", "2 edit 0", "1 add 0")

	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	l = open(t, opt)
	wantIDs(t, "after a new start", all(t, l, ""), "2025-05-10-starter", "2025-05-11-starter", "2025-05-12-starter", id)
	wantIDs(t, "after a new start", found(t, l, "", "terbium"), "2025-05-11-starter")
}

func TestRefusals(t *testing.T) {
	ctx := context.Background()
	l := open(t, Options{Embedded: starter(t), DataDir: t.TempDir(), Limits: Limits{Articles: 2, Bytes: 400}})
	first := article("first", "First", "The first story of many.")
	first.URL = "https://news.example.org/first"
	must[Change](t)(l.Add(ctx, operator, []*corpus.Article{first}, false))
	sameText := article("other", "Other", first.Body)
	sameAddress := article("third", "Third", "Quite another story.")
	sameAddress.URL = "https://www.news.example.org/first/?utm_source=feed"
	undated := article("undated", "", "A story without a headline.")
	for name, c := range map[string]struct {
		do   func() error
		want error
	}{
		"the same id":      {func() error { _, err := l.Add(ctx, operator, []*corpus.Article{first}, false); return err }, ErrExists},
		"the same text":    {func() error { _, err := l.Add(ctx, operator, []*corpus.Article{sameText}, false); return err }, ErrExists},
		"the same address": {func() error { _, err := l.Add(ctx, operator, []*corpus.Article{sameAddress}, false); return err }, ErrExists},
		"a bad id": {func() error {
			_, err := l.Add(ctx, operator, []*corpus.Article{article("../up", "Up", "Up.")}, false)
			return err
		}, ErrID},
		"edit of nothing":   {func() error { _, err := l.Edit(ctx, operator, article("none", "None", "None.")); return err }, ErrNotFound},
		"remove of nothing": {func() error { _, err := l.Remove(ctx, operator, "none"); return err }, ErrNotFound},
		"another's article": {func() error { _, err := l.Edit(ctx, anna, first); return err }, ErrNotYours},
		"removing it":       {func() error { _, err := l.Remove(ctx, anna, "first"); return err }, ErrNotYours},
		"no server":         {func() error { _, err := l.Remove(ctx, Actor{ID: "11", Via: Discord}, "first"); return err }, ErrNotYours},
		"nothing to undo":   {func() error { _, err := l.Undo(ctx, anna, 0); return err }, ErrNoChange},
		"too many": {func() error {
			_, err := l.Add(ctx, anna, []*corpus.Article{article("a", "A", "Aa."), article("b", "B", "Bb."), article("c", "C", "Cc.")}, false)
			return err
		}, ErrQuota},
		"too long": {func() error {
			_, err := l.Add(ctx, anna, []*corpus.Article{article("long", "Long", strings.Repeat("It goes on. ", 40))}, false)
			return err
		}, ErrQuota},
	} {
		if err := c.do(); !errors.Is(err, c.want) {
			t.Errorf("%s: got error %v, want %v", name, err, c.want)
		}
	}
	var p *corpus.Problem
	if _, err := l.Add(ctx, operator, []*corpus.Article{undated}, false); !errors.As(err, &p) {
		t.Errorf("an article without a headline: got error %v, want a problem", err)
	}
	must[Change](t)(l.Edit(ctx, operator, article("first", "First", "The first story, told again.")))
	if _, err := l.Undo(ctx, operator, 1); !errors.Is(err, ErrLater) {
		t.Errorf("undo of what was changed later: got error %v, want ErrLater", err)
	}
	if got := must[[]Change](t)(l.History(operator, "", 100, 0)); len(got) != 2 {
		t.Errorf("%d changes in the history, want 2: what is refused leaves no trace", len(got))
	}
}

func TestServersApart(t *testing.T) {
	ctx := context.Background()
	l := open(t, Options{Embedded: starter(t), DataDir: t.TempDir(), Owners: []string{"99"}, Home: "3003"})
	must[Change](t)(l.Add(ctx, anna, []*corpus.Article{article("own", "Wolfram in Anna's harbour", "Only this server reads of wolframite.")}, false))
	wantIDs(t, "its own server", found(t, l, "1001", "wolframite"), "own")
	wantIDs(t, "another server", found(t, l, "2002", "wolframite"))
	wantIDs(t, "no server", found(t, l, "", "wolframite"))
	for _, server := range []string{"", "2002", "3003"} {
		v := must[*index.View](t)(l.View(server))
		if n := must[int](t)(v.DocFreq(text.Stems("wolframite")[0])); n != 0 {
			t.Errorf("server %q counts %d passages of another's article", server, n)
		}
		if similar := must[map[string]int](t)(v.Similar(text.Stems("wolframit")[0], 2)); len(similar) != 0 {
			t.Errorf("server %q is offered the spelling of another's words: %v", server, similar)
		}
		if _, err := v.Article("own"); !errors.Is(err, ErrNotFound) {
			t.Errorf("server %q reads another's article: %v", server, err)
		}
		if err := v.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if got := must[[]Change](t)(l.History(bert, "", 10, 0)); len(got) != 0 {
		t.Errorf("another server's moderator sees the history: %v", got)
	}
	if _, err := l.Edit(ctx, bert, article("own", "Mine now", "Mine now.")); !errors.Is(err, ErrNotFound) {
		t.Errorf("another server's moderator edits: %v", err)
	}
	d := must[Draft](t)(l.Draft(ctx, bert, "copy.md", article("own", "Wolfram in Anna's harbour", "Only this server reads of wolframite.").Markdown(), ""))
	if len(d.Twins) != 0 {
		t.Errorf("another server's draft is told of twins: %v", d.Twins)
	}
	// the operator's people share
	for _, by := range []Actor{{ID: "99", Server: "1001", Via: Discord}, {ID: "7", Server: "3003", Via: Discord}, operator} {
		if scope := must[string](t)(l.Scope(by)); scope != "" {
			t.Errorf("%+v works on %q, want the shared shelf", by, scope)
		}
	}
	for _, by := range []Actor{anna, bert} {
		if _, err := l.TakeDown(ctx, by, "1001", "own"); !errors.Is(err, ErrNotYours) {
			t.Errorf("a takedown by %s: %v, want ErrNotYours", by.Name, err)
		}
		if err := l.Block(ctx, by, "2002", true); !errors.Is(err, ErrNotYours) {
			t.Errorf("a block by %s: %v, want ErrNotYours", by.Name, err)
		}
	}
	must[Change](t)(l.TakeDown(ctx, Actor{ID: "7", Server: "3003", Via: Discord}, "1001", "own"))
	wantIDs(t, "after the takedown", found(t, l, "1001", "wolframite"))
	if _, err := l.Undo(ctx, anna, 2); !errors.Is(err, ErrNotYours) {
		t.Errorf("undo of a takedown: %v, want ErrNotYours", err)
	}
	must[Change](t)(l.Undo(ctx, Actor{Name: "operator", Server: "1001", Via: Terminal}, 2))
	wantIDs(t, "after the operator took the takedown back", found(t, l, "1001", "wolframite"), "own")
	if err := l.Block(ctx, Actor{ID: "99", Server: "2002", Via: Discord}, "1001", true); err != nil {
		t.Fatal(err)
	}
	wantIDs(t, "in a blocked server", found(t, l, "1001", "wolframite"))
	if _, err := l.Add(ctx, anna, []*corpus.Article{article("more", "More", "More.")}, false); !errors.Is(err, ErrBlocked) {
		t.Errorf("adding in a blocked server: %v, want ErrBlocked", err)
	}
	if s := must[[]Server](t)(l.Servers(ctx)); len(s) != 1 || s[0].ID != "1001" || !s[0].Blocked || s[0].Articles != 1 || s[0].Bytes == 0 {
		t.Errorf("servers: %+v", s)
	}
	if err := l.Block(ctx, operator, "1001", false); err != nil {
		t.Fatal(err)
	}
	wantIDs(t, "let back in", found(t, l, "1001", "wolframite"), "own")
}

func TestStarterOpensFast(t *testing.T) {
	opt := Options{Embedded: corpus.Embedded(), DataDir: t.TempDir()}
	start := time.Now()
	l := open(t, opt)
	t.Logf("first build: %v", time.Since(start))
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	before := generations(t, l)
	start = time.Now()
	l = open(t, opt)
	t.Logf("opening again: %v", time.Since(start))
	opt.Beside = true
	start = time.Now()
	beside := open(t, opt)
	t.Logf("opening beside: %v", time.Since(start))
	wantIDs(t, "generations", generations(t, l), before...)
	wantIDs(t, "beside", all(t, beside, ""), all(t, l, "")...)
}

// generations lists the index generations of the shared shelf.
func generations(t testing.TB, l *Library) []string {
	t.Helper()
	entries, err := os.ReadDir(l.shared.indexDir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), "g") {
			names = append(names, e.Name())
		}
	}
	return names
}
