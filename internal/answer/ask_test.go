package answer

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tradetalks/corpus"
	"tradetalks/internal/text"
)

// sources returns the ids of the articles of an answer's passages.
func sources(a *Answer) []string {
	var ids []string
	for _, p := range a.Passages {
		ids = append(ids, p.Citation.Article)
	}
	return ids
}

func TestAnswers(t *testing.T) {
	r := reading(t, "talks.txtar")
	for _, c := range []struct {
		question, sentence string
		paragraph          int
	}{
		{"Who led the US delegation in Geneva?", "Treasury Secretary Scott Bessent led the U.S. delegation in Geneva, and Vice Premier He Lifeng led the Chinese delegation.", 2},
		{"how much did Washington lower its duty on Chinese goods?", "Washington lowered its additional duty on Chinese goods to 30% from 145%, and Beijing lowered its own to 10% from 125%.", 3},
		{"Where were the London talks held?", "The talks were held at Lancaster House, a mansion near Buckingham Palace, and lasted until midnight.", 2},
		{"what is a bonded warehouse?", "A bonded warehouse keeps goods on which no duty has been paid yet.", 1},
	} {
		a := r.ask(t, Question{Text: c.question})
		if !a.Answered || a.Sentence.Text != c.sentence {
			t.Errorf("%q: answered %v, %q", c.question, a.Answered, a.Sentence.Text)
			continue
		}
		if p := a.Passages[0]; p.Paragraph != c.paragraph {
			t.Errorf("%q is answered by paragraph %d, want %d", c.question, p.Paragraph, c.paragraph)
		}
		// exactly one sentence, as the article has it
		article, err := r.view.Article(a.Passages[0].Citation.Article)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Contains(text.Sentences(article.Body), text.Span(a.Sentence.Span)) {
			t.Errorf("%q: %v is no sentence of the article", c.question, a.Sentence.Span)
		}
	}
}

func TestCitations(t *testing.T) {
	a := reading(t, "talks.txtar").ask(t, Question{Text: "Where were the London talks held?"})
	want := Citation{Article: "2025-06-10-london-framework", Title: "Negotiators leave London with a framework", Publisher: "The Guardian", Author: "Ann Example", Date: day(t, "2025-06-10"), URL: a.Passages[0].Citation.URL}
	if diff := cmp.Diff(want, a.Passages[0].Citation); diff != "" {
		t.Errorf("citation (-want +got):\n%s", diff)
	}
}

func TestHighlights(t *testing.T) {
	a := reading(t, "talks.txtar").ask(t, Question{Text: "Who led the US delegation in Geneva?"})
	var words []string
	for _, h := range a.Passages[0].Highlights {
		words = append(words, a.Passages[0].Text[h.Start:h.End])
	}
	for _, want := range []string{"Geneva", "led", "delegation"} {
		if !slices.Contains(words, want) {
			t.Errorf("%q is not highlighted: %q", want, words)
		}
	}
	if slices.Contains(words, "the") {
		t.Errorf("function words are highlighted: %q", words)
	}
}

// What the corpus does not hold is not answered, and the nearest that it holds is shown with what it covers.
func TestNotAnswered(t *testing.T) {
	r := reading(t, "talks.txtar")
	for _, q := range []string{"What is the capital of Peru?", "how do I bake bread in Beijing?"} {
		a := r.ask(t, Question{Text: q})
		if a.Answered {
			t.Errorf("%q is answered by %q", q, a.Sentence.Text)
		}
		if a.Reach.Articles != 5 || a.Reach.Last != day(t, "2025-11-10") || a.Reach.First != day(t, "2025-05-12") {
			t.Errorf("reach %+v", a.Reach)
		}
	}
	if a := r.ask(t, Question{Text: "how do I bake bread in Beijing?"}); len(a.Passages) == 0 {
		t.Error("the nearest passages are not shown")
	}
}

