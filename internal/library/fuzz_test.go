package library

import (
	"archive/tar"
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// FuzzUnpack unpacks what calls itself a backup: nothing is ever written outside of the folder for it.
func FuzzUnpack(f *testing.F) {
	add := func(headers ...tar.Header) {
		var b bytes.Buffer
		w := tar.NewWriter(&b)
		for _, h := range headers {
			h.Size = int64(len(h.Name))
			if h.Typeflag != tar.TypeReg {
				h.Size = 0
			}
			if err := w.WriteHeader(&h); err != nil {
				f.Fatal(err)
			}
			if h.Size > 0 {
				if _, err := w.Write([]byte(h.Name)); err != nil {
					f.Fatal(err)
				}
			}
		}
		if err := (seal{Version: sealVersion, Files: len(headers)}).write(w); err != nil {
			f.Fatal(err)
		}
		if err := w.Close(); err != nil {
			f.Fatal(err)
		}
		f.Add(b.Bytes())
	}
	add(tar.Header{Name: "corpus/articles/a.md", Typeflag: tar.TypeReg})
	add(tar.Header{Name: "corpus/../../escaped", Typeflag: tar.TypeReg}, tar.Header{Name: "/corpus/a", Typeflag: tar.TypeReg})
	add(tar.Header{Name: "corpus/link", Linkname: "../..", Typeflag: tar.TypeSymlink}, tar.Header{Name: "corpus/link/escaped", Typeflag: tar.TypeReg})
	f.Fuzz(func(t *testing.T, data []byte) {
		outside := t.TempDir()
		l := &Library{opt: Options{DataDir: filepath.Join(outside, "data")}}
		dir, err := l.unpack(context.Background(), bytes.NewReader(data))
		if err == nil && filepath.Dir(dir) != l.opt.DataDir {
			t.Errorf("unpacked to %s", dir)
		}
		for folder, want := range map[string]string{outside: "data", l.opt.DataDir: unpackPrefix} {
			entries, rerr := os.ReadDir(folder)
			if rerr != nil {
				t.Fatal(rerr)
			}
			for _, e := range entries {
				if !strings.HasPrefix(e.Name(), want) || err != nil && folder == l.opt.DataDir {
					t.Errorf("after error %v there is %s", err, filepath.Join(folder, e.Name()))
				}
			}
		}
	})
}

// FuzzHistory opens a history of any bytes: it can be added to, and what is added can be read.
func FuzzHistory(f *testing.F) {
	f.Add([]byte(`{"n":1,"do":"add","items":[{"id":"a"}]}` + "\n" + `{"n":2,"undoes":1}` + "\n"))
	f.Add([]byte(`{"n":1}` + "\n" + `{"n":2,"items":[{"id":"ha`))
	f.Add([]byte("\n\x00\n{\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		name := filepath.Join(t.TempDir(), historyFile)
		if err := os.WriteFile(name, data, 0o600); err != nil {
			t.Fatal(err)
		}
		h, err := openHistory(name)
		if err != nil {
			t.Fatal(err)
		}
		defer h.close()
		c := Change{N: h.last + 1, Do: Added, Items: []Item{{ID: "added"}}}
		if err := h.add(c); err != nil {
			t.Fatal(err)
		}
		all, err := h.standing()
		if err != nil {
			t.Fatal(err)
		}
		if len(all) == 0 || all[len(all)-1].N != c.N || all[len(all)-1].Items[0].ID != "added" {
			t.Errorf("the last change is %+v", all)
		}
	})
}
