package fetch

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"testing"
	"time"
	"unicode/utf8"
)

func FuzzDecode(f *testing.F) {
	f.Add("text/html; charset=gbk", []byte("<meta charset=utf-8>\xb9\xd8"))
	f.Add("text/xml", []byte(`<?xml version="1.0" encoding="utf-16"?><a/>`))
	f.Add("application/rss+xml", []byte("\xff\xfe<\x00a\x00"))
	f.Add("", []byte("%PDF-1.7"))
	f.Add("text/plain; charset=iso-2022-jp", []byte("\x1b$B4X@G\x1b(B"))
	f.Fuzz(func(t *testing.T, declared string, raw []byte) {
		if checkType(declared) != nil {
			return
		}
		contentType, name, body, err := decode(declared, raw)
		if err != nil {
			if !errors.Is(err, ErrPDF) && !errors.Is(err, ErrType) && !errors.Is(err, ErrCharset) && !errors.Is(err, ErrTooLarge) {
				t.Errorf("error %v of no known kind", err)
			}
			return
		}
		if !utf8.Valid(body) || bytes.IndexByte(body, 0) >= 0 || contentType == "" || name == "" || checkType(contentType) != nil {
			t.Errorf("decode(%q, %q) = %q, %q, %q", declared, raw, contentType, name, body)
		}
	})
}

func FuzzParseRobots(f *testing.F) {
	f.Add([]byte("User-agent: *\nDisallow: /*.xml$\nAllow: /a\nCrawl-delay: 1"), "/a.xml")
	f.Add([]byte("Disallow: /\nUser-agent: tradetalks\nDisallow:\n"), "/")
	f.Fuzz(func(t *testing.T, body []byte, path string) {
		rules, err := parseRobots(body)
		if err != nil {
			t.Fatalf("parseRobots(%q): %v", body, err)
		}
		if !rules.Test(path) && !bytes.Contains(bytes.ToLower(body), []byte("disallow")) {
			t.Errorf("%q is refused by %q, which disallows nothing", path, body)
		}
	})
}

// However many sites are visited, the robots.txt of a bounded number is kept: old ones go first.
func TestKeepRobotsIsBounded(t *testing.T) {
	now := time.Date(2025, 11, 10, 8, 0, 0, 0, time.UTC)
	f := New(Options{Now: func() time.Time { return now }})
	f.keepRobots("old", robots{until: now})
	for i := range maxSites - 1 {
		f.keepRobots(fmt.Sprint("site ", i), robots{until: now.Add(robotsAge)})
	}
	f.keepRobots("new", robots{until: now.Add(robotsAge)})
	_, old := f.robots["old"]
	if _, first := f.robots["site 0"]; old || !first || len(f.robots) != maxSites {
		t.Errorf("%d sites, the old one %t, the first %t", len(f.robots), old, first)
	}
	f.keepRobots("newer", robots{until: now.Add(robotsAge)})
	if _, ok := f.robots["newer"]; !ok || len(f.robots) != maxSites {
		t.Errorf("%d sites, the last one %t", len(f.robots), ok)
	}
}

// A date in Retry-After is taken by the server's clock, and by the bot's where the server tells none.
func TestRetryAfterDates(t *testing.T) {
	f := New(Options{Now: func() time.Time { return time.Date(2025, 11, 10, 8, 0, 0, 0, time.UTC) }})
	h := http.Header{"Retry-After": {"Mon, 10 Nov 2025 08:05:00 GMT"}}
	if got := f.retryAfter(h); got != 5*time.Minute {
		t.Errorf("without a Date: %s", got)
	}
	h.Set("Date", "Mon, 10 Nov 2025 08:04:00 GMT")
	if got := f.retryAfter(h); got != time.Minute {
		t.Errorf("with a Date: %s", got)
	}
}

// The dialer of the default fetcher refuses by itself, whatever the checks before it have let pass.
func TestDialTCPRefuses(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	if conn, err := dialTCP(t.Context(), l.Addr().(*net.TCPAddr).AddrPort()); !errors.Is(err, ErrAddress) {
		t.Errorf("dialTCP to a listener on the loopback interface = %v, %v", conn, err)
	}
}

// recorder is a resolver that says what it was asked.
type recorder struct{ network, host string }

func (r *recorder) LookupNetIP(_ context.Context, network, host string) ([]netip.Addr, error) {
	r.network, r.host = network, host
	return []netip.Addr{netip.MustParseAddr("::ffff:93.184.216.34"), netip.MustParseAddr("2606:4700::1111")}, nil
}

// Names are resolved as they stand, without search domains, all addresses are tried, and other ports are never dialed.
func TestConnect(t *testing.T) {
	r := &recorder{}
	var dialed []string
	f := New(Options{Resolver: r, Dial: func(_ context.Context, to netip.AddrPort) (net.Conn, error) {
		dialed = append(dialed, to.String())
		return nil, net.ErrClosed
	}})
	if _, err := f.connect(t.Context(), "tcp", "www.example.com:443"); !errors.Is(err, net.ErrClosed) {
		t.Error(err)
	}
	if r.network != "ip" || r.host != "www.example.com." {
		t.Errorf("asked for %q in %q", r.host, r.network)
	}
	if len(dialed) != 2 || dialed[0] != "93.184.216.34:443" || dialed[1] != "[2606:4700::1111]:443" {
		t.Errorf("dialed %v", dialed)
	}
	if _, err := f.connect(t.Context(), "tcp", "www.example.com:22"); !errors.Is(err, ErrURL) || len(dialed) != 2 {
		t.Errorf("port 22: %v, dialed %v", err, dialed)
	}
}
