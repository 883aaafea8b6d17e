package library

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"sync"
	"time"

	"tradetalks/corpus"
	"tradetalks/index"
	"tradetalks/internal/text"
)

// A Progress tells how far something long has come.
type Progress struct {
	Step     string        `json:"step"` // "index", "verify" or "test"
	Articles int           `json:"articles"`
	Passages int           `json:"passages"`
	Total    int           `json:"total"` // articles expected; 0 when unknown
	Elapsed  time.Duration `json:"-"`     // as "elapsed", in seconds
}

// Left estimates the time that is left; 0 when nothing can be said.
func (p Progress) Left() time.Duration {
	if p.Articles == 0 || p.Total <= p.Articles {
		return 0
	}
	return time.Duration(float64(p.Elapsed) / float64(p.Articles) * float64(p.Total-p.Articles))
}

// A meter reports progress.
type meter struct {
	report func(Progress)
	now    func() time.Time
	start  time.Time
	p      Progress
}

func newMeter(report func(Progress), now func() time.Time, step string, total int) *meter {
	return &meter{report: report, now: now, start: now(), p: Progress{Step: step, Total: total}}
}

// add reports that a number of articles with their passages is done.
func (m *meter) add(articles, passages int) {
	if m.report == nil {
		return
	}
	m.p.Articles, m.p.Passages, m.p.Elapsed = articles, passages, m.now().Sub(m.start)
	m.p.Total = max(m.p.Total, articles)
	if m.p.Step == "verify" {
		m.p.Total = 0
	}
	m.report(m.p)
}

// A Report tells what a reindex did.
type Report struct {
	By        Actor             `json:"by"`
	Started   time.Time         `json:"started"`
	Took      time.Duration     `json:"-"`    // as "took", in seconds
	Full      bool              `json:"full"` // every article was indexed anew
	Added     int               `json:"added"`
	Changed   int               `json:"changed"`
	Removed   int               `json:"removed"`
	Unchanged int               `json:"unchanged"`
	Articles  int               `json:"articles"` // found now, or once it is approved
	Passages  int               `json:"passages"`
	Bad       []*corpus.Problem `json:"bad,omitempty"`    // articles left out, those of earlier runs too
	Tests     []TestChange      `json:"tests,omitempty"`  // saved questions that are answered differently
	Broken    int               `json:"broken,omitempty"` // saved questions that were answered rightly, and no longer are
	Held      bool              `json:"held,omitempty"`   // too many were broken: nothing changes until it is approved
}

// A Task is a reindex that is running.
type Task struct {
	By       Actor     `json:"by"`
	Started  time.Time `json:"started"`
	Full     bool      `json:"full"`
	Progress Progress  `json:"progress"`

	cancel context.CancelFunc
}

// A RunningError tells who started the reindex that is running.
type RunningError struct{ Task Task }

// Error names the person and the time.
func (e *RunningError) Error() string {
	name := e.Task.By.Name
	if name == "" {
		name = "somebody"
	}
	return fmt.Sprintf("library: %s started a reindex at %s: wait for it, or cancel it", name, e.Task.Started.UTC().Format("15:04:05 MST"))
}

// Is makes every RunningError an ErrRunning.
func (e *RunningError) Is(target error) bool { return target == ErrRunning }

// Reindex brings the index of the actor's shelf up to the files: what changed, or, when full, every article. Questions are answered from the
// index before until the new one is whole and verified and the saved questions have been asked; when too many of them break, it is held
// back until Approve or Discard. One runs at a time in a shelf. When ctx ends, or Cancel is called, nothing has changed.
func (l *Library) Reindex(ctx context.Context, by Actor, full bool, progress func(Progress)) (Report, error) {
	return do(ctx, l, opReindex, by, full, progress)
}

