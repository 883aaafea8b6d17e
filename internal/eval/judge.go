// Package eval measures answers against judged questions.
package eval

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"regexp"
	"strings"
	"unicode"

	"tradetalks/corpus"
	"tradetalks/internal/answer"
)

// A Question is a judged question. Either Gold or Facts tells what is right.
type Question struct {
	ID         string     `json:"id"`
	Question   string     `json:"question"`
	Previous   string     `json:"previous"`
	Earlier    []string   `json:"earlier"` // lines of the conversation before Previous, in order
	AsOf       string     `json:"as_of"`
	Kind       string     `json:"kind"`
	Answerable bool       `json:"answerable"`
	Gold       []Gold     `json:"gold"`
	Facts      []string   `json:"facts"`
	Sides      [][]string `json:"sides"`
}

// Gold is a place that answers: a paragraph of the article that holds one string of Any and every one of ParagraphHas, letter case aside.
type Gold struct {
	Article      string   `json:"article"`
	Any          []string `json:"any"`
	ParagraphHas []string `json:"paragraph_has"`
}

// ReadQuestions reads judged questions, one JSON object a line.
func ReadQuestions(r io.Reader, name string) ([]Question, error) {
	var out []Question
	sc := bufio.NewScanner(r)
	sc.Buffer(nil, 1<<24)
	for n := 1; sc.Scan(); n++ {
		if strings.TrimSpace(sc.Text()) == "" {
			continue
		}
		var q Question
		if err := json.Unmarshal(sc.Bytes(), &q); err != nil {
			return nil, fmt.Errorf("eval: %s:%d: %w", name, n, err)
		}
		if q.AsOf != "" {
			if _, err := corpus.ParseDate(q.AsOf); err != nil {
				return nil, fmt.Errorf("eval: %s:%d: as_of: %w", name, n, err)
			}
		}
		out = append(out, q)
	}
	if err := sc.Err(); err != nil {
		return nil, fmt.Errorf("eval: %s: %w", name, err)
	}
	return out, nil
}

// A Verdict is how one question was answered.
type Verdict struct {
	ID         string  `json:"id"`
	Kind       string  `json:"kind"`
	Answerable bool    `json:"answerable"`
	Answered   bool    `json:"answered"`
	Rank       int     `json:"rank"`     // of the first right paragraph among the first ten, 0 when there is none
	Sentence   bool    `json:"sentence"` // the sentence shown is right
	Conflict   bool    `json:"conflict"` // the question is one on which sources differ
	BothSides  bool    `json:"both_sides"`
	Evidence   bool    `json:"evidence"`  // judged by facts: Sentence says nothing
	Precision  float64 `json:"precision"` // average precision of the first ten passages by the facts that are new in each
	Confidence float64 `json:"confidence"`
}

// Right tells whether the reply is right: the right sentence, or rightly nothing.
func (v Verdict) Right() bool {
	if v.Answerable {
		return v.Sentence
	}
	return !v.Answered
}

// Wrong tells whether the reply misleads: a wrong sentence, or one where nothing is right. A refusal never is.
func (v Verdict) Wrong() bool { return v.Answered && !v.Right() }

