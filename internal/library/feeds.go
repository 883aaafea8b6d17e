package library

import (
	"context"
	"errors"
	"fmt"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"tradetalks/corpus"
	"tradetalks/internal/feed"
	"tradetalks/internal/fetch"
)

// A Subscription is a feed of a shelf, with what came of it.
type Subscription struct {
	Feed    feed.Feed `json:"feed"`
	By      Actor     `json:"by"`                // who added it
	Channel string    `json:"channel,omitempty"` // id of the Discord channel that is told of new items; empty for none
	Waiting []Waiting `json:"waiting,omitempty"` // for a moderator, the oldest first
	Passed  []Passed  `json:"passed,omitempty"`  // items that are not looked at again, the oldest first
}

// Waiting is an item of a feed that a moderator is to decide on.
type Waiting struct {
	Link     string           `json:"link"`
	Found    time.Time        `json:"found"`
	Article  *corpus.Article  `json:"article"`
	Warnings []corpus.Warning `json:"warnings,omitempty"`
}

// Passed is an item of a feed that did not become an article.
type Passed struct {
	Link   string `json:"link"`
	Reason string `json:"reason"` // a sentence for a moderator
}

// Bounds of what is kept of a feed. Feeds list 10 to 100 items, so what was passed long ago is no longer in them.
const (
	mostWaiting = 100
	mostPassed  = 500
)

// A FeedRun tells what reading a feed came to.
type FeedRun struct {
	Feed    feed.Feed `json:"feed"` // as it is now
	Added   []Item    `json:"added,omitempty"`
	Waiting []Waiting `json:"waiting,omitempty"` // new ones
	Passed  []Passed  `json:"passed,omitempty"`  // new ones
	Later   int       `json:"later,omitempty"`   // items for the next run: the server's downloads of this hour are used up
}

const feedsFile = "feeds.json"

// Feeds returns the feeds of the actor's shelf.
func (l *Library) Feeds(by Actor) ([]Subscription, error) {
	scope, err := l.Scope(by)
	if err != nil {
		return nil, err
	}
	return l.readFeeds(scope)
}

func (l *Library) readFeeds(scope string) ([]Subscription, error) {
	var feeds []Subscription
	return feeds, readJSON(filepath.Join(l.scopeDir(scope), feedsFile), &feeds)
}

// changeFeeds replaces the feeds of a shelf by what f makes of them.
func (l *Library) changeFeeds(ctx context.Context, scope string, f func([]Subscription) ([]Subscription, error)) error {
	return l.use(ctx, scope, true, func(s *shelf) error {
		s.changing.Lock()
		defer s.changing.Unlock()
		feeds, err := l.readFeeds(scope)
		if err != nil {
			return err
		}
		if feeds, err = f(feeds); err != nil {
			return err
		}
		if err := writeJSON(filepath.Join(s.dir, feedsFile), feeds); err != nil {
			return fmt.Errorf("library: feeds: nothing was changed: %w", explain(err))
		}
		return nil
	})
}

// SetFeed adds a feed to the actor's shelf, or changes the one with the same address, of which it keeps what is known. The error is ErrQuota when
// the server has too many, and one of feed.Check when the settings are wrong.
func (l *Library) SetFeed(ctx context.Context, by Actor, f feed.Feed, channel string) error {
	_, err := do(ctx, l, opFeed, by, Subscription{Feed: f, Channel: channel}, nil)
	return err
}

func (l *Library) setFeed(ctx context.Context, by Actor, sub Subscription, _ func(Progress)) (struct{}, error) {
	scope, err := l.Scope(by)
	if err != nil {
		return struct{}{}, err
	}
	if err := sub.Feed.Check(); err != nil {
		return struct{}{}, err
	}
	err = l.changeFeeds(ctx, scope, func(feeds []Subscription) ([]Subscription, error) {
		if i := indexOf(feeds, sub.Feed.URL); i >= 0 {
			old := &feeds[i]
			if !slices.Equal(old.Feed.Keywords, sub.Feed.Keywords) { // items that are listed already may be wanted now
				old.Feed.ETag, old.Feed.LastModified = "", ""
			}
			old.Feed.Keywords, old.Feed.Minutes, old.Feed.Mode = sub.Feed.Keywords, sub.Feed.Minutes, sub.Feed.Mode
			old.Channel = sub.Channel
			return feeds, nil
		}
		if scope != "" && len(feeds) >= l.opt.Limits.Feeds {
			return nil, fmt.Errorf("library: %w: this server may have %d feeds", ErrQuota, l.opt.Limits.Feeds)
		}
		return append(feeds, Subscription{Feed: sub.Feed, By: by, Channel: sub.Channel}), nil
	})
	l.tell(err, Event{Server: scope, By: by, Do: FeedSet, Name: sub.Feed.URL, Minutes: sub.Feed.Minutes})
	return struct{}{}, err
}

