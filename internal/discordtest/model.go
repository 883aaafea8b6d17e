package discordtest

import (
	"encoding/json"
	"time"
)

// Embed is a rich embed of a message, as Discord spells it in JSON.
type Embed struct {
	Type        string       `json:"type,omitempty"`
	Title       string       `json:"title,omitempty"`
	Description string       `json:"description,omitempty"`
	URL         string       `json:"url,omitempty"`
	Timestamp   string       `json:"timestamp,omitempty"`
	Color       int          `json:"color,omitempty"`
	Footer      *EmbedFooter `json:"footer,omitempty"`
	Image       *EmbedMedia  `json:"image,omitempty"`
	Thumbnail   *EmbedMedia  `json:"thumbnail,omitempty"`
	Author      *EmbedAuthor `json:"author,omitempty"`
	Fields      []EmbedField `json:"fields,omitempty"`
}

// EmbedFooter is the small line below an embed.
type EmbedFooter struct {
	Text    string `json:"text"`
	IconURL string `json:"icon_url,omitempty"`
}

// EmbedMedia is a picture in an embed.
type EmbedMedia struct {
	URL string `json:"url"`
}

// EmbedAuthor is the small line above the title of an embed.
type EmbedAuthor struct {
	Name    string `json:"name"`
	URL     string `json:"url,omitempty"`
	IconURL string `json:"icon_url,omitempty"`
}

// EmbedField is a name and a value in an embed.
type EmbedField struct {
	Name   string `json:"name"`
	Value  string `json:"value"`
	Inline bool   `json:"inline"`
}

// Types of components that the fake knows.
const (
	ActionRow    = 1
	Button       = 2
	StringSelect = 3
	TextInput    = 4
	Label        = 18
)

// Component is a part of a message or modal that people act on: an action row
// (which holds others), a button, a select or a text input.
type Component struct {
	Type        int             `json:"type"`
	ID          int             `json:"id,omitempty"`
	CustomID    string          `json:"custom_id,omitempty"`
	Label       string          `json:"label,omitempty"`
	Description string          `json:"description,omitempty"`
	Style       int             `json:"style,omitempty"`
	URL         string          `json:"url,omitempty"`
	SKU         string          `json:"sku_id,omitempty"`
	Disabled    bool            `json:"disabled,omitempty"`
	Emoji       json.RawMessage `json:"emoji,omitempty"`
	Options     []SelectOption  `json:"options,omitempty"`
	Placeholder string          `json:"placeholder,omitempty"`
	MinValues   *int            `json:"min_values,omitempty"`
	MaxValues   *int            `json:"max_values,omitempty"`
	MinLength   *int            `json:"min_length,omitempty"`
	MaxLength   *int            `json:"max_length,omitempty"`
	Required    *bool           `json:"required,omitempty"`
	Value       string          `json:"value,omitempty"`
	Components  []Component     `json:"components,omitempty"`
	Component   *Component      `json:"component,omitempty"`
}

// SelectOption is one line of a select.
type SelectOption struct {
	Label       string          `json:"label"`
	Value       string          `json:"value"`
	Description string          `json:"description,omitempty"`
	Emoji       json.RawMessage `json:"emoji,omitempty"`
	Default     bool            `json:"default,omitempty"`
}

// Choice is one line that a bot offers while somebody types an option.
type Choice struct {
	Name  string `json:"name"`
	Value any    `json:"value"`
}

// Modal is a form that a bot opens.
type Modal struct {
	CustomID   string      `json:"custom_id"`
	Title      string      `json:"title"`
	Components []Component `json:"components"`
}

// Inputs returns the text inputs of the modal in the order in which they are
// shown.
func (m Modal) Inputs() []Component {
	return flatten(m.Components, func(c Component) bool { return c.Type == TextInput })
}

// Attachment is a file of a message. Content holds its bytes.
type Attachment struct {
	ID          string `json:"id"`
	Filename    string `json:"filename"`
	Description string `json:"description,omitempty"`
	ContentType string `json:"content_type,omitempty"`
	Size        int    `json:"size"`
	URL         string `json:"url"`
	ProxyURL    string `json:"proxy_url"`
	Content     []byte `json:"-"`
}

// Reference names the message that another one replies to.
type Reference struct {
	Type            int    `json:"type"`
	MessageID       string `json:"message_id,omitempty"`
	ChannelID       string `json:"channel_id,omitempty"`
	GuildID         string `json:"guild_id,omitempty"`
	FailIfNotExists *bool  `json:"fail_if_not_exists,omitempty"`
}

