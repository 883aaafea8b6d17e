package corpus

import (
	"fmt"
	"net/url"
	"regexp"
	"strings"
	"unicode/utf8"
)

// longestHeadline is the most words of a line that is taken for a headline; a longer one is a paragraph.
const longestHeadline = 40

// wrapWidth is the most characters of a line in text that was wrapped by a mail program or an editor. When no line of a
// text is longer, a paragraph is many lines and ends at a blank one; otherwise each line is a paragraph, as in text
// copied from a browser.
const wrapWidth = 100

// wrapLeast is the fewest characters of a line that was wrapped: a word that did not fit is seldom longer than the
// 20 to 30 characters that lines of 60 to 72 have left. Lines of a page's head are shorter.
const wrapLeast = 40

// A pageLine is one line of a copied page and what became of it.
type pageLine struct {
	text   string // without space around it; empty for a blank line
	number int    // from 1, in the file
	reason string // why it is left out; empty when it stays
}

// A page is a copied page while it is read.
type page struct {
	file    string
	lines   []pageLine // those that are not blank
	gaps    []bool     // whether a blank line stands before the line with the same index
	wrapped bool       // whether paragraphs are of several lines
	inProse []bool     // by line, whether it is one of a wrapped paragraph
	article Article
	told    []Warning // what is told beside the lines that are left out
}

// readText reads text as copied from a page: headline, author and date are found above the text, what belongs to the
// page is left out, and each line left out is told. A sentence that breaks off at a gap stays as it stands.
func readText(name, text string) (*Article, []Warning, *Problem) {
	p := &page{file: name, wrapped: true}
	gap := false
	number := 0
	for line := range strings.SplitSeq(text, "\n") {
		number++
		if utf8.RuneCountInString(line) > wrapWidth {
			p.wrapped = false
		}
		if line = strings.TrimSpace(line); line == "" {
			gap = true
			continue
		}
		p.lines = append(p.lines, pageLine{text: line, number: number})
		p.gaps = append(p.gaps, gap)
		gap = false
	}
	p.findWrapped()
	p.markFurniture()
	start := p.readHead()
	problem := p.readLabels(start)
	p.markRepeats(start)
	p.markQuestions(start)
	p.markTail(start)
	p.article.Body = p.body(start)
	p.readDateline()
	p.readAddress()
	p.oneLineEach()
	if problem == nil && p.article.Title == "" && p.article.Body != "" {
		problem = &Problem{File: name, Line: 1, Reason: "no headline: write it on a line of its own above the text"}
	}
	return &p.article, p.warnings(), problem
}

// oneLineEach joins the words of the fields by single spaces.
func (p *page) oneLineEach() {
	for _, field := range []*string{&p.article.Title, &p.article.Publisher, &p.article.Author, &p.article.Lang} {
		*field = oneLine(*field)
	}
}

// markFurniture marks the lines that are furniture by themselves.
func (p *page) markFurniture() {
	for i := range p.lines {
		p.lines[i].reason = furnitureReason(p.lines[i].text)
	}
}

// proseFrom returns the index of the first line from i on that is prose and not furniture, or the number of lines.
func (p *page) proseFrom(i int) int {
	for ; i < len(p.lines); i++ {
		if p.lines[i].reason == "" && (isProse(p.lines[i].text) || p.inProse[i]) {
			return i
		}
	}
	return i
}

// findWrapped finds the wrapped paragraphs: lines without a gap between them, of which all but the last are long and
// the last ends a sentence.
func (p *page) findWrapped() {
	p.inProse = make([]bool, len(p.lines))
	for first := 0; p.wrapped && first < len(p.lines); {
		end, short := first+1, false
		for ; end < len(p.lines) && !p.gaps[end]; end++ {
			short = short || utf8.RuneCountInString(p.lines[end-1].text) < wrapLeast
		}
		if end-first > 1 && !short && endsSentence(p.lines[end-1].text) {
			for i := first; i < end; i++ {
				p.inProse[i] = true
			}
		}
		first = end
	}
}

// isHead reports whether the line is of the kind that stands between a headline and its text.
func isHead(line string) bool {
	_, byline := byAuthor(line)
	_, address := pageAddress(line)
	return byline || address || isDateLine(line)
}

