package bot

import (
	"errors"
	"fmt"
	"hash/fnv"
	"strconv"
	"strings"
	"unicode/utf8"

	"tradetalks/corpus"
	"tradetalks/index"
)

// A State is what a button remembers between restarts, written into its custom_id: no question, only what was narrowed, who
// asked, and where the reader is. The question stands in the message itself.
type State struct {
	Action  Action
	Owner   string  // id of the member who asked; anyone else is answered privately
	Page    int     // page of passages or of an article, from 0
	N       int     // a number whose meaning is the action's: a paragraph, a rank, a vote
	Narrow  Narrow  // filters of the question
	Check   uint32  // hash of the articles that the message cites, to notice that they changed; 0 when there is nothing to notice
	Article Article // of the pages of one article
}

// An Action is what a button does.
type Action string

// Actions of buttons, selects and modals. They are written into messages that live for years: a letter is never given a new
// meaning.
const (
	actionMore       Action = "m" // page Page of the passages
	actionContext    Action = "c" // the passages in their articles
	actionSources    Action = "s" // every source of the answer
	actionFollow     Action = "f" // form for a follow-up
	actionFollowSent Action = "g" // the form sent
	actionShare      Action = "h" // post a private answer for all
	actionVote       Action = "v" // N is 1 for useful, 0 for not useful
	actionArticle    Action = "a" // page Page of Article, paragraph N marked
	actionPick       Action = "p" // select of a passage to show in its article, by rank
	actionOpen       Action = "q" // select of an article, by the custom_id of its first page
	actionLatest     Action = "l" // page Page of the latest articles
	actionList       Action = "o" // page Page of the publishers
	actionTimeline   Action = "t" // page Page of a timeline, the newest being the first
)

// Narrow is what narrowed a question by options, in the short form that fits a custom_id.
type Narrow struct {
	From, To, AsOf corpus.Date
	Publisher      uint32 // hash of its name, 0 for all
	Topic          uint32
}

// An Article of a State is its id, or when that is too long for a custom_id, how it starts and its hash.
type Article struct {
	ID   string
	Hash uint32 // not 0 when ID is only a start
}

// articleKeep is how many bytes of an article's id a custom_id holds; longer ones are cut and told apart by hash.
const articleKeep = 56

// stateVersion leads every custom_id. A reader of a later version still reads it.
const stateVersion = "1"

// stateFields is how many fields a custom_id has; the last may hold the separator.
const stateFields = 13

var errState = errors.New("bot: custom_id: not one of ours: ignore the button")

// refer returns the article with an id as a State holds it.
func refer(id string) Article {
	if len(id) <= articleKeep {
		return Article{ID: id}
	}
	cut := articleKeep - 8
	for cut > 0 && !utf8.RuneStart(id[cut]) {
		cut--
	}
	return Article{ID: id[:cut], Hash: hashOf(id)}
}

// hashOf returns a hash of a name that is never 0 for a name and 0 for none.
func hashOf(name string) uint32 {
	if name == "" {
		return 0
	}
	h := fnv.New32a()
	h.Write([]byte(name))
	return max(1, h.Sum32())
}

// String returns the custom_id: at most 100 characters, read back by parseState. A state has an Article, or a Narrow and
// a Check; when it has an Article, the others are left out.
func (s State) String() string {
	n := s.Narrow
	if s.Article.ID != "" {
		n, s.Check = Narrow{}, 0
	}
	fields := []string{
		stateVersion, string(s.Action), number(owner(s.Owner)), number(uint64(s.Page)), number(uint64(s.N)),
		day(n.From), day(n.To), day(n.AsOf), number(uint64(n.Publisher)), number(uint64(n.Topic)),
		number(uint64(s.Check)), number(uint64(s.Article.Hash)), s.Article.ID,
	}
	return strings.Join(fields, "|")
}

func number(n uint64) string {
	if n == 0 {
		return ""
	}
	return strconv.FormatUint(n, 36)
}

func owner(id string) uint64 {
	n, _ := strconv.ParseUint(id, 10, 64)
	return n
}

func day(d corpus.Date) string {
	if d.IsZero() {
		return ""
	}
	return number(uint64(d.Year())*372 + uint64(d.Month()-1)*31 + uint64(d.Time().Day()-1))
}

// maxPage bounds page, paragraph and rank numbers that are read from a custom_id.
const maxPage = 1_000_000

// parseState reads a custom_id that State.String wrote.
func parseState(id string) (State, error) {
	f := strings.SplitN(id, "|", stateFields)
	if len(f) != stateFields || f[0] != stateVersion || len(f[1]) != 1 || !utf8.ValidString(f[12]) || len(id) > 2*maxCustomID {
		return State{}, errState
	}
	bad := false
	num := func(s string, limit uint64) uint64 {
		if s == "" {
			return 0
		}
		n, err := strconv.ParseUint(s, 36, 64)
		if err != nil || n > limit || n == 0 {
			bad = true
		}
		return n
	}
	date := func(s string) corpus.Date {
		n := num(s, 10000*372)
		if n == 0 || bad {
			return corpus.Date{}
		}
		d, err := corpus.ParseDate(fmt.Sprintf("%04d-%02d-%02d", n/372, n%372/31+1, n%31+1))
		if err != nil {
			bad = true
		}
		return d
	}
	s := State{Action: Action(f[1]), Page: int(num(f[3], maxPage)), N: int(num(f[4], maxPage))}
	if o := num(f[2], 1<<64-1); o != 0 {
		s.Owner = strconv.FormatUint(o, 10)
	}
	s.Narrow = Narrow{From: date(f[5]), To: date(f[6]), AsOf: date(f[7]),
		Publisher: uint32(num(f[8], 1<<32-1)), Topic: uint32(num(f[9], 1<<32-1))}
	s.Check = uint32(num(f[10], 1<<32-1))
	s.Article = Article{ID: f[12], Hash: uint32(num(f[11], 1<<32-1))}
	if bad {
		return State{}, errState
	}
	return s, nil
}

// resolve returns the article that a State means, in what the server may see now; the error is index.ErrNotFound when it is gone.
func (a Article) resolve(v *index.View) (*index.Article, error) {
	if a.Hash == 0 {
		return v.Article(a.ID)
	}
	const page = 1000
	for offset := 0; ; offset += page {
		list, err := v.List(index.Filter{}, page, offset)
		if err != nil {
			return nil, err
		}
		for _, art := range list {
			if strings.HasPrefix(art.ID, a.ID) && hashOf(art.ID) == a.Hash {
				return art, nil
			}
		}
		if len(list) < page {
			return nil, fmt.Errorf("bot: article %q: %w", a.ID, index.ErrNotFound)
		}
	}
}
