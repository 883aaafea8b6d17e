package bot

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"tradetalks/corpus"
	"tradetalks/index"
	"tradetalks/internal/answer"
	"tradetalks/internal/feed"
	"tradetalks/internal/library"
)

// administrator is Discord's permission bit of those who may do everything.
const administrator = 1 << 3

// Actions of moderators' buttons and forms.
const (
	actionSave      Action = "S" // store the draft Article.ID; N is 1 to replace what stands in its way
	actionRevise    Action = "E" // form for the draft
	actionRevised   Action = "F" // the form sent
	actionDiscard   Action = "D" // forget the draft
	actionPasted    Action = "P" // form with pasted text
	actionCorrected Action = "C" // form with the corrections of Article
	actionUndo      Action = "U" // take back change N
	actionHalt      Action = "H" // cancel the reindex
	actionApprove   Action = "A" // the held reindex: N is 1 to take it, 0 to discard it
	actionDecide    Action = "W" // an item of a feed: N is 1 to save it, Narrow.Publisher the feed's, Check the item's hash
	actionTeach     Action = "T" // select of a logged question, by hash
	actionTaught    Action = "Q" // passage N answers the question of the message
	actionListed    Action = "L" // page Page of the list
	actionChanges   Action = "Y" // page Page of the history, of Article when it names one
)

// moderatorCommands returns the commands of moderators, and /forget-me.
func (d *desk) moderatorCommands() []Command {
	article := CommandOption{Name: "article", Kind: optionString, Required: true, Suggest: true}
	question := CommandOption{Name: "question", Kind: optionString, Required: true, Longest: questionShown}
	saved := question
	saved.Said = "saved"
	address := CommandOption{Name: "address", Kind: optionString, Required: true, Suggest: true, Longest: 400}
	server := CommandOption{Name: "server", Kind: optionString, Required: true, Longest: 32}
	paragraph := CommandOption{Name: "paragraph", Kind: optionInteger, Required: true}
	return []Command{
		{Name: "corpus", Moderator: true, Subs: []Command{
			{Name: "add", handle: d.add, delivery: addDelivery, Options: []CommandOption{
				{Name: "file", Kind: optionAttachment}, {Name: "link", Kind: optionString, Longest: 2000},
			}},
			{Name: "remove", handle: d.remove, delivery: privately, Options: []CommandOption{article}},
			{Name: "edit", handle: d.correct, delivery: withForm, Options: []CommandOption{article}},
			{Name: "show", handle: d.show, delivery: privately, Options: []CommandOption{article}},
			{Name: "list", handle: d.list, delivery: privately, Options: []CommandOption{
				{Name: "source", Kind: optionString, Suggest: true, Longest: maxChoice}, optionTopic(false), optionDay("from"), optionDay("to"),
			}},
			{Name: "history", handle: d.history, delivery: privately, Options: []CommandOption{{Name: "article", Kind: optionString, Suggest: true}}},
			{Name: "undo", handle: d.undo, delivery: privately, Options: []CommandOption{{Name: "change", Kind: optionInteger}}},
			{Name: "reindex", handle: d.reindex, delivery: publicly, Options: []CommandOption{{Name: "full", Kind: optionBoolean}}},
			{Name: "status", handle: d.status, delivery: privately},
			{Name: "export", handle: d.export, delivery: privately},
			{Name: "check", handle: d.check, delivery: privately, Options: []CommandOption{question}},
			{Name: "unanswered", handle: d.unanswered, delivery: privately},
			{Name: "questions add", handle: d.teach, delivery: privately, Options: []CommandOption{article, paragraph, saved}},
			{Name: "questions remove", handle: d.unteach, delivery: privately, Options: []CommandOption{article, paragraph, saved}},
			{Name: "test add", handle: d.testAdd, delivery: privately, Options: []CommandOption{saved, article}},
			{Name: "test list", handle: d.testList, delivery: privately},
			{Name: "test remove", handle: d.testRemove, delivery: privately, Options: []CommandOption{saved}},
			{Name: "feed add", handle: d.feedAdd, delivery: privately, Options: []CommandOption{
				{Name: "address", Kind: optionString, Required: true, Longest: 400},
				{Name: "mode", Kind: optionString, Choices: []string{string(feed.Approve), string(feed.Auto)}},
				{Name: "keywords", Kind: optionString, Longest: 500}, {Name: "minutes", Kind: optionInteger}, {Name: "channel", Kind: optionChannel},
			}},
			{Name: "feed list", handle: d.feedList, delivery: privately},
			{Name: "feed remove", handle: d.feedRemove, delivery: privately, Options: []CommandOption{address}},
			{Name: "feed run", handle: d.feedRun, delivery: privately, Options: []CommandOption{address}},
			{Name: "server block", handle: d.block(true), delivery: privately, Options: []CommandOption{server}},
			{Name: "server unblock", handle: d.block(false), delivery: privately, Options: []CommandOption{server}},
			{Name: "server takedown", handle: d.takeDown, delivery: privately, Options: []CommandOption{server,
				{Name: "article_id", Kind: optionString, Required: true, Longest: 200}}},
		}},
		{Name: "settings", Moderator: true, handle: d.settings, delivery: privately, Options: []CommandOption{
			{Name: "private", Said: "privately", Kind: optionBoolean},
			{Name: "language", Kind: optionString, Choices: languages()},
			{Name: "allow", Kind: optionMentionable}, {Name: "disallow", Kind: optionMentionable},
			{Name: "audit", Kind: optionChannel}, {Name: "no_audit", Kind: optionBoolean},
			{Name: "question_log", Kind: optionBoolean}, {Name: "log_days", Kind: optionInteger}, {Name: "keep_days", Kind: optionInteger},
		}},
		{Name: "forget-me", handle: d.forget, delivery: privately},
	}
}

