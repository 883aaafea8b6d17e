package loadtest

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	"tradetalks/internal/discordtest"
)

// A Fault is something that goes wrong at Discord or on the way there.
type Fault struct {
	Name  string
	Cause func(*discordtest.Server)
	For   time.Duration // how long it is watched: longer than the bot needs
	Slow  bool          // commands may reach the bot after the three seconds in which Discord takes an answer
	Loses bool          // the session ends with it: what is asked before the next one is never sent to the bot
	Twice bool          // every event is delivered twice
	Again bool          // calls are made again that had arrived, which Discord refuses
}

// Times for which faults are watched.
const (
	watchCalls  = 4 * time.Second  // a call is made again after some hundred milliseconds, or a second at a 429
	watchShort  = 5 * time.Second  // a new connection comes after a second or two
	watchLogin  = 20 * time.Second // a new session waits five seconds for its turn, and each failure twice as long as the one before
	watchSilent = 70 * time.Second // a heartbeat comes after 41 seconds at the latest, and is waited for for 10
)

// replies is a regular expression over the calls that answer questions.
const replies = `^POST /(interactions/.*/callback|channels/.*/messages)`

// Faults returns those that are over in seconds.
func Faults() []Fault {
	rest := func(f discordtest.Fault) func(*discordtest.Server) {
		f.Match = replies
		return func(d *discordtest.Server) { d.Inject(f) }
	}
	return []Fault{
		{Name: "connection dropped", For: watchShort, Cause: func(d *discordtest.Server) { d.Drop() }},
		{Name: "asked to reconnect (op 7)", For: watchShort, Cause: func(d *discordtest.Server) { d.Reconnect() }},
		{Name: "op 7 three times while it reconnects", For: watchLogin, Slow: true, Cause: func(d *discordtest.Server) { d.ReconnectInsteadOfReady(3); d.Drop() }},
		{Name: "closed with 4000", For: watchShort, Cause: func(d *discordtest.Server) { d.CloseGateway(discordtest.CloseUnknownError) }},
		{Name: "session invalid, may be resumed", For: watchShort, Cause: func(d *discordtest.Server) { d.Invalidate(true) }},
		{Name: "session invalid", For: watchLogin, Slow: true, Loses: true, Cause: func(d *discordtest.Server) { d.Invalidate(false) }},
		{Name: "resume refused", For: watchLogin, Slow: true, Loses: true, Cause: func(d *discordtest.Server) { d.RefuseResumes(1, false); d.Drop() }},
		{Name: "gateway answers 503 three times", For: watchLogin, Slow: true, Cause: func(d *discordtest.Server) { d.RefuseConnections(3, http.StatusServiceUnavailable); d.Drop() }},
		{Name: "429 with Retry-After, 10 times", For: watchCalls, Cause: rest(discordtest.Fault{Times: 10, Status: http.StatusTooManyRequests, RetryAfter: time.Second})},
		{Name: "429 without Retry-After, 10 times", For: watchCalls, Cause: rest(discordtest.Fault{Times: 10, Status: http.StatusTooManyRequests})},
		{Name: "502, 10 times", For: watchCalls, Cause: rest(discordtest.Fault{Times: 10, Status: http.StatusBadGateway})},
		{Name: "connection reset at the reply, 10 times", For: watchCalls, Cause: rest(discordtest.Fault{Times: 10, Drop: true})},
		{Name: "reply carried out, its answer lost, 10 times", For: watchCalls, Again: true, Cause: rest(discordtest.Fault{Times: 10, Drop: true, Late: true})},
		{Name: "every event twice", For: watchCalls, Twice: true, Cause: func(*discordtest.Server) {}},
	}
}

// SilentFaults returns those that the bot notices only by the silence after a heartbeat.
func SilentFaults() []Fault {
	return []Fault{
		{Name: "half-open connection", For: watchSilent, Slow: true, Cause: func(d *discordtest.Server) { d.Freeze() }},
		{Name: "heartbeats not acknowledged", For: watchSilent, Cause: func(d *discordtest.Server) { d.MuteHeartbeats() }},
	}
}

// A FaultReport tells how a fault went by.
type FaultReport struct {
	Fault     Fault
	All       Tally
	Recovered time.Duration // after which every question was answered promptly again; 0 when there was no delay
	Over      bool          // it recovered while it was watched
	Broken    []string      // rules of Discord that the bot broke
}

