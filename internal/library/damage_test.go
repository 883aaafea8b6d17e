package library

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tradetalks/corpus"
	"tradetalks/index"
)

// twoGenerations returns options of a library with a current and a previous generation of the index, both with one article of its own.
func twoGenerations(t *testing.T) (Options, *Library) {
	ctx := context.Background()
	opt := Options{Embedded: starter(t), DataDir: t.TempDir()}
	l := open(t, opt)
	must[Report](t)(l.Reindex(ctx, operator, true, nil))
	must[Change](t)(l.Add(ctx, operator, []*corpus.Article{article("late", "Late", "It came late about vanadium.")}, false))
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	if l.shared.pointer.Previous == "" {
		t.Fatal("no previous generation")
	}
	return opt, l
}

// eachSegment does something to each segment of a generation.
func eachSegment(t *testing.T, l *Library, generation string, do func(name string) error) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(l.shared.bleve(generation), "store", "*.zap"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no segments: %v", err)
	}
	for _, name := range files {
		if err := do(name); err != nil {
			t.Fatal(err)
		}
	}
}

// spoil changes a byte in the middle of each segment of a generation.
func spoil(t *testing.T, l *Library, generation string) {
	t.Helper()
	eachSegment(t, l, generation, func(name string) error {
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		data[len(data)/2] ^= 0x55
		return os.WriteFile(name, data, 0o644)
	})
}

// TestVerifyWhatAnIndexWasMadeFrom lets the list of what an index was made from say something else than the index holds; the
// next start compares it with the files, and brings both up.
func TestVerifyWhatAnIndexWasMadeFrom(t *testing.T) {
	ctx := context.Background()
	for name, change := range map[string]func(l *Library, m *made){
		"an article more": func(l *Library, m *made) {
			own := &m.Layers[len(m.Layers)-1]
			own.Files = append(own.Files, corpus.File{Path: "ghost.md"})
		},
		"an article less": func(l *Library, m *made) { m.Layers[0].Files = m.Layers[0].Files[1:] },
	} {
		t.Run(name, func(t *testing.T) {
			opt, l := twoGenerations(t)
			file := filepath.Join(l.shared.generation(l.shared.pointer.Current), madeFile)
			m := must[made](t)(l.shared.readMade(l.shared.pointer.Current))
			change(l, &m)
			if err := writeJSON(file, m); err != nil {
				t.Fatal(err)
			}
			found := must[[]Damage](t)(Verify(ctx, opt, ""))
			if len(found) != 1 || found[0].Role != "current" || !strings.Contains(found[0].Problem, file) {
				t.Errorf("found %+v, want %s", found, file)
			}
			open(t, opt)
			if found := must[[]Damage](t)(Verify(ctx, opt, "")); found != nil {
				t.Errorf("after the next start: %+v", found)
			}
		})
	}
}

// eachLateSegment does something to each segment that a generation got after its first, or to its only one: Bleve merges them when it likes.
// What was added last is in one of them, and mostly the root names an older state without them too.
func eachLateSegment(t *testing.T, l *Library, generation string, do func(name string) error) {
	t.Helper()
	var names []string
	eachSegment(t, l, generation, func(name string) error { names = append(names, name); return nil })
	if len(names) > 1 {
		names = names[1:]
	}
	for _, name := range names {
		if err := do(name); err != nil {
			t.Fatal(err)
		}
	}
}

// lengthen puts a byte behind a file.
func lengthen(name string) error {
	data, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	return os.WriteFile(name, append(data, 0), 0o644)
}

