package answer

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tradetalks/corpus"
	"tradetalks/internal/text"
)

// A unit of several words is covered by its words apart as well, in other ways to say them too, each for its part.
func TestPhraseByItsWords(t *testing.T) {
	r := readingOf(t, &corpus.Article{ID: "one", Title: "Oslo", Publisher: "The Ledger", Date: day(t, "2026-05-16"), Body: "It rained."})
	q, err := r.understand(t.Context(), r.view, Question{Text: "what of the port fees?"}, toldByWords)
	if err != nil {
		t.Fatal(err)
	}
	if len(q.units) != 1 || len(q.units[0].phrase.stems) != 2 {
		t.Fatalf("units: %+v", q.units)
	}
	x := newExaminer(r.Engine, q)
	covers := func(line string) float32 {
		c := make([]float32, 1)
		x.coverage(c, q.matcher.match(nil, text.Tokens(nil, line)))
		return c[0]
	}
	whole, apart, other, one := covers("The port fees rose."), covers("The port has raised all its fees."), covers("The harbor has raised all its fees."), covers("The harbor is old.")
	if whole != 1 || apart != partOfPhrase || !(other < apart && other > one) || one == 0 {
		t.Errorf("coverage of the phrase %.2f, of its words apart %.2f, of another word for one %.2f, of one alone %.2f", whole, apart, other, one)
	}
}

