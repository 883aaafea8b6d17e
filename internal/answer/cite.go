package answer

import (
	"net/url"
	"strings"

	"tradetalks/corpus"
	"tradetalks/index"
)

// cite returns the citation of a stretch of an article. Where the article is the source's own words, the link leads to the stretch itself by a text
// fragment (https://wicg.github.io/scroll-to-text-fragment/).
func cite(a *index.Article, span corpus.Span) Citation {
	c := Citation{Article: a.ID, Title: a.Title, Publisher: a.Publisher, Author: a.Author, Date: a.Date, URL: a.URL, Digest: a.Digest, Local: a.Local}
	if c.URL != "" && !c.Digest && !strings.Contains(c.URL, "#") {
		c.URL += textFragment(a.Body[span.Start:span.End])
	}
	return c
}

// How many words of each end of a stretch a text fragment names; a stretch of up to twice as many is named whole.
const fragmentWords = 5

// textFragment returns the fragment that leads to a stretch of text.
func textFragment(s string) string {
	words := strings.Fields(s)
	if len(words) == 0 {
		return ""
	}
	enc := func(ws []string) string {
		// a comma, an ampersand and a dash have a meaning in fragments
		return strings.NewReplacer("-", "%2D", "+", "%20").Replace(url.QueryEscape(strings.Join(ws, " ")))
	}
	if len(words) <= 2*fragmentWords {
		return "#:~:text=" + enc(words)
	}
	return "#:~:text=" + enc(words[:fragmentWords]) + "," + enc(words[len(words)-fragmentWords:])
}
