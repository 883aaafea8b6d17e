package discordtest

import (
	"context"
	"fmt"
)

// signal wakes those who wait for a change. It is guarded by Server.mu.
type signal struct{ waiting chan struct{} }

func (s *signal) fire() {
	if s.waiting != nil {
		close(s.waiting)
		s.waiting = nil
	}
}

func (s *signal) wait() <-chan struct{} {
	if s.waiting == nil {
		s.waiting = make(chan struct{})
	}
	return s.waiting
}

// await returns when cond does, which it calls with the lock held, first at
// once and then after every time that the signal fires. It gives up with the
// context, and says then what it waited for.
func (s *Server) await(ctx context.Context, what func() string, on *signal, cond func() (bool, error)) error {
	for {
		s.mu.Lock()
		done, err := cond()
		wake := on.wait()
		s.mu.Unlock()
		if done || err != nil {
			return err
		}
		select {
		case <-wake:
		case <-ctx.Done():
			s.mu.Lock()
			defer s.mu.Unlock()
			return fmt.Errorf("discordtest: waiting for %s: %w", what(), context.Cause(ctx))
		case <-s.closed:
			return fmt.Errorf("discordtest: waiting for %s: the server was closed", what())
		}
	}
}

// Until waits until cond is true. It is called whenever something happened on
// the server, without a lock, so it may ask the server whatever it likes.
func (s *Server) Until(ctx context.Context, what string, cond func() bool) error {
	for {
		s.mu.Lock()
		wake := s.changed.wait()
		s.mu.Unlock()
		if cond() {
			return nil
		}
		select {
		case <-wake:
		case <-ctx.Done():
			return fmt.Errorf("discordtest: waiting for %s: %w", what, context.Cause(ctx))
		case <-s.closed:
			return fmt.Errorf("discordtest: waiting for %s: the server was closed", what)
		}
	}
}
