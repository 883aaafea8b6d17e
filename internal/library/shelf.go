package library

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"tradetalks/corpus"
	"tradetalks/index"
)

// A shelf is the articles of one owner with the index that is made from them: the shared shelf, which lies on the embedded
// articles and CORPUS_DIR, or one server's own, which lies on nothing. Nothing of one shelf goes into the index of another.
type shelf struct {
	name     string          // id of the server; empty for the shared shelf
	dir      string          // folder of the truth: articles and history; empty for a shelf that cannot be changed
	indexDir string          // folder of the index generations
	below    []corpus.Source // lower layers, the lowest first
	opt      *Options
	cache    int // bytes of memory for articles read lately

	changing   sync.Mutex        // held by one change at a time, and while the current generation is replaced
	history    *history          // nil when the shelf is open for reading
	originals  map[string]string // hashes of the originals of edited articles, by id; guarded by changing
	said       []string          // what was found wrong with the index and logged
	opened     *Report           // of what opening built, for the reindex that a command opened the shelf for; nil when it built nothing
	unfinished *Change           // recorded, but not yet in place or not yet in the index: the disk was full; nil when there is none

	mu      sync.RWMutex // guards what follows
	index   *index.Index
	made    made
	pointer pointer
	places  []corpus.Manifest       // where articles are looked for: the files as they were last listed
	removed map[string]bool         // ids that the shelf takes away from the layers below
	files   map[string][]string     // places by layer and id, for named; nil until asked for
	lines   map[string]corpus.Lines // of files of JSON Lines that changed, by hash, until the index has followed
	task    *Task                   // the reindex under way, or nil
	last    *Report                 // of the last reindex, or nil
	notice  Notice
}

// Names of what a shelf keeps in its folder.
const (
	articleFolder = "articles"
	pendingFolder = "pending" // the change that is being made
	historyFile   = "history.jsonl"
	reportFile    = "reindex.json" // the report of the last reindex
	removedFile   = "removed.json"
	articleExt    = ".md"
)

func (s *shelf) articleDir() string           { return filepath.Join(s.dir, articleFolder) }
func (s *shelf) articleFile(id string) string { return filepath.Join(s.articleDir(), id+articleExt) }
func (s *shelf) pendingDir(n int) string {
	return filepath.Join(s.dir, pendingFolder, strconv.Itoa(n))
}

// own is the layer of the articles in DATA_DIR.
func (s *shelf) own() corpus.Source {
	source := corpus.Folder(s.articleDir())
	s.mu.RLock()
	defer s.mu.RUnlock()
	for id := range s.removed {
		source.Removed = append(source.Removed, id)
	}
	return source
}

// layers are all layers, the lowest first.
func (s *shelf) layers() corpus.Layers {
	layers := slices.Clone(s.below)
	if s.dir == "" {
		return layers
	}
	if _, err := os.Stat(s.articleDir()); err != nil { // read by a command before the bot has ever written here
		return layers
	}
	return append(layers, s.own())
}

// recover brings the articles to the state of the last acknowledged or recorded change: what was recorded is finished, what was
// not is taken away.
func (s *shelf) recover() error {
	for _, dir := range []string{s.articleDir(), filepath.Join(s.dir, pendingFolder)} {
		if err := makeFolder(dir); err != nil {
			return err
		}
	}
	if err := s.history.close(); err != nil {
		return err
	}
	var err error
	if s.history, err = openHistory(filepath.Join(s.dir, historyFile)); err != nil {
		return err
	}
	s.originals = map[string]string{}
	for c, err := range s.history.changes() {
		if err == nil {
			s.remember(c)
		}
	}
	if err := s.readRemoved(); err != nil {
		return err
	}
	if err := removeTemp(s.articleDir(), s.dir); err != nil {
		return err
	}
	pending, err := os.ReadDir(filepath.Join(s.dir, pendingFolder))
	if err != nil {
		return err
	}
	for _, p := range pending {
		n, err := strconv.Atoi(p.Name())
		if err == nil && n <= s.history.last {
			for c, err := range s.history.changes() {
				if err == nil && c.N == n {
					if err := s.apply(c); err != nil {
						return err
					}
				}
			}
		}
		if err := os.RemoveAll(filepath.Join(s.dir, pendingFolder, p.Name())); err != nil {
			return err
		}
	}
	return nil
}

