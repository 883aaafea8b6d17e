package index

import (
	"sync/atomic"
	"testing"
)

// All pieces are worked on once, and a panic of either goroutine is one of the caller: a bot outlives a question that nobody foresaw.
func TestShare(t *testing.T) {
	const pieces = 1000
	var next atomic.Int32
	var done [pieces]atomic.Int32
	Share(func() {
		for i := next.Add(1) - 1; i < pieces; i = next.Add(1) - 1 {
			done[i].Add(1)
		}
	})
	for i := range done {
		if n := done[i].Load(); n != 1 {
			t.Fatalf("piece %d was worked on %d times", i, n)
		}
	}
	for range 100 { // whichever goroutine it is
		var calls atomic.Int32
		got := func() (p any) {
			defer func() { p = recover() }()
			Share(func() {
				if calls.Add(1) == 1 {
					panic("no such word")
				}
			})
			return nil
		}()
		if got != "no such word" {
			t.Fatalf("got %v, want the panic of the first to begin", got)
		}
	}
}
