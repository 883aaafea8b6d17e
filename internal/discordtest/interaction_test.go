package discordtest_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"

	"tradetalks/internal/discordtest"
)

// asker registers commands of several kinds and hands every interaction to a
// function.
func asker(t *testing.T, d *discordtest.Server, handle func(*discordgo.Session, *discordgo.Interaction)) *discordgo.Session {
	t.Helper()
	s := newSession(t, d)
	s.AddHandler(func(s *discordgo.Session, i *discordgo.InteractionCreate) { handle(s, i.Interaction) })
	open(t, s)
	everywhere := []discordgo.InteractionContextType{0, 1, 2}
	both := []discordgo.ApplicationIntegrationType{0, 1}
	here := []discordgo.InteractionContextType{0}
	moderators := int64(discordgo.PermissionManageGuild)
	text := func(name string, required, complete bool) *discordgo.ApplicationCommandOption {
		return &discordgo.ApplicationCommandOption{Type: discordgo.ApplicationCommandOptionString, Name: name, Description: "Text", Required: required, Autocomplete: complete}
	}
	_, err := s.ApplicationCommandBulkOverwrite(d.AppID, "", []*discordgo.ApplicationCommand{
		{Name: "ask", Description: "Asks", Contexts: &everywhere, IntegrationTypes: &both, Options: []*discordgo.ApplicationCommandOption{
			text("question", true, true), text("source", false, false),
			{Type: discordgo.ApplicationCommandOptionBoolean, Name: "private", Description: "For you alone"},
		}},
		{Name: "corpus", Description: "The corpus", Contexts: &here, DefaultMemberPermissions: &moderators, Options: []*discordgo.ApplicationCommandOption{
			{Type: discordgo.ApplicationCommandOptionSubCommand, Name: "add", Description: "Adds", Options: []*discordgo.ApplicationCommandOption{
				{Type: discordgo.ApplicationCommandOptionAttachment, Name: "file", Description: "The article", Required: true},
			}},
		}},
		{Name: "Find sources for this", Type: discordgo.MessageApplicationCommand},
	})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func respond(s *discordgo.Session, i *discordgo.Interaction, kind discordgo.InteractionResponseType, data *discordgo.InteractionResponseData) error {
	if data != nil && data.AllowedMentions == nil {
		data.AllowedMentions = quiet
	}
	return s.InteractionRespond(i, &discordgo.InteractionResponse{Type: kind, Data: data})
}

func TestDeferredAnswer(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	guild := d.AddGuild(discordtest.GuildOptions{Locale: "es-ES"})
	ada := d.AddUser("ada", discordtest.UserOptions{Locale: "zh-CN"})
	guild.Join(ada)
	seen := make(chan *discordgo.Interaction, 1)
	asker(t, d, func(s *discordgo.Session, i *discordgo.Interaction) {
		seen <- i
		_ = respond(s, i, discordgo.InteractionResponseDeferredChannelMessageWithSource, &discordgo.InteractionResponseData{Flags: discordgo.MessageFlagsEphemeral})
		content := "the answer"
		_, _ = s.InteractionResponseEdit(i, &discordgo.WebhookEdit{Content: &content, AllowedMentions: quiet})
		_, _ = s.FollowupMessageCreate(i, true, &discordgo.WebhookParams{Content: "and more", AllowedMentions: quiet})
	})
	asked := ada.Slash(guild.General(), "ask", discordtest.Args{"question": "who?"})
	reply := discordtest.Wait(t, asked.Reply)
	if reply.Content != "the answer" || !reply.Ephemeral() {
		t.Errorf("reply %q, ephemeral %v", reply.Content, reply.Ephemeral())
	}
	more := discordtest.WaitN(t, 1, asked.Followups)
	if len(more) != 1 || more[0].Content != "and more" {
		t.Errorf("follow-ups %+v", more)
	}
	if sent := guild.General().Messages(); len(sent) != 1 || sent[0].Content != "and more" {
		t.Errorf("everybody sees %+v, want the follow-up alone", sent)
	}
	callback, answer := asked.Took()
	if callback <= 0 || answer < callback {
		t.Errorf("the callback took %v, the answer %v", callback, answer)
	}
	i := <-seen
	if i.Locale != "zh-CN" || *i.GuildLocale != "es-ES" || i.Member.User.ID != ada.ID || i.AppPermissions&discordgo.PermissionSendMessages == 0 ||
		i.Member.Permissions&discordgo.PermissionViewChannel == 0 || i.AuthorizingIntegrationOwners[0] != guild.ID {
		t.Errorf("the interaction is %+v", i)
	}
}

// TestLateCallbacks looks that interactions expire and are acknowledged once.
func TestLateCallbacks(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	guild := d.AddGuild(discordtest.GuildOptions{})
	ada := guild.AddMember("ada")
	held := make(chan *discordgo.Interaction, 1)
	s := asker(t, d, func(_ *discordgo.Session, i *discordgo.Interaction) { held <- i })
	code := func(err error) int {
		var e *discordgo.RESTError
		if errors.As(err, &e) && e.Message != nil {
			return e.Message.Code
		}
		return 0
	}
	message := func(i *discordgo.Interaction) error {
		return respond(s, i, discordgo.InteractionResponseChannelMessageWithSource, &discordgo.InteractionResponseData{Content: "a"})
	}
	edit := func(i *discordgo.Interaction) error {
		content := "b"
		_, err := s.InteractionResponseEdit(i, &discordgo.WebhookEdit{Content: &content, AllowedMentions: quiet})
		return err
	}
	var asked *discordtest.Interaction
	ask := func() *discordgo.Interaction {
		asked = ada.Slash(guild.General(), "ask", discordtest.Args{"question": "who?"})
		return <-held
	}
	first := ask()
	if err := edit(first); code(err) != 10015 {
		t.Errorf("an edit before the callback: %v, want code 10015", err)
	}
	d.Advance(4 * time.Second)
	if err := message(first); code(err) != 10062 {
		t.Errorf("a callback after 4 seconds: %v, want code 10062", err)
	}
	if _, err := asked.Reply(t.Context()); err == nil || !strings.Contains(err.Error(), "too late") {
		t.Errorf("waiting for an answer that is too late: %v", err)
	}
	second := ask()
	if err := message(second); err != nil {
		t.Error(err)
	}
	if err := message(second); code(err) != 40060 {
		t.Errorf("a second callback: %v, want code 40060", err)
	}
	d.Advance(14 * time.Minute)
	if err := edit(second); err != nil {
		t.Errorf("an edit after 14 minutes: %v", err)
	}
	d.Advance(2 * time.Minute)
	if err := edit(second); code(err) != 50027 {
		t.Errorf("an edit after 16 minutes: %v, want code 50027", err)
	}
	d.TakeViolations()
}

func TestComponents(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	guild := d.AddGuild(discordtest.GuildOptions{})
	ada, bea := guild.AddMember("ada"), guild.AddMember("bea")
	asker(t, d, func(s *discordgo.Session, i *discordgo.Interaction) {
		switch i.Type {
		case discordgo.InteractionApplicationCommand:
			_ = respond(s, i, discordgo.InteractionResponseChannelMessageWithSource, &discordgo.InteractionResponseData{
				Content: "page 1",
				Components: []discordgo.MessageComponent{
					discordgo.ActionsRow{Components: []discordgo.MessageComponent{
						discordgo.Button{Label: "Next", CustomID: "next"},
						discordgo.Button{Label: "Follow up", CustomID: "follow"},
						discordgo.Button{Label: "Off", CustomID: "off", Disabled: true},
						discordgo.Button{Label: "Source", Style: discordgo.LinkButton, URL: "https://example.org/"},
					}},
					discordgo.ActionsRow{Components: []discordgo.MessageComponent{
						discordgo.SelectMenu{MenuType: discordgo.StringSelectMenu, CustomID: "topic", Options: []discordgo.SelectMenuOption{{Label: "Tariffs", Value: "tariffs"}}},
					}},
				},
			})
		case discordgo.InteractionMessageComponent:
			data := i.MessageComponentData()
			switch data.CustomID {
			case "next":
				_ = respond(s, i, discordgo.InteractionResponseUpdateMessage, &discordgo.InteractionResponseData{Content: "page 2 after " + i.Message.Content})
			case "topic":
				_ = respond(s, i, discordgo.InteractionResponseChannelMessageWithSource, &discordgo.InteractionResponseData{Content: "about " + data.Values[0]})
			case "follow":
				_ = s.InteractionRespond(i, &discordgo.InteractionResponse{Type: discordgo.InteractionResponseModal, Data: &discordgo.InteractionResponseData{
					CustomID: "ask-more", Title: "Ask a follow-up",
					Components: []discordgo.MessageComponent{discordgo.ActionsRow{Components: []discordgo.MessageComponent{
						discordgo.TextInput{CustomID: "question", Label: "Question", Style: discordgo.TextInputShort, MaxLength: 20, Required: true},
					}}},
				}})
			}
		case discordgo.InteractionModalSubmit:
			input := i.ModalSubmitData().Components[0].(*discordgo.ActionsRow).Components[0].(*discordgo.TextInput)
			_ = respond(s, i, discordgo.InteractionResponseChannelMessageWithSource, &discordgo.InteractionResponseData{Content: "you ask " + input.Value})
		}
	})
	asked := ada.Slash(guild.General(), "ask", discordtest.Args{"question": "who?"})
	page := discordtest.Wait(t, asked.Reply)
	chosen := discordtest.Wait(t, bea.Choose(page, "topic", "tariffs").Reply)
	if chosen.Content != "about tariffs" {
		t.Errorf("after the select: %q", chosen.Content)
	}
	opened := bea.Click(page, "Follow up")
	modal := discordtest.Wait(t, opened.Modal)
	if modal.Title != "Ask a follow-up" || len(modal.Inputs()) != 1 {
		t.Errorf("modal %+v", modal)
	}
	answer := discordtest.Wait(t, bea.Submit(opened, map[string]string{"question": "and where?"}).Reply)
	if answer.Content != "you ask and where?" {
		t.Errorf("after the modal: %q", answer.Content)
	}
	impossible := map[string]*discordtest.Interaction{
		"is disabled":         ada.Click(page, "Off"),
		"is a link":           ada.Click(page, "Source"),
		"no component":        ada.Click(page, "Previous"),
		"takes 1 to 1":        ada.Choose(page, "topic"),
		"no value":            ada.Choose(page, "topic", "soybeans"),
		"is required":         ada.Submit(opened, map[string]string{}),
		"does not take 21":    ada.Submit(opened, map[string]string{"question": strings.Repeat("a", 21)}),
		"option \"question\"": ada.Slash(guild.General(), "ask", nil),
		"too much":            ada.Slash(guild.General(), "ask", discordtest.Args{"question": "who?", "age": 3}),
		"not registered":      ada.Slash(guild.General(), "answer", nil),
		"may not use":         ada.Slash(guild.General(), "corpus add", discordtest.Args{"file": discordtest.File{Name: "a.md"}}),
		"not offered":         ada.Slash(ada.Direct(), "corpus add", discordtest.Args{"file": discordtest.File{Name: "a.md"}}),
	}
	for want, i := range impossible {
		if _, err := i.Reply(t.Context()); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error %v, want one with %q", i, err, want)
		}
	}
	next := discordtest.Wait(t, ada.Click(page, "Next").Reply)
	if next.ID != page.ID || next.Content != "page 2 after page 1" || len(next.Buttons()) != 0 {
		t.Errorf("after the click: %+v", next)
	}
	if edited := discordtest.Wait(t, page.Edited); edited.Content != next.Content {
		t.Errorf("the message is %q", edited.Content)
	}
}

