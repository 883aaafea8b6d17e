package bot

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"tradetalks/corpus"
	"tradetalks/index"
	"tradetalks/internal/answer"
)

// A desk is where members are served: what the handlers need.
type desk struct {
	opt       Options
	catalogue *catalogue
	votes     *recent[string, *tally]
	drafts    *drafts
	setting   sync.Mutex                                                  // held while a server's settings are read, changed and stored
	thinking  chan struct{}                                               // holds one for each question that the engine considers
	post      func(ctx context.Context, channel string, m *Message) error // writes into a channel
	download  func(ctx context.Context, address string) ([]byte, error)   // reads a file that a member attached
}

func newDesk(opt Options, c *catalogue) *desk {
	return &desk{opt: opt, catalogue: c, votes: newRecent[string, *tally](manyVotes, keepVotes, opt.Now),
		drafts: &drafts{now: opt.Now}, thinking: make(chan struct{}, opt.Limits.Thinking)}
}

// questionRead is how many characters of a question are read.
const questionRead = 4000

// with calls f with what the server of a request may see now.
func (d *desk) with(r Request, f func(*index.View) (Reply, error)) (out Reply, err error) {
	v, err := d.opt.Views(r.Server)
	if err != nil {
		return Reply{}, err
	}
	defer func() {
		if e := v.Close(); err == nil {
			err = e
		}
	}()
	return f(v)
}

// ask handles /ask.
func (d *desk) ask(ctx context.Context, r Request) (Reply, error) {
	return d.with(r, func(v *index.View) (Reply, error) {
		n, err := d.narrow(v, r)
		if err != nil {
			return Reply{}, err
		}
		c := conversation{Question: r.Options["question"], Narrow: n, Owner: r.User, Private: d.askDelivery(r).private}
		return d.answer(ctx, r, v, c)
	})
}

// askDelivery is that of /ask: as the member wants it, else as the server's moderators set it, else public.
func (d *desk) askDelivery(r Request) delivery {
	want, ok := r.Options["private"]
	if !ok && d.opt.Library != nil && r.Server != "" {
		if s, err := d.opt.Library.Settings(r.Server); err == nil {
			return delivery{private: s.Private}
		}
	}
	return delivery{private: want == "true"}
}

// narrow reads the options that narrow a question.
func (d *desk) narrow(v *index.View, r Request) (n Narrow, err error) {
	for _, o := range []struct {
		name string
		into *corpus.Date
	}{{"from", &n.From}, {"to", &n.To}, {"as_of", &n.AsOf}} {
		if s := strings.TrimSpace(r.Options[o.name]); s != "" {
			if *o.into, err = corpus.ParseDate(s); err != nil {
				return n, refuse("bad.date", "value", escape(cutAnywhere(s, 40)))
			}
		}
	}
	if !n.From.IsZero() && !n.To.IsZero() && n.To.Before(n.From) {
		return n, refuse("bad.range", "from", n.From, "to", n.To)
	}
	for _, o := range []struct {
		name, refusal string
		list          func() ([]index.Count, error)
		into          *uint32
	}{{"source", "bad.source", v.Publishers, &n.Publisher}, {"topic", "bad.topic", v.Topics, &n.Topic}} {
		typed := strings.TrimSpace(r.Options[o.name])
		if typed == "" {
			continue
		}
		list, err := o.list()
		if err != nil {
			return n, err
		}
		name, ok := index.Named(list, strings.TrimSuffix(typed, ellipsis))
		if !ok {
			return n, refuse(o.refusal, "value", escape(cutAnywhere(typed, 60)), "known", known(list))
		}
		*o.into = hashOf(name)
	}
	return n, nil
}

// known lists the names that a member may have meant.
func known(list []index.Count) string {
	var names []string
	for _, c := range list[:min(8, len(list))] {
		names = append(names, escape(cutAnywhere(c.Name, 60)))
	}
	return strings.Join(names, ", ")
}

