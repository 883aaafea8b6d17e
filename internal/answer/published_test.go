package answer

import (
	"strings"
	"testing"

	"tradetalks/corpus"
)

func TestPublished(t *testing.T) {
	today := corpus.NewDate(2026, 6, 27)
	for _, c := range []struct{ line, from, to, rest string }{
		{"what do articles from May 2025 say about magnets?", "2025-05-01", "2025-05-31", "what do say about magnets?"},
		{"who led the talks, in reports published before June 1, 2025?", "", "2025-05-31", "who led the talks, in ?"},
		{"coverage between May 1, 2025 and June 2, 2025 of soybeans", "2025-05-01", "2025-06-02", "of soybeans"},
		{"news since 2026-01-01 on TikTok", "2026-01-01", "", "on TikTok"},
		{"anything published since June 8, 2025 on London", "2025-06-08", "", "on London"},
		{"stories up to June 8, 2025 about London", "", "2025-06-08", "about London"},
		{"articles published before 2025-06-01 on rare earths", "", "2025-05-31", "on rare earths"},
		{"articles on rare earths after 2026-01-01", "2026-01-02", "", "articles on rare earths"},
		{"news about soybean purchases since March 2026", "2026-03-01", "", "news about soybean purchases"},
		{"coverage of the London talks until June 9, 2025", "", "2025-06-09", "coverage of the London talks"},
	} {
		span, rest, ok := published(c.line, today)
		if !ok || span.from.String() != c.from || span.to.String() != c.to || rest != c.rest {
			t.Errorf("published(%q) = %s to %s, %q, %v; want %s to %s, %q", c.line, span.from, span.to, rest, ok, c.from, c.to, c.rest)
		}
	}
	for _, line := range []string{"how were subsidiaries treated before September 2025?", "were magnets on the list that the US published in May 2019?"} {
		if _, rest, ok := published(line, today); ok {
			t.Errorf("%q: a time of events counts as one of publication: %q", line, rest)
		}
	}
}

// Of several days as of which is asked, the first in time holds.
func TestAsOfSeveralDays(t *testing.T) {
	today := corpus.NewDate(2026, 6, 27)
	for _, c := range []struct{ line, day, rest string }{
		{"who leads the talks as of June 8, 2025?", "2025-06-08", "who leads the talks ?"},
		{"as of July 4, 2025 who leads the talks as of 2025-06-15?", "2025-06-15", "who leads the talks ?"},
		{"what was known by June 8, 2025 about magnets", "2025-06-08", "what was about magnets"},
		{"as of now, who leads the talks?", "", "as of now, who leads the talks?"},
	} {
		if day, rest := asOf(c.line, today); day.String() != c.day || rest != c.rest {
			t.Errorf("asOf(%q) = %s, %q; want %s, %q", c.line, day, rest, c.day, c.rest)
		}
	}
}

func TestOnlyDate(t *testing.T) {
	today := corpus.NewDate(2026, 6, 27)
	for line, want := range map[string]bool{
		"What happened on June 8, 2025?": true, "news of 2025-06-08": true, "June 11, 2025": true, "what was announced in May 2025?": true,
		"what happened in London on June 9, 2025?": false, "what happened in 2025?": false, "what happened?": false,
	} {
		if got := onlyDate(line, findDates(line, today)); got != want {
			t.Errorf("onlyDate(%q) = %v", line, got)
		}
	}
}

// Who asks for nothing but the newest is shown how the newest articles begin, those of a publisher when one is named.
func TestNothingButTheNewest(t *testing.T) {
	r := readingOf(t,
		&corpus.Article{ID: "old", Title: "Old", Publisher: "Xinhua", Date: day(t, "2026-01-05"), Body: "The latest news on the harbor is old. It rained."},
		&corpus.Article{ID: "new", Title: "New", Publisher: "Reuters", Date: day(t, "2026-02-05"), Body: "A crane was opened. It is the latest one."},
		&corpus.Article{ID: "undated", Title: "Latest article", Publisher: "Reuters", Body: "The latest of all."})
	for question, want := range map[string]string{
		"latest": "A crane was opened.", "what's new?": "A crane was opened.", "newest article?": "A crane was opened.",
		"what is the latest news according to Xinhua?": "The latest news on the harbor is old.", "latest from Xinhua": "The latest news on the harbor is old.",
		"anything new from Reuters?": "A crane was opened.",
	} {
		if a := r.ask(t, Question{Text: question}); !a.Answered || a.Sentence.Text != want {
			t.Errorf("%q: answered %v with %q, want %q (understood %+v)", question, a.Answered, a.Sentence.Text, want, a.Understood)
		}
	}
	if a := r.ask(t, Question{Text: "what is the latest on the harbor?"}); a.Sentence.Text == "A crane was opened." {
		t.Errorf("a question about something is answered by the newest of all: %q", a.Sentence.Text)
	}
}

