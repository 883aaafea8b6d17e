package fetch

import (
	"fmt"
	"net/netip"
)

// A block is a range of addresses that no link may lead to, with what the range is for.
type block struct {
	prefix netip.Prefix
	class  string
}

// refused lists the special-purpose ranges of IANA's registries and the addresses where clouds serve their metadata. The first
// match names the class, so narrow ranges stand before wide ones. In IPv6 only 2000::/3 is handed out for use at all; CheckAddr
// refuses the rest of it even where nothing here does.
var refused = []block{
	{netip.MustParsePrefix("169.254.169.254/32"), "metadata"}, // AWS, Azure, Google, DigitalOcean, Oracle
	{netip.MustParsePrefix("169.254.170.2/32"), "metadata"},   // AWS containers
	{netip.MustParsePrefix("169.254.170.23/32"), "metadata"},  // AWS pods
	{netip.MustParsePrefix("100.100.100.200/32"), "metadata"}, // Alibaba
	{netip.MustParsePrefix("168.63.129.16/32"), "metadata"},   // Azure; the one public-looking address of the kind
	{netip.MustParsePrefix("192.0.0.192/32"), "metadata"},     // Oracle, classic
	{netip.MustParsePrefix("0.0.0.0/8"), "unspecified"},
	{netip.MustParsePrefix("10.0.0.0/8"), "private"},
	{netip.MustParsePrefix("100.64.0.0/10"), "carrier-grade NAT"},
	{netip.MustParsePrefix("127.0.0.0/8"), "loopback"},
	{netip.MustParsePrefix("169.254.0.0/16"), "link-local"},
	{netip.MustParsePrefix("172.16.0.0/12"), "private"},
	{netip.MustParsePrefix("192.0.0.0/24"), "reserved"},
	{netip.MustParsePrefix("192.0.2.0/24"), "documentation"},
	{netip.MustParsePrefix("192.31.196.0/24"), "reserved"},   // AS112
	{netip.MustParsePrefix("192.52.193.0/24"), "reserved"},   // AMT
	{netip.MustParsePrefix("192.88.99.0/24"), "6to4"},        // relay anycast
	{netip.MustParsePrefix("192.168.0.0/16"), "private"},     //
	{netip.MustParsePrefix("192.175.48.0/24"), "reserved"},   // AS112
	{netip.MustParsePrefix("198.18.0.0/15"), "benchmarking"}, //
	{netip.MustParsePrefix("198.51.100.0/24"), "documentation"},
	{netip.MustParsePrefix("203.0.113.0/24"), "documentation"},
	{netip.MustParsePrefix("224.0.0.0/4"), "multicast"},
	{netip.MustParsePrefix("255.255.255.255/32"), "broadcast"},
	{netip.MustParsePrefix("240.0.0.0/4"), "reserved"},

	{netip.MustParsePrefix("fd00:ec2::254/128"), "metadata"}, // AWS
	{netip.MustParsePrefix("fd00:ec2::23/128"), "metadata"},  // AWS pods
	{netip.MustParsePrefix("fd20:ce::254/128"), "metadata"},  // Google
	{netip.MustParsePrefix("::/128"), "unspecified"},
	{netip.MustParsePrefix("::1/128"), "loopback"},
	{netip.MustParsePrefix("::ffff:0:0/96"), "IPv4-mapped"},
	{netip.MustParsePrefix("::ffff:0:0:0/96"), "IPv4-translated"},
	{netip.MustParsePrefix("::/96"), "IPv4-compatible"},
	{netip.MustParsePrefix("64:ff9b::/96"), "NAT64"},
	{netip.MustParsePrefix("64:ff9b:1::/48"), "NAT64"},
	{netip.MustParsePrefix("100::/64"), "discard-only"},
	{netip.MustParsePrefix("2001::/32"), "Teredo"},
	{netip.MustParsePrefix("2001:2::/48"), "benchmarking"},
	{netip.MustParsePrefix("2001::/23"), "reserved"},
	{netip.MustParsePrefix("2001:db8::/32"), "documentation"},
	{netip.MustParsePrefix("2002::/16"), "6to4"},
	{netip.MustParsePrefix("2620:4f:8000::/48"), "reserved"}, // AS112
	{netip.MustParsePrefix("3fff::/20"), "documentation"},
	{netip.MustParsePrefix("fc00::/7"), "private"},
	{netip.MustParsePrefix("fe80::/10"), "link-local"},
	{netip.MustParsePrefix("fec0::/10"), "private"},
	{netip.MustParsePrefix("ff00::/8"), "multicast"},
}

var globalUnicast = netip.MustParsePrefix("2000::/3")

// CheckAddr returns nil when a is a public unicast address, and otherwise an error that wraps ErrAddress and names the class that
// a belongs to, such as "loopback" or "NAT64". Addresses that hold an IPv4 address within an IPv6 one (mapped, compatible, NAT64,
// 6to4, Teredo) are refused whatever they hold, and so are addresses with a zone.
func CheckAddr(a netip.Addr) error {
	class := ""
	switch {
	case !a.IsValid():
		class = "invalid"
	case a.Zone() != "":
		class = "link-local"
	default:
		for _, b := range refused {
			if b.prefix.Contains(a) {
				class = b.class
				break
			}
		}
		if class == "" && a.Is6() && !globalUnicast.Contains(a) {
			class = "reserved"
		}
	}
	if class != "" {
		return fmt.Errorf("%w: %s is %s", ErrAddress, a, class)
	}
	return nil
}
