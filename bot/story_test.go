package bot_test

import (
	"bytes"
	"context"
	"fmt"
	"iter"
	"log/slog"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/tools/txtar"

	"tradetalks/bot"
	"tradetalks/corpus"
	"tradetalks/index"
	"tradetalks/internal/answer"
	"tradetalks/internal/discordtest"
)

// today is the day on which the stories happen.
func today() time.Time { return time.Date(2031, 4, 2, 12, 0, 0, 0, time.UTC) }

// articles yields those of testdata/articles.txtar, without the ones named.
func articles(t testing.TB, without ...string) iter.Seq2[*corpus.Article, error] {
	t.Helper()
	file, err := txtar.ParseFile("testdata/articles.txtar")
	if err != nil {
		t.Fatal(err)
	}
	return func(yield func(*corpus.Article, error) bool) {
	next:
		for _, f := range file.Files {
			for _, w := range without {
				if strings.TrimSuffix(f.Name, ".md") == w {
					continue next
				}
			}
			a, _, err := corpus.Read(f.Name, f.Data)
			if !yield(a, err) {
				return
			}
		}
	}
}

// cited returns id and address of an article that a reply cites.
func cited(t testing.TB, reply string) (id, address string) {
	t.Helper()
	for a, err := range articles(t) {
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(reply, a.URL) {
			return a.ID, a.URL
		}
	}
	t.Fatalf("no article is cited in\n%s", reply)
	return "", ""
}

// build returns an index of articles.
func build(t testing.TB, list iter.Seq2[*corpus.Article, error]) *index.Index {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "index")
	if _, err := index.Build(context.Background(), dir, list, index.BuildOptions{}); err != nil {
		t.Fatal(err)
	}
	x, err := index.Open(dir, index.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := x.Close(); err != nil {
			t.Errorf("closing the index: %v", err)
		}
	})
	return x
}

// lexicon is read once: it does not change.
var lexicon = sync.OnceValues(func() (*answer.Lexicon, error) { return answer.NewLexicon("") })

func engine(t testing.TB) *answer.Engine {
	t.Helper()
	l, err := lexicon()
	if err != nil {
		t.Fatal(err)
	}
	return answer.NewEngine(l, answer.DefaultParams(), today)
}

// A world is a bot that runs against a fake Discord, in a server with one member.
type world struct {
	*discordtest.Server
	guild *discordtest.Guild
	ada   *discordtest.User
	log   *logged
	bot   *bot.Bot
	stop  func() error // ends the bot and returns what Run returned

	mu    sync.Mutex
	index *index.Index
}

// swap lets the bot answer from other articles.
func (w *world) swap(x *index.Index) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.index = x
}

func (w *world) view(string) (*index.View, error) {
	w.mu.Lock()
	x := w.index
	w.mu.Unlock()
	s, err := x.Snapshot()
	if err != nil {
		return nil, err
	}
	return index.NewView(s), nil
}

// logged is a log that tests can read.
type logged struct {
	mu    sync.Mutex
	b     bytes.Buffer
	grown chan struct{} // closed and replaced when something is written
}

func newLog() *logged { return &logged{grown: make(chan struct{})} }

func (l *logged) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	close(l.grown)
	l.grown = make(chan struct{})
	return l.b.Write(p)
}

// wait waits until the log holds a text.
func (l *logged) wait(t testing.TB, text string) {
	t.Helper()
	deadline := time.After(discordtest.WaitTime)
	for {
		l.mu.Lock()
		grown, there := l.grown, strings.Contains(l.b.String(), text)
		l.mu.Unlock()
		if there {
			return
		}
		select {
		case <-grown:
		case <-deadline:
			t.Fatalf("the log never held %q", text)
		}
	}
}

func (l *logged) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// newWorld starts Discord without the bot.
func newWorld(t *testing.T, o discordtest.Options) *world {
	t.Helper()
	w := &world{Server: discordtest.Start(t, o), log: newLog(), index: build(t, articles(t))}
	w.guild = w.AddGuild(discordtest.GuildOptions{})
	w.ada = w.guild.AddMember("ada")
	return w
}

// quick are waits for tests: what takes seconds at Discord takes fractions of one.
func quick() bot.Timing {
	return bot.Timing{Open: 5 * time.Second, Ack: time.Minute, FirstWait: 20 * time.Millisecond, LastWait: 200 * time.Millisecond,
		Identify: 10 * time.Millisecond, Drain: 5 * time.Second}
}

