package answer

import (
	"context"
	"math"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"tradetalks/corpus"
	"tradetalks/index"
	"tradetalks/internal/text"
)

// maxQuestion is how many bytes of a question are read: 4,000 characters are what Discord's modal takes, of up to four bytes.
const maxQuestion = 16000

// maxUnits is how many things a question can ask for; the rarest stay. Questions of 45 words have about 22.
const maxUnits = 40

// A unit is one thing that the question asks for: a word, or a phrase that the lexicon knows, with other ways to say it.
type unit struct {
	surface  string // as asked
	phrase   phrase
	others   []other
	weight   float64 // inverse document frequency, times what its place in the question takes or adds
	mended   bool    // a word close to it was found in its stead
	df       int     // passages that hold it as asked; 0 for a word that the corpus does not know
	name     bool    // a name or a number: something that no other word can stand for
	previous bool    // comes from the question before
	source   bool    // part of the name of a publisher
	negated  bool
	start    int32  // byte of the question
	parts    int    // where its words stand among those of all units of several words, see coverage
	first    uint64 // surface word before stemming, for a unit of one word
}

// A mention is a place in the question that names a publisher of the corpus.
type mention struct {
	start, end int32
	names      []string
}

// A question understood.
type query struct {
	view        *index.View // that it is asked of
	text        string
	units       []unit
	total       float64      // weights of all units
	parts       int          // words of all units of several words
	passages    int          // of the corpus
	wanted      int          // passages that are to be shown
	rest        []*candidate // those that are only shown when many are, see examine
	kind        kind
	long        float64 // see length
	class       string  // for kindClass: what is asked for
	event       *event  // of which nothing but the day or the place is asked for; nil for other questions
	over        []bool  // see passed
	whole       float64 // percentage whose parts are asked for, see wholeOf
	whatIs      bool    // asks for nothing but what something is
	personsOf   string  // side whose persons are asked for: us, cn, or empty for any
	many        bool    // several things of a class, with names or persons are asked for
	several     bool    // asks for several persons
	whoIs       bool    // asks who somebody is whom it names
	headNoun    int32   // see headNoun
	askedFrom   int32   // see askedFor
	askedTo     int32
	counted     string   // stem of what is to be counted; empty when nothing is
	rivals      *termSet // places of events of which the question names one, without that one; nil when it names none
	ownPlaces   *termSet // those that the question names
	latest      bool
	present     bool        // asks about the present, in so many words or not
	levied      string      // side whose tariffs alone are asked about: us, cn, or empty
	changed     corpus.Date // day on which what it asks about last changed, when it is about the present and the lexicon knows; see lastChange
	outcome     bool        // asks what came out of something
	newsOnly    bool        // asks for nothing but the newest about something
	future      bool        // asks what will be
	saying      bool        // asks what somebody says
	publishers  []string    // names of publishers of the corpus that the question names
	mentions    []mention   // where it names them
	sources     []string    // the words with which it does
	clauses     []clause
	named       []string   // the same as they are told to the person: one name for all of "Reuters (via CNA)" and the like
	lacking     []string   // publishers that the question names and the corpus does not have
	lackingAt   []mention  // where it names them
	dates       []dateSpan // days and periods that the question names
	events      []int      // named events, indexes into Lexicon.events
	talks       []int      // rounds of talks at places that it names, when it names no event and no day; see talksAt
	leaves      bool       // goes on from the question before to a place or an event of which its article does not speak
	followUp    bool
	maybe       bool // it is taken to go on from the question before, though its words do not tell so
	noQuestions bool // leave the written questions of articles out
	previous    string
	shown       shownSentence // what answered the question before
	spelling    []Suggestion
	asOf        corpus.Date               // the day that counts as today
	until       corpus.Date               // the same when the question names it: nothing published later is used
	published   dateSpan                  // days of publication that the question asks to keep to; zero ends are open
	topic       string                    // that the question asks to keep to
	onlyDate    bool                      // asks for nothing but what happened on a day
	onlyNewest  bool                      // asks for nothing but the newest
	listed      bool                      // and what articles of that day, or the newest ones, on what is asked about say is the answer
	narrowed    bool                      // only articles of the publishers that the question names were asked
	elsewhere   bool                      // the publishers that the question names do not answer it, and others were asked
	reach       index.Reach               // of the corpus
	unasked     func(article string) bool // whose written questions are left out of account, to fit; nil for none
	words       termSet                   // stems of the question, function words included
	quoted      []string
	matcher     matcher

	sentenceWeights [sentenceFeatures]float64
	passageWeights  [passageFeatures]float64
}

