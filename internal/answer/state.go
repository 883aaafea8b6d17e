package answer

import (
	"regexp"
	"slices"
	"strings"

	"tradetalks/corpus"
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

// endsNow finds "now" at the end of a line: "what does China charge now".
var endsNow = regexp.MustCompile(`(?i)\bnow\W*$`)

// asksLatest tells whether the newest state is asked for.
func asksLatest(line string) bool {
	lower := " " + strings.ToLower(line) + " "
	return newsOf.MatchString(lower) || endsNow.MatchString(line) || slices.ContainsFunc(nowWords[:], func(w string) bool { return strings.Contains(lower, w) })
}

// newsOf finds lines that begin by asking for anything on something.
var newsOf = regexp.MustCompile(`^\s*(?:(?:so|and|hey|ok|okay|is there|got|do you have|have you got) )*(?:anything|any info) (?:on|about|regarding) `)

// goingOn finds the beginning of a line that asks how things are with something, which is to ask for news of it.
var goingOn = regexp.MustCompile(`(?i)^\s*(?:what(?:['’]?s| is) (?:happening|going on|up|new) with|what(?:['’]?s| is) the (?:status|situation|word) (?:with|on)|how(?:['’]?s| is) it going with|where (?:are we|do (?:we|things) stand|does it stand) (?:with|on))\b`)

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

// holdsOffice finds who is asked for by what he does, and not by what he did: "who leads the trade talks for China?".
var holdsOffice = regexp.MustCompile(`(?i)\bwho(?:['’]?s| is| are)? (?:leads?|leading|runs?|running|heads?|heading|chairs?|chairing|represents?|representing|in charge)\b`)

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

// lastChange returns the day on which the state of what a question about the present asks about last changed, as far as the lexicon tells, until a day. What is asked about
// are the things of which a name stands in its lines; or else those that its units surely say in other words; or else, where it may be told loosely, those of which a name is made of words that stand anywhere
// in it, see namedLoosely. It is zero when none is known. Of our 599 questions for the newest state it is known for 380, of which 354 are answered by an article of that day
// or later; of the 70 held out for 49, of which 48 are.
func (l *Lexicon) lastChange(lines []string, units []unit, until corpus.Date, loosely bool) corpus.Date {
	var last corpus.Date
	note := func(name string) {
		for _, day := range l.changes[name] {
			if !day.After(until) && day.After(last) {
				last = day
			}
		}
	}
	for _, line := range lines {
		stems := newPhrase(line).stems
		for i := range stems {
			for n := 1; n <= min(l.longestChanged, len(stems)-i); n++ {
				note(key(stems[i : i+n]))
			}
		}
	}
	if !last.IsZero() {
		return last // "trade representative" needs no "trade negotiator"
	}
	for _, u := range units {
		if len(u.phrase.stems) == 1 && !u.name {
			continue // "tariff" is too many things
		}
		for _, o := range u.others {
			if o.strength >= surelySaid && o.part == 0 {
				note(o.phrase.name())
			}
		}
	}
	if last.IsZero() && loosely {
		for _, name := range l.namedLoosely(units, until) {
			note(name)
		}
	}
	return last
}

// changed returns the day on which what a question is about last changed, see lastChange: what its own words name, or else what the question before does. It is zero when the question names a day
// that was over by then, or a meeting without asking for the newest state.
func (e *Engine) changed(q *query, line string) corpus.Date {
	own := slices.DeleteFunc(slices.Clone(q.units), func(u unit) bool { return u.previous })
	day := e.lexicon.lastChange([]string{line}, own, q.asOf, !q.followUp)
	if day.IsZero() && q.followUp {
		day = e.lexicon.lastChange([]string{line, q.previous}, q.units, q.asOf, true)
	}
	for _, d := range q.dates {
		if !d.to.IsZero() && d.to.Before(day) && strings.Contains(line, d.text) { // and not the question before
			return corpus.Date{}
		}
	}
	for _, i := range append(slices.Clone(q.events), q.talks...) {
		if ev := e.lexicon.events[i]; !q.latest && !q.followUp && ev.meeting() && ev.from.Before(day) {
			return corpus.Date{}
		}
	}
	return day
}

// namedLoosely returns the names of several words in changes.txt, of what had changed by a day, that weigh most by the units of a question that have their words: "does China charge us for corn?"
// has the words of "China tariff" in other words, and of "tariff on corn", which weighs more. Without it .656 instead of .679 of our 599 questions for the newest state have the right passage first, and .629
// instead of .643 of the 70 held out.
func (l *Lexicon) namedLoosely(units []unit, until corpus.Date) []string {
	weights := map[string]float64{} // of stems
	for _, u := range units {
		for _, w := range u.phrase.stems {
			weights[w] = max(weights[w], u.weight/float64(len(u.phrase.stems)))
		}
		for _, o := range u.others {
			if len(o.phrase.stems) == 1 && o.part == 0 && o.strength >= strengthGroup {
				w := o.phrase.stems[0]
				weights[w] = max(weights[w], u.weight*o.strength)
			}
		}
	}
	var heaviest []string
	most := 0.0
	for _, c := range l.changedNames {
		if l.changes[c.joined][0].After(until) {
			continue
		}
		sum := 0.0
		for _, w := range c.stems {
			if weights[w] == 0 {
				sum = 0
				break
			}
			sum += weights[w]
		}
		const same = 1e-9 // of sums of the same weights in another order
		if sum > most+same {
			most, heaviest = sum, heaviest[:0]
		}
		if sum > 0 && sum >= most-same {
			heaviest = append(heaviest, c.joined)
		}
	}
	return heaviest
}

// soonTold is within how many days a change is reported.
const soonTold = 21

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
