package terminal

import (
	"strings"

	"tradetalks/internal/answer"
)

// Explain returns how an answer came about, for who wants to know why it is what it is.
func (s Style) Explain(a *answer.Answer) string {
	if a.Explain == nil {
		return ""
	}
	var b strings.Builder
	for _, part := range []struct {
		name  string
		lines []string
	}{{"Units:", a.Explain.Units}, {"Candidates:", a.Explain.Candidates}} {
		b.WriteString(part.name + "\n")
		for _, l := range part.lines {
			b.WriteString(s.set(l, "  ", nil))
		}
	}
	return b.String()
}