var rightNow = regexp.MustCompile(`(?i)\bright now\b`)

// understand reads a question.
func (e *Engine) understand(ctx context.Context, v *index.View, in Question, as standing) (*query, error) {
	q := &query{view: v, text: clip(in.Text, maxQuestion), asOf: in.AsOf}
	if q.asOf.IsZero() {
		q.asOf = corpus.DateOf(e.now())
	}
	var err error
	if q.reach, err = v.Reach(); err != nil {
		return nil, err
	}
	line, leads := e.lexicon.plain(q.text), false
	if SmallTalk(line) || AsksForSource(line) {
		line = ""
	}
	if in.Previous != "" && as != standsAlone {
		q.previous = e.lexicon.plain(clip(in.Previous, maxQuestion))
		var rest string
		rest, leads, q.followUp = e.lexicon.goesOn(line, q.previous)
		q.maybe = !q.followUp
		if q.followUp = q.followUp || as == continues; q.followUp {
			line = e.lexicon.besideRound(rest, q.previous)
		}
	}
	line = goingOn.ReplaceAllString(e.lexicon.happenedAt(line), "any news on")
	toks := text.Tokens(nil, line)
	q.kind, q.class = e.lexicon.expected(line, toks)
	if asks := len(toks) > 0 && questioners[text.FoldOf(line, toks[0])]; q.followUp && q.kind == kindOther && !asks {
		q.kind, q.class = e.lexicon.expected(q.previous, text.Tokens(nil, q.previous))
	}
	q.counted = counted(line, toks)
	q.whole = wholeOf(line, toks)
	q.several = q.kind == kindWho && wordingOf(line, toks).ofAll(1)
	q.many = e.lexicon.asksMany(line, toks, q.kind)
	q.latest = asksLatest(line)
	q.outcome = asksOutcome(line, q.kind) || q.followUp && leads && asksOutcome(q.previous, q.kind)
	q.present = q.latest || asksPresent(line, toks, q.kind)
	q.newsOnly = q.latest && !q.followUp && (q.kind == kindOther || q.kind == kindList) && asksNews(line) && contentWords(line, toks) <= 2
	for _, t := range toks {
		q.future = q.future || futureTerms.has(t.Term)
		q.saying = q.saying || (q.kind == kindOther || q.kind == kindHow) && tellTerms.has(t.Term)
	}
	if strings.Contains(strings.ToLower(line), "right now") { // "right" tells nothing
		line = rightNow.ReplaceAllString(line, "now")
		toks = text.Tokens(nil, line)
	}
	if spoken, rest := asOf(line, q.asOf); !spoken.IsZero() && in.AsOf.IsZero() {
		q.asOf, q.until, line = spoken, spoken, rest
		toks = text.Tokens(nil, line)
	}
	if span, rest, ok := published(line, q.asOf); ok {
		q.published, line = span, rest
		toks = text.Tokens(nil, line)
	}
	if q.followUp {
		q.narrowBefore(in)
	}
	if in.Topic == "" {
		topic, rest, err := spokenTopic(v, line)
		if err != nil {
			return nil, err
		}
		if topic != "" {
			q.topic, line = topic, rest
			toks = text.Tokens(nil, line)
		}
	}
	q.dates = e.datesIn(q, line)
	q.quoted = quotations(line)
	for _, t := range toks {
		q.words.add(t.Term)
	}
	if err := e.findPublishers(v, q, line, toks); err != nil {
		return nil, err
	}
	unsaid := withoutMentions(line, slices.Concat(q.mentions, q.lackingAt))
	q.onlyDate = !q.followUp && (onlyDate(unsaid, q.dates) || q.published != dateSpan{} && len(q.dates) == 0 && saysNothing(unsaid))
	q.onlyNewest = q.latest && !q.followUp && len(q.dates) == 0 && q.published == dateSpan{} && saysNothing(unsaid)
	q.units = e.lexicon.units(line, toks, q)
	if q.latest { // that it is of the present is no word to look for
		q.units = without(q.units, func(u unit) bool { return len(u.phrase.stems) == 1 && presentStems[u.phrase.stems[0]] })
	}
	q.headNoun = headNoun(line, toks)
	q.askedFrom, q.askedTo = askedFor(line, toks)
	if q.newsOnly { // "latest" is no part of "latest chips"
		about := slices.DeleteFunc(slices.Clone(toks), func(t text.Token) bool { return metaNews[text.StemOf(line, t)] })
		if rest := e.lexicon.units(line, about, &query{asOf: q.asOf, dates: q.dates, mentions: q.mentions}); len(rest) > 0 {
			q.units = rest
		}
	}
	if q.kind == kindWho {
		q.personsOf = q.sideMeant(e.lexicon, leads)
	}
	if len(q.events) == 0 && len(q.dates) == 0 && !q.latest {
		q.talks = e.lexicon.talksAt(q.units)
	}
	if q.followUp {
		if err := e.merge(ctx, v, q, line, leads, in); err != nil {
			return nil, err
		}
	}
	q.whoIs = q.kind == kindWho && len(q.units) > 0 && len(q.units) <= mostNames && !slices.ContainsFunc(q.units, func(u unit) bool { return !u.name })
	q.whatIs = asksWhatIs.MatchString(line) && len(q.units) == 1
	if q.kind == kindWhen || q.kind == kindWhere {
		q.units = without(q.units, func(u unit) bool { return happening[key(u.phrase.stems)] })
	}
	q.long = length(len(q.units))
	if q.long > wordy {
		for i := range q.units {
			u := &q.units[i]
			u.others = besides(u.others, func(o other) bool { return o.saying })
		}
	}
	if err := e.weigh(v, q); err != nil {
		return nil, err
	}
	if err := e.spell(ctx, v, q); err != nil {
		return nil, err
	}
	for i := range q.units {
		if n := len(q.units[i].phrase.stems); n > 1 {
			q.units[i].parts = q.parts
			q.parts += n
		}
	}
	holds := q.kind == kindWho && holdsOffice.MatchString(line) && len(q.events)+len(q.talks)+len(q.dates) == 0
	if q.present || holds {
		q.changed = e.changed(q, line)
		q.present = q.present || !q.changed.IsZero()
	}
	q.levied = leviedBy(line, toks)
	q.clauses = e.clauses(q, line, toks)
	q.ofEvent(e.lexicon)
	q.rivals, q.ownPlaces = e.lexicon.rivals(toks, q.events)
	q.matcher = newMatcher(q.units)
	q.matcher.strict = q.long > wordy
	sent, pass := &e.params.Sentence, &e.params.Passage
	q.weightsFor(q.sentenceWeights[:], sent[0][:], sent[1][:], sent[2][:])
	q.weightsFor(q.passageWeights[:], pass[0][:], pass[1][:], pass[2][:])
	return q, ctx.Err()
}

