package library

import (
	"encoding/json"
	"time"
)

// In JSON a time that something takes is a number of seconds: what encoding/json makes of a time.Duration, nanoseconds, nobody expects.

// MarshalJSON writes Elapsed in seconds.
func (p Progress) MarshalJSON() ([]byte, error) {
	type plain Progress
	return json.Marshal(struct {
		plain
		Elapsed float64 `json:"elapsed"`
	}{plain(p), p.Elapsed.Seconds()})
}

// UnmarshalJSON reads what MarshalJSON writes.
func (p *Progress) UnmarshalJSON(data []byte) error {
	type plain Progress
	v := struct {
		*plain
		Elapsed float64 `json:"elapsed"`
	}{plain: (*plain)(p)}
	err := json.Unmarshal(data, &v)
	p.Elapsed = fromSeconds(v.Elapsed)
	return err
}

// MarshalJSON writes Took in seconds.
func (r Report) MarshalJSON() ([]byte, error) {
	type plain Report
	return json.Marshal(struct {
		plain
		Took float64 `json:"took"`
	}{plain(r), r.Took.Seconds()})
}

// UnmarshalJSON reads what MarshalJSON writes.
func (r *Report) UnmarshalJSON(data []byte) error {
	type plain Report
	v := struct {
		*plain
		Took float64 `json:"took"`
	}{plain: (*plain)(r)}
	err := json.Unmarshal(data, &v)
	r.Took = fromSeconds(v.Took)
	return err
}

// MarshalJSON writes KeepLeft in seconds.
func (l Limits) MarshalJSON() ([]byte, error) {
	type plain Limits
	return json.Marshal(struct {
		plain
		KeepLeft float64 `json:"keep_left"`
	}{plain(l), l.KeepLeft.Seconds()})
}

// fromSeconds is the duration of a number of seconds, to the microsecond.
func fromSeconds(n float64) time.Duration {
	return time.Duration(n * float64(time.Second)).Round(time.Microsecond)
}
