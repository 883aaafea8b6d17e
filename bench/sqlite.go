package main

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	_ "modernc.org/sqlite"
)

// sqliteGo is the name of the rival that is SQLite translated to Go.
const sqliteGo = "sqlite-go"

// sqliteBatch is how many passages a transaction holds.
const sqliteBatch = 10000

const sqliteSchema = `PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;
	CREATE VIRTUAL TABLE p USING fts5(text, content='', tokenize='porter unicode61');`

func indexSQLite(ctx context.Context, corpus, dir string) (int, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return 0, err
	}
	db, err := openDB(dir)
	if err != nil {
		return 0, err
	}
	defer db.Close()
	if _, err := db.ExecContext(ctx, sqliteSchema); err != nil {
		return 0, err
	}
	n := 0
	var tx *sql.Tx
	for p, err := range readPassages(corpus) {
		if err != nil {
			return 0, err
		}
		if n%sqliteBatch == 0 {
			if tx != nil {
				if err := tx.Commit(); err != nil {
					return 0, err
				}
			}
			if tx, err = db.BeginTx(ctx, nil); err != nil {
				return 0, err
			}
		}
		n++
		if _, err := tx.ExecContext(ctx, "INSERT INTO p(rowid, text) VALUES (?, ?)", n, p.text); err != nil {
			return 0, err
		}
	}
	if tx != nil {
		if err := tx.Commit(); err != nil {
			return 0, err
		}
	}
	_, err = db.ExecContext(ctx, "INSERT INTO p(p) VALUES ('optimize')")
	return n, err
}

func openDB(dir string) (*sql.DB, error) {
	db, err := sql.Open("sqlite", filepath.Join(dir, "p.db"))
	if err == nil {
		db.SetMaxOpenConns(1)
	}
	return db, err
}

type sqliteAsker struct {
	db     *sql.DB
	search *sql.Stmt
}

func openSQLite(ctx context.Context, dir string) (asker, error) {
	db, err := openDB(dir)
	if err != nil {
		return nil, err
	}
	// FTS5 reads the same pages again and again: a cache of 256 MB, where 2 MB is the default
	if _, err := db.ExecContext(ctx, "PRAGMA cache_size=-262144"); err != nil {
		return nil, err
	}
	s, err := db.PrepareContext(ctx, "SELECT rowid FROM p WHERE p MATCH ? ORDER BY rank LIMIT 10")
	return sqliteAsker{db, s}, err
}

func (a sqliteAsker) ask(ctx context.Context, question string) error {
	rows, err := a.search.QueryContext(ctx, orQuery(question))
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var id int
		if err := rows.Scan(&id); err != nil {
			return err
		}
	}
	return rows.Err()
}

func (a sqliteAsker) close() error { return a.db.Close() }

// orQuery asks for any word of a question but stop words.
func orQuery(question string) string {
	var terms []string
	for _, w := range strings.FieldsFunc(strings.ToLower(question), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if !strings.Contains(stopWords, " "+w+" ") {
			terms = append(terms, fmt.Sprintf("%q", w))
		}
	}
	if len(terms) == 0 {
		return `""`
	}
	return strings.Join(terms, " OR ")
}

// stopWords are those of Lucene's analyzer of English, for the engines that have none of their own; driver/bench.h has the same.
const stopWords = " a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with "