// talksAt returns the rounds of talks at the places among units: who asks what was agreed in Geneva means those. They favour what is near them, and are no more sure than that.
func (l *Lexicon) talksAt(units []unit) []int {
	var events []int
	for _, u := range units {
		if k := key(u.phrase.stems); l.sort(k) == sortPlace {
			events = append(events, l.eventNames[k+" talk"]...)
		}
	}
	return events
}

// wordy is the length, from 0 to 1, from which a question has so many words of its own that turns of phrase, and other words within a phrase, blur it: without them a
// right passage of multihop-rag is among ten for a question or two of 1,030 more.
const wordy = 0.5

// datesIn returns the days and periods that a line of a question names. One without a year that lies beyond all that the corpus reaches is the latest within its reach, unless
// something known lies ahead on that day.
func (e *Engine) datesIn(q *query, line string) []dateSpan {
	dates := findDates(line, q.asOf)
	last := q.reach.Last.AddDays(soonAfter)
	if q.reach.Last.IsZero() || !q.asOf.After(last) {
		return dates
	}
	var within []dateSpan
	for i, d := range dates {
		ahead := func(ev event) bool { return ev.from == d.from && d.days() == 1 }
		if d.year || d.relative || !d.from.After(last) || slices.ContainsFunc(e.lexicon.events, ahead) {
			continue
		}
		if within == nil {
			within = findDates(line, last)
		}
		if at := slices.IndexFunc(within, func(o dateSpan) bool { return o.text == d.text }); at >= 0 {
			dates[i] = within[at]
		}
	}
	return dates
}

