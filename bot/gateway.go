package bot

import (
	"context"
	"errors"
	"log/slog"
	"math/rand/v2"
	"net"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/gorilla/websocket"
	"golang.org/x/sync/errgroup"
	"golang.org/x/time/rate"
)

// intents are what the gateway sends: servers, messages that the bot may see, direct messages. None is privileged: without the
// message-content intent a bot reads messages that mention it, direct messages, and its own.
const intents = discordgo.IntentsGuilds | discordgo.IntentsGuildMessages | discordgo.IntentsDirectMessages

// Timing holds the waits of the connection to Discord. Zero fields take the defaults.
type Timing struct {
	Reach     time.Duration // for which a starting bot tries to reach Discord before it ends with ErrNetwork; default 1 min: longer is for who starts it anew
	Open      time.Duration // for a connection to be ready; default 20 s
	Ack       time.Duration // for the gateway to acknowledge a heartbeat before its connection counts as dead; default 10 s, well before the next one after 41 s
	FirstWait time.Duration // before connecting anew after a failure, doubled after each; default 500 ms: who asked a command meanwhile waits for 3 s at most
	LastWait  time.Duration // the longest of these waits; default 2 min
	Identify  time.Duration // between two new sessions of one bucket; default 5 s as Discord asks
	Drain     time.Duration // for questions under way when the bot stops; default 10 s
	Defer     time.Duration // after which an interaction is acknowledged without its answer; default 1.5 s of the 3 s that Discord gives
}

func (t Timing) withDefaults() Timing {
	set := func(d *time.Duration, v time.Duration) {
		if *d == 0 {
			*d = v
		}
	}
	set(&t.Reach, time.Minute)
	set(&t.Open, 20*time.Second)
	set(&t.Ack, 10*time.Second)
	set(&t.FirstWait, 500*time.Millisecond)
	set(&t.LastWait, 2*time.Minute)
	set(&t.Identify, 5*time.Second)
	set(&t.Drain, 10*time.Second)
	set(&t.Defer, 1500*time.Millisecond)
	return t
}

// Errors that end the bot: trying again at once would not help.
var (
	ErrToken   = errors.New("bot: Discord does not accept the token: make a new one in the Developer Portal (Bot, Reset Token) and set it as DISCORD_TOKEN")
	ErrNetwork = errors.New("bot: Discord cannot be reached: check the network, the proxy and DISCORD_API_URL, then start the bot again")
	ErrIntents = errors.New("bot: Discord refuses the intents of the bot: it needs none that are privileged; check in the Developer Portal that the application is not restricted")
	ErrShards  = errors.New("bot: Discord refuses the shards of the bot: it is in too many servers for this SHARD_COUNT, or the count is wrong; leave it out to take Discord's advice")
	ErrAccess  = errors.New("bot: Discord does not let the bot into the server of DISCORD_GUILD_ID: check the id, and add the bot to it with the address that \"tradetalks invite\" prints")
	ErrAPI     = errors.New("bot: Discord no longer speaks this version of its gateway: install a newer version of the bot")
)

// final returns the error that a close code of the gateway means when it ends the bot, else nil.
func final(code int) error {
	switch code {
	case 4004:
		return ErrToken
	case 4010, 4011:
		return ErrShards
	case 4012:
		return ErrAPI
	case 4013, 4014:
		return ErrIntents
	}
	return nil
}

// A gateway keeps the connections over which Discord tells what happens.
type gateway struct {
	token     string
	transport *transport
	rest      *rest
	timing    Timing
	log       *slog.Logger
	metrics   Metrics
	receive   func(e *discordgo.Event, missed bool) // called in order of arrival; must not block. missed: sent while the connection was lost
	count     int                                   // shards in all; 0 for Discord's advice
	ids       []int                                 // shards to run here; nil for all

	up, total atomic.Int32  // shards that are connected, and in all
	logins    *rate.Limiter // of new sessions

	mu   sync.Mutex
	wait map[int]chan struct{} // identify gate by bucket: holds one token
}

// run keeps all shards connected until the context ends, or returns the error that ends the bot.
func (g *gateway) run(ctx context.Context) error {
	advice, err := g.advice(ctx)
	if err != nil {
		return err
	}
	g.transport.setGateway(advice.URL)
	if g.count == 0 {
		g.count = max(1, advice.Shards)
	}
	if g.ids == nil {
		for i := range g.count {
			g.ids = append(g.ids, i)
		}
	}
	g.total.Store(int32(len(g.ids)))
	g.logins = loginLimiter(advice.SessionStartLimit.Total)
	buckets := max(1, advice.SessionStartLimit.MaxConcurrency)
	if l := advice.SessionStartLimit; l.Total > 0 && l.Remaining < len(g.ids) {
		pause := time.Duration(l.ResetAfter) * time.Millisecond
		g.log.Warn("discord: too many connections today, waiting", "left", l.Remaining, "wait", pause)
		if err := sleep(ctx, pause); err != nil {
			return nil
		}
	}
	group, ctx := errgroup.WithContext(ctx)
	for _, id := range g.ids {
		group.Go(func() error { return g.keep(ctx, id, id%buckets) })
	}
	return group.Wait()
}

