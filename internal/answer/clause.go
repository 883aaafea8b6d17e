package answer

import (
	"slices"
	"strings"

	"tradetalks/internal/text"
)

// A clause is a part of a question that one source could answer: "does the Reuters article say A, while the CNN article says B?" has two.
type clause struct {
	units      []int
	total      float64
	publishers []string // named in it
}

// shortest clause, in units: a shorter one is joined to its neighbour
const shortestClause = 3

// clauses parts a question where it passes from one thing to another. A question of one part has that one.
func (e *Engine) clauses(q *query, line string, toks []text.Token) []clause {
	lower := strings.ToLower(line)
	cuts := []int32{0}
	for _, sep := range [...]string{" while ", " whereas ", ", and ", " and the ", " and that ", "; ", " but ", " compared to ", " compared with ", " versus ", " vs ", " as well as ", ", or ", " and also ", " and is also ", " and another ", " on the other hand ", " who is also ", " and whose ", ", which ", ", as ", ", who "} {
		for from := 0; ; {
			i := strings.Index(lower[from:], sep)
			if i < 0 {
				break
			}
			cuts = append(cuts, int32(from+i+1))
			from += i + len(sep)
		}
	}
	slices.Sort(cuts)
	cuts = append(cuts, int32(len(line)+1))
	var out []clause
	cur := clause{}
	flush := func() {
		if len(cur.units) == 0 && len(cur.publishers) == 0 {
			return
		}
		if len(cur.units) < shortestClause && len(out) > 0 {
			last := &out[len(out)-1]
			last.units = append(last.units, cur.units...)
			last.publishers = append(last.publishers, cur.publishers...)
		} else {
			out = append(out, cur)
		}
		cur = clause{}
	}
	for k := 0; k+1 < len(cuts); k++ {
		for i, u := range q.units {
			if !u.previous && u.start >= cuts[k] && u.start < cuts[k+1] {
				cur.units = append(cur.units, i)
			}
		}
		for _, m := range q.mentions {
			if m.start >= cuts[k] && m.start < cuts[k+1] {
				cur.publishers = append(cur.publishers, m.names...)
			}
		}
		if len(cur.units) >= shortestClause {
			flush()
		}
	}
	flush()
	if len(out) > 1 && len(out[0].units) < shortestClause {
		out[1].units = append(out[1].units, out[0].units...)
		out[1].publishers = append(out[1].publishers, out[0].publishers...)
		out = out[1:]
	}
	for i := range out {
		for _, u := range out[i].units {
			out[i].total += q.units[u].weight
		}
	}
	return out
}

// cover is the part of the weights of the clause's units that c covers; a clause much lighter than the question counts less.
func (cl *clause) cover(q *query, c []float32) float64 {
	sum := 0.0
	for _, u := range cl.units {
		sum += float64(c[u]) * q.units[u].weight
	}
	return div(sum, cl.total) * min(1, 0.5+div(cl.total, q.total))
}

// coverHalf is the same for a sentence, with the units of the headline at half.
func (cl *clause) coverHalf(q *query, c, head []float32) float64 {
	sum := 0.0
	for _, u := range cl.units {
		sum += float64(max(c[u], head[u]/2)) * q.units[u].weight
	}
	return div(sum, cl.total) * min(1, 0.5+div(cl.total, q.total))
}
