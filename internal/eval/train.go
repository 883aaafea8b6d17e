package eval

import (
	"context"
	"fmt"
	"go/format"
	"hash/crc32"
	"io"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
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
	Written        bool    // Questions are those written for the articles: each is asked as if nobody had written it
	Weight         float64 // of the whole set
	Sure           float64 // the same in the fit of the confidence, in full though nothing in it is unanswerable (see answersAll); 0 for Weight
	WithoutWritten bool    // leave the written questions of articles out of account
	Shipped        bool    // Questions also serve to fit the weights of written questions
	Added          bool    // a part of the articles, others for each question, is taken to have been added, without written questions
}

// ask returns a judged question as it is asked.
func (s *Set) ask(q Question) answer.Question {
	in := answer.Question{Text: q.Question, Previous: q.Previous, NoQuestions: s.WithoutWritten}
	if q.AsOf != "" {
		in.AsOf, _ = corpus.ParseDate(q.AsOf) // ReadQuestions has read it before
	}
	return in
}

// addedPart is one over the part of the articles that are taken to have been added, for a question of a set of those.
const addedPart = 3

// unasked tells, for a question of a set with articles that are taken to have been added, which these are.
func (s *Set) unasked(q Question) func(article string) bool {
	if !s.Added {
		return nil
	}
	return func(article string) bool { return crc32.ChecksumIEEE([]byte(q.ID+" "+article))%addedPart == 0 }
}

// withAdded returns a set that is shipped with its written questions, and once more with a part of its articles without them.
func withAdded(s Set) (shipped, added Set) {
	shipped, added = s, s
	shipped.WithoutWritten, added.WithoutWritten = false, false
	shipped.Name += "+"
	added.Name += "~"
	added.Added = true
	return shipped, added
}

// A sample is one question with what is known of its candidates.
type sample struct {
	set, fold int
	passages  contest   // the best candidates and the right ones
	sentences []contest // of each right candidate of which some sentences are right
}

// A contest is several candidates, best first by the weights they were found with, of which some are right.
type contest struct {
	features [][]float64
	right    []bool
	long     float64 // length of the question, from 0, short, to 1, long
	present  bool    // whether it is about the present
	context  []float32
}

// mostCandidates is how many candidates of a question are fitted on: those below hardly ever come first.
const mostCandidates = 50

// folds is how many parts the questions are put into, each to be looked at with what was fitted on the others.
const folds = 5

// A Fitting is what Fit found.
type Fitting struct {
	Params answer.Params
	Folds  [folds]answer.Params // the same with forests that have not seen the questions of a fold
}

// Fit fits the weights of sentences and then of passages on the sets, and grows the forests over them. It writes a report with cross-validated
// figures and what each feature adds.
func Fit(ctx context.Context, l *answer.Lexicon, p answer.Params, sets []Set, w io.Writer, ablate bool) (*Fitting, error) {
	p.SentenceForest, p.PassageForest = nil, nil
	var sentences []answer.Forest
	for round := range 2 { // the best sentence of a passage depends on the weights of sentences: fit those first
		e := answer.NewEngine(l, p, time.Now)
		use := slices.Clone(sets)
		for i := range use {
			if round == 0 && use[i].Shipped {
				use[i].WithoutWritten = false // written questions help to choose the sentence too
			}
		}
		samples, err := collect(ctx, e, use)
		if err != nil {
			return nil, err
		}
		groups := func(keep func(sample) bool) []group {
			var out []group
			for _, s := range samples {
				if !keep(s) {
					continue
				}
				if round == 0 {
					for _, c := range s.sentences {
						out = append(out, c.group(s.set))
					}
				} else {
					out = append(out, s.passages.group(s.set))
				}
			}
			if round == 0 {
				return weighed(out, sets)
			}
			return weighed(out, forPassages(sets))
		}
		if round == 0 {
			weights := sentenceWeights(&p)
			spread(report(w, "sentence", answer.SentenceFeatures(), groups, sets, ablate), weights[:]...)
			sentences = forests(w, "sentence", samples, forSentences(sets), weights, func(s sample) []contest { return s.sentences }, func(contest) float64 { return 1 })
		} else {
			weights := passageWeights(&p)
			spread(report(w, "passage", answer.PassageFeatures(), groups, sets, ablate), weights[:]...)
		}
	}
	p, err := fitAsked(ctx, l, p, sets, w)
	if err != nil {
		return nil, err
	}
	both := forPassages(sets)
	for _, s := range both {
		if s.Shipped { // once without the written questions, as it is, and once with them
			s.WithoutWritten = false
			s.Name += "+"
			both = append(both, s)
		}
	}
	samples, err := collect(ctx, answer.NewEngine(l, p, time.Now), both)
	if err != nil {
		return nil, err
	}
	passages := forests(w, "passage", samples, forPassageForest(both), passageWeights(&p), func(s sample) []contest {
		c := s.passages
		n := min(len(c.right), answer.Reranked)
		c.features, c.right = c.features[:n], c.right[:n]
		if c.long == 0 || !slices.Contains(c.right, true) {
			return nil
		}
		return []contest{c}
	}, func(c contest) float64 { return c.long })
	f := &Fitting{Params: p}
	f.Params.SentenceForest, f.Params.PassageForest = sentences[folds], passages[folds]
	for i := range f.Folds {
		f.Folds[i] = p
		f.Folds[i].SentenceForest, f.Folds[i].PassageForest = sentences[i], passages[i]
	}
	return f, nil
}