// soonAfter is how many days after the newest article a day without a year may be meant: a month, in which what it announces comes.
const soonAfter = 31

// narrowBefore takes over from the question before the day as of which it is asked and when the articles are from, unless this one says its own.
func (q *query) narrowBefore(in Question) {
	spoken, rest := asOf(q.previous, q.asOf)
	if !spoken.IsZero() {
		q.previous = rest
		if q.until.IsZero() && in.AsOf.IsZero() {
			q.asOf, q.until = spoken, spoken
		}
	}
	if span, rest, ok := published(q.previous, q.asOf); ok {
		q.previous = rest
		if q.published == (dateSpan{}) {
			q.published = span
		}
	}
}

// asksWhatIs finds lines that ask what something is: "what is the Board of Trade?"
var asksWhatIs = regexp.MustCompile(`(?i)^\s*(?:so\s+)?(?:what(?:'s|s|\s+is|\s+are|\s+was|\s+were)|define|explain)\s`)

// mostNames is how many names a question has at most that asks for nothing but who bears them.
const mostNames = 3

// clip cuts s to at most n bytes between characters.
func clip(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && s[n]&0xC0 == 0x80 {
		n--
	}
	return s[:n]
}

// plain replaces chat slang by what it stands for, and lower-case "us" by "US" where it can only be the country.
func (l *Lexicon) plain(s string) string {
	fields, done := l.phrased(strings.Fields(s))
	for i, f := range fields {
		if done[i] {
			continue
		}
		core := strings.TrimFunc(f, notOfWord)
		if core == "" {
			continue
		}
		lower := strings.ToLower(core)
		if means, ok := l.slang[lower]; ok && core != strings.ToUpper(core) || ok && len(core) == 1 {
			fields[i] = strings.Replace(f, core, means, 1)
			continue
		}
		if lower == "us" && core == "us" && i+1 <= len(fields) {
			before := ""
			if i > 0 {
				before = strings.ToLower(fields[i-1])
			}
			if !pronounBefore[before] {
				fields[i] = strings.Replace(f, core, "US", 1)
			}
		}
	}
	if plain := strings.Join(strings.Fields(strings.Join(fields, " ")), " "); plain != "" {
		return plain
	}
	return s
}

// mostSlang is how many words a phrase of chat slang has at most.
const mostSlang = 4

// phrased replaces phrases of chat slang of several words by what they stand for; done tells which words came so, and are not to be replaced again.
func (l *Lexicon) phrased(fields []string) (out []string, done []bool) {
next:
	for i := 0; i < len(fields); {
		for n := min(mostSlang, len(fields)-i); n > 1; n-- {
			phrase := strings.Join(fields[i:i+n], " ")
			core := strings.TrimFunc(phrase, notOfWord)
			if means, ok := l.slang[strings.ToLower(core)]; ok {
				for _, w := range strings.Fields(strings.Replace(phrase, core, means, 1)) {
					out, done = append(out, w), append(done, true)
				}
				i += n
				continue next
			}
		}
		out, done = append(out, fields[i]), append(done, false)
		i++
	}
	return out, done
}

