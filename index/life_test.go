package index

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tradetalks/corpus"
)

func TestBuildWantsAnEmptyFolder(t *testing.T) {
	dir := t.TempDir()
	keep := filepath.Join(dir, "letter.txt")
	if err := os.WriteFile(keep, []byte("Dear Sir"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := Build(context.Background(), dir, each(small(t)), BuildOptions{}); err == nil || !strings.Contains(err.Error(), "not empty") {
		t.Errorf("building in a folder that holds a letter: %v", err)
	}
	if _, err := os.Stat(keep); err != nil {
		t.Errorf("the letter is gone: %v", err)
	}
}

func TestBuildThatFailsLeavesNothing(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "index")
	broken := errors.New("the disk is gone")
	_, err := Build(context.Background(), dir, func(yield func(*corpus.Article, error) bool) {
		for _, a := range small(t) {
			if !yield(a, nil) {
				return
			}
		}
		yield(nil, broken)
	}, BuildOptions{})
	if !errors.Is(err, broken) {
		t.Errorf("error %v, want that of reading", err)
	}
	if _, err := os.Stat(dir); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the folder is still there: %v", err)
	}
}

func TestBuildStopsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	dir := filepath.Join(t.TempDir(), "index")
	many := func(yield func(*corpus.Article, error) bool) {
		for n := 0; ; n++ {
			a := *small(t)[0]
			a.ID = fmt.Sprint("article-", n)
			if !yield(&a, nil) {
				return
			}
		}
	}
	if _, err := Build(ctx, dir, many, BuildOptions{}); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want that of the context", err)
	}
}

func TestBuildSkipsBadArticles(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "index")
	var skipped []string
	st, err := Build(context.Background(), dir, func(yield func(*corpus.Article, error) bool) {
		yield(nil, &corpus.Problem{File: "torn.md", Reason: "not UTF-8"})
		for _, a := range small(t) {
			if !yield(a, nil) {
				return
			}
		}
	}, BuildOptions{Skipped: func(article string, problem error) { skipped = append(skipped, article) }})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"torn.md"}, skipped); diff != "" || st.Articles != len(small(t)) {
		t.Errorf("%d articles, skipped (-want +got):\n%s", st.Articles, diff)
	}
}

func TestEmptyIndex(t *testing.T) {
	x := opened(t, built(t), Options{})
	v := viewed(t, x)
	if got := foundIDs(t, v, having("soybean")); got != nil {
		t.Errorf("found %v in an empty index", got)
	}
	if r, err := v.Reach(); err != nil || r != (Reach{}) {
		t.Errorf("reach %+v, %v", r, err)
	}
	if l, err := v.List(Filter{}, 10, 0); err != nil || len(l) != 0 {
		t.Errorf("list %v, %v", l, err)
	}
	if err := x.Verify(context.Background()); err != nil {
		t.Error(err)
	}
	if err := x.Update(context.Background(), small(t)[:1], nil); err != nil {
		t.Fatal(err)
	}
	if got := foundIDs(t, viewed(t, x), having("geneva")); len(got) != 1 {
		t.Errorf("found %v after the first article came", got)
	}
}

func TestOpenRefuses(t *testing.T) {
	if _, err := Open(filepath.Join(t.TempDir(), "nothing"), Options{}); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("no folder: %v", err)
	}
	t.Run("another schema", func(t *testing.T) {
		for _, schema := range []string{fmt.Sprint(SchemaVersion + 1), fmt.Sprint(OldestSchema - 1), "", "two"} {
			dir := built(t, small(t)...)
			during(t, dir, func(x *Index) {
				if err := x.bleve.SetInternal(schemaKey, []byte(schema)); err != nil {
					t.Fatal(err)
				}
			})
			if _, err := Open(dir, Options{}); !errors.Is(err, ErrSchema) {
				t.Errorf("schema %q: %v, want ErrSchema", schema, err)
			}
		}
	})
	for _, file := range []string{metaFile, filepath.Join(storeFolder, rootFile)} {
		t.Run("damaged "+filepath.Base(file), func(t *testing.T) {
			dir := built(t, small(t)...)
			if err := os.WriteFile(filepath.Join(dir, file), []byte("no index"), 0o644); err != nil {
				t.Fatal(err)
			}
			if x, err := Open(dir, Options{}); !errors.Is(err, ErrDamaged) {
				t.Errorf("%v, want ErrDamaged", err)
				if err == nil {
					x.Close()
				}
			}
		})
	}
}

