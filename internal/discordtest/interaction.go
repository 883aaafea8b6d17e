package discordtest

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"
)

// Types of interactions.
const (
	typeCommand      = 2
	typeComponent    = 3
	typeAutocomplete = 4
	typeModal        = 5
)

// Types of callbacks.
const (
	CallbackMessage        = 4
	CallbackDeferred       = 5
	CallbackDeferredUpdate = 6
	CallbackUpdate         = 7
	CallbackChoices        = 8
	CallbackModal          = 9
)

// Interaction is something that a user did with the bot, and what the bot made
// of it. ID, Type, Name, User and Sent do not change.
type Interaction struct {
	ID   string
	Type int
	// Name is the name of the command, or the custom id of the component or
	// modal.
	Name string
	User *User
	// Sent is the time at which the interaction was sent to the bot.
	Sent time.Time

	server   *Server
	channel  *Channel
	token    string
	err      error // the user could not have done it
	private  bool  // used through an installation for the user alone
	source   *Message
	event    object
	changed  signal
	callback int // its type; 0 before it
	acked    time.Time
	answered time.Time
	original *Message
	edited   bool // the original was filled after it had been deferred
	follow   []*Message
	choices  []Choice
	modal    *Modal
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
	i.source, i.private = opened.source, opened.private
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

func (s *Server) newInteraction(kind int, u *User, ch *Channel, name string) *Interaction {
	return &Interaction{
		ID: s.newID(), Type: kind, Name: name, User: u, Sent: time.Now(), server: s, channel: ch,
		token:   "aW50ZXJhY3Rpb246" + s.newID() + "Fake",
		private: ch.Type == GroupChannel || ch.guild != nil && !ch.guild.installed,
	}
}

// impossible marks an interaction that a client would not let a user do.
func (i *Interaction) impossible(err error) *Interaction {
	i.err = fmt.Errorf("discordtest: %w", err)
	i.changed.fire()
	return i
}

// owners says for whom the application was installed: a guild or a user.
func (i *Interaction) owners() object {
	switch {
	case i.private:
		return object{"1": i.User.ID}
	case i.channel.guild == nil:
		return object{"0": "0"}
	default:
		return object{"0": i.channel.guild.ID}
	}
}

// deliver sends the interaction to the bot.
func (s *Server) deliver(i *Interaction, data object) *Interaction {
	ch := i.channel
	channel := ch.object()
	e := object{
		"id": i.ID, "application_id": s.AppID, "type": i.Type, "data": data, "token": i.token, "version": 1,
		"channel_id": ch.ID, "channel": channel, "locale": i.User.Locale, "entitlements": []object{},
		"entitlement_sku_ids": []string{}, "attachment_size_limit": maxFile,
		"authorizing_integration_owners": i.owners(),
	}
	guild := ""
	switch {
	case ch.guild != nil:
		g := ch.guild
		guild = g.ID
		can := ch.permissions(i.User)
		member := g.members[i.User.ID].object()
		if member == nil {
			return i.impossible(fmt.Errorf("%s is not a member of %s", i.User.Username, g.Name))
		}
		member["permissions"] = can
		channel["permissions"] = can
		e["context"], e["member"], e["guild_id"], e["guild_locale"] = 0, member, g.ID, g.Locale
		e["guild"] = object{"id": g.ID, "locale": g.Locale, "features": []string{}}
		if g.installed {
			e["app_permissions"] = ch.permissions(s.Bot)
		} else {
			e["app_permissions"] = EmbedLinks | AttachFiles | MentionEveryone
		}
	case ch.Type == DirectChannel:
		e["context"], e["user"], e["app_permissions"] = 1, i.User, memberDefault
	default:
		e["context"], e["user"], e["app_permissions"] = 2, i.User, EmbedLinks|AttachFiles
	}
	if i.source != nil && (i.Type == typeComponent || i.Type == typeModal) {
		e["message"] = s.messageObject(ch, i.source, true)
	}
	i.Sent = time.Now()
	i.event = e
	s.interactions[i.token] = i
	s.remember(func() { delete(s.interactions, i.token) })
	s.dispatch(event{kind: "INTERACTION_CREATE", guild: guild, data: e})
	return i
}

// Redeliver sends the event of the interaction once more.
func (i *Interaction) Redeliver() {
	i.server.mu.Lock()
	defer i.server.mu.Unlock()
	guild := ""
	if i.channel.guild != nil {
		guild = i.channel.guild.ID
	}
	i.server.dispatch(event{kind: "INTERACTION_CREATE", guild: guild, data: i.event})
}

// String names the interaction in messages.
func (i *Interaction) String() string {
	switch i.Type {
	case typeCommand:
		return "command " + i.Name
	case typeAutocomplete:
		return "autocomplete of " + i.Name
	case typeModal:
		return "modal " + i.Name
	}
	return "component " + i.Name
}

// messages are those that came from the interaction and are not in a channel
// for everybody to see.
func (i *Interaction) messages() []*Message {
	var all []*Message
	if i.original != nil {
		all = append(all, i.original)
	}
	return append(all, i.follow...)
}

// interactionOf returns the interaction that a request names.
func (s *Server) interactionOf(c *call) *Interaction {
	token := c.PathValue("interaction_token") + c.PathValue("webhook_token")
	return s.interactions[token]
}

func (s *Server) postCallback(c *call) (reply, error) {
	var body struct {
		Type int             `json:"type"`
		Data json.RawMessage `json:"data"`
	}
	if err := c.decode(&body); err != nil {
		return fail(err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	i := s.interactionOf(c)
	if i == nil || i.ID != c.PathValue("interaction_id") {
		return fail(errUnknown(10062, "interaction"))
	}
	age := s.age(i)
	if i.callback != 0 {
		return fail(refuse(400, 40060, "Interaction has already been acknowledged."))
	}
	if age > s.limits.Acknowledge {
		return fail(errUnknown(10062, "interaction"))
	}
	if !allowedCallback(i.Type, body.Type, i.source != nil) {
		p := problems{}
		p.add("type", "INTERACTION_RESPONSE_INVALID_TYPE", "This type of response is not allowed for this interaction.")
		return fail(p.err())
	}
	sub := &call{Request: c.Request, body: body.Data, files: c.files}
	if len(body.Data) == 0 {
		sub.body = json.RawMessage("{}")
	}
	if err := s.acknowledge(i, body.Type, sub); err != nil {
		return fail(err)
	}
	i.callback, i.acked = body.Type, time.Now()
	i.changed.fire()
	s.changed.fire()
	if c.URL.Query().Get("with_response") != "true" {
		return empty()
	}
	response := object{"interaction": object{"id": i.ID, "type": i.Type}}
	if i.original != nil {
		response["resource"] = object{"type": body.Type, "message": i.original.object(false)}
	}
	return ok(response)
}

// age is how long ago the interaction was sent, by the clock of the server.
func (s *Server) age(i *Interaction) time.Duration {
	sent := parseTime(i.ID)
	return s.now().Sub(sent)
}

// parseTime reads the time from an id, to the millisecond.
func parseTime(id string) time.Time {
	var n uint64
	_, _ = fmt.Sscan(id, &n)
	return time.UnixMilli(int64(n>>22) + discordEpoch)
}

// allowedCallback reports whether Discord takes this type of callback for this
// type of interaction. Updates need a message.
func allowedCallback(interaction, callback int, hasMessage bool) bool {
	switch callback {
	case CallbackMessage, CallbackDeferred:
		return interaction != typeAutocomplete
	case CallbackDeferredUpdate, CallbackUpdate:
		return interaction == typeComponent || interaction == typeModal && hasMessage
	case CallbackChoices:
		return interaction == typeAutocomplete
	case CallbackModal:
		return interaction == typeCommand || interaction == typeComponent
	}
	return false
}

func (s *Server) acknowledge(i *Interaction, kind int, c *call) error {
	switch kind {
	case CallbackChoices:
		choices, err := decodeChoices(c)
		if err != nil {
			return err
		}
		i.choices, i.answered = choices, time.Now()
	case CallbackModal:
		modal, err := decodeModal(c)
		if err != nil {
			return err
		}
		i.modal, i.answered = modal, time.Now()
	case CallbackDeferredUpdate:
		i.original = i.source
	case CallbackUpdate:
		out, err := s.decodeBody(c, true)
		if err != nil {
			return err
		}
		if i.source.Gone {
			return errUnknown(10008, "Message")
		}
		i.original, i.answered = i.source, time.Now()
		s.change(i, i.source, out)
	case CallbackDeferred:
		var body struct {
			Flags int `json:"flags"`
		}
		if err := c.decode(&body); err != nil {
			return err
		}
		m := s.interactionMessage(i)
		m.Flags = FlagLoading | body.Flags&FlagEphemeral
		i.original = m
		s.show(i, m)
	case CallbackMessage:
		out, err := s.decodeBody(c, false)
		if err != nil {
			return err
		}
		m := s.interactionMessage(i)
		s.apply(m, i.channel, out)
		s.parseMentions(m, i.channel, nil, true)
		i.original, i.answered = m, time.Now()
		s.show(i, m)
	}
	return nil
}

// interactionMessage makes a message that belongs to an interaction.
func (s *Server) interactionMessage(i *Interaction) *Message {
	m := s.newMessage(i.channel, s.Bot)
	m.interaction = i
	m.Type = typeChatCommand
	if i.Type != typeCommand {
		m.Type = typeDefault
	} else if data, _ := i.event["data"].(object); data["type"] == messageCommand {
		m.Type = typeMenuCommand
	}
	if i.Type == typeComponent && i.source != nil {
		m.Type = typeReply
		m.Reference = &Reference{MessageID: i.source.ID, ChannelID: i.source.ChannelID, GuildID: i.source.GuildID}
	}
	return m
}

// show puts a message into the channel unless only one user sees it.
func (s *Server) show(i *Interaction, m *Message) {
	if !m.Ephemeral() {
		s.post(i.channel, m)
	}
}

// change edits a message through an interaction.
func (s *Server) change(i *Interaction, m *Message, out *outgoing) {
	m.Edits++
	s.apply(m, i.channel, out)
	s.parseMentions(m, i.channel, nil, true)
	s.edited(i.channel, m)
}

func (s *Server) postFollowup(c *call) (reply, error) {
	out, err := s.decodeBody(c, false)
	if err != nil {
		return fail(err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	i, err := s.openInteraction(c)
	if err != nil {
		return fail(err)
	}
	if i.callback == CallbackDeferred && !i.edited && i.original != nil && i.original.Flags&FlagLoading != 0 {
		// The first follow-up fills a deferred response, whatever its flags say.
		flags := i.original.Flags & FlagEphemeral
		i.fill(out)
		i.original.Flags = i.original.Flags&^FlagEphemeral | flags
		return ok(i.original.object(false))
	}
	m := s.interactionMessage(i)
	s.apply(m, i.channel, out)
	s.parseMentions(m, i.channel, nil, true)
	i.follow = append(i.follow, m)
	s.show(i, m)
	i.answered = time.Now()
	i.changed.fire()
	return ok(m.object(false))
}

// fill puts what the bot sent into a deferred response.
func (i *Interaction) fill(out *outgoing) {
	i.original.Flags &^= FlagLoading
	i.edited, i.answered = true, time.Now()
	i.server.change(i, i.original, out)
	i.changed.fire()
}

// openInteraction returns the interaction of a request that follows up on it.
func (s *Server) openInteraction(c *call) (*Interaction, error) {
	i := s.interactionOf(c)
	if c.PathValue("webhook_id") != s.AppID {
		return nil, errUnknown(10015, "Webhook")
	}
	if i == nil {
		return nil, errUnknown(10015, "Webhook")
	}
	if s.age(i) > s.limits.Token {
		return nil, refuse(401, 50027, "Invalid Webhook Token")
	}
	if i.callback == 0 {
		return nil, errUnknown(10015, "Webhook")
	}
	return i, nil
}

// followupOf returns the message of an interaction that a request names; its
// absence in the path means the original response.
func (s *Server) followupOf(c *call) (*Interaction, *Message, error) {
	i, err := s.openInteraction(c)
	if err != nil {
		return nil, nil, err
	}
	id := c.PathValue("message_id")
	if id == "" {
		if i.original == nil || i.original.Gone {
			return nil, nil, errUnknown(10008, "Message")
		}
		return i, i.original, nil
	}
	for _, m := range i.messages() {
		if m.ID == id && !m.Gone {
			return i, m, nil
		}
	}
	return nil, nil, errUnknown(10008, "Message")
}

func (s *Server) getFollowup(c *call) (reply, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	_, m, err := s.followupOf(c)
	if err != nil {
		return fail(err)
	}
	return ok(m.object(false))
}

func (s *Server) patchFollowup(c *call) (reply, error) {
	out, err := s.decodeMessage(c)
	if err != nil {
		return fail(err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	i, m, err := s.followupOf(c)
	if err != nil {
		return fail(err)
	}
	if m == i.original {
		i.fill(out)
	} else {
		s.change(i, m, out)
		i.changed.fire()
	}
	return ok(m.object(false))
}

func (s *Server) deleteFollowup(c *call) (reply, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	i, m, err := s.followupOf(c)
	if err != nil {
		return fail(err)
	}
	s.remove(i.channel, m)
	i.changed.fire()
	return reply{status: http.StatusNoContent}, nil
}

// wait waits for something that happens to the interaction.
func (i *Interaction) wait(ctx context.Context, what string, cond func() (bool, error)) error {
	describe := func() string { return fmt.Sprintf("%s in response to %s (%s)", what, i, i.state()) }
	return i.server.await(ctx, describe, &i.changed, func() (bool, error) {
		if i.err != nil {
			return false, i.err
		}
		return cond()
	})
}

// state says in words what the bot did so far.
func (i *Interaction) state() string {
	switch {
	case i.callback == 0:
		return "there was no callback yet"
	case i.answered.IsZero():
		return fmt.Sprintf("it was deferred with type %d", i.callback)
	default:
		return fmt.Sprintf("it was answered with type %d and %d follow-ups", i.callback, len(i.follow))
	}
}

// Acknowledged waits for the callback and returns its type.
func (i *Interaction) Acknowledged(ctx context.Context) (int, error) {
	var kind int
	err := i.wait(ctx, "a callback", func() (bool, error) {
		kind = i.callback
		return kind != 0, nil
	})
	return kind, err
}

// Reply waits for the message with which the bot responds: a new one, the
// deferred one once it is filled, or the message of the button after the bot
// updated it.
func (i *Interaction) Reply(ctx context.Context) (Message, error) {
	var m Message
	err := i.wait(ctx, "a message", func() (bool, error) {
		if i.callback == CallbackModal || i.callback == CallbackChoices {
			return false, fmt.Errorf("discordtest: %s was answered with type %d, not with a message", i, i.callback)
		}
		if i.callback == 0 || i.answered.IsZero() {
			return false, nil
		}
		if i.callback == CallbackDeferredUpdate && !i.edited && len(i.follow) > 0 {
			m = *i.follow[0]
			return true, nil
		}
		m = *i.original
		return true, nil
	})
	return m, err
}

// Followups waits until the bot has sent n messages after its first response,
// and returns all so far. With n = 0 it does not wait.
func (i *Interaction) Followups(ctx context.Context, n int) ([]Message, error) {
	var messages []Message
	err := i.wait(ctx, fmt.Sprintf("%d follow-ups", n), func() (bool, error) {
		messages = nil
		for _, m := range i.follow {
			messages = append(messages, *m)
		}
		return len(messages) >= n, nil
	})
	return messages, err
}

// Choices waits for the choices that the bot offers.
func (i *Interaction) Choices(ctx context.Context) ([]Choice, error) {
	var choices []Choice
	err := i.wait(ctx, "choices", func() (bool, error) {
		choices = i.choices
		if i.callback != 0 && i.callback != CallbackChoices {
			return false, fmt.Errorf("discordtest: %s was answered with type %d, not with choices", i, i.callback)
		}
		return i.callback == CallbackChoices, nil
	})
	return choices, err
}

// Modal waits for the modal that the bot opens.
func (i *Interaction) Modal(ctx context.Context) (Modal, error) {
	var modal Modal
	err := i.wait(ctx, "a modal", func() (bool, error) {
		if i.modal != nil {
			modal = *i.modal
			return true, nil
		}
		if i.callback != 0 {
			return false, fmt.Errorf("discordtest: %s was answered with type %d, not with a modal", i, i.callback)
		}
		return false, nil
	})
	return modal, err
}

// Took returns how long the bot took to the callback and to the content of its
// answer; zero for what did not happen yet.
func (i *Interaction) Took() (callback, answer time.Duration) {
	i.server.mu.Lock()
	defer i.server.mu.Unlock()
	if !i.acked.IsZero() {
		callback = i.acked.Sub(i.Sent)
	}
	if !i.answered.IsZero() {
		answer = i.answered.Sub(i.Sent)
	}
	return callback, answer
}
