package discordtest

import (
	"crypto/sha256"
	"encoding/hex"
	"math"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// rates counts requests. It is guarded by Server.mu.
type rates struct {
	buckets map[string]*bucket
	global  bucket
	invalid bucket
}

// bucket counts the requests of one window of time.
type bucket struct {
	used  int
	reset time.Time
}

// take uses one request of the limit. It reports whether there was one left,
// how many are left now, and how long until all are back.
func (b *bucket) take(l RouteLimit, now time.Time) (allowed bool, left int, wait time.Duration) {
	if !now.Before(b.reset) {
		b.used, b.reset = 0, now.Add(l.Per)
	}
	wait = b.reset.Sub(now)
	if b.used >= l.Requests {
		return false, 0, wait
	}
	b.used++
	return true, l.Requests - b.used, wait
}

// limit counts a request. It returns the headers that tell the bot about its
// limits, and the response when they are exceeded. Interactions and their
// follow-ups do not count towards the global limit.
func (s *Server) limit(pattern string, r *http.Request, interaction bool) (http.Header, *reply) {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.now()
	if !interaction {
		if allowed, _, wait := s.rates.global.take(RouteLimit{s.limits.Global, time.Second}, now); !allowed {
			h := http.Header{"X-Ratelimit-Global": {"true"}, "X-Ratelimit-Scope": {"global"}}
			return nil, tooMany(h, wait, true)
		}
	}
	l, listed := s.limits.Routes[pattern]
	if !listed {
		l = s.limits.Routes[""]
	}
	if l.Requests == 0 || strings.HasPrefix(pattern, "POST /interactions/") {
		return nil, nil
	}
	key := pattern + " " + major(r)
	b := s.rates.buckets[key]
	if b == nil {
		s.sweep(now)
		b = &bucket{}
		s.rates.buckets[key] = b
	}
	allowed, left, wait := b.take(l, now)
	sum := sha256.Sum256([]byte(pattern))
	h := http.Header{
		"X-Ratelimit-Limit":       {strconv.Itoa(l.Requests)},
		"X-Ratelimit-Remaining":   {strconv.Itoa(left)},
		"X-Ratelimit-Reset":       {strconv.FormatFloat(float64(b.reset.UnixMilli())/1000, 'f', 3, 64)},
		"X-Ratelimit-Reset-After": {seconds(wait)},
		"X-Ratelimit-Bucket":      {hex.EncodeToString(sum[:16])},
	}
	if !allowed {
		h.Set("X-RateLimit-Scope", "user")
		return nil, tooMany(h, wait, false)
	}
	return h, nil
}

// countInvalid counts a response that tells the bot that it should have known
// better.
func (s *Server) countInvalid(status int) {
	if status != http.StatusUnauthorized && status != http.StatusForbidden && status != http.StatusTooManyRequests {
		return
	}
	if allowed, _, _ := s.rates.invalid.take(RouteLimit{s.limits.Invalid, 10 * time.Minute}, s.now()); !allowed {
		s.violate("more than %d invalid requests in ten minutes: Discord bans the address", s.limits.Invalid)
	}
}

// sweep forgets buckets that are full again, now and then, so that a long run
// does not collect those of old interactions.
func (s *Server) sweep(now time.Time) {
	if len(s.rates.buckets)%1024 != 1023 {
		return
	}
	for key, b := range s.rates.buckets {
		if now.After(b.reset) {
			delete(s.rates.buckets, key)
		}
	}
}

// major returns the parts of a path that have limits of their own.
func major(r *http.Request) string {
	return r.PathValue("channel_id") + r.PathValue("guild_id") + r.PathValue("webhook_id") + r.PathValue("webhook_token")
}

func tooMany(h http.Header, wait time.Duration, global bool) *reply {
	h.Set("Retry-After", strconv.Itoa(int(math.Ceil(wait.Seconds()))))
	h.Set("X-RateLimit-Reset-After", seconds(wait))
	retry := math.Ceil(wait.Seconds()*1000) / 1000
	return &reply{status: http.StatusTooManyRequests, header: h, value: object{
		"message": "You are being rate limited.", "retry_after": retry, "global": global,
	}}
}

// seconds writes a wait in seconds, rounded up to milliseconds.
func seconds(d time.Duration) string {
	return strconv.FormatFloat(math.Ceil(d.Seconds()*1000)/1000, 'f', 3, 64)
}
