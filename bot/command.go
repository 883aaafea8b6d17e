package bot

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"tradetalks/internal/library"
)

// A Command is one thing that members can call. From the table of commands come their registration, /help and the docs.
type Command struct {
	Name      string // as registered in English
	Target    bool   // called on a message instead of typed
	Moderator bool   // for those who manage the server, in servers only
	Options   []CommandOption
	Subs      []Command // subcommands; "test add" is add in the group test
	handle    Handler
	delivery  func(Request) delivery
	unlimited bool
}

// A CommandOption is one option of a typed command.
type CommandOption struct {
	Name     string
	Said     string // what the catalogue calls it where it means something else than others of its name; empty for Name
	Kind     int    // optionString or another of these
	Required bool
	Suggest  bool     // completed while it is typed
	Longest  int      // characters; 0 for no limit
	Choices  []string // the only values, said by the catalogue
}

// Kinds of command options.
const (
	optionString      = 3
	optionInteger     = 4
	optionBoolean     = 5
	optionChannel     = 7
	optionMentionable = 9
	optionAttachment  = 11
)

// Kinds of commands, places where they can be called, and how the bot is installed.
const (
	commandTyped  = 1
	commandTarget = 3

	contextServer  = 0
	contextDirect  = 1
	contextPrivate = 2

	installServer = 0
	installUser   = 1
)

// manageServer is Discord's permission bit of those who may moderate.
const manageServer = 1 << 5

// findName is the English name of the message command.
const findName = "Find sources for this"

// key returns the key in the catalogue of what is said about the command: its "name" or "description".
func (c Command) key(what string) string { return c.said() + "." + what }

func (c Command) said() string {
	if c.Target {
		return "command.find"
	}
	return "command." + strings.ReplaceAll(c.Name, " ", ".")
}

func (o CommandOption) key(what string) string { return o.said() + "." + what }

func (o CommandOption) said() string { return "option." + cmp.Or(o.Said, o.Name) }

// Options that several commands have.
func optionTopic(required bool) CommandOption {
	return CommandOption{Name: "topic", Kind: optionString, Required: required, Suggest: true, Longest: maxChoice}
}

func optionDay(name string) CommandOption {
	return CommandOption{Name: name, Kind: optionString, Longest: len("2006-01-02")}
}

func optionPrivate() CommandOption { return CommandOption{Name: "private", Kind: optionBoolean} }

// commands returns the table.
func (d *desk) commands() []Command {
	table := []Command{
		{Name: "ask", handle: d.ask, delivery: d.askDelivery, Options: []CommandOption{
			{Name: "question", Kind: optionString, Required: true, Suggest: true, Longest: questionShown},
			optionDay("from"), optionDay("to"),
			{Name: "source", Kind: optionString, Suggest: true, Longest: maxChoice},
			optionTopic(false), optionDay("as_of"), optionPrivate(),
		}},
		{Name: "article", handle: d.article, delivery: articlePrivately, Options: []CommandOption{
			{Name: "article", Kind: optionString, Required: true, Suggest: true}, optionPrivate(),
		}},
		{Name: "latest", handle: d.latest, delivery: publicly, Options: []CommandOption{optionTopic(false)}},
		{Name: "timeline", handle: d.timeline, delivery: publicly, Options: []CommandOption{optionTopic(true)}},
		{Name: "sources", handle: d.publishers, delivery: privately},
		{Name: "help", delivery: privately, unlimited: true},
		{Name: "privacy", handle: d.privacy, delivery: privately, unlimited: true},
		{Name: findName, Target: true, handle: d.find, delivery: privately},
	}
	if d.opt.Library != nil {
		table = append(table, d.moderatorCommands()...)
	}
	i := slices.IndexFunc(table, func(c Command) bool { return c.Name == "help" })
	table[i].handle = d.help(table)
	return table
}

