package bot

import (
	"slices"
	"sync"
	"time"

	"tradetalks/internal/library"
)

// Drafts are kept in memory while a moderator decides: nothing is stored before Save.
const (
	keepDrafts     = time.Hour
	draftsOfServer = 2 * mostAttached  // bytes of one server's: the largest file, and as much beside it
	draftsOfAll    = 20 * mostAttached // bytes of all servers': what a small machine can spare
	draftArticle   = 1000              // bytes of an article beside its text
	draftTwin      = 300               // bytes of an article that resembles one
)

// A draft is an article, or many of a bulk file, that a moderator has not decided on yet.
type draft struct {
	library.Draft
	by     string // id of the moderator
	server string // where it is to be added
}

// size is about how many bytes of memory a draft takes.
func (d *draft) size() int {
	n := draftArticle*(len(d.Articles)+len(d.Bad)+len(d.Warnings)) + draftTwin*len(d.Twins)
	for _, a := range d.Articles {
		n += len(a.Body) + len(a.Title)
	}
	return n
}

// drafts are those of all servers. When they are too many, a server's own oldest make room for its newest, and the oldest of the server that
// has the most for those of the others. It is safe for use by many goroutines.
type drafts struct {
	now func() time.Time

	mu   sync.Mutex
	kept []keptDraft // oldest first
}

type keptDraft struct {
	id    string
	draft *draft
	size  int
	since time.Time
}

// put keeps a draft from now on, instead of one with the same id.
func (d *drafts) put(id string, n *draft) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.forget()
	d.drop(id)
	size := n.size()
	for {
		server, full := d.fullest(n.server, size)
		if !full {
			break
		}
		oldest := slices.IndexFunc(d.kept, func(k keptDraft) bool { return k.draft.server == server })
		d.kept = slices.Delete(d.kept, oldest, oldest+1)
	}
	d.kept = append(d.kept, keptDraft{id, n, size, d.now()})
}

// fullest returns the server that has to make room for a draft of another or its own; full is false when there is room.
func (d *drafts) fullest(server string, size int) (most string, full bool) {
	all, of := size, map[string]int{}
	for _, k := range d.kept {
		all += k.size
		of[k.draft.server] += k.size
	}
	if of[server] > 0 && of[server]+size > draftsOfServer {
		return server, true
	}
	for _, k := range d.kept { // of two that have as much, the one that has it for longer
		if of[k.draft.server] > of[most] {
			most = k.draft.server
		}
	}
	return most, all > draftsOfAll && len(d.kept) > 0
}

// get returns the draft with an id, if it is kept.
func (d *drafts) get(id string) (*draft, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.forget()
	for _, k := range d.kept {
		if k.id == id {
			return k.draft, true
		}
	}
	return nil, false
}

// take forgets the draft with an id.
func (d *drafts) take(id string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.drop(id)
}

// sweep drops what is too old also when nobody asks for anything.
func (d *drafts) sweep() {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.forget()
}

func (d *drafts) drop(id string) {
	d.kept = slices.DeleteFunc(d.kept, func(k keptDraft) bool { return k.id == id })
}

func (d *drafts) forget() {
	d.kept = slices.DeleteFunc(d.kept, func(k keptDraft) bool { return d.now().Sub(k.since) > keepDrafts })
}
