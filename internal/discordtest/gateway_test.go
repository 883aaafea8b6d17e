package discordtest_test

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"

	"tradetalks/internal/discordtest"
)

// client is a gateway client that does what a test says, as no library would.
type client struct {
	t  *testing.T
	ws *websocket.Conn
}

// packet is a message of the gateway.
type packet struct {
	Op   int             `json:"op"`
	Data json.RawMessage `json:"d"`
	Seq  int64           `json:"s"`
	Type string          `json:"t"`
}

func dial(t *testing.T, d *discordtest.Server) *client {
	t.Helper()
	ws, _, err := websocket.Dial(t.Context(), strings.Replace(d.URL(), "http", "ws", 1)+"/?v=10&encoding=json", nil)
	if err != nil {
		t.Fatal(err)
	}
	ws.SetReadLimit(-1)
	t.Cleanup(func() { _ = ws.CloseNow() })
	return &client{t, ws}
}

func (c *client) send(op int, data string) {
	c.t.Helper()
	if err := c.ws.Write(c.t.Context(), websocket.MessageText, []byte(`{"op":`+string(rune('0'+op))+`,"d":`+data+`}`)); err != nil {
		c.t.Fatal(err)
	}
}

func (c *client) read() (packet, error) {
	ctx, cancel := context.WithTimeout(c.t.Context(), discordtest.WaitTime)
	defer cancel()
	var p packet
	_, raw, err := c.ws.Read(ctx)
	if err != nil {
		return p, err
	}
	return p, json.Unmarshal(raw, &p)
}

// want reads one message with this op, and type for op 0.
func (c *client) want(op int, kind string) packet {
	c.t.Helper()
	p, err := c.read()
	if err != nil || p.Op != op || p.Type != kind {
		c.t.Fatalf("got op %d %s %s (%v), want op %d %s", p.Op, p.Type, p.Data, err, op, kind)
	}
	return p
}

// wantClose reads until the gateway closes the connection, with this code.
func (c *client) wantClose(code int) {
	c.t.Helper()
	for {
		_, err := c.read()
		var closed websocket.CloseError
		if errors.As(err, &closed) {
			if int(closed.Code) != code {
				c.t.Errorf("closed with %d, want %d", closed.Code, code)
			}
			return
		}
		if err != nil {
			c.t.Fatalf("the connection ended without code %d: %v", code, err)
		}
	}
}

func login(d *discordtest.Server) string {
	return `{"token":"` + d.Token + `","intents":4609,"properties":{}}`
}

func TestHandshake(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	guild := d.AddGuild(discordtest.GuildOptions{})
	c := dial(t, d)
	c.want(10, "")
	c.send(1, "null")
	c.want(11, "")
	c.send(2, login(d))
	ready := c.want(0, "READY")
	if ready.Seq != 1 || !strings.Contains(string(ready.Data), guild.ID) {
		t.Errorf("READY is %+v", ready)
	}
	if created := c.want(0, "GUILD_CREATE"); created.Seq != 2 || !strings.Contains(string(created.Data), `"preferred_locale":"en-US"`) {
		t.Errorf("GUILD_CREATE is %s", created.Data)
	}
	guild.Remove()
	c.want(0, "GUILD_DELETE")
	if got := d.Intents(); got[0] != 4609 {
		t.Errorf("intents are %v", got)
	}
}

// TestReplay resumes from the middle, and gets what it has not seen and no more.
func TestReplay(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	guild := d.AddGuild(discordtest.GuildOptions{})
	ada := guild.AddMember("ada")
	c := dial(t, d)
	c.want(10, "")
	c.send(2, login(d))
	var session struct {
		ID string `json:"session_id"`
	}
	if err := json.Unmarshal(c.want(0, "READY").Data, &session); err != nil {
		t.Fatal(err)
	}
	c.want(0, "GUILD_CREATE")
	ada.Say(guild.General(), "one")
	c.want(0, "MESSAGE_CREATE") // number 3, which is said to be lost
	_ = c.ws.Close(4000, "")
	ada.Say(guild.General(), "two")

	resume := `{"token":"` + d.Token + `","session_id":"` + session.ID + `","seq":2}`
	again := dial(t, d)
	again.want(10, "")
	again.send(6, resume)
	for seq := int64(3); seq <= 4; seq++ {
		if p := again.want(0, "MESSAGE_CREATE"); p.Seq != seq {
			t.Errorf("replayed number %d, want %d", p.Seq, seq)
		}
	}
	again.want(0, "RESUMED")
	_ = again.ws.Close(websocket.StatusNormalClosure, "")

	// Closed with 1000 the session is over.
	discordtest.WaitUntil(t, d, func() bool { return d.Stats().Live == 0 }, "the session to end")
	third := dial(t, d)
	third.want(10, "")
	third.send(6, resume)
	if p := third.want(9, ""); string(p.Data) != "false" {
		t.Errorf("op 9 says %s", p.Data)
	}
}

