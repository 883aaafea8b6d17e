package terminal

import (
	"io"
	"os"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"
	"golang.org/x/term"
)

// mostColumns is the widest that text is set on a wider terminal: lines of more than about 100 characters tire the eye.
const mostColumns = 100

// fewestColumns is the narrowest that text is set: below it a quotation has no room beside its bar.
const fewestColumns = 20

// A Style says what the place that is written to can show. The zero Style is that of a pipe or a file: no escape
// sequences, no line breaks but those of the text, links in full.
type Style struct {
	Width int  // columns to wrap text at; 0 means that it is not wrapped
	Rich  bool // bold, dim and clickable text

	// Unheld says, in the language of a question (BCP 47), that the corpus holds nothing in it; nil says it in English.
	Unheld func(language string) string
}

// StyleOf returns the style for a place: rich and as wide as the terminal when it is one, unless plain asks for text without
// escape sequences.
func StyleOf(w io.Writer, plain bool) Style {
	f, ok := w.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return Style{}
	}
	width, _, err := term.GetSize(int(f.Fd()))
	if err != nil || width <= 0 {
		width = 80
	}
	return Style{Width: max(fewestColumns, min(width, mostColumns)), Rich: !plain}
}

// IsTerminal tells whether a person sits at the other end.
func IsTerminal(f any) bool {
	file, ok := f.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
}

// The escape sequences in use: select graphic rendition, and OSC 8 for links.
const (
	boldOn  = "\x1b[1m"
	dimOn   = "\x1b[2m"
	off     = "\x1b[0m"
	linkOn  = "\x1b]8;;"
	linkEnd = "\x1b\\"
)

// bold, dim and link expect text that is already clean.

func (s Style) bold(text string) string {
	if !s.Rich || text == "" {
		return text
	}
	return boldOn + text + off
}

func (s Style) dim(text string) string {
	if !s.Rich || strings.TrimSpace(text) == "" {
		return text
	}
	return dimOn + text + off
}

func (s Style) link(text, url string) string {
	if !s.Rich || url == "" {
		return text
	}
	return linkOn + clean(url) + linkEnd + text + linkOn + linkEnd
}

// clean replaces what could steer a terminal or reorder its text: control characters but the line feed, and marks that change
// the direction of writing. The length in bytes may change.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return r
		case r == '\t':
			return ' '
		case unicode.IsControl(r), r == '\u2028', r == '\u2029',
			'\u202a' <= r && r <= '\u202e', '\u2066' <= r && r <= '\u2069':
			return utf8.RuneError
		}
		return r
	}, s)
}

// line is a range of bytes of a text that fits on one line.
type line struct{ start, end int }

// columnsOf returns how wide text is when it is shown.
func columnsOf(text string) int { return uniseg.StringWidth(clean(text)) }

// wrap cuts text into lines of at most width columns, at the places where Unicode allows a break; what has no such place is cut
// between characters. A width of 0 cuts only at the line breaks of the text.
func wrap(text string, width int) []line {
	var lines []line
	state := -1
	cur := line{}
	columns := 0
	pos := 0
	for rest := text; rest != ""; {
		segment, r, must, st := uniseg.FirstLineSegmentInString(rest, state)
		rest, state = r, st
		trimmed := strings.TrimRightFunc(segment, unicode.IsSpace)
		w := columnsOf(trimmed)
		if width > 0 && columns > 0 && columns+w > width {
			lines = append(lines, cur)
			cur, columns = line{pos, pos}, 0
		}
		if width > 0 && w > width {
			g := uniseg.NewGraphemes(trimmed)
			for g.Next() {
				from, to := g.Positions()
				w := columnsOf(g.Str())
				if columns > 0 && columns+w > width {
					lines = append(lines, line{cur.start, pos + from})
					cur, columns = line{pos + from, pos + from}, 0
				}
				columns += w
				cur.end = pos + to
			}
		} else {
			columns += w
		}
		if trimmed != "" {
			cur.end = pos + len(trimmed)
		}
		columns += columnsOf(segment[len(trimmed):])
		pos += len(segment)
		if must && strings.HasSuffix(segment, "\n") || rest == "" {
			lines = append(lines, cur)
			cur, columns = line{pos, pos}, 0
		}
	}
	return lines
}

// set lays text out as lines, each after an indent, the stretches of bytes in marks in bold. Marks are in order and do not
// overlap.
func (s Style) set(text, indent string, marks []mark) string {
	width := 0
	if s.Width > 0 {
		width = max(fewestColumns/2, s.Width-uniseg.StringWidth(indent))
	}
	var b strings.Builder
	for _, l := range wrap(text, width) {
		out := strings.TrimRight(indent, " ")
		if l.end > l.start {
			out = indent
		}
		b.WriteString(s.dim(out))
		at := l.start
		for _, m := range marks {
			from, to := max(m.start, at), min(m.end, l.end)
			if from >= to {
				continue
			}
			b.WriteString(clean(text[at:from]))
			b.WriteString(s.bold(clean(text[from:to])))
			at = to
		}
		b.WriteString(clean(text[at:l.end]))
		b.WriteByte('\n')
	}
	return b.String()
}

// mark is a stretch of bytes to show in bold.
type mark struct{ start, end int }
