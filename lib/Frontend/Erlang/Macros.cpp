//===- Macros.cpp - Defining and expanding macros -------------------------===//

#include "luciole/Frontend/Erlang/Preprocessor.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"

using namespace luciole::erlang;

using K = TokenKind;

/// Expansions of one form; nothing but a runaway macro needs more.
static constexpr unsigned kMaxExpansions = 200000;
static constexpr size_t kMaxTokens = 4000000;

//===----------------------------------------------------------------------===//
// Defining
//===----------------------------------------------------------------------===//

static Token makeToken(K kind, llvm::StringRef text = "") {
  Token token;
  token.kind = kind;
  token.text = text;
  return token;
}

void Preprocessor::setPredefined(llvm::StringRef name,
                                 std::vector<Token> body) {
  MacroEntry &entry = macros[name];
  entry.predefined = true;
  entry.definitions.clear();
  auto macro = std::make_shared<Macro>();
  macro->body = std::move(body);
  entry.definitions.push_back(std::move(macro));
}

void Preprocessor::predefine() {
  Token release = makeToken(K::Integer);
  release.integer = module.keep(llvm::APInt(64, 25));
  setPredefined("OTP_RELEASE", {release});
  setPredefined("MACHINE", {makeToken(K::Atom, "BEAM")});
  setPredefined("BEAM", {makeToken(K::Atom, "true")});
  // These are computed where they are called, or known later.
  for (llvm::StringRef name :
       {"FILE", "LINE", "MODULE", "MODULE_STRING", "BASE_MODULE",
        "BASE_MODULE_STRING", "FUNCTION_NAME", "FUNCTION_ARITY",
        "FEATURE_ENABLED", "FEATURE_AVAILABLE"})
    macros[name].predefined = true;
}

/// `-DNAME=value` is read as if `-define(NAME, value).` stood at the top.
void Preprocessor::defineFromOptions() {
  for (const auto &[name, value] : options.defines) {
    std::string text = "-define(" + name + "," +
                       (value.empty() ? std::string("true") : value) + ").";
    uint32_t buffer = diags.sources().addBuffer(
        llvm::MemoryBuffer::getMemBufferCopy(text, "<command line>"));
    Lexer lexer(buffer, diags.sources().fileIndex("<command line>"), module,
                diags);
    Tokens form;
    bool bad;
    if (lexer.nextForm(form, bad) && !bad)
      define(form);
  }
}

static llvm::ArrayRef<uint32_t> codePoints(ModuleAST &module,
                                           llvm::StringRef text) {
  llvm::SmallVector<uint32_t, 64> points;
  for (size_t i = 0; i < text.size();) {
    uint32_t c = uint8_t(text[i++]);
    if (c >= 0xC0) {
      unsigned more = c >= 0xF0 ? 3 : c >= 0xE0 ? 2 : 1;
      c &= 0x3F >> more;
      for (; more && i < text.size(); --more)
        c = c << 6 | (uint8_t(text[i++]) & 0x3F);
    }
    points.push_back(c);
  }
  return module.copy(llvm::ArrayRef<uint32_t>(points));
}

/// After `-module(m)`, ?MODULE is m.
void Preprocessor::noteModule(llvm::ArrayRef<Token> form) {
  if (form.size() < 5 || !form[0].is(K::Minus) || !form[1].isAtom("module") ||
      !form[2].is(K::LParen) || !form[3].is(K::Atom))
    return;
  Token text = makeToken(K::String);
  text.string = codePoints(module, form[3].text);
  setPredefined("MODULE", {makeToken(K::Atom, form[3].text)});
  setPredefined("MODULE_STRING", {text});
}

bool Preprocessor::isDefined(llvm::StringRef name) const {
  auto it = macros.find(name);
  if (it == macros.end())
    return false;
  return !(it->second.predefined && it->second.definitions.empty() &&
           (name.contains("MODULE")));
}

