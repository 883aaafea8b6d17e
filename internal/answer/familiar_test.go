package answer

import (
	"testing"

	"tradetalks/corpus"
	"tradetalks/internal/text"
)

// A word that general English has often and the corpus never is strange to it, one that the corpus has more often is its own, and one that neither has
// is nothing to go by.
func TestFamiliarity(t *testing.T) {
	r := starter(t)
	q := &query{passages: 1900}
	of := func(word string, df int) float64 {
		return r.Engine.familiarity(q, &unit{phrase: newPhrase(word), df: df})
	}
	if cup, tariff, unknown := of("cup", 0), of("tariff", 800), of("dysprosium", 0); !(cup < -0.5 && tariff > 0.5 && unknown > cup && unknown < tariff) {
		t.Errorf("cup %.2f, tariff %.2f, a word that nobody has %.2f", cup, tariff, unknown)
	}
}

func TestAboutAsker(t *testing.T) {
	for line, want := range map[string]bool{
		"can I get a visa?": true, "where is my parcel": true, "is it cheaper for me?": false, "tell me who leads the talks": false, "remind me, who is Greer?": false,
		"who leads the talks?": false, "I'm bored": true, "love me": true, "": false,
	} {
		if aboutAsker(line) != want {
			t.Errorf("%q is about who asks: %t", line, !want)
		}
	}
}

func TestHeadNoun(t *testing.T) {
	for line, want := range map[string]string{
		"which hotel was he in?": "hotel was he in?", "how many jets did China order?": "jets did China order?", "what did he say?": "", "who was it?": "", "which": "",
	} {
		got := ""
		if at := headNoun(line, text.Tokens(nil, line)); at >= 0 {
			got = line[at:]
		}
		if got != want {
			t.Errorf("%q asks for %q, not %q", line, got, want)
		}
	}
}

// What the corpus is not about is not answered, however many of its words stand somewhere.
func TestOffTopic(t *testing.T) {
	r := starter(t)
	for _, question := range []string{"what is 2+2?", "what's 12 x 7 =", "good recipe for dumplings?", "is real madrid playing tonight?", "how do I boil an egg?", "best pizza in town?", "what is 3 + 4?"} {
		if a := r.ask(t, Question{Text: question}); a.Answered {
			t.Errorf("%q is answered by %q", question, a.Sentence.Text)
		}
	}
}

// Who asks what a publisher says that the corpus lacks is not told what others say, unless these speak of it.
func TestQuestionToAPublisherThatIsLacking(t *testing.T) {
	r := readingOf(t,
		&corpus.Article{ID: "a", Title: "Talks in Oslo", Publisher: "The Ledger", Date: day(t, "2026-01-05"), Body: "Ada Quill led the talks in Oslo. An economist was there."},
		&corpus.Article{ID: "b", Title: "Permits", Publisher: "The Ledger", Date: day(t, "2026-01-06"), Body: "The permits last six months, the Wall Street Journal reported."},
	)
	if a := r.ask(t, Question{Text: "according to the Economist, who led the talks in Oslo?"}); a.Answered {
		t.Errorf("answered by %q", a.Sentence.Text)
	}
	if a := r.ask(t, Question{Text: "why did the trade court say that?"}); a.Understood.Lacking != nil {
		t.Errorf("%q are held to be publishers", a.Understood.Lacking)
	}
	if a := r.ask(t, Question{Text: "according to the Wall Street Journal, how long do the permits last?"}); !a.Answered {
		t.Error("what another says of its report is not told")
	}
}
