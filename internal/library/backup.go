package library

import (
	"archive/tar"
	"archive/zip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// A backup is a tar of the truth: the folder corpus of the data folder, and behind it a file that tells how much that was, by which a
// backup is known to be whole. What is being changed is not in it, and the index is built again.

// A seal is the last file of a backup.
type seal struct {
	Version int `json:"version"`
	Files   int `json:"files"`
}

const (
	sealFile    = "backup.json"
	sealVersion = 1
)

// Names of folders in the data folder while a backup or a restore is under way.
const (
	frozenPrefix  = "frozen-"  // a copy of the truth at one moment
	unpackPrefix  = "unpack-"  // a backup that is being unpacked
	restoreFolder = "restored" // a whole backup that is to become the truth
	replacedTruth = "before-restore"
)

// Backup writes a tar of all that cannot be made again: articles, history, settings, feeds, saved questions. It is that of one moment,
// whatever is changed meanwhile, and works beside a running bot.
func (l *Library) Backup(ctx context.Context, by Actor, w io.Writer) (err error) {
	dir, err := do(ctx, l, opFreeze, by, struct{}{}, nil)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	out := tar.NewWriter(w)
	end := seal{Version: sealVersion}
	err = filepath.WalkDir(dir, func(name string, e fs.DirEntry, err error) error {
		if err == nil {
			err = ctx.Err()
		}
		if err != nil || name == dir {
			return err
		}
		info, err := e.Info()
		if err != nil {
			return err
		}
		h, err := tar.FileInfoHeader(info, "")
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(dir, name)
		if err != nil {
			return err
		}
		h.Name = path.Join("corpus", filepath.ToSlash(rel))
		if e.IsDir() {
			h.Name += "/"
		}
		h.Uid, h.Gid, h.Uname, h.Gname = 0, 0, "", ""
		if err := out.WriteHeader(h); err != nil || e.IsDir() {
			return err
		}
		end.Files++
		return copyInto(out, name)
	})
	if err == nil {
		err = end.write(out)
	}
	if err == nil {
		err = out.Close()
	}
	if err != nil {
		return fmt.Errorf("library: backup: %w", err)
	}
	return nil
}

func (e seal) write(out *tar.Writer) error {
	data, err := json.Marshal(e)
	if err != nil {
		return err
	}
	if err := out.WriteHeader(&tar.Header{Name: sealFile, Mode: fileMode, Size: int64(len(data))}); err != nil {
		return err
	}
	_, err = out.Write(data)
	return err
}

func copyInto(w io.Writer, name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = io.Copy(w, f)
	return err
}

// freeze makes a copy of the truth while nothing changes, and returns its folder. Files that are only ever replaced are linked.
func (l *Library) freeze(ctx context.Context, by Actor, _ struct{}, _ func(Progress)) (string, error) {
	if err := l.operator(by); err != nil {
		return "", err
	}
	l.world.Lock()
	defer l.world.Unlock()
	dir, err := os.MkdirTemp(l.opt.DataDir, frozenPrefix)
	if err != nil {
		return "", explain(err)
	}
	truth := l.truth()
	err = filepath.WalkDir(truth, func(name string, e fs.DirEntry, err error) error {
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(truth, name)
		if err != nil {
			return err
		}
		to := filepath.Join(dir, rel)
		switch {
		case strings.HasPrefix(e.Name(), tempPrefix):
			return nil
		case e.IsDir() && e.Name() == pendingFolder:
			return fs.SkipDir
		case e.IsDir():
			return os.MkdirAll(to, folderMode)
		case !e.Type().IsRegular():
			return nil
		}
		if filepath.Ext(name) != ".jsonl" && os.Link(name, to) == nil { // #nosec G122 -- nobody else writes to the data folder
			return nil
		}
		data, err := os.ReadFile(name) // #nosec G122 -- nobody else writes to the data folder
		if err != nil {
			return err
		}
		return os.WriteFile(to, data, fileMode) // #nosec G703 -- a name of our own data folder
	})
	if err != nil {
		return "", errors.Join(fmt.Errorf("library: backup: %w", explain(err)), os.RemoveAll(dir))
	}
	return dir, nil
}

// Restore makes the library hold what a backup holds, and nothing else of DATA_DIR, and builds the index anew. Until the backup is unpacked
// and whole nothing changes; from then on it is finished even after a crash. It works beside a running bot.
func (l *Library) Restore(ctx context.Context, by Actor, r io.Reader) (Report, error) {
	if _, err := l.writer(ctx); err != nil { // first: it clears away what was unpacked and never restored
		return Report{}, err
	}
	dir, err := l.unpack(ctx, r)
	if err != nil {
		return Report{}, fmt.Errorf("library: restore: nothing was changed: %w", explain(err))
	}
	report, err := do(ctx, l, opRestore, by, dir, nil)
	return report, errors.Join(err, os.RemoveAll(dir))
}

// unpack writes a backup to a new folder.
func (l *Library) unpack(ctx context.Context, r io.Reader) (dir string, err error) {
	if len(l.opt.Replace) > 0 {
		return "", ErrFixed
	}
	if err := makeFolder(l.opt.DataDir); err != nil {
		return "", err
	}
	if dir, err = os.MkdirTemp(l.opt.DataDir, unpackPrefix); err != nil {
		return "", err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.RemoveAll(dir))
		}
	}()
	root, err := os.OpenRoot(dir)
	if err != nil {
		return dir, err
	}
	defer root.Close()
	in := tar.NewReader(r)
	files, end := 0, seal{}
	for {
		h, err := in.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return dir, fmt.Errorf("not a whole backup: %w", err)
		}
		if h.Name == sealFile {
			if err := json.NewDecoder(in).Decode(&end); err != nil {
				return dir, fmt.Errorf("not a backup: %s: %w", sealFile, err)
			}
			continue
		}
		name, ok := strings.CutPrefix(path.Clean(h.Name), "corpus")
		if !ok || name != "" && name[0] != '/' {
			return dir, fmt.Errorf("not a backup: it holds %q", h.Name)
		}
		name = filepath.FromSlash(strings.TrimPrefix(name, "/"))
		switch {
		case name == "":
		case h.Typeflag == tar.TypeDir:
			err = root.MkdirAll(name, folderMode)
		case h.Typeflag == tar.TypeReg:
			files++
			err = unpackFile(root, name, in)
		default:
			err = fmt.Errorf("not a backup: %q is neither a file nor a folder", h.Name)
		}
		if err != nil {
			return dir, err
		}
	}
	switch {
	case end.Version == 0 || end.Files != files:
		return dir, errors.New("not a whole backup: its end is missing")
	case end.Version > sealVersion:
		return dir, errors.New("this backup was made by a newer version of the program: run that one")
	}
	if err := giveAway(dir, l.opt.DataDir); err != nil {
		return dir, err
	}
	return dir, syncTree(dir)
}

