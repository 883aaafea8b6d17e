package answer

import (
	"slices"
	"strings"

	"tradetalks/corpus"
	"tradetalks/internal/text"
)

// Sources differ when passages of several articles, nearly equally good, speak of the same thing and give another value in the place of what is asked
// for. Only persons, numbers, days and lengths of time are compared: reasons, ways and places are too loosely said. It is better to miss a difference
// than to see one where there is none, as between what was so in May and what was so in June.

// How many words may stand between a value and what it is said of; how much of the question a sentence must hold to speak of it; and how many days
// apart two sentences may tell of to speak of the same time.
const (
	nearPredicate = 10 // a person or a day, and the verb
	nearMeasured  = 8  // an amount, and what is measured
	nearCounted   = 4  // a number, and what is counted: "200 narrow-body Boeing jets"
	mostAsked     = 0.6
	monthApart    = 31
)

// A side of a difference: a sentence, what it says in the place of what is asked for, and of which day.
type saying struct {
	*candidate
	sentence int
	values   []value
	day      dateSpan // of which it tells; zero when unknown
}

// A value is what a sentence says in the place of what is asked for.
type value struct {
	shown string
	form  string   // what is compared; empty for a day
	side  string   // of a person: us, cn, other, or empty
	day   dateSpan // of a day
	at    int      // token where it stands
}

// differs tells whether two values cannot both be right.
func (v value) differs(w value) bool {
	if v.form == "" {
		return v.day.to.Before(w.day.from) || w.day.to.Before(v.day.from)
	}
	return v.form != w.form && v.side == w.side
}

// differing returns what the best candidate says, and what those of other articles say that give another value. It returns nil when none does.
func (e *Engine) differing(q *query, order []*candidate) []saying {
	top := order[0]
	if len(top.sents) == 0 {
		return nil
	}
	head := newExaminer(e, q)
	first := e.saying(q, top, top.best)
	cover := q.speaks(e.lexicon, top.sents[top.best], head.headCover(top.article))
	if len(first.values) == 0 || cover < mostAsked {
		return nil
	}
	out := []saying{first}
	for _, c := range order[1:min(len(order), e.params.Conflict.Look)] {
		if top.score-c.score > e.params.Conflict.Behind || c.article == top.article {
			continue
		}
		best, most := -1, max(mostAsked, e.params.Conflict.Cover*cover)
		for i, s := range c.sents {
			covers := q.speaks(e.lexicon, s, head.headCover(c.article))
			if covers >= most && e.speaksOf(q, top.sents[top.best], s, head.headCover(c.article)) && len(e.saying(q, c, i).values) > 0 {
				best, most = i, covers+1e-9
			}
		}
		if best < 0 {
			continue
		}
		if o := e.saying(q, c, best); contradict(first.values, o.values) && q.comparable(first.day, o.day) {
			out = append(out, o)
		}
	}
	if len(out) == 1 {
		return nil
	}
	return out
}

// speaks is how much of a question a sentence holds, of names what the headline holds too.
func (q *query) speaks(l *Lexicon, s sentenceScore, head []float32) float64 {
	sum, all := 0.0, 0.0
	for i, c := range s.cover {
		u := &q.units[i]
		if l.faint(*u) || measures[u.phrase.stems[0]] {
			continue
		}
		if u.name {
			c = max(c, head[i])
		}
		sum += float64(c) * u.weight
		all += u.weight
	}
	return div(sum, all)
}

// measures are words that ask for a measure.
var measures = map[string]bool{"long": true, "high": true, "far": true, "big": true, "larg": true, "soon": true, "until": true}

// contradict tells whether a value of each of two sentences differs and none is the same. What is said of two sides is compared side by side.
func contradict(a, b []value) bool {
	found := false
	for _, v := range a {
		same, comparable := false, false
		for _, w := range b {
			if v.side == w.side {
				comparable = true
				same = same || !v.differs(w)
			}
		}
		if same {
			return false
		}
		found = found || comparable
	}
	return found
}

