package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"tradetalks/index"
	"tradetalks/internal/text"
)

// mostNear is how many names are told to a person whose word is none of them.
const mostNear = 5

// narrow puts the names that the corpus knows in the place of the publisher and the topic that a person typed. The error names the
// nearest ones when none is meant.
func (c call) narrow(d *desk) (call, error) {
	if c.publisher == "" && c.topic == "" {
		return c, nil
	}
	v, err := d.view()
	if err != nil {
		return c, err
	}
	defer v.Close()
	for _, n := range []struct {
		kind string
		list func() ([]index.Count, error)
		name *string
	}{{"publisher", v.Publishers, &c.publisher}, {"topic", v.Topics, &c.topic}} {
		if *n.name == "" {
			continue
		}
		list, err := n.list()
		if err != nil {
			return c, err
		}
		name, ok := index.Named(list, *n.name)
		switch {
		case ok:
			*n.name = name
		case len(list) == 0:
			return c, fmt.Errorf("-%s: no article of the corpus has a %s", n.kind, n.kind)
		default:
			return c, fmt.Errorf("-%s: the corpus has no single %s like %q: nearest are %s", n.kind, n.kind, *n.name, near(*n.name, list))
		}
	}
	return c, nil
}

// near lists the names that are nearest to what was typed: those that hold it first, then those with the fewest letters to change.
func near(typed string, list []index.Count) string {
	t := strings.ToLower(typed)
	distance := func(c index.Count) int {
		name := strings.ToLower(c.Name)
		if strings.Contains(name, t) {
			return 0
		}
		return text.Edits(t, name)
	}
	list = slices.Clone(list)
	slices.SortStableFunc(list, func(a, b index.Count) int { return cmp.Compare(distance(a), distance(b)) })
	var names []string
	for _, c := range list[:min(len(list), mostNear)] {
		names = append(names, fmt.Sprintf("%q", c.Name))
	}
	return strings.Join(names, ", ")
}
