package corpus

import (
	"encoding/json"
	"fmt"
	"net/url"
	"regexp"
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// maxElements is the most elements of a page that is read: more than any article has, and few enough for the
// readability library, whose work grows faster than the page.
const maxElements = 50_000

// readHTML reads a page: what stands in its metadata about the article, and the text that the readability library
// finds to be the article, one paragraph for each block of it.
func readHTML(name, text string) (*Article, []Warning, *Problem) {
	bad := func(format string, args ...any) *Problem {
		return &Problem{File: name, Reason: fmt.Sprintf(format, args...)}
	}
	doc, err := html.Parse(strings.NewReader(text))
	if err != nil {
		return nil, nil, bad("not HTML: %v", err)
	}
	elements := 0
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode {
			elements++
		}
	}
	if elements > maxElements {
		return nil, nil, bad("a page of %d elements, at most %d are read: paste the text of the article instead", elements, maxElements)
	}
	meta := readMeta(doc)
	p := &page{file: name}
	p.article = Article{
		Title:     meta.title(),
		Publisher: meta.first("jsonld:publisher", "og:site_name", "application-name", "dc.publisher", "citation_journal_title"),
		Author:    meta.author(),
		URL:       meta.address(),
		Lang:      meta.language(),
	}
	p.article.Date, err = meta.date()
	dateProblem := err
	parser := readability.NewParser()
	parser.CharThresholds = 250 // news in brief is shorter than the 500 of the library
	content, err := parser.ParseAndMutate(doc, address(p.article.URL))
	if err == nil && content.Node != nil {
		if p.article.Title == "" {
			p.article.Title = oneLine(content.Title())
		}
		if p.article.Author == "" {
			author := oneLine(content.Byline())
			if named, ok := byAuthor(author); ok {
				author = named
			}
			p.article.Author = author
		}
		for _, block := range blocks(content.Node) {
			p.lines = append(p.lines, pageLine{text: block, number: 0})
			p.gaps = append(p.gaps, true)
		}
	}
	p.article.Title, p.article.Publisher = withoutSite(p.article.Title, p.article.Publisher)
	p.cutFurniture()
	p.readAddress()
	p.oneLineEach()
	switch {
	case dateProblem != nil:
		return &p.article, p.warnings(), bad("%v", dateProblem)
	case p.article.Title == "":
		return &p.article, p.warnings(), bad("no headline: the page's metadata has none")
	case p.article.Body == "":
		return &p.article, p.warnings(), bad("no article found in the page: paste its text instead")
	case p.article.Date.IsZero():
		return &p.article, p.warnings(), bad("no date: neither the page's metadata nor its head has one")
	}
	return &p.article, p.warnings(), nil
}

// cutFurniture marks the lines that are left out and makes the body of the others. What the head of the text tells is
// taken where the metadata is silent.
func (p *page) cutFurniture() {
	p.findWrapped()
	p.markFurniture()
	for i := range p.headEnd(-1) {
		line := &p.lines[i]
		author, isAuthor := byAuthor(line.text)
		switch {
		case line.reason != "":
		case strings.EqualFold(line.text, p.article.Title):
			line.reason = "headline repeated"
		case isAuthor:
			line.reason = "author"
			if p.article.Author == "" {
				p.article.Author = author
			}
		case isDateLine(line.text):
			date, _ := FindDate(line.text)
			line.reason = "date"
			if p.article.Date.IsZero() {
				p.article.Date = date
			}
		case strings.EqualFold(line.text, p.article.Author) || strings.EqualFold(line.text, p.article.Publisher):
			line.reason = "author or publisher repeated"
		}
	}
	p.markRepeats(0)
	p.markQuestions(0)
	p.markTail(0)
	p.article.Body = p.body(0)
	p.readDateline()
}

// A pageMeta holds what a page says about its article: by lower-case names of <meta>, and names of ours for the rest.
type pageMeta map[string]string

