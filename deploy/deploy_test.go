package deploy_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// Files of this folder.
const (
	unitFile  = "tradetalks.service"
	imageFile = "Containerfile"
)

func readFile(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// TestUnit lets systemd itself check the unit and how well it shuts the bot in.
func TestUnit(t *testing.T) {
	t.Parallel()
	analyze, err := exec.LookPath("systemd-analyze")
	if err != nil {
		t.Skip("there is no systemd-analyze on this machine")
	}
	program, err := os.Executable() // systemd looks whether the program is there
	if err != nil {
		t.Fatal(err)
	}
	unit := strings.ReplaceAll(readFile(t, unitFile), "/usr/local/bin/tradetalks", program)
	file := filepath.Join(t.TempDir(), unitFile)
	if err := os.WriteFile(file, []byte(unit), 0o600); err != nil {
		t.Fatal(err)
	}
	const mostExposed = "20" // of 100; systemd calls what is below 20 of 100 well protected
	for _, args := range [][]string{
		{"verify", file},
		{"security", "--offline=true", "--threshold=" + mostExposed, "--no-pager", file},
	} {
		out, err := exec.Command(analyze, args...).CombinedOutput()
		if err != nil {
			t.Errorf("systemd-analyze %s: %v\n%s", args[0], err, out)
		}
		if args[0] == "verify" && len(out) > 0 {
			t.Errorf("systemd-analyze complains:\n%s", out)
		}
	}
}

func TestUnitIsHardened(t *testing.T) {
	t.Parallel()
	lines := strings.Split(readFile(t, unitFile), "\n")
	for _, want := range []string{
		"ExecStart=/usr/local/bin/tradetalks serve", "DynamicUser=yes", "StateDirectory=tradetalks", "NoNewPrivileges=yes",
		"ProtectSystem=strict", "ProtectHome=yes", "PrivateDevices=yes", "CapabilityBoundingSet=", "MemoryDenyWriteExecute=yes",
		"SystemCallFilter=@system-service", "RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX", "RestartPreventExitStatus=2 4",
	} {
		if !slices.Contains(lines, want) {
			t.Errorf("the unit has no line %s", want)
		}
	}
}

// goVersion matches the version of Go in go.mod and in the name of the image that the bot is built in.
var goVersion = regexp.MustCompile(`(?m)^(?:go |FROM docker\.io/library/golang:)(\d+\.\d+)`)

// TestImage holds the file of the image to what it promises; what the image holds is run by TestEmptyRoot.
func TestImage(t *testing.T) {
	t.Parallel()
	file := readFile(t, imageFile)
	_, last, found := strings.Cut(file, "\nFROM scratch\n")
	if !found || strings.Contains(last, "\nFROM ") {
		t.Fatal("the image is not made from scratch")
	}
	lines := strings.Split(last, "\n")
	for _, want := range []string{
		"USER 65532:65532", "WORKDIR /data", "VOLUME /data", `ENTRYPOINT ["/tradetalks"]`, `CMD ["serve"]`, "STOPSIGNAL SIGTERM",
		"COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/",
	} {
		if !slices.Contains(lines, want) {
			t.Errorf("the image has no line %s", want)
		}
	}
	if !regexp.MustCompile(`(?m)^HEALTHCHECK .* CMD \["/tradetalks", "health"\]$`).MatchString(last) {
		t.Error("the image has no health check by the program itself")
	}
	if kept := strings.Split(readFile(t, "../.dockerignore"), "\n"); !slices.Contains(kept, ".env") || !slices.Contains(kept, "data") {
		t.Error("the operator's settings and data go where the image is built")
	}
	built, required := goVersion.FindStringSubmatch(file), goVersion.FindStringSubmatch(readFile(t, "../go.mod"))
	if built == nil || required == nil || built[1] != required[1] {
		t.Errorf("the image is built with Go %v, go.mod asks for %v", built, required)
	}
}
