package eval

import (
	"fmt"

	"tradetalks/index"
	"tradetalks/internal/text"
)

// Written returns the questions that are written for the articles of a view as judged questions. A question of which it is not known which sentence
// answers it is judged by its paragraph.
func Written(v *index.View) ([]Question, error) {
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
				gold := Gold{Article: a.ID, Any: []string{body}}
				if answers := a.Answers[i+1]; k < len(answers) && len(answers[k]) > 0 {
					gold.Any = nil
					for _, n := range answers[k] {
						if n < 1 || n > len(cut) {
							return nil, fmt.Errorf("eval: %s: paragraph %d has %d sentences, not %d", a.ID, i+1, len(cut), n)
						}
						gold.Any = append(gold.Any, body[cut[n-1].Start:cut[n-1].End])
					}
				}
				out = append(out, Question{ID: fmt.Sprintf("%s#%d.%d", a.ID, i+1, k+1), Question: q, Kind: "written", Answerable: true, Gold: []Gold{gold}})
			}
		}
	}
	return out, nil
}
