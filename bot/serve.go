package bot

import (
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"math"
	"strconv"
	"time"

	"golang.org/x/time/rate"
)

// A route is a handler with what the adapter must know about it.
type route struct {
	handle    Handler
	delivery  func(Request) delivery
	unlimited bool // no rate limit: it costs nothing
	moderator bool // for moderators only
}

// A sender brings what a handler said to the member.
type sender interface {
	// send shows a reply.
	send(ctx context.Context, r Reply) error
	// tell shows a sentence, to the member alone where that is possible.
	tell(ctx context.Context, sentence string) error
}

// interaction takes an interaction: it is answered, or acknowledged within Timing.Defer, whatever the queue holds. One that was
// missed may be too old: Discord has told the member so, and takes no answer any more.
func (b *Bot) interaction(i *inInteraction, missed bool) {
	if id := snowflake(i.ID); id == 0 || !b.seen.first(id) {
		return
	}
	self, app, _ := b.who(i.Server)
	r, ok := i.request(self)
	r.Received = time.Now()
	r.ID = requestID()
	r.voice = b.catalogue.voice(r.Locale)
	if missed && r.Received.Sub(snowflakeTime(i.ID)) > acknowledgeTime {
		b.opt.Metrics.question(r.Way, outcomeLate, r.Received.Sub(snowflakeTime(i.ID)))
		b.log.Info("bot: request", "request", r.ID, "way", string(r.Way), "outcome", outcomeLate)
		return
	}
	rt, known := b.routes[routeKey(r)]
	s := &interactionSender{bot: b, request: r.ID, app: app, id: i.ID, token: i.Token}
	if !ok || !known {
		b.log.Warn("bot: unknown interaction", "request", r.ID, "type", i.Type, "route", r.Route)
		b.aside(r.ID, func(ctx context.Context) error { return s.tell(ctx, r.voice.say("unknown.button")) })
		return
	}
	if rt.delivery != nil {
		s.delivery = rt.delivery(r)
	}
	line := lineOf(r)
	if r.Way == WayComplete {
		s.complete = true
		line += " autocomplete" // typing must not fill the line of questions
	}
	if r.Way != WayComplete && !s.delivery.form {
		s.acknowledgeAfter(b.opt.Timing.Defer)
	}
	if !b.queue.do(line, func() { b.serve(rt, r, s) }) {
		b.tooBusy(r, s)
	}
}

// tooBusy tells a member that the server's line is full.
func (b *Bot) tooBusy(r Request, s sender) {
	b.opt.Metrics.question(r.Way, outcomeBusy, time.Since(r.Received))
	b.aside(r.ID, func(ctx context.Context) error { return s.tell(ctx, r.voice.say("busy", "seconds", busySeconds)) })
}

// aside sends something short for a request beside the queue, unless very much is sent there already.
func (b *Bot) aside(request string, f func(context.Context) error) {
	select {
	case b.busy <- struct{}{}:
	default:
		b.log.Warn("bot: too busy even to say so", "request", request)
		return
	}
	go func() {
		defer func() { <-b.busy }()
		defer b.recovered("aside")
		ctx, cancel := b.context(requestTime)
		defer cancel()
		ctx = inRequest(ctx, request)
		if err := f(ctx); err != nil {
			b.log.WarnContext(ctx, "bot: reply not sent", "error", err)
		}
	}()
}

// lineOf returns the line of the queue in which a request waits: its server's, or its channel's in direct messages.
func lineOf(r Request) string {
	if r.Server != "" {
		return r.Server
	}
	return r.Channel
}

func routeKey(r Request) string {
	switch r.Way {
	case WayButton, WayModal:
		return "button " + r.Route
	case WayComplete:
		return "complete " + r.Route
	case WayMention, WayReply, WayDirect:
		return "message"
	}
	return "command " + r.Route
}