// routes returns the handlers by what calls them.
func (d *desk) routes(table []Command) map[string]route {
	routes := map[string]route{
		"message": {handle: d.message, delivery: publicly},
	}
	for _, c := range table {
		for _, sub := range append([]Command{c}, c.under()...) {
			if sub.handle != nil {
				routes["command "+sub.Name] = route{handle: sub.handle, delivery: sub.delivery, unlimited: sub.unlimited, moderator: c.Moderator}
			}
			if slices.ContainsFunc(sub.Options, func(o CommandOption) bool { return o.Suggest }) {
				routes["complete "+sub.Name] = route{handle: d.complete, unlimited: true, moderator: c.Moderator}
			}
		}
	}
	if d.opt.Library != nil {
		for action, r := range d.moderatorRoutes() {
			r.moderator = true
			routes["button "+string(action)] = r
		}
	}
	for action, r := range map[Action]route{
		actionMore:       {handle: d.more, delivery: mine},
		actionContext:    {handle: d.context, delivery: privately},
		actionPick:       {handle: d.context, delivery: mine},
		actionSources:    {handle: d.sourcesOf, delivery: privately},
		actionFollow:     {handle: d.follow, delivery: withForm},
		actionFollowSent: {handle: d.followed, delivery: sameAudience},
		actionShare:      {handle: d.share, delivery: publicly},
		actionVote:       {handle: d.vote, delivery: privately},
		actionArticle:    {handle: d.turn, delivery: mine},
		actionOpen:       {handle: d.open, delivery: privately},
		actionLatest:     {handle: d.latest, delivery: mine},
		actionList:       {handle: d.publishers, delivery: mine},
		actionTimeline:   {handle: d.timeline, delivery: mine},
	} {
		routes["button "+string(action)] = r
	}
	return routes
}

// under returns the subcommands with their full names.
func (c Command) under() []Command {
	var subs []Command
	for _, s := range c.Subs {
		s.Name = c.Name + " " + s.Name
		subs = append(subs, s)
	}
	return subs
}

// wireCommand is a Command as Discord reads it.
type wireCommand struct {
	Name         string            `json:"name"`
	NameLocal    map[string]string `json:"name_localizations,omitempty"`
	Text         string            `json:"description"`
	TextLocal    map[string]string `json:"description_localizations,omitempty"`
	Type         int               `json:"type"`
	Options      []wireOption      `json:"options,omitempty"`
	Permissions  *string           `json:"default_member_permissions,omitempty"`
	Contexts     []int             `json:"contexts,omitempty"`
	Integrations []int             `json:"integration_types,omitempty"`
}

type wireOption struct {
	Type      int               `json:"type"`
	Name      string            `json:"name"`
	NameLocal map[string]string `json:"name_localizations,omitempty"`
	Text      string            `json:"description"`
	TextLocal map[string]string `json:"description_localizations,omitempty"`
	Required  bool              `json:"required,omitempty"`
	Suggest   bool              `json:"autocomplete,omitempty"`
	Longest   int               `json:"max_length,omitempty"`
	Choices   []wireChoice      `json:"choices,omitempty"`
	Channels  []int             `json:"channel_types,omitempty"`
	Options   []wireOption      `json:"options,omitempty"`
}

type wireChoice struct {
	Name      string            `json:"name"`
	NameLocal map[string]string `json:"name_localizations,omitempty"`
	Value     string            `json:"value"`
}

// wireCommands returns the table as Discord reads it. Commands of one server have neither contexts nor integration types.
func wireCommands(c *catalogue, table []Command, everywhere bool) []wireCommand {
	en := c.voice(english)
	var out []wireCommand
	for _, cmd := range table {
		w := wireCommand{Name: cmd.Name, NameLocal: c.everywhere(cmd.key("name")), Type: commandTyped}
		if cmd.Target {
			w.Type = commandTarget
		} else {
			w.Text, w.TextLocal = en.say(cmd.key("description")), c.everywhere(cmd.key("description"))
		}
		w.Options = wireOptions(c, cmd)
		if cmd.Moderator {
			p := strconv.Itoa(manageServer)
			w.Permissions = &p
		}
		if everywhere {
			w.Contexts, w.Integrations = []int{contextServer, contextDirect, contextPrivate}, []int{installServer, installUser}
			if cmd.Moderator {
				w.Contexts, w.Integrations = []int{contextServer}, []int{installServer}
			}
		}
		out = append(out, w)
	}
	return out
}

