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

// loadSpec reads what the description says about the bodies of requests.
func loadSpec(path string) (*spec, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var tree struct {
		OpenAPI string         `json:"openapi"`
		Info    map[string]any `json:"info"`
		Paths   map[string]any `json:"paths"`
		Parts   struct {
			Schemas map[string]any `json:"schemas"`
		} `json:"components"`
	}
	if err := json.Unmarshal(raw, &tree); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	needed := map[string]any{}
	for _, item := range tree.Paths {
		for _, operation := range item.(map[string]any) {
			if o, isOperation := operation.(map[string]any); isOperation {
				o["responses"] = map[string]any{}
				delete(o, "parameters")
			}
		}
		adapt(item, tree.Parts.Schemas, needed)
	}
	tree.Parts.Schemas = needed
	if raw, err = json.Marshal(tree); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	doc, err := openapi3.NewLoader().LoadFromData(raw)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return &spec{doc}, nil
}

// adapt changes a part of the description for the validator, and collects the
// schemas that it needs; to load only those takes half the time.
// "const": x becomes "enum": [x], which says the same and which the validator
// knows. Default member permissions may be a string, as Discord's own
// documentation has them, beside the integer of the description.
func adapt(node any, schemas, needed map[string]any) {
	switch n := node.(type) {
	case map[string]any:
		if c, has := n["const"]; has {
			n["enum"] = []any{c}
			delete(n, "const")
		}
		if permissions, has := n["default_member_permissions"].(map[string]any); has {
			permissions["type"] = []any{"integer", "string", "null"}
		}
		if ref, has := n["$ref"].(string); has {
			name := strings.TrimPrefix(ref, "#/components/schemas/")
			if _, known := needed[name]; !known {
				needed[name] = schemas[name]
				adapt(schemas[name], schemas, needed)
			}
		}
		for _, child := range n {
			adapt(child, schemas, needed)
		}
	case []any:
		for _, child := range n {
			adapt(child, schemas, needed)
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

// ChecksBodies reports whether bodies are checked against Discord's
// description.
func (s *Server) ChecksBodies() bool { return s.spec != nil }
