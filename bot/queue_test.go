package bot

import (
	"context"
	"fmt"
	"testing"
)

// TestQueueBoundsAllServers fills a queue from many servers, none of which has much: when too much waits in all, who comes next is
// told so at once, and what was taken is done.
func TestQueueBoundsAllServers(t *testing.T) {
	t.Parallel()
	const workers, most = 2, 5
	q := newQueue(workers, 1, 10, most)
	release := make(chan struct{})
	done := make(chan struct{}, workers+most)
	work := func() { <-release; done <- struct{}{} }
	for n := range workers + most {
		if !q.do(fmt.Sprintf("server %d", n), work) {
			t.Fatalf("piece %d was not taken", n)
		}
	}
	for n := range 3 {
		if q.do(fmt.Sprintf("late server %d", n), work) {
			t.Error("more was taken than may wait")
		}
	}
	if len(q.lines) != workers+most {
		t.Errorf("%d lines are kept of %d servers", len(q.lines), workers+most)
	}
	close(release)
	for range workers + most {
		<-done
	}
	if err := q.drain(context.Background()); err != nil {
		t.Fatal(err)
	}
	if q.waits != 0 || len(q.lines) != 0 {
		t.Errorf("%d wait and %d lines are kept when all is done", q.waits, len(q.lines))
	}
}

// TestQueueTakesTurns lets a noisy server fill its line: what another server asks next is at work after the one piece that ends next,
// however much the noisy one has waiting, and the noisy one is told when its line is full.
func TestQueueTakesTurns(t *testing.T) {
	t.Parallel()
	const workers, running, waiting = 4, 3, 32
	q := newQueue(workers, running, waiting, 100)
	started, release := make(chan string), make(chan struct{})
	piece := func(server string) func() { return func() { started <- server; <-release } }
	starts := func(want string) {
		t.Helper()
		if got := <-started; got != want {
			t.Errorf("a piece of %s is at work, want one of %s", got, want)
		}
	}
	taken := 0
	for q.do("noisy", piece("noisy")) {
		taken++
		if taken <= running {
			starts("noisy")
		}
	}
	if taken != running+waiting {
		t.Errorf("%d pieces of the noisy server were taken, want %d", taken, running+waiting)
	}
	for n := range 2 {
		server := fmt.Sprintf("quiet %d", n)
		if !q.do(server, piece(server)) {
			t.Fatal("a quiet server was turned away")
		}
	}
	starts("quiet 0") // by the worker that the noisy server may not have
	release <- struct{}{}
	starts("quiet 1") // before the 32 that have waited for longer
	go func() {
		for range started { // the rest, in any order
		}
	}()
	close(release)
	if err := q.drain(context.Background()); err != nil {
		t.Fatal(err)
	}
	close(started)
}
