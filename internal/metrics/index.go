package metrics

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// An indexCollector asks for the state of the index whenever the metrics are read. Where it cannot be told, its metrics are
// absent.
type indexCollector struct {
	index func() (Index, error)
	now   func() time.Time

	articles, passages, bytes, age, free *prometheus.Desc
}

func newIndexCollector(index func() (Index, error), now func() time.Time) *indexCollector {
	desc := func(name, help string) *prometheus.Desc { return prometheus.NewDesc(prefix+name, help, nil, nil) }
	return &indexCollector{
		index: index, now: now,
		articles: desc("index_articles", "Articles in the shared index."),
		passages: desc("index_passages", "Passages in the shared index."),
		bytes:    desc("index_bytes", "Bytes that the shared index takes on disk, all generations together."),
		age:      desc("index_age_seconds", "Time since the generation of the shared index that answers was made."),
		free:     desc("disk_free_bytes", "Bytes that the disk of the data folder can still take."),
	}
}

// Describe names the metrics.
func (c *indexCollector) Describe(to chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{c.articles, c.passages, c.bytes, c.age, c.free} {
		to <- d
	}
}

// Collect tells how the index is now.
func (c *indexCollector) Collect(to chan<- prometheus.Metric) {
	i, err := c.index()
	if err != nil {
		return
	}
	gauge := func(d *prometheus.Desc, v float64) {
		to <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, v)
	}
	gauge(c.articles, float64(i.Articles))
	gauge(c.passages, float64(i.Passages))
	gauge(c.bytes, float64(i.Bytes))
	if !i.Built.IsZero() {
		gauge(c.age, c.now().Sub(i.Built).Seconds())
	}
	if i.DiskFree >= 0 {
		gauge(c.free, float64(i.DiskFree))
	}
}
