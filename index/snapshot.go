package index

import (
	"fmt"
	"iter"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/RoaringBitmap/roaring/v2"
	"github.com/blevesearch/bleve/v2/index/scorch"
	segment "github.com/blevesearch/scorch_segment_api/v2"
)

// A Snapshot is an index at one moment. Each one that was handed out must be closed.
type Snapshot struct {
	reader   *scorch.IndexSnapshot
	cache    *articleCache
	segments []*segmentReader
	n        int          // passages
	refs     atomic.Int32 // handed out and not yet closed, one for the index's own

	namesOnce func() ([]string, error) // publisherNames, worked out once
	reachOnce func() (Reach, error)
}

// Snapshot returns the index as it is now. Callers between two changes share one.
func (x *Index) Snapshot() (*Snapshot, error) {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.current == nil {
		s, err := x.snapshot()
		if err != nil {
			return nil, err
		}
		x.current = s
	}
	x.current.refs.Add(1)
	return x.current, nil
}

func (x *Index) snapshot() (*Snapshot, error) {
	adv, err := x.bleve.Advanced()
	if err != nil {
		return nil, fmt.Errorf("index: snapshot: %w", err)
	}
	r, err := adv.Reader()
	if err != nil {
		return nil, fmt.Errorf("index: snapshot: %w", err)
	}
	s := &Snapshot{reader: r.(*scorch.IndexSnapshot), cache: x.cache}
	s.namesOnce = sync.OnceValues(s.readPublishers)
	s.reachOnce = sync.OnceValues(func() (Reach, error) { return s.readReach(nil) })
	s.refs.Store(1)
	for _, seg := range s.reader.Segments() {
		sr := &segmentReader{id: seg.Id(), seg: seg.Segment(), deleted: seg.Deleted(), places: make(placeCache, seg.Segment().Count())}
		sr.words.limit = leastPostings + postingsPerDoc*len(sr.places)
		sr.known.limit = sr.words.limit / 4
		s.segments = append(s.segments, sr)
		bm, err := sr.postings(fieldFacets, facetKind+"p")
		if err != nil {
			_ = s.Close()
			return nil, err
		}
		s.n += int(bm.GetCardinality())
	}
	return s, nil
}

// Close lets go of the snapshot.
func (s *Snapshot) Close() error {
	if s.refs.Add(-1) > 0 {
		return nil
	}
	return s.reader.Close()
}

func (s *Snapshot) passages() int { return s.n }

// readPublishers returns the names of the publishers of the snapshot's articles, in order.
func (s *Snapshot) readPublishers() ([]string, error) {
	var names []string
	for _, r := range s.segments {
		n, err := r.values(facetPublisher)
		if err != nil {
			return nil, err
		}
		names = append(names, n...)
	}
	slices.Sort(names)
	return slices.Compact(names), nil
}

// A segmentReader reads one segment of an index.
type segmentReader struct {
	id      uint64
	seg     segment.Segment
	deleted *roaring.Bitmap // may be nil
	places  placeCache
	words   postingsCache[*heldIn]  // by word, or words of a phrase joined by spaces
	known   postingsCache[postings] // by field and facet

	mu    sync.Mutex
	dicts map[string][]segment.TermDictionary // idle ones by field: a dictionary serves one caller at a time
}

// dict takes a dictionary of a field; the caller gives it back with release.
func (r *segmentReader) dict(field string) (segment.TermDictionary, error) {
	r.mu.Lock()
	if idle := r.dicts[field]; len(idle) > 0 {
		d := idle[len(idle)-1]
		r.dicts[field] = idle[:len(idle)-1]
		r.mu.Unlock()
		return d, nil
	}
	r.mu.Unlock()
	d, err := r.seg.Dictionary(field)
	if err != nil {
		return nil, fmt.Errorf("index: field %s: %w: %w", field, ErrDamaged, err)
	}
	return d, nil
}

