package answer

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// How much of the candidates an explanation shows: the passages of a reply and a few that nearly were.
const (
	explainedCandidates = 8
	explainedFeatures   = 6
	explainedOthers     = 8
)

// explain tells how an answer came about.
func (e *Engine) explain(q *query, cands []*candidate, a *Answer) *Explain {
	x := &Explain{}
	say := func(format string, args ...any) { x.Units = append(x.Units, fmt.Sprintf(format, args...)) }
	say("asks for %s; length %.2f (0 short, 1 long)", q.kind, q.long)
	if q.class != "" {
		say("class %s", q.class)
	}
	for _, d := range q.dates {
		say("names %s: %s to %s", d.text, d.from, d.to)
	}
	for _, u := range q.units {
		var marks []string
		for _, m := range []struct {
			set  bool
			name string
		}{{u.name, "name"}, {u.source, "source"}, {u.previous, "from the question before"}, {u.negated, "negated"}, {u.mended, "spelling"}} {
			if m.set {
				marks = append(marks, m.name)
			}
		}
		var others []string
		for i, o := range u.others {
			if i == explainedOthers {
				others = append(others, fmt.Sprintf("and %d more", len(u.others)-i))
				break
			}
			others = append(others, fmt.Sprintf("%s %.2f", strings.Join(o.phrase.stems, " "), o.strength))
		}
		say("%q: weight %.2f, in %d passages%s; also %s", u.surface, u.weight, u.df, orNothing(" (", strings.Join(marks, ", "), ")"), cmp.Or(strings.Join(others, ", "), "nothing"))
	}
	for i := range q.clauses {
		var words []string
		for _, u := range q.clauses[i].units {
			words = append(words, q.units[u].surface)
		}
		if len(q.clauses) > 1 {
			say("part %d: %s%s", i+1, strings.Join(words, ", "), orNothing(" by ", strings.Join(q.clauses[i].publishers, ", "), ""))
		}
	}
	say("confidence %.3f; answers from %.3f on", a.Confidence, e.leastConfidence(q, e.confidenceOf(q, cands)))
	for i, c := range cands[:min(len(cands), explainedCandidates)] {
		type part struct {
			name string
			gain float64
		}
		var parts []part
		for k, f := range c.features {
			if gain := q.passageWeights[k] * f; gain != 0 {
				parts = append(parts, part{passageNames[k], gain})
			}
		}
		slices.SortFunc(parts, func(a, b part) int { return cmp.Compare(max(b.gain, -b.gain), max(a.gain, -a.gain)) })
		var shown []string
		for _, p := range parts[:min(len(parts), explainedFeatures)] {
			shown = append(shown, fmt.Sprintf("%s %+.2f", p.name, p.gain))
		}
		line := fmt.Sprintf("%d. %s, paragraph %d: score %.2f, first stage %.1f (%s)", i+1, c.article.ID, c.para, c.score, c.stage1, strings.Join(shown, ", "))
		if len(c.sents) > 0 {
			s, _ := bestSentence(c)
			line += fmt.Sprintf("\n   best sentence %.2f: %s", c.sents[c.best].score, s)
		}
		if c.asked != nil {
			line += fmt.Sprintf("\n   most like written question %.2f: %s", c.features[pAsked], c.asked.text)
		}
		x.Candidates = append(x.Candidates, line)
	}
	return x
}

// orNothing puts s between two strings, or returns nothing when s is empty.
func orNothing(before, s, after string) string {
	if s == "" {
		return ""
	}
	return before + s + after
}
