package main

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"tradetalks/corpus"
	"tradetalks/internal/feed"
)

// A command is one thing that the program does.
type command struct {
	name  string // one word or two; empty for what happens when none is given
	args  string // as shown in its usage
	least int    // arguments that it needs
	most  int    // arguments that it takes; -1 for any number
	about string // in a few words
	flags []string
	run   func(context.Context, *program, call) error
}

// A call is what one command was given.
type call struct {
	command string // its name
	args    []string

	corpora                    []string // in place of every other source
	data                       string   // in place of DATA_DIR
	json, explain, noQuestions bool
	n                          int // passages; 0 when not given
	publisher, topic, previous string
	from, to, asOf             corpus.Date

	title, author, url string // what a person says about an article
	date               corpus.Date
	topics             []string
	replace, full      bool
	keywords           []string // of a feed, as are minutes and mode
	minutes            int
	mode               feed.Mode
	server             string // whose own articles are meant
	eval               measurement
}

// commands returns the table, in the order of the usage page.
func commands() []command {
	reading := []string{"json", "corpus", "data", "server"}
	changing := []string{"json", "data", "server"}
	operating := []string{"json", "data"}
	describing := []string{"title", "publisher", "author", "date", "url", "topics"}
	return []command{
		{name: "", about: "answer on Discord when a token is set, else in the terminal", most: 0,
			flags: []string{"n", "corpus", "data", "no-questions", "as-of"}, run: runDefault},
		{name: "ask", args: "[QUESTION]", about: "answer a question, or each line of standard input", most: -1,
			flags: []string{"json", "n", "publisher", "topic", "from", "to", "as-of", "previous", "corpus", "data", "no-questions", "explain"}, run: runAsk},
		{name: "serve", about: "answer on Discord until told to stop", flags: []string{"data"}, run: runServe},
		{name: "corpus list", about: "list the articles, the newest first", flags: append([]string{"publisher", "topic", "from", "to", "as-of"}, reading...), run: withDesk(runCorpusList)},
		{name: "corpus show", args: "ID", least: 1, most: 1, about: "show one article", flags: reading, run: withDesk(runCorpusShow)},
		{name: "corpus check", args: "[PATH...]", most: -1, about: "name every article that cannot be used, and why", flags: []string{"json", "corpus", "data"}, run: runCorpusCheck},
		{name: "corpus add", args: "FILE...", least: 1, most: -1, about: "store the articles of files (.md, .txt, .html, .jsonl) or links",
			flags: append([]string{"replace"}, append(describing, changing...)...), run: withDesk(runCorpusAdd)},
		{name: "corpus edit", args: "ID [FILE]", least: 1, most: 2, about: "change an article, or give it the text of a file", flags: append(describing, changing...), run: withDesk(runCorpusEdit)},
		{name: "corpus remove", args: "ID...", least: 1, most: -1, about: "take articles out of the corpus", flags: changing, run: withDesk(runCorpusRemove)},
		{name: "corpus undo", args: "[NUMBER]", most: 1, about: "take back the last change, or the one with a number", flags: changing, run: withDesk(runCorpusUndo)},
		{name: "corpus history", args: "[ID]", most: 1, about: "list who changed what and when", flags: changing, run: withDesk(runCorpusHistory)},
		{name: "corpus export", args: "FILE", least: 1, most: 1, about: "write the articles of DATA_DIR into a zip file", flags: changing, run: withDesk(runCorpusExport)},
		{name: "question add", args: "ID PARAGRAPH QUESTION", least: 3, most: 3, about: "write down that a paragraph of an article answers a question", flags: changing, run: withDesk(runQuestionAdd)},
		{name: "question remove", args: "ID PARAGRAPH QUESTION", least: 3, most: 3, about: "take such a question back", flags: changing, run: withDesk(runQuestionRemove)},
		{name: "test add", args: "QUESTION ID", least: 2, most: 2, about: "save a question with the article that should answer it", flags: changing, run: withDesk(runTestAdd)},
		{name: "test list", about: "list the saved questions", flags: changing, run: withDesk(runTestList)},
		{name: "test remove", args: "QUESTION", least: 1, most: 1, about: "take a saved question away", flags: changing, run: withDesk(runTestRemove)},
		{name: "index status", about: "tell how the corpus and its index are", flags: reading, run: withDesk(runIndexStatus)},
		{name: "index rebuild", about: "index what has changed, or everything", flags: append([]string{"full"}, changing...), run: withDesk(runIndexRebuild)},
		{name: "index verify", about: "look for damage in the index", flags: reading, run: runIndexVerify},
		{name: "index approve", about: "make the index current that was held back", flags: changing, run: withDesk(runIndexApprove)},
		{name: "index discard", about: "drop the index that was held back", flags: changing, run: withDesk(runIndexDiscard)},
		{name: "eval", args: "[A.json B.json]", most: 2, about: "measure the answers to questions whose right answers are known",
			flags: []string{"questions", "kind", "misses", "n", "no-questions", "json", "corpus", "data", "compare", "fit", "set", "o", "ablate", "without"}, run: runEval},
		{name: "backup", args: "FILE", least: 1, most: 1, about: "write all that cannot be made again into one file", flags: []string{"json", "data"}, run: withDesk(runBackup)},
		{name: "restore", args: "FILE", least: 1, most: 1, about: "put back what a backup holds", flags: []string{"json", "data"}, run: withDesk(runRestore)},
		{name: "feed add", args: "ADDRESS", least: 1, most: 1, about: "follow an RSS or Atom feed, or change how it is followed",
			flags: append([]string{"keywords", "minutes", "mode"}, changing...), run: withDesk(runFeedAdd)},
		{name: "feed list", about: "list the feeds, what came of them, and what waits", flags: changing, run: withDesk(runFeedList)},
		{name: "feed remove", args: "ADDRESS", least: 1, most: 1, about: "no longer follow a feed", flags: changing, run: withDesk(runFeedRemove)},
		{name: "feed run", args: "[ADDRESS...]", most: -1, about: "read feeds now", flags: changing, run: withDesk(runFeedRun)},
		{name: "feed save", args: "ADDRESS LINK", least: 2, most: 2, about: "store an item of a feed that waits", flags: changing, run: withDesk(runFeedSave)},
		{name: "feed skip", args: "ADDRESS LINK", least: 2, most: 2, about: "pass over an item of a feed that waits", flags: changing, run: withDesk(runFeedSkip)},
		{name: "server list", about: "list the servers that have something of their own here", flags: operating, run: withDesk(runServerList)},
		{name: "server block", args: "SERVER", least: 1, most: 1, about: "hide a server's own articles from it and let it change nothing", flags: operating, run: withDesk(runServerBlock)},
		{name: "server unblock", args: "SERVER", least: 1, most: 1, about: "let a blocked server back in", flags: operating, run: withDesk(runServerUnblock)},
		{name: "server takedown", args: "SERVER ARTICLE", least: 2, most: 2, about: "take an article of a server's own away, which its moderators cannot undo", flags: operating, run: withDesk(runServerTakedown)},
		{name: "invite", args: "[APPLICATION]", most: 1, about: "print the address that adds the bot to a server", run: runInvite},
		{name: "health", about: "ask the bot that serves METRICS_ADDR whether it lives", run: runHealth},
		{name: "config check", about: "show every setting, where it comes from, and every mistake", run: runConfigCheck},
		{name: "version", about: "print the version, the commit and the Go version", run: runVersion},
		{name: "help", args: "[COMMAND]", about: "say how to use the program, or one command", most: 2, run: runHelp},
	}
}

