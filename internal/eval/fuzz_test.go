package eval

import (
	"strings"
	"testing"

	"tradetalks/corpus"
)

// FuzzReadQuestions reads anything as judged questions. What is accepted has days that can be asked with.
func FuzzReadQuestions(f *testing.F) {
	f.Add(`{"id": "Q1", "question": "who opened the crane?", "kind": "who", "answerable": true, "gold": [{"article": "a", "any": ["Ada Quill"]}]}`)
	f.Add("{\"id\": \"Q1\", \"as_of\": \"2025-06-08\"}\n\n{\"facts\": [\"It lifts 90 tons.\"]}")
	f.Add(`{"as_of": "yesterday"}`)
	f.Fuzz(func(t *testing.T, lines string) {
		questions, err := ReadQuestions(strings.NewReader(lines), "fuzzed")
		if err != nil {
			return
		}
		for _, q := range questions {
			if _, err := corpus.ParseDate(q.AsOf); q.AsOf != "" && err != nil {
				t.Errorf("%q was accepted as a day", q.AsOf)
			}
		}
	})
}

// FuzzReadReport reads anything as a report. What is accepted can be compared with itself, and differs from itself in nothing.
func FuzzReadReport(f *testing.F) {
	f.Add(`{"groups": [{"kind": "all"}], "results": [{"id": "Q1", "rank": 2, "answerable": true, "passages": ["a#1", "b#2"], "wanted": "b#2"}]}`)
	f.Add(`{"groups": [{}], "results": [{"passages": ["#"], "wanted": null}, {"wanted": "x"}]}`)
	f.Fuzz(func(t *testing.T, data string) {
		rep, err := ReadReport(strings.NewReader(data), "fuzzed")
		if err != nil || len(rep.Results) == 0 {
			return
		}
		c, err := Compare(rep, rep)
		if err != nil {
			return // two questions of one id that differ
		}
		for _, a := range c.Aspects {
			ids := map[string]bool{}
			for _, r := range rep.Results {
				ids[r.ID] = true
			}
			if len(ids) == len(rep.Results) && len(a.Won)+len(a.Lost) > 0 {
				t.Errorf("%s: a report is better or worse than itself", a.Name)
			}
		}
	})
}
