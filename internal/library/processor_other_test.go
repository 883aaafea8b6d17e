//go:build !unix

package library

import "time"

// processorTime is not known here.
func processorTime() time.Duration { return 0 }
