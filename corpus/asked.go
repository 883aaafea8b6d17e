package corpus

import (
	_ "embed"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// questions.txt holds what readers of the starter corpus have asked beside the questions in the front matter of its articles, and which sentences answer both.
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
		number, sentence, further := strings.Cut(strings.TrimSuffix(first, ":"), ".")
		paragraph, err := strconv.Atoi(number)
		if err == nil && further {
			var s int
			s, err = strconv.Atoi(sentence)
			a.questions[paragraph] = append(a.questions[paragraph], rest)
			a.answers[paragraph] = append(a.answers[paragraph], []int{s})
		} else if err == nil {
			for _, list := range strings.Fields(rest) {
				var of []int
				for s := range strings.SplitSeq(list, ",") {
					var k int
					if k, err = strconv.Atoi(s); err != nil {
						break
					}
					of = append(of, k)
				}
				a.answers[paragraph] = append(a.answers[paragraph], slices.DeleteFunc(of, func(s int) bool { return s == 0 }))
			}
		}
		if err != nil {
			return nil, fmt.Errorf("corpus: questions.txt:%d: %q: write \"2: 1 3,4\" or \"2.3 who went?\"", n, line)
		}
		a.text += line + "\n"
		all[id] = a
	}
	return all, nil
}

// add gives an article the further questions, and tells which sentences answer all of them.
func (k asked) add(a *Article) {
	if a.Questions == nil && len(k.questions) > 0 {
		a.Questions = map[int][]string{}
	}
	a.Answers = k.answers
	for p, list := range k.questions {
		a.Questions[p] = append(a.Questions[p], list...)
	}
}
