package eval

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"time"
)

// A Report is what came of a run, with its figures.
type Report struct {
	Questions   []string `json:"questions"`    // files that the questions were read from
	NoQuestions bool     `json:"no_questions"` // written questions of articles were ignored
	Groups      []Group  `json:"groups"`       // one a kind, in order; the last is all
	Results     []Result `json:"results"`      // in the order of the questions
}

// A Group is the figures of one kind of question, or of all.
type Group struct {
	Kind    string   `json:"kind"` // All for all
	Of      int      `json:"of"`   // questions
	Figures []Figure `json:"figures"`
}

// All names the group of all questions.
const All = "all"

// A Figure is a mean over questions, from 0 to 1.
type Figure struct {
	Name  string  `json:"name"`
	Of    int     `json:"of"` // questions that count for it; Value, Low and High are 0 when none does
	Value float64 `json:"value"`
	Low   float64 `json:"low"` // ends of the 95% interval
	High  float64 `json:"high"`
}

// A measure is what is measured of each question.
type measure struct {
	name  string
	short string // head of a column
	less  bool   // less is better
	of    func(v Verdict) (value float64, counts bool)
}

// measures returns what is measured of questions, which differs for those judged by facts: no sentence is right for them, and several
// passages together hold what is asked for.
func measures(facts bool) []measure {
	within := func(n int) func(Verdict) (float64, bool) {
		return func(v Verdict) (float64, bool) { return number(v.Rank > 0 && v.Rank <= n), v.Answerable }
	}
	reciprocal := func(v Verdict) (float64, bool) { return v.reciprocal(), v.Answerable }
	abstained := measure{"abstained, of the unanswerable", "abstain", false, func(v Verdict) (float64, bool) { return number(!v.Answered), !v.Answerable }}
	refused := measure{"refused, of the answerable", "refused", true, func(v Verdict) (float64, bool) { return number(!v.Answered), v.Answerable }}
	if facts {
		return []measure{
			{"Hits@10", "Hits@10", false, within(10)},
			{"Hits@4", "Hits@4", false, within(4)},
			{"MRR@10", "MRR@10", false, reciprocal},
			{"MAP@10", "MAP@10", false, func(v Verdict) (float64, bool) { return v.Precision, v.Answerable }},
			abstained, refused,
		}
	}
	return []measure{
		{"right paragraph first", "first", false, within(1)},
		{"in 3", "in 3", false, within(3)},
		{"in 10", "in 10", false, within(10)},
		{"MRR@10", "MRR@10", false, reciprocal},
		{"right sentence, of the answerable", "sentence", false, func(v Verdict) (float64, bool) { return number(v.Sentence), v.Answerable }},
		abstained, refused,
		{"right replies, of all", "right", false, func(v Verdict) (float64, bool) { return number(v.Right()), true }},
		{"wrong replies, of all", "wrong", true, func(v Verdict) (float64, bool) { return number(v.Wrong()), true }},
		{"both sides in 3, of conflicts", "sides", false, func(v Verdict) (float64, bool) { return number(v.BothSides), v.Conflict }},
	}
}

