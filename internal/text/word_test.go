package text

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
)

// flagNames are in the order of Flags.
var flagNames = []string{"stop", "capital", "upper", "digit", "percent", "money", "year", "initial", "cjk", "adjacent"}

func (f Flags) String() string {
	var names []string
	for i, name := range flagNames {
		if f&(1<<i) != 0 {
			names = append(names, name)
		}
	}
	return strings.Join(names, " ")
}

func TestTokens(t *testing.T) {
	input, err := txtar.ParseFile("testdata/words.txtar")
	if err != nil {
		t.Fatal(err)
	}
	got := &txtar.Archive{Comment: []byte("Words of words.txtar: as written, folded, stemmed, and what is seen in them.\n")}
	for _, file := range input.Files {
		s := string(file.Data)
		var lines strings.Builder
		for _, token := range Tokens(nil, s) {
			line := fmt.Sprintf("%-16s %-16s %-16s %v", s[token.Start:token.End], FoldOf(s, token), StemOf(s, token), token.Flags)
			lines.WriteString(strings.TrimRight(line, " ") + "\n")
		}
		got.Files = append(got.Files, txtar.File{Name: file.Name, Data: []byte(lines.String())})
	}
	const golden = "testdata/words.golden"
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
		t.Errorf("words differ (-want +got):\n%s", diff)
	}
}

func TestStems(t *testing.T) {
	const s = "The negotiators of the U.S. negotiated; negotiators of China's ministry did not negotiate with 24 ministries. 关税"
	want := []string{"negoti", "usa", "china", "ministri", "24", "关税"}
	if diff := cmp.Diff(want, Stems(s)); diff != "" {
		t.Errorf("stems (-want +got):\n%s", diff)
	}
}

// A run of letters that no word is as long as stays as it is.
func TestStemLeavesLongRuns(t *testing.T) {
	for _, n := range []int{maxStemmed + 1, 4000} {
		word := strings.Repeat("ing", n)
		if got := Stem(word); got != word {
			t.Errorf("%d letters became %d", len(word), len(got))
		}
	}
}

// FuzzTokens holds that words are in order and within the text, begin and end between characters, and that their hashes are those of
// the strings that they stand for, whether they come from the cache or not.
func FuzzTokens(f *testing.F) {
	input, err := txtar.ParseFile("testdata/words.txtar")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range input.Files {
		f.Add(string(file.Data))
	}
	f.Add("U.S")
	f.Add("a.b.c.")
	f.Add("e\u0301\u0301\u0301")
	f.Add("'s’s''")
	f.Add("\xff\xe4\xb8")
	f.Fuzz(func(t *testing.T, s string) {
		valid := utf8.ValidString(s)
		before := Token{}
		for _, token := range Tokens(nil, s) {
			if token.Start < before.Start || token.End < before.End || token.End <= token.Start || int(token.End) > len(s) {
				t.Fatalf("word %+v after %+v in a text of %d bytes", token, before, len(s))
			}
			if !token.Has(CJK) && token.Start < before.End {
				t.Fatalf("word %+v overlaps %+v", token, before)
			}
			if word := s[token.Start:token.End]; valid && !utf8.ValidString(word) {
				t.Fatalf("word %q is cut within a character", word)
			}
			if stem := StemOf(s, token); Hash(stem) != token.Term {
				t.Fatalf("word %q has not the hash of its stem %q", s[token.Start:token.End], stem)
			}
			if folded := FoldOf(s, token); Hash(folded) != token.Word {
				t.Fatalf("word %q has not the hash of its folded form %q", s[token.Start:token.End], folded)
			}
			before = token
		}
	})
}
