package index

import (
	"context"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tradetalks/corpus"
)

// An article is recognised by its address, however that is written.
func TestWithAddress(t *testing.T) {
	articles := small(t)
	story := *articles[0]
	story.ID, story.URL = "story", "https://www.paper.example/story?id=7"
	v := viewed(t, opened(t, built(t, append(articles, &story)...), Options{}))
	for address, want := range map[string][]string{
		"https://www.reuters.com/world/geneva-truce":                   {"2025-05-12-geneva-truce"},
		"http://reuters.com/world/geneva-truce/":                       {"2025-05-12-geneva-truce"},
		"https://REUTERS.com/world/geneva-truce#comments":              {"2025-05-12-geneva-truce"},
		"https://www.reuters.com/world/geneva-truce?utm_source=letter": {"2025-05-12-geneva-truce"},
		"https://www.reuters.com/world/geneva-truce?page=2":            nil,
		"https://www.reuters.com/world":                                nil,
		"https://paper.example/story?id=7&utm_medium=mail":             {"story"},
		"https://paper.example/story?id=8":                             nil,
		"":                                                             nil,
		"geneva-truce":                                                 nil,
		"https://\x00":                                                 nil,
	} {
		found, err := v.WithAddress(address)
		if err != nil {
			t.Errorf("%q: %v", address, err)
		}
		if diff := cmp.Diff(want, ids(found)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", address, diff)
		}
	}
}

// An article is recognised by its text, however that is wrapped.
func TestWithBody(t *testing.T) {
	articles := small(t)
	v := viewed(t, opened(t, built(t, articles...), Options{}))
	for _, body := range []string{articles[2].Body, strings.ReplaceAll(articles[2].Body, " ", "\n"), "  " + articles[2].Body + "\n\n"} {
		found, err := v.WithBody(body)
		if diff := cmp.Diff([]string{articles[2].ID}, ids(found)); diff != "" || err != nil {
			t.Errorf("%q, %v (-want +got):\n%s", body, err, diff)
		}
	}
	if found, err := v.WithBody(articles[2].Body + " Really."); err != nil || found != nil {
		t.Errorf("another text: %v, %v", ids(found), err)
	}
}

// A text that tells a story in nearly the same words is like the article that does.
func TestAlike(t *testing.T) {
	articles := small(t)
	v := viewed(t, opened(t, built(t, articles...), Options{}))
	found, err := v.Alike(context.Background(), "After the summit in Busan the White House said that China will buy 12 million tonnes of soybeans.")
	if err != nil || len(found) == 0 || found[0].ID != "2025-10-30-busan-summit" {
		t.Errorf("like the summit: %v, %v", ids(found), err)
	}
	for _, body := range []string{"", "zzz qqq", "the of and"} {
		if found, err := v.Alike(context.Background(), body); err != nil || found != nil {
			t.Errorf("like %q: %v, %v", body, ids(found), err)
		}
	}
}

// A clone is an index of its own: what is written to one is not seen in the other.
func TestOpenClone(t *testing.T) {
	dir := built(t, small(t)...)
	x := opened(t, dir, Options{})
	copied := 0
	clone, err := OpenClone(dir, t.TempDir()+"/clone", func(old, new string) error { copied++; return context.Canceled }, Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { closed(t, clone) })
	if copied == 0 {
		t.Error("nothing was to be linked")
	}
	if err := clone.Update(context.Background(), nil, []string{"handbook"}); err != nil {
		t.Fatal(err)
	}
	added := *small(t)[0]
	added.ID = "added"
	if err := x.Update(context.Background(), []*corpus.Article{&added}, nil); err != nil {
		t.Fatal(err)
	}
	if got := foundIDs(t, viewed(t, clone), having("bond")); got != nil {
		t.Errorf("removed from the clone, but found: %v", got)
	}
	if diff := cmp.Diff([]string{"handbook"}, foundIDs(t, viewed(t, x), having("bond"))); diff != "" {
		t.Errorf("in the original (-want +got):\n%s", diff)
	}
	if got := foundIDs(t, viewed(t, clone), having("bessent")); len(got) != 1 {
		t.Errorf("the clone finds %v, want what it had alone", got)
	}
}
