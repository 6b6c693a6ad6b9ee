//===- Directives.cpp - -ifdef, -if, -file, -feature and so on ------------===//

#include "ConditionEval.h"
#include "luciole/Frontend/Erlang/Parser.h"
#include "luciole/Frontend/Erlang/Preprocessor.h"
#include "llvm/ADT/StringSwitch.h"

using namespace luciole::erlang;

using K = TokenKind;

bool Preprocessor::skipping() const {
  return !files.empty() &&
         llvm::any_of(files.back().conditionals,
                      [](const Conditional &c) { return !c.active; });
}

/// Points at the token that does not fit.
void Preprocessor::badDirective(llvm::ArrayRef<Token> form, size_t at,
                                const llvm::Twine &usage) {
  const Token &token = form[std::min(at, form.size() - 1)];
  diags.error(token.loc, "badly formed -" + form[1].text)
      .withHint("it is written " + usage);
}

static bool matches(llvm::ArrayRef<Token> form, size_t &at,
                    std::initializer_list<K> kinds) {
  for (K kind : kinds) {
    if (at >= form.size() || !form[at].is(kind))
      return false;
    ++at;
  }
  return true;
}

/// `( name ) .` behind `- directive`.
static const Token *singleName(llvm::ArrayRef<Token> form, size_t &at) {
  at = 2;
  if (!matches(form, at, {K::LParen}))
    return nullptr;
  if (at >= form.size() || !(form[at].is(K::Atom) || form[at].is(K::Var)))
    return nullptr;
  const Token *name = &form[at++];
  return matches(form, at, {K::RParen, K::Dot}) ? name : nullptr;
}

