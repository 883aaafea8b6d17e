//go:build !linux

package main

import "github.com/rogpeppe/go-internal/testscript"

// atTerminal needs the terminals of Linux.
func atTerminal(ts *testscript.TestScript, neg bool, args []string) {
	ts.Fatalf("there is no atterminal on this system: begin the story with [!linux] skip")
}
