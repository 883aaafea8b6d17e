package docs_test

import (
	"io/fs"
	"os"
	"path"
	"regexp"
	"strings"
	"testing"
)

// top is the folder of the repository.
const top = ".."

func read(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// tests returns the tests and fuzz targets of the repository, as "folder Name".
func tests(t *testing.T) map[string]bool {
	t.Helper()
	function := regexp.MustCompile(`(?m)^func ((?:Test|Fuzz|Benchmark)\w+)\(`)
	found := map[string]bool{}
	files := os.DirFS(top)
	err := fs.WalkDir(files, ".", func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case e.IsDir() && name != "." && strings.HasPrefix(e.Name(), "."):
			return fs.SkipDir
		case e.IsDir() || !strings.HasSuffix(name, "_test.go"):
			return nil
		}
		data, err := fs.ReadFile(files, name)
		for _, m := range function.FindAllStringSubmatch(string(data), -1) {
			found[path.Dir(name)+" "+m[1]] = true
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// named matches a test as the documents name it: `TestName` (`folder`).
var named = regexp.MustCompile("`((?:Test|Fuzz|Benchmark)\\w+)`\\s+\\(`([^`]+)`\\)")

// TestNamedTestsExist holds what the documents say to the tests that show it.
func TestNamedTestsExist(t *testing.T) {
	t.Parallel()
	have := tests(t)
	for _, name := range documents(t) {
		for _, m := range named.FindAllStringSubmatch(read(t, path.Join(top, name)), -1) {
			if !have[m[2]+" "+m[1]] {
				t.Errorf("%s names %s in %s, which is not there", name, m[1], m[2])
			}
		}
	}
}

// TestEveryThreatHasATest looks at each row of the threat model.
func TestEveryThreatHasATest(t *testing.T) {
	t.Parallel()
	rows := 0
	for line := range strings.Lines(read(t, "security.md")) {
		if !strings.HasPrefix(line, "| ") || strings.HasPrefix(line, "| ---") || strings.HasPrefix(line, "| What they") {
			continue
		}
		rows++
		if !named.MatchString(line) {
			t.Errorf("no test answers: %s", line)
		}
	}
	for _, who := range []string{"Members", "Moderators of other servers", "Authors of articles", "Owners of feeds", "A man in the middle", "A thief of the disk"} {
		if !strings.Contains(read(t, "security.md"), "\n## "+who) {
			t.Errorf("the threat model leaves out %s", who)
		}
	}
	if rows < 30 {
		t.Errorf("the threat model has %d rows", rows)
	}
}

// TestSettingsAreInTheManual holds operations.md to the sample of settings, which another test holds to the program.
func TestSettingsAreInTheManual(t *testing.T) {
	t.Parallel()
	manual := read(t, "operations.md")
	settings := regexp.MustCompile(`(?m)^#?([A-Z][A-Z_]+)=`).FindAllStringSubmatch(read(t, top+"/.env.example"), -1)
	if len(settings) < 15 {
		t.Fatalf("only %d settings were found", len(settings))
	}
	for _, s := range settings {
		if !strings.Contains(manual, "`"+s[1]+"`") {
			t.Errorf("operations.md does not tell of %s", s[1])
		}
	}
}

// documents returns the names of all texts that people read, seen from the top of the repository.
func documents(t *testing.T) []string {
	t.Helper()
	var names []string
	for _, pattern := range []string{"*.md", "docs/*.md", "internal/*/*/README.md", "bench/*.md"} {
		found, err := fs.Glob(os.DirFS(top), pattern)
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, found...)
	}
	if len(names) < 10 {
		t.Fatalf("only %d documents were found", len(names))
	}
	return names
}

// link matches a link of Markdown to a file of the repository, to a heading in it, or to one of the same document.
var link = regexp.MustCompile(`\]\(([^)#:\s]*)(?:#([^)\s]*))?\)`)

// heading matches a heading of Markdown.
var heading = regexp.MustCompile("(?m)^#+ (.*)$")

// anchor returns the name under which a heading can be linked to.
func anchor(heading string) string {
	kept := regexp.MustCompile(`[^\p{L}\p{N} _-]`).ReplaceAllString(strings.ToLower(heading), "")
	return strings.ReplaceAll(strings.TrimSpace(kept), " ", "-")
}

// TestLinksLeadSomewhere follows the links between documents, to the heading where they name one.
func TestLinksLeadSomewhere(t *testing.T) {
	t.Parallel()
	links := 0
	for _, name := range documents(t) {
		for _, m := range link.FindAllStringSubmatch(read(t, path.Join(top, name)), -1) {
			links++
			to := path.Join(top, path.Dir(name), m[1])
			if m[1] == "" {
				to = path.Join(top, name)
			}
			if _, err := os.Stat(to); err != nil {
				t.Errorf("%s links to %s, which is not there", name, m[1])
				continue
			}
			if m[2] == "" {
				continue
			}
			there := false
			for _, h := range heading.FindAllStringSubmatch(read(t, to), -1) {
				there = there || anchor(h[1]) == m[2]
			}
			if !there {
				t.Errorf("%s links to %s in %s, which has no such heading", name, m[2], to)
			}
		}
	}
	if links < 20 {
		t.Errorf("only %d links were found", links)
	}
}
