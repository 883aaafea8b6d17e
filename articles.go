package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"tradetalks/corpus"
	"tradetalks/index"
	"tradetalks/internal/library"
	"tradetalks/internal/terminal"
)

// listPage is how many articles of a view are listed at a time, so that a long list is not held in memory.
const listPage = 500

// An articleLine is an article as corpus list -json and corpus show -json print it.
type articleLine struct {
	ID        string   `json:"id"`
	Title     string   `json:"title"`
	Publisher *string  `json:"publisher"` // null when unknown, as are author, date and url
	Author    *string  `json:"author"`
	Date      *string  `json:"date"`
	URL       *string  `json:"url"`
	Topics    []string `json:"topics"`
	Digest    bool     `json:"digest"`
	Local     bool     `json:"local"`
	Passages  int      `json:"passages"`
	Body      string   `json:"body,omitempty"`
}

func newArticleLine(a *index.Article) articleLine {
	return articleLine{ID: a.ID, Title: a.Title, Publisher: known(a.Publisher), Author: known(a.Author), Date: known(a.Date.String()),
		URL: known(a.URL), Topics: append([]string{}, a.Topics...), Digest: a.Digest, Local: a.Local, Passages: len(a.Passages)}
}

// printJSON writes a value as one line of JSON.
func (p *program) printJSON(v any) error {
	e := json.NewEncoder(p.stdout)
	e.SetEscapeHTML(false)
	return e.Encode(v)
}

// printf writes to standard output.
func (p *program) printf(format string, args ...any) error {
	_, err := fmt.Fprintf(p.stdout, format, args...)
	return err
}

// withDesk opens the corpus for a command and closes it after.
func withDesk(f func(context.Context, *program, call, *desk) error) func(context.Context, *program, call) error {
	return func(ctx context.Context, p *program, c call) error {
		conf, err := p.config(c)
		if err != nil {
			return err
		}
		d, err := p.open(ctx, conf, c)
		if err != nil {
			return err
		}
		return errors.Join(f(ctx, p, c, d), d.close())
	}
}

// runCorpusList lists articles, the newest first.
func runCorpusList(ctx context.Context, p *program, c call, d *desk) error {
	c, err := c.narrow(d)
	if err != nil {
		return err
	}
	v, err := d.view()
	if err != nil {
		return err
	}
	defer v.Close()
	f := index.Filter{From: c.from, To: c.to, AsOf: c.asOf}
	if c.publisher != "" {
		f.Publishers = []string{c.publisher}
	}
	if c.topic != "" {
		f.Topics = []string{c.topic}
	}
	for offset := 0; ctx.Err() == nil; offset += listPage {
		articles, err := v.List(f, listPage, offset)
		if err != nil {
			return err
		}
		for _, a := range articles {
			if c.json {
				err = p.printJSON(newArticleLine(a))
			} else {
				err = p.printf("%-10s  %s  %s\n", a.Date, a.ID, strings.TrimSuffix(terminal.Line(a.Title+", "+a.Publisher), ","))
			}
			if err != nil {
				return err
			}
		}
		if len(articles) < listPage {
			return nil
		}
	}
	return ctx.Err()
}

// runCorpusShow shows one article.
func runCorpusShow(_ context.Context, p *program, c call, d *desk) error {
	v, err := d.view()
	if err != nil {
		return err
	}
	defer v.Close()
	a, err := v.Article(c.args[0])
	if errors.Is(err, index.ErrNotFound) {
		return noSuchArticle(c.args[0])
	}
	if err != nil {
		return err
	}
	if c.json {
		line := newArticleLine(a)
		line.Body = a.Body
		return p.printJSON(line)
	}
	_, err = io.WriteString(p.stdout, p.style().Article(a))
	return err
}

func noSuchArticle(id string) error {
	return fmt.Errorf("the corpus has no article %q: \"tradetalks corpus list\" shows the ids", id)
}

// checkReport is what corpus check -json prints.
type checkReport struct {
	Articles int      `json:"articles"`
	Passages int      `json:"passages"`
	Undated  int      `json:"undated"`
	First    *string  `json:"first"`
	Last     *string  `json:"last"`
	Problems []string `json:"problems"`
	Warnings []string `json:"warnings"`
}