// readHead finds headline, author, date and address above the text and returns the index of the line behind the headline.
func (p *page) readHead() int {
	title := p.findTitle()
	if title < 0 {
		return 0
	}
	p.article.Title, p.article.Publisher = splitTitle(strings.TrimSpace(strings.TrimLeft(p.lines[title].text, "#")))
	if label, rest, found := strings.Cut(p.article.Title, ":"); found && (strings.EqualFold(label, "title") || strings.EqualFold(label, "headline")) {
		p.article.Title = strings.TrimSpace(rest)
	}
	p.lines[title].reason = isHeadline
	end := p.headEnd(title)
	for i := range end {
		if i != title {
			p.readHeadLine(i, title)
		}
	}
	// A question right above the text is the first of an interview or explainer; a line that goes on in it is its start.
	for i := end; i > title+1 && p.lines[i-1].reason == isShort; i-- {
		if !isQuestion(p.lines[i-1].text) && (i == len(p.lines) || !startsLower(p.lines[i].text)) {
			break
		}
		p.lines[i-1].reason = ""
	}
	return title + 1
}

// findTitle returns the index of the line that is the headline, or -1: the first line that is not furniture or the
// name of a section. A line of a few words before it is the name of the site, if a longer line stands between it and
// the byline, the date or the text.
func (p *page) findTitle() int {
	const fewest = 4 // words of a headline that another line above the text does not outdo
	title := -1
	for i := range p.lines {
		line := &p.lines[i]
		switch {
		case sections[strings.ToLower(line.text)] && line.reason == "":
			line.reason = "name of a section"
		case line.reason != "":
		case title < 0 && isHead(line.text):
		case title < 0 && countWords(line.text) > longestHeadline:
			return -1
		case title < 0:
			title = i
			if countWords(line.text) >= fewest {
				return title
			}
		case isHead(line.text) || isProse(line.text) || p.inProse[i]:
			return title
		case countWords(line.text) > fewest && !isQuestion(line.text) && i+1 < len(p.lines) && isHead(p.lines[i+1].text):
			p.lines[title].reason = "name of the site"
			return i
		}
	}
	return title
}

// headEnd returns the index behind the last line above the text. A summary may stand between the headline and the
// byline or the date: they are looked for before the third line of prose.
func (p *page) headEnd(title int) int {
	end := p.proseFrom(title + 1)
	author, date := false, false
	look := func(from, to int) (last int) {
		for i := from; i < to; i++ {
			text := p.lines[i].text
			if _, ok := byAuthor(text); ok && !author {
				author, last = true, i+1
			}
			if isDateLine(text) && !date && !p.inProse[i] {
				date, last = true, i+1
			}
		}
		return last
	}
	look(title+1, end)
	for from := end; from < len(p.lines) && from < p.thirdProse(end); {
		next := p.proseFrom(from + 1)
		if last := look(from, next); last > 0 {
			end = last
		}
		from = next
	}
	return end
}

// thirdProse returns the index of the second line of prose behind the one at i.
func (p *page) thirdProse(i int) int { return p.proseFrom(p.proseFrom(i+1) + 1) }

// readHeadLine takes from a line above the text what it tells of the article, and marks it as left out if it is not
// text itself.
func (p *page) readHeadLine(i, title int) {
	line := &p.lines[i]
	if author, ok := byAuthor(line.text); ok && p.article.Author == "" {
		p.article.Author, line.reason = author, "author"
	}
	if isDateLine(line.text) {
		date, _ := FindDate(line.text)
		if p.article.Date.IsZero() || strings.HasPrefix(strings.ToLower(line.text), "publish") {
			p.article.Date = date
		}
		if line.reason == "" {
			line.reason = "date"
		}
	}
	if address, ok := pageAddress(line.text); ok {
		if p.article.URL == "" {
			p.article.URL = address
		}
		line.reason = "address"
	}
	switch {
	case line.reason != "":
	case strings.EqualFold(line.text, p.lines[title].text):
		line.reason = "headline repeated"
	case i > title && (countWords(line.text) >= 8 || isProse(line.text)): // a summary is text
	default:
		line.reason = isShort
	}
}

// isShort marks a line above the text that is none of headline, author, date, address and summary.
const isShort = "short line above the text"

// isHeadline marks the line that became the title; it is not told as left out.
const isHeadline = "headline"

// splitTitle parts a headline from the name of the publisher that browsers show behind it.
func splitTitle(title string) (headline, publisher string) {
	if i := strings.LastIndex(title, " | "); i > 0 && countWords(title[i+3:]) <= 5 {
		return strings.TrimSpace(title[:i]), strings.TrimSpace(title[i+3:])
	}
	return title, ""
}

// bylines are the words that stand before the name of an author.
var bylines = regexp.MustCompile(`^(?i:generated by|written by|words by|story by|reported by|reporting by|author:|by:?|by line:|por)\s+|^(?:作者|记者|記者|文)\s*[:：]\s*`)

