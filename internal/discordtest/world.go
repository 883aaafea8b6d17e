package discordtest

import (
	"encoding/json"
	"strconv"
	"time"
)

// User is a person or bot. Its fields do not change after it was added; its
// methods are what a person does in a Discord client.
type User struct {
	ID            string  `json:"id"`
	Username      string  `json:"username"`
	GlobalName    *string `json:"global_name"`
	Discriminator string  `json:"discriminator"`
	Avatar        *string `json:"avatar"`
	Bot           bool    `json:"bot,omitempty"`

	// Locale is the language of the user's client.
	Locale string `json:"-"`

	server *Server
	direct *Channel // the direct messages with the bot, guarded by Server.mu
}

// MarshalJSON adds what Discord says about every user, and the fake has nothing
// to say about.
func (u *User) MarshalJSON() ([]byte, error) {
	type plain User
	return json.Marshal(struct {
		*plain
		PublicFlags  int  `json:"public_flags"`
		Flags        int  `json:"flags"`
		PrimaryGuild *int `json:"primary_guild"`
	}{plain: (*plain)(u)})
}

// Role is a role of a guild.
type Role struct {
	ID          string     `json:"id"`
	Name        string     `json:"name"`
	Permissions Permission `json:"permissions"`
	Color       int        `json:"color"`
	Hoist       bool       `json:"hoist"`
	Position    int        `json:"position"`
	Managed     bool       `json:"managed"`
	Mentionable bool       `json:"mentionable"`
	Tags        *roleTags  `json:"tags,omitempty"`
}

// MarshalJSON adds what Discord says about every role, and the fake has nothing
// to say about.
func (r *Role) MarshalJSON() ([]byte, error) {
	type plain Role
	return json.Marshal(struct {
		*plain
		Flags  int     `json:"flags"`
		Icon   *string `json:"icon"`
		Emoji  *string `json:"unicode_emoji"`
		Colors object  `json:"colors"`
	}{plain: (*plain)(r), Colors: object{"primary_color": r.Color, "secondary_color": nil, "tertiary_color": nil}})
}

type roleTags struct {
	BotID string `json:"bot_id,omitempty"`
}

// member is a user in a guild.
type member struct {
	user   *User
	roles  []*Role
	joined time.Time
}

func (m *member) has(role string) bool {
	for _, r := range m.roles {
		if r.ID == role {
			return true
		}
	}
	return false
}

// Guild is a server, as its members call it. ID, Name, Locale and OwnerID do
// not change.
type Guild struct {
	ID      string
	Name    string
	Locale  string
	OwnerID string

	server      *Server
	everyone    *Role
	botRole     *Role
	roles       []*Role
	channels    []*Channel
	members     map[string]*member
	memberCount int
	installed   bool                // the bot is a member
	offered     map[string][]string // ids of roles and members by command
}

// Types of channels.
const (
	TextChannel         = 0
	DirectChannel       = 1
	GroupChannel        = 3
	AnnouncementChannel = 5
	PublicThread        = 11
	PrivateThread       = 12
	Forum               = 15
)

// Channel is a text channel, thread, forum, direct or group conversation. ID,
// Type and Name do not change.
type Channel struct {
	ID   string
	Type int
	Name string

	server     *Server
	guild      *Guild
	parent     *Channel // of a thread
	owner      string   // of a thread
	recipients []*User  // of a direct or group conversation
	overwrites []overwrite
	messages   []*Message
	archived   bool
	locked     bool
	gone       bool
	posted     signal // fires at every message
}

func (c *Channel) isThread() bool { return c.Type == PublicThread || c.Type == PrivateThread }

// GuildOptions describe a guild that is added. The zero value is a guild in
// American English with one channel called "general".
type GuildOptions struct {
	// Name is shown to members; "Trade desk" when empty.
	Name string
	// Locale is the preferred language of the guild; "en-US" when empty.
	Locale string
	// Members is how many members Discord says that the guild has; only those
	// who are added exist.
	Members int
	// Channels is the number of text channels; 1 when zero.
	Channels int
	// Roles is the number of roles beside @everyone and the bot's own.
	Roles int
	// WithoutBot makes a guild that did not add the bot: only members who
	// installed it for themselves use it there.
	WithoutBot bool
	// Permissions are those of the bot's own role, beside what everybody may do.
	Permissions Permission
}

