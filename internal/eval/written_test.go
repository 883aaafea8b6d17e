package eval

import (
	"strings"
	"testing"
)

// Of every question that is written for the starter corpus it is known which sentence answers it, or that none does by itself.
func TestWritten(t *testing.T) {
	r := newRun(t)
	questions, err := Written(r.View)
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range questions {
		id, at, _ := strings.Cut(q.ID, "#")
		a, err := r.View.Article(id)
		if err != nil {
			t.Fatal(err)
		}
		for p, list := range a.Questions {
			if len(a.Answers[p]) != len(list) {
				t.Errorf("%s: paragraph %d has %d questions (%s), of %d it is told what answers them", id, p, len(list), at, len(a.Answers[p]))
			}
		}
	}
}