func TestEmpty(t *testing.T) {
	nothing := readingOf(t)
	for _, q := range []Question{{Text: "Who led the US delegation in Geneva?"}, {Text: "and for China?", Previous: "Who led the US delegation in Geneva?"}, {Text: "what is the latest?", Publisher: "Reuters", Topic: "tariffs"}, {}} {
		if a := nothing.ask(t, q); a.Answered || len(a.Passages) > 0 || a.Reach != (Reach{}) {
			t.Errorf("%+v of an empty corpus: %+v", q, a)
		}
	}
	r := reading(t, "talks.txtar")
	for _, q := range []string{"", "   \n", "?", "the of and", "🙂"} {
		if a := r.ask(t, Question{Text: q}); a.Answered {
			t.Errorf("%q is answered by %q", q, a.Sentence.Text)
		}
	}
}

// The first three passages are the same, however many are wanted.
func TestFirstThreeOfAnyNumber(t *testing.T) {
	for name, question := range map[string]string{
		"talks.txtar":  "what did both sides agree on in the talks about tariffs?",
		"wires.txtar":  "how much sorghum will China buy this spring?",
		"differ.txtar": "how many Boeing jets did China order?",
		"newer.txtar":  "which court struck down the emergency tariffs?",
	} {
		r := reading(t, name)
		three := r.ask(t, Question{Text: question})
		for _, n := range []int{1, 2, 3, 4, 7, 100} {
			a := r.ask(t, Question{Text: question, N: n})
			first := min(n, 3, len(three.Passages))
			if len(a.Passages) < first {
				t.Fatalf("%s: %d passages of %d", name, len(a.Passages), n)
			}
			if diff := cmp.Diff(three.Passages[:first], a.Passages[:first]); diff != "" {
				t.Errorf("%s: first of %d (-three +got):\n%s", name, n, diff)
			}
			if diff := cmp.Diff(three.Sentence, a.Sentence); diff != "" {
				t.Errorf("%s: sentence of %d (-three +got):\n%s", name, n, diff)
			}
		}
	}
}

// Copies of a story are named with the first of them, among the first three passages only.
func TestWireCopies(t *testing.T) {
	r := reading(t, "wires.txtar")
	a := r.ask(t, Question{Text: "how much sorghum will China buy from Kansas?"})
	if len(a.Passages) == 0 {
		t.Fatal("no passages")
	}
	story := []string{a.Passages[0].Citation.Article}
	for _, c := range a.Passages[0].Also {
		story = append(story, c.Article)
	}
	slices.Sort(story)
	if diff := cmp.Diff([]string{"courier", "gazette", "herald"}, story); diff != "" {
		t.Errorf("the story is told by (-want +got):\n%s", diff)
	}
	for _, p := range a.Passages[1:] {
		if len(p.Also) > 0 || slices.Contains(story, p.Citation.Article) {
			t.Errorf("%s comes again or has copies %v", p.Citation.Article, p.Also)
		}
	}

	// where the copies come after three other passages, each is a passage of its own
	a = r.ask(t, Question{Text: "which elevators and silos of growers near Wichita hold the harvest of sorghum?", N: 10})
	seen := map[string]bool{}
	for i, id := range sources(a) {
		if seen[id] {
			t.Errorf("%s comes twice", id)
		}
		seen[id] = true
		if i >= 3 && len(a.Passages[i].Also) > 0 {
			t.Errorf("passage %d has copies", i+1)
		}
	}
}

// Passages from the fourth on are not collapsed.
func TestCopiesBeyondTheFirstThree(t *testing.T) {
	var articles []*corpus.Article
	for _, s := range []string{"soybeans, sorghum and corn were discussed in Des Moines", "soybeans, sorghum and corn fell in price in Chicago", "soybeans, sorghum and corn filled the barges of Memphis"} {
		articles = append(articles, &corpus.Article{ID: "full-" + s[len(s)-5:], Title: "Crops", Date: day(t, "2026-01-05"), Body: "All of " + s + "."})
	}
	for _, id := range []string{"copy-1", "copy-2"} {
		articles = append(articles, &corpus.Article{ID: id, Title: "Prices", Date: day(t, "2026-01-06"), Body: "Growers hope for a better year, and banks extend their loans against the next harvest of corn."})
	}
	a := readingOf(t, articles...).ask(t, Question{Text: "soybeans, sorghum and corn", N: 10})
	if got := sources(a); len(got) != 5 {
		t.Errorf("passages of %q, want all five", got)
	}
}

