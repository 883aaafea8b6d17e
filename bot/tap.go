package bot

import (
	"bufio"
	"bytes"
	"context"
	"crypto/tls"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"sync"
	"sync/atomic"
	"time"
)

// A tap is a connection to the gateway that watches the small frames which pass: discordgo tells nobody of heartbeat
// acknowledgements, invalid sessions and close codes, hangs for ever when it is asked to reconnect while it opens, and ends
// sessions that it means to resume. What it handles badly ends the connection instead, which it handles well.
type tap struct {
	net.Conn
	opening atomic.Bool  // Open is under way: a request to reconnect ends the connection
	beat    atomic.Int64 // when the first heartbeat that is not acknowledged was sent, in Unix nanoseconds; 0 for none
	code    atomic.Int32 // close code that the gateway sent; 0 for none
	invalid atomic.Int32 // invalid session: 1 may resume, 2 must identify anew; 0 for none

	mu      sync.Mutex // of what follows; reads come from one goroutine at a time, but not always the same
	head    []byte     // of the HTTP answer, until its end was seen
	started bool       // the HTTP answer has ended
	frame   []byte     // header of the frame that is passing, then of a small one its content
	skip    uint64     // bytes of a large frame still to pass
}

// Operations of the gateway that the tap looks for.
const (
	opHeartbeat    = 1
	opReconnect    = 7
	opInvalid      = 9
	opHeartbeatAck = 11
)

// smallFrame is how long the content of a frame with a header of two bytes may be; all that the tap looks for is smaller.
const smallFrame = 125

var (
	errReconnect = errors.New("the gateway asked to reconnect while the connection opened")
	errInvalid   = errors.New("the gateway said that the session is invalid")
)

// Read passes on what the gateway sends.
func (t *tap) Read(p []byte) (int, error) {
	n, err := t.Conn.Read(p)
	t.mu.Lock()
	defer t.mu.Unlock()
	if end := t.watch(p[:n]); end != nil {
		_ = t.Conn.Close()
		return 0, end
	}
	return n, err
}

// Parts of the first two bytes of a WebSocket frame: its operation, whether it stands alone, whether its content is masked.
const (
	opText, opClose = 1, 8
	lastFrame       = 0x80
	masked          = 0x80
)

// Write passes on what the client sends, but keeps back its close frames: discordgo closes with a code that ends the session even
// when it means to resume. It writes each frame whole.
func (t *tap) Write(p []byte) (int, error) {
	if len(p) > 0 && p[0] == lastFrame|opClose {
		return len(p), nil
	}
	if heartbeat(p) {
		t.beat.CompareAndSwap(0, time.Now().UnixNano())
	}
	return t.Conn.Write(p)
}

// heartbeat tells whether a frame of the client is a heartbeat.
func heartbeat(frame []byte) bool {
	const header = 6 // with a mask of four bytes
	if len(frame) < header || frame[0] != lastFrame|opText || frame[1] > masked|smallFrame {
		return false
	}
	content := make([]byte, len(frame)-header)
	for i := range content {
		content[i] = frame[header+i] ^ frame[2+i%4]
	}
	var e struct {
		Op int `json:"op"`
	}
	return json.Unmarshal(content, &e) == nil && e.Op == opHeartbeat
}

// end tells the gateway that the session is over, and closes the connection.
func (t *tap) end() {
	const normal = 1000
	frame := []byte{lastFrame | opClose, masked | 2, 0, 0, 0, 0, normal >> 8, normal & 0xff} // a mask of zeros changes nothing
	_ = t.Conn.SetWriteDeadline(time.Now().Add(time.Second))
	_, _ = t.Conn.Write(frame)
	_ = t.Conn.Close()
}

// watch follows the frames in b, and returns an error when the connection should end.
func (t *tap) watch(b []byte) error {
	if !t.started {
		t.head = append(t.head, b...)
		i := bytes.Index(t.head, []byte("\r\n\r\n"))
		if i < 0 {
			return nil
		}
		b, t.head, t.started = t.head[i+4:], nil, true
	}
	for len(b) > 0 {
		if t.skip > 0 {
			n := min(t.skip, uint64(len(b)))
			b, t.skip = b[n:], t.skip-n
			continue
		}
		t.frame = append(t.frame, b[0])
		b = b[1:]
		if len(t.frame) < 2 {
			continue
		}
		header := 2
		length := uint64(t.frame[1] & 0x7f)
		switch length {
		case 126:
			header = 4
		case 127:
			header = 10
		}
		if len(t.frame) < header {
			continue
		}
		switch header {
		case 4:
			length = uint64(binary.BigEndian.Uint16(t.frame[2:4]))
		case 10:
			length = binary.BigEndian.Uint64(t.frame[2:10])
		}
		if header > 2 || length > smallFrame {
			t.skip, t.frame = length, t.frame[:0]
			continue
		}
		if uint64(len(t.frame)) < 2+length {
			continue
		}
		opcode, content := t.frame[0]&0xf, t.frame[2:]
		err := t.small(opcode, content)
		t.frame = t.frame[:0]
		if err != nil {
			return err
		}
	}
	return nil
}

