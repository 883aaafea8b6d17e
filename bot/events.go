package bot

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// What Discord sends, as far as the bot reads it. discordgo's own types are not used for it: they fail on components that they
// do not know, and lack roles' tags.

type inUser struct {
	ID       string `json:"id"`
	Bot      bool   `json:"bot"`
	Username string `json:"username"`
}

type inMessage struct {
	ID           string          `json:"id"`
	Channel      string          `json:"channel_id"`
	Server       string          `json:"guild_id"`
	Content      string          `json:"content"`
	Author       inUser          `json:"author"`
	Webhook      string          `json:"webhook_id"`
	Type         int             `json:"type"`
	Flags        int             `json:"flags"`
	Mentions     []inUser        `json:"mentions"`
	MentionRoles []string        `json:"mention_roles"`
	Edited       *string         `json:"edited_timestamp"`
	Embeds       []Embed         `json:"embeds"`
	Components   json.RawMessage `json:"components"` // of whatever kinds others use
	Reference    inReference     `json:"message_reference"`
	Referenced   *inMessage      `json:"referenced_message"`
}

type inReference struct {
	MessageID string `json:"message_id"`
}

// Types of messages that a person writes.
const (
	messageDefault = 0
	messageReply   = 19
)

// seen returns the message as handlers see it.
func (m *inMessage) seen(self string) *Seen {
	if m == nil {
		return nil
	}
	s := &Seen{ID: m.ID, Content: m.Content, Embeds: m.Embeds, Own: m.Author.ID == self,
		Private: m.Flags&flagEphemeral != 0, Replied: m.Reference.MessageID}
	var rows []inComponent
	if s.Own && json.Unmarshal(m.Components, &rows) == nil {
		s.Narrow = narrowed(rows)
	}
	return s
}

// narrowed returns what the buttons of a message hold of what narrowed its question.
func narrowed(list []inComponent) Narrow {
	for _, c := range list {
		if s, err := parseState(c.CustomID); err == nil {
			return s.Narrow
		}
		if n := narrowed(c.Components); n != (Narrow{}) {
			return n
		}
	}
	return Narrow{}
}

type inInteraction struct {
	ID          string `json:"id"`
	Application string `json:"application_id"`
	Type        int    `json:"type"`
	Token       string `json:"token"`
	Server      string `json:"guild_id"`
	Channel     string `json:"channel_id"`
	Locale      string `json:"locale"`
	Member      *struct {
		User        inUser   `json:"user"`
		Permissions string   `json:"permissions"`
		Roles       []string `json:"roles"`
	} `json:"member"`
	User    *inUser    `json:"user"`
	Message *inMessage `json:"message"`
	Data    struct {
		Name     string     `json:"name"`
		Options  []inOption `json:"options"`
		TargetID string     `json:"target_id"`
		Resolved struct {
			Messages    map[string]*inMessage    `json:"messages"`
			Attachments map[string]*inAttachment `json:"attachments"`
		} `json:"resolved"`
		CustomID   string        `json:"custom_id"`
		Values     []string      `json:"values"`
		Components []inComponent `json:"components"`
	} `json:"data"`
}

type inAttachment struct {
	Filename string `json:"filename"`
	URL      string `json:"url"`
	Size     int64  `json:"size"`
}

type inOption struct {
	Name    string          `json:"name"`
	Type    int             `json:"type"`
	Value   json.RawMessage `json:"value"`
	Focused bool            `json:"focused"`
	Options []inOption      `json:"options"`
}

type inComponent struct {
	CustomID   string        `json:"custom_id"`
	Value      string        `json:"value"`
	Values     []string      `json:"values"`
	Components []inComponent `json:"components"`
	Component  *inComponent  `json:"component"`
}

// Types of interactions.
const (
	interactionCommand   = 2
	interactionComponent = 3
	interactionComplete  = 4
	interactionModal     = 5
)

// Types of command options that hold others.
const (
	optionSubcommand = 1
	optionGroup      = 2
)