// notOfWord tells whether a character around a word is none of it.
func notOfWord(r rune) bool { return unicode.IsPunct(r) && r != '/' }

// words before "us" that make it the pronoun
var pronounBefore = map[string]bool{
	"tell": true, "give": true, "let": true, "show": true, "of": true, "help": true, "told": true, "among": true, "made": true, "make": true, "cost": true, "for": true, "gave": true, "lets": true,
}

// units cuts a question into the things that it asks for: the longest phrases that the lexicon knows, single words else.
func (l *Lexicon) units(line string, toks []text.Token, q *query) []unit {
	var content []text.Token
	for _, t := range toks {
		if !t.Has(text.Stop) {
			content = append(content, t)
		}
	}
	stems := make([]string, len(content))
	terms := make([]uint64, len(content))
	for i, t := range content {
		stems[i], terms[i] = text.StemOf(line, t), t.Term
	}
	var out []unit
	var at []int // by unit: its first word among those that say something
	type saying struct {
		from, to int
		en       *entry
	}
	var sayings []saying
	neg := negations(line, toks)
	for i := 0; i < len(content); {
		n := 1
		for k := min(l.longest, len(content)-i); k > 1; k-- {
			// the words of a phrase stand together, with function words between them at the most
			if content[i+k-1].Start-content[i].Start >= 80 {
				continue
			}
			en := l.entry(terms[i : i+k]...)
			if en == nil || !together(line, content[i:i+k]) {
				continue
			}
			if !l.whole[en.number] {
				sayings = append(sayings, saying{i, i + k, en})
				continue
			}
			if k > longestUnit {
				if name := key(stems[i : i+k]); l.eventNames[name] != nil && l.entities[name] == nil {
					q.events = append(q.events, l.eventNames[name]...)
					continue
				}
			}
			n = k
			break
		}
		name := key(stems[i : i+n])
		u := unit{surface: line[content[i].Start:content[i+n-1].End], start: content[i].Start, phrase: phrase{slices.Clip(stems[i : i+n]), slices.Clip(terms[i : i+n]), name}}
		for _, t := range content[i : i+n] {
			if t.Has(text.Digit) || t.Has(text.Capital) && !t.Has(text.Initial) && t.Start > 0 {
				u.name = true
			}
			if neg[t.Start] {
				u.negated = true
			}
		}
		if n == 1 {
			u.first = content[i].Word
			if faintWords[u.phrase.stems[0]] {
				u.weight = faint
			}
		}
		if u.weight == 0 {
			u.weight = 1
		}
		if en := l.entry(u.phrase.terms...); en != nil && (n > 1 || !faintWords[u.phrase.stems[0]]) {
			u.others = l.withForms(en)
			if len(q.dates) > 0 && !q.asOf.IsZero() {
				u.others = besides(u.others, func(o other) bool { return o.tenure != nil && !o.tenure.reaches(q.dates[0]) }) // another held the office then
			}
			u.others = slices.Clip(u.others)
		}
		if l.entities[name] != nil {
			u.name = true
		}
		for _, m := range q.mentions {
			u.source = u.source || u.start >= m.start && u.start < m.end
		}
		q.events = append(q.events, l.eventNames[name]...)
		if n > 1 && wholeNames[l.classes[name]] {
			u.name = true
		} else if n > 1 { // each of its words alone stands for a part of it
			for j, s := range u.phrase.stems {
				part := other{phrase: &phrase{stems: []string{s}, terms: u.phrase.terms[j : j+1]}, strength: partOfPhrase / float64(n), part: int8(j + 1)} // #nosec G115 -- some five words
				u.others = append(u.others, part)
				if en := l.entry(u.phrase.terms[j]); en != nil && !u.name && l.eventNames[name] == nil {
					for _, o := range l.withForms(en) {
						if o.strength >= partStrength {
							o.strength, o.part = o.strength*part.strength, part.part
							u.others = append(u.others, o)
						}
					}
				}
			}
		}
		if !slices.ContainsFunc(out, func(o unit) bool { return o.phrase.joined == name }) {
			out, at = append(out, u), append(at, i)
		}
		i += n
	}
	// another way to say several words serves each of them
	for _, s := range sayings {
		for i := range out {
			u := &out[i]
			if at[i] < s.from || at[i]+len(u.phrase.stems) > s.to || u.name {
				continue
			}
			for _, o := range l.withForms(s.en) {
				if o.phrase.name() != u.phrase.name() {
					u.others = append(u.others, o)
				}
			}
		}
	}
	return out
}

