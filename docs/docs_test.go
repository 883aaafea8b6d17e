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
	for _, name := range []string{"security.md", "privacy.md", "operations.md"} {
		for _, m := range named.FindAllStringSubmatch(read(t, name), -1) {
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

// link matches a link of Markdown to another file of the repository.
var link = regexp.MustCompile(`\]\(([^)#:]+)(?:#[^)]*)?\)`)

// TestLinksLeadSomewhere follows the links between documents.
func TestLinksLeadSomewhere(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"docs/security.md", "docs/privacy.md", "docs/operations.md", "SECURITY.md"} {
		for _, m := range link.FindAllStringSubmatch(read(t, path.Join(top, name)), -1) {
			if _, err := os.Stat(path.Join(top, path.Dir(name), m[1])); err != nil {
				t.Errorf("%s links to %s, which is not there", name, m[1])
			}
		}
	}
}
