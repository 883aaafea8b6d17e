package feed

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/txtar"

	"tradetalks/internal/fetch"
)

func FuzzParse(f *testing.F) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		a, err := txtar.ParseFile(file)
		if err != nil {
			f.Fatal(err)
		}
		for _, part := range a.Files {
			f.Add(part.Data, "tariff")
		}
	}
	f.Add([]byte("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'><channel/><item><link>x</link></item></rdf:RDF>"), "")
	f.Add([]byte("<feed version='0.3'><entry><link href='//x.example/&#65;'/></entry></feed>"), "a b")
	now := time.Date(2025, 11, 12, 8, 0, 0, 0, time.UTC)
	f.Fuzz(func(t *testing.T, body []byte, keyword string) {
		if !utf8.Valid(body) {
			t.Skip() // fetch hands over UTF-8 only
		}
		title, items, err := parse(body, "http://news.example.com/feed.xml", now)
		if err != nil {
			if !errors.Is(err, ErrNotFeed) && !errors.Is(err, ErrTooMuch) {
				t.Errorf("error %v of no known kind", err)
			}
			return
		}
		check := func(name, s string, limit int) {
			if len(s) > limit || !utf8.ValidString(s) {
				t.Errorf("%s has %d bytes: %.100q", name, len(s), s)
			}
		}
		check("title of the feed", title, maxTitle)
		r := choose(items, []string{keyword}, func(string) bool { return false })
		if r.Listed != len(r.Items)+r.Seen+r.Unwanted+r.Unusable && !r.More {
			t.Errorf("%d items listed, but %+v", len(items), r)
		}
		links := map[string]bool{}
		for _, i := range r.Items {
			if links[i.Link] {
				t.Errorf("%s comes twice", i.Link)
			}
			links[i.Link] = true
			if u, err := fetch.CheckURL(i.Link); err != nil || u.String() != i.Link {
				t.Errorf("link %q: %v, %v", i.Link, u, err)
			}
			check("title", i.Title, maxTitle)
			check("author", i.Author, maxAuthor)
			check("summary", i.Summary, maxSummary)
			check("content", i.Content, maxContent)
			if i.Published.After(now.Add(tomorrow)) {
				t.Errorf("published on %s", i.Published)
			}
		}
	})
}

func TestPlain(t *testing.T) {
	for in, want := range map[string]string{
		"Port fees <b>paused</b>":                       "Port fees paused",
		"AT&amp;T and  R&D\n":                           "AT&T and R&D",
		"Growth < 5% & falling":                         "Growth < 5% & falling",
		"<p>One.</p><p>Two.<br>Three.</p>":              "One. Two. Three.",
		"<style>p{}</style>a<script>b<i>c</i></script>": "a",
		"un<em>believ</em>able":                         "unbelievable",
		"<img src=x onerror=alert(1)>":                  "",
		strings.Repeat("é", 20):                         strings.Repeat("é", 11) + "...",
	} {
		if got := plain(in, 25); got != want {
			t.Errorf("plain(%q) = %q, want %q", in, got, want)
		}
	}
}
