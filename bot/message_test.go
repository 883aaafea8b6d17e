package bot_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"net/http"
	"net/url"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"tradetalks/bot"
	"tradetalks/index"
	"tradetalks/internal/discordtest"
)

// silent shows that the bot has not answered a message: a later question in the same channel is answered, the message is not.
func silent(t *testing.T, w *world, m discordtest.Message) {
	t.Helper()
	discordtest.Wait(t, w.ada.Mention(w.guild.General(), leads).Reply)
	replies, err := m.Replies(context.Background(), 0)
	if err != nil {
		t.Fatal(err)
	}
	if len(replies) > 0 {
		t.Errorf("answered though it was not called:\n%s", replies[0].Text())
	}
}

func TestDirectMessage(t *testing.T) {
	t.Parallel()
	w := story(t)
	want(t, discordtest.Wait(t, w.ada.DM(leads).Reply).Text(), "Ilva Brandt")
}

func TestMentionAnywhere(t *testing.T) {
	t.Parallel()
	w := story(t)
	general := w.guild.General()
	for _, text := range []string{
		"hello <@" + w.Bot.ID + ">, who leads the delegation of Norland?",
		"who leads the delegation of Norland? <@!" + w.Bot.ID + ">",
	} {
		want(t, discordtest.Wait(t, w.ada.Say(general, text).Reply).Text(), "Ilva Brandt")
	}
	silent(t, w, w.ada.Say(general, leads))
	silent(t, w, w.ada.Say(general, "@everyone "+leads))
}

func TestMentionOfTheRole(t *testing.T) {
	t.Parallel()
	for shown, answer := range map[bool]string{true: "Ilva Brandt", false: "mention me myself"} {
		w := newWorld(t, discordtest.Options{RoleContent: shown})
		w.run(t)
		reply := discordtest.Wait(t, w.ada.Say(w.guild.General(), "<@&"+w.guild.BotRole()+"> "+leads).Reply)
		want(t, reply.Text(), answer)
	}
}

func TestEmptyMention(t *testing.T) {
	t.Parallel()
	w := story(t)
	empty := discordtest.Wait(t, w.ada.Mention(w.guild.General(), "").Reply)
	if n := strings.Count(strings.TrimSpace(empty.Content), "\n"); n != 1 || !strings.Contains(empty.Content, "/ask") {
		t.Errorf("an empty mention is answered in %d lines:\n%s", n+1, empty.Content)
	}
	bob := w.guild.AddMember("bob")
	claim := bob.Say(w.guild.General(), "the fee will rise to 20 percent")
	other := discordtest.Wait(t, w.ada.ReplyTo(claim, "<@"+w.Bot.ID+">", false).Reply)
	want(t, other.Text(), "Find sources for this")
	if strings.Contains(other.Content, "\n") {
		t.Errorf("more than one line:\n%s", other.Content)
	}
}

func TestFindSources(t *testing.T) {
	t.Parallel()
	w := story(t)
	bob := w.guild.AddMember("bob")
	claim := bob.Say(w.guild.General(), "I read that the canal transit fee is 10 percent for five years")
	found := discordtest.Wait(t, w.ada.Use("Find sources for this", claim).Reply)
	if !found.Ephemeral() {
		t.Error("sources for somebody's message are public")
	}
	want(t, found.Text(), "Passages that speak to this message", "Morning Wire, 2031-03-09")
}

// long is a text of which a message does not hold the end, which asks for something else than the beginning.
var long = "What is the canal transit fee? " + strings.Repeat("Tell me of the canal *fee* that was set in the accord. ", 20) +
	strings.Repeat("How many nickel stocks are at the port of Halle, and what do insurers wait for? ", 20)

// sameSources shows that the sources of an answer are those which it shows.
func sameSources(t *testing.T, u *discordtest.User, m discordtest.Message) {
	t.Helper()
	sources := discordtest.Wait(t, u.Click(m, button(t, m, "Sources")).Reply).Text()
	if strings.Contains(sources, "changed or removed") {
		t.Errorf("the corpus is said to have changed:\n%s\nbelow\n%s", sources, m.Text())
	}
	want(t, sources, "Sources of this answer")
}

