// Package corpus reads, checks, cuts and writes the articles that the bot answers from.
package corpus

import "strings"

// An Article is one text of the corpus with what is known about its source.
type Article struct {
	ID        string           `json:"id"`                  // file name without its ending, or the "id" of a JSON line; unique in a layer
	Title     string           `json:"title"`               // headline of the source; in [square brackets] where it is a librarian's
	Publisher string           `json:"publisher,omitempty"` // empty when unknown
	Author    string           `json:"author,omitempty"`    // empty when unknown
	Date      Date             `json:"date,omitzero"`       // publication day; zero when unknown
	URL       string           `json:"url,omitempty"`       // address of the source, http or https; empty when unknown
	Lang      string           `json:"lang,omitempty"`      // BCP 47 tag such as "en" or "zh-Hans", as the source says or as the body shows; empty counts as "en"
	Topics    []string         `json:"topics,omitempty"`    // lower case, hyphenated
	Questions map[int][]string `json:"questions,omitempty"` // by paragraph number from 1: questions that the paragraph answers; never shown as text of the article
	Answers   map[int][][]int  `json:"-"`                   // by paragraph, for each of its Questions: the sentences of the paragraph that answer it, from 1; fewer, or empty, where nobody has said; not to be changed
	Digest    bool             `json:"digest,omitempty"`    // the body is our own summary of the cited source, not its words
	Body      string           `json:"body"`                // paragraphs exactly as stored, separated by one blank line ("\n\n")
}

// A Span is a half-open range of bytes in the body of an article.
type Span struct{ Start, End int }

// Len returns the number of bytes in the span.
func (s Span) Len() int { return s.End - s.Start }

// A Passage is the unit of search: one paragraph, neighbouring short paragraphs, or a part of a long one.
// It never holds more than 200 words, and tells where it stands in the body of its article.
type Passage struct {
	Span          // bytes of Article.Body
	Paragraph int // number, from 1, of the first paragraph that it touches
	Last      int // number of the last paragraph that it touches
}

// Text returns the bytes of the body that the span marks, verbatim. The span must lie within the body.
func (a *Article) Text(s Span) string { return a.Body[s.Start:s.End] }

// Paragraphs returns where each paragraph stands in the body, in order: paragraph n is element n-1.
func (a *Article) Paragraphs() []Span {
	var spans []Span
	for start := 0; start < len(a.Body); {
		end := len(a.Body)
		if i := strings.Index(a.Body[start:], "\n\n"); i >= 0 {
			end = start + i
		}
		spans = append(spans, Span{start, end})
		start = end + len("\n\n")
	}
	return spans
}

// paragraphs brings text to the form of Article.Body: line ends are "\n", a line of nothing but spaces is blank,
// one blank line stands between paragraphs, and none has space around it. Lines within a paragraph stay as they are.
func paragraphs(text string) string {
	var body strings.Builder
	body.Grow(len(text))
	var paragraph []string
	flush := func() {
		p := strings.TrimSpace(strings.Join(paragraph, "\n"))
		paragraph = paragraph[:0]
		if p == "" {
			return
		}
		if body.Len() > 0 {
			body.WriteString("\n\n")
		}
		body.WriteString(p)
	}
	for line := range strings.SplitSeq(unixLines(text), "\n") {
		if strings.TrimSpace(line) == "" {
			flush()
			continue
		}
		paragraph = append(paragraph, line)
	}
	flush()
	return body.String()
}

// unixLines turns the line ends of Windows and of old Macs into "\n".
func unixLines(text string) string {
	if !strings.Contains(text, "\r") {
		return text
	}
	return strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
}
