package discordtest

import (
	"context"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"regexp"
	"strconv"
	"sync"
	"time"
)

// Defaults of Options.
const (
	// DefaultToken is the token of the bot when Options name none: three parts
	// with points between them, like a real one.
	DefaultToken = "MTAwMDAwMDAwMDAwMDAwMDAx.GfakeX.a-token-that-only-the-fake-accepts" // #nosec G101 -- opens nothing

	// discordEpoch is the millisecond from which ids count.
	discordEpoch = 1420070400000
)

// Options describe a fake Discord. The zero value is one that enforces every
// limit of the real one.
type Options struct {
	// Token is what the bot has to log in with; DefaultToken when empty.
	Token string
	// Limits are those that depend on time; those of Discord when nil.
	Limits *Limits
	// Spec is the path of Discord's OpenAPI description, against which the
	// bodies of requests are checked. Empty: they are not.
	Spec string
	// Privileged is the set of privileged intents that the developer portal
	// grants; a bot that asks for others is turned away with close code 4014.
	Privileged int
	// Shards is the number of shards that /gateway/bot advises; 1 when zero.
	Shards int
	// AllowPings lets messages ping. Otherwise every message of the bot must say
	// "allowed_mentions": {"parse": []}, and one that does not is a violation.
	AllowPings bool
	// RoleContent lets a bot without the intent for message content read messages
	// that mention its role. Discord does not document whether it may, so a bot
	// must get along either way.
	RoleContent bool
	// Keep is how many messages, interactions and requests are remembered; the
	// oldest are forgotten first. Zero: all of them, as tests like it and hours
	// of load do not.
	Keep int
}

// Limits are the limits that depend on time.
type Limits struct {
	// Heartbeat is the interval in which clients must send heartbeats.
	Heartbeat time.Duration
	// Acknowledge is how long an interaction waits for its callback.
	Acknowledge time.Duration
	// Token is how long an interaction can be answered in all.
	Token time.Duration
	// Global is the number of REST requests in a second; interactions and their
	// follow-ups do not count.
	Global int
	// Routes are the limits of single routes in each channel, guild or webhook,
	// by method and path as they stand in Discord's documentation. A route that
	// is not listed has the limit under "", and none when there is none. A client
	// waits for a limit by its own clock, which Advance does not move: a test that
	// sends much into one channel leaves these limits out.
	Routes map[string]RouteLimit
	// Sends is the number of messages that a connection may send in a minute.
	Sends int
	// Identify is the time between two logins of one bucket of shards.
	Identify time.Duration
	// Concurrency is the number of such buckets.
	Concurrency int
	// Starts is the number of logins in a day.
	Starts int
	// GuildsPerShard is the number of guilds past which sharding is required.
	GuildsPerShard int
	// Creates is the number of commands that may be created in a day.
	Creates int
	// Invalid is the number of requests answered with 401, 403 or 429 in ten
	// minutes; past it Discord bans the address.
	Invalid int
}

// RouteLimit is a number of requests in a time.
type RouteLimit struct {
	Requests int
	Per      time.Duration
}

// DiscordLimits returns the limits of the real Discord. It documents those of
// routes nowhere; these are the ones that its headers were seen to send.
func DiscordLimits() Limits {
	return Limits{
		Heartbeat:   41250 * time.Millisecond,
		Acknowledge: 3 * time.Second,
		Token:       15 * time.Minute,
		Global:      50,
		Routes: map[string]RouteLimit{
			"":                                     {50, time.Second},
			"GET /gateway/bot":                     {2, 5 * time.Second},
			"POST /channels/{channel_id}/messages": {5, 5 * time.Second},
			"PATCH /channels/{channel_id}/messages/{message_id}":              {5, 5 * time.Second},
			"DELETE /channels/{channel_id}/messages/{message_id}":             {5, time.Second},
			"POST /channels/{channel_id}/typing":                              {5, 5 * time.Second},
			"POST /webhooks/{webhook_id}/{webhook_token}":                     {5, 2 * time.Second},
			"PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original": {5, 2 * time.Second},
		},
		Sends:          120,
		Identify:       5 * time.Second,
		Concurrency:    1,
		Starts:         1000,
		GuildsPerShard: 2500,
		Creates:        200,
		Invalid:        10000,
	}
}

// Server is a fake Discord: an HTTP server, a gateway, and the world that they
// show to a bot. All its methods may be called at the same time.
type Server struct {
	// Bot is the user of the bot.
	Bot *User
	// Token is what the bot logs in with.
	Token string
	// AppID is the id of the bot's application. As with bots of the first years
	// it is not the id of its user, so that mixing them up is found.
	AppID string

	options Options
	limits  Limits
	spec    *spec
	listen  net.Listener
	http    *http.Server
	start   time.Time
	closed  chan struct{}
	closing sync.Once
	serving sync.WaitGroup

	mu           sync.Mutex
	changed      signal // fires whenever anything happens
	offset       time.Duration
	lastID       uint64
	lastGuild    uint64
	guilds       map[string]*Guild
	guildOrder   []*Guild
	guildOwner   *User
	channels     map[string]*Channel
	users        map[string]*User
	commands     map[string][]Command // by guild, "" for global ones
	creates      []time.Time
	interactions map[string]*Interaction // by token
	nonces       map[any]*Message        // that the bot sent, by nonce
	uploads      map[string]Attachment   // files that users attached to commands, by id
	recalls      []func()                // forget the oldest things first
	requests     []Request
	requestCount int
	violations   []string
	faults       []*Fault
	rates        rates
	gateway      gateway
}

