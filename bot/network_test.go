package bot_test

import (
	"errors"
	"net"
	"testing"
	"time"

	"tradetalks/bot"
	"tradetalks/index"
)

// TestNoNetwork starts a bot where nobody listens: it ends with the error that says so.
func TestNoNetwork(t *testing.T) {
	t.Parallel()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	nobody := "http://" + l.Addr().String()
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	timing := quick()
	timing.Reach = 50 * time.Millisecond
	b, err := bot.New(bot.Options{Token: "a.b.c", APIURL: nobody, Engine: engine(t), Timing: timing,
		Views: func(string) (*index.View, error) { return nil, errors.New("no question is asked") }})
	if err != nil {
		t.Fatal(err)
	}
	if err := b.Run(t.Context()); !errors.Is(err, bot.ErrNetwork) {
		t.Errorf("the end: %v, want %v", err, bot.ErrNetwork)
	}
}