func TestLongQuestion(t *testing.T) {
	t.Parallel()
	w := story(t)
	answer := discordtest.Wait(t, w.ada.Mention(w.guild.General(), long).Reply)
	want(t, answer.Text(), "10 percent", "Only the first 9")
	sameSources(t, w.ada, answer)
	short := discordtest.Wait(t, w.ada.Mention(w.guild.General(), "What is the canal transit fee?").Reply)
	if strings.Contains(short.Text(), "Only the first") {
		t.Errorf("a short question is said to be cut:\n%s", short.Text())
	}

	t.Run("as a message of somebody", func(t *testing.T) {
		found := discordtest.Wait(t, w.ada.Use("Find sources for this", w.guild.AddMember("bob").Say(w.guild.General(), long)).Reply)
		want(t, found.Text(), "Passages that speak to this message", "Only the first 9")
		sameSources(t, w.ada, found)
	})
	t.Run("in a server that speaks Spanish", func(t *testing.T) {
		madrid := w.AddGuild(discordtest.GuildOptions{Locale: "es-ES"})
		want(t, discordtest.Wait(t, madrid.AddMember("luz").Mention(madrid.General(), long).Reply).Text(), "Solo se leyeron los primeros 9")
	})
}

func TestReplyIsAFollowUp(t *testing.T) {
	t.Parallel()
	w := story(t)
	answer := discordtest.Wait(t, w.ada.Mention(w.guild.General(), leads).Reply)
	next := discordtest.Wait(t, w.ada.ReplyTo(answer, "and who for Estmark?", true).Reply)
	want(t, next.Text(), "Tomas Reyk", leads)

	// Under the answer to /ask the reply must mention the bot: without that Discord does not show the bot what it says.
	slash := discordtest.Wait(t, w.ada.Slash(w.guild.General(), "ask", discordtest.Args{"question": leads}).Reply)
	next = discordtest.Wait(t, w.ada.ReplyTo(slash, "<@"+w.Bot.ID+"> and who for Estmark?", false).Reply)
	want(t, next.Text(), "Tomas Reyk", leads)
}

// Asked for its source, an answer is given again, a follow-up as the follow-up that it is.
func TestReplyAsksForTheSource(t *testing.T) {
	t.Parallel()
	w := story(t)
	answer := discordtest.Wait(t, w.ada.Mention(w.guild.General(), leads).Reply)
	next := discordtest.Wait(t, w.ada.ReplyTo(answer, "and who for Estmark?", true).Reply)
	for _, m := range []discordtest.Message{answer, next} {
		again := discordtest.Wait(t, w.ada.ReplyTo(m, "source?", true).Reply)
		if again.Text() != m.Text() {
			t.Errorf("asked for its source, the answer\n%s\nis\n%s", m.Text(), again.Text())
		}
	}
}

// What narrowed a question narrows those that follow on it, whichever way they come.
func TestReplyIsNarrowedAsItsAnswer(t *testing.T) {
	t.Parallel()
	w := story(t)
	channel := func(name string) *discordtest.Channel { return w.guild.AddChannel(name, discordtest.TextChannel) }
	const fee, more = "What is the canal transit fee?", "and what about the fee for grain ships?"
	for _, c := range []struct {
		name string
		in   *discordtest.Channel
		args discordtest.Args
	}{
		{"to a day", channel("as-of"), discordtest.Args{"as_of": "2031-03-05"}},
		{"to a source", channel("source"), discordtest.Args{"source": "Daily Ledger"}},
		{"to a topic", channel("topic"), discordtest.Args{"topic": "nickel"}},
		{"in direct messages", w.ada.Direct(), discordtest.Args{"from": "2031-03-10"}},
		{"to what has no answer", channel("to"), discordtest.Args{"to": "2030-01-01"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.args["question"] = fee
			m := discordtest.Wait(t, w.ada.Slash(c.in, "ask", c.args).Reply)
			for range 2 {
				m = discordtest.Wait(t, w.ada.ReplyTo(m, "<@"+w.Bot.ID+"> "+more, true).Reply)
				want(t, m.Text(), more)
				if strings.Contains(m.Text(), "Morning Wire") {
					t.Errorf("%v is forgotten:\n%s", c.args, m.Text())
				}
			}
		})
	}
	open := discordtest.Wait(t, w.ada.Slash(w.guild.General(), "ask", discordtest.Args{"question": fee}).Reply)
	want(t, discordtest.Wait(t, w.ada.ReplyTo(open, "<@"+w.Bot.ID+"> "+more, true).Reply).Text(), "Morning Wire")
}

