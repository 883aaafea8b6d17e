// Package terminal shows answers to a person at a terminal, or to whoever reads the other end of a pipe, and holds the
// conversation there.
//
// The rules of its voice, which every sentence here keeps:
//
//   - The words of an article are shown verbatim, as a quotation, and never without headline, publisher, date and link.
//   - The answer comes first, then what it was taken from, then how the question was understood.
//   - What is our own summary of a source is called a digest of it.
//   - When nothing was found, that is the first thing said; then the nearest there is, and how far the corpus reaches.
//   - Sentences are short, calm and whole. None apologizes, praises or exclaims.
package terminal

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"tradetalks/corpus"
	"tradetalks/index"
	"tradetalks/internal/answer"
)

// bar stands before each line of a quotation.
func (s Style) bar() string {
	if s.Rich {
		return "│ "
	}
	return "> "
}

// Answer returns an answer as text that ends in a line break.
func (s Style) Answer(a *answer.Answer) string {
	var b strings.Builder
	switch {
	case a.Answered:
		text := fmt.Sprintf("%s [%d]", a.Sentence.Text, a.Sentence.Passage)
		b.WriteString(s.set(text, "", []mark{{0, len(a.Sentence.Text)}}))
	case a.Reach.Articles == 0 && len(a.Passages) == 0:
		b.WriteString(s.set("The corpus is empty, so it answers nothing. Add articles with \"corpus add FILE\", or set CORPUS_DIR to a folder of them.", "", nil))
	case a.Language != "":
		b.WriteString(s.set(s.unheld(a.Language), "", nil))
	default:
		b.WriteString(s.set("The corpus does not answer this.", "", nil))
	}
	for _, sp := range a.Spelling {
		b.WriteString(s.set(fmt.Sprintf("The corpus does not hold the word %q. Did you mean %q?", sp.Word, sp.Instead), "", nil))
	}
	shown := a.Passages
	if a.FarOff() {
		shown = nil
	}
	if !a.Answered && len(shown) > 0 {
		b.WriteString("\n")
		b.WriteString(s.set("The nearest that it holds:", "", nil))
	}
	for _, p := range shown {
		b.WriteString("\n")
		b.WriteString(s.Passage(p))
	}
	if len(a.Differ) > 1 {
		b.WriteString("\n")
		b.WriteString(s.set("Sources differ:", "", nil))
		for _, side := range a.Differ {
			b.WriteString(s.quote(side.Value, side.Quote, "  "))
		}
	}
	if a.Newer != nil {
		b.WriteString("\n")
		b.WriteString(s.quote("Newer", *a.Newer, ""))
	}
	if u := understood(a.Understood); u != "" {
		b.WriteString("\n")
		b.WriteString(s.set("Understood: "+u+".", "", nil))
	}
	if !a.Answered && !a.Reach.Last.IsZero() {
		b.WriteString("\n")
		b.WriteString(s.set(fmt.Sprintf("The corpus reaches to %s.", a.Reach.Last), "", nil))
	}
	return b.String()
}

// Passage returns a passage with its number, its source and its copies as text that ends in a line break.
func (s Style) Passage(p answer.Passage) string {
	var b strings.Builder
	marks := make([]mark, len(p.Highlights))
	for i, h := range p.Highlights {
		marks[i] = mark{h.Start, h.End}
	}
	b.WriteString(s.set(p.Text, s.bar(), marks))
	number := fmt.Sprintf("[%d] ", p.Rank)
	indent := strings.Repeat(" ", len(number))
	cited := s.set(source(p.Citation), indent, nil)
	b.WriteString(number + strings.TrimPrefix(cited, s.dim(indent)))
	b.WriteString(s.address(p.Citation, indent))
	for _, c := range p.Also {
		b.WriteString(s.set("also: "+source(c), indent, nil))
		b.WriteString(s.address(c, indent))
	}
	return b.String()
}

// quote returns a sentence as a quotation below a label, with its source on lines of their own.
func (s Style) quote(label string, q answer.Quote, indent string) string {
	return s.set(label+":", indent, nil) +
		s.set(q.Text, indent+s.bar(), nil) +
		s.set(source(q.Citation), indent, nil) +
		s.address(q.Citation, indent)
}

// address returns the link of a citation on a line of its own, or nothing when there is none. On a terminal the link is
// clickable and leads to the passage; what is to be read of it is the page.
func (s Style) address(c answer.Citation, indent string) string {
	if c.URL == "" {
		return ""
	}
	shown := clean(c.URL)
	if s.Rich {
		shown, _, _ = strings.Cut(shown, "#:~:")
	}
	return indent + s.link(shown, c.URL) + "\n"
}