// Who asks for the newest on something is shown what the newest article that speaks of it begins with, under whichever name it has there.
func TestNewestOnSomething(t *testing.T) {
	r := starter(t)
	for question, want := range map[string]string{
		"newest on soybeans": "2026-01-20-", "latest on fentanyl": "2025-11-04-", "any news on the port fees?": "2025-11-13-", "what's new on tiktok?": "2025-09-26-",
	} {
		a := r.ask(t, Question{Text: question})
		if !a.Answered || !strings.HasPrefix(a.Passages[0].Citation.Article, want) {
			t.Errorf("%q: answered %v from %s, want %s", question, a.Answered, a.Passages[0].Citation.Article, want)
		}
	}
	for _, question := range []string{"latest on quokkas", "any news on the weather in London?", "latest football news"} {
		if a := r.ask(t, Question{Text: question}); a.Answered {
			t.Errorf("%q: answered with %q", question, a.Sentence.Text)
		}
	}
}

// What has no word asks nothing; a day or an amount alone does.
func TestWordless(t *testing.T) {
	r := starter(t)
	for question, want := range map[string]bool{"[1,2]": false, "12 million": true, "7 8 9": false, "2025-06-10": true} {
		if a := r.ask(t, Question{Text: question}); a.Answered != want {
			t.Errorf("%q: answered %t with %q", question, a.Answered, a.Sentence.Text)
		}
	}
}

// Asked for nothing but the day or the place of an event, the answer is a sentence that tells it.
func TestWhenAndWhereOfAnEvent(t *testing.T) {
	r := starter(t)
	for question, want := range map[string]string{
		"when did the Geneva talks take place?": "May 10", "when were the Geneva talks?": "May 10", "when did the Paris talks take place?": "March 15, 2026",
		"where did the London talks take place?": "Lancaster House", "where were the London talks held?": "Lancaster House",
	} {
		if a := r.ask(t, Question{Text: question}); !strings.Contains(a.Sentence.Text, want) || a.Differ != nil {
			t.Errorf("%q: %q, want %q (sources differ: %v)", question, a.Sentence.Text, want, saidDifferently(a))
		}
	}
}

// Questions of how things are now are no questions for news.
func TestNowIsNoNews(t *testing.T) {
	r := starter(t)
	for question, want := range map[string]string{"who is the current commerce secretary?": "Lutnick", "what's the latest on the truce?": "November 2026"} {
		if a := r.ask(t, Question{Text: question}); !strings.Contains(a.Sentence.Text, want) {
			t.Errorf("%q: %q, want %q", question, a.Sentence.Text, want)
		}
	}
}

// A publisher given as an option is meant by any of its names.
func TestPublisherByAnyName(t *testing.T) {
	r := starter(t)
	a := r.ask(t, Question{Text: "what did Ford say of magnets?", Publisher: "bloomberg"})
	if len(a.Passages) == 0 || !strings.Contains(a.Passages[0].Citation.Publisher, "Bloomberg") {
		t.Errorf("passages: %v", sources(a))
	}
}

// Chat slang of several words is understood, and small talk is no question.
func TestTalk(t *testing.T) {
	l, err := NewLexicon("")
	if err != nil {
		t.Fatal(err)
	}
	for line, want := range map[string]string{
		"can you tell me who leads the talks?": "who leads the talks?", "wen does the truce end": "when does the truce end", "any rear earths left?": "any rare earths left?",
		"what did Wen say?": "what did Wen say?", "plz": "please",
	} {
		if got := l.plain(line); got != want {
			t.Errorf("%q is read as %q, want %q", line, got, want)
		}
	}
	for line, want := range map[string]bool{
		"lol ok thanks bot": true, "hi are you a real person?": true, "gn everyone": false, "thanks, who led?": false, "everyone agreed?": false,
		"help": true, "Help!": true, "thanks, great": true, "hola": true, "你好": true, "help for farmers": false, "who are they?": false, "": false, "?": false,
	} {
		if got := SmallTalk(line); got != want {
			t.Errorf("small talk %q: %t, want %t", line, got, want)
		}
	}
}

