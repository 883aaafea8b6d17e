package corpus

import "unicode"

// languageOf returns "zh", "ja" or "ko" for text that is mostly written in the characters of that language, and "" for
// any other: of alphabets that many languages share, nothing is guessed.
func languageOf(text string) string {
	var letters, han, kana, hangul int
	for _, r := range text {
		switch {
		case !unicode.IsLetter(r):
			continue
		case unicode.Is(unicode.Han, r):
			han++
		case unicode.In(r, unicode.Hiragana, unicode.Katakana):
			kana++
		case unicode.Is(unicode.Hangul, r):
			hangul++
		}
		letters++
	}
	const kanaShare = 10 // a tenth: Japanese has more Kana than that, Chinese next to none
	switch east := han + kana + hangul; {
	case 2*east <= letters:
		return ""
	case hangul > han+kana:
		return "ko"
	case kanaShare*kana > east:
		return "ja"
	default:
		return "zh"
	}
}
