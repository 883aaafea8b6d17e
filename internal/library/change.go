package library

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"tradetalks/corpus"
	"tradetalks/index"
)

// ErrID means that an article's id cannot be the name of a file.
var ErrID = errors.New("this id cannot be the name of a file")

// An ExistsError names the article that stands in the way of another.
type ExistsError struct {
	ID    string
	Title string
	Why   Why
}

// Why says in what two articles are the same.
type Why string

// What can be the same.
const (
	SameID      Why = "id"
	SameAddress Why = "address"
	SameText    Why = "text"
	Alike       Why = "story" // the texts have much in common
)

// Error names the article.
func (e *ExistsError) Error() string {
	return fmt.Sprintf("library: the corpus holds an article with the same %s: %q: replace that one, or leave it", e.Why, e.ID)
}

// Is makes every ExistsError an ErrExists.
func (e *ExistsError) Is(target error) bool { return target == ErrExists }

// inScope calls f with the actor's shelf.
func (l *Library) inScope(ctx context.Context, by Actor, f func(*shelf) error) error {
	scope, err := l.Scope(by)
	if err != nil {
		return err
	}
	return l.use(ctx, scope, true, f)
}

// scopeDir is the folder of a shelf's truth.
func (l *Library) scopeDir(scope string) string {
	if scope == "" {
		return l.truth()
	}
	return l.serverDir(scope)
}

// addition is what Add, Replace and Edit ask for.
type addition struct {
	Articles []*corpus.Article `json:"articles"`
	Do       Action            `json:"do"`
	Replace  bool              `json:"replace"`
}

// Add stores new articles in the actor's shelf, all or none. An article without an id gets one. The error is ErrExists when the corpus holds
// an article with the same id, address or text, unless replace is true: then the one with the same id is replaced. It is ErrQuota when they are
// too many for the server, ErrID when an id cannot be the name of a file, and a *corpus.Problem when an article is not complete.
func (l *Library) Add(ctx context.Context, by Actor, articles []*corpus.Article, replace bool) (Change, error) {
	return do(ctx, l, opAdd, by, addition{articles, Added, replace}, nil)
}

// Edit stores another version of an article under its id. Of an embedded article, or one in CORPUS_DIR, it stores a full copy, which
// stays when an upgrade changes the original. The error is ErrNotFound when the corpus does not hold it, and ErrNotYours when it is in the shared
// corpus and the actor's shelf is a server's own.
func (l *Library) Edit(ctx context.Context, by Actor, a *corpus.Article) (Change, error) {
	return do(ctx, l, opAdd, by, addition{[]*corpus.Article{a}, Edited, true}, nil)
}

func (l *Library) add(ctx context.Context, by Actor, p addition, _ func(Progress)) (c Change, err error) {
	err = l.inScope(ctx, by, func(s *shelf) error {
		s.changing.Lock()
		defer s.changing.Unlock()
		var edits []edit
		ids := map[string]bool{}
		for _, a := range p.Articles {
			e, err := l.prepare(ctx, s, a, p, ids)
			if err != nil {
				return err
			}
			ids[e.id] = true
			edits = append(edits, e)
		}
		if len(edits) == 0 {
			return errors.New("library: no article to add")
		}
		if err := l.quota(s, edits); err != nil {
			return err
		}
		c, err = s.commit(ctx, by, p.Do, 0, edits)
		return err
	})
	return c, err
}