func TestDifferingSources(t *testing.T) {
	r := reading(t, "differ.txtar")
	for _, c := range []struct {
		question string
		want     []string // what the sides say, in any order; none when they agree
	}{
		{"how many Boeing jets did China order?", []string{"150", "200"}},
		{"when will the first of the Boeing jets be delivered?", []string{"June 2028", "March 2027"}},
		{"who signed the order for Boeing?", nil},
		{"where did China order the Boeing jets?", nil},
	} {
		a := r.ask(t, Question{Text: c.question})
		var got []string
		for _, s := range a.Differ {
			got = append(got, s.Value)
			if !strings.Contains(s.Quote.Text, strings.Fields(s.Value)[0]) {
				t.Errorf("%q is not in %q", s.Value, s.Quote.Text)
			}
		}
		slices.Sort(got)
		if !a.Answered {
			t.Errorf("%q is not answered", c.question)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", c.question, diff)
		}
		if len(c.want) > 0 && len(a.Passages) > 1 && a.Passages[0].Citation.Article == a.Passages[1].Citation.Article {
			t.Errorf("%q: both sides are not among the passages", c.question)
		}
	}
}

func TestNewerCoverage(t *testing.T) {
	r := reading(t, "newer.txtar")
	a := r.ask(t, Question{Text: "did the Court of International Trade strike down the emergency tariffs on Wednesday?"})
	if got := a.Passages[0].Citation.Article; got != "2025-05-29-ruling" {
		t.Fatalf("answered from %s", got)
	}
	a = r.ask(t, Question{Text: "which court struck down the emergency tariffs?"})
	if a.Passages[0].Citation.Article == "2026-02-20-supreme-court" && a.Newer != nil {
		t.Errorf("%q is called newer than the newest", a.Newer.Text)
	}
	if a := r.ask(t, Question{Text: "which court struck down the emergency tariffs?", AsOf: day(t, "2025-12-31")}); a.Newer != nil && a.Newer.Citation.Date.After(day(t, "2025-12-31")) {
		t.Errorf("newer coverage of %s", a.Newer.Citation.Date)
	}
	if a := r.ask(t, Question{Text: "which court struck down the emergency tariffs in May 2025?"}); a.Newer != nil {
		t.Errorf("a question about a month has newer coverage: %q", a.Newer.Text)
	}
}

func TestNewerIsTold(t *testing.T) {
	r := readingOf(t,
		&corpus.Article{ID: "old", Title: "Truce on tariffs holds until August", Date: day(t, "2025-05-20"), Body: "The truce on tariffs expires in August."},
		&corpus.Article{ID: "new", Title: "Officials speak of the months ahead", Date: day(t, "2025-08-12"), Body: "The truce on tariffs will now expire in November, after what officials called a candid exchange."},
		&corpus.Article{ID: "other", Title: "Weather", Date: day(t, "2025-09-12"), Body: "It rained in Geneva."})
	a := r.ask(t, Question{Text: "when does the truce on tariffs expire?"})
	if a.Passages[0].Citation.Article != "old" {
		t.Fatalf("answered from %s", a.Passages[0].Citation.Article)
	}
	if !a.Answered {
		t.Fatal("not answered")
	}
	if a.Newer == nil || a.Newer.Citation.Article != "new" || !strings.HasPrefix(a.Newer.Text, "The truce on tariffs will now expire in November") {
		t.Errorf("newer coverage %+v", a.Newer)
	}
}

// What is newer and has some of the words, but would answer nothing, is not told.
func TestNewerAnswers(t *testing.T) {
	if a := starter(t).ask(t, Question{Text: "who keeps an eye on the tiktok algorithm at present?"}); !a.Answered || a.Newer != nil {
		t.Errorf("answered %v, newer %+v", a.Answered, a.Newer)
	}
}

