// Package library is the live corpus of a running bot or of a command: the layers that articles come from, the index that is
// made from them, and everything that people do to either.
//
// A data folder holds
//
//	lock                     who may write, by an operating system's lock
//	corpus/                  the truth: what a backup holds
//	  articles/ID.md         the shared shelf's own articles, which win over CORPUS_DIR and the embedded ones
//	  removed.json           ids that the shelf takes away from the layers below
//	  history.jsonl          who changed what and when, with what undoes it
//	  pending/               the change that is being made
//	  tests.json             saved test questions
//	  feeds.json             feeds and what is known of them
//	  blocked.json           servers that the operator blocked
//	  servers/ID/            the same for one server's own shelf, and its settings.json and questions.jsonl
//	index/                   derived from it, and safe to delete
//	  shared/g000001/        generations of the index of the shared shelf, and a pointer to the current one
//	  servers/ID/            the same for a server's own shelf
//	  replaced/HASH/         the same for a corpus that replaces all others
package library

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"

	"tradetalks/corpus"
	"tradetalks/index"
	"tradetalks/internal/feed"
	"tradetalks/internal/fetch"
)

// Errors that callers tell apart.
var (
	ErrBusy       = errors.New("another process is writing to the data folder") // a *BusyError names it
	ErrClosed     = errors.New("the library is closed")
	ErrNewer      = errors.New("the index was made by a newer version of the program")
	ErrNotYours   = errors.New("this article is not yours to change")
	ErrBlocked    = errors.New("the operator has blocked this server")
	ErrQuota      = errors.New("the quota is used up")
	ErrExists     = errors.New("the corpus holds this article already") // an *ExistsError names it
	ErrNotFound   = index.ErrNotFound
	ErrNoChange   = errors.New("there is nothing to undo")
	ErrLater      = errors.New("a later change has touched the same article") // undo that one first
	ErrNotIndexed = errors.New("the change is stored, and will be found after the next start")
	ErrRunning    = errors.New("a reindex is running") // a *RunningError names who started it
	ErrNotHeld    = errors.New("no reindex waits for approval")
	ErrDiskFull   = errors.New("the disk is full")
	ErrReadOnly   = errors.New("the data folder cannot be written to")
	ErrNoFetch    = errors.New("nothing can be downloaded here")
	ErrFixed      = errors.New("this corpus was named on the command line and cannot be changed here")
)

// explain gives an error of the file system its sentinel and says what to do.
func explain(err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, syscall.ENOSPC) || strings.Contains(err.Error(), syscall.ENOSPC.Error()): // Bleve keeps the text alone
		return fmt.Errorf("%w: make room, then try again: %w", ErrDiskFull, err)
	case errors.Is(err, syscall.ENOTDIR):
		return fmt.Errorf("DATA_DIR is to be a folder: %w", err)
	case errors.Is(err, fs.ErrPermission) || errors.Is(err, syscall.EROFS):
		return fmt.Errorf("%w: make it writable for this user, or set DATA_DIR to another folder: %w", ErrReadOnly, err)
	}
	return err
}

// Options say what a library is made of.
type Options struct {
	Embedded  fs.FS    // the starter corpus; nil leaves it out
	CorpusDir string   // the operator's folder, never written to; empty for none
	DataDir   string   // everything that is written
	Replace   []string // paths of folders or files that replace every other source; the corpus cannot be changed then

	// Beside opens for a command: it reads what is there, beside whatever process is writing, and writes only to bring a
	// stale index up to the files. A change is handed to the process that holds the folder, or made here when none does.
	Beside bool
	// Background brings a stale index that needs to be built anew up behind the older one, which answers meanwhile.
	Background bool
	// AsIs opens a stale index as it is, for a command that reindexes and tells what has changed.
	AsIs    bool
	Command string // what the process does, for the lock; "tradetalks" when empty

	Owners []string // ids of the operator's Discord users
	Home   string   // id of the operator's Discord server; empty for none
	Limits Limits   // zero fields mean those of DefaultLimits

	// Answer returns the id of the article that a view answers a saved test question from, or "" when it answers from none. A nil
	// Answer runs no tests.
	Answer func(ctx context.Context, v *index.View, question string) (article string, err error)

	Fetcher *fetch.Fetcher // downloads links and feeds; nil when nothing is to be downloaded

	Now      func() time.Time   // nil for time.Now
	Log      *slog.Logger       // nil for none
	Progress func(Progress)     // of what Open does; may be nil
	Reached  func(phase string) // tells a test how far a change has come; nil otherwise

	Changed   func(Event)              // told of everything that was changed, whoever did it; must not wait; nil for nobody
	Reindexed func(Report, error)      // told of every reindex at its end; nil for nobody
	Polled    func(feed.Result, error) // told of every look at a feed; nil for nobody
}

