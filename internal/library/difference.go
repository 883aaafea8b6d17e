package library

import (
	"context"
	"errors"
	"fmt"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"tradetalks/corpus"
	"tradetalks/index"
)

// A difference is what files and history have that an index has not.
type difference struct {
	layers  []corpus.Manifest          // as they are now
	files   map[string]bool            // places of files that were added, changed or are gone
	ids     []string                   // articles in them, and those that the history touched
	touched []string                   // those that the history touched
	twice   []*corpus.Problem          // articles whose id another file of the layer has
	known   map[string]*corpus.Article // of ids, those that were read on the way; nil for one that is gone
	bad     []*corpus.Problem          // all that are bad, when every article was read
	read    bool                       // every article was read
	all     bool                       // too much has changed to go article by article
}

func (d difference) none() bool { return len(d.ids) == 0 && len(d.files) == 0 && !d.all }

// mostChanged is the part of the files that may have changed before building anew is faster than replacing articles one by one:
// a build indexes three times as many passages in a second as updates do, and leaves one segment.
const mostChanged = 0.3

// fewChanged is how many files are replaced one by one whatever part of the corpus they are.
const fewChanged = 50

// difference compares the layers with what the current index was made from. When deep is false it may leave out which articles of files of JSON
// Lines have changed.
func (s *shelf) difference(ctx context.Context, deep bool) (difference, error) {
	var d difference
	layers := s.layers()
	now, err := layers.Manifests(ctx, s.made.Layers)
	if err != nil {
		return d, err
	}
	d.layers, d.files = now, map[string]bool{}
	if s.dir != "" {
		h := s.history
		if h == nil {
			h = &history{name: filepath.Join(s.dir, historyFile)}
		}
		if d.touched, err = h.touched(s.made.Applied); err != nil {
			return d, err
		}
		d.ids = slices.Clone(d.touched)
	}
	waiting := s.pointer.waits(now, s.articleDir())
	total, lines := 0, false
	for _, m := range now {
		total += len(m.Files)
	}
	compare := func(m, before corpus.Manifest) {
		if waiting && m.Source != s.articleDir() {
			return // a moderator has yet to approve what these say, or has refused it
		}
		added, changed, gone := m.Changes(before)
		for _, file := range slices.Concat(added, changed, gone) {
			d.files[placeOf(m.Source, file)] = true
			if isLines(file) {
				lines = true
				continue
			}
			d.ids = append(d.ids, stem(file))
		}
		for _, id := range before.Removed {
			if !slices.Contains(m.Removed, id) {
				d.ids = append(d.ids, id)
			}
		}
		for _, id := range m.Removed {
			if !slices.Contains(before.Removed, id) {
				d.ids = append(d.ids, id)
			}
		}
		if len(added) > 0 {
			d.twice = append(d.twice, twice(m, added)...)
		}
	}
	for _, m := range now {
		compare(m, find(s.made.Layers, m.Source))
	}
	for _, before := range s.made.Layers {
		if !slices.ContainsFunc(now, func(m corpus.Manifest) bool { return m.Source == before.Source }) {
			compare(corpus.Manifest{Source: before.Source, Digests: before.Digests}, before)
		}
	}
	if waiting {
		for i, m := range now {
			if m.Source != s.articleDir() {
				now[i] = find(s.made.Layers, m.Source)
			}
		}
	}
	if lines && deep {
		known, err := s.compareLines(ctx, &d)
		if err != nil {
			return d, err
		}
		if !known {
			if total, err = s.compare(ctx, layers, &d); err != nil {
				return d, err
			}
		}
		reach, err := s.reach(s.index)
		if err != nil {
			return d, err
		}
		total = max(total, reach.Articles)
	}
	slices.Sort(d.ids)
	d.ids = slices.Compact(d.ids)
	d.all = d.all || len(d.ids) > fewChanged && float64(len(d.ids)) > mostChanged*float64(total)
	return d, nil
}

// mostKnown is how many changed articles compare keeps in memory: a reindex of more reads them again.
const mostKnown = 2000

// compare reads all articles, adds those that the index has otherwise to a difference, and returns how many there are. It is for files of JSON
// Lines, of which a manifest tells no more than that something in them has changed.
func (s *shelf) compare(ctx context.Context, layers corpus.Layers, d *difference) (total int, err error) {
	snap, err := s.snapshot()
	if err != nil {
		return 0, err
	}
	view := index.NewView(snap)
	defer view.Close()
	reach, err := view.Reach()
	if err != nil {
		return 0, err
	}
	seen, matched := map[string]struct{}{}, 0
	d.known, d.read = map[string]*corpus.Article{}, true
	differs := func(id string, now *corpus.Article) {
		d.ids = append(d.ids, id)
		if len(d.known) < mostKnown {
			d.known[id] = now
		}
	}
	for a, err := range layers.Articles(ctx) {
		if err != nil {
			var p *corpus.Problem
			if !errors.As(err, &p) {
				return 0, err
			}
			d.bad = append(d.bad, p)
			continue
		}
		seen[a.ID] = struct{}{}
		before, err := view.Article(a.ID)
		if err != nil && !errors.Is(err, ErrNotFound) {
			return 0, err
		}
		if err == nil {
			matched++
		}
		if err != nil || !same(&before.Article, a) {
			differs(a.ID, a)
		}
	}
	if matched == reach.Articles {
		return len(seen), nil // none is gone
	}
	for a, err := range view.Articles() {
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return 0, err
		}
		if _, ok := seen[a.ID]; !ok {
			differs(a.ID, nil)
		}
	}
	return len(seen), nil
}

