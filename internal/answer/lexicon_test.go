package answer

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"tradetalks/corpus"
	"tradetalks/internal/text"
)

func TestLexiconIsRead(t *testing.T) {
	l, err := NewLexicon("")
	if err != nil {
		t.Fatal(err)
	}
	for what, n := range map[string]int{"phrases": len(l.numbers), "classes": len(l.classes), "slang": len(l.slang), "publishers": len(l.publishers), "entities": len(l.entities), "events": len(l.events), "changes": len(l.changes)} {
		if n == 0 {
			t.Errorf("no %s", what)
		}
	}
	for hash, n := range l.numbers {
		for _, o := range l.othersOf(&entry{number: n}) {
			if o.strength <= 0 || o.strength > 1 || len(o.phrase.stems) == 0 || hashOf(o.phrase.terms) == hash {
				t.Errorf("phrase %d: other way %q with strength %v", n, o.phrase.stems, o.strength)
			}
			if h := o.tenure; h != nil && !h.from.IsZero() && !h.to.IsZero() && h.to.Before(h.from) {
				t.Errorf("phrase %d: %q from %v to %v", n, o.phrase.stems, h.from, h.to)
			}
		}
	}
	for _, e := range l.events {
		if e.name == "" || !e.from.IsZero() && !e.to.IsZero() && e.to.Before(e.from) {
			t.Errorf("event %q from %v to %v", e.name, e.from, e.to)
		}
	}
}

// An error in a file of the lexicon names the file and the line.
// lexiconOf returns the files of a lexicon of which only one holds anything.
func lexiconOf(t *testing.T, name, data string) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	list, err := lexiconFiles.ReadDir("lexicon")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range list {
		files["lexicon/"+f.Name()] = &fstest.MapFile{}
	}
	files["lexicon/"+name] = &fstest.MapFile{Data: []byte(data)}
	return files
}

func TestLexiconErrors(t *testing.T) {
	for _, c := range []struct{ file, data, want string }{
		{"thesaurus.txt", "# words\ntariff = duty\n\ntariff duty\n", `answer: lexicon/thesaurus.txt:4: "tariff duty" has neither = nor >`},
		{"general.txt", "big large", "answer: lexicon/general.txt:1: "},
		{"forms.txt", "go went", "answer: lexicon/forms.txt:1: "},
		{"entities.txt", "Ann Example | person | us | Ann | envoy @ 2025-13-01..", "answer: lexicon/entities.txt:1: Ann Example: "},
		{"events.txt", "# day | name\nsome day | Talks", "answer: lexicon/events.txt:2: "},
		{"changes.txt", "2025-11-10 port fees", "answer: lexicon/changes.txt:1: "},
		{"changes.txt", "# day\n2025-11-31 | port fees", "answer: lexicon/changes.txt:2: "},
		{"classes.txt", "country France", "answer: lexicon/classes.txt:1: "},
		{"slang.txt", "u you", "answer: lexicon/slang.txt:1: "},
	} {
		_, err := readLexicon(lexiconOf(t, c.file, c.data), "")
		if err == nil || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.file, err, c.want)
		}
	}
	missing := lexiconOf(t, "slang.txt", "")
	delete(missing, "lexicon/slang.txt")
	if _, err := readLexicon(missing, ""); err == nil || !strings.Contains(err.Error(), "slang.txt") {
		t.Errorf("without slang.txt: %v", err)
	}
	if _, err := NewLexicon("fine = good\nbroken"); err == nil || !strings.HasPrefix(err.Error(), "answer: added thesaurus:2: ") {
		t.Errorf("added thesaurus: %v", err)
	}
}

