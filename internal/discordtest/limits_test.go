package discordtest_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"strings"
	"testing"

	"tradetalks/internal/discordtest"
)

// answer is a response of the REST API.
type answer struct {
	Status  int             `json:"-"`
	Code    int             `json:"code"`
	Message string          `json:"message"`
	Errors  json.RawMessage `json:"errors"`
	ID      string          `json:"id"`
}

// request makes a REST request as the bot.
func request(t *testing.T, d *discordtest.Server, method, path, kind, body string) answer {
	t.Helper()
	req, err := http.NewRequest(method, d.URL()+"/api/v9"+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bot "+d.Token)
	if kind != "" {
		req.Header.Set("Content-Type", kind)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	raw, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	a := answer{Status: resp.StatusCode}
	if len(raw) > 0 && raw[0] == '{' {
		if err := json.Unmarshal(raw, &a); err != nil {
			t.Fatalf("%s: %v", raw, err)
		}
	}
	return a
}

func call(t *testing.T, d *discordtest.Server, method, path, body string) answer {
	t.Helper()
	kind := "application/json"
	if body == "" {
		kind = ""
	}
	return request(t, d, method, path, kind, body)
}

func long(n int) string { return strings.Repeat("é", n) }

const silent = `"allowed_mentions":{"parse":[]}`

// rows makes components of the message from those of one row.
func rows(components ...string) string {
	return `"components":[{"type":1,"components":[` + strings.Join(components, ",") + `]}]`
}

func many(n int, one string) string {
	list := make([]string, n)
	for i := range list {
		list[i] = strings.ReplaceAll(one, "N", fmt.Sprint(i))
	}
	return strings.Join(list, ",")
}

// TestMessageLimits sends messages at each limit, which Discord takes, and past
// it, which it refuses at the place named.
func TestMessageLimits(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, body string
		at         string // where the error is; "" when there is none
	}{
		{"content of 2000", `"content":"` + long(2000) + `"`, ""},
		{"content of 2001", `"content":"` + long(2001) + `"`, "content"},
		{"title of 256", `"embeds":[{"title":"` + long(256) + `"}]`, ""},
		{"title of 257", `"embeds":[{"title":"` + long(257) + `"}]`, "embeds.0.title"},
		{"description of 4096", `"embeds":[{"description":"` + long(4096) + `"}]`, ""},
		{"description of 4097", `"embeds":[{"description":"` + long(4097) + `"}]`, "embeds.0.description"},
		{"footer of 2049", `"embeds":[{"title":"a","footer":{"text":"` + long(2049) + `"}}]`, "embeds.0.footer.text"},
		{"25 fields", `"embeds":[{"fields":[` + many(25, `{"name":"a","value":"b"}`) + `]}]`, ""},
		{"26 fields", `"embeds":[{"fields":[` + many(26, `{"name":"a","value":"b"}`) + `]}]`, "embeds.0.fields"},
		{"field value of 1025", `"embeds":[{"fields":[{"name":"a","value":"` + long(1025) + `"}]}]`, "embeds.0.fields.0.value"},
		{"field without name", `"embeds":[{"fields":[{"name":"","value":"b"}]}]`, "embeds.0.fields.0.name"},
		{"10 embeds", `"embeds":[` + many(10, `{"title":"a"}`) + `]`, ""},
		{"11 embeds", `"embeds":[` + many(11, `{"title":"a"}`) + `]`, "embeds"},
		{"6000 in all embeds", `"embeds":[` + many(2, `{"description":"`+long(3000)+`"}`) + `]`, ""},
		{"6001 in all embeds", `"embeds":[{"title":"a"},` + many(2, `{"description":"`+long(3000)+`"}`) + `]`, "embeds"},
		{"link of an embed", `"embeds":[{"title":"a","url":"javascript:x"}]`, "embeds.0.url"},
		{"empty embed", `"embeds":[{}]`, "embeds.0.description"},
		{"5 buttons in a row", rows(many(5, `{"type":2,"style":1,"label":"a","custom_id":"N"}`)), ""},
		{"6 buttons in a row", rows(many(6, `{"type":2,"style":1,"label":"a","custom_id":"N"}`)), "components.0.components"},
		{"6 rows", `"components":[` + many(6, `{"type":1,"components":[{"type":2,"style":1,"label":"a","custom_id":"N"}]}`) + `]`, "components"},
		{"label of 81", rows(`{"type":2,"style":1,"custom_id":"a","label":"` + long(81) + `"}`), "components.0.components.0.label"},
		{"custom id of 100", rows(`{"type":2,"style":1,"label":"a","custom_id":"` + long(100) + `"}`), ""},
		{"custom id of 101", rows(`{"type":2,"style":1,"label":"a","custom_id":"` + long(101) + `"}`), "components.0.components.0.custom_id"},
		{"same custom id", rows(many(2, `{"type":2,"style":1,"label":"a","custom_id":"b"}`)), "components.0.components.1.custom_id"},
		{"button with a link of 513", rows(`{"type":2,"style":5,"label":"a","url":"https://e.org/` + strings.Repeat("a", 499) + `"}`), "components.0.components.0.url"},
		{"25 options", rows(`{"type":3,"custom_id":"a","options":[` + many(25, `{"label":"a","value":"N"}`) + `]}`), ""},
		{"26 options", rows(`{"type":3,"custom_id":"a","options":[` + many(26, `{"label":"a","value":"N"}`) + `]}`), "components.0.components.0.options"},
		{"option label of 101", rows(`{"type":3,"custom_id":"a","options":[{"label":"` + long(101) + `","value":"b"}]}`), "components.0.components.0.options.0.label"},
		{"button outside a row", `"components":[{"type":2,"style":1,"label":"a","custom_id":"b"}]`, "components.0.type"},
		{"ids and parse together", `"content":"a","allowed_mentions":{"parse":["users"],"users":["1"]}`, "allowed_mentions"},
		{"number for a text", `"content":7`, "content"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			d := discordtest.Start(t, discordtest.Options{})
			channel := d.AddGuild(discordtest.GuildOptions{}).General()
			body := test.body
			if !strings.Contains(body, "allowed_mentions") {
				body += "," + silent
			}
			a := call(t, d, "POST", "/channels/"+channel.ID+"/messages", "{"+body+"}")
			if test.at == "" {
				if a.Status != 200 || len(channel.Messages()) != 1 {
					t.Errorf("answer %d %s %s", a.Status, a.Message, a.Errors)
				}
				return
			}
			if a.Status != 400 || a.Code != 50035 || !hasError(a.Errors, test.at) {
				t.Errorf("answer %d, code %d, errors %s; want an error at %s", a.Status, a.Code, a.Errors, test.at)
			}
			if len(d.TakeViolations()) == 0 {
				t.Error("a refused request is no violation")
			}
			if len(channel.Messages()) != 0 {
				t.Error("the message was sent all the same")
			}
		})
	}
}

