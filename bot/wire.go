package bot

import (
	"strconv"
	"strings"
	"unicode/utf16"
)

// Limits that Discord sets, in characters unless said otherwise. A character outside the basic plane is counted as two,
// which is never less than what Discord counts.
const (
	maxContent     = 2000
	maxEmbeds      = 10
	maxEmbedTotal  = 6000 // all embeds of a message together
	maxTitle       = 256
	maxAuthor      = 256
	maxDescription = 4096
	maxFields      = 25
	maxFieldName   = 256
	maxFieldValue  = 1024
	maxFooter      = 2048
	maxRows        = 5
	maxButtons     = 5 // in a row
	maxLabel       = 80
	maxLinkURL     = 512
	maxChoices     = 25 // of a select or an autocomplete
	maxChoice      = 100
	maxCustomID    = 100
	maxAltText     = 1024
	maxModalTitle  = 45
	maxInputLabel  = 45
	maxInputValue  = 4000
	maxInputs      = 5
)

// A Message is what the bot sends.
type Message struct {
	Content    string // Markdown
	Embeds     []Embed
	Rows       []Row
	Files      []File
	NoPreviews bool // links in Content show no preview

	conversation string // what the first embed holds of it, as the lines that lead a message without embeds
}

// An Embed is a framed block of a message.
type Embed struct {
	Author      *Author `json:"author,omitempty"`
	Title       string  `json:"title,omitempty"`
	URL         string  `json:"url,omitempty"`
	Description string  `json:"description,omitempty"` // Markdown
	Fields      []Field `json:"fields,omitempty"`
	Image       *Image  `json:"image,omitempty"`
	Footer      *Footer `json:"footer,omitempty"`
	Color       int     `json:"color,omitempty"` // 0xRRGGBB
}

// An Author is the small line above an embed, plain text.
type Author struct {
	Name string `json:"name"`
}

// A Field is a titled paragraph of an embed.
type Field struct {
	Name   string `json:"name"`
	Value  string `json:"value"` // Markdown
	Inline bool   `json:"inline,omitempty"`
}

// A Footer is the small line below an embed, plain text.
type Footer struct {
	Text string `json:"text"`
}

// An Image is a picture in an embed: the address of one, or "attachment://NAME" for a file of the message.
type Image struct {
	URL string `json:"url"`
}

// A File is attached to a message.
type File struct {
	Name string
	Alt  string // description for those who do not see the picture
	Data []byte
}

// A Row is a row of components: up to five buttons, or one select, or in a modal one text input.
type Row []Component

// A Component is a button, a select or a text input; Type says which.
type Component struct {
	Type        int      `json:"type"`
	Style       int      `json:"style,omitempty"`
	Label       string   `json:"label,omitempty"`
	CustomID    string   `json:"custom_id,omitempty"`
	URL         string   `json:"url,omitempty"`
	Disabled    bool     `json:"disabled,omitempty"`
	Placeholder string   `json:"placeholder,omitempty"`
	Options     []Option `json:"options,omitempty"`
	Value       string   `json:"value,omitempty"`
	MinLength   int      `json:"min_length,omitempty"`
	MaxLength   int      `json:"max_length,omitempty"`
	Required    *bool    `json:"required,omitempty"`
}

// An Option is one line of a select.
type Option struct {
	Label       string `json:"label"`
	Value       string `json:"value"`
	Description string `json:"description,omitempty"`
	Default     bool   `json:"default,omitempty"`
}

// Kinds and styles of components.
const (
	componentRow    = 1
	componentButton = 2
	componentSelect = 3
	componentInput  = 4

	stylePrimary   = 1
	styleSecondary = 2
	styleDanger    = 4
	styleLink      = 5

	inputShort     = 1
	inputParagraph = 2
)

// A Modal is a form.
type Modal struct {
	CustomID string
	Title    string
	Inputs   []Component
}

// A Choice is a suggestion of an autocomplete.
type Choice struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// Flags of messages.
const (
	flagNoPreviews = 1 << 2
	flagEphemeral  = 1 << 6
)

// noMentions is the only allowed_mentions that the bot sends: nobody is pinged, whatever the text says.
type noMentions struct{}

// MarshalJSON writes {"parse":[]}.
func (noMentions) MarshalJSON() ([]byte, error) { return []byte(`{"parse":[]}`), nil }

// wireRow is a Row as Discord reads it.
type wireRow struct {
	Type       int         `json:"type"`
	Components []Component `json:"components"`
}