// prepare checks one article that is to be stored.
func (l *Library) prepare(ctx context.Context, s *shelf, a *corpus.Article, p addition, batch map[string]bool) (edit, error) {
	var e edit
	v, err := l.View(s.name)
	if err != nil {
		return e, err
	}
	defer v.Close()
	taken := func(id string) bool {
		_, err := v.Article(id)
		return batch[id] || !errors.Is(err, ErrNotFound)
	}
	stored := *a
	if stored.ID == "" {
		stored.ID = corpus.MakeID(a, taken)
	}
	if err := corpus.CheckID(stored.ID); err != nil {
		return e, fmt.Errorf("library: %w: %w", ErrID, err)
	}
	if batch[stored.ID] {
		return e, &ExistsError{stored.ID, stored.Title, SameID}
	}
	e = edit{id: stored.ID, title: stored.Title, shape: Own, text: stored.Markdown()}
	// what is stored is what a start would read
	read, _, err := corpus.Read(stored.ID+articleExt, e.text)
	if err != nil {
		return e, err
	}
	old, err := v.Article(stored.ID)
	switch {
	case err == nil && s.name != "" && !old.Local:
		return e, fmt.Errorf("library: article %q: %w: it is in the shared corpus", stored.ID, ErrNotYours)
	case err == nil && !p.Replace:
		return e, &ExistsError{old.ID, old.Title, SameID}
	case errors.Is(err, ErrNotFound) && p.Do == Edited:
		return e, err
	case err != nil && !errors.Is(err, ErrNotFound):
		return e, err
	}
	if !p.Replace {
		found, err := twins(ctx, v, read, func(held *index.Article) bool { return held.Local == (s.name != "") })
		if err != nil {
			return e, err
		}
		for _, t := range found {
			if t.Why != Alike {
				return e, &ExistsError{t.ID, t.Title, t.Why}
			}
		}
	}
	return e, nil
}

// historyShare is how many times the bytes of a server's articles its history may take, which keeps every earlier version: thousands of
// corrections of articles of the usual length.
const historyShare = 10

// quota makes sure that a server stays within its limits when articles are stored on its shelf. To take some away is always allowed.
func (l *Library) quota(s *shelf, edits []edit) error {
	if s.name == "" {
		return nil
	}
	n, size := 0, int64(0)
	touched := map[string]bool{}
	for _, e := range edits {
		touched[e.id] = true
		if e.shape == Own {
			n++
			size += int64(len(e.text))
		}
	}
	if n == 0 {
		return nil
	}
	files, err := os.ReadDir(s.articleDir())
	if err != nil {
		return err
	}
	for _, f := range files {
		if touched[stem(f.Name())] {
			continue
		}
		n++
		if info, err := f.Info(); err == nil {
			size += info.Size()
		}
	}
	limits := l.opt.Limits
	if n > limits.Articles {
		return fmt.Errorf("library: %w: this server may have %d articles of its own, and would have %d", ErrQuota, limits.Articles, n)
	}
	if size > limits.Bytes {
		return fmt.Errorf("library: %w: this server's articles may take %d bytes, and would take %d", ErrQuota, limits.Bytes, size)
	}
	if s.history != nil && s.history.size > historyShare*limits.Bytes {
		return fmt.Errorf("library: %w: this server's history may take %d bytes, and takes %d", ErrQuota, historyShare*limits.Bytes, s.history.size)
	}
	return nil
}

// Remove takes articles out of the actor's shelf, all or none. Of an embedded article, or one in CORPUS_DIR, it notes that it is not to be found.
// The errors are those of Edit.
func (l *Library) Remove(ctx context.Context, by Actor, ids ...string) (Change, error) {
	return do(ctx, l, opRemove, by, ids, nil)
}

func (l *Library) remove(ctx context.Context, by Actor, ids []string, _ func(Progress)) (c Change, err error) {
	err = l.inScope(ctx, by, func(s *shelf) error {
		c, err = l.removeFrom(ctx, s, by, Removed, ids)
		return err
	})
	return c, err
}

