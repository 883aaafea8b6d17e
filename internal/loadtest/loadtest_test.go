package loadtest_test

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"tradetalks/internal/discordtest"
	"tradetalks/internal/loadtest"
)

// binary is the program, built once for all tests of this package.
var binary string

func TestMain(m *testing.M) { os.Exit(run(m)) }

func run(m *testing.M) int {
	dir, err := os.MkdirTemp("", "tradetalks-")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	binary = filepath.Join(dir, "tradetalks")
	if said, err := exec.Command("go", "build", "-o", binary, "tradetalks").CombinedOutput(); err != nil {
		panic(string(said))
	}
	return m.Run()
}

// newRig starts the program in a number of servers; the test fails when it does not end well, or broke a rule of Discord.
func newRig(t *testing.T, servers int) *loadtest.Rig {
	t.Helper()
	r, err := loadtest.NewRig(context.Background(), binary, t.TempDir(), servers)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := r.Close(); err != nil {
			t.Errorf("the program ended with %v", err)
		}
		for _, v := range r.Discord.Violations() {
			t.Error(v)
		}
		if t.Failed() {
			t.Logf("the program said:\n%s", r.Program.Log())
		}
	})
	return r
}

// mustBeAnswered fails the test when a question was lost, answered twice or not answered because something failed.
func mustBeAnswered(t *testing.T, what string, got loadtest.Tally) {
	t.Helper()
	if got.Asked == 0 || got.Expired+got.Lost > 0 || got.Doubled > 0 || got.Answered+got.Told != got.Asked {
		t.Errorf("%s: of %d questions %d were answered, %d told why not, %d expired, %d lost, %d answered twice", what, got.Asked, got.Answered, got.Told, got.Expired, got.Lost, got.Doubled)
	}
}

// TestLoad is the short form of the load, the soak and the fairness in 2,500 servers: what is counted must be as at full length,
// what takes time is only reported.
func TestLoad(t *testing.T) {
	ctx := context.Background()
	r := newRig(t, 2500)
	const mostForServers = 2e6 // bytes for 1,000 servers: two short strings each, and the map that holds them, take a fifth of it
	if cost := r.PerThousand(); cost > mostForServers {
		t.Errorf("1,000 servers cost %.0f bytes", cost)
	}
	load := loadtest.Load{Rate: 200, Mentions: 40, For: 4 * time.Second}
	report, err := r.Load(ctx, load)
	if err != nil {
		t.Fatal(err)
	}
	mustBeAnswered(t, "load", report.All)
	if report.Failed > 0 {
		t.Errorf("the program counts %d failures", report.Failed)
	}
	if report.All.Asked != 800 || report.Mentions.Asked != 160 {
		t.Errorf("%d questions were asked, %d of them by mention", report.All.Asked, report.Mentions.Asked)
	}
	t.Logf("load: p50 %s, p99 %s", report.All.P50, report.All.P99)

	var sizes []loadtest.Size
	err = r.Soak(ctx, loadtest.Load{Rate: 50, Mentions: 10, For: 6 * time.Second}, 2*time.Second, func(l loadtest.LoadReport) {
		mustBeAnswered(t, "soak", l.All)
		sizes = append(sizes, l.After)
	})
	if err != nil {
		t.Fatal(err)
	}
	const mostGrowth = 8e6 // bytes in use from one of three short rounds to the last: what is remembered of questions on purpose grows until it is full
	first, last := sizes[0], sizes[len(sizes)-1]
	if last.Heap > first.Heap+mostGrowth || last.Goroutines > first.Goroutines+50 {
		t.Errorf("the program grows: %+v", sizes)
	}

	fair, err := r.Fairness(ctx, loadtest.Load{Rate: 40, Mentions: 8, For: 2 * time.Second}, 150)
	if err != nil {
		t.Fatal(err)
	}
	mustBeAnswered(t, "quiet servers", fair.Quiet)
	mustBeAnswered(t, "servers beside a noisy one", fair.Others)
	mustBeAnswered(t, "the noisy server", fair.Noisy)
	if fair.Others.Told > 0 {
		t.Errorf("%d questions in other servers were put off because one server is noisy", fair.Others.Told)
	}
	t.Logf("fairness: p99 %s, beside a noisy server %s, in it %s", fair.Quiet.P99, fair.Others.P99, fair.Noisy.P99)
}

// TestFaults lets the program suffer faults that are over within seconds, those of a kind once. How long they take is only reported.
func TestFaults(t *testing.T) {
	t.Parallel()
	r := newRig(t, 50)
	short := []string{
		"connection dropped", "429 with Retry-After, 10 times",
		"reply carried out, its answer lost, 10 times", "every event twice",
	}
	suffered := 0
	for _, f := range loadtest.Faults() {
		if !slices.Contains(short, f.Name) {
			continue
		}
		suffered++
		report, err := r.Suffer(context.Background(), f)
		if err != nil {
			t.Fatal(err)
		}
		if err := report.Err(); err != nil {
			t.Error(err)
		}
		t.Logf("%s: prompt again after %s", f.Name, report.Recovered)
	}
	if suffered != len(short) {
		t.Errorf("%d faults of %d are known", suffered, len(short))
	}
}

// TestFinalCloseCodes ends the program for good, with a code that a service manager can go by and a sentence that says what to do.
func TestFinalCloseCodes(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	const refused = 4 // exit code
	for code, says := range map[int]string{
		discordtest.CloseBadToken:       "set it as DISCORD_TOKEN",
		discordtest.CloseBadShard:       "SHARD_COUNT",
		discordtest.CloseShardsRequired: "SHARD_COUNT",
		discordtest.CloseBadVersion:     "install a newer version",
		discordtest.CloseBadIntents:     "intents",
		discordtest.CloseDeniedIntents:  "intents",
	} {
		exit, said, err := loadtest.ExitAfter(context.Background(), binary, data, code)
		if err != nil {
			t.Fatal(err)
		}
		last := said[strings.LastIndexByte(strings.TrimSpace(said), '\n')+1:]
		if exit != refused || !strings.HasPrefix(last, "tradetalks: ") || !strings.Contains(last, says) {
			t.Errorf("close code %d: exit code %d, want %d and a last line that says %q:\n%s", code, exit, refused, says, said)
		}
	}
}
