package library

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"time"

	"tradetalks/corpus"
	"tradetalks/index"
)

// A Status tells how a shelf and its index are.
type Status struct {
	Server     string            `json:"server,omitempty"` // empty for the shared shelf
	Articles   int               `json:"articles"`
	Passages   int               `json:"passages"`
	First      corpus.Date       `json:"first"`
	Last       corpus.Date       `json:"last"`
	Own        int               `json:"own"`         // articles in DATA_DIR
	OwnBytes   int64             `json:"own_bytes"`   // that they take
	Removed    int               `json:"removed"`     // articles of lower layers that are not to be found
	Outdated   []string          `json:"outdated"`    // edited articles whose original has changed since
	IndexBytes int64             `json:"index_bytes"` // on disk, all generations
	DiskFree   int64             `json:"disk_free"`   // bytes; -1 when unknown
	Schema     int               `json:"schema"`
	Digest     string            `json:"digest"`     // of what the index was made from
	Built      time.Time         `json:"built"`      // when the generation that answers was made
	Generation string            `json:"generation"` // its name
	Bad        []*corpus.Problem `json:"bad"`        // articles that are left out
	Notice     Notice            `json:"notice"`     // what was wrong when the index was opened; empty when nothing was
	Report     *Report           `json:"report"`     // of the last reindex or restore, without what it left out and tested; nil for none
	Held       *Report           `json:"held"`       // of the reindex that waits for approval, or nil
	Running    *Task             `json:"running"`    // the reindex under way, or nil
	Limits     Limits            `json:"limits"`     // of a server's own shelf
	Fetches    int               `json:"fetches"`    // downloads of the last hour, of a server
	Changes    int               `json:"changes"`    // in the history
}

// Status tells how the actor's shelf is.
func (l *Library) Status(ctx context.Context, by Actor) (Status, error) {
	return l.status(ctx, by, struct{}{}, nil)
}

func (l *Library) status(ctx context.Context, by Actor, _ struct{}, _ func(Progress)) (Status, error) {
	st := Status{Limits: l.opt.Limits, DiskFree: diskFree(l.opt.DataDir), Schema: index.SchemaVersion}
	scope, err := l.Scope(by)
	if err != nil {
		return st, err
	}
	st.Server, st.Fetches = scope, l.fetched(scope)
	err = l.use(ctx, scope, false, func(s *shelf) error {
		s.mu.RLock()
		x := s.index
		st.Built, st.Bad, st.Notice, st.Report = s.made.Time, s.made.Bad, s.notice, s.last
		st.Digest, st.Generation, st.Removed = corpus.Digest(s.made.Layers), s.pointer.Current, len(s.removed)
		if s.pointer.Held != nil {
			st.Held = &s.pointer.Held.Report
		}
		if s.task != nil {
			task := *s.task
			st.Running = &task
		}
		s.mu.RUnlock()
		if x == nil {
			return ErrClosed
		}
		reach, err := s.reach(x)
		if err != nil {
			return err
		}
		st.Articles, st.Passages, st.First, st.Last = reach.Articles, reach.Passages, reach.First, reach.Last
		st.IndexBytes = folderBytes(s.indexDir)
		if s.dir == "" {
			return nil
		}
		files, err := os.ReadDir(s.articleDir())
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			return err
		}
		st.Own, st.OwnBytes = len(files), folderBytes(s.articleDir())
		return s.outdated(ctx, &st)
	})
	if errors.Is(err, ErrNotFound) {
		err = nil // nothing of its own yet
	}
	return st, err
}

// outdated lists the edited articles whose original has changed since, and counts the changes.
func (s *shelf) outdated(ctx context.Context, st *Status) error {
	h := history{name: filepath.Join(s.dir, historyFile)}
	below := map[string]string{}
	for c, err := range h.changes() {
		if err != nil {
			continue
		}
		st.Changes++
		for _, item := range c.Items {
			below[item.ID] = item.Below
		}
	}
	left, now := map[string]bool{}, map[string]*corpus.Article{}
	for id, hash := range below {
		if hash != "" {
			left[id] = true
		}
	}
	if err := s.lookBelow(ctx, left, now); err != nil {
		return err
	}
	for id, hash := range below {
		if hash != "" && (now[id] == nil || hashOf(now[id]) != hash) {
			st.Outdated = append(st.Outdated, id)
		}
	}
	slices.Sort(st.Outdated)
	return nil
}