// A flagRow is one row of the table of flags.
type flagRow struct {
	name  string
	value string // how its value is called; empty for a switch
	about string
	set   func(c *call, value string) error
}

// flagRows returns the table of flags, each of which means the same wherever it is taken.
func flagRows() []flagRow {
	text := func(field func(*call) *string) func(*call, string) error {
		return func(c *call, v string) error { *field(c) = v; return nil }
	}
	on := func(field func(*call) *bool) func(*call, string) error {
		return func(c *call, v string) (err error) { *field(c), err = parseSwitch(v); return err }
	}
	day := func(field func(*call) *corpus.Date) func(*call, string) error {
		return func(c *call, v string) (err error) {
			if *field(c), err = corpus.ParseDate(v); err != nil {
				return fmt.Errorf("%q is not a day: write it as 2025-06-08", v)
			}
			return nil
		}
	}
	return []flagRow{
		{"author", "NAME", "who wrote the article", text(func(c *call) *string { return &c.author })},
		{"ablate", "", "with -fit: also tell what each feature adds, which takes long", on(func(c *call) *bool { return &c.eval.ablate })},
		{"as-of", "DATE", "answer as if it were this day: use nothing published later", day(func(c *call) *corpus.Date { return &c.asOf })},
		{"compare", "", "compare the results that two runs with -json wrote", on(func(c *call) *bool { return &c.eval.compare })},
		{"corpus", "PATH", "use this folder or .jsonl file instead of every other source; may repeat", func(c *call, v string) error {
			c.corpora = append(c.corpora, v)
			return nil
		}},
		{"data", "DIR", "use this folder instead of DATA_DIR", text(func(c *call) *string { return &c.data })},
		{"date", "DATE", "day on which the article was published", day(func(c *call) *corpus.Date { return &c.date })},
		{"explain", "", "show how the answer came about", on(func(c *call) *bool { return &c.explain })},
		{"fit", "", "fit the weights of ranking, choosing and abstaining", on(func(c *call) *bool { return &c.eval.fit })},
		{"from", "DATE", "use nothing published before this day", day(func(c *call) *corpus.Date { return &c.from })},
		{"full", "", "index everything anew", on(func(c *call) *bool { return &c.full })},
		{"json", "", "print JSON, for scripts", on(func(c *call) *bool { return &c.json })},
		{"keywords", "LIST", "take only items with one of these words or phrases, separated by commas", func(c *call, v string) error {
			for word := range strings.SplitSeq(v, ",") {
				if word = strings.TrimSpace(word); word != "" {
					c.keywords = append(c.keywords, word)
				}
			}
			return nil
		}},
		{"kind", "KIND", "ask only the questions of this kind", text(func(c *call) *string { return &c.eval.kind })},
		{"minutes", "N", fmt.Sprintf("minutes between two looks at the feed, from %d to %d; %d when not given", feed.MinMinutes, feed.MaxMinutes, feed.DefaultMinutes),
			func(c *call, v string) (err error) {
				if c.minutes, err = strconv.Atoi(v); err != nil {
					return fmt.Errorf("%q is not a number of minutes", v)
				}
				return nil
			}},
		{"misses", "", "name each question that is not answered rightly", on(func(c *call) *bool { return &c.eval.misses })},
		{"mode", "MODE", "auto stores new items at once, approve lets them wait; approve when not given", func(c *call, v string) error {
			c.mode = feed.Mode(v)
			return nil
		}},
		{"n", "N", "passages to show, from 1 to 100; 3 when not given (eval: 10)", func(c *call, v string) error {
			n, err := strconv.Atoi(v)
			if err != nil || n < 1 || n > mostPassages {
				return fmt.Errorf("%q is not a number from 1 to %d", v, mostPassages)
			}
			c.n = n
			return nil
		}},
		{"no-questions", "", "ignore the written questions of articles", on(func(c *call) *bool { return &c.noQuestions })},
		{"o", "FILE", "with -fit: write the fitted weights to this file", text(func(c *call) *string { return &c.eval.out })},
		{"previous", "TEXT", "the question asked just before, for a follow-up", text(func(c *call) *string { return &c.previous })},
		{"publisher", "NAME", "publisher of the articles", text(func(c *call) *string { return &c.publisher })},
		{"questions", "FILE", "judged questions, one in JSON a line; those that come with the program when not given; may repeat", func(c *call, v string) error {
			c.eval.questions = append(c.eval.questions, v)
			return nil
		}},
		{"replace", "", "put the new text in the place of the article that is there", on(func(c *call) *bool { return &c.replace })},
		{"server", "ID", "mean the articles of this Discord server's own", text(func(c *call) *string { return &c.server })},
		{"without", "STAGE", "leave out what a stage adds: lexicon, weights (rank by the first stage alone) or forest; may repeat", func(c *call, v string) error {
			c.eval.without = append(c.eval.without, v)
			return nil
		}},
		{"set", "SET", "with -fit: NAME=CORPUS,QUESTIONS[,WEIGHT], one more corpus with judged questions; may repeat", func(c *call, v string) error {
			s, err := parseFitSet(v)
			c.eval.sets = append(c.eval.sets, s)
			return err
		}},
		{"title", "TEXT", "headline of the article", text(func(c *call) *string { return &c.title })},
		{"to", "DATE", "use nothing published after this day, but know what day it is", day(func(c *call) *corpus.Date { return &c.to })},
		{"topic", "NAME", "use only articles on this topic", text(func(c *call) *string { return &c.topic })},
		{"topics", "LIST", "topics of the article, separated by commas", func(c *call, v string) error { c.topics = splitTopics(v); return nil }},
		{"url", "ADDRESS", "where the article was published", text(func(c *call) *string { return &c.url })},
	}
}