// AddGuild adds a guild. A bot that is connected gets to know it as one that
// has just added it.
func (s *Server) AddGuild(o GuildOptions) *Guild {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.addGuild(o)
}

// AddGuilds adds n guilds of the same kind, for load.
func (s *Server) AddGuilds(n int, o GuildOptions) []*Guild {
	s.mu.Lock()
	defer s.mu.Unlock()
	guilds := make([]*Guild, n)
	for i := range guilds {
		guilds[i] = s.addGuild(o)
	}
	return guilds
}

func (s *Server) addGuild(o GuildOptions) *Guild {
	if o.Name == "" {
		o.Name = "Trade desk"
	}
	if o.Locale == "" {
		o.Locale = "en-US"
	}
	if s.guildOwner == nil {
		s.guildOwner = s.addUser("owner", UserOptions{})
	}
	g := &Guild{
		ID: s.guildID(), Name: o.Name, Locale: o.Locale, OwnerID: s.guildOwner.ID,
		server: s, members: map[string]*member{}, memberCount: max(o.Members, 1), installed: !o.WithoutBot,
	}
	g.everyone = &Role{ID: g.ID, Name: "@everyone", Permissions: memberDefault}
	g.roles = []*Role{g.everyone}
	if g.installed {
		g.botRole = &Role{
			ID: s.newID(), Name: s.Bot.Username, Permissions: o.Permissions, Position: 1,
			Managed: true, Tags: &roleTags{BotID: s.Bot.ID},
		}
		g.roles = append(g.roles, g.botRole)
		g.members[s.Bot.ID] = &member{user: s.Bot, roles: []*Role{g.botRole}, joined: s.now()}
		g.memberCount++
	}
	for i := range o.Roles {
		g.roles = append(g.roles, &Role{ID: s.newID(), Name: "role " + strconv.Itoa(i+1), Position: i + 2})
	}
	for i := range max(o.Channels, 1) {
		name := "general"
		if i > 0 {
			name = "channel-" + strconv.Itoa(i+1)
		}
		g.addChannel(name, TextChannel)
	}
	s.guilds[g.ID] = g
	s.guildOrder = append(s.guildOrder, g)
	if g.installed {
		s.dispatch(event{kind: "GUILD_CREATE", guild: g.ID, intent: intentGuilds, data: g.create()})
	}
	return g
}

// BotRole returns the id of the role that Discord made for the bot in the
// guild, and "" when the bot is not a member.
func (g *Guild) BotRole() string {
	if g.botRole == nil {
		return ""
	}
	return g.botRole.ID
}

// General returns the first channel of the guild.
func (g *Guild) General() *Channel {
	g.server.mu.Lock()
	defer g.server.mu.Unlock()
	return g.channels[0]
}

// Join makes a user a member with roles that carry the permissions given.
func (g *Guild) Join(u *User, granted ...Permission) {
	g.server.mu.Lock()
	defer g.server.mu.Unlock()
	m := &member{user: u, joined: g.server.now()}
	for _, p := range granted {
		r := &Role{ID: g.server.newID(), Name: u.Username + "'s role", Permissions: p, Position: len(g.roles)}
		g.roles = append(g.roles, r)
		m.roles = append(m.roles, r)
		g.server.dispatch(event{kind: "GUILD_ROLE_CREATE", guild: g.ID, intent: intentGuilds, data: object{"guild_id": g.ID, "role": r}})
	}
	if g.members[u.ID] == nil {
		g.memberCount++
	}
	g.members[u.ID] = m
}

// Remove takes the bot out of the guild, as an administrator does who kicks it.
func (g *Guild) Remove() {
	g.server.mu.Lock()
	defer g.server.mu.Unlock()
	g.remove()
}

func (g *Guild) remove() {
	g.installed = false
	delete(g.members, g.server.Bot.ID)
	g.server.dispatch(event{kind: "GUILD_DELETE", guild: g.ID, intent: intentGuilds, data: object{"id": g.ID}})
	g.server.changed.fire()
}

// Outage makes the guild unavailable, or available again.
func (g *Guild) Outage(down bool) {
	g.server.mu.Lock()
	defer g.server.mu.Unlock()
	if down {
		g.server.dispatch(event{kind: "GUILD_DELETE", guild: g.ID, intent: intentGuilds, data: object{"id": g.ID, "unavailable": true}})
		return
	}
	g.server.dispatch(event{kind: "GUILD_CREATE", guild: g.ID, intent: intentGuilds, data: g.create()})
}

