package main

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

// The types of this file are a bill of materials in the JSON of CycloneDX 1.6, as far as it is used here.
type (
	bill struct {
		Format     string      `json:"bomFormat"`
		Spec       string      `json:"specVersion"`
		Serial     string      `json:"serialNumber"`
		Version    int         `json:"version"`
		Metadata   metadata    `json:"metadata"`
		Components []component `json:"components"`
		Depends    []depends   `json:"dependencies"`
	}
	metadata struct {
		Component component `json:"component"`
	}
	component struct {
		Type       string     `json:"type"`
		Ref        string     `json:"bom-ref"`
		Name       string     `json:"name"`
		Version    string     `json:"version,omitempty"`
		URL        string     `json:"purl"`
		Licenses   []licensed `json:"licenses,omitempty"`
		Properties []property `json:"properties,omitempty"`
	}
	licensed struct {
		License struct {
			ID string `json:"id"`
		} `json:"license"`
	}
	property struct {
		Name  string `json:"name"`
		Value string `json:"value"`
	}
	depends struct {
		Ref string   `json:"ref"`
		On  []string `json:"dependsOn"`
	}
)

// packageURL returns the address of a Go module among packages of all kinds.
func packageURL(path, version string) string {
	url := "pkg:golang/" + path
	if version != "" {
		url += "@" + strings.ReplaceAll(version, "+", "%2B")
	}
	return url
}

func newComponent(kind, path, version string, licences ...string) component {
	url := packageURL(path, version)
	c := component{Type: kind, Ref: url, Name: path, Version: version, URL: url}
	for _, id := range licences {
		var l licensed
		l.License.ID = id
		c.Licenses = append(c.Licenses, l)
	}
	return c
}

// writeBill writes the bill of materials. The same parts give the same bytes.
func (p *parts) writeBill(w io.Writer) error {
	main := newComponent("application", module, strings.Trim(p.main, "()")) // "(devel)" is no version that an address can hold
	if p.commit != "" {
		main.Properties = []property{{"vcs.revision", p.commit}}
	}
	b := bill{Format: "CycloneDX", Spec: "1.6", Version: 1, Metadata: metadata{main}}
	b.Components = append(b.Components, newComponent("library", "std", strings.TrimPrefix(p.compiler, "go"), "BSD-3-Clause"))
	for _, m := range p.modules {
		kinds, err := m.kinds()
		if err != nil {
			return err
		}
		c := newComponent("library", m.path, m.version, kinds...)
		c.Properties = []property{{"go.sum", m.sum}}
		b.Components = append(b.Components, c)
	}
	on := depends{Ref: main.Ref}
	for _, c := range b.Components {
		on.On = append(on.On, c.Ref)
	}
	b.Depends = []depends{on}
	content, err := json.Marshal(b)
	if err != nil {
		return err
	}
	b.Serial = serial(sha256.Sum256(content))
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(b)
}

// serial makes a UUID of the eighth version, whose bits are free, from a hash.
func serial(hash [32]byte) string {
	u := hash[:16]
	u[6] = u[6]&0x0f | 0x80
	u[8] = u[8]&0x3f | 0x80
	return fmt.Sprintf("urn:uuid:%x-%x-%x-%x-%x", u[:4], u[4:6], u[6:8], u[8:10], u[10:])
}
