package answer

import (
	"context"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"tradetalks/corpus"
	"tradetalks/index"
	"tradetalks/internal/text"
)

// How much of a question may be its own when it goes on from the one before, in words that say what it is about: with more it says enough by itself.
const (
	mostWithPronoun = 5 // "when did he speak of the purchases of soybeans?"
	mostOwn         = 3 // "and the second round in Geneva?"
)

// mostCarried is how many units of the question before are taken over: so many that a whole question fits, and a long conversation does not grow.
const mostCarried = 10

// A remark is what a person says in a conversation, as words.
type remark struct {
	line    string
	toks    []text.Token
	words   []string // folded, function words included
	content []int    // indexes of the words that say what it is about
	titled  bool     // all words have capitals, which tell nothing then
}

func (l *Lexicon) remark(line string) remark {
	r := remark{line: line, toks: text.Tokens(nil, line)}
	for i, t := range r.toks {
		r.words = append(r.words, text.FoldOf(line, t))
		if !t.Has(text.Stop) && !faintWords[text.StemOf(line, t)] && !goesOnWords[r.words[i]] {
			r.content = append(r.content, i)
		}
	}
	r.titled = len(r.toks) > 2 && !slices.ContainsFunc(r.toks, func(t text.Token) bool { return !t.Has(text.Capital) })
	return r
}

// at returns word i, empty beyond the ends.
func (r *remark) at(i int) string {
	if i < 0 || i >= len(r.words) {
		return ""
	}
	return r.words[i]
}

// name tells whether word i is a name or a number.
func (r *remark) name(l *Lexicon, i int) bool {
	t := r.toks[i]
	return t.Has(text.Digit) || t.Has(text.Capital) && i > 0 && !r.titled || l.sort(text.StemOf(r.line, t)) != ""
}

// says tells whether it holds a word.
func (r *remark) says(term uint64) bool {
	return slices.ContainsFunc(r.toks, func(t text.Token) bool { return t.Term == term })
}

// Words with which a question begins that goes on, and words that may stand before anything.
var (
	openings = [][]string{{"and"}, {"but"}, {"or"}, {"also"}, {"plus"}, {"what", "about"}, {"how", "about"}, {"what", "of"}, {"same", "for"}, {"same"}, {"ditto"}, {"y"}}
	fillers  = set("so ok okay well hey hi hmm hm um uh oh ah yes yeah yep no nope right then now please wait cool great nice interesting good thanks thx thank you hello yo lol cheers bye goodbye ty wow")
)

var (
	// goesOnWords point to what was said before, and say nothing themselves.
	goesOnWords = set("else next again instead more further other others another afterwards afterward beforehand meanwhile anyone anything somebody someone specifically detail details")
	// possessives and subjects may point to a name before them in the same question; objects do so less often
	inward  = set("he she they his its their")
	outward = set("it him them there this these those hers theirs")
	// deictic nouns say what sort of thing is meant, but not which one
	deicticNouns = set("talks talk meeting meetings round rounds session negotiations negotiation deal agreement accord pact framework delegation delegations team sides side summit statement announcement call visit trip outcome outcomes result results readout venue date")
	pointers     = set("the that this these those both each")
	auxiliaries  = set("is are was were am be been do does did has have had can could will would shall should may might must isn't aren't wasn't weren't don't doesn't didn't hasn't haven't won't can't")
	copulas      = set("is are was were")
	questioners  = set("who whom whose what which when where why how who's what's when's where's")
	requests     = set("tell explain show give describe define list name summarize summarise compare find")
	prepositions = set("for on in at from with by about since until till before after during under over to against between of into without per according")
	newsWords    = set("news headlines headline new update updates")
)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// goesOn tells whether a question cannot be understood without the one before. It returns the question without the words that only lead on
// ("and", "what about"), and whether there were any.
func (l *Lexicon) goesOn(line, previous string) (rest string, leads, ok bool) {
	r := l.remark(line)
	from := 0
	for from < len(r.words) {
		n := 0
		for _, o := range openings {
			if from+len(o) <= len(r.words) && slices.Equal(r.words[from:from+len(o)], o) {
				n = len(o)
				break
			}
		}
		switch {
		case n > 0:
			leads = true
			from += n
		case fillers[r.words[from]] && (from+1 < len(r.words) || !leads):
			from++
		default:
			n = -1
		}
		if n < 0 {
			break
		}
	}
	if from > 0 && from < len(r.words) {
		line = strings.TrimSpace(line[r.toks[from].Start:])
		r = l.remark(line)
	}
	if before, cut := strings.CutSuffix(strings.TrimRight(line, "?？ "), "呢"); cut && len([]rune(before)) <= mostOwnEast {
		return before, true, true
	}
	if len(r.words) == 0 || from == len(r.words) {
		return line, leads, leads
	}
	return line, leads, bareLatest.MatchString(line) || l.points(&r, leads) || l.leavesOut(&r, l.remarkOf(previous), leads)
}

