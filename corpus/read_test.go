package corpus

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden runs each txtar file of a folder of testdata: got returns what its input becomes, which must equal the files
// of the archive that follow the first.
func golden(t *testing.T, pattern string, got func(input txtar.File) []txtar.File) {
	t.Helper()
	names, err := filepath.Glob(filepath.Join("testdata", pattern))
	if err != nil || len(names) == 0 {
		t.Fatalf("no test files %s: %v", pattern, err)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(name)
			if err != nil || len(archive.Files) == 0 {
				t.Fatalf("%s: no input: %v", name, err)
			}
			files := got(archive.Files[0])
			if *update {
				archive.Files = append(archive.Files[:1], files...)
				if err := os.WriteFile(name, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			want := txtar.Format(&txtar.Archive{Files: archive.Files[1:]})
			if diff := cmp.Diff(string(want), string(txtar.Format(&txtar.Archive{Files: files}))); diff != "" {
				t.Errorf("%s (-want +got):\n%s", name, diff)
			}
		})
	}
}

// readPage gives what a page becomes as files: the article, or the error, and what was told.
func readPage(input txtar.File) []txtar.File {
	article, warnings, err := Read(input.Name, input.Data)
	var files []txtar.File
	if article != nil {
		files = append(files, txtar.File{Name: "article.md", Data: article.Markdown()})
	}
	if err != nil {
		files = append(files, txtar.File{Name: "error", Data: []byte(err.Error() + "\n")})
	}
	var told bytes.Buffer
	for _, warning := range warnings {
		fmt.Fprintln(&told, warning)
	}
	if told.Len() > 0 {
		files = append(files, txtar.File{Name: "told", Data: told.Bytes()})
	}
	return files
}

func TestReadText(t *testing.T) { golden(t, "text/*.txtar", readPage) }

func TestReadHTML(t *testing.T) { golden(t, "html/*.txtar", readPage) }

func TestReadMarkdown(t *testing.T) { golden(t, "markdown/*.txtar", readPage) }

// TestReadLines gives each good line as Markdown and each bad one as its error.
func TestReadLines(t *testing.T) {
	golden(t, "lines/*.txtar", func(input txtar.File) []txtar.File {
		var files []txtar.File
		for article, err := range ReadLines(bytes.NewReader(input.Data), input.Name) {
			if err != nil {
				files = append(files, txtar.File{Name: "error", Data: []byte(err.Error() + "\n")})
				continue
			}
			files = append(files, txtar.File{Name: article.ID, Data: article.Markdown()})
		}
		return files
	})
}

// TestCut gives each passage with its paragraphs and its words.
func TestCut(t *testing.T) {
	golden(t, "cut/*.txtar", func(input txtar.File) []txtar.File {
		article, _, err := Read(input.Name, input.Data)
		if err != nil {
			t.Fatal(err)
		}
		var files []txtar.File
		for i, p := range article.Cut() {
			text := article.Text(p.Span)
			name := fmt.Sprintf("passage %d, paragraphs %d to %d, %d words, %d characters",
				i+1, p.Paragraph, p.Last, len(strings.Fields(text)), len([]rune(text)))
			files = append(files, txtar.File{Name: name, Data: []byte(text + "\n")})
		}
		return files
	})
}

// TestNUL holds that an article with a NUL character is bad, at the line that holds it.
func TestNUL(t *testing.T) {
	for name, data := range map[string]string{
		"a.md:8":  "---\ntitle: Talks\ndate: 2025-06-09\n---\n\nThe talks began.\n\nTwo \x00ministers came.\n",
		"b.md:1":  "---\ntitle: \"Talks\\0\"\ndate: 2025-06-09\n---\n\nThe talks began.\n",
		"c.txt:5": "Two sides agree on a hotline\n2025-06-09\n\nThe two ministries have agreed to open a hotline for export questions.\nIt opens \x00in June, both of them say in a note.\n",
	} {
		file, _, _ := strings.Cut(name, ":")
		want := "corpus: " + name + ": a NUL character: take it out"
		if _, _, err := Read(file, []byte(data)); err == nil || err.Error() != want {
			t.Errorf("%v, want %s", err, want)
		}
	}
}
