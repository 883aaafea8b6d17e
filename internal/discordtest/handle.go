package discordtest

import (
	"context"
	"fmt"
)

// Now returns the message as it is now.
func (m Message) Now() Message {
	m.server.mu.Lock()
	defer m.server.mu.Unlock()
	return *m.live()
}

// live is the message on the server.
func (m Message) live() *Message {
	if m.interaction != nil {
		for _, own := range m.interaction.messages() {
			if own.ID == m.ID {
				return own
			}
		}
	}
	if on := m.server.find(m.ID, m.ChannelID); on != nil {
		return on
	}
	m.Gone = true
	return &m
}

// Reply waits for the first message with which the bot replies to this one, in
// the same channel or in a thread that it opened for it.
func (m Message) Reply(ctx context.Context) (Message, error) {
	replies, err := m.Replies(ctx, 1)
	if err != nil {
		return Message{}, err
	}
	return replies[0], nil
}

// Replies waits until the bot has replied n times, and returns all replies so
// far. With n = 0 it does not wait.
func (m Message) Replies(ctx context.Context, n int) ([]Message, error) {
	var replies []Message
	ch, err := m.channel()
	if err != nil {
		return nil, err
	}
	what := func() string { return fmt.Sprintf("%d replies to %q (there are %d)", n, m.Content, len(replies)) }
	err = m.server.await(ctx, what, &ch.posted, func() (bool, error) {
		replies = nil
		collect := func(in *Channel, inThread bool) {
			for _, r := range in.messages {
				if r.Author == m.server.Bot && (inThread || r.Reference != nil && r.Reference.MessageID == m.ID) {
					replies = append(replies, *r)
				}
			}
		}
		collect(ch, false)
		if t := m.server.channels[m.ID]; t != nil {
			collect(t, true)
		}
		return len(replies) >= n, nil
	})
	return replies, err
}

func (m Message) channel() (*Channel, error) {
	m.server.mu.Lock()
	defer m.server.mu.Unlock()
	ch := m.server.channels[m.ChannelID]
	if ch == nil {
		return nil, fmt.Errorf("discordtest: the channel of %q is gone", m.Content)
	}
	return ch, nil
}

// Edited waits until the message was changed again, after this state of it.
func (m Message) Edited(ctx context.Context) (Message, error) {
	var now Message
	what := func() string { return fmt.Sprintf("an edit of %q", m.Text()) }
	err := m.server.await(ctx, what, m.changed, func() (bool, error) {
		now = *m.live()
		if now.Gone {
			return false, fmt.Errorf("discordtest: waiting for %s: it was deleted", what())
		}
		return now.Edits > m.Edits, nil
	})
	return now, err
}

// Deleted waits until the message is gone.
func (m Message) Deleted(ctx context.Context) error {
	what := func() string { return fmt.Sprintf("%q to be deleted", m.Text()) }
	return m.server.await(ctx, what, m.changed, func() (bool, error) { return m.live().Gone, nil })
}

// Message waits for a message of the bot in the channel that match accepts; it
// gets the lock held and must not call the server.
func (c *Channel) Message(ctx context.Context, match func(Message) bool) (Message, error) {
	var found Message
	what := func() string { return "a message of the bot in #" + c.Name }
	err := c.server.await(ctx, what, &c.posted, func() (bool, error) {
		for _, m := range c.messages {
			if m.Author == c.server.Bot && match(*m) {
				found = *m
				return true, nil
			}
		}
		return false, nil
	})
	return found, err
}
