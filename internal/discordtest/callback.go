package discordtest

import (
	"encoding/json"
	"fmt"
	"net/http"
	"time"
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
		i.impossible(fmt.Errorf("%s: the callback came %v after the interaction, which is too late", i, age.Round(time.Millisecond)))
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
