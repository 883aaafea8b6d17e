// Frequency makes internal/answer/lexicon/frequency.txt, the frequencies of words in general English, of files that have a word and its count in
// each line. What is in the repository was made of the counts of English Wikipedia and of American films and television that zxcvbn comes with:
//
//	go mod download github.com/trustelem/zxcvbn@v1.0.1
//	data=$(go env GOMODCACHE)/github.com/trustelem/zxcvbn@v1.0.1/data
//	go run ./internal/frequency $data/english_wikipedia.txt $data/us_tv_and_film.txt > internal/answer/lexicon/frequency.txt
package main

import (
	"bufio"
	"fmt"
	"io"
	"maps"
	"math"
	"os"
	"slices"
	"strings"

	"tradetalks/internal/text"
)

// leastZipf is the least frequency that is written: one of a million words. Rarer words are hardly missed by a corpus that lacks them.
const leastZipf = 3

// stemsALine is how many stems a line has at most.
const stemsALine = 20

const header = `# How frequent words are in general English: stems behind the decimal logarithm of their number in a billion words (the Zipf scale). The mean of English
# Wikipedia and of American films and television, by the word counts of github.com/trustelem/zxcvbn v1.0.1, written by "go run ./internal/frequency".
#
# The counts are under the MIT licence:
#
# Copyright (c) 2018 Vincent Vanackere and Trustelem
#
# Permission is hereby granted, free of charge, to any person obtaining
# a copy of this software and associated documentation files (the
# "Software"), to deal in the Software without restriction, including
# without limitation the rights to use, copy, modify, merge, publish,
# distribute, sublicense, and/or sell copies of the Software, and to
# permit persons to whom the Software is furnished to do so, subject to
# the following conditions:
#
# The above copyright notice and this permission notice shall be
# included in all copies or substantial portions of the Software.
#
# THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND,
# EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
# MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
# NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
# LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION
# OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION
# WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(files []string, w io.Writer) error {
	if len(files) == 0 {
		return fmt.Errorf("frequency: name files of words and their counts")
	}
	shares := map[string]float64{} // of all words, by stem
	for _, name := range files {
		counts, err := count(name)
		if err != nil {
			return fmt.Errorf("frequency: %w", err)
		}
		total := 0.0
		for _, n := range counts { // whole numbers
			total += n
		}
		for _, word := range slices.Sorted(maps.Keys(counts)) { // sums of fractions depend on their order
			n := counts[word]
			for _, t := range text.Tokens(nil, word) {
				if !t.Has(text.Stop) {
					shares[text.StemOf(word, t)] += n / total / float64(len(files))
				}
			}
		}
	}
	byZipf := map[float64][]string{}
	for stem, share := range shares {
		if zipf := math.Round(10*(math.Log10(share)+9)) / 10; zipf >= leastZipf && len(stem) > 1 {
			byZipf[zipf] = append(byZipf[zipf], stem)
		}
	}
	out := bufio.NewWriter(w)
	fmt.Fprint(out, header)
	for _, zipf := range slices.Backward(slices.Sorted(maps.Keys(byZipf))) {
		stems := byZipf[zipf]
		slices.Sort(stems)
		for len(stems) > 0 {
			n := min(stemsALine, len(stems))
			fmt.Fprintf(out, "%.1f: %s\n", zipf, strings.Join(stems[:n], " "))
			stems = stems[n:]
		}
	}
	return out.Flush()
}

// count reads a file that has a word and its count in each line.
func count(name string) (map[string]float64, error) {
	f, err := os.Open(name) // #nosec G304 G703 -- named by whoever runs this
	if err != nil {
		return nil, err
	}
	defer f.Close()
	counts := map[string]float64{}
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		var word string
		var times float64
		if _, err := fmt.Sscan(lines.Text(), &word, &times); err != nil {
			return nil, fmt.Errorf("%s:%d: %q is no word with its count", name, n, lines.Text())
		}
		counts[word] += times
	}
	return counts, lines.Err()
}