// moderatorRoutes returns what moderators' buttons and forms call.
func (d *desk) moderatorRoutes() map[Action]route {
	inPlace := func(Request) delivery { return delivery{update: true} }
	return map[Action]route{
		actionSave:      {handle: d.save, delivery: inPlace},
		actionRevise:    {handle: d.revise, delivery: withForm},
		actionRevised:   {handle: d.revised, delivery: inPlace},
		actionDiscard:   {handle: d.discard, delivery: inPlace},
		actionPasted:    {handle: d.pasted, delivery: privately},
		actionCorrected: {handle: d.corrected, delivery: privately},
		actionUndo:      {handle: d.undo, delivery: privately},
		actionHalt:      {handle: d.halt, delivery: privately},
		actionApprove:   {handle: d.approve, delivery: privately},
		actionDecide:    {handle: d.decide, delivery: privately},
		actionTeach:     {handle: d.teachable, delivery: privately},
		actionTaught:    {handle: d.taught, delivery: privately},
		actionListed:    {handle: d.list, delivery: inPlace},
		actionChanges:   {handle: d.history, delivery: inPlace},
	}
}

// moderated lets only moderators of the server through, and tells others what is missing. It is asked on every call: a permission
// that was taken away counts at once.
func (d *desk) moderated(h Handler) Handler {
	return func(ctx context.Context, r Request) (Reply, error) {
		if r.Server == "" {
			return Reply{}, refuse("moderate.server")
		}
		if n := len(d.opt.ShardIDs); n > 0 && n < d.opt.ShardCount {
			return Reply{}, refuse("moderate.shards") // each process has its own data: a change would be seen by some servers only
		}
		may := r.Permissions&(administrator|manageServer) != 0 || slices.Contains(d.opt.Owners, r.User)
		if !may {
			s, err := d.opt.Library.Settings(r.Server)
			if err != nil {
				return Reply{}, err
			}
			may = slices.ContainsFunc(append(r.Roles, r.User), func(id string) bool { return slices.Contains(s.Moderators, id) })
		}
		if !may {
			return Reply{}, refuse("moderate.missing")
		}
		out, err := h(ctx, r)
		return out, told(r.voice, err)
	}
}

// told turns the errors of the library that a moderator can do something about into sentences.
func told(v voice, err error) error {
	if err == nil {
		return nil
	}
	if _, ok := refusal(v, err); ok {
		return err
	}
	var exists *library.ExistsError
	if errors.As(err, &exists) {
		return refuse("library.exists", "title", escape(cutAnywhere(exists.Title, headlineShown)))
	}
	var running *library.RunningError
	if errors.As(err, &running) {
		return refuse("library.running", "name", escape(cutAnywhere(running.Task.By.Name, 80)), "minutes", int(running.Task.Progress.Elapsed.Minutes()))
	}
	var problem *corpus.Problem
	if errors.As(err, &problem) {
		return refuse("library.problem", "reason", escape(cutAnywhere(problem.Reason, 300)))
	}
	for _, c := range []struct {
		err error
		key string
	}{
		{library.ErrNotYours, "library.notyours"}, {library.ErrBlocked, "library.blocked"}, {library.ErrQuota, "library.quota"},
		{library.ErrNotFound, "gone.article"}, {library.ErrNoChange, "library.nochange"}, {library.ErrLater, "library.later"},
		{library.ErrNotIndexed, "library.notindexed"}, {library.ErrNotHeld, "library.notheld"}, {library.ErrDiskFull, "library.diskfull"},
		{library.ErrReadOnly, "library.readonly"}, {library.ErrNoFetch, "library.nofetch"}, {library.ErrFixed, "library.fixed"},
		{library.ErrID, "library.id"},
	} {
		if errors.Is(err, c.err) {
			return refuse(c.key)
		}
	}
	var face interface{ Sentence() string } // of downloads and feeds
	if errors.As(err, &face) {
		return refuse("library.problem", "reason", escape(cutAnywhere(face.Sentence(), 400)))
	}
	return err
}

