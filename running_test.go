package main

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"tradetalks/internal/discordtest"
)

// lookEvery is how often a test looks at what a running program tells of itself.
const lookEvery = 20 * time.Millisecond

// told waits until the metrics at an address hold all lines, and fails the test when they do not in time.
func told(t *testing.T, address string, lines ...string) {
	t.Helper()
	discordtest.WaitFor(t, func(ctx context.Context) error {
		look := time.NewTicker(lookEvery)
		defer look.Stop()
		for {
			text := fetched(t, "http://"+address+"/metrics")
			missing := ""
			for _, line := range lines {
				if !strings.Contains(text, line) {
					missing = line
				}
			}
			if missing == "" {
				return nil
			}
			select {
			case <-look.C:
			case <-ctx.Done():
				return fmt.Errorf("the metrics do not hold %q:\n%s", missing, text)
			}
		}
	})
}

// TestMetricsOfARun asks a running bot in several ways, disturbs it, and reads what its metrics make of it.
func TestMetricsOfARun(t *testing.T) {
	discord := discordtest.Start(t, discordtest.Options{})
	guild := discord.AddGuild(discordtest.GuildOptions{})
	ada, general := guild.AddMember("ada"), guild.General()
	address := freeAddress(t)
	serving(t, discord, "METRICS_ADDR="+address)
	discordtest.WaitFor(t, func(ctx context.Context) error { return discord.Ready(ctx, 1) })
	const question = "who leads the London talks, according to AInvest?"
	discord.Inject(discordtest.Fault{Match: "/callback", Status: http.StatusTooManyRequests})
	discordtest.Wait(t, ada.Slash(general, "ask", discordtest.Args{"question": question}).Reply)
	answer := discordtest.Wait(t, ada.Mention(general, question).Reply)
	discordtest.Wait(t, ada.DM(question).Reply)
	discordtest.Wait(t, ada.Click(answer, "Useful").Reply)
	discord.Drop()
	discordtest.Wait(t, guild.AddMember("bert").Mention(general, "who won the football cup of Atlantis?").Reply)
	told(t, address,
		`tradetalks_questions_total{outcome="answered",way="command"} 1`,
		`tradetalks_questions_total{outcome="answered",way="mention"} 1`,
		`tradetalks_questions_total{outcome="answered",way="direct"} 1`,
		`tradetalks_questions_total{outcome="unanswered",way="mention"} 1`,
		`tradetalks_question_seconds_count{way="mention"} 2`,
		`tradetalks_stage_seconds_count{stage="understand"} 4`,
		`tradetalks_stage_seconds_count{stage="search"} 4`,
		`tradetalks_stage_seconds_count{stage="choose"} 4`,
		`tradetalks_stage_seconds_count{stage="render"} 4`,
		`tradetalks_stage_seconds_count{stage="reply"} 5`,
		`tradetalks_gateway_connected{shard="0"} 1`,
		`tradetalks_gateway_reconnects_total{session="resumed"} 1`,
		`tradetalks_rate_limited_total{scope="other"} 1`,
		`tradetalks_feedback_total{vote="useful"} 1`,
		`tradetalks_servers 1`,
		`tradetalks_panics_total 0`,
		`tradetalks_index_articles `, `tradetalks_index_passages `, `tradetalks_index_bytes `, `tradetalks_index_age_seconds `,
	)
	for path, want := range map[string]string{"/healthz": "alive\n", "/readyz": "ready\n"} {
		if got := fetched(t, "http://"+address+path); got != want {
			t.Errorf("%s says %q", path, got)
		}
	}
}

