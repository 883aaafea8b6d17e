package fetch_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tradetalks/internal/fetch"
	"tradetalks/internal/fetch/fetchtest"
)

// answer serves one body with one content type.
func answer(contentType, body string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", contentType)
		io.WriteString(w, body)
	})
}

// wantError checks both faces of an error.
func wantError(t *testing.T, err, kind error, sentence string) {
	t.Helper()
	var e *fetch.Error
	if !errors.Is(err, kind) || !errors.As(err, &e) {
		t.Fatalf("error %v, want a *fetch.Error of kind %q", err, kind)
	}
	if !strings.Contains(e.Sentence(), sentence) || !strings.HasSuffix(e.Sentence(), ".") {
		t.Errorf("sentence %q, want one that says %q", e.Sentence(), sentence)
	}
}

func TestGet(t *testing.T) {
	n := fetchtest.New(t)
	n.Serve("www.example.com", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if got := r.Header.Get("User-Agent"); got != "tradetalks/1.0 (Discord bot that quotes news articles; ops@example.org)" {
			t.Errorf("User-Agent %q", got)
		}
		w.Header().Set("Content-Type", "Text/HTML; charset=UTF-8")
		w.Header().Set("ETag", `"one"`)
		w.Header().Set("Last-Modified", "Mon, 10 Nov 2025 08:00:00 GMT")
		w.Header().Set("Retry-After", "90")
		io.WriteString(w, "<p>Port fees paused")
	}))
	for _, scheme := range []string{"http", "https"} {
		o := n.SecureOptions()
		o.Contact = "ops@example.org"
		page, err := fetch.New(o).Get(t.Context(), scheme+"://www.example.com", fetch.Conditional{})
		want := &fetch.Page{
			URL: scheme + "://www.example.com/", Status: 200, ContentType: "text/html", Charset: "utf-8", Body: []byte("<p>Port fees paused"),
			ETag: `"one"`, LastModified: "Mon, 10 Nov 2025 08:00:00 GMT", RetryAfter: 90 * time.Second,
		}
		if diff := cmp.Diff(want, page); err != nil || diff != "" {
			t.Errorf("%s: error %v, page (-want +got):\n%s", scheme, err, diff)
		}
	}
}

// A certificate that nobody vouches for is an error, not a page.
func TestGetChecksCertificates(t *testing.T) {
	n := fetchtest.New(t)
	n.Serve("www.example.com", answer("text/plain", "hello"))
	_, err := fetch.New(n.Options()).Get(t.Context(), "https://www.example.com/", fetch.Conditional{})
	wantError(t, err, fetch.ErrUnreachable, "cannot be reached")
}

func TestGetIgnoresProxies(t *testing.T) {
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { t.Errorf("the proxy was asked for %s", r.URL) }))
	t.Cleanup(proxy.Close)
	for _, name := range []string{"HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"} {
		t.Setenv(name, proxy.URL)
	}
	n := fetchtest.New(t)
	n.Serve("www.example.com", answer("text/plain", "hello"))
	page, err := fetch.New(n.Options()).Get(t.Context(), "http://www.example.com/", fetch.Conditional{})
	if err != nil || string(page.Body) != "hello" {
		t.Errorf("Get = %v, %v", page, err)
	}
}

// Names that resolve to each refused class, with the default rules, are refused before anything is dialed.
func TestGetRefusesNamesOfRefusedAddresses(t *testing.T) {
	for class, addrs := range refusedAddresses {
		t.Run(class, func(t *testing.T) {
			n := fetchtest.New(t)
			f := fetch.New(n.Options())
			for _, s := range addrs {
				if s == "::ffff:93.184.216.34" {
					continue // from a resolver, this is how a public IPv4 address is written
				}
				n.Point("inside.example", []netip.Addr{netip.MustParseAddr(s)})
				_, err := f.Get(t.Context(), "http://inside.example/", fetch.Conditional{})
				wantError(t, err, fetch.ErrAddress, "public internet")
				var e *fetch.Error
				errors.As(err, &e)
				if !strings.Contains(e.Error(), " is ") || strings.Contains(e.Sentence(), s) {
					t.Errorf("%s: error %q and sentence %q: the address belongs in the first only", s, e.Error(), e.Sentence())
				}
			}
			if len(n.Dialed()) != 0 {
				t.Errorf("connected to %v", n.Dialed())
			}
		})
	}
}

