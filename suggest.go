package main

import "tradetalks/internal/text"

// nearest returns the name that a mistyped one was most likely meant to be, or "" when none is near: at most a third of its
// letters may be missing, added, changed or swapped with a neighbour.
func nearest(typed string, names []string) string {
	best, least := "", max(1, len(typed)/3)+1
	for _, name := range names {
		if d := text.Edits(typed, name); d < least {
			best, least = name, d
		}
	}
	return best
}
