//go:build unix

package library

import (
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// giveAway gives all that is in a folder to the owner of another one when root has made it: the administrator restores for a bot that
// runs as a user of its own and could not read it else.
func giveAway(dir, like string) error {
	info, err := os.Stat(like)
	if err != nil {
		return err
	}
	owner, ok := info.Sys().(*syscall.Stat_t)
	if !ok || os.Geteuid() != 0 || owner.Uid == 0 {
		return nil
	}
	return filepath.WalkDir(dir, func(name string, _ fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		return os.Lchown(name, int(owner.Uid), int(owner.Gid)) // #nosec G122 -- nobody else writes to the folder
	})
}
