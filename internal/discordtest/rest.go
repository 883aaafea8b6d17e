package discordtest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"net"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// call is a REST request under way.
type call struct {
	*http.Request
	body  []byte   // JSON
	files []upload // of a multipart body
}

type upload struct {
	field, name, kind string
	content           []byte
}

// reply is what a route answers: a status and a value to be sent as JSON.
type reply struct {
	status int
	value  any
	header http.Header
}

func ok(v any) (reply, error)     { return reply{status: http.StatusOK, value: v}, nil }
func empty() (reply, error)       { return reply{status: http.StatusNoContent}, nil }
func fail(e error) (reply, error) { return reply{}, e }

// apiError is an error as Discord sends it.
type apiError struct {
	status  int
	Code    int    `json:"code"`
	Message string `json:"message"`
	Errors  any    `json:"errors,omitempty"`
}

func (e *apiError) Error() string {
	return fmt.Sprintf("%d %s (%d)", e.status, e.Message, e.Code)
}

func refuse(status, code int, message string) error {
	return &apiError{status: status, Code: code, Message: message}
}

// The errors that more than one route answers with.
func errUnauthorized() error                 { return refuse(401, 0, "401: Unauthorized") }
func errNoRoute() error                      { return refuse(404, 0, "404: Not Found") }
func errUnknown(code int, what string) error { return refuse(404, code, "Unknown "+what) }
func errAccess() error                       { return refuse(403, 50001, "Missing Access") }
func errPermission() error                   { return refuse(403, 50013, "Missing Permissions") }

// handler serves the REST API under each of its prefixes, the gateway, and the
// files of messages.
func (s *Server) handler() http.Handler {
	api := http.NewServeMux()
	for pattern, serve := range s.routes() {
		api.Handle(pattern, s.route(pattern, serve))
	}
	api.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		s.route("", func(*call) (reply, error) { return fail(errNoRoute()) }).ServeHTTP(w, r)
	})
	mux := http.NewServeMux()
	for _, prefix := range []string{"/api/v9", "/api/v10", "/api"} {
		mux.Handle(prefix+"/", http.StripPrefix(prefix, api))
	}
	mux.HandleFunc("GET /{$}", s.serveGateway)
	mux.HandleFunc("GET /attachments/{channel}/{attachment}/{name}", s.serveAttachment)
	return mux
}

// routes are the routes that the fake knows, by method and path as in Discord's
// description.
func (s *Server) routes() map[string]func(*call) (reply, error) {
	const (
		messages = "/channels/{channel_id}/messages"
		message  = messages + "/{message_id}"
		webhook  = "/webhooks/{webhook_id}/{webhook_token}"
		original = webhook + "/messages/@original"
		followup = webhook + "/messages/{message_id}"
		global   = "/applications/{application_id}/commands"
		local    = "/applications/{application_id}/guilds/{guild_id}/commands"
		command  = "/{command_id}"
	)
	return map[string]func(*call) (reply, error){
		"GET /gateway":                        s.getGateway,
		"GET /gateway/bot":                    s.getGatewayBot,
		"GET /users/@me":                      s.getMe,
		"GET /users/@me/guilds":               s.getMyGuilds,
		"DELETE /users/@me/guilds/{guild_id}": s.leaveGuild,
		"POST /users/@me/channels":            s.openDirect,
		"GET /users/{user_id}":                s.getUser,
		"GET /applications/@me":               s.getApplication,
		"GET /oauth2/applications/@me":        s.getApplication,
		"GET " + global:                       s.getCommands,
		"PUT " + global:                       s.putCommands,
		"POST " + global:                      s.postCommand,
		"GET " + global + command:             s.getCommand,
		"PATCH " + global + command:           s.patchCommand,
		"DELETE " + global + command:          s.deleteCommand,
		"GET " + local:                        s.getCommands,
		"PUT " + local:                        s.putCommands,
		"POST " + local:                       s.postCommand,
		"GET " + local + command:              s.getCommand,
		"PATCH " + local + command:            s.patchCommand,
		"DELETE " + local + command:           s.deleteCommand,
		"POST /interactions/{interaction_id}/{interaction_token}/callback": s.postCallback,
		"POST " + webhook:                               s.postFollowup,
		"GET " + original:                               s.getFollowup,
		"PATCH " + original:                             s.patchFollowup,
		"DELETE " + original:                            s.deleteFollowup,
		"GET " + followup:                               s.getFollowup,
		"PATCH " + followup:                             s.patchFollowup,
		"DELETE " + followup:                            s.deleteFollowup,
		"GET /channels/{channel_id}":                    s.getChannel,
		"GET " + messages:                               s.getMessages,
		"POST " + messages:                              s.postMessage,
		"GET " + message:                                s.getMessage,
		"PATCH " + message:                              s.patchMessage,
		"DELETE " + message:                             s.deleteMessage,
		"POST " + message + "/threads":                  s.postThread,
		"POST /channels/{channel_id}/threads":           s.postThread,
		"PUT /channels/{channel_id}/thread-members/@me": s.joinThread,
		"POST /channels/{channel_id}/typing":            s.postTyping,
		"GET /guilds/{guild_id}":                        s.getGuild,
		"GET /guilds/{guild_id}/channels":               s.getGuildChannels,
		"GET /guilds/{guild_id}/roles":                  s.getGuildRoles,
		"GET /guilds/{guild_id}/members/{user_id}":      s.getGuildMember,
	}
}

