package answer

import "sync"

// A memo keeps what was worked out once, by what it was worked out from. When it holds as much as it may it begins anew: what is asked for often is soon
// back. It may be used from many goroutines at once.
type memo[K comparable, V any] struct {
	most int

	mu   sync.RWMutex
	kept map[K]V
}

// get returns what is kept for a key, and otherwise works it out. It is kept for the key that work returns, an equal one that shares no memory with more than
// itself, unless work reports false.
func (m *memo[K, V]) get(k K, work func() (K, V, bool)) V {
	m.mu.RLock()
	v, ok := m.kept[k]
	m.mu.RUnlock()
	if ok {
		return v
	}
	if k, v, ok = work(); !ok {
		return v
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.kept == nil || len(m.kept) >= m.most {
		m.kept = map[K]V{}
	}
	m.kept[k] = v
	return v
}
