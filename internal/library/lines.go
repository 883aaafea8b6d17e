package library

import (
	"bytes"
	"context"
	"encoding/gob"
	"errors"
	"os"
	"path/filepath"
	"slices"

	"tradetalks/corpus"
)

// Of each file of JSON Lines a generation keeps where its lines stand and by what they are known again, so that one changed line among a hundred
// thousand costs no more than reading the file once. It is derived: where it is missing, all articles are read and compared.

const linesFolder = "lines"

func (s *shelf) linesFile(generation, hash string) string {
	return filepath.Join(s.generation(generation), linesFolder, hash[:min(len(hash), 32)])
}

// linesOf returns what is known of the lines of a file.
func (s *shelf) linesOf(f corpus.File) (corpus.Lines, bool) {
	s.mu.RLock()
	lines, ok := s.lines[f.SHA256]
	current := s.pointer.Current
	s.mu.RUnlock()
	if ok || f.SHA256 == "" || current == "" {
		return lines, ok
	}
	data, err := os.ReadFile(s.linesFile(current, f.SHA256))
	if err != nil || gob.NewDecoder(bytes.NewReader(data)).Decode(&lines) != nil {
		return corpus.Lines{}, false
	}
	return lines, lines.SHA256 == f.SHA256
}

// keepLines stores beside a generation what is known of the lines of the files that it was made from.
func (s *shelf) keepLines(ctx context.Context, generation string, layers []corpus.Manifest) error {
	keep := map[string]bool{}
	for _, source := range s.layers() {
		for _, f := range find(layers, source.Name).Files {
			if !isLines(f.Path) || f.SHA256 == "" {
				continue
			}
			name := s.linesFile(generation, f.SHA256)
			keep[filepath.Base(name)] = true
			if _, err := os.Stat(name); err == nil {
				continue
			}
			lines, ok := s.linesOf(f)
			if !ok {
				var err error
				if lines, err = source.Lines(ctx, f.Path, corpus.Lines{}); err != nil && ctx.Err() != nil {
					return err
				}
				if lines.SHA256 != f.SHA256 { // it cannot be read, or has changed since: the next reindex compares all
					continue
				}
			}
			var data bytes.Buffer
			if err := gob.NewEncoder(&data).Encode(lines); err != nil {
				return err
			}
			if err := makeFolder(filepath.Dir(name)); err != nil {
				return err
			}
			if err := writeFile(name, data.Bytes()); err != nil {
				return err
			}
		}
	}
	s.mu.Lock()
	s.lines = nil
	s.mu.Unlock()
	old, err := os.ReadDir(filepath.Join(s.generation(generation), linesFolder))
	if err != nil {
		if errors.Is(err, os.ErrNotExist) {
			return nil
		}
		return err
	}
	for _, e := range old {
		if !keep[e.Name()] {
			if err := os.Remove(filepath.Join(s.generation(generation), linesFolder, e.Name())); err != nil {
				return err
			}
		}
	}
	return nil
}

// compareLines adds to a difference the articles of changed files of JSON Lines that were added, changed or are gone. It reports false when too little is
// known of what these files held.
func (s *shelf) compareLines(ctx context.Context, d *difference) (bool, error) {
	sources := s.layers()
	fresh := map[string]corpus.Lines{}
	for _, before := range s.made.Layers {
		if !slices.ContainsFunc(sources, func(l corpus.Source) bool { return l.Name == before.Source }) &&
			slices.ContainsFunc(before.Files, func(f corpus.File) bool { return isLines(f.Path) }) {
			return false, nil // a whole layer has gone
		}
	}
	for _, source := range sources {
		now, before := find(d.layers, source.Name), find(s.made.Layers, source.Name)
		added, changed, gone := now.Changes(before)
		touched := slices.DeleteFunc(slices.Concat(added, changed, gone), func(file string) bool { return !isLines(file) })
		if len(touched) == 0 {
			continue
		}
		if now.Digests != before.Digests {
			return false, nil
		}
		for _, file := range touched {
			var old, lines corpus.Lines
			if f, ok := fileOf(before, file); ok {
				if old, ok = s.linesOf(f); !ok {
					return false, nil
				}
			}
			if f, ok := fileOf(now, file); ok {
				var err error
				if lines, err = source.Lines(ctx, file, old); err != nil {
					return false, ctx.Err()
				}
				if lines.SHA256 != f.SHA256 {
					return false, nil
				}
				fresh[f.SHA256] = lines
			}
			d.ids = append(d.ids, changedLines(old, lines)...)
		}
		for _, f := range now.Files { // which of them has the id of one before it may have changed
			if place := placeOf(source.Name, f.Path); isLines(f.Path) || s.isBad(place) {
				d.files[place] = true
			}
		}
	}
	s.mu.Lock()
	s.lines = fresh
	s.mu.Unlock()
	return true, nil
}

