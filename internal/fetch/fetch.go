// Package fetch downloads what outside links lead to, for people who give a link and for feeds, and never touches the network that
// the bot itself is in.
//
// Each hop of a download goes the same way: CheckURL judges the link, the name is resolved once, CheckAddr judges every address that
// it resolved to, and the connection is made to one of these very addresses, so an answer that changes between two look-ups gains
// nothing. There is no way around the two checks: tests bring their own Resolver and Dial (see fetchtest) and leave the rules
// alone.
package fetch

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

const (
	maxBytes      = 5_000_000          // of a page: on the wire, decompressed, and as UTF-8; room for a long article with all of its furniture
	maxHeader     = 64 << 10           // bytes of response headers, cookies and policies included
	maxValidator  = 1000               // bytes of an ETag that is kept; it is a hash or a date as a rule
	maxRedirects  = 5                  // from the given link to the page; shorteners, http to https and www take three
	timeout       = 15 * time.Second   // for a whole download, redirects included
	dialTimeout   = 5 * time.Second    // for one address, so that two dead ones leave time for a third
	maxRetryAfter = 7 * 24 * time.Hour // longest that a site can keep the bot away with one header; a feed polled weekly is still alive
)

// agent is the name of the bot in User-Agent headers and in robots.txt.
const agent = "tradetalks"

// accept lists what Get can read, most wanted first.
const accept = "text/html, application/xhtml+xml, application/atom+xml, application/rss+xml, text/markdown, text/plain, " +
	"application/x-ndjson, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1"

// Options are what a Fetcher is made of. The zero value fetches from the internet.
type Options struct {
	Contact  string           // address or link for site owners, shown in the User-Agent; empty for none
	Resolver Resolver         // nil for the system's
	Dial     Dial             // nil for TCP, which checks the address once more at the socket
	RootCAs  *x509.CertPool   // nil for the system's
	Timeout  time.Duration    // for a whole download; 0 means 15 seconds
	Now      func() time.Time // for the age of robots.txt and for dates in Retry-After; nil for time.Now
}

// A Resolver finds the addresses of a host; *net.Resolver is one. It is asked with network "ip" and a name that ends in a dot, so
// that no search domain of the machine is tried.
type Resolver interface {
	LookupNetIP(ctx context.Context, network, host string) ([]netip.Addr, error)
}

// Dial connects to an address that has been checked. It is the only way to a connection that a Fetcher has.
type Dial func(ctx context.Context, to netip.AddrPort) (net.Conn, error)

// A Fetcher downloads pages, one request at a time from each host. It may be used by many goroutines at once.
type Fetcher struct {
	transport *http.Transport
	resolver  Resolver
	dial      Dial
	userAgent string
	timeout   time.Duration
	now       func() time.Time
	turns     turns

	mu     sync.Mutex
	robots map[string]robots // by scheme and host
}

// New returns a Fetcher. It ignores proxy settings of the environment and keeps no cookies and no connections.
func New(o Options) *Fetcher {
	f := &Fetcher{resolver: o.Resolver, dial: o.Dial, timeout: o.Timeout, now: o.Now, robots: map[string]robots{}}
	if f.resolver == nil {
		f.resolver = net.DefaultResolver
	}
	if f.dial == nil {
		f.dial = dialTCP
	}
	if f.timeout == 0 {
		f.timeout = timeout
	}
	if f.now == nil {
		f.now = time.Now
	}
	f.userAgent = agent + "/1.0 (Discord bot that quotes news articles)"
	if o.Contact != "" {
		f.userAgent = agent + "/1.0 (Discord bot that quotes news articles; " + o.Contact + ")"
	}
	f.transport = &http.Transport{
		Proxy:                  nil,
		DialContext:            f.connect,
		TLSClientConfig:        &tls.Config{RootCAs: o.RootCAs},
		DisableKeepAlives:      true, // so that each request resolves and checks anew
		DisableCompression:     true, // readBody decompresses, within bounds
		MaxResponseHeaderBytes: maxHeader,
	}
	return f
}

// Conditional holds what the server said of the copy that the caller already has. Zero for none.
type Conditional struct {
	ETag         string
	LastModified string // as the server wrote it
}

