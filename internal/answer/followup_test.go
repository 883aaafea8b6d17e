package answer

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// Questions as people go on with them, after one before: those that cannot be understood without it, and those that can.
func TestGoesOn(t *testing.T) {
	const (
		led     = "Who led the US delegation in London?"
		talks   = "who led the London talks?"
		promise = "what did the US promise in Geneva?"
		bought  = "how many soybeans will China buy?"
		held    = "Where were the Stockholm talks held?"
		listed  = "what did the entity list order of September 2025 say?"
		magnets = "what did Reuters report about rare earth magnets?"
	)
	l := engine(t).lexicon
	for _, c := range []struct{ previous, question string }{
		{led, "and who for China?"},
		{led, "and for China?"},
		{led, "for China?"},
		{led, "and China?"},
		{led, "China?"},
		{led, "who represented China?"},
		{led, "and on the Chinese side?"},
		{led, "what about the Chinese side"},
		{led, "who else?"},
		{led, "who else was there?"},
		{led, "who was there for China?"},
		{led, "what topics did they cover?"},
		{led, "whose office were they in?"},
		{led, "when?"},
		{led, "When was that?"},
		{led, "why him?"},
		{led, "why"},
		{led, "what did he say?"},
		{led, "what did Bessent say?"},
		{led, "did she go to Geneva too?"},
		{led, "what is his job?"},
		{talks, "what about the next round?"},
		{talks, "and the next one?"},
		{talks, "how long did they last?"},
		{talks, "how long did the talks last?"},
		{talks, "what was the outcome?"},
		{talks, "what came of it"},
		{talks, "who signed the deal?"},
		{talks, "in Geneva?"},
		{talks, "ok and in Geneva"},
		{talks, "so what happened then?"},
		{talks, "tell me more"},
		{talks, "any more details?"},
		{talks, "what happened next?"},
		{talks, "where?"},
		{talks, "where exactly"},
		{talks, "according to CNN?"},
		{promise, "what did China promise?"},
		{promise, "and China, what did it promise?"},
		{promise, "and what did China want?"},
		{bought, "who opposed it in Congress?"},
		{bought, "and what did the US charge at that point?"},
		{bought, "who took the rest of the exports?"},
		{bought, "what about corn?"},
		{bought, "how about sorghum"},
		{bought, "corn?"},
		{bought, "until when?"},
		{bought, "and in 2026?"},
		{bought, "is that a lot?"},
		{held, "what about London?"},
		{held, "London?"},
		{listed, "which companies?"},
		{listed, "how many companies were named?"},
		{listed, "why were they listed?"},
		{magnets, "and CNN?"},
		{magnets, "since when"},
	} {
		if _, _, ok := l.goesOn(c.question, c.previous); !ok {
			t.Errorf("%q after %q stands alone", c.question, c.previous)
		}
	}
	for _, c := range []struct{ previous, question string }{
		{led, "how do I cook rice?"},
		{led, "what is the capital of Peru?"},
		{led, "what is the Section 122 tariff and how long does it last?"},
		{led, "who is Li Chenggang and what does he do?"},
		{led, "what does the IEA say about magnets?"},
		{led, "who is He Lifeng?"},
		{led, "what is gallium?"},
		{led, "what are rare earths used for?"},
		{led, "who owns TikTok?"},
		{led, "what's the 100% tariff threat?"},
		{led, "when does the truce expire?"},
		{led, "why were the port fees on ships suspended by Washington?"},
		{led, "tell me about the soybean purchases"},
		{led, "ok so who won the world cup?"},
		{led, "did the Supreme Court strike down the tariffs?"},
		{led, "how many Boeing planes did China order?"},
		{led, "is it true that China banned gallium exports?"},
		{led, "are there tariffs on cars?"},
		{led, "Nexperia chips"},
		{led, "rare earth export licences"},
		{led, "thanks"},
		{led, "thank you!"},
		{led, "ok"},
		{led, "any news?"},
		{led, "what happened in Geneva?"},
		{led, "what's new this week?"},
		{talks, "what did China say about its rare earth exports?"},
		{talks, "What did Bessent say about his trip to Madrid?"},
		{talks, "which minerals did China put under export control?"},
		{talks, "How much did Nvidia pay for the H20 licence?"},
		{talks, "who speaks for the Chinese commerce ministry?"},
		{talks, "what happened on June 8, 2025?"},
		{talks, "explain Section 301"},
		{promise, "what did China say about fentanyl?"},
		{bought, "who leads the Federal Reserve?"},
		{bought, "what do US farmers want from Trump?"},
		{held, "what is Lancaster House?"},
		{magnets, "what is the weather like in Paris today?"},
	} {
		if _, _, ok := l.goesOn(c.question, c.previous); ok {
			t.Errorf("%q after %q does not stand alone", c.question, c.previous)
		}
	}
}