// sameTime tells whether two days or periods have a day in common, or are at most so many days apart. A day that is not known is near any.
func sameTime(a, b dateSpan, apart int) bool {
	return a.from.IsZero() || b.from.IsZero() || !a.to.AddDays(apart).Before(b.from) && !b.to.AddDays(apart).Before(a.from)
}

// comparable tells whether what is said of two days or periods may be compared: both tell of about the same time, and amounts not of two periods, as
// of a year and of one of its months.
func (q *query) comparable(a, b dateSpan) bool {
	switch q.kind {
	case kindWhen:
		return true
	case kindWho:
		return sameTime(a, b, monthApart)
	}
	periods := a.from != a.to && b.from != b.to
	return sameTime(a, b, monthApart) && (!periods || a.from == b.from && a.to == b.to)
}

// speaksOf tells whether a sentence speaks of all that the best one speaks of: of names itself or by its headline. Else the two may speak of different
// things.
func (e *Engine) speaksOf(q *query, best, s sentenceScore, head []float32) bool {
	for i, c := range best.cover {
		u := &q.units[i]
		if c < faintMatch || e.lexicon.faint(*u) || measures[u.phrase.stems[0]] {
			continue
		}
		has := s.cover[i]
		if u.name || u.source {
			has = max(has, head[i])
		}
		if has == 0 {
			return false
		}
	}
	return true
}

// A stretch is a sentence of a candidate, for looking at its words.
type stretch struct {
	src      string // of the passage
	toks     []text.Token
	from, to int    // tokens of the sentence
	said     []mark // what is asked about, in the sentence: verbs and things, without names
	all      []mark // the same with names
}

// saying returns what a sentence of a candidate says.
func (e *Engine) saying(q *query, c *candidate, sentence int) saying {
	out := saying{candidate: c, sentence: sentence}
	w := c.article.Words(c.passage)
	s := &stretch{src: c.article.PassageText(c.passage), toks: w.Tokens, from: int(c.sents[sentence].first), to: int(c.sents[sentence].end)}
	for _, m := range q.matcher.match(nil, s.toks[:s.to]) {
		u := &q.units[m.unit]
		if int(m.pos) < s.from || m.strength < faintMatch || u.source || e.lexicon.faint(*u) || measures[u.phrase.stems[0]] {
			continue
		}
		s.all = append(s.all, m)
		if m.strength >= surelySaid && !u.name || e.lexicon.eventNames[key(u.phrase.stems)] != nil {
			s.said = append(s.said, m)
		}
	}
	if s.negated() {
		return out
	}
	days := s.days(c.article.Date)
	switch q.kind {
	case kindWho:
		out.values = e.persons(q, s)
	case kindWhen:
		for _, d := range days {
			if d.year && s.near(d.at, nearPredicate) && s.attaches(d.at) && !s.belongs(d.at) && !s.told(q, d) && !slices.ContainsFunc(q.dates, func(o dateSpan) bool { return o.from == d.from && o.to == d.to }) {
				out.values = append(out.values, value{shown: strings.Trim(d.text, " ,."), day: d.dateSpan, at: d.at})
			}
		}
	case kindNumber:
		out.values = e.counted(q, s)
	case kindPercent:
		out.values = s.amounts(q, text.Percent)
	case kindMoney:
		out.values = s.amounts(q, text.Money)
	case kindDuration:
		out.values = s.lengths()
	}
	if q.kind != kindWho && len(out.values) > 1 {
		out.values = nil // several of them: which is meant is not clear
	}
	if len(out.values) == 0 {
		return out
	}
	if d, ok := nearestDay(days, out.values[0].at); ok {
		out.day = d.dateSpan
	} else if !c.article.Date.IsZero() {
		out.day = dateSpan{from: c.article.Date, to: c.article.Date}
	}
	if q.kind != kindWhen && len(q.dates) > 0 && !slices.ContainsFunc(q.dates, func(d dateSpan) bool { return sameTime(d, out.day, 0) }) {
		out.values = nil // of another time than is asked about
	}
	return out
}

// nearestDay returns the day that is named nearest to a token.
func nearestDay(days []told, at int) (told, bool) {
	best, least := told{}, -1
	for _, d := range days {
		if n := max(at-d.at, d.at-at); least < 0 || n < least {
			best, least = d, n
		}
	}
	return best, least >= 0
}

