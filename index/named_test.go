package index

import "testing"

func TestNamed(t *testing.T) {
	list := []Count{{Name: "AP"}, {Name: "AP News"}, {Name: "Nikkei Asia"}, {Name: "rare-earths"}, {Name: "rare-metals"}}
	for typed, want := range map[string]string{
		"ap": "AP", "AP N": "AP News", "asia": "Nikkei Asia", "rare earths": "rare-earths", "Metals": "rare-metals", "rare": "", "Nobody": "", " nikkei ": "Nikkei Asia",
	} {
		if got, ok := Named(list, typed); got != want || ok != (want != "") {
			t.Errorf("%q means %q, %t, want %q", typed, got, ok, want)
		}
	}
}
