package answer

import (
	"slices"
	"strings"

	"tradetalks/internal/text"
)

// Whether a state still holds is seldom told where it began: "do Chinese ships still pay the fees?" is answered by an article that says that they are
// suspended. So for a question about the present words of ending and going on count, and what is newer. (To search for these words, too, brings nothing:
// with 1.5 as their weight a right passage of our questions for the newest is among ten for 87.4% as without, with 3 for 85.6%.)

// nowWords ask for the newest state.
var nowWords = [...]string{" latest", " newest", " most recent", " right now", " currently", " at the moment", " as of now", " as of today", " nowadays", " these days", " current ", " most recently", " last time",
	" any news", " news on ", " news about ", " anything new", " something new", " any new ", " what's new", " whats new", " what is new", " any update", " up to date", " so far", " at present", " today?", " today ", " now?", " still ",
	" yet?", " yet ", " anymore", " any more?", " any longer", " by now", " lately", " things stand"}

// asksLatest tells whether the newest state is asked for.
func asksLatest(line string) bool {
	lower := " " + strings.ToLower(line) + " "
	return slices.ContainsFunc(nowWords[:], func(w string) bool { return strings.Contains(lower, w) })
}

// mostPresent is how many words a question in the present tense has at most that is about the present: a longer one asks what articles say.
const mostPresent = 16

// asksPresent tells whether a question is one for yes or no in the present tense.
func asksPresent(line string, toks []text.Token, k kind) bool {
	return k == kindYesNo && len(toks) > 0 && len(toks) <= mostPresent && isAny(text.FoldOf(line, toks[0]), "is", "are", "do", "does", "can")
}

// changeTerms are words that tell that a state begins, ends, goes on or becomes another.
var changeTerms = terms(`suspend suspension lift end expire lapse resume restart extend extension prolong remove revoke cancel strike struck repeal rescind withdraw
	pause halt freeze postpone delay scrap abolish terminate invalidate overturn unlawful reinstate restore replace reopen loosen relax ease lower cut halve
	exempt exemption waive exclude remain continue stay longer again already keep`)

// changes tells whether a sentence tells that a state changes or goes on, in other words than those of the question.
func (q *query) changes(toks []text.Token) bool {
	return slices.ContainsFunc(toks, func(t text.Token) bool { return changeTerms.has(t.Term) && !q.words.has(t.Term) })
}
