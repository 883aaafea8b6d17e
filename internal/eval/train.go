package eval

import (
	"context"
	"fmt"
	"go/format"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"time"

	"tradetalks/corpus"
	"tradetalks/index"
	"tradetalks/internal/answer"
)

// A Set is a corpus with judged questions, for fitting.
type Set struct {
	Name           string
	View           *index.View
	Questions      []Question
	Written        bool    // fit on the written questions of the articles instead of on Questions
	Weight         float64 // of the whole set
	WithoutWritten bool    // leave the written questions of articles out of account
	Shipped        bool    // Questions also serve to fit the weights of written questions
}

// ask returns a judged question as it is asked.
func (s *Set) ask(q Question) answer.Question {
	in := answer.Question{Text: q.Question, Previous: q.Previous, NoQuestions: s.WithoutWritten}
	if q.AsOf != "" {
		in.AsOf, _ = corpus.ParseDate(q.AsOf) // ReadQuestions has read it before
	}
	return in
}

// a sample is one question with what is known of its candidates.
type sample struct {
	set, fold int
	passages  group   // features of the best candidates and of the right ones
	sentences []group // of each right candidate of which some sentences are right
}

// mostCandidates is how many candidates of a question are fitted on: those below hardly ever come first.
const mostCandidates = 50

// Fit fits the weights of sentences and then of passages on the sets, writes a report with cross-validated figures and what each feature adds,
// and returns the parameters with the new weights.
func Fit(ctx context.Context, l *answer.Lexicon, p answer.Params, sets []Set, w io.Writer, ablate bool) (answer.Params, error) {
	const folds = 5
	for round := range 2 { // the best sentence of a passage depends on the weights of sentences: fit those first
		e := answer.NewEngine(l, p, time.Now)
		use := slices.Clone(sets)
		for i := range use {
			if round == 0 && use[i].Shipped {
				use[i].WithoutWritten = false // written questions help to choose the sentence too
			}
		}
		samples, err := collect(ctx, e, use, folds)
		if err != nil {
			return p, err
		}
		groups := func(keep func(sample) bool) []group {
			var out []group
			for _, s := range samples {
				if !keep(s) {
					continue
				}
				if round == 0 {
					out = append(out, s.sentences...)
				} else {
					out = append(out, s.passages)
				}
			}
			return weighed(out, sets)
		}
		if round == 0 {
			spread(report(w, "sentence", answer.SentenceFeatures(), groups, sets, folds, ablate), p.Sentence[0][:], p.Sentence[1][:])
		} else {
			spread(report(w, "passage", answer.PassageFeatures(), groups, sets, folds, ablate), p.Passage[0][:], p.Passage[1][:])
		}
	}
	return fitAsked(ctx, l, p, sets, w, folds)
}

// spread parts weights, fitted on doubled features, into those for short questions and those for long ones.
func spread(weights, short, long []float64) {
	copy(short, weights[:len(short)])
	copy(long, weights[len(short):])
}

// double returns the features for short questions and those for long ones; a question in between has both in part.
func double(f []float64, long float64) []float32 {
	out := make([]float32, 2*len(f))
	for i, x := range f {
		out[i] = float32(x * (1 - long))
		out[len(f)+i] = float32(x * long)
	}
	return out
}

// fitAsked fits the weights of the features of written questions, the others as they are: on judged questions, because a written question
// left out of account leaves only those that its writer meant to be different.
func fitAsked(ctx context.Context, l *answer.Lexicon, p answer.Params, sets []Set, w io.Writer, folds int) (answer.Params, error) {
	var asked []int
	for i, n := range answer.PassageFeatures() {
		if strings.HasPrefix(n, "asked") {
			asked = append(asked, i)
			p.Passage[0][i], p.Passage[1][i] = 0, 0
		}
	}
	var with []Set
	for _, s := range sets {
		if s.Shipped {
			s.WithoutWritten = false
			with = append(with, s)
		}
	}
	samples, err := collect(ctx, answer.NewEngine(l, p, time.Now), with, folds)
	if err != nil || len(samples) == 0 {
		return p, err
	}
	names := []string{"score without"}
	for _, i := range asked {
		names = append(names, answer.PassageFeatures()[i])
	}
	for k, s := range samples {
		for j, f := range s.passages.features {
			score := 0.0
			n := len(f) / 2
			for i := range n {
				score += float64(f[i])*p.Passage[0][i] + float64(f[n+i])*p.Passage[1][i]
			}
			few := []float32{float32(score)}
			for _, i := range asked {
				few = append(few, f[i]+f[n+i])
			}
			samples[k].passages.features[j] = few
		}
	}
	groups := func(keep func(sample) bool) []group {
		var out []group
		for _, s := range samples {
			if keep(s) {
				out = append(out, s.passages)
			}
		}
		return weighed(out, with)
	}
	weights := report(w, "written questions", names, groups, with, folds, false)
	for k, i := range asked {
		p.Passage[0][i] = weights[k+1] / weights[0]
		p.Passage[1][i] = p.Passage[0][i]
	}
	return p, nil
}