// mostPassages is how many passages one question can bring.
const mostPassages = 100

// parse finds the command that the arguments name, and what they give it. Flags may stand before and after arguments; "--" ends
// them.
func parse(args []string) (command, call, error) {
	cmd, rest, err := findCommand(args)
	if err != nil {
		return command{}, call{}, err
	}
	c, help, err := parseCall(cmd, rest)
	if err != nil {
		return command{}, call{}, err
	}
	if help {
		c.args = strings.Fields(cmd.name)
		cmd = command{name: "help", run: runHelp}
	}
	return cmd, c, nil
}

// findCommand returns the command that the first one or two arguments name, and the arguments after it.
func findCommand(args []string) (command, []string, error) {
	all := commands()
	if len(args) == 0 || strings.HasPrefix(args[0], "-") {
		if len(args) > 0 && (args[0] == "-version" || args[0] == "--version") {
			args = []string{"version"}
		} else {
			return all[0], args, nil
		}
	}
	var firsts, seconds []string
	for _, cmd := range all[1:] {
		first, second, two := strings.Cut(cmd.name, " ")
		if !slices.Contains(firsts, first) {
			firsts = append(firsts, first)
		}
		if first != args[0] {
			continue
		}
		if !two {
			return cmd, args[1:], nil
		}
		if len(args) > 1 && args[1] == second {
			return cmd, args[2:], nil
		}
		seconds = append(seconds, second)
	}
	if len(seconds) == 0 {
		return command{}, nil, usageError(fmt.Sprintf("there is no command %q%s", args[0], instead(nearest(args[0], firsts), "help")))
	}
	one := args[0] + " " + strings.Join(seconds, ", "+args[0]+" ")
	if len(args) == 1 || strings.HasPrefix(args[1], "-") {
		return command{}, nil, usageError(fmt.Sprintf("%q needs a second word: use one of %s", args[0], one))
	}
	if near := nearest(args[1], seconds); near != "" {
		return command{}, nil, usageError(fmt.Sprintf("there is no command %q: did you mean %q?", args[0]+" "+args[1], args[0]+" "+near))
	}
	return command{}, nil, usageError(fmt.Sprintf("there is no command %q: use one of %s", args[0]+" "+args[1], one))
}

