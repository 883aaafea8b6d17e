package bot

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tradetalks/corpus"
	"tradetalks/index"
	"tradetalks/internal/answer"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden compares with a file of testdata.
func golden(t *testing.T, name, got string) {
	t.Helper()
	goldenFile(t, filepath.Join("testdata", name+".golden"), got)
}

func goldenFile(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
		t.Errorf("%s differs (-want +got); -update writes it anew:\n%s", file, diff)
	}
}

// page writes a message as a person reads it.
func page(m *Message) string {
	var b strings.Builder
	w := m.wire()
	line := func(label, s string) {
		if s != "" {
			fmt.Fprintf(&b, "%s: %s\n", label, strings.ReplaceAll(s, "\n", "\n    "))
		}
	}
	line("content", w.Content)
	for _, e := range w.Embeds {
		if e.Author != nil {
			line("author", e.Author.Name)
		}
		line("title", e.Title)
		line("url", e.URL)
		line("color", fmt.Sprintf("#%06x", e.Color))
		fmt.Fprintf(&b, "\n%s\n\n", e.Description)
		for _, f := range e.Fields {
			line("field "+f.Name, f.Value)
		}
		if e.Image != nil {
			line("image", e.Image.URL)
		}
		if e.Footer != nil {
			line("footer", e.Footer.Text)
		}
	}
	for _, r := range w.Components {
		for _, c := range r.Components {
			fmt.Fprintf(&b, "[%s%s] %s\n", c.Label, c.Placeholder, c.CustomID)
			for _, o := range c.Options {
				fmt.Fprintf(&b, "    (%s) %s | %s\n", o.Value, o.Label, o.Description)
			}
		}
	}
	for _, a := range w.Attachments {
		line("file "+a.Filename, a.Description)
	}
	return b.String()
}