// readMeta reads the metadata of a page: <meta>, <link rel=canonical>, <html lang>, <title>, <h1>, <time> and JSON-LD.
func readMeta(doc *html.Node) pageMeta {
	m := make(pageMeta)
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.DataAtom {
		case atom.Html:
			m.set("lang", attribute(n, "lang"))
		case atom.Meta:
			for _, key := range []string{"property", "name", "itemprop", "http-equiv"} {
				m.set(strings.ToLower(attribute(n, key)), attribute(n, "content"))
			}
		case atom.Link:
			if strings.EqualFold(attribute(n, "rel"), "canonical") {
				m.set("canonical", attribute(n, "href"))
			}
		case atom.Title:
			if n.Parent != nil && n.Parent.DataAtom == atom.Head {
				m.set("title", textOf(n))
			}
		case atom.H1:
			m.set("h1", textOf(n))
		case atom.Time:
			if attribute(n, "datetime") != "" {
				m.set("time", attribute(n, "datetime"))
			}
			m.set("time", textOf(n))
		case atom.Script:
			if strings.HasPrefix(strings.ToLower(attribute(n, "type")), "application/ld+json") && n.FirstChild != nil {
				m.readJSONLD(n.FirstChild.Data)
			}
		}
	}
	return m
}

// set keeps the first value that is given under a key.
func (m pageMeta) set(key, value string) {
	if value = oneLine(value); key != "" && value != "" && m[key] == "" {
		m[key] = value
	}
}

// first returns the value of the first key that has one.
func (m pageMeta) first(keys ...string) string {
	for _, key := range keys {
		if m[key] != "" {
			return m[key]
		}
	}
	return ""
}

// articleType matches the types of schema.org that are articles.
var articleType = regexp.MustCompile(`(Article|Posting|Report|WebPage)$`)

// readJSONLD takes from JSON-LD what it says about the article of the page.
func (m pageMeta) readJSONLD(script string) {
	var value any
	if json.Unmarshal([]byte(script), &value) != nil {
		return
	}
	m.readLinked(value, 0)
}

// readLinked reads the objects of JSON-LD that are articles, at any depth of lists and graphs up to a few.
func (m pageMeta) readLinked(value any, depth int) {
	const deepest = 4 // a list of graphs of pages with a main entity
	if depth > deepest {
		return
	}
	switch value := value.(type) {
	case []any:
		for _, element := range value {
			m.readLinked(element, depth+1)
		}
	case map[string]any:
		kinds := names(value["@type"])
		for _, kind := range kinds {
			if !articleType.MatchString(kind) {
				continue
			}
			weight := "jsonld:"
			if kind == "WebPage" {
				weight = "page:"
			}
			for _, key := range []string{"headline", "datePublished", "inLanguage", "url"} {
				m.set(weight+key, strings.Join(names(value[key]), ""))
			}
			m.set(weight+"author", strings.Join(names(value["author"]), ", "))
			m.set(weight+"publisher", strings.Join(names(value["publisher"]), ", "))
			m.set(weight+"url", strings.Join(names(value["mainEntityOfPage"]), ""))
		}
		m.readLinked(value["@graph"], depth+1)
		m.readLinked(value["mainEntity"], depth+1)
	}
}

// names returns the texts of a value of JSON-LD: itself, its name or @id, or those of its elements.
func names(value any) []string {
	switch value := value.(type) {
	case string:
		return []string{html.UnescapeString(value)}
	case []any:
		var list []string
		for _, element := range value {
			list = append(list, names(element)...)
		}
		return list
	case map[string]any:
		for _, key := range []string{"name", "@id", "url"} {
			if text, ok := value[key].(string); ok {
				return []string{html.UnescapeString(text)}
			}
		}
	}
	return nil
}

// title returns the headline that the metadata gives, or "".
func (m pageMeta) title() string {
	return m.first("jsonld:headline", "og:title", "citation_title", "dc.title", "twitter:title", "h1", "page:headline", "title")
}

// author returns the author that the metadata gives, or "". An address, as some pages give, is none.
func (m pageMeta) author() string {
	for _, key := range []string{"jsonld:author", "author", "article:author", "citation_author", "dc.creator", "parsely-author", "sailthru.author", "byl"} {
		author := m[key]
		if strings.HasPrefix(author, "http") {
			continue
		}
		if named, ok := byAuthor(author); ok {
			author = named
		}
		if author != "" {
			return author
		}
	}
	return ""
}

