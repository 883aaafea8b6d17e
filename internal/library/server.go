package library

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// Settings are what moderators set for their server. The zero value holds when nothing is set.
type Settings struct {
	Private     bool     `json:"private,omitempty"`      // answers are shown to the asker alone unless asked otherwise
	Language    string   `json:"language,omitempty"`     // of the bot's sentences where Discord tells none, such as "zh-CN"; empty for the server's own
	Moderators  []string `json:"moderators,omitempty"`   // ids of roles and users that may moderate beside those with Manage Server
	Audit       string   `json:"audit,omitempty"`        // id of the channel where every change is posted; empty for none
	QuestionLog bool     `json:"question_log,omitempty"` // questions are kept
	LogDays     int      `json:"log_days,omitempty"`     // for how many days; 0 means DefaultLogDays
	KeepDays    int      `json:"keep_days,omitempty"`    // for how many days articles are kept after the bot was removed; 0 means the operator's default
}

// DefaultLogDays is how long a question log keeps a question: a month shows what members look for.
const DefaultLogDays = 30

// MostDays is how many days a setting may name: a century, which is as good as ever.
const MostDays = 36500

// Names of what is kept for a server beside its shelf.
const (
	settingsFile = "settings.json"
	leftFile     = "left.json"
	askedFile    = "questions.jsonl"
	blockedFile  = "blocked.json"
)

// Settings returns the settings of a server.
func (l *Library) Settings(server string) (Settings, error) {
	var s Settings
	if err := checkServer(server); err != nil {
		return s, err
	}
	return s, readJSON(filepath.Join(l.serverDir(server), settingsFile), &s)
}

// SetSettings stores the settings of the server that the actor is in.
func (l *Library) SetSettings(ctx context.Context, by Actor, s Settings) error {
	_, err := do(ctx, l, opSettings, by, s, nil)
	return err
}

func (l *Library) setSettings(_ context.Context, by Actor, s Settings, _ func(Progress)) (struct{}, error) {
	if err := checkServer(by.Server); err != nil {
		return struct{}{}, err
	}
	if min(s.LogDays, s.KeepDays) < 0 || max(s.LogDays, s.KeepDays) > MostDays {
		return struct{}{}, fmt.Errorf("library: settings: a number of days is 0 to %d", MostDays)
	}
	return struct{}{}, l.writeServer(by.Server, settingsFile, s)
}

// writeServer stores something about a server.
func (l *Library) writeServer(server, name string, v any) error {
	l.world.RLock()
	defer l.world.RUnlock()
	dir := l.serverDir(server)
	err := makeFolder(dir)
	if err == nil {
		err = writeJSON(filepath.Join(dir, name), v)
	}
	if err != nil {
		return fmt.Errorf("library: server %s: %w", server, explain(err))
	}
	return nil
}

// blocking is what Block asks for.
type blocking struct {
	Server  string `json:"server"`
	Blocked bool   `json:"blocked"`
}

// Block makes a server's own articles invisible and unchangeable, or, when blocked is false, lets it back in. It is for the operator.
func (l *Library) Block(ctx context.Context, by Actor, server string, blocked bool) error {
	_, err := do(ctx, l, opBlock, by, blocking{server, blocked}, nil)
	return err
}

func (l *Library) block(_ context.Context, by Actor, p blocking, _ func(Progress)) (struct{}, error) {
	if err := l.operator(by); err != nil {
		return struct{}{}, err
	}
	if err := checkServer(p.Server); err != nil {
		return struct{}{}, err
	}
	l.world.RLock()
	defer l.world.RUnlock()
	l.mu.Lock()
	defer l.mu.Unlock()
	blocked, did := slices.DeleteFunc(slices.Clone(l.blocked), func(s string) bool { return s == p.Server }), ServerUnblocked
	if p.Blocked {
		blocked, did = append(blocked, p.Server), ServerBlocked
	}
	if err := writeJSON(filepath.Join(l.truth(), blockedFile), blocked); err != nil {
		return struct{}{}, fmt.Errorf("library: %w", explain(err))
	}
	l.blocked = blocked
	for _, server := range []string{"", p.Server} { // the operator's own and the one that it is about
		l.tell(nil, Event{Server: server, By: by, Do: did, Name: p.Server})
	}
	return struct{}{}, nil
}

