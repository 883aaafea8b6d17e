package discordtest

import (
	"encoding/json"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
)

// TestAnswers holds what the fake answers to Discord's description of it.
func TestAnswers(t *testing.T) {
	t.Parallel()
	path := findSpec()
	if path == "" {
		t.Skip("there is no description of Discord's API beside the project")
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var tree map[string]any
	if err := json.Unmarshal(raw, &tree); err != nil {
		t.Fatal(err)
	}
	adapt(tree, tree["components"].(map[string]any)["schemas"].(map[string]any), map[string]any{})
	if raw, err = json.Marshal(tree); err != nil {
		t.Fatal(err)
	}
	doc, err := openapi3.NewLoader().LoadFromData(raw)
	if err != nil {
		t.Fatal(err)
	}
	d := Start(t, Options{})
	guild := d.AddGuild(GuildOptions{})
	ada := guild.AddMember("ada")
	asked := ada.Mention(guild.General(), "who?")
	thread := guild.General().AddThread("who?")
	ids := map[string]string{
		"application_id": d.AppID, "guild_id": guild.ID, "user_id": ada.ID, "channel_id": guild.General().ID, "message_id": asked.ID, "webhook_id": d.AppID,
	}
	ask := func(route, body string) {
		t.Helper()
		method, template, _ := strings.Cut(route, " ")
		path := template
		for name, id := range ids {
			path = strings.ReplaceAll(path, "{"+name+"}", id)
		}
		if method == http.MethodPost {
			path += "?with_response=true"
		}
		req, err := http.NewRequest(method, d.URL()+"/api/v10"+path, strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Authorization", "Bot "+d.Token)
		if body != "" {
			req.Header.Set("Content-Type", "application/json")
		}
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		defer resp.Body.Close()
		text, err := io.ReadAll(resp.Body)
		if err != nil {
			t.Fatal(err)
		}
		described := doc.Paths.Value(template).GetOperation(method).Responses.Value(strconv.Itoa(resp.StatusCode))
		if described == nil {
			t.Errorf("%s: status %d is not described: %s", route, resp.StatusCode, text)
			return
		}
		var value any
		if err := json.Unmarshal(text, &value); err != nil {
			t.Fatalf("%s: %v: %s", route, err, text)
		}
		schema := described.Value.Content.Get("application/json").Schema.Value
		if err := doc.ValidateSchemaJSON(schema, value, openapi3.VisitAsResponse(), openapi3.MultiErrors(), openapi3.DisableSchemaErrorDetails()); err != nil {
			t.Errorf("%s: %v\n%s", route, err, text)
		}
	}
	const quiet = `"allowed_mentions":{"parse":[]}`
	const full = `"content":"a","embeds":[{"title":"a","footer":{"text":"b"},"fields":[{"name":"c","value":"d"}]}],"components":[` +
		`{"type":1,"components":[{"type":2,"style":1,"custom_id":"more","label":"More"}]},` +
		`{"type":1,"components":[{"type":3,"custom_id":"topic","options":[{"label":"a","value":"a"}]}]}],` + quiet
	ask("GET /gateway", "")
	ask("GET /gateway/bot", "")
	ask("GET /users/@me", "")
	ask("GET /users/{user_id}", "")
	ask("GET /users/@me/guilds", "")
	ask("POST /users/@me/channels", `{"recipient_id":"`+ada.ID+`"}`)
	ask("GET /applications/@me", "")
	ask("GET /guilds/{guild_id}", "")
	ask("GET /guilds/{guild_id}/roles", "")
	ask("GET /guilds/{guild_id}/channels", "")
	ask("GET /guilds/{guild_id}/members/{user_id}", "")
	ask("GET /channels/{channel_id}", "")
	ask("GET /channels/{channel_id}/messages/{message_id}", "")
	ask("POST /channels/{channel_id}/messages", `{`+full+`,"message_reference":{"message_id":"`+asked.ID+`"}}`)
	ask("GET /channels/{channel_id}/messages", "")
	ids["channel_id"] = thread.ID
	ask("GET /channels/{channel_id}", "")
	ask("PUT /applications/{application_id}/commands", `[{"name":"ask","description":"Asks"},{"type":3,"name":"Find sources"}]`)
	ask("GET /applications/{application_id}/commands", "")

	callback := func(i *Interaction, body string) {
		t.Helper()
		ids["interaction_id"], ids["interaction_token"], ids["webhook_token"] = i.ID, i.token, i.token
		ask("POST /interactions/{interaction_id}/{interaction_token}/callback", body)
	}
	used := ada.Slash(guild.General(), "ask", nil)
	callback(used, `{"type":4,"data":{`+full+`}}`)
	ask("GET /webhooks/{webhook_id}/{webhook_token}/messages/@original", "")
	clicked := ada.Click(Wait(t, used.Reply), "More")
	callback(clicked, `{"type":9,"data":{"custom_id":"form","title":"a","components":[{"type":1,"components":[{"type":4,"custom_id":"q","label":"a","style":1}]}]}}`)
	callback(ada.Submit(clicked, map[string]string{"q": "where?"}), `{"type":4,"data":{`+full+`}}`)
	ask("PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original", `{"content":"b",`+quiet+`}`)
}