// A turn of phrase is served by what else is said for it, and leaves the words of a question things of their own.
func TestSayings(t *testing.T) {
	l, err := readLexicon(lexiconOf(t, "idioms.txt", "give up = abandon; walk away"), "")
	if err != nil {
		t.Fatal(err)
	}
	const line = "who will give up steel?"
	units := l.units(line, text.Tokens(nil, line), &query{})
	var said []string
	for _, u := range units {
		ways := []string{u.surface}
		for _, o := range u.others {
			ways = append(ways, o.phrase.name())
		}
		said = append(said, strings.Join(ways, ", "))
	}
	if diff := cmp.Diff([]string{"give, abandon, walk away", "up, abandon, walk away", "steel"}, said); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// A long question is left without turns of phrase and loose ways to say something, and what the lexicon knows stays as it is.
func TestLongQuestions(t *testing.T) {
	r := starter(t)
	known := func() map[string]int {
		n := map[string]int{}
		for _, word := range []string{"truce", "trade", "tariff", "ship"} {
			for _, o := range r.lexicon.withForms(r.lexicon.entry(newPhrase(word).terms...)) {
				n[word+" "+o.phrase.name()]++
			}
		}
		return n
	}
	before := known()
	for question, want := range map[string]bool{
		"which tariffs on ships did the truce end?": false,
		"and which tariffs on ships, chips, soybeans, magnets, visas, steel and phones did the truce at the trade meeting in Stockholm end?": true,
	} {
		for range 2 {
			q, err := r.understand(t.Context(), r.view, Question{Text: question, Previous: "what did the trade talks in London bring for ships?"}, toldByWords)
			if err != nil {
				t.Fatal(err)
			}
			sayings := false
			for _, u := range q.units {
				sayings = sayings || slices.ContainsFunc(u.others, func(o other) bool { return o.saying })
			}
			if q.matcher.strict != want || sayings == want {
				t.Errorf("%q: strict %t, with turns of phrase %t", question, q.matcher.strict, sayings)
			}
		}
	}
	if diff := cmp.Diff(before, known()); diff != "" {
		t.Errorf("the lexicon changed (-want +got):\n%s", diff)
	}
}

// A memo keeps what work says to keep, and begins anew when it is full.
func TestMemo(t *testing.T) {
	m := memo[int, int]{most: 2}
	worked := 0
	get := func(k int, keep bool) {
		if got := m.get(k, func() (int, int, bool) { worked++; return k, 10 * k, keep }); got != 10*k {
			t.Errorf("%d: %d", k, got)
		}
	}
	for i, c := range []struct {
		k    int
		keep bool
		want int // times worked
	}{{1, false, 1}, {1, true, 2}, {1, true, 2}, {2, true, 3}, {2, true, 3}, {3, true, 4}, {3, true, 4}, {1, true, 5}} {
		if get(c.k, c.keep); worked != c.want {
			t.Errorf("step %d: worked %d times, want %d", i, worked, c.want)
		}
	}
}

// The month of May is nobody.
func TestMonthIsNoPerson(t *testing.T) {
	l := engine(t).lexicon
	for line, want := range map[string]float64{"It rained in May 2025.": 0, "It rained on May 14.": 0, "Theresa May came.": 1} {
		toks := text.Tokens(nil, line)
		i := slices.IndexFunc(toks, func(t text.Token) bool { return mayTerms.has(t.Term) })
		if got := l.personal(line, toks, i); got != want {
			t.Errorf("%q: %v, want %v", line, got, want)
		}
	}
}

// One more word may stand within a way to say something, none of the next sentence, and then it counts for less.
func TestFollows(t *testing.T) {
	way := text.Tokens(nil, "lift curbs")
	for said, want := range map[string]float32{
		"lift the curbs": 1, "lift it. Curbs stay": 0, "lift it. All curbs stay": 0, "lift the export curbs": apart, "lift old export curbs": 0, "lift steel": 0, "lift": 0,
	} {
		toks := text.Tokens(nil, said)
		for i := range toks[1:] {
			if strings.HasPrefix(said[toks[i].End:], ".") {
				toks[i+1].Flags |= text.Initial
			}
		}
		if got := follows(toks[1:], []uint64{way[1].Term}); got != want {
			t.Errorf("%q: %v, want %v", said, got, want)
		}
	}
}

func TestSentenceGoesOn(t *testing.T) {
	const before = "Judge Ada Quill of Oslo ruled on the fees on Monday."
	for line, want := range map[string]bool{
		"She called them unlawful.": true, "Quill named three reasons.": true, "The court gave no reason.": true, "Each was unlawful.": true,
		"He Lifeng visited Rome.": false, "It rained in Rome.": true, "Rome was sunny.": false,
	} {
		if got := goesOn(text.Tokens(nil, line), text.Tokens(nil, before)); got != want {
			t.Errorf("%q goes on: %t, want %t", line, got, want)
		}
	}
}

// A sentence on another round of talks is a rival of those on the one that is asked about.
func TestRival(t *testing.T) {
	l, err := NewLexicon("")
	if err != nil {
		t.Fatal(err)
	}
	r := readingOf(t, &corpus.Article{ID: "one", Title: "Oslo", Publisher: "The Ledger", Date: day(t, "2026-05-16"), Body: "It rained."})
	for question, want := range map[string]map[string]float64{
		"who led the London talks?": {"Bessent led the talks in Geneva.": 1, "In London they spoke of Geneva.": 0, "At Lancaster House they spoke of Geneva.": 0, "Bessent led the talks.": 0},
		"who led the talks?":        {"Bessent led the talks in Geneva.": 0},
	} {
		q, err := r.understand(t.Context(), r.view, Question{Text: question}, toldByWords)
		if err != nil {
			t.Fatal(err)
		}
		for line, is := range want {
			got := 0.0
			if q.rivals != nil {
				got = q.rival(text.Tokens(nil, line))
			}
			if got != is {
				t.Errorf("%q beside %q: rival %.0f, want %.0f", line, question, got, is)
			}
		}
	}
	if l.seats.has(newPhrase("Beijing").terms[0]) {
		t.Error("Beijing stands for a government, not for a round of talks")
	}
}

// Who somebody is is told by a sentence with an office beside the name, and which judge by one with the title.
func TestOfficesAndTitles(t *testing.T) {
	r := starter(t)
	for question, want := range map[string]string{"who is He Lifeng?": "vice premier|highest official for the economy", "who is Scott Bessent?": "Treasury secretary", "who is Wang Wentao?": "commerce minister"} {
		if a := r.ask(t, Question{Text: question}); !regexp.MustCompile(want).MatchString(a.Sentence.Text) {
			t.Errorf("%q: %q, want %q", question, a.Sentence.Text, want)
		}
	}
	q, err := r.understand(t.Context(), r.view, Question{Text: "which judge ruled on it?"}, toldByWords)
	if err != nil {
		t.Fatal(err)
	}
	const line = "President Ada Quill praised Judge Rudolph Contreras."
	toks := text.Tokens(nil, line)
	fit := map[string]float64{}
	for i, tok := range toks {
		fit[line[tok.Start:tok.End]] = q.fits(r.lexicon, line, toks, i)
	}
	if fit["Contreras"] <= fit["Quill"] || fit["Quill"] == 0 {
		t.Errorf("fits: %v", fit)
	}
}

// A phrase that a function word turns round is no other way to say what is left of it.
func TestLosesSense(t *testing.T) {
	l, err := readLexicon(lexiconOf(t, "thesaurus.txt", "ban = forbid; not allow\nrefuse > never grant"), "")
	if err != nil {
		t.Fatal(err)
	}
	for _, stem := range []string{"allow", "grant"} {
		if en := l.entry(text.Hash(stem)); en != nil {
			t.Errorf("%q stands for %+v", stem, en.others)
		}
	}
	if en := l.entry(text.Hash("ban")); en == nil || len(l.othersOf(en)) != 1 {
		t.Errorf("other ways to say ban: %+v", en)
	}
}

// Sentences that announce several things say how many or that there are several.
func TestAnnounces(t *testing.T) {
	for _, c := range []struct {
		sentence string
		want     bool
	}{
		{"The office gives three reasons for the step.", true},
		{"A case can begin in several ways.", true},
		{"The order covers the following goods and groups.", true},
		{"The reason is not known.", false},
		{"Three ships left the port.", false},
	} {
		if got := announces(text.Tokens(nil, c.sentence)); got != c.want {
			t.Errorf("%q announces: %v", c.sentence, got)
		}
	}
}
