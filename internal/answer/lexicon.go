package answer

import (
	"bufio"
	"embed"
	"fmt"
	"io/fs"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"

	"tradetalks/corpus"
	"tradetalks/internal/text"
)

//go:embed lexicon/*.txt
var lexiconFiles embed.FS

// A Lexicon knows other ways to say things: a thesaurus, people and bodies with their offices, named events on a timeline, classes of
// things, chat slang and the names of publishers. lexicon/README.md describes its files.
type Lexicon struct {
	phrases    map[string]*entry // by key
	longest    int               // words of the longest phrase
	classes    map[string]string // key of a phrase -> its class, such as "country"
	classNames map[string]string // what a class is called -> the class
	slang      map[string]string // folded chat word -> what it stands for
	publishers map[string]string // key of a name -> the name that stands for the publisher
	entities   map[string]*entity
	events     []event
	eventNames map[string][]int // key of a name -> indexes into events
	seats      termSet          // see seat

	names         map[uint64]nameSort // term of a name -> what bears it
	common        map[string]bool     // stems of words of the thesaurus and of general English
	memberTerms   map[uint64][]string // term of a member of one word -> its classes
	memberPhrases map[uint64][]member // first term of a member of several words -> the rest, and its class
	given         map[uint64]bool     // folded given names
	frequency     map[string]float32  // stem -> how often it is one of a billion words of general English, its decimal logarithm
}

// A nameSort tells what bears a name.
type nameSort uint8

const (
	namePerson nameSort = 1 << iota
	namePlace
	nameOther
)

// A member of a class by a name of several words.
type member struct {
	rest  []uint64 // terms after the first
	class string
}

// An entry tells other ways to say one phrase. They are put together when the phrase is first asked with: few ever are.
type entry struct {
	whole   bool      // the words of the phrase are one thing in a question; otherwise they stay words of their own, see Lexicon.units
	circles []circled // in the order of the lines
	links   []other
	once    sync.Once
	others  []other // see othersOf
	joined  sync.Once
	forms   []other // see withForms
}

// A circle is a line of phrases each of which stands for each other.
type circle struct {
	phrases  []phrase
	strength float64
	saying   bool
}

// A circled is the place of a phrase in a circle.
type circled struct {
	of *circle
	at int
}

// An other is another way to say a phrase. It is kept small, since a question has thousands of them.
type other struct {
	phrase   *phrase
	strength float64 // from 0 to 1: how well it stands for the phrase asked with
	tenure   *tenure // when it does; nil for always
	saying   bool    // from sayings.txt or idioms.txt
	part     int8    // the word of the phrase for which it stands, from 1; 0 for all of it
}

// A tenure is when somebody holds an office; zero days are open.
type tenure struct{ from, to corpus.Date }

