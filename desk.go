package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"tradetalks/bot"
	"tradetalks/corpus"
	"tradetalks/index"
	"tradetalks/internal/answer"
	"tradetalks/internal/fetch"
	"tradetalks/internal/library"
	"tradetalks/internal/terminal"
)

// A desk answers questions from the library as it is now.
type desk struct {
	library *library.Library
	engine  *answer.Engine
	limit   time.Duration // for one question
	server  string        // whose own articles are seen beside the shared ones; empty for none
}

// options returns what a library is made of by the settings and the flags of a call.
func (conf *config) options(c call) library.Options {
	o := library.Options{
		CorpusDir: conf.corpus, DataDir: conf.data, Replace: c.corpora,
		Owners: conf.owners, Home: conf.home, Limits: conf.limits,
	}
	if conf.embedded {
		o.Embedded = corpus.Embedded()
	}
	return o
}

// open opens the corpus for a command, beside a bot that may be running.
func (p *program) open(ctx context.Context, conf *config, c call) (*desk, error) {
	opt := conf.options(c)
	opt.Beside = true
	opt.Command = c.command
	opt.AsIs = c.command == "index rebuild"
	opt.Fetcher = fetch.New(fetch.Options{})
	opt.Log = slog.New(slog.NewTextHandler(p.stderr, &slog.HandlerOptions{Level: max(conf.logLevel, slog.LevelWarn)}))
	bar := terminal.NewBar(p.stderr, "indexing")
	opt.Progress = func(at library.Progress) { bar.Set(at.Articles, at.Total) }
	d, err := newDesk(ctx, conf, opt)
	bar.Done()
	if err != nil {
		return nil, err
	}
	d.server = c.server
	return d, nil
}

// mostNamed is how many bad articles are named before an answer; corpus check names them all.
const mostNamed = 5

// openToAnswer opens the corpus for a command that answers questions, and names the articles that are left out of the answers.
func (p *program) openToAnswer(ctx context.Context, conf *config, c call) (*desk, error) {
	d, err := p.open(ctx, conf, c)
	if err != nil {
		return nil, err
	}
	if err := p.warn(ctx, c, d); err != nil {
		return nil, errors.Join(err, d.close())
	}
	return d, nil
}

// warn names the articles that are left out of what is answered from.
func (p *program) warn(ctx context.Context, c call, d *desk) error {
	s, err := d.library.Status(ctx, c.actor())
	if err != nil {
		return err
	}
	for _, bad := range s.Bad[:min(len(s.Bad), mostNamed)] {
		p.complain(terminal.Line(bad.Error()))
	}
	if n := len(s.Bad) - mostNamed; n > 0 {
		p.complain(fmt.Sprintf("%s more left out: \"tradetalks corpus check\" names them all", count(n, "bad article")))
	}
	return nil
}

// newDesk opens a library and puts an engine before it.
func newDesk(ctx context.Context, conf *config, opt library.Options) (*desk, error) {
	lexicon, err := answer.NewLexicon("")
	if err != nil {
		return nil, err
	}
	d := &desk{engine: answer.NewEngine(lexicon, answer.DefaultParams(), time.Now), limit: conf.searchTime}
	opt.Answer = d.article
	d.library, err = library.Open(ctx, opt)
	if err != nil {
		return nil, err
	}
	return d, nil
}

func (d *desk) close() error { return d.library.Close() }

func (d *desk) view() (*index.View, error) { return d.library.View(d.server) }

// style returns what standard output can show, with what is said in the languages of questions.
func (d *desk) style(p *program) terminal.Style {
	s := p.style()
	s.Unheld = func(language string) string {
		v, err := d.view()
		if err != nil {
			return err.Error()
		}
		defer v.Close()
		sentence, err := bot.Unheld(v, language)
		if err != nil {
			return err.Error()
		}
		return sentence
	}
	return s
}

// ask answers a question within the time for one.
func (d *desk) ask(ctx context.Context, q answer.Question) (*answer.Answer, error) {
	v, err := d.view()
	if err != nil {
		return nil, err
	}
	defer v.Close()
	ctx, cancel := context.WithTimeout(ctx, d.limit)
	defer cancel()
	return d.engine.Ask(ctx, v, q)
}

// article returns the id of the article that a saved test question is answered from.
func (d *desk) article(ctx context.Context, v *index.View, question string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, d.limit)
	defer cancel()
	a, err := d.engine.Ask(ctx, v, answer.Question{Text: question})
	if err != nil || !a.Answered {
		return "", err
	}
	return a.Passages[a.Sentence.Passage-1].Citation.Article, nil
}

// fault says what an error of ask means for the person who asked.
func (d *desk) fault(err error) string {
	if errors.Is(err, context.DeadlineExceeded) {
		return fmt.Sprintf("the question took longer than %s to search: ask it in fewer words, or raise SEARCH_TIMEOUT", d.limit)
	}
	return err.Error()
}

// reach tells in a sentence what the corpus holds.
func (d *desk) reach() (string, error) {
	v, err := d.view()
	if err != nil {
		return "", err
	}
	defer v.Close()
	r, err := v.Reach()
	if err != nil {
		return "", err
	}
	switch {
	case r.Articles == 0:
		return "The corpus is empty: add articles with \"corpus add FILE\", or set CORPUS_DIR to a folder of them.", nil
	case r.First.IsZero():
		return fmt.Sprintf("%s.", count(r.Articles, "article")), nil
	}
	return fmt.Sprintf("%s, published from %s to %s.", count(r.Articles, "article"), r.First, r.Last), nil
}

// actor is who changes the corpus from the command line.
func (c call) actor() library.Actor {
	return library.Actor{Name: "the command line", Via: library.Terminal, Server: c.server}
}

// count returns a number with what it counts: "1 article", "2 articles".
func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