// A Page is what a link led to.
type Page struct {
	URL          string        // after redirects
	Status       int           // 200 or 304
	ContentType  string        // in lower case without parameters, such as "text/html"; guessed from the content when the server was silent
	Charset      string        // in which the page came, such as "windows-1252"
	Body         []byte        // UTF-8, at most 5 MB, without byte order mark; an XML declaration in it says UTF-8
	ETag         string        // for Conditional, at most 1,000 bytes; empty when there is none
	LastModified string        // likewise
	NotModified  bool          // the caller's copy is current; there is no body
	RetryAfter   time.Duration // for how long the site asks to be left alone, from zero to a week
}

// Get downloads the text that a person gave a link to: HTML, Markdown, plain text, JSON Lines, RSS or Atom. Errors are *Error, with
// a sentence for that person.
func (f *Fetcher) Get(ctx context.Context, link string, c Conditional) (*Page, error) {
	return f.get(ctx, link, c, false)
}

// Crawl is Get for what the bot fetches by itself: each address on the way must also be allowed by the robots.txt of its site, which
// is kept for an hour. Reading robots.txt has 15 seconds of its own.
func (f *Fetcher) Crawl(ctx context.Context, link string, c Conditional) (*Page, error) {
	return f.get(ctx, link, c, true)
}

func (f *Fetcher) get(ctx context.Context, link string, c Conditional, polite bool) (*Page, error) {
	u, err := CheckURL(link)
	if err != nil {
		return nil, err
	}
	h := http.Header{"Accept": {accept}}
	if c.ETag != "" {
		h.Set("If-None-Match", c.ETag)
	}
	if c.LastModified != "" {
		h.Set("If-Modified-Since", c.LastModified)
	}
	var page *Page
	err = f.follow(ctx, u, h, polite, func(u *url.URL, resp *http.Response) (err error) {
		page, err = f.readPage(u, resp)
		return err
	})
	return page, err
}

// follow asks for u and for where it redirects to, and hands the first answer that is no redirect to read while it has the host's
// turn. The time limit begins when the first host is free.
func (f *Fetcher) follow(ctx context.Context, u *url.URL, h http.Header, polite bool, read func(*url.URL, *http.Response) error) error {
	caller := ctx
	fail := func(err error) error {
		var e *Error
		switch {
		case caller.Err() != nil:
			return &Error{URL: u.String(), Err: caller.Err()}
		case ctx.Err() != nil:
			return &Error{URL: u.String(), Err: fmt.Errorf("%w: more than %s", ErrTimeout, f.timeout)}
		case errors.As(err, &e):
			return e
		}
		for _, known := range []error{ErrURL, ErrAddress, ErrRedirects, ErrTooLarge, ErrType, ErrPDF, ErrCharset, ErrStatus, ErrRobots} {
			if errors.Is(err, known) {
				return &Error{URL: u.String(), Err: err}
			}
		}
		return &Error{URL: u.String(), Err: fmt.Errorf("%w: %w", ErrUnreachable, err)}
	}
	for hop := 0; ; hop++ {
		if polite {
			if err := f.allowed(ctx, u); err != nil {
				return fail(err)
			}
		}
		release, err := f.turns.take(ctx, u.Hostname())
		if err != nil {
			return fail(err)
		}
		if hop == 0 {
			var cancel context.CancelFunc
			ctx, cancel = context.WithTimeout(ctx, f.timeout)
			defer cancel()
		}
		next, err := f.ask(ctx, u, h, read)
		release()
		if err != nil {
			return fail(err)
		}
		if next == nil {
			return nil
		}
		if hop == maxRedirects {
			return fail(fmt.Errorf("%w: more than %d", ErrRedirects, maxRedirects))
		}
		u = next
	}
}

// ask makes one request. It returns where the answer redirects to, or nil after read has read it.
func (f *Fetcher) ask(ctx context.Context, u *url.URL, h http.Header, read func(*url.URL, *http.Response) error) (*url.URL, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrURL, err)
	}
	req.Header = h.Clone()
	req.Header.Set("User-Agent", f.userAgent)
	req.Header.Set("Accept-Encoding", "gzip")
	resp, err := f.transport.RoundTrip(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	switch resp.StatusCode {
	case http.StatusMovedPermanently, http.StatusFound, http.StatusSeeOther, http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
		to, err := u.Parse(resp.Header.Get("Location"))
		if err != nil || resp.Header.Get("Location") == "" {
			return nil, fmt.Errorf("%w: %d without a readable Location", ErrStatus, resp.StatusCode)
		}
		return CheckURL(to.String())
	}
	return nil, read(u, resp)
}

