package corpus

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
	"time"
)

// jsonLine is one article of a JSON Lines file; null counts as absent.
type jsonLine struct {
	ID        string           `json:"id"`
	Title     string           `json:"title"`
	Publisher string           `json:"publisher"`
	Author    string           `json:"author"`
	Date      string           `json:"date"`
	URL       string           `json:"url"`
	Lang      string           `json:"lang"`
	Topics    []string         `json:"topics"`
	Questions map[int][]string `json:"questions"`
	Digest    bool             `json:"digest"`
	Body      string           `json:"body"`
}

// ReadLines reads articles from JSON Lines, one by one, holding one line in memory. A bad line gives a *Problem in
// place of an article, and reading goes on; so does a line of more than MaxBytes, and one with the id of a line before
// it. Blank lines are skipped. An error of r ends the sequence.
func ReadLines(r io.Reader, name string) iter.Seq2[*Article, error] {
	return func(yield func(*Article, error) bool) {
		seen := map[string]bool{}
		for e, err := range readLines(r, name) {
			if err == nil && seen[e.ID] {
				e, err = Entry{}, twice(name, e.Line, e.ID)
			} else if err == nil {
				seen[e.ID] = true
			}
			if !yield(e.Article, err) {
				return
			}
		}
	}
}

// twice is the fault of an article with the id of one before it.
func twice(file string, line int, id string) *Problem {
	return &Problem{File: file, Line: max(line, 1), Reason: fmt.Sprintf("id %q is there twice: rename one", id)}
}

// readLines does what ReadLines does and gives the line numbers and warnings too, but leaves the comparison of ids to the caller, who may
// read more than one file.
func readLines(r io.Reader, name string) iter.Seq2[Entry, error] {
	return func(yield func(Entry, error) bool) {
		lines := lineReader{r: bufio.NewReaderSize(r, 64<<10)}
		for number := 1; ; number++ {
			line, tooLong, err := lines.next()
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil {
				yield(Entry{}, &Problem{File: name, Line: number, Reason: reason(err)})
				return
			}
			line = withoutMark(line, number)
			entry := Entry{Line: number}
			problem := tooLongLine(name, number)
			if !tooLong {
				if len(bytes.TrimSpace(line)) == 0 {
					continue
				}
				entry.Article, problem = readLine(name, number, line)
			}
			if problem != nil {
				if !yield(Entry{}, problem) {
					return
				}
				continue
			}
			if entry.Date.IsZero() {
				entry.Warnings = []Warning{{File: name, Line: number, Reason: noDate}}
			}
			if !yield(entry, nil) {
				return
			}
		}
	}
}

// tooLongLine is the fault of a line that is longer than an article may be.
func tooLongLine(name string, number int) *Problem {
	return &Problem{File: name, Line: number, Reason: fmt.Sprintf("longer than %d MB: split it", MaxBytes>>20)}
}

// noDate is the warning of an article that has none.
const noDate = "no date: the article is left out of date filters and of what is latest"

// readLine reads the article of one line of JSON.
func readLine(name string, number int, line []byte) (*Article, *Problem) {
	bad := func(format string, args ...any) *Problem {
		return &Problem{File: name, Line: number, Reason: fmt.Sprintf(format, args...)}
	}
	if problem := notUTF8(name, line); problem != nil {
		problem.Line = number
		return nil, problem
	}
	var fields jsonLine
	decoder := json.NewDecoder(bytes.NewReader(line))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&fields); err != nil {
		var wrongType *json.UnmarshalTypeError
		switch {
		case errors.As(err, &wrongType) && wrongType.Field == "":
			return nil, bad("not an article in JSON: write one object a line")
		case errors.As(err, &wrongType):
			return nil, bad("not an article in JSON: field %q cannot be a %s", wrongType.Field, wrongType.Value)
		}
		return nil, bad("not an article in JSON: %s", strings.TrimPrefix(err.Error(), "json: "))
	}
	if decoder.More() {
		return nil, bad("more than one JSON value: write one article a line")
	}
	if fields.ID == "" {
		return nil, bad("no id: every line of JSON needs one")
	}
	date, ok := lineDate(fields.Date)
	if !ok {
		return nil, bad("date %q: write a day as YYYY-MM-DD", fields.Date)
	}
	article := &Article{
		ID:        fields.ID,
		Title:     oneLine(fields.Title),
		Publisher: oneLine(fields.Publisher),
		Author:    oneLine(fields.Author),
		Date:      date,
		URL:       strings.TrimSpace(fields.URL),
		Lang:      strings.TrimSpace(fields.Lang),
		Topics:    topics(fields.Topics),
		Questions: questions(fields.Questions),
		Digest:    fields.Digest,
		Body:      paragraphs(fields.Body),
	}
	if article.Lang == "" {
		article.Lang = languageOf(article.Body)
	}
	if problem := article.problem(name, ""); problem != nil {
		problem.Line = number
		return nil, problem
	}
	return article, nil
}

// lineDate returns the day that is written as YYYY-MM-DD or as a time of RFC 3339, the form in which databases write
// it; the day is the one of the time's own zone. No text is "no date".
func lineDate(s string) (Date, bool) {
	if s == "" {
		return Date{}, true
	}
	if t, err := time.Parse(time.RFC3339, s); err == nil {
		s = t.Format(time.DateOnly)
	}
	date, err := ParseDate(s)
	return date, err == nil
}

// A lineReader reads lines of bounded length.
type lineReader struct {
	r    *bufio.Reader
	buf  []byte
	read int64 // bytes so far, the ends of lines included
}

// next returns the next line without its end, valid until the following call. A line of more than MaxBytes is read to
// its end and reported as too long. After the last line the error is io.EOF.
func (l *lineReader) next() (line []byte, tooLong bool, err error) {
	l.buf = l.buf[:0]
	for read := false; ; read = true {
		part, err := l.r.ReadSlice('\n')
		l.read += int64(len(part))
		if len(l.buf)+len(part) > MaxBytes+len("\r\n") {
			tooLong = true
		}
		if !tooLong {
			l.buf = append(l.buf, part...)
		}
		switch {
		case err == nil:
			return bytes.TrimRight(l.buf, "\r\n"), tooLong, nil
		case errors.Is(err, bufio.ErrBufferFull):
		case errors.Is(err, io.EOF) && (read || len(part) > 0):
			return bytes.TrimRight(l.buf, "\r\n"), tooLong, nil
		default:
			return nil, false, err
		}
	}
}
