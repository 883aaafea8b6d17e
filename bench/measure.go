package main

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
)

// A result is one row: what was measured of an engine at one size.
type result struct {
	Engine       string    `json:"engine"`
	Size         string    `json:"size"`
	Time         time.Time `json:"time"`
	Indexed      indexed   `json:"indexed"`
	IndexPeak    memory    `json:"index_peak"`
	IndexLoad    string    `json:"index_load"`
	IndexBytes   int64     `json:"index_bytes"`
	StoredBytes  int64     `json:"stored_bytes,omitempty"` // of them the text of articles; this project alone keeps it
	Served       served    `json:"served"`
	ServePeak    memory    `json:"serve_peak"`
	ServeLoad    string    `json:"serve_load"`
	Short        quantiles `json:"short"`
	Long         quantiles `json:"long"`
	Asked        int       `json:"asked"` // questions of each length
	PassagesMade int       `json:"passages_made"`
	TextBytes    int64     `json:"text_bytes"`
}

// quantiles of the milliseconds of a question.
type quantiles struct{ P50, P95, P99 float64 }

// measure runs every engine at every size and prints the tables.
func measure(ctx context.Context, s settings) error {
	var p *pool
	for _, size := range s.sizes {
		dir := filepath.Join(s.dir, sizeName(size))
		if err := os.MkdirAll(dir, 0o755); err != nil {
			return err
		}
		if s.report {
			continue
		}
		if p == nil {
			var err error
			if p, err = readPool(ctx, s.sources); err != nil {
				return err
			}
		}
		m, err := makeCorpus(ctx, dir, p, s, size)
		if err != nil {
			return err
		}
		if err := makeQuestions(dir, s.seed, s.asked); err != nil {
			return err
		}
		for _, name := range s.engines {
			i := slices.IndexFunc(engines(), func(e engine) bool { return e.name == name })
			if i < 0 {
				return fmt.Errorf("no engine %q: use %s", name, strings.Join(engineNames(), ", "))
			}
			fmt.Fprintf(os.Stderr, "%s, %s passages\n", name, sizeName(size))
			err := one(ctx, s, engines()[i], dir, m, size)
			if errors.Is(err, errMissing) {
				fmt.Fprintf(os.Stderr, "%s: %v\n", name, err)
				continue
			}
			if err != nil {
				return fmt.Errorf("%s, %s passages: %w", name, sizeName(size), err)
			}
		}
	}
	return report(os.Stdout, s)
}

// one measures one row.
func one(ctx context.Context, s settings, e engine, dir string, m made, size int) error {
	command, err := e.command(ctx, filepath.Join(s.dir, "bin"))
	if err != nil {
		return err
	}
	r := result{Engine: e.name, Size: sizeName(size), Time: time.Now().UTC().Truncate(time.Second), PassagesMade: m.Passages, TextBytes: m.TextBytes}
	at, resultAt := filepath.Join(dir, "index-"+e.name), filepath.Join(dir, e.name+".json")
	if old, err := readResult(resultAt); s.keep && err == nil {
		r.Indexed, r.IndexPeak, r.IndexLoad = old.Indexed, old.IndexPeak, old.IndexLoad
	} else {
		if err := os.RemoveAll(at); err != nil {
			return err
		}
		r.IndexLoad = load()
		if r.IndexPeak, err = child(ctx, s, append(command, "index", corpusFile(dir), at), &r.Indexed); err != nil {
			return err
		}
	}
	if r.IndexBytes, r.StoredBytes, err = sizes(at); err != nil {
		return err
	}
	r.ServeLoad = load()
	serve := append(command, "serve", at, filepath.Join(dir, warmFile), filepath.Join(dir, questionFile), strconv.Itoa(s.passes))
	if r.ServePeak, err = child(ctx, s, serve, &r.Served); err != nil {
		return err
	}
	if e.name == ours {
		var x served
		if _, err = child(ctx, s, append(command, "exact", at, filepath.Join(dir, questionFile)), &x); err != nil {
			return err
		}
		r.Served.Same, r.Served.SameAsked, r.Served.Exhaustive = x.Same, x.SameAsked, x.Exhaustive
	}
	times := middle(r.Served.Micros)
	if len(times) != 2*s.asked {
		return fmt.Errorf("%d questions were timed, want %d", len(times), 2*s.asked)
	}
	r.Asked = s.asked
	r.Short, r.Long = quantilesOf(times[:s.asked]), quantilesOf(times[s.asked:])
	return writeJSON(resultAt, r)
}

