package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"tradetalks/bot"
	"tradetalks/internal/library"
	"tradetalks/internal/terminal"
)

// Exit codes. Scripts and service managers go by them, so they stay as they are.
const (
	exitDone    = 0 // what was asked for is done
	exitFailed  = 1 // it failed, and a sentence on standard error says why
	exitUsage   = 2 // the command line is wrong
	exitBusy    = 3 // another process writes the data folder
	exitRefused = 4 // Discord refuses the token, the access, the intents, the shards or this version: starting again does not help
	exitNetwork = 5 // Discord cannot be reached
	exitDisk    = 6 // the disk is full
)

func main() { os.Exit(process()) }

// process runs the program with the arguments, environment and streams of the process, until it is interrupted at the latest.
func process() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	return run(ctx, os.Args[1:], os.Getenv, os.Stdin, os.Stdout, os.Stderr)
}

// A program is one run with the outside world that it was handed.
type program struct {
	getenv         func(string) string
	stdin          io.Reader
	stdout, stderr io.Writer
}

// run does what the arguments say and returns the exit code.
func run(ctx context.Context, args []string, getenv func(string) string, stdin io.Reader, stdout, stderr io.Writer) int {
	p := &program{getenv: getenv, stdin: stdin, stdout: stdout, stderr: stderr}
	cmd, c, err := parse(args)
	if err == nil {
		err = cmd.run(ctx, p, c)
	}
	return p.report(err)
}

// A usageError is a command line that cannot be followed: what is wrong, and what to do.
type usageError string

func (e usageError) Error() string { return string(e) }

// errSaid is an error about which everything has been said where it happened.
var errSaid = errors.New("failed")

// report says what went wrong and returns the exit code for it.
func (p *program) report(err error) int {
	if err == nil {
		return exitDone
	}
	var usage usageError
	var settings mistakes
	switch {
	case errors.Is(err, errSaid):
	case errors.As(err, &usage):
		p.complain(usage.Error())
		return exitUsage
	case errors.As(err, &settings):
		for _, m := range settings {
			p.complain(m.String())
		}
	default:
		p.complain(err.Error())
	}
	return exitCode(err)
}

// exitCode returns the code for an error by its meaning.
func exitCode(err error) int {
	switch {
	case errors.Is(err, library.ErrBusy):
		return exitBusy
	case errors.Is(err, bot.ErrToken), errors.Is(err, bot.ErrAccess), errors.Is(err, bot.ErrIntents), errors.Is(err, bot.ErrShards),
		errors.Is(err, bot.ErrAPI):
		return exitRefused
	case errors.Is(err, bot.ErrNetwork):
		return exitNetwork
	case errors.Is(err, library.ErrDiskFull), errors.Is(err, syscall.ENOSPC):
		return exitDisk
	}
	return exitFailed
}

// complain says a sentence to the person who started the program.
func (p *program) complain(sentence string) {
	fmt.Fprintf(p.stderr, "tradetalks: %s\n", strings.TrimSpace(sentence))
}

// config reads the settings; the error is all that is wrong with them.
func (p *program) config(c call) (*config, error) {
	conf, _, wrong := readConfig(p.getenv)
	if c.data != "" {
		conf.data = c.data
	}
	if len(wrong) > 0 {
		return nil, wrong
	}
	return conf, nil
}

// style returns what standard output can show.
func (p *program) style() terminal.Style {
	return terminal.StyleOf(p.stdout, p.getenv("NO_COLOR") != "" || p.getenv("TERM") == "dumb")
}
