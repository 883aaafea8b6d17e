package answer

import (
	"context"
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tradetalks/corpus"
)

// anyDeadline is ten times the second within which a question is answered: test machines are slow and busy.
const anyDeadline = 10 * time.Second

// longest is how many characters of a question Discord lets through.
const longest = 4000

// upTo repeats a text to the longest question.
func upTo(s string) string {
	r := []rune(strings.Repeat(s, longest/len([]rune(s))+1))
	return string(r[:longest])
}

// oddQuestions are long or strange.
func oddQuestions() []string {
	long := []string{
		"a", "the ", "tariff", "tariff ", "tariffs on china and ", "why? ", "Geneva London Stockholm Busan ", "delegaton leeder ", "us ", "us, ", "U.S.", "a.b.c.",
		"关税谁率中方代表团出席会议", "関税トランプ大統領", "관세 인하 ", "тариф ", "الرسوم الجمركية ", "מכס ", "ภาษี", "शुल्क ", "🙂", "👩‍👩‍👧‍👦 ", "🇺🇸🇨🇳", "e\u0301", "\u0301", "\u202eabc\u202c ", "\u200b", "ﷺ", "ｆｕｌｌ ｗｉｄｔｈ ",
		"2025-06-10 ", "2025-13-99 ", "June 10, 2025 ", "june june june ", "1", "1,", "1.", "9999999999 weeks ago ", "0000-00-00", "q1 q2 q3 q4 ", "in may ", "31 february 2025 ",
		"\"", "'", "“quoted” ", "\"two words\" ", "(", ")", "+-*/\\", "title:* ", "/.*/ ", "~2 ", "\x00", "\n", "\t", "? ", "not not not ", "according to ", "by Reuters ", "Reuters (via CNA) ", "'s ", "’s’s ", "%", "$1 ", "'\"’ ",
		"supercalifragilistic", "antidisestablishmentarianism ", "who what when where why how ",
	}
	var all []string
	for _, s := range long {
		all = append(all, s, upTo(s))
	}
	distinct := make([]string, 0, longest/6)
	for i := range longest / 6 {
		distinct = append(distinct, "w"+strings.Repeat("x", i%5)+string(rune('a'+i%26))+string(rune('a'+i/26%26)))
	}
	return append(all, upTo(strings.Join(distinct, " ")), strings.Repeat("a", 100_000), "\xff\xfe\xfa", strings.Repeat("\xe4\xb8", 2000))
}

// Whatever is asked is answered or not, verbatim, within the deadline.
func TestAnyQuestion(t *testing.T) {
	talks, languages := reading(t, "talks.txtar"), reading(t, "languages.txtar")
	ask := func(r *reader, in Question) {
		t.Helper()
		ctx, cancel := context.WithTimeout(context.Background(), anyDeadline)
		defer cancel()
		a, err := r.Ask(ctx, r.view, in)
		if err != nil {
			t.Errorf("%q after %q: %v", clip(in.Text, 40), clip(in.Previous, 40), err)
			return
		}
		r.holds(t, in, a)
	}
	for _, odd := range oddQuestions() {
		ask(languages, Question{Text: odd})
		ask(talks, Question{Text: odd, Previous: "Who led the US delegation in Geneva?"})
		ask(talks, Question{Text: "and for China?", Previous: odd})
	}
}

// One engine serves many askers at once, and each gets the answer that it would get alone.
func TestManyAskAtOnce(t *testing.T) {
	r := reading(t, "talks.txtar")
	questions := []string{"Who led the US delegation in Geneva?", "Where were the London talks held?", "why were the port fees suspended?", "Who led the US delegation in Geneeva?", "what did Xinhua say about the talks?"}
	alone := make([]*Answer, len(questions))
	for i, q := range questions {
		alone[i] = r.ask(t, Question{Text: q})
	}
	shared := &reader{engine(t), r.view}
	var askers sync.WaitGroup
	for i := range 8 * len(questions) {
		askers.Go(func() {
			i := i % len(questions)
			a, err := shared.Ask(context.Background(), shared.view, Question{Text: questions[i]})
			if err != nil {
				t.Error(err)
				return
			}
			if diff := cmp.Diff(alone[i], a); diff != "" {
				t.Errorf("%q (-alone +among others):\n%s", questions[i], diff)
			}
		})
	}
	askers.Wait()
}

// Filters that nobody would write narrow the search to nothing.
func TestAnyFilter(t *testing.T) {
	r := reading(t, "talks.txtar")
	for _, s := range []string{"*", "\x00", "\x1f", "p:Reuters", upTo("x"), upTo("关"), "\xff"} {
		for _, in := range []Question{{Publisher: s}, {Topic: s}} {
			in.Text = "Who led the US delegation in Geneva?"
			if a := r.ask(t, in); len(a.Passages) > 0 {
				t.Errorf("%q lets %q pass", clip(s, 20), sources(a))
			}
		}
	}
	for _, in := range []Question{{From: corpus.NewDate(9999, 12, 31)}, {To: corpus.NewDate(2, 1, 1)}, {From: day(t, "2026-01-01"), To: day(t, "2025-01-01")}} {
		in.Text = "Who led the US delegation in Geneva?"
		if a := r.ask(t, in); len(a.Passages) > 0 {
			t.Errorf("from %v to %v pass %q", in.From, in.To, sources(a))
		}
	}
}

// FuzzAsk holds that every question, after every other, has an answer that quotes what the articles say.
func FuzzAsk(f *testing.F) {
	f.Add("Who led the US delegation in Geneva?", "")
	f.Add("and who for China?", "Who led the US delegation in Geneva?")
	for _, s := range oddQuestions() {
		f.Add(clip(s, 200), "")
	}
	r := reading(f, "talks.txtar")
	f.Fuzz(func(t *testing.T, question, previous string) {
		in := Question{Text: question, Previous: previous, N: 5}
		ctx, cancel := context.WithTimeout(context.Background(), anyDeadline)
		defer cancel()
		a, err := r.Ask(ctx, r.view, in)
		if errors.Is(err, context.DeadlineExceeded) {
			t.Fatalf("not answered within %v", anyDeadline)
		}
		if err != nil {
			t.Fatal(err)
		}
		r.holds(t, in, a)
	})
}