// advice asks Discord for the address of the gateway, the number of shards and how many may connect.
func (g *gateway) advice(ctx context.Context) (*discordgo.GatewayBotResponse, error) {
	wait := g.timing.FirstWait
	for {
		var a discordgo.GatewayBotResponse
		err := g.rest.call(ctx, http.MethodGet, "gateway/bot", "gateway/bot", nil, &a)
		if err == nil {
			return &a, nil
		}
		var refused *apiError
		if errors.As(err, &refused) && refused.Status == http.StatusUnauthorized {
			return nil, ErrToken
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		g.log.Warn("discord: cannot be reached, trying again", "error", err, "wait", wait)
		if err := sleep(ctx, wait); err != nil {
			return nil, err
		}
		wait = min(2*wait, g.timing.LastWait)
	}
}

// fewestLogins is how many new sessions Discord allows in a day when it does not say.
const fewestLogins = 1000

// loginLimiter bounds new sessions where Discord allows a number of them in a day, and takes the token away past that: a quarter
// at once, and half over the day.
func loginLimiter(daily int) *rate.Limiter {
	if daily <= 0 {
		daily = fewestLogins
	}
	return rate.NewLimiter(rate.Limit(float64(daily)/2/(24*time.Hour).Seconds()), max(1, daily/4))
}

// keep holds one shard connected until the context ends (nil) or Discord refuses for good (an error).
func (g *gateway) keep(ctx context.Context, shard, bucket int) error {
	wait := g.timing.FirstWait
	log := g.log.With("shard", shard)
	var c *connection
	first := true
	g.metrics.gateway(shard, false)
	for ctx.Err() == nil {
		if c == nil {
			if g.identifyGate(ctx, bucket) != nil {
				return nil
			}
			var err error
			if c, err = g.connection(shard); err != nil {
				return err
			}
		}
		resuming := c.ready.Load()
		began := time.Now()
		err := c.open(ctx, g.timing.Open)
		lived := time.Duration(0)
		if err == nil {
			if !first {
				g.metrics.reconnect(shard, resuming)
			}
			first = false
			g.up.Add(1)
			g.metrics.gateway(shard, true)
			log.Info("discord: connected", "resumed", resuming, "took", time.Since(began).Round(time.Millisecond))
			lived, err = c.live(ctx, g.timing.Ack)
			g.up.Add(-1)
			g.metrics.gateway(shard, false)
		}
		if ctx.Err() != nil {
			c.end()
			return nil
		}
		code := c.code(err)
		if fatal := final(code); fatal != nil {
			c.end()
			return fatal
		}
		log.Warn("discord: connection lost", "code", code, "error", err)
		if lived > wait {
			wait = g.timing.FirstWait
		}
		if !c.resumable(code) {
			c.drop()
			c = nil
		}
		if err := sleep(ctx, wait/2+rand.N(wait)); err != nil { // #nosec G404 -- spreads calls, guards nothing
			break
		}
		wait = min(2*wait, g.timing.LastWait)
		if c != nil && c.ready.Load() && wait > 4*g.timing.FirstWait {
			wait = 4 * g.timing.FirstWait // a session can be resumed for a short time only
		}
	}
	if c != nil {
		c.end()
	}
	return nil
}

// identifyGate waits until a new session of the bucket may start.
func (g *gateway) identifyGate(ctx context.Context, bucket int) error {
	g.mu.Lock()
	if g.wait == nil {
		g.wait = map[int]chan struct{}{}
	}
	gate := g.wait[bucket]
	if gate == nil {
		gate = make(chan struct{}, 1)
		gate <- struct{}{}
		g.wait[bucket] = gate
	}
	g.mu.Unlock()
	select {
	case <-gate:
		time.AfterFunc(g.timing.Identify, func() { gate <- struct{}{} })
		return g.logins.Wait(ctx)
	case <-ctx.Done():
		return ctx.Err()
	}
}

// A connection is one session of discordgo and the connection below it.
type connection struct {
	session *discordgo.Session
	ready   atomic.Bool // READY came: there is something to resume
	resumed atomic.Bool // RESUMED came, or nothing was to be resumed: what comes now has just happened
	closed  chan struct{}
	tap     atomic.Pointer[tap]
	stuck   bool // Open hangs: the session must not be touched again
}

func (g *gateway) connection(shard int) (*connection, error) {
	s, err := newSession(g.token, g.transport)
	if err != nil {
		return nil, err
	}
	c := &connection{session: s, closed: make(chan struct{}, 1)}
	s.ShardID, s.ShardCount = shard, g.count
	s.Identify.Shard = &[2]int{shard, g.count}
	dial := func(secure bool) func(context.Context, string, string) (net.Conn, error) {
		return func(ctx context.Context, network, address string) (net.Conn, error) {
			conn, err := dialGateway(ctx, network, address, secure)
			if err != nil {
				return nil, err
			}
			t := &tap{Conn: conn}
			t.opening.Store(true)
			c.tap.Store(t)
			return t, nil
		}
	}
	s.Dialer = &websocket.Dialer{HandshakeTimeout: g.timing.Open, NetDialContext: dial(false), NetDialTLSContext: dial(true)}
	s.AddHandler(func(_ *discordgo.Session, e *discordgo.Event) {
		switch e.Type {
		case "READY":
			c.ready.Store(true)
			c.resumed.Store(true)
		case "RESUMED":
			c.resumed.Store(true)
		}
		g.receive(e, !c.resumed.Load())
	})
	s.AddHandler(func(*discordgo.Session, *discordgo.Disconnect) {
		select {
		case c.closed <- struct{}{}:
		default:
		}
	})
	return c, nil
}

var (
	errOpenHangs = errors.New("the connection did not open in time")
	errSilent    = errors.New("the gateway no longer acknowledges heartbeats")
	errClosed    = errors.New("the connection was closed")
)

// open connects: a new session, or the old one resumed.
func (c *connection) open(ctx context.Context, limit time.Duration) error {
	select {
	case <-c.closed: // told of an earlier connection
	default:
	}
	c.tap.Store(nil)
	c.resumed.Store(false)
	result := make(chan error, 1)
	go func() { result <- c.session.Open() }()
	timer := time.NewTimer(limit)
	defer timer.Stop()
	var err error
	select {
	case err = <-result:
	case <-timer.C:
		err = errOpenHangs
	case <-ctx.Done():
		err = ctx.Err()
	}
	t := c.tap.Load()
	if err == nil {
		t.opening.Store(false)
		return nil
	}
	if t != nil {
		_ = t.Conn.Close() // Open returns when it waits for the network, and only then
	}
	if errors.Is(err, errOpenHangs) || ctx.Err() != nil {
		select {
		case <-result:
		case <-time.After(time.Second):
			c.stuck = true
		}
	}
	return err
}

// live waits until the connection ends, and ends it when a heartbeat was not acknowledged in time. It returns for how long the
// connection was seen to live.
func (c *connection) live(ctx context.Context, ack time.Duration) (time.Duration, error) {
	opened := time.Now()
	tick := time.NewTicker(ack / 4)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return time.Since(opened), ctx.Err()
		case <-c.closed:
			return time.Since(opened), errClosed
		case now := <-tick.C:
			t := c.tap.Load()
			beat := time.Unix(0, t.beat.Load())
			if beat.UnixNano() != 0 && now.Sub(beat) > ack {
				_ = t.Conn.Close() // no close frame: the session stays alive at Discord and can be resumed
				select {
				case <-c.closed:
				case <-time.After(5 * time.Second): // discordgo takes one second
					c.stuck = true
				}
				return beat.Sub(opened), errSilent
			}
		}
	}
}

