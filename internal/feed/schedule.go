package feed

import (
	"cmp"
	"slices"
	"time"
)

// A Schedule is all feeds that are to be polled, in any order.
type Schedule []Feed

// Due returns the indexes of the feeds that are due at now, the one that has waited longest first.
func (s Schedule) Due(now time.Time) []int {
	var due []int
	for i, f := range s {
		if !now.Before(f.due()) {
			due = append(due, i)
		}
	}
	slices.SortStableFunc(due, func(a, b int) int {
		return cmp.Or(s[a].due().Compare(s[b].due()), cmp.Compare(s[a].URL, s[b].URL))
	})
	return due
}

// Next returns when the first feed is due, which may be in the past. It returns false when there are no feeds.
func (s Schedule) Next() (time.Time, bool) {
	if len(s) == 0 {
		return time.Time{}, false
	}
	first := slices.MinFunc(s, func(a, b Feed) int { return a.due().Compare(b.due()) })
	return first.due(), true
}

// due is when the feed may be polled again.
func (f Feed) due() time.Time {
	if f.NotBefore.After(f.Next) {
		return f.NotBefore
	}
	return f.Next
}