// actor returns who a request is by, for the history.
func actor(r Request) library.Actor {
	return library.Actor{ID: r.User, Name: r.Name, Server: r.Server, Via: library.Discord}
}

// changedBy returns what a moderator is told of a change, with a button that takes it back, and posts it in the audit channel.
func (d *desk) changedBy(ctx context.Context, r Request, c library.Change) Reply {
	m := &Message{Embeds: []Embed{{Description: changeLine(r.voice, c, changeTitles), Color: colorAnswer}}}
	if c.Do != library.Undone {
		m.Rows = []Row{{button(r.voice.say("button.undo"), State{Action: actionUndo, Owner: r.User, N: c.N}.String())}}
	}
	d.audit(ctx, r, changeLine(r.voice, c, changeTitles))
	return reply(m)
}

// audit posts a line in the audit channel of a server, if it has one. What is not allowed there is not worth failing a change.
func (d *desk) audit(ctx context.Context, r Request, line string) {
	s, err := d.opt.Library.Settings(r.Server)
	if err == nil && s.Audit != "" {
		err = d.post(ctx, s.Audit, auditLine(line))
	}
	if err != nil {
		d.opt.Log.Warn("bot: audit line not posted", "request", r.ID, "error", err)
	}
}

// auditBy posts a line that does not name who made the change, with the name before it.
func (d *desk) auditBy(ctx context.Context, r Request, line string) {
	d.audit(ctx, r, signed(r.Name, line))
}

// signed is a line with the name of who made the change before it.
func signed(name, line string) string { return "**" + escape(cutAnywhere(name, 80)) + "**: " + line }

// auditLine is a line of an audit channel.
func auditLine(line string) *Message {
	return &Message{Embeds: []Embed{{Description: line, Color: colorList}}}
}

// TellChange posts what was changed in the audit channel of a server, unless it was done in that server and is told there already. The
// error is that of posting.
func (b *Bot) TellChange(ctx context.Context, server string, e library.Event) error {
	if e.By.Via == library.Discord && e.By.Server == server {
		return nil
	}
	s, err := b.opt.Library.Settings(server)
	if err != nil || s.Audit == "" {
		return err
	}
	_, err = b.post(ctx, s.Audit, auditLine(eventLine(b.catalogue.voice(b.localeOf(server)), e)))
	return err
}

// eventLine says what was changed, and by whom.
func eventLine(v voice, e library.Event) string {
	if e.Do == library.ArticlesChanged {
		return changeLine(v, e.Change, changeTitles)
	}
	name := escape(cutAnywhere(strings.Join(strings.Fields(e.Name), " "), headlineShown))
	line := ""
	switch e.Do {
	case library.FeedSet:
		line = v.say("feed.added", "address", name, "minutes", e.Minutes)
	case library.FeedRemoved:
		line = v.say("feed.removed", "address", name)
	case library.ItemSkipped:
		line = v.say("feed.skipped", "title", name)
	case library.TestSaved:
		line = v.say("test.added", "question", name, "article", escape(cutAnywhere(e.Article, 120)))
	case library.TestRemoved:
		line = v.say("test.removed", "question", name)
	case library.ServerBlocked:
		line = v.say("operator.blocked", "server", name)
	case library.ServerUnblocked:
		line = v.say("operator.unblocked", "server", name)
	case library.HeldDiscarded:
		line = v.say("reindex.discarded")
	case library.Reindexed:
		line = renderReport(v, e.Report, "").Embeds[0].Description
	case library.Restored:
		line = v.say("restore.done") + "\n" + renderReport(v, e.Report, "").Embeds[0].Description
	}
	return signed(cmp.Or(e.By.Name, string(e.By.Via)), line)
}

// changeTitles is how many articles of one change are named where it is told by itself.
const changeTitles = 5

