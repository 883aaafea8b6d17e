package corpus

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tradetalks/internal/text"
)

// Every line of questions.txt is about a sentence that there is, and no question stands twice.
func TestStarterQuestions(t *testing.T) {
	left := maps.Clone(starterQuestions())
	for e, err := range Files("embedded", Embedded()).Entries(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		delete(left, e.ID)
		paragraphs := e.Paragraphs()
		seen := map[string]bool{}
		for p, list := range e.Questions {
			if p < 1 || p > len(paragraphs) {
				t.Fatalf("%s: paragraph %d of %d", e.ID, p, len(paragraphs))
			}
			n := len(text.Sentences(e.Text(paragraphs[p-1])))
			if len(e.Answers[p]) != len(list) {
				t.Errorf("%s: paragraph %d has %d questions, of %d it is told what answers them", e.ID, p, len(list), len(e.Answers[p]))
			}
			for i, q := range list {
				if folded := strings.ToLower(q); seen[folded] {
					t.Errorf("%s: %q stands twice", e.ID, q)
				} else {
					seen[folded] = true
				}
				for _, s := range e.Answers[p][min(i, len(e.Answers[p])-1)] {
					if s < 1 || s > n {
						t.Errorf("%s: %q: paragraph %d has %d sentences, not %d", e.ID, q, p, n, s)
					}
				}
			}
		}
	}
	for id := range left {
		t.Errorf("there is no article %s", id)
	}
}

func TestReadQuestions(t *testing.T) {
	got, err := readQuestions("# about\n\na-b\n2: 1 3,4 0\n2.3 who went?\n2.1 and when?\n\nc\n1.1 why?\n")
	if err != nil {
		t.Fatal(err)
	}
	a := &Article{Questions: map[int][]string{2: {"first?", "second?", "third?"}}}
	got["a-b"].add(a)
	want := &Article{
		Questions: map[int][]string{2: {"first?", "second?", "third?", "who went?", "and when?"}},
		Answers:   map[int][][]int{2: {{1}, {3, 4}, nil, {3}, {1}}},
	}
	if diff := cmp.Diff(want, a); diff != "" {
		t.Errorf("read otherwise (-want +got):\n%s", diff)
	}
	for _, c := range []struct{ data, want string }{
		{"2.1 who?", "questions.txt:1: write the id"},
		{"a\n2.x who?", "questions.txt:2: \"2.x who?\""},
		{"a\n2: 1 b", "questions.txt:2: \"2: 1 b\""},
		{"a\nwho went?", "questions.txt:2: \"who went?\""},
		{"a\n2: 1 b 3", "questions.txt:2: \"2: 1 b 3\""},
		{"a\n2: 1 -3", "questions.txt:2: \"2: 1 -3\""},
		{"a\n2: 1,0", "questions.txt:2: \"2: 1,0\""},
		{"a\n2.0 who?", "questions.txt:2: \"2.0 who?\""},
		{"a\n0.1 who?", "questions.txt:2: \"0.1 who?\""},
		{"a\n2 who?", "questions.txt:2: \"2 who?\""},
		{"a\nb\na", "questions.txt:3: a stands there twice"},
	} {
		if _, err := readQuestions(c.data); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: %v, want %q", c.data, err, c.want)
		}
	}
}

// A question more changes the hash of its article and of no other, so that it alone is indexed anew.
func TestQuestionsInManifest(t *testing.T) {
	hashes := func(s Source) map[string]string {
		m, err := s.Manifest(t.Context(), Manifest{})
		if err != nil {
			t.Fatal(err)
		}
		all := map[string]string{}
		for _, f := range m.Files {
			all[f.Path] = f.SHA256
		}
		return all
	}
	s := Files("embedded", Embedded())
	before := hashes(s)
	id := slices.Min(slices.Collect(maps.Keys(s.asked)))
	s.asked = maps.Clone(s.asked)
	more := s.asked[id]
	more.text += fmt.Sprintln("1.1 anything else?")
	s.asked[id] = more
	var changed []string
	for path, hash := range hashes(s) {
		if before[path] != hash {
			changed = append(changed, path)
		}
	}
	if diff := cmp.Diff([]string{id + ".md"}, changed); diff != "" {
		t.Errorf("changed (-want +got):\n%s", diff)
	}
}
