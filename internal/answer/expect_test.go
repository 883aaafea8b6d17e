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
		"Which White House official spoke?":                      {kindWho, "offici"},
		"Which House committee held the hearing?":                {kindName, "committe"},
		"Which price analyst spoke?":                             {kindWho, "analyst"},
		"which port officials spoke?":                            {kindWho, "offici"},
		"what share price did it reach?":                         {kindMoney, ""},
		"Which law firm sued?":                                   {kindName, "firm"},
		"Name the minister":                                      {kindWho, "minist"},
		"Can you name the firms?":                                {kindName, "firm"},
		"please list the minerals":                               {kindList, ""},
		"Tariffs on the U.S. are how high?":                      {kindNumber, ""},
		"may 12 what was agreed":                                 {kindOther, ""},
		"What makes up rare earths?":                             {kindOther, ""},
		"China, which makes most magnets, stopped. Is it true?":  {kindYesNo, ""},
		"What explains the drop?":                                {kindOther, ""},
		"What is the minister's name?":                           {kindName, ""},
		"Reasons for the delay?":                                 {kindWhy, ""},
		"Give me the names of the negotiators":                   {kindList, ""},
		"Did they say at which hotel they met?":                  {kindWhere, "hotel"},
		"Are tariffs paused, and until when?":                    {kindWhen, ""},
		"But did they sign?":                                     {kindYesNo, ""},
		"whats the 50 percent rule":                              {kindOther, ""},
		"What time limit was set?":                               {kindDuration, ""},
		"what movies are banned?":                                {kindName, "movi"},
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

// Which company, hotel or official is asked for is told by no other sort of name.
func TestFitsSort(t *testing.T) {
	l := engine(t).lexicon
	for _, c := range []struct {
		question, line, word string
		low                  bool
	}{
		{"which company was listed?", "Xi Jinping named Quillcorp in Madrid.", "Quillcorp", false},
		{"which company was listed?", "Xi Jinping named Quillcorp in Madrid.", "Jinping", true},
		{"which company was listed?", "Xi Jinping named Quillcorp in Madrid.", "Madrid", true},
		{"which bank paid?", "It was paid by the London Exchange Bank.", "London", false},
		{"in which hotel did they meet?", "They met in London at the Savoy.", "London", true},
		{"in which city did they meet?", "They met in London at the Savoy.", "London", false},
		{"which judge dissented?", "Ada Quill, a judge, dissented.", "Quill", false},
	} {
		q := &query{}
		toks := text.Tokens(nil, c.question)
		q.kind, q.class = l.expected(c.question, toks)
		for _, tok := range toks {
			q.words.add(tok.Term)
		}
		line := text.Tokens(nil, c.line)
		for i, tok := range line {
			if c.line[tok.Start:tok.End] == c.word {
				if fit := q.fits(l, c.line, line, i); (fit < 0.4) != c.low {
					t.Errorf("%q: %s fits %.2f", c.question, c.word, fit)
				}
			}
		}
	}
}