// bareLatest finds what asks for the latest and not of what: in a conversation that is of what was asked before ("any news?" is of anything).
var bareLatest = regexp.MustCompile(`(?i)^\W*(?:(?:the|any|anything) )?(?:latest|newest|updates?|developments?)\W*$`)

// The standing of a question says whether it goes on from the one before.
type standing int

const (
	toldByWords standing = iota // if its words tell so
	standsAlone
	continues
)

// onLead is how much less sure a question that names nothing new may be as one that goes on from the question before, to be read so, than by itself. Of 240
// follow-ups .617 are answered rightly when those in doubt are read by themselves, .654, .667, .675 and .688 with a lead of 0, .15, .3 and .5; of 600
// questions that stand by themselves, asked after another one, .745, .743, .743, .742 and .738.
const onLead = 0.3

// mostWithLead is how many words that say something a question has at most that has the lead: with more it says enough. With it 164 of 575 questions that stand by themselves and are in doubt are
// taken to go on instead of 219, as many of them and of 105 follow-ups in doubt are answered rightly, give or take one.
const mostWithLead = 3

// surelyOn is the least confidence in the reading that goes on when the question by itself is not answered: so "do you like pizza?" is not answered by what the
// question before asked. Of 725 questions that nothing answers, asked after another one, 57.0% are refused with it, 50.9% without; it costs 2 of the 240 follow-ups.
const surelyOn = 0.5

// mostInDoubt is how many words that say something a question has at most that may go on from the one before without words that tell so.
const mostInDoubt = 5

// mayGoOn tells whether it is in doubt if a question goes on from the one before, and which lead the reading has that it does.
func (l *Lexicon) mayGoOn(in Question) (lead float64, doubtful bool) {
	if in.Previous == "" {
		return 0, false
	}
	line, previous := l.plain(clip(in.Text, maxQuestion)), l.plain(clip(in.Previous, maxQuestion))
	rest, _, sure := l.goesOn(line, previous)
	if sure || SmallTalk(line) || wordless(line) {
		return 0, false
	}
	r, before := l.remark(rest), l.remark(previous)
	if n := len(r.content); n == 0 || n > mostInDoubt || requests[r.words[0]] || n == 1 && l.defines(&r) || slices.ContainsFunc(r.words, func(w string) bool { return newsWords[w] }) {
		return 0, false
	}
	names := slices.ContainsFunc(r.content, func(i int) bool { return r.name(l, i) && !before.says(r.toks[i].Term) })
	if names || len(r.content) > mostWithLead {
		return 0, true
	}
	return onLead, true
}

// SmallTalk tells whether a line asks nothing of the corpus: "thanks", "ok, great", or how to ask, as "help" does.
func SmallTalk(line string) bool {
	words := strings.FieldsFunc(strings.ToLower(line), func(r rune) bool { return !unicode.IsLetter(r) })
	first := slices.IndexFunc(words, func(w string) bool { return !fillers[w] && !callers[w] })
	return len(words) > 0 && !strings.ContainsFunc(line, unicode.IsDigit) && (first < 0 || asksHelp[strings.Join(words[first:], " ")] || asksHelp[strings.Join(words, " ")])
}

// AsksForSource tells whether a line asks for nothing but where the answer before is from: "source?", "got a link for that", "says who?". Every answer has its source beside it, so
// the question before is what to ask again.
func AsksForSource(line string) bool {
	return len(line) <= longestForSource && forSource.MatchString(line)
}

// longestForSource is how many bytes such a line has at most: the longest of the forms below has some 60.
const longestForSource = 100

var forSource = regexp.MustCompile(`(?i)^\s*(?:(?:and|so|ok|okay|but|um|hmm|wait)[\s,]+)*(?:` +
	`(?:what(?:'s|s| is| was)?\s+|where(?:'s|s| is)\s+)?(?:(?:can|could|do|may)\s+(?:i|we|you)\s+(?:please\s+)?(?:get|have|see|give\s+(?:me|us)|post|share|show(?:\s+(?:me|us))?|cite|drop)\s+|(?:got|give\s+me|show\s+me|need|have)\s+)?(?:an?\s+|the\s+|your\s+|any\s+|some\s+)?(?:sources?|src|links?|citations?|url|proof|reference)(?:\s+(?:for|on|to|of)\s+(?:that|this|it))?` +
	`|who\s+says(?:\s+(?:so|that|this|it))?|where\s+(?:does\s+it\s+say|says)\s+(?:that|this)|says\s+who` +
	`|where(?:'s|s| is| was| does| did)\s+(?:that|this)(?:\s+come)?\s+from|where\s+(?:did|do)\s+(?:you|u)\s+(?:get|read|find|see)\s+(?:that|this|it)(?:\s+from)?` +
	`|which\s+(?:article|paper|outlet|source)\s+(?:is|was)\s+(?:that|this)(?:\s+from)?` +
	`)(?:\s+(?:please|pls|plz|bot|tho|though))*[^\pL\pN]*$`)

