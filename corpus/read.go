package corpus

import (
	"bytes"
	"fmt"
	"net/url"
	"path"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// MaxBytes is the largest article that is read, as a file or as a line of JSON: longer than any book chapter, short
// enough to be held in memory whole.
const MaxBytes = 5 << 20

// Read reads one article from a file; the ending of its name says which kind it is: .md and .markdown are Markdown
// with front matter, .txt is text copied from a page, .html and .htm are pages. The id of the article is the name of
// the file without folder and ending. Warnings tell what was left out and what is missing. An error is always a
// *Problem with a line, the first for a fault of the whole file; beside one about something that a page lacks, such as its date, the article is given as far as it was
// understood, for a person to complete. JSON Lines hold many articles and are read by ReadLines.
func Read(name string, data []byte) (*Article, []Warning, error) {
	bad := func(format string, args ...any) error {
		return &Problem{File: name, Line: 1, Reason: fmt.Sprintf(format, args...)}
	}
	if len(data) > MaxBytes {
		return nil, nil, bad("larger than %d MB: split it", MaxBytes>>20)
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if problem := notUTF8(name, data); problem != nil {
		return nil, nil, problem
	}
	text := unixLines(string(data))
	var article *Article
	var warnings []Warning
	var problem *Problem
	ext := strings.ToLower(path.Ext(name))
	switch ext {
	case ".md", ".markdown":
		article, problem = readMarkdown(name, text)
	case ".txt":
		article, warnings, problem = readText(name, text)
	case ".html", ".htm":
		article, warnings, problem = readHTML(name, text)
	default:
		return nil, nil, bad("%q is no kind of article: use .md, .txt, .html or .jsonl", ext)
	}
	if article != nil {
		article.ID = strings.TrimSuffix(path.Base(name), path.Ext(name))
		if article.Lang == "" {
			article.Lang = languageOf(article.Body)
		}
		if problem == nil {
			problem = article.problem(name, text)
		}
		if article.Date.IsZero() {
			warnings = append(warnings, Warning{File: name, Reason: noDate})
		}
	}
	if problem != nil {
		problem.Line = max(problem.Line, 1) // what is missing has no line of its own
		return article, warnings, problem
	}
	return article, warnings, nil
}

// problem returns what makes the article bad whatever it was read from, or nil: at the line of the field in the text that it was read from, or
// the first.
func (a *Article) problem(file, text string) *Problem {
	bad := func(field, format string, args ...any) *Problem {
		return &Problem{File: file, Line: lineOf(text, field+":"), Reason: fmt.Sprintf(format, args...)}
	}
	switch {
	case a.Title == "":
		return bad("title", "no title: every article needs one")
	case a.Body == "":
		return bad("body", "no text: every article needs a body")
	}
	if a.ID == "" || len(a.ID) > 1<<10 || strings.ContainsFunc(a.ID, unicode.IsControl) {
		return bad("id", "id %.40q: write 1 to 1024 bytes without control characters", a.ID)
	}
	if slices.ContainsFunc(strings.FieldsFunc(a.ID, func(r rune) bool { return r == '/' || r == '\\' }), func(part string) bool { return part == "." || part == ".." }) {
		return bad("id", `id %.40q: write it without "." or ".." between slashes`, a.ID)
	}
	for _, field := range []string{a.Title, a.Publisher, a.Author, a.Body} {
		if strings.ContainsRune(field, 0) {
			line := strings.Count(text[:max(strings.IndexByte(text, 0), 0)], "\n") + 1
			return &Problem{File: file, Line: line, Reason: "a NUL character: take it out"}
		}
	}
	if a.URL != "" {
		if u, err := url.Parse(a.URL); err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") {
			return bad("url", "url %q: write a full address that starts with https:// or http://", a.URL)
		}
	}
	if n := len(a.Paragraphs()); len(a.Questions) > 0 {
		for paragraph := range a.Questions {
			if paragraph < 1 || paragraph > n {
				return bad("questions", "questions: there is no paragraph %d, the article has %d", paragraph, n)
			}
		}
	}
	return nil
}

// notUTF8 returns a problem that names the first line of data that is not UTF-8, or nil.
func notUTF8(name string, data []byte) *Problem {
	if utf8.Valid(data) {
		return nil
	}
	line := 1
	for text := range bytes.Lines(data) {
		if !utf8.Valid(text) {
			break
		}
		line++
	}
	return &Problem{File: name, Line: line, Reason: "not UTF-8: save it as UTF-8"}
}
