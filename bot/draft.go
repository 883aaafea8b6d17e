package bot

import (
	"context"
	"fmt"
	"strings"

	"tradetalks/corpus"
	"tradetalks/index"
	"tradetalks/internal/library"
)

// Inputs of the forms of moderators.
const (
	inputText      = "text"
	inputHeadline  = "headline"
	inputPublisher = "publisher"
	inputDate      = "date"
	inputAddress   = "address"
	inputTopics    = "topics"
)

// addDelivery is a form when /corpus add is called without a file or link: for pasted text.
func addDelivery(r Request) delivery {
	if len(r.Files) == 0 && strings.TrimSpace(r.Options["link"]) == "" {
		return delivery{form: true}
	}
	return delivery{private: true}
}

// add handles /corpus add: from a file, a link, or pasted text.
func (d *desk) add(ctx context.Context, r Request) (Reply, error) {
	if link := strings.TrimSpace(r.Options["link"]); link != "" {
		got, err := d.opt.Library.DraftLink(ctx, actor(r), link)
		if err != nil {
			return Reply{}, err
		}
		return d.propose(r, got), nil
	}
	if f, ok := r.Files["file"]; ok {
		if f.Size > mostAttached {
			return Reply{}, refuse("add.toolarge", "megabytes", mostAttached>>20)
		}
		data, err := d.download(ctx, f.URL)
		if err != nil {
			return Reply{}, err
		}
		got, err := d.opt.Library.Draft(ctx, actor(r), f.Name, data, "")
		if err != nil {
			return Reply{}, err
		}
		return d.propose(r, got), nil
	}
	yes := true
	return Reply{Modal: &Modal{CustomID: State{Action: actionPasted, Owner: r.User}.String(), Title: r.voice.say("add.title"), Inputs: []Component{{
		Type: componentInput, Style: inputParagraph, CustomID: inputText, Label: r.voice.say("add.label"),
		Placeholder: r.voice.say("add.placeholder"), MinLength: 1, MaxLength: maxInputValue, Required: &yes,
	}}}}, nil
}

// pasted handles the form with pasted text.
func (d *desk) pasted(ctx context.Context, r Request) (Reply, error) {
	got, err := d.opt.Library.Draft(ctx, actor(r), "pasted.txt", []byte(r.Inputs[inputText]), "")
	if err != nil {
		return Reply{}, err
	}
	return d.propose(r, got), nil
}

// propose remembers a draft and shows what was understood of it.
func (d *desk) propose(r Request, got library.Draft) Reply {
	id := requestID()
	d.drafts.put(id, &draft{Draft: got, by: r.User, server: r.Server})
	return reply(renderDraft(r.voice, got, id))
}

// drafted returns the draft that a button or form is about. Only who made it may decide on it.
func (d *desk) drafted(r Request) (*draft, error) {
	got, ok := d.drafts.get(r.State.Article.ID)
	if !ok || got.by != r.User {
		return nil, refuse("add.gone")
	}
	return got, nil
}

