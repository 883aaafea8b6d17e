package index

import (
	"strings"
	"sync"
	"sync/atomic"

	"github.com/RoaringBitmap/roaring/v2"
)

// mostPostings is how many terms a segment keeps the postings of. What is kept is where they lie in the mapped file, about 1 KB for a
// term of a million passages.
const mostPostings = 1 << 14

// A postingsCache keeps the postings of terms asked for lately, so that the dictionary is not searched again: the words of the thesaurus come
// with question after question. When it is full it starts anew.
type postingsCache struct {
	mu     sync.RWMutex
	fields map[string]map[string]*roaring.Bitmap
	n      int
}

// get returns the postings of a term, or nil when they are not kept.
func (c *postingsCache) get(field, term string) *roaring.Bitmap {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.fields[field][term]
}

func (c *postingsCache) put(field, term string, bm *roaring.Bitmap) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.n >= mostPostings || c.fields == nil {
		c.fields, c.n = map[string]map[string]*roaring.Bitmap{}, 0
	}
	if c.fields[field] == nil {
		c.fields[field] = map[string]*roaring.Bitmap{}
	}
	c.fields[field][strings.Clone(term)] = bm // a term may be part of a long question
	c.n++
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
