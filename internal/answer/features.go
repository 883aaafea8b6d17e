package answer

import (
	"math"
	"slices"
	"strings"

	"tradetalks/corpus"
	"tradetalks/index"
	"tradetalks/internal/text"
)

// Features of a sentence, in the order of Params.Sentence. Coverage is the part of the weights of the question's units.
const (
	sCover      = iota // coverage by the sentence
	sMass              // the same not divided by the whole, in tens: a long question tells more apart
	sNext              // what the sentences before and after add
	sRest              // what the rest of the passage adds
	sHead              // what the headline adds
	sFit               // how well the best word fits what is asked for
	sFitNear           // the same, near the units found
	sPair              // neighbouring words of the question that are neighbours here
	sExact             // coverage by the very words, before stemming
	sNames             // coverage of names and numbers
	sDate              // names a day that the question names
	sLen               // logarithm of its words
	sShort             // fewer than six words
	sFirst             // first of the passage
	sPronoun           // begins with a word that refers to something before
	sPrevious          // what the sentence before adds, when it does
	sQuestion          // is a question itself
	sUnique            // coverage with each weight parted among the sentences that hold the unit
	sRelation          // coverage of what is not a name or a number
	sNovel             // part of its words that the question does not have
	sBefore            // coverage by the sentences before it
	sFitNumber         // fit, when a number, an amount, a percentage or a length of time is asked for
	sFitWhen           // fit, when a date or a time of day is asked for
	sFitWho            // fit, when a person or body is asked for
	sFitWhere          // fit, when a place is asked for
	sFitWhy            // fit, when a reason or a way is asked for
	sFitName           // fit, when a name or a member of a class is asked for
	sFitList           // fit, when several things are asked for
	sFuture            // speaks of what will be, when that is asked
	sCounted           // has a number before what is to be counted
	sGoesOn            // what the sentence before adds, when this one goes on from it
	sFitOver           // by how much it fits better than the sentence before, when it goes on from that
	sRival             // names a place of another event of the kind that is asked about, and not of that one; where it names none, its headline does
	sPlace             // place in the passage, from 0, the first, to 1, the last
	sAfter             // coverage by the one sentence before it
	sAnnounced         // the sentence before announces several things
	sAnnounces         // announces several things itself
	sReport            // names the publisher of the article
	sEarly             // where it speaks of what is asked about: from 0, at its beginning, to 1, at its end
	sNegates           // denies something, when yes or no is asked
	sSays              // quotes or tells what somebody says, when that is asked
	sChanges           // tells that a state changes or goes on, when the present is asked about
	sCommits           // how much it tells of what somebody will do or leave, when the outcome of something is asked for
	sAsked             // likeness of the question to the most like written one that it answers
	sAskedCover        // what the written questions that it answers add to the coverage
	sSeries            // how long a series in it is, when several things of a class, with names or persons are asked for
	sChangeNear        // coverage near a word that tells that a state changes, when the present is asked about
	sRepeats           // it answered the question before
	sSaid              // coverage by it of what a follow-up itself says
	sentenceFeatures
)

// Features of a passage, in the order of Params.Passage.
const (
	pCover         = iota // coverage by the passage
	pMass                 // the same not divided by the whole, in tens
	pCoverHead            // coverage by passage and headline
	pBM25                 // BM25 with the units as terms, divided by the whole
	pArticle              // coverage by the article: headline and all its passages that were found
	pHead                 // coverage by the headline
	pSent                 // score of its best sentence by Params.Sentence
	pSentCover            // coverage by its best sentence, units of the headline at half
	pTwo                  // coverage by its best two neighbouring sentences
	pFit                  // fit of its best sentence
	pPair                 // neighbouring words of the question that are neighbours here
	pTriple               // three in a row
	pNear                 // coverage within its best stretch of 12 words
	pExact                // coverage by the very words
	pNames                // coverage of names and numbers by passage and headline
	pAsked                // likeness of the question to the most like question written for it
	pAsked2               // the same to the second most like
	pPublisher            // by a publisher that the question names
	pDateText             // names a day that the question names
	pDateArticle          // published on a day that the question names, or within a week after
	pEvent                // of the time or the topic of a named event
	pLatest               // newest among the candidates, when the newest is asked for
	pRecent               // newest among the candidates, always
	pFirst                // first of its article
	pLen                  // logarithm of its words over the mean
	pQuoted               // holds words that the question quotes
	pClause               // coverage of the best covered clause of the question by passage and headline
	pClauseSent           // the same by its best sentence, units of the headline at half
	pClausePub            // coverage of the best clause that names its publisher
	pRare                 // coverage with the weights squared: rare words tell more
	pMissing              // weight of the heaviest unit that passage and headline do not hold, over the whole
	pArticleTop           // BM25 of the best passage of the article
	pNext                 // what the passages before and after add to the coverage, when they were found
	pDense                // coverage by its best sentence over the square root of its words
	pAskedBest            // likeness of the question to a written one, if no candidate's is higher
	pNewest               // when the newest is asked for: place by date among the passages that speak of all that is asked about
	pRival                // it names a place of another event of the kind that is asked about, and neither it nor its headline one of that one
	pChanges              // coverage by passage and headline, when a sentence of it tells that a state changes or goes on and the present is asked about
	pChangedLately        // the same, times how new it is
	pPresent              // newest among the candidates, when the present is asked about but not in so many words
	pFirstNow             // first of its article, when the present is asked about
	pCommits              // how much it tells of what somebody will do or leave, when the outcome of something is asked for
	pShare                // coverage with each weight parted among the passages of its article that hold the unit
	pOwn                  // coverage beyond that by the headline and any other passage of its article
	pAskedUnion           // coverage by passage, headline and all questions written for it
	pAskedNone            // it has no written questions, while others have
	pAskedCover           // coverage by the most like written question
	pAskedMissing         // weight of the heaviest unit that it does not hold, over the whole
	pAskedKind            // likeness of the most like one, when it asks for the same kind of thing
	pAskedOne             // coverage by the headline and the written questions that one sentence answers, by those that cover most
	pAskedTold            // coverage by the headline, a sentence and the written questions that it answers, by those that cover most; 0 when no candidate has written questions
	pChangeNear           // most coverage near a word that tells that a state changes, times how new it is, when the present is asked about
	pOutdated             // by how much newer passages tell of a change nearer to what is asked about
	pThere                // of the article that answered the question before, when the next one does not leave it for another place or event
	pSpot                 // the same of the very passage that holds the sentence that did
	pCarried              // coverage by the article of what a follow-up takes over from the question before
	pSaid                 // coverage by passage and headline of what a follow-up itself says
	pStale                // coverage by a passage that is older than the last change of what a question about the present asks about
	pSince                // coverage by one that is of the days when that change was reported
	passageFeatures
)