// TestReload changes the operator's folder under a running bot: it indexes what changed when it is told to, and by itself when it
// watches the folder, and answers from it.
func TestReload(t *testing.T) {
	discord := discordtest.Start(t, discordtest.Options{})
	guild := discord.AddGuild(discordtest.GuildOptions{})
	ada := guild.AddMember("ada")
	articles, address := t.TempDir(), freeAddress(t)
	write := func(name, text string) {
		t.Helper()
		page := "---\ntitle: News of the harbor\ndate: 2031-06-08\n---\n\n" + text + "\n"
		if err := os.WriteFile(filepath.Join(articles, name), []byte(page), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	asks := func(question, answer string) {
		t.Helper()
		reply := discordtest.Wait(t, ada.Slash(guild.General(), "ask", discordtest.Args{"question": question}).Reply)
		if !strings.Contains(reply.Text(), answer) {
			t.Errorf("%s: the answer is not there:\n%s", question, reply.Text())
		}
	}
	write("first.md", "Ilva Brandt is the harbor master of Zanderhaven.")

	cmd, _ := serving(t, discord, "EMBEDDED_CORPUS=false", "CORPUS_DIR="+articles, "METRICS_ADDR="+address)
	discordtest.WaitFor(t, func(ctx context.Context) error { return discord.Ready(ctx, 1) })
	asks("who is the harbor master of Zanderhaven?", "Ilva Brandt")
	write("second.md", "The ferry of Zanderhaven carries 240 cars.")
	if err := cmd.Process.Signal(syscall.SIGHUP); err != nil {
		t.Fatal(err)
	}
	told(t, address, `tradetalks_reindexes_total{outcome="done"} 1`, `tradetalks_index_articles 2`)
	asks("how many cars does the ferry of Zanderhaven carry?", "240 cars")
	if err := cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Wait(); err != nil {
		t.Errorf("the end: %v", err)
	}

	serving(t, discord, "EMBEDDED_CORPUS=false", "CORPUS_DIR="+articles, "WATCH_CORPUS=true", "METRICS_ADDR="+address)
	discordtest.WaitFor(t, func(ctx context.Context) error { return discord.Ready(ctx, 1) })
	write("third.md", "The lighthouse of Zanderhaven was painted green.")
	told(t, address, `tradetalks_index_articles 3`)
	asks("what color was the lighthouse of Zanderhaven painted?", "green")
}

// TestSeveralProcesses divides the shards between two processes, each with a data folder of its own and both with the same folder of
// articles: each answers in the servers of its shards, and neither lets the corpus be changed from Discord.
func TestSeveralProcesses(t *testing.T) {
	discord := discordtest.Start(t, discordtest.Options{})
	articles := t.TempDir()
	page := "---\ntitle: News of the harbor\ndate: 2031-06-08\n---\n\nIlva Brandt is the harbor master of Zanderhaven.\n"
	if err := os.WriteFile(filepath.Join(articles, "harbor.md"), []byte(page), 0o600); err != nil {
		t.Fatal(err)
	}
	guilds := discord.AddGuilds(8, discordtest.GuildOptions{})
	served := map[int]int{}
	for _, shard := range []string{"0", "1"} {
		serving(t, discord, "SHARD_COUNT=2", "SHARD_IDS="+shard, "CORPUS_DIR="+articles, "EMBEDDED_CORPUS=false")
	}
	discordtest.WaitFor(t, func(ctx context.Context) error { return discord.Ready(ctx, 2) })
	for _, g := range guilds {
		id, err := strconv.ParseUint(g.ID, 10, 64)
		if err != nil {
			t.Fatal(err)
		}
		served[int(id>>22)%2]++
		asked := g.AddMember("ada").Mention(g.General(), "who is the harbor master of Zanderhaven?")
		if reply := discordtest.Wait(t, asked.Reply); !strings.Contains(reply.Text(), "Ilva Brandt") {
			t.Errorf("the answer is not there:\n%s", reply.Text())
		}
		if all, err := asked.Replies(context.Background(), 0); err != nil || len(all) != 1 {
			t.Errorf("%d replies, %v", len(all), err)
		}
		mod := g.AddMember("mod", discordtest.ManageGuild)
		refused := discordtest.Wait(t, mod.Slash(g.General(), "corpus reindex", nil).Reply)
		if !strings.Contains(refused.Text(), "This bot runs in several processes") {
			t.Errorf("a change was not refused:\n%s", refused.Text())
		}
	}
	if served[0] == 0 || served[1] == 0 {
		t.Errorf("servers by shard: %v", served)
	}
	if s := discord.Stats(); s.Live != 2 || s.Refused != 0 {
		t.Errorf("%d shards are connected, %d logins were refused", s.Live, s.Refused)
	}
}
