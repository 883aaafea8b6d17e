package answer

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"tradetalks/corpus"
	"tradetalks/internal/text"
)

// A dateSpan is a day or a period that a question names, ends included.
type dateSpan struct {
	from, to corpus.Date
	year     bool // the year was said
	relative bool // "last week", "today"
	text     string
}

var monthNumbers = map[string]time.Month{
	"jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
}

const monthPattern = `(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`

var (
	isoDate   = regexp.MustCompile(`\b((?:19|20)\d\d)-(\d\d)(?:-(\d\d))?\b`)
	usDate    = regexp.MustCompile(`(?i)\b` + monthPattern + `\s+(\d{1,2})(?:st|nd|rd|th)?\b(?:\s*,?\s*((?:19|20)\d\d))?`)
	ukDate    = regexp.MustCompile(`(?i)\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?` + monthPattern + `(?:\s*,?\s*((?:19|20)\d\d))?\b`)
	monthYear = regexp.MustCompile(`(?i)\b` + monthPattern + `\s*,?\s*(?:of\s+)?((?:19|20)\d\d)\b`)
	monthOnly = regexp.MustCompile(`(?i)\b(?:in|during|since|by|of|this|last|before|after|until|from|to)\s+` + monthPattern + `(?:\W|$)`)
	yearOnly  = regexp.MustCompile(`\b(1[5-9]\d\d|20\d\d)\b`)
	quarter   = regexp.MustCompile(`(?i)\b(?:(first|second|third|fourth)\s+quarter|q([1-4]))(?:\s+(?:of\s+)?((?:19|20)\d\d))?\b`)
	usNumeric = regexp.MustCompile(`\b(\d{1,2})/(\d{1,2})/((?:19|20)\d\d)\b`)
	isoSlash  = regexp.MustCompile(`\b((?:19|20)\d\d)[/.](\d{1,2})[/.](\d{1,2})\b`)
	dotted    = regexp.MustCompile(`\b(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)\b`)
	monthSpan = regexp.MustCompile(`(?i)\b` + monthPattern + `\s+(?:through|to|until|till)\s+` + monthPattern + `\s*,?\s*(?:of\s+)?((?:19|20)\d\d)\b`)
	half      = regexp.MustCompile(`(?i)\b(first|second)\s+half\s+of\s+((?:19|20)\d\d)\b`)
	months    = regexp.MustCompile(`(?i)\bfirst\s+(\d\d?|two|three|four|five|six|seven|eight|nine|ten|eleven)\s+months\s+of\s+((?:19|20)\d\d)\b`)
	ago       = regexp.MustCompile(`(?i)\b(\d+|a|one|two|three|four|five|six)\s+(day|week|month|year)s?\s+ago\b`)
	seasonOf  = regexp.MustCompile(`(?i)\b(?:(this|last|past|in|over|during|by|since)\s+(?:the\s+)?)?(?:(early|mid|late)[\s-]+)?(spring|summer|autumn|fall|winter)(?:\s+(?:of\s+)?((?:19|20)\d\d))?\b`)
	partMonth = regexp.MustCompile(`(?i)\b` + partPattern + `[\s-]+(?:in\s+)?` + monthPattern + `(?:\s*,?\s*(?:of\s+)?((?:19|20)\d\d))?\b`)
	partYear  = regexp.MustCompile(`(?i)\b` + partPattern + `[\s-]+(?:in\s+)?(?:((?:19|20)\d\d)\b|['’]([12]\d)\b)`)
	yearShort = regexp.MustCompile(`(?i)\b(?:in|since|by|of|from|until|before|after|during|summer|fall|autumn|winter|spring)\s+['’]([12]\d)\b`)
	usShort   = regexp.MustCompile(`(?i)\b(?:on|of|by|since|from|until|before|after|the)\s+(\d{1,2})/(\d{1,2})\b`)
	ordinals  = regexp.MustCompile(`(?i)\b` + monthPattern + `\s+the\s+` + ordinalPattern + `\b(?:\s*,?\s*((?:19|20)\d\d)\b)?|\b` + ordinalPattern + `\s+(?:of\s+)?` + monthPattern + `(?:\s*,?\s*((?:19|20)\d\d))?\b`)
	relative  = regexp.MustCompile(`(?i)\b(today|yesterday|this week|last week|this month|last month|this year|last year)\b`)
)

