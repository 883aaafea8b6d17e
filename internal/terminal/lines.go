package terminal

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"sync"

	"golang.org/x/term"
)

// MaxLineBytes is the longest line of input that is read: 4,000 characters of a question, each escaped in JSON as two surrogates
// of six bytes, once more for the question before it, and room for the rest of the object.
const MaxLineBytes = 128 << 10

// ErrLineTooLong is what Lines gives in place of a line of more than MaxLineBytes.
var ErrLineTooLong = fmt.Errorf("line is longer than %d KB: shorten it", MaxLineBytes>>10)

// Lines gives the lines of an input one after the other, without their ends. The error is io.EOF after the last, and
// ErrLineTooLong for a line that was passed over.
type Lines interface {
	ReadLine() (string, error)
}

// NewLines returns the lines of a stream. A byte order mark at its start is left out.
func NewLines(r io.Reader) Lines {
	return &stream{r: bufio.NewReaderSize(r, MaxLineBytes)}
}

type stream struct {
	r     *bufio.Reader
	begun bool
}

func (s *stream) ReadLine() (string, error) {
	data, err := s.r.ReadSlice('\n')
	if !s.begun {
		s.begun = true
		data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	}
	switch {
	case err == bufio.ErrBufferFull:
		for err == bufio.ErrBufferFull {
			_, err = s.r.ReadSlice('\n')
		}
		if err != nil && err != io.EOF {
			return "", err
		}
		return "", ErrLineTooLong
	case err == io.EOF && len(data) > 0:
	case err != nil:
		return "", err
	}
	return string(bytes.TrimRight(data, "\r\n")), nil
}

// An Editor reads lines from a person at a terminal, with editing and a history.
type Editor struct {
	in, out *os.File
	term    *term.Terminal

	mu     sync.Mutex
	cooked *term.State // the state to go back to while the terminal is raw; nil otherwise
}

// NewEditor returns an editor on a terminal that shows a prompt before each line. Between lines the terminal is as it was.
func NewEditor(in, out *os.File, prompt string) *Editor {
	both := struct {
		io.Reader
		io.Writer
	}{in, out}
	return &Editor{in: in, out: out, term: term.NewTerminal(both, prompt)}
}

// ReadLine reads one line. Control-C, and Control-D on an empty line, end the input.
func (e *Editor) ReadLine() (string, error) {
	cooked, err := term.MakeRaw(int(e.in.Fd()))
	if err != nil {
		return "", fmt.Errorf("terminal: %w", err)
	}
	e.mu.Lock()
	e.cooked = cooked
	e.mu.Unlock()
	defer e.Restore()
	if width, height, err := term.GetSize(int(e.out.Fd())); err == nil && width > 0 {
		// What was typed is drawn anew when the window was resized; an error here would come again from ReadLine.
		_ = e.term.SetSize(width, height)
	}
	line, err := e.term.ReadLine()
	if err == term.ErrPasteIndicator {
		err = nil
	}
	return line, err
}

// Restore gives the terminal back as it was before ReadLine. It may be called at any time.
func (e *Editor) Restore() {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.cooked != nil {
		// Nothing better can be done about a terminal that is gone.
		_ = term.Restore(int(e.in.Fd()), e.cooked)
		e.cooked = nil
	}
}

// read is one line, or why there is none.
type read struct {
	line string
	err  error
}

// await reads one line, or returns the error of the context when that ends first; the line that comes later is lost.
func await(ctx context.Context, l Lines) (string, error) {
	got := make(chan read, 1)
	go func() {
		line, err := l.ReadLine()
		got <- read{line, err}
	}()
	select {
	case <-ctx.Done():
		return "", ctx.Err()
	case r := <-got:
		return r.line, r.err
	}
}
