package discordtest

import "net"

// plan is what the gateway is going to do wrong. It is guarded by Server.mu.
type plan struct {
	refuse       int // connections that are refused with an HTTP status
	refuseStatus int
	before       int // connections that get op 7 before hello
	instead      int // connections that get op 7 instead of READY or RESUMED
	logins       int // logins that are closed with loginCode
	loginCode    int
	resumes      int // resumes that are refused
	resumable    bool
}

// take counts down and reports whether there was something left; a negative
// count never ends.
func take(n *int) bool {
	if *n == 0 {
		return false
	}
	if *n > 0 {
		*n--
	}
	return true
}

func (p *plan) takeLogin() int {
	if take(&p.logins) {
		return p.loginCode
	}
	return 0
}

func (p *plan) takeResume() (refused, resumable bool) { return take(&p.resumes), p.resumable }

func (s *Server) refuseConnection() (status int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if take(&s.gateway.plan.refuse) {
		return s.gateway.plan.refuseStatus
	}
	return 0
}

func (s *Server) plannedOpening() (before, instead bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return take(&s.gateway.plan.before), take(&s.gateway.plan.instead)
}

// open returns the connections that are open.
func (s *Server) open() []*connection {
	s.mu.Lock()
	defer s.mu.Unlock()
	var conns []*connection
	for c := range s.gateway.conns {
		conns = append(conns, c)
	}
	return conns
}

// Drop resets all gateway connections, as a broken network does. Sessions can
// be resumed.
func (s *Server) Drop() {
	for _, c := range s.open() {
		if tcp, isTCP := c.tcp.(*net.TCPConn); isTCP {
			_ = tcp.SetLinger(0)
		}
		c.abort()
	}
}

// Freeze makes all gateway connections half-open: they stay, but nothing is
// read or written any more, and no heartbeat is acknowledged. New connections
// work.
func (s *Server) Freeze() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for c := range s.gateway.conns {
		c.frozen = true
	}
}

// CloseGateway closes all gateway connections with a close code.
func (s *Server) CloseGateway(code int) {
	for _, c := range s.open() {
		go func() {
			c.close(code, "")
			c.abort()
		}()
	}
}

// Reconnect asks all connections to reconnect (op 7), as Discord does when it
// restarts a gateway.
func (s *Server) Reconnect() {
	for _, c := range s.open() {
		c.send(opReconnect, nil)
	}
}

// Invalidate tells all connections that their session is invalid (op 9). When
// it is not resumable it is over.
func (s *Server) Invalidate(resumable bool) {
	for _, c := range s.open() {
		s.mu.Lock()
		if sess := c.session; sess != nil && !resumable {
			delete(s.gateway.sessions, sess.id)
			c.session = nil
		}
		s.mu.Unlock()
		c.send(opInvalidSession, resumable)
	}
}

// ReconnectBeforeHello sends op 7 to the next n connections before hello.
// Negative: to all.
func (s *Server) ReconnectBeforeHello(n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.gateway.plan.before = n
}

// ReconnectInsteadOfReady answers the next n logins and resumes with op 7.
// Negative: all.
func (s *Server) ReconnectInsteadOfReady(n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.gateway.plan.instead = n
}

// RefuseResumes answers the next n resumes with op 9. Negative: all. A session
// that is not resumable is over.
func (s *Server) RefuseResumes(n int, resumable bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.gateway.plan.resumes, s.gateway.plan.resumable = n, resumable
}

// RefuseLogins closes the connection at the next n logins with a close code.
// Negative: at all.
func (s *Server) RefuseLogins(n, code int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.gateway.plan.logins, s.gateway.plan.loginCode = n, code
}

// RefuseConnections answers the next n attempts to connect to the gateway with
// an HTTP status. Negative: all.
func (s *Server) RefuseConnections(n, status int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.gateway.plan.refuse, s.gateway.plan.refuseStatus = n, status
}

// MuteHeartbeats makes all gateway connections stop to acknowledge heartbeats;
// everything else goes on. New connections work.
func (s *Server) MuteHeartbeats() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for c := range s.gateway.conns {
		c.mute = true
	}
}
