package library

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"tradetalks/corpus"
	"tradetalks/index"
)

// An index is made in generations: folders g000001, g000002 and so on, each with what it was made from. A pointer file names the
// current one and the one before it, which stays in case the current one is damaged. A full rebuild and a reindex make a new
// generation beside the current one, and the pointer flips when it is whole; changes by moderators go into the current one at once.

// made tells what a generation was made from. Changes of the history after Applied may be in the index too, or half in it: they
// are brought up when it is opened.
type made struct {
	Schema  int               `json:"schema"`
	Layers  []corpus.Manifest `json:"layers"`
	Applied int               `json:"applied"` // N of the last change in the history when it was made
	Time    time.Time         `json:"time"`
	Bad     []*corpus.Problem `json:"bad,omitempty"` // articles that were left out
}

// pointer names generations; empty for none.
type pointer struct {
	Current  string `json:"current"`
	Previous string `json:"previous,omitempty"`
	Held     *held  `json:"held,omitempty"`
	Refused  string `json:"refused,omitempty"` // digest of the lower layers of which a moderator discarded the index
}

// waits tells whether the lower layers say what a moderator has yet to approve or has refused, so that only a reindex takes it. own is the
// name of the shelf's own layer.
func (p pointer) waits(layers []corpus.Manifest, own string) bool {
	if p.Held == nil && p.Refused == "" {
		return false
	}
	below := belowDigest(layers, own)
	return p.Held != nil && p.Held.Below == below || p.Refused == below
}

// held is a generation that waits for a moderator's approval.
type held struct {
	Generation string `json:"generation"`
	Below      string `json:"below"` // digest of the lower layers that it was made from
	Report     Report `json:"report"`
}

// Names in the folder of an index.
const (
	pointerFile  = "current.json"
	madeFile     = "made.json"
	bleveFolder  = "bleve"
	generationID = "g%06d"
)

func (s *shelf) generation(name string) string { return filepath.Join(s.indexDir, name) }
func (s *shelf) bleve(name string) string      { return filepath.Join(s.generation(name), bleveFolder) }

// nextGeneration returns a name that no generation has.
func (s *shelf) nextGeneration() (string, error) {
	entries, err := os.ReadDir(s.indexDir)
	if err != nil {
		return "", err
	}
	last := 0
	for _, e := range entries {
		var n int
		if _, err := fmt.Sscanf(e.Name(), generationID, &n); err == nil {
			last = max(last, n)
		}
	}
	return fmt.Sprintf(generationID, last+1), nil
}

// readMade reads what a generation was made from. The error is ErrNewer when a later version of the program made it.
func (s *shelf) readMade(name string) (made, error) {
	var m made
	file := filepath.Join(s.generation(name), madeFile)
	if _, err := os.Stat(file); err != nil {
		return m, err
	}
	if err := readJSON(file, &m); err != nil {
		return m, fmt.Errorf("%w: %w", index.ErrDamaged, err)
	}
	if m.Schema <= 0 {
		return m, fmt.Errorf("%w: %s does not say what the index was made from", index.ErrDamaged, file)
	}
	if m.Schema > index.SchemaVersion {
		return m, fmt.Errorf("library: %s: %w (schema %d, this program knows %d): run the newer version again, or move this folder away to have the index built anew",
			s.indexDir, ErrNewer, m.Schema, index.SchemaVersion)
	}
	return m, nil
}

// writeMade stores what a generation was made from, in one line: of a hundred thousand files it takes megabytes.
func (s *shelf) writeMade(name string, m made) error {
	data, err := json.Marshal(m)
	if err != nil {
		return err
	}
	return writeFile(filepath.Join(s.generation(name), madeFile), data)
}

// indexOptions are those of every index of the shelf.
func (s *shelf) indexOptions() index.Options {
	return index.Options{Local: s.name != "", CacheBytes: s.cache}
}