// TestLostChangeIsTold damages the segments of the last change in an index of one generation, after it was noted that the index holds the change:
// the next start names a file, says that it builds anew, and finds the change.
func TestLostChangeIsTold(t *testing.T) {
	ctx := context.Background()
	opt := Options{Embedded: starter(t), DataDir: t.TempDir()}
	l := open(t, opt)
	must[Change](t)(l.Add(ctx, operator, []*corpus.Article{article("late", "Late", "It came late about vanadium.")}, false))
	for range 2 {
		if err := l.Close(); err != nil {
			t.Fatal(err)
		}
		l = open(t, opt)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	generation := l.shared.pointer.Current
	eachSegment(t, l, generation, lengthen) // all: Bleve may have merged them into one
	for range 2 {
		found := must[[]Damage](t)(Verify(ctx, opt, ""))
		if len(found) != 1 || found[0].Generation != generation || found[0].Role != "current" || !strings.Contains(found[0].Problem, ".zap") {
			t.Errorf("Verify: %+v", found)
		}
	}
	var log bytes.Buffer
	l = open(t, withLog(opt, &log))
	wantIDs(t, "the next start", found(t, l, "", "vanadium"), "late")
	for _, want := range []string{
		"level=WARN", "index generation " + generation + " cannot be used", filepath.Join(l.shared.bleve(generation), "store"), ".zap", "building the index anew",
	} {
		if !strings.Contains(log.String(), want) {
			t.Errorf("the log does not say %q:\n%s", want, log.String())
		}
	}
}

func TestDamagedIndex(t *testing.T) {
	for name, damage := range map[string]func(t *testing.T, l *Library, current, previous string){
		"a segment of the current generation": func(t *testing.T, l *Library, current, _ string) { spoil(t, l, current) },
		"a segment of both generations": func(t *testing.T, l *Library, current, previous string) {
			spoil(t, l, current)
			spoil(t, l, previous)
		},
		"a segment of the current generation is cut short": func(t *testing.T, l *Library, current, _ string) {
			eachSegment(t, l, current, func(name string) error { return os.Truncate(name, 100) })
		},
		"a segment of the current generation is empty": func(t *testing.T, l *Library, current, _ string) {
			eachSegment(t, l, current, func(name string) error { return os.Truncate(name, 0) })
		},
		"a segment of the current generation is gone": func(t *testing.T, l *Library, current, _ string) {
			eachSegment(t, l, current, os.Remove)
		},
		"a segment of the last change is cut short": func(t *testing.T, l *Library, current, _ string) {
			eachLateSegment(t, l, current, func(name string) error { return os.Truncate(name, 100) })
		},
		"a segment of the last change is a byte too long": func(t *testing.T, l *Library, current, _ string) {
			eachLateSegment(t, l, current, lengthen)
		},
		"a segment of the last change is gone": func(t *testing.T, l *Library, current, _ string) {
			eachLateSegment(t, l, current, os.Remove)
		},
		"the root of the current generation": func(t *testing.T, l *Library, current, _ string) {
			if err := os.Truncate(filepath.Join(l.shared.bleve(current), "store", "root.bolt"), 5000); err != nil {
				t.Fatal(err)
			}
		},
		"what the current generation was made from": func(t *testing.T, l *Library, current, _ string) {
			if err := os.WriteFile(filepath.Join(l.shared.generation(current), madeFile), []byte("{"), 0o644); err != nil {
				t.Fatal(err)
			}
		},
		"what the current generation was made from is gone": func(t *testing.T, l *Library, current, _ string) {
			if err := os.Remove(filepath.Join(l.shared.generation(current), madeFile)); err != nil {
				t.Fatal(err)
			}
		},
		"what the current generation was made from is empty": func(t *testing.T, l *Library, current, _ string) {
			if err := os.WriteFile(filepath.Join(l.shared.generation(current), madeFile), []byte("{}"), 0o644); err != nil {
				t.Fatal(err)
			}
		},
		"the current generation is gone": func(t *testing.T, l *Library, current, _ string) {
			if err := os.RemoveAll(l.shared.generation(current)); err != nil {
				t.Fatal(err)
			}
		},
		"the pointer": func(t *testing.T, l *Library, _, _ string) {
			if err := os.WriteFile(filepath.Join(l.shared.indexDir, pointerFile), []byte("\x00\x00"), 0o644); err != nil {
				t.Fatal(err)
			}
		},
		"the metadata of Bleve": func(t *testing.T, l *Library, current, _ string) {
			if err := os.WriteFile(filepath.Join(l.shared.bleve(current), "index_meta.json"), nil, 0o644); err != nil {
				t.Fatal(err)
			}
		},
	} {
		for _, beside := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s, beside %t", name, beside), func(t *testing.T) {
				opt, l := twoGenerations(t)
				if found := must[[]Damage](t)(Verify(context.Background(), opt, "")); found != nil {
					t.Fatalf("damage before any was done: %+v", found)
				}
				damage(t, l, l.shared.pointer.Current, l.shared.pointer.Previous)
				for range 2 { // to look repairs nothing
					found := must[[]Damage](t)(Verify(context.Background(), opt, ""))
					if len(found) == 0 {
						t.Fatal("Verify finds nothing")
					}
					for _, d := range found {
						if !strings.Contains(d.Problem, opt.DataDir) {
							t.Errorf("it does not name the place: %+v", d)
						}
					}
				}
				var log bytes.Buffer
				opt.Beside = beside
				l = open(t, withLog(opt, &log))
				wantIDs(t, "articles", all(t, l, ""), "2025-05-10-starter", "2025-05-11-starter", "2025-05-12-starter", "late")
				wantIDs(t, "search", found(t, l, "", "vanadium"), "late")
				st := must[Status](t)(l.Status(context.Background(), operator))
				if st.Notice != IndexRepaired {
					t.Errorf("notice %q, want %q", st.Notice, IndexRepaired)
				}
				lines := strings.Split(strings.TrimSpace(log.String()), "\n")
				if log.Len() == 0 {
					t.Error("the log does not say what was wrong")
				}
				told := map[string]bool{}
				for _, line := range lines {
					_, line, _ = strings.Cut(line, "level=") // without the time
					if told[line] {
						t.Errorf("it is logged twice: %s", line)
					}
					told[line] = true
				}
				if found := must[[]Damage](t)(Verify(context.Background(), opt, "")); found != nil {
					t.Errorf("after the repair: %+v", found)
				}
			})
		}
	}
}