// One private address among public ones is refused as a whole.
func TestGetRefusesMixedAnswers(t *testing.T) {
	n := fetchtest.New(t)
	at := n.Serve("www.example.com", answer("text/plain", "hello"))
	n.Point("www.example.com", []netip.Addr{at, netip.MustParseAddr("10.0.0.1")})
	_, err := fetch.New(n.Options()).Get(t.Context(), "http://www.example.com/", fetch.Conditional{})
	wantError(t, err, fetch.ErrAddress, "public internet")
	if len(n.Dialed()) != 0 {
		t.Errorf("connected to %v", n.Dialed())
	}
}

// A name that is public when asked first and private afterwards gains nothing: each request resolves once and connects to what it got.
func TestGetRefusesRebinding(t *testing.T) {
	n := fetchtest.New(t)
	var asked atomic.Int32
	at := n.Serve("www.example.com", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		if r.URL.Path == "/again" {
			http.Redirect(w, r, "/inside", http.StatusFound)
			return
		}
		w.Header().Set("Content-Type", "text/plain")
		io.WriteString(w, "outside")
	}))
	f := fetch.New(n.Options())
	public, private := []netip.Addr{at}, []netip.Addr{netip.MustParseAddr("127.0.0.1")}

	n.Point("www.example.com", public, private)
	page, err := f.Get(t.Context(), "http://www.example.com/", fetch.Conditional{})
	if err != nil || string(page.Body) != "outside" {
		t.Fatalf("Get = %v, %v", page, err)
	}
	if want := []netip.AddrPort{netip.AddrPortFrom(at, 80)}; !slices.Equal(n.Dialed(), want) {
		t.Errorf("connections %v, want %v", n.Dialed(), want)
	}

	_, err = f.Get(t.Context(), "http://www.example.com/", fetch.Conditional{})
	wantError(t, err, fetch.ErrAddress, "public internet")

	n.Point("www.example.com", public, private)
	_, err = f.Get(t.Context(), "http://www.example.com/again", fetch.Conditional{})
	wantError(t, err, fetch.ErrAddress, "public internet")
	if asked.Load() != 2 || len(n.Dialed()) != 2 {
		t.Errorf("%d requests, connections %v, want 2 of each", asked.Load(), n.Dialed())
	}
}

// Without options of tests the fetcher never reaches the loopback interface, whichever way it is written.
func TestGetDefaultRefusesLoopback(t *testing.T) {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { t.Errorf("asked for %s", r.URL) }))
	t.Cleanup(s.Close)
	port := s.Listener.Addr().(*net.TCPAddr).Port
	f := fetch.New(fetch.Options{})
	for _, link := range []string{
		s.URL, "http://127.0.0.1/", "http://[::1]/", "http://0.0.0.0/", "http://localhost/", "http://2130706433/",
		fmt.Sprintf("http://127.0.0.1:%d/", port), fmt.Sprintf("http://localhost:%d/", port), "http://[::ffff:127.0.0.1]/",
	} {
		if page, err := f.Get(t.Context(), link, fetch.Conditional{}); !errors.Is(err, fetch.ErrURL) && !errors.Is(err, fetch.ErrAddress) {
			t.Errorf("Get(%s) = %v, %v", link, page, err)
		}
	}
}