// passageWritten is how many written questions count in full for passages: most are those of short questions, and many, and blur what tells the passages of long ones
// apart. With these multihop-rag has Hits@4 .914 and MRR .816, with all 16,000 it had .886 and .775.
const passageWritten = 4000

// forPassages weighs sets for the weights of passages and the forest over them.
func forPassages(sets []Set) []Set {
	out := slices.Clone(sets)
	for i, s := range out {
		if s.Written {
			out[i].Weight *= min(1, passageWritten/float64(len(s.Questions)))
		}
	}
	return out
}

// elsewhere is what is left of the weight of a set about another corpus in the forest of sentences. Of 1, .3 and .15 (that of multihop-rag 1, .1 and 0)
// these put the right sentence of own questions first 82.0, 83.0 and 83.0% of the time, of squad 87.7, 87.3 and 86.8%. writtenPart is what is left of that of
// the written questions: of 1, 2/3 and 1/2 (the last two beside .15 and .3) these put that of dev first 73.2, 75.1 and 75.6% of the time, of own 83.3, 83.0 and 82.8%.
const (
	elsewhere   = 0.3
	writtenPart = 2.0 / 3
)

// forSentences weighs sets for the forest of sentences: encyclopedia articles are written in another way than news, and where a question needs several facts
// there is no one sentence that answers it.
func forSentences(sets []Set) []Set {
	out := slices.Clone(sets)
	for i, s := range out {
		switch {
		case slices.ContainsFunc(s.Questions, func(q Question) bool { return len(q.Facts) > 0 }):
			out[i].Weight = 0
		case s.Written:
			out[i].Weight *= writtenPart
		case !s.Shipped:
			out[i].Weight *= elsewhere
		}
	}
	return out
}

// severalFacts is the weight of a set whose questions need several facts in the forest of passages, by that of others: it is for long questions, and most of those
// are of that sort. With 1, 1.5, 2 and 3 the right passage of multihop-rag came first for .703, .705, .721 and .730 (MRR .798, .801, .811 and .816), of our own held
// out for .731, .731, .731 and .719.
const severalFacts = 2

// forPassageForest weighs sets for the forest of passages.
func forPassageForest(sets []Set) []Set {
	out := slices.Clone(sets)
	for i, s := range out {
		if slices.ContainsFunc(s.Questions, func(q Question) bool { return len(q.Facts) > 0 }) {
			out[i].Weight *= severalFacts
		}
	}
	return out
}

// forests grows a forest without the questions of each fold, and one on all. It writes how often the right candidate of a question comes first by
// the linear weights, which have seen the question, and by the forest that has not. share tells how much of the forest a contest takes.
func forests(w io.Writer, what string, samples []sample, sets []Set, weights [3][]float64, contests func(sample) []contest, share func(contest) float64) []answer.Forest {
	type entry struct {
		ballot
		fold int
	}
	var all []entry
	n := make([]float64, len(sets))
	for _, s := range samples {
		for _, c := range contests(s) {
			all = append(all, entry{ballot{rows: answer.Abreast(c.features, c.context), right: c.right, margin: c.scores(weights), share: share(c), set: s.set}, s.fold})
			n[s.set] += share(c)
		}
	}
	for i := range all { // sets weigh by what they hold: a few long questions of a set are not to outweigh many of another
		all[i].weight = sets[all[i].set].Weight
	}
	linear, grown := make([][2]float64, len(sets)), make([][2]float64, len(sets))
	out := make([]answer.Forest, folds+1)
	for fold := range out {
		var train []ballot
		for _, e := range all {
			if e.fold != fold && e.weight > 0 {
				train = append(train, e.ballot)
			}
		}
		out[fold] = grow(train, sentenceTrees)
		for _, e := range all {
			if e.fold != fold {
				continue
			}
			scores := slices.Clone(e.margin)
			for i, r := range e.rows {
				scores[i] += e.share * out[fold].Score(r)
			}
			for _, f := range []struct {
				to     [][2]float64
				scores []float64
			}{{linear, e.margin}, {grown, scores}} {
				rank := rankOfRight(f.scores, e.right)
				if rank == 1 {
					f.to[e.set][0] += e.share / n[e.set]
				}
				if rank <= 10 {
					f.to[e.set][1] += e.share / float64(rank) / n[e.set]
				}
			}
		}
	}
	line := ""
	for i, s := range sets {
		line += fmt.Sprintf("  %s %.4f/%.4f to %.4f/%.4f", s.Name, linear[i][0], linear[i][1], grown[i][0], grown[i][1])
	}
	fmt.Fprintf(w, "%s forest, right first/MRR, linear to %d-fold:%s\n", what, folds, line)
	return out
}

