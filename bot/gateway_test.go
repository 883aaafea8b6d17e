package bot_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"tradetalks/bot"
	"tradetalks/internal/discordtest"
)

// answersAgain shows that the bot answers: what is asked now is answered once.
func answersAgain(t *testing.T, w *world) {
	t.Helper()
	asked := w.ada.Mention(w.guild.General(), leads)
	want(t, discordtest.Wait(t, asked.Reply).Text(), "Ilva Brandt")
	w.mustAnswerOnce(t, asked)
}

func (w *world) mustAnswerOnce(t *testing.T, asked discordtest.Message) {
	t.Helper()
	if replies, err := asked.Replies(context.Background(), 0); err != nil || len(replies) != 1 {
		t.Errorf("%d replies to one message, %v", len(replies), err)
	}
}

// connected waits until the shard has connected n times.
func (w *world) connected(t *testing.T, n int) {
	t.Helper()
	discordtest.WaitFor(t, func(ctx context.Context) error {
		for {
			w.log.mu.Lock()
			grown, have := w.log.grown, strings.Count(w.log.b.String(), "discord: connected")
			w.log.mu.Unlock()
			if have >= n {
				return nil
			}
			select {
			case <-grown:
			case <-ctx.Done():
				return ctx.Err()
			}
		}
	})
}

func TestGatewayFaultsAreSurvived(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name    string
		fault   func(*world)
		resumes bool // the session goes on: what was asked meanwhile arrives
	}{
		{"dropped connection", func(w *world) { w.Drop() }, true},
		{"asked to reconnect", func(w *world) { w.Reconnect() }, true},
		{"closed for an unknown error", func(w *world) { w.CloseGateway(discordtest.CloseUnknownError) }, true},
		{"closed for a session that timed out", func(w *world) { w.CloseGateway(discordtest.CloseTimedOut) }, false},
		{"invalid session that may go on", func(w *world) { w.Invalidate(true) }, true},
		{"invalid session", func(w *world) { w.Invalidate(false) }, false},
		{"refused resume", func(w *world) { w.RefuseResumes(1, false); w.Drop() }, false},
		{"asked to reconnect while resuming", func(w *world) { w.ReconnectInsteadOfReady(2); w.Drop() }, true},
		{"asked to reconnect before hello", func(w *world) { w.ReconnectBeforeHello(2); w.Drop() }, true},
		{"gateway down for a while", func(w *world) { w.RefuseConnections(3, 503); w.Drop() }, true},
		{"half-open connection", func(w *world) { w.Freeze() }, true},
		{"heartbeats not acknowledged", func(w *world) { w.MuteHeartbeats() }, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			limits := discordtest.DiscordLimits()
			limits.Identify = 0
			limits.Heartbeat = time.Second
			w := newWorld(t, discordtest.Options{Limits: &limits})
			w.run(t, func(o *bot.Options) { o.Timing.Ack = 2 * time.Second })
			before := w.Stats()
			c.fault(w)
			var meanwhile discordtest.Message
			if c.resumes {
				meanwhile = w.ada.Mention(w.guild.General(), leads)
			}
			w.connected(t, 2)
			if c.resumes {
				want(t, discordtest.Wait(t, meanwhile.Reply).Text(), "Ilva Brandt")
				w.mustAnswerOnce(t, meanwhile)
				if now := w.Stats(); now.Identifies != before.Identifies {
					t.Errorf("a new session (%d logins, before %d) though the old one could be resumed", now.Identifies, before.Identifies)
				}
			}
			w.Heal()
			answersAgain(t, w)
		})
	}
}

// TestMissedWhileDead looks at what was asked over a connection that was dead for long: the mention is answered when it comes at last,
// the command, which nobody may answer any more, costs nothing.
func TestMissedWhileDead(t *testing.T) {
	t.Parallel()
	limits := discordtest.DiscordLimits()
	limits.Identify = 0
	limits.Heartbeat = time.Second
	w := newWorld(t, discordtest.Options{Limits: &limits})
	w.run(t, func(o *bot.Options) { o.Timing.Ack = 4 * time.Second }) // more than the three seconds in which a command is answered
	w.Freeze()
	w.ada.Slash(w.guild.General(), "ask", discordtest.Args{"question": leads})
	asked := w.ada.Mention(w.guild.General(), leads)
	w.connected(t, 2)
	want(t, discordtest.Wait(t, asked.Reply).Text(), "Ilva Brandt")
	w.mustAnswerOnce(t, asked)
	want(t, w.log.String(), "way=command outcome=late")
	if calls := w.Requests("/callback"); len(calls) > 0 {
		t.Errorf("%d calls for a command that cannot be answered", len(calls))
	}
	answersAgain(t, w)
}

func TestReconnectAtTheFirstLogin(t *testing.T) {
	t.Parallel()
	w := newWorld(t, discordtest.Options{})
	w.ReconnectInsteadOfReady(2)
	w.run(t)
	answersAgain(t, w)
}

