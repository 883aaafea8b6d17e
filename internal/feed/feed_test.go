package feed_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"tradetalks/internal/feed"
	"tradetalks/internal/fetch"
	"tradetalks/internal/fetch/fetchtest"
)

var now = time.Date(2025, 11, 12, 8, 0, 0, 0, time.UTC)

const address = "http://news.example.com/feed.xml"

// A site is a news site with one feed, which a test changes between polls.
type site struct {
	status      int
	header      http.Header
	body        string
	robots      string
	asked       []http.Header // of each request for the feed
	contentType string
}

func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/robots.txt" {
		io.WriteString(w, s.robots)
		return
	}
	s.asked = append(s.asked, r.Header.Clone())
	w.Header().Set("Content-Type", s.contentType)
	for k, v := range s.header {
		w.Header()[k] = v
	}
	w.WriteHeader(s.status)
	if s.status == http.StatusOK {
		io.WriteString(w, s.body)
	}
}

// newSite returns a site and a fetcher that reaches it.
func newSite(t *testing.T, body string) (*site, *fetch.Fetcher) {
	n := fetchtest.New(t)
	s := &site{status: http.StatusOK, header: http.Header{}, body: body, contentType: "application/rss+xml"}
	n.Serve("news.example.com", s)
	return s, fetch.New(n.Options())
}

func unseen(string) bool { return false }

// rss returns a feed with items that link to /1, /2 and so on.
func rss(items int) string {
	var b strings.Builder
	b.WriteString("<rss version='2.0'><channel><title>Wire</title>")
	for i := range items {
		fmt.Fprintf(&b, "<item><title>Story %d</title><link>http://news.example.com/%d</link></item>", i+1, i+1)
	}
	b.WriteString("</channel></rss>")
	return b.String()
}