var sentenceNames = [sentenceFeatures]string{"cover", "mass", "next", "rest", "head", "fit", "fit near", "pair", "exact", "names", "date", "length", "short", "first", "pronoun", "previous", "question", "unique", "relation", "novel", "before", "fit number", "fit when", "fit who", "fit where", "fit why", "fit name", "fit list", "future", "counted", "goes on", "fit over", "rival", "place", "after", "announced", "announces", "report", "early", "negates", "says", "changes", "commits", "asked", "asked cover", "series", "change near", "repeats", "said"}

var passageNames = [passageFeatures]string{"cover", "mass", "cover head", "bm25", "article", "head", "sentence", "sentence cover", "two sentences", "fit", "pair", "triple", "near", "exact", "names", "asked", "asked 2", "publisher", "date text", "date article", "event", "latest", "recent", "first", "length", "quoted", "clause", "clause sentence", "clause publisher", "rare", "missing", "article top", "next passage", "dense", "asked best", "newest", "rival", "changes", "changed lately", "present", "first now", "commits", "share", "own", "asked union", "asked none", "asked cover", "asked missing", "asked kind", "asked one", "asked told", "change near", "outdated", "there", "spot", "carried", "said", "stale", "since"}

// A candidate is a passage under consideration.
type candidate struct {
	article  *index.Article
	passage  int
	stage1   float32
	score    float64
	features [passageFeatures]float64
	cover    []float32 // by unit
	head     []float32 // the same by headline and publisher of its article, shared by its passages
	best     int       // its best sentence
	sents    []sentenceScore
	para     int              // the paragraph that answers best
	asked    *writtenQuestion // the written question most like the one asked
	written  bool             // it has written questions
	likes    []like           // written questions that are much like it
	change   float64          // most coverage near a word that tells that a state changes, when the present is asked about
	newest   int              // place by date, from 1, among the days of passages that speak of all that is asked about; 0 for one that does not
}

// tells returns the score of the best sentence.
func (c *candidate) tells() float64 {
	if len(c.sents) == 0 {
		return 0
	}
	return c.sents[c.best].score
}

type sentenceScore struct {
	features [sentenceFeatures]float64
	score    float64
	cover    []float32 // by unit
	told     []float32 // by unit, by the sentence or a written question that it answers; nil when it answers none that is much like the question
	kindred  float64   // likeness of the question to the most like one of these that asks for the same kind of thing
	first    int32     // token
	end      int32
}

// toldCover returns the coverage by the sentence and the written questions that it answers.
func (s *sentenceScore) toldCover() []float32 {
	if s.told == nil {
		return s.cover
	}
	return s.told
}

// An examiner works out the features of candidates for one question; its slices are used again and again.
type examiner struct {
	e     *Engine
	q     *query
	marks []mark
	head  map[*index.Article][]float32 // coverage of units by headline
	fits  []float32
	have  []float32 // see floats
	parts []float32 // see coverage
	asks  []mark    // of a written question
	rows  []row     // by the first unit of each
	all   row       // all of them
	side  []row     // see adjacent
	exact []float32 // of one candidate, used again for the next, as both and tf are
	both  []float32
	tf    []float64
	by    string
	names []uint64 // see publisher
}

// A row is two or three units that stand one after the other in the question, by their weights; 0 where they do not.
type row struct{ pair, triple float64 }