// instead ends a sentence about an unknown word with the nearest known one, or with where they are all listed.
func instead(near, help string) string {
	if near != "" {
		return fmt.Sprintf(": did you mean %q?", near)
	}
	return fmt.Sprintf(": %q lists what there is", "tradetalks "+help)
}

// parseCall reads flags and arguments of a command. help tells that its usage was asked for.
func parseCall(cmd command, rest []string) (c call, help bool, err error) {
	c.command = cmd.name
	for i := 0; i < len(rest); i++ {
		arg := rest[i]
		if arg == "--" {
			c.args = append(c.args, rest[i+1:]...)
			break
		}
		if len(arg) < 2 || arg[0] != '-' {
			c.args = append(c.args, arg)
			continue
		}
		name, value, given := strings.Cut(strings.TrimPrefix(arg[1:], "-"), "=")
		if name == "h" || name == "help" {
			return c, true, nil
		}
		row, err := findFlag(cmd, name)
		if err != nil {
			return c, false, err
		}
		switch {
		case row.value == "" && !given:
			value = "true"
		case row.value != "" && !given && i+1 == len(rest):
			return c, false, usageError(fmt.Sprintf("-%s needs a value: -%s %s", name, name, row.value))
		case row.value != "" && !given:
			i++
			value = rest[i]
		}
		if err := row.set(&c, value); err != nil {
			return c, false, usageError(fmt.Sprintf("-%s: %s", name, err))
		}
	}
	switch {
	case len(c.args) < cmd.least:
		return c, false, usageError(fmt.Sprintf("%s needs more: %s", quoted(cmd.name), usage(cmd)))
	case cmd.name == "" && cmd.most >= 0 && len(c.args) > cmd.most && isCommand(c.args[cmd.most]):
		return c, false, usageError(fmt.Sprintf("put the command first: tradetalks %s [flags]", c.args[cmd.most]))
	case cmd.most >= 0 && len(c.args) > cmd.most:
		return c, false, usageError(fmt.Sprintf("%s does not take %q: %s", quoted(cmd.name), c.args[cmd.most], usage(cmd)))
	case !c.from.IsZero() && !c.to.IsZero() && c.to.Before(c.from):
		return c, false, usageError(fmt.Sprintf("-from %s is after -to %s: swap the two days", c.from, c.to))
	}
	return c, false, nil
}

