package eval

import (
	"testing"

	"tradetalks/index"
)

// Of every question that is written for the starter corpus it is known which sentence answers it, or that none does by itself, and an index keeps that.
func TestWritten(t *testing.T) {
	v := newRun(t).View
	if questions, err := Written(v); err != nil || len(questions) == 0 {
		t.Fatalf("%d questions: %v", len(questions), err)
	}
	articles, err := v.List(index.Filter{}, 1<<20, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range articles {
		for p, list := range a.Questions {
			if len(a.Answers[p]) != len(list) {
				t.Errorf("%s: paragraph %d has %d questions, of %d it is told what answers them", a.ID, p, len(list), len(a.Answers[p]))
			}
		}
	}
}
