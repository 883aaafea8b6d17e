package answer

import (
	"regexp"
	"strconv"
	"strings"

	"tradetalks/internal/text"
)

// containsFold tells whether s holds sub, letter case and kinds of quotation marks aside.
func containsFold(s, sub string) bool {
	flat := strings.NewReplacer("’", "'", "‘", "'", "“", "\"", "”", "\"")
	return strings.Contains(strings.ToLower(flat.Replace(s)), strings.ToLower(flat.Replace(sub)))
}

// namesDay tells whether a text names the day or the month that a question names.
func namesDay(s string, d dateSpan) bool {
	month := d.from.Month().String()
	switch {
	case d.days() == 1:
		day := strconv.Itoa(d.from.Day())
		return namesMonth(s, month+" "+day, d) || namesMonth(s, day+" "+month, d)
	case d.days() <= 31:
		return namesMonth(s, month, d)
	case d.days() >= 365:
		return strings.Contains(s, strconv.Itoa(d.from.Year()))
	}
	return false
}

// namesMonth tells whether a text has the name of a month, or of a day in it, without another year than that of a span.
func namesMonth(s, name string, d dateSpan) bool {
	for {
		at := strings.Index(s, name)
		if at < 0 {
			return false
		}
		s = s[at+len(name):]
		if digitAt(s, 0) && digitAt(name, len(name)-1) {
			continue // "June 11" is not June 1
		}
		if m := yearBehind.FindStringSubmatch(s); m == nil || m[1] == strconv.Itoa(d.from.Year()) {
			return true
		}
	}
}

// yearBehind finds the year behind a month or a day in it: "June 2025", "June 9, 2025", "June 9 and 10, 2025".
var yearBehind = regexp.MustCompile(`^(?: \d{1,2}(?:(?: and | to |-|–)\d{1,2})?)?,? ((?:19|20)\d\d)\b`)

func digitAt(s string, i int) bool { return i < len(s) && s[i] >= '0' && s[i] <= '9' }

var faintTerms = func() *termSet {
	s := &termSet{}
	for w := range faintWords {
		s.add(text.Hash(w))
	}
	return s
}()