func (r *segmentReader) release(field string, d segment.TermDictionary) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.dicts == nil {
		r.dicts = map[string][]segment.TermDictionary{}
	}
	if len(r.dicts[field]) < 8 {
		r.dicts[field] = append(r.dicts[field], d)
	}
}

var noPostings = roaring.New()

// postings returns the documents of the segment that have a facet, which is a term of one of the fields of facets. The bitmap may be shared: it must not
// be changed.
func (r *segmentReader) postings(field, facet string) (*roaring.Bitmap, error) {
	p, err := r.faceted(field, facet)
	if err != nil || r.deleted == nil || p.IsEmpty() {
		return p.Bitmap, err
	}
	return roaring.AndNot(p.Bitmap, r.deleted), nil
}

// faceted returns the documents of the segment that have a facet, removed ones among them.
func (r *segmentReader) faceted(field, facet string) (postings, error) {
	key := field + facet
	if p, ok := r.known.get(key); ok {
		return p, nil
	}
	bm, err := r.readPostings(field, facet)
	if err != nil {
		return postings{}, err
	}
	p := newPostings(bm, true)
	r.known.put(key, p, p.bytes)
	return p, nil
}

// holding returns the documents of the segment that hold a word, removed ones among them.
func (r *segmentReader) holding(stem string) (*heldIn, error) {
	if h, ok := r.words.get(stem); ok {
		return h, nil
	}
	h := &heldIn{}
	for _, in := range [...]struct {
		field string
		p     *postings
	}{{fieldText, &h.text}, {fieldHead, &h.head}, {fieldQuestions, &h.questions}} {
		bm, err := r.readPostings(in.field, stem)
		if err != nil {
			return nil, err
		}
		*in.p = newPostings(bm, true)
	}
	r.words.put(stem, h, h.text.bytes+h.head.bytes+h.questions.bytes)
	return h, nil
}

// holdingAll returns the documents of the segment that hold all words of a phrase, removed ones among them.
func (r *segmentReader) holdingAll(stems []string) (*heldIn, error) {
	if len(stems) == 1 {
		return r.holding(stems[0])
	}
	phrase := strings.Join(stems, " ")
	if h, ok := r.words.get(phrase); ok {
		return h, nil
	}
	var all *heldIn
	for _, stem := range stems {
		h, err := r.holding(stem)
		if err != nil {
			return nil, err
		}
		if all == nil {
			all = h
			continue
		}
		both := func(a, b postings) postings { return newPostings(roaring.And(a.Bitmap, b.Bitmap), false) }
		all = &heldIn{both(all.text, h.text), both(all.head, h.head), both(all.questions, h.questions)}
	}
	r.words.put(phrase, all, all.text.bytes+all.head.bytes+all.questions.bytes)
	return all, nil
}

// readPostings returns the documents of the segment of which a field holds a term, removed ones among them.
func (r *segmentReader) readPostings(field, term string) (*roaring.Bitmap, error) {
	d, err := r.dict(field)
	if err != nil {
		return nil, err
	}
	defer r.release(field, d)
	pl, err := d.PostingsList([]byte(term), nil, nil)
	if err != nil {
		return nil, fmt.Errorf("index: term %q: %w: %w", term, ErrDamaged, err)
	}
	it, ok := pl.Iterator(false, false, false, nil).(segment.OptimizablePostingsIterator)
	if !ok || pl.Count() == 0 {
		return noPostings, nil
	}
	bm := it.ActualBitmap()
	if doc, ok := it.DocNum1Hit(); ok {
		bm = roaring.BitmapOf(uint32(doc))
	}
	if bm == nil || bm.IsEmpty() {
		return noPostings, nil
	}
	if last := uint64(bm.Maximum()); last >= r.seg.Count() {
		return nil, fmt.Errorf("index: term %q: %w: document %d of %d", term, ErrDamaged, last, r.seg.Count())
	}
	return bm, nil
}