// callers are words with which one is addressed.
var callers = set("bot bro dude man guys everyone all folks mate buddy sir fam")

// asksHelp are lines that ask how to ask, and greetings of other languages.
var asksHelp = map[string]bool{
	"that helps": true, "thats helpful": true, "that's helpful": true, "helpful": true, "got it": true, "i see": true, "makes sense": true, "good to know": true, "fair enough": true, "never mind": true, "nvm": true, "nevermind": true, "whatever": true, "my bad": true,
	"plz help": true, "pls help": true, "please help": true, "thx u": true, "good bot": true, "good morning": true, "good evening": true, "good afternoon": true, "good night": true,
	"are you a bot": true, "are you an ai": true, "are you human": true, "are you real": true, "are you a real person": true, "are you a person": true, "are you a human": true, "are you sure": true, "how many articles do you have": true, "how many articles you got": true, "how many articles u got": true, "how many articles have you got": true, "how many articles are there": true, "whats the newest one": true, "what is the newest article": true, "whats your newest article": true, "what is your newest article": true, "what are your sources": true, "can i see all sources": true, "who made you": true, "what can i ask": true, "what can i ask you": true, "what is this": true, "where do you get your info": true,
	"help": true, "help me": true, "a joke": true, "tell a joke": true, "joke": true, "help please": true, "test": true, "testing": true, "ping": true, "menu": true, "commands": true, "usage": true, "start": true,
	"who are you": true, "what are you": true, "what can you do": true, "what do you do": true, "how do you work": true, "how does this work": true, "how do i ask": true,
	"hola": true, "gracias": true, "muchas gracias": true, "ayuda": true, "quién eres": true, "buenos días": true,
	"你好": true, "您好": true, "谢谢": true, "謝謝": true, "帮助": true, "幫助": true, "你是谁": true, "你是誰": true,
}

// mostOwnEast is how many characters a Chinese question with "呢" has at most that goes on, as in "那中国呢?".
const mostOwnEast = 12

func (l *Lexicon) remarkOf(line string) *remark {
	r := l.remark(line)
	return &r
}

// points tells whether a question has words that point to something said before.
func (l *Lexicon) points(r *remark, leads bool) bool {
	n := len(r.content)
	if n > mostWithPronoun {
		return false
	}
	names := slices.ContainsFunc(r.content, func(i int) bool { return r.name(l, i) })
	for i, w := range r.words {
		last := i == len(r.words)-1
		own := slices.ContainsFunc(r.content, func(c int) bool { return c < i && r.at(c-1) != "how" })
		if i > 1 && questioners[r.words[0]] && auxiliaries[r.words[i-1]] && !slices.ContainsFunc(r.words[:i-1], func(w string) bool { return auxiliaries[w] }) {
			own = false // "which topics did they cover?": what is asked for is not who did, but in "what is the duty and how long does it last?" it is
		}
		switch {
		case l.partOfName(r, i):
		case w == "it" && (isAny(r.at(i+1), "true", "that", "possible", "likely", "fair", "correct", "legal", "said") || r.toks[i].Has(text.Upper)):
		case w == "there" && (isAny(r.at(i-1), "is", "are", "was", "were", "be", "been") && !last && !(isAny(r.at(i-2), "who", "else") && prepositions[r.at(i+1)]) || isAny(r.at(i+1), "is", "are", "was", "were", "any", "be")):
		case isAny(w, "this", "these", "those") && isAny(r.at(i+1), "week", "month", "year", "morning", "evening", "weekend", "quarter", "days"):
		case inward[w]:
			if !own {
				return true
			}
		case outward[w]:
			if !own || last || w != "it" || prepositions[r.at(i+1)] {
				return true
			}
		case w == "her" && (last || !own):
			return true
		case w == "that" && !names && (last && i > 0 || i == 0 || i == 1 && copulas[r.at(0)] || prepositions[r.at(i-1)] || copulas[r.at(i-1)] && !last && deicticNouns[r.at(i+1)] || isAny(r.at(i-1), "did", "does", "will", "would", "can")):
			return true
		case w == "that" && i > 0 && prepositions[r.at(i-1)] && (last || isAny(r.at(i+1), "point", "time", "day", "moment", "meeting", "deal", "place", "case", "date", "year")):
			return true
		case isAny(w, "one", "ones") && isAny(r.at(i-1), "the", "that", "this", "which", "next", "last", "first", "second", "other", "another"):
			return true
		case isAny(w, "former", "latter", "same", "rest") && r.at(i-1) == "the":
			return true
		case w == "then" && last && i > 0:
			return true
		case goesOnWords[w] && !names && n <= mostOwn:
			return true
		}
	}
	return false
}