func newExaminer(e *Engine, q *query) *examiner {
	x := &examiner{e: e, q: q, head: map[*index.Article][]float32{}, rows: make([]row, len(q.units))}
	for i := 0; i+1 < len(q.units); i++ {
		if q.units[i].previous != q.units[i+1].previous {
			continue
		}
		r := &x.rows[i]
		r.pair = q.units[i].weight + q.units[i+1].weight
		if i+2 < len(q.units) && !q.units[i+2].previous {
			r.triple = r.pair + q.units[i+2].weight
		}
		x.all.pair += r.pair
		x.all.triple += r.triple
	}
	return x
}

// headCover returns how well the headline and publisher of an article cover each unit.
func (x *examiner) headCover(a *index.Article) []float32 {
	if c, ok := x.head[a]; ok {
		return c
	}
	x.marks = x.q.matcher.match(x.marks[:0], a.Head())
	c := make([]float32, len(x.q.units))
	x.coverage(c, x.marks)
	x.head[a] = c
	return c
}

// coverage adds to c how well marks cover each unit: by the best of those that speak of all of it, or by the best of each of its words together.
func (x *examiner) coverage(c []float32, marks []mark) {
	x.parts = zeros(x.parts, x.q.parts)
	for _, m := range marks {
		x.q.covered(c, x.parts, m)
	}
}

// covered notes what a mark covers in c, and in parts when it speaks of one word of its unit; it returns by how much more the unit is covered.
func (q *query) covered(c, parts []float32, m mark) float32 {
	had := c[m.unit]
	s := m.strength
	if m.part > 0 {
		u := &q.units[m.unit]
		all := parts[u.parts : u.parts+len(u.phrase.stems)]
		all[m.part-1] = max(all[m.part-1], s)
		s = 0
		for _, p := range all {
			s += p
		}
	}
	c[m.unit] = max(had, s)
	return c[m.unit] - had
}

// cover adds up the weights of units by their coverage, divided by the whole.
func (q *query) cover(c []float32) float64 {
	sum := 0.0
	for i, s := range c {
		sum += float64(s) * q.units[i].weight
	}
	return div(sum, q.total)
}

func div(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return a / b
}

// mean words of a passage: BM25's average length, a constant so that scores do not move with the corpus
const meanWords = 100

// skim works out the features of a candidate that depend neither on its sentences nor on other candidates.
func (x *examiner) skim(c *candidate) {
	q := x.q
	toks := c.article.Tokens(c.passage)
	src := c.article.PassageText(c.passage)
	n := len(q.units)
	c.head = x.headCover(c.article)
	head := c.head
	x.marks = q.matcher.match(x.marks[:0], toks)
	marks := x.marks
	f := &c.features
	c.cover = make([]float32, n)
	exact, both := zeros(x.exact, n), zeros(x.both, n)
	x.exact, x.both = exact, both
	x.tf = x.tf[:0]
	for range n {
		x.tf = append(x.tf, 0)
	}
	tf := x.tf
	x.coverage(c.cover, marks)
	for _, m := range marks {
		tf[m.unit] += float64(m.strength)
		if m.exact {
			exact[m.unit] = 1
		}
	}
	var names, namesAll float64
	for i := range both {
		both[i] = max(c.cover[i], head[i])
		if u := &q.units[i]; u.name {
			names += u.weight * float64(both[i])
			namesAll += u.weight
		}
		norm := 1.2 * (0.25 + 0.75*float64(len(toks))/meanWords)
		f[pBM25] += q.units[i].weight * 2.2 * tf[i] / (tf[i] + norm)
	}
	f[pCover] = q.cover(c.cover)
	f[pMass] = f[pCover] * q.total / 10
	f[pCoverHead] = q.cover(both)
	f[pBM25] = div(f[pBM25], q.total)
	f[pHead] = q.cover(head)
	f[pExact] = q.cover(exact)
	f[pNames] = div(names, namesAll)
	f[pLen] = math.Log(float64(len(toks)+5) / meanWords)
	f[pFirst] = 1 / float64(1+c.passage)
	f[pPair], f[pTriple] = x.adjacent(marks)
	f[pNear] = x.near(marks)
	for _, quoted := range q.quoted {
		if containsFold(src, quoted) {
			f[pQuoted] = 1
		}
	}
	for _, d := range q.dates {
		if namesDay(src, d) {
			f[pDateText] = 1
		}
		if d.holds(c.article.Date) {
			f[pDateArticle] = 1
		} else if !c.article.Date.IsZero() && d.days() <= 3 && d.holds(c.article.Date.AddDays(-2)) {
			f[pDateArticle] = 0.5
		}
	}
	if slices.Contains(q.publishers, c.article.Publisher) {
		f[pPublisher] = 1
	}
	f[pEvent] = x.event(c)
	if q.rivals != nil && !q.ownPlaces.hasAny(c.article.Head()) {
		f[pRival] = q.rival(toks)
	}
	if q.outcome {
		f[pCommits] = float64(q.commits(toks, 6)) / 6
	}
	if q.present && c.passage == 0 {
		f[pFirstNow] = 1
	}
	if q.present && q.changes(toks) {
		f[pChanges] = f[pCoverHead]
	}
	if day := c.article.Date; !q.changed.IsZero() && !day.IsZero() {
		switch {
		case day.Before(q.changed):
			f[pStale] = f[pCoverHead]
		case !day.After(q.changed.AddDays(soonTold)):
			f[pSince] = f[pCoverHead]
		}
	}
	var rare, rareAll, missing float64
	for i := range both {
		w := q.units[i].weight
		rare += float64(both[i]) * w * w
		rareAll += w * w
		missing = max(missing, w*float64(1-both[i]))
	}
	if q.followUp {
		f[pSaid] = q.saidCover(both)
		f[pThere], f[pSpot] = q.there(c)
	}
	f[pRare] = div(rare, rareAll)
	f[pMissing] = div(missing, q.total)
	for i := range q.clauses {
		cl := &q.clauses[i]
		cover := cl.cover(q, both)
		f[pClause] = max(f[pClause], cover)
		if slices.Contains(cl.publishers, c.article.Publisher) {
			f[pClausePub] = max(f[pClausePub], cover)
		}
	}
	x.asked(c, head)
}

