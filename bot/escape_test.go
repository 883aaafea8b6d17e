package bot

import (
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"tradetalks/corpus"
)

func TestEscape(t *testing.T) {
	for in, want := range map[string]string{
		"plain words, with 3.5 percent (net)": "plain words, with 3.5 percent (net)",
		"**bold** _it_ ~~no~~ `x` ||s||":      `\*\*bold\*\* \_it\_ \~\~no\~\~ \` + "`x\\`" + ` \|\|s\|\|`,
		"# head\n> quote\n- list\n1. one":     "\\# head\n\\> quote\n\\- list\n1\\. one",
		"a # b > c - d":                       "a # b > c - d",
		"@everyone <@1> <#2>":                 `\@everyone \<\@1> \<#2>`,
		"[free](https://evil.example)":        `\[free\](https\://evil.example)`,
		"join discord.gg/abc now":             `join discord\.gg/abc now`,
		`back\slash`:                          `back\\slash`,
		"":                                    "",
	} {
		if got := escape(in); got != want {
			t.Errorf("escape(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestEmphasize(t *testing.T) {
	const s = "Tariffs on *steel* fell"
	got := emphasize(s, []corpus.Span{{Start: 0, End: 7}, {Start: 11, End: 18}, {Start: 5, End: 9}, {Start: 19, End: 99}})
	if want := `**Tariffs** on **\*steel\*** fell`; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestCutText(t *testing.T) {
	const s = "The first sentence stands. The second is longer than that. The third."
	for limit, want := range map[int]string{
		len(s): s,
		65:     "The first sentence stands. The second is longer than that. ...",
		40:     "The first sentence stands. ...",
		20:     "The first ...",
		3:      "...",
		2:      "",
	} {
		if got, _ := cutText(s, limit, escape); got != want {
			t.Errorf("limit %d: %q, want %q", limit, got, want)
		}
	}
	if got, cut := cutText("汉字汉字汉字汉字汉字", 8, escape); !cut || !utf8.ValidString(got) || width(got) > 8 || !strings.HasPrefix(got, "汉字") {
		t.Errorf("characters of three bytes: %q, %v", got, cut)
	}
}

func TestLink(t *testing.T) {
	for _, c := range []struct{ label, address, want string }{
		{"Reuters, 2025-06-08", "https://example.com/a_(b)", "[Reuters, 2025-06-08](https://example.com/a_%28b%29)"},
		{"x](https://evil.example) [y", "https://example.com/", `[x\](https\://evil.example) \[y](https://example.com/)`},
		{"Reuters", "javascript:alert(1)", "Reuters"},
		{"Reuters", "", "Reuters"},
		{"Reuters", "https://example.com/#:~:text=" + strings.Repeat("a", 600), "[Reuters](https://example.com/)"},
		{"Reuters", "https://example.com/" + strings.Repeat("a", 600), "Reuters"},
	} {
		if got := link(c.label, c.address); got != c.want {
			t.Errorf("link(%q, %q) = %q, want %q", c.label, c.address, got, c.want)
		}
	}
}

// live matches what Discord would not show as plain text: formatting, mentions, addresses, invites.
var live = regexp.MustCompile("[*_~`|<\\[\\]@]|(?m:^\\s*(?:[>#+-]|\\d+[.)]))|://|(?i:(?:discord(?:app)?|dsc)\\.(?:gg|com|me|io|li))")

func FuzzEscape(f *testing.F) {
	for _, s := range []string{"", "a *b*", "\\", "\\*", "<@&1> @here", "1. x\n 2) y", "- - -", "http://x", "[a](b)", "Discord.gg/x", "\uE000*\uE001", "a\r\n> b", "\xff*"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		e := escape(s)
		if utf8.ValidString(s) && unescape(e) != s {
			t.Errorf("escape(%q) = %q is read back as %q", s, e, unescape(e))
		}
		// Take away what is escaped: nothing live may remain.
		var b strings.Builder
		for i := 0; i < len(e); i++ {
			if e[i] == '\\' && i+1 < len(e) {
				i++
				b.WriteByte('x')
				continue
			}
			b.WriteByte(e[i])
		}
		if m := live.FindString(b.String()); m != "" {
			t.Errorf("escape(%q) = %q leaves %q alive", s, e, m)
		}
	})
}
