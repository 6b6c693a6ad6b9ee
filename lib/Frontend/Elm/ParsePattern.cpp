//===- ParsePattern.cpp - Patterns ----------------------------------------===//

#include "ParserImpl.h"

using namespace luciole::elm;

Pattern *Parser::makePattern(Pattern::Kind kind, uint32_t begin) {
  auto *pattern = program.make<Pattern>();
  pattern->kind = kind;
  pattern->region = from(begin);
  return pattern;
}

bool Parser::startsPatternToken() const {
  switch (token.kind) {
  case Kind::Lower:
    return token.qualifier.empty();
  case Kind::Upper:
  case Kind::Underscore:
  case Kind::Int:
  case Kind::Float:
  case Kind::Char:
  case Kind::String:
    return true;
  default:
    return token.is('(') || token.is('[') || token.is('{');
  }
}

/// A pattern inside of another one.
Pattern *Parser::innerPattern(llvm::StringRef place) {
  if (startsPattern())
    return pattern();
  if (atSymbol("-"))
    return fail(SyntaxError::NegativePattern);
  return fail(SyntaxError::UnfinishedPattern, SyntaxError::PatternProblem,
              {place.str()});
}

/// `a :: b as c`: `as` binds loosest. The first token is one of a pattern.
Pattern *Parser::pattern() {
  llvm::SaveAndRestore<unsigned> nesting(depth, depth + 1);
  uint32_t begin = token.begin;
  List<Pattern *> parts;
  do {
    ++depth; // The cells nest.
    if (tooDeep())
      return nullptr;
    if (!parts.empty() && !startsPattern())
      return innerPattern("after this `::`");
    parts.push_back(patternPart());
    if (!parts.back())
      return nullptr;
  } while (acceptSymbol("::"));
  Pattern *result = parts.pop_back_val();
  for (; !parts.empty(); parts.pop_back()) {
    Pattern *cons =
        makePattern(Pattern::Kind::Cons, parts.back()->region.begin);
    cons->parts = program.copy<Pattern *>({parts.back(), result});
    result = cons;
  }
  if (!acceptKeyword("as"))
    return result;
  if (!atLower())
    return fail(SyntaxError::AliasPattern);
  Variable *name = takeVariable();
  Pattern *alias = makePattern(Pattern::Kind::Alias, begin);
  alias->parts = program.copy<Pattern *>(result);
  alias->variables = program.copy<Variable *>(name);
  return alias;
}

Variable *Parser::takeVariable() {
  auto *variable = program.make<Variable>();
  variable->name = takeName();
  return variable;
}

/// A term, or a constructor with its arguments.
Pattern *Parser::patternPart() {
  if (token.kind != Kind::Upper)
    return patternTerm();
  Pattern *constructor = constructorPattern();
  List<Pattern *> parts;
  while (startsPattern()) {
    parts.push_back(patternTerm());
    if (!parts.back())
      return nullptr;
  }
  constructor->parts = program.copy<Pattern *>(parts);
  constructor->region.end = previousEnd;
  return constructor;
}

Pattern *Parser::constructorPattern() {
  llvm::StringRef qualifier = token.qualifier;
  Name name = takeName();
  Pattern *made = makePattern(Pattern::Kind::Constructor, name.region.begin);
  made->qualifier = qualifier;
  made->name = name;
  return made;
}

static Pattern::Kind literalKind(Token::Kind kind) {
  return kind == Token::Kind::Int    ? Pattern::Kind::Int
         : kind == Token::Kind::Char ? Pattern::Kind::Char
                                     : Pattern::Kind::String;
}

Pattern *Parser::patternTerm() {
  Token first = token;
  switch (token.kind) {
  case Kind::Upper:
    return constructorPattern();
  case Kind::Lower: {
    Variable *variable = takeVariable();
    Pattern *made = makePattern(Pattern::Kind::Variable, first.begin);
    made->variables = program.copy<Variable *>(variable);
    return made;
  }
  case Kind::Underscore:
    if (token.text.size() > 1)
      return fail(SyntaxError::WildcardName, {token.text.ltrim('_').str()});
    advance();
    return makePattern(Pattern::Kind::Anything, first.begin);
  case Kind::Float:
    return fail(SyntaxError::FloatPattern);
  case Kind::Int:
  case Kind::Char:
  case Kind::String: {
    advance();
    Pattern *made = makePattern(literalKind(first.kind), first.begin);
    made->integer = first.integer;
    if (first.kind == Kind::String)
      made->text = first.text;
    return made;
  }
  default:
    return token.is('{')   ? recordPattern()
           : token.is('[') ? listPattern()
                           : parenthesesPattern();
  }
}

/// `{ a, b }`
Pattern *Parser::recordPattern() {
  uint32_t begin = token.begin;
  advance();
  List<Variable *> fields;
  if (!at('}'))
    do {
      if (!atLower())
        return fail(SyntaxError::UnfinishedRecordPattern,
                    SyntaxError::RecordPattern, {"the name of a field"});
      fields.push_back(takeVariable());
    } while (accept(','));
  if (!accept('}'))
    return fail(SyntaxError::UnfinishedRecordPattern,
                SyntaxError::RecordPattern, {"a comma or a closing brace"});
  Pattern *made = makePattern(Pattern::Kind::Record, begin);
  made->variables = program.copy<Variable *>(fields);
  return made;
}

/// Patterns with commas between them, and what closes the list.
bool Parser::patternList(char close, SyntaxError unfinished,
                         List<Pattern *> &parts) {
  do {
    parts.push_back(innerPattern(parts.empty() ? "after this opening bracket"
                                               : "after this comma"));
    if (!parts.back())
      return false;
  } while (accept(','));
  return accept(close) || fail(unfinished, {"a comma or a closing bracket"});
}

Pattern *Parser::parenthesesPattern() {
  uint32_t begin = token.begin;
  advance();
  if (accept(')'))
    return makePattern(Pattern::Kind::Unit, begin);
  List<Pattern *> parts;
  if (!patternList(')', SyntaxError::UnfinishedPatternParentheses, parts))
    return nullptr;
  if (parts.size() == 1)
    return parts.front();
  Pattern *made = makePattern(Pattern::Kind::Tuple, begin);
  made->parts = program.copy<Pattern *>(parts);
  return made;
}

Pattern *Parser::listPattern() {
  uint32_t begin = token.begin;
  advance();
  List<Pattern *> parts;
  if (!accept(']') &&
      !patternList(']', SyntaxError::UnfinishedListPattern, parts))
    return nullptr;
  Pattern *made = makePattern(Pattern::Kind::List, begin);
  made->parts = program.copy<Pattern *>(parts);
  return made;
}
