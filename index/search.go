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

// longestSimilar is how many bytes a stem has at most for words like it to be looked for: no word is longer, and the automaton that finds them grows
// with its square, until it takes a second or is refused.
const longestSimilar = 100

// Similar returns the stems of passage texts that are within a number of edits (1 or 2) of a stem and share its first letter, with the number of
// passages that hold each. A stem of more than 100 bytes has none.
func (v *View) Similar(stem string, edits int) (map[string]int, error) {
	found := map[string]int{}
	if len(stem) > longestSimilar {
		return found, nil
	}
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
		for {
			e, err := d.Next()
			if err != nil {
				return nil, fmt.Errorf("index: similar %q: %w: %w", stem, ErrDamaged, err)
			}
			if e == nil {
				break
			}
			found[e.Term] = 0
		}
		if err := d.Close(); err != nil {
			return nil, fmt.Errorf("index: similar %q: %w", stem, err)
		}
	}
	for like := range found { // the automaton finds words without counting them
		n, err := v.DocFreq(like)
		if err != nil {
			return nil, err
		}
		if n == 0 {
			delete(found, like) // its articles were removed
			continue
		}
		found[like] = n
	}
	return found, nil
}

// A tier is a set of documents that gain the same from a unit: those in docs that are also in with, unless that is nil.
type tier struct {
	gain       float32
	docs, with *roaring.Bitmap
}

// among returns the documents of the tier that are in a set; nil stands for all.
func (t tier) among(set *roaring.Bitmap) *roaring.Bitmap {
	docs := t.docs
	if set != nil {
		docs = roaring.And(docs, set)
	}
	if t.with != nil {
		docs = roaring.And(docs, t.with)
	}
	return docs
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
// units looked at so far can reach the best Limit, the rest only adds to those found. The result is the same as scoring all. Passages of an
// article in whose place a later part of the view has another are left out.
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
	if hits, err = v.unreplaced(hits, all); err != nil {
		return nil, err
	}
	slices.SortFunc(hits, func(a, b Hit) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Article.ID, b.Article.ID), cmp.Compare(a.Passage, b.Passage))
	})
	return hits, nil
}