// run starts the bot and waits until it is connected.
func (w *world) run(t *testing.T, change ...func(*bot.Options)) {
	t.Helper()
	w.start(t, change...)
	w.log.wait(t, "discord: connected")
}

// start starts the bot.
func (w *world) start(t *testing.T, change ...func(*bot.Options)) {
	t.Helper()
	w.log = newLog()
	log := w.log
	o := bot.Options{Token: w.Token, APIURL: w.URL(), Engine: engine(t), Views: w.view, Now: time.Now, Timing: quick(), Version: "test",
		Log:    slog.New(slog.NewTextHandler(log, &slog.HandlerOptions{Level: slog.LevelDebug})),
		Limits: bot.Limits{UserBurst: 1000, ChannelBurst: 1000}, Privacy: "https://example.com/privacy"}
	for _, c := range change {
		c(&o)
	}
	b, err := bot.New(o)
	if err != nil {
		t.Fatal(err)
	}
	w.bot = b
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- b.Run(ctx) }()
	w.stop = sync.OnceValue(func() error { cancel(); return <-ended })
	t.Cleanup(func() {
		if err := w.stop(); err != nil {
			t.Errorf("bot ended with: %v", err)
		}
		if t.Failed() {
			t.Logf("log of the bot:\n%s", log)
		}
	})
}

// story starts a bot in a fresh world.
func story(t *testing.T) *world {
	t.Helper()
	w := newWorld(t, discordtest.Options{})
	w.run(t)
	return w
}

// want fails the test for each text that s does not hold.
func want(t *testing.T, s string, texts ...string) {
	t.Helper()
	for _, x := range texts {
		if !strings.Contains(s, x) {
			t.Errorf("not there: %q in\n%s", x, s)
		}
	}
}

func TestAsk(t *testing.T) {
	t.Parallel()
	w := story(t)
	reply := discordtest.Wait(t, w.ada.Slash(w.guild.General(), "ask", discordtest.Args{"question": "Who leads the delegation of Norland?"}).Reply)
	want(t, reply.Text(), "Ilva Brandt", "Harbor Post, 2031-03-02", "https://harborpost.example/canal/opening")
	if reply.Ephemeral() {
		t.Error("the answer is private though nobody asked for that")
	}
}

func TestMention(t *testing.T) {
	t.Parallel()
	w := story(t)
	reply := discordtest.Wait(t, w.ada.Mention(w.guild.General(), "who leads the delegation of Norland?").Reply)
	want(t, reply.Text(), "Ilva Brandt", "Harbor Post, 2031-03-02")
}

// button returns the label of the button that a message must have.
func button(t *testing.T, m discordtest.Message, label string) string {
	t.Helper()
	for _, b := range m.Buttons() {
		if b.Label == label {
			return b.CustomID
		}
	}
	t.Fatalf("no button %q under\n%s", label, m.Text())
	return ""
}

const leads = "Who leads the delegation of Norland?"

