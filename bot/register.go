package bot

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"reflect"
)

// register brings the commands that Discord has in line with the table, by one call, and only when they differ.
func (b *Bot) register(ctx context.Context) error {
	_, app, _ := b.who("")
	path := "applications/" + app + "/commands"
	if b.opt.Server != "" {
		path = "applications/" + app + "/guilds/" + b.opt.Server + "/commands"
	}
	want := wireCommands(b.catalogue, b.commands, b.opt.Server == "")
	var have []map[string]any
	err := b.rest.call(ctx, http.MethodGet, path+"?with_localizations=true", path, nil, &have)
	if hasCode(err, codeMissingAccess) {
		return ErrAccess
	}
	if err != nil {
		return fmt.Errorf("bot: commands: cannot read those that are registered: %w", err)
	}
	same, err := sameCommands(want, have)
	if err != nil {
		return err
	}
	if same {
		b.log.Debug("discord: commands are as they should be", "count", len(want))
		return nil
	}
	if err := b.rest.call(ctx, http.MethodPut, path, path, want, nil); err != nil {
		return fmt.Errorf("bot: commands: cannot register them: %w", err)
	}
	b.log.Info("discord: commands registered", "count", len(want))
	return nil
}

// sameCommands tells whether what Discord has is what is wanted. What Discord adds by itself (ids, versions, defaults) does not
// count.
func sameCommands(want []wireCommand, have []map[string]any) (bool, error) {
	data, err := json.Marshal(want)
	if err != nil {
		return false, fmt.Errorf("bot: commands: %w", err)
	}
	var plain []map[string]any
	if err := json.Unmarshal(data, &plain); err != nil {
		return false, fmt.Errorf("bot: commands: %w", err)
	}
	if len(plain) != len(have) {
		return false, nil
	}
	key := func(c map[string]any) string { return fmt.Sprint(c["type"], " ", c["name"]) }
	byKey := map[string]map[string]any{}
	for _, c := range have {
		byKey[key(c)] = c
	}
	for _, c := range plain {
		h := byKey[key(c)]
		if h == nil || !covers(c, h) {
			return false, nil
		}
		// What was taken away here may still stand there.
		for _, f := range []string{"options", "default_member_permissions"} {
			if c[f] == nil && !empty(h[f]) {
				return false, nil
			}
		}
	}
	return true, nil
}

// covers tells whether have says all that want says; lists must be equally long. A nil, false, 0, "" or empty value counts as
// not said.
func covers(want, have any) bool {
	switch w := want.(type) {
	case map[string]any:
		h, _ := have.(map[string]any)
		for k, v := range w {
			if !covers(v, h[k]) {
				return false
			}
		}
		for _, k := range []string{"required", "autocomplete", "max_length"} { // said there, but no longer here
			if w[k] == nil && !empty(h[k]) {
				return false
			}
		}
		return true
	case []any:
		h, _ := have.([]any)
		if len(w) != len(h) {
			return false
		}
		for i := range w {
			if !covers(w[i], h[i]) {
				return false
			}
		}
		return true
	}
	return reflect.DeepEqual(want, have) || empty(want) && empty(have)
}

func empty(v any) bool {
	switch x := v.(type) {
	case nil:
		return true
	case bool:
		return !x
	case float64:
		return x == 0
	case string:
		return x == ""
	case []any:
		return len(x) == 0
	case map[string]any:
		return len(x) == 0
	}
	return false
}
