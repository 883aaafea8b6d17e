package eval

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"tradetalks/internal/answer"
)

// judges is where two scripts in Python may stand that judge the same in another way.
const judges = "../../../shared/eval"

// script returns the path of a judging script, and skips the test where it cannot run.
func script(t *testing.T, name string) string {
	t.Helper()
	if _, err := exec.LookPath("python3"); err != nil {
		t.Skip("no python3: judging is not held to the scripts")
	}
	path := filepath.Join(judges, name)
	if _, err := os.Stat(path); err != nil {
		t.Skipf("no %s: judging is not held to it", path)
	}
	return path
}

// TestJudgeAsScripts holds Judge and the figures to those of the scripts, on the same answers to the project's own questions.
func TestJudgeAsScripts(t *testing.T) {
	run := newRun(t)
	questions, err := Starter()
	if err != nil {
		t.Fatal(err)
	}
	var sample []Question
	for i := 0; i < len(questions); i += 5 { // a fifth has questions of every kind
		sample = append(sample, questions[i])
	}
	t.Run("paragraphs", func(t *testing.T) {
		path := script(t, "judge.py")
		answers, rep := judged(t, run, sample)
		got := python(t, path, sample, answers, "--articles", "../../corpus/articles")
		f := figures(rep)
		all := fmt.Sprintf("first %.3f in3 %.3f in10 %.3f mrr %.3f sentence %.3f", f["right paragraph first"].Value, f["in 3"].Value,
			f["in 10"].Value, f["MRR@10"].Value, f["right sentence, of the answerable"].Value)
		expect(t, got, all)
		expect(t, got, fmt.Sprintf("answered %.3f |", 1-f["refused, of the answerable"].Value))
		expect(t, got, times("abstained %d/%d", f["abstained, of the unanswerable"]))
		expect(t, got, times("bothsides %d/%d", f["both sides in 3, of conflicts"]))
		expect(t, got, times("RIGHT REPLIES %d/%d", f["right replies, of all"]))
		expect(t, got, times("WRONG REPLIES %d/%d", f["wrong replies, of all"]))
		if strings.Contains(got, "BAD") {
			t.Errorf("the script finds something wrong with the answers:\n%s", got)
		}
	})
	t.Run("facts", func(t *testing.T) {
		path := script(t, "judge_multihop.py")
		var facts []Question
		for _, q := range sample {
			if q.Answerable { // its right paragraphs are the facts
				for _, g := range q.Gold {
					p, err := run.wanted(Question{Gold: []Gold{g}})
					if err != nil {
						t.Fatal(err)
					}
					a, err := run.article(p.Article)
					if err != nil {
						t.Fatal(err)
					}
					q.Facts = append(q.Facts, a.Text(a.Paragraphs()[p.Paragraph-1]))
				}
				q.Gold, q.Sides = nil, nil
			}
			facts = append(facts, q)
		}
		answers, rep := judged(t, run, facts)
		got := python(t, path, facts, answers)
		f := figures(rep)
		expect(t, got, fmt.Sprintf("Hits@10 %.4f Hits@4 %.4f MRR@10 %.4f MAP@10 %.4f", f["Hits@10"].Value, f["Hits@4"].Value, f["MRR@10"].Value, f["MAP@10"].Value))
		expect(t, got, times("null queries abstained %d/%d", f["abstained, of the unanswerable"]))
	})
}

// judged asks questions and returns the answers as ask -json prints them, and the report.
func judged(t *testing.T, run *Run, questions []Question) ([]map[string]any, *Report) {
	t.Helper()
	var answers []map[string]any
	var results []Result
	for _, q := range questions {
		r, a, err := run.Question(context.Background(), q)
		if err != nil {
			t.Fatal(err)
		}
		results = append(results, r)
		answers = append(answers, line(a))
	}
	return answers, NewReport(results)
}

func line(a *answer.Answer) map[string]any {
	passages := []map[string]any{}
	for _, p := range a.Passages {
		passages = append(passages, map[string]any{"article": p.Citation.Article, "paragraph": p.Paragraph, "text": p.Text})
	}
	out := map[string]any{"answered": a.Answered, "answer": nil, "passages": passages}
	if a.Answered {
		out["answer"] = map[string]any{"text": a.Sentence.Text, "passage": a.Sentence.Passage}
	}
	return out
}

// python runs a judging script and returns what it prints of all questions.
func python(t *testing.T, path string, questions []Question, answers []map[string]any, args ...string) string {
	t.Helper()
	dir := t.TempDir()
	out, err := exec.Command("python3", append([]string{path, jsonLines(t, dir, "questions", questions), jsonLines(t, dir, "answers", answers)}, args...)...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", path, err, out)
	}
	_, all, ok := strings.Cut("\n"+string(out), "\nALL")
	if !ok {
		t.Fatalf("%s prints no line for all:\n%s", path, out)
	}
	return all
}

func jsonLines[T any](t *testing.T, dir, name string, values []T) string {
	t.Helper()
	var b strings.Builder
	for _, v := range values {
		data, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		b.Write(data)
		b.WriteString("\n")
	}
	path := filepath.Join(dir, name)
	write(t, path, strings.ReplaceAll(b.String(), `"paragraph_has":null`, `"paragraph_has":[]`))
	return path
}

func figures(r *Report) map[string]Figure {
	out := map[string]Figure{}
	for _, f := range r.Groups[len(r.Groups)-1].Figures {
		out[f.Name] = f
	}
	return out
}

// times says how often, of how often.
func times(format string, f Figure) string {
	return fmt.Sprintf(format, int(f.Value*float64(f.Of)+0.5), f.Of)
}

func expect(t *testing.T, got, want string) {
	t.Helper()
	if !strings.Contains(got, want) {
		t.Errorf("the script prints no %q:\n%s", want, got)
	}
}

// TestSentences counts sentences as the judge does: an abbreviation ends none.
func TestSentences(t *testing.T) {
	for _, c := range []struct {
		text string
		want int
	}{
		{"The U.S. Treasury met Mr. He on Nov. 10.", 1},
		{"Talks ended. Both sides left.", 2},
		{`He said: "It is done." Nobody asked more.`, 2},
		{"Tariffs fell to 30% ...", 1},
	} {
		if got := sentences(c.text); got != c.want {
			t.Errorf("sentences(%q) = %d, want %d", c.text, got, c.want)
		}
	}
}
