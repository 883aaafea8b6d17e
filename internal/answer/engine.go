package answer

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"
	"sync/atomic"
	"time"
	"unicode"

	"tradetalks/corpus"
	"tradetalks/index"
)

// An Engine answers questions. It may be used from many goroutines at once.
type Engine struct {
	params     Params
	lexicon    *Lexicon
	now        func() time.Time
	publishers publisherCache
	watch      Watch

	asked memo[passageKey, []writtenQuestion]
	told  memo[askedAt, int]          // the sentence that answers a written question, see toldBy
	dates memo[datedLine, []dateSpan] // of sentences, see datesOf
}

// NewEngine returns an engine with a lexicon and parameters; now tells the time for "today".
func NewEngine(l *Lexicon, p Params, now func() time.Time) *Engine {
	return &Engine{
		params: p, lexicon: l, now: now,
		asked: memo[passageKey, []writtenQuestion]{most: mostWritten}, told: memo[askedAt, int]{most: mostTold}, dates: memo[datedLine, []dateSpan]{most: mostDated},
	}
}

// A Watch is told how long the stages of an answer took. Nil functions are not called.
type Watch struct{ Understand, Search, Choose func(time.Duration) }

// Watch sets who is told; it must be called before the first question.
func (e *Engine) Watch(w Watch) { e.watch = w }

// since tells f how long it is since start, and returns the time now.
func since(f func(time.Duration), start time.Time) time.Time {
	now := time.Now()
	if f != nil {
		f(now.Sub(start))
	}
	return now
}

// find searches and ranks. A short question that names publishers is answered from their articles alone, when these answer it: "according to
// Reuters" asks for nothing else. When they do not, the name only counts for theirs.
func (e *Engine) find(ctx context.Context, v *index.View, q *query, filter index.Filter) ([]*candidate, error) {
	within := func(f index.Filter) ([]*candidate, error) {
		start := time.Now()
		hits, err := v.Search(ctx, e.search(q, f))
		if err != nil {
			return nil, err
		}
		start = since(e.watch.Search, start)
		defer func() { since(e.watch.Choose, start) }()
		cands, err := e.examine(ctx, q, hits)
		q.listed = q.newsOnly && len(cands) > 0 && cands[0].newest > 0 && cands[0].features[pCoverHead] >= speaksInOtherWords
		return cands, err
	}
	if q.onlyNewest {
		if len(q.lacking) > 0 && len(q.publishers) == 0 {
			return nil, nil
		}
		return e.newest(ctx, v, q, filter)
	}
	if q.onlyDate {
		of := filter
		if of.From.IsZero() && of.To.IsZero() {
			of.From, of.To = q.dates[0].from, q.dates[0].to.AddDays(reportedWithin)
		}
		if len(q.publishers) > 0 && len(of.Publishers) == 0 {
			of.Publishers = q.publishers
			q.narrowed = true
		}
		articles, err := v.List(of, ofDayArticles, 0)
		if err != nil {
			return nil, err
		}
		if len(articles) > 0 {
			var hits []index.Hit
			for _, a := range articles {
				if len(a.Passages) > 0 { // what an article begins with is its news
					hits = append(hits, index.Hit{Article: a})
				}
			}
			q.listed = true
			cands, err := e.examine(ctx, q, hits)
			for _, c := range cands {
				c.best, c.para = 0, c.article.Passages[0].Paragraph
			}
			return cands, err
		}
		if len(q.dates) > 0 && q.dates[0].relative {
			return nil, nil // this week has no news where the corpus ends before it
		}
	}
	if len(q.publishers) > 0 && len(filter.Publishers) == 0 && q.long == 0 && !e.lexicon.actors(q) {
		named := filter
		named.Publishers = q.publishers
		cands, err := within(named)
		if err != nil {
			return nil, err
		}
		if len(cands) > 0 {
			reply := e.confidenceOf(q, cands)
			unsaid := q.personsOf != "" && (reply[cNoValue] > 0 || cands[0].tells() <= -unsaidOf/2) // it names nobody of that side
			if !unsaid && e.answers(q, cands[0], reply) {
				q.narrowed = true
				return cands, nil
			}
		}
		q.elsewhere, q.leaves = true, true
	}
	if q.newsOnly && filter.From.IsZero() {
		last := q.reach.Last
		if !filter.AsOf.IsZero() && filter.AsOf.Before(last) {
			last = filter.AsOf
		}
		for _, days := range newsWithin {
			lately := filter
			lately.From = last.AddDays(-days)
			cands, err := within(lately)
			if err != nil {
				return nil, err
			}
			if q.listed {
				return cands, nil
			}
		}
	}
	return within(filter)
}

