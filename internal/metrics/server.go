package metrics

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/pprof" // #nosec G108 -- its handlers are on a mux of our own, behind a switch
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// Paths that are served.
const (
	MetricsPath  = "/metrics"
	HealthPath   = "/healthz" // 200 while the process lives
	ReadyPath    = "/readyz"  // 200 while questions can be answered, else 503 and a line for each thing that is amiss
	ProfilesPath = "/debug/pprof/"
)

// Waits of the server.
const (
	headerTime = 5 * time.Second // for a client to say what it wants
	answerTime = 2 * time.Minute // for an answer: a profile takes 30 s unless asked for longer
	idleTime   = time.Minute     // between two scrapes over one connection
	closeTime  = time.Second     // for answers under way when the program ends
)

// A Check is one thing that must be so for questions to be answered.
type Check struct {
	Name string       // in a word, such as "index"
	Do   func() error // nil when it is so, else what is amiss; quick
}

// Handler serves the metrics and the health of the process, and Go's profiles when profiles is true.
func (m *Metrics) Handler(profiles bool, checks ...Check) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET "+MetricsPath, promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{}))
	mux.HandleFunc("GET "+HealthPath, func(w http.ResponseWriter, _ *http.Request) { say(w, http.StatusOK, "alive\n") })
	mux.HandleFunc("GET "+ReadyPath, func(w http.ResponseWriter, _ *http.Request) { ready(w, checks) })
	if profiles {
		mux.HandleFunc("GET "+ProfilesPath, pprof.Index)
		mux.HandleFunc("GET "+ProfilesPath+"cmdline", pprof.Cmdline)
		mux.HandleFunc("GET "+ProfilesPath+"profile", pprof.Profile)
		mux.HandleFunc("GET "+ProfilesPath+"symbol", pprof.Symbol)
		mux.HandleFunc("GET "+ProfilesPath+"trace", pprof.Trace)
	}
	return mux
}

func ready(w http.ResponseWriter, checks []Check) {
	var amiss strings.Builder
	for _, c := range checks {
		if err := c.Do(); err != nil {
			fmt.Fprintf(&amiss, "%s: %s\n", c.Name, err)
		}
	}
	if amiss.Len() > 0 {
		say(w, http.StatusServiceUnavailable, amiss.String())
		return
	}
	say(w, http.StatusOK, "ready\n")
}

func say(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write([]byte(text)) // a client that went away needs no answer
}

// Serve serves a handler on a listener until the context ends, and then returns nil.
func Serve(ctx context.Context, l net.Listener, h http.Handler) error {
	s := &http.Server{Handler: h, ReadHeaderTimeout: headerTime, WriteTimeout: answerTime, IdleTimeout: idleTime}
	ended := make(chan error, 1)
	go func() { ended <- s.Serve(l) }()
	select {
	case err := <-ended:
		return fmt.Errorf("metrics: serve %s: %w", l.Addr(), err)
	case <-ctx.Done():
	}
	quickly, cancel := context.WithTimeout(context.WithoutCancel(ctx), closeTime)
	defer cancel()
	if err := s.Shutdown(quickly); err != nil && !errors.Is(err, context.DeadlineExceeded) {
		return fmt.Errorf("metrics: serve %s: %w", l.Addr(), err)
	}
	return s.Close()
}

// Ask asks the server at an address of host and port whether a path answers well, and returns what it says otherwise. An address
// of all interfaces is asked on the loopback.
func Ask(ctx context.Context, address, path string) error {
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		return fmt.Errorf("metrics: ask %s: %w", address, err)
	}
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "localhost"
	}
	url := "http://" + net.JoinHostPort(host, port) + path
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return fmt.Errorf("metrics: ask %s: %w", url, err)
	}
	direct := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}} // a proxy must not be asked for the loopback
	resp, err := direct.Do(req)
	if err != nil {
		return fmt.Errorf("metrics: ask: %w", err)
	}
	defer resp.Body.Close()
	if resp.StatusCode == http.StatusOK {
		return nil
	}
	said, err := io.ReadAll(io.LimitReader(resp.Body, 1<<10)) // a line for each check
	if err != nil {
		return fmt.Errorf("metrics: ask: %w", err)
	}
	return fmt.Errorf("metrics: ask %s: %s: %s", url, resp.Status, strings.TrimSpace(string(said)))
}
