package index

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/blevesearch/bleve/v2/util"
	segment "github.com/blevesearch/scorch_segment_api/v2"
)

// Files of an index on disk, as Bleve lays them out: segments are written once and never changed, and the root says which of
// them count.
const (
	metaFile    = "index_meta.json"
	storeFolder = "store"
	rootFile    = "root.bolt"
	segmentExt  = ".zap"
)

// rootHead is the part of the root that changes last when something is written: its two meta pages.
const rootHead = 2 * 4096

// tempPattern begins the name of a temporary folder.
const tempPattern = "tradetalks-index-"

// besideTries is how often a copy is taken anew when the index changed meanwhile. A merge comes at most every few updates, and
// a copy takes milliseconds.
const besideTries = 20

// OpenClone makes an index in the folder to that holds what the one in from holds, while somebody may be writing to from, and opens it. link
// makes its second argument another name of the file named by the first; where it fails, the file is copied. os.Link makes a clone that
// may be written to and outlives the original, os.Symlink one for reading that needs no write access to from. What was in to is
// removed, and so is the clone when there is an error; the errors are those of Open.
func OpenClone(from, to string, link func(old, new string) error, opt Options) (x *Index, err error) {
	for range besideTries {
		var head []byte
		head, err = clone(from, to, link)
		if err == nil {
			if x, err = Open(to, opt); err == nil {
				return x, nil
			}
		}
		// a segment may have gone between reading the root and linking: then the clone does not open, and the next will
		moved := errors.Is(err, ErrDamaged) && head != nil && !hasHead(from, head)
		if !moved && !errors.Is(err, errMoved) {
			break
		}
	}
	_ = os.RemoveAll(to)
	return nil, fmt.Errorf("index: clone %s: %w", from, named(from, err)) // err alone may name files of the clone
}

// errMoved means that the index changed while it was cloned.
var errMoved = errors.New("the index kept changing")

// clone returns the head of the root that it copied.
func clone(from, to string, link func(old, new string) error) (head []byte, err error) {
	from, err = filepath.Abs(from)
	if err != nil {
		return nil, err
	}
	if err := os.RemoveAll(to); err != nil {
		return nil, err
	}
	store := filepath.Join(to, storeFolder)
	if err := os.MkdirAll(store, folderMode); err != nil {
		return nil, err
	}
	if err := copyFile(filepath.Join(from, metaFile), filepath.Join(to, metaFile)); err != nil {
		return nil, err
	}
	root, err := steadyRoot(filepath.Join(from, storeFolder, rootFile))
	if err != nil {
		return nil, err
	}
	if err := writeSynced(filepath.Join(store, rootFile), bytes.NewReader(root)); err != nil {
		return nil, err
	}
	files, err := os.ReadDir(filepath.Join(from, storeFolder))
	if err != nil {
		return nil, err
	}
	for _, f := range files {
		if filepath.Ext(f.Name()) != segmentExt {
			continue
		}
		old, new := filepath.Join(from, storeFolder, f.Name()), filepath.Join(store, f.Name())
		err := link(old, new)
		if err != nil {
			err = copyFile(old, new)
		}
		if errors.Is(err, fs.ErrNotExist) { // a merge has replaced it
			return nil, errMoved
		}
		if err != nil {
			return nil, err
		}
	}
	return root[:rootHead], nil
}

// hasHead reports whether the root of an index still has a head.
func hasHead(dir string, head []byte) bool {
	f, err := os.Open(filepath.Join(dir, storeFolder, rootFile))
	if err != nil {
		return false
	}
	defer f.Close()
	now := make([]byte, len(head))
	_, err = io.ReadFull(f, now)
	return err == nil && bytes.Equal(now, head)
}

// steadyRoot reads a root that may be written to meanwhile. A transaction writes to pages that the state before it does not use
// and its meta page last; so when the meta pages are the same after reading as before, what was read is one state.
func steadyRoot(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	head := make([]byte, rootHead)
	for range besideTries {
		if _, err := f.Seek(0, io.SeekStart); err != nil {
			return nil, err
		}
		data, err := io.ReadAll(f)
		if err != nil {
			return nil, err
		}
		if len(data) < rootHead {
			return nil, fmt.Errorf("%w: %s is cut short", ErrDamaged, path)
		}
		if _, err := f.ReadAt(head, 0); err != nil {
			return nil, err
		}
		if bytes.Equal(head, data[:rootHead]) {
			return data, nil
		}
	}
	return nil, errMoved
}

func copyFile(from, to string) error {
	f, err := os.Open(from)
	if err != nil {
		return err
	}
	defer f.Close()
	return writeSynced(to, f)
}

func writeSynced(name string, r io.Reader) error {
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, fileMode)
	if err != nil {
		return err
	}
	_, err = io.Copy(f, r)
	if err == nil {
		err = f.Sync()
	}
	if cerr := f.Close(); err == nil {
		err = cerr
	}
	return err
}

// OpenBeside opens the index in dir for reading, as it is now, whether or not another process has it open for writing, and
// without writing to dir. Later changes do not show. It needs the folder for temporary files, or else to write beside dir. The
// errors are those of Open.
func OpenBeside(dir string, opt Options) (*Index, error) {
	if _, err := os.Stat(dir); err != nil {
		return nil, fmt.Errorf("index: open: %w", err)
	}
	temp, err := os.MkdirTemp("", tempPattern)
	if err != nil { // a container may hold no folder for temporary files
		temp, err = os.MkdirTemp(filepath.Dir(dir), tempPattern)
	}
	if err != nil {
		return nil, fmt.Errorf("index: open %s beside: %w", dir, err)
	}
	opt.ReadOnly = true
	x, err := OpenClone(dir, temp, os.Symlink, opt)
	if err != nil {
		return nil, err
	}
	x.done = func() error { return os.RemoveAll(temp) }
	return x, nil
}

