package answer

import (
	"math"
	"slices"
	"unicode/utf8"

	"tradetalks/internal/text"
)

// Features of the reply as a whole, in the order of Params.Confidence, on which the chance that it is right depends: those of the best passage and
// of its best sentence, and the ones below.
const (
	cBias       = iota
	cScore      // score of the best passage, in tens
	cGap        // by how much it is ahead of the next of another article, in tens
	cUnknown    // part of the weights of units that the corpus does not know and the passage does not say otherwise
	cUnknownPub // a publisher is named that the corpus does not have
	cMissName   // weight of the heaviest name that the passage and its headline do not hold, over the whole
	cMissWord   // the same of other units
	cNoFit      // a kind of thing is asked for that the best sentence does not hold
	cArticles   // articles among the best five passages, in fives
	cUnits      // units of the question, in tens
	cOutside    // asks for days later than the corpus reaches
	cSentWhole  // coverage of the best sentence, squared
	cNamesAll   // every name is covered by the passage and its headline
	cWritten    // the best passage has written questions that count
	cSure       // coverage by the best sentence and those beside it, of what these surely say
	cMissSure   // weight of the heaviest unit that they do not surely say, over the whole
	cNotCounted // something is to be counted, and the best sentence has no number of it
	cNoValue    // a person, a day, a number or the like is asked for, and the best sentence has none in its place
	cNoneNear   // nor has any other sentence of the passage
	cStrange    // part of the weights of units that the corpus does not have as asked, other ways to say them left out
	cCommonest  // part of the passages that hold the most common unit as asked, its logarithm
	cCommon     // the same for the second most common
	cAskedCover // coverage by the written question most like the one asked
	cAskedMiss  // weight of the heaviest unit that it does not hold, over the whole
	cAskedRest  // part of its words at which nothing begins that the question speaks of
	cStray      // how much rarer than in general English the word is of which that is most so, see familiarity
	cStrayNext  // the same of the next such word
	cStrayMean  // the mean of all words of the question, 0 for those that are not rarer
	cHome       // how much more frequent than in general English the word is of which that is most so
	cHomeNext   // the same of the next such word
	cHomeMean   // the mean of all words of the question, 0 for those that are not more frequent
	cStrayMiss  // cStray of the words that the passage and its headline do not hold
	cHeadMiss   // part of the word behind "which", "how many" and the like that they do not hold
	cHeadNone   // the corpus does not know that word
	cMissed     // units that tell something and of which they hold nothing, in fives
	cSelf       // the question is about the person who asks
	cToldMiss   // weight of the heaviest unit that neither the best sentence nor a written question that it answers nor the headline holds, over the whole
	cToldHead   // part of the words that say what is asked for that they hold, see askedFor; 1 where there are none
	cToldRest   // coverage by them of what is not a name
	cKindred    // likeness to the most like written question that the best sentence answers and that asks for the same kind of thing
	cOwn
)

// The places of the bias among the features of the confidence, and of whether the best passage has written questions.
const (
	Bias       = cBias
	HasWritten = cWritten
)

const confidenceFeatures = cOwn + passageFeatures + sentenceFeatures

var confidenceNames = func() []string {
	names := []string{"bias", "score", "gap", "unknown", "unknown publisher", "missing name", "missing word", "no fit", "articles", "units", "outside", "sentence whole", "all names", "written", "sure", "missing surely", "not counted", "no value", "no value near", "strange", "commonest", "common", "asked cover", "asked misses", "asked rest", "stray", "stray next", "stray mean", "home", "home next", "home mean", "stray missing", "missing head", "unknown head", "missed", "self", "missing told", "told head", "told rest", "kindred"}
	for _, n := range passageNames {
		names = append(names, "passage "+n)
	}
	for _, n := range sentenceNames {
		names = append(names, "sentence "+n)
	}
	return names
}()

// strangeness is the part of the weights of units that the corpus does not know and that a passage and its headline do not surely say otherwise.
func (q *query) strangeness(c *candidate) float64 {
	sum := 0.0
	for i := range q.units {
		if u := &q.units[i]; u.df == 0 && !u.mended && max(c.cover[i], c.head[i]) < surelySaid && c.features[pAsked] < muchAlike {
			sum += div(u.weight, q.total)
		}
	}
	return sum
}