func TestPollReads(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no feeds to read: %v", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			a, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			parts := map[string]string{}
			for _, f := range a.Files {
				parts[f.Name] = string(f.Data)
			}
			_, fetcher := newSite(t, parts["feed.xml"])
			f := feed.Feed{URL: address, Keywords: strings.FieldsFunc(parts["keywords.txt"], func(r rune) bool { return r == '\n' })}
			r, err := feed.Poll(t.Context(), fetcher, f, now, unseen)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(parts["want.txt"], show(r)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// show writes a result as a person would.
func show(r feed.Result) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %d listed, %d seen, %d unwanted, %d unusable\n", r.Feed.Title, r.Listed, r.Seen, r.Unwanted, r.Unusable)
	for _, i := range r.Items {
		b.WriteString("\n")
		published := ""
		if !i.Published.IsZero() {
			published = i.Published.UTC().Format(time.RFC3339)
		}
		for _, field := range [][2]string{
			{"link", i.Link}, {"title", i.Title}, {"author", i.Author}, {"published", published}, {"summary", i.Summary}, {"content", i.Content},
		} {
			if field[1] != "" {
				fmt.Fprintf(&b, "%s: %s\n", field[0], field[1])
			}
		}
	}
	return b.String()
}

// A feed is polled, stored as JSON, and polled again: only what is new comes back, and nothing when the site says so.
func TestPollTwice(t *testing.T) {
	s, fetcher := newSite(t, rss(2))
	s.header.Set("ETag", `"one"`)
	s.header.Set("Last-Modified", "Wed, 12 Nov 2025 07:00:00 GMT")
	f := feed.Feed{URL: address, Minutes: 30, Mode: feed.Approve}
	seen := map[string]bool{}
	poll := func(at time.Time) feed.Result {
		t.Helper()
		r, err := feed.Poll(t.Context(), fetcher, f, at, func(link string) bool { return seen[link] })
		if err != nil {
			t.Fatal(err)
		}
		for _, i := range r.Items {
			seen[i.Link] = true
		}
		stored, err := json.Marshal(r.Feed)
		if err != nil {
			t.Fatal(err)
		}
		f = feed.Feed{}
		if err := json.Unmarshal(stored, &f); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(r.Feed, f); diff != "" {
			t.Fatalf("JSON does not keep the feed (-was +is):\n%s", diff)
		}
		return r
	}

	poll(now)
	want := feed.Feed{
		URL: address, Title: "Wire", Minutes: 30, Mode: feed.Approve, ETag: `"one"`, LastModified: "Wed, 12 Nov 2025 07:00:00 GMT",
		Next: now.Add(30 * time.Minute), Last: feed.Outcome{At: now, Listed: 2, New: 2},
	}
	if diff := cmp.Diff(want, f); diff != "" {
		t.Errorf("after the first poll (-want +got):\n%s", diff)
	}

	s.status = http.StatusNotModified
	later := now.Add(30 * time.Minute)
	if r := poll(later); !r.NotModified || len(r.Items) != 0 {
		t.Errorf("unchanged feed: %+v", r)
	}
	if got := s.asked[1]; got.Get("If-None-Match") != `"one"` || got.Get("If-Modified-Since") != "Wed, 12 Nov 2025 07:00:00 GMT" {
		t.Errorf("the second request was not conditional: %v", got)
	}
	want.Next, want.Last = later.Add(30*time.Minute), feed.Outcome{At: later}
	if diff := cmp.Diff(want, f); diff != "" {
		t.Errorf("after the second poll (-want +got):\n%s", diff)
	}

	s.status, s.body = http.StatusOK, rss(3)
	if r := poll(f.Next); len(r.Items) != 1 || r.Items[0].Link != "http://news.example.com/3" || r.Seen != 2 {
		t.Errorf("one new item: %+v", r)
	}
}

// Each failure doubles the wait, up to a day; one good poll ends that.
func TestPollBacksOff(t *testing.T) {
	s, fetcher := newSite(t, rss(1))
	s.status = http.StatusInternalServerError
	f := feed.Feed{URL: address, Minutes: 60, ETag: `"one"`}
	at := now
	for i, hours := range []int{2, 4, 8, 16, 24, 24, 24} {
		r, err := feed.Poll(t.Context(), fetcher, f, at, unseen)
		if !errors.Is(err, fetch.ErrStatus) {
			t.Fatal(err)
		}
		want := feed.Feed{
			URL: address, Minutes: 60, ETag: `"one"`, Failures: i + 1, Next: at.Add(time.Duration(hours) * time.Hour),
			Last: feed.Outcome{At: at, Problem: "The site has a problem of its own (status 500). Try again later."},
		}
		if diff := cmp.Diff(want, r.Feed); diff != "" {
			t.Fatalf("failure %d (-want +got):\n%s", i+1, diff)
		}
		f, at = r.Feed, r.Feed.Next
	}
	s.status = http.StatusOK
	r, err := feed.Poll(t.Context(), fetcher, f, at, unseen)
	if err != nil || r.Feed.Failures != 0 || !r.Feed.Next.Equal(at.Add(time.Hour)) || r.Feed.Last.Problem != "" {
		t.Errorf("after a good poll: %+v, %v", r.Feed, err)
	}

	// An interval that is longer than the cap stays.
	s.status = http.StatusInternalServerError
	r, _ = feed.Poll(t.Context(), fetcher, feed.Feed{URL: address, Minutes: feed.MaxMinutes, Failures: 1 << 40}, now, unseen)
	if !r.Feed.Next.Equal(now.Add(7 * 24 * time.Hour)) {
		t.Errorf("a weekly feed is due at %s", r.Feed.Next)
	}
}

// A site that asks for time gets it, whoever wants to poll.
func TestPollRespectsRetryAfter(t *testing.T) {
	for _, status := range []int{http.StatusTooManyRequests, http.StatusServiceUnavailable, http.StatusNotModified, http.StatusOK} {
		s, fetcher := newSite(t, rss(1))
		s.status = status
		s.header.Set("Retry-After", "7200")
		r, err := feed.Poll(t.Context(), fetcher, feed.Feed{URL: address, Minutes: 15}, now, unseen)
		if (err != nil) != (status >= 400) {
			t.Fatal(err)
		}
		until := now.Add(2 * time.Hour)
		if !r.Feed.Next.Equal(until) || !r.Feed.NotBefore.Equal(until) {
			t.Errorf("%d: due at %s, not before %s", status, r.Feed.Next, r.Feed.NotBefore)
		}
		early, err := feed.Poll(t.Context(), fetcher, r.Feed, until.Add(-time.Second), unseen)
		if !errors.Is(err, feed.ErrEarly) || !strings.Contains(feed.Sentence(err), "left alone until 10:00 UTC on 12 November 2025") || len(s.asked) != 1 {
			t.Errorf("%d: early poll: %v, %d requests", status, err, len(s.asked))
		}
		if diff := cmp.Diff(r.Feed, early.Feed); diff != "" {
			t.Errorf("%d: an early poll changes the feed (-was +is):\n%s", status, diff)
		}
		s.status = http.StatusOK
		s.header.Del("Retry-After")
		if r, err = feed.Poll(t.Context(), fetcher, r.Feed, until, unseen); err != nil || !r.Feed.NotBefore.IsZero() {
			t.Errorf("%d: poll in time: %+v, %v", status, r.Feed, err)
		}
	}
}

func TestPollRespectsRobots(t *testing.T) {
	s, fetcher := newSite(t, rss(1))
	s.robots = "User-agent: *\nDisallow: /feed.xml"
	r, err := feed.Poll(t.Context(), fetcher, feed.Feed{URL: address, Minutes: 60}, now, unseen)
	if !errors.Is(err, fetch.ErrRobots) || len(s.asked) != 0 || r.Feed.Failures != 1 || !strings.Contains(r.Feed.Last.Problem, "robots.txt") {
		t.Errorf("%+v, %v, %d requests", r.Feed, err, len(s.asked))
	}
}

// What the poll returns at once is bounded, and the rest is not lost.
func TestPollReturnsManyItemsInParts(t *testing.T) {
	s, fetcher := newSite(t, rss(450))
	s.header.Set("ETag", `"one"`)
	f := feed.Feed{URL: address, Minutes: 60}
	seen := map[string]bool{}
	for i, want := range []int{200, 200, 50} {
		r, err := feed.Poll(t.Context(), fetcher, f, now, func(link string) bool { return seen[link] })
		if err != nil || len(r.Items) != want || r.Listed != 450 || r.More != (i < 2) || (r.Feed.ETag == "") != r.More {
			t.Fatalf("poll %d: %d items, more %t, feed %+v, error %v", i+1, len(r.Items), r.More, r.Feed, err)
		}
		for _, item := range r.Items {
			if seen[item.Link] {
				t.Errorf("%s came twice", item.Link)
			}
			seen[item.Link] = true
		}
		f = r.Feed
	}
}

func TestPollBoundsFields(t *testing.T) {
	long := strings.Repeat("关税 ", 100_000) // 700,000 bytes
	_, fetcher := newSite(t, "<rss><channel><title>"+long+"</title><item><link>http://news.example.com/1</link><title>"+long+"</title><author>"+long+
		"</author><description>"+long+"</description><content:encoded xmlns:content='http://purl.org/rss/1.0/modules/content/'>"+long+"</content:encoded></item></channel></rss>")
	r, err := feed.Poll(t.Context(), fetcher, feed.Feed{URL: address}, now, unseen)
	if err != nil || len(r.Items) != 1 {
		t.Fatalf("%d items, %v", len(r.Items), err)
	}
	i := r.Items[0]
	for name, s := range map[string]struct {
		value string
		limit int
	}{"title of the feed": {r.Feed.Title, 500}, "title": {i.Title, 500}, "author": {i.Author, 200}, "summary": {i.Summary, 2000}} {
		if len(s.value) > s.limit || !strings.HasSuffix(s.value, "...") || strings.ContainsRune(s.value, '\ufffd') {
			t.Errorf("%s has %d bytes and ends in %q", name, len(s.value), s.value[max(0, len(s.value)-8):])
		}
	}
	if i.Content != "" {
		t.Errorf("content has %d bytes", len(i.Content))
	}
}

func TestPollRefusesWhatIsNoFeed(t *testing.T) {
	nested := strings.Repeat("<a>", 1_000_000)
	for name, c := range map[string]struct {
		body string
		kind error
	}{
		"empty":      {"", feed.ErrNotFeed},
		"words":      {"Not a feed", feed.ErrNotFeed},
		"a page":     {"<html><body><p>Hello</p></body></html>", feed.ErrNotFeed},
		"JSON":       {`{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[]}`, feed.ErrNotFeed},
		"torn":       {rss(3)[:150], feed.ErrNotFeed},
		"sitemap":    {"<urlset><url><loc>http://news.example.com/1</loc></url></urlset>", feed.ErrNotFeed},
		"deep":       {"<rss><channel><item>" + nested, feed.ErrTooMuch},
		"deep known": {"<rss><channel><item><x:y xmlns:x='z'>" + nested, feed.ErrTooMuch},
		"many":       {"<rss><channel><item>" + strings.Repeat("<a/>", 200_000), feed.ErrTooMuch},
		"namespaces": {"<rss " + strings.Repeat("xmlns:a='b' ", 101) + "><channel/></rss>", feed.ErrTooMuch},
		"pieces":     {"<rss><channel><x:y xmlns:x='z'>" + strings.Repeat("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa<!---->", 100_000) + "</x:y></channel></rss>", feed.ErrTooMuch},
		"entities":   {`<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><rss><channel><title>&b;` + "</channel", feed.ErrNotFeed},
	} {
		t.Run(name, func(t *testing.T) {
			s, fetcher := newSite(t, c.body)
			s.header.Set("ETag", `"one"`)
			r, err := feed.Poll(t.Context(), fetcher, feed.Feed{URL: address, Minutes: 60, Title: "Wire"}, now, unseen)
			if !errors.Is(err, c.kind) {
				t.Fatalf("error %v, want %v", err, c.kind)
			}
			if !strings.HasPrefix(err.Error(), "feed: "+address+": ") {
				t.Errorf("error %q does not say where", err)
			}
			if r.Feed.Failures != 1 || r.Feed.Title != "Wire" || r.Feed.ETag != "" || r.Feed.Last.Problem != feed.Sentence(err) || !strings.Contains(r.Feed.Last.Problem, "feed") {
				t.Errorf("feed %+v", r.Feed)
			}
		})
	}
}

// A bot that is being stopped does not blame the site.
func TestPollCancelled(t *testing.T) {
	_, fetcher := newSite(t, rss(1))
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	f := feed.Feed{URL: address, Minutes: 60, Failures: 2, Next: now}
	r, err := feed.Poll(ctx, fetcher, f, now, unseen)
	if !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
	if diff := cmp.Diff(f, r.Feed); diff != "" {
		t.Errorf("(-was +is):\n%s", diff)
	}
}

func TestCheck(t *testing.T) {
	good := feed.Feed{URL: address, Minutes: 60, Mode: feed.Auto, Keywords: []string{"rare earths", "关税"}}
	if err := good.Check(); err != nil {
		t.Errorf("good feed: %v", err)
	}
	for name, c := range map[string]struct {
		change   func(*feed.Feed)
		kind     error
		sentence string
	}{
		"address":     {func(f *feed.Feed) { f.URL = "http://localhost/feed" }, fetch.ErrURL, "cannot be used"},
		"inside":      {func(f *feed.Feed) { f.URL = "http://10.0.0.1/feed" }, fetch.ErrAddress, "public internet"},
		"often":       {func(f *feed.Feed) { f.Minutes = 14 }, feed.ErrSetting, "between 15 minutes and 7 days"},
		"seldom":      {func(f *feed.Feed) { f.Minutes = 10_081 }, feed.ErrSetting, "between 15 minutes and 7 days"},
		"mode":        {func(f *feed.Feed) { f.Mode = "manual" }, feed.ErrSetting, "auto or approve"},
		"keywords":    {func(f *feed.Feed) { f.Keywords = make([]string, 51) }, feed.ErrSetting, "At most 50"},
		"no word":     {func(f *feed.Feed) { f.Keywords = []string{"?!"} }, feed.ErrSetting, `"?!"`},
		"long phrase": {func(f *feed.Feed) { f.Keywords = []string{strings.Repeat("ab ", 40)} }, feed.ErrSetting, "no longer than"},
	} {
		f := good
		c.change(&f)
		if err := f.Check(); !errors.Is(err, c.kind) || !strings.Contains(feed.Sentence(err), c.sentence) {
			t.Errorf("%s: %v, says %q", name, err, feed.Sentence(err))
		}
	}
}

func TestSchedule(t *testing.T) {
	at := func(minutes int) time.Time { return now.Add(time.Duration(minutes) * time.Minute) }
	s := feed.Schedule{
		{URL: "http://a.example/", Next: at(10)},
		{URL: "http://c.example/", Next: at(-5)},
		{URL: "http://b.example/", Next: at(-5)},
		{URL: "http://d.example/"}, // never polled
		{URL: "http://e.example/", Next: at(0)},
		{URL: "http://f.example/", Next: at(-60), NotBefore: at(1)},
	}
	if diff := cmp.Diff([]int{3, 2, 1, 4}, s.Due(now)); diff != "" {
		t.Errorf("due (-want +got):\n%s", diff)
	}
	if next, ok := s[4:].Next(); !ok || !next.Equal(at(0)) {
		t.Errorf("next at %s, %t", next, ok)
	}
	if next, ok := s[5:].Next(); !ok || !next.Equal(at(1)) {
		t.Errorf("next at %s, %t", next, ok)
	}
	if _, ok := feed.Schedule(nil).Next(); ok {
		t.Error("an empty schedule has a next feed")
	}
}

// What keeps a feed from being read is told of a feed: nobody can attach one as a file.
func TestRefusalsAreAboutFeeds(t *testing.T) {
	tell := func(name, want string, err error) {
		t.Helper()
		if said := feed.Sentence(err); !strings.Contains(said, want) || strings.Contains(said, "ttach") || strings.Contains(said, "article") {
			t.Errorf("%s: it says %q", name, said)
		}
	}
	for url, want := range map[string]string{"http://127.0.0.1/rss": "public internet", "ftp://news.example.com/rss": "http://"} {
		tell(url, want, feed.Feed{URL: url, Minutes: 60, Mode: feed.Auto}.Check())
	}
	for _, c := range []struct {
		name, want string
		change     func(*site)
	}{
		{"a closed door", "does not show this feed to the bot (status 403)", func(s *site) { s.status = http.StatusForbidden }},
		{"a long feed", "larger than", func(s *site) { s.body = strings.Repeat("a", 6_000_000) }},
		{"a picture", "no feed", func(s *site) { s.contentType = "image/png" }},
		{"a PDF", "leads to a PDF", func(s *site) { s.contentType, s.body = "application/pdf", "%PDF-1.7" }},
		{"unknown letters", "character set", func(s *site) { s.contentType = "application/rss+xml; charset=ebcdic-x" }},
	} {
		s, fetcher := newSite(t, rss(1))
		c.change(s)
		r, err := feed.Poll(t.Context(), fetcher, feed.Feed{URL: address, Minutes: 60}, now, unseen)
		tell(c.name, c.want, err)
		if r.Feed.Last.Problem != feed.Sentence(err) {
			t.Errorf("%s: the feed keeps %q", c.name, r.Feed.Last.Problem)
		}
	}
}
