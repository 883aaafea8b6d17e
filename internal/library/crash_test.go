package library

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"tradetalks/corpus"
	"tradetalks/index"
	"tradetalks/internal/feed"
)

var kills = flag.Int("crash.kills", 24, "how often TestCrash kills the process that changes the corpus")

// crashEnv holds the orders of a child process.
const crashEnv = "LIBRARY_TEST_CRASH"

func TestMain(m *testing.M) {
	if orders := os.Getenv(crashEnv); orders != "" {
		if err := child([]byte(orders), os.Stdout); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// orders tell a child process what to do: run operations until it dies.
type orders struct {
	DataDir, CorpusDir, Backup string
	Seed                       uint64
	Ops                        []string // which it may choose from
	Phase                      string   // where it kills itself; empty: it waits to be killed
	Nth                        int      // at the nth time that it gets there
	Opening                    bool     // it may be killed while it opens the library
}

// A step is one operation with what decides its effect.
type step struct {
	Op   string `json:"op"`
	ID   string `json:"id,omitempty"`
	Word string `json:"word,omitempty"`
}

// child changes the library as it is told and says on out what it begins, which phases it reaches and what was acknowledged.
func child(data []byte, out io.Writer) error {
	var o orders
	if err := json.Unmarshal(data, &o); err != nil {
		return err
	}
	say := func(kind string, v any) {
		line, err := json.Marshal(v)
		if err != nil {
			panic(err)
		}
		fmt.Fprintf(out, "%s %s\n", kind, line)
	}
	left, ready := o.Nth, false
	opt := crashOptions(o.DataDir, o.CorpusDir)
	paper, fetcher := newNewspaper(&childTB{})
	opt.Fetcher = fetcher
	opt.Reached = func(phase string) {
		if !ready {
			return
		}
		say("phase", phase)
		if phase == o.Phase {
			if left--; left == 0 {
				self, err := os.FindProcess(os.Getpid())
				if err != nil {
					panic(err)
				}
				_ = self.Kill()
				select {}
			}
		}
	}
	ctx := context.Background()
	if o.Opening {
		say("begin", step{Op: "open"})
	}
	l, err := Open(ctx, opt)
	if err != nil {
		return err
	}
	if o.Opening {
		say("ack", step{Op: "open"})
	}
	ready = true
	if err := l.SetFeed(ctx, operator, feed.Feed{URL: newspaperFeed, Minutes: 60, Mode: feed.Auto}, ""); err != nil {
		return err
	}
	random := rand.New(rand.NewPCG(o.Seed, 1))
	for n := 0; ; n++ {
		s := step{Op: o.Ops[random.IntN(len(o.Ops))], Word: fmt.Sprintf("word%dx%d", o.Seed, n)}
		v, err := l.View("")
		if err != nil {
			return err
		}
		list, err := v.List(index.Filter{}, 1000, 0)
		if err != nil {
			return err
		}
		if err := v.Close(); err != nil {
			return err
		}
		switch s.Op {
		case "add":
			s.ID = fmt.Sprintf("added-%d-%d", o.Seed, n)
		case "feed":
			s.ID = "2025-06-07-about-" + s.Word
			paper.print("/"+s.Word, "About "+s.Word, "It is about "+s.Word+".")
		case "edit", "remove":
			if len(list) == 0 {
				continue
			}
			s.ID = list[random.IntN(len(list))].ID
		}
		say("begin", s)
		err = s.run(ctx, l, o.Backup)
		if errors.Is(err, ErrNoChange) {
			say("none", s)
			continue
		}
		if err != nil {
			return fmt.Errorf("%+v: %w", s, err)
		}
		say("ack", s)
	}
}

func (s step) run(ctx context.Context, l *Library, backup string) (err error) {
	switch s.Op {
	case "add":
		_, err = l.Add(ctx, operator, []*corpus.Article{article(s.ID, "About "+s.Word, "It is about "+s.Word+".")}, false)
	case "edit":
		_, err = l.Edit(ctx, operator, article(s.ID, "About "+s.Word, "It is about "+s.Word+"."))
	case "remove":
		_, err = l.Remove(ctx, operator, s.ID)
	case "undo":
		_, err = l.Undo(ctx, operator, 0)
	case "feed":
		_, err = l.RunFeed(ctx, operator, newspaperFeed)
	case "reindex":
		_, err = l.Reindex(ctx, operator, false, nil)
	case "rebuild":
		_, err = l.Reindex(ctx, operator, true, nil)
	case "touch": // the operator's folder changes, and is reindexed
		if err = writeFile(filepath.Join(l.opt.CorpusDir, "touched.md"), article("touched", "About "+s.Word, "It is about "+s.Word+".").Markdown()); err == nil {
			_, err = l.Reindex(ctx, operator, false, nil)
		}
	case "backup":
		var b bytes.Buffer
		if err = l.Backup(ctx, operator, &b); err == nil {
			err = writeFile(backup, b.Bytes())
		}
	case "restore":
		var data []byte
		if data, err = os.ReadFile(backup); err == nil {
			_, err = l.Restore(ctx, operator, bytes.NewReader(data))
		}
	}
	return err
}

func crashOptions(dataDir, corpusDir string) Options {
	return Options{Embedded: starter(nil), CorpusDir: corpusDir, DataDir: dataDir}
}

// childTB is as much of a test as fetchtest needs, for a process that is none.
type childTB struct{ testing.TB }

func (*childTB) Cleanup(func()) {}

// A model is what the library should hold: the word of each article in the lower layers and in the shelf's own, and what undoes the
// changes that stand.
type model struct {
	Base, Own map[string]string // by id; "" is a text without such a word, gone stands for an article that is taken away
	Undo      []undoing
}

const gone = "(gone)"

// undoing is what the shelf had of its own before a change that stands.
type undoing struct {
	ID   string
	Had  bool
	Word string
}

func (m model) clone() model {
	return model{maps.Clone(m.Base), maps.Clone(m.Own), slices.Clone(m.Undo)}
}

// words returns what is found, by id.
func (m model) words() map[string]string {
	words := maps.Clone(m.Base)
	for id, word := range m.Own {
		if words[id] = word; word == gone {
			delete(words, id)
		}
	}
	return words
}

// after returns the model after a step; saved is the model at the last backup.
func (m model) after(s step, saved model) model {
	m = m.clone()
	word, had := m.Own[s.ID]
	switch s.Op {
	case "add", "edit", "feed":
		m.Own[s.ID] = s.Word
		m.Undo = append(m.Undo, undoing{s.ID, had, word})
	case "remove":
		if delete(m.Own, s.ID); hasKey(m.Base, s.ID) {
			m.Own[s.ID] = gone
		}
		m.Undo = append(m.Undo, undoing{s.ID, had, word})
	case "undo":
		if len(m.Undo) == 0 {
			return m
		}
		u := m.Undo[len(m.Undo)-1]
		m.Undo = m.Undo[:len(m.Undo)-1]
		if delete(m.Own, u.ID); u.Had {
			m.Own[u.ID] = u.Word
		}
	case "restore":
		m.Own, m.Undo = maps.Clone(saved.Own), slices.Clone(saved.Undo)
	case "touch":
		m.Base["touched"] = s.Word
	}
	return m
}

func hasKey(m map[string]string, key string) bool {
	_, ok := m[key]
	return ok
}

// TestCrash kills a process that changes the corpus, again and again, at named phases and at random, and looks each time that everything
// acknowledged is there and nothing else half.
func TestCrash(t *testing.T) {
	dir := t.TempDir()
	base := orders{DataDir: filepath.Join(dir, "data"), CorpusDir: filepath.Join(dir, "articles"), Backup: filepath.Join(dir, "backup.tar")}
	if err := os.MkdirAll(base.CorpusDir, 0o755); err != nil {
		t.Fatal(err)
	}
	now := model{Base: map[string]string{}, Own: map[string]string{}}
	for i := range 3 {
		a := article(fmt.Sprintf("operator-%d", i), fmt.Sprintf("Operator's story %d", i), fmt.Sprintf("The operator wrote story number %d.", i))
		if err := os.WriteFile(filepath.Join(base.CorpusDir, a.ID+".md"), a.Markdown(), 0o644); err != nil {
			t.Fatal(err)
		}
		now.Base[a.ID] = ""
		now.Base[fmt.Sprintf("2025-05-1%d-starter", i)] = ""
	}
	{ // something to restore
		l := open(t, crashOptions(base.DataDir, base.CorpusDir))
		if err := (step{Op: "backup"}).run(context.Background(), l, base.Backup); err != nil {
			t.Fatal(err)
		}
		if err := l.Close(); err != nil {
			t.Fatal(err)
		}
	}
	saved := now.clone()
	changes := []string{"add", "edit", "remove", "undo"}
	plans := []orders{
		{Ops: changes, Phase: phaseBegun}, {Ops: changes, Phase: phaseStaged}, {Ops: changes, Phase: phaseRecorded},
		{Ops: changes, Phase: phaseMoved}, {Ops: changes, Phase: phaseApplied}, {Ops: changes, Phase: phaseCleared},
		{Ops: []string{"touch", "add"}, Phase: phaseBuilt}, {Ops: []string{"touch", "edit"}, Phase: phaseFlipped},
		{Ops: []string{"rebuild", "remove"}, Phase: phaseBuilt}, {Ops: []string{"rebuild", "undo"}, Phase: phaseFlipped},
		{Ops: []string{"restore", "add", "backup"}, Phase: phaseSwapped}, {Ops: []string{"restore", "edit"}, Phase: phaseRestored},
		{Ops: changes, Phase: phaseIndexed},
		{Ops: append([]string{"touch", "reindex", "rebuild", "restore", "backup"}, changes...)},
		{Ops: []string{"feed"}, Phase: phaseStaged}, {Ops: []string{"feed"}, Phase: phaseRecorded}, {Ops: []string{"feed", "edit"}, Phase: phaseApplied},
		{Ops: changes}, {Ops: []string{"feed"}}, {Ops: changes, Opening: true},
	}
	fell, during := map[string]int{}, map[string]int{}
	between := 0
	for n := range *kills {
		o := plans[n%len(plans)]
		o.DataDir, o.CorpusDir, o.Backup = base.DataDir, base.CorpusDir, base.Backup
		o.Seed, o.Nth = uint64(n), 1+n%3
		steps, at := runAndKill(t, o)
		fell[at]++
		var pending *step
		for _, s := range steps {
			if !s.acked {
				pending = &s.step
				break
			}
			now = now.after(s.step, saved)
			if s.Op == "backup" {
				saved = now.clone()
			}
		}
		allowed := []model{now}
		if pending != nil {
			during[pending.Op]++
			if at != "begun to run" {
				between++
			}
			allowed = append(allowed, now.after(*pending, saved))
		}
		now = inspect(t, o, allowed, pending)
		if pending != nil && pending.Op == "backup" {
			// whether the file was replaced decides what a restore brings back
			if err := os.WriteFile(base.Backup, takeBackup(t, o), 0o644); err != nil {
				t.Fatal(err)
			}
			saved = now.clone()
		}
		if t.Failed() {
			t.Fatalf("kill %d (%+v), last %+v, fell at %q", n, o, pending, at)
		}
	}
	report := fmt.Sprintf("%d kills, %d of them between the first write of a change and its acknowledgement:", *kills, between)
	for _, at := range slices.Sorted(maps.Keys(fell)) {
		report += fmt.Sprintf("\n  %4d after %s", fell[at], at)
	}
	for _, op := range slices.Sorted(maps.Keys(during)) {
		report += fmt.Sprintf("\n  %4d during %s", during[op], op)
	}
	t.Log(report)
	if between*4 < *kills*3 {
		t.Errorf("only %d of %d kills fell between the first write of a change and its acknowledgement, want three quarters", between, *kills)
	}
}

type ranStep struct {
	step
	acked bool
}

// runAndKill runs a child until it is killed. It returns what the child began and the phase after which it fell.
func runAndKill(t *testing.T, o orders) (steps []ranStep, at string) {
	t.Helper()
	data, err := json.Marshal(o)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), crashEnv+"="+string(data))
	var problems bytes.Buffer
	cmd.Stderr = &problems
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	var timer *time.Timer
	at = "the start"
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		kind, value, _ := strings.Cut(lines.Text(), " ")
		switch kind {
		case "begin":
			var s step
			if err := json.Unmarshal([]byte(value), &s); err != nil {
				t.Fatal(err)
			}
			steps = append(steps, ranStep{step: s})
			at = "begun to run"
			if o.Phase == "" && timer == nil {
				longest := 120_000
				if o.Opening {
					longest = 25_000
				}
				wait := time.Duration(rand.New(rand.NewPCG(o.Seed, 2)).IntN(longest)) * time.Microsecond
				timer = time.AfterFunc(wait, func() { _ = cmd.Process.Kill() })
			}
		case "phase":
			at = strings.Trim(value, `"`)
		case "none":
			steps = steps[:len(steps)-1]
			at = "acknowledged"
		case "ack":
			steps[len(steps)-1].acked = true
			at = "acknowledged"
		}
	}
	err = cmd.Wait()
	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.Exited() {
		t.Fatalf("the child ended by itself: %v\n%s", err, problems.Bytes())
	}
	return steps, at
}

