package discordtest_test

import (
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"

	"tradetalks/internal/discordtest"
)

// TestManyGuilds fires questions in all guilds of a full shard at once, and
// waits for all answers.
func TestManyGuilds(t *testing.T) {
	t.Parallel()
	limits := discordtest.DiscordLimits()
	limits.Acknowledge = time.Hour // how fast the machine is, is not the subject
	d := discordtest.Start(t, discordtest.Options{Keep: 1000, Limits: &limits})
	guilds := d.AddGuilds(2500, discordtest.GuildOptions{Members: 800})
	ada := d.AddUser("ada", discordtest.UserOptions{})
	s := newSession(t, d)
	s.AddHandler(func(s *discordgo.Session, i *discordgo.InteractionCreate) {
		_ = respond(s, i.Interaction, discordgo.InteractionResponseChannelMessageWithSource, &discordgo.InteractionResponseData{Content: "hello"})
	})
	open(t, s)
	if _, err := s.ApplicationCommandBulkOverwrite(d.AppID, "", []*discordgo.ApplicationCommand{{Name: "ask", Description: "Asks"}}); err != nil {
		t.Fatal(err)
	}
	questions := make([]*discordtest.Interaction, 500)
	for i := range questions {
		guild := guilds[i*len(guilds)/len(questions)]
		guild.Join(ada)
		questions[i] = ada.Slash(guild.General(), "ask", nil)
	}
	for _, q := range questions {
		discordtest.Wait(t, q.Reply)
	}
	if got := d.Stats().Live; got != 1 {
		t.Errorf("%d sessions are live, want 1", got)
	}
}