// reaches tells whether some of it lies in a span of days.
func (t *tenure) reaches(d dateSpan) bool {
	return (t.to.IsZero() || !t.to.Before(d.from)) && (t.from.IsZero() || d.to.IsZero() || !t.from.After(d.to))
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

// An entity is a person, body, place or thing with a name.
type entity struct {
	name, kind, side string
}

// An event is something that happened on known days.
type event struct {
	name     string
	from, to corpus.Date
	topic    string
	places   []phrase
}

// How well an other way of saying stands for the one asked with. Chosen by trying .3 to 1 in steps on half of the written
// questions of the starter corpus and looking at the other half; see docs/evaluation.md.
const (
	strengthForm     = 0.95 // another form of the same word
	strengthAlias    = 0.9  // another name of the same person or body
	strengthGroup    = 0.7  // the same thing in the language of the subject
	strengthOffice   = 0.6  // an office for its holder and a holder for the office
	strengthGeneral  = 0.5  // general English
	strengthNarrower = 0.35 // a part or an example of it
)

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

// NewLexicon reads the lexicon that comes with the program, and then the thesaurus lines of extra, which may be empty.
func NewLexicon(extra string) (*Lexicon, error) { return readLexicon(lexiconFiles, extra) }

// BareLexicon returns a lexicon that knows nothing, to measure what one adds.
func BareLexicon() *Lexicon {
	return &Lexicon{
		phrases: map[string]*entry{}, classes: map[string]string{}, classNames: map[string]string{}, slang: map[string]string{},
		publishers: map[string]string{}, entities: map[string]*entity{}, eventNames: map[string][]int{},
		names: map[uint64]nameSort{}, memberTerms: map[uint64][]string{}, memberPhrases: map[uint64][]member{},
		given: map[uint64]bool{}, common: map[string]bool{}, frequency: map[string]float32{},
	}
}

// someEntries is about how many phrases the lexicon has, so that its map need not grow.
const someEntries = 50_000

func readLexicon(files fs.FS, extra string) (*Lexicon, error) {
	l := BareLexicon()
	l.phrases = make(map[string]*entry, someEntries)
	for _, f := range []struct {
		name string
		read func(data string) error
	}{
		{"thesaurus.txt", func(s string) error { return l.groups(s, strengthGroup, true) }},
		{"general.txt", func(s string) error { return l.groups(s, strengthGeneral, true) }},
		{"sayings.txt", func(s string) error { return l.groups(s, strengthGroup, false) }},
		{"idioms.txt", func(s string) error { return l.groups(s, strengthGeneral, false) }},
		{"forms.txt", func(s string) error { return l.groups(s, strengthForm, true) }},
		{"entities.txt", lines(l.entity)},
		{"events.txt", lines(l.event)},
		{"classes.txt", lines(l.class)},
		{"slang.txt", lines(l.slangWord)},
		{"publishers.txt", lines(l.publisher)},
		{"given.txt", lines(l.givenNames)},
		{"frequency.txt", lines(l.frequencies)},
	} {
		data, err := fs.ReadFile(files, "lexicon/"+f.name)
		if err != nil {
			return nil, fmt.Errorf("answer: lexicon: %w", err)
		}
		if err := f.read(string(data)); err != nil {
			return nil, fmt.Errorf("answer: lexicon/%s:%w", f.name, err)
		}
	}
	if err := l.groups(extra, strengthGroup, true); err != nil {
		return nil, fmt.Errorf("answer: added thesaurus:%w", err)
	}
	return l, nil
}

// lines returns what reads data line by line.
func lines(read func(line string) error) func(data string) error {
	return func(data string) error {
		return eachLine(data, func(n int, line string) error {
			if err := read(line); err != nil {
				return fmt.Errorf("%d: %w", n, err)
			}
			return nil
		})
	}
}

// eachLine calls read for each line that is neither blank nor a comment, with its number from 1.
func eachLine(data string, read func(n int, line string) error) error {
	sc := bufio.NewScanner(strings.NewReader(data))
	sc.Buffer(nil, 1<<20)
	for n := 1; sc.Scan(); n++ {
		line := strings.TrimSpace(sc.Text())
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if err := read(n, line); err != nil {
			return err
		}
	}
	return sc.Err()
}

func list(s, sep string) []string {
	var out []string
	for _, part := range strings.Split(s, sep) {
		if part = strings.TrimSpace(part); part != "" && part != "-" {
			out = append(out, part)
		}
	}
	return out
}

// entryOf returns the entry of a phrase, a new one when there is none.
func (l *Lexicon) entryOf(p phrase, whole bool) *entry {
	e := l.phrases[p.name()]
	if e == nil {
		e = &entry{}
		l.phrases[p.name()] = e
		l.longest = max(l.longest, len(p.stems))
	}
	e.whole = e.whole || whole
	return e
}

// link notes that q is another way to say p.
func (l *Lexicon) link(p, q phrase, o other, whole bool) {
	if k, to := p.name(), q.name(); k == "" || to == "" || k == to {
		return
	}
	o.phrase = &q
	e := l.entryOf(p, whole)
	e.links = append(e.links, o)
}

// neitherFirst is how well two phrases of a circle stand for each other neither of which is its first, by how well each does for that.
const neitherFirst = 0.85

// othersOf returns the other ways to say the phrase of an entry, each once, by its best.
func (en *entry) othersOf() []other {
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
		for _, c := range en.circles {
			self := c.of.phrases[c.at].name()
			for i := range c.of.phrases {
				p := &c.of.phrases[i]
				if p.name() == "" || p.name() == self {
					continue
				}
				s := c.of.strength
				if i > 0 && c.at > 0 {
					s *= neitherFirst
				}
				add(other{phrase: p, strength: s, saying: c.of.saying})
			}
		}
		for _, o := range en.links {
			add(o)
		}
		en.circles, en.links = nil, nil
	})
	return en.others
}