func TestOtherBotsAreNotAnswered(t *testing.T) {
	t.Parallel()
	w := story(t)
	robot := w.AddUser("robot", discordtest.UserOptions{Bot: true})
	w.guild.Join(robot)
	silent(t, w, robot.Mention(w.guild.General(), leads))
}

func TestWebhooksAreNotAnswered(t *testing.T) {
	t.Parallel()
	w := story(t)
	silent(t, w, w.guild.General().Webhook("wire service", "<@"+w.Bot.ID+"> "+leads))
}

func TestDuplicatesAreAnsweredOnce(t *testing.T) {
	t.Parallel()
	w := story(t)
	asked := w.ada.Mention(w.guild.General(), leads)
	discordtest.Wait(t, asked.Reply)
	w.Redeliver(asked)
	discordtest.Wait(t, w.ada.Mention(w.guild.General(), leads).Reply)
	if replies, err := asked.Replies(context.Background(), 0); err != nil || len(replies) != 1 {
		t.Errorf("%d replies to one message, %v", len(replies), err)
	}
	slash := w.ada.Slash(w.guild.General(), "ask", discordtest.Args{"question": leads})
	discordtest.Wait(t, slash.Reply)
	slash.Redeliver()
	discordtest.Wait(t, w.ada.Mention(w.guild.General(), leads).Reply)
	if n := len(w.Requests("^POST /interactions/" + slash.ID + "/")); n != 1 {
		t.Errorf("%d callbacks to one interaction", n)
	}
}

func TestEditedQuestion(t *testing.T) {
	t.Parallel()
	w := story(t)
	asked := w.ada.Mention(w.guild.General(), leads)
	answer := discordtest.Wait(t, asked.Reply)
	w.ada.Edit(asked, "<@"+w.Bot.ID+"> who speaks for Estmark?")
	changed := discordtest.Wait(t, answer.Edited)
	want(t, changed.Text(), "Tomas Reyk", "who speaks for Estmark?")

	t.Run("a preview is no edit", func(t *testing.T) {
		before := answer.Now()
		w.ada.Unfurl(asked, discordtest.Embed{Title: "a page"})
		discordtest.Wait(t, w.ada.Mention(w.guild.General(), leads).Reply)
		if now := answer.Now(); now.Edits != before.Edits {
			t.Error("the answer was changed though the question was not")
		}
	})
	t.Run("after a restart", func(t *testing.T) {
		if err := w.stop(); err != nil {
			t.Fatal(err)
		}
		w.run(t)
		w.ada.Edit(asked, "<@"+w.Bot.ID+"> which ships are exempt from the fee?")
		want(t, discordtest.Wait(t, changed.Edited).Text(), "grain")
	})
}

// A message that is edited so that it no longer calls the bot is no question any more.
func TestMentionEditedAway(t *testing.T) {
	t.Parallel()
	w := story(t)
	general := w.guild.General()
	asked, reply := w.ada.Mention(general, leads), w.ada.ReplyTo(discordtest.Wait(t, w.ada.Mention(general, leads).Reply), "and who for Estmark?", true)
	first, second := discordtest.Wait(t, asked.Reply), discordtest.Wait(t, reply.Reply)
	w.ada.Edit(asked, leads)
	discordtest.WaitFor(t, first.Deleted)
	w.ada.Edit(reply, "and who speaks for Estmark?") // which is still a reply that calls the bot
	want(t, discordtest.Wait(t, second.Edited).Text(), "Tomas Reyk")

	direct := w.ada.DM("<@" + w.Bot.ID + "> " + leads)
	answer := discordtest.Wait(t, direct.Reply)
	w.ada.Edit(direct, "who speaks for Estmark?")
	want(t, discordtest.Wait(t, answer.Edited).Text(), "Tomas Reyk")

	t.Run("after a restart", func(t *testing.T) {
		later := w.ada.Mention(general, leads)
		answer := discordtest.Wait(t, later.Reply)
		if err := w.stop(); err != nil {
			t.Fatal(err)
		}
		w.run(t)
		w.ada.Edit(later, "never mind")
		discordtest.WaitFor(t, answer.Deleted)
	})
}