// route wraps the function of a route in what is common to all: faults, login,
// rate limits, reading and checking the body, and recording the request.
func (s *Server) route(pattern string, serve func(*call) (reply, error)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		record := Request{Method: r.Method, Path: r.URL.Path, Query: r.URL.RawQuery, Route: pattern}
		f := s.takeFault(record)
		s.hold(r, f.Delay)
		var answer reply
		if !f.disturbs() || f.Late {
			answer = s.serve(pattern, serve, r, &record)
		}
		if f.disturbs() && !f.Drop {
			answer = f.reply()
		}
		if f.Drop {
			s.record(record)
			reset(r)
			panic(http.ErrAbortHandler)
		}
		if record.Status == 0 {
			record.Status = answer.status
		}
		s.record(record)
		s.send(w, answer)
	})
}

// hold lets a request wait. When the server ends meanwhile, the request gets no answer.
func (s *Server) hold(r *http.Request, d time.Duration) {
	if d == 0 {
		return
	}
	select {
	case <-time.After(d):
	case <-r.Context().Done():
	case <-s.closed:
		panic(http.ErrAbortHandler) // the server ends without an answer
	}
}

// serve answers a request that nothing disturbs.
func (s *Server) serve(pattern string, serve func(*call) (reply, error), r *http.Request, record *Request) reply {
	c := &call{Request: r}
	answer, err := s.carryOut(pattern, serve, c)
	var refused *apiError
	if errors.As(err, &refused) {
		answer.status, answer.value = refused.status, refused
		record.Code = refused.Code
	}
	record.Body, record.Status = c.body, answer.status
	if answer.status == http.StatusBadRequest {
		s.fault(fmt.Sprintf("%s: refused: error %d for %s", record, record.Code, c.body))
	}
	return answer
}

func (s *Server) carryOut(pattern string, serve func(*call) (reply, error), c *call) (reply, error) {
	if err := c.read(); err != nil {
		return fail(err)
	}
	interaction := strings.HasPrefix(c.URL.Path, "/interactions/") || strings.HasPrefix(c.URL.Path, "/webhooks/")
	if !interaction && pattern != "GET /gateway" && c.Header.Get("Authorization") != "Bot "+s.Token {
		return fail(errUnauthorized())
	}
	header, limited := s.limit(pattern, c.Request, interaction)
	if limited != nil {
		return *limited, nil
	}
	s.checkSpec(pattern, c)
	answer, err := serve(c)
	answer.header = header
	return answer, err
}

// send writes an answer: a page of HTML when it is a string, else JSON.
func (s *Server) send(w http.ResponseWriter, answer reply) {
	h := w.Header()
	for k, v := range answer.header {
		h[k] = v
	}
	var body []byte
	switch v := answer.value.(type) {
	case nil:
	case string:
		h.Set("Content-Type", "text/html")
		body = []byte(v)
	default:
		h.Set("Content-Type", "application/json")
		s.mu.Lock() // the value may share parts with the world
		body = marshal(v)
		s.mu.Unlock()
	}
	w.WriteHeader(answer.status)
	_, _ = w.Write(body)
}

