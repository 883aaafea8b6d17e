package corpus

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
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

// maxSlug is how many bytes of an id MakeID takes from the headline and publisher: enough to recognise the article by.
const maxSlug = 80

// MakeID returns an id for an article that has none, such as "2025-06-08-ainvest-trade-talks-focus-on-rare-earths",
// made from its date, publisher and headline. taken reports the ids that are in use; a number tells equal ones apart.
func MakeID(a *Article, taken func(id string) bool) string {
	var parts []string
	for _, part := range []string{a.Date.String(), slug(a.Publisher, maxSlug/4), slug(a.Title, maxSlug)} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	base := strings.Join(parts, "-")
	if CheckID(base) != nil {
		base = strings.Trim("article-"+base, "-")
	}
	id := base
	for n := 2; taken(id); n++ {
		id = fmt.Sprintf("%s-%d", base, n)
	}
	return id
}

// slug returns the letters and digits of a text in lower case without accents, other characters as single hyphens,
// cut between words to at most limit bytes.
func slug(s string, limit int) string {
	var b strings.Builder
	hyphen := false
	for _, r := range norm.NFKD.String(s) {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if hyphen && b.Len() > 0 {
				b.WriteByte('-')
			}
			hyphen = false
			b.WriteRune(unicode.ToLower(r))
		case unicode.IsMark(r) || r == '\'' || r == '’' || r == '.':
		default:
			hyphen = true
		}
	}
	whole := norm.NFC.String(b.String())
	if len(whole) <= limit {
		return whole
	}
	end := limit
	for !utf8.RuneStart(whole[end]) {
		end--
	}
	if i := strings.LastIndexByte(whole[:end+1], '-'); i > limit/2 {
		end = i
	}
	return strings.TrimRight(whole[:end], "-")
}
