package bot

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"tradetalks/corpus"
	"tradetalks/index"
	"tradetalks/internal/answer"
	"tradetalks/internal/text"
)

// Sizes of what is read page by page.
const (
	articlePage   = 2500 // characters of an article, before escaping
	latestPage    = 8
	listPage      = 20 // publishers
	timelinePage  = 12 // articles of a timeline; more would not fit a message with their links
	headlineShown = 160
	scanned       = 400 // newest articles among which headlines are matched while one types
)

// citation returns the citation of an article as a whole.
func citation(a *index.Article) answer.Citation {
	return answer.Citation{Article: a.ID, Title: a.Title, Publisher: a.Publisher, Author: a.Author, Date: a.Date, URL: a.URL,
		Digest: a.Digest, Local: a.Local}
}

// article handles /article: the article that is named, else those whose texts are nearest to what was typed, to choose from.
func (d *desk) article(ctx context.Context, r Request) (Reply, error) {
	return d.with(r, func(v *index.View) (Reply, error) {
		typed := r.Options["article"]
		a, err := d.named(ctx, v, typed)
		var none *Refusal
		if errors.As(err, &none) && none.Key == "bad.article" {
			list, err := d.searched(ctx, v, typed, latestPage)
			if err != nil {
				return Reply{}, err
			}
			if len(list) == 0 {
				return Reply{}, none
			}
			m := listing(r.voice, r.voice.say("near.article"), list)
			m.Content = r.voice.say(none.Key, none.Pairs...)
			return reply(m), nil
		}
		if err != nil {
			return Reply{}, err
		}
		return reply(renderArticle(r.voice, a, r.User, 0, 0)), nil
	})
}

// articlePrivately is the delivery of /article: private unless the member wants otherwise.
func articlePrivately(r Request) delivery { return delivery{private: r.Options["private"] != "false"} }

// named returns the article that somebody means by a choice of the autocompletion, by its id, or by its whole headline when no other
// article has the same. It never guesses: moderators remove and change what it returns.
func (d *desk) named(ctx context.Context, v *index.View, typed string) (*index.Article, error) {
	typed = strings.Join(strings.Fields(typed), " ")
	if typed == "" {
		return nil, refuse("empty.article")
	}
	if s, err := parseState(typed); err == nil {
		return found(s.Article.resolve(v))
	}
	a, err := v.Article(typed)
	if !errors.Is(err, index.ErrNotFound) {
		return a, err
	}
	id := ""
	for a, err := range v.Articles() {
		if err = errors.Join(err, ctx.Err()); err != nil {
			return nil, err
		}
		if a.ID == id || !headed(a, typed) {
			continue
		}
		if a, err = v.Article(a.ID); err != nil { // the one that stands for it in this view
			return nil, err
		}
		if !headed(a, typed) {
			continue
		}
		if id != "" {
			return nil, refuse("many.article", "value", escape(cutAnywhere(typed, 80)))
		}
		id = strings.Clone(a.ID)
	}
	if id == "" {
		return nil, refuse("bad.article", "value", escape(cutAnywhere(typed, 80)))
	}
	return found(v.Article(id))
}

// headed tells whether an article has a headline, given whole or as choices show it.
func headed(a *index.Article, headline string) bool {
	title := strings.Join(strings.Fields(a.Title), " ")
	return strings.EqualFold(title, headline) || strings.EqualFold(cutAnywhere(title, maxChoice), headline)
}

// found turns "no such article" into a sentence for the member.
func found(a *index.Article, err error) (*index.Article, error) {
	if errors.Is(err, index.ErrNotFound) {
		return nil, refuse("gone.article")
	}
	return a, err
}

// turn handles the buttons that turn the pages of an article.
func (d *desk) turn(_ context.Context, r Request) (Reply, error) {
	return d.with(r, func(v *index.View) (Reply, error) {
		a, err := found(r.State.Article.resolve(v))
		if err != nil {
			return Reply{}, err
		}
		owner := r.State.Owner
		if mine(r).private {
			owner = r.User
		}
		return reply(renderArticle(r.voice, a, owner, r.State.Page, r.State.N)), nil
	})
}

