package metrics

import (
	"runtime"
	"slices"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
)

// A Stage is a part of the way from a question to its reply.
type Stage string

// Stages, in their order.
const (
	Understand Stage = "understand" // what is asked: words, dates, names
	Search     Stage = "search"     // passages from the index
	Choose     Stage = "choose"     // the passages and the sentence that answer
	Render     Stage = "render"     // the reply as Discord shows it
	Reply      Stage = "reply"      // its way to Discord, with waiting for rate limits
)

func stages() []Stage { return []Stage{Understand, Search, Choose, Render, Reply} }

// A ReindexOutcome is how a reindex ended.
type ReindexOutcome string

// Outcomes of a reindex.
const (
	ReindexDone   ReindexOutcome = "done"
	ReindexHeld   ReindexOutcome = "held" // too many saved questions broke: it waits for a moderator
	ReindexFailed ReindexOutcome = "failed"

	ReindexCancelled ReindexOutcome = "cancelled" // by a moderator, or because the bot stops
)

// A FeedResult is what looking at a feed came to.
type FeedResult string

// Results of looking at a feed.
const (
	FeedNew       FeedResult = "new" // there were new items
	FeedUnchanged FeedResult = "unchanged"
	FeedFailed    FeedResult = "failed"
)

// Upper bounds of the buckets of the histograms, in seconds.
var (
	// A stage takes from a fraction of a millisecond to the search timeout of a second; sending waits for Discord, longer.
	stageBuckets = []float64{.0005, .001, .002, .005, .01, .02, .05, .1, .2, .5, 1, 2, 5}
	// 0.1 s is what a reply usually takes, at 1.5 s it is deferred, after 3 s Discord gives an interaction up.
	questionBuckets = []float64{.01, .02, .05, .1, .2, .5, 1, 1.5, 2, 3, 5, 10, 30}
	// A small change is indexed in a fraction of a second, a hundred thousand articles in minutes.
	reindexBuckets = []float64{.1, .5, 1, 2, 5, 10, 30, 60, 300, 900}
)

// An Index is the state of the shared index.
type Index struct {
	Articles, Passages int
	Bytes              int64     // on disk
	Built              time.Time // when it was made
	DiskFree           int64     // bytes that DATA_DIR can still take; negative when unknown
}

// Options say what a Metrics tells beside what it counts.
type Options struct {
	Version, Commit string                // of the program
	Index           func() (Index, error) // asked at every scrape; nil when there is none
	Now             func() time.Time      // for the age of the index; nil for the clock
}

// Metrics count what the bot does. All methods may be called from many goroutines at once, and none waits for anything.
type Metrics struct {
	registry   *prometheus.Registry
	questions  *prometheus.CounterVec
	took       *prometheus.HistogramVec
	stages     *prometheus.HistogramVec
	connected  *prometheus.GaugeVec
	reconnects *prometheus.CounterVec
	limited    *prometheus.CounterVec
	servers    prometheus.Gauge
	votes      *prometheus.CounterVec
	panics     prometheus.Counter
	reindexes  *prometheus.CounterVec
	reindexing prometheus.Histogram
	feeds      *prometheus.CounterVec
	items      prometheus.Counter
}

// prefix begins the name of every metric of ours.
const prefix = "tradetalks_"

// New returns metrics that stand at zero, in a registry of their own.
func New(o Options) *Metrics {
	if o.Now == nil {
		o.Now = time.Now
	}
	counter := func(name, help string, labels ...string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts{Name: prefix + name, Help: help}, labels)
	}
	histogram := func(name, help string, buckets []float64, labels ...string) *prometheus.HistogramVec {
		return prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: prefix + name, Help: help, Buckets: buckets}, labels)
	}
	m := &Metrics{
		registry:   prometheus.NewRegistry(),
		questions:  counter("questions_total", "Requests of members by the way they came and what became of them.", "way", "outcome"),
		took:       histogram("question_seconds", "Time from a request of a member to the end of its reply.", questionBuckets, "way"),
		stages:     histogram("stage_seconds", "Time of the stages of a question: understand, search, choose, render, reply.", stageBuckets, "stage"),
		connected:  prometheus.NewGaugeVec(prometheus.GaugeOpts{Name: prefix + "gateway_connected", Help: "1 while a gateway shard is connected, else 0."}, []string{"shard"}),
		reconnects: counter("gateway_reconnects_total", "Gateway connections made anew, with the session resumed or a new one.", "session"),
		limited:    counter("rate_limited_total", "Calls that Discord answered with 429, by what was limited.", "scope"),
		servers:    prometheus.NewGauge(prometheus.GaugeOpts{Name: prefix + "servers", Help: "Servers that the bot is in, as far as this process knows."}),
		votes:      counter("feedback_total", "Votes of members on answers.", "vote"),
		panics:     prometheus.NewCounter(prometheus.CounterOpts{Name: prefix + "panics_total", Help: "Panics that were recovered."}),
		reindexes:  counter("reindexes_total", "Reindexes by how they ended.", "outcome"),
		reindexing: prometheus.NewHistogram(prometheus.HistogramOpts{Name: prefix + "reindex_seconds", Help: "Time of a reindex.", Buckets: reindexBuckets}),
		feeds:      counter("feed_polls_total", "Looks at feeds by what they came to.", "result"),
		items:      prometheus.NewCounter(prometheus.CounterOpts{Name: prefix + "feed_items_total", Help: "New items that feeds brought."}),
	}
	info := prometheus.NewGaugeVec(prometheus.GaugeOpts{Name: prefix + "build_info", Help: "1, with the version, commit and Go version of the program."},
		[]string{"version", "commit", "go"})
	info.WithLabelValues(o.Version, o.Commit, runtime.Version()).Set(1)
	m.registry.MustRegister(m.questions, m.took, m.stages, m.connected, m.reconnects, m.limited, m.servers, m.votes, m.panics,
		m.reindexes, m.reindexing, m.feeds, m.items, info,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	if o.Index != nil {
		m.registry.MustRegister(newIndexCollector(o.Index, o.Now))
	}
	m.zero()
	return m
}

