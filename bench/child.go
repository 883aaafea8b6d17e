package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"syscall"
	"time"
)

// indexed is what a process tells that has indexed a corpus.
type indexed struct {
	Passages int     `json:"passages"`
	Seconds  float64 `json:"seconds"`
}

// served is what a process tells that has answered questions.
type served struct {
	OpenMillis  float64     `json:"open_ms"`               // from a path to an engine ready for questions
	FirstMillis float64     `json:"first_ms"`              // the first question, everything cold but the file system's cache
	CPUMillis   float64     `json:"cpu_ms,omitempty"`      // processor time of a question with what runs beside, such as collecting garbage
	Micros      [][]float64 `json:"micros"`                // by pass and question
	Same        int         `json:"same,omitempty"`        // this project: questions with the same ten passages from rounded and exact scores
	SameAsked   int         `json:"same_asked,omitempty"`  // of so many
	Exhaustive  float64     `json:"exhaustive,omitempty"`  // this project: how many times as long adding up one by one takes, median of the long questions
	AllocBytes  float64     `json:"alloc_bytes,omitempty"` // by question
	Allocs      float64     `json:"allocs,omitempty"`
}

// An asker answers questions from an index.
type asker interface {
	ask(ctx context.Context, question string) error
	close() error
}

// builtin are the engines that are written in Go.
var builtin = map[string]struct {
	index func(ctx context.Context, corpus, dir string) (int, error)
	open  func(ctx context.Context, dir string) (asker, error)
}{
	ours:       {indexOurs, openOurs},
	bareBleve:  {indexBareBleve, openBleve},
	plainBleve: {indexPlainBleve, openBleve},
	sqliteGo:   {indexSQLite, openSQLite},
}

// profileVariable names the folder for profiles to the process of an engine.
const profileVariable = "BENCH_PROFILE"

func runChild(ctx context.Context, args []string) error {
	if len(args) < 2 {
		return fmt.Errorf("child: too few arguments")
	}
	e, ok := builtin[args[0]]
	if !ok {
		return fmt.Errorf("child: unknown engine %q", args[0])
	}
	out := json.NewEncoder(os.Stdout)
	switch verb, rest := args[1], args[2:]; {
	case verb == "index" && len(rest) == 2:
		start := time.Now()
		var n int
		err := profiled(os.Getenv(profileVariable), args[0]+"-index", func() (err error) {
			n, err = e.index(ctx, rest[0], rest[1])
			return err
		})
		if err != nil {
			return err
		}
		return out.Encode(indexed{n, time.Since(start).Seconds()})
	case verb == "serve" && len(rest) == 4:
		s, err := serve(ctx, e.open, rest, filepath.Base(args[0]))
		if err != nil {
			return err
		}
		return out.Encode(s)
	case verb == "exact" && len(rest) == 2:
		s, err := exact(ctx, rest[0], rest[1])
		if err != nil {
			return err
		}
		return out.Encode(s)
	}
	return fmt.Errorf("child: unknown command %q", args)
}

func serve(ctx context.Context, open func(context.Context, string) (asker, error), args []string, name string) (*served, error) {
	warm, err := readLines(args[1])
	if err != nil {
		return nil, err
	}
	questions, err := readLines(args[2])
	if err != nil {
		return nil, err
	}
	passes, err := strconv.Atoi(args[3])
	if err != nil {
		return nil, err
	}
	s := &served{}
	start := time.Now()
	a, err := open(ctx, args[0])
	if err != nil {
		return nil, err
	}
	defer a.close()
	s.OpenMillis = millis(time.Since(start))
	for i, q := range warm {
		start := time.Now()
		if err := a.ask(ctx, q); err != nil {
			return nil, err
		}
		if i == 0 {
			s.FirstMillis = millis(time.Since(start))
		}
	}
	before := processorTime()
	objects, bytes := allocated()
	err = profiled(os.Getenv(profileVariable), name+"-serve", func() error {
		for range passes {
			times := make([]float64, len(questions))
			for i, q := range questions {
				start := time.Now()
				if err := a.ask(ctx, q); err != nil {
					return fmt.Errorf("%q: %w", q, err)
				}
				times[i] = float64(time.Since(start).Nanoseconds()) / 1000
			}
			s.Micros = append(s.Micros, times)
		}
		return nil
	})
	n := float64(passes * len(questions))
	s.CPUMillis = millis(processorTime()-before) / n
	objects2, bytes2 := allocated()
	s.Allocs, s.AllocBytes = float64(objects2-objects)/n, float64(bytes2-bytes)/n
	return s, err
}

func millis(d time.Duration) float64 { return float64(d.Nanoseconds()) / 1e6 }

// processorTime is the processor time that this process has used.
func processorTime() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
