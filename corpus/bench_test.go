package corpus

import (
	"testing"
)

func BenchmarkReadMarkdown(b *testing.B) {
	data := starter(b)[0].Markdown()
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, _, err := Read("a.md", data); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCut(b *testing.B) {
	articles := starter(b)
	for b.Loop() {
		for _, a := range articles {
			a.Cut()
		}
	}
}

func BenchmarkSignature(b *testing.B) {
	a := starter(b)[0]
	b.SetBytes(int64(len(a.Body)))
	for b.Loop() {
		Signature(a)
	}
}

func BenchmarkStarter(b *testing.B) {
	for b.Loop() {
		for _, err := range (Layers{Starter()}).Entries(b.Context()) {
			if err != nil {
				b.Fatal(err)
			}
		}
	}
}

func BenchmarkManifest(b *testing.B) {
	for b.Loop() {
		if _, err := Starter().Manifest(b.Context(), Manifest{}); err != nil {
			b.Fatal(err)
		}
	}
}
