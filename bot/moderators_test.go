package bot_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"tradetalks/bot"
	"tradetalks/corpus"
	"tradetalks/index"
	"tradetalks/internal/discordtest"
	"tradetalks/internal/library"
)

// slash uses a command and returns the reply.
func slash(t *testing.T, u *discordtest.User, ch *discordtest.Channel, command string, args discordtest.Args) discordtest.Message {
	t.Helper()
	return discordtest.Wait(t, u.Slash(ch, command, args).Reply)
}

// press presses the button with a label and returns the reply.
func press(t *testing.T, u *discordtest.User, m discordtest.Message, label string) discordtest.Message {
	t.Helper()
	return discordtest.Wait(t, u.Click(m, button(t, m, label)).Reply)
}

// posted waits for a message of the bot in a channel that holds all of some texts.
func posted(t *testing.T, ch *discordtest.Channel, texts ...string) discordtest.Message {
	t.Helper()
	return discordtest.Wait(t, func(ctx context.Context) (discordtest.Message, error) {
		return ch.Message(ctx, func(m discordtest.Message) bool {
			for _, s := range texts {
				if !strings.Contains(m.Text(), s) {
					return false
				}
			}
			return true
		})
	})
}

// TestModeratorsNamedInSettings names a role and a member in /settings: what they may do begins and ends with that, at the very next call.
func TestModeratorsNamedInSettings(t *testing.T) {
	t.Parallel()
	w, mod, _ := moderated(t)
	general := w.guild.General()
	ben, cleo := w.guild.AddMember("ben"), w.guild.AddMember("cleo")
	editors := w.guild.AddRole("editors", ben)
	w.guild.Offer("corpus", editors.ID) // as the server's administrator does under Integrations
	w.guild.Offer("corpus", cleo.ID)
	for _, step := range []struct {
		setting   string
		who       any
		ben, cleo bool // may moderate then
	}{
		{"", nil, false, false},
		{"allow", editors, true, false},
		{"allow", cleo, true, true},
		{"disallow", editors, false, true},
		{"disallow", cleo, false, false},
	} {
		if step.setting != "" {
			slash(t, mod, general, "settings", discordtest.Args{step.setting: step.who})
		}
		for _, u := range []struct {
			*discordtest.User
			may bool
		}{{ben, step.ben}, {cleo, step.cleo}} {
			said := slash(t, u.User, general, "corpus status", nil).Text()
			if strings.Contains(said, "Corpus and index") != u.may {
				t.Errorf("%s %v: %s may moderate: want %t\n%s", step.setting, step.who, u.Username, u.may, said)
			}
			if !u.may {
				want(t, said, "Manage Server", "/settings")
			}
		}
	}
	for _, u := range []*discordtest.User{ben, cleo} { // who may moderate may not name moderators unless Discord offers them /settings
		if _, err := u.Slash(general, "settings", nil).Reply(t.Context()); err == nil {
			t.Errorf("%s is offered /settings", u.Username)
		}
	}
}

// TestFormsAreCheckedAgain takes the permission of a moderator away while a form and a draft of hers are open.
func TestFormsAreCheckedAgain(t *testing.T) {
	t.Parallel()
	w, mod, _ := moderated(t)
	general := w.guild.General()
	form := mod.Slash(general, "corpus add", nil)
	discordtest.Wait(t, form.Modal)
	draft := slash(t, mod, general, "corpus add", discordtest.Args{"file": discordtest.File{Name: "minutes.md", Type: "text/markdown", Content: []byte(minutes)}})
	w.guild.Join(mod) // anew, without her role
	want(t, press(t, mod, draft, "Save").Text(), "Manage Server")
	want(t, discordtest.Wait(t, mod.Submit(form, map[string]string{"text": "Ferry fares rise\n\nThe ferry company raised fares."}).Reply).Text(), "Manage Server")
}

// shared lets the moderators of the world's server keep the shared corpus, on a folder of the operator's.
func shared(folder string) func(*world, *library.Options) {
	return func(w *world, o *library.Options) { o.Home, o.CorpusDir = w.guild.ID, folder }
}

// pier is an article of the operator's folder that says who keeps the pier.
func pier(keeper string) string {
	return "---\ntitle: The pier of Halle\npublisher: Port News\ndate: 2031-03-25\ntopics: [pier]\n---\n" + keeper + "\n"
}

