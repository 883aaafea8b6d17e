package terminal

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/rivo/uniseg"

	"tradetalks/corpus"
	"tradetalks/index"
	"tradetalks/internal/answer"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden compares text with a file in testdata.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), got); d != "" {
		t.Errorf("%s (-want +got):\n%s", path, d)
	}
}

func day(t *testing.T, s string) corpus.Date {
	t.Helper()
	d, err := corpus.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// marked returns text without its square-bracketed marks, and where they were.
func marked(s string) (string, []corpus.Span) {
	var b strings.Builder
	var spans []corpus.Span
	for {
		before, rest, found := strings.Cut(s, "«")
		b.WriteString(before)
		if !found {
			return b.String(), spans
		}
		inner, after, _ := strings.Cut(rest, "»")
		spans = append(spans, corpus.Span{Start: b.Len(), End: b.Len() + len(inner)})
		b.WriteString(inner)
		s = after
	}
}

// answers are one of each kind of answer, by the name of their golden files.
func answers(t *testing.T) map[string]*answer.Answer {
	harbor := answer.Citation{Article: "2025-06-08-harbor-talks", Title: "Delegations meet at the harbor", Publisher: "The Harbor Ledger",
		Date: day(t, "2025-06-08"), URL: "https://ledger.example/2025/06/08/talks", Digest: true}
	courier := answer.Citation{Article: "2025-06-09-courier-magnets", Title: "Magnets first, says minister", Publisher: "Courier",
		Date: day(t, "2025-06-09"), URL: "https://courier.example/magnets#:~:text=The%20minister%20put%20magnets"}
	wire := answer.Citation{Article: "2025-06-09-wire", Title: "Magnets first: minister", Publisher: "Wire"}
	first, firstMarks := marked("The «delegation» is «led» by the Treasury Secretary, according to the Ledger. Two deputies sit beside the Secretary in the harbor office, where the talks are to go on for two days.")
	second, secondMarks := marked("The minister put «magnets» first.\n\nEverything else can wait, the minister said: \"We have until August.\"")
	passages := []answer.Passage{
		{Rank: 1, Score: 9, Citation: harbor, Paragraph: 1, Text: first, Highlights: firstMarks},
		{Rank: 2, Score: 7, Citation: courier, Paragraph: 2, Text: second, Highlights: secondMarks, Also: []answer.Citation{wire}},
	}
	reach := answer.Reach{Articles: 2, Passages: 4, First: day(t, "2025-06-08"), Last: day(t, "2025-06-09")}
	return map[string]*answer.Answer{
		"answered": {
			Question: "who leads the delegation?", Answered: true, Reach: reach, Passages: passages,
			Sentence: answer.Sentence{Text: "The delegation is led by the Treasury Secretary, according to the Ledger.", Passage: 1},
			Understood: answer.Understood{Publishers: []string{"The Harbor Ledger", "Courier"}, Events: []string{"Harbor talks (June 8 to 9, 2025)"},
				From: day(t, "2025-06-01"), To: day(t, "2025-06-30"), AsOf: day(t, "2025-07-01"), Latest: true, FollowUp: true,
				Carried: []string{"delegation", "harbor"}},
			Newer: &answer.Quote{Text: "The Commerce Secretary has taken over the delegation.", Citation: courier},
			Differ: []answer.Side{
				{Value: "two days", Quote: answer.Quote{Text: "The talks are to go on for two days.", Citation: harbor}},
				{Value: "three days", Quote: answer.Quote{Text: "Three days are planned.", Citation: courier}},
			},
		},
		"nothing": {
			Question: "what about yttruim?", Reach: reach, Passages: passages[:1], Confidence: 0.1,
			Spelling: []answer.Suggestion{{Word: "yttruim", Instead: "yttrium"}},
		},
		"far":      {Question: "what about pizza?", Reach: reach, Passages: passages[:1], Confidence: 0.01},
		"language": {Question: "谁领导代表团？", Reach: reach, Language: "zh-Hans"},
		"empty":    {Question: "who?"},
		"hostile": {
			Question: "what?", Answered: true, Reach: reach,
			Sentence: answer.Sentence{Text: "Clear \x1b[2J the \x07 screen\u202e.", Passage: 1},
			Passages: []answer.Passage{{Rank: 1, Text: "Clear \x1b[2J the \x07 screen\u202e.", Paragraph: 1, Citation: answer.Citation{
				Title: "A title\x1b]0;owned\x07 of\ntwo lines", URL: "https://a.example/\x1b\\x"}}},
		},
	}
}

func TestAnswer(t *testing.T) {
	styles := map[string]Style{"plain": {}, "rich60": {Width: 60, Rich: true}, "narrow20": {Width: 20}}
	for name, a := range answers(t) {
		for style, s := range styles {
			t.Run(name+"/"+style, func(t *testing.T) { golden(t, name+"."+style+".txt", visible(s.Answer(a))) })
		}
	}
}

// visible writes escape sequences so that they can be read in a golden file.
func visible(s string) string { return strings.ReplaceAll(s, "\x1b", "␛") }

// TestPlainHasNoEscapes holds text for pipes and files to what articles cannot change.
func TestPlainHasNoEscapes(t *testing.T) {
	for name, a := range answers(t) {
		if text := (Style{}).Answer(a); strings.ContainsAny(text, "\x1b\x07\u202e") {
			t.Errorf("%s: holds a character that steers a terminal: %q", name, text)
		}
	}
}

// escapes are what a rich style writes.
var escapes = regexp.MustCompile(`\x1b\[[0-9]m|\x1b\]8;;[^\x1b]*\x1b\\`)

func TestRichEscapesAreOurs(t *testing.T) {
	for name, a := range answers(t) {
		if rest := escapes.ReplaceAllString(Style{Width: 60, Rich: true}.Answer(a), ""); strings.ContainsAny(rest, "\x1b\x07") {
			t.Errorf("%s: an article steers the terminal: %q", name, rest)
		}
	}
}

func TestWidthIsRespected(t *testing.T) {
	address := regexp.MustCompile(`^ *https?://\S+$`)
	for name, a := range answers(t) {
		for _, width := range []int{20, 33, 60, 100} {
			text := escapes.ReplaceAllString(Style{Width: width, Rich: true}.Answer(a), "")
			for l := range strings.Lines(text) {
				l = strings.TrimRight(l, "\n")
				if w := uniseg.StringWidth(l); w > width && !address.MatchString(l) {
					t.Errorf("%s at %d columns: %d wide: %q", name, width, w, l)
				}
			}
		}
	}
}

func TestUnheld(t *testing.T) {
	s := Style{Unheld: func(language string) string { return "(in " + language + ")" }}
	if got := s.Answer(answers(t)["language"]); !strings.HasPrefix(got, "(in zh-Hans)\n") {
		t.Errorf("the language of the question is not spoken:\n%s", got)
	}
}

func TestArticle(t *testing.T) {
	a := &index.Article{Article: corpus.Article{ID: "x", Title: "Delegations meet", Publisher: "The Harbor Ledger", Author: "R. Quill",
		Date: day(t, "2025-06-08"), URL: "https://ledger.example/x", Body: "First paragraph.\n\nSecond paragraph of the article, longer than a line."}}
	golden(t, "article.plain.txt", visible(Style{}.Article(a)))
	golden(t, "article.rich40.txt", visible(Style{Width: 40, Rich: true}.Article(a)))
}

func TestSources(t *testing.T) {
	got := Style{}.Sources([]index.Count{
		{Name: "The Harbor Ledger", Articles: 12, First: day(t, "2024-01-02"), Last: day(t, "2025-06-08")},
		{Name: "Courier", Articles: 1, First: day(t, "2025-06-09"), Last: day(t, "2025-06-09")},
		{Articles: 2},
	})
	want := "The Harbor Ledger: 12 articles, 2024-01-02 to 2025-06-08\nCourier: 1 article, 2025-06-09\n(publisher unknown): 2 articles\n"
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func FuzzWrap(f *testing.F) {
	f.Add("A sentence of some words, and a second.", 20)
	f.Add("中文的句子没有空格，也要换行。", 11)
	f.Add("one\n\ntwo\r\nthree \t four", 10)
	f.Add(strings.Repeat("x", 50), 7)
	f.Fuzz(func(t *testing.T, text string, width int) {
		if width < 2 || width > 1000 || !utf8.ValidString(text) {
			t.Skip()
		}
		at := 0
		for _, l := range wrap(text, width) {
			if l.start < at || l.end < l.start || l.end > len(text) {
				t.Fatalf("line %v after %d in %q", l, at, text)
			}
			if strings.TrimSpace(text[at:l.start]) != "" {
				t.Fatalf("%q is lost before %v", text[at:l.start], l)
			}
			if w := columnsOf(text[l.start:l.end]); w > width && uniseg.GraphemeClusterCount(text[l.start:l.end]) > 1 {
				t.Fatalf("line %q is %d wide, not %d", text[l.start:l.end], w, width)
			}
			at = l.end
		}
		if strings.TrimSpace(text[at:]) != "" {
			t.Fatalf("%q is lost at the end", text[at:])
		}
	})
}

// What the chat says of itself fits a narrow terminal too, every word of it whole.
func TestHelpFitsTheTerminal(t *testing.T) {
	c := &Chat{Style: Style{Width: 40}}
	help, err := c.reply(t.Context(), "/help")
	if err != nil {
		t.Fatal(err)
	}
	for l := range strings.Lines(help) {
		if n := uniseg.StringWidth(strings.TrimRight(l, "\n")); n > 40 {
			t.Errorf("%d columns: %s", n, l)
		}
	}
	if d := cmp.Diff(strings.Fields(chatHelp), strings.Fields(help)); d != "" {
		t.Errorf("other words (-want +got):\n%s", d)
	}
}
