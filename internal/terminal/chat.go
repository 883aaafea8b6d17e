package terminal

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"tradetalks/index"
	"tradetalks/internal/answer"
)

// morePassages is how many passages /more adds: as many as an answer shows at first.
const morePassages = 3

// mostPassages is how many passages one question can bring.
const mostPassages = 100

// A Chat is a conversation with one person, or with what is piped in.
type Chat struct {
	// Ask answers a question.
	Ask func(context.Context, answer.Question) (*answer.Answer, error)
	// View returns the corpus as it is now; the chat closes it.
	View func() (*index.View, error)
	// Base is the question that each one starts from: the filters and switches that hold for all.
	Base  answer.Question
	Style Style
	// Fault says in one sentence what an error means for the person who asked.
	Fault func(error) string

	last     *answer.Answer
	question answer.Question // that led to last
	context  string          // what a question may go on from
	failed   bool
}

// ErrUnanswered tells that at least one line of the input led to an error, which was said where it happened.
var ErrUnanswered = errors.New("a question failed")

// chatHelp is what /help says.
const chatHelp = `Ask in your own words, such as "who led the talks in London?" or "what did Reuters report in June 2025?".
A question may go on from the one before: "and who for China?". "As of 2025-06-10" leaves out what was published later.

/more      more passages on the last question
/open N    the whole article of passage N
/sources   publishers, how many articles of each, and the days they cover
/help      this page
/quit      leave
`

// Run answers lines until they end or one says /quit. Answers go to out, what went wrong with a line to complaints; then the error
// at the end is ErrUnanswered.
func (c *Chat) Run(ctx context.Context, lines Lines, out, complaints io.Writer) error {
	for {
		line, err := await(ctx, lines)
		switch {
		case err == io.EOF, ctx.Err() != nil:
			return c.outcome()
		case err == ErrLineTooLong:
			c.fail(complaints, err.Error())
			continue
		case err != nil:
			return fmt.Errorf("terminal: reading a question: %w", err)
		}
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		text, err := c.reply(ctx, line)
		if err == io.EOF {
			return c.outcome()
		}
		if err != nil {
			c.fail(complaints, c.Fault(err))
			continue
		}
		if _, err := io.WriteString(out, text+"\n"); err != nil {
			return fmt.Errorf("terminal: writing an answer: %w", err)
		}
	}
}

func (c *Chat) outcome() error {
	if c.failed {
		return ErrUnanswered
	}
	return nil
}

func (c *Chat) fail(complaints io.Writer, sentence string) {
	c.failed = true
	fmt.Fprintln(complaints, sentence)
}

// reply returns what to show for a line; io.EOF means that the person is leaving.
func (c *Chat) reply(ctx context.Context, line string) (string, error) {
	if !strings.HasPrefix(line, "/") {
		if answer.SmallTalk(line) {
			return c.say("Ask a question, such as: who leads the trade talks? /help lists what else there is.\n"), nil
		}
		return c.ask(ctx, line)
	}
	word, rest, _ := strings.Cut(line, " ")
	rest = strings.TrimSpace(rest)
	switch word {
	case "/quit", "/exit":
		return "", io.EOF
	case "/help":
		return c.say(chatHelp), nil
	case "/more":
		return c.more(ctx)
	case "/open":
		return c.open(rest)
	case "/sources":
		return c.sources()
	}
	return c.say(fmt.Sprintf("There is no %s here. /help lists what there is.\n", word)), nil
}

// say returns what the chat says of itself, set for the place where it is shown.
func (c *Chat) say(text string) string { return c.Style.set(text, "", nil) }

func (c *Chat) ask(ctx context.Context, line string) (string, error) {
	q := c.Base
	q.Text = line
	switch {
	case c.last != nil && answer.AsksForSource(line):
		q = c.question // its answer has its source beside it
	case c.context != "":
		q.Previous = c.context
	}
	a, err := c.Ask(ctx, q)
	if err != nil {
		return "", err
	}
	c.last, c.question, c.context = a, q, a.Context(q.Previous)
	return c.Style.Answer(a), nil
}

// more shows the passages after those that were shown.
func (c *Chat) more(ctx context.Context) (string, error) {
	if c.last == nil {
		return c.say("Ask something first.\n"), nil
	}
	shown := len(c.last.Passages)
	q := c.question
	q.N = min(shown+morePassages, mostPassages)
	a, err := c.Ask(ctx, q)
	if err != nil {
		return "", err
	}
	if len(a.Passages) <= shown {
		return c.say("There are no more passages on this.\n"), nil
	}
	c.last = a
	var b strings.Builder
	for i, p := range a.Passages[shown:] {
		if i > 0 {
			b.WriteString("\n")
		}
		b.WriteString(c.Style.Passage(p))
	}
	return b.String(), nil
}

// open shows the article of a passage by its number.
func (c *Chat) open(number string) (string, error) {
	n, err := strconv.Atoi(number)
	if err != nil || n < 1 {
		return c.say("Say which passage: /open 1 shows the article of passage [1].\n"), nil
	}
	if c.last == nil || n > len(c.last.Passages) {
		return c.say(fmt.Sprintf("The last answer has no passage [%d].\n", n)), nil
	}
	v, err := c.View()
	if err != nil {
		return "", err
	}
	defer v.Close()
	a, err := v.Article(c.last.Passages[n-1].Citation.Article)
	if errors.Is(err, index.ErrNotFound) {
		return c.say("That article is no longer in the corpus.\n"), nil
	}
	if err != nil {
		return "", err
	}
	return c.Style.Article(a), nil
}

// sources lists the publishers.
func (c *Chat) sources() (string, error) {
	v, err := c.View()
	if err != nil {
		return "", err
	}
	defer v.Close()
	counts, err := v.Publishers()
	if err != nil {
		return "", err
	}
	if len(counts) == 0 {
		return c.say("The corpus is empty.\n"), nil
	}
	return c.Style.Sources(counts), nil
}