func TestDeletedQuestion(t *testing.T) {
	t.Parallel()
	w := story(t)
	first := w.ada.Mention(w.guild.General(), leads)
	second, third := w.ada.DM(leads), w.ada.Mention(w.guild.General(), leads)
	answers := []discordtest.Message{discordtest.Wait(t, first.Reply), discordtest.Wait(t, second.Reply), discordtest.Wait(t, third.Reply)}
	w.ada.Delete(first)
	discordtest.WaitFor(t, answers[0].Deleted)
	w.ada.Delete(second)
	discordtest.WaitFor(t, answers[1].Deleted)
	w.ada.DeleteMany(third)
	discordtest.WaitFor(t, answers[2].Deleted)
}

func TestDeletedQuestionFromBeforeTheStart(t *testing.T) {
	t.Parallel()
	w := story(t)
	asked := w.ada.Mention(w.guild.General(), leads)
	answer := discordtest.Wait(t, asked.Reply)
	if err := w.stop(); err != nil {
		t.Fatal(err)
	}
	w.run(t)
	w.ada.Delete(asked)
	discordtest.WaitFor(t, answer.Deleted)
}

func TestMissingPermissions(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name   string
		deny   discordtest.Permission
		check  func(discordtest.Message) bool
		answer bool
	}{
		{"history", discordtest.ReadMessageHistory, func(m discordtest.Message) bool { return m.Reference == nil && len(m.Embeds) > 0 }, true},
		{"embeds", discordtest.EmbedLinks, func(m discordtest.Message) bool { return len(m.Embeds) == 0 && m.Reference != nil }, true},
		{"both", discordtest.EmbedLinks | discordtest.ReadMessageHistory, func(m discordtest.Message) bool { return len(m.Embeds) == 0 && m.Reference == nil }, true},
		{"sending", discordtest.SendMessages, nil, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := newWorld(t, discordtest.Options{})
			channel := w.guild.AddChannel("quiet", discordtest.TextChannel)
			channel.Deny(c.deny)
			w.run(t)
			defer w.TakeViolations() // refusals are the point of this test
			for range 2 {
				w.ada.Mention(channel, leads)
			}
			if !c.answer {
				w.log.wait(t, "not allowed to answer")
				want(t, discordtest.Wait(t, w.ada.Mention(w.guild.General(), leads).Reply).Text(), "Ilva Brandt")
				return
			}
			m := discordtest.Wait(t, func(ctx context.Context) (discordtest.Message, error) {
				return channel.Message(ctx, func(m discordtest.Message) bool { return true })
			})
			want(t, m.Text(), "Ilva Brandt", leads)
			if !c.check(m) {
				t.Errorf("not the simplest reply that is allowed: %d embeds, reference %v", len(m.Embeds), m.Reference)
			}
			// Buttons work under the simple reply too: the question is read from its first line.
			sources := discordtest.Wait(t, w.ada.Click(m, button(t, m, "Sources")).Reply)
			want(t, sources.Text(), "Harbor Post, 2031-03-02")
		})
	}
}