func TestLatest(t *testing.T) {
	r := reading(t, "talks.txtar")
	a := r.ask(t, Question{Text: "what is the latest on the tariff truce?"})
	if !a.Understood.Latest || a.Passages[0].Citation.Article != "2025-07-29-stockholm-extension" {
		t.Errorf("latest understood %v, %v", a.Understood.Latest, sources(a))
	}
	a = r.ask(t, Question{Text: "what is the latest on the tariff truce?", AsOf: day(t, "2025-06-01")})
	if diff := cmp.Diff([]string{"2025-05-12-geneva-truce"}, sources(a)); diff != "" {
		t.Errorf("latest as of June 1 (-want +got):\n%s", diff)
	}
	if a := r.ask(t, Question{Text: "Who led the US delegation in Geneva?"}); a.Understood.Latest {
		t.Error("the newest state is not asked for")
	}
}

func TestFiltersNarrow(t *testing.T) {
	r := reading(t, "talks.txtar")
	const question = "what was said about talks, tariffs, duties and fees between Washington and Beijing?"
	const (
		geneva    = "2025-05-12-geneva-truce"
		london    = "2025-06-10-london-framework"
		stockholm = "2025-07-29-stockholm-extension"
		fees      = "2025-11-10-port-fees"
	)
	for _, c := range []struct {
		name string
		in   Question
		want []string // sorted
	}{
		{"nothing", Question{}, []string{geneva, london, stockholm, fees, "handbook"}},
		{"a publisher", Question{Publisher: "Reuters"}, []string{geneva}},
		{"a topic", Question{Topic: "tariffs"}, []string{geneva, stockholm}},
		{"a topic and a publisher", Question{Topic: "tariffs", Publisher: "Xinhua"}, []string{stockholm}},
		{"from, which leaves undated articles out", Question{From: day(t, "2025-06-10")}, []string{london, stockholm, fees}},
		{"to", Question{To: day(t, "2025-06-10")}, []string{geneva, london}},
		{"as of", Question{AsOf: day(t, "2025-07-28")}, []string{geneva, london}},
		{"a range", Question{From: day(t, "2025-06-01"), To: day(t, "2025-07-31")}, []string{london, stockholm}},
		{"a publisher that the corpus does not have", Question{Publisher: "The Times"}, nil},
		{"before everything", Question{AsOf: day(t, "2020-01-01")}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.in.Text, c.in.N = question, 100
			a := r.ask(t, c.in)
			got := sources(a)
			slices.Sort(got)
			if diff := cmp.Diff(c.want, slices.Compact(got)); diff != "" {
				t.Errorf("sources (-want +got):\n%s", diff)
			}
			u := a.Understood
			if u.From != c.in.From || u.To != c.in.To || u.AsOf != c.in.AsOf {
				t.Errorf("understood %v to %v as of %v", u.From, u.To, u.AsOf)
			}
			if c.in.Publisher != "" && !slices.Equal(u.Publishers, []string{c.in.Publisher}) || c.in.Topic != "" && !slices.Equal(u.Topics, []string{c.in.Topic}) {
				t.Errorf("understood publishers %q and topics %q", u.Publishers, u.Topics)
			}
		})
	}
}

// A publisher that the question names is understood, and favoured.
func TestSpokenPublisher(t *testing.T) {
	r := reading(t, "talks.txtar")
	for question, want := range map[string][]string{
		"what did Xinhua say about the talks?":                  {"Xinhua"},
		"according to the Guardian, where were the talks held?": {"The Guardian"},
		"who led the delegation, per Reuters?":                  {"Reuters"},
		"who led the delegation?":                               nil,
		"what did the guardian of the port say?":                nil,
	} {
		a := r.ask(t, Question{Text: question})
		if diff := cmp.Diff(want, a.Understood.Publishers); diff != "" {
			t.Errorf("%q (-want +got):\n%s", question, diff)
		}
	}
	if a := r.ask(t, Question{Text: "what did Xinhua say about the talks?"}); a.Passages[0].Citation.Publisher != "Xinhua" {
		t.Errorf("asked for Xinhua, the first is by %s", a.Passages[0].Citation.Publisher)
	}
}