// open handles the select that opens an article of a list.
func (d *desk) open(_ context.Context, r Request) (Reply, error) {
	if len(r.Values) == 0 {
		return Reply{}, refuse("unknown.button")
	}
	s, err := parseState(r.Values[0])
	if err != nil {
		return Reply{}, refuse("unknown.button")
	}
	return d.with(r, func(v *index.View) (Reply, error) {
		a, err := found(s.Article.resolve(v))
		if err != nil {
			return Reply{}, err
		}
		return reply(renderArticle(r.voice, a, r.User, 0, 0)), nil
	})
}

// A part is a stretch of a paragraph that a page of an article shows.
type part struct {
	corpus.Span
	paragraph int // from 1
}

// articlePages cuts an article into pages of whole paragraphs; a paragraph that is longer than a page is cut at sentences, and a
// sentence that is longer between characters.
func articlePages(a *corpus.Article) [][]part {
	var pages [][]part
	var page []part
	room := articlePage
	put := func(p part) {
		n := width(a.Text(p.Span)) + len(blockGap)
		if n > room && len(page) > 0 {
			pages = append(pages, page)
			page, room = nil, articlePage
		}
		page = append(page, p)
		room -= n
	}
	for i, para := range a.Paragraphs() {
		if width(a.Text(para)) <= articlePage {
			put(part{para, i + 1})
			continue
		}
		start := para.Start
		flush := func(end int) {
			if strings.TrimSpace(a.Body[start:end]) != "" {
				put(part{corpus.Span{Start: start, End: end}, i + 1})
			}
			start = end
		}
		last := para.Start
		for _, s := range text.Sentences(a.Text(para)) {
			end := para.Start + s.End
			if width(a.Body[start:end]) > articlePage && last > start {
				flush(last)
			}
			for width(a.Body[start:end]) > articlePage {
				cut := start
				for j := range a.Body[start:end] {
					if width(a.Body[start:start+j]) > articlePage-10 {
						break
					}
					cut = start + j
				}
				flush(cut)
			}
			last = end
		}
		flush(para.End)
	}
	if len(page) > 0 {
		pages = append(pages, page)
	}
	return pages
}

// pageOf returns the page that holds a paragraph.
func pageOf(pages [][]part, paragraph int) int {
	for i, page := range pages {
		for _, p := range page {
			if p.paragraph >= paragraph {
				return i
			}
		}
	}
	return max(0, len(pages)-1)
}

// renderArticle returns a page of an article with the given paragraph marked by a quotation bar; 0 marks none.
func renderArticle(v voice, a *index.Article, owner string, page, paragraph int) *Message {
	pages := articlePages(&a.Article)
	page = max(0, min(page, len(pages)-1))
	c := citation(a)
	var blocks []string
	blocks = append(blocks, sourceLine(v, c))
	if c.Author != "" {
		blocks[0] += " · " + escape(cutAnywhere(c.Author, 120))
	}
	room := maxDescription - width(blocks[0]) - len(blockGap)
	if len(pages) > 0 {
		left := len(pages[page])
		for _, p := range pages[page] {
			render := escape
			if p.paragraph == paragraph {
				render = func(s string) string { return quote(escape(s)) }
			}
			s, _ := cutText(strings.TrimSpace(a.Text(p.Span)), max(room/left, len(ellipsis))-len(blockGap), render)
			s = render(s)
			room -= width(s) + len(blockGap)
			left--
			blocks = append(blocks, s)
		}
	}
	e := Embed{Title: escape(cutAnywhere(strings.Join(strings.Fields(a.Title), " "), headlineShown)), URL: linkAddress(a.URL),
		Description: strings.Join(blocks, blockGap), Color: colorList}
	e.Footer = &Footer{v.say("article.page", "page", page+1, "of", max(1, len(pages)))}
	m := &Message{Embeds: []Embed{e}}
	at := func(n int) string {
		return State{Action: actionArticle, Owner: owner, Page: n, N: paragraph, Article: refer(a.ID)}.String()
	}
	m.Rows = pager(v, at, page, page+1 < len(pages))
	return m
}

