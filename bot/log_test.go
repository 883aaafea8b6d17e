package bot_test

import (
	"regexp"
	"strings"
	"testing"

	"tradetalks/internal/discordtest"
)

// TestEveryLineNamesTheRequest makes a question take all that the log can tell of one, in two ways: each of its lines holds the same
// id.
func TestEveryLineNamesTheRequest(t *testing.T) {
	t.Parallel()
	w := story(t)
	general := w.guild.General()
	for way, asked := range map[string]func(){
		"command": func() {
			w.Inject(discordtest.Fault{Match: "/callback", Status: 502, Times: 2})
			discordtest.Wait(t, w.ada.Slash(general, "ask", discordtest.Args{"question": leads}).Reply)
		},
		"mention": func() {
			w.Inject(discordtest.Fault{Match: "POST /channels/", Status: 429, Times: 1})
			discordtest.Wait(t, w.ada.Mention(general, leads).Reply)
		},
	} {
		before := len(w.log.String())
		asked()
		w.log.wait(t, "way="+way)
		ids := map[string]bool{}
		for line := range strings.Lines(w.log.String()[before:]) {
			id := regexp.MustCompile(` request=(\w+)`).FindStringSubmatch(line)
			if id == nil {
				t.Errorf("a line without a request: %s", line)
				continue
			}
			ids[id[1]] = true
		}
		if said := w.log.String()[before:]; len(ids) != 1 || strings.Count(said, "\n") < 2 || !strings.Contains(said, "trying again") {
			t.Errorf("%d requests in:\n%s", len(ids), said)
		}
	}
}
