package corpus

import (
	"embed"
	"io/fs"
)

//go:embed articles
var articles embed.FS

// Embedded returns the folder of the starter corpus: Markdown files, all of them digests of the sources they cite. Files adds what questions.txt says of them.
func Embedded() fs.FS {
	folder, err := fs.Sub(articles, "articles")
	if err != nil {
		panic(err) // the name is a constant and valid
	}
	return starterFiles{folder}
}

// starterFiles are the files of the starter corpus, of whose articles more questions are known than stand in them.
type starterFiles struct{ fs.FS }
