package main

import (
	"cmp"
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/fsnotify/fsnotify"
	"golang.org/x/sync/errgroup"

	"tradetalks/bot"
	"tradetalks/internal/answer"
	"tradetalks/internal/feed"
	"tradetalks/internal/fetch"
	"tradetalks/internal/library"
	"tradetalks/internal/metrics"
)

// Rhythms of what a serving process does beside answering.
const (
	feedsEvery = time.Minute     // feeds are due a quarter of an hour apart at the least, so that a minute late is on time
	sweepEvery = 24 * time.Hour  // what is swept is kept for days
	watchQuiet = 2 * time.Second // a folder that is being copied to changes all the time; it is read when it has been quiet for so long
)

// runServe answers on Discord until it is told to stop.
func runServe(ctx context.Context, p *program, c call) error {
	conf, err := p.config(c)
	if err != nil {
		return err
	}
	if conf.token == "" {
		return errors.New("there is no DISCORD_TOKEN: set it in the environment or in the file .env; README.md goes through it step by step")
	}
	log := newLog(p, conf)
	opt := conf.options(c)
	opt.Background, opt.Command, opt.Log = true, "serve", log
	opt.Fetcher = fetch.New(fetch.Options{})
	var d *desk
	version, commit := build()
	m := metrics.New(metrics.Options{Version: version, Commit: commit, Index: func() (metrics.Index, error) { return d.indexState() }})
	opt.Reindexed, opt.Polled = countReindexes(m), countFeeds(m)
	hup := make(chan os.Signal, 1) // before the index is built, which may take minutes: SIGHUP would end the process
	signal.Notify(hup, syscall.SIGHUP)
	defer signal.Stop(hup)
	changes := make(chan library.Event, manyChanges)
	opt.Changed = func(e library.Event) {
		select {
		case changes <- e:
		default: // rather than let a change wait for Discord
			log.Warn("a change is not posted: too many at once", "server", e.Server, "do", e.Do, "change", e.Change.N)
		}
	}
	if d, err = newDesk(ctx, conf, opt); err != nil {
		return err
	}
	warnOfPassedOver(ctx, opt, log)
	return errors.Join(d.serve(ctx, conf, log, m, changes, hup), d.close())
}

// warnOfPassedOver tells of files in the folders of articles that are of another kind. Not to know is no reason not to serve.
func warnOfPassedOver(ctx context.Context, opt library.Options, log *slog.Logger) {
	layers, err := library.Sources(opt)
	if err != nil {
		return
	}
	warnings, err := layers.PassedOver(ctx)
	if err != nil {
		return
	}
	for _, w := range warnings {
		log.Warn("files in a folder of articles are no articles", "warning", w.String())
	}
}

// manyChanges is how many changes wait to be posted: a feed brings some dozens at once.
const manyChanges = 200

// countReindexes counts every reindex, whoever asked for it.
func countReindexes(m *metrics.Metrics) func(library.Report, error) {
	return func(r library.Report, err error) {
		outcome := metrics.ReindexDone
		switch {
		case errors.Is(err, context.Canceled):
			outcome = metrics.ReindexCancelled
		case err != nil:
			outcome = metrics.ReindexFailed
		case r.Held:
			outcome = metrics.ReindexHeld
		}
		m.Reindex(outcome, r.Took)
	}
}

// countFeeds counts every look at a feed, whoever asked for it.
func countFeeds(m *metrics.Metrics) func(feed.Result, error) {
	return func(r feed.Result, err error) {
		switch {
		case err != nil:
			m.Feed(metrics.FeedFailed, 0)
		case len(r.Items) > 0:
			m.Feed(metrics.FeedNew, len(r.Items))
		default:
			m.Feed(metrics.FeedUnchanged, 0)
		}
	}
}

func newLog(p *program, conf *config) *slog.Logger {
	o := &slog.HandlerOptions{Level: conf.logLevel}
	if conf.logJSON {
		return slog.New(slog.NewJSONHandler(p.stderr, o))
	}
	return slog.New(slog.NewTextHandler(p.stderr, o))
}

