package corpus

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"sync"
)

// questions.txt holds further questions that were written for the articles of the starter corpus, beside those in their front matter, and which sentences answer both.
//
//go:embed questions.txt
var questionsFile string

// An asked is what questions.txt says of one article.
type asked struct {
	questions map[int][]string // by paragraph from 1
	answers   map[int][][]int  // by paragraph: of the questions of the front matter, in their order, and then of the others
	text      string           // the lines as they stand, for the hash of the article
}

// starterQuestions returns what questions.txt says, by the id of the article.
var starterQuestions = sync.OnceValue(func() map[string]asked {
	all, err := readQuestions(questionsFile)
	if err != nil {
		panic(err) // the file is part of the program, and a test reads it
	}
	return all
})

// readQuestions reads the lines of questions.txt: the id of an article stands alone; below it "2: 1 3,4" tells that sentence 1 of paragraph 2 answers the first
// question in the front matter for that paragraph and sentence 3 as well as 4 the second, 0 that none does by itself; "2.3 who went?" is a further question that
// sentence 3 of paragraph 2 answers. A line that begins with "#" is a comment.
func readQuestions(data string) (map[string]asked, error) {
	all := map[string]asked{}
	id := ""
	n := 0
	for line := range strings.SplitSeq(data, "\n") {
		n++
		if line == "" || line[0] == '#' {
			continue
		}
		first, rest, spaced := strings.Cut(line, " ")
		if !spaced {
			if _, twice := all[line]; twice {
				return nil, fmt.Errorf("corpus: questions.txt:%d: %s stands there twice", n, line)
			}
			id = line
			all[id] = asked{map[int][]string{}, map[int][][]int{}, ""}
			continue
		}
		a, known := all[id]
		if !known {
			return nil, fmt.Errorf("corpus: questions.txt:%d: write the id of an article above its questions", n)
		}
		if !a.read(first, rest) {
			return nil, fmt.Errorf("corpus: questions.txt:%d: %q: write \"2: 1 3,4\" or \"2.3 who went?\"", n, line)
		}
		a.text += line + "\n"
		all[id] = a
	}
	return all, nil
}

// read reads "2.3" with a question or "2:" with lists of sentences, and reports whether they could be read.
func (k asked) read(first, rest string) bool {
	number, sentence, further := strings.Cut(first, ".")
	paragraph, ok := positive(strings.TrimSuffix(number, ":"))
	if !ok || further == strings.HasSuffix(number, ":") {
		return false
	}
	if further {
		s, ok := positive(sentence)
		k.questions[paragraph] = append(k.questions[paragraph], rest)
		k.answers[paragraph] = append(k.answers[paragraph], []int{s})
		return ok
	}
	for _, list := range strings.Fields(rest) {
		var of []int
		for s := range strings.SplitSeq(list, ",") {
			n, ok := positive(s)
			switch {
			case ok:
				of = append(of, n)
			case list != "0":
				return false
			}
		}
		k.answers[paragraph] = append(k.answers[paragraph], of)
	}
	return true
}

// positive reads a number above 0.
func positive(s string) (int, bool) {
	n, err := strconv.Atoi(s)
	return n, err == nil && n > 0
}

// add gives an article the further questions, and tells which sentences answer all of them.
func (k asked) add(a *Article) {
	if a.Questions == nil && len(k.questions) > 0 {
		a.Questions = map[int][]string{}
	}
	if len(k.answers) > 0 {
		a.Answers = k.answers
	}
	for p, list := range k.questions {
		a.Questions[p] = append(a.Questions[p], list...)
	}
}
