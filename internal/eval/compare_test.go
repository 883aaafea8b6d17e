package eval

import (
	"bytes"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// graded returns a result with a rank, and a right sentence or not; rank 0 is a refusal.
func graded(id string, rank int, sentence bool) Result {
	return Result{Question: "what of " + id + "?", Verdict: Verdict{ID: id, Kind: "what", Answerable: true, Answered: rank > 0, Rank: rank, Sentence: sentence},
		Places: []Place{{"first", 1}}, Wanted: &Place{"wanted", 2}}
}

func TestCompare(t *testing.T) {
	before := NewReport([]Result{graded("A", 1, true), graded("B", 2, false), graded("C", 0, false), graded("D", 4, true), graded("only here", 1, true)})
	after := NewReport([]Result{graded("A", 1, true), graded("B", 1, true), graded("C", 3, false), graded("D", 5, true)})
	c, err := Compare(before, after)
	if err != nil {
		t.Fatal(err)
	}
	ids := func(changes []Change) (s string) {
		for _, ch := range changes {
			s += ch.ID + " " + ch.Before + " -> " + ch.After + ";"
		}
		return s
	}
	got := []string{ids(c.Aspects[0].Won), ids(c.Aspects[0].Lost), ids(c.Aspects[1].Won), ids(c.Aspects[1].Lost)}
	want := []string{"B at 2 -> at 1;C not found -> at 3;", "D at 4 -> at 5;", "B wrong -> right;", "C refused -> wrong;"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("won and lost (-want +got):\n%s", diff)
	}
	if c.Aspects[0].Same != 1 || c.Aspects[1].Same != 2 || c.Unpaired != 1 {
		t.Errorf("same %d and %d, unpaired %d; want 1, 2 and 1", c.Aspects[0].Same, c.Aspects[1].Same, c.Unpaired)
	}
	if want := (0.5 + 1.0/3 - 0.05) / 4; math.Abs(c.Aspects[0].Difference.Value-want) > rounding {
		t.Errorf("difference of rankings is %f, want %f", c.Aspects[0].Difference.Value, want)
	}
}

func TestCompareOtherQuestions(t *testing.T) {
	one := NewReport([]Result{graded("A", 1, true)})
	if _, err := Compare(one, NewReport([]Result{graded("B", 1, true)})); err == nil {
		t.Error("reports without a question in common were compared")
	}
	other := graded("A", 1, true)
	other.Question = "something else?"
	if _, err := Compare(one, NewReport([]Result{other})); err == nil {
		t.Error("two questions of one id were compared")
	}
}

func TestSignTest(t *testing.T) {
	for _, c := range []struct {
		won, lost int
		want      float64
	}{{0, 0, 1}, {5, 5, 1}, {5, 0, 2.0 / 32}, {9, 1, 22.0 / 1024}, {1, 9, 22.0 / 1024}} {
		if got := signTest(c.won, c.lost); math.Abs(got-c.want) > rounding {
			t.Errorf("signTest(%d, %d) = %f, want %f", c.won, c.lost, got, c.want)
		}
	}
}

// TestInterval holds the bootstrap to the normal approximation, which is near for many values.
func TestInterval(t *testing.T) {
	values := make([]float64, 1000)
	for i := range 300 {
		values[i] = 1
	}
	low, high := interval(values)
	half := 1.96 * math.Sqrt(0.3*0.7/1000)
	if math.Abs(low-(0.3-half)) > 0.005 || math.Abs(high-(0.3+half)) > 0.005 {
		t.Errorf("interval from %f to %f, want about %f to %f", low, high, 0.3-half, 0.3+half)
	}
}

// TestReportJSON writes a report and reads it again.
func TestReportJSON(t *testing.T) {
	want := NewReport([]Result{graded("A", 1, true), graded("B", 0, false)})
	want.Questions = []string{"some.jsonl"}
	var b bytes.Buffer
	if err := want.WriteJSON(&b); err != nil {
		t.Fatal(err)
	}
	got, err := ReadReport(&b, "some.json")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("read otherwise than written (-want +got):\n%s", diff)
	}
	if _, err := ReadReport(strings.NewReader("no"), "some.json"); err == nil || !strings.Contains(err.Error(), "some.json") {
		t.Errorf("error %v does not name the file", err)
	}
}

func TestWriteMisses(t *testing.T) {
	unasked := Result{Question: "who won?", Verdict: Verdict{ID: "D", Kind: "offtopic", Answered: true}, Shown: "Nobody."}
	var b strings.Builder
	if err := NewReport([]Result{graded("A", 1, true), graded("B", 3, false), graded("C", 0, false), unasked}).WriteMisses(&b); err != nil {
		t.Fatal(err)
	}
	want := `B what: what of B?
  wanted  wanted#2, at 3
  first   first#1
  shown   "" (confidence 0.00)
C what: what of C?
  wanted  wanted#2, not found
  first   first#1
  shown   nothing (confidence 0.00)
D offtopic: who won?
  wanted  no answer
  shown   "Nobody." (confidence 0.00)
`
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Errorf("misses (-want +got):\n%s", diff)
	}
}