// Limits bound what servers other than the operator's may use, and decide what a library does by itself.
type Limits struct {
	Articles       int           `json:"articles"`         // of one server: 500 are more than the starter corpus holds
	Bytes          int64         `json:"bytes"`            // of one server's articles: 20 MB of text are 500 long ones
	Feeds          int           `json:"feeds"`            // of one server: 10
	FetchesPerHour int           `json:"fetches_per_hour"` // of one server, links and feeds alike: 120 let ten feeds look every five minutes
	KeepLeft       time.Duration `json:"-"`                // as "keep_left", in seconds: how long a server's articles are kept after the bot was removed: 30 days, time to come back
	Broken         float64       `json:"broken"`           // part of the saved test questions that a reindex may break: 0.1
	OpenShelves    int           `json:"open_shelves"`     // servers' indexes open at once: 64, some 3 MB each
}

// DefaultLimits returns the limits that hold when none are set.
func DefaultLimits() Limits {
	return Limits{Articles: 500, Bytes: 20 << 20, Feeds: 10, FetchesPerHour: 120, KeepLeft: 30 * 24 * time.Hour, Broken: 0.1, OpenShelves: 64}
}

// withDefaults fills zero fields.
func (l Limits) withDefaults() Limits {
	d := DefaultLimits()
	set := func(n *int, v int) {
		if *n == 0 {
			*n = v
		}
	}
	set(&l.Articles, d.Articles)
	set(&l.Feeds, d.Feeds)
	set(&l.FetchesPerHour, d.FetchesPerHour)
	set(&l.OpenShelves, d.OpenShelves)
	if l.Bytes == 0 {
		l.Bytes = d.Bytes
	}
	if l.KeepLeft == 0 {
		l.KeepLeft = d.KeepLeft
	}
	if l.Broken == 0 {
		l.Broken = d.Broken
	}
	return l
}

// reached tells a test that a phase is reached.
func (o *Options) reached(phase string) {
	if o.Reached != nil {
		o.Reached(phase)
	}
}

// A Library is an open corpus. It may be used from many goroutines at once.
type Library struct {
	opt    Options
	ctx    context.Context // ends when the library is closed
	cancel context.CancelFunc
	closed sync.Once
	work   sync.WaitGroup // what runs in the background
	shared *shelf

	world sync.RWMutex // held by changes for reading, and by a restore and a freeze for writing

	mu        sync.Mutex // guards what follows
	lock      *lock      // nil when this process does not hold the folder
	door      *door      // where other processes hand in changes; nil when there is none
	shelves   map[string]*localShelf
	blocked   []string
	fetches   map[string][]time.Time
	restoring bool            // a backup is taking the place of what the servers had
	reading   map[string]bool // feeds that are being read, by scope and address
}

// localShelf is a server's shelf, open or not.
type localShelf struct {
	mu    sync.RWMutex // held for reading by those who use the shelf, for writing while it is opened or closed
	shelf *shelf       // nil while it is closed
	used  time.Time
}

// localCache is the memory for articles of one server read lately: its own articles are few.
const localCache = 2 << 20

// waitForIndex is how long a command waits for another process that is just building the first index.
const waitForIndex = 2 * time.Minute

