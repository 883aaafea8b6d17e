package discordtest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"net/http"
	"slices"
	"time"
	"unicode/utf8"
)

// Types of commands.
const (
	chatCommand    = 1
	userCommand    = 2
	messageCommand = 3
)

// Types of options.
const (
	optionSub        = 1
	optionGroup      = 2
	optionString     = 3
	optionInteger    = 4
	optionBool       = 5
	optionUser       = 6
	optionChannel    = 7
	optionRole       = 8
	optionMention    = 9
	optionNumber     = 10
	optionAttachment = 11
)

// Command is a command that the bot registered.
type Command struct {
	ID                       string            `json:"id"`
	ApplicationID            string            `json:"application_id"`
	GuildID                  string            `json:"guild_id,omitempty"`
	Version                  string            `json:"version"`
	Type                     int               `json:"type"`
	Name                     string            `json:"name"`
	NameLocalizations        map[string]string `json:"name_localizations"`
	Description              string            `json:"description"`
	DescriptionLocalizations map[string]string `json:"description_localizations"`
	Options                  []Option          `json:"options,omitempty"`
	DefaultMemberPermissions *Permission       `json:"default_member_permissions"`
	DMPermission             *bool             `json:"dm_permission,omitempty"`
	NSFW                     bool              `json:"nsfw"`
	Contexts                 *[]int            `json:"contexts"`
	IntegrationTypes         *[]int            `json:"integration_types"`

	guild string
}

// Option is an option of a command.
type Option struct {
	Type                     int               `json:"type"`
	Name                     string            `json:"name"`
	NameLocalizations        map[string]string `json:"name_localizations,omitempty"`
	Description              string            `json:"description"`
	DescriptionLocalizations map[string]string `json:"description_localizations,omitempty"`
	Required                 bool              `json:"required,omitempty"`
	Choices                  []OptionChoice    `json:"choices,omitempty"`
	Options                  []Option          `json:"options,omitempty"`
	ChannelTypes             []int             `json:"channel_types,omitempty"`
	MinValue                 *float64          `json:"min_value,omitempty"`
	MaxValue                 *float64          `json:"max_value,omitempty"`
	MinLength                *int              `json:"min_length,omitempty"`
	MaxLength                *int              `json:"max_length,omitempty"`
	Autocomplete             bool              `json:"autocomplete,omitempty"`
}

// OptionChoice is one of the values that an option takes.
type OptionChoice struct {
	Name              string            `json:"name"`
	NameLocalizations map[string]string `json:"name_localizations,omitempty"`
	Value             any               `json:"value"`
}

// Commands returns the commands that the bot registered in a guild, or globally
// when guild is nil.
func (s *Server) Commands(guild *Guild) []Command {
	s.mu.Lock()
	defer s.mu.Unlock()
	key := ""
	if guild != nil {
		key = guild.ID
	}
	return append([]Command(nil), s.commands[key]...)
}

// Registered waits until the bot has registered a command of this name,
// anywhere.
func (s *Server) Registered(ctx context.Context, name string) error {
	return s.Until(ctx, "the command "+name+" to be registered", func() bool {
		s.mu.Lock()
		defer s.mu.Unlock()
		for _, commands := range s.commands {
			if slices.ContainsFunc(commands, func(c Command) bool { return c.Name == name }) {
				return true
			}
		}
		return false
	})
}

// usable returns the command that a user sees under a name in a channel.
func (s *Server) usable(name string, kind int, ch *Channel, u *User) (*Command, error) {
	matches := func(c Command) bool { return c.Name == name && c.Type == kind }
	guild := ""
	if ch.guild != nil {
		guild = ch.guild.ID
		if i := slices.IndexFunc(s.commands[guild], matches); i >= 0 {
			return s.commands[guild][i].permitted(ch, u)
		}
	}
	i := slices.IndexFunc(s.commands[""], matches)
	if i < 0 {
		return nil, fmt.Errorf("the command %q is not registered", name)
	}
	c := &s.commands[""][i]
	where, install := 0, 0
	switch {
	case ch.Type == DirectChannel:
		where = 1
	case ch.guild == nil:
		where, install = 2, 1
	case !ch.guild.installed:
		install = 1
	}
	if c.Contexts != nil && !slices.Contains(*c.Contexts, where) || c.Contexts == nil && where == 1 && c.DMPermission != nil && !*c.DMPermission {
		return nil, fmt.Errorf("the command %q is not offered in context %d", name, where)
	}
	installs := []int{0}
	if c.IntegrationTypes != nil {
		installs = *c.IntegrationTypes
	}
	if !slices.Contains(installs, install) && where != 1 {
		return nil, fmt.Errorf("the command %q is not offered with integration type %d", name, install)
	}
	return c.permitted(ch, u)
}

