// Package metrics counts what the bot does and tells it over HTTP: to Prometheus, to whoever asks whether the process is alive
// and whether it can answer, and, when that is switched on, to Go's profiler.
//
// Nothing of a question, a member or a server is a label: every label has a small set of values that the program itself
// chooses.
package metrics
