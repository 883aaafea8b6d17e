package index

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
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
	Exhaustive bool    // add up gains one by one, unrounded: slower, with the same result where gains have few binary digits; to hold the fast way to it
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
func (v *View) DocFreq(stem string) (int, error) {
	return v.freq(stem, func(h *heldIn) postings { return h.text })
}

// HeadFreq tells how many passages hold a stem in the headline or publisher of their article.
func (v *View) HeadFreq(stem string) (int, error) {
	return v.freq(stem, func(h *heldIn) postings { return h.head })
}

// QuestionFreq tells how many passages hold a stem in their written questions.
func (v *View) QuestionFreq(stem string) (int, error) {
	return v.freq(stem, func(h *heldIn) postings { return h.questions })
}

func (v *View) freq(stem string, where func(*heldIn) postings) (int, error) {
	n := 0
	for _, s := range v.parts {
		for _, r := range s.segments {
			h, err := r.holding(stem)
			if err != nil {
				return 0, err
			}
			n += r.count(where(h))
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

// A tier is a set of documents that gain the same from a unit.
type tier struct {
	gain  float32
	steps uint16 // the gain in whole steps
	docs  postings
}

// A tierGroup holds what one unit brings, the largest gain first. A document that is in several of its tiers gains from the first.
type tierGroup []tier

// A found is a document that a search found, before it is known which passage it is.
type found struct {
	s     *Snapshot
	r     *segmentReader
	doc   uint32
	score float32
}

// Search returns the best passages by the units that they hold, best first; equal ones by the id of their article and their place in it. Gains are
// rounded to whole steps, of which all units together bring 32,000 to 65,000. Passages of an article in whose place a later part of the view has another
// are left out.
func (v *View) Search(ctx context.Context, q Query) ([]Hit, error) {
	all, scale, err := v.best(ctx, &q)
	if err != nil {
		return nil, err
	}
	if all, err = cut(all, q.Limit); err != nil {
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
		hits[i] = Hit{Article: a, Passage: n, Score: f.score / scale}
	}
	if hits, err = v.unreplaced(hits, all); err != nil {
		return nil, err
	}
	slices.SortFunc(hits, func(a, b Hit) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Article.ID, b.Article.ID), cmp.Compare(a.Passage, b.Passage))
	})
	return hits, nil
}

// best returns the documents with the highest scores, the best first: all that are as good as the last wanted one, and perhaps some more. A gain of 1 is
// scale points of their scores.
func (v *View) best(ctx context.Context, q *Query) (all []found, scale float32, err error) {
	if scale = q.scale(); scale == 0 || q.Limit <= 0 {
		return nil, 1, nil
	}
	sel := &selection{limit: q.Limit}
	for _, s := range v.parts {
		for _, r := range s.segments {
			allowed, err := r.allowed(q.Filter)
			if err != nil {
				return nil, 0, err
			}
			from := found{s: s, r: r}
			if q.Exhaustive {
				plain, err := r.plain(q, from)
				if err != nil {
					return nil, 0, err
				}
				all = append(all, slices.DeleteFunc(plain, func(f found) bool { return allowed != nil && !allowed.Contains(f.doc) })...)
				continue
			}
			t, err := sum(int(r.seg.Count()), len(q.Units), func(i int) ([]tierGroup, error) {
				if err := ctx.Err(); err != nil {
					return nil, err
				}
				return r.groups(q, &q.Units[i], scale)
			})
			if err != nil {
				return nil, 0, err
			}
			sel.offer(t, from, allowed)
			t.release()
		}
	}
	if q.Exhaustive {
		return sorted(all), 1, nil
	}
	return sel.best(), scale, nil
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
// their article and their place in it stay, so that the order of documents on disk decides nothing, unless there are more than mostTied of them.
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
	to = min(to, max(limit, from+mostTied))
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

// mostTied is how many documents of the same score are told apart by their names, which takes some 0.5 µs for each: a question of one common word finds
// every tenth passage of a corpus, all alike.
const mostTied = 1 << 12

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

// scale returns how many steps a gain of 1 is: the largest power of two for which the sum of all gains, each rounded, has room, so that gains of few binary
// digits stay such. It is 0 when there is nothing to gain.
func (q *Query) scale() float32 {
	top := float32(0)
	for _, u := range q.Units {
		top += u.Weight * (1 + q.Questions)
	}
	if top <= 0 {
		return 0
	}
	_, e := math.Frexp(float64(mostSteps-2*len(q.Units)) / float64(top))
	return float32(math.Ldexp(0.5, e))
}

// groups returns what a unit of a query brings to the documents of a segment: to those that hold it in their text or headline, and to those that do
// in their written questions.
func (r *segmentReader) groups(q *Query, u *Unit, scale float32) ([]tierGroup, error) {
	said, asked := make(tierGroup, 0, 2*len(u.Alts)), make(tierGroup, 0, len(u.Alts))
	for _, a := range u.Alts {
		h, err := r.holdingAll(a.Stems)
		if err != nil {
			return nil, err
		}
		add := func(g *tierGroup, docs postings, part float32) {
			if gain := u.Weight * a.Boost * part; gain > 0 && !docs.IsEmpty() {
				*g = append(*g, tier{gain, uint16(max(1, gain*scale+0.5)), docs})
			}
		}
		add(&said, h.text, 1)
		add(&said, h.head, q.Head)
		add(&asked, h.questions, q.Questions)
	}
	groups := []tierGroup{said, asked}
	for _, g := range groups {
		slices.SortStableFunc(g, func(a, b tier) int {
			return cmp.Or(cmp.Compare(b.gain, a.gain), b.docs.dense-a.docs.dense) // dense ones first: see tally.join
		})
	}
	return slices.DeleteFunc(groups, func(g tierGroup) bool { return len(g) == 0 }), nil
}

// sorted sorts what was found by score, the best first, and leaves equal ones in their order.
func sorted(all []found) []found {
	slices.SortStableFunc(all, func(a, b found) int { return cmp.Compare(b.score, a.score) })
	return all
}

// plain returns the documents of a segment that gain from a query, each with the sum of its gains: what sum does, without rounding and one document
// after the other.
func (r *segmentReader) plain(q *Query, from found) ([]found, error) {
	scores := make([]float32, r.seg.Count())
	last := make([]int, len(scores)) // the last group that added to the score, counted from 1
	n := 0
	for i := range q.Units {
		groups, err := r.groups(q, &q.Units[i], 1)
		if err != nil {
			return nil, err
		}
		for _, g := range groups {
			n++
			for _, t := range g {
				for it := t.docs.Iterator(); it.HasNext(); {
					if d := it.Next(); last[d] < n {
						last[d] = n
						scores[d] += t.gain
					}
				}
			}
		}
	}
	var all []found
	for d, score := range scores {
		if score > 0 {
			from.doc, from.score = uint32(d), score
			all = append(all, from)
		}
	}
	return all, nil
}
