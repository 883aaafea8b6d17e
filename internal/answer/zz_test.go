package answer

import "testing"

func TestZZ(t *testing.T) {
	t.Skip()
	show := func(r *reader, in Question) {
		a := r.ask(t, in)
		t.Logf("Q %q prev %q\n  answered %v %.2f %q lang %q spell %v und %+v", in.Text, in.Previous, a.Answered, a.Confidence, a.Sentence.Text, a.Language, a.Spelling, a.Understood)
		for _, p := range a.Passages {
			t.Logf("   %d %.1f %s p%d %q also %d hl %v", p.Rank, p.Score, p.Citation.URL, p.Paragraph, p.Text[:min(len(p.Text), 60)], len(p.Also), p.Highlights)
		}
		for _, d := range a.Differ {
			t.Logf("   DIFFER %q %q", d.Value, d.Quote.Text)
		}
		if a.Newer != nil {
			t.Logf("   NEWER %q", a.Newer.Text)
		}
	}
	r := reading(t, "talks.txtar")
	for _, q := range []string{"Who led the US delegation in Geneva?", "Where were the London talks held?", "why were the port fees suspended?", "how much did Washington lower its duty on Chinese goods?",
		"Who led the US delegaton in Geneeva?", "What is the capital of Peru?", "", "   ", "what is the latest on the tariff truce?", "what is a bonded warehouse?", "¿Quién dirigió la delegación china en Ginebra?", "谁率领美国代表团?", "what did Xinhua say about Stockholm?", "what happened on June 10, 2025?", "what did Li Chenggang call the exchange according to The Economist?"} {
		show(r, Question{Text: q})
	}
	show(r, Question{Text: "and who for China?", Previous: "Who led the US delegation in Geneva?"})
	show(r, Question{Text: "what about London?", Previous: "Where were the Stockholm talks held?"})
	r = reading(t, "wires.txtar")
	show(r, Question{Text: "how much sorghum will China buy?"})
	show(r, Question{Text: "how much sorghum will China buy?", N: 10})
	r = reading(t, "differ.txtar")
	show(r, Question{Text: "how many Boeing jets did China order?"})
	show(r, Question{Text: "when will the first of the Boeing jets be delivered?"})
	show(r, Question{Text: "who signed the order for Boeing?"})
	r = reading(t, "newer.txtar")
	show(r, Question{Text: "which court struck down the emergency tariffs?"})
	show(r, Question{Text: "what is the latest on the emergency tariffs?"})
	show(r, Question{Text: "what did the Court of International Trade do to the emergency tariffs?"})
	r = reading(t, "languages.txtar")
	for _, q := range []string{"谁率中方代表团出席会议?", "自動車の関税は何%に下がる?", "자동차 관세는 얼마로 내려가나?", "Кто возглавил делегацию Китая?", "where was the first meeting of the mechanism held?"} {
		show(r, Question{Text: q})
	}
}
