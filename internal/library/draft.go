package library

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"net/url"
	"path"
	"strings"
	"sync"

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
		shelves := []*shelf{l.shared}
		err := l.use(ctx, scope, false, func(s *shelf) error {
			if s != l.shared {
				shelves = append(shelves, s)
			}
			for _, at := range shelves {
				twins, err := l.twins(ctx, at, a)
				if err != nil {
					return err
				}
				for _, t := range twins {
					t.Draft, t.Yours = i, at == s
					d.Twins = append(d.Twins, t)
				}
			}
			return nil
		})
		if errors.Is(err, ErrNotFound) { // the server has no articles yet
			twins, terr := l.twins(ctx, l.shared, a)
			for _, t := range twins {
				t.Draft = i
				d.Twins = append(d.Twins, t)
			}
			err = terr
		}
		if err != nil {
			return d, err
		}
	}
	return d, nil
}

// known is what a shelf remembers of its articles to recognise one that comes again.
type known struct {
	mu      sync.Mutex
	near    *corpus.Duplicates
	traits  map[string]traits
	address map[string]string   // id by address
	text    map[[16]byte]string // id by the hash of the text
}

// traits are what an article is recognised by.
type traits struct {
	title   string
	address string
	text    [16]byte
}

func traitsOf(a *corpus.Article) traits {
	hash := sha256.Sum256([]byte(strings.Join(strings.Fields(a.Body), " ")))
	return traits{a.Title, plainAddress(a.URL), [16]byte(hash[:16])}
}

// plainAddress is an address without what does not tell one page from another.
func plainAddress(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Host == "" {
		return ""
	}
	query := u.Query()
	for key := range query {
		if strings.HasPrefix(key, "utm_") {
			query.Del(key)
		}
	}
	host := strings.TrimPrefix(strings.ToLower(u.Host), "www.")
	return host + strings.TrimSuffix(u.EscapedPath(), "/") + "?" + query.Encode()
}

func (k *known) put(a *corpus.Article) {
	k.drop(a.ID)
	t := traitsOf(a)
	k.traits[a.ID] = t
	if t.address != "" {
		k.address[t.address] = a.ID
	}
	k.text[t.text] = a.ID
	k.near.Add(a.ID, corpus.Signature(a))
}

func (k *known) drop(id string) {
	t, ok := k.traits[id]
	if !ok {
		return
	}
	delete(k.traits, id)
	if k.address[t.address] == id {
		delete(k.address, t.address)
	}
	if k.text[t.text] == id {
		delete(k.text, t.text)
	}
	k.near.Remove(id)
}

// learn tells what is known of the shelf that its index has changed.
func (s *shelf) learn(x *index.Index, changed []*corpus.Article, gone []string) {
	s.mu.RLock()
	k := s.known
	if x != s.index {
		k = nil // a generation that does not answer yet
	}
	s.mu.RUnlock()
	if k == nil {
		return
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	for _, a := range changed {
		k.put(a)
	}
	for _, id := range gone {
		k.drop(id)
	}
}

// recognise returns what is known of the shelf; the first time it reads all articles.
func (s *shelf) recognise(ctx context.Context) (*known, error) {
	s.mu.Lock()
	k, x := s.known, s.index
	if k == nil {
		k = &known{}
		s.known = k
	}
	s.mu.Unlock()
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.near != nil {
		return k, nil
	}
	if x == nil {
		return nil, fmt.Errorf("library: %w", ErrClosed)
	}
	k.near, k.traits, k.address, k.text = corpus.NewDuplicates(), map[string]traits{}, map[string]string{}, map[[16]byte]string{}
	for a, err := range articles(x) {
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			k.near = nil
			return nil, err
		}
		k.put(&a.Article)
	}
	return k, nil
}

// twins returns the articles of a shelf that are, or resemble, an article, itself left out.
func (l *Library) twins(ctx context.Context, s *shelf, a *corpus.Article) ([]Twin, error) {
	k, err := s.recognise(ctx)
	if err != nil {
		return nil, err
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	var out []Twin
	seen := map[string]bool{}
	add := func(id string, why Why, similarity float64) {
		if id != "" && !seen[id] {
			seen[id] = true
			out = append(out, Twin{ID: id, Title: k.traits[id].title, Why: why, Similarity: similarity})
		}
	}
	t := traitsOf(a)
	if _, held := k.traits[a.ID]; held {
		add(a.ID, SameID, 0)
	}
	add(k.text[t.text], SameText, 1)
	if t.address != "" {
		add(k.address[t.address], SameAddress, 0)
	}
	for _, d := range k.near.Find(corpus.Signature(a)) {
		add(d.ID, Alike, d.Similarity)
	}
	return out, nil
}