// changeLine says what a change did, by whom and to which articles, of which it names the first few.
func changeLine(v voice, c library.Change, most int) string {
	var titles []string
	for _, i := range c.Items[:min(most, len(c.Items))] {
		titles = append(titles, "*"+escape(cutAnywhere(strings.Join(strings.Fields(i.Title), " "), 120))+"*")
	}
	if n := len(c.Items) - len(titles); n > 0 {
		titles = append(titles, v.say("answer.alsomore", "n", n))
	}
	name := cmp.Or(c.By.Name, string(c.By.Via))
	line := v.say("change.line", "n", c.N, "do", v.say("change."+string(c.Do)), "titles", strings.Join(titles, ", "),
		"name", escape(cutAnywhere(name, 80)), "day", c.Time.UTC().Format("2006-01-02 15:04"))
	if c.Undone > 0 {
		line += " " + v.say("change.undone", "n", c.Undone)
	}
	return line
}

// remove handles /corpus remove.
func (d *desk) remove(ctx context.Context, r Request) (Reply, error) {
	id, err := d.articleID(ctx, r)
	if err != nil {
		return Reply{}, err
	}
	c, err := d.opt.Library.Remove(ctx, actor(r), id)
	if err != nil {
		return Reply{}, err
	}
	return d.changedBy(ctx, r, c), nil
}

// articleID returns the id of the article that a request names.
func (d *desk) articleID(ctx context.Context, r Request) (id string, err error) {
	_, err = d.with(r, func(v *index.View) (Reply, error) {
		a, err := d.named(ctx, v, r.Options["article"])
		if err == nil {
			id = strings.Clone(a.ID)
		}
		return Reply{}, err
	})
	return id, err
}

// show handles /corpus show: the article with its questions.
func (d *desk) show(ctx context.Context, r Request) (Reply, error) {
	return d.with(r, func(v *index.View) (Reply, error) {
		a, err := d.named(ctx, v, r.Options["article"])
		if err != nil {
			return Reply{}, err
		}
		m := renderArticle(r.voice, a, r.User, 0, 0)
		var lines []string
		for p := range a.Paragraphs() {
			list := a.Questions[p+1]
			last := list[max(0, len(list)-mostOfArticle):] // those that were added stand behind
			if n := len(list) - len(last); n > 0 {
				lines = append(lines, fmt.Sprintf("%d: %s (+%d)", p+1, ellipsis, n))
			}
			for _, q := range last {
				lines = append(lines, escape(fmt.Sprintf("%d: %s", p+1, cutAnywhere(q, 200))))
			}
		}
		e := Embed{Color: colorList}
		if len(lines) > 0 {
			e.Title = r.voice.say("show.title")
		}
		e.Fields = append(e.Fields, Field{Name: r.voice.say("show.id"), Value: cutAnywhere(escape(a.ID), maxFieldValue)})
		if len(a.Topics) > 0 {
			e.Fields = append(e.Fields, Field{Name: r.voice.say("add.topics"), Value: cutAnywhere(escape(strings.Join(a.Topics, ", ")), maxFieldValue)})
		}
		e.Description = whole(lines, 1200)
		m.Embeds = append(m.Embeds, e)
		return reply(m), nil
	})
}

// list handles /corpus list and the buttons that turn its pages.
func (d *desk) list(_ context.Context, r Request) (Reply, error) {
	return d.with(r, func(v *index.View) (Reply, error) {
		n, page := r.State.Narrow, r.State.Page
		var err error
		if r.Way == WayCommand {
			page = 0
			if n, err = d.narrow(v, r); err != nil {
				return Reply{}, err
			}
		}
		f := index.Filter{From: n.From, To: n.To, AsOf: n.AsOf}
		publisher, err := nameOf(v.Publishers, n.Publisher)
		if err != nil {
			return Reply{}, err
		}
		topic, err := nameOf(v.Topics, n.Topic)
		if err != nil {
			return Reply{}, err
		}
		if publisher != "" {
			f.Publishers = []string{publisher}
		}
		if topic != "" {
			f.Topics = []string{topic}
		}
		list, err := v.List(f, latestPage+1, page*latestPage)
		if err != nil {
			return Reply{}, err
		}
		if len(list) == 0 {
			return Reply{}, refuse("latest.none")
		}
		m := listing(r.voice, r.voice.say("list.title"), list[:min(len(list), latestPage)])
		m.Rows = append(m.Rows, pager(r.voice, func(p int) string {
			return State{Action: actionListed, Owner: r.User, Page: p, Narrow: n}.String()
		}, page, len(list) > latestPage)...)
		return reply(m), nil
	})
}

// Sizes of a page of /corpus history, which fits a message.
const (
	historyPage   = 10
	historyTitles = 2 // articles of one change that are named
)

