package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
)

// lengthen is the story command "lengthen FOLDER": it puts a byte behind each segment that an index got
// after its first, by changes made in place.
func lengthen(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: lengthen FOLDER")
	}
	files, err := filepath.Glob(filepath.Join(ts.MkAbs(args[0]), "*.zap"))
	ts.Check(err)
	if len(files) < 2 {
		ts.Fatalf("segments %v in %s: nothing was changed in place", files, args[0])
	}
	for _, name := range files[1:] {
		data, err := os.ReadFile(name)
		ts.Check(err)
		ts.Check(os.WriteFile(name, append(data, 0), 0o600))
	}
}

// exits is the story command "exits CODE PROGRAM [ARGS...]": the program must end with that very code.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE PROGRAM [ARGS...]")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec(args[1], args[2:]...)
	got := 0
	var exit *exec.ExitError
	switch {
	case errors.As(err, &exit):
		got = exit.ExitCode()
	case err != nil:
		ts.Fatalf("%v", err)
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// jsonLines is the story command "jsonlines N KEY...": standard output of the last program is N lines, each an object of JSON
// with at least these keys and, beside them, none but error.
func jsonLines(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 1 {
		ts.Fatalf("usage: jsonlines N KEY...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	n := 0
	s := bufio.NewScanner(strings.NewReader(ts.ReadFile("stdout")))
	s.Buffer(nil, 1<<20)
	for s.Scan() {
		n++
		var o map[string]json.RawMessage
		if err := json.Unmarshal(s.Bytes(), &o); err != nil {
			ts.Fatalf("line %d: %v: %s", n, err, s.Text())
		}
		for _, key := range args[1:] {
			if _, ok := o[key]; !ok {
				ts.Fatalf("line %d has no key %q: %s", n, key, s.Text())
			}
			delete(o, key)
		}
		delete(o, "error")
		for key := range o {
			ts.Fatalf("line %d has the key %q: %s", n, key, s.Text())
		}
	}
	ts.Check(s.Err())
	if n != want {
		ts.Fatalf("%d lines, want %d", n, want)
	}
}

// spoil is the story command "spoil FOLDER": it changes a bit of each segment of an index, as a disk that fails does.
func spoil(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: spoil FOLDER")
	}
	files, err := filepath.Glob(filepath.Join(ts.MkAbs(args[0]), "*.zap"))
	ts.Check(err)
	if len(files) == 0 {
		ts.Fatalf("no segments in %s", args[0])
	}
	for _, name := range files {
		data, err := os.ReadFile(name)
		ts.Check(err)
		data[len(data)/2] ^= 1
		ts.Check(os.WriteFile(name, data, 0o600))
	}
}
