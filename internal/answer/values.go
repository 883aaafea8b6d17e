package answer

import (
	"cmp"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"tradetalks/corpus"
	"tradetalks/internal/text"
)

// A value is what a sentence says in the place of what is asked for.
type value struct {
	shown string
	form  string   // what is compared; empty for a day
	sort  string   // only values of one sort are compared: of a person the side (us, cn, other, or empty), of a number its unit
	day   dateSpan // of a day, or of an amount that is dated
	at    int      // token where it stands
	dated bool     // an amount that is said to be of the time that the question names
}

// differs tells whether two values cannot both be right. A number does not differ from one that is rounded to it.
func (v value) differs(w value) bool {
	switch {
	case v.sort != w.sort:
		return false
	case v.form == "":
		return v.day.to.Before(w.day.from) || w.day.to.Before(v.day.from)
	}
	return v.form != w.form && !rounded(v.form, w.form) && !rounded(w.form, v.form) && !sameName(v.shown, w.shown)
}

// sameName tells whether one of two names, which have capitals, is a part of the other, as "Xi" is of "Xi Jinping".
func sameName(a, b string) bool {
	x, y := strings.Fields(a), strings.Fields(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	named := func(s string) bool { return s != "" && s[0] >= 'A' && s[0] <= 'Z' }
	return named(a) && named(b) && !slices.ContainsFunc(x, func(w string) bool { return !slices.Contains(y, w) })
}

// rounded tells whether one number is another rounded to fewer digits behind the point, as 35 is 34.5, or the same in another unit, as 48 hours are 2 days.
func rounded(a, b string) bool {
	x, unit, ok := quantity(a)
	y, other, both := quantity(b)
	if !ok || !both {
		return false
	}
	if x*unit == y*other {
		return true
	}
	digits := math.Pow10(decimals(a))
	return unit == other && decimals(a) < decimals(b) && math.Round(y*digits)/digits == x
}

// quantity returns the number of a form such as "295 billion" or "2 day", and of what it is a multiple: lengths of time in hours.
func quantity(form string) (number, unit float64, ok bool) {
	words := strings.Fields(form)
	if len(words) == 0 {
		return 0, 0, false
	}
	number, err := strconv.ParseFloat(words[0], 64)
	unit = 1
	for _, w := range words[1:] {
		if scales[w] == 0 {
			return 0, 0, false
		}
		unit *= scales[w]
	}
	return number, unit, err == nil
}

// scales are what words behind numbers stand for, lengths of time in hours; months and years have no fixed length.
var scales = map[string]float64{"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "minut": 1. / 60, "hour": 1, "day": 24, "week": 168}

// decimals counts the digits behind the point of the number with which a form begins.
func decimals(form string) int {
	number, _, _ := strings.Cut(form, " ")
	_, digits, _ := strings.Cut(number, ".")
	return len(digits)
}

// A stretch is a sentence of a candidate, for looking at its words.
type stretch struct {
	engine   *Engine
	src      string // of the passage
	toks     []text.Token
	from, to int    // tokens of the sentence
	said     []mark // what is asked about, in the sentence: verbs and things, without names
	all      []mark // the same with names

	published corpus.Date // of the article
	looked    bool        // for days
	named     []told      // what was found, see days
}

// nearestDay returns the day that is named nearest to a token, in the same part of the sentence, and is none that is only compared with ("more than in May").
func (s *stretch) nearestDay(at int) (told, bool) {
	best, least := told{}, -1
	for _, d := range s.days() {
		if slices.ContainsFunc(s.toks[max(s.from, d.at-2):d.at], func(t text.Token) bool { return thanTerms.has(t.Term) }) {
			continue
		}
		if n := max(at-d.at, d.at-at); (least < 0 || n < least) && !s.parted(min(at, d.at), max(at, d.at)) {
			best, least = d, n
		}
	}
	return best, least >= 0
}

var thanTerms = terms("than")

// parted tells whether another part of the sentence begins between two tokens.
func (s *stretch) parted(from, to int) bool {
	for i := from + 1; i <= to; i++ {
		if s.parts(i) {
			return true
		}
	}
	return false
}

// surelySaid is the strength from which a word says what is asked: words of the subject and forms of the same word do, words that general English has for
// it may mean something else.
const surelySaid = 0.55

// does tells whether the sentence speaks of what somebody does or is that is asked for: of the first word of the question that tells something and is no name, or, of
// a question that goes on and has none itself, of the first that it takes over.
func (s *stretch) does(q *query) bool {
	first := q.firstWord(false)
	if first < 0 {
		first = q.firstWord(true)
	}
	return first < 0 || slices.ContainsFunc(s.said, func(m mark) bool { return int(m.unit) == first })
}

// firstWord returns the first unit of the question, or of what it takes over from the one before, that tells something and is no name; -1 when there is none.
func (q *query) firstWord(previous bool) int {
	first := -1
	for i, u := range q.units {
		if u.previous == previous && !u.name && !faintWords[u.phrase.stems[0]] && (first < 0 || u.start < q.units[first].start) {
			first = i
		}
	}
	return first
}

// negated tells whether what is asked about did not happen, by what the sentence says.
func (s *stretch) negated() bool {
	for i := s.from; i < s.to; i++ {
		if isAny(text.FoldOf(s.src, s.toks[i]), "not", "never", "nothing", "neither", "nor", "no", "without", "didn't", "doesn't", "won't") && s.near(i, nearDenied) {
			return true
		}
	}
	return false
}

// nearDenied is how many words may stand between a "not" and what it denies.
const nearDenied = 3

// attaches tells whether the day at token i can be that of what is asked about: it begins the sentence, or stands behind the word that tells most of what
// is asked about. Of an end it stands behind a word for one.
func (s *stretch) attaches(q *query, i int) bool {
	behind := func(m mark) bool { return int(m.pos) < i && i-int(m.pos) <= nearPredicate }
	if q.ends() {
		return i > s.from && endTerms.has(s.toks[i-1].Term) || slices.ContainsFunc(s.said, func(m mark) bool { return behind(m) && endStems[q.units[m.unit].phrase.stems[0]] })
	}
	most := 0.0
	for _, m := range s.said {
		most = max(most, q.units[m.unit].weight)
	}
	return i <= s.from+2 || slices.ContainsFunc(s.said, func(m mark) bool { return behind(m) && q.units[m.unit].weight == most })
}

// ends tells whether the end of something is asked for.
func (q *query) ends() bool {
	return slices.ContainsFunc(q.units, func(u unit) bool { return endStems[u.phrase.stems[0]] })
}

var (
	endStems = map[string]bool{"end": true, "expir": true, "run": true, "ran": true, "laps": true, "deadlin": true, "finish": true, "stop": true}
	endTerms = terms("until till through beyond past by")
)

// belongs tells whether the day at token i only says which thing is meant, as in "the truce of May 2025".
func (s *stretch) belongs(q *query, i int) bool {
	if i-2 < s.from {
		return false
	}
	before := s.toks[i-2]
	return text.FoldOf(s.src, s.toks[i-1]) == "of" && s.near(i-2, 0) || madeTerms.has(before.Term) && !q.words.has(before.Term)
}

// elsewhere tells whether the day at token i is said to be that of another place than the question names, as in "those in Geneva in May 2025".
func (s *stretch) elsewhere(l *Lexicon, q *query, i int) bool {
	if i-2 < s.from || !isAny(text.FoldOf(s.src, s.toks[i-1]), "in", "on") {
		return false
	}
	place := s.toks[i-2]
	return place.Has(text.Capital) && l.names[place.Term]&namePlace != 0 && !q.words.has(place.Term) && s.distance(i-2) > 0
}

// madeTerms are words that say when a thing came to be: what they stand with only says which thing is meant, when they are not asked about.
var madeTerms = terms("announced imposed issued published adopted introduced signed struck agreed arranged reached made taken opened dated")

// near tells whether token i stands within so many words of something that is asked about.
func (s *stretch) near(i, words int) bool { return s.distance(i) <= words }

// distance is the number of words to the nearest thing that is asked about.
func (s *stretch) distance(i int) int {
	least := len(s.toks)
	for _, m := range s.said {
		least = min(least, max(i-int(m.pos), int(m.pos)-i))
	}
	return least
}

// A told is a day that a sentence names, and the tokens where it stands.
type told struct {
	dateSpan
	at, end int
}

// days returns the days that the sentence names.
func (s *stretch) days() []told {
	if s.from >= s.to || s.looked {
		return s.named
	}
	s.looked = true
	start := s.toks[s.from].Start
	line := s.src[start:s.toks[s.to-1].End]
	for _, d := range s.engine.datesOf(line, s.published) {
		at := strings.Index(line, d.text)
		i := s.from
		for i < s.to && int(s.toks[i].Start-start) < at {
			i++
		}
		end := i
		for end < s.to && int(s.toks[end].Start-start) < at+len(d.text) {
			end++
		}
		if i < s.to && !d.relative {
			s.named = append(s.named, told{d, i, end})
		}
	}
	return s.named
}

// told tells whether a day is the one on which somebody reported or said something, or as of which something is said.
func (s *stretch) told(q *query, d told) bool {
	if d.at-2 >= s.from && text.FoldOf(s.src, s.toks[d.at-1]) == "of" && text.FoldOf(s.src, s.toks[d.at-2]) == "as" {
		return true
	}
	for i := d.at - 1; i >= max(s.from, d.at-nearPredicate) && !strings.Contains(between(s.src, s.toks[i], s.toks[i+1]), ","); i-- {
		if announceTerms.has(s.toks[i].Term) && !q.words.has(s.toks[i].Term) {
			return true
		}
	}
	return d.end < s.to && reportTerms.has(s.toks[d.end].Term) && !strings.Contains(between(s.src, s.toks[d.end-1], s.toks[d.end]), ",") || q.reported(s.src, s.toks, d.at) // "in its June 12, 2025 report"
}

// announceTerms are words for telling what will be: the day of that is not the day of what is told.
var announceTerms = terms("announced announces announcing proposed planned foreshadowed")

// persons returns, for each side, the persons named nearest to what is asked about, with those who are named in a row with them.
func (e *Engine) persons(q *query, s *stretch) []value {
	type person struct {
		value
		first, last int
	}
	var all []person
	for i := s.from; i < s.to; i++ {
		if !e.personal(s, i) {
			continue
		}
		first := i
		for i+1 < s.to && s.toks[i+1].Has(text.Adjacent) && e.personal(s, i+1) {
			i++
		}
		for first > s.from && s.toks[first].Has(text.Adjacent) && s.toks[first-1].Has(text.Capital|text.Stop) { // "He" of "He Lifeng"
			first--
		}
		last := s.toks[i]
		if slices.ContainsFunc(s.toks[first:i+1], func(t text.Token) bool { return q.words.has(t.Term) }) {
			continue
		}
		if n := s.toks[min(i+1, s.to-1)]; (reportTerms.has(n.Term) || sayTerms.has(n.Term)) && !q.words.has(n.Term) {
			continue // who tells of it
		}
		p := person{first: first, last: i, value: value{shown: strings.TrimSuffix(strings.TrimSuffix(s.src[s.toks[first].Start:last.End], "'s"), "’s"), form: text.StemOf(s.src, last), at: i}}
		p.sort = e.sideOf(s.src, s.toks[first:i+1])
		all = append(all, p)
	}
	asked := cmp.Or(q.personsOf, q.side(e.lexicon))
	nearest := map[string]int{} // side -> index into all
	for i, p := range all {
		d := min(s.distance(p.first), s.distance(p.last))
		if d > nearPredicate || asked != "" && p.sort != asked {
			continue
		}
		if j, ok := nearest[p.sort]; !ok || d < min(s.distance(all[j].first), s.distance(all[j].last)) {
			nearest[p.sort] = i
		}
	}
	row := func(i, j int) bool { // that those from i to j are named in a row
		for ; i < j; i++ {
			if all[i].sort != all[j].sort || !e.inRow(s, all[i].last+1, all[i+1].first) {
				return false
			}
		}
		return true
	}
	var out []value
	for i, p := range all {
		for _, o := range all { // "Howard Lutnick", who is "Lutnick" further on
			if o.form == p.form && len(o.shown) > len(p.shown) {
				p.shown = o.shown
			}
		}
		if j, ok := nearest[p.sort]; ok && (i <= j && row(i, j) || i > j && e.inRow(s, all[j].last+1, p.first)) {
			out = append(out, p.value)
			if i > j { // a further one may follow this
				all[j].last = p.last
			}
		}
	}
	return out
}

// sayTerms are further words for reporting.
var sayTerms = terms("notes says tells argues argued thinks thought believes")

// sideOf returns the side of a person, by the whole name or by a part of it.
func (e *Engine) sideOf(src string, name []text.Token) string {
	var stems []string
	for _, t := range name {
		if !t.Has(text.Stop) {
			stems = append(stems, text.StemOf(src, t))
		}
	}
	for _, k := range append([]string{key(stems)}, stems...) {
		if en := e.lexicon.entities[k]; en != nil {
			return en.side
		}
	}
	return ""
}

// personal tells whether token i belongs to the name of a person.
func (e *Engine) personal(s *stretch, i int) bool {
	t := s.toks[i]
	if !t.Has(text.Capital) || t.Has(text.Stop) || text.FoldOf(s.src, t) == "may" || monthTerms.has(t.Term) || weekdayTerms.has(t.Term) || honorTerms.has(t.Term) {
		return false
	}
	if sort := e.lexicon.names[t.Term]; sort != 0 {
		return sort&namePerson != 0
	}
	if i == s.from || e.lexicon.ordinary(t) || !t.Has(text.Adjacent) {
		return false
	}
	return honorTerms.has(s.toks[i-1].Term) || e.personal(s, i-1)
}

// inRow tells whether nothing but titles, commas and "and" stand in tokens [from, to).
func (e *Engine) inRow(s *stretch, from, to int) bool {
	for i := from; i < to; i++ {
		if t := s.toks[i]; !t.Has(text.Capital) && text.FoldOf(s.src, t) != "and" {
			return false
		}
	}
	return true
}

// Expressions for a side as one whose persons are asked for: "who led the American team", "who spoke for China", "who did Washington send".
const (
	usSide  = `(americans?|america|u\.s\.|usa|united states|washington|white house|us)`
	cnSide  = `(chinese|china|beijing|prc)`
	ofSide  = `(?:the )?(?:` + usSide + `|` + cnSide + `)(?:['’]?s)?`
	leading = `(?:led|leads?|leading|heads?|headed|heading|chairs?|chaired|runs?|ran|running|in charge of|fronts?|fronted|represents?|represented|representing)`
)

var asksOfSide = [...]*regexp.Regexp{
	regexp.MustCompile(`(?i)\bwho(?:['’]?s)?\b.*\b(?:` + leading + `|is|are|was|were|on|in|of) ` + ofSide + ` (?:(?:trade|top|lead|chief|main|senior|negotiating) )*(?:side|team|delegation|delegates?|negotiators?|officials?|party|representatives?|envoys?|camp)\b`),
	regexp.MustCompile(`(?i)\bwho(?:['’]?s)?\b.*\b` + leading + ` ` + ofSide + `\s*(?:$|[?.,!]|\b(?:at|in|during|on|there|and|when|this)\b)`),
	regexp.MustCompile(`(?i)\bwho(?:['’]?s)?\b.*\b(?:` + leading + `|spoke|speaks|negotiat(?:ed|es|ing)|went|came|sat|there|was|were|is|are|attended)\b(?: [a-z]+)? (?:for|from|on behalf of) ` + ofSide + `(?:\W|$)`),
	regexp.MustCompile(`(?i)\bwho(?:['’]?s)?\b.*\b(?:` + leading + `|spoke|speaks|negotiat(?:ed|es|ing)) (?:the )?(?:[a-z]+ ){1,2}(?:talks|negotiations|round|meeting|session) (?:for|on behalf of) ` + ofSide + `(?:\W|$)`),
	regexp.MustCompile(`(?i)\bwho(?:['’]?s| is| was| are| were) the (?:[a-z]+ ){0,2}(?:guy|man|woman|negotiators?|envoys?|boss|head|chief) (?:for|from) ` + ofSide + `(?:$|[?.,!]|\s(?:at|in|during|there|and|when)\b)`),
	regexp.MustCompile(`(?i)\bwho(?:m)? (?:did|does|will|has) ` + ofSide + ` (?:send|sent|dispatch)`),
}

// sideAsked returns the side whose persons a question asks for, us or cn, if it names one as such.
func sideAsked(line string) string {
	for _, asks := range asksOfSide {
		switch m := asks.FindStringSubmatch(line); {
		case m == nil || m[1] == "us" && !strings.Contains(m[0], "the us"): // "who told us"
		case m[1] != "":
			return "us"
		default:
			return "cn"
		}
	}
	return ""
}

// sideMeant is the side whose persons a question asks for; a follow-up may name it alone, leave it as it was, or turn to the other one.
func (q *query) sideMeant(l *Lexicon, leads bool) string {
	side := sideAsked(l.plain(q.text))
	if side != "" || !q.followUp {
		return side
	}
	before := sideAsked(q.previous)
	own := q.side(l)
	switch {
	case strings.Contains(strings.ToLower(q.text), "other side"):
		return otherSide(before)
	case own != "" && (leads || before != ""):
		return own
	}
	return before
}

// otherSide returns the side across the table.
func otherSide(side string) string {
	switch side {
	case "us":
		return "cn"
	case "cn":
		return "us"
	}
	return ""
}

// ofOthers tells whether a sentence names persons, but none of the side whose persons are asked for.
func (l *Lexicon) ofOthers(side, src string, toks []text.Token) bool {
	others := false
	for _, t := range toks {
		if !t.Has(text.Capital) || l.names[t.Term]&namePerson == 0 {
			continue
		}
		switch en := l.entities[text.StemOf(src, t)]; {
		case en == nil || en.kind != "person":
		case en.side == side:
			return false
		default:
			others = true
		}
	}
	return others
}

// side returns the side that a question names, if it names one.
func (q *query) side(l *Lexicon) string {
	side := ""
	for _, u := range q.units {
		switch _, s := l.sideOf(u); {
		case s == "":
		case side != "" && side != s:
			return ""
		default:
			side = s
		}
	}
	return side
}

// sideOf returns the side that a unit names, us or cn, if it names one or one of its own, and what sort of thing it names: "person" and the like.
func (l *Lexicon) sideOf(u unit) (kind, side string) {
	en := l.entities[key(u.phrase.stems)]
	for _, s := range u.phrase.stems {
		if en == nil {
			en = l.entities[s]
		}
	}
	if en == nil || en.side != "us" && en.side != "cn" {
		return "", ""
	}
	return en.kind, en.side
}

// counted returns the numbers of what is counted: of "how many jets" those before "jets". Without a thing to count it returns percentages and amounts of
// money.
func (e *Engine) counted(q *query, s *stretch) []value {
	thing := slices.IndexFunc(q.units, func(u unit) bool { return q.counted != "" && slices.Contains(u.phrase.stems, q.counted) })
	if thing < 0 {
		return s.amounts(q, text.Percent|text.Money)
	}
	var out []value
	for i := s.from; i < s.to; i++ {
		if t := s.toks[i]; q.words.has(t.Term) || t.Any(text.Percent|text.Money|text.Year) || i > 0 && monthTerms.has(s.toks[i-1].Term) || i+1 < s.to && monthTerms.has(s.toks[i+1].Term) {
			continue
		}
		v, end, ok := s.number(i)
		if !ok || end < s.to && unitTerms.has(s.toks[end].Term) && text.StemOf(s.src, s.toks[end]) != q.counted {
			continue // "two days of talks" counts no talks
		}
		for _, m := range q.matcher.match(nil, s.toks[end:s.countedUntil(end)]) {
			if int(m.unit) == thing && m.strength >= faintMatch {
				out = appendValue(out, v)
				break
			}
		}
		i = end - 1
	}
	return out
}

// countedUntil returns where the words end that may tell what the number before token from counts: "1.1 million foreign students", "300 of its jets" and "12 million tons of soybeans", but not
// "two groups in particular: students".
func (s *stretch) countedUntil(from int) int {
	to := from
	for to < min(s.to, from+nearCounted) && (to == from || s.toks[to].Has(text.Adjacent)) && (text.FoldOf(s.src, s.toks[to]) == "of" || !prepositions[text.FoldOf(s.src, s.toks[to])]) {
		to++
	}
	return to
}

// number returns the number that begins at token i, with "million" and the like, and where it ends.
func (s *stretch) number(i int) (v value, end int, ok bool) {
	t := s.toks[i]
	form := text.StemOf(s.src, t)
	if n := numberWords[form]; n != "" {
		form = n
	} else if !t.Has(text.Digit) || strings.Trim(form, "0123456789.") != "" {
		return value{}, i, false
	}
	if s.bound(i) {
		return value{}, i, false
	}
	end = i + 1
	for end < s.to && isAny(text.FoldOf(s.src, s.toks[end]), "thousand", "million", "billion", "trillion") {
		form += " " + text.FoldOf(s.src, s.toks[end])
		end++
	}
	return value{shown: s.src[t.Start:s.toks[end-1].End], form: form, at: i}, end, true
}

// bound tells whether the number at token i is one that is not reached or is passed, is said to be about right, or is that of a whole of which others are a part, as in "more than
// 100", "nearly 100" and "among the 100": it contradicts no other.
func (s *stretch) bound(i int) bool {
	word := func(j int) string {
		if j < s.from {
			return ""
		}
		return text.FoldOf(s.src, s.toks[j])
	}
	switch last := word(i - 1); last {
	case "the":
		number := i > s.from+2 && (s.toks[i-3].Has(text.Digit) || numberWords[word(i-3)] != "")
		return word(i-2) == "among" || word(i-2) == "of" && number // "200 of the 500"
	case "over", "under", "nearly", "about", "around", "roughly", "almost", "some", "approximately":
		return true
	case "than":
		return isAny(word(i-2), "more", "less", "fewer")
	case "least", "most":
		return word(i-2) == "at"
	case "to":
		return word(i-2) == "up"
	case "as":
		return isAny(word(i-2), "much", "many")
	}
	return false
}

// amounts returns the percentages or amounts of money that stand near what is asked about, in the part of the sentence that speaks most of it. Of a
// change only where it ends is told: of "from 145% to 30%" the second. The one that is said to be of the time that is asked about, as in "$296 billion in
// 2024", is told alone.
func (s *stretch) amounts(q *query, flags text.Flags) []value {
	if v, ok := s.amountOfTime(q, flags); ok {
		return []value{v}
	}
	var out []value
	most := 0
	for from := s.from; from < s.to; {
		to := from + 1
		for to < s.to && !s.parts(to) {
			to++
		}
		if n := s.units(from, to); n > most {
			if found := s.amountsIn(q, flags, from, to, nearMeasured); len(found) > 0 {
				out, most = found, n
			}
		}
		from = to
	}
	return out
}

// amountOfTime returns the one amount of the sentence that is said to be of the time that the question names: that time stands within three words behind
// it, or the sentence names no other time and no other amount.
func (s *stretch) amountOfTime(q *query, flags text.Flags) (value, bool) {
	asked := func(d told) bool {
		return slices.ContainsFunc(q.dates, func(o dateSpan) bool { return o.from == d.from && o.to == d.to })
	}
	days := s.days()
	if !slices.ContainsFunc(days, asked) {
		return value{}, false
	}
	all := s.amountsIn(q, flags, s.from, s.to, len(s.toks))
	for i := range all {
		if k := slices.IndexFunc(days, func(d told) bool { return asked(d) && d.at > all[i].at && d.at-all[i].at <= nearTime }); k >= 0 {
			all[i].dated, all[i].day = true, days[k].dateSpan
		}
	}
	of := slices.DeleteFunc(slices.Clone(all), func(v value) bool { return !v.dated })
	switch {
	case len(of) == 1:
		return of[0], true
	case len(all) == 1 && !slices.ContainsFunc(days, func(d told) bool { return !asked(d) }):
		all[0].dated, all[0].day = true, days[slices.IndexFunc(days, asked)].dateSpan
		return all[0], true
	}
	return value{}, false
}

// nearTime is how many words behind an amount the time may stand that it is of.
const nearTime = 3

// parts tells whether a part of the sentence that may stand alone begins at token i.
func (s *stretch) parts(i int) bool {
	return isAny(text.FoldOf(s.src, s.toks[i]), "and", "while", "but", "whereas") || strings.Contains(between(s.src, s.toks[i-1], s.toks[i]), ";")
}

// units counts the things asked about that tokens [from, to) hold.
func (s *stretch) units(from, to int) int {
	seen := map[int16]bool{}
	for _, m := range s.all {
		if int(m.pos) >= from && int(m.pos) < to {
			seen[m.unit] = true
		}
	}
	return len(seen)
}

// amountsIn returns the amounts of a part of the sentence that stand within so many words of what is asked about.
func (s *stretch) amountsIn(q *query, flags text.Flags, from, to, within int) []value {
	var out []value
	for i := from; i < to; i++ {
		t := s.toks[i]
		if !t.Any(flags) || q.words.has(t.Term) || !s.near(i, within) {
			continue
		}
		v, end, ok := s.number(i)
		if !ok {
			continue
		}
		if i > 1 && len(out) == 1 && text.FoldOf(s.src, s.toks[i-1]) == "to" && s.changes(i-1) {
			out = out[:0]
		}
		if t.Has(text.Percent) {
			v.shown, v.sort = v.shown+"%", "%"
			if !strings.HasPrefix(s.src[t.End:], "%") {
				v.shown = s.src[t.Start:t.End] + " percent"
			}
		} else if at := int(t.Start); at > 0 && s.src[at-1] == '$' {
			v.shown, v.sort = "$"+v.shown, "$"
		}
		out = appendValue(out, v)
		i = end - 1
	}
	return out
}

// sortParts is the sort of a value that is the parts of a sum.
const sortParts = "parts"

// composed are words of questions that ask of what parts something is made.
var composed = regexp.MustCompile(`(?i)\b(made (up )?of|made up|adds? up|add to|break(s|down| down|s down)?|broken down|consists?|compos\w+|compris\w+|parts?)\b`)

// wholeOf returns the percentage that a question names, when it asks of what parts that is made; 0 when it does not.
func wholeOf(line string, toks []text.Token) float64 {
	whole := 0.0
	if composed.MatchString(line) {
		for _, t := range toks {
			if x, err := strconv.ParseFloat(text.FoldOf(line, t), 64); err == nil && t.Has(text.Percent) {
				whole = x
			}
		}
	}
	return whole
}

// partsOf returns the percentages of the sentence that add up to one that the question names, as one value; asked tells whether the question asks for
// parts at all.
func (s *stretch) partsOf(q *query) (parts []value, asked bool) {
	whole := q.whole
	if whole == 0 {
		return nil, false
	}
	var shown, forms []string
	sum, at := 0.0, 0
	for i := s.from; i < s.to; i++ {
		x, err := strconv.ParseFloat(text.FoldOf(s.src, s.toks[i]), 64)
		form := strconv.FormatFloat(x, 'f', -1, 64)
		if err != nil || !s.toks[i].Has(text.Percent) || x == whole || slices.Contains(forms, form) {
			continue
		}
		shown, forms = append(shown, form+"%"), append(forms, form)
		sum += x
		at = i
	}
	if math.Abs(sum-whole) > 1e-9 {
		return nil, true
	}
	slices.Sort(forms)
	return []value{{shown: strings.Join(shown, " + "), form: strings.Join(forms, " "), sort: sortParts, at: at}}, true
}

// changes tells whether the "to" at token i follows a "from".
func (s *stretch) changes(i int) bool {
	for j := i - 1; j >= max(s.from, i-4); j-- {
		if text.FoldOf(s.src, s.toks[j]) == "from" {
			return true
		}
	}
	return false
}

// lengths returns the lengths of time near what is asked about.
func (s *stretch) lengths() []value {
	var out []value
	for i := s.from; i+1 < s.to; i++ {
		v, end, ok := s.number(i)
		if !ok || end >= s.to || !unitTerms.has(s.toks[end].Term) || !s.near(i, nearMeasured) {
			continue
		}
		unit := s.toks[end]
		if strings.Contains(between(s.src, s.toks[end-1], unit), "-") && !slices.ContainsFunc(s.all, func(m mark) bool { return int(m.pos) == end+1 }) {
			continue // "the 90-day truce", where something else is asked about
		}
		if end+1 < s.to && isAny(text.FoldOf(s.src, s.toks[end+1]), "later", "ago", "earlier", "away") {
			continue // "three months later" lasts nothing
		}
		out = appendValue(out, value{shown: s.src[s.toks[i].Start:unit.End], form: v.form + " " + text.StemOf(s.src, unit), at: i})
	}
	return out
}

// appendValue appends a value that is not there yet.
func appendValue(out []value, v value) []value {
	if slices.ContainsFunc(out, func(o value) bool { return o.form == v.form }) {
		return out
	}
	return append(out, v)
}

var numberWords = map[string]string{
	"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10",
	"eleven": "11", "twelv": "12", "twenti": "20", "thirti": "30", "forti": "40", "fifti": "50", "sixti": "60", "seventi": "70", "eighti": "80", "nineti": "90",
}
