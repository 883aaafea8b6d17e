package eval

import (
	"cmp"
	"context"
	"fmt"
	"hash/crc32"
	"io"
	"math"
	"slices"
	"time"

	"tradetalks/internal/answer"
)

// A reply is one reply for fitting the confidence.
type reply struct {
	set, fold  int
	features   []float32
	row        []float32 // the same as a forest sees them
	right      bool      // the reply is right
	answerable bool
	removed    bool // an answerable question whose right passages were left out: nothing answers it any more
	weight     float64
	long       int // 1 for a long question
	written    int // 1 for a passage with written questions
}

// How much the sorts of replies weigh in the fit of the confidence, each for all replies of the sort of a set together: wrong replies to answerable questions, and
// those to questions whose right passages are left out, tell little of what nothing answers. With .03 for both, 52.6% of our unanswerable questions (cross-validated) were abstained from at 6% of the
// answerable of dev and mixed refused, which are never fitted on, with .1 and .1 49.0%, with .03 and .1 50.6%.
const (
	weightRight   = 1.0
	weightWrong   = 0.03
	weightNothing = 1.0
	weightRemoved = 0.03
)

// sure is what a set weighs in the fit of the confidence.
func (s *Set) sure() float64 { return cmp.Or(s.Sure, s.Weight) }

// answersAll is what a set weighs in that fit, of which nothing is unanswerable: it tells little of what is not answered. With .1 for squad, 42.5% of our
// unanswerable questions were abstained from at 5% of the answerable refused, with written questions off 42.4%; with 1 it was 41.1% and 37.9%.
const answersAll = 0.1

// ownRefused is the part of its answerable questions that a set's own cut-off refuses, to compare how well sets are told apart.
const ownRefused = 0.05

// fewestTold is how many answerable questions of a set it takes to tell a cut-off by.
const fewestTold = 100

// FitConfidence fits the chance that a reply is right by logistic regression with a ridge and a forest over it, on the replies to questions of the sets, among them
// answerable ones whose right passages are left out. The cut-off is the highest at which no set has more than a part of its answerable questions
// refused, of its short and of its long ones. Each question is answered with the forests that have not seen it.
func FitConfidence(ctx context.Context, l *answer.Lexicon, f *Fitting, sets []Set, refuse [2]float64, w io.Writer) (answer.Params, error) {
	p := f.Params
	both := make([]Set, 0, len(sets)+2)
	for _, s := range sets {
		if s.Shipped { // with and without written questions, and with a part of them
			with, added := withAdded(s)
			without := s
			without.WithoutWritten = true
			without.Name += "-"
			both = append(both, with, without, added)
		} else if !s.Written {
			both = append(both, s)
		}
	}
	sets = both
	replies, err := collectReplies(ctx, l, f, sets)
	if err != nil {
		return p, err
	}
	scores := make([]float64, len(replies))
	for f := range folds {
		var train []reply
		for _, r := range replies {
			if r.fold != f && sets[r.set].sure() > 0 {
				train = append(train, r)
			}
		}
		weights := logistic(train)
		var ballots []ballot
		for _, r := range train {
			ballots = append(ballots, r.ballot(weights))
		}
		forest := grow(ballots, replyTrees)
		for i, r := range replies {
			if r.fold == f {
				b := r.ballot(weights)
				scores[i] = 1 / (1 + math.Exp(b.margin[1]+forest.Score(b.rows[1])-b.margin[0]-forest.Score(b.rows[0])))
			}
		}
	}
	const undecided = 1.0
	// the cut-offs of cross-validated scores, of passages without written questions and with them, for short questions and for long ones
	cut := [2][2]float64{{undecided, undecided}, {undecided, undecided}}
	for written := range cut {
		for long := range cut[written] {
			for s := range sets {
				var answerable []float64
				for i, r := range replies {
					if r.set == s && r.answerable && !r.removed && sets[s].sure() > 0 && !sets[s].Added && r.long == long && r.written == written {
						answerable = append(answerable, scores[i])
					}
				}
				if len(answerable) >= fewestTold {
					slices.Sort(answerable)
					cut[written][long] = min(cut[written][long], answerable[int(refuse[written]*float64(len(answerable)))])
				}
			}
		}
	}
	for long := range 2 { // too few questions to tell by: as the other
		switch {
		case cut[0][long] == undecided:
			cut[0][long] = cut[1][long]
		case cut[1][long] == undecided:
			cut[1][long] = cut[0][long]
		}
	}
	for s, set := range sets {
		var n, refused, nothing, abstained, removed, abstainedR float64
		var own []float64
		for i, r := range replies {
			if r.set != s {
				continue
			}
			below := 0.0
			if scores[i] < cut[r.written][r.long] {
				below = 1
			}
			switch {
			case r.removed:
				removed++
				abstainedR += below
			case r.answerable:
				n++
				refused += below
				own = append(own, scores[i])
			default:
				nothing++
				abstained += below
			}
		}
		fmt.Fprintf(w, "confidence, %d-fold, cut-offs %.4f: %-10s refused %.4f of %.0f answerable, abstained %.4f of %.0f unanswerable, %.4f of %.0f whose right passages are left out", folds, cut, set.Name, refused/max(1, n), n, abstained/max(1, nothing), nothing, abstainedR/max(1, removed), removed)
		if len(own) > 0 && nothing > 0 { // at a cut-off of the set's own
			slices.Sort(own)
			c := own[int(ownRefused*float64(len(own)))]
			ab := 0.0
			for i, r := range replies {
				if r.set == s && !r.answerable && scores[i] < c {
					ab++
				}
			}
			fmt.Fprintf(w, "; at its own cut-off %.4f: %.4f", c, ab/nothing)
		}
		fmt.Fprintln(w)
	}
	reliability(w, replies, scores, sets)
	train := slices.DeleteFunc(slices.Clone(replies), func(r reply) bool { return sets[r.set].sure() == 0 })
	weights := logistic(train)
	var ballots []ballot
	for _, r := range train {
		ballots = append(ballots, r.ballot(weights))
	}
	for i := range weights {
		weights[i] *= logitShare
	}
	spread(weights, p.Confidence[0][:], p.Confidence[1][:])
	p.ConfidenceForest = grow(ballots, replyTrees)
	nothing := p.ConfidenceForest.Score(ballots[0].rows[1]) // what the forest says of saying nothing, which the bias takes in
	p.Confidence[0][answer.Bias] -= nothing
	p.Confidence[1][answer.Bias] -= nothing
	p.Abstain = cut
	names := answer.ConfidenceFeatures()
	for i, n := range names {
		fmt.Fprintf(w, "  %-26s %8.3f %8.3f  area under ROC:", n, weights[i], weights[len(names)+i])
		for s, set := range sets {
			if area, ok := areaUnderROC(replies, s, func(r reply) float32 { return r.features[i] + r.features[len(names)+i] }); ok {
				fmt.Fprintf(w, "  %s %.3f", set.Name, area)
			}
		}
		fmt.Fprintln(w)
	}
	return p, nil
}

