package bot_test

import (
	"strings"
	"testing"

	"tradetalks/internal/discordtest"
)

// nearly is what somebody may type who means the minutes: words that a search would find them by, but not what names them.
var nearly = []string{
	"2031-03-30-rowing-club-minutes-of-the-rowing",
	"2031-03-31-rowing-club-minutes-of-the-rowing-club",
	"Minutes of the rowing",
	"rowing club treasurer",
	"a:minutes",
}

func TestModeratorsNameArticlesExactly(t *testing.T) {
	t.Parallel()
	w, mod, _ := moderated(t)
	addMinutes(t, w, mod)
	general := w.guild.General()
	for _, c := range []struct {
		command string
		more    discordtest.Args
	}{
		{"corpus remove", nil},
		{"corpus show", nil},
		{"corpus questions add", discordtest.Args{"paragraph": 1, "question": treasurer}},
		{"corpus questions remove", discordtest.Args{"paragraph": 1, "question": treasurer}},
		{"corpus test add", discordtest.Args{"question": treasurer}},
	} {
		for _, typed := range nearly {
			args := discordtest.Args{"article": typed}
			for k, v := range c.more {
				args[k] = v
			}
			want(t, discordtest.Wait(t, mod.Slash(general, c.command, args).Reply).Text(), "There is no article with the id or headline")
		}
	}
	for _, typed := range nearly {
		want(t, discordtest.Wait(t, mod.Slash(general, "corpus edit", discordtest.Args{"article": typed}).Reply).Text(), "There is no article with the id or headline")
		if text := discordtest.Wait(t, mod.Slash(general, "corpus history", discordtest.Args{"article": typed}).Reply).Text(); strings.Contains(text, "Minutes") {
			t.Errorf("the history of %q tells of another article:\n%s", typed, text)
		}
	}
	want(t, discordtest.Wait(t, w.ada.Slash(general, "ask", discordtest.Args{"question": treasurer}).Reply).Text(), "Wanda Quill")

	t.Run("two of one headline", func(t *testing.T) {
		draft := discordtest.Wait(t, mod.Slash(general, "corpus add", discordtest.Args{"file": discordtest.File{Name: "more.md", Type: "text/markdown",
			Content: []byte(strings.NewReplacer("2031-03-30", "2031-03-29", "Wanda Quill as its treasurer", "Odo Fenn as its steward").Replace(minutes))}}).Reply)
		discordtest.Wait(t, mod.Click(draft, button(t, draft, "Save")).Reply)
		removed := discordtest.Wait(t, mod.Slash(general, "corpus remove", discordtest.Args{"article": "Minutes of the rowing club"}).Reply)
		want(t, removed.Text(), "Several articles have the headline")
	})
	t.Run("by id", func(t *testing.T) {
		removed := discordtest.Wait(t, mod.Slash(general, "corpus remove", discordtest.Args{"article": "minutes"}).Reply)
		want(t, removed.Text(), "Removed", "Minutes of the rowing club")
	})
	t.Run("by a headline in other capitals", func(t *testing.T) {
		removed := discordtest.Wait(t, mod.Slash(general, "corpus remove", discordtest.Args{"article": "minutes  of the Rowing Club"}).Reply)
		want(t, removed.Text(), "Removed", "Minutes of the rowing club")
	})
}

func TestArticleOpensNoOther(t *testing.T) {
	t.Parallel()
	w := story(t)
	general := w.guild.General()
	near := discordtest.Wait(t, w.ada.Slash(general, "article", discordtest.Args{"article": "Estmark offers a lower canal fee"}).Reply)
	want(t, near.Text(), "There is no article with the id or headline", "Estmark offers lower canal fee on second day")
	if text := near.Text(); strings.Contains(text, "Nickel and cobalt") {
		t.Errorf("an article is open though none was named:\n%s", text)
	}
	pick := near.Selects()[0]
	for _, o := range pick.Options {
		if o.Label == "Estmark offers lower canal fee on second day" {
			want(t, discordtest.Wait(t, w.ada.Choose(near, pick.CustomID, o.Value).Reply).Text(), "Nickel and cobalt")
		}
	}
	want(t, discordtest.Wait(t, w.ada.Slash(general, "article", discordtest.Args{"article": "2031-04-01-nobody-zzqwx"}).Reply).Text(),
		"There is no article with the id or headline")
}
