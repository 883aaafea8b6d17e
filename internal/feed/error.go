package feed

import (
	"errors"
	"fmt"

	"tradetalks/internal/fetch"
)

// What can be wrong with a feed, beside what can be wrong with a download.
var (
	ErrNotFeed = errors.New("not an RSS or Atom feed")
	ErrTooMuch = errors.New("feed is built to cost more than feeds do")
	ErrEarly   = errors.New("site asks to be left alone")
	ErrSetting = errors.New("setting out of range")
)

// An Error says why a feed was not read, with two faces as fetch.Error has them.
type Error struct {
	URL string // of the feed; empty when only a setting is wrong
	Err error  // wraps one of the errors above, or one of fetch

	sentence string
}

// Error tells the cause in full, for the log.
func (e *Error) Error() string {
	if e.URL == "" {
		return fmt.Sprintf("feed: %v", e.Err)
	}
	return fmt.Sprintf("feed: %s: %v", e.URL, e.Err)
}

// Unwrap returns Err.
func (e *Error) Unwrap() error { return e.Err }

// Sentence says in whole sentences what went wrong and what a moderator can do about it.
func (e *Error) Sentence() string {
	switch {
	case e.sentence != "":
		return e.sentence
	case errors.Is(e.Err, ErrTooMuch):
		return "This feed is too complicated to be read. Ask the site for a smaller one."
	}
	return "This address does not hold a feed that can be read. Give the address of an RSS or Atom feed, which sites often show as an orange symbol or as \"RSS\"."
}

// refused returns the error of a download with a sentence about a feed, where that of fetch is about the page of an article, which can be
// attached as a file instead.
func refused(url string, err error) error {
	for _, r := range []struct {
		err      error
		sentence string
	}{
		{fetch.ErrURL, "This address cannot be used. It must begin with http:// or https://, name a public site, and hold no user name, password or unusual port."},
		{fetch.ErrAddress, "This address does not lead to the public internet, so it is not read. Give the address of a feed on a public site."},
		{fetch.ErrTooLarge, "This feed is larger than the bot reads. Ask the site for a smaller one."},
		{fetch.ErrTimeout, "The site took too long to answer. Try again later."},
		{fetch.ErrPDF, "This address leads to a PDF. Give the address of an RSS or Atom feed."},
		{fetch.ErrType, "This address leads to something that is no feed. Give the address of an RSS or Atom feed."},
		{fetch.ErrCharset, "The text of this feed is in a character set that cannot be read."},
	} {
		if errors.Is(err, r.err) {
			return &Error{URL: url, Err: err, sentence: r.sentence}
		}
	}
	var e *fetch.Error
	if errors.As(err, &e) && (e.Status == 401 || e.Status == 402 || e.Status == 403 || e.Status == 451) {
		return &Error{URL: url, Err: err, sentence: fmt.Sprintf("The site does not show this feed to the bot (status %d).", e.Status)}
	}
	return err
}

// setting returns an error for a setting with a sentence for the moderator.
func setting(format string, args ...any) error {
	s := fmt.Sprintf(format, args...)
	return &Error{Err: fmt.Errorf("%w: %s", ErrSetting, s), sentence: s}
}

// Sentence returns what an error of this package or of fetch says to a moderator.
func Sentence(err error) string {
	var s interface{ Sentence() string }
	if errors.As(err, &s) {
		return s.Sentence()
	}
	return "The feed was not read. Try again later."
}
