package loadtest

import (
	"context"
	"fmt"
	"io"
	"time"

	"tradetalks/internal/discordtest"
)

// A Load is how much is asked.
type Load struct {
	Rate     int // questions a second
	Mentions int // of them by a mention; Discord lets a bot answer fewer than 50 of these a second
	For      time.Duration
}

// A LoadReport tells what became of a load.
type LoadReport struct {
	Load     Load
	Servers  int
	All      Tally
	Commands Tally
	Mentions Tally
	Before   Size
	After    Size
	Limited  int           // calls that Discord answered with 429
	Failed   int           // questions that the program counts as failed
	Work     time.Duration // of the processor, that one question takes the program
}

// way returns how the i-th question of a load is asked, so that mentions are spread evenly.
func (l Load) way(i int) Way {
	if (i+1)*l.Mentions/l.Rate > i*l.Mentions/l.Rate {
		return Mention
	}
	return Command
}

// stride takes the questions through the servers in an order that is not that of their ids.
const stride = 1009

// Load asks questions in all servers and returns what became of them.
func (r *Rig) Load(ctx context.Context, l Load) (LoadReport, error) {
	out := LoadReport{Load: l, Servers: len(r.servers) + 1}
	before, err := r.Program.Values()
	if err != nil {
		return out, err
	}
	if out.Before, err = r.Program.Size(); err != nil {
		return out, err
	}
	err = every(ctx, l.Rate, l.For, func(i int) { r.ask(ctx, &r.servers[i*stride%len(r.servers)], l.way(i)) })
	fates := r.Asker.Fates()
	if err != nil {
		return out, err
	}
	out.All, out.Commands, out.Mentions = Sum(fates, All), Sum(fates, By(Command)), Sum(fates, By(Mention))
	after, err := r.Program.Values()
	if err != nil {
		return out, err
	}
	out.Limited = int(after["tradetalks_rate_limited_total"] - before["tradetalks_rate_limited_total"])
	out.Failed = int(after["tradetalks_questions_total failed"] - before["tradetalks_questions_total failed"])
	work := after["process_cpu_seconds_total"] - before["process_cpu_seconds_total"]
	out.Work = time.Duration(work / float64(max(1, out.All.Asked)) * float64(time.Second))
	out.After, err = r.Program.Size()
	return out, err
}

// Write writes the report as a table of Markdown.
func (l LoadReport) Write(w io.Writer) {
	fmt.Fprintf(w, "%d servers, %d questions a second, %d of them mentions, for %s:\n\n", l.Servers, l.Load.Rate, l.Load.Mentions, l.Load.For)
	fmt.Fprint(w, "| asked by "+tallyHead)
	for _, row := range []struct {
		name string
		t    Tally
	}{{"command", l.Commands}, {"mention", l.Mentions}, {"both", l.All}} {
		fmt.Fprintf(w, "| %s | %s\n", row.name, row.t)
	}
	fmt.Fprintf(w, "\nMemory in use %s before and %s after, resident %s and %s; goroutines %d and %d; 429s %d; failed %d; %.1f ms of a core for a question.\n\n",
		megabytes(l.Before.Heap), megabytes(l.After.Heap), megabytes(l.Before.Resident), megabytes(l.After.Resident),
		l.Before.Goroutines, l.After.Goroutines, l.Limited, l.Failed, 1000*l.Work.Seconds())
}

// tallyHead is the head of a table of tallies, after its first cell.
const tallyHead = "| questions | answered | told why not | expired | lost | answered twice | p50 | p99 | slowest |\n|---|---|---|---|---|---|---|---|---|---|\n"

// String returns the cells of a table.
func (t Tally) String() string {
	return fmt.Sprintf("%d | %d | %d | %d | %d | %d | %s | %s | %s |", t.Asked, t.Answered, t.Told, t.Expired, t.Lost, t.Doubled,
		t.P50.Round(time.Millisecond), t.P99.Round(time.Millisecond), t.Worst.Round(time.Millisecond))
}

func megabytes(n int64) string { return fmt.Sprintf("%.1f MB", float64(n)/1e6) }

// WriteSize writes what servers cost in memory.
func (r *Rig) WriteSize(w io.Writer) {
	n := len(r.servers)
	fmt.Fprintf(w, "Memory in use in 1 server %s, in %d servers %s: %.2f MB for 1,000 servers. Resident %s and %s.\n\n",
		megabytes(r.Empty.Heap), n+1, megabytes(r.Full.Heap), r.PerThousand()/1e6, megabytes(r.Empty.Resident), megabytes(r.Full.Resident))
}

// PerThousand returns the bytes in use that 1,000 servers cost.
func (r *Rig) PerThousand() float64 {
	return float64(r.Full.Heap-r.Empty.Heap) / float64(max(1, len(r.servers))) * 1000
}

// A FairnessReport tells how one noisy server changes what the others see.
type FairnessReport struct {
	Quiet  Tally // the others without it
	Others Tally // the others beside it
	Noisy  Tally
}

// Noise is what a noisy server is like: many members in many channels, so that neither a member nor a channel is too fast and
// only the line of the server bounds it.
const (
	noisyMembers  = 400
	noisyChannels = 50
)

// Fairness asks in all servers, then beside one noisy server that asks noise questions a second.
func (r *Rig) Fairness(ctx context.Context, l Load, noise int) (FairnessReport, error) {
	var out FairnessReport
	others := func(i int) { r.ask(ctx, &r.servers[i*stride%len(r.servers)], l.way(i)) }
	if err := every(ctx, l.Rate, l.For, others); err != nil {
		return out, err
	}
	out.Quiet = Sum(r.Asker.Fates(), All)
	loud, err := r.noisy(ctx)
	if err != nil {
		return out, err
	}
	shouting, err := NewAsker(ctx, r.Discord)
	if err != nil {
		return out, err
	}
	done := make(chan error, 1)
	go func() {
		done <- every(ctx, noise, l.For, func(i int) {
			shouting.Ask(ctx, loud.members[i%noisyMembers], loud.channels[i%noisyChannels], Command)
		})
	}()
	err = every(ctx, l.Rate, l.For, others)
	if shouted := <-done; err == nil {
		err = shouted
	}
	out.Others, out.Noisy = Sum(r.Asker.Fates(), All), Sum(shouting.Fates(), All)
	return out, err
}

func (r *Rig) noisy(ctx context.Context) (place, error) {
	g := r.Discord.AddGuild(options())
	var p place
	for range noisyChannels {
		p.channels = append(p.channels, g.AddChannel("noise", discordtest.TextChannel))
	}
	for range noisyMembers {
		p.members = append(p.members, g.AddMember("shouter"))
	}
	return p, r.know(ctx, len(r.servers)+2)
}

// Write writes the report as a table of Markdown.
func (f FairnessReport) Write(w io.Writer) {
	fmt.Fprint(w, "| servers "+tallyHead)
	fmt.Fprintf(w, "| all, quiet | %s\n| all, beside a noisy one | %s\n| the noisy one | %s\n\n", f.Quiet, f.Others, f.Noisy)
}

// Soak loads for a long time and calls report after every interval with the load of it.
func (r *Rig) Soak(ctx context.Context, l Load, interval time.Duration, report func(LoadReport)) error {
	rest := l.For
	for l.For = interval; rest > 0; rest -= interval {
		one, err := r.Load(ctx, l)
		if err != nil {
			return err
		}
		report(one)
	}
	return nil
}
