package discordtest

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"time"
)

// TB is what the functions for tests need of a *testing.T.
type TB interface {
	Helper()
	Cleanup(func())
	Log(args ...any)
	Error(args ...any)
	Fatal(args ...any)
}

const (
	// WaitTime is how long Wait waits for a bot on a busy machine.
	WaitTime = 20 * time.Second

	// specPath is where Discord's OpenAPI description lies beside the project,
	// in a directory above the one of a test.
	specPath = "shared/discord/openapi.json"
)

// Start starts a fake Discord for a test. It ends with the test, which fails
// when the bot did what it must not. Bodies are checked against Discord's
// description when that is found. Unless the options say otherwise every limit is
// that of the real one, but that logins may follow each other at once: five
// seconds between them would be waited for in every test that logs in anew.
func Start(t TB, o Options) *Server {
	t.Helper()
	if o.Limits == nil {
		limits := DiscordLimits()
		limits.Identify = 0
		o.Limits = &limits
	}
	if o.Spec == "" {
		o.Spec = findSpec()
		if o.Spec == "" {
			t.Log("discordtest: bodies are not checked: there is no " + specPath)
		}
	}
	s, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		s.Close()
		for _, v := range s.Violations() {
			t.Error("discordtest: " + v)
		}
	})
	return s
}

// findSpec looks for the description in the directories above this one.
func findSpec() string {
	dir, err := os.Getwd()
	if err != nil {
		return ""
	}
	for {
		path := filepath.Join(dir, specPath)
		if _, err := os.Stat(path); err == nil {
			return path
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return ""
		}
		dir = parent
	}
}

// Wait calls a function that waits for the bot, like the Reply of a message or
// interaction, with a deadline, and fails the test when it fails.
func Wait[T any](t TB, await func(context.Context) (T, error)) T {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), WaitTime)
	defer cancel()
	v, err := await(ctx)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// WaitN is Wait for functions that wait for a number of things.
func WaitN[T any](t TB, n int, await func(context.Context, int) (T, error)) T {
	t.Helper()
	return Wait(t, func(ctx context.Context) (T, error) { return await(ctx, n) })
}

// WaitFor is Wait for functions that only fail or succeed.
func WaitFor(t TB, await func(context.Context) error) {
	t.Helper()
	Wait(t, func(ctx context.Context) (struct{}, error) { return struct{}{}, await(ctx) })
}

// WaitUntil is Wait for any condition on the server; what names it in the
// message when it does not come true.
func WaitUntil(t TB, s *Server, cond func() bool, what ...any) {
	t.Helper()
	WaitFor(t, func(ctx context.Context) error { return s.Until(ctx, fmt.Sprint(what...), cond) })
}
