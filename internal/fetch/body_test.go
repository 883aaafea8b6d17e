package fetch

import (
	"bytes"
	"errors"
	"testing"
	"unicode/utf8"
)

func FuzzDecode(f *testing.F) {
	f.Add("text/html; charset=gbk", []byte("<meta charset=utf-8>\xb9\xd8"))
	f.Add("text/xml", []byte(`<?xml version="1.0" encoding="utf-16"?><a/>`))
	f.Add("application/rss+xml", []byte("\xff\xfe<\x00a\x00"))
	f.Add("", []byte("%PDF-1.7"))
	f.Add("text/plain; charset=iso-2022-jp", []byte("\x1b$B4X@G\x1b(B"))
	f.Fuzz(func(t *testing.T, declared string, raw []byte) {
		if checkType(declared) != nil {
			return
		}
		contentType, name, body, err := decode(declared, raw)
		if err != nil {
			if !errors.Is(err, ErrPDF) && !errors.Is(err, ErrType) && !errors.Is(err, ErrCharset) && !errors.Is(err, ErrTooLarge) {
				t.Errorf("error %v of no known kind", err)
			}
			return
		}
		if !utf8.Valid(body) || bytes.IndexByte(body, 0) >= 0 || contentType == "" || name == "" || checkType(contentType) != nil {
			t.Errorf("decode(%q, %q) = %q, %q, %q", declared, raw, contentType, name, body)
		}
	})
}

func FuzzParseRobots(f *testing.F) {
	f.Add([]byte("User-agent: *\nDisallow: /*.xml$\nAllow: /a\nCrawl-delay: 1"), "/a.xml")
	f.Add([]byte("Disallow: /\nUser-agent: tradetalks\nDisallow:\n"), "/")
	f.Fuzz(func(t *testing.T, body []byte, path string) {
		rules, err := parseRobots(body)
		if err != nil {
			t.Fatalf("parseRobots(%q): %v", body, err)
		}
		if !rules.Test(path) && !bytes.Contains(bytes.ToLower(body), []byte("disallow")) {
			t.Errorf("%q is refused by %q, which disallows nothing", path, body)
		}
	})
}
