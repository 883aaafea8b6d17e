package main

import (
	"bytes"
	"context"
	"debug/buildinfo"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// A target is a system for which the program is built.
type target struct{ os, arch string }

// targets returns the systems that releases are made for.
func targets() []target {
	var list []target
	for _, system := range []string{"linux", "darwin", "windows"} {
		for _, arch := range []string{"amd64", "arm64"} {
			list = append(list, target{system, arch})
		}
	}
	return list
}

func parseTarget(s string) (target, error) {
	for _, t := range targets() {
		if t.os+"/"+t.arch == s {
			return t, nil
		}
	}
	return target{}, fmt.Errorf("there are no releases for %q: use one of %v", s, targets())
}

// String returns the target as the go command writes it.
func (t target) String() string { return t.os + "/" + t.arch }

// goCommand runs the go command for the target and returns what it prints.
func (t target) goCommand(ctx context.Context, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, "go", args...) // #nosec G204 -- the arguments are ours
	cmd.Env = append(os.Environ(), "GOOS="+t.os, "GOARCH="+t.arch, "CGO_ENABLED=0")
	var said bytes.Buffer
	cmd.Stderr = &said
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("%s: go %s: %w\n%s", t, args[0], err, said.Bytes())
	}
	return out, nil
}

// module is the path of the program's own module and package.
const module = "tradetalks"

// build builds the program: static, with the commit that it is made from where that is known, without the paths of this machine,
// without what only a debugger needs.
func (t target) build(ctx context.Context, path string) error {
	_, err := t.goCommand(ctx, "build", "-buildvcs=auto", "-trimpath", "-ldflags=-s", "-o", path, module)
	return err
}

// A part is a module that is linked into the program.
type part struct {
	path, version string
	sum           string   // of its files, as in go.sum
	licences      []string // files in the module cache
}

// parts are all that is linked into the programs of a release.
type parts struct {
	modules  []part
	main     string // version of the program
	commit   string
	compiler string // version of Go
	goroot   string // folder of Go
}

// add joins in what is linked into a program. Of one module there is one version.
func (p *parts) add(other parts) error {
	if p.compiler == "" {
		*p = other
		return nil
	}
	for _, m := range other.modules {
		i := slices.IndexFunc(p.modules, func(have part) bool { return have.path == m.path })
		switch {
		case i < 0:
			p.modules = append(p.modules, m)
		case p.modules[i].version != m.version:
			return fmt.Errorf("%s is linked in two versions, %s and %s", m.path, p.modules[i].version, m.version)
		default:
			have := &p.modules[i]
			have.licences = append(have.licences, m.licences...)
			slices.Sort(have.licences)
			have.licences = slices.Compact(have.licences)
		}
	}
	slices.SortFunc(p.modules, func(a, b part) int { return strings.Compare(a.path, b.path) })
	return nil
}

// linked returns what is linked into a program of the target, from what the program says of itself and from the packages of
// which it is made.
func (t target) linked(ctx context.Context, program string) (parts, error) {
	info, err := buildinfo.ReadFile(program)
	if err != nil {
		return parts{}, err
	}
	goroot, err := t.goCommand(ctx, "env", "GOROOT")
	if err != nil {
		return parts{}, err
	}
	p := parts{main: info.Main.Version, compiler: info.GoVersion, goroot: string(bytes.TrimSpace(goroot))}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			p.commit = s.Value
		}
	}
	licences, err := t.licences(ctx)
	if err != nil {
		return parts{}, err
	}
	for _, d := range info.Deps {
		if d.Replace != nil {
			d = d.Replace
		}
		files := licences[d.Path]
		if len(files) == 0 {
			return parts{}, fmt.Errorf("%s %s has no licence that could be found", d.Path, d.Version)
		}
		p.modules = append(p.modules, part{path: d.Path, version: d.Version, sum: d.Sum, licences: files})
	}
	return p, nil
}

// licences returns the files of licences by module: of the module's root and of every folder from there to a package that is
// linked.
func (t target) licences(ctx context.Context) (map[string][]string, error) {
	out, err := t.goCommand(ctx, "list", "-deps", "-json=Dir,Module", module)
	if err != nil {
		return nil, err
	}
	found := map[string][]string{}
	looked := map[string]bool{}
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var p struct {
			Dir    string
			Module *struct{ Path, Dir string }
		}
		err := d.Decode(&p)
		if errors.Is(err, io.EOF) {
			return found, nil
		}
		if err != nil {
			return nil, err
		}
		if p.Module == nil || p.Module.Path == module {
			continue // of Go itself, or ours
		}
		for dir := p.Dir; !looked[dir]; dir = filepath.Dir(dir) {
			looked[dir] = true
			files, err := licencesIn(dir)
			if err != nil {
				return nil, err
			}
			found[p.Module.Path] = append(found[p.Module.Path], files...)
			slices.Sort(found[p.Module.Path])
			if dir == p.Module.Dir {
				break
			}
		}
	}
}
