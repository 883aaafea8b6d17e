package bot_test

import (
	"archive/zip"
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"net/http"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"golang.org/x/tools/txtar"

	"tradetalks/bot"
	"tradetalks/corpus"
	"tradetalks/index"
	"tradetalks/internal/answer"
	"tradetalks/internal/discordtest"
	"tradetalks/internal/fetch"
	"tradetalks/internal/fetch/fetchtest"
	"tradetalks/internal/library"
)

// starter returns the articles of testdata as a folder.
func starter(t testing.TB) fs.FS {
	t.Helper()
	file, err := txtar.ParseFile("testdata/articles.txtar")
	if err != nil {
		t.Fatal(err)
	}
	m := fstest.MapFS{}
	for _, f := range file.Files {
		m[f.Name] = &fstest.MapFile{Data: f.Data}
	}
	return m
}

// newspaper is a site with one page and a feed that lists it.
func newspaper(w http.ResponseWriter, r *http.Request) {
	switch r.URL.Path {
	case "/feed.xml":
		w.Header().Set("Content-Type", "application/rss+xml")
		fmt.Fprint(w, `<rss version="2.0"><channel><title>The Paper</title><item><title>Item</title><link>http://news.example.com/page</link></item></channel></rss>`)
	case "/page":
		month := "May"
		if r.URL.RawQuery != "" { // corrected since
			month = "June"
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprintf(w, `<html><head><title>Cerium mine opens</title><meta property="article:published_time" content="2031-03-29T10:00:00Z"></head>
<body><article><h1>Cerium mine opens</h1><p>The mine of Oster sells its first cerium in %s.</p><p>%s</p></article></body></html>`,
			month, strings.Repeat("The paper has more on this page, as papers do. ", 12))
	case "/report.pdf":
		w.Header().Set("Content-Type", "application/pdf")
		fmt.Fprint(w, "%PDF-1.7\n")
	default:
		http.NotFound(w, r)
	}
}

// moderated starts a bot over a library: the shared corpus belongs to the owner, in her own server a moderator has her own.
func moderated(t *testing.T, change ...func(*world, *library.Options)) (w *world, mod *discordtest.User, lib *library.Library) {
	t.Helper()
	w = newWorld(t, discordtest.Options{})
	mod = w.guild.AddMember("mod", discordtest.ManageGuild)
	e := engine(t)
	web := fetchtest.New(t)
	web.Serve("news.example.com", http.HandlerFunc(newspaper))
	opt := library.Options{
		Embedded: starter(t), DataDir: t.TempDir(), Owners: []string{"1"}, Now: today,
		Fetcher: fetch.New(web.Options()),
		Answer: func(ctx context.Context, v *index.View, question string) (string, error) {
			a, err := e.Ask(ctx, v, answer.Question{Text: question})
			if err != nil || !a.Answered {
				return "", err
			}
			return a.Passages[a.Sentence.Passage-1].Citation.Article, nil
		},
	}
	for _, c := range change {
		c(w, &opt)
	}
	lib, err := library.Open(context.Background(), opt)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := w.stop(); err != nil {
			t.Error(err)
		}
		if err := lib.Close(); err != nil {
			t.Error(err)
		}
	})
	w.run(t, over(t, lib))
	return w, mod, lib
}

// over lets the bot answer from a library.
func over(t *testing.T, lib *library.Library) func(*bot.Options) {
	e := engine(t)
	return func(o *bot.Options) { o.Library, o.Views, o.Engine = lib, lib.View, e }
}

const minutes = `---
title: Minutes of the rowing club
publisher: Rowing Club
date: 2031-03-30
topics: [club]
---
The rowing club elected Wanda Quill as its treasurer. The boathouse opens on May 3.
`

const treasurer = "Who is the treasurer of the rowing club?"

// addMinutes adds the minutes from a file and returns what the moderator is told.
func addMinutes(t *testing.T, w *world, mod *discordtest.User) discordtest.Message {
	t.Helper()
	draft := discordtest.Wait(t, mod.Slash(w.guild.General(), "corpus add", discordtest.Args{
		"file": discordtest.File{Name: "minutes.md", Type: "text/markdown", Content: []byte(minutes)},
	}).Reply)
	if !draft.Ephemeral() {
		t.Error("the draft is public")
	}
	want(t, draft.Text(), "nothing is stored yet", "Minutes of the rowing club", "Rowing Club", "2031-03-30", "club", "Passages: 1")
	return discordtest.Wait(t, mod.Click(draft, button(t, draft, "Save")).Reply)
}