// history handles /corpus history.
func (d *desk) history(ctx context.Context, r Request) (Reply, error) {
	id, err := d.historyOf(ctx, r)
	if err != nil {
		return Reply{}, err
	}
	page := r.State.Page
	list, err := d.opt.Library.History(actor(r), id, historyPage+1, page*historyPage)
	if err != nil {
		return Reply{}, err
	}
	if len(list) == 0 {
		return Reply{}, refuse("library.nochange")
	}
	var lines []string
	for _, c := range list[:min(len(list), historyPage)] {
		lines = append(lines, changeLine(r.voice, c, historyTitles))
	}
	var row Row
	turn := func(key string, page int) {
		row = append(row, button(r.voice.say(key), State{Action: actionChanges, Owner: r.User, Page: page, Article: refer(id)}.String()))
	}
	if page > 0 {
		turn("button.newer", page-1)
	}
	if len(list) > historyPage {
		turn("button.older", page+1)
	}
	m := &Message{Embeds: []Embed{{Title: r.voice.say("history.title"), Description: whole(lines, maxDescription), Color: colorList}}}
	if len(row) > 0 {
		m.Rows = []Row{row}
	}
	return reply(m), nil
}

// historyOf returns the id of the article whose history is asked for, or "" for that of all.
func (d *desk) historyOf(ctx context.Context, r Request) (id string, err error) {
	if r.Way == WayCommand {
		if id = strings.TrimSpace(r.Options["article"]); id == "" {
			return "", nil
		}
		if found, err := d.articleID(ctx, r); err == nil {
			return found, nil
		}
		return id, nil // a removed article is named by its id alone
	}
	if r.State.Article.Hash == 0 {
		return r.State.Article.ID, nil
	}
	_, err = d.with(r, func(v *index.View) (Reply, error) {
		a, err := found(r.State.Article.resolve(v))
		if err == nil {
			id = a.ID
		}
		return Reply{}, err
	})
	return id, err
}

// undo handles /corpus undo and the button below a change.
func (d *desk) undo(ctx context.Context, r Request) (Reply, error) {
	n := r.State.N
	if r.Way == WayCommand {
		n = r.integer("change")
	}
	c, err := d.opt.Library.Undo(ctx, actor(r), n)
	if err != nil {
		return Reply{}, err
	}
	return d.changedBy(ctx, r, c), nil
}

// integer returns a number option; 0 when it is absent.
func (r Request) integer(name string) int {
	n, _ := strconv.Atoi(r.Options[name])
	return n
}

// export handles /corpus export.
func (d *desk) export(ctx context.Context, r Request) (Reply, error) {
	var b limited
	if _, err := d.opt.Library.Export(ctx, actor(r), &b); err != nil {
		if errors.Is(err, errTooLarge) {
			return Reply{}, refuse("export.toolarge")
		}
		return Reply{}, err
	}
	return reply(&Message{Content: r.voice.say("export.done"), Files: []File{{Name: "articles.zip", Data: b.data, Alt: r.voice.say("export.done")}}}), nil
}

var errTooLarge = errors.New("bot: export: larger than a file of Discord may be: use the command line")

// limited is a file that is no larger than Discord takes.
type limited struct{ data []byte }

// Write appends to the file.
func (l *limited) Write(p []byte) (int, error) {
	if len(l.data)+len(p) > mostAttached {
		return 0, errTooLarge
	}
	l.data = append(l.data, p...)
	return len(p), nil
}

// check handles /corpus check: why these passages.
func (d *desk) check(ctx context.Context, r Request) (Reply, error) {
	return d.with(r, func(v *index.View) (Reply, error) {
		a, err := d.think(ctx, v, answer.Question{Text: head(r.Options["question"]), Locale: r.Locale, N: 5, Explain: true})
		if err != nil {
			return Reply{}, err
		}
		c := conversation{Question: r.Options["question"], Owner: r.User, Private: true}
		m := frame(r.voice, a, c, colorList)
		b := m.blocks()
		b.add(r.voice.say("check.confidence", "answered", a.Answered, "confidence", fmt.Sprintf("%.2f", a.Confidence)))
		for _, p := range a.Passages {
			b.add(escape(fmt.Sprintf("[%d] %.3f %s ¶%d", p.Rank, p.Score, p.Citation.Article, p.Paragraph)))
		}
		if a.Explain != nil {
			b.add("**" + r.voice.say("check.units") + "**\n" + escape(cutAnywhere(strings.Join(a.Explain.Units, "\n"), 1200)))
			b.add("**" + r.voice.say("check.candidates") + "**\n" + escape(cutAnywhere(strings.Join(a.Explain.Candidates, "\n"), 1500)))
		}
		b.done()
		return reply(m), nil
	})
}