// TestVerifyBesideTheBot looks for damage while a bot answers from the index: it names the file, and a full reindex by the bot mends it.
func TestVerifyBesideTheBot(t *testing.T) {
	ctx := context.Background()
	opt := Options{Embedded: starter(t), DataDir: t.TempDir()}
	if _, err := Verify(ctx, opt, ""); !errors.Is(err, ErrNotFound) {
		t.Errorf("before there is an index: %v", err)
	}
	bot := open(t, opt)
	must[Change](t)(bot.Add(ctx, anna, []*corpus.Article{article("minutes", "Minutes", "They spoke of beryl.")}, false))
	for _, server := range []string{"", anna.Server} {
		if found := must[[]Damage](t)(Verify(ctx, opt, server)); found != nil {
			t.Fatalf("server %q: %+v", server, found)
		}
	}
	current := bot.shared.pointer.Current
	files := must[[]string](t)(filepath.Glob(filepath.Join(bot.shared.bleve(current), "store", "*.zap")))
	if err := os.Rename(files[0], files[0]+".whole"); err != nil { // the bot has it in memory
		t.Fatal(err)
	}
	data := must[[]byte](t)(os.ReadFile(files[0] + ".whole"))
	data[len(data)/3] ^= 1
	if err := os.WriteFile(files[0], data, 0o644); err != nil {
		t.Fatal(err)
	}
	found := must[[]Damage](t)(Verify(ctx, opt, ""))
	if len(found) != 1 || found[0].Generation != current || found[0].Role != "current" || !strings.Contains(found[0].Problem, files[0]) {
		t.Errorf("one changed bit of %s: %+v", files[0], found)
	}
	must[Report](t)(bot.Reindex(ctx, operator, true, nil))
	found = must[[]Damage](t)(Verify(ctx, opt, ""))
	if len(found) != 1 || found[0].Generation != current || found[0].Role != "previous" {
		t.Errorf("after a full reindex the generation before is still damaged, and it alone: %+v", found)
	}
	must[Report](t)(bot.Reindex(ctx, operator, true, nil))
	if found := must[[]Damage](t)(Verify(ctx, opt, "")); found != nil {
		t.Errorf("after two: %+v", found)
	}
}

func TestNewerIndexIsRefused(t *testing.T) {
	opt, l := twoGenerations(t)
	file := filepath.Join(l.shared.generation(l.shared.pointer.Current), madeFile)
	m := l.shared.made
	m.Schema = index.SchemaVersion + 1
	if err := writeJSON(file, m); err != nil {
		t.Fatal(err)
	}
	before := must[[]byte](t)(os.ReadFile(file))
	for _, beside := range []bool{false, true} {
		opt.Beside = beside
		_, err := Open(context.Background(), opt)
		if !errors.Is(err, ErrNewer) || !strings.Contains(err.Error(), fmt.Sprintf("schema %d", index.SchemaVersion+1)) {
			t.Errorf("opening it: %v, want ErrNewer", err)
		}
	}
	if after := must[[]byte](t)(os.ReadFile(file)); !bytes.Equal(before, after) {
		t.Error("the newer index was touched")
	}
}

