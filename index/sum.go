package index

import (
	"cmp"
	"math"
	"math/bits"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/RoaringBitmap/roaring/v2"
)

// Scores are whole numbers of steps and are kept as bits: one word holds the same bit of the scores of 64 documents, so that a few logical operations
// add to all of them. What a question costs then depends little on how common its words are.

const (
	// planes is how many bits a score has: so many that rounding gains to steps changes the passages found for one question in a hundred at most. Of
	// 500 questions to 100,000 passages, with weights of all digits, it changed the first ten for 9 with 12 bits, 5 with 14 and 1 with 16.
	planes = 16
	// mostSteps is the highest score.
	mostSteps = 1<<planes - 1
	// barSteps is how far apart the bars of a selection are: so many that counting the scores between them takes little memory.
	barSteps = 16
	// wordDocs is how many documents a word tells about.
	wordDocs = 64
	// blockWords is how many words a block has: what is worked on at a time, 20 KB, stays in the processor's caches.
	blockWords = 64
	// fewWords is how many words of a block are worked on one by one at most: more are done faster together with those that hold nothing.
	fewWords = blockWords / 4
)

type (
	// A blockSet is a set of the documents of a block.
	blockSet [blockWords]uint64
	// A block holds the scores of documents: bit d of word w of plane p is bit p of the score of document 64w + d.
	block [planes]blockSet
)

// plus adds the scores of another block, of which only these bits are set, and leaves that one empty.
func (b *block) plus(o *block, set uint16) {
	var carry blockSet
	for p := bits.TrailingZeros16(set); p < planes; p++ {
		x := &b[p]
		switch {
		case set>>p&1 != 0:
			y := &o[p]
			for w := range x {
				odd := x[w] ^ y[w]
				x[w], carry[w] = odd^carry[w], x[w]&y[w]|carry[w]&odd
			}
			*y = blockSet{}
		case carry.words() > 0:
			for w := range x {
				x[w], carry[w] = x[w]^carry[w], x[w]&carry[w]
			}
		case set>>p == 0:
			return
		}
	}
}

// plusFew does the same for the words that hold some documents.
func (b *block) plusFew(o *block, of *blockSet, set uint16) {
	from, to := bits.TrailingZeros16(set), bits.Len16(set)
	for w, docs := range of {
		if docs == 0 {
			continue
		}
		carry := uint64(0)
		for p := from; p < planes && (p < to || carry != 0); p++ {
			x, y := b[p][w], o[p][w]
			b[p][w], o[p][w] = x^y^carry, 0
			carry = x&y | carry&(x^y)
		}
	}
}

// reaching returns the documents of word w whose score is bar or more. The lowest bits of all scores, so many of them, are 0.
func (b *block) reaching(w int, bar, lowest int) uint64 {
	below := uint64(0) // documents for which subtracting the bar borrows from the next bit
	if bar&(1<<lowest-1) != 0 {
		bar += 1 << lowest // what reaches the bar reaches the next number with such bits
	}
	if bar > mostSteps {
		return 0
	}
	for p := lowest; p < planes; p++ {
		if bar>>p&1 == 0 {
			below &^= b[p][w]
		} else {
			below |= ^b[p][w]
		}
	}
	return ^below
}

// score returns the score of document d of word w.
func (b *block) score(w, d int) int {
	s := 0
	for p := range planes {
		s |= int(b[p][w]>>d&1) << p
	}
	return s
}

// A tally adds up the scores of the documents of a segment. It is reused from query to query: its scores and sets are zero between them.
type tally struct {
	blocks []block
	sets   [][]uint64 // documents that gain the same from a group, the most first
	steps  []uint16   // that they gain
	joined []uint64   // see join
	used   uint16     // bits that some of the gains have
	gain   block
}

var tallies = sync.Pool{New: func() any { return new(tally) }}

func newTally(docs int) *tally {
	t := tallies.Get().(*tally)
	n := blocks(docs)
	if cap(t.blocks) < n {
		*t = tally{blocks: make([]block, n)}
	}
	t.blocks = t.blocks[:n]
	return t
}

// blocks returns how many blocks so many documents have.
func blocks(docs int) int { return (docs + wordDocs*blockWords - 1) / (wordDocs * blockWords) }

// release gives the tally back.
func (t *tally) release() {
	clear(t.blocks)
	t.used = 0
	tallies.Put(t)
}

// add adds what a group brings: to each document the largest gain of the tiers that hold it.
func (t *tally) add(g tierGroup) {
	t.steps = t.steps[:0]
	for _, tier := range g {
		n := len(t.steps)
		if n > 0 && t.steps[n-1] == tier.steps {
			t.join(t.sets[n-1], tier.docs)
			continue
		}
		if n == len(t.sets) {
			t.sets = append(t.sets, t.emptySet())
		}
		tier.docs.WriteDenseTo(t.sets[n])
		t.steps = append(t.steps, tier.steps)
	}
	var set uint16
	for _, steps := range t.steps {
		set |= steps
	}
	t.used |= set
	for b := range t.blocks {
		var seen blockSet
		for i, steps := range t.steps {
			t.gain.set(blockOf(t.sets[i], b), &seen, steps)
		}
		switch n := seen.words(); {
		case n > fewWords:
			t.blocks[b].plus(&t.gain, set)
		case n > 0:
			t.blocks[b].plusFew(&t.gain, &seen, set)
		}
	}
}

