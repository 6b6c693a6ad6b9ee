//===- ResolveErrors.cpp - What is wrong with names -----------------------===//

#include "Resolver.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace luciole::elm;

Report &Resolver::error(llvm::StringRef title, Region region) {
  return diagnostics.error(title, module.source, region);
}

/// Whether one could be a typo of the other; for a qualified name, whether its
/// last part could.
static bool isClose(llvm::StringRef name, llvm::StringRef candidate) {
  unsigned limit = name.size() <= 3 ? 1 : std::max<size_t>(2, name.size() / 3);
  if (name.edit_distance_insensitive(candidate) <= limit)
    return true;
  llvm::StringRef last = candidate.rsplit('.').second;
  return !name.contains('.') && !last.empty() &&
         name.edit_distance_insensitive(last) <= limit / 2;
}

void Resolver::suggest(Report &report, llvm::StringRef name,
                       std::vector<std::string> candidates) {
  llvm::erase_if(candidates, [&](llvm::StringRef candidate) {
    return !isClose(name, candidate);
  });
  llvm::sort(candidates);
  candidates.erase(llvm::unique(candidates), candidates.end());
  // What can be written without its module is offered so.
  std::vector<std::string> sorted = candidates;
  llvm::erase_if(candidates, [&](llvm::StringRef candidate) {
    auto [qualifier, last] = candidate.rsplit('.');
    return !qualifier.empty() && !last.empty() &&
           llvm::binary_search(sorted, last.str());
  });
  std::vector<std::string> close = suggestions(name, std::move(candidates));
  if (close.empty())
    return;
  report
      .text(close.size() == 1 ? "This name is similar:"
                              : "These names are similar:")
      .block(llvm::join(close, "\n"));
}

/// The modules of elm/core that have to be imported, and always can be.
static bool isOfCore(llvm::StringRef module) {
  return llvm::is_contained(
      {"Array", "Bitwise", "Dict", "Process", "Set", "Task"}, module);
}

void Resolver::notFound(llvm::StringRef what, Region region,
                        llvm::StringRef qualifier, llvm::StringRef name,
                        std::vector<std::string> candidates) {
  std::string full =
      qualifier.empty() ? name.str() : (qualifier + "." + name).str();
  Report &report = error("NAMING ERROR", region);
  report.text("There is no " + what + " `" + full + "` here:").snippet();
  if (!qualifier.empty() && !scope.hasQualifier(qualifier)) {
    report.text("No module is imported as `" + qualifier + "`.");
    if (program.modulesByName.contains(qualifier) || isOfCore(qualifier))
      report.block("import " + qualifier);
    suggest(report, qualifier, scope.visibleQualifiers());
    return;
  }
  if (!qualifier.empty()) {
    report.text("The module `" + qualifier + "` exposes no " + what + " `" +
                name + "`.");
    llvm::erase_if(candidates, [&](llvm::StringRef candidate) {
      return !candidate.starts_with((qualifier + ".").str());
    });
  }
  suggest(report, full, std::move(candidates));
}

void Resolver::reportAmbiguous(Region region, llvm::StringRef what,
                               llvm::StringRef qualifier, llvm::StringRef name,
                               llvm::ArrayRef<Module *> homes) {
  std::string full =
      qualifier.empty() ? name.str() : (qualifier + "." + name).str();
  std::vector<std::string> choices;
  for (Module *home : homes)
    choices.push_back((home->name.text + "." + name).str());
  llvm::sort(choices);
  error("AMBIGUOUS NAME", region)
      .text("`" + full + "` can mean several things here:")
      .snippet()
      .text("It is the name of these " + what + "s:")
      .block(llvm::join(choices, "\n"))
      .hint("Write the module in front of the name, or change the imports, so "
            "that I know which one you want.");
}

void Resolver::reportShadowing(const Name &name, Region outer) {
  error("SHADOWING", name.region)
      .text("The name `" + name.text + "` has a meaning already:")
      .snippet(outer)
      .text("Here it gets another one:")
      .snippet()
      .text("Rename one of them: with two meanings in one place it is easy to "
            "use the wrong one.");
}