// status handles /corpus status.
func (d *desk) status(ctx context.Context, r Request) (Reply, error) {
	s, err := d.opt.Library.Status(ctx, actor(r))
	if err != nil {
		return Reply{}, err
	}
	feeds, err := d.opt.Library.Feeds(actor(r))
	if err != nil {
		return Reply{}, err
	}
	v := r.voice
	e := Embed{Title: v.say("status.title"), Color: colorList}
	put := func(key, value string) {
		if value != "" {
			e.Fields = append(e.Fields, Field{Name: v.say(key), Value: cutAnywhere(value, maxFieldValue), Inline: true})
		}
	}
	put("status.articles", fmt.Sprintf("%d (%d)", s.Articles, s.Passages))
	put("status.days", strings.Trim(s.First.String()+" – "+s.Last.String(), " –"))
	put("status.own", fmt.Sprintf("%d, %s", s.Own, size(s.OwnBytes)))
	if s.Generation != "" { // a server without articles of its own has no index of its own
		put("status.index", v.say("status.built", "version", strings.TrimLeft(s.Generation, "g0"), "age", ago(s.Built),
			"digest", fmt.Sprintf("%.12s", s.Digest), "size", size(s.IndexBytes)))
	}
	if s.DiskFree >= 0 {
		put("status.disk", size(s.DiskFree))
	}
	if s.Server != "" {
		put("status.quota", fmt.Sprintf("%d / %d, %s / %s, %d / %d, %d / %d", s.Own, s.Limits.Articles, size(s.OwnBytes), size(s.Limits.Bytes),
			len(feeds), s.Limits.Feeds, s.Fetches, s.Limits.FetchesPerHour))
	}
	if s.Report != nil {
		put("status.last", v.say("status.by", "age", ago(s.Report.Started), "name", escape(cutAnywhere(cmp.Or(s.Report.By.Name, string(s.Report.By.Via)), 80))))
	}
	put("status.outdated", escape(cutAnywhere(strings.Join(s.Outdated, ", "), 500)))
	if s.Notice != "" {
		put("status.notice", v.say("notice."+string(s.Notice)))
	}
	var lines []string
	for _, p := range s.Bad {
		lines = append(lines, badLine(v, p))
	}
	if len(lines) > 0 {
		lines[0] = "**" + v.say("reindex.bad") + "**\n" + lines[0]
	}
	for _, f := range feeds {
		lines = append(lines, feedLine(v, f))
	}
	e.Description = whole(lines, 2500)
	if s.Server != "" { // its members find the shared corpus, too
		_, err := d.with(r, func(view *index.View) (Reply, error) {
			reach, err := view.Reach()
			e.Footer = &Footer{v.say("reach", "articles", reach.Articles, "day", reach.Last)}
			return Reply{}, err
		})
		if err != nil {
			return Reply{}, err
		}
	}
	m := &Message{Embeds: []Embed{e}}
	if s.Held != nil {
		m.Rows = heldRows(v, r.User)
	}
	return reply(m), nil
}

// ago tells a time as how long ago it was, in the words of the reader's client.
func ago(t time.Time) string { return fmt.Sprintf("<t:%d:R>", t.Unix()) }

// badLine says why an article is left out; of its place it tells the file alone, since where that lies is the operator's business.
func badLine(v voice, p *corpus.Problem) string {
	file := path.Base(filepath.ToSlash(p.File))
	if p.Line > 0 {
		file = v.say("bad.line", "file", file, "line", p.Line)
	}
	return escape(cutAnywhere(file+": "+p.Reason, 300))
}

// size returns bytes as people read them.
func size(n int64) string {
	const megabyte, gigabyte = 1e6, 1e9
	if n >= gigabyte {
		return fmt.Sprintf("%.1f GB", float64(n)/gigabyte)
	}
	return fmt.Sprintf("%.1f MB", float64(n)/megabyte)
}

// teach handles /corpus questions add.
func (d *desk) teach(ctx context.Context, r Request) (Reply, error) {
	return d.questioned(ctx, r, d.opt.Library.AddQuestion)
}

// unteach handles /corpus questions remove.
func (d *desk) unteach(ctx context.Context, r Request) (Reply, error) {
	return d.questioned(ctx, r, d.opt.Library.RemoveQuestion)
}

