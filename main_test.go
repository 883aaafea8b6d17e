package main

import (
	"flag"
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "write golden files and .env.example anew")

// TestMain lets the test binary be the program, so that stories run it as a person does: with its own process, streams and
// exit code.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"tradetalks": func() { os.Exit(process()) },
	})
}

// TestStories runs the stories of testdata/script, one for each thing that a person does at the command line.
func TestStories(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"exits":      exits,
			"jsonlines":  jsonLines,
			"atterminal": atTerminal,
			"spoil":      spoil,
			"lengthen":   lengthen,
		},
	})
}
