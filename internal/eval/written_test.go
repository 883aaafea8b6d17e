package eval

import (
	"strings"
	"testing"
)

// Of every question that is written for the starter corpus it is known which sentence answers it, or that none does, and of no other.
func TestWritten(t *testing.T) {
	questions, err := Written(newRun(t).View)
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for line := range strings.SplitSeq(strings.TrimSpace(answered), "\n") {
		id, _, _ := strings.Cut(line, "\t")
		known[id] = true
	}
	if len(known) != len(questions) {
		t.Errorf("%d questions are written, of %d it is told what answers them", len(questions), len(known))
	}
	for _, q := range questions {
		if !known[q.ID] {
			t.Errorf("%s %q: no line of written.txt tells which sentence answers it", q.ID, q.Question)
		}
	}
}