// readPage reads the answer to a request for u.
func (f *Fetcher) readPage(u *url.URL, resp *http.Response) (*Page, error) {
	page := &Page{
		URL:          u.String(),
		Status:       resp.StatusCode,
		ETag:         validator(resp.Header.Get("ETag")),
		LastModified: validator(resp.Header.Get("Last-Modified")),
		RetryAfter:   f.retryAfter(resp.Header),
	}
	switch resp.StatusCode {
	case http.StatusOK:
	case http.StatusNotModified:
		page.NotModified = true
		return page, nil
	default:
		return nil, &Error{
			URL: page.URL, Status: page.Status, RetryAfter: page.RetryAfter,
			Err:      fmt.Errorf("%w: %d", ErrStatus, page.Status),
			sentence: statusSentence(page.Status, page.RetryAfter),
		}
	}
	declared := resp.Header.Get("Content-Type")
	if err := checkType(declared); err != nil {
		return nil, err
	}
	raw, err := readBody(resp, maxBytes)
	if err != nil {
		return nil, err
	}
	page.ContentType, page.Charset, page.Body, err = decode(declared, raw)
	if err != nil {
		return nil, err
	}
	return page, nil
}

// validator returns an ETag or a date that is fit to be kept.
func validator(s string) string {
	if len(s) > maxValidator {
		return ""
	}
	return s
}

// retryAfter reads the header of that name: seconds, or a date, which is taken by the clock of the server where it tells its own.
func (f *Fetcher) retryAfter(h http.Header) time.Duration {
	v := strings.TrimSpace(h.Get("Retry-After"))
	if v == "" {
		return 0
	}
	if strings.Trim(v, "0123456789") == "" {
		n, err := strconv.ParseInt(v, 10, 64)
		if err != nil || n > int64(maxRetryAfter/time.Second) {
			return maxRetryAfter
		}
		return time.Duration(n) * time.Second
	}
	t, err := http.ParseTime(v)
	if err != nil {
		return 0
	}
	now, err := http.ParseTime(h.Get("Date"))
	if err != nil {
		now = f.now()
	}
	return min(max(t.Sub(now), 0), maxRetryAfter)
}

// connect resolves the host of hostPort, checks what it resolved to, and connects to that.
func (f *Fetcher) connect(ctx context.Context, _, hostPort string) (net.Conn, error) {
	host, portText, err := net.SplitHostPort(hostPort)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrURL, err)
	}
	if portText != "80" && portText != "443" {
		return nil, fmt.Errorf("%w: port %s", ErrURL, portText)
	}
	port := uint16(80)
	if portText == "443" {
		port = 443
	}
	addrs, err := f.resolve(ctx, host)
	if err != nil {
		return nil, err
	}
	for _, a := range addrs {
		var conn net.Conn
		dialCtx, cancel := context.WithTimeout(ctx, dialTimeout)
		conn, err = f.dial(dialCtx, netip.AddrPortFrom(a, port))
		cancel()
		if err == nil {
			return conn, nil
		}
	}
	return nil, err
}

// resolve returns the addresses of host, at least one, when all of them are public. One that is not spoils the others: no honest
// site lists it.
func (f *Fetcher) resolve(ctx context.Context, host string) ([]netip.Addr, error) {
	addrs := make([]netip.Addr, 1)
	var err error
	if addrs[0], err = netip.ParseAddr(host); err != nil {
		if addrs, err = f.resolver.LookupNetIP(ctx, "ip", host+"."); err != nil {
			return nil, err
		}
		if len(addrs) == 0 {
			return nil, fmt.Errorf("%s has no address", host)
		}
		for i := range addrs {
			addrs[i] = addrs[i].Unmap() // the system's resolver gives IPv4 addresses in this form; what they are is judged below
		}
	}
	for _, a := range addrs {
		if err := CheckAddr(a); err != nil {
			return nil, err
		}
	}
	return addrs, nil
}

// dialTCP connects to a public address. The check stands at the socket itself, after everything that could have changed the address.
func dialTCP(ctx context.Context, to netip.AddrPort) (net.Conn, error) {
	d := net.Dialer{Control: func(_, address string, _ syscall.RawConn) error {
		at, err := netip.ParseAddrPort(address)
		if err != nil {
			return fmt.Errorf("%w: %w", ErrAddress, err)
		}
		return CheckAddr(at.Addr())
	}}
	return d.DialContext(ctx, "tcp", to.String())
}
