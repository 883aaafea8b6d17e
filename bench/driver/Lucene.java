// Driver for Lucene 8.

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.QueryBuilder;

public class Lucene {
  static final Analyzer ENGLISH = new EnglishAnalyzer();

  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "index" -> index(args[1], Paths.get(args[2]));
      case "serve" -> serve(Paths.get(args[1]), args[2], args[3], Integer.parseInt(args[4]));
      default -> System.exit(2);
    }
  }

  static void index(String corpus, Path dir) throws Exception {
    long start = System.nanoTime();
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    long n = 0;
    IndexWriterConfig config = new IndexWriterConfig(ENGLISH).setRAMBufferSizeMB(256);
    try (IndexWriter w = new IndexWriter(new MMapDirectory(dir), config);
        BufferedReader in = Files.newBufferedReader(Paths.get(corpus))) {
      for (String s; (s = in.readLine()) != null; n++) {
        Document doc = new Document();
        doc.add(new Field("text", s.split("\t", 5)[4], type));
        w.addDocument(doc);
      }
      w.forceMerge(1);
    }
    System.out.printf("{\"passages\":%d,\"seconds\":%f}%n", n, (System.nanoTime() - start) / 1e9);
  }

  static void serve(Path dir, String warm, String questions, int passes) throws Exception {
    long start = System.nanoTime();
    IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(new MMapDirectory(dir)));
    double open = (System.nanoTime() - start) / 1e6;
    double first = -1;
    for (int round = 0; round < 3; round++) { // the compiler of the virtual machine needs a few thousand queries
      for (String q : Files.readAllLines(Paths.get(warm))) {
        start = System.nanoTime();
        ask(searcher, q);
        if (first < 0) {
          first = (System.nanoTime() - start) / 1e6;
        }
      }
    }
    StringBuilder out = new StringBuilder();
    out.append(String.format("{\"open_ms\":%f,\"first_ms\":%f,\"micros\":[", open, first));
    for (int pass = 0; pass < passes; pass++) {
      out.append(pass == 0 ? "[" : ",[");
      String separator = "";
      for (String q : Files.readAllLines(Paths.get(questions))) {
        start = System.nanoTime();
        ask(searcher, q);
        out.append(separator).append((System.nanoTime() - start) / 1000);
        separator = ",";
      }
      out.append("]");
    }
    System.out.println(out.append("]}"));
  }

  static void ask(IndexSearcher searcher, String question) throws Exception {
    Query q = new QueryBuilder(ENGLISH).createBooleanQuery("text", question, BooleanClause.Occur.SHOULD);
    if (q != null) {
      searcher.search(q, 10);
    }
  }
}