// partPattern finds a part of a month or a year, ordinalPattern the number of a day in words.
const (
	partPattern    = `(early|mid|late|(?:the\s+)?(?:beginning|start|middle|end|first\s+week|last\s+week|first\s+half|second\s+half)\s+of)`
	ordinalPattern = `(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[\s-]first|twenty[\s-]second|twenty[\s-]third|twenty[\s-]fourth|twenty[\s-]fifth|twenty[\s-]sixth|twenty[\s-]seventh|twenty[\s-]eighth|twenty[\s-]ninth|thirtieth|thirty[\s-]first)`
)

// dayNumbers are the days of a month by their ordinals in words.
var dayNumbers = func() map[string]int {
	m := map[string]int{}
	for i, w := range strings.Split(strings.Trim(ordinalPattern, "()"), "|") {
		m[strings.ReplaceAll(w, `[\s-]`, " ")] = i + 1
	}
	return m
}()

// seasons are the months with which seasons of the northern half of the earth begin.
var seasons = map[string]time.Month{"spring": time.March, "summer": time.June, "autumn": time.September, "fall": time.September, "winter": time.December}

// part narrows a period to a part of it. How much "early" and "late" take in is for people to say; two fifths of it each are meant to be on the safe side, as is a quarter for "the end".
func part(word string, d dateSpan) dateSpan {
	n := d.days()
	keep := func(from, to int) { d.from, d.to = d.from.AddDays(from), d.from.AddDays(to-1) }
	switch word = strings.ToLower(strings.Join(strings.Fields(strings.ReplaceAll(word, "-", " ")), " ")); strings.TrimSuffix(strings.TrimPrefix(word, "the "), " of") {
	case "early":
		keep(0, 2*n/5)
	case "beginning", "start":
		keep(0, n/4)
	case "mid", "middle":
		keep(3*n/10, 7*n/10)
	case "late":
		keep(3*n/5, n)
	case "end":
		keep(3*n/4, n)
	case "first week":
		keep(0, min(7, n))
	case "last week":
		keep(max(0, n-7), n)
	case "first half":
		keep(0, (n+1)/2)
	case "second half":
		keep(n/2, n)
	}
	return d
}

// A hint is something without which a line names no date of some form: looking for it costs far less than the expression for the form.
type hint uint16

const (
	hintDigit      hint = 1 << iota
	hintJoined          // two digits with one of "-", "/" and "." between them
	hintYear            // four digits
	hintMonth           // the name of a month
	hintQuarter         // "quarter" or "q"
	hintHalf            // "half"
	hintMonths          // "months"
	hintAgo             // "ago"
	hintRelative        // "today", or "this" or "last" and a period
	hintThis            // "this" or "last"
	hintPeriod          // "week", "month" or "year"
	hintPart            // a part of a period
	hintSeason          // the name of a season
	hintApostrophe      // an apostrophe before a digit
	hintSlash           // a slash between two digits
	hintOrdinal         // an ordinal number in words
)

// hintWords are the hints that words give.
var hintWords = func() map[string]hint {
	words := map[string]hint{
		"quarter": hintQuarter, "q": hintQuarter, "half": hintHalf, "months": hintMonths, "ago": hintAgo, "today": hintRelative, "yesterday": hintRelative,
		"this": hintThis, "last": hintThis, "week": hintPeriod, "month": hintPeriod, "year": hintPeriod,
	}
	for short := range monthNumbers {
		words[short] = hintMonth
	}
	for m := time.January; m <= time.December; m++ {
		words[strings.ToLower(m.String())] = hintMonth
	}
	words["sept"] = hintMonth
	for w := range strings.FieldsSeq("early mid late beginning start middle end week half") {
		words[w] |= hintPart
	}
	for w := range seasons {
		words[w] |= hintSeason
	}
	for w := range dayNumbers {
		for w := range strings.FieldsSeq(w) {
			if len(w) <= longestHint {
				words[w] |= hintOrdinal
			}
		}
	}
	return words
}()