// runCorpusCheck reads every article and names what is wrong. It needs no index and writes nothing.
func runCorpusCheck(ctx context.Context, p *program, c call) error {
	conf, err := p.config(c)
	if err != nil {
		return err
	}
	opt := conf.options(c)
	opt.Replace = append(opt.Replace, c.args...)
	layers, err := library.Sources(opt)
	if err != nil {
		return err
	}
	r, err := layers.Check(ctx)
	if err != nil {
		return err
	}
	if c.json {
		out := checkReport{Articles: r.Articles, Passages: r.Passages, Undated: r.Undated, First: known(r.First.String()), Last: known(r.Last.String()),
			Problems: []string{}, Warnings: []string{}}
		for _, b := range r.Problems {
			out.Problems = append(out.Problems, b.Error())
		}
		for _, w := range r.Warnings {
			out.Warnings = append(out.Warnings, w.String())
		}
		if err := p.printJSON(out); err != nil {
			return err
		}
	} else {
		for _, b := range r.Problems {
			fmt.Fprintln(p.stderr, terminal.Line(b.Error()))
		}
		for _, w := range r.Warnings {
			fmt.Fprintln(p.stderr, terminal.Line("warning: "+w.String()))
		}
		covered := ""
		if !r.First.IsZero() {
			covered = fmt.Sprintf(", published from %s to %s", r.First, r.Last)
		}
		if err := p.printf("%s, %s%s; %s left out.\n", count(r.Articles, "article"), count(r.Passages, "passage"), covered,
			count(len(r.Problems), "bad article")); err != nil {
			return err
		}
	}
	if len(r.Problems) > 0 {
		return errSaid
	}
	return nil
}

// complete fills in what a person said about an article on the command line.
func (c call) complete(a *corpus.Article) {
	for _, f := range []struct {
		from string
		to   *string
	}{{c.title, &a.Title}, {c.publisher, &a.Publisher}, {c.author, &a.Author}, {c.url, &a.URL}} {
		if f.from != "" {
			*f.to = f.from
		}
	}
	if !c.date.IsZero() {
		a.Date = c.date
	}
	if len(c.topics) > 0 {
		a.Topics = c.topics
	}
}

// completes tells whether a call says anything about an article.
func (c call) completes() bool {
	return c.title != "" || c.publisher != "" || c.author != "" || c.url != "" || !c.date.IsZero() || len(c.topics) > 0
}

// runCorpusAdd understands files and stores the articles in them.
func runCorpusAdd(ctx context.Context, p *program, c call, d *desk) error {
	failed := false
	for _, name := range c.args {
		if err := p.addFile(ctx, c, d, name); err != nil {
			if len(c.args) == 1 {
				return err
			}
			failed = true
			if errors.Is(err, errSaid) {
				continue
			}
			p.complain(fmt.Sprintf("%s: %s", name, err))
		}
	}
	if failed {
		return errSaid
	}
	return nil
}

// addFile stores the articles of one file. The error is errSaid when bad lines of it were named and left out.
func (p *program) addFile(ctx context.Context, c call, d *desk, name string) error {
	draft, err := understand(ctx, c, d, name)
	if err != nil {
		return err
	}
	if c.completes() {
		if len(draft.Articles) != 1 {
			return errors.New("the file holds many articles, so nothing can be said about one of them: leave out -title, -date and the like")
		}
		c.complete(draft.Articles[0])
	}
	switch {
	case draft.Missing == nil || c.completes():
	case draft.Articles[0].Body == "":
		return draft.Missing // which no flag gives
	default:
		return fmt.Errorf("%w; or say it with -title, -date, -publisher, -author, -url or -topics", draft.Missing)
	}
	var inTheWay []library.Twin
	for _, t := range draft.Twins {
		switch {
		case t.Why == library.Alike:
		case c.replace && t.Yours:
			draft.Articles[t.Draft].ID = t.ID
		default:
			inTheWay = append(inTheWay, t)
		}
	}
	if len(inTheWay) > 0 && !c.json {
		for _, t := range inTheWay {
			fmt.Fprintln(p.stderr, twin(draft, t))
		}
		return errors.New("the corpus holds this already, so nothing was stored: use -replace to put the new text in its place")
	}
	change, err := d.library.Add(ctx, c.actor(), draft.Articles, c.replace)
	if err != nil {
		return err
	}
	if c.json {
		err = p.printJSON(struct {
			Change library.Change `json:"change"`
			Draft  library.Draft  `json:"draft"`
		}{change, draft})
	} else {
		err = p.printDraft(draft, change)
	}
	if err == nil && len(draft.Bad) > 0 {
		return errSaid
	}
	return err
}

