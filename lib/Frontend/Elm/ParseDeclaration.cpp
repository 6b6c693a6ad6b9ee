//===- ParseDeclaration.cpp - Types, ports and definitions ----------------===//

#include "ParserImpl.h"
#include "llvm/ADT/StringExtras.h"

using namespace luciole::elm;

/// `left 6` and the like, which hardly are arguments of a function `infix`.
static bool isInfix(llvm::StringRef rest) {
  rest = rest.ltrim(' ');
  bool good = rest.consume_front("left ") || rest.consume_front("right ") ||
              rest.consume_front("non ");
  return good && rest.ltrim(' ').find_first_of("0123456789") == 0;
}

bool Parser::declaration() {
  if (token.isKeyword("type"))
    return typeDeclaration();
  if (token.isKeyword("port"))
    return portDeclaration();
  if (token.kind != Kind::Lower || !token.qualifier.empty())
    return weirdDeclaration();
  if (token.text == "infix" && isInfix(source.text().substr(token.end)))
    return infixDeclaration();
  Definition *made = definition();
  if (!made)
    return false;
  made->module = module.get();
  definitions.push_back(made);
  return true;
}

//===----------------------------------------------------------------------===//
// What isn't one
//===----------------------------------------------------------------------===//

static const char *bracketName(llvm::StringRef bracket) {
  return bracket == ")"   ? "PARENTHESIS"
         : bracket == "]" ? "SQUARE BRACKET"
                          : "CURLY BRACE";
}

static bool isClosing(const Token &token) {
  return token.is(')') || token.is(']') || token.is('}');
}

static std::string lowerFirst(llvm::StringRef name) {
  return llvm::toLower(name.front()) + name.drop_front().str();
}

Failure Parser::weirdDeclaration() {
  Region region = token.region();
  std::string text = token.text.str();
  if (token.kind == Kind::Fault)
    return fail(SyntaxError::WeirdDeclaration);
  if (isClosing(token))
    return failAt(region, SyntaxError::Stray, {bracketName(token.text)});
  if (token.isKeyword("import"))
    return failAt(region, SyntaxError::LateImport);
  if (token.kind == Kind::Keyword)
    return failAt(region, SyntaxError::ReservedDeclaration, {text});
  if (token.kind == Kind::Upper)
    return failAt(region, SyntaxError::DeclarationCapital, {lowerFirst(text)});
  if (token.kind == Kind::Symbol || token.kind == Kind::Punctuation ||
      token.kind == Kind::String || token.kind == Kind::Char ||
      token.kind == Kind::Unknown)
    return failAt(region, SyntaxError::DeclarationSymbol);
  return failAt(region, SyntaxError::WeirdDeclaration);
}

/// A declaration was complete, but its line goes on.
Failure Parser::weirdEnd() {
  if (isClosing(token))
    return fail(SyntaxError::EndClosing, {bracketName(token.text)});
  switch (token.kind) {
  case Kind::Keyword:
    return fail(SyntaxError::ReservedWord, {token.text.str()});
  case Kind::Symbol:
    return fail(token.text == "="    ? SyntaxError::EndEquals
                : token.text == "->" ? SyntaxError::EndArrow
                                     : SyntaxError::EndSymbol);
  case Kind::Lower:
  case Kind::Upper:
    return fail(SyntaxError::EndName);
  case Kind::Unknown:
    return fail(SyntaxError::EndCharacter);
  default:
    return fail(token.is(',')   ? SyntaxError::EndComma
                : token.is(';') ? SyntaxError::EndSemicolon
                                : SyntaxError::EndOther);
  }
}

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

bool Parser::typeDeclaration() {
  llvm::StringRef documentation = token.documentation;
  advance();
  if (atLower() && token.text == "alias") {
    advance();
    return aliasDeclaration(documentation);
  }
  return unionDeclaration(documentation);
}

bool Parser::typeParameters(List<Name> &names) {
  while (atLower())
    names.push_back(takeName());
  return acceptSymbol("=");
}

bool Parser::aliasDeclaration(llvm::StringRef documentation) {
  if (!indented() || token.kind != Kind::Upper || !token.qualifier.empty())
    return fail(SyntaxError::AliasName);
  auto *alias = program.make<Alias>();
  alias->name = takeName();
  alias->documentation = documentation;
  alias->module = module.get();
  List<Name> parameters;
  if (!typeParameters(parameters))
    return fail(SyntaxError::UnfinishedAlias, SyntaxError::AliasProblem,
                {alias->name.text.str()});
  alias->parameters = program.copy<Name>(parameters);
  if (!indented())
    return fail(SyntaxError::UnfinishedAlias, {alias->name.text.str()});
  typeContext = "TYPE ALIAS";
  alias->expr = type("after the equals sign");
  aliases.push_back(alias);
  return alias->expr;
}

