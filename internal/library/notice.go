package library

import (
	"fmt"
	"slices"
)

// A Notice is what went wrong with an index when it was opened, and how far it is mended; empty when nothing did. The log tells the details.
type Notice string

// The notices.
const (
	IndexDamaged  Notice = "damaged"  // what can still be read of it answers until it is built anew
	IndexRepaired Notice = "repaired" // it was damaged, and has been built anew
	IndexOlder    Notice = "older"    // an older version of the program made it, and it answers until it is built anew
	IndexRenewed  Notice = "renewed"  // an older version of the program made it, and it has been built anew
	IndexBehind   Notice = "behind"   // it cannot be brought up to the articles, and answers as it is
)

// Sentence says it in English; empty when nothing went wrong.
func (n Notice) Sentence() string {
	switch n {
	case IndexDamaged:
		return "The index was found damaged when it was opened. An older copy answers until it is built anew; no article is lost."
	case IndexRepaired:
		return "The index was found damaged when it was opened, and has been built anew from the articles; no article is lost."
	case IndexOlder:
		return "An older version of the program made the index. It answers until it is built anew."
	case IndexRenewed:
		return "An older version of the program made the index; it has been built anew."
	case IndexBehind:
		return "The index cannot be brought up to the articles: the newest changes are not found yet. The log tells why."
	}
	return ""
}

// mended is the notice when the index has been built anew.
func (n Notice) mended() Notice {
	switch n {
	case IndexDamaged:
		return IndexRepaired
	case IndexOlder:
		return IndexRenewed
	}
	return n
}

// say logs what is wrong with the index of the shelf, once however often it is met, and notes it for people; damage counts more than age.
func (s *shelf) say(n Notice, format string, args ...any) {
	text := fmt.Sprintf(format, args...)
	if slices.Contains(s.said, text) {
		return
	}
	s.said = append(s.said, text)
	s.opt.Log.Warn("library: "+text, "shelf", s.label())
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.notice != IndexDamaged {
		s.notice = n
	}
}
