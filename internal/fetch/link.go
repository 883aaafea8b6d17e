package fetch

import (
	"fmt"
	"net/netip"
	"net/url"
	"strings"

	"golang.org/x/net/idna"
)

// maxLink is the length in bytes of the longest link that is followed; sites and browsers agree on about 2,000.
const maxLink = 2048

// maxHost is the length in bytes of the longest name that DNS has.
const maxHost = 253

// privateNames are the top-level names, or whole names, that stand for the machine itself or for the network that it is in.
var privateNames = []string{"localhost", "localdomain", "local", "internal", "intranet", "lan", "home.arpa", "onion"}

// CheckURL reads a link and returns it in one form: host in lower-case ASCII, no default port, no fragment, a path. The error is an
// *Error that wraps ErrURL and says what about the link is not allowed: another scheme than http and https, another port than 80
// and 443, user info, a name that is never public (localhost, a name without a dot), or an address that is written as one number or
// in octal or hexadecimal digits. For a plain IP address that CheckAddr refuses it wraps ErrAddress.
func CheckURL(raw string) (*url.URL, error) {
	u, err := checkLink(raw)
	if err != nil {
		return nil, &Error{URL: shown(raw), Err: err}
	}
	return u, nil
}

// shown returns a refused link as an error may show it: without a password, and not when it is too odd to tell where one would be.
func shown(raw string) string {
	u, err := url.Parse(raw)
	if err != nil || len(raw) > maxLink {
		return "(unreadable link)"
	}
	return u.Redacted()
}

// checkLink does the work of CheckURL.
func checkLink(raw string) (*url.URL, error) {
	if len(raw) > maxLink {
		return nil, fmt.Errorf("%w: longer than %d bytes", ErrURL, maxLink)
	}
	u, err := url.Parse(strings.TrimSpace(raw))
	if err != nil {
		return nil, fmt.Errorf("%w: not a link", ErrURL)
	}
	if u.Scheme != "http" && u.Scheme != "https" {
		return nil, fmt.Errorf("%w: scheme %q instead of http or https", ErrURL, u.Scheme)
	}
	if u.User != nil {
		return nil, fmt.Errorf("%w: a user name or password", ErrURL)
	}
	if u.Opaque != "" || u.Host == "" {
		return nil, fmt.Errorf("%w: no host", ErrURL)
	}
	port := u.Port()
	if strings.HasSuffix(u.Host, ":") || (port != "" && port != "80" && port != "443") {
		return nil, fmt.Errorf("%w: port %q instead of 80 or 443", ErrURL, port)
	}
	host, err := checkHost(u.Hostname())
	if err != nil {
		return nil, err
	}
	switch {
	case u.Scheme == "http" && port == "80", u.Scheme == "https" && port == "443":
		port = ""
	case port != "":
		port = ":" + port
	}
	u.Host, u.Fragment, u.RawFragment = host+port, "", ""
	if u.Path == "" {
		u.Path = "/"
	}
	return u, nil
}

// checkHost returns host as it stands in a link: ASCII, lower case, IPv6 in brackets.
func checkHost(host string) (string, error) {
	if strings.Contains(host, ":") {
		a, err := netip.ParseAddr(host)
		if err != nil {
			return "", fmt.Errorf("%w: address %q", ErrURL, host)
		}
		if err := CheckAddr(a); err != nil {
			return "", err
		}
		return "[" + a.String() + "]", nil
	}
	ascii, err := idna.Lookup.ToASCII(host)
	if err != nil {
		return "", fmt.Errorf("%w: host name %q", ErrURL, host)
	}
	ascii = strings.TrimSuffix(ascii, ".")
	if again, err := idna.Lookup.ToASCII(ascii); err != nil || again != ascii || len(ascii) > maxHost || strings.Contains("."+ascii+".", "..") {
		return "", fmt.Errorf("%w: host name %q", ErrURL, host)
	}
	if a, err := netip.ParseAddr(ascii); err == nil {
		return ascii, CheckAddr(a)
	}
	last := ascii[strings.LastIndexByte(ascii, '.')+1:]
	if numeric(last) {
		return "", fmt.Errorf("%w: address %q is not written as four decimal numbers", ErrURL, host)
	}
	for _, name := range privateNames {
		if ascii == name || strings.HasSuffix(ascii, "."+name) {
			return "", fmt.Errorf("%w: host %q is not on the public internet", ErrURL, host)
		}
	}
	if !strings.Contains(ascii, ".") {
		return "", fmt.Errorf("%w: host %q has no dot", ErrURL, host)
	}
	return ascii, nil
}

// numeric tells whether browsers would take the last label of a host for part of an IPv4 address: digits, or 0x and hexadecimal
// digits. No top-level name is of this form.
func numeric(label string) bool {
	if hex, ok := strings.CutPrefix(label, "0x"); ok {
		return strings.Trim(hex, "0123456789abcdef") == ""
	}
	return strings.Trim(label, "0123456789") == ""
}
