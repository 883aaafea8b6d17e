package discordtest

import "slices"

// AddRole adds a role that permits nothing by itself and gives it to members.
func (g *Guild) AddRole(name string, to ...*User) *Role {
	g.server.mu.Lock()
	defer g.server.mu.Unlock()
	r := &Role{ID: g.server.newID(), Name: name, Position: len(g.roles)}
	g.roles = append(g.roles, r)
	for _, u := range to {
		m := g.members[u.ID]
		m.roles = append(m.roles, r)
	}
	g.server.dispatch(event{kind: "GUILD_ROLE_CREATE", guild: g.ID, intent: intentGuilds, data: object{"guild_id": g.ID, "role": r}})
	return r
}

// Offer lets a role or a member, by id, use a command whatever its default
// permissions are, as administrators do under Integrations.
func (g *Guild) Offer(command, to string) {
	g.server.mu.Lock()
	defer g.server.mu.Unlock()
	if g.offered == nil {
		g.offered = map[string][]string{}
	}
	g.offered[command] = append(g.offered[command], to)
}

// offers reports whether a command is offered to a member. The caller holds the
// lock.
func (g *Guild) offers(command string, u *User) bool {
	return slices.ContainsFunc(g.offered[command], func(id string) bool {
		m := g.members[u.ID]
		return id == u.ID || m != nil && m.has(id)
	})
}
