package corpus

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
)

// Lines tell where the articles of a file of JSON Lines stand, and by what a line is known again, so that one changed line among many is
// found without reading the others as articles. The slices are of the same length, with an element for each line that is not blank.
type Lines struct {
	SHA256  string   // of the file, as in its Manifest
	IDs     []string // of the articles; empty for a bad line
	Hashes  []uint64 // of the bytes
	Starts  []int64  // offsets in bytes
	Lengths []int32  // in bytes, with the end of the line
	Numbers []int32  // from 1
}

// Lines reads a file of JSON Lines of the source. A line that was in the file before is not read as an article again; before may be empty.
func (s Source) Lines(ctx context.Context, file string, before Lines) (Lines, error) {
	var out Lines
	files, done, err := s.open()
	if err != nil {
		return out, fmt.Errorf("corpus: %w", err)
	}
	defer done()
	f, err := files.Open(file)
	if err != nil {
		return out, fmt.Errorf("corpus: %w", err)
	}
	defer f.Close()
	ids := make(map[uint64]string, len(before.IDs))
	for i, hash := range before.Hashes {
		ids[hash] = before.IDs[i]
	}
	whole := sha256.New()
	lines := lineReader{r: bufio.NewReaderSize(io.TeeReader(f, whole), 1<<20)}
	for number := int32(1); ; number++ {
		if err := ctx.Err(); err != nil {
			return out, err
		}
		start := lines.read
		line, tooLong, err := lines.next()
		if errors.Is(err, io.EOF) {
			out.SHA256 = hex.EncodeToString(whole.Sum(nil))
			return out, nil
		}
		if err != nil {
			return out, fmt.Errorf("corpus: %s: %w", s.place(file), err)
		}
		line = withoutMark(line, int(number))
		if !tooLong && len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		sum := sha256.Sum256(line)
		hash := binary.LittleEndian.Uint64(sum[:])
		id, known := ids[hash]
		if !known && !tooLong {
			if a, problem := readLine(s.place(file), int(number), line); problem == nil {
				id = a.ID
			}
		}
		if tooLong {
			id = ""
		}
		out.IDs, out.Hashes, out.Numbers = append(out.IDs, id), append(out.Hashes, hash), append(out.Numbers, number)
		out.Starts, out.Lengths = append(out.Starts, start), append(out.Lengths, int32(min(lines.read-start, 1<<31-1)))
	}
}

// Line reads the article of one line, by its index in lines. The error is a *Problem when the line is bad or no longer the one that it was.
func (s Source) Line(file string, lines Lines, i int) (Entry, error) {
	number := int(lines.Numbers[i])
	bad := func(format string, args ...any) (Entry, error) {
		return Entry{}, &Problem{File: s.place(file), Line: number, Reason: fmt.Sprintf(format, args...)}
	}
	if int(lines.Lengths[i]) > MaxBytes+len("\r\n") {
		return Entry{}, tooLongLine(s.place(file), number)
	}
	files, done, err := s.open()
	if err != nil {
		return Entry{}, fmt.Errorf("corpus: %w", err)
	}
	defer done()
	f, err := files.Open(file)
	if err != nil {
		return bad("%s", reason(err))
	}
	defer f.Close()
	at, ok := f.(io.ReaderAt)
	if !ok {
		return Entry{}, fmt.Errorf("corpus: %s: %w", s.place(file), errors.ErrUnsupported)
	}
	line := make([]byte, lines.Lengths[i])
	if _, err := at.ReadAt(line, lines.Starts[i]); err != nil {
		return bad("%s", reason(err))
	}
	line = withoutMark(bytes.TrimRight(line, "\r\n"), number)
	sum := sha256.Sum256(line)
	if binary.LittleEndian.Uint64(sum[:]) != lines.Hashes[i] {
		return bad("changed while it was read")
	}
	a, problem := readLine(s.place(file), number, line)
	if problem != nil {
		return Entry{}, problem
	}
	a.Digest = a.Digest || s.Digests
	return Entry{Article: a, Source: s.Name, File: file, Line: number}, nil
}

// withoutMark returns a line without the byte order mark that the first one may have.
func withoutMark(line []byte, number int) []byte {
	if number == 1 {
		return bytes.TrimPrefix(line, []byte("\ufeff"))
	}
	return line
}

// Twice is the fault of an article of a source whose id one before it has; line is 0 in a file of one article.
func (s Source) Twice(file string, line int, id string) *Problem {
	return twice(s.place(file), line, id)
}
