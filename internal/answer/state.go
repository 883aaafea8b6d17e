package answer

import (
	"regexp"
	"slices"
	"strings"

	"tradetalks/index"
	"tradetalks/internal/text"
)

// Whether a state still holds is seldom told where it began: "do Chinese ships still pay the fees?" is answered by an article that says that they are
// suspended. So for a question about the present words of ending and going on count, and what is newer. (To search for these words, too, brings nothing:
// with 1.5 as their weight a right passage of our questions for the newest is among ten for 87.4% as without, with 3 for 85.6%.)

// nowWords ask for the newest state.
var nowWords = [...]string{" latest", " newest", " most recent", " right now", " currently", " at the moment", " as of now", " as of today", " nowadays", " these days", " current ", " most recently", " last time",
	" any news", " news on ", " news about ", " anything new", " something new", " any new ", " what's new", " whats new", " what is new", " any update", " up to date", " so far", " at present", " today?", " today ", " now?", " still ",
	" yet?", " yet ", " anymore", " any more?", " any longer", " by now", " lately", " things stand"}

// presentStems are stems of words that only say that the present is asked about.
var presentStems = map[string]bool{"now": true, "current": true, "today": true, "still": true, "yet": true, "nowaday": true, "anymore": true, "late": true, "latest": true, "newest": true, "recent": true}

// asksLatest tells whether the newest state is asked for.
func asksLatest(line string) bool {
	lower := " " + strings.ToLower(line) + " "
	return slices.ContainsFunc(nowWords[:], func(w string) bool { return strings.Contains(lower, w) })
}

// mostPresent is how many words a question that is about the present without saying so has at most: a longer one asks what articles say.
const mostPresent = 16

// asksPresent tells whether a question is about the present though it does not say so: one for yes or no in the present tense, or one that asks what
// became of something.
func asksPresent(line string, toks []text.Token, k kind) bool {
	if len(toks) == 0 || len(toks) > mostPresent {
		return false
	}
	first := text.FoldOf(line, toks[0])
	if k == kindYesNo && isAny(first, "is", "are", "do", "does", "can", "has", "have", "may") {
		return true
	}
	return asksOutlook.MatchString(line) && !isAny(first, "was", "were") && !slices.ContainsFunc(toks, func(t text.Token) bool { return t.Has(text.Year) })
}

// asksOutlook finds how one asks what became of something, or whether it still holds.
var asksOutlook = regexp.MustCompile(`(?i)\b(` + strings.Join([]string{
	`where (do|does|are|is)\b.*\bstands?`,
	`where are we (on|with)`,
	`(what is|what's|whats|what) the (status|state) of`, `status of`,
	`what(ever)? (became|has become|came) of`, `what(ever)? happened (to|with) (the|that|those|these|his|her|their|its)`,
	`what('s| is) (left of|up with|going on with|the word on)`,
	`how far along`, `how('s| is| are)\b.*\b(coming along|progressing|doing)`, `how are things with`,
	`(is|are|still|remains?)\b.*\bin (force|effect)`, `(is|are|still)\b.*\bon (ice|hold)`,
	`in the end`, `did\b.*\bever`, `end(ed)? up`, `rn`, `atm`,
	`(when|until when|how long) (is|are|does|do)\b.*\b(end|expire|lapse|run out|come back|return|start|begin|resume|up)`,
}, "|") + `)\b`)

// changeTerms are words that tell that a state begins, ends, goes on or becomes another.
var changeTerms = terms(`suspend suspension lift end expire lapse resume restart extend extension prolong remove revoke cancel strike struck repeal rescind withdraw
	pause halt freeze postpone delay scrap abolish terminate invalidate overturn unlawful reinstate restore replace reopen loosen relax ease lower cut halve
	exempt exemption waive exclude remain continue stay longer again already keep stop cease drop void dissolve shelve threw thrown`)

// changes tells whether a sentence tells that a state changes or goes on, in other words than those of the question.
func (q *query) changes(toks []text.Token) bool {
	return slices.ContainsFunc(toks, func(t text.Token) bool { return changeTerms.has(t.Term) && !q.words.has(t.Term) })
}

// nearChange is how many words what changes may stand from the one that tells so. With 4, 8 and 16, and weights that were fitted with 8, our questions for the newest state
// have the right sentence for .550, .548 and .548.
const nearChange = 8

// changeNear returns the most coverage within nearChange words of a word of a sentence that tells that a state changes or goes on: what changes is named beside.
func (x *examiner) changeNear(toks []text.Token, s index.Sentence, marks []mark) float64 {
	best := 0.0
	for t := s.First; t < s.End; t++ {
		if !changeTerms.has(toks[t].Term) || x.q.words.has(toks[t].Term) {
			continue
		}
		clear(x.parts)
		have := x.floats(len(x.q.units))
		around := 0.0
		for _, m := range marks {
			if d := int(m.pos) - t; -nearChange <= d && d <= nearChange {
				around += float64(x.q.covered(have, x.parts, m)) * x.q.units[m.unit].weight
			}
		}
		best = max(best, div(around, x.q.total))
	}
	return best
}

// compareChanges works out the features of passages, whose sentences have been read, that depend on what others tell of a change: a passage is outdated by
// newer ones in which a change is named nearer to what is asked about.
func compareChanges(cands []*candidate) {
	byDay := slices.Clone(cands)
	slices.SortStableFunc(byDay, func(a, b *candidate) int { return b.article.Date.Time().Compare(a.article.Date.Time()) })
	newer, next := 0.0, 0 // the most that passages newer by more than newerThan days tell, and the first that is not
	for _, c := range byDay {
		for ; byDay[next].article.Date.After(c.article.Date.AddDays(newerThan)); next++ {
			newer = max(newer, byDay[next].change)
		}
		c.features[pChangeNear] = c.change * c.features[pRecent]
		if !c.article.Date.IsZero() {
			c.features[pOutdated] = max(0, newer-c.change)
		}
	}
}