func (d *desk) questioned(ctx context.Context, r Request, do func(context.Context, library.Actor, string, int, string) (library.Change, error)) (Reply, error) {
	id, err := d.articleID(ctx, r)
	if err != nil {
		return Reply{}, err
	}
	c, err := do(ctx, actor(r), id, r.integer("paragraph"), strings.TrimSpace(r.Options["question"]))
	if err != nil {
		return Reply{}, err
	}
	return d.changedBy(ctx, r, c), nil
}

// unanswered handles /corpus unanswered: the questions of the log that found nothing, and would not now.
func (d *desk) unanswered(ctx context.Context, r Request) (Reply, error) {
	asked, err := d.logged(r)
	if err != nil {
		return Reply{}, err
	}
	pick := Component{Type: componentSelect, CustomID: State{Action: actionTeach, Owner: r.User}.String(), Placeholder: r.voice.say("unanswered.pick")}
	seen := map[string]bool{}
	var lines []string
	for _, a := range asked {
		if len(pick.Options) == maxChoices {
			break
		}
		key := strconv.FormatUint(uint64(hashOf(a.Question)), 36)
		if seen[key] {
			continue
		}
		seen[key] = true
		answered, err := d.answers(ctx, r, a.Question)
		if err != nil {
			return Reply{}, err
		}
		if answered {
			continue
		}
		pick.Options = append(pick.Options, Option{Label: cutAnywhere(a.Question, maxChoice), Value: key, Description: a.Time.UTC().Format("2006-01-02 15:04")})
		lines = append(lines, escape(cutAnywhere(a.Question, 200)))
	}
	if len(lines) == 0 {
		return Reply{}, refuse("unanswered.none")
	}
	return reply(&Message{Embeds: []Embed{{Title: r.voice.say("unanswered.title"), Description: whole(lines, maxDescription), Color: colorList}}, Rows: []Row{{pick}}}), nil
}

// answers tells whether a question is answered by what the corpus holds now.
func (d *desk) answers(ctx context.Context, r Request, question string) (yes bool, err error) {
	_, err = d.with(r, func(v *index.View) (Reply, error) {
		a, err := d.consult(ctx, r, v, conversation{Question: question, Owner: r.User, Private: true})
		yes = err == nil && a.Answered
		return Reply{}, err
	})
	return yes, err
}

// logRead is how many rows of a question log are looked at.
const logRead = 200

// logged returns the questions of the server's log that found nothing.
func (d *desk) logged(r Request) ([]library.Asked, error) {
	s, err := d.opt.Library.Settings(r.Server)
	if err != nil {
		return nil, err
	}
	if !s.QuestionLog {
		return nil, refuse("unanswered.nolog")
	}
	asked, err := d.opt.Library.AskedQuestions(r.Server, logRead, 0)
	if err != nil {
		return nil, err
	}
	asked = slices.DeleteFunc(asked, func(a library.Asked) bool { return a.Answered || strings.TrimSpace(a.Question) == "" })
	if len(asked) == 0 {
		return nil, refuse("unanswered.none")
	}
	return asked, nil
}

// teachable handles the select of a logged question: passages that may answer it, with a button each.
func (d *desk) teachable(ctx context.Context, r Request) (Reply, error) {
	asked, err := d.logged(r)
	if err != nil {
		return Reply{}, err
	}
	for _, q := range asked {
		if len(r.Values) == 0 || strconv.FormatUint(uint64(hashOf(q.Question)), 36) != r.Values[0] {
			continue
		}
		return d.with(r, func(v *index.View) (Reply, error) {
			c := conversation{Question: q.Question, Owner: r.User, Private: true}
			a, err := d.consult(ctx, r, v, c)
			if err != nil {
				return Reply{}, err
			}
			m := renderSources(r.voice, a, c)
			var row Row
			for _, p := range passagePage(a, 0) {
				s := State{Action: actionTaught, Owner: r.User, N: p.Rank, Check: checkOf([]answer.Passage{p})}
				row = append(row, button(r.voice.say("button.teach", "n", p.Rank), s.String()))
			}
			m.Rows = nil
			if len(row) > 0 {
				m.Rows = []Row{row}
			}
			return reply(m), nil
		})
	}
	return Reply{}, refuse("gone.question")
}