func TestAddAnArticle(t *testing.T) {
	t.Parallel()
	w, mod, _ := moderated(t)
	other := w.AddGuild(discordtest.GuildOptions{})
	eve := other.AddMember("eve")
	ask := func(u *discordtest.User, g *discordtest.Guild) string {
		t.Helper()
		return discordtest.Wait(t, u.Slash(g.General(), "ask", discordtest.Args{"question": treasurer}).Reply).Text()
	}
	unknown := func() {
		t.Helper()
		if text := ask(w.ada, w.guild); strings.Contains(text, "Wanda Quill") {
			t.Errorf("answered from what the corpus does not hold:\n%s", text)
		}
	}
	unknown()
	saved := addMinutes(t, w, mod)
	want(t, saved.Text(), "Added", "Minutes of the rowing club", "mod")
	want(t, ask(w.ada, w.guild), "Wanda Quill", "this server's own article")
	if text := ask(eve, other); strings.Contains(text, "Wanda") || strings.Contains(text, "rowing club elected") {
		t.Errorf("another server sees it:\n%s", text)
	}

	t.Run("adding it again says so", func(t *testing.T) {
		draft := discordtest.Wait(t, mod.Slash(w.guild.General(), "corpus add", discordtest.Args{
			"file": discordtest.File{Name: "minutes.md", Type: "text/markdown", Content: []byte(strings.Replace(minutes, "May 3", "May 9", 1))},
		}).Reply)
		want(t, draft.Text(), "already")
		want(t, discordtest.Wait(t, mod.Click(draft, button(t, draft, "Replace")).Reply).Text(), "Minutes of the rowing club")
		want(t, discordtest.Wait(t, w.ada.Slash(w.guild.General(), "ask", discordtest.Args{"question": "When does the boathouse open?"}).Reply).Text(), "May 9")
	})
	t.Run("correct it", func(t *testing.T) {
		opened := mod.Slash(w.guild.General(), "corpus edit", discordtest.Args{"article": "Minutes of the rowing club"})
		form := discordtest.Wait(t, opened.Modal)
		if n := len(form.Inputs()); n != 5 || form.Inputs()[0].Value != "Minutes of the rowing club" {
			t.Fatalf("a form of %d fields, %+v", n, form.Inputs())
		}
		want(t, discordtest.Wait(t, mod.Submit(opened, map[string]string{
			"headline": "Minutes of the club", "publisher": "The Club; W. Quill", "date": "2031-03-31", "address": "https://club.example/minutes", "topics": "club, boats",
		}).Reply).Text(), "Edited", "Minutes of the club")
		want(t, ask(w.ada, w.guild), "The Club, 2031-03-31", "https://club.example/minutes")
	})
	t.Run("history and undo", func(t *testing.T) {
		want(t, discordtest.Wait(t, mod.Slash(w.guild.General(), "corpus history", nil).Reply).Text(), "1. Added", "3. Edited")
		undone := discordtest.Wait(t, mod.Slash(w.guild.General(), "corpus undo", nil).Reply)
		want(t, undone.Text(), "Undone")
		want(t, ask(w.ada, w.guild), "Rowing Club, 2031-03-30")
	})
	t.Run("remove and bring back", func(t *testing.T) {
		removed := discordtest.Wait(t, mod.Slash(w.guild.General(), "corpus remove", discordtest.Args{"article": "Minutes of the rowing club"}).Reply)
		want(t, removed.Text(), "Removed")
		unknown()
		discordtest.Wait(t, mod.Click(removed, button(t, removed, "Undo")).Reply)
		want(t, ask(w.ada, w.guild), "Wanda Quill")
	})
	t.Run("export", func(t *testing.T) {
		m := discordtest.Wait(t, mod.Slash(w.guild.General(), "corpus export", nil).Reply)
		if len(m.Attachments) != 1 {
			t.Fatalf("attachments: %+v", m.Attachments)
		}
		z, err := zip.NewReader(bytes.NewReader(m.Attachments[0].Content), int64(len(m.Attachments[0].Content)))
		if err != nil || len(z.File) != 1 {
			t.Errorf("zip of %+v, %v", z, err)
		}
	})
}