// group returns a contest for the linear fit.
func (c contest) group(set int) group {
	g := group{right: c.right, set: set}
	for _, f := range c.features {
		g.features = append(g.features, triple(f, c.long, c.present))
	}
	return g
}

// scores returns the scores of the candidates by weights for short questions, for long ones and for those about the present.
func (c contest) scores(weights [3][]float64) []float64 {
	out := make([]float64, len(c.features))
	for k, f := range c.features {
		for i, x := range f {
			out[k] += x * (weights[0][i] + c.long*(weights[1][i]-weights[0][i]))
			if c.present {
				out[k] += x * weights[2][i]
			}
		}
	}
	return out
}

func sentenceWeights(p *answer.Params) [3][]float64 {
	return [3][]float64{p.Sentence[0][:], p.Sentence[1][:], p.Sentence[2][:]}
}

func passageWeights(p *answer.Params) [3][]float64 {
	return [3][]float64{p.Passage[0][:], p.Passage[1][:], p.Passage[2][:]}
}

// spread parts weights that were fitted on features side by side (see double and triple) into those of each part.
func spread(weights []float64, parts ...[]float64) {
	for _, part := range parts {
		weights = weights[copy(part, weights):]
	}
}

// triple returns the features for short questions, those for long ones and once more those for a question about the present.
func triple(f []float64, long float64, present bool) []float32 {
	out := append(double(f, long), make([]float32, len(f))...)
	if present {
		for i, x := range f {
			out[2*len(f)+i] = float32(x)
		}
	}
	return out
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
func fitAsked(ctx context.Context, l *answer.Lexicon, p answer.Params, sets []Set, w io.Writer) (answer.Params, error) {
	var asked []int
	for i, n := range answer.PassageFeatures() {
		if strings.HasPrefix(n, "asked") {
			asked = append(asked, i)
			p.Passage[0][i], p.Passage[1][i], p.Passage[2][i] = 0, 0, 0
		}
	}
	var with []Set
	for _, s := range sets {
		if s.Shipped {
			shipped, added := withAdded(s)
			with = append(with, shipped, added)
		}
	}
	samples, err := collect(ctx, answer.NewEngine(l, p, time.Now), with)
	if err != nil || len(samples) == 0 {
		return p, err
	}
	names := []string{"score without"}
	for _, i := range asked {
		names = append(names, answer.PassageFeatures()[i])
	}
	groups := func(keep func(sample) bool) []group {
		var out []group
		for _, s := range samples {
			if !keep(s) {
				continue
			}
			g := group{right: s.passages.right, set: s.set}
			for k, score := range s.passages.scores(passageWeights(&p)) {
				few := []float32{float32(score)}
				for _, i := range asked {
					few = append(few, float32(s.passages.features[k][i]))
				}
				g.features = append(g.features, few)
			}
			out = append(out, g)
		}
		return weighed(out, with)
	}
	weights := report(w, "written questions", names, groups, with, false)
	for k, i := range asked {
		p.Passage[0][i] = weights[k+1] / weights[0]
		p.Passage[1][i] = p.Passage[0][i]
	}
	return p, nil
}

const ridge = 0.001

func report(w io.Writer, what string, names []string, groups func(func(sample) bool) []group, sets []Set, ablate bool) []float64 {
	parts := 3 // see triple
	if what == "written questions" {
		parts = 1
	}
	size := parts * len(names)
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
		zero := map[int]bool{i: true}
		for k := 1; k < parts; k++ {
			zero[k*len(names)+i] = true
			fmt.Fprintf(w, " %8.3f", weights[k*len(names)+i])
		}
		if ablate {
			fmt.Fprintf(w, "  without:%s", cross(zero))
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

// collect returns the samples of the questions of sets, in their order.
func collect(ctx context.Context, e *answer.Engine, sets []Set) ([]sample, error) {
	var samples []sample
	for si, set := range sets {
		var asked []Question
		for _, q := range set.Questions {
			if set.Written || q.Answerable {
				asked = append(asked, q)
			}
		}
		found := make([]sample, len(asked))
		err := inTurn(len(asked), func(i int) error {
			q, fold := asked[i], foldOf(asked[i].ID)
			in, err := inConversation(ctx, e, set.View, q, set.ask(q))
			if err != nil {
				return err
			}
			if set.Written {
				id, _, _ := strings.Cut(q.ID, "#") // an article as a whole is in one fold
				fold, in.NoQuestions = foldOf(id), true
			}
			cands, err := e.Consider(ctx, set.View, in, set.unasked(q))
			if err == nil {
				found[i] = newSample(si, fold, q, cands)
			}
			return err
		})
		if err != nil {
			return nil, err
		}
		for _, s := range found {
			if len(s.passages.right) > 0 {
				samples = append(samples, s)
			}
		}
	}
	return samples, nil
}

// inTurn calls do for the numbers below n, two at a time, and returns an error of it.
func inTurn(n int, do func(int) error) error {
	var next atomic.Int64
	var failed atomic.Pointer[error]
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			for i := int(next.Add(1)) - 1; i < n && failed.Load() == nil; i = int(next.Add(1)) - 1 {
				if err := do(i); err != nil {
					failed.Store(&err)
				}
			}
		})
	}
	wg.Wait()
	if err := failed.Load(); err != nil {
		return *err
	}
	return nil
}

