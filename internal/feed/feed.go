// Package feed reads RSS and Atom feeds and finds what is new in them.
//
// It keeps nothing and starts nothing: a Feed is data that the caller stores, Schedule tells which feeds are due at a given time, and
// Poll reads one and returns the feed as it is to be stored then.
package feed

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"

	"tradetalks/internal/fetch"
	"tradetalks/internal/text"
)

// Limits of what a moderator can ask for.
const (
	MinMinutes     = 15          // four requests an hour are no burden to a site, and news of the quarter is soon enough
	MaxMinutes     = 7 * 24 * 60 // who asks more seldom misses items, since feeds list the latest only
	DefaultMinutes = 60
	MaxKeywords    = 50  // more is a topic for the search, not for a filter
	maxKeyword     = 100 // bytes; a long phrase matches nothing
)

// maxWait is the longest time between two polls of a feed that fails, unless its interval or the site itself asks for more. A site that
// comes back is noticed within a day.
const maxWait = 24 * time.Hour

// A Mode says what becomes of new items.
type Mode string

const (
	Auto    Mode = "auto"    // they are stored at once
	Approve Mode = "approve" // they wait for a moderator
)

// A Feed is a source of articles with what is known of it. It is stored as JSON. ETag, LastModified, Next, NotBefore, Failures and
// Last belong to Poll; who changes Keywords clears ETag and LastModified, so that items that are already listed are looked at again.
type Feed struct {
	URL          string    `json:"url"`
	Title        string    `json:"title,omitempty"`         // the feed's own, after the first poll
	Keywords     []string  `json:"keywords,omitempty"`      // an item is wanted when it has one of these words or phrases, in any inflection; none for all items
	Minutes      int       `json:"minutes"`                 // between two polls, from 15 to 10,080
	Mode         Mode      `json:"mode"`                    // auto or approve
	ETag         string    `json:"etag,omitempty"`          // of the last copy
	LastModified string    `json:"last_modified,omitempty"` // of the last copy
	Next         time.Time `json:"next,omitzero"`           // when the feed is due; zero for at once
	NotBefore    time.Time `json:"not_before,omitzero"`     // until when the site asked to be left alone
	Failures     int       `json:"failures,omitempty"`      // polls that failed since the last good one
	Last         Outcome   `json:"last,omitzero"`           // of the last poll
}

// An Outcome is what a poll came to.
type Outcome struct {
	At      time.Time `json:"at"`
	Listed  int       `json:"listed"`            // items in the feed; 0 when it was unchanged
	New     int       `json:"new"`               // items returned
	Problem string    `json:"problem,omitempty"` // a sentence for a moderator; empty when all went well
}

// Check returns an error, in words for a moderator, when a feed cannot be polled: its address is not allowed (it wraps
// fetch.ErrURL or fetch.ErrAddress), or interval, mode or keywords are out of range (it wraps ErrSetting).
func (f Feed) Check() error {
	if _, err := fetch.CheckURL(f.URL); err != nil {
		return refused(f.URL, err)
	}
	if f.Minutes < MinMinutes || f.Minutes > MaxMinutes {
		return setting("The interval must be between %d minutes and %d days.", MinMinutes, MaxMinutes/60/24)
	}
	if f.Mode != Auto && f.Mode != Approve {
		return setting("The mode must be %s or %s.", Auto, Approve)
	}
	if len(f.Keywords) > MaxKeywords {
		return setting("At most %d keywords can be given.", MaxKeywords)
	}
	for _, k := range f.Keywords {
		if len(k) > maxKeyword || stems(k) == "" {
			return setting("The keyword %.*q cannot be used: it must hold a word and be no longer than %d letters.", maxKeyword, k, maxKeyword)
		}
	}
	return nil
}

// An Item is an article that a feed lists.
type Item struct {
	Link      string    // absolute, without fragment and tracking parameters
	Title     string    // plain text, at most 500 bytes; may be empty
	Author    string    // plain text, at most 200 bytes; empty when unknown
	Published time.Time // zero when unknown, or when the feed gives a day that is yet to come
	Summary   string    // plain text, at most 2,000 bytes; may be empty
	Content   string    // HTML as the feed has it; empty when it has none or more than 500,000 bytes
}

// A Result is what Poll found. Items are to be stored before Feed: then a crash between the two costs a second look and no item.
type Result struct {
	Feed        Feed   // to be stored in place of the old one, after errors too
	Items       []Item // new and wanted, in the order of the feed
	NotModified bool   // the site says that nothing changed since the last poll
	Listed      int    // items in the feed
	Seen        int    // of these, known already or listed twice
	Unwanted    int    // of these, without a keyword
	Unusable    int    // of these, without a link that can be followed
	More        bool   // the feed has more new items than one poll returns; the next one returns them
}

