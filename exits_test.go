package main

import (
	"errors"
	"fmt"
	"strings"
	"syscall"
	"testing"

	"tradetalks/bot"
	"tradetalks/internal/discordtest"
	"tradetalks/internal/library"
)

// TestExitCodes holds errors to the codes of the manual, however deep they lie.
func TestExitCodes(t *testing.T) {
	for err, want := range map[error]int{
		library.ErrBusy:  exitBusy,
		bot.ErrToken:     exitRefused,
		bot.ErrAccess:    exitRefused,
		bot.ErrIntents:   exitRefused,
		bot.ErrShards:    exitRefused,
		bot.ErrAPI:       exitRefused,
		bot.ErrNetwork:   exitNetwork,
		syscall.ENOSPC:   exitDisk,
		errors.New("no"): exitFailed,

		library.ErrDiskFull: exitDisk,
	} {
		if got := exitCode(errors.Join(fmt.Errorf("serve: %w", err))); got != want {
			t.Errorf("%q ends with exit code %d, want %d", err, got, want)
		}
	}
}

// TestServeEnds starts the program where Discord lets it not in: it ends with a code of its own and one sentence that says what
// to do.
func TestServeEnds(t *testing.T) {
	discord := discordtest.Start(t, discordtest.Options{})
	for _, test := range []struct{ setting, says string }{
		{"DISCORD_TOKEN=wrong.token.here", "Discord does not accept the token: make a new one"},
		{"DISCORD_GUILD_ID=123456789012345678", "check the id, and add the bot to it"},
	} {
		cmd, said := serving(t, discord, test.setting)
		_ = cmd.Wait()
		lines := strings.Split(strings.TrimSpace(said.String()), "\n")
		last := lines[len(lines)-1]
		if code := cmd.ProcessState.ExitCode(); code != exitRefused || !strings.HasPrefix(last, "tradetalks: ") || !strings.Contains(last, test.says) {
			t.Errorf("%s: exit code %d, want %d and a last line that says %q", test.setting, code, exitRefused, test.says)
		}
		if strings.Contains(said.String(), "wrong.token") {
			t.Error("the token was said")
		}
	}
}
