package index

import (
	"strings"
	"sync"
	"sync/atomic"

	"github.com/RoaringBitmap/roaring/v2"
)

// Memory that the postings kept of a segment may take, in bytes. For a term of a million passages that is about 1 KB, most of it to say where its parts
// lie in the mapped file.
const (
	leastPostings  = 2 << 20 // whatever the size of the segment: terms that it does not hold are kept too
	postingsPerDoc = 32      // more for each document
)

// postings are the documents of a segment that hold something.
type postings struct {
	*roaring.Bitmap
	dense bool // parts of it are kept as bits rather than numbers
	bytes int  // memory that it takes, roughly
}

// newPostings returns a bitmap as postings; mapped tells whether its contents lie in the mapped file.
func newPostings(bm *roaring.Bitmap, mapped bool) postings {
	const head, perContainer = 200, 64
	s := bm.Stats()
	p := postings{bm, s.BitmapContainers > 0, head + perContainer*int(s.Containers)}
	if !mapped {
		p.bytes += int(bm.GetSizeInBytes())
	}
	return p
}

// A postingsCache keeps the postings of terms asked for lately, so that the dictionary is not searched again: the words of the thesaurus come
// with question after question. When it is full it starts anew.
type postingsCache struct {
	limit int // bytes

	mu     sync.RWMutex
	fields map[string]map[string]postings
	bytes  int
}

// get returns the postings of a term, or none when they are not kept.
func (c *postingsCache) get(field, term string) postings {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.fields[field][term]
}

func (c *postingsCache) put(field, term string, p postings) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.bytes >= c.limit || c.fields == nil {
		c.fields, c.bytes = map[string]map[string]postings{}, 0
	}
	if c.fields[field] == nil {
		c.fields[field] = map[string]postings{}
	}
	c.fields[field][strings.Clone(term)] = p // a term may be part of a long question
	c.bytes += p.bytes + len(term)
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
