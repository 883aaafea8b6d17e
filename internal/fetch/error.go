package fetch

import (
	"errors"
	"fmt"
	"time"
)

// What can be wrong with a download. Each error of Get and Crawl is an *Error that wraps one of these, or the context's error when
// the caller gave up.
var (
	ErrURL         = errors.New("link is not allowed")
	ErrAddress     = errors.New("address is not public")
	ErrRedirects   = errors.New("too many redirects")
	ErrTooLarge    = errors.New("too large")
	ErrTimeout     = errors.New("took too long")
	ErrType        = errors.New("content type is not readable")
	ErrPDF         = errors.New("is a PDF")
	ErrCharset     = errors.New("character set is not readable")
	ErrStatus      = errors.New("unexpected status")
	ErrRobots      = errors.New("disallowed by robots.txt")
	ErrUnreachable = errors.New("cannot be reached")
)

// An Error says why a link was not fetched, with two faces: Error for the log of the operator, Sentence for the moderator.
type Error struct {
	URL        string        // where it happened, after redirects
	Status     int           // HTTP status, zero when no answer came
	RetryAfter time.Duration // for how long the site asks to be left alone, from zero to a week
	Err        error         // wraps one of the errors above

	sentence string
}

// Error tells the link and the cause in full, addresses that names resolved to included.
func (e *Error) Error() string { return fmt.Sprintf("fetch: %s: %v", e.URL, e.Err) }

// Unwrap returns Err.
func (e *Error) Unwrap() error { return e.Err }

// Sentence says in whole sentences what went wrong and what a moderator can do about it. It never tells what a name resolved to,
// so that nobody learns about the network of the bot by asking for links.
func (e *Error) Sentence() string {
	switch {
	case e.sentence != "":
		return e.sentence
	case errors.Is(e.Err, ErrURL):
		return "This link cannot be used. It must begin with http:// or https://, name a public site, and hold no user name, password or unusual port."
	case errors.Is(e.Err, ErrAddress):
		return "This link does not lead to the public internet, so it was not fetched. Attach the article as a file instead."
	case errors.Is(e.Err, ErrRedirects):
		return fmt.Sprintf("This link was passed on more than %d times. Open it in a browser and give the address that it ends at.", maxRedirects)
	case errors.Is(e.Err, ErrTooLarge):
		return fmt.Sprintf("This page is larger than %d MB. Attach the text of the article as a file instead.", maxBytes/1_000_000)
	case errors.Is(e.Err, ErrTimeout):
		return "The site took too long to answer. Try again later, or attach the article as a file."
	case errors.Is(e.Err, ErrPDF):
		return "This link leads to a PDF, and PDFs cannot be read. Add the article as a web page, Markdown or text instead."
	case errors.Is(e.Err, ErrType):
		return "This link leads to something that is not text. Web pages, Markdown, plain text, JSON Lines and feeds can be read."
	case errors.Is(e.Err, ErrCharset):
		return "The text of this page is in a character set that cannot be read. Attach it as a file in UTF-8 instead."
	case errors.Is(e.Err, ErrRobots):
		return "The site's robots.txt asks programs not to fetch this address, so it was not fetched."
	case errors.Is(e.Err, ErrUnreachable):
		return "The site cannot be reached. Check the address, or try again later."
	}
	return "The link was not fetched. Try again later."
}

// statusSentence says what an HTTP status means for the person who gave the link.
func statusSentence(status int, retry time.Duration) string {
	switch {
	case status == 404 || status == 410:
		return fmt.Sprintf("There is nothing at this address any more (status %d). Check the link.", status)
	case status == 401 || status == 402 || status == 403 || status == 451:
		return fmt.Sprintf("The site does not show this page to the bot (status %d). Attach the article as a file instead.", status)
	case status == 429 || status == 503:
		if retry > 0 {
			return fmt.Sprintf("The site asks to be left alone for %s (status %d). Try again after that.", retry.Round(time.Second), status)
		}
		return fmt.Sprintf("The site asks to be left alone for now (status %d). Try again later.", status)
	case status >= 500:
		return fmt.Sprintf("The site has a problem of its own (status %d). Try again later.", status)
	}
	return fmt.Sprintf("The site answered with status %d instead of a page. Check the link in a browser.", status)
}