// understand reads a file, or what a link leads to.
func understand(ctx context.Context, c call, d *desk, name string) (library.Draft, error) {
	if strings.HasPrefix(name, "https://") || strings.HasPrefix(name, "http://") {
		draft, err := d.library.DraftLink(ctx, c.actor(), name)
		return draft, plain(err)
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return library.Draft{}, fmt.Errorf("%s cannot be read (%s)", name, reason(err))
	}
	return d.library.Draft(ctx, c.actor(), filepath.Base(name), data, c.url)
}

// twin tells in a line which article resembles a new one, and in what.
func twin(d library.Draft, t library.Twin) string {
	why := map[library.Why]string{library.SameID: "has the same id as", library.SameAddress: "has the same address as",
		library.SameText: "has the same text as", library.Alike: "tells the same story as"}[t.Why]
	return terminal.Line(fmt.Sprintf("%s %s %s, %q.", quotedTitle(d.Articles[t.Draft]), why, t.ID, t.Title))
}

func quotedTitle(a *corpus.Article) string { return fmt.Sprintf("%q", a.Title) }

// shownOfMany is how many articles of a bulk file are shown: enough to see whether it was understood.
const shownOfMany = 3

// printDraft tells what was understood of a file, what was left out, and what was stored.
func (p *program) printDraft(d library.Draft, change library.Change) error {
	var b bytes.Buffer
	field := func(name, value string) {
		if value == "" {
			value = "(unknown)"
		}
		fmt.Fprintf(&b, "  %-10s %s\n", name, terminal.Line(value))
	}
	for _, a := range d.Articles[:min(len(d.Articles), shownOfMany)] {
		fmt.Fprintf(&b, "%s\n", a.ID)
		field("headline", a.Title)
		field("publisher", a.Publisher)
		field("author", a.Author)
		field("date", a.Date.String())
		field("address", a.URL)
		field("topics", strings.Join(a.Topics, ", "))
		field("passages", fmt.Sprint(len(a.Cut())))
	}
	if n := len(d.Articles) - shownOfMany; n > 0 {
		fmt.Fprintf(&b, "and %d more\n", n)
	}
	for _, t := range d.Twins {
		if t.Why == library.Alike {
			fmt.Fprintln(&b, twin(d, t))
		}
	}
	if len(d.Warnings) > 0 {
		b.WriteString("Left out or missing:\n")
	}
	for _, w := range d.Warnings {
		fmt.Fprintf(&b, "  %s\n", terminal.Line(w.String()))
	}
	for _, bad := range d.Bad {
		fmt.Fprintln(p.stderr, terminal.Line(bad.Error()))
	}
	fmt.Fprintf(&b, "Stored as change %d: %s, %s.\n", change.N, count(len(d.Articles), "article"), count(d.Passages, "passage"))
	_, err := p.stdout.Write(b.Bytes())
	return err
}

// runCorpusEdit stores another version of an article: what the flags say, and the text of a file when one is given.
func runCorpusEdit(ctx context.Context, p *program, c call, d *desk) error {
	if len(c.args) == 1 && !c.completes() {
		return usageError("there is nothing to change: give a file with the new text, or -title, -date, -publisher, -author, -url or -topics")
	}
	v, err := d.view()
	if err != nil {
		return err
	}
	defer v.Close()
	old, err := v.Article(c.args[0])
	if errors.Is(err, index.ErrNotFound) {
		return noSuchArticle(c.args[0])
	}
	if err != nil {
		return err
	}
	a := old.Article
	if len(c.args) == 2 {
		draft, err := understand(ctx, c, d, c.args[1])
		if err != nil {
			return err
		}
		if len(draft.Articles) != 1 {
			return errors.New("the file holds many articles: give one with the one new version")
		}
		if draft.Missing != nil && !c.completes() {
			return draft.Missing
		}
		a = *draft.Articles[0]
		a.ID = old.ID
	}
	c.complete(&a)
	return p.changed(c)(d.library.Edit(ctx, c.actor(), &a))
}

