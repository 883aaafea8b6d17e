package corpus

import (
	"context"
	"errors"
)

// A Report says what layers hold and what is wrong with it.
type Report struct {
	Articles   int
	Passages   int
	Paragraphs int
	Undated    int  // articles without a date
	First      Date // earliest day of publication; zero when no article has one
	Last       Date // latest day of publication
	Problems   []*Problem
	Warnings   []Warning
}

// Check reads every article of the layers and reports what is wrong. The error is that of a source which cannot be
// read at all; bad articles are in the report.
func (l Layers) Check(ctx context.Context) (Report, error) {
	var r Report
	var err error
	if r.Warnings, err = l.PassedOver(ctx); err != nil {
		return r, err
	}
	for e, err := range l.Entries(ctx) {
		var problem *Problem
		switch {
		case errors.As(err, &problem):
			r.Problems = append(r.Problems, problem)
			continue
		case err != nil:
			return r, err
		}
		r.Articles++
		r.Passages += len(e.Cut())
		r.Paragraphs += len(e.Paragraphs())
		r.Warnings = append(r.Warnings, e.Warnings...)
		if e.Date.IsZero() {
			r.Undated++
			continue
		}
		if r.First.IsZero() || e.Date.Before(r.First) {
			r.First = e.Date
		}
		if e.Date.After(r.Last) {
			r.Last = e.Date
		}
	}
	return r, nil
}
