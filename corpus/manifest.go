package corpus

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"
)

// A Manifest lists the files of a source with their hashes, in the order of their paths.
type Manifest struct {
	Source  string   `json:"source"`
	Digests bool     `json:"digests,omitempty"`
	Removed []string `json:"removed,omitempty"` // sorted
	Files   []File   `json:"files"`
}

// A File is one file of a manifest.
type File struct {
	Path   string    `json:"path"` // in the source, with slashes
	Size   int64     `json:"size"` // bytes
	Time   time.Time `json:"time"` // of the last change; zero where the file system knows none
	SHA256 string    `json:"sha256"`
	Lines  int       `json:"lines,omitempty"` // of a file of JSON Lines: about as many articles are in it; 0 in others
	Fresh  bool      `json:"fresh,omitempty"` // hashed so soon after its last change that a later one might not show in Time
}

// settled is how old a change must be for Time to tell it from the next one: the coarsest clock of a file system in
// use (FAT) ticks every two seconds.
const settled = 2 * time.Second

// Manifest lists the files of the source. A file with the path, size and time that it has in the manifest before is
// not read again.
func (s Source) Manifest(ctx context.Context, before Manifest) (Manifest, error) {
	files, done, err := s.open()
	if err != nil {
		return Manifest{}, fmt.Errorf("corpus: %w", err)
	}
	defer done()
	known := make(map[string]File, len(before.Files))
	for _, file := range before.Files {
		known[file.Path] = file
	}
	m := Manifest{Source: s.Name, Digests: s.Digests, Removed: slices.Sorted(slices.Values(s.Removed))}
	err = s.files(ctx, files, func(name string, info fs.FileInfo, err error) error {
		if err != nil {
			m.Files = append(m.Files, File{Path: name}) // named as bad when it is read
			return nil
		}
		file := File{Path: name, Size: info.Size(), Time: info.ModTime().UTC()}
		if old, found := known[name]; found && !old.Fresh && !file.Time.IsZero() && old.Size == file.Size && old.Time.Equal(file.Time) {
			m.Files = append(m.Files, old)
			return nil
		}
		file.Fresh = !file.Time.IsZero() && time.Since(file.Time) < settled
		var lines int
		file.SHA256, lines, err = hashFile(files, name)
		if isLines(name) {
			file.Lines = lines
		}
		if further, ok := s.asked[strings.TrimSuffix(name, path.Ext(name))]; ok {
			file.SHA256 = fmt.Sprintf("%x", sha256.Sum256([]byte(file.SHA256+further.text)))
		}
		if err != nil {
			file = File{Path: name}
		}
		m.Files = append(m.Files, file)
		return nil
	}, nil)
	if err != nil {
		return Manifest{}, fmt.Errorf("corpus: %s: %w", s.Name, err)
	}
	slices.SortFunc(m.Files, func(a, b File) int { return strings.Compare(a.Path, b.Path) })
	return m, nil
}

// Articles is how many articles the files hold, as far as can be told without reading them as such.
func (m Manifest) Articles() int {
	n := 0
	for _, file := range m.Files {
		n += max(file.Lines, 1)
	}
	return n
}

// hashFile returns the SHA-256 of a file in hexadecimal, and how many line ends it has.
func hashFile(files fs.FS, name string) (sum string, lines int, err error) {
	f, err := files.Open(name)
	if err != nil {
		return "", 0, err
	}
	defer f.Close()
	hash := sha256.New()
	var count lineCounter
	if _, err := io.Copy(io.MultiWriter(hash, &count), f); err != nil {
		return "", 0, err
	}
	return hex.EncodeToString(hash.Sum(nil)), int(count), nil
}

// A lineCounter counts the line ends of what is written to it.
type lineCounter int

func (c *lineCounter) Write(p []byte) (int, error) {
	*c += lineCounter(bytes.Count(p, []byte("\n")))
	return len(p), nil
}

// Digest returns 64 hexadecimal digits that differ when what the source says differs: they are made from the paths
// and hashes of the files and from the removed ids, not from times or from where the source is.
func (m Manifest) Digest() string {
	hash := sha256.New()
	fmt.Fprintf(hash, "digests %t\n", m.Digests)
	for _, id := range m.Removed {
		fmt.Fprintf(hash, "removed %q\n", id)
	}
	for _, file := range m.Files {
		fmt.Fprintf(hash, "file %q %s\n", file.Path, file.SHA256)
	}
	return hex.EncodeToString(hash.Sum(nil))
}

// Changes returns the paths of files that are new, that differ, and that are gone since the manifest before.
func (m Manifest) Changes(before Manifest) (added, changed, gone []string) {
	old := make(map[string]string, len(before.Files))
	for _, file := range before.Files {
		old[file.Path] = file.SHA256
	}
	for _, file := range m.Files {
		hash, found := old[file.Path]
		switch {
		case !found:
			added = append(added, file.Path)
		case hash != file.SHA256 || m.Digests != before.Digests:
			changed = append(changed, file.Path)
		}
		delete(old, file.Path)
	}
	for path := range old {
		gone = append(gone, path)
	}
	slices.Sort(gone)
	return added, changed, gone
}

// Manifests lists the files of each layer, by position. Layers that were in before under the same name are hashed
// only where they differ.
func (l Layers) Manifests(ctx context.Context, before []Manifest) ([]Manifest, error) {
	all := make([]Manifest, len(l))
	for i, source := range l {
		var old Manifest
		if n := slices.IndexFunc(before, func(m Manifest) bool { return m.Source == source.Name }); n >= 0 {
			old = before[n]
		}
		m, err := source.Manifest(ctx, old)
		if err != nil {
			return nil, err
		}
		all[i] = m
	}
	return all, nil
}

// Digest returns 64 hexadecimal digits that differ when what the layers say together, or their order, differs.
func Digest(layers []Manifest) string {
	hash := sha256.New()
	for _, layer := range layers {
		fmt.Fprintln(hash, layer.Digest())
	}
	return hex.EncodeToString(hash.Sum(nil))
}
