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
)

func (k kind) String() string {
	return [...]string{"anything", "a person or body", "a date", "a place", "a number", "an amount of money", "a percentage", "a length of time", "a reason", "a way", "a member of a class", "yes or no", "a time of day", "a name", "several things"}[k]
}

// head nouns behind "what" and "which", by what they ask for
var headNouns = map[string]kind{
	"date": kindWhen, "day": kindWhen, "month": kindWhen, "year": kindWhen, "decade": kindWhen, "century": kindWhen, "week": kindWhen, "deadline": kindWhen, "era": kindWhen,
	"time": kindTime, "hour": kindTime, "o'clock": kindTime,
	"person": kindWho, "man": kindWho, "woman": kindWho, "official": kindWho, "minist": kindWho, "minister": kindWho, "leader": kindWho, "presid": kindWho, "secretari": kindWho,
	"negoti": kindWho, "envoy": kindWho, "judg": kindWho, "advis": kindWho, "economist": kindWho, "analyst": kindWho, "author": kindWho, "senat": kindWho, "individu": kindWho,
	"player": kindWho, "actor": kindWho, "king": kindWho, "queen": kindWho, "emperor": kindWho, "figur": kindWho, "ceo": kindWho, "founder": kindWho, "chief": kindWho, "boss": kindWho, "spokesperson": kindWho, "spokesman": kindWho, "coach": kindWho, "artist": kindWho, "scientist": kindWho, "writer": kindWho, "name": kindName,
	"place": kindWhere, "locat": kindWhere, "venu": kindWhere, "spot": kindWhere, "site": kindWhere, "hous": kindWhere, "build": kindWhere, "region": kindWhere, "area": kindWhere, "hotel": kindWhere, "palac": kindWhere, "town": kindWhere, "port": kindWhere, "airport": kindWhere, "provinc": kindWhere,
	"percent": kindPercent, "percentag": kindPercent, "share": kindPercent, "rate": kindPercent, "proport": kindPercent, "fraction": kindPercent, "tariff": kindPercent, "duti": kindPercent, "level": kindPercent,
	"number": kindNumber, "vote": kindNumber, "margin": kindNumber, "age": kindNumber, "amount": kindNumber, "quantiti": kindNumber, "total": kindNumber, "score": kindNumber, "popul": kindNumber, "distanc": kindNumber, "height": kindNumber, "size": kindNumber, "temperatur": kindNumber, "volum": kindNumber,
	"price": kindMoney, "cost": kindMoney, "sum": kindMoney, "valu": kindMoney, "fee": kindMoney, "fine": kindMoney, "budget": kindMoney, "deficit": kindMoney, "surplus": kindMoney, "salari": kindMoney, "revenu": kindMoney,
	"reason": kindWhy, "caus": kindWhy, "purpos": kindWhy, "ground": kindWhy, "justif": kindWhy,
	"compani": kindName, "firm": kindName, "organ": kindName, "organiz": kindName, "group": kindName, "bodi": kindName, "agenc": kindName, "law": kindName, "act": kindName, "court": kindName, "publish": kindName, "outlet": kindName, "newspap": kindName, "team": kindName, "bank": kindName, "univers": kindName, "school": kindName, "parti": kindName, "treati": kindName, "film": kindName, "movi": kindName, "book": kindName, "song": kindName, "album": kindName, "war": kindName, "battl": kindName, "ministri": kindName, "depart": kindName, "institut": kindName, "platform": kindName,
}

// expected tells what a question asks for; for a member of a class also the class, and for a person or a thing with a name the noun that says what
// sort of one.
func (l *Lexicon) expected(line string, toks []text.Token) (kind, string) {
	words := make([]string, len(toks))
	for i, t := range toks {
		words[i] = text.FoldOf(line, t)
	}
	at := func(i int) string {
		if i >= 0 && i < len(words) {
			return words[i]
		}
		return ""
	}
	for i, w := range words {
		switch w {
		case "who", "whom", "whose", "who's", "whos":
			return kindWho, ""
		case "when", "when's":
			if i == 0 || at(i-1) != "and" && i < 4 || at(i-1) == "since" || at(i-1) == "until" || at(i-1) == "till" {
				return kindWhen, ""
			}
		case "where", "where's":
			if i < 4 {
				return kindWhere, ""
			}
		case "why", "how come":
			return kindWhy, ""
		case "how":
			switch n := at(i + 1); n {
			case "many", "few":
				if isAny(at(i+2), "percent", "percentage") {
					return kindPercent, ""
				}
				if isAny(at(i+2), "days", "weeks", "months", "years", "hours", "minutes") {
					return kindDuration, ""
				}
				return kindNumber, ""
			case "much":
				rest := strings.Join(words[min(i+2, len(words)):], " ")
				switch {
				case strings.Contains(rest, "cost") || strings.Contains(rest, "pay") || strings.Contains(rest, "money") || strings.Contains(rest, "worth") || strings.Contains(rest, "spend") || strings.Contains(rest, "dollar") || strings.Contains(rest, "charge") || strings.Contains(rest, "price"):
					return kindMoney, ""
				}
				return kindNumber, ""
			case "long", "soon":
				return kindDuration, ""
			case "far", "high", "low", "big", "large", "tall", "deep", "old", "heavy", "fast", "steep", "often", "wide", "small", "hot", "cold", "strong":
				return kindNumber, ""
			case "come":
				return kindWhy, ""
			}
			return kindHow, ""
		case "what", "which", "what's", "whats", "wat":
			if at(i+1) == "time" || at(i+1) == "hour" {
				return kindTime, ""
			}
			// the head noun is the last of the nouns before a verb or a preposition; looking at the first three words is enough
			for j := i + 1; j < len(words) && j <= i+4; j++ {
				if j > i+1 && toks[j].Has(text.Stop) && !isAny(words[j], "is", "was", "are", "were", "the", "of", "a") {
					break
				}
				stem := text.Stem(words[j])
				if k, ok := headNouns[stem]; ok {
					if k == kindPercent && isAny(stem, "tariff", "duti", "level") && j == i+1 {
						continue
					}
					if isAny(stem, "name") {
						continue
					}
					if k == kindWho || k == kindName {
						return k, stem
					}
					return k, ""
				}
				if l.classNames[stem] {
					return kindClass, stem
				}
				if toks[j].Has(text.Stop) && j > i+2 {
					break
				}
			}
			if plural(at(i+1)) || plural(at(i+2)) && !isAny(at(i+1), "is", "was", "does", "did", "do", "are", "were", "the") || isAny(at(i+1), "are", "were") && (plural(at(i+2)) || plural(at(i+3))) {
				return kindList, ""
			}
			if w == "which" {
				return kindName, ""
			}
			if i < 6 {
				return kindOther, ""
			}
		}
	}
	if len(words) > 1 && isAny(words[0], "name", "list") {
		return kindList, ""
	}
	if len(words) > 0 && isAny(words[0], "is", "are", "was", "were", "did", "does", "do", "has", "have", "had", "can", "could", "will", "would", "should", "isn't", "didn't", "doesn't", "aren't") {
		return kindYesNo, ""
	}
	return kindOther, ""
}

