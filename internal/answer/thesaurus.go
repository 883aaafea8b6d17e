package answer

import (
	"cmp"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"tradetalks/internal/text"
)

// A thesaurus knows other ways to say phrases. It keeps its lines as they are written, and of each phrase only where it stands in them, by numbers and hashes, which the
// collector of garbage need not look at: what stands for a phrase is read when it is first asked with, and few ever are.
type thesaurus struct {
	numbers map[uint64]int32 // of phrases, by their hashes
	whole   []bool           // by phrase: its words are one thing in a question; otherwise they stay words of their own, see Lexicon.units
	longest int              // words of the longest phrase
	lines   []line
	parsed  []atomic.Pointer[[]phrase] // by line: its phrases, when one of them was asked with
	places  []place                    // of phrases in lines, those of one phrase next to each other
	links   []link                     // from phrases, in the same way
	asked   []atomic.Pointer[entry]    // by phrase
}

// A line of a thesaurus: phrases each of which stands for each other, or a first one for which the others stand.
type line struct {
	text     string
	strength float64
	saying   bool // from sayings.txt or idioms.txt
}

// A place says that a phrase is one of a line, from 0.
type place struct{ phrase, line, at int32 }

// A link says that something is another way to say a phrase.
type link struct {
	phrase int32
	other  other
}

// An entry is a phrase of the thesaurus that was asked with.
type entry struct {
	number int32
	once   sync.Once
	others []other // see othersOf
	joined sync.Once
	forms  []other // see withForms
}

// An other is another way to say a phrase. It is kept small, since a question has thousands of them.
type other struct {
	phrase   *phrase
	strength float64 // from 0 to 1: how well it stands for the phrase asked with
	tenure   *tenure // when it does; nil for always
	saying   bool    // from sayings.txt or idioms.txt
	part     int8    // the word of the phrase for which it stands, from 1; 0 for all of it
}

// besides returns the other ways to say something but those that are dropped; the lexicon's own stay as they are.
func besides(others []other, drop func(other) bool) []other {
	if !slices.ContainsFunc(others, drop) {
		return others
	}
	return slices.DeleteFunc(slices.Clone(others), drop)
}

// A phrase is a sequence of words, function words left out.
type phrase struct {
	stems  []string
	terms  []uint64 // hashes of stems
	joined string   // see name
}

// name returns the stems as the key of the phrase.
func (p phrase) name() string {
	if p.joined == "" {
		return key(p.stems)
	}
	return p.joined
}

// key joins stems to what phrases are looked up by.
func key(stems []string) string { return strings.Join(stems, " ") }

func newPhrase(s string) phrase {
	var p phrase
	toks := text.Tokens(make([]text.Token, 0, 1+strings.Count(s, " ")), s)
	p.stems, p.terms = make([]string, 0, len(toks)), make([]uint64, 0, len(toks))
	for _, t := range toks {
		if t.Has(text.Stop) {
			continue
		}
		p.stems = append(p.stems, text.StemOf(s, t))
		p.terms = append(p.terms, t.Term)
	}
	p.joined = key(p.stems)
	return p
}

// hashOf returns the 64-bit FNV-1a hash of terms, which stands for their phrase.
func hashOf(terms []uint64) uint64 {
	h := uint64(14695981039346656037)
	for _, t := range terms {
		for range 8 {
			h ^= t & 0xff
			h *= 1099511628211
			t >>= 8
		}
	}
	return h
}

// entry returns the entry of a phrase by its terms, nil when the thesaurus does not know it.
func (t *thesaurus) entry(terms ...uint64) *entry {
	n, ok := t.numbers[hashOf(terms)]
	if !ok {
		return nil
	}
	if t.asked[n].Load() == nil {
		t.asked[n].CompareAndSwap(nil, &entry{number: n})
	}
	return t.asked[n].Load()
}

// number returns the number of a phrase, a new one when it has none.
func (t *thesaurus) number(hash uint64, words int, whole bool) int32 {
	n, ok := t.numbers[hash]
	if !ok {
		n = int32(len(t.whole)) // #nosec G115 -- some hundred thousand phrases
		t.numbers[hash] = n
		t.whole = append(t.whole, false)
		t.longest = max(t.longest, words)
	}
	t.whole[n] = t.whole[n] || whole
	return n
}

