package library

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"tradetalks/index"
)

// A Damage is what is wrong with one file or one generation of an index.
type Damage struct {
	Generation string `json:"generation"` // such as "g000002"; empty for the pointer, which names the generations
	Role       string `json:"role"`       // "current", "previous" or "held"; empty for the pointer
	Problem    string `json:"problem"`    // names the file where that can be told
}

// Verify reads the whole index of the shared shelf, or of a server's own, as it is on disk: every generation that the pointer names. It takes no
// lock, changes nothing and works beside a running bot, which may still answer from memory what is damaged on disk. The error is
// ErrNotFound when there is no index yet.
func Verify(ctx context.Context, opt Options, server string) ([]Damage, error) {
	l := &Library{opt: opt}
	if err := l.sources(); err != nil {
		return nil, fmt.Errorf("library: verify: %w", err)
	}
	s := l.shared
	if server != "" && server != opt.Home {
		if err := checkServer(server); err != nil {
			return nil, err
		}
		s = &shelf{name: server, indexDir: filepath.Join(opt.DataDir, "index", "servers", server), opt: &l.opt, cache: localCache}
	}
	for {
		found, before, err := s.damage(ctx)
		if err != nil || len(found) == 0 {
			return found, err
		}
		// a bot that reindexes takes away what the pointer named: then what is missing is no damage
		if now, err := os.ReadFile(filepath.Join(s.indexDir, pointerFile)); err != nil || bytes.Equal(before, now) {
			return found, nil
		}
	}
}

// damage reads every generation that the pointer of the shelf names, and returns the pointer too.
func (s *shelf) damage(ctx context.Context) (found []Damage, data []byte, err error) {
	file := filepath.Join(s.indexDir, pointerFile)
	data, err = os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		if left, err := filepath.Glob(s.generation("g[0-9]*")); err == nil && len(left) > 0 {
			return []Damage{{Problem: file + " is missing"}}, nil, nil
		}
		return nil, nil, fmt.Errorf("library: verify: %s: %w: the first command that answers makes an index", s.indexDir, ErrNotFound)
	}
	if err != nil {
		return nil, nil, fmt.Errorf("library: verify: %w", err)
	}
	var p pointer
	if err := json.Unmarshal(data, &p); err != nil || p.Current == "" {
		return []Damage{{Problem: file + " does not name the generations"}}, data, nil
	}
	named := []Damage{{Generation: p.Current, Role: "current"}, {Generation: p.Previous, Role: "previous"}}
	if p.Held != nil {
		named = append(named, Damage{Generation: p.Held.Generation, Role: "held"})
	}
	for _, d := range named {
		if d.Generation == "" {
			continue
		}
		if err := s.inspect(ctx, d.Generation); err != nil {
			if ctx.Err() != nil || errors.Is(err, ErrNewer) {
				return found, data, err
			}
			d.Problem = err.Error()
			found = append(found, d)
		}
	}
	return found, data, nil
}

// inspect reads a generation as it is on disk.
func (s *shelf) inspect(ctx context.Context, name string) error {
	if _, err := s.readMade(name); err != nil {
		return err
	}
	return index.Inspect(ctx, s.bleve(name), s.indexOptions())
}