// removeTemp removes the temporary files that a crash left in folders.
func removeTemp(dirs ...string) error {
	for _, dir := range dirs {
		files, err := os.ReadDir(dir)
		if err != nil {
			return err
		}
		for _, f := range files {
			if strings.HasPrefix(f.Name(), tempPrefix) {
				if err := os.RemoveAll(filepath.Join(dir, f.Name())); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func (s *shelf) readRemoved() error {
	var ids []string
	if err := readJSON(filepath.Join(s.dir, removedFile), &ids); err != nil {
		return err
	}
	removed := make(map[string]bool, len(ids))
	for _, id := range ids {
		removed[id] = true
	}
	s.mu.Lock()
	s.removed = removed
	s.mu.Unlock()
	return nil
}

// An edit is what is to become of one article.
type edit struct {
	id    string
	title string
	shape Shape
	text  []byte // Markdown, for Own
}

// commit makes a change: all of it or, when the error is not ErrNotIndexed, nothing. It returns when the change would survive a loss of
// power and can be found. The caller holds s.changing.
//
// The new texts are written to a folder of their own and synced; then the history gets its line, and from there on the change
// counts: a crash before it leaves what the next start clears away, a crash after it what the next start finishes. Then the
// texts are renamed into place, and the index follows.
func (s *shelf) commit(ctx context.Context, by Actor, do Action, undoes int, edits []edit) (Change, error) {
	if s.history == nil {
		return Change{}, fmt.Errorf("library: %w", ErrClosed)
	}
	if err := s.finish(ctx); err != nil {
		return Change{}, fmt.Errorf("library: nothing was changed: an earlier change waits to be finished: %w", explain(err))
	}
	c := Change{N: s.history.last + 1, Time: s.now(), By: by, Do: do, Undoes: undoes}
	dir := s.pendingDir(c.N)
	err := s.stage(dir, &c, edits)
	if err == nil {
		s.opt.reached(phaseStaged)
		err = s.history.add(c)
	}
	if err != nil {
		return Change{}, errors.Join(fmt.Errorf("library: nothing was changed: %w", explain(err)), os.RemoveAll(dir))
	}
	s.opt.reached(phaseRecorded)
	s.unfinished = &c
	s.remember(c)
	defer s.tell(c)
	if err := s.finish(ctx); err != nil {
		return c, fmt.Errorf("library: %w: %w", ErrNotIndexed, explain(err))
	}
	s.opt.reached(phaseIndexed)
	return c, nil
}

// tell tells of a change that counts.
func (s *shelf) tell(c Change) {
	if s.opt.Changed != nil {
		s.opt.Changed(Event{Server: s.name, By: c.By, Do: ArticlesChanged, Change: c})
	}
}

// finish puts a recorded change into place and into the index.
func (s *shelf) finish(ctx context.Context) error {
	c := s.unfinished
	if c == nil {
		return nil
	}
	if err := s.apply(*c); err != nil {
		return err
	}
	s.opt.reached(phaseApplied)
	if err := os.RemoveAll(s.pendingDir(c.N)); err != nil {
		return err
	}
	s.opt.reached(phaseCleared)
	if err := s.follow(ctx, *c); err != nil {
		return err
	}
	s.unfinished = nil
	return nil
}

// remember notes of which articles a change keeps a version beside the original.
func (s *shelf) remember(c Change) {
	for _, item := range c.Items {
		s.originals[item.ID] = item.Below
	}
}

// Phases of a change, in order, by which a test knows where it kills the process.
const (
	phaseBegun    = "begun" // the first file is there
	phaseStaged   = "staged"
	phaseRecorded = "recorded"
	phaseMoved    = "moved" // one text is in place, others may not be
	phaseApplied  = "applied"
	phaseCleared  = "cleared"
	phaseIndexed  = "indexed"
	phaseBuilt    = "built"    // a new generation is complete
	phaseFlipped  = "flipped"  // the pointer names it
	phaseRestored = "restored" // the restored files are in place, the index is not
	phaseSwapped  = "swapped"  // the old files are away, the restored ones not yet in place
)

// stage writes the texts of a change to a folder.
func (s *shelf) stage(dir string, c *Change, edits []edit) error {
	if err := os.RemoveAll(dir); err != nil {
		return err
	}
	if err := makeFolder(dir); err != nil {
		return err
	}
	for _, e := range edits {
		before, err := s.state(e.id)
		if err != nil {
			return err
		}
		item := Item{ID: e.id, Title: e.title, After: e.shape, Before: before}
		if e.shape == Own {
			if item.Below, err = s.original(e.id, before); err != nil {
				return err
			}
		}
		c.Items = append(c.Items, item)
		if e.shape == Own {
			if err := newFile(filepath.Join(dir, e.id+articleExt), e.text); err != nil {
				return err
			}
			s.opt.reached(phaseBegun)
		}
	}
	return syncFolder(dir)
}

// state returns what the shelf says of an article.
func (s *shelf) state(id string) (State, error) {
	if s.removed[id] {
		return State{Shape: Gone}, nil
	}
	name, err := s.ownFile(id)
	if err != nil || name == "" {
		return State{}, err
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return State{}, err
	}
	return State{Shape: Own, Text: string(data)}, nil
}

// ownFile returns the file that holds the shelf's own article with an id, or "". Changes write it to one place; the operator may
// have put it in a subfolder.
func (s *shelf) ownFile(id string) (string, error) {
	name := s.articleFile(id)
	_, err := os.Stat(name)
	if err == nil {
		return name, nil
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return "", err
	}
	s.mu.RLock()
	own := find(s.places, s.articleDir())
	s.mu.RUnlock()
	for _, f := range own.Files {
		if stem(f.Path) == id && !isLines(f.Path) {
			name := filepath.Join(s.articleDir(), filepath.FromSlash(f.Path))
			if _, err := os.Stat(name); err == nil {
				return name, nil
			}
		}
	}
	return "", nil
}

// apply puts a recorded change into place; to do it twice is to do it once.
func (s *shelf) apply(c Change) error {
	dir := s.pendingDir(c.N)
	s.mu.Lock()
	marks := false
	for _, item := range c.Items {
		if gone := item.After == Gone; gone != s.removed[item.ID] {
			marks = true
			if gone {
				s.removed[item.ID] = true
			} else {
				delete(s.removed, item.ID)
			}
		}
	}
	ids := make([]string, 0, len(s.removed))
	for id := range s.removed {
		ids = append(ids, id)
	}
	s.mu.Unlock()
	slices.Sort(ids)
	for _, item := range c.Items {
		name, err := s.ownFile(item.ID)
		if err != nil {
			return err
		}
		if item.After == Own {
			staged := filepath.Join(dir, item.ID+articleExt)
			if name == "" {
				name = s.articleFile(item.ID)
			}
			if err := os.Rename(staged, name); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return err
			}
		} else if name != "" {
			if err := os.Remove(name); err != nil {
				return err
			}
		}
		s.opt.reached(phaseMoved)
	}
	if marks {
		if err := writeJSON(filepath.Join(s.dir, removedFile), ids); err != nil {
			return err
		}
	}
	return syncFolder(s.articleDir())
}

// errIndexFailed means that the index in memory can no longer be changed; the files are whole.
var errIndexFailed = errors.New("the index failed: start the program again, which brings it up to the articles")

// follow makes the index hold what a change did. Bleve panics now and then in the change after one for which the disk was full.
func (s *shelf) follow(ctx context.Context, c Change) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%w: %v", errIndexFailed, p)
		}
	}()
	ids := make([]string, len(c.Items))
	for i, item := range c.Items {
		ids[i] = item.ID
	}
	// the change counts already: it is found even when its author goes away
	_, err = s.refresh(context.WithoutCancel(ctx), s.index, ids, nil, nil)
	return err
}

