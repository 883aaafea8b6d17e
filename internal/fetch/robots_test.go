package fetch_test

import (
	"errors"
	"io"
	"net/http"
	"net/netip"
	"strings"
	"sync"
	"testing"
	"time"

	"tradetalks/internal/fetch"
	"tradetalks/internal/fetch/fetchtest"
)

func TestCrawlRespectsRobots(t *testing.T) {
	for _, c := range []struct {
		name, robots     string
		allowed, refused string // paths, separated by spaces
	}{
		{"nothing", "", "/ /a", ""},
		{"all", "User-agent: *\nDisallow: /", "", "/ /a"},
		{"empty disallow", "User-agent: *\nDisallow:", "/ /a", ""},
		{"empty disallow before another group", "User-agent: tradetalks\nDisallow:\n\nUser-agent: *\nDisallow: /", "/ /a", ""},
		{"others", "User-agent: GPTBot\nDisallow: /\n\nUser-agent: *\nDisallow: /private", "/ /a", "/private /private/a"},
		{"by name", "User-agent: *\nAllow: /\n\nUser-Agent: TradeTalks\nDisallow: /feed", "/a", "/feed /feed.xml"},
		{"longest rule", "User-agent: *\nDisallow: /a\nAllow: /a/b", "/ /a/b /a/bc", "/a /a/c"},
		{"wildcard", "User-agent: *\nDisallow: /*.xml$\nDisallow: /*?page=", "/a.xml.gz /b", "/a.xml /b/c.xml /b?page=2"},
		{"comments and case", "# hello\r\nUSER-AGENT: * # all\r\nDISALLOW: /a # not this\r\n", "/b", "/a"},
		{"nonsense around", "<<<>>>\nDisallow: /\nCrawl-delay: soon\nUser-agent: *\nCrawl-delay: -1\nSitemap: x\nDisallow: /a\nwhat", "/b", "/a"},
		{"byte order mark", "\ufeffUser-agent: *\nDisallow: /a", "/b", "/a"},
		{"html instead", "<!DOCTYPE html><html><body>Not here: sorry", "/a", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			n := fetchtest.New(t)
			n.Serve("www.example.com", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				w.Header().Set("Content-Type", "text/plain")
				if r.URL.Path == "/robots.txt" {
					io.WriteString(w, c.robots)
					return
				}
				for _, p := range strings.Fields(c.refused) {
					if r.URL.RequestURI() == p {
						t.Errorf("%s was asked for", p)
					}
				}
			}))
			f := fetch.New(n.Options())
			for _, p := range strings.Fields(c.allowed) {
				if _, err := f.Crawl(t.Context(), "http://www.example.com"+p, fetch.Conditional{}); err != nil {
					t.Errorf("%s: %v", p, err)
				}
			}
			for _, p := range strings.Fields(c.refused) {
				_, err := f.Crawl(t.Context(), "http://www.example.com"+p, fetch.Conditional{})
				wantError(t, err, fetch.ErrRobots, "robots.txt asks programs not to fetch")
			}
		})
	}
}

// What counts when there is no robots.txt to read is why.
func TestCrawlWithoutRobots(t *testing.T) {
	for status, allowed := range map[int]bool{404: true, 410: true, 403: true, 429: false, 500: false, 503: false} {
		n := fetchtest.New(t)
		n.Serve("www.example.com", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "text/plain")
			if r.URL.Path == "/robots.txt" {
				w.Header().Set("Retry-After", "60")
				w.WriteHeader(status)
			} else if !allowed {
				t.Errorf("%d: asked for %s", status, r.URL)
			}
		}))
		_, err := fetch.New(n.Options()).Crawl(t.Context(), "http://www.example.com/a", fetch.Conditional{})
		if allowed {
			if err != nil {
				t.Errorf("%d: %v", status, err)
			}
			continue
		}
		wantError(t, err, fetch.ErrRobots, "cannot be read at the moment")
		var e *fetch.Error
		if errors.As(err, &e); e.RetryAfter != time.Minute {
			t.Errorf("%d: retry after %s", status, e.RetryAfter)
		}
	}
}

// A robots.txt is kept for an hour, and each site on the way has its say.
func TestCrawlAsksEachSiteOnce(t *testing.T) {
	n := fetchtest.New(t)
	var mu sync.Mutex
	var asked []string
	serve := func(host, robots string) {
		n.Serve(host, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			mu.Lock()
			asked = append(asked, r.Host+r.URL.Path)
			mu.Unlock()
			w.Header().Set("Content-Type", "text/plain")
			switch r.URL.Path {
			case "/robots.txt":
				io.WriteString(w, robots)
			case "/moved":
				http.Redirect(w, r, "http://two.example.com/closed", http.StatusFound)
			}
		}))
	}
	serve("one.example.com", "User-agent: *\nDisallow:")
	serve("two.example.com", "User-agent: *\nDisallow: /closed")
	now := time.Date(2025, 11, 10, 8, 0, 0, 0, time.UTC)
	o := n.Options()
	o.Now = func() time.Time { return now }
	f := fetch.New(o)
	for range 2 {
		if _, err := f.Crawl(t.Context(), "http://one.example.com/a", fetch.Conditional{}); err != nil {
			t.Fatal(err)
		}
	}
	_, err := f.Crawl(t.Context(), "http://one.example.com/moved", fetch.Conditional{})
	wantError(t, err, fetch.ErrRobots, "robots.txt")
	now = now.Add(time.Hour)
	if _, err := f.Crawl(t.Context(), "http://one.example.com/a", fetch.Conditional{}); err != nil {
		t.Fatal(err)
	}
	// A person's link is not a program's.
	if _, err := f.Get(t.Context(), "http://one.example.com/moved", fetch.Conditional{}); err != nil {
		t.Fatal(err)
	}
	want := "one.example.com/robots.txt one.example.com/a one.example.com/a one.example.com/moved two.example.com/robots.txt " +
		"one.example.com/robots.txt one.example.com/a one.example.com/moved two.example.com/closed"
	if got := strings.Join(asked, " "); got != want {
		t.Errorf("requests\n%s, want\n%s", got, want)
	}
}

// The way to robots.txt is as guarded as any other.
func TestCrawlGuardsRobots(t *testing.T) {
	n := fetchtest.New(t)
	n.Serve("www.example.com", http.RedirectHandler("http://inside.example.com/robots.txt", http.StatusFound))
	n.Point("inside.example.com", []netip.Addr{netip.MustParseAddr("127.0.0.1")})
	_, err := fetch.New(n.Options()).Crawl(t.Context(), "http://www.example.com/a", fetch.Conditional{})
	wantError(t, err, fetch.ErrAddress, "public internet")
	if len(n.Dialed()) != 1 {
		t.Errorf("connected to %v", n.Dialed())
	}
}