func on(t testing.TB, s string) corpus.Date {
	t.Helper()
	d, err := corpus.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// An answer with everything that an answer can have.
func rich(t testing.TB) *answer.Answer {
	post := answer.Citation{Article: "opening", Title: "Delegations open *canal* talks", Publisher: "Harbor Post", Date: on(t, "2031-03-02"), URL: "https://harborpost.example/opening#:~:text=Norland%20wants"}
	ledger := answer.Citation{Article: "fees", Title: "Estmark offers lower canal fee", Publisher: "Daily Ledger", Date: on(t, "2031-03-03"), URL: "https://dailyledger.example/fees"}
	wire := answer.Citation{Article: "accord", Title: "[Accord signed]", Publisher: "Morning Wire", Date: on(t, "2031-03-09"), URL: "https://morningwire.example/accord", Digest: true}
	own := answer.Citation{Article: "ours", Title: "Minutes of the club", Local: true}
	first := "Norland wants the transit fee lowered from 14 percent to 9 percent."
	return &answer.Answer{
		Question: "what fee does norland want",
		Answered: true,
		Sentence: answer.Sentence{Text: first, Passage: 1, Span: corpus.Span{Start: 0, End: len(first)}},
		Passages: []answer.Passage{
			{Rank: 1, Citation: post, Paragraph: 2, Text: first + "\n\n1. A list? No: a_b and #3.", Highlights: []corpus.Span{{Start: 0, End: 7}, {Start: 18, End: 29}},
				Also: []answer.Citation{{Title: "Copy", Publisher: "Coast Radio", Date: on(t, "2031-03-02")}}},
			{Rank: 2, Citation: ledger, Paragraph: 1, Text: "Estmark offered to lower the canal transit fee to 11 percent."},
			{Rank: 3, Citation: wire, Paragraph: 1, Text: "The accord sets the fee at 10 percent."},
			{Rank: 4, Citation: own, Paragraph: 1, Text: "We talked about the fee."},
		},
		Understood: answer.Understood{Publishers: []string{"Harbor Post"}, Topics: []string{"canal-fees"}, Events: []string{"Lisbon talks (March 2 to 5, 2031)"},
			From: on(t, "2031-03-01"), To: on(t, "2031-03-31"), AsOf: on(t, "2031-04-02"), Latest: true, FollowUp: true, Carried: []string{"transit fee", "Norland"}},
		Newer: &answer.Quote{Text: "The accord sets the fee at 10 percent.", Citation: wire, Paragraph: 1},
		Differ: []answer.Side{
			{Value: "9 percent", Quote: answer.Quote{Text: first, Citation: post}},
			{Value: "11 percent", Quote: answer.Quote{Text: "Estmark offered to lower the canal transit fee to 11 percent.", Citation: ledger}},
		},
		Spelling: []answer.Suggestion{{Word: "norlend", Instead: "norland"}},
		Reach:    answer.Reach{Articles: 4, Passages: 8, First: on(t, "2031-03-02"), Last: on(t, "2031-03-20")},
	}
}

func TestRenderGolden(t *testing.T) {
	c := readTestCatalogue(t)
	asked := conversation{Question: "what fee does norland want?", Owner: "80351110224678912"}
	none := &answer.Answer{Passages: rich(t).Passages[:1], Confidence: 0.1, Reach: rich(t).Reach, Spelling: []answer.Suggestion{{Word: "norlend", Instead: "norland"}}}
	french := &answer.Answer{Language: "fr", Reach: rich(t).Reach}
	far := &answer.Answer{Passages: rich(t).Passages[:1], Confidence: 0.01, Reach: rich(t).Reach}
	nearest := rich(t)
	nearest.Answered, nearest.Confidence, nearest.Differ, nearest.Newer = false, 0.1, nil, nil
	nearest.Passages[0].Text, nearest.Passages[0].Highlights = strings.Repeat("The fee is high. ", 60), nil
	holder := c.voice(english)
	holder.held = "English, 中文"
	for name, m := range map[string]*Message{
		"answer":  renderAnswer(c.voice(english), rich(t), asked),
		"follow":  renderAnswer(c.voice(spanish), rich(t), conversation{Question: "and for *grain*?", Previous: "what fee does norland want?", Owner: "80351110224678912", Private: true}),
		"page2":   renderAnswer(c.voice(english), rich(t), conversation{Question: asked.Question, Owner: asked.Owner, Page: 1}),
		"none":    renderAnswer(c.voice(simplified), none, asked),
		"far":     renderAnswer(c.voice(english), far, asked),
		"nearest": renderAnswer(c.voice(english), nearest, asked),
		"unheld":  renderAnswer(holder, french, conversation{Question: "quel est le tarif ?"}),
		"find":    renderSources(c.voice(english), rich(t), conversation{Question: "somebody's message", Private: true}),
		"text":    renderAnswer(c.voice(english), rich(t), asked).textOnly(),
		"article": renderArticle(c.voice(traditional), longArticle(t), "80351110224678912", 1, 5),
		"listing": listing(c.voice(english), "Latest", []*index.Article{longArticle(t)}),
	} {
		t.Run(name, func(t *testing.T) { golden(t, name, page(m)) })
	}
}

func longArticle(t testing.TB) *index.Article {
	p := "The delegations met again. They spoke of fees, of grain, and of the port of Halle. "
	a := corpus.Article{ID: "2031-03-04-long", Title: "A long day in Lisbon", Publisher: "Harbor Post", Author: "R. Okafor", Date: on(t, "2031-03-04"), URL: "https://harborpost.example/long"}
	for i := range 6 {
		a.Body += strings.TrimSpace(fmt.Sprintf("Hour %d. ", i+1)+strings.Repeat(p, 8)) + "\n\n"
	}
	a.Body = strings.TrimSpace(a.Body)
	return &index.Article{Article: a}
}

func TestArticlePagesHoldEverything(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var paragraphs []string
		for range rapid.IntRange(0, 8).Draw(t, "paragraphs") {
			s := rapid.StringMatching(`[a-zé汉*. ]{1,40}`).Draw(t, "words")
			if p := strings.TrimSpace(strings.Repeat(s, rapid.IntRange(1, 200).Draw(t, "times"))); p != "" {
				paragraphs = append(paragraphs, p)
			}
		}
		a := &index.Article{Article: corpus.Article{ID: "x", Title: "T", Body: strings.Join(paragraphs, "\n\n")}}
		var got strings.Builder
		pages := articlePages(&a.Article)
		for i, p := range pages {
			n := 0
			for _, part := range p {
				n += width(a.Text(part.Span))
				got.WriteString(a.Text(part.Span))
			}
			if n > articlePage {
				t.Fatalf("page %d has %d characters", i, n)
			}
		}
		if want := strings.Join(paragraphs, ""); got.String() != want {
			t.Fatalf("pages hold %q, want %q", got.String(), want)
		}
		v := readVoice()
		for i := range pages {
			if err := renderArticle(v, a, "1", i, 1).wire().check(); err != nil {
				t.Fatal(err)
			}
		}
	})
}

