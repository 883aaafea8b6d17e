package bot

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"runtime/debug"
	"strings"
	"sync"
	"time"
)

// Kinds of answers to an interaction.
const (
	callbackMessage       = 4
	callbackDefer         = 5
	callbackDeferUpdate   = 6
	callbackUpdate        = 7
	callbackChoices       = 8
	callbackModal         = 9
	acknowledgeTime       = 3 * time.Second // for the call that acknowledges
	messagePath           = "channels/%s/messages"
	originalPath          = "webhooks/%s/%s/messages/@original"
	laterPath             = "webhooks/%s/%s"
	interactionAnswerPath = "interactions/%s/%s/callback"
)

// An interactionSender answers one interaction, once.
type interactionSender struct {
	bot            *Bot
	request        string // its id in the log
	app, id, token string
	delivery       delivery
	complete       bool // an autocomplete: only choices can be sent

	mu       sync.Mutex
	timer    *time.Timer
	state    answerState
	deferred chan struct{} // closed when the acknowledgement has been made
}

type answerState int

const (
	open     answerState = iota
	deferred             // acknowledged without an answer
	answered
)

// acknowledgeAfter acknowledges the interaction after a while if it is not answered by then.
func (s *interactionSender) acknowledgeAfter(d time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.deferred = make(chan struct{})
	s.timer = time.AfterFunc(d, s.acknowledge)
}

func (s *interactionSender) acknowledge() {
	defer s.bot.recovered("acknowledge")
	s.mu.Lock()
	if s.state != open {
		s.mu.Unlock()
		return
	}
	s.state = deferred
	s.mu.Unlock()
	defer close(s.deferred)
	body := map[string]any{"type": callbackDefer}
	switch {
	case s.delivery.update:
		body["type"] = callbackDeferUpdate
	case s.delivery.private:
		body["data"] = map[string]any{"flags": flagEphemeral}
	}
	ctx, cancel := s.bot.context(acknowledgeTime)
	defer cancel()
	ctx = inRequest(ctx, s.request)
	if err := s.callback(ctx, body); err != nil {
		s.bot.log.WarnContext(ctx, "bot: acknowledgement not sent", "error", err)
	}
}

// take claims the right to answer, and tells whether the interaction was acknowledged before.
func (s *interactionSender) take(ctx context.Context) (wasDeferred bool, err error) {
	s.mu.Lock()
	before := s.state
	s.state = answered
	timer := s.timer
	s.mu.Unlock()
	if timer != nil {
		timer.Stop()
	}
	switch before {
	case answered:
		return false, errors.New("bot: interaction: answered twice")
	case deferred:
		select {
		case <-s.deferred:
		case <-ctx.Done():
			return true, ctx.Err()
		}
		return true, nil
	}
	return false, nil
}

func (s *interactionSender) callback(ctx context.Context, body any, files ...File) error {
	err := s.bot.rest.call(ctx, http.MethodPost, fmt.Sprintf(interactionAnswerPath, s.id, s.token), "", body, nil, files...)
	if hasCode(err, codeAcknowledged) {
		return nil // a first try had arrived after all
	}
	return err
}

// send shows the reply. When Discord refuses its form, the interaction counts as not answered yet, so that the member can be told.
func (s *interactionSender) send(ctx context.Context, r Reply) error {
	wasDeferred, err := s.take(ctx)
	if err != nil {
		return err
	}
	err = s.show(ctx, r, wasDeferred)
	if hasCode(err, codeInvalidForm) {
		s.mu.Lock()
		s.state = open
		if wasDeferred {
			s.state = deferred
		}
		s.mu.Unlock()
	}
	return err
}

func (s *interactionSender) show(ctx context.Context, r Reply, wasDeferred bool) error {
	switch {
	case s.complete:
		choices := r.Choices
		if choices == nil {
			choices = []Choice{}
		}
		return s.callback(ctx, map[string]any{"type": callbackChoices, "data": map[string]any{"choices": choices}})
	case r.Modal != nil:
		return s.callback(ctx, map[string]any{"type": callbackModal, "data": r.Modal.wire()})
	}
	w := r.Message.wire()
	if wasDeferred {
		return s.bot.rest.call(ctx, http.MethodPatch, fmt.Sprintf(originalPath, s.app, s.token), "", w, nil, r.Message.Files...)
	}
	kind := callbackMessage
	switch {
	case s.delivery.update:
		kind = callbackUpdate
	case s.delivery.private:
		w.Flags |= flagEphemeral
	}
	return s.callback(ctx, map[string]any{"type": kind, "data": w}, r.Message.Files...)
}

