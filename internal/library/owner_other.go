//go:build !unix

package library

// giveAway does nothing where there is no root whose files others cannot read.
func giveAway(string, string) error { return nil }
