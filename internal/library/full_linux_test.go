package library

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"

	"tradetalks/corpus"
)

// smallDiskEnv makes the test process run again in a file system of its own.
const smallDiskEnv = "LIBRARY_TEST_SMALL_DISK"

// onSmallDisk runs the calling test once more in a process with a file system of a few megabytes at the returned folder; in the first process it
// waits for the second and returns "".
func onSmallDisk(t *testing.T, bytes int) string {
	t.Helper()
	if dir := os.Getenv(smallDiskEnv); dir != "" {
		if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, fmt.Sprintf("size=%d", bytes)); err != nil {
			t.Fatal(err)
		}
		return dir
	}
	cmd := exec.Command(os.Args[0], "-test.run", "^"+t.Name()+"$", "-test.v")
	cmd.Env = append(os.Environ(), smallDiskEnv+"="+t.TempDir())
	cmd.SysProcAttr = &syscall.SysProcAttr{
		Cloneflags:  syscall.CLONE_NEWUSER | syscall.CLONE_NEWNS,
		UidMappings: []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getuid(), Size: 1}},
		GidMappings: []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getgid(), Size: 1}},
	}
	out, err := cmd.CombinedOutput()
	if errors.Is(err, syscall.EPERM) || errors.Is(err, syscall.EINVAL) || errors.Is(err, syscall.ENOSPC) {
		t.Skipf("this system gives no file system of its own: %v", err)
	}
	if err != nil {
		t.Errorf("%v\n%s", err, out)
	}
	return ""
}