// A byte that changed on disk is noticed by Check, whichever it is.
func TestCheckFindsDamage(t *testing.T) {
	dir := built(t, small(t)...)
	segments, err := filepath.Glob(filepath.Join(dir, storeFolder, "*"+segmentExt))
	if err != nil || len(segments) == 0 {
		t.Fatalf("no segments: %v", err)
	}
	whole, err := os.ReadFile(segments[0])
	if err != nil {
		t.Fatal(err)
	}
	during(t, dir, func(x *Index) {
		if err := x.Check(context.Background()); err != nil {
			t.Fatalf("a sound index: %v", err)
		}
	})
	for _, at := range []int{0, len(whole) / 2} {
		torn := []byte(string(whole))
		torn[at] ^= 0x55
		if err := os.WriteFile(segments[0], torn, 0o644); err != nil {
			t.Fatal(err)
		}
		x, err := Open(dir, Options{})
		if err == nil {
			err = x.Check(context.Background())
			x.Close()
		}
		if !errors.Is(err, ErrDamaged) {
			t.Errorf("byte %d differs: %v, want ErrDamaged", at, err)
		}
	}
}

// The root names the states before the newest too. When a file of the newest is damaged, the index is not whole, whatever an older state
// holds: it is neither opened nor touched.
func TestDamageOfTheNewestState(t *testing.T) {
	for name, damage := range map[string]func(file string) error{
		"gone":      os.Remove,
		"cut short": func(file string) error { return os.Truncate(file, 100) },
		"empty":     func(file string) error { return os.Truncate(file, 0) },
		"too long": func(file string) error {
			data, err := os.ReadFile(file)
			if err != nil {
				return err
			}
			return os.WriteFile(file, append(data, 0), 0o644)
		},
	} {
		t.Run(name, func(t *testing.T) {
			ctx := context.Background()
			dir := built(t, small(t)[1:]...)
			during(t, dir, func(x *Index) {
				if err := x.Update(ctx, small(t)[:1], nil); err != nil {
					t.Fatal(err)
				}
			})
			articles := 0
			if err := Inspect(ctx, dir, Options{}, func(string) { articles++ }); err != nil || articles != len(small(t)) {
				t.Fatalf("before it is damaged: %d articles, %v", articles, err)
			}
			segments, err := newestSegments(filepath.Join(dir, storeFolder, rootFile))
			if err != nil || len(segments) == 0 {
				t.Fatalf("segments %v, %v", segments, err)
			}
			newest := filepath.Join(dir, storeFolder, slices.Max(segments))
			if err := damage(newest); err != nil {
				t.Fatal(err)
			}
			for range 2 { // to look repairs nothing, and neither does opening it
				if err := Inspect(ctx, dir, Options{}, func(string) {}); !errors.Is(err, ErrDamaged) || !strings.Contains(err.Error(), newest) {
					t.Errorf("Inspect: %v, want ErrDamaged and %s", err, newest)
				}
				for _, open := range []func(string, Options) (*Index, error){Open, OpenBeside} {
					x, err := open(dir, Options{})
					if !errors.Is(err, ErrDamaged) || !strings.Contains(err.Error(), newest) {
						t.Errorf("opened: %v, want ErrDamaged and %s", err, newest)
					}
					if err == nil {
						x.Close()
					}
				}
			}
		})
	}
}

func TestUpdateAndRemove(t *testing.T) {
	articles := small(t)
	dir := built(t, articles...)
	edited := *articles[0]
	edited.Body = "The pause lasts for 90 days and ends in August."
	added := *articles[3]
	added.ID, added.Publisher, added.Body = "2026-01-09-sorghum", "Grain Weekly", "Sorghum shipments resume as well."
	check := func(x *Index) {
		s, err := x.Snapshot()
		if err != nil {
			t.Fatal(err)
		}
		v := NewView(s)
		defer v.Close()
		if got := foundIDs(t, v, having("bessent")); got != nil {
			t.Errorf("what was edited away is found in %v", got)
		}
		if diff := cmp.Diff([]string{"2025-05-12-geneva-truce"}, foundIDs(t, v, having("august"))); diff != "" {
			t.Errorf("edited (-want +got):\n%s", diff)
		}
		if diff := cmp.Diff([]string{"2026-01-09-sorghum"}, foundIDs(t, v, having("sorghum"))); diff != "" {
			t.Errorf("added (-want +got):\n%s", diff)
		}
		if got := foundIDs(t, v, having("关税")); got != nil {
			t.Errorf("what was removed is found in %v", got)
		}
		if _, err := v.Article("2025-08-12-zhongmei"); !errors.Is(err, ErrNotFound) {
			t.Errorf("removed article: %v, want ErrNotFound", err)
		}
		names, err := v.PublisherNames()
		if diff := cmp.Diff([]string{"Farm Journal", "Grain Weekly", "Reuters", "The Guardian"}, names); diff != "" || err != nil {
			t.Errorf("publishers, %v (-want +got):\n%s", err, diff)
		}
		if held, err := v.HasLanguage("zh"); err != nil || held {
			t.Errorf("the only Chinese article was removed, but the language is held: %v, %v", held, err)
		}
		if r, err := v.Reach(); err != nil || r.Articles != len(articles) || r.Last != added.Date {
			t.Errorf("reach %+v, %v", r, err)
		}
		if err := x.Verify(context.Background()); err != nil {
			t.Error(err)
		}
	}
	during(t, dir, func(x *Index) {
		if err := x.Update(context.Background(), []*corpus.Article{&edited, &added}, []string{"2025-08-12-zhongmei", "never-there"}); err != nil {
			t.Fatal(err)
		}
		check(x)
	})
	during(t, dir, check) // it is on disk
}

