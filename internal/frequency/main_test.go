package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestFrequencies(t *testing.T) {
	file := func(content string) string {
		name := filepath.Join(t.TempDir(), "counts.txt")
		if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		return name
	}
	var b strings.Builder
	if err := run([]string{file("harbor 1\nharbors 1\nthe 8\n"), file("harbor 10\n")}, &b); err != nil {
		t.Fatal(err)
	}
	if want := "\n8.8: harbor\n"; !strings.HasSuffix(b.String(), want) { // (2/10 + 10/10) / 2 of all words
		t.Errorf("%q does not end in %q", b.String(), want)
	}
	if err := run([]string{file("harbor\n")}, &b); err == nil || !strings.Contains(err.Error(), "counts.txt:1") {
		t.Errorf("a line without a count: %v", err)
	}
}