func (l *Library) removeFrom(ctx context.Context, s *shelf, by Actor, do Action, ids []string) (Change, error) {
	s.changing.Lock()
	defer s.changing.Unlock()
	var edits []edit
	slices.Sort(ids)
	for _, id := range slices.Compact(ids) {
		a, err := s.article(id)
		if err != nil {
			if _, serr := l.shared.article(id); s.name != "" && serr == nil {
				return Change{}, fmt.Errorf("library: article %q: %w: it is in the shared corpus", id, ErrNotYours)
			}
			return Change{}, err
		}
		e := edit{id: id, title: a.Title}
		before, err := s.state(id)
		if err != nil {
			return Change{}, err
		}
		if before.Shape == Nothing || s.mayShow(id) {
			e.shape = Gone
		}
		edits = append(edits, e)
	}
	if len(edits) == 0 {
		return Change{}, errors.New("library: no article to remove")
	}
	return s.commit(ctx, by, do, 0, edits)
}

// takedown is what TakeDown asks for.
type takedown struct {
	Server string `json:"server"`
	ID     string `json:"id"`
}

// TakeDown removes an article of a server's own shelf, for the operator; the server's moderators cannot undo it.
func (l *Library) TakeDown(ctx context.Context, by Actor, server, id string) (Change, error) {
	return do(ctx, l, opTakeDown, by, takedown{server, id}, nil)
}

func (l *Library) takeDown(ctx context.Context, by Actor, p takedown, _ func(Progress)) (c Change, err error) {
	if err := l.operator(by); err != nil {
		return c, err
	}
	if err := checkServer(p.Server); err != nil {
		return c, err
	}
	err = l.use(ctx, p.Server, false, func(s *shelf) error {
		c, err = l.removeFrom(ctx, s, by, TakenDown, []string{p.ID})
		return err
	})
	return c, err
}

// operator makes sure that an actor is the operator: at the machine itself, or one of those who keep the shared shelf.
func (l *Library) operator(by Actor) error {
	if by.Via == Terminal {
		return nil
	}
	if scope, err := l.Scope(by); err != nil || scope != "" {
		return errors.Join(fmt.Errorf("library: %w: this is for the operator", ErrNotYours), err)
	}
	return nil
}

// question is what AddQuestion and RemoveQuestion ask for.
type question struct {
	ID        string `json:"id"`
	Paragraph int    `json:"paragraph"`
	Text      string `json:"text"`
	Remove    bool   `json:"remove"`
}

// AddQuestion writes down that a paragraph, counted from 1, of an article answers a question. The errors are those of Edit.
func (l *Library) AddQuestion(ctx context.Context, by Actor, id string, paragraph int, text string) (Change, error) {
	return do(ctx, l, opQuestion, by, question{id, paragraph, text, false}, nil)
}

// RemoveQuestion takes back what AddQuestion wrote; the error is ErrNotFound when the paragraph does not have the question.
func (l *Library) RemoveQuestion(ctx context.Context, by Actor, id string, paragraph int, text string) (Change, error) {
	return do(ctx, l, opQuestion, by, question{id, paragraph, text, true}, nil)
}

func (l *Library) question(ctx context.Context, by Actor, q question, _ func(Progress)) (Change, error) {
	scope, err := l.Scope(by)
	if err != nil {
		return Change{}, err
	}
	v, err := l.View(scope)
	if err != nil {
		return Change{}, err
	}
	defer v.Close()
	found, err := v.Article(q.ID)
	if err != nil {
		return Change{}, err
	}
	a := found.Article
	all := maps.Clone(a.Questions)
	if all == nil {
		all = map[int][]string{}
	}
	has := slices.Contains(all[q.Paragraph], q.Text)
	switch {
	case q.Remove && !has:
		return Change{}, fmt.Errorf("library: question %q at paragraph %d of %q: %w", q.Text, q.Paragraph, q.ID, ErrNotFound)
	case q.Remove:
		all[q.Paragraph] = slices.DeleteFunc(slices.Clone(all[q.Paragraph]), func(s string) bool { return s == q.Text })
		if len(all[q.Paragraph]) == 0 {
			delete(all, q.Paragraph)
		}
	case !has:
		all[q.Paragraph] = append(slices.Clone(all[q.Paragraph]), q.Text)
	}
	a.Questions, a.Answers = all, nil
	return l.add(ctx, by, addition{[]*corpus.Article{&a}, Questioned, true}, nil)
}