// serve runs the bot and what goes on beside it until the context ends or one of them fails for good.
func (d *desk) serve(ctx context.Context, conf *config, log *slog.Logger, m *metrics.Metrics, changes <-chan library.Event, hup <-chan os.Signal) error {
	version, _ := build()
	d.engine.Watch(answer.Watch{
		Understand: func(took time.Duration) { m.Stage(metrics.Understand, took) },
		Search:     func(took time.Duration) { m.Stage(metrics.Search, took) },
		Choose:     func(took time.Duration) { m.Stage(metrics.Choose, took) },
	})
	b, err := bot.New(bot.Options{
		Token: conf.token, APIURL: conf.api, Server: conf.guild,
		Engine: d.engine, Views: d.library.View, Library: d.library, Owners: conf.owners,
		Version: version, Corpus: d.corpusVersion, Privacy: conf.privacy,
		ShardCount: conf.shardCount, ShardIDs: conf.shards, SearchTime: conf.searchTime,
		Log: log,
		Metrics: bot.Metrics{
			Question: func(way bot.Way, outcome string, took time.Duration) { m.Question(string(way), outcome, took) },
			Render:   func(took time.Duration) { m.Stage(metrics.Render, took) },
			Reply:    func(took time.Duration) { m.Stage(metrics.Reply, took) },
			Panic:    m.Panic, RateLimited: m.RateLimited, Gateway: m.Gateway,
			Reconnect: func(_ int, resumed bool) { m.Reconnect(resumed) },
			Feedback:  m.Feedback, Servers: m.Servers,
		},
	})
	if err != nil {
		return err
	}
	g, ctx := errgroup.WithContext(ctx)
	if conf.metrics != "" {
		l, err := net.Listen("tcp", conf.metrics)
		if err != nil {
			return fmt.Errorf("METRICS_ADDR: %w: name another port, or stop what listens there", err)
		}
		h := m.Handler(conf.profiles,
			metrics.Check{Name: "index", Do: d.ready},
			metrics.Check{Name: "gateway", Do: func() error {
				if up, of := b.Connected(); of == 0 || up < of {
					return fmt.Errorf("%d of %d shards are connected", up, of)
				}
				return nil
			}})
		log.Info("metrics are served", "address", l.Addr().String())
		g.Go(func() error { return metrics.Serve(ctx, l, h) })
	}
	u := &upkeep{library: d.library, log: log, hup: hup, changed: make(chan struct{}, 1), tell: b.TellFeed}
	if conf.watch {
		w, err := watch(conf.corpus)
		if err != nil {
			return err
		}
		g.Go(func() error { return u.follow(ctx, w) })
	}
	g.Go(func() error { u.reindex(ctx); return nil })
	g.Go(func() error { u.feeds(ctx); return nil })
	g.Go(func() error { u.sweep(ctx); return nil })
	g.Go(func() error { audit(ctx, b, conf.home, changes, log); return nil })
	g.Go(func() error {
		if err := b.Run(ctx); err != nil {
			return err
		}
		return errStopped // so that the rest stops, too
	})
	if err := g.Wait(); !errors.Is(err, errStopped) {
		return err
	}
	return nil
}

// errStopped ends what goes on beside the bot when the bot has ended as it should.
var errStopped = errors.New("stopped")

// ready tells whether there is an index to answer from.
func (d *desk) ready() error {
	v, err := d.library.View("")
	if err != nil {
		return err
	}
	return v.Close()
}

// indexState is what the metrics tell of the shared index.
func (d *desk) indexState() (metrics.Index, error) {
	v, err := d.library.Vitals()
	if err != nil {
		return metrics.Index{}, err
	}
	return metrics.Index{Articles: v.Articles, Passages: v.Passages, Bytes: v.IndexBytes, Built: v.Built, DiskFree: v.DiskFree}, nil
}

