package library

import (
	"fmt"
	"slices"
	"strings"
)

// An Actor is who changes something, and from where.
type Actor struct {
	ID     string `json:"id,omitempty"`     // of the Discord user; empty in a terminal
	Name   string `json:"name,omitempty"`   // for people to read in the history
	Server string `json:"server,omitempty"` // id of the Discord server; empty for none
	Via    Via    `json:"via"`
}

// Via is the way by which a change comes.
type Via string

// The ways.
const (
	Discord  Via = "discord"
	Terminal Via = "terminal" // the operator, at the machine itself
	Feed     Via = "feed"     // a feed, on behalf of the shelf that it belongs to
)

// Former is the name that stands in the history for a moderator who asked to be forgotten.
const Former = "a former moderator"

// Scope returns the shelf that an actor's changes belong to: "" is the shared one, anything else a server's own. This is the only
// place that decides it. The shared corpus is the operator's: of the people in OWNER_IDS wherever they are, of the
// moderators of HOME_GUILD_ID, and of the terminal, which may name a server too. Whether an actor is a moderator at all is for the
// caller to check.
func (l *Library) Scope(by Actor) (string, error) {
	scope := by.Server
	switch {
	case by.Via == Terminal || by.Via == Feed:
	case by.ID != "" && slices.Contains(l.opt.Owners, by.ID):
		scope = ""
	case by.Server == "":
		return "", fmt.Errorf("library: %w: the corpus is changed in a server, or by its operator", ErrNotYours)
	}
	if scope == l.opt.Home {
		scope = ""
	}
	if scope == "" {
		return "", nil
	}
	if err := checkServer(scope); err != nil {
		return "", err
	}
	if by.Via != Terminal && l.Blocked(scope) {
		return "", fmt.Errorf("library: server %s: %w", scope, ErrBlocked)
	}
	return scope, nil
}

// checkServer makes sure that a server's id can be the name of a folder.
func checkServer(id string) error {
	if id == "" || len(id) > 32 || strings.Trim(id, "0123456789") != "" {
		return fmt.Errorf("library: server %q: write the number that Discord gives it", id)
	}
	return nil
}
