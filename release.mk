# Releases: the program for linux, darwin and windows on amd64 and arm64, with SHA256SUMS, LICENSES.txt and a bill of materials
# (sbom.cdx.json), in dist/.

.PHONY: release
release:
	rm -rf dist
	go run ./internal/release -out dist
