package answer

import "testing"

func TestLanguage(t *testing.T) {
	for line, want := range map[string]string{
		"":                               "en",
		"42?":                            "en",
		"🙂":                              "en",
		"tldr":                           "en",
		"who leads the talks":            "en",
		"Tariffs Geneva Bessent?":        "en",
		"who is Li Chenggang (李成钢)":      "en",
		"what does 中国 mean":              "en",
		"is de minimis still suspended?": "en",
		"is de minimis gone":             "en",
		"did Le Monde write about de minimis parcels":        "en",
		"谁率领中方代表团?":                                          "zh",
		"誰率領中方代表團?":                                          "zh",
		"Boeing 订购了多少架飞机?":                                   "zh",
		"誰が代表団を率いましたか":                                       "ja",
		"関税はいくら":                                             "ja",
		"トランプ":                                               "ja",
		"누가 대표단을 이끌었습니까":                                     "ko",
		"Кто возглавил делегацию?":                           "ru",
		"من ترأس الوفد؟":                                     "ar",
		"מי עמד בראש המשלחת?":                                "he",
		"ใครเป็นผู้นำคณะผู้แทน":                              "th",
		"¿Cuándo se reunieron los negociadores en Londres?":  "es",
		"Quand est-ce que les négociateurs se sont réunis ?": "fr",
		"Wann haben sich die Unterhändler getroffen?":        "de",
		"Quando é que os negociadores se reuniram?":          "pt",
	} {
		if got := language(line); got != want {
			t.Errorf("%q is %q, want %q", line, got, want)
		}
	}
}

// FuzzLanguage holds that every line has a language, the same each time.
func FuzzLanguage(f *testing.F) {
	for _, s := range oddQuestions() {
		f.Add(clip(s, 200))
	}
	f.Add("quando que com la de en")
	f.Fuzz(func(t *testing.T, line string) {
		lang := language(line)
		if len(lang) != 2 {
			t.Fatalf("%q has language %q", line, lang)
		}
		if again := language(line); again != lang {
			t.Fatalf("%q has languages %q and %q", line, lang, again)
		}
	})
}