// changed prints a change that was made.
func (p *program) changed(c call) func(library.Change, error) error {
	return func(change library.Change, err error) error {
		switch {
		case errors.Is(err, library.ErrNotFound):
			return noSuchArticle(c.args[0])
		case err != nil:
			return err
		case c.json:
			return p.printJSON(change)
		}
		if change.Undoes > 0 {
			if err := p.printf("Change %d is taken back: %s.\n", change.Undoes, terminal.Line(articlesOf(change))); err != nil {
				return err
			}
		}
		return p.printf("Done as change %d; \"tradetalks corpus undo %d\" takes it back.\n", change.N, change.N)
	}
}

func runCorpusRemove(ctx context.Context, p *program, c call, d *desk) error {
	return p.changed(c)(d.library.Remove(ctx, c.actor(), c.args...))
}

// runCorpusUndo takes back the last change, or the one with a number.
func runCorpusUndo(ctx context.Context, p *program, c call, d *desk) error {
	n := 0
	if len(c.args) > 0 {
		var err error
		if n, err = atLeastOne(c.args[0]); err != nil {
			return usageError(fmt.Sprintf("%q is not the number of a change: \"tradetalks corpus history\" shows them", c.args[0]))
		}
	}
	change, err := d.library.Undo(ctx, c.actor(), n)
	if errors.Is(err, library.ErrNoChange) {
		return errors.New("there is nothing to undo")
	}
	return p.changed(c)(change, err)
}

// runCorpusHistory lists changes, the newest first.
func runCorpusHistory(_ context.Context, p *program, c call, d *desk) error {
	id := ""
	if len(c.args) > 0 {
		id = c.args[0]
	}
	for offset := 0; ; offset += listPage {
		changes, err := d.library.History(c.actor(), id, listPage, offset)
		if err != nil {
			return err
		}
		for _, change := range changes {
			if c.json {
				err = p.printJSON(change)
			} else {
				err = p.printf("%s\n", historyLine(change))
			}
			if err != nil {
				return err
			}
		}
		if len(changes) < listPage {
			return nil
		}
	}
}

// articlesOf names the articles of a change.
func articlesOf(c library.Change) string {
	var ids []string
	for _, i := range c.Items[:min(len(c.Items), shownOfMany)] {
		ids = append(ids, i.ID)
	}
	if n := len(c.Items) - shownOfMany; n > 0 {
		ids = append(ids, fmt.Sprintf("and %d more", n))
	}
	return strings.Join(ids, ", ")
}

// historyLine tells a change in a line.
func historyLine(c library.Change) string {
	note := ""
	if c.Undoes > 0 {
		note = fmt.Sprintf(" of change %d", c.Undoes)
	}
	if c.Undone > 0 {
		note += fmt.Sprintf(" (taken back by change %d)", c.Undone)
	}
	return fmt.Sprintf("%4d  %s  %s", c.N, c.Time.Format("2006-01-02 15:04"), terminal.Line(fmt.Sprintf("%s%s: %s, by %s", c.Do, note, articlesOf(c), c.By.Name)))
}

// runCorpusExport writes the articles that DATA_DIR holds into a zip file.
func runCorpusExport(ctx context.Context, p *program, c call, d *desk) error {
	articles := 0
	size, err := writeFile(c.args[0], func(w io.Writer) (err error) {
		articles, err = d.library.Export(ctx, c.actor(), w)
		return err
	})
	if err != nil {
		return err
	}
	if c.json {
		return p.printJSON(struct {
			File     string `json:"file"`
			Articles int    `json:"articles"`
			Bytes    int64  `json:"bytes"`
		}{c.args[0], articles, size})
	}
	return p.printf("Wrote %s: %s, %d bytes.\n", c.args[0], count(articles, "article"), size)
}

// writeFile writes a new file whole or not at all, and returns its size. A file that is there is not written over.
func writeFile(name string, write func(io.Writer) error) (size int64, err error) {
	if _, err := os.Stat(name); !errors.Is(err, fs.ErrNotExist) {
		return 0, fmt.Errorf("%s is there already: name another file, or remove it", name)
	}
	f, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		return 0, fmt.Errorf("%s cannot be written (%s)", name, reason(err))
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(f.Name()))
		}
	}()
	if err := write(f); err != nil {
		return 0, errors.Join(err, f.Close())
	}
	info, err := f.Stat()
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return 0, err
	}
	return info.Size(), os.Rename(f.Name(), name)
}

// splitTopics reads a list of topics separated by commas.
func splitTopics(s string) []string {
	topics := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return r == ',' || r == ' ' })
	slices.Sort(topics)
	return slices.Compact(topics)
}