// reliability writes how often replies of each tenth of confidence are right, over the judged questions as they are.
func reliability(w io.Writer, replies []reply, scores []float64, sets []Set) {
	for s, set := range sets {
		var n, right, sum [10]float64
		for i, r := range replies {
			if r.set != s || r.removed {
				continue
			}
			k := min(9, int(scores[i]*10))
			n[k]++
			sum[k] += scores[i]
			if r.right {
				right[k]++
			}
		}
		fmt.Fprintf(w, "reliability %-10s", set.Name)
		for k := range n {
			if n[k] > 0 {
				fmt.Fprintf(w, "  %.2f:%.2f(%.0f)", sum[k]/n[k], right[k]/n[k], n[k])
			}
		}
		fmt.Fprintln(w)
	}
}

// logitShare is what part of the logit the forest of the confidence builds on. With half of it and 400 trees, of the replies to which no fit had seen the question, 62% of our
// unanswerable questions and 64% of those of dev, mixed and "unanswered" were abstained from when 6% of the answerable of dev, mixed and those held out were refused; with all of it and 200 trees
// 59% and 61%, with none and 500 trees 60% and 59%. With half and 300, 600 or 800 smaller trees it was 63% and 64 to 66%, no more than chance tells apart, so that the file of weights decided.
const logitShare = 0.5

// ballot is the choice between a reply and saying nothing.
func (r reply) ballot(weights []float64) ballot {
	logit := 0.0
	for i, x := range r.features {
		logit += float64(x) * weights[i]
	}
	return ballot{rows: [][]float32{r.row, make([]float32, len(r.row))}, margin: []float64{logitShare * logit, 0}, right: []bool{r.right, !r.right}, share: 1, set: r.set, weight: r.weight}
}

func sigmoid(f []float32, w []float64) float64 {
	s := 0.0
	for i, x := range f {
		s += float64(x) * w[i]
	}
	return 1 / (1 + math.Exp(-s))
}