// fill writes to a file until the disk is full, and returns how to make room again.
func fillDisk(t *testing.T, dir string) (makeRoom func()) {
	t.Helper()
	name := dir + "/ballast"
	f := must[*os.File](t)(os.Create(name))
	for _, size := range []int{1 << 16, 1} {
		block := make([]byte, size)
		for {
			if _, err := f.Write(block); errors.Is(err, syscall.ENOSPC) {
				break
			} else if err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	return func() {
		if err := os.Remove(name); err != nil {
			t.Fatal(err)
		}
	}
}

func TestDiskFull(t *testing.T) {
	dir := onSmallDisk(t, 6<<20)
	if dir == "" {
		return
	}
	ctx := context.Background()
	opt := Options{Embedded: starter(t), DataDir: dir + "/data"}
	l := open(t, opt)
	must[Change](t)(l.Add(ctx, operator, []*corpus.Article{article("before", "Before", "Before it was full of hafnium.")}, false))
	makeRoom := fillDisk(t, dir)
	_, err := l.Add(ctx, operator, []*corpus.Article{article("full", "Full", strings.Repeat("Full of hafnium. ", 1000))}, false)
	if !errors.Is(err, ErrDiskFull) || !strings.Contains(err.Error(), "nothing was changed") {
		t.Errorf("adding on a full disk: %v, want ErrDiskFull", err)
	}
	if _, err := l.Reindex(ctx, operator, true, nil); !errors.Is(err, ErrDiskFull) {
		t.Errorf("reindexing on a full disk: %v, want ErrDiskFull", err)
	}
	wantIDs(t, "on the full disk", found(t, l, "", "hafnium"), "before")
	makeRoom()
	must[Change](t)(l.Add(ctx, operator, []*corpus.Article{article("after", "After", "After it was full of hafnium.")}, false))
	must[Report](t)(l.Reindex(ctx, operator, true, nil))
	wantIDs(t, "with room again", found(t, l, "", "hafnium"), "after", "before")
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	// it opens on a full disk too
	makeRoom = fillDisk(t, dir)
	opt.Beside = true
	l = open(t, opt)
	wantIDs(t, "opened on a full disk", found(t, l, "", "hafnium"), "after", "before")
	makeRoom()
}

// TestDiskFullAnywhere leaves less and less room for changes, so that writing fails at one place after another.
func TestDiskFullAnywhere(t *testing.T) {
	dir := onSmallDisk(t, 8<<20)
	if dir == "" {
		return
	}
	ctx := context.Background()
	opt := Options{Embedded: starter(t), DataDir: dir + "/data"}
	l := open(t, opt)
	want := all(t, l, "")
	failed := map[string]int{}
	random := rand.New(rand.NewPCG(1, 1))
	for room := 0; room < 120<<10; room += 4 << 10 {
		makeRoom := fillDisk(t, dir)
		if err := os.Truncate(dir+"/ballast", fileSize(t, dir+"/ballast")-int64(room)); err != nil {
			t.Fatal(err)
		}
		id := fmt.Sprintf("room-%06d", room)
		_, err := l.Add(ctx, operator, []*corpus.Article{article(id, id, prose(random, 2500, room))}, false)
		switch {
		case err == nil:
			failed["not"]++
			want = append(want, id)
		case errors.Is(err, ErrNotIndexed):
			failed["after it counted"]++
			want = append(want, id)
		case errors.Is(err, ErrDiskFull):
			failed["before it counted"]++
		case errors.Is(err, errIndexFailed):
			failed["until the next start"]++
		default:
			t.Errorf("with %d bytes left: %v", room, err)
		}
		makeRoom()
		if room%(12<<10) == 0 || errors.Is(err, errIndexFailed) { // sometimes the next change finishes it, sometimes the next start
			if err := l.Close(); err != nil {
				t.Fatal(err)
			}
			l = open(t, opt)
		}
	}
	t.Log(failed)
	if failed["before it counted"] == 0 || failed["after it counted"] == 0 || failed["not"] == 0 {
		t.Errorf("the changes failed %v: want some of each", failed)
	}
	must[Change](t)(l.Add(ctx, operator, []*corpus.Article{article("zz-last", "Last", "The last.")}, false))
	wantIDs(t, "articles", all(t, l, ""), append(want, "zz-last")...)
}

func fileSize(t *testing.T, name string) int64 {
	t.Helper()
	return must[os.FileInfo](t)(os.Stat(name)).Size()
}

func TestReadOnlyFolder(t *testing.T) {
	dir := onSmallDisk(t, 6<<20)
	if dir == "" {
		return
	}
	ctx := context.Background()
	remount := func(flags uintptr) {
		t.Helper()
		if err := syscall.Mount("tmpfs", dir, "tmpfs", syscall.MS_REMOUNT|flags, "size=6m"); err != nil {
			t.Fatal(err)
		}
	}
	opt := Options{Embedded: starter(t), DataDir: dir + "/data"}
	remount(syscall.MS_RDONLY)
	for _, beside := range []bool{false, true} {
		opt.Beside = beside
		if _, err := Open(ctx, opt); !errors.Is(err, ErrReadOnly) || !strings.Contains(err.Error(), "DATA_DIR") {
			t.Errorf("the first start in a read-only folder: %v, want ErrReadOnly", err)
		}
	}
	remount(0)
	opt.Beside = false
	l := open(t, opt)
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	remount(syscall.MS_RDONLY)
	if _, err := Open(ctx, opt); !errors.Is(err, ErrReadOnly) {
		t.Errorf("a bot in a read-only folder: %v, want ErrReadOnly", err)
	}
	opt.Beside = true
	l = open(t, opt)
	wantIDs(t, "reading", found(t, l, "", "geneva"), "2025-05-10-starter")
	if _, err := l.Remove(ctx, operator, "2025-05-10-starter"); !errors.Is(err, ErrReadOnly) {
		t.Errorf("changing: %v, want ErrReadOnly", err)
	}
	wantIDs(t, "reading after the refusal", found(t, l, "", "geneva"), "2025-05-10-starter")
	remount(0)
	must[Change](t)(l.Remove(ctx, operator, "2025-05-10-starter"))
	wantIDs(t, "after the folder is writable", found(t, l, "", "geneva"))
}
