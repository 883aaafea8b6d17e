package corpus

import (
	"strings"
	"unicode"
)

// scripts are those that tell a language by themselves: the one that most of their readers read.
var scripts = []struct {
	table *unicode.RangeTable
	lang  string
}{
	{unicode.Cyrillic, "ru"}, {unicode.Arabic, "ar"}, {unicode.Hebrew, "he"}, {unicode.Greek, "el"}, {unicode.Thai, "th"},
	{unicode.Devanagari, "hi"}, {unicode.Bengali, "bn"}, {unicode.Tamil, "ta"},
}

// functionWords are the commonest words of languages of the Latin script. Those that English shares with another, such as "a", "in" and
// "was", are left out.
var functionWords = map[string]string{
	"en": "the of and to is that for with on as by are it from at be his has have were which this but their they said will would",
	"es": "de la el y en que los las del por para con una un se su es al como más lo fue son según sus",
	"fr": "de la le et les des en un une du est que qui dans pour au par sur il pas ne aux avec ce sont plus selon",
	"de": "der die das und den von zu mit des dem auf für ist nicht ein eine sich im einen einem einer auch wird sind bei nach",
	"pt": "de que e o da em um para os as com uma na dos das se por mais ao foi são não pela pelo segundo",
	"it": "di e il la che è un del della con non una si da al dei le gli alla nel sono più delle dal ha",
	"nl": "de van het een en dat op te voor met zijn niet aan er om die ook als naar wordt bij uit heeft",
}

// languagesOf tells of which languages a word is one of the commonest.
var languagesOf = func() map[string][]string {
	of := make(map[string][]string)
	for lang, words := range functionWords {
		for word := range strings.FieldsSeq(words) {
			of[word] = append(of[word], lang)
		}
	}
	return of
}()

// languageOf returns the language that a text is mostly written in: by its script, or, for the Latin script, by the words that
// are most common in it. It returns "" for English, and where nothing else is plain.
func languageOf(text string) string {
	var letters, han, kana, hangul, ukrainian int
	others := make([]int, len(scripts))
	for _, r := range text {
		if !unicode.IsLetter(r) {
			continue
		}
		letters++
		switch {
		case r <= unicode.MaxLatin1:
		case unicode.Is(unicode.Han, r):
			han++
		case unicode.In(r, unicode.Hiragana, unicode.Katakana):
			kana++
		case unicode.Is(unicode.Hangul, r):
			hangul++
		default:
			if strings.ContainsRune("їєґЇЄҐ", r) { // letters that no other language of the script has
				ukrainian++
			}
			for i, s := range scripts {
				if unicode.Is(s.table, r) {
					others[i]++
				}
			}
		}
	}
	const kanaShare = 10 // a tenth: Japanese has more Kana than that, Chinese next to none
	switch east := han + kana + hangul; {
	case 2*east <= letters:
	case hangul > han+kana:
		return "ko"
	case kanaShare*kana > east:
		return "ja"
	default:
		return "zh"
	}
	const ukrainianShare = 200 // one letter in two hundred: Ukrainian has three times as many, Russian only in names
	for i, s := range scripts {
		switch {
		case 2*others[i] <= letters:
		case s.table == unicode.Cyrillic && ukrainianShare*ukrainian > letters:
			return "uk"
		default:
			return s.lang
		}
	}
	return latin(text)
}

// latin returns the language of a text in the Latin script, "" for English: the one whose function words are the most, at least three
// different ones and one word in eight. In prose they are one in three or four; the names and titles of another language stay below.
func latin(text string) string {
	const (
		least  = 3
		share  = 8
		enough = 2000 // words, of which the first tell as much as all
	)
	words := 0
	count, different := make(map[string]int), make(map[string]int)
	seen := make(map[string]bool)
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
		word = strings.ToLower(word)
		for _, lang := range languagesOf[word] {
			count[lang]++
			if !seen[word] {
				different[lang]++
			}
		}
		if languagesOf[word] != nil {
			seen[word] = true
		}
		if words++; words == enough {
			break
		}
	}
	best, second := "en", 0
	for lang, n := range count {
		switch {
		case n > count[best]:
			best, second = lang, count[best]
		case lang != best:
			second = max(second, n)
		}
	}
	if best == "en" || different[best] < least || share*count[best] < words || count[best] == second {
		return ""
	}
	return best
}