// textChannels are the types of channels in which the bot may post: text and announcements.
func textChannels() []int { return []int{0, 5} }

// wireOptions returns the options of a command, or its subcommands and groups of them.
func wireOptions(c *catalogue, cmd Command) []wireOption {
	en := c.voice(english)
	said := func(kind int, name, key string) wireOption {
		return wireOption{Type: kind, Name: name, NameLocal: c.everywhere(key + ".name"),
			Text: en.say(key + ".description"), TextLocal: c.everywhere(key + ".description")}
	}
	var out []wireOption
	for _, o := range cmd.Options {
		w := said(o.Kind, o.Name, o.said())
		w.Required, w.Suggest, w.Longest = o.Required, o.Suggest, o.Longest
		if o.Kind == optionChannel {
			w.Channels = textChannels()
		}
		for _, v := range o.Choices {
			key := "choice." + v
			w.Choices = append(w.Choices, wireChoice{Name: en.say(key), NameLocal: c.everywhere(key), Value: v})
		}
		out = append(out, w)
	}
	for _, sub := range cmd.Subs {
		full := Command{Name: cmd.Name + " " + sub.Name, Options: sub.Options}
		group, name, grouped := strings.Cut(sub.Name, " ")
		if !grouped {
			name = group
		}
		w := said(optionSubcommand, name, full.said())
		w.Options = wireOptions(c, full)
		if !grouped {
			out = append(out, w)
			continue
		}
		if n := len(out); n == 0 || out[n-1].Type != optionGroup || out[n-1].Name != group {
			out = append(out, said(optionGroup, group, "command."+cmd.Name+"."+group))
		}
		last := &out[len(out)-1]
		last.Options = append(last.Options, w)
	}
	return out
}

// CommandDocs returns the commands as a page of Markdown in English, for the documentation.
func CommandDocs() (string, error) {
	c, err := readCatalogue()
	if err != nil {
		return "", err
	}
	v := c.voice(english)
	var b strings.Builder
	b.WriteString("# Commands\n\nEvery command of the bot on Discord, made from the table in bot/command.go. Names and descriptions exist in English, " +
		"Simplified and Traditional Chinese and Spanish.\n")
	var walk func(list []Command, moderator bool)
	walk = func(list []Command, moderator bool) {
		for _, cmd := range list {
			if len(cmd.Subs) > 0 {
				walk(cmd.under(), cmd.Moderator)
				continue
			}
			b.WriteString("\n## ")
			if cmd.Target {
				b.WriteString(v.say(cmd.key("name")) + " (in a message's menu)")
			} else {
				b.WriteString("/" + cmd.Name)
			}
			b.WriteString("\n\n" + v.say(cmd.key("description")) + ".")
			if moderator || cmd.Moderator {
				b.WriteString(" For moderators, in servers.")
			}
			b.WriteString("\n")
			for i, o := range cmd.Options {
				if i == 0 {
					b.WriteString("\n")
				}
				b.WriteString("- `" + o.Name + "`")
				if !o.Required {
					b.WriteString(" (optional)")
				}
				b.WriteString(": " + v.say(o.key("description")))
				for j, choice := range o.Choices {
					b.WriteString(map[bool]string{true: ": ", false: ", "}[j == 0] + v.say("choice."+choice))
				}
				b.WriteString("\n")
			}
		}
	}
	d := &desk{opt: Options{Library: &library.Library{}}}
	walk(d.commands(), false)
	return b.String(), nil
}
