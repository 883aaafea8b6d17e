package index

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/index/scorch"

	"tradetalks/corpus"
	"tradetalks/internal/text"
)

// Errors that callers tell apart.
var (
	ErrNotFound = errors.New("no such article")
	ErrSchema   = errors.New("index was made by another version of the program")
	ErrDamaged  = errors.New("index is damaged")
)

var schemaKey = []byte("tradetalks.schema")

// passageSep stands between an article's id and a passage's number in the id of the passage's document.
const passageSep = "\x1f"

// What is kept is for the user of the program alone.
const (
	folderMode = 0o700
	fileMode   = 0o600
)

// An Index is one Bleve index on disk.
type Index struct {
	dir     string
	bleve   bleve.Index
	cache   *articleCache
	cutting corpus.Cutting
	done    func() error // what is left to do when the index is closed; may be nil

	mu      sync.Mutex
	current *Snapshot // what Snapshot hands out until the index changes
}

// BuildOptions are optional.
type BuildOptions struct {
	Cutting  corpus.Cutting                      // how articles are cut; zero for the default
	Progress func(articles, passages int)        // called now and then while a build runs
	Skipped  func(article string, problem error) // called for an article that could not be read; it is left out
}

// Stats tell what a build did.
type Stats struct{ Articles, Passages int }

// passageDoc and articleDoc are what Bleve maps; the field names are those of mapping.go.
type passageDoc struct {
	Text      string   `json:"t"`
	Head      string   `json:"h"`
	Questions string   `json:"q"`
	Facets    []string `json:"k"`
}

func (passageDoc) Type() string { return "passage" }

type articleDoc struct {
	Facets []string `json:"a"`
	Stored string   `json:"s"`
}

func (articleDoc) Type() string { return "article" }

type document struct {
	id   string
	data any
}

// documents returns what an article is in the index: one document for itself and one for each passage.
func documents(a *corpus.Article, cutting corpus.Cutting) []document {
	if cutting == (corpus.Cutting{}) {
		cutting = corpus.DefaultCutting()
	}
	passages := cutting.Cut(a)
	facets := articleFacets(a)
	docs := make([]document, 0, len(passages)+1)
	docs = append(docs, document{a.ID, articleDoc{Facets: append(append(facets, facetKind+"a"), twinFacets(a)...), Stored: encode(a, passages)}})
	head := strings.Join(text.Stems(a.Title+" "+a.Publisher), " ")
	facets = append(facets[:len(facets):len(facets)], facetKind+"p")
	for i, p := range passages {
		d := passageDoc{
			Text:   strings.Join(text.Stems(a.Body[p.Start:p.End]), " "),
			Head:   head,
			Facets: facets,
		}
		if len(a.Questions) > 0 {
			var q []string
			for n := p.Paragraph; n <= p.Last; n++ {
				q = append(q, a.Questions[n]...)
			}
			d.Questions = strings.Join(text.Stems(strings.Join(q, " \n ")), " ")
		}
		docs = append(docs, document{passageID(a.ID, i), d})
	}
	return docs
}

func passageID(article string, i int) string { return article + passageSep + strconv.Itoa(i) }

func articleFacets(a *corpus.Article) []string {
	var f []string
	if a.Publisher != "" {
		f = append(f, facetPublisher+a.Publisher)
	}
	for _, t := range a.Topics {
		f = append(f, facetTopic+t)
	}
	if !a.Date.IsZero() {
		d := a.Date.String()
		f = append(f, facetDay+d, facetMonth+d[:7], facetYear+d[:4])
	}
	lang := a.Lang
	if lang == "" {
		lang = "en"
	}
	return append(f, facetLang+lang)
}

