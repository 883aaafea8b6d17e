package answer

import (
	"testing"

	"tradetalks/corpus"
)

func TestPublished(t *testing.T) {
	today := corpus.NewDate(2026, 6, 27)
	for _, c := range []struct{ line, from, to, rest string }{
		{"what do articles from May 2025 say about magnets?", "2025-05-01", "2025-05-31", "what do say about magnets?"},
		{"who led the talks, in reports published before June 1, 2025?", "", "2025-05-31", "who led the talks, in reports ?"},
		{"coverage between May 1, 2025 and June 2, 2025 of soybeans", "2025-05-01", "2025-06-02", "of soybeans"},
		{"news since 2026-01-01 on TikTok", "2026-01-01", "", "on TikTok"},
		{"stories up to June 8, 2025 about London", "", "2025-06-08", "about London"},
	} {
		span, rest, ok := published(c.line, today)
		if !ok || span.from.String() != c.from || span.to.String() != c.to || rest != c.rest {
			t.Errorf("published(%q) = %s to %s, %q, %v; want %s to %s, %q", c.line, span.from, span.to, rest, ok, c.from, c.to, c.rest)
		}
	}
	if _, rest, ok := published("how were subsidiaries treated before September 2025?", today); ok {
		t.Errorf("a time of events counts as one of publication: %q", rest)
	}
}
