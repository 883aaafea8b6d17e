package main

import (
	"context"
	"fmt"
	"runtime"
	"runtime/debug"
)

// build returns the version of the program and the commit that it was made from, "unknown" where the build does not say.
func build() (version, commit string) {
	version, commit = "unknown", "unknown"
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return version, commit
	}
	if v := info.Main.Version; v != "" && v != "(devel)" {
		version = v
	}
	changed := ""
	for _, s := range info.Settings {
		switch {
		case s.Key == "vcs.revision":
			commit = s.Value
		case s.Key == "vcs.modified" && s.Value == "true":
			changed = " with changes"
		}
	}
	return version, commit + changed
}

func runVersion(_ context.Context, p *program, _ call) error {
	version, commit := build()
	_, err := fmt.Fprintf(p.stdout, "tradetalks %s\ncommit %s\n%s %s/%s\n", version, commit, runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return err
}