// hasError reports whether a tree of errors has one at a path.
func hasError(tree json.RawMessage, path string) bool {
	for step := range strings.SplitSeq(path+"._errors", ".") {
		var level map[string]json.RawMessage
		if json.Unmarshal(tree, &level) != nil {
			return false
		}
		tree = level[step]
	}
	return len(tree) > 2
}

func TestEmptyMessage(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	channel := d.AddGuild(discordtest.GuildOptions{}).General()
	if a := call(t, d, "POST", "/channels/"+channel.ID+"/messages", `{"content":"",`+silent+`}`); a.Code != 50006 {
		t.Errorf("an empty message: %+v, want code 50006", a)
	}
	if a := call(t, d, "POST", "/channels/"+channel.ID+"/messages", `{"content":`); a.Code != 50109 {
		t.Errorf("half a body: %+v, want code 50109", a)
	}
	d.TakeViolations()
}

func TestPermissions(t *testing.T) {
	t.Parallel()
	const embed = `{"embeds":[{"title":"a"}],` + silent + `}`
	const text = `{"content":"a",` + silent + `}`
	tests := []struct {
		name   string
		denied discordtest.Permission
		body   string
		status int
		code   int
	}{
		{"all granted", 0, embed, 200, 0},
		{"no sight", discordtest.ViewChannel, text, 403, 50001},
		{"no sending", discordtest.SendMessages, text, 403, 50013},
		{"no embeds", discordtest.EmbedLinks, embed, 403, 50013},
		{"text without embeds", discordtest.EmbedLinks, text, 200, 0},
		{"no history, no reply", discordtest.ReadMessageHistory, text, 200, 0},
		{"no history", discordtest.ReadMessageHistory, `{"content":"a","message_reference":{"message_id":"ASKED"},` + silent + `}`, 403, 160002},
		{"reply", 0, `{"content":"a","message_reference":{"message_id":"ASKED"},` + silent + `}`, 200, 0},
		{"reply to nothing", 0, `{"content":"a","message_reference":{"message_id":"1"},` + silent + `}`, 400, 50035},
		{"reply to nothing, if need be", 0, `{"content":"a","message_reference":{"message_id":"1","fail_if_not_exists":false},` + silent + `}`, 200, 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			d := discordtest.Start(t, discordtest.Options{})
			guild := d.AddGuild(discordtest.GuildOptions{})
			asked := guild.AddMember("ada").Say(guild.General(), "hello")
			guild.General().Deny(test.denied)
			body := strings.ReplaceAll(test.body, "ASKED", asked.ID)
			if a := call(t, d, "POST", "/channels/"+guild.General().ID+"/messages", body); a.Status != test.status || a.Code != test.code {
				t.Errorf("%+v, want status %d and code %d", a, test.status, test.code)
			}
			d.TakeViolations()
		})
	}
	d := discordtest.Start(t, discordtest.Options{})
	guild := d.AddGuild(discordtest.GuildOptions{})
	forum := guild.AddChannel("questions", discordtest.Forum)
	if a := call(t, d, "POST", "/channels/"+forum.ID+"/messages", text); a.Code != 50008 {
		t.Errorf("a message to a forum: %+v, want code 50008", a)
	}
	post := forum.AddThread("who?")
	if a := call(t, d, "POST", "/channels/"+post.ID+"/messages", text); a.Status != 200 {
		t.Errorf("a message to a post: %+v", a)
	}
	post.Archive(true)
	if a := call(t, d, "POST", "/channels/"+post.ID+"/messages", text); a.Code != 50083 {
		t.Errorf("a message to a locked post: %+v, want code 50083", a)
	}
	d.TakeViolations()
}

