package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// below lists, for each package, the packages of ours that it may import. The arrows point one way: what is not listed here is
// not allowed, and neither is a new package until it has its row.
var below = map[string][]string{
	"internal/text":            {},
	"corpus":                   {"internal/text"},
	"index":                    {"corpus", "internal/text"},
	"internal/answer":          {"index", "corpus", "internal/text"},
	"internal/fetch":           {},
	"internal/fetch/fetchtest": {"internal/fetch"},
	"internal/feed":            {"internal/fetch", "internal/text", "corpus"},
	"internal/library":         {"internal/feed", "internal/fetch", "internal/answer", "index", "corpus", "internal/text"},
	"internal/metrics":         {},
	"internal/release":         {},
	"internal/frequency":       {"internal/text"},
	"internal/eval":            {"internal/answer", "index", "corpus", "internal/text"},
	"internal/terminal":        {"internal/answer", "index", "corpus", "internal/text"},
	"internal/discordtest":     {},
	"internal/loadtest":        {"internal/discordtest", "corpus"},
	"internal/loadtest/load":   {"internal/loadtest"},
	"bot":                      {"internal/library", "internal/feed", "internal/fetch", "internal/answer", "index", "corpus", "internal/text"},
	".": {"bot", "internal/terminal", "internal/eval", "internal/metrics", "internal/library", "internal/feed", "internal/fetch", "internal/answer",
		"index", "corpus", "internal/text"},
}

// soleImporters lists vendors that one package alone may know.
var soleImporters = map[string]string{
	"github.com/blevesearch/bleve/":       "index",
	"github.com/bwmarrin/discordgo":       "bot",
	"github.com/joho/godotenv":            ".",
	"github.com/prometheus/client_golang": "internal/metrics",
	"github.com/mmcdole/gofeed":           "internal/feed",
	"golang.org/x/term":                   "internal/terminal",
}

// eachFile calls f with every file of Go code in the module that is not a test, and the folder of its package.
func eachFile(t *testing.T, f func(dir, name string, file *ast.File)) {
	t.Helper()
	err := fs.WalkDir(os.DirFS("."), ".", func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case e.IsDir() && name != "." && (strings.HasPrefix(e.Name(), ".") || e.Name() == "testdata" || e.Name() == "bench"):
			return fs.SkipDir
		case e.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go"):
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		f(path.Dir(name), name, file)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestImportsPointOneWay(t *testing.T) {
	eachFile(t, func(dir, name string, file *ast.File) {
		allowed, known := below[dir]
		if !known {
			t.Errorf("%s: package %s has no row in the table of what it may import", name, dir)
		}
		for _, i := range file.Imports {
			imported, err := strconv.Unquote(i.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			if ours, ok := strings.CutPrefix(imported, "tradetalks/"); ok && !slices.Contains(allowed, ours) {
				t.Errorf("%s imports %s, which is not below it", name, ours)
			}
			for vendor, sole := range soleImporters {
				if strings.HasPrefix(imported, vendor) && dir != sole {
					t.Errorf("%s imports %s, which only %s may", name, imported, sole)
				}
			}
		}
	})
}

// TestEnvironmentIsReadInMain finds every use of os that reads the environment or ends the process. Other programs, which are
// for those who build this one, have a main of their own, and internal/loadtest starts this one with an environment.
func TestEnvironmentIsReadInMain(t *testing.T) {
	banned := []string{"Getenv", "LookupEnv", "Environ", "Exit", "Setenv"}
	eachFile(t, func(dir, name string, file *ast.File) {
		if name == "main.go" || dir != "." && file.Name.Name == "main" || dir == "internal/loadtest" {
			return
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if s, ok := n.(*ast.SelectorExpr); ok {
				if pkg, ok := s.X.(*ast.Ident); ok && pkg.Name == "os" && slices.Contains(banned, s.Sel.Name) {
					t.Errorf("%s uses os.%s, which only main.go may", name, s.Sel.Name)
				}
			}
			return true
		})
	})
}

// TestNothingHappensAtStart finds functions called init, which would run before main has a say.
func TestNothingHappensAtStart(t *testing.T) {
	eachFile(t, func(dir, name string, file *ast.File) {
		for _, d := range file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.Name == "init" {
				t.Errorf("%s has an init", name)
			}
		}
	})
}
