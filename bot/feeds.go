package bot

import (
	"context"
	"errors"
	"strings"

	"tradetalks/internal/feed"
	"tradetalks/internal/library"
)

// feedAdd handles /corpus feed add.
func (d *desk) feedAdd(ctx context.Context, r Request) (Reply, error) {
	f := feed.Feed{URL: strings.TrimSpace(r.Options["address"]), Minutes: r.integer("minutes"), Mode: feed.Mode(r.Options["mode"])}
	if f.Minutes == 0 {
		f.Minutes = feed.DefaultMinutes
	}
	if f.Mode == "" {
		f.Mode = feed.Approve
	}
	for k := range strings.SplitSeq(r.Options["keywords"], ",") {
		if k = strings.TrimSpace(k); k != "" {
			f.Keywords = append(f.Keywords, k)
		}
	}
	channel := r.Options["channel"]
	if channel == "" {
		channel = r.Channel
	}
	if err := d.opt.Library.SetFeed(ctx, actor(r), f, channel); err != nil {
		return Reply{}, err
	}
	line := r.voice.say("feed.added", "address", escape(f.URL), "minutes", f.Minutes)
	d.auditBy(ctx, r, line)
	return reply(plain(line)), nil
}

// feedList handles /corpus feed list: the feeds, and the items that wait for a moderator.
func (d *desk) feedList(_ context.Context, r Request) (Reply, error) {
	feeds, err := d.opt.Library.Feeds(actor(r))
	if err != nil {
		return Reply{}, err
	}
	if len(feeds) == 0 {
		return Reply{}, refuse("feed.none")
	}
	var lines []string
	m := &Message{}
	for _, f := range feeds {
		lines = append(lines, feedLine(r.voice, f))
		for _, w := range f.Waiting {
			if len(m.Rows) < maxRows {
				lines = append(lines, quote(escape(cutAnywhere(w.Article.Title, headlineShown))))
				m.Rows = append(m.Rows, waitingRow(r.voice, r.User, f.Feed.URL, w))
			}
		}
	}
	m.Embeds = []Embed{{Title: r.voice.say("feed.title"), Description: whole(lines, maxDescription), Color: colorList}}
	return reply(m), nil
}

// feedLine says what a feed is and what came of it last.
func feedLine(v voice, f library.Subscription) string {
	line := "**" + escape(cutAnywhere(f.Feed.URL, 200)) + "** " + v.say("choice."+string(f.Feed.Mode)) + ", " + v.say("feed.every", "minutes", f.Feed.Minutes)
	if !f.Feed.Last.At.IsZero() {
		line += "\n" + v.say("feed.last", "day", f.Feed.Last.At.UTC().Format("2006-01-02 15:04"), "new", f.Feed.Last.New)
	}
	if p := f.Feed.Last.Problem; p != "" {
		line += " " + escape(cutAnywhere(p, 200))
	}
	if n := len(f.Waiting); n > 0 {
		line += " " + v.say("feed.waiting", "n", n)
	}
	return line
}

// waitingRow returns the buttons for an item that waits.
func waitingRow(v voice, owner, address string, w library.Waiting) Row {
	state := func(n int) string {
		return State{Action: actionDecide, Owner: owner, N: n, Narrow: Narrow{Publisher: hashOf(address)}, Check: hashOf(w.Link)}.String()
	}
	title := strings.Join(strings.Fields(w.Article.Title), " ")
	return Row{
		{Type: componentButton, Style: stylePrimary, Label: cutAnywhere(v.say("button.save")+": "+title, maxLabel), CustomID: state(1)},
		button(v.say("button.skip"), state(0)),
	}
}

// decide handles Save and Skip of an item that waits.
func (d *desk) decide(ctx context.Context, r Request) (Reply, error) {
	feeds, err := d.opt.Library.Feeds(actor(r))
	if err != nil {
		return Reply{}, err
	}
	for _, f := range feeds {
		if hashOf(f.Feed.URL) != r.State.Narrow.Publisher {
			continue
		}
		for _, w := range f.Waiting {
			if hashOf(w.Link) != r.State.Check {
				continue
			}
			c, err := d.opt.Library.Decide(ctx, actor(r), f.Feed.URL, w.Link, r.State.N == 1)
			if err != nil {
				return Reply{}, err
			}
			if r.State.N != 1 {
				line := r.voice.say("feed.skipped", "title", escape(cutAnywhere(w.Article.Title, headlineShown)))
				d.auditBy(ctx, r, line)
				return reply(plain(line)), nil
			}
			return d.changedBy(ctx, r, c), nil
		}
	}
	return Reply{}, refuse("feed.decided")
}

// feedRemove handles /corpus feed remove.
func (d *desk) feedRemove(ctx context.Context, r Request) (Reply, error) {
	address := strings.TrimSpace(r.Options["address"])
	if err := d.opt.Library.RemoveFeed(ctx, actor(r), address); err != nil {
		return Reply{}, unknownFeed(err)
	}
	line := r.voice.say("feed.removed", "address", escape(address))
	d.auditBy(ctx, r, line)
	return reply(plain(line)), nil
}

// feedRun handles /corpus feed run.
func (d *desk) feedRun(ctx context.Context, r Request) (Reply, error) {
	run, err := d.opt.Library.RunFeed(ctx, actor(r), strings.TrimSpace(r.Options["address"]))
	if err != nil {
		return Reply{}, unknownFeed(err)
	}
	return reply(renderRun(r.voice, r.User, run)), nil
}

// unknownFeed tells a moderator that it is a feed that was not found.
func unknownFeed(err error) error {
	if errors.Is(err, library.ErrNotFound) {
		return refuse("feed.unknown")
	}
	return err
}

// renderRun shows what reading a feed came to, with buttons for the items that wait.
func renderRun(v voice, owner string, run library.FeedRun) *Message {
	lines := []string{v.say("feed.run", "added", len(run.Added), "waiting", len(run.Waiting), "passed", len(run.Passed), "later", run.Later)}
	for _, i := range run.Added {
		lines = append(lines, escape(cutAnywhere(i.Title, headlineShown)))
	}
	m := &Message{}
	for _, w := range run.Waiting {
		lines = append(lines, quote(escape(cutAnywhere(w.Article.Title, headlineShown))))
		if len(m.Rows) < maxRows {
			m.Rows = append(m.Rows, waitingRow(v, owner, run.Feed.URL, w))
		}
	}
	for _, p := range run.Passed {
		lines = append(lines, escape(cutAnywhere(p.Link+": "+p.Reason, 300)))
	}
	m.Embeds = []Embed{{Title: escape(cutAnywhere(run.Feed.URL, 200)), Description: whole(lines, maxDescription), Color: colorList}}
	return m
}

// TellFeed posts what came of reading a feed into the channel that is set for it, when there is something new. The error is that
// of posting.
func (b *Bot) TellFeed(ctx context.Context, f library.DueFeed, run library.FeedRun) error {
	if f.Channel == "" || len(run.Added)+len(run.Waiting) == 0 {
		return nil
	}
	v := b.catalogue.voice("")
	if f.Scope != "" {
		v = b.catalogue.voice(b.localeOf(f.Scope))
	}
	_, err := b.post(ctx, f.Channel, renderRun(v, "", run))
	return err
}