// A line that an operator adds to the thesaurus makes a question find what it did not.
func TestAddedThesaurus(t *testing.T) {
	v := reading(t, "talks.txtar").view
	const question = "who was the grandee of the US in Geneva's palaver?"
	first := func(extra string) float64 {
		l, err := NewLexicon(extra)
		if err != nil {
			t.Fatal(err)
		}
		e := NewEngine(l, DefaultParams(), engine(t).now)
		a := (&reader{e, v}).ask(t, Question{Text: question})
		for _, p := range a.Passages {
			for _, h := range p.Highlights {
				if strings.HasPrefix(p.Text[h.Start:], "Secretary") || strings.HasPrefix(p.Text[h.Start:], "delegation") {
					return 1
				}
			}
		}
		return 0
	}
	if first("") != 0 {
		t.Fatal("the words are known already")
	}
	if first("# words of the club\ngrandee = secretary\npalaver = delegation") != 1 {
		t.Error("the added words are not found")
	}
}

// Who holds an office depends on the day that is asked about.
func TestOffices(t *testing.T) {
	l, err := readLexicon(lexiconOf(t, "entities.txt",
		"Ann Early | person | us | Early | chief envoy @ 2021-01-20..2025-01-20\nBob Late | person | us | Late | chief envoy @ 2025-01-20..\n"), "")
	if err != nil {
		t.Fatal(err)
	}
	for line, want := range map[string]string{"who was chief envoy in 2022?": "ann", "who was chief envoy in 2026?": "bob", "who is chief envoy?": "ann bob"} {
		q := &query{asOf: corpus.NewDate(2026, 7, 1)}
		q.dates = findDates(line, q.asOf)
		var got []string
		for _, u := range l.units(line, text.Tokens(nil, line), q) {
			for _, o := range u.others {
				for _, name := range []string{"ann", "bob"} {
					if o.phrase.stems[0] == name && len(o.phrase.stems) == 2 {
						got = append(got, name)
					}
				}
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q: %q, want %q", line, got, want)
		}
	}
}

func TestChatSlang(t *testing.T) {
	l, err := NewLexicon("")
	if err != nil {
		t.Fatal(err)
	}
	for line, want := range map[string]string{
		"r u sure":                "are you sure",
		"what did us agree to":    "what did US agree to",
		"tell us more":            "tell us more",
		"did they meet 2day?":     "did they meet today?",
		"the US and the U.S.":     "the US and the U.S.",
		"":                        "",
		"  spaces \n and lines  ": "spaces and lines",
	} {
		if got := l.plain(line); got != want {
			t.Errorf("%q became %q, want %q", line, got, want)
		}
	}
}

// The names in the name of a publisher lead to it.
func TestPublisherNames(t *testing.T) {
	e := engine(t)
	keys := e.publisherKeys([]string{"Reuters (via CNA)", "The Guardian", "新华社"})
	for name, want := range map[string]string{"Reuters": "Reuters (via CNA)", "CNA": "Reuters (via CNA)", "the guardian": "The Guardian", "新华社": "新华社"} {
		if got := keys[key(newPhrase(name).stems)]; len(got) != 1 || got[0] != want {
			t.Errorf("%q leads to %q, want %q", name, got, want)
		}
	}
	if other := e.publisherKeys([]string{"AP"}); len(other[key(newPhrase("Guardian").stems)]) > 0 {
		t.Errorf("names of another corpus stay: %v", other)
	}
}

// Questions share what the lexicon knows, and none of them changes it.
func TestLexiconStays(t *testing.T) {
	r := starter(t)
	en := r.lexicon.entry(text.Hash("tariff"))
	before := slices.Clone(r.lexicon.withForms(en))
	for _, question := range []string{
		"who led the tariff talks in London on June 9, 2025?",
		"which tariffs on Chinese steel, aluminum, semiconductors, batteries, graphite, magnets, drones and medical goods did the administration raise, lower, suspend or end in the months after the talks in Geneva, London and Stockholm?",
		"what about the tarif?",
	} {
		r.ask(t, Question{Text: question, Previous: "what was the tariff?"})
	}
	if !slices.Equal(before, r.lexicon.withForms(en)) {
		t.Error("the other ways to say \"tariff\" have changed")
	}
}
