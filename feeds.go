package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"tradetalks/internal/feed"
	"tradetalks/internal/library"
	"tradetalks/internal/terminal"
)

// runFeedAdd follows a feed, or changes how it is followed.
func runFeedAdd(ctx context.Context, p *program, c call, d *desk) error {
	f := feed.Feed{URL: c.args[0], Keywords: c.keywords, Minutes: c.minutes, Mode: c.mode}
	if f.Minutes == 0 {
		f.Minutes = feed.DefaultMinutes
	}
	if f.Mode == "" {
		f.Mode = feed.Approve
	}
	if err := d.library.SetFeed(ctx, c.actor(), f, ""); err != nil {
		return plain(err)
	}
	if c.json {
		return p.printJSON(f)
	}
	return p.printf("The feed is read every %d minutes; new items %s.\n", f.Minutes, fate(f.Mode))
}

// fate says what becomes of new items.
func fate(m feed.Mode) string {
	if m == feed.Auto {
		return "are stored"
	}
	return "wait for \"tradetalks feed save\" or \"tradetalks feed skip\""
}

// runFeedList lists the feeds with what came of them.
func runFeedList(_ context.Context, p *program, c call, d *desk) error {
	subs, err := d.library.Feeds(c.actor())
	if err != nil {
		return err
	}
	for _, s := range subs {
		if c.json {
			if err := p.printJSON(s); err != nil {
				return err
			}
			continue
		}
		var b strings.Builder
		fmt.Fprintf(&b, "%s\n  every %d minutes, new items %s\n", terminal.Line(s.Feed.URL), s.Feed.Minutes, fate(s.Feed.Mode))
		if len(s.Feed.Keywords) > 0 {
			fmt.Fprintf(&b, "  only with %s\n", terminal.Line(strings.Join(s.Feed.Keywords, ", ")))
		}
		switch last := s.Feed.Last; {
		case last.At.IsZero():
			b.WriteString("  not read yet\n")
		case last.Problem != "":
			fmt.Fprintf(&b, "  failed %s: %s\n", last.At.UTC().Format("2006-01-02 15:04"), terminal.Line(last.Problem))
		default:
			fmt.Fprintf(&b, "  read %s: %d new\n", last.At.UTC().Format("2006-01-02 15:04"), last.New)
		}
		for _, w := range s.Waiting {
			fmt.Fprintf(&b, "  waits: %s\n", terminal.Line(fmt.Sprintf("%q %s", w.Article.Title, w.Link)))
		}
		if err := p.printf("%s", b.String()); err != nil {
			return err
		}
	}
	return nil
}

func runFeedRemove(ctx context.Context, p *program, c call, d *desk) error {
	if err := d.library.RemoveFeed(ctx, c.actor(), c.args[0]); err != nil {
		return noSuchFeed(c.args[0], err)
	}
	if c.json {
		return p.printJSON(struct {
			Removed string `json:"removed"`
		}{c.args[0]})
	}
	return p.printf("The feed is no longer read; articles that came of it stay.\n")
}

// noSuchFeed says that a feed is not there, when that is the error.
func noSuchFeed(address string, err error) error {
	if errors.Is(err, library.ErrNotFound) {
		return fmt.Errorf("there is no feed %s: \"tradetalks feed list\" shows them", address)
	}
	return plain(err)
}

// plain returns an error of downloading as the sentence that says what to do about it, any other as it is.
func plain(err error) error {
	var own interface{ Sentence() string }
	if errors.As(err, &own) {
		return errors.New(own.Sentence())
	}
	return err
}

// runFeedRun reads a feed now, or all of them.
func runFeedRun(ctx context.Context, p *program, c call, d *desk) error {
	addresses := c.args
	if len(addresses) == 0 {
		subs, err := d.library.Feeds(c.actor())
		if err != nil {
			return err
		}
		for _, s := range subs {
			addresses = append(addresses, s.Feed.URL)
		}
	}
	failed := false
	for _, address := range addresses {
		run, err := d.library.RunFeed(ctx, c.actor(), address)
		switch {
		case err != nil && len(c.args) > 0:
			return noSuchFeed(address, err)
		case err != nil:
			p.complain(fmt.Sprintf("%s: %s", address, noSuchFeed(address, err)))
			failed = true
		case c.json:
			err = p.printJSON(run)
		default:
			err = p.printf("%s: %d stored, %d waiting, %d passed over\n", terminal.Line(address), len(run.Added), len(run.Waiting), len(run.Passed))
		}
		if err != nil && !failed {
			return err
		}
	}
	if failed {
		return errSaid
	}
	return nil
}

// runFeedSave and runFeedSkip decide on an item that waits.
func runFeedSave(ctx context.Context, p *program, c call, d *desk) error {
	change, err := d.library.Decide(ctx, c.actor(), c.args[0], c.args[1], true)
	if errors.Is(err, library.ErrNotFound) {
		return errors.New("no such item waits: \"tradetalks feed list\" shows those that do")
	}
	return p.changed(c)(change, err)
}

func runFeedSkip(ctx context.Context, p *program, c call, d *desk) error {
	_, err := d.library.Decide(ctx, c.actor(), c.args[0], c.args[1], false)
	if errors.Is(err, library.ErrNotFound) {
		return errors.New("no such item waits: \"tradetalks feed list\" shows those that do")
	}
	if err != nil {
		return err
	}
	if c.json {
		return p.printJSON(struct {
			Skipped string `json:"skipped"`
		}{c.args[1]})
	}
	return p.printf("The item is passed over.\n")
}
