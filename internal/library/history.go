package library

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"slices"
	"time"
)

// A Change is one thing that somebody did to the articles of a shelf.
type Change struct {
	N      int       `json:"n"`    // from 1, in the order of the shelf's changes
	Time   time.Time `json:"time"` // UTC
	By     Actor     `json:"by"`
	Do     Action    `json:"do"`
	Items  []Item    `json:"items"`
	Undoes int       `json:"undoes,omitempty"` // N of the change that this one takes back; 0 when it takes none back
	Undone int       `json:"-"`                // N of the change that took this one back; 0 while it stands
}

// An Action is what a change does.
type Action string

// The actions.
const (
	Added      Action = "add"
	Edited     Action = "edit"
	Removed    Action = "remove"
	Undone     Action = "undo"
	Questioned Action = "questions" // the questions that a paragraph answers
	TakenDown  Action = "takedown"  // by the operator
)

// An Item is one article that a change touched.
type Item struct {
	ID     string `json:"id"`
	Title  string `json:"title"`
	After  Shape  `json:"after"`           // what the shelf says of the article from then on
	Before State  `json:"before"`          // what it said until then; empty in what History returns
	Below  string `json:"below,omitempty"` // hash of what the lower layers had when After became Own; empty when they had nothing
}

// A Shape is what a shelf says of an article.
type Shape string

// The shapes.
const (
	Nothing Shape = ""        // nothing: what a lower layer has of that id shows
	Own     Shape = "article" // a text of its own
	Gone    Shape = "removed" // that it is not there, whatever a lower layer has
)

// A State is a shape with the text.
type State struct {
	Shape Shape  `json:"shape,omitempty"`
	Text  string `json:"text,omitempty"` // Markdown, for Own
}

// A history is the file of a shelf's changes, one JSON value a line. Lines are only added.
type history struct {
	name string
	file *os.File // nil when it was opened for reading
	size int64    // up to which the file holds whole lines
	last int      // N of the last change
}

// openHistory opens the history for adding to it. A last line that was cut short by a crash was never acknowledged: it is
// taken away.
func openHistory(name string) (*history, error) {
	f, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE, fileMode)
	if err != nil {
		return nil, err
	}
	h := &history{name: name, file: f}
	for c, err := range h.changes() {
		if err == nil {
			h.last = max(h.last, c.N)
		}
	}
	if h.size, err = wholeLines(f); err == nil {
		err = f.Truncate(h.size)
	}
	if err != nil {
		_ = f.Close()
		return nil, err
	}
	return h, nil
}

// wholeLines returns the length of the file up to the end of its last whole line.
func wholeLines(f *os.File) (int64, error) {
	info, err := f.Stat()
	if err != nil {
		return 0, err
	}
	const step = 64 << 10
	buf := make([]byte, step)
	for end := info.Size(); end > 0; {
		start := max(0, end-step)
		n, err := f.ReadAt(buf[:end-start], start)
		if err != nil && !errors.Is(err, io.EOF) {
			return 0, err
		}
		if i := bytes.LastIndexByte(buf[:n], '\n'); i >= 0 {
			return start + int64(i) + 1, nil
		}
		end = start
	}
	return 0, nil
}

// add writes a change, which counts from the moment it returns, and not at all when it fails.
func (h *history) add(c Change) error {
	line, err := json.Marshal(c)
	if err != nil {
		return err
	}
	line = append(line, '\n')
	_, err = h.file.WriteAt(line, h.size)
	if err == nil {
		err = h.file.Sync()
	}
	if err != nil {
		return errors.Join(err, h.file.Truncate(h.size))
	}
	h.size += int64(len(line))
	h.last = c.N
	return nil
}

func (h *history) close() error {
	if h == nil || h.file == nil {
		return nil
	}
	return h.file.Close()
}

// changes yields the changes in order, and an error for each line that cannot be read; the last line may be cut short.
func (h *history) changes() iter.Seq2[Change, error] {
	return func(yield func(Change, error) bool) {
		f, err := os.Open(h.name)
		if errors.Is(err, fs.ErrNotExist) {
			return
		}
		if err != nil {
			yield(Change{}, err)
			return
		}
		defer f.Close()
		r := bufio.NewReaderSize(f, 64<<10)
		for n := 1; ; n++ {
			line, err := r.ReadBytes('\n')
			if err != nil {
				if !errors.Is(err, io.EOF) {
					yield(Change{}, err)
				}
				return
			}
			var c Change
			if err := json.Unmarshal(line, &c); err != nil {
				err = fmt.Errorf("%s:%d: not a change: %w", h.name, n, err)
				if !yield(Change{}, err) {
					return
				}
				continue
			}
			if !yield(c, nil) {
				return
			}
		}
	}
}

// touched returns the ids of articles that changes after number n touched, each once.
func (h *history) touched(n int) ([]string, error) {
	var ids []string
	for c, err := range h.changes() {
		if err != nil {
			continue // the articles are files: what such a line did shows in the manifest
		}
		if c.N > n {
			for _, item := range c.Items {
				ids = append(ids, item.ID)
			}
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids), nil
}

// rewrite replaces the history by what edit makes of each change; lines that cannot be read stay as they are.
func (h *history) rewrite(edit func(*Change)) error {
	data, err := os.ReadFile(h.name)
	if err != nil {
		return err
	}
	var out bytes.Buffer
	for line := range bytes.Lines(data) {
		var c Change
		if err := json.Unmarshal(line, &c); err != nil {
			out.Write(line)
			continue
		}
		edit(&c)
		line, err := json.Marshal(c)
		if err != nil {
			return err
		}
		out.Write(append(line, '\n'))
	}
	if err := writeFile(h.name, out.Bytes()); err != nil {
		return err
	}
	f, err := os.OpenFile(h.name, os.O_RDWR, fileMode)
	if err != nil {
		return err
	}
	_ = h.file.Close()
	h.file, h.size = f, int64(out.Len())
	return nil
}
