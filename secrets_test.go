package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"tradetalks/internal/discordtest"
)

// A witness makes texts that members write, each with a word that stands nowhere else.
type witness struct{ words []string }

// text returns a text with a new word in it, made of letters that no encoding changes.
func (w *witness) text(format string) string {
	word := fmt.Sprintf("zq%sxv%s", strings.Repeat("u", len(w.words)+1), strings.Repeat("k", len(w.words)+1))
	w.words = append(w.words, word)
	return fmt.Sprintf(format, word)
}

// TestNothingLeaks runs the program through everything that members do and much that goes wrong, with the log at its most
// talkative, and scans all that comes out of it: log, metrics, profiles, and the data folder. None holds the token of the bot,
// that of an interaction, or anything that a member wrote.
func TestNothingLeaks(t *testing.T) {
	discord := discordtest.Start(t, discordtest.Options{})
	guild := discord.AddGuild(discordtest.GuildOptions{})
	var w witness
	var ids []string
	anybody := func() *discordtest.User { // somebody else each time, so that nobody is too fast
		u := guild.AddMember(w.text("ada%s"))
		ids = append(ids, u.ID)
		return u
	}
	address := freeAddress(t)
	cmd, said := serving(t, discord, "METRICS_ADDR="+address, "METRICS_PROFILES=true")
	discordtest.WaitFor(t, func(ctx context.Context) error { return discord.Registered(ctx, "ask") })
	discordtest.WaitFor(t, func(ctx context.Context) error { return discord.Ready(ctx, 1) })

	ask := func(text string) discordtest.Message {
		return discordtest.Wait(t, anybody().Slash(guild.AddChannel("talk", discordtest.TextChannel), "ask", discordtest.Args{"question": text}).Reply)
	}
	ada, general := anybody(), guild.General()
	ask(w.text("who leads the London talks in %s?"))
	ask(w.text("%s"))
	ask(w.text("who leads the talks and \x00 <@1> `code` \"quotes\" %s?"))
	for _, command := range []string{"article", "latest", "timeline"} {
		option := map[string]string{"article": "article", "latest": "topic", "timeline": "topic"}[command]
		discordtest.Wait(t, anybody().Slash(general, command, discordtest.Args{option: w.text("on %s")}).Reply)
	}
	discordtest.Wait(t, anybody().Type(general, "ask", "question", w.text("who %s"), nil).Choices)
	asked := ada.Mention(general, w.text("what fell in London %s?"))
	answer := discordtest.Wait(t, asked.Reply)
	ada.Edit(asked, "<@"+discord.Bot.ID+"> "+w.text("who leads the talks in London %s?"))
	discordtest.Wait(t, answer.Edited)
	discordtest.Wait(t, ada.ReplyTo(answer, w.text("and who for %s?"), true).Reply)
	ada.Delete(asked)
	discordtest.WaitFor(t, answer.Deleted)
	discordtest.Wait(t, anybody().DM(w.text("who leads the talks %s?")).Reply)
	discordtest.Wait(t, anybody().Use("Find sources for this", ada.Say(general, w.text("they say that %s leads the talks"))).Reply)
	bert := anybody()
	form := bert.Click(ask("who leads the London talks, according to AInvest?"), "Ask a follow-up")
	discordtest.Wait(t, form.Modal)
	answers := map[string]string{}
	for _, in := range discordtest.Wait(t, form.Modal).Inputs() {
		answers[in.CustomID] = w.text("and who for %s?")
	}
	discordtest.Wait(t, bert.Submit(form, answers).Reply)

	for _, f := range []discordtest.Fault{
		{Match: "/callback", Times: 2, Status: http.StatusInternalServerError},
		{Match: "/callback", Times: 2, Drop: true},
		{Match: "/callback", Times: 2, Status: http.StatusTooManyRequests},
	} {
		discord.Inject(f)
		ask(w.text("who leads the talks in %s?"))
	}
	discord.Inject(discordtest.Fault{Match: "/callback", Times: 1, Status: http.StatusForbidden, Code: 50013, Message: "Missing Permissions"})
	anybody().Slash(general, "ask", discordtest.Args{"question": w.text("who leads %s?")})
	refused := func(pattern string) {
		discordtest.WaitUntil(t, discord, func() bool { return len(discord.Requests(pattern)) > 0 }, "a call that matches "+pattern)
	}
	refused("/callback 403")
	discord.Inject(discordtest.Fault{Match: "POST /channels/.*/messages", Times: 10, Status: http.StatusBadRequest, Code: 50035, Message: "Invalid Form Body"})
	anybody().Mention(general, w.text("who leads %s?"))
	refused("/messages 400")
	discord.Heal()
	discord.Drop()
	discordtest.Wait(t, anybody().Mention(general, w.text("who leads the talks in %s?")).Reply)

	outputs := map[string]string{}
	for _, path := range []string{"/metrics", "/readyz", "/healthz", "/debug/pprof/goroutine?debug=2", "/debug/pprof/cmdline"} {
		outputs[path] = fetched(t, "http://"+address+path)
	}
	if err := cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Wait(); err != nil {
		t.Errorf("the end: %v", err)
	}
	outputs["what it said"] = said.String()
	err := filepath.WalkDir(cmd.Dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil || !e.Type().IsRegular() {
			return err
		}
		data, err := os.ReadFile(path)
		outputs[path] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}

	if !strings.Contains(outputs["/metrics"], "tradetalks_questions_total") || !strings.Contains(outputs["what it said"], "bot: request") {
		t.Fatal("what is scanned is not what was meant")
	}
	const interactionToken = "aW50ZXJhY3Rpb24" // "interaction" in base64, with which such tokens begin
	secrets := append(w.words, discord.Token, strings.Split(discord.Token, ".")[2], interactionToken)
	secrets = append(secrets, ids...)
	for where, text := range outputs {
		text = strings.ToLower(text)
		for _, secret := range secrets {
			if i := strings.Index(text, strings.ToLower(secret)); i >= 0 {
				t.Errorf("%s holds %q:\n%s", where, secret, around(text, i))
			}
		}
	}
}

// around returns the line of a text that a place is in, or as much of it as can be read.
func around(text string, i int) string {
	const most = 300
	start := max(strings.LastIndexByte(text[:i], '\n')+1, i-most)
	line, _, _ := strings.Cut(text[start:min(len(text), i+most)], "\n")
	return line
}

// freeAddress returns an address of the loopback that nothing listens on, or did not a moment ago.
func freeAddress(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// fetched returns what an address answers.
func fetched(t *testing.T, address string) string {
	t.Helper()
	client := &http.Client{Timeout: time.Minute}
	resp, err := client.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	var b bytes.Buffer
	if _, err := io.Copy(&b, resp.Body); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