func indexOf(feeds []Subscription, address string) int {
	return slices.IndexFunc(feeds, func(s Subscription) bool { return s.Feed.URL == address })
}

// RemoveFeed takes a feed away, with the items that wait; articles that came of it stay. The error is ErrNotFound when there is none.
func (l *Library) RemoveFeed(ctx context.Context, by Actor, address string) error {
	_, err := do(ctx, l, opUnfeed, by, address, nil)
	return err
}

func (l *Library) removeFeed(ctx context.Context, by Actor, address string, _ func(Progress)) (struct{}, error) {
	scope, err := l.Scope(by)
	if err != nil {
		return struct{}{}, err
	}
	err = l.changeFeeds(ctx, scope, func(feeds []Subscription) ([]Subscription, error) {
		i := indexOf(feeds, address)
		if i < 0 {
			return nil, fmt.Errorf("library: feed %s: %w", address, ErrNotFound)
		}
		return slices.Delete(feeds, i, i+1), nil
	})
	l.tell(err, Event{Server: scope, By: by, Do: FeedRemoved, Name: address})
	return struct{}{}, err
}

// A DueFeed is a feed that is to be read now.
type DueFeed struct {
	Scope   string // the shelf: empty for the shared one
	Address string
	Channel string
}

// DueFeeds returns the feeds of all shelves that are due, those that wait longest first in each shelf. Feeds of blocked servers and of those that the bot
// was removed from are not. An error says which servers' could not be read; those of the others are returned beside it.
func (l *Library) DueFeeds() (due []DueFeed, err error) {
	servers, err := l.servers()
	for _, scope := range append([]string{""}, servers...) {
		some, e := l.dueFeeds(scope)
		if e != nil {
			err = errors.Join(err, fmt.Errorf("library: feeds: %w", e))
		}
		due = append(due, some...)
	}
	return due, err
}

// dueFeeds returns those of one shelf.
func (l *Library) dueFeeds(scope string) (due []DueFeed, err error) {
	if scope != "" {
		var at left
		if err := readJSON(filepath.Join(l.serverDir(scope), leftFile), &at); err != nil {
			return nil, err
		}
		if l.Blocked(scope) || !at.Time.IsZero() {
			return nil, nil
		}
	}
	feeds, err := l.readFeeds(scope)
	if err != nil {
		return nil, err
	}
	var all feed.Schedule
	for _, s := range feeds {
		all = append(all, s.Feed)
	}
	for _, i := range all.Due(l.opt.Now()) {
		due = append(due, DueFeed{scope, feeds[i].Feed.URL, feeds[i].Channel})
	}
	return due, nil
}

// RunFeed reads a feed of the actor's shelf now. New items become articles, or wait for a moderator, as the feed is set. What came of it is stored even
// when the feed could not be read; then the error tells why, as feed.Sentence does to a moderator.
func (l *Library) RunFeed(ctx context.Context, by Actor, address string) (FeedRun, error) {
	return do(ctx, l, opRunFeed, by, address, nil)
}

