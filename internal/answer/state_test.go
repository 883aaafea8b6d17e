package answer

import (
	"strings"
	"testing"

	"tradetalks/corpus"
	"tradetalks/internal/text"
)

func TestAsksAboutThePresent(t *testing.T) {
	l := engine(t).lexicon
	for line, want := range map[string][2]bool{ // in so many words, or by its tense
		"is the fee still charged?": {true, true}, "anything on the fee?": {true, false}, "so is there anything about TikTok?": {true, false}, "did they say anything about TikTok?": {false, false}, "has China bought the beans yet?": {true, true}, "where do things stand with TikTok?": {true, true},
		"do ships pay the fee?": {false, true}, "did ships pay the fee?": {false, false}, "did China buy any more soybeans?": {false, false}, "does China buy them any more?": {true, true}, "who leads the talks?": {false, false},
		"has China bought the beans?": {false, true}, "what became of the fee?": {false, true}, "what is left of the truce?": {false, true}, "when does the truce run out?": {false, true}, "when did the truce run out?": {false, false},
		"did Trump ever go?": {false, true}, "is the rule on hold": {false, true}, "where does the fight about the tariffs stand?": {false, true}, "where did Trump and Xi stand?": {false, false},
		"what is the status of the case?": {false, true}, "what happened to that threat?": {false, true}, "how far along is the board?": {false, true}, "how's the plan coming along?": {false, true}, "who won in the end?": {false, true},
		"did everyone agree in London?": {false, false}, "which state officials attended?": {false, false}, "what did they decide on holding further talks?": {false, false}, "what happened to soybean exports in 2018?": {false, false},
		"what happened within a day of the call?": {false, false}, "when is the last round of talks?": {false, false}, "was the fee in effect?": {false, false}, "how is China going to respond?": {false, false},
	} {
		toks := text.Tokens(nil, line)
		k, _ := l.expected(line, toks)
		if got := [2]bool{asksLatest(line), asksPresent(line, toks, k)}; got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}

// Whether a state holds is told by what ended it, at least beside what began it, which has more of the question's words.
func TestPresentState(t *testing.T) {
	r := readingOf(t,
		&corpus.Article{ID: "began", Title: "Port fees begin", Publisher: "The Ledger", Date: day(t, "2025-10-14"), Body: "Chinese ships pay port fees in American ports from October 14, 2025 on.\n\nThe fees are due before a ship enters a port."},
		&corpus.Article{ID: "ended", Title: "Port fees on hold", Publisher: "The Ledger", Date: day(t, "2025-11-10"), Body: "The port fees for Chinese ships are suspended for a year."},
		&corpus.Article{ID: "rain", Title: "Rain", Publisher: "The Ledger", Date: day(t, "2026-01-10"), Body: "It rained in the port of Oslo."},
	)
	for _, question := range []string{"do Chinese ships still pay port fees?", "are the port fees for Chinese ships in force right now?"} {
		a := r.ask(t, Question{Text: question})
		if first := a.Passages[0].Citation.Article; first != "ended" && (first != "began" || a.Newer == nil || a.Newer.Citation.Article != "ended") {
			t.Errorf("%q is answered by %q, newer is %v", question, a.Sentence.Text, a.Newer)
		}
	}
}

// What is said of a change counts where it stands beside what is asked about, and makes older passages outdated.
func TestChangeNear(t *testing.T) {
	r := readingOf(t,
		&corpus.Article{ID: "began", Title: "Port fees begin", Publisher: "The Ledger", Date: day(t, "2025-10-14"), Body: "Chinese ships pay port fees in American ports from October 14, 2025 on."},
		&corpus.Article{ID: "ended", Title: "Fees on hold", Publisher: "The Ledger", Date: day(t, "2025-11-10"), Body: "The port fees for Chinese ships are suspended for a year."},
		&corpus.Article{ID: "other", Title: "Other news", Publisher: "The Ledger", Date: day(t, "2026-01-10"), Body: "Some talks were suspended on Friday by the two ministers after they had gone on all week, and nobody spoke at length of the port fees that Chinese ships pay."},
	)
	c, err := r.Consider(t.Context(), r.view, Question{Text: "are the port fees for Chinese ships still charged?"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	near, outdated := map[string]float64{}, map[string]float64{}
	for _, o := range c.Candidates {
		near[o.Article.ID], outdated[o.Article.ID] = o.Sentences[0].Features[sChangeNear], o.Features[pOutdated]
	}
	if near["began"] != 0 || near["ended"] == 0 || near["other"] != 0 {
		t.Errorf("a change is told near what is asked about: %v", near)
	}
	if outdated["began"] != near["ended"] || outdated["ended"] != 0 || outdated["other"] != 0 {
		t.Errorf("outdated: %v", outdated)
	}
}

// What is over and done has no newer coverage.
func TestNewer(t *testing.T) {
	for line, want := range map[string]bool{
		"who led the delegation?": true, "what was the duty?": true, "did China order jets?": true, "is the duty in force?": false, "who leads the talks?": false, "what need is there?": false,
		"is the duty that was announced in force?": false, "what speed is agreed?": false, "what happened in Oslo?": true,
	} {
		if asksPast(line) != want {
			t.Errorf("%q asks what was: %t", line, !want)
		}
	}
}

// Who led somewhere is not told by a sentence without a place in an article about somewhere else.
func TestPlaceOfTheHeadline(t *testing.T) {
	r := starter(t)
	a := r.ask(t, Question{Text: "who led the US team in Geneva?"})
	if !strings.Contains(a.Sentence.Text, "Geneva") || !strings.Contains(a.Sentence.Text, "Bessent") {
		t.Errorf("answered by %q", a.Sentence.Text)
	}
}

// Of the persons of one side those of another are no answer.
func TestSideAsked(t *testing.T) {
	for line, want := range map[string]string{
		"who led the US team in Geneva?": "us", "who leads the American side?": "us", "who spoke for China in London?": "cn", "who led for the U.S. in Madrid?": "us",
		"who led the talks in London?": "", "who did the US sanction?": "", "what did they say about us?": "", "who headed Beijing's delegation?": "cn",
		"who did Washington send to Geneva?": "us", "who was there from China?": "cn", "who was on the Chinese team?": "cn", "who represented the United States?": "us",
		"who met the Chinese delegation in Oslo?": "", "who buys soybeans from the US?": "", "who demanded concessions from China?": "", "who did the US delegation meet?": "",
		"who got refunds from China?": "", "who told us officials lied?": "", "who told us?": "", "who led the us team in geneva?": "us", "who spoke for the us": "us", "who runs the Chinese side?": "cn", "who is in charge of the US team?": "us", "who ran the company?": "",
		"who leads the trade talks for China?": "cn", "who was the main guy for Beijing in London?": "cn", "who leads the trade talks with China?": "", "who is the best person to ask for China news?": "", "who's the top trade negotiator for China?": "cn",
		"who met the envoy from China in Geneva?": "", "who hosted the negotiators from the US?": "", "who criticised the man for China ties?": "",
	} {
		if got := sideAsked(line); got != want {
			t.Errorf("%q asks for persons of %q", line, got)
		}
	}
	l := engine(t).lexicon
	for said, want := range map[string]string{"and the Chinese?": "cn", "and China?": "cn", "and in London?": "us", "and on the other side?": "cn"} {
		q := &query{text: said, previous: "who led the US team in Geneva?", followUp: true, kind: kindWho}
		q.units = l.units(said, text.Tokens(nil, said), q)
		if got := q.sideMeant(l, true); got != want {
			t.Errorf("%q asks for persons of %q, want %q", said, got, want)
		}
	}
	r := readingOf(t, &corpus.Article{ID: "a", Title: "Talks in Oslo", Publisher: "The Ledger", Date: day(t, "2026-01-05"),
		Body: "The Americans were led by Scott Bessent. He Lifeng, who had led the team in Oslo before, headed the Chinese side in Oslo."})
	for question, want := range map[string]string{"who led the US team in Oslo?": "The Americans were led by Scott Bessent.", "who led the Chinese team in Oslo?": "He Lifeng, who had led the team in Oslo before, headed the Chinese side in Oslo."} {
		if a := r.ask(t, Question{Text: question}); a.Sentence.Text != want {
			t.Errorf("%q is answered by %q", question, a.Sentence.Text)
		}
	}
}

// Who asks for nothing but the newest gets it, even in a word that no article has.
func TestNewestInAnyWord(t *testing.T) {
	r := starter(t)
	for _, question := range []string{"what's the newest?", "whats the newest", "what's the latest?"} {
		if a := r.ask(t, Question{Text: question}); !a.Answered || a.Passages[0].Citation.Article != "2026-06-27-section-301-forced-labor-duties-proposed" {
			t.Errorf("%q: answered %v by %q", question, a.Answered, a.Sentence.Text)
		}
	}
}

// "Right now" is now, and nothing that an article would have to say.
func TestRightNow(t *testing.T) {
	r := starter(t)
	for _, question := range []string{"who is the US trade representative right now?", "who's the US trade representative rn"} {
		if a := r.ask(t, Question{Text: question}); !a.Answered || !strings.Contains(a.Sentence.Text, "Greer") {
			t.Errorf("%q: answered %v with %q", question, a.Answered, a.Sentence.Text)
		}
	}
}

// What a question about the present asks about changed last on the latest day that the lexicon has for any of its names, as of the day of asking.
func TestLastChange(t *testing.T) {
	l, err := readLexicon(lexiconOf(t, "changes.txt", "2025-10-14 | port fees; fees on Chinese ships\n2025-11-10 | port fees; fees on Chinese ships\n2026-05-01 | fees"), "")
	if err != nil {
		t.Fatal(err)
	}
	toll, fees := newPhrase("harbor toll"), newPhrase("port fees")
	l.link(&toll, &fees, other{strength: strengthGroup})
	l.seal()
	for _, c := range []struct{ line, until, want string }{
		{"do Chinese ships pay the port fees?", "2026-12-01", "2026-05-01"},
		{"do Chinese ships pay the port fees?", "2025-12-01", "2025-11-10"},
		{"are the fees on the Chinese ships on?", "2025-11-09", "2025-10-14"},
		{"is the harbor toll on?", "2026-12-01", "2025-11-10"},
		{"are the port fees on?", "2025-10-13", ""},
		{"is the tariff on?", "2026-12-01", ""},
		{"do they charge Chinese ships fees?", "2025-12-01", "2025-11-10"}, // the words of "fees on Chinese ships", in another order
		{"do ports charge a fee?", "2025-12-01", "2025-11-10"},             // those of "port fees"
	} {
		if got := l.lastChange([]string{c.line}, l.units(c.line, text.Tokens(nil, c.line), &query{}), day(t, c.until), true); got.String() != c.want {
			t.Errorf("%q as of %s: %v, want %s", c.line, c.until, got, c.want)
		}
	}
}

// What was written before what is asked about changed stands behind what was written since, though it has more of the words.
func TestOvertaken(t *testing.T) {
	r := readingOf(t,
		&corpus.Article{ID: "began", Title: "Port fees charged", Publisher: "The Ledger", Date: day(t, "2025-10-15"), Body: "Ships are still charged the port fees in the ports."},
		&corpus.Article{ID: "ended", Title: "Relief for shipping", Publisher: "The Ledger", Date: day(t, "2025-11-10"), Body: "The port fees are suspended."},
		&corpus.Article{ID: "other", Title: "Weather", Publisher: "The Ledger", Date: day(t, "2026-01-10"), Body: "It rained in Geneva."},
	)
	if a := r.ask(t, Question{Text: "are the port fees still charged in ports?"}); a.Passages[0].Citation.Article != "ended" {
		t.Errorf("answered from %s", a.Passages[0].Citation.Article)
	}
	if a := r.ask(t, Question{Text: "were the port fees charged in ports?"}); a.Passages[0].Citation.Article != "began" {
		t.Errorf("what was is answered from %s", a.Passages[0].Citation.Article)
	}
}

// The day of the last change is that of what a question is about: of its own subject and not of the one before, and of none when it asks about a day or a meeting before it.
func TestChanged(t *testing.T) {
	r := starter(t)
	for _, c := range []struct {
		previous, question string
		known              bool
	}{
		{"", "are the port fees still charged?", true}, {"", "what tariff did China still have on US goods in November 2025?", false}, {"", "have the US and China agreed on rare earths at the London talks?", false},
		{"", "is the Geneva truce still on?", true}, {"", "who leads the trade talks for China?", true}, {"", "who leads the London talks?", false},
	} {
		q, err := r.understand(t.Context(), r.view, Question{Text: c.question, Previous: c.previous}, toldByWords)
		if err != nil {
			t.Fatal(err)
		}
		if got := !q.changed.IsZero(); got != c.known {
			t.Errorf("%q after %q: %v", c.question, c.previous, q.changed)
		}
	}
	q, err := r.understand(t.Context(), r.view, Question{Text: "and what about TikTok?", Previous: "are the soybean tariffs still on?"}, toldByWords)
	if err != nil {
		t.Fatal(err)
	}
	if last := r.lexicon.lastChange([]string{"TikTok"}, nil, q.asOf, false); q.changed != last {
		t.Errorf("TikTok after soybeans: %v, want %v", q.changed, last)
	}
}

// Who asks how things are with something asks for news of it: of the newest article that is about it, and not of a word in passing.
func TestGoingOn(t *testing.T) {
	r := readingOf(t,
		&corpus.Article{ID: "begins", Title: "Oslo ferry fee begins", Publisher: "The Ledger", Date: day(t, "2025-03-01"), Body: "Norland charges a ferry fee in Oslo, the Ledger wrote. The ferry fee is nine crowns."},
		&corpus.Article{ID: "halved", Title: "Norland halves its ferry fee", Publisher: "The Ledger", Date: day(t, "2025-06-01"), Body: "Norland halved the ferry fee, the Ledger wrote. It had been nine crowns."},
		&corpus.Article{ID: "summit", Title: "Summit in Oslo", Publisher: "The Ledger", Date: day(t, "2025-06-20"), Body: "The ministers spoke of fish, of the ferry fee and of timber."},
	)
	if a := r.ask(t, Question{Text: "what is the state of California suing over?"}); a.Understood.Latest {
		t.Error("a state is taken for how things are")
	}
	for _, line := range []string{"what's up with the ferry fee", "where do things stand with the ferry fee?", "any news on the ferry fee?"} {
		if a := r.ask(t, Question{Text: line}); !strings.HasPrefix(a.Sentence.Text, "Norland halved") {
			t.Errorf("%q: %q", line, a.Sentence.Text)
		}
	}
}