func (l *Library) readBlocked() error {
	var blocked []string
	if err := readJSON(filepath.Join(l.truth(), blockedFile), &blocked); err != nil {
		return err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.blocked = blocked
	return nil
}

// Blocked tells whether the operator has blocked a server.
func (l *Library) Blocked(server string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return slices.Contains(l.blocked, server)
}

// left notes when the bot was removed from a server.
type left struct {
	Time time.Time `json:"time"`
}

// Left notes that the bot was removed from a server, unless that is noted already; Sweep deletes what the server had when the time to keep it is over.
func (l *Library) Left(server string) error {
	if err := checkServer(server); err != nil {
		return err
	}
	if _, err := os.Stat(l.serverDir(server)); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if _, err := os.Stat(filepath.Join(l.serverDir(server), leftFile)); err == nil {
		return nil // the first time counts
	}
	return l.writeServer(server, leftFile, left{l.opt.Now().UTC()})
}

// LeftMeanwhile does what Left does for every server that the data folder knows and that removed says the bot is no longer in.
func (l *Library) LeftMeanwhile(removed func(server string) bool) error {
	servers, err := l.servers()
	for _, server := range servers {
		if removed(server) {
			err = errors.Join(err, l.Left(server))
		}
	}
	return err
}

// Joined notes that the bot is in a server: what it had is kept.
func (l *Library) Joined(server string) error {
	if err := checkServer(server); err != nil {
		return err
	}
	return remove(filepath.Join(l.serverDir(server), leftFile))
}

// Sweep deletes what servers had that the bot was removed from long enough ago, and questions older than their server keeps them. It is to
// be called once a day. It returns the ids of the servers that were deleted. What fails for one server does not keep it from the others.
func (l *Library) Sweep(ctx context.Context) (gone []string, err error) {
	servers, err := l.servers()
	for _, server := range servers {
		if ctx.Err() != nil {
			return gone, errors.Join(err, ctx.Err())
		}
		deleted, e := l.sweepServer(server)
		if e != nil {
			err = errors.Join(err, fmt.Errorf("library: sweep: server %s: %w", server, e))
		}
		if deleted {
			gone = append(gone, server)
		}
	}
	return gone, err
}

// sweepServer does it for one server, and reports whether what that had was deleted.
func (l *Library) sweepServer(server string) (deleted bool, err error) {
	settings, err := l.Settings(server)
	if err != nil {
		return false, err
	}
	var at left
	if err := readJSON(filepath.Join(l.serverDir(server), leftFile), &at); err != nil {
		return false, err
	}
	keep := l.opt.Limits.KeepLeft
	if settings.KeepDays > 0 {
		keep = time.Duration(settings.KeepDays) * 24 * time.Hour
	}
	if !at.Time.IsZero() && l.opt.Now().Sub(at.Time) >= keep {
		err := l.forgetServer(server)
		return err == nil, err
	}
	oldest := l.opt.Now().AddDate(0, 0, -cmp.Or(settings.LogDays, DefaultLogDays))
	return false, l.filterAsked(server, func(a Asked) bool { return settings.QuestionLog && a.Time.After(oldest) })
}

// forgetServer deletes all that a server had.
func (l *Library) forgetServer(server string) error {
	l.world.Lock()
	defer l.world.Unlock()
	l.mu.Lock()
	place := l.shelves[server]
	delete(l.shelves, server)
	l.mu.Unlock()
	if place != nil {
		if err := place.close(); err != nil {
			return err
		}
	}
	// by renaming it goes at once, or not at all
	away := filepath.Join(l.truth(), tempPrefix+server)
	if err := os.Rename(l.serverDir(server), away); err != nil {
		return err
	}
	if err := syncFolder(filepath.Join(l.truth(), "servers")); err != nil {
		return err
	}
	return errors.Join(os.RemoveAll(away), os.RemoveAll(filepath.Join(l.opt.DataDir, "index", "servers", server)))
}

// Asked is a row of a question log.
type Asked struct {
	Time     time.Time `json:"time"`
	User     string    `json:"user"` // id
	Question string    `json:"question"`
	Answered bool      `json:"answered"`
}

// LogQuestion keeps a member's question, if the server wants that.
func (l *Library) LogQuestion(server, user, question string, answered bool) error {
	s, err := l.Settings(server)
	if err != nil || !s.QuestionLog {
		return err
	}
	l.world.RLock()
	defer l.world.RUnlock()
	l.mu.Lock()
	defer l.mu.Unlock()
	line, err := json.Marshal(Asked{l.opt.Now().UTC(), user, question, answered})
	if err != nil {
		return err
	}
	f, err := os.OpenFile(filepath.Join(l.serverDir(server), askedFile), os.O_WRONLY|os.O_CREATE|os.O_APPEND, fileMode)
	if err != nil {
		return err
	}
	_, err = f.Write(append(line, '\n'))
	return errors.Join(err, f.Close())
}

// AskedQuestions returns the question log of a server, the newest first, at most limit rows after the first offset.
func (l *Library) AskedQuestions(server string, limit, offset int) ([]Asked, error) {
	if err := checkServer(server); err != nil {
		return nil, err
	}
	rows, err := l.readAsked(server)
	if err != nil || offset >= len(rows) {
		return nil, err
	}
	slices.Reverse(rows)
	return rows[offset:min(len(rows), offset+limit)], nil
}

// readAsked reads a question log; a line that was cut short is left out.
func (l *Library) readAsked(server string) ([]Asked, error) {
	f, err := os.Open(filepath.Join(l.serverDir(server), askedFile))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var rows []Asked
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var a Asked
		if json.Unmarshal(lines.Bytes(), &a) == nil {
			rows = append(rows, a)
		}
	}
	return rows, lines.Err()
}

