package bot

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"mime/multipart"
	"net/http"
	"net/textproto"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/bwmarrin/discordgo"
	"golang.org/x/time/rate"
)

// Numbers of the calls to Discord.
const (
	restPerSecond  = 45                     // calls with the bot's token; Discord allows 50, the rest is room for clocks that differ
	restTries      = 6                      // of one call: the first and five more
	restFirstWait  = 200 * time.Millisecond // after a failure; doubled after each
	restNoAdvice   = time.Second            // after a 429 that does not say how long
	restLongest    = time.Minute            // a wait longer than this is given up at once
	restHeaderTime = 10 * time.Second       // for Discord to begin its answer
	manyBuckets    = 10_000                 // channels whose rate limit is remembered
)

// rest makes the calls to Discord's HTTP API through a Session that never opens a gateway.
type rest struct {
	session *discordgo.Session
	buckets *recent[string, *discordgo.Bucket]
	limits  *discordgo.RateLimiter
}

// transport carries every call: to the API that is set instead of Discord's own address, within the rate that Discord allows,
// again after a 429 or a failure of the server, and never longer than its context.
type transport struct {
	base    http.RoundTripper
	api     *url.URL // nil for Discord's own
	log     *slog.Logger
	metrics Metrics
	limiter *rate.Limiter

	mu      sync.Mutex
	paused  time.Time // no call with the bot's token before, after a global 429
	gateway string    // answer to GET /gateway: the address that /gateway/bot gave
}

// apiVersionPath is what an API address may end in: discordgo's calls bring it themselves.
var apiVersionPath = regexp.MustCompile(`/api(/v\d+)?/?$`)

func newTransport(base http.RoundTripper, api string, log *slog.Logger, metrics Metrics) (*transport, error) {
	t := &transport{base: base, log: log, metrics: metrics, limiter: rate.NewLimiter(restPerSecond, restPerSecond)}
	if base == nil {
		own := http.DefaultTransport.(*http.Transport).Clone()
		own.ResponseHeaderTimeout = restHeaderTime
		own.MaxIdleConnsPerHost = 100 // callbacks of a burst share connections
		t.base = own
	}
	if api != "" {
		u, err := url.Parse(api)
		if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
			return nil, fmt.Errorf("bot: address of the Discord API %q: write it as https://host or http://host:port", api)
		}
		u.Path = strings.TrimSuffix(apiVersionPath.ReplaceAllString(u.Path, ""), "/")
		t.api = u
	}
	return t, nil
}

// RoundTrip sends a call, and again while it fails for reasons that pass.
func (t *transport) RoundTrip(req *http.Request) (*http.Response, error) {
	if strings.HasSuffix(req.URL.Path, "/gateway") {
		if resp := t.gatewayAnswer(req); resp != nil {
			return resp, nil
		}
	}
	req = t.redirect(req)
	free := interactionCall(req.URL.Path)
	wait := restFirstWait
	for try := 1; ; try++ {
		if !free {
			if err := t.mayCall(req.Context()); err != nil {
				return nil, err
			}
		}
		if req.GetBody != nil {
			body, err := req.GetBody()
			if err != nil {
				return nil, err
			}
			req.Body = body
		}
		resp, err := t.base.RoundTrip(req)
		pause := wait/2 + rand.N(wait) // #nosec G404 -- spreads calls, guards nothing
		switch {
		case err != nil:
			if req.Context().Err() != nil {
				return nil, req.Context().Err()
			}
		case resp.StatusCode == http.StatusTooManyRequests:
			pause = t.tooMany(resp, free)
		case resp.StatusCode < 500:
			return resp, nil
		}
		if try == restTries || pause > restLongest {
			return resp, err
		}
		status := 0
		if resp != nil {
			status = resp.StatusCode
			_, _ = io.Copy(io.Discard, io.LimitReader(resp.Body, 1<<16))
			_ = resp.Body.Close()
		}
		t.log.DebugContext(req.Context(), "discord: trying again", "method", req.Method, "status", status, "error", err, "wait", pause)
		if err := sleep(req.Context(), pause); err != nil {
			return nil, err
		}
		wait *= 2
	}
}

// redirect returns the request with the address of the API that is set.
func (t *transport) redirect(req *http.Request) *http.Request {
	if t.api == nil {
		return req
	}
	req = req.Clone(req.Context())
	req.URL.Scheme, req.URL.Host = t.api.Scheme, t.api.Host
	req.URL.Path = t.api.Path + req.URL.Path
	req.Host = ""
	return req
}

// interactionCall tells whether a call is made with the token of an interaction: it does not count towards the bot's rate.
func interactionCall(path string) bool {
	return strings.Contains(path, "/interactions/") || strings.Contains(path, "/webhooks/")
}

