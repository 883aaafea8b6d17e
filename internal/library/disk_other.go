//go:build !unix

package library

// syncFolder does nothing where folders cannot be synced: NTFS keeps names in its journal.
func syncFolder(string) error { return nil }
