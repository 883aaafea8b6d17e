package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
	"golang.org/x/sys/unix"
)

// patience is how long a story waits for a terminal to show something: far longer than anything takes on a busy machine.
const patience = time.Minute

// atTerminal is the story command "atterminal FILE PROGRAM [ARGS...]": a person at a terminal of 60 columns runs the program.
// The file says what the person does, line by line: "see REGEXP" waits until what has been shown since the last such line
// matches, "not REGEXP" asserts that it did not, "type TEXT" types a line, "keys "TEXT"" presses keys, written as in Go, and
// "exit CODE" waits for the end of the program.
func atTerminal(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: atterminal FILE PROGRAM [ARGS...]")
	}
	master, tty := openPTY(ts)
	defer master.Close()
	path := ""
	for dir := range strings.SplitSeq(ts.Getenv("PATH"), string(os.PathListSeparator)) {
		if p := filepath.Join(dir, args[1]); path == "" {
			if _, err := os.Stat(p); err == nil {
				path = p
			}
		}
	}
	cmd := exec.Command(path, args[2:]...)
	cmd.Dir = ts.Getenv("WORK")
	for _, name := range []string{"HOME", "PATH", "TMPDIR", "TERM", "NO_COLOR", "DISCORD_TOKEN"} {
		cmd.Env = append(cmd.Env, name+"="+ts.Getenv(name))
	}
	cmd.Stdin, cmd.Stdout, cmd.Stderr = tty, tty, tty
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	ts.Check(cmd.Start())
	ts.Check(tty.Close())
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	shown := make(chan string)
	go func() {
		defer close(shown)
		buf := make([]byte, 4096)
		for {
			n, err := master.Read(buf)
			if n > 0 {
				shown <- string(buf[:n])
			}
			if err != nil {
				return // the program has closed the terminal
			}
		}
	}()
	defer func() {
		if cmd.ProcessState == nil {
			_ = cmd.Process.Kill()
		}
		for range shown {
		}
	}()
	screen, seen := "", ""
	deadline := time.After(patience)
	for l := range strings.Lines(ts.ReadFile(args[0])) {
		verb, what, _ := strings.Cut(strings.TrimRight(l, "\n"), " ")
		switch verb {
		case "see":
			re := regexp.MustCompile(what)
			for at := re.FindStringIndex(screen); ; at = re.FindStringIndex(screen) {
				if at != nil {
					seen, screen = screen[:at[1]], screen[at[1]:]
					break
				}
				select {
				case more, ok := <-shown:
					if !ok {
						ts.Fatalf("the program ended without showing %q but:\n%q", what, screen)
					}
					screen += more
				case <-deadline:
					ts.Fatalf("%q was not shown in time, but:\n%q", what, screen)
				}
			}
		case "not":
			if regexp.MustCompile(what).MatchString(seen) {
				ts.Fatalf("%q was shown:\n%q", what, seen)
			}
		case "type":
			_, err := master.WriteString(what + "\r")
			ts.Check(err)
		case "keys":
			text, err := strconv.Unquote(what)
			ts.Check(err)
			_, err = master.WriteString(text)
			ts.Check(err)
		case "exit":
			for open := true; open; {
				select {
				case _, open = <-shown:
				case <-deadline:
					ts.Fatalf("the program did not end in time")
				}
			}
			err := <-ended
			var exit *exec.ExitError
			if code := cmd.ProcessState.ExitCode(); err != nil && !errors.As(err, &exit) || strconv.Itoa(code) != what {
				ts.Fatalf("exit code %d (%v), want %s", code, err, what)
			}
		default:
			ts.Fatalf("%s: unknown line %q", args[0], l)
		}
	}
}

// openPTY returns both ends of a terminal of 60 columns.
func openPTY(ts *testscript.TestScript) (master, tty *os.File) {
	master, err := os.OpenFile("/dev/ptmx", os.O_RDWR|unix.O_NOCTTY, 0)
	ts.Check(err)
	ts.Check(unix.IoctlSetPointerInt(int(master.Fd()), unix.TIOCSPTLCK, 0))
	n, err := unix.IoctlGetInt(int(master.Fd()), unix.TIOCGPTN)
	ts.Check(err)
	ts.Check(unix.IoctlSetWinsize(int(master.Fd()), unix.TIOCSWINSZ, &unix.Winsize{Row: 24, Col: 60}))
	tty, err = os.OpenFile(fmt.Sprintf("/dev/pts/%d", n), os.O_RDWR|unix.O_NOCTTY, 0)
	ts.Check(err)
	return master, tty
}
