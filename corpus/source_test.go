package corpus

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"
)

// note returns a small article in Markdown.
func note(title string) string {
	return fmt.Sprintf("---\ntitle: %q\ndate: 2025-06-09\n---\n\nThe text of %s.\n", title, title)
}

// folder writes files into a new folder and returns its path.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, data := range files {
		write(t, filepath.Join(dir, filepath.FromSlash(name)), data)
	}
	return dir
}

// write writes a file, with the folders above it.
func write(t *testing.T, name, data string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(data), 0o644); err != nil {
		t.Fatal(err)
	}
}

// read returns the ids and titles, or the errors, of the entries of layers, with the folder names left out.
func read(t *testing.T, layers Layers, dirs ...string) []string {
	t.Helper()
	var list []string
	for e, err := range layers.Entries(t.Context()) {
		line := ""
		if err != nil {
			line = err.Error()
		} else {
			line = e.ID + ": " + e.Title
		}
		for _, dir := range dirs {
			line = strings.ReplaceAll(line, filepath.ToSlash(dir), "DIR")
		}
		list = append(list, line)
	}
	return list
}

func TestFolder(t *testing.T) {
	dir := folder(t, map[string]string{
		"b.md":           note("b"),
		"a/c.markdown":   note("c"),
		"a/deep/d.txt":   "A headline\n\nA text that somebody wrote to be read.\n",
		"e.html":         "<html><head><title>E</title><meta name=date content=2025-06-09></head><body><article><p>A text that is long enough to be an article, with a comma, and another one.</p></article></body></html>",
		"f.jsonl":        `{"id":"f1","title":"F1","body":"One."}` + "\nnot JSON\n" + `{"id":"b","title":"b again","body":"One."}` + "\n",
		"README.md":      "not an article",
		"a/readme.txt":   "not an article",
		".hidden.md":     note("hidden"),
		".git/x.md":      note("hidden"),
		"picture.png":    "not text",
		"bad.md":         "no front matter",
		"latin1.md":      "---\ntitle: caf\xe9\n---\n",
		"a/b.md":         note("a second b"),
		"big.txt":        "A headline\n\n" + strings.Repeat("word ", MaxBytes/5),
		"crlf.md":        "\ufeff" + strings.ReplaceAll(note("crlf"), "\n", "\r\n"),
		"empty.txt":      "",
		"folder.md/g.md": note("g"),
	})
	want := []string{
		"b: a second b",
		"c: c",
		"d: A headline",
		"corpus: DIR/b.md:1: id \"b\" is there twice: rename one",
		"corpus: DIR/bad.md:1: no front matter: start with a line \"---\", the title and the date, and a line \"---\"",
		"corpus: DIR/big.txt:1: larger than 5 MB: split it",
		"crlf: crlf",
		"e: E",
		"corpus: DIR/empty.txt:1: no title: every article needs one",
		"f1: F1",
		"corpus: DIR/f.jsonl:2: not an article in JSON: invalid character 'o' in literal null (expecting 'u')",
		"corpus: DIR/f.jsonl:3: id \"b\" is there twice: rename one",
		"g: g",
		"corpus: DIR/latin1.md:2: not UTF-8: save it as UTF-8",
	}
	if diff := cmp.Diff(want, read(t, Layers{Folder(dir)}, dir)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestLinksStayInTheFolder(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("links need a privilege on Windows")
	}
	outside := folder(t, map[string]string{"secret.md": note("secret"), "more/x.md": note("x")})
	dir := folder(t, map[string]string{"store/a.text": note("a")})
	for name, target := range map[string]string{
		"inside.md":   "store/a.text",
		"outside.md":  filepath.Join(outside, "secret.md"),
		"relative.md": "../" + filepath.Base(outside) + "/secret.md",
		"linked":      filepath.Join(outside, "more"),
		"dangling.md": "nothing",
	} {
		if err := os.Symlink(target, filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	var titles []string
	problems := 0
	for e, err := range (Layers{Folder(dir)}).Entries(t.Context()) {
		var problem *Problem
		switch {
		case errors.As(err, &problem):
			problems++
		case err != nil:
			t.Fatal(err)
		default:
			titles = append(titles, e.Title)
		}
	}
	if diff := cmp.Diff([]string{"a"}, titles); diff != "" || problems != 3 {
		t.Errorf("%d problems, want 3; titles (-want +got):\n%s", problems, diff)
	}
}

func TestLayers(t *testing.T) {
	first := Files("first", fstest.MapFS{"a.md": {Data: []byte(note("a of first"))}, "b.md": {Data: []byte(note("b of first"))}, "c.md": {Data: []byte(note("c of first"))}})
	second := Files("second", fstest.MapFS{"b.md": {Data: []byte(note("b of second"))}, "c.md": {Data: []byte("broken")}, "d.md": {Data: []byte(note("d of second"))}})
	third := Files("third", fstest.MapFS{"e.md": {Data: []byte(note("e of third"))}, "a.md": {Data: []byte(note("a of third"))}})
	third.Removed = []string{"d", "a", "nothing"}
	want := []string{
		"a: a of third", // what a layer holds it does not take away
		"e: e of third",
		"b: b of second",
		"corpus: second/c.md:1: no front matter: start with a line \"---\", the title and the date, and a line \"---\"",
		"c: c of first",
	}
	if diff := cmp.Diff(want, read(t, Layers{first, second, third})); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got := read(t, nil); got != nil {
		t.Errorf("no layers hold %v", got)
	}
	if got := read(t, Layers{Folder(t.TempDir())}); got != nil {
		t.Errorf("an empty folder holds %v", got)
	}
	if got := read(t, Layers{Folder(filepath.Join(t.TempDir(), "none"))}); len(got) != 1 || !strings.Contains(got[0], "none") {
		t.Errorf("a folder that is not there gives %v", got)
	}
	var list []string
	for e, err := range third.File("e.md") {
		list = append(list, fmt.Sprint(e.Title, err))
	}
	if diff := cmp.Diff([]string{"e of third<nil>"}, list); diff != "" {
		t.Error(diff)
	}
}

func TestAt(t *testing.T) {
	dir := folder(t, map[string]string{"a.jsonl": `{"id":"a","title":"A","body":"One."}`, "b.md": note("b"), "c.pdf": "%PDF"})
	for name, want := range map[string][]string{"": {"a: A", "b: b"}, "a.jsonl": {"a: A"}, "b.md": {"b: b"}} {
		source, err := At(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, read(t, Layers{source})); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
	for _, name := range []string{"c.pdf", "none.md"} {
		if _, err := At(filepath.Join(dir, name)); err == nil {
			t.Errorf("At takes %s", name)
		}
	}
}

func TestManifest(t *testing.T) {
	dir := folder(t, map[string]string{"a.md": note("a"), "b.md": note("b"), "sub/c.md": note("c"), "README.md": "x"})
	old := time.Now().Add(-time.Hour).Truncate(time.Second)
	touch := func(name string, at time.Time) {
		if err := os.Chtimes(filepath.Join(dir, name), at, at); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"a.md", "b.md", "sub/c.md"} {
		touch(name, old)
	}
	source := Folder(dir)
	manifest := func(before Manifest) Manifest {
		m, err := source.Manifest(t.Context(), before)
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	first := manifest(Manifest{})
	if second := manifest(first); second.Digest() != first.Digest() {
		t.Error("the digest of an unchanged folder differs")
	}

	// Same size and time: the file is not read again. Another time: it is.
	write(t, filepath.Join(dir, "a.md"), note("A"))
	touch("a.md", old)
	if m := manifest(first); m.Digest() != first.Digest() {
		t.Error("a file of the same size and time was read again")
	}
	touch("a.md", old.Add(time.Minute))
	write(t, filepath.Join(dir, "d.md"), note("d"))
	if err := os.Remove(filepath.Join(dir, "b.md")); err != nil {
		t.Fatal(err)
	}
	next := manifest(first)
	added, changed, gone := next.Changes(first)
	if diff := cmp.Diff([][]string{{"d.md"}, {"a.md"}, {"b.md"}}, [][]string{added, changed, gone}); diff != "" {
		t.Errorf("changes (-want +got):\n%s", diff)
	}
	if next.Digest() == first.Digest() {
		t.Error("the digest of a changed folder is the same")
	}

	// A file that was hashed just after it changed is hashed again.
	i := slices.IndexFunc(next.Files, func(f File) bool { return f.Path == "d.md" })
	written := next.Files[i].Time
	write(t, filepath.Join(dir, "d.md"), note("D"))
	touch("d.md", written)
	if _, changed, _ := manifest(next).Changes(next); !slices.Equal(changed, []string{"d.md"}) {
		t.Errorf("changed within the same tick of the clock: %v", changed)
	}

	// The digest of layers knows their order and what they remove, and not where they are.
	moved := next
	moved.Source = "elsewhere"
	removing := next
	removing.Removed = []string{"a"}
	if Digest([]Manifest{next, first}) != Digest([]Manifest{moved, first}) ||
		Digest([]Manifest{next, first}) == Digest([]Manifest{first, next}) || next.Digest() == removing.Digest() {
		t.Error("the digest of layers")
	}
	all, err := (Layers{Starter(), source}).Manifests(t.Context(), []Manifest{first})
	if err != nil || len(all) != 2 || len(all[0].Files) < 183 {
		t.Errorf("manifests of layers: %d, %v", len(all), err)
	}
}

func TestCheck(t *testing.T) {
	report, err := Layers{Starter()}.Check(t.Context())
	if err != nil || len(report.Problems) != 0 || len(report.Warnings) != 0 || report.Undated != 0 || report.Articles != 183 || report.Paragraphs != 808 {
		t.Errorf("the starter corpus: %+v, %v", report, err)
	}
	if report.First != NewDate(2012, 4, 30) || report.Last.Before(NewDate(2026, 1, 1)) {
		t.Errorf("it covers %v to %v", report.First, report.Last)
	}
	dir := folder(t, map[string]string{"a.md": note("a"), "b.md": "broken", "c.jsonl": `{"id":"c","title":"C","body":"One."}`})
	report, err = Layers{Folder(dir)}.Check(t.Context())
	if err != nil || report.Articles != 2 || len(report.Problems) != 1 || len(report.Warnings) != 1 || report.Undated != 1 {
		t.Errorf("%+v, %v", report, err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := (Layers{Starter()}).Check(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

func TestStarterIsDigests(t *testing.T) {
	for _, a := range starter(t) {
		if !a.Digest {
			t.Errorf("%s is not a digest", a.ID)
		}
	}
}

func TestLanguageOf(t *testing.T) {
	for text, want := range map[string]string{
		"Talks began in London.": "", "Las conversaciones empezaron.": "", "双方在伦敦举行了会谈。": "zh", "會談在倫敦舉行": "zh",
		"会談はロンドンで行われた。": "ja", "회담은 런던에서 열렸다.": "ko", "He said 你好 and left the room.": "", "": "", "123 %": "",
	} {
		if got := languageOf(text); got != want {
			t.Errorf("languageOf(%q) = %q, want %q", text, got, want)
		}
	}
}
