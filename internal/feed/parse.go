package feed

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/mmcdole/gofeed"
	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"
)

// Bounds of what is taken from a feed. Fields that are longer are cut, in bytes of UTF-8.
const (
	maxItems   = 200     // new ones that a poll returns; more than news feeds list as a rule
	maxTitle   = 500     // headlines of the starter corpus stay below 200
	maxAuthor  = 200     // room for ten names
	maxSummary = 2000    // a long paragraph or two
	maxContent = 500_000 // a book chapter; what is longer is left out, and the link leads to it
)

// Bounds of how a feed is built. Parsing must not cost more than reading, and the parser keeps all elements, calls itself for each level
// and copies the text of an element again for each piece that comments or other elements cut it into.
const (
	maxDepth      = 100           // elements within elements; room for XHTML with lists and tables in each other
	maxElements   = 50_000        // a thousand items with fifty elements each
	maxNamespaces = 100           // in scope at one place; there are some 50 extensions to RSS and Atom in all
	maxCopies     = 1_000_000_000 // bytes copied to join texts; some tenths of a second
)

// tomorrow is how far ahead of now a feed may date an item, since it may be written where the day began earlier.
const tomorrow = 24 * time.Hour

// parse reads a feed that came from the address at. Items without a usable link have none.
func parse(body []byte, at string, now time.Time) (title string, items []Item, err error) {
	base, err := url.Parse(at)
	if err != nil {
		return "", nil, fmt.Errorf("%w: %w", ErrNotFeed, err)
	}
	body = bytes.Map(dropControl, body)
	if err := guard(body); err != nil {
		return "", nil, err
	}
	parsed, err := gofeed.NewParser().Parse(bytes.NewReader(body))
	if err != nil {
		return "", nil, fmt.Errorf("%w: %w", ErrNotFeed, err)
	}
	for _, p := range parsed.Items {
		items = append(items, newItem(p, base, now))
	}
	return plain(parsed.Title, maxTitle), items, nil
}

// newItem takes what is used of an item.
func newItem(p *gofeed.Item, base *url.URL, now time.Time) Item {
	item := Item{
		Link:    link(base, p.Link),
		Title:   plain(p.Title, maxTitle),
		Summary: plain(p.Description, maxSummary),
	}
	if item.Link == "" && strings.HasPrefix(p.GUID, "http") { // RSS: an id is a link unless it says otherwise
		item.Link = link(base, p.GUID)
	}
	var authors []string
	for _, a := range p.Authors {
		if a != nil && a.Name != "" {
			authors = append(authors, a.Name)
		}
	}
	item.Author = plain(strings.Join(authors, ", "), maxAuthor)
	for _, t := range []*time.Time{p.PublishedParsed, p.UpdatedParsed} {
		if t != nil && !t.After(now.Add(tomorrow)) {
			item.Published = *t
			break
		}
	}
	if len(p.Content) <= maxContent {
		item.Content = p.Content
	}
	return item
}

// dropControl drops characters that XML does not have; feeds have them by mistake.
func dropControl(r rune) rune {
	if r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0xFFFE || r == 0xFFFF {
		return -1
	}
	return r
}

// An element is one that is open while guard reads.
type element struct {
	text       int // bytes read so far
	namespaces int // declared in it
}

// guard reads a document as the parser will and returns an error when it is no feed or breaks a bound.
func guard(body []byte) error {
	d := xml.NewDecoder(bytes.NewReader(body))
	d.Strict = false // as the parser has it
	d.CharsetReader = charset.NewReaderLabel
	var open []element
	elements, namespaces, copies := 0, 0, 0
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) && elements == 0 {
			return fmt.Errorf("%w: no element in it", ErrNotFeed)
		} else if err != nil {
			return fmt.Errorf("%w: %w", ErrNotFeed, err)
		}
		switch t := token.(type) {
		case xml.StartElement:
			if elements++; elements == 1 && !slices.Contains([]string{"rss", "rdf", "feed"}, strings.ToLower(t.Name.Local)) {
				return fmt.Errorf("%w: root element %q", ErrNotFeed, t.Name.Local)
			}
			e := element{}
			for _, a := range t.Attr {
				if a.Name.Space == "xmlns" || a.Name.Local == "xmlns" {
					e.namespaces++
				}
			}
			open, namespaces = append(open, e), namespaces+e.namespaces
		case xml.EndElement:
			if len(open) == 0 {
				continue
			}
			namespaces -= open[len(open)-1].namespaces
			if open = open[:len(open)-1]; len(open) == 0 {
				return nil
			}
		case xml.CharData:
			if len(open) > 0 {
				e := &open[len(open)-1]
				e.text += len(t)
				copies += e.text
			}
		}
		switch {
		case len(open) > maxDepth:
			return fmt.Errorf("%w: more than %d elements within each other", ErrTooMuch, maxDepth)
		case elements > maxElements:
			return fmt.Errorf("%w: more than %d elements", ErrTooMuch, maxElements)
		case namespaces > maxNamespaces:
			return fmt.Errorf("%w: more than %d namespaces", ErrTooMuch, maxNamespaces)
		case copies > maxCopies:
			return fmt.Errorf("%w: texts in too many pieces", ErrTooMuch)
		}
	}
}

// plain returns the text of a piece of HTML in one line, cut at limit bytes. Plain text with characters of HTML in it stays as it is
// where it cannot be taken for HTML.
func plain(s string, limit int) string {
	var b strings.Builder
	z := html.NewTokenizer(strings.NewReader(s))
	hidden := ""
	for b.Len() <= 2*limit { // room for white space that goes below
		kind := z.Next()
		if kind == html.ErrorToken {
			break
		}
		switch kind {
		case html.TextToken:
			if hidden == "" {
				b.Write(z.Text())
			}
		case html.StartTagToken, html.EndTagToken, html.SelfClosingTagToken:
			raw, _ := z.TagName()
			name := string(raw)
			switch {
			case kind == html.StartTagToken && (name == "script" || name == "style"):
				hidden = name
			case kind == html.EndTagToken && name == hidden:
				hidden = ""
			}
			if !slices.Contains([]string{"a", "abbr", "b", "em", "i", "mark", "small", "span", "strong", "sub", "sup", "u"}, name) {
				b.WriteByte(' ')
			}
		}
	}
	return cut(strings.Join(strings.Fields(b.String()), " "), limit)
}

// cut returns the beginning of s that has at most limit bytes, ending in "..." when something is missing.
func cut(s string, limit int) string {
	if len(s) <= limit {
		return s
	}
	const dots = "..."
	return strings.TrimSpace(strings.ToValidUTF8(s[:limit-len(dots)], "")) + dots
}
