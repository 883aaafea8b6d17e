package bot

import (
	"fmt"
	"hash/fnv"
	"strings"
	"unicode/utf8"

	"tradetalks/corpus"
	"tradetalks/internal/answer"
)

// The voice of a reply:
//
//   - The answer comes first, in bold, and it is the source's own sentence, never ours. Its source stands beside it.
//   - Words of a source stand in quotation bars, exactly as stored; matching words are bold. What is left out shows as "...".
//   - Every quotation says who published it and when, linked where the corpus has an address. A digest, which is our
//     summary, says "digest of ...".
//   - Sources that differ stand side by side; neither is called right. Newer coverage is pointed at, not mixed in.
//   - When the corpus does not answer, the reply says so in its first words, and then shows the nearest that it holds.
//   - Days are written 2025-06-08, the same in every language.
//   - Our own sentences are short, calm, and never blame the reader.

// Budgets of the parts of a reply, in characters of Markdown. A part that does not fit any more is left out; passages share what
// is left.
const (
	passagesPerPage = 3
	maxPassages     = 100 // of one question, as many as an Engine gives
	leadBudget      = 900 // the answer with its source: 80 words are about 600
	sideBudget      = 320 // one of the sources that differ, or newer coverage
	maxSides        = 4   // sources that differ
	leastPassage    = 500 // a passage with its source is given at least this
	nearestPassage  = 500 // of one that does not answer no more is shown, some sentence beside its headline and link
	footerBudget    = 700
	questionShown   = 1000 // characters of a question, escaped, that a message holds together with the one before
	alsoShown       = 3    // wire copies named with a passage
	colorAnswer     = 0x2F6F4F
	colorNone       = 0x8A6D3B
	colorList       = 0x3B5B8A
)

// blockGap separates the blocks of a description.
const blockGap = "\n\n"

// A conversation is what a message must hold so that its buttons work: the question, the one before, and what narrowed them.
type conversation struct {
	Question string
	Previous string
	Narrow   Narrow
	Owner    string // id of the member who asked
	Private  bool   // only the owner sees the message
	Page     int    // of passages, from 0
	Cut      bool   // more was asked than a message holds, and only that is read
}

// kept returns the conversation with as much of its questions as a message holds: what is answered is what can be read back. The question
// before has the room that the question leaves.
func (c conversation) kept() conversation {
	q := oneLine(c.Question)
	c.Question = beginning(q, questionShown)
	c.Cut = c.Question != q
	c.Previous = beginning(oneLine(c.Previous), questionShown-width(escape(c.Question)))
	return c
}

// oneLine returns a text without line breaks, and without what is no UTF-8.
func oneLine(s string) string {
	return strings.Join(strings.Fields(strings.ToValidUTF8(s, "\uFFFD")), " ")
}

// beginning returns as much of a question as has so many characters when it is escaped: whole words, where it has any.
func beginning(q string, room int) string {
	return longest(q, func(n int) bool { return width(escape(q[:n])) <= room })
}

// renderAnswer returns the message that shows a page of an answer.
func renderAnswer(v voice, a *answer.Answer, c conversation) *Message {
	if a.FarOff() {
		alone := *a
		alone.Passages = nil
		a = &alone
	}
	m := frame(v, a, c, colorAnswer)
	b := m.blocks()
	shown := passagePage(a, c.Page)
	if c.Page == 0 {
		b.keep = len(shown) * leastPassage
		if a.Answered {
			b.add(lead(v, a))
		} else {
			m.Embeds[0].Color = colorNone
			b.add("**" + notAnswered(v, a) + "**")
		}
		b.add(cutNote(v, c))
		b.add(spelling(v, a))
		b.add(differ(v, a, b.room-b.keep))
		if a.Newer != nil {
			b.add(side(v, "**"+v.say("answer.newer")+"**", *a.Newer))
		}
		if !a.Answered && len(a.Passages) > 0 {
			b.add(v.say("answer.nearest"))
		}
	}
	most := maxDescription
	if c.Page == 0 && !a.Answered { // what does not answer is not to fill the channel
		most = nearestPassage
	}
	b.passages(v, shown, most)
	if c.Page > 0 && len(shown) == 0 {
		b.add(v.say("answer.nomore"))
	}
	b.done()
	m.Rows = answerRows(v, a, c, shown)
	return m
}