// read works out the features of the sentences of a candidate, and those of its own that depend on them.
func (x *examiner) read(c *candidate) {
	w := c.article.Words(c.passage)
	x.marks = x.q.matcher.match(x.marks[:0], w.Tokens)
	x.sentences(c, w, c.article.PassageText(c.passage), c.head)
	if c.para == 0 {
		c.para = c.paragraph()
	}
}

// adjacent returns the part of pairs and of triples of units that stand side by side, at most two words apart, among marks in order.
func (x *examiner) adjacent(marks []mark) (pair, triple float64) {
	const gap = 3    // the most places between two
	const around = 8 // marks before and after that are looked at
	best := x.side[:0]
	for range x.rows {
		best = append(best, row{})
	}
	x.side = best
	near := func(i int) []mark { return marks[max(0, i-around):min(len(marks), i+around+1)] }
	apart := func(a, b mark) int32 { return max(a.pos-b.pos, b.pos-a.pos) }
	for i, m := range marks {
		r := x.rows[m.unit]
		if r.pair == 0 {
			continue
		}
		b := &best[m.unit]
		for j, o := range near(i) {
			if d := apart(o, m); o.unit != m.unit+1 || d == 0 || d > gap {
				continue
			}
			s := float64(m.strength * o.strength)
			if o.pos-m.pos != 1 {
				s *= 0.7
			}
			b.pair = max(b.pair, s)
			if r.triple == 0 {
				continue
			}
			for _, third := range near(max(0, i-around) + j) {
				if d := apart(third, o); third.unit == m.unit+2 && d != 0 && d <= gap {
					b.triple = max(b.triple, s*float64(third.strength))
				}
			}
		}
	}
	for u, b := range best {
		pair += b.pair * x.rows[u].pair
		triple += b.triple * x.rows[u].triple
	}
	return div(pair, x.all.pair), div(triple, x.all.triple)
}

// near returns the coverage within the best stretch of 12 words.
func (x *examiner) near(marks []mark) float64 {
	const stretch = 12
	var best float64
	have := x.floats(len(x.q.units))
	for i := range marks {
		if i > 0 && marks[i].pos == marks[i-1].pos {
			continue
		}
		clear(have)
		clear(x.parts)
		sum := 0.0
		for j := i; j < len(marks) && marks[j].pos < marks[i].pos+stretch; j++ {
			m := marks[j]
			sum += float64(x.q.covered(have, x.parts, m)) * x.q.units[m.unit].weight
		}
		best = max(best, sum)
	}
	return div(best, x.q.total)
}