// middle returns, for each question, the middle one of its times in the passes.
func middle(micros [][]float64) []float64 {
	if len(micros) == 0 {
		return nil
	}
	out := make([]float64, len(micros[0]))
	for q := range out {
		var times []float64
		for _, pass := range micros {
			times = append(times, pass[q])
		}
		slices.Sort(times)
		out[q] = times[(len(times)-1)/2]
	}
	return out
}

func quantilesOf(micros []float64) quantiles {
	sorted := slices.Sorted(slices.Values(micros))
	return quantiles{quantile(sorted, .5) / 1000, quantile(sorted, .95) / 1000, quantile(sorted, .99) / 1000}
}

// quantile returns the smallest of sorted values that a part q of them does not exceed.
func quantile(sorted []float64, q float64) float64 {
	if len(sorted) == 0 {
		return 0
	}
	return sorted[min(len(sorted)-1, int(q*float64(len(sorted))))]
}

// memory is the most that a process held, in bytes.
type memory struct {
	Anon     int64 `json:"anon"`     // RssAnon: memory of its own
	Resident int64 `json:"resident"` // VmHWM: with mapped files
}

// every is how often the memory of a process is looked at. Shorter changes nothing in the figures.
const every = 10 * time.Millisecond

// child runs a command, reads the JSON that it prints into out and watches its memory.
func child(ctx context.Context, s settings, command []string, out any) (memory, error) {
	var peak memory
	c := exec.CommandContext(ctx, command[0], command[1:]...)
	var stdout bytes.Buffer
	c.Stdout, c.Stderr = &stdout, os.Stderr
	c.Env = append(os.Environ(), profileVariable+"="+s.profile)
	if err := c.Start(); err != nil {
		return peak, err
	}
	done := make(chan error, 1)
	go func() { done <- c.Wait() }()
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		select {
		case err := <-done:
			if err != nil {
				return peak, fmt.Errorf("%s: %w", strings.Join(command, " "), err)
			}
			return peak, json.Unmarshal(stdout.Bytes(), out)
		case <-tick.C:
			now, err := memoryOf(c.Process.Pid)
			if err == nil {
				peak.Anon, peak.Resident = max(peak.Anon, now.Anon), max(peak.Resident, now.Resident)
			}
		}
	}
}

// memoryOf reads the memory of a process.
func memoryOf(pid int) (memory, error) {
	var m memory
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return m, err
	}
	for line := range strings.Lines(string(data)) {
		f := strings.Fields(line)
		if len(f) < 3 {
			continue
		}
		kilobytes, err := strconv.ParseInt(f[1], 10, 64)
		if err != nil {
			continue
		}
		switch f[0] {
		case "RssAnon:":
			m.Anon = kilobytes << 10
		case "VmHWM:":
			m.Resident = kilobytes << 10
		}
	}
	return m, nil
}

// load tells the load average of the machine.
func load() string {
	data, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return "unknown"
	}
	return strings.Join(strings.Fields(string(data))[:3], " ")
}

// sizes returns the bytes of an index, and those of them that store text in Bleve's segments.
func sizes(dir string) (all, stored int64, err error) {
	err = filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		all += info.Size()
		if filepath.Ext(name) == ".zap" {
			n, err := storedBytes(name, info.Size())
			if err != nil {
				return err
			}
			stored += n
		}
		return nil
	})
	return all, stored, err
}

// storedBytes returns the bytes at the beginning of a segment that hold stored fields: its footer tells where they end. Before its last
// 28 bytes (sections index 8, chunk mode 4, version 4, checksum 4, and before them this offset, 8) stand others that vary.
func storedBytes(name string, size int64) (int64, error) {
	const footer = 28
	f, err := os.Open(name)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	var b [8]byte
	if _, err := f.ReadAt(b[:], size-footer); err != nil {
		return 0, err
	}
	n := int64(binary.BigEndian.Uint64(b[:]))
	if n < 0 || n > size {
		return 0, fmt.Errorf("%s: a footer of another version", name)
	}
	return n, nil
}

func writeJSON(name string, v any) error {
	data, err := json.MarshalIndent(v, "", "\t")
	if err != nil {
		return err
	}
	return os.WriteFile(name, append(data, '\n'), 0o644)
}

func readResult(name string) (*result, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	var r result
	return &r, json.Unmarshal(data, &r)
}