// serve handles a request and sends what comes of it.
func (b *Bot) serve(rt route, r Request, s sender) {
	defer b.recovered("serving " + r.Route)
	log := b.log.With("request", r.ID, "way", string(r.Way), "route", r.Route)
	limit := requestTime
	if r.Way == WayComplete {
		limit = completeTime
	}
	ctx, cancel := b.context(limit)
	defer cancel()
	out, err := b.guard(rt, log)(inRequest(ctx, r.ID), r)
	handled := time.Since(r.Received)
	send, done := b.context(sendTime)
	defer done()
	send = inRequest(send, r.ID)
	began := time.Now()
	outcome := outcomeDone
	var sent error
	sentence, refused := refusal(r.voice, err)
	switch {
	case refused:
		outcome = outcomeRefused
		if errors.Is(err, context.DeadlineExceeded) { // which is not for the member to mend
			outcome = outcomeFailed
		}
		sent = s.tell(send, sentence)
	case err != nil:
		outcome = outcomeFailed
		log.Error("bot: request failed", "error", err)
		sent = s.tell(send, r.voice.say("failed", "id", r.ID))
	default:
		if o, ok := b.desk.outcome(r, out); ok {
			outcome = o
		}
		sent = s.send(send, out)
	}
	if sent != nil {
		outcome = outcomeFailed
		log.Error("bot: reply not sent", "error", sent)
		if hasCode(sent, codeInvalidForm) {
			if err := s.tell(send, r.voice.say("failed", "id", r.ID)); err != nil {
				log.Warn("bot: reply not sent", "error", err)
			}
		}
	}
	if sent == nil && out.then != nil {
		b.continued(r, s, out.then)
	}
	b.opt.Metrics.reply(time.Since(began))
	b.opt.Metrics.question(r.Way, outcome, time.Since(r.Received))
	log.Info("bot: request", "outcome", outcome, "handled", handled.Round(time.Microsecond), "took", time.Since(r.Received).Round(time.Microsecond))
}

// continued lets a handler go on after its reply: it may change what it said until it is done.
func (b *Bot) continued(r Request, s sender, then func(context.Context, func(*Message) error)) {
	edit := func(*Message) error { return nil }
	b.mu.RLock()
	ctx := inRequest(b.stop, r.ID)
	b.mu.RUnlock()
	if i, ok := s.(*interactionSender); ok {
		edit = i.editor(ctx, r)
	}
	b.after.Add(1)
	go func() {
		defer b.after.Done()
		defer b.recovered("after " + r.Route)
		then(ctx, edit)
	}()
}

// guard puts the middleware around a handler: panics become errors, and members and channels that ask too much are told when to
// try again.
func (b *Bot) guard(rt route, log interface{ Error(string, ...any) }) Handler {
	h := rt.handle
	if rt.moderator {
		h = b.desk.moderated(h)
	}
	if !rt.unlimited {
		h = b.limited(h)
	}
	return func(ctx context.Context, r Request) (out Reply, err error) {
		defer func() {
			if p := recover(); p != nil {
				b.opt.Metrics.panicked()
				err = fmt.Errorf("bot: handler %s: panic: %v\n%s", r.Route, p, stack())
			}
		}()
		return h(ctx, r)
	}
}

// limited lets a member and a channel do only so much.
func (b *Bot) limited(h Handler) Handler {
	l := b.opt.Limits
	return func(ctx context.Context, r Request) (Reply, error) {
		wait := b.allow("u"+r.User, l.UserEvery, l.UserBurst)
		key := "limited.user"
		if wait == 0 && r.Server != "" {
			wait, key = b.allow("c"+r.Channel, l.ChannelEvery, l.ChannelBurst), "limited.channel"
		}
		if wait > 0 {
			return Reply{}, refuse(key, "seconds", int(math.Ceil(wait.Seconds())))
		}
		return h(ctx, r)
	}
}

// allow takes one request of a member or channel, or returns how long it should wait.
func (b *Bot) allow(who string, every time.Duration, burst int) time.Duration {
	l := b.limiters.change(who, func(old *rate.Limiter, had bool) *rate.Limiter {
		if had {
			return old
		}
		return rate.NewLimiter(rate.Every(every), burst)
	})
	now := b.now()
	r := l.ReserveN(now, 1)
	if d := r.DelayFrom(now); d > 0 {
		r.CancelAt(now)
		return d
	}
	return 0
}

// asked is what is remembered of a message that asked.
type asked struct {
	answer  string // id of the answer; empty while it is under way
	content uint64 // hash of the question as it was answered
	gone    bool   // the question was deleted, or calls the bot no more
	edited  *inMessage
}

// message takes a message: it is answered when it calls the bot.
func (b *Bot) message(m *inMessage) {
	self, _, kept := b.who(m.Server)
	if self == "" || m.Author.ID == self || m.Author.Bot || m.Author.ID == "" || m.Webhook != "" ||
		m.Type != messageDefault && m.Type != messageReply {
		return
	}
	if m.Server != "" && !m.mentions(self, kept.role) {
		return
	}
	if id := snowflake(m.ID); id == 0 || !b.seen.first(id) {
		return
	}
	b.asked.put(snowflake(m.ID), asked{content: hashText(m.Content)})
	b.answerMessage(m, "")
}

