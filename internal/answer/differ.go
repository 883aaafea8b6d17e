package answer

import (
	"slices"
	"strings"
	"unicode"

	"tradetalks/internal/text"
)

// Sources differ when sentences of several articles, or of two paragraphs of one, speak of the same thing and give another value in the place of what is
// asked for. Only persons, numbers, days, lengths of time and the parts of a sum are compared: reasons, ways and places are too loosely said. It is better
// to miss a difference than to see one where there is none, as between what was so in May and what was so in June.

// How many words may stand between a value and what it is said of; how much of the question a sentence must hold to speak of it, and how surely a name;
// and how many days apart two sentences may tell of to speak of the same time. With these, and those of Conflict, of 3,423 questions on which sources
// agree three are shown as ones on which they differ, two of which nothing answers; with half of the question three of 1,498 were.
const (
	nearPredicate = 10 // a person or a day, and the verb
	nearMeasured  = 8  // an amount, and what is measured
	nearCounted   = 4  // a number, and what is counted: "200 narrow-body Boeing jets"
	mostAsked     = 0.65
	nameHeld      = 0.5
	monthApart    = 31
	yearApart     = 2 * 366
	nearEvent     = 2   // of the named event, for a day to be meant for its own
	endApart      = 100 // ends further apart are those of two stages, as of a truce and of its extension
	lengthsApart  = 10  // times: talks that last two days are not those of a truce of 90
	alikeAmounts  = 0.4 // of their words that two sentences share, for their amounts to be of one thing
)

// A side of a difference: a sentence, what it says in the place of what is asked for, and of which day.
type saying struct {
	*candidate
	sentence int
	values   []value
	day      dateSpan // of which it tells; zero when unknown
}

// differing returns what the best candidate that says one thing in the place of what is asked for says there, or else the best that says any, and what others say that gives another
// value. It returns nil when none does.
func (e *Engine) differing(q *query, order []*candidate) []saying {
	if q.several {
		return nil // of several persons each source may name others
	}
	near := order[:min(len(order), e.params.Conflict.Look)]
	var first saying
	for _, c := range near {
		if order[0].score-c.score > e.params.Conflict.Near {
			break
		}
		if len(c.sents) == 0 {
			continue
		}
		s := c.sents[c.best]
		if q.whole > 0 {
			s.cover = c.cover // what adds up to it speaks of it
		}
		if q.speaks(e.lexicon, s, c.head) < mostAsked || !e.speaksOf(q, s, s, c.head) {
			continue
		}
		o := e.saying(q, c, c.best)
		if len(o.values) == 0 || len(first.values) > 0 && (len(o.values) > 1 || o.values[0].sort != first.values[0].sort) {
			continue
		}
		first = o
		if !severalOfOneSort(o.values) { // of several persons of a side any agrees with each of them: one who is named alone tells more
			break
		}
	}
	if len(first.values) == 0 {
		return nil
	}
	said := &first.sents[first.sentence]
	least := max(mostAsked, e.params.Conflict.Cover*q.speaks(e.lexicon, *said, first.head))
	out := []saying{first}
	for _, c := range near {
		if order[0].score-c.score > e.params.Conflict.Behind || c.article == first.article && (c.para == first.para || q.counted == "") {
			continue // within an article only counts differ: what else it says of a thing is of several stages
		}
		var best saying
		most := least
		for i, s := range c.sents {
			if q.whole > 0 {
				s.cover = c.cover
			}
			covers := q.speaks(e.lexicon, s, c.head)
			if covers < most || !e.speaksOf(q, *said, s, c.head) {
				continue
			}
			if o := e.saying(q, c, i); len(o.values) > 0 {
				best, most = o, covers+1e-9
			}
		}
		said := func(o saying) bool { return !contradict(o.values, best.values) } // by one that is a side already
		if len(best.values) > 0 && !slices.ContainsFunc(out, said) && q.comparable(first.day, best.day) && e.ofOneThing(q, first, best) {
			out = append(out, best)
		}
	}
	if len(out) == 1 {
		return nil
	}
	return out
}

// severalOfOneSort tells whether there are several values, all of one sort.
func severalOfOneSort(values []value) bool {
	return len(values) > 1 && !slices.ContainsFunc(values, func(v value) bool { return v.sort != values[0].sort })
}

