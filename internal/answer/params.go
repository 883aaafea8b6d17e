package answer

// Params are the weights and cut-offs of ranking, choosing and abstaining.
type Params struct {
	Candidates int     // passages that the first stage hands to the second
	Head       float32 // first stage: what a unit in the headline brings, as a part of one in the text
	Questions  float32 // first stage: what a unit in the written questions adds
	Sentence   [sentenceFeatures]float64
	Passage    [passageFeatures]float64
}

// DefaultParams returns the parameters that the program is shipped with.
func DefaultParams() Params {
	p := Params{Candidates: 150, Head: 0.5, Questions: 0.5}
	p.Sentence = [sentenceFeatures]float64{sCover: 4, sNext: 1, sRest: 0.5, sHead: 0.5, sFit: 1, sFitNear: 1, sPair: 0.5, sExact: 0.5, sNames: 0.5, sDate: 0.3, sShort: -0.5, sQuestion: -0.5}
	p.Passage = [passageFeatures]float64{pCover: 2, pCoverHead: 2, pBM25: 2, pArticle: 1, pSent: 1, pSentCover: 2, pTwo: 1, pFit: 0.3, pPair: 1, pTriple: 0.5, pNear: 1, pExact: 0.5, pNames: 1, pAsked: 4, pAsked2: 1, pPublisher: 1, pDateText: 0.5, pDateArticle: 0.5, pEvent: 0.5, pLatest: 1, pQuoted: 1}
	return p
}
