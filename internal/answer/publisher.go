package answer

import (
	"strings"
	"sync"
)

// A publisherCache keeps what publisherKeys made of the names of a corpus.
type publisherCache struct {
	mu    sync.Mutex
	names []string
	keys  map[string][]string
}

// publisherKeys maps the ways to name a publisher to the names in the corpus: "Reuters (via CNA)" is found as Reuters and as CNA.
func (e *Engine) publisherKeys(names []string) map[string][]string {
	c := &e.publishers
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(names) == len(c.names) && (len(names) == 0 || &names[0] == &c.names[0]) {
		return c.keys
	}
	same := len(names) == len(c.names) && c.keys != nil
	for i := 0; same && i < len(names); i++ {
		same = names[i] == c.names[i]
	}
	if same {
		return c.keys
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
	c.names, c.keys = names, keys
	return keys
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