// corpusVersion names what a server's members are answered from: the first digits of the digest of the shared corpus.
func (d *desk) corpusVersion(string) string {
	s, err := d.library.Status(context.Background(), library.Actor{Via: library.Terminal})
	if err != nil {
		return ""
	}
	return s.Digest[:min(len(s.Digest), 12)]
}

// An upkeep looks after the library of a serving process.
type upkeep struct {
	library *library.Library
	log     *slog.Logger
	hup     <-chan os.Signal
	changed chan struct{}                                                 // something under CORPUS_DIR has changed
	tell    func(context.Context, library.DueFeed, library.FeedRun) error // posts what came of a feed in Discord
}

// reindex indexes what has changed whenever the process is told to by SIGHUP, or the watched folder has changed.
func (u *upkeep) reindex(ctx context.Context) {
	for {
		by := library.Actor{Via: library.Terminal}
		select {
		case <-ctx.Done():
			return
		case <-u.hup:
			by.Name = "SIGHUP"
		case <-u.changed:
			by.Name = "a change of CORPUS_DIR"
		}
		r, err := u.library.Reindex(ctx, by, false, nil)
		switch {
		case ctx.Err() != nil:
			return
		case err != nil:
			u.log.Error("reindexing failed", "by", by.Name, "error", err)
			continue
		}
		u.log.Info("reindexed", "by", by.Name, "added", r.Added, "changed", r.Changed, "removed", r.Removed, "articles", r.Articles,
			"bad", len(r.Bad), "held", r.Held, "took", r.Took)
		for _, bad := range r.Bad {
			u.log.Warn("article left out", "problem", bad.Error())
		}
	}
}

// every calls f now and then until the context ends.
func every(ctx context.Context, d time.Duration, f func()) {
	t := time.NewTicker(d)
	defer t.Stop()
	for {
		f()
		select {
		case <-ctx.Done():
			return
		case <-t.C:
		}
	}
}

// feedReaders is how many servers' feeds are read at once: they wait for other sites, and one that trickles keeps a reader for minutes.
const feedReaders = 32

// feeds reads feeds as they fall due: those of one server one after the other, beside those of others.
func (u *upkeep) feeds(ctx context.Context) {
	var readers errgroup.Group
	readers.SetLimit(feedReaders)
	var mu sync.Mutex
	busy := map[string]bool{} // servers whose feeds are being read
	every(ctx, feedsEvery, func() {
		due, err := u.library.DueFeeds()
		if err != nil {
			u.log.Error("feeds cannot be read", "error", err)
		}
		ofServer := map[string][]library.DueFeed{}
		for _, f := range due {
			ofServer[f.Scope] = append(ofServer[f.Scope], f)
		}
		for server, feeds := range ofServer {
			mu.Lock()
			reading := busy[server]
			busy[server] = true
			mu.Unlock()
			if reading {
				continue
			}
			readers.Go(func() error { // waits for a free reader
				for _, f := range feeds {
					u.read(ctx, f)
				}
				mu.Lock()
				defer mu.Unlock()
				delete(busy, server)
				return nil
			})
		}
	})
	_ = readers.Wait() // they return no error
}

// read reads a feed and tells what came of it.
func (u *upkeep) read(ctx context.Context, f library.DueFeed) {
	if ctx.Err() != nil {
		return
	}
	run, err := u.library.RunFeed(ctx, library.Actor{Name: "feed", Server: f.Scope, Via: library.Feed}, f.Address)
	items := len(run.Added) + len(run.Waiting)
	switch {
	case ctx.Err() != nil:
	case err != nil:
		u.log.Warn("feed failed", "feed", f.Address, "server", f.Scope, "error", err)
	case items > 0:
		u.log.Info("feed read", "feed", f.Address, "server", f.Scope, "added", len(run.Added), "waiting", len(run.Waiting))
		if err := u.tell(ctx, f, run); err != nil {
			u.log.Warn("news of a feed not posted", "feed", f.Address, "server", f.Scope, "error", err)
		}
	}
}

