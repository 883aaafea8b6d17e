package bot

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"tradetalks/internal/library"
)

// Progress of a reindex.
const (
	progressEvery = time.Second // between two edits of its message
	progressBar   = 20          // blocks
)

// reindex handles /corpus reindex: its message shows how far it is, then what it did.
func (d *desk) reindex(ctx context.Context, r Request) (Reply, error) {
	s, err := d.opt.Library.Status(ctx, actor(r))
	if err != nil {
		return Reply{}, err
	}
	if s.Running != nil {
		return Reply{}, &library.RunningError{Task: *s.Running}
	}
	full := r.Options["full"] == "true"
	cancel := []Row{{{Type: componentButton, Style: styleDanger, Label: r.voice.say("button.halt"), CustomID: State{Action: actionHalt, Owner: r.User}.String()}}}
	show := func(p library.Progress) *Message {
		return &Message{Embeds: []Embed{{Title: r.voice.say("reindex.title"), Description: progressLine(r.voice, p), Color: colorList}}, Rows: cancel}
	}
	return Reply{Message: show(library.Progress{}), then: func(ctx context.Context, edit func(*Message) error) {
		steps := make(chan library.Progress, 1)
		done := make(chan struct{})
		go func() {
			defer close(done)
			var last time.Time
			for p := range steps {
				if time.Since(last) < progressEvery {
					continue
				}
				last = time.Now()
				if err := edit(show(p)); err != nil {
					d.opt.Log.Warn("bot: progress not shown", "request", r.ID, "error", err)
				}
			}
		}()
		report, err := d.opt.Library.Reindex(ctx, actor(r), full, func(p library.Progress) {
			select {
			case steps <- p:
			default:
			}
		})
		close(steps)
		<-done
		m := renderReport(r.voice, report, r.User)
		if err != nil {
			m = plain(d.reindexFailed(r, err))
		} else {
			d.auditBy(ctx, r, m.Embeds[0].Description)
		}
		if err := edit(m); err != nil {
			d.opt.Log.Warn("bot: report not shown", "request", r.ID, "error", err)
		}
	}}, nil
}

func (d *desk) reindexFailed(r Request, err error) string {
	if errors.Is(err, context.Canceled) {
		return r.voice.say("reindex.canceled")
	}
	if s, ok := refusal(r.voice, told(r.voice, err)); ok {
		return s
	}
	d.opt.Log.Error("bot: reindex failed", "request", r.ID, "error", err)
	return r.voice.say("failed", "id", r.ID)
}

func progressLine(v voice, p library.Progress) string {
	filled := 0
	if p.Total > 0 {
		filled = min(progressBar, progressBar*p.Articles/p.Total)
	}
	bar := "`" + strings.Repeat("█", filled) + strings.Repeat("░", progressBar-filled) + "`"
	line := bar + "\n" + v.say("reindex.progress", "articles", p.Articles, "passages", p.Passages)
	if left := p.Left(); left > 0 {
		line += " " + v.say("reindex.left", "seconds", int(left.Seconds())+1)
	}
	return line
}

// renderReport shows what a reindex did.
func renderReport(v voice, r library.Report, owner string) *Message {
	blocks := []string{v.say("reindex.report", "added", r.Added, "changed", r.Changed, "removed", r.Removed, "unchanged", r.Unchanged,
		"passages", r.Passages, "seconds", fmt.Sprintf("%.1f", r.Took.Seconds()))}
	if r.Held {
		blocks = append(blocks, v.say("reindex.held", "broken", r.Broken))
	}
	var bad, tests []string
	for _, p := range r.Bad {
		bad = append(bad, badLine(v, p))
	}
	for _, t := range r.Tests {
		none := v.say("reindex.nothing")
		before, after := t.Before, t.After
		if before == "" {
			before = none
		}
		if after == "" {
			after = none
		}
		tests = append(tests, escape(cutAnywhere(t.Question, 200)+": "+cutAnywhere(before, 100)+" → "+cutAnywhere(after, 100)))
	}
	if len(bad) > 0 {
		blocks = append(blocks, "**"+v.say("reindex.bad")+"**\n"+whole(bad, 1500))
	}
	if len(tests) > 0 {
		blocks = append(blocks, "**"+v.say("reindex.tests")+"**\n"+whole(tests, 1500))
	}
	m := &Message{Embeds: []Embed{{Title: v.say("reindex.title"), Description: strings.Join(blocks, blockGap), Color: colorAnswer}}}
	if r.Held {
		m.Rows = heldRows(v, owner)
	}
	return m
}

func heldRows(v voice, owner string) []Row {
	return []Row{{
		{Type: componentButton, Style: stylePrimary, Label: v.say("button.approve"), CustomID: State{Action: actionApprove, Owner: owner, N: 1}.String()},
		button(v.say("button.discard"), State{Action: actionApprove, Owner: owner}.String()),
	}}
}

// halt handles the button that cancels a reindex.
func (d *desk) halt(ctx context.Context, r Request) (Reply, error) {
	ok, err := d.opt.Library.Cancel(ctx, actor(r))
	if err != nil {
		return Reply{}, err
	}
	if !ok {
		return Reply{}, refuse("reindex.notrunning")
	}
	return reply(plain(r.voice.say("reindex.canceling"))), nil
}

// approve handles the buttons below a reindex that was held back.
func (d *desk) approve(ctx context.Context, r Request) (Reply, error) {
	report, err := d.opt.Library.Approve(ctx, actor(r), r.State.N == 1)
	if err != nil {
		return Reply{}, err
	}
	if r.State.N != 1 {
		line := r.voice.say("reindex.discarded")
		d.auditBy(ctx, r, line)
		return reply(plain(line)), nil
	}
	m := renderReport(r.voice, report, r.User)
	d.auditBy(ctx, r, m.Embeds[0].Description)
	return reply(m), nil
}
