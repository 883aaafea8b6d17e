package corpus

import (
	"cmp"
	"iter"
	"slices"
	"unicode"
	"unicode/utf8"
)

// Near-duplicates are found by shingles and MinHash (Broder, 1997): a text is the set of its runs of shingleWords
// words, a sketch keeps the smallest of these under each of sketchSize hash functions, and the share of equal places in
// two sketches estimates how much of the two sets is common. From that and from the sizes of the sets follows how much
// of the shorter text is in the longer one, which is what tells a wire copy, cut to fit, from another report.
// TestDuplicates measures it beside SimHash and other lengths of shingles.
const (
	// shingleWords is how many words a shingle has. Two reports on one event share few runs of three words; an editor
	// who changes one word in twenty leaves six of seven of them.
	shingleWords = 3
	// sketchSize is how many hash functions there are: the estimate is off by 0.06 at most in two of three cases.
	sketchSize = 64
	// bandRows is how many places of two sketches must be equal in a row for the two to be compared at all. With 32
	// bands of two, texts that share a quarter of their shingles are compared in 87 of 100 cases, half in all.
	bandRows = 2
	bands    = sketchSize / bandRows
	// leastEqual is the fewest equal places that count. Four or fewer are chance between texts of different length.
	leastEqual = 5
)

// SameStory is the Similarity from which two articles are copies of one story.
const SameStory = 0.4

// A Sketch stands for the text of an article in 132 bytes, without headline, author and layout. The zero Sketch is that
// of a text of fewer than three words, and similar to nothing.
type Sketch struct {
	Shingles uint32             // runs of words in the text, those that come again counted again
	Least    [sketchSize]uint16 // by hash function, the lower half of the hash of the least shingle
}

// Signature returns the sketch of the article's body.
func Signature(a *Article) Sketch { return sketch(a.Body, shingleWords) }

// sketch returns the sketch of a text with shingles of the given number of words.
func sketch(text string, words int) Sketch {
	var least [sketchSize]uint32
	for i := range least {
		least[i] = 1<<32 - 1
	}
	var s Sketch
	window := make([]uint64, 0, words)
	for word := range wordHashes(text) {
		if len(window) == words {
			copy(window, window[1:])
			window = window[:words-1]
		}
		window = append(window, word)
		if len(window) < words {
			continue
		}
		var hash uint64
		for _, w := range window {
			hash = mix(hash ^ w)
		}
		s.Shingles++
		for i := range least {
			least[i] = min(least[i], uint32(mix(hash+uint64(i)*0x9e3779b97f4a7c15)>>32))
		}
	}
	for i := range least {
		s.Least[i] = uint16(least[i])
	}
	if s.Shingles == 0 {
		return Sketch{}
	}
	return s
}

// wordHashes returns the hash of each word of the text in lower case, without the signs between words. Of scripts
// without spaces, each character is a word. Full stops and apostrophes within a word do not count: "U.S." is "US".
func wordHashes(text string) iter.Seq[uint64] {
	return func(yield func(uint64) bool) {
		const offset, prime = 0xcbf29ce484222325, 0x100000001b3 // FNV-1a
		hash, open := uint64(offset), false
		for i, r := range text {
			joins := r == '\'' || r == '’' || (r == '.' && letterAfter(text[i+1:]))
			switch {
			case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai):
				if open && !yield(hash) || !yield(mix(uint64(r))) {
					return
				}
				hash, open = offset, false
			case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r):
				hash = (hash ^ uint64(unicode.ToLower(r))) * prime
				open = true
			case open && !joins:
				if !yield(hash) {
					return
				}
				hash, open = offset, false
			}
		}
		if open {
			yield(hash)
		}
	}
}