func writePier(t *testing.T, folder, keeper string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(folder, "pier.md"), []byte(pier(keeper)), 0o600); err != nil {
		t.Fatal(err)
	}
}

const (
	keeps      = "The pier of Halle is kept by warden Osric Vane, the port says."
	keepsNot   = "A cafe on it was repainted green last week."
	warden     = "Who is the warden that keeps the pier of Halle?"
	aboutEvery = 30 * time.Second // for what a test waits at the most
)

// reindexed starts a reindex and waits for its report.
func reindexed(t *testing.T, w *world, u *discordtest.User, args discordtest.Args, says string) discordtest.Message {
	t.Helper()
	m := slash(t, u, w.guild.General(), "corpus reindex", args)
	discordtest.WaitUntil(t, w.Server, func() bool { return strings.Contains(m.Now().Text(), says) }, says)
	return m.Now()
}

// TestHeldBackReindex breaks a saved question: the index before answers until a moderator has decided, either way.
func TestHeldBackReindex(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	writePier(t, folder, keeps)
	w, mod, _ := moderated(t, shared(folder))
	general, audit := w.guild.General(), w.guild.AddChannel("audit", discordtest.TextChannel)
	slash(t, mod, general, "settings", discordtest.Args{"audit": audit})
	want(t, slash(t, mod, general, "corpus test add", discordtest.Args{"question": warden, "article": "The pier of Halle"}).Text(), "Saved")
	ask := func() string { return slash(t, w.ada, general, "ask", discordtest.Args{"question": warden}).Text() }
	want(t, ask(), "Osric Vane")

	writePier(t, folder, keepsNot)
	held := reindexed(t, w, mod, nil, "Held back")
	want(t, held.Text(), "1 saved question is no longer answered", warden, "pier → ")
	want(t, ask(), "Osric Vane")
	want(t, press(t, mod, held, "Keep the old index").Text(), "discarded")
	posted(t, audit, "discarded")
	want(t, ask(), "Osric Vane")
	want(t, press(t, mod, held, "Use the new index").Text(), "No reindex waits for approval")

	reindexed(t, w, mod, nil, "Held back")
	status := slash(t, mod, general, "corpus status", nil)
	approved := press(t, mod, status, "Use the new index")
	want(t, approved.Text(), "changed 1")
	posted(t, audit, "changed 1")
	if said := ask(); strings.Contains(said, "Osric") {
		t.Errorf("after the approval the old text still answers:\n%s", said)
	}
}