// nameOf returns the name in the list that has a hash; empty for 0. It fails with a Refusal when there is none any more.
func nameOf(list func() ([]index.Count, error), hash uint32) (string, error) {
	if hash == 0 {
		return "", nil
	}
	all, err := list()
	if err != nil {
		return "", err
	}
	for _, c := range all {
		if hashOf(c.Name) == hash {
			return c.Name, nil
		}
	}
	return "", refuse("gone.filter")
}

// question returns what the engine is asked.
func (d *desk) question(v *index.View, r Request, c conversation) (q answer.Question, err error) {
	n := c.Narrow
	q = answer.Question{Text: c.Question, Previous: c.Previous, From: n.From, To: n.To, AsOf: n.AsOf,
		Locale: r.Locale, N: min(maxPassages, (c.Page+1)*passagesPerPage+1)}
	if q.Publisher, err = nameOf(v.Publishers, n.Publisher); err != nil {
		return q, err
	}
	q.Topic, err = nameOf(v.Topics, n.Topic)
	return q, err
}

// head returns as much of a question as is read.
func head(s string) string {
	runes := 0
	for i := range s {
		if runes++; runes > questionRead {
			return s[:i]
		}
	}
	return s
}

// consult asks the engine, which proves that what it quotes stands in the articles.
func (d *desk) consult(ctx context.Context, r Request, v *index.View, c conversation) (*answer.Answer, error) {
	if strings.TrimSpace(c.Question) == "" {
		return nil, refuse("empty.question")
	}
	q, err := d.question(v, r, c)
	if err != nil {
		return nil, err
	}
	return d.think(ctx, v, q)
}

