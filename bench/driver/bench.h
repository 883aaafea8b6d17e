// What the drivers written in C++ share: reading files, timing, printing results as JSON, words of a question.
#pragma once
#include <cctype>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using Clock = std::chrono::steady_clock;

inline double micros(Clock::time_point since) {
  return std::chrono::duration<double, std::micro>(Clock::now() - since).count();
}

inline std::vector<std::string> read_lines(const char *name) {
  std::ifstream in(name);
  std::vector<std::string> lines;
  for (std::string s; std::getline(in, s);) lines.push_back(s);
  return lines;
}

// each_passage calls add for the text of every passage of a corpus file and returns how many there are.
inline long each_passage(const char *name, const std::function<void(long, const std::string &)> &add) {
  std::ifstream in(name);
  long n = 0;
  for (std::string s; std::getline(in, s);) {
    size_t at = 0;
    for (int tab = 0; tab < 4; tab++) at = s.find('\t', at) + 1;
    add(++n, s.substr(at));
  }
  return n;
}

// The stop words of Lucene's analyzer of English.
inline const std::set<std::string> &stop_words() {
  static const std::set<std::string> words = [] {
    std::istringstream in("a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with");
    std::set<std::string> s;
    for (std::string w; in >> w;) s.insert(w);
    return s;
  }();
  return words;
}

// words returns the lower-case words of a question but stop words.
inline std::vector<std::string> words(const std::string &question) {
  std::vector<std::string> out;
  std::string w;
  for (size_t i = 0; i <= question.size(); i++) {
    unsigned char c = i < question.size() ? question[i] : ' ';
    if (isalnum(c) || c >= 0x80) {
      w += tolower(c);
    } else if (!w.empty()) {
      if (!stop_words().count(w)) out.push_back(w);
      w.clear();
    }
  }
  return out;
}

inline void print_indexed(long n, Clock::time_point start) {
  printf("{\"passages\":%ld,\"seconds\":%f}\n", n, micros(start) / 1e6);
}

// serve asks the warming questions, then the measured ones, and prints the times.
inline void serve(char **args, double open_micros, const std::function<void(const std::string &)> &ask) {
  double first = -1;
  for (const auto &q : read_lines(args[1])) {
    auto start = Clock::now();
    ask(q);
    if (first < 0) first = micros(start);
  }
  auto questions = read_lines(args[2]);
  printf("{\"open_ms\":%f,\"first_ms\":%f,\"micros\":[", open_micros / 1e3, first / 1e3);
  for (int pass = 0, passes = atoi(args[3]); pass < passes; pass++) {
    printf(pass ? ",[" : "[");
    for (size_t i = 0; i < questions.size(); i++) {
      auto start = Clock::now();
      ask(questions[i]);
      printf(i ? ",%.1f" : "%.1f", micros(start));
    }
    printf("]");
  }
  printf("]}\n");
}
