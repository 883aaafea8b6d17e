package eval

import (
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
)

// A Comparison sets two reports side by side, question by question.
type Comparison struct {
	Aspects  []Aspect `json:"aspects"`
	Unpaired int      `json:"unpaired"` // questions that only one report has
}

// An Aspect is one way in which the replies to a question can differ.
type Aspect struct {
	Name       string   `json:"name"`
	Won        []Change `json:"won"`  // questions on which the second report is better
	Lost       []Change `json:"lost"` // on which it is worse
	Same       int      `json:"same"`
	Difference Figure   `json:"difference"` // of the means, the second less the first, with its 95% interval
	Chance     float64  `json:"chance"`     // that so uneven a part of the questions that differ is due to chance (sign test, two-sided)
}

// A Change is a question whose two replies differ.
type Change struct {
	ID       string `json:"id"`
	Kind     string `json:"kind"`
	Question string `json:"question"`
	Before   string `json:"before"`
	After    string `json:"after"`
}

// Compare compares two reports on the questions that both have, by their ids.
func Compare(before, after *Report) (*Comparison, error) {
	old := map[string]Result{}
	for _, r := range before.Results {
		old[r.ID] = r
	}
	var pairs, ranked [][2]Result
	for _, b := range after.Results {
		a, ok := old[b.ID]
		if !ok {
			continue
		}
		if a.Question != b.Question {
			return nil, fmt.Errorf("eval: question %s is %q in one file and %q in the other: compare results of the same questions", a.ID, a.Question, b.Question)
		}
		pairs = append(pairs, [2]Result{a, b})
		if b.Answerable {
			ranked = append(ranked, [2]Result{a, b})
		}
	}
	if len(pairs) == 0 {
		return nil, errors.New("eval: the two files have no question in common: compare results of the same questions")
	}
	c := &Comparison{Unpaired: len(before.Results) + len(after.Results) - 2*len(pairs)}
	c.Aspects = append(c.Aspects, newAspect("ranking", ranked, Result.ranking))
	if !byFacts(after.Results) { // which tell of no sentence that it is right
		c.Aspects = append(c.Aspects, newAspect("reply", pairs, Result.reply))
	}
	return c, nil
}

// newAspect compares pairs of results by a value, which comes with its name in words.
func newAspect(name string, pairs [][2]Result, of func(Result) (float64, string)) Aspect {
	a := Aspect{Name: name, Won: []Change{}, Lost: []Change{}}
	var differences []float64
	for _, p := range pairs {
		was, said := of(p[0])
		is, says := of(p[1])
		differences = append(differences, is-was)
		change := Change{p[1].ID, p[1].Kind, asked(p[1]), said, says}
		switch {
		case is > was:
			a.Won = append(a.Won, change)
		case is < was:
			a.Lost = append(a.Lost, change)
		default:
			a.Same++
		}
	}
	a.Difference = Figure{Name: name, Of: len(differences), Value: mean(differences)}
	a.Difference.Low, a.Difference.High = interval(differences)
	a.Chance = signTest(len(a.Won), len(a.Lost))
	return a
}

// ranking is how well the passages are ranked, from 0 to 1, and in words.
func (r Result) ranking() (float64, string) {
	if r.Rank == 0 {
		return 0, "not found"
	}
	return r.reciprocal(), fmt.Sprintf("at %d", r.Rank)
}

// reply is how good the reply is: right 1, refused 0, wrong -1; and in words.
func (r Result) reply() (float64, string) {
	switch {
	case r.Right():
		return 1, "right"
	case r.Wrong():
		return -1, "wrong"
	}
	return 0, "refused"
}

// signTest returns the chance that of won+lost fair coins at least as uneven a part falls on one side.
func signTest(won, lost int) float64 {
	n := won + lost
	logChoose := func(k int) float64 {
		a, _ := math.Lgamma(float64(n + 1))
		b, _ := math.Lgamma(float64(k + 1))
		c, _ := math.Lgamma(float64(n - k + 1))
		return a - b - c
	}
	tail := 0.0
	for k := range min(won, lost) + 1 {
		tail += math.Exp(logChoose(k) - float64(n)*math.Ln2)
	}
	return min(1, 2*tail)
}

// WriteText writes what was won and lost, kind by kind, and each question.
func (c *Comparison) WriteText(w io.Writer) error {
	var b strings.Builder
	for _, a := range c.Aspects {
		d := a.Difference
		fmt.Fprintf(&b, "%s: won %d, lost %d, same %d; mean %+.3f (95%% from %+.3f to %+.3f); chance of so uneven a part %.3f\n",
			a.Name, len(a.Won), len(a.Lost), a.Same, d.Value, d.Low, d.High, a.Chance)
		for _, part := range []struct {
			name    string
			changes []Change
		}{{"won", a.Won}, {"lost", a.Lost}} {
			changes := slices.Clone(part.changes)
			slices.SortStableFunc(changes, func(x, y Change) int { return strings.Compare(x.Kind, y.Kind) })
			for _, ch := range changes {
				fmt.Fprintf(&b, "  %-5s %-12s %-8s %s -> %s: %s\n", part.name, ch.Kind, ch.ID, ch.Before, ch.After, ch.Question)
			}
		}
	}
	if c.Unpaired > 0 {
		fmt.Fprintf(&b, "%d questions stand in one file only and were left out\n", c.Unpaired)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// WriteJSON writes the comparison as JSON.
func (c *Comparison) WriteJSON(w io.Writer) error { return writeJSON(w, c) }
