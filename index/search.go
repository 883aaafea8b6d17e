package index

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/RoaringBitmap/roaring/v2"
)

// A Unit is one thing that a question asks for: a word with the other ways to say it.
type Unit struct {
	Weight float32 // what a passage gains that holds it in the best way
	Alts   []Alt
}

// An Alt is one way to say a unit: stems that must all stand in the passage (or all in its headline).
type Alt struct {
	Stems []string
	Boost float32 // from 0 to 1: the part of the unit's weight that this way brings
}

// A Query asks for the passages that hold most of some units.
type Query struct {
	Units      []Unit
	Filter     Filter
	Limit      int     // passages wanted
	Head       float32 // from 0 to 1: the part of a weight that a unit in the headline brings
	Questions  float32 // what a unit in the written questions adds, as a part of its weight; 0 leaves them out
	Exhaustive bool    // score every passage: slower, with the same result; to measure what planning saves
}

// A Hit is a passage that a search found.
type Hit struct {
	Article *Article
	Passage int // index into Article.Passages
	Score   float32
}

// A View is what one server may see at one moment: the shared corpus and the server's own articles.
type View struct{ parts []*Snapshot }

// NewView joins snapshots; closing the view closes them.
func NewView(shared *Snapshot, local ...*Snapshot) *View {
	return &View{append([]*Snapshot{shared}, local...)}
}

// Close lets go of the snapshots.
func (v *View) Close() error {
	var err error
	for _, s := range v.parts {
		if e := s.Close(); err == nil {
			err = e
		}
	}
	return err
}

// Passages tells how many passages the view holds.
func (v *View) Passages() int {
	n := 0
	for _, s := range v.parts {
		n += s.n
	}
	return n
}

// DocFreq tells how many passages hold a stem in their text.
func (v *View) DocFreq(stem string) (int, error) { return v.freq(fieldText, stem) }

// HeadFreq tells how many passages hold a stem in the headline or publisher of their article.
func (v *View) HeadFreq(stem string) (int, error) { return v.freq(fieldHead, stem) }

// QuestionFreq tells how many passages hold a stem in their written questions.
func (v *View) QuestionFreq(stem string) (int, error) { return v.freq(fieldQuestions, stem) }

func (v *View) freq(field, stem string) (int, error) {
	n := 0
	for _, s := range v.parts {
		for _, r := range s.segments {
			c, err := r.count(field, stem)
			if err != nil {
				return 0, err
			}
			n += c
		}
	}
	return n, nil
}

// Similar returns the stems of passage texts that are within a number of edits (1 or 2) of a stem and share its first letter, with the number of
// passages that hold each.
func (v *View) Similar(stem string, edits int) (map[string]int, error) {
	found := map[string]int{}
	prefix := stem
	for i := range stem {
		if i > 0 {
			prefix = stem[:i]
			break
		}
	}
	for _, s := range v.parts {
		d, err := s.reader.FieldDictFuzzy(fieldText, stem, edits, prefix)
		if err != nil {
			return nil, fmt.Errorf("index: similar %q: %w", stem, err)
		}
		for e, err := d.Next(); e != nil && err == nil; e, err = d.Next() {
			found[e.Term] += int(e.Count)
		}
		if err := d.Close(); err != nil {
			return nil, fmt.Errorf("index: similar %q: %w", stem, err)
		}
	}
	return found, nil
}

// A tier is a set of documents that gain the same from a unit.
type tier struct {
	gain float32
	docs *roaring.Bitmap
}