func TestPings(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, mentions string
		pings          int
		violation      bool
	}{
		{"none allowed", `"allowed_mentions":{"parse":[]},`, 0, false},
		{"nothing said", ``, 1, true},
		{"null", `"allowed_mentions":{"parse":null},`, 0, true},
		{"users", `"allowed_mentions":{"parse":["users"]},`, 1, true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			d := discordtest.Start(t, discordtest.Options{})
			guild := d.AddGuild(discordtest.GuildOptions{})
			ada := guild.AddMember("ada")
			call(t, d, "POST", "/channels/"+guild.General().ID+"/messages", `{`+test.mentions+`"content":"hello <@`+ada.ID+`> @everyone"}`)
			sent := guild.General().Messages()
			if len(sent) != 1 || len(sent[0].Pings) != test.pings {
				t.Errorf("%+v, want %d pings", sent, test.pings)
			}
			if got := len(d.TakeViolations()) > 0; got != test.violation {
				t.Errorf("violation: %v, want %v", got, test.violation)
			}
		})
	}
}

func TestCommandLimits(t *testing.T) {
	t.Parallel()
	command := func(more string) string {
		return `[{"name":"ask","description":"Asks"` + more + `}]`
	}
	option := func(more string) string {
		return command(`,"options":[{"type":3,"name":"text","description":"Text"` + more + `}]`)
	}
	tests := []struct{ name, body, at string }{
		{"plain", command(``), ""},
		{"option", option(`,"autocomplete":true`), ""},
		{"upper case", `[{"name":"Ask","description":"Asks"}]`, "0.name"},
		{"name of 33", `[{"name":"` + strings.Repeat("a", 33) + `","description":"Asks"}]`, "0.name"},
		{"description of 101", `[{"name":"ask","description":"` + long(101) + `"}]`, "0.description"},
		{"no description", `[{"name":"ask"}]`, "0.description"},
		{"localized name with a space", command(`,"name_localizations":{"es-ES":"la pregunta"}`), "0.name_localizations.es-ES"},
		{"unknown language", command(`,"name_localizations":{"es":"pregunta"}`), "0.name_localizations"},
		{"26 options", command(`,"options":[` + many(26, `{"type":3,"name":"oN","description":"Text"}`) + `]`), "0.options"},
		{"26 choices", option(`,"choices":[` + many(26, `{"name":"N","value":"N"}`) + `]`), "0.options.0.choices"},
		{"choices and autocomplete", option(`,"autocomplete":true,"choices":[{"name":"a","value":"a"}]`), "0.options.0.choices"},
		{"required after optional", command(`,"options":[{"type":3,"name":"a","description":"A"},{"type":3,"name":"b","description":"B","required":true}]`), "0.options.1.required"},
		{"same name twice", `[{"name":"ask","description":"Asks"},{"name":"ask","description":"Asks"}]`, "1.name"},
		{"too large", command(`,"options":[` + many(25, `{"type":3,"name":"oN","description":"Text","choices":[`+strings.ReplaceAll(many(4, `{"name":"`+long(100)+`","value":"kN"}`), "k", "v")+`]}`) + `]`), "0.options"},
		{"menu", `[{"type":3,"name":"Find sources for this"}]`, ""},
		{"menu with description", `[{"type":3,"name":"Find sources","description":"a"}]`, "0.description"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			d := discordtest.Start(t, discordtest.Options{})
			a := call(t, d, "PUT", "/applications/"+d.AppID+"/commands", test.body)
			if test.at == "" {
				if len(d.Commands(nil)) != 1 {
					t.Errorf("%+v", a)
				}
				return
			}
			if a.Code != 50035 || !hasError(a.Errors, test.at) {
				t.Errorf("answer %d, code %d, errors %s; want an error at %s", a.Status, a.Code, a.Errors, test.at)
			}
			d.TakeViolations()
		})
	}
	d := discordtest.Start(t, discordtest.Options{})
	tooMany := "[" + many(16, `{"type":3,"name":"Menu N"}`) + "]"
	if a := call(t, d, "PUT", "/applications/"+d.AppID+"/commands", tooMany); a.Code != 30032 {
		t.Errorf("16 message commands: %+v, want code 30032", a)
	}
	batch := func(prefix string) string { return "[" + many(100, `{"name":"`+prefix+`N","description":"A"}`) + "]" }
	for i, want := range []int{200, 200, 400} {
		if a := call(t, d, "PUT", "/applications/"+d.AppID+"/commands", batch(fmt.Sprintf("c%d-", i))); a.Status != want && !(want == 200 && a.Status == 0) {
			t.Errorf("batch %d: %+v, want status %d", i, a, want)
		}
	}
	d.TakeViolations()
}

