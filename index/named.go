package index

import "strings"

// Named returns the name of a list that a person means: the very name, else the only one that begins with what was typed, else the only
// one that holds it. Letter case does not count, and a hyphen is a space.
func Named(list []Count, typed string) (string, bool) {
	fold := func(s string) string { return strings.ToLower(strings.ReplaceAll(strings.TrimSpace(s), "-", " ")) }
	t := fold(typed)
	for _, test := range []func(name string) bool{
		func(name string) bool { return name == t },
		func(name string) bool { return strings.HasPrefix(name, t) },
		func(name string) bool { return strings.Contains(name, t) },
	} {
		found, n := "", 0
		for _, c := range list {
			if test(fold(c.Name)) {
				found, n = c.Name, n+1
			}
		}
		if n == 1 {
			return found, true
		}
	}
	return "", false
}
