// Driver for the system's SQLite with FTS5.
#include <sqlite3.h>
#include <sys/stat.h>

#include "bench.h"

static void check(sqlite3 *db, int code) {
  if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW) {
    fprintf(stderr, "sqlite: %s\n", sqlite3_errmsg(db));
    exit(1);
  }
}

static void exec(sqlite3 *db, const char *statement) { check(db, sqlite3_exec(db, statement, nullptr, nullptr, nullptr)); }

int main(int argc, char **argv) {
  std::string verb = argc > 2 ? argv[1] : "";
  sqlite3 *db = nullptr;
  sqlite3_stmt *stmt = nullptr;
  auto start = Clock::now();
  if (verb == "index") {
    mkdir(argv[3], 0755);
    check(db, sqlite3_open((std::string(argv[3]) + "/p.db").c_str(), &db));
    exec(db, "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; CREATE VIRTUAL TABLE p USING fts5(text, content='', tokenize='porter unicode61')");
    check(db, sqlite3_prepare_v2(db, "INSERT INTO p(rowid, text) VALUES (?, ?)", -1, &stmt, nullptr));
    exec(db, "BEGIN");
    long n = each_passage(argv[2], [&](long id, const std::string &text) {
      if (id % 10000 == 0) exec(db, "COMMIT; BEGIN");
      sqlite3_bind_int64(stmt, 1, id);
      sqlite3_bind_text(stmt, 2, text.data(), text.size(), SQLITE_STATIC);
      check(db, sqlite3_step(stmt));
      sqlite3_reset(stmt);
    });
    sqlite3_finalize(stmt);
    exec(db, "COMMIT; INSERT INTO p(p) VALUES ('optimize')");
    check(db, sqlite3_close(db));
    print_indexed(n, start);
    return 0;
  }
  if (verb == "serve") {
    check(db, sqlite3_open((std::string(argv[2]) + "/p.db").c_str(), &db));
    exec(db, "PRAGMA cache_size=-262144");
    check(db, sqlite3_prepare_v2(db, "SELECT rowid FROM p WHERE p MATCH ? ORDER BY rank LIMIT 10", -1, &stmt, nullptr));
    serve(argv + 2, micros(start), [&](const std::string &question) {
      std::string query;
      for (const auto &w : words(question)) query += (query.empty() ? "\"" : " OR \"") + w + "\"";
      if (query.empty()) query = "\"\"";
      sqlite3_bind_text(stmt, 1, query.data(), query.size(), SQLITE_STATIC);
      int code;
      while ((code = sqlite3_step(stmt)) == SQLITE_ROW) {
      }
      check(db, code);
      sqlite3_reset(stmt);
    });
    return 0;
  }
  return 2;
}
