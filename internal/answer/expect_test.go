package answer

import (
	"testing"

	"tradetalks/internal/text"
)

func TestExpected(t *testing.T) {
	l := engine(t).lexicon
	for line, want := range map[string]struct {
		kind kind
		noun string
	}{
		"who led the talks?":                                     {kindWho, ""},
		"who'd they send to Oslo?":                               {kindWho, ""},
		"which customs official spoke to the court?":             {kindWho, "offici"},
		"which trade official of the ministry spoke?":            {kindWho, "offici"},
		"which of the minister's aides spoke?":                   {kindWho, "aid"},
		"what official reason was given?":                        {kindWhy, ""},
		"which authority signed?":                                {kindName, ""},
		"which company president resigned?":                      {kindWho, "presid"},
		"which law did he use?":                                  {kindName, "law"},
		"which executive order was it?":                          {kindName, ""},
		"name a company that was listed":                         {kindName, "compani"},
		"name the metals on the list":                            {kindClass, "metal"},
		"in which hotel was it?":                                 {kindWhere, "hotel"},
		"in which place was it?":                                 {kindWhere, ""},
		"which town was it in?":                                  {kindClass, "citi"},
		"which nation ships most?":                               {kindClass, "countri"},
		"list what was agreed":                                   {kindList, ""},
		"which goods are exempt?":                                {kindList, ""},
		"why'd they walk out?":                                   {kindWhy, ""},
		"what made Ford stop?":                                   {kindWhy, ""},
		"reason for the delay?":                                  {kindWhy, ""},
		"how'd it end?":                                          {kindHow, ""},
		"how much did it cost?":                                  {kindMoney, ""},
		"what tariff did Norway set?":                            {kindPercent, ""},
		"which tariff was cut?":                                  {kindName, ""},
		"what kind of law is it?":                                {kindOther, ""},
		"what did the judges say about it?":                      {kindOther, ""},
		"what was the minister afraid of?":                       {kindOther, ""},
		"what's the name of the ship?":                           {kindName, ""},
		"what's the name of the captain's lawyer?":               {kindName, ""},
		"the first round of talks: date?":                        {kindWhen, ""},
		"As a farmer: does China pay more?":                      {kindYesNo, ""},
		"A chemist asks: apart from ore, does it sell metal?":    {kindYesNo, ""},
		"they cut it, right?":                                    {kindYesNo, ""},
		"May exporters apply twice?":                             {kindYesNo, ""},
		"May 2025, how many were sold?":                          {kindNumber, ""},
		"when Xi spoke in Oslo, did he mention tariffs?":         {kindYesNo, ""},
		"when did Xi speak in Oslo, and did he mention magnets?": {kindWhen, ""},
		"when in 2025 was it signed?":                            {kindWhen, ""},
		"did the minister who led the talks resign?":             {kindYesNo, ""},
		"did they say who led the talks?":                        {kindWho, ""},
		"do you know when it ends?":                              {kindWhen, ""},
		"did prices rise, and by how much?":                      {kindNumber, ""},
		"was it raised, and what about steel?":                   {kindYesNo, ""},
		"does Norway keep its know-how at home?":                 {kindYesNo, ""},
		"what are the builders waiting for?":                     {kindList, ""},
		"tariffs on steel":                                       {kindOther, ""},
		"":                                                       {kindOther, ""},
	} {
		if k, noun := l.expected(line, text.Tokens(nil, line)); k != want.kind || want.noun != "" && noun != want.noun {
			t.Errorf("%q asks for %v (%s), want %v (%s)", line, k, noun, want.kind, want.noun)
		}
	}
}

func TestAskedFor(t *testing.T) {
	for line, want := range map[string]string{
		"which big hotel was he in?": "big hotel", "who is the chief of the firm?": "chief", "how many new jets did they buy": "new jets", "what did Ada promise in Oslo?": "Ada promise", "where is it?": "", "": "",
	} {
		if from, to := askedFor(line, text.Tokens(nil, line)); line[from:to] != want {
			t.Errorf("%q asks for %q, want %q", line, line[from:to], want)
		}
	}
}
