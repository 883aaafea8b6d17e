package answer

import (
	"embed"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"tradetalks/corpus"
	"tradetalks/internal/text"
)

//go:embed lexicon/*.txt
var lexiconFiles embed.FS

// A Lexicon knows other ways to say things: a thesaurus, people and bodies with their offices, named events on a timeline, classes of
// things, chat slang and the names of publishers. lexicon/README.md describes its files.
type Lexicon struct {
	thesaurus
	classes        map[string]string // key of a phrase -> its class, such as "country"
	classNames     map[string]string // what a class is called -> the class
	slang          map[string]string // folded chat word -> what it stands for
	publishers     map[string]string // key of a name -> the name that stands for the publisher
	entities       map[string]*entity
	events         []event
	eventNames     map[string][]int         // key of a name -> indexes into events
	changes        map[string][]corpus.Date // key of a name -> days on which the state of what bears it changed, in order
	longestChanged int                      // words of the longest of these names
	changedNames   []phrase                 // those of several words
	seats          termSet                  // see seat

	names         map[uint64]nameSort // term of a name -> what bears it
	common        map[uint64]bool     // terms of words of the thesaurus and of general English
	memberTerms   map[uint64][]string // term of a member of one word -> its classes
	memberPhrases map[uint64][]member // first term of a member of several words -> the rest, and its class
	given         map[uint64]bool     // folded given names
	frequency     map[uint64]float32  // term -> how often it is one of a billion words of general English, its decimal logarithm
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

// A tenure is when somebody holds an office; zero days are open.
type tenure struct{ from, to corpus.Date }

// reaches tells whether some of it lies in a span of days.
func (t *tenure) reaches(d dateSpan) bool {
	return (t.to.IsZero() || !t.to.Before(d.from)) && (t.from.IsZero() || d.to.IsZero() || !t.from.After(d.to))
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

// meeting tells whether an event is one.
func (e *event) meeting() bool {
	return strings.HasSuffix(e.name, " talks") || strings.HasSuffix(e.name, " summit")
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

// NewLexicon reads the lexicon that comes with the program, and then the thesaurus lines of extra, which may be empty.
func NewLexicon(extra string) (*Lexicon, error) { return readLexicon(lexiconFiles, extra) }

// BareLexicon returns a lexicon that knows nothing, to measure what one adds.
func BareLexicon() *Lexicon {
	return &Lexicon{
		thesaurus: thesaurus{numbers: map[uint64]int32{}}, classes: map[string]string{}, classNames: map[string]string{}, slang: map[string]string{},
		publishers: map[string]string{}, entities: map[string]*entity{}, eventNames: map[string][]int{}, changes: map[string][]corpus.Date{},
		names: map[uint64]nameSort{}, memberTerms: map[uint64][]string{}, memberPhrases: map[uint64][]member{},
		given: map[uint64]bool{}, common: map[uint64]bool{}, frequency: map[uint64]float32{},
	}
}

// someEntries is about how many phrases the lexicon has, so that its map need not grow.
const someEntries = 100_000

func readLexicon(files fs.FS, extra string) (*Lexicon, error) {
	l := BareLexicon()
	l.numbers = make(map[uint64]int32, someEntries)
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
		{"changes.txt", lines(l.change)},
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
	l.seal()
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
	n := 0
	for line := range strings.SplitSeq(data, "\n") {
		n++
		if line = strings.TrimSpace(line); line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if err := read(n, line); err != nil {
			return err
		}
	}
	return nil
}

func list(s, sep string) []string {
	out := make([]string, 0, 1+strings.Count(s, sep))
	for part := range strings.SplitSeq(s, sep) {
		if part = strings.TrimSpace(part); part != "" && part != "-" {
			out = append(out, part)
		}
	}
	return out
}

// knows tells whether a stem is a word of the lexicon.
func (l *Lexicon) knows(stem string) bool {
	term := text.Hash(stem)
	return l.entry(term) != nil || l.classes[stem] != "" || l.common[term] || l.frequency[term] > 0
}

// frequencies reads "4.2: stem stem".
func (l *Lexicon) frequencies(line string) error {
	head, stems, ok := strings.Cut(line, ":")
	often, err := strconv.ParseFloat(head, 32)
	if !ok || err != nil {
		return fmt.Errorf("%q: write \"4.2: stem stem\"", clip(line, 80))
	}
	for _, s := range strings.Fields(stems) {
		l.frequency[text.Hash(s)] = float32(often)
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
	for i := range phrases {
		for j := range phrases {
			l.link(&phrases[i], &phrases[j], other{strength: strengthAlias})
		}
	}
	// wordings without days share those of the next wording that has them
	var open []*phrase
	flush := func(from, to corpus.Date) {
		var held *tenure
		if !from.IsZero() || !to.IsZero() {
			held = &tenure{from, to}
		}
		for _, p := range open {
			for i := range phrases[:min(len(phrases), maxOfficeNames)] {
				l.link(p, &phrases[i], other{strength: strengthOffice, tenure: held})
				l.link(&phrases[i], p, other{strength: strengthOffice * 0.7, tenure: held})
			}
		}
		open = open[:0]
	}
	for _, o := range list(f[4], ";") {
		office, span, dated := strings.Cut(o, "@")
		named := newPhrase(office)
		open = append(open, &named)
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
	for i := range phrases {
		for j := range phrases {
			l.link(&phrases[i], &phrases[j], other{strength: strengthGroup})
		}
		for j := range e.places {
			l.link(&phrases[i], &e.places[j], other{strength: strengthGeneral})
		}
	}
	l.seat(&e)
	l.events = append(l.events, e)
	return nil
}

// change reads "2025-11-10 | port fees; docking fees".
func (l *Lexicon) change(line string) error {
	on, names, ok := strings.Cut(line, "|")
	if !ok {
		return fmt.Errorf("%q has no bar: write \"2025-11-10 | port fees; docking fees\"", line)
	}
	day, err := corpus.ParseDate(strings.TrimSpace(on))
	if err != nil {
		return err
	}
	for _, n := range list(names, ";") {
		p := newPhrase(n)
		k := p.name()
		if l.changes[k] == nil && len(p.stems) > 1 {
			l.changedNames = append(l.changedNames, p)
		}
		l.longestChanged = max(l.longestChanged, strings.Count(k, " ")+1)
		at, known := slices.BinarySearchFunc(l.changes[k], day, corpus.Date.Compare)
		if k != "" && !known {
			l.changes[k] = slices.Insert(l.changes[k], at, day)
		}
	}
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