// openGeneration opens a generation and compares it with its checksums; the error wraps index.ErrDamaged when damage is why it cannot
// be used.
func (s *shelf) openGeneration(ctx context.Context, name string, write bool) (x *index.Index, err error) {
	open := index.OpenBeside
	if write {
		open = index.Open
	}
	// damage may show as a panic of the reader
	defer func() {
		if p := recover(); p != nil {
			x, err = nil, fmt.Errorf("library: %s: %w: %v", s.bleve(name), index.ErrDamaged, p)
		}
	}()
	if x, err = open(s.bleve(name), s.indexOptions()); err != nil {
		return nil, err
	}
	if err = x.Check(ctx); err == nil {
		_, err = s.reach(x)
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("library: %s: %w", s.bleve(name), err), x.Close())
	}
	return x, nil
}

// usable finds the newest generation that can be opened: the current one, else the one before it. It returns nil without an
// error when there is none. What was wrong with those passed over is said in s.notice.
func (s *shelf) usable(ctx context.Context, write bool) (*index.Index, made, string, error) {
	s.pointer = pointer{}
	if err := readJSON(filepath.Join(s.indexDir, pointerFile), &s.pointer); err != nil {
		s.say(IndexDamaged, "the index is built anew, since its pointer is damaged (%v)", err)
	}
	for _, name := range []string{s.pointer.Current, s.pointer.Previous} {
		if name == "" {
			continue
		}
		m, err := s.readMade(name)
		if err == nil {
			var x *index.Index
			if x, err = s.openGeneration(ctx, name, write); err == nil {
				return x, m, name, nil
			}
		}
		switch {
		case errors.Is(err, ErrNewer) || ctx.Err() != nil:
			return nil, made{}, "", err
		case errors.Is(err, index.ErrSchema):
			s.say(IndexOlder, "index generation %s was made by an older version of the program (schema %d, now %d)", name, m.Schema, index.SchemaVersion)
		default:
			s.say(IndexDamaged, "index generation %s cannot be used (%v)", name, err)
		}
	}
	return nil, made{}, "", nil
}

// label names the shelf to people.
func (s *shelf) label() string {
	if s.name == "" {
		return "shared"
	}
	return "server " + s.name
}

// open makes the shelf ready for changes: finishes what a crash left, opens the newest good generation, and brings it up to the
// files; or builds one.
func (s *shelf) open(ctx context.Context, progress func(Progress)) error {
	if err := makeFolder(s.indexDir); err != nil {
		return err
	}
	if err := removeTemp(s.indexDir); err != nil {
		return err
	}
	x, m, name, err := s.usable(ctx, true)
	if err != nil {
		return err
	}
	s.mu.Lock()
	s.index, s.made, s.last = x, m, s.readReport()
	s.mu.Unlock()
	s.locate(m.Layers)
	if s.dir != "" {
		if err := s.recover(); err != nil {
			return err
		}
	}
	if x == nil {
		if s.pointer.Current != "" {
			s.say(s.notice, "building the index anew from the articles")
		}
		return s.rebuildOpening(ctx, progress)
	}
	if s.opt.AsIs && name == s.pointer.Current && m.Schema == index.SchemaVersion {
		return nil
	}
	d, err := s.difference(ctx, true)
	if err != nil {
		return err
	}
	if name != s.pointer.Current { // the one before it was opened
		if err := writeJSON(filepath.Join(s.indexDir, pointerFile), pointer{Current: name}); err != nil {
			return err
		}
		s.pointer = pointer{Current: name}
		s.say(s.notice, "answering from generation %s, and building anew", name)
		d.all = true
	}
	if m.Schema != index.SchemaVersion { // it can be read still
		s.say(IndexOlder, "index generation %s was made by an older version of the program (schema %d, now %d): answering from it, and building anew", name, m.Schema, index.SchemaVersion)
		d.all = true
	}
	if d.none() {
		return nil
	}
	if !d.all {
		if err := s.catchUp(ctx, d, progress); err != nil {
			return err
		}
		return nil
	}
	if len(d.touched) > 0 { // what moderators changed is found at once
		if _, err := s.refresh(ctx, x, d.touched, nil, nil); err != nil {
			return err
		}
	}
	if s.opt.Background {
		return errBehind
	}
	return s.rebuildOpening(ctx, progress)
}

