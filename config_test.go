package main

import (
	"fmt"
	"log/slog"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// sample returns what .env.example must be: every setting with its help, its kind and its default.
func sample() string {
	var b strings.Builder
	b.WriteString("# Settings of tradetalks. Copy this file to .env and take the # from what you want to change; the environment wins over it.\n" +
		"# \"tradetalks config check\" shows what is in force, and every mistake.\n")
	for _, s := range settings() {
		fmt.Fprintf(&b, "\n# %s\n", s.help)
		if s.secret {
			fmt.Fprintf(&b, "# %s_FILE names a file that holds it instead.\n", s.name)
		}
		fmt.Fprintf(&b, "#%s=%s\n", s.name, s.preset)
	}
	return b.String()
}

func TestSampleSettings(t *testing.T) {
	const name = ".env.example"
	want := sample()
	if *update {
		if err := os.WriteFile(name, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(want, string(got)); d != "" {
		t.Errorf("%s does not hold the table of settings (-want +got); go test -run SampleSettings -update writes it:\n%s", name, d)
	}
}

// TestSettingsTable holds the table to what every row of it promises.
func TestSettingsTable(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range settings() {
		if seen[s.name] || s.name != strings.ToUpper(s.name) || s.kind == "" || !strings.HasSuffix(s.help, ".") {
			t.Errorf("%s: is there twice, not in capitals, or without kind or help", s.name)
		}
		seen[s.name] = true
		if s.preset != "" {
			if err := s.set(&config{}, s.preset); err != nil {
				t.Errorf("%s: the default is refused: %v", s.name, err)
			}
		}
	}
}

// env returns a getenv that knows pairs of name and value.
func env(pairs ...string) func(string) string {
	return func(name string) string {
		for i := 0; i+1 < len(pairs); i += 2 {
			if pairs[i] == name {
				return pairs[i+1]
			}
		}
		return ""
	}
}

func TestReadConfig(t *testing.T) {
	t.Chdir(t.TempDir())
	c, sources, wrong := readConfig(env("DISCORD_TOKEN", "a.b.c", "OWNER_IDS", "123456789012345678, 223456789012345678", "EMBEDDED_CORPUS", "no",
		"SEARCH_TIMEOUT", "1500ms", "SHARD_COUNT", "8", "SHARD_IDS", "4-6,2", "LOG_LEVEL", "WARN", "LOG_FORMAT", "json", "METRICS_ADDR", "9090",
		"DISCORD_API_URL", "http://localhost:1/", "KEEP_DAYS", "2", "HOLD_BACK_PERCENT", "25", "PRIVACY_URL", "https://example.com/privacy"))
	if len(wrong) > 0 {
		t.Fatal(wrong)
	}
	if len(sources) != len(settings()) {
		t.Errorf("%d sources for %d settings", len(sources), len(settings()))
	}
	for _, check := range []struct{ got, want any }{
		{c.token, "a.b.c"}, {c.owners, []string{"123456789012345678", "223456789012345678"}}, {c.embedded, false},
		{c.searchTime, 1500 * time.Millisecond}, {c.shards, []int{2, 4, 5, 6}}, {c.logLevel, slog.LevelWarn}, {c.logJSON, true},
		{c.metrics, "127.0.0.1:9090"}, {c.api, "http://localhost:1"}, {c.data, "./data"}, {c.limits.KeepLeft, 48 * time.Hour},
		{c.limits.Broken, 0.25}, {c.limits.Articles, 500}, {c.privacy, "https://example.com/privacy"},
	} {
		if d := cmp.Diff(check.want, check.got); d != "" {
			t.Error(d)
		}
	}
}

// TestRefusedSettings gives each setting something wrong; the mistake must name the setting, say what to do, and never repeat a
// secret.
func TestRefusedSettings(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.WriteFile("file", nil, 0o600); err != nil {
		t.Fatal(err)
	}
	tests := []struct{ name, value, says string }{
		{"DISCORD_TOKEN", "Bot sesame", "set the token alone"},
		{"DISCORD_TOKEN", "sesame street", "copy it once more"},
		{"DISCORD_TOKEN", "123456789012345678", "application's id"},
		{"DISCORD_TOKEN_FILE", "file", "is empty"},
		{"DISCORD_TOKEN_FILE", "missing", "cannot be read"},
		{"DISCORD_GUILD_ID", "-1", "Copy ID"},
		{"DISCORD_API_URL", "ftp://a.example", "not an address"},
		{"DISCORD_API_URL", "https://me:sesame@a.example", "leave them out"},
		{"HOME_GUILD_ID", "home", "Copy ID"},
		{"OWNER_IDS", "123456789012345678,you", `"you" is not an id: turn on Developer Mode`},
		{"OWNER_IDS", "you,123456789012345678,me 0", `"you", "me", "0" are not ids: turn on Developer Mode`},
		{"PRIVACY_URL", "example.com/privacy", "not an address"},
		{"DATA_DIR", "file/data", "is a file"},
		{"CORPUS_DIR", "file", "is a file"},
		{"CORPUS_DIR", "missing", "does not exist"},
		{"CORPUS_DIR", ".", "overlaps with DATA_DIR"},
		{"WATCH_CORPUS", "true", "set CORPUS_DIR"},
		{"EMBEDDED_CORPUS", "maybe", "true or false"},
		{"SEARCH_TIMEOUT", "1", "with its unit"},
		{"SEARCH_TIMEOUT", "1h", "10ms to 1m"},
		{"SERVER_ARTICLES", "0", "0 is too small: use 1 or more"},
		{"SERVER_ARTICLES", "many", "not a whole number"},
		{"SERVER_BYTES", "20MB", "1 or more"},
		{"SERVER_FEEDS", "-3", "1 or more"},
		{"SERVER_FETCHES", "many", "1 or more"},
		{"KEEP_DAYS", "0", "1 or more"},
		{"HOLD_BACK_PERCENT", "101", "1 to 100"},
		{"HOLD_BACK_PERCENT", "0", "1 to 100"},
		{"SHARD_COUNT", "-1", "use 0 to"},
		{"SHARD_IDS", "3-1", "0-3 or 0,2"},
		{"SHARD_IDS", "0", "SHARD_COUNT is 0"},
		{"LOG_LEVEL", "loud", "debug, info, warn or error"},
		{"LOG_FORMAT", "xml", "text or json"},
		{"METRICS_ADDR", "host:port", "a port such as 9090"},
		{"METRICS_ADDR", "70000", "a port such as 9090"},
		{"METRICS_PROFILES", "true", "set METRICS_ADDR"},
	}
	tried := map[string]bool{}
	for _, test := range tests {
		tried[strings.TrimSuffix(test.name, "_FILE")] = true
		_, _, wrong := readConfig(env(test.name, test.value))
		text := wrong.Error()
		if len(wrong) != 1 || !strings.Contains(text, test.says) || !strings.HasPrefix(wrong[0].name, strings.TrimSuffix(test.name, "_FILE")) {
			t.Errorf("%s=%s: %q, want one mistake that says %q", test.name, test.value, text, test.says)
		}
		if strings.Contains(text, "sesame") {
			t.Errorf("%s: a secret is repeated: %q", test.name, text)
		}
	}
	for _, s := range settings() {
		if !tried[s.name] {
			t.Errorf("%s: nothing wrong was tried", s.name)
		}
	}
}

func TestNearest(t *testing.T) {
	names := []string{"ask", "corpus", "config", "index", "version"}
	for typed, want := range map[string]string{
		"aks": "ask", "ask": "ask", "as": "ask", "confg": "config", "indx": "index", "corpsu": "corpus", "verison": "version", "vresoin": "version",
		"elephant": "", "": "", "x": "",
	} {
		if got := nearest(typed, names); got != want {
			t.Errorf("nearest(%q) = %q, want %q", typed, got, want)
		}
	}
}

// FuzzSettings gives any value to every setting.
func FuzzSettings(f *testing.F) {
	for _, s := range settings() {
		f.Add(s.preset)
	}
	for _, value := range []string{"0-3,2", "0-99999999999", "1h", "https://a.example/", "\x00", "123456789012345678", ":0", "[::]:9090", "../.."} {
		f.Add(value)
	}
	f.Fuzz(func(t *testing.T, value string) {
		for _, s := range settings() {
			if err := s.set(&config{}, value); err != nil && s.secret && len(value) > 3 && strings.Contains(err.Error(), value) {
				t.Errorf("%s: the mistake repeats the secret: %v", s.name, err)
			}
		}
	})
}
