package main

import (
	"context"
	"errors"
	"fmt"

	"tradetalks/internal/library"
	"tradetalks/internal/terminal"
)

// runQuestionAdd writes down that a paragraph of an article answers a question.
func runQuestionAdd(ctx context.Context, p *program, c call, d *desk) error {
	return p.question(ctx, c, d.library.AddQuestion)
}

// runQuestionRemove takes such a question back.
func runQuestionRemove(ctx context.Context, p *program, c call, d *desk) error {
	return p.question(ctx, c, d.library.RemoveQuestion)
}

func (p *program) question(ctx context.Context, c call, do func(ctx context.Context, by library.Actor, id string, paragraph int, text string) (library.Change, error)) error {
	paragraph, err := atLeastOne(c.args[1])
	if err != nil {
		return usageError(fmt.Sprintf("%q is not the number of a paragraph, from 1", c.args[1]))
	}
	change, err := do(ctx, c.actor(), c.args[0], paragraph, c.args[2])
	if errors.Is(err, library.ErrNotFound) && c.command == "question remove" {
		return fmt.Errorf("paragraph %d of %q has no such question", paragraph, c.args[0])
	}
	return p.changed(c)(change, err)
}

// runTestAdd saves a question with the article that should answer it.
func runTestAdd(ctx context.Context, p *program, c call, d *desk) error {
	v, err := d.view()
	if err != nil {
		return err
	}
	defer v.Close()
	if _, err := v.Article(c.args[1]); errors.Is(err, library.ErrNotFound) {
		return noSuchArticle(c.args[1])
	} else if err != nil {
		return err
	}
	return p.saved(ctx, c, d, library.Test{Question: c.args[0], Article: c.args[1]}, "Saved; each reindex asks it.\n")
}

// runTestRemove takes a saved question away.
func runTestRemove(ctx context.Context, p *program, c call, d *desk) error {
	err := p.saved(ctx, c, d, library.Test{Question: c.args[0]}, "Removed.\n")
	if errors.Is(err, library.ErrNotFound) {
		return errors.New("no such question is saved: \"tradetalks test list\" shows them")
	}
	return err
}

func (p *program) saved(ctx context.Context, c call, d *desk, t library.Test, done string) error {
	if err := d.library.SetTest(ctx, c.actor(), t); err != nil {
		return err
	}
	if c.json {
		return p.printJSON(t)
	}
	return p.printf("%s", done)
}

// runTestList lists the saved questions.
func runTestList(_ context.Context, p *program, c call, d *desk) error {
	tests, err := d.library.Tests(c.actor())
	if err != nil {
		return err
	}
	for _, t := range tests {
		if c.json {
			err = p.printJSON(t)
		} else {
			err = p.printf("%s\n", terminal.Line(fmt.Sprintf("%q %s", t.Question, t.Article)))
		}
		if err != nil {
			return err
		}
	}
	return nil
}
