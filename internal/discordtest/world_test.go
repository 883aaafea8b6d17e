package discordtest_test

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"testing"
	"time"

	"tradetalks/internal/discordtest"
)

// online is a client that has logged in and got the guilds.
func online(t *testing.T, d *discordtest.Server, guilds int) *client {
	t.Helper()
	c := dial(t, d)
	c.want(10, "")
	c.send(2, login(d))
	c.want(0, "READY")
	for range guilds {
		c.want(0, "GUILD_CREATE")
	}
	return c
}

// TestWorldEvents changes the world and looks that the bot is told, in order and
// of nothing else.
func TestWorldEvents(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	guild := d.AddGuild(discordtest.GuildOptions{})
	ada := guild.AddMember("ada")
	c := online(t, d, 1)
	steps := []struct {
		name string
		do   func()
		want string // the event, and a part of its data
	}{
		{"a guild adds the bot", func() { d.AddGuild(discordtest.GuildOptions{Name: "Other"}) }, `GUILD_CREATE "name":"Other"`},
		{"a guild has an outage", func() { guild.Outage(true) }, `GUILD_DELETE "unavailable":true`},
		{"the outage is over", func() { guild.Outage(false) }, `GUILD_CREATE "id":"` + guild.ID + `"`},
		{"a channel is added", func() { guild.AddChannel("news", discordtest.AnnouncementChannel) }, `CHANNEL_CREATE "name":"news"`},
		{"a permission is taken", func() { guild.General().Deny(discordtest.EmbedLinks) }, `CHANNEL_UPDATE "deny":"16384"`},
		{"a thread is opened", func() { guild.General().AddThread("who?") }, `THREAD_CREATE "name":"who?"`},
		{"a message is deleted", func() { ada.Delete(ada.Say(guild.General(), "a")) }, `MESSAGE_CREATE MESSAGE_DELETE`},
		{"messages are deleted at once", func() { ada.DeleteMany(ada.Say(guild.General(), "a"), ada.Say(guild.General(), "b")) },
			`MESSAGE_CREATE MESSAGE_CREATE MESSAGE_DELETE_BULK "ids":["`},
		{"a link gets its preview", func() {
			ada.Unfurl(ada.Mention(guild.General(), "https://example.org/"), discordtest.Embed{Title: "Example"})
		}, `MESSAGE_CREATE MESSAGE_UPDATE "edited_timestamp":null`},
		{"people talk among themselves", func() { ada.Say(d.AddGroup(ada), "a"); ada.DM("for the bot") }, `MESSAGE_CREATE "content":"for`},
		{"a channel is hidden", func() {
			hidden := guild.AddChannel("hidden", discordtest.TextChannel)
			hidden.Deny(discordtest.ViewChannel)
			ada.Mention(hidden, "a")
			guild.General().Delete()
		}, `CHANNEL_CREATE CHANNEL_UPDATE CHANNEL_DELETE`},
		{"the bot is removed", guild.Remove, `GUILD_DELETE "id":"` + guild.ID + `"`},
	}
	for _, step := range steps {
		step.do()
		var last packet
		for _, want := range strings.Fields(step.want) {
			if strings.Contains(want, `"`) {
				if !strings.Contains(string(last.Data), want) {
					t.Errorf("%s: %s lacks %s: %s", step.name, last.Type, want, last.Data)
				}
				continue
			}
			last = c.want(0, want)
		}
	}
}

// TestIntents asks for direct messages alone, and gets nothing else.
func TestIntents(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	guild := d.AddGuild(discordtest.GuildOptions{})
	ada := guild.AddMember("ada")
	c := dial(t, d)
	c.want(10, "")
	c.send(2, strings.Replace(login(d), "4609", "4096", 1))
	c.want(0, "READY")
	ada.Mention(guild.General(), "in the guild")
	guild.General().AddThread("a thread")
	ada.DM("directly")
	if m := c.want(0, "MESSAGE_CREATE"); !strings.Contains(string(m.Data), "directly") {
		t.Errorf("the bot got %s", m.Data)
	}
}

func TestRoleContent(t *testing.T) {
	t.Parallel()
	for _, read := range []bool{false, true} {
		d := discordtest.Start(t, discordtest.Options{RoleContent: read})
		guild := d.AddGuild(discordtest.GuildOptions{})
		c := online(t, d, 1)
		guild.AddMember("ada").Say(guild.General(), "<@&"+guild.BotRole()+"> who?")
		var m struct {
			Content string   `json:"content"`
			Roles   []string `json:"mention_roles"`
		}
		if err := json.Unmarshal(c.want(0, "MESSAGE_CREATE").Data, &m); err != nil {
			t.Fatal(err)
		}
		if (m.Content != "") != read || len(m.Roles) != 1 {
			t.Errorf("RoleContent %v: content %q, roles %v", read, m.Content, m.Roles)
		}
	}
}

// TestHeldRequest looks that a delayed request gets no answer before its time,
// and that the end of the server ends the wait.
func TestHeldRequest(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	d.Inject(discordtest.Fault{Match: "^GET /gateway", Delay: time.Hour})
	ended := make(chan error, 1)
	go func() {
		resp, err := http.Get(d.URL() + "/api/v9/gateway")
		if err == nil {
			resp.Body.Close()
		}
		ended <- err
	}()
	call(t, d, "GET", "/users/@me", "") // which is not held
	d.Close()
	if err := <-ended; err == nil {
		t.Error("the request was answered an hour too early")
	}
}

func TestChannelMessage(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	channel := d.AddGuild(discordtest.GuildOptions{}).General()
	call(t, d, "POST", "/channels/"+channel.ID+"/messages", `{"content":"a",`+silent+`}`)
	got := discordtest.Wait(t, func(ctx context.Context) (discordtest.Message, error) {
		return channel.Message(ctx, func(m discordtest.Message) bool { return m.Content == "a" })
	})
	call(t, d, "PATCH", "/channels/"+channel.ID+"/messages/"+got.ID, `{"content":"b",`+silent+`}`)
	if now := got.Now(); now.Content != "b" || now.Edits != 1 || got.Content != "a" {
		t.Errorf("the message was %q and is %+v", got.Content, now)
	}
	call(t, d, "DELETE", "/channels/"+channel.ID+"/messages/"+got.ID, "")
	if now := got.Now(); !now.Gone {
		t.Errorf("the deleted message is %+v", now)
	}
}