// zero makes the series whose labels are known, so that the first event counts as an increase.
func (m *Metrics) zero() {
	for _, s := range stages() {
		m.stages.WithLabelValues(string(s))
	}
	for _, o := range []ReindexOutcome{ReindexDone, ReindexHeld, ReindexFailed, ReindexCancelled} {
		m.reindexes.WithLabelValues(string(o))
	}
	for _, r := range []FeedResult{FeedNew, FeedUnchanged, FeedFailed} {
		m.feeds.WithLabelValues(string(r))
	}
	for _, resumed := range []bool{true, false} {
		m.reconnects.WithLabelValues(session(resumed))
	}
	for _, useful := range []bool{true, false} {
		m.votes.WithLabelValues(vote(useful))
	}
	for _, s := range scopes() {
		m.limited.WithLabelValues(s)
	}
}

// Question counts a request of a member that came in one of the bot's ways and ended in one of its outcomes.
func (m *Metrics) Question(way, outcome string, took time.Duration) {
	m.questions.WithLabelValues(way, outcome).Inc()
	m.took.WithLabelValues(way).Observe(took.Seconds())
}

// Stage records how long a stage of a question took.
func (m *Metrics) Stage(s Stage, took time.Duration) {
	m.stages.WithLabelValues(string(s)).Observe(took.Seconds())
}

// Gateway records that a shard is connected, or no longer is.
func (m *Metrics) Gateway(shard int, connected bool) {
	up := 0.0
	if connected {
		up = 1
	}
	m.connected.WithLabelValues(strconv.Itoa(shard)).Set(up)
}

// Reconnect counts a shard that came back, with its session resumed or a new one.
func (m *Metrics) Reconnect(resumed bool) { m.reconnects.WithLabelValues(session(resumed)).Inc() }

func session(resumed bool) string {
	if resumed {
		return "resumed"
	}
	return "new"
}

// RateLimited counts a call that Discord answered with 429. scope is what Discord said was limited.
func (m *Metrics) RateLimited(scope string) {
	if !slices.Contains(scopes(), scope) {
		scope = "other" // it comes from outside
	}
	m.limited.WithLabelValues(scope).Inc()
}

// scopes returns what Discord says that it limits, and the rest, such as a 429 of a proxy before Discord.
func scopes() []string { return []string{"user", "global", "shared", "other"} }

// Servers records how many servers the bot is in.
func (m *Metrics) Servers(n int) { m.servers.Set(float64(n)) }

// Feedback counts a vote on an answer.
func (m *Metrics) Feedback(useful bool) { m.votes.WithLabelValues(vote(useful)).Inc() }

func vote(useful bool) string {
	if useful {
		return "useful"
	}
	return "not_useful"
}

// Panic counts a panic that was recovered.
func (m *Metrics) Panic() { m.panics.Inc() }

// Reindex counts a reindex.
func (m *Metrics) Reindex(outcome ReindexOutcome, took time.Duration) {
	m.reindexes.WithLabelValues(string(outcome)).Inc()
	m.reindexing.Observe(took.Seconds())
}

// Feed counts a look at a feed that brought a number of new items.
func (m *Metrics) Feed(result FeedResult, items int) {
	m.feeds.WithLabelValues(string(result)).Inc()
	m.items.Add(float64(items))
}

// Gatherer returns the registry, for reading.
func (m *Metrics) Gatherer() prometheus.Gatherer { return m.registry }
