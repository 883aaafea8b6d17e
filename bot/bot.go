package bot

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"
	"time"

	"github.com/bwmarrin/discordgo"
	"golang.org/x/time/rate"

	"tradetalks/index"
	"tradetalks/internal/answer"
	"tradetalks/internal/library"
)

// Options are what a Bot needs and what may be chosen about it.
type Options struct {
	Token  string // of the bot, from the Developer Portal
	APIURL string // of a Discord-compatible server or proxy; empty for Discord
	Server string // id of the one server in which commands are registered for trying out; empty for everywhere

	Engine *answer.Engine
	Views  func(server string) (*index.View, error) // what a server may see now, empty for direct messages; the bot closes it

	Library *library.Library // what moderators change; nil leaves their commands out
	Owners  []string         // ids of the operator's Discord users, who may moderate everywhere

	Version string                     // of the program, for /help
	Corpus  func(server string) string // version of the corpus, for /help; nil when there is none to tell
	Privacy string                     // address of the privacy policy; empty leaves the link out

	ShardCount int   // 0 takes Discord's advice
	ShardIDs   []int // shards that this process runs; nil for all

	SearchTime time.Duration // longest that a question may be searched for; 0 means a second

	Limits  Limits
	Timing  Timing
	Log     *slog.Logger
	Metrics Metrics
	Answers time.Duration     // for which the reply to an interaction can be changed; default 14 minutes, one less than Discord allows
	HTTP    http.RoundTripper // carries the calls to Discord; nil for one that honours HTTPS_PROXY and SSL_CERT_FILE
	Now     func() time.Time  // tells today and the age of what is remembered; nil for the clock
}

// Limits bound what members may ask for. Zero fields take the defaults.
type Limits struct {
	UserEvery    time.Duration // between the requests of one member in the long run; default 2 s
	UserBurst    int           // requests of one member at once; default 6: a question and its buttons
	ChannelEvery time.Duration // between the requests of one channel in the long run; default 250 ms
	ChannelBurst int           // requests of one channel at once; default 20
	Workers      int           // requests at work at once; default 64: they mostly wait for Discord
	PerServer    int           // of them of one server; default 3: what more of one server are at work, the more the others wait
	Waiting      int           // requests of one server that wait; default 32, some seconds of work
	AllWaiting   int           // requests of all servers that wait; default 128, a second of work of a machine that has other things to do
	Thinking     int           // questions that the engine considers at once; default as many as there are cores: more would only delay what must be sent in time
}

func (l Limits) withDefaults() Limits {
	set := func(n *int, v int) {
		if *n == 0 {
			*n = v
		}
	}
	if l.UserEvery == 0 {
		l.UserEvery = 2 * time.Second
	}
	if l.ChannelEvery == 0 {
		l.ChannelEvery = 250 * time.Millisecond
	}
	set(&l.UserBurst, 6)
	set(&l.ChannelBurst, 20)
	set(&l.Workers, 64)
	set(&l.PerServer, 3)
	set(&l.Waiting, 32)
	set(&l.AllWaiting, 128)
	set(&l.Thinking, runtime.GOMAXPROCS(0))
	return l
}

// Numbers of what the bot remembers for a while; nothing of it is text.
const (
	manySeen      = 20_000           // interactions and messages that were delivered, to notice a second delivery
	keepSeen      = 15 * time.Minute // as long as an interaction lives
	manyAsked     = 20_000           // messages that asked, so that their answers go with them
	keepAsked     = 24 * time.Hour
	manyLimiters  = 20_000      // members and channels
	keepLimiters  = time.Minute // longer than any takes to fill up again by default
	manyChannels  = 10_000      // channels in which something is not allowed
	keepChannels  = 10 * time.Minute
	forgetEvery   = time.Minute      // what is remembered for minutes or hours is gone a minute later at the latest
	requestTime   = 25 * time.Second // for a handler
	completeTime  = 2500 * time.Millisecond
	sendTime      = 2 * time.Minute // for a reply, with waiting for rate limits
	busySeconds   = 5               // told to members of a server whose line is full
	manyBusy      = 1000            // busy replies under way at once, as many as can be sent within requestTime; more are dropped with a log line
	lookupsPerSec = 1               // searches for the answer to a question from before the start
)

