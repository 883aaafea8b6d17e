package discordtest

import (
	"bytes"
	"compress/zlib"
	"context"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/coder/websocket"
)

// Intents that decide which events a session gets.
const (
	intentGuilds         = 1 << 0
	intentGuildMembers   = 1 << 1
	intentPresences      = 1 << 8
	intentGuildMessages  = 1 << 9
	intentDirectMessages = 1 << 12
	intentContent        = 1 << 15

	privilegedIntents = intentGuildMembers | intentPresences | intentContent
	knownIntents      = 1<<26 - 1
)

// Operations of the gateway.
const (
	opDispatch       = 0
	opHeartbeat      = 1
	opIdentify       = 2
	opPresence       = 3
	opVoice          = 4
	opResume         = 6
	opReconnect      = 7
	opMembers        = 8
	opInvalidSession = 9
	opHello          = 10
	opAck            = 11
)

// Close codes with which Discord turns a bot away for good, and some others.
const (
	CloseUnknownError    = 4000
	CloseUnknownOp       = 4001
	CloseDecode          = 4002
	CloseNotLoggedIn     = 4003
	CloseBadToken        = 4004
	CloseLoggedInAlready = 4005
	CloseBadSequence     = 4007
	CloseRateLimited     = 4008
	CloseTimedOut        = 4009
	CloseBadShard        = 4010
	CloseShardsRequired  = 4011
	CloseBadVersion      = 4012
	CloseBadIntents      = 4013
	CloseDeniedIntents   = 4014
)

const (
	// maxFrame is the size in bytes of the longest message that a client may send.
	maxFrame = 4096
	// maxReplay is the number of events that wait for a client that is away.
	maxReplay = 10000
	// compressFrom is the size in bytes from which messages are compressed for
	// clients that ask for it.
	compressFrom = 1024
)

// gateway is the state of all gateway connections. It is guarded by Server.mu.
type gateway struct {
	sessions map[string]*session // by id
	conns    map[*connection]bool
	plan     plan
	started  []time.Time       // of logins in the last day
	bucket   map[int]time.Time // when a bucket of shards logged in last
	stats    GatewayStats
}

// GatewayStats counts what happened on the gateway.
type GatewayStats struct {
	Connections int // that were opened in all
	Identifies  int // logins that led to a new session
	Resumes     int // sessions that were taken up again
	Refused     int // logins and resumes that were refused
	Heartbeats  int
	Events      int // dispatched
	Live        int // sessions with a connection right now
}

// session is what Discord remembers about a bot between connections.
type session struct {
	id       string
	shard    [2]int
	intents  int
	compress bool
	seq      int64
	events   []frame // that the client has not confirmed by a heartbeat
	conn     *connection
}

// frame is a dispatched event.
type frame struct {
	seq  int64
	kind string
	data json.RawMessage
}

// connection is one WebSocket connection.
type connection struct {
	server  *Server
	ws      *websocket.Conn
	tcp     net.Conn
	wake    chan struct{} // has room for one
	ended   chan struct{}
	ending  sync.Once
	version string

	// Guarded by Server.mu.
	session *session
	sent    int64
	frozen  bool
	mute    bool // heartbeats are not acknowledged
	sends   []time.Time
}

// event is something that the gateway tells those sessions which it concerns.
type event struct {
	kind   string
	guild  string // "" for direct messages
	intent int
	data   any
	// blank is what sessions without the intent for message content get.
	blank any
}

// dispatch queues an event for the sessions that it concerns. The caller holds
// the lock.
func (s *Server) dispatch(e event) {
	defer s.changed.fire()
	var full, blank json.RawMessage
	for _, sess := range s.gateway.sessions {
		if e.intent != 0 && sess.intents&e.intent == 0 || shardOf(e.guild, sess.shard[1]) != sess.shard[0] {
			continue
		}
		data, raw := e.data, &full
		if e.blank != nil && sess.intents&intentContent == 0 {
			data, raw = e.blank, &blank
		}
		if *raw == nil {
			*raw = marshal(data)
		}
		s.push(sess, e.kind, *raw)
	}
}

