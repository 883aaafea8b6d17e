//go:build linux || darwin

package library

import "syscall"

// diskFree returns how many bytes can be written to the file system of a folder, or -1.
func diskFree(dir string) int64 {
	var st syscall.Statfs_t
	if err := syscall.Statfs(dir, &st); err != nil {
		return -1
	}
	return int64(st.Bavail) * int64(st.Bsize)
}
