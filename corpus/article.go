// Package corpus reads, checks, cuts and writes the articles that the bot answers from.
package corpus

import "time"

// An Article is one text of the corpus with what is known about its source.
type Article struct {
	ID        string           // file name without its ending, or the "id" of a JSON line; unique in a layer
	Title     string           // headline of the source; in [square brackets] where it is a librarian's
	Publisher string           // empty when unknown
	Author    string           // empty when unknown
	Date      Date             // publication day; zero when unknown
	URL       string           // address of the source, http or https; empty when unknown
	Lang      string           // BCP 47 tag such as "en" or "zh-Hans"; empty counts as "en"
	Topics    []string         // lower case, hyphenated
	Questions map[int][]string // by paragraph number from 1: questions that the paragraph answers; never shown as text of the article
	Digest    bool             // the body is our own summary of the cited source, not its words
	Body      string           // paragraphs exactly as stored, separated by one blank line ("\n\n")
}

// A Date is a calendar day in UTC; the zero value is "no date".
type Date struct{ t time.Time }

// A Span is a half-open range of bytes in the body of an article.
type Span struct{ Start, End int }

// A Passage is the unit of search: one paragraph, neighbouring short paragraphs, or a part of a long one.
// It never holds more than 200 words, and tells where it stands in the body of its article.
type Passage struct {
	Span          // bytes of Article.Body
	Paragraph int // number, from 1, of the first paragraph that it touches
	Last      int // number of the last paragraph that it touches
}
