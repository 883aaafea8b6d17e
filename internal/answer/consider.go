package answer

import (
	"context"
	"fmt"

	"tradetalks/corpus"
	"tradetalks/index"
)

// A Candidate is a passage that was considered for an answer, with what counted for and against it.
type Candidate struct {
	Article   *index.Article
	Passage   int // from 0
	Paragraph int // from 1: the one that answers best
	Score     float64
	Features  []float64 // in the order of PassageFeatures
	Sentences []CandidateSentence
}

// A CandidateSentence is a sentence of a candidate.
type CandidateSentence struct {
	corpus.Span // bytes of the body of the article
	Score       float64
	Features    []float64 // in the order of SentenceFeatures
}

// Best returns the place of the best sentence in Sentences, -1 when there is none.
func (c *Candidate) Best() int {
	best := -1
	for i, s := range c.Sentences {
		if best < 0 || s.Score > c.Sentences[best].Score {
			best = i
		}
	}
	return best
}

// PassageFeatures names the features of a passage, SentenceFeatures those of a sentence.
func PassageFeatures() []string  { return passageNames[:] }
func SentenceFeatures() []string { return sentenceNames[:] }

// ConfidenceFeatures names the features on which the confidence in a reply depends.
func ConfidenceFeatures() []string { return confidenceNames }

// A Consideration is what Consider found.
type Consideration struct {
	Long       float64   // length of the question, from 0, short, to 1, long
	Present    bool      // whether it is about the present
	Weights    []float64 // of the features of a passage, for this question
	Context    []float32 // what forests are told of the question
	Candidates []Candidate
	// Confidence returns the features on which the confidence depends in the reply that would be given if the candidates for which drop
	// is true were not there.
	Confidence func(drop func(i int) bool) []float64
}

// Consider returns the passages considered for a question, best first. The written questions of articles for which unasked is true are left out of account
// in ranking, as if they had none, as those have that are added; it may be nil. A question with one before goes on from it.
func (e *Engine) Consider(ctx context.Context, v *index.View, in Question, unasked func(article string) bool) (*Consideration, error) {
	q, err := e.understand(ctx, v, in, continues)
	if err != nil {
		return nil, fmt.Errorf("answer: %w", err)
	}
	q.noQuestions, q.unasked = in.NoQuestions, unasked
	hits, err := v.Search(ctx, e.search(q, index.Filter{AsOf: in.AsOf}))
	if err != nil {
		return nil, fmt.Errorf("answer: %w", err)
	}
	cands, err := e.examine(ctx, q, hits)
	if err != nil {
		return nil, fmt.Errorf("answer: %w", err)
	}
	out := make([]Candidate, len(cands))
	for i, c := range cands {
		o := Candidate{Article: c.article, Passage: c.passage, Paragraph: c.para, Score: c.score, Features: c.features[:]}
		p := c.article.Passages[c.passage]
		for j, s := range c.article.Words(c.passage).Sentences {
			o.Sentences = append(o.Sentences, CandidateSentence{corpus.Span{Start: p.Start + s.Start, End: p.Start + s.Span.End}, c.sents[j].score, c.sents[j].features[:]})
		}
		out[i] = o
	}
	return &Consideration{q.long, q.present, q.passageWeights[:], q.context(), out, func(drop func(int) bool) []float64 {
		var kept []*candidate
		for i, c := range cands {
			if !drop(i) {
				kept = append(kept, c)
			}
		}
		return e.confidenceOf(q, kept)[:]
	}}, nil
}
