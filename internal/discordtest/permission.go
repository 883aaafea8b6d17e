package discordtest

import (
	"strconv"
	"strings"
)

// Permission is a set of permission bits.
type Permission uint64

// The permissions that matter to a bot that answers questions.
const (
	Administrator      Permission = 1 << 3
	ManageGuild        Permission = 1 << 5
	AddReactions       Permission = 1 << 6
	ViewChannel        Permission = 1 << 10
	SendMessages       Permission = 1 << 11
	ManageMessages     Permission = 1 << 13
	EmbedLinks         Permission = 1 << 14
	AttachFiles        Permission = 1 << 15
	ReadMessageHistory Permission = 1 << 16
	MentionEveryone    Permission = 1 << 17
	UseCommands        Permission = 1 << 31
	CreateThreads      Permission = 1 << 35
	SendInThreads      Permission = 1 << 38
)

// memberDefault is what everybody may do in a new server.
const memberDefault = AddReactions | ViewChannel | SendMessages | EmbedLinks | AttachFiles |
	ReadMessageHistory | UseCommands | CreateThreads | SendInThreads

// allPermissions is what an administrator may do.
const allPermissions Permission = 1<<50 - 1

// MarshalJSON writes the bits as Discord does: a number in a string.
func (p Permission) MarshalJSON() ([]byte, error) {
	return []byte(`"` + strconv.FormatUint(uint64(p), 10) + `"`), nil
}

// UnmarshalJSON reads bits that are a number or a number in a string.
func (p *Permission) UnmarshalJSON(raw []byte) error {
	bits, err := strconv.ParseUint(strings.Trim(string(raw), `"`), 10, 64)
	*p = Permission(bits)
	return err
}

// overwrite changes the permissions of a role (kind 0) or member (kind 1) in a
// channel.
type overwrite struct {
	ID    string     `json:"id"`
	Kind  int        `json:"type"`
	Allow Permission `json:"allow"`
	Deny  Permission `json:"deny"`
}

// permissions returns what a user may do in a channel, computed as Discord
// does: roles, then the overwrites for everyone, roles and the member. The
// caller holds the lock.
func (c *Channel) permissions(u *User) Permission {
	if c.guild == nil {
		return memberDefault
	}
	if c.guild.OwnerID == u.ID {
		return allPermissions
	}
	member := c.guild.members[u.ID]
	if member == nil {
		return 0
	}
	everyone := c.guild.ID
	granted := c.guild.everyone.Permissions
	for _, r := range member.roles {
		granted |= r.Permissions
	}
	if granted&Administrator != 0 {
		return allPermissions
	}
	holder := c
	if c.parent != nil && c.isThread() {
		holder = c.parent
	}
	apply := func(match func(overwrite) bool) {
		var allow, deny Permission
		for _, o := range holder.overwrites {
			if match(o) {
				allow |= o.Allow
				deny |= o.Deny
			}
		}
		granted = granted&^deny | allow
	}
	apply(func(o overwrite) bool { return o.ID == everyone })
	apply(func(o overwrite) bool { return o.Kind == 0 && o.ID != everyone && member.has(o.ID) })
	apply(func(o overwrite) bool { return o.Kind == 1 && o.ID == u.ID })
	return granted
}
