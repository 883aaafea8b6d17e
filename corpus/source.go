package corpus

import (
	"context"
	"errors"
	"fmt"
	"hash/maphash"
	"io"
	"io/fs"
	"iter"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// A Source is a place that articles are read from: a folder, the starter corpus, or a file of JSON Lines.
type Source struct {
	Name    string                        // for messages and digests: the path as given, or "embedded"
	Digests bool                          // every article of it is a digest, whatever its front matter says
	Removed []string                      // ids that the source takes away from the layers before it
	open    func() (fs.FS, func(), error) // the files, and what to call when done
	only    string                        // the one file that belongs to the source; empty for all
	asked   map[string]asked              // further questions, by the id of the article that answers them
}

// Starter returns the source of the embedded starter corpus.
func Starter() Source {
	s := Files("embedded", Embedded())
	s.Digests = true
	return s
}

// Files returns the source of the articles in a file system. Those of Embedded also have the questions of questions.txt.
func Files(name string, files fs.FS) Source {
	s := Source{Name: name, open: func() (fs.FS, func(), error) { return files, func() {}, nil }}
	if _, ok := files.(starterFiles); ok {
		s.asked = starterQuestions()
	}
	return s
}

// Folder returns the source of the articles in a folder and its subfolders. The folder is opened when it is read;
// links that lead out of it are not followed.
func Folder(dir string) Source {
	return Source{Name: dir, open: func() (fs.FS, func(), error) {
		root, err := os.OpenRoot(dir)
		if err != nil {
			return nil, nil, err
		}
		return root.FS(), func() { root.Close() }, nil
	}}
}

// At returns the source at a path: a folder of articles, or one file of any kind that is read.
func At(name string) (Source, error) {
	info, err := os.Stat(name)
	switch {
	case err != nil:
		return Source{}, fmt.Errorf("corpus: %w", err)
	case info.IsDir():
		return Folder(name), nil
	case !info.Mode().IsRegular():
		return Source{}, fmt.Errorf("corpus: %s: neither a folder nor a file", name)
	case !readable(name):
		return Source{}, fmt.Errorf("corpus: %s: no kind of article: use .md, .txt, .html or .jsonl", name)
	}
	s := Folder(filepath.Dir(name))
	s.Name, s.only = name, filepath.Base(name)
	return s, nil
}

// readable reports whether the ending of the name is one that articles are read from.
func readable(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".md", ".markdown", ".txt", ".html", ".htm", ".jsonl":
		return true
	}
	return false
}

// isLines reports whether the name is that of a file of JSON Lines.
func isLines(name string) bool { return strings.EqualFold(path.Ext(name), ".jsonl") }

// place returns how messages name a file of the source.
func (s Source) place(file string) string {
	if s.only != "" {
		return s.Name
	}
	return path.Join(filepath.ToSlash(s.Name), file)
}

// files calls visit for each file of the source that holds articles, in the order of their paths, and other, which may be nil, for each file
// of another kind. Hidden files and folders and README files are passed over. A file that cannot be looked at is given with its error.
func (s Source) files(ctx context.Context, files fs.FS, visit func(file string, info fs.FileInfo, err error) error, other func(file string)) error {
	if s.only != "" {
		info, err := fs.Stat(files, s.only)
		return visit(s.only, info, err)
	}
	return fs.WalkDir(files, ".", func(file string, entry fs.DirEntry, err error) error {
		if ctxErr := ctx.Err(); ctxErr != nil {
			return ctxErr
		}
		hidden := strings.HasPrefix(path.Base(file), ".") && file != "."
		switch {
		case err != nil && file == ".":
			return err
		case err != nil:
			return visit(file, nil, err)
		case entry.IsDir() && hidden:
			return fs.SkipDir
		case entry.IsDir() || hidden:
			return nil
		case strings.EqualFold(strings.TrimSuffix(path.Base(file), path.Ext(file)), "README"):
			return nil
		case !readable(file):
			if other != nil {
				other(file)
			}
			return nil
		}
		info, err := entry.Info()
		if entry.Type()&fs.ModeSymlink != 0 {
			info, err = fs.Stat(files, file) // follows the link, never out of the folder
		}
		if err == nil && !info.Mode().IsRegular() {
			return nil
		}
		return visit(file, info, err)
	})
}

// others counts the files of the source that are of no kind that articles are read from, and names the first.
func (s Source) others(ctx context.Context) (n int, first string, err error) {
	files, done, err := s.open()
	if err != nil {
		return 0, "", fmt.Errorf("corpus: %w", err)
	}
	defer done()
	err = s.files(ctx, files, func(string, fs.FileInfo, error) error { return nil }, func(file string) {
		if n++; n == 1 {
			first = file
		}
	})
	if err != nil {
		return 0, "", fmt.Errorf("corpus: %s: %w", s.Name, err)
	}
	return n, first, nil
}

// An Entry is an article as it stands in a source.
type Entry struct {
	*Article
	Source   string    // name of the source
	File     string    // path in the source, with slashes
	Line     int       // from 1, in a file of JSON Lines; 0 in others
	Warnings []Warning // what was left out, and what is missing
}

// Entries reads the articles of the source in the order of their paths. In place of a bad article it gives a
// *Problem, and reading goes on; an article with the id of one before it is bad. Any other error ends the sequence.
func (s Source) Entries(ctx context.Context) iter.Seq2[Entry, error] {
	return func(yield func(Entry, error) bool) { s.read(ctx, 0, make(ids), yield) }
}

// errStop ends a walk when the reader of a sequence wants no more.
var errStop = errors.New("stop")

