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
		s = &shelf{name: server, dir: l.serverDir(server), indexDir: filepath.Join(opt.DataDir, "index", "servers", server), opt: &l.opt, cache: localCache}
	}
	for {
		before := s.indexFiles()
		found, err := s.damage(ctx)
		// a bot that starts or reindexes changes what was read meanwhile: then what does not fit may be no damage
		if err != nil || len(found) == 0 || slices.Equal(before, s.indexFiles()) {
			return found, err
		}
	}
}

// indexFiles lists the files of the shelf's index, each with its size and the time of its last change.
func (s *shelf) indexFiles() []string {
	var list []string
	_ = filepath.WalkDir(s.indexDir, func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return nil // what cannot be listed is told where it is read
		}
		if info, err := e.Info(); err == nil {
			list = append(list, fmt.Sprint(name, info.Size(), info.ModTime()))
		}
		return nil
	})
	return list
}

// damage reads every generation that the pointer of the shelf names.
func (s *shelf) damage(ctx context.Context) (found []Damage, err error) {
	file := filepath.Join(s.indexDir, pointerFile)
	data, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		if left, err := filepath.Glob(s.generation("g[0-9]*")); err == nil && len(left) > 0 {
			return []Damage{{Problem: file + " is missing"}}, nil
		}
		return nil, fmt.Errorf("library: verify: %s: %w: the first command that answers makes an index", s.indexDir, ErrNotFound)
	}
	if err != nil {
		return nil, fmt.Errorf("library: verify: %w", err)
	}
	var p pointer
	if err := json.Unmarshal(data, &p); err != nil || p.Current == "" {
		return []Damage{{Problem: file + " does not name the generations"}}, nil
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
				return found, err
			}
			d.Problem = err.Error()
			found = append(found, d)
		}
	}
	return found, nil
}

// inspect reads a generation as it is on disk, and compares it with what it was made from.
func (s *shelf) inspect(ctx context.Context, name string) error {
	m, err := s.readMade(name)
	if err != nil {
		return err
	}
	held := map[string]bool{}
	if err := index.Inspect(ctx, s.bleve(name), s.indexOptions(), func(id string) { held[id] = true }); err != nil {
		return err
	}
	wrong, err := s.mismatched(m, held)
	if err != nil || len(wrong) == 0 {
		return err
	}
	file := filepath.Join(s.generation(name), madeFile)
	return fmt.Errorf("%w: %s does not fit what the index holds: %d articles differ, such as %q", index.ErrDamaged, file, len(wrong), wrong[0])
}

// mismatched returns the ids of articles that an index holds and was not made from, or the other way round, in order. Those that changes
// have touched since are left out: the index holds them already.
func (s *shelf) mismatched(m made, held map[string]bool) ([]string, error) {
	from, either, lines := map[string]bool{}, map[string]bool{}, false
	for _, layer := range m.Layers {
		for _, id := range layer.Removed {
			delete(from, id)
		}
		for _, f := range layer.Files {
			if isLines(f.Path) { // which does not tell the ids in it
				lines = true
			} else {
				from[stem(f.Path)] = true
			}
		}
	}
	for _, p := range m.Bad { // the layer below may have the article
		either[stem(p.File)] = true
	}
	if s.dir != "" {
		touched, err := (&history{name: filepath.Join(s.dir, historyFile)}).touched(m.Applied)
		if err != nil {
			return nil, err
		}
		for _, id := range touched {
			either[id] = true
		}
	}
	var wrong []string
	for id := range from {
		if !held[id] && !either[id] {
			wrong = append(wrong, id)
		}
	}
	for id := range held {
		if !from[id] && !either[id] && !lines {
			wrong = append(wrong, id)
		}
	}
	slices.Sort(wrong)
	return wrong, nil
}
