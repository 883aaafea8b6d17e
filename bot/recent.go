package bot

import (
	"sync"
	"time"
)

// recent remembers the newest things of a kind, at most so many and for so long. What it takes for that is allocated at the start, so that memory
// does not grow with use. It is safe for use by many goroutines.
type recent[K comparable, V any] struct {
	mu    sync.Mutex
	keep  time.Duration
	now   func() time.Time
	slots []remembered[K, V] // the last one is where the ring of those in use begins and ends: behind it stands the oldest
	free  []int32            // slots that are not in use
	items map[K]int32        // to slots
	lost  int64              // when the newest was remembered that had to go for lack of room, in nanoseconds
}

type remembered[K comparable, V any] struct {
	key          K
	value        V
	since        int64 // in nanoseconds
	older, newer int32
}

func newRecent[K comparable, V any](most int, keep time.Duration, now func() time.Time) *recent[K, V] {
	r := &recent[K, V]{keep: keep, now: now, slots: make([]remembered[K, V], most+1), free: make([]int32, most), items: make(map[K]int32, most)}
	for i := range r.free {
		r.free[i] = int32(i) // #nosec G115 -- some ten thousand
	}
	r.slots[most].older, r.slots[most].newer = int32(most), int32(most) // #nosec G115 -- the same
	return r
}

// put remembers a value from now on.
func (r *recent[K, V]) put(key K, value V) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.set(key, value)
}

// get returns what is remembered, if anything.
func (r *recent[K, V]) get(key K) (v V, had bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.forget()
	if i, ok := r.items[key]; ok {
		return r.slots[i].value, true
	}
	return v, false
}

// change replaces what is remembered by what f makes of it; had tells f whether there was anything.
func (r *recent[K, V]) change(key K, f func(old V, had bool) V) V {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.forget()
	var old V
	i, had := r.items[key]
	if had {
		old = r.slots[i].value
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

// lostUntil returns when the newest was remembered that had to go early, for lack of room; the zero of Unix time when none had to.
func (r *recent[K, V]) lostUntil() time.Time {
	r.mu.Lock()
	defer r.mu.Unlock()
	return time.Unix(0, r.lost)
}

// first tells whether the key is seen for the first time, and remembers it.
func (r *recent[K, V]) first(key K) bool {
	seen := false
	r.change(key, func(old V, had bool) V { seen = had; return old })
	return !seen
}

func (r *recent[K, V]) set(key K, value V) {
	r.forget()
	if i, ok := r.items[key]; ok {
		r.drop(i)
	}
	if len(r.free) == 0 {
		oldest := r.slots[len(r.slots)-1].newer
		r.lost = r.slots[oldest].since
		r.drop(oldest)
	}
	i := r.free[len(r.free)-1]
	r.free = r.free[:len(r.free)-1]
	end := r.slots[len(r.slots)-1].older // the newest until now
	r.slots[i] = remembered[K, V]{key: key, value: value, since: r.now().UnixNano(), older: end, newer: r.slots[end].newer}
	r.slots[end].newer, r.slots[len(r.slots)-1].older = i, i
	r.items[key] = i
}

// forget drops what is too old.
func (r *recent[K, V]) forget() {
	since := r.now().Add(-r.keep).UnixNano()
	for len(r.items) > 0 {
		oldest := r.slots[len(r.slots)-1].newer
		if r.slots[oldest].since >= since {
			return
		}
		r.drop(oldest)
	}
}

func (r *recent[K, V]) drop(i int32) {
	s := r.slots[i]
	r.slots[s.older].newer, r.slots[s.newer].older = s.newer, s.older
	delete(r.items, s.key)
	r.slots[i] = remembered[K, V]{}
	r.free = append(r.free, i)
}
