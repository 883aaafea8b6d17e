package bot

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"tradetalks/internal/library"
)

// settings handles /settings: shows them, changed by the options that are given.
func (d *desk) settings(ctx context.Context, r Request) (Reply, error) {
	d.setting.Lock() // two moderators at once each keep what they set
	defer d.setting.Unlock()
	before, err := d.opt.Library.Settings(r.Server)
	if err != nil {
		return Reply{}, err
	}
	after, changed := chosen(before, r)
	fields := settingsFields(r.voice, after)
	if changed {
		if err := d.opt.Library.SetSettings(ctx, actor(r), after); err != nil {
			return Reply{}, err
		}
		lines := []string{r.voice.say("settings.changed", "name", escape(cutAnywhere(r.Name, 80)))}
		for i, was := range settingsFields(r.voice, before) {
			if now := fields[i]; now != was {
				lines = append(lines, cutAnywhere(now.Name+": "+was.Value+" → "+now.Value, maxFieldValue))
			}
		}
		line := strings.Join(lines, "\n")
		d.audit(ctx, r, line)
		if before.Audit != "" && before.Audit != after.Audit { // where changes were posted until now, its readers are told of the last one
			if err := d.post(ctx, before.Audit, auditLine(line)); err != nil {
				d.opt.Log.Warn("bot: audit line not posted", "request", r.ID, "error", err)
			}
		}
	}
	return reply(&Message{Embeds: []Embed{{Title: r.voice.say("settings.title"), Fields: fields, Color: colorList}}}), nil
}

// chosen returns settings with what the options of a request change, and whether any was given.
func chosen(s library.Settings, r Request) (_ library.Settings, changed bool) {
	set := func(name string, f func(value string)) {
		if v, ok := r.Options[name]; ok {
			f(v)
			changed = true
		}
	}
	set("private", func(v string) { s.Private = v == "true" })
	set("language", func(v string) { s.Language = v })
	set("audit", func(v string) { s.Audit = v })
	set("no_audit", func(v string) {
		if v == "true" {
			s.Audit = ""
		}
	})
	set("question_log", func(v string) { s.QuestionLog = v == "true" })
	days := func(option string) int { return min(max(0, r.integer(option)), library.MostDays) }
	set("log_days", func(string) { s.LogDays = days("log_days") })
	set("keep_days", func(string) { s.KeepDays = days("keep_days") })
	set("disallow", func(v string) {
		s.Moderators = slices.DeleteFunc(slices.Clone(s.Moderators), func(id string) bool { return id == v })
	})
	set("allow", func(v string) {
		if !slices.Contains(s.Moderators, v) {
			s.Moderators = append(slices.Clone(s.Moderators), v)
		}
	})
	return s, changed
}

// settingsFields shows every setting, always in the same order.
func settingsFields(v voice, s library.Settings) []Field {
	var fields []Field
	put := func(key, value string) {
		if value == "" {
			value = v.say("settings.unset")
		}
		fields = append(fields, Field{Name: v.say(key), Value: cutAnywhere(value, maxFieldValue), Inline: true})
	}
	yes := map[bool]string{true: v.say("yes"), false: v.say("no")}
	var language, audit, keep string
	if s.Language != "" {
		language = v.say("choice." + s.Language)
	}
	if s.Audit != "" {
		audit = "<#" + digitsOnly(s.Audit) + ">"
	}
	if s.KeepDays > 0 {
		keep = fmt.Sprint(s.KeepDays)
	}
	put("settings.private", yes[s.Private])
	put("settings.language", language)
	put("settings.moderators", escape(strings.Join(s.Moderators, ", ")))
	put("settings.audit", audit)
	put("settings.log", yes[s.QuestionLog])
	put("settings.logdays", fmt.Sprint(logDays(s)))
	put("settings.keepdays", keep)
	return fields
}

// logDays is for how many days a server's question log keeps a question.
func logDays(s library.Settings) int { return cmp.Or(s.LogDays, library.DefaultLogDays) }
