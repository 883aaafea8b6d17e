// Program bench builds corpora of real sentences, indexes them with this project and with other search engines, asks all of them the
// same questions and prints what each needed: see docs/performance.md.
//
//	go run . -sizes 10k,100k,1m
//	go run . -sizes 1m -engines lucene     one row again
//	go run . -sizes 1m -report             the table of what was measured before
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"runtime/pprof"
	"strconv"
	"strings"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:]); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// settings are what the flags say.
type settings struct {
	sizes   []int
	engines []string
	dir     string
	sources []string
	seed    uint64
	passes  int
	asked   int // questions of each length
	report  bool
	keep    bool
	profile string // folder for profiles; empty for none
}

func run(ctx context.Context, args []string) error {
	if len(args) > 0 && args[0] == childCommand {
		return runChild(ctx, args[1:])
	}
	var s settings
	var sizes, engines, sources string
	f := flag.NewFlagSet("bench", flag.ContinueOnError)
	f.StringVar(&sizes, "sizes", "10k,100k,1m", "`sizes` of the corpora in passages; k and m stand for thousand and million; starter is the starter corpus")
	f.StringVar(&engines, "engines", "", "measure only these `engines`, by name, separated by commas: "+strings.Join(engineNames(), ", "))
	f.StringVar(&s.dir, "dir", filepath.Join(os.TempDir(), "tradetalks-bench"), "`folder` for corpora, indexes and results")
	f.StringVar(&sources, "sources", "", "`paths` that sentences are taken from, separated by commas: folders of articles or files of JSON Lines (default the starter corpus)")
	f.Uint64Var(&s.seed, "seed", 1, "`seed` of the corpora and questions")
	f.IntVar(&s.passes, "passes", 3, "how `often` each question is asked; the middle one of its times counts")
	f.IntVar(&s.asked, "questions", perLength, "how `many` questions of each length to ask; fewer are for engines that take seconds for each")
	f.BoolVar(&s.report, "report", false, "measure nothing, print the tables of the results in -dir")
	f.BoolVar(&s.keep, "keep", false, "ask an index that an earlier run has built rather than build it anew")
	f.StringVar(&s.profile, "profile", "", "write CPU and allocation profiles of this project's engine to this `folder`")
	if err := f.Parse(args); err != nil {
		return err
	}
	if s.asked < 1 || s.asked > perLength {
		return fmt.Errorf("-questions %d: use 1 to %d", s.asked, perLength)
	}
	for _, w := range strings.Split(sizes, ",") {
		n, err := parseSize(w)
		if err != nil {
			return err
		}
		s.sizes = append(s.sizes, n)
	}
	s.engines = engineNames()
	if engines != "" {
		s.engines = strings.Split(engines, ",")
	}
	if sources != "" {
		s.sources = strings.Split(sources, ",")
	}
	if s.profile != "" {
		if err := os.MkdirAll(s.profile, 0o755); err != nil {
			return err
		}
	}
	return measure(ctx, s)
}

// starterSize stands for the starter corpus where a number of passages is asked for.
const starterSize = 0

func parseSize(s string) (int, error) {
	if s == "starter" {
		return starterSize, nil
	}
	factor := 1
	digits := strings.ToLower(s)
	switch {
	case strings.HasSuffix(digits, "k"):
		digits, factor = strings.TrimSuffix(digits, "k"), 1000
	case strings.HasSuffix(digits, "m"):
		digits, factor = strings.TrimSuffix(digits, "m"), 1000000
	}
	n, err := strconv.Atoi(digits)
	if err != nil || n < 1 {
		return 0, fmt.Errorf("size %q: use a number such as 10k, 1m, or starter", s)
	}
	return n * factor, nil
}

func sizeName(n int) string {
	switch {
	case n == starterSize:
		return "starter"
	case n%1000000 == 0:
		return strconv.Itoa(n/1000000) + "m"
	case n%1000 == 0:
		return strconv.Itoa(n/1000) + "k"
	}
	return strconv.Itoa(n)
}

// profiled runs do with CPU and allocation profiles written to dir under a name, when dir is not empty.
func profiled(dir, name string, do func() error) error {
	if dir == "" {
		return do()
	}
	cpu, err := os.Create(filepath.Join(dir, name+".cpu.pprof"))
	if err != nil {
		return err
	}
	defer cpu.Close()
	if err := pprof.StartCPUProfile(cpu); err != nil {
		return err
	}
	err = do()
	pprof.StopCPUProfile()
	heap, herr := os.Create(filepath.Join(dir, name+".allocs.pprof"))
	if herr != nil {
		return errors.Join(err, herr)
	}
	defer heap.Close()
	return errors.Join(err, pprof.Lookup("allocs").WriteTo(heap, 0))
}
