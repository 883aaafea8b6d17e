package eval

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"

	"tradetalks/index"
	"tradetalks/internal/text"
)

// answered tells which sentences of its paragraph answer each question that is written for the starter corpus: a line is "article#paragraph.question",
// a tab, and the numbers of the sentences each of which answers it alone, best first, 0 when none does. All numbers are from 1. It was made by
// reading, for the fit.
//
//go:embed testdata/written.txt
var answered string

// Written returns the questions that are written for the articles of a view as judged questions. A question of which it is not known which sentence
// answers it is judged by its paragraph.
func Written(v *index.View) ([]Question, error) {
	sentences := map[string][]int{}
	for i, line := range strings.Split(strings.TrimSpace(answered), "\n") {
		id, list, _ := strings.Cut(line, "\t")
		for s := range strings.SplitSeq(list, ",") {
			n, err := strconv.Atoi(s)
			if err != nil {
				return nil, fmt.Errorf("eval: written.txt:%d: %w", i+1, err)
			}
			sentences[id] = append(sentences[id], n)
		}
	}
	articles, err := v.List(index.Filter{}, 1<<20, 0)
	if err != nil {
		return nil, fmt.Errorf("eval: %w", err)
	}
	var out []Question
	for _, a := range articles {
		for i, span := range a.Paragraphs() {
			body := a.Article.Text(span)
			cut := text.Sentences(body)
			for k, q := range a.Questions[i+1] {
				id := fmt.Sprintf("%s#%d.%d", a.ID, i+1, k+1)
				gold := Gold{Article: a.ID, Any: []string{body}}
				if list := sentences[id]; len(list) > 0 && list[0] > 0 {
					gold.Any = nil
					for _, n := range list {
						if n < 1 || n > len(cut) {
							return nil, fmt.Errorf("eval: written.txt: %s: the paragraph has %d sentences, not %d", id, len(cut), n)
						}
						gold.Any = append(gold.Any, body[cut[n-1].Start:cut[n-1].End])
					}
				}
				out = append(out, Question{ID: id, Question: q, Kind: "written", Answerable: true, Gold: []Gold{gold}})
			}
		}
	}
	return out, nil
}