// read gives the entries whose ids were not met in another layer, notes theirs, and reports whether to go on.
func (s Source) read(ctx context.Context, layer int, seen ids, yield func(Entry, error) bool) bool {
	files, done, err := s.open()
	if err != nil {
		yield(Entry{}, fmt.Errorf("corpus: %w", err))
		return false
	}
	defer done()
	give := func(e Entry, err error) error {
		if ctxErr := ctx.Err(); ctxErr != nil {
			return ctxErr
		}
		if err == nil {
			before, found := seen.meet(e.ID, layer)
			switch {
			case found && before == layer:
				e, err = Entry{}, twice(s.place(e.File), e.Line, e.ID)
			case found:
				return nil // a later layer has it or takes it away
			}
		}
		if !yield(e, err) {
			return errStop
		}
		return nil
	}
	err = s.files(ctx, files, func(file string, _ fs.FileInfo, err error) error {
		if err != nil {
			return give(Entry{}, &Problem{File: s.place(file), Reason: reason(err)})
		}
		for e, err := range s.readFile(files, file) {
			if err := give(e, err); err != nil {
				return err
			}
		}
		return nil
	}, nil)
	if errors.Is(err, errStop) {
		return false
	}
	if err != nil {
		yield(Entry{}, fmt.Errorf("corpus: %s: %w", s.Name, err))
		return false
	}
	return true
}

// File reads the articles of one file of the source, by its path with slashes, as Entries does.
func (s Source) File(file string) iter.Seq2[Entry, error] {
	return func(yield func(Entry, error) bool) {
		files, done, err := s.open()
		if err != nil {
			yield(Entry{}, fmt.Errorf("corpus: %w", err))
			return
		}
		defer done()
		for e, err := range s.readFile(files, file) {
			if !yield(e, err) {
				return
			}
		}
	}
}

// readFile reads the articles of one file.
func (s Source) readFile(files fs.FS, file string) iter.Seq2[Entry, error] {
	return func(yield func(Entry, error) bool) {
		place := s.place(file)
		f, err := files.Open(file)
		if err != nil {
			yield(Entry{}, &Problem{File: place, Reason: reason(err)})
			return
		}
		defer f.Close()
		if !isLines(file) {
			data, err := io.ReadAll(io.LimitReader(f, MaxBytes+1))
			if err != nil {
				yield(Entry{}, &Problem{File: place, Reason: reason(err)})
				return
			}
			article, warnings, err := Read(place, data)
			if err != nil {
				yield(Entry{}, err)
				return
			}
			article.Digest = article.Digest || s.Digests
			if further, ok := s.asked[article.ID]; ok {
				further.add(article)
			}
			yield(Entry{Article: article, Source: s.Name, File: file, Warnings: warnings}, nil)
			return
		}
		for line, err := range readLines(f, place) {
			if err != nil {
				if !yield(Entry{}, err) {
					return
				}
				continue
			}
			line.Source, line.File = s.Name, file
			line.Digest = line.Digest || s.Digests
			if !yield(line, nil) {
				return
			}
		}
	}
}

// reason returns the cause of a file error without the path, which the problem names already.
func reason(err error) string {
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		return "cannot be read: " + pathError.Err.Error()
	}
	return "cannot be read: " + err.Error()
}

// Layers are sources of which a later one wins: it replaces articles of earlier ones that have the same id, and may
// take some away.
type Layers []Source

// Entries reads the articles of all layers, those of the last layer first, each id once. Of an article no more than
// a hash of its id is kept, so that layers may be larger than memory. Problems and errors are as with Source.Entries;
// a bad article replaces nothing.
func (l Layers) Entries(ctx context.Context) iter.Seq2[Entry, error] {
	return func(yield func(Entry, error) bool) {
		seen := make(ids)
		for i := len(l) - 1; i >= 0; i-- {
			if !l[i].read(ctx, i, seen, yield) {
				return
			}
			for _, id := range l[i].Removed {
				seen.meet(id, takenAway)
			}
		}
	}
}

// Articles reads what Entries reads, without where it was found.
func (l Layers) Articles(ctx context.Context) iter.Seq2[*Article, error] {
	return func(yield func(*Article, error) bool) {
		for e, err := range l.Entries(ctx) {
			if !yield(e.Article, err) {
				return
			}
		}
	}
}

// ids tells in which layer an id was met last. Of an id only a hash is kept: of a million ids, any two share one once in
// thirty million sets.
type ids map[uint64]int

// takenAway stands in ids for the layer of an id that a layer removes.
const takenAway = -1

// idSeed is drawn anew at each start, so that nobody can write two ids that share a hash.
var idSeed = maphash.MakeSeed()

// meet notes that the id was met in the layer, and returns in which it was met before, if in any.
func (s ids) meet(id string, layer int) (before int, found bool) {
	hash := maphash.String(idSeed, id)
	before, found = s[hash]
	s[hash] = layer
	return before, found
}

// PassedOver warns of each layer that holds files of which no articles are read because of their kind, with their number and an example.
func (l Layers) PassedOver(ctx context.Context) ([]Warning, error) {
	var list []Warning
	for _, s := range l {
		n, first, err := s.others(ctx)
		switch {
		case err != nil:
			return nil, err
		case n == 1:
			list = append(list, Warning{File: s.Name, Reason: fmt.Sprintf("%s is passed over: articles are .md, .txt, .html or .jsonl", first)})
		case n > 1:
			list = append(list, Warning{File: s.Name, Reason: fmt.Sprintf("%d files such as %s are passed over: articles are .md, .txt, .html or .jsonl", n, first)})
		}
	}
	return list, nil
}