// together tells whether nothing but spaces and words that join the words of a phrase stand between the tokens: "long did they last" is no "long last".
func together(line string, toks []text.Token) bool {
	for i := 1; i < len(toks); i++ {
		gap := between(line, toks[i-1], toks[i])
		if strings.ContainsAny(gap, ",;:.?!()\"") || slices.ContainsFunc(strings.FieldsFunc(strings.ToLower(gap), func(r rune) bool { return !unicode.IsLetter(r) }), func(w string) bool { return !joins[w] }) {
			return false
		}
	}
	return true
}

// joins are function words within phrases.
var joins = set("of the a an on in to for from with by at as and or over under against into its their his her our your my s")

// longestUnit is the most words of the name of an event that is one unit, unless it is also that of a thing: of a longer one, such as "the Supreme Court
// strikes down the tariffs", an article seldom has the very words, but it has several of its parts.
const longestUnit = 3

// partOfPhrase is how well all words of a phrase found apart stand for it.
const partOfPhrase = 0.8

// partStrength is how well another word must stand for a word of a phrase to stand for that part of it.
const partStrength = 0.6

// faint is the weight of words that ask rather than say what about.
const faint = 0.3

var faintWords = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(`tell know say said says give explain happen happened thing things according article articles report reported reports
		mention mentioned mentions describe described suggest suggested state stated claim claims name named list go going get got much many
		find found make made please hey bot want wants think going also exactly actually really like come came take took put
		look looking kind sort type latest newest recent recently current currently now today still yet yo`) {
		m[text.Stem(w)] = true
	}
	return m
}()

// weigh gives each unit the inverse document frequency of its rarest word.
func (e *Engine) weigh(v *index.View, q *query) error {
	q.passages = int(v.Passages())
	n := float64(q.passages)
	for i := range q.units {
		u := &q.units[i]
		u.df = math.MaxInt
		for _, s := range u.phrase.stems {
			df, err := v.DocFreq(s)
			if err != nil {
				return err
			}
			head, err := v.HeadFreq(s)
			if err != nil {
				return err
			}
			u.df = min(u.df, max(df, head))
		}
		df := float64(u.df)
		if u.df == 0 {
			for _, o := range u.others { // as rare as the most frequent other way to say it
				m := math.MaxInt
				for _, s := range o.phrase.stems {
					d, err := v.DocFreq(s)
					if err != nil {
						return err
					}
					m = min(m, d)
				}
				df = max(df, float64(m)*o.strength)
			}
		}
		u.weight *= idf(n, df)
		if u.previous {
			u.weight *= previousWeight
		}
		if u.source {
			u.weight *= sourceWeight
		}
	}
	if q.followUp {
		e.emphasize(q)
	}
	if len(q.units) > maxUnits {
		slices.SortStableFunc(q.units, func(a, b unit) int {
			switch {
			case a.weight > b.weight:
				return -1
			case a.weight < b.weight:
				return 1
			}
			return 0
		})
		q.units = q.units[:maxUnits]
	}
	q.addUp()
	return nil
}

// idf is the inverse document frequency of a term that df of n passages hold, as BM25 has it.
func idf(n, df float64) float64 { return math.Log(1 + (n-df+0.5)/(df+0.5)) }

// addUp adds up the weights of the units.
func (q *query) addUp() {
	q.total = 0
	for _, u := range q.units {
		q.total += u.weight
	}
}