func TestFollowUps(t *testing.T) {
	r := reading(t, "talks.txtar")
	a := r.ask(t, Question{Text: "and who for China?", Previous: "Who led the US delegation in Geneva?"})
	if !a.Understood.FollowUp || !a.Answered || !strings.Contains(a.Sentence.Text, "He Lifeng led the Chinese delegation") {
		t.Errorf("follow-up %v, answered %v: %q", a.Understood.FollowUp, a.Answered, a.Sentence.Text)
	}
	if a.Understood.Query == "" {
		t.Error("what was understood is not told")
	}
	a = r.ask(t, Question{Text: "what about London?", Previous: "Where were the Stockholm talks held?"})
	if !a.Understood.FollowUp || a.Passages[0].Citation.Article != "2025-06-10-london-framework" {
		t.Errorf("follow-up %v, from %q", a.Understood.FollowUp, sources(a))
	}
	a = r.ask(t, Question{Text: "and where?", Previous: "who led the American side in London?"})
	if !a.Answered || !strings.Contains(a.Sentence.Text, "Lancaster House") {
		t.Errorf("where the side met, asked as %q, is answered by %q", a.Understood.Query, a.Sentence.Text)
	}
	a = r.ask(t, Question{Text: "why were the port fees on ships suspended by Washington?", Previous: "Who led the US delegation in Geneva?"})
	if a.Understood.FollowUp || a.Passages[0].Citation.Article != "2025-11-10-port-fees" {
		t.Errorf("a whole question counts as a follow-up: %v, from %q", a.Understood.FollowUp, sources(a))
	}
	if a := r.ask(t, Question{Text: "and who for China?"}); a.Understood.FollowUp {
		t.Error("a follow-up without a question before")
	}
}

func TestSpelling(t *testing.T) {
	r := reading(t, "talks.txtar")
	a := r.ask(t, Question{Text: "Who led the US delegation in Geneeva?"})
	if diff := cmp.Diff([]Suggestion{{"Geneeva", "Geneva"}}, a.Spelling); diff != "" {
		t.Errorf("suggestions (-want +got):\n%s", diff)
	}
	if a.Passages[0].Citation.Article != "2025-05-12-geneva-truce" {
		t.Errorf("from %q", sources(a))
	}
	for typed, want := range map[string]string{"delegatiom": "delegation", "delegatoin": "delegation", "delegatons": "delegation"} {
		a := r.ask(t, Question{Text: "who led the US " + typed + " in Geneva?"})
		if want == "" && a.Spelling != nil || want != "" && (len(a.Spelling) != 1 || a.Spelling[0].Instead != want) {
			t.Errorf("%q: suggestions %v, want %q", typed, a.Spelling, want)
		}
	}
	for _, q := range []string{"Who led the US delegation in Geneva?", "what is the capital of Peru?", "is it raining?", ""} {
		if a := r.ask(t, Question{Text: q}); a.Spelling != nil {
			t.Errorf("%q: suggestions %v", q, a.Spelling)
		}
	}
}

// Articles in Chinese, Japanese and Korean are found by questions in their language.
func TestLanguagesOfTheCorpus(t *testing.T) {
	r := reading(t, "languages.txtar")
	for question, want := range map[string]string{
		"谁率中方代表团出席会议?":                                                    "国务院副总理何立峰率中方代表团出席会议。",
		"自動車の関税は何%に下がる?":                                                  "自動車の関税は15%に下がる。",
		"자동차 관세는 얼마로 내려가나?":                                               "자동차 관세는 15%로 내려간다.",
		"where was the first meeting of the consultation mechanism held?": "The first meeting of the consultation mechanism was held in London.",
	} {
		a := r.ask(t, Question{Text: question})
		if !a.Answered || a.Sentence.Text != want || a.Language != "" {
			t.Errorf("%s: answered %v in language %q by %q", question, a.Answered, a.Language, a.Sentence.Text)
		}
		if len(a.Passages[0].Highlights) == 0 {
			t.Errorf("%s: nothing is highlighted", question)
		}
	}
}