const ridge = 0.001

func report(w io.Writer, what string, names []string, groups func(func(sample) bool) []group, sets []Set, folds int, ablate bool) []float64 {
	size := len(names)
	if what != "written questions" {
		size *= 2
	}
	cross := func(zero map[int]bool) (line string) {
		first, mrr := make([]float64, len(sets)), make([]float64, len(sets))
		for f := range folds {
			weights := fit(groups(func(s sample) bool { return s.fold != f && sets[s.set].Weight > 0 }), size, ridge, zero)
			for i := range sets {
				a, b := firstRight(groups(func(s sample) bool { return s.fold == f && s.set == i }), weights)
				first[i] += a / float64(folds)
				mrr[i] += b / float64(folds)
			}
		}
		for i, s := range sets {
			line += fmt.Sprintf("  %s %.4f/%.4f", s.Name, first[i], mrr[i])
		}
		return line
	}
	fmt.Fprintf(w, "%s, right first/MRR, %d-fold:%s\n", what, folds, cross(nil))
	weights := fit(groups(func(s sample) bool { return sets[s.set].Weight > 0 }), size, ridge, nil)
	for i, n := range names {
		fmt.Fprintf(w, "  %-16s %8.3f", n, weights[i])
		if size > len(names) {
			fmt.Fprintf(w, " %8.3f", weights[len(names)+i])
		}
		if ablate {
			fmt.Fprintf(w, "  without:%s", cross(map[int]bool{i: true, i + len(names): true}))
		}
		fmt.Fprintln(w)
	}
	return weights
}

// weighed gives the groups of a set together the weight of the set.
func weighed(groups []group, sets []Set) []group {
	n := make([]float64, len(sets))
	for _, g := range groups {
		n[g.set]++
	}
	for i := range groups {
		groups[i].weight = sets[groups[i].set].Weight * 1000 / n[groups[i].set]
	}
	return groups
}

func collect(ctx context.Context, e *answer.Engine, sets []Set, folds int) ([]sample, error) {
	var mu sync.Mutex
	var samples []sample
	var firstErr error
	for si, set := range sets {
		type job struct {
			q      Question
			except string
			noQ    bool
			fold   int
		}
		var jobs []job
		if set.Written {
			articles, err := set.View.List(index.Filter{}, 1<<20, 0)
			if err != nil {
				return nil, err
			}
			for ai, a := range articles {
				for para, qs := range a.Questions {
					for _, text := range qs {
						spans := a.Paragraphs()
						if para > len(spans) {
							continue
						}
						body := a.Article.Text(spans[para-1])
						jobs = append(jobs, job{Question{Question: text, Answerable: true, Gold: []Gold{{Article: a.ID, Any: []string{body}}}}, text, true, ai % folds})
					}
				}
			}
		} else {
			r := rand.New(rand.NewPCG(1, 2)) // #nosec G404 -- the same at every run, by intent
			for _, q := range set.Questions {
				if q.Answerable {
					jobs = append(jobs, job{q, "", set.WithoutWritten, r.IntN(folds)})
				}
			}
		}
		next := make(chan job)
		var wg sync.WaitGroup
		for range 2 {
			wg.Add(1)
			go func() {
				defer wg.Done()
				for j := range next {
					in := set.ask(j.q)
					in.NoQuestions = j.noQ
					cands, err := e.Consider(ctx, set.View, in, j.except)
					if err != nil {
						mu.Lock()
						firstErr = err
						mu.Unlock()
						continue
					}
					s := newSample(si, j.fold, j.q, cands, !set.Written)
					if len(s.passages.right) > 0 {
						mu.Lock()
						samples = append(samples, s)
						mu.Unlock()
					}
				}
			}()
		}
		for _, j := range jobs {
			next <- j
		}
		close(next)
		wg.Wait()
	}
	return samples, firstErr
}