// partOfName tells whether word i, which looks like a pronoun, belongs to a name, as in "He Lifeng".
func (l *Lexicon) partOfName(r *remark, i int) bool {
	if i+1 >= len(r.toks) {
		return false
	}
	next := r.toks[i+1]
	return next.Has(text.Adjacent) && l.names[next.Term]&namePerson != 0
}

// leavesOut tells whether a question leaves out what the one before has said.
func (l *Lexicon) leavesOut(r, previous *remark, leads bool) bool {
	n := len(r.content)
	has := func(m map[string]bool) bool { return slices.ContainsFunc(r.words, func(w string) bool { return m[w] }) }
	asks, verb := questioners[r.words[0]] || prepositions[r.words[0]] && questioners[r.at(1)], has(auxiliaries)
	switch {
	case has(newsWords) && n <= 1 && !leads:
		return false // "any news?" asks for what is new in all
	case n == 0:
		return asks || leads || verb
	case leads:
		return n <= mostOwn
	case n > mostOwn:
		return false
	}
	var names, others []int
	for _, i := range r.content {
		if r.name(l, i) {
			names = append(names, i)
		} else {
			others = append(others, i)
		}
	}
	held := func(i int) bool { return previous.says(r.toks[i].Term) }
	if len(names) == 0 { // "who signed the deal?" after "what was agreed in London?"
		for _, i := range others {
			if deicticNouns[r.words[i]] && slices.ContainsFunc(previous.words, func(w string) bool { return deicticNouns[w] }) || pointers[r.at(i-1)] && held(i) {
				return true
			}
		}
	}
	replaced := len(names) > 0 && !slices.ContainsFunc(names, func(i int) bool { return !held(i) && !l.replaces(r, i, previous) })
	switch {
	case requests[r.words[0]]:
		return false
	case asks && n == 1 && l.defines(r):
		return false // "what is gallium?"
	case asks && n == 1 && len(names) == 1 && strings.HasPrefix(r.at(1), "happen"):
		return false // "what happened in Geneva?"
	case asks && n == 1:
		return true // "who won?", "what did Bessent say?"
	case replaced && !slices.ContainsFunc(others, func(i int) bool { return !held(i) }):
		return true // "what did China promise?" after "what did the US promise?"
	case replaced && n <= 2 && asks && l.sameKind(r, previous):
		return true // "who represented China?" after "who led the US delegation?"
	case asks || verb:
		return false
	}
	return prepositions[r.words[0]] && n <= mostOwn || n == 1 && len(names) == 1 && replaced
}

// defines tells whether a question asks what or who something is that it names: "who is Hassett?", but not "what was the outcome?".
func (l *Lexicon) defines(r *remark) bool {
	i := 1
	if !strings.Contains(r.words[0], "'") { // "what is", "who's"
		if !copulas[r.at(1)] {
			return false
		}
		i = 2
	}
	c := r.content[0]
	return c >= i && c == len(r.words)-1 && (r.name(l, c) || !slices.ContainsFunc(r.words[i:c], func(w string) bool { return pointers[w] }))
}

func (l *Lexicon) sameKind(r, previous *remark) bool {
	k, _ := l.expected(r.line, r.toks)
	o, _ := l.expected(previous.line, previous.toks)
	return k == o && k != kindOther
}

// replaces tells whether word i is of a sort of which the question before names another.
func (l *Lexicon) replaces(r *remark, i int, previous *remark) bool {
	sort := l.sort(text.StemOf(r.line, r.toks[i]))
	if sort == "" {
		return false
	}
	return slices.ContainsFunc(previous.toks, func(t text.Token) bool {
		return !t.Has(text.Stop) && l.sort(text.StemOf(previous.line, t)) == sort
	})
}

// sort tells what sort of thing a phrase names; empty when the lexicon does not say. Countries, their people and their bodies are sides.
func (l *Lexicon) sort(key string) string {
	if en := l.entities[key]; en != nil {
		switch {
		case en.kind == "country", en.kind == "body" && (en.side == "us" || en.side == "cn"):
			return sortSide
		case en.kind == "place":
			return sortPlace
		case en.kind == "product", en.kind == "mineral":
			return sortGood
		}
		return en.kind
	}
	switch l.classes[key] {
	case "countri":
		return sortSide
	case "citi":
		return sortPlace
	case "crop", "metal", "miner":
		return sortGood
	case "month", "weekday":
		return l.classes[key]
	}
	return ""
}