// audit posts changes in audit channels; those of the shared corpus are told in the operator's own server, if there is one.
func audit(ctx context.Context, b *bot.Bot, home string, changes <-chan library.Event, log *slog.Logger) {
	for {
		select {
		case <-ctx.Done():
			return
		case e := <-changes:
			server := cmp.Or(e.Server, home)
			if server == "" {
				continue
			}
			if err := b.TellChange(ctx, server, e); err != nil && ctx.Err() == nil {
				log.Warn("a change is not posted", "server", server, "do", e.Do, "change", e.Change.N, "error", err)
			}
		}
	}
}

// sweep deletes what has been kept for long enough.
func (u *upkeep) sweep(ctx context.Context) {
	every(ctx, sweepEvery, func() {
		gone, err := u.library.Sweep(ctx)
		if err != nil && ctx.Err() == nil {
			u.log.Error("sweeping failed", "error", err)
		}
		for _, server := range gone {
			u.log.Info("articles of a server that the bot has left were deleted", "server", server)
		}
	})
}

// watch starts to watch a folder and those in it.
func watch(folder string) (*fsnotify.Watcher, error) {
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, fmt.Errorf("WATCH_CORPUS: %w", err)
	}
	if err := watchAll(w, folder); err != nil {
		return nil, errors.Join(fmt.Errorf("WATCH_CORPUS: %w", err), w.Close())
	}
	return w, nil
}

func watchAll(w *fsnotify.Watcher, folder string) error {
	return filepath.WalkDir(folder, func(path string, e fs.DirEntry, err error) error {
		if err != nil || !e.IsDir() {
			return err
		}
		return w.Add(path)
	})
}

// follow asks for a reindex when the watched folder has changed and is quiet again.
func (u *upkeep) follow(ctx context.Context, w *fsnotify.Watcher) error {
	defer w.Close()
	quiet := time.NewTimer(watchQuiet)
	quiet.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case e := <-w.Events:
			if e.Has(fsnotify.Create) {
				if info, err := os.Stat(e.Name); err == nil && info.IsDir() {
					if err := watchAll(w, e.Name); err != nil {
						u.log.Warn("a new folder is not watched", "folder", e.Name, "error", err)
					}
				}
			}
			quiet.Reset(watchQuiet)
		case err := <-w.Errors:
			u.log.Warn("watching CORPUS_DIR", "error", err)
			quiet.Reset(watchQuiet)
		case <-quiet.C:
			select {
			case u.changed <- struct{}{}:
			default: // one is asked for already
			}
		}
	}
}

// runHealth asks the process that serves METRICS_ADDR whether it lives.
func runHealth(ctx context.Context, p *program, c call) error {
	conf, err := p.config(c)
	if err != nil {
		return err
	}
	if conf.metrics == "" {
		return errors.New("there is nothing to ask: set METRICS_ADDR for the bot and for this command")
	}
	if err := metrics.Ask(ctx, conf.metrics, metrics.HealthPath); err != nil {
		return err
	}
	return p.printf("ok\n")
}

// runInvite prints the address that adds the bot to a server.
func runInvite(_ context.Context, p *program, c call) error {
	if len(c.args) == 1 {
		if _, err := parseID(c.args[0]); err != nil {
			return usageError(err.Error())
		}
		return p.printf("%s\n", bot.InviteURL(c.args[0]))
	}
	conf, err := p.config(c)
	if err != nil {
		return err
	}
	id, ok := application(conf.token)
	if !ok {
		return errors.New("the application's id is not known: set DISCORD_TOKEN, or give the id, which is on the page General Information of the Developer Portal")
	}
	return p.printf("%s\n", bot.InviteURL(id))
}

// application returns the id of the application that a token belongs to: the first of its three parts is the id in base64.
func application(token string) (string, bool) {
	first, _, _ := strings.Cut(token, ".")
	id, err := base64.RawStdEncoding.DecodeString(strings.TrimRight(first, "="))
	if err != nil {
		return "", false
	}
	_, err = parseID(string(id))
	return string(id), err == nil
}
