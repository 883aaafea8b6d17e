package bot

import (
	"embed"
	"encoding/json"
	"fmt"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"tradetalks/index"
)

//go:embed locale/*.json
var localeFiles embed.FS

// Languages of the bot's own sentences, by Discord's names; the first stands in for all others.
const (
	english     = "en-US"
	simplified  = "zh-CN"
	traditional = "zh-TW"
	spanish     = "es-ES"
)

// languages lists them in the order in which they are read.
func languages() []string { return []string{english, simplified, traditional, spanish} }

// A catalogue holds the bot's own sentences in its languages, by key.
type catalogue struct {
	sentences map[string]map[string]string // by language, then key
	unheld    map[string]unheld            // by language of a question, said in it
}

// unheld is what those are told who ask in a language that the corpus does not hold.
type unheld struct {
	None string `json:"none"` // that it holds nothing in it
	Ask  string `json:"ask"`  // in which {languages} to ask
}

func readCatalogue() (*catalogue, error) {
	c := &catalogue{sentences: map[string]map[string]string{}}
	read := func(name string, into any) error {
		data, err := localeFiles.ReadFile(path.Join("locale", name+".json"))
		if err == nil {
			err = json.Unmarshal(data, into)
		}
		if err != nil {
			return fmt.Errorf("bot: locale/%s.json: %w", name, err)
		}
		return nil
	}
	for _, l := range languages() {
		var s map[string]string
		if err := read(l, &s); err != nil {
			return nil, err
		}
		c.sentences[l] = s
	}
	return c, read("unheld", &c.unheld)
}

// languageOf returns the language in which the bot speaks to a locale.
func languageOf(locale string) string {
	l := strings.ToLower(locale)
	switch {
	case strings.HasPrefix(l, "zh-tw"), strings.HasPrefix(l, "zh-hk"), strings.HasPrefix(l, "zh-hant"):
		return traditional
	case strings.HasPrefix(l, "zh"):
		return simplified
	case strings.HasPrefix(l, "es"):
		return spanish
	}
	return english
}

// A voice says the bot's own sentences in one language.
type voice struct {
	language  string
	catalogue *catalogue
	held      string // names of languages that the corpus holds, for those who ask in another one
}

func (c *catalogue) voice(locale string) voice {
	return voice{language: languageOf(locale), catalogue: c}
}

// counted matches words that depend on a number: {n|article|articles}.
var counted = regexp.MustCompile(`\{([a-z]+)\|([^|}]*)\|([^|}]*)\}`)

// say returns a sentence with its {placeholders} filled from pairs of name and value, and of words that depend on a number those for 1 or
// those for others. Values are put in as they are: what comes from articles or members is escaped before.
func (v voice) say(key string, pairs ...any) string {
	s := v.catalogue.sentences[v.language][key]
	if s == "" {
		s = v.catalogue.sentences[english][key]
	}
	if s == "" {
		return key
	}
	if len(pairs) == 0 {
		return s
	}
	old := make([]string, 0, len(pairs))
	one := map[string]bool{}
	for i := 0; i+1 < len(pairs); i += 2 {
		name, value := fmt.Sprint(pairs[i]), fmt.Sprint(pairs[i+1])
		old = append(old, "{"+name+"}", value)
		one[name] = value == "1"
	}
	s = counted.ReplaceAllStringFunc(s, func(words string) string {
		m := counted.FindStringSubmatch(words)
		if one[m[1]] {
			return m[2]
		}
		return m[3]
	})
	return strings.NewReplacer(old...).Replace(s)
}

// unheld says, in the language of a question (BCP 47), that the corpus holds nothing in it, and in which ones to ask.
func (v voice) unheld(asked string) string {
	asked = strings.ToLower(asked)
	base, _, _ := strings.Cut(asked, "-")
	for _, l := range []string{asked, base} {
		switch u := v.catalogue.unheld[l]; {
		case u.None == "":
		case v.held == "":
			return u.None
		default:
			return u.None + " " + strings.ReplaceAll(u.Ask, "{languages}", v.held)
		}
	}
	return v.say("answer.unheld")
}

// holding returns the voice that knows which languages a view holds, of English and those that unheld speaks.
func (v voice) holding(view *index.View) (voice, error) {
	var names []string
	for _, l := range append([]string{"en"}, slices.Sorted(maps.Keys(v.catalogue.unheld))...) {
		held, err := view.HasLanguage(l)
		if err != nil {
			return v, err
		}
		if held && !strings.Contains(l, "-") { // Chinese by its script is Chinese
			names = append(names, display.Self.Name(language.Make(l)))
		}
	}
	v.held = strings.Join(names, ", ")
	return v, nil
}

// Unheld says, in the language of a question (BCP 47), that a view holds nothing in it, and in which languages to ask; in English where the
// bot does not speak that language. The error is one of reading the view.
func Unheld(view *index.View, asked string) (string, error) {
	c, err := readCatalogue()
	if err != nil {
		return "", err
	}
	v, err := c.voice(english).holding(view)
	return v.unheld(asked), err
}

// everywhere returns what a key says in each language but English, for Discord's localizations.
func (c *catalogue) everywhere(key string) map[string]string {
	m := map[string]string{}
	for _, l := range languages()[1:] {
		if s := c.sentences[l][key]; s != "" {
			m[l] = s
		}
	}
	return m
}

// isAny tells whether s is what a key says in some language.
func (c *catalogue) isAny(key, s string) bool {
	for _, l := range c.sentences {
		if l[key] == s {
			return true
		}
	}
	return false
}