// Undo takes back change number n of the actor's shelf, or, when n is 0, the last one that stands and is no undo itself. The error is
// ErrNoChange when there is none, ErrLater when a later change has touched the same article, and ErrQuota when what comes back is too much for the
// server.
func (l *Library) Undo(ctx context.Context, by Actor, n int) (Change, error) {
	return do(ctx, l, opUndo, by, n, nil)
}

func (l *Library) undo(ctx context.Context, by Actor, n int, _ func(Progress)) (c Change, err error) {
	err = l.inScope(ctx, by, func(s *shelf) error {
		s.changing.Lock()
		defer s.changing.Unlock()
		if s.history == nil {
			return fmt.Errorf("library: %w", ErrClosed)
		}
		all, err := s.history.standing()
		if err != nil {
			return err
		}
		target := -1
		for i, c := range all {
			if n == 0 && c.Undoes == 0 && c.Undone == 0 || n != 0 && c.N == n {
				target = i
			}
		}
		if target < 0 || all[target].Undone != 0 {
			return fmt.Errorf("library: change %d: %w", n, ErrNoChange)
		}
		t := all[target]
		if t.Do == TakenDown && l.operator(by) != nil {
			return fmt.Errorf("library: change %d: %w: the operator took it down", t.N, ErrNotYours)
		}
		if t, err = s.history.change(t.N); err != nil {
			return err
		}
		var edits []edit
		for _, item := range t.Items {
			for _, later := range all[target+1:] {
				if later.Undone == 0 && later.Undoes <= t.N && slices.ContainsFunc(later.Items, func(i Item) bool { return i.ID == item.ID }) {
					return fmt.Errorf("library: change %d: article %q: %w: change %d", t.N, item.ID, ErrLater, later.N)
				}
			}
			edits = append(edits, edit{id: item.ID, title: item.Title, shape: item.Before.Shape, text: []byte(item.Before.Text)})
		}
		if err := l.quota(s, edits); err != nil {
			return err
		}
		c, err = s.commit(ctx, by, Undone, t.N, edits)
		return err
	})
	return c, err
}

// change returns the change with a number, with what undoes it.
func (h *history) change(n int) (Change, error) {
	for c, err := range h.changes() {
		if err == nil && c.N == n {
			return c, nil
		}
	}
	return Change{}, fmt.Errorf("library: change %d: %w", n, ErrNoChange)
}

// standing returns all changes in order, with which of them were undone, and without the earlier texts, which may be many. An undo that
// was itself undone undoes nothing.
func (h *history) standing() ([]Change, error) {
	var all []Change
	for c, err := range h.changes() {
		if err == nil {
			for i := range c.Items {
				c.Items[i].Before = State{}
			}
			all = append(all, c)
		}
	}
	undone := map[int]int{}
	for i := len(all) - 1; i >= 0; i-- {
		c := &all[i]
		c.Undone = undone[c.N]
		if c.Undone == 0 && c.Undoes != 0 {
			undone[c.Undoes] = c.N
		}
	}
	return all, nil
}

// History returns the changes of the actor's shelf, the newest first: at most limit of them after the first offset, and only those that touched
// the article with an id, unless it is empty.
func (l *Library) History(by Actor, id string, limit, offset int) ([]Change, error) {
	scope, err := l.Scope(by)
	if err != nil {
		return nil, err
	}
	h := history{name: filepath.Join(l.scopeDir(scope), historyFile)}
	all, err := h.standing()
	if err != nil {
		return nil, err
	}
	slices.Reverse(all)
	var out []Change
	for _, c := range all {
		if id != "" && !slices.ContainsFunc(c.Items, func(i Item) bool { return i.ID == id }) {
			continue
		}
		if offset--; offset >= 0 {
			continue
		}
		if len(out) == limit {
			break
		}
		out = append(out, c)
	}
	return out, nil
}