// code returns the close code with which the gateway ended the connection, 0 when it gave none.
func (c *connection) code(err error) int {
	var closed *websocket.CloseError
	if errors.As(err, &closed) {
		return closed.Code
	}
	if t := c.tap.Load(); t != nil {
		return int(t.code.Load())
	}
	return 0
}

// resumable tells whether the session may go on over a new connection.
func (c *connection) resumable(code int) bool {
	if c.stuck || !c.ready.Load() {
		return false
	}
	if t := c.tap.Load(); t != nil && t.invalid.Load() == 2 {
		return false
	}
	switch code {
	case websocket.CloseNormalClosure, websocket.CloseGoingAway, 4003, 4007, 4009:
		return false
	}
	return true
}

// drop lets go of a session that cannot go on.
func (c *connection) drop() {
	if t := c.tap.Load(); t != nil {
		_ = t.Conn.Close()
	}
}

// end closes the session for good, so that Discord shows the bot as offline at once.
func (c *connection) end() {
	if t := c.tap.Load(); t != nil {
		t.end()
	}
}

// connected tells how many shards are connected, and how many there are.
func (g *gateway) connected() (up, of int) { return int(g.up.Load()), int(g.total.Load()) }

// unlessStopped returns the error that ended the bot, nil when it was told to end.
func unlessStopped(err error) error {
	if errors.Is(err, context.Canceled) {
		return nil
	}
	return err
}