// hints returns the hints that a line has.
func hints(line string) hint {
	var found hint
	digit := func(i int) bool { return i >= 0 && i < len(line) && line[i] >= '0' && line[i] <= '9' }
	letter := func(i int) bool { return i < len(line) && (line[i]|0x20 >= 'a' && line[i]|0x20 <= 'z') }
	for i := 0; i < len(line); i++ {
		switch {
		case digit(i):
			found |= hintDigit
			if digit(i+1) && digit(i+2) && digit(i+3) {
				found |= hintYear
			}
		case strings.IndexByte("-/.", line[i]) >= 0 && digit(i-1) && digit(i+1):
			found |= hintJoined
			if line[i] == '/' {
				found |= hintSlash
			}
		case line[i] == '\'' && digit(i+1), strings.HasPrefix(line[i:], "’") && digit(i+len("’")):
			found |= hintApostrophe
		case letter(i):
			word := make([]byte, 0, longestHint+1)
			for ; letter(i); i++ {
				if len(word) <= longestHint {
					word = append(word, line[i]|0x20)
				}
			}
			i--
			found |= hintWords[string(word)]
		}
	}
	if found&(hintThis|hintPeriod) == hintThis|hintPeriod {
		found |= hintRelative
	}
	return found
}

// longestHint is how many letters the longest word has that is a hint, "september" or "yesterday".
const longestHint = 9

// A datedLine is a line, and the day of which it is.
type datedLine struct {
	line string
	day  corpus.Date
}

// mostDated is how many sentences keep the days that they name in memory: as many as there are in some four thousand passages.
const mostDated = 20000

// datesOf returns what findDates does for a sentence of an article. Sources are compared by their days for every question, mostly of the same sentences.
func (e *Engine) datesOf(line string, published corpus.Date) []dateSpan {
	return e.dates.get(datedLine{line, published}, func() (datedLine, []dateSpan, bool) {
		line = strings.Clone(line)
		return datedLine{line, published}, findDates(line, published), true
	})
}