// renderSources returns the message of the command "Find sources for this".
func renderSources(v voice, a *answer.Answer, c conversation) *Message {
	if len(a.Passages) == 0 {
		return renderAnswer(v, a, c)
	}
	m := frame(v, a, c, colorList)
	b := m.blocks()
	b.add(v.say("find.heading"))
	b.add(cutNote(v, c))
	shown := passagePage(a, 0)
	b.passages(v, shown, maxDescription)
	b.done()
	m.Rows = answerRows(v, a, c, shown)
	return m
}

// frame returns a message that holds its conversation and tells what was understood, without a description yet.
func frame(v voice, a *answer.Answer, c conversation, color int) *Message {
	m := &Message{Embeds: []Embed{{Color: color}}}
	m.hold(v, c)
	if f := footer(v, a); f != "" {
		m.Embeds[0].Footer = &Footer{f}
	}
	return m
}

// blocks are the parts of a description while there is room for them.
type blocks struct {
	embed *Embed
	parts []string
	room  int // characters left
	keep  int // of them, kept for the passages
}

// blocks returns the room that the message's first embed has for a description beside what it holds already.
func (m *Message) blocks() *blocks {
	e := &m.Embeds[0]
	used := 0
	if e.Author != nil {
		used += width(e.Author.Name)
	}
	if e.Footer != nil {
		used += width(e.Footer.Text)
	}
	for _, f := range e.Fields {
		used += width(f.Name) + width(f.Value)
	}
	return &blocks{embed: e, room: min(maxDescription, maxEmbedTotal-used)}
}

// add puts a block below the others, unless it is empty or there is no room for the whole of it.
func (b *blocks) add(block string) {
	n := width(block) + len(blockGap)
	if block == "" || n > b.room-b.keep {
		return
	}
	b.parts = append(b.parts, block)
	b.room -= n
}

// passages shares the room that is left among passages, of each of which at most so many characters are shown.
func (b *blocks) passages(v voice, shown []answer.Passage, most int) {
	b.keep = 0
	for i, p := range shown {
		b.add(passage(v, p, min(most, max(b.room/(len(shown)-i), leastPassage)-len(blockGap))))
	}
}

// done writes the description.
func (b *blocks) done() { b.embed.Description = strings.Join(b.parts, blockGap) }

// passagePage returns the passages of a page.
func passagePage(a *answer.Answer, page int) []answer.Passage {
	from := page * passagesPerPage
	if from >= len(a.Passages) {
		return nil
	}
	return a.Passages[from:min(from+passagesPerPage, len(a.Passages))]
}

// lead returns the answer with its source.
func lead(v voice, a *answer.Answer) string {
	mark, c := "", answer.Citation{}
	for _, p := range a.Passages {
		if p.Rank == a.Sentence.Passage {
			mark, c = fmt.Sprintf(" [%d]", p.Rank), p.Citation
		}
	}
	source := "\n" + sourceLine(v, c)
	shape := func(s string) string {
		return "**" + escape(strings.Join(strings.Fields(s), " ")) + "**" + escape(mark) + source
	}
	text, _ := cutText(a.Sentence.Text, leadBudget, shape)
	return shape(text)
}

func notAnswered(v voice, a *answer.Answer) string {
	if a.Language != "" {
		return v.unheld(a.Language)
	}
	return v.say("answer.none")
}

// cutNote says how much of what was asked is read when that is not all.
func cutNote(v voice, c conversation) string {
	if !c.Cut {
		return ""
	}
	return v.say("answer.cut", "n", utf8.RuneCountInString(c.Question))
}

func spelling(v voice, a *answer.Answer) string {
	var parts []string
	for _, s := range a.Spelling[:min(3, len(a.Spelling))] {
		parts = append(parts, v.say("answer.spelling", "word", escape(cutAnywhere(s.Word, 60)), "instead", escape(cutAnywhere(s.Instead, 60))))
	}
	return strings.Join(parts, " ")
}