// think asks the engine when it is free to consider another question, within the time for one.
func (d *desk) think(ctx context.Context, v *index.View, q answer.Question) (*answer.Answer, error) {
	select {
	case d.thinking <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	defer func() { <-d.thinking }()
	limited, cancel := context.WithTimeout(ctx, d.opt.SearchTime)
	defer cancel()
	a, err := d.opt.Engine.Ask(limited, v, q)
	if errors.Is(err, context.DeadlineExceeded) && ctx.Err() == nil {
		d.opt.Log.Warn("bot: a question took too long to search", "limit", d.opt.SearchTime)
		return nil, fmt.Errorf("%w: %w", refuse("slow.question"), err)
	}
	return a, err
}

// rendered returns the message of an answer from a view, which knows in what languages to ask.
func rendered(say voice, v *index.View, a *answer.Answer, c conversation) (*Message, error) {
	var err error
	if a.Language != "" {
		say, err = say.holding(v)
	}
	return renderAnswer(say, a, c), err
}

// answer answers a question, or shows a further page of its passages.
func (d *desk) answer(ctx context.Context, r Request, v *index.View, c conversation) (Reply, error) {
	c = c.kept()
	a, err := d.consult(ctx, r, v, c)
	if err != nil {
		return Reply{}, err
	}
	began := time.Now()
	m, err := rendered(r.voice, v, a, c)
	if err != nil {
		return Reply{}, err
	}
	d.opt.Metrics.render(time.Since(began))
	if d.opt.Library != nil && r.Server != "" && r.Way != WayButton { // a page of an answer is no new question
		if err := d.opt.Library.LogQuestion(r.Server, r.User, c.Question, a.Answered); err != nil {
			d.opt.Log.Warn("bot: question not logged", "request", r.ID, "error", err)
		}
	}
	return Reply{Message: m, answered: &a.Answered}, nil
}

// outcome tells whether a reply is one to a question, and what became of it.
func (d *desk) outcome(_ Request, out Reply) (string, bool) {
	switch {
	case out.answered == nil:
		return "", false
	case *out.answered:
		return outcomeAnswered, true
	}
	return outcomeUnanswered, true
}

// find handles the message command "Find sources for this".
func (d *desk) find(ctx context.Context, r Request) (Reply, error) {
	said := r.Target.text()
	if said == "" {
		return Reply{}, refuse("find.empty")
	}
	return d.with(r, func(v *index.View) (Reply, error) {
		c := conversation{Question: said, Owner: r.User, Private: true}.kept()
		a, err := d.consult(ctx, r, v, c)
		if err != nil {
			return Reply{}, err
		}
		return Reply{Message: renderSources(r.voice, a, c), answered: &a.Answered}, nil
	})
}

// text returns what a message says: its content, or for one that has none the first of its embeds.
func (m *Seen) text() string {
	if m == nil {
		return ""
	}
	if s := strings.TrimSpace(m.Content); s != "" || len(m.Embeds) == 0 {
		return s
	}
	return strings.TrimSpace(m.Embeds[0].Title + "\n" + m.Embeds[0].Description)
}

// message handles a message to the bot: a question, a follow-up, or an empty mention.
func (d *desk) message(ctx context.Context, r Request) (Reply, error) {
	before := conversation{}
	if before.Question, before.Previous = d.catalogue.read(r.Target); before.Question != "" {
		before.Narrow = r.Target.Narrow
	}
	if answer.SmallTalk(r.Text) {
		return reply(plain(r.voice.say("mention.empty"))), nil
	}
	if r.Text == "" {
		switch {
		case r.Unseen:
			return reply(plain(r.voice.say("mention.role", "me", "<@"+r.Self+">"))), nil
		case r.Target != nil && !r.Target.Own:
			return reply(plain(r.voice.say("mention.other"))), nil
		case before.Question != "":
			return reply(plain(r.voice.say("mention.unread"))), nil
		}
		return reply(plain(r.voice.say("mention.empty"))), nil
	}
	return d.with(r, func(v *index.View) (Reply, error) {
		c := conversation{Question: r.Text, Narrow: before.Narrow, Owner: r.User}
		return d.goOn(ctx, r, v, c, before)
	})
}

// goOn answers a question that follows on the answer to one before, if there is any. Asked for nothing but its source, that answer is given once more: its source stands beside it.
func (d *desk) goOn(ctx context.Context, r Request, v *index.View, c, before conversation) (Reply, error) {
	if before.Question != "" && answer.AsksForSource(c.Question) {
		c.Question, c.Previous = before.Question, before.Previous
		return d.answer(ctx, r, v, c)
	}
	var err error
	if c.Previous, err = d.previous(ctx, r, v, before); err != nil {
		return Reply{}, err
	}
	return d.answer(ctx, r, v, c)
}

// previous returns what a question goes on from that follows on the answer to one before: the message holds only the question and the one
// before it, so that it is asked again.
func (d *desk) previous(ctx context.Context, r Request, v *index.View, before conversation) (string, error) {
	if before.Question == "" {
		return "", nil
	}
	a, err := d.consult(ctx, r, v, before)
	if err != nil {
		return "", err
	}
	return a.Context(before.Previous), nil
}

// conversation reads back the conversation under whose answer a button stands.
func (d *desk) conversation(r Request) (conversation, error) {
	c := conversation{Narrow: r.State.Narrow, Owner: r.State.Owner, Page: r.State.Page}
	c.Question, c.Previous = d.catalogue.read(r.Target)
	if c.Question == "" {
		return c, refuse("gone.question")
	}
	c.Private = r.Target.Private
	if c.Page*passagesPerPage >= maxPassages {
		return c, refuse("unknown.button")
	}
	return c, nil
}

// mine is the delivery of buttons that turn pages: in place for the member who asked and in private messages, privately for others.
func mine(r Request) delivery {
	if r.Target != nil && (r.Target.Private || r.User == r.State.Owner) {
		return delivery{update: true}
	}
	return delivery{private: true}
}

func privately(Request) delivery { return delivery{private: true} }

func publicly(Request) delivery { return delivery{} }

func withForm(Request) delivery { return delivery{form: true} }

// sameAudience is private under a private message, else public.
func sameAudience(r Request) delivery {
	return delivery{private: r.Target != nil && r.Target.Private}
}

// more handles the buttons that turn the pages of an answer.
func (d *desk) more(ctx context.Context, r Request) (Reply, error) {
	c, err := d.conversation(r)
	if err != nil {
		return Reply{}, err
	}
	if mine(r).private {
		c.Owner, c.Private = r.User, true
	}
	return d.with(r, func(v *index.View) (Reply, error) {
		out, err := d.answer(ctx, r, v, c)
		out.answered = nil // the question is counted already
		return out, err
	})
}

// share handles the button that posts a private answer for all.
func (d *desk) share(ctx context.Context, r Request) (Reply, error) {
	c, err := d.conversation(r)
	if err != nil {
		return Reply{}, err
	}
	c.Private, c.Owner = false, r.User
	return d.with(r, func(v *index.View) (Reply, error) {
		a, err := d.consult(ctx, r, v, c)
		if err != nil {
			return Reply{}, err
		}
		m, err := rendered(r.voice, v, a, c)
		if err != nil {
			return Reply{}, err
		}
		m.Content = r.voice.say("share.by", "user", "<@"+digitsOnly(r.User)+">")
		return reply(d.changed(r, a, c, m)), nil
	})
}

func digitsOnly(s string) string {
	return strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, s)
}