// A question in a language that the corpus does not hold is told so, and not answered.
func TestOtherLanguages(t *testing.T) {
	r := reading(t, "talks.txtar")
	for question, want := range map[string]string{
		"谁率领美国代表团参加日内瓦会谈?":                                                  "zh",
		"ジュネーブで米国代表団を率いたのは誰ですか?":                                            "ja",
		"제네바에서 미국 대표단을 이끈 사람은 누구입니까?":                                       "ko",
		"Кто возглавил делегацию США в Женеве?":                             "ru",
		"من ترأس الوفد الأمريكي في جنيف؟":                                   "ar",
		"¿Quién dirigió la delegación de los Estados Unidos en Ginebra?":    "es",
		"Qui a dirigé la délégation des États-Unis pour les négociations ?": "fr",
		"Wer hat die Delegation der USA in Genf geleitet und warum?":        "de",
	} {
		if a := r.ask(t, Question{Text: question}); a.Answered || a.Language != want {
			t.Errorf("%s: answered %v, language %q, want %q", question, a.Answered, a.Language, want)
		}
	}
}

// Written questions help to find a paragraph, unless they are ignored; they are never shown as text of the article.
func TestWrittenQuestions(t *testing.T) {
	r := readingOf(t,
		&corpus.Article{ID: "a", Title: "Ceremony", Date: day(t, "2026-01-05"), Body: "The envoys met at noon.\n\nA pen made of walnut was used.", Questions: map[int][]string{2: {"what did the zebra keeper scribble with?"}}, Answers: map[int][][]int{2: {{1}}}},
		&corpus.Article{ID: "b", Title: "Zoo", Date: day(t, "2026-01-06"), Body: "A zebra was born."})
	const question = "what did the zebra keeper scribble with?"
	a := r.ask(t, Question{Text: question})
	if !a.Answered || a.Sentence.Text != "A pen made of walnut was used." {
		t.Errorf("answered %v: %q", a.Answered, a.Sentence.Text)
	}
	a = r.ask(t, Question{Text: question, NoQuestions: true})
	if slices.Contains(sources(a), "a") {
		t.Errorf("written questions were to be ignored, found %q", sources(a))
	}
}

// A day that is spoken as "as of" narrows like one that is given, and is today for the rest of the question.
func TestSpokenAsOf(t *testing.T) {
	r := reading(t, "talks.txtar")
	for _, q := range []string{"as of June 1, 2025, what was said about the truce and the talks?", "what was said about the truce and the talks as of 2025-06-01?"} {
		a := r.ask(t, Question{Text: q, N: 100})
		if diff := cmp.Diff([]string{"2025-05-12-geneva-truce"}, sources(a)); diff != "" || a.Understood.AsOf != day(t, "2025-06-01") {
			t.Errorf("%q, understood as of %v (-want +got):\n%s", q, a.Understood.AsOf, diff)
		}
	}
	// a day that is given counts before one that is spoken
	a := r.ask(t, Question{Text: "what was said about the talks as of December 1, 2025?", AsOf: day(t, "2025-06-01"), N: 100})
	if diff := cmp.Diff([]string{"2025-05-12-geneva-truce"}, sources(a)); diff != "" {
		t.Errorf("given and spoken (-want +got):\n%s", diff)
	}
}

// "Today" is the day as of which is asked, else the day on the clock.
func TestToday(t *testing.T) {
	r := reading(t, "talks.txtar")
	for _, c := range []struct {
		in   Question
		want string
	}{
		{Question{Text: "what happened yesterday?"}, "2026-06-30"},
		{Question{Text: "what happened yesterday?", AsOf: day(t, "2025-06-11")}, "2025-06-10"},
	} {
		q, err := r.understand(t.Context(), r.view, c.in, toldByWords)
		if err != nil {
			t.Fatal(err)
		}
		if len(q.dates) != 1 || q.dates[0].from != day(t, c.want) {
			t.Errorf("as of %v yesterday is %+v, want %s", c.in.AsOf, q.dates, c.want)
		}
	}
}

