package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"tradetalks/internal/discordtest"
	"tradetalks/internal/feed"
	"tradetalks/internal/fetch"
	"tradetalks/internal/fetch/fetchtest"
	"tradetalks/internal/library"
)

// TestSlowFeedsHoldUpNobody has a server follow a feed whose site never answers, and another one a feed that does.
func TestSlowFeedsHoldUpNobody(t *testing.T) {
	var gaveUp atomic.Bool // the bot did not wait for the slow site any longer
	web := fetchtest.New(t)
	web.Serve("slow.example.com", http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		<-r.Context().Done()
		gaveUp.Store(true)
	}))
	web.Serve("news.example.com", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/feed.xml":
			w.Header().Set("Content-Type", "application/rss+xml")
			fmt.Fprint(w, `<rss version="2.0"><channel><title>News</title><item><title>Mine opens</title><link>http://news.example.com/mine</link></item></channel></rss>`)
		case "/mine":
			w.Header().Set("Content-Type", "text/plain; charset=utf-8")
			fmt.Fprint(w, "Mine opens\n\nSunday, Jun 8, 2025 2:41 pm ET1min read\n\nThe mine sells its first cerium.\n")
		default:
			http.NotFound(w, r)
		}
	}))
	lib, err := library.Open(t.Context(), library.Options{DataDir: t.TempDir(), Fetcher: fetch.New(web.Options())})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := lib.Close(); err != nil {
			t.Error(err)
		}
	})
	for server, address := range map[string]string{"1001": "http://slow.example.com/feed.xml", "2002": "http://news.example.com/feed.xml"} {
		by := library.Actor{ID: "1", Name: "mod", Server: server, Via: library.Discord}
		if err := lib.SetFeed(t.Context(), by, feed.Feed{URL: address, Minutes: feed.DefaultMinutes, Mode: feed.Approve}, ""); err != nil {
			t.Fatal(err)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	told, ended := make(chan library.DueFeed, 1), make(chan struct{})
	u := &upkeep{library: lib, log: slog.New(slog.DiscardHandler), tell: func(_ context.Context, f library.DueFeed, _ library.FeedRun) error {
		told <- f
		return nil
	}}
	go func() {
		defer close(ended)
		u.feeds(ctx)
	}()
	discordtest.WaitFor(t, func(ctx context.Context) error {
		select {
		case f := <-told:
			if f.Scope != "2002" || gaveUp.Load() {
				t.Errorf("told of %+v; the slow site was given up first: %t", f, gaveUp.Load())
			}
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
	})
	cancel()
	<-ended
}

// TestReloadWhileStarting sends SIGHUP to a bot that is still building its index: it goes on.
func TestReloadWhileStarting(t *testing.T) {
	discord := discordtest.Start(t, discordtest.Options{})
	discord.AddGuild(discordtest.GuildOptions{})
	cmd, _ := serving(t, discord)
	discordtest.WaitFor(t, func(ctx context.Context) error {
		look := time.NewTicker(time.Millisecond)
		defer look.Stop()
		for {
			if _, err := os.Stat(filepath.Join(cmd.Dir, "data", "lock")); !errors.Is(err, fs.ErrNotExist) {
				return err
			}
			select {
			case <-look.C:
			case <-ctx.Done():
				return ctx.Err()
			}
		}
	})
	if err := cmd.Process.Signal(syscall.SIGHUP); err != nil {
		t.Fatal(err)
	}
	discordtest.WaitFor(t, func(ctx context.Context) error { return discord.Ready(ctx, 1) })
	if err := cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Wait(); err != nil {
		t.Errorf("the end: %v", err)
	}
}
