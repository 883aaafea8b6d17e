package bot

import (
	"strings"
	"testing"
	"time"

	"tradetalks/internal/library"
)

// TestProgressLine shows how far a reindex has come: a bar, what is done, and the time that is left.
func TestProgressLine(t *testing.T) {
	c, err := readCatalogue()
	if err != nil {
		t.Fatal(err)
	}
	for _, step := range []struct {
		at   library.Progress
		want string
	}{
		{library.Progress{}, "`░░░░░░░░░░░░░░░░░░░░`\nArticles: 0, passages: 0"},
		{library.Progress{Articles: 50, Passages: 211, Total: 200, Elapsed: 10 * time.Second}, "`█████░░░░░░░░░░░░░░░`\nArticles: 50, passages: 211 About 31 s left."},
		{library.Progress{Articles: 200, Passages: 900, Total: 200, Elapsed: 40 * time.Second}, "`" + strings.Repeat("█", 20) + "`\nArticles: 200, passages: 900"},
	} {
		if got := progressLine(c.voice(english), step.at); got != step.want {
			t.Errorf("%+v shows\n%s\nwant\n%s", step.at, got, step.want)
		}
	}
}