func TestGatewayRules(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name string
		send func(*client, *discordtest.Server)
		code int
	}{
		{"unknown op", func(c *client, _ *discordtest.Server) { c.send(5, "null") }, discordtest.CloseUnknownOp},
		{"no object", func(c *client, _ *discordtest.Server) {
			_ = c.ws.Write(c.t.Context(), websocket.MessageText, []byte("hello"))
		}, discordtest.CloseDecode},
		{"too long", func(c *client, _ *discordtest.Server) { c.send(3, `"`+strings.Repeat("a", 5000)+`"`) }, discordtest.CloseDecode},
		{"not logged in", func(c *client, _ *discordtest.Server) { c.send(3, "{}") }, discordtest.CloseNotLoggedIn},
		{"twice logged in", func(c *client, d *discordtest.Server) { c.send(2, login(d)); c.send(2, login(d)) }, discordtest.CloseLoggedInAlready},
		{"sequence ahead", func(c *client, d *discordtest.Server) {
			c.send(2, login(d))
			var session struct {
				ID string `json:"session_id"`
			}
			p, err := c.read()
			if err != nil || json.Unmarshal(p.Data, &session) != nil {
				c.t.Fatal(err)
			}
			d.CloseGateway(4000)
			c.wantClose(4000)
			*c = *dial(c.t, d)
			c.send(6, `{"token":"`+d.Token+`","session_id":"`+session.ID+`","seq":99}`)
		}, discordtest.CloseBadSequence},
		{"121 messages", func(c *client, d *discordtest.Server) {
			for range 121 {
				c.send(1, "null")
			}
		}, discordtest.CloseRateLimited},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			d := discordtest.Start(t, discordtest.Options{})
			c := dial(t, d)
			c.want(10, "")
			test.send(c, d)
			c.wantClose(test.code)
			d.TakeViolations()
		})
	}
}

// TestLoginLimits logs in too fast and too often.
func TestLoginLimits(t *testing.T) {
	t.Parallel()
	limits := discordtest.DiscordLimits()
	limits.Starts = 2
	d := discordtest.Start(t, discordtest.Options{Limits: &limits})
	try := func() *client {
		c := dial(t, d)
		c.want(10, "")
		c.send(2, login(d))
		return c
	}
	try().want(0, "READY")
	try().want(9, "")
	d.Advance(5 * time.Second)
	try().wantClose(discordtest.CloseBadToken)
	if got := d.TakeViolations(); len(got) != 1 {
		t.Errorf("violations %q, want one", got)
	}
}

func TestSilentClient(t *testing.T) {
	t.Parallel()
	limits := discordtest.DiscordLimits()
	limits.Heartbeat = 20 * time.Millisecond
	d := discordtest.Start(t, discordtest.Options{Limits: &limits})
	c := dial(t, d)
	c.want(10, "")
	c.wantClose(discordtest.CloseTimedOut)
}

func TestMutedHeartbeats(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	c := dial(t, d)
	c.want(10, "")
	d.MuteHeartbeats()
	c.send(1, "null")
	discordtest.WaitUntil(t, d, func() bool { return d.Stats().Heartbeats == 1 }, "the heartbeat")
	c.send(2, login(d))
	c.want(0, "READY") // and no acknowledgement before it
	other := dial(t, d)
	other.want(10, "")
	other.send(1, "null")
	other.want(11, "")
}

// TestFreeze looks that a frozen connection is silent in both directions, and
// that its session can be resumed over another one.
func TestFreeze(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	guild := d.AddGuild(discordtest.GuildOptions{})
	ada := guild.AddMember("ada")
	c := dial(t, d)
	c.want(10, "")
	c.send(2, login(d))
	var session struct {
		ID string `json:"session_id"`
	}
	if err := json.Unmarshal(c.want(0, "READY").Data, &session); err != nil {
		t.Fatal(err)
	}
	c.want(0, "GUILD_CREATE")
	d.Freeze()
	c.send(1, "2") // the network takes it
	ada.Say(guild.General(), "hello")
	again := dial(t, d)
	again.want(10, "")
	again.send(6, `{"token":"`+d.Token+`","session_id":"`+session.ID+`","seq":2}`)
	again.want(0, "MESSAGE_CREATE")
	again.want(0, "RESUMED")
	if p, err := c.read(); err == nil {
		t.Errorf("the frozen connection said op %d %s", p.Op, p.Type)
	}
	if got := d.Stats().Heartbeats; got != 0 {
		t.Errorf("%d heartbeats were read from a frozen connection", got)
	}
}

func TestOpenings(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	d.ReconnectBeforeHello(1)
	c := dial(t, d)
	c.want(7, "")
	c.want(10, "")
	d.ReconnectInsteadOfReady(1)
	c = dial(t, d)
	c.want(10, "")
	c.send(2, login(d))
	c.want(7, "")
	d.RefuseConnections(1, 503)
	_, resp, err := websocket.Dial(t.Context(), strings.Replace(d.URL(), "http", "ws", 1)+"/?v=10&encoding=json", nil)
	if err == nil || resp == nil || resp.StatusCode != 503 {
		t.Errorf("a refused connection: %v", err)
	}
}