// A conversation goes on in a channel without embeds as in any other.
func TestFollowUpsWithoutEmbeds(t *testing.T) {
	t.Parallel()
	w := newWorld(t, discordtest.Options{})
	channel := w.guild.AddChannel("quiet", discordtest.TextChannel)
	channel.Deny(discordtest.EmbedLinks)
	w.run(t)
	defer w.TakeViolations() // that embeds are refused is the point of this test
	first := discordtest.Wait(t, w.ada.Mention(channel, "What happened with the canal fee?").Reply)
	second := discordtest.Wait(t, w.ada.ReplyTo(first, "and which ships are exempt?", true).Reply)
	want(t, second.Content, "-# and which ships are exempt?\n-# **After** What happened with the canal fee?", "grain")
	sameSources(t, w.ada, second)
	third := discordtest.Wait(t, w.ada.ReplyTo(second, "and since when?", true).Reply)
	want(t, third.Content, "-# and since when?\n-# **After** ", "exempt")
	sameSources(t, w.ada, third)

	answer := discordtest.Wait(t, w.ada.Mention(channel, long).Reply)
	want(t, answer.Content, "Only the first 9", "10 percent")
	sameSources(t, w.ada, answer)
}

func TestThreadsAndForums(t *testing.T) {
	t.Parallel()
	w := story(t)
	thread := w.guild.General().AddThread("fees")
	want(t, discordtest.Wait(t, w.ada.Mention(thread, leads).Reply).Text(), "Ilva Brandt")
	post := w.guild.AddChannel("forum", discordtest.Forum).AddThread("who?")
	want(t, discordtest.Wait(t, w.ada.Mention(post, leads).Reply).Text(), "Ilva Brandt")
}

// In a thread where the bot may not write, it stays silent, says so in the log, and answers elsewhere.
func TestThreadWithoutPermission(t *testing.T) {
	t.Parallel()
	w := newWorld(t, discordtest.Options{})
	channel := w.guild.AddChannel("quiet", discordtest.TextChannel)
	channel.Deny(discordtest.SendInThreads)
	thread := channel.AddThread("fees")
	w.run(t)
	defer w.TakeViolations() // refusals are the point of this test
	w.ada.Mention(thread, leads)
	w.log.wait(t, "not allowed to answer")
	want(t, discordtest.Wait(t, w.ada.Mention(channel, leads).Reply).Text(), "Ilva Brandt")
}

func TestLatestOnATopic(t *testing.T) {
	t.Parallel()
	w := story(t)
	said := discordtest.Wait(t, w.ada.Slash(w.guild.General(), "latest", discordtest.Args{"topic": "nickel"}).Reply).Text()
	want(t, said, "ickel")
	if strings.Contains(said, "canal") {
		t.Errorf("another topic is told of: %q", said)
	}
}

func TestUserInstalledApp(t *testing.T) {
	t.Parallel()
	w := story(t)
	eve := w.AddUser("eve", discordtest.UserOptions{})
	bob := w.AddUser("bob", discordtest.UserOptions{})
	group := w.AddGroup(eve, bob)
	answer := discordtest.Wait(t, eve.Slash(group, "ask", discordtest.Args{"question": leads}).Reply)
	want(t, answer.Text(), "Ilva Brandt")
	want(t, discordtest.Wait(t, eve.Click(answer, button(t, answer, "Sources")).Reply).Text(), "Harbor Post")
	opened := eve.Click(answer, button(t, answer, "Ask a follow-up"))
	form := discordtest.Wait(t, opened.Modal)
	next := discordtest.Wait(t, eve.Submit(opened, map[string]string{form.Inputs()[0].CustomID: "and who for Estmark?"}).Reply)
	want(t, next.Text(), "Estmark")
	elsewhere := w.AddGuild(discordtest.GuildOptions{WithoutBot: true})
	elsewhere.Join(eve)
	want(t, discordtest.Wait(t, eve.Slash(elsewhere.General(), "ask", discordtest.Args{"question": leads}).Reply).Text(), "Ilva Brandt")
}