// pager returns the buttons back and next, as far as there are pages.
func pager(v voice, at func(page int) string, page int, more bool) []Row {
	var row Row
	if page > 0 {
		row = append(row, button(v.say("button.back"), at(page-1)))
	}
	if more {
		row = append(row, button(v.say("button.next"), at(page+1)))
	}
	if len(row) == 0 {
		return nil
	}
	return []Row{row}
}

// context handles the button and the select that show passages of an answer in their articles.
func (d *desk) context(ctx context.Context, r Request) (Reply, error) {
	c, err := d.conversation(r)
	if err != nil {
		return Reply{}, err
	}
	rank := r.State.N
	if len(r.Values) > 0 {
		if rank, err = strconv.Atoi(r.Values[0]); err != nil {
			return Reply{}, refuse("unknown.button")
		}
	}
	return d.with(r, func(v *index.View) (Reply, error) {
		a, err := d.consult(ctx, r, v, c)
		if err != nil {
			return Reply{}, err
		}
		shown := passagePage(a, c.Page)
		if len(shown) == 0 {
			return Reply{}, refuse("gone.answer")
		}
		p := shown[0]
		for _, s := range shown {
			if s.Rank == rank {
				p = s
			}
		}
		art, err := found(v.Article(p.Citation.Article))
		if err != nil {
			return Reply{}, err
		}
		m := renderArticle(r.voice, art, r.User, pageOf(articlePages(&art.Article), p.Paragraph), p.Paragraph)
		m.hold(r.voice, c)
		s := State{Action: actionPick, Owner: r.User, Page: c.Page, N: p.Rank, Narrow: c.Narrow, Check: r.State.Check}
		pick := Component{Type: componentSelect, CustomID: s.String(), Placeholder: r.voice.say("context.pick")}
		for _, s := range shown {
			pick.Options = append(pick.Options, Option{Label: cutAnywhere(fmt.Sprintf("[%d] %s", s.Rank, s.Citation.Title), maxChoice),
				Value: strconv.Itoa(s.Rank), Description: cutAnywhere(s.Citation.Publisher+" "+s.Citation.Date.String(), maxChoice), Default: s.Rank == p.Rank})
		}
		m.Rows = append([]Row{{pick}}, m.Rows...)
		return reply(d.changed(r, a, c, m)), nil
	})
}

// latest handles /latest and the buttons that turn its pages.
func (d *desk) latest(_ context.Context, r Request) (Reply, error) {
	return d.with(r, func(v *index.View) (Reply, error) {
		list, topic, turn, err := d.dated(v, r, actionLatest, latestPage)
		if err != nil {
			return Reply{}, err
		}
		title := r.voice.say("latest.title")
		if topic != "" {
			title = r.voice.say("latest.topic", "topic", escape(topic))
		}
		m := listing(r.voice, title, list)
		m.Rows = append(m.Rows, turn...)
		return reply(m), nil
	})
}

// dated returns a page of the dated articles of the topic that a command or a button names, of all topics when it names none: the newest
// first, with the buttons that turn to other pages.
func (d *desk) dated(v *index.View, r Request, action Action, size int) (list []*index.Article, topic string, turn []Row, err error) {
	s := r.State
	if r.Way == WayCommand {
		n, err := d.narrow(v, r)
		if err != nil {
			return nil, "", nil, err
		}
		s = State{Owner: r.User, Narrow: n}
	}
	if r.Way == WayButton && mine(r).private {
		s.Owner = r.User
	}
	if topic, err = nameOf(v.Topics, s.Narrow.Topic); err != nil {
		return nil, "", nil, err
	}
	f := index.Filter{}
	if topic != "" {
		f.Topics = []string{topic}
	}
	if list, err = v.List(f, size+1, s.Page*size); err != nil {
		return nil, "", nil, err
	}
	list = slices.DeleteFunc(list, func(a *index.Article) bool { return a.Date.IsZero() })
	if len(list) == 0 {
		return nil, "", nil, refuse("latest.none")
	}
	turn = pager(r.voice, func(page int) string {
		return State{Action: action, Owner: s.Owner, Page: page, Narrow: s.Narrow}.String()
	}, s.Page, len(list) > size)
	return list[:min(size, len(list))], topic, turn, nil
}

