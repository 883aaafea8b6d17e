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

// A found is a document that a search found, before it is known which passage it is.
type found struct {
	s     *Snapshot
	r     *segmentReader
	doc   uint32
	score float32
}

// Search returns the best passages by the units that they hold, best first; equal ones by the id of their article and
// their place in it. It looks at no more postings than it must: once the passages found hold enough that no passage without the
// units looked at so far can reach the best Limit, the rest only adds to those found. The result is the same as scoring all.
func (v *View) Search(ctx context.Context, q Query) ([]Hit, error) {
	var all []found
	acc := accumulators.Get().(*accumulator)
	defer accumulators.Put(acc)
	for _, s := range v.parts {
		for _, r := range s.segments {
			allowed, err := r.filter(q.Filter)
			if err != nil {
				return nil, err
			}
			groups, err := r.groups(ctx, q)
			if err != nil {
				return nil, err
			}
			for _, d := range acc.best(groups, allowed, int(r.seg.Count()), q.Limit, q.Exhaustive) {
				all = append(all, found{s, r, d.doc, d.score})
			}
			if err := ctx.Err(); err != nil {
				return nil, err
			}
		}
	}
	slices.SortFunc(all, func(a, b found) int { return cmp.Compare(b.score, a.score) })
	all, err := cut(all, q.Limit)
	if err != nil {
		return nil, err
	}
	hits := make([]Hit, len(all))
	type place struct {
		r       *segmentReader
		article uint32
	}
	read := map[place]*Article{} // one of each article, whatever the cache keeps
	for i, f := range all {
		article, n, err := f.place()
		if err != nil {
			return nil, err
		}
		at := place{f.r, article}
		a := read[at]
		if a == nil {
			if a, err = f.s.article(f.r, uint64(article)); err != nil {
				return nil, err
			}
			read[at] = a
		}
		if n >= len(a.Passages) {
			return nil, fmt.Errorf("index: article %q has no passage %d: %w", a.ID, n, ErrDamaged)
		}
		hits[i] = Hit{Article: a, Passage: n, Score: f.score}
	}
	slices.SortFunc(hits, func(a, b Hit) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Article.ID, b.Article.ID), cmp.Compare(a.Passage, b.Passage))
	})
	return hits, nil
}

// cut returns the first limit of documents that are sorted by their scores. Of those with the score of the last one, the first by the id of
// their article and their place in it stay, so that the order of documents on disk decides nothing.
func cut(all []found, limit int) ([]found, error) {
	if len(all) <= limit {
		return all, nil
	}
	last := all[limit-1].score
	from, to := limit, limit
	for from > 0 && all[from-1].score == last {
		from--
	}
	for to < len(all) && all[to].score == last {
		to++
	}
	if to == limit {
		return all[:limit], nil
	}
	type named struct {
		found
		id string
		n  int
	}
	names := make([]named, 0, to-from)
	for _, f := range all[from:to] {
		id, n, err := f.name()
		if err != nil {
			return nil, err
		}
		names = append(names, named{f, id, n})
	}
	slices.SortFunc(names, func(a, b named) int { return cmp.Or(cmp.Compare(a.id, b.id), cmp.Compare(a.n, b.n)) })
	for i := range names[:limit-from] {
		all[from+i] = names[i].found
	}
	return all[:limit], nil
}

// name reads the id of the article of a passage and the passage's number from 0.
func (f found) name() (article string, n int, err error) {
	id, err := f.r.seg.DocID(uint64(f.doc))
	if err != nil {
		return "", 0, fmt.Errorf("index: document %d: %w: %w", f.doc, ErrDamaged, err)
	}
	article, number, _ := strings.Cut(string(id), passageSep)
	if n, err = strconv.Atoi(number); err != nil {
		return "", 0, fmt.Errorf("index: document %q: %w", id, ErrDamaged)
	}
	return article, n, nil
}

// place returns the document of the article of a passage and the passage's number from 0. An article stands in the segment of its passages,
// because they are written together and merges join segments whole.
func (f found) place() (article uint32, n int, err error) {
	if article, n, ok := f.r.places.get(f.doc); ok {
		return article, n, nil
	}
	id, n, err := f.name()
	if err != nil {
		return 0, 0, err
	}
	bm, err := f.r.seg.DocNumbers([]string{id})
	if err != nil {
		return 0, 0, fmt.Errorf("index: article %q: %w: %w", id, ErrDamaged, err)
	}
	for it := bm.Iterator(); it.HasNext(); {
		article = it.Next()
		if f.r.deleted == nil || !f.r.deleted.Contains(article) {
			f.r.places.put(f.doc, article, n)
			return article, n, nil
		}
	}
	return 0, 0, fmt.Errorf("index: passage of an article %q that is not there: %w", id, ErrDamaged)
}

