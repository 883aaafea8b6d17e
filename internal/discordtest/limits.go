package discordtest

import (
	"encoding/json"
	"fmt"
	"net/url"
	"strings"
	"time"
	"unicode/utf8"
)

// Limits of messages and what belongs to them.
const (
	maxContent           = 2000
	maxEmbeds            = 10
	maxEmbedTitle        = 256
	maxEmbedDescription  = 4096
	maxEmbedFields       = 25
	maxEmbedFieldName    = 256
	maxEmbedFieldValue   = 1024
	maxEmbedFooter       = 2048
	maxEmbedAuthor       = 256
	maxEmbedSum          = 6000
	maxRows              = 5
	maxRowButtons        = 5
	maxButtonLabel       = 80
	maxURL               = 512
	maxCustomID          = 100
	maxSelectOptions     = 25
	maxSelectText        = 100
	maxPlaceholder       = 150
	maxFiles             = 10
	maxFile              = 10 << 20
	maxAltText           = 1024
	maxChoices           = 25
	maxChoiceText        = 100
	maxModalTitle        = 45
	maxModalInputs       = 5
	maxInputLabel        = 45
	maxInputText         = 4000
	maxInputPlaceholder  = 100
	maxMentionsInAllowed = 100
	maxNonce             = 25
)

// problems collects what is wrong with a body, in the tree of Discord's errors:
// the path of a field leads to its errors.
type problems map[string]any

// add notes an error at a path like "embeds.0.title".
func (p problems) add(path, code, message string) {
	at := p
	for _, step := range strings.FieldsFunc(path, func(r rune) bool { return r == '.' }) {
		next, known := at[step].(problems)
		if !known {
			next = problems{}
			at[step] = next
		}
		at = next
	}
	list, _ := at["_errors"].([]object)
	at["_errors"] = append(list, object{"code": code, "message": message})
}

// err returns the error that Discord answers with; nil when nothing is wrong.
func (p problems) err() error {
	if len(p) == 0 {
		return nil
	}
	return &apiError{status: 400, Code: 50035, Message: "Invalid Form Body", Errors: p}
}

// length checks the number of characters of a text.
func (p problems) length(path, text string, least, most int) {
	n := utf8.RuneCountInString(text)
	switch {
	case n == 0 && least > 0:
		p.add(path, "BASE_TYPE_REQUIRED", "This field is required")
	case n > most && least == 0:
		p.add(path, "BASE_TYPE_MAX_LENGTH", fmt.Sprintf("Must be %d or fewer in length.", most))
	case n < least || n > most:
		p.add(path, "BASE_TYPE_BAD_LENGTH", fmt.Sprintf("Must be between %d and %d in length.", least, most))
	}
}

// link checks an address.
func (p problems) link(path, text string, most int, schemes ...string) {
	if text == "" {
		return
	}
	p.length(path, text, 0, most)
	u, err := url.Parse(text)
	if err == nil {
		for _, s := range schemes {
			if u.Scheme == s && (u.Host != "" || s == "attachment") {
				return
			}
		}
	}
	p.add(path, "URL_TYPE_INVALID_URL", "Not a well formed URL.")
}

// decodeMessage reads and checks the body with which a bot sends or, with
// PATCH, edits a message.
func (s *Server) decodeMessage(c *call) (*outgoing, error) {
	return s.decodeBody(c, c.Method == "PATCH")
}

