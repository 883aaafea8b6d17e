package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// An engine is one row of the tables. It works in processes of its own, which take the arguments
//
//	index CORPUS DIR                      print an indexed as JSON
//	serve DIR WARM QUESTIONS PASSES       print a served as JSON
//
// after those that command returns.
type engine struct {
	name    string
	setup   string // how it is set up, for the report
	command func(ctx context.Context, dir string) ([]string, error)
}

// errMissing means that an engine is not installed on this machine.
var errMissing = errors.New("not installed")

// ours is the name of this project's engine.
const ours = "tradetalks"

func engines() []engine {
	return []engine{
		{ours, "question to finished answer: understanding, search of all fields, second stage, sentence", self(ours)},
		{bareBleve, "one English field; nothing stored, no term vectors, no doc values; batches of 1,000; OR match query, top 10, bm25", self(bareBleve)},
		{plainBleve, "NewIndexMapping as it comes; batches of 1,000; OR match query, top 10", self(plainBleve)},
		{sqliteGo, "FTS5 of modernc.org/sqlite; porter, contentless, optimized; OR query without stop words, bm25, top 10", self(sqliteGo)},
		{"sqlite-c", "FTS5 of the system's libsqlite3 in C; else the same", compiled("sqlite.cc", "-lsqlite3")},
		{"xapian", "glass back end; English stemmer, no positions, compacted; OR query without stop words, BM25, top 10", compiled("xapian.cc", "-lxapian")},
		{"lucene", "Lucene 8; EnglishAnalyzer, frequencies only, one segment; OR query, BM25, top 10, with its pruning", lucene},
	}
}

func engineNames() []string {
	var names []string
	for _, e := range engines() {
		names = append(names, e.name)
	}
	return names
}

// childCommand is the first argument of this program when it works for itself as the process of an engine.
const childCommand = "child"

func self(name string) func(context.Context, string) ([]string, error) {
	return func(context.Context, string) ([]string, error) {
		exe, err := os.Executable()
		return []string{exe, childCommand, name}, err
	}
}

// compiled returns the command of a driver written in C++, compiled when first used.
func compiled(source, library string) func(context.Context, string) ([]string, error) {
	return func(ctx context.Context, dir string) ([]string, error) {
		if _, err := exec.LookPath("g++"); err != nil {
			return nil, fmt.Errorf("g++: %w", errMissing)
		}
		sources, err := drivers(dir)
		if err != nil {
			return nil, err
		}
		out := filepath.Join(sources, strings.TrimSuffix(source, ".cc"))
		probe := exec.CommandContext(ctx, "g++", "-x", "c++", "-", library, "-o", os.DevNull)
		probe.Stdin = strings.NewReader("int main() {}")
		if probe.Run() != nil {
			return nil, fmt.Errorf("%s: %w", library, errMissing)
		}
		if msg, err := exec.CommandContext(ctx, "g++", "-O2", "-std=c++17", filepath.Join(sources, source), library, "-o", out).CombinedOutput(); err != nil {
			return nil, fmt.Errorf("compile %s: %w\n%s", source, err, msg)
		}
		return []string{out}, nil
	}
}

// lucene returns the command of the driver written in Java, compiled when first used against the jars of Debian's liblucene8-java.
func lucene(ctx context.Context, dir string) ([]string, error) {
	if _, err := exec.LookPath("javac"); err != nil {
		return nil, fmt.Errorf("javac: %w", errMissing)
	}
	var jars []string
	for _, jar := range [...]string{"lucene-core", "lucene-analyzers-common"} {
		found, err := filepath.Glob("/usr/share/java/" + jar + "-8.*.jar")
		if err != nil || len(found) == 0 {
			return nil, fmt.Errorf("%s: %w", jar, errMissing)
		}
		jars = append(jars, found[0])
	}
	sources, err := drivers(dir)
	if err != nil {
		return nil, err
	}
	path := strings.Join(jars, ":")
	if msg, err := exec.CommandContext(ctx, "javac", "-cp", path, "-d", sources, filepath.Join(sources, "Lucene.java")).CombinedOutput(); err != nil {
		return nil, fmt.Errorf("compile Lucene.java: %w\n%s", err, msg)
	}
	return []string{"java", "-Xmx1g", "-cp", path + ":" + sources, "Lucene"}, nil
}

// drivers writes the sources of the drivers to a folder and returns it.
func drivers(dir string) (string, error) {
	out := filepath.Join(dir, "driver")
	if err := os.RemoveAll(out); err != nil {
		return "", err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", err
	}
	return out, os.CopyFS(out, driverSources())
}