// errBehind means that a shelf was opened with an older state of the layers, and wants to be rebuilt.
var errBehind = errors.New("the index is behind its files")

// openReading opens the shelf as the process that writes to it left it. fresh tells whether that is the state of the files.
func (s *shelf) openReading(ctx context.Context) (fresh bool, err error) {
	x, m, name, err := s.usable(ctx, false)
	if err != nil || x == nil {
		return false, err
	}
	s.mu.Lock()
	s.index, s.made, s.last = x, m, s.readReport()
	s.mu.Unlock()
	s.locate(m.Layers)
	if s.dir != "" {
		if err := s.readRemoved(); err != nil {
			return false, err
		}
	}
	d, err := s.difference(ctx, false)
	if err != nil {
		return false, err
	}
	pending, err := os.ReadDir(filepath.Join(s.dir, pendingFolder))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return false, err
	}
	return d.none() && name == s.pointer.Current && m.Schema == index.SchemaVersion && len(pending) == 0, nil
}

// build makes a new generation of all layers, verified, to which nothing points yet.
func (s *shelf) build(ctx context.Context, progress func(Progress)) (name string, m made, n counts, err error) {
	if name, err = s.nextGeneration(); err != nil {
		return name, m, n, err
	}
	dir := s.generation(name)
	defer func() {
		if err != nil {
			err = errors.Join(err, os.RemoveAll(dir))
		}
	}()
	m = made{Schema: index.SchemaVersion, Time: s.now()}
	if s.history != nil {
		s.changing.Lock()
		m.Applied = s.history.last
		s.changing.Unlock()
	}
	layers := s.layers()
	if m.Layers, err = layers.Manifests(ctx, s.made.Layers); err != nil {
		return name, m, n, err
	}
	s.locate(m.Layers)
	old, before, err := s.beforeBuild()
	if err != nil {
		return name, m, n, err
	}
	defer old.Close()
	expected := 0
	for _, layer := range m.Layers {
		expected += layer.Articles()
	}
	meter := newMeter(progress, s.now, "index", max(expected, before))
	read := func(yield func(*corpus.Article, error) bool) {
		for a, err := range layers.Articles(ctx) {
			if err == nil {
				n.compare(old, a)
			}
			if !yield(a, err) {
				return
			}
		}
	}
	stats, err := index.Build(ctx, s.bleve(name), read, index.BuildOptions{
		Progress: meter.add,
		Skipped: func(_ string, problem error) {
			var p *corpus.Problem
			if errors.As(problem, &p) {
				m.Bad = append(m.Bad, p)
			}
		},
	})
	if err != nil {
		return name, m, n, err
	}
	n.passages = stats.Passages
	n.removed = before - n.changed - n.unchanged
	if err := s.verify(ctx, name, stats, newMeter(progress, s.now, "verify", 0)); err != nil {
		return name, m, n, err
	}
	return name, m, n, s.seal(ctx, name, m)
}

// seal completes a new generation: it stores the lines of its articles and how it was made, and sees that all of it is on disk.
func (s *shelf) seal(ctx context.Context, name string, m made) error {
	if err := s.keepLines(ctx, name, m.Layers); err != nil {
		return err
	}
	if err := s.writeMade(name, m); err != nil {
		return err
	}
	if err := syncTree(s.generation(name)); err != nil {
		return err
	}
	s.opt.reached(phaseBuilt)
	return nil
}

// beforeBuild returns what the shelf holds now, an empty view when it holds nothing, and how many articles that are.
func (s *shelf) beforeBuild() (*index.View, int, error) {
	s.mu.RLock()
	x := s.index
	s.mu.RUnlock()
	if x == nil {
		return &index.View{}, 0, nil
	}
	snap, err := s.snapshot()
	if err != nil {
		return nil, 0, err
	}
	v := index.NewView(snap)
	reach, err := v.Reach()
	if err != nil { // damaged: a build is what helps
		return &index.View{}, 0, v.Close()
	}
	return v, reach.Articles, nil
}