// permitted refuses the command to members without its default permissions.
func (c *Command) permitted(ch *Channel, u *User) (*Command, error) {
	if ch.guild == nil || c.DefaultMemberPermissions == nil || ch.guild.offers(c.Name, u) {
		return c, nil
	}
	need, has := *c.DefaultMemberPermissions, ch.permissions(u)
	if has&Administrator != 0 || has&need == need && need != 0 {
		return c, nil
	}
	return nil, fmt.Errorf("%s may not use the command %q", u.Username, c.Name)
}

func (s *Server) getCommands(c *call) (reply, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	key, err := s.commandScope(c)
	if err != nil {
		return fail(err)
	}
	return ok(append([]Command{}, s.commands[key]...))
}

// commandScope returns the guild of a request about commands, "" for global
// ones.
func (s *Server) commandScope(c *call) (string, error) {
	if c.PathValue("application_id") != s.AppID {
		return "", errUnknown(10002, "Application")
	}
	key := c.PathValue("guild_id")
	if key == "" {
		return "", nil
	}
	if g := s.guilds[key]; g == nil || !g.installed {
		return "", errAccess()
	}
	return key, nil
}

func (s *Server) putCommands(c *call) (reply, error) {
	var commands []Command
	if err := c.decode(&commands); err != nil {
		return fail(err)
	}
	return s.storeCommands(c, commands, true)
}

func (s *Server) postCommand(c *call) (reply, error) {
	var command Command
	if err := c.decode(&command); err != nil {
		return fail(err)
	}
	return s.storeCommands(c, []Command{command}, false)
}

