package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"iter"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"tradetalks/corpus"
	"tradetalks/internal/text"
)

// A passage is one line of a corpus file, its fields parted by tabs: article, publisher, day, headline, text. The passages of an article
// stand one behind the other.
type passage struct{ article, publisher, day, title, text string }

func (p passage) id(n int) string { return fmt.Sprintf("%s-%d", p.article, n) }

// Lengths of what is made, in words. A paragraph of a news article has some 100 words with its neighbours joined, an article some five such.
const (
	shortestSentence = 5
	longestSentence  = 60
	fullPassage      = 90 // a passage takes no more sentences once it is so long, which makes 103 on average; paragraphs of fewer words would be joined
	fewestPassages   = 3  // of an article
	mostPassages     = 7
	shortestHeadline = 6
	longestHeadline  = 12
)

// pool is what corpora are made of.
type pool struct {
	sentences  []string
	publishers []string
}

// readPool reads the sentences of articles.
func readPool(ctx context.Context, paths []string) (*pool, error) {
	layers := corpus.Layers{corpus.Starter()}
	if len(paths) > 0 {
		layers = nil
		for _, name := range paths {
			s, err := corpus.At(name)
			if err != nil {
				return nil, err
			}
			layers = append(layers, s)
		}
	}
	p := &pool{}
	seen := map[string]bool{}
	for a, err := range layers.Articles(ctx) {
		if err != nil {
			return nil, err
		}
		if a.Publisher != "" && !seen[a.Publisher] {
			seen[a.Publisher] = true
			p.publishers = append(p.publishers, flat(a.Publisher))
		}
		for _, para := range a.Paragraphs() {
			s := a.Text(para)
			for _, span := range text.Sentences(s) {
				line := flat(s[span.Start:span.End])
				if n := len(strings.Fields(line)); n >= shortestSentence && n <= longestSentence {
					p.sentences = append(p.sentences, line)
				}
			}
		}
	}
	if len(p.sentences) == 0 {
		return nil, fmt.Errorf("no sentences in %s", strings.Join(paths, ", "))
	}
	if len(p.publishers) == 0 {
		p.publishers = []string{""}
	}
	return p, nil
}

// flat makes one line of s.
func flat(s string) string { return strings.Join(strings.Fields(s), " ") }

// passages yields n made-up passages. A smaller corpus of the same seed is the beginning of a larger one.
func (p *pool) passages(seed uint64, n int) iter.Seq[passage] {
	return func(yield func(passage) bool) {
		r := rand.New(rand.NewPCG(seed, 0))
		sentence := func() string { return p.sentences[r.IntN(len(p.sentences))] }
		first := corpus.NewDate(2018, 1, 1)
		const days = 3100
		for article := 0; n > 0; article++ {
			head := strings.Fields(sentence())
			head = head[:min(len(head), shortestHeadline+r.IntN(longestHeadline-shortestHeadline+1))]
			a := passage{
				article:   fmt.Sprintf("a%07d", article),
				publisher: p.publishers[r.IntN(len(p.publishers))],
				day:       first.AddDays(r.IntN(days)).String(),
				title:     strings.TrimRight(strings.Join(head, " "), ".,;:"),
			}
			for range fewestPassages + r.IntN(mostPassages-fewestPassages+1) {
				var b strings.Builder
				for words := 0; words < fullPassage; {
					s := sentence()
					words += strings.Count(s, " ") + 1
					if b.Len() > 0 {
						b.WriteByte(' ')
					}
					b.WriteString(s)
				}
				a.text = b.String()
				if n--; n < 0 || !yield(a) {
					return
				}
			}
		}
	}
}

// starterPassages yields the passages of the starter corpus.
func starterPassages(ctx context.Context) iter.Seq2[passage, error] {
	return func(yield func(passage, error) bool) {
		for a, err := range (corpus.Layers{corpus.Starter()}).Articles(ctx) {
			if err != nil {
				yield(passage{}, err)
				return
			}
			for _, p := range a.Cut() {
				if !yield(passage{a.ID, flat(a.Publisher), a.Date.String(), flat(a.Title), flat(a.Text(p.Span))}, nil) {
					return
				}
			}
		}
	}
}