// Judge judges an answer; article returns the text of an article by its id.
func Judge(q Question, a *answer.Answer, article func(id string) (*corpus.Article, error)) (Verdict, error) {
	v := Verdict{ID: q.ID, Kind: q.Kind, Answerable: q.Answerable, Answered: a.Answered, Conflict: len(q.Sides) > 0, Evidence: len(q.Facts) > 0, Confidence: a.Confidence}
	if !q.Answerable {
		return v, nil
	}
	if v.Evidence {
		v.Rank, v.Precision = evidence(q, a)
		return v, nil
	}
	seen := map[string]bool{}
	rank := 0
	var top strings.Builder
	for _, p := range a.Passages {
		place := fmt.Sprint(p.Citation.Article, "#", p.Paragraph)
		if seen[place] {
			continue
		}
		seen[place] = true
		rank++
		art, err := article(p.Citation.Article)
		if err != nil {
			return v, fmt.Errorf("eval: question %s: %w", q.ID, err)
		}
		spans := art.Paragraphs()
		if p.Paragraph < 1 || p.Paragraph > len(spans) {
			return v, fmt.Errorf("eval: question %s: article %s has no paragraph %d", q.ID, art.ID, p.Paragraph)
		}
		para := normal(art.Text(spans[p.Paragraph-1]))
		if rank <= 3 {
			top.WriteString(" " + para)
		}
		if v.Rank == 0 && rank <= 10 && rightParagraph(q.Gold, art.ID, para) {
			v.Rank = rank
		}
	}
	if v.Conflict {
		v.BothSides = true
		for _, side := range q.Sides {
			v.BothSides = v.BothSides && anyIn(top.String(), side)
		}
	}
	if a.Answered && a.Sentence.Passage >= 1 && a.Sentence.Passage <= len(a.Passages) {
		id := a.Passages[a.Sentence.Passage-1].Citation.Article
		s := normal(a.Sentence.Text)
		for _, g := range q.Gold {
			v.Sentence = v.Sentence || g.Article == id && anyIn(s, g.Any)
		}
		v.Sentence = v.Sentence && len(strings.Fields(s)) <= 80 && sentences(a.Sentence.Text) == 1
	}
	return v, nil
}

func rightParagraph(gold []Gold, article, para string) bool {
	for _, g := range gold {
		if g.Article != article || !anyIn(para, g.Any) {
			continue
		}
		all := true
		for _, s := range g.ParagraphHas {
			all = all && strings.Contains(para, normal(s))
		}
		if all {
			return true
		}
	}
	return false
}

// evidence returns the rank of the first passage that holds a fact, white space aside, and the average precision of the first ten: a
// passage counts by the facts that none before it holds.
func evidence(q Question, a *answer.Answer) (rank int, precision float64) {
	const deep = 10
	seen := make([]bool, len(q.Facts))
	for i, p := range a.Passages[:min(deep, len(a.Passages))] {
		text := bare.Replace(p.Text)
		fresh := 0
		for j, f := range q.Facts {
			if !strings.Contains(text, bare.Replace(f)) {
				continue
			}
			if rank == 0 {
				rank = i + 1
			}
			if !seen[j] {
				seen[j] = true
				fresh++
			}
		}
		precision += float64(fresh) / float64(i+1)
	}
	return rank, precision / float64(min(len(q.Facts), deep))
}

var sameMarks = strings.NewReplacer("’", "'", "‘", "'", "–", "-", "‑", "-")

// normal returns s in lower case, with plain quotation marks and dashes and single spaces.
func normal(s string) string {
	return strings.Join(strings.FieldsFunc(sameMarks.Replace(strings.ToLower(s)), unicode.IsSpace), " ")
}

func anyIn(text string, strs []string) bool {
	for _, s := range strs {
		if strings.Contains(text, normal(s)) {
			return true
		}
	}
	return false
}

var (
	sentenceEnd  = regexp.MustCompile(`[.!?]["”’')]*\s+["“‘(]?[A-Z0-9]`)
	abbreviation = regexp.MustCompile(`(?i)(?:^|[\s("“'])(?:[A-Za-z]|U\.S|U\.K|a\.m|p\.m|e\.g|i\.e|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|St|Jr|Sr|No|Nos|vs|v|Inc|Co|Corp|Ltd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|approx|est|cf|al|op|Slip)$`)
)

// sentences counts the sentences of s by a rule that is independent of the one that cut it.
func sentences(s string) int {
	s = strings.TrimSpace(s)
	n := 1
	for _, m := range sentenceEnd.FindAllStringIndex(s, -1) {
		if s[m[0]] == '.' && abbreviation.MatchString(s[:m[0]]) {
			continue
		}
		n++
	}
	return n
}
