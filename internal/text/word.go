package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Flags tell what a token looks like in its text.
type Flags uint16

const (
	Stop     Flags = 1 << iota // a function word: never searched for
	Capital                    // begins with an upper-case letter
	Upper                      // two or more upper-case letters and no lower-case one
	Digit                      // holds a digit
	Percent                    // a number with a percent sign or the word percent behind it
	Money                      // a number with a currency sign before it
	Year                       // a number from 1500 to 2099 of four digits
	Initial                    // first word of a sentence
	CJK                        // a pair of Han, Kana or Hangul characters, or a lone one
	Adjacent                   // nothing but a space or a hyphen stands between the token before and this one
)

// A Token is a word of a text.
type Token struct {
	Start, End int32  // bytes of the text
	Term       uint64 // Hash of the stem
	Word       uint64 // Hash of the folded word before stemming
	Flags      Flags
}

// Has tells whether all of the flags f are set.
func (t Token) Has(f Flags) bool { return t.Flags&f == f }

// Any tells whether one of the flags f is set.
func (t Token) Any(f Flags) bool { return t.Flags&f != 0 }

// Hash is the 64-bit FNV-1a hash of a stem or folded word; it stands for the string wherever strings would be compared.
func Hash(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(s); i++ {
		h ^= uint64(s[i])
		h *= 1099511628211
	}
	return h
}

// Tokens appends the words of s to dst. Words are runs of letters and digits; a hyphen or a slash parts them, an
// apostrophe belongs to its word ("don't") but for a possessive "'s", which is dropped. "U.S.", "US" and "U.S.A." are the
// word "usa", so that they differ from the pronoun. Thousands commas are dropped from numbers. Chinese, Japanese and
// Korean text has no spaces to go by: there each pair of neighbouring characters is a token, after the usual practice.
func Tokens(dst []Token, s string) []Token {
	var buf [64]byte
	prevEnd := -1
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf && !alnum[c] {
			i++
			continue
		}
		if c >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(s[i:])
			if !wordRune(r) {
				i += size
				continue
			}
			if isCJK(r) {
				i = cjkTokens(&dst, s, i)
				prevEnd = i
				continue
			}
		}
		start := i
		end := wordEnd(s, i)
		word := fold(buf[:0], s[start:end])
		tok := Token{Start: int32(start), End: int32(end)}
		e := lookup(word)
		tok.Term, tok.Word = e.term, e.wordHash
		tok.Flags = e.flags
		first, _ := utf8.DecodeRuneInString(s[start:])
		if unicode.IsUpper(first) {
			tok.Flags |= Capital
			if end-start > 1 && allUpper(s[start:end]) {
				tok.Flags |= Upper
				if s[start:end] == "US" {
					e = lookup(append(buf[:0], "usa"...))
					tok.Term, tok.Word, tok.Flags = e.term, e.wordHash, e.flags|Capital|Upper
				}
			}
		}
		if tok.Flags&Digit != 0 {
			tok.Flags |= numberFlags(s, start, end)
		}
		if prevEnd >= 0 && start-prevEnd <= 1 {
			tok.Flags |= Adjacent
		}
		dst = append(dst, tok)
		prevEnd = end
		i = end
	}
	return dst
}

var alnum = func() (t [utf8.RuneSelf]bool) {
	for c := range t {
		t[c] = c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
	}
	return t
}()

func wordRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r)
}

func isCJK(r rune) bool {
	return r >= 0x2E80 && (r >= 0x4E00 && r <= 0x9FFF || r >= 0x3041 && r <= 0x30FF || r >= 0xAC00 && r <= 0xD7AF ||
		r >= 0x3400 && r <= 0x4DBF || r >= 0xF900 && r <= 0xFAFF || r >= 0x20000 && r <= 0x3FFFF || r >= 0x1100 && r <= 0x11FF || r == 0x3005)
}

// wordEnd tells where the word that begins at i ends.
func wordEnd(s string, i int) int {
	start := i
	digits := s[i] >= '0' && s[i] <= '9'
	for i < len(s) {
		c := s[i]
		if c < utf8.RuneSelf {
			if alnum[c] {
				if c < '0' || c > '9' {
					digits = false
				}
				i++
				continue
			}
			next := byte(0)
			if i+1 < len(s) {
				next = s[i+1]
			}
			nextDigit := next >= '0' && next <= '9'
			switch {
			case c == '\'' && i > start && next < utf8.RuneSelf && alnum[next]:
				i++
				continue
			case (c == ',' || c == '.') && digits && nextDigit:
				i++
				continue
			case c == '.' && i-start == 1 && next < utf8.RuneSelf && alnum[next] && !nextDigit && i+2 < len(s) && s[i+2] == '.':
				i = dotted(s, start) // an abbreviation such as U.S. or U.N.
				return i
			case c == '.' && i-start == 1 && next < utf8.RuneSelf && next >= 'A' && next <= 'Z' && (i+2 >= len(s) || !alphaAt(s, i+2)):
				return i + 2 // "U.S" without its last period
			}
			return i
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == '’' && i > start {
			if r2, _ := utf8.DecodeRuneInString(s[i+size:]); wordRune(r2) && !isCJK(r2) {
				i += size
				continue
			}
			return i
		}
		if !wordRune(r) || isCJK(r) {
			return i
		}
		digits = false
		i += size
	}
	return i
}

func alphaAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsLetter(r)
}