void Resolver::reportClash(const Name &first, const Name &second,
                           const llvm::Twine &where) {
  error("NAME CLASH", second.region)
      .text("There are several `" + first.text + "` " + where + ". This is one:")
      .snippet(first.region)
      .text("This is another:")
      .snippet()
      .text("Rename or remove one of them, so that it is clear which one is "
            "meant.");
}

void Resolver::reportArity(Region region, const llvm::Twine &what,
                           size_t expected, size_t found) {
  error(found < expected ? "TOO FEW ARGS" : "TOO MANY ARGS", region)
      .text(what + " takes " + llvm::Twine(expected) +
            (expected == 1 ? " argument" : " arguments") + ", but here it has " +
            llvm::Twine(found) + ":")
      .snippet()
      .text(found < expected
                ? "Something is missing, or parentheses are in the wrong place."
                : "Something is too much, or parentheses are missing.");
}

void Resolver::reportBigTuple(Region region) {
  error("BAD TUPLE", region)
      .text("Tuples have two or three parts, this one has more:")
      .snippet()
      .text("Use a record instead: its fields have names, so that it stays "
            "clear what each part is for.");
}

void Resolver::reportUnknownOperator(Region region, llvm::StringRef symbol) {
  Report &report = error("UNKNOWN OPERATOR", region);
  report.text("There is no operator (" + symbol + "):").snippet();
  llvm::StringRef instead = llvm::StringSwitch<llvm::StringRef>(symbol)
                                .Case("!=", "/=")
                                .Case("!==", "/=")
                                .Case("===", "==")
                                .Case("**", "^")
                                .Case("%", "modBy")
                                .Case("!", "not")
                                .Case(".", ">>")
                                .Default("");
  if (symbol == "%")
    report.text("The remainder of a division is a function: `modBy 5 n` where "
                "other languages say `n % 5`.");
  else if (!instead.empty())
    report.text("In Elm this is written `" + instead + "`.");
  else
    suggest(report, symbol, scope.visibleOperators());
}

/// The names of a cycle as a drawing.
static std::string drawCycle(llvm::ArrayRef<llvm::StringRef> names) {
  std::string text = "┌─────┐\n";
  for (const auto &[i, name] : llvm::enumerate(names))
    text += (i == 0 ? "│    " : "│     ↓\n│    ") + name.str() + "\n";
  return text + "└─────┘";
}

static llvm::StringRef nameOf(const Definition *definition) {
  return definition->pattern ? llvm::StringRef("(a pattern)")
                             : definition->name.text;
}

void Resolver::reportCycle(llvm::StringRef title,
                           llvm::ArrayRef<const Definition *> cycle) {
  const Definition *first = cycle.front();
  Region region = first->pattern ? first->pattern->region : first->name.region;
  Report &report = error(title, region);
  if (cycle.size() == 1) {
    report
        .text("The value of `" + nameOf(first) + "` depends on itself:")
        .snippet()
        .hint("Values never change in Elm. If this was to update it, give the "
              "new value another name; if it was to be a function, it needs "
              "an argument.");
    return;
  }
  llvm::SmallVector<llvm::StringRef> names;
  for (const Definition *definition : cycle)
    names.push_back(nameOf(definition));
  report
      .text("The value of `" + nameOf(first) +
            "` depends on itself, by way of others:")
      .snippet()
      .text("To know one of these values, the next has to be known:")
      .block(drawCycle(names))
      .hint("Make one of them a function, or take its value from somewhere "
            "else.");
}

void Resolver::reportAliasCycle(llvm::ArrayRef<Alias *> cycle) {
  const Alias *first = cycle.front();
  Report &report = error("ALIAS PROBLEM", first->name.region);
  if (cycle.size() == 1) {
    report
        .text("The type alias `" + first->name.text + "` contains itself:")
        .snippet()
        .text("An alias is only another name for its type, so writing it out "
              "would never end. A custom type can hold itself:")
        .block("type " + first->name.text + " =\n    " + first->name.text +
               " { ... }");
    return;
  }
  llvm::SmallVector<llvm::StringRef> names;
  for (const Alias *alias : cycle)
    names.push_back(alias->name.text);
  report
      .text("The type alias `" + first->name.text +
            "` contains itself, by way of others:")
      .snippet()
      .block(drawCycle(names))
      .text("An alias is only another name for its type, so writing it out "
            "would never end. Make one of them a custom type.");
}