func TestPastedTextAndDiscard(t *testing.T) {
	t.Parallel()
	w, mod, lib := moderated(t)
	opened := mod.Slash(w.guild.General(), "corpus add", nil)
	form := discordtest.Wait(t, opened.Modal)
	draft := discordtest.Wait(t, mod.Submit(opened, map[string]string{form.Inputs()[0].CustomID: "Ferry fares rise\n\nBy A. Writer\n\nSunday, Mar 30, 2031 2:41 pm ET1min read\n\nThe ferry company raised fares by 5 percent.\n\nComments\n\nAdd a public comment...\n\nNo comments yet"}).Reply)
	want(t, draft.Text(), "Ferry fares rise", "2031-03-30", "Left out")
	edit := mod.Click(draft, button(t, draft, "Edit"))
	if n := len(discordtest.Wait(t, edit.Modal).Inputs()); n != 5 {
		t.Errorf("a form of %d fields", n)
	}
	revised := discordtest.Wait(t, mod.Submit(edit, map[string]string{"headline": "Ferry fares go up", "publisher": "Port News", "date": "2031-03-30", "address": "", "topics": "ferries"}).Reply)
	want(t, revised.Text(), "Ferry fares go up", "Port News")
	want(t, discordtest.Wait(t, mod.Click(revised, button(t, revised, "Cancel")).Reply).Text(), "nothing was stored")
	if s, err := lib.Status(context.Background(), library.Actor{ID: mod.ID, Server: w.guild.ID, Via: library.Discord}); err != nil || s.Own != 0 {
		t.Errorf("%d articles are stored, %v", s.Own, err)
	}
}

func TestWhoMayModerate(t *testing.T) {
	t.Parallel()
	w, mod, _ := moderated(t)
	general := w.guild.General()
	addMinutes(t, w, mod)
	status := discordtest.Wait(t, mod.Slash(general, "corpus status", nil).Reply)
	want(t, status.Text(), "Own articles", "1, ", "Quotas")
	shown := discordtest.Wait(t, mod.Slash(general, "corpus reindex", nil).Reply)
	if shown.Ephemeral() {
		t.Error("a reindex is shown to one moderator only")
	}
	// The message of the reindex is public; its button checks who presses it.
	for _, b := range shown.Buttons() {
		want(t, discordtest.Wait(t, w.ada.Click(shown, b.CustomID).Reply).Text(), "Manage Server")
	}
	remove := discordtest.Wait(t, mod.Slash(general, "corpus remove", discordtest.Args{"article": "2031-03-09-morning-wire-accord"}).Reply)
	want(t, remove.Text(), "belongs to the shared corpus")
	for _, c := range w.Commands(nil) {
		if (c.Name == "corpus" || c.Name == "settings") && (c.DefaultMemberPermissions == nil || *c.DefaultMemberPermissions != discordtest.ManageGuild || c.Contexts == nil || len(*c.Contexts) != 1) {
			t.Errorf("/%s is not for moderators in servers alone: %v, %v", c.Name, c.DefaultMemberPermissions, c.Contexts)
		}
		if (c.Name == "corpus" || c.Name == "settings") && (c.IntegrationTypes == nil || len(*c.IntegrationTypes) != 1 || (*c.IntegrationTypes)[0] != 0) {
			t.Errorf("/%s comes with user installs: %v", c.Name, c.IntegrationTypes)
		}
	}
	if _, err := mod.Slash(mod.Direct(), "corpus status", nil).Reply(t.Context()); err == nil || !strings.Contains(err.Error(), "not offered") {
		t.Errorf("/corpus in direct messages: %v", err)
	}
}

func TestReindex(t *testing.T) {
	t.Parallel()
	// the starter corpus, which is indexed in hundreds of steps
	w, mod, _ := moderated(t, func(w *world, o *library.Options) { o.Embedded, o.Home = corpus.Embedded(), w.guild.ID })
	addMinutes(t, w, mod)
	began := time.Now()
	want(t, discordtest.Wait(t, mod.Slash(w.guild.General(), "corpus test add", discordtest.Args{"question": treasurer, "article": "Minutes of the rowing club"}).Reply).Text(), "Saved")
	want(t, discordtest.Wait(t, mod.Slash(w.guild.General(), "corpus test list", nil).Reply).Text(), treasurer)
	started := discordtest.Wait(t, mod.Slash(w.guild.General(), "corpus reindex", discordtest.Args{"full": true}).Reply)
	discordtest.WaitUntil(t, w.Server, func() bool { return strings.Contains(started.Now().Text(), "passages in") }, "the report")
	want(t, started.Now().Text(), "Added", "unchanged 184", "passages in")
	if edits, most := started.Now().Edits, 2+int(time.Since(began)/time.Second); edits > most {
		t.Errorf("the message was edited %d times within %v, want one a second at the most, and the report", edits, time.Since(began))
	}
	if n := len(started.Now().Buttons()); n != 0 {
		t.Errorf("the report has %d buttons", n)
	}
}

