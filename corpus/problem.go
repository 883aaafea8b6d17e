package corpus

import "fmt"

// A Problem is why an article is left out of the corpus.
type Problem struct {
	File   string `json:"file"`           // path or name as given to the reader
	Line   int    `json:"line,omitempty"` // from 1, in the file, 1 for a fault of the whole file; 0 when the file could not be read at all
	Reason string `json:"reason"`         // what is wrong and what to do, without the place
}

// Error returns "corpus: FILE:LINE: REASON".
func (p *Problem) Error() string {
	if p.Line == 0 {
		return fmt.Sprintf("corpus: %s: %s", p.File, p.Reason)
	}
	return fmt.Sprintf("corpus: %s:%d: %s", p.File, p.Line, p.Reason)
}

// A Warning is something that the reader did not understand or left out of an article that is otherwise good.
type Warning struct {
	File   string `json:"file"`           // path or name as given to the reader
	Line   int    `json:"line,omitempty"` // from 1; 0 when it is not about one line
	Text   string `json:"text,omitempty"` // the line that was left out; empty when nothing was
	Reason string `json:"reason"`         // why, as part of a sentence: "advertisement", "no date found"
}

// String returns "FILE:LINE: REASON: TEXT", without what is empty.
func (w Warning) String() string {
	s := w.File
	if w.Line > 0 {
		s = fmt.Sprintf("%s:%d", s, w.Line)
	}
	s += ": " + w.Reason
	if w.Text != "" {
		s += ": " + w.Text
	}
	return s
}
