//===- ParseImports.cpp - Imports and lists of exposed names --------------===//

#include "ParserImpl.h"

using namespace luciole::elm;

bool Parser::importLines() {
  List<Import> imports;
  if (!origin.isCore())
    addDefaultImports(imports);
  while (token.isKeyword("import")) {
    if (token.column != 1)
      return failAt(token.region(), SyntaxError::IndentedModule, {"import"});
    if (!importLine(imports.emplace_back()))
      return false;
  }
  module->imports = program.copy<Import>(imports);
  return true;
}

bool Parser::importLine(Import &import) {
  uint32_t begin = token.begin;
  advance();
  if (!indented() || token.kind != Kind::Upper)
    return indented() ? fail(SyntaxError::ImportName)
                      : fail(SyntaxError::Import);
  import.module = {source.text().slice(token.begin, token.end), token.region()};
  advance();
  if (acceptKeyword("as")) {
    if (!indented())
      return fail(SyntaxError::Import);
    if (token.kind != Kind::Upper || !token.qualifier.empty())
      return fail(SyntaxError::ImportAlias);
    import.as = takeName();
  }
  if (acceptKeyword("exposing") && !exposing(import.exposing))
    return false;
  import.region = from(begin);
  return !indented() || fail(SyntaxError::Import);
}

bool Parser::exposing(Exposing &exposing) {
  uint32_t begin = token.begin;
  if (!accept('('))
    return fail(SyntaxError::ExposingStart);
  if (indented() && token.kind == Kind::Dot) {
    exposing.everything = true;
    if (!dots())
      return fail(SyntaxError::ExposingValue);
  } else {
    List<Exposed> names;
    do
      if (!exposed(names))
        return false;
    while (accept(','));
    exposing.names = program.copy<Exposed>(names);
  }
  if (!accept(')'))
    return fail(SyntaxError::ExposingEnd);
  exposing.region = from(begin);
  return true;
}

/// `..`
bool Parser::dots() {
  if (!indented() || token.kind != Kind::Dot)
    return false;
  advance();
  if (token.kind != Kind::Dot || !adjacent())
    return false;
  advance();
  return true;
}

bool Parser::exposed(List<Exposed> &names) {
  if (at('('))
    return exposedOperator(names);
  if (!indented())
    return fail(SyntaxError::ExposingEnd);
  if (atLower()) {
    names.push_back({Exposed::Kind::Value, takeName()});
    return true;
  }
  if (token.kind == Kind::Symbol)
    return fail(SyntaxError::ExposingOperator);
  if (token.kind != Kind::Upper || !token.qualifier.empty())
    return fail(SyntaxError::ExposingValue);
  return exposedType(names);
}

bool Parser::exposedOperator(List<Exposed> &names) {
  uint32_t begin = token.begin;
  advance();
  if (!indented() || token.kind != Kind::Symbol)
    return fail(SyntaxError::ExposingOperator);
  Name name = takeName();
  if (!accept(')'))
    return fail(SyntaxError::ExposingOperator);
  name.region = from(begin);
  names.push_back({Exposed::Kind::Operator, name});
  return true;
}

bool Parser::exposedType(List<Exposed> &names) {
  Name name = takeName();
  auto kind = Exposed::Kind::Type;
  if (accept('(')) {
    if (!dots() || !accept(')'))
      return fail(SyntaxError::ExposingConstructors);
    kind = Exposed::Kind::TypeWithConstructors;
    name.region.end = previousEnd;
  }
  names.push_back({kind, name});
  return true;
}

//===----------------------------------------------------------------------===//
// What every module imports
//===----------------------------------------------------------------------===//

namespace {
struct DefaultImport {
  const char *module, *as;
  bool everything;
  std::vector<Exposed> names;
};
} // namespace

void Parser::addDefaultImports(List<Import> &imports) {
  using E = Exposed::Kind;
  static const std::vector<DefaultImport> defaults = {
      {"Basics", "", true, {}},
      {"List", "", false, {{E::Type, {"List", {}}}, {E::Operator, {"::", {}}}}},
      {"Maybe", "", false, {{E::TypeWithConstructors, {"Maybe", {}}}}},
      {"Result", "", false, {{E::TypeWithConstructors, {"Result", {}}}}},
      {"String", "", false, {{E::Type, {"String", {}}}}},
      {"Char", "", false, {{E::Type, {"Char", {}}}}},
      {"Tuple", "", false, {}},
      {"Debug", "", false, {}},
      {"Platform", "", false, {{E::Type, {"Program", {}}}}},
      {"Platform.Cmd", "Cmd", false, {{E::Type, {"Cmd", {}}}}},
      {"Platform.Sub", "Sub", false, {{E::Type, {"Sub", {}}}}},
  };
  for (const DefaultImport &entry : defaults) {
    Import &import = imports.emplace_back();
    import.module.text = entry.module;
    import.as.text = entry.as;
    import.exposing.everything = entry.everything;
    import.exposing.names = program.copy<Exposed>(entry.names);
    import.implicit = true;
  }
}