func TestButtonsOfAnAnswer(t *testing.T) {
	t.Parallel()
	w := story(t)
	bob := w.guild.AddMember("bob")
	answer := discordtest.Wait(t, w.ada.Slash(w.guild.General(), "ask", discordtest.Args{"question": "What happened with the canal fee?"}).Reply)

	t.Run("more for the asker turns the page in place", func(t *testing.T) {
		next := discordtest.Wait(t, w.ada.Click(answer, button(t, answer, "More")).Reply)
		if next.ID != answer.ID {
			t.Errorf("a new message, not the one under the button")
		}
		want(t, next.Text(), `\[4\]`, "What happened with the canal fee?")
		back := discordtest.Wait(t, w.ada.Click(next, button(t, next, "Back")).Reply)
		if back.Text() != answer.Text() {
			t.Errorf("back shows\n%s\nnot\n%s", back.Text(), answer.Text())
		}
	})
	t.Run("more for another is private", func(t *testing.T) {
		next := discordtest.Wait(t, bob.Click(answer, button(t, answer, "More")).Reply)
		if next.ID == answer.ID || !next.Ephemeral() {
			t.Errorf("message %s, private %v; want a new private one", next.ID, next.Ephemeral())
		}
		want(t, next.Text(), `\[4\]`)
		// and goes on privately, in place
		back := discordtest.Wait(t, bob.Click(next, button(t, next, "Back")).Reply)
		if back.ID != next.ID {
			t.Error("paging in a private message makes another one")
		}
		shared := discordtest.Wait(t, bob.Click(back, button(t, back, "Share")).Reply)
		if shared.Ephemeral() {
			t.Error("a shared answer is private")
		}
		want(t, shared.Text(), "Shared by <@"+bob.ID+">", `\[1\]`)
		if len(shared.Pings) > 0 {
			t.Errorf("sharing pings %v", shared.Pings)
		}
	})
	t.Run("context", func(t *testing.T) {
		context := discordtest.Wait(t, bob.Click(answer, button(t, answer, "Context")).Reply)
		if !context.Ephemeral() {
			t.Error("context is not private")
		}
		want(t, context.Text(), "Page 1 of 1", "\n> ")
		pick := context.Selects()[0]
		other := discordtest.Wait(t, bob.Choose(context, pick.CustomID, pick.Options[1].Value).Reply)
		if other.ID != context.ID || other.Text() == context.Text() {
			t.Errorf("choosing another passage shows\n%s", other.Text())
		}
	})
	t.Run("sources", func(t *testing.T) {
		sources := discordtest.Wait(t, bob.Click(answer, button(t, answer, "Sources")).Reply)
		want(t, sources.Text(), "Sources of this answer", `\[1\] `, `\[2\] `, `\[3\] `, "https://harborpost.example/canal/")
	})
	t.Run("follow-up", func(t *testing.T) {
		opened := bob.Click(answer, button(t, answer, "Ask a follow-up"))
		form := discordtest.Wait(t, opened.Modal)
		next := discordtest.Wait(t, bob.Submit(opened, map[string]string{form.Inputs()[0].CustomID: "and which ships are exempt?"}).Reply)
		want(t, next.Text(), "and which ships are exempt?", "What happened with the canal fee?", "grain")
	})
	t.Run("votes", func(t *testing.T) {
		discordtest.Wait(t, bob.Click(answer, button(t, answer, "Useful")).Reply)
		discordtest.Wait(t, w.ada.Click(answer, button(t, answer, "Useful")).Reply)
		changed := discordtest.Wait(t, bob.Click(answer, button(t, answer, "Not useful")).Reply)
		want(t, changed.Text(), "Useful: 1, not useful: 1")
		if !changed.Ephemeral() {
			t.Error("the thanks for a vote are public")
		}
	})
}

// Nothing but the message is needed: another bot, as after a restart, serves its buttons.
func TestButtonsAfterARestart(t *testing.T) {
	t.Parallel()
	w := story(t)
	answer := discordtest.Wait(t, w.ada.Mention(w.guild.General(), "what is the canal transit fee? "+strings.Repeat("please tell me the canal transit fee. ", 12)).Reply)
	if err := w.stop(); err != nil {
		t.Fatal(err)
	}
	w.run(t)
	next := discordtest.Wait(t, w.ada.Click(answer, button(t, answer, "More")).Reply)
	want(t, next.Text(), `\[4\]`)

	t.Run("and the corpus has changed", func(t *testing.T) {
		first := discordtest.Wait(t, w.ada.Click(next, button(t, next, "Back")).Reply)
		id, address := cited(t, first.Text())
		w.swap(build(t, articles(t, id)))
		sources := discordtest.Wait(t, w.ada.Click(first, button(t, first, "Sources")).Reply)
		want(t, sources.Text(), "changed or removed")
		if strings.Contains(sources.Text(), address) {
			t.Errorf("a removed article is cited:\n%s", sources.Text())
		}
	})
}

func TestArticle(t *testing.T) {
	t.Parallel()
	w := story(t)
	choices := discordtest.Wait(t, w.ada.Type(w.guild.General(), "article", "article", "estmark of", nil).Choices)
	if len(choices) != 1 || choices[0].Name != "Estmark offers lower canal fee on second day" {
		t.Fatalf("choices: %v", choices)
	}
	for _, typed := range []any{choices[0].Value, choices[0].Name, "2031-03-03-daily-ledger-fees"} {
		article := discordtest.Wait(t, w.ada.Slash(w.guild.General(), "article", discordtest.Args{"article": typed}).Reply)
		want(t, article.Text(), "Estmark offered to lower the canal transit fee", "Nickel and cobalt", "Daily Ledger, 2031-03-03")
		if !article.Ephemeral() {
			t.Error("an article is public though nobody asked for that")
		}
	}
}