// renderDraft shows what was understood of a draft, with buttons to save, edit or discard it.
func renderDraft(v voice, got library.Draft, id string) *Message {
	e := Embed{Color: colorList, Title: v.say("add.understood")}
	var blocks []string
	put := func(key, value string) {
		if value != "" {
			e.Fields = append(e.Fields, Field{Name: v.say(key), Value: cutAnywhere(escape(cutAnywhere(value, 400)), maxFieldValue), Inline: true})
		}
	}
	savable, replaces := got.Missing == nil, false
	if len(got.Articles) == 1 {
		a := got.Articles[0]
		put("edit.headline", a.Title)
		put("edit.publisher", strings.Trim(a.Publisher+"; "+a.Author, "; "))
		put("add.date", a.Date.String())
		put("edit.address", a.URL)
		put("add.topics", strings.Join(a.Topics, ", "))
		start, _ := cutText(a.Body, 700, escape)
		blocks = append(blocks, quote(escape(start)))
	} else {
		var titles []string
		for _, a := range got.Articles[:min(5, len(got.Articles))] {
			titles = append(titles, escape(cutAnywhere(a.Title, 120)))
		}
		blocks = append(blocks, v.say("add.bulk", "articles", len(got.Articles), "bad", len(got.Bad)), strings.Join(titles, "\n"))
		if fresh := len(got.Fresh()); fresh < len(got.Articles) {
			blocks = append(blocks, v.say("add.held", "held", len(got.Articles)-fresh, "others", fresh))
			savable = fresh > 0
			if replaced := len(got.Replacing()) - fresh; replaced > 0 {
				blocks = append(blocks, v.say("add.replaces", "replaced", replaced))
				replaces = true
			}
		}
	}
	blocks = append(blocks, v.say("add.passages", "n", got.Passages))
	if got.Missing != nil {
		blocks = append(blocks, v.say("add.missing", "reason", escape(cutAnywhere(got.Missing.Reason, 300))))
	}
	for _, p := range got.Bad[:min(5, len(got.Bad))] {
		blocks = append(blocks, escape(cutAnywhere(fmt.Sprintf("%d: %s", p.Line, p.Reason), 200)))
	}
	if len(got.Warnings) > 0 {
		var lines []string
		for _, w := range got.Warnings[:min(12, len(got.Warnings))] {
			lines = append(lines, escape(cutAnywhere(strings.Trim(w.Reason+": "+w.Text, ": "), 120)))
		}
		blocks = append(blocks, "**"+v.say("add.leftout")+"**\n"+strings.Join(lines, "\n"))
	}
	for _, t := range got.Twins[:min(5, len(got.Twins))] {
		blocks = append(blocks, v.say("add.twin", "title", escape(cutAnywhere(t.Title, 120)), "why", v.say("twin."+string(t.Why)), "percent", int(t.Similarity*100)))
		if len(got.Articles) == 1 && t.Yours && t.Why != library.Alike {
			replaces = true
		}
	}
	e.Description = whole(blocks, 3500)
	state := func(a Action, n int) string { return State{Action: a, N: n, Article: Article{ID: id}}.String() }
	save := Component{Type: componentButton, Style: stylePrimary, Label: v.say("button.save"), CustomID: state(actionSave, 0), Disabled: !savable}
	replace := Component{Type: componentButton, Style: styleDanger, Label: v.say("button.replace"), CustomID: state(actionSave, 1), Disabled: got.Missing != nil}
	row := Row{save}
	switch {
	case replaces && len(got.Articles) == 1:
		row = Row{replace}
	case replaces:
		row = Row{save, replace}
	}
	if len(got.Articles) == 1 {
		row = append(row, button(v.say("button.edit"), state(actionRevise, 0)))
	}
	row = append(row, button(v.say("button.cancel"), state(actionDiscard, 0)))
	return &Message{Embeds: []Embed{e}, Rows: []Row{row}}
}

// save handles Save and Replace.
func (d *desk) save(ctx context.Context, r Request) (Reply, error) {
	got, err := d.drafted(r)
	if err != nil {
		return Reply{}, err
	}
	articles, replace := got.Articles, r.State.N == 1
	switch {
	case replace:
		articles = got.Replacing()
	case len(articles) > 1:
		articles = got.Fresh()
	}
	c, err := d.opt.Library.Add(ctx, actor(r), articles, replace)
	if err != nil {
		return Reply{}, err
	}
	d.drafts.take(r.State.Article.ID)
	return d.changedBy(ctx, r, c), nil
}

// discard handles Cancel.
func (d *desk) discard(_ context.Context, r Request) (Reply, error) {
	if _, err := d.drafted(r); err != nil {
		return Reply{}, err
	}
	d.drafts.take(r.State.Article.ID)
	return reply(plain(r.voice.say("add.discarded"))), nil
}

// revise handles Edit: the form for a draft.
func (d *desk) revise(_ context.Context, r Request) (Reply, error) {
	got, err := d.drafted(r)
	if err != nil {
		return Reply{}, err
	}
	return Reply{Modal: articleForm(r.voice, got.Articles[0], State{Action: actionRevised, Article: r.State.Article})}, nil
}