// A question merged with the one before keeps what it does not replace, and nothing else.
func TestMergedQuestions(t *testing.T) {
	r := reading(t, "talks.txtar")
	for _, c := range []struct{ previous, question, want string }{
		{"Who led the US delegation in London?", "and for China?", "who China led delegation London"},
		{"what was agreed in Geneva?", "and in Stockholm?", "Stockholm agreed"},
		{"when were the Geneva talks?", "and London?", "when London talks"},
		{"how long did the London talks last?", "who was there?", "who London talks"},
	} {
		a := r.ask(t, Question{Text: c.question, Previous: c.previous})
		if !strings.EqualFold(a.Understood.Query, c.want) {
			t.Errorf("%q after %q is asked as %q, want %q", c.question, c.previous, a.Understood.Query, c.want)
		}
	}
}

// Thanks and greetings are no questions: no article answers them.
func TestSmallTalk(t *testing.T) {
	r := reading(t, "talks.txtar")
	for _, said := range []string{"thanks", "ok, thank you!", "hi", "lol", "tell me a joke"} {
		if a := r.ask(t, Question{Text: said, Previous: "Who led the US delegation in Geneva?"}); a.Answered || len(a.Passages) > 0 {
			t.Errorf("%q is answered by %q", said, a.Sentence.Text)
		}
	}
}

// A long conversation stays with its subject and does not pile up what was asked of it.
func TestConversationKeepsItsSubject(t *testing.T) {
	r := reading(t, "talks.txtar")
	previous := "who led the US delegation in Geneva?"
	for _, c := range []struct{ says, asked string }{
		{"and when?", "when US delegation Geneva"},
		{"what fell?", "fell US delegation Geneva"},
		{"and what is the outcome?", "outcome US delegation Geneva"},
		{"how long did they last?", "how long last US delegation Geneva"},
		{"and what about the Stockholm talks?", "how long Stockholm talks US delegation"},
		{"and what is the outcome?", "outcome Stockholm talks US delegation"},
	} {
		a := r.ask(t, Question{Text: c.says, Previous: previous})
		if !strings.EqualFold(a.Understood.Query, c.asked) {
			t.Errorf("%q after %q is asked as %q, want %q", c.says, previous, a.Understood.Query, c.asked)
		}
		if a.Understood.HandOn != "" {
			previous = a.Understood.HandOn
		}
	}
}

// The next round and the one before are rounds of their own.
func TestBesideRound(t *testing.T) {
	l := engine(t).lexicon
	for _, c := range []struct{ previous, line, want string }{
		{"who led the London talks?", "the next round?", "the Stockholm talks?"},
		{"who led the talks in London?", "the previous round?", "the Geneva talks?"},
		{"what was agreed in Stockholm?", "in the next round", "in the Madrid talks"},
		{"who led the talks?", "the next round?", "the next round?"},
	} {
		if got := l.besideRound(c.line, c.previous); got != c.want {
			t.Errorf("%q after %q: %q, want %q", c.line, c.previous, got, c.want)
		}
	}
}

// What narrowed the question before holds for what follows.
func TestFollowUpKeepsWhatNarrows(t *testing.T) {
	r := starter(t)
	previous := "as of 2025-06-09 who leads the London talks?"
	for range 2 {
		a := r.ask(t, Question{Text: "and for China?", Previous: previous})
		for _, p := range a.Passages {
			if p.Citation.Date.After(day(t, "2025-06-09")) {
				t.Errorf("after %q: %s is of %s", previous, p.Citation.Article, p.Citation.Date)
			}
		}
		if previous = a.Context(previous); !strings.Contains(previous, "as of 2025-06-09") {
			t.Errorf("%q is handed on", previous)
		}
	}
	a := r.ask(t, Question{Text: "and on soybeans?", Previous: "what was reported on tariffs since 2026-01-01?"})
	for _, p := range a.Passages {
		if p.Citation.Date.Before(day(t, "2026-01-01")) {
			t.Errorf("%s is of %s", p.Citation.Article, p.Citation.Date)
		}
	}
}