// source names where words come from: headline, publisher and date.
func source(c answer.Citation) string {
	var parts []string
	headline := oneLine(c.Title)
	if !strings.HasPrefix(headline, "[") {
		headline = "\"" + headline + "\""
	}
	if c.Digest {
		headline = "digest of " + headline
	}
	parts = append(parts, headline)
	if c.Publisher != "" {
		parts = append(parts, oneLine(c.Publisher))
	}
	if c.Date.IsZero() {
		parts = append(parts, "undated")
	} else {
		parts = append(parts, c.Date.String())
	}
	return strings.Join(parts, ", ")
}

// understood tells in one sentence without its full stop what a question was taken to ask; empty when nothing narrowed it.
func understood(u answer.Understood) string {
	var parts []string
	if len(u.Publishers) > 0 {
		parts = append(parts, "from "+list(u.Publishers, "or"))
	}
	if len(u.Silent) > 0 {
		parts = append(parts, "from others too, since "+list(u.Silent, "or")+" does not answer it")
	}
	if len(u.Lacking) > 0 {
		parts = append(parts, "the corpus has nothing from "+list(u.Lacking, "or"))
	}
	if len(u.Topics) > 0 {
		parts = append(parts, "on "+list(u.Topics, "and"))
	}
	if len(u.Events) > 0 {
		parts = append(parts, "about the time of "+list(u.Events, "and"))
	}
	switch {
	case !u.From.IsZero() && u.From == u.To:
		parts = append(parts, "published on "+u.From.String())
	case !u.From.IsZero() && !u.To.IsZero():
		parts = append(parts, fmt.Sprintf("published from %s to %s", u.From, u.To))
	case !u.From.IsZero():
		parts = append(parts, fmt.Sprintf("published on %s or later", u.From))
	case !u.To.IsZero():
		parts = append(parts, fmt.Sprintf("published on %s or earlier", u.To))
	}
	if !u.AsOf.IsZero() {
		parts = append(parts, "as of "+u.AsOf.String())
	}
	if u.Latest {
		parts = append(parts, "the newest state")
	}
	if len(u.Carried) > 0 {
		parts = append(parts, fmt.Sprintf("going on from %q", strings.Join(u.Carried, " ")))
	}
	return oneLine(strings.Join(parts, "; "))
}

// list joins names as in a sentence.
func list(names []string, last string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	n := len(names) - 1
	return strings.Join(names[:n], ", ") + " " + last + " " + names[n]
}

// Line returns text as one line without what could steer a terminal.
func Line(s string) string { return clean(oneLine(s)) }

// oneLine returns text with each run of white space as one space.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// unheld says that the corpus holds nothing in the language of a question.
func (s Style) unheld(tag string) string {
	if s.Unheld != nil {
		return s.Unheld(tag)
	}
	name := tag
	if t, err := language.Parse(tag); err == nil {
		name = display.English.Languages().Name(t)
	}
	return fmt.Sprintf("The corpus holds nothing in %s.", name)
}

// Article returns a whole article as text that ends in a line break: headline, source, then the body.
func (s Style) Article(a *index.Article) string {
	c := answer.Citation{Title: a.Title, Publisher: a.Publisher, Date: a.Date, URL: a.URL, Digest: a.Digest}
	var b strings.Builder
	cited := source(c)
	from := strings.Index(cited, oneLine(a.Title))
	b.WriteString(s.set(cited, "", []mark{{from, from + len(oneLine(a.Title))}}))
	if a.Author != "" {
		b.WriteString(s.set("by "+oneLine(a.Author), "", nil))
	}
	b.WriteString(s.address(c, ""))
	b.WriteString("\n")
	b.WriteString(s.set(a.Body, s.bar(), nil))
	return b.String()
}

// Sources returns a list of publishers or topics with how many articles each has and the days they cover.
func (s Style) Sources(counts []index.Count) string {
	var b strings.Builder
	for _, c := range counts {
		name := oneLine(c.Name)
		if name == "" {
			name = "(publisher unknown)"
		}
		articles := "1 article"
		if c.Articles != 1 {
			articles = fmt.Sprintf("%d articles", c.Articles)
		}
		b.WriteString(s.set(fmt.Sprintf("%s: %s%s", name, articles, covered(c.First, c.Last)), "", nil))
	}
	return b.String()
}

// covered tells the days between which articles were published, after a comma; empty when none has a date.
func covered(first, last corpus.Date) string {
	switch {
	case first.IsZero():
		return ""
	case first == last:
		return ", " + first.String()
	}
	return fmt.Sprintf(", %s to %s", first, last)
}