func TestAutocomplete(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	guild := d.AddGuild(discordtest.GuildOptions{})
	ada := guild.AddMember("ada")
	seen := make(chan error, 1)
	asker(t, d, func(s *discordgo.Session, i *discordgo.Interaction) {
		typed := i.ApplicationCommandData().Options[0]
		n := 2
		switch typed.StringValue() {
		case "nothing":
			n = 0
		case "many":
			n = 26
		}
		var choices []*discordgo.ApplicationCommandOptionChoice
		for k := range n {
			choices = append(choices, &discordgo.ApplicationCommandOptionChoice{Name: fmt.Sprint(typed.Focused, k), Value: fmt.Sprint(k)})
		}
		seen <- s.InteractionRespond(i, &discordgo.InteractionResponse{Type: discordgo.InteractionApplicationCommandAutocompleteResult, Data: &discordgo.InteractionResponseData{Choices: choices}})
	})
	choices := discordtest.Wait(t, ada.Type(guild.General(), "ask", "question", "who", nil).Choices)
	if len(choices) != 2 || choices[0].Name != "true 0" {
		t.Errorf("choices %+v", choices)
	}
	if err := <-seen; err != nil {
		t.Error(err)
	}
	for _, text := range []string{"nothing", "many"} { // discordgo leaves the key out when there are none
		ada.Type(guild.General(), "ask", "question", text, nil)
		if err := <-seen; err == nil {
			t.Errorf("%s: the choices were taken", text)
		}
	}
	if got := len(d.TakeViolations()); got == 0 {
		t.Error("there is no violation")
	}
	if _, err := ada.Type(guild.General(), "ask", "source", "a", nil).Choices(t.Context()); err == nil {
		t.Error("an option without autocomplete was completed")
	}
}