// dotted tells where a run of single letters with periods between them ends, the last period left out.
func dotted(s string, i int) int {
	end := i + 1
	for i+1 < len(s) && s[i] < utf8.RuneSelf && alnum[s[i]] && s[i+1] == '.' {
		end = i + 1
		i += 2
	}
	return end
}

// fold appends the folded form of a word to dst: lower case, no accents, no possessive, no periods or thousands commas.
func fold(dst []byte, w string) []byte {
	ascii := true
	for i := 0; i < len(w); i++ {
		c := w[i]
		switch {
		case c >= utf8.RuneSelf:
			ascii = false
		case c >= 'A' && c <= 'Z':
			c += 'a' - 'A'
		case c == ',', c == '.' && (w[0] < '0' || w[0] > '9'):
			continue
		}
		dst = append(dst, c)
	}
	if !ascii {
		dst = foldUnicode(dst)
	}
	n := len(dst)
	if n > 2 && dst[n-2] == '\'' && dst[n-1] == 's' {
		return dst[:n-2]
	}
	if n > 2 && dst[n-1] == 'n' && dst[0] >= '0' && dst[0] <= '9' && dst[n-3] >= '0' && dst[n-3] <= '9' && (dst[n-2] == 'b' || dst[n-2] == 'm' || dst[n-2] == 't') {
		return dst[:n-2] // 5bn, 30mn
	}
	if string(dst) == "us" && strings.IndexByte(w, '.') > 0 {
		return append(dst[:0], "usa"...)
	}
	return dst
}

func foldUnicode(b []byte) []byte {
	out := b[:0:0]
	for _, r := range norm.NFKD.String(string(b)) {
		r = unicode.ToLower(r)
		switch {
		case unicode.Is(unicode.Mn, r):
			continue
		case r == '’' || r == '‘':
			r = '\''
		case r == 'ß':
			out = append(out, "ss"...)
			continue
		case r == 'ø':
			r = 'o'
		case r == 'ł':
			r = 'l'
		}
		out = utf8.AppendRune(out, r)
	}
	return out
}

func allUpper(w string) bool {
	letters := 0
	for _, r := range w {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return letters > 1
}

func numberFlags(s string, start, end int) (f Flags) {
	if end-start == 4 && (s[start:end] >= "1500" && s[start:end] <= "2099") {
		f |= Year
	}
	rest := s[end:]
	if strings.HasPrefix(rest, "%") || strings.HasPrefix(rest, " %") || strings.HasPrefix(rest, " percent") || strings.HasPrefix(rest, " per cent") || strings.HasPrefix(rest, "-percent") {
		f = f&^Year | Percent
	}
	before := s[:start]
	for _, sign := range [...]string{"$", "€", "£", "¥", "₩", "₹", "$ ", "€ ", "£ ", "¥ "} {
		if strings.HasSuffix(before, sign) {
			return f&^Year | Money
		}
	}
	for _, word := range [...]string{" dollars", " yuan", " euros", " pounds", " yen", " cents", " million dollars", " billion dollars", " billion yuan", " million yuan"} {
		if strings.HasPrefix(rest, word) {
			return f&^Year | Money
		}
	}
	return f
}

// cjkTokens appends the pairs of the run of Chinese, Japanese or Korean characters that begins at i; it returns the run's end.
func cjkTokens(dst *[]Token, s string, i int) int {
	prev, n := -1, 0
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if !isCJK(r) {
			break
		}
		if prev >= 0 {
			*dst = append(*dst, cjkToken(s, prev, i+size))
		}
		prev = i
		i += size
		n++
	}
	if n == 1 {
		*dst = append(*dst, cjkToken(s, prev, i))
	}
	return i
}

func cjkToken(s string, start, end int) Token {
	h := Hash(s[start:end])
	return Token{Start: int32(start), End: int32(end), Term: h, Word: h, Flags: CJK}
}

// Stems returns the stems of the words of s that are worth searching for, function words left out, each once.
func Stems(s string) []string {
	toks := Tokens(nil, s)
	seen := make(map[uint64]bool, len(toks))
	out := make([]string, 0, len(toks))
	for _, t := range toks {
		if t.Has(Stop) || seen[t.Term] {
			continue
		}
		seen[t.Term] = true
		out = append(out, StemOf(s, t))
	}
	return out
}

// StemOf returns the stem of a token of s.
func StemOf(s string, t Token) string {
	w := s[t.Start:t.End]
	if t.Has(CJK) {
		return w
	}
	if w == "US" {
		return "usa"
	}
	return stemOf(fold(nil, w))
}

// FoldOf returns the folded word, before stemming, of a token of s.
func FoldOf(s string, t Token) string {
	w := s[t.Start:t.End]
	if t.Has(CJK) {
		return w
	}
	if w == "US" {
		return "usa"
	}
	return string(fold(nil, w))
}
