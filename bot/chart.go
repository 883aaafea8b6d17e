package bot

import (
	"bytes"
	"fmt"
	"image/color"
	"strings"
	"time"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/font"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
	"gonum.org/v1/plot/vg/vgimg"

	"tradetalks/index"
)

// Measures of the picture of a timeline.
const (
	chartWidth    = 9 * vg.Inch // at 96 dots an inch: 864 pixels, what Discord shows on a wide screen
	chartRow      = 0.32 * vg.Inch
	chartFrame    = 0.75 * vg.Inch  // above and below the rows
	chartHeadline = 60              // characters of a headline beside its dot
	chartGap      = 0.125 * vg.Inch // between a dot and its headline
)

// drawTimeline returns a PNG with a dot on the day of each article and its headline beside it, oldest at the top. Headlines that
// the font cannot draw are left to the text; their dots stay.
func drawTimeline(list []*index.Article) ([]byte, error) {
	p := plot.New()
	ink, soft, dot := color.RGBA{0x22, 0x26, 0x2A, 0xFF}, color.RGBA{0xD8, 0xDC, 0xE0, 0xFF}, color.RGBA{0x2F, 0x6F, 0x4F, 0xFF}
	p.BackgroundColor = color.White
	p.HideY()
	p.X.Tick.Marker = plot.TickerFunc(dayTicks)
	for _, c := range []*color.Color{&p.X.Color, &p.X.Tick.Color, &p.X.Tick.Label.Color} {
		*c = ink
	}
	points := make(plotter.XYs, len(list))
	for i, a := range list {
		points[i] = plotter.XY{X: float64(a.Date.Time().Unix()), Y: float64(len(list) - i)}
	}
	first, last := points[0].X, points[len(points)-1].X
	span := max(last-first, float64(10*24*time.Hour/time.Second))
	p.X.Min, p.X.Max = first-0.02*span, first+1.02*span
	p.Y.Min, p.Y.Max = 0.4, float64(len(list))+0.6
	grid := plotter.NewGrid()
	grid.Horizontal.Color = nil
	grid.Vertical.Color = soft
	scatter, err := plotter.NewScatter(points)
	if err != nil {
		return nil, fmt.Errorf("bot: timeline: %w", err)
	}
	scatter.GlyphStyle = draw.GlyphStyle{Color: dot, Radius: vg.Points(4), Shape: draw.CircleGlyph{}}
	p.Add(grid, scatter)
	middle := (p.X.Min + p.X.Max) / 2
	for i, a := range list {
		headline := cutAnywhere(strings.Join(strings.Fields(a.Title), " "), chartHeadline)
		if !drawable(headline) {
			continue
		}
		label, err := plotter.NewLabels(plotter.XYLabels{XYs: points[i : i+1], Labels: []string{headline}})
		if err != nil {
			return nil, fmt.Errorf("bot: timeline: %w", err)
		}
		style := &label.TextStyle[0]
		style.Color, style.YAlign, style.Font = ink, draw.YCenter, font.From(style.Font, vg.Points(9.5))
		label.Offset.X = chartGap
		if points[i].X > middle { // the headline stands on the side that has room
			style.XAlign, label.Offset.X = draw.XRight, -chartGap
		}
		p.Add(label)
	}
	c := vgimg.PngCanvas{Canvas: vgimg.NewWith(vgimg.UseWH(chartWidth, chartRow*vg.Length(len(list))+2*chartFrame),
		vgimg.UseDPI(96), vgimg.UseBackgroundColor(color.White))}
	p.Draw(draw.Crop(draw.New(c), vg.Points(30), -vg.Points(30), vg.Points(8), -vg.Points(12)))
	var b bytes.Buffer
	if _, err := c.WriteTo(&b); err != nil {
		return nil, fmt.Errorf("bot: timeline: %w", err)
	}
	return b.Bytes(), nil
}

// dayTicks returns a few ticks: at starts of months when the days span some, else at days.
func dayTicks(low, high float64) []plot.Tick {
	const most = 6
	from, to := time.Unix(int64(low), 0).UTC(), time.Unix(int64(high), 0).UTC()
	first := time.Date(from.Year(), from.Month(), from.Day()+1, 0, 0, 0, 0, time.UTC)
	days := int(to.Sub(first).Hours()/24)/most + 1
	next := func(t time.Time) time.Time { return t.AddDate(0, 0, days) }
	if months := int(to.Sub(first).Hours()/24/30)/most + 1; days > 10 {
		first = time.Date(from.Year(), from.Month()+1, 1, 0, 0, 0, 0, time.UTC)
		next = func(t time.Time) time.Time { return t.AddDate(0, months, 0) }
	}
	var ticks []plot.Tick
	for t := first; !t.After(to); t = next(t) {
		ticks = append(ticks, plot.Tick{Value: float64(t.Unix()), Label: t.Format(time.DateOnly)})
	}
	return ticks
}

// drawable tells whether the font of the picture holds every character: it covers Latin, Greek and Cyrillic.
func drawable(s string) bool {
	for _, r := range s {
		if r > 0x52F && (r < 0x2010 || r > 0x203A) && r != '€' && r != '™' {
			return false
		}
	}
	return s != ""
}
