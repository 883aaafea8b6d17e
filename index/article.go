package index

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/maphash"
	"slices"
	"sort"
	"strings"
	"sync"

	"tradetalks/corpus"
	"tradetalks/internal/text"
)

// An Article is an article as an index holds it: its text, where its passages lie, and, made when first asked for, their words.
type Article struct {
	corpus.Article
	Passages []corpus.Passage
	Local    bool   // it belongs to one server, not to the shared corpus
	Sum      uint64 // a hash of all of it, by which what is worked out of its text can be kept while the program runs

	texts []passageText
	head  struct {
		sync.Once
		words []text.Token
	}
}

// A passageText is what is known of the text of a passage. Most passages that a search finds are looked at word by word and never sentence by sentence.
type passageText struct {
	read   sync.Once
	tokens []text.Token
	cut    sync.Once
	words  Words
}

// Words are the words of a passage and the sentences they form. The first word of each sentence has the flag text.Initial.
type Words struct {
	Tokens    []text.Token // places count from the start of the passage
	Sentences []Sentence
}

// A Sentence is a stretch of a passage and the range of its tokens.
type Sentence struct {
	text.Span      // bytes of the passage
	First, End int // tokens [First, End) of Words.Tokens
}

// PassageText returns the text of passage i, counted from 0.
func (a *Article) PassageText(i int) string {
	p := a.Passages[i]
	return a.Body[p.Start:p.End]
}

// Tokens returns the words of passage i, counted from 0, without the flag text.Initial.
func (a *Article) Tokens(i int) []text.Token {
	t := &a.texts[i]
	t.read.Do(func() {
		s := a.PassageText(i)
		t.tokens = text.Tokens(make([]text.Token, 0, len(s)/5), s)
	})
	return t.tokens
}

// Words returns the words and sentences of passage i, counted from 0.
func (a *Article) Words(i int) *Words {
	t := &a.texts[i]
	t.cut.Do(func() {
		w := &t.words
		w.Tokens = slices.Clone(a.Tokens(i)) // others may be reading these
		n := 0
		for _, span := range text.Sentences(a.PassageText(i)) {
			first := n
			for n < len(w.Tokens) && int(w.Tokens[n].Start) < span.End {
				n++
			}
			if first < n {
				w.Tokens[first].Flags |= text.Initial
			}
			w.Sentences = append(w.Sentences, Sentence{Span: span, First: first, End: n})
		}
	})
	return &t.words
}

// Head returns the words of the headline.
func (a *Article) Head() []text.Token {
	a.head.Do(func() { a.head.words = text.Tokens(nil, a.Title) })
	return a.head.words
}

// size estimates the memory that the article takes with its words, in bytes: those of passages that are cut into sentences are held twice.
func (a *Article) size() int {
	n := 400 + len(a.Title) + 14*len(a.Body)
	for _, list := range a.Questions { // their text is a part of what is stored, and each has a sentence that answers it
		for _, q := range list {
			n += len(q) + 60
		}
	}
	return n
}

var errStored = errors.New("stored article is damaged")

// encode returns the stored form of an article: strings and numbers one behind the other, each string led by its length.
func encode(a *corpus.Article, passages []corpus.Passage) string {
	b := make([]byte, 0, len(a.Body)+400)
	str := func(s string) {
		b = binary.AppendUvarint(b, uint64(len(s)))
		b = append(b, s...)
	}
	num := func(n int) { b = binary.AppendUvarint(b, uint64(n)) }
	for _, s := range []string{a.ID, a.Title, a.Publisher, a.Author, a.Date.String(), a.URL, a.Lang, strings.Join(a.Topics, ",")} {
		str(s)
	}
	if a.Digest {
		num(1)
	} else {
		num(0)
	}
	paragraphs := make([]int, 0, len(a.Questions))
	for p := range a.Questions {
		paragraphs = append(paragraphs, p)
	}
	sort.Ints(paragraphs)
	num(len(paragraphs))
	for _, p := range paragraphs {
		num(p)
		num(len(a.Questions[p]))
		for _, q := range a.Questions[p] {
			str(q)
		}
	}
	num(len(passages))
	for _, p := range passages {
		num(p.Start)
		num(p.End - p.Start)
		num(p.Paragraph)
		num(p.Last - p.Paragraph)
	}
	str(a.Body)
	for _, p := range paragraphs { // which sentences answer the questions
		num(len(a.Answers[p]))
		for _, of := range a.Answers[p] {
			num(len(of))
			for _, n := range of {
				num(n)
			}
		}
	}
	return string(b)
}

var sumSeed = maphash.MakeSeed()

// decode reads what encode wrote. The strings share the memory of s.
func decode(s string) (*Article, error) {
	bad := false
	num := func() int {
		var n uint64
		for shift := 0; ; shift += 7 {
			if len(s) == 0 || shift > 35 {
				bad = true
				return 0
			}
			c := s[0]
			s = s[1:]
			n |= uint64(c&0x7f) << shift
			if c < 0x80 {
				return int(n)
			}
		}
	}
	str := func() string {
		n := num()
		if n > len(s) {
			bad = true
			return ""
		}
		v := s[:n]
		s = s[n:]
		return v
	}
	a := &Article{Sum: maphash.String(sumSeed, s)}
	a.ID, a.Title, a.Publisher, a.Author = str(), str(), str(), str()
	date := str()
	a.URL, a.Lang = str(), str()
	if topics := str(); topics != "" {
		a.Topics = strings.Split(topics, ",")
	}
	if date != "" {
		d, err := corpus.ParseDate(date)
		if err != nil {
			return nil, fmt.Errorf("index: article %q: %w: %w", a.ID, errStored, err)
		}
		a.Date = d
	}
	a.Digest = num() == 1
	var paragraphs []int
	for n := num(); n > 0 && !bad; n-- {
		if a.Questions == nil {
			a.Questions = map[int][]string{}
		}
		p := num()
		paragraphs = append(paragraphs, p)
		for m := num(); m > 0 && !bad; m-- {
			a.Questions[p] = append(a.Questions[p], str())
		}
	}
	n := num()
	if bad || n > len(s) {
		return nil, fmt.Errorf("index: article %q: %w", a.ID, errStored)
	}
	a.Passages = make([]corpus.Passage, n)
	for i := range a.Passages {
		p := &a.Passages[i]
		p.Start = num()
		p.End = p.Start + num()
		p.Paragraph = num()
		p.Last = p.Paragraph + num()
	}
	a.Body = str()
	if len(s) > 0 { // schema 4 and before end here
		for _, p := range paragraphs {
			for m := num(); m > 0 && !bad; m-- {
				if a.Answers == nil {
					a.Answers = make(map[int][][]int, len(paragraphs))
				}
				var of []int
				for k := num(); k > 0 && !bad; k-- {
					n := num()
					bad = bad || n < 1
					of = append(of, n)
				}
				a.Answers[p] = append(a.Answers[p], of)
			}
		}
	}
	for _, p := range a.Passages {
		bad = bad || p.Start > p.End || p.End > len(a.Body)
	}
	if bad {
		return nil, fmt.Errorf("index: article %q: %w", a.ID, errStored)
	}
	a.texts = make([]passageText, n)
	return a, nil
}