// listing returns a dated list of articles, one line and citation each, with a select to open one.
func listing(v voice, title string, list []*index.Article) *Message {
	var lines []string
	pick := Component{Type: componentSelect, CustomID: State{Action: actionOpen}.String(), Placeholder: v.say("list.open")}
	for _, a := range list {
		lines = append(lines, entry(v, a))
		if len(pick.Options) < maxChoices {
			label := cutAnywhere(strings.Join(strings.Fields(a.Title), " "), maxChoice)
			if label == "" {
				label = cutAnywhere(a.ID, maxChoice)
			}
			pick.Options = append(pick.Options, Option{Label: label, Value: State{Action: actionArticle, Page: 0, Article: refer(a.ID)}.String(),
				Description: cutAnywhere(strings.TrimSpace(a.Date.String()+" "+a.Publisher), maxChoice)})
		}
	}
	m := &Message{Embeds: []Embed{{Title: cutAnywhere(title, maxTitle), Description: whole(lines, maxDescription), Color: colorList}}}
	m.Rows = []Row{{pick}}
	return m
}

// entry returns the line of a list for an article: headline, then its source.
func entry(v voice, a *index.Article) string {
	return escape(cutAnywhere(strings.Join(strings.Fields(a.Title), " "), headlineShown)) + "\n" + sourceLine(v, citation(a))
}

// timeline handles /timeline and the buttons that turn its pages: a dated list with a picture of it, the newest page first and each page in order
// of days.
func (d *desk) timeline(_ context.Context, r Request) (Reply, error) {
	return d.with(r, func(v *index.View) (Reply, error) {
		list, topic, turn, err := d.dated(v, r, actionTimeline, timelinePage)
		if err != nil {
			return Reply{}, err
		}
		if topic == "" {
			return Reply{}, refuse("empty.topic")
		}
		slices.Reverse(list)
		m := listing(r.voice, r.voice.say("timeline.title", "topic", escape(topic)), list)
		picture, err := drawTimeline(list)
		if err != nil {
			return Reply{}, err
		}
		first, last := list[0].Date, list[len(list)-1].Date
		m.Files = []File{{Name: "timeline.png", Data: picture,
			Alt: r.voice.say("timeline.alt", "topic", topic, "n", len(list), "first", first, "last", last) + " " + spoken(list)}}
		m.Embeds[0].Image = &Image{"attachment://timeline.png"}
		m.Rows = append(m.Rows, turn...)
		return reply(m), nil
	})
}

// spoken returns the dated headlines of a list as a sentence for those who do not see its picture.
func spoken(list []*index.Article) string {
	var parts []string
	for _, a := range list {
		parts = append(parts, a.Date.String()+": "+strings.Join(strings.Fields(a.Title), " "))
	}
	return strings.Join(parts, "; ")
}

// publishers handles /sources and the buttons that turn its pages.
func (d *desk) publishers(_ context.Context, r Request) (Reply, error) {
	return d.with(r, func(v *index.View) (Reply, error) {
		owner, page := r.User, 0
		if r.Way == WayButton {
			page = r.State.Page
			if !mine(r).private {
				owner = r.State.Owner
			}
		}
		list, err := v.Publishers()
		if err != nil {
			return Reply{}, err
		}
		reach, err := v.Reach()
		if err != nil {
			return Reply{}, err
		}
		if page*listPage >= len(list) && page > 0 {
			return Reply{}, refuse("unknown.button")
		}
		shown := list[page*listPage : min(len(list), (page+1)*listPage)]
		var lines []string
		for _, c := range shown {
			name := "**" + escape(cutAnywhere(c.Name, 80)) + "**"
			if c.First.IsZero() {
				lines = append(lines, r.voice.say("sources.undated", "name", name, "n", c.Articles))
			} else {
				lines = append(lines, r.voice.say("sources.line", "name", name, "n", c.Articles, "first", c.First, "last", c.Last))
			}
		}
		e := Embed{Title: r.voice.say("sources.title"), Description: cutAnywhere(strings.Join(lines, "\n"), maxDescription), Color: colorList}
		if e.Description == "" {
			e.Description = r.voice.say("sources.none")
		}
		e.Footer = &Footer{r.voice.say("sources.reach", "articles", reach.Articles, "publishers", len(list), "first", reach.First, "last", reach.Last)}
		m := &Message{Embeds: []Embed{e}}
		m.Rows = pager(r.voice, func(n int) string {
			return State{Action: actionList, Owner: owner, Page: n}.String()
		}, page, (page+1)*listPage < len(list))
		return reply(m), nil
	})
}

