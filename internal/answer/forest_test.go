package answer

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestForestScore(t *testing.T) {
	f := Forest{
		{Features: [treeDepth]uint16{0, 1, 0, 0}, Cuts: [treeDepth]float32{0.5, 2, 9, 9}, Leaves: [1 << treeDepth]float32{0: 1, 1: 2, 2: 4, 3: 8}},
		{Features: [treeDepth]uint16{1, 1, 1, 1}, Cuts: [treeDepth]float32{9, 9, 9, 9}, Leaves: [1 << treeDepth]float32{0: 0.5}},
	}
	for _, c := range []struct {
		features []float32
		want     float64
	}{
		{[]float32{0, 0}, 1.5},
		{[]float32{0.5, 2}, 1.5}, // a cut belongs to the lower side
		{[]float32{1, 0}, 2.5},
		{[]float32{0, 3}, 4.5},
		{[]float32{1, 3}, 8.5},
	} {
		if got := f.Score(c.features); got != c.want {
			t.Errorf("score of %v is %v, want %v", c.features, got, c.want)
		}
	}
	if got := Forest(nil).Score(nil); got != 0 {
		t.Errorf("no trees add %v", got)
	}
}

func TestAbreast(t *testing.T) {
	got := Abreast([][]float64{{1, 5}, {3, 2}}, []float32{0.25})
	want := [][]float32{{1, 5, -2, 0, 0.25}, {3, 2, 0, -3, 0.25}}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	if got := Abreast(nil, nil); got != nil {
		t.Errorf("nothing abreast: %v", got)
	}
}
