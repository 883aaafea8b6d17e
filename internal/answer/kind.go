package answer

import (
	"regexp"
	"slices"
	"strings"

	"tradetalks/internal/text"
)

// A kind is what sort of thing a question asks for.
type kind int

const (
	kindOther kind = iota
	kindWho
	kindWhen
	kindWhere
	kindNumber   // how many
	kindMoney    // how much money, what price
	kindPercent  // what percentage, what rate
	kindDuration // how long
	kindWhy
	kindHow
	kindClass // what country, which mineral: a member of a class of the lexicon
	kindYesNo
	kindTime // at what hour
	kindName // which thing by its name: what company, which law
	kindList // several things
	kindAge  // how old
)

func (k kind) String() string {
	return [...]string{"anything", "a person or body", "a date", "a place", "a number", "an amount of money", "a percentage", "a length of time", "a reason", "a way", "a member of a class", "yes or no", "a time of day", "a name", "several things", "an age"}[k]
}

func isAny(s string, of ...string) bool {
	for _, o := range of {
		if s == o {
			return true
		}
	}
	return false
}

var (
	monthTerms   = terms("january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec")
	mayTerms     = terms("may")
	weekdayTerms = terms("monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow")
	unitTerms    = terms("day days week weeks month months year years hour hours minute minutes decade decades century centuries")
	numberTerms  = terms("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half quarter third double triple twice zero several")
	reasonTerms  = terms("because due since therefore reason reasons aim aimed purpose cause caused causes so response retaliation result concern concerns fear fears accuse accused accusing allow ensure protect prevent order intended designed meant argue argued led leads security trigger worry ground motive hope explain justify blame violate threat")
	wayTerms     = terms("by through using via means method process")
	honorTerms   = terms("mr mrs ms president secretary minister premier representative vice-premier chairman chairwoman ceo director adviser advisor ambassador envoy senator judge justice spokesman spokeswoman spokesperson chief king queen emperor prince duke general professor dr pope bishop sir lord saint economist analyst")
	officeTerms  = terms("president secretary minister premier representative chairman chairwoman ceo director adviser advisor ambassador envoy judge spokesman spokeswoman chief professor lawyer negotiator head leader official founder author owner executive manager banker investor researcher scientist scholar analyst economist governor mayor deputy vice member aide counsel attorney trader farmer expert commentator host reporter editor correspondent")
	bodyTerms    = terms("department ministry commission committee court bank university college institute council office agency bureau administration authority association federation chamber group corporation company inc ltd llc co times post news world press journal magazine radio tv daily herald tribune guardian telegraph house congress senate parliament party union organization centre center fund board service army navy force team club")
	timeTerms    = terms("am pm noon midnight morning afternoon evening o'clock gmt est edt")
	heTerms      = terms("he")
	thatTerms    = terms("that")
	seriesTerms  = terms("and or")
	demoTerms    = terms("he she it they this that these those his her their its him them")
)

func terms(list string) *termSet {
	s := &termSet{}
	for _, w := range strings.Fields(list) {
		for _, t := range text.Tokens(nil, w) {
			s.add(t.Term)
		}
	}
	return s
}

// A termSet is a set of terms. Nearly all words of a text are in none: a bit for the last 12 bits of each term says so without looking further.
type termSet struct {
	filter [64]uint64
	terms  map[uint64]bool
}

func (s *termSet) add(t uint64) {
	if s.terms == nil {
		s.terms = map[uint64]bool{}
	}
	s.filter[t>>6&63] |= 1 << (t & 63)
	s.terms[t] = true
}

func (s *termSet) has(t uint64) bool { return s.filter[t>>6&63]&(1<<(t&63)) != 0 && s.terms[t] }

// hasAny tells whether one of the words is in the set.
func (s *termSet) hasAny(toks []text.Token) bool {
	return slices.ContainsFunc(toks, func(t text.Token) bool { return s.has(t.Term) })
}

