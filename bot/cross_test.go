package bot_test

import (
	"strings"
	"testing"

	"tradetalks/internal/discordtest"
	"tradetalks/internal/library"
)

// secretMinutes are what one server has and no other may see, with words that the shared corpus has nowhere and words that bring them up
// with its articles.
const secretMinutes = `---
title: Ledgers of the rowing club
publisher: Rowing Club
date: 2031-04-01
topics: [clubhouse]
questions:
  1:
    - "wolframite treasurer of oars?"
---
The canal transit fee of the wolframite club is paid by Wanda Quill. The canal fee rises to 99 percent.
`

// secretMarks stand in what a server tells of its own minutes and feed and nowhere else.
var secretMarks = []string{"Wanda", "owing", "wolframite", "clubhouse", "2031-04-01", "99 percent", "oars", "news.example"}

// TestNothingCrossesTheLine tries to get at a server's own article from another server and from direct messages through everything that
// answers: commands, choices while one types, buttons, forms, mentions, follow-ups, spelling, the terms and weights of /corpus check, what moderators
// have, and what is counted.
func TestNothingCrossesTheLine(t *testing.T) {
	t.Parallel()
	w, mod, lib := moderated(t)
	own := w.guild.General()
	measured := func() library.Vitals { // what the metrics tell of the corpus
		v, err := lib.Vitals()
		if err != nil {
			t.Fatal(err)
		}
		v.DiskFree = 0
		return v
	}
	before := measured()
	draft := discordtest.Wait(t, mod.Slash(own, "corpus add", discordtest.Args{
		"file": discordtest.File{Name: "secret.md", Type: "text/markdown", Content: []byte(secretMinutes)},
	}).Reply)
	discordtest.Wait(t, mod.Click(draft, button(t, draft, "Save")).Reply)
	if after := measured(); after != before {
		t.Errorf("the metrics of the shared corpus tell of a server's own article: %+v, then %+v", before, after)
	}
	want(t, discordtest.Wait(t, mod.Slash(own, "corpus feed add", discordtest.Args{"address": "http://news.example.com/feed.xml"}).Reply).Text(), "news.example")
	// In its own server it is there in every way that is tried below, so that what is not seen elsewhere is not seen for a reason.
	want(t, discordtest.Wait(t, w.ada.Slash(own, "latest", nil).Reply).Text(), "Ledgers of the rowing club")
	want(t, discordtest.Wait(t, w.ada.Slash(own, "sources", nil).Reply).Text(), "Rowing Club")
	want(t, discordtest.Wait(t, w.ada.Slash(own, "timeline", discordtest.Args{"topic": "clubhouse"}).Reply).Text(), "Ledgers of the rowing club")
	paid := discordtest.Args{"question": "Who pays the canal transit fee of the wolframite club?"}
	want(t, discordtest.Wait(t, w.ada.Slash(own, "ask", paid).Reply).Text(), "Wanda Quill")
	chosen := discordtest.Wait(t, w.ada.Type(own, "article", "article", "ledgers", nil).Choices)
	if len(chosen) != 1 {
		t.Fatalf("choices in the article's own server: %v", chosen)
	}
	carried := chosen[0].Value.(string)

	other := w.AddGuild(discordtest.GuildOptions{})
	eve := other.AddMember("eve", discordtest.ManageGuild)
	other.Join(w.ada) // who has seen it where it may be seen
	// see fails when a text holds what only the other server knows, unless the asker wrote it.
	see := func(what, typed, text string) {
		t.Helper()
		for _, mark := range secretMarks {
			if strings.Contains(text, mark) && !strings.Contains(typed, mark) {
				t.Errorf("%s %q tells %q:\n%s", what, typed, mark, text)
			}
		}
		if strings.Contains(text, "please try again in") {
			t.Errorf("%s %q was not tried: %s", what, typed, text)
		}
	}
	slash := func(u *discordtest.User, ch *discordtest.Channel, command, option string, typed any) discordtest.Message {
		t.Helper()
		var args discordtest.Args
		said, _ := typed.(string)
		if option != "" {
			args = discordtest.Args{option: typed}
		}
		m := discordtest.Wait(t, u.Slash(ch, command, args).Reply)
		see("/"+command, said, m.Text())
		return m
	}
	pressed := map[string]bool{}
	questions := []string{"What is the canal transit fee?", "What is the latest canal fee?", "Who pays the canal fee?", "wlframite canal", "Wnda Qill canal"}
	for _, from := range []struct {
		user *discordtest.User
		in   *discordtest.Channel
	}{{eve, other.General()}, {w.ada, other.General()}, {eve, eve.Direct()}, {w.ada, w.ada.Direct()}} {
		for _, q := range questions {
			m := slash(from.user, from.in, "ask", "question", q)
			for _, label := range []string{"More", "Context", "Sources"} { // a button may change the message and with it the buttons
				for _, b := range m.Now().Buttons() {
					if b.Label == label {
						pressed[label] = true
						see("button "+label, q, discordtest.Wait(t, from.user.Click(m, b.CustomID).Reply).Text())
					}
				}
			}
			for _, b := range m.Now().Buttons() {
				if b.Label == "Ask a follow-up" {
					pressed[b.Label] = true
					opened := from.user.Click(m, b.CustomID)
					form := discordtest.Wait(t, opened.Modal)
					next := discordtest.Wait(t, from.user.Submit(opened, map[string]string{form.Inputs()[0].CustomID: "And who pays it?"}).Reply)
					see("follow-up form after", q, next.Text())
				}
			}
		}
		slash(from.user, from.in, "ask", "question", paid["question"])
		for _, command := range []string{"latest", "sources", "help"} {
			slash(from.user, from.in, command, "", nil)
		}
		slash(from.user, from.in, "timeline", "topic", "canal-fees")
		slash(from.user, from.in, "timeline", "topic", "clubhouse")
		for _, typed := range []string{"secret", "Ledgers of the rowing club", carried} {
			if text := slash(from.user, from.in, "article", "article", typed).Text(); strings.Contains(text, "transit fee of the") {
				t.Errorf("/article %q opens it:\n%s", typed, text)
			}
		}
		for _, c := range []struct {
			command, option string
			typed           []string
		}{
			{"ask", "question", []string{"", "w", "wolf", "led", "canal", "treasurer"}},
			{"ask", "source", []string{"", "Row"}},
			{"ask", "topic", []string{"", "club"}},
			{"article", "article", []string{"", "led", "row"}},
			{"timeline", "topic", []string{"", "club"}},
			{"latest", "topic", []string{"", "club"}},
		} {
			for _, typed := range c.typed {
				var args discordtest.Args
				if c.command == "ask" && c.option != "question" {
					args = discordtest.Args{"question": "canal"}
				}
				for _, choice := range discordtest.Wait(t, from.user.Type(from.in, c.command, c.option, typed, args).Choices) {
					see("choices of /"+c.command+" "+c.option, typed, choice.Name)
				}
			}
		}
	}
	for _, label := range []string{"Sources", "Context", "Ask a follow-up"} {
		if !pressed[label] {
			t.Errorf("no button %q was there to press", label)
		}
	}

	t.Run("mentions and follow-ups", func(t *testing.T) {
		answer := discordtest.Wait(t, eve.Mention(other.General(), questions[0]).Reply)
		see("mention", questions[0], answer.Text())
		see("follow-up", "", discordtest.Wait(t, eve.ReplyTo(answer, "And who pays it?", true).Reply).Text())
		for _, u := range []*discordtest.User{eve, w.ada} {
			direct := discordtest.Wait(t, u.DM(questions[0]).Reply)
			see("direct message", questions[0], direct.Text())
			see("follow-up in direct messages", "", discordtest.Wait(t, u.DM("And who pays it?").Reply).Text())
		}
	})

	t.Run("moderators", func(t *testing.T) {
		for _, command := range []string{"corpus list", "corpus history", "corpus status", "corpus undo", "corpus unanswered", "corpus test list",
			"corpus feed list", "corpus export", "corpus reindex"} {
			slash(eve, other.General(), command, "", nil)
		}
		for _, q := range append(questions, "wolframite", "Who is the treasurer of the club?") {
			slash(eve, other.General(), "corpus check", "question", q) // its terms weigh what they weigh in the shared corpus
		}
		shared, inside := corpusTerms(t, eve, other.General()), corpusTerms(t, mod, own)
		if shared == inside {
			t.Error("a word of the server's own article weighs the same there as elsewhere, so that nothing was compared")
		}
		see("a draft of the same text", "", discordtest.Wait(t, eve.Slash(other.General(), "corpus add", discordtest.Args{
			"file": discordtest.File{Name: "copy.md", Type: "text/markdown", Content: []byte("---\ntitle: A copy\ndate: 2031-04-02\n---\nThe canal transit fee of the club is paid by W. Q. The canal fee rises by a lot.\n")},
		}).Reply).Text())
		slash(eve, other.General(), "corpus undo", "change", 1)
		slash(eve, other.General(), "corpus feed run", "address", "http://news.example.com/feed.xml")
		slash(eve, other.General(), "corpus feed remove", "address", "http://news.example.com/feed.xml")
		for _, command := range []string{"corpus show", "corpus remove", "corpus edit", "corpus history"} {
			for _, typed := range []string{"secret", "Ledgers of the rowing club", carried} {
				if text := slash(eve, other.General(), command, "article", typed).Text(); strings.Contains(text, "Quill") {
					t.Errorf("/%s %q opens it:\n%s", command, typed, text)
				}
			}
		}
		for _, typed := range []string{"", "news"} {
			for _, choice := range discordtest.Wait(t, eve.Type(other.General(), "corpus feed run", "address", typed, nil).Choices) {
				see("choices of /corpus feed run", typed, choice.Name)
			}
		}
	})

	// After all that it is where it was.
	want(t, discordtest.Wait(t, w.ada.Slash(own, "ask", paid).Reply).Text(), "Wanda Quill")
	want(t, discordtest.Wait(t, mod.Slash(own, "corpus feed list", nil).Reply).Text(), "news.example")
}

// corpusTerms returns what /corpus check says of the terms of a question on the server's own article.
func corpusTerms(t *testing.T, u *discordtest.User, in *discordtest.Channel) string {
	t.Helper()
	said := slash(t, u, in, "corpus check", discordtest.Args{"question": "Does the wolframite of the canal rise?"}).Text()
	_, terms, found := strings.Cut(said, "Terms and weights")
	if !found {
		t.Fatalf("no terms in\n%s", said)
	}
	terms, _, _ = strings.Cut(terms, "Candidates")
	return terms
}
