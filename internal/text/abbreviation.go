package text

// A kind says what may follow an abbreviation within a sentence.
type kind int

const (
	_        kind = iota
	title         // always goes on: "Mr. Smith", "vs. China"
	numbered      // goes on before a number: "No. 2", "Sec. 301"
	month         // goes on before a number, or any word that does not start sentences: "Nov. 10"
	clock         // goes on before a weekday, a month or a time zone: "2 p.m. Monday"
	general       // goes on before any word that does not start sentences: "Apple Inc. Chief Executive"
)

// abbreviations are in lower case, with their full stop. Initials such as "U.S." need no entry.
var abbreviations = table(map[kind][]string{
	title: {
		"mr.", "mrs.", "ms.", "mx.", "messrs.", "dr.", "prof.", "rev.", "hon.", "sen.", "sens.", "rep.", "reps.",
		"gov.", "govs.", "gen.", "lt.", "col.", "capt.", "cmdr.", "maj.", "sgt.", "adm.", "amb.", "pres.", "supt.",
		"fr.", "st.", "mt.", "ft.", "vs.", "v.", "e.g.", "i.e.", "cf.", "viz.", "approx.", "ca.", "asst.", "assoc.",
		"atty.", "insp.", "msgr.",
	},
	numbered: {
		"no.", "nos.", "nr.", "sec.", "secs.", "art.", "arts.", "fig.", "figs.", "vol.", "vols.", "ch.", "p.", "pp.",
		"par.", "para.", "pt.", "ref.", "ex.", "eq.", "c.", "est.", "reg.", "cl.", "stat.",
	},
	month: {
		"jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sep.", "sept.", "oct.", "nov.", "dec.",
		"mon.", "tue.", "tues.", "wed.", "thu.", "thur.", "thurs.", "fri.",
	},
	clock: {"a.m.", "p.m."},
	general: {
		"inc.", "corp.", "co.", "cos.", "ltd.", "bros.", "mfg.", "intl.", "dept.",
		"univ.", "assn.", "bldg.", "jr.", "sr.", "esq.", "ph.d.", "m.d.", "al.", "etc.", "ave.", "blvd.", "rd.",
		"ala.", "ariz.", "ark.", "calif.", "colo.", "conn.", "fla.", "ga.", "ill.", "ind.", "kan.", "ky.", "la.",
		"md.", "mich.", "minn.", "miss.", "mo.", "mont.", "neb.", "nev.", "okla.", "ore.", "pa.", "tenn.", "tex.",
		"vt.", "va.", "wash.", "wis.", "wyo.", "s.p.a.", "s.a.", "n.v.", "b.v.", "u.s.a.", "d.c.", "hr.", "hrs.", "min.",
		"bn.", "mn.", "tn.", "lb.", "lbs.", "oz.",
	},
})

// sentenceStarters are words that, written with a capital, seldom follow an abbreviation within a sentence.
var sentenceStarters = set(
	"A", "About", "According", "After", "All", "Already", "Also", "Although", "Among", "An", "And", "Another", "Any",
	"As", "Asked", "At", "Because", "Before", "Between", "Both", "But", "By", "Critics", "Despite", "During",
	"Each", "Earlier", "Even", "Every", "Few", "For", "From", "Given", "Had", "Has", "He", "Her", "Here", "His", "How",
	"However", "I", "If", "In", "Indeed", "Instead", "Is", "It", "Its", "It's", "It’s", "Last", "Later", "Many", "Meanwhile",
	"More", "Moreover", "Most", "Much", "Neither", "Nevertheless", "Next", "No", "None", "Nor", "Not", "Nothing", "Now",
	"Of", "Officials", "On", "Once", "One", "Only", "Or", "Other", "Others", "Our", "Over", "Perhaps", "Rather", "Several",
	"She", "Shares", "Since", "So", "Some", "Still", "Such", "Than", "That", "That's", "That’s", "The", "Their", "Then",
	"There", "Therefore", "These", "They", "This", "Those", "Though", "Through", "Thus", "To", "Today", "Together",
	"Two", "Under", "Unless", "Unlike", "Until", "Was", "We", "Were", "What", "When", "Where", "Whether", "Which",
	"While", "Who", "Why", "Will", "With", "Within", "Without", "Yet", "You", "Your",
)

// afterClock are words that go on after "a.m." or "p.m.".
var afterClock = set(
	"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
	"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
	"Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Mon", "Tue", "Tues", "Wed", "Thu", "Thurs", "Fri", "Sat", "Sun",
	"ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "MST", "MDT", "PT", "PST", "PDT", "GMT", "BST", "UTC", "CET", "CEST", "HKT", "JST", "KST", "IST",
	"Eastern", "Central", "Mountain", "Pacific", "Beijing", "London", "Washington",
)

// table turns lists of words by kind into a look-up.
func table(words map[kind][]string) map[string]kind {
	kinds := make(map[string]kind)
	for k, list := range words {
		for _, word := range list {
			kinds[word] = k
		}
	}
	return kinds
}

// set turns a list of words into a look-up.
func set(words ...string) map[string]bool {
	found := make(map[string]bool, len(words))
	for _, word := range words {
		found[word] = true
	}
	return found
}
