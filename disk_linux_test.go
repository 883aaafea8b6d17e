package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"tradetalks/internal/discordtest"
)

// TestServeOnAFullDisk starts the program on a disk that cannot hold its index.
func TestServeOnAFullDisk(t *testing.T) {
	discord := discordtest.Start(t, discordtest.Options{})
	dir := t.TempDir()
	program := filepath.Join(dir, "tradetalks")
	if err := os.Symlink(os.Args[0], program); err != nil {
		t.Fatal(err)
	}
	data := filepath.Join(dir, "data")
	if err := os.Mkdir(data, 0o700); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("sh", "-c", `mount -t tmpfs -o size=256k tmpfs "$DATA_DIR" || exit 99; exec "$0" serve`, program)
	cmd.Dir = dir
	cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "DATA_DIR=" + data, "DISCORD_TOKEN=" + discord.Token, "DISCORD_API_URL=" + discord.URL()}
	cmd.SysProcAttr = &syscall.SysProcAttr{
		Cloneflags:  syscall.CLONE_NEWUSER | syscall.CLONE_NEWNS,
		UidMappings: []syscall.SysProcIDMap{{HostID: os.Getuid(), Size: 1}},
		GidMappings: []syscall.SysProcIDMap{{HostID: os.Getgid(), Size: 1}},
	}
	out, err := cmd.CombinedOutput()
	const noDisk = 99 // of the script: it may not mount one
	if cmd.ProcessState == nil || cmd.ProcessState.ExitCode() == noDisk {
		t.Skipf("this system gives no disk of its own: %v\n%s", err, out)
	}
	said := string(out)
	if code := cmd.ProcessState.ExitCode(); code != exitDisk || !strings.Contains(said, "the disk is full: make room") {
		t.Errorf("exit code %d, want %d and what to do:\n%s", code, exitDisk, said)
	}
	if n := strings.Count(said, "tradetalks: "); n != 1 {
		t.Errorf("%d sentences, want one:\n%s", n, said)
	}
}
