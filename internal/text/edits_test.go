package text

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestEdits(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"truce", "truce", 0}, {"truce", "truces", 1}, {"turce", "truce", 1}, {"tarrif", "tariff", 2}, {"", "abc", 3}, {"何立峰", "何立锋", 1}, {"ca", "abc", 3},
	} {
		if got := Edits(c.a, c.b); got != c.want {
			t.Errorf("Edits(%q, %q) = %d, want %d", c.a, c.b, got, c.want)
		}
	}
}

// What is misspelt is one edit from what was meant.
func TestMisspelt(t *testing.T) {
	for typed, meant := range map[string]string{"delegaton": "delegation", "genva": "geneva", "genevaa": "geneva", "egneva": "geneva", "teriff": "tariff", "turce": "truce", "soyveans": "soybeans"} {
		if !slices.Contains(slices.Collect(func(yield func(string) bool) { Misspelt(typed, yield) }), meant) {
			t.Errorf("%q is not among what %q may mean", meant, typed)
		}
	}
	for _, w := range slices.Collect(func(yield func(string) bool) { Misspelt("raining", yield) }) {
		if w == "raising" {
			t.Error("n is taken for s, which is far from it")
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.StringMatching(`[a-z]{0,12}`).Draw(t, "word")
		Misspelt(word, func(w string) bool {
			if n := Edits(word, w); n > 1 {
				t.Fatalf("%q is %d edits from %q", w, n, word)
			}
			return true
		})
	})
}