func unpackFile(root *os.Root, name string, r io.Reader) error {
	if err := root.MkdirAll(filepath.Dir(name), folderMode); err != nil {
		return err
	}
	f, err := root.Create(name)
	if err != nil {
		return err
	}
	_, err = io.Copy(f, r)
	return errors.Join(err, f.Close())
}

// restore makes an unpacked backup the truth.
func (l *Library) restore(ctx context.Context, by Actor, dir string, progress func(Progress)) (Report, error) {
	r := Report{By: by, Started: l.opt.Now().UTC(), Full: true}
	if err := l.operator(by); err != nil {
		return r, err
	}
	if !strings.HasPrefix(filepath.Base(dir), unpackPrefix) {
		return r, fmt.Errorf("library: restore: %s is no unpacked backup", dir)
	}
	dir = filepath.Join(l.opt.DataDir, filepath.Base(dir)) // which another process may know by another name
	l.world.Lock()
	defer l.world.Unlock()
	stop, err := l.shared.begin(by, true)
	if err != nil {
		return r, err
	}
	defer stop()
	if err := os.Rename(dir, filepath.Join(l.opt.DataDir, restoreFolder)); err != nil {
		return r, fmt.Errorf("library: restore: nothing was changed: %w", explain(err))
	}
	err = func() error {
		if err := syncFolder(l.opt.DataDir); err != nil {
			return err
		}
		l.mu.Lock()
		l.restoring = true // nobody opens a server's shelf until it is the restored one
		l.mu.Unlock()
		defer func() {
			l.mu.Lock()
			defer l.mu.Unlock()
			l.restoring = false
		}()
		if err := l.closeLocal(); err != nil {
			return err
		}
		// the index of before answers until the new one is built, and is no longer one to fall back to
		s := l.shared
		if err := s.history.close(); err != nil {
			return err
		}
		s.history = nil
		s.mu.Lock()
		s.made, s.pointer = made{}, pointer{}
		s.mu.Unlock()
		s.locate(nil)
		if err := l.settle(); err != nil {
			return err
		}
		if err := l.readBlocked(); err != nil {
			return err
		}
		l.opt.reached(phaseRestored)
		if err := s.recover(); err != nil {
			return err
		}
		n, err := s.rebuild(context.WithoutCancel(ctx), progress)
		r.Added, r.Changed, r.Removed, r.Unchanged = n.added, n.changed, n.removed, n.unchanged
		return err
	}()
	if err != nil {
		return r, fmt.Errorf("library: restore: start again to finish it: %w", explain(err))
	}
	reach, err := l.shared.reach(l.shared.index)
	r.Articles, r.Passages, r.Bad = reach.Articles, reach.Passages, l.shared.made.Bad
	r.Took = l.opt.Now().UTC().Sub(r.Started)
	l.shared.keepReport(r)
	l.tell(err, Event{By: by, Do: Restored, Report: r})
	return r, err
}

