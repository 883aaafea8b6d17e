package corpus

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"tradetalks/internal/text"
)

// Cutting says how articles are cut into passages.
type Cutting struct {
	// MaxWords is the most words of a passage, from 1 to 200. A run of Chinese, Japanese or Korean characters counts
	// one word for every two of them, any other run one for every 30 characters. 180 words are what a reader takes in
	// at a glance, and what an embed of Discord holds beside its neighbours.
	MaxWords int
	// MinMedian is the median number of words of a paragraph below which an article counts as one of short paragraphs,
	// whose neighbours are joined up to MaxWords. At or above it, each paragraph is a passage of its own. 0 never joins.
	MinMedian int
	// MinShort is the same for the tenth percentile: a text with many very short paragraphs is a page of news or talk, where
	// a paragraph does not stand alone.
	MinShort int
	// LongWords is the number of words from which an article counts as long, and LongMedian what MinMedian is for those: a
	// paragraph of a long article leans on its neighbours, one of a digest of a few paragraphs is written to stand alone.
	// LongWords 0 treats all alike.
	LongWords, LongMedian int
}

// DefaultCutting returns the cutting that the corpus is indexed with. The digests of the starter corpus have a median
// paragraph of 30 to 65 words and 150 to 240 words in all; pages of news have a median of 15 to 60 and 900 words and more.
// On multihop-rag, joining in long articles brought Hits@4 from .851 to .87 before any weight was fitted anew.
func DefaultCutting() Cutting {
	return Cutting{MaxWords: 180, MinMedian: 32, MinShort: 18, LongWords: 400, LongMedian: 90}
}

// Cut returns the passages of the article in order, cut by DefaultCutting. Together they hold every paragraph.
func (a *Article) Cut() []Passage { return DefaultCutting().Cut(a) }

// Cut returns the passages of the article in order. Together they hold every paragraph.
func (c Cutting) Cut(a *Article) []Passage {
	spans := a.Paragraphs()
	words := make([]int, len(spans))
	for i, span := range spans {
		words[i] = countWords(a.Text(span))
	}
	join := c.joins(words)
	var passages []Passage
	open := 0 // words of the last passage, to which the next paragraph may be joined; 0 when it may not
	for i, span := range spans {
		switch {
		case words[i] > c.MaxWords:
			for _, part := range c.split(a.Body, span) {
				passages = append(passages, Passage{part, i + 1, i + 1})
			}
			open = 0
		case join && open > 0 && open+words[i] <= c.MaxWords:
			last := &passages[len(passages)-1]
			last.End, last.Last = span.End, i+1
			open += words[i]
		default:
			passages = append(passages, Passage{span, i + 1, i + 1})
			open = words[i]
		}
	}
	return passages
}

// joins tells whether neighbouring paragraphs of an article, of so many words each, are joined.
func (c Cutting) joins(words []int) bool {
	total := 0
	for _, n := range words {
		total += n
	}
	median := percentile(words, 50)
	return median < c.MinMedian || percentile(words, 10) < c.MinShort || c.LongWords > 0 && total >= c.LongWords && median < c.LongMedian
}

// split cuts a paragraph of more than MaxWords words into parts of about the same length, at the ends of sentences.
func (c Cutting) split(body string, paragraph Span) []Span {
	total := countWords(body[paragraph.Start:paragraph.End])
	parts := (total + c.MaxWords - 1) / c.MaxWords
	enough := (total + parts - 1) / parts
	var spans []Span
	open := 0
	for _, sentence := range text.Sentences(body[paragraph.Start:paragraph.End]) {
		span := Span{paragraph.Start + sentence.Start, paragraph.Start + sentence.End}
		words := countWords(body[span.Start:span.End])
		switch {
		case words > c.MaxWords:
			spans = append(spans, c.splitWords(body, span)...)
			open = enough
		case open > 0 && open < enough && open+words <= c.MaxWords:
			spans[len(spans)-1].End = span.End
			open += words
		default:
			spans = append(spans, span)
			open = words
		}
	}
	return spans
}

// splitWords cuts a sentence of more than MaxWords words between words, and a run without spaces between characters.
func (c Cutting) splitWords(body string, sentence Span) []Span {
	var spans []Span
	var counter wordCounter
	start, lastWord := sentence.Start, sentence.Start // lastWord is where the present run of characters began
	cut := func(at, next int) {
		spans = append(spans, trimSpan(body, Span{start, at}))
		start, lastWord = next, next
		counter = wordCounter{}
	}
	for i := sentence.Start; i < sentence.End; {
		r, size := utf8.DecodeRuneInString(body[i:])
		counter.add(r)
		switch {
		case unicode.IsSpace(r):
			lastWord = i + size
		case counter.words > c.MaxWords && !unicode.IsMark(r):
			at := lastWord
			if at == start {
				at = i
			}
			cut(at, at)
			i = at
			continue
		}
		i += size
	}
	return append(spans, trimSpan(body, Span{start, sentence.End}))
}

// trimSpan returns the span without the white space at its ends.
func trimSpan(body string, span Span) Span {
	for span.Start < span.End {
		r, size := utf8.DecodeRuneInString(body[span.Start:span.End])
		if !unicode.IsSpace(r) {
			break
		}
		span.Start += size
	}
	for span.Start < span.End {
		r, size := utf8.DecodeLastRuneInString(body[span.Start:span.End])
		if !unicode.IsSpace(r) {
			break
		}
		span.End -= size
	}
	return span
}

// countWords returns the number of words in s, as Cutting counts them: never fewer than strings.Fields.
func countWords(s string) int {
	var counter wordCounter
	for _, r := range s {
		counter.add(r)
	}
	return counter.words
}

// A wordCounter counts words character by character.
type wordCounter struct {
	words int
	room  int // characters of the present run that the last word still covers, in thirtieths of a word
}

// add counts one more character.
func (c *wordCounter) add(r rune) {
	if unicode.IsSpace(r) {
		c.room = 0
		return
	}
	const (
		word      = 30     // characters of other scripts that count as a word at most
		firstEast = 0x1100 // no character of Chinese, Japanese or Korean is below
	)
	size := 1
	if r >= firstEast && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul) {
		size = word / 2
	}
	if c.room < size {
		c.words++
		c.room = word
	}
	c.room -= size
}

// percentile returns the number that p percent of the numbers do not exceed, the lower one of two, or 0 when there are no numbers.
func percentile(numbers []int, p int) int {
	if len(numbers) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(numbers))
	return sorted[(len(sorted)-1)*p/100]
}
