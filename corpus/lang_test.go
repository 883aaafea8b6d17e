package corpus

import (
	"bytes"
	"encoding/json"
	"fmt"
	"testing"
)

// TestLanguage holds that the language of an article that names none is told by its body, in every format.
func TestLanguage(t *testing.T) {
	for _, test := range []struct{ want, body string }{
		{"", "The delegations meet at the harbor office, and the minister said that it is a start."},
		{"", "El Banco de Mexico acts."},
		{"", "Teams of Los Angeles: Los Angeles Rams, Los Angeles Lakers, Los Angeles Clippers, Los Angeles Kings; San Diego: Padres, La Jolla Seals."},
		{"", "Lula told O Estado de S. Paulo that the tariffs of the United States are \"uma chantagem\", and the Banco do Brasil agreed with the minister."},
		{"", "The text of 中国商务部 was published in Beijing, said the ministry."},
		{"zh", "诺兰对谷物征收百分之十的关税。商人们在港口等待新的税单。"},
		{"ja", "会談はロンドンで行われた。両国の代表が出席した。"},
		{"ko", "노란은 곡물에 10퍼센트의 관세를 부과한다."},
		{"ru", "Делегации встретились в порту, чтобы обсудить новые пошлины. Министр Їжак объявил об этом во вторник после заседания правительства, на котором были утверждены меры поддержки экспортёров зерна, стали и удобрений, а также сроки следующей встречи рабочих групп двух стран."},
		{"uk", "Делегації зустрілися в порту, щоб обговорити нові мита на зерно."},
		{"ar", "التقى الوفدان في الميناء لمناقشة الرسوم الجديدة."},
		{"el", "Οι αντιπροσωπείες συναντήθηκαν στο λιμάνι."},
		{"es", "Las delegaciones se reúnen en la oficina del puerto para hablar de los aranceles al grano, según el ministro."},
		{"es", "Nolan aplica una tarifa de diez por ciento al grano."},
		{"fr", "Les délégations se réunissent au port pour parler des droits de douane sur le grain, selon le ministre."},
		{"de", "Die Delegationen treffen sich im Hafen, um über die neuen Zölle auf Getreide zu sprechen, sagte der Minister."},
		{"pt", "As delegações se reúnem no porto para falar das tarifas sobre os grãos, segundo o ministro, que não deu uma data."},
		{"it", "Le delegazioni si incontrano nel porto per parlare dei dazi sul grano, ha detto il ministro della Difesa."},
		{"nl", "De delegaties komen bijeen in de haven om te praten over het tarief op graan, zei een minister van het kabinet."},
	} {
		line, err := json.Marshal(map[string]string{"id": "a", "title": "Harbor", "body": test.body})
		if err != nil {
			t.Fatal(err)
		}
		for name, data := range map[string]string{
			"a.md":    "---\ntitle: Harbor\ndate: 2025-06-08\n---\n\n" + test.body + "\n",
			"a.txt":   "Harbor\n2025-06-08\n\n" + test.body + "\n",
			"a.html":  fmt.Sprintf("<title>Harbor</title><meta property=\"article:published_time\" content=\"2025-06-08\"><h1>Harbor</h1><article><p>%s</p></article>", test.body),
			"a.jsonl": string(line),
		} {
			if name == "a.jsonl" {
				for a, err := range ReadLines(bytes.NewReader(line), name) {
					if err != nil || a.Lang != test.want {
						t.Errorf("%s: %+v, %v, want the language %q", name, a, err, test.want)
					}
				}
				continue
			}
			a, _, err := Read(name, []byte(data))
			if err != nil || a.Lang != test.want {
				t.Errorf("%s: %+v, %v, want the language %q", name, a, err, test.want)
			}
		}
	}
}

// TestStarterIsEnglish holds that the bodies of the starter corpus read as English where nothing says so.
func TestStarterIsEnglish(t *testing.T) {
	for _, a := range starter(t) {
		if lang := languageOf(a.Body); lang != "" || a.Lang != "en" {
			t.Errorf("%s: the language is %q, its body reads as %q", a.ID, a.Lang, lang)
		}
	}
}
