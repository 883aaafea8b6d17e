package fetch

import (
	"bytes"
	"compress/flate"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
)

// maxGarbled is the share of characters that may be unreadable: a few broken bytes in a long page are a slip of the site, more are
// another character set than the one that the page names.
const maxGarbled = .01

// Content types that are read, by the way in which they name their character set.
var (
	htmlTypes = []string{"text/html", "application/xhtml+xml"}
	xmlTypes  = []string{"application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/xml", "text/xml"}
	textTypes = []string{"text/plain", "text/markdown", "text/x-markdown", "application/x-ndjson", "application/ndjson",
		"application/jsonl", "application/x-jsonlines", "application/jsonlines"}
	pdfTypes = []string{"application/pdf", "application/x-pdf"}
	// Servers say this of files that they know nothing about; the content tells.
	unknownTypes = []string{"", "application/octet-stream", "binary/octet-stream"}
)

// checkType refuses a Content-Type header that promises nothing readable.
func checkType(declared string) error {
	name := mediaType(declared)
	if slices.Contains(pdfTypes, name) {
		return ErrPDF
	}
	for _, types := range [][]string{htmlTypes, xmlTypes, textTypes, unknownTypes} {
		if slices.Contains(types, name) {
			return nil
		}
	}
	return fmt.Errorf("%w: %q", ErrType, name)
}

// mediaType returns the type in a Content-Type header in lower case, without parameters.
func mediaType(declared string) string {
	name, _, _ := strings.Cut(declared, ";")
	return strings.ToLower(strings.TrimSpace(name))
}

// readBody reads at most limit bytes of a response, as they come and as they are when decompressed.
func readBody(resp *http.Response, limit int64) ([]byte, error) {
	if resp.ContentLength > limit {
		return nil, fmt.Errorf("%w: %d bytes", ErrTooLarge, resp.ContentLength)
	}
	var r io.Reader = &limited{r: resp.Body, left: limit}
	switch enc := strings.ToLower(strings.TrimSpace(resp.Header.Get("Content-Encoding"))); enc {
	case "", "identity":
	case "gzip", "x-gzip":
		z, err := gzip.NewReader(r)
		if errors.Is(err, io.EOF) {
			return nil, nil
		} else if err != nil {
			return nil, compressed(err)
		}
		r = &limited{r: z, left: limit}
		body, err := io.ReadAll(r)
		return body, compressed(err)
	default:
		return nil, fmt.Errorf("%w: compressed as %q, which was not asked for", ErrType, enc)
	}
	return io.ReadAll(r)
}

// compressed gives an error of the gzip format its meaning and leaves others, such as of the network, as they are.
func compressed(err error) error {
	var corrupt flate.CorruptInputError
	if errors.Is(err, gzip.ErrHeader) || errors.Is(err, gzip.ErrChecksum) || errors.As(err, &corrupt) {
		return fmt.Errorf("%w: %w", ErrType, err)
	}
	return err
}

// A limited reader fails with ErrTooLarge where io.LimitReader would end.
type limited struct {
	r    io.Reader
	left int64
}

func (l *limited) Read(p []byte) (int, error) {
	if int64(len(p)) > l.left+1 {
		p = p[:l.left+1]
	}
	n, err := l.r.Read(p)
	if l.left -= int64(n); l.left < 0 {
		return 0, fmt.Errorf("%w: more bytes than allowed", ErrTooLarge)
	}
	return n, err
}

// decode returns the type of a page, its character set and its text in UTF-8.
func decode(declared string, raw []byte) (contentType, charsetName string, body []byte, err error) {
	if bytes.HasPrefix(bytes.TrimLeft(raw, " \t\r\n\ufeff"), []byte("%PDF-")) {
		return "", "", nil, ErrPDF
	}
	contentType = mediaType(declared)
	if slices.Contains(unknownTypes, contentType) {
		contentType = mediaType(http.DetectContentType(raw))
		if err := checkType(contentType); err != nil || contentType == "application/octet-stream" {
			return "", "", nil, fmt.Errorf("%w: %q", ErrType, contentType)
		}
	}
	e, charsetName, err := findCharset(contentType, declared, raw)
	if err != nil {
		return "", "", nil, err
	}
	body, err = e.NewDecoder().Bytes(raw)
	if err != nil {
		return "", "", nil, fmt.Errorf("%w: %q: %w", ErrCharset, charsetName, err)
	}
	body = bytes.TrimPrefix(body, []byte("\ufeff"))
	if bytes.IndexByte(body, 0) >= 0 {
		return "", "", nil, fmt.Errorf("%w: binary, though it says %q", ErrType, contentType)
	}
	body = bytes.ToValidUTF8(body, []byte(string(utf8.RuneError)))
	if bad := bytes.Count(body, []byte(string(utf8.RuneError))); float64(bad) > maxGarbled*float64(utf8.RuneCount(body)) {
		return "", "", nil, fmt.Errorf("%w: %d characters are not %q", ErrCharset, bad, charsetName)
	}
	body = sayUTF8(body)
	if len(body) > maxBytes {
		return "", "", nil, fmt.Errorf("%w: %d bytes as UTF-8", ErrTooLarge, len(body))
	}
	return contentType, charsetName, body, nil
}

// findCharset looks where the standards say: byte order mark, Content-Type header, XML declaration or HTML meta element. A page that
// says nothing is UTF-8 when its bytes are, and otherwise windows-1252, as in browsers.
func findCharset(contentType, declared string, raw []byte) (encoding.Encoding, string, error) {
	for _, bom := range []struct{ mark, name string }{{"\xef\xbb\xbf", "utf-8"}, {"\xfe\xff", "utf-16be"}, {"\xff\xfe", "utf-16le"}} {
		if bytes.HasPrefix(raw, []byte(bom.mark)) {
			return lookup(bom.name)
		}
	}
	if _, params, err := mime.ParseMediaType(declared); err == nil && params["charset"] != "" {
		return lookup(params["charset"])
	}
	if m := xmlEncoding.FindSubmatch(raw); m != nil { // whatever the type: feeds come as text/html too
		return lookup(string(m[2]))
	}
	if slices.Contains(htmlTypes, contentType) {
		if _, name, _ := charset.DetermineEncoding(raw, contentType); name != "windows-1252" && name != "utf-8" {
			return lookup(name)
		}
	}
	if slices.Contains(xmlTypes, contentType) || utf8.Valid(raw) {
		return lookup("utf-8")
	}
	return lookup("windows-1252")
}

// lookup returns the encoding that a label such as "latin1" stands for and its standard name.
func lookup(label string) (encoding.Encoding, string, error) {
	e, name := charset.Lookup(label)
	if e == nil || e == encoding.Replacement || name == "x-user-defined" {
		return nil, "", fmt.Errorf("%w: %q", ErrCharset, label)
	}
	return e, name, nil
}

// xmlEncoding matches the declaration at the beginning of an XML document, up to the name of its encoding.
var xmlEncoding = regexp.MustCompile(`^(\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["'])([A-Za-z0-9._:-]{1,40})`)

// sayUTF8 makes the XML declaration of a converted document true, so that no parser converts it a second time.
func sayUTF8(body []byte) []byte {
	m := xmlEncoding.FindSubmatchIndex(body)
	if m == nil {
		return body
	}
	return slices.Concat(body[:m[4]], []byte("UTF-8"), body[m[5]:])
}
