package bot

import (
	"context"
	"sync"
)

// A queue runs work for many servers so that a noisy one cannot slow the others: each server has its own line of bounded
// length and a bounded number of running pieces, and free workers take from the lines in turn.
type queue struct {
	workers int // pieces of work running at once in all
	running int // pieces of one server running at once
	waiting int // pieces of one server waiting
	most    int // pieces of all servers waiting

	mu     sync.Mutex
	busy   int
	waits  int // pieces that wait in all lines
	lines  map[string]*line
	turn   []*line // lines with work that may run now, in order of their turn
	closed bool
	idle   chan struct{} // closed when the queue is closed and nothing runs or waits
}

type line struct {
	server  string
	running int
	work    []func()
	inTurn  bool
}

func newQueue(workers, running, waiting, most int) *queue {
	return &queue{workers: workers, running: running, waiting: waiting, most: most, lines: map[string]*line{}, idle: make(chan struct{})}
}

// do runs f soon and returns true, or returns false when the server's line is full, too much waits in all, or the queue is
// closed. f must not panic.
func (q *queue) do(server string, f func()) bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.closed {
		return false
	}
	l := q.lines[server]
	if l == nil {
		l = &line{server: server}
		q.lines[server] = l
	}
	if (len(l.work) >= q.waiting || q.waits >= q.most) && (l.running >= q.running || q.busy >= q.workers) {
		if l.running == 0 && len(l.work) == 0 {
			delete(q.lines, server)
		}
		return false
	}
	l.work = append(l.work, f)
	q.waits++
	q.offer(l)
	q.start()
	return true
}

// offer puts the line at the end of the turn when it has work that may run.
func (q *queue) offer(l *line) {
	if !l.inTurn && len(l.work) > 0 && l.running < q.running {
		l.inTurn = true
		q.turn = append(q.turn, l)
	}
}

// start gives work to free workers.
func (q *queue) start() {
	for q.busy < q.workers && len(q.turn) > 0 {
		l := q.turn[0]
		q.turn = q.turn[1:]
		l.inTurn = false
		f := l.work[0]
		l.work = l.work[1:]
		q.waits--
		l.running++
		q.busy++
		q.offer(l)
		go func() {
			defer q.done(l)
			f()
		}()
	}
}

func (q *queue) done(l *line) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.busy--
	l.running--
	q.offer(l)
	if l.running == 0 && len(l.work) == 0 {
		delete(q.lines, l.server)
	}
	q.start()
	q.settle()
}

func (q *queue) settle() {
	if q.closed && q.busy == 0 && len(q.lines) == 0 {
		select {
		case <-q.idle:
		default:
			close(q.idle)
		}
	}
}

// drain takes no new work and waits until what was taken is done, or the context is.
func (q *queue) drain(ctx context.Context) error {
	q.mu.Lock()
	q.closed = true
	q.settle()
	q.mu.Unlock()
	select {
	case <-q.idle:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