// changedLines returns the ids of articles that two states of a file have otherwise.
func changedLines(old, now corpus.Lines) []string {
	index := func(l corpus.Lines) map[string]uint64 {
		m := make(map[string]uint64, len(l.IDs))
		for i, id := range l.IDs {
			if _, twice := m[id]; !twice && id != "" {
				m[id] = l.Hashes[i]
			}
		}
		return m
	}
	before, after := index(old), index(now)
	var ids []string
	for id, hash := range after {
		if was, ok := before[id]; !ok || was != hash {
			ids = append(ids, id)
		}
		delete(before, id)
	}
	for id := range before {
		ids = append(ids, id)
	}
	return ids
}

// fileOf returns a file of a manifest.
func fileOf(m corpus.Manifest, file string) (corpus.File, bool) {
	i := slices.IndexFunc(m.Files, func(f corpus.File) bool { return f.Path == file })
	if i < 0 {
		return corpus.File{}, false
	}
	return m.Files[i], true
}

// takeKnown does what take does with one file of JSON Lines of which is known where its lines stand. It reports false when that is not so.
func (s *shelf) takeKnown(layer corpus.Source, file string, left map[string]bool, held map[string]*corpus.Article) bool {
	s.mu.RLock()
	f, ok := fileOf(find(s.places, layer.Name), file)
	s.mu.RUnlock()
	if !ok {
		return false
	}
	lines, ok := s.linesOf(f)
	if !ok {
		return false
	}
	for i, id := range lines.IDs {
		if id == "" || !left[id] {
			continue
		}
		e, err := layer.Line(file, lines, i)
		if err != nil { // the file has changed since
			return false
		}
		held[id] = e.Article
		if delete(left, id); len(left) == 0 {
			break
		}
	}
	return true
}

// isGood reports whether a file of one article can be read.
func isGood(layer corpus.Source, file string) bool {
	for _, err := range layer.File(file) {
		return err == nil
	}
	return false
}

// isBad reports whether the file of one article at a place was bad when the index was made.
func (s *shelf) isBad(place string) bool {
	return slices.ContainsFunc(s.made.Bad, func(p *corpus.Problem) bool { return p.File == place })
}

func hasID(seen map[string]bool, id string) bool {
	_, ok := seen[id]
	return ok
}

// lineProblems returns what is wrong with the lines of a layer's files, when all of them are known.
func (s *shelf) lineProblems(layer corpus.Source, m corpus.Manifest) ([]*corpus.Problem, bool) {
	var bad []*corpus.Problem
	seen := map[string]bool{} // ids, and whether a line has them
	files := slices.SortedFunc(slices.Values(m.Files), func(a, b corpus.File) int { return inOrder(a.Path, b.Path) })
	for _, f := range files {
		if !isLines(f.Path) {
			switch line, twice := seen[stem(f.Path)]; {
			case line && isGood(layer, f.Path):
				bad = append(bad, layer.Twice(f.Path, 0, stem(f.Path)))
			case !twice && (!s.isBad(placeOf(layer.Name, f.Path)) || isGood(layer, f.Path)):
				seen[stem(f.Path)] = false
			}
			continue
		}
		lines, ok := s.linesOf(f)
		if !ok {
			return nil, false
		}
		for i, id := range lines.IDs {
			switch {
			case id == "":
				_, err := layer.Line(f.Path, lines, i)
				var p *corpus.Problem
				if errors.As(err, &p) {
					bad = append(bad, p)
				}
			case hasID(seen, id):
				bad = append(bad, layer.Twice(f.Path, int(lines.Numbers[i]), id))
			default:
				seen[id] = true
			}
		}
	}
	return bad, true
}