// changed says above a message that the corpus is not what it was when the answer below which the button stands was given.
func (d *desk) changed(r Request, a *answer.Answer, c conversation, m *Message) *Message {
	if r.State.Check != 0 && r.State.Check != checkOf(passagePage(a, c.Page)) {
		note := r.voice.say("gone.changed")
		if m.Content != "" {
			note = m.Content + "\n" + note
		}
		m.Content = note
	}
	return m
}

// sources handles the button that lists every source of an answer.
func (d *desk) sourcesOf(ctx context.Context, r Request) (Reply, error) {
	c, err := d.conversation(r)
	if err != nil {
		return Reply{}, err
	}
	return d.with(r, func(v *index.View) (Reply, error) {
		a, err := d.consult(ctx, r, v, c)
		if err != nil {
			return Reply{}, err
		}
		shown := a.Passages[:min(len(a.Passages), (c.Page+1)*passagesPerPage)]
		if len(shown) == 0 {
			return Reply{}, refuse("gone.answer")
		}
		var lines []string
		named := map[string]bool{}
		line := func(mark string, ci answer.Citation) {
			named[ci.Article] = true
			lines = append(lines, fmt.Sprintf("%s %s\n%s", escape(mark), escape(cutAnywhere(strings.Join(strings.Fields(ci.Title), " "), 160)), sourceLine(r.voice, ci)))
		}
		for _, p := range shown {
			line(fmt.Sprintf("[%d]", p.Rank), p.Citation)
			for _, also := range p.Also {
				line(fmt.Sprintf("[%d]", p.Rank), also)
			}
		}
		others := []answer.Quote{}
		if a.Newer != nil {
			others = append(others, *a.Newer)
		}
		for _, s := range a.Differ {
			others = append(others, s.Quote)
		}
		for _, q := range others {
			if !named[q.Citation.Article] {
				line("·", q.Citation)
			}
		}
		m := &Message{Embeds: []Embed{{Title: r.voice.say("sources.of"), Description: whole(lines, maxDescription), Color: colorList}}}
		return reply(d.changed(r, a, c, m)), nil
	})
}

// whole joins as many blocks as fit, and says with "..." that some are left out.
func whole(blocks []string, limit int) string {
	var b strings.Builder
	n := 0
	for _, s := range blocks {
		if n += width(s) + len(blockGap); n > limit-len(ellipsis)-len(blockGap) && b.Len() > 0 {
			b.WriteString(blockGap + ellipsis)
			break
		}
		if b.Len() > 0 {
			b.WriteString(blockGap)
		}
		b.WriteString(s)
	}
	return b.String()
}

// followInput is the custom_id of the text input of the follow-up form.
const followInput = "question"

