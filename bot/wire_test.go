package bot

import "fmt"

// check tells the first limit of Discord that the message breaks, or nil.
func (m *wireMessage) check() error {
	over := func(what, s string, limit int) error {
		if n := width(s); n > limit {
			return fmt.Errorf("bot: message: %s has %d characters of %d", what, n, limit)
		}
		return nil
	}
	var errs []error
	add := func(err error) {
		if err != nil {
			errs = append(errs, err)
		}
	}
	need := func(ok bool, format string, args ...any) {
		if !ok {
			errs = append(errs, fmt.Errorf("bot: message: "+format, args...))
		}
	}
	add(over("content", m.Content, maxContent))
	need(len(m.Embeds) <= maxEmbeds, "%d embeds", len(m.Embeds))
	need(m.Content != "" || len(m.Embeds) > 0 || len(m.Attachments) > 0, "empty")
	total := 0
	for _, e := range m.Embeds {
		add(over("title", e.Title, maxTitle))
		add(over("description", e.Description, maxDescription))
		total += width(e.Title) + width(e.Description)
		if e.Author != nil {
			add(over("author", e.Author.Name, maxAuthor))
			need(e.Author.Name != "", "author without a name")
			total += width(e.Author.Name)
		}
		if e.Footer != nil {
			add(over("footer", e.Footer.Text, maxFooter))
			need(e.Footer.Text != "", "footer without text")
			total += width(e.Footer.Text)
		}
		need(len(e.Fields) <= maxFields, "%d fields", len(e.Fields))
		for _, f := range e.Fields {
			add(over("field name", f.Name, maxFieldName))
			add(over("field value", f.Value, maxFieldValue))
			need(f.Name != "" && f.Value != "", "field without name or value")
			total += width(f.Name) + width(f.Value)
		}
	}
	need(total <= maxEmbedTotal, "embeds have %d characters together", total)
	need(len(m.Components) <= maxRows, "%d rows", len(m.Components))
	ids := map[string]bool{}
	for _, r := range m.Components {
		need(len(r.Components) > 0 && len(r.Components) <= maxButtons, "%d components in a row", len(r.Components))
		for _, c := range r.Components {
			add(over("label", c.Label, maxLabel))
			add(over("custom_id", c.CustomID, maxCustomID))
			add(over("address", c.URL, maxLinkURL))
			need((c.CustomID == "") == (c.Style == styleLink && c.Type == componentButton), "component with custom_id %q and style %d", c.CustomID, c.Style)
			need(c.CustomID == "" || !ids[c.CustomID], "custom_id %q twice", c.CustomID)
			ids[c.CustomID] = true
			need(len(c.Options) <= maxChoices, "%d options", len(c.Options))
			need(c.Type != componentSelect || len(c.Options) > 0 && len(r.Components) == 1, "select without options or not alone")
			for _, o := range c.Options {
				add(over("option", o.Label, maxChoice))
				add(over("option value", o.Value, maxChoice))
				add(over("option description", o.Description, maxChoice))
				need(o.Label != "" && o.Value != "", "option without label or value")
			}
		}
	}
	for _, a := range m.Attachments {
		add(over("alt text", a.Description, maxAltText))
	}
	if len(errs) > 0 {
		return errs[0]
	}
	return nil
}
