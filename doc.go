// Tradetalks answers questions on the U.S.-China trade talks with the sentence of an article that answers, word for word and
// with its source: in a terminal without any set-up, and on Discord.
//
// This is a tour of its code from the bottom up. Every arrow between packages points down; imports_test.go holds them to that.
//
// # Text and articles
//
// internal/text cuts natural language: sentences (internal/text/sentence.go), words (internal/text/word.go) and their
// stems (internal/text/stem.go).
//
// corpus knows what an article is (corpus/article.go) and reads one from Markdown (corpus/markdown.go), a copied news page
// (corpus/text.go, whose furniture corpus/furniture.go leaves out), an HTML page (corpus/html.go) or JSON Lines
// (corpus/lines.go). A bad article is a Problem with file, line and reason (corpus/problem.go); the good ones still load.
// Articles come from layers, of which a later one wins by id (corpus/source.go); a manifest tells what has changed in them
// (corpus/manifest.go). corpus/cut.go cuts articles into passages, the unit of search; corpus/duplicate.go finds copies of one
// story. The starter corpus is corpus/articles, embedded by corpus/embed.go.
//
// # The index
//
// index keeps passages in a Bleve index on disk and is the only package that knows Bleve. A search is a list of weighted units,
// never a query string, so that nothing a person types is ever parsed. A View is what one server may see at one moment: the
// shared corpus and the server's own articles.
//
// # Answers
//
// internal/answer goes from a question to an Answer (internal/answer/answer.go has the types, and they are the place to start).
// internal/answer/understand.go finds out what is asked, and internal/answer/expect.go for what kind of thing, with the lexicon of internal/answer/lexicon; the engine
// (internal/answer/engine.go) has the index find candidates, looks at each closely (internal/answer/features.go), ranks them by
// the weights in internal/answer/weights.go, and chooses a sentence, or says that the corpus does not answer.
// internal/eval judges the answers to questions whose right answers are known, and fits the weights. internal/frequency makes the
// lexicon's list of how frequent words are in general English.
//
// # The live corpus
//
// internal/library is the corpus of a running bot: layers and their index, changes with history and undo, reindexing into a
// generation beside the one that answers, a lock that lets one process write, a socket by which others hand it their changes.
// Its package comment draws the data folder. internal/fetch downloads what outside links lead to and touches only public
// addresses; internal/feed reads RSS and Atom with it.
//
// # Where people are
//
// bot speaks Discord and is the only package that knows discordgo. A handler is a function from a Request to a Reply, both plain
// data (bot/request.go); one adapter turns events into the one (bot/events.go) and delivers the other (bot/deliver.go).
// bot/render.go opens with the rules of its voice. internal/discordtest is a fake Discord that enforces the real one's limits.
//
// internal/terminal shows the same answers at a terminal or in a pipe; internal/terminal/render.go opens with the rules of that
// voice. internal/metrics counts what the bot does, for Prometheus.
//
// # This package
//
// main wires. run in main.go is handed the outside world and returns an exit code; nothing else reads the environment. command.go
// is the table of commands and flags, config.go that of settings, to which .env.example is held by a test. ask.go answers in the
// terminal and, with reply.go, in JSON; articles.go and upkeep.go change and mend the corpus; feeds.go follows feeds; questions.go keeps written and saved questions; servers.go is for
// the operator of a bot in many servers; eval.go measures answers and fits the weights; serve.go runs the bot and what goes on beside it.
//
// Stories of what a person does at the command line are in testdata/script, and main_test.go runs them through the real program.
// .ci/check is the definition of done ("make check"), and .ci/run all of CI. internal/loadtest asks the program as thousands of
// servers do and lets it suffer Discord's faults; bench is a module of its own that measures the program beside others.
//
// internal/release makes the files of a release, deploy has what else an operator needs. docs/design.md says why everything is
// as it is; what is measured is in docs/evaluation.md and docs/performance.md, how it is run in docs/operations.md.
package main
