package index

import (
	"context"
	"io/fs"
	"iter"
	"path"
	"testing"

	"tradetalks/corpus"
)

// starter yields the starter corpus.
func starter(t testing.TB) iter.Seq2[*corpus.Article, error] {
	t.Helper()
	names, err := fs.Glob(corpus.Embedded(), "*.md")
	if err != nil || len(names) == 0 {
		t.Fatalf("no starter articles: %v", err)
	}
	return func(yield func(*corpus.Article, error) bool) {
		for _, n := range names {
			data, err := fs.ReadFile(corpus.Embedded(), n)
			if err != nil {
				yield(nil, err)
				return
			}
			a, _, err := corpus.Read(path.Base(n), data)
			if !yield(a, err) {
				return
			}
		}
	}
}

func TestBuildAndSearch(t *testing.T) {
	dir := t.TempDir() + "/index"
	st, err := Build(context.Background(), dir, starter(t), BuildOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if st.Articles != 183 {
		t.Errorf("built %d articles, want 183", st.Articles)
	}
	x, err := Open(dir, Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer x.Close()
	s, err := x.Snapshot()
	if err != nil {
		t.Fatal(err)
	}
	v := NewView(s)
	defer v.Close()
	hits, err := v.Search(context.Background(), Query{Units: []Unit{
		{Weight: 3, Alts: []Alt{{Stems: []string{"hassett"}, Boost: 1}}},
		{Weight: 2, Alts: []Alt{{Stems: []string{"london"}, Boost: 1}}},
	}, Limit: 5, Head: .5})
	if err != nil {
		t.Fatal(err)
	}
	for _, h := range hits {
		t.Log(h.Score, h.Article.ID, h.Passage, h.Article.PassageText(h.Passage))
	}
	if len(hits) < 5 {
		t.Errorf("%d hits, want 5", len(hits))
	}
	r, err := v.Reach()
	if err != nil || r.Articles != 183 || r.Passages != st.Passages {
		t.Errorf("reach %+v, %v", r, err)
	}
	l, err := v.List(Filter{Topics: []string{"london-talks"}}, 3, 0)
	if err != nil || len(l) != 3 {
		t.Fatal(l, err)
	}
	if err := x.Verify(context.Background()); err != nil {
		t.Error(err)
	}
}