// letterAfter reports whether the text starts with a letter or a digit.
func letterAfter(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// mix spreads the bits of a number over the whole of it (the finalizer of SplitMix64).
func mix(x uint64) uint64 {
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

// Similarity estimates, from 0 to 1, how much of the shorter of two texts is in the longer one, word for word.
func (s Sketch) Similarity(other Sketch) float64 {
	equal := 0
	for i, least := range s.Least {
		if least == other.Least[i] {
			equal++
		}
	}
	if equal < leastEqual || s.Shingles == 0 || other.Shingles == 0 {
		return 0
	}
	jaccard := float64(equal) / sketchSize
	common := jaccard / (1 + jaccard) * float64(s.Shingles+other.Shingles)
	return min(1, common/float64(min(s.Shingles, other.Shingles)))
}

// band returns the places of the sketch that make its key in a band.
func (s *Sketch) band(i int) uint32 {
	return uint32(s.Least[bandRows*i])<<16 | uint32(s.Least[bandRows*i+1])
}

// Duplicates is a set of sketches by id in which similar ones are found without comparing all (locality-sensitive
// hashing in bands). It takes about 700 bytes an article. The zero value is not ready: use NewDuplicates. It may be
// read by several goroutines at once, and changed by one alone.
type Duplicates struct {
	slots   map[string]int32        // by id, the place in entries
	entries []duplicate             // those removed have no id
	heads   [bands]map[uint32]int32 // by band and key, the last entry with that key
	removed int
}

// A duplicate is one entry of the set.
type duplicate struct {
	id     string
	sketch Sketch
	next   [bands]int32 // by band, the entry before this one with the same key, or -1
}

// A Duplicate is an article of the set that resembles another.
type Duplicate struct {
	ID         string
	Similarity float64 // from SameStory to 1
}

// NewDuplicates returns an empty set.
func NewDuplicates() *Duplicates {
	d := &Duplicates{slots: make(map[string]int32)}
	for i := range d.heads {
		d.heads[i] = make(map[uint32]int32)
	}
	return d
}

// Len returns the number of articles in the set.
func (d *Duplicates) Len() int { return len(d.slots) }

// Add puts a sketch into the set, in place of one with the same id.
func (d *Duplicates) Add(id string, s Sketch) {
	d.Remove(id)
	slot := int32(len(d.entries))
	entry := duplicate{id: id, sketch: s}
	for i := range bands {
		key := s.band(i)
		entry.next[i] = -1
		if head, found := d.heads[i][key]; found {
			entry.next[i] = head
		}
		d.heads[i][key] = slot
	}
	d.entries = append(d.entries, entry)
	d.slots[id] = slot
}

// Remove takes an article out of the set, if it is there.
func (d *Duplicates) Remove(id string) {
	slot, found := d.slots[id]
	if !found {
		return
	}
	delete(d.slots, id)
	d.entries[slot].id = ""
	d.removed++
	if d.removed > 16 && d.removed > len(d.slots) {
		d.rebuild()
	}
}

// rebuild makes the set anew without what was removed.
func (d *Duplicates) rebuild() {
	fresh := NewDuplicates()
	for _, entry := range d.entries {
		if entry.id != "" {
			fresh.Add(entry.id, entry.sketch)
		}
	}
	*d = *fresh
}

// Find returns the articles of the set that are copies of the story, the most similar first, equally similar ones by id.
func (d *Duplicates) Find(s Sketch) []Duplicate {
	var list []Duplicate
	seen := make(map[int32]bool)
	for i := range bands {
		slot, found := d.heads[i][s.band(i)]
		for ; found && slot >= 0; slot = d.entries[slot].next[i] {
			entry := &d.entries[slot]
			if entry.id == "" || seen[slot] {
				continue
			}
			seen[slot] = true
			if similarity := s.Similarity(entry.sketch); similarity >= SameStory {
				list = append(list, Duplicate{entry.id, similarity})
			}
		}
	}
	slices.SortFunc(list, func(a, b Duplicate) int {
		return cmp.Or(cmp.Compare(b.Similarity, a.Similarity), cmp.Compare(a.ID, b.ID))
	})
	return list
}
