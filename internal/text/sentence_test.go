package text

import (
	"flag"
	"os"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
)

var update = flag.Bool("update", false, "write the golden files anew")

func TestSentences(t *testing.T) {
	input, err := txtar.ParseFile("testdata/sentences.txtar")
	if err != nil {
		t.Fatal(err)
	}
	got := &txtar.Archive{Comment: []byte("Sentences of sentences.txtar, one a line.\n")}
	for _, file := range input.Files {
		text := string(file.Data)
		var lines strings.Builder
		for _, span := range Sentences(text) {
			lines.WriteString(strings.ReplaceAll(text[span.Start:span.End], "\n", "⏎") + "\n")
		}
		got.Files = append(got.Files, txtar.File{Name: file.Name, Data: []byte(lines.String())})
	}
	const golden = "testdata/sentences.golden"
	if *update {
		if err := os.WriteFile(golden, txtar.Format(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(txtar.Format(got))); diff != "" {
		t.Errorf("sentences differ (-want +got):\n%s", diff)
	}
}

// FuzzSentences holds that sentences are in order, not empty, without space around them, on the boundaries of
// characters, and that nothing but space is between them.
func FuzzSentences(f *testing.F) {
	input, err := txtar.ParseFile("testdata/sentences.txtar")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range input.Files {
		f.Add(string(file.Data))
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			t.Skip()
		}
		end := 0
		for _, span := range Sentences(s) {
			if span.Start < end || span.End <= span.Start || span.End > len(s) {
				t.Fatalf("span %v after %d in a text of %d bytes", span, end, len(s))
			}
			if between := strings.TrimSpace(s[end:span.Start]); between != "" {
				t.Fatalf("%q is in no sentence", between)
			}
			sentence := s[span.Start:span.End]
			if !utf8.ValidString(sentence) || strings.TrimFunc(sentence, unicode.IsSpace) != sentence {
				t.Fatalf("sentence %q", sentence)
			}
			end = span.End
		}
		if rest := strings.TrimSpace(s[end:]); rest != "" {
			t.Fatalf("%q is in no sentence", rest)
		}
	})
}

func BenchmarkSentences(b *testing.B) {
	text := strings.Repeat("He met U.S. officials in London on Nov. 10, 2025. They spoke of 3.5 percent tariffs, and of little else. ", 8)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Sentences(text)
	}
}
