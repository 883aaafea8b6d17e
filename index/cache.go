package index

import (
	"strings"
	"sync"
	"sync/atomic"

	"github.com/RoaringBitmap/roaring/v2"
)

// Memory that the postings kept of a segment may take, in bytes. For a word of a million passages that is about 1 KB, most of it to say where its parts
// lie in the mapped file.
const (
	leastPostings  = 4 << 20 // whatever the size of the segment: that it does not hold a word is kept too
	postingsPerDoc = 32      // more for each document
)

// postings are the documents of a segment that hold something.
type postings struct {
	*roaring.Bitmap
	dense int // parts of it that are kept as bits rather than numbers
	bytes int // memory that it takes, roughly
}

// newPostings returns a bitmap as postings; mapped tells whether its contents lie in the mapped file.
func newPostings(bm *roaring.Bitmap, mapped bool) postings {
	if bm.IsEmpty() {
		return postings{Bitmap: noPostings}
	}
	const head, perPart = 150, 64
	s := bm.Stats()
	p := postings{bm, int(s.BitmapContainers), head + perPart*int(s.Containers)}
	if !mapped {
		p.bytes += int(bm.GetSizeInBytes())
	}
	return p
}

// heldIn are the documents of a segment that hold a word or a phrase, by where they do.
type heldIn struct{ text, head, questions postings }

// A postingsCache keeps the postings of words, phrases or facets asked for lately, so that the dictionary is not searched again: the words of the
// thesaurus come with question after question. When it is full it starts anew.
type postingsCache[V any] struct {
	limit int // bytes

	mu    sync.RWMutex
	known map[string]V
	bytes int
}

// get returns what is kept for a term.
func (c *postingsCache[V]) get(term string) (V, bool) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	v, ok := c.known[term]
	return v, ok
}

// put keeps what takes so many bytes for a term.
func (c *postingsCache[V]) put(term string, v V, bytes int) {
	const entry = 120
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.bytes >= c.limit || c.known == nil {
		c.known, c.bytes = map[string]V{}, 0
	}
	c.known[strings.Clone(term)] = v // a term may be part of a long question
	c.bytes += bytes + len(term) + entry
}

// A placeCache remembers which passage of which article a document of a segment is: 8 bytes for each document, of which the operating system
// gives only those pages that are written to. An entry is article << 32 | passage << 1 | 1, or 0 where nothing is known.
type placeCache []atomic.Uint64

func (c placeCache) get(doc uint32) (article uint32, passage int, ok bool) {
	p := c[doc].Load()
	return uint32(p >> 32), int(uint32(p) >> 1), p != 0
}

func (c placeCache) put(doc, article uint32, passage int) {
	c[doc].Store(uint64(article)<<32 | uint64(passage)<<1 | 1)
}