// storeCommands registers commands: in place of all others, or one among them.
func (s *Server) storeCommands(c *call, commands []Command, all bool) (reply, error) {
	for i := range commands {
		if commands[i].Type == 0 {
			commands[i].Type = chatCommand
		}
	}
	if err := checkCommands(commands, all); err != nil {
		return fail(err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	key, err := s.commandScope(c)
	if err != nil {
		return fail(err)
	}
	old := s.commands[key]
	day := s.now().Add(-24 * time.Hour)
	s.creates = slices.DeleteFunc(s.creates, func(t time.Time) bool { return t.Before(day) })
	for i := range commands {
		n := &commands[i]
		known := slices.IndexFunc(old, func(o Command) bool { return o.Name == n.Name && o.Type == n.Type })
		if known >= 0 {
			n.ID = old[known].ID
		} else {
			if len(s.creates) >= s.limits.Creates {
				return fail(refuse(400, 30034, "Max number of daily application command creates has been reached (200)"))
			}
			s.creates = append(s.creates, s.now())
			n.ID = s.newID()
		}
		n.ApplicationID, n.GuildID, n.guild, n.Version = s.AppID, key, key, s.newID()
		if key == "" {
			if n.IntegrationTypes == nil {
				n.IntegrationTypes = &[]int{0}
			}
		} else {
			n.Contexts, n.IntegrationTypes = nil, nil
		}
	}
	if all {
		s.commands[key] = commands
		s.changed.fire()
		return ok(append([]Command{}, commands...))
	}
	n := commands[0]
	kept := slices.DeleteFunc(slices.Clone(old), func(o Command) bool { return o.ID == n.ID })
	s.commands[key] = append(kept, n)
	s.changed.fire()
	status := http.StatusCreated
	if len(kept) < len(old) {
		status = http.StatusOK
	}
	return reply{status: status, value: n}, nil
}

// commandOf returns the command that a request names.
func (s *Server) commandOf(c *call) (string, int, error) {
	key, err := s.commandScope(c)
	if err != nil {
		return "", 0, err
	}
	i := slices.IndexFunc(s.commands[key], func(k Command) bool { return k.ID == c.PathValue("command_id") })
	if i < 0 {
		return "", 0, errUnknown(10063, "application command")
	}
	return key, i, nil
}

func (s *Server) getCommand(c *call) (reply, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	key, i, err := s.commandOf(c)
	if err != nil {
		return fail(err)
	}
	return ok(s.commands[key][i])
}

func (s *Server) patchCommand(c *call) (reply, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	key, i, err := s.commandOf(c)
	if err != nil {
		return fail(err)
	}
	changed := s.commands[key][i]
	if err := json.Unmarshal(c.body, &changed); err != nil {
		return fail(refuse(400, 50035, "Invalid Form Body"))
	}
	if err := checkCommands([]Command{changed}, false); err != nil {
		return fail(err)
	}
	changed.ID, changed.Version = s.commands[key][i].ID, s.newID()
	s.commands[key] = slices.Clone(s.commands[key])
	s.commands[key][i] = changed
	s.changed.fire()
	return ok(changed)
}

func (s *Server) deleteCommand(c *call) (reply, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	key, i, err := s.commandOf(c)
	if err != nil {
		return fail(err)
	}
	s.commands[key] = slices.Delete(slices.Clone(s.commands[key]), i, i+1)
	s.changed.fire()
	return empty()
}

// resolved collects what the ids in the options of a command stand for.
type resolved struct {
	users, members, channels, roles, attachments object
}

func (r *resolved) object() object {
	o := object{}
	for name, part := range map[string]object{
		"users": r.users, "members": r.members, "channels": r.channels, "roles": r.roles, "attachments": r.attachments,
	} {
		if len(part) > 0 {
			o[name] = part
		}
	}
	return o
}

func put(o *object, id string, v any) {
	if *o == nil {
		*o = object{}
	}
	(*o)[id] = v
}

// fillOptions makes the options of an interaction from what a user filled in,
// and refuses what a client would not let the user send. While the user still
// types, required options may be missing.
func (s *Server) fillOptions(defined []Option, path []string, args Args, focus string, typing bool, r *resolved, ch *Channel) ([]object, error) {
	if len(path) > 0 {
		i := slices.IndexFunc(defined, func(o Option) bool { return o.Name == path[0] && o.Type <= optionGroup })
		if i < 0 {
			return nil, fmt.Errorf("there is no subcommand %q", path[0])
		}
		inner, err := s.fillOptions(defined[i].Options, path[1:], args, focus, typing, r, ch)
		if err != nil {
			return nil, err
		}
		return []object{{"name": path[0], "type": defined[i].Type, "options": inner}}, nil
	}
	filled := []object{}
	used := 0
	for _, o := range defined {
		if o.Type <= optionGroup {
			return nil, errors.New("a subcommand is missing")
		}
		value, given := args[o.Name]
		if !given {
			if o.Required && !typing {
				return nil, fmt.Errorf("the option %q is required", o.Name)
			}
			continue
		}
		used++
		focused := o.Name == focus
		if focused && !o.Autocomplete {
			return nil, fmt.Errorf("the option %q has no autocomplete", o.Name)
		}
		value, err := s.optionValue(o, value, focused, r, ch)
		if err != nil {
			return nil, err
		}
		one := object{"name": o.Name, "type": o.Type, "value": value}
		if focused {
			one["focused"] = true
		}
		filled = append(filled, one)
	}
	if used < len(args) {
		return nil, fmt.Errorf("there is an option too much in %v", args)
	}
	return filled, nil
}

// optionValue is the value of an option as Discord sends it.
func (s *Server) optionValue(o Option, value any, focused bool, r *resolved, ch *Channel) (any, error) {
	wrong := fmt.Errorf("the option %q (type %d) does not take %v", o.Name, o.Type, value)
	if len(o.Choices) > 0 && !slices.ContainsFunc(o.Choices, func(c OptionChoice) bool { return fmt.Sprint(c.Value) == fmt.Sprint(value) }) {
		return nil, wrong
	}
	switch v := value.(type) {
	case string:
		n := utf8.RuneCountInString(v)
		if focused && o.Type != optionString {
			return v, nil // what is typed into a number is sent as text
		}
		if o.Type != optionString || !focused && (n == 0 || o.MinLength != nil && n < *o.MinLength || o.MaxLength != nil && n > *o.MaxLength) || n > 6000 {
			return nil, wrong
		}
		return v, nil
	case bool:
		if o.Type == optionBool {
			return v, nil
		}
	case int:
		if o.Type == optionInteger || o.Type == optionNumber {
			return v, o.inRange(float64(v), wrong)
		}
	case float64:
		if o.Type == optionNumber || o.Type == optionInteger && v == math.Trunc(v) {
			return v, o.inRange(v, wrong)
		}
	case *User:
		if o.Type != optionUser && o.Type != optionMention {
			return nil, wrong
		}
		put(&r.users, v.ID, v)
		if ch.guild != nil && ch.guild.members[v.ID] != nil {
			m := ch.guild.members[v.ID].withoutUser()
			m["permissions"] = ch.permissions(v)
			put(&r.members, v.ID, m)
		}
		return v.ID, nil
	case *Channel:
		if o.Type != optionChannel && o.Type != optionMention || len(o.ChannelTypes) > 0 && !slices.Contains(o.ChannelTypes, v.Type) {
			return nil, wrong
		}
		put(&r.channels, v.ID, object{"id": v.ID, "name": v.Name, "type": v.Type, "permissions": memberDefault})
		return v.ID, nil
	case *Role:
		if o.Type != optionRole && o.Type != optionMention {
			return nil, wrong
		}
		put(&r.roles, v.ID, v)
		return v.ID, nil
	case File:
		if o.Type != optionAttachment {
			return nil, wrong
		}
		a := Attachment{ID: s.newID(), Filename: v.Name, ContentType: v.Type, Size: len(v.Content), Content: v.Content}
		a.URL = s.URL() + "/attachments/" + ch.ID + "/" + a.ID + "/" + a.Filename
		a.ProxyURL = a.URL
		s.uploads[a.ID] = a
		s.remember(func() { delete(s.uploads, a.ID) })
		put(&r.attachments, a.ID, a)
		return a.ID, nil
	}
	return nil, wrong
}

func (o Option) inRange(v float64, wrong error) error {
	if o.MinValue != nil && v < *o.MinValue || o.MaxValue != nil && v > *o.MaxValue {
		return wrong
	}
	return nil
}