// Of a publisher that does not name who is asked for, others are asked.
func TestFollowUpToTheOtherSideOfASource(t *testing.T) {
	r := starter(t)
	a := r.ask(t, Question{Text: "and who for China?", Previous: "who led the London talks according to AInvest?"})
	if !strings.Contains(a.Sentence.Text, "He Lifeng") {
		t.Errorf("answered by %q", a.Sentence.Text)
	}
}

// A question that goes on is answered from the article before, unless it names a place or an event of which that does not speak.
func TestFollowUpsStay(t *testing.T) {
	r := starter(t)
	for _, c := range []struct {
		previous, question string
		leaves             bool
	}{
		{"who led the Chinese team in Geneva?", "and how long did it last?", false},
		{"who led the Chinese team in Geneva?", "and how long did it last in Geneva?", false},
		{"who led the Chinese team in Geneva?", "and in Madrid?", true},
		{"when did Suzuki stop making the Swift?", "and in Kuala Lumpur?", true},
	} {
		q, err := r.understand(t.Context(), r.view, Question{Text: c.question, Previous: c.previous}, toldByWords)
		if err != nil {
			t.Fatal(err)
		}
		if !q.followUp || q.shown.article == "" || q.leaves != c.leaves {
			t.Errorf("%q after %q: goes on %v from %q, leaves it %v, want %v", c.question, c.previous, q.followUp, q.shown.article, q.leaves, c.leaves)
		}
	}
}

// A follow-up that names nothing but the other side asks for its persons, and not what it is.
func TestFollowUpsOfTheOtherSide(t *testing.T) {
	r := starter(t)
	for _, c := range []struct{ previous, question, want string }{
		{"who leads the london talks for china", "and for america", "Lutnick|Bessent"},
		{"who led the Chinese team in Geneva?", "and on the American side?", "Bessent"},
		{"who is leading the American side in London?", "and on the Chinese side?", "He Lifeng"},
		{"who is Scott Bessent?", "and Greer?", "trade representative"},
	} {
		if a := r.ask(t, Question{Text: c.question, Previous: c.previous}); !a.Answered || !regexp.MustCompile(c.want).MatchString(a.Sentence.Text) {
			t.Errorf("%q after %q: answered %v with %q", c.question, c.previous, a.Answered, a.Sentence.Text)
		}
	}
}

// A question whose words do not tell whether it goes on from the one before is answered in both readings.
func TestMayGoOn(t *testing.T) {
	l := engine(t).lexicon
	for _, c := range []struct {
		previous, question string
		lead               float64
		doubtful           bool
	}{
		{"what did Trump order on processed critical minerals?", "how long have negotiators got?", onLead, true},
		{"what did China announce about tariff cuts in May 2026?", "which goods would qualify?", onLead, true},
		{"what did Bessent announce about TikTok in Madrid?", "what was Bytedance's deadline?", 0, true},
		{"what did China announce about tariff cuts in May 2026?", "Which Goods Would Qualify?", onLead, true},
		{"who led the US delegation in London?", "and for China?", 0, false}, // goes on
		{"what did China announce about tariff cuts in May 2026?", "what is 2+2?", 0, false},
		{"who led the US delegation in London?", "what is gallium?", 0, false},
		{"who led the US delegation in London?", "thanks!", 0, false},
		{"who led the US delegation in London?", "any news on soybeans?", 0, false},
		{"who led the US delegation in London?", "which American soybean exporters lost money when China bought beans in Brazil in 2025?", 0, false},
		{"", "which goods would qualify?", 0, false},
	} {
		lead, doubtful := l.mayGoOn(Question{Text: c.question, Previous: c.previous})
		if lead != c.lead || doubtful != c.doubtful {
			t.Errorf("%q after %q: %v, %v", c.question, c.previous, lead, doubtful)
		}
	}
}