// fits tells how well token i of a sentence is what a question of the kind asks for, from 0 to 1; tokens of the question itself do not count.
func (q *query) fits(l *Lexicon, src string, toks []text.Token, i int) float64 {
	t := toks[i]
	switch q.kind {
	case kindOther, kindYesNo, kindList: // see series
		return 0
	case kindWho, kindWhere, kindName:
		if !t.Has(text.Capital) && q.kind != kindWhere && !q.whoIs {
			return 0
		}
	}
	if q.class != "" && (q.kind == kindName || q.kind == kindClass) && t.Has(text.Capital) && i > 0 && toks[i-1].Has(text.Capital) && text.StemOf(src, t) == q.class {
		return 0.9 // the Commerce Ministry, when a ministry is asked for
	}
	if q.words.has(t.Term) && !t.Has(text.Digit) {
		return 0
	}
	has := func(s *termSet) bool { return s.has(t.Term) }
	near := func(s *termSet) bool {
		return i+1 < len(toks) && s.has(toks[i+1].Term) || i > 0 && s.has(toks[i-1].Term)
	}
	number := t.Has(text.Digit) || has(numberTerms)
	if number && q.words.has(t.Term) {
		return 0
	}
	switch q.kind {
	case kindWhen:
		if q.reported(src, toks, i) {
			return reportedFit
		}
		switch {
		case t.Has(text.Year), has(monthTerms) && t.Has(text.Capital):
			return 1
		case has(weekdayTerms):
			return 0.6
		case t.Has(text.Digit) && !t.Any(text.Percent|text.Money) && near(monthTerms):
			return 1
		}
	case kindTime:
		if has(timeTerms) || t.Has(text.Digit) && near(timeTerms) {
			return 1
		}
		if strings.Contains(src[t.Start:min(len(src), int(t.End)+3)], ":") {
			return 1
		}
	case kindNumber:
		switch {
		case t.Any(text.Percent | text.Money):
			return 1
		case t.Has(text.Year) || near(monthTerms):
			return 0.15
		case number:
			return 1
		}
	case kindMoney:
		switch {
		case t.Has(text.Money):
			return 1
		case t.Any(text.Percent | text.Year):
			return 0.15
		case number && !near(monthTerms):
			return 0.6
		}
	case kindPercent:
		switch {
		case t.Has(text.Percent):
			return 1
		case number && !t.Has(text.Year) && !near(monthTerms):
			return 0.4
		}
	case kindDuration:
		if has(unitTerms) && i > 0 && (toks[i-1].Has(text.Digit) || numberTerms.has(toks[i-1].Term)) {
			return 1
		}
		if has(unitTerms) || t.Has(text.Year) || has(monthTerms) {
			return 0.4
		}
	case kindAge:
		if number && !near(monthTerms) && q.isAge(src, toks, i) {
			return 1
		}
	case kindWho:
		if q.whoIs {
			return q.office(src, toks, i)
		}
		fit := l.personal(src, toks, i)
		if fit > 0 && titleStems[q.class] && !titled(src, toks, i, q.class) {
			fit *= otherTitle
		}
		return fit
	case kindWhere:
		if q.class != "" && !titled(src, toks, i, q.class) && !slices.Contains(l.memberTerms[t.Term], q.class) {
			return 0.2 * l.place(src, toks, i) // London, when a hotel is asked for
		}
		return l.place(src, toks, i)
	case kindClass:
		if slices.Contains(l.memberTerms[t.Term], q.class) {
			return 1
		}
		for _, m := range l.memberPhrases[t.Term] {
			if m.class == q.class && follows(toks[i+1:], m.rest) == 1 {
				return 1
			}
		}
		if t.Has(text.Capital) && !t.Has(text.Initial) && !t.Has(text.Stop) && !has(monthTerms) {
			return 0.3
		}
	case kindName:
		switch {
		case !t.Has(text.Capital) || t.Has(text.Stop) || has(monthTerms) || has(weekdayTerms):
			return 0
		case q.class != "" && l.otherThing(toks, i): // a firm or a law is no person and no place
			return 0.2
		case t.Has(text.Initial):
			return 0.4
		}
		return 0.8
	case kindWhy:
		if has(reasonTerms) {
			return 0.7
		}
		if strings.EqualFold(src[t.Start:t.End], "to") {
			return 0.2
		}
	case kindHow:
		if has(wayTerms) {
			return 0.6
		}
	}
	return 0
}