func TestGetFollowsRedirects(t *testing.T) {
	n := fetchtest.New(t)
	n.Serve("www.example.com", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var left int
		fmt.Sscanf(r.URL.Path, "/%d", &left)
		switch {
		case left == 0:
			w.Header().Set("Content-Type", "text/plain")
			io.WriteString(w, "arrived")
		case left == 1:
			http.Redirect(w, r, "https://www.example.com/0?x=1#part", http.StatusPermanentRedirect)
		default:
			http.Redirect(w, r, fmt.Sprintf("%d", left-1), http.StatusMovedPermanently+left%3) // 301, 302, 303
		}
	}))
	f := fetch.New(n.SecureOptions())
	page, err := f.Get(t.Context(), "http://www.example.com/5", fetch.Conditional{})
	if err != nil || page.URL != "https://www.example.com/0?x=1" || string(page.Body) != "arrived" {
		t.Errorf("after five redirects: %v, %v", page, err)
	}
	_, err = f.Get(t.Context(), "http://www.example.com/6", fetch.Conditional{})
	wantError(t, err, fetch.ErrRedirects, "more than 5 times")
}

func TestGetRefusesRedirects(t *testing.T) {
	n := fetchtest.New(t)
	n.Serve("www.example.com", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Location", r.URL.Query().Get("to"))
		w.WriteHeader(http.StatusFound)
	}))
	n.Point("inside.example.com", []netip.Addr{netip.MustParseAddr("192.168.1.1")})
	f := fetch.New(n.Options())
	for to, kind := range map[string]error{
		"http://127.0.0.1/":                        fetch.ErrAddress,
		"http://169.254.169.254/latest/meta-data/": fetch.ErrAddress,
		"http://[::ffff:10.0.0.1]/":                fetch.ErrAddress,
		"//inside.example.com/":                    fetch.ErrAddress,
		"http://localhost/":                        fetch.ErrURL,
		"http://2130706433/":                       fetch.ErrURL,
		"http://news.example.com:6379/":            fetch.ErrURL,
		"http://user:secret@news.example.com/":     fetch.ErrURL,
		"file:///etc/passwd":                       fetch.ErrURL,
		"gopher://news.example.com/":               fetch.ErrURL,
		"":                                         fetch.ErrStatus,
		"http://[":                                 fetch.ErrStatus,
	} {
		_, err := f.Get(t.Context(), "http://www.example.com/?to="+url.QueryEscape(to), fetch.Conditional{})
		wantError(t, err, kind, "")
		if strings.Contains(err.Error(), "secret") {
			t.Errorf("the error shows a password: %v", err)
		}
	}
	if len(n.Dialed()) != 12 {
		t.Errorf("%d connections, want one for each link given", len(n.Dialed()))
	}
}

func TestGetConditional(t *testing.T) {
	n := fetchtest.New(t)
	n.Serve("www.example.com", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("ETag", `"two"`)
		if r.Header.Get("If-None-Match") == `"two"` && r.Header.Get("If-Modified-Since") == "Mon, 10 Nov 2025 08:00:00 GMT" {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		w.Header().Set("Content-Type", "text/plain")
		io.WriteString(w, "new")
	}))
	f := fetch.New(n.Options())
	page, err := f.Get(t.Context(), "http://www.example.com/", fetch.Conditional{ETag: `"one"`})
	if err != nil || page.NotModified || page.ETag != `"two"` || string(page.Body) != "new" {
		t.Fatalf("old copy: %+v, %v", page, err)
	}
	page, err = f.Get(t.Context(), "http://www.example.com/", fetch.Conditional{ETag: page.ETag, LastModified: "Mon, 10 Nov 2025 08:00:00 GMT"})
	if err != nil || !page.NotModified || page.Status != 304 || page.Body != nil {
		t.Errorf("current copy: %+v, %v", page, err)
	}
}

