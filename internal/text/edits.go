package text

// Edits is how many letters must be added, left out, changed or swapped with a neighbour to make one word of another (optimal string alignment).
func Edits(a, b string) int {
	x, y := []rune(a), []rune(b)
	before, prev, cur := make([]int, len(y)+1), make([]int, len(y)+1), make([]int, len(y)+1)
	for j := range prev {
		prev[j] = j
	}
	for i := 1; i <= len(x); i++ {
		cur[0] = i
		for j := 1; j <= len(y); j++ {
			change := 1
			if x[i-1] == y[j-1] {
				change = 0
			}
			cur[j] = min(prev[j]+1, cur[j-1]+1, prev[j-1]+change)
			if i > 1 && j > 1 && x[i-1] == y[j-2] && x[i-2] == y[j-1] {
				cur[j] = min(cur[j], before[j-2]+1)
			}
		}
		before, prev, cur = prev, cur, before
	}
	return prev[len(y)]
}

// Misspelt yields the words of which a lower-case English word is likely a slip: with a letter more or less, two neighbours swapped, or one letter typed
// for another that stands beside it on the keyboard or is a vowel as it is. The first letter is seldom wrong and stays, but for a swap.
func Misspelt(word string, yield func(string) bool) {
	const letters = "abcdefghijklmnopqrstuvwxyz"
	for i := 0; i+1 < len(word); i++ {
		if word[i] != word[i+1] && !yield(word[:i]+word[i+1:i+2]+word[i:i+1]+word[i+2:]) {
			return
		}
	}
	for i := 1; i < len(word); i++ {
		if !yield(word[:i] + word[i+1:]) {
			return
		}
	}
	for i := 1; i <= len(word); i++ {
		for _, c := range letters {
			if !yield(word[:i] + string(c) + word[i:]) {
				return
			}
		}
	}
	for i := 1; i < len(word) && len(word) >= leastChanged; i++ {
		for _, c := range likely[word[i]] {
			if !yield(word[:i] + string(c) + word[i+1:]) {
				return
			}
		}
	}
}

// leastChanged is how many letters a word has at least for one of them to be taken for another: "rain" is a word, and not "ruin".
const leastChanged = 5

// likely lists, for each letter, those for which it is often typed: its neighbours on a keyboard, and for a vowel the other vowels.
var likely = map[byte]string{
	'a': "qwszeiou", 'b': "vghn", 'c': "xdfvks", 'd': "serfcx", 'e': "wsdraiouy", 'f': "drtgvc", 'g': "ftyhbv", 'h': "gyujnb", 'i': "ujkoaeuy", 'j': "huiknm",
	'k': "jiolmc", 'l': "kop", 'm': "njk", 'n': "bhjm", 'o': "iklpaeu", 'p': "ol", 'q': "wa", 'r': "edft", 's': "awedxzc", 't': "rfgy", 'u': "yhjiaeo",
	'v': "cfgb", 'w': "qase", 'x': "zsdc", 'y': "tghui", 'z': "asxs",
}
