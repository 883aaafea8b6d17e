package answer

import (
	"math"
	"strings"

	"tradetalks/internal/text"
)

// What a corpus is not about shows in the words of a question: "cup" is rarer in it than in general English, "tariff" much more frequent.

// familiarity tells how much more often than general English the corpus has a word: the logarithm of the passages that hold it over those that were to be
// expected, half a passage added to both, in threes. The frequency of general English is that of lexicon/frequency.txt, 0 for a word that it lacks.
func (e *Engine) familiarity(q *query, u *unit) float64 {
	expected := 0.0
	if often, ok := e.lexicon.frequency[u.phrase.terms[0]]; ok {
		expected = float64(q.passages) * (1 - math.Exp(-meanWords*math.Pow(10, float64(often)-9)))
	}
	return math.Log((float64(u.df)+0.5)/(expected+0.5)) / 3
}

// familiar works out the features of a reply that tell how familiar the corpus is with what is asked, and how far what is asked for is held.
func (e *Engine) familiar(q *query, f *[confidenceFeatures]float64, held []float64) {
	words := 0.0
	for i := range q.units {
		u := &q.units[i]
		if !e.lexicon.faint(*u) && u.weight > 0 && held[i] == 0 {
			f[cMissed] += 0.2
		}
		if !u.previous && u.start <= q.headNoun && q.headNoun < u.start+int32(len(u.surface)) { // #nosec G115 -- bytes of a question
			f[cHeadMiss] = 1 - held[i]
			f[cHeadNone] = 0
			if u.df == 0 {
				f[cHeadNone] = 1
			}
		}
		if len(u.phrase.stems) > 1 || u.previous || u.weight == 0 {
			continue
		}
		words++
		home := e.familiarity(q, u)
		f[cStrayMean] += max(0, -home)
		f[cHomeMean] += max(0, home)
		f[cStrayMiss] = max(f[cStrayMiss], -home*(1-held[i]))
		highest(&f[cStray], &f[cStrayNext], -home)
		highest(&f[cHome], &f[cHomeNext], home)
	}
	f[cStrayMean] = div(f[cStrayMean], words)
	f[cHomeMean] = div(f[cHomeMean], words)
	if aboutAsker(q.text) {
		f[cSelf] = 1
	}
}

// highest keeps the two highest of numbers above 0.
func highest(first, second *float64, x float64) {
	switch {
	case x > *first:
		*first, *second = x, *first
	case x > *second:
		*second = x
	}
}

// aboutAsker tells whether a question is about the person who asks: "can I", "my flat", but not "tell me".
func aboutAsker(line string) bool {
	words := strings.Fields(strings.ToLower(line))
	for i, w := range words {
		switch strings.Trim(w, ".,!?;:'\"") {
		case "i", "my", "i'm", "im", "i've", "ive", "mine", "myself":
			return true
		case "me":
			if i == 0 || !isAny(words[i-1], "tell", "show", "give", "remind", "let", "help", "catch", "fill", "to", "for", "explain") {
				return true
			}
		}
	}
	return false
}

// headNoun returns where the word stands behind "what", "which", "whose", "how many" or "how much", which mostly is the thing asked for, or -1.
func headNoun(line string, toks []text.Token) int32 {
	for i, t := range toks {
		asks := isAny(text.FoldOf(line, t), "what", "which", "whose") || i > 0 && isAny(text.FoldOf(line, t), "many", "much") && text.FoldOf(line, toks[i-1]) == "how"
		if asks && i+1 < len(toks) && !toks[i+1].Has(text.Stop) {
			return toks[i+1].Start
		}
	}
	return -1
}

// askedFor returns where the words stand that say what is asked for: those in a row behind "what", "which", "whose", "who", "how many" or "how much" and what
// function words follow it; 0 and 0 when there are none.
func askedFor(line string, toks []text.Token) (from, to int32) {
	w := wordingOf(line, toks)
	i, _ := w.asking()
	switch word := w.at(i); {
	case word == "how" && isAny(w.at(i+1), "many", "much"):
		i++
	case !isAny(word, "what", "whats", "which", "whose", "who", "whos"):
		return 0, 0
	}
	for _, t := range toks[i+1:] {
		switch {
		case !t.Has(text.Stop) && to == 0:
			from, to = t.Start, t.End
		case !t.Has(text.Stop):
			to = t.End
		case to > 0:
			return from, to
		}
	}
	return from, to
}