// taught handles the button that says which passage answers the question.
func (d *desk) taught(ctx context.Context, r Request) (Reply, error) {
	c, err := d.conversation(r)
	if err != nil {
		return Reply{}, err
	}
	var chosen answer.Passage
	if _, err := d.with(r, func(v *index.View) (Reply, error) {
		a, err := d.consult(ctx, r, v, c)
		if err != nil {
			return Reply{}, err
		}
		for _, p := range a.Passages {
			if checkOf([]answer.Passage{p}) == r.State.Check {
				chosen = p
				return Reply{}, nil
			}
		}
		return Reply{}, refuse("gone.answer")
	}); err != nil {
		return Reply{}, err
	}
	change, err := d.opt.Library.AddQuestion(ctx, actor(r), chosen.Citation.Article, chosen.Paragraph, c.Question)
	if err != nil {
		return Reply{}, err
	}
	return d.changedBy(ctx, r, change), nil
}

// testAdd handles /corpus test add.
func (d *desk) testAdd(ctx context.Context, r Request) (Reply, error) {
	id, err := d.articleID(ctx, r)
	if err != nil {
		return Reply{}, err
	}
	return d.setTest(ctx, r, id, "test.added")
}

// testRemove handles /corpus test remove.
func (d *desk) testRemove(ctx context.Context, r Request) (Reply, error) {
	return d.setTest(ctx, r, "", "test.removed")
}

func (d *desk) setTest(ctx context.Context, r Request, article, key string) (Reply, error) {
	q := strings.TrimSpace(r.Options["question"])
	err := d.opt.Library.SetTest(ctx, actor(r), library.Test{Question: q, Article: article})
	if article == "" && errors.Is(err, library.ErrNotFound) {
		return Reply{}, refuse("test.unknown")
	}
	if err != nil {
		return Reply{}, err
	}
	line := r.voice.say(key, "question", escape(cutAnywhere(q, 300)), "article", escape(cutAnywhere(article, 120)))
	d.auditBy(ctx, r, line)
	return reply(plain(line)), nil
}

// testList handles /corpus test list.
func (d *desk) testList(_ context.Context, r Request) (Reply, error) {
	tests, err := d.opt.Library.Tests(actor(r))
	if err != nil {
		return Reply{}, err
	}
	if len(tests) == 0 {
		return Reply{}, refuse("test.none")
	}
	var lines []string
	for _, t := range tests {
		lines = append(lines, escape(cutAnywhere(t.Question, 200))+"\n"+escape(cutAnywhere(t.Article, 120)))
	}
	return reply(&Message{Embeds: []Embed{{Title: r.voice.say("test.title"), Description: whole(lines, maxDescription), Color: colorList}}}), nil
}

// operating lets only the operator through: those in OWNER_IDS, and the moderators of HOME_GUILD_ID.
func (d *desk) operating(r Request) error {
	scope, err := d.opt.Library.Scope(actor(r))
	if err == nil && scope != "" {
		return refuse("operator.only")
	}
	return err
}

// block handles /corpus server block and unblock.
func (d *desk) block(blocked bool) Handler {
	return func(ctx context.Context, r Request) (Reply, error) {
		if err := d.operating(r); err != nil {
			return Reply{}, err
		}
		server, err := d.other(r)
		if err != nil {
			return Reply{}, err
		}
		if err := d.opt.Library.Block(ctx, actor(r), server, blocked); err != nil {
			return Reply{}, err
		}
		key := "operator.unblocked"
		if blocked {
			key = "operator.blocked"
		}
		line := r.voice.say(key, "server", server)
		d.auditBy(ctx, r, line)
		return reply(plain(line)), nil
	}
}

// other returns the server that an operator names.
func (d *desk) other(r Request) (string, error) {
	server := strings.TrimSpace(r.Options["server"])
	if server == "" || digitsOnly(server) != server {
		return "", refuse("operator.server", "value", escape(cutAnywhere(server, 40)))
	}
	return server, nil
}

// takeDown handles /corpus server takedown.
func (d *desk) takeDown(ctx context.Context, r Request) (Reply, error) {
	if err := d.operating(r); err != nil {
		return Reply{}, err
	}
	server, err := d.other(r)
	if err != nil {
		return Reply{}, err
	}
	id := strings.TrimSpace(r.Options["article_id"])
	c, err := d.opt.Library.TakeDown(ctx, actor(r), server, id)
	if errors.Is(err, library.ErrNotFound) {
		return Reply{}, refuse("operator.noarticle", "server", server, "value", escape(cutAnywhere(id, 120)))
	}
	if err != nil {
		return Reply{}, err
	}
	line := changeLine(r.voice, c, changeTitles)
	d.audit(ctx, r, line)
	return reply(plain(line)), nil
}

// forget handles /forget-me.
func (d *desk) forget(ctx context.Context, r Request) (Reply, error) {
	if err := d.opt.Library.Forget(ctx, r.User); err != nil {
		return Reply{}, err
	}
	return reply(plain(r.voice.say("forget.done"))), nil
}