// surelySaid is the strength from which a word says what is asked: words of the subject and forms of the same word do, words that general English has for
// it may mean something else.
const surelySaid = 0.55

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

// attaches tells whether the day at token i can be that of what is asked about: it begins the sentence, or stands behind a word that is asked about.
func (s *stretch) attaches(i int) bool {
	return i <= s.from+2 || slices.ContainsFunc(s.said, func(m mark) bool { return int(m.pos) < i && i-int(m.pos) <= nearPredicate })
}

// belongs tells whether the day at token i only says which thing is meant, as in "the truce of May 2025".
func (s *stretch) belongs(i int) bool {
	return i-2 >= s.from && text.FoldOf(s.src, s.toks[i-1]) == "of" && s.near(i-2, 0)
}

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
func (s *stretch) days(published corpus.Date) []told {
	if s.from >= s.to {
		return nil
	}
	start := s.toks[s.from].Start
	line := s.src[start:s.toks[s.to-1].End]
	var out []told
	for _, d := range findDates(line, published) {
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
			out = append(out, told{d, i, end})
		}
	}
	return out
}

// told tells whether a day is the one on which somebody reported or said something, or as of which something is said.
func (s *stretch) told(q *query, d told) bool {
	if d.at-2 >= s.from && text.FoldOf(s.src, s.toks[d.at-1]) == "of" && text.FoldOf(s.src, s.toks[d.at-2]) == "as" {
		return true
	}
	return d.end < s.to && reportTerms.has(s.toks[d.end].Term) || q.reported(s.src, s.toks, d.at) // "in its June 12, 2025 report"
}

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
		p := person{first: first, last: i, value: value{shown: strings.TrimSuffix(strings.TrimSuffix(s.src[s.toks[first].Start:last.End], "'s"), "’s"), form: text.StemOf(s.src, last), at: i}}
		p.side = e.sideOf(s.src, s.toks[first:i+1])
		all = append(all, p)
	}
	asked := q.side(e.lexicon)
	nearest := map[string]int{} // side -> index into all
	for i, p := range all {
		d := min(s.distance(p.first), s.distance(p.last))
		if d > nearPredicate || asked != "" && p.side != asked {
			continue
		}
		if j, ok := nearest[p.side]; !ok || d < min(s.distance(all[j].first), s.distance(all[j].last)) {
			nearest[p.side] = i
		}
	}
	var out []value
	for i, p := range all {
		for _, o := range all { // "Howard Lutnick", who is "Lutnick" further on
			if o.form == p.form && len(o.shown) > len(p.shown) {
				p.shown = o.shown
			}
		}
		if j, ok := nearest[p.side]; ok && (i == j || i > j && e.inRow(s, all[j].last+1, p.first)) {
			out = append(out, p.value)
			if i > j { // a further one may follow this
				all[j].last = p.last
			}
		}
	}
	return out
}

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
	if !t.Has(text.Capital) || t.Has(text.Stop) || monthTerms.has(t.Term) || weekdayTerms.has(t.Term) || honorTerms.has(t.Term) {
		return false
	}
	if sort := e.lexicon.names[t.Term]; sort != 0 {
		return sort&namePerson != 0
	}
	if i == s.from || e.lexicon.ordinary(s.src, t) || !t.Has(text.Adjacent) {
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

// side returns the side that a question names, if it names one.
func (q *query) side(l *Lexicon) string {
	side := ""
	for _, u := range q.units {
		en := l.entities[key(u.phrase.stems)]
		for _, s := range u.phrase.stems {
			if en == nil {
				en = l.entities[s]
			}
		}
		if en == nil || en.side != "us" && en.side != "cn" {
			continue
		}
		if side != "" && side != en.side {
			return ""
		}
		side = en.side
	}
	return side
}

// counted returns the numbers of what is counted: of "how many jets" those before "jets". Without a thing to count it returns percentages and amounts of
// money.
func (e *Engine) counted(q *query, s *stretch) []value {
	thing := -1
	if at := strings.Index(strings.ToLower(q.text), "many "); at >= 0 {
		for i, u := range q.units {
			if !u.previous && !e.lexicon.faint(u) && int(u.start) > at && (thing < 0 || u.start < q.units[thing].start) {
				thing = i
			}
		}
	}
	if thing < 0 {
		return s.amounts(q, text.Percent|text.Money)
	}
	var out []value
	for i := s.from; i < s.to; i++ {
		if t := s.toks[i]; q.words.has(t.Term) || t.Any(text.Percent|text.Money|text.Year) || i > 0 && monthTerms.has(s.toks[i-1].Term) || i+1 < s.to && monthTerms.has(s.toks[i+1].Term) {
			continue
		}
		v, end, ok := s.number(i)
		if !ok {
			continue
		}
		for _, m := range q.matcher.match(nil, s.toks[end:min(s.to, end+nearCounted)]) {
			if int(m.unit) == thing && m.strength >= faintMatch {
				out = appendValue(out, v)
				break
			}
		}
		i = end - 1
	}
	return out
}

// number returns the number that begins at token i, with "million" and the like, and where it ends.
func (s *stretch) number(i int) (v value, end int, ok bool) {
	t := s.toks[i]
	form := text.StemOf(s.src, t)
	if n := numberWords[form]; n != "" {
		form = n
	} else if s.bound(i) {
		return value{}, i, false
	} else if !t.Has(text.Digit) || strings.Trim(form, "0123456789.") != "" {
		return value{}, i, false
	}
	end = i + 1
	for end < s.to && isAny(text.FoldOf(s.src, s.toks[end]), "thousand", "million", "billion", "trillion") {
		form += " " + text.FoldOf(s.src, s.toks[end])
		end++
	}
	return value{shown: s.src[t.Start:s.toks[end-1].End], form: form, at: i}, end, true
}

// bound tells whether the number at token i is one that is not reached or is passed, as in "more than 100": it contradicts no other.
func (s *stretch) bound(i int) bool {
	before := strings.ToLower(strings.TrimRight(s.src[s.toks[s.from].Start:s.toks[i].Start], " $€£¥"))
	for _, w := range [...]string{"more than", "less than", "over", "under", "at least", "at most", "up to", "as much as", "as many as", "fewer than"} {
		if strings.HasSuffix(before, w) {
			return true
		}
	}
	return false
}

// amounts returns the percentages or amounts of money that stand near what is asked about, in the part of the sentence that speaks most of it. Of a
// change only where it ends is told: of "from 145% to 30%" the second.
func (s *stretch) amounts(q *query, flags text.Flags) []value {
	var out []value
	most := 0
	for from := s.from; from < s.to; {
		to := from + 1
		for to < s.to && !s.parts(to) {
			to++
		}
		if n := s.units(from, to); n > most {
			if found := s.amountsIn(q, flags, from, to); len(found) > 0 {
				out, most = found, n
			}
		}
		from = to
	}
	return out
}

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

func (s *stretch) amountsIn(q *query, flags text.Flags, from, to int) []value {
	var out []value
	for i := from; i < to; i++ {
		t := s.toks[i]
		if !t.Any(flags) || q.words.has(t.Term) || !s.near(i, nearMeasured) {
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
			v.shown, v.form = v.shown+"%", v.form+"%"
			if !strings.HasPrefix(s.src[t.End:], "%") {
				v.shown = s.src[t.Start:t.End] + " percent"
			}
		} else if at := int(t.Start); at > 0 && s.src[at-1] == '$' {
			v.shown = "$" + v.shown
		}
		out = appendValue(out, v)
		i = end - 1
	}
	return out
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

// mostSides is how many sides are shown.
const mostSides = 3

// sides returns what is said differently, verbatim.
func sides(differ []saying) []Side {
	var out []Side
	for _, d := range differ[:min(len(differ), mostSides)] {
		shown, span := shownSpan(d.candidate, d.sentence)
		var values []string
		for _, v := range d.values {
			values = append(values, v.shown)
		}
		out = append(out, Side{Value: strings.Join(values, ", "), Quote: Quote{Text: shown, Citation: cite(d.article, span), Paragraph: d.para, Span: span}})
	}
	return out
}
