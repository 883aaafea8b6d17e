package bot_test

import (
	"bytes"
	"context"
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
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *logged) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *logged) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// newWorld starts Discord without the bot.
func newWorld(t *testing.T, o discordtest.Options) *world {
	t.Helper()
	w := &world{Server: discordtest.Start(t, o), log: &logged{}, index: build(t, articles(t))}
	w.guild = w.AddGuild(discordtest.GuildOptions{})
	w.ada = w.guild.AddMember("ada")
	return w
}

// quick are waits for tests: what takes seconds at Discord takes fractions of one.
func quick() bot.Timing {
	return bot.Timing{Open: 5 * time.Second, Silence: 2 * time.Second, FirstWait: 20 * time.Millisecond, LastWait: 200 * time.Millisecond,
		Identify: 10 * time.Millisecond, Drain: 5 * time.Second}
}

// run starts the bot and waits until it is connected.
func (w *world) run(t *testing.T, change ...func(*bot.Options)) {
	t.Helper()
	w.start(t, change...)
	discordtest.WaitFor(t, func(ctx context.Context) error { return w.Ready(ctx, 1) })
}

// start starts the bot.
func (w *world) start(t *testing.T, change ...func(*bot.Options)) {
	t.Helper()
	o := bot.Options{Token: w.Token, APIURL: w.URL(), Engine: engine(t), Views: w.view, Now: time.Now, Timing: quick(), Version: "test",
		Log:    slog.New(slog.NewTextHandler(w.log, &slog.HandlerOptions{Level: slog.LevelDebug})),
		Limits: bot.Limits{UserBurst: 1000}, Privacy: "https://example.com/privacy"}
	for _, c := range change {
		c(&o)
	}
	b, err := bot.New(o)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- b.Run(ctx) }()
	w.stop = sync.OnceValue(func() error { cancel(); return <-ended })
	t.Cleanup(func() {
		if err := w.stop(); err != nil {
			t.Errorf("bot ended with: %v", err)
		}
		if t.Failed() {
			t.Logf("log of the bot:\n%s", w.log)
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
	w := story(t)
	reply := discordtest.Wait(t, w.ada.Slash(w.guild.General(), "ask", discordtest.Args{"question": "Who leads the delegation of Norland?"}).Reply)
	want(t, reply.Text(), "Ilva Brandt", "Harbor Post, 2031-03-02", "https://harborpost.example/canal/opening")
	if reply.Ephemeral() {
		t.Error("the answer is private though nobody asked for that")
	}
}

func TestMention(t *testing.T) {
	w := story(t)
	reply := discordtest.Wait(t, w.ada.Mention(w.guild.General(), "who leads the delegation of Norland?").Reply)
	want(t, reply.Text(), "Ilva Brandt", "Harbor Post, 2031-03-02")
}