// known makes a phrase one that questions are searched for even when nothing else is said for it.
func (l *Lexicon) known(p phrase) {
	if len(p.stems) > 1 {
		l.entryOf(p, true)
	}
}

// withForms returns the other ways to say an entry's phrase, with those of the other forms of the same word: who asks what has fallen means what dropped.
func (l *Lexicon) withForms(en *entry) []other {
	en.joined.Do(func() { en.forms = l.joinForms(en) })
	return en.forms
}

func (l *Lexicon) joinForms(en *entry) []other {
	out := slices.Clip(en.othersOf())
	for _, o := range en.othersOf() {
		if o.strength != strengthForm {
			continue
		}
		form := l.phrases[o.phrase.name()]
		if form == nil {
			continue
		}
		for _, further := range form.othersOf() {
			if further.strength == strengthForm || slices.ContainsFunc(out, func(x other) bool { return x.phrase.name() == further.phrase.name() }) {
				continue
			}
			further.strength *= strengthForm
			out = append(out, further)
		}
	}
	return slices.Clip(out)
}

// knows tells whether a stem is a word of the lexicon.
func (l *Lexicon) knows(stem string) bool {
	return l.phrases[stem] != nil || l.classes[stem] != "" || l.common[stem] || l.frequency[stem] > 0
}

// A group is a line of a thesaurus: phrases each of which stands for each other, or a first one for which the others stand.
type group struct {
	phrases  []phrase // those that lose their sense are left out
	narrower bool
	words    []string // stems of the phrases without capitals
}

// readGroup reads "a = b; c" or "a > b; c".
func readGroup(line string) (group, error) {
	var g group
	left, right, ok := strings.Cut(line, " > ")
	if g.narrower = ok; !ok {
		if left, right, ok = strings.Cut(line, "="); !ok {
			return g, fmt.Errorf("%q has neither = nor >: write \"tariff = duty; levy\"", line)
		}
	}
	for i, s := range append([]string{left}, list(right, ";")...) {
		if losesSense(s) && (i > 0 || !g.narrower) {
			s = ""
		}
		p := newPhrase(s)
		g.phrases = append(g.phrases, p)
		if !g.narrower && s == strings.ToLower(s) {
			g.words = append(g.words, p.stems...)
		}
	}
	return g, nil
}

