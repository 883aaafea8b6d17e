package loadtest

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"tradetalks/internal/discordtest"
)

// startTime is how long a program may take to be connected: it builds its first index in that time.
const startTime = time.Minute

// A Program is the binary that answers on a fake Discord, in a process of its own.
type Program struct {
	cmd     *exec.Cmd
	metrics string // address of its metrics
	ended   chan struct{}
	err     error // of the process; set when ended is closed

	mu  sync.Mutex
	log strings.Builder // the last of what it said
}

// manyLogged is how many bytes of the log are kept.
const manyLogged = 1 << 20

// build lets the binary build its index in a folder.
func build(ctx context.Context, path, data string) error {
	cmd := exec.CommandContext(ctx, path, "index", "status")
	cmd.Dir, cmd.Env = data, []string{"DATA_DIR=" + data}
	if said, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("loadtest: building the index: %w\n%s", err, said)
	}
	return nil
}

// Start runs the binary at path with its data in a folder and returns when it is connected.
func Start(ctx context.Context, path, data string, discord *discordtest.Server) (*Program, error) {
	before := discord.Stats().Identifies
	p, address, err := launch(path, data, discord)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, startTime)
	defer cancel()
	go func() {
		select {
		case <-p.ended:
			cancel()
		case <-ctx.Done():
		}
	}()
	select {
	case p.metrics = <-address:
	case <-ctx.Done():
		return nil, p.failed(ctx)
	}
	if err := discord.Until(ctx, "the bot to connect", func() bool { return discord.Stats().Identifies > before }); err != nil {
		return nil, p.failed(ctx)
	}
	if err := discord.Registered(ctx, "ask"); err != nil {
		return nil, p.failed(ctx)
	}
	return p, nil
}

// launch starts the process. The address of its metrics comes when it has said so.
func launch(path, data string, discord *discordtest.Server) (*Program, <-chan string, error) {
	p := &Program{ended: make(chan struct{})}
	p.cmd = exec.Command(path, "serve")
	p.cmd.Dir = data // where there is no .env
	p.cmd.Env = []string{
		"DISCORD_TOKEN=" + discord.Token, "DISCORD_API_URL=" + discord.URL(), "DATA_DIR=" + data,
		"METRICS_ADDR=127.0.0.1:0", "METRICS_PROFILES=true", "LOG_FORMAT=json", "LOG_LEVEL=info",
	}
	said, err := p.cmd.StderrPipe()
	if err != nil {
		return nil, nil, err
	}
	if err := p.cmd.Start(); err != nil {
		return nil, nil, fmt.Errorf("loadtest: %w", err)
	}
	address := make(chan string, 1)
	go func() {
		p.listen(said, address)
		p.err = p.cmd.Wait()
		close(p.ended)
	}()
	return p, address, nil
}

// listen keeps what the program says, and finds the address of its metrics in it.
func (p *Program) listen(said io.Reader, address chan<- string) {
	lines := bufio.NewScanner(said)
	lines.Buffer(nil, manyLogged)
	for lines.Scan() {
		var line struct{ Msg, Address string }
		if json.Unmarshal(lines.Bytes(), &line) == nil && line.Msg == "metrics are served" {
			address <- line.Address
		}
		if line.Msg == "bot: request" {
			continue // one for each question
		}
		p.mu.Lock()
		if p.log.Len() > manyLogged {
			p.log.Reset()
		}
		p.log.Write(lines.Bytes())
		p.log.WriteByte('\n')
		p.mu.Unlock()
	}
}

// Log returns the last of what the program said, without its line for each question.
func (p *Program) Log() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.log.String()
}

// failed ends a program that did not start, and says what it said.
func (p *Program) failed(ctx context.Context) error {
	_ = p.cmd.Process.Kill()
	<-p.ended
	return fmt.Errorf("loadtest: the program does not connect: %w; it ended with %v and said:\n%s", ctx.Err(), p.err, p.Log())
}

// Stop tells the program to end and returns how it did: nil for exit code 0.
func (p *Program) Stop() error {
	if err := p.cmd.Process.Signal(syscall.SIGTERM); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return err
	}
	<-p.ended
	return p.err
}

// ExitCode waits until the program ends by itself and returns its exit code.
func (p *Program) ExitCode(ctx context.Context) (int, error) {
	select {
	case <-p.ended:
		return p.cmd.ProcessState.ExitCode(), nil
	case <-ctx.Done():
		_ = p.cmd.Process.Kill()
		<-p.ended
		return -1, fmt.Errorf("loadtest: the program did not end: %w", ctx.Err())
	}
}

// A Size is how much a program takes.
type Size struct {
	Heap       int64 // bytes that are in use after a garbage collection
	Resident   int64 // bytes of memory that the system has given to the process
	Goroutines int
}

// Size lets the program collect its garbage and returns how much it takes then.
func (p *Program) Size() (Size, error) {
	for _, path := range []string{"/debug/pprof/heap?gc=1", "/debug/pprof/heap?gc=1"} { // what finalizers free goes at the second
		body, err := p.get(path)
		if err != nil {
			return Size{}, err
		}
		_ = body.Close()
	}
	values, err := p.Values()
	if err != nil {
		return Size{}, err
	}
	return Size{
		Heap:       int64(values["go_memstats_heap_alloc_bytes"]),
		Resident:   int64(values["process_resident_memory_bytes"]),
		Goroutines: int(values["go_goroutines"]),
	}, nil
}

// Values returns the metrics of the program, each as the sum of its series, and beside it each part of the sum that has one
// outcome: "tradetalks_questions_total" and "tradetalks_questions_total failed".
func (p *Program) Values() (map[string]float64, error) {
	body, err := p.get("/metrics")
	if err != nil {
		return nil, err
	}
	defer body.Close()
	values := map[string]float64{}
	lines := bufio.NewScanner(body)
	for lines.Scan() {
		series, text, found := strings.Cut(lines.Text(), " ")
		value, err := strconv.ParseFloat(text, 64)
		if !found || err != nil {
			continue // a comment, or a label with a space, of which no series here is made
		}
		name, labels, _ := strings.Cut(series, "{")
		values[name] += value
		if _, rest, found := strings.Cut(labels, `outcome="`); found {
			outcome, _, _ := strings.Cut(rest, `"`)
			values[name+" "+outcome] += value
		}
	}
	return values, lines.Err()
}

func (p *Program) get(path string) (io.ReadCloser, error) {
	resp, err := http.Get("http://" + p.metrics + path) // #nosec G107 -- a process of our own on this machine
	if err != nil {
		return nil, fmt.Errorf("loadtest: %w", err)
	}
	if resp.StatusCode != http.StatusOK {
		_ = resp.Body.Close()
		return nil, fmt.Errorf("loadtest: %s: %s", path, resp.Status)
	}
	return resp.Body, nil
}
