package answer

import (
	"slices"
	"strings"

	"tradetalks/internal/text"
)

// headNouns are nouns behind "what" and "which" that tell what is asked for, see nounKind.
var headNouns = func() map[string]kind {
	nouns := map[string]kind{}
	for k, list := range map[kind]string{
		kindWhen: "date day month year decade century week deadline era quarter birthday",
		kindTime: "time hour o'clock",
		kindWho: `person man woman guy lady people individual official minister premier chancellor leader president secretary negotiator envoy ambassador diplomat delegate judge justice adviser advisor aide
			economist analyst expert scholar researcher professor scientist historian strategist author writer journalist reporter correspondent columnist commentator editor officer senator lawmaker congressman congresswoman
			politician governor mayor commissioner lawyer attorney banker trader director chairman chairwoman player actor artist coach king queen emperor ceo founder chief boss spokesperson spokesman spokeswoman`,
		kindWhere:    "place location venue spot site building region area hotel palace port airport province district county headquarters address",
		kindPercent:  "percent percentage share rate proportion fraction slice portion tariff duty level",
		kindNumber:   "number vote margin amount quantity total score population distance height size temperature volume weight speed capacity tonnage count tally figure ratio quota",
		kindMoney:    "price cost sum value fee fine budget deficit surplus salary revenue turnover",
		kindDuration: "duration length period",
		kindAge:      "age",
		kindWhy:      "reason cause purpose ground justification motive motivation rationale explanation pretext",
		kindName: `company firm organization organisation group body agency law act statute decree court tribunal publisher outlet newspaper magazine website network channel program programme show team bank university school party
			treaty film movie book song album war battle ministry department institute institution platform carmaker automaker chipmaker maker manufacturer supplier producer airline retailer brand startup association committee council commission`,
	} {
		for _, noun := range strings.Fields(list) {
			nouns[noun] = k
		}
	}
	return nouns
}()

// plural tells whether a word looks like the plural of a noun.
func plural(w string) bool {
	return len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !isAny(w, "does", "was", "has", "news", "this", "says", "goes", "means", "happens", "always", "series", "customs", "headquarters")
}

// singulars returns what a word may be the plural of, and the word.
func singulars(w string) []string {
	switch {
	case strings.HasSuffix(w, "men"):
		return []string{w, strings.TrimSuffix(w, "men") + "man"}
	case !plural(w):
		return []string{w}
	}
	return []string{w, strings.TrimSuffix(w, "s"), strings.TrimSuffix(w, "es"), strings.TrimSuffix(w, "ies") + "y"}
}

// nounKind tells what a noun, in the singular or plural, asks for, if it tells; with it comes its singular.
func nounKind(w string) (k kind, noun string, ok bool) {
	for _, s := range singulars(w) {
		if k, ok := headNouns[s]; ok {
			return k, s, true
		}
	}
	return kindOther, "", false
}

// className returns the class that a noun, in the singular or plural, names, or "".
func (l *Lexicon) className(w string) string {
	for _, s := range singulars(w) {
		if c := l.classNames[s]; c != "" {
			return c
		}
	}
	return ""
}

var (
	// verbs with which a question for yes or no begins
	yesNoVerbs = set("is are was were am did does do has have had can could will would should shall may might must isn't aren't wasn't weren't didn't doesn't don't hasn't haven't hadn't can't couldn't won't wouldn't shouldn't ain't")
	// words with which "when did" goes on, and "when Xi spoke, did" does not
	whenAsks = set("in on at by during exactly precisely about approximately roughly else next")
	// words before a question within a question: "do you know who"
	asksWithin = set("know knows knew say said says tell told explain explained remember recall idea reveal revealed specify disclose show wonder wondering me us about of exactly guess")
	// words that ask, or join clauses
	askers = set("who whom whose whos when whens where wheres why how hows what which whats wat")
	// prepositions before a word that asks: "at which hotel", "until when"
	beforeAsker = set("at in on by for from of to with until till since under through within into")
	// words before "name" and "list": "can you name"
	polite = set("please pls can could would you someone anyone somebody me us hi hey and")
	// words that end a question for yes or no: "they cut it, right?"
	yesNoTags = set("right correct true no yes nah huh eh")
	// nouns that ask by themselves: "reason for the delay?", "Greer's talks with He: date?"
	nounsThatAsk = set("date day deadline time location venue place number size cost price value percentage share rate reason cause purpose motive rationale duration length name author")
	// verbs behind "what" that ask for a reason: "what made Google leave"
	causing = set("made makes prompted caused causes drove drives triggered motivated sparked")
	// verbs behind "what" that look like nouns in the plural: "what explains the drop"
	whatVerbs = set("explains comes remains follows keeps takes gives helps stops lies counts matters needs drives makes")
	// nouns for places of every sort
	anyPlace = set("place location venue spot site region area address headquarters")
	// nouns of which only the kind is asked for: "what kind of law"
	kinds = set("kind sort type")
)

