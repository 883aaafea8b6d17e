package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"
)

// report prints the tables of the results in a folder as Markdown.
func report(w io.Writer, s settings) error {
	rows := map[string]map[int]*result{}
	for _, e := range engines() {
		rows[e.name] = map[int]*result{}
		for _, size := range s.sizes {
			r, err := readResult(filepath.Join(s.dir, sizeName(size), e.name+".json"))
			if errors.Is(err, fs.ErrNotExist) {
				continue
			}
			if err != nil {
				return err
			}
			rows[e.name][size] = r
		}
	}
	all := []any{}
	for i, size := range s.sizes {
		fmt.Fprintf(w, "\n## %s passages\n\n", sizeName(size))
		fmt.Fprintln(w, "| engine | indexing, passages/s | peak memory, MB | index / text | open, ms | serving memory, MB | 10 words p50 | p95 | p99 | 45 words p50 | p95 | p99 | growth of p99, 10 / 45 words | p99 to Lucene's, 10 / 45 words | load |")
		fmt.Fprintln(w, "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|---|")
		for _, e := range engines() {
			r := rows[e.name][size]
			if r == nil {
				continue
			}
			all = append(all, r)
			growth, toLucene := "", ""
			if i > 0 {
				if before := rows[e.name][s.sizes[i-1]]; before != nil {
					growth = ratios(r, before)
				}
			}
			if l := rows["lucene"][size]; l != nil {
				toLucene = ratios(r, l)
			}
			text := float64(r.TextBytes)
			index := fmt.Sprintf("%.2f", float64(r.IndexBytes)/text)
			if r.StoredBytes > 0 && e.name == ours {
				index += fmt.Sprintf(" (%.2f without its stored text)", float64(r.IndexBytes-r.StoredBytes)/text)
			}
			fmt.Fprintf(w, "| %s | %.0f | %.0f | %s | %.0f | %.0f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %s | %s | %s; %s |\n", r.Engine, float64(r.Indexed.Passages)/r.Indexed.Seconds,
				mega(r.IndexPeak.Anon), index, r.Served.OpenMillis, mega(r.ServePeak.Anon), r.Short.P50, r.Short.P95, r.Short.P99, r.Long.P50, r.Long.P95, r.Long.P99, growth, toLucene, r.IndexLoad, r.ServeLoad)
		}
		if r := rows[ours][size]; r != nil {
			fmt.Fprintf(w, "\nScores in whole steps and exact ones, added up one by one, give the same ten passages, in the same order, for %d of %d questions; one by one, a question of 45 words takes %.2f times as long at the median. "+
				"A question takes %.2f ms of processor time, %.0f objects and %.0f KB of allocations. The first question takes %.0f ms.\n",
				r.Served.Same, r.Served.SameAsked, r.Served.Exhaustive, r.Served.CPUMillis, r.Served.Allocs, r.Served.AllocBytes/1024, r.Served.FirstMillis)
		}
	}
	return writeJSON(filepath.Join(s.dir, "results.json"), all)
}

func ratios(r, to *result) string {
	return fmt.Sprintf("%.2f / %.2f", r.Short.P99/to.Short.P99, r.Long.P99/to.Long.P99)
}

func mega(bytes int64) float64 { return float64(bytes) / 1e6 }
