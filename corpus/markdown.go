package corpus

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"
)

// frontMatter is what stands between the two lines "---" of a Markdown article.
type frontMatter struct {
	Title     string           `yaml:"title"`
	Publisher string           `yaml:"publisher,omitempty"`
	Author    string           `yaml:"author,omitempty"`
	Date      string           `yaml:"date,omitempty"`
	Undated   bool             `yaml:"undated,omitempty"` // the source has no date: said outright, since a forgotten date is a mistake
	URL       string           `yaml:"url,omitempty"`
	Lang      string           `yaml:"lang,omitempty"`
	Topics    []string         `yaml:"topics,flow,omitempty"`
	Digest    bool             `yaml:"digest,omitempty"`
	Questions map[int][]string `yaml:"questions,omitempty"`
}

// frontMark is the line before and after the front matter.
const frontMark = "---"

// readMarkdown reads an article in Markdown with front matter in YAML.
func readMarkdown(name, text string) (*Article, *Problem) {
	bad := func(line int, format string, args ...any) *Problem {
		return &Problem{File: name, Line: line, Reason: fmt.Sprintf(format, args...)}
	}
	first, rest, _ := strings.Cut(text, "\n")
	if strings.TrimRight(first, " \t") != frontMark {
		return nil, bad(1, `no front matter: start with a line "---", the title and the date, and a line "---"`)
	}
	front, body, found := cutFront(rest)
	if !found {
		return nil, bad(1, `the front matter does not end: close it with a line "---"`)
	}
	var meta frontMatter
	if err := yaml.Load([]byte(front), &meta, yaml.WithKnownFields()); err != nil && strings.TrimSpace(front) != "" {
		line, reason := yamlFault(err)
		return nil, bad(line+1, "front matter: %s", reason)
	}
	var date Date
	switch {
	case meta.Date == "" && !meta.Undated:
		return nil, bad(1, "no date: write the day of publication as date: YYYY-MM-DD, or undated: true when the source has none")
	case meta.Date != "" && meta.Undated:
		return nil, bad(lineOf(front, "undated:")+1, "undated: true beside a date: take one of them out")
	case meta.Date != "":
		var err error
		if date, err = ParseDate(meta.Date); err != nil {
			return nil, bad(lineOf(front, "date:")+1, "date %q: write a day as YYYY-MM-DD", meta.Date)
		}
	}
	return &Article{
		Title:     oneLine(meta.Title),
		Publisher: oneLine(meta.Publisher),
		Author:    oneLine(meta.Author),
		Date:      date,
		URL:       strings.TrimSpace(meta.URL),
		Lang:      strings.TrimSpace(meta.Lang),
		Topics:    topics(meta.Topics),
		Questions: questions(meta.Questions),
		Digest:    meta.Digest,
		Body:      paragraphs(body),
	}, nil
}

// Markdown returns the article as a file that Read reads back as an equal article, if that file is named by the id
// and the article could be read in the first place: its title and body are not empty, its fields on one line, its
// body in paragraphs.
func (a *Article) Markdown() []byte {
	front, err := yaml.Dump(frontMatter{
		Title:     a.Title,
		Publisher: a.Publisher,
		Author:    a.Author,
		Date:      a.Date.String(),
		Undated:   a.Date.IsZero(),
		URL:       a.URL,
		Lang:      a.Lang,
		Topics:    a.Topics,
		Digest:    a.Digest,
		Questions: a.Questions,
	}, yaml.WithLineWidth(-1))
	if err != nil {
		panic("corpus: front matter: " + err.Error()) // texts, lists of texts and a flag: all of them can be written
	}
	return slices.Concat([]byte(frontMark+"\n"), front, []byte(frontMark+"\n\n"+a.Body+"\n"))
}

// cutFront parts the front matter from the body at the first line that is "---".
func cutFront(text string) (front, body string, found bool) {
	offset := 0
	for line := range strings.Lines(text) {
		if strings.TrimRight(line, " \t\n") == frontMark {
			return text[:offset], text[offset+len(line):], true
		}
		offset += len(line)
	}
	return "", "", false
}

// yamlFault returns the line (from 1, in the front matter) and the reason of a fault that the YAML library found.
func yamlFault(err error) (line int, reason string) {
	var fault *yaml.LoadError
	if !errors.As(err, &fault) {
		return 1, err.Error()
	}
	line, reason = max(fault.Mark.Line, 1), fault.Message
	if field, ok := between(reason, "field ", " not found in type"); ok {
		return line, fmt.Sprintf("unknown field %q: known are title, publisher, author, date, url, lang, topics, digest, undated and questions", field)
	}
	if field, ok := between(reason, "mapping key ", " already defined"); ok {
		return line, fmt.Sprintf("field %s is there twice", field)
	}
	if kind, ok := between(reason, "cannot construct ", " into string"); ok && kind == "!!seq" {
		return line, `a list where a text belongs: put quotes around what starts with "["`
	}
	if strings.HasPrefix(reason, "mapping values are not allowed") {
		return line, "a colon within a text: put quotes around the text"
	}
	return line, strings.NewReplacer("cannot construct ", "cannot read ", "!!str", "text", "!!seq", "a list", "!!map", "fields",
		"into []string", "as a list", "into int", "as a number", "into bool", "as true or false", "into string", "as a text",
		"into corpus.frontMatter", "as fields of an article").Replace(reason)
}

// between returns what stands in s between a prefix and the first suffix after it.
func between(s, prefix, suffix string) (string, bool) {
	rest, ok := strings.CutPrefix(s, prefix)
	if !ok {
		return "", false
	}
	middle, _, ok := strings.Cut(rest, suffix)
	return middle, ok
}

// lineOf returns the number, from 1, of the first line that starts with the prefix, or 1.
func lineOf(text, prefix string) int {
	n := 0
	for line := range strings.Lines(text) {
		n++
		if strings.HasPrefix(line, prefix) {
			return n
		}
	}
	return 1
}

// oneLine joins the words of a text by single spaces.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// topics returns the topics in lower case, hyphenated, each once; nil when there is none.
func topics(list []string) []string {
	var clean []string
	seen := make(map[string]bool)
	for _, topic := range list {
		topic = strings.ToLower(strings.Join(strings.Fields(topic), "-"))
		if topic != "" && !seen[topic] {
			seen[topic] = true
			clean = append(clean, topic)
		}
	}
	return clean
}

// questions returns the questions of each paragraph, each on one line; nil when there is none.
func questions(byParagraph map[int][]string) map[int][]string {
	var clean map[int][]string
	for paragraph, list := range byParagraph {
		for _, question := range list {
			if question = oneLine(question); question == "" {
				continue
			}
			if clean == nil {
				clean = make(map[int][]string)
			}
			clean[paragraph] = append(clean[paragraph], question)
		}
	}
	return clean
}