// A wording is a question by its words, folded and without endings such as that of "who's".
type wording struct {
	line  string
	toks  []text.Token
	words []string
}

func wordingOf(line string, toks []text.Token) wording {
	w := wording{line, toks, make([]string, len(toks))}
	for i, t := range toks {
		w.words[i] = text.FoldOf(line, t)
		if word, ending, ok := strings.Cut(w.words[i], "'"); ok && isAny(ending, "s", "d", "re", "ll", "ve") { // who's, why'd
			w.words[i] = word
		}
	}
	return w
}

// at returns word i, or "" where there is none.
func (w wording) at(i int) string {
	if i >= 0 && i < len(w.words) {
		return w.words[i]
	}
	return ""
}

// opens tells whether a clause begins at word i: it is the first, behind "and" or "but" too, or stands behind a mark that is not the point of an abbreviation.
func (w wording) opens(i int) bool {
	if i == 0 || i == 1 && isAny(w.words[0], "and", "but", "or", "so", "ok", "okay", "well", "also") {
		return true
	}
	marks := between(w.line, w.toks[i-1], w.toks[i])
	if strings.Contains(w.line[w.toks[i-1].Start:w.toks[i-1].End], ".") {
		marks = strings.ReplaceAll(marks, ".", "")
	}
	return strings.ContainsAny(marks, ",:;.?!(–—")
}

// clause returns where the clause begins of which only function words stand before word i, or -1.
func (w wording) clause(i int) int {
	for !w.opens(i) {
		if i--; !w.toks[i].Has(text.Stop) && !beforeAsker[w.words[i]] {
			return -1
		}
	}
	return i
}

// asking returns the place of the word that asks, such as "who", and of the verb that asks for yes or no, or -1; where both are, the word decides. A word such as "who" that may join clauses
// counts when nothing else asks: one that neither begins a clause nor stands behind a function word.
func (w wording) asking() (at, yesNo int) {
	yesNo, weak := -1, -1
	for i, word := range w.words {
		first := w.opens(i)
		if first && yesNoVerbs[word] && !(word == "may" && i+1 < len(w.toks) && (w.toks[i+1].Has(text.Digit) || w.at(i+1) == "of")) {
			if yesNo < 0 {
				yesNo = i
			}
			continue
		}
		if !askers[word] {
			continue
		}
		before := w.at(i - 1)
		if beforeAsker[before] {
			before = w.at(i - 2) // they say at which hotel
		}
		switch {
		case i > 0 && between(w.line, w.toks[i-1], w.toks[i]) == "-": // know-how
		case yesNo >= 0:
			if asksWithin[before] || w.clause(i) > yesNo {
				return i, yesNo
			}
		case w.joins(i):
			if weak < 0 {
				weak = i
			}
		case first || w.toks[i-1].Has(text.Stop) || asksWithin[before]:
			return i, yesNo
		case weak < 0:
			weak = i
		}
	}
	if yesNo >= 0 {
		return -1, yesNo
	}
	return weak, yesNo
}

// joins tells whether a word that begins a clause joins it to another rather than asks: "when Xi spoke, did he ...", "China, which makes most, ...".
func (w wording) joins(i int) bool {
	next := w.at(i + 1)
	switch w.words[i] {
	case "when", "where":
		return (w.opens(i) || isAny(w.at(i-1), "and", "but", "so")) && next != "" && !yesNoVerbs[next] && !whenAsks[next] && !w.opens(i+1)
	case "which":
		return i > 0 && w.opens(i) && (yesNoVerbs[next] || causing[next])
	}
	return false
}

