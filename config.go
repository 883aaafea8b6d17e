package main

import (
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"maps"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/joho/godotenv"

	"tradetalks/internal/library"
)

// envFile is where settings are read from beside the environment: a file in the working directory.
const envFile = ".env"

// A config holds the settings of one run, read once.
type config struct {
	token      string
	guild      string   // the one server in which commands are registered; empty for everywhere
	api        string   // of a Discord-compatible server; empty for Discord
	home       string   // server whose moderators keep the shared corpus; empty for none
	owners     []string // ids of users
	privacy    string   // address of the operator's privacy policy; empty for none
	data       string
	corpus     string // folder of the operator's articles; empty for none
	watch      bool   // reindex when a file in corpus changes
	embedded   bool
	searchTime time.Duration
	shardCount int   // 0 takes Discord's advice
	shards     []int // that this process runs; nil for all
	logLevel   slog.Level
	logJSON    bool
	metrics    string // host:port; empty for none
	profiles   bool
	limits     library.Limits
}

// A setting is one row of the table of settings: what can be set, in the environment or in the .env file.
type setting struct {
	name   string
	preset string // value when nothing is set
	kind   string // of value, in a word or two, for people
	help   string // whole sentences
	secret bool   // never printed; NAME_FILE names a file that holds it
	set    func(c *config, value string) error
}

// settings returns the table, in the order in which an operator meets it.
func settings() []setting {
	return []setting{
		{name: "DISCORD_TOKEN", kind: "secret", secret: true, set: into(parseToken, func(c *config) *string { return &c.token }),
			help: "Token of the bot, from the page Bot of the Developer Portal. Without it the program answers in the terminal."},
		{name: "DISCORD_GUILD_ID", kind: "id", set: into(parseID, func(c *config) *string { return &c.guild }),
			help: "Register the commands in this one server, where they appear at once, instead of everywhere. For trying out."},
		{name: "DISCORD_API_URL", kind: "address", set: into(parseURL, func(c *config) *string { return &c.api }),
			help: "Address of a Discord-compatible server or REST proxy to use instead of Discord."},
		{name: "HOME_GUILD_ID", kind: "id", set: into(parseID, func(c *config) *string { return &c.home }),
			help: "Server whose moderators keep the shared corpus. In every other server they keep articles of their own."},
		{name: "OWNER_IDS", kind: "ids", set: into(parseIDs, func(c *config) *[]string { return &c.owners }),
			help: "Users who may do everything everywhere, separated by commas."},
		{name: "PRIVACY_URL", kind: "address", set: into(parseURL, func(c *config) *string { return &c.privacy }),
			help: "Address of your privacy policy, to which /privacy and /help lead. docs/privacy.md says what the program keeps."},
		{name: "DATA_DIR", preset: "./data", kind: "folder", set: into(parseData, func(c *config) *string { return &c.data }),
			help: "Folder for the index and for what moderators add. It is made when it is not there. One process writes it at a time."},
		{name: "CORPUS_DIR", kind: "folder", set: into(parseCorpus, func(c *config) *string { return &c.corpus }),
			help: "Folder of the operator's own articles, which win over embedded ones of the same name. The bot never writes there."},
		{name: "WATCH_CORPUS", preset: "false", kind: "switch", set: into(parseSwitch, func(c *config) *bool { return &c.watch }),
			help: "Reindex what changed in CORPUS_DIR as soon as it changes."},
		{name: "EMBEDDED_CORPUS", preset: "true", kind: "switch", set: into(parseSwitch, func(c *config) *bool { return &c.embedded }),
			help: "Answer from the starter corpus that is part of the program, too."},
		{name: "SEARCH_TIMEOUT", preset: "1s", kind: "duration", set: into(parseSearchTime, func(c *config) *time.Duration { return &c.searchTime }),
			help: "Longest time that one question may take to search, from 10ms to 1m. A question that takes longer is told so."},
		{name: "SERVER_ARTICLES", preset: "500", kind: "number", set: into(parseNumber, func(c *config) *int { return &c.limits.Articles }),
			help: "Most articles of its own that one server may have."},
		{name: "SERVER_BYTES", preset: "20000000", kind: "number", set: into(parseBytes, func(c *config) *int64 { return &c.limits.Bytes }),
			help: "Most bytes that the articles of one server may take."},
		{name: "SERVER_FEEDS", preset: "10", kind: "number", set: into(parseNumber, func(c *config) *int { return &c.limits.Feeds }),
			help: "Most feeds that one server may follow."},
		{name: "SERVER_FETCHES", preset: "120", kind: "number", set: into(parseNumber, func(c *config) *int { return &c.limits.FetchesPerHour }),
			help: "Most links and feeds that the bot fetches for one server in an hour."},
		{name: "KEEP_DAYS", preset: "30", kind: "number", set: into(parseDays, func(c *config) *time.Duration { return &c.limits.KeepLeft }),
			help: "Days for which the articles of a server are kept after the bot was removed from it."},
		{name: "HOLD_BACK_PERCENT", preset: "10", kind: "number", set: into(parsePercent, func(c *config) *float64 { return &c.limits.Broken }),
			help: "A reindex that breaks more than this part of the saved test questions waits for a moderator, from 1 to 100."},
		{name: "SHARD_COUNT", preset: "0", kind: "number", set: into(parseShardCount, func(c *config) *int { return &c.shardCount }),
			help: "Gateway shards of the bot over all its processes. 0 takes what Discord advises."},
		{name: "SHARD_IDS", kind: "numbers", set: into(parseShards, func(c *config) *[]int { return &c.shards }),
			help: "Shards that this process runs, such as 0-3 or 0,2; SHARD_COUNT must be set. Empty runs all. Each process has its own DATA_DIR."},
		{name: "LOG_LEVEL", preset: "info", kind: "level", set: into(parseLevel, func(c *config) *slog.Level { return &c.logLevel }),
			help: "Least level of what is logged: debug, info, warn or error."},
		{name: "LOG_FORMAT", preset: "text", kind: "format", set: into(parseFormat, func(c *config) *bool { return &c.logJSON }),
			help: "Form of the log: text for people, json for machines."},
		{name: "METRICS_ADDR", kind: "listen address", set: into(parseListen, func(c *config) *string { return &c.metrics }),
			help: "Port, or host and port, that serves /metrics, /healthz and /readyz. A port alone listens on the loopback only."},
		{name: "METRICS_PROFILES", preset: "false", kind: "switch", set: into(parseSwitch, func(c *config) *bool { return &c.profiles }),
			help: "Serve Go's profiles on METRICS_ADDR under /debug/pprof/, too."},
	}
}