// small looks at a small frame.
func (t *tap) small(opcode byte, content []byte) error {
	switch opcode {
	case opClose:
		if len(content) >= 2 {
			t.code.Store(int32(binary.BigEndian.Uint16(content)))
		}
	case opText:
		var e struct {
			Op   int             `json:"op"`
			Data json.RawMessage `json:"d"`
		}
		if json.Unmarshal(content, &e) != nil {
			return nil
		}
		switch e.Op {
		case opHeartbeatAck:
			t.beat.Store(0)
		case opReconnect:
			if t.opening.Load() {
				return errReconnect
			}
		case opInvalid:
			if string(bytes.TrimSpace(e.Data)) == "true" {
				t.invalid.Store(1)
			} else {
				t.invalid.Store(2)
			}
			return errInvalid
		}
	}
	return nil
}

// keepAlive has the system ask after a connection on which nothing came, so that one whose other end is gone without a word breaks
// within half a minute, between two heartbeats.
func keepAlive() net.KeepAliveConfig {
	return net.KeepAliveConfig{Enable: true, Idle: 15 * time.Second, Interval: 5 * time.Second, Count: 3}
}

// dialGateway connects to the gateway's host, through the proxy of the environment when there is one, with TLS when secure.
func dialGateway(ctx context.Context, network, address string, secure bool) (net.Conn, error) {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return nil, err
	}
	scheme := "http"
	if secure {
		scheme = "https"
	}
	proxy, err := http.ProxyFromEnvironment(&http.Request{URL: &url.URL{Scheme: scheme, Host: address}})
	if err != nil {
		return nil, err
	}
	d := net.Dialer{KeepAliveConfig: keepAlive()}
	var c net.Conn
	if proxy == nil {
		c, err = d.DialContext(ctx, network, address)
	} else {
		c, err = dialProxy(ctx, &d, network, proxy, address)
	}
	if err != nil || !secure {
		return c, err
	}
	s := tls.Client(c, &tls.Config{ServerName: host, MinVersion: tls.VersionTLS12})
	if err := s.HandshakeContext(ctx); err != nil {
		_ = c.Close()
		return nil, err
	}
	return s, nil
}

// dialProxy connects to an address through an HTTP proxy.
func dialProxy(ctx context.Context, d *net.Dialer, network string, proxy *url.URL, address string) (net.Conn, error) {
	if proxy.Scheme != "http" {
		return nil, fmt.Errorf("proxy %s: only http:// proxies can reach the gateway", proxy.Redacted())
	}
	host := proxy.Host
	if proxy.Port() == "" {
		host = net.JoinHostPort(proxy.Hostname(), "80")
	}
	c, err := d.DialContext(ctx, network, host)
	if err != nil {
		return nil, err
	}
	if deadline, ok := ctx.Deadline(); ok {
		_ = c.SetDeadline(deadline)
	}
	req := &http.Request{Method: http.MethodConnect, URL: &url.URL{Opaque: address}, Host: address, Header: http.Header{}}
	if u := proxy.User; u != nil {
		password, _ := u.Password()
		auth := &http.Request{Header: http.Header{}}
		auth.SetBasicAuth(u.Username(), password)
		req.Header.Set("Proxy-Authorization", auth.Header.Get("Authorization"))
	}
	err = req.Write(c)
	var resp *http.Response
	if err == nil {
		// The proxy says nothing after its answer before the client has spoken, so the reader holds nothing back.
		resp, err = http.ReadResponse(bufio.NewReader(c), req)
	}
	if err == nil && resp.StatusCode != http.StatusOK {
		err = fmt.Errorf("proxy %s: %s", proxy.Redacted(), resp.Status)
	}
	if err != nil {
		_ = c.Close()
		return nil, err
	}
	_ = c.SetDeadline(time.Time{})
	return c, nil
}
