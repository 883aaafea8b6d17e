package main

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"io"
	"log"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"tradetalks/internal/discordtest"
)

// Hosts of Discord.
const (
	apiHost     = "discord.com"
	gatewayHost = "gateway.discord.gg"
)

// authority writes the certificate of an authority that nobody knows to a file, and returns one for Discord's hosts that it vouches
// for.
func authority(t *testing.T) (file string, cert tls.Certificate) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	c := &x509.Certificate{SerialNumber: big.NewInt(1), DNSNames: []string{apiHost, gatewayHost}, NotAfter: time.Now().Add(time.Hour),
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageDigitalSignature}
	der, err := x509.CreateCertificate(rand.Reader, c, c, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	file = filepath.Join(t.TempDir(), "authority.pem")
	if err := os.WriteFile(file, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}), 0o600); err != nil {
		t.Fatal(err)
	}
	return file, tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}
}

// secured serves a fake Discord with TLS, as if it were at Discord's own hosts.
func secured(t *testing.T, discord *discordtest.Server, cert tls.Certificate) *httptest.Server {
	t.Helper()
	fake, err := url.Parse(discord.URL())
	if err != nil {
		t.Fatal(err)
	}
	forward := httputil.NewSingleHostReverseProxy(&url.URL{Scheme: "http", Host: fake.Host})
	forward.ErrorLog = log.New(io.Discard, "", 0)
	forward.ModifyResponse = func(resp *http.Response) error {
		if !strings.HasSuffix(resp.Request.URL.Path, "/gateway/bot") {
			return nil
		}
		body, err := io.ReadAll(resp.Body)
		if err != nil {
			return err
		}
		body = bytes.ReplaceAll(body, []byte("ws://"+fake.Host), []byte("wss://"+gatewayHost))
		resp.Body = io.NopCloser(bytes.NewReader(body))
		resp.ContentLength = int64(len(body))
		resp.Header.Set("Content-Length", strconv.Itoa(len(body)))
		return nil
	}
	s := httptest.NewUnstartedServer(forward)
	s.TLS = &tls.Config{Certificates: []tls.Certificate{cert}}
	s.StartTLS()
	t.Cleanup(s.Close)
	return s
}

// A tunnel is an HTTP proxy that leads every connection to one address, and notes where each was meant to go.
type tunnel struct {
	to    string
	mu    sync.Mutex
	hosts []string
}

func (p *tunnel) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	p.hosts = append(p.hosts, r.Method+" "+r.Host)
	p.mu.Unlock()
	there, err := net.Dial("tcp", p.to)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	defer there.Close()
	w.WriteHeader(http.StatusOK)
	here, _, err := http.NewResponseController(w).Hijack()
	if err != nil {
		return
	}
	defer here.Close()
	go func() {
		_, _ = io.Copy(there, here)
		_ = there.Close()
	}()
	_, _ = io.Copy(here, there)
}

// TestProxyAndAuthority runs the program where Discord is reached through a proxy alone, and its certificate comes from an authority
// that only SSL_CERT_FILE knows: calls and the gateway both go that way, and nothing goes anywhere else.
func TestProxyAndAuthority(t *testing.T) {
	discord := discordtest.Start(t, discordtest.Options{})
	guild := discord.AddGuild(discordtest.GuildOptions{})
	ada := guild.AddMember("ada")
	file, cert := authority(t)
	way := &tunnel{to: secured(t, discord, cert).Listener.Addr().String()}
	proxy := httptest.NewServer(way)
	t.Cleanup(proxy.Close)
	cmd, _ := serving(t, discord, "DISCORD_API_URL=", "HTTPS_PROXY="+proxy.URL, "SSL_CERT_FILE="+file)
	discordtest.WaitFor(t, func(ctx context.Context) error { return discord.Ready(ctx, 1) })
	reply := discordtest.Wait(t, ada.Slash(guild.General(), "ask", discordtest.Args{"question": "who leads the London talks, according to AInvest?"}).Reply)
	if !strings.Contains(reply.Text(), "Hassett") {
		t.Errorf("the answer is not there:\n%s", reply.Text())
	}
	if err := cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Wait(); err != nil {
		t.Errorf("the end: %v", err)
	}
	way.mu.Lock()
	defer way.mu.Unlock()
	slices.Sort(way.hosts)
	want := []string{"CONNECT " + apiHost + ":443", "CONNECT " + gatewayHost + ":443"}
	if got := slices.Compact(way.hosts); !slices.Equal(got, want) {
		t.Errorf("the proxy was asked for %q, want %q", got, want)
	}
}
