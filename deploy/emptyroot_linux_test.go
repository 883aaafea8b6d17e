package deploy_test

import (
	"bytes"
	"context"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"tradetalks/internal/discordtest"
)

// nobody is the user and group of the image.
const nobody = 65532

// An emptyRoot is what the image holds, without the certificates: the program and an empty folder for its data.
type emptyRoot struct{ dir string }

func newEmptyRoot(t *testing.T) emptyRoot {
	t.Helper()
	if os.Getuid() != 0 {
		t.Skip("only root can make another folder the root")
	}
	dir := t.TempDir()
	build := exec.Command("go", "build", "-trimpath", "-ldflags=-s", "-o", filepath.Join(dir, "tradetalks"), "tradetalks")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	r := emptyRoot{dir}
	r.addData(t)
	for up := dir; up != filepath.Dir(up); up = filepath.Dir(up) {
		if err := os.Chmod(up, 0o755); err != nil {
			t.Fatal(err)
		}
		if filepath.Dir(up) == os.TempDir() {
			break
		}
	}
	return r
}

// addData gives the root a new folder for data.
func (r emptyRoot) addData(t *testing.T) {
	t.Helper()
	data := filepath.Join(r.dir, "data")
	if err := os.RemoveAll(data); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(data, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.Chown(data, nobody, nobody); err != nil {
		t.Fatal(err)
	}
}

// command returns the program as the image runs it, with settings beside those of the image.
func (r emptyRoot) command(ctx context.Context, settings []string, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, "/tradetalks", args...)
	cmd.Path = "/tradetalks" // seen from the new root
	cmd.Err = nil
	cmd.Dir = "/data"
	cmd.Env = append([]string{"DATA_DIR=/data"}, settings...)
	cmd.SysProcAttr = &syscall.SysProcAttr{Chroot: r.dir, Credential: &syscall.Credential{Uid: nobody, Gid: nobody}}
	return cmd
}

// TestEmptyRoot runs the program as the image does: without a shell, a home, a temporary folder or any file but its own, as a
// user who may write to its data folder alone.
func TestEmptyRoot(t *testing.T) {
	r := newEmptyRoot(t)
	t.Run("commands", func(t *testing.T) { r.answers(t) })
	r.addData(t)
	t.Run("serve", func(t *testing.T) { r.serves(t) })
}

// answers runs commands, the second with an index that the first has made.
func (r emptyRoot) answers(t *testing.T) {
	ctx := context.Background()
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"version"}, "tradetalks "},
		{[]string{"config", "check"}, "DATA_DIR"},
		{[]string{"ask", "Who met in Geneva in May 2025 to talk about tariffs?"}, "https://"},
		{[]string{"index", "status"}, "articles"},
	} {
		var out, said bytes.Buffer
		cmd := r.command(ctx, nil, c.args...)
		cmd.Stdout, cmd.Stderr = &out, &said
		if err := cmd.Run(); err != nil {
			t.Errorf("%v: %v\n%s", c.args, err, said.Bytes())
		}
		if !strings.Contains(out.String(), c.want) {
			t.Errorf("%v prints %q, without %q", c.args, out.String(), c.want)
		}
	}
	entries, err := os.ReadDir(r.dir)
	if err != nil {
		t.Fatal(err)
	}
	if len(entries) != 2 {
		t.Errorf("the root holds %v beside the program and its data", entries)
	}
}

// serves runs the bot until it is told to stop, and asks for its health as the image does.
func (r emptyRoot) serves(t *testing.T) {
	discord := discordtest.Start(t, discordtest.Options{})
	discord.AddGuild(discordtest.GuildOptions{})
	ctx, cancel := context.WithTimeout(context.Background(), discordtest.WaitTime)
	defer cancel()
	settings := []string{"DISCORD_TOKEN=" + discord.Token, "DISCORD_API_URL=" + discord.URL(), "METRICS_ADDR=" + freePort(t)}
	if out, err := r.command(ctx, settings, "health").CombinedOutput(); err == nil {
		t.Errorf("healthy before it runs: %s", out)
	}
	var said bytes.Buffer
	cmd := r.command(ctx, settings, "serve")
	cmd.Stdout, cmd.Stderr = &said, &said
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	err := discord.Ready(ctx, 1)
	if err == nil {
		if out, err := r.command(ctx, settings, "health").CombinedOutput(); err != nil {
			t.Errorf("not healthy while it runs: %v\n%s", err, out)
		}
	} else {
		t.Error(err)
	}
	if err := cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Error(err)
	}
	if err := cmd.Wait(); err != nil {
		t.Errorf("ended with %v", err)
	}
	if t.Failed() {
		t.Logf("it said:\n%s", said.Bytes())
	}
}

// freePort returns the address of a port of the loopback that is free, or was a moment ago.
func freePort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}