func TestLanguages(t *testing.T) {
	t.Parallel()
	w := newWorld(t, discordtest.Options{})
	madrid := w.AddGuild(discordtest.GuildOptions{Locale: "es-ES"})
	luz := madrid.AddMember("luz")
	wei := w.AddUser("wei", discordtest.UserOptions{Locale: "zh-CN"})
	madrid.Join(wei)
	w.run(t)
	const unknown = "Who won the football cup in Atlantis?"
	want(t, discordtest.Wait(t, luz.Mention(madrid.General(), unknown).Reply).Text(), "El corpus no responde a esto.")
	want(t, discordtest.Wait(t, wei.Slash(madrid.General(), "ask", discordtest.Args{"question": unknown}).Reply).Text(), "语料库没有回答这个问题。")
	help := discordtest.Wait(t, wei.Slash(madrid.General(), "help", nil).Reply).Text()
	want(t, help, "`/提问`", "`/文章`", "`/最新`")
	if strings.Contains(help, "`/ask`") {
		t.Errorf("a command is not named as the client shows it:\n%s", help)
	}
	for _, c := range w.Commands(nil) {
		for _, l := range []string{"zh-CN", "zh-TW", "es-ES"} {
			if c.NameLocalizations[l] == "" || c.Type == 1 && c.DescriptionLocalizations[l] == "" {
				t.Errorf("/%s has no name or description in %s", c.Name, l)
			}
		}
	}
}

func TestIntents(t *testing.T) {
	t.Parallel()
	w := story(t)
	const guilds, guildMessages, directMessages = 1 << 0, 1 << 9, 1 << 12
	if got := w.Intents()[0]; got != guilds|guildMessages|directMessages {
		t.Errorf("intents %b", got)
	}
}

func TestCommandsAreRegisteredOnlyWhenTheyChanged(t *testing.T) {
	t.Parallel()
	w := story(t)
	puts := func() int { return len(w.Requests("^PUT /applications/.*/commands")) }
	if puts() != 1 || len(w.Commands(nil)) != 8 {
		t.Fatalf("%d registrations of %d commands", puts(), len(w.Commands(nil)))
	}
	if err := w.stop(); err != nil {
		t.Fatal(err)
	}
	w.run(t)
	if puts() != 1 {
		t.Error("registered again though nothing changed")
	}
	if err := w.stop(); err != nil {
		t.Fatal(err)
	}
	w.run(t, func(o *bot.Options) { o.Server = w.guild.ID })
	if puts() != 2 || len(w.Commands(w.guild)) != 8 {
		t.Errorf("%d registrations, %d commands in the server for trying out", puts(), len(w.Commands(w.guild)))
	}
	if err := w.stop(); err != nil {
		t.Fatal(err)
	}
	w.run(t, func(o *bot.Options) { o.Server = w.guild.ID })
	if puts() != 2 {
		t.Error("registered in the server again though nothing changed")
	}
}

// One word of one command that differs, in one place, is enough to register anew, there and nowhere else.
func TestCommandsAreRegisteredWhenOneDescriptionChanged(t *testing.T) {
	t.Parallel()
	w := story(t)
	again := func(change ...func(*bot.Options)) {
		t.Helper()
		if err := w.stop(); err != nil {
			t.Fatal(err)
		}
		w.start(t, change...)
		w.log.wait(t, "discord: commands")
	}
	there := func(o *bot.Options) { o.Server = w.guild.ID }
	again(there)
	for _, c := range []struct {
		name   string
		in     *discordtest.Guild // nil for everywhere
		change []func(*bot.Options)
		path   string
		old    func(*discordtest.Command)
	}{
		{"everywhere", nil, nil, "/applications/" + w.AppID + "/commands", func(c *discordtest.Command) { c.Description = "What it was before" }},
		{"in a server", w.guild, []func(*bot.Options){there}, "/applications/" + w.AppID + "/guilds/" + w.guild.ID + "/commands",
			func(c *discordtest.Command) { c.Description = "What it was before" }},
		{"in one language", nil, nil, "/applications/" + w.AppID + "/commands", func(c *discordtest.Command) {
			c.DescriptionLocalizations = maps.Clone(c.DescriptionLocalizations)
			c.DescriptionLocalizations["es-ES"] = "Lo que era antes"
		}},
		{"of an option", nil, nil, "/applications/" + w.AppID + "/commands", func(c *discordtest.Command) {
			c.Options = slices.Clone(c.Options)
			c.Options[0].Description = "What it was before"
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			puts := func() int { return len(w.Requests("^PUT /applications/.*/commands")) }
			wanted := w.Commands(c.in)
			i := slices.IndexFunc(wanted, func(c discordtest.Command) bool { return c.Name == "latest" })
			changed := wanted[i]
			c.old(&changed)
			w.call(t, http.MethodPost, c.path, changed)
			before := puts()
			again(c.change...)
			if n := len(w.Requests("^PUT " + c.path + "( |$)")); puts() != before+1 || n == 0 {
				t.Errorf("%d registrations, want 1 at %s", puts()-before, c.path)
			}
			if now := w.Commands(c.in)[i]; now.Description != wanted[i].Description || !maps.Equal(now.DescriptionLocalizations, wanted[i].DescriptionLocalizations) {
				t.Errorf("the description is %q, want %q", now.Description, wanted[i].Description)
			}
		})
	}
}

