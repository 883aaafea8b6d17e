package eval

import (
	"math"
	"sync"
)

// A group is the candidates of one question, of which some are right.
type group struct {
	features [][]float32
	right    []bool
	weight   float64
	set      int
}

// fit finds the weights of a conditional logit model (McFadden 1974): the chance that a candidate is the right one is the exponential of the
// weighted sum of its features, over the sum of those of all candidates. It maximizes the mean log-likelihood of the right candidates less
// ridge/2 times the squared weights (of standardized features) by steps of Adam (Kingma & Ba 2015). Features whose index is in zero keep the
// weight 0.
func fit(groups []group, n int, ridge float64, zero map[int]bool) []float64 {
	scale := deviations(groups, n)
	for i := range scale {
		if zero[i] {
			scale[i] = 0
		}
	}
	w := make([]float64, n)
	m, v := make([]float64, n), make([]float64, n)
	total := 0.0
	for _, g := range groups {
		total += g.weight
	}
	const steps = 200
	const workers = 2
	grads := make([][]float64, workers)
	for i := range grads {
		grads[i] = make([]float64, n)
	}
	scaled := make([]float64, n)
	for step := 1; step <= steps; step++ {
		for i := range w {
			scaled[i] = w[i] * scale[i]
		}
		var wg sync.WaitGroup
		for k := range workers {
			wg.Add(1)
			go func() {
				defer wg.Done()
				clear(grads[k])
				var scores []float64
				for i := k; i < len(groups); i += workers {
					scores = gradient(groups[i], scaled, grads[k], scores)
				}
			}()
		}
		wg.Wait()
		rate := 0.15 * (1 - float64(step)/float64(steps+1))
		for i := range w {
			g := 0.0
			for k := range grads {
				g += grads[k][i]
			}
			d := g*scale[i]/total - ridge*w[i]
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

// leastDeviation is the least standard deviation that counts for a feature: one that hardly ever differs would get a huge weight from a few questions.
const leastDeviation = 0.02

// deviations returns, by feature, one over its standard deviation within groups; 0 for a feature that never differs.
func deviations(groups []group, n int) []float64 {
	sum := make([]float64, n)
	count := 0.0
	mean := make([]float64, n)
	for _, g := range groups {
		clear(mean)
		for _, f := range g.features {
			for i, x := range f {
				mean[i] += float64(x) / float64(len(g.features))
			}
		}
		for _, f := range g.features {
			for i, x := range f {
				sum[i] += (float64(x) - mean[i]) * (float64(x) - mean[i])
			}
			count++
		}
	}
	for i := range sum {
		if sd := math.Sqrt(sum[i] / count); sd > 1e-9 {
			sum[i] = 1 / max(sd, leastDeviation)
		} else {
			sum[i] = 0
		}
	}
	return sum
}

// gradient adds the gradient of the log-likelihood of a group, by features as they are, to grad. It returns scores for use by the next call.
func gradient(g group, w, grad, scores []float64) []float64 {
	scores = scores[:0]
	top := math.Inf(-1)
	for _, f := range g.features {
		s := 0.0
		for i, x := range f {
			s += w[i] * float64(x)
		}
		scores = append(scores, s)
		top = max(top, s)
	}
	var all, right float64
	for j := range scores {
		scores[j] = math.Exp(scores[j] - top)
		all += scores[j]
		if g.right[j] {
			right += scores[j]
		}
	}
	if right == 0 {
		return scores
	}
	for j, f := range g.features {
		d := -scores[j] / all
		if g.right[j] {
			d += scores[j] / right
		}
		if math.Abs(d) < 1e-5 {
			continue
		}
		d *= g.weight
		for i, x := range f {
			grad[i] += d * float64(x)
		}
	}
	return scores
}

// firstRight is the part of the groups of a set whose best candidate by w is right, and their mean reciprocal rank.
func firstRight(groups []group, w []float64) (first, mrr float64) {
	n := 0.0
	for _, g := range groups {
		scores := make([]float64, len(g.features))
		for j, f := range g.features {
			for i, x := range f {
				scores[j] += w[i] * float64(x)
			}
		}
		rank := rankOfRight(scores, g.right)
		n++
		if rank == 1 {
			first++
		}
		if rank <= 10 {
			mrr += 1 / float64(rank)
		}
	}
	if n == 0 {
		return 0, 0
	}
	return first / n, mrr / n
}

// rankOfRight is the place, from 1, of the best of the right candidates by their scores.
func rankOfRight(scores []float64, right []bool) int {
	best := math.Inf(-1)
	for i, s := range scores {
		if right[i] {
			best = max(best, s)
		}
	}
	rank := 1
	for _, s := range scores {
		if s > best {
			rank++
		}
	}
	return rank
}
