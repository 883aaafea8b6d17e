package bot_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"tradetalks/bot"
	"tradetalks/internal/discordtest"
)

// No message that the bot sends can ping, whatever brought it about, and what a member writes comes back without effect.
func TestNoMessagePings(t *testing.T) {
	t.Parallel()
	w := story(t)
	general := w.guild.General()
	bob := w.guild.AddMember("bob")
	const nasty = "@everyone @here who leads **Atlantis**? [click](https://evil.example) discord.gg/abc `x` ||y||"
	asked := w.ada.Mention(general, nasty+" <@"+bob.ID+"> <@&"+w.guild.BotRole()+">")
	for _, m := range []discordtest.Message{
		discordtest.Wait(t, asked.Reply),
		discordtest.Wait(t, w.ada.Slash(general, "ask", discordtest.Args{"question": nasty}).Reply),
		discordtest.Wait(t, w.ada.Slash(general, "article", discordtest.Args{"article": nasty}).Reply),
		discordtest.Wait(t, w.ada.Slash(general, "ask", discordtest.Args{"question": leads, "source": nasty}).Reply),
		discordtest.Wait(t, w.ada.DM(nasty).Reply),
		discordtest.Wait(t, w.ada.Slash(general, "latest", nil).Reply),
		discordtest.Wait(t, w.ada.Slash(general, "timeline", discordtest.Args{"topic": "canal-fees"}).Reply),
		discordtest.Wait(t, w.ada.Mention(general, "").Reply),
	} {
		if len(m.Pings) > 0 {
			t.Errorf("pings %v:\n%s", m.Pings, m.Text())
		}
		shown := m.Content
		for _, e := range m.Embeds {
			shown += "\n" + e.Description
		}
		for _, bad := range []string{"](https://evil.example)", "discord.gg/abc", "**Atlantis**", "||y||"} {
			if strings.Contains(shown, bad) {
				t.Errorf("%q stands in\n%s", bad, shown)
			}
		}
	}
	sends := regexp.MustCompile(`"(content|embeds)":`)
	for _, r := range w.Requests("^(POST|PATCH) /(channels|interactions|webhooks)/") {
		body := string(r.Body)
		if sends.MatchString(body) && !strings.Contains(body, `"allowed_mentions":{"parse":[]}`) {
			t.Errorf("%s may ping: %s", r, body)
		}
	}
}

// What one types is completed by headlines and by the questions that articles answer.
func TestQuestionsAreCompleted(t *testing.T) {
	t.Parallel()
	w := story(t)
	headline := discordtest.Wait(t, w.ada.Type(w.guild.General(), "ask", "question", "estmark offers", nil).Choices)
	if len(headline) == 0 || headline[0].Name != "Estmark offers lower canal fee on second day" {
		t.Errorf("choices: %v", headline)
	}
	form := discordtest.Wait(t, w.ada.Type(w.guild.General(), "ask", "question", "estmark offered", nil).Choices)
	if len(form) == 0 || form[0].Name != headline[0].Name {
		t.Errorf("choices for another form of the words: %v", form)
	}
	found := discordtest.Wait(t, w.ada.Type(w.guild.General(), "ask", "question", "insurance firms waiting", nil).Choices)
	if !slices.ContainsFunc(found, func(c discordtest.Choice) bool {
		return c.Name == "what do the insurers make of the canal bills?"
	}) {
		t.Errorf("choices for other words: %v", found)
	}
	source := discordtest.Wait(t, w.ada.Type(w.guild.General(), "ask", "source", "harb", discordtest.Args{"question": "x"}).Choices)
	if len(source) != 1 || source[0].Name != "Harbor Post" {
		t.Errorf("choices: %v", source)
	}
}

