package metrics_test

import (
	"errors"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/prometheus/client_golang/prometheus/testutil/promlint"

	"tradetalks/internal/metrics"
)

// built is when the index of these tests was made, an hour ago.
var built = time.Date(2031, 4, 2, 11, 0, 0, 0, time.UTC)

func options() metrics.Options {
	return metrics.Options{
		Version: "v1.2.3", Commit: "abc",
		Index: func() (metrics.Index, error) {
			return metrics.Index{Articles: 183, Passages: 1700, Bytes: 4096, Built: built, DiskFree: 1 << 30}, nil
		},
		Now: func() time.Time { return built.Add(time.Hour) },
	}
}

// used returns metrics after one of everything has happened.
func used() *metrics.Metrics {
	m := metrics.New(options())
	m.Question("command", "answered", 120*time.Millisecond)
	for _, s := range []metrics.Stage{metrics.Understand, metrics.Search, metrics.Choose, metrics.Render, metrics.Reply} {
		m.Stage(s, time.Millisecond)
	}
	m.Gateway(0, true)
	m.Gateway(1, true)
	m.Gateway(1, false)
	m.Reconnect(true)
	m.RateLimited("user")
	m.RateLimited("a scope that nobody knows")
	m.Servers(2500)
	m.Feedback(false)
	m.Panic()
	m.Reindex(metrics.ReindexDone, 2*time.Second)
	m.Feed(metrics.FeedNew, 3)
	return m
}

// get returns status and body of a path.
func get(t *testing.T, h http.Handler, path string) (int, string) {
	t.Helper()
	s := httptest.NewServer(h)
	defer s.Close()
	resp, err := http.Get(s.URL + path)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, string(body)
}

func TestMetricsTellWhatHappened(t *testing.T) {
	t.Parallel()
	_, body := get(t, used().Handler(false), metrics.MetricsPath)
	for _, line := range []string{
		`tradetalks_questions_total{outcome="answered",way="command"} 1`,
		`tradetalks_question_seconds_bucket{way="command",le="0.1"} 0`,
		`tradetalks_question_seconds_bucket{way="command",le="0.2"} 1`,
		`tradetalks_stage_seconds_count{stage="understand"} 1`,
		`tradetalks_stage_seconds_count{stage="search"} 1`,
		`tradetalks_stage_seconds_count{stage="choose"} 1`,
		`tradetalks_stage_seconds_count{stage="render"} 1`,
		`tradetalks_stage_seconds_count{stage="reply"} 1`,
		`tradetalks_gateway_connected{shard="0"} 1`,
		`tradetalks_gateway_connected{shard="1"} 0`,
		`tradetalks_gateway_reconnects_total{session="resumed"} 1`,
		`tradetalks_gateway_reconnects_total{session="new"} 0`,
		`tradetalks_rate_limited_total{scope="user"} 1`,
		`tradetalks_rate_limited_total{scope="other"} 1`,
		`tradetalks_servers 2500`,
		`tradetalks_feedback_total{vote="not_useful"} 1`,
		`tradetalks_panics_total 1`,
		`tradetalks_index_articles 183`,
		`tradetalks_index_passages 1700`,
		`tradetalks_index_bytes 4096`,
		`tradetalks_index_age_seconds 3600`,
		`tradetalks_reindexes_total{outcome="done"} 1`,
		`tradetalks_reindexes_total{outcome="failed"} 0`,
		`tradetalks_reindex_seconds_sum 2`,
		`tradetalks_feed_polls_total{result="new"} 1`,
		`tradetalks_feed_items_total 3`,
	} {
		if !strings.Contains(body, line+"\n") {
			t.Errorf("there is no line %s", line)
		}
	}
	if strings.Contains(body, "nobody knows") {
		t.Error("a label holds text from outside")
	}
}

