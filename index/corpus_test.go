package index

import (
	"context"
	"iter"
	"path/filepath"
	"slices"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"tradetalks/corpus"
)

// small reads the articles of testdata/corpus.txtar.
func small(t testing.TB) []*corpus.Article {
	t.Helper()
	archive, err := txtar.ParseFile("testdata/corpus.txtar")
	if err != nil {
		t.Fatal(err)
	}
	var all []*corpus.Article
	for _, file := range archive.Files {
		a, _, err := corpus.Read(file.Name, file.Data)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, a)
	}
	return all
}

// each yields articles as a corpus does.
func each(articles []*corpus.Article) iter.Seq2[*corpus.Article, error] {
	return func(yield func(*corpus.Article, error) bool) {
		for _, a := range articles {
			if !yield(a, nil) {
				return
			}
		}
	}
}

// built builds an index of articles in a new folder and returns the folder.
func built(t testing.TB, articles ...*corpus.Article) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "index")
	if _, err := Build(context.Background(), dir, each(articles), BuildOptions{}); err != nil {
		t.Fatal(err)
	}
	return dir
}

// opened opens an index until the test ends.
func opened(t testing.TB, dir string, opt Options) *Index {
	t.Helper()
	x, err := Open(dir, opt)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { closed(t, x) })
	return x
}

// during opens an index for as long as do runs.
func during(t *testing.T, dir string, do func(x *Index)) {
	t.Helper()
	x, err := Open(dir, Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer closed(t, x)
	do(x)
}

func closed(t testing.TB, x *Index) {
	t.Helper()
	if err := x.Close(); err != nil {
		t.Error(err)
	}
}

// viewed returns a view of indexes as they are now, until the test ends.
func viewed(t testing.TB, shared *Index, local ...*Index) *View {
	t.Helper()
	var parts []*Snapshot
	for _, x := range append([]*Index{shared}, local...) {
		s, err := x.Snapshot()
		if err != nil {
			t.Fatal(err)
		}
		parts = append(parts, s)
	}
	v := NewView(parts[0], parts[1:]...)
	t.Cleanup(func() {
		if err := v.Close(); err != nil {
			t.Error(err)
		}
	})
	return v
}

// having is a query for one stem.
func having(stem string) Query {
	return Query{Units: []Unit{{Weight: 1, Alts: []Alt{{Stems: []string{stem}, Boost: 1}}}}, Limit: 100}
}

// foundIDs returns the ids of the articles of which a search finds a passage, in order.
func foundIDs(t testing.TB, v *View, q Query) []string {
	t.Helper()
	hits, err := v.Search(context.Background(), q)
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, h := range hits {
		ids = append(ids, h.Article.ID)
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// ids returns the ids of articles.
func ids(articles []*Article) []string {
	var out []string
	for _, a := range articles {
		out = append(out, a.ID)
	}
	return out
}
