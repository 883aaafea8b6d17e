package loadtest

import (
	"context"
	"slices"
	"strings"
	"sync"
	"time"

	"tradetalks/corpus"
	"tradetalks/internal/discordtest"
)

// answerTime is how long a member waits for what becomes of a question before it counts as lost: longer than the bot may take to
// notice that its connection is dead.
const answerTime = time.Minute

// A Way is how a question is asked.
type Way string

// Ways to ask.
const (
	Command Way = "command"
	Mention Way = "mention"
)

// A Fate is what became of a question.
type Fate struct {
	Way      Way
	Asked    time.Time
	Took     time.Duration // from the event to the reply, as Discord saw it
	Answered bool          // with an answer of the corpus, or that it holds none
	Told     bool          // that it cannot be answered now: busy, too fast, or an error
	Expired  bool          // a command that the bot did not acknowledge in time: Discord tells the member that it does not respond
	Replies  int           // more than one is a fault of the bot

	count func() int // how many replies there are now, of those that are remembered
}

// Lost tells whether the member waits for ever.
func (f Fate) Lost() bool { return f.Replies == 0 && !f.Expired }

// late tells whether the answer did not come promptly, if at all.
func (f Fate) late() bool { return f.Replies == 0 || f.Took >= prompt }

// An Asker asks questions and collects their fates.
type Asker struct {
	discord   *discordtest.Server
	questions []string

	twice  bool // every event is delivered twice
	asking sync.WaitGroup
	mu     sync.Mutex
	next   int
	fates  []Fate
}

// NewAsker returns an asker of the written questions of the starter corpus, in a fixed order that mixes the articles.
func NewAsker(ctx context.Context, discord *discordtest.Server) (*Asker, error) {
	a := &Asker{discord: discord}
	for article, err := range (corpus.Layers{corpus.Starter()}).Articles(ctx) {
		if err != nil {
			return nil, err
		}
		for _, list := range article.Questions {
			a.questions = append(a.questions, list...)
		}
	}
	// In the order of their ends: questions on one article follow each other in the corpus, and would find it in memory.
	slices.SortFunc(a.questions, func(x, y string) int { return strings.Compare(reverse(x), reverse(y)) })
	return a, nil
}

func reverse(s string) string {
	b := []byte(s)
	slices.Reverse(b)
	return string(b)
}

func (a *Asker) question() string {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.next++
	return a.questions[a.next%len(a.questions)]
}

// Ask lets a member ask the next question in a channel. Its fate is known later.
func (a *Asker) Ask(ctx context.Context, member *discordtest.User, channel *discordtest.Channel, way Way) {
	text := a.question()
	f := Fate{Way: way, Asked: time.Now()}
	ctx, cancel := context.WithTimeout(ctx, answerTime)
	var wait func()
	switch way {
	case Command:
		i := member.Slash(channel, "ask", discordtest.Args{"question": text})
		if a.twice {
			i.Redeliver()
		}
		wait = func() {
			reply, err := i.Reply(ctx)
			acknowledged, answered := i.Took()
			if err != nil {
				f.Expired = acknowledged == 0
				return
			}
			f.Took = answered
			f.judge(reply)
			f.count = func() int { more, _ := i.Followups(ctx, 0); return 1 + len(more) }
		}
	case Mention:
		m := member.Mention(channel, text)
		if a.twice {
			a.discord.Redeliver(m)
		}
		wait = func() {
			reply, err := m.Reply(ctx)
			if err != nil {
				return
			}
			f.Took = reply.Timestamp.Sub(m.Timestamp)
			f.judge(reply)
			f.count = func() int { all, _ := m.Replies(ctx, 0); return len(all) }
		}
	}
	a.asking.Go(func() {
		defer cancel()
		wait()
		a.mu.Lock()
		defer a.mu.Unlock()
		a.fates = append(a.fates, f)
	})
}

func (f *Fate) judge(reply discordtest.Message) {
	f.Replies = 1
	f.Answered = len(reply.Embeds) > 0
	f.Told = !f.Answered
}

// Fates waits until the fate of every question is known, and returns and forgets them, in the order in which they were asked.
func (a *Asker) Fates() []Fate {
	a.asking.Wait()
	a.mu.Lock()
	defer a.mu.Unlock()
	fates := a.fates
	a.fates = nil
	for i, f := range fates { // a second reply may have come long after the first
		if f.count != nil {
			fates[i].Replies = max(f.Replies, f.count())
			fates[i].count = nil
		}
	}
	slices.SortFunc(fates, func(x, y Fate) int { return x.Asked.Compare(y.Asked) })
	return fates
}

// A Tally sums up fates.
type Tally struct {
	Asked, Answered, Told, Expired, Lost, Doubled int
	P50, P99, Worst                               time.Duration // from the event to the reply
}

// Sum returns the tally of those fates that are asked for.
func Sum(fates []Fate, of func(Fate) bool) Tally {
	var t Tally
	var took []time.Duration
	for _, f := range fates {
		if !of(f) {
			continue
		}
		t.Asked++
		switch {
		case f.Expired:
			t.Expired++
			continue
		case f.Lost():
			t.Lost++
			continue
		case f.Answered:
			t.Answered++
		default:
			t.Told++
		}
		if f.Replies > 1 {
			t.Doubled++
		}
		took = append(took, f.Took)
	}
	if len(took) > 0 {
		slices.Sort(took)
		at := func(part float64) time.Duration { return took[min(len(took)-1, int(part*float64(len(took))))] }
		t.P50, t.P99, t.Worst = at(0.5), at(0.99), took[len(took)-1]
	}
	return t
}

// All asks for every fate, By for those of one way.
func All(Fate) bool { return true }

// By returns a filter for the fates of one way to ask.
func By(w Way) func(Fate) bool { return func(f Fate) bool { return f.Way == w } }