func (l *Library) reindex(ctx context.Context, by Actor, full bool, progress func(Progress)) (r Report, err error) {
	scope, err := l.Scope(by)
	if err != nil {
		return r, err
	}
	// Close waits for it, and a backup does not: it reads what others write
	l.work.Add(1)
	defer l.work.Done()
	if l.ctx.Err() != nil {
		return r, fmt.Errorf("library: %w", ErrClosed)
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	defer context.AfterFunc(l.ctx, cancel)()
	defer func() { l.tell(err, Event{Server: scope, By: by, Do: Reindexed, Report: r}) }()
	if scope == "" {
		return l.shared.reindex(ctx, by, full, progress)
	}
	s, done, err := l.local(ctx, scope, true)
	if err != nil {
		return r, err
	}
	if s == nil {
		return r, fmt.Errorf("library: server %s has no articles of its own: %w", scope, ErrNotFound)
	}
	defer done()
	return s.reindex(ctx, by, full, progress)
}

// Cancel gives up the reindex that is running in the actor's shelf; it reports whether there was one.
func (l *Library) Cancel(ctx context.Context, by Actor) (bool, error) {
	return do(ctx, l, opCancel, by, struct{}{}, nil)
}

func (l *Library) cancelReindex(ctx context.Context, by Actor, _ struct{}, _ func(Progress)) (running bool, err error) {
	err = l.inScope(ctx, by, func(s *shelf) error {
		s.mu.RLock()
		defer s.mu.RUnlock()
		if running = s.task != nil; running {
			s.task.cancel()
		}
		return nil
	})
	return running, err
}

// Approve makes the index current that was held back in the actor's shelf, or, when ok is false, discards it: then the next reindex makes
// it again, and no new start does. The error is ErrNotHeld when there is none.
func (l *Library) Approve(ctx context.Context, by Actor, ok bool) (Report, error) {
	return do(ctx, l, opApprove, by, ok, nil)
}

func (l *Library) approve(ctx context.Context, by Actor, ok bool, _ func(Progress)) (r Report, err error) {
	err = l.inScope(ctx, by, func(s *shelf) error {
		stop, err := s.begin(by, false)
		if err != nil {
			return err
		}
		defer stop()
		h := s.pointer.Held
		if h == nil {
			return fmt.Errorf("library: %w", ErrNotHeld)
		}
		if !ok {
			r = h.Report
			err := s.hold(nil, h.Below)
			l.tell(err, Event{Server: s.name, By: by, Do: HeldDiscarded})
			return err
		}
		m, err := s.readMade(h.Generation)
		if err != nil {
			return err
		}
		r, r.Held = h.Report, false
		if err = s.flip(ctx, h.Generation, m); err == nil {
			s.keepReport(r)
		}
		l.tell(err, Event{Server: s.name, By: by, Do: Reindexed, Report: r})
		return err
	})
	return r, err
}

// hold sets the generation that waits for approval, nil for none, and what was refused instead.
func (s *shelf) hold(h *held, refused string) error {
	p := s.pointer
	p.Held, p.Refused = h, refused
	if err := writeJSON(filepath.Join(s.indexDir, pointerFile), p); err != nil {
		return err
	}
	s.mu.Lock()
	s.pointer = p
	s.mu.Unlock()
	return s.sweep()
}

// begin claims the shelf for a reindex.
func (s *shelf) begin(by Actor, full bool) (stop func(), err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.task != nil {
		return nil, &RunningError{*s.task}
	}
	s.task = &Task{By: by, Started: s.now(), Full: full, cancel: func() {}}
	return func() {
		s.mu.Lock()
		s.task = nil
		s.mu.Unlock()
	}, nil
}

// reindex does what Reindex says for one shelf.
func (s *shelf) reindex(ctx context.Context, by Actor, full bool, progress func(Progress)) (r Report, err error) {
	stop, err := s.begin(by, full)
	if err != nil {
		return r, err
	}
	defer stop()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var mu sync.Mutex
	s.mu.Lock()
	s.task.cancel = cancel
	task := s.task
	s.mu.Unlock()
	watch := func(p Progress) {
		s.mu.Lock()
		task.Progress = p
		s.mu.Unlock()
		if progress != nil {
			mu.Lock()
			defer mu.Unlock()
			progress(p)
		}
	}
	r = Report{By: by, Started: s.now(), Full: full}
	opened := s.opened
	s.opened = nil
	if opened != nil {
		r.Started = opened.Started
	}
	defer func() {
		r.Took = s.now().Sub(r.Started)
		if s.opt.Reindexed != nil {
			defer func() { s.opt.Reindexed(r, err) }()
		}
		if err != nil {
			err = fmt.Errorf("library: reindex: %w", explain(err))
			return
		}
		s.keepReport(r)
	}()
	if s.pointer.Held != nil || s.pointer.Refused != "" {
		// what is held back is older than what is made now
		if err := s.hold(nil, ""); err != nil {
			return r, err
		}
	}
	d, err := s.difference(ctx, true)
	if err != nil {
		return r, err
	}
	var name string
	var m made
	var n counts
	switch {
	case opened != nil && d.none():
		reach, err := s.reach(s.index)
		r.Full, r.Added, r.Changed, r.Removed = true, opened.Added, opened.Changed, opened.Removed
		r.Unchanged, r.Articles, r.Passages, r.Bad = reach.Articles-r.Added-r.Changed, reach.Articles, reach.Passages, s.made.Bad
		return r, err
	case full || d.all:
		r.Full = true
		name, m, n, err = s.build(ctx, watch)
	case d.none():
		reach, err := s.reach(s.index)
		r.Unchanged, r.Articles, r.Passages, r.Bad = reach.Articles, reach.Articles, reach.Passages, s.made.Bad
		return r, err
	default:
		name, m, n, err = s.cloneAndBring(ctx, d, watch)
	}
	if err != nil {
		return r, err
	}
	discard := func(err error) (Report, error) { return r, errors.Join(err, os.RemoveAll(s.generation(name))) }
	x, err := s.openGeneration(ctx, name, false)
	if err != nil {
		return discard(err)
	}
	reach, err := s.reach(x)
	if err == nil {
		r.Added, r.Changed, r.Removed = n.added, n.changed, n.removed
		r.Articles, r.Passages, r.Bad = reach.Articles, reach.Passages, m.Bad
		r.Unchanged = r.Articles - r.Added - r.Changed
		err = s.ask(ctx, x, &r, newMeter(watch, s.now, "test", 0))
	}
	if err = errors.Join(err, x.Close()); err != nil {
		return discard(err)
	}
	if r.Held {
		return r, s.hold(&held{Generation: name, Below: belowDigest(m.Layers, s.articleDir()), Report: r}, "")
	}
	if err := s.flip(ctx, name, m); err != nil {
		return discard(err)
	}
	return r, nil
}

// keepReport keeps the report of the last reindex for Status, over a restart and in backups. What is long in it is left out. To fail at it is not to
// fail at the reindex.
func (s *shelf) keepReport(r Report) {
	r.Bad, r.Tests = nil, nil
	s.mu.Lock()
	s.last = &r
	s.mu.Unlock()
	file := s.reportFile()
	err := writeJSON(file, r)
	if err == nil {
		err = giveAway(file, filepath.Dir(file))
	}
	if err != nil {
		s.opt.Log.Warn("library: the report of the reindex is not kept", "shelf", s.label(), "error", err)
	}
}

// readReport reads what keepReport kept; nil when there is nothing to read.
func (s *shelf) readReport() *Report {
	var r *Report
	if err := readJSON(s.reportFile(), &r); err != nil {
		s.opt.Log.Warn("library: the report of the last reindex cannot be read", "shelf", s.label(), "error", err)
		return nil
	}
	return r
}

// reportFile is the file of the report of the last reindex: beside the articles, or, for a shelf that has none of its own, beside the index.
func (s *shelf) reportFile() string {
	if s.dir == "" {
		return filepath.Join(s.indexDir, reportFile)
	}
	return filepath.Join(s.dir, reportFile)
}

// cloneAndBring makes a new generation from the current one and what has changed since.
func (s *shelf) cloneAndBring(ctx context.Context, d difference, progress func(Progress)) (name string, m made, n counts, err error) {
	if name, err = s.nextGeneration(); err != nil {
		return name, m, n, err
	}
	dir := s.generation(name)
	defer func() {
		if err != nil {
			err = errors.Join(err, os.RemoveAll(dir))
		}
	}()
	var x *index.Index
	applied := 0
	err = func() error {
		s.changing.Lock()
		defer s.changing.Unlock()
		if s.history != nil {
			applied = s.history.last
		}
		x, err = index.OpenClone(s.bleve(s.pointer.Current), s.bleve(name), os.Link, s.indexOptions())
		return err
	}()
	if err != nil {
		return name, m, n, err
	}
	m, n, err = s.bring(ctx, x, d, newMeter(progress, s.now, "index", len(d.ids)))
	m.Applied = applied
	if err = errors.Join(err, x.Close()); err != nil {
		return name, m, n, err
	}
	return name, m, n, s.seal(ctx, name, m)
}

// reach tells what an index holds.
func (s *shelf) reach(x *index.Index) (index.Reach, error) {
	snap, err := x.Snapshot()
	if err != nil {
		return index.Reach{}, err
	}
	view := index.NewView(snap)
	defer view.Close()
	return view.Reach()
}

// probes is how many articles of a new index are searched for by their headlines.
const probes = 5

// probe makes sure that a view holds what it should and can be searched, and closes it.
func probe(ctx context.Context, view *index.View, want index.Stats) error {
	defer view.Close()
	reach, err := view.Reach()
	if err != nil {
		return err
	}
	if reach.Articles != want.Articles || reach.Passages != want.Passages {
		return fmt.Errorf("%w: it holds %d articles and %d passages, %d and %d were put into it", index.ErrDamaged,
			reach.Articles, reach.Passages, want.Articles, want.Passages)
	}
	newest, err := view.List(index.Filter{}, probes, 0)
	if err != nil {
		return err
	}
	for _, a := range newest {
		q := index.Query{Limit: 1, Head: 1}
		for _, stem := range text.Stems(a.Title) {
			q.Units = append(q.Units, index.Unit{Weight: 1, Alts: []index.Alt{{Stems: []string{stem}, Boost: 1}}})
		}
		if len(q.Units) == 0 {
			continue
		}
		hits, err := view.Search(ctx, q)
		if err != nil {
			return err
		}
		if len(hits) == 0 {
			return fmt.Errorf("%w: %q is not found by its headline", index.ErrDamaged, a.ID)
		}
	}
	return nil
}

// same reports whether two articles say the same.
func same(a, b *corpus.Article) bool { return reflect.DeepEqual(a, b) }

// A Test is a saved question with the article that should answer it.
type Test struct {
	Question string `json:"question"`
	Article  string `json:"article"` // id
}

// A TestChange is a saved question that is answered differently than before.
type TestChange struct {
	Test
	Before string `json:"before"` // id of the article that answered it; empty when none did
	After  string `json:"after"`
}

const testsFile = "tests.json"

// Tests returns the saved questions of the actor's shelf.
func (l *Library) Tests(by Actor) ([]Test, error) {
	scope, err := l.Scope(by)
	if err != nil {
		return nil, err
	}
	var tests []Test
	return tests, readJSON(filepath.Join(l.scopeDir(scope), testsFile), &tests)
}

// SetTest saves a question with the article that should answer it, in place of the one with the same words; an empty article
// takes it away, and the error is ErrNotFound when it was not there.
func (l *Library) SetTest(ctx context.Context, by Actor, t Test) error {
	_, err := do(ctx, l, opSetTest, by, t, nil)
	return err
}

func (l *Library) setTest(ctx context.Context, by Actor, t Test, _ func(Progress)) (struct{}, error) {
	return struct{}{}, l.inScope(ctx, by, func(s *shelf) error {
		s.changing.Lock()
		defer s.changing.Unlock()
		var tests []Test
		file := filepath.Join(s.dir, testsFile)
		if err := readJSON(file, &tests); err != nil {
			return err
		}
		kept := tests[:0:0]
		for _, old := range tests {
			if old.Question != t.Question {
				kept = append(kept, old)
			}
		}
		did := TestSaved
		if t.Article != "" {
			kept = append(kept, t)
		} else if did = TestRemoved; len(kept) == len(tests) {
			return fmt.Errorf("library: saved question %q: %w", t.Question, ErrNotFound)
		}
		err := writeJSON(file, kept)
		l.tell(err, Event{Server: s.name, By: by, Do: did, Name: t.Question, Article: t.Article})
		return explain(err)
	})
}

// ask asks the saved questions of the shelf, from the index that answers now and from a new one.
func (s *shelf) ask(ctx context.Context, x *index.Index, r *Report, meter *meter) error {
	if s.dir == "" || s.opt.Answer == nil || s.index == nil {
		return nil
	}
	var tests []Test
	if err := readJSON(filepath.Join(s.dir, testsFile), &tests); err != nil {
		return err
	}
	if len(tests) == 0 {
		return nil
	}
	before, err := s.snapshot()
	if err != nil {
		return err
	}
	old := index.NewView(before)
	defer old.Close()
	after, err := x.Snapshot()
	if err != nil {
		return err
	}
	view := index.NewView(after)
	defer view.Close()
	for i, t := range tests {
		was, err := s.opt.Answer(ctx, old, t.Question)
		if err != nil {
			return err
		}
		is, err := s.opt.Answer(ctx, view, t.Question)
		if err != nil {
			return err
		}
		if was != is {
			r.Tests = append(r.Tests, TestChange{t, was, is})
		}
		if was == t.Article && is != t.Article {
			r.Broken++
		}
		meter.add(i+1, 0)
	}
	r.Held = float64(r.Broken) > s.opt.Limits.Broken*float64(len(tests))
	return nil
}
