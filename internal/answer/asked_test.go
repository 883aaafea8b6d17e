package answer

import (
	"strings"
	"testing"

	"tradetalks/corpus"
	"tradetalks/internal/text"
)

// What a written question says in other words counts for the passage that it is written for, and for the sentence there that answers it.
func TestWrittenQuestionsWiden(t *testing.T) {
	r := readingOf(t,
		&corpus.Article{ID: "crane", Title: "The harbor", Publisher: "The Ledger", Date: day(t, "2026-01-05"),
			Body:      "A crane was opened in the harbor. Ada Quill paid for it. It is blue.\n\nThe harbor has a new road. It is wide.",
			Questions: map[int][]string{1: {"who financed the crane?", "what color does Big Bertha have?"}}},
		&corpus.Article{ID: "rain", Title: "Rain", Publisher: "The Tribune", Date: day(t, "2026-01-06"), Body: "It rained on the guests of the dinner in the harbor."},
	)
	for question, want := range map[string]string{"which color has Big Bertha?": "It is blue."} {
		if a := r.ask(t, Question{Text: question}); !a.Answered || a.Sentence.Text != want {
			t.Errorf("%q: answered %v with %q, want %q", question, a.Answered, a.Sentence.Text, want)
		}
		if a := r.ask(t, Question{Text: question, NoQuestions: true}); a.Answered && a.Sentence.Text == want {
			t.Errorf("%q is answered with %q without the written questions", question, a.Sentence.Text)
		}
	}
}

// Where an article says which sentence answers a written question, the words of neither need to tell it.
func TestAnswersOfWrittenQuestions(t *testing.T) {
	r := readingOf(t,
		&corpus.Article{ID: "crane", Title: "The harbor", Date: day(t, "2026-01-05"), Body: "A crane was opened. Ada Quill came. It rained.\n\nA road was built. Ben Slate paid. It snowed.",
			Questions: map[int][]string{2: {"who financed the zebra crossing?", "how was the zebra's weather?"}}, Answers: map[int][][]int{2: {{2}, {3}}}},
		&corpus.Article{ID: "rain", Title: "Rain", Date: day(t, "2026-01-06"), Body: "It rained on the guests of the dinner."},
	)
	for question, want := range map[string]string{"who financed the zebra crossing?": "Ben Slate paid.", "how was the zebra's weather?": "It snowed."} {
		if a := r.ask(t, Question{Text: question}); !a.Answered || a.Sentence.Text != want {
			t.Errorf("%q: answered %v with %q, want %q", question, a.Answered, a.Sentence.Text, want)
		}
	}
}

// A question written about another round of talks does not speak for a passage.
func TestWrittenQuestionsOfAnotherRound(t *testing.T) {
	r := starter(t)
	a := r.ask(t, Question{Text: "who led the US team in Geneva?"})
	for _, other := range []string{"London", "Lancaster", "Stockholm", "Madrid"} {
		if strings.Contains(a.Sentence.Text, other) && !strings.Contains(a.Sentence.Text, "Geneva") {
			t.Errorf("answered by %q", a.Sentence.Text)
		}
	}
}

func TestAsksMany(t *testing.T) {
	l := engine(t).lexicon
	for line, want := range map[string]bool{
		"which minerals are controlled?": true, "what companies were listed?": true, "who were the negotiators?": true, "which mineral is controlled?": false, "who led the talks?": false,
		"how many jets did China order?": false, "what did the talks bring?": false,
	} {
		toks := text.Tokens(nil, line)
		k, _ := l.expected(line, toks)
		if got := l.asksMany(line, toks, k); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}

// What is written one behind the other in memory stays what it was.
func TestContiguous(t *testing.T) {
	all := []writtenQuestion{{weights: []float64{1, 2}}, {}, {weights: []float64{3}}}
	contiguous(all, func(w *writtenQuestion) *[]float64 { return &w.weights })
	if got := [3][]float64{all[0].weights, all[1].weights, all[2].weights}; len(got[0]) != 2 || got[0][0] != 1 || got[0][1] != 2 || len(got[1]) != 0 || len(got[2]) != 1 || got[2][0] != 3 {
		t.Errorf("%v", got)
	}
}
