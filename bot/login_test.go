package bot

import (
	"testing"
	"time"
)

// TestLoginsOfADay breaks the connection every second of a day.
func TestLoginsOfADay(t *testing.T) {
	t.Parallel()
	for daily, allowed := range map[int]int{0: 1000, 1000: 1000, 2000: 2000, 1: 2} {
		l := loginLimiter(daily)
		start := time.Date(2031, 4, 2, 0, 0, 0, 0, time.UTC)
		logins := 0
		for now := start; now.Before(start.Add(24 * time.Hour)); now = now.Add(time.Second) {
			if l.AllowN(now, 1) {
				logins++
			}
		}
		if logins == 0 || logins >= allowed {
			t.Errorf("%d logins in a day in which Discord allows %d", logins, allowed)
		}
	}
}