bool Preprocessor::directive(llvm::ArrayRef<Token> form, bool bad) {
  if (form.size() < 2 || !form[0].is(K::Minus) ||
      !(form[1].is(K::Atom) || form[1].isKeyword())) {
    if (!bad)
      inPrefix = inPrefix && skipping();
    return skipping();
  }
  llvm::StringRef name = form[1].text;
  if (conditional(name, form) || skipping())
    return true;
  enum { None, Define, Undef, Include, IncludeLib, Error, Warning, FileD, Feat };
  int which = llvm::StringSwitch<int>(name)
                  .Case("define", Define)
                  .Case("undef", Undef)
                  .Case("include", Include)
                  .Case("include_lib", IncludeLib)
                  .Case("error", Error)
                  .Case("warning", Warning)
                  .Case("file", FileD)
                  .Case("feature", Feat)
                  .Default(None);
  if (which == None) {
    inPrefix = inPrefix && name == "module";
    return false;
  }
  if (bad)
    return true;
  switch (which) {
  case Define: define(form); break;
  case Undef: undefine(form); break;
  case Include: include(form, false); break;
  case IncludeLib: include(form, true); break;
  case Error: messageDirective(form, true); break;
  case Warning: messageDirective(form, false); break;
  case FileD: fileDirective(form); break;
  case Feat: featureDirective(form); break;
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Conditionals
//===----------------------------------------------------------------------===//

bool Preprocessor::conditional(llvm::StringRef name,
                               llvm::ArrayRef<Token> form) {
  if (name == "ifdef" || name == "ifndef")
    ifDefined(name, form);
  else if (name == "if")
    ifExpr(form);
  else if (name == "elif")
    elifDirective(form);
  else if (name == "else")
    elseDirective(form);
  else if (name == "endif")
    endifDirective(form);
  else
    return false;
  return true;
}

void Preprocessor::ifDefined(llvm::StringRef name, llvm::ArrayRef<Token> form) {
  Conditional c{form[1].loc, name, false, true};
  if (!skipping()) {
    size_t at;
    if (const Token *macro = singleName(form, at))
      c.active = c.taken = isDefined(macro->text) == (name == "ifdef");
    else {
      badDirective(form, at, "-" + name + "(NAME).");
      c.taken = false;
    }
  }
  files.back().conditionals.push_back(c);
}

void Preprocessor::ifExpr(llvm::ArrayRef<Token> form) {
  Conditional c{form[1].loc, "if", false, true};
  if (!skipping())
    c.active = c.taken = evaluate(form.drop_front(2), form[1].loc);
  files.back().conditionals.push_back(c);
}

void Preprocessor::elifDirective(llvm::ArrayRef<Token> form) {
  auto &stack = files.back().conditionals;
  if (stack.empty()) {
    diags.error(form[1].loc, "this -elif has no -if");
    return;
  }
  Conditional &c = stack.back();
  if (c.sawElse) {
    diags.error(form[1].loc, "-elif cannot follow -else");
    return;
  }
  bool wasTaken = c.taken;
  c.active = false;
  if (wasTaken)
    return;
  // An outer part that is skipped has `taken` set, so this one counts.
  c.active = true;
  bool value = evaluate(form.drop_front(2), form[1].loc);
  files.back().conditionals.back().active = value;
  files.back().conditionals.back().taken = value;
}

void Preprocessor::elseDirective(llvm::ArrayRef<Token> form) {
  auto &stack = files.back().conditionals;
  if (stack.empty()) {
    diags.error(form[1].loc, "this -else has no -if, -ifdef or -ifndef");
    return;
  }
  Conditional &c = stack.back();
  if (c.sawElse) {
    diags.error(form[1].loc, "this -" + c.name + " has an -else already")
        .withNote(c.loc, "it is here");
    return;
  }
  if (form.size() > 2 && !form[2].is(K::Dot) && !skipping())
    badDirective(form, 2, "-else.");
  c.sawElse = true;
  c.active = !c.taken;
  c.taken = true;
}

void Preprocessor::endifDirective(llvm::ArrayRef<Token> form) {
  auto &stack = files.back().conditionals;
  if (stack.empty()) {
    diags.error(form[1].loc, "this -endif has no -if, -ifdef or -ifndef");
    return;
  }
  if (form.size() > 2 && !form[2].is(K::Dot) && !skipping())
    badDirective(form, 2, "-endif.");
  stack.pop_back();
}

/// Evaluates the condition of -if and -elif: a guard expression in which
/// `defined(NAME)` may stand. What fails is false.
bool Preprocessor::evaluate(llvm::ArrayRef<Token> condition, SourceLoc loc) {
  Tokens expanded;
  // `defined(X)` must see the name, but `?X` its value: names without a
  // question mark are not touched by expansion anyway.
  if (condition.empty() || !condition[0].is(K::LParen)) {
    diags.error(condition.empty() ? loc : condition[0].loc, "badly formed -if")
        .withHint("it is written -if(Condition).");
    return false;
  }
  if (!expand(condition, expanded))
    return false;
  Parser parser(module, diags);
  Expr *expr = parser.parseSingleExpr(expanded);
  if (!expr)
    return false;
  ConditionEval eval([this](llvm::StringRef name) {
    return macros.find(name) != macros.end();
  });
  std::optional<bool> result = eval.evaluate(expr);
  if (eval.illegal()) {
    diags.error(eval.illegal()->loc(), "this cannot stand in the condition of "
                                       "-if")
        .withHint("only guard expressions and defined(NAME) can");
    return false;
  }
  return result.value_or(false);
}

//===----------------------------------------------------------------------===//
// The others
//===----------------------------------------------------------------------===//

void Preprocessor::undefine(llvm::ArrayRef<Token> form) {
  inPrefix = false;
  size_t at;
  const Token *name = singleName(form, at);
  if (!name)
    return badDirective(form, at, "-undef(NAME).");
  macros.erase(name->text);
  knownAcyclic.clear();
}

void Preprocessor::messageDirective(llvm::ArrayRef<Token> form, bool isError) {
  inPrefix = false;
  llvm::StringRef usage = isError ? "-error(Term)." : "-warning(Term).";
  if (form.size() < 3 || !form[2].is(K::LParen))
    return badDirective(form, 2, usage);
  Tokens expanded;
  if (!expand(form.drop_front(2), expanded))
    return;
  std::string text;
  for (const Token &token : llvm::ArrayRef<Token>(expanded).drop_front()) {
    if (token.is(K::Dot) || token.is(K::Eof))
      break;
    text += toString(token);
    if (token.is(K::Comma))
      text += ' ';
  }
  if (text.empty() || text.back() != ')')
    return badDirective(form, form.size() - 1, usage);
  std::string message = ("-" + form[1].text + "(" + text + ".").str();
  if (isError)
    diags.error(form[1].loc, message);
  else if (options.warnings)
    diags.warning(form[1].loc, message);
}

void Preprocessor::fileDirective(llvm::ArrayRef<Token> form) {
  inPrefix = false;
  Tokens expanded;
  if (!expand(form, expanded))
    return;
  size_t at = 2;
  if (!matches(expanded, at,
               {K::LParen, K::String, K::Comma, K::Integer, K::RParen,
                K::Dot}) ||
      expanded[5].integer->getActiveBits() > 30)
    return badDirective(expanded, at, "-file(\"name\", Line).");
  std::string name = toString(expanded[3]);
  llvm::StringRef inner = llvm::StringRef(name).drop_front().drop_back();
  uint32_t index = diags.sources().fileIndex(inner);
  files.back().lexer->setPresumed(
      index, int64_t(expanded[5].integer->getZExtValue()), form[0].loc);
}

void Preprocessor::featureDirective(llvm::ArrayRef<Token> form) {
  size_t at = 2;
  if (!matches(form, at, {K::LParen, K::Atom, K::Comma, K::Atom, K::RParen,
                          K::Dot}) ||
      !(form[5].text == "enable" || form[5].text == "disable"))
    return badDirective(form, at, "-feature(maybe_expr, enable).");
  if (!inPrefix) {
    diags.error(form[1].loc, "-feature is too late here")
        .withHint("it must come before exports, records and functions");
    return;
  }
  if (form[3].text != "maybe_expr") {
    diags.error(form[3].loc, "there is no feature '" + form[3].text + "'")
        .withHint("the only one is maybe_expr");
    return;
  }
  maybeEnabled = form[5].text == "enable";
  files.back().lexer->setMaybeKeywords(maybeEnabled);
}
