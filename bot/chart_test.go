package bot

import (
	"bytes"
	"image/png"
	"testing"

	"tradetalks/corpus"
	"tradetalks/index"
)

// What the font of the picture cannot draw is left to the text: the dot of the article stays, and nothing stands beside it.
func TestTimelineDrawsWhatItCan(t *testing.T) {
	picture := func(headline string) []byte {
		t.Helper()
		data, err := drawTimeline([]*index.Article{
			{Article: corpus.Article{ID: "a", Title: "Delegations meet", Date: corpus.NewDate(2031, 3, 2)}},
			{Article: corpus.Article{ID: "b", Title: headline, Date: corpus.NewDate(2031, 3, 9)}},
		})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := png.Decode(bytes.NewReader(data)); err != nil {
			t.Fatal(err)
		}
		return data
	}
	empty := picture("")
	for _, headline := range []string{"谷物关税上调", "関税", "관세", "Grain 谷物", "المحادثات", "🚢"} {
		if !bytes.Equal(picture(headline), empty) {
			t.Errorf("%q is drawn", headline)
		}
	}
	for _, headline := range []string{"Grain", "Fünf Häfen", "Переговоры"} {
		if bytes.Equal(picture(headline), empty) {
			t.Errorf("%q is not drawn", headline)
		}
	}
}