// differ returns the sources that differ, side by side: at least two of them, or nothing.
func differ(v voice, a *answer.Answer, room int) string {
	out, n := "**"+v.say("answer.differ")+"**", 0
	for _, s := range a.Differ[:min(maxSides, len(a.Differ))] {
		next := "\n" + side(v, "**"+escape(cutAnywhere(s.Value, 80))+"**", s.Quote)
		if width(out+next) > room {
			break
		}
		out += next
		n++
	}
	if n < 2 {
		return ""
	}
	return out
}

// side returns a short quotation with its source, led by a heading.
func side(v voice, heading string, q answer.Quote) string {
	shape := func(s string) string {
		return heading + " (" + source(v, q.Citation) + ")\n" + quote(escape(s))
	}
	text, _ := cutText(q.Text, max(sideBudget, width(shape(ellipsis))), shape)
	return shape(text)
}

// passage returns a passage as a quotation below its mark, headline and source, in at most limit characters where the source
// leaves that much.
func passage(v voice, p answer.Passage, limit int) string {
	head := fmt.Sprintf("%s **%s**\n%s", escape(fmt.Sprintf("[%d]", p.Rank)), escape(cutAnywhere(strings.Join(strings.Fields(p.Citation.Title), " "), 160)), sourceLine(v, p.Citation))
	also := ""
	if len(p.Also) > 0 {
		var names []string
		for _, c := range p.Also[:min(alsoShown, len(p.Also))] {
			names = append(names, source(v, c))
		}
		more := ""
		if n := len(p.Also) - alsoShown; n > 0 {
			more = " " + v.say("answer.alsomore", "n", n)
		}
		also = "\n" + v.say("answer.also", "sources", strings.Join(names, "; ")) + more
	}
	if width(head+also) > limit/2 {
		also = ""
	}
	shape := func(s string) string {
		var spans []corpus.Span
		for _, h := range p.Highlights {
			if h.End <= len(s) && strings.HasPrefix(p.Text, s[:h.End]) {
				spans = append(spans, h)
			}
		}
		return head + "\n" + quote(emphasize(s, spans)) + also
	}
	text, _ := cutText(p.Text, limit, shape)
	return shape(text)
}

// source returns publisher and day, linked: the short form of a citation.
func source(v voice, c answer.Citation) string {
	name := c.Publisher
	if name == "" {
		name = c.Title
	}
	label := cutAnywhere(name, 80)
	if d := c.Date.String(); d != "" {
		label += ", " + d
	}
	if label == "" {
		label = cutAnywhere(c.Article, 80)
	}
	s := link(label, c.URL)
	if c.Digest {
		s = v.say("source.digest", "source", s)
	}
	return s
}

// sourceLine returns the line of a citation that stands beside a quotation.
func sourceLine(v voice, c answer.Citation) string {
	s := "— " + source(v, c)
	if c.Local {
		s += " · " + v.say("source.local")
	}
	return s
}

// footer tells what was understood, and to which day the corpus reaches.
func footer(v voice, a *answer.Answer) string {
	u := a.Understood
	var parts []string
	add := func(key string, values []string) {
		if len(values) > 0 {
			parts = append(parts, v.say(key, "value", strings.Join(values, ", ")))
		}
	}
	add("understood.publisher", u.Publishers)
	add("understood.silent", u.Silent)
	add("understood.lacking", u.Lacking)
	add("understood.topic", u.Topics)
	add("understood.event", u.Events)
	switch from, to := u.From.String(), u.To.String(); {
	case from != "" && from == to:
		parts = append(parts, v.say("understood.on", "day", from))
	case from != "" && to != "":
		parts = append(parts, v.say("understood.between", "from", from, "to", to))
	case from != "":
		parts = append(parts, v.say("understood.from", "day", from))
	case to != "":
		parts = append(parts, v.say("understood.to", "day", to))
	}
	if d := u.AsOf.String(); d != "" {
		parts = append(parts, v.say("understood.asof", "day", d))
	}
	if u.Latest {
		parts = append(parts, v.say("understood.latest"))
	}
	if len(u.Carried) > 0 {
		parts = append(parts, v.say("understood.carried", "value", strings.Join(u.Carried, " ")))
	}
	var lines []string
	if len(parts) > 0 {
		lines = append(lines, cutAnywhere(v.say("understood", "parts", strings.Join(parts, "; ")), footerBudget))
	}
	if d := a.Reach.Last.String(); d != "" {
		lines = append(lines, v.say("reach", "articles", a.Reach.Articles, "day", d))
	}
	return strings.Join(lines, "\n")
}