// mayCall waits until a call with the bot's token is allowed.
func (t *transport) mayCall(ctx context.Context) error {
	for {
		t.mu.Lock()
		pause := time.Until(t.paused)
		t.mu.Unlock()
		if pause <= 0 {
			return t.limiter.Wait(ctx)
		}
		if err := sleep(ctx, pause); err != nil {
			return err
		}
	}
}

// tooMany reads how long a 429 asks to wait.
func (t *transport) tooMany(resp *http.Response, free bool) time.Duration {
	t.metrics.rateLimited(resp.Header.Get("X-RateLimit-Scope"))
	pause := restNoAdvice
	for _, name := range []string{"X-RateLimit-Reset-After", "Retry-After"} {
		if s, err := strconv.ParseFloat(resp.Header.Get(name), 64); err == nil && s >= 0 {
			pause = time.Duration(s*float64(time.Second)) + 10*time.Millisecond
			break
		}
	}
	if !free && resp.Header.Get("X-RateLimit-Global") != "" {
		t.mu.Lock()
		if until := time.Now().Add(pause); until.After(t.paused) {
			t.paused = until
		}
		t.mu.Unlock()
	}
	return pause
}

// gatewayAnswer answers discordgo's own question for the gateway with the address that is known already.
func (t *transport) gatewayAnswer(req *http.Request) *http.Response {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.gateway == "" {
		return nil
	}
	body, _ := json.Marshal(map[string]string{"url": t.gateway})
	return &http.Response{StatusCode: http.StatusOK, Status: "200 OK", Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header: http.Header{}, Body: io.NopCloser(bytes.NewReader(body)), ContentLength: int64(len(body)), Request: req}
}

func (t *transport) setGateway(address string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.gateway = address
}

// Bounds of the files that members attach.
const (
	mostAttached = 10 << 20 // bytes
	attachedTime = 15 * time.Second
)

// attachmentHosts are the hosts on which Discord keeps attachments.
func attachmentHosts() []string { return []string{"cdn.discordapp.com", "media.discordapp.net"} }

// download reads a file that a member attached, from Discord's own hosts or the API that is set in their place.
func (t *transport) download(ctx context.Context, address string) ([]byte, error) {
	u, err := url.Parse(address)
	if err != nil {
		return nil, fmt.Errorf("bot: attachment: %w", err)
	}
	own := u.Scheme == "https" && slices.Contains(attachmentHosts(), u.Host) || t.api != nil && u.Scheme == t.api.Scheme && u.Host == t.api.Host
	if !own {
		return nil, fmt.Errorf("bot: attachment on %s: not one of Discord's hosts", u.Host)
	}
	ctx, cancel := context.WithTimeout(ctx, attachedTime)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, fmt.Errorf("bot: attachment: %w", err)
	}
	resp, err := t.base.RoundTrip(req) // follows no redirect
	if err != nil {
		return nil, fmt.Errorf("bot: attachment: %w", err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("bot: attachment: %s", resp.Status)
	}
	data, err := io.ReadAll(io.LimitReader(resp.Body, mostAttached+1))
	if err == nil && len(data) > mostAttached {
		err = refuse("add.toolarge", "megabytes", mostAttached>>20)
	}
	return data, err
}

// sleep waits, or returns the context's error when that ends first.
func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// newSession returns a Session of discordgo with everything switched off that the bot does itself: reconnecting, waiting for
// rate limits, caching what servers hold.
func newSession(token string, t *transport) (*discordgo.Session, error) {
	s, err := discordgo.New("Bot " + token)
	if err != nil {
		return nil, fmt.Errorf("bot: session: %w", err)
	}
	s.Client = &http.Client{Transport: t}
	s.MaxRestRetries = 0
	s.ShouldRetryOnRateLimit = false
	s.ShouldReconnectOnError = false
	s.ShouldReconnectVoiceOnSessionError = false
	s.StateEnabled = false
	s.SyncEvents = true
	s.LogLevel = discordgo.LogError - 1 // what goes wrong is seen and logged outside
	s.Compress, s.Identify.Compress = false, false
	s.Identify.LargeThreshold = 50 // members are not used: the fewest that Discord sends
	s.Identify.Intents = intents
	s.UserAgent = "DiscordBot (trade-talks, 1)"
	return s, nil
}

func newRest(token string, t *transport) (*rest, error) {
	s, err := newSession(token, t)
	if err != nil {
		return nil, err
	}
	return &rest{
		session: s,
		buckets: newRecent[string, *discordgo.Bucket](manyBuckets, time.Hour, time.Now),
		limits:  discordgo.NewRatelimiter(),
	}, nil
}

// An apiError is a call that Discord refused.
type apiError struct {
	Status int // of HTTP
	Code   int // Discord's own; 0 when it gave none
	Text   string
}

// Error tells status, code and Discord's words.
func (e *apiError) Error() string {
	return fmt.Sprintf("discord: status %d, code %d: %s", e.Status, e.Code, e.Text)
}

