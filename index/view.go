// Package index keeps the passages of a corpus in a Bleve index on disk and searches them.
package index

import "tradetalks/corpus"

// A Filter narrows a listing or a search. Zero fields narrow nothing; undated articles pass no date filter.
type Filter struct {
	Publisher string      // exact name as Publishers gives it
	Topic     string
	From, To  corpus.Date // publication days, ends included
	AsOf      corpus.Date // nothing published later
}

// A Count tells how much of the corpus has one publisher or topic.
type Count struct {
	Name        string
	Articles    int
	First, Last corpus.Date // days covered; zero when no article has a date
}
