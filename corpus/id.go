package corpus

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// MaxIDBytes is the longest id: with its ending and a temporary suffix it fits in the 255 bytes of a file name.
const MaxIDBytes = 200

// CheckID returns an error unless the id can be the name of a file on every system: not empty, at most MaxIDBytes
// bytes, no path separators, control or other special characters, no dot or space at an end, no name that Windows keeps.
func CheckID(id string) error {
	switch {
	case id == "":
		return fmt.Errorf("no id: every article needs one")
	case len(id) > MaxIDBytes:
		return fmt.Errorf("id %.40q...: longer than %d bytes", id, MaxIDBytes)
	case !utf8.ValidString(id):
		return fmt.Errorf("id %q: not UTF-8", id)
	case strings.ContainsFunc(id, func(r rune) bool { return strings.ContainsRune(`/\:*?"<>|`, r) || !unicode.IsPrint(r) }):
		return fmt.Errorf(`id %q: no control characters and none of / \ : * ? " < > |`, id)
	case strings.Trim(id, ". ") != id:
		return fmt.Errorf("id %q: no dot or space at its start or end", id)
	case reserved(id):
		return fmt.Errorf("id %q: Windows keeps this name for a device", id)
	}
	return nil
}

// reserved reports whether Windows keeps the name, up to its first dot, for a device.
func reserved(id string) bool {
	name, _, _ := strings.Cut(strings.ToLower(id), ".")
	switch name {
	case "con", "prn", "aux", "nul":
		return true
	}
	digit, found := strings.CutPrefix(name, "com")
	if !found {
		digit, found = strings.CutPrefix(name, "lpt")
	}
	return found && len(digit) == 1 && digit[0] >= '0' && digit[0] <= '9'
}
