package library

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"tradetalks/internal/feed"
	"tradetalks/internal/fetch"
	"tradetalks/internal/fetch/fetchtest"
)

// A newspaper is a site with a feed and the pages that it lists.
type newspaper struct {
	mu     sync.Mutex
	pages  map[string]string // HTML by path
	listed []string          // paths in the feed
}

const newspaperFeed = "http://news.example.com/feed.xml"

// newNewspaper returns a newspaper and a fetcher that reaches it.
func newNewspaper(tb testing.TB) (*newspaper, *fetch.Fetcher) {
	n := fetchtest.New(tb)
	p := &newspaper{pages: map[string]string{}}
	n.Serve("news.example.com", p)
	return p, fetch.New(n.Options())
}

// print adds an article and lists it.
func (p *newspaper) print(path, title, text string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.pages[path] = fmt.Sprintf(`<html><head><title>%s</title><meta property="article:published_time" content="2025-06-07T10:00:00Z"></head>
<body><article><h1>%s</h1><p>%s</p><p>%s</p></article></body></html>`, title, title, text, strings.Repeat("The paper has more on this page, as papers do. ", 12))
	p.listed = append(p.listed, path)
}

func (p *newspaper) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch page, ok := p.pages[r.URL.Path]; {
	case r.URL.Path == "/feed.xml":
		w.Header().Set("Content-Type", "application/rss+xml")
		fmt.Fprint(w, `<rss version="2.0"><channel><title>The Paper</title>`)
		for _, path := range p.listed {
			fmt.Fprintf(w, "<item><title>Item</title><link>http://news.example.com%s</link></item>", path)
		}
		fmt.Fprint(w, "</channel></rss>")
	case ok:
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprint(w, page)
	default:
		http.NotFound(w, r)
	}
}

