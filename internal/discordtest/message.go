package discordtest

import (
	"encoding/json"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// optional is a key of a JSON object that may be absent or null.
type optional[T any] struct {
	set, null bool
	value     T
}

func (o *optional[T]) UnmarshalJSON(raw []byte) error {
	o.set = true
	if string(raw) == "null" {
		o.null = true
		return nil
	}
	return json.Unmarshal(raw, &o.value)
}

// outgoing is the body with which a bot sends or edits a message.
type outgoing struct {
	Content         optional[string]          `json:"content"`
	Embeds          optional[[]Embed]         `json:"embeds"`
	Components      optional[[]Component]     `json:"components"`
	Attachments     optional[[]Attachment]    `json:"attachments"`
	AllowedMentions optional[json.RawMessage] `json:"allowed_mentions"`
	Reference       optional[Reference]       `json:"message_reference"`
	Flags           optional[int]             `json:"flags"`
	TTS             bool                      `json:"tts"`
	Nonce           any                       `json:"nonce"`
	EnforceNonce    bool                      `json:"enforce_nonce"`

	files    []upload
	mentions *AllowedMentions
}

var (
	userMention = regexp.MustCompile(`<@!?(\d+)>`)
	roleMention = regexp.MustCompile(`<@&(\d+)>`)
)

// newMessage makes a message that is not in a channel yet.
func (s *Server) newMessage(ch *Channel, author *User) *Message {
	m := &Message{
		ID: s.newID(), ChannelID: ch.ID, Author: author, Timestamp: s.now(), Mentions: []*User{}, MentionRoles: []string{},
		Embeds: []Embed{}, Components: []Component{}, Attachments: []Attachment{}, server: s, changed: &signal{},
	}
	if ch.guild != nil {
		m.GuildID = ch.guild.ID
	}
	return m
}

// parseMentions finds out whom the content mentions, and whom it pings.
func (s *Server) parseMentions(m *Message, ch *Channel, replied *User, interaction bool) {
	m.Mentions, m.MentionRoles, m.Pings, m.MentionEveryone = []*User{}, []string{}, nil, false
	allowed := m.AllowedMentions
	if m.Author != s.Bot {
		allowed = &AllowedMentions{Parse: []string{"users", "roles"}, RepliedUser: true}
	} else if allowed == nil {
		allowed = &AllowedMentions{Parse: []string{"users", "roles", "everyone"}, RepliedUser: true}
		if interaction {
			allowed = &AllowedMentions{Parse: []string{"users"}, RepliedUser: true}
		}
	}
	add := func(u *User) {
		if !slices.Contains(m.Mentions, u) {
			m.Mentions = append(m.Mentions, u)
		}
	}
	for _, found := range userMention.FindAllStringSubmatch(m.Content, -1) {
		if u := s.users[found[1]]; u != nil {
			add(u)
			if slices.Contains(allowed.Parse, "users") || slices.Contains(allowed.Users, u.ID) {
				m.Pings = append(m.Pings, u.ID)
			}
		}
	}
	if replied != nil && allowed.RepliedUser {
		add(replied)
		m.Pings = append(m.Pings, replied.ID)
	}
	if ch.guild == nil {
		return
	}
	for _, found := range roleMention.FindAllStringSubmatch(m.Content, -1) {
		if !slices.Contains(m.MentionRoles, found[1]) {
			m.MentionRoles = append(m.MentionRoles, found[1])
			if slices.Contains(allowed.Parse, "roles") || slices.Contains(allowed.Roles, found[1]) {
				m.Pings = append(m.Pings, found[1])
			}
		}
	}
	if strings.Contains(m.Content, "@everyone") || strings.Contains(m.Content, "@here") {
		if slices.Contains(allowed.Parse, "everyone") && ch.permissions(m.Author)&MentionEveryone != 0 {
			m.MentionEveryone = true
			m.Pings = append(m.Pings, "everyone")
		}
	}
}

// post puts a message into a channel and tells the gateway.
func (s *Server) post(ch *Channel, m *Message) {
	ch.messages = append(ch.messages, m)
	s.remember(func() { ch.forget(m) })
	s.tell("MESSAGE_CREATE", ch, m)
	m.changed.fire()
	ch.posted.fire()
	s.changed.fire()
}

func (ch *Channel) forget(m *Message) {
	if i := slices.Index(ch.messages, m); i >= 0 {
		ch.messages = slices.Delete(ch.messages, i, i+1)
	}
}

// tell sends a message event to the sessions that may see it.
func (s *Server) tell(kind string, ch *Channel, m *Message) {
	if ch.Type == GroupChannel || ch.guild != nil && (!ch.guild.installed || ch.permissions(s.Bot)&ViewChannel == 0) {
		return
	}
	e := event{kind: kind, intent: intentDirectMessages}
	if ch.guild != nil {
		e.guild, e.intent = ch.guild.ID, intentGuildMessages
	}
	if kind == "MESSAGE_DELETE" {
		o := object{"id": m.ID, "channel_id": ch.ID}
		if ch.guild != nil {
			o["guild_id"] = ch.guild.ID
		}
		e.data = o
	} else {
		e.data = s.messageEvent(ch, m, true)
		if ch.guild != nil && (m.Reference != nil || !s.readable(ch, m)) {
			e.blank = s.messageEvent(ch, m, false)
		}
	}
	s.dispatch(e)
}

// messageEvent is a message in an event, which says more than the one in an
// answer: the guild, and how the author is a member of it.
func (s *Server) messageEvent(ch *Channel, m *Message, full bool) object {
	o := s.messageObject(ch, m, full)
	if ch.guild != nil {
		o["guild_id"] = ch.guild.ID
		if member := ch.guild.members[m.Author.ID]; member != nil {
			o["member"] = member.withoutUser()
		}
	}
	return o
}

// messageObject is a message with the one to which it replies. Unless it is sent
// in full, the content is blank where a bot may not read it.
func (s *Server) messageObject(ch *Channel, m *Message, full bool) object {
	o := m.object(!full && !s.readable(ch, m))
	if m.Reference != nil {
		o["referenced_message"] = nil
		if r := s.find(m.Reference.MessageID, m.Reference.ChannelID); r != nil {
			o["referenced_message"] = r.object(!full && !s.readable(ch, r))
		}
	}
	return o
}

// object is the message as JSON without its surroundings.
func (m *Message) object(blank bool) object {
	o := object{
		"id": m.ID, "channel_id": m.ChannelID, "type": m.Type, "author": m.Author, "content": m.Content,
		"timestamp": m.Timestamp, "edited_timestamp": m.EditedTimestamp, "mentions": m.Mentions,
		"mention_roles": m.MentionRoles, "mention_everyone": m.MentionEveryone, "embeds": m.Embeds,
		"components": m.Components, "attachments": m.Attachments, "flags": m.Flags, "pinned": m.Pinned, "tts": m.TTS,
	}
	if m.Nonce != nil {
		o["nonce"] = m.Nonce
	}
	if m.Reference != nil {
		o["message_reference"] = m.Reference
	}
	if m.webhook {
		o["webhook_id"] = m.Author.ID
	}
	if i := m.interaction; i != nil {
		o["webhook_id"], o["application_id"] = m.server.AppID, m.server.AppID
		o["interaction_metadata"] = i.metadata()
		if i.Type == typeCommand {
			o["interaction"] = object{"id": i.ID, "type": i.Type, "name": i.Name, "user": i.User}
		}
	}
	if blank {
		o["content"], o["embeds"], o["components"], o["attachments"] = "", []Embed{}, []Component{}, []Attachment{}
	}
	return o
}

// find returns a message by its id; nil when it does not exist (any more).
func (s *Server) find(id, channel string) *Message {
	ch := s.channels[channel]
	if ch == nil {
		return nil
	}
	for i := len(ch.messages) - 1; i >= 0; i-- {
		if ch.messages[i].ID == id {
			return ch.messages[i]
		}
	}
	return nil
}

// apply changes a message to what the bot sent, after checking it.
func (s *Server) apply(m *Message, ch *Channel, out *outgoing) {
	if out.Content.set {
		m.Content = out.Content.value
	}
	if out.Embeds.set {
		m.Embeds = append([]Embed{}, out.Embeds.value...)
		for i := range m.Embeds {
			m.Embeds[i].Type = "rich"
		}
	}
	if out.Components.set {
		m.Components = numbered(out.Components.value, new(int))
	}
	if out.Flags.set {
		m.Flags = m.Flags&^FlagSuppressEmbeds | out.Flags.value
	}
	m.AllowedMentions = out.mentions
	if a := out.mentions; !s.options.AllowPings && (a == nil || a.Parse == nil || len(a.Parse)+len(a.Users)+len(a.Roles) > 0) {
		s.violate("a message could ping: it needs \"allowed_mentions\": {\"parse\": []}, not %s: %s", out.AllowedMentions.value, m.Text())
	}
	if out.Attachments.set && m.Edits > 0 { // an edit keeps only those that it lists
		kept := []Attachment{}
		for _, a := range m.Attachments {
			if slices.ContainsFunc(out.Attachments.value, func(b Attachment) bool { return a.ID == b.ID }) {
				kept = append(kept, a)
			}
		}
		m.Attachments = kept
	}
	for i, f := range out.files {
		a := Attachment{ID: s.newID(), Filename: f.name, ContentType: f.kind, Size: len(f.content), Content: f.content}
		for _, described := range out.Attachments.value {
			if described.ID == strconv.Itoa(i) {
				a.Description = described.Description
			}
		}
		a.URL = s.URL() + "/attachments/" + ch.ID + "/" + a.ID + "/" + a.Filename
		a.ProxyURL = a.URL
		m.Attachments = append(slices.Clip(m.Attachments), a)
	}
}

// edited notes that a message was changed and tells the gateway.
func (s *Server) edited(ch *Channel, m *Message) {
	now := s.now()
	m.EditedTimestamp = &now
	if !m.Ephemeral() {
		s.tell("MESSAGE_UPDATE", ch, m)
	}
	m.changed.fire()
	s.changed.fire()
}

// remove deletes a message and tells the gateway.
func (s *Server) remove(ch *Channel, m *Message) {
	m.Gone = true
	ch.forget(m)
	if !m.Ephemeral() {
		s.tell("MESSAGE_DELETE", ch, m)
	}
	m.changed.fire()
	s.changed.fire()
}

func (s *Server) postMessage(c *call) (reply, error) {
	out, err := s.decodeMessage(c)
	if err != nil {
		return fail(err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	ch, err := s.sendable(c, out)
	if err != nil {
		return fail(err)
	}
	if same := s.nonces[out.Nonce]; out.EnforceNonce && same != nil && s.now().Sub(same.Timestamp) < nonceTime {
		return ok(same.object(false))
	}
	m := s.newMessage(ch, s.Bot)
	m.Nonce = out.Nonce
	var replied *User
	if out.Reference.set && !out.Reference.null {
		ref := out.Reference.value
		if ref.ChannelID == "" {
			ref.ChannelID = ch.ID
		}
		if ch.guild != nil && ch.permissions(s.Bot)&ReadMessageHistory == 0 {
			return fail(refuse(403, 160002, "Cannot reply without permission to read message history"))
		}
		target := s.find(ref.MessageID, ref.ChannelID)
		switch {
		case ref.ChannelID != ch.ID:
			p := problems{}
			p.add("message_reference", "REPLIES_CANNOT_REFERENCE_OTHER_CHANNEL", "Cannot reply to a message in a different channel")
			return fail(p.err())
		case target == nil && (ref.FailIfNotExists == nil || *ref.FailIfNotExists):
			p := problems{}
			p.add("message_reference", "MESSAGE_REFERENCE_UNKNOWN_MESSAGE", "Unknown message")
			return fail(p.err())
		case target != nil:
			m.Type, replied = typeReply, target.Author
			m.Reference = &Reference{MessageID: ref.MessageID, ChannelID: ch.ID, GuildID: m.GuildID}
		}
	}
	s.apply(m, ch, out)
	s.parseMentions(m, ch, replied, false)
	if m.Nonce != nil {
		s.noteNonce(m)
	}
	s.post(ch, m)
	return ok(m.object(false))
}

// nonceTime is for how long a nonce stands for a message that was sent. Discord
// says "the past few minutes".
const nonceTime = 5 * time.Minute

// noteNonce remembers with which nonce a message was sent, and forgets nonces
// whose time is over.
func (s *Server) noteNonce(m *Message) {
	const many = 1024
	if len(s.nonces) >= many {
		for nonce, old := range s.nonces {
			if m.Timestamp.Sub(old.Timestamp) >= nonceTime {
				delete(s.nonces, nonce)
			}
		}
	}
	s.nonces[m.Nonce] = m
}

// sendable returns the channel of a request when the bot may send there what it
// wants to.
func (s *Server) sendable(c *call, out *outgoing) (*Channel, error) {
	ch, err := s.channelOf(c, 0)
	if err != nil || ch.guild == nil {
		return ch, err
	}
	need := SendMessages
	switch {
	case ch.isThread():
		need = SendInThreads
		if ch.archived && ch.locked {
			return nil, refuse(400, 50083, "Thread is archived")
		}
	case ch.Type == Forum:
		return nil, refuse(400, 50008, "Cannot send messages in a non-text channel")
	}
	if len(out.Embeds.value) > 0 {
		need |= EmbedLinks
	}
	if len(out.files) > 0 {
		need |= AttachFiles
	}
	if ch.permissions(s.Bot)&need != need {
		return nil, errPermission()
	}
	ch.archived = false
	return ch, nil
}

// messageOf returns the message that a request names.
func (s *Server) messageOf(c *call, need Permission) (*Channel, *Message, error) {
	ch, err := s.channelOf(c, need)
	if err != nil {
		return nil, nil, err
	}
	m := s.find(c.PathValue("message_id"), ch.ID)
	if m == nil {
		return nil, nil, errUnknown(10008, "Message")
	}
	return ch, m, nil
}

func (s *Server) getMessage(c *call) (reply, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	ch, m, err := s.messageOf(c, ReadMessageHistory)
	if err != nil {
		return fail(err)
	}
	return ok(s.messageObject(ch, m, s.granted()))
}

// readable reports whether a bot reads the content of a message without the
// intent for it.
func (s *Server) readable(ch *Channel, m *Message) bool {
	return ch.guild == nil || m.Author == s.Bot || slices.Contains(m.Mentions, s.Bot) ||
		s.options.RoleContent && slices.Contains(m.MentionRoles, ch.guild.BotRole())
}

// granted reports whether the developer portal grants the intent for message
// content, which holds for REST as well.
func (s *Server) granted() bool { return s.options.Privileged&intentContent != 0 }

func (s *Server) getMessages(c *call) (reply, error) {
	limit := 50
	if l := c.URL.Query().Get("limit"); l != "" {
		n, err := strconv.Atoi(l)
		if err != nil || n < 1 || n > 100 {
			p := problems{}
			p.add("limit", "NUMBER_TYPE_MAX", "int value should be less than or equal to 100.")
			return fail(p.err())
		}
		limit = n
	}
	before, after := c.URL.Query().Get("before"), c.URL.Query().Get("after")
	s.mu.Lock()
	defer s.mu.Unlock()
	ch, err := s.channelOf(c, 0)
	if err != nil {
		return fail(err)
	}
	list := []object{}
	if ch.guild != nil && ch.permissions(s.Bot)&ReadMessageHistory == 0 {
		return ok(list)
	}
	for i := len(ch.messages) - 1; i >= 0 && len(list) < limit; i-- {
		m := ch.messages[i]
		if before != "" && !older(m.ID, before) || after != "" && !older(after, m.ID) {
			continue
		}
		list = append(list, s.messageObject(ch, m, s.granted()))
	}
	return ok(list)
}

// older compares two ids.
func older(a, b string) bool { return len(a) < len(b) || len(a) == len(b) && a < b }

func (s *Server) patchMessage(c *call) (reply, error) {
	out, err := s.decodeMessage(c)
	if err != nil {
		return fail(err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	ch, m, err := s.messageOf(c, 0)
	if err != nil {
		return fail(err)
	}
	if m.Author != s.Bot {
		return fail(refuse(403, 50005, "Cannot edit a message authored by another user"))
	}
	if len(out.Embeds.value) > 0 && ch.guild != nil && ch.permissions(s.Bot)&EmbedLinks == 0 {
		return fail(errPermission())
	}
	m.Edits++
	s.apply(m, ch, out)
	if m.empty() {
		m.Edits--
		return fail(refuse(400, 50006, "Cannot send an empty message"))
	}
	s.parseMentions(m, ch, nil, false)
	s.edited(ch, m)
	return ok(m.object(false))
}

func (m *Message) empty() bool {
	return m.Content == "" && len(m.Embeds) == 0 && len(m.Attachments) == 0 && len(m.Components) == 0
}

func (s *Server) deleteMessage(c *call) (reply, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	ch, m, err := s.messageOf(c, 0)
	if err != nil {
		return fail(err)
	}
	if m.Author != s.Bot && (ch.guild == nil || ch.permissions(s.Bot)&ManageMessages == 0) {
		return fail(errPermission())
	}
	s.remove(ch, m)
	return empty()
}

// postThread opens a thread from a message, or in a channel, or a post in a
// forum.
func (s *Server) postThread(c *call) (reply, error) {
	var body struct {
		Name    string          `json:"name"`
		Type    int             `json:"type"`
		Message json.RawMessage `json:"message"`
	}
	if err := c.decode(&body); err != nil {
		return fail(err)
	}
	p := problems{}
	p.length("name", body.Name, 1, 100)
	if err := p.err(); err != nil {
		return fail(err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	ch, err := s.channelOf(c, CreateThreads)
	if err != nil {
		return fail(err)
	}
	if ch.guild == nil || ch.isThread() {
		return fail(refuse(400, 50024, "Cannot execute action on this channel type"))
	}
	id, kind := s.newID(), PublicThread
	if message := c.PathValue("message_id"); message != "" {
		if s.find(message, ch.ID) == nil {
			return fail(errUnknown(10008, "Message"))
		}
		if s.channels[message] != nil {
			return fail(refuse(400, 160004, "A thread has already been created for this message"))
		}
		id = message
	} else if body.Type == PrivateThread {
		kind = PrivateThread
	}
	t := ch.addThread(id, body.Name, kind, s.Bot.ID)
	return reply{status: http.StatusCreated, value: t.object()}, nil
}
