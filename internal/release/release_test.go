package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"debug/buildinfo"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestRelease makes a release for the system that the test runs on, and holds what is written beside the program to the program.
func TestRelease(t *testing.T) {
	t.Parallel()
	here := target{runtime.GOOS, runtime.GOARCH}
	if !slices.Contains(targets(), here) {
		t.Skipf("there are no releases for %s", here)
	}
	out := t.TempDir()
	if err := release(context.Background(), out, []target{here}, io.Discard); err != nil {
		t.Fatal(err)
	}
	program := "tradetalks-" + here.os + "-" + here.arch
	if here.os == "windows" {
		program += ".exe"
	}
	read := func(name string) []byte {
		data, err := os.ReadFile(filepath.Join(out, name))
		if err != nil {
			t.Fatal(err)
		}
		return data
	}

	var sums strings.Builder
	for _, name := range []string{licencesFile, billFile, program} {
		fmt.Fprintf(&sums, "%x  %s\n", sha256.Sum256(read(name)), name)
	}
	if diff := cmp.Diff(sums.String(), string(read(sumsFile))); diff != "" {
		t.Errorf("sums (-want +got):\n%s", diff)
	}

	info, err := buildinfo.Read(bytes.NewReader(read(program)))
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Contains(info.Settings, debug.BuildSetting{Key: "CGO_ENABLED", Value: "0"}) {
		t.Error("the program was not built with CGO_ENABLED=0")
	}
	hasCommit := slices.ContainsFunc(info.Settings, func(s debug.BuildSetting) bool { return s.Key == "vcs.revision" && len(s.Value) >= 40 })
	if _, err := os.Stat("../../.git"); err == nil && !hasCommit {
		t.Error("the program does not know the commit that it is made from")
	}
	var b bill
	if err := json.Unmarshal(read(billFile), &b); err != nil {
		t.Fatal(err)
	}
	var linked, billed []string
	for _, d := range info.Deps {
		linked = append(linked, d.Path+" "+d.Version+" "+d.Sum)
	}
	if len(linked) < 10 {
		t.Fatalf("the program says that it is made of %q", linked)
	}
	licences := read(licencesFile)
	for _, c := range b.Components {
		if len(c.Licenses) == 0 {
			t.Errorf("%s has no licence in the bill", c.Name)
		}
		if c.Name == "std" {
			continue
		}
		billed = append(billed, c.Name+" "+c.Version+" "+c.Properties[0].Value)
		if !bytes.Contains(licences, []byte("\n"+c.Name+" "+c.Version+"\n")) {
			t.Errorf("%s has no licence in %s", c.Name, licencesFile)
		}
	}
	if diff := cmp.Diff(linked, billed); diff != "" {
		t.Errorf("what is linked and what is billed (-linked +billed):\n%s", diff)
	}
	if !regexp.MustCompile(`^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`).MatchString(b.Serial) {
		t.Errorf("serial number %s", b.Serial)
	}
	if len(b.Depends) != 1 || len(b.Depends[0].On) != len(b.Components) {
		t.Errorf("the program depends on %d of %d components", len(b.Depends[0].On), len(b.Components))
	}
}

func TestReleasesAreNotMixed(t *testing.T) {
	t.Parallel()
	out := t.TempDir()
	if err := os.WriteFile(filepath.Join(out, "old"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := release(context.Background(), out, nil, io.Discard); err == nil {
		t.Error("a release was written beside an older one")
	}
}

func TestTargets(t *testing.T) {
	t.Parallel()
	var got []string
	for _, each := range targets() {
		got = append(got, each.String())
	}
	want := []string{"linux/amd64", "linux/arm64", "darwin/amd64", "darwin/arm64", "windows/amd64", "windows/arm64"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if _, err := parseTarget("plan9/386"); err == nil {
		t.Error("a release for plan9/386 can be asked for")
	}
}

func TestPartsOfSeveralSystems(t *testing.T) {
	t.Parallel()
	var all parts
	for _, p := range []parts{
		{compiler: "go1.26", modules: []part{{path: "b", version: "v1", licences: []string{"b/LICENSE"}}}},
		{compiler: "go1.26", modules: []part{{path: "a", version: "v1", licences: []string{"a/LICENSE"}}, {path: "b", version: "v1", licences: []string{"b/x/LICENSE", "b/LICENSE"}}}},
	} {
		if err := all.add(p); err != nil {
			t.Fatal(err)
		}
	}
	want := []part{{path: "a", version: "v1", licences: []string{"a/LICENSE"}}, {path: "b", version: "v1", licences: []string{"b/LICENSE", "b/x/LICENSE"}}}
	if diff := cmp.Diff(want, all.modules, cmp.AllowUnexported(part{})); diff != "" {
		t.Error(diff)
	}
	if err := all.add(parts{compiler: "go1.26", modules: []part{{path: "a", version: "v2"}}}); err == nil {
		t.Error("two versions of one module go into one release")
	}
}

func TestLicenceKind(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"Permission is hereby granted, free of charge, to any person\n obtaining a copy":           "MIT",
		"Apache License\n   Version 2.0, January 2004":                                             "Apache-2.0",
		"Redistributions in binary form must reproduce the above\nNeither the name of the authors": "BSD-3-Clause",
		"Redistributions in binary form must reproduce the above":                                  "BSD-2-Clause",
		"GNU AFFERO GENERAL PUBLIC LICENSE Version 3":                                              "",
		"All rights reserved.": "",
	} {
		if got := licenceKind(text); got != want {
			t.Errorf("%q is taken for %q, want %q", text, got, want)
		}
	}
}

func TestALicenceThatMayNotBeLinked(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "LICENSE")
	if err := os.WriteFile(file, []byte("GNU GENERAL PUBLIC LICENSE Version 3"), 0o600); err != nil {
		t.Fatal(err)
	}
	all := parts{compiler: "go1.26", modules: []part{{path: "example.com/copyleft", version: "v1", licences: []string{file}}}}
	if err := all.writeBill(io.Discard); err == nil {
		t.Error("the bill of materials holds it")
	}
	if err := all.writeLicences(io.Discard); err == nil {
		t.Error("its text is published as if all were well")
	}
}

func TestBillIsReproducible(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "LICENSE")
	if err := os.WriteFile(file, []byte("Permission is hereby granted, free of charge, to any person obtaining a copy"), 0o600); err != nil {
		t.Fatal(err)
	}
	all := parts{main: "v1.0.0", commit: "abc", compiler: "go1.26", modules: []part{{path: "example.com/a", version: "v1.0.0+incompatible", licences: []string{file}}}}
	var first, second bytes.Buffer
	if err := all.writeBill(&first); err != nil {
		t.Fatal(err)
	}
	if err := all.writeBill(&second); err != nil {
		t.Fatal(err)
	}
	if first.String() != second.String() {
		t.Error("the same parts give two bills")
	}
	if !strings.Contains(first.String(), `"purl": "pkg:golang/example.com/a@v1.0.0%2Bincompatible"`) {
		t.Errorf("a plus in a version is not escaped:\n%s", first.String())
	}
}