// TestOlderIndexAnswers opens a library whose index was made by an older version, and looks that it answers while the new one is built.
func TestOlderIndexAnswers(t *testing.T) {
	opt, l := twoGenerations(t)
	old := l.shared.pointer.Current
	m := l.shared.made
	m.Schema = index.SchemaVersion - 1
	if err := writeJSON(filepath.Join(l.shared.generation(old), madeFile), m); err != nil {
		t.Fatal(err)
	}
	opt.Background = true
	reached, goOn := make(chan string, 100), make(chan struct{})
	opt.Reached = func(phase string) {
		if phase == phaseBuilt {
			reached <- phase
			<-goOn
		}
	}
	l = open(t, opt)
	<-reached // the new one is built, and not yet current
	wantIDs(t, "search while it is built", found(t, l, "", "vanadium"), "late")
	st := must[Status](t)(l.Status(context.Background(), operator))
	if st.Generation != old || st.Running == nil {
		t.Errorf("generation %s answers, running %v; want %s and a reindex", st.Generation, st.Running, old)
	}
	must[Change](t)(l.Add(context.Background(), operator, []*corpus.Article{article("meanwhile", "Meanwhile", "Added meanwhile about niobium.")}, false))
	close(goOn)
	l.work.Wait()
	st = must[Status](t)(l.Status(context.Background(), operator))
	if st.Generation == old || st.Running != nil {
		t.Errorf("generation %s answers, running %v; want a new one", st.Generation, st.Running)
	}
	wantIDs(t, "what was added meanwhile", found(t, l, "", "niobium"), "meanwhile")
}

func TestBadArticle(t *testing.T) {
	ctx := context.Background()
	opt := Options{Embedded: starter(t), CorpusDir: t.TempDir(), DataDir: t.TempDir()}
	write := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write(filepath.Join(opt.CorpusDir, "good.md"), string(article("good", "Good", "Good cobalt.").Markdown()))
	write(filepath.Join(opt.CorpusDir, "bad.md"), "---\ntitle: Bad\ndate: 2025-06-08\nautor: Nobody\n---\n\nBad.\n")
	l := open(t, opt)
	must[Change](t)(l.Edit(ctx, operator, article("2025-05-10-starter", "Edited", "Edited cobalt.")))
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	// the edited copy is destroyed behind the library's back: the original shows again
	write(l.shared.articleFile("2025-05-10-starter"), "not an article")
	write(filepath.Join(opt.CorpusDir, "good.md"), "")
	l = open(t, opt)
	wantIDs(t, "articles", all(t, l, ""), "2025-05-10-starter", "2025-05-11-starter", "2025-05-12-starter")
	wantIDs(t, "the original", found(t, l, "", "geneva"), "2025-05-10-starter")
	st := must[Status](t)(l.Status(ctx, operator))
	var bad []string
	for _, p := range st.Bad {
		bad = append(bad, fmt.Sprintf("%s:%d", filepath.Base(p.File), p.Line))
	}
	slices.Sort(bad)
	wantIDs(t, "bad", bad, "2025-05-10-starter.md:1", "bad.md:4", "good.md:1")
	// a way on: an edit replaces the bad copy, a reindex sees that a file is good again
	must[Change](t)(l.Edit(ctx, operator, article("2025-05-10-starter", "Edited", "Edited gallium.")))
	write(filepath.Join(opt.CorpusDir, "good.md"), string(article("good", "Good", "Good gallium.").Markdown()))
	r := must[Report](t)(l.Reindex(ctx, operator, false, nil))
	wantIDs(t, "after the repair", found(t, l, "", "gallium"), "2025-05-10-starter", "good")
	if len(r.Bad) != 1 || r.Added != 1 {
		t.Errorf("report after the repair: %+v", r)
	}
}

func TestTornHistory(t *testing.T) {
	ctx := context.Background()
	opt, l := twoGenerations(t)
	file := filepath.Join(l.shared.dir, historyFile)
	f := must[*os.File](t)(os.OpenFile(file, os.O_WRONLY|os.O_APPEND, 0o644))
	if _, err := f.WriteString(`{"n":2,"do":"add","items":[{"id":"ha`); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	l = open(t, opt)
	if c := must[Change](t)(l.Remove(ctx, operator, "late")); c.N != 2 {
		t.Errorf("the change after the torn one has number %d, want 2", c.N)
	}
	if got := must[[]Change](t)(l.History(operator, "", 10, 0)); len(got) != 2 || got[0].Do != Removed || got[1].Do != Added {
		t.Errorf("history: %+v", got)
	}
}
