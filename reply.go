package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strings"
	"time"
	"unicode/utf8"

	"tradetalks/corpus"
	"tradetalks/internal/answer"
)

// A reply is an answer as ask -json prints it. Its keys are a promise to scripts.
type reply struct {
	Question string         `json:"question"`
	Answered bool           `json:"answered"`
	Answer   *replyAnswer   `json:"answer"`   // null when not answered
	Passages []replyPassage `json:"passages"` // never null
	TookMS   float64        `json:"took_ms"`  // milliseconds, to the microsecond
	Error    string         `json:"error,omitempty"`
}

type replyAnswer struct {
	Text    string `json:"text"`
	Passage int    `json:"passage"` // rank of the passage that holds it
}

type replyPassage struct {
	Rank       int      `json:"rank"` // from 1
	Score      float64  `json:"score"`
	Article    string   `json:"article"`
	Title      string   `json:"title"`
	Publisher  *string  `json:"publisher"` // null when unknown, as are date and url
	Date       *string  `json:"date"`
	URL        *string  `json:"url"`
	Paragraph  int      `json:"paragraph"` // from 1
	Text       string   `json:"text"`
	Highlights [][2]int `json:"highlights"` // [start, end) in bytes of text
}

// newReply returns the answer to a question in the form of ask -json.
func newReply(question string, a *answer.Answer, took time.Duration) reply {
	r := reply{Question: question, Answered: a.Answered, Passages: make([]replyPassage, len(a.Passages)), TookMS: milliseconds(took)}
	if a.Answered {
		r.Answer = &replyAnswer{a.Sentence.Text, a.Sentence.Passage}
	}
	for i, p := range a.Passages {
		r.Passages[i] = replyPassage{
			Rank: p.Rank, Score: p.Score, Article: p.Citation.Article, Title: p.Citation.Title,
			Publisher: known(p.Citation.Publisher), Date: known(p.Citation.Date.String()), URL: known(p.Citation.URL),
			Paragraph: p.Paragraph, Text: p.Text, Highlights: make([][2]int, len(p.Highlights)),
		}
		for j, h := range p.Highlights {
			r.Passages[i].Highlights[j] = [2]int{h.Start, h.End}
		}
	}
	return r
}

// failedReply returns the reply to a line that was not answered because of an error.
func failedReply(question, sentence string, took time.Duration) reply {
	return reply{Question: question, Passages: []replyPassage{}, TookMS: milliseconds(took), Error: sentence}
}

func milliseconds(d time.Duration) float64 { return math.Round(float64(d.Microseconds())) / 1000 }

// known returns nil for what is not known.
func known(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// line returns the reply as one line of JSON with its line break.
func (r reply) line() ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(r); err != nil {
		return nil, fmt.Errorf("ask: %w", err)
	}
	return b.Bytes(), nil
}

// An inquiry is a question as a line of ask -json may put it. Other keys are left alone, so that a line may carry what its
// sender knows it by.
type inquiry struct {
	Question string `json:"question"`
	Previous string `json:"previous"`
	AsOf     string `json:"as_of"`
}

// readInquiry reads a line of standard input: a question, or an object in JSON when it begins with a brace. What the line does
// not say is taken from base. Beside an error it returns the question as far as it was read.
func readInquiry(line string, base answer.Question) (answer.Question, error) {
	q := base
	q.Text = strings.TrimSpace(line)
	if !utf8.ValidString(line) {
		return q, errors.New("the line is not UTF-8: convert it")
	}
	if !strings.HasPrefix(q.Text, "{") {
		return q, nil
	}
	var in inquiry
	if err := json.Unmarshal([]byte(line), &in); err != nil {
		var kind *json.UnmarshalTypeError
		if errors.As(err, &kind) && kind.Field != "" {
			return q, fmt.Errorf("the key %q must hold a text, not a value of type %s", kind.Field, kind.Value)
		}
		return q, fmt.Errorf("the line begins with a brace but is not JSON (%s): write {\"question\": \"...\"}", err)
	}
	if err := checkKeys(line); err != nil {
		return q, err
	}
	q.Text = strings.TrimSpace(in.Question)
	if q.Text == "" {
		return q, errors.New("the line asks nothing: give the key \"question\" a text")
	}
	if in.Previous != "" {
		q.Previous = in.Previous
	}
	if in.AsOf != "" {
		day, err := corpus.ParseDate(in.AsOf)
		if err != nil {
			return q, fmt.Errorf("the key \"as_of\" holds %q, which is not a day: write it as 2025-06-08", in.AsOf)
		}
		q.AsOf = day
	}
	return q, nil
}

// checkKeys finds a key of an inquiry that is there twice or in other letter case, in an object that is JSON: which of two is meant, nobody
// can tell.
func checkKeys(object string) error {
	d := json.NewDecoder(strings.NewReader(object))
	if _, err := d.Token(); err != nil { // the brace
		return err
	}
	seen := map[string]bool{}
	for d.More() {
		token, err := d.Token()
		if err != nil {
			return err
		}
		key, _ := token.(string)
		for _, known := range []string{"question", "previous", "as_of"} {
			switch {
			case key == known && seen[key]:
				return fmt.Errorf("the key %q is there twice: leave one out", key)
			case key != known && strings.EqualFold(key, known):
				return fmt.Errorf("the key %q is unknown: write it as %q", key, known)
			}
		}
		seen[key] = true
		var value json.RawMessage
		if err := d.Decode(&value); err != nil {
			return err
		}
	}
	return nil
}
