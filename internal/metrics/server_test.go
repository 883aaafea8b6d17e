package metrics_test

import (
	"context"
	"errors"
	"net"
	"strings"
	"testing"

	"tradetalks/internal/metrics"
)

// serve serves metrics on a free port until the test ends and returns the address.
func serve(t *testing.T, checks ...metrics.Check) (address string, stop func() error) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- metrics.Serve(ctx, l, metrics.New(options()).Handler(false, checks...)) }()
	t.Cleanup(cancel)
	return l.Addr().String(), func() error { cancel(); return <-ended }
}

func TestServeUntilTheEnd(t *testing.T) {
	t.Parallel()
	address, stop := serve(t)
	ctx := context.Background()
	for _, path := range []string{metrics.HealthPath, metrics.ReadyPath, metrics.MetricsPath} {
		if err := metrics.Ask(ctx, address, path); err != nil {
			t.Errorf("%s: %v", path, err)
		}
	}
	_, port, _ := net.SplitHostPort(address)
	for _, all := range []string{":" + port, "0.0.0.0:" + port} {
		if err := metrics.Ask(ctx, all, metrics.HealthPath); err != nil {
			t.Errorf("asked at %s: %v", all, err)
		}
	}
	if err := stop(); err != nil {
		t.Errorf("ended with %v", err)
	}
	if err := metrics.Ask(ctx, address, metrics.HealthPath); err == nil {
		t.Error("answers after its end")
	}
}

func TestAskSaysWhatIsAmiss(t *testing.T) {
	t.Parallel()
	address, _ := serve(t, metrics.Check{Name: "gateway", Do: func() error { return errors.New("0 of 1 shards are connected") }})
	err := metrics.Ask(context.Background(), address, metrics.ReadyPath)
	if err == nil || !strings.Contains(err.Error(), "gateway: 0 of 1 shards are connected") {
		t.Errorf("says %v", err)
	}
	if err := metrics.Ask(context.Background(), "no-port", metrics.HealthPath); err == nil {
		t.Error("an address without a port was asked")
	}
}

func TestServeFailsWithoutItsListener(t *testing.T) {
	t.Parallel()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	if err := metrics.Serve(context.Background(), l, metrics.New(options()).Handler(false)); err == nil {
		t.Error("served on a closed listener")
	}
}
