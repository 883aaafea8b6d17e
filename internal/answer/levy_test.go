package answer

import (
	"testing"

	"tradetalks/internal/text"
)

func TestLeviedBy(t *testing.T) {
	for line, want := range map[string]string{
		"what does china charge on american goods?": "cn", "how high are US tariffs on Chinese goods?": "us", "how high are tariffs on goods from China?": "us",
		"what is China's tariff on U.S. soybeans?": "cn", "are the China tariffs still on?": "", "do Chinese ships pay the port fees?": "us", "Chinese goods were facing United States tariffs of 30%.": "us",
		"51.1% on Chinese goods and 32.6% on American goods": "", "the tariff of 145% on China and the Chinese tariff of 125%": "", "the levies that Beijing put on beans": "cn", "when do the tariffs end?": "",
		"China answered the tariff.": "", "a Chinese tariff of 34% on American imports": "cn",
	} {
		if got := leviedBy(line, text.Tokens(nil, line)); got != want {
			t.Errorf("%q: %q, want %q", line, got, want)
		}
	}
}

// Who asks what one side charges gets no sentence on what the other one does, though it has more of the words.
func TestWhoseTariff(t *testing.T) {
	r := starter(t)
	if a := r.ask(t, Question{Text: "what does china charge on american goods now?"}); !a.Answered || leviedBy(a.Sentence.Text, text.Tokens(nil, a.Sentence.Text)) == "us" {
		t.Errorf("answered %v with %q", a.Answered, a.Sentence.Text)
	}
}