// help handles /help.
func (d *desk) help(commands []Command) Handler {
	return func(_ context.Context, r Request) (Reply, error) {
		return d.with(r, func(v *index.View) (Reply, error) {
			reach, err := v.Reach()
			if err != nil {
				return Reply{}, err
			}
			var list []string
			for _, c := range commands {
				if c.Moderator {
					continue
				}
				if c.Target {
					list = append(list, "**"+r.voice.say(c.key("name"))+"**: "+r.voice.say(c.key("description")))
					continue
				}
				list = append(list, "`/"+r.voice.say(c.key("name"))+"` "+r.voice.say(c.key("description")))
			}
			facts := r.voice.say("help.reach", "articles", reach.Articles, "first", reach.First, "last", reach.Last)
			if d.opt.Corpus != nil {
				facts += " " + r.voice.say("help.corpus", "version", escape(d.opt.Corpus(r.Server)))
			}
			if d.opt.Version != "" {
				facts += " " + r.voice.say("help.version", "version", escape(d.opt.Version))
			}
			about, err := d.privacyText(r, "help.privacy")
			if err != nil {
				return Reply{}, err
			}
			e := Embed{Title: r.voice.say("help.title"), Color: colorList, Description: strings.Join([]string{
				r.voice.say("help.what"), r.voice.say("help.how"), strings.Join(list, "\n"), facts, about,
			}, blockGap)}
			return reply(&Message{Embeds: []Embed{e}}), nil
		})
	}
}

// privacy handles /privacy.
func (d *desk) privacy(_ context.Context, r Request) (Reply, error) {
	text, err := d.privacyText(r, "privacy.text")
	if err != nil {
		return Reply{}, err
	}
	return reply(&Message{Embeds: []Embed{{Title: r.voice.say("privacy.title"), Description: text, Color: colorList}}}), nil
}

// privacyText says what becomes of questions, in a server that keeps a question log that it does.
func (d *desk) privacyText(r Request, key string) (string, error) {
	s := r.voice.say(key)
	if d.opt.Library != nil && r.Server != "" {
		set, err := d.opt.Library.Settings(r.Server)
		if err != nil {
			return "", err
		}
		if set.QuestionLog {
			s += " " + r.voice.say("privacy.logged", "days", logDays(set))
		}
	}
	if a := linkAddress(d.opt.Privacy); a != "" {
		s += " " + r.voice.say("privacy.link", "address", a)
	}
	return s, nil
}

// headlines suggests articles by their headlines, for options that name an article.
func (d *desk) headlines(ctx context.Context, v *index.View, typed string) ([]Choice, error) {
	list, err := d.matching(ctx, v, typed)
	var out []Choice
	for _, a := range list {
		if name := cutAnywhere(strings.Join(strings.Fields(a.Title), " "), maxChoice); name != "" && len(out) < maxChoices {
			out = append(out, Choice{name, State{Action: actionArticle, Article: refer(a.ID)}.String()})
		}
	}
	return out, err
}

// mostAlike is how many passages are looked at for questions alike the one that is being typed.
const mostAlike = 10

// mostOfArticle is how many suggestions an article has before all others had theirs.
const mostOfArticle = 3

