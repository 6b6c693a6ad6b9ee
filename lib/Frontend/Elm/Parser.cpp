//===- Parser.cpp - Tokens, errors and the module as a whole --------------===//

#include "ParserImpl.h"

using namespace luciole::elm;

std::unique_ptr<Module> luciole::elm::parseModule(Program &program,
                                                  const Source &source,
                                                  Diagnostics &diagnostics,
                                                  ModuleOrigin origin) {
  return Parser(program, source, diagnostics, origin).parse();
}

//===----------------------------------------------------------------------===//
// Tokens
//===----------------------------------------------------------------------===//

void Parser::advance() {
  previousEnd = token.end;
  token = lexer.next();
}

bool Parser::indented() const {
  return token.kind != Kind::End && token.column > indent && token.column > 1;
}

/// Where another definition or branch starts. At the top that is column 1.
bool Parser::aligned() const {
  return token.kind != Kind::End && token.column == std::max(indent, 1u);
}

bool Parser::atLower() const {
  return indented() && token.kind == Kind::Lower && token.qualifier.empty();
}

bool Parser::accept(char punctuation) {
  if (!at(punctuation))
    return false;
  advance();
  return true;
}

bool Parser::acceptKeyword(llvm::StringRef word) {
  if (!atKeyword(word))
    return false;
  advance();
  return true;
}

/// Takes no more of the symbol than `start`.
bool Parser::acceptSymbol(llvm::StringRef start) {
  if (!atSymbol(start))
    return false;
  previousEnd = token.begin + start.size();
  lexer.restart(token, start.size());
  token = lexer.next();
  return true;
}

Name Parser::takeName() {
  Name name{token.text, token.region()};
  advance();
  return name;
}

//===----------------------------------------------------------------------===//
// Errors
//===----------------------------------------------------------------------===//

Failure Parser::failAt(Region region, SyntaxError error,
                       llvm::ArrayRef<std::string> arguments) {
  Report &made = report(diagnostics, source, region, error, arguments);
  made.module = module->name.text.str();
  return {};
}

Failure Parser::fail(SyntaxError error, llvm::ArrayRef<std::string> arguments) {
  if (token.kind == Kind::Fault) {
    const Fault &fault = lexer.lastFault();
    return failAt(fault.region, fault.error, fault.arguments);
  }
  if (!indented())
    return failAt({previousEnd, previousEnd}, error, arguments);
  if (token.kind == Kind::Keyword && expectsName(error))
    return failAt(token.region(), SyntaxError::ReservedWord,
                  {token.text.str()});
  return failAt(token.region(), error, arguments);
}

Failure Parser::fail(SyntaxError unfinished, SyntaxError wrong,
                     llvm::ArrayRef<std::string> arguments) {
  return fail(indented() ? wrong : unfinished, arguments);
}

bool Parser::tooDeep() {
  if (depth <= maxDepth)
    return false;
  failAt(token.region(), SyntaxError::DeepNesting, {std::to_string(maxDepth)});
  return true;
}

/// Goes on after an error with the next thing that is surely a declaration: at
/// the start of a line, below an empty one, but not with the one that starts at
/// `failed`. False if there is none, or who knows what the error swallowed.
bool Parser::recover(uint32_t failed) {
  if (token.kind == Kind::Fault) {
    SyntaxError error = lexer.lastFault().error;
    if (error == SyntaxError::EndlessComment ||
        error == SyntaxError::EndlessMultiString)
      return false;
    lexer.skipLine();
    advance();
  }
  indent = depth = 0;
  for (; token.kind != Kind::End && token.kind != Kind::Fault; advance())
    if (token.column == 1 && token.begin > failed &&
        (token.kind == Kind::Lower || token.isKeyword("type")) &&
        source.line(token.line - 1).trim().empty())
      return true;
  return false;
}

//===----------------------------------------------------------------------===//
// Module
//===----------------------------------------------------------------------===//

std::unique_ptr<Module> Parser::parse() {
  module = std::make_unique<Module>();
  module->source = &source;
  module->package = origin.package;
  module->name.text = "Main";
  module->exposing.everything = true;
  token = lexer.next();
  if (!header() || !importLines() || !declarations() || !checkPorts())
    return nullptr;
  module->definitions = program.copy<Definition *>(definitions);
  module->unions = program.copy<Union *>(unions);
  module->aliases = program.copy<Alias *>(aliases);
  module->ports = program.copy<Port *>(ports);
  module->infixes = program.copy<Infix>(infixes);
  return std::move(module);
}

bool Parser::header() {
  Token first = token;
  auto kind = first.isKeyword("port") ? Module::Kind::Port
              : first.kind == Kind::Lower && first.text == "effect"
                  ? Module::Kind::Effect
                  : Module::Kind::Normal;
  if (kind != Module::Kind::Normal) {
    advance();
    if (!token.isKeyword("module")) {
      lexer.restart(first, 0);
      token = lexer.next();
      previousEnd = 0;
      return true;
    }
  }
  if (!token.isKeyword("module"))
    return true;
  if (first.column != 1)
    return failAt(first.region(), SyntaxError::IndentedModule,
                  {first.text.str()});
  if (kind == Module::Kind::Effect && !origin.shipped)
    return failAt(first.region(), SyntaxError::EffectModuleOutside);
  return moduleLine(kind);
}

static SyntaxError headerError(Module::Kind kind) {
  return kind == Module::Kind::Normal ? SyntaxError::ModuleHeader
         : kind == Module::Kind::Port ? SyntaxError::PortModuleHeader
                                      : SyntaxError::EffectModuleHeader;
}

static llvm::StringRef wholeName(const Source &source, const Token &token) {
  return source.text().slice(token.begin, token.end);
}

bool Parser::moduleLine(Module::Kind kind) {
  module->kind = kind;
  advance();
  if (!indented() || token.kind != Kind::Upper)
    return fail(SyntaxError::ModuleName);
  module->name = {wholeName(source, token), token.region()};
  advance();
  if (kind == Module::Kind::Effect && !effects())
    return false;
  if (!acceptKeyword("exposing"))
    return fail(headerError(kind));
  module->exposing.everything = false;
  if (!exposing(module->exposing))
    return false;
  return !indented() || fail(SyntaxError::FreshLine);
}

/// `where { command = MyCmd, subscription = MySub }`
bool Parser::effects() {
  if (!acceptKeyword("where") || !accept('{'))
    return fail(SyntaxError::EffectModuleHeader);
  do {
    if (!atLower())
      return fail(SyntaxError::EffectModuleHeader);
    Name &effect =
        token.text == "command" ? module->command : module->subscription;
    advance();
    if (!acceptSymbol("=") || !indented() || token.kind != Kind::Upper)
      return fail(SyntaxError::EffectModuleHeader);
    effect = takeName();
  } while (accept(','));
  return accept('}') || fail(SyntaxError::EffectModuleHeader);
}

bool Parser::declarations() {
  bool good = true;
  while (token.kind != Kind::End) {
    uint32_t begin = token.begin;
    if (aligned() ? declaration() : bool(weirdEnd()))
      continue;
    good = false;
    if (!recover(begin))
      break;
  }
  return good;
}

bool Parser::checkPorts() {
  if (module->kind == Module::Kind::Port && ports.empty())
    return failAt(module->name.region, SyntaxError::NoPorts);
  return true;
}