func TestRefusalsForGood(t *testing.T) {
	t.Parallel()
	for code, want := range map[int]error{
		discordtest.CloseBadToken: bot.ErrToken, discordtest.CloseBadShard: bot.ErrShards, discordtest.CloseShardsRequired: bot.ErrShards,
		discordtest.CloseBadVersion: bot.ErrAPI, discordtest.CloseBadIntents: bot.ErrIntents, discordtest.CloseDeniedIntents: bot.ErrIntents,
	} {
		t.Run(want.Error(), func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, discordtest.Options{})
			w.RefuseLogins(-1, code)
			if err := w.runToTheEnd(t); !errors.Is(err, want) {
				t.Errorf("close code %d ends the bot with %v", code, err)
			}
			if n := w.Stats().Refused; n != 1 {
				t.Errorf("%d logins after a refusal for good", n)
			}
		})
	}
	t.Run("of a running bot", func(t *testing.T) {
		t.Parallel()
		w := newWorld(t, discordtest.Options{})
		ended := make(chan error, 1)
		go func() { ended <- w.runToTheEnd(t) }()
		discordtest.WaitFor(t, func(ctx context.Context) error { return w.Ready(ctx, 1) })
		w.RefuseLogins(-1, discordtest.CloseDeniedIntents)
		w.CloseGateway(discordtest.CloseDeniedIntents)
		if err := <-ended; !errors.Is(err, bot.ErrIntents) {
			t.Errorf("ended with %v", err)
		}
	})
}

// runToTheEnd runs a bot that Discord is going to refuse.
func (w *world) runToTheEnd(t *testing.T) error {
	b, err := bot.New(bot.Options{Token: w.Token, APIURL: w.URL(), Engine: engine(t), Views: w.view, Timing: quick()})
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.Background(), discordtest.WaitTime)
	defer cancel()
	return b.Run(ctx)
}

func TestWrongToken(t *testing.T) {
	t.Parallel()
	w := newWorld(t, discordtest.Options{})
	defer w.TakeViolations()
	b, err := bot.New(bot.Options{Token: "not-the-token", APIURL: w.URL(), Engine: engine(t), Views: w.view, Timing: quick()})
	if err != nil {
		t.Fatal(err)
	}
	if err := b.Run(context.Background()); !errors.Is(err, bot.ErrToken) {
		t.Errorf("ended with %v", err)
	}
	if n := w.RequestCount(); n != 1 {
		t.Errorf("%d requests with a wrong token", n)
	}
}

func TestShards(t *testing.T) {
	t.Parallel()
	limits := discordtest.DiscordLimits()
	limits.Identify, limits.Concurrency = 50*time.Millisecond, 2
	w := newWorld(t, discordtest.Options{Shards: 4, Limits: &limits})
	guilds := append(w.AddGuilds(7, discordtest.GuildOptions{}), w.guild)
	w.start(t, func(o *bot.Options) { o.Timing.Identify = 400 * time.Millisecond }) // well above the limit: a login may arrive late
	w.connected(t, 4)
	if s := w.Stats(); s.Live != 4 || s.Refused != 0 {
		t.Errorf("%d shards connected, %d logins refused", s.Live, s.Refused)
	}
	for _, g := range guilds {
		ada := g.AddMember("ada")
		want(t, discordtest.Wait(t, ada.Mention(g.General(), leads).Reply).Text(), "Ilva Brandt")
	}
	want(t, discordtest.Wait(t, w.ada.DM(leads).Reply).Text(), "Ilva Brandt")
}

func TestFaultsOfTheAPIAreSurvived(t *testing.T) {
	t.Parallel()
	w := story(t)
	for _, f := range []discordtest.Fault{
		{Status: 500, Times: 2}, {Status: 502, Times: 2}, {Status: 503, Times: 2}, {Drop: true, Times: 2},
		{Status: 429, RetryAfter: 50 * time.Millisecond, Times: 2}, {Status: 429, RetryAfter: 50 * time.Millisecond, Global: true, Times: 1},
		{Status: 429, Times: 1}, // without any advice
	} {
		for _, match := range []string{"^POST /channels/", "^POST /interactions/"} {
			f.Match = match
			w.Inject(f)
		}
		asked := w.ada.Mention(w.guild.General(), leads)
		slash := w.ada.Slash(w.guild.General(), "ask", discordtest.Args{"question": leads})
		want(t, discordtest.Wait(t, asked.Reply).Text(), "Ilva Brandt")
		want(t, discordtest.Wait(t, slash.Reply).Text(), "Ilva Brandt")
		w.mustAnswerOnce(t, asked)
		w.Heal()
	}
}

func TestTheTokenIsNeverLogged(t *testing.T) {
	t.Parallel()
	w := story(t)
	w.Inject(discordtest.Fault{Match: "^POST /interactions/", Status: 500, Times: -1})
	w.ada.Slash(w.guild.General(), "ask", discordtest.Args{"question": leads})
	w.log.wait(t, "reply not sent")
	w.Heal()
	for _, secret := range []string{w.Token, "aW50ZXJhY3Rpb24"} {
		if strings.Contains(w.log.String(), secret) {
			t.Errorf("the log holds %q:\n%s", secret, w.log)
		}
	}
}