// Build makes an index of the articles in dir, which must not exist or be empty. Ids must be unique. When it fails, what it
// wrote is removed.
func Build(ctx context.Context, dir string, articles iter.Seq2[*corpus.Article, error], opt BuildOptions) (st Stats, err error) {
	if names, err := os.ReadDir(dir); err == nil && len(names) > 0 {
		return st, fmt.Errorf("index: build in %s: the folder is not empty", dir)
	} else if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return st, fmt.Errorf("index: build: %w", err)
	}
	defer func() {
		if err != nil {
			_ = os.RemoveAll(dir)
			err = fmt.Errorf("index: build in %s: %w", dir, err)
		}
	}()
	if err := os.MkdirAll(filepath.Dir(dir), folderMode); err != nil {
		return st, err
	}
	m, err := newMapping()
	if err != nil {
		return st, err
	}
	var b bleve.Builder // made with the first article: a Builder must not stay empty
	ctx, cancel := context.WithCancel(ctx)
	// reading, cutting and stemming keep one core busy, Bleve another
	prepared := make(chan []document, 256)
	defer func() { // nothing is read any more once Build returns
		cancel()
		for range prepared {
		}
	}()
	readErr := make(chan error, 1)
	go func() {
		defer close(prepared)
		for a, err := range articles {
			if err != nil {
				var p *corpus.Problem
				if !errors.As(err, &p) {
					readErr <- err
					return
				}
				if opt.Skipped != nil {
					opt.Skipped(p.File, p)
				}
				continue
			}
			select {
			case prepared <- documents(a, opt.Cutting):
			case <-ctx.Done():
				readErr <- ctx.Err()
				return
			}
		}
		readErr <- nil
	}()
	for docs := range prepared {
		if b == nil {
			if b, err = bleve.NewBuilder(dir, m, map[string]any{"buildPathPrefix": filepath.Dir(dir), "batchSize": 2000, "mergeMax": 20}); err != nil {
				return st, err
			}
		}
		for _, d := range docs {
			if err := b.Index(d.id, d.data); err != nil {
				return st, err
			}
		}
		st.Articles++
		st.Passages += len(docs) - 1
		if opt.Progress != nil && st.Articles%64 == 0 {
			opt.Progress(st.Articles, st.Passages)
		}
	}
	err = <-readErr
	if b != nil {
		if cerr := b.Close(); err == nil {
			err = cerr
		}
	} else if err == nil {
		var empty bleve.Index
		if empty, err = bleve.NewUsing(dir, m, scorch.Name, scorch.Name, nil); err == nil {
			err = empty.Close()
		}
	}
	if err != nil {
		return st, err
	}
	idx, err := bleve.OpenUsing(dir, openConfig(false))
	if err != nil {
		return st, err
	}
	if err := idx.SetInternal(schemaKey, []byte(strconv.Itoa(SchemaVersion))); err != nil {
		_ = idx.Close()
		return st, err
	}
	if opt.Progress != nil {
		opt.Progress(st.Articles, st.Passages)
	}
	return st, idx.Close()
}

func openConfig(readOnly bool) map[string]any {
	c := map[string]any{"bolt_timeout": "2s"}
	if readOnly {
		c["read_only"] = true
	}
	return c
}

// Options say how an index is opened.
type Options struct {
	ReadOnly   bool
	Local      bool           // the articles belong to one server
	Cutting    corpus.Cutting // how Update cuts articles; zero for the default
	CacheBytes int            // memory for articles read lately; 0 means DefaultCacheBytes
}

// DefaultCacheBytes holds the starter corpus with its words several times over.
const DefaultCacheBytes = 64 << 20

// Open opens the index in dir. The error is ErrSchema when another version of the program made it, ErrDamaged when its newest state cannot
// be read, and a file system error when dir does not exist.
func Open(dir string, opt Options) (*Index, error) {
	if _, err := os.Stat(dir); err != nil {
		return nil, fmt.Errorf("index: open: %w", err)
	}
	idx, err := openNewest(dir, opt.ReadOnly)
	if err != nil {
		return nil, fmt.Errorf("index: open %s: %w", dir, named(dir, fmt.Errorf("%w: %w", ErrDamaged, err)))
	}
	v, err := idx.GetInternal(schemaKey)
	if err == nil {
		if n, aerr := strconv.Atoi(string(v)); aerr != nil || n < OldestSchema || n > SchemaVersion {
			err = fmt.Errorf("schema %q, this program uses %d: %w", v, SchemaVersion, ErrSchema)
		}
	}
	if err != nil {
		_ = idx.Close()
		return nil, fmt.Errorf("index: open %s: %w", dir, err)
	}
	if opt.CacheBytes == 0 {
		opt.CacheBytes = DefaultCacheBytes
	}
	return &Index{dir: dir, bleve: idx, cache: newArticleCache(opt.CacheBytes, opt.Local), cutting: opt.Cutting}, nil
}