func TestSettings(t *testing.T) {
	t.Parallel()
	w, mod, lib := moderated(t)
	general, audit := w.guild.General(), w.guild.AddChannel("audit", discordtest.TextChannel)
	want(t, slash(t, mod, general, "corpus unanswered", nil).Text(), "keeps no question log")
	set := discordtest.Wait(t, mod.Slash(general, "settings", discordtest.Args{"private": true, "language": "es-ES", "audit": audit, "question_log": true}).Reply)
	want(t, set.Text(), "Private answers", "Spanish", "<#"+audit.ID+">")
	posted(t, audit, "mod changed the settings.", "Private answers: no → yes", "Language: not set → Spanish", "Question log: no → yes")
	if m := discordtest.Wait(t, w.ada.Slash(general, "ask", discordtest.Args{"question": leads}).Reply); !m.Ephemeral() {
		t.Error("answers are public though the server wants them private")
	}
	const unknown = "Who won the football cup in Atlantis?"
	want(t, discordtest.Wait(t, w.ada.Mention(general, unknown).Reply).Text(), "El corpus no responde")
	want(t, discordtest.Wait(t, mod.Slash(general, "corpus unanswered", nil).Reply).Text(), unknown)

	t.Run("a question that found nothing becomes one in two clicks", func(t *testing.T) {
		addMinutes(t, w, mod)
		const purse = "Who minds the purse of the rowing club?"
		if err := lib.LogQuestion(w.guild.ID, w.ada.ID, purse, false); err != nil {
			t.Fatal(err)
		}
		list := discordtest.Wait(t, mod.Slash(general, "corpus unanswered", nil).Reply)
		want(t, list.Text(), purse)
		pick := list.Selects()[0]
		passages := discordtest.Wait(t, mod.Choose(list, pick.CustomID, pick.Options[0].Value).Reply)
		want(t, passages.Text(), "Wanda Quill")
		told := discordtest.Wait(t, mod.Click(passages, button(t, passages, "[1] answers this")).Reply)
		want(t, told.Text(), "Questions changed", "Minutes of the rowing club")
		want(t, discordtest.Wait(t, mod.Slash(general, "corpus show", discordtest.Args{"article": "Minutes of the rowing club"}).Reply).Text(), "1: "+purse)
		if left := slash(t, mod, general, "corpus unanswered", nil).Text(); strings.Contains(left, purse) {
			t.Errorf("it is still said to find nothing:\n%s", left)
		}
	})
	t.Run("members are told of the log", func(t *testing.T) {
		for _, command := range []string{"help", "privacy"} {
			want(t, slash(t, w.ada, general, command, nil).Text(), "This server keeps a question log", "30 days", "/forget-me")
		}
	})
	t.Run("forget me", func(t *testing.T) {
		want(t, discordtest.Wait(t, w.ada.Slash(general, "forget-me", nil).Reply).Text(), "Done")
		want(t, discordtest.Wait(t, mod.Slash(general, "corpus unanswered", nil).Reply).Text(), "No logged question")
	})
}

const cerium = "When does the mine of Oster sell its first cerium?"

