package answer

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestFindDates(t *testing.T) {
	today := day(t, "2026-07-01") // a Wednesday
	for _, c := range []struct{ line, want string }{
		{"what happened on 2025-06-10?", "2025-06-10"},
		{"what happened on June 10, 2025?", "2025-06-10"},
		{"what happened on June 10th 2025?", "2025-06-10"},
		{"what happened on 10 June 2025?", "2025-06-10"},
		{"what happened on the 10th of June, 2025?", "2025-06-10"},
		{"what happened on Sept. 3, 2025?", "2025-09-03"},
		{"what happened on June 10?", "2026-06-10"},
		{"what happened on November 10?", "2025-11-10"}, // the latest such day
		{"what happened in 2025-06?", "2025-06-01..2025-06-30"},
		{"what happened in June 2025?", "2025-06-01..2025-06-30"},
		{"what happened in February 2024?", "2024-02-01..2024-02-29"},
		{"what happened in June?", "2026-06-01..2026-06-30"},
		{"what happened in August?", "2025-08-01..2025-08-31"},
		{"what happened in 2025?", "2025-01-01..2025-12-31"},
		{"in the third quarter of 2025?", "2025-07-01..2025-09-30"},
		{"what happened in early June 2025?", "2025-06-01..2025-06-12"},
		{"what happened in mid-May 2025?", "2025-05-10..2025-05-21"},
		{"what happened in late April?", "2026-04-19..2026-04-30"},
		{"what happened in the last week of April 2025?", "2025-04-24..2025-04-30"},
		{"what happened at the end of 2024?", "2024-10-01..2024-12-31"},
		{"what happened in the second half of 2025?", "2025-07-01..2025-12-31"},
		{"what happened in late '25?", "2025-08-08..2025-12-31"},
		{"what happened in '18?", "2018-01-01..2018-12-31"},
		{"what happened in fall 2022?", "2022-09-01..2022-11-30"},
		{"what happened in the spring of 2026?", "2026-03-01..2026-05-31"},
		{"what happened last fall?", "2025-09-01..2025-11-30"},
		{"what happened last summer?", "2025-06-01..2025-08-31"},
		{"what happened this summer?", "2026-06-01..2026-08-31"},
		{"why did exports fall?", ""},
		{"what happened on 6/11?", "2026-06-11"},
		{"what happened on the ninth of June 2025?", "2025-06-09"},
		{"what happened on June the twenty-first, 2025?", "2025-06-21"},
		{"do the talks go on 24/7?", ""},
		{"growth in Q2 2025", "2025-04-01..2025-06-30"},
		{"what happened today?", "2026-07-01"},
		{"what happened yesterday?", "2026-06-30"},
		{"what happened this week?", "2026-06-29..2026-07-01"},
		{"what happened last week?", "2026-06-22..2026-06-28"},
		{"what happened last month?", "2026-06-01..2026-06-30"},
		{"what happened last year?", "2025-01-01..2025-12-31"},
		{"what happened two days ago?", "2026-06-29"},
		{"from May 12, 2025 to June 10, 2025", "2025-05-12 2025-06-10"},
		{"what happened on February 30, 2025?", "2025-01-01..2025-12-31"}, // no such day: the year stays
		{"will he march on, or may he wait?", ""},
		{"what does Section 301 say of 12,000 tonnes?", ""},
		{"who leads the talks?", ""},
		{"", ""},
	} {
		var got []string
		for _, d := range findDates(c.line, today) {
			s := d.from.String()
			if d.to != d.from {
				s += ".." + d.to.String()
			}
			got = append(got, s)
		}
		if diff := cmp.Diff(c.want, strings.Join(got, " ")); diff != "" {
			t.Errorf("%q (-want +got):\n%s", c.line, diff)
		}
	}
}

// Within its first week, "last week" and "last month" reach into the year before.
func TestRelativeDatesAcrossTheYear(t *testing.T) {
	for line, want := range map[string]string{"last week": "2025-12-22..2025-12-28", "last month": "2025-12-01..2025-12-31", "this week": "2025-12-29..2026-01-02", "yesterday": "2026-01-01..2026-01-01"} {
		found := findDates(line, day(t, "2026-01-02"))
		if len(found) != 1 || found[0].from.String()+".."+found[0].to.String() != want {
			t.Errorf("%s: %+v, want %s", line, found, want)
		}
	}
}

