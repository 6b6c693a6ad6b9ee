//===- Diagnostics.cpp - Errors as Elm's users know them ------------------===//

#include "luciole/Frontend/Elm/Diagnostics.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <array>

using namespace luciole::elm;

static Report &add(Report &report, Fragment fragment) {
  report.fragments.push_back(std::move(fragment));
  return report;
}

Report &Report::text(const llvm::Twine &paragraph) {
  return add(*this, {Fragment::Kind::Text, paragraph.str()});
}

Report &Report::snippet() { return snippet(region); }

Report &Report::snippet(Region region) {
  return add(*this, {Fragment::Kind::Snippet, "", region});
}

Report &Report::block(const llvm::Twine &lines) {
  return add(*this, {Fragment::Kind::Block, lines.str()});
}

Report &Report::hint(const llvm::Twine &paragraph) {
  return add(*this, {Fragment::Kind::Hint, paragraph.str()});
}

Report &Diagnostics::error(llvm::StringRef title, const Source *source,
                           Region region) {
  Report &report = reports.emplace_back();
  report.title = title.str();
  report.source = source;
  report.region = region;
  return report;
}

void Diagnostics::nameModule(size_t first, llvm::StringRef module) {
  for (size_t i = first; i < reports.size(); ++i)
    reports[i].module = module.str();
}

void Diagnostics::keep(std::vector<std::unique_ptr<Source>> sources) {
  for (auto &source : sources)
    kept.push_back(std::move(source));
}

std::vector<const Report *> Diagnostics::sorted() const {
  std::vector<const Source *> sources;
  std::vector<std::array<size_t, 3>> keys; // Source, place, number.
  for (const auto &[number, report] : llvm::enumerate(reports)) {
    if (!llvm::is_contained(sources, report.source))
      sources.push_back(report.source);
    size_t source = llvm::find(sources, report.source) - sources.begin();
    keys.push_back({source, report.region.begin, number});
  }
  llvm::sort(keys);
  std::vector<const Report *> result;
  for (const auto &key : keys)
    result.push_back(&reports[key[2]]);
  return result;
}

//===----------------------------------------------------------------------===//
// Suggestions
//===----------------------------------------------------------------------===//

/// The number of characters to insert, delete, replace or swap.
static unsigned distance(llvm::StringRef a, llvm::StringRef b) {
  std::vector<std::vector<unsigned>> d(a.size() + 1,
                                       std::vector<unsigned>(b.size() + 1));
  for (size_t i = 0; i <= a.size(); ++i)
    d[i][0] = i;
  for (size_t j = 0; j <= b.size(); ++j)
    d[0][j] = j;
  for (size_t i = 1; i <= a.size(); ++i)
    for (size_t j = 1; j <= b.size(); ++j) {
      unsigned differs = a[i - 1] != b[j - 1];
      d[i][j] = std::min(
          {d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + differs});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
    }
  return d[a.size()][b.size()];
}

std::vector<std::string>
luciole::elm::suggestions(llvm::StringRef name,
                          std::vector<std::string> candidates, unsigned limit) {
  // What is much longer than any name would take long to compare.
  std::string lower = name.take_front(100).lower();
  llvm::sort(candidates);
  candidates.erase(llvm::unique(candidates), candidates.end());
  std::vector<std::pair<unsigned, std::string>> ranked;
  for (std::string &candidate : candidates)
    ranked.emplace_back(
        distance(lower, llvm::StringRef(candidate).take_front(100).lower()),
        std::move(candidate));
  llvm::sort(ranked);
  std::vector<std::string> result;
  for (auto &entry : ranked)
    if (result.size() < limit)
      result.push_back(std::move(entry.second));
  return result;
}
