// Release builds the program for every system that it is released for, with checksums, the licences of all that is linked into
// it, and a bill of materials. It is run at the top of the repository:
//
//	go run ./internal/release -out dist
package main

import (
	"context"
	"crypto/sha256"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
)

// Names of what is written beside the programs.
const (
	sumsFile     = "SHA256SUMS"
	licencesFile = "LICENSES.txt"
	billFile     = "sbom.cdx.json"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "release:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, stdout io.Writer) error {
	flags := flag.NewFlagSet("release", flag.ContinueOnError)
	out := flags.String("out", "dist", "folder to write to, which must be new or empty")
	only := flags.String("only", "", "build for this system alone, such as linux/arm64")
	if err := flags.Parse(args); err != nil {
		return err
	}
	list := targets()
	if *only != "" {
		one, err := parseTarget(*only)
		if err != nil {
			return err
		}
		list = []target{one}
	}
	return release(ctx, *out, list, stdout)
}

// release writes a release for targets into a folder.
func release(ctx context.Context, out string, list []target, stdout io.Writer) error {
	if err := os.MkdirAll(out, 0o750); err != nil {
		return err
	}
	if old, err := os.ReadDir(out); err != nil || len(old) > 0 {
		return fmt.Errorf("%s is not an empty folder: remove what is in it, or name another with -out", out)
	}
	var files []string
	var all parts
	for _, t := range list {
		name := "tradetalks-" + t.os + "-" + t.arch
		if t.os == "windows" {
			name += ".exe"
		}
		path := filepath.Join(out, name)
		if err := t.build(ctx, path); err != nil {
			return err
		}
		linked, err := t.linked(ctx, path)
		if err != nil {
			return err
		}
		if err := all.add(linked); err != nil {
			return err
		}
		files = append(files, name)
		fmt.Fprintln(stdout, path)
	}
	for name, write := range map[string]func(io.Writer) error{licencesFile: all.writeLicences, billFile: all.writeBill} {
		if err := writeFile(filepath.Join(out, name), write); err != nil {
			return err
		}
		files = append(files, name)
	}
	return writeFile(filepath.Join(out, sumsFile), func(w io.Writer) error { return writeSums(w, out, files) })
}

// writeFile writes a file by a function.
func writeFile(name string, write func(io.Writer) error) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	if err := write(f); err != nil {
		_ = f.Close()
		return err
	}
	return f.Close()
}

// writeSums writes the sums of files as sha256sum does.
func writeSums(w io.Writer, folder string, files []string) error {
	slices.Sort(files)
	var b strings.Builder
	for _, name := range files {
		f, err := os.Open(filepath.Join(folder, name))
		if err != nil {
			return err
		}
		h := sha256.New()
		_, err = io.Copy(h, f)
		_ = f.Close()
		if err != nil {
			return err
		}
		fmt.Fprintf(&b, "%x  %s\n", h.Sum(nil), name)
	}
	_, err := io.WriteString(w, b.String())
	return err
}