const (
	sortSide  = "side"
	sortPlace = "place"
	sortGood  = "good" // what is bought, sold or mined
)

// merge adds to a question the units of the one before that it does not replace by others of the same sort, and what the answer before was.
func (e *Engine) merge(ctx context.Context, v *index.View, q *query, line string, leads bool, in Question) error {
	l := e.lexicon
	before := in
	before.Text, before.Previous, before.N, before.Explain = in.Previous, "", 1, false
	said, cands, err := e.ask(ctx, v, before)
	if err != nil {
		return err
	}
	prev := &query{asOf: q.asOf, dates: q.dates}
	toks := text.Tokens(nil, q.previous)
	if err := e.findPublishers(v, prev, q.previous, toks); err != nil {
		return err
	}
	now := q.latest && !l.points(l.remarkOf(line), leads) // a day or an event before is past, unless it tells what "that" is of which is asked
	q.latest = q.latest || asksLatest(q.previous) && len(q.dates) == 0 && !asksPast(line)
	q.present = q.present || q.latest
	ownDates := q.dates
	dates := e.datesIn(q, q.previous)
	days := dates
	if len(q.dates) == 0 && !now {
		q.dates, dates = dates, nil
	}
	carried := l.units(q.previous, toks, prev)
	if len(q.mentions) == 0 && len(q.lacking) == 0 {
		q.publishers, q.named = prev.publishers, prev.named
		q.sources = prev.sources
	} else {
		carried = slices.DeleteFunc(carried, func(u unit) bool { return u.source })
	}
	ownEvents := slices.Clone(q.events)
	moved := false // to another place: what is asked of it stays, its days do not
	if len(q.events) > 0 || slices.ContainsFunc(q.units, func(u unit) bool { return l.sort(key(u.phrase.stems)) == sortPlace }) {
		all := len(carried)
		if l.talksAt(carried) != nil || len(prev.events) > 0 {
			q.dates = ownDates
		}
		carried = l.withoutPlaces(carried) // another meeting: of "London talks" only the talks stay
		moved = len(carried) < all || len(prev.events) > 0
	} else if !now {
		q.events = append(q.events, prev.events...)
		q.talks = l.talksAt(carried)
	}
	subjects := 0
	for _, u := range carried {
		if !l.faint(u) {
			subjects++
		}
	}
	own := q.units
	names := slices.ContainsFunc(own, func(u unit) bool { return l.subject(u) && !inDate(line, u, ownDates) }) // "and in September 2025?" asks of the same subject
	replaced := func(u unit) bool {
		return slices.ContainsFunc(own, func(o unit) bool {
			k, was := key(o.phrase.stems), key(u.phrase.stems)
			prep := preposition(line, o)
			return k == was || l.sort(k) != "" && l.sort(k) == l.sort(was) || prep != "" && prep == preposition(q.previous, u) || subjects == 1 && leads && !moved && !l.faint(u) && (names || !l.subject(u))
		})
	}
	relates := slices.ContainsFunc(own, func(u unit) bool { return !l.faint(u) && !l.subject(u) })
	verb := afterQuestioner(q.previous, toks)
	asked, _ := l.expected(q.previous, toks)
	bare := (q.kind == kindWhere || q.kind == kindWhen) && !slices.ContainsFunc(own, func(u unit) bool { return !l.faint(u) })
	placed := len(q.events) > 0
	for _, u := range carried {
		if k := key(u.phrase.stems); bare && l.sort(k) == sortPlace {
			placed = true
			if len(q.events) == 0 {
				q.events = slices.Clone(l.eventNames[k+" talk"])
			}
		}
	}
	kept, left := 0, 0 // units taken over, and those that are no day
	q.units = slices.Clip(q.units)
	for _, u := range carried {
		if relates && int(u.start) == verb && !u.name && l.entities[key(u.phrase.stems)] == nil {
			continue // "what fell?" after "who leads the London talks?" asks nothing of leading
		}
		if asked == kindDuration && q.kind != kindOther && q.kind != asked && !u.name && lasting[key(u.phrase.stems)] {
			continue // "who was there?" after "how long did it last?"
		}
		if bare && placed && roleVerbs[u.phrase.stems[0]] {
			continue // nor do "and where?" and "when?"
		}
		if bare && placed && l.sort(key(u.phrase.stems)) == sortSide {
			u.weight = 0 // both sides met there, but what follows may ask for the other one
		}
		if kept < mostCarried && !replaced(u) && !inDate(q.previous, u, dates) && (!l.faint(u) || asksLatest(u.surface)) {
			u.previous = true
			q.units = append(q.units, u)
			kept++
			if !inDate(q.previous, u, days) {
				left++
			}
		}
	}
	if left == 0 && q.maybe && relates { // nothing but a day of the question before is left to go on from
		q.units, q.dates, q.events = own, ownDates, ownEvents
	}
	for _, t := range toks {
		q.words.add(t.Term)
	}
	if said.Answered && len(cands) > 0 {
		q.shown = shownSentence{article: said.Passages[0].Citation.Article, span: said.Sentence.Span}
		q.leaves = l.leaves(own, ownEvents, toks, cands[0].article)
		e.refer(q, line, said.Sentence.Text)
	}
	return nil
}

