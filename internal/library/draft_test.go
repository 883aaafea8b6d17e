package library

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"tradetalks/corpus"
)

func TestDraft(t *testing.T) {
	ctx := context.Background()
	l := open(t, Options{Embedded: starter(t), DataDir: t.TempDir()})
	page := "Talks end without a deal\nBy Carl Weller\nSunday, Jun 8, 2025 2:41 pm ET1min read\nNegotiators left Malta on Sunday without a deal on tariffs.\n\nThey mean to meet again in July.\n\nComments\nAdd a public comment...\nNo comments yet\n"
	d := must[Draft](t)(l.Draft(ctx, operator, "paste.txt", []byte(page), "https://news.example.org/malta"))
	if len(d.Articles) != 1 || d.Missing != nil {
		t.Fatalf("draft: %+v", d)
	}
	a := d.Articles[0]
	if a.Title != "Talks end without a deal" || a.Date.String() != "2025-06-08" || a.URL != "https://news.example.org/malta" || a.ID != "2025-06-08-talks-end-without-a-deal" {
		t.Errorf("understood %+v", a)
	}
	if d.Passages == 0 || len(d.Warnings) == 0 || len(d.Twins) != 0 {
		t.Errorf("draft: %d passages, warnings %v, twins %v", d.Passages, d.Warnings, d.Twins)
	}
	wantIDs(t, "nothing is stored", found(t, l, "", "malta"))
	if h := must[[]Change](t)(l.History(operator, "", 10, 0)); len(h) != 0 {
		t.Errorf("history: %v", h)
	}
	must[Change](t)(l.Add(ctx, operator, d.Articles, false))

	why := func(d Draft) string {
		var out []string
		for _, twin := range d.Twins {
			out = append(out, fmt.Sprintf("%s %s %t", twin.Why, twin.ID, twin.Yours))
		}
		return strings.Join(out, ", ")
	}
	again := must[Draft](t)(l.Draft(ctx, operator, "paste.txt", []byte(page), "http://www.news.example.org/malta#top"))
	if got, want := why(again), "text 2025-06-08-talks-end-without-a-deal true"; got != want {
		t.Errorf("the same again: %s, want %s", got, want)
	}
	again = must[Draft](t)(l.Draft(ctx, anna, "other.md", article("other", "Other", "Something else entirely.").Markdown(), "https://news.example.org/malta"))
	if got, want := why(again), "address 2025-06-08-talks-end-without-a-deal false"; got != want {
		t.Errorf("another text at the same address, in another server: %s, want %s", got, want)
	}

	bulk := `{"id":"one","title":"One","date":"2025-06-01","body":"One of scandium."}` + "\n" + `{"id":"two","title":"Two"}` + "\n" + `{"id":"a/b","title":"Three","body":"Three of scandium."}` + "\n"
	d = must[Draft](t)(l.Draft(ctx, operator, "bulk.jsonl", []byte(bulk), ""))
	if len(d.Articles) != 2 || len(d.Bad) != 1 || d.Bad[0].Line != 2 {
		t.Fatalf("bulk: %d articles, bad %v", len(d.Articles), d.Bad)
	}
	must[Change](t)(l.Add(ctx, operator, d.Articles, false))
	wantIDs(t, "the bulk", found(t, l, "", "scandium"), "one", "three")
	must[Change](t)(l.Undo(ctx, operator, 0))
	wantIDs(t, "after undoing it", found(t, l, "", "scandium"))

	d = must[Draft](t)(l.Draft(ctx, operator, "undated.html", []byte("<html><head><title>No day</title></head><body><article><h1>No day</h1><p>"+strings.Repeat("It happened, but nobody says when it did so. ", 20)+"</p></article></body></html>"), ""))
	if d.Missing == nil || len(d.Articles) != 1 {
		t.Errorf("a page without a date: %+v", d)
	}
	var p *corpus.Problem
	if _, err := l.Draft(ctx, operator, "picture.png", []byte("\x89PNG"), ""); !errors.As(err, &p) {
		t.Errorf("a picture: %v, want a problem", err)
	}
}