// into makes the set function of a setting from how its value is read and where it goes.
func into[T any](parse func(string) (T, error), field func(*config) *T) func(*config, string) error {
	return func(c *config, value string) error {
		v, err := parse(value)
		if err == nil {
			*field(c) = v
		}
		return err
	}
}

// A source tells where the value of a setting came from.
type source struct {
	setting setting
	value   string // as written; empty when there is none
	origin  string // "default", "environment", ".env", or the file that a secret was read from
}

// A mistake is something wrong with the settings and what to do about it. It never holds the value of a secret.
type mistake struct {
	name string // of the setting, or of the file of settings
	what string
}

func (m mistake) String() string { return m.name + ": " + m.what }

// mistakes are all that is wrong with the settings.
type mistakes []mistake

func (m mistakes) Error() string {
	lines := make([]string, len(m))
	for i, each := range m {
		lines[i] = each.String()
	}
	return "config: " + strings.Join(lines, "\nconfig: ")
}

// readConfig reads the settings from the environment and the .env file, of which the environment wins. It always returns the
// sources, so that they can be shown beside what is wrong. It writes nothing and asks no network.
func readConfig(getenv func(string) string) (*config, []source, mistakes) {
	file, wrong := readEnvFile()
	c := &config{}
	var sources []source
	for _, s := range settings() {
		src, err := find(s, getenv, file)
		if err == nil && src.value != "" {
			err = s.set(c, src.value)
		}
		if err != nil {
			wrong = append(wrong, mistake{s.name, err.Error()})
		}
		sources = append(sources, src)
	}
	wrong = append(wrong, c.conflicts()...)
	return c, sources, wrong
}

// readEnvFile reads the .env file, which may be absent. What it holds is never repeated in a mistake: it may be a secret.
func readEnvFile() (map[string]string, mistakes) {
	data, err := os.ReadFile(envFile)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, mistakes{{envFile, "cannot be read (" + reason(err) + "): let this user read it, or remove it"}}
	}
	values, wrong := parseEnvFile(string(data))
	var names, wrongNames []string
	for _, s := range settings() {
		names = append(names, s.name)
		if s.secret {
			names = append(names, s.name+"_FILE")
		}
	}
	for name := range values {
		if !slices.Contains(names, name) && nearest(name, names) != "" {
			wrongNames = append(wrongNames, name)
		}
	}
	slices.Sort(wrongNames)
	for _, name := range wrongNames {
		wrong = append(wrong, mistake{envFile, fmt.Sprintf("%s is not a setting: did you mean %s?", name, nearest(name, names))})
	}
	return values, wrong
}