// groups reads the lines of a thesaurus, shared among the processors: they are most of the lexicon, which is read at each start. Whole tells whether the words of
// their phrases are one thing in a question.
func (l *Lexicon) groups(data string, strength float64, whole bool) error {
	var lines []string
	var numbers []int
	if err := eachLine(data, func(n int, line string) error {
		lines, numbers = append(lines, line), append(numbers, n)
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
		l.group(g, strength, whole)
	}
	return nil
}

// group adds a line of a thesaurus.
func (l *Lexicon) group(g group, strength float64, whole bool) {
	first := g.phrases[0]
	if g.narrower {
		for _, p := range g.phrases[1:] {
			l.link(first, p, other{strength: strengthNarrower, saying: !whole}, whole)
		}
		return
	}
	for _, stem := range g.words {
		l.common[stem] = true
	}
	if !slices.ContainsFunc(g.phrases, func(p phrase) bool { return p.name() != "" && p.name() != first.name() }) {
		return // alone
	}
	c := &circle{g.phrases, strength, !whole}
	for i, p := range g.phrases {
		if p.name() != "" {
			e := l.entryOf(p, whole)
			e.circles = append(e.circles, circled{c, i})
		}
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

// frequencies reads "4.2: stem stem".
func (l *Lexicon) frequencies(line string) error {
	head, stems, ok := strings.Cut(line, ":")
	often, err := strconv.ParseFloat(head, 32)
	if !ok || err != nil {
		return fmt.Errorf("%q: write \"4.2: stem stem\"", clip(line, 80))
	}
	for _, s := range strings.Fields(stems) {
		l.frequency[s] = float32(often)
	}
	return nil
}

// entity reads "Name | kind | side | alias; alias | office; office @ from..to".
func (l *Lexicon) entity(line string) error {
	f := strings.Split(line, "|")
	for len(f) < 5 {
		f = append(f, "")
	}
	for i := range f {
		f[i] = strings.TrimSpace(f[i])
	}
	e := &entity{name: f[0], kind: f[1], side: f[2]}
	names := append([]string{f[0]}, list(f[3], ";")...)
	phrases := make([]phrase, len(names))
	for i, n := range names {
		phrases[i] = newPhrase(n)
		k := key(phrases[i].stems)
		if old := l.entities[k]; k != "" && (old == nil || i == 0) {
			l.entities[k] = e
		}
		l.known(phrases[i])
		if i > 0 && e.kind != "place" && e.kind != "country" {
			continue
		}
		sort := nameOther
		switch e.kind {
		case "person":
			sort = namePerson
		case "place", "country":
			sort = namePlace
		}
		for _, t := range phrases[i].terms {
			l.names[t] |= sort
		}
	}
	for _, p := range phrases {
		for _, q := range phrases {
			l.link(p, q, other{strength: strengthAlias}, true)
		}
	}
	// wordings without days share those of the next wording that has them
	var open []phrase
	flush := func(from, to corpus.Date) {
		var held *tenure
		if !from.IsZero() || !to.IsZero() {
			held = &tenure{from, to}
		}
		for _, p := range open {
			for i, n := range phrases {
				if i < maxOfficeNames {
					l.link(p, n, other{strength: strengthOffice, tenure: held}, true)
					l.link(n, p, other{strength: strengthOffice * 0.7, tenure: held}, true)
				}
			}
		}
		open = open[:0]
	}
	for _, o := range list(f[4], ";") {
		office, span, dated := strings.Cut(o, "@")
		open = append(open, newPhrase(office))
		if !dated {
			continue
		}
		from, to, err := dateRange(span)
		if err != nil {
			return fmt.Errorf("%s: %w", f[0], err)
		}
		flush(from, to)
	}
	flush(corpus.Date{}, corpus.Date{})
	return nil
}

// maxOfficeNames is how many names of a person an office leads to: the full name and the most usual ones.
const maxOfficeNames = 4

// dateRange reads "2025-01-20..2025-03-01"; either end may be empty, and so may all.
func dateRange(s string) (from, to corpus.Date, err error) {
	s = strings.TrimSpace(s)
	if s == "" {
		return
	}
	a, b, ok := strings.Cut(s, "..")
	if !ok {
		b = a
	}
	if a = strings.TrimSpace(a); a != "" {
		if from, err = corpus.ParseDate(a); err != nil {
			return
		}
	}
	if b = strings.TrimSpace(b); b != "" {
		to, err = corpus.ParseDate(b)
	}
	return
}

// metonyms are places that stand for governments, so that naming them names no place.
var metonyms = terms("Beijing Washington United States China")

// seat notes the places that stand in the name of an event, as in "London talks".
func (l *Lexicon) seat(e *event) {
	name := text.Tokens(nil, e.name)
	for _, p := range e.places {
		if len(p.terms) > 0 && len(p.terms) < len(name) && p.terms[0] == name[0].Term && !metonyms.has(p.terms[0]) {
			for _, t := range p.terms {
				l.seats.add(t)
			}
		}
	}
}

// rivals returns the seats of events of which a question names one, without its own, and its own with its other places; nil when it names none.
func (l *Lexicon) rivals(toks []text.Token, events []int) (rivals, own *termSet) {
	own = &termSet{}
	named := false
	for _, t := range toks {
		if l.seats.has(t.Term) {
			own.add(t.Term)
			named = true
		}
	}
	for _, i := range events {
		for _, p := range l.events[i].places {
			for _, t := range p.terms {
				named = named || l.seats.has(t)
				own.add(t)
			}
		}
	}
	if !named {
		return nil, nil
	}
	rivals = &termSet{}
	for t := range l.seats.terms {
		if !own.has(t) {
			rivals.add(t)
		}
	}
	return rivals, own
}

// event reads "from..to | name | places | aliases | topic".
func (l *Lexicon) event(line string) error {
	f := strings.Split(line, "|")
	for len(f) < 5 {
		f = append(f, "")
	}
	for i := range f {
		f[i] = strings.TrimSpace(f[i])
	}
	from, to, err := dateRange(f[0])
	if err != nil {
		return err
	}
	e := event{name: f[1], from: from, to: to}
	if f[4] != "-" {
		e.topic = f[4]
	}
	for _, p := range list(f[2], ";") {
		e.places = append(e.places, newPhrase(p))
	}
	names := append([]string{f[1]}, list(f[3], ";")...)
	phrases := make([]phrase, len(names))
	for i, n := range names {
		phrases[i] = newPhrase(n)
		if k := key(phrases[i].stems); k != "" {
			l.eventNames[k] = append(l.eventNames[k], len(l.events))
			l.known(phrases[i])
		}
	}
	for _, p := range phrases {
		for _, q := range phrases {
			l.link(p, q, other{strength: strengthGroup}, true)
		}
		for _, place := range e.places {
			l.link(p, place, other{strength: strengthGeneral}, true)
		}
	}
	l.seat(&e)
	l.events = append(l.events, e)
	return nil
}

// class reads "country: France; Germany".
func (l *Lexicon) class(line string) error {
	name, members, ok := strings.Cut(line, ":")
	if !ok {
		return fmt.Errorf("%q has no colon: write \"country: France; Japan\"", line)
	}
	first, _, _ := strings.Cut(name, "/")
	for _, n := range strings.Split(name, "/") {
		l.classNames[strings.TrimSpace(n)] = key(newPhrase(first).stems)
	}
	for _, m := range list(members, ";") {
		p, class := newPhrase(m), key(newPhrase(first).stems)
		l.classes[key(p.stems)] = class
		if wholeNames[class] {
			l.known(p)
		}
		if len(p.terms) > 1 {
			l.memberPhrases[p.terms[0]] = append(l.memberPhrases[p.terms[0]], member{p.terms[1:], class})
		}
		if len(p.terms) == 1 {
			l.memberTerms[p.terms[0]] = append(l.memberTerms[p.terms[0]], class)
			if class == "countri" || class == "citi" {
				l.names[p.terms[0]] |= namePlace
			}
		}
	}
	return nil
}

// wholeNames are classes of whose members a part is something else: Madrid is not Real Madrid.
var wholeNames = map[string]bool{"sport team": true, "leagu": true}

// givenNames reads "Aaron Abigail Adam".
func (l *Lexicon) givenNames(line string) error {
	for _, t := range text.Tokens(nil, line) {
		l.given[t.Word] = true
	}
	return nil
}

// slangWord reads "u = you".
func (l *Lexicon) slangWord(line string) error {
	word, means, ok := strings.Cut(line, "=")
	if !ok {
		return fmt.Errorf("%q has no =: write \"u = you\"", line)
	}
	l.slang[strings.ToLower(strings.TrimSpace(word))] = strings.TrimSpace(means)
	return nil
}

// publisher reads "Reuters = Thomson Reuters; Rtrs".
func (l *Lexicon) publisher(line string) error {
	name, others, _ := strings.Cut(line, "=")
	name = strings.TrimSpace(name)
	for _, n := range append([]string{name}, list(others, ";")...) {
		if k := key(newPhrase(n).stems); k != "" && l.publishers[k] == "" {
			l.publishers[k] = name
		}
	}
	return nil
}