// A Bot answers on Discord.
type Bot struct {
	opt       Options
	log       *slog.Logger
	now       func() time.Time
	catalogue *catalogue
	desk      *desk
	commands  []Command
	routes    map[string]route
	transport *transport
	rest      *rest
	gateway   *gateway
	queue     *queue

	seen     *recent[uint64, struct{}]
	asked    *recent[uint64, asked]
	limiters *recent[string, *rate.Limiter]
	channels *recent[string, ladder]
	lookups  *rate.Limiter
	forgets  []interface{ sweep() } // all of these, and those of the desk
	busy     chan struct{}
	after    sync.WaitGroup // what handlers do after their replies

	mu      sync.RWMutex
	self    string            // id of the bot's user
	app     string            // id of the application
	servers map[string]server // what is kept of each server
	started time.Time
	stop    context.Context // ends when replies may no longer be sent
}

// server is what the bot keeps of a server: two short strings.
type server struct{ role, locale string }

// New returns a bot that is ready to run. It makes no call to Discord.
func New(opt Options) (*Bot, error) {
	if opt.Token == "" {
		return nil, errors.New("bot: token: set DISCORD_TOKEN to the token of the bot")
	}
	if opt.Engine == nil || opt.Views == nil {
		return nil, errors.New("bot: options: an engine and views are needed")
	}
	if opt.Log == nil {
		opt.Log = slog.New(slog.DiscardHandler)
	}
	opt.Log = slog.New(requestHandler{opt.Log.Handler()})
	if opt.Now == nil {
		opt.Now = time.Now
	}
	if opt.SearchTime == 0 {
		opt.SearchTime = time.Second
	}
	if opt.Answers == 0 {
		opt.Answers = answerLife
	}
	opt.Limits, opt.Timing = opt.Limits.withDefaults(), opt.Timing.withDefaults()
	c, err := readCatalogue()
	if err != nil {
		return nil, err
	}
	t, err := newTransport(opt.HTTP, opt.APIURL, opt.Log, opt.Metrics)
	if err != nil {
		return nil, err
	}
	r, err := newRest(opt.Token, t)
	if err != nil {
		return nil, err
	}
	b := &Bot{
		opt: opt, log: opt.Log, now: opt.Now, catalogue: c, transport: t, rest: r,
		queue:    newQueue(opt.Limits.Workers, opt.Limits.PerServer, opt.Limits.Waiting, opt.Limits.AllWaiting),
		seen:     newRecent[uint64, struct{}](manySeen, keepSeen, opt.Now),
		asked:    newRecent[uint64, asked](manyAsked, keepAsked, opt.Now),
		limiters: newRecent[string, *rate.Limiter](manyLimiters, keepLimiters, opt.Now),
		channels: newRecent[string, ladder](manyChannels, keepChannels, opt.Now),
		lookups:  rate.NewLimiter(lookupsPerSec, 5),
		busy:     make(chan struct{}, manyBusy),
		servers:  map[string]server{},
		started:  opt.Now(),
	}
	b.gateway = &gateway{
		token: opt.Token, transport: t, rest: r, timing: opt.Timing, log: opt.Log, metrics: opt.Metrics,
		receive: b.receive, count: opt.ShardCount, ids: opt.ShardIDs,
	}
	b.desk = newDesk(opt, c)
	b.desk.post = func(ctx context.Context, channel string, m *Message) error {
		_, err := b.post(ctx, channel, m)
		return err
	}
	b.desk.download = t.download
	b.forgets = []interface{ sweep() }{b.seen, b.asked, b.limiters, b.channels, b.desk.votes, b.desk.drafts}
	b.commands = b.desk.commands()
	b.routes = b.desk.routes(b.commands)
	return b, nil
}