// sentences works out the features of each sentence of a candidate, picks the best and notes what the passage gains by it.
func (x *examiner) sentences(c *candidate, w *index.Words, src string, head []float32) {
	q, marks := x.q, x.marks
	n := len(q.units)
	toks := w.Tokens
	c.sents = make([]sentenceScore, len(w.Sentences))
	covers := make([]float32, n*len(w.Sentences))
	k := 0
	fits := x.fits[:0]
	for i := range toks {
		fits = append(fits, float32(q.fits(x.e.lexicon, src, toks, i)))
	}
	var rows []float32
	if q.many {
		rows = make([]float32, len(toks))
		series(src, toks, w.Sentences, rows)
	}
	switch q.kind {
	case kindList:
		series(src, toks, w.Sentences, fits)
	case kindWhen:
		ofReport(x.publisher(c.article), toks, w.Sentences, fits)
	}
	x.fits = fits
	starts := make([]int, len(w.Sentences)+1) // of marks by sentence
	for i, s := range w.Sentences {
		starts[i] = k
		cover := covers[i*n : (i+1)*n]
		for k < len(marks) && int(marks[k].pos) < s.End {
			k++
		}
		x.coverage(cover, marks[starts[i]:k])
		c.sents[i].cover = cover
		c.sents[i].first, c.sents[i].end = int32(s.First), int32(s.End)
	}
	starts[len(w.Sentences)] = k
	c.best = 0
	holders := make([]float64, n) // sentences by unit
	for i := range c.sents {
		for u, s := range c.sents[i].cover {
			if s > 0 {
				holders[u]++
			}
		}
	}
	x.told(c)
	before := make([]float32, n)
	for i, s := range w.Sentences {
		ss := &c.sents[i]
		f := &ss.features
		f[sCover] = q.cover(ss.cover)
		f[sMass] = f[sCover] * q.total / 10
		var next, rest, hd, names, namesAll, exact, unique float64
		for u := range ss.cover {
			have := ss.cover[u]
			wt := q.units[u].weight
			nb := have
			if i > 0 {
				nb = max(nb, c.sents[i-1].cover[u])
			}
			if i+1 < len(c.sents) {
				nb = max(nb, c.sents[i+1].cover[u])
			}
			next += float64(nb-have) * wt
			all := max(nb, c.cover[u])
			rest += float64(all-nb) * wt
			hd += float64(max(all, head[u])-all) * wt
			if q.units[u].name {
				names += wt * float64(have)
				namesAll += wt
			}
			if have > 0 {
				unique += wt * float64(have) / holders[u]
			}
		}
		f[sUnique] = div(unique, q.total)
		f[sRelation] = div(f[sCover]*q.total-names, q.total-namesAll)
		f[sBefore] = q.cover(before)
		for u := range before {
			before[u] = max(before[u], ss.cover[u])
		}
		novel := 0
		for t := s.First; t < s.End; t++ {
			if !toks[t].Has(text.Stop) && !q.words.has(toks[t].Term) {
				novel++
			}
		}
		f[sNovel] = float64(novel) / float64(s.End-s.First+4)
		for _, m := range marks[starts[i]:starts[i+1]] {
			if m.exact {
				exact += q.units[m.unit].weight // repeated words are rare within a sentence
			}
		}
		f[sNext], f[sRest], f[sHead] = div(next, q.total), div(rest, q.total), div(hd, q.total)
		f[sNames] = div(names, namesAll)
		f[sExact] = min(1, div(exact, q.total))
		for t := s.First; t < s.End; t++ {
			fit := float64(fits[t])
			if fit == 0 {
				continue
			}
			f[sFit] = max(f[sFit], fit)
			around := 0.0
			for _, m := range marks[starts[i]:starts[i+1]] {
				d := math.Abs(float64(int(m.pos) - t))
				if d <= 10 {
					around += float64(m.strength) * q.units[m.unit].weight * (1 - d/12)
				}
			}
			f[sFitNear] = max(f[sFitNear], fit*min(1, div(around, q.total)))
		}
		if q.future {
			for t := s.First; t < s.End; t++ {
				if futureTerms.has(toks[t].Term) {
					f[sFuture] = 1
				}
			}
		}
		if k := fitFeature[q.kind]; k > 0 {
			f[k] = f[sFit]
		}
		if q.many && s.First < s.End {
			f[sSeries] = float64(rows[s.First])
		}
		if q.counted != "" {
			f[sCounted] = x.counts(toks, marks[starts[i]:starts[i+1]], s.First)
		}
		f[sPair], _ = x.adjacent(marks[starts[i]:starts[i+1]])
		if q.followUp {
			f[sSaid] = q.saidCover(ss.cover)
			if q.repeats(c, i) {
				f[sRepeats] = 1
			}
		}
		for _, d := range q.dates {
			if namesDay(src[s.Start:s.Span.End], d) {
				f[sDate] = 1
			}
		}
		x.manner(c, w, src, i, marks[starts[i]:starts[i+1]])
		words := s.End - s.First
		f[sLen] = math.Log(float64(words+1) / 20)
		if words < 6 {
			f[sShort] = 1
		}
		if i == 0 {
			f[sFirst] = 1
		}
		if s.First < s.End && pointsBack(toks[s.First:s.End], 0) {
			f[sPronoun] = 1
		}
		if i > 0 && goesOn(toks[s.First:s.End], toks[w.Sentences[i-1].First:w.Sentences[i-1].End]) {
			for u, have := range ss.cover {
				f[sGoesOn] += div(float64(max(0, c.sents[i-1].cover[u]-have))*q.units[u].weight, q.total)
			}
			f[sFitOver] = max(0, f[sFit]-c.sents[i-1].features[sFit])
		}
		if q.rivals != nil {
			f[sRival] = q.rival(toks[s.First:s.End])
			if f[sRival] == 0 && !q.ownPlaces.hasAny(toks[s.First:s.End]) && !q.ownPlaces.hasAny(c.article.Head()) {
				f[sRival] = q.rival(c.article.Head()) // what a sentence without a place tells is of the place of the headline
			}
		}
		if i > 0 && refersBack(toks[s.First:s.End]) {
			for u, have := range ss.cover {
				f[sPrevious] += div(float64(max(0, c.sents[i-1].cover[u]-have))*q.units[u].weight, q.total)
			}
		}
		if s.Span.End > s.Start && src[s.Span.End-1] == '?' {
			f[sQuestion] = 1
		}
		ss.score = dot(q.sentenceWeights[:], f[:])
		if q.newsOnly && c.passage == 0 && i == 0 && c.features[pCover] > 0 {
			ss.score += toldOf // an article begins with its news
		}
		if f[sPronoun] > 0 && i > 0 && (q.whoIs || q.whatIs || q.newsOnly) {
			ss.score -= unsaidOf
		}
		if q.personsOf != "" && (f[sFit] < personFit || x.e.lexicon.ofOthers(q.personsOf, src, toks[s.First:s.End])) {
			ss.score -= unsaidOf
		}
		if q.levied != "" && leviedBy(src, toks[s.First:s.End]) == otherSide(q.levied) {
			ss.score -= otherLevy
		}
		if q.kind == kindAge && f[sFit] == 0 {
			ss.score -= unsaidOf
		}
		if q.whoIs && f[sFit] > nearOffice {
			ss.score += toldOf * f[sFit] * f[sFit]
		}
		if q.whole > 0 {
			if parts, _ := x.e.stretchOf(q, c, i).partsOf(q); parts != nil {
				ss.score += toldOf
			}
		}
		if q.event != nil && x.e.lexicon.tellsOf(q.event, q.kind, toks[s.First:s.End], src[s.Start:s.Span.End], c.article.Date) {
			ss.score += toldOf
		}
		if ss.score > c.sents[c.best].score {
			c.best = i
		}
	}
	if len(c.sents) == 0 {
		return
	}
	best := &c.sents[c.best]
	c.features[pSent] = best.score
	c.features[pFit] = best.features[sFit]
	for i := range c.sents {
		half, two := 0.0, 0.0
		for u := range c.sents[i].cover {
			wt := q.units[u].weight
			half += wt * float64(max(c.sents[i].cover[u], head[u]/2))
			s := max(c.sents[i].cover[u], head[u]/2)
			if i+1 < len(c.sents) {
				s = max(s, c.sents[i+1].cover[u])
			}
			two += wt * float64(s)
		}
		c.features[pSentCover] = max(c.features[pSentCover], div(half, q.total))
		c.features[pDense] = max(c.features[pDense], div(half, q.total)/math.Sqrt(float64(c.sents[i].end-c.sents[i].first+4)/20))
		if c.written || c.features[pAskedNone] > 0 {
			c.features[pAskedTold] = max(c.features[pAskedTold], x.toldBySentence(&c.sents[i], head))
		}
		for k := range q.clauses {
			c.features[pClauseSent] = max(c.features[pClauseSent], q.clauses[k].coverHalf(q, c.sents[i].cover, head))
		}
		c.features[pTwo] = max(c.features[pTwo], div(two, q.total))
	}
}

