// Package answer goes from a question in a person's words to the sentence of the corpus that answers it.
package answer

import "tradetalks/corpus"

// A Question is what a person asks, with what narrows it.
type Question struct {
	Text        string      // what was asked, at most 4,000 characters are read
	Previous    string      // the question asked just before in this conversation; empty when there is none
	Publisher   string      // only articles of this publisher; empty for all
	Topic       string      // only articles with this topic; empty for all
	From, To    corpus.Date // only articles published in this range, ends included; zero for open
	AsOf        corpus.Date // nothing published later is used, and "today" is this day; zero for today
	Locale      string      // of the asker, such as "en-US" or "zh-CN": language of the bot's own sentences
	N           int         // passages wanted, from 1 to 100; 0 means 3
	NoQuestions bool        // ignore the written questions of articles
	Explain     bool        // fill Answer.Explain
}

// An Answer is what the corpus says to a question.
type Answer struct {
	Question   string
	Answered   bool         // false: the corpus does not answer this; Passages still holds the nearest it has
	Sentence   Sentence     // the best sentence; zero when not answered
	Passages   []Passage    // best first
	Understood Understood   // what narrowed the search
	Newer      *Quote       // newer coverage of a state that may have changed; nil when there is none
	Differ     []Side       // what sources say differently about the asked-for thing, at least two sides, or nil
	Spelling   []Suggestion // for words that the corpus does not know
	Reach      Reach        // what the corpus covers
	Language   string       // language of the question when the corpus does not hold it (BCP 47), else empty
	Confidence float64      // from 0 to 1: calibrated chance that Sentence is right
	Explain    *Explain     // only when asked for
}

// farOff is the confidence below which what the corpus holds is nowhere near a question. Of the questions that nothing answers and that are refused it is so for half; of 77 answerable ones that are
// refused, 51 of which have a right passage among three, for four.
const farOff = 0.05

// FarOff tells whether the question is so far from all that the corpus holds that the nearest passages are not worth showing.
func (a *Answer) FarOff() bool { return !a.Answered && a.Confidence < farOff }

// A Sentence is the sentence that answers, verbatim.
type Sentence struct {
	Text    string      // one sentence of one article, at most 80 words; a longer one is cut at a clause and ends in "..."
	Passage int         // rank, from 1, of the passage that holds it
	Span    corpus.Span // of the body of the article, without the "..."
}

// A Passage is a stretch of an article that speaks to the question.
type Passage struct {
	Rank       int // from 1
	Score      float64
	Citation   Citation
	Paragraph  int           // the one paragraph, from 1, that answers best
	Text       string        // verbatim
	Span       corpus.Span   // of Text in the body of the article
	Highlights []corpus.Span // of matching words in Text, in bytes, in order, not overlapping
	Also       []Citation    // wire copies of the same story
}

// A Citation says where words come from.
type Citation struct {
	Article   string // id
	Title     string
	Publisher string // empty when unknown
	Author    string
	Date      corpus.Date // zero when unknown
	URL       string      // empty when unknown; with a "#:~:text=" fragment where the passage is the source's own words
	Digest    bool        // our own summary: shown as "digest of ..."
	Local     bool        // belongs to the asking server only
}

// A Quote is a verbatim sentence with its source.
type Quote struct {
	Text      string
	Citation  Citation
	Paragraph int         // from 1
	Span      corpus.Span // of Text in the body of the article
}

// A Side is what one or more sources say about the asked-for thing.
type Side struct {
	Value string // the number, name or date on which sources differ, as written in Quote
	Quote Quote
}

// Understood is what the question was taken to ask.
type Understood struct {
	Publishers []string
	Silent     []string // publishers that the question names, whose articles do not answer it: others were asked too
	Lacking    []string // publishers that the question names and the corpus does not have
	Topics     []string
	Events     []string // named events and days that favour what is near them, such as "London talks (2025-06-09 to 2025-06-10)"
	From, To   corpus.Date
	AsOf       corpus.Date
	Latest     bool     // the newest state was asked for
	FollowUp   bool     // Previous was used
	Query      string   // the question as understood, when it differs from the text (follow-up merged, spelling mended)
	Carried    []string // words of the question before that were asked with
	HandOn     string   // what a conversation goes on from after a follow-up; see Answer.Context
}

// A Suggestion is a word of the corpus for an unknown word of the question.
type Suggestion struct{ Word, Instead string }

// Reach tells what the corpus covers.
type Reach struct {
	Articles, Passages int
	First, Last        corpus.Date // zero when no article has a date
}

// Explain tells how an answer came about.
type Explain struct {
	Units      []string
	Candidates []string
}