const (
	previousWeight = 0.6 // of a unit of the question before
	sourceWeight   = 0.5 // of a word of a publisher's name: most passages of that publisher name it nowhere
)

// contentWords counts the words that say what a question is about, beside that it is the newest.
func contentWords(line string, toks []text.Token) int {
	n := 0
	for _, t := range toks {
		if stem := text.StemOf(line, t); !t.Has(text.Stop) && !faintWords[stem] && !metaNews[stem] {
			n++
		}
	}
	return n
}

// negations returns the places of the words that a "not", "no", "without", "except" or "never" stands before.
func negations(line string, toks []text.Token) map[int32]bool {
	out := map[int32]bool{}
	for i, t := range toks {
		switch strings.ToLower(line[t.Start:t.End]) {
		case "not", "without", "except", "besides", "excluding":
			for j := i + 1; j < len(toks) && j < i+4; j++ {
				if !toks[j].Has(text.Stop) {
					out[toks[j].Start] = true
					break
				}
			}
		}
	}
	return out
}

// quotations returns what stands between quotation marks, of two words or more.
func quotations(line string) []string {
	var out []string
	for _, pair := range [...][2]string{{"\"", "\""}, {"“", "”"}, {"'", "'"}, {"‘", "’"}} {
		rest := line
		for {
			_, after, ok := strings.Cut(rest, pair[0])
			if !ok {
				break
			}
			inside, tail, ok := strings.Cut(after, pair[1])
			if !ok {
				break
			}
			if strings.Contains(inside, " ") && len(inside) < 300 {
				out = append(out, inside)
			}
			rest = tail
		}
	}
	return out
}

// asksNews tells whether a line asks for news of something, and not only for how it is now.
func asksNews(line string) bool {
	return slices.ContainsFunc(strings.Fields(strings.ToLower(line)), func(w string) bool { return metaNews[text.Stem(strings.Trim(w, "?.,!:;\"'"))] })
}

// without leaves out the units that drop says, if any others are left.
func without(units []unit, drop func(unit) bool) []unit {
	rest := slices.DeleteFunc(slices.Clone(units), drop)
	if len(rest) == 0 {
		return units
	}
	return rest
}

// happening are words that only say that something is or was, of which the day or the place is asked for.
var happening = map[string]bool{"take place": true, "took place": true, "place": true, "happen": true, "held": true, "hold": true, "occur": true}

// ofEvent notes the event of which nothing but the day or the place is asked for.
func (q *query) ofEvent(l *Lexicon) {
	if q.kind != kindWhen && q.kind != kindWhere || len(q.events) == 0 {
		return
	}
	ev := &l.events[q.events[0]]
	other := func(u unit) bool {
		k := key(u.phrase.stems)
		return !l.faint(u) && u.weight > 0 && l.eventNames[k] == nil && l.sort(k) != sortPlace
	}
	if !ev.from.IsZero() && !slices.ContainsFunc(q.units, other) {
		q.event = ev
	}
}

// metaNews are stems of words that say that the newest is asked for.
var metaNews = map[string]bool{"latest": true, "newest": true, "new": true, "news": true, "recent": true, "updat": true, "anyth": true, "someth": true}

// withoutMentions returns a line with blanks for the names of publishers.
func withoutMentions(line string, mentions []mention) string {
	b := []byte(line)
	for _, m := range mentions {
		for i := m.start; i < m.end; i++ {
			b[i] = ' '
		}
	}
	return string(b)
}