// Where one article answers best and no other speaks to the question, several of its passages are shown.
func TestSeveralPassagesOfOneArticle(t *testing.T) {
	paragraph := func(about string) string {
		return about + strings.Repeat(" Inspectors of the quarantine office in Qingdao wrote down what they had seen, and their superiors in the capital read it with care before anything was decided.", 5)
	}
	a := readingOf(t,
		&corpus.Article{ID: "pork", Title: "Pork inspections in Qingdao", Date: day(t, "2026-01-05"), Body: strings.Join([]string{
			paragraph("Pork from Iowa was inspected for ractopamine in Qingdao."), paragraph("Pork from Ohio was inspected for ractopamine as well."), paragraph("Pork from Utah passed the inspections for ractopamine.")}, "\n\n")},
		&corpus.Article{ID: "rain", Title: "Rain in Geneva", Date: day(t, "2026-01-05"), Body: "It rained on the lake for a week."},
	).ask(t, Question{Text: "which pork was inspected for ractopamine?"})
	if diff := cmp.Diff([]string{"pork", "pork", "pork"}, sources(a)); diff != "" {
		t.Errorf("passages (-want +got):\n%s", diff)
	}
	seen := map[int]bool{}
	for _, p := range a.Passages {
		if seen[p.Paragraph] {
			t.Errorf("paragraph %d comes twice", p.Paragraph)
		}
		seen[p.Paragraph] = true
	}
}

// Other articles that are nearly as good stand among the first three before a second passage of the same one.
func TestSourcesThatAdd(t *testing.T) {
	a := reading(t, "newer.txtar").ask(t, Question{Text: "what did the courts say about the emergency tariffs?"})
	got := sources(a)
	slices.Sort(got)
	if diff := cmp.Diff([]string{"2025-05-29-ruling", "2025-08-29-appeal", "2026-02-20-supreme-court"}, got); diff != "" {
		t.Errorf("sources (-want +got):\n%s", diff)
	}
}

// An explanation is given when it is asked for, and changes nothing else.
func TestExplanation(t *testing.T) {
	r := reading(t, "talks.txtar")
	plain := r.ask(t, Question{Text: "Who led the US delegation in Geneva?"})
	told := r.ask(t, Question{Text: "Who led the US delegation in Geneva?", Explain: true})
	if plain.Explain != nil || told.Explain == nil || len(told.Explain.Units) == 0 || len(told.Explain.Candidates) == 0 {
		t.Fatalf("explained %v and %v", plain.Explain, told.Explain)
	}
	told.Explain = nil
	if diff := cmp.Diff(plain, told); diff != "" {
		t.Errorf("answers (-plain +explained):\n%s", diff)
	}
}

// A topic of the corpus that is spoken of as one narrows; a word that is none does not.
func TestSpokenTopic(t *testing.T) {
	r := reading(t, "talks.txtar")
	for question, want := range map[string][]string{
		"on the topic of tariffs: what was said about the talks?": {"tariffs"},
		"topic tariffs, what was said about the talks?":           {"tariffs"},
		"what was the topic of the talks?":                        nil,
		"what was said about tariffs in the talks?":               nil,
	} {
		a := r.ask(t, Question{Text: question, N: 100})
		if diff := cmp.Diff(want, a.Understood.Topics); diff != "" {
			t.Errorf("%q (-want +got):\n%s", question, diff)
		}
		if got := slices.Compact(slices.Sorted(slices.Values(sources(a)))); want != nil && !slices.Equal(got, []string{"2025-05-12-geneva-truce", "2025-07-29-stockholm-extension"}) {
			t.Errorf("%q: from %q", question, got)
		}
	}
}

// A question that only names a day is answered from what was published on it.
func TestOnlyADay(t *testing.T) {
	a := reading(t, "talks.txtar").ask(t, Question{Text: "What happened on June 10, 2025?"})
	if diff := cmp.Diff([]string{"2025-06-10-london-framework"}, slices.Compact(sources(a))); diff != "" || !a.Answered {
		t.Errorf("answered %v (-want +got):\n%s", a.Answered, diff)
	}
}

