package corpus

import (
	"regexp"
	"strconv"
	"strings"
	"time"
)

// monthNames are the names of the months, in lower case, in the languages in which FindDate reads dates in words.
// A name may be cut to its first three letters or more.
var monthNames = [12][]string{
	{"january", "enero", "januar", "janvier", "janeiro"},
	{"february", "febrero", "februar", "février", "fevereiro"},
	{"march", "marzo", "märz", "mars", "março"},
	{"april", "abril", "avril"},
	{"may", "mayo", "mai", "maio"},
	{"june", "junio", "juni", "juin", "junho"},
	{"july", "julio", "juli", "juillet", "julho"},
	{"august", "agosto", "août"},
	{"september", "septiembre", "septembre", "setembro"},
	{"october", "octubre", "oktober", "octobre", "outubro"},
	{"november", "noviembre", "novembre", "novembro"},
	{"december", "diciembre", "dezember", "décembre", "dezembro"},
}

// datePatterns are the forms in which pages write a day; the groups are named y, m and d, or a and b for day and month
// in the order of the writer's country.
var datePatterns = []*regexp.Regexp{
	regexp.MustCompile(`(?:^|[^\d])(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})(?:[^\d]|$)`),
	regexp.MustCompile(`(?:^|[^\d])(?P<y>\d{4})[/.](?P<m>\d{1,2})[/.](?P<d>\d{1,2})(?:[^\d]|$)`),
	regexp.MustCompile(`(?:^|[^\d/])(?P<a>\d{1,2})/(?P<b>\d{1,2})/(?P<y>\d{4})(?:[^\d]|$)`),
	regexp.MustCompile(`(?P<y>\d{4})\s?[年년]\s?(?P<m>\d{1,2})\s?[月월]\s?(?P<d>\d{1,2})\s?[日일號号]`),
	regexp.MustCompile(`(?:^|[^\pL])(?P<m>\pL{3,10})\.?\s+(?P<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<y>\d{4})(?:[^\d]|$)`),
	regexp.MustCompile(`(?:^|[^\d])(?P<d>\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s-]+(?:of\s+|de\s+)?(?P<m>\pL{3,10})\.?,?[\s-]+(?:de\s+|del\s+)?(?P<y>\d{4})(?:[^\d]|$)`),
}

// FindDate returns the first day that is written in the text in one of the usual ways: 2025-06-08, 2025/06/08,
// 2025年6月8日, "Sunday, Jun 8, 2025 2:41 pm ET1min read", "8 June 2025", "8 de junio de 2025". A day without a year, one
// that no calendar has, and one such as 06/08/2025, which is another day elsewhere, is passed over.
func FindDate(s string) (Date, bool) {
	date, at, _ := findDate(s)
	return date, at >= 0
}

// findDate returns the first day in the text and the byte at which it starts, or -1, and whether something that looks
// like a day and cannot be read stands in the text.
func findDate(s string) (date Date, at int, unreadable bool) {
	at = -1
	for _, pattern := range datePatterns {
		for _, match := range pattern.FindAllStringSubmatchIndex(s, -1) {
			group := func(name string) string {
				i := pattern.SubexpIndex(name)
				if i < 0 {
					return ""
				}
				return s[match[2*i]:match[2*i+1]]
			}
			start := match[1]
			for i := 1; i < len(match)/2; i++ {
				start = min(start, match[2*i])
			}
			day, month := group("d"), group("m")
			if a, b := group("a"), group("b"); a != "" {
				day, month = dayAndMonth(a, b)
			}
			d, ok := calendarDay(group("y"), month, day)
			switch {
			case !ok:
				_, err := strconv.Atoi(month)
				unreadable = unreadable || err == nil || month == "" || monthNumber(month) > 0
			case at < 0 || start < at:
				date, at = d, start
			}
		}
	}
	return date, at, unreadable
}

// dayAndMonth tells the day from the month where one of two numbers can only be the day, or both are the same.
func dayAndMonth(a, b string) (day, month string) {
	first, _ := strconv.Atoi(a)
	second, _ := strconv.Atoi(b)
	switch {
	case first > 12 || first == second:
		return a, b
	case second > 12:
		return b, a
	}
	return "", ""
}

// calendarDay returns the day that the three words name, if there is one.
func calendarDay(y, m, d string) (Date, bool) {
	year, _ := strconv.Atoi(y)
	day, _ := strconv.Atoi(d)
	month, err := strconv.Atoi(m)
	if err != nil && m != "" {
		month = monthNumber(m)
	}
	date := NewDate(year, time.Month(month), day)
	ok := year >= firstYear && date.Year() == year && int(date.Month()) == month && date.Day() == day
	return date, ok
}

// monthNumber returns the number of a month from its name, or 0.
func monthNumber(name string) int {
	name = strings.ToLower(name)
	if name == "sept" {
		return 9
	}
	for i, names := range monthNames {
		for _, full := range names {
			if strings.HasPrefix(full, name) {
				return i + 1
			}
		}
	}
	return 0
}
