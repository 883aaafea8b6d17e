package bot

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"tradetalks/corpus"
	"tradetalks/internal/library"
)

// aDraft returns a draft of a text of so many megabytes.
func aDraft(server string, megabytes int) *draft {
	body := strings.Repeat("x", megabytes<<20-draftArticle)
	return &draft{Draft: library.Draft{Articles: []*corpus.Article{{Body: body}}}, by: "1", server: server}
}

// TestDraftsOfOneServerLeaveThoseOfOthers has a server make more drafts than it may keep: its own oldest go, another's stays.
func TestDraftsOfOneServerLeaveThoseOfOthers(t *testing.T) {
	t.Parallel()
	now := time.Now()
	d := &drafts{now: func() time.Time { return now }}
	d.put("first", aDraft("quiet", 1))
	for n := range 100 {
		d.put(fmt.Sprint("noisy ", n), aDraft("noisy", 8))
	}
	for id, kept := range map[string]bool{"first": true, "noisy 97": false, "noisy 98": true, "noisy 99": true} {
		if _, ok := d.get(id); ok != kept {
			t.Errorf("%s: kept %t, want %t", id, ok, kept)
		}
	}
	d.take("first")
	now = now.Add(keepDrafts + time.Second)
	for _, id := range []string{"first", "noisy 99"} {
		if _, ok := d.get(id); ok {
			t.Errorf("%s is still there", id)
		}
	}
}

// TestDraftsOfAllAreBounded has many servers keep as much as they may: those who have most make room, one who has little does not, and a draft
// that is more than one server may keep is kept alone.
func TestDraftsOfAllAreBounded(t *testing.T) {
	t.Parallel()
	d := &drafts{now: time.Now}
	d.put("small", aDraft("small", 1))
	big := aDraft("", draftsOfServer>>20+1)
	for n := range 12 {
		each := *big
		each.server = fmt.Sprint(n)
		d.put("of "+each.server, &each)
		if _, ok := d.get("of " + each.server); !ok {
			t.Errorf("the newest, of server %d, is not kept", n)
		}
	}
	all := 0
	for _, k := range d.kept {
		all += k.size
	}
	if all > draftsOfAll || len(d.kept) != 1+draftsOfAll/big.size() {
		t.Errorf("%d drafts of %d bytes are kept, may be %d", len(d.kept), all, draftsOfAll)
	}
	if _, ok := d.get("small"); !ok {
		t.Error("who has little made room")
	}
	d.put("small", aDraft("small", 2))
	if got, ok := d.get("small"); !ok || got.size() != 2<<20 {
		t.Error("a draft does not replace the one before it")
	}
}