// decodeBody reads and checks the body of a message, which is an edit when
// partial: then it need not say everything.
func (s *Server) decodeBody(c *call, partial bool) (*outgoing, error) {
	out := &outgoing{files: c.files}
	if err := c.decode(out); err != nil {
		return nil, err
	}
	p := problems{}
	p.length("content", out.Content.value, 0, maxContent)
	p.embeds(out.Embeds.value)
	p.rows(out.Components.value)
	p.attachments(out)
	if raw := out.AllowedMentions; raw.set && !raw.null {
		out.mentions = &AllowedMentions{}
		if err := json.Unmarshal(raw.value, out.mentions); err != nil {
			p.add("allowed_mentions", "BASE_TYPE_BAD_TYPE", err.Error())
		}
		p.allowedMentions(out.mentions)
	}
	switch nonce := out.Nonce.(type) {
	case nil, float64:
	case string:
		p.length("nonce", nonce, 0, maxNonce)
	default:
		p.add("nonce", "BASE_TYPE_BAD_TYPE", "Only a string or an integer is a nonce.")
	}
	if out.Flags.value&FlagComponentsV2 != 0 && strings.HasPrefix(c.RequestURI, "/api/v9") {
		p.add("flags", "MESSAGE_FLAGS_INVALID", "Components V2 need version 10 of the API.")
	}
	if err := p.err(); err != nil {
		return nil, err
	}
	nothing := out.Content.value == "" && len(out.Embeds.value) == 0 && len(out.files) == 0 && len(out.Components.value) == 0
	if nothing && !partial {
		return nil, refuse(400, 50006, "Cannot send an empty message")
	}
	return out, nil
}

func (p problems) allowedMentions(a *AllowedMentions) {
	for _, kind := range a.Parse {
		if kind != "users" && kind != "roles" && kind != "everyone" {
			p.add("allowed_mentions.parse", "BASE_TYPE_CHOICES", "Value must be one of ('users', 'roles', 'everyone').")
		}
		if kind == "users" && len(a.Users) > 0 || kind == "roles" && len(a.Roles) > 0 {
			p.add("allowed_mentions", "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", "parse and ids of the same kind are mutually exclusive.")
		}
	}
	if len(a.Users) > maxMentionsInAllowed || len(a.Roles) > maxMentionsInAllowed {
		p.add("allowed_mentions", "BASE_TYPE_BAD_LENGTH", "Must be between 0 and 100 in length.")
	}
}

func (p problems) embeds(embeds []Embed) {
	if len(embeds) > maxEmbeds {
		p.add("embeds", "BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length.")
	}
	sum := 0
	for i, e := range embeds {
		at := fmt.Sprintf("embeds.%d.", i)
		p.length(at+"title", e.Title, 0, maxEmbedTitle)
		p.length(at+"description", e.Description, 0, maxEmbedDescription)
		p.link(at+"url", e.URL, 2048, "http", "https")
		sum += utf8.RuneCountInString(e.Title) + utf8.RuneCountInString(e.Description)
		if e.Timestamp != "" {
			if _, err := time.Parse(time.RFC3339, e.Timestamp); err != nil {
				p.add(at+"timestamp", "DATETIME_TYPE_INVALID", "Not a well formed date and time.")
			}
		}
		if e.Color < 0 || e.Color > 0xffffff {
			p.add(at+"color", "NUMBER_TYPE_MAX", "int value should be less than or equal to 16777215.")
		}
		if e.Footer != nil {
			p.length(at+"footer.text", e.Footer.Text, 1, maxEmbedFooter)
			sum += utf8.RuneCountInString(e.Footer.Text)
		}
		if e.Author != nil {
			p.length(at+"author.name", e.Author.Name, 1, maxEmbedAuthor)
			p.link(at+"author.url", e.Author.URL, 2048, "http", "https")
			sum += utf8.RuneCountInString(e.Author.Name)
		}
		if e.Image != nil {
			p.link(at+"image.url", e.Image.URL, 2048, "http", "https", "attachment")
		}
		if e.Thumbnail != nil {
			p.link(at+"thumbnail.url", e.Thumbnail.URL, 2048, "http", "https", "attachment")
		}
		if len(e.Fields) > maxEmbedFields {
			p.add(at+"fields", "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.")
		}
		for j, f := range e.Fields {
			field := fmt.Sprintf("%sfields.%d.", at, j)
			p.length(field+"name", f.Name, 1, maxEmbedFieldName)
			p.length(field+"value", f.Value, 1, maxEmbedFieldValue)
			sum += utf8.RuneCountInString(f.Name) + utf8.RuneCountInString(f.Value)
		}
		if e.Title == "" && e.Description == "" && e.Footer == nil && e.Author == nil && e.Image == nil && e.Thumbnail == nil && len(e.Fields) == 0 {
			p.add(at+"description", "BASE_TYPE_REQUIRED", "This field is required")
		}
	}
	if sum > maxEmbedSum {
		p.add("embeds", "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000")
	}
}

