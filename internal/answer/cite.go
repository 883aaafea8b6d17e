package answer

import (
	"net/url"
	"strings"
	"unicode/utf8"

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

// How many words of each end of a stretch a text fragment names at most, and of how many characters together; a stretch of up to twice as many is
// named whole. Of text without spaces it names so many characters.
const (
	fragmentWords = 5
	fragmentRunes = 40
)

// textFragment returns the fragment that leads to a stretch of text. Each of its ends is named within one paragraph, as browsers want it.
func textFragment(s string) string {
	paragraphs := strings.Split(strings.TrimSpace(s), "\n\n")
	first, last := strings.Fields(paragraphs[0]), strings.Fields(paragraphs[len(paragraphs)-1])
	if len(first) == 0 || len(last) == 0 {
		return ""
	}
	if whole := strings.Join(first, " "); len(paragraphs) == 1 && len(first) <= 2*fragmentWords && utf8.RuneCountInString(whole) <= 2*fragmentRunes {
		return "#:~:text=" + encodeFragment(whole)
	}
	start, end := first[0], last[len(last)-1]
	for n := 2; n <= min(fragmentWords, len(first)); n++ {
		if longer := strings.Join(first[:n], " "); utf8.RuneCountInString(longer) <= fragmentRunes {
			start = longer
		}
	}
	for n := 2; n <= min(fragmentWords, len(last)); n++ {
		if longer := strings.Join(last[len(last)-n:], " "); utf8.RuneCountInString(longer) <= fragmentRunes {
			end = longer
		}
	}
	if r := []rune(start); len(r) > fragmentRunes {
		start = string(r[:fragmentRunes])
	}
	if r := []rune(end); len(r) > fragmentRunes {
		end = string(r[len(r)-fragmentRunes:])
	}
	return "#:~:text=" + encodeFragment(start) + "," + encodeFragment(end)
}

// encodeFragment escapes text for a fragment, where a comma, an ampersand and a dash have a meaning.
func encodeFragment(s string) string {
	return strings.NewReplacer("-", "%2D", "+", "%20").Replace(url.QueryEscape(s))
}