// call makes a request to Discord as the bot.
func (w *world) call(t *testing.T, method, path string, body any) {
	t.Helper()
	data, err := json.Marshal(body)
	if err != nil {
		t.Fatal(err)
	}
	r, err := http.NewRequest(method, w.URL()+"/api/v10"+path, bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Authorization", "Bot "+w.Token)
	r.Header.Set("Content-Type", "application/json")
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if resp.StatusCode >= 300 {
		said, _ := io.ReadAll(resp.Body)
		t.Fatalf("%s %s: %s: %s", method, path, resp.Status, said)
	}
}

// The address that adds the bot asks for what it needs and for nothing more.
func TestInvite(t *testing.T) {
	t.Parallel()
	address, err := url.Parse(bot.InviteURL("123456789012345678"))
	if err != nil {
		t.Fatal(err)
	}
	const needed = discordtest.ViewChannel | discordtest.SendMessages | discordtest.SendInThreads | discordtest.EmbedLinks | discordtest.AttachFiles | discordtest.ReadMessageHistory
	if needed != 274878024704 {
		t.Fatalf("permissions %d", needed)
	}
	want := url.Values{"client_id": {"123456789012345678"}, "scope": {"bot applications.commands"}, "permissions": {"274878024704"}}
	if got := address.Query(); !reflect.DeepEqual(got, want) {
		t.Errorf("asks for %v, want %v", got, want)
	}
	if address.RawQuery = ""; address.String() != "https://discord.com/oauth2/authorize" {
		t.Errorf("leads to %s", address)
	}
}

func TestRateLimitsOfMembers(t *testing.T) {
	t.Parallel()
	w := newWorld(t, discordtest.Options{})
	w.run(t, func(o *bot.Options) { o.Limits = bot.Limits{UserEvery: time.Minute, UserBurst: 2} })
	general := w.guild.General()
	ask := func(u *discordtest.User) string {
		t.Helper()
		return discordtest.Wait(t, u.Slash(general, "ask", discordtest.Args{"question": leads}).Reply).Text()
	}
	want(t, ask(w.ada), "Ilva Brandt")
	want(t, ask(w.ada), "Ilva Brandt")
	want(t, ask(w.ada), "please try again in 60 s")
	want(t, discordtest.Wait(t, w.ada.Mention(general, leads).Reply).Text(), "please try again in")
	want(t, discordtest.Wait(t, w.ada.Slash(general, "help", nil).Reply).Text(), "How to ask")
	want(t, ask(w.guild.AddMember("bob")), "Ilva Brandt")
}

// held is a view that waits until the test lets it go.
func held(w *world) (views func(string) (*index.View, error), entered chan string, release chan struct{}) {
	entered, release = make(chan string, 1000), make(chan struct{})
	return func(server string) (*index.View, error) {
		entered <- server
		<-release
		return w.view(server)
	}, entered, release
}

func TestSlowAnswersAreDeferred(t *testing.T) {
	t.Parallel()
	w := newWorld(t, discordtest.Options{})
	views, entered, release := held(w)
	w.run(t, func(o *bot.Options) { o.Views = views; o.Timing.Defer = 10 * time.Millisecond })
	general := w.guild.General()
	public := w.ada.Slash(general, "ask", discordtest.Args{"question": leads})
	private := w.ada.Slash(general, "ask", discordtest.Args{"question": leads, "private": true})
	for _, i := range []*discordtest.Interaction{public, private} {
		if kind := discordtest.Wait(t, i.Acknowledged); kind != discordtest.CallbackDeferred {
			t.Errorf("acknowledged by type %d", kind)
		}
	}
	<-entered
	<-entered
	close(release)
	answer := discordtest.Wait(t, public.Reply)
	want(t, answer.Text(), "Ilva Brandt")
	if hidden := discordtest.Wait(t, private.Reply); !hidden.Ephemeral() || !strings.Contains(hidden.Text(), "Ilva Brandt") {
		t.Errorf("private %v:\n%s", hidden.Ephemeral(), hidden.Text())
	}
}

func TestBusyServer(t *testing.T) {
	t.Parallel()
	w := newWorld(t, discordtest.Options{})
	calm := w.AddGuild(discordtest.GuildOptions{})
	bob := calm.AddMember("bob")
	views, entered, release := held(w)
	w.run(t, func(o *bot.Options) {
		o.Views = func(server string) (*index.View, error) {
			if server == calm.ID {
				return w.view(server)
			}
			return views(server)
		}
		o.Limits = bot.Limits{UserBurst: 1000, ChannelBurst: 1000, PerServer: 2, Waiting: 3}
	})
	var asked []*discordtest.Interaction
	for range 6 {
		asked = append(asked, w.ada.Slash(w.guild.General(), "ask", discordtest.Args{"question": leads}))
	}
	// Two are at work and three wait: the sixth is told at once.
	want(t, discordtest.Wait(t, asked[5].Reply).Text(), "please try again in 5 s")
	// Another server is not slowed.
	want(t, discordtest.Wait(t, bob.Slash(calm.General(), "ask", discordtest.Args{"question": leads}).Reply).Text(), "Ilva Brandt")
	<-entered
	close(release)
	for _, i := range asked[:5] {
		want(t, discordtest.Wait(t, i.Reply).Text(), "Ilva Brandt")
	}
}

func TestErrorsAreOneCalmSentence(t *testing.T) {
	t.Parallel()
	w := newWorld(t, discordtest.Options{})
	broken := errors.New("the index fell over")
	fail, panics := true, false
	w.run(t, func(o *bot.Options) {
		o.Views = func(server string) (*index.View, error) {
			switch {
			case panics:
				panic("boom")
			case fail:
				return nil, broken
			}
			return w.view(server)
		}
	})
	told := discordtest.Wait(t, w.ada.Slash(w.guild.General(), "ask", discordtest.Args{"question": leads}).Reply)
	if !told.Ephemeral() || strings.Contains(told.Text(), "index") {
		t.Errorf("private %v: %s", told.Ephemeral(), told.Text())
	}
	id := told.Content[strings.LastIndex(told.Content, " ")+1:]
	want(t, w.log.String(), "request="+id, "the index fell over")

	panics = true
	want(t, discordtest.Wait(t, w.ada.Mention(w.guild.General(), leads).Reply).Text(), "Something went wrong")
	panics, fail = false, false
	want(t, discordtest.Wait(t, w.ada.Mention(w.guild.General(), leads).Reply).Text(), "Ilva Brandt")
	if strings.Contains(w.log.String(), leads) {
		t.Error("the log holds the text of a member")
	}
}

func TestStopFinishesWhatIsUnderWay(t *testing.T) {
	t.Parallel()
	w := newWorld(t, discordtest.Options{})
	views, entered, release := held(w)
	w.run(t, func(o *bot.Options) { o.Views = views })
	asked := w.ada.Slash(w.guild.General(), "ask", discordtest.Args{"question": leads})
	<-entered
	stopped := make(chan error, 1)
	go func() { stopped <- w.stop() }()
	w.log.wait(t, "stopping")
	late := w.ada.Slash(w.guild.General(), "ask", discordtest.Args{"question": leads})
	want(t, discordtest.Wait(t, late.Reply).Text(), "please try again")
	close(release)
	want(t, discordtest.Wait(t, asked.Reply).Text(), "Ilva Brandt")
	if err := <-stopped; err != nil {
		t.Errorf("Run returned %v", err)
	}
}