// Run answers until the context ends, then finishes the questions under way within Timing.Drain and returns nil. It returns an
// error when Discord refuses for good: ErrToken, ErrAccess, ErrIntents, ErrShards or ErrAPI; ErrNetwork when it cannot be reached
// at the start; or one that says what failed.
func (b *Bot) Run(ctx context.Context) error {
	live, stop := context.WithCancel(context.WithoutCancel(ctx))
	defer stop()
	b.mu.Lock()
	b.stop = live
	b.mu.Unlock()
	if err := b.identify(ctx); err != nil {
		return unlessStopped(err)
	}
	if err := b.register(ctx); err != nil {
		if ctx.Err() != nil {
			return nil
		}
		return err
	}
	go b.forget(live)
	connected := make(chan error, 1)
	go func() { connected <- b.gateway.run(live) }()
	select {
	case err := <-connected:
		return unlessStopped(err)
	case <-ctx.Done():
	}
	b.log.Info("bot: stopping: finishing the questions under way")
	drain, cancel := context.WithTimeout(live, b.opt.Timing.Drain)
	defer cancel()
	if err := b.queue.drain(drain); err != nil {
		b.log.Warn("bot: stopping: some questions were not finished in time")
	}
	stop()
	b.after.Wait()
	return unlessStopped(<-connected)
}

// forget drops what has been remembered for long enough until the context ends.
func (b *Bot) forget(ctx context.Context) {
	for sleep(ctx, forgetEvery) == nil {
		for _, r := range b.forgets {
			r.sweep()
		}
	}
}

// Connected tells how many shards of this process are connected and how many there are; before the first call to Discord
// has been answered there are none.
func (b *Bot) Connected() (up, of int) { return b.gateway.connected() }

// identify asks Discord who the bot is.
func (b *Bot) identify(ctx context.Context) error {
	wait, began := b.opt.Timing.FirstWait, time.Now()
	for {
		var app struct {
			ID  string `json:"id"`
			Bot inUser `json:"bot"`
		}
		err := b.rest.call(ctx, http.MethodGet, "oauth2/applications/@me", "applications/@me", nil, &app)
		var refused *apiError
		switch {
		case err == nil:
			b.mu.Lock()
			b.app = app.ID
			b.mu.Unlock()
			return nil
		case ctx.Err() != nil:
			return ctx.Err()
		case errors.As(err, &refused) && refused.Status == http.StatusUnauthorized:
			return ErrToken
		case refused == nil && time.Since(began) >= b.opt.Timing.Reach:
			return fmt.Errorf("%w: %w", ErrNetwork, err)
		}
		b.log.Warn("discord: cannot be reached, trying again", "error", err, "wait", wait)
		if err := sleep(ctx, wait); err != nil {
			return err
		}
		wait = min(2*wait, b.opt.Timing.LastWait)
	}
}

// Permissions that the bot needs in a server: to see channels, send messages there and in threads, embed links, attach the
// picture of a timeline, and read the message to which it replies.
const permissions = 1<<10 | 1<<11 | 1<<38 | 1<<14 | 1<<15 | 1<<16

// InviteURL returns the address that adds the bot to a server with exactly the scopes and permissions that it needs.
func InviteURL(application string) string {
	q := url.Values{}
	q.Set("client_id", application)
	q.Set("scope", "bot applications.commands")
	q.Set("permissions", fmt.Sprint(permissions))
	return "https://discord.com/oauth2/authorize?" + q.Encode()
}

