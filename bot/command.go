package bot

import (
	"slices"
	"strconv"
)

// A Command is one thing that members can call. From the table of commands come their registration, /help and the docs.
type Command struct {
	Name      string // as registered in English
	Target    bool   // called on a message instead of typed
	Moderator bool   // for those who manage the server, in servers only
	Options   []CommandOption
	handle    Handler
	delivery  func(Request) delivery
	unlimited bool
}

// A CommandOption is one option of a typed command.
type CommandOption struct {
	Name     string
	Kind     int // optionString or optionBoolean
	Required bool
	Suggest  bool // completed while it is typed
	Longest  int  // characters; 0 for no limit
}

// Kinds of command options.
const (
	optionString  = 3
	optionBoolean = 5
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

// key returns the key in the catalogue of what is said about the command.
func (c Command) key(what string) string {
	name := c.Name
	if c.Target {
		name = "find"
	}
	return "command." + name + "." + what
}

func (o CommandOption) key(what string) string { return "option." + o.Name + "." + what }

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
		{Name: "ask", handle: d.ask, delivery: askPrivately, Options: []CommandOption{
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
		routes["command "+c.Name] = route{handle: c.handle, delivery: c.delivery, unlimited: c.unlimited}
		if slices.ContainsFunc(c.Options, func(o CommandOption) bool { return o.Suggest }) {
			routes["complete "+c.Name] = route{handle: d.complete, unlimited: true}
		}
	}
	for action, r := range map[Action]route{
		actionMore:       {handle: d.more, delivery: mine},
		actionContext:    {handle: d.context, delivery: privately},
		actionPick:       {handle: d.context, delivery: mine},
		actionSources:    {handle: d.sourcesOf, delivery: privately},
		actionFollow:     {handle: d.follow, form: true},
		actionFollowSent: {handle: d.followed, delivery: sameAudience},
		actionShare:      {handle: d.share, delivery: publicly},
		actionVote:       {handle: d.vote, delivery: privately},
		actionArticle:    {handle: d.turn, delivery: mine},
		actionOpen:       {handle: d.open, delivery: privately},
		actionLatest:     {handle: d.latest, delivery: mine},
		actionList:       {handle: d.publishers, delivery: mine},
	} {
		routes["button "+string(action)] = r
	}
	return routes
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
		for _, o := range cmd.Options {
			w.Options = append(w.Options, wireOption{Type: o.Kind, Name: o.Name, NameLocal: c.everywhere(o.key("name")),
				Text: en.say(o.key("description")), TextLocal: c.everywhere(o.key("description")),
				Required: o.Required, Suggest: o.Suggest, Longest: o.Longest})
		}
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
