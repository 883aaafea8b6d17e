package fetch

import (
	"context"
	"sync"
)

// turns lets one request at a time go to each host.
type turns struct {
	mu    sync.Mutex
	hosts map[string]*turn
}

// A turn is the place at one host: full while a request has it.
type turn struct {
	place chan struct{}
	users int // that have the place or wait for it
}

// take waits until the host is free and returns the function that frees it again. The error is that of ctx.
func (t *turns) take(ctx context.Context, host string) (release func(), err error) {
	t.mu.Lock()
	if t.hosts == nil {
		t.hosts = map[string]*turn{}
	}
	h := t.hosts[host]
	if h == nil {
		h = &turn{place: make(chan struct{}, 1)}
		t.hosts[host] = h
	}
	h.users++
	t.mu.Unlock()

	leave := func() {
		t.mu.Lock()
		defer t.mu.Unlock()
		if h.users--; h.users == 0 {
			delete(t.hosts, host)
		}
	}
	select {
	case h.place <- struct{}{}:
		return func() { <-h.place; leave() }, nil
	case <-ctx.Done():
		leave()
		return nil, ctx.Err()
	}
}