// Search returns the best passages by the units that they hold, best first; equal ones by the id of their article and
// their place in it. It looks at no more postings than it must: once the passages found hold enough that no passage without the
// units looked at so far can reach the best Limit, the rest only adds to those found. The result is the same as scoring all.
func (v *View) Search(ctx context.Context, q Query) ([]Hit, error) {
	type found struct {
		s     *Snapshot
		r     *segmentReader
		doc   uint32
		score float32
	}
	var all []found
	acc := accumulators.Get().(*accumulator)
	defer accumulators.Put(acc)
	for _, s := range v.parts {
		for _, r := range s.segments {
			tiers, err := r.tiers(ctx, q)
			if err != nil {
				return nil, err
			}
			docs := acc.best(tiers, int(r.seg.Count()), q.Limit, q.Exhaustive)
			for _, d := range docs {
				all = append(all, found{s, r, d.doc, d.score})
			}
			if err := ctx.Err(); err != nil {
				return nil, err
			}
		}
	}
	slices.SortFunc(all, func(a, b found) int { return cmp.Compare(b.score, a.score) })
	// passages with the same score as the last one wanted are all looked at, so that the order of documents on disk decides nothing
	if len(all) > q.Limit {
		last, n := all[q.Limit-1].score, q.Limit
		for n < len(all) && all[n].score == last {
			n++
		}
		all = all[:n]
	}
	type named struct {
		found
		id string
		n  int
	}
	names := make([]named, 0, len(all))
	for _, f := range all {
		id, err := f.r.seg.DocID(uint64(f.doc))
		if err != nil {
			return nil, fmt.Errorf("index: document %d: %w: %w", f.doc, ErrDamaged, err)
		}
		article, number, _ := strings.Cut(string(id), passageSep)
		n, err := strconv.Atoi(number)
		if err != nil {
			return nil, fmt.Errorf("index: document %q: %w", id, ErrDamaged)
		}
		names = append(names, named{f, article, n})
	}
	slices.SortStableFunc(names, func(a, b named) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.id, b.id), cmp.Compare(a.n, b.n))
	})
	if len(names) > q.Limit {
		names = names[:q.Limit]
	}
	hits := make([]Hit, 0, len(names))
	byID := map[string]*Article{}
	for _, n := range names {
		a := byID[n.id]
		if a == nil {
			var err error
			if a, err = n.s.articleIn(n.r, n.id); err != nil {
				return nil, err
			}
			byID[n.id] = a
		}
		if n.n >= len(a.Passages) {
			return nil, fmt.Errorf("index: article %q has no passage %d: %w", n.id, n.n, ErrDamaged)
		}
		hits = append(hits, Hit{Article: a, Passage: n.n, Score: n.score})
	}
	return hits, nil
}

// articleIn looks for an article in the segment of its passages first, where it nearly always is.
func (s *Snapshot) articleIn(r *segmentReader, id string) (*Article, error) {
	bm, err := r.seg.DocNumbers([]string{id})
	if err != nil {
		return nil, fmt.Errorf("index: article %q: %w: %w", id, ErrDamaged, err)
	}
	for it := bm.Iterator(); it.HasNext(); {
		doc := it.Next()
		if r.deleted == nil || !r.deleted.Contains(doc) {
			return s.article(r, uint64(doc))
		}
	}
	return s.Article(id)
}

// tiers returns what the units of a query bring to the documents of a segment, the largest gains first.
func (r *segmentReader) tiers(ctx context.Context, q Query) ([]tierGroup, error) {
	allowed, err := r.filter(q.Filter)
	if err != nil {
		return nil, err
	}
	var groups []tierGroup
	for _, u := range q.Units {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		var ts, qs []tier
		for _, alt := range u.Alts {
			add := func(ts *[]tier, field string, gain float32) error {
				bm, err := r.all(field, alt.Stems)
				if err == nil && gain > 0 && !bm.IsEmpty() {
					if allowed != nil {
						bm = roaring.And(bm, allowed)
					}
					*ts = append(*ts, tier{gain, bm})
				}
				return err
			}
			if err := add(&ts, fieldText, u.Weight*alt.Boost); err != nil {
				return nil, err
			}
			if q.Head > 0 {
				if err := add(&ts, fieldHead, u.Weight*alt.Boost*q.Head); err != nil {
					return nil, err
				}
			}
			if q.Questions > 0 {
				if err := add(&qs, fieldQuestions, u.Weight*alt.Boost*q.Questions); err != nil {
					return nil, err
				}
			}
		}
		for _, ts := range [][]tier{ts, qs} {
			if len(ts) > 0 {
				groups = append(groups, newTierGroup(ts))
			}
		}
	}
	slices.SortStableFunc(groups, func(a, b tierGroup) int { return cmp.Compare(b[0].gain, a[0].gain) })
	return groups, nil
}