// Poll reads a feed and returns the items in it that are new and wanted. It asks seen for the links that are known. After an error
// the feed is due again after twice its interval, and after twice as long for each further one, up to a day; a site that asks for
// more time gets it. Poll returns an error that wraps ErrEarly, and leaves the site alone, while the site has asked for that. When ctx
// ends, the feed stays as it was.
func Poll(ctx context.Context, fetcher *fetch.Fetcher, f Feed, now time.Time, seen func(link string) bool) (Result, error) {
	if now.Before(f.NotBefore) {
		return Result{Feed: f}, &Error{
			URL: f.URL, Err: fmt.Errorf("%w until %s", ErrEarly, f.NotBefore.UTC().Format(time.RFC3339)),
			sentence: fmt.Sprintf("The site has asked to be left alone until %s. The feed is read again after that.", f.NotBefore.UTC().Format("15:04 UTC on 2 January 2006")),
		}
	}
	page, err := fetcher.Crawl(ctx, f.URL, fetch.Conditional{ETag: f.ETag, LastModified: f.LastModified})
	if err != nil {
		err = refused(f.URL, err)
		var e *fetch.Error
		var retry time.Duration
		if errors.As(err, &e) {
			retry = e.RetryAfter
		}
		if ctx.Err() != nil {
			return Result{Feed: f}, err
		}
		return Result{Feed: f.failed(now, retry, err)}, err
	}
	if page.NotModified {
		f = f.succeeded(now, page.RetryAfter)
		f.Last = Outcome{At: now}
		return Result{Feed: f, NotModified: true}, nil
	}
	title, items, err := parse(page.Body, page.URL, now)
	if err != nil {
		err = &Error{URL: page.URL, Err: err}
		return Result{Feed: f.failed(now, page.RetryAfter, err)}, err
	}
	r := choose(items, f.Keywords, seen)
	f = f.succeeded(now, page.RetryAfter)
	f.Title = title
	f.ETag, f.LastModified = page.ETag, page.LastModified
	if r.More { // only a full copy has the rest
		f.ETag, f.LastModified = "", ""
	}
	f.Last = Outcome{At: now, Listed: r.Listed, New: len(r.Items)}
	r.Feed = f
	return r, nil
}

// interval is the time between two polls when all goes well.
func (f Feed) interval() time.Duration {
	if f.Minutes == 0 {
		return DefaultMinutes * time.Minute
	}
	return time.Duration(min(max(f.Minutes, MinMinutes), MaxMinutes)) * time.Minute
}

// succeeded returns the feed after a poll that went well.
func (f Feed) succeeded(now time.Time, retry time.Duration) Feed {
	f.Failures = 0
	return f.rest(now, f.interval(), retry)
}

// failed returns the feed after a poll that did not.
func (f Feed) failed(now time.Time, retry time.Duration, err error) Feed {
	f.Failures++
	wait := f.interval()
	for i := 0; i < f.Failures && wait < maxWait; i++ {
		wait = min(2*wait, maxWait)
	}
	f.Last = Outcome{At: now, Problem: Sentence(err)}
	return f.rest(now, wait, retry)
}

// rest sets when the feed is due, given how long it would wait and how long the site wants it to.
func (f Feed) rest(now time.Time, wait, retry time.Duration) Feed {
	f.NotBefore = time.Time{}
	if retry > 0 {
		f.NotBefore = now.Add(retry)
	}
	f.Next = now.Add(max(wait, retry))
	return f
}

// choose picks the items that are new and have a keyword.
func choose(items []Item, keywords []string, seen func(link string) bool) Result {
	r := Result{Listed: len(items)}
	wanted := make([]string, len(keywords))
	for i, k := range keywords {
		wanted[i] = stems(k)
	}
	listed := map[string]bool{}
	for _, item := range items {
		switch {
		case item.Link == "":
			r.Unusable++
		case listed[item.Link] || seen(item.Link):
			r.Seen++
		case len(wanted) > 0 && !item.has(wanted):
			r.Unwanted++
		case len(r.Items) == maxItems:
			r.More = true
		default:
			r.Items = append(r.Items, item)
		}
		listed[item.Link] = true
	}
	return r
}

// has tells whether one of the phrases, in the form of stems, occurs in the words of the item.
func (i Item) has(phrases []string) bool {
	for _, part := range []string{i.Title, i.Summary, plain(i.Content, maxContent)} {
		words := stems(part)
		if slices.ContainsFunc(phrases, func(p string) bool { return p != "" && strings.Contains(words, p) }) {
			return true
		}
	}
	return false
}

// stems returns the stems of the words of s with a space before and after each, so that a phrase is found within a text as a
// substring; empty when s has no words.
func stems(s string) string {
	var b strings.Builder
	for _, t := range text.Tokens(nil, s) {
		if b.Len() == 0 {
			b.WriteByte(' ')
		}
		b.WriteString(text.StemOf(s, t))
		b.WriteByte(' ')
	}
	return b.String()
}

// link returns the address of an item in one form: absolute, and without what sites add to tell where a reader came from. It is empty
// when fetch would not follow it.
func link(base *url.URL, raw string) string {
	u, err := base.Parse(strings.TrimSpace(raw))
	if err != nil || raw == "" {
		return ""
	}
	if u, err = fetch.CheckURL(u.String()); err != nil {
		return ""
	}
	if u.RawQuery != "" {
		kept := slices.DeleteFunc(strings.Split(u.RawQuery, "&"), tracking)
		u.RawQuery = strings.Join(kept, "&")
	}
	return u.String()
}

// tracking tells whether a parameter of a query only says where a reader came from.
func tracking(parameter string) bool {
	name, _, _ := strings.Cut(strings.ToLower(parameter), "=")
	return strings.HasPrefix(name, "utm_") || slices.Contains([]string{"fbclid", "gclid", "mc_cid", "mc_eid", "at_medium", "at_campaign"}, name)
}
