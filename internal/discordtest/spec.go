package discordtest

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

// spec is Discord's own description of its API.
type spec struct{ doc *openapi3.T }

// loadSpec reads the description from a file.
func loadSpec(path string) (*spec, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var tree any
	if err := json.Unmarshal(raw, &tree); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	constToEnum(tree)
	if raw, err = json.Marshal(tree); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	doc, err := openapi3.NewLoader().LoadFromData(raw)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return &spec{doc}, nil
}

// constToEnum replaces "const": x by "enum": [x], which says the same and is
// what the validator knows.
func constToEnum(node any) {
	switch n := node.(type) {
	case map[string]any:
		if c, has := n["const"]; has {
			n["enum"] = []any{c}
			delete(n, "const")
		}
		for _, child := range n {
			constToEnum(child)
		}
	case []any:
		for _, child := range n {
			constToEnum(child)
		}
	}
}

// check returns what is wrong with the JSON body of a request.
func (s *spec) check(pattern string, body json.RawMessage) error {
	method, path, _ := strings.Cut(pattern, " ")
	if method == "" || len(body) == 0 {
		return nil
	}
	item := s.doc.Paths.Value(path)
	if item == nil {
		return fmt.Errorf("no such path")
	}
	op := item.GetOperation(method)
	if op == nil {
		return fmt.Errorf("no such operation")
	}
	if op.RequestBody == nil || op.RequestBody.Value == nil {
		return fmt.Errorf("a body where none is expected")
	}
	media := op.RequestBody.Value.Content.Get("application/json")
	if media == nil || media.Schema == nil || media.Schema.Value == nil {
		return nil
	}
	var value any
	if err := json.Unmarshal(body, &value); err != nil {
		return err
	}
	return s.doc.ValidateSchemaJSON(media.Schema.Value, value, openapi3.VisitAsRequest(), openapi3.DisableSchemaErrorDetails())
}

// checkSpec records when a body is not as Discord describes it.
func (s *Server) checkSpec(pattern string, c *call) {
	if s.spec == nil || pattern == "" {
		return
	}
	if err := s.spec.check(pattern, c.body); err != nil {
		s.fault(fmt.Sprintf("%s: the body differs from Discord's description: %v\n%s", pattern, err, c.body))
	}
}
