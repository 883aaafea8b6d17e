package answer

import (
	"slices"
	"strings"
	"sync"

	"tradetalks/index"
)

// A publisherCache keeps what publisherKeys made of the names of corpora.
type publisherCache struct {
	mu   sync.Mutex
	keys map[string]map[string][]string // by all names, a line each
}

// mostPublishers is how many corpora the names of publishers are kept of: as many as servers whose articles are open at once.
const mostPublishers = 64

// publisherKeys maps the ways to name a publisher to the names in the corpus: "Reuters (via CNA)" is found as Reuters and as CNA.
func (e *Engine) publisherKeys(names []string) map[string][]string {
	c := &e.publishers
	all := strings.Join(names, "\n")
	c.mu.Lock()
	defer c.mu.Unlock()
	if keys := c.keys[all]; keys != nil {
		return keys
	}
	keys := map[string][]string{}
	for _, name := range names {
		seen := map[string]bool{}
		for _, part := range publisherParts(name) {
			k := key(newPhrase(part).stems)
			if k != "" && !seen[k] {
				seen[k] = true
				keys[k] = append(keys[k], name)
			}
			if canon := e.lexicon.publishers[k]; canon != "" {
				if ck := key(newPhrase(canon).stems); !seen[ck] {
					seen[ck] = true
					keys[ck] = append(keys[ck], name)
				}
			}
		}
	}
	if len(c.keys) >= mostPublishers || c.keys == nil {
		c.keys = map[string]map[string][]string{}
	}
	c.keys[all] = keys
	return keys
}

// publishersNamed returns the publishers of a view that a person means by a name: the one that has just that name, else all that it is a way to name, as
// "reuters" is for "Reuters (via CNA)". When there are none it returns the name.
func (e *Engine) publishersNamed(v *index.View, name string) ([]string, error) {
	names, err := v.PublisherNames()
	if err != nil || slices.Contains(names, name) {
		return []string{name}, err
	}
	known := e.publisherKeys(names)
	k := key(newPhrase(name).stems)
	if known[k] == nil && e.lexicon.publishers[k] != "" {
		k = key(newPhrase(e.lexicon.publishers[k]).stems)
	}
	if known[k] == nil {
		return []string{name}, nil
	}
	return known[k], nil
}

// publisherParts returns the names that stand in the name of a publisher.
func publisherParts(name string) []string {
	parts := []string{name}
	flat := strings.NewReplacer("(", "|", ")", "|", " via ", "|", "via ", "|", " hosted at ", "|", " text at ", "|", "translated by ", "|", " by ", "|", "/", "|", " at ", "|", ";", "|", " | ", "|", ", ", "|").Replace(name)
	for _, p := range strings.Split(flat, "|") {
		if p = strings.TrimSpace(p); p != "" && p != name && len(p) > 1 {
			parts = append(parts, p)
		}
	}
	return parts
}