// leaves tells whether a question that goes on names a place or an event of which neither the words of the question before nor the article that answered it speak.
func (l *Lexicon) leaves(own []unit, events []int, before []text.Token, a *index.Article) bool {
	heard := func(p phrase) bool {
		if len(p.terms) == 0 {
			return true
		}
		is := func(t text.Token) bool { return t.Term == p.terms[0] }
		if slices.ContainsFunc(before, is) || slices.ContainsFunc(a.Head(), is) {
			return true
		}
		for i := range a.Passages {
			if slices.ContainsFunc(a.Tokens(i), is) {
				return true
			}
		}
		return false
	}
	return slices.ContainsFunc(own, func(u unit) bool { return l.sort(key(u.phrase.stems)) == sortPlace && !heard(u.phrase) }) ||
		slices.ContainsFunc(events, func(i int) bool {
			places := l.events[i].places
			return len(places) > 0 && !slices.ContainsFunc(places, heard)
		})
}

// besideRound puts the name of a round of talks in the place of "the next round" and "the round before" in a line that follows a question about another.
func (l *Lexicon) besideRound(line, previous string) string {
	loc := nextRound.FindStringSubmatchIndex(line)
	if loc == nil {
		return line
	}
	about := &query{}
	named := l.units(previous, text.Tokens(nil, previous), about)
	after := func(i int) []int {
		for _, p := range l.events[i].places {
			if next := l.eventNames[key(append(newPhrase("next round after").stems, p.stems...))]; len(next) > 0 {
				return next
			}
		}
		return nil
	}
	about.events = append(about.events, l.talksAt(named)...) // "the talks in London"
	for _, i := range about.events {
		beside := after(i)
		if before := strings.ToLower(line[loc[2]:loc[3]]); before != "next" && before != "following" {
			beside = nil
			for k := range l.events {
				if strings.HasSuffix(l.events[k].name, " talks") && slices.Contains(after(k), i) {
					beside = append(beside, k)
				}
			}
		}
		if len(beside) > 0 {
			return line[:loc[0]] + "the " + l.events[beside[0]].name + line[loc[1]:]
		}
	}
	return line
}

var nextRound = regexp.MustCompile(`(?i)\b(?:the\s+)?(next|following|previous|prior|earlier)\s+(?:round|meeting|session|one|talks)(?:\s+of\s+talks)?\b`)

// happenedAt puts the talks at a place in the place of a line that asks for nothing but what happened there.
func (l *Lexicon) happenedAt(line string) string {
	m := happenedIn.FindStringSubmatch(line)
	if m == nil {
		return line
	}
	place := newPhrase(m[1])
	if events := l.eventNames[place.name()+" talk"]; len(events) > 0 && l.sort(place.name()) == sortPlace {
		return "what was the outcome of the " + l.events[events[0]].name + "?"
	}
	return line
}

var happenedIn = regexp.MustCompile(`(?i)^\s*(?:so\s+)?what(?:'s|\s+has|\s+was)?\s+(?:happened|went down|happen|occurred)\s+(?:in|at)\s+([\w .'-]+?)\s*\??\s*$`)

// lasting are words with which a length of time is asked for, and nothing of who or where.
var lasting = map[string]bool{"long": true, "last": true, "take": true}

// roleVerbs are stems of what persons do in an event for as long as it lasts: it says nothing of its place and time.
var roleVerbs = map[string]bool{"lead": true, "led": true, "head": true, "chair": true, "repres": true, "attend": true, "negoti": true, "run": true, "host": true, "speak": true, "meet": true, "join": true}

// subject tells whether a unit names something that a conversation can be about: a person, body, place, event, product, topic or number.
func (l *Lexicon) subject(u unit) bool {
	k := key(u.phrase.stems)
	return u.name || l.sort(k) != "" || l.eventNames[k] != nil
}

