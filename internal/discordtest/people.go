package discordtest

import (
	"fmt"
	"slices"
	"strings"
)

// Say sends a message as the user.
func (u *User) Say(ch *Channel, text string) Message {
	return u.say(ch, text, nil, false)
}

// Mention sends a message that begins with a mention of the bot.
func (u *User) Mention(ch *Channel, text string) Message {
	return u.say(ch, "<@"+u.server.Bot.ID+"> "+text, nil, false)
}

// DM sends a direct message to the bot.
func (u *User) DM(text string) Message {
	return u.say(u.Direct(), text, nil, false)
}

// ReplyTo replies to a message. With ping it mentions the author, as clients do
// unless it is switched off; as with the real Discord that has no effect on
// messages with which a bot responded to an interaction.
func (u *User) ReplyTo(m Message, text string, ping bool) Message {
	s := u.server
	s.mu.Lock()
	ch := s.channels[m.ChannelID]
	s.mu.Unlock()
	return u.say(ch, text, &m, ping)
}

func (u *User) say(ch *Channel, text string, to *Message, ping bool) Message {
	s := u.server
	s.mu.Lock()
	defer s.mu.Unlock()
	m := s.newMessage(ch, u)
	m.Content = text
	var replied *User
	if to != nil {
		m.Type = typeReply
		m.Reference = &Reference{MessageID: to.ID, ChannelID: to.ChannelID, GuildID: to.GuildID}
		if ping && to.interaction == nil {
			replied = to.Author
		}
	}
	s.parseMentions(m, ch, replied, false)
	s.post(ch, m)
	return *m
}

// Webhook sends a message as a webhook of the channel does: the author bears the
// id of the webhook and is no user, and nothing but webhook_id tells.
func (c *Channel) Webhook(name, text string) Message {
	s := c.server
	s.mu.Lock()
	defer s.mu.Unlock()
	m := s.newMessage(c, &User{ID: s.newID(), Username: name, Discriminator: "0000", server: s})
	m.Content, m.webhook = text, true
	s.parseMentions(m, c, nil, false)
	s.post(c, m)
	return *m
}

// Edit changes the text of a message that the user sent.
func (u *User) Edit(m Message, text string) Message {
	s := u.server
	s.mu.Lock()
	defer s.mu.Unlock()
	on := m.live()
	ch := s.channels[m.ChannelID]
	var replied *User
	if on.Reference != nil && len(on.Pings) > 0 {
		if r := s.find(on.Reference.MessageID, on.Reference.ChannelID); r != nil && slices.Contains(on.Pings, r.Author.ID) {
			replied = r.Author
		}
	}
	on.Content = text
	on.Edits++
	s.parseMentions(on, ch, replied, false)
	s.edited(ch, on)
	return *on
}

// Unfurl adds the preview of a link to a message, for which Discord sends an
// update that is no edit.
func (u *User) Unfurl(m Message, preview Embed) Message {
	s := u.server
	s.mu.Lock()
	defer s.mu.Unlock()
	on := m.live()
	preview.Type = "link"
	on.Embeds = append(slices.Clip(on.Embeds), preview)
	s.tell("MESSAGE_UPDATE", s.channels[m.ChannelID], on)
	s.changed.fire()
	return *on
}

// Delete deletes a message, as its author or a moderator does.
func (u *User) Delete(m Message) {
	s := u.server
	s.mu.Lock()
	defer s.mu.Unlock()
	s.remove(s.channels[m.ChannelID], m.live())
}

// DeleteMany deletes messages at once, as moderation bots do.
func (u *User) DeleteMany(messages ...Message) {
	s := u.server
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(messages) == 0 {
		return
	}
	ch := s.channels[messages[0].ChannelID]
	ids := []string{}
	for _, m := range messages {
		on := m.live()
		on.Gone = true
		ch.forget(on)
		on.changed.fire()
		ids = append(ids, m.ID)
	}
	o := object{"ids": ids, "channel_id": ch.ID}
	e := event{kind: "MESSAGE_DELETE_BULK", intent: intentDirectMessages, data: o}
	if ch.guild != nil {
		o["guild_id"] = ch.guild.ID
		e.guild, e.intent = ch.guild.ID, intentGuildMessages
	}
	s.dispatch(e)
}

// Redeliver sends the event of a message once more, as Discord does now and
// then.
func (s *Server) Redeliver(m Message) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.tell("MESSAGE_CREATE", s.channels[m.ChannelID], m.live())
}

// Args are the options of a command by name: strings, bools, ints, floats; a
// *User, *Channel or *Role for options of those types; a File for attachments.
type Args map[string]any

// File is a file that a user attaches to a command.
type File struct {
	Name    string
	Type    string // MIME type
	Content []byte
}

// Slash uses a slash command in a channel. The name of a subcommand follows
// after a space ("corpus add"). The command must be registered and the options
// must fit its description, else waiting for the response fails with what is
// wrong.
func (u *User) Slash(ch *Channel, command string, args Args) *Interaction {
	return u.command(typeCommand, ch, command, args, "")
}

// Type types into an option of a slash command, the last of args being the one
// that has the focus, and asks for choices.
func (u *User) Type(ch *Channel, command, focus, text string, args Args) *Interaction {
	all := Args{focus: text}
	for name, value := range args {
		all[name] = value
	}
	return u.command(typeAutocomplete, ch, command, all, focus)
}