// AddChannel adds a channel of one of the types of channels that hold messages
// or, as a Forum, threads.
func (g *Guild) AddChannel(name string, kind int) *Channel {
	g.server.mu.Lock()
	defer g.server.mu.Unlock()
	c := g.addChannel(name, kind)
	g.server.dispatch(event{kind: "CHANNEL_CREATE", guild: g.ID, intent: intentGuilds, data: c.object()})
	return c
}

func (g *Guild) addChannel(name string, kind int) *Channel {
	c := &Channel{ID: g.server.newID(), Type: kind, Name: name, server: g.server, guild: g}
	g.channels = append(g.channels, c)
	g.server.channels[c.ID] = c
	return c
}

// AddThread adds a public thread to a channel, or a post to a forum. The bot
// gets to know it.
func (c *Channel) AddThread(name string) *Channel {
	c.server.mu.Lock()
	defer c.server.mu.Unlock()
	return c.addThread(c.server.newID(), name, PublicThread, c.guild.OwnerID)
}

func (c *Channel) addThread(id, name string, kind int, owner string) *Channel {
	t := &Channel{ID: id, Type: kind, Name: name, server: c.server, guild: c.guild, parent: c, owner: owner}
	c.guild.channels = append(c.guild.channels, t)
	c.server.channels[t.ID] = t
	data := t.object()
	data["newly_created"] = true
	c.server.dispatch(event{kind: "THREAD_CREATE", guild: c.guild.ID, intent: intentGuilds, data: data})
	return t
}

// Archive closes a thread; a locked one only moderators can open again.
func (c *Channel) Archive(locked bool) {
	c.server.mu.Lock()
	defer c.server.mu.Unlock()
	c.archived, c.locked = true, locked
	c.server.dispatch(event{kind: "THREAD_UPDATE", guild: c.guild.ID, intent: intentGuilds, data: c.object()})
}

// Deny takes permissions from the bot in the channel.
func (c *Channel) Deny(p Permission) {
	c.server.mu.Lock()
	defer c.server.mu.Unlock()
	c.overwrites = append(c.overwrites, overwrite{ID: c.server.Bot.ID, Kind: 1, Deny: p})
	c.server.dispatch(event{kind: "CHANNEL_UPDATE", guild: c.guild.ID, intent: intentGuilds, data: c.object()})
}

// Delete deletes the channel and what it holds.
func (c *Channel) Delete() {
	c.server.mu.Lock()
	defer c.server.mu.Unlock()
	kind := "CHANNEL_DELETE"
	if c.isThread() {
		kind = "THREAD_DELETE"
	}
	data := c.object()
	c.gone = true
	delete(c.server.channels, c.ID)
	for i, other := range c.guild.channels {
		if other == c {
			c.guild.channels = append(c.guild.channels[:i:i], c.guild.channels[i+1:]...)
			break
		}
	}
	c.server.dispatch(event{kind: kind, guild: c.guild.ID, intent: intentGuilds, data: data})
}

// Guild returns the guild of the channel; nil for a direct or group
// conversation.
func (c *Channel) Guild() *Guild { return c.guild }

// Messages returns the messages in the channel, oldest first, without deleted
// and ephemeral ones.
func (c *Channel) Messages() []Message {
	c.server.mu.Lock()
	defer c.server.mu.Unlock()
	var messages []Message
	for _, m := range c.messages {
		messages = append(messages, *m)
	}
	return messages
}

// UserOptions describe a user who is added.
type UserOptions struct {
	// Locale is the language of the user's client; "en-US" when empty.
	Locale string
	// Bot makes another bot of the user.
	Bot bool
}

// AddUser adds a user who is a member of nothing yet.
func (s *Server) AddUser(name string, o UserOptions) *User {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.addUser(name, o)
}

// AddMember adds a user who is a member of the guild, with the permissions
// given beside what everybody may do.
func (g *Guild) AddMember(name string, granted ...Permission) *User {
	u := g.server.AddUser(name, UserOptions{})
	g.Join(u, granted...)
	return u
}

func (s *Server) addUser(name string, o UserOptions) *User {
	if o.Locale == "" {
		o.Locale = "en-US"
	}
	u := &User{ID: s.newID(), Username: name, GlobalName: &name, Discriminator: "0", Bot: o.Bot, Locale: o.Locale, server: s}
	s.users[u.ID] = u
	return u
}