func readVoice() voice {
	c, err := readCatalogue()
	if err != nil {
		panic(err)
	}
	return c.voice(english)
}

// text draws text that is as bad as a corpus or a member can make it.
func drawText(t *rapid.T, name string, longest int) string {
	kind := rapid.IntRange(0, 3).Draw(t, name+" kind")
	s := ""
	switch kind {
	case 0:
		s = rapid.StringN(0, 60, -1).Draw(t, name)
	case 1:
		s = rapid.StringMatching("[*_`<@\\[\\]()#>|~\\\\ \n.:/]{0,40}").Draw(t, name)
	case 2:
		s = rapid.StringMatching(`([A-Z][a-z]{2,9} [a-z]{1,8}\. ){0,6}`).Draw(t, name)
	case 3:
		s = rapid.StringMatching(`[汉字😀é]{0,20}`).Draw(t, name)
	}
	return strings.Repeat(s, rapid.IntRange(1, max(1, longest/max(1, len(s)))).Draw(t, name+" times"))
}

func drawCitation(t *rapid.T) answer.Citation {
	return answer.Citation{Article: drawText(t, "id", 200), Title: drawText(t, "title", 600), Publisher: drawText(t, "publisher", 300),
		Date: drawDate(t, "date"), URL: rapid.SampledFrom([]string{"", "https://example.com/a)b", "http://x/" + strings.Repeat("long", 200), "ftp://x"}).Draw(t, "url"),
		Digest: rapid.Bool().Draw(t, "digest"), Local: rapid.Bool().Draw(t, "local")}
}

func drawAnswer(t *rapid.T) *answer.Answer {
	a := &answer.Answer{Question: drawText(t, "question", 4000), Answered: rapid.Bool().Draw(t, "answered"),
		Language: rapid.SampledFrom([]string{"", "fr", "zh", "xx-YY"}).Draw(t, "language"),
		Reach:    answer.Reach{Articles: rapid.IntRange(0, 1e9).Draw(t, "reach"), Last: drawDate(t, "last")}}
	n := rapid.IntRange(0, 10).Draw(t, "passages")
	for i := range n {
		p := answer.Passage{Rank: i + 1, Citation: drawCitation(t), Paragraph: i, Text: drawText(t, "text", 3000)}
		for range rapid.IntRange(0, 5).Draw(t, "highlights") {
			from := rapid.IntRange(0, 100).Draw(t, "from")
			p.Highlights = append(p.Highlights, corpus.Span{Start: from, End: from + rapid.IntRange(0, 20).Draw(t, "length")})
		}
		for range rapid.IntRange(0, 5).Draw(t, "also") {
			p.Also = append(p.Also, drawCitation(t))
		}
		a.Passages = append(a.Passages, p)
	}
	if n > 0 && a.Answered {
		a.Sentence = answer.Sentence{Text: drawText(t, "sentence", 2000), Passage: rapid.IntRange(1, n).Draw(t, "rank")}
	}
	if rapid.Bool().Draw(t, "newer") {
		a.Newer = &answer.Quote{Text: drawText(t, "newer text", 2000), Citation: drawCitation(t)}
	}
	for range rapid.IntRange(0, 6).Draw(t, "sides") {
		a.Differ = append(a.Differ, answer.Side{Value: drawText(t, "value", 300), Quote: answer.Quote{Text: drawText(t, "side", 1500), Citation: drawCitation(t)}})
	}
	for range rapid.IntRange(0, 5).Draw(t, "words") {
		a.Spelling = append(a.Spelling, answer.Suggestion{Word: drawText(t, "word", 300), Instead: drawText(t, "instead", 300)})
		a.Understood.Events = append(a.Understood.Events, drawText(t, "event", 800))
	}
	a.Understood.Query = drawText(t, "query", 4000)
	return a
}