func marshal(v any) json.RawMessage {
	raw, err := json.Marshal(v)
	if err != nil {
		panic(fmt.Sprintf("discordtest: %v", err))
	}
	return raw
}

// push queues an event for one session.
func (s *Server) push(sess *session, kind string, data json.RawMessage) {
	sess.seq++
	sess.events = append(sess.events, frame{sess.seq, kind, data})
	s.gateway.stats.Events++
	if sess.conn != nil {
		sess.conn.poke()
	} else if len(sess.events) > maxReplay {
		delete(s.gateway.sessions, sess.id)
	}
}

// poke wakes the writer of the connection.
func (c *connection) poke() {
	select {
	case c.wake <- struct{}{}:
	default:
	}
}

func (s *Server) getGateway(*call) (reply, error) {
	return ok(object{"url": "ws://" + s.listen.Addr().String()})
}

func (s *Server) getGatewayBot(*call) (reply, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.forgetStarts()
	var reset time.Duration
	if len(s.gateway.started) > 0 {
		reset = s.gateway.started[0].Add(24 * time.Hour).Sub(s.now())
	}
	return ok(object{
		"url": "ws://" + s.listen.Addr().String(), "shards": max(s.options.Shards, 1),
		"session_start_limit": object{
			"total": s.limits.Starts, "remaining": max(s.limits.Starts-len(s.gateway.started), 0),
			"reset_after": reset.Milliseconds(), "max_concurrency": max(s.limits.Concurrency, 1),
		},
	})
}

func (s *Server) forgetStarts() {
	day := s.now().Add(-24 * time.Hour)
	for len(s.gateway.started) > 0 && s.gateway.started[0].Before(day) {
		s.gateway.started = s.gateway.started[1:]
	}
}

// serveGateway serves one connection.
func (s *Server) serveGateway(w http.ResponseWriter, r *http.Request) {
	if refused := s.refuseConnection(); refused != 0 {
		http.Error(w, http.StatusText(refused), refused)
		return
	}
	tcp, _ := r.Context().Value(connKey{}).(net.Conn)
	ws, err := websocket.Accept(w, r, &websocket.AcceptOptions{CompressionMode: websocket.CompressionDisabled})
	if err != nil {
		return
	}
	ws.SetReadLimit(-1)
	c := &connection{
		server: s, ws: ws, tcp: tcp, version: r.URL.Query().Get("v"),
		wake: make(chan struct{}, 1), ended: make(chan struct{}),
	}
	s.mu.Lock()
	s.gateway.conns[c] = true
	s.gateway.stats.Connections++
	s.changed.fire()
	s.mu.Unlock()
	var writing sync.WaitGroup
	writing.Go(c.write)
	c.read(r.URL.Query().Get("encoding"))
	c.abort()
	writing.Wait()
	_ = ws.CloseNow()
}

// detach parts the connection from its session, which can be resumed unless the
// client ended it.
func (c *connection) detach(final bool) {
	s := c.server
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.gateway.conns, c)
	if sess := c.session; sess != nil && sess.conn == c {
		sess.conn = nil
		if final {
			delete(s.gateway.sessions, sess.id)
		}
	}
	s.changed.fire()
}

// abort ends the connection without a word; safe to call with the lock held and
// more than once.
func (c *connection) abort() {
	c.ending.Do(func() { close(c.ended) })
	if c.tcp != nil {
		_ = c.tcp.Close()
	}
}

// close ends the connection with a close code.
func (c *connection) close(code int, reason string) {
	c.ending.Do(func() { close(c.ended) })
	_ = c.ws.Close(websocket.StatusCode(code), reason)
}

// send writes a message that is not a dispatch.
func (c *connection) send(op int, data any) {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	_ = c.ws.Write(ctx, websocket.MessageText, marshal(object{"op": op, "d": data, "s": nil, "t": nil}))
}