// request returns what the member did; ok is false when it is nothing that the bot knows.
func (i *inInteraction) request(self string) (r Request, ok bool) {
	r = Request{Server: i.Server, Channel: i.Channel, Locale: i.Locale, Options: map[string]string{}, Inputs: map[string]string{}}
	switch {
	case i.Member != nil:
		r.User, r.Name, r.Roles = i.Member.User.ID, i.Member.User.Username, i.Member.Roles
		r.Permissions, _ = strconv.ParseUint(i.Member.Permissions, 10, 64)
	case i.User != nil:
		r.User, r.Name = i.User.ID, i.User.Username
	}
	r.Target = i.Message.seen(self)
	switch i.Type {
	case interactionCommand, interactionComplete:
		r.Way = WayCommand
		if i.Type == interactionComplete {
			r.Way = WayComplete
		}
		r.Route = i.Data.Name
		r.options(i.Data.Options)
		r.Files = map[string]Attached{}
		for name, id := range r.Options {
			if a := i.Data.Resolved.Attachments[id]; a != nil {
				r.Files[name] = Attached{a.Filename, a.URL, a.Size}
			}
		}
		if i.Data.TargetID != "" {
			r.Way = WayTarget
			r.Target = i.Data.Resolved.Messages[i.Data.TargetID].seen(self)
		}
	case interactionComponent, interactionModal:
		state, err := parseState(i.Data.CustomID)
		if err != nil {
			return r, false
		}
		r.Way, r.State, r.Route, r.Values = WayButton, state, string(state.Action), i.Data.Values
		if i.Type == interactionModal {
			r.Way = WayModal
			r.inputs(i.Data.Components)
		}
	default:
		return r, false
	}
	return r, true
}

func (r *Request) options(list []inOption) {
	for _, o := range list {
		if o.Type == optionSubcommand || o.Type == optionGroup {
			r.Route += " " + o.Name
			r.options(o.Options)
			continue
		}
		var s string
		if json.Unmarshal(o.Value, &s) != nil {
			s = string(o.Value) // a number or a boolean
		}
		r.Options[o.Name] = s
		if o.Focused {
			r.Focused = o.Name
		}
	}
}

func (r *Request) inputs(list []inComponent) {
	for _, c := range list {
		if c.CustomID != "" {
			r.Inputs[c.CustomID] = c.Value
			if len(c.Values) > 0 {
				r.Inputs[c.CustomID] = c.Values[0]
			}
		}
		r.inputs(c.Components)
		if c.Component != nil {
			r.inputs([]inComponent{*c.Component})
		}
	}
}

type inServer struct {
	ID          string   `json:"id"`
	Locale      string   `json:"preferred_locale"`
	Unavailable bool     `json:"unavailable"`
	Roles       []inRole `json:"roles"`
}

type inRole struct {
	ID   string `json:"id"`
	Tags struct {
		Bot string `json:"bot_id"`
	} `json:"tags"`
}

type inReady struct {
	User        inUser `json:"user"`
	Application struct {
		ID string `json:"id"`
	} `json:"application"`
	Servers []inServer `json:"guilds"`
	Shard   [2]uint64  `json:"shard"` // this one, of how many
}

// missing tells whether a server should be among those of the shard, and is not: the bot was removed from it.
func (r *inReady) missing(server string) bool {
	n, err := strconv.ParseUint(server, 10, 64)
	return err == nil && (n>>22)%max(1, r.Shard[1]) == r.Shard[0] && !slices.ContainsFunc(r.Servers, func(s inServer) bool { return s.ID == server })
}

type inDeleted struct {
	ID      string   `json:"id"`
	IDs     []string `json:"ids"`
	Channel string   `json:"channel_id"`
	Server  string   `json:"guild_id"`
}

// ask returns what a message says to the bot: its text without mentions of the bot or its role, other mentions by name, and
// without the marks of custom emoji.
func (m *inMessage) ask(self, role string) string {
	names := map[string]string{}
	for _, u := range m.Mentions {
		names[u.ID] = u.Username
	}
	var b strings.Builder
	s := m.Content
	for {
		start := strings.IndexByte(s, '<')
		if start < 0 {
			break
		}
		b.WriteString(s[:start])
		s = s[start:]
		end := strings.IndexByte(s, '>')
		if end < 0 {
			break
		}
		token := s[1:end]
		switch {
		case strings.HasPrefix(token, "@&") && digits(token[2:]):
			if token[2:] != role {
				b.WriteByte(' ')
			}
		case strings.HasPrefix(token, "@") && digits(strings.TrimPrefix(token[1:], "!")):
			if id := strings.TrimPrefix(token[1:], "!"); id != self {
				b.WriteString(names[id])
			}
		case strings.HasPrefix(token, "#") && digits(token[1:]):
		case strings.HasPrefix(token, ":") || strings.HasPrefix(token, "a:") || strings.HasPrefix(token, "t:"):
		default:
			b.WriteByte('<')
			s = s[1:]
			continue
		}
		s = s[end+1:]
	}
	b.WriteString(s)
	return strings.Join(strings.Fields(b.String()), " ")
}

func digits(s string) bool {
	return s != "" && strings.IndexFunc(s, func(r rune) bool { return !unicode.IsDigit(r) }) < 0
}

// mentions tells whether the message mentions the bot or its role.
func (m *inMessage) mentions(self, role string) bool {
	for _, u := range m.Mentions {
		if u.ID == self {
			return true
		}
	}
	for _, r := range m.MentionRoles {
		if role != "" && r == role {
			return true
		}
	}
	return false
}