func TestGetStatus(t *testing.T) {
	n := fetchtest.New(t)
	n.Serve("www.example.com", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var status int
		fmt.Sscanf(r.URL.Path, "/%d", &status)
		w.Header().Set("Date", "Mon, 10 Nov 2025 08:00:00 GMT")
		w.Header().Set("Retry-After", r.URL.Query().Get("retry"))
		w.WriteHeader(status)
	}))
	f := fetch.New(n.Options())
	for _, c := range []struct {
		link     string
		retry    time.Duration
		sentence string
	}{
		{"404", 0, "nothing at this address"},
		{"410", 0, "nothing at this address"},
		{"403", 0, "Attach the article as a file"},
		{"429?retry=120", 2 * time.Minute, "left alone for 2m0s"},
		{"503?retry=Mon,+10+Nov+2025+09:00:00+GMT", time.Hour, "left alone for 1h0m0s"},
		{"503?retry=Mon,+10+Nov+2025+07:00:00+GMT", 0, "left alone for now"},
		{"503?retry=soon", 0, "left alone for now"},
		{"429?retry=-5", 0, "left alone for now"},
		{"429?retry=99999999999999999999", 7 * 24 * time.Hour, "left alone for 168h"},
		{"500", 0, "problem of its own"},
		{"204", 0, "status 204"},
	} {
		_, err := f.Get(t.Context(), "http://www.example.com/"+c.link, fetch.Conditional{})
		wantError(t, err, fetch.ErrStatus, c.sentence)
		var e *fetch.Error
		if errors.As(err, &e); e.RetryAfter != c.retry || fmt.Sprint(e.Status) != c.link[:3] {
			t.Errorf("%s: status %d, retry after %s, want %s", c.link, e.Status, e.RetryAfter, c.retry)
		}
	}
}

// zipped returns s compressed by gzip.
func zipped(s string) string {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	io.WriteString(z, s)
	z.Close()
	return b.String()
}

func TestGetBoundsTheBody(t *testing.T) {
	const limit = 5_000_000
	bomb := zipped(strings.Repeat("a", limit+1))
	if len(bomb) > 100_000 {
		t.Fatalf("the bomb has %d bytes", len(bomb))
	}
	empties := strings.Repeat(zipped(""), limit/len(zipped(""))+1) // much to read, nothing to show
	n := fetchtest.New(t)
	n.Serve("www.example.com", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/plain")
		switch r.URL.Path {
		case "/limit":
			io.WriteString(w, strings.Repeat("a", limit))
		case "/long":
			w.Header().Set("Content-Length", fmt.Sprint(limit+1))
			io.WriteString(w, strings.Repeat("a", limit+1))
		case "/endless":
			for {
				if _, err := io.WriteString(w, strings.Repeat("a", 1<<16)); err != nil {
					return
				}
			}
		case "/zipped":
			w.Header().Set("Content-Encoding", "gzip")
			io.WriteString(w, zipped("small"))
		case "/bomb":
			w.Header().Set("Content-Encoding", "gzip")
			io.WriteString(w, bomb)
		case "/empties":
			w.Header().Set("Content-Encoding", "gzip")
			io.WriteString(w, empties)
		case "/wide":
			w.Header().Set("Content-Type", "text/plain; charset=windows-1252")
			io.WriteString(w, strings.Repeat("\x80", limit/2)) // three bytes each as UTF-8
		case "/torn":
			w.Header().Set("Content-Encoding", "gzip")
			io.WriteString(w, zipped("small")[:20])
		case "/plain-as-zipped":
			w.Header().Set("Content-Encoding", "gzip")
			io.WriteString(w, "this is not compressed")
		case "/brotli":
			w.Header().Set("Content-Encoding", "br")
			io.WriteString(w, "whatever")
		case "/twice":
			w.Header().Set("Content-Encoding", "gzip, gzip")
			io.WriteString(w, zipped(bomb))
		case "/headers":
			w.Header().Set("X-Long", strings.Repeat("a", 1<<17))
		}
	}))
	f := fetch.New(n.Options())
	for path, want := range map[string]error{
		"/limit": nil, "/long": fetch.ErrTooLarge, "/endless": fetch.ErrTooLarge, "/zipped": nil, "/bomb": fetch.ErrTooLarge,
		"/empties": fetch.ErrTooLarge, "/wide": fetch.ErrTooLarge, "/torn": fetch.ErrUnreachable, "/plain-as-zipped": fetch.ErrType,
		"/brotli": fetch.ErrType, "/twice": fetch.ErrType, "/headers": fetch.ErrUnreachable,
	} {
		t.Run(path[1:], func(t *testing.T) {
			page, err := f.Get(t.Context(), "http://www.example.com"+path, fetch.Conditional{})
			if !errors.Is(err, want) {
				t.Fatalf("error %v, want %v", err, want)
			}
			if path == "/zipped" && string(page.Body) != "small" || path == "/limit" && len(page.Body) != limit {
				t.Errorf("%d bytes: %.20q", len(page.Body), page.Body)
			}
		})
	}
}