// manner works out the features of how a sentence says something and where it stands.
func (x *examiner) manner(c *candidate, w *index.Words, src string, i int, marks []mark) {
	s, f := w.Sentences[i], &c.sents[i].features
	toks := w.Tokens[s.First:s.End]
	if i > 0 {
		f[sPlace] = float64(i) / float64(len(w.Sentences)-1)
		f[sAfter] = c.sents[i-1].features[sCover]
		f[sAnnounced] = c.sents[i-1].features[sAnnounces]
	}
	if announces(toks) {
		f[sAnnounces] = 1
	}
	names := x.publisher(c.article)
	for _, t := range toks {
		if t.Has(text.Capital) && slices.Contains(names, t.Term) {
			f[sReport] = 1
			break
		}
	}
	f[sEarly] = 0.5
	at, all := 0.0, 0.0
	for _, m := range marks {
		wt := float64(m.strength) * x.q.units[m.unit].weight
		at += wt * float64(int(m.pos)-s.First)
		all += wt
	}
	if all > 0 && len(toks) > 1 {
		f[sEarly] = at / all / float64(len(toks)-1)
	}
	if x.q.present {
		f[sChangeNear] = x.changeNear(w.Tokens, s, marks)
		c.change = max(c.change, f[sChangeNear])
		if x.q.changes(toks) {
			f[sChanges] = 1
		}
	}
	if x.q.outcome {
		f[sCommits] = float64(x.q.commits(toks, 3)) / 3
	}
	if x.q.kind == kindYesNo && slices.ContainsFunc(toks, func(t text.Token) bool { return denyTerms.has(t.Term) }) {
		f[sNegates] = 1
	}
	if x.q.saying {
		if slices.ContainsFunc(toks, func(t text.Token) bool { return tellTerms.has(t.Term) }) {
			f[sSays] += 0.5
		}
		if strings.ContainsAny(src[s.Start:s.Span.End], "\"“”") {
			f[sSays] += 0.5
		}
	}
}

// publisher returns the words of the name of the publisher of an article.
func (x *examiner) publisher(a *index.Article) []uint64 {
	if x.by != a.Publisher {
		x.by, x.names = a.Publisher, x.names[:0]
		for _, t := range text.Tokens(nil, a.Publisher) {
			if !t.Has(text.Stop) {
				x.names = append(x.names, t.Term)
			}
		}
	}
	return x.names
}

// announces tells whether a sentence announces several things that the next ones tell: "three reasons", "several ways".
func announces(toks []text.Token) bool {
	for i, t := range toks {
		if !partTerms.has(t.Term) {
			continue
		}
		for _, o := range toks[max(0, i-3):i] {
			if numberTerms.has(o.Term) && !oneTerms.has(o.Term) || severalTerms.has(o.Term) {
				return true
			}
		}
	}
	return false
}

