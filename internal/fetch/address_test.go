package fetch_test

import (
	"errors"
	"fmt"
	"net/netip"
	"net/url"
	"strings"
	"testing"

	"tradetalks/internal/fetch"
)

// refusedAddresses holds the first, the last and well-known addresses of each class that no link may lead to.
var refusedAddresses = map[string][]string{
	"loopback":          {"127.0.0.1", "127.0.0.0", "127.255.255.255", "::1"},
	"private":           {"10.0.0.0", "10.255.255.255", "172.16.0.0", "172.31.255.255", "192.168.0.0", "192.168.255.255", "fc00::", "fd12:3456::1", "fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "fec0::1"},
	"link-local":        {"169.254.0.0", "169.254.255.255", "fe80::1", "febf::1", "fe80::1%eth0", "2606:4700::1%eth0"},
	"multicast":         {"224.0.0.1", "239.255.255.255", "ff02::1"},
	"metadata":          {"169.254.169.254", "169.254.170.2", "100.100.100.200", "168.63.129.16", "192.0.0.192", "fd00:ec2::254", "fd20:ce::254"},
	"IPv4-mapped":       {"::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:93.184.216.34"},
	"IPv4-translated":   {"::ffff:0:127.0.0.1"},
	"IPv4-compatible":   {"::127.0.0.1", "::93.184.216.34", "::2"},
	"NAT64":             {"64:ff9b::7f00:1", "64:ff9b::5db8:d822", "64:ff9b:1::a00:1"},
	"6to4":              {"2002:7f00:1::", "2002:5db8:d822::1", "192.88.99.1"},
	"Teredo":            {"2001::1", "2001:0:ffff::1"},
	"carrier-grade NAT": {"100.64.0.0", "100.127.255.255"},
	"benchmarking":      {"198.18.0.0", "198.19.255.255", "2001:2::1"},
	"documentation":     {"192.0.2.1", "198.51.100.1", "203.0.113.1", "2001:db8::1", "3fff::1"},
	"reserved":          {"240.0.0.1", "255.255.255.254", "192.0.0.1", "192.31.196.1", "192.52.193.1", "192.175.48.1", "2001:20::1", "2620:4f:8000::1", "4000::1", "5f00::1", "1::1", "fbff::1"},
	"unspecified":       {"0.0.0.0", "0.255.255.255", "::"},
	"broadcast":         {"255.255.255.255"},
	"discard-only":      {"100::1"},
}

func TestCheckAddrRefuses(t *testing.T) {
	for class, addrs := range refusedAddresses {
		t.Run(class, func(t *testing.T) {
			for _, s := range addrs {
				err := fetch.CheckAddr(netip.MustParseAddr(s))
				if !errors.Is(err, fetch.ErrAddress) || !strings.HasSuffix(err.Error(), " is "+class) {
					t.Errorf("CheckAddr(%s) = %v, want one that names the class %q", s, err, class)
				}
			}
		})
	}
	if err := fetch.CheckAddr(netip.Addr{}); !errors.Is(err, fetch.ErrAddress) {
		t.Errorf("CheckAddr of no address = %v, want ErrAddress", err)
	}
}

func TestCheckAddrAllows(t *testing.T) {
	for _, s := range []string{
		"1.1.1.1", "9.255.255.255", "11.0.0.0", "93.184.216.34", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.0",
		"169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "192.0.1.0", "192.167.255.255", "192.169.0.0",
		"198.17.255.255", "198.20.0.0", "223.255.255.255", "2000::1", "2001:200::1", "2001:4860:4860::8888", "2606:4700::1111",
		"2001:db7:ffff::1", "2003::1", "3ffe::1",
	} {
		if err := fetch.CheckAddr(netip.MustParseAddr(s)); err != nil {
			t.Errorf("CheckAddr(%s) = %v, want nil", s, err)
		}
	}
}

func FuzzCheckAddr(f *testing.F) {
	for _, addrs := range refusedAddresses {
		for _, s := range addrs {
			b := netip.MustParseAddr(s).As16()
			f.Add(b[:], false)
			f.Add(b[12:], true)
		}
	}
	f.Fuzz(func(t *testing.T, b []byte, short bool) {
		a, ok := netip.AddrFromSlice(b)
		if !ok {
			t.Skip()
		}
		if fetch.CheckAddr(a) != nil {
			return
		}
		// What passes is what the standard library calls global, and nothing that it has a special name for.
		if !a.IsGlobalUnicast() || a.IsPrivate() || a.IsLoopback() || a.IsLinkLocalUnicast() || a.IsMulticast() || a.IsUnspecified() || a.Is4In6() {
			t.Errorf("CheckAddr lets %s pass", a)
		}
		if a.Is6() && a.As16()[0]>>5 != 1 {
			t.Errorf("CheckAddr lets %s pass, which is outside of 2000::/3", a)
		}
		if a.Is4() {
			for _, prefix := range []string{"::ffff:", "::", "64:ff9b::"} {
				if in, err := netip.ParseAddr(prefix + a.String()); err == nil && fetch.CheckAddr(in) == nil {
					t.Errorf("CheckAddr lets %s pass", in)
				}
			}
		}
	})
}

func TestCheckURL(t *testing.T) {
	for in, want := range map[string]string{
		"http://news.example.com":                   "http://news.example.com/",
		" https://News.Example.COM:443/a?b=c#frag ": "https://news.example.com/a?b=c",
		"http://news.example.com:80/":               "http://news.example.com/",
		"http://news.example.com:443/":              "http://news.example.com:443/",
		"https://news.example.com:80/":              "https://news.example.com:80/",
		"https://news.example.com./a":               "https://news.example.com/a",
		"https://bücher.example/":                   "https://xn--bcher-kva.example/",
		"HTTPS://news.example.com/%7Ea":             "https://news.example.com/%7Ea",
		"http://93.184.216.34/":                     "http://93.184.216.34/",
		"http://[2606:4700:0::1111]/":               "http://[2606:4700::1111]/",
	} {
		u, err := fetch.CheckURL(in)
		if err != nil || u.String() != want {
			t.Errorf("CheckURL(%q) = %v, %v, want %s", in, u, err, want)
		}
	}
}

// refusedLinks holds links that are refused before anything is looked up, with a word of the reason.
var refusedLinks = []struct{ link, reason string }{
	{"", "scheme"}, {"news.example.com/a", "scheme"}, {"//news.example.com/a", "scheme"}, {"ftp://news.example.com/", "scheme"},
	{"file:///etc/passwd", "scheme"}, {"gopher://news.example.com/", "scheme"}, {"javascript:alert(1)", "scheme"},
	{"data:text/html,hi", "scheme"}, {"unix:///var/run/docker.sock", "scheme"},
	{"http:", "host"}, {"http:///a", "host"}, {"http:news.example.com", "host"}, {"http://:80/", ""},
	{"http://user@news.example.com/", "user name"}, {"http://user:pw@news.example.com/", "user name"}, {"http://@news.example.com/", "user name"},
	{"http://news.example.com@127.0.0.1/", "user name"}, {"http://user:pw@a b/", "not a link"},
	{"http://news.example.com:8080/", "port"}, {"http://news.example.com:22/", "port"}, {"http://news.example.com:/", "port"},
	{"http://news.example.com:0080/", "port"}, {"http://news.example.com:65616/", "port"},
	{"http://localhost/", "public internet"}, {"http://LOCALHOST./", "public internet"}, {"http://a.localhost/", "public internet"},
	{"http://printer.local/", "public internet"}, {"http://metadata.google.internal/", "public internet"},
	{"http://router.home.arpa/", "public internet"}, {"http://localhost.localdomain/", "public internet"},
	{"http://intranet/", "public internet"}, {"http://metadata/", "dot"},
	{"http://2130706433/", "four decimal"}, {"http://0x7f000001/", "four decimal"}, {"http://0x7f.0.0.1/", "four decimal"},
	{"http://0177.0.0.1/", "four decimal"}, {"http://017700000001/", "four decimal"}, {"http://127.1/", "four decimal"},
	{"http://127.0.1/", "four decimal"}, {"http://127.0.0.0x1/", "four decimal"}, {"http://10.0.0.010/", "four decimal"},
	{"http://256.256.256.256/", "four decimal"}, {"http://1.2.3.4.5/", "four decimal"}, {"http://0x/", "four decimal"},
	{"http://①②⑦.⓪.⓪.①/", "loopback"}, {"http://127。0。0。1/", "loopback"}, {"http://ｌocalhost/", "public internet"},
	{"http://127.0.0.1/", "loopback"}, {"http://127.0.0.1./", "loopback"}, {"http://169.254.169.254/latest/meta-data/", "metadata"},
	{"http://[::1]/", "loopback"}, {"http://[::ffff:7f00:1]/", "IPv4-mapped"}, {"http://[fe80::1%25eth0]/", "link-local"},
	{"http://[fd00:ec2::254]/", "metadata"}, {"http://[64:ff9b::7f00:1]/", "NAT64"}, {"http://[2606:4700::1", "not a link"},
	{"http://news.example.com\\@127.0.0.1/", "not a link"}, {"http://a b.example.com/", "not a link"}, {"http://news.example.com/\x00", "not a link"},
	{"http://news.example.com/\r\nHost: x", "not a link"}, {"http://%31%32%37.0.0.1/", "not a link"}, {"http://a_b.example.com/", "host name"},
	{"http://news.example.com/" + strings.Repeat("a", 2048), "longer"},
}

func TestCheckURLRefuses(t *testing.T) {
	for _, l := range refusedLinks {
		u, err := fetch.CheckURL(l.link)
		if !errors.Is(err, fetch.ErrURL) && !errors.Is(err, fetch.ErrAddress) || !strings.Contains(err.Error(), l.reason) {
			t.Errorf("CheckURL(%.80q) = %v, %v, want an error that says %q", l.link, u, err, l.reason)
		}
		if strings.Contains(fmt.Sprint(err), ":pw@") {
			t.Errorf("the error shows a password: %v", err)
		}
	}
}

func FuzzCheckURL(f *testing.F) {
	for _, l := range refusedLinks {
		f.Add(l.link)
	}
	f.Add("https://news.example.com:443/a?b=c#d")
	f.Add("http://[2606:4700::1111]:80/")
	f.Fuzz(func(t *testing.T, link string) {
		u, err := fetch.CheckURL(link)
		if err != nil {
			if !errors.Is(err, fetch.ErrURL) && !errors.Is(err, fetch.ErrAddress) {
				t.Errorf("CheckURL(%q): error %v of no known kind", link, err)
			}
			return
		}
		s := u.String()
		again, err := url.Parse(s)
		if err != nil {
			t.Fatalf("CheckURL(%q) = %q, which is no link: %v", link, s, err)
		}
		if again.User != nil || again.Scheme != "http" && again.Scheme != "https" || again.Fragment != "" || again.Host == "" {
			t.Errorf("CheckURL(%q) = %q", link, s)
		}
		if p := again.Port(); p != "" && p != "80" && p != "443" {
			t.Errorf("CheckURL(%q) = %q with port %s", link, s, p)
		}
		if a, err := netip.ParseAddr(again.Hostname()); err == nil && fetch.CheckAddr(a) != nil {
			t.Errorf("CheckURL(%q) = %q, whose address is refused", link, s)
		}
		if len(s) <= 2048 {
			if twice, err := fetch.CheckURL(s); err != nil || twice.String() != s {
				t.Errorf("CheckURL(%q) = %q, but CheckURL of that = %v, %v", link, s, twice, err)
			}
		}
	})
}
