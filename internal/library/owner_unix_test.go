//go:build unix

package library

import (
	"bytes"
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"tradetalks/corpus"
)

// TestRestoreByRoot restores as the administrator a folder that belongs to the user of the bot, who must be able to read and write it.
func TestRestoreByRoot(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("only root can make files for another user")
	}
	const user = 65532
	ctx := context.Background()
	opt := Options{Embedded: starter(t), DataDir: t.TempDir()}
	l := open(t, opt)
	must[Change](t)(l.Add(ctx, operator, []*corpus.Article{article("own", "Own", "Her own of lutetium.")}, false))
	must[Change](t)(l.Add(ctx, anna, []*corpus.Article{article("local", "Local", "Of the server's own.")}, false))
	var saved bytes.Buffer
	if err := l.Backup(ctx, operator, &saved); err != nil {
		t.Fatal(err)
	}
	if err := os.Chown(opt.DataDir, user, user); err != nil {
		t.Fatal(err)
	}
	must[Report](t)(l.Restore(ctx, operator, &saved))
	files := 0
	err := filepath.WalkDir(l.truth(), func(name string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if e.Name() == pendingFolder { // which the bot makes itself
			return fs.SkipDir
		}
		info, err := e.Info()
		if err != nil {
			return err
		}
		if owner := info.Sys().(*syscall.Stat_t); owner.Uid != user || owner.Gid != user {
			t.Errorf("%s belongs to %d:%d", name, owner.Uid, owner.Gid)
		}
		files++
		return nil
	})
	if err != nil || files < 6 {
		t.Errorf("%d files and folders were restored, %v", files, err)
	}
}
