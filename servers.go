package main

import (
	"context"
	"errors"
	"fmt"

	"tradetalks/internal/library"
)

// runServerList lists the servers that have something of their own in the data folder.
func runServerList(ctx context.Context, p *program, c call, d *desk) error {
	servers, err := d.library.Servers(ctx)
	if err != nil {
		return err
	}
	for _, s := range servers {
		if c.json {
			if err := p.printJSON(s); err != nil {
				return err
			}
			continue
		}
		note := ""
		if s.Blocked {
			note = ", blocked"
		}
		if s.Left != nil {
			note += ", left " + s.Left.UTC().Format("2006-01-02")
		}
		if err := p.printf("%-20s  %s, %s, %s%s\n", s.ID, count(s.Articles, "article"), size(s.Bytes), count(s.Feeds, "feed"), note); err != nil {
			return err
		}
	}
	return nil
}

func runServerBlock(ctx context.Context, p *program, c call, d *desk) error {
	return p.block(ctx, c, d, true, "Server %s sees the shared corpus alone now, and changes nothing; \"tradetalks server unblock %[1]s\" lets it back in.\n")
}

func runServerUnblock(ctx context.Context, p *program, c call, d *desk) error {
	return p.block(ctx, c, d, false, "Server %s has its own articles back.\n")
}

func (p *program) block(ctx context.Context, c call, d *desk, blocked bool, done string) error {
	if err := d.library.Block(ctx, c.actor(), c.args[0], blocked); err != nil {
		return err
	}
	if c.json {
		return p.printJSON(struct {
			Server  string `json:"server"`
			Blocked bool   `json:"blocked"`
		}{c.args[0], blocked})
	}
	return p.printf(done, c.args[0])
}

// runServerTakedown removes an article of a server's own.
func runServerTakedown(ctx context.Context, p *program, c call, d *desk) error {
	change, err := d.library.TakeDown(ctx, c.actor(), c.args[0], c.args[1])
	switch {
	case errors.Is(err, library.ErrNotFound):
		return fmt.Errorf("server %s has no article %q of its own: \"tradetalks corpus list -server %[1]s\" shows the ids", c.args[0], c.args[1])
	case err != nil:
		return err
	case c.json:
		return p.printJSON(change)
	}
	return p.printf("Taken down as change %d of server %s; \"tradetalks corpus undo -server %[2]s %[1]d\" takes it back.\n", change.N, c.args[0])
}