// parseEnvFile reads a .env file. Where it is not one as a whole, each line is read by itself, so that all that is wrong can be told at once.
func parseEnvFile(data string) (map[string]string, mistakes) {
	values, err := godotenv.Unmarshal(data)
	if err == nil {
		return values, nil
	}
	var wrong mistakes
	values = map[string]string{}
	for i, line := range strings.Split(data, "\n") {
		found, err := godotenv.Unmarshal(line + "\n")
		if err != nil {
			wrong = append(wrong, mistake{fmt.Sprintf("%s:%d", envFile, i+1), "is not of the form NAME=value: mend the line or put # before it"})
		}
		maps.Copy(values, found)
	}
	if len(wrong) == 0 {
		return nil, mistakes{{envFile, "is not of the form NAME=value: mind the quotation marks"}}
	}
	return values, wrong
}

// find returns the value of a setting and where it is from. An empty value counts as none.
func find(s setting, getenv func(string) string, file map[string]string) (source, error) {
	lookups := []struct {
		origin string
		get    func(string) string
	}{{"environment", getenv}, {envFile, func(name string) string { return file[name] }}}
	for _, l := range lookups {
		value := l.get(s.name)
		if !s.secret {
			if value != "" {
				return source{s, value, l.origin}, nil
			}
			continue
		}
		path := l.get(s.name + "_FILE")
		switch {
		case value != "" && path != "":
			return source{s, "", l.origin}, fmt.Errorf("is set twice, as a value and by %s_FILE: leave one out", s.name)
		case value != "":
			return source{s, value, l.origin}, nil
		case path != "":
			data, err := os.ReadFile(path)
			if err != nil {
				return source{s, "", path}, fmt.Errorf("the file %s that %s_FILE names cannot be read (%s): mend the path or its permissions", path, s.name, reason(err))
			}
			value = strings.TrimSpace(string(data))
			if value == "" {
				return source{s, "", path}, fmt.Errorf("the file %s that %s_FILE names is empty: put the value in it", path, s.name)
			}
			return source{s, value, path}, nil
		}
	}
	return source{s, s.preset, "default"}, nil
}

// conflicts returns what is wrong between settings that are fine one by one.
func (c *config) conflicts() mistakes {
	var wrong mistakes
	if c.corpus != "" && c.data != "" && (within(c.corpus, c.data) || within(c.data, c.corpus)) {
		wrong = append(wrong, mistake{"CORPUS_DIR", "overlaps with DATA_DIR, which the bot writes: use two folders, neither inside the other"})
	}
	if c.watch && c.corpus == "" {
		wrong = append(wrong, mistake{"WATCH_CORPUS", "needs a folder to watch: set CORPUS_DIR"})
	}
	if c.profiles && c.metrics == "" {
		wrong = append(wrong, mistake{"METRICS_PROFILES", "needs an address to be served on: set METRICS_ADDR"})
	}
	if len(c.shards) > 0 && c.shards[len(c.shards)-1] >= c.shardCount {
		wrong = append(wrong, mistake{"SHARD_IDS", fmt.Sprintf("names shard %d, but SHARD_COUNT is %d: shards count from 0, and all processes must be given the same SHARD_COUNT", c.shards[len(c.shards)-1], c.shardCount)})
	}
	return wrong
}

// within tells whether a path is a folder or lies inside it.
func within(path, folder string) bool {
	a, err1 := filepath.Abs(path)
	b, err2 := filepath.Abs(folder)
	if err1 != nil || err2 != nil {
		return false
	}
	rel, err := filepath.Rel(b, a)
	return err == nil && filepath.IsLocal(rel)
}

// reason returns what is wrong with a file, without its path and the operation.
func reason(err error) string {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err.Error()
	}
	return err.Error()
}

func parseToken(s string) (string, error) {
	switch {
	case strings.HasPrefix(s, "Bot "):
		return "", errors.New(`begins with "Bot ": set the token alone`)
	case strings.ContainsFunc(s, func(r rune) bool { return r <= ' ' || r > '~' }):
		return "", errors.New("holds a space or a character that no token has: copy it once more from the page Bot of the Developer Portal")
	case strings.Trim(s, "0123456789") == "":
		return "", errors.New("is a number, such as the application's id: the token is on the page Bot of the Developer Portal")
	}
	return s, nil
}

func parseID(s string) (string, error) {
	if n, err := strconv.ParseUint(s, 10, 64); err != nil || n == 0 {
		return "", fmt.Errorf("%q is not an id: %s", s, howToCopyID)
	}
	return s, nil
}

const howToCopyID = "turn on Developer Mode in Discord, then right-click and Copy ID, about 18 digits"

// parseIDs names all that are wrong at once.
func parseIDs(s string) ([]string, error) {
	ids := strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == ' ' })
	var wrong []string
	var err error
	for _, id := range ids {
		if _, e := parseID(id); e != nil {
			wrong, err = append(wrong, strconv.Quote(id)), e
		}
	}
	if len(wrong) > 1 {
		err = fmt.Errorf("%s are not ids: %s", strings.Join(wrong, ", "), howToCopyID)
	}
	return ids, err
}