// otherThing tells whether token i names a person or a place, and no part of another name as "New York" in "New York University".
func (l *Lexicon) otherThing(toks []text.Token, i int) bool {
	known := func(j int) bool { return l.names[toks[j].Term]&(namePerson|namePlace) != 0 }
	if !known(i) {
		return false
	}
	for j := i; j > 0 && toks[j].Has(text.Adjacent) && toks[j-1].Has(text.Capital); j-- {
		if !known(j-1) && !honorTerms.has(toks[j-1].Term) {
			return false
		}
	}
	for j := i + 1; j < len(toks) && toks[j].Has(text.Capital|text.Adjacent); j++ {
		if !known(j) {
			return false
		}
	}
	return true
}

// place tells how well token i names a place, from 0 to 1.
func (l *Lexicon) place(src string, toks []text.Token, i int) float64 {
	t := toks[i]
	switch {
	case l.names[t.Term]&namePlace != 0:
		return 1
	case !t.Has(text.Capital) || t.Any(text.Initial|text.Digit) || monthTerms.has(t.Term) || weekdayTerms.has(t.Term):
		return 0
	case i > 0 && isAny(strings.ToLower(src[toks[i-1].Start:toks[i-1].End]), "in", "at", "near", "to", "from", "outside"):
		return 0.8
	}
	return 0.3
}

// office tells how surely token i is the office of the person whom the question names: it stands right before the name ("President Xi") or behind it as
// what that person is ("Bessent, the Treasury secretary", "Bessent is the secretary"), or somewhere near.
func (q *query) office(src string, toks []text.Token, i int) float64 {
	if !officeTerms.has(toks[i].Term) {
		return 0
	}
	named := func(t text.Token) bool { return t.Has(text.Capital) && q.words.has(t.Term) }
	fit := titleBefore
	for j := i + 1; j < min(len(toks), i+nearName) && !begins(src, toks, j); j++ {
		if !toks[j].Has(text.Capital) || strings.ContainsAny(between(src, toks[j-1], toks[j]), ",;:.(") {
			fit = nearOffice
		}
		if named(toks[j]) {
			return fit
		}
	}
	for j := i - 1; j >= max(0, i-nearName-1) && !begins(src, toks, j+1); j-- {
		if !named(toks[j]) {
			continue
		}
		if isWhat.MatchString(src[toks[j].End:toks[i].Start]) && !goesOnToTell[text.FoldOf(src, toks[j+1])] {
			return 1
		}
		return nearOffice
	}
	return 0
}

// begins tells whether a sentence begins at token i, not counting what stands behind the point of an abbreviation, as "Treasury" in "the U.S. Treasury".
func begins(src string, toks []text.Token, i int) bool {
	return toks[i].Has(text.Initial) && !(i > 0 && !toks[i-1].Has(text.Digit) && strings.Contains(src[toks[i-1].Start:toks[i-1].End], "."))
}

// isWhat is what stands between a name and what its bearer is; goesOnToTell are words after a name and a comma with which it is told what its bearer did.
var (
	isWhat       = regexp.MustCompile(`^(, | is | was | became | as | had been )`)
	goesOnToTell = set("who whose which and but while where when after before")
)

// nearName is how many words an office may stand from the name of who holds it; titleBefore is the fit of one that stands right before it, which many sentences
// have that tell something else, and nearOffice of one that stands there in another way.
const (
	nearName    = 5
	titleBefore = 0.5
	nearOffice  = 0.3
)

// otherTitle is what is left of the fit of a person who is not called what is asked for, as in "which judge".
const otherTitle = 0.5