func TestLists(t *testing.T) {
	t.Parallel()
	w := story(t)
	general := w.guild.General()
	latest := discordtest.Wait(t, w.ada.Slash(general, "latest", nil).Reply)
	want(t, latest.Text(), "Latest articles", "digest of [Metals Review, 2031-03-20]")
	pick := latest.Selects()[0]
	accord := ""
	for _, o := range pick.Options {
		if o.Label == "Norland and Estmark sign canal accord" {
			accord = o.Value
		}
	}
	opened := discordtest.Wait(t, w.ada.Choose(latest, pick.CustomID, accord).Reply)
	want(t, opened.Text(), "Norland and Estmark sign canal accord", "takes effect on April 1")

	w.swap(build(t, articles(t, "2031-03-09-morning-wire-accord")))
	gone := discordtest.Wait(t, w.ada.Choose(latest, pick.CustomID, accord).Reply)
	want(t, gone.Text(), "no longer in the corpus")

	timeline := discordtest.Wait(t, w.ada.Slash(general, "timeline", discordtest.Args{"topic": "canal-fees"}).Reply)
	want(t, timeline.Text(), "Timeline: canal-fees", "Harbor Post, 2031-03-02")
	if len(timeline.Attachments) != 1 || !bytes.HasPrefix(timeline.Attachments[0].Content, []byte("\x89PNG")) {
		t.Fatalf("attachments: %+v", timeline.Attachments)
	}
	want(t, timeline.Attachments[0].Description, "5 articles on canal-fees from 2031-03-02 to 2031-03-28")

	sources := discordtest.Wait(t, w.ada.Slash(general, "sources", nil).Reply)
	want(t, sources.Text(), "Harbor Post**: 2 (2031-03-02 to 2031-03-15)", "6 articles of 4 publishers")
	help := discordtest.Wait(t, w.ada.Slash(general, "help", nil).Reply)
	want(t, help.Text(), "`/ask`", "Find sources for this", "6 articles from 2031-03-02 to 2031-03-28", "https://example.com/privacy")
	privacy := discordtest.Wait(t, w.ada.Slash(general, "privacy", nil).Reply)
	want(t, privacy.Text(), "nowhere else")
}

func TestAskNarrowed(t *testing.T) {
	t.Parallel()
	w := story(t)
	ask := func(args discordtest.Args) discordtest.Message {
		t.Helper()
		args["question"] = "What is the canal transit fee?"
		return discordtest.Wait(t, w.ada.Slash(w.guild.General(), "ask", args).Reply)
	}
	want(t, ask(discordtest.Args{"source": "daily ledger"}).Text(), "11 percent", "Daily Ledger")
	early := ask(discordtest.Args{"as_of": "2031-03-05", "private": true})
	if !early.Ephemeral() || strings.Contains(early.Text(), "Morning Wire") {
		t.Errorf("private %v:\n%s", early.Ephemeral(), early.Text())
	}
	more := discordtest.Wait(t, w.ada.Click(early, button(t, early, "Sources")).Reply)
	if strings.Contains(more.Text(), "Morning Wire") {
		t.Errorf("the button forgot what narrowed the question:\n%s", more.Text())
	}
	want(t, ask(discordtest.Args{"from": "yesterday"}).Text(), "“yesterday” is not a day that I can read")
	want(t, ask(discordtest.Args{"from": "2031-03-09", "to": "2031-03-01"}).Text(), "swap the two days")
	want(t, ask(discordtest.Args{"source": "Nobody *News*"}).Text(), `no single source like “Nobody \*News\*”`, "Harbor Post")
	choices := discordtest.Wait(t, w.ada.Type(w.guild.General(), "ask", "topic", "ni", discordtest.Args{"question": "x"}).Choices)
	if len(choices) != 1 || choices[0].Value != "nickel" {
		t.Errorf("choices for a topic: %v", choices)
	}
	none := discordtest.Wait(t, w.ada.Type(w.guild.General(), "ask", "source", "zzz", discordtest.Args{"question": "x"}).Choices)
	if len(none) != 0 {
		t.Errorf("choices for nonsense: %v", none)
	}
}