// set gives so many steps to those of the documents that were not seen before, and empties the set of them.
func (b *block) set(docs, seen *blockSet, steps uint16) {
	n := docs.words()
	if n == 0 {
		return
	}
	for w, d := range docs {
		docs[w], seen[w] = d&^seen[w], seen[w]|d
	}
	for ; steps != 0; steps &= steps - 1 {
		plane := &b[bits.TrailingZeros16(steps)%planes]
		if n > fewWords {
			for w := range plane {
				plane[w] |= docs[w]
			}
			continue
		}
		for w, d := range docs {
			if d != 0 {
				plane[w] |= d
			}
		}
	}
	*docs = blockSet{}
}

// words returns how many words of the set hold a document.
func (s *blockSet) words() int {
	n := 0
	for _, w := range s {
		if w != 0 {
			n++
		}
	}
	return n
}

// blockOf returns the part of a set that is of block b.
func blockOf(set []uint64, b int) *blockSet { return (*blockSet)(set[b*blockWords:]) }

func (t *tally) emptySet() []uint64 { return make([]uint64, cap(t.blocks)*blockWords) }

// join adds documents to a set. A bitmap writes over what is there where it is dense.
func (t *tally) join(set []uint64, docs postings) {
	if docs.dense == 0 {
		docs.WriteDenseTo(set)
		return
	}
	if t.joined == nil {
		t.joined = t.emptySet()
	}
	docs.WriteDenseTo(t.joined)
	for b := range t.blocks {
		to, from := blockOf(set, b), blockOf(t.joined, b)
		for w := range to {
			to[w] |= from[w]
		}
		*from = blockSet{}
	}
}

// worthSharing is how many blocks a segment has at least for its units to be shared among goroutines: a smaller one is done before another has begun.
const worthSharing = 2

// sum returns the scores that n units bring to documents; groups returns what unit i brings.
func sum(docs, n int, groups func(i int) ([]tierGroup, error)) (*tally, error) {
	var next atomic.Int32
	var mu sync.Mutex
	var all *tally
	var failed error
	work := func() {
		t, err := newTally(docs), error(nil)
		for i := int(next.Add(1)) - 1; i < n && err == nil; i = int(next.Add(1)) - 1 {
			var gs []tierGroup
			gs, err = groups(i)
			for _, g := range gs {
				t.add(g)
			}
		}
		mu.Lock()
		defer mu.Unlock()
		failed = cmp.Or(failed, err)
		if all == nil {
			all = t
			return
		}
		for b := range all.blocks {
			all.blocks[b].plus(&t.blocks[b], math.MaxUint16)
		}
		all.used |= t.used
		t.release()
	}
	if blocks(docs) >= worthSharing {
		Share(work)
	} else {
		work()
	}
	if failed != nil {
		all.release()
		return nil, failed
	}
	return all, nil
}

// A selection keeps the documents with the highest scores.
type selection struct {
	limit int
	bar   int                           // what a score must reach; as soon as it is above 0, limit of the documents seen do
	reach int                           // how many do
	count [mostSteps/barSteps + 1]int32 // documents seen by their scores
	all   []found
}

// offer picks what can be among the best from the scores of a segment. Only the allowed documents count; nil allows all.
func (s *selection) offer(t *tally, from found, allowed *roaring.Bitmap) {
	var set []uint64
	if allowed != nil {
		set = make([]uint64, len(t.blocks)*blockWords)
		allowed.WriteDenseTo(set)
	}
	lowest := bits.TrailingZeros16(t.used)
	for b := range t.blocks {
		block := &t.blocks[b]
		for w := range blockWords {
			docs := block.reaching(w, max(1, s.bar), lowest)
			if set != nil {
				docs &= set[b*blockWords+w]
			}
			for ; docs != 0; docs &= docs - 1 {
				d := bits.TrailingZeros64(docs)
				steps := block.score(w, d)
				if steps < s.bar {
					continue // the bar has risen
				}
				from.doc, from.score = uint32((b*blockWords+w)*wordDocs+d), float32(steps)
				s.all = append(s.all, from)
				s.count[steps/barSteps]++
				for s.reach++; s.reach-int(s.count[s.bar/barSteps]) >= s.limit; s.bar += barSteps {
					s.reach -= int(s.count[s.bar/barSteps])
				}
			}
		}
	}
}

// best returns the documents that reach the bar, the best first.
func (s *selection) best() []found {
	return sorted(slices.DeleteFunc(s.all, func(f found) bool { return f.score < float32(s.bar) }))
}
