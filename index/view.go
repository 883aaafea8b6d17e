// Package index keeps the passages of a corpus in a Bleve index on disk and searches them.
package index

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/RoaringBitmap/roaring/v2"

	"tradetalks/corpus"
)

// A Filter narrows a listing or a search. Zero fields narrow nothing; undated articles pass no date filter.
type Filter struct {
	Publishers []string    // exact names as Publishers gives them; any of them
	Topics     []string    // any of them
	From, To   corpus.Date // publication days, ends included
	AsOf       corpus.Date // nothing published later
}

// Empty tells whether the filter lets everything pass.
func (f Filter) Empty() bool {
	return len(f.Publishers) == 0 && len(f.Topics) == 0 && f.From.IsZero() && f.To.IsZero() && f.AsOf.IsZero()
}

// filter returns the passages of the segment that pass f; nil when all do.
func (r *segmentReader) filter(f Filter) (*roaring.Bitmap, error) { return r.facets(fieldFacets, f) }

// allowed returns the documents that a search may find: those that pass f and were not removed; nil when all are.
func (r *segmentReader) allowed(f Filter) (*roaring.Bitmap, error) {
	allowed, err := r.filter(f)
	if err != nil || allowed != nil || r.deleted == nil {
		return allowed, err
	}
	return roaring.Flip(r.deleted, 0, r.seg.Count()), nil
}

func (r *segmentReader) facets(field string, f Filter) (*roaring.Bitmap, error) {
	if f.Empty() {
		return nil, nil
	}
	var allowed *roaring.Bitmap
	narrow := func(terms []string) error {
		any := roaring.New()
		for _, t := range terms {
			bm, err := r.postings(field, t)
			if err != nil {
				return err
			}
			any.Or(bm)
		}
		if allowed == nil {
			allowed = any
		} else {
			allowed.And(any)
		}
		return nil
	}
	prefixed := func(prefix string, values []string) []string {
		out := make([]string, len(values))
		for i, v := range values {
			out[i] = prefix + v
		}
		return out
	}
	if len(f.Publishers) > 0 {
		if err := narrow(prefixed(facetPublisher, f.Publishers)); err != nil {
			return nil, err
		}
	}
	if len(f.Topics) > 0 {
		if err := narrow(prefixed(facetTopic, f.Topics)); err != nil {
			return nil, err
		}
	}
	to := f.To
	if to.IsZero() || !f.AsOf.IsZero() && f.AsOf.Before(to) {
		to = f.AsOf
	}
	if !f.From.IsZero() || !to.IsZero() {
		days, err := r.days(field)
		if err != nil {
			return nil, err
		}
		if err := narrow(covering(days, f.From, to)); err != nil {
			return nil, err
		}
	}
	return allowed, nil
}

// days returns the publication days of the segment in order.
func (r *segmentReader) days(field string) ([]string, error) {
	d, err := r.dict(field)
	if err != nil {
		return nil, err
	}
	defer r.release(field, d)
	var days []string
	it := d.AutomatonIterator(nil, []byte(facetDay), []byte(facetDay+"\xff"))
	for e, err := it.Next(); e != nil || err != nil; e, err = it.Next() {
		if err != nil {
			return nil, fmt.Errorf("index: days: %w: %w", ErrDamaged, err)
		}
		days = append(days, strings.TrimPrefix(e.Term, facetDay))
	}
	return days, nil
}

// covering returns the facets that together hold just the days from one to another, ends included: whole years and months
// where it can. A zero end is open.
func covering(days []string, from, to corpus.Date) []string {
	inside := func(first, last string) bool {
		return (from.IsZero() || first >= from.String()) && (to.IsZero() || last <= to.String())
	}
	var terms []string
	add := func(t string) {
		if len(terms) == 0 || terms[len(terms)-1] != t {
			terms = append(terms, t)
		}
	}
	for _, d := range days {
		year, month := d[:4], d[:7]
		switch {
		case inside(year+"-01-01", year+"-12-31"):
			add(facetYear + year)
		case inside(month+"-01", month+"-31"):
			add(facetMonth + month)
		case inside(d, d):
			add(facetDay + d)
		}
	}
	return terms
}