// write sends the events of the session until the connection ends.
func (c *connection) write() {
	var packed bytes.Buffer
	deflate, _ := zlib.NewWriterLevel(&packed, zlib.BestSpeed)
	for {
		select {
		case <-c.ended:
			return
		case <-c.wake:
		}
		for {
			batch, compress := c.pending()
			if len(batch) == 0 {
				break
			}
			for _, f := range batch {
				raw := fmt.Appendf(nil, `{"t":%q,"s":%d,"op":0,"d":%s}`, f.kind, f.seq, f.data)
				kind := websocket.MessageText
				if compress && len(raw) >= compressFrom {
					packed.Reset()
					deflate.Reset(&packed)
					_, _ = deflate.Write(raw)
					_ = deflate.Close()
					raw, kind = packed.Bytes(), websocket.MessageBinary
				}
				ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
				err := c.ws.Write(ctx, kind, raw)
				cancel()
				if err != nil {
					return
				}
			}
		}
	}
}

// pending returns the events that the client was not sent yet.
func (c *connection) pending() ([]frame, bool) {
	c.server.mu.Lock()
	defer c.server.mu.Unlock()
	if c.session == nil || c.session.conn != c || c.frozen {
		return nil, false
	}
	events := c.session.events
	i := len(events)
	for i > 0 && events[i-1].seq > c.sent {
		i--
	}
	if i == len(events) {
		return nil, false
	}
	c.sent = events[len(events)-1].seq
	return append([]frame(nil), events[i:]...), c.session.compress
}

// read handles what the client sends until the connection ends.
func (c *connection) read(encoding string) {
	s := c.server
	final := false
	defer func() { c.detach(final) }()
	if encoding != "json" {
		c.close(CloseDecode, "Error while decoding payload.")
		return
	}
	if c.version != "9" && c.version != "10" {
		c.close(CloseBadVersion, "Invalid API version.")
		return
	}
	before, instead := s.plannedOpening()
	if before {
		c.send(opReconnect, nil)
	}
	c.send(opHello, object{"heartbeat_interval": s.limits.Heartbeat.Milliseconds(), "_trace": []string{"fake"}})
	silent := time.AfterFunc(s.limits.Heartbeat*2, func() {
		if !c.isFrozen() {
			c.close(CloseTimedOut, "Session timed out.")
		}
	})
	defer silent.Stop()
	for {
		_, raw, err := c.ws.Read(context.Background())
		if c.isFrozen() { // nothing comes and nothing goes until the connection is cut
			<-c.ended
			return
		}
		if err != nil {
			code := websocket.CloseStatus(err)
			final = code == websocket.StatusNormalClosure || code == websocket.StatusGoingAway
			return
		}
		if len(raw) > maxFrame {
			c.close(CloseDecode, "Error while decoding payload.")
			return
		}
		var m struct {
			Op   int             `json:"op"`
			Data json.RawMessage `json:"d"`
		}
		if err := json.Unmarshal(raw, &m); err != nil {
			c.close(CloseDecode, "Error while decoding payload.")
			return
		}
		if !c.countSend() {
			s.fault(fmt.Sprintf("gateway: more than %d messages in a minute", s.limits.Sends))
			c.close(CloseRateLimited, "Rate limited.")
			return
		}
		if instead && (m.Op == opIdentify || m.Op == opResume) {
			instead = false
			c.send(opReconnect, nil)
			continue
		}
		if m.Op == opHeartbeat {
			silent.Reset(s.limits.Heartbeat * 2)
		}
		if code, reason := c.handle(m.Op, m.Data); code != 0 {
			c.close(code, reason)
			return
		}
	}
}

// handle does what the client asks for; what it must not ask for is answered
// with a close code.
func (c *connection) handle(op int, data json.RawMessage) (code int, reason string) {
	switch op {
	case opHeartbeat:
		c.heartbeat(data)
		return 0, ""
	case opIdentify:
		return c.identify(data)
	case opResume:
		return c.resume(data)
	case opPresence, opVoice, opMembers:
		if !c.loggedIn() {
			return CloseNotLoggedIn, "Not authenticated."
		}
		return 0, ""
	default:
		return CloseUnknownOp, "Unknown opcode."
	}
}