// hold writes the question into the message, where read finds it again.
func (m *Message) hold(v voice, c conversation) {
	e := &m.Embeds[0]
	q := oneLine(c.Question)
	if q == "" {
		return
	}
	e.Author = &Author{cutAnywhere(q, maxAuthor)}
	m.conversation = questionMark + escape(q)
	if width(q) > maxAuthor {
		e.Fields = append(e.Fields, Field{Name: v.say("held.question"), Value: escape(q)})
	}
	if p := oneLine(c.Previous); p != "" {
		e.Fields = append(e.Fields, Field{Name: v.say("held.previous"), Value: escape(p)})
		m.conversation += "\n" + questionMark + "**" + v.say("held.previous") + "** " + escape(p)
	}
}

// read returns the question and the one before from a message that holds them; empty when it holds none.
func (c *catalogue) read(m *Seen) (question, previous string) {
	if m == nil || !m.Own {
		return "", ""
	}
	if len(m.Embeds) == 0 {
		return c.readLines(m.Content)
	}
	e := m.Embeds[0]
	if e.Author != nil {
		question = e.Author.Name
	}
	for _, f := range e.Fields {
		switch {
		case c.isAny("held.question", f.Name):
			question = unescape(f.Value)
		case c.isAny("held.previous", f.Name):
			previous = unescape(f.Value)
		}
	}
	return question, previous
}

// readLines reads them from the first lines of a message without embeds.
func (c *catalogue) readLines(content string) (question, previous string) {
	first, rest, _ := strings.Cut(content, "\n")
	q, ok := strings.CutPrefix(first, questionMark)
	if !ok {
		return "", ""
	}
	second, _, _ := strings.Cut(rest, "\n")
	if label, ok := strings.CutPrefix(second, questionMark+"**"); ok {
		if name, p, ok := strings.Cut(label, "** "); ok && c.isAny("held.previous", name) {
			previous = unescape(p)
		}
	}
	return unescape(q), previous
}

// answerRows returns the buttons of an answer.
func answerRows(v voice, a *answer.Answer, c conversation, shown []answer.Passage) []Row {
	if len(a.Passages) == 0 && c.Narrow == (Narrow{}) {
		return nil
	}
	state := func(action Action, page, n int) string {
		return State{Action: action, Owner: c.Owner, Page: page, N: n, Narrow: c.Narrow, Check: checkOf(shown)}.String()
	}
	follow := Component{Type: componentButton, Style: stylePrimary, Label: v.say("button.follow"), CustomID: state(actionFollow, c.Page, 0)}
	if len(a.Passages) == 0 {
		return []Row{{follow}} // which holds what narrowed the question
	}
	var first Row
	if c.Page > 0 {
		first = append(first, button(v.say("button.back"), state(actionMore, c.Page-1, 1)))
	}
	if len(a.Passages) > (c.Page+1)*passagesPerPage {
		first = append(first, button(v.say("button.more"), state(actionMore, c.Page+1, 0)))
	}
	if len(shown) > 0 {
		first = append(first, button(v.say("button.context"), state(actionContext, c.Page, shown[0].Rank)))
	}
	first = append(first, button(v.say("button.sources"), state(actionSources, c.Page, 0)))
	rows := []Row{first}
	second := Row{follow}
	if c.Private {
		second = append(second, button(v.say("button.share"), state(actionShare, c.Page, 0)))
	}
	if c.Page == 0 {
		second = append(second, button(v.say("button.useful"), state(actionVote, 0, 1)), button(v.say("button.notuseful"), state(actionVote, 0, 0)))
	}
	return append(rows, second)
}

func button(label, id string) Component {
	return Component{Type: componentButton, Style: styleSecondary, Label: label, CustomID: id}
}

// checkOf returns a hash of the articles and paragraphs that are shown, to notice when the corpus has changed below a message.
func checkOf(shown []answer.Passage) uint32 {
	if len(shown) == 0 {
		return 0
	}
	h := fnv.New32a()
	for _, p := range shown {
		fmt.Fprintf(h, "%s\x00%d\x00", p.Citation.Article, p.Paragraph)
	}
	return max(1, h.Sum32())
}