// groups returns what the units of a query bring to the documents of a segment, the largest gains first.
func (r *segmentReader) groups(ctx context.Context, q Query) ([]tierGroup, error) {
	var groups []tierGroup
	for _, u := range q.Units {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		var ts, qs tierGroup
		for _, alt := range u.Alts {
			add := func(ts *tierGroup, field string, gain float32) error {
				bm, err := r.all(field, alt.Stems)
				if err == nil && gain > 0 && !bm.IsEmpty() {
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
		for _, ts := range [...]tierGroup{ts, qs} {
			if len(ts) > 0 {
				slices.SortStableFunc(ts, func(a, b tier) int { return cmp.Compare(b.gain, a.gain) })
				groups = append(groups, ts)
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

// A tierGroup holds what one unit brings, the largest gain first. A document that is in several of its tiers gains from the first.
type tierGroup []tier

type scored struct {
	doc   uint32
	score float32
}

// An accumulator adds up scores by document number. It is reused from query to query: its scores are zero between them.
type accumulator struct {
	scores  []float32
	group   []uint16 // the last group that added to the score, counted from 1
	touched []uint32
	buf     [4096]uint32
}

var accumulators = sync.Pool{New: func() any { return new(accumulator) }}

const (
	// worthPruning is how many times the documents wanted must be alive for another look at which of them still can be among the best: with
	// fewer, looking costs more than it saves.
	worthPruning = 20
	// worthMeeting is how many times the documents alive a term must have for its postings to be intersected with those alive rather than
	// walked through: intersecting two lists of like length is slower than walking through one.
	worthMeeting = 32
)

// best returns the documents with the highest sums of gains: at least limit of them when there are as many, and all that are as good as the
// last. Only the allowed ones count; nil allows all.
func (a *accumulator) best(groups []tierGroup, allowed *roaring.Bitmap, docs, limit int, exhaustive bool) []scored {
	if len(a.scores) < docs {
		a.scores, a.group = make([]float32, docs), make([]uint16, docs)
	}
	a.touched = a.touched[:0]
	rest := float32(0) // the most that the groups not yet added can bring
	for _, g := range groups {
		rest += g[0].gain
	}
	top := rest
	// before anything is pruned all that is allowed may be among the best, then only what is touched
	pruned, alive := false, allowed
	for n, g := range groups {
		for _, t := range g {
			docs := t.docs
			if pruned && alive == nil && docs.GetCardinality() > worthMeeting*uint64(len(a.touched)) {
				slices.Sort(a.touched)
				alive = roaring.BitmapOf(a.touched...)
			}
			if alive != nil && (!pruned || docs.GetCardinality() > worthMeeting*uint64(len(a.touched))) {
				docs = roaring.And(docs, alive)
			}
			a.add(docs, t.gain, uint16(n+1), pruned)
		}
		rest -= g[0].gain
		// no score yet is above top - rest
		if exhaustive || len(a.touched) < worthPruning*limit || rest >= top-rest {
			continue
		}
		if bound := a.bound(limit, top); bound > rest {
			keep := a.touched[:0]
			for _, d := range a.touched {
				if a.scores[d]+rest >= bound {
					keep = append(keep, d)
				} else {
					a.scores[d], a.group[d] = 0, 0
				}
			}
			a.touched, pruned, alive = keep, true, nil
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
		a.scores[d], a.group[d] = 0, 0
	}
	return out
}

// add adds what group n brings to documents, but not to those that have gained from it before. Once pruned, it passes over those that have no score.
func (a *accumulator) add(docs *roaring.Bitmap, gain float32, n uint16, pruned bool) {
	for it := docs.ManyIterator(); ; {
		k := it.NextMany(a.buf[:])
		if k == 0 {
			return
		}
		for _, d := range a.buf[:k] {
			if a.scores[d] == 0 {
				if pruned {
					continue
				}
				a.touched = append(a.touched, d)
			} else if a.group[d] == n {
				continue
			}
			a.group[d] = n
			a.scores[d] += gain
		}
	}
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
