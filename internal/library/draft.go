package library

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"path"
	"strings"

	"tradetalks/corpus"
	"tradetalks/index"
)

// A Draft is what was understood of something that is to be added. Nothing of it is stored.
type Draft struct {
	Articles []*corpus.Article `json:"articles"` // with ids under which they can be added; one, or many of a bulk file
	Passages int               `json:"passages"`
	Warnings []corpus.Warning  `json:"warnings,omitempty"` // what was left out, and what is missing
	Bad      []*corpus.Problem `json:"bad,omitempty"`      // lines of a bulk file that are left out
	Missing  *corpus.Problem   `json:"missing,omitempty"`  // why the one article is not complete; a person may complete it, then add it
	Twins    []Twin            `json:"twins,omitempty"`    // what the corpus holds already
}

// A Twin is an article of the corpus that resembles one of a draft.
type Twin struct {
	Draft      int     `json:"draft"` // index into Draft.Articles
	ID         string  `json:"id"`
	Title      string  `json:"title"`
	Why        Why     `json:"why"`
	Similarity float64 `json:"similarity"` // of the texts, from 0 to 1
	Yours      bool    `json:"yours"`      // the actor may replace it: give the article of the draft its id, then Add with replace
}

// Fresh returns the articles of a draft that the corpus does not hold: none with the same id, address or text.
func (d Draft) Fresh() []*corpus.Article {
	held := map[int]bool{}
	for _, t := range d.Twins {
		held[t.Draft] = held[t.Draft] || t.Why != Alike
	}
	var out []*corpus.Article
	for i, a := range d.Articles {
		if !held[i] {
			out = append(out, a)
		}
	}
	return out
}

// Replacing returns what Add is given to replace what stands in the way of a draft: its fresh articles, and, under the ids of those that they
// replace, the ones that the corpus holds and the actor may replace; of two that would replace the same one, the first.
func (d Draft) Replacing() []*corpus.Article {
	out := d.Fresh()
	done, taken := map[int]bool{}, map[string]bool{}
	for _, t := range d.Twins {
		if t.Yours && t.Why != Alike && !done[t.Draft] && !taken[t.ID] {
			a := *d.Articles[t.Draft]
			a.ID = t.ID
			out, done[t.Draft], taken[t.ID] = append(out, &a), true, true
		}
	}
	return out
}

// Draft understands the bytes of a file, a page or a pasted text. Its name says of which kind they are (.md, .txt, .html, .jsonl); address is
// where they came from, or empty. The error is a *corpus.Problem when there is no article in them at all.
func (l *Library) Draft(ctx context.Context, by Actor, name string, data []byte, address string) (Draft, error) {
	var d Draft
	scope, err := l.Scope(by)
	if err != nil {
		return d, err
	}
	v, err := l.View(scope)
	if err != nil {
		return d, err
	}
	defer v.Close()
	if bytes.HasPrefix(data, []byte("%PDF-")) {
		return d, &corpus.Problem{File: name, Reason: "this is a PDF, and PDFs cannot be read: add the article as a web page, Markdown or text"}
	}
	if isLines(name) {
		for a, err := range corpus.ReadLines(bytes.NewReader(data), name) {
			if err := ctx.Err(); err != nil {
				return d, err
			}
			var p *corpus.Problem
			switch {
			case errors.As(err, &p):
				d.Bad = append(d.Bad, p)
			case err != nil:
				return d, err
			default:
				d.Articles = append(d.Articles, a)
				if most := l.opt.Limits.Articles; scope != "" && len(d.Articles) > most { // told before all of them are compared and shown
					return Draft{}, fmt.Errorf("library: %w: this server may have %d articles of its own, and the file holds more", ErrQuota, most)
				}
			}
		}
		if len(d.Articles) == 0 {
			if len(d.Bad) > 0 {
				return d, d.Bad[0]
			}
			return d, &corpus.Problem{File: name, Reason: "no article in it"}
		}
	} else {
		a, warnings, err := corpus.Read(name, data)
		if err != nil && (a == nil || !errors.As(err, &d.Missing)) {
			return d, err
		}
		d.Articles, d.Warnings = []*corpus.Article{a}, warnings
	}
	ids := map[string]bool{}
	keepsID := isLines(name) || strings.EqualFold(path.Ext(name), articleExt) || strings.EqualFold(path.Ext(name), ".markdown")
	for i, a := range d.Articles {
		if a.URL == "" {
			a.URL = address
		}
		taken := func(id string) bool {
			_, err := v.Article(id)
			return ids[id] || !errors.Is(err, ErrNotFound)
		}
		if !keepsID || corpus.CheckID(a.ID) != nil || ids[a.ID] {
			a.ID = corpus.MakeID(a, taken)
		} else if held, err := v.Article(a.ID); err == nil && scope != "" && !held.Local {
			a.ID = corpus.MakeID(a, taken) // the shared corpus has another article of that id
		}
		ids[a.ID] = true
		d.Passages += len(a.Cut())
		found, err := twins(ctx, v, a, func(held *index.Article) bool { return held.Local == (scope != "") })
		if err != nil {
			return d, err
		}
		for _, t := range found {
			t.Draft = i
			d.Twins = append(d.Twins, t)
		}
	}
	return d, nil
}

// twins returns the articles of a view that are, or resemble, an article. yours tells which of them the actor may replace.
func twins(ctx context.Context, v *index.View, a *corpus.Article, yours func(*index.Article) bool) ([]Twin, error) {
	var out []Twin
	seen := map[*index.Article]bool{}
	sketch := corpus.Signature(a)
	add := func(held *index.Article, why Why) {
		if !seen[held] {
			seen[held] = true
			out = append(out, Twin{ID: held.ID, Title: held.Title, Why: why, Yours: yours(held), Similarity: sketch.Similarity(corpus.Signature(&held.Article))})
		}
	}
	held, err := v.Article(a.ID)
	switch {
	case err == nil:
		add(held, SameID)
	case !errors.Is(err, ErrNotFound):
		return nil, err
	}
	texts, err := v.WithBody(a.Body)
	if err != nil {
		return nil, err
	}
	for _, held := range texts {
		add(held, SameText)
	}
	addresses, err := v.WithAddress(a.URL)
	if err != nil {
		return nil, err
	}
	for _, held := range addresses {
		add(held, SameAddress)
	}
	alike, err := v.Alike(ctx, a.Body)
	if err != nil {
		return nil, err
	}
	for _, held := range alike {
		if sketch.Similarity(corpus.Signature(&held.Article)) >= corpus.SameStory {
			add(held, Alike)
		}
	}
	return out, nil
}