// dated leaves out candidates without a date, which are not the newest, where there are others.
func dated(cands []*candidate) []*candidate {
	kept := slices.DeleteFunc(slices.Clone(cands), func(c *candidate) bool { return c.article.Date.IsZero() })
	if len(kept) == 0 {
		return cands
	}
	return kept
}

// actors tells whether all publishers that a question names take part in what is told, and it does not say that they are its sources: what the White House
// said others report too.
func (l *Lexicon) actors(q *query) bool {
	return !asksSource.MatchString(q.text) && !slices.ContainsFunc(q.named, func(name string) bool {
		en := l.entities[newPhrase(name).name()]
		return en == nil || en.kind != "body" || en.side != "us" && en.side != "cn"
	})
}

// asksSource are words that say that a publisher is meant as the source.
var asksSource = regexp.MustCompile(`(?i)\b(according to|per|articles?|reports?|stor(y|ies)|going by|source|fact sheet|website|press release)\b`)

// newsWithin are the periods before the newest article, in days, in which the newest on something is looked for one after the other, until one has any: among
// all articles those that speak most of a common thing are found, and these may be old.
var newsWithin = [...]int{45, 180, 720}

// newest returns the first passages of the newest articles, in the order of their days, each with its first sentence: what they begin with is their news.
func (e *Engine) newest(ctx context.Context, v *index.View, q *query, filter index.Filter) ([]*candidate, error) {
	if len(q.publishers) > 0 && len(filter.Publishers) == 0 {
		filter.Publishers = q.publishers
		q.narrowed = true
	}
	articles, err := v.List(filter, mostPassages, 0)
	if err != nil {
		return nil, err
	}
	x := newExaminer(e, q)
	var cands []*candidate
	for i, a := range articles {
		if a.Date.IsZero() || len(a.Passages) == 0 {
			continue
		}
		c := &candidate{article: a}
		x.skim(c)
		x.read(c)
		c.best, c.score = 0, float64(len(articles)-i)
		c.para = a.Passages[0].Paragraph
		cands = append(cands, c)
	}
	q.listed = len(cands) > 0
	return cands, ctx.Err()
}

// When nothing but a day is named, what articles of that day say is looked at: of those until so many days after it, on which what happened is
// reported, and of so many at most.
const (
	reportedWithin = 1
	ofDayArticles  = 40
)

// mostStrange is the part of the weights from which on words that the corpus lacks, and the reply does not say surely in other words, are too much for an
// answer: "the weather in London" is not told by conditions. With .6 it refuses .2 points more of our answerable
// questions, with .5 .4 points.
const mostStrange = 0.6

// answers tells whether a reply with these features, whose passage is c, is worth giving.
func (e *Engine) answers(q *query, c *candidate, reply *[confidenceFeatures]float64) bool {
	return reply[cUnknown] < e.params.Unknown && q.strangeness(c) < mostStrange && e.confidence(q, reply) >= e.leastConfidence(q, reply)
}

// How well another way to say something must stand for it to be searched for, for a short and for a long question, blended in between: a long question
// finds its passages by other words. Measured in docs/performance.md.
const (
	leastShort = strengthNarrower
	leastLong  = 0.6
)

