package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// licenceName matches the names of files that hold a licence or belong to one.
var licenceName = regexp.MustCompile(`(?i)^(licen[cs]es?|copying|copyright|notice|unlicense|patents|ofl)([-_.].*)?$`)

// licencesIn returns the files of a folder that hold licences.
func licencesIn(dir string) ([]string, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var files []string
	for _, e := range entries {
		name := filepath.Join(dir, e.Name())
		switch {
		case !licenceName.MatchString(e.Name()) || filepath.Ext(name) == ".go":
		case e.IsDir(): // a folder of licences, to which a file beside it leads
			texts, err := filepath.Glob(filepath.Join(name, "*.txt"))
			if err != nil {
				return nil, err
			}
			files = append(files, texts...)
		default:
			files = append(files, name)
		}
	}
	return files, nil
}

// licenceKinds are licences by sentences that only they hold, the more particular before the more general, under their names
// in the SPDX list. What is linked must have one of them: each allows a program under another licence to be made of it.
var licenceKinds = []struct{ id, sentence string }{
	{"Apache-2.0", "apache license version 2.0"},
	{"MPL-2.0", "mozilla public license version 2.0"},
	{"OFL-1.1", "sil open font license version 1.1"},
	{"BSD-3-Clause", "neither the name of"},
	{"BSD-3-Clause", "the names of its contributors may not"},
	{"BSD-2-Clause", "redistributions in binary form must reproduce"},
	{"ISC", "permission to use, copy, modify, and/or distribute this software"},
	{"ISC", "permission to use, copy, modify, and distribute this software"},
	{"MIT", "permission is hereby granted, free of charge, to any person obtaining"},
	{"Unlicense", "free and unencumbered software released into the public domain"},
	{"FTL", "the freetype license, which is similar to the original bsd license"},
	{"CC0-1.0", "cc0 1.0 universal"},
	{"CC-BY-4.0", "creative commons attribution 4.0 international"},
}

// licenceKind returns the name of a licence in the SPDX list; empty when it is none that may be linked.
func licenceKind(text string) string {
	text = strings.ToLower(strings.Join(strings.Fields(text), " "))
	text = strings.ReplaceAll(text, "license, version", "license version")
	for _, k := range licenceKinds {
		if strings.Contains(text, k.sentence) {
			return k.id
		}
	}
	return ""
}

// kinds returns the licences of a part by their names in the SPDX list.
func (p part) kinds() ([]string, error) {
	var kinds []string
	seen := map[string]bool{}
	for _, file := range p.licences {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		if k := licenceKind(string(text)); k != "" && !seen[k] {
			seen[k] = true
			kinds = append(kinds, k)
		}
	}
	if len(kinds) == 0 {
		return nil, fmt.Errorf("%s %s: none of %v is a licence that may be linked", p.path, p.version, p.licences)
	}
	return kinds, nil
}

// writeLicences writes the texts of all licences.
func (p *parts) writeLicences(w io.Writer) error {
	var b strings.Builder
	b.WriteString("Tradetalks is made with the following, each under its own licence.\n")
	section := func(name string, files ...string) error {
		fmt.Fprintf(&b, "\n%s\n%s\n", strings.Repeat("=", 80), name)
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				return err
			}
			fmt.Fprintf(&b, "\n%s\n", strings.TrimSpace(strings.ReplaceAll(string(text), "\r\n", "\n")))
		}
		return nil
	}
	if err := section("Go "+p.compiler, filepath.Join(p.goroot, "LICENSE")); err != nil {
		return err
	}
	for _, m := range p.modules {
		if _, err := m.kinds(); err != nil {
			return err
		}
		if err := section(m.path+" "+m.version, m.licences...); err != nil {
			return err
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}