func TestRateLimitOfAChannel(t *testing.T) {
	t.Parallel()
	w := newWorld(t, discordtest.Options{})
	w.run(t, func(o *bot.Options) {
		o.Limits = bot.Limits{UserBurst: 1000, ChannelEvery: time.Minute, ChannelBurst: 2}
	})
	general, quiet := w.guild.General(), w.guild.AddChannel("quiet", discordtest.TextChannel)
	for _, name := range []string{"bob", "cleo"} {
		want(t, discordtest.Wait(t, w.guild.AddMember(name).Slash(general, "ask", discordtest.Args{"question": leads}).Reply).Text(), "Ilva Brandt")
	}
	want(t, discordtest.Wait(t, w.ada.Slash(general, "ask", discordtest.Args{"question": leads}).Reply).Text(), "This channel asks more than I can answer; please try again in")
	want(t, discordtest.Wait(t, w.ada.Slash(quiet, "ask", discordtest.Args{"question": leads}).Reply).Text(), "Ilva Brandt")
}

// The bot's sentences come in the language of who uses a command, and of the server where it is mentioned.
func TestTraditionalChinese(t *testing.T) {
	t.Parallel()
	w := newWorld(t, discordtest.Options{})
	taipei := w.AddGuild(discordtest.GuildOptions{Locale: "zh-TW"})
	lin := taipei.AddMember("lin")
	mei := w.AddUser("mei", discordtest.UserOptions{Locale: "zh-TW"})
	w.guild.Join(mei)
	w.run(t)
	const unknown = "Who won the football cup in Atlantis?"
	want(t, discordtest.Wait(t, lin.Mention(taipei.General(), unknown).Reply).Text(), "語料庫沒有回答這個問題。")
	want(t, discordtest.Wait(t, mei.Slash(w.guild.General(), "ask", discordtest.Args{"question": unknown}).Reply).Text(), "語料庫沒有回答這個問題。")
}

// A conversation goes on over several replies: each is understood from the one before as that was understood, and a question of its own begins anew.
func TestConversation(t *testing.T) {
	t.Parallel()
	w := story(t)
	general := w.guild.General()
	first := discordtest.Wait(t, w.ada.Mention(general, leads).Reply)
	second := discordtest.Wait(t, w.ada.ReplyTo(first, "and for Estmark?", true).Reply)
	want(t, second.Text(), "Tomas Reyk")
	alone := discordtest.Wait(t, w.ada.ReplyTo(second, "which ships are exempt from the canal fee?", true).Reply)
	want(t, alone.Text(), "grain")
	if strings.Contains(alone.Text(), "going on from") {
		t.Errorf("a whole question is merged with the one before:\n%s", alone.Text())
	}
	lost := discordtest.Wait(t, w.ada.ReplyTo(first, "what is the capital of Atlantis?", true).Reply)
	again := discordtest.Wait(t, w.ada.ReplyTo(lost, "and for Estmark?", true).Reply)
	want(t, again.Text(), "Tomas Reyk")
	if strings.Contains(again.Text(), "Atlantis") {
		t.Errorf("a question that nothing answered is carried on:\n%s", again.Text())
	}
}

// When the article of an answer is gone, its buttons say so or show what there is now.
func TestContextOfAnArticleThatIsGone(t *testing.T) {
	t.Parallel()
	w := story(t)
	answer := discordtest.Wait(t, w.ada.Mention(w.guild.General(), leads).Reply)
	id, _ := cited(t, answer.Text())
	w.swap(build(t, articles(t, id)))
	told := discordtest.Wait(t, w.ada.Click(answer, button(t, answer, "Context")).Reply).Text()
	want(t, told, "corpus")
	if strings.Contains(told, "Ilva Brandt leads the delegation") {
		t.Errorf("an article that is gone is shown:\n%s", told)
	}
}

// The bot does not answer itself, even where it names itself.
func TestNoAnswerToItself(t *testing.T) {
	t.Parallel()
	w := story(t)
	silent(t, w, w.Bot.Mention(w.guild.General(), leads))
}
