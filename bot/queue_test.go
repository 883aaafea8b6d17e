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