// New starts a fake Discord on a free port of this machine. Close ends it.
func New(o Options) (*Server, error) {
	if o.Token == "" {
		o.Token = DefaultToken
	}
	limits := DiscordLimits()
	if o.Limits != nil {
		limits = *o.Limits
	}
	s := &Server{
		Token: o.Token, options: o, limits: limits, start: time.Now().UTC(), closed: make(chan struct{}),
		guilds: map[string]*Guild{}, channels: map[string]*Channel{}, users: map[string]*User{},
		commands: map[string][]Command{}, interactions: map[string]*Interaction{}, uploads: map[string]Attachment{}, nonces: map[any]*Message{},
	}
	s.rates.buckets = map[string]*bucket{}
	s.gateway.sessions = map[string]*session{}
	s.gateway.conns = map[*connection]bool{}
	if o.Spec != "" {
		var err error
		if s.spec, err = loadSpec(o.Spec); err != nil {
			return nil, fmt.Errorf("discordtest: %w", err)
		}
	}
	s.AppID = s.newID()
	s.Bot = s.addUser("Trade Talks", UserOptions{Bot: true})
	var err error
	if s.listen, err = net.Listen("tcp", "127.0.0.1:0"); err != nil {
		return nil, fmt.Errorf("discordtest: %w", err)
	}
	s.http = &http.Server{
		Handler:           s.handler(),
		ReadHeaderTimeout: 10 * time.Second,
		ConnContext: func(ctx context.Context, c net.Conn) context.Context {
			return context.WithValue(ctx, connKey{}, c)
		},
	}
	s.serving.Go(func() { _ = s.http.Serve(s.listen) })
	return s, nil
}

// connKey is the key of a request's TCP connection in its context.
type connKey struct{}

// URL returns the address of the server, which a bot uses instead of
// https://discord.com.
func (s *Server) URL() string { return "http://" + s.listen.Addr().String() }

// Close ends all connections and the server.
func (s *Server) Close() {
	s.closing.Do(func() {
		close(s.closed)
		s.mu.Lock()
		for c := range s.gateway.conns {
			c.abort()
		}
		s.mu.Unlock()
		_ = s.http.Close()
		s.serving.Wait()
	})
}

// Advance moves the clock of the server forward: interactions expire and rate
// limits recover as if d had passed.
func (s *Server) Advance(d time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.offset += d
	s.changed.fire()
}

// now is the time of the server. The caller holds the lock.
func (s *Server) now() time.Time { return time.Now().Add(s.offset).UTC() }

// newID returns an id that is larger than all before it and tells the time.
func (s *Server) newID() string {
	id := uint64(s.now().UnixMilli()-discordEpoch) << 22
	s.lastID = max(id, s.lastID+1)
	return strconv.FormatUint(s.lastID, 10)
}

// guildID returns ids of guilds that spread over shards as real ones do, which
// were made at different times: each a second after the one before.
func (s *Server) guildID() string {
	const firstGuild = 200_000_000_000 // milliseconds after the epoch: May 2021
	s.lastGuild++
	return strconv.FormatUint((firstGuild+s.lastGuild*1009)<<22, 10)
}

// shardOf returns the shard of n that gets the events of a guild; "" stands for
// direct messages.
func shardOf(guild string, n int) int {
	id, _ := strconv.ParseUint(guild, 10, 64)
	return int((id >> 22) % uint64(n))
}

// remember notes how to forget something, and forgets the oldest when there is
// more than the options keep.
func (s *Server) remember(forget func()) {
	if s.options.Keep == 0 {
		return
	}
	s.recalls = append(s.recalls, forget)
	for len(s.recalls) > s.options.Keep {
		s.recalls[0]()
		s.recalls[0] = nil
		s.recalls = s.recalls[1:]
	}
}

// violate records that the bot did what it must not. The caller holds the lock.
func (s *Server) violate(format string, args ...any) {
	const most = 100 // a load test that errs, errs often
	if len(s.violations) < most {
		s.violations = append(s.violations, fmt.Sprintf(format, args...))
	}
	s.changed.fire()
}

// Violations returns what the bot did that it must not: bodies that differ from
// Discord's description of them, messages that could ping, requests that
// Discord refuses as malformed.
func (s *Server) Violations() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]string(nil), s.violations...)
}

// TakeViolations returns the violations so far and forgets them: for a test
// that provokes them.
func (s *Server) TakeViolations() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	taken := s.violations
	s.violations = nil
	return taken
}

// Request is a REST request that the bot made.
type Request struct {
	Time   time.Time
	Method string
	// Path has neither the prefix /api/v9 nor the query.
	Path  string
	Query string
	// Route is the method and path with names in place of ids, as in Discord's
	// description; "" when there is no such route.
	Route string
	// Body is the JSON that was sent, also of a multipart body.
	Body json.RawMessage
	// Status is the HTTP status of the response; 0 when the connection was
	// broken off.
	Status int
	// Code is Discord's own error code; 0 when the request succeeded.
	Code int
}

// Requests returns the requests that the bot made, oldest first, those that
// match a regular expression over "METHOD /path STATUS" (all when it is empty).
func (s *Server) Requests(pattern string) []Request {
	re := regexp.MustCompile(pattern)
	s.mu.Lock()
	defer s.mu.Unlock()
	var found []Request
	for _, r := range s.requests {
		if re.MatchString(r.String()) {
			found = append(found, r)
		}
	}
	return found
}

// RequestCount returns how many requests the bot made, also those that are no
// longer remembered.
func (s *Server) RequestCount() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.requestCount
}

// String returns the method, path and status of the request.
func (r Request) String() string { return fmt.Sprintf("%s %s %d", r.Method, r.Path, r.Status) }