// A Count tells how much of the corpus has one publisher or topic.
type Count struct {
	Name        string
	Articles    int
	First, Last corpus.Date // days covered; zero when no article has a date
}

// A Reach tells what a view covers.
type Reach struct {
	Articles, Passages int
	First, Last        corpus.Date // zero when no article has a date
}

// Article returns the article with an id, a server's own before a shared one; the error is ErrNotFound when there is none.
func (v *View) Article(id string) (*Article, error) {
	for i := len(v.parts) - 1; i >= 0; i-- {
		a, err := v.parts[i].Article(id)
		if !errors.Is(err, ErrNotFound) {
			return a, err
		}
	}
	return nil, fmt.Errorf("index: article %q: %w", id, ErrNotFound)
}

// replaced returns, by segment, the documents of articles that a later part of the view holds under the same id: they are neither found nor
// counted.
func (v *View) replaced() (map[*segmentReader]*roaring.Bitmap, error) {
	if len(v.parts) == 1 {
		return nil, nil
	}
	out := map[*segmentReader]*roaring.Bitmap{}
	for i, later := range v.parts[1:] {
		ids, err := later.ids()
		if err != nil {
			return nil, err
		}
		for _, s := range v.parts[:i+1] {
			for _, r := range s.segments {
				bm, err := r.seg.DocNumbers(ids)
				if err != nil {
					return nil, fmt.Errorf("index: replaced articles: %w: %w", ErrDamaged, err)
				}
				if r.deleted != nil {
					bm.AndNot(r.deleted)
				}
				if bm.IsEmpty() {
					continue
				}
				if out[r] == nil {
					out[r] = roaring.New()
				}
				out[r].Or(bm)
			}
		}
	}
	return out, nil
}

// ids returns the ids of all articles.
func (s *Snapshot) ids() ([]string, error) {
	var out []string
	for _, r := range s.segments {
		bm, err := r.postings(fieldArticle, facetKind+"a")
		if err != nil {
			return nil, err
		}
		for it := bm.Iterator(); it.HasNext(); {
			doc := it.Next()
			id, err := r.seg.DocID(uint64(doc))
			if err != nil {
				return nil, fmt.Errorf("index: document %d: %w: %w", doc, ErrDamaged, err)
			}
			out = append(out, string(id))
		}
	}
	return out, nil
}

// without returns a bitmap without the documents of another, which may be nil. The bitmap itself is not changed.
func without(bm, gone *roaring.Bitmap) *roaring.Bitmap {
	if gone == nil {
		return bm
	}
	return roaring.AndNot(bm, gone)
}

// Reach tells what the view covers.
func (v *View) Reach() (Reach, error) {
	var out Reach
	gone, err := v.replaced()
	if err != nil {
		return out, err
	}
	for _, s := range v.parts {
		r, err := s.reach(gone)
		if err != nil {
			return out, err
		}
		out.Articles += r.Articles
		out.Passages += r.Passages
		out.widen(r.First, r.Last)
	}
	return out, nil
}

// widen makes the reach cover days that are not zero.
func (r *Reach) widen(first, last corpus.Date) {
	if !first.IsZero() && (r.First.IsZero() || first.Before(r.First)) {
		r.First = first
	}
	if last.After(r.Last) {
		r.Last = last
	}
}

// reach tells what the snapshot covers without some of its articles.
func (s *Snapshot) reach(gone map[*segmentReader]*roaring.Bitmap) (Reach, error) {
	if !slices.ContainsFunc(s.segments, func(r *segmentReader) bool { return gone[r] != nil }) {
		return s.reachOnce()
	}
	return s.readReach(gone)
}

