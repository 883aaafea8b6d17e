package answer

import (
	"strings"
	"unicode"

	"tradetalks/internal/text"
)

// scripts that tell a language by themselves
var scripts = []struct {
	table *unicode.RangeTable
	lang  string
}{
	{unicode.Hangul, "ko"}, {unicode.Hiragana, "ja"}, {unicode.Katakana, "ja"}, {unicode.Han, "zh"}, {unicode.Cyrillic, "ru"}, {unicode.Arabic, "ar"},
	{unicode.Hebrew, "he"}, {unicode.Greek, "el"}, {unicode.Thai, "th"}, {unicode.Devanagari, "hi"}, {unicode.Bengali, "bn"}, {unicode.Tamil, "ta"},
}

// function words and question words that tell languages of the Latin script
var functionWords = map[string]string{
	"es": "el los las del que qué quién quien cuándo cuando dónde donde cómo como cuánto cuánta cuántos por para una según está están fue son con más es en de la y",
	"fr": "le les des du que qui quand où comment combien pourquoi est sont une dans pour avec sur selon quel quelle quels quelles été a de la et au aux",
	"de": "der die das den dem und ist sind wer wann wo wie warum wieviel welche welcher welches mit für auf nach eine einen einem nicht wurde werden von zu im",
	"pt": "o os as do da dos das que quem quando onde como quanto por para uma segundo está foi são com mais não em é de e",
	"it": "il gli le dei della che chi quando dove come quanto perché è sono una nel per con secondo non più di e la",
	"nl": "de het een en is zijn wie wanneer waar hoe waarom hoeveel welke met voor op naar niet werd worden van te in",
	"id": "yang dan di ke dari siapa kapan dimana bagaimana berapa mengapa apa untuk dengan tidak adalah",
	"vi": "là và của ai khi nào đâu bao nhiêu tại sao các những được trong cho không",
	"tr": "ve bir bu kim ne zaman nerede nasıl neden kaç için ile mi mı değil",
	"pl": "i w na kto kiedy gdzie jak dlaczego ile czy jest są nie do z",
}

// mostEnglish is the part of function words that makes a line English, whatever else it has.
const mostEnglish = 0.2

// language guesses the language of a question: by its script, or for the Latin script by function words. A line without any counts as English.
func language(line string) string {
	letters := 0
	count := map[string]int{}
	for _, r := range line {
		if !unicode.IsLetter(r) {
			continue
		}
		letters++
		for _, s := range scripts {
			if unicode.Is(s.table, r) {
				count[s.lang]++
				break
			}
		}
	}
	best := ""
	for lang, n := range count {
		if n*2 > letters && (best == "" || n > count[best]) {
			best = lang
		}
	}
	if count["ja"] > 0 && (best == "zh" || count["ja"]+count["zh"] > letters/2) {
		return "ja"
	}
	if best != "" {
		return best
	}
	words := strings.FieldsFunc(strings.ToLower(line), func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' })
	english := 0
	for _, w := range words {
		if text.StopWord(w) {
			english++
		}
	}
	if len(words) < 3 || float64(english) >= mostEnglish*float64(len(words)) && english >= 2 {
		return "en"
	}
	most := 1
	found := "en"
	for lang, list := range functionWords {
		n := 0
		for _, w := range words {
			if text.StopWord(w) {
				continue // "is" and "in" are Dutch and German, too
			}
			for _, f := range strings.Fields(list) {
				if w == f {
					n++
					break
				}
			}
		}
		if n > max(most, english) || n == most && found != "en" && n > english && lang < found {
			most, found = n, lang
		}
	}
	return found
}
