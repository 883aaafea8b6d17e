package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// commandList returns the list of commands as README.md has it.
func commandList() string {
	var b strings.Builder
	b.WriteString("| command | what it does |\n|---|---|\n")
	for _, cmd := range commands() {
		name := strings.TrimSpace(cmd.name + " " + cmd.args)
		if cmd.name == "" {
			name = "(none)"
		}
		fmt.Fprintf(&b, "| `%s` | %s |\n", name, cmd.about)
	}
	return b.String()
}

// TestReadme holds what README.md says to the program: its list of commands, the answer that it shows, and where its links lead.
func TestReadme(t *testing.T) {
	const name = "README.md"
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	text := string(data)
	list := regexp.MustCompile(`(?m)^\| command \|.*\n(?:\|.*\n)+`)
	example := regexp.MustCompile("(?m)^\\$ go run \\. ask -n 1 \"(.*)\"\n((?:[^`].*)?\n)+```")
	question := example.FindStringSubmatch(text)
	if question == nil || !list.MatchString(text) {
		t.Fatal("README.md has no list of commands, or shows no answer")
	}
	cmd := exec.Command(os.Args[0], "ask", "-n", "1", question[1])
	cmd.Args[0] = "tradetalks"
	cmd.Dir = t.TempDir()
	cmd.Env = []string{"HOME=" + cmd.Dir, "PATH=" + os.Getenv("PATH")}
	var shown, said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &shown, &said
	if err := cmd.Run(); err != nil {
		t.Fatalf("%v: %s", err, said.String())
	}
	want := list.ReplaceAllLiteralString(text, commandList())
	want = example.ReplaceAllLiteralString(want, fmt.Sprintf("$ go run . ask -n 1 \"%s\"\n%s```", question[1], shown.String()))
	if *update {
		if err := os.WriteFile(name, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		text = want
	}
	if d := cmp.Diff(want, text); d != "" {
		t.Errorf("%s is not what the program does (-want +got); go test -run Readme -update writes it:\n%s", name, d)
	}
	for _, link := range regexp.MustCompile(`\]\(([^):]+)\)`).FindAllStringSubmatch(text, -1) {
		if _, err := os.Stat(link[1]); err != nil {
			t.Errorf("%s links to %s, which is not there", name, link[1])
		}
	}
}