var (
	partTerms    = terms("reason way point ground factor step condition group part measure thing kind category aim goal argument use question subject fact finding")
	oneTerms     = terms("one")
	severalTerms = terms("several some many various different following")
	denyTerms    = terms("not no never neither nor none without denied declined refused rejected unclear")
	tellTerms    = terms("said says say told wrote called call calls described describe urged warned argued claimed stated added stressed accused promised vowed insisted")
)

// unsaidOf is taken off the score of a sentence that cannot answer: that begins with "he" or "it", where who or what that is is just what is asked for, that names nobody of the
// side that is asked about, or no age where one is asked for. It is more than any feature brings.
const unsaidOf = 20

// toldOf is added to the score of a sentence that tells the day or the place of an event of which nothing else is asked for, the office of a person of whom
// nothing else is, or the parts that add up to a percentage of which these are asked for: more than any feature brings.
const toldOf = 20

// tellsOf tells whether a sentence tells when an event was, by a day of it and one of its places, or where, by a place of it that its name does not tell.
func (l *Lexicon) tellsOf(e *event, kind kind, toks []text.Token, line string, published corpus.Date) bool {
	names := func(p phrase) bool {
		return len(p.terms) > 0 && slices.ContainsFunc(toks, func(t text.Token) bool { return t.Term == p.terms[0] })
	}
	name := newPhrase(e.name)
	if kind == kindWhere {
		return slices.ContainsFunc(e.places, func(p phrase) bool {
			en := l.entities[key(p.stems)]
			return len(p.terms) > 0 && !slices.Contains(name.terms, p.terms[0]) && within(toks, p) && (en == nil || en.kind != "country")
		})
	}
	if !slices.ContainsFunc(e.places, names) {
		return false
	}
	span := dateSpan{from: e.from, to: e.to}
	if e.to.IsZero() {
		span.to = e.from
	}
	return slices.ContainsFunc(findDates(line, published), func(d dateSpan) bool { return !d.relative && d.days() <= 1 && sameTime(span, d, 0) })
}

// within tells whether the words hold a place whole.
func within(toks []text.Token, p phrase) bool {
	for i, t := range toks {
		if t.Term == p.terms[0] && follows(toks[i+1:], p.terms[1:]) == 1 {
			return true
		}
	}
	return false
}

// goesOn tells whether a sentence goes on from the one before: it refers back, or one of its first words is said there or stands for something said there.
func goesOn(toks, before []text.Token) bool {
	content := 0
	for i, t := range toks[:min(6, len(toks))] {
		if pointsBack(toks, i) && i < 4 || onTerms.has(t.Term) {
			return true
		}
		if t.Has(text.Stop) {
			continue
		}
		if slices.ContainsFunc(before, func(o text.Token) bool { return o.Term == t.Term }) {
			return true
		}
		if content++; content == 2 {
			return false
		}
	}
	return false
}

// onTerms are words at the beginning of a sentence that stand for what the one before speaks of.
var onTerms = terms("each both others another one some among there such company firm agency ministry government group groups court report measure measures move rule rules order list charge sum figure deal agreement official officials analysts reason reasons purpose aim goal critics supporters insiders")

// rival tells whether a sentence names something that only other events than that of the question have, and nothing of its own.
func (q *query) rival(toks []text.Token) float64 {
	found := 0.0
	for _, t := range toks {
		if q.ownPlaces.has(t.Term) {
			return 0
		}
		if q.rivals.has(t.Term) {
			found = 1
		}
	}
	return found
}

// pointsBack tells whether token i stands for something said before. The "He" of "He Lifeng" does not.
func pointsBack(toks []text.Token, i int) bool {
	return demoTerms.has(toks[i].Term) && !(heTerms.has(toks[i].Term) && i+1 < len(toks) && toks[i+1].Has(text.Capital|text.Adjacent))
}

// refersBack tells whether a sentence refers to something before it among its first words. "That" does so as the first one: later it mostly joins
// clauses ("CNN notes that ...").
func refersBack(toks []text.Token) bool {
	for i, t := range toks[:min(4, len(toks))] {
		if pointsBack(toks, i) && (i == 0 || !thatTerms.has(t.Term)) {
			return true
		}
	}
	return false
}

// reportedFit is what is left of the fit of the day on which something was reported, which is seldom the one asked for.
const reportedFit = 0.3

// ofReport lowers the fits of days that stand within six words after the name of the publisher of the article ("AInvest's conclusion on June 8").
func ofReport(names []uint64, toks []text.Token, sentences []index.Sentence, fits []float32) {
	for _, s := range sentences {
		last := s.First - 7
		for i := s.First; i < s.End; i++ {
			if toks[i].Has(text.Capital) && slices.Contains(names, toks[i].Term) {
				last = i
			}
			if i-last <= 6 {
				fits[i] = min(fits[i], reportedFit)
			}
		}
	}
}