// TestDraftPartlyHeld reads a bulk file some of whose lines a server holds already, by id, address or text, and one that the shared corpus holds.
func TestDraftPartlyHeld(t *testing.T) {
	ctx := context.Background()
	l := open(t, Options{Embedded: starter(t), DataDir: t.TempDir()})
	line := func(id, address, body string) string {
		return fmt.Sprintf("{\"id\":%q,\"title\":\"News of the day\",\"date\":\"2025-06-01\",\"url\":%q,\"body\":%q}\n", id, address, body)
	}
	draft := func(by Actor, lines ...string) Draft {
		t.Helper()
		return must[Draft](t)(l.Draft(ctx, by, "bulk.jsonl", []byte(strings.Join(lines, "")), ""))
	}
	ids := func(all []*corpus.Article) (ids []string) {
		for _, a := range all {
			ids = append(ids, a.ID)
		}
		return ids
	}
	must[Change](t)(l.Add(ctx, operator, draft(operator, line("common", "", "The shared corpus tells of cobalt.")).Articles, false))
	must[Change](t)(l.Add(ctx, anna, draft(anna, line("one", "", "One of scandium."), line("two", "https://news.example.org/two", "Two of scandium.")).Articles, false))
	d := draft(anna,
		line("one", "", "One of yttrium."),
		line("other-two", "https://news.example.org/two", "Two of yttrium."),
		line("copy-of-two", "", "Two of scandium."), // stands for the same one, which is replaced once
		line("copy-of-common", "", "The shared corpus tells of cobalt."),
		line("three", "", "Three of yttrium."))
	wantIDs(t, "fresh", ids(d.Fresh()), "three")
	wantIDs(t, "replacing", ids(d.Replacing()), "three", "one", "two")
	must[Change](t)(l.Add(ctx, anna, d.Fresh(), false))
	wantIDs(t, "after the others were saved", found(t, l, anna.Server, "yttrium"), "three")
	must[Change](t)(l.Undo(ctx, anna, 0))
	must[Change](t)(l.Add(ctx, anna, d.Replacing(), true))
	wantIDs(t, "after they were replaced", found(t, l, anna.Server, "yttrium"), "one", "three", "two")
	wantIDs(t, "what they replaced", found(t, l, anna.Server, "scandium"))
	wantIDs(t, "what the shared corpus holds", found(t, l, anna.Server, "cobalt"), "common")
}

// TestDraftIsNotMoreThanTheQuota reads a bulk file of more articles than a server may have, which the operator may have.
func TestDraftIsNotMoreThanTheQuota(t *testing.T) {
	ctx := context.Background()
	l := open(t, Options{Embedded: starter(t), DataDir: t.TempDir(), Limits: Limits{Articles: 2}})
	lines := func(n int) []byte {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "{\"id\":\"line-%d\",\"title\":\"Line %d\",\"body\":\"Line %d of scandium.\"}\n", i, i, i)
		}
		return []byte(b.String())
	}
	if d, err := l.Draft(ctx, anna, "bulk.jsonl", lines(2), ""); err != nil || len(d.Articles) != 2 {
		t.Errorf("as many as the server may have: %d, %v", len(d.Articles), err)
	}
	if d, err := l.Draft(ctx, anna, "bulk.jsonl", lines(3), ""); !errors.Is(err, ErrQuota) || len(d.Articles) != 0 {
		t.Errorf("one more: %d, %v, want ErrQuota", len(d.Articles), err)
	}
	if d, err := l.Draft(ctx, operator, "bulk.jsonl", lines(3), ""); err != nil || len(d.Articles) != 3 {
		t.Errorf("the operator's: %d, %v", len(d.Articles), err)
	}
}

// TestNearDuplicates adds copies of the starter corpus as other outlets print them, and looks that each is recognised, and nothing else.
func TestNearDuplicates(t *testing.T) {
	ctx := context.Background()
	l := open(t, Options{Embedded: corpus.Embedded(), DataDir: t.TempDir()})
	random := rand.New(rand.NewPCG(5, 5))
	var articles []*corpus.Article
	for a, err := range l.shared.layers().Articles(ctx) {
		if err != nil {
			t.Fatal(err)
		}
		articles = append(articles, a)
	}
	slices.SortFunc(articles, func(a, b *corpus.Article) int { return strings.Compare(a.ID, b.ID) })
	copies, right, wrong := 0, 0, 0
	for n, a := range articles {
		if n%3 != 0 {
			continue
		}
		copies++
		paragraphs := strings.Split(a.Body, "\n\n")
		if len(paragraphs) > 2 { // cut to fit
			paragraphs = slices.Delete(paragraphs, len(paragraphs)-1, len(paragraphs))
		}
		paragraphs[0] = "LONDON, June 9 (Wire) - " + paragraphs[0]
		for i, p := range paragraphs {
			if words := strings.Fields(p); len(words) > 12 {
				words[random.IntN(len(words))] = "reportedly"
				paragraphs[i] = strings.Join(words, " ")
			}
		}
		wire := article("", "As printed elsewhere", strings.Join(paragraphs, "\n\n"))
		twins := must[Draft](t)(l.Draft(ctx, operator, "wire.md", wire.Markdown(), "")).Twins
		for _, twin := range twins {
			if twin.ID == a.ID {
				right++
			} else {
				wrong++
			}
		}
	}
	t.Logf("%d of %d copies recognised, %d other articles taken for copies", right, copies, wrong)
	if recall, precision := float64(right)/float64(copies), float64(right)/float64(right+wrong); recall < 0.95 || precision < 0.95 {
		t.Errorf("recall %.3f, precision %.3f, want 0.95", recall, precision)
	}
}
