package answer

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tradetalks/corpus"
	"tradetalks/index"
)

// starter returns a reader of the starter corpus.
func starter(t testing.TB) *reader {
	t.Helper()
	var articles []*corpus.Article
	for a, err := range (corpus.Layers{corpus.Starter()}).Articles(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		articles = append(articles, a)
	}
	return &reader{engine(t), shown(t, index.Options{}, articles...)}
}

// saidDifferently returns what an answer's sources say differently, sorted.
func saidDifferently(a *Answer) []string {
	var out []string
	for _, s := range a.Differ {
		out = append(out, s.Value)
	}
	slices.Sort(out)
	return out
}

// Two papers on one thing: what they say differently is told, and nothing else that differs in their sentences.
func TestWhatDiffers(t *testing.T) {
	for _, c := range []struct {
		name, question, one, other string
		want                       []string
	}{
		{"persons", "who led the delegation to Oslo?", "Kevin Hassett led the delegation to Oslo.", "The delegation to Oslo was led by Howard Lutnick, with Scott Bessent at his side.", []string{"Howard Lutnick", "Kevin Hassett"}},
		{"persons of two sides", "who led the delegation to Oslo?", "Kevin Hassett led the delegation to Oslo.", "He Lifeng led the delegation to Oslo.", nil},
		{"persons of the side asked for", "who led the Chinese delegation to Oslo?", "He Lifeng led the Chinese delegation to Oslo, Scott Bessent said.", "Wang Wentao led the Chinese delegation to Oslo, Howard Lutnick said.", []string{"He Lifeng", "Wang Wentao"}},
		{"one of several", "who led the delegation to Oslo?", "Scott Bessent led the delegation to Oslo.", "The delegation to Oslo was led by Howard Lutnick and Scott Bessent.", nil},
		{"who did not", "who led the delegation to Oslo?", "Kevin Hassett led the delegation to Oslo.", "Howard Lutnick never led the delegation to Oslo.", nil},
		{"persons of a month", "who led the delegation to Oslo in May 2026?", "Kevin Hassett led the delegation to Oslo in May 2026.", "Howard Lutnick led the delegation to Oslo.", []string{"Howard Lutnick", "Kevin Hassett"}},
		{"persons of other numbers", "who promised 500 jets to Oslo in May 2026?", "Kevin Hassett promised 500 jets to Oslo in May 2026.", "Howard Lutnick promised 20 jets to Oslo in May 2026.", nil},
		{"persons of the side of two", "who led the US delegation to Oslo?", "He Lifeng led for China and Kevin Hassett led the US delegation to Oslo.", "Howard Lutnick led the US delegation to Oslo.", []string{"Howard Lutnick", "Kevin Hassett"}},
		{"numbers", "how many jets did China order in Oslo?", "China ordered 200 jets in Oslo.", "China ordered 150 jets in Oslo.", []string{"150", "200"}},
		{"a number and a word", "how many jets did China order in Oslo?", "China ordered two jets in Oslo.", "China ordered 2 jets in Oslo.", nil},
		{"numbers of other things", "how many jets did China order in Oslo?", "China ordered 200 jets in Oslo.", "China ordered jets and 150 engines in Oslo.", nil},
		{"numbers of other months", "how many jets did China order in Oslo?", "China ordered 200 jets in Oslo in March 2025.", "China ordered 150 jets in Oslo in September 2025.", nil},
		{"numbers of a year and a month", "how many jets did China order in 2025?", "China ordered 200 jets in 2025.", "China ordered 20 jets in September 2025.", nil},
		{"a bound", "how many jets did China order in Oslo?", "China ordered 200 jets in Oslo.", "China ordered more than 100 jets in Oslo.", nil},
		{"days", "when does the truce of Oslo end?", "The truce of Oslo ends on November 10, 2026.", "The truce of Oslo ends on August 12, 2026.", []string{"August 12, 2026", "November 10, 2026"}},
		{"a day and its month", "when does the truce of Oslo end?", "The truce of Oslo ends on November 10, 2026.", "The truce of Oslo ends in November 2026.", nil},
		{"a day of reporting", "when does the truce of Oslo end?", "The truce of Oslo ends on November 10, 2026.", "The Ledger wrote on May 15, 2026 that the truce of Oslo ends soon.", nil},
		{"a day as of which it is said", "when did the truce of Oslo begin?", "The truce of Oslo began on November 10, 2025.", "As of May 16, 2026, the truce of Oslo began to crack.", nil},
		{"a day that names the thing", "when does the truce of Oslo end?", "The truce of Oslo ends on November 10, 2026.", "How the Oslo truce of May 2025 ends is open.", nil},
		{"percentages", "what is the duty on steel in Oslo?", "The duty on steel in Oslo is 25%.", "The duty on steel in Oslo is 50 percent.", []string{"25%", "50 percent"}},
		{"from one to another", "what is the duty on steel in Oslo?", "The duty on steel in Oslo is 30%.", "The duty on steel in Oslo went from 145% to 30%.", nil},
		{"amounts", "how much did the new port cost?", "The new port cost $3 billion.", "The new port cost $5 billion.", []string{"$3 billion", "$5 billion"}},
		{"lengths of time", "how long did the talks in Oslo last?", "The talks in Oslo lasted seven hours.", "The talks in Oslo lasted 10 hours.", []string{"10 hours", "seven hours"}},
		{"one a rounded other", "what is the duty on steel in Oslo?", "The duty on steel in Oslo is 34.5%.", "The duty on steel in Oslo is 35%.", nil},
		{"money and a percentage", "how much of the harvest of Oslo is sold?", "Of the harvest of Oslo 13% is sold.", "Of the harvest of Oslo $12 million is sold.", nil},
		{"a length of something else", "how long did the talks in Oslo last?", "The talks in Oslo lasted seven hours.", "The talks in Oslo lasted since the 90-day truce.", nil},
		{"an end and a beginning", "when does the truce of Oslo end?", "The truce of Oslo ends on November 10, 2026.", "The truce of Oslo, in force since May 12, 2026, ends soon.", nil},
		{"an end beside a beginning", "when does the truce of Oslo end?", "The truce of Oslo ends on November 10, 2026.", "The truce of Oslo, announced on May 12, 2026, holds until November 9, 2026, when it ends.", []string{"November 10, 2026", "November 9, 2026"}},
		{"days years apart", "when did Xi visit Oslo?", "Xi will visit Oslo on April 3, 2026.", "Xi visited Oslo on May 20, 2019.", nil},
		{"what led to it", "who led the talks in Oslo?", "Kevin Hassett led the talks in Oslo.", "A call by Donald Trump had led to the talks in Oslo.", nil},
		{"who tells of it", "who led the talks in Oslo?", "Kevin Hassett led the talks in Oslo.", "Scott Bessent notes that a friend of his led the talks in Oslo.", nil},
		{"the day of something else", "how many jets did China order in Oslo?", "China ordered 200 jets in Oslo, and the truce ends in November 2026.", "China ordered 150 jets in Oslo.", []string{"150", "200"}},
		{"parts of a sum", "what is the duty of 55% in Oslo made up of?", "The duty of 55% in Oslo is made up of 30% on all and 25% on steel.", "The duty of 55% in Oslo is made up of 10% for all, 20% for fish and 25% for steel.", []string{"10% + 20% + 25%", "30% + 25%"}},
		{"the same in another unit", "how long did the talks in Oslo last?", "The talks in Oslo lasted 48 hours.", "The talks in Oslo lasted two days.", nil},
		{"the same amount in another unit", "how much did the new port cost?", "The new port cost $0.5 billion.", "The new port cost $500 million.", nil},
		{"not only rounded", "how much did the new port cost?", "The new port cost $1 billion.", "The new port cost $1.5 billion.", []string{"$1 billion", "$1.5 billion"}},
		{"a number of groups of them", "how many jets did China order in Oslo?", "China ordered 200 jets in Oslo.", "China ordered two groups in Oslo: jets and helicopters.", nil},
		{"numbers with words between", "how many jets did China order in Oslo?", "China ordered 200 jets in Oslo.", "China ordered 300 of those jets in Oslo.", []string{"200", "300"}},
		{"the order of a number", "how many jets did China order in Oslo?", "China ordered 200 jets in Oslo.", "China confirmed in Oslo the order of the 300 jets.", []string{"200", "300"}},
		{"a part of a number", "how many jets did China order in Oslo?", "China ordered 200 jets in Oslo.", "China ordered 200 of the 500 jets in Oslo.", nil},
		{"a whole of which it is a part", "how many jets did China order in Oslo?", "China ordered 200 jets in Oslo.", "China ordered some among the 900 jets in Oslo.", nil},
		{"about so many", "how many jets did China order in Oslo?", "China ordered 200 jets in Oslo.", "China ordered nearly 198 jets in Oslo.", nil},
		{"one name and a part of it", "who led the delegation to Oslo?", "Xi Jinping led the delegation to Oslo.", "Xi led the delegation to Oslo.", nil},
		{"numbers of which one is a part of the other", "how many jets did China order in Oslo?", "China ordered five million jets in Oslo.", "China ordered five jets in Oslo.", []string{"five", "five million"}},
		{"a length before something", "how long did the talks in Oslo last?", "The talks in Oslo lasted seven hours before they broke off.", "The talks in Oslo lasted 10 hours.", []string{"10 hours", "seven hours"}},
		{"a length ten times as long", "how many days did the talks in Oslo last?", "The talks in Oslo lasted two days.", "The talks in Oslo lasted 90 days.", nil},
		{"so much later", "how many months does the license of Oslo last?", "The license of Oslo lasts six months.", "The license of Oslo lasts still, three months later.", nil},
		{"a bound in words", "how many jets did China order in Oslo?", "China ordered 200 jets in Oslo.", "China ordered more than ten jets in Oslo.", nil},
		{"one month and several", "how many jets did China order in Oslo in September 2025?", "China ordered 20 jets in Oslo in September 2025.", "China ordered 90 jets in Oslo from January through September 2025.", nil},
		{"meetings that come again", "when did Trump and Xi meet?", "Trump and Xi met on October 30, 2025.", "Trump and Xi met on May 14, 2026.", nil},
		{"ends of two stages", "when does the truce of Oslo end?", "The truce of Oslo ends on November 10, 2026.", "The truce of Oslo ends on August 12, 2025.", nil},
		{"several persons", "who are the negotiators in Oslo?", "Scott Bessent is a negotiator in Oslo.", "Howard Lutnick is a negotiator in Oslo.", nil},
		{"all who were there", "who was there in Oslo in June 2025?", "Scott Bessent was there in Oslo in June 2025.", "Howard Lutnick was there in Oslo in June 2025.", nil},
		{"all who met", "who met in Oslo in June 2025?", "Scott Bessent met reporters in Oslo in June 2025.", "Howard Lutnick met bankers in Oslo in June 2025.", nil},
		{"amounts of the year asked about", "what was the deficit of Oslo in 2024?", "The deficit of Oslo was $295 billion in 2024.", "The deficit of Oslo fell to $202 billion in 2025 from $296 billion in 2024.", []string{"$295 billion", "$296 billion"}},
		{"an amount of another year", "what was the deficit of Oslo in 2024?", "The deficit of Oslo was $295 billion in 2024.", "The deficit of Oslo was $202 billion in 2025.", nil},
		{"the day of another place", "when are the talks in Oslo?", "The talks in Oslo are on June 9, 2026.", "The talks in Oslo follow those in Geneva in May 2026.", nil},
		{"reasons", "why did the talks in Oslo fail?", "The talks in Oslo failed because of steel.", "The talks in Oslo failed because of fish.", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := readingOf(t,
				&corpus.Article{ID: "one", Title: "Oslo", Publisher: "The Ledger", Date: day(t, "2026-05-16"), Body: c.one},
				&corpus.Article{ID: "other", Title: "Oslo", Publisher: "The Tribune", Date: day(t, "2026-05-16"), Body: c.other},
				&corpus.Article{ID: "rain", Title: "Rain", Publisher: "The Tribune", Date: day(t, "2026-05-16"), Body: "It rained on the guests of the dinner."},
			).ask(t, Question{Text: c.question})
			if !a.Answered {
				t.Fatal("not answered")
			}
			if diff := cmp.Diff(c.want, saidDifferently(a)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// Of several persons of a side any agrees with each of them: sources that name one alone are compared.
func TestDiffersBesideSeveral(t *testing.T) {
	paper := func(id, body string) *corpus.Article {
		return &corpus.Article{ID: id, Title: "Delegation to Oslo", Publisher: "The " + id, Date: day(t, "2026-05-01"), Body: body}
	}
	for _, c := range []struct {
		question string
		bodies   [3]string
		want     []string
	}{
		{"who led the delegation to Oslo?", [3]string{"Howard Lutnick and Kevin Hassett led the delegation to Oslo.", "Howard Lutnick led the delegation to Oslo.", "Kevin Hassett led the delegation to Oslo."}, []string{"Howard Lutnick", "Kevin Hassett"}},
		{"who led the delegations to Oslo?", [3]string{"Scott Bessent and He Lifeng led the delegations to Oslo.", "He Lifeng led one of the delegations to Oslo.", "Howard Lutnick led one of the delegations to Oslo."}, []string{"Howard Lutnick", "Scott Bessent, He Lifeng"}},
	} {
		r := readingOf(t, paper("Ledger", c.bodies[0]), paper("Courier", c.bodies[1]), paper("Gazette", c.bodies[2]))
		if diff := cmp.Diff(c.want, saidDifferently(r.ask(t, Question{Text: c.question}))); diff != "" {
			t.Errorf("%q (-want +got):\n%s", c.question, diff)
		}
	}
}

// What two quoted in one article say differently is told, too.
func TestDiffersWithinAnArticle(t *testing.T) {
	a := readingOf(t,
		&corpus.Article{ID: "one", Title: "Jets", Publisher: "The Ledger", Date: day(t, "2026-05-16"), Body: "China will order 200 Boeing jets, its ministry said.\n\n" + strings.Repeat("The guests of the dinner spoke of the weather and of the harbor. ", 20) + "\n\nTrump spoke of an order for 750 Boeing jets by China in the end."},
		&corpus.Article{ID: "rain", Title: "Rain", Publisher: "The Tribune", Date: day(t, "2026-05-16"), Body: "It rained on the guests of the dinner."},
	).ask(t, Question{Text: "how many Boeing jets will China order?"})
	if diff := cmp.Diff([]string{"200", "750"}, saidDifferently(a)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// The sources of the starter corpus differ on who led the American side in London, and that is found without being told.
func TestStarterDiffers(t *testing.T) {
	r := starter(t)
	for _, question := range []string{
		"who led the London talks?", "who leads the London talks?", "who is leading the American side in London?", "who was in charge of the American team at the London trade talks?",
		"Who headed the U.S. team at the London talks with China in June 2025?", "who was america's lead negotiator in london",
	} {
		got := strings.Join(saidDifferently(r.ask(t, Question{Text: question})), "; ")
		for _, want := range []string{"Kevin Hassett", "Howard Lutnick", "Scott Bessent"} {
			if !strings.Contains(got, want) {
				t.Errorf("%q: %s is not among %q", question, want, got)
			}
		}
	}
	for question, want := range map[string][]string{
		"what is the 55% tariff made of?":                  {"10% + 20% + 25%", "30% + 25%"},
		"when exactly does the affiliates rule pause end?": {"November 10, 2026", "November 9, 2026"},
		"how many Boeing jets will China order?":           {"200", "750"},
		"what was the US deficit with China in 2024?":      {"$295 billion", "$296 billion"},
		"how long did the London talks take?":              {"20 hours", "two days"},
	} {
		if diff := cmp.Diff(want, saidDifferently(r.ask(t, Question{Text: question}))); diff != "" {
			t.Errorf("%q (-want +got):\n%s", question, diff)
		}
	}
	for _, question := range []string{
		"how many tons of rare earth magnets did China export in August 2025?", "how many tons of rare earth magnets did China export in 2025?",
		"who confirmed the London framework for China?", "when was the London framework agreed?", "how many months are the licences for?",
		"what percentage of the world's rare earths does China process?", "how many judges of the highest court were against scrapping the levies?",
		"what tariff rate did the US charge on Chinese goods before Geneva?", "how old is Xi's trade negotiator?",
	} {
		if got := saidDifferently(r.ask(t, Question{Text: question})); got != nil {
			t.Errorf("%q: sources do not differ by %q", question, got)
		}
	}
	if got := saidDifferently(r.ask(t, Question{Text: "and on the Chinese side?", Previous: "who is leading the American side in London?"})); got != nil {
		t.Errorf("who led is no question of who is to ratify: %q", got)
	}
}