// expected tells what a question asks for; for a member of a class also the class, and for a person, a place or a thing with a name the noun that says what
// sort of one.
func (l *Lexicon) expected(line string, toks []text.Token) (kind, string) {
	w := wordingOf(line, toks)
	n := len(w.words)
	bids := slices.IndexFunc(w.words, func(word string) bool { return !polite[word] }) // can you name
	if bids >= 0 && bids < n-1 && w.words[bids] == "list" {
		return kindList, ""
	}
	at, yesNo := w.asking()
	if at >= 0 {
		if k, noun := l.askedBy(w, at); k != kindOther || yesNo < 0 {
			return k, noun
		}
	}
	switch {
	case bids >= 0 && bids < n-1 && w.words[bids] == "name":
		k, noun := l.nounAsked(w, bids)
		if k == kindOther {
			k = kindName
		}
		return k, noun
	case yesNo >= 0, n > 1 && yesNoTags[w.words[n-1]], n > 2 && w.words[n-2] == "or" && w.words[n-1] == "not":
		return kindYesNo, ""
	case n > 2 && strings.Contains(between(line, toks[n-2], toks[n-1]), ":"):
		if k := asksByItself(w.words[n-1]); k != kindOther {
			return k, ""
		}
	}
	for j := range w.words[:max(0, min(5, n-1))] {
		if k := asksByItself(w.words[j]); k != kindOther && isAny(w.words[j+1], "of", "for", "behind", "and") && (j < 3 || w.words[0] == "give") {
			return k, ""
		}
	}
	return kindOther, ""
}

// asksByItself tells what a noun asks for with which nothing else asks: "reason for the delay?".
func asksByItself(w string) kind {
	for _, s := range singulars(w) {
		switch {
		case nounsThatAsk[s] && s == "name" && s != w:
			return kindList
		case s == "name":
			return kindName
		case nounsThatAsk[s]:
			return headNouns[s]
		}
	}
	return kindOther
}

// askedBy tells what is asked for by word i.
func (l *Lexicon) askedBy(w wording, i int) (kind, string) {
	next := w.at(i + 1)
	switch w.words[i] {
	case "who", "whom", "whose", "whos":
		return kindWho, ""
	case "when", "whens":
		return kindWhen, ""
	case "where", "wheres":
		return kindWhere, ""
	case "why":
		return kindWhy, ""
	case "how", "hows":
		return howKind(w.words, i), ""
	}
	which := w.words[i] == "which"
	switch {
	case next == "time" && isAny(w.at(i+2), "frame", "limit", "period", "span"):
		return kindDuration, ""
	case next == "time" || next == "hour":
		return kindTime, ""
	case !which && causing[next] && !isAny(w.at(i+2), "up", "it"):
		return kindWhy, ""
	}
	k, noun := l.nounAsked(w, i)
	if k == kindOther && which && !kinds[next] {
		k = kindName
	}
	return k, noun
}

// howKind tells what "how", the word i, asks for.
func howKind(words []string, i int) kind {
	rest := append(append([]string{}, words[i+1:]...), "", "")
	switch rest[0] {
	case "many", "few":
		switch {
		case isAny(rest[1], "percent", "percentage"):
			return kindPercent
		case isAny(rest[1], "days", "weeks", "months", "years", "hours", "minutes"):
			return kindDuration
		}
		return kindNumber
	case "much":
		for _, money := range [...]string{"cost", "pay", "money", "worth", "spend", "dollar", "charge", "price"} {
			if strings.Contains(strings.Join(rest[1:], " "), money) {
				return kindMoney
			}
		}
		return kindNumber
	case "long", "soon":
		return kindDuration
	case "old":
		return kindAge
	case "far", "high", "low", "big", "large", "tall", "deep", "heavy", "fast", "steep", "often", "wide", "small", "hot", "cold", "strong":
		return kindNumber
	case "come":
		return kindWhy
	}
	return kindHow
}

