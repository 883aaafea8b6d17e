package loadtest

import (
	"context"
	"fmt"
	"time"

	"tradetalks/internal/discordtest"
)

// keep is how many messages and interactions the fake remembers: more than are under way at once, so that none is forgotten
// before its fate is known, and few enough for hours of load.
const keep = 50_000

// members is how many members ask in each server: enough that none is too fast.
const members = 4

// A Rig is a program that answers in many servers, and those who ask.
type Rig struct {
	Discord *discordtest.Server
	Program *Program
	Asker   *Asker

	servers []place
	Empty   Size // of the program in one server
	Full    Size // of the program in all servers, before the first question
}

// A place is a server with those who ask in it.
type place struct {
	channels []*discordtest.Channel
	members  []*discordtest.User
	asked    int
}

// NewRig starts the binary at path with its data in a folder, on a fake Discord that enforces every limit of the real one, and
// adds it to a number of servers.
func NewRig(ctx context.Context, path, data string, servers int) (*Rig, error) {
	discord, err := discordtest.New(discordtest.Options{Keep: keep})
	if err != nil {
		return nil, err
	}
	r := &Rig{Discord: discord}
	if err := r.fill(ctx, path, data, servers); err != nil {
		r.Close()
		return nil, err
	}
	return r, nil
}

// options describe a server of middling size.
func options() discordtest.GuildOptions {
	return discordtest.GuildOptions{Members: 800, Channels: 12, Roles: 10}
}

func (r *Rig) fill(ctx context.Context, path, data string, servers int) (err error) {
	if r.Asker, err = NewAsker(ctx, r.Discord); err != nil {
		return err
	}
	first := newPlace(r.Discord.AddGuild(options()))
	if err = r.warm(ctx, path, data, first); err != nil {
		return err
	}
	if r.Empty, err = r.Program.Size(); err != nil {
		return err
	}
	for _, g := range r.Discord.AddGuilds(servers-1, options()) {
		r.servers = append(r.servers, newPlace(g))
	}
	if err = r.know(ctx, servers); err != nil {
		return err
	}
	r.Full, err = r.Program.Size()
	return err
}

func newPlace(g *discordtest.Guild) place {
	p := place{channels: []*discordtest.Channel{g.General()}}
	for range members {
		p.members = append(p.members, g.AddMember("member"))
	}
	return p
}

// warm starts the program with an index that is there, so that its size is not that of a process which has just built one, and
// asks some questions, so that what it remembers of the corpus is counted before any server is.
func (r *Rig) warm(ctx context.Context, path, data string, in place) (err error) {
	if err = build(ctx, path, data); err != nil {
		return err
	}
	if r.Program, err = Start(ctx, path, data, r.Discord); err != nil {
		return err
	}
	if err = r.know(ctx, 1); err != nil {
		return err
	}
	const questions, rate = 20, 10
	if err = every(ctx, rate, questions*time.Second/rate, func(int) { r.ask(ctx, &in, Command) }); err != nil {
		return err
	}
	r.Asker.Fates()
	return nil
}

// know waits until the program knows of a number of servers.
func (r *Rig) know(ctx context.Context, servers int) error {
	ctx, cancel := context.WithTimeout(ctx, startTime)
	defer cancel()
	look := time.NewTicker(50 * time.Millisecond)
	defer look.Stop()
	for {
		values, err := r.Program.Values()
		if err != nil {
			return err
		}
		known := int(values["tradetalks_servers"])
		if known == servers {
			return nil
		}
		select {
		case <-look.C:
		case <-ctx.Done():
			return fmt.Errorf("loadtest: the program knows of %d servers of %d: %w", known, servers, ctx.Err())
		}
	}
}

// Close ends the program and Discord.
func (r *Rig) Close() error {
	var err error
	if r.Program != nil {
		err = r.Program.Stop()
	}
	r.Discord.Close()
	return err
}

// ask lets a member of a server ask; the members and channels take turns.
func (r *Rig) ask(ctx context.Context, p *place, way Way) {
	p.asked++
	r.Asker.Ask(ctx, p.members[p.asked%len(p.members)], p.channels[p.asked%len(p.channels)], way)
}

// every calls f n times a second for a while, evenly, with the number of the call. Calls that are late are made up for.
func every(ctx context.Context, n int, d time.Duration, f func(i int)) error {
	start := time.Now()
	timer := time.NewTimer(0)
	defer timer.Stop()
	for i := range int(d.Seconds() * float64(n)) {
		timer.Reset(time.Until(start.Add(time.Duration(i) * time.Second / time.Duration(n))))
		select {
		case <-timer.C:
			f(i)
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return nil
}