// Open opens the corpus. It opens the index when it was made from what the sources hold now, brings it up to them where they differ,
// and builds it when there is none, when its current and previous generation are damaged or when another version of the program made it. An
// empty corpus is legal.
func Open(ctx context.Context, opt Options) (*Library, error) {
	if opt.Now == nil {
		opt.Now = time.Now
	}
	if opt.Log == nil {
		opt.Log = slog.New(slog.DiscardHandler)
	}
	if opt.Command == "" {
		opt.Command = "tradetalks"
	}
	opt.Limits = opt.Limits.withDefaults()
	l := &Library{opt: opt, shelves: map[string]*localShelf{}, fetches: map[string][]time.Time{}, reading: map[string]bool{}}
	l.ctx, l.cancel = context.WithCancel(context.WithoutCancel(ctx))
	err := l.open(ctx)
	if err != nil {
		if !errors.Is(err, ErrBusy) { // which names the folder itself
			err = fmt.Errorf("library: open %s: %w", opt.DataDir, explain(err))
		}
		return nil, errors.Join(err, l.Close())
	}
	return l, nil
}

func (l *Library) open(ctx context.Context) error {
	if l.opt.DataDir == "" {
		return errors.New("no data folder: set DATA_DIR")
	}
	dir, err := filepath.Abs(l.opt.DataDir)
	if err != nil {
		return err
	}
	l.opt.DataDir = dir
	if err := l.sources(); err != nil {
		return err
	}
	if err := l.readBlocked(); err != nil {
		return err
	}
	if !l.opt.Beside {
		return l.takeOver(ctx)
	}
	for start := time.Now(); ; {
		fresh, err := l.shared.openReading(ctx)
		if err != nil || fresh || l.opt.AsIs && l.shared.index != nil {
			return err
		}
		stale := l.shared.index != nil
		err = l.takeOver(ctx)
		if errors.Is(err, ErrBusy) && stale {
			return nil // as its holder has it
		}
		if !errors.Is(err, ErrBusy) {
			// let go of the folder, so that a bot can start meanwhile
			if lerr := l.letGo(); lerr != nil {
				return errors.Join(err, lerr)
			}
			if _, rerr := l.shared.openReading(ctx); rerr != nil || l.shared.index == nil {
				return errors.Join(err, rerr)
			}
			if err != nil {
				l.shared.say(IndexBehind, "the index is not up to date (%v)", err)
			}
			return nil
		}
		if time.Since(start) > waitForIndex {
			return err
		}
		select {
		case <-time.After(50 * time.Millisecond):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// Sources returns the layers that Open would read, the lowest first. It needs no lock and writes nothing.
func Sources(opt Options) (corpus.Layers, error) {
	l := &Library{opt: opt}
	if err := l.sources(); err != nil {
		return nil, fmt.Errorf("library: %w", err)
	}
	if l.shared.dir != "" {
		if err := l.shared.readRemoved(); err != nil {
			return nil, fmt.Errorf("library: %w", err)
		}
	}
	return l.shared.layers(), nil
}

// sources makes the shared shelf.
func (l *Library) sources() error {
	s := &shelf{opt: &l.opt, cache: index.DefaultCacheBytes}
	l.shared = s
	if len(l.opt.Replace) > 0 {
		hash := sha256.New()
		for _, name := range l.opt.Replace {
			abs, err := filepath.Abs(name)
			if err != nil {
				return err
			}
			source, err := corpus.At(name)
			if err != nil {
				return err
			}
			s.below = append(s.below, source)
			fmt.Fprintf(hash, "%q\n", abs)
		}
		s.indexDir = filepath.Join(l.opt.DataDir, "index", "replaced", hex.EncodeToString(hash.Sum(nil))[:16])
		return nil
	}
	if l.opt.Embedded != nil {
		source := corpus.Files("embedded", l.opt.Embedded)
		source.Digests = true
		s.below = append(s.below, source)
	}
	if l.opt.CorpusDir != "" {
		info, err := os.Stat(l.opt.CorpusDir)
		if err != nil {
			return fmt.Errorf("CORPUS_DIR: %w", err)
		}
		if !info.IsDir() {
			return fmt.Errorf("CORPUS_DIR: %s is not a folder", l.opt.CorpusDir)
		}
		s.below = append(s.below, corpus.Folder(l.opt.CorpusDir))
	}
	s.dir = l.truth()
	s.indexDir = filepath.Join(l.opt.DataDir, "index", "shared")
	return nil
}

// truth is the folder of what a backup holds.
func (l *Library) truth() string { return filepath.Join(l.opt.DataDir, "corpus") }

func (l *Library) serverDir(server string) string { return filepath.Join(l.truth(), "servers", server) }

// lockDir is the folder whose lock this library needs to write.
func (l *Library) lockDir() string {
	if len(l.opt.Replace) > 0 {
		return l.shared.indexDir
	}
	return l.opt.DataDir
}

// takeOver takes the lock and opens the shared shelf for writing.
func (l *Library) takeOver(ctx context.Context) error {
	dir := l.lockDir()
	if err := makeFolder(dir); err != nil {
		return err
	}
	holder := Holder{PID: os.Getpid(), Command: l.opt.Command, Started: l.opt.Now().UTC()}
	held, err := takeLock(dir, holder)
	if err != nil {
		return err
	}
	l.mu.Lock()
	l.lock = held
	l.mu.Unlock()
	if err := l.settle(); err != nil {
		return err
	}
	if l.shared.dir != "" {
		if err := makeFolder(l.shared.dir); err != nil {
			return err
		}
	}
	if err := l.closeShelves(); err != nil { // they may be open for reading
		return err
	}
	err = l.shared.open(ctx, l.opt.Progress)
	if errors.Is(err, errBehind) {
		err = nil
		l.work.Go(func() {
			by := Actor{Name: l.opt.Command, Via: Terminal}
			if _, err := l.shared.reindex(l.ctx, by, true, l.opt.Progress); err != nil && l.ctx.Err() == nil {
				l.opt.Log.Error("library: building the index anew", "error", err)
			}
		})
	}
	if err != nil || l.opt.Beside || len(l.opt.Replace) > 0 {
		return err
	}
	return l.listen(holder)
}

// letGo closes the shelves and gives the lock back.
func (l *Library) letGo() error {
	err := l.closeShelves()
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.lock != nil {
		err = errors.Join(err, l.lock.release())
		l.lock = nil
	}
	return err
}

// Close closes the library. Changes under way are finished, a reindex is given up, and views that are still open stay readable. To close
// it twice is to close it once.
func (l *Library) Close() error {
	var err error
	l.closed.Do(func() {
		l.cancel()
		l.mu.Lock()
		door := l.door
		l.mu.Unlock()
		if door != nil {
			err = door.close()
		}
		l.work.Wait()
		l.world.Lock()
		defer l.world.Unlock()
		err = errors.Join(err, l.letGo())
	})
	return err
}

// closeLocal closes the shelves of servers.
func (l *Library) closeLocal() error {
	l.mu.Lock()
	shelves := slices.Collect(maps.Values(l.shelves))
	l.mu.Unlock()
	var err error
	for _, s := range shelves {
		err = errors.Join(err, s.close())
	}
	return err
}

// closeShelves closes all shelves.
func (l *Library) closeShelves() error {
	err := l.closeLocal()
	if l.shared != nil {
		err = errors.Join(err, l.shared.close())
	}
	return err
}

func (s *localShelf) close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.shelf == nil {
		return nil
	}
	err := s.shelf.close()
	s.shelf = nil
	return err
}

// View returns what a server may see now: the shared corpus and the server's own articles. An empty server sees the shared corpus
// alone. The caller closes the view.
func (l *Library) View(server string) (*index.View, error) {
	snap, err := l.shared.snapshot()
	if err != nil {
		return nil, err
	}
	if server == "" || server == l.opt.Home || l.Blocked(server) {
		return index.NewView(snap), nil
	}
	own, err := l.localSnapshot(server)
	if err != nil {
		// the shared corpus still answers
		l.opt.Log.Error("library: a server's own articles cannot be read", "server", server, "error", err)
	}
	if own == nil {
		return index.NewView(snap), nil
	}
	return index.NewView(snap, own), nil
}

// localSnapshot returns the index of a server's own articles, or nil when it has none.
func (l *Library) localSnapshot(server string) (*index.Snapshot, error) {
	s, done, err := l.local(l.ctx, server, false)
	if err != nil || s == nil {
		return nil, err
	}
	defer done()
	return s.snapshot()
}

// local opens the shelf of a server, and makes one when asked to; it returns nil when there is none. done is called when it is no longer
// used.
func (l *Library) local(ctx context.Context, server string, create bool) (s *shelf, done func(), err error) {
	if err := checkServer(server); err != nil {
		return nil, nil, err
	}
	if len(l.opt.Replace) > 0 {
		return nil, nil, nil
	}
	l.mu.Lock()
	if l.restoring {
		l.mu.Unlock()
		return nil, nil, nil
	}
	place := l.shelves[server]
	if place == nil {
		if _, err := os.Stat(filepath.Join(l.serverDir(server), historyFile)); err != nil && !create {
			l.mu.Unlock()
			return nil, nil, nil
		}
		place = &localShelf{}
		l.shelves[server] = place
	}
	place.used = time.Now()
	writing := l.lock != nil
	l.mu.Unlock()
	for {
		place.mu.RLock()
		if place.shelf != nil {
			return place.shelf, place.mu.RUnlock, nil
		}
		place.mu.RUnlock()
		found, err := l.openLocal(ctx, place, server, writing)
		if err != nil || !found {
			return nil, nil, err
		}
	}
}

// openLocal opens the shelf of a server and reports whether it has one.
func (l *Library) openLocal(ctx context.Context, place *localShelf, server string, writing bool) (bool, error) {
	place.mu.Lock()
	defer place.mu.Unlock()
	if place.shelf != nil {
		return true, nil
	}
	s := &shelf{
		name: server, dir: l.serverDir(server), indexDir: filepath.Join(l.opt.DataDir, "index", "servers", server),
		opt: &l.opt, cache: localCache,
	}
	var err error
	if writing {
		if err = makeFolder(s.dir); err == nil {
			err = s.open(ctx, nil)
		}
		if errors.Is(err, errBehind) {
			_, err = s.rebuild(ctx, nil)
		}
	} else {
		_, err = s.openReading(ctx)
	}
	if err != nil || s.index == nil {
		return false, errors.Join(err, s.close())
	}
	place.shelf = s
	l.work.Go(func() { l.closeIdle(place) })
	return true, nil
}

// closeIdle closes the shelf that was used longest ago when too many are open.
func (l *Library) closeIdle(newest *localShelf) {
	l.mu.Lock()
	var open []*localShelf
	for _, s := range l.shelves {
		if s.mu.TryRLock() {
			if s.shelf != nil && s != newest {
				open = append(open, s)
			}
			s.mu.RUnlock()
		}
	}
	slices.SortFunc(open, func(a, b *localShelf) int { return a.used.Compare(b.used) })
	l.mu.Unlock()
	if len(open) < l.opt.Limits.OpenShelves {
		return
	}
	if err := open[0].close(); err != nil {
		l.opt.Log.Warn("library: closing a server's index", "error", err)
	}
}

// use calls f with the shelf of a scope, open.
func (l *Library) use(ctx context.Context, scope string, create bool, f func(*shelf) error) error {
	l.world.RLock()
	defer l.world.RUnlock()
	if l.ctx.Err() != nil {
		return fmt.Errorf("library: %w", ErrClosed)
	}
	if scope == "" {
		return f(l.shared)
	}
	s, done, err := l.local(ctx, scope, create)
	if err != nil {
		return err
	}
	if s == nil {
		return fmt.Errorf("library: server %s has no articles of its own: %w", scope, ErrNotFound)
	}
	defer done()
	return f(s)
}

// servers returns the ids of the servers that the data folder knows, in order.
func (l *Library) servers() ([]string, error) {
	entries, err := os.ReadDir(filepath.Join(l.truth(), "servers"))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var ids []string
	for _, e := range entries {
		if e.IsDir() && checkServer(e.Name()) == nil {
			ids = append(ids, e.Name())
		}
	}
	slices.SortFunc(ids, strings.Compare)
	return ids, nil
}