// nounAsked tells what the noun behind word i asks for, which is "what", "which" or "name": the first that tells, but of two in a row the last ("share price"), a person before what comes before
// ("which customs official"); and several things when no noun tells but one is in the plural.
func (l *Lexicon) nounAsked(w wording, i int) (kind, string) {
	asks, is, last := w.words[i], w.asksBe(i), i+4
	switch {
	case yesNoVerbs[w.at(i+1)] && !is, kinds[w.at(i+1)] && w.at(i+2) == "of":
		return kindOther, ""
	case w.at(i+1) == "of": // which of Trump's aides
		last = i + 6
	}
	found, noun, foundAt := kindOther, "", -1
	for j := i + 1; j < len(w.words) && j <= last; j++ {
		if j > i+1 && w.toks[j].Has(text.Stop) && !isAny(w.words[j], "is", "was", "are", "were", "the", "of", "a", "an", "name") {
			break
		}
		if whole := w.line[w.toks[j].Start:w.toks[j].End]; j > i+1 && (strings.HasSuffix(whole, "'s") || strings.HasSuffix(whole, "’s")) { // the company's boss
			continue
		}
		k, one, ok := nounKind(w.words[j])
		switch {
		case found != kindOther && !(ok && j == foundAt+1 && w.goesWith(found, k, j)), ok && w.tellsNothing(i, j, k, one):
		case ok:
			found, noun, foundAt = k, "", j
			if k == kindWho || k == kindName || k == kindWhere && !anyPlace[one] {
				noun = text.Stem(w.words[j])
			}
		case found == kindOther && l.className(w.words[j]) != "":
			found, noun, foundAt = kindClass, l.className(w.words[j]), j
		}
		if found == kindWho || w.toks[j].Has(text.Stop) && j > i+2 {
			break
		}
	}
	switch {
	case found != kindOther:
		return found, noun
	case asks != "which" && whatVerbs[w.at(i+1)]:
		return kindOther, ""
	case plural(w.at(i + 1)), plural(w.at(i+2)) && !is, isAny(w.at(i+1), "are", "were") && (plural(w.at(i+2)) || plural(w.at(i+3))):
		return kindList, ""
	case slices.Contains(w.words[i:min(i+5, len(w.words))], "name"):
		return kindName, ""
	}
	return kindOther, ""
}

// asksBe tells whether "is" stands behind the word that asks, or "the" as behind "what's".
func (w wording) asksBe(i int) bool {
	return isAny(w.at(i+1), "is", "was", "are", "were") || w.words[i] != "name" && w.at(i+1) == "the"
}

// goesWith tells whether word j, a noun that asks for a kind of thing, and the noun before it, which asks for another, are one: it is no verb, nor the subject of what is asked ("which day officials met").
func (w wording) goesWith(before, k kind, j int) bool {
	return !plural(w.words[j]) || k == kindWho && before != kindWhen && before != kindTime
}

// tellsNothing tells whether word j, a noun that asks for a kind of thing and whose singular is given, is about something else behind word i, which asks.
func (w wording) tellsNothing(i, j int, k kind, noun string) bool {
	asks, is := w.words[i], w.asksBe(i)
	if _, _, more := nounKind(w.at(j + 1)); more && noun == "official" {
		return true // the official reason
	}
	switch {
	case is && asks == "what" && (k == kindWho || k == kindName):
		return w.at(j-1) != "of" // what was the minister afraid of
	case isAny(noun, "tariff", "duty", "level"):
		return j > i+2 && !is || j == i+1 && (asks == "which" || plural(w.words[j]))
	case noun == "percent":
		return w.toks[j-1].Has(text.Digit) // the 50 percent rule
	}
	return asks == "which" && isAny(noun, "slice", "portion")
}

// ofAll tells whether the verb at i, behind "who", is one of all who were there: "who were", "who was there", "who met in London", "who took part".
func (w wording) ofAll(i int) bool {
	switch w.at(i) {
	case "are", "were", "attended", "attends":
		return true
	case "met", "meets", "meet", "sat":
		return isAny(w.at(i+1), "in", "at", "on", "for", "there", "down")
	case "was":
		return isAny(w.at(i+1), "there", "present", "at")
	case "took":
		return w.at(i+1) == "part"
	}
	return false
}

// asksMany tells whether several members of a class, things with names or persons are asked for: "which minerals", "who were".
func (l *Lexicon) asksMany(line string, toks []text.Token, k kind) bool {
	if k != kindClass && k != kindName && k != kindWho {
		return false
	}
	w := wordingOf(line, toks)
	for i, word := range w.words {
		switch {
		case word == "who":
			return w.at(i+1) == "all" || w.ofAll(i+1)
		case isAny(word, "what", "which", "whats", "wat", "name"):
			for j := i + 1; j < min(len(toks), i+5); j++ {
				_, _, tells := nounKind(w.words[j])
				if w.words[j] == "people" || plural(w.words[j]) && (tells || l.className(w.words[j]) != "") {
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
