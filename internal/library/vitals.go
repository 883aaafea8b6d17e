package library

import "time"

// Vitals are what monitoring asks of the shared index all the time.
type Vitals struct {
	Articles, Passages int
	IndexBytes         int64     // on disk, all generations
	Built              time.Time // when the generation that answers was made
	DiskFree           int64     // bytes; -1 when unknown
}

// Vitals tells how the shared index is, without reading an article. The error is ErrClosed when there is none.
func (l *Library) Vitals() (Vitals, error) {
	s := l.shared
	s.mu.RLock()
	x, built := s.index, s.made.Time
	s.mu.RUnlock()
	if x == nil {
		return Vitals{}, ErrClosed
	}
	reach, err := s.reach(x)
	if err != nil {
		return Vitals{}, err
	}
	return Vitals{
		Articles: reach.Articles, Passages: reach.Passages,
		IndexBytes: folderBytes(s.indexDir), Built: built, DiskFree: diskFree(l.opt.DataDir),
	}, nil
}