// byAuthor returns the author that a byline names.
func byAuthor(line string) (string, bool) {
	mark := bylines.FindString(line)
	if mark == "" || countWords(line) > 16 || endsSentence(line) {
		return "", false
	}
	name := line[len(mark):]
	if i := strings.IndexAny(name, "|·•–—\t"); i > 0 {
		name = name[:i]
	}
	if _, at, _ := findDate(name); at >= 0 {
		name = name[:at]
	}
	for _, word := range []string{"Published", "Updated", "Posted", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"} {
		name, _, _ = strings.Cut(name, word)
	}
	name = strings.Trim(name, " ,;:|-")
	return name, name != "" && !startsLower(name)
}

// longestDateLine is the most bytes of a line that may be a date with a time, a place and a reading time.
const longestDateLine = 200

// isDateLine reports whether the line holds little more than a date: with the weekday, a time, a zone, a reading time.
func isDateLine(line string) bool {
	if len(line) > longestDateLine || countWords(line) > 18 || isProse(line) {
		return false
	}
	_, at, _ := findDate(line)
	return at >= 0 && (!endsSentence(line) || at < 12)
}

// pageAddress returns the address when the line holds nothing else, or names it as the source.
func pageAddress(line string) (string, bool) {
	if label, rest, found := strings.Cut(line, ": "); found && countWords(label) <= 2 {
		line = strings.TrimSpace(rest)
	}
	if !strings.HasPrefix(line, "https://") && !strings.HasPrefix(line, "http://") {
		return "", false
	}
	u, err := url.Parse(line)
	return line, err == nil && u.Host != "" && !strings.Contains(line, " ")
}

// labels are the words, in lower case, after which a page gives its date or publisher behind a colon.
var labels = regexp.MustCompile(`^(?i)(date|published|published on|publication date|posted|posted on|publisher|published by|source)\s*:\s*(\S.*)$`)

// readLabels reads lines such as "Published: 8 June 2025" and "Publisher: Reuters", wherever they stand. A day that is
// written above the text and cannot be read makes the article bad.
func (p *page) readLabels(start int) (problem *Problem) {
	head := p.proseFrom(start)
	for i := range p.lines {
		line := &p.lines[i]
		if line.reason == isHeadline || countWords(line.text) > 12 {
			continue
		}
		label, value := "", line.text
		if match := labels.FindStringSubmatch(line.text); match != nil {
			label, value = strings.ToLower(match[1]), match[2]
		}
		switch label {
		case "publisher", "published by", "source":
			if strings.HasPrefix(value, "http") {
				continue
			}
			if p.article.Publisher == "" {
				p.article.Publisher = value
			}
			line.reason = "publisher"
		case "":
			if _, at, unreadable := findDate(value); line.reason == isShort && at < 0 && unreadable {
				problem = &Problem{File: p.file, Line: line.number, Reason: fmt.Sprintf("date %q: write a day as YYYY-MM-DD", value)}
			}
		default:
			date, ok := FindDate(value)
			if ok && (p.article.Date.IsZero() || label != "date") {
				p.article.Date = date
			}
			if ok {
				line.reason = "date"
			} else if strings.ContainsAny(value, "0123456789") && i < head {
				problem = &Problem{File: p.file, Line: line.number, Reason: fmt.Sprintf("date %q: write a day as YYYY-MM-DD", value)}
			}
		}
	}
	if !p.article.Date.IsZero() {
		return nil
	}
	return problem
}

// markRepeats marks short lines that stand in the page more than once: names of widgets, and the headline again.
func (p *page) markRepeats(start int) {
	count := make(map[string]int)
	for _, line := range p.lines[start:] {
		count[strings.ToLower(line.text)]++
	}
	for i := start; i < len(p.lines); i++ {
		line := &p.lines[i]
		short := countWords(line.text) <= 10 && !endsSentence(line.text)
		switch {
		case line.reason != "":
		case strings.EqualFold(line.text, p.article.Title):
			line.reason = "headline repeated"
		case doubled(line.text):
			line.reason = "name of a widget, twice"
		case short && count[strings.ToLower(line.text)] > 1 && !p.inProse[i]:
			line.reason = "name of a widget, repeated"
		}
	}
}

// markQuestions marks lists of questions with no answers between them: three or more anywhere, two at the end of the
// page. A list that a line with a colon leads to belongs to the text.
func (p *page) markQuestions(start int) {
	last := p.lastProse(start)
	for i := start; i < len(p.lines); {
		if p.lines[i].reason != "" || !isQuestion(p.lines[i].text) {
			i++
			continue
		}
		end := i
		count := 0
		for ; end < len(p.lines) && (p.lines[end].reason != "" || isQuestion(p.lines[end].text)); end++ {
			if p.lines[end].reason == "" {
				count++
			}
		}
		atEnd := last < end
		led := i > start && p.lines[i-1].reason == "" && strings.HasSuffix(p.lines[i-1].text, ":")
		afterFurniture := i > start && p.lines[i-1].reason != ""
		if !led && (count >= 3 || (atEnd && (count >= 2 || afterFurniture))) {
			for j := i; j < end; j++ {
				if p.lines[j].reason == "" {
					p.lines[j].reason = "list of questions"
				}
			}
		}
		i = end
	}
}

