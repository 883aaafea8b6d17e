package corpus

import (
	"fmt"
	"time"
)

// A Date is a calendar day in UTC; the zero value is "no date".
type Date struct{ t time.Time }

// NewDate returns the given day. A day that the month does not have runs over into the next, as with time.Date.
func NewDate(year int, month time.Month, day int) Date {
	return Date{time.Date(year, month, day, 0, 0, 0, 0, time.UTC)}
}

// DateOf returns the day of t in UTC, or the zero Date for the zero time.
func DateOf(t time.Time) Date {
	if t.IsZero() {
		return Date{}
	}
	return NewDate(t.UTC().Date())
}

// firstYear is the earliest year that is read. Nothing was published before it; smaller numbers are mistakes.
const firstYear = 1000

// ParseDate reads a day written as YYYY-MM-DD, of the year 1000 or later, and nothing else.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil || t.Year() < firstYear {
		return Date{}, fmt.Errorf("corpus: date %q: write a day as YYYY-MM-DD", s)
	}
	return Date{t}, nil
}

// String returns the day as YYYY-MM-DD, or "" for the zero Date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return d.t.Format(time.DateOnly)
}

// IsZero reports whether d is "no date".
func (d Date) IsZero() bool { return d.t.IsZero() }

// Before reports whether d is an earlier day than other. "No date" is before every day.
func (d Date) Before(other Date) bool { return d.t.Before(other.t) }

// After reports whether d is a later day than other.
func (d Date) After(other Date) bool { return d.t.After(other.t) }

// Equal reports whether both are the same day, or both are "no date".
func (d Date) Equal(other Date) bool { return d.t.Equal(other.t) }

// Compare returns -1, 0 or 1 as d is before, the same as, or after other; "no date" is before every day.
func (d Date) Compare(other Date) int { return d.t.Compare(other.t) }

// AddDays returns the day that is n days later, or earlier when n is negative. "No date" stays "no date".
func (d Date) AddDays(n int) Date {
	if d.IsZero() {
		return d
	}
	return Date{d.t.AddDate(0, 0, n)}
}

// Year returns the year of d.
func (d Date) Year() int { return d.t.Year() }

// Month returns the month of d.
func (d Date) Month() time.Month { return d.t.Month() }

// Day returns the day of the month, from 1.
func (d Date) Day() int { return d.t.Day() }

// Weekday returns the day of the week.
func (d Date) Weekday() time.Weekday { return d.t.Weekday() }

// Time returns midnight UTC at the start of d, or the zero time for "no date".
func (d Date) Time() time.Time { return d.t }

// MarshalText writes d as String does.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what MarshalText writes; empty text is "no date".
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	parsed, err := ParseDate(string(text))
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}
