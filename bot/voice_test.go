package bot

import (
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tradetalks/internal/library"
)

func readTestCatalogue(t testing.TB) *catalogue {
	t.Helper()
	c, err := readCatalogue()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// everyCommand returns the commands of a bot whose corpus can be changed.
func everyCommand() []Command {
	return (&desk{opt: Options{Library: &library.Library{}}}).commands()
}

var placeholder = regexp.MustCompile(`\{[a-z]+\}`)

func TestCatalogueIsWhole(t *testing.T) {
	c := readTestCatalogue(t)
	en := c.sentences[english]
	for _, l := range languages() {
		have := c.sentences[l]
		if diff := cmp.Diff(slices.Sorted(maps.Keys(en)), slices.Sorted(maps.Keys(have))); diff != "" {
			t.Errorf("%s: keys differ from English (-English +%s):\n%s", l, l, diff)
		}
		for key, s := range have {
			if strings.TrimSpace(s) != s || s == "" {
				t.Errorf("%s: %s: empty or with space around: %q", l, key, s)
			}
			holders := func(s string) []string {
				return slices.Compact(slices.Sorted(slices.Values(placeholder.FindAllString(s, -1))))
			}
			if diff := cmp.Diff(holders(en[key]), holders(s)); diff != "" {
				t.Errorf("%s: %s: placeholders differ from English:\n%s", l, key, diff)
			}
			for _, m := range counted.FindAllStringSubmatch(s, -1) {
				if !strings.Contains(s, "{"+m[1]+"}") {
					t.Errorf("%s: %s: %q depends on a number that is not told", l, key, m[0])
				}
			}
		}
	}
}

// A sentence that names a command in English names it in every language as the clients show it there.
func TestCommandsAreNamedAsClientsShowThem(t *testing.T) {
	c := readTestCatalogue(t)
	named := func(l string, words []string) string {
		path, key := "", "command"
		for _, w := range words {
			key += "." + w
			path += " " + c.sentences[l][key+".name"]
		}
		return "/" + path[1:]
	}
	mention := regexp.MustCompile(`(?:^|[ (])/([a-z-]+(?: [a-z]+)*)`)
	found := 0
	for key, s := range c.sentences[english] {
		for _, m := range mention.FindAllStringSubmatch(s, -1) {
			words := strings.Fields(m[1])
			for len(words) > 0 && c.sentences[english]["command."+strings.Join(words, ".")+".name"] == "" {
				words = words[:len(words)-1]
			}
			if len(words) == 0 {
				t.Errorf("%s names no command: %q", key, m[1])
				continue
			}
			found++
			for _, l := range languages() {
				if !strings.Contains(c.sentences[l][key], named(l, words)) {
					t.Errorf("%s: %s does not say %s: %s", l, key, named(l, words), c.sentences[l][key])
				}
			}
		}
	}
	if found < 10 {
		t.Errorf("%d commands are named, want more", found)
	}
}

// Every sentence that the code says is in the catalogue, and none is there that nothing says.
func TestCatalogueIsUsed(t *testing.T) {
	c := readTestCatalogue(t)
	said := map[string]bool{}
	literal := regexp.MustCompile(`"([a-z]+(?:\.[a-z_]+)*)"`)
	files, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if !strings.HasSuffix(f.Name(), ".go") || strings.HasSuffix(f.Name(), "_test.go") {
			continue
		}
		data, err := os.ReadFile(f.Name())
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range literal.FindAllStringSubmatch(string(data), -1) {
			said[m[1]] = true
		}
		for _, m := range regexp.MustCompile(`(?:say|refuse)\("([^"]+[^."])"`).FindAllStringSubmatch(string(data), -1) {
			if c.sentences[english][m[1]] == "" {
				t.Errorf("%s says %q, which the catalogue does not hold", f.Name(), m[1])
			}
		}
	}
	var walk func([]Command)
	walk = func(list []Command) {
		for _, cmd := range list {
			said[cmd.key("name")], said[cmd.key("description")] = true, true
			if group, _, ok := strings.Cut(cmd.Name, " "); ok {
				if before, _, ok := strings.Cut(cmd.Name[len(group)+1:], " "); ok {
					g := Command{Name: group + " " + before}
					said[g.key("name")], said[g.key("description")] = true, true
				}
			}
			for _, o := range cmd.Options {
				said[o.key("name")], said[o.key("description")] = true, true
				for _, c := range o.Choices {
					said["choice."+c] = true
				}
			}
			walk(cmd.under())
		}
	}
	walk(everyCommand())
	for _, i := range []string{inputHeadline, inputPublisher, inputDate, inputAddress, inputTopics} {
		said["edit."+i] = true
	}
	for _, a := range []library.Action{library.Added, library.Edited, library.Removed, library.Undone, library.Questioned, library.TakenDown} {
		said["change."+string(a)] = true
	}
	for _, w := range []library.Why{library.SameID, library.SameAddress, library.SameText, library.Alike} {
		said["twin."+string(w)] = true
	}
	for _, n := range []library.Notice{library.IndexDamaged, library.IndexRepaired, library.IndexOlder, library.IndexRenewed, library.IndexBehind} {
		said["notice."+string(n)] = true
		if n.Sentence() == "" {
			t.Errorf("notice %q has no sentence", n)
		}
	}
	for key := range c.sentences[english] {
		if !said[key] {
			t.Errorf("nothing says %q", key)
		}
	}
}