// answerLife is how long the answer to an interaction can be changed with its token: 15 minutes less a margin.
const answerLife = 14 * time.Minute

// editor returns a function that changes the answer; when that can no longer be changed, it writes an ordinary message into the
// channel instead, and changes that.
func (s *interactionSender) editor(ctx context.Context, r Request) func(*Message) error {
	later := ""
	return func(m *Message) error {
		w := m.wire()
		if time.Since(r.Received) < s.bot.opt.Answers {
			return s.bot.rest.call(ctx, http.MethodPatch, fmt.Sprintf(originalPath, s.app, s.token), "", w, nil, m.Files...)
		}
		if later == "" {
			id, err := s.bot.post(ctx, r.Channel, m)
			later = id
			return err
		}
		return s.bot.rest.call(ctx, http.MethodPatch, fmt.Sprintf(messagePath, r.Channel)+"/"+later, "edit "+r.Channel, w, nil, m.Files...)
	}
}

// post writes an ordinary message into a channel and returns its id.
func (b *Bot) post(ctx context.Context, channel string, m *Message) (string, error) {
	w := m.wire()
	w.Nonce, w.EnforceNonce = requestID(), true
	var out inMessage
	err := b.rest.call(ctx, http.MethodPost, fmt.Sprintf(messagePath, channel), "post "+channel, w, &out, m.Files...)
	return out.ID, err
}

func (s *interactionSender) tell(ctx context.Context, sentence string) error {
	if s.complete {
		return s.send(ctx, Reply{})
	}
	wasDeferred, err := s.take(ctx)
	if err != nil {
		return err
	}
	w := plain(sentence).wire()
	switch {
	case wasDeferred && s.delivery.update: // the message under the button stays as it is
		w.Flags |= flagEphemeral
		return s.bot.rest.call(ctx, http.MethodPost, fmt.Sprintf(laterPath, s.app, s.token), "", w, nil)
	case wasDeferred:
		return s.bot.rest.call(ctx, http.MethodPatch, fmt.Sprintf(originalPath, s.app, s.token), "", w, nil)
	}
	w.Flags |= flagEphemeral
	return s.callback(ctx, map[string]any{"type": callbackMessage, "data": w})
}

// wire returns the form as Discord reads it, within its limits.
func (m *Modal) wire() map[string]any {
	rows := []wireRow{}
	for _, in := range m.Inputs[:min(len(m.Inputs), maxInputs)] {
		in.Label = cutAnywhere(in.Label, maxInputLabel)
		in.Placeholder = cutAnywhere(in.Placeholder, maxChoice)
		in.Value = cutAnywhere(in.Value, maxInputValue)
		rows = append(rows, wireRow{componentRow, []Component{in}})
	}
	return map[string]any{"custom_id": m.CustomID, "title": cutAnywhere(m.Title, maxModalTitle), "components": rows}
}

// A messageSender answers a message of a channel.
type messageSender struct {
	bot      *Bot
	channel  string
	question string // id of the message that asked
	earlier  string // id of the answer that is replaced; empty for a new one
}

// ladder is what the bot may not do in a channel, as far as Discord has told: the simplest reply that is allowed is sent.
type ladder struct {
	noReference bool // cannot read the message to which it would reply
	noEmbeds    bool
	nothing     bool // cannot send at all
}

func (s *messageSender) tell(ctx context.Context, sentence string) error {
	return s.send(ctx, reply(plain(sentence)))
}

func (s *messageSender) send(ctx context.Context, r Reply) error {
	if a, had := s.bot.asked.get(snowflake(s.question)); had && a.gone {
		return nil
	}
	id, err := s.post(ctx, r.Message)
	if errors.Is(err, errGone) {
		return nil
	}
	if err != nil || id == "" {
		return err
	}
	var after asked
	s.bot.asked.change(snowflake(s.question), func(old asked, had bool) asked {
		old.answer = id
		after = old
		if old.edited != nil {
			old.content = hashText(old.edited.Content)
			old.edited = nil
		}
		return old
	})
	switch {
	case after.gone:
		s.bot.remove(s.channel, id)
	case after.edited != nil:
		s.bot.answerMessage(after.edited, id)
	}
	return nil
}