// takeBackup returns a backup of the library as it is.
func takeBackup(t *testing.T, o orders) []byte {
	t.Helper()
	l := open(t, crashOptions(o.DataDir, o.CorpusDir))
	var b bytes.Buffer
	if err := l.Backup(context.Background(), operator, &b); err != nil {
		t.Fatal(err)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// inspect opens the library and returns which of the allowed models it is in.
func inspect(t *testing.T, o orders, allowed []model, pending *step) model {
	t.Helper()
	l := open(t, crashOptions(o.DataDir, o.CorpusDir))
	defer l.Close()
	v, err := l.View("")
	if err != nil {
		t.Fatal(err)
	}
	defer v.Close()
	held := map[string]string{}
	for a, err := range v.Articles() {
		if err != nil {
			t.Fatal(err)
		}
		word, ok := strings.CutPrefix(a.Title, "About ")
		if !ok {
			word = ""
		}
		if _, twice := held[a.ID]; twice {
			t.Errorf("article %s is in the index twice", a.ID)
		}
		held[a.ID] = word
		if word != "" && !strings.HasPrefix(a.Body, "It is about "+word+".") {
			t.Errorf("article %s: headline and text are of different versions: %q", a.ID, a.Body)
		}
		if word != "" {
			if ids, err := search(v, word); err != nil || !slices.Equal(ids, []string{a.ID}) {
				t.Errorf("article %s is not found by its word %q: %v %v", a.ID, word, ids, err)
			}
		}
	}
	// the index holds what the files say
	files := map[string]string{}
	for a, err := range l.shared.layers().Articles(context.Background()) {
		if err != nil {
			t.Fatal(err)
		}
		word, ok := strings.CutPrefix(a.Title, "About ")
		if !ok {
			word = ""
		}
		files[a.ID] = word
	}
	if !maps.Equal(held, files) {
		t.Errorf("index and files differ:\n%v\n%v", held, files)
	}
	if left, err := os.ReadDir(filepath.Join(l.shared.dir, pendingFolder)); err != nil || len(left) > 0 {
		t.Errorf("left pending: %v %v", left, err)
	}
	for _, dir := range []string{l.shared.dir, l.shared.articleDir(), o.DataDir, l.shared.indexDir} {
		entries, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range entries {
			for _, prefix := range []string{tempPrefix, frozenPrefix, unpackPrefix, restoreFolder, replacedTruth} {
				if strings.HasPrefix(e.Name(), prefix) {
					t.Errorf("left behind: %s", filepath.Join(dir, e.Name()))
				}
			}
		}
	}
	touched := ""
	if a, _, err := corpus.Read("touched.md", readIfThere(t, filepath.Join(o.CorpusDir, "touched.md"))); err == nil {
		touched = strings.TrimPrefix(a.Title, "About ")
	}
	standing := 0
	changes, err := (&history{name: filepath.Join(l.shared.dir, historyFile)}).standing()
	if err != nil {
		t.Fatal(err)
	}
	for i, c := range changes {
		if c.N != i+1 {
			t.Errorf("change %d of the history has number %d", i+1, c.N)
		}
		if c.Undone == 0 && c.Undoes == 0 {
			standing++
		}
	}
	for _, m := range slices.Backward(allowed) {
		if pending != nil && pending.Op == "touch" {
			m = m.clone() // the operator's own file is written by hand
			if delete(m.Base, "touched"); touched != "" {
				m.Base["touched"] = touched
			}
		}
		if maps.Equal(m.words(), held) && len(m.Undo) == standing {
			return m
		}
	}
	t.Errorf("the library holds %d standing changes and\n%v\nwant one of", standing, held)
	for _, m := range allowed {
		t.Errorf("%d standing changes and\n%v", len(m.Undo), m.words())
	}
	return allowed[0]
}

func readIfThere(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		t.Fatal(err)
	}
	return data
}