func (l *Library) runFeed(ctx context.Context, by Actor, address string, _ func(Progress)) (run FeedRun, err error) {
	scope, err := l.Scope(by)
	if err != nil {
		return run, err
	}
	if l.opt.Fetcher == nil {
		return run, fmt.Errorf("library: %w", ErrNoFetch)
	}
	key := scope + " " + address
	l.mu.Lock()
	busy := l.reading[key]
	l.reading[key] = true
	l.mu.Unlock()
	if busy {
		return run, fmt.Errorf("library: feed %s: %w", address, errReading)
	}
	defer func() {
		l.mu.Lock()
		defer l.mu.Unlock()
		delete(l.reading, key)
	}()
	feeds, err := l.readFeeds(scope)
	if err != nil {
		return run, err
	}
	i := indexOf(feeds, address)
	if i < 0 {
		return run, fmt.Errorf("library: feed %s: %w", address, ErrNotFound)
	}
	sub := feeds[i]
	run.Feed = sub.Feed
	if err := l.TakeFetch(scope); err != nil {
		return run, err
	}
	v, err := l.View(scope)
	if err != nil {
		return run, err
	}
	defer v.Close()
	seen := func(link string) bool {
		held, err := v.WithAddress(link) // an item whose article cannot be looked for is looked at again, and refused then
		return err == nil && len(held) > 0 || slices.ContainsFunc(sub.Waiting, func(w Waiting) bool { return w.Link == link }) ||
			slices.ContainsFunc(sub.Passed, func(p Passed) bool { return p.Link == link })
	}
	result, err := feed.Poll(ctx, l.opt.Fetcher, sub.Feed, l.opt.Now(), seen)
	run.Feed = result.Feed
	if ctx.Err() != nil {
		return run, ctx.Err()
	}
	if l.opt.Polled != nil {
		l.opt.Polled(result, err)
	}
	for n, item := range result.Items {
		if l.TakeFetch(scope) != nil || ctx.Err() != nil {
			run.Later = len(result.Items) - n
			run.Feed.ETag, run.Feed.LastModified = "", "" // only a full copy has the rest
			break
		}
		if ierr := l.takeItem(ctx, scope, sub, item, &run); ierr != nil {
			return run, errors.Join(ierr, l.storeRun(ctx, scope, address, run))
		}
	}
	return run, errors.Join(err, l.storeRun(ctx, scope, address, run))
}

// errReading means that a feed is read twice at once.
var errReading = errors.New("it is being read just now")

// takeItem makes an article of an item. The error is one of the disk: what is wrong with the item itself goes into the run.
func (l *Library) takeItem(ctx context.Context, scope string, sub Subscription, item feed.Item, run *FeedRun) error {
	pass := func(reason string) { run.Passed = append(run.Passed, Passed{item.Link, reason}) }
	page, err := l.opt.Fetcher.Crawl(ctx, item.Link, fetch.Conditional{})
	if err != nil {
		if ctx.Err() == nil {
			pass(feed.Sentence(err))
		}
		return nil
	}
	by := Actor{ID: sub.By.ID, Name: sub.By.Name, Server: scope, Via: Feed}
	d, err := l.Draft(ctx, by, pageName(page.ContentType, page.URL), page.Body, item.Link)
	if err != nil {
		var p *corpus.Problem
		if errors.As(err, &p) {
			pass(p.Reason)
			return nil
		}
		return err
	}
	if len(d.Articles) != 1 {
		pass("the link leads to a collection, not to an article")
		return nil
	}
	a := d.Articles[0]
	a.URL = item.Link // by which the item is known
	if d.Missing != nil {
		l.complete(a, item)
	}
	if sub.Feed.Mode == feed.Approve {
		run.Waiting = append(run.Waiting, Waiting{item.Link, l.opt.Now().UTC(), a, d.Warnings})
		return nil
	}
	c, err := l.add(ctx, by, addition{[]*corpus.Article{a}, Added, false}, nil)
	var exists *ExistsError
	var p *corpus.Problem
	switch {
	case errors.As(err, &exists):
		pass(fmt.Sprintf("the corpus holds it already, as %q", exists.ID))
	case errors.As(err, &p):
		pass(p.Reason)
	case errors.Is(err, ErrQuota) || errors.Is(err, ErrBlocked):
		pass(err.Error())
	case err != nil && !errors.Is(err, ErrNotIndexed):
		return err
	default:
		run.Added = append(run.Added, c.Items...)
	}
	return nil
}

// complete fills what a page lacks with what the feed said.
func (l *Library) complete(a *corpus.Article, item feed.Item) {
	if a.Title == "" {
		a.Title = item.Title
	}
	if a.Author == "" {
		a.Author = item.Author
	}
	if a.Date.IsZero() {
		a.Date = corpus.DateOf(item.Published)
	}
	v, err := l.View("")
	if err != nil {
		return
	}
	defer v.Close()
	a.ID = corpus.MakeID(a, func(id string) bool {
		_, err := v.Article(id)
		return !errors.Is(err, ErrNotFound)
	})
}

