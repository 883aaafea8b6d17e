// Driver for Xapian.
#include <sys/stat.h>
#include <xapian.h>

#include "bench.h"

int main(int argc, char **argv) {
  std::string verb = argc > 2 ? argv[1] : "";
  Xapian::Stem stem("en");
  if (verb == "index") {
    auto start = Clock::now();
    std::string dir = argv[3];
    long n = 0;
    {
      Xapian::WritableDatabase db(dir + ".parts", Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_NO_SYNC);
      Xapian::TermGenerator terms;
      terms.set_stemmer(stem);
      terms.set_stemming_strategy(Xapian::TermGenerator::STEM_ALL);
      n = each_passage(argv[2], [&](long, const std::string &text) {
        Xapian::Document doc;
        terms.set_document(doc);
        terms.index_text_without_positions(text);
        db.add_document(doc);
      });
      db.commit();
      db.compact(dir);
    }
    if (system(("rm -r '" + dir + ".parts'").c_str()) != 0) return 1;
    print_indexed(n, start);
    return 0;
  }
  if (verb == "serve") {
    auto start = Clock::now();
    Xapian::Database db(argv[2]);
    Xapian::Enquire enquire(db);
    serve(argv + 2, micros(start), [&](const std::string &question) {
      std::vector<std::string> terms;
      for (const auto &w : words(question)) terms.push_back(stem(w));
      enquire.set_query(Xapian::Query(Xapian::Query::OP_OR, terms.begin(), terms.end()));
      enquire.get_mset(0, 10);
    });
    return 0;
  }
  return 2;
}