// findDates returns the days and periods that a line names; today is for "yesterday" and for days without a year, which
// mean the latest such day that is not after it.
func findDates(line string, today corpus.Date) []dateSpan {
	var out []dateSpan
	taken := make([]bool, len(line))
	holds := hints(line)
	each := func(re *regexp.Regexp, needs hint, make func(m []string) (dateSpan, bool)) {
		if holds&needs != needs {
			return
		}
		for _, loc := range re.FindAllStringSubmatchIndex(line, -1) {
			if slices.Contains(taken[loc[0]:loc[1]], true) {
				continue
			}
			m := submatches(line, loc)
			if d, ok := make(m); ok {
				d.text = m[0]
				out = append(out, d)
				for i := loc[0]; i < loc[1]; i++ {
					taken[i] = true
				}
			}
		}
	}
	day := func(year, month, dom string) (dateSpan, bool) {
		d, _ := strconv.Atoi(dom)
		m := monthNumbers[strings.ToLower(month)[:3]]
		y, err := strconv.Atoi(year)
		said := err == nil
		if !said {
			y = today.Year()
			if corpus.NewDate(y, m, d).After(today) {
				y--
			}
		}
		date := corpus.NewDate(y, m, d)
		return dateSpan{from: date, to: date, year: said}, d >= 1 && d <= 31 && date.Month() == m
	}
	month := func(year int, m time.Month, said bool) dateSpan {
		from := corpus.NewDate(year, m, 1)
		return dateSpan{from: from, to: corpus.NewDate(year, m+1, 1).AddDays(-1), year: said}
	}
	each(isoDate, hintJoined, func(m []string) (dateSpan, bool) {
		y, _ := strconv.Atoi(m[1])
		mo, _ := strconv.Atoi(m[2])
		if mo < 1 || mo > 12 {
			return dateSpan{}, false
		}
		if m[3] == "" {
			return month(y, time.Month(mo), true), true
		}
		d, err := corpus.ParseDate(m[0])
		return dateSpan{from: d, to: d, year: true}, err == nil
	})
	numeric := func(y, m, d string) (dateSpan, bool) {
		year, _ := strconv.Atoi(y)
		month, _ := strconv.Atoi(m)
		dom, _ := strconv.Atoi(d)
		date := corpus.NewDate(year, time.Month(month), dom)
		return dateSpan{from: date, to: date, year: true}, month >= 1 && month <= 12 && dom >= 1 && date.Month() == time.Month(month)
	}
	each(usNumeric, hintJoined, func(m []string) (dateSpan, bool) { return numeric(m[3], m[1], m[2]) })
	each(isoSlash, hintJoined, func(m []string) (dateSpan, bool) { return numeric(m[1], m[2], m[3]) })
	each(dotted, hintJoined, func(m []string) (dateSpan, bool) { return numeric(m[3], m[2], m[1]) })
	each(monthSpan, hintYear|hintMonth, func(m []string) (dateSpan, bool) {
		y, _ := strconv.Atoi(m[3])
		from, to := monthNumbers[strings.ToLower(m[1])[:3]], monthNumbers[strings.ToLower(m[2])[:3]]
		return dateSpan{from: corpus.NewDate(y, from, 1), to: corpus.NewDate(y, to+1, 1).AddDays(-1), year: true}, from < to
	})
	each(usDate, hintDigit|hintMonth, func(m []string) (dateSpan, bool) { return day(m[3], m[1], m[2]) })
	each(ukDate, hintDigit|hintMonth, func(m []string) (dateSpan, bool) { return day(m[3], m[2], m[1]) })
	each(ordinals, hintOrdinal|hintMonth, func(m []string) (dateSpan, bool) {
		name, word, year := m[1], m[2], m[3]
		if name == "" {
			name, word, year = m[5], m[4], m[6]
		}
		return day(year, name, strconv.Itoa(dayNumbers[strings.ToLower(strings.Join(strings.Fields(strings.ReplaceAll(word, "-", " ")), " "))]))
	})
	each(usShort, hintSlash, func(m []string) (dateSpan, bool) {
		n, _ := strconv.Atoi(m[1])
		if n < 1 || n > 12 {
			return dateSpan{}, false
		}
		return day("", time.Month(n).String(), m[2])
	})
	latest := func(mo time.Month) int {
		if corpus.NewDate(today.Year(), mo, 1).After(today) {
			return today.Year() - 1
		}
		return today.Year()
	}
	each(partMonth, hintPart|hintMonth, func(m []string) (dateSpan, bool) {
		mo := monthNumbers[strings.ToLower(m[2])[:3]]
		y, err := strconv.Atoi(m[3])
		if err != nil {
			y = latest(mo)
		}
		return part(m[1], month(y, mo, err == nil)), true
	})
	wholeYear := func(y int) dateSpan {
		return dateSpan{from: corpus.NewDate(y, 1, 1), to: corpus.NewDate(y, 12, 31), year: true}
	}
	each(seasonOf, hintSeason, func(m []string) (dateSpan, bool) {
		mo := seasons[strings.ToLower(m[3])]
		y, err := strconv.Atoi(m[4])
		d := dateSpan{year: err == nil, relative: err != nil}
		if err != nil {
			if m[1] == "" { // "prices fall"
				return d, false
			}
			y = latest(mo)
			if d.from = corpus.NewDate(y, mo, 1); strings.EqualFold(m[1], "last") && !corpus.NewDate(y, mo+3, 1).AddDays(-1).Before(today) {
				y-- // it is going on
			}
		} else if mo == time.December && !strings.EqualFold(m[2], "early") {
			d.from, d.to = corpus.NewDate(y-1, mo, 1), corpus.NewDate(y+1, 3, 1).AddDays(-1) // either of the two winters of a year
			return d, true
		}
		d.from, d.to = corpus.NewDate(y, mo, 1), corpus.NewDate(y, mo+3, 1).AddDays(-1)
		return part(m[2], d), true
	})
	each(yearShort, hintApostrophe, func(m []string) (dateSpan, bool) {
		y, _ := strconv.Atoi("20" + m[1])
		return wholeYear(y), true
	})
	each(monthYear, hintYear|hintMonth, func(m []string) (dateSpan, bool) {
		y, _ := strconv.Atoi(m[2])
		return month(y, monthNumbers[strings.ToLower(m[1])[:3]], true), true
	})
	each(quarter, hintQuarter, func(m []string) (dateSpan, bool) {
		n := map[string]int{"first": 1, "second": 2, "third": 3, "fourth": 4}[strings.ToLower(m[1])]
		if m[2] != "" {
			n, _ = strconv.Atoi(m[2])
		}
		y, err := strconv.Atoi(m[3])
		if err != nil {
			y = latest(time.Month(3*n - 2))
		}
		return dateSpan{from: corpus.NewDate(y, time.Month(3*n-2), 1), to: corpus.NewDate(y, time.Month(3*n+1), 1).AddDays(-1), year: err == nil}, true
	})
	each(half, hintYear|hintHalf, func(m []string) (dateSpan, bool) {
		y, _ := strconv.Atoi(m[2])
		if strings.EqualFold(m[1], "first") {
			return dateSpan{from: corpus.NewDate(y, 1, 1), to: corpus.NewDate(y, 6, 30), year: true}, true
		}
		return dateSpan{from: corpus.NewDate(y, 7, 1), to: corpus.NewDate(y, 12, 31), year: true}, true
	})
	each(partYear, hintPart|hintDigit, func(m []string) (dateSpan, bool) {
		y, err := strconv.Atoi(m[2])
		if err != nil {
			y, _ = strconv.Atoi("20" + m[3])
		}
		return part(m[1], wholeYear(y)), true
	})
	each(months, hintYear|hintMonths, func(m []string) (dateSpan, bool) {
		n, err := strconv.Atoi(m[1])
		if err != nil {
			n, _ = strconv.Atoi(numberWords[text.Stem(strings.ToLower(m[1]))])
		}
		y, _ := strconv.Atoi(m[2])
		return dateSpan{from: corpus.NewDate(y, 1, 1), to: corpus.NewDate(y, time.Month(n+1), 1).AddDays(-1), year: true}, n > 0 && n < 12
	})
	each(ago, hintAgo, func(m []string) (dateSpan, bool) {
		n, err := strconv.Atoi(m[1])
		if err != nil {
			n = map[string]int{"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}[strings.ToLower(m[1])]
		}
		per := map[string]int{"day": 1, "week": 7, "month": 30, "year": 365}[strings.ToLower(m[2])]
		if n > 10000 {
			return dateSpan{}, false
		}
		d := today.AddDays(-n * per)
		return dateSpan{from: d.AddDays(-per / 4), to: d.AddDays(per / 4), relative: true}, true
	})
	each(relative, hintRelative, func(m []string) (dateSpan, bool) {
		monday := today.AddDays(-(int(today.Weekday()) + 6) % 7)
		d := dateSpan{relative: true, year: true}
		switch strings.ToLower(m[1]) {
		case "today":
			d.from, d.to = today, today
		case "yesterday":
			d.from, d.to = today.AddDays(-1), today.AddDays(-1)
		case "this week":
			d.from, d.to = monday, today
		case "last week":
			d.from, d.to = monday.AddDays(-7), monday.AddDays(-1)
		case "this month":
			d.from, d.to = corpus.NewDate(today.Year(), today.Month(), 1), today
		case "last month":
			first := corpus.NewDate(today.Year(), today.Month(), 1)
			d.from, d.to = corpus.NewDate(first.Year(), first.Month()-1, 1), first.AddDays(-1)
		case "this year":
			d.from, d.to = corpus.NewDate(today.Year(), 1, 1), today
		case "last year":
			d.from, d.to = corpus.NewDate(today.Year()-1, 1, 1), corpus.NewDate(today.Year()-1, 12, 31)
		}
		return d, true
	})
	each(monthOnly, hintMonth, func(m []string) (dateSpan, bool) {
		mo := monthNumbers[strings.ToLower(m[1])[:3]]
		return month(latest(mo), mo, false), true
	})
	each(yearOnly, hintYear, func(m []string) (dateSpan, bool) {
		y, _ := strconv.Atoi(m[1])
		return wholeYear(y), true
	})
	return out
}

func submatches(line string, loc []int) []string {
	m := make([]string, len(loc)/2)
	for i := range m {
		if loc[2*i] >= 0 {
			m[i] = line[loc[2*i]:loc[2*i+1]]
		}
	}
	return m
}

// days tells how many days the span has.
func (d dateSpan) days() int { return int(d.to.Time().Sub(d.from.Time()).Hours()/24) + 1 }

// holds tells whether a day lies in the span; without a year said, any year will do when the months and days agree.
func (d dateSpan) holds(x corpus.Date) bool {
	if x.IsZero() {
		return false
	}
	if d.year || d.relative {
		return !x.Before(d.from) && !x.After(d.to)
	}
	if d.days() == 1 {
		return x.Month() == d.from.Month() && x.Day() == d.from.Day()
	}
	return x.Month() == d.from.Month()
}

var asOfWords = regexp.MustCompile(`(?i)\bas (?:of|at|on)\s+(?:the\s+)?|\bknown (?:by|on|until|up to)\s+|截至|截止|a fecha de(?:l)?\s+`)

// asOf finds "as of June 8, 2025" in a line: the last day meant, zero when there is none, and the line without it. Of several days the first in time
// holds: nothing later than any of them is wanted.
func asOf(line string, today corpus.Date) (day corpus.Date, rest string) {
	from := 0
	for {
		loc := asOfWords.FindStringIndex(line[from:])
		if loc == nil {
			return day, line
		}
		start, end := from+loc[0], from+loc[1]
		d, ok := dateAt(line[end:], today)
		if !ok || d.relative {
			from = end
			continue
		}
		if day.IsZero() || d.to.Before(day) {
			day = d.to
		}
		line = strings.Join(strings.Fields(line[:start]+" "+strings.TrimLeft(line[end+len(d.text):], " ,")), " ")
		from = 0
	}
}

// publishedWords find what is said of publication: right behind the word for it any preposition will do, behind what the articles are about only one that
// means a time. What is said to be published must be an article: "the list that Washington published in May" is not. publishedTails find it behind something
// that belongs to the question.
var (
	publishedWords = [...]*regexp.Regexp{
		regexp.MustCompile(`(?i)\b(?:(?:articles?|reports?|story|stories|coverage|news|sources?|pieces?|anything|something|what(?:'s| was| were| is| has been)?)\s+(?:published|posted|written)|articles?|reports|stories|coverage|news|sources)\s+(before|after|since|from|until|up to|through|in|on|during|of|between)\s+`),
		regexp.MustCompile(`(?i)\bpublished\s+(before|since|until|up to|between)\s+`),
	}
	publishedTails = [...]*regexp.Regexp{
		regexp.MustCompile(`(?i)\b(?:articles|reports|stories|coverage|news|sources)\s+(?:on|about|of)(?:\s+[\w-]+){1,5}?\s+(before|after|since|from|until|up to|through|between)\s+`),
		regexp.MustCompile(`(?i)\b(?:was|were|been|is)\s+(?:reported|written|published)(?:\s+[\w-]+){0,5}?\s+(before|after|since|from|until|up to|through|between)\s+`),
		regexp.MustCompile(`(?i)\bwhat\s+(?:did|has|have)\s+[\w'. &-]{2,40}?\s+(?:report|reported|write|written)\s+(before|after|since|from|until|up to|through|between|in|on|during)\s+`),
	}
)

// published finds "articles from May 2025", "published before June 1, 2025" or "coverage between May 1, 2025 and June 1, 2025" in a line: the days meant
// and the line without it. A question that speaks of publication twice compares articles: it is not narrowed.
func published(line string, today corpus.Date) (span dateSpan, rest string, ok bool) {
	if len(strings.Fields(line)) > longestNarrowing || len(publishedWords[0].FindAllString(line, 2)) > 1 {
		return dateSpan{}, line, false
	}
	var found [][]int
	for _, re := range publishedWords {
		found = append(found, re.FindAllStringSubmatchIndex(line, -1)...)
	}
	direct := len(found)
	for _, re := range publishedTails {
		found = append(found, re.FindAllStringSubmatchIndex(line, -1)...)
	}
	for i, loc := range found {
		tail := line[loc[1]:]
		d, ok := dateAt(tail, today)
		if !ok {
			continue
		}
		keep := loc[0]
		if i >= direct {
			keep = loc[2] // what the articles are about
		}
		end := len(d.text)
		switch strings.ToLower(line[loc[2]:loc[3]]) {
		case "before":
			span.to = d.from.AddDays(-1)
		case "after":
			span.from = d.to.AddDays(1)
		case "since":
			span.from = d.from
		case "until", "up to", "through":
			span.to = d.to
		default:
			span.from, span.to = d.from, d.to
			for _, and := range [...]string{" and ", " to ", " until ", " through "} {
				if after, found := strings.CutPrefix(tail[end:], and); found {
					if last, ok := dateAt(after, today); ok {
						span.to = last.to
						end += len(and) + len(last.text)
						break
					}
				}
			}
		}
		return span, strings.Join(strings.Fields(line[:keep]+" "+strings.TrimLeft(tail[end:], " ,")), " "), true
	}
	return dateSpan{}, line, false
}

// longestNarrowing is how many words a question has at most whose words on publication narrow the search: longer ones tell articles of several days
// apart by them.
const longestNarrowing = 25

// dateAt returns the day or period with which a line begins.
func dateAt(line string, today corpus.Date) (dateSpan, bool) {
	for _, d := range findDates(line, today) {
		if strings.HasPrefix(line, d.text) {
			d.text = strings.TrimRight(d.text, " ,?.")
			return d, true
		}
	}
	return dateSpan{}, false
}

// onlyDate tells whether a line asks for nothing but what there was on a day or in a period that it names.
func onlyDate(line string, dates []dateSpan) bool {
	if len(dates) != 1 || dates[0].days() > longestAsked {
		return false
	}
	before, after, _ := strings.Cut(line, dates[0].text)
	return saysNothing(before + " " + after)
}

// saysNothing tells whether a line holds no word that says what it is about.
func saysNothing(line string) bool {
	for _, t := range strings.FieldsFunc(strings.ToLower(line), func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' }) {
		if stem := text.Stem(t); !text.StopWord(t) && !faintWords[stem] && !eventWords[stem] && !metaNews[stem] {
			return false
		}
	}
	return true
}

// longestAsked is how many days a period has at most of which one can ask what happened.
const longestAsked = 92

// eventWords are words for what happens, which say nothing of what it is.
var eventWords = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields("happen happened news announce announced announcement occur occurred event events new day date headline headlines up update updates story stories") {
		m[text.Stem(w)] = true
	}
	return m
}()
