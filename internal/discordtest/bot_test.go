package discordtest_test

import (
	"errors"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/gorilla/websocket"

	"tradetalks/internal/discordtest"
)

// redirect sends the requests of discordgo, whose addresses are fixed, to the
// fake.
type redirect struct{ to *url.URL }

func (r redirect) RoundTrip(req *http.Request) (*http.Response, error) {
	req = req.Clone(req.Context())
	req.URL.Scheme, req.URL.Host = r.to.Scheme, r.to.Host
	return http.DefaultTransport.RoundTrip(req)
}

const intents = discordgo.IntentGuilds | discordgo.IntentGuildMessages | discordgo.IntentDirectMessages

var quiet = &discordgo.MessageAllowedMentions{Parse: []discordgo.AllowedMentionType{}}

// newSession makes a discordgo session that talks to the fake.
func newSession(t *testing.T, d *discordtest.Server) *discordgo.Session {
	t.Helper()
	to, err := url.Parse(d.URL())
	if err != nil {
		t.Fatal(err)
	}
	s, err := discordgo.New("Bot " + d.Token)
	if err != nil {
		t.Fatal(err)
	}
	s.Client = &http.Client{Transport: redirect{to}, Timeout: time.Minute}
	s.Identify.Intents = intents
	s.LogLevel = -1
	s.ShouldReconnectOnError = false // with the server the session ends as well
	return s
}

// open connects a session; one that reconnects is closed with the test.
func open(t *testing.T, s *discordgo.Session) {
	t.Helper()
	if err := s.Open(); err != nil {
		t.Fatal(err)
	}
	if s.ShouldReconnectOnError {
		t.Cleanup(func() { _ = s.CloseWithCode(4000) })
	}
}

// connect makes a bot that echoes: it replies to what mentions it and to direct
// messages, and answers /echo.
func connect(t *testing.T, d *discordtest.Server) *discordgo.Session {
	t.Helper()
	return connectAs(t, d, newSession(t, d))
}

// stay is connect for a bot that reconnects whenever it must.
func stay(t *testing.T, d *discordtest.Server) {
	t.Helper()
	s := newSession(t, d)
	s.ShouldReconnectOnError = true
	connectAs(t, d, s)
	// Disturbed before its first heartbeat, discordgo reconnects twice.
	discordtest.WaitUntil(t, d, func() bool { return d.Stats().Heartbeats > 0 }, "a heartbeat")
}

func connectAs(t *testing.T, d *discordtest.Server, s *discordgo.Session) *discordgo.Session {
	t.Helper()
	s.AddHandler(func(s *discordgo.Session, m *discordgo.MessageCreate) {
		if m.Author.Bot || m.Content == "" {
			return
		}
		_, _ = s.ChannelMessageSendComplex(m.ChannelID, &discordgo.MessageSend{
			Content: "echo " + strings.TrimSpace(strings.ReplaceAll(m.Content, "<@"+d.Bot.ID+">", "")), AllowedMentions: quiet, Reference: m.Reference(),
		})
	})
	s.AddHandler(func(s *discordgo.Session, i *discordgo.InteractionCreate) {
		if i.Type != discordgo.InteractionApplicationCommand {
			return
		}
		_ = s.InteractionRespond(i.Interaction, &discordgo.InteractionResponse{
			Type: discordgo.InteractionResponseChannelMessageWithSource,
			Data: &discordgo.InteractionResponseData{
				Content:         "echo " + i.ApplicationCommandData().Options[0].StringValue(),
				AllowedMentions: quiet,
				Components: []discordgo.MessageComponent{discordgo.ActionsRow{Components: []discordgo.MessageComponent{
					discordgo.Button{Label: "More", CustomID: "more"},
				}}},
			},
		})
	})
	open(t, s)
	return s
}

var echo = []*discordgo.ApplicationCommand{{
	Name: "echo", Description: "Says it again",
	Options: []*discordgo.ApplicationCommandOption{{Type: discordgo.ApplicationCommandOptionString, Name: "text", Description: "What to say", Required: true}},
}}

func TestMention(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	guild := d.AddGuild(discordtest.GuildOptions{})
	ada := guild.AddMember("ada")
	connect(t, d)
	asked := ada.Mention(guild.General(), "who leads the talks?")
	reply := discordtest.Wait(t, asked.Reply)
	if got, want := reply.Content, "echo who leads the talks?"; got != want {
		t.Errorf("reply is %q, want %q", got, want)
	}
	if len(reply.Pings) > 0 {
		t.Errorf("the reply pings %v", reply.Pings)
	}
	direct := ada.DM("and where?")
	if got, want := discordtest.Wait(t, direct.Reply).Content, "echo and where?"; got != want {
		t.Errorf("reply is %q, want %q", got, want)
	}
}