// A site that sends a little at a time for ever is left when the time is up.
func TestGetBoundsTheTime(t *testing.T) {
	n := fetchtest.New(t)
	n.Serve("www.example.com", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/silent":
		case "/drip":
			w.Header().Set("Content-Type", "text/plain")
			io.WriteString(w, "a")
			w.(http.Flusher).Flush()
		}
		<-r.Context().Done()
	}))
	o := n.Options()
	o.Timeout = 50 * time.Millisecond
	f := fetch.New(o)
	for _, path := range []string{"/silent", "/drip"} {
		_, err := f.Get(t.Context(), "http://www.example.com"+path, fetch.Conditional{})
		wantError(t, err, fetch.ErrTimeout, "too long")
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := f.Get(ctx, "http://www.example.com/silent", fetch.Conditional{})
	wantError(t, err, context.Canceled, "Try again")
}

func TestGetOneRequestAtATimeFromEachHost(t *testing.T) {
	n := fetchtest.New(t)
	var running atomic.Int32
	entered, leave := make(chan string), make(chan struct{})
	for _, host := range []string{"one.example.com", "two.example.com"} {
		n.Serve(host, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "text/plain")
			if host == "one.example.com" {
				if running.Add(1) > 1 {
					t.Error("two requests at a time")
				}
				defer running.Add(-1)
			}
			entered <- host
			<-leave
		}))
	}
	f := fetch.New(n.Options())
	done := make(chan error)
	get := func(host string) {
		_, err := f.Get(t.Context(), "http://"+host+"/", fetch.Conditional{})
		done <- err
	}
	for range 3 {
		go get("one.example.com")
	}
	if host := <-entered; host != "one.example.com" {
		t.Fatal(host)
	}
	go get("two.example.com")
	if host := <-entered; host != "two.example.com" { // another host does not wait
		t.Fatal(host)
	}
	// One that waits for its turn can give up.
	ctx, cancel := context.WithCancel(t.Context())
	gone := make(chan error)
	go func() {
		_, err := f.Get(ctx, "http://one.example.com/", fetch.Conditional{})
		gone <- err
	}()
	cancel()
	if err := <-gone; !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want canceled", err)
	}
	for left := 4; left > 0; {
		select {
		case leave <- struct{}{}:
		case <-entered:
		case err := <-done:
			if left--; err != nil {
				t.Error(err)
			}
		}
	}
}