// coarse is what a weight counts in the first stage: the nearest number of three binary digits. What is written and added there depends on how many digits
// there are; docs/performance.md says what it brings, and that nothing is found less well.
func coarse(weight float64) float32 {
	m, e := math.Frexp(weight)
	return float32(math.Ldexp(math.Round(m*8), e-3))
}

// rung is what a strength counts in the first stage: the nearest of 1, 3/4, 1/2, 3/8 and so on, which have two binary digits at most. So ways that stand for a
// word about equally well, and words of headlines, which count half, are added up together, and what is added has few digits.
func rung(strength float64) float32 {
	half := math.Exp2(math.Floor(math.Log2(strength)))
	switch r := strength / half; {
	case r < 1.22:
		return float32(half)
	case r < 1.73:
		return float32(1.5 * half)
	}
	return float32(2 * half)
}

// search returns what the index is asked for a question.
func (e *Engine) search(q *query, filter index.Filter) index.Query {
	iq := index.Query{Filter: filter, Limit: int(q.between(e.params.Candidates[0], e.params.Candidates[1])), Head: e.params.Head, Questions: e.params.Questions, Exhaustive: e.params.Exhaustive}
	if q.noQuestions {
		iq.Questions = 0
	}
	for _, u := range q.units {
		w := index.Unit{Weight: coarse(u.weight), Alts: []index.Alt{{Stems: u.phrase.stems, Boost: 1}}}
		for _, o := range u.others {
			if o.saying || o.strength < q.between(leastShort, leastLong) {
				continue
			}
			w.Alts = append(w.Alts, index.Alt{Stems: o.phrase.stems, Boost: rung(o.strength)})
		}
		iq.Units = append(iq.Units, w)
	}
	return iq
}

// examine works out the features and scores of passages that were found, best first: of all those that do not depend on their sentences, and with them
// picks as many as are read. The others go to q.rest, the best first by what is known of them, when more than these are to be shown.
func (e *Engine) examine(ctx context.Context, q *query, hits []index.Hit) ([]*candidate, error) {
	cands := make([]candidate, len(hits))
	each(ctx, len(hits), func() func(int) {
		x := newExaminer(e, q)
		return func(i int) {
			cands[i].article, cands[i].passage, cands[i].stage1 = hits[i].Article, hits[i].Passage, hits[i].Score
			x.skim(&cands[i])
		}
	})
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	order := make([]*candidate, len(cands))
	for i := range cands {
		order[i] = &cands[i]
	}
	e.together(q, order)
	e.rank(q, order)
	if q.newsOnly {
		newestFirst(order)
	}
	read := order[:min(int(q.between(readShort, readLong)), len(order))]
	q.rest = nil
	if 2*q.wanted > len(read) { // some of these may be copies, or parts of one paragraph
		q.rest = order[len(read):]
	}
	both := order[:len(read)+len(q.rest)]
	each(ctx, len(both), func() func(int) {
		x := newExaminer(e, q)
		return func(i int) { x.read(both[i]) }
	})
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if q.present {
		compareChanges(read)
	}
	e.rank(q, read)
	if q.newsOnly {
		newestFirst(read)
	}
	e.rerank(ctx, q, read)
	return read, ctx.Err()
}

// How many passages of a short and of a long question have their sentences looked at, blended in between. Of 96, 72 and 56 for long ones multihop-rag has Hits@10
// .975, .974 and .973 and MRR .836, .834 and .833, and our own questions are answered alike; with 72 a question of 45 words takes a tenth less time.
const (
	readShort = 40
	readLong  = 72
)

// between returns what lies between a figure for short questions and one for long ones, by the length of the question.
func (q *query) between(short, long float64) float64 { return short + q.long*(long-short) }

