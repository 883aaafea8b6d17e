package main

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"tradetalks/internal/discordtest"
)

// serving starts the program as a process of its own that serves a fake Discord, with more settings as NAME=value.
func serving(t *testing.T, discord *discordtest.Server, settings ...string) (cmd *exec.Cmd, said *bytes.Buffer) {
	t.Helper()
	said = &bytes.Buffer{}
	cmd = exec.Command(os.Args[0], "serve")
	cmd.Args[0] = "tradetalks"
	cmd.Dir = t.TempDir()
	cmd.Env = append([]string{"HOME=" + cmd.Dir, "LOG_LEVEL=debug", "DISCORD_TOKEN=" + discord.Token, "DISCORD_API_URL=" + discord.URL()}, settings...)
	cmd.Stdout, cmd.Stderr = said, said
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if cmd.ProcessState == nil {
			_ = cmd.Process.Kill()
			_ = cmd.Wait()
		}
		if t.Failed() {
			t.Logf("the program said:\n%s", said)
		}
	})
	return cmd, said
}

// TestServe starts the program on Discord, asks it something, and stops it: the answer comes, the exit code is 0, and neither the
// token nor the question is in anything that it said, but the file beside the articles that is none.
func TestServe(t *testing.T) {
	discord := discordtest.Start(t, discordtest.Options{})
	guild := discord.AddGuild(discordtest.GuildOptions{})
	ada := guild.AddMember("ada")
	articles := t.TempDir()
	if err := os.WriteFile(filepath.Join(articles, "prices.csv"), []byte("1,2\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd, said := serving(t, discord, "CORPUS_DIR="+articles)
	discordtest.WaitFor(t, func(ctx context.Context) error { return discord.Registered(ctx, "ask") })
	discordtest.WaitFor(t, func(ctx context.Context) error { return discord.Ready(ctx, 1) })
	reply := discordtest.Wait(t, ada.Slash(guild.General(), "ask", discordtest.Args{"question": "who leads the London talks, according to AInvest?"}).Reply)
	if !strings.Contains(reply.Text(), "Hassett") {
		t.Errorf("the answer is not there:\n%s", reply.Text())
	}
	if err := cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Wait(); err != nil {
		t.Errorf("the end: %v", err)
	}
	if !strings.Contains(said.String(), "prices.csv is passed over") {
		t.Errorf("the file that is no article was not named")
	}
	for _, secret := range []string{discord.Token, "who leads"} {
		if strings.Contains(said.String(), secret) {
			t.Errorf("%q was said", secret)
		}
	}
}

// beside runs the program with arguments in the folder of another one, and returns its exit code and what it said.
func beside(t *testing.T, other *exec.Cmd, args ...string) (code int, said string) {
	t.Helper()
	cmd := exec.Command(os.Args[0], args...)
	cmd.Args[0] = "tradetalks"
	cmd.Dir, cmd.Env = other.Dir, other.Env
	out, err := cmd.CombinedOutput()
	if cmd.ProcessState == nil {
		t.Fatal(err)
	}
	return cmd.ProcessState.ExitCode(), string(out)
}

// TestChangesAreAudited makes changes at the command line and finds them in the audit channels of the servers whose articles they are about.
func TestChangesAreAudited(t *testing.T) {
	discord := discordtest.Start(t, discordtest.Options{})
	home, other := discord.AddGuild(discordtest.GuildOptions{}), discord.AddGuild(discordtest.GuildOptions{})
	cmd, _ := serving(t, discord, "HOME_GUILD_ID="+home.ID)
	discordtest.WaitFor(t, func(ctx context.Context) error { return discord.Ready(ctx, 1) })
	for name, page := range map[string]string{
		"harbor.md": "---\ntitle: Delegations meet at the harbor\ndate: 2025-06-08\n---\n\nThe delegations meet at the harbor office.\n",
		"club.md":   "---\ntitle: Delegations of the club\ndate: 2025-06-09\n---\n\nThe club sends two rowers.\n",
	} {
		if err := os.WriteFile(filepath.Join(cmd.Dir, name), []byte(page), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, g := range []*discordtest.Guild{home, other} {
		mod, channel := g.AddMember("mod", discordtest.ManageGuild), g.AddChannel("audit", discordtest.TextChannel)
		discordtest.Wait(t, mod.Slash(g.General(), "settings", discordtest.Args{"audit": channel}).Reply)
		args := []string{"corpus", "add", "harbor.md"}
		if g == other {
			args = []string{"corpus", "add", "club.md", "-server", g.ID}
		}
		if code, said := beside(t, cmd, args...); code != exitDone {
			t.Fatalf("exit code %d: %s", code, said)
		}
		discordtest.Wait(t, func(ctx context.Context) (discordtest.Message, error) {
			return channel.Message(ctx, func(m discordtest.Message) bool {
				return strings.Contains(m.Text(), "Added: *Delegations") && strings.Contains(m.Text(), "the command line")
			})
		})
		for _, m := range channel.Messages() {
			if strings.Contains(m.Text(), "of the club") != (g == other) && strings.Contains(m.Text(), "Added") {
				t.Errorf("told in the wrong server: %s", m.Text())
			}
		}
	}
}

// TestEveryCommandIsAudited makes each kind of change at the command line beside a running bot and finds it in the audit channel.
func TestEveryCommandIsAudited(t *testing.T) {
	discord := discordtest.Start(t, discordtest.Options{})
	home := discord.AddGuild(discordtest.GuildOptions{})
	cmd, _ := serving(t, discord, "HOME_GUILD_ID="+home.ID)
	discordtest.WaitFor(t, func(ctx context.Context) error { return discord.Ready(ctx, 1) })
	mod, channel := home.AddMember("mod", discordtest.ManageGuild), home.AddChannel("audit", discordtest.TextChannel)
	discordtest.Wait(t, mod.Slash(home.General(), "settings", discordtest.Args{"audit": channel}).Reply)
	page := "---\ntitle: Delegations meet at the harbor\ndate: 2025-06-08\n---\n\nThe delegations meet at the harbor office.\n"
	if err := os.WriteFile(filepath.Join(cmd.Dir, "harbor.md"), []byte(page), 0o600); err != nil {
		t.Fatal(err)
	}
	const address, question = "https://news.example.org/feed", "who meets at the harbor?"
	for _, step := range []struct {
		args []string
		says string
	}{
		{[]string{"corpus", "add", "harbor.md"}, "1. Added"},
		{[]string{"question", "add", "harbor", "1", question}, "2. Questions changed"},
		{[]string{"question", "remove", "harbor", "1", question}, "3. Questions changed"},
		{[]string{"feed", "add", address}, "is read every"},
		{[]string{"feed", "remove", address}, "is removed"},
		{[]string{"test", "add", question, "harbor"}, "Saved: “who meets"},
		{[]string{"test", "remove", question}, "Removed: “who meets"},
		{[]string{"index", "rebuild"}, "unchanged 184"},
		{[]string{"server", "block", "1001"}, "Server 1001 sees the shared corpus alone"},
		{[]string{"server", "unblock", "1001"}, "Server 1001 has its own articles back"},
		{[]string{"backup", "saved.tar"}, ""},
		{[]string{"restore", "saved.tar"}, "A backup was put in place"},
	} {
		if code, said := beside(t, cmd, step.args...); code != exitDone {
			t.Fatalf("%q: exit code %d: %s", step.args, code, said)
		}
		if step.says == "" {
			continue
		}
		discordtest.Wait(t, func(ctx context.Context) (discordtest.Message, error) {
			return channel.Message(ctx, func(m discordtest.Message) bool {
				return strings.Contains(m.Text(), step.says) && strings.Contains(m.Text(), "the command line")
			})
		})
	}
}

// TestBesideServe runs commands beside a bot that serves: those that read work, changes go through the bot, and a second bot is
// told which process holds the folder.
func TestBesideServe(t *testing.T) {
	discord := discordtest.Start(t, discordtest.Options{})
	discord.AddGuild(discordtest.GuildOptions{})
	cmd, _ := serving(t, discord)
	discordtest.WaitFor(t, func(ctx context.Context) error { return discord.Ready(ctx, 1) })
	page := "---\ntitle: Delegations meet at the harbor\ndate: 2025-06-08\n---\n\nThe delegations meet at the harbor office.\n"
	if err := os.WriteFile(filepath.Join(cmd.Dir, "harbor.md"), []byte(page), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, step := range []struct {
		args []string
		code int
		says string
	}{
		{[]string{"corpus", "add", "harbor.md"}, exitDone, "Stored as change 1"},
		{[]string{"ask", "where do the delegations meet at the harbor?"}, exitDone, "The delegations meet at the harbor office. [1]"},
		{[]string{"corpus", "history"}, exitDone, "add: "},
		{[]string{"index", "rebuild"}, exitDone, "unchanged"},
		{[]string{"index", "verify"}, exitDone, "The index is whole"},
		{[]string{"server", "block", "1001"}, exitDone, "lets it back in"},
		{[]string{"server", "list"}, exitDone, "blocked"},
		{[]string{"backup", "saved.tar"}, exitDone, "Wrote saved.tar"},
		{[]string{"corpus", "undo"}, exitDone, "Done as change 2"},
		{[]string{"restore", "saved.tar"}, exitDone, "1 added, 0 changed, 0 removed, 183 unchanged"},
		{[]string{"ask", "where do the delegations meet at the harbor?"}, exitDone, "The delegations meet at the harbor office. [1]"},
		{[]string{"corpus", "list"}, exitDone, "Delegations meet at the harbor"},
		{[]string{"corpus", "show", "harbor"}, exitDone, "The delegations meet"},
		{[]string{"corpus", "export", "own.zip"}, exitDone, "1 article"},
		{[]string{"index", "status"}, exitDone, "184"},
		{[]string{"serve"}, exitBusy, strconv.Itoa(cmd.Process.Pid)},
	} {
		if code, said := beside(t, cmd, step.args...); code != step.code || !strings.Contains(said, step.says) {
			t.Errorf("%q: exit code %d, want %d and %q:\n%s", step.args, code, step.code, step.says, said)
		}
	}
}