// answerMessage answers a message, by a new message or in place of an earlier answer.
func (b *Bot) answerMessage(m *inMessage, earlier string) {
	self, _, kept := b.who(m.Server)
	r := Request{
		ID: requestID(), Way: WayMention, Route: "message", Text: m.ask(self, kept.role), Target: m.Referenced.seen(self),
		User: m.Author.ID, Server: m.Server, Channel: m.Channel, Locale: b.localeOf(m.Server), Received: time.Now(),
		Self: self, Unseen: m.Content == "" && m.Server != "" && !m.mentions(self, ""),
	}
	switch {
	case m.Server == "":
		r.Way = WayDirect
	case r.Target != nil && r.Target.Own:
		r.Way = WayReply
	}
	r.voice = b.catalogue.voice(r.Locale)
	s := &messageSender{bot: b, channel: m.Channel, question: m.ID, earlier: earlier}
	if !b.queue.do(lineOf(r), func() { b.serve(b.routes[routeKey(r)], r, s) }) {
		b.tooBusy(r, s)
	}
}

// edited takes a message that was changed: its answer changes with it, and goes when the message no longer calls the bot.
func (b *Bot) edited(m *inMessage) {
	self, _, kept := b.who(m.Server)
	if m.Edited == nil || self == "" || m.Author.ID == "" || m.Author.ID == self || m.Author.Bot || m.Webhook != "" {
		return
	}
	if m.Server != "" && !m.mentions(self, kept.role) {
		b.deleted(inDeleted{Channel: m.Channel, Server: m.Server}, m.ID)
		return
	}
	again, earlier := false, ""
	hash := hashText(m.Content)
	known := true
	b.asked.change(snowflake(m.ID), func(old asked, had bool) asked {
		switch {
		case !had:
			known = false
		case old.content == hash, old.gone:
		case old.answer == "":
			old.edited = m
		default:
			again, earlier = true, old.answer
			old.content = hash
		}
		return old
	})
	switch {
	case again:
		b.answerMessage(m, earlier)
	case !known:
		// A question from before the start, or one of too many to remember: its answer stands in the channel.
		b.asked.put(snowflake(m.ID), asked{content: hash})
		b.find(m.Channel, m.ID, func(answer string) {
			b.asked.put(snowflake(m.ID), asked{answer: answer, content: hash})
			b.answerMessage(m, answer)
		})
	}
}

// deleted takes a message that was deleted, or is no question any more: its answer goes with it.
func (b *Bot) deleted(d inDeleted, id string) {
	if a, had := b.asked.get(snowflake(id)); had {
		b.asked.change(snowflake(id), func(old asked, had bool) asked { old.gone = true; return old })
		if a.answer != "" {
			b.remove(d.Channel, a.answer)
		}
		return
	}
	// It may be a question from before the start, or one of too many to remember; those of the last day are looked up, as slowly as is polite.
	sent := snowflakeTime(id)
	if (sent.Before(b.started) || sent.Before(b.asked.lostUntil())) && sent.After(b.now().Add(-keepAsked)) {
		b.find(d.Channel, id, func(answer string) { b.remove(d.Channel, answer) })
	}
}

// remove deletes an answer.
func (b *Bot) remove(channel, answer string) {
	b.aside(requestID(), func(ctx context.Context) error {
		err := b.rest.call(ctx, "DELETE", "channels/"+channel+"/messages/"+answer, "delete "+channel, nil, nil)
		if hasCode(err, codeUnknownMessage) {
			return nil
		}
		return err
	})
}

// find looks for the bot's reply to a message among those that follow it, and hands over its id.
func (b *Bot) find(channel, question string, found func(answer string)) {
	if !b.lookups.Allow() {
		return
	}
	self, _, _ := b.who("")
	b.aside(requestID(), func(ctx context.Context) error {
		var list []inMessage
		err := b.rest.call(ctx, "GET", "channels/"+channel+"/messages?limit=50&after="+question, "list "+channel, nil, &list)
		if hasCode(err, codeMissingAccess, codeMissingPermission) {
			return nil
		}
		for _, m := range list {
			if m.Author.ID == self && m.Reference.MessageID == question {
				found(m.ID)
				break
			}
		}
		return err
	})
}

// snowflake returns an id of Discord as a number. No two of its interactions and messages have the same. Zero stands for what is none.
func snowflake(id string) uint64 {
	n, err := strconv.ParseUint(id, 10, 63)
	if err != nil {
		return 0
	}
	return n
}

// snowflakeTime returns when an id of Discord was made.
func snowflakeTime(id string) time.Time {
	const discordEpoch = 1420070400000 // 2015, in Unix milliseconds
	n := snowflake(id)
	if n == 0 {
		return time.Time{}
	}
	return time.UnixMilli(int64(n>>22) + discordEpoch) // #nosec G115 -- 41 bits
}

func hashText(s string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(s))
	return h.Sum64()
}

var errGone = errors.New("bot: the question is gone")
