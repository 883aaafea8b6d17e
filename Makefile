# "make check" is the definition of done, the same here and in CI.

.PHONY: build test check race fuzz lint clean

build:
	CGO_ENABLED=0 go build -trimpath -o tradetalks .

test:
	go test ./...

check:
	.ci/check

# Every package with the race detector; "make check" takes those that do several things at once.
race:
	go test -race -timeout 1h ./...

# Every fuzz target for TIME; CI gives each 6 seconds.
TIME = 10m
fuzz:
	.ci/fuzz $(TIME)

lint: .bin/golangci-lint
	.bin/golangci-lint run

.bin/golangci-lint:
	GOBIN=$(CURDIR)/.bin go install github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0

clean:
	rm -rf .bin dist tradetalks

include release.mk
