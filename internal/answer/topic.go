package answer

import (
	"regexp"
	"slices"
	"strings"

	"tradetalks/index"
)

var topicWords = regexp.MustCompile(`(?i)\b(?:(?:on|under|in|about|for)\s+)?(?:the\s+)?topics?(?:\s+of)?(?::\s*|\s+)["“]?`)

// longestTopic is how many words a topic may have that is spoken.
const longestTopic = 4

// spokenTopic finds "on the topic of rare earths" or "topic: tiktok" in a line: the topic of the corpus that is meant, empty when there is none, and the
// line without it.
func spokenTopic(v *index.View, line string) (topic, rest string, err error) {
	loc := topicWords.FindStringIndex(line)
	if loc == nil {
		return "", line, nil
	}
	topics, err := v.Topics()
	if err != nil {
		return "", line, err
	}
	tail := line[loc[1]:]
	ends := wordEnds(tail, longestTopic)
	for _, end := range slices.Backward(ends) {
		name := strings.ToLower(strings.Trim(tail[:end], ` "”:,.?!`))
		for _, t := range topics {
			if strings.EqualFold(t.Name, name) || strings.EqualFold(strings.ReplaceAll(t.Name, "-", " "), name) {
				return t.Name, strings.TrimSpace(line[:loc[0]] + strings.TrimLeft(tail[end:], ` "”:,.`)), nil
			}
		}
	}
	return "", line, nil
}

// wordEnds returns where the first n words of a text end.
func wordEnds(s string, n int) []int {
	var ends []int
	for i := 0; i < len(s) && len(ends) < n; {
		for i < len(s) && s[i] == ' ' {
			i++
		}
		for i < len(s) && s[i] != ' ' {
			i++
		}
		ends = append(ends, i)
	}
	return ends
}
