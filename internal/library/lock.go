package library

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"
)

// A Holder is the process that may write to a data folder.
type Holder struct {
	PID     int       `json:"pid"`
	Command string    `json:"command"` // what it does, such as "serve"
	Started time.Time `json:"started"`
	Socket  string    `json:"socket,omitempty"` // where it takes changes from other processes; empty when it takes none
}

// A BusyError tells which process holds a data folder.
type BusyError struct {
	Dir    string
	Holder Holder // zero when it has not told yet
}

// Error names the folder and the process, and says what to do.
func (e *BusyError) Error() string {
	if e.Holder.PID == 0 {
		return fmt.Sprintf("library: %s: another process is writing to this folder: stop it, or set DATA_DIR to another folder", e.Dir)
	}
	return fmt.Sprintf("library: %s: process %d (%s, since %s) is writing to this folder: stop it, or set DATA_DIR to another folder",
		e.Dir, e.Holder.PID, e.Holder.Command, e.Holder.Started.UTC().Format("2006-01-02 15:04:05 MST"))
}

// Is makes every BusyError an ErrBusy.
func (e *BusyError) Is(target error) bool { return target == ErrBusy }

const lockFile = "lock"

// A lock is the right to write to a folder. The system lets go of it when the process ends, however it ends.
type lock struct {
	file *os.File
}

// takeLock takes the lock of a folder, or fails with a *BusyError.
func takeLock(dir string, h Holder) (*lock, error) {
	name := filepath.Join(dir, lockFile)
	f, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE, fileMode)
	if err != nil {
		return nil, err
	}
	if err := lockOS(f); err != nil {
		holder := readHolder(f)
		_ = f.Close()
		if errors.Is(err, errHeld) {
			return nil, &BusyError{Dir: dir, Holder: holder}
		}
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	l := &lock{file: f}
	if err := l.write(h); err != nil {
		_ = l.release()
		return nil, err
	}
	return l, nil
}

// write says in the lock file who holds it.
func (l *lock) write(h Holder) error {
	data, err := json.Marshal(h)
	if err != nil {
		return err
	}
	if err := l.file.Truncate(0); err != nil {
		return err
	}
	_, err = l.file.WriteAt(data, 0)
	return err
}

// release gives the lock back. The file stays: removing it would let two processes lock two files of the same name.
func (l *lock) release() error {
	return errors.Join(l.file.Truncate(0), unlockOS(l.file), l.file.Close())
}

// readHolder reads who holds a lock; zero when it says nothing, or was just taken.
func readHolder(f *os.File) Holder {
	var h Holder
	data, err := io.ReadAll(io.NewSectionReader(f, 0, 4096))
	if err != nil || json.Unmarshal(data, &h) != nil {
		return Holder{}
	}
	return h
}

// errHeld means that another process has the lock.
var errHeld = errors.New("held by another process")