func (s *Snapshot) readReach(gone map[*segmentReader]*roaring.Bitmap) (Reach, error) {
	out := Reach{Passages: s.n}
	for _, r := range s.segments {
		bm, err := r.postings(fieldArticle, facetKind+"a")
		if err != nil {
			return out, err
		}
		if gone[r] != nil {
			bm = without(bm, gone[r])
			for it := gone[r].Iterator(); it.HasNext(); {
				a, err := s.article(r, uint64(it.Next()))
				if err != nil {
					return out, err
				}
				out.Passages -= len(a.Passages)
			}
		}
		out.Articles += int(bm.GetCardinality())
		days, err := r.days(fieldArticle)
		if err != nil {
			return out, err
		}
		if first, last, ok, err := r.ends(days, bm); err != nil {
			return out, err
		} else if ok {
			out.widen(first, last)
		}
	}
	return out, nil
}

// ends returns the first and the last of the days on which an article of bm was published.
func (r *segmentReader) ends(days []string, bm *roaring.Bitmap) (first, last corpus.Date, ok bool, err error) {
	on := func(day string) (bool, error) {
		d, err := r.postings(fieldArticle, facetDay+day)
		return err == nil && d.Intersects(bm), err
	}
	i, j := 0, len(days)-1
	for ; i < len(days); i++ {
		if hit, err := on(days[i]); err != nil || hit {
			if err != nil {
				return first, last, false, err
			}
			break
		}
	}
	for ; j > i; j-- {
		if hit, err := on(days[j]); err != nil || hit {
			if err != nil {
				return first, last, false, err
			}
			break
		}
	}
	if i >= len(days) {
		return first, last, false, nil
	}
	if first, err = corpus.ParseDate(days[i]); err != nil {
		return first, last, false, err
	}
	last, err = corpus.ParseDate(days[max(i, j)])
	return first, last, err == nil, err
}

// Publishers tells how many articles each publisher has, the most first.
func (v *View) Publishers() ([]Count, error) { return v.counts(facetPublisher) }

// Topics tells how many articles each topic has, the most first.
func (v *View) Topics() ([]Count, error) { return v.counts(facetTopic) }

func (v *View) counts(prefix string) ([]Count, error) {
	byName := map[string]*Count{}
	gone, err := v.replaced()
	if err != nil {
		return nil, err
	}
	for _, s := range v.parts {
		for _, r := range s.segments {
			days, err := r.days(fieldArticle)
			if err != nil {
				return nil, err
			}
			d, err := r.dict(fieldArticle)
			if err != nil {
				return nil, err
			}
			defer r.release(fieldArticle, d)
			it := d.AutomatonIterator(nil, []byte(prefix), []byte(prefix+"\xff"))
			for e, err := it.Next(); e != nil || err != nil; e, err = it.Next() {
				if err != nil {
					return nil, fmt.Errorf("index: facets: %w: %w", ErrDamaged, err)
				}
				bm, err := r.postings(fieldArticle, e.Term)
				if err != nil {
					return nil, err
				}
				if bm = without(bm, gone[r]); bm.IsEmpty() {
					continue
				}
				name := strings.TrimPrefix(e.Term, prefix)
				c := byName[name]
				if c == nil {
					c = &Count{Name: name}
					byName[name] = c
				}
				c.Articles += int(bm.GetCardinality())
				first, last, ok, err := r.ends(days, bm)
				if err != nil {
					return nil, err
				}
				if ok {
					if c.First.IsZero() || first.Before(c.First) {
						c.First = first
					}
					if last.After(c.Last) {
						c.Last = last
					}
				}
			}
		}
	}
	out := make([]Count, 0, len(byName))
	for _, c := range byName {
		out = append(out, *c)
	}
	slices.SortFunc(out, func(a, b Count) int { return cmp.Or(cmp.Compare(b.Articles, a.Articles), cmp.Compare(a.Name, b.Name)) })
	return out, nil
}