// fault records a violation, for callers without the lock.
func (s *Server) fault(text string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.violate("%s", text)
}

func (c *connection) isFrozen() bool {
	c.server.mu.Lock()
	defer c.server.mu.Unlock()
	return c.frozen
}

func (c *connection) loggedIn() bool {
	c.server.mu.Lock()
	defer c.server.mu.Unlock()
	return c.session != nil
}

// countSend reports whether the client may send one more message this minute.
func (c *connection) countSend() bool {
	s := c.server
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.now()
	for len(c.sends) > 0 && c.sends[0].Before(now.Add(-time.Minute)) {
		c.sends = c.sends[1:]
	}
	c.sends = append(c.sends, now)
	return len(c.sends) <= s.limits.Sends
}

func (c *connection) heartbeat(data json.RawMessage) {
	var seq int64
	_ = json.Unmarshal(data, &seq) // null before the first event
	s := c.server
	s.mu.Lock()
	s.gateway.stats.Heartbeats++
	if c.session != nil {
		c.session.confirm(seq)
	}
	mute := c.mute
	s.changed.fire()
	s.mu.Unlock()
	if !mute {
		c.send(opAck, nil)
	}
}

// confirm forgets the events that the client says to have got.
func (s *session) confirm(seq int64) {
	i := 0
	for i < len(s.events) && s.events[i].seq <= seq {
		s.events[i].data = nil
		i++
	}
	s.events = s.events[i:]
	if len(s.events) == 0 {
		s.events = nil
	}
}

func (c *connection) identify(data json.RawMessage) (code int, reason string) {
	var in struct {
		Token      string          `json:"token"`
		Intents    *int            `json:"intents"`
		Shard      *[2]int         `json:"shard"`
		Compress   bool            `json:"compress"`
		Properties json.RawMessage `json:"properties"`
	}
	if json.Unmarshal(data, &in) != nil || in.Intents == nil || in.Properties == nil {
		return CloseDecode, "Error while decoding payload."
	}
	s := c.server
	s.mu.Lock()
	defer s.mu.Unlock()
	if c.session != nil {
		return CloseLoggedInAlready, "Already authenticated."
	}
	if code := s.gateway.plan.takeLogin(); code != 0 {
		s.gateway.stats.Refused++
		return code, "Refused."
	}
	if strings.TrimPrefix(in.Token, "Bot ") != s.Token {
		return CloseBadToken, "Authentication failed."
	}
	shard := [2]int{0, 1}
	if in.Shard != nil {
		shard = *in.Shard
	}
	if shard[1] < 1 || shard[0] < 0 || shard[0] >= shard[1] {
		return CloseBadShard, "Invalid shard."
	}
	var guilds []*Guild
	for _, g := range s.guildOrder {
		if g.installed && shardOf(g.ID, shard[1]) == shard[0] {
			guilds = append(guilds, g)
		}
	}
	if len(guilds) > s.limits.GuildsPerShard {
		return CloseShardsRequired, "Sharding required."
	}
	if *in.Intents < 0 || *in.Intents > knownIntents {
		return CloseBadIntents, "Invalid intent(s)."
	}
	if *in.Intents&privilegedIntents&^s.options.Privileged != 0 {
		return CloseDeniedIntents, "Disallowed intent(s)."
	}
	now := s.now()
	s.forgetStarts()
	s.gateway.started = append(s.gateway.started, now)
	if len(s.gateway.started) > s.limits.Starts {
		s.violate("gateway: more than %d logins in a day: Discord resets the token", s.limits.Starts)
		return CloseBadToken, "Authentication failed."
	}
	b := shard[0] % max(s.limits.Concurrency, 1)
	if last, before := s.gateway.bucket[b]; before && now.Sub(last) < s.limits.Identify {
		s.gateway.stats.Refused++
		go c.send(opInvalidSession, false)
		return 0, ""
	}
	if s.gateway.bucket == nil {
		s.gateway.bucket = map[int]time.Time{}
	}
	s.gateway.bucket[b] = now
	sess := &session{id: "session-" + s.newID(), shard: shard, intents: *in.Intents, compress: in.Compress, conn: c}
	s.gateway.sessions[sess.id] = sess
	s.gateway.stats.Identifies++
	c.session, c.sent = sess, 0
	unavailable := make([]object, len(guilds))
	for i, g := range guilds {
		unavailable[i] = object{"id": g.ID, "unavailable": true}
	}
	version := 9
	if c.version == "10" {
		version = 10
	}
	s.push(sess, "READY", marshal(object{
		"v": version, "user": s.Bot, "guilds": unavailable, "session_id": sess.id, "session_type": "normal",
		"resume_gateway_url": "ws://" + s.listen.Addr().String(), "shard": shard,
		"application": object{"id": s.AppID, "flags": 0}, "private_channels": []object{}, "user_settings": object{},
		"relationships": []object{}, "presences": []object{}, "guild_join_requests": []object{}, "geo_ordered_rtc_regions": []string{},
	}))
	if sess.intents&intentGuilds != 0 {
		for _, g := range guilds {
			s.push(sess, "GUILD_CREATE", marshal(g.create()))
		}
	}
	s.changed.fire()
	return 0, ""
}