// asksMany tells whether several members of a class, things with names or persons are asked for: "which minerals", "who were".
func asksMany(line string, toks []text.Token, k kind) bool {
	if k != kindClass && k != kindName && k != kindWho {
		return false
	}
	for i, t := range toks {
		switch text.FoldOf(line, t) {
		case "who":
			return i+1 < len(toks) && isAny(text.FoldOf(line, toks[i+1]), "are", "were", "all")
		case "what", "which", "whats", "wat":
			for j := i + 1; j < min(len(toks), i+5); j++ {
				w := text.FoldOf(line, toks[j])
				if plural(w) || isAny(w, "people", "countries") {
					return true
				}
				if toks[j].Has(text.Stop) && j > i+1 {
					return false
				}
			}
			return false
		}
	}
	return false
}

// counted returns the stem of what "how many" asks to count: the first noun in the plural behind it, or the word behind it. It is empty for other questions.
func counted(line string, toks []text.Token) string {
	for i, t := range toks {
		if text.FoldOf(line, t) != "many" || i+1 >= len(toks) {
			continue
		}
		for _, n := range toks[i+1 : min(i+5, len(toks))] {
			if n.Has(text.Stop) {
				break
			}
			if plural(text.FoldOf(line, n)) {
				return text.StemOf(line, n)
			}
		}
		return text.StemOf(line, toks[i+1])
	}
	return ""
}

// plural tells whether a word looks like the plural of a noun.
func plural(w string) bool {
	return len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !isAny(w, "does", "was", "has", "news", "this", "says", "goes", "means", "happens", "always", "series")
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
		if en := l.names[t.Term]; en&namePlace != 0 {
			return 1
		}
		if t.Has(text.Capital) && !t.Has(text.Initial) && !t.Has(text.Digit) && !has(monthTerms) && !has(weekdayTerms) {
			if i > 0 && i < len(toks) && isAny(strings.ToLower(src[toks[i-1].Start:toks[i-1].End]), "in", "at", "near", "to", "from", "outside") {
				return 0.8
			}
			return 0.3
		}
	case kindClass:
		if c := l.memberTerms[t.Term]; c != "" && c == q.class {
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
		if t.Has(text.Capital) && !t.Has(text.Stop) && !has(monthTerms) && !has(weekdayTerms) {
			if !t.Has(text.Initial) {
				return 0.8
			}
			return 0.4
		}
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
var titleStems = map[string]bool{"judg": true, "minist": true, "secretari": true, "economist": true, "analyst": true, "senat": true, "offici": true, "envoy": true, "ceo": true, "presid": true, "advis": true, "spokesperson": true, "spokesman": true, "negoti": true, "professor": true, "lawyer": true}

// titled tells whether a word with the stem stands within five words before the name that token i belongs to.
func titled(src string, toks []text.Token, i int, stem string) bool {
	for j := i - 1; j >= max(0, i-5); j-- {
		if text.StemOf(src, toks[j]) == stem {
			return true
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

// bodyFit is how well a body or another known thing fits when a person is asked for.
const bodyFit = 0.4

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
	if sort&namePerson != 0 {
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
	case l.ordinary(src, t):
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
func (l *Lexicon) ordinary(src string, t text.Token) bool {
	stem := text.StemOf(src, t)
	return l.common[stem] && l.names[t.Term]&namePerson == 0
}

// between returns what stands between two tokens; pairs of Chinese characters overlap, with nothing between them.
func between(src string, a, b text.Token) string {
	if a.End >= b.Start {
		return ""
	}
	return src[a.End:b.Start]
}