// What is taken off the score of a passage of before the last change of what is asked about, when a question asks for the newest state, and when it is about the present without saying so: its
// weight tells how bad that is on average, but a passage that is out of date is hardly ever right. Of our 599 questions for the newest state .679 have the right passage first with these
// and .653 with none; of 70 that no ranking is fitted on .643 and .600. With 6 for both it is the same, and written questions off .553 instead of .558 of the 599. The fit does not know of these.
const (
	overtakenNewest  = 6
	overtakenPresent = 2
)

// rank works out the scores of candidates by the linear weights, and sorts them.
func (e *Engine) rank(q *query, cands []*candidate) {
	for _, c := range cands {
		c.score = dot(q.passageWeights[:], c.features[:])
		if c.features[pStale] > 0 {
			if q.latest {
				c.score -= overtakenNewest
			} else {
				c.score -= overtakenPresent
			}
		}
		if e.params.FirstStage {
			c.score = float64(c.stage1)
		}
	}
	slices.SortStableFunc(cands, func(a, b *candidate) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.article.ID, b.article.ID), cmp.Compare(a.passage, b.passage))
	})
}

// each does something for the numbers below n, until the context ends, in goroutines that have one worker each.
func each(ctx context.Context, n int, worker func() func(int)) {
	var next atomic.Int32
	run := func() {
		do := worker()
		for ctx.Err() == nil {
			to := int(next.Add(1)) * examinedAtOnce
			for i := to - examinedAtOnce; i < min(to, n); i++ {
				do(i)
			}
			if to >= n {
				return
			}
		}
	}
	if n > examinedAtOnce {
		index.Share(run)
	} else {
		run()
	}
}

// newestFirst puts the passages that speak of all that is asked about before the others, the newest first; of an article first what it begins with, which
// is its news, then as they stand. Scores are made to fall with the order.
func newestFirst(cands []*candidate) {
	slices.SortStableFunc(cands, func(a, b *candidate) int {
		if a.newest != b.newest || a.newest == 0 {
			return cmp.Compare(b.newest, a.newest)
		}
		return cmp.Compare(min(a.passage, 1), min(b.passage, 1))
	})
	for i := len(cands) - 2; i >= 0; i-- {
		cands[i].score = max(cands[i].score, cands[i+1].score)
	}
}

// examinedAtOnce is how many candidates a goroutine takes at a time: few, so that both are done at the same time.
const examinedAtOnce = 4