// confidenceOf works out the features of a reply with the best of cands.
func (e *Engine) confidenceOf(q *query, cands []*candidate) *[confidenceFeatures]float64 {
	f := &[confidenceFeatures]float64{cBias: 1}
	if len(cands) == 0 {
		return f
	}
	c := cands[0]
	f[cScore] = c.score / 10
	f[cGap] = 1
	for _, o := range cands[1:] {
		if o.article != c.article {
			f[cGap] = min(1, (c.score-o.score)/10)
			break
		}
	}
	head := c.head
	f[cNamesAll] = 1
	for i := range q.units {
		u := &q.units[i]
		// pairs of Chinese, Japanese or Korean characters often cross the border of two words: that one is unknown says little
		if u.df == 0 && u.surface != "" && u.surface[0] < utf8.RuneSelf && max(c.cover[i], head[i]) == 0 && c.features[pAsked] < muchAlike {
			f[cUnknown] += div(u.weight, q.total)
		}
		miss := div(u.weight*float64(1-max(c.cover[i], head[i])), q.total)
		if u.name {
			f[cMissName] = max(f[cMissName], miss)
			if u.weight > 0 && max(c.cover[i], head[i]) == 0 {
				f[cNamesAll] = 0
			}
		} else {
			f[cMissWord] = max(f[cMissWord], miss)
		}
	}
	if len(q.lacking) > 0 {
		f[cUnknownPub] = 1
	}
	for i := range q.units {
		u := &q.units[i]
		if u.df == 0 && !u.mended {
			f[cStrange] += div(u.weight, q.total)
		}
		if e.lexicon.faint(*u) {
			continue
		}
		highest(&f[cCommonest], &f[cCommon], math.Log1p(1000*float64(u.df)/float64(q.passages))/5)
	}
	held := make([]float64, len(q.units))
	for i := range held {
		held[i] = float64(max(c.cover[i], head[i]))
	}
	e.familiar(q, f, held)
	articles := map[string]bool{}
	for _, o := range cands[:min(5, len(cands))] {
		articles[o.article.ID] = true
	}
	f[cArticles] = float64(len(articles)) / 5
	f[cUnits] = float64(len(q.units)) / 10
	for _, d := range q.dates {
		if !q.reach.Last.IsZero() && d.year && d.from.After(q.reach.Last) {
			f[cOutside] = 1
		}
	}
	if !q.noQuestions && len(c.article.Questions[c.para]) > 0 {
		f[cWritten] = 1
	}
	f[cAskedMiss], f[cAskedRest] = 1, 1
	if w := c.asked; w != nil {
		x := newExaminer(e, q)
		marks := q.matcher.match(nil, w.words)
		have := make([]float32, len(q.units))
		x.coverage(have, marks)
		f[cAskedCover], f[cAskedMiss] = q.cover(have), 0
		for i, h := range have {
			f[cAskedMiss] = max(f[cAskedMiss], div(q.units[i].weight*float64(1-h), q.total))
		}
		rest, all := 0, 0
		for i, t := range w.words {
			if t.Has(text.Stop) || faintTerms.has(t.Term) {
				continue
			}
			all++
			if !slices.ContainsFunc(marks, func(m mark) bool { return int(m.pos) == i }) {
				rest++
			}
		}
		f[cAskedRest] = div(float64(rest), float64(all))
	}
	copy(f[cOwn:], c.features[:])
	if len(c.sents) > 0 {
		best := &c.sents[c.best]
		if fitFeature[q.kind] > 0 && best.features[sFit] < 0.3 {
			f[cNoFit] = 1
		}
		for i := range q.units {
			said := float32(0)
			for k := max(0, c.best-1); k < min(len(c.sents), c.best+2); k++ {
				said = max(said, c.sents[k].cover[i])
			}
			part := div(q.units[i].weight, q.total)
			if said >= surelySaid {
				f[cSure] += part
			} else {
				f[cMissSure] = max(f[cMissSure], part)
			}
		}
		if q.counted != "" && best.features[sCounted] < surelySaid {
			f[cNotCounted] = 1
		}
		if q.hasValue() {
			f[cNoValue], f[cNoneNear] = 1, 1
			for i := range c.sents {
				s := e.stretchOf(q, c, i)
				if len(e.values(q, s)) > 0 {
					f[cNoneNear] = 0
					if i == c.best {
						f[cNoValue] = 0
					}
				}
			}
		}
		e.tells(q, f, best, head)
		f[cSentWhole] = best.features[sCover] * best.features[sCover]
		copy(f[cOwn+passageFeatures:], best.features[:])
	}
	return f
}

// tells works out the features of a reply that depend on what its sentence tells, by itself and by the written questions that it answers.
func (e *Engine) tells(q *query, f *[confidenceFeatures]float64, s *sentenceScore, head []float32) {
	told := s.toldCover()
	var rest, restAll, asked, askedAll float64
	for i := range q.units {
		u := &q.units[i]
		held := float64(max(told[i], head[i]))
		if u.name {
			continue
		}
		f[cToldMiss] = max(f[cToldMiss], div(u.weight*(1-held), q.total))
		rest += u.weight * held
		restAll += u.weight
		if !u.previous && u.start >= q.askedFrom && u.start < q.askedTo {
			asked += u.weight * held
			askedAll += u.weight
		}
	}
	f[cToldRest], f[cToldHead] = div(rest, restAll), div(asked, askedAll)
	if askedAll == 0 {
		f[cToldHead] = 1
	}
	f[cKindred] = s.kindred
}

// leastConfidence is the confidence below which a reply is not given.
func (e *Engine) leastConfidence(q *query, f *[confidenceFeatures]float64) float64 {
	below := e.params.Abstain[int(f[cWritten])]
	return q.between(below[0], below[1])
}

// confidence is the chance that a reply with these features is right: the logistic function of their weighted sum and of what the forest adds.
func (e *Engine) confidence(q *query, f *[confidenceFeatures]float64) float64 {
	sum := blend(e.params.Confidence[0][:], e.params.Confidence[1][:], f[:], q.long)
	if len(e.params.ConfidenceForest) > 0 {
		sum += e.params.ConfidenceForest.Score(Abreast([][]float64{f[:]}, q.context())[0])
	}
	return 1 / (1 + math.Exp(-sum))
}