func (c *connection) resume(data json.RawMessage) (code int, reason string) {
	var in struct {
		Token   string `json:"token"`
		Session string `json:"session_id"`
		Seq     int64  `json:"seq"`
	}
	if json.Unmarshal(data, &in) != nil {
		return CloseDecode, "Error while decoding payload."
	}
	s := c.server
	s.mu.Lock()
	defer s.mu.Unlock()
	if c.session != nil {
		return CloseLoggedInAlready, "Already authenticated."
	}
	if strings.TrimPrefix(in.Token, "Bot ") != s.Token {
		return CloseBadToken, "Authentication failed."
	}
	sess := s.gateway.sessions[in.Session]
	refused, resumable := s.gateway.plan.takeResume()
	if refused && !resumable && sess != nil {
		delete(s.gateway.sessions, sess.id)
	}
	if refused || sess == nil {
		s.gateway.stats.Refused++
		go c.send(opInvalidSession, refused && resumable)
		return 0, ""
	}
	if in.Seq > sess.seq {
		return CloseBadSequence, "Invalid seq."
	}
	if sess.conn != nil { // the old connection may be dead without our knowledge
		sess.conn.abort()
	}
	sess.confirm(in.Seq)
	sess.conn, c.session, c.sent = c, sess, in.Seq
	s.gateway.stats.Resumes++
	s.push(sess, "RESUMED", marshal(object{"_trace": []string{"fake"}}))
	s.changed.fire()
	return 0, ""
}

// Stats returns what happened on the gateway so far.
func (s *Server) Stats() GatewayStats {
	s.mu.Lock()
	defer s.mu.Unlock()
	stats := s.gateway.stats
	for _, sess := range s.gateway.sessions {
		if sess.conn != nil {
			stats.Live++
		}
	}
	return stats
}

// Ready waits until n shards are connected and logged in.
func (s *Server) Ready(ctx context.Context, n int) error {
	return s.Until(ctx, fmt.Sprintf("%d logged-in shards", n), func() bool { return s.Stats().Live >= n })
}

// Intents returns the intents of the sessions that are connected, by shard.
func (s *Server) Intents() map[int]int {
	s.mu.Lock()
	defer s.mu.Unlock()
	intents := map[int]int{}
	for _, sess := range s.gateway.sessions {
		if sess.conn != nil {
			intents[sess.shard[0]] = sess.intents
		}
	}
	return intents
}