// AllowedMentions says which mentions of a message may ping. A nil Parse means
// that the bot sent null or left the key out.
type AllowedMentions struct {
	Parse       []string `json:"parse"`
	Roles       []string `json:"roles,omitempty"`
	Users       []string `json:"users,omitempty"`
	RepliedUser bool     `json:"replied_user,omitempty"`
}

// Flags of a message.
const (
	FlagSuppressEmbeds = 1 << 2
	FlagEphemeral      = 1 << 6
	FlagLoading        = 1 << 7
	FlagComponentsV2   = 1 << 15
)

// Types of messages that the fake makes.
const (
	typeDefault     = 0
	typeReply       = 19
	typeChatCommand = 20
	typeMenuCommand = 23
)

// Message is a message as it was at one moment: a value that does not change
// when the message on the server does. Its methods wait for what happens to
// the message on the server.
type Message struct {
	ID              string       `json:"id"`
	ChannelID       string       `json:"channel_id"`
	GuildID         string       `json:"guild_id,omitempty"`
	Type            int          `json:"type"`
	Author          *User        `json:"author"`
	Content         string       `json:"content"`
	Timestamp       time.Time    `json:"timestamp"`
	EditedTimestamp *time.Time   `json:"edited_timestamp"`
	Mentions        []*User      `json:"mentions"`
	MentionRoles    []string     `json:"mention_roles"`
	MentionEveryone bool         `json:"mention_everyone"`
	Embeds          []Embed      `json:"embeds"`
	Components      []Component  `json:"components"`
	Attachments     []Attachment `json:"attachments"`
	Flags           int          `json:"flags"`
	Pinned          bool         `json:"pinned"`
	TTS             bool         `json:"tts"`
	Nonce           any          `json:"nonce,omitempty"`
	Reference       *Reference   `json:"message_reference,omitempty"`

	// Edits counts how often the message was changed.
	Edits int `json:"-"`
	// AllowedMentions is what the bot sent with the last change; nil when it
	// sent nothing.
	AllowedMentions *AllowedMentions `json:"-"`
	// Pings holds the ids of the users and roles that the message pinged, and
	// "everyone".
	Pings []string `json:"-"`
	// Gone is true when the message was deleted.
	Gone bool `json:"-"`

	interaction *Interaction // of which it is a response or follow-up
	webhook     bool         // sent by a webhook, whose id is the author's
	server      *Server
	changed     *signal
}

// Ephemeral reports whether only the member who caused the message sees it.
func (m Message) Ephemeral() bool { return m.Flags&FlagEphemeral != 0 }

// Buttons returns the buttons of the message in the order in which they are
// shown.
func (m Message) Buttons() []Component {
	return flatten(m.Components, func(c Component) bool { return c.Type == Button })
}

// Selects returns the selects of the message.
func (m Message) Selects() []Component {
	return flatten(m.Components, func(c Component) bool { return c.Type == StringSelect })
}

// Text returns all words that the message shows: its content, its embeds with
// title, description, fields and footer, one part a line.
func (m Message) Text() string {
	var parts []string
	add := func(s string) {
		if s != "" {
			parts = append(parts, s)
		}
	}
	add(m.Content)
	for _, e := range m.Embeds {
		if e.Author != nil {
			add(e.Author.Name)
		}
		add(e.Title)
		add(e.Description)
		for _, f := range e.Fields {
			add(f.Name)
			add(f.Value)
		}
		if e.Footer != nil {
			add(e.Footer.Text)
		}
	}
	return joinLines(parts)
}

func joinLines(parts []string) string {
	var text []byte
	for i, p := range parts {
		if i > 0 {
			text = append(text, '\n')
		}
		text = append(text, p...)
	}
	return string(text)
}

// numbered returns a copy of components in which each has an id, as Discord
// gives them to those that come without, and what it fills in for selects.
func numbered(components []Component, last *int) []Component {
	copied := append([]Component{}, components...)
	for i := range copied {
		c := &copied[i]
		*last++
		if c.ID == 0 {
			c.ID = *last
		}
		if c.Type == StringSelect {
			least, most := c.choices()
			c.MinValues, c.MaxValues = &least, &most
		}
		if c.Components != nil {
			c.Components = numbered(c.Components, last)
		}
	}
	return copied
}

// flatten returns the components that keep accepts, at any depth, in order.
func flatten(components []Component, keep func(Component) bool) []Component {
	var found []Component
	for _, c := range components {
		if keep(c) {
			found = append(found, c)
		}
		found = append(found, flatten(c.Components, keep)...)
		if c.Component != nil {
			found = append(found, flatten([]Component{*c.Component}, keep)...)
		}
	}
	return found
}
