package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"time"

	"tradetalks/internal/answer"
	"tradetalks/internal/terminal"
)

// lookahead is how many questions each worker may be ahead of the one whose answer is printed next: enough that a slow question
// does not idle the others, few enough that memory stays flat.
const lookahead = 8

// runDefault serves Discord when there is a token, and else talks with the person at the terminal.
func runDefault(ctx context.Context, p *program, c call) error {
	conf, err := p.config(c)
	if err != nil {
		return err
	}
	if conf.token != "" {
		return runServe(ctx, p, c)
	}
	d, err := p.openToAnswer(ctx, conf, c)
	if err != nil {
		return err
	}
	defer d.close()
	fmt.Fprintln(p.stderr, "To put it on Discord, set DISCORD_TOKEN in the environment or in the file .env; README.md goes through it step by step.")
	chat := p.chat(d, c)
	in, inOK := p.stdin.(*os.File)
	out, outOK := p.stdout.(*os.File)
	if !inOK || !outOK || !terminal.IsTerminal(in) || !terminal.IsTerminal(out) {
		return p.converse(ctx, chat, terminal.NewLines(p.stdin))
	}
	reach, err := d.reach()
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "%s Ask a question, or /help.\n\n", reach)
	editor := terminal.NewEditor(in, out, "? ")
	defer editor.Restore()
	return p.converse(ctx, chat, editor)
}

func (p *program) chat(d *desk, c call) *terminal.Chat {
	return &terminal.Chat{Ask: d.ask, View: d.view, Base: c.question(), Style: d.style(p), Fault: d.fault}
}

func (p *program) converse(ctx context.Context, chat *terminal.Chat, lines terminal.Lines) error {
	err := chat.Run(ctx, lines, p.stdout, p.stderr)
	if errors.Is(err, terminal.ErrUnanswered) {
		return errSaid
	}
	return err
}

// question returns what a call asks for beside the text of the question.
func (c call) question() answer.Question {
	return answer.Question{Publisher: c.publisher, Topic: c.topic, Previous: c.previous, From: c.from, To: c.to, AsOf: c.asOf,
		N: c.n, NoQuestions: c.noQuestions, Explain: c.explain}
}

// runAsk answers the question on the command line, or each line of standard input.
func runAsk(ctx context.Context, p *program, c call) error {
	question := strings.TrimSpace(strings.Join(c.args, " "))
	switch {
	case len(c.args) > 0 && question == "":
		return usageError("the question is empty: write it in quotation marks after ask")
	case question == "" && terminal.IsTerminal(p.stdin):
		return usageError("there is no question: write it in quotation marks after ask, or pipe questions in, one a line")
	case c.json && c.explain:
		return usageError("-explain is for people and -json for scripts: leave one out")
	}
	conf, err := p.config(c)
	if err != nil {
		return err
	}
	d, err := p.openToAnswer(ctx, conf, c)
	if err != nil {
		return err
	}
	defer d.close()
	if c, err = c.narrow(d); err != nil {
		return err
	}
	lines := terminal.NewLines(p.stdin)
	if question != "" {
		lines = &once{line: question}
	}
	present := outcome.json
	if !c.json {
		style := d.style(p)
		present = func(o outcome) ([]byte, error) {
			if o.fault != "" {
				p.complain(o.fault)
				return nil, nil
			}
			text := style.Answer(o.answer)
			if c.explain {
				text += "\n" + style.Explain(o.answer)
			}
			if question == "" {
				text += "\n"
			}
			return []byte(text), nil
		}
	}
	return d.askAll(ctx, lines, c.question(), p.stdout, present)
}

// An outcome is what came of one line of input.
type outcome struct {
	question answer.Question
	answer   *answer.Answer // nil when fault is not empty
	fault    string         // why it was not answered, as a sentence
	took     time.Duration
}

func (o outcome) json() ([]byte, error) {
	if o.fault != "" {
		return failedReply(o.question.Text, o.fault, o.took).line()
	}
	return newReply(o.question.Text, o.answer, o.took).line()
}

// askAll answers each line that is not blank, several at a time, and writes what present makes of the outcomes in the order of
// the lines, each as soon as it and those before it are there. A line that fails does not stop the others; the error then is
// errSaid.
func (d *desk) askAll(ctx context.Context, lines terminal.Lines, base answer.Question, out io.Writer, present func(outcome) ([]byte, error)) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	workers := runtime.GOMAXPROCS(0)
	ordered := make(chan chan outcome, workers*lookahead)
	var ended error // of reading, set before ordered is closed
	go func() {
		defer close(ordered)
		free := make(chan struct{}, workers)
		for ctx.Err() == nil {
			line, err := lines.ReadLine()
			if err == io.EOF {
				return
			}
			if err != nil && !errors.Is(err, terminal.ErrLineTooLong) {
				ended = fmt.Errorf("ask: reading questions: %w", err)
				return
			}
			if err == nil && strings.TrimSpace(line) == "" {
				continue
			}
			ready := make(chan outcome, 1)
			select {
			case ordered <- ready:
			case <-ctx.Done():
				return
			}
			free <- struct{}{}
			go func() {
				defer func() { <-free }()
				if err != nil {
					ready <- outcome{fault: err.Error()}
					return
				}
				ready <- d.askLine(ctx, line, base)
			}()
		}
	}()
	failed := false
	for {
		var ready chan outcome
		var more bool
		select {
		case ready, more = <-ordered:
		case <-ctx.Done():
			return ctx.Err()
		}
		if !more {
			break
		}
		o := <-ready
		if ctx.Err() != nil {
			return ctx.Err()
		}
		failed = failed || o.fault != ""
		data, err := present(o)
		if err != nil {
			return err
		}
		if _, err := out.Write(data); err != nil {
			return fmt.Errorf("ask: writing answers: %w", err)
		}
	}
	if failed && ended == nil {
		return errSaid
	}
	return ended
}

// askLine answers one line of input.
func (d *desk) askLine(ctx context.Context, line string, base answer.Question) outcome {
	start := time.Now()
	q, err := readInquiry(line, base)
	if err != nil {
		return outcome{question: q, fault: err.Error(), took: time.Since(start)}
	}
	a, err := d.ask(ctx, q)
	if err != nil {
		return outcome{question: q, fault: d.fault(err), took: time.Since(start)}
	}
	return outcome{question: q, answer: a, took: time.Since(start)}
}

// once is one line of input.
type once struct {
	line string
	read bool
}

func (o *once) ReadLine() (string, error) {
	if o.read {
		return "", io.EOF
	}
	o.read = true
	return o.line, nil
}