// markTail marks what follows the text: everything after a comments box with less text behind it than before it, and
// short lines after the last line of prose once furniture has begun.
func (p *page) markTail(start int) {
	after := 0 // words that stay from line i on
	for i := start; i < len(p.lines); i++ {
		after += p.wordsLeft(i)
	}
	before := 0
	for i := start; i < len(p.lines); i++ {
		if p.lines[i].reason == "comments box" && before > after {
			for j := i; j < len(p.lines); j++ {
				if p.lines[j].reason == "" {
					p.lines[j].reason = "after the comments box"
				}
			}
			break
		}
		before += p.wordsLeft(i)
		after -= p.wordsLeft(i)
	}
	last := p.lastProse(start)
	first := last + 1 // of the furniture behind the text
	for first < len(p.lines) && p.lines[first].reason == "" {
		first++
	}
	for first < len(p.lines) && first > last+1 && isLabel(p.lines[first-1].text) {
		first-- // the name of a widget above its list or box
	}
	for i := first; i < len(p.lines); i++ {
		line := &p.lines[i]
		if line.reason == "" && !startsLower(line.text) && (isQuestion(line.text) || !endsSentence(line.text)) {
			line.reason = "short line after the end of the text"
		}
	}
}

// wordsLeft returns the number of words of line i, or 0 when it is left out.
func (p *page) wordsLeft(i int) int {
	if p.lines[i].reason != "" {
		return 0
	}
	return countWords(p.lines[i].text)
}

// lastProse returns the index of the last line of prose from start on, or start.
func (p *page) lastProse(start int) int {
	last := start
	for i := p.proseFrom(start); i < len(p.lines); i = p.proseFrom(i + 1) {
		last = i
	}
	return last
}

// body returns the lines that stay, as paragraphs.
func (p *page) body(start int) string {
	var b strings.Builder
	for i := start; i < len(p.lines); i++ {
		line := p.lines[i]
		if line.reason != "" {
			b.WriteString("\n\n")
			continue
		}
		if p.gaps[i] || !p.wrapped {
			b.WriteString("\n\n")
		} else {
			b.WriteString("\n")
		}
		b.WriteString(line.text)
	}
	return paragraphs(b.String())
}

// dateline is how agencies open a story: LONDON, June 8 (Reuters) - text.
var dateline = regexp.MustCompile(`^\p{Lu}[\p{Lu}\pL .,/'’0-9-]{1,60}\((\p{Lu}[\pL .&'’-]{1,30})\)\s*[-–—]`)

// readDateline finds publisher and date in the dateline of the text, where the head of the page has none.
func (p *page) readDateline() {
	first, _, _ := strings.Cut(p.article.Body, "\n")
	match := dateline.FindStringSubmatch(first)
	if match == nil {
		return
	}
	if p.article.Publisher == "" {
		p.article.Publisher = match[1]
	}
	if date, ok := FindDate(match[0]); ok && p.article.Date.IsZero() {
		p.article.Date = date
	}
}

// readAddress takes the date from the address of the page, where nothing else tells it.
func (p *page) readAddress() {
	if date, ok := FindDate(p.article.URL); ok && p.article.Date.IsZero() {
		p.article.Date = date
		p.told = append(p.told, Warning{File: p.file, Text: p.article.URL, Reason: "date taken from the address"})
	}
}

// warnings tells what was left out, line by line, and where a sentence breaks off.
func (p *page) warnings() []Warning {
	var list []Warning
	open := -1 // index of the last line that stays
	for i, line := range p.lines {
		if line.reason != "" {
			if line.reason != isHeadline {
				list = append(list, Warning{File: p.file, Line: line.number, Text: line.text, Reason: line.reason})
			}
			continue
		}
		if open >= 0 && (p.gaps[i] || !p.wrapped) && !endsSentence(p.lines[open].text) && startsLower(line.text) {
			list = append(list, Warning{File: p.file, Line: p.lines[open].number, Text: p.lines[open].text, Reason: brokenSentence})
		}
		open = i
	}
	return append(list, p.told...)
}

// brokenSentence is the warning of a line that stays though its sentence is not whole.
const brokenSentence = "kept, though the sentence breaks off at a gap"
