package index

import (
	"errors"
	"reflect"
	"slices"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"tradetalks/corpus"
	"tradetalks/internal/text"
)

func TestStoredFormKeepsAll(t *testing.T) {
	for i, a := range small(t) {
		a.Author, a.Digest = "Ann Example", len(a.Topics) > 1
		for p := range a.Questions {
			if i%2 == 0 {
				a.Answers = map[int][][]int{p: {{1}, nil, {200, 3}}}
			}
		}
		passages := a.Cut()
		got, err := decode(encode(a, passages))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(*a, got.Article, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("article %s (-want +got):\n%s", a.ID, diff)
		}
		if !reflect.DeepEqual(a.Answers, got.Answers) { // by which an article that changed is told from one that did not
			t.Errorf("article %s: answers %v, want %v", a.ID, got.Answers, a.Answers)
		}
		if diff := cmp.Diff(passages, got.Passages); diff != "" {
			t.Errorf("passages of %s (-want +got):\n%s", a.ID, diff)
		}
	}
}

// The stored form of schema 4 ends where what answers the questions begins, and is still read.
func TestStoredFormOfBefore(t *testing.T) {
	a := &corpus.Article{ID: "a", Title: "Harbor", Body: "A crane was opened. It is blue.", Questions: map[int][]string{1: {"what color is it?"}}}
	whole := encode(a, a.Cut()) // ends with a 0: of no question is it told what answers it
	for _, form := range []string{whole, whole[:len(whole)-1]} {
		got, err := decode(form)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(*a, got.Article); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
	a.Answers = map[int][][]int{1: {{2}}}
	whole = encode(a, a.Cut())
	for cut := len(whole) - 2; cut < len(whole); cut++ {
		if _, err := decode(whole[:cut]); !errors.Is(err, errStored) {
			t.Errorf("cut to %d of %d bytes: %v, want %v", cut, len(whole), err, errStored)
		}
	}
}

// Sentences of a passage share out its words: each word is in one sentence, and its first is marked.
func TestWordsOfPassages(t *testing.T) {
	for _, a := range small(t) {
		x, err := decode(encode(a, a.Cut()))
		if err != nil {
			t.Fatal(err)
		}
		for i := range x.Passages {
			plain := x.Tokens(i)
			before := slices.Clone(plain)
			var both sync.WaitGroup // others read the words while sentences are cut
			both.Go(func() { x.Words(i) })
			both.Go(func() { _ = slices.Equal(x.Tokens(i), before) })
			both.Wait()
			w := x.Words(i)
			if !slices.Equal(plain, before) {
				t.Errorf("%s: the words changed when sentences were cut", a.ID)
			}
			for k, tok := range w.Tokens {
				if tok.Flags &^= text.Initial; tok != plain[k] {
					t.Errorf("%s: word %d is %+v, in a sentence %+v", a.ID, k, plain[k], tok)
				}
			}
			next := 0
			for _, s := range w.Sentences {
				if s.First != next || s.End < s.First {
					t.Errorf("%s: sentence %+v after token %d", a.ID, s, next)
				}
				if s.First < s.End && !w.Tokens[s.First].Has(text.Initial) {
					t.Errorf("%s: first word of %+v is not marked", a.ID, s)
				}
				next = s.End
			}
			if next != len(w.Tokens) {
				t.Errorf("%s: %d words of %d are in a sentence", a.ID, next, len(w.Tokens))
			}
		}
	}
}

// FuzzStored holds that a stored form is read or refused, and that its passages can be read when it is read.
func FuzzStored(f *testing.F) {
	for _, a := range small(f) {
		f.Add(encode(a, a.Cut()))
	}
	f.Add(encode(&corpus.Article{}, nil))
	f.Add(encode(&corpus.Article{Body: "It rained.", Questions: map[int][]string{1: {"did it?", "when?"}}, Answers: map[int][][]int{1: {{1}, nil}}}, nil))
	f.Add("")
	f.Fuzz(func(t *testing.T, form string) {
		a, err := decode(form)
		if err != nil {
			return
		}
		for i := range a.Passages {
			_ = a.PassageText(i)
			a.Words(i)
		}
		again, err := decode(encode(&a.Article, a.Passages))
		if err != nil {
			t.Fatalf("what was read cannot be stored: %v", err)
		}
		if diff := cmp.Diff(a.Article, again.Article, cmpopts.EquateEmpty()); diff != "" {
			t.Fatalf("stored again (-want +got):\n%s", diff)
		}
	})
}

// What is worked out of an article is kept by its sum: the same for equal articles, another when anything of it changes.
func TestArticleSum(t *testing.T) {
	sum := func(change func(*corpus.Article)) uint64 {
		a := &corpus.Article{ID: "a", Title: "Harbor", Body: "A crane was opened. It is blue.", Questions: map[int][]string{1: {"what color is it?"}}, Answers: map[int][][]int{1: {{1}}}}
		change(a)
		got, err := decode(encode(a, a.Cut()))
		if err != nil {
			t.Fatal(err)
		}
		return got.Sum
	}
	same := func(*corpus.Article) {}
	of := sum(same)
	if sum(same) != of {
		t.Error("equal articles have different sums")
	}
	for name, change := range map[string]func(*corpus.Article){
		"body": func(a *corpus.Article) { a.Body += "!" }, "question": func(a *corpus.Article) { a.Questions[1][0] = "which color has it?" }, "answer": func(a *corpus.Article) { a.Answers[1][0] = []int{2} },
	} {
		if sum(change) == of {
			t.Errorf("another %s has the same sum", name)
		}
	}
}