// Direct returns the conversation between the user and the bot.
func (u *User) Direct() *Channel {
	u.server.mu.Lock()
	defer u.server.mu.Unlock()
	return u.directChannel()
}

func (u *User) directChannel() *Channel {
	if u.direct == nil {
		u.direct = &Channel{ID: u.server.newID(), Type: DirectChannel, server: u.server, recipients: []*User{u}}
		u.server.channels[u.direct.ID] = u.direct
	}
	return u.direct
}

// AddGroup adds a conversation between people that the bot is not part of;
// those who installed the bot for themselves can use its commands there.
func (s *Server) AddGroup(users ...*User) *Channel {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := &Channel{ID: s.newID(), Type: GroupChannel, server: s, recipients: users}
	s.channels[c.ID] = c
	return c
}

// object is a JSON object that Discord sends.
type object map[string]any

func (g *Guild) create() object {
	channels, threads := []object{}, []object{}
	for _, c := range g.channels {
		if c.isThread() {
			threads = append(threads, c.object())
		} else {
			channels = append(channels, c.object())
		}
	}
	o := g.object()
	o["joined_at"] = g.server.start
	o["large"] = g.memberCount > 250
	o["unavailable"] = false
	o["member_count"] = g.memberCount
	o["voice_states"] = []object{}
	o["members"] = []object{g.members[g.server.Bot.ID].object()}
	o["channels"] = channels
	o["threads"] = threads
	o["presences"] = []object{}
	o["stage_instances"] = []object{}
	o["guild_scheduled_events"] = []object{}
	return o
}

func (g *Guild) object() object {
	return object{
		"id": g.ID, "name": g.Name, "icon": nil, "splash": nil, "banner": nil, "description": nil,
		"owner_id": g.OwnerID, "preferred_locale": g.Locale, "features": []string{}, "roles": append([]*Role(nil), g.roles...),
		"emojis": []object{}, "stickers": []object{}, "afk_channel_id": nil, "afk_timeout": 300,
		"verification_level": 1, "default_message_notifications": 1, "explicit_content_filter": 0, "mfa_level": 0,
		"nsfw_level": 0, "premium_tier": 0, "premium_subscription_count": 0, "premium_progress_bar_enabled": false,
		"system_channel_id": nil, "system_channel_flags": 0, "rules_channel_id": nil, "public_updates_channel_id": nil,
		"vanity_url_code": nil, "max_members": 500000, "max_presences": nil, "max_video_channel_users": 25,
		"max_stage_video_channel_users": 50, "application_id": nil, "discovery_splash": nil, "home_header": nil,
		"incidents_data": nil, "nsfw": false, "region": "deprecated", "safety_alerts_channel_id": nil,
		"widget_enabled": false, "widget_channel_id": nil,
	}
}

func (m *member) object() object {
	if m == nil {
		return nil
	}
	roles := []string{}
	for _, r := range m.roles {
		roles = append(roles, r.ID)
	}
	return object{
		"user": m.user, "nick": nil, "avatar": nil, "banner": nil, "roles": roles, "joined_at": m.joined, "premium_since": nil,
		"deaf": false, "mute": false, "flags": 0, "pending": false, "communication_disabled_until": nil,
	}
}

// withoutUser is the member as it stands in a message, whose author is named
// beside it.
func (m *member) withoutUser() object {
	o := m.object()
	delete(o, "user")
	return o
}

func (c *Channel) object() object {
	o := object{"id": c.ID, "type": c.Type, "last_message_id": nil, "flags": 0}
	if len(c.messages) > 0 {
		o["last_message_id"] = c.messages[len(c.messages)-1].ID
	}
	if c.guild == nil {
		o["recipients"] = c.recipients
		return o
	}
	o["guild_id"], o["name"] = c.guild.ID, c.Name
	if c.isThread() {
		o["parent_id"], o["owner_id"] = c.parent.ID, c.owner
		o["message_count"], o["total_message_sent"] = len(c.messages), len(c.messages)
		o["member_count"], o["rate_limit_per_user"] = 1, 0
		o["thread_metadata"] = object{
			"archived": c.archived, "locked": c.locked, "auto_archive_duration": 1440,
			"archive_timestamp": c.server.start, "invitable": true,
		}
		return o
	}
	o["parent_id"], o["position"], o["topic"], o["nsfw"], o["rate_limit_per_user"] = nil, 0, nil, false, 0
	o["permission_overwrites"] = append([]overwrite{}, c.overwrites...)
	return o
}
