package answer

import (
	"regexp"
	"slices"

	"tradetalks/internal/text"
)

// What came out of talks is seldom told with the words of who asks for it: it is told by what each side will suspend, cut, buy or allow.

// outcomeWords ask what came out of something, behind "what" or "anything".
var outcomeWords = regexp.MustCompile(`(?i)\b(?:what|whats|wat|which|anything|something)\b.*\b(?:agreed?|agreement|outcomes?|results?|(?:come|came|comes|coming) out|achieved?|accomplish(?:ed)?|settled|promised?|pledged?|concessions?|conceded?|(?:give|gave|given) up|commit(?:ted|ments?)?|(?:get|got) out of|in the (?:[a-z]+ )?(?:deal|truce|agreement|framework|pact))\b`)

// asksOutcome tells whether a question asks what came out of something.
func asksOutcome(line string, k kind) bool {
	return (k == kindOther || k == kindList || k == kindYesNo) && outcomeWords.MatchString(line)
}

// commitTerms are words that tell what somebody will do or leave.
var commitTerms = terms(`agree pledge commit undertake promise suspend cut lower reduce remove resume purchase buy extend prolong pause roll halve lift allow approve
	issue keep stop end drop waive exempt crack join set consensus framework`)

// commits counts how many of these words of a text are not words of the question, up to most.
func (q *query) commits(toks []text.Token, most int) int {
	seen := make([]uint64, 0, most)
	for _, t := range toks {
		if len(seen) < most && commitTerms.has(t.Term) && !q.words.has(t.Term) && !slices.Contains(seen, t.Term) {
			seen = append(seen, t.Term)
		}
	}
	return len(seen)
}