func TestFeeds(t *testing.T) {
	ctx := context.Background()
	paper, fetcher := newNewspaper(t)
	clock := newClock()
	opt := Options{Embedded: starter(t), DataDir: t.TempDir(), Now: clock.now, Fetcher: fetcher, Limits: Limits{Feeds: 1}}
	l := open(t, opt)
	paper.print("/one", "One of cerium", "The first is about cerium.")
	paper.print("/two", "Two of cerium", "The second is about cerium.")
	paper.mu.Lock()
	paper.listed = append(paper.listed, "/missing")
	paper.mu.Unlock()
	set := func(f feed.Feed) {
		t.Helper()
		if err := l.SetFeed(ctx, anna, f, "555"); err != nil {
			t.Fatal(err)
		}
	}
	f := feed.Feed{URL: newspaperFeed, Minutes: 60, Mode: feed.Auto}
	set(f)
	if err := l.SetFeed(ctx, anna, feed.Feed{URL: "http://other.example.com/feed", Minutes: 60, Mode: feed.Auto}, ""); !errors.Is(err, ErrQuota) {
		t.Errorf("a second feed: %v, want ErrQuota", err)
	}
	if err := l.SetFeed(ctx, bert, feed.Feed{URL: newspaperFeed, Minutes: 1, Mode: feed.Auto}, ""); !errors.Is(err, feed.ErrSetting) {
		t.Errorf("a feed every minute: %v, want ErrSetting", err)
	}
	due := must[[]DueFeed](t)(l.DueFeeds())
	if len(due) != 1 || due[0] != (DueFeed{"1001", newspaperFeed, "555"}) {
		t.Errorf("due: %+v", due)
	}
	by := Actor{Server: "1001", Via: Feed}
	run := must[FeedRun](t)(l.RunFeed(ctx, by, newspaperFeed))
	if len(run.Added) != 2 || len(run.Passed) != 1 || run.Passed[0].Link != "http://news.example.com/missing" {
		t.Errorf("first run: %+v", run)
	}
	if ids := found(t, l, "1001", "cerium"); len(ids) != 2 {
		t.Errorf("found %q", ids)
	}
	wantIDs(t, "in another server", found(t, l, "2002", "cerium"))
	if h := must[[]Change](t)(l.History(anna, "", 10, 0)); len(h) != 2 || h[0].By.Via != Feed || h[0].By.Name != "Anna" {
		t.Errorf("history: %+v", h)
	}
	if due := must[[]DueFeed](t)(l.DueFeeds()); len(due) != 0 {
		t.Errorf("due at once again: %+v", due)
	}
	clock.pass(2 * time.Hour)
	if run := must[FeedRun](t)(l.RunFeed(ctx, by, newspaperFeed)); len(run.Added)+len(run.Passed)+len(run.Waiting) != 0 {
		t.Errorf("second run: %+v", run)
	}

	f.Mode = feed.Approve
	set(f)
	paper.print("/three", "Three of cerium", "The third is about praseodymium.")
	paper.print("/four", "Four of cerium", "The fourth is about promethium.")
	if run := must[FeedRun](t)(l.RunFeed(ctx, by, newspaperFeed)); len(run.Waiting) != 2 {
		t.Errorf("run in approve mode: %+v", run)
	}
	wantIDs(t, "before a moderator decided", found(t, l, "1001", "praseodymium"))
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	l = open(t, opt)
	must[Change](t)(l.Decide(ctx, anna, newspaperFeed, "http://news.example.com/three", true))
	must[Change](t)(l.Decide(ctx, anna, newspaperFeed, "http://news.example.com/four", false))
	if ids := found(t, l, "1001", "praseodymium"); len(ids) != 1 {
		t.Errorf("after saving: %q", ids)
	}
	if _, err := l.Decide(ctx, anna, newspaperFeed, "http://news.example.com/three", true); !errors.Is(err, ErrNotFound) {
		t.Errorf("saving twice: %v, want ErrNotFound", err)
	}
	clock.pass(2 * time.Hour)
	if run := must[FeedRun](t)(l.RunFeed(ctx, by, newspaperFeed)); len(run.Waiting) != 0 {
		t.Errorf("what was decided comes again: %+v", run)
	}
	d := must[Draft](t)(l.DraftLink(ctx, anna, "http://news.example.com/two"))
	if len(d.Twins) == 0 || !d.Twins[0].Yours {
		t.Errorf("a link to what the feed has brought: %+v", d.Twins)
	}
	if err := l.RemoveFeed(ctx, anna, newspaperFeed); err != nil {
		t.Fatal(err)
	}
	if err := l.RemoveFeed(ctx, anna, newspaperFeed); !errors.Is(err, ErrNotFound) {
		t.Errorf("removing it twice: %v, want ErrNotFound", err)
	}
}

func TestFeedStopsAtTheQuota(t *testing.T) {
	ctx := context.Background()
	paper, fetcher := newNewspaper(t)
	clock := newClock()
	l := open(t, Options{Embedded: starter(t), DataDir: t.TempDir(), Now: clock.now, Fetcher: fetcher, Limits: Limits{FetchesPerHour: 3}})
	for n := range 5 {
		paper.print(fmt.Sprintf("/%d", n), fmt.Sprintf("Story %d", n), fmt.Sprintf("It is about europium and number%d.", n))
	}
	if err := l.SetFeed(ctx, anna, feed.Feed{URL: newspaperFeed, Minutes: 60, Mode: feed.Auto}, ""); err != nil {
		t.Fatal(err)
	}
	total := 0
	for n, want := range []int{2, 2, 1} {
		run := must[FeedRun](t)(l.RunFeed(ctx, anna, newspaperFeed))
		if len(run.Added) != want {
			t.Errorf("run %d: %+v, want %d articles", n, run, want)
		}
		total += len(run.Added)
		clock.pass(time.Hour)
	}
	if ids := found(t, l, "1001", "europium"); len(ids) != 5 || total != 5 {
		t.Errorf("found %q of 5", ids)
	}
}
