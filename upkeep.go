package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"time"

	"tradetalks/internal/library"
	"tradetalks/internal/terminal"
)

// runIndexStatus tells how the corpus and its index are.
func runIndexStatus(ctx context.Context, p *program, c call, d *desk) error {
	s, err := d.library.Status(ctx, c.actor())
	if err != nil {
		return err
	}
	if c.json {
		return p.printJSON(s)
	}
	var b strings.Builder
	row := func(name, format string, args ...any) {
		fmt.Fprintf(&b, "%-10s %s\n", name, terminal.Line(fmt.Sprintf(format, args...)))
	}
	row("articles", "%d", s.Articles)
	row("passages", "%d", s.Passages)
	if !s.First.IsZero() {
		row("dates", "%s to %s", s.First, s.Last)
	}
	row("own", "%s in DATA_DIR, %s; %s of other sources removed", count(s.Own, "article"), size(s.OwnBytes), count(s.Removed, "article"))
	row("index", "%s, schema %d, made %s from corpus %.12s", size(s.IndexBytes), s.Schema, s.Built.UTC().Format("2006-01-02 15:04"), s.Digest)
	if s.DiskFree >= 0 {
		row("disk", "%s free", size(s.DiskFree))
	}
	row("changes", "%d", s.Changes)
	if last := s.Report; last != nil {
		row("reindexed", "%s, started by %s", last.Started.UTC().Format("2006-01-02 15:04"), cmp.Or(last.By.Name, string(last.By.Via)))
	}
	if s.Running != nil {
		row("reindex", "under way since %s, started by %s", s.Running.Started.UTC().Format("15:04:05"), s.Running.By.Name)
	}
	if s.Held != nil {
		row("held back", "a reindex that answers %s otherwise: \"tradetalks index approve\" makes it current, \"tradetalks index discard\" drops it", count(s.Held.Broken, "saved question"))
	}
	for _, id := range s.Outdated {
		row("outdated", "%s was edited, and its original has changed since", id)
	}
	for _, bad := range s.Bad {
		row("left out", "%s", bad)
	}
	if s.Notice != "" {
		row("notice", "%s", s.Notice.Sentence())
	}
	_, err = io.WriteString(p.stdout, b.String())
	return err
}

// size returns bytes as people read them.
func size(n int64) string {
	const kb = 1000
	switch {
	case n < kb:
		return count(int(n), "byte")
	case n < kb*kb:
		return fmt.Sprintf("%.1f kB", float64(n)/kb)
	case n < kb*kb*kb:
		return fmt.Sprintf("%.1f MB", float64(n)/kb/kb)
	}
	return fmt.Sprintf("%.1f GB", float64(n)/kb/kb/kb)
}

// runIndexRebuild indexes what changed, or everything.
func runIndexRebuild(ctx context.Context, p *program, c call, d *desk) error {
	bar := terminal.NewBar(p.stderr, "indexing")
	r, err := d.library.Reindex(ctx, c.actor(), c.full, func(at library.Progress) { bar.Set(at.Articles, at.Total) })
	bar.Done()
	if err != nil {
		return err
	}
	return p.reindexed(c, r)
}

// reindexed prints what a reindex did. One that was held back counts as failed.
func (p *program) reindexed(c call, r library.Report) error {
	if c.json {
		if err := p.printJSON(r); err != nil {
			return err
		}
	} else {
		if err := p.printf("%d added, %d changed, %d removed, %d unchanged; %s, %s, in %s.\n", r.Added, r.Changed, r.Removed, r.Unchanged,
			count(r.Articles, "article"), count(r.Passages, "passage"), r.Took.Round(time.Millisecond)); err != nil {
			return err
		}
		for _, bad := range r.Bad {
			fmt.Fprintln(p.stderr, terminal.Line(bad.Error()))
		}
		for _, t := range r.Tests {
			if err := p.printf("%s\n", terminal.Line(fmt.Sprintf("saved question %q: answered from %s, before from %s", t.Question, orNothing(t.After), orNothing(t.Before)))); err != nil {
				return err
			}
		}
	}
	if r.Held {
		return fmt.Errorf("the new index is held back, because it breaks %s: \"tradetalks index approve\" makes it current, \"tradetalks index discard\" drops it", count(r.Broken, "saved question"))
	}
	return nil
}

func orNothing(id string) string {
	if id == "" {
		return "nothing"
	}
	return id
}

// runIndexVerify reads the whole index as it is on disk and repairs nothing, so that an operator can look before the next start mends it.
func runIndexVerify(ctx context.Context, p *program, c call) error {
	conf, err := p.config(c)
	if err != nil {
		return err
	}
	damage, err := library.Verify(ctx, conf.options(c), c.server)
	if errors.Is(err, library.ErrNotFound) {
		return fmt.Errorf("there is no index in %s: the first command that answers makes one", conf.data)
	}
	if err != nil {
		return err
	}
	if c.json {
		if err := p.printJSON(verdict{Whole: len(damage) == 0, Damage: damage}); err != nil {
			return err
		}
	} else if len(damage) == 0 {
		return p.printf("The index is whole.\n")
	}
	if len(damage) == 0 {
		return nil
	}
	for _, d := range damage {
		what := "the pointer to the index"
		if d.Generation != "" {
			what = fmt.Sprintf("index generation %s (%s)", d.Generation, d.Role)
		}
		p.complain(terminal.Line(fmt.Sprintf("%s is damaged: %s", what, d.Problem)))
	}
	p.complain("\"tradetalks index rebuild -full\" makes the index anew from the articles; so does the next start, which answers from the generation before meanwhile")
	return errSaid
}

// A verdict is what index verify -json prints.
type verdict struct {
	Whole  bool             `json:"whole"`
	Damage []library.Damage `json:"damage,omitempty"`
}

func runIndexApprove(ctx context.Context, p *program, c call, d *desk) error {
	r, err := d.library.Approve(ctx, c.actor(), true)
	if err != nil {
		return err
	}
	return p.reindexed(c, r)
}

func runIndexDiscard(ctx context.Context, p *program, c call, d *desk) error {
	r, err := d.library.Approve(ctx, c.actor(), false)
	if err != nil {
		return err
	}
	if c.json {
		return p.printJSON(r)
	}
	return p.printf("The index that was held back is dropped; the next reindex makes it again.\n")
}

// runBackup writes everything that cannot be made again into one file.
func runBackup(ctx context.Context, p *program, c call, d *desk) error {
	n, err := writeFile(c.args[0], func(w io.Writer) error { return d.library.Backup(ctx, c.actor(), w) })
	if err != nil {
		return err
	}
	if c.json {
		return p.printJSON(struct {
			File  string `json:"file"`
			Bytes int64  `json:"bytes"`
		}{c.args[0], n})
	}
	return p.printf("Wrote %s, %s.\n", c.args[0], size(n))
}

// runRestore puts back what a backup holds.
func runRestore(ctx context.Context, p *program, c call, d *desk) error {
	f, err := os.Open(c.args[0])
	if err != nil {
		return fmt.Errorf("%s cannot be read (%s)", c.args[0], reason(err))
	}
	r, err := d.library.Restore(ctx, c.actor(), f)
	if err := errors.Join(err, f.Close()); err != nil {
		return err
	}
	return p.reindexed(c, r)
}

// atLeastOne reads a whole number from 1.
func atLeastOne(s string) (int, error) {
	n, err := strconv.Atoi(s)
	if err == nil && n < 1 {
		err = errors.New("less than one")
	}
	return n, err
}