// together works out the features of candidates that depend on the others.
func (e *Engine) together(q *query, cands []*candidate) {
	if len(cands) == 0 {
		return
	}
	byArticle := map[*index.Article][]float32{}
	held := map[*index.Article]*holding{}
	var days []int64
	for _, c := range cands {
		all := byArticle[c.article]
		if all == nil {
			all = slices.Clone(c.head)
			byArticle[c.article] = all
			held[c.article] = newHolding(c.head)
			if !c.article.Date.IsZero() {
				days = append(days, c.article.Date.Time().Unix())
			}
		}
		for u, s := range c.cover {
			all[u] = max(all[u], s)
		}
		held[c.article].add(c.cover)
	}
	slices.Sort(days)
	// the newest state is that of the newest passage that speaks of all that is asked about
	most := 0.0
	for _, c := range cands {
		most = max(most, c.features[pCoverHead])
	}
	least := speaksOfAll * most
	if q.newsOnly {
		least = speaksInOtherWords * most
	}
	speaksOfIt := func(c *candidate) bool { return c.features[pCoverHead] >= least && !c.article.Date.IsZero() }
	passages := map[*index.Article]int{} // of an article, that speak of it
	for _, c := range cands {
		if speaksOfIt(c) {
			passages[c.article]++
		}
	}
	about := func(c *candidate) bool {
		return speaksOfIt(c) && (c.features[pHead] >= aboutByHead*most || passages[c.article] > 1)
	}
	speaks := speaksOfIt
	if q.newsOnly && slices.ContainsFunc(cands, about) { // who asks for news of something means articles about it, and not a word in passing
		speaks = about
	}
	var speaking []int64
	for _, c := range cands {
		if speaks(c) {
			speaking = append(speaking, c.article.Date.Time().Unix())
		}
	}
	slices.Sort(speaking)
	speaking = slices.Compact(speaking)
	type place struct {
		a *index.Article
		n int
	}
	at := make(map[place]*candidate, len(cands))
	top := map[*index.Article]float64{}
	asked := 0.0
	for _, c := range cands {
		at[place{c.article, c.passage}] = c
		top[c.article] = max(top[c.article], c.features[pBM25])
		asked = max(asked, c.features[pAsked])
	}
	both := make([]float32, len(q.units))
	some := slices.ContainsFunc(cands, func(c *candidate) bool { return c.written })
	for _, c := range cands {
		if some && !c.written {
			c.features[pAskedNone], c.features[pAskedUnion], c.features[pAskedOne] = 1, c.features[pCoverHead], c.features[pCoverHead]
		}
		c.features[pArticle] = q.cover(byArticle[c.article])
		if q.followUp {
			c.features[pCarried] = q.carriedCover(byArticle[c.article])
		}
		c.features[pArticleTop] = top[c.article]
		c.features[pShare], c.features[pOwn] = held[c.article].parted(q, c.cover)
		copy(both, c.cover)
		for _, n := range [...]int{c.passage - 1, c.passage + 1} {
			if o := at[place{c.article, n}]; o != nil {
				for u, s := range o.cover {
					both[u] = max(both[u], s)
				}
			}
		}
		c.features[pNext] = q.cover(both) - c.features[pCover]
		if asked > 0 && c.features[pAsked] == asked {
			c.features[pAskedBest] = asked
		}
		if !c.article.Date.IsZero() && len(days) > 1 {
			r, _ := slices.BinarySearch(days, c.article.Date.Time().Unix())
			c.features[pRecent] = float64(r) / float64(len(days)-1)
		}
		c.features[pChangedLately] = c.features[pChanges] * c.features[pRecent]
		if q.present && !q.latest {
			c.features[pPresent] = c.features[pRecent] * c.features[pCover]
		}
		if q.latest {
			c.features[pLatest] = c.features[pRecent] * c.features[pCover]
			if speaks(c) {
				r, _ := slices.BinarySearch(speaking, c.article.Date.Time().Unix())
				c.features[pNewest] = float64(r+1) / float64(len(speaking))
				c.newest = r + 1
			}
		}
	}
}

// A holding is how the passages of an article and its headline hold the units of a question.
type holding struct {
	sum          []float32 // over the passages
	most, second []float32 // of all
}

func newHolding(head []float32) *holding {
	return &holding{sum: make([]float32, len(head)), most: slices.Clone(head), second: make([]float32, len(head))}
}

// add adds a passage by its coverage.
func (h *holding) add(cover []float32) {
	for u, s := range cover {
		h.sum[u] += s
		h.second[u] = max(h.second[u], min(s, h.most[u]))
		h.most[u] = max(h.most[u], s)
	}
}

// parted returns the coverage by one of the passages when the weight of each unit is parted among those that hold it, and that beyond the headline and
// any other passage.
func (h *holding) parted(q *query, cover []float32) (share, own float64) {
	for u, s := range cover {
		if s == 0 {
			continue
		}
		share += q.units[u].weight * float64(s*s/h.sum[u])
		if s == h.most[u] {
			own += q.units[u].weight * float64(s-h.second[u])
		}
	}
	return div(share, q.total), div(own, q.total)
}

// The part of the best coverage from which a passage counts as speaking of all that is asked about, and the part that suffices when nothing but the newest
// on something is asked for: it may be called by another of its names there.
const (
	speaksOfAll        = 0.85
	speaksInOtherWords = 0.65
)