// receive takes an event of the gateway, which may have been missed while the connection was lost. It is called in order and must
// not block.
func (b *Bot) receive(e *discordgo.Event, missed bool) {
	defer b.recovered("event " + e.Type)
	switch e.Type {
	case "READY":
		var r inReady
		if b.read(e, &r) {
			b.mu.Lock()
			b.self, b.app = r.User.ID, r.Application.ID
			b.mu.Unlock()
			if b.opt.Library != nil {
				if err := b.opt.Library.LeftMeanwhile(r.missing); err != nil {
					b.log.Warn("bot: removals from servers not noted", "error", err)
				}
			}
		}
	case "GUILD_CREATE", "GUILD_UPDATE":
		var s inServer
		if b.read(e, &s) && !s.Unavailable {
			b.keepServer(s)
		}
	case "GUILD_DELETE":
		var s inServer
		if b.read(e, &s) && !s.Unavailable { // unavailable is an outage
			b.mu.Lock()
			delete(b.servers, s.ID)
			n := len(b.servers)
			b.mu.Unlock()
			b.opt.Metrics.servers(n)
			if b.opt.Library != nil {
				if err := b.opt.Library.Left(s.ID); err != nil {
					b.log.Warn("bot: removal from a server not noted", "server", s.ID, "error", err)
				}
			}
		}
	case "GUILD_ROLE_CREATE", "GUILD_ROLE_UPDATE":
		var r struct {
			Server string `json:"guild_id"`
			Role   inRole `json:"role"`
		}
		if b.read(e, &r) {
			b.mu.Lock()
			if s := b.servers[r.Server]; r.Role.Tags.Bot != "" && r.Role.Tags.Bot == b.self {
				s.role = r.Role.ID
				b.servers[r.Server] = s
			}
			b.mu.Unlock()
		}
	case "INTERACTION_CREATE":
		var i inInteraction
		if b.read(e, &i) {
			b.interaction(&i, missed)
		}
	case "MESSAGE_CREATE":
		var m inMessage
		if b.read(e, &m) {
			b.message(&m)
		}
	case "MESSAGE_UPDATE":
		var m inMessage
		if b.read(e, &m) {
			b.edited(&m)
		}
	case "MESSAGE_DELETE", "MESSAGE_DELETE_BULK":
		var d inDeleted
		if b.read(e, &d) {
			if d.ID != "" {
				d.IDs = append(d.IDs, d.ID)
			}
			for _, id := range d.IDs {
				b.deleted(d, id)
			}
		}
	}
}

func (b *Bot) read(e *discordgo.Event, into any) bool {
	if err := json.Unmarshal(e.RawData, into); err != nil {
		b.log.Warn("discord: event not understood", "type", e.Type, "error", err)
		return false
	}
	return true
}

func (b *Bot) keepServer(s inServer) {
	b.mu.Lock()
	kept := server{locale: strings.Clone(s.Locale)}
	for _, r := range s.Roles {
		if r.Tags.Bot != "" && r.Tags.Bot == b.self {
			kept.role = strings.Clone(r.ID)
		}
	}
	b.servers[s.ID] = kept
	n := len(b.servers)
	b.mu.Unlock()
	b.opt.Metrics.servers(n)
	if b.opt.Library != nil {
		if err := b.opt.Library.Joined(s.ID); err != nil {
			b.log.Warn("bot: server not noted", "server", s.ID, "error", err)
		}
	}
}

// localeOf returns the language in which a server is spoken to: the one that its moderators set, else its own.
func (b *Bot) localeOf(id string) string {
	if b.opt.Library != nil && id != "" {
		if s, err := b.opt.Library.Settings(id); err == nil && s.Language != "" {
			return s.Language
		}
	}
	_, _, kept := b.who(id)
	return kept.locale
}

// who returns the ids of the bot's user and application, and what is kept of a server.
func (b *Bot) who(id string) (self, app string, s server) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	return b.self, b.app, b.servers[id]
}

// context returns one that ends when replies may no longer be sent, or after a while.
func (b *Bot) context(limit time.Duration) (context.Context, context.CancelFunc) {
	b.mu.RLock()
	parent := b.stop
	b.mu.RUnlock()
	return context.WithTimeout(parent, limit)
}

// recovered stops a panic and logs it. To be deferred.
func (b *Bot) recovered(where string) {
	if p := recover(); p != nil {
		b.opt.Metrics.panicked()
		b.log.Error("bot: panic", "where", where, "panic", p, "stack", string(debug.Stack()))
	}
}

// requestID returns a short name for a request: enough to find it in the log of a day.
func requestID() string { return strings.ToLower(rand.Text()[:8]) }