// compare counts an article as added, changed or unchanged.
func (n *counts) compare(old *index.View, a *corpus.Article) {
	before, err := old.Article(a.ID)
	switch {
	case err != nil:
		n.added++
	case same(&before.Article, a):
		n.unchanged++
	default:
		n.changed++
	}
}

// verify makes sure that a built generation holds what was put into it.
func (s *shelf) verify(ctx context.Context, name string, want index.Stats, meter *meter) error {
	meter.add(0, 0)
	x, err := s.openGeneration(ctx, name, true)
	if err != nil {
		return err
	}
	err = x.Verify(ctx)
	if err == nil {
		var snap *index.Snapshot
		if snap, err = x.Snapshot(); err == nil {
			err = probe(ctx, index.NewView(snap), want)
		}
	}
	return errors.Join(err, x.Close())
}

// syncTree syncs the files of a folder and the folders in it.
func syncTree(dir string) error {
	return filepath.WalkDir(dir, func(name string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if e.IsDir() {
			return syncFolder(name)
		}
		f, err := os.OpenFile(name, os.O_RDWR, 0) // #nosec G122 -- nobody else writes to the data folder
		if err != nil {
			return err
		}
		return errors.Join(f.Sync(), f.Close())
	})
}

// flip makes a generation the current one. Changes that came while it was made are put into it first.
func (s *shelf) flip(ctx context.Context, name string, m made) error {
	s.changing.Lock()
	defer s.changing.Unlock()
	x, err := s.openGeneration(ctx, name, true)
	if err != nil {
		return err
	}
	if s.history != nil {
		ids, err := s.history.touched(m.Applied)
		if err == nil {
			_, err = s.refresh(ctx, x, ids, nil, nil)
		}
		if err != nil {
			return errors.Join(err, x.Close())
		}
	}
	p := pointer{Current: name}
	if s.index != nil && s.pointer.Current != name {
		p.Previous = s.pointer.Current
	}
	if err := writeJSON(filepath.Join(s.indexDir, pointerFile), p); err != nil {
		return errors.Join(err, x.Close())
	}
	s.opt.reached(phaseFlipped)
	s.mu.Lock()
	old := s.index
	s.index, s.made, s.pointer = x, m, p
	s.notice = s.notice.mended()
	s.mu.Unlock()
	if old != nil {
		if err := old.Close(); err != nil {
			s.opt.Log.Warn("library: closing the index generation before", "shelf", s.label(), "error", err)
		}
	}
	return s.sweep()
}

// sweep removes generations that nothing points to.
func (s *shelf) sweep() error {
	entries, err := os.ReadDir(s.indexDir)
	if err != nil {
		return err
	}
	keep := []string{s.pointer.Current, s.pointer.Previous}
	if s.pointer.Held != nil {
		keep = append(keep, s.pointer.Held.Generation)
	}
	for _, e := range entries {
		var n int
		if _, err := fmt.Sscanf(e.Name(), generationID, &n); err != nil || slices.Contains(keep, e.Name()) {
			continue
		}
		if err := os.RemoveAll(s.generation(e.Name())); err != nil {
			return err
		}
	}
	return nil
}

// rebuild builds a generation and makes it the current one.
func (s *shelf) rebuild(ctx context.Context, progress func(Progress)) (counts, error) {
	name, m, n, err := s.build(ctx, progress)
	if err != nil {
		return n, err
	}
	return n, s.flip(ctx, name, m)
}

// rebuildOpening rebuilds while the shelf is opened, and keeps what was done for the report of a command that reindexes.
func (s *shelf) rebuildOpening(ctx context.Context, progress func(Progress)) error {
	start := s.now()
	n, err := s.rebuild(ctx, progress)
	if err == nil && s.opt.AsIs {
		s.opened = &Report{Started: start, Added: n.added, Changed: n.changed, Removed: n.removed}
	}
	return err
}
