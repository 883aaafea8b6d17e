package answer

import (
	"slices"
	"strings"

	"tradetalks/internal/text"
)

// headNouns are nouns behind "what" and "which" that tell what is asked for; plurals are added when they are looked up.
var headNouns = func() map[string]kind {
	nouns := map[string]kind{}
	for k, list := range map[kind]string{
		kindWhen: "date day month year decade century week deadline era quarter birthday",
		kindTime: "time hour o'clock",
		kindWho: `person man woman guy lady people individual official minister premier chancellor leader president secretary negotiator envoy ambassador diplomat delegate judge justice adviser advisor aide
			economist analyst expert scholar researcher professor scientist historian strategist author writer journalist reporter correspondent columnist commentator editor officer senator lawmaker congressman congresswoman
			politician governor mayor commissioner lawyer attorney banker trader director chairman chairwoman player actor artist coach king queen emperor ceo founder chief boss spokesperson spokesman spokeswoman`,
		kindWhere:    "place location venue spot site house building region area hotel palace port airport province district county headquarters address",
		kindPercent:  "percent percentage share rate proportion fraction slice portion tariff duty level",
		kindNumber:   "number vote margin age amount quantity total score population distance height size temperature volume weight speed capacity tonnage count tally figure ratio quota",
		kindMoney:    "price cost sum value fee fine budget deficit surplus salary revenue turnover",
		kindDuration: "duration length period",
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

// singular returns the singular of a word that looks like the plural of a noun, and otherwise the word.
func singular(w string) string {
	switch {
	case strings.HasSuffix(w, "men"):
		return strings.TrimSuffix(w, "men") + "man"
	case !plural(w) || isAny(w, "headquarters"):
		return w
	case strings.HasSuffix(w, "ies"):
		return strings.TrimSuffix(w, "ies") + "y"
	case strings.HasSuffix(w, "sses"), strings.HasSuffix(w, "ches"), strings.HasSuffix(w, "shes"), strings.HasSuffix(w, "xes"):
		return strings.TrimSuffix(w, "es")
	}
	return strings.TrimSuffix(w, "s")
}

// plural tells whether a word looks like the plural of a noun.
func plural(w string) bool {
	return len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !isAny(w, "does", "was", "has", "news", "this", "says", "goes", "means", "happens", "always", "series", "customs")
}

var (
	// verbs with which a question for yes or no begins
	yesNoVerbs = set("is are was were am did does do has have had can could will would should shall may might must isn't aren't wasn't weren't didn't doesn't don't hasn't haven't hadn't can't couldn't won't wouldn't shouldn't ain't")
	// words with which "when did" goes on, and "when Xi spoke, did" does not
	whenAsks = set("in on at by during exactly precisely about approximately roughly else next")
	// words before a question within a question: "do you know who"
	asksWithin = set("know knows knew say said says tell told explain explained remember recall idea reveal revealed specify disclose show wonder wondering me us about of exactly guess")
	// words that end a question for yes or no: "they cut it, right?"
	yesNoTags = set("right correct true no yes nah huh eh")
	// nouns that ask by themselves: "reason for the delay?", "Greer's talks with He: date?"
	nounsThatAsk = set("date day deadline time location venue place number size cost price value percentage share rate reason cause purpose motive rationale duration length name author")
	// verbs behind "what" that ask for a reason: "what made Google leave"
	causing = set("made makes prompted caused causes drove triggered motivated sparked")
	// nouns for places of every sort
	anyPlace = set("place location venue spot site region area address headquarters house")
	// nouns of which only the kind is asked for: "what kind of law"
	kinds = set("kind sort type")
)

// expected tells what a question asks for; for a member of a class also the class, and for a person, a place or a thing with a name the noun that says what
// sort of one.
func (l *Lexicon) expected(line string, toks []text.Token) (kind, string) {
	words := make([]string, len(toks))
	for i, t := range toks {
		words[i] = text.FoldOf(line, t)
		if word, ending, ok := strings.Cut(words[i], "'"); ok && isAny(ending, "s", "d", "re", "ll", "ve") { // who's, why'd
			words[i] = word
		}
	}
	n := len(words)
	if n > 1 && words[0] == "list" {
		return kindList, ""
	}
	i, asks := asking(line, toks, words)
	if asks {
		if k, noun := l.askedBy(line, toks, words, i); k != kindOther || !yesNoVerbs[words[0]] {
			return k, noun
		}
	}
	switch {
	case i >= 0, n > 1 && yesNoTags[words[n-1]], n > 2 && words[n-2] == "or" && words[n-1] == "not":
		return kindYesNo, ""
	case n > 1 && words[0] == "name":
		k, noun := l.headNoun(line, toks, words, 0)
		if k == kindOther {
			k = kindName
		}
		return k, noun
	case n > 2 && nounsThatAsk[words[n-1]] && strings.Contains(between(line, toks[n-2], toks[n-1]), ":"):
		return nounKind(words[n-1]), ""
	}
	for j := range words[:max(0, min(3, n-1))] {
		if nounsThatAsk[words[j]] && isAny(words[j+1], "of", "for", "behind", "and") {
			return nounKind(words[j]), ""
		}
	}
	return kindOther, ""
}

func nounKind(noun string) kind {
	if noun == "name" {
		return kindName
	}
	return headNouns[noun]
}

// asking returns the place of the word that asks, true for one such as "who" and false for a verb that asks for yes or no, or -1. Words such as "who" that may join clauses
// count where nothing else asks: those that neither begin a clause nor stand behind a function word.
func asking(line string, toks []text.Token, words []string) (int, bool) {
	begins := func(i int) bool {
		return i == 0 || strings.ContainsAny(between(line, toks[i-1], toks[i]), ",:;.?!(–—")
	}
	opening := func(i int) int { // where the clause begins of which only function words stand before word i, or -1
		for !begins(i) {
			if i--; !toks[i].Has(text.Stop) {
				return -1
			}
		}
		return i
	}
	yesNo, weak := -1, -1
	for i, w := range words {
		first := begins(i)
		if first && yesNoVerbs[w] && !(w == "may" && i+1 < len(toks) && (toks[i+1].Has(text.Digit) || words[i+1] == "of")) {
			if yesNo < 0 {
				yesNo = i
			}
			continue
		}
		if !isAny(w, "who", "whom", "whose", "whos", "when", "whens", "where", "wheres", "why", "how", "hows", "what", "which", "whats", "wat") {
			continue
		}
		before := ""
		if i > 0 {
			before = words[i-1]
		}
		switch {
		case i > 0 && between(line, toks[i-1], toks[i]) == "-": // know-how
		case yesNo >= 0:
			if asksWithin[before] || opening(i) > yesNo {
				return i, true
			}
		case isAny(w, "when", "where") && (first || isAny(before, "and", "but", "so")) && i+1 < len(words) && !yesNoVerbs[words[i+1]] && !whenAsks[words[i+1]] && !begins(i+1):
			if weak < 0 {
				weak = i // "when Xi spoke, did"
			}
		case first || toks[i-1].Has(text.Stop) || asksWithin[before]:
			return i, true
		case weak < 0:
			weak = i
		}
	}
	if yesNo >= 0 {
		return yesNo, false
	}
	return weak, weak >= 0
}

// askedBy tells what is asked for by word i.
func (l *Lexicon) askedBy(line string, toks []text.Token, words []string, i int) (kind, string) {
	at := func(i int) string {
		if i >= 0 && i < len(words) {
			return words[i]
		}
		return ""
	}
	switch w := words[i]; w {
	case "who", "whom", "whose", "whos":
		return kindWho, ""
	case "when", "whens":
		return kindWhen, ""
	case "where", "wheres":
		return kindWhere, ""
	case "why":
		return kindWhy, ""
	case "how", "hows":
		return howKind(words, i), ""
	default:
		if at(i+1) == "time" || at(i+1) == "hour" {
			return kindTime, ""
		}
		if causing[at(i+1)] {
			return kindWhy, ""
		}
		if k, noun := l.headNoun(line, toks, words, i); k != kindOther {
			return k, noun
		}
		if w == "which" && !kinds[at(i+1)] {
			return kindName, ""
		}
		return kindOther, ""
	}
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
	case "far", "high", "low", "big", "large", "tall", "deep", "old", "heavy", "fast", "steep", "often", "wide", "small", "hot", "cold", "strong":
		return kindNumber
	case "come":
		return kindWhy
	}
	return kindHow
}

// headNoun tells what a noun behind word i asks for, which is "what", "which" or "name": the first of the words behind it that tells, but a person before what comes before ("which customs official"),
// and several things when it is in the plural.
func (l *Lexicon) headNoun(line string, toks []text.Token, words []string, i int) (kind, string) {
	at := func(i int) string {
		if i < len(words) {
			return words[i]
		}
		return ""
	}
	is := isAny(at(i+1), "is", "was", "are", "were", "the") // "the" behind "what's"
	last := i + 4
	switch {
	case yesNoVerbs[at(i+1)] && !is:
		return kindOther, ""
	case at(i+1) == "of": // which of Trump's aides
		last = i + 6
	}
	if kinds[at(i+1)] && at(i+2) == "of" {
		return kindOther, ""
	}
	found, noun := kindOther, ""
	for j := i + 1; j < len(words) && j <= last; j++ {
		w := singular(words[j])
		if j > i+1 && toks[j].Has(text.Stop) && !isAny(w, "is", "was", "are", "were", "the", "of", "a", "an", "name") {
			break
		}
		if whole := line[toks[j].Start:toks[j].End]; j > i+1 && (strings.HasSuffix(whole, "'s") || strings.HasSuffix(whole, "’s")) { // the company's boss
			continue
		}
		stem := text.Stem(words[j])
		k, ok := headNouns[w]
		switch {
		case ok && found != kindOther:
			if k == kindWho {
				return k, stem
			}
		case ok && is && words[i] != "which" && (k == kindWho || k == kindName) && at(j-1) != "of": // what was the minister afraid of
		case w == "official" && headNouns[singular(at(j+1))] != kindOther: // the official reason
		case ok && isAny(w, "tariff", "duty", "level") && (j > i+2 && !is || j == i+1 && (words[i] == "which" || plural(words[j]))):
		case ok && isAny(w, "slice", "portion") && words[i] == "which":
		case ok && (k == kindWho || k == kindName || k == kindWhere && !anyPlace[w]):
			found, noun = k, stem
		case ok:
			return k, ""
		case l.classNames[w] != "" && found == kindOther:
			found, noun = kindClass, l.classNames[w]
		}
		if found == kindWho || found == kindWhere || toks[j].Has(text.Stop) && j > i+2 {
			break
		}
	}
	if found != kindOther {
		return found, noun
	}
	if plural(at(i+1)) || plural(at(i+2)) && !isAny(at(i+1), "is", "was", "does", "did", "do", "are", "were", "the") || isAny(at(i+1), "are", "were") && (plural(at(i+2)) || plural(at(i+3))) {
		return kindList, ""
	}
	if words[i] == "name" || slices.Contains(words[i:min(i+4, len(words))], "name") {
		return kindName, ""
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
		case "what", "which", "whats", "wat", "name":
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
