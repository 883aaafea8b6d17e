package answer

import (
	"cmp"
	"context"
	"math"
	"slices"
)

// treeDepth is how many splits lead to a leaf of a tree.
const treeDepth = 4

// A Tree is an oblivious decision tree (Kohavi 1994): at each depth the same feature is compared with the same cut in every branch, so that the
// outcomes of its comparisons, as bits, number the leaf.
type Tree struct {
	Features [treeDepth]uint16
	Cuts     [treeDepth]float32
	Leaves   [1 << treeDepth]float32
}

// A Forest is the sum of its trees.
type Forest []Tree

// Score returns the sum of the leaves that features lead to.
func (f Forest) Score(features []float32) float64 {
	sum := float32(0)
	for i := range f {
		t := &f[i]
		leaf := 0
		for d := range treeDepth {
			if features[t.Features[d]] > t.Cuts[d] {
				leaf |= 1 << d
			}
		}
		sum += t.Leaves[leaf]
	}
	return float64(sum)
}

// Reranked is how many of the best passages by the linear weights are ranked anew by the forest. Of the 902 questions of multihop-rag that have a right
// passage among the candidates, 897 have one among as many.
const Reranked = 25

// resentenced is how many of the best passages have their sentences chosen anew by the forest: as many as are looked at for newer coverage, more than are shown
// unless many are asked for.
const resentenced = newerLook

// rerank ranks the best passages, and the sentences of each, by their scores and what the forests add: the linear weights tell what counts and by how
// much, the trees tell when it counts, such as a date when the words around it were found. Passages are ranked anew as far as the question is long:
// for short ones cross-validation found nothing in it.
func (e *Engine) rerank(ctx context.Context, q *query, cands []*candidate) {
	top := cands[:min(Reranked, len(cands))]
	if q.long > 0 {
		var features [][]float64
		for _, c := range top {
			features = append(features, c.features[:])
		}
		for i, row := range Abreast(features, q.context()) {
			top[i].score += q.long * e.params.PassageForest.Score(row)
		}
		slices.SortStableFunc(top, func(a, b *candidate) int { return cmp.Compare(b.score, a.score) })
	}
	each(ctx, min(resentenced, len(top)), func() func(int) {
		return func(i int) { e.resentence(q, top[i]) }
	})
}

// resentence adds what the forest says to the scores of the sentences of a candidate, and picks the best anew.
func (e *Engine) resentence(q *query, c *candidate) {
	var features [][]float64
	for i := range c.sents {
		features = append(features, c.sents[i].features[:])
	}
	for i, row := range Abreast(features, q.context()) {
		c.sents[i].score += e.params.SentenceForest.Score(row)
	}
	for i := range c.sents {
		if c.sents[i].score > c.sents[c.best].score {
			c.best = i
		}
	}
	if c.features[pAsked] <= muchAlike {
		c.para = c.paragraph()
	}
}

// context returns what a forest is told of the question: its length, whether it asks about the present, and what kind of thing it asks for.
func (q *query) context() []float32 {
	c := make([]float32, 2+len(contextKinds))
	c[0] = float32(q.long)
	if q.present {
		c[1] = 1
	}
	for i, kinds := range contextKinds {
		if slices.Contains(kinds, q.kind) {
			c[2+i] = 1
		}
	}
	return c
}

// contextKinds are kinds of things asked for that forests are told apart.
var contextKinds = [...][]kind{
	{kindWho}, {kindWhen, kindTime}, {kindWhere}, {kindNumber, kindMoney, kindPercent, kindDuration, kindAge}, {kindWhy, kindHow}, {kindClass, kindName}, {kindList}, {kindYesNo},
}

// Abreast returns what a forest is given for each of several candidates: their features, how far each is behind the best of the candidates, and
// the context, which is the same for all.
func Abreast(features [][]float64, context []float32) [][]float32 {
	if len(features) == 0 {
		return nil
	}
	n := len(features[0])
	best := make([]float64, n)
	for i := range best {
		best[i] = math.Inf(-1)
	}
	for _, f := range features {
		for i, x := range f {
			best[i] = max(best[i], x)
		}
	}
	out := make([][]float32, len(features))
	for k, f := range features {
		row := make([]float32, 2*n, 2*n+len(context))
		for i, x := range f {
			row[i] = float32(x)
			row[n+i] = float32(x - best[i])
		}
		out[k] = append(row, context...)
	}
	return out
}