func TestSlash(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	guild := d.AddGuild(discordtest.GuildOptions{})
	ada := guild.AddMember("ada")
	s := connect(t, d)
	if _, err := s.ApplicationCommandBulkOverwrite(d.AppID, "", echo); err != nil {
		t.Fatal(err)
	}
	reply := discordtest.Wait(t, ada.Slash(guild.General(), "echo", discordtest.Args{"text": "hello"}).Reply)
	if got, want := reply.Content, "echo hello"; got != want {
		t.Errorf("reply is %q, want %q", got, want)
	}
	if len(reply.Buttons()) != 1 {
		t.Errorf("reply has %d buttons, want 1", len(reply.Buttons()))
	}
}

func TestRateLimit(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	channel := d.AddGuild(discordtest.GuildOptions{}).General()
	s := newSession(t, d)
	s.ShouldRetryOnRateLimit = false
	send := func() error {
		_, err := s.ChannelMessageSendComplex(channel.ID, &discordgo.MessageSend{Content: "hello", AllowedMentions: quiet})
		return err
	}
	d.Inject(discordtest.Fault{Match: "^POST /channels/", Status: 429, RetryAfter: 250 * time.Millisecond})
	var limited *discordgo.RateLimitError
	if err := send(); !errors.As(err, &limited) || limited.RetryAfter != 250*time.Millisecond {
		t.Errorf("with a 429 injected: %v, want a wait of 250ms", err)
	}
	for range 5 {
		if err := send(); err != nil {
			t.Fatal(err)
		}
	}
	// A client that does not keep count itself, as after a restart, is told.
	s = newSession(t, d)
	s.ShouldRetryOnRateLimit = false
	if err := send(); !errors.As(err, &limited) {
		t.Errorf("the sixth message in five seconds: %v, want a rate limit", err)
	}
	d.Advance(5 * time.Second)
	s = newSession(t, d)
	if err := send(); err != nil {
		t.Errorf("after the wait: %v", err)
	}
	if got := len(d.Requests(`messages 429$`)); got != 2 {
		t.Errorf("%d requests were limited, want 2", got)
	}
}

func TestGlobalRateLimit(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	statuses := map[int]int{}
	for range 60 {
		req, err := http.NewRequest("GET", d.URL()+"/api/v9/users/@me", nil)
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Authorization", "Bot "+d.Token)
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		statuses[resp.StatusCode]++
		if resp.StatusCode == 429 && (resp.Header.Get("X-RateLimit-Global") != "true" || resp.Header.Get("Retry-After") != "1") {
			t.Errorf("headers of a global limit: %v", resp.Header)
		}
	}
	if statuses[200] != 50 || statuses[429] != 10 {
		t.Errorf("statuses %v, want 50 times 200 and 10 times 429", statuses)
	}
}

// TestResume drops the connection, says something while the bot is away, and
// looks that the bot gets it in the same session.
func TestResume(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	guild := d.AddGuild(discordtest.GuildOptions{})
	ada := guild.AddMember("ada")
	stay(t, d)
	d.RefuseConnections(1, 502) // so that the bot stays away for a moment
	d.Drop()
	discordtest.WaitUntil(t, d, func() bool { return d.Stats().Live == 0 }, "the bot to be away")
	asked := ada.Mention(guild.General(), "are you there?")
	discordtest.Wait(t, asked.Reply)
	if got := d.Stats(); got.Identifies != 1 || got.Resumes != 1 {
		t.Errorf("%+v, want one login and one resume", got)
	}
}

func TestRefusedResume(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	guild := d.AddGuild(discordtest.GuildOptions{})
	ada := guild.AddMember("ada")
	stay(t, d)
	d.RefuseResumes(1, false)
	d.Drop()
	discordtest.WaitUntil(t, d, func() bool { return d.Stats().Identifies == 2 }, "a second login")
	discordtest.Wait(t, ada.Mention(guild.General(), "are you there?").Reply)
}

func TestInvalidate(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	guild := d.AddGuild(discordtest.GuildOptions{})
	ada := guild.AddMember("ada")
	stay(t, d)
	d.Invalidate(false)
	discordtest.WaitUntil(t, d, func() bool { return d.Stats().Identifies == 2 }, "a second login")
	discordtest.Wait(t, ada.Mention(guild.General(), "are you there?").Reply)
}

func TestReconnect(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	guild := d.AddGuild(discordtest.GuildOptions{})
	ada := guild.AddMember("ada")
	stay(t, d)
	d.Reconnect()
	discordtest.WaitUntil(t, d, func() bool { return d.Stats().Resumes == 1 }, "a resume")
	discordtest.Wait(t, ada.Mention(guild.General(), "are you there?").Reply)
}

