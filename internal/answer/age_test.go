package answer

import (
	"strings"
	"testing"

	"tradetalks/corpus"
	"tradetalks/internal/text"
)

func TestFitsAge(t *testing.T) {
	l := engine(t).lexicon
	for _, c := range []struct {
		question, line, number string
		fits                   bool
	}{
		{"how old is the mansion?", "They met in a mansion about 200 years old.", "200", true},
		{"how old is the mansion?", "They met in a 200-year-old mansion.", "200", true},
		{"how old is the truce?", "They met in a mansion about 200 years old.", "200", false},
		{"how old is Scott Bessent?", "In a mansion 200 years old sat Scott Bessent.", "200", false},
		{"how old is Scott Bessent?", "He Lifeng, then 70, met Scott Bessent.", "70", false},
		{"how old is Scott Bessent?", "He Lifeng is 70 years old, and met Scott Bessent.", "70", false},
		{"how old is Scott Bessent?", "They met the 62-year-old Scott Bessent.", "62", true},
		{"how old is Scott Bessent?", "Scott Bessent is 63.", "63", true},
		{"how old is Scott Bessent?", "Scott Bessent (63) came.", "63", true},
		{"how old is Scott Bessent?", "Scott Bessent was now 30 days on his way.", "30", false},
		{"how old is the tariff?", "The tariff, now 25%, stays.", "25", false},
		{"how old is He Lifeng?", "He Lifeng, then 70, met Scott Bessent.", "70", true},
		{"how old was Li Chenggang?", "He was aged 58.", "58", true},
		{"how old was Li Chenggang?", "He was 58 at the time.", "58", true},
		{"how old was Wang Shouwen?", "It replaced Wang Shouwen, 59.", "59", true},
		{"how old are the fossils?", "The fossils found in Norway date back 515 million years.", "515", true},
		{"how old is Scott Bessent?", "Rocks formed 3 billion years ago.", "3", false},
		{"how old was Wang Shouwen?", "Wang Shouwen spoke on May 15, in Oslo.", "15", false},
	} {
		q := &query{}
		toks := text.Tokens(nil, c.question)
		if q.kind, _ = l.expected(c.question, toks); q.kind != kindAge {
			t.Fatalf("%q asks for %v", c.question, q.kind)
		}
		q.units = l.units(c.question, toks, q)
		for _, tok := range toks {
			q.words.add(tok.Term)
		}
		line := text.Tokens(nil, c.line)
		found := false
		for i, tok := range line {
			if c.line[tok.Start:tok.End] == c.number {
				found = true
				if fit := q.fits(l, c.line, line, i); (fit > 0) != c.fits {
					t.Errorf("%q: %s of %q fits %.2f", c.question, c.number, c.line, fit)
				}
			}
		}
		if !found {
			t.Errorf("%q has no word %s", c.line, c.number)
		}
	}
}

// An age is answered by one that is told of who or what is asked about, or not at all.
func TestAge(t *testing.T) {
	r := starter(t)
	for _, c := range []struct{ previous, question, want string }{
		{"", "how old is He Lifeng?", "He Lifeng, then 70,"},
		{"", "how old is Xi Jinping?", ""},
		{"", "how old is Bessent?", ""},
		{"", "how old is the truce?", ""},
		{"", "how old is the mansion where the London talks were held?", "200 years old"},
		{"who led the Chinese delegation in London?", "how old is he?", "He Lifeng, then 70,"},
	} {
		a := r.ask(t, Question{Text: c.question, Previous: c.previous})
		if a.Answered != (c.want != "") || !strings.Contains(a.Sentence.Text, c.want) {
			t.Errorf("%q: answered %v with %q", c.question, a.Answered, a.Sentence.Text)
		}
	}
	r = readingOf(t, &corpus.Article{ID: "a", Title: "Talks in London", Publisher: "The Ledger", Date: day(t, "2026-01-05"), Body: "He Lifeng is 70 years old, and met Scott Bessent in London."})
	if a := r.ask(t, Question{Text: "how old is Scott Bessent?"}); a.Answered {
		t.Errorf("answered with %q", a.Sentence.Text)
	}
}
