//go:build !windows && (!unix || solaris || aix)

package library

import (
	"errors"
	"io/fs"
	"os"
)

// Where the system has no locks of whole files, a folder beside the lock file is the lock. It stays behind when the process is
// killed: then the operator removes it.

func heldFolder(f *os.File) string { return f.Name() + ".held" }

func lockOS(f *os.File) error {
	err := os.Mkdir(heldFolder(f), folderMode)
	if errors.Is(err, fs.ErrExist) {
		return errHeld
	}
	return err
}

func unlockOS(f *os.File) error { return os.Remove(heldFolder(f)) }