// TestAsksInALanguageThatIsHeld asks a corpus of Chinese alone: nobody is told to ask it in English.
func TestAsksInALanguageThatIsHeld(t *testing.T) {
	t.Parallel()
	w := newWorld(t, discordtest.Options{})
	a := &corpus.Article{ID: "grain", Title: "谷物关税上调", Lang: "zh-Hans", Body: "诺兰对谷物征收百分之十的关税。商人们在港口等待新的税单。"}
	w.swap(build(t, func(yield func(*corpus.Article, error) bool) { yield(a, nil) }))
	w.run(t)
	for question, said := range map[string]string{
		"¿Cuál es la tarifa del canal para los barcos?":         "El corpus no contiene artículos en español. Pregunte en uno de estos idiomas: 中文.",
		"Quelle est la taxe du canal pour les navires ?":        "Le corpus ne contient pas d'articles en français. Posez la question dans une de ces langues : 中文.",
		"Какова пошлина за проход судов по каналу в этом году?": "Спросите на одном из этих языков: 中文.",
	} {
		want(t, discordtest.Wait(t, w.ada.Slash(w.guild.General(), "ask", discordtest.Args{"question": question}).Reply).Text(), said)
	}
}

func TestOneArticle(t *testing.T) {
	t.Parallel()
	w := newWorld(t, discordtest.Options{})
	w.swap(build(t, articles(t, "2031-03-03-daily-ledger-fees", "2031-03-09-morning-wire-accord", "2031-03-20-digest-nickel", "2031-03-12-coast-radio-grain",
		"2031-03-15-harbor-post-vote", "2031-03-28-daily-ledger-insurers")))
	luz := w.AddUser("luz", discordtest.UserOptions{Locale: "es-ES"})
	w.guild.Join(luz)
	w.run(t)
	for command, said := range map[string][2]string{
		"ask":     {"The corpus holds 1 article, up to", "El corpus contiene 1 artículo, hasta"},
		"help":    {"The corpus holds 1 article from", "El corpus contiene 1 artículo del"},
		"sources": {"1 article of 1 publisher, ", "1 artículo de 1 medio, "},
	} {
		args := discordtest.Args{}
		if command == "ask" {
			args["question"] = leads
		}
		want(t, discordtest.Wait(t, w.ada.Slash(w.guild.General(), command, args).Reply).Text(), said[0])
		want(t, discordtest.Wait(t, luz.Slash(w.guild.General(), command, args).Reply).Text(), said[1])
	}
	timeline := discordtest.Wait(t, w.ada.Slash(w.guild.General(), "timeline", discordtest.Args{"topic": "canal-fees"}).Reply)
	want(t, timeline.Attachments[0].Description, "Timeline of 1 article on canal-fees")
}

// Every article of a topic is on some page of its timeline, each page with its own picture.
func TestTimelineTurnsPages(t *testing.T) {
	t.Parallel()
	w := newWorld(t, discordtest.Options{})
	const days = 28
	w.swap(build(t, func(yield func(*corpus.Article, error) bool) {
		for day := 1; day <= days; day++ {
			id := fmt.Sprintf("day-%02d", day)
			if !yield(&corpus.Article{ID: id, Title: "Report of " + id, Publisher: "Harbor Post", Date: corpus.NewDate(2031, 3, day), Topics: []string{"canal-fees"},
				URL: "https://harborpost.example/canal/" + strings.Repeat(id+"/", 20), Lang: "en", Body: "The fee stayed the same on that day."}, nil) {
				return
			}
		}
	}))
	w.run(t)
	page := discordtest.Wait(t, w.ada.Slash(w.guild.General(), "timeline", discordtest.Args{"topic": "canal-fees"}).Reply)
	shown := 0
	for {
		if len(page.Attachments) != 1 {
			t.Fatalf("a page with %d pictures", len(page.Attachments))
		}
		on := strings.Count(page.Text(), "Report of day-")
		want(t, page.Attachments[0].Description, fmt.Sprintf("%d articles on canal-fees", on), fmt.Sprintf("to 2031-03-%02d", days-shown))
		shown += on
		if shown >= days {
			break
		}
		page = discordtest.Wait(t, w.ada.Click(page, button(t, page, "Next")).Reply)
	}
	if shown != days {
		t.Errorf("%d of %d articles are shown", shown, days)
	}
	button(t, page, "Back")
}