// aboutByHead is the part of the best coverage from which a headline tells that an article is about what news is asked of, as two of its passages do that speak of it. Without
// that, 170 questions for the newest state that no ranking was fitted on had a right passage first for .712 instead of .729 with .65, and as many with .3, with which more is news.
const aboutByHead = 0.3

// Ask answers a question from what a view holds. The error is that of the context when time ran out.
func (e *Engine) Ask(ctx context.Context, v *index.View, in Question) (*Answer, error) {
	said := in // the question before stands by itself: who holds more of the conversation asks it again with its own
	if in.Previous != "" && AsksForSource(in.Text) {
		said.Text, said.Previous = in.Previous, ""
	}
	a, _, err := e.ask(ctx, v, said)
	if err != nil {
		return nil, fmt.Errorf("answer: %w", err)
	}
	if said.Text != in.Text {
		a.Question, a.Understood.FollowUp, a.Understood.Query, a.Understood.HandOn = in.Text, true, in.Previous, in.Previous
		a.Understood.Carried = []string{in.Previous}
	}
	return a, nil
}

// ask answers a question, in both readings when its words do not tell whether it goes on from the one before. Which reading a question has does not depend on
// the publisher, topic or days to which the asker narrows it.
func (e *Engine) ask(ctx context.Context, v *index.View, in Question) (*Answer, []*candidate, error) {
	lead, doubtful := e.lexicon.mayGoOn(in)
	as := toldByWords
	switch {
	case doubtful && !in.narrowed():
		return e.askInDoubt(ctx, v, in, lead)
	case doubtful:
		wide := in
		wide.Publisher, wide.Topic, wide.From, wide.To, wide.Explain = "", "", corpus.Date{}, corpus.Date{}, false
		a, _, err := e.askInDoubt(ctx, v, wide, lead)
		if err != nil {
			return nil, nil, err
		}
		if as = standsAlone; a.Understood.FollowUp {
			as = continues
		}
	}
	a, _, cands, err := e.reply(ctx, v, in, as)
	return a, cands, err
}

// askInDoubt answers a question by itself and as one that goes on from the one before, and returns the surer answer; see onLead and surelyOn. What a day or the newest
// articles say is listed by itself.
func (e *Engine) askInDoubt(ctx context.Context, v *index.View, in Question, lead float64) (*Answer, []*candidate, error) {
	alone, q, cands, err := e.reply(ctx, v, in, standsAlone)
	if err != nil || q.listed {
		return alone, cands, err
	}
	on, _, others, err := e.reply(ctx, v, in, continues)
	if err != nil {
		return nil, nil, err
	}
	both := fmt.Sprintf("may go on from the question before: confidence %.3f by itself, %.3f and a lead of %.1f if it does", alone.Confidence, on.Confidence, lead)
	for _, a := range []*Answer{alone, on} {
		if a.Explain != nil {
			a.Explain.Units = append(a.Explain.Units, both)
		}
	}
	switch {
	case !on.Answered, !alone.Answered && on.Confidence < surelyOn, alone.Answered && on.Confidence+lead <= alone.Confidence:
		return alone, cands, nil
	case alone.Answered && alone.Sentence == on.Sentence: // said more simply, but it may go on
		alone.Understood.HandOn = on.Understood.HandOn
		return alone, cands, nil
	}
	return on, others, nil
}

// narrowed tells whether the asker wants articles of one publisher, topic or time alone.
func (in *Question) narrowed() bool {
	return in.Publisher != "" || in.Topic != "" || !in.From.IsZero() || !in.To.IsZero()
}

