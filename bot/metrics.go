package bot

import "time"

// Metrics are hooks by which the bot tells what it does. Each may be nil; each must be quick and safe for many goroutines.
type Metrics struct {
	Question    func(way Way, outcome string, took time.Duration) // from event to reply; outcomes: answered, unanswered, done, refused, failed, busy, late
	Render      func(took time.Duration)                          // of one answer
	Reply       func(took time.Duration)                          // of one sending to Discord
	Panic       func()                                            // a handler panicked and was stopped
	RateLimited func(scope string)                                // Discord answered 429
	Gateway     func(shard int, connected bool)                   // a shard came up or went down
	Reconnect   func(shard int, resumed bool)                     // a shard came back
	Feedback    func(useful bool)                                 // a member voted
	Servers     func(n int)                                       // servers that the bot is in
}

// Outcomes of a question.
const (
	outcomeAnswered   = "answered"
	outcomeUnanswered = "unanswered"
	outcomeDone       = "done" // a command that is no question
	outcomeRefused    = "refused"
	outcomeFailed     = "failed"
	outcomeBusy       = "busy"
	outcomeLate       = "late" // missed while the connection was lost, and no longer answerable
)

func (m Metrics) question(way Way, outcome string, took time.Duration) {
	if m.Question != nil {
		m.Question(way, outcome, took)
	}
}

func (m Metrics) render(took time.Duration) {
	if m.Render != nil {
		m.Render(took)
	}
}

func (m Metrics) reply(took time.Duration) {
	if m.Reply != nil {
		m.Reply(took)
	}
}

func (m Metrics) panicked() {
	if m.Panic != nil {
		m.Panic()
	}
}

func (m Metrics) rateLimited(scope string) {
	if m.RateLimited != nil {
		m.RateLimited(scope)
	}
}

func (m Metrics) gateway(shard int, connected bool) {
	if m.Gateway != nil {
		m.Gateway(shard, connected)
	}
}

func (m Metrics) reconnect(shard int, resumed bool) {
	if m.Reconnect != nil {
		m.Reconnect(shard, resumed)
	}
}

func (m Metrics) feedback(useful bool) {
	if m.Feedback != nil {
		m.Feedback(useful)
	}
}

func (m Metrics) servers(n int) {
	if m.Servers != nil {
		m.Servers(n)
	}
}