// findPublishers looks for names of publishers in the question.
func (e *Engine) findPublishers(v *index.View, q *query, line string, toks []text.Token) error {
	names, err := v.PublisherNames()
	if err != nil {
		return err
	}
	known := e.publisherKeys(names)
	all := make([]string, len(toks))
	for i, t := range toks {
		if !t.Has(text.Stop) {
			all[i] = text.StemOf(line, t)
		}
	}
	var stems []string
	var terms []uint64
	for i := 0; i < len(toks); i++ {
		for n := min(6, len(toks)-i); n > 0; n-- {
			stems, terms = stems[:0], terms[:0]
			for j, stem := range all[i : i+n] {
				if stem != "" {
					stems, terms = append(stems, stem), append(terms, toks[i+j].Term)
				}
			}
			if len(stems) == 0 || toks[i].Has(text.Stop) && (n > 1 && len(stems) < n-1 || !isAny(text.FoldOf(line, toks[i]), "the", "a", "an")) || toks[i+n-1].Has(text.Stop) {
				continue
			}
			k := key(stems)
			canon := e.lexicon.publishers[k]
			matches := known[k]
			if matches == nil && canon != "" {
				matches = known[key(newPhrase(canon).stems)]
			}
			if matches == nil && canon == "" {
				continue
			}
			if alone := q.followUp && n == len(toks); !alone && !namedAsSource(line, toks, i, n, e.lexicon.entry(terms...) != nil || e.lexicon.classes[k] != "" || len(stems) == 1 && canon == "") {
				continue
			}
			spoken := line[toks[i].Start:toks[i+n-1].End]
			if canon == "" {
				canon = spoken
			}
			switch {
			case matches == nil && e.lexicon.entities[k] != nil && e.lexicon.entities[k].kind == "body":
				// a court that rules is no publisher that reports
			case matches == nil:
				if !slices.Contains(q.lacking, canon) {
					q.lacking = append(q.lacking, canon)
				}
				q.lackingAt = append(q.lackingAt, mention{start: toks[i].Start, end: toks[i+n-1].End})
			case len(matches) == 1 && !slices.Contains(q.named, matches[0]):
				q.named = append(q.named, matches[0])
			case len(matches) > 1 && !slices.Contains(q.named, canon):
				q.named = append(q.named, canon)
			}
			if len(matches) > 0 {
				q.mentions = append(q.mentions, mention{toks[i].Start, toks[i+n-1].End, matches})
				q.sources = append(q.sources, spoken)
			}
			for _, m := range matches {
				if !slices.Contains(q.publishers, m) {
					q.publishers = append(q.publishers, m)
				}
			}
			i += n - 1
			break
		}
	}
	return nil
}

// longestNewsFrom is how many bytes of a line newsFrom looks at.
const longestNewsFrom = 20

// newsFrom are words after which a name is that of a publisher, everyday word or not: "the latest from", "anything new from".
var newsFrom = regexp.MustCompile(`\b(latest|newest|news|new|updates?|anything|something|reporting|coverage|articles?|stor(y|ies)|reports?) (from|by)$`)

// namedAsSource tells whether tokens [i, i+n) name a publisher rather than a thing: by quotation marks, by the words around, or, unless
// the name is an everyday word, by its capital letter.
func namedAsSource(line string, toks []text.Token, i, n int, everyday bool) bool {
	before := strings.ToLower(strings.TrimRight(line[:toks[i].Start], " "))
	after := strings.ToLower(line[toks[i+n-1].End:])
	if strings.HasSuffix(before, "'") || strings.HasSuffix(before, "\"") || strings.HasSuffix(before, "‘") || strings.HasSuffix(before, "“") {
		return true
	}
	before = strings.TrimSuffix(before, " the")
	if newsFrom.MatchString(before[max(0, len(before)-longestNewsFrom):]) {
		return true
	}
	for _, w := range [...]string{"according to", "per", "by", "via", "source", "from", "says", "going by", "in"} {
		if strings.HasSuffix(before, " "+w) || before == w {
			if w != "in" && w != "from" && w != "by" || !everyday {
				return true
			}
		}
	}
	after = strings.TrimPrefix(after, "'s")
	after = strings.TrimPrefix(after, "’s")
	for _, w := range [...]string{" article", " report", " piece", " story", " say", " said", " write", " wrote", " news", " coverage", " claim", " suggest", " mention", " count", " put", " have it", " describe", " quote", " name", " think", " preview", " note", " give", " list", " call", " tell", " told"} {
		if strings.HasPrefix(after, w) {
			return true
		}
	}
	return !everyday && toks[i].Has(text.Capital)
}