// counts tell what a refresh or a build did to an index.
type counts struct{ added, changed, removed, unchanged, passages int }

// refreshStep is how many articles are put into an index at once: Bleve does best with a few thousand passages, and files of JSON Lines
// are read through once for each step.
const refreshStep = 500

// refresh makes an index hold, for some ids, what the layers say now; known are those that were read already, with nil for those that are
// gone. known and progress may be nil.
func (s *shelf) refresh(ctx context.Context, x *index.Index, ids []string, known map[string]*corpus.Article, progress func(done, passages int)) (counts, error) {
	var n counts
	snap, err := x.Snapshot()
	if err != nil {
		return n, err
	}
	view := index.NewView(snap)
	defer view.Close()
	done := 0
	for step := range slices.Chunk(ids, refreshStep) {
		var changed []*corpus.Article
		var gone []string
		var ask []string
		for _, id := range step {
			if _, ok := known[id]; !ok {
				ask = append(ask, id)
			}
		}
		held, err := s.lookup(ctx, ask)
		if err != nil {
			return n, err
		}
		for _, id := range step {
			now, ok := held[id]
			if !ok {
				now = known[id]
			}
			before, err := view.Article(id)
			if err != nil && !errors.Is(err, index.ErrNotFound) {
				return n, err
			}
			switch {
			case before == nil && now == nil:
			case before == nil:
				n.added++
				changed = append(changed, now)
			case now == nil:
				n.removed++
				gone = append(gone, id)
			case same(&before.Article, now):
				n.unchanged++
			default:
				n.changed++
				changed = append(changed, now)
			}
			if now != nil {
				n.passages += len(now.Cut())
			}
		}
		if len(changed)+len(gone) > 0 {
			if err := x.Update(ctx, changed, gone); err != nil {
				return n, err
			}
		}
		if done += len(step); progress != nil {
			progress(done, n.passages)
		}
	}
	return n, nil
}