// An article that comes twice in one update is there as it came last, with no passage of the other form.
func TestUpdateTwiceAtOnce(t *testing.T) {
	long, short := *small(t)[0], *small(t)[0]
	long.Body = strings.Repeat("Negotiators spoke of tariffs on steel for the whole of the afternoon in Geneva. ", 40)
	short.Body = "Nothing was said."
	x := opened(t, built(t), Options{})
	if err := x.Update(context.Background(), []*corpus.Article{&long, &short}, nil); err != nil {
		t.Fatal(err)
	}
	if err := x.Verify(context.Background()); err != nil {
		t.Error(err)
	}
	if got := foundIDs(t, viewed(t, x), having("steel")); got != nil {
		t.Errorf("%v is found by what its last form does not say", got)
	}
}

// What a view shows stays as it is while the index changes, and a new view shows the change.
func TestSnapshotStaysWhileUpdatesRun(t *testing.T) {
	articles := small(t)
	x := opened(t, built(t, articles...), Options{})
	before := viewed(t, x)
	var readers sync.WaitGroup
	done := make(chan struct{})
	for range 4 {
		readers.Add(1)
		go func() {
			defer readers.Done()
			for {
				select {
				case <-done:
					return
				default:
				}
				hits, err := before.Search(context.Background(), having("soybean"))
				if err != nil || len(hits) != 2 {
					t.Errorf("%d passages on soybeans, %v; want the 2 from before", len(hits), err)
					return
				}
				for _, h := range hits {
					if !strings.Contains(h.Article.PassageText(h.Passage), "soybeans") {
						t.Errorf("passage %q", h.Article.PassageText(h.Passage))
						return
					}
				}
				s, err := x.Snapshot()
				if err != nil {
					t.Error(err)
					return
				}
				now := NewView(s)
				if _, err := now.Search(context.Background(), having("soybean")); err != nil {
					t.Error(err)
				}
				if err := now.Close(); err != nil {
					t.Error(err)
				}
			}
		}()
	}
	for n := range 30 {
		a := *articles[3]
		a.ID = fmt.Sprintf("cargo-%d", n)
		if err := x.Update(context.Background(), []*corpus.Article{&a}, []string{"2025-10-30-busan-summit"}); err != nil {
			t.Error(err)
		}
	}
	close(done)
	readers.Wait()
	if got := len(foundIDs(t, viewed(t, x), having("soybean"))); got != 31 {
		t.Errorf("%d articles on soybeans after the updates, want 31", got)
	}
	if err := x.Verify(context.Background()); err != nil {
		t.Error(err)
	}
}

// An index may be read while somebody else has it open for writing.
func TestOpenBeside(t *testing.T) {
	dir := built(t, small(t)...)
	writer := opened(t, dir, Options{})
	reader, err := OpenBeside(dir, Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer reader.Close()
	if err := writer.Update(context.Background(), nil, []string{"2025-10-30-busan-summit"}); err != nil {
		t.Fatal(err)
	}
	if got := foundIDs(t, viewed(t, reader), having("soybean")); len(got) != 2 {
		t.Errorf("the reader finds %v, want both from before", got)
	}
	if got := foundIDs(t, viewed(t, writer), having("soybean")); len(got) != 1 {
		t.Errorf("the writer finds %v, want one", got)
	}
}

// A whole index is found whole while somebody writes to it.
func TestInspectBesideAWriter(t *testing.T) {
	ctx := context.Background()
	dir := built(t, small(t)...)
	writer := opened(t, dir, Options{})
	done := make(chan struct{})
	go func() {
		defer close(done)
		for n := range 60 {
			a := *small(t)[3]
			a.ID = fmt.Sprint("cargo-", n)
			if err := writer.Update(ctx, []*corpus.Article{&a}, []string{fmt.Sprint("cargo-", n-3)}); err != nil {
				t.Error(err)
			}
		}
	}()
	for {
		if err := Inspect(ctx, dir, Options{}, func(string) {}); err != nil {
			t.Error(err)
		}
		select {
		case <-done:
			return
		default:
		}
	}
}