// post sends the message in the fullest form that the channel allows, and returns its id; empty when nothing is allowed.
func (s *messageSender) post(ctx context.Context, m *Message) (string, error) {
	may, _ := s.bot.channels.get(s.channel)
	lostReference := false
	for {
		if may.nothing {
			return "", nil
		}
		w := m.wire()
		files := m.Files
		if may.noEmbeds {
			w = m.textOnly().wire()
			files = nil
		}
		var out inMessage
		var err error
		if s.earlier != "" {
			err = s.bot.rest.call(ctx, http.MethodPatch, fmt.Sprintf(messagePath, s.channel)+"/"+s.earlier, "edit "+s.channel, w, &out, files...)
		} else {
			w.Nonce, w.EnforceNonce = s.question, true // a second try of the same call does not answer twice
			if !may.noReference && !lostReference {
				w.Reference = &wireReference{s.question, s.channel}
			}
			err = s.bot.rest.call(ctx, http.MethodPost, fmt.Sprintf(messagePath, s.channel), "post "+s.channel, w, &out, files...)
		}
		switch {
		case err == nil:
			return out.ID, nil
		case s.earlier != "" && hasCode(err, codeUnknownMessage):
			return "", errGone
		case hasCode(err, codeReplyNeedsHistory) && !may.noReference:
			may.noReference = true
		case hasCode(err, codeInvalidForm) && w.Reference != nil:
			lostReference = true // most likely the question was just deleted
			if a, had := s.bot.asked.get(snowflake(s.question)); had && a.gone {
				return "", errGone
			}
		case hasCode(err, codeMissingPermission, codeMissingAccess) && !may.noEmbeds && len(m.Embeds) > 0:
			may.noEmbeds = true
		case hasCode(err, codeMissingPermission, codeMissingAccess) && !may.noReference && w.Reference != nil:
			may.noReference = true
		case hasCode(err, codeMissingPermission, codeMissingAccess, codeThreadArchived, codeThreadLocked):
			s.bot.log.WarnContext(ctx, "bot: not allowed to answer in a channel", "channel", s.channel)
			s.bot.channels.put(s.channel, ladder{nothing: true})
			return "", nil
		default:
			return "", err
		}
		s.bot.channels.put(s.channel, may)
	}
}

// questionMark leads the lines of a message without embeds that hold the question and the one before.
const questionMark = "-# "

// textOnly returns the message without embeds and files, for channels where neither is allowed: whole blocks of the embeds as
// far as they fit.
func (m *Message) textOnly() *Message {
	var blocks []string
	add := func(s string) {
		if s = strings.TrimSpace(s); s != "" {
			blocks = append(blocks, s)
		}
	}
	add(m.conversation)
	for i, e := range m.Embeds {
		if i == 0 && m.conversation != "" {
			e.Author, e.Fields = nil, nil
		}
		if e.Author != nil {
			add("-# " + escape(strings.ReplaceAll(e.Author.Name, "\n", " ")))
		}
		if e.Title != "" {
			add("**" + e.Title + "**")
		}
		for b := range strings.SplitSeq(e.Description, blockGap) {
			add(b)
		}
		for _, f := range e.Fields {
			add("**" + f.Name + "** " + f.Value)
		}
		if e.Footer != nil {
			add("-# " + escape(strings.ReplaceAll(e.Footer.Text, "\n", " ")))
		}
	}
	if m.Content != "" {
		blocks = append([]string{m.Content}, blocks...)
	}
	out := &Message{Rows: m.Rows, NoPreviews: true}
	for _, b := range blocks {
		next := b
		if out.Content != "" {
			next = out.Content + "\n\n" + b
		}
		if width(next) > maxContent {
			break
		}
		out.Content = next
	}
	if out.Content == "" && len(blocks) > 0 {
		out.Content = blocks[0]
	}
	return out
}

func stack() []byte { return debug.Stack() }
