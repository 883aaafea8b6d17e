package discordtest

import (
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"
)

var commandName = regexp.MustCompile(`^[-_'\p{L}\p{N}\p{Devanagari}\p{Thai}]{1,32}$`)

// Limits of commands.
const (
	maxChatCommands = 100
	maxMenuCommands = 15
	maxOptions      = 25
	maxOptionChoice = 25
	maxCommandSize  = 8000
)

// checkCommands refuses commands as Discord does. In a bulk overwrite the paths
// of errors begin with the index.
func checkCommands(commands []Command, all bool) error {
	p := problems{}
	count := map[int]int{}
	seen := map[string]bool{}
	for i, c := range commands {
		at := ""
		if all {
			at = fmt.Sprint(i) + "."
		}
		count[c.Type]++
		key := fmt.Sprint(c.Type, " ", c.Name)
		if seen[key] {
			p.add(at+"name", "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique")
		}
		seen[key] = true
		switch c.Type {
		case chatCommand:
			p.commandName(at+"name", c.Name)
			for l, n := range c.NameLocalizations {
				p.locale(at+"name_localizations", l)
				p.commandName(at+"name_localizations."+l, n)
			}
			p.length(at+"description", c.Description, 1, 100)
			for l, d := range c.DescriptionLocalizations {
				p.locale(at+"description_localizations", l)
				p.length(at+"description_localizations."+l, d, 1, 100)
			}
			p.options(at, c.Options, 0)
			if c.size() > maxCommandSize {
				p.add(at+"options", "APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)")
			}
		case userCommand, messageCommand:
			p.length(at+"name", c.Name, 1, 32)
			for l, n := range c.NameLocalizations {
				p.locale(at+"name_localizations", l)
				p.length(at+"name_localizations."+l, n, 1, 32)
			}
			if c.Description != "" {
				p.add(at+"description", "APPLICATION_COMMAND_INVALID_DESCRIPTION", "Context menu commands cannot have description")
			}
			if len(c.Options) > 0 {
				p.add(at+"options", "APPLICATION_COMMAND_INVALID_OPTIONS", "Context menu commands cannot have options")
			}
		default:
			p.add(at+"type", "BASE_TYPE_CHOICES", "Value must be one of (1, 2, 3, 4).")
		}
	}
	if count[chatCommand] > maxChatCommands || count[userCommand] > maxMenuCommands || count[messageCommand] > maxMenuCommands {
		return refuse(400, 30032, "Maximum number of application commands reached (100)")
	}
	return p.err()
}

func (p problems) commandName(path, name string) {
	if !commandName.MatchString(name) {
		p.add(path, "STRING_TYPE_REGEX", `String value did not match validation regex.`)
	} else if strings.ToLower(name) != name {
		p.add(path, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")
	}
}

// locales are the languages that Discord's clients have.
const locales = " id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko ar he "

func (p problems) locale(path, locale string) {
	if !strings.Contains(locales, " "+locale+" ") {
		p.add(path, "ENUM_TYPE_COERCE", fmt.Sprintf("Value %q is not a valid enum value.", locale))
	}
}

func (p problems) options(at string, options []Option, depth int) {
	if len(options) > maxOptions {
		p.add(at+"options", "BASE_TYPE_BAD_LENGTH", "Must be between 0 and 25 in length.")
	}
	optional := false
	seen := map[string]bool{}
	for i, o := range options {
		path := fmt.Sprintf("%soptions.%d.", at, i)
		if o.Type < optionSub || o.Type > optionAttachment {
			p.add(path+"type", "BASE_TYPE_CHOICES", "Value must be one of (1, ..., 11).")
		}
		p.commandName(path+"name", o.Name)
		if seen[o.Name] {
			p.add(path+"name", "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", "Option name already exists")
		}
		seen[o.Name] = true
		for l, n := range o.NameLocalizations {
			p.locale(path+"name_localizations", l)
			p.commandName(path+"name_localizations."+l, n)
		}
		p.length(path+"description", o.Description, 1, 100)
		for l, d := range o.DescriptionLocalizations {
			p.locale(path+"description_localizations", l)
			p.length(path+"description_localizations."+l, d, 1, 100)
		}
		if o.Required && optional {
			p.add(path+"required", "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "Required options must be placed before non-required options")
		}
		optional = optional || !o.Required && o.Type > optionGroup
		if o.Type <= optionGroup && (depth > 1 || depth == 1 && o.Type == optionGroup) {
			p.add(path+"type", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-commands cannot be nested deeper")
		}
		if (o.Type <= optionGroup) != (options[0].Type <= optionGroup) {
			p.add(path+"type", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-command and sub-command group option types are mutually exclusive to all other types")
		}
		p.optionChoices(path, o)
		if o.MinLength != nil && (*o.MinLength < 0 || *o.MinLength > 6000) || o.MaxLength != nil && (*o.MaxLength < 1 || *o.MaxLength > 6000) {
			p.add(path+"max_length", "NUMBER_TYPE_MAX", "int value should be between 0 and 6000.")
		}
		p.options(path, o.Options, depth+1)
	}
}

func (p problems) optionChoices(path string, o Option) {
	if o.Autocomplete && len(o.Choices) > 0 {
		p.add(path+"choices", "APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES", "Autocomplete options cannot have choices")
	}
	if o.Autocomplete && o.Type != optionString && o.Type != optionInteger && o.Type != optionNumber {
		p.add(path+"autocomplete", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Autocomplete is for strings, integers and numbers")
	}
	if len(o.Choices) > maxOptionChoice {
		p.add(path+"choices", "BASE_TYPE_BAD_LENGTH", "Must be between 0 and 25 in length.")
	}
	for j, c := range o.Choices {
		p.length(fmt.Sprintf("%schoices.%d.name", path, j), c.Name, 1, 100)
		if s, isString := c.Value.(string); isString {
			p.length(fmt.Sprintf("%schoices.%d.value", path, j), s, 1, 100)
		}
	}
}

// size is the number of characters of names, descriptions and values; of the
// localizations only the longest counts.
func (c Command) size() int {
	return longest(c.Name, c.NameLocalizations) + longest(c.Description, c.DescriptionLocalizations) + sizeOf(c.Options)
}

func sizeOf(options []Option) int {
	n := 0
	for _, o := range options {
		n += longest(o.Name, o.NameLocalizations) + longest(o.Description, o.DescriptionLocalizations) + sizeOf(o.Options)
		for _, c := range o.Choices {
			n += longest(c.Name, c.NameLocalizations)
			if s, isString := c.Value.(string); isString {
				n += utf8.RuneCountInString(s)
			}
		}
	}
	return n
}

func longest(text string, localized map[string]string) int {
	n := utf8.RuneCountInString(text)
	for _, l := range localized {
		n = max(n, utf8.RuneCountInString(l))
	}
	return n
}