func TestSay(t *testing.T) {
	c := readTestCatalogue(t)
	for locale, want := range map[string]string{
		"en-GB": "also: A", "zh-CN": "另见：A", "zh-TW": "另見：A", "zh-HK": "另見：A", "es-419": "también: A", "fi": "also: A", "": "also: A",
	} {
		if got := c.voice(locale).say("answer.also", "sources", "A"); got != want {
			t.Errorf("%s: %q, want %q", locale, got, want)
		}
	}
	for n, want := range map[int]string{0: "0 articles of 2 publishers, A to B", 1: "1 article of 2 publishers, A to B", 11: "11 articles of 2 publishers, A to B"} {
		if got := c.voice(english).say("sources.reach", "articles", n, "publishers", 2, "first", "A", "last", "B"); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	// What a value holds is not taken for a placeholder.
	if got, want := c.voice(english).say("bad.range", "from", "{to}", "to", "B"), "{to} is after B; swap the two days."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestCommandsAreWithinLimits(t *testing.T) {
	c := readTestCatalogue(t)
	name := regexp.MustCompile(`^[-_'\p{L}\p{N}]{1,32}$`)
	total := 0
	check := func(typed bool, names, texts map[string]string) {
		for l, n := range names {
			total += width(n)
			if typed && (!name.MatchString(n) || strings.ToLower(n) != n) || width(n) > 32 {
				t.Errorf("%s: %q is not a name for a command or option", l, n)
			}
		}
		for l, s := range texts {
			total += width(s)
			if n := width(s); n < 1 || n > 100 {
				t.Errorf("%s: description of %d characters: %q", l, n, s)
			}
		}
	}
	with := func(m map[string]string, en string) map[string]string {
		m = maps.Clone(m)
		m[english] = en
		return m
	}
	for _, w := range wireCommands(c, everyCommand(), true) {
		total = 0
		check(w.Type == commandTyped, with(w.NameLocal, w.Name), w.TextLocal)
		if w.Type == commandTyped {
			check(true, nil, with(w.TextLocal, w.Text))
		}
		var walk func(string, []wireOption)
		walk = func(name string, options []wireOption) {
			if len(options) > 25 {
				t.Errorf("/%s has %d options", name, len(options))
			}
			for _, l := range languages()[1:] {
				seen := map[string]bool{}
				for _, o := range options {
					if seen[o.NameLocal[l]] {
						t.Errorf("%s: /%s has two options %q", l, name, o.NameLocal[l])
					}
					seen[o.NameLocal[l]] = true
				}
			}
			for _, o := range options {
				check(true, with(o.NameLocal, o.Name), with(o.TextLocal, o.Text))
				walk(name+" "+o.Name, o.Options)
			}
		}
		walk(w.Name, w.Options)
		if total > 8000 {
			t.Errorf("/%s has %d characters of 8000", w.Name, total)
		}
	}
}

// The page of commands in the documentation is the one that the table makes.
func TestCommandsAreDocumented(t *testing.T) {
	page, err := CommandDocs()
	if err != nil {
		t.Fatal(err)
	}
	goldenFile(t, "../docs/commands.md", page)
}
