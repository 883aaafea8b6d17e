package main

import (
	"bufio"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
)

// Kinds of questions by length, in words.
const (
	shortQuestion = 10
	longQuestion  = 45
	perLength     = 250 // questions of each length
)

var openings = [...]string{"what did", "who said that", "when did", "why did", "how much", "where was", "which", "how did", "what happened when", "is it true that", "tell me about", "does anyone know why"}

var joints = [...]string{"and what about", "and when", "and also how", "and who said", "while", "and why"}

// questions makes so many questions of each length from sentences of passages: words are dropped, question words added. Fewer are the first ones of
// more.
func questions(seed uint64, from []passage, asked int) []string {
	r := rand.New(rand.NewPCG(seed, 1))
	sentence := func() []string {
		words := strings.Fields(from[r.IntN(len(from))].text)
		start := r.IntN(len(words))
		for start > 0 && !strings.HasSuffix(words[start-1], ".") {
			start--
		}
		end := start + 1
		for end < len(words) && !strings.HasSuffix(words[end-1], ".") {
			end++
		}
		return words[start:end]
	}
	// pick keeps n words in their order, or all
	pick := func(words []string, n int) []string {
		kept := append([]string(nil), words...)
		for len(kept) > n {
			i := r.IntN(len(kept))
			kept = append(kept[:i], kept[i+1:]...)
		}
		return kept
	}
	make := func(length int) string {
		words := strings.Fields(openings[r.IntN(len(openings))])
		for {
			words = append(words, pick(sentence(), min(length-len(words), 13+r.IntN(8)))...)
			if length-len(words) < 3 {
				break
			}
			words = append(words, strings.Fields(joints[r.IntN(len(joints))])...)
		}
		q := strings.TrimRight(strings.Join(words, " "), ".,;:") + "?"
		if r.IntN(2) == 0 {
			q = strings.ToLower(q)
		}
		return q
	}
	var out []string
	for _, length := range [...]int{shortQuestion, longQuestion} {
		for i := range perLength {
			if q := make(length); i < asked {
				out = append(out, q)
			}
		}
	}
	return out
}

// Files of questions, one a line, the short ones first. Those of warmFile are asked before, so that caches and compilers are warm, but no
// engine has seen the measured ones.
const (
	questionFile = "questions.txt"
	warmFile     = "warm.txt"
)

// questionSources is how many passages at the beginning of a corpus the questions are made from: those of the smallest corpus, so that all
// sizes are asked the same.
const questionSources = 10000

func makeQuestions(dir string, seed uint64, asked int) error {
	var from []passage
	for p, err := range readPassages(corpusFile(dir)) {
		if err != nil {
			return err
		}
		if from = append(from, p); len(from) == questionSources {
			break
		}
	}
	for name, seed := range map[string]uint64{questionFile: seed, warmFile: seed + 1000003} {
		all := strings.Join(questions(seed, from, asked), "\n") + "\n"
		if err := os.WriteFile(filepath.Join(dir, name), []byte(all), 0o644); err != nil {
			return err
		}
	}
	return nil
}

func readLines(name string) ([]string, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var lines []string
	sc := bufio.NewScanner(f)
	for sc.Scan() {
		lines = append(lines, sc.Text())
	}
	if err := sc.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return lines, nil
}