// alreadyAcknowledged is what Discord says to a second answer to an interaction.
const alreadyAcknowledged = "error 40060"

// prompt is what counts as answered without delay.
const prompt = time.Second

// The load is what is asked while things go wrong: little, so that delays are those of the fault.
const faultRate, faultMentions = 10, 3

// Suffer asks questions, causes a fault after a second, and watches how it goes by.
func (r *Rig) Suffer(ctx context.Context, f Fault) (FaultReport, error) {
	out := FaultReport{Fault: f}
	l := Load{Rate: faultRate, Mentions: faultMentions}
	r.Asker.twice = f.Twice
	defer func() { r.Asker.twice = false }()
	var caused time.Time
	err := every(ctx, faultRate, time.Second+f.For, func(i int) {
		if i == faultRate {
			caused = time.Now()
			f.Cause(r.Discord)
		}
		r.ask(ctx, &r.servers[i*stride%len(r.servers)], l.way(i))
	})
	fates := r.Asker.Fates()
	r.Discord.Heal()
	if err != nil {
		return out, err
	}
	for _, rule := range r.Discord.TakeViolations() {
		if !f.Again || !strings.Contains(rule, alreadyAcknowledged) {
			out.Broken = append(out.Broken, rule)
		}
	}
	out.All = Sum(fates, All)
	for _, one := range fates {
		if one.late() && !one.Asked.Before(caused) {
			out.Recovered = max(out.Recovered, one.Asked.Add(one.Took).Sub(caused))
		}
	}
	out.Over = out.Recovered < f.For-time.Second
	return out, r.settle(ctx)
}

// settleTime is how long a program may take to be well again, with the longest of the bot's own waits.
const settleTime = 5 * time.Minute

// settle waits until questions are answered promptly, so that one fault is not blamed on the next.
func (r *Rig) settle(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, settleTime)
	defer cancel()
	for {
		if err := every(ctx, faultRate, time.Second, func(i int) { r.ask(ctx, &r.servers[i], Command) }); err != nil {
			return fmt.Errorf("loadtest: the program does not recover: %w", err)
		}
		if t := Sum(r.Asker.Fates(), All); t.Lost+t.Expired == 0 && t.Worst < prompt {
			return nil
		}
	}
}

// Err returns what went wrong with the bot, however long it took; nil when all was as it should be.
func (f FaultReport) Err() error {
	switch {
	case len(f.Broken) > 0:
		return fmt.Errorf("%s: the bot broke %d rules of Discord, the first: %s", f.Fault.Name, len(f.Broken), f.Broken[0])
	case f.All.Doubled > 0:
		return fmt.Errorf("%s: %d questions were answered twice", f.Fault.Name, f.All.Doubled)
	case f.All.Expired > 0 && !f.Fault.Slow:
		return fmt.Errorf("%s: %d commands expired", f.Fault.Name, f.All.Expired)
	case f.All.Lost > 0 && !f.Fault.Loses:
		return fmt.Errorf("%s: %d questions were lost", f.Fault.Name, f.All.Lost)
	}
	return nil
}

// WriteFaults writes reports as a table of Markdown.
func WriteFaults(w io.Writer, reports []FaultReport) {
	fmt.Fprint(w, "| fault | prompt again after | questions | answered | told why not | expired | lost | answered twice | slowest |\n|---|---|---|---|---|---|---|---|---|\n")
	for _, f := range reports {
		fmt.Fprintf(w, "| %s | %.1f s | %d | %d | %d | %d | %d | %d | %s |\n", f.Fault.Name, f.Recovered.Seconds(), f.All.Asked, f.All.Answered,
			f.All.Told, f.All.Expired, f.All.Lost, f.All.Doubled, f.All.Worst.Round(time.Millisecond))
	}
	fmt.Fprintln(w)
}

// ExitAfter runs a program whose login Discord refuses with a close code, and returns its exit code and what it said.
func ExitAfter(ctx context.Context, path, data string, code int) (exit int, said string, err error) {
	discord, err := discordtest.New(discordtest.Options{})
	if err != nil {
		return 0, "", err
	}
	defer discord.Close()
	discord.RefuseLogins(-1, code)
	p, _, err := launch(path, data, discord)
	if err != nil {
		return 0, "", err
	}
	ctx, cancel := context.WithTimeout(ctx, startTime)
	defer cancel()
	exit, err = p.ExitCode(ctx)
	return exit, p.Log(), err
}