func TestFaults(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	d.Inject(discordtest.Fault{Match: "^GET /users", Status: 503, Times: 2})
	for _, want := range []int{503, 503, 200} {
		if a := call(t, d, "GET", "/users/@me", ""); a.Status != want {
			t.Errorf("status %d, want %d", a.Status, want)
		}
	}
	d.Inject(discordtest.Fault{Status: 403, Code: 50013, Message: "Missing Permissions", Times: -1})
	if a := call(t, d, "GET", "/users/@me", ""); a.Status != 403 || a.Code != 50013 {
		t.Errorf("%+v, want the error that was injected", a)
	}
	d.Heal()
	if a := call(t, d, "GET", "/users/@me", ""); a.Status != 200 {
		t.Errorf("healed: %+v", a)
	}
	if got := len(d.Requests("^GET /users/@me 503$")); got != 2 {
		t.Errorf("%d requests failed, want 2", got)
	}
}

// TestLostAnswers looks that a request whose answer is lost was carried out, and
// that a nonce keeps the second try from sending the message again.
func TestLostAnswers(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	channel := d.AddGuild(discordtest.GuildOptions{}).General()
	send := func(nonce string) answer {
		return call(t, d, "POST", "/channels/"+channel.ID+"/messages", `{"content":"hello","nonce":"`+nonce+`","enforce_nonce":true,`+silent+`}`)
	}
	d.Inject(discordtest.Fault{Match: "^POST", Status: 502, Late: true})
	if a := send("one"); a.Status != 502 {
		t.Errorf("%+v, want the status that was injected", a)
	}
	if a := send("one"); a.Status != 200 || a.ID != channel.Messages()[0].ID {
		t.Errorf("the second try: %+v", a)
	}
	if got := len(channel.Messages()); got != 1 {
		t.Errorf("%d messages were sent, want 1", got)
	}
	send("two")
	d.Advance(6 * time.Minute)
	send("two")
	if got := len(channel.Messages()); got != 3 {
		t.Errorf("%d messages were sent, want 3: the time of a nonce is over", got)
	}
	d.Inject(discordtest.Fault{Match: "^POST", Drop: true, Late: true})
	if resp, err := http.Post(d.URL()+"/api/v9/users/@me/channels", "", nil); err == nil {
		resp.Body.Close()
		t.Errorf("a dropped request was answered with %d", resp.StatusCode)
	}
}

func TestThreads(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	guild := d.AddGuild(discordtest.GuildOptions{})
	asked := guild.AddMember("ada").Mention(guild.General(), "who?")
	a := call(t, d, "POST", "/channels/"+guild.General().ID+"/messages/"+asked.ID+"/threads", `{"name":"who?"}`)
	if a.Status != 201 || a.ID != asked.ID {
		t.Fatalf("%+v", a)
	}
	call(t, d, "POST", "/channels/"+a.ID+"/messages", `{"content":"an answer",`+silent+`}`)
	if reply := discordtest.Wait(t, asked.Reply); reply.Content != "an answer" {
		t.Errorf("reply %q", reply.Content)
	}
	if again := call(t, d, "POST", "/channels/"+guild.General().ID+"/messages/"+asked.ID+"/threads", `{"name":"who?"}`); again.Code != 160004 {
		t.Errorf("a second thread: %+v, want code 160004", again)
	}
	d.TakeViolations()
}

func TestInvalidRequests(t *testing.T) {
	t.Parallel()
	limits := discordtest.DiscordLimits()
	limits.Invalid = 3
	d := discordtest.Start(t, discordtest.Options{Limits: &limits})
	d.Inject(discordtest.Fault{Status: 403, Times: -1})
	for range 3 {
		call(t, d, "GET", "/users/@me", "")
	}
	if got := d.Violations(); len(got) != 0 {
		t.Errorf("violations %q after 3 requests", got)
	}
	call(t, d, "GET", "/users/@me", "")
	if got := d.TakeViolations(); len(got) != 1 {
		t.Errorf("violations %q after 4 requests, want one", got)
	}
}

func TestKeep(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{Keep: 10})
	guild := d.AddGuild(discordtest.GuildOptions{})
	ada := guild.AddMember("ada")
	for range 50 {
		ada.Say(guild.General(), "hello")
		call(t, d, "GET", "/users/@me", "")
	}
	if m, r := len(guild.General().Messages()), len(d.Requests("")); m != 10 || r != 10 {
		t.Errorf("%d messages and %d requests are remembered, want 10 of each", m, r)
	}
	if got := d.RequestCount(); got != 50 {
		t.Errorf("%d requests were counted, want 50", got)
	}
}