// The newest on something is looked for among the newest articles first: what is said most of it may be old.
func TestNewestOnSomethingCommon(t *testing.T) {
	r := starter(t)
	for _, question := range []string{"what is the latest on tariffs?", "any news on rare earths?", "latest on nvidia chips"} {
		a := r.ask(t, Question{Text: question})
		if !a.Answered || a.Passages[0].Citation.Date.Before(day(t, "2026-01-01")) {
			t.Errorf("%q: answered %v by an article of %s", question, a.Answered, a.Passages[0].Citation.Date)
		}
	}
}

// Articles without a date are neither the newest nor of a time that is asked for.
func TestUndatedIsNotTheNewest(t *testing.T) {
	r := readingOf(t,
		&corpus.Article{ID: "dated", Title: "Quota", Publisher: "Reuters", Date: day(t, "2026-02-05"), Body: "The zebra quota was raised."},
		&corpus.Article{ID: "undated", Title: "Quota", Publisher: "Reuters", Body: "The zebra quota is the latest zebra quota."})
	for _, question := range []string{"latest zebra quota", "zebra quota published since 2025-01-01"} {
		a := r.ask(t, Question{Text: question})
		if len(a.Passages) != 1 || a.Passages[0].Citation.Article != "dated" {
			t.Errorf("%q: %+v", question, a.Passages)
		}
	}
}

// What a question says of when something was reported narrows the search.
func TestSpokenNarrowing(t *testing.T) {
	today := day(t, "2026-07-01")
	for line, want := range map[string]string{
		"rare earth export controls published before 2021":      "..2020-12-31 rare earth export controls",
		"what was reported on tariffs since 2026-05-01?":        "2026-05-01.. what was reported on tariffs ?",
		"what did Xinhua report before May 2025 about tariffs?": "..2025-04-30 what did Xinhua report about tariffs?",
		"What did Reuters report in June 2025?":                 "2025-06-01..2025-06-30 What did Reuters report ?",
		"what did China say in June 2025?":                      "no",
		"which list did Washington publish in May 2025?":        "no",
	} {
		got := "no"
		if span, rest, ok := published(line, today); ok {
			got = dayOf(span.from) + ".." + dayOf(span.to) + " " + rest
		}
		if got != want {
			t.Errorf("%q: %q, want %q", line, got, want)
		}
	}
}

func dayOf(d corpus.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}

// Who asks for nothing but what happened at a time or a place is told what the articles of that time begin with, or how the talks there ended.
func TestWhatHappened(t *testing.T) {
	r := starter(t)
	for question, want := range map[string]string{"what happened last fall?": "2025", "what happened in October 2025?": "2025-10", "what did Reuters report in June 2025?": "2025-06"} {
		a := r.ask(t, Question{Text: question, AsOf: day(t, "2026-06-30")})
		if !a.Answered || !strings.HasPrefix(a.Passages[0].Citation.Date.String(), want) || a.Passages[0].Paragraph != 1 {
			t.Errorf("%q: answered %v by paragraph %d of %s", question, a.Answered, a.Passages[0].Paragraph, a.Passages[0].Citation.Article)
		}
	}
	for _, place := range []string{"London", "Kuala Lumpur", "Stockholm"} {
		if a := r.ask(t, Question{Text: "what happened in " + place + "?"}); !a.Answered {
			t.Errorf("what happened in %s is not answered", place)
		}
	}
	if a := r.ask(t, Question{Text: "what happened this week?", AsOf: day(t, "2026-11-30")}); a.Answered {
		t.Errorf("a week without articles: %q", a.Sentence.Text)
	}
}

// What one of the parties said is told by others, too: it is no publisher there.
func TestPartiesAreNoSources(t *testing.T) {
	r := starter(t)
	a := r.ask(t, Question{Text: "what did the White House say about rare earths after the May 2026 summit?"})
	if first := a.Passages[0].Citation.Article; !strings.HasPrefix(first, "2026-05-18") {
		t.Errorf("answered from %s", first)
	}
}