// address returns the canonical address that the metadata gives, or "".
func (m pageMeta) address() string {
	for _, key := range []string{"canonical", "og:url", "jsonld:url", "page:url"} {
		if u := address(m[key]); u != nil {
			return u.String()
		}
	}
	return ""
}

// language returns the language tag that the metadata gives, or "".
func (m pageMeta) language() string {
	lang := m.first("lang", "jsonld:inLanguage", "page:inLanguage", "og:locale", "content-language", "language")
	return strings.ReplaceAll(lang, "_", "-")
}

// date returns the day of publication that the metadata gives. A date that is given and cannot be read is an error.
func (m pageMeta) date() (Date, error) {
	for _, key := range []string{
		"jsonld:datePublished", "article:published_time", "og:published_time", "datepublished", "citation_publication_date",
		"date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "pubdate", "publishdate", "publish-date", "publish_date",
		"parsely-pub-date", "sailthru.date", "time", "page:datePublished",
	} {
		if m[key] == "" {
			continue
		}
		if date, ok := FindDate(m[key]); ok {
			return date, nil
		}
		if key != "time" && key != "date" { // clocks and dates of other things stand under these
			return Date{}, fmt.Errorf("%s %q: no day that can be read", strings.TrimPrefix(key, "jsonld:"), m[key])
		}
	}
	return Date{}, nil
}

// address returns the address if it is a full one of the web, or nil.
func address(s string) *url.URL {
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") {
		return nil
	}
	return u
}

// withoutSite takes the name of the site from the end of a headline.
func withoutSite(title, publisher string) (string, string) {
	for _, mark := range []string{" | ", " - ", " – ", " — ", " · "} {
		if i := strings.LastIndex(title, mark); i > 0 && publisher != "" && strings.EqualFold(strings.TrimSpace(title[i+len(mark):]), publisher) {
			return strings.TrimSpace(title[:i]), publisher
		}
	}
	if publisher == "" {
		return splitTitle(title)
	}
	return title, publisher
}

// attribute returns the value of an attribute, or "".
func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return strings.TrimSpace(a.Val)
		}
	}
	return ""
}

// textOf returns the text within an element, its words joined by single spaces.
func textOf(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return oneLine(b.String())
}

// blocks returns the text of each block of an element in order, its words joined by single spaces, as a browser shows
// it. A line break is a space; two in a row begin a new block, as old pages write paragraphs.
func blocks(root *html.Node) []string {
	var list []string
	var open strings.Builder
	flush := func() {
		if text := oneLine(open.String()); text != "" {
			list = append(list, text)
		}
		open.Reset()
	}
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		switch n.Type {
		case html.TextNode:
			open.WriteString(n.Data)
			return
		case html.ElementNode, html.DocumentNode:
		default:
			return
		}
		name := atom.Lookup([]byte(n.Data)) // elements that the readability library makes have no DataAtom
		switch name {
		case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Button, atom.Svg, atom.Form, atom.Iframe, atom.Figcaption:
			return
		case atom.Br:
			if next := n.NextSibling; next != nil && next.Data == "br" {
				flush()
			} else {
				open.WriteByte(' ')
			}
			return
		case atom.Td, atom.Th:
			open.WriteByte(' ')
		}
		block := isBlock(name)
		if block {
			flush()
		}
		for child := n.FirstChild; child != nil; child = child.NextSibling {
			walk(child)
		}
		if block {
			flush()
		}
	}
	walk(root)
	flush()
	return list
}

// isBlock reports whether an element stands on lines of its own.
func isBlock(a atom.Atom) bool {
	switch a {
	case atom.P, atom.Div, atom.Section, atom.Article, atom.Main, atom.Header, atom.Footer, atom.Aside, atom.Nav,
		atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Ul, atom.Ol, atom.Li, atom.Dl, atom.Dt, atom.Dd,
		atom.Blockquote, atom.Pre, atom.Table, atom.Tr, atom.Figure, atom.Hr, atom.Address, atom.Details, atom.Summary:
		return true
	}
	return false
}
