package bot

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"tradetalks/corpus"
)

func drawDate(t *rapid.T, name string) corpus.Date {
	if rapid.Bool().Draw(t, name+" open") {
		return corpus.Date{}
	}
	return corpus.NewDate(rapid.IntRange(1900, 2200).Draw(t, name+" year"), 1, 1).AddDays(rapid.IntRange(0, 364).Draw(t, name+" day"))
}

func TestStateSurvivesItsCustomID(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := State{
			Action: Action(rapid.StringMatching(`[a-z]`).Draw(t, "action")),
			Owner:  rapid.StringMatching(`|[1-9][0-9]{16,18}`).Draw(t, "owner"),
			Page:   rapid.IntRange(0, maxPage).Draw(t, "page"),
			N:      rapid.IntRange(0, maxPage).Draw(t, "n"),
		}
		if rapid.Bool().Draw(t, "article") {
			s.Article = refer(rapid.StringN(1, 200, -1).Draw(t, "id"))
		} else {
			s.Narrow = Narrow{From: drawDate(t, "from"), To: drawDate(t, "to"), AsOf: drawDate(t, "as of"),
				Publisher: rapid.Uint32().Draw(t, "publisher"), Topic: rapid.Uint32().Draw(t, "topic")}
			s.Check = rapid.Uint32().Draw(t, "check")
		}
		id := s.String()
		if len(id) > maxCustomID || !utf8.ValidString(id) {
			t.Fatalf("%q has %d bytes of %d", id, len(id), maxCustomID)
		}
		got, err := parseState(id)
		if err != nil || got != s {
			t.Fatalf("%q is read as %+v, %v; want %+v", id, got, err, s)
		}
	})
}

func TestParseStateRefuses(t *testing.T) {
	good := State{Action: actionMore, Owner: "80351110224678912", Page: 3}.String()
	if _, err := parseState(good); err != nil {
		t.Fatalf("%q: %v", good, err)
	}
	for _, id := range []string{"", "more", "1|m", "2" + good[1:], strings.Replace(good, "|m|", "|mm|", 1), strings.Replace(good, "|3|", "|-3|", 1),
		strings.Replace(good, "|3|", "|zzzzz|", 1), strings.Replace(good, "|3|", "|0|", 1), good + strings.Repeat("x", 200)} {
		if s, err := parseState(id); err == nil {
			t.Errorf("%q is read as %+v", id, s)
		}
	}
}

// Buttons of messages that were sent live for years: these must be read for ever.
func TestStateOfVersion1(t *testing.T) {
	want := State{Action: actionMore, Owner: "80351110224678912", Page: 2, N: 1, Check: 77,
		Narrow: Narrow{From: corpus.NewDate(2025, 6, 8), AsOf: corpus.NewDate(2026, 1, 31), Publisher: 12, Topic: 5}}
	const id = "1|m|lz63ag7l4ao|2|1|g5di||g5k6|c|5|25||"
	if got := want.String(); got != id {
		t.Errorf("written as %q, want %q", got, id)
	}
	if got, err := parseState(id); err != nil || got != want {
		t.Errorf("read as %+v, %v; want %+v", got, err, want)
	}
}

func FuzzParseState(f *testing.F) {
	f.Add("1|m|lz63ag7l4ao|2|1|g5di||g5k6|c|5|25||")
	f.Add("1|a||||||||||2025-06-08-london")
	f.Add("1||||||||||||")
	f.Fuzz(func(t *testing.T, id string) {
		s, err := parseState(id)
		if err != nil {
			return
		}
		if again, err := parseState(s.String()); err != nil || again.String() != s.String() {
			t.Errorf("%q is read as %+v, written as %q, read as %+v, %v", id, s, s.String(), again, err)
		}
	})
}