func TestTurnedAway(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		change func(*discordgo.Session, *discordtest.Server)
		code   int
	}{
		"wrong token": {func(s *discordgo.Session, _ *discordtest.Server) { s.Identify.Token = "Bot wrong" }, discordtest.CloseBadToken},
		"privileged intents": {func(s *discordgo.Session, _ *discordtest.Server) {
			s.Identify.Intents |= discordgo.IntentMessageContent
		}, discordtest.CloseDeniedIntents},
		"unknown intents": {func(s *discordgo.Session, _ *discordtest.Server) { s.Identify.Intents = 1 << 30 }, discordtest.CloseBadIntents},
		"wrong shard":     {func(s *discordgo.Session, _ *discordtest.Server) { s.Identify.Shard = &[2]int{3, 2} }, discordtest.CloseBadShard},
		"too few shards":  {func(_ *discordgo.Session, d *discordtest.Server) { d.AddGuilds(2501, discordtest.GuildOptions{}) }, discordtest.CloseShardsRequired},
		"on demand":       {func(_ *discordgo.Session, d *discordtest.Server) { d.RefuseLogins(1, discordtest.CloseBadVersion) }, discordtest.CloseBadVersion},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			d := discordtest.Start(t, discordtest.Options{})
			s := newSession(t, d)
			test.change(s, d)
			var closed *websocket.CloseError
			if err := s.Open(); !errors.As(err, &closed) || closed.Code != test.code {
				t.Errorf("opening: %v, want close code %d", err, test.code)
			}
		})
	}
}

// TestContent looks that what a bot without the intent for message content must
// not read is blank.
func TestContent(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	guild := d.AddGuild(discordtest.GuildOptions{})
	ada := guild.AddMember("ada")
	s := connect(t, d)
	if _, err := s.ApplicationCommandBulkOverwrite(d.AppID, "", echo); err != nil {
		t.Fatal(err)
	}
	got := make(chan *discordgo.Message, 100)
	s.AddHandler(func(_ *discordgo.Session, m *discordgo.MessageCreate) {
		if m.Author.ID == ada.ID {
			got <- m.Message
		}
	})
	next := func() *discordgo.Message {
		select {
		case m := <-got:
			return m
		case <-t.Context().Done():
			t.Fatal("no event")
			return nil
		}
	}
	asked := ada.Mention(guild.General(), "who?")
	next()
	ordinary := discordtest.Wait(t, asked.Reply)
	response := discordtest.Wait(t, ada.Slash(guild.General(), "echo", discordtest.Args{"text": "hello"}).Reply)
	tests := []struct {
		name string
		send func()
		want string
	}{
		{"a message to nobody", func() { ada.Say(guild.General(), "hello all") }, ""},
		{"the bot's role", func() { ada.Say(guild.General(), "<@&"+guild.BotRole()+"> hello") }, ""},
		{"a reply that pings", func() { ada.ReplyTo(ordinary, "and where?", true) }, "and where?"},
		{"a reply that does not ping", func() { ada.ReplyTo(ordinary, "and where?", false) }, ""},
		{"a reply to a response", func() { ada.ReplyTo(response, "and where?", true) }, ""},
		{"a direct message", func() { ada.DM("hello") }, "hello"},
	}
	for _, test := range tests {
		test.send()
		if m := next(); m.Content != test.want {
			t.Errorf("%s: content is %q, want %q", test.name, m.Content, test.want)
		} else if m.ReferencedMessage != nil && m.ReferencedMessage.Content == "" {
			t.Errorf("%s: the bot cannot read its own message in a reply", test.name)
		}
	}
}

// TestShards looks that each guild comes to exactly one shard, and direct
// messages to the first.
func TestShards(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	guilds := d.AddGuilds(40, discordtest.GuildOptions{})
	ada := d.AddUser("ada", discordtest.UserOptions{})
	const shards = 3
	var mu sync.Mutex
	where := map[string][]int{}
	for shard := range shards {
		s := newSession(t, d)
		s.Identify.Shard = &[2]int{shard, shards}
		s.AddHandler(func(_ *discordgo.Session, m *discordgo.MessageCreate) {
			mu.Lock()
			where[m.ChannelID] = append(where[m.ChannelID], shard)
			mu.Unlock()
			_, _ = s.ChannelMessageSendComplex(m.ChannelID, &discordgo.MessageSend{Content: "seen", AllowedMentions: quiet, Reference: m.Reference()})
		})
		open(t, s)
	}
	for _, g := range guilds[:20] {
		g.Join(ada)
		discordtest.Wait(t, ada.Mention(g.General(), "hello").Reply)
		d.Advance(time.Second) // the bot's replies are not the subject
	}
	discordtest.Wait(t, ada.DM("hello").Reply)
	mu.Lock()
	defer mu.Unlock()
	used := map[int]bool{}
	for _, g := range guilds[:20] {
		id, _ := strconv.ParseUint(g.ID, 10, 64)
		want := int((id >> 22) % shards)
		used[want] = true
		for _, got := range where[g.General().ID] {
			if got != want {
				t.Errorf("guild %s came to shard %d, want %d", g.ID, got, want)
			}
		}
	}
	if len(used) != shards {
		t.Errorf("guilds lie on %d shards, want %d", len(used), shards)
	}
	for _, got := range where[ada.Direct().ID] {
		if got != 0 {
			t.Errorf("a direct message came to shard %d, want 0", got)
		}
	}
}
