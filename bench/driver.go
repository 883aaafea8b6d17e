package main

import (
	"embed"
	"io/fs"
)

//go:embed driver
var driverFiles embed.FS

// driverSources returns the folder of the drivers that are not written in Go.
func driverSources() fs.FS {
	f, err := fs.Sub(driverFiles, "driver")
	if err != nil {
		panic(err) // the name is a constant and valid
	}
	return f
}