// lookup returns what the layers have under some ids.
func (s *shelf) lookup(ctx context.Context, ids []string) (map[string]*corpus.Article, error) {
	held, left := map[string]*corpus.Article{}, map[string]bool{}
	for _, id := range ids {
		left[id] = true
	}
	if s.dir != "" {
		for id := range left {
			name, err := s.ownFile(id)
			if err != nil {
				return nil, err
			}
			if name == "" {
				continue
			}
			source, err := corpus.At(name)
			if err != nil {
				return nil, err
			}
			if err := take(ctx, source.Entries(ctx), left, held); err != nil {
				return nil, err
			}
		}
		own := s.own()
		if err := s.takeFiles(ctx, own, slices.Clone(s.named(own.Name, "")), left, held); err != nil {
			return nil, err
		}
		s.mu.RLock()
		for id := range left {
			if s.removed[id] {
				delete(left, id)
			}
		}
		s.mu.RUnlock()
	}
	return held, s.lookBelow(ctx, left, held)
}

// lookBelow moves the ids for which a lower layer has an article from left to held.
func (s *shelf) lookBelow(ctx context.Context, left map[string]bool, held map[string]*corpus.Article) error {
	for _, layer := range slices.Backward(s.below) {
		files := slices.Clone(s.named(layer.Name, ""))
		for id := range left {
			files = append(files, s.named(layer.Name, id)...)
		}
		if err := s.takeFiles(ctx, layer, files, left, held); err != nil {
			return err
		}
	}
	return nil
}

// takeFiles does what take does with some files of a layer, in the order in which the layer is read: of articles with one id the first counts.
func (s *shelf) takeFiles(ctx context.Context, layer corpus.Source, files []string, left map[string]bool, held map[string]*corpus.Article) error {
	slices.SortFunc(files, inOrder)
	for _, file := range files {
		if len(left) == 0 {
			return nil
		}
		if isLines(file) && s.takeKnown(layer, file, left, held) {
			continue
		}
		if err := take(ctx, layer.File(file), left, held); err != nil {
			return err
		}
	}
	return nil
}

// inOrder compares paths as a walk through folders meets them.
func inOrder(a, b string) int {
	return strings.Compare(strings.ReplaceAll(a, "/", "\x00"), strings.ReplaceAll(b, "/", "\x00"))
}