// titleStems are stems of nouns for persons that stand beside their names.
var titleStems = func() map[string]bool {
	stems := map[string]bool{}
	for _, noun := range strings.Fields(`judge justice minister secretary economist analyst senator official officer envoy ambassador ceo president adviser spokesperson spokesman spokeswoman negotiator professor lawyer attorney
		historian strategist director chairman premier chancellor commissioner governor mayor`) {
		stems[text.Stem(noun)] = true
	}
	return stems
}()

// titled tells whether a word with the stem stands within five words of the name that token i belongs to, in the same sentence.
func titled(src string, toks []text.Token, i int, stem string) bool {
	for j := i - 1; j >= max(0, i-5) && !begins(src, toks, j+1); j-- {
		if text.StemOf(src, toks[j]) == stem {
			return true
		}
	}
	for j := i + 1; j < min(len(toks), i+6) && !begins(src, toks, j); j++ {
		if text.StemOf(src, toks[j]) == stem {
			return !(j+1 < len(toks) && toks[j].Has(text.Capital) && toks[j+1].Has(text.Capital|text.Adjacent)) // the title of another
		}
	}
	return false
}

// reported tells whether the day at token i is the one on which somebody reported or said something, which is seldom the one asked for.
func (q *query) reported(src string, toks []text.Token, i int) bool {
	for j := i - 1; j >= 0 && j >= i-6; j-- {
		if reportTerms.has(toks[j].Term) && !q.words.has(toks[j].Term) {
			return true
		}
		if strings.ContainsAny(between(src, toks[j], toks[j+1]), ".;") {
			return false
		}
	}
	return false
}

var reportTerms = terms("reported said wrote told noted writes reports according article report added published story dated explained")

// bodyFit is how well a body or another known thing fits when a person is asked for; anything above personFit is a person.
const (
	bodyFit   = 0.4
	personFit = 0.45
)

// personal tells how well a capitalized word is part of the name of a person, from 0 to 1. Bodies can lead and sign too, and count in part.
func (l *Lexicon) personal(src string, toks []text.Token, i int) float64 {
	t := toks[i]
	if monthTerms.has(t.Term) || weekdayTerms.has(t.Term) || t.Any(text.Stop|text.Digit) || honorTerms.has(t.Term) {
		return 0
	}
	if mayTerms.has(t.Term) && !(i > 0 && t.Has(text.Adjacent) && toks[i-1].Has(text.Capital) && !toks[i-1].Any(text.Stop|text.Digit)) {
		return 0 // the month, and not Theresa May
	}
	sort := l.names[t.Term]
	if sort&namePerson != 0 && !t.Has(text.Upper) { // AI is nobody
		return 1
	}
	first, end := i, i+1 // the run of capitalized words
	for first > 0 && toks[first].Has(text.Adjacent) && toks[first-1].Has(text.Capital) && !toks[first-1].Any(text.Stop|text.Digit) {
		first--
	}
	for end < len(toks) && toks[end].Has(text.Capital|text.Adjacent) && !toks[end].Any(text.Stop|text.Digit) {
		end++
	}
	if bodyTerms.has(toks[end-1].Term) {
		return bodyFit
	}
	if end-first > 1 {
		for j := first; j <= i; j++ {
			if j+1 < end && l.given[toks[j].Word] || j < i && honorTerms.has(toks[j].Term) {
				return 1
			}
		}
	}
	switch {
	case sort&namePlace != 0:
		return 0.15
	case sort != 0, t.Has(text.Upper):
		return bodyFit
	case l.ordinary(t):
		return 0.2
	case first > 0 && honorTerms.has(toks[first-1].Term):
		return 1
	case end-first > 1:
		return 0.8
	case !t.Has(text.Initial):
		return 0.5
	}
	return 0
}

// ordinary tells whether a capitalized word is an ordinary word of English or of the subject, as in "Court of International Trade", and no name of
// a person.
func (l *Lexicon) ordinary(t text.Token) bool {
	return l.common[t.Term] && l.names[t.Term]&namePerson == 0
}

// between returns what stands between two tokens; pairs of Chinese characters overlap, with nothing between them.
func between(src string, a, b text.Token) string {
	if a.End >= b.Start {
		return ""
	}
	return src[a.End:b.Start]
}