// counts tells how well a sentence, whose first token and marks are given, says how many there are of what is to be counted: with what strength it names
// that within four words after a number.
func (x *examiner) counts(toks []text.Token, marks []mark, first int) float64 {
	best := float32(0)
	for _, m := range marks {
		if m.strength <= best || !slices.Contains(x.q.units[m.unit].phrase.stems, x.q.counted) {
			continue
		}
		for j := max(first, int(m.pos)-4); j < int(m.pos); j++ {
			if t := toks[j]; numberTerms.has(t.Term) || t.Has(text.Digit) && !t.Any(text.Year|text.Percent|text.Money) && (j == first || !monthTerms.has(toks[j-1].Term)) {
				best = m.strength
			}
		}
	}
	return float64(best)
}

// series gives the words of each sentence the fit of the longest series in it: things in a row have commas, "and" or "or" between them.
func series(src string, toks []text.Token, sentences []index.Sentence, fits []float32) {
	const gap, whole = 4, 4 // the most words of a thing, and the things that make a whole series
	for _, s := range sentences {
		best, things, last := 0, 0, s.First-gap-1
		for i := s.First; i < s.End; i++ {
			parts := i+1 < s.End && strings.ContainsAny(between(src, toks[i], toks[i+1]), ",;") && !(toks[i].Has(text.Digit) && toks[i+1].Has(text.Digit))
			if !parts && seriesTerms.has(toks[i].Term) && !(i > s.First && strings.Contains(between(src, toks[i-1], toks[i]), ",")) {
				parts = true
			}
			if !parts {
				continue
			}
			if i-last > gap {
				things = 1
			}
			things++
			best = max(best, things)
			last = i
		}
		fit := float32(0)
		if best > 1 {
			fit = min(1, float32(best)/whole)
		}
		for i := s.First; i < s.End; i++ {
			fits[i] = fit
		}
	}
}

// dot adds up features by weights.
func dot(weights, f []float64) float64 {
	s := 0.0
	for i, x := range f {
		s += x * weights[i]
	}
	return s
}

// weightsFor works out the weights for a question: between those for short ones and those for long ones, with what is added for one about the present.
func (q *query) weightsFor(weights, short, long, present []float64) {
	for i := range weights {
		weights[i] = short[i] + q.long*(long[i]-short[i])
		if q.present {
			weights[i] += present[i]
		}
	}
}

// blend adds up features by weights between those for short questions and those for long ones.
func blend(short, long, f []float64, t float64) float64 {
	s := 0.0
	for i, x := range f {
		if x != 0 {
			s += x * (short[i] + t*(long[i]-short[i]))
		}
	}
	return s
}

// How many units make a question a short and a long one: weights for both are fitted apart, and blended in between. Chat questions have
// about 5, questions that compare articles about 20.
const (
	shortQuestion = 6
	longQuestion  = 12
)

// length tells how long a question of n units is, from 0, short, to 1, long.
func length(n int) float64 {
	return max(0, min(1, float64(n-shortQuestion)/(longQuestion-shortQuestion)))
}

// event tells how close a candidate is to the named events of the question, from 0 to 1.
func (x *examiner) event(c *candidate) float64 {
	best := 0.0
	for _, i := range slices.Concat(x.q.events, x.q.talks) {
		ev := &x.e.lexicon.events[i]
		s := 0.0
		if ev.topic != "" && slices.Contains(c.article.Topics, ev.topic) {
			s = 0.5
		}
		if d := c.article.Date; !d.IsZero() && !ev.from.IsZero() {
			to := ev.to
			if to.IsZero() {
				to = ev.from
			}
			if !d.Before(ev.from.AddDays(-5)) && !d.After(to.AddDays(5)) {
				s += 0.5
			}
		}
		best = max(best, s)
	}
	return best
}

// paragraph returns the number of the paragraph that holds the best sentence.
func (c *candidate) paragraph() int {
	p := c.article.Passages[c.passage]
	if p.Paragraph == p.Last || len(c.sents) == 0 {
		return p.Paragraph
	}
	at := p.Start + c.article.Words(c.passage).Sentences[c.best].Start
	n := p.Paragraph
	for i, span := range c.article.Paragraphs() {
		if i+1 >= p.Paragraph && i+1 <= p.Last && span.Start <= at {
			n = i + 1
		}
	}
	return n
}

// fitFeature names the feature of a sentence that takes its fit, by what is asked for.
var fitFeature = map[kind]int{
	kindNumber: sFitNumber, kindMoney: sFitNumber, kindPercent: sFitNumber, kindDuration: sFitNumber, kindAge: sFitNumber,
	kindWhen: sFitWhen, kindTime: sFitWhen, kindWho: sFitWho, kindWhere: sFitWhere, kindWhy: sFitWhy, kindHow: sFitWhy,
	kindClass: sFitName, kindName: sFitName, kindList: sFitList,
}

var futureTerms = terms("will would shall plan plans planned expected expects due scheduled next coming upcoming set")

// floats returns n zeros, good until the next call.
func (x *examiner) floats(n int) []float32 {
	x.have = zeros(x.have, n)
	return x.have
}

func zeros(s []float32, n int) []float32 {
	if cap(s) < n {
		return make([]float32, n)
	}
	s = s[:n]
	clear(s)
	return s
}
