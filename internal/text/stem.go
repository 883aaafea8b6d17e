package text

import (
	"strings"
	"sync/atomic"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
)

// The stemmer costs about a microsecond a word, and a question looks at twenty thousand words, so what is known about words seen lately is kept.
// Each word has one place, by its hash; a newcomer takes it over. There are two caches: reading a text needs the hashes alone, and
// gets them with one look at memory.
var (
	factCache [1 << 17]factSlot
	stemCache [1 << 16]atomic.Pointer[stemmed]
)

// facts are what Tokens needs to know about a folded word.
type facts struct {
	term, wordHash uint64
	flags          Flags
}

// A factSlot keeps the facts about a word. Its parts may come from two writers at once; then check, which is all of them and the hash of the
// word exclusive-ored, does not fit, and the slot counts as empty.
type factSlot struct{ check, term, flags atomic.Uint64 }

// lookup returns what is known about a folded word.
func lookup(word []byte) facts {
	h := hashBytes(word)
	slot := &factCache[(h^h>>29)%uint64(len(factCache))]
	if term, flags := slot.term.Load(), slot.flags.Load(); slot.check.Load() == h^term^flags {
		return facts{term, h, Flags(flags)}
	}
	f := facts{term: Hash(stemOf(word)), wordHash: h}
	w := string(word)
	if StopWord(w) {
		f.flags |= Stop
	}
	if strings.ContainsAny(w, "0123456789") {
		f.flags |= Digit
	}
	slot.check.Store(h ^ f.term ^ uint64(f.flags))
	slot.term.Store(f.term)
	slot.flags.Store(uint64(f.flags))
	return f
}

// A stemmed word, as the cache keeps it.
type stemmed struct{ word, stem string }

// stemOf returns the stem of a folded word.
func stemOf(word []byte) string {
	h := hashBytes(word)
	place := &stemCache[(h^h>>29)%uint64(len(stemCache))]
	if e := place.Load(); e != nil && e.word == string(word) {
		return e.stem
	}
	w := string(word)
	e := &stemmed{w, Stem(w)}
	place.Store(e)
	return e.stem
}

func hashBytes(b []byte) uint64 {
	h := uint64(14695981039346656037)
	for _, c := range b {
		h ^= uint64(c)
		h *= 1099511628211
	}
	return h
}

// longest word that is stemmed, in bytes; longer runs of letters are no words
const maxStemmed = 40

// Stem returns the Porter2 stem of a folded English word. Words with other than ASCII letters stay as they are.
func Stem(word string) string {
	if len(word) < 3 || len(word) > maxStemmed {
		return word
	}
	for i := 0; i < len(word); i++ {
		if c := word[i]; (c < 'a' || c > 'z') && c != '\'' {
			return word
		}
	}
	env := snowballstem.NewEnv(word)
	english.Stem(env)
	return env.Current()
}

// StopWord tells whether a folded word is a function word of English, which no search should look for.
func StopWord(word string) bool { return stopWords[word] }

var stopWords = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(`
		a an the and or but nor if then than that this these those there here
		of in on at to for from by with without about as into onto over under between through during per via upon
		is are was were be been being am do does did doing done have has had having
		will would shall should can could might must ought
		i me my we our ours you your yours he him his she her hers it its they them their theirs
		who whom whose which what when where why how
		not no so too very just also only own same such both each other another any some
		s t re ve ll d m don't doesn't didn't isn't aren't wasn't weren't won't can't couldn't wouldn't shouldn't hasn't haven't hadn't
		i'm it's that's what's who's there's he's she's they're we're you're i've we've they've let's`) {
		m[w] = true
	}
	return m
}()
