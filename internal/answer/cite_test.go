package answer

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tradetalks/corpus"
)

// wordsOf returns a sentence of n words, with a comma after the words whose numbers, from 1, are listed.
func wordsOf(n int, commas ...int) string {
	words := make([]string, n)
	for i := range words {
		words[i] = "word"
	}
	for _, at := range commas {
		words[at-1] += ","
	}
	return strings.Join(words, " ") + "."
}

func TestCutSentence(t *testing.T) {
	const clause = "双方就落实两国元首共识达成框架，" // 15 characters and a comma
	for _, c := range []struct{ name, sentence, want string }{
		{"empty", "", ""},
		{"short", "China cut its duties.", "China cut its duties."},
		{"eighty words", wordsOf(80), wordsOf(80)},
		{"eighty-one words without a clause", wordsOf(81), strings.TrimSuffix(wordsOf(80), ".") + "..."},
		{"at the last clause", wordsOf(120, 40, 70, 90), strings.TrimSuffix(wordsOf(70, 40), ".") + "..."},
		{"not at a clause that says next to nothing", wordsOf(120, 5), strings.TrimSuffix(wordsOf(80, 5), ".") + "..."},
		{"line breaks part words", strings.ReplaceAll(wordsOf(81), " ", "\n"), strings.ReplaceAll(strings.TrimSuffix(wordsOf(80), "."), " ", "\n") + "..."},
		{"Chinese, short", clause + "。", clause + "。"},
		{"Chinese, at a clause", strings.Repeat(clause, 20), strings.TrimSuffix(strings.Repeat(clause, 10), "，") + "..."},
		{"Chinese without a clause", strings.Repeat("税", 400), strings.Repeat("税", 160) + "..."},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, n := cutSentence(c.sentence)
			if got != c.want {
				t.Errorf("got %q,\nwant %q", got, c.want)
			}
			if shown := strings.TrimSuffix(got, "..."); c.sentence[:n] != shown && c.sentence[:n] != got {
				t.Errorf("the first %d bytes are not what is shown", n)
			}
		})
	}
}

func FuzzCutSentence(f *testing.F) {
	f.Add(wordsOf(90, 40))
	f.Add(strings.Repeat("税，", 300))
	f.Add(strings.Repeat("\u00a0é ", 100))
	f.Add(strings.Repeat("관세 인하, ", 100))
	f.Fuzz(func(t *testing.T, s string) {
		got, n := cutSentence(s)
		if n > len(s) || s[:n] != got && s[:n]+"..." != got {
			t.Fatalf("%d bytes of %q are shown as %q", n, s, got)
		}
		if words := len(strings.Fields(got)); words > maxSentenceWords {
			t.Fatalf("%d words of %q", words, s)
		}
	})
}

func TestTextFragments(t *testing.T) {
	for _, c := range []struct{ name, stretch, want string }{
		{"short text is named whole", "China cut its duties.", "China%20cut%20its%20duties."},
		{"signs with a meaning are escaped", "Rare-earth & steel, say 50% + #1", "Rare%2Dearth%20%26%20steel%2C%20say%2050%25%20%2B%20%231"},
		{"long text is named by its ends", "The United States and China agreed on Monday to cut their tariffs for 90 days.", "The%20United%20States%20and%20China,their%20tariffs%20for%2090%20days."},
		{"paragraphs are not joined", "Talks end.\n\nBoth sides will meet again in a month or so, in London.", "Talks%20end.,month%20or%20so%2C%20in%20London."},
		{"words are not cut", "Internationalization notwithstanding, counterproductive deindustrialization overwhelmed representatives of manufacturers everywhere throughout", "Internationalization%20notwithstanding%2C,of%20manufacturers%20everywhere%20throughout"},
		{"text without spaces", strings.Repeat("关税", 50), strings.Repeat("%E5%85%B3%E7%A8%8E", 20) + "," + strings.Repeat("%E5%85%B3%E7%A8%8E", 20)},
		{"nothing", " \n ", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			want := c.want
			if want != "" {
				want = "#:~:text=" + want
			}
			if diff := cmp.Diff(want, textFragment(c.stretch)); diff != "" {
				t.Errorf("fragment (-want +got):\n%s", diff)
			}
		})
	}
}