// When the publisher that a question names does not answer it, others do, and that is said.
func TestPublisherThatIsSilent(t *testing.T) {
	r := reading(t, "talks.txtar")
	a := r.ask(t, Question{Text: "according to Xinhua, who led the US delegation in Geneva?"})
	if a.Passages[0].Citation.Publisher == "Xinhua" {
		t.Skip("Xinhua answers")
	}
	if a.Understood.Publishers != nil || !slices.Equal(a.Understood.Silent, []string{"Xinhua"}) {
		t.Errorf("understood as from %q, silent are %q", a.Understood.Publishers, a.Understood.Silent)
	}
}

// The newest of a publisher that the corpus lacks is not the newest of others, and that it is lacking is said.
func TestPublisherThatIsLacking(t *testing.T) {
	r := reading(t, "talks.txtar")
	a := r.ask(t, Question{Text: "latest from the Economist"})
	if a.Answered || !slices.Equal(a.Understood.Lacking, []string{"The Economist"}) {
		t.Errorf("lacking are %q, answered by %q", a.Understood.Lacking, a.Sentence.Text)
	}
}

// A follow-up that names another publisher alone asks the same of that one.
func TestFollowUpByPublisher(t *testing.T) {
	r := reading(t, "talks.txtar")
	a := r.ask(t, Question{Text: "and Xinhua?", Previous: "what does Reuters say about the tariff truce?"})
	if a.Passages[0].Citation.Publisher != "Xinhua" || strings.Contains(a.Understood.Query, "Reuters") {
		t.Errorf("asked as %q, answered by %s", a.Understood.Query, a.Passages[0].Citation.Publisher)
	}
}

// Publishers that are all one to a person are told by that one name.
func TestPublisherOfSeveralNames(t *testing.T) {
	r := readingOf(t,
		&corpus.Article{ID: "a", Title: "Talks begin", Publisher: "Reuters (via CNA)", Date: day(t, "2026-01-05"), Body: "The talks on magnets began in Geneva."},
		&corpus.Article{ID: "b", Title: "Talks end", Publisher: "Reuters (via Kitco)", Date: day(t, "2026-01-06"), Body: "The talks on magnets ended in Geneva."})
	a := r.ask(t, Question{Text: "according to Reuters, where were the talks on magnets?"})
	if told := append(a.Understood.Publishers, a.Understood.Silent...); !slices.Equal(told, []string{"Reuters"}) {
		t.Errorf("the publisher is told as %q", told)
	}
}

// Who somebody is, is told by the sentence with the office beside the name.
func TestWhoSomebodyIs(t *testing.T) {
	r := readingOf(t,
		&corpus.Article{ID: "a", Title: "Dinner", Date: day(t, "2026-01-05"), Body: "Foreign Minister Wang Yi, Vice Premier He Lifeng and Cai Qi accompanied Xi Jinping to the dinner. Chinese President Xi Jinping spoke briefly."},
		&corpus.Article{ID: "b", Title: "Rain", Date: day(t, "2026-01-05"), Body: "It rained."})
	a := r.ask(t, Question{Text: "who is Xi Jinping?"})
	if !a.Answered || !strings.HasPrefix(a.Sentence.Text, "Chinese President") {
		t.Errorf("answered by %q", a.Sentence.Text)
	}
}

// The words of a phrase are highlighted wherever they stand, and so are all words of another way to say it.
func TestHighlightsOfPhrases(t *testing.T) {
	r := readingOf(t,
		&corpus.Article{ID: "a", Title: "Minerals", Date: day(t, "2026-01-05"), Body: "The United States buys rare earth permanent magnets. A permanent place for magnets made of rare metals is planned."},
		&corpus.Article{ID: "b", Title: "Rain", Date: day(t, "2026-01-05"), Body: "It rained."})
	a := r.ask(t, Question{Text: "who buys rare earth permanent magnets in the US?"})
	var got []string
	for _, h := range a.Passages[0].Highlights {
		got = append(got, a.Passages[0].Text[h.Start:h.End])
	}
	if diff := cmp.Diff([]string{"United", "States", "buys", "rare", "earth", "permanent", "magnets", "permanent", "magnets", "rare"}, got); diff != "" {
		t.Errorf("highlights (-want +got):\n%s", diff)
	}
}