// isCommand tells whether a word is a command, or the first one of some.
func isCommand(word string) bool {
	return slices.ContainsFunc(commands(), func(c command) bool { first, _, _ := strings.Cut(c.name, " "); return first == word })
}

// quoted returns the name of a command in quotation marks; the program's when none was given.
func quoted(name string) string { return strconv.Quote(strings.TrimSpace("tradetalks " + name)) }

func findFlag(cmd command, name string) (flagRow, error) {
	for _, row := range flagRows() {
		if row.name == name && slices.Contains(cmd.flags, name) {
			return row, nil
		}
	}
	near := nearest(name, cmd.flags)
	if near != "" {
		near = "-" + near
	}
	help := strings.TrimSpace("help " + cmd.name)
	return flagRow{}, usageError(fmt.Sprintf("%s has no flag -%s%s", quoted(cmd.name), name, instead(near, help)))
}

// usage returns how a command is written.
func usage(cmd command) string {
	s := strings.TrimSpace("tradetalks " + cmd.name)
	if len(cmd.flags) > 0 {
		s += " [flags]"
	}
	return strings.TrimSpace(s + " " + cmd.args)
}

func runHelp(_ context.Context, p *program, c call) error {
	if len(c.args) == 0 {
		return writeUsage(p.stdout)
	}
	name := strings.Join(c.args, " ")
	for _, cmd := range commands() {
		if cmd.name == name {
			return writeHelp(p.stdout, cmd)
		}
	}
	_, _, err := findCommand(c.args)
	return err
}

// writeUsage lists all commands.
func writeUsage(w io.Writer) error {
	var b strings.Builder
	b.WriteString("tradetalks answers questions on the U.S.-China trade talks from articles, word for word and with their sources.\n\n")
	written := func(cmd command) string { return strings.TrimSpace("tradetalks " + cmd.name + " " + cmd.args) }
	longest := 0
	for _, cmd := range commands() {
		longest = max(longest, len(written(cmd)))
	}
	for _, cmd := range commands() {
		fmt.Fprintf(&b, "  %-*s  %s\n", longest, written(cmd), cmd.about)
	}
	b.WriteString("\nFlags without a command:\n\n")
	listFlags(&b, commands()[0])
	b.WriteString(`
"tradetalks help COMMAND" lists the flags of a command. Settings come from the environment and from the file .env;
"tradetalks config check" shows them.

Exit codes: 0 done, 1 failed, 2 wrong command line, 3 the data folder is in use, 4 Discord refuses the token or
the access, 5 Discord cannot be reached, 6 the disk is full.
`)
	_, err := io.WriteString(w, b.String())
	return err
}

// writeHelp tells how one command is used.
func writeHelp(w io.Writer, cmd command) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n\n%s.\n", usage(cmd), strings.ToUpper(cmd.about[:1])+cmd.about[1:])
	if len(cmd.flags) > 0 {
		b.WriteString("\n")
	}
	listFlags(&b, cmd)
	_, err := io.WriteString(w, b.String())
	return err
}

// listFlags writes a line for each flag that a command takes.
func listFlags(b *strings.Builder, cmd command) {
	for _, row := range flagRows() {
		if slices.Contains(cmd.flags, row.name) {
			fmt.Fprintf(b, "  %-18s %s\n", strings.TrimSpace("-"+row.name+" "+row.value), row.about)
		}
	}
}
