package main

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

// mostTour is how long the tour may be: a page that is read, not consulted.
const mostTour = 150

// TestTour holds the guided tour of doc.go to its length and to what is there: every path that it names exists.
func TestTour(t *testing.T) {
	data, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(data), "\n"); n >= mostTour {
		t.Errorf("the tour has %d lines, and should have fewer than %d", n, mostTour)
	}
	paths := regexp.MustCompile(`(?:[.\w]+/)+[.\w]+|\.?\w+\.(?:go|example)\b|\b(?:corpus|index|bot|deploy|bench)\b`).FindAllString(string(data), -1)
	if len(paths) < 40 {
		t.Errorf("only %d paths were found in the tour", len(paths))
	}
	for _, path := range paths {
		path = strings.TrimSuffix(path, ".")
		if _, err := os.Stat(path); err != nil {
			t.Errorf("the tour names %s, which is not there", path)
		}
	}
}