// filterAsked drops rows of a question log.
func (l *Library) filterAsked(server string, keep func(Asked) bool) error {
	l.world.RLock()
	defer l.world.RUnlock()
	l.mu.Lock()
	defer l.mu.Unlock()
	rows, err := l.readAsked(server)
	if err != nil || !slices.ContainsFunc(rows, func(a Asked) bool { return !keep(a) }) {
		return err
	}
	var out bytes.Buffer
	for _, a := range rows {
		if keep(a) {
			line, err := json.Marshal(a)
			if err != nil {
				return err
			}
			out.Write(append(line, '\n'))
		}
	}
	return writeFile(filepath.Join(l.serverDir(server), askedFile), out.Bytes())
}

// Forget deletes a person's rows of all question logs, and puts Former in place of their name and id in all histories and at the feeds that they
// added, on whose behalf these bring in articles.
func (l *Library) Forget(ctx context.Context, user string) error {
	if user == "" {
		return nil
	}
	former := func(by *Actor) bool {
		if by.ID != user {
			return false
		}
		by.ID, by.Name = "", Former
		return true
	}
	servers, err := l.servers()
	if err != nil {
		return err
	}
	for _, scope := range append([]string{""}, servers...) {
		if scope != "" {
			if err := l.filterAsked(scope, func(a Asked) bool { return a.User != user }); err != nil {
				return err
			}
		}
		err := l.use(ctx, scope, false, func(s *shelf) error {
			s.changing.Lock()
			defer s.changing.Unlock()
			if s.history == nil {
				return nil
			}
			feeds, err := l.readFeeds(scope)
			if err != nil {
				return err
			}
			theirs := false
			for i := range feeds {
				theirs = former(&feeds[i].By) || theirs
			}
			if theirs {
				if err := writeJSON(filepath.Join(s.dir, feedsFile), feeds); err != nil {
					return err
				}
			}
			found := false
			for c, err := range s.history.changes() {
				found = found || err == nil && c.By.ID == user
			}
			if found {
				if err := s.history.rewrite(func(c *Change) { former(&c.By) }); err != nil {
					return err
				}
			}
			s.mu.RLock()
			last, h := s.last, s.pointer.Held
			s.mu.RUnlock()
			if last != nil && last.By.ID == user {
				mended := *last
				former(&mended.By)
				if err := writeJSON(s.reportFile(), mended); err != nil {
					return err
				}
				s.mu.Lock()
				s.last = &mended
				s.mu.Unlock()
			}
			if h != nil && h.Report.By.ID == user {
				mended := *h
				former(&mended.Report.By)
				return s.hold(&mended, "")
			}
			return nil
		})
		if err != nil && !errors.Is(err, ErrNotFound) {
			return err
		}
	}
	return nil
}