// follow handles the button that opens the form for a follow-up.
func (d *desk) follow(_ context.Context, r Request) (Reply, error) {
	if _, err := d.conversation(r); err != nil {
		return Reply{}, err
	}
	s := r.State
	s.Action = actionFollowSent
	required := true
	return Reply{Modal: &Modal{CustomID: s.String(), Title: r.voice.say("follow.title"), Inputs: []Component{{
		Type: componentInput, Style: inputParagraph, CustomID: followInput, Label: r.voice.say("follow.label"),
		Placeholder: r.voice.say("follow.placeholder"), MinLength: 1, MaxLength: questionShown, Required: &required,
	}}}}, nil
}

// followed handles the form.
func (d *desk) followed(ctx context.Context, r Request) (Reply, error) {
	before, err := d.conversation(r)
	if err != nil {
		return Reply{}, err
	}
	c := conversation{Question: r.Inputs[followInput], Narrow: before.Narrow, Owner: r.User, Private: sameAudience(r).private}
	return d.with(r, func(v *index.View) (Reply, error) {
		before.Page = 0
		return d.goOn(ctx, r, v, c, before)
	})
}

// Votes are kept for an hour, in memory only.
const (
	manyVotes = 20_000
	keepVotes = time.Hour
)

// A tally is what members think of one answer: one vote each.
type tally map[string]bool

// vote handles the buttons useful and not useful.
func (d *desk) vote(_ context.Context, r Request) (Reply, error) {
	if r.Target == nil {
		return Reply{}, refuse("gone.question")
	}
	useful := r.State.N == 1
	yes, no := 0, 0
	again := false
	d.votes.change(r.Target.ID, func(old *tally, had bool) *tally {
		if !had {
			old = &tally{}
		}
		last, voted := (*old)[r.User]
		again = voted && last == useful
		(*old)[r.User] = useful
		for _, u := range *old {
			if u {
				yes++
			} else {
				no++
			}
		}
		return old
	})
	if !again {
		d.opt.Metrics.feedback(useful)
	}
	return reply(plain(r.voice.say("vote.thanks", "yes", yes, "no", no))), nil
}

// complete suggests values for the option that is being typed.
func (d *desk) complete(ctx context.Context, r Request) (Reply, error) {
	typed := strings.TrimSpace(r.Options[r.Focused])
	var choices []Choice
	_, err := d.with(r, func(v *index.View) (Reply, error) {
		var err error
		switch r.Focused {
		case "source":
			choices, err = suggest(v.Publishers, typed)
		case "topic":
			choices, err = suggest(v.Topics, typed)
		case "question":
			choices, err = d.phrases(ctx, v, typed)
		case "article":
			choices, err = d.headlines(ctx, v, typed)
		case "address":
			choices, err = d.feedAddresses(r, typed)
		}
		return Reply{}, err
	})
	if choices == nil {
		choices = []Choice{}
	}
	return Reply{Choices: choices}, err
}

// feedAddresses suggests the feeds of the server.
func (d *desk) feedAddresses(r Request, typed string) ([]Choice, error) {
	feeds, err := d.opt.Library.Feeds(actor(r))
	var out []Choice
	for _, f := range feeds {
		if a := f.Feed.URL; strings.Contains(a, typed) && width(a) <= maxChoice && len(out) < maxChoices {
			out = append(out, Choice{a, a})
		}
	}
	return out, err
}

// suggest returns names of a list that hold what was typed, those that start with it first.
func suggest(list func() ([]index.Count, error), typed string) ([]Choice, error) {
	all, err := list()
	if err != nil {
		return nil, err
	}
	t := strings.ToLower(typed)
	rank := func(name string) int {
		switch i := strings.Index(strings.ToLower(name), t); {
		case i < 0:
			return 2
		case i == 0:
			return 0
		}
		return 1
	}
	slices.SortStableFunc(all, func(a, b index.Count) int { return cmp.Compare(rank(a.Name), rank(b.Name)) })
	var out []Choice
	for _, c := range all {
		if rank(c.Name) == 2 || len(out) == maxChoices {
			break
		}
		if s := cutAnywhere(c.Name, maxChoice); s != "" {
			out = append(out, Choice{s, s})
		}
	}
	return out, nil
}