bool Preprocessor::defineParams(llvm::ArrayRef<Token> form, size_t &at,
                                Macro &macro) {
  macro.arity = 0;
  if (form[at].is(K::RParen)) {
    ++at;
    return true;
  }
  for (;;) {
    if (!form[at].is(K::Var)) {
      badDirective(form, at, "-define(NAME(Arg, …), Replacement).");
      return false;
    }
    if (llvm::is_contained(macro.params, form[at].text)) {
      diags.error(form[at].loc, "the argument " + form[at].text +
                                    " is named twice");
      return false;
    }
    macro.params.push_back(form[at++].text);
    ++macro.arity;
    if (form[at].is(K::RParen)) {
      ++at;
      return true;
    }
    if (!form[at].is(K::Comma)) {
      badDirective(form, at, "-define(NAME(Arg, …), Replacement).");
      return false;
    }
    ++at;
  }
}

void Preprocessor::define(llvm::ArrayRef<Token> form) {
  llvm::StringRef usage = "-define(NAME, Replacement).";
  if (form.size() < 5 || !form[2].is(K::LParen) ||
      !(form[3].is(K::Atom) || form[3].is(K::Var)))
    return badDirective(
        form, form.size() > 2 && form[2].is(K::LParen) ? 3 : 2, usage);
  Macro macro;
  size_t at = 4;
  if (form[at].is(K::LParen)) {
    ++at;
    if (!defineParams(form, at, macro))
      return;
  }
  if (!form[at].is(K::Comma))
    return badDirective(form, at, usage);
  ++at;
  size_t last = form.size() - 1;
  if (!form[last].is(K::Dot) || last <= at - 1 || !form[last - 1].is(K::RParen)) {
    diags.error(form[last].loc, "badly formed -define: a closing parenthesis "
                                "is missing")
        .withHint("it is written " + usage);
    return;
  }
  macro.body.assign(form.begin() + at, form.begin() + last - 1);
  addDefinition(form[3], std::move(macro));
}

/// The number of arguments of the call that begins at `tokens[at]`, the left
/// parenthesis; -1 if there is none, -2 if it is not closed.
static int countArguments(llvm::ArrayRef<Token> tokens, size_t at);

void Preprocessor::addDefinition(const Token &name, Macro macro) {
  MacroEntry &entry = macros[name.text];
  if (entry.predefined) {
    diags.error(name.loc, "the macro '" + name.text + "' is predefined");
    return;
  }
  for (const auto &other : entry.definitions)
    if (other->arity == macro.arity) {
      diags.error(name.loc, "the macro '" + name.text + "' is defined already")
          .withHint("-undef(" + name.text + "). makes it free again");
      return;
    }
  llvm::ArrayRef<Token> body = macro.body;
  for (size_t i = 0; i + 1 < body.size(); ++i) {
    if (!body[i].is(K::Question))
      continue;
    if (body[i + 1].is(K::Question))
      ++i;
    else if (body[i + 1].is(K::Atom) || body[i + 1].is(K::Var))
      macro.uses.emplace_back(body[i + 1].text, countArguments(body, i + 2));
  }
  entry.definitions.push_back(std::make_shared<Macro>(std::move(macro)));
  knownAcyclic.clear();
}

//===----------------------------------------------------------------------===//
// Arguments of a macro call
//===----------------------------------------------------------------------===//

namespace {
/// Follows what opens and closes, so that commas inside do not count.
class Nesting {
public:
  /// False: this token closes what is not open.
  bool feed(llvm::ArrayRef<Token> tokens, size_t at) {
    switch (tokens[at].kind) {
    case K::LParen: open.push_back(K::RParen); break;
    case K::LBrace: open.push_back(K::RBrace); break;
    case K::LBracket: open.push_back(K::RBracket); break;
    case K::LessLess: open.push_back(K::GreaterGreater); break;
    case K::KwBegin: case K::KwIf: case K::KwCase: case K::KwReceive:
    case K::KwTry: case K::KwCond: case K::KwMaybe:
      open.push_back(K::KwEnd);
      break;
    case K::KwFun:
      if (isFunWithClauses(tokens, at))
        open.push_back(K::KwEnd);
      break;
    case K::RParen: case K::RBrace: case K::RBracket: case K::GreaterGreater:
    case K::KwEnd:
      if (open.empty() || open.back() != tokens[at].kind)
        return false;
      open.pop_back();
      break;
    default: break;
    }
    return true;
  }
  bool atTop() const { return open.empty(); }

private:
  static bool isFunWithClauses(llvm::ArrayRef<Token> tokens, size_t at) {
    auto kind = [&](size_t i) {
      return i < tokens.size() ? tokens[i].kind : K::Eof;
    };
    return kind(at + 1) == K::LParen ||
           (kind(at + 1) == K::Var && kind(at + 2) == K::LParen);
  }
  llvm::SmallVector<K, 16> open;
};
} // namespace