// newSample judges the candidates of a question. It has no groups when none is right.
func newSample(set, fold int, q Question, con *answer.Consideration) sample {
	cands := con.Candidates
	s := sample{set: set, fold: fold, passages: contest{long: con.Long, present: con.Present, context: con.Context}}
	any := false
	for i, c := range cands {
		ok := rightCandidate(q, c)
		any = any || ok
		if !ok && i >= mostCandidates {
			continue
		}
		s.passages.right = append(s.passages.right, ok)
		s.passages.features = append(s.passages.features, slices.Clone(c.Features))
		if !ok {
			continue
		}
		rivals := contest{long: con.Long, present: con.Present, context: con.Context}
		n := 0
		for _, sent := range c.Sentences {
			right := rightSentence(q, c, c.Article.Body[sent.Start:sent.End])
			if right {
				n++
			}
			rivals.right = append(rivals.right, right)
			rivals.features = append(rivals.features, slices.Clone(sent.Features))
		}
		if n > 0 && n < len(rivals.right) {
			s.sentences = append(s.sentences, rivals)
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
		fmt.Fprintf(&b, "\nvar %s = [%d][%s]float64{\n", name, len(tables), size)
		for _, t := range tables {
			b.WriteString("\t{\n")
			for i, x := range t {
				fmt.Fprintf(&b, "\t\t%.3f, // %s\n", x, names[i])
			}
			b.WriteString("\t},\n")
		}
		b.WriteString("}\n")
	}
	table("sentenceWeights", "sentenceFeatures", answer.SentenceFeatures(), p.Sentence[0][:], p.Sentence[1][:], p.Sentence[2][:])
	table("confidenceWeights", "confidenceFeatures", answer.ConfidenceFeatures(), p.Confidence[0][:], p.Confidence[1][:])
	fmt.Fprintf(&b, "\nvar abstainBelow = [2][2]float64{{%.4f, %.4f}, {%.4f, %.4f}}\n", p.Abstain[0][0], p.Abstain[0][1], p.Abstain[1][0], p.Abstain[1][1])
	table("passageWeights", "passageFeatures", answer.PassageFeatures(), p.Passage[0][:], p.Passage[1][:], p.Passage[2][:])
	for _, f := range []struct {
		name   string
		forest answer.Forest
	}{{"sentenceForest", p.SentenceForest}, {"passageForest", p.PassageForest}, {"confidenceForest", p.ConfidenceForest}} {
		fmt.Fprintf(&b, "\nvar %s = Forest{\n", f.name)
		for _, t := range f.forest {
			fmt.Fprintf(&b, "\t{[treeDepth]uint16{%s}, [treeDepth]float32{%s}, [1 << treeDepth]float32{%s}},\n", commas(t.Features[:], "%d"), commas(t.Cuts[:], "%.5g"), commas(t.Leaves[:], "%.3g"))
		}
		b.WriteString("}\n")
	}
	src, err := format.Source([]byte(b.String()))
	if err != nil {
		return fmt.Errorf("eval: weights: %w", err)
	}
	_, err = w.Write(src)
	return err
}

// commas writes numbers with commas between them.
func commas[T uint16 | float32](numbers []T, verb string) string {
	var out []string
	for _, n := range numbers {
		out = append(out, fmt.Sprintf(verb, n))
	}
	return strings.Join(out, ", ")
}