// TestMetricsFollowTheConventions lets Prometheus's own linter look at names, units and help.
func TestMetricsFollowTheConventions(t *testing.T) {
	t.Parallel()
	families, err := used().Gatherer().Gather()
	if err != nil {
		t.Fatal(err)
	}
	problems, err := promlint.NewWithMetricFamilies(families).Lint()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range problems {
		t.Errorf("%s: %s", p.Metric, p.Text)
	}
}

func TestAnIndexThatCannotBeTold(t *testing.T) {
	t.Parallel()
	o := options()
	o.Index = func() (metrics.Index, error) { return metrics.Index{}, errors.New("the library is closed") }
	status, body := get(t, metrics.New(o).Handler(false), metrics.MetricsPath)
	if status != http.StatusOK || strings.Contains(body, "tradetalks_index_") || !strings.Contains(body, "tradetalks_panics_total 0") {
		t.Errorf("status %d, body:\n%s", status, body)
	}
}

func TestReady(t *testing.T) {
	t.Parallel()
	amiss := map[string]error{}
	check := func(name string) metrics.Check {
		return metrics.Check{Name: name, Do: func() error { return amiss[name] }}
	}
	h := metrics.New(options()).Handler(false, check("index"), check("gateway"))
	type answer struct {
		status int
		body   string
	}
	for _, c := range []struct {
		amiss map[string]error
		want  answer
	}{
		{nil, answer{200, "ready\n"}},
		{map[string]error{"gateway": errors.New("0 of 1 shards are connected")}, answer{503, "gateway: 0 of 1 shards are connected\n"}},
		{map[string]error{"index": errors.New("closed"), "gateway": errors.New("down")}, answer{503, "index: closed\ngateway: down\n"}},
	} {
		clear(amiss)
		maps.Copy(amiss, c.amiss)
		status, body := get(t, h, metrics.ReadyPath)
		if diff := cmp.Diff(c.want, answer{status, body}, cmp.AllowUnexported(answer{})); diff != "" {
			t.Errorf("with %v (-want +got):\n%s", c.amiss, diff)
		}
		if status, body := get(t, h, metrics.HealthPath); status != 200 || body != "alive\n" {
			t.Errorf("with %v the process is %d %q", c.amiss, status, body)
		}
	}
}

func TestProfilesHaveASwitch(t *testing.T) {
	t.Parallel()
	m := metrics.New(options())
	for _, path := range []string{"", "cmdline", "symbol", "goroutine?debug=1", "heap?debug=1"} {
		if status, _ := get(t, m.Handler(false), metrics.ProfilesPath+path); status != http.StatusNotFound {
			t.Errorf("%s is served without the switch: %d", path, status)
		}
		if status, _ := get(t, m.Handler(true), metrics.ProfilesPath+path); status != http.StatusOK {
			t.Errorf("%s is not served with the switch: %d", path, status)
		}
	}
}

func TestRegistriesAreTheirOwn(t *testing.T) {
	t.Parallel()
	a, b := metrics.New(options()), metrics.New(options())
	a.Panic()
	if _, body := get(t, b.Handler(false), metrics.MetricsPath); !strings.Contains(body, "tradetalks_panics_total 0\n") {
		t.Error("one Metrics counts what another was told")
	}
}

// names returns the metrics that exist, each with the suffixes under which its series are found.
func names(t *testing.T) map[string][]string {
	t.Helper()
	families, err := used().Gatherer().Gather()
	if err != nil {
		t.Fatal(err)
	}
	series := map[string][]string{}
	for _, f := range families {
		name := f.GetName()
		series[name] = []string{name}
		if f.GetType().String() == "HISTOGRAM" {
			series[name] = []string{name + "_bucket", name + "_sum", name + "_count"}
		}
	}
	return series
}

// ours returns the metrics of this program without those of Go and the process.
func ours(t *testing.T) []string {
	var list []string
	for name := range names(t) {
		if strings.HasPrefix(name, "tradetalks_") {
			list = append(list, name)
		}
	}
	slices.Sort(list)
	return list
}
