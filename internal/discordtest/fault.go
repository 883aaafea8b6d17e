package discordtest

import (
	"net/http"
	"regexp"
	"strconv"
	"time"
)

// Fault is a disturbance of REST requests.
type Fault struct {
	// Match is a regular expression over "METHOD /path"; every request when
	// empty.
	Match string
	// Times is how many requests it disturbs; 1 when zero, all when negative.
	Times int
	// Delay holds the request back.
	Delay time.Duration
	// Late carries the request out before it is disturbed: only the answer gets
	// lost, and a client that tries again does the thing twice. The request is
	// recorded with its true status.
	Late bool
	// Drop resets the TCP connection instead of answering.
	Drop bool
	// Status is sent instead of a true answer: 500, 502, 503, 429, ... None when
	// zero.
	Status int
	// RetryAfter goes with status 429, in headers and body. When zero there is
	// neither: a bare 429 with a page of HTML, as Cloudflare sends it.
	RetryAfter time.Duration
	// Global marks a 429 as one of the global limit.
	Global bool
	// Code and Message make a body as Discord sends it with an error.
	Code    int
	Message string

	match *regexp.Regexp
}

// Inject disturbs requests that come from now on. The fault that was injected
// last is tried first.
func (s *Server) Inject(f Fault) {
	f.match = regexp.MustCompile(f.Match)
	if f.Times == 0 {
		f.Times = 1
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.faults = append(s.faults, &f)
}

// Heal ends all disturbances of REST requests and of the gateway.
func (s *Server) Heal() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.faults = nil
	s.gateway.plan = plan{}
	for c := range s.gateway.conns {
		c.poke()
	}
}

// disturbs reports whether the answer of a request is replaced.
func (f Fault) disturbs() bool { return f.Drop || f.Status != 0 }

// takeFault returns the fault that a request meets; the zero value is none.
func (s *Server) takeFault(r Request) Fault {
	s.mu.Lock()
	defer s.mu.Unlock()
	line := r.Method + " " + r.Path
	for i := len(s.faults) - 1; i >= 0; i-- {
		f := s.faults[i]
		if f.Times == 0 || !f.match.MatchString(line) {
			continue
		}
		if f.Times > 0 {
			f.Times--
		}
		return *f
	}
	return Fault{}
}

// reply is the answer of a fault with a status.
func (f Fault) reply() reply {
	switch {
	case f.Status == http.StatusTooManyRequests && f.RetryAfter > 0:
		h := http.Header{}
		if f.Global {
			h.Set("X-RateLimit-Global", "true")
		}
		return *tooMany(h, f.RetryAfter, f.Global)
	case f.Message != "":
		return reply{status: f.Status, value: &apiError{Code: f.Code, Message: f.Message}}
	default:
		return reply{status: f.Status, value: "<html><body><h1>" + strconv.Itoa(f.Status) + "</h1></body></html>"}
	}
}
