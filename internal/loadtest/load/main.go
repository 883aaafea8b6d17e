// Load runs the program against a fake Discord and prints what it could bear, as Markdown:
//
//	go run ./internal/loadtest/load [flags] [size] [load] [fairness] [faults] [silence] [soak]
//
// Without arguments it does all but the soak, which takes half an hour.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"time"

	"tradetalks/internal/loadtest"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "load:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, out io.Writer) (err error) {
	flags := flag.NewFlagSet("load", flag.ContinueOnError)
	program := flags.String("program", "", "binary to run; built when it is not given")
	servers := flags.Int("servers", 2500, "servers that the bot is in")
	rate := flags.Int("rate", 200, "questions a second of the load")
	mentions := flags.Int("mentions", 40, "of them by a mention")
	long := flags.Duration("for", time.Minute, "length of the load")
	soakRate := flags.Int("soak-rate", 50, "questions a second of the soak")
	soak := flags.Duration("soak", 30*time.Minute, "length of the soak")
	if err := flags.Parse(args); err != nil {
		return err
	}
	what := flags.Args()
	if len(what) == 0 {
		what = []string{"size", "load", "fairness", "faults", "silence"}
	}
	known := []string{"size", "load", "fairness", "faults", "silence", "soak"}
	for _, w := range what {
		if !slices.Contains(known, w) {
			return fmt.Errorf("there is nothing called %q: use some of %q", w, known)
		}
	}
	dir, err := os.MkdirTemp("", "tradetalks-load-")
	if err != nil {
		return err
	}
	defer func() { err = first(err, os.RemoveAll(dir)) }()
	if *program == "" {
		*program = filepath.Join(dir, "tradetalks")
		build := exec.CommandContext(ctx, "go", "build", "-o", *program, "tradetalks") // #nosec G204 -- a path of our own
		if said, err := build.CombinedOutput(); err != nil {
			return fmt.Errorf("building the program: %w\n%s", err, said)
		}
	}
	data := filepath.Join(dir, "data")
	if err := os.Mkdir(data, 0o700); err != nil {
		return err
	}
	r, err := loadtest.NewRig(ctx, *program, data, *servers)
	if err != nil {
		return err
	}
	defer func() { err = first(err, r.Close()) }()
	for _, w := range what {
		fmt.Fprintf(out, "## %s\n\n", w)
		switch w {
		case "size":
			r.WriteSize(out)
		case "load":
			report, err := r.Load(ctx, loadtest.Load{Rate: *rate, Mentions: *mentions, For: *long})
			if err != nil {
				return err
			}
			report.Write(out)
		case "fairness":
			report, err := r.Fairness(ctx, loadtest.Load{Rate: *rate / 4, Mentions: *mentions / 4, For: *long / 4}, *rate)
			if err != nil {
				return err
			}
			report.Write(out)
		case "faults":
			err = suffer(ctx, r, loadtest.Faults(), out)
		case "silence":
			err = suffer(ctx, r, loadtest.SilentFaults(), out)
		case "soak":
			err = r.Soak(ctx, loadtest.Load{Rate: *soakRate, Mentions: *soakRate / 5, For: *soak}, time.Minute, func(l loadtest.LoadReport) { l.Write(out) })
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// suffer lets the bot suffer faults and prints how they went by. The error is the first thing that went wrong.
func suffer(ctx context.Context, r *loadtest.Rig, faults []loadtest.Fault, out io.Writer) error {
	var reports []loadtest.FaultReport
	var wrong error
	for _, f := range faults {
		report, err := r.Suffer(ctx, f)
		if err != nil {
			return err
		}
		reports = append(reports, report)
		wrong = first(wrong, report.Err())
		if !report.Over {
			wrong = first(wrong, fmt.Errorf("%s: not recovered after %s", f.Name, report.Recovered))
		}
	}
	loadtest.WriteFaults(out, reports)
	return wrong
}

func first(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
