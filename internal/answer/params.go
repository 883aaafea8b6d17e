package answer

// Params are the weights and cut-offs of ranking, choosing and abstaining.
type Params struct {
	Candidates [2]float64 // passages that the first stage hands to the second, for a short question and for a long one
	Head       float32    // first stage: what a unit in the headline brings, as a part of one in the text
	Questions  float32    // first stage: what a unit in the written questions adds
	Exhaustive bool       // first stage: add up gains one by one, to hold the fast way to it
	FirstStage bool       // rank by the first stage alone, to measure what the second adds
	// weights for a short question, for a long one, and what is added to either for one about the present
	Sentence [3][sentenceFeatures]float64
	Passage  [3][passageFeatures]float64
	// what is added to the scores of the best passages and of their sentences, see rerank
	SentenceForest, PassageForest Forest
	// chance that a reply is right, by the same, and the chance below which the bot says that it does not know
	Confidence       [2][confidenceFeatures]float64
	ConfidenceForest Forest
	Abstain          [2][2]float64 // of a passage without written questions and of one with them, by the length of the question
	Unknown          float64       // part of the weights, from which on what the corpus does not know is too much for any answer
	Conflict         Conflict
}

// Conflict says when a passage is near enough to the best one for its saying something else to matter.
type Conflict struct {
	Look     int     // passages looked at for what sources say differently
	Behind   float64 // the most that the score of one of these may be behind
	Near     float64 // the most that a score may be behind to be nearly as good
	Spread   float64 // the most that the score of a passage of another article may be behind to stand among the first three
	Sentence float64 // the most that the score of a sentence may be behind the best one of its passage to answer a follow-up in its place
	Cover    float64 // the least part of what one sentence holds of the question that another must hold to contradict it
}

// DefaultParams returns the parameters that the program is shipped with.
func DefaultParams() Params {
	return Params{Candidates: [2]float64{100, 150}, Head: 0.5, Questions: 0.5, Sentence: sentenceWeights, Passage: passageWeights, SentenceForest: sentenceForest, PassageForest: passageForest, Confidence: confidenceWeights, ConfidenceForest: confidenceForest, Abstain: abstainBelow, Unknown: 0.5,
		Conflict: Conflict{Look: 40, Behind: 20, Near: 6, Spread: 0.7, Sentence: 2, Cover: 0.65}}
}