// record notes a finished request.
func (s *Server) record(r Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	r.Time = s.now()
	s.requestCount++
	s.requests = append(s.requests, r)
	if keep := s.options.Keep; keep > 0 && len(s.requests) > keep {
		s.requests[0] = Request{}
		s.requests = s.requests[1:]
	}
	s.countInvalid(r.Status)
	s.changed.fire()
}

// reset breaks the connection of a request off with a TCP reset.
func reset(r *http.Request) {
	if c, isTCP := r.Context().Value(connKey{}).(*net.TCPConn); isTCP {
		_ = c.SetLinger(0)
		_ = c.Close()
	}
}

// maxBody is the largest body that Discord reads: ten files and some JSON.
const maxBody = 110 << 20

// read reads the body: JSON, or a form with JSON and files.
func (c *call) read() error {
	raw, err := io.ReadAll(io.LimitReader(c.Body, maxBody+1))
	if err != nil {
		return refuse(400, 0, "could not read the body")
	}
	if len(raw) > maxBody {
		return refuse(413, 40005, "Request entity too large")
	}
	kind, params, _ := mime.ParseMediaType(c.Header.Get("Content-Type"))
	switch {
	case len(raw) == 0:
		if kind != "" && c.Method != http.MethodGet && c.Method != http.MethodDelete {
			return refuse(400, 50109, "The request body contains invalid JSON.")
		}
		return nil
	case kind == "application/json":
		c.body = raw
	case kind == "multipart/form-data":
		form := multipart.NewReader(bytes.NewReader(raw), params["boundary"])
		for {
			part, err := form.NextPart()
			if err == io.EOF {
				break
			}
			if err != nil {
				return refuse(400, 50035, "Invalid Form Body")
			}
			content, err := io.ReadAll(part)
			if err != nil {
				return refuse(400, 50035, "Invalid Form Body")
			}
			if part.FormName() == "payload_json" {
				c.body = content
				continue
			}
			c.files = append(c.files, upload{part.FormName(), part.FileName(), part.Header.Get("Content-Type"), content})
		}
	default:
		return refuse(400, 50035, `Expected "Content-Type" header to be one of {'application/json', 'multipart/form-data'}.`)
	}
	if !json.Valid(c.body) {
		return refuse(400, 50109, "The request body contains invalid JSON.")
	}
	return nil
}

// decode reads the JSON body into v; what does not fit is refused as Discord
// does.
func (c *call) decode(v any) error {
	if err := json.Unmarshal(c.body, v); err != nil {
		var mismatch *json.UnmarshalTypeError
		p := problems{}
		if errors.As(err, &mismatch) {
			p.add(mismatch.Field, "BASE_TYPE_BAD_TYPE", "Could not interpret "+mismatch.Value+" as "+mismatch.Type.String()+".")
		} else {
			p.add("", "BASE_TYPE_BAD_TYPE", err.Error())
		}
		return p.err()
	}
	return nil
}

func (s *Server) getUser(c *call) (reply, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	u := s.users[c.PathValue("user_id")]
	if u == nil {
		return fail(errUnknown(10013, "User"))
	}
	return ok(u)
}

func (s *Server) getMe(*call) (reply, error) {
	return ok(object{
		"id": s.Bot.ID, "username": s.Bot.Username, "global_name": s.Bot.GlobalName, "discriminator": "0", "avatar": nil,
		"bot": true, "public_flags": 0, "flags": 0, "primary_guild": nil, "mfa_enabled": false, "locale": s.Bot.Locale,
		"email": nil, "verified": true,
	})
}

func (s *Server) getApplication(*call) (reply, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return ok(object{
		"id": s.AppID, "name": s.Bot.Username, "description": "", "icon": nil, "bot_public": true, "bot_require_code_grant": false,
		"verify_key": strings.Repeat("0", 64), "flags": 0, "bot": s.Bot, "owner": s.guildOwner, "team": nil,
		"integration_types_config": object{"0": object{}, "1": object{}}, "type": nil, "flags_new": "0",
		"redirect_uris": []string{}, "interactions_endpoint_url": nil, "role_connections_verification_url": nil,
		"approximate_guild_count": len(s.guilds), "approximate_user_install_count": 0,
		"approximate_user_authorization_count": 0, "explicit_content_filter": 0, "eligible_oauth2_scopes": []string{},
	})
}