bool Parser::unionDeclaration(llvm::StringRef documentation) {
  if (!indented() || token.kind != Kind::Upper || !token.qualifier.empty())
    return fail(SyntaxError::TypeName);
  auto *made = program.make<Union>();
  made->name = takeName();
  made->documentation = documentation;
  made->module = module.get();
  List<Name> parameters;
  if (!typeParameters(parameters))
    return fail(SyntaxError::UnfinishedCustomType,
                SyntaxError::CustomTypeProblem, {made->name.text.str()});
  made->parameters = program.copy<Name>(parameters);
  List<Constructor> constructors;
  do
    if (!variant(constructors, made->name.text))
      return false;
  while (acceptSymbol("|"));
  made->constructors = program.copy<Constructor>(constructors);
  unions.push_back(made);
  return true;
}

bool Parser::variant(List<Constructor> &constructors, llvm::StringRef type) {
  if (!indented() || token.kind != Kind::Upper || !token.qualifier.empty())
    return fail(SyntaxError::UnfinishedCustomType,
                SyntaxError::CustomTypeProblem, {type.str()});
  Constructor constructor;
  constructor.name = takeName();
  constructor.index = constructors.size();
  typeContext = "CUSTOM TYPE";
  List<TypeExpr *> parameters;
  while (startsType()) {
    TypeExpr *parameter = typeTerm();
    if (!parameter)
      return false;
    parameters.push_back(parameter);
  }
  constructor.parameterExprs = program.copy<TypeExpr *>(parameters);
  constructors.push_back(constructor);
  return true;
}

//===----------------------------------------------------------------------===//
// Ports and operators
//===----------------------------------------------------------------------===//

bool Parser::portDeclaration() {
  if (module->kind != Module::Kind::Port)
    return failAt(token.region(), SyntaxError::PortOutside,
                  {module->name.text.str()});
  if (!origin.package.empty())
    return failAt(token.region(), SyntaxError::PortInPackage);
  advance();
  if (!atLower())
    return fail(SyntaxError::UnfinishedPort, SyntaxError::PortProblem, {});
  auto *port = program.make<Port>();
  port->name = takeName();
  port->module = module.get();
  if (!acceptSymbol(":"))
    return fail(SyntaxError::UnfinishedPort, SyntaxError::PortProblem, {});
  typeContext = "PORT";
  port->annotation = type("after the colon");
  ports.push_back(port);
  return port->annotation;
}

/// `infix left 6 (+) = add`
bool Parser::infixDeclaration() {
  if (!origin.shipped)
    return failAt(token.region(), SyntaxError::InfixOutside);
  advance();
  Infix infix;
  infix.module = module.get();
  if (!atLower() ||
      (token.text != "left" && token.text != "right" && token.text != "non"))
    return fail(SyntaxError::BadInfix);
  infix.associativity = token.text == "left"    ? Associativity::Left
                        : token.text == "right" ? Associativity::Right
                                                : Associativity::None;
  advance();
  if (!indented() || token.kind != Kind::Int)
    return fail(SyntaxError::BadInfix);
  infix.precedence = token.integer;
  advance();
  if (!accept('(') || token.kind != Kind::Symbol)
    return fail(SyntaxError::BadInfix);
  infix.symbol = takeName();
  if (!accept(')') || !acceptSymbol("=") || !atLower())
    return fail(SyntaxError::BadInfix);
  infix.function = takeName();
  infixes.push_back(infix);
  return true;
}

//===----------------------------------------------------------------------===//
// Definitions
//===----------------------------------------------------------------------===//

/// Of a let, too. The token is the name.
Definition *Parser::definition() {
  auto *made = program.make<Definition>();
  made->documentation = token.documentation;
  made->name = takeName();
  if (acceptSymbol(":") && !annotation(*made))
    return nullptr;
  if (!definitionArguments(*made))
    return nullptr;
  made->body = expression({SyntaxError::UnfinishedDefinition, made->name.text,
                           "after the equals sign"});
  return made->body ? made : nullptr;
}

bool Parser::annotation(Definition &definition) {
  std::string name = definition.name.text.str();
  if (!indented())
    return fail(SyntaxError::UnfinishedDefinition, {name});
  typeContext = "TYPE ANNOTATION";
  definition.annotation = type("after the colon");
  if (!definition.annotation)
    return false;
  if (token.kind == Kind::Fault)
    return fail(SyntaxError::AfterAnnotation, {name});
  if (indented())
    return weirdEnd();
  if (!aligned() || token.kind != Kind::Lower || !token.qualifier.empty())
    return failAt({previousEnd, previousEnd}, SyntaxError::AfterAnnotation,
                  {name});
  if (token.text != name)
    return failAt(token.region(), SyntaxError::NameMismatch,
                  {name, token.text.str()});
  definition.name = takeName();
  return true;
}

/// The patterns, and the equals sign behind them.
bool Parser::definitionArguments(Definition &definition) {
  std::string name = definition.name.text.str();
  List<Pattern *> parameters;
  while (!acceptSymbol("=")) {
    if (!startsPattern()) {
      if (atSymbol("->"))
        return fail(SyntaxError::MissingColon, {name});
      if (atSymbol(""))
        return fail(SyntaxError::DefinitionSymbol, {name});
      return fail(SyntaxError::UnfinishedDefinition,
                  SyntaxError::DefinitionProblem, {name});
    }
    Pattern *parameter = patternTerm();
    if (!parameter)
      return false;
    parameters.push_back(parameter);
  }
  definition.parameters = program.copy<Pattern *>(parameters);
  return true;
}