// speaks is how much of a question a sentence holds, of names what the headline holds too.
func (q *query) speaks(l *Lexicon, s sentenceScore, head []float32) float64 {
	sum, all := 0.0, 0.0
	for i, c := range s.cover {
		u := &q.units[i]
		if q.passed(l)[i] {
			continue
		}
		if u.name {
			if c = max(c, head[i]); c >= nameHeld {
				c = 1 // a name is there or not
			}
		}
		sum += float64(c) * u.weight
		all += u.weight
	}
	return div(sum, all)
}

// passed tells of each unit whether it is passed over.
func (q *query) passed(l *Lexicon) []bool {
	if len(q.over) != len(q.units) {
		q.over = make([]bool, len(q.units))
		for i, u := range q.units {
			q.over[i] = q.passedOver(l, u)
		}
	}
	return q.over
}

// passedOver tells whether a sentence may lack a unit and yet speak of what is asked about: a word that tells next to nothing, one that asks for a measure,
// a word for an end, which "until" says as well (see attaches), a word of a day, which is compared as such, and the side whose persons are asked for, which they belong to.
func (q *query) passedOver(l *Lexicon, u unit) bool {
	if l.faint(u) || measures[u.phrase.stems[0]] || q.ofDate(u) || q.kind == kindWhen && endStems[u.phrase.stems[0]] {
		return true
	}
	kind, side := l.sideOf(u)
	return q.kind == kindWho && side != "" && kind != "person"
}