func TestBothReadings(t *testing.T) {
	const led, cuts = "who led the US delegation in London?", "what did China announce about tariff cuts in May 2026?"
	r := starter(t)
	for _, c := range []struct {
		previous, question, article string // no article: not answered
		goesOn                      bool
	}{
		{cuts, "which goods would qualify?", "2026-05-20-china-us-30-billion-mutual-tariff-cuts", true},
		{led, "how many economies does the excess capacity probe cover?", "2026-03-12-section-301-excess-capacity-probe", false},
		{led, "do you like pizza?", "", false},
		{led, "what's the best pizza topping?", "", false},
		{cuts, "what is 2+2?", "", false},
		{"what happened on June 9, 2025?", "12 * 3", "", false},
	} {
		a := r.ask(t, Question{Text: c.question, Previous: c.previous})
		if a.Answered != (c.article != "") || c.article != "" && a.Passages[0].Citation.Article != c.article || a.Understood.FollowUp != c.goesOn {
			t.Errorf("%q after %q: answered %v by %s, a follow-up %v", c.question, c.previous, a.Answered, a.Passages[0].Citation.Article, a.Understood.FollowUp)
		}
	}
	// the reading does not depend on what the asker narrows the articles to, and a publisher who has nothing on it says nothing
	wide := r.ask(t, Question{Text: "which goods would qualify?", Previous: cuts})
	narrow := r.ask(t, Question{Text: "which goods would qualify?", Previous: cuts, From: day(t, "2026-05-01"), To: day(t, "2026-06-30")})
	if wide.Understood.FollowUp != narrow.Understood.FollowUp || wide.Sentence.Text != narrow.Sentence.Text {
		t.Errorf("narrowed to two months it is answered by %q, a follow-up %v", narrow.Sentence.Text, narrow.Understood.FollowUp)
	}
	// what is said may be the same in both readings: the conversation still goes on from both questions
	same := r.ask(t, Question{Text: "what are the goods worth?", Previous: cuts})
	if !strings.Contains(same.Context(cuts), "tariff") {
		t.Errorf("%q goes on as %q", same.Sentence.Text, same.Context(cuts))
	}
}

// A line that asks for nothing but the source of the answer before is answered by that once more, with its source beside it.
func TestForTheSource(t *testing.T) {
	const before = "who led the US delegation in Geneva?"
	r := starter(t)
	want := r.ask(t, Question{Text: before})
	for _, line := range []string{"source?", "got a link for that?", "says who?", "who says so?", "and where does that come from?", "can i get a source pls", "whats your source"} {
		a := r.ask(t, Question{Text: line, Previous: before})
		if a.Sentence.Text != want.Sentence.Text || a.Question != line || a.Context(before) != before || !a.Understood.FollowUp {
			t.Errorf("%q: answered by %q, understood as %q, goes on as %q", line, a.Sentence.Text, a.Understood.Query, a.Context(before))
		}
	}
	for _, line := range []string{"who is the source of the report?", "which sources of rare earths does the US have?", "where does gallium come from?", "who says the truce holds?", "link the talks to fentanyl", "where does it come from?", "where is it from?", "which outlet was it?", "according to whom?", "source 关税是多少?", "link: каковы тарифы?", "source?" + strings.Repeat("!", 100) + " and how high are the tariffs now?"} {
		if AsksForSource(line) {
			t.Errorf("%q asks for more than the source of an answer", line)
		}
	}
	if a := r.ask(t, Question{Text: "source?"}); a.Answered {
		t.Errorf("with no question before it is answered by %q", a.Sentence.Text)
	}
}

// A question for the newest state leaves the day and the event of the question before behind.
func TestNowIsNotThen(t *testing.T) {
	r := starter(t)
	q, err := r.understand(t.Context(), r.view, Question{Text: "and how high are the duties now?", Previous: "how high were the tariffs during the London talks on June 9, 2025?"}, toldByWords)
	if err != nil {
		t.Fatal(err)
	}
	if !q.latest || len(q.dates) > 0 || len(q.events) > 0 {
		t.Errorf("the newest state %v, of days %v and events %v", q.latest, q.dates, q.events)
	}
	q, err = r.understand(t.Context(), r.view, Question{Text: "is that still in place?", Previous: "what did China stop shipping to the United States in December 2024?"}, toldByWords)
	if err != nil {
		t.Fatal(err)
	}
	if !q.latest || len(q.dates) == 0 {
		t.Errorf("what \"that\" is was of December 2024: %v", q.dates)
	}
	q, err = r.understand(t.Context(), r.view, Question{Text: "how was it in april 2025?", Previous: "what is the current US tariff on Chinese goods?"}, toldByWords)
	if err != nil {
		t.Fatal(err)
	}
	if q.latest {
		t.Error("April 2025 is taken for the newest state")
	}
}

// What asks for the latest and not of what goes on from the question before; one that names a thing does not.
func TestBareLatest(t *testing.T) {
	r := starter(t)
	const before = "did China lift the ban on exports of Nexperia chips?"
	for line, goesOn := range map[string]bool{"latest?": true, "any update?": true, "the latest": true, "any news on TikTok?": false, "any news?": false, "what's new?": false} {
		a := r.ask(t, Question{Text: line, Previous: before})
		if a.Understood.FollowUp != goesOn {
			t.Errorf("%q: goes on %v", line, a.Understood.FollowUp)
		}
		if goesOn && !strings.Contains(a.Sentence.Text, "Nexperia") && !strings.Contains(a.Passages[0].Text, "Nexperia") {
			t.Errorf("%q is answered by %q", line, a.Sentence.Text)
		}
	}
}