// phrases suggests questions: headlines and the written questions of articles that have the words typed so far, then those written for what a search finds.
func (d *desk) phrases(ctx context.Context, v *index.View, typed string) ([]Choice, error) {
	list, err := d.matching(ctx, v, typed)
	var out []Choice
	seen := map[string]bool{}
	add := func(s string) {
		s = strings.Join(strings.Fields(s), " ")
		if s == "" || width(s) > maxChoice || seen[s] || len(out) == maxChoices {
			return
		}
		seen[s] = true
		out = append(out, Choice{s, s})
	}
	var rest []string // many questions ask for one thing in other words: these fill what room is left
	for _, a := range list {
		n := 0
		if matches(a.Title, typed) {
			add(a.Title)
			n++
		}
		for _, p := range slices.Sorted(maps.Keys(a.Questions)) {
			first := true
			for _, q := range a.Questions[p] {
				if !matches(q, typed) || width(q) > maxChoice {
					continue
				}
				if first && n < mostOfArticle {
					add(q)
					n++
				} else {
					rest = append(rest, q)
				}
				first = false
			}
		}
	}
	for _, q := range rest {
		add(q)
	}
	if err != nil || typed == "" || len(out) == maxChoices {
		return out, err
	}
	got, err := d.opt.Engine.Ask(ctx, v, answer.Question{Text: head(typed), N: mostAlike})
	if err != nil {
		return out, err
	}
	for _, p := range got.Passages {
		a, err := v.Article(p.Citation.Article)
		if err != nil {
			return out, err
		}
		for _, q := range a.Questions[p.Paragraph][:min(mostOfArticle, len(a.Questions[p.Paragraph]))] {
			add(q)
		}
	}
	return out, nil
}

// matching returns articles for what was typed so far: the newest whose headline or written questions match it word by word, then
// those that a search finds, whatever their age.
func (d *desk) matching(ctx context.Context, v *index.View, typed string) ([]*index.Article, error) {
	list, err := v.List(index.Filter{}, scanned, 0)
	if err != nil {
		return nil, err
	}
	var out []*index.Article
	have := map[string]bool{}
	for _, a := range list {
		ok := matches(a.Title, typed)
		for _, qs := range a.Questions {
			ok = ok || slices.ContainsFunc(qs, func(q string) bool { return matches(q, typed) })
		}
		if ok {
			out = append(out, a)
			have[a.ID] = true
		}
	}
	if len(out) >= maxChoices || len(list) < scanned {
		return out, nil
	}
	near, err := d.searched(ctx, v, typed, maxChoices)
	for _, a := range near {
		if !have[a.ID] {
			out = append(out, a)
		}
	}
	return out, err
}

// searched returns the articles that a search finds, the best first, of at most n passages.
func (d *desk) searched(ctx context.Context, v *index.View, typed string, n int) ([]*index.Article, error) {
	got, err := d.opt.Engine.Ask(ctx, v, answer.Question{Text: head(typed), N: n})
	if err != nil {
		return nil, err
	}
	var out []*index.Article
	for _, p := range got.Passages {
		if slices.ContainsFunc(out, func(a *index.Article) bool { return a.ID == p.Citation.Article }) {
			continue
		}
		a, err := v.Article(p.Citation.Article)
		if err != nil {
			return out, err
		}
		out = append(out, a)
	}
	return out, nil
}

// matches tells whether every word that was typed starts a word of s or is a form of one.
func matches(s, typed string) bool {
	s = strings.ToLower(s)
	var have []string
	for w := range strings.FieldsSeq(strings.ToLower(typed)) {
		w = strings.Trim(w, aroundWords)
		if !strings.Contains(s, w[:min(len(w), alikeBytes)]) {
			return false // as nearly all do: thousands of questions are looked at for each letter typed
		}
		if have == nil {
			have = strings.Fields(s)
		}
		if !slices.ContainsFunc(have, func(h string) bool {
			h = strings.Trim(h, aroundWords)
			return strings.HasPrefix(h, w) || alike(h, w) && text.Stem(h) == text.Stem(w)
		}) {
			return false
		}
	}
	return true
}

// aroundWords are characters around a word that are none of it.
const aroundWords = `"'“”‘’()[],.?!:;`

// alike tells whether two words begin alike, as forms of one do: cheap to tell, so that few stems are looked for.
func alike(a, b string) bool {
	return len(a) > alikeBytes && len(b) > alikeBytes && a[:alikeBytes] == b[:alikeBytes]
}

// alikeBytes is how much of two words must be the same for them to be forms of one.
const alikeBytes = 3