// TestStatusIsForPeople opens a library whose index is damaged, beside an article that cannot be read: status says both in words, and nothing of
// where the operator keeps them.
func TestStatusIsForPeople(t *testing.T) {
	t.Parallel()
	folder, data := t.TempDir(), t.TempDir()
	writePier(t, folder, keeps)
	for name, text := range map[string]string{
		filepath.Join(folder, "lock.md"):                       "---\ntitle: The lock of Halle\ndate: today\n---\n\nIt is shut.\n",
		filepath.Join(data, "index", "shared", "current.json"): "\x00",
	} {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	w, mod, _ := moderated(t, shared(folder), func(_ *world, o *library.Options) { o.DataDir = data })
	general := w.guild.General()
	reindexed(t, w, mod, nil, "passages in")
	said := slash(t, mod, general, "corpus status", nil).Text()
	now := fmt.Sprintf("<t:%d:R>", today().Unix())
	want(t, said, "Left out", "lock.md, line 3", "The index was found damaged, and has been built anew", "version 1, built "+now+" from corpus ", now+", by mod")
	for _, jargon := range []string{folder, data, "corpus:", "library:", "json"} {
		if strings.Contains(said, jargon) {
			t.Errorf("it says %q:\n%s", jargon, said)
		}
	}
}

// TestHistoryHasPages turns the pages of a history of more changes than one shows, to the oldest and back.
func TestHistoryHasPages(t *testing.T) {
	t.Parallel()
	w, mod, lib := moderated(t)
	by := library.Actor{ID: mod.ID, Name: "mod", Server: w.guild.ID, Via: library.Discord}
	const changes = 23
	for i := range changes {
		a := &corpus.Article{ID: fmt.Sprintf("tide-%02d", i+1), Title: fmt.Sprintf("Tide %02d", i+1), Publisher: "Port News", Body: fmt.Sprintf("The tide was in at %d.", i)}
		if _, err := lib.Add(t.Context(), by, []*corpus.Article{a}, false); err != nil {
			t.Fatal(err)
		}
	}
	has := func(m discordtest.Message, from, to int, labels ...string) {
		t.Helper()
		for i := 1; i <= changes; i++ {
			if got := strings.Contains(m.Text(), fmt.Sprintf("Tide %02d", i)); got != (from <= i && i <= to) {
				t.Errorf("change %d is shown: %t\n%s", i, got, m.Text())
			}
		}
		var got []string
		for _, b := range m.Buttons() {
			got = append(got, b.Label)
		}
		if !slices.Equal(got, labels) {
			t.Errorf("buttons %q, want %q", got, labels)
		}
	}
	page := slash(t, mod, w.guild.General(), "corpus history", nil)
	has(page, 14, 23, "Older")
	page = press(t, mod, page, "Older")
	has(page, 4, 13, "Newer", "Older")
	page = press(t, mod, page, "Older")
	has(page, 1, 3, "Newer")
	has(press(t, mod, page, "Newer"), 4, 13, "Newer", "Older")
	has(slash(t, mod, w.guild.General(), "corpus history", discordtest.Args{"article": "Tide 07"}), 7, 7)
}

// TestStatusNamesEditsThatAnUpgradeChanged edits an article of the operator's folder, which then changes below it: the edit stays.
func TestStatusNamesEditsThatAnUpgradeChanged(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	writePier(t, folder, keeps)
	w, mod, _ := moderated(t, shared(folder))
	general := w.guild.General()
	form := mod.Slash(general, "corpus edit", discordtest.Args{"article": "The pier of Halle"})
	discordtest.Wait(t, form.Modal)
	discordtest.Wait(t, mod.Submit(form, map[string]string{"headline": "The old pier of Halle", "publisher": "Port News", "date": "2031-03-25", "address": "", "topics": "pier"}).Reply)
	if said := slash(t, mod, general, "corpus status", nil).Text(); strings.Contains(said, "changed in the original since") {
		t.Errorf("the original has not changed:\n%s", said)
	}
	writePier(t, folder, keepsNot)
	reindexed(t, w, mod, nil, "passages in")
	want(t, slash(t, mod, general, "corpus status", nil).Text(), "changed in the original since", "pier")
	want(t, slash(t, mod, general, "corpus show", discordtest.Args{"article": "The old pier of Halle"}).Text(), "Osric Vane")
	slash(t, mod, general, "corpus undo", nil)
	want(t, slash(t, mod, general, "corpus show", discordtest.Args{"article": "The pier of Halle"}).Text(), "repainted green")
}

// TestQuestionsOfParagraphs writes down that a paragraph answers a question in words that it does not hold, and takes that back.
func TestQuestionsOfParagraphs(t *testing.T) {
	t.Parallel()
	w, mod, _ := moderated(t)
	general := w.guild.General()
	addMinutes(t, w, mod)
	const purse = "Who minds the purse of the oarsmen?"
	args := discordtest.Args{"article": "Minutes of the rowing club", "paragraph": 1, "question": purse}
	show := func() string {
		return slash(t, mod, general, "corpus show", discordtest.Args{"article": "Minutes of the rowing club"}).Text()
	}
	want(t, slash(t, mod, general, "corpus questions add", args).Text(), "Questions changed", "Minutes of the rowing club")
	want(t, show(), "1: "+purse)
	want(t, slash(t, w.ada, general, "ask", discordtest.Args{"question": purse}).Text(), "Wanda Quill")
	want(t, slash(t, mod, general, "corpus questions add", discordtest.Args{"article": "Minutes of the rowing club", "paragraph": 7, "question": purse}).Text(), "This cannot be done")
	want(t, slash(t, mod, general, "corpus questions remove", args).Text(), "Questions changed")
	if said := show(); strings.Contains(said, purse) {
		t.Errorf("the question is still there:\n%s", said)
	}
	want(t, slash(t, mod, general, "corpus questions remove", args).Text(), "no longer")
}

func TestSavedQuestions(t *testing.T) {
	t.Parallel()
	w, mod, _ := moderated(t)
	general := w.guild.General()
	addMinutes(t, w, mod)
	want(t, slash(t, mod, general, "corpus test list", nil).Text(), "There are no saved questions")
	want(t, slash(t, mod, general, "corpus test add", discordtest.Args{"question": treasurer, "article": "Minutes of the rowing club"}).Text(), "Saved", treasurer)
	want(t, slash(t, mod, general, "corpus test list", nil).Text(), treasurer, "minutes")
	want(t, slash(t, mod, general, "corpus test remove", discordtest.Args{"question": "Who rows?"}).Text(), "no such saved question")
	want(t, slash(t, mod, general, "corpus test remove", discordtest.Args{"question": treasurer}).Text(), "Removed", treasurer)
	want(t, slash(t, mod, general, "corpus test list", nil).Text(), "There are no saved questions")
}

// TestLongReindexReportsInTheChannel has replies that can no longer be changed when the report is due, as after 15 minutes.
func TestLongReindexReportsInTheChannel(t *testing.T) {
	t.Parallel()
	w, mod, lib := moderated(t)
	addMinutes(t, w, mod)
	if err := w.stop(); err != nil {
		t.Fatal(err)
	}
	w.run(t, over(t, lib), func(o *bot.Options) { o.Answers = time.Nanosecond })
	started := slash(t, mod, w.guild.General(), "corpus reindex", discordtest.Args{"full": true})
	ordinary := discordtest.Wait(t, func(ctx context.Context) (discordtest.Message, error) {
		return w.guild.General().Message(ctx, func(m discordtest.Message) bool { return m.ID != started.ID }) // progress, or already the report
	})
	discordtest.WaitUntil(t, w.Server, func() bool { return strings.Contains(ordinary.Now().Text(), "unchanged") }, "the report")
	if started.Now().Edits != 0 {
		t.Error("the reply was changed, though its time was over")
	}
}

// bulk is a file of JSON Lines with two articles and a bad line between them.
const bulk = `{"id":"ferry-one","title":"Ferry fares rise","date":"2031-03-20","body":"The ferry to Oster costs nine crowns from May."}
{"id":"ferry-two"
{"id":"ferry-three","title":"Ferry sinks no more","date":"2031-03-21","body":"The ferry Molly has a new keel, made by Tove Lind."}
{"id":"ferry-one","title":"Ferry fares again","body":"Twice is once too often."}
`

func TestBulkFile(t *testing.T) {
	t.Parallel()
	w, mod, _ := moderated(t)
	general := w.guild.General()
	draft := slash(t, mod, general, "corpus add", discordtest.Args{"file": discordtest.File{Name: "ferries.jsonl", Type: "application/jsonl", Content: []byte(bulk)}})
	want(t, draft.Text(), "nothing is stored yet", "Articles: 2; lines left out: 2", "Ferry fares rise", "Ferry sinks no more", "2: not an article in JSON", "4: id", "there twice")
	const keel = "Who made the new keel of the ferry Molly?"
	if said := slash(t, w.ada, general, "ask", discordtest.Args{"question": keel}).Text(); strings.Contains(said, "Tove Lind") {
		t.Errorf("stored before Save:\n%s", said)
	}
	want(t, press(t, mod, draft, "Save").Text(), "Added", "Ferry fares rise", "Ferry sinks no more")
	want(t, slash(t, w.ada, general, "ask", discordtest.Args{"question": keel}).Text(), "Tove Lind")
	const oldest = "Delegations open canal fee talks"
	first := slash(t, mod, general, "corpus list", nil)
	second := press(t, mod, first, "Next")
	if strings.Contains(first.Text(), oldest) || !strings.Contains(first.Text(), "Ferry fares rise") || !strings.Contains(second.Text(), oldest) || second.ID != first.ID {
		t.Errorf("page 1:\n%s\npage 2:\n%s", first.Text(), second.Text())
	}
	slash(t, mod, general, "corpus undo", nil)
	if said := slash(t, mod, general, "corpus list", nil).Text(); strings.Contains(said, "Ferry") {
		t.Errorf("one undo takes back one of them alone:\n%s", said)
	}
}

// TestBulkFileOfWhatIsHeld adds a file once more with a line changed and one added: Save stores what is new, Replace the rest, too.
func TestBulkFileOfWhatIsHeld(t *testing.T) {
	t.Parallel()
	w, mod, _ := moderated(t)
	general := w.guild.General()
	add := func(lines string) discordtest.Message {
		t.Helper()
		return slash(t, mod, general, "corpus add", discordtest.Args{"file": discordtest.File{Name: "ferries.jsonl", Type: "application/jsonl", Content: []byte(lines)}})
	}
	press(t, mod, add(bulk), "Save")
	again := add(bulk)
	want(t, again.Text(), "Held already: 2. Save stores the other 0 only.", "Replace puts the new text in the place of 2 of them.")
	if b := again.Buttons(); len(b) != 3 || !b[0].Disabled || b[1].Disabled {
		t.Errorf("of a file that is held as a whole there is nothing to save, but all to replace: %+v", b)
	}
	more := strings.Replace(bulk, "nine crowns", "ten crowns", 1) +
		`{"id":"ferry-four","title":"Ferry to Skagen","date":"2031-03-22","body":"A ferry to Skagen leaves at dawn, steered by Pia Holm."}` + "\n"
	const fare, helm = "What does the ferry to Oster cost?", "Who steers the ferry to Skagen?"
	ask := func(question string) string {
		return slash(t, w.ada, general, "ask", discordtest.Args{"question": question}).Text()
	}
	draft := add(more)
	want(t, draft.Text(), "Articles: 3", "Held already: 2. Save stores the other 1 only.")
	saved := press(t, mod, draft, "Save")
	want(t, saved.Text(), "2. Added: *Ferry to Skagen*")
	want(t, ask(helm), "Pia Holm")
	want(t, ask(fare), "nine crowns")
	press(t, mod, saved, "Undo")
	want(t, press(t, mod, add(more), "Replace").Text(), "4. Added", "Ferry fares rise", "Ferry sinks no more", "Ferry to Skagen")
	want(t, ask(helm), "Pia Holm")
	want(t, ask(fare), "ten crowns")
}

// TestSlowQuestions gives questions no time to be searched: who asks, or checks one, is told so.
func TestSlowQuestions(t *testing.T) {
	t.Parallel()
	w, mod, lib := moderated(t)
	if err := w.stop(); err != nil {
		t.Fatal(err)
	}
	w.run(t, over(t, lib), func(o *bot.Options) { o.SearchTime = time.Nanosecond })
	for _, command := range []string{"ask", "corpus check"} {
		want(t, slash(t, mod, w.guild.General(), command, discordtest.Args{"question": leads}).Text(), "takes too long to search")
		w.log.wait(t, "outcome=failed")
	}
}

func TestPDFIsRefused(t *testing.T) {
	t.Parallel()
	w, mod, _ := moderated(t)
	for _, name := range []string{"minutes.pdf", "minutes.txt", "minutes.html"} {
		refused := slash(t, mod, w.guild.General(), "corpus add", discordtest.Args{"file": discordtest.File{Name: name, Type: "application/pdf", Content: []byte("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")}})
		want(t, refused.Text(), "this is a PDF, and PDFs cannot be read")
	}
	want(t, slash(t, mod, w.guild.General(), "corpus add", discordtest.Args{"link": "http://news.example.com/report.pdf"}).Text(), "This link leads to a PDF, and PDFs cannot be read")
}

// TestCancelReindex gives up a reindex that hangs at its saved questions, after a second one was told who started it.
func TestCancelReindex(t *testing.T) {
	t.Parallel()
	hanging := make(chan struct{}, 100)
	w, mod, _ := moderated(t, func(_ *world, o *library.Options) {
		o.Answer = func(ctx context.Context, _ *index.View, _ string) (string, error) {
			hanging <- struct{}{}
			<-ctx.Done()
			return "", ctx.Err()
		}
	})
	general := w.guild.General()
	addMinutes(t, w, mod)
	slash(t, mod, general, "corpus test add", discordtest.Args{"question": treasurer, "article": "Minutes of the rowing club"})
	started := slash(t, mod, general, "corpus reindex", discordtest.Args{"full": true})
	select {
	case <-hanging:
	case <-time.After(aboutEvery):
		t.Fatal("the saved question was not asked")
	}
	ida := w.guild.AddMember("ida", discordtest.ManageGuild)
	want(t, slash(t, ida, general, "corpus reindex", nil).Text(), "A reindex that mod started is running")
	press(t, ida, started, "Cancel the reindex")
	discordtest.WaitUntil(t, w.Server, func() bool { return strings.Contains(started.Now().Text(), "canceled; nothing has changed") }, "the end of the reindex")
	want(t, slash(t, w.ada, general, "ask", discordtest.Args{"question": treasurer}).Text(), "Wanda Quill")
}

// TestDraftIsGoneAfterARestart presses the buttons below a draft that the bot of before held in memory.
func TestDraftIsGoneAfterARestart(t *testing.T) {
	t.Parallel()
	w, mod, lib := moderated(t)
	draft := slash(t, mod, w.guild.General(), "corpus add", discordtest.Args{"file": discordtest.File{Name: "minutes.md", Type: "text/markdown", Content: []byte(minutes)}})
	if err := w.stop(); err != nil {
		t.Fatal(err)
	}
	w.run(t, over(t, lib))
	for _, label := range []string{"Save", "Edit", "Cancel"} {
		want(t, press(t, mod, draft, label).Text(), "drafts are kept for an hour, and not over a restart", "Nothing was stored")
	}
}

// TestOperatorOnDiscord blocks a server and takes an article of it down from the operator's own server; nobody else may.
func TestOperatorOnDiscord(t *testing.T) {
	t.Parallel()
	var home *discordtest.Guild
	w, mod, lib := moderated(t, func(w *world, o *library.Options) {
		home = w.AddGuild(discordtest.GuildOptions{})
		o.Home = home.ID
	})
	general := w.guild.General()
	keeper := home.AddMember("keeper", discordtest.ManageGuild)
	addMinutes(t, w, mod)
	ask := func() string {
		return slash(t, w.ada, general, "ask", discordtest.Args{"question": treasurer}).Text()
	}
	list, err := lib.History(library.Actor{ID: mod.ID, Server: w.guild.ID, Via: library.Discord}, "", 1, 0)
	if err != nil || len(list) != 1 {
		t.Fatalf("history: %v, %v", list, err)
	}
	id := list[0].Items[0].ID

	want(t, slash(t, mod, general, "corpus server block", discordtest.Args{"server": home.ID}).Text(), "Only the operator")
	want(t, slash(t, mod, general, "corpus server takedown", discordtest.Args{"server": w.guild.ID, "article_id": id}).Text(), "Only the operator")

	want(t, slash(t, keeper, home.General(), "corpus server block", discordtest.Args{"server": "the club"}).Text(), "is not the id of a server")
	want(t, slash(t, keeper, home.General(), "corpus server block", discordtest.Args{"server": w.guild.ID}).Text(), w.guild.ID, "changes nothing")
	if said := ask(); strings.Contains(said, "Wanda") {
		t.Errorf("a blocked server sees its own articles:\n%s", said)
	}
	want(t, slash(t, mod, general, "corpus undo", nil).Text(), "blocked")
	want(t, slash(t, keeper, home.General(), "corpus server unblock", discordtest.Args{"server": w.guild.ID}).Text(), "back")
	want(t, ask(), "Wanda Quill")

	want(t, slash(t, keeper, home.General(), "corpus server takedown", discordtest.Args{"server": w.guild.ID, "article_id": "no-such"}).Text(),
		"Server "+w.guild.ID+" has no article “no-such” of its own")
	want(t, slash(t, keeper, home.General(), "corpus server takedown", discordtest.Args{"server": w.guild.ID, "article_id": id}).Text(), "Taken down", "Minutes of the rowing club")
	if said := ask(); strings.Contains(said, "Wanda") {
		t.Errorf("an article that was taken down is found:\n%s", said)
	}
	want(t, slash(t, mod, general, "corpus undo", nil).Text(), "only its operator changes")
	want(t, slash(t, mod, general, "corpus history", nil).Text(), "Taken down", "keeper")
}

// TestNewsOfAFeed reads a feed as the bot does by itself: what waits is told in the feed's channel, with buttons that moderators alone may press.
func TestNewsOfAFeed(t *testing.T) {
	t.Parallel()
	w, mod, lib := moderated(t)
	general, news := w.guild.General(), w.guild.AddChannel("news", discordtest.TextChannel)
	slash(t, mod, general, "corpus feed add", discordtest.Args{"address": "http://news.example.com/feed.xml", "channel": news, "mode": "approve"})
	due, err := lib.DueFeeds()
	if err != nil || len(due) != 1 || due[0].Channel != news.ID {
		t.Fatalf("due: %+v, %v", due, err)
	}
	tell := func() {
		t.Helper()
		run, err := lib.RunFeed(t.Context(), library.Actor{Name: "feed", Server: due[0].Scope, Via: library.Feed}, due[0].Address)
		if err == nil {
			err = w.bot.TellFeed(t.Context(), due[0], run)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	tell()
	told := posted(t, news, "waiting 1", "Cerium mine opens")
	save := "Save: Cerium mine opens"
	want(t, press(t, w.ada, told, save).Text(), "Manage Server")
	if said := slash(t, w.ada, general, "ask", discordtest.Args{"question": cerium}).Text(); strings.Contains(said, "May") {
		t.Errorf("stored before a moderator saved it:\n%s", said)
	}
	want(t, press(t, mod, told, save).Text(), "Added", "Cerium mine opens")
	want(t, slash(t, w.ada, general, "ask", discordtest.Args{"question": cerium}).Text(), "first cerium in May")
	want(t, press(t, mod, told, "Skip").Text(), "no longer waits")
	tell() // nothing is new, and nothing is told
	if n := len(news.Messages()); n != 1 {
		t.Errorf("%d messages in the channel, want 1", n)
	}
}

// TestBotIsRemoved takes the bot out of a server: its articles are marked to be deleted later. An outage of Discord marks nothing.
func TestBotIsRemoved(t *testing.T) {
	t.Parallel()
	w, mod, lib := moderated(t)
	addMinutes(t, w, mod)
	left := func() bool {
		servers, err := lib.Servers(t.Context())
		if err != nil || len(servers) != 1 {
			t.Fatalf("servers: %+v, %v", servers, err)
		}
		return servers[0].Left != nil
	}
	w.guild.Outage(true)
	w.guild.Outage(false)
	want(t, slash(t, w.ada, w.guild.General(), "ask", discordtest.Args{"question": treasurer}).Text(), "Wanda Quill")
	if left() {
		t.Error("an outage counts as a removal")
	}
	w.guild.Remove()
	want(t, discordtest.Wait(t, w.ada.DM(leads).Reply).Text(), "Ilva Brandt") // events are taken in order
	if !left() {
		t.Error("the removal is not noted")
	}
}

// TestBotIsRemovedMeanwhile takes the bot out of a server while it is not running.
func TestBotIsRemovedMeanwhile(t *testing.T) {
	t.Parallel()
	w, mod, lib := moderated(t)
	addMinutes(t, w, mod)
	stays := w.AddGuild(discordtest.GuildOptions{})
	stays.Join(mod, discordtest.ManageGuild)
	draft := slash(t, mod, stays.General(), "corpus add", discordtest.Args{"file": discordtest.File{Name: "m.md", Type: "text/markdown", Content: []byte(minutes)}})
	press(t, mod, draft, "Save")
	if err := w.stop(); err != nil {
		t.Fatal(err)
	}
	w.guild.Remove()
	w.run(t, over(t, lib))
	servers, err := lib.Servers(t.Context())
	if err != nil || len(servers) != 2 {
		t.Fatalf("servers: %+v, %v", servers, err)
	}
	for _, s := range servers {
		if gone := s.ID == w.guild.ID; gone != (s.Left != nil) {
			t.Errorf("server %s: left %v, want %t", s.ID, s.Left, gone)
		}
	}
}

// TestEveryChangeIsAudited makes every kind of change and finds each in the audit channel.
func TestEveryChangeIsAudited(t *testing.T) {
	t.Parallel()
	w, mod, _ := moderated(t)
	general, audit := w.guild.General(), w.guild.AddChannel("audit", discordtest.TextChannel)
	slash(t, mod, general, "settings", discordtest.Args{"audit": audit})
	posted(t, audit, "mod changed the settings")
	addMinutes(t, w, mod)
	const article, address = "Minutes of the rowing club", "http://news.example.com/feed.xml"
	for _, step := range []struct {
		command string
		args    discordtest.Args
		says    string
	}{
		{"corpus questions add", discordtest.Args{"article": article, "paragraph": 1, "question": "Who minds the purse?"}, "2. Questions changed"},
		{"corpus remove", discordtest.Args{"article": article}, "3. Removed"},
		{"corpus undo", nil, "4. Undone"},
		{"corpus test add", discordtest.Args{"question": treasurer, "article": article}, "Saved"},
		{"corpus test remove", discordtest.Args{"question": treasurer}, "Removed: "},
		{"corpus feed add", discordtest.Args{"address": address}, "is read every"},
		{"corpus reindex", discordtest.Args{"full": true}, "unchanged"},
	} {
		slash(t, mod, general, step.command, step.args)
		posted(t, audit, step.says, "mod")
	}
	posted(t, audit, "1. Added", article, "mod")
	run := slash(t, mod, general, "corpus feed run", discordtest.Args{"address": address})
	want(t, press(t, mod, run, "Skip").Text(), "Skipped", "Cerium mine opens")
	posted(t, audit, "Skipped", "Cerium mine opens")
	slash(t, mod, general, "corpus feed remove", discordtest.Args{"address": address})
	posted(t, audit, "is removed")
}

// TestTheAuditIsToldThatItEnds moves the audit to another channel, then switches it off: who reads along until then sees that.
func TestTheAuditIsToldThatItEnds(t *testing.T) {
	t.Parallel()
	w, mod, _ := moderated(t)
	general, first, second := w.guild.General(), w.guild.AddChannel("audit", discordtest.TextChannel), w.guild.AddChannel("records", discordtest.TextChannel)
	times := func(ch *discordtest.Channel) (n int) {
		for _, m := range ch.Messages() {
			if strings.Contains(m.Text(), "mod changed the settings") {
				n++
			}
		}
		return n
	}
	for _, step := range []struct {
		args          discordtest.Args
		first, second int // lines there afterwards
	}{
		{discordtest.Args{"audit": first}, 1, 0},
		{discordtest.Args{"audit": second}, 2, 1},
		{discordtest.Args{"no_audit": true}, 2, 2},
		{discordtest.Args{"private": true}, 2, 2},
	} {
		slash(t, mod, general, "settings", step.args)
		if a, b := times(first), times(second); a != step.first || b != step.second {
			t.Errorf("after %v: %d lines in the first channel and %d in the second, want %d and %d", step.args, a, b, step.first, step.second)
		}
	}
}

// TestSettingsAtOnce has moderators name eight others at the same time: all of them may moderate then.
func TestSettingsAtOnce(t *testing.T) {
	t.Parallel()
	w, _, lib := moderated(t)
	var forms []*discordtest.Interaction
	for n := range 8 {
		mod := w.guild.AddMember(fmt.Sprint("mod", n), discordtest.ManageGuild)
		friend := w.guild.AddMember(fmt.Sprint("friend", n))
		forms = append(forms, mod.Slash(w.guild.General(), "settings", discordtest.Args{"allow": friend}))
	}
	for _, f := range forms {
		discordtest.Wait(t, f.Reply)
	}
	s, err := lib.Settings(w.guild.ID)
	if err != nil || len(s.Moderators) != len(forms) {
		t.Errorf("%d of %d are named: %v, %v", len(s.Moderators), len(forms), s.Moderators, err)
	}
}

// TestEditedDraftIsComparedAgain gives a draft the address of an article that the corpus has, and takes it back.
func TestEditedDraftIsComparedAgain(t *testing.T) {
	t.Parallel()
	w, mod, _ := moderated(t)
	general := w.guild.General()
	press(t, mod, slash(t, mod, general, "corpus add", discordtest.Args{"link": "http://news.example.com/page"}), "Save")
	draft := slash(t, mod, general, "corpus add", discordtest.Args{"file": discordtest.File{Name: "minutes.md", Type: "text/markdown", Content: []byte(minutes)}})
	edit := func(address string) discordtest.Message {
		t.Helper()
		form := mod.Click(draft, button(t, draft, "Edit"))
		discordtest.Wait(t, form.Modal)
		return discordtest.Wait(t, mod.Submit(form, map[string]string{"headline": "Minutes of the rowing club", "publisher": "Rowing Club", "date": "2031-03-30", "address": address, "topics": "club"}).Reply)
	}
	same := edit("https://news.example.com/page#minutes")
	want(t, same.Text(), "The corpus holds *Cerium mine opens* already", "same address")
	button(t, same, "Replace")
	other := edit("https://club.example/minutes")
	if strings.Contains(other.Text(), "already") {
		t.Errorf("with an address of its own:\n%s", other.Text())
	}
	want(t, press(t, mod, other, "Save").Text(), "2. Added", "Minutes of the rowing club")
}
