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
	p.Sentence = [sentenceFeatures]float64{sCover: 2.606, sMass: 1.482, sNext: 0.170, sRest: -4.393, sHead: 0.000, sFit: 0.937, sFitNear: 3.401, sPair: 0.552, sExact: 1.628, sNames: -1.066, sDate: 1.912, sLen: -0.303, sShort: -2.975, sFirst: -0.736, sPronoun: 0.587, sQuestion: -4.541}
	p.Passage = [passageFeatures]float64{pCover: -5.244, pMass: 0.994, pCoverHead: 3.473, pBM25: 2.083, pArticle: 4.822, pHead: 1.926, pSent: 0.490, pSentCover: 2.015, pTwo: 1.045, pFit: 0.476, pPair: 3.125, pTriple: 1.491, pNear: 0.346, pExact: 3.503, pNames: 1.303, pAsked: 6.000, pAsked2: 1.000, pPublisher: 3.790, pDateText: -1.195, pDateArticle: 1.497, pEvent: 4.309, pLatest: 1.000, pRecent: 0.638, pFirst: 0.008, pLen: -0.711, pQuoted: 0.678}
	return p
}