// What was understood is said as one would write it.
func TestUnderstoodIsReadable(t *testing.T) {
	r := starter(t)
	a := r.ask(t, Question{Text: "how was it in april 2025?", Previous: "what is the current US tariff on Chinese goods?"})
	if got := strings.Join(a.Understood.Events, "; "); got != "April 2025" {
		t.Errorf("about the time of %q", got)
	}
	for _, word := range a.Understood.Carried {
		if strings.EqualFold(word, "current") {
			t.Errorf("goes on from %q", a.Understood.Carried)
		}
	}
	a = r.ask(t, Question{Text: "yo whats the latest on the trade talks"})
	if b := r.ask(t, Question{Text: "whats the latest on the trade talks"}); a.Sentence.Text != b.Sentence.Text {
		t.Errorf("\"yo\" makes of %q %q", b.Sentence.Text, a.Sentence.Text)
	}
}

// A place at which talks were held stands for these, when nothing else tells of what time is spoken, also in the question before; where it names nothing but itself it does no more than favour.
func TestTalksAtPlaces(t *testing.T) {
	r := starter(t)
	for _, c := range []struct{ previous, question, talks, dates string }{
		{"", "what was agreed in Geneva?", "Geneva talks", ""},
		{"", "what was agreed at the Geneva talks?", "", ""},
		{"", "what was agreed in Geneva on May 12, 2025?", "", "2025-05-12"},
		{"", "what is the latest from Geneva?", "", ""},
		{"", "what was agreed in Oslo?", "", ""},
		{"what was agreed in Geneva?", "and what did China promise?", "Geneva talks", ""},
		{"what happened at the London talks on June 9, 2025?", "and in Geneva?", "Geneva talks", ""},
	} {
		q, err := r.understand(t.Context(), r.view, Question{Text: c.question, Previous: c.previous}, toldByWords)
		if err != nil {
			t.Fatal(err)
		}
		var talks, dates []string
		for _, i := range q.talks {
			talks = append(talks, r.lexicon.events[i].name)
		}
		for _, d := range q.dates {
			dates = append(dates, d.from.String())
		}
		if got := strings.Join(talks, ", "); got != c.talks || strings.Join(dates, ", ") != c.dates {
			t.Errorf("%q after %q: talks %q, days %v", c.question, c.previous, got, dates)
		}
	}
	if a := r.ask(t, Question{Text: "who is the mayor of London?"}); len(a.Understood.Events) > 0 {
		t.Errorf("understood of %q", a.Understood.Events)
	}
}

// The event and the day that a question is about stay with the conversation, though the words that are handed on may not name them any more, and are named once.
func TestHandOnEvent(t *testing.T) {
	r := starter(t)
	for _, c := range []struct {
		named string
		lines []string
	}{
		{"Busan summit", []string{"when did trump and xi meet in south korea", "where abouts", "how long did they talk?"}},
		{"May 2025", []string{"how much did China's exports to the US drop in May 2025?", "and to Africa?", "and to Europe?"}},
		{"last week", []string{"what happened last week?", "who spoke?", "when?"}},
	} {
		previous := ""
		for _, line := range c.lines {
			previous = r.ask(t, Question{Text: line, Previous: previous}).Context(previous)
		}
		if strings.Count(previous, c.named) != 1 {
			t.Errorf("%q are handed on as %q", c.lines, previous)
		}
	}
}

// A day that follows on a question asks the same of its subject, and does not stay when the next question has a subject of its own.
func TestDayKeepsSubject(t *testing.T) {
	r := starter(t)
	for _, c := range []struct {
		previous, question string
		soybeans, dated    bool
	}{
		{"what's going on with soybeans?", "and what about September 2025?", true, true},
		{"and what about September 2025?", "what about Nexperia?", false, true},
		{"what happened in September 2025?", "does Nexperia sell many chips?", false, false},
	} {
		q, err := r.understand(t.Context(), r.view, Question{Text: c.question, Previous: c.previous}, continues)
		if err != nil {
			t.Fatal(err)
		}
		soybeans := slices.ContainsFunc(q.units, func(u unit) bool { return u.phrase.stems[0] == "soybean" })
		if soybeans != c.soybeans || len(q.dates) > 0 != c.dated {
			t.Errorf("%q after %q: soybeans %v, days %v", c.question, c.previous, soybeans, q.dates)
		}
	}
}
