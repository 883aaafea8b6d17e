package library

import (
	"context"
	"errors"
	"testing"

	"tradetalks/corpus"
)

// TestVitalsAndReindexesAreTold follows what monitoring sees of a change and of reindexes that end well and badly.
func TestVitalsAndReindexesAreTold(t *testing.T) {
	ctx := context.Background()
	var told []error
	var last Report
	l := open(t, Options{Embedded: starter(t), DataDir: t.TempDir(), Reindexed: func(r Report, err error) { last, told = r, append(told, err) }})
	before := must[Vitals](t)(l.Vitals())
	if before.Articles != 3 || before.Passages != 4 && before.Passages != 3 || before.IndexBytes == 0 || before.Built.IsZero() || before.DiskFree == 0 {
		t.Errorf("vitals of the starter corpus: %+v", before)
	}
	must[Change](t)(l.Add(ctx, operator, []*corpus.Article{article("", "Tungsten talks resume", "Negotiators met about tungsten on Tuesday.")}, false))
	if after := must[Vitals](t)(l.Vitals()); after.Articles != 4 {
		t.Errorf("%d articles after one was added to 3", after.Articles)
	}
	must[Report](t)(l.Reindex(ctx, operator, true, nil))
	if len(told) != 1 || told[0] != nil || !last.Full || last.Articles != 4 {
		t.Errorf("told of a full reindex: %+v, %v", last, told)
	}
	ended, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := l.Reindex(ended, operator, true, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("reindex with a context that has ended: %v", err)
	}
	if len(told) != 2 || !errors.Is(told[1], context.Canceled) {
		t.Errorf("told of a cancelled reindex: %v", told)
	}
}