// TakeFetch counts a download for a server against its hour; the error is ErrQuota when that is used up. The operator's has no bound.
func (l *Library) TakeFetch(scope string) error {
	if scope == "" {
		return nil
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	now := l.opt.Now()
	recent := lately(l.fetches[scope], now)
	if len(recent) >= l.opt.Limits.FetchesPerHour {
		l.fetches[scope] = recent
		return fmt.Errorf("library: %w: %d downloads an hour; the next at %s", ErrQuota, l.opt.Limits.FetchesPerHour,
			recent[0].Add(time.Hour).UTC().Format("15:04 MST"))
	}
	l.fetches[scope] = append(recent, now)
	return nil
}

// lately returns the downloads that count against the hour.
func lately(all []time.Time, now time.Time) []time.Time {
	return slices.DeleteFunc(all, func(t time.Time) bool { return now.Sub(t) >= time.Hour })
}

// fetched tells how many downloads of a server count against its hour.
func (l *Library) fetched(scope string) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return len(lately(slices.Clone(l.fetches[scope]), l.opt.Now()))
}

// A Server is what the data folder holds of a Discord server's own.
type Server struct {
	ID       string     `json:"id"`
	Articles int        `json:"articles"`
	Bytes    int64      `json:"bytes"` // of the articles
	Feeds    int        `json:"feeds"`
	Blocked  bool       `json:"blocked"`
	Left     *time.Time `json:"left"` // when the bot was removed from it; nil while it is there
}

// Servers returns the servers of which the data folder holds articles or feeds, and those that are blocked, in the order of their ids.
func (l *Library) Servers(ctx context.Context) ([]Server, error) {
	known, err := l.servers()
	if err != nil {
		return nil, fmt.Errorf("library: servers: %w", err)
	}
	l.mu.Lock()
	ids := slices.Concat(known, l.blocked)
	l.mu.Unlock()
	slices.Sort(ids)
	var out []Server
	for _, id := range slices.Compact(ids) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		s := Server{ID: id, Blocked: l.Blocked(id)}
		dir := filepath.Join(l.serverDir(id), articleFolder)
		files, err := os.ReadDir(dir)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("library: servers: %w", err)
		}
		s.Articles, s.Bytes = len(files), folderBytes(dir)
		feeds, err := l.readFeeds(id)
		if err != nil {
			return nil, fmt.Errorf("library: servers: %w", err)
		}
		s.Feeds = len(feeds)
		var at left
		if err := readJSON(filepath.Join(l.serverDir(id), leftFile), &at); err != nil {
			return nil, fmt.Errorf("library: servers: %w", err)
		}
		if !at.Time.IsZero() {
			s.Left = &at.Time
		}
		if s.Articles > 0 || s.Feeds > 0 || s.Blocked {
			out = append(out, s)
		}
	}
	return out, nil
}