// reply answers a question in a reading. With the answer come how it was understood and the passages considered, best first.
func (e *Engine) reply(ctx context.Context, v *index.View, in Question, as standing) (*Answer, *query, []*candidate, error) {
	start := time.Now()
	q, err := e.understand(ctx, v, in, as)
	if err != nil {
		return nil, nil, nil, err
	}
	since(e.watch.Understand, start)
	q.noQuestions, q.wanted = in.NoQuestions, in.N
	filter := index.Filter{From: in.From, To: in.To, AsOf: in.AsOf}
	if !q.until.IsZero() {
		filter.AsOf = q.until
	}
	if filter.From.IsZero() && filter.To.IsZero() {
		filter.From, filter.To = q.published.from, q.published.to
	}
	if in.Publisher != "" {
		if filter.Publishers, err = e.publishersNamed(v, in.Publisher); err != nil {
			return nil, nil, nil, err
		}
	}
	if topic := cmp.Or(in.Topic, q.topic); topic != "" {
		filter.Topics = []string{topic}
	}
	cands, err := e.find(ctx, v, q, filter)
	if err != nil {
		return nil, nil, nil, err
	}
	if q.latest {
		cands, q.rest = dated(cands), dated(q.rest)
	}
	e.agedFirst(q, cands)
	e.further(q, cands)
	q.spelling = spelled(q.spelling, cands)
	a := &Answer{Question: in.Text, Spelling: q.spelling, Reach: Reach(q.reach), Understood: e.understood(q, in)}
	if lang := language(q.text); lang != "en" {
		held, err := v.HasLanguage(lang)
		if err != nil {
			return nil, nil, nil, err
		}
		if !held {
			a.Language = lang
		}
	}
	if len(cands) == 0 {
		return a, q, nil, nil
	}
	reply := e.confidenceOf(q, cands)
	a.Confidence = e.confidence(q, reply)
	order, differ := e.arrange(q, cands)
	n := min(in.N, mostPassages)
	if n <= 0 {
		n = defaultPassages
	}
	kept, also := collapse(appendPassages(order, q.rest), defaultPassages)
	for i, c := range kept[:min(n, len(kept))] {
		p := e.passage(q, c, i+1, also[c])
		if i > 0 { // a passage moved up for what it adds has no higher score than the one before it
			p.Score = min(p.Score, a.Passages[i-1].Score)
		}
		a.Passages = append(a.Passages, p)
	}
	a.Answered = a.Language == "" && e.answered(q, reply, cands, order[0])
	if a.Answered {
		a.Sentence.Passage = 1
		a.Sentence.Text, a.Sentence.Span = bestSentence(order[0])
		a.Newer = e.newer(q, order)
		a.Differ = sides(differ)
	}
	if in.Explain {
		a.Explain = e.explain(q, cands, a)
	}
	if err := verify(v, a); err != nil {
		return nil, nil, nil, err
	}
	return a, q, cands, ctx.Err()
}

// answered tells whether the best sentence of the first candidate in the order shown answers the question; cands are in the order of their scores.
func (e *Engine) answered(q *query, reply *[confidenceFeatures]float64, cands []*candidate, first *candidate) bool {
	switch {
	case len(first.sents) == 0:
		return false
	case wordless(q.text) && (q.followUp || len(q.dates) == 0): // a day alone asks what happened then
		return false
	case q.newsOnly && !q.onlyNewest && q.listed && q.strangeness(cands[0]) >= mostStrange: // news of something that the corpus does not know
		return false
	case q.listed:
		return true
	case q.unheard(cands), q.ageless(first):
		return false
	}
	return e.answers(q, cands[0], reply)
}

// unheard tells whether a short question asks what publishers say of which the corpus has nothing, and none of the best passages and their headlines
// speaks of them.
func (q *query) unheard(cands []*candidate) bool {
	if len(q.lacking) == 0 || len(q.publishers) > 0 || q.long > 0 {
		return false
	}
	for _, c := range cands[:min(len(cands), defaultPassages)] {
		if slices.ContainsFunc(q.lacking, func(name string) bool {
			name = strings.TrimPrefix(name, "The ")
			return strings.Contains(c.article.PassageText(c.passage), name) || strings.Contains(c.article.Title, name)
		}) {
			return false
		}
	}
	return true
}

