package bot

import (
	"regexp"
	"sort"
	"strings"
	"unicode"

	"tradetalks/corpus"
	"tradetalks/internal/text"
)

// inviteHost matches hosts whose addresses Discord turns into invites, even without a scheme.
var inviteHost = regexp.MustCompile(`(?i)(discord(?:app)?|dsc)(\.)(gg|com|me|io|li)`)

// escape returns Markdown that shows s as it is: nothing in it formats, links, mentions or invites. unescape is its inverse.
func escape(s string) string {
	var b strings.Builder
	b.Grow(len(s) + len(s)/8)
	dots := map[int]bool{}
	for _, m := range inviteHost.FindAllStringSubmatchIndex(s, -1) {
		dots[m[4]] = true
	}
	lineStart := true // nothing but spaces and digits so far
	digits := false
	for i, r := range s {
		special := false
		switch r {
		case '\\', '*', '_', '~', '`', '|', '<', '[', ']', '@':
			special = true
		case '>', '#', '-', '+':
			special = lineStart && !digits
		case '.', ')':
			special = lineStart && digits || dots[i]
		case ':':
			special = strings.HasPrefix(s[i:], "://")
		}
		if special {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
		switch {
		case r == '\n':
			lineStart, digits = true, false
		case unicode.IsSpace(r):
		case r >= '0' && r <= '9':
			digits = true
		default:
			lineStart = false
		}
	}
	return b.String()
}

// unescape returns the text that escape was given.
func unescape(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' && i+1 < len(s) && s[i+1] < 0x80 && (unicode.IsPunct(rune(s[i+1])) || unicode.IsSymbol(rune(s[i+1]))) {
			i++
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// emphasize returns s escaped, with the spans in bold. Spans are in bytes, in order and not overlapping; a span that is empty,
// ends in space or leaves s stays plain.
func emphasize(s string, spans []corpus.Span) string {
	// Private-use runes mark the places, because escaping looks at neighbouring runes of the whole text.
	const open, shut = '\uE000', '\uE001'
	if strings.ContainsAny(s, string([]rune{open, shut})) {
		return escape(s)
	}
	var b strings.Builder
	last := 0
	for _, h := range spans {
		if h.Start < last || h.End > len(s) || h.Start >= h.End {
			continue
		}
		w := s[h.Start:h.End]
		if strings.TrimSpace(w) != w || strings.Contains(w, "\n") {
			continue
		}
		b.WriteString(s[last:h.Start])
		b.WriteRune(open)
		b.WriteString(w)
		b.WriteRune(shut)
		last = h.End
	}
	b.WriteString(s[last:])
	return strings.NewReplacer(string(open), "**", string(shut), "**").Replace(escape(b.String()))
}

// quote returns Markdown as a quotation: a bar before every line.
func quote(markdown string) string {
	return "> " + strings.ReplaceAll(strings.TrimSpace(markdown), "\n", "\n> ")
}

// cutText returns s cut so that what render makes of it has at most limit characters: at the end of a sentence if one fits,
// else at a word, else between characters. A cut ends in "...". cut tells whether anything is left out.
func cutText(s string, limit int, render func(string) string) (out string, cut bool) {
	if width(render(s)) <= limit {
		return s, false
	}
	fits := func(n int) bool { return width(render(strings.TrimSpace(s[:n])+" "+ellipsis)) <= limit }
	best := 0
	for _, sentence := range text.Sentences(s) {
		if !fits(sentence.End) {
			break
		}
		best = sentence.End
	}
	if best > 0 {
		return strings.TrimSpace(s[:best]) + " " + ellipsis, true
	}
	head := longest(s, fits)
	if head == "" {
		if width(ellipsis) > limit {
			return "", true
		}
		return ellipsis, true
	}
	return head + " " + ellipsis, true
}

// longest returns the longest start of s whose length fits, back to a space if one is near.
func longest(s string, fits func(n int) bool) string {
	if fits(len(s)) {
		return s
	}
	ends := []int{0} // where it could be cut: before each character
	for i := range s {
		ends = append(ends, i)
	}
	end := ends[max(0, sort.Search(len(ends), func(i int) bool { return !fits(ends[i]) })-1)]
	if space := strings.LastIndexFunc(s[:end], unicode.IsSpace); space > end/2 {
		end = space
	}
	return strings.TrimSpace(s[:end])
}

// link returns a masked link, or just the label when the address is not one that may be shown.
func link(label, address string) string {
	label = escape(strings.Join(strings.Fields(label), " "))
	if a := linkAddress(address); a != "" {
		return "[" + label + "](" + a + ")"
	}
	return label
}

// maxAddress is how long an address in a text may be; a longer one loses its fragment, then its link.
const maxAddress = 350

// linkAddress returns an address of the web in a form that cannot end a Markdown link early; empty when it is none.
func linkAddress(address string) string {
	if !strings.HasPrefix(address, "https://") && !strings.HasPrefix(address, "http://") {
		return ""
	}
	var b strings.Builder
	for i := 0; i < len(address); i++ {
		switch c := address[i]; {
		case c <= ' ' || c >= 0x7f || strings.IndexByte("()<>[]\\\"`{}|^*", c) >= 0:
			const hex = "0123456789ABCDEF"
			b.Write([]byte{'%', hex[c>>4], hex[c&15]})
		default:
			b.WriteByte(c)
		}
	}
	a := b.String()
	if len(a) > maxAddress {
		a, _, _ = strings.Cut(a, "#")
	}
	if len(a) > maxAddress {
		return ""
	}
	return a
}