// all returns the documents of the segment whose field holds all of the stems.
func (r *segmentReader) all(field string, stems []string) (*roaring.Bitmap, error) {
	bm, err := r.postings(field, stems[0])
	for _, stem := range stems[1:] {
		if err != nil || bm.IsEmpty() {
			return bm, err
		}
		var next *roaring.Bitmap
		if next, err = r.postings(field, stem); err == nil {
			bm = roaring.And(bm, next)
		}
	}
	return bm, err
}

// A tierGroup holds what one unit brings, the largest gain first; no document is in two of its tiers.
type tierGroup []tier

func newTierGroup(ts []tier) tierGroup {
	slices.SortStableFunc(ts, func(a, b tier) int { return cmp.Compare(b.gain, a.gain) })
	out := ts[:0]
	var seen *roaring.Bitmap
	for i := 0; i < len(ts); {
		bm, gain := ts[i].docs, ts[i].gain
		for i++; i < len(ts) && ts[i].gain == gain; i++ {
			bm = roaring.Or(bm, ts[i].docs)
		}
		if seen != nil {
			bm = roaring.AndNot(bm, seen)
		}
		if i < len(ts) {
			if seen == nil {
				seen = bm
			} else {
				seen = roaring.Or(seen, bm)
			}
		}
		out = append(out, tier{gain, bm})
	}
	return out
}

type scored struct {
	doc   uint32
	score float32
}

// An accumulator adds up scores by document number. It is reused from query to query: its scores are zero between them.
type accumulator struct {
	scores  []float32
	touched []uint32
	buf     [4096]uint32
}

var accumulators = sync.Pool{New: func() any { return new(accumulator) }}

// best returns the documents with the highest sums of gains: at least limit of them when there are as many, and all that are as good as the
// last.
func (a *accumulator) best(groups []tierGroup, docs, limit int, exhaustive bool) []scored {
	if len(a.scores) < docs {
		a.scores = make([]float32, docs)
	}
	a.touched = a.touched[:0]
	rest := float32(0) // the most that the groups not yet added can bring
	for _, g := range groups {
		rest += g[0].gain
	}
	top := rest
	var alive *roaring.Bitmap // once set, only these documents can be among the best
	for _, g := range groups {
		for _, t := range g {
			bm := t.docs
			if alive != nil {
				bm = roaring.And(bm, alive)
			}
			for it := bm.ManyIterator(); ; {
				n := it.NextMany(a.buf[:])
				if n == 0 {
					break
				}
				for _, d := range a.buf[:n] {
					if a.scores[d] == 0 {
						a.touched = append(a.touched, d)
					}
					a.scores[d] += t.gain
				}
			}
		}
		rest -= g[0].gain
		// small sets are quicker finished than pruned
		if alive != nil || exhaustive || len(a.touched) < 20*limit {
			continue
		}
		if bound := a.bound(limit, top); bound > rest {
			alive = roaring.New()
			keep := a.touched[:0]
			for _, d := range a.touched {
				if a.scores[d]+rest >= bound {
					keep = append(keep, d)
				} else {
					a.scores[d] = 0
				}
			}
			a.touched = keep
			alive.AddMany(keep)
		}
	}
	bound := float32(0)
	if len(a.touched) > limit {
		bound = a.bound(limit, top)
	}
	var out []scored
	for _, d := range a.touched {
		if s := a.scores[d]; s >= bound {
			out = append(out, scored{d, s})
		}
		a.scores[d] = 0
	}
	return out
}

// bound returns a score that at least limit documents reach, close below the score of the limit-th best.
func (a *accumulator) bound(limit int, top float32) float32 {
	const bins = 4096
	var count [bins + 1]int32
	scale := bins / top
	for _, d := range a.touched {
		count[min(bins, int(a.scores[d]*scale))]++
	}
	n := int32(0)
	for i := bins; i >= 0; i-- {
		if n += count[i]; n >= int32(limit) {
			// a hair lower, so that rounding never cuts a document that belongs to the bin
			return max(0, (float32(i)-0.01)/scale)
		}
	}
	return 0
}
