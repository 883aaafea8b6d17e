package bot

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// A Handler goes from what a member did to what the bot replies.
type Handler func(context.Context, Request) (Reply, error)

// A Way is how a member came to the bot.
type Way string

// Ways to the bot. They are also values of a label of the metrics.
const (
	WayCommand  Way = "command"
	WayTarget   Way = "message_command"
	WayButton   Way = "button"
	WayModal    Way = "modal"
	WayComplete Way = "autocomplete"
	WayMention  Way = "mention"
	WayReply    Way = "reply"
	WayDirect   Way = "direct"
)

// A Request is what a member did: called a command, pressed a button, sent a form, wrote a message to the bot.
type Request struct {
	ID          string // names the request in the log and to the member
	Way         Way
	Route       string              // command with its subcommand ("corpus add"), or the action of a button or form
	Options     map[string]string   // of a command, by name; a boolean is "true" or "false"
	Focused     string              // option that is being completed
	Values      []string            // chosen in a select
	Inputs      map[string]string   // of a form, by custom_id
	State       State               // of a button, select or form
	Text        string              // of a message to the bot, without the mention
	Unseen      bool                // the message mentions only the bot's role, and Discord keeps its text back
	Self        string              // id of the bot's user, for messages
	Target      *Seen               // the message under which the button stands, or on which the message command was called, or that was replied to
	User        string              // id
	Name        string              // of the member
	Roles       []string            // ids of the member's roles in the server
	Files       map[string]Attached // attached to a command, by option
	Server      string              // id; empty in direct messages
	Channel     string              // id
	Locale      string              // of the member, or for a message of the server
	Permissions uint64              // of the member in the channel; 0 for messages
	Received    time.Time
	voice       voice
}

// Attached is a file that a member attached.
type Attached struct {
	Name string
	URL  string
	Size int64 // bytes
}

// Seen is a message of Discord as far as the bot reads it.
type Seen struct {
	ID      string
	Content string
	Embeds  []Embed
	Own     bool   // written by the bot
	Private bool   // seen by one member only
	Narrow  Narrow // of its question, when it is an answer of the bot
	Replied string // id of the message to which it replies; empty for none
}

// A Reply is what a handler gives back: a message, a form or suggestions.
type Reply struct {
	Message *Message
	Modal   *Modal
	Choices []Choice // suggestions of an autocomplete; an empty list that is not nil is one too

	answered *bool                                                // for a reply to a question: whether the corpus answers it
	then     func(ctx context.Context, edit func(*Message) error) // goes on after the reply was sent; edit changes it
}

// reply returns a Reply of a message.
func reply(m *Message) Reply { return Reply{Message: m} }

// A delivery is how a reply is shown. It is known before the handler runs, because Discord asks for it when a reply is deferred.
type delivery struct {
	private bool // only the member sees it
	update  bool // it takes the place of the message whose button was pressed
	form    bool // it is a form, which cannot be deferred
}

// A Refusal is an error that the member is told in a sentence of the catalogue; nothing went wrong.
type Refusal struct {
	Key   string
	Pairs []any // placeholders of the sentence
}

// Error returns the key of the sentence.
func (r *Refusal) Error() string { return fmt.Sprintf("bot: refused: %s", r.Key) }

func refuse(key string, pairs ...any) error { return &Refusal{key, pairs} }

// refusal returns the sentence that a Refusal says, if err is one.
func refusal(v voice, err error) (string, bool) {
	var r *Refusal
	if errors.As(err, &r) {
		return v.say(r.Key, r.Pairs...), true
	}
	return "", false
}

// plain returns a message of one line.
func plain(text string) *Message { return &Message{Content: text, NoPreviews: true} }