// wireMessage is a Message as Discord reads it. Lists are sent even when empty, so that an edit takes away what went.
type wireMessage struct {
	Content      string           `json:"content"`
	Embeds       []Embed          `json:"embeds"`
	Components   []wireRow        `json:"components"`
	Attachments  []wireAttachment `json:"attachments"`
	Mentions     noMentions       `json:"allowed_mentions"`
	Flags        int              `json:"flags,omitempty"`
	Reference    *wireReference   `json:"message_reference,omitempty"`
	Nonce        string           `json:"nonce,omitempty"`
	EnforceNonce bool             `json:"enforce_nonce,omitempty"`
}

type wireAttachment struct {
	ID          string `json:"id"` // index of the file
	Filename    string `json:"filename"`
	Description string `json:"description,omitempty"`
}

type wireReference struct {
	MessageID string `json:"message_id"`
	ChannelID string `json:"channel_id"`
}

// wire returns the message as Discord reads it, brought within every limit.
func (m *Message) wire() *wireMessage {
	m.fit()
	w := &wireMessage{Content: m.Content, Embeds: m.Embeds, Components: wireRows(m.Rows), Attachments: []wireAttachment{}}
	if w.Embeds == nil {
		w.Embeds = []Embed{}
	}
	for i, f := range m.Files {
		w.Attachments = append(w.Attachments, wireAttachment{ID: strconv.Itoa(i), Filename: f.Name, Description: cutAnywhere(f.Alt, maxAltText)})
	}
	if m.NoPreviews {
		w.Flags |= flagNoPreviews
	}
	return w
}

func wireRows(rows []Row) []wireRow {
	out := []wireRow{}
	for _, r := range rows {
		out = append(out, wireRow{componentRow, r})
	}
	return out
}

// width counts the characters of s as Discord does, or a few more.
func width(s string) int {
	n := 0
	for _, r := range s {
		if l := utf16.RuneLen(r); l > 0 {
			n += l
		} else {
			n++
		}
	}
	return n
}

// fit brings the message within every limit of Discord. Rendering cuts at sentences and within its budgets before; this is the
// last guard, and cuts wherever it must.
func (m *Message) fit() {
	m.Content = cutAnywhere(m.Content, maxContent)
	if len(m.Embeds) > maxEmbeds {
		m.Embeds = m.Embeds[:maxEmbeds]
	}
	left := maxEmbedTotal
	take := func(s string, limit int) string {
		s = cutAnywhere(s, min(limit, left))
		left -= width(s)
		return s
	}
	embeds := m.Embeds[:0:0]
	for _, e := range m.Embeds {
		if e.Author != nil {
			if name := take(e.Author.Name, maxAuthor); name != "" {
				e.Author = &Author{name}
			} else {
				e.Author = nil
			}
		}
		if e.Footer != nil {
			if text := take(e.Footer.Text, maxFooter); text != "" {
				e.Footer = &Footer{text}
			} else {
				e.Footer = nil
			}
		}
		e.Title = take(e.Title, maxTitle)
		var fields []Field
		for _, f := range e.Fields {
			if len(fields) == maxFields || left < 2 || strings.TrimSpace(f.Name) == "" || strings.TrimSpace(f.Value) == "" {
				continue
			}
			f.Name = take(f.Name, min(maxFieldName, left-1))
			f.Value = take(f.Value, maxFieldValue)
			fields = append(fields, f)
		}
		e.Fields = fields
		e.Description = take(e.Description, maxDescription)
		if e.Author == nil && e.Footer == nil && e.Title == "" && e.Fields == nil && e.Description == "" && e.Image == nil {
			continue
		}
		embeds = append(embeds, e)
	}
	m.Embeds = embeds
	if len(m.Rows) > maxRows {
		m.Rows = m.Rows[:maxRows]
	}
	for _, r := range m.Rows {
		for i := range r {
			r[i].Label = cutAnywhere(r[i].Label, maxLabel)
			for j := range r[i].Options {
				o := &r[i].Options[j]
				o.Label, o.Description = cutAnywhere(o.Label, maxChoice), cutAnywhere(o.Description, maxChoice)
			}
		}
	}
	if m.Content == "" && len(m.Embeds) == 0 && len(m.Files) == 0 {
		m.Content = ellipsis
	}
}

// ellipsis marks where text was cut.
const ellipsis = "..."

// cutAnywhere returns s without space around it, cut to at most limit characters; a cut shows as "...".
func cutAnywhere(s string, limit int) string {
	s = strings.TrimSpace(strings.ToValidUTF8(s, "\uFFFD"))
	if width(s) <= limit {
		return s
	}
	if limit < len(ellipsis) {
		return ""
	}
	n, end := 0, 0
	for i, r := range s {
		if n += utf16.RuneLen(r); n > limit-len(ellipsis) {
			break
		}
		end = i + len(string(r))
	}
	s = strings.TrimRight(strings.TrimSpace(s[:end]), `\`) // a lone backslash would escape the dots
	return s + ellipsis
}
