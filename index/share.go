package index

import (
	"runtime"
	"sync"
)

// Share runs work in two goroutines at once, or once where there is but one processor, and returns when all is done. Work takes one piece after the
// other until none is left. With two a question is answered sooner, but takes no less processor time: more than two would only be in the way of other
// questions. A panic of either is one of the caller.
func Share(work func()) {
	if runtime.GOMAXPROCS(0) == 1 {
		work()
		return
	}
	var other any
	var wg sync.WaitGroup
	wg.Go(func() {
		defer func() { other = recover() }()
		work()
	})
	defer func() {
		wg.Wait()
		if other != nil {
			panic(other)
		}
	}()
	work()
}
