package library

import (
	"fmt"

	"tradetalks/corpus"
)

// Sources returns the layers of the shared shelf, the lowest first, without opening a library or its index.
func Sources(opt Options) (corpus.Layers, error) {
	l := &Library{opt: opt}
	if err := l.sources(); err != nil {
		return nil, fmt.Errorf("library: %w", err)
	}
	return l.shared.layers(), nil
}