// TestPlaces uses commands in a server, a direct message, between people, and
// in a server that did not add the bot.
func TestPlaces(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	home := d.AddGuild(discordtest.GuildOptions{})
	foreign := d.AddGuild(discordtest.GuildOptions{WithoutBot: true})
	ada, bea := home.AddMember("ada", discordtest.ManageGuild), d.AddUser("bea", discordtest.UserOptions{})
	foreign.Join(ada)
	group := d.AddGroup(ada, bea)
	asker(t, d, func(s *discordgo.Session, i *discordgo.Interaction) {
		content := fmt.Sprint("context ", i.Context, " owners ", i.AuthorizingIntegrationOwners)
		data := i.ApplicationCommandData()
		if target := data.TargetID; target != "" {
			content = "about " + data.Resolved.Messages[target].Content
		}
		if data.Name == "corpus" {
			file := data.Options[0].Options[0].Value.(string)
			content = data.Resolved.Attachments[file].Filename
		}
		_ = respond(s, i, discordgo.InteractionResponseChannelMessageWithSource, &discordgo.InteractionResponseData{Content: content})
	})
	question := discordtest.Args{"question": "who?"}
	tests := []struct {
		name string
		i    *discordtest.Interaction
		want string
	}{
		{"server", ada.Slash(home.General(), "ask", question), "context 0 owners map[0:" + home.ID + "]"},
		{"direct", bea.Slash(bea.Direct(), "ask", question), "context 1 owners map[0:0]"},
		{"group", bea.Slash(group, "ask", question), "context 2 owners map[1:" + bea.ID + "]"},
		{"foreign server", ada.Slash(foreign.General(), "ask", question), "context 0 owners map[1:" + ada.ID + "]"},
		{"message", ada.Use("Find sources for this", ada.Say(home.General(), "tariffs fell")), "about tariffs fell"},
		{"file", ada.Slash(home.General(), "corpus add", discordtest.Args{"file": discordtest.File{Name: "a.md", Content: []byte("a")}}), "a.md"},
	}
	for _, test := range tests {
		if got := discordtest.Wait(t, test.i.Reply).Content; got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func TestEditsAndDeletions(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	guild := d.AddGuild(discordtest.GuildOptions{})
	ada := guild.AddMember("ada")
	s := connect(t, d)
	asked := ada.Mention(guild.General(), "who?")
	reply := discordtest.Wait(t, asked.Reply)
	s.AddHandler(func(s *discordgo.Session, m *discordgo.MessageUpdate) {
		if m.Author.Bot {
			return
		}
		content := "edited " + m.Content
		_, _ = s.ChannelMessageEditComplex(&discordgo.MessageEdit{ID: reply.ID, Channel: reply.ChannelID, Content: &content, AllowedMentions: quiet})
	})
	s.AddHandler(func(s *discordgo.Session, m *discordgo.MessageDelete) {
		if m.ID == asked.ID {
			_ = s.ChannelMessageDelete(reply.ChannelID, reply.ID)
		}
	})
	ada.Edit(asked, "<@"+d.Bot.ID+"> where?")
	if edited := discordtest.Wait(t, reply.Edited); !strings.HasSuffix(edited.Content, "where?") {
		t.Errorf("the reply is %q", edited.Content)
	}
	ada.Delete(asked)
	discordtest.WaitFor(t, reply.Deleted)
	if left := guild.General().Messages(); len(left) != 0 {
		t.Errorf("left in the channel: %+v", left)
	}
}

func TestRedeliver(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	guild := d.AddGuild(discordtest.GuildOptions{})
	ada := guild.AddMember("ada")
	connect(t, d) // which does not look for duplicates
	asked := ada.Mention(guild.General(), "who?")
	d.Redeliver(asked)
	if got := discordtest.WaitN(t, 2, asked.Replies); len(got) != 2 {
		t.Errorf("%d replies, want 2", len(got))
	}
}

// TestWaitSays looks that a wait that fails says what happened instead.
func TestWaitSays(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	guild := d.AddGuild(discordtest.GuildOptions{})
	ada := guild.AddMember("ada")
	asker(t, d, func(s *discordgo.Session, i *discordgo.Interaction) {
		_ = respond(s, i, discordgo.InteractionResponseDeferredChannelMessageWithSource, nil)
	})
	asked := ada.Slash(guild.General(), "ask", discordtest.Args{"question": "who?"})
	discordtest.Wait(t, asked.Acknowledged)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := asked.Reply(ctx); err == nil || !strings.Contains(err.Error(), "deferred with type 5") {
		t.Errorf("error %v, want one that says that the answer was deferred", err)
	}
	if _, err := asked.Modal(t.Context()); err == nil {
		t.Error("a deferred answer counts as a modal")
	}
}