// unreplaced returns the hits without those of articles of which a later part of the view holds one with the same id. from says where each was found.
func (v *View) unreplaced(hits []Hit, from []found) ([]Hit, error) {
	if len(v.parts) == 1 {
		return hits, nil
	}
	kept := hits[:0]
	for i, h := range hits {
		replaced := false
		for _, s := range v.parts[slices.Index(v.parts, from[i].s)+1:] {
			r, _, err := s.find(h.Article.ID)
			if err != nil {
				return nil, err
			}
			replaced = replaced || r != nil
		}
		if !replaced {
			kept = append(kept, h)
		}
	}
	return kept, nil
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
				docs, with, err := r.all(field, alt.Stems)
				if err == nil && gain > 0 && !docs.IsEmpty() {
					*ts = append(*ts, tier{gain, docs, with})
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

// all returns the documents of the segment whose field holds all of the stems: those in both bitmaps, or in the first when the second is nil.
// The two are left apart because a search mostly wants few of the documents.
func (r *segmentReader) all(field string, stems []string) (docs, with *roaring.Bitmap, err error) {
	docs, err = r.postings(field, stems[0])
	for _, stem := range stems[1:] {
		if err != nil || docs.IsEmpty() {
			return docs, nil, err
		}
		if with != nil {
			docs = roaring.And(docs, with)
		}
		with, err = r.postings(field, stem)
	}
	if err == nil && with != nil && !docs.Intersects(with) {
		return noPostings, nil, nil
	}
	return docs, with, err
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
	touched []uint32 // documents with a score
	sums    []float32
	buf     [4096]uint32
}

var accumulators = sync.Pool{New: func() any { return new(accumulator) }}

const (
	// stretch is how many documents are scored at a time. What is found in one stretch sets the bar for the next ones, and the scores of a
	// stretch stay in the processor's cache. A multiple of 65,536, the documents of a part of a bitmap.
	stretch = 2 << 16
	// worthPruning is how many documents must have a score for a look at which of them can still be among the best.
	worthPruning = 300
	// worthMeeting is how many times the documents that can still be among the best a term must have for the two to be intersected: lists of
	// like length are walked through faster than intersected.
	worthMeeting = 4
	// mostAlive is how many documents of a stretch are at most made a set to intersect with: no term has worthMeeting times more.
	mostAlive = stretch / worthMeeting
)

// best returns the documents with the highest sums of gains: at least limit of them when there are as many, and all that are as good as the
// last. Only the allowed ones count; nil allows all.
func (a *accumulator) best(groups []tierGroup, allowed *roaring.Bitmap, docs, limit int, exhaustive bool) []scored {
	if len(a.scores) < docs {
		a.scores, a.group = make([]float32, docs), make([]uint16, docs)
	}
	top := float32(0) // the most that all groups can bring
	for _, g := range groups {
		top += g[0].gain
	}
	var out []scored
	least := float32(0) // a score that at least limit documents reach
	for first := 0; first < docs; first += stretch {
		among := allowed
		if docs > stretch {
			among = roaring.New()
			among.AddRange(uint64(first), uint64(min(first+stretch, docs)))
			if allowed != nil {
				among.And(allowed)
			}
		}
		a.score(groups, among, (docs+stretch-1)/stretch, limit, top, least, exhaustive)
		for _, d := range a.touched {
			if s := a.scores[d]; s >= least {
				out = append(out, scored{d, s})
			}
			a.scores[d], a.group[d] = 0, 0
		}
		if len(out) <= limit {
			continue
		}
		a.sums = a.sums[:0]
		for _, o := range out {
			a.sums = append(a.sums, o.score)
		}
		least = bound(a.sums, limit, top)
		out = slices.DeleteFunc(out, func(o scored) bool { return o.score < least })
	}
	return out
}

// score adds up the scores of the documents among a set, nil for all, as far as they can be among the best, and leaves in touched those that
// still can. Scores below least cannot. The documents of the index are scored in so many stretches.
func (a *accumulator) score(groups []tierGroup, among *roaring.Bitmap, stretches, limit int, top, least float32, exhaustive bool) {
	a.touched = a.touched[:0]
	rest := top               // the most that the groups not yet added can bring
	closed := false           // no document without a score can be among the best any more
	var alive *roaring.Bitmap // once closed, a set that holds all documents with a score, and at most twice as many
	for n, g := range groups {
		for _, t := range g {
			set := among
			if alive != nil && t.docs.GetCardinality() > worthMeeting*alive.GetCardinality()*uint64(stretches) {
				set = alive
			}
			a.add(t.among(set), t.gain, uint16(n+1), closed)
		}
		rest -= g[0].gain
		// no score yet is above top - rest
		if exhaustive || max(least, top-rest) <= rest {
			continue
		}
		bar := least
		if len(a.touched) >= limit && len(a.touched) >= worthPruning {
			a.sums = a.sums[:0]
			for _, d := range a.touched {
				a.sums = append(a.sums, a.scores[d])
			}
			bar = max(bar, bound(a.sums, limit, top))
		}
		if bar <= rest {
			continue
		}
		if !closed || len(a.touched) >= worthPruning {
			a.touched = slices.DeleteFunc(a.touched, func(d uint32) bool {
				if a.scores[d]+rest >= bar {
					return false
				}
				a.scores[d], a.group[d] = 0, 0
				return true
			})
		}
		closed = true
		if len(a.touched) == 0 {
			return
		}
		if len(a.touched) <= mostAlive && (alive == nil || uint64(len(a.touched)) < alive.GetCardinality()/2) {
			slices.Sort(a.touched)
			alive = roaring.BitmapOf(a.touched...)
		}
	}
}

// add adds what group n brings to documents, but not to those that have gained from it before. Once closed, it passes over those that have no score.
func (a *accumulator) add(docs *roaring.Bitmap, gain float32, n uint16, closed bool) {
	for it := docs.ManyIterator(); ; {
		k := it.NextMany(a.buf[:])
		if k == 0 {
			return
		}
		for _, d := range a.buf[:k] {
			if a.scores[d] == 0 {
				if closed {
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

// bound returns a score that at least limit of some scores reach, close below the limit-th best. None is above top.
func bound(scores []float32, limit int, top float32) float32 {
	const bins = 4096
	var count [bins + 1]int32
	scale := bins / top
	for _, s := range scores {
		count[min(bins, int(s*scale))]++
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