func TestFiles(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	guild := d.AddGuild(discordtest.GuildOptions{})
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	if err := form.WriteField("payload_json", `{"content":"a","attachments":[{"id":"0","description":"a timeline"}],`+silent+`}`); err != nil {
		t.Fatal(err)
	}
	part, err := form.CreateFormFile("files[0]", "timeline.png")
	if err != nil {
		t.Fatal(err)
	}
	fmt.Fprint(part, "not really a picture")
	form.Close()
	if a := request(t, d, "POST", "/channels/"+guild.General().ID+"/messages", form.FormDataContentType(), body.String()); a.Status != 200 {
		t.Fatalf("%+v", a)
	}
	sent := guild.General().Messages()
	if len(sent) != 1 || len(sent[0].Attachments) != 1 {
		t.Fatalf("%+v", sent)
	}
	file := sent[0].Attachments[0]
	if file.Filename != "timeline.png" || file.Description != "a timeline" {
		t.Errorf("%+v", file)
	}
	resp, err := http.Get(file.URL)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if got, _ := io.ReadAll(resp.Body); string(got) != "not really a picture" {
		t.Errorf("the file is %q", got)
	}
}

func TestUnauthorized(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	resp, err := http.Get(d.URL() + "/api/v10/users/@me")
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	if resp.StatusCode != 401 {
		t.Errorf("without a token: status %d, want 401", resp.StatusCode)
	}
	if a := call(t, d, "GET", "/no/such/route", ""); a.Status != 404 {
		t.Errorf("an unknown route: %+v, want status 404", a)
	}
	if a := call(t, d, "GET", "/channels/1", ""); a.Code != 10003 {
		t.Errorf("an unknown channel: %+v, want code 10003", a)
	}
}

// TestSpec looks that bodies are held to Discord's description: one that the
// fake itself would take, and the description does not.
func TestSpec(t *testing.T) {
	t.Parallel()
	d := discordtest.Start(t, discordtest.Options{})
	if !d.ChecksBodies() {
		t.Skip("there is no description of Discord's API beside the project")
	}
	channel := d.AddGuild(discordtest.GuildOptions{}).General()
	a := call(t, d, "POST", "/channels/"+channel.ID+"/messages", `{"content":"a","sticker_ids":7,`+silent+`}`)
	if got := d.TakeViolations(); a.Status != 200 || len(got) != 1 {
		t.Errorf("status %d, violations %q; want one violation", a.Status, got)
	}
}
