package terminal

import (
	"io"
	"time"

	"github.com/schollz/progressbar/v3"
)

// barEvery is the least time between two pictures of a bar: fast enough to look alive, too slow to cost anything.
const barEvery = 100 * time.Millisecond

// barAfter is the number of steps below which no bar is shown, as there would be nothing to see of it.
const barAfter = 500

// A Bar shows on a terminal how far something has come. Elsewhere, and where the whole is short, it shows nothing.
type Bar struct {
	w    io.Writer
	what string
	bar  *progressbar.ProgressBar
}

// NewBar returns a bar that is drawn to w when that is a terminal.
func NewBar(w io.Writer, what string) *Bar { return &Bar{w: w, what: what} }

// Set tells how many steps of how many are done; of is 0 when that is unknown.
func (b *Bar) Set(done, of int) {
	if of < barAfter || !IsTerminal(b.w) {
		return
	}
	if b.bar == nil {
		b.bar = progressbar.NewOptions(of, progressbar.OptionSetWriter(b.w), progressbar.OptionSetDescription(b.what),
			progressbar.OptionShowCount(), progressbar.OptionThrottle(barEvery), progressbar.OptionClearOnFinish(), progressbar.OptionSetPredictTime(true))
	}
	if b.bar.GetMax() != of { // each change is a picture, of what was done before
		b.bar.ChangeMax(of)
	}
	// A bar that cannot be drawn must not stop what it tells of.
	_ = b.bar.Set(done)
}

// Done takes the bar off the screen.
func (b *Bar) Done() {
	if b.bar != nil {
		_ = b.bar.Clear()
	}
}