// Whatever an answer holds, what shows it is within every limit of Discord, and the question can be read back.
func TestRenderIsWithinLimits(t *testing.T) {
	cat := readTestCatalogue(t)
	rapid.Check(t, func(t *rapid.T) {
		a := drawAnswer(t)
		c := conversation{Question: drawText(t, "asked", 4000), Previous: drawText(t, "previous", 2000), Owner: "80351110224678912",
			Private: rapid.Bool().Draw(t, "private"), Page: rapid.IntRange(0, 4).Draw(t, "page"),
			Narrow: Narrow{From: drawDate(t, "n from"), To: drawDate(t, "n to"), AsOf: drawDate(t, "n as of"), Publisher: rapid.Uint32().Draw(t, "p"), Topic: rapid.Uint32().Draw(t, "t")}}
		v := cat.voice(rapid.SampledFrom(languages()).Draw(t, "language"))
		whole := c
		c = c.kept()
		if again := c.kept(); again.Cut || again.Question != c.Question || again.Previous != c.Previous {
			t.Fatalf("%q after %q is cut again, to %q after %q", c.Question, c.Previous, again.Question, again.Previous)
		}
		if n := width(escape(c.Question + c.Previous)); n > questionShown+1 { // a mark at the start of the second may need a backslash
			t.Fatalf("the questions have %d characters", n)
		}
		for _, m := range []*Message{renderAnswer(v, a, c), renderSources(v, a, c), renderAnswer(v, a, c).textOnly()} {
			if err := m.wire().check(); err != nil {
				t.Fatal(err)
			}
		}
		m := renderAnswer(v, a, c)
		before := width(strings.TrimSpace(strings.ToValidUTF8(m.Embeds[0].Description, "\uFFFD")))
		w := m.wire()
		if after := width(w.Embeds[0].Description); after != before {
			t.Fatalf("the last guard cut a description of %d characters to %d: a budget of the rendering is too large", before, after)
		}
		question, previous := cat.read(&Seen{Own: true, Embeds: w.Embeds})
		if question != c.Question || question != "" && previous != c.Previous {
			t.Fatalf("question %q after %q is read back as %q after %q", c.Question, c.Previous, question, previous)
		}
		text := renderAnswer(v, a, c).textOnly().wire().Content
		question, previous = cat.read(&Seen{Own: true, Content: text})
		if question != c.Question || question != "" && previous != c.Previous {
			t.Fatalf("question %q after %q is read back without embeds as %q after %q", c.Question, c.Previous, question, previous)
		}
		if first, _, _ := strings.Cut(m.Embeds[0].Description, blockGap); c.Page == 0 && !strings.Contains(text, strings.TrimSpace(first)) {
			t.Fatalf("without embeds %q is missing in\n%s", first, text)
		}
		if asked := oneLine(whole.Question); c.Cut != (width(escape(asked)) > questionShown) || !c.Cut && question != asked {
			t.Fatalf("question %q is read as %q, cut: %v", asked, question, c.Cut)
		}
	})
}