func (u *User) command(kind int, ch *Channel, name string, args Args, focus string) *Interaction {
	s := u.server
	s.mu.Lock()
	defer s.mu.Unlock()
	i := s.newInteraction(kind, u, ch, name)
	words := strings.Fields(name)
	command, err := s.usable(words[0], chatCommand, ch, u)
	if err != nil {
		return i.impossible(err)
	}
	resolved := resolved{}
	data := object{"id": command.ID, "name": command.Name, "type": chatCommand}
	options, err := s.fillOptions(command.Options, words[1:], args, focus, kind == typeAutocomplete, &resolved, ch)
	if err != nil {
		return i.impossible(fmt.Errorf("/%s: %w", name, err))
	}
	if len(options) > 0 {
		data["options"] = options
	}
	if r := resolved.object(); len(r) > 0 {
		data["resolved"] = r
	}
	if command.guild != "" {
		data["guild_id"] = command.guild
	}
	return s.deliver(i, data)
}

// Use uses a message command, from the menu of a message.
func (u *User) Use(command string, m Message) *Interaction {
	s := u.server
	s.mu.Lock()
	defer s.mu.Unlock()
	ch := s.channels[m.ChannelID]
	i := s.newInteraction(typeCommand, u, ch, command)
	c, err := s.usable(command, messageCommand, ch, u)
	if err != nil {
		return i.impossible(err)
	}
	return s.deliver(i, object{
		"id": c.ID, "name": c.Name, "type": messageCommand, "target_id": m.ID,
		"resolved": object{"messages": object{m.ID: s.messageObject(ch, m.live(), true)}},
	})
}

// Click clicks the button of a message that has this custom id, or this label.
func (u *User) Click(m Message, button string) *Interaction {
	return u.act(m, button, Button, nil)
}

// Choose chooses values in the select of a message that has this custom id.
func (u *User) Choose(m Message, customID string, values ...string) *Interaction {
	return u.act(m, customID, StringSelect, values)
}

func (u *User) act(m Message, name string, kind int, values []string) *Interaction {
	s := u.server
	s.mu.Lock()
	defer s.mu.Unlock()
	live := m.live()
	i := s.newInteraction(typeComponent, u, s.channels[m.ChannelID], name)
	i.source = live
	if m.interaction != nil {
		i.private = m.interaction.private
	}
	matching := flatten(live.Components, func(c Component) bool {
		return c.Type == kind && (c.CustomID == name || c.Label == name)
	})
	switch {
	case live.Gone:
		return i.impossible(fmt.Errorf("the message with %q is gone", name))
	case len(matching) == 0:
		return i.impossible(fmt.Errorf("the message has no component %q", name))
	case matching[0].Disabled:
		return i.impossible(fmt.Errorf("%q is disabled", name))
	case matching[0].URL != "":
		return i.impossible(fmt.Errorf("%q is a link", name))
	case m.Ephemeral() && m.interaction.User != u:
		return i.impossible(fmt.Errorf("%s does not see the message with %q", u.Username, name))
	}
	i.Name = matching[0].CustomID
	data := object{"component_type": kind, "custom_id": i.Name}
	if kind == StringSelect {
		if least, most := matching[0].choices(); len(values) < least || len(values) > most {
			return i.impossible(fmt.Errorf("the select %q takes %d to %d values, not %d", name, least, most, len(values)))
		}
		for _, v := range values {
			if !slices.ContainsFunc(matching[0].Options, func(o SelectOption) bool { return o.Value == v }) {
				return i.impossible(fmt.Errorf("the select %q has no value %q", name, v))
			}
		}
		data["values"] = values
	}
	return s.deliver(i, data)
}

// Submit submits the modal with which the bot answered an interaction, with the
// texts given by custom id of the inputs.
func (u *User) Submit(opened *Interaction, texts map[string]string) *Interaction {
	s := u.server
	s.mu.Lock()
	defer s.mu.Unlock()
	i := s.newInteraction(typeModal, u, opened.channel, "")
	i.opened, i.source, i.private = opened, opened.source, opened.private
	if opened.modal == nil {
		return i.impossible(fmt.Errorf("%s was not answered with a modal", opened))
	}
	i.Name = opened.modal.CustomID
	used := 0
	rows := []object{}
	for n, in := range opened.modal.Inputs() {
		text, given := texts[in.CustomID]
		if given {
			used++
		} else {
			text = in.Value
		}
		length := len([]rune(text))
		switch {
		case length == 0 && (in.Required == nil || *in.Required):
			return i.impossible(fmt.Errorf("the input %q is required", in.CustomID))
		case length > 0 && in.MinLength != nil && length < *in.MinLength:
			return i.impossible(fmt.Errorf("the input %q wants at least %d characters", in.CustomID, *in.MinLength))
		case in.MaxLength != nil && length > *in.MaxLength, length > 4000:
			return i.impossible(fmt.Errorf("the input %q does not take %d characters", in.CustomID, length))
		}
		field := object{"type": TextInput, "id": 2*n + 2, "custom_id": in.CustomID, "value": text}
		rows = append(rows, object{"type": ActionRow, "id": 2*n + 1, "components": []object{field}})
	}
	if used < len(texts) {
		return i.impossible(fmt.Errorf("the modal %q has no such inputs: %v", opened.modal.CustomID, texts))
	}
	return s.deliver(i, object{"custom_id": i.Name, "components": rows})
}
