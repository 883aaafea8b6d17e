package answer

import (
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
		return strings.Contains(s, month+" "+day) && !digitAt(s, strings.Index(s, month+" "+day)+len(month)+1+len(day)) || strings.Contains(s, day+" "+month)
	case d.days() <= 31:
		return strings.Contains(s, month)
	case d.days() >= 365:
		return strings.Contains(s, strconv.Itoa(d.from.Year()))
	}
	return false
}

func digitAt(s string, i int) bool { return i < len(s) && s[i] >= '0' && s[i] <= '9' }

var faintTerms = func() *termSet {
	s := &termSet{}
	for w := range faintWords {
		s.add(text.Hash(w))
	}
	return s
}()