// find returns the manifest of a source, or an empty one.
func find(all []corpus.Manifest, source string) corpus.Manifest {
	for _, m := range all {
		if m.Source == source {
			return m
		}
	}
	return corpus.Manifest{Source: source}
}

// belowDigest is the digest of the layers without the shelf's own.
func belowDigest(all []corpus.Manifest, own string) string {
	return corpus.Digest(slices.DeleteFunc(slices.Clone(all), func(m corpus.Manifest) bool { return m.Source == own }))
}

// placeOf is how a problem names a file of a source.
func placeOf(source, file string) string {
	if path.Base(filepath.ToSlash(source)) == file && isReadable(source) {
		return source
	}
	return path.Join(filepath.ToSlash(source), file)
}

// isReadable reports whether a source is a single file.
func isReadable(source string) bool {
	switch strings.ToLower(filepath.Ext(source)) {
	case ".md", ".markdown", ".txt", ".html", ".htm", ".jsonl":
		return true
	}
	return false
}

// twice returns a problem for each added file whose article another file before it in the layer has.
func twice(m corpus.Manifest, added []string) []*corpus.Problem {
	first := map[string]string{}
	for _, f := range m.Files {
		if _, ok := first[stem(f.Path)]; !ok && !isLines(f.Path) {
			first[stem(f.Path)] = f.Path
		}
	}
	var out []*corpus.Problem
	for _, file := range added {
		if f, ok := first[stem(file)]; ok && f != file {
			out = append(out, &corpus.Problem{File: placeOf(m.Source, file), Line: 1, Reason: fmt.Sprintf("id %q is there twice: rename one", stem(file))})
		}
	}
	return out
}

// catchUp brings the current index up to the files, in place.
func (s *shelf) catchUp(ctx context.Context, d difference, progress func(Progress)) error {
	m, _, err := s.bring(ctx, s.index, d, newMeter(progress, s.now, "index", len(d.ids)))
	if err != nil {
		return err
	}
	if err := s.keepLines(ctx, s.pointer.Current, m.Layers); err != nil {
		return err
	}
	if err := s.writeMade(s.pointer.Current, m); err != nil {
		return err
	}
	s.mu.Lock()
	s.made = m
	s.mu.Unlock()
	return nil
}

// bring makes an index hold what a difference found, and returns what it is made from then.
func (s *shelf) bring(ctx context.Context, x *index.Index, d difference, meter *meter) (made, counts, error) {
	m := made{Schema: index.SchemaVersion, Layers: d.layers, Time: s.now()}
	if s.history != nil {
		m.Applied = s.history.last
	}
	s.locate(d.layers)
	n, err := s.refresh(ctx, x, d.ids, d.known, meter.add)
	if err != nil {
		return m, n, err
	}
	if d.read {
		m.Bad = d.bad
		return m, n, nil
	}
	for _, p := range s.made.Bad {
		if !d.files[p.File] {
			m.Bad = append(m.Bad, p)
		}
	}
	bad, err := s.problems(ctx, d)
	m.Bad = append(m.Bad, bad...)
	return m, n, err
}

// problems returns what is wrong with the changed files of a difference.
func (s *shelf) problems(ctx context.Context, d difference) ([]*corpus.Problem, error) {
	bad := d.twice
	for _, source := range s.layers() {
		m := find(d.layers, source.Name)
		known := false
		if slices.ContainsFunc(m.Files, func(f corpus.File) bool { return isLines(f.Path) && d.files[placeOf(source.Name, f.Path)] }) {
			var of []*corpus.Problem
			if of, known = s.lineProblems(source, m); known {
				bad = append(bad, of...)
			}
		}
		for _, f := range m.Files {
			if !d.files[placeOf(source.Name, f.Path)] || known && isLines(f.Path) {
				continue
			}
			for _, err := range source.File(f.Path) {
				if ctx.Err() != nil {
					return bad, ctx.Err()
				}
				var p *corpus.Problem
				if errors.As(err, &p) {
					bad = append(bad, p)
				}
			}
		}
	}
	return bad, nil
}