// A made tells what a corpus file holds.
type made struct {
	Passages  int      `json:"passages"`
	Articles  int      `json:"articles"`
	Words     int      `json:"words"`
	TextBytes int64    `json:"text_bytes"` // of the passages alone
	Sentences int      `json:"sentences"`  // different ones that it was made of; 0 for the starter corpus
	Seed      uint64   `json:"seed"`
	Sources   []string `json:"sources"`
}

// makeCorpus writes the corpus file of a size, unless there is one of the same seed and sources.
func makeCorpus(ctx context.Context, dir string, p *pool, s settings, size int) (made, error) {
	m := made{Seed: s.seed, Sources: s.sources}
	about := filepath.Join(dir, "corpus.json")
	if data, err := os.ReadFile(about); err == nil {
		var old made
		if json.Unmarshal(data, &old) == nil && old.Seed == s.seed && slices.Equal(old.Sources, s.sources) {
			return old, nil
		}
	}
	all := func(yield func(passage, error) bool) {
		for x := range p.passages(s.seed, size) {
			if !yield(x, ctx.Err()) {
				return
			}
		}
	}
	if size == starterSize {
		all = starterPassages(ctx)
	} else {
		m.Sentences = len(p.sentences)
	}
	f, err := os.Create(corpusFile(dir))
	if err != nil {
		return m, err
	}
	defer f.Close()
	w := bufio.NewWriterSize(f, 1<<20)
	last := ""
	for x, err := range all {
		if err != nil {
			return m, err
		}
		m.Passages++
		if x.article != last {
			m.Articles++
			last = x.article
		}
		m.Words += strings.Count(x.text, " ") + 1
		m.TextBytes += int64(len(x.text))
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", x.article, x.publisher, x.day, x.title, x.text)
	}
	if err := w.Flush(); err != nil {
		return m, err
	}
	return m, writeJSON(about, m)
}

func corpusFile(dir string) string { return filepath.Join(dir, "corpus.tsv") }

// readPassages yields the passages of a corpus file with their number in the article, from 0.
func readPassages(name string) iter.Seq2[passage, error] {
	return func(yield func(passage, error) bool) {
		f, err := os.Open(name)
		if err != nil {
			yield(passage{}, err)
			return
		}
		defer f.Close()
		sc := bufio.NewScanner(f)
		sc.Buffer(make([]byte, 1<<20), 1<<20)
		for sc.Scan() {
			f := strings.SplitN(sc.Text(), "\t", 5)
			if len(f) != 5 {
				yield(passage{}, fmt.Errorf("%s: a line has %d fields, want 5", name, len(f)))
				return
			}
			if !yield(passage{f[0], f[1], f[2], f[3], f[4]}, nil) {
				return
			}
		}
		if err := sc.Err(); err != nil {
			yield(passage{}, err)
		}
	}
}

// readArticles yields the articles of a corpus file, each passage a paragraph.
func readArticles(name string) iter.Seq2[*corpus.Article, error] {
	return func(yield func(*corpus.Article, error) bool) {
		var a *corpus.Article
		var body []string
		flush := func() bool {
			if a == nil {
				return true
			}
			a.Body = strings.Join(body, "\n\n")
			done := a
			a, body = nil, body[:0]
			return yield(done, nil)
		}
		for p, err := range readPassages(name) {
			if err != nil {
				yield(nil, err)
				return
			}
			if a == nil || a.ID != p.article {
				if !flush() {
					return
				}
				a = &corpus.Article{ID: p.article, Title: p.title, Publisher: p.publisher, Lang: "en"}
				if p.day != "" {
					if a.Date, err = corpus.ParseDate(p.day); err != nil {
						yield(nil, err)
						return
					}
				}
			}
			body = append(body, p.text)
		}
		flush()
	}
}