func parseURL(s string) (string, error) {
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return "", errors.New("is not an address: write it out, such as https://example.com/page")
	}
	if u.User != nil {
		return "", errors.New("holds a user name or password, which would be shown in logs: leave them out")
	}
	return strings.TrimSuffix(s, "/"), nil
}

func parseData(s string) (string, error) {
	for dir := filepath.Clean(s); ; dir = filepath.Dir(dir) {
		info, err := os.Stat(dir)
		switch {
		case err == nil && !info.IsDir():
			return "", fmt.Errorf("%s is a file: name a folder", dir)
		case err == nil:
			return s, nil
		case !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, syscall.ENOTDIR):
			return "", fmt.Errorf("%s cannot be used (%s): let this user open it, or name another folder", dir, reason(err))
		case dir == filepath.Dir(dir):
			return "", fmt.Errorf("%s does not exist: name another folder", dir)
		}
	}
}

func parseCorpus(s string) (string, error) {
	info, err := os.Stat(s)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "", fmt.Errorf("%s does not exist: make the folder, or leave the setting out", s)
	case err != nil:
		return "", fmt.Errorf("%s cannot be used (%s): let this user read it", s, reason(err))
	case !info.IsDir():
		return "", fmt.Errorf("%s is a file: name the folder that holds the articles", s)
	}
	return s, nil
}

func parseSwitch(s string) (bool, error) {
	switch strings.ToLower(s) {
	case "true", "yes", "on", "1":
		return true, nil
	case "false", "no", "off", "0":
		return false, nil
	}
	return false, fmt.Errorf("%q is neither: use true or false", s)
}

func parseSearchTime(s string) (time.Duration, error) {
	d, err := time.ParseDuration(s)
	if err != nil {
		return 0, fmt.Errorf("%q is not a duration: write it with its unit, such as 500ms or 1s", s)
	}
	if d < 10*time.Millisecond || d > time.Minute {
		return 0, fmt.Errorf("%s is out of range: use 10ms to 1m", s)
	}
	return d, nil
}

// mostShards is far more than the largest bot has, so that a slip of the keyboard is noticed.
const mostShards = 16384

func parseShardCount(s string) (int, error) {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 || n > mostShards {
		return 0, fmt.Errorf("%q is not a number of shards: use 0 to %d", s, mostShards)
	}
	return n, nil
}

func parseShards(s string) ([]int, error) {
	var shards []int
	for part := range strings.SplitSeq(s, ",") {
		from, to, isRange := strings.Cut(strings.TrimSpace(part), "-")
		first, err := strconv.Atoi(from)
		last := first
		if err == nil && isRange {
			last, err = strconv.Atoi(to)
		}
		if err != nil || first < 0 || last < first || last >= mostShards {
			return nil, fmt.Errorf("%q is not a shard or a range of them: write it as 0-3 or 0,2", part)
		}
		for n := first; n <= last; n++ {
			shards = append(shards, n)
		}
	}
	slices.Sort(shards)
	return slices.Compact(shards), nil
}

func parseLevel(s string) (slog.Level, error) {
	switch strings.ToLower(s) {
	case "debug":
		return slog.LevelDebug, nil
	case "info":
		return slog.LevelInfo, nil
	case "warn":
		return slog.LevelWarn, nil
	case "error":
		return slog.LevelError, nil
	}
	return 0, fmt.Errorf("%q is not a level: use debug, info, warn or error", s)
}

func parseFormat(s string) (bool, error) {
	switch strings.ToLower(s) {
	case "text":
		return false, nil
	case "json":
		return true, nil
	}
	return false, fmt.Errorf("%q is not a format: use text or json", s)
}

func parseListen(s string) (string, error) {
	address := s
	if !strings.Contains(s, ":") {
		address = ":" + s
	}
	host, port, err := net.SplitHostPort(address)
	if n, e := strconv.ParseUint(port, 10, 16); err != nil || e != nil || n == 0 && port != "0" {
		return "", fmt.Errorf("%q is not an address to listen on: use a port such as 9090, or host:port", s)
	}
	if host == "" {
		host = "127.0.0.1"
	}
	return net.JoinHostPort(host, port), nil
}

func parseNumber(s string) (int, error) {
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0, fmt.Errorf("%q is not a whole number: use 1 or more", s)
	}
	if n < 1 {
		return 0, fmt.Errorf("%d is too small: use 1 or more", n)
	}
	return n, nil
}

func parseBytes(s string) (int64, error) {
	n, err := parseNumber(s)
	return int64(n), err
}

func parseDays(s string) (time.Duration, error) {
	n, err := parseNumber(s)
	return time.Duration(min(n, 36500)) * 24 * time.Hour, err
}

func parsePercent(s string) (float64, error) {
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 || n > 100 {
		return 0, fmt.Errorf("%q is not a percentage: use 1 to 100", s)
	}
	return float64(n) / 100, nil
}
