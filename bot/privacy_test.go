package bot

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"
)

// TestPrivacyPageTellsHowLong holds docs/privacy.md to how long the bot remembers what it remembers of people: every row of its
// table is one of these.
func TestPrivacyPageTellsHowLong(t *testing.T) {
	t.Parallel()
	page, err := os.ReadFile("../docs/privacy.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, found := strings.Cut(string(page), "## What the program keeps in memory")
	table, _, ended := strings.Cut(table, "\n## ")
	if !found || !ended {
		t.Fatal("the page has no table of what is kept in memory")
	}
	rows := 0
	for line := range strings.Lines(table) {
		if strings.HasPrefix(line, "| ") && !strings.HasPrefix(line, "| What ") && !strings.HasPrefix(line, "| ---") {
			rows++
		}
	}
	const whileAnswered = 0
	kept := map[string]time.Duration{
		"Ids of interactions and messages":   keepSeen,
		"Id of a message that asked":         keepAsked,
		"How often a member and a channel":   keepLimiters,
		"Who voted which way":                keepVotes,
		"Drafts of articles that moderators": keepDrafts,
		"Your question itself":               whileAnswered,
	}
	if rows != len(kept) {
		t.Errorf("the table has %d rows, want %d", rows, len(kept))
	}
	for what, d := range kept {
		long := fmt.Sprintf("%.0f minutes", d.Minutes())
		switch {
		case d == whileAnswered:
			long = "until it is answered"
		case d == time.Minute:
			long = "a minute"
		case d == time.Hour:
			long = "an hour"
		case d > time.Hour:
			long = fmt.Sprintf("%.0f hours", d.Hours())
		}
		there := false
		for line := range strings.Lines(table) {
			there = there || strings.HasPrefix(line, "| "+what) && strings.Contains(line, "| "+long+" |")
		}
		if !there {
			t.Errorf("the table does not say that this is kept for %s: %s", long, what)
		}
	}
}

// TestRecentForgets remembers for an hour and no more than so many.
func TestRecentForgets(t *testing.T) {
	t.Parallel()
	now := time.Date(2031, 4, 2, 12, 0, 0, 0, time.UTC)
	const most = 3
	r := newRecent[string, int](most, time.Hour, func() time.Time { return now })
	for n := range most + 1 {
		r.put(fmt.Sprint("key ", n), n)
		now = now.Add(time.Minute)
	}
	if _, had := r.get("key 0"); had {
		t.Error("more is remembered than may be")
	}
	if v, had := r.get("key 1"); !had || v != 1 {
		t.Errorf("key 1 is forgotten early: %d, %t", v, had)
	}
	if lost := r.lostUntil(); !lost.Equal(now.Add(-(most + 1) * time.Minute)) {
		t.Errorf("what had to go for lack of room was remembered at %s", lost)
	}
	r.put("key 1", 1) // newer than the others from now on
	r.put("key 4", 4)
	if _, had := r.get("key 1"); !had {
		t.Error("what is remembered anew goes as if it were old")
	}
	if _, had := r.get("key 2"); had {
		t.Error("what is oldest stays")
	}
	now = now.Add(time.Hour + 1)
	r.sweep()
	if n := len(r.items); n != 0 || len(r.free) != most {
		t.Errorf("%d are in memory after more than an hour", n)
	}
}
