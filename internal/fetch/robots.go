package fetch

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/temoto/robotstxt"
)

const (
	maxRobots     = 500 << 10 // bytes that are read of a robots.txt; RFC 9309 asks for at least this
	maxRobotsLine = 2048      // bytes of a rule; a longer one matches no link that is followed
	robotsAge     = time.Hour // for which a robots.txt is kept; the RFC allows a day, moderators see changes sooner
	maxSites      = 1000      // whose robots.txt is kept
)

// robots is what the robots.txt of a site says.
type robots struct {
	rules *robotstxt.Group
	until time.Time
}

// allowed returns an error that wraps ErrRobots when the robots.txt of its site does not let the bot fetch u, or when the site cannot
// say: after RFC 9309 a missing file (status 4xx) allows everything, a broken server (5xx, or none) nothing.
func (f *Fetcher) allowed(ctx context.Context, u *url.URL) error {
	site := u.Scheme + "://" + u.Host
	f.mu.Lock()
	r, ok := f.robots[site]
	f.mu.Unlock()
	if !ok || !f.now().Before(r.until) {
		rules, err := f.readRobots(ctx, &url.URL{Scheme: u.Scheme, Host: u.Host, Path: "/robots.txt"})
		if err != nil {
			return err
		}
		r = robots{rules: rules, until: f.now().Add(robotsAge)}
		f.keepRobots(site, r)
	}
	path := u.EscapedPath()
	if u.RawQuery != "" {
		path += "?" + u.RawQuery
	}
	if !r.rules.Test(path) {
		return &Error{URL: u.String(), Err: ErrRobots}
	}
	return nil
}

// keepRobots keeps r, in the place of an old or any other one when there are many.
func (f *Fetcher) keepRobots(site string, r robots) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if len(f.robots) >= maxSites {
		now := f.now()
		for s, old := range f.robots {
			if !now.Before(old.until) {
				delete(f.robots, s)
			}
		}
		for s := range f.robots {
			if len(f.robots) < maxSites {
				break
			}
			delete(f.robots, s)
		}
	}
	f.robots[site] = r
}

// readRobots fetches the rules that a robots.txt has for the bot.
func (f *Fetcher) readRobots(ctx context.Context, u *url.URL) (*robotstxt.Group, error) {
	var rules *robotstxt.Group
	err := f.follow(ctx, u, http.Header{"Accept": {"text/plain, */*;q=0.1"}}, false, func(u *url.URL, resp *http.Response) error {
		switch {
		case resp.StatusCode == http.StatusOK:
			body, err := readBody(resp, maxBytes)
			if err != nil {
				return err
			}
			rules, err = parseRobots(body[:min(len(body), maxRobots)])
			return err
		case resp.StatusCode >= 400 && resp.StatusCode < 500 && resp.StatusCode != http.StatusTooManyRequests:
			rules = &robotstxt.Group{}
			return nil
		}
		retry := f.retryAfter(resp.Header)
		return &Error{
			URL: u.String(), Status: resp.StatusCode, RetryAfter: retry,
			Err:      fmt.Errorf("%w: %d for robots.txt", ErrRobots, resp.StatusCode),
			sentence: "The site's robots.txt cannot be read at the moment, so nothing was fetched. " + statusSentence(resp.StatusCode, retry),
		}
	})
	return rules, err
}

// parseRobots reads the rules for the bot. Lines that make no sense are passed over, as the RFC wants it; the library would
// rather refuse the file, so it is given only the lines that it understands.
func parseRobots(body []byte) (*robotstxt.Group, error) {
	var clean strings.Builder
	named := false
	for line := range bytes.Lines(bytes.TrimPrefix(body, []byte("\ufeff"))) {
		line, _, _ = bytes.Cut(line, []byte("#"))
		key, value, ok := strings.Cut(strings.ToValidUTF8(string(line), ""), ":")
		value = strings.TrimSpace(value)
		if !ok || len(value) > maxRobotsLine {
			continue
		}
		switch key = strings.ToLower(strings.TrimSpace(key)); {
		case key == "user-agent" && value != "":
			named = true
		case key == "disallow" && named && value == "":
			key, value = "allow", "/" // which it means; the library would take the group for one without rules, and so for a part of the next
		case (key == "allow" || key == "disallow") && named && value != "":
		default:
			continue
		}
		fmt.Fprintf(&clean, "%s: %s\n", key, value)
	}
	data, err := robotstxt.FromString(clean.String())
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrRobots, err)
	}
	return data.FindGroup(agent), nil
}
