package answer

import (
	"testing"

	"tradetalks/internal/text"
)

func TestAsksOutcome(t *testing.T) {
	for line, want := range map[string]bool{
		"what was agreed in Oslo?": true, "what came out of the talks?": true, "what's in the London deal": true, "what did China promise in Busan?": true,
		"what is gallium?": false, "who agreed to it?": false,
	} {
		k, _ := engine(t).lexicon.expected(line, text.Tokens(nil, line))
		if asksOutcome(line, k) != want {
			t.Errorf("%q asks what came out: %t", line, !want)
		}
	}
}

func TestCommits(t *testing.T) {
	q := &query{}
	for _, tok := range text.Tokens(nil, "what will China buy?") {
		q.words.add(tok.Term)
	}
	for line, want := range map[string]int{"": 0, "They will cut fees, cut more and buy beans.": 1, "They suspend, cut, lift and extend.": 3} {
		if got := q.commits(text.Tokens(nil, line), 3); got != want {
			t.Errorf("%q commits to %d things, want %d", line, got, want)
		}
	}
}

// What the first stage counts has few binary digits and is near what it stands for.
func TestCoarse(t *testing.T) {
	for x, want := range map[float64]float32{5.77: 6, 0.3: 0.3125, 1: 1, 7.4: 7, 13.8: 14} {
		if got := coarse(x); got != want {
			t.Errorf("a weight of %g counts %g, want %g", x, got, want)
		}
	}
	for x, want := range map[float64]float32{1: 1, 0.95: 1, 0.9: 1, 0.85: 0.75, 0.7: 0.75, 0.6: 0.5, 0.5: 0.5, 0.42: 0.375, 0.35: 0.375} {
		if got := rung(x); got != want {
			t.Errorf("a strength of %g counts %g, want %g", x, got, want)
		}
	}
}