// settle finishes what a crash left of a backup, a restore or the deletion of a server.
func (l *Library) settle() error {
	if len(l.opt.Replace) > 0 {
		return nil
	}
	in := func(name string) string { return filepath.Join(l.opt.DataDir, name) }
	if _, err := os.Stat(in(restoreFolder)); err == nil {
		// The history begins anew, so an index cannot tell by it what it lacks: it is built again. What points to one goes first, so
		// that a crash never leaves an old index beside new articles.
		if err := remove(filepath.Join(l.shared.indexDir, pointerFile)); err != nil {
			return err
		}
		if err := os.RemoveAll(in(filepath.Join("index", "servers"))); err != nil {
			return err
		}
		if _, err := os.Stat(l.truth()); err == nil {
			if err := os.RemoveAll(in(replacedTruth)); err != nil {
				return err
			}
			if err := os.Rename(l.truth(), in(replacedTruth)); err != nil {
				return err
			}
		}
		l.opt.reached(phaseSwapped)
		if err := os.Rename(in(restoreFolder), l.truth()); err != nil {
			return err
		}
		if err := syncFolder(l.opt.DataDir); err != nil {
			return err
		}
	}
	entries, err := os.ReadDir(l.opt.DataDir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if e.Name() == replacedTruth || strings.HasPrefix(e.Name(), frozenPrefix) && l.door == nil || strings.HasPrefix(e.Name(), unpackPrefix) && l.door == nil {
			if err := os.RemoveAll(in(e.Name())); err != nil {
				return err
			}
		}
	}
	if _, err := os.Stat(l.truth()); err != nil {
		return nil
	}
	return removeTemp(l.truth())
}

// Export writes a zip of the articles that the actor's shelf has of its own, as Markdown files, and tells how many they are.
func (l *Library) Export(ctx context.Context, by Actor, w io.Writer) (articles int, err error) {
	scope, err := l.Scope(by)
	if err != nil {
		return 0, err
	}
	out := zip.NewWriter(w)
	files, err := os.ReadDir(filepath.Join(l.scopeDir(scope), articleFolder))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return 0, fmt.Errorf("library: export: %w", err)
	}
	for _, f := range files {
		if err := ctx.Err(); err != nil {
			return 0, err
		}
		if strings.HasPrefix(f.Name(), ".") || !f.Type().IsRegular() {
			continue
		}
		text, err := os.ReadFile(filepath.Join(l.scopeDir(scope), articleFolder, f.Name()))
		info, infoErr := f.Info()
		if err = errors.Join(err, infoErr); errors.Is(err, fs.ErrNotExist) { // removed meanwhile
			continue
		}
		var entry io.Writer
		if err == nil {
			entry, err = out.CreateHeader(&zip.FileHeader{Name: f.Name(), Method: zip.Deflate, Modified: info.ModTime().UTC()})
		}
		if err == nil {
			_, err = entry.Write(text)
		}
		if err != nil {
			return 0, fmt.Errorf("library: export: %w", err)
		}
		articles++
	}
	if err := out.Close(); err != nil {
		return 0, fmt.Errorf("library: export: %w", err)
	}
	return articles, nil
}