func (s *Server) getMyGuilds(*call) (reply, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	guilds := []object{}
	for _, g := range s.guildOrder {
		if g.installed {
			guilds = append(guilds, object{"id": g.ID, "name": g.Name, "icon": nil, "banner": nil, "owner": false, "features": []string{}, "permissions": memberDefault})
		}
	}
	return ok(guilds)
}

func (s *Server) leaveGuild(c *call) (reply, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	g, err := s.guildOf(c)
	if err != nil {
		return fail(err)
	}
	g.remove()
	return empty()
}

func (s *Server) openDirect(c *call) (reply, error) {
	var body struct {
		Recipient string `json:"recipient_id"`
	}
	if err := c.decode(&body); err != nil {
		return fail(err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	u := s.users[body.Recipient]
	if u == nil || u.Bot {
		return fail(refuse(400, 50033, "Invalid Recipient(s)"))
	}
	return ok(u.directChannel().object())
}

// guildOf returns the guild that a request names, of which the bot is a member.
func (s *Server) guildOf(c *call) (*Guild, error) {
	g := s.guilds[c.PathValue("guild_id")]
	if g == nil {
		return nil, errUnknown(10004, "Guild")
	}
	if !g.installed {
		return nil, errAccess()
	}
	return g, nil
}

func (s *Server) getGuild(c *call) (reply, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	g, err := s.guildOf(c)
	if err != nil {
		return fail(err)
	}
	return ok(g.object())
}

func (s *Server) getGuildChannels(c *call) (reply, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	g, err := s.guildOf(c)
	if err != nil {
		return fail(err)
	}
	channels := []object{}
	for _, ch := range g.channels {
		if !ch.isThread() {
			channels = append(channels, ch.object())
		}
	}
	return ok(channels)
}

func (s *Server) getGuildRoles(c *call) (reply, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	g, err := s.guildOf(c)
	if err != nil {
		return fail(err)
	}
	return ok(append([]*Role(nil), g.roles...))
}

func (s *Server) getGuildMember(c *call) (reply, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	g, err := s.guildOf(c)
	if err != nil {
		return fail(err)
	}
	m := g.members[c.PathValue("user_id")]
	if m == nil {
		return fail(errUnknown(10007, "Member"))
	}
	return ok(m.object())
}

// channelOf returns the channel that a request names, when the bot may do there
// what it needs. Direct conversations need no permission.
func (s *Server) channelOf(c *call, need Permission) (*Channel, error) {
	ch := s.channels[c.PathValue("channel_id")]
	if ch == nil {
		return nil, errUnknown(10003, "Channel")
	}
	if ch.guild == nil {
		if ch.Type != DirectChannel {
			return nil, errAccess()
		}
		return ch, nil
	}
	has := ch.permissions(s.Bot)
	if has&ViewChannel == 0 {
		return nil, errAccess()
	}
	if has&need != need {
		return nil, errPermission()
	}
	return ch, nil
}

func (s *Server) getChannel(c *call) (reply, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	ch, err := s.channelOf(c, 0)
	if err != nil {
		return fail(err)
	}
	return ok(ch.object())
}

func (s *Server) postTyping(c *call) (reply, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, err := s.channelOf(c, SendMessages); err != nil {
		return fail(err)
	}
	return empty()
}

func (s *Server) joinThread(c *call) (reply, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, err := s.channelOf(c, 0); err != nil {
		return fail(err)
	}
	return empty()
}

// serveAttachment serves the files of messages, as the CDN does.
func (s *Server) serveAttachment(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	id := r.PathValue("attachment")
	if a, uploaded := s.uploads[id]; uploaded {
		sendFile(w, a)
		return
	}
	if ch := s.channels[r.PathValue("channel")]; ch != nil {
		for _, m := range ch.messages {
			for _, a := range m.Attachments {
				if a.ID == id {
					sendFile(w, a)
					return
				}
			}
		}
	}
	http.NotFound(w, r)
}

func sendFile(w http.ResponseWriter, a Attachment) {
	w.Header().Set("Content-Type", a.ContentType)
	w.Header().Set("Content-Length", strconv.Itoa(len(a.Content)))
	_, _ = w.Write(a.Content)
}
