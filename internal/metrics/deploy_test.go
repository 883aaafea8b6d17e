package metrics_test

import (
	"bytes"
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v4"
)

// Files outside this package that name metrics.
const (
	dashboardFile = "../../deploy/grafana-dashboard.json"
	alertsFile    = "../../deploy/prometheus-alerts.yml"
	manualFile    = "../../docs/operations.md"
)

func readFile(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// A dashboard is what these tests read of one of Grafana's.
type dashboard struct {
	Templating struct {
		List []struct{ Query string }
	}
	Panels []struct {
		ID      int
		Type    string
		Title   string
		GridPos struct{ X, Y, W, H int }
		Targets []struct{ Expr string }
	}
}

// rules are what these tests read of a file of alert rules.
type rules struct {
	Groups []struct {
		Name  string
		Rules []struct {
			Alert, Expr, For string
			Labels           map[string]string
			Annotations      map[string]string
		}
	}
}

func readDashboard(t *testing.T) (d dashboard) {
	t.Helper()
	if err := json.Unmarshal(readFile(t, dashboardFile), &d); err != nil {
		t.Fatal(err)
	}
	return d
}

func readRules(t *testing.T) (r rules) {
	t.Helper()
	if err := yaml.Load(readFile(t, alertsFile), &r, yaml.WithKnownFields()); err != nil {
		t.Fatal(err)
	}
	return r
}

// metricName matches what can only be the name of a series in an expression.
var metricName = regexp.MustCompile(`\b(?:tradetalks|go|process)_[a-z0-9_]+\b`)

// expressions returns the expressions of the dashboard and of the alerts, by where they stand.
func expressions(t *testing.T) map[string]string {
	t.Helper()
	found := map[string]string{}
	d := readDashboard(t)
	for _, v := range d.Templating.List {
		found["variable "+v.Query] = v.Query
	}
	for _, p := range d.Panels {
		for _, target := range p.Targets {
			found["panel "+p.Title+": "+target.Expr] = target.Expr
		}
	}
	for _, g := range readRules(t).Groups {
		for _, r := range g.Rules {
			found["alert "+r.Alert] = r.Expr
		}
	}
	return found
}

// TestDashboardAndAlertsNameMetricsThatExist holds both files to the registry.
func TestDashboardAndAlertsNameMetricsThatExist(t *testing.T) {
	t.Parallel()
	var exist []string
	for _, series := range names(t) {
		exist = append(exist, series...)
	}
	for where, expr := range expressions(t) {
		named := metricName.FindAllString(expr, -1)
		if len(named) == 0 && !strings.Contains(expr, "up{") && expr != "prometheus" {
			t.Errorf("%s: names no metric: %s", where, expr)
		}
		for _, name := range named {
			if !slices.Contains(exist, name) {
				t.Errorf("%s: there is no series %s", where, name)
			}
		}
	}
}

// TestEveryMetricIsOnTheDashboard looks the other way.
func TestEveryMetricIsOnTheDashboard(t *testing.T) {
	t.Parallel()
	data := string(readFile(t, dashboardFile))
	for _, name := range ours(t) {
		if !strings.Contains(data, name) {
			t.Errorf("%s is on no panel", name)
		}
	}
}

func TestEveryMetricAndAlertIsInTheManual(t *testing.T) {
	t.Parallel()
	manual := readFile(t, manualFile)
	for _, name := range ours(t) {
		if !bytes.Contains(manual, []byte("`"+name+"`")) {
			t.Errorf("docs/operations.md does not explain %s", name)
		}
	}
	for _, g := range readRules(t).Groups {
		for _, r := range g.Rules {
			if !bytes.Contains(manual, []byte("`"+r.Alert+"`")) {
				t.Errorf("docs/operations.md does not say what to do about %s", r.Alert)
			}
			if r.Annotations["summary"] == "" || r.Labels["severity"] == "" {
				t.Errorf("%s has no summary or severity", r.Alert)
			}
		}
	}
	for _, name := range metricName.FindAllString(string(manual), -1) {
		if strings.HasPrefix(name, "tradetalks_") && !slices.Contains(ours(t), name) {
			t.Errorf("docs/operations.md names %s, which does not exist", name)
		}
	}
}

// TestPanelsDoNotOverlap keeps the dashboard readable.
func TestPanelsDoNotOverlap(t *testing.T) {
	t.Parallel()
	panels := readDashboard(t).Panels
	for i, a := range panels {
		if a.GridPos.X+a.GridPos.W > 24 {
			t.Errorf("panel %q is wider than the page", a.Title)
		}
		for _, b := range panels[:i] {
			p, q := a.GridPos, b.GridPos
			if p.X < q.X+q.W && q.X < p.X+p.W && p.Y < q.Y+q.H && q.Y < p.Y+p.H {
				t.Errorf("panels %q and %q overlap", a.Title, b.Title)
			}
			if a.ID == b.ID {
				t.Errorf("panels %q and %q have one id", a.Title, b.Title)
			}
		}
	}
}