// openNewest opens an index at the newest state that its root names. Bleve alone would go back to an older state when the newest cannot
// be read, and remove what is left of the newest when it may write: so the index is read first.
func openNewest(dir string, readOnly bool) (idx bleve.Index, err error) {
	if idx, err = bleve.OpenUsing(dir, openConfig(true)); err != nil {
		return nil, err
	}
	if err := loadNewest(idx); err != nil {
		return nil, errors.Join(fmt.Errorf("its newest state cannot be read: %w", err), idx.Close())
	}
	if readOnly {
		return idx, nil
	}
	if err := idx.Close(); err != nil {
		return nil, err
	}
	return bleve.OpenUsing(dir, openConfig(false))
}

// loadNewest loads the newest state that the root of an index names, and lets go of it.
func loadNewest(idx bleve.Index) error {
	adv, err := idx.Advanced()
	if err != nil {
		return err
	}
	x := adv.(*scorch.Scorch)
	epochs, err := x.RootBoltSnapshotEpochs() // the newest first
	if err != nil || len(epochs) == 0 {
		return err
	}
	state, err := x.LoadSnapshot(epochs[0])
	if err != nil {
		return err
	}
	return state.Close()
}

// Close closes the index. Snapshots that are still open stay readable until they are closed.
func (x *Index) Close() error {
	x.forget()
	err := x.bleve.Close()
	if x.done != nil {
		err = errors.Join(err, x.done())
	}
	return err
}

// forget makes the next Snapshot a new one.
func (x *Index) forget() {
	x.mu.Lock()
	old := x.current
	x.current = nil
	x.mu.Unlock()
	if old != nil {
		_ = old.Close()
	}
}

// Update replaces changed articles and removes others by id, all or nothing; it returns when the change is on disk and
// new snapshots show it. Of changed articles with the same id the last counts.
func (x *Index) Update(ctx context.Context, changed []*corpus.Article, removed []string) error {
	snap, err := x.Snapshot()
	if err != nil {
		return err
	}
	defer snap.Close()
	batch := x.bleve.NewBatch()
	drop := func(id string) error {
		old, err := snap.Article(id)
		if errors.Is(err, ErrNotFound) {
			return nil
		}
		if err != nil {
			return err
		}
		batch.Delete(id)
		for i := range old.Passages {
			batch.Delete(passageID(id, i))
		}
		return nil
	}
	for _, id := range removed {
		if err := drop(id); err != nil {
			return err
		}
	}
	last := make(map[string]int, len(changed))
	for i, a := range changed {
		last[a.ID] = i
	}
	for i, a := range changed {
		if last[a.ID] != i {
			continue
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := drop(a.ID); err != nil {
			return err
		}
		for _, d := range documents(a, x.cutting) {
			if err := batch.Index(d.id, d.data); err != nil {
				return fmt.Errorf("index: update %s: %w", d.id, err)
			}
		}
	}
	if err := x.bleve.Batch(batch); err != nil {
		return fmt.Errorf("index: update: %w", err)
	}
	x.forget()
	return nil
}

// Verify reads every article of the index and looks for each of its passages; the error wraps ErrDamaged.
func (x *Index) Verify(ctx context.Context) error { return x.verify(ctx, func(string) {}) }

// verify calls each with the id of every article too.
func (x *Index) verify(ctx context.Context, each func(id string)) error {
	snap, err := x.Snapshot()
	if err != nil {
		return err
	}
	defer snap.Close()
	passages := 0
	for a, err := range snap.articles() {
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return fmt.Errorf("index: verify: %w: %w", ErrDamaged, err)
		}
		passages += len(a.Passages)
		each(a.ID)
	}
	if n := snap.passages(); n != passages {
		return fmt.Errorf("index: verify: %w: articles name %d passages, the index holds %d", ErrDamaged, passages, n)
	}
	return nil
}