func TestAddALink(t *testing.T) {
	t.Parallel()
	w, mod, _ := moderated(t)
	draft := discordtest.Wait(t, mod.Slash(w.guild.General(), "corpus add", discordtest.Args{"link": "http://news.example.com/page"}).Reply)
	want(t, draft.Text(), "Cerium mine opens", "2031-03-29", "http\\://news.example.com/page")
	want(t, slash(t, mod, w.guild.General(), "corpus status", nil).Text(), "0 / 500", "0 / 10", "1 / 120")
	discordtest.Wait(t, mod.Click(draft, button(t, draft, "Save")).Reply)
	want(t, discordtest.Wait(t, w.ada.Mention(w.guild.General(), cerium).Reply).Text(), "first cerium in May")
	again := slash(t, mod, w.guild.General(), "corpus add", discordtest.Args{"link": "http://news.example.com/page?utm_source=feed#top"})
	want(t, again.Text(), "The corpus holds *Cerium mine opens* already", "same address")
	want(t, press(t, mod, again, "Replace").Text(), "2. Added", "Cerium mine opens")
	want(t, discordtest.Wait(t, w.ada.Mention(w.guild.General(), cerium).Reply).Text(), "first cerium in June")
	if said := slash(t, mod, w.guild.General(), "corpus list", discordtest.Args{"from": "2031-03-29"}).Text(); strings.Count(said, "[Cerium mine opens, 2031-03-29]") != 1 {
		t.Errorf("replacing it made another one:\n%s", said)
	}
	for _, link := range []string{"http://127.0.0.1/", "http://169.254.169.254/latest/meta-data/", "file:///etc/passwd", "http://news.example.com/nothing"} {
		refused := discordtest.Wait(t, mod.Slash(w.guild.General(), "corpus add", discordtest.Args{"link": link}).Reply)
		want(t, refused.Text(), "This cannot be done")
	}
}

func TestFeed(t *testing.T) {
	t.Parallel()
	w, mod, _ := moderated(t)
	general := w.guild.General()
	const address = "http://news.example.com/feed.xml"
	want(t, discordtest.Wait(t, mod.Slash(general, "corpus feed add", discordtest.Args{"address": address, "minutes": 1}).Reply).Text(), "This cannot be done")
	for _, private := range []string{"http://127.0.0.1/feed.xml", "http://169.254.169.254/feed.xml", "ftp://news.example.com/feed.xml"} {
		refused := slash(t, mod, general, "corpus feed add", discordtest.Args{"address": private}).Text()
		want(t, refused, "This cannot be done", "This address")
		if strings.Contains(refused, "ttach") || strings.Contains(refused, "article") {
			t.Errorf("a feed is refused as the page of an article would be: %s", refused)
		}
	}
	want(t, discordtest.Wait(t, mod.Slash(general, "corpus feed add", discordtest.Args{"address": address}).Reply).Text(), "every 60 min")
	choices := discordtest.Wait(t, mod.Type(general, "corpus feed run", "address", "news", nil).Choices)
	if len(choices) != 1 || choices[0].Value != address {
		t.Fatalf("choices: %v", choices)
	}
	run := discordtest.Wait(t, mod.Slash(general, "corpus feed run", discordtest.Args{"address": address}).Reply)
	want(t, run.Text(), "waiting 1", "Cerium mine opens")
	list := discordtest.Wait(t, mod.Slash(general, "corpus feed list", nil).Reply)
	want(t, list.Text(), "1 waits for you", "Cerium mine opens")
	want(t, discordtest.Wait(t, mod.Click(list, list.Buttons()[0].CustomID).Reply).Text(), "Added", "Cerium mine opens")
	want(t, discordtest.Wait(t, mod.Click(run, run.Buttons()[1].CustomID).Reply).Text(), "no longer waits")
	want(t, discordtest.Wait(t, w.ada.Mention(general, cerium).Reply).Text(), "first cerium in May")
	want(t, discordtest.Wait(t, mod.Slash(general, "corpus status", nil).Reply).Text(), "every 60 min")
	want(t, discordtest.Wait(t, mod.Slash(general, "corpus feed remove", discordtest.Args{"address": address}).Reply).Text(), "is removed")
	for _, command := range []string{"corpus feed remove", "corpus feed run"} {
		want(t, slash(t, mod, general, command, discordtest.Args{"address": address}).Text(), "no such feed")
	}
	want(t, discordtest.Wait(t, mod.Slash(general, "corpus feed list", nil).Reply).Text(), "There are no feeds")
}

// TestStatusBeforeTheFirstArticle shows a server that has no index of its own what its members find.
func TestStatusBeforeTheFirstArticle(t *testing.T) {
	t.Parallel()
	w, mod, _ := moderated(t)
	said := slash(t, mod, w.guild.General(), "corpus status", nil).Text()
	want(t, said, "Own articles", "0 / 500", "The corpus holds")
	if strings.Contains(said, "0001-01-01") || strings.Contains(said, "Index\n") {
		t.Errorf("it tells of an index that is not there:\n%s", said)
	}
}
