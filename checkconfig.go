package main

import (
	"context"
	"fmt"
	"strings"
)

// runConfigCheck prints every setting with its source, and every mistake.
func runConfigCheck(_ context.Context, p *program, _ call) error {
	_, sources, wrong := readConfig(p.getenv)
	var b strings.Builder
	for _, s := range sources {
		fmt.Fprintf(&b, "%-17s %-12s %s\n", s.setting.name, s.origin, shown(s))
	}
	if _, err := fmt.Fprint(p.stdout, b.String()); err != nil {
		return err
	}
	if len(wrong) > 0 {
		return wrong
	}
	return p.printf("Nothing is wrong.\n")
}

// shown returns the value of a setting as it may be printed.
func shown(s source) string {
	switch {
	case s.value == "":
		return "(not set)"
	case s.setting.secret:
		return "(set, not shown)"
	}
	return s.value
}