// storeRun stores what reading a feed came to, unless the feed was removed meanwhile.
func (l *Library) storeRun(ctx context.Context, scope, address string, run FeedRun) error {
	return l.changeFeeds(context.WithoutCancel(ctx), scope, func(feeds []Subscription) ([]Subscription, error) {
		i := indexOf(feeds, address)
		if i < 0 {
			return feeds, nil
		}
		sub := &feeds[i]
		settings := sub.Feed // which may have been changed meanwhile
		sub.Feed = run.Feed
		sub.Feed.Keywords, sub.Feed.Minutes, sub.Feed.Mode = settings.Keywords, settings.Minutes, settings.Mode
		sub.Waiting = newest(append(sub.Waiting, run.Waiting...), mostWaiting)
		sub.Passed = newest(append(sub.Passed, run.Passed...), mostPassed)
		return feeds, nil
	})
}

// newest returns the last n elements.
func newest[T any](all []T, n int) []T { return all[max(0, len(all)-n):] }

// decision is what Decide asks for.
type decision struct {
	Address string `json:"address"`
	Link    string `json:"link"`
	Save    bool   `json:"save"`
}

// Decide saves an item that waits, or passes it over. The error is ErrNotFound when it no longer waits, and those of Add.
func (l *Library) Decide(ctx context.Context, by Actor, address, link string, save bool) (Change, error) {
	return do(ctx, l, opDecide, by, decision{address, link, save}, nil)
}

func (l *Library) decide(ctx context.Context, by Actor, d decision, _ func(Progress)) (c Change, err error) {
	scope, err := l.Scope(by)
	if err != nil {
		return c, err
	}
	feeds, err := l.readFeeds(scope)
	if err != nil {
		return c, err
	}
	waits := func(w Waiting) bool { return w.Link == d.Link }
	i := indexOf(feeds, d.Address)
	at := -1
	if i >= 0 {
		at = slices.IndexFunc(feeds[i].Waiting, waits)
	}
	if at < 0 {
		return c, fmt.Errorf("library: feed %s: item %s: %w", d.Address, d.Link, ErrNotFound)
	}
	item, reason := feeds[i].Waiting[at].Article, "a moderator passed it over"
	if d.Save {
		reason = "a moderator saved it"
		if c, err = l.add(ctx, by, addition{[]*corpus.Article{item}, Added, false}, nil); err != nil {
			return c, err
		}
	}
	err = l.changeFeeds(ctx, scope, func(feeds []Subscription) ([]Subscription, error) {
		if i := indexOf(feeds, d.Address); i >= 0 {
			feeds[i].Waiting = slices.DeleteFunc(feeds[i].Waiting, waits)
			feeds[i].Passed = newest(append(feeds[i].Passed, Passed{d.Link, reason}), mostPassed)
		}
		return feeds, nil
	})
	if !d.Save { // a saved one is told as an article
		l.tell(err, Event{Server: scope, By: by, Do: ItemSkipped, Name: item.Title})
	}
	return c, err
}

// DraftLink downloads what a link leads to and understands it as Draft does. The error is ErrQuota when the server has downloaded too much this hour,
// and else one with a sentence for the person who gave the link: see feed.Sentence.
func (l *Library) DraftLink(ctx context.Context, by Actor, link string) (Draft, error) {
	scope, err := l.Scope(by)
	if err != nil {
		return Draft{}, err
	}
	if l.opt.Fetcher == nil {
		return Draft{}, fmt.Errorf("library: %w", ErrNoFetch)
	}
	if err := l.TakeFetch(scope); err != nil {
		return Draft{}, err
	}
	page, err := l.opt.Fetcher.Get(ctx, link, fetch.Conditional{})
	if err != nil {
		return Draft{}, err
	}
	return l.Draft(ctx, by, pageName(page.ContentType, page.URL), page.Body, page.URL)
}

// pageName names a page by its kind, so that it is read as what it is.
func pageName(contentType, address string) string {
	name := strings.TrimSuffix(path.Base(address), path.Ext(address))
	if corpus.CheckID(name) != nil {
		name = "page"
	}
	switch {
	case strings.Contains(contentType, "json"):
		return name + ".jsonl"
	case strings.Contains(contentType, "markdown") || contentType == "text/plain" && strings.EqualFold(path.Ext(address), articleExt):
		return name + articleExt
	case contentType == "text/plain":
		return name + ".txt"
	}
	return name + ".html"
}