static int countArguments(llvm::ArrayRef<Token> tokens, size_t at) {
  if (at >= tokens.size() || !tokens[at].is(K::LParen))
    return -1;
  if (at + 1 < tokens.size() && tokens[at + 1].is(K::RParen))
    return 0;
  Nesting nesting;
  int count = 1;
  for (size_t i = at + 1; i < tokens.size(); ++i) {
    if (nesting.atTop()) {
      if (tokens[i].is(K::RParen))
        return count;
      if (tokens[i].is(K::Comma))
        ++count;
    }
    if (!nesting.feed(tokens, i))
      return -2;
  }
  return -2;
}

/// Takes the arguments off `input` (which is in reverse).
bool Preprocessor::bindArguments(const Token &name, const Macro &macro,
                                 Tokens &input,
                                 std::vector<Tokens> &arguments) {
  if (input.empty() || !input.back().is(K::LParen))
    return false;
  input.pop_back();
  if (macro.arity == 0) {
    input.pop_back();
    return true;
  }
  Nesting nesting;
  arguments.emplace_back();
  while (!input.empty()) {
    Token token = input.pop_back_val();
    if (nesting.atTop() && (token.is(K::Comma) || token.is(K::RParen))) {
      if (arguments.back().empty()) {
        diags.error(token.loc, "an argument of the macro '" + name.text +
                                   "' is empty");
        return false;
      }
      if (token.is(K::RParen))
        return true;
      arguments.emplace_back();
      continue;
    }
    arguments.back().push_back(token);
    // The nesting looks two tokens ahead, at what follows `fun`.
    Token window[3] = {token};
    for (size_t i = 0; i < 2 && i < input.size(); ++i)
      window[i + 1] = input[input.size() - 1 - i];
    nesting.feed(window, 0);
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Expanding
//===----------------------------------------------------------------------===//

bool Preprocessor::expand(llvm::ArrayRef<Token> form, Tokens &out) {
  size_t first = 0;
  while (first < form.size() && !form[first].is(K::Question))
    ++first;
  out.append(form.begin(), form.begin() + first);
  if (first == form.size())
    return true;
  Tokens input(llvm::reverse(form.drop_front(first)));
  expansions = 0;
  while (!input.empty()) {
    Token token = input.pop_back_val();
    if (!token.is(K::Question)) {
      out.push_back(token);
      continue;
    }
    if (!expandCall(token.loc, input, out))
      return false;
    if (++expansions > kMaxExpansions ||
        input.size() + out.size() > kMaxTokens) {
      diags.error(token.loc, "the macros of this form expand without end");
      return false;
    }
  }
  return true;
}

/// The tokens of a macro body get the place of the call: from its `?` on.
static SourceLoc callPlace(SourceLoc question, const Token &name) {
  SourceLoc loc = name.loc;
  if (question.buffer == loc.buffer && question.begin < loc.begin)
    loc.begin = question.begin;
  return loc;
}

const Preprocessor::Macro *
Preprocessor::selectMacro(const MacroEntry &entry, int arity) const {
  if (entry.definitions.size() == 1 && entry.definitions[0]->arity == -1)
    return entry.definitions[0].get();
  for (const auto &macro : entry.definitions)
    if (macro->arity == arity)
      return macro.get();
  return nullptr;
}

static int countReversed(const Preprocessor::Tokens &input) {
  if (input.empty() || !input.back().is(K::LParen))
    return -1;
  // Only as far as the closing parenthesis: long forms have many calls.
  Nesting nesting;
  llvm::SmallVector<Token, 64> window;
  for (const Token &token : llvm::reverse(input)) {
    window.push_back(token);
    if (window.size() >= 32 && llvm::isPowerOf2_64(window.size())) {
      int count = countArguments(window, 0);
      if (count != -2)
        return count;
    }
  }
  return countArguments(window, 0);
}

bool Preprocessor::expandCall(SourceLoc question, Tokens &input, Tokens &out) {
  Token name;
  if (!input.empty())
    name = input.pop_back_val();
  if (!name.is(K::Atom) && !name.is(K::Var)) {
    diags.error(name.loc.isValid() ? name.loc : question,
                "illegal macro call: a name must follow '?'");
    return false;
  }
  name.loc = callPlace(question, name);
  bool done = false;
  if (!expandPredefined(name, input, out, done))
    return false;
  if (done)
    return true;
  auto it = macros.find(name.text);
  int arity = countReversed(input);
  if (it == macros.end() || it->second.definitions.empty()) {
    std::string call = name.text.str();
    if (arity >= 0)
      call += "/" + std::to_string(arity);
    Diagnostic &diag =
        diags.error(name.loc, "the macro '" + call + "' is not defined");
    std::string similar = similarMacro(name.text);
    if (!similar.empty())
      diag.withHint("did you mean ?" + similar + "?");
    return false;
  }
  const Macro *macro = selectMacro(it->second, arity);
  if (!macro) {
    Diagnostic &diag = diags.error(
        name.loc, arity == -2 ? "the arguments of the macro '" + name.text +
                                    "' do not end"
                              : "the macro '" + name.text +
                                    "' takes other arguments");
    std::string arities;
    for (const auto &definition : it->second.definitions)
      arities += (arities.empty() ? "" : " or ") +
                 (definition->arity < 0 ? "none"
                                        : std::to_string(definition->arity));
    diag.withHint("it is defined for " + arities);
    return false;
  }
  if (!checkCircular(name.text, macro->arity, name.loc))
    return false;
  std::vector<Tokens> arguments;
  if (macro->arity >= 0 && !bindArguments(name, *macro, input, arguments))
    return false;
  return substitute(*macro, name, arguments, input);
}

/// Puts the body on `input` (in reverse), arguments in the place of
/// parameters.
bool Preprocessor::substitute(const Macro &macro, const Token &name,
                              const std::vector<Tokens> &arguments,
                              Tokens &input) {
  auto argument = [&](const Token &token) -> const Tokens * {
    if (!token.is(K::Var))
      return nullptr;
    const auto *it = llvm::find(macro.params, token.text);
    return it == macro.params.end()
               ? nullptr
               : &arguments[it - macro.params.begin()];
  };
  Tokens expansion;
  llvm::ArrayRef<Token> body = macro.body;
  // As in epp, what follows an argument gets the argument's place.
  SourceLoc place = name.loc;
  for (size_t i = 0; i < body.size(); ++i) {
    if (body[i].is(K::Question) && i + 2 < body.size() &&
        body[i + 1].is(K::Question)) {
      if (const Tokens *tokens = argument(body[i + 2])) {
        expansion.push_back(stringify(*tokens, place));
        i += 2;
        continue;
      }
    }
    if (const Tokens *tokens = argument(body[i])) {
      expansion.append(tokens->begin(), tokens->end());
      place = tokens->back().loc;
    } else {
      expansion.push_back(body[i]);
      expansion.back().loc = place;
    }
    if (expansion.size() > kMaxTokens) {
      diags.error(name.loc, "the macros of this form expand without end");
      return false;
    }
  }
  input.append(expansion.rbegin(), expansion.rend());
  return true;
}

Token Preprocessor::stringify(llvm::ArrayRef<Token> tokens, SourceLoc loc) {
  std::string text;
  for (const Token &token : tokens) {
    if (!text.empty())
      text += ' ';
    text += toString(token);
  }
  Token result = makeToken(K::String);
  result.loc = loc;
  result.string = codePoints(module, text);
  return result;
}

bool Preprocessor::checkCircular(llvm::StringRef name, int arity,
                                 SourceLoc loc) {
  std::string key = (name + "/" + llvm::Twine(arity)).str();
  auto [known, isNew] = knownAcyclic.try_emplace(key, false);
  if (!isNew) {
    if (known->second)
      return true;
    diags.error(loc, "the macro '" + name + "' uses itself");
    return false;
  }
  auto it = macros.find(name);
  bool fine = true;
  if (it != macros.end()) {
    const Macro *macro = selectMacro(it->second, arity);
    if (macro)
      for (const auto &[used, usedArity] : macro->uses) {
        auto usedIt = macros.find(used);
        if (usedIt == macros.end())
          continue;
        const Macro *target = selectMacro(usedIt->second, usedArity);
        if (target && !checkCircular(used, target->arity, loc)) {
          fine = false;
          break;
        }
      }
  }
  if (fine)
    knownAcyclic[key] = true;
  else
    knownAcyclic.erase(key);
  return fine;
}

//===----------------------------------------------------------------------===//
// What is computed where it is called
//===----------------------------------------------------------------------===//

bool Preprocessor::expandPredefined(const Token &name, Tokens &input,
                                    const Tokens &out, bool &done) {
  auto it = macros.find(name.text);
  if (it == macros.end() || !it->second.predefined)
    return true;
  done = true;
  Token result;
  if (name.text == "LINE") {
    result = makeToken(K::Integer);
    result.integer = module.keep(llvm::APInt(64, name.loc.line));
  } else if (name.text == "FILE") {
    result = makeToken(K::String);
    result.string =
        codePoints(module, diags.sources().fileName(
                               files.empty() ? name.loc.file
                                             : files.back().lexer->presumedFile()));
  } else if (name.text == "FUNCTION_NAME" || name.text == "FUNCTION_ARITY") {
    return expandFunctionName(name, input, out);
  } else if (name.text.starts_with("FEATURE_")) {
    return expandFeature(name, input);
  } else {
    done = false;
    return true;
  }
  result.loc = name.loc;
  input.push_back(result);
  return true;
}

bool Preprocessor::expandFunctionName(const Token &name, Tokens &input,
                                      const Tokens &out) {
  if (out.size() < 2 || !out[0].is(K::Atom) || !out[1].is(K::LParen)) {
    diags.error(name.loc, "?" + name.text +
                              " can only be used within a function");
    return false;
  }
  Token result = makeToken(K::Atom, out[0].text);
  if (name.text == "FUNCTION_ARITY") {
    llvm::ArrayRef<Token> seen = out;
    int arity = countArguments(seen, 1);
    if (arity < 0) {
      Tokens all(out.begin(), out.end());
      all.append(input.rbegin(), input.rend());
      arity = countArguments(all, 1);
    }
    if (arity < 0) {
      diags.error(name.loc, "the function's arguments do not end");
      return false;
    }
    result = makeToken(K::Integer);
    result.integer = module.keep(llvm::APInt(64, arity));
  }
  result.loc = name.loc;
  input.push_back(result);
  return true;
}

bool Preprocessor::expandFeature(const Token &name, Tokens &input) {
  size_t n = input.size();
  if (n < 3 || !input[n - 1].is(K::LParen) || !input[n - 2].is(K::Atom) ||
      !input[n - 3].is(K::RParen)) {
    diags.error(name.loc, "?" + name.text + " takes the name of a feature")
        .withHint("?" + name.text + "(maybe_expr)");
    return false;
  }
  bool isMaybe = input[n - 2].text == "maybe_expr";
  bool value = isMaybe && (name.text == "FEATURE_AVAILABLE" || maybeEnabled);
  input.truncate(n - 3);
  Token result = makeToken(K::Atom, value ? "true" : "false");
  result.loc = name.loc;
  input.push_back(result);
  return true;
}

std::string Preprocessor::similarMacro(llvm::StringRef name) const {
  std::string best;
  unsigned bestDistance = std::max<size_t>(1, name.size() / 3) + 1;
  for (const auto &entry : macros) {
    llvm::StringRef candidate = entry.getKey();
    unsigned distance = name.edit_distance_insensitive(candidate, true,
                                                       bestDistance);
    if (distance < bestDistance ||
        (distance == bestDistance && !best.empty() && candidate < best)) {
      best = candidate.str();
      bestDistance = distance;
    }
  }
  return best;
}
