package answer

import (
	"context"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/txtar"

	"tradetalks/corpus"
	"tradetalks/index"
)

// A reader asks an engine about a corpus.
type reader struct {
	*Engine
	view *index.View
}

// reading builds an index on disk of the articles in a file of testdata and returns an engine to ask about it. Today is July 1, 2026.
func reading(t testing.TB, name string) *reader {
	t.Helper()
	archive, err := txtar.ParseFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	var articles []*corpus.Article
	for _, file := range archive.Files {
		a, _, err := corpus.Read(file.Name, file.Data)
		if err != nil {
			t.Fatal(err)
		}
		articles = append(articles, a)
	}
	return readingOf(t, articles...)
}

// readingOf does the same with articles.
func readingOf(t testing.TB, articles ...*corpus.Article) *reader {
	t.Helper()
	return &reader{engine(t), shown(t, index.Options{}, articles...)}
}

func engine(t testing.TB) *Engine {
	t.Helper()
	l, err := NewLexicon("")
	if err != nil {
		t.Fatal(err)
	}
	today := time.Date(2026, 7, 1, 12, 0, 0, 0, time.UTC)
	return NewEngine(l, DefaultParams(), func() time.Time { return today })
}

// shown returns a view of an index of articles.
func shown(t testing.TB, opt index.Options, articles ...*corpus.Article) *index.View {
	t.Helper()
	v := index.NewView(snapshot(t, opt, articles...))
	t.Cleanup(func() { v.Close() })
	return v
}

func snapshot(t testing.TB, opt index.Options, articles ...*corpus.Article) *index.Snapshot {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "index")
	_, err := index.Build(context.Background(), dir, func(yield func(*corpus.Article, error) bool) {
		for _, a := range articles {
			if !yield(a, nil) {
				return
			}
		}
	}, index.BuildOptions{})
	if err != nil {
		t.Fatal(err)
	}
	x, err := index.Open(dir, opt)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { x.Close() })
	s, err := x.Snapshot()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// ask asks a question and holds what is true of every answer.
func (r *reader) ask(t testing.TB, in Question) *Answer {
	t.Helper()
	a, err := r.Ask(context.Background(), r.view, in)
	if err != nil {
		t.Fatalf("%q: %v", clip(in.Text, 80), err)
	}
	r.holds(t, in, a)
	return a
}

// holds checks what is true of every answer.
func (r *reader) holds(t testing.TB, in Question, a *Answer) {
	t.Helper()
	verbatim := func(what, id string, span corpus.Span, shown string) {
		t.Helper()
		article, err := r.view.Article(id)
		if err != nil {
			t.Fatalf("%s: %v", what, err)
		}
		if got := article.Body[span.Start:span.End]; got != shown && got+"..." != shown {
			t.Errorf("%s reads %q, the article %q", what, shown, got)
		}
	}
	if a.Question != in.Text {
		t.Errorf("question %q became %q", in.Text, a.Question)
	}
	n := in.N
	if n == 0 {
		n = 3
	}
	if len(a.Passages) > n {
		t.Errorf("%d passages, %d were wanted", len(a.Passages), n)
	}
	if a.Confidence < 0 || a.Confidence > 1 {
		t.Errorf("confidence %v", a.Confidence)
	}
	for i, p := range a.Passages {
		verbatim("passage", p.Citation.Article, p.Span, p.Text)
		if p.Rank != i+1 || p.Paragraph < 1 {
			t.Errorf("passage %d has rank %d and paragraph %d", i+1, p.Rank, p.Paragraph)
		}
		end := 0
		for _, h := range p.Highlights {
			if h.Start < end || h.End <= h.Start || h.End > len(p.Text) {
				t.Errorf("highlight %v after byte %d of %d", h, end, len(p.Text))
			}
			end = h.End
		}
		if !in.AsOf.IsZero() && (p.Citation.Date.IsZero() || p.Citation.Date.After(in.AsOf)) {
			t.Errorf("passage of %s as of %s", p.Citation.Date, in.AsOf)
		}
	}
	for _, s := range a.Differ {
		verbatim("side", s.Quote.Citation.Article, s.Quote.Span, s.Quote.Text)
	}
	if a.Newer != nil {
		verbatim("newer coverage", a.Newer.Citation.Article, a.Newer.Span, a.Newer.Text)
	}
	if !a.Answered {
		if a.Sentence != (Sentence{}) || a.Differ != nil || a.Newer != nil {
			t.Errorf("not answered, and yet %+v, %+v, %+v", a.Sentence, a.Differ, a.Newer)
		}
		return
	}
	if a.Sentence.Passage < 1 || a.Sentence.Passage > len(a.Passages) {
		t.Fatalf("the sentence is in passage %d of %d", a.Sentence.Passage, len(a.Passages))
	}
	p := a.Passages[a.Sentence.Passage-1]
	verbatim("sentence", p.Citation.Article, a.Sentence.Span, a.Sentence.Text)
	if a.Sentence.Span.Start < p.Span.Start || a.Sentence.Span.End > p.Span.End {
		t.Errorf("sentence %v is not in passage %v", a.Sentence.Span, p.Span)
	}
	if words := len(strings.Fields(a.Sentence.Text)); words == 0 || words > 80 {
		t.Errorf("a sentence of %d words", words)
	}
}

func day(t testing.TB, s string) corpus.Date {
	t.Helper()
	d, err := corpus.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// joined returns a view of a shared article with a server's own.
func joined(t testing.TB, shared, own *corpus.Article) *index.View {
	t.Helper()
	v := index.NewView(snapshot(t, index.Options{}, shared), snapshot(t, index.Options{Local: true}, own))
	t.Cleanup(func() { v.Close() })
	return v
}