func TestGetTypesAndCharsets(t *testing.T) {
	const utf16 = "\xff\xfet\x00a\x00r\x00i\x00f\x00f\x00"
	cases := []struct {
		name, contentType, body string
		wantType, wantCharset   string
		wantBody                string
		err                     error
	}{
		{"html", "text/html; charset=ISO-8859-1", "caf\xe9", "text/html", "windows-1252", "café", nil},
		{"html meta", "text/html", `<meta charset="gbk"><p>` + "\xb9\xd8\xcb\xb0", "text/html", "gbk", `<meta charset="gbk"><p>关税`, nil},
		{"html silent utf-8 far down", "text/html", strings.Repeat("a", 2000) + "é", "text/html", "utf-8", strings.Repeat("a", 2000) + "é", nil},
		{"html silent latin", "text/html", "caf\xe9", "text/html", "windows-1252", "café", nil},
		{"xhtml", "application/xhtml+xml", `<?xml version="1.0" encoding="iso-8859-1"?><p>caf` + "\xe9", "application/xhtml+xml", "windows-1252", `<?xml version="1.0" encoding="UTF-8"?><p>café`, nil},
		{"rss", "application/rss+xml", `<?xml version='1.0' encoding='shift_jis'?><a>` + "\x8a\xd6\x90\xc5", "application/rss+xml", "shift_jis", `<?xml version='1.0' encoding='UTF-8'?><a>関税`, nil},
		{"atom", "application/atom+xml;charset=utf-8", "<feed/>", "application/atom+xml", "utf-8", "<feed/>", nil},
		{"text xml", "text/xml", "<a>é</a>", "text/xml", "utf-8", "<a>é</a>", nil},
		{"rss as html", "text/html", "<?xml version='1.0' encoding='iso-8859-1'?><rss>caf\xe9", "text/html", "windows-1252", "<?xml version='1.0' encoding='UTF-8'?><rss>café", nil},
		{"header before declaration", "text/xml; charset=utf-8", `<?xml version="1.0" encoding="iso-8859-1"?><a>é`, "text/xml", "utf-8", `<?xml version="1.0" encoding="UTF-8"?><a>é`, nil},
		{"utf-16", "text/plain", utf16, "text/plain", "utf-16le", "tariff", nil},
		{"utf-8 mark", "text/markdown", "\ufeff# Head", "text/markdown", "utf-8", "# Head", nil},
		{"json lines", "application/x-ndjson", `{"a":1}`, "application/x-ndjson", "utf-8", `{"a":1}`, nil},
		{"unknown but text", "application/octet-stream", "plain words", "text/plain", "utf-8", "plain words", nil},
		{"unknown but html", "binary/octet-stream", "<!DOCTYPE html><p>x", "text/html", "utf-8", "<!DOCTYPE html><p>x", nil},
		{"few broken bytes", "text/plain; charset=utf-8", strings.Repeat("words ", 100) + "\xff", "text/plain", "utf-8", strings.Repeat("words ", 100) + "\ufffd", nil},
		{"empty", "text/plain", "", "text/plain", "utf-8", "", nil},

		{"pdf", "application/pdf", "%PDF-1.7", "", "", "", fetch.ErrPDF},
		{"pdf in disguise", "text/html", "\n%PDF-1.7", "", "", "", fetch.ErrPDF},
		{"pdf without a type", "application/octet-stream", "%PDF-1.4", "", "", "", fetch.ErrPDF},
		{"image", "image/png", "\x89PNG\r\n\x1a\n", "", "", "", fetch.ErrType},
		{"image in disguise", "text/plain", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "", "", "", fetch.ErrType},
		{"unknown and binary", "application/octet-stream", "PK\x03\x04\x00\x00", "", "", "", fetch.ErrType},
		{"video", "video/mp4", "x", "", "", "", fetch.ErrType},
		{"json", "application/json", "{}", "", "", "", fetch.ErrType},
		{"svg", "image/svg+xml", "<svg/>", "", "", "", fetch.ErrType},
		{"script", "text/javascript", "alert(1)", "", "", "", fetch.ErrType},
		{"unknown charset", "text/html; charset=klingon", "x", "", "", "", fetch.ErrCharset},
		{"charset of browsers' own", "text/html; charset=x-user-defined", "x", "", "", "", fetch.ErrCharset},
		{"dangerous charset", "text/html; charset=hz-gb-2312", "x", "", "", "", fetch.ErrCharset},
		{"unknown xml charset", "text/xml", `<?xml version="1.0" encoding="ebcdic-us"?><a/>`, "", "", "", fetch.ErrCharset},
		{"not what it says", "text/plain; charset=utf-8", "\xb9\xd8\xcb\xb0\xb9\xd8\xcb\xb0", "", "", "", fetch.ErrCharset},
	}
	n := fetchtest.New(t)
	n.Serve("www.example.com", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for _, c := range cases {
			if r.URL.Query().Get("case") == c.name {
				answer(c.contentType, c.body).ServeHTTP(w, r)
			}
		}
	}))
	f := fetch.New(n.Options())
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			page, err := f.Get(t.Context(), "http://www.example.com/?case="+url.QueryEscape(c.name), fetch.Conditional{})
			if c.err != nil {
				wantError(t, err, c.err, map[error]string{
					fetch.ErrPDF:     "This link leads to a PDF, and PDFs cannot be read.",
					fetch.ErrType:    "not text",
					fetch.ErrCharset: "character set",
				}[c.err])
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			got := []string{page.ContentType, page.Charset, string(page.Body)}
			if diff := cmp.Diff([]string{c.wantType, c.wantCharset, c.wantBody}, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
