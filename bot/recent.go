package bot

import (
	"container/list"
	"sync"
	"time"
)

// recent remembers the newest things of a kind, at most so many and for so long. It is safe for use by many goroutines.
type recent[K comparable, V any] struct {
	mu    sync.Mutex
	most  int
	keep  time.Duration
	now   func() time.Time
	order *list.List // oldest first
	items map[K]*list.Element
}

type remembered[K comparable, V any] struct {
	key   K
	value V
	since time.Time
}

func newRecent[K comparable, V any](most int, keep time.Duration, now func() time.Time) *recent[K, V] {
	return &recent[K, V]{most: most, keep: keep, now: now, order: list.New(), items: map[K]*list.Element{}}
}

// put remembers a value from now on.
func (r *recent[K, V]) put(key K, value V) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.set(key, value)
}

// get returns what is remembered, if anything.
func (r *recent[K, V]) get(key K) (V, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.forget()
	if e, ok := r.items[key]; ok {
		return e.Value.(*remembered[K, V]).value, true
	}
	var none V
	return none, false
}

// change replaces what is remembered by what f makes of it; had tells f whether there was anything.
func (r *recent[K, V]) change(key K, f func(old V, had bool) V) V {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.forget()
	var old V
	e, had := r.items[key]
	if had {
		old = e.Value.(*remembered[K, V]).value
	}
	v := f(old, had)
	r.set(key, v)
	return v
}

// sweep drops what is too old also when nobody asks for anything.
func (r *recent[K, V]) sweep() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.forget()
}

// first tells whether the key is seen for the first time, and remembers it.
func (r *recent[K, V]) first(key K) bool {
	seen := false
	r.change(key, func(old V, had bool) V { seen = had; return old })
	return !seen
}

func (r *recent[K, V]) set(key K, value V) {
	r.forget()
	if e, ok := r.items[key]; ok {
		e.Value = &remembered[K, V]{key, value, r.now()}
		r.order.MoveToBack(e)
		return
	}
	for r.order.Len() >= r.most {
		r.drop(r.order.Front())
	}
	r.items[key] = r.order.PushBack(&remembered[K, V]{key, value, r.now()})
}

// forget drops what is too old.
func (r *recent[K, V]) forget() {
	for e := r.order.Front(); e != nil && r.now().Sub(e.Value.(*remembered[K, V]).since) > r.keep; e = r.order.Front() {
		r.drop(e)
	}
}

func (r *recent[K, V]) drop(e *list.Element) {
	r.order.Remove(e)
	delete(r.items, e.Value.(*remembered[K, V]).key)
}
