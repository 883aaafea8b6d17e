package corpus

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
)

// seed adds the inputs of the golden files of a folder of testdata.
func seed(f *testing.F, folder string) {
	f.Helper()
	names, err := filepath.Glob(filepath.Join("testdata", folder, "*.txtar"))
	if err != nil || len(names) == 0 {
		f.Fatalf("no seeds in %s: %v", folder, err)
	}
	for _, name := range names {
		archive, err := txtar.ParseFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(archive.Files[0].Data)
	}
}

// checkRead holds what Read promises of any data: an article is whole, its passages hold its body, and it can be
// written and read back; a bad one has a *Problem that names the file.
func checkRead(t *testing.T, name string, data []byte) {
	article, warnings, err := Read(name, data)
	for _, warning := range warnings {
		if warning.Reason == "" || warning.File != name {
			t.Fatalf("warning %+v", warning)
		}
	}
	if err != nil {
		problem, ok := err.(*Problem)
		if !ok || problem.File != name || problem.Reason == "" || problem.Line > 1+bytes.Count(data, []byte("\n"))+bytes.Count(data, []byte("\r")) {
			t.Fatalf("problem %#v", err)
		}
		return
	}
	checkArticle(t, article)
}

// checkArticle holds what every article that was read promises.
func checkArticle(t *testing.T, article *Article) {
	checkPassages(t, article, DefaultCutting())
	if article.Body != paragraphs(article.Body) {
		t.Fatalf("the body is not in paragraphs: %q", article.Body)
	}
	Signature(article)
	id := MakeID(article, func(string) bool { return false })
	if err := CheckID(id); err != nil {
		t.Fatal(err)
	}
	article.ID = id
	written := article.Markdown()
	if len(written) > MaxBytes {
		return
	}
	back, _, err := Read(id+".md", written)
	if err != nil {
		t.Fatalf("%v\n%q", err, written)
	}
	if diff := cmp.Diff(article, back); diff != "" {
		t.Fatalf("read back (-want +got):\n%s\n%q", diff, written)
	}
}

func FuzzReadMarkdown(f *testing.F) {
	seed(f, "markdown")
	f.Fuzz(func(t *testing.T, data []byte) { checkRead(t, "a.md", data) })
}

func FuzzReadText(f *testing.F) {
	seed(f, "text")
	f.Fuzz(func(t *testing.T, data []byte) {
		checkRead(t, "a.txt", data)
		article, _, err := Read("a.txt", data)
		if err != nil {
			return
		}
		for line := range strings.SplitSeq(article.Body, "\n") { // nothing is written that the page does not hold
			if !bytes.Contains(data, []byte(line)) {
				t.Fatalf("%q is not in the page", line)
			}
		}
	})
}

func FuzzReadHTML(f *testing.F) {
	seed(f, "html")
	f.Fuzz(func(t *testing.T, data []byte) { checkRead(t, "a.html", data) })
}

func FuzzReadLines(f *testing.F) {
	seed(f, "lines")
	f.Fuzz(func(t *testing.T, data []byte) {
		for article, err := range ReadLines(bytes.NewReader(data), "a.jsonl") {
			if (article == nil) == (err == nil) {
				t.Fatalf("article %v, error %v", article, err)
			}
			if err == nil {
				checkArticle(t, article)
			}
		}
	})
}

func FuzzFindDate(f *testing.F) {
	for _, s := range []string{"Sunday, Jun 8, 2025 2:41 pm ET1min read", "8 de junio de 2025", "2025年6月8日", "2025-06-08"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		date, ok := FindDate(s)
		if ok == date.IsZero() {
			t.Fatalf("FindDate(%q) = %v, %t", s, date, ok)
		}
		if back, err := ParseDate(date.String()); ok && (err != nil || back != date) {
			t.Fatalf("FindDate(%q) = %v, which reads back as %v, %v", s, date, back, err)
		}
	})
}