func TestDateSpanHolds(t *testing.T) {
	today := day(t, "2026-07-01")
	for _, c := range []struct {
		line, day string
		want      bool
	}{
		{"on June 10, 2025", "2025-06-10", true},
		{"on June 10, 2025", "2026-06-10", false},
		{"on June 10", "2025-06-10", true}, // no year was said
		{"on June 10", "2025-06-11", false},
		{"in June", "2025-06-30", true},
		{"in June 2026", "2025-06-30", false},
		{"in 2025", "2025-01-01", true},
		{"last week", "2025-06-24", false},
		{"last week", "2026-06-24", true},
	} {
		found := findDates(c.line, today)
		if len(found) != 1 {
			t.Fatalf("%q: %d dates", c.line, len(found))
		}
		if got := found[0].holds(day(t, c.day)); got != c.want {
			t.Errorf("%q holds %s: %v", c.line, c.day, got)
		}
	}
}

// FuzzFindDates holds that spans have their ends in order and stand in the line, each place once.
func FuzzFindDates(f *testing.F) {
	for _, s := range oddQuestions() {
		f.Add(clip(s, 200))
	}
	f.Add("10000 years ago")
	f.Add("ſept 5, Auguſt 2025")
	today := day(f, "2026-02-28")
	f.Fuzz(func(t *testing.T, line string) {
		for _, d := range findDates(line, today) {
			if d.from.IsZero() || d.to.Before(d.from) || d.days() < 1 {
				t.Fatalf("%q: from %v to %v", d.text, d.from, d.to)
			}
			if d.text == "" || !strings.Contains(line, d.text) {
				t.Fatalf("%q is not in the line", d.text)
			}
			d.holds(today)
		}
	})
}

// A day without a year is one that the corpus reaches, or that was soon to come when its newest article was written.
func TestDaysWithinReach(t *testing.T) {
	r := starter(t) // to 2026-06-27
	for asked, want := range map[string]string{"2030-03-01": "2025-11-01 to 2025-11-30", "2026-12-01": "2025-11-01 to 2025-11-30"} {
		q, err := r.understand(t.Context(), r.view, Question{Text: "what happened in November?", AsOf: day(t, asked)}, toldByWords)
		if err != nil {
			t.Fatal(err)
		}
		if got := q.dates[0].from.String() + " to " + q.dates[0].to.String(); got != want {
			t.Errorf("as of %s November is %s, want %s", asked, got, want)
		}
	}
	for line, want := range map[string]string{
		"what happened on nov 1?":          "2025-11-01",
		"what happened in November?":       "2025-11-01",
		"what begins on July 20?":          "2026-07-20",
		"what happened on May 3?":          "2026-05-03",
		"what happened on Nov 1, 2026?":    "2026-11-01",
		"what was announced in Q4?":        "2025-10-01",
		"what happened in the last month?": "2026-11-01",
		"what ends on November 10?":        "2026-11-10", // the end of a truce
	} {
		q, err := r.understand(t.Context(), r.view, Question{Text: line, AsOf: day(t, "2026-12-01")}, toldByWords)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		if len(q.dates) > 0 {
			got = q.dates[0].from.String()
		}
		if got != want {
			t.Errorf("%s: %s, want %s", line, got, want)
		}
	}
}

// A month of another year than the one asked about is another month.
func TestNamesDay(t *testing.T) {
	june, ninth := dateSpan{from: day(t, "2026-06-01"), to: day(t, "2026-06-30")}, dateSpan{from: day(t, "2025-06-09"), to: day(t, "2025-06-09")}
	for _, c := range []struct {
		said string
		of   dateSpan
		want bool
	}{
		{"signed in June 2026", june, true}, {"signed in June", june, true}, {"signed on June 27, 2025", june, false}, {"from June 9 and 10, 2025 to June 2026", june, true}, {"signed in May 2026", june, false},
		{"met on June 9, 2025", ninth, true}, {"met on June 9", ninth, true}, {"met on 9 June 2025", ninth, true}, {"met on June 9, 2024", ninth, false}, {"met on June 90", ninth, false}, {"met on June 9 and 10, 2025", ninth, true},
	} {
		if got := namesDay(c.said, c.of); got != c.want {
			t.Errorf("%q names %s: %v", c.said, c.of.from, got)
		}
	}
}