// logistic fits weights by steps of Adam over standardized features. Of a ridge of .003, .01, .02, .03 and .1 these abstained from 48.9, 50.2, 50.3, 50.2 and 49.0% of our unanswerable questions at 6% of the answerable
// of other sets refused.
func logistic(replies []reply) []float64 {
	n := len(replies[0].features)
	scale := make([]float64, n)
	mean := make([]float64, n)
	total := 0.0
	for _, r := range replies {
		for i, x := range r.features {
			mean[i] += float64(x) / float64(len(replies))
		}
		total += r.weight
	}
	for _, r := range replies {
		for i, x := range r.features {
			scale[i] += (float64(x) - mean[i]) * (float64(x) - mean[i]) / float64(len(replies))
		}
	}
	for i := range scale {
		if scale[i] > 1e-9 {
			scale[i] = 1 / max(math.Sqrt(scale[i]), leastDeviation)
		} else if mean[i] != 0 {
			scale[i] = 1
		}
	}
	const steps, ridge = 400, 0.02
	w, m, v, grad := make([]float64, n), make([]float64, n), make([]float64, n), make([]float64, n)
	scaled := make([]float64, n)
	for step := 1; step <= steps; step++ {
		clear(grad)
		for i := range w {
			scaled[i] = w[i] * scale[i]
		}
		for _, r := range replies {
			d := -sigmoid(r.features, scaled)
			if r.right {
				d++
			}
			d *= r.weight / total
			for i, x := range r.features {
				grad[i] += d * float64(x)
			}
		}
		rate := 0.1 * (1 - float64(step)/float64(steps+1))
		for i := range w {
			d := grad[i]*scale[i] - ridge*w[i]
			m[i] = 0.9*m[i] + 0.1*d
			v[i] = 0.99*v[i] + 0.01*d*d
			w[i] += rate * (m[i] / (1 - math.Pow(0.9, float64(step)))) / (math.Sqrt(v[i]/(1-math.Pow(0.99, float64(step)))) + 1e-9)
		}
	}
	for i := range w {
		w[i] *= scale[i]
	}
	return w
}

func collectReplies(ctx context.Context, l *answer.Lexicon, f *Fitting, sets []Set) ([]reply, error) {
	var engines [folds]*answer.Engine
	for i := range engines {
		engines[i] = answer.NewEngine(l, f.Folds[i], time.Now)
	}
	var out []reply
	for si, set := range sets {
		found := make([][]reply, len(set.Questions)) // to each question, in their order
		err := inTurn(len(set.Questions), func(i int) error {
			q := set.Questions[i]
			fold := foldOf(q.ID)
			in, err := inConversation(ctx, engines[fold], set.View, q, set.ask(q))
			if err != nil {
				return err
			}
			con, err := engines[fold].Consider(ctx, set.View, in, set.unasked(q))
			if err != nil {
				return err
			}
			add := func(right, removed bool, drop func(int) bool) {
				f := con.Confidence(drop)
				found[i] = append(found[i], reply{set: si, fold: fold, right: right, answerable: q.Answerable, removed: removed, features: double(f, con.Long), row: answer.Abreast([][]float64{f}, con.Context)[0], long: int(con.Long + 0.5), written: int(f[answer.HasWritten])})
			}
			right := false
			if q.Answerable && len(con.Candidates) > 0 {
				c := con.Candidates[0]
				right = rightCandidate(q, c)
				if best := c.Best(); right && len(q.Facts) == 0 && best >= 0 {
					s := c.Sentences[best]
					right = rightSentence(q, c, c.Article.Body[s.Start:s.End])
				}
			}
			add(right, false, func(int) bool { return false })
			if q.Answerable {
				add(false, true, func(i int) bool { return rightCandidate(q, con.Candidates[i]) })
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
		for _, replies := range found {
			out = append(out, replies...)
		}
	}
	const nothing = "nothing"
	type sortOfSet struct {
		set  int
		sort string
	}
	sorts := map[sortOfSet]float64{}
	sort := func(r reply) (sortOfSet, float64) {
		switch {
		case r.removed:
			return sortOfSet{r.set, "removed"}, weightRemoved
		case !r.answerable:
			return sortOfSet{r.set, nothing}, weightNothing
		case r.right:
			return sortOfSet{r.set, "right"}, weightRight
		}
		return sortOfSet{r.set, "wrong"}, weightWrong
	}
	for _, r := range out {
		k, _ := sort(r)
		sorts[k]++
	}
	for i, r := range out {
		k, weight := sort(r)
		if sorts[sortOfSet{r.set, nothing}] == 0 && sets[r.set].Sure == 0 {
			weight *= answersAll
		}
		out[i].weight = sets[r.set].sure() * weight * 1000 / sorts[k]
	}
	return out, nil
}

// foldOf parts questions into folds by their ids.
func foldOf(id string) int { return int(crc32.ChecksumIEEE([]byte(id)) % folds) }

// areaUnderROC is the chance that an answerable question of a set has a higher value than an unanswerable one.
func areaUnderROC(replies []reply, set int, value func(reply) float32) (float64, bool) {
	var yes, no []float32
	for _, r := range replies {
		if r.set != set || r.removed {
			continue
		}
		if r.answerable {
			yes = append(yes, value(r))
		} else {
			no = append(no, value(r))
		}
	}
	if len(yes) == 0 || len(no) == 0 {
		return 0, false
	}
	slices.Sort(no)
	sum := 0.0
	for _, y := range yes {
		lo, _ := slices.BinarySearch(no, y)
		hi := lo
		for hi < len(no) && no[hi] == y {
			hi++
		}
		sum += float64(lo) + float64(hi-lo)/2
	}
	return sum / float64(len(yes)) / float64(len(no)), true
}