// revised handles the form for a draft.
func (d *desk) revised(ctx context.Context, r Request) (Reply, error) {
	got, err := d.drafted(r)
	if err != nil {
		return Reply{}, err
	}
	a := *got.Articles[0]
	if err := fill(&a, r.Inputs); err != nil {
		return Reply{}, err
	}
	next, err := d.opt.Library.Draft(ctx, actor(r), a.ID+".md", a.Markdown(), "") // what is missing, and what the corpus has already, may be others now
	if err != nil {
		return Reply{}, err
	}
	next.Warnings = got.Warnings
	d.drafts.put(r.State.Article.ID, &draft{Draft: next, by: r.User, server: r.Server})
	return reply(renderDraft(r.voice, next, r.State.Article.ID)), nil
}

// correct handles /corpus edit: the form for an article.
func (d *desk) correct(ctx context.Context, r Request) (Reply, error) {
	var m *Modal
	_, err := d.with(r, func(v *index.View) (Reply, error) {
		a, err := d.named(ctx, v, r.Options["article"])
		if err == nil {
			m = articleForm(r.voice, &a.Article, State{Action: actionCorrected, Owner: r.User, Article: refer(a.ID)})
		}
		return Reply{}, err
	})
	return Reply{Modal: m}, err
}

// corrected handles the form for an article.
func (d *desk) corrected(ctx context.Context, r Request) (Reply, error) {
	var a corpus.Article
	if _, err := d.with(r, func(v *index.View) (Reply, error) {
		was, err := found(r.State.Article.resolve(v))
		if err == nil {
			a = was.Article
		}
		return Reply{}, err
	}); err != nil {
		return Reply{}, err
	}
	if err := fill(&a, r.Inputs); err != nil {
		return Reply{}, err
	}
	c, err := d.opt.Library.Edit(ctx, actor(r), &a)
	if err != nil {
		return Reply{}, err
	}
	return d.changedBy(ctx, r, c), nil
}

// articleForm returns the form of five fields with which an article is edited.
func articleForm(v voice, a *corpus.Article, s State) *Modal {
	yes, no := true, false
	input := func(id, value string, required *bool, most int) Component {
		return Component{Type: componentInput, Style: inputShort, CustomID: id, Label: v.say("edit." + id), Value: cutAnywhere(value, most),
			Required: required, MaxLength: most}
	}
	return &Modal{CustomID: s.String(), Title: v.say("edit.title"), Inputs: []Component{
		input(inputHeadline, a.Title, &yes, 500),
		input(inputPublisher, strings.Trim(a.Publisher+"; "+a.Author, "; "), &no, 300),
		input(inputDate, a.Date.String(), &no, 10),
		input(inputAddress, a.URL, &no, 1000),
		input(inputTopics, strings.Join(a.Topics, ", "), &no, 500),
	}}
}

// fill puts what was written in the form into an article.
func fill(a *corpus.Article, in map[string]string) error {
	get := func(id string) string { return strings.TrimSpace(in[id]) }
	a.Title = get(inputHeadline)
	publisher, author, _ := strings.Cut(get(inputPublisher), ";")
	a.Publisher, a.Author = strings.TrimSpace(publisher), strings.TrimSpace(author)
	a.Date = corpus.Date{}
	if s := get(inputDate); s != "" {
		date, err := corpus.ParseDate(s)
		if err != nil {
			return refuse("bad.date", "value", escape(cutAnywhere(s, 40)))
		}
		a.Date = date
	}
	a.URL = get(inputAddress)
	if a.URL != "" && linkAddress(a.URL) == "" {
		return refuse("bad.address", "value", escape(cutAnywhere(a.URL, 100)))
	}
	a.Topics = nil
	for t := range strings.FieldsFuncSeq(get(inputTopics), func(c rune) bool { return c == ',' || c == '，' || c == '、' }) {
		if t = strings.ToLower(strings.Join(strings.Fields(t), "-")); t != "" {
			a.Topics = append(a.Topics, t)
		}
	}
	return nil
}