// Codes of Discord's errors that the bot knows what to do about.
const (
	codeUnknownMessage    = 10008
	codeMissingAccess     = 50001
	codeMissingPermission = 50013
	codeInvalidForm       = 50035 // a reply to a message that is gone, for one
	codeThreadArchived    = 50083
	codeAcknowledged      = 40060
	codeThreadLocked      = 160005
	codeReplyNeedsHistory = 160002
)

// hasCode tells whether Discord refused a call with one of the codes.
func hasCode(err error, codes ...int) bool {
	var e *apiError
	if !errors.As(err, &e) {
		return false
	}
	for _, c := range codes {
		if e.Code == c {
			return true
		}
	}
	return false
}

// call makes a call with a JSON body and reads a JSON answer into out; both may be nil. bucket names what Discord limits
// together; empty for calls with the token of an interaction, whose limits need no remembering.
func (r *rest) call(ctx context.Context, method, path, bucket string, body, out any, files ...File) error {
	var data []byte
	kind := "application/json"
	var err error
	if body != nil {
		if data, err = json.Marshal(body); err != nil {
			return fmt.Errorf("bot: %s %s: %w", method, loggable(path), err)
		}
	}
	if len(files) > 0 {
		if data, kind, err = withFiles(data, files); err != nil {
			return fmt.Errorf("bot: %s %s: %w", method, loggable(path), err)
		}
	}
	b, err := r.lock(ctx, bucket)
	if err != nil {
		return err
	}
	answer, err := r.session.RequestWithLockedBucket(method, discordgo.EndpointAPI+path, kind, data, b, 0, discordgo.WithContext(ctx))
	if err != nil {
		return fmt.Errorf("bot: %s %s: %w", method, loggable(path), translate(err))
	}
	if out != nil {
		if err := json.Unmarshal(answer, out); err != nil {
			return fmt.Errorf("bot: %s %s: %w", method, loggable(path), err)
		}
	}
	return nil
}

// lock returns the bucket when a call may be made, without ever sleeping past the context.
func (r *rest) lock(ctx context.Context, name string) (*discordgo.Bucket, error) {
	if name == "" {
		b := discordgo.NewRatelimiter().GetBucket("")
		b.Lock()
		return b, nil
	}
	b := r.buckets.change(name, func(old *discordgo.Bucket, had bool) *discordgo.Bucket {
		if had {
			return old
		}
		return discordgo.NewRatelimiter().GetBucket(name)
	})
	for {
		b.Lock()
		wait := r.limits.GetWaitTime(b, 1)
		if wait <= 0 {
			b.Remaining--
			return b, nil
		}
		b.Unlock()
		if err := sleep(ctx, wait); err != nil {
			return nil, err
		}
	}
}

// withFiles returns a multipart body of the JSON and the files, and its content type.
func withFiles(payload []byte, files []File) ([]byte, string, error) {
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	part := func(name, filename, kind string, data []byte) error {
		h := textproto.MIMEHeader{}
		d := fmt.Sprintf(`form-data; name="%s"`, name)
		if filename != "" {
			d += fmt.Sprintf(`; filename="%s"`, filename)
		}
		h.Set("Content-Disposition", d)
		h.Set("Content-Type", kind)
		p, err := w.CreatePart(h)
		if err == nil {
			_, err = p.Write(data)
		}
		return err
	}
	if err := part("payload_json", "", "application/json", payload); err != nil {
		return nil, "", err
	}
	for i, f := range files {
		if err := part(fmt.Sprintf("files[%d]", i), f.Name, http.DetectContentType(f.Data), f.Data); err != nil {
			return nil, "", err
		}
	}
	err := w.Close() // writes the last boundary
	return b.Bytes(), w.FormDataContentType(), err
}

// translate turns what discordgo returns into an apiError, without the request, which holds the token of an interaction.
func translate(err error) error {
	var e *discordgo.RESTError
	if errors.As(err, &e) {
		a := &apiError{Status: e.Response.StatusCode, Text: http.StatusText(e.Response.StatusCode)}
		if e.Message != nil {
			a.Code, a.Text = e.Message.Code, e.Message.Message
		}
		return a
	}
	var l *discordgo.RateLimitError
	if errors.As(err, &l) {
		return &apiError{Status: http.StatusTooManyRequests, Text: "too many requests"}
	}
	var u *url.Error
	if errors.As(err, &u) {
		return u.Err // without the address, which holds the token of an interaction
	}
	return err
}

// tokenPart matches the token of an interaction in a path.
var tokenPart = regexp.MustCompile(`((?:interactions|webhooks)/\d+/)[^/]+`)

// loggable returns a path that may be logged.
func loggable(path string) string { return tokenPart.ReplaceAllString(path, "$1...") }