func number(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

func (v Verdict) reciprocal() float64 {
	if v.Rank == 0 {
		return 0
	}
	return 1 / float64(v.Rank)
}

// byFacts tells whether results are those of questions judged by facts.
func byFacts(results []Result) bool {
	return slices.ContainsFunc(results, func(r Result) bool { return r.Evidence })
}

// NewReport works out the figures of results.
func NewReport(results []Result) *Report {
	rep := &Report{Results: results}
	ms := measures(byFacts(results))
	byKind := map[string][]Result{}
	var kinds []string
	for _, r := range results {
		if byKind[r.Kind] == nil {
			kinds = append(kinds, r.Kind)
		}
		byKind[r.Kind] = append(byKind[r.Kind], r)
	}
	slices.Sort(kinds)
	for _, k := range kinds {
		rep.Groups = append(rep.Groups, newGroup(k, byKind[k], ms))
	}
	rep.Groups = append(rep.Groups, newGroup(All, results, ms))
	return rep
}

func newGroup(kind string, results []Result, ms []measure) Group {
	g := Group{Kind: kind, Of: len(results)}
	for _, m := range ms {
		var values []float64
		for _, r := range results {
			if x, counts := m.of(r.Verdict); counts {
				values = append(values, x)
			}
		}
		f := Figure{Name: m.name, Of: len(values), Value: mean(values)}
		f.Low, f.High = interval(values)
		g.Figures = append(g.Figures, f)
	}
	return g
}

func mean(values []float64) float64 {
	sum := 0.0
	for _, x := range values {
		sum += x
	}
	return sum / float64(max(1, len(values)))
}

// resamples is how many samples the bootstrap draws: the ends of the interval then have a standard error of a tenth of its width.
const resamples = 1000

// interval returns the ends of the 95% interval of the mean by the percentile bootstrap (Efron 1979), the same for the same values.
func interval(values []float64) (low, high float64) {
	if len(values) == 0 {
		return 0, 0
	}
	r := rand.New(rand.NewPCG(1, uint64(len(values)))) // #nosec G404 -- the same at every run, by intent
	means := make([]float64, resamples)
	for i := range means {
		sum := 0.0
		for range values {
			sum += values[r.IntN(len(values))]
		}
		means[i] = sum / float64(len(values))
	}
	slices.Sort(means)
	return means[resamples*25/1000], means[resamples*975/1000-1]
}

// WriteText writes the figures as a table: a line for each kind, and below it the 95% intervals in hundredths.
func (r *Report) WriteText(w io.Writer) error {
	var b strings.Builder
	width := len("kind")
	for _, g := range r.Groups {
		width = max(width, len(g.Kind))
	}
	fmt.Fprintf(&b, "%-*s%11s", width, "kind", "questions")
	for _, m := range measures(byFacts(r.Results)) {
		fmt.Fprintf(&b, "%9s", m.short)
	}
	b.WriteString("\n")
	for _, g := range r.Groups {
		if g.Kind == All {
			b.WriteString("\n")
		}
		fmt.Fprintf(&b, "%-*s%11d", width, g.Kind, g.Of)
		var ends strings.Builder
		for _, f := range g.Figures {
			if f.Of == 0 {
				fmt.Fprintf(&b, "%9s", "-")
				fmt.Fprintf(&ends, "%9s", "")
				continue
			}
			fmt.Fprintf(&b, "%9s", decimals(f.Value))
			fmt.Fprintf(&ends, "%9s", fmt.Sprintf("%.0f-%.0f", 100*f.Low, 100*f.High))
		}
		fmt.Fprintf(&b, "\n%*s%s\n", width+11, "", strings.TrimRight(ends.String(), " "))
	}
	p50, p99 := r.times()
	fmt.Fprintf(&b, "\ntime for an answer: p50 %s, p99 %s, while others were answered beside it\n", p50, p99)
	_, err := io.WriteString(w, b.String())
	return err
}

// decimals returns a part of one with three decimals and without the zero before the point.
func decimals(x float64) string { return strings.TrimPrefix(fmt.Sprintf("%.3f", x), "0") }

// times returns the median and the 99th percentile of the time for an answer.
func (r *Report) times() (p50, p99 time.Duration) {
	var all []time.Duration
	for _, res := range r.Results {
		all = append(all, res.Took)
	}
	if len(all) == 0 {
		return 0, 0
	}
	slices.Sort(all)
	at := func(part int) time.Duration {
		return all[min(len(all)-1, len(all)*part/100)].Round(10 * time.Microsecond)
	}
	return at(50), at(99)
}

// WriteMisses writes each question of which the first paragraph is not right or the reply is not, with what was wanted.
func (r *Report) WriteMisses(w io.Writer) error {
	var b strings.Builder
	for _, res := range r.Results {
		ranked := res.Rank == 1 || !res.Answerable
		if ranked && (res.Right() || res.Evidence) {
			continue
		}
		fmt.Fprintf(&b, "%s %s: %s\n", res.ID, res.Kind, asked(res))
		if res.Answerable {
			fmt.Fprintf(&b, "  wanted  %s\n", res.want())
		} else {
			b.WriteString("  wanted  no answer\n")
		}
		if !ranked && len(res.Places) > 0 {
			fmt.Fprintf(&b, "  first   %s\n", res.Places[0])
		}
		fmt.Fprintf(&b, "  shown   %s (confidence %.2f)\n", res.shown(), res.Confidence)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// asked returns the question, after the one before it when it is a follow-up.
func asked(r Result) string {
	if r.Previous != "" {
		return fmt.Sprintf("%q, then %q", r.Previous, r.Question)
	}
	return r.Question
}

// want tells what is wanted and where it stands.
func (r Result) want() string {
	what := "a paragraph that the corpus does not hold"
	switch {
	case r.Evidence:
		what = "a passage with a fact"
	case r.Wanted != nil:
		what = r.Wanted.String()
	}
	if r.Rank == 0 {
		return what + ", not found"
	}
	return fmt.Sprintf("%s, at %d", what, r.Rank)
}

func (r Result) shown() string {
	if !r.Answered {
		return "nothing"
	}
	return fmt.Sprintf("%q", r.Shown)
}

// WriteJSON writes the report in the form that ReadReport reads.
func (r *Report) WriteJSON(w io.Writer) error { return writeJSON(w, r) }

func writeJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	return e.Encode(v)
}

// ReadReport reads what WriteJSON wrote; name is that of the file, for the error.
func ReadReport(r io.Reader, name string) (*Report, error) {
	rep := new(Report)
	err := json.NewDecoder(r).Decode(rep)
	if err == nil && len(rep.Groups) == 0 {
		err = errors.New("it has no figures")
	}
	if err != nil {
		return nil, fmt.Errorf("eval: %s: not a file of results, as eval -json writes: %w", name, err)
	}
	return rep, nil
}