// known makes a phrase one that questions are searched for even when nothing else is said for it.
func (t *thesaurus) known(p phrase) {
	if len(p.stems) > 1 {
		t.number(hashOf(p.terms), len(p.terms), true)
	}
}

// link notes that q is another way to say p.
func (t *thesaurus) link(p, q *phrase, o other) {
	if k, to := p.name(), q.name(); k == "" || to == "" || k == to {
		return
	}
	o.phrase = q
	t.links = append(t.links, link{t.number(hashOf(p.terms), len(p.terms), true), o})
}

// seal puts together what belongs to one phrase, when all is read.
func (t *thesaurus) seal() {
	t.places = byPhrase(t.places, len(t.whole), func(p *place) int32 { return p.phrase })
	t.links = byPhrase(t.links, len(t.whole), func(l *link) int32 { return l.phrase })
	t.parsed, t.asked = make([]atomic.Pointer[[]phrase], len(t.lines)), make([]atomic.Pointer[entry], len(t.whole))
}

// byPhrase returns all in the order of their phrases, of which there are n, and else in the order that they have: by counting, since the lexicon is read at each start.
func byPhrase[T any](all []T, n int, phrase func(*T) int32) []T {
	next := make([]int32, n+1)
	for i := range all {
		next[phrase(&all[i])+1]++
	}
	for i := range n {
		next[i+1] += next[i]
	}
	out := make([]T, len(all))
	for i := range all {
		at := &next[phrase(&all[i])]
		out[*at] = all[i]
		*at++
	}
	return out
}

// neitherFirst is how well two phrases of a line stand for each other neither of which is its first, by how well each does for that.
const neitherFirst = 0.85

// othersOf returns the other ways to say the phrase of an entry, each once, by its best.
func (t *thesaurus) othersOf(en *entry) []other {
	en.once.Do(func() {
		at := map[string]int{}
		add := func(o other) {
			i, ok := at[o.phrase.name()]
			switch {
			case !ok:
				at[o.phrase.name()] = len(en.others)
				en.others = append(en.others, o)
			case o.saying != en.others[i].saying: // a turn of phrase adds nothing to what else is known
				if !o.saying {
					en.others[i] = o
				}
			case o.strength > en.others[i].strength:
				en.others[i] = o
			}
		}
		from, _ := slices.BinarySearchFunc(t.places, en.number, func(p place, n int32) int { return cmp.Compare(p.phrase, n) })
		for _, p := range t.places[from:] {
			if p.phrase != en.number {
				break
			}
			l := &t.lines[p.line]
			phrases := t.phrases(p.line)
			self := phrases[p.at].name()
			for i := range phrases {
				o := other{phrase: &phrases[i], strength: l.strength, saying: l.saying}
				if name := o.phrase.name(); name == "" || name == self {
					continue
				}
				if i > 0 && p.at > 0 {
					o.strength *= neitherFirst
				}
				add(o)
			}
		}
		from, _ = slices.BinarySearchFunc(t.links, en.number, func(l link, n int32) int { return cmp.Compare(l.phrase, n) })
		for _, l := range t.links[from:] {
			if l.phrase != en.number {
				break
			}
			add(l.other)
		}
	})
	return en.others
}

// withForms returns the other ways to say an entry's phrase, with those of the other forms of the same word: who asks what has fallen means what dropped.
func (t *thesaurus) withForms(en *entry) []other {
	en.joined.Do(func() { en.forms = t.joinForms(en) })
	return en.forms
}

func (t *thesaurus) joinForms(en *entry) []other {
	out := slices.Clip(t.othersOf(en))
	for _, o := range t.othersOf(en) {
		if o.strength != strengthForm {
			continue
		}
		form := t.entry(o.phrase.terms...)
		if form == nil {
			continue
		}
		for _, further := range t.othersOf(form) {
			if further.strength == strengthForm || slices.ContainsFunc(out, func(x other) bool { return x.phrase.name() == further.phrase.name() }) {
				continue
			}
			further.strength *= strengthForm
			out = append(out, further)
		}
	}
	return slices.Clip(out)
}

// partsOf returns the phrases of a line as they are written, those that lose their sense as empty ones: of "a = b; c", or, where the others are narrower than the first, of "a > b; c".
func partsOf(s string) (parts []string, narrower bool, err error) {
	left, right, narrower := strings.Cut(s, " > ")
	if !narrower {
		var ok bool
		if left, right, ok = strings.Cut(s, "="); !ok {
			return nil, false, fmt.Errorf("%q has neither = nor >: write \"tariff = duty; levy\"", s)
		}
	}
	parts = append([]string{left}, list(right, ";")...)
	for i, part := range parts {
		if losesSense(part) && (i > 0 || !narrower) {
			parts[i] = ""
		}
	}
	return parts, narrower, nil
}

