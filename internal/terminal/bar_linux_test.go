package terminal

import (
	"fmt"
	"io"
	"os"
	"strings"
	"testing"

	"golang.org/x/sys/unix"
)

// shown returns what a terminal of 80 columns shows of what draw writes to it.
func shown(t *testing.T, draw func(tty *os.File)) string {
	t.Helper()
	master, err := os.OpenFile("/dev/ptmx", os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer master.Close()
	if err := unix.IoctlSetPointerInt(int(master.Fd()), unix.TIOCSPTLCK, 0); err != nil {
		t.Fatal(err)
	}
	n, err := unix.IoctlGetInt(int(master.Fd()), unix.TIOCGPTN)
	if err != nil {
		t.Fatal(err)
	}
	if err := unix.IoctlSetWinsize(int(master.Fd()), unix.TIOCSWINSZ, &unix.Winsize{Row: 24, Col: 80}); err != nil {
		t.Fatal(err)
	}
	tty, err := os.OpenFile(fmt.Sprintf("/dev/pts/%d", n), os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Fatal(err)
	}
	screen := make(chan string)
	go func() {
		data, _ := io.ReadAll(master) // fails when the last writer has closed
		screen <- string(data)
	}()
	draw(tty)
	if err := tty.Close(); err != nil {
		t.Error(err)
	}
	return <-screen
}

// TestBar holds that the first picture of a bar shows what is done already, and that where there is little to see nothing is shown.
func TestBar(t *testing.T) {
	got := shown(t, func(tty *os.File) {
		b := NewBar(tty, "indexing")
		b.Set(64, 3200)
		b.Done()
	})
	if !strings.Contains(got, "indexing   2% ") || !strings.Contains(got, "(64/3200") {
		t.Errorf("the bar shows %q", got)
	}
	for name, set := range map[string]func(b *Bar){
		"few steps":        func(b *Bar) { b.Set(64, barAfter-1) },
		"an unknown whole": func(b *Bar) { b.Set(64, 0) },
		"nothing at all":   func(*Bar) {},
	} {
		if got := shown(t, func(tty *os.File) { b := NewBar(tty, "indexing"); set(b); b.Done() }); got != "" {
			t.Errorf("%s: the bar shows %q", name, got)
		}
	}
	var b strings.Builder
	elsewhere := NewBar(&b, "indexing")
	elsewhere.Set(64, 3200)
	elsewhere.Done()
	if b.Len() > 0 {
		t.Errorf("where there is no terminal, the bar writes %q", b.String())
	}
}
