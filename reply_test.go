package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"tradetalks/corpus"
	"tradetalks/internal/answer"
)

func TestReply(t *testing.T) {
	known := answer.Passage{Rank: 1, Score: 2.5, Paragraph: 3, Text: "Tea <is> taxed.\u2028", Highlights: []corpus.Span{{Start: 0, End: 3}},
		Citation: answer.Citation{Article: "a", Title: "Tea & tax", Publisher: "Ledger", Date: corpus.NewDate(2025, 6, 8), URL: "https://a.example/#:~:text=Tea"}}
	unknown := answer.Passage{Rank: 2, Score: 1, Paragraph: 1, Text: "Tea.", Citation: answer.Citation{Article: "b", Title: "B"}}
	tests := map[string]struct {
		reply reply
		want  string
	}{
		"answered": {
			newReply("tea?", &answer.Answer{Answered: true, Sentence: answer.Sentence{Text: "Tea <is> taxed.", Passage: 1}, Passages: []answer.Passage{known, unknown}}, 1234567*time.Nanosecond),
			`{"question":"tea?","answered":true,"answer":{"text":"Tea <is> taxed.","passage":1},"passages":[` +
				`{"rank":1,"score":2.5,"article":"a","title":"Tea & tax","publisher":"Ledger","date":"2025-06-08","url":"https://a.example/#:~:text=Tea","paragraph":3,"text":"Tea <is> taxed.\u2028","highlights":[[0,3]]},` +
				`{"rank":2,"score":1,"article":"b","title":"B","publisher":null,"date":null,"url":null,"paragraph":1,"text":"Tea.","highlights":[]}],"took_ms":1.234}` + "\n",
		},
		"not answered": {
			newReply("?", &answer.Answer{Sentence: answer.Sentence{Text: "stale"}}, 0),
			`{"question":"?","answered":false,"answer":null,"passages":[],"took_ms":0}` + "\n",
		},
		"failed": {
			failedReply("?", "it failed", time.Second),
			`{"question":"?","answered":false,"answer":null,"passages":[],"took_ms":1000,"error":"it failed"}` + "\n",
		},
	}
	for name, test := range tests {
		got, err := test.reply.line()
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(test.want, string(got)); d != "" {
			t.Errorf("%s: %s", name, d)
		}
	}
}

func TestReadInquiry(t *testing.T) {
	base := answer.Question{N: 5, Previous: "before"}
	tests := []struct {
		line string
		want answer.Question
		err  string
	}{
		{"who?\t", answer.Question{Text: "who?", N: 5, Previous: "before"}, ""},
		{` {"question": " who? ", "previous": "what?", "as_of": "2025-06-08", "id": 7}`,
			answer.Question{Text: "who?", Previous: "what?", AsOf: corpus.NewDate(2025, 6, 8), N: 5}, ""},
		{`{"question": "who?", "previous": null, "as_of": null}`, answer.Question{Text: "who?", Previous: "before", N: 5}, ""},
		{`{"question": "who?", "as_of": ""}`, answer.Question{Text: "who?", Previous: "before", N: 5}, ""},
		{`{"question": "who?", "as_of": "08.06.2025"}`, answer.Question{}, "is not a day"},
		{`{"question": ["who?"]}`, answer.Question{}, `the key "question" must hold a text, not a value of type array`},
		{`{"question": "who?"} and more`, answer.Question{}, "is not JSON"},
		{`{}`, answer.Question{}, "asks nothing"},
		{`{"question": "\n"}`, answer.Question{}, "asks nothing"},
		{"[1]", answer.Question{Text: "[1]", N: 5, Previous: "before"}, ""},
		{"\xff", answer.Question{}, "not UTF-8"},
	}
	for _, test := range tests {
		got, err := readInquiry(test.line, base)
		switch {
		case test.err == "" && err != nil, test.err != "" && (err == nil || !strings.Contains(err.Error(), test.err)):
			t.Errorf("%q: error %v, want %q", test.line, err, test.err)
		case test.err == "":
			if d := cmp.Diff(test.want, got); d != "" {
				t.Errorf("%q: %s", test.line, d)
			}
		}
	}
}

func FuzzReadInquiry(f *testing.F) {
	f.Add("who leads the talks?")
	f.Add(`{"question":"q","previous":"p","as_of":"2025-06-08"}`)
	f.Add(`{"question":"\ud800"}`)
	f.Fuzz(func(t *testing.T, line string) {
		q, err := readInquiry(line, answer.Question{})
		if err != nil {
			return
		}
		if !utf8.ValidString(q.Text) {
			t.Fatalf("%q gives %q", line, q.Text)
		}
		if _, err := newReply(q.Text, &answer.Answer{}, 0).line(); err != nil {
			t.Fatal(err)
		}
	})
}

// numbered are lines that count, some of them bad.
type numbered struct{ n, of int }

func (l *numbered) ReadLine() (string, error) {
	if l.n++; l.n > l.of {
		return "", io.EOF
	}
	if l.n%7 == 0 {
		return "{", nil
	}
	return fmt.Sprintf("%d harbor?", l.n), nil
}

// TestAskAllKeepsTheOrder asks many questions of a small corpus at once: each has its outcome, in the order of the lines.
func TestAskAllKeepsTheOrder(t *testing.T) {
	dir := t.TempDir()
	c := call{data: dir}
	p := &program{getenv: env("EMBEDDED_CORPUS", "false"), stderr: io.Discard}
	t.Chdir(dir)
	conf, err := p.config(c)
	if err != nil {
		t.Fatal(err)
	}
	d, err := p.open(t.Context(), conf, c)
	if err != nil {
		t.Fatal(err)
	}
	defer d.close()
	const lines = 500
	next := 0
	present := func(o outcome) ([]byte, error) {
		next++
		if bad := next%7 == 0; bad != (o.fault != "") || !bad && o.question.Text != fmt.Sprintf("%d harbor?", next) {
			t.Errorf("line %d: %q, fault %q", next, o.question.Text, o.fault)
		}
		return nil, nil
	}
	if err := d.askAll(t.Context(), &numbered{of: lines}, answer.Question{}, io.Discard, present); !errors.Is(err, errSaid) {
		t.Errorf("error %v, want that of a line that failed", err)
	}
	if next != lines {
		t.Errorf("%d outcomes of %d lines", next, lines)
	}
	stopped, cancel := context.WithCancel(t.Context())
	cancel()
	if err := d.askAll(stopped, &numbered{of: lines}, answer.Question{}, io.Discard, present); !errors.Is(err, context.Canceled) {
		t.Errorf("after the end of its context: %v", err)
	}
}