// phrases returns the phrases of a line by its number.
func (t *thesaurus) phrases(number int32) []phrase {
	if p := t.parsed[number].Load(); p != nil {
		return *p
	}
	parts, _, _ := partsOf(t.lines[number].text) // it was read at the start
	phrases := make([]phrase, len(parts))
	for i, s := range parts {
		phrases[i] = newPhrase(s)
	}
	t.parsed[number].CompareAndSwap(nil, &phrases)
	return *t.parsed[number].Load()
}

// A group is what reading a line finds.
type group struct {
	line
	narrower bool
	hashes   []uint64 // of its phrases, 0 for an empty one
	words    []int    // how many words each has
	common   []uint64 // terms of the phrases without capitals, of a line whose phrases stand for each other
}

func readGroup(l line) (group, error) {
	g := group{line: l}
	parts, narrower, err := partsOf(l.text)
	if err != nil {
		return g, err
	}
	if g.narrower = narrower; narrower {
		g.strength = strengthNarrower
	}
	g.hashes, g.words = make([]uint64, 0, len(parts)), make([]int, 0, len(parts))
	g.common = make([]uint64, 0, 3*len(parts))
	toks, terms := make([]text.Token, 0, 8), make([]uint64, 0, 8)
	for _, s := range parts {
		toks, terms = text.Tokens(toks[:0], s), terms[:0]
		for _, t := range toks {
			if !t.Has(text.Stop) {
				terms = append(terms, t.Term)
			}
		}
		if !g.narrower && s == strings.ToLower(s) {
			g.common = append(g.common, terms...)
		}
		hash := uint64(0)
		if len(terms) > 0 {
			hash = hashOf(terms)
		}
		g.hashes, g.words = append(g.hashes, hash), append(g.words, len(terms))
	}
	return g, nil
}

// groups reads the lines of a thesaurus, shared among the processors: they are most of the lexicon, which is read at each start. Whole tells whether the words of
// their phrases are one thing in a question.
func (l *Lexicon) groups(data string, strength float64, whole bool) error {
	var lines []line
	var numbers []int
	if err := eachLine(data, func(n int, s string) error {
		lines, numbers = append(lines, line{text: s, strength: strength, saying: !whole}), append(numbers, n)
		return nil
	}); err != nil {
		return err
	}
	all, errs := make([]group, len(lines)), make([]error, len(lines))
	var reading sync.WaitGroup
	workers := runtime.GOMAXPROCS(0)
	for w := range workers {
		reading.Go(func() {
			for i := w; i < len(lines); i += workers {
				all[i], errs[i] = readGroup(lines[i])
			}
		})
	}
	reading.Wait()
	for i, g := range all {
		if errs[i] != nil {
			return fmt.Errorf("%d: %w", numbers[i], errs[i])
		}
		for _, term := range g.common {
			l.common[term] = true
		}
		l.group(g, whole)
	}
	return nil
}

// group adds a line of a thesaurus.
func (t *thesaurus) group(g group, whole bool) {
	first := g.hashes[0]
	if !slices.ContainsFunc(g.hashes, func(h uint64) bool { return h != 0 && h != first }) {
		return // alone
	}
	number := int32(len(t.lines)) // #nosec G115 -- some thirty thousand lines
	t.lines = append(t.lines, g.line)
	for i, h := range g.hashes {
		if h == 0 || g.narrower && i > 0 {
			continue
		}
		t.places = append(t.places, place{t.number(h, g.words[i], whole), number, int32(i)}) // #nosec G115 -- phrases of a line
	}
}

// losesSense tells whether a phrase means something else without its function words: "not allow" is no other way to say "allow".
func losesSense(s string) bool {
	if !strings.Contains(s, "no") && !strings.Contains(s, "n't") && !strings.Contains(s, "never") && !strings.Contains(s, "without") {
		return false // as nearly all: the lexicon is read at each start
	}
	return slices.ContainsFunc(strings.Fields(s), func(w string) bool {
		return isAny(w, "not", "no", "never", "without", "cannot", "nor", "can't", "won't", "don't", "doesn't", "didn't", "isn't")
	})
}
