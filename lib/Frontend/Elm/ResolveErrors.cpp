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
      .text(close.size() == 1 ? "This name seems close though:"
                              : "These names seem close though:")
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
  report.text("I cannot find a `" + full + "` " + what + ":").snippet();
  if (!qualifier.empty() && !scope.hasQualifier(qualifier)) {
    report.text("I cannot find a `" + qualifier +
                "` module. Is there an "
                "`import` for it?");
    if (program.modulesByName.contains(qualifier) || isOfCore(qualifier))
      report.block("import " + qualifier);
    suggest(report, qualifier, scope.visibleQualifiers());
    return;
  }
  if (!qualifier.empty()) {
    report.text("The `" + qualifier + "` module does not expose a `" + name +
                "` " + what + ".");
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
      .text("This usage of `" + full + "` is ambiguous:")
      .snippet()
      .text("These " + what + "s are all in scope under that name:")
      .block(llvm::join(choices, "\n"))
      .hint("Write the module in front of the name, or change the imports, so "
            "that I know which one you want.");
}

void Resolver::reportShadowing(const Name &name, Region outer) {
  error("SHADOWING", name.region)
      .text("The name `" + name.text + "` is first defined here:")
      .snippet(outer)
      .text("But then it is defined AGAIN over here:")
      .snippet()
      .text("Rename one of them: with two meanings in one place it is easy to "
            "use the wrong one.");
}

void Resolver::reportClash(const Name &first, const Name &second,
                           const llvm::Twine &where) {
  error("NAME CLASH", second.region)
      .text("There are several `" + first.text + "` " + where + ". One here:")
      .snippet(first.region)
      .text("And another one here:")
      .snippet()
      .text("Rename or remove one of them, so that it is clear which one is "
            "meant.");
}

void Resolver::reportArity(Region region, const llvm::Twine &what,
                           size_t expected, size_t found) {
  error(found < expected ? "TOO FEW ARGS" : "TOO MANY ARGS", region)
      .text(what + " needs " + llvm::Twine(expected) +
            (expected == 1 ? " argument" : " arguments") + ", but I see " +
            llvm::Twine(found) + " instead:")
      .snippet()
      .text(found < expected
                ? "What is missing? Are some parentheses misplaced?"
                : "Which is the extra one? Maybe some parentheses "
                  "are missing?");
}

void Resolver::reportBigTuple(Region region) {
  error("BAD TUPLE", region)
      .text("I only accept tuples with two or three items. This has too many:")
      .snippet()
      .text("Use a record instead: its fields have names, so that it stays "
            "clear what each part is for.");
}

void Resolver::reportUnknownOperator(Region region, llvm::StringRef symbol) {
  Report &report = error("UNKNOWN OPERATOR", region);
  report.text("I do not recognize the (" + symbol + ") operator.").snippet();
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
    report.text("Maybe you want (" + instead + ") instead?");
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
        .text("The `" + nameOf(first) +
              "` value is defined directly in terms of itself, causing an "
              "infinite loop:")
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
      .text("The `" + nameOf(first) +
            "` definition is causing an infinite "
            "loop:")
      .snippet()
      .text("To know its value, I first need the others of this cycle, and so "
            "on around:")
      .block(drawCycle(names))
      .hint("Make one of them a function, or take its value from somewhere "
            "else.");
}

void Resolver::reportAliasCycle(llvm::ArrayRef<Alias *> cycle) {
  const Alias *first = cycle.front();
  Report &report = error("ALIAS PROBLEM", first->name.region);
  if (cycle.size() == 1) {
    report
        .text("The `" + first->name.text +
              "` type alias is recursive, forming an infinite type:")
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
      .text("The `" + first->name.text +
            "` type alias is part of a mutually recursive set of type "
            "aliases:")
      .snippet()
      .block(drawCycle(names))
      .text("An alias is only another name for its type, so writing it out "
            "would never end. Make one of them a custom type.");
}