// count tells how many of some documents of the segment were not removed.
func (r *segmentReader) count(p postings) int {
	n := p.GetCardinality()
	if r.deleted != nil {
		n -= p.AndCardinality(r.deleted)
	}
	return int(n)
}

// stored reads the article document doc.
func (r *segmentReader) stored(doc uint64) (*Article, error) {
	var form string
	err := r.seg.VisitStoredFields(doc, func(field string, _ byte, value []byte, _ []uint64) bool {
		if field == fieldStored {
			form = string(value)
			return false
		}
		return true
	})
	if err != nil {
		return nil, fmt.Errorf("index: article: %w: %w", ErrDamaged, err)
	}
	return decode(form)
}

// article returns the article document doc from the cache or the disk.
func (s *Snapshot) article(r *segmentReader, doc uint64) (*Article, error) {
	key := cacheKey{r.id, doc}
	if a := s.cache.get(key); a != nil {
		return a, nil
	}
	a, err := r.stored(doc)
	if err != nil {
		return nil, err
	}
	return s.cache.put(key, a), nil
}

// Article returns the article with an id; the error is ErrNotFound when there is none.
func (s *Snapshot) Article(id string) (*Article, error) {
	r, doc, err := s.find(id)
	if err != nil {
		return nil, err
	}
	if r == nil {
		return nil, fmt.Errorf("index: article %q: %w", id, ErrNotFound)
	}
	return s.article(r, uint64(doc))
}

// find tells where the article with an id stands; the reader is nil when there is none.
func (s *Snapshot) find(id string) (*segmentReader, uint32, error) {
	for _, r := range s.segments {
		bm, err := r.seg.DocNumbers([]string{id})
		if err != nil {
			return nil, 0, fmt.Errorf("index: article %q: %w: %w", id, ErrDamaged, err)
		}
		for _, doc := range bm.ToArray() {
			if r.deleted == nil || !r.deleted.Contains(doc) {
				return r, doc, nil
			}
		}
	}
	return nil, 0, nil
}

// articles yields every article, in no order.
func (s *Snapshot) articles() iter.Seq2[*Article, error] {
	return func(yield func(*Article, error) bool) {
		for _, r := range s.segments {
			bm, err := r.postings(fieldArticle, facetKind+"a")
			if err != nil {
				yield(nil, err)
				return
			}
			for it := bm.Iterator(); it.HasNext(); {
				a, err := s.article(r, uint64(it.Next()))
				if !yield(a, err) {
					return
				}
			}
		}
	}
}

type cacheKey struct{ segment, doc uint64 }

// An articleCache keeps the articles read lately, within a number of bytes: when the young half is full it becomes the old
// half, and what was old is dropped.
type articleCache struct {
	mu         sync.Mutex
	limit      int
	local      bool // mark what is put here as a server's own
	bytes      int  // of the young half
	young, old map[cacheKey]*Article
}

func newArticleCache(limit int, local bool) *articleCache {
	return &articleCache{limit: limit, local: local, young: map[cacheKey]*Article{}}
}

func (c *articleCache) get(k cacheKey) *Article {
	c.mu.Lock()
	defer c.mu.Unlock()
	if a := c.young[k]; a != nil {
		return a
	}
	if a := c.old[k]; a != nil {
		c.add(k, a)
		return a
	}
	return nil
}

// put keeps a and returns it, or the article that somebody else has put there meanwhile.
func (c *articleCache) put(k cacheKey, a *Article) *Article {
	c.mu.Lock()
	defer c.mu.Unlock()
	if other := c.young[k]; other != nil {
		return other
	}
	a.Local = c.local
	c.add(k, a)
	return a
}

func (c *articleCache) add(k cacheKey, a *Article) {
	if n := a.size(); c.bytes+n > c.limit/2 {
		c.old, c.young, c.bytes = c.young, map[cacheKey]*Article{}, 0
	}
	c.young[k] = a
	c.bytes += a.size()
}
