package discordtest_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"

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
	return s
}

// connect makes a bot that echoes: it replies to what mentions it and to direct
// messages, and answers /echo.
func connect(t *testing.T, d *discordtest.Server) *discordgo.Session {
	t.Helper()
	s := newSession(t, d)
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
	if err := s.Open(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.CloseWithCode(4000) })
	return s
}

var echo = []*discordgo.ApplicationCommand{{
	Name: "echo", Description: "Says it again",
	Options: []*discordgo.ApplicationCommandOption{{Type: discordgo.ApplicationCommandOptionString, Name: "text", Description: "What to say", Required: true}},
}}

func TestMention(t *testing.T) {
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