// The source's own words are linked to where they stand, a digest and an address that leads to a place already are not.
func TestLinks(t *testing.T) {
	r := reading(t, "talks.txtar")
	a := r.ask(t, Question{Text: "Who led the US delegation in Geneva?"})
	if got := a.Passages[0].Citation.URL; !strings.HasPrefix(got, "https://www.reuters.com/world/geneva-truce#:~:text=The%20United") {
		t.Errorf("own words link to %s", got)
	}
	a = r.ask(t, Question{Text: "what did Li Chenggang call the exchange in Stockholm?"})
	if c := a.Passages[0].Citation; c.URL != "https://www.news.cn/stockholm" || !c.Digest {
		t.Errorf("a digest links to %s, digest %v", c.URL, c.Digest)
	}
	for _, n := range a.Passages {
		if n.Citation.Article == "handbook" && n.Citation.URL != "" {
			t.Errorf("an article without an address links to %s", n.Citation.URL)
		}
	}
	r = readingOf(t, &corpus.Article{ID: "a", Title: "Duties", Body: "China cut its duties on lobster.", URL: "https://example.com/a#lobster"})
	a = r.ask(t, Question{Text: "which duties did China cut?"})
	if got := a.Passages[0].Citation.URL; got != "https://example.com/a#lobster" {
		t.Errorf("an address with a fragment became %s", got)
	}
}

// An answer that was tampered with never leaves.
func TestVerifyRefuses(t *testing.T) {
	r := reading(t, "differ.txtar")
	fresh := func() *Answer { return r.ask(t, Question{Text: "how many Boeing jets did China order?"}) }
	if a := fresh(); !a.Answered || len(a.Differ) != 2 {
		t.Fatalf("answered %v with %d sides", a.Answered, len(a.Differ))
	} else if err := verify(r.view, a); err != nil {
		t.Fatalf("as it was given: %v", err)
	}
	for _, c := range []struct {
		name   string
		tamper func(a *Answer)
	}{
		{"a word of the sentence", func(a *Answer) { a.Sentence.Text = strings.Replace(a.Sentence.Text, "ordered", "bought", 1) }},
		{"the place of the sentence", func(a *Answer) { a.Sentence.Span.Start++ }},
		{"a place before the article", func(a *Answer) { a.Sentence.Span.Start = -1 }},
		{"a place after the article", func(a *Answer) { a.Sentence.Span.End += 10000 }},
		{"ends in the wrong order", func(a *Answer) {
			a.Sentence.Span.Start, a.Sentence.Span.End = a.Sentence.Span.End, a.Sentence.Span.Start
		}},
		{"a figure of a passage", func(a *Answer) { a.Passages[1].Text = strings.ReplaceAll(a.Passages[1].Text, "0", "1") }},
		{"a passage that goes on", func(a *Answer) { a.Passages[0].Text += "..." }},
		{"the article of a passage", func(a *Answer) { a.Passages[0].Citation.Article = a.Passages[1].Citation.Article }},
		{"a side", func(a *Answer) { a.Differ[1].Quote.Text = "China ordered 300 Boeing jets." }},
		{"newer coverage", func(a *Answer) { q := a.Differ[1].Quote; q.Text += "!"; a.Newer = &q }},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := fresh()
			c.tamper(a)
			if err := verify(r.view, a); !errors.Is(err, ErrNotVerbatim) {
				t.Errorf("%v, want ErrNotVerbatim", err)
			}
		})
	}
}

// An article that a server has in the place of a shared one is quoted, and the shared one is not.
func TestQuotesWhatStandsInThePlace(t *testing.T) {
	shared := &corpus.Article{ID: "jets", Title: "Jets", Body: "China ordered 200 Boeing jets at the summit."}
	own := &corpus.Article{ID: "jets", Title: "Jets", Body: "As corrected on Monday, China ordered 150 Boeing jets at the summit."}
	r := &reader{engine(t), joined(t, shared, own)}
	a := r.ask(t, Question{Text: "how many Boeing jets did China order?"})
	if len(a.Passages) != 1 || a.Passages[0].Text != own.Body || !a.Passages[0].Citation.Local {
		t.Errorf("passages %+v", a.Passages)
	}
}

func TestAskStopsWithItsContext(t *testing.T) {
	r := reading(t, "talks.txtar")
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if a, err := r.Ask(ctx, r.view, Question{Text: "Who led the US delegation in Geneva?"}); !errors.Is(err, context.Canceled) || a != nil {
		t.Errorf("%+v, %v", a, err)
	}
}