// Check compares the segments of the index, as it is now, with the checksums in them; the error wraps ErrDamaged when one differs. It
// reads every byte, and nothing else notices that one has changed.
func (x *Index) Check(ctx context.Context) error {
	snap, err := x.Snapshot()
	if err != nil {
		return err
	}
	defer snap.Close()
	for _, r := range snap.segments {
		if err := ctx.Err(); err != nil {
			return err
		}
		p, ok := r.seg.(segment.PersistedSegment)
		if !ok { // still in memory
			continue
		}
		err := checkSegment(p.Path())
		if errors.Is(err, fs.ErrNotExist) { // a merge has replaced it since, or the index was opened beside
			continue
		}
		if err != nil {
			return fmt.Errorf("index: check: %w", err)
		}
	}
	return nil
}

// Inspect reads the whole index in dir as it is on disk, beside whoever is writing to it, changes nothing, and calls each with the id of every
// article. The error wraps ErrDamaged when it is
// damaged and names the file where that can be told; other errors are those of Open.
func Inspect(ctx context.Context, dir string, opt Options, each func(id string)) (err error) {
	defer func() {
		if p := recover(); p != nil { // damage may show as a panic of the reader
			err = fmt.Errorf("index: inspect %s: %w: %v", dir, ErrDamaged, p)
		}
		err = named(dir, err)
	}()
	x, err := OpenBeside(dir, opt)
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("index: inspect %s: %w: a file is missing: %w", dir, ErrDamaged, err)
	}
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, x.Close()) }()
	if err := x.Check(ctx); err != nil {
		return err
	}
	return x.verify(ctx, each)
}

// named puts the damaged files of an index into an error that wraps ErrDamaged: segments that do not match their checksums, and those
// that the newest state needs and that are not there. It returns err as it is when there are none.
func named(dir string, err error) error {
	if !errors.Is(err, ErrDamaged) {
		return err
	}
	store := filepath.Join(dir, storeFolder)
	var problems []string
	entries, _ := os.ReadDir(store) // what cannot be read names none
	for _, e := range entries {
		name := filepath.Join(store, e.Name())
		if filepath.Ext(name) == segmentExt && errors.Is(checkSegment(name), ErrDamaged) {
			problems = append(problems, "not as written: "+name)
		}
	}
	needed, _ := newestSegments(filepath.Join(store, rootFile))
	for _, name := range needed {
		name = filepath.Join(store, name)
		if _, err := os.Stat(name); errors.Is(err, fs.ErrNotExist) {
			problems = append(problems, "missing: "+name)
		}
	}
	if len(problems) == 0 {
		return err
	}
	return fmt.Errorf("%w: %s", ErrDamaged, strings.Join(problems, ", "))
}

// newestSegments returns the names of the segments that the newest state in a root needs.
func newestSegments(root string) (names []string, err error) {
	defer func() {
		if p := recover(); p != nil { // damage may show as a panic of the reader
			names, err = nil, fmt.Errorf("%w: %s: %v", ErrDamaged, root, p)
		}
	}()
	data, err := steadyRoot(root)
	if err != nil {
		return nil, err
	}
	temp, err := os.MkdirTemp("", tempPattern)
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(temp)
	own := filepath.Join(temp, rootFile) // somebody may have locked the root itself
	if err := writeSynced(own, bytes.NewReader(data)); err != nil {
		return nil, err
	}
	db, err := util.OpenBolt(own, fileMode, nil)
	if err != nil {
		return nil, err
	}
	defer db.Close()
	return names, db.View(func(tx *util.BoltTxImpl) error {
		states := tx.Bucket(util.BoltSnapshotsBucket)
		if states == nil {
			return nil
		}
		newest, _ := states.Cursor().Last()
		state := states.GetBucket(newest)
		if state == nil {
			return nil
		}
		return state.Bucket.ForEachBucket(func(key []byte) error {
			if name := state.GetBucket(key).Bucket.Get(util.BoltPathKey); name != nil {
				names = append(names, string(name))
			}
			return nil
		})
	})
}

// checkSegment reads a segment; its last four bytes are the CRC-32 of all before them.
func checkSegment(name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	body := info.Size() - crc32.Size
	if body < 0 {
		return fmt.Errorf("%w: %s is cut short", ErrDamaged, name)
	}
	sum := crc32.NewIEEE()
	if _, err := io.CopyN(sum, f, body); err != nil {
		return fmt.Errorf("%s: %w: %w", name, ErrDamaged, err)
	}
	var want [crc32.Size]byte
	if _, err := io.ReadFull(f, want[:]); err != nil {
		return fmt.Errorf("%s: %w: %w", name, ErrDamaged, err)
	}
	if binary.BigEndian.Uint32(want[:]) != sum.Sum32() {
		return fmt.Errorf("%w: %s does not match its checksum", ErrDamaged, name)
	}
	return nil
}

// Articles yields every article of the view, in no order; an article that stands in several parts comes several times.
func (v *View) Articles() iter.Seq2[*Article, error] {
	return func(yield func(*Article, error) bool) {
		for _, s := range v.parts {
			for a, err := range s.articles() {
				if !yield(a, err) {
					return
				}
			}
		}
	}
}
