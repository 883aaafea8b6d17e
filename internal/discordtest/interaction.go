package discordtest

import (
	"context"
	"fmt"
	"time"
)

// Types of interactions.
const (
	typeCommand      = 2
	typeComponent    = 3
	typeAutocomplete = 4
	typeModal        = 5
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
	err      error // the user could not have done it, or the bot was too late
	private  bool  // used through an installation for the user alone
	source   *Message
	opened   *Interaction // of a modal: what it was opened by
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

func (s *Server) newInteraction(kind int, u *User, ch *Channel, name string) *Interaction {
	return &Interaction{
		ID: s.newID(), Type: kind, Name: name, User: u, Sent: time.Now(), server: s, channel: ch,
		token:   "aW50ZXJhY3Rpb246" + s.newID() + "Fake",
		private: ch.Type == GroupChannel || ch.guild != nil && !ch.guild.installed,
	}
}

// impossible marks an interaction to which there will be no response.
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

// metadata says in a message from which interaction it came.
func (i *Interaction) metadata() object {
	o := object{"id": i.ID, "type": i.Type, "user": i.User, "authorizing_integration_owners": i.owners()}
	switch i.Type {
	case typeCommand:
		o["name"] = i.Name
	case typeComponent:
		o["interacted_message_id"] = i.source.ID
	case typeModal:
		o["triggering_interaction_metadata"] = i.opened.metadata()
	}
	return o
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