// afterQuestioner returns where the word stands that follows the "who", "when", "where", "why" or "how" with which a line begins, -1 when none does.
func afterQuestioner(line string, toks []text.Token) int {
	if len(toks) > 1 && isAny(text.FoldOf(line, toks[0]), "who", "when", "where", "why", "how") {
		return int(toks[1].Start)
	}
	return -1
}

// handOn returns what a conversation goes on from after this question: all that it asked, but of a follow-up that says by itself what it asks of the
// subject before only the subjects, so that a long conversation does not pile up what it asked ("and the outcome?", "how long did they last?"). The event and the days that it is about are
// named, which its words alone may not tell any more.
func (q *query) handOn(l *Lexicon) string {
	rest := *q
	if slices.ContainsFunc(q.units, func(u unit) bool { return u.previous && l.subject(u) }) {
		rest.units = slices.DeleteFunc(slices.Clone(q.units), func(u unit) bool { return !u.previous && !l.subject(u) })
	}
	line := rest.asked()
	if events := slices.Compact(slices.Sorted(slices.Values(q.events))); len(events) == 1 {
		said, name := &query{}, l.events[events[0]].name
		units := l.units(line, text.Tokens(nil, line), said)
		if !slices.Contains(append(said.events, l.talksAt(units)...), events[0]) {
			if l.events[events[0]].meeting() {
				line += " at the"
			}
			line += " " + name
		}
	}
	if len(q.dates) == 1 && len(findDates(line, q.asOf)) == 0 {
		line += " " + strings.Trim(q.dates[0].text, " ,.?!")
	}
	return line
}

// A shownSentence is the sentence that answered the question before.
type shownSentence struct {
	article string
	span    corpus.Span
}

// withoutPlaces takes places out of units, and of the named events among them.
func (l *Lexicon) withoutPlaces(units []unit) []unit {
	var out []unit
	for _, u := range units {
		if l.sort(key(u.phrase.stems)) == sortPlace {
			continue
		}
		if l.eventNames[key(u.phrase.stems)] == nil {
			out = append(out, u)
			continue
		}
		for i, s := range u.phrase.stems {
			if l.sort(s) == sortPlace || l.sort(s) == sortSide {
				continue
			}
			o := unit{surface: s, start: u.start, weight: 1, phrase: phrase{stems: []string{s}, terms: u.phrase.terms[i : i+1]}}
			if w := strings.Fields(u.surface); len(w) == len(u.phrase.stems) {
				o.surface = w[i]
			}
			if en := l.entry(u.phrase.terms[i]); en != nil {
				o.others = slices.Clip(l.withForms(en))
			}
			out = append(out, o)
		}
	}
	return out
}

// faint tells whether a unit says nothing of what a question is about.
func (l *Lexicon) faint(u unit) bool {
	return len(u.phrase.stems) == 1 && faintWords[u.phrase.stems[0]]
}

// preposition returns the preposition before a unit of a line, articles between them left out; empty when there is none.
func preposition(line string, u unit) string {
	words := strings.Fields(strings.ToLower(line[:u.start]))
	for len(words) > 0 && isAny(words[len(words)-1], "the", "a", "an") {
		words = words[:len(words)-1]
	}
	if len(words) == 0 || !prepositions[words[len(words)-1]] {
		return ""
	}
	return words[len(words)-1]
}

// inDate tells whether a unit of a line belongs to one of the days named there.
func inDate(line string, u unit, dates []dateSpan) bool {
	for _, d := range dates {
		if at := strings.Index(line, d.text); at >= 0 && int(u.start) >= at && int(u.start) < at+len(d.text) {
			return true
		}
	}
	return false
}

// refer adds the persons whom the answer before names, when the question speaks of one by a pronoun and neither question names any.
func (e *Engine) refer(q *query, line, sentence string) {
	r := e.lexicon.remark(line)
	if !slices.ContainsFunc(r.words, func(w string) bool { return isAny(w, "he", "she", "him", "his", "her") }) {
		return
	}
	for _, u := range q.units {
		if en := e.lexicon.entities[key(u.phrase.stems)]; en != nil && en.kind == "person" {
			return
		}
	}
	for _, u := range e.lexicon.units(sentence, text.Tokens(nil, sentence), &query{}) {
		if en := e.lexicon.entities[key(u.phrase.stems)]; en != nil && en.kind == "person" {
			for _, name := range e.lexicon.units(en.name, text.Tokens(nil, en.name), &query{}) { // "Vice Premier" may be his name, too
				name.previous = true
				q.units = append(q.units, name)
			}
			return
		}
	}
}

