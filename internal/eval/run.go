package eval

import (
	"bytes"
	"context"
	"embed"
	"fmt"
	"io/fs"
	"path"
	"runtime"
	"slices"
	"time"

	"tradetalks/corpus"
	"tradetalks/index"
	"tradetalks/internal/answer"

	"golang.org/x/sync/errgroup"
)

//go:embed testdata/starter-*.jsonl testdata/heldout.jsonl
var starter embed.FS

// Starter returns the project's own judged questions about the starter corpus, but for those held out.
func Starter() ([]Question, error) { return embedded("testdata/starter-*.jsonl") }

// HeldOut returns further ones on which no ranking is fitted.
func HeldOut() ([]Question, error) { return embedded("testdata/heldout.jsonl") }

func embedded(pattern string) ([]Question, error) {
	names, err := fs.Glob(starter, pattern)
	if err != nil {
		return nil, fmt.Errorf("eval: %w", err)
	}
	var all []Question
	for _, name := range names {
		data, err := starter.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("eval: %w", err)
		}
		some, err := ReadQuestions(bytes.NewReader(data), path.Base(name))
		if err != nil {
			return nil, err
		}
		all = append(all, some...)
	}
	return all, nil
}

// DefaultPassages is how many passages each question is asked for: the figures look at the first ten.
const DefaultPassages = 10

// A Run asks judged questions.
type Run struct {
	Engine      *answer.Engine
	View        *index.View
	Passages    int  // asked for with each question, from 1 to 100; 0 means DefaultPassages
	NoQuestions bool // ignore the written questions of articles
}

// A Result is what came of one judged question.
type Result struct {
	Verdict
	Question string        `json:"question"`
	Previous string        `json:"previous,omitempty"`
	Shown    string        `json:"shown"`    // the sentence; empty when not answered
	Places   []Place       `json:"passages"` // best first
	Wanted   *Place        `json:"wanted"`   // a right paragraph; null when there is none or facts tell what is right
	Took     time.Duration `json:"took_ns"`
}

// A Place is a paragraph of an article, written "article#paragraph".
type Place struct {
	Article   string
	Paragraph int // from 1
}

// String returns the place as it is written.
func (p Place) String() string { return fmt.Sprintf("%s#%d", p.Article, p.Paragraph) }

// MarshalText returns the place as it is written.
func (p Place) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads a place as it is written.
func (p *Place) UnmarshalText(text []byte) error {
	i := bytes.LastIndexByte(text, '#')
	if i < 0 {
		return fmt.Errorf("eval: place %q: write it as article#paragraph", text)
	}
	p.Article = string(text[:i])
	if _, err := fmt.Sscanf(string(text[i+1:]), "%d", &p.Paragraph); err != nil {
		return fmt.Errorf("eval: place %q: write it as article#paragraph", text)
	}
	return nil
}

// Questions asks the questions, as many at a time as there are processors, and returns the results in their order.
func (r *Run) Questions(ctx context.Context, questions []Question) ([]Result, error) {
	out := make([]Result, len(questions))
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(runtime.GOMAXPROCS(0))
	for i, q := range questions {
		g.Go(func() (err error) {
			out[i], _, err = r.Question(ctx, q)
			return err
		})
	}
	return out, g.Wait()
}

// Question asks one question and judges the answer, which it returns too.
func (r *Run) Question(ctx context.Context, q Question) (Result, *answer.Answer, error) {
	in, err := inConversation(ctx, r.Engine, r.View, q, r.ask(q))
	if err != nil {
		return Result{}, nil, err
	}
	start := time.Now()
	a, err := r.Engine.Ask(ctx, r.View, in)
	if err != nil {
		return Result{}, nil, fmt.Errorf("eval: question %s: %w", q.ID, err)
	}
	res := Result{Question: q.Question, Previous: q.Previous, Took: time.Since(start)}
	if res.Verdict, err = Judge(q, a, r.article); err != nil {
		return Result{}, nil, err
	}
	if a.Answered {
		res.Shown = a.Sentence.Text
	}
	for _, p := range a.Passages {
		res.Places = append(res.Places, Place{p.Citation.Article, p.Paragraph})
	}
	if res.Rank > 0 && !res.Evidence {
		res.Wanted = &res.Places[res.Rank-1]
	} else if res.Wanted, err = r.wanted(q); err != nil {
		return Result{}, nil, err
	}
	return res, a, nil
}

// ask returns a judged question as it is asked.
func (r *Run) ask(q Question) answer.Question {
	n := r.Passages
	if n == 0 {
		n = DefaultPassages
	}
	in := answer.Question{Text: q.Question, Previous: q.Previous, NoQuestions: r.NoQuestions, N: n}
	if q.AsOf != "" {
		in.AsOf, _ = corpus.ParseDate(q.AsOf) // ReadQuestions has read it before
	}
	return in
}

// inConversation returns a judged question, as it is asked, after the lines before it: each is asked, and what it hands on is what the next one follows on. A single line before is
// taken as it stands.
func inConversation(ctx context.Context, e *answer.Engine, v *index.View, q Question, in answer.Question) (answer.Question, error) {
	if len(q.Earlier) == 0 {
		return in, nil
	}
	before := in
	before.Previous = ""
	for _, line := range append(slices.Clip(q.Earlier), q.Previous) {
		before.Text = line
		a, err := e.Ask(ctx, v, before)
		if err != nil {
			return in, fmt.Errorf("eval: question %s after %q: %w", q.ID, line, err)
		}
		before.Previous = a.Context(before.Previous)
	}
	in.Previous = before.Previous
	return in, nil
}

func (r *Run) article(id string) (*corpus.Article, error) {
	a, err := r.View.Article(id)
	if err != nil {
		return nil, err
	}
	return &a.Article, nil
}

// wanted returns the first right paragraph of a question, nil when there is none.
func (r *Run) wanted(q Question) (*Place, error) {
	for _, g := range q.Gold {
		a, err := r.article(g.Article)
		if err != nil {
			return nil, fmt.Errorf("eval: question %s: %s: %w", q.ID, g.Article, err)
		}
		for i, span := range a.Paragraphs() {
			if rightParagraph([]Gold{g}, a.ID, normal(a.Text(span))) {
				return &Place{a.ID, i + 1}, nil
			}
		}
	}
	return nil, nil
}