// take moves the ids of good articles from left to held, until none is left.
func take(ctx context.Context, entries iter.Seq2[corpus.Entry, error], left map[string]bool, held map[string]*corpus.Article) error {
	if len(left) == 0 {
		return nil
	}
	for e, err := range entries {
		if ctxErr := ctx.Err(); ctxErr != nil {
			return ctxErr
		}
		if err != nil {
			if isProblem(err) {
				continue
			}
			return err
		}
		if left[e.ID] {
			held[e.ID] = e.Article
			if delete(left, e.ID); len(left) == 0 {
				return nil
			}
		}
	}
	return nil
}

// original tells what the lower layers had of an article when the shelf began to say something of it: a hash, or "" for nothing.
func (s *shelf) original(id string, before State) (string, error) {
	if before.Shape != Nothing {
		return s.originals[id], nil
	}
	// the shelf says nothing of it, so what is found is the original
	a, err := s.article(id)
	if errors.Is(err, ErrNotFound) {
		return "", nil
	}
	if err != nil {
		return "", err
	}
	return hashOf(a), nil
}

// hashOf returns what tells one state of an article from another, its written questions left out: they are no part of what it says.
func hashOf(a *corpus.Article) string {
	bare := *a
	bare.Questions = nil
	hash := sha256.Sum256(bare.Markdown())
	return hex.EncodeToString(hash[:8])
}

// mayShow tells whether something of a lower layer may show when the shelf says nothing of an article any more. It does not read files of JSON
// Lines, which may be long: where there are any, it may.
func (s *shelf) mayShow(id string) bool {
	if s.originals[id] != "" {
		return true
	}
	return slices.ContainsFunc(s.below, func(layer corpus.Source) bool {
		return len(s.named(layer.Name, id)) > 0 || len(s.named(layer.Name, "")) > 0
	})
}

// named returns the files of a layer that are named by an id, and for "" its files of JSON Lines, in the order of their paths.
func (s *shelf) named(layer, id string) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.files == nil {
		s.files = map[string][]string{}
		for _, m := range s.places {
			for _, f := range m.Files {
				key := m.Source + "\x00" + stem(f.Path)
				if isLines(f.Path) {
					key = m.Source + "\x00"
				}
				s.files[key] = append(s.files[key], f.Path)
			}
		}
	}
	return s.files[layer+"\x00"+id]
}

// locate sets where articles are looked for.
func (s *shelf) locate(layers []corpus.Manifest) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.places, s.files = layers, nil
}

// stem is the id of the article in a file of one article.
func stem(file string) string { return strings.TrimSuffix(path.Base(file), path.Ext(file)) }

// isLines reports whether a file is one of JSON Lines.
func isLines(file string) bool { return strings.EqualFold(path.Ext(file), ".jsonl") }

// isProblem reports whether an error is that of one bad article.
func isProblem(err error) bool {
	var p *corpus.Problem
	return errors.As(err, &p)
}

// snapshot returns the index of the shelf as it is now; nil when it holds nothing yet.
func (s *shelf) snapshot() (*index.Snapshot, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.index == nil {
		return nil, fmt.Errorf("library: %w", ErrClosed)
	}
	return s.index.Snapshot()
}

// article returns an article of the shelf as it is found now; the error is index.ErrNotFound when there is none.
func (s *shelf) article(id string) (*corpus.Article, error) {
	snap, err := s.snapshot()
	if err != nil {
		return nil, err
	}
	defer snap.Close()
	a, err := snap.Article(id)
	if err != nil {
		return nil, err
	}
	return &a.Article, nil
}

// close closes the index and the history.
func (s *shelf) close() error {
	s.changing.Lock()
	defer s.changing.Unlock()
	err := s.history.close()
	s.history = nil
	s.mu.Lock()
	x := s.index
	s.index = nil
	s.mu.Unlock()
	if x != nil {
		err = errors.Join(err, x.Close())
	}
	return err
}

// now tells the time.
func (s *shelf) now() time.Time { return s.opt.Now().UTC() }
