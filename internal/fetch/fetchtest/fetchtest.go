// Package fetchtest is an internet for tests: names with public addresses, which are served by real HTTP servers on the loopback
// interface. A fetcher made with its options applies all of its rules; only the last step, the connection to an address that has
// passed them, leads here.
package fetchtest

import (
	"context"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"slices"
	"strings"
	"sync"
	"testing"

	"tradetalks/internal/fetch"
)

// An Internet is a set of hosts. It may be used by many goroutines at once.
type Internet struct {
	tb testing.TB

	mu      sync.Mutex
	names   map[string][][]netip.Addr // answers still to be given, the last one for ever
	servers map[netip.AddrPort]*httptest.Server
	dialed  []netip.AddrPort
}

// New returns an empty internet, whose servers stop when the test ends.
func New(tb testing.TB) *Internet {
	return &Internet{tb: tb, names: map[string][][]netip.Addr{}, servers: map[netip.AddrPort]*httptest.Server{}}
}

// Serve gives host a public address and serves h there, on port 80 as HTTP and on port 443 as HTTPS. The certificate is good for
// example.com and its subdomains. Serve returns the address.
func (n *Internet) Serve(host string, h http.Handler) netip.Addr {
	n.mu.Lock()
	at := netip.AddrFrom4([4]byte{93, 184, 216, byte(1 + len(n.servers)/2)})
	plain, secure := httptest.NewServer(h), httptest.NewUnstartedServer(h)
	secure.Config.ErrorLog = log.New(io.Discard, "", 0) // of fetchers that do not trust the certificate
	secure.StartTLS()
	n.servers[netip.AddrPortFrom(at, 80)], n.servers[netip.AddrPortFrom(at, 443)] = plain, secure
	n.mu.Unlock()
	n.tb.Cleanup(func() { plain.Close(); secure.Close() })
	n.Point(host, []netip.Addr{at})
	return at
}

// Point makes the name of host resolve to the first answer when it is asked for the first time, to the second one then, and so on.
// The last answer stays.
func (n *Internet) Point(host string, answers ...[]netip.Addr) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.names[host] = answers
}

// Dialed lists the addresses that have been connected to.
func (n *Internet) Dialed() []netip.AddrPort {
	n.mu.Lock()
	defer n.mu.Unlock()
	return slices.Clone(n.dialed)
}

// Options returns options for a fetcher in this internet.
func (n *Internet) Options() fetch.Options {
	return fetch.Options{Resolver: resolver{n}, Dial: n.dial}
}

// SecureOptions is Options for a fetcher that trusts the certificates of the servers. One must have been served.
func (n *Internet) SecureOptions() fetch.Options {
	n.mu.Lock()
	defer n.mu.Unlock()
	o := fetch.Options{Resolver: resolver{n}, Dial: n.dial}
	for at, s := range n.servers {
		if at.Port() == 443 {
			o.RootCAs = s.Client().Transport.(*http.Transport).TLSClientConfig.RootCAs
		}
	}
	return o
}

func (n *Internet) dial(ctx context.Context, to netip.AddrPort) (net.Conn, error) {
	n.mu.Lock()
	n.dialed = append(n.dialed, to)
	s := n.servers[to]
	n.mu.Unlock()
	if s == nil {
		return nil, fmt.Errorf("fetchtest: nothing listens at %s", to)
	}
	return new(net.Dialer).DialContext(ctx, "tcp", s.Listener.Addr().String())
}

type resolver struct{ n *Internet }

func (r resolver) LookupNetIP(_ context.Context, _, host string) ([]netip.Addr, error) {
	r.n.mu.Lock()
	defer r.n.mu.Unlock()
	host = strings.TrimSuffix(host, ".")
	answers := r.n.names[host]
	if len(answers) == 0 {
		return nil, &net.DNSError{Err: "no such host", Name: host, IsNotFound: true}
	}
	if len(answers) > 1 {
		r.n.names[host] = answers[1:]
	}
	return slices.Clone(answers[0]), nil
}