// emphasize lets a name that a follow-up says itself weigh as much as the heaviest word that it takes over: it is what the question is about, be it
// as common as "China".
func (e *Engine) emphasize(q *query) {
	most := 0.0
	for _, u := range q.units {
		if u.previous {
			most = max(most, u.weight)
		}
	}
	for i := range q.units {
		if u := &q.units[i]; !u.previous && e.lexicon.sort(key(u.phrase.stems)) != "" && u.df > 0 {
			u.weight = max(u.weight, most)
		}
	}
}

// further puts another sentence first when the best one would only repeat the one that answered the question before: one of a passage nearly as
// good that fits what is asked for as well and holds more of what the question itself says, or as much and is nearly as good itself.
func (e *Engine) further(q *query, cands []*candidate) {
	if q.shown.article == "" || len(cands) == 0 || len(cands[0].sents) == 0 || !q.repeats(cands[0], cands[0].best) {
		return
	}
	top := cands[0]
	shown := top.sents[top.best]
	least := q.saidCover(shown.cover)
	for i, c := range cands {
		if top.score-c.score > e.params.Conflict.Near {
			return
		}
		best := -1
		for j, s := range c.sents {
			own := q.saidCover(s.cover)
			good := own > least || own >= max(least, leastSaid) && s.score >= c.sents[c.best].score-e.params.Conflict.Sentence
			if good && s.features[sFit] >= shown.features[sFit] && !q.repeats(c, j) && (best < 0 || s.score > c.sents[best].score) {
				best = j
			}
		}
		if best < 0 {
			continue
		}
		c.best = best
		copy(cands[1:i+1], cands[:i])
		cands[0] = c
		return
	}
}

// leastSaid is the least that a sentence must hold of what a follow-up says, to answer it in place of one shown before.
const leastSaid = 0.5

// repeats tells whether a sentence of a candidate answered the question before.
func (q *query) repeats(c *candidate, sentence int) bool {
	_, span := shownSpan(c, sentence)
	return c.article.ID == q.shown.article && span == q.shown.span
}

// saidCover is how much of what a follow-up itself says is covered, the question before left out: from 0 to 1, which it is for one that says nothing
// itself.
func (q *query) saidCover(cover []float32) float64 { return q.coverOf(cover, false) }

// carriedCover is how much of what a follow-up takes over from the question before is covered, in the same way.
func (q *query) carriedCover(cover []float32) float64 { return q.coverOf(cover, true) }

func (q *query) coverOf(cover []float32, previous bool) float64 {
	sum, all := 0.0, 0.0
	for i, c := range cover {
		if u := &q.units[i]; u.previous == previous {
			sum += float64(c) * u.weight
			all += u.weight
		}
	}
	if all == 0 {
		return 1
	}
	return sum / all
}

// there tells whether a candidate is of the article that answered the question before, and whether it holds the sentence that did.
func (q *query) there(c *candidate) (article, passage float64) {
	if q.shown.article != c.article.ID || q.leaves {
		return 0, 0
	}
	if p := c.article.Passages[c.passage]; p.Start <= q.shown.span.Start && q.shown.span.Start < p.End {
		return 1, 1
	}
	return 1, 0
}

// asked returns a question that was merged with the one before, in words that are understood in the same way.
func (q *query) asked() string {
	words := strings.Fields(askingWords[q.kind])
	for _, u := range q.units {
		if !u.source && !slices.Contains(words, strings.ToLower(u.surface)) && !isAny(u.phrase.stems[0], "accord", "much", "mani") {
			words = append(words, u.surface)
		}
	}
	for _, s := range q.sources {
		words = append(words, "according to "+s)
	}
	if d := q.published; !d.from.IsZero() && !d.to.IsZero() {
		words = append(words, "articles from "+d.from.String()+" to "+d.to.String())
	} else if !d.from.IsZero() {
		words = append(words, "articles since "+d.from.String())
	} else if !d.to.IsZero() {
		words = append(words, "articles until "+d.to.String())
	}
	if !q.until.IsZero() {
		words = append(words, "as of "+q.until.String())
	}
	return strings.Join(words, " ")
}

var askingWords = map[kind]string{
	kindWho: "who", kindWhen: "when", kindWhere: "where", kindNumber: "how many", kindMoney: "how much money", kindPercent: "what percentage",
	kindDuration: "how long", kindAge: "how old", kindWhy: "why", kindHow: "how", kindTime: "what time", kindName: "which", kindClass: "which",
}

// Context returns what to hand on as the question before, when the conversation goes on after an answer to a question asked after previous: the
// question as it was understood, or, when nothing answered it, previous if there was one.
func (a *Answer) Context(previous string) string {
	switch {
	case !a.Answered && previous != "":
		return previous
	case a.Understood.HandOn != "":
		return a.Understood.HandOn
	}
	return a.Question
}