// newSample judges the candidates of a question. It has no groups when none is right.
func newSample(set, fold int, q Question, con *answer.Consideration, sentences bool) sample {
	cands := con.Candidates
	s := sample{set: set, fold: fold, passages: group{set: set}}
	any := false
	for i, c := range cands {
		ok := rightCandidate(q, c)
		any = any || ok
		if !ok && i >= mostCandidates {
			continue
		}
		s.passages.right = append(s.passages.right, ok)
		s.passages.features = append(s.passages.features, double(c.Features, con.Long))
		if !ok || !sentences {
			continue
		}
		g := group{set: set}
		n := 0
		for _, sent := range c.Sentences {
			right := rightSentence(q, c, c.Article.Body[sent.Start:sent.End])
			if right {
				n++
			}
			g.right = append(g.right, right)
			g.features = append(g.features, double(sent.Features, con.Long))
		}
		if n > 0 && n < len(g.right) {
			s.sentences = append(s.sentences, g)
		}
	}
	if !any {
		return sample{}
	}
	return s
}

var bare = strings.NewReplacer(" ", "", "\n", "")

func rightCandidate(q Question, c answer.Candidate) bool {
	if len(q.Facts) > 0 {
		text := bare.Replace(c.Article.PassageText(c.Passage))
		return slices.ContainsFunc(q.Facts, func(f string) bool { return strings.Contains(text, bare.Replace(f)) })
	}
	spans := c.Article.Paragraphs()
	return rightParagraph(q.Gold, c.Article.ID, normal(c.Article.Article.Text(spans[c.Paragraph-1])))
}

func rightSentence(q Question, c answer.Candidate, text string) bool {
	if len(q.Facts) > 0 {
		s := bare.Replace(text)
		return slices.ContainsFunc(q.Facts, func(f string) bool {
			f = bare.Replace(f)
			return strings.Contains(f, s) && len(s) > 20 || strings.Contains(s, f)
		})
	}
	s := normal(text)
	return slices.ContainsFunc(q.Gold, func(g Gold) bool { return g.Article == c.Article.ID && anyIn(s, g.Any) })
}

// WriteWeights writes the Go file of the package answer that holds fitted weights.
func WriteWeights(w io.Writer, p answer.Params) error {
	var b strings.Builder
	b.WriteString("package answer\n\n// The weights below are fitted: `go run . eval -fit` writes this file. docs/evaluation.md tells on what and what each adds.\n")
	table := func(name, size string, names []string, tables ...[]float64) {
		fmt.Fprintf(&b, "\nvar %s = [2][%s]float64{\n", name, size)
		for _, t := range tables {
			b.WriteString("\t{\n")
			for i, x := range t {
				fmt.Fprintf(&b, "\t\t%.3f, // %s\n", x, names[i])
			}
			b.WriteString("\t},\n")
		}
		b.WriteString("}\n")
	}
	table("sentenceWeights", "sentenceFeatures", answer.SentenceFeatures(), p.Sentence[0][:], p.Sentence[1][:])
	table("confidenceWeights", "confidenceFeatures", answer.ConfidenceFeatures(), p.Confidence[0][:], p.Confidence[1][:])
	fmt.Fprintf(&b, "\nvar abstainBelow = [2]float64{%.4f, %.4f}\n", p.Abstain[0], p.Abstain[1])
	table("passageWeights", "passageFeatures", answer.PassageFeatures(), p.Passage[0][:], p.Passage[1][:])
	src, err := format.Source([]byte(b.String()))
	if err != nil {
		return fmt.Errorf("eval: weights: %w", err)
	}
	_, err = w.Write(src)
	return err
}