// arithmetic is a sum: "what is 2+2?".
var arithmetic = regexp.MustCompile(`(?i)^\W*(?:what(?:'s|s| is)?|how much is|calculate|compute|solve)?\s*[\d.,()\s]+?(?:(?:\s*[+*x×÷^]\s*|\s+[-/]\s+)[\d.,()\s]*\d[)\s]*)+=?\s*\??$`)

// wordless tells whether a text has neither a word nor an amount, or nothing but a sum, so that it asks nothing of the corpus.
func wordless(s string) bool {
	return arithmetic.MatchString(s) || !strings.ContainsFunc(s, unicode.IsLetter) && !strings.ContainsAny(s, "%$")
}

// defaultPassages is how many passages are shown when a question does not say; wire copies are collapsed among these.
const defaultPassages = 3

// mostPassages is the most that are shown.
const mostPassages = 100

// understood tells what narrowed the search.
func (e *Engine) understood(q *query, in Question) Understood {
	u := Understood{Publishers: q.named, Lacking: q.lacking, From: in.From, To: in.To, AsOf: in.AsOf, Latest: q.latest, FollowUp: q.followUp}
	if in.Publisher != "" {
		u.Publishers = []string{in.Publisher}
	}
	if topic := cmp.Or(in.Topic, q.topic); topic != "" {
		u.Topics = []string{topic}
	}
	if in.Publisher == "" && !q.narrowed {
		u.Publishers = nil
		if q.elsewhere {
			u.Silent = q.named
		}
	}
	if !q.until.IsZero() {
		u.AsOf = q.until
	}
	if u.From.IsZero() && u.To.IsZero() {
		u.From, u.To = q.published.from, q.published.to
	}
	for _, d := range q.dates[:min(len(q.dates), 2)] {
		if text := capitalMonths.ReplaceAllStringFunc(beforeDay.ReplaceAllString(strings.Trim(d.text, " ,.?!"), ""), capital); text != "" {
			if !d.year || d.relative || !strings.ContainsFunc(text, unicode.IsDigit) {
				text += daysOf(d.from, d.to)
			}
			u.Events = append(u.Events, text)
		}
	}
	for _, i := range q.events[:min(len(q.events), 2)] {
		ev := e.lexicon.events[i]
		if name := ev.name + daysOf(ev.from, ev.to); !slices.Contains(u.Events, name) {
			u.Events = append(u.Events, name)
		}
	}
	if q.followUp {
		u.Query, u.HandOn = q.asked(), q.handOn(e.lexicon)
		for _, unit := range q.units {
			if unit.previous && !unit.source && !presentStems[unit.phrase.stems[0]] {
				u.Carried = append(u.Carried, unit.surface)
			}
		}
	}
	return u
}

// beforeDay are words before a day or a period that belong to the question.
var beforeDay = regexp.MustCompile(`(?i)^(in|during|since|by|of|before|after|until|from|to|on|the)\s+`)

// capitalMonths finds months as they are typed in a chat.
var capitalMonths = regexp.MustCompile(`\b` + monthPattern + `\b`)

func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// daysOf shows a period in brackets: " (2025-06-09 to 2025-06-10)". It is empty for an unknown one.
func daysOf(from, to corpus.Date) string {
	switch {
	case from.IsZero():
		return ""
	case to.IsZero() || to == from:
		return " (" + from.String() + ")"
	}
	return " (" + from.String() + " to " + to.String() + ")"
}

// passage returns a candidate as it is shown.
func (e *Engine) passage(q *query, c *candidate, rank int, also []*candidate) Passage {
	p := c.article.Passages[c.passage]
	out := Passage{Rank: rank, Score: c.score, Paragraph: c.para, Span: p.Span, Text: c.article.PassageText(c.passage), Citation: cite(c.article, p.Span)}
	for _, o := range also {
		out.Also = append(out.Also, cite(o.article, o.article.Passages[o.passage].Span))
	}
	out.Highlights = q.highlights(c.article.Tokens(c.passage))
	return out
}
