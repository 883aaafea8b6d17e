package index

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"math"
	"net/url"
	"slices"
	"strings"

	"tradetalks/corpus"
	"tradetalks/internal/text"
)

// Kinds of facets by which an article is recognised that comes again. Only article documents have them.
const (
	facetAddress = "u:"
	facetBody    = "b:"
)

// twinFacets returns the facets by which an article is recognised.
func twinFacets(a *corpus.Article) []string {
	facets := []string{facetBody + bodyKey(a.Body)}
	if address := plainAddress(a.URL); address != "" {
		facets = append(facets, facetAddress+address)
	}
	return facets
}

// bodyKey is the same for texts that differ in white space only.
func bodyKey(body string) string {
	hash := sha256.New()
	for word := range strings.FieldsSeq(body) {
		hash.Write([]byte(word))
		hash.Write([]byte{' '})
	}
	return hex.EncodeToString(hash.Sum(nil)[:12])
}

// plainAddress is an address without what does not tell one page from another; empty when it is none.
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
	plain := strings.TrimPrefix(strings.ToLower(u.Host), "www.") + strings.TrimSuffix(u.EscapedPath(), "/")
	if len(query) > 0 {
		plain += "?" + query.Encode()
	}
	return plain
}

// WithAddress returns the articles whose source is at an address, whatever its scheme, fragment, "www." and tracking parameters.
func (v *View) WithAddress(address string) ([]*Article, error) {
	if address = plainAddress(address); address == "" {
		return nil, nil
	}
	return v.having(facetAddress + address)
}

// WithBody returns the articles that have a text, white space apart.
func (v *View) WithBody(body string) ([]*Article, error) { return v.having(facetBody + bodyKey(body)) }

func (v *View) having(facet string) ([]*Article, error) {
	var out []*Article
	for _, s := range v.parts {
		for _, r := range s.segments {
			bm, err := r.postings(fieldArticle, facet)
			if err != nil {
				return nil, err
			}
			for it := bm.Iterator(); it.HasNext(); {
				a, err := s.article(r, uint64(it.Next()))
				if err != nil {
					return nil, err
				}
				out = append(out, a)
			}
		}
	}
	slices.SortFunc(out, func(a, b *Article) int { return strings.Compare(a.ID, b.ID) })
	return out, nil
}

// Numbers of Alike. A copy of a story that keeps half of its text shares about half of its rarest words with it, and nearly none with other
// stories; the passages looked at leave room for a dozen copies.
const (
	alikeWords    = 24
	alikePassages = 60
	alikeStems    = 2000 // of a text, the first ones; looking them up takes milliseconds
)

// Alike returns the articles that share the rarest words of a text: among them are those that tell the same story in the same words, if there
// are any. Most are not, which is for the caller to tell.
func (v *View) Alike(ctx context.Context, body string) ([]*Article, error) {
	type word struct {
		stem string
		freq int
	}
	var words []word
	seen := map[string]bool{}
	for _, stem := range text.Stems(body) {
		if seen[stem] || len(seen) >= alikeStems {
			continue
		}
		seen[stem] = true
		n, err := v.DocFreq(stem)
		if err != nil {
			return nil, err
		}
		if n > 0 {
			words = append(words, word{stem, n})
		}
	}
	slices.SortFunc(words, func(a, b word) int { return cmp.Or(cmp.Compare(a.freq, b.freq), cmp.Compare(a.stem, b.stem)) })
	words = words[:min(len(words), alikeWords)]
	if len(words) == 0 {
		return nil, nil
	}
	q := Query{Limit: alikePassages}
	total := float64(v.Passages())
	for _, w := range words {
		q.Units = append(q.Units, Unit{Weight: float32(math.Log(1 + total/float64(w.freq))), Alts: []Alt{{Stems: []string{w.stem}, Boost: 1}}})
	}
	hits, err := v.Search(ctx, q)
	if err != nil {
		return nil, err
	}
	var out []*Article
	for _, h := range hits {
		if !slices.Contains(out, h.Article) {
			out = append(out, h.Article)
		}
	}
	return out, nil
}