// rows checks the components of a message.
func (p problems) rows(rows []Component) {
	if len(rows) > maxRows {
		p.add("components", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.")
	}
	seen := map[string]bool{}
	for i, row := range rows {
		at := fmt.Sprintf("components.%d.", i)
		if row.Type != ActionRow {
			p.add(at+"type", "UNION_TYPE_CHOICES", "Value of field \"type\" must be one of (1,).")
			continue
		}
		if len(row.Components) < 1 || len(row.Components) > maxRowButtons {
			p.add(at+"components", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.")
		}
		for j, c := range row.Components {
			path := fmt.Sprintf("%scomponents.%d.", at, j)
			switch c.Type {
			case Button:
				p.button(path, c)
			case StringSelect:
				p.selects(path, c)
				if len(row.Components) > 1 {
					p.add(at+"components", "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width")
				}
			default:
				p.add(path+"type", "UNION_TYPE_CHOICES", "Value of field \"type\" must be one of (2, 3, 5, 6, 7, 8).")
			}
			if c.CustomID != "" && seen[c.CustomID] {
				p.add(path+"custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated")
			}
			seen[c.CustomID] = true
		}
	}
}

// Styles of buttons.
const (
	styleLink    = 5
	stylePremium = 6
)

func (p problems) button(path string, c Component) {
	p.length(path+"label", c.Label, 0, maxButtonLabel)
	if c.Label == "" && c.Emoji == nil {
		p.add(path+"label", "BUTTON_COMPONENT_LABEL_REQUIRED", "A label or an emoji is required")
	}
	switch {
	case c.Style < 1 || c.Style >= stylePremium:
		p.add(path+"style", "BASE_TYPE_CHOICES", "Value must be one of (1, 2, 3, 4, 5, 6).")
	case c.Style == styleLink:
		if c.URL == "" {
			p.add(path+"url", "BASE_TYPE_REQUIRED", "This field is required")
		}
		if c.CustomID != "" {
			p.add(path+"custom_id", "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", "A custom id and url cannot both be specified")
		}
		p.link(path+"url", c.URL, maxURL, "http", "https", "discord")
	default:
		p.length(path+"custom_id", c.CustomID, 1, maxCustomID)
		if c.URL != "" {
			p.add(path+"url", "BUTTON_COMPONENT_INVALID_URL", "A url is only for link buttons")
		}
	}
}

func (p problems) selects(path string, c Component) {
	p.length(path+"custom_id", c.CustomID, 1, maxCustomID)
	p.length(path+"placeholder", c.Placeholder, 0, maxPlaceholder)
	if len(c.Options) < 1 || len(c.Options) > maxSelectOptions {
		p.add(path+"options", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 25 in length.")
	}
	seen := map[string]bool{}
	for i, o := range c.Options {
		at := fmt.Sprintf("%soptions.%d.", path, i)
		p.length(at+"label", o.Label, 1, maxSelectText)
		p.length(at+"value", o.Value, 1, maxSelectText)
		p.length(at+"description", o.Description, 0, maxSelectText)
		if seen[o.Value] {
			p.add(at+"value", "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used")
		}
		seen[o.Value] = true
	}
	least, most := c.choices()
	if least < 0 || most > len(c.Options) || least > max(most, 1) {
		p.add(path+"max_values", "BASE_TYPE_BAD_LENGTH", "min_values and max_values do not fit the options.")
	}
}

// choices returns how few and how many values of a select are chosen.
func (c Component) choices() (least, most int) {
	least, most = 1, 1
	if c.MinValues != nil {
		least = *c.MinValues
	}
	if c.MaxValues != nil {
		most = *c.MaxValues
	}
	return least, most
}

func (p problems) attachments(out *outgoing) {
	if len(out.files) > maxFiles {
		p.add("files", "BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length.")
	}
	for i, f := range out.files {
		at := fmt.Sprintf("files.%d", i)
		if f.field != fmt.Sprintf("files[%d]", i) && f.field != "file" {
			p.add(at, "BASE_TYPE_BAD_TYPE", "The part of a file must be called files[n].")
		}
		if f.name == "" {
			p.add(at, "BASE_TYPE_REQUIRED", "This field is required")
		}
		if len(f.content) > maxFile {
			p.add(at, "BASE_TYPE_MAX_LENGTH", "The file is larger than 10 MiB.")
		}
	}
	for i, a := range out.Attachments.value {
		p.length(fmt.Sprintf("attachments.%d.description", i), a.Description, 0, maxAltText)
	}
}

// decodeChoices reads and checks the answer to an autocomplete.
func decodeChoices(c *call) ([]Choice, error) {
	var body struct {
		Choices optional[[]Choice] `json:"choices"`
	}
	if err := c.decode(&body); err != nil {
		return nil, err
	}
	p := problems{}
	if !body.Choices.set || body.Choices.null {
		p.add("data.choices", "BASE_TYPE_REQUIRED", "This field is required")
	}
	if len(body.Choices.value) > maxChoices {
		p.add("data.choices", "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.")
	}
	for i, choice := range body.Choices.value {
		at := fmt.Sprintf("data.choices.%d.", i)
		p.length(at+"name", choice.Name, 1, maxChoiceText)
		if s, isString := choice.Value.(string); isString {
			p.length(at+"value", s, 1, maxChoiceText)
		} else if choice.Value == nil {
			p.add(at+"value", "BASE_TYPE_REQUIRED", "This field is required")
		}
	}
	return body.Choices.value, p.err()
}

// decodeModal reads and checks a modal.
func decodeModal(c *call) (*Modal, error) {
	var m Modal
	if err := c.decode(&m); err != nil {
		return nil, err
	}
	p := problems{}
	p.length("data.custom_id", m.CustomID, 1, maxCustomID)
	p.length("data.title", m.Title, 1, maxModalTitle)
	if len(m.Components) < 1 || len(m.Components) > maxModalInputs {
		p.add("data.components", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.")
	}
	seen := map[string]bool{}
	for i, row := range m.Components {
		at := fmt.Sprintf("data.components.%d.", i)
		inputs := Modal{Components: []Component{row}}.Inputs()
		if row.Type != ActionRow && row.Type != Label || len(inputs) != 1 {
			p.add(at+"components", "BASE_TYPE_BAD_LENGTH", "Must be 1 in length.")
			continue
		}
		in := inputs[0]
		path := at + "components.0."
		label := in.Label
		if row.Type == Label {
			label = row.Label
		}
		p.length(path+"custom_id", in.CustomID, 1, maxCustomID)
		p.length(path+"label", label, 1, maxInputLabel)
		p.length(path+"placeholder", in.Placeholder, 0, maxInputPlaceholder)
		p.length(path+"value", in.Value, 0, maxInputText)
		if in.Style != 1 && in.Style != 2 {
			p.add(path+"style", "BASE_TYPE_CHOICES", "Value must be one of (1, 2).")
		}
		if in.MinLength != nil && (*in.MinLength < 0 || *in.MinLength > maxInputText) {
			p.add(path+"min_length", "NUMBER_TYPE_MAX", "int value should be between 0 and 4000.")
		}
		if in.MaxLength != nil && (*in.MaxLength < 1 || *in.MaxLength > maxInputText) {
			p.add(path+"max_length", "NUMBER_TYPE_MAX", "int value should be between 1 and 4000.")
		}
		if seen[in.CustomID] {
			p.add(path+"custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated")
		}
		seen[in.CustomID] = true
	}
	return &m, p.err()
}
