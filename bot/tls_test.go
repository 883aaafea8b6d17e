package bot

import (
	"context"
	"crypto/x509"
	"errors"
	"io"
	"log"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"testing"
)

// TestTheGatewayIsChecked meets a server that calls itself Discord with a certificate of an authority that nobody knows: neither
// calls nor the gateway speak to it, so that the token stays here.
func TestTheGatewayIsChecked(t *testing.T) {
	t.Parallel()
	s := httptest.NewUnstartedServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { t.Errorf("it was sent %s %s", r.Method, r.URL) }))
	s.Config.ErrorLog = log.New(io.Discard, "", 0)
	s.StartTLS()
	defer s.Close()
	var unknown x509.UnknownAuthorityError
	if _, err := dialGateway(context.Background(), "tcp", s.Listener.Addr().String(), true); !errors.As(err, &unknown) {
		t.Errorf("the gateway was reached: %v", err)
	}
	calls, err := newTransport(nil, s.URL, slog.New(slog.DiscardHandler), Metrics{})
	if err != nil {
		t.Fatal(err)
	}
	req, err := http.NewRequestWithContext(context.Background(), http.MethodGet, s.URL+"/api/v9/users/@me", nil)
	if err != nil {
		t.Fatal(err)
	}
	if resp, err := calls.base.RoundTrip(req); !errors.As(err, &unknown) {
		t.Errorf("the API was reached: %v, %v", resp, err)
	}
}