// ofDate tells whether a unit is a word of a day or period that the question names.
func (q *query) ofDate(u unit) bool {
	return slices.ContainsFunc(q.dates, func(d dateSpan) bool {
		words := strings.FieldsFunc(d.text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		return !slices.ContainsFunc(strings.Fields(u.surface), func(w string) bool { return !slices.Contains(words, w) })
	})
}

// measures are words that ask for a measure.
var measures = map[string]bool{"long": true, "high": true, "far": true, "big": true, "larg": true, "soon": true, "until": true}

// contradict tells whether a value of each of two sentences differs and none is the same. What is said of two sides is compared side by side.
func contradict(a, b []value) bool {
	found := false
	for _, v := range a {
		same, comparable := false, false
		for _, w := range b {
			if v.sort == w.sort {
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
		if q.ends() {
			return sameTime(a, b, endApart)
		}
		return sameTime(a, b, yearApart) // further apart are two of a kind
	case kindWho:
		return sameTime(a, b, monthApart)
	}
	periods := a.from != a.to && b.from != b.to
	return sameTime(a, b, monthApart) && (!periods || a.from == b.from && a.to == b.to)
}

// ofOneThing tells whether two sayings are of one thing. Two days of one event are, and no difference; what happens again and again, as meetings of two
// persons, has many days; amounts are of one thing only in sentences that are much alike.
func (e *Engine) ofOneThing(q *query, a, b saying) bool {
	switch {
	case q.kind == kindWhen:
		for _, i := range q.events {
			ev := e.lexicon.events[i]
			span := dateSpan{from: ev.from.AddDays(-1), to: ev.to.AddDays(1)}
			if ev.to.IsZero() {
				span.to = ev.from.AddDays(1)
			}
			if x, y := a.values[0].day, b.values[0].day; !ev.from.IsZero() && !q.ends() && (sameTime(span, x, 0) && sameTime(span, y, 0) || !sameTime(span, x, nearEvent) || !sameTime(span, y, nearEvent)) {
				return false
			}
		}
		return q.ends() || slices.ContainsFunc(q.units, func(u unit) bool {
			kind, _ := e.lexicon.sideOf(u)
			number := !strings.ContainsFunc(u.surface, unicode.IsLetter)
			return u.name && !number && kind != "person" && kind != "country" || e.lexicon.eventNames[key(u.phrase.stems)] != nil
		})
	case q.kind == kindPercent || q.kind == kindMoney || q.kind == kindNumber && q.counted == "":
		return a.values[0].sort == sortParts || a.values[0].dated && b.values[0].dated || alikeSentences(a, b) >= alikeAmounts
	case q.kind == kindDuration:
		x, unit, ok := quantity(a.values[0].form)
		y, other, both := quantity(b.values[0].form)
		return !ok || !both || max(x*unit, y*other) <= lengthsApart*min(x*unit, y*other)
	}
	return true
}

// alikeSentences is the Jaccard similarity of the words of two sayings, without numbers.
func alikeSentences(a, b saying) float64 { return jaccard(a.words(), b.words(), text.Stop|text.Digit) }

// words returns the words of the sentence.
func (s saying) words() []text.Token {
	return s.article.Words(s.passage).Tokens[s.sents[s.sentence].first:s.sents[s.sentence].end]
}

// speaksOf tells whether a sentence speaks of all that another speaks of, and of all names of the question: of these itself or by its headline. Else the
// two may speak of different things.
func (e *Engine) speaksOf(q *query, other, s sentenceScore, head []float32) bool {
	for i, c := range other.cover {
		u := &q.units[i]
		if q.passed(e.lexicon)[i] {
			continue
		}
		least := min(c, surelySaid)
		has := s.cover[i]
		if u.name {
			has, least = max(has, head[i]), nameHeld
		} else if c < faintMatch {
			continue
		}
		if has < least {
			return false
		}
	}
	return true
}

// saying returns what a sentence of a candidate says.
func (e *Engine) saying(q *query, c *candidate, sentence int) saying {
	out := saying{candidate: c, sentence: sentence}
	s := e.stretchOf(q, c, sentence)
	if s.negated() {
		return out
	}
	out.values = e.values(q, s)
	if q.kind != kindWho && len(out.values) > 1 {
		out.values = nil // several of them: which is meant is not clear
	}
	if len(out.values) == 0 {
		return out
	}
	if v := out.values[0]; v.dated {
		out.day = v.day
	} else if d, ok := s.nearestDay(v.at); ok {
		out.day = d.dateSpan
	} else if !c.article.Date.IsZero() {
		out.day = dateSpan{from: c.article.Date, to: c.article.Date}
	}
	if q.kind != kindWhen && len(q.dates) > 0 && !slices.ContainsFunc(q.dates, func(d dateSpan) bool { return sameTime(d, out.day, 0) }) {
		out.values = nil // of another time than is asked about
	}
	return out
}

// stretchOf returns a sentence of a candidate with what is asked about in it.
func (e *Engine) stretchOf(q *query, c *candidate, sentence int) *stretch {
	w := c.article.Words(c.passage)
	s := &stretch{engine: e, src: c.article.PassageText(c.passage), toks: w.Tokens, from: int(c.sents[sentence].first), to: int(c.sents[sentence].end), published: c.article.Date}
	for _, m := range q.matcher.match(nil, s.toks[s.from:s.to]) {
		m.pos += int32(s.from) // #nosec G115 -- words of a passage
		u := &q.units[m.unit]
		if m.strength < faintMatch || u.source || e.lexicon.faint(*u) || measures[u.phrase.stems[0]] {
			continue
		}
		s.all = append(s.all, m)
		if q.kind == kindWho && int(m.pos)+1 < s.to && text.FoldOf(s.src, s.toks[m.pos+1]) == "to" {
			continue // what led to something is not who led it
		}
		if m.strength >= surelySaid && !u.name || e.lexicon.eventNames[key(u.phrase.stems)] != nil {
			s.said = append(s.said, m)
		}
	}
	return s
}

// hasValue tells whether what is asked for is of a kind of which values can be told.
func (q *query) hasValue() bool {
	switch q.kind {
	case kindWho:
		return !q.whoIs
	case kindWhen, kindNumber, kindPercent, kindMoney, kindDuration:
		return true
	}
	return false
}

// values returns what a sentence says in the place of what is asked for.
func (e *Engine) values(q *query, s *stretch) []value {
	parts, asked := s.partsOf(q)
	switch {
	case asked:
		return parts
	case q.kind == kindWho && s.does(q):
		return e.persons(q, s)
	case q.kind == kindWhen:
		var out []value
		for _, d := range s.days() {
			if d.year && s.near(d.at, nearPredicate) && s.attaches(q, d.at) && !s.belongs(q, d.at) && !s.elsewhere(e.lexicon, q, d.at) && !s.told(q, d) && !slices.ContainsFunc(q.dates, func(o dateSpan) bool { return o.from == d.from && o.to == d.to }) {
				out = append(out, value{shown: strings.Trim(d.text, " ,."), day: d.dateSpan, at: d.at})
			}
		}
		return out
	case q.kind == kindNumber:
		return e.counted(q, s)
	case q.kind == kindPercent:
		return s.amounts(q, text.Percent)
	case q.kind == kindMoney:
		return s.amounts(q, text.Money)
	case q.kind == kindDuration:
		return s.lengths()
	}
	return nil
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