// List returns the articles that pass a filter, the newest first, undated ones last; at most limit of them after the first offset.
func (v *View) List(f Filter, limit, offset int) ([]*Article, error) {
	type place struct {
		s   *Snapshot
		r   *segmentReader
		doc uint32
		day string
		id  string
	}
	var all []place
	gone, err := v.replaced()
	if err != nil {
		return nil, err
	}
	for _, s := range v.parts {
		for _, r := range s.segments {
			bm, err := r.postings(fieldArticle, facetKind+"a")
			if err != nil {
				return nil, err
			}
			bm = without(bm, gone[r])
			if allowed, err := r.facets(fieldArticle, f); err != nil {
				return nil, err
			} else if allowed != nil {
				bm = roaring.And(bm, allowed)
			}
			days, err := r.days(fieldArticle)
			if err != nil {
				return nil, err
			}
			dayOf := map[uint32]string{}
			// newest days first, only as many as the page needs
			n := 0
			for i := len(days) - 1; i >= 0 && n < limit+offset; i-- {
				on, err := r.postings(fieldArticle, facetDay+days[i])
				if err != nil {
					return nil, err
				}
				for it := roaring.And(on, bm).Iterator(); it.HasNext(); n++ {
					dayOf[it.Next()] = days[i]
				}
			}
			if n < limit+offset { // undated ones
				for it := bm.Iterator(); it.HasNext(); {
					if doc := it.Next(); dayOf[doc] == "" {
						dayOf[doc] = ""
					}
				}
			}
			for doc, day := range dayOf {
				id, err := r.seg.DocID(uint64(doc))
				if err != nil {
					return nil, fmt.Errorf("index: document %d: %w: %w", doc, ErrDamaged, err)
				}
				all = append(all, place{s, r, doc, day, string(id)})
			}
		}
	}
	slices.SortFunc(all, func(a, b place) int { return cmp.Or(cmp.Compare(b.day, a.day), cmp.Compare(a.id, b.id)) })
	if offset >= len(all) {
		return nil, nil
	}
	all = all[offset:min(len(all), offset+limit)]
	out := make([]*Article, 0, len(all))
	for _, p := range all {
		a, err := p.s.article(p.r, uint64(p.doc))
		if err != nil {
			return nil, err
		}
		out = append(out, a)
	}
	return out, nil
}

// PublisherNames returns the names of all publishers in order. They must not be changed.
func (v *View) PublisherNames() ([]string, error) {
	if len(v.parts) == 1 {
		return v.parts[0].namesOnce()
	}
	var all []string
	for _, s := range v.parts {
		names, err := s.namesOnce()
		if err != nil {
			return nil, err
		}
		all = append(all, names...)
	}
	slices.Sort(all)
	return slices.Compact(all), nil
}

// HasLanguage tells whether an article of the view is in a language, given as the first part of its tag, such as "en" or "zh".
func (v *View) HasLanguage(lang string) (bool, error) {
	for _, s := range v.parts {
		for _, r := range s.segments {
			terms, err := r.values(facetLang)
			if err != nil {
				return false, err
			}
			for _, t := range terms {
				if t == lang || strings.HasPrefix(t, lang+"-") {
					return true, nil
				}
			}
		}
	}
	return false, nil
}

// values returns what the articles of the segment have for a kind of facet.
func (r *segmentReader) values(kind string) ([]string, error) {
	d, err := r.dict(fieldArticle)
	if err != nil {
		return nil, err
	}
	defer r.release(fieldArticle, d)
	var out []string
	it := d.AutomatonIterator(nil, []byte(kind), []byte(kind+"\xff"))
	for e, err := it.Next(); e != nil || err != nil; e, err = it.Next() {
		if err != nil {
			return nil, fmt.Errorf("index: facets: %w: %w", ErrDamaged, err)
		}
		p, err := r.faceted(fieldArticle, e.Term)
		if err != nil {
			return nil, err
		}
		if r.count(p) > 0 { // else all its articles were removed
			out = append(out, strings.TrimPrefix(e.Term, kind))
		}
	}
	return out, nil
}
