//===- ParseType.cpp - Type expressions -----------------------------------===//

#include "ParserImpl.h"

using namespace luciole::elm;

bool Parser::startsType() const {
  return at('(') || at('{') || atLower() ||
         (indented() && token.kind == Kind::Upper);
}

TypeExpr *Parser::makeType(TypeExpr::Kind kind, uint32_t begin) {
  auto *type = program.make<TypeExpr>();
  type->kind = kind;
  type->region = from(begin);
  return type;
}

/// Functions, from the right: `a -> b -> c`.
TypeExpr *Parser::type(llvm::StringRef place) {
  llvm::SaveAndRestore<unsigned> nesting(depth);
  List<TypeExpr *> parts;
  do {
    ++depth;
    if (tooDeep())
      return nullptr;
    if (!startsType())
      return fail(SyntaxError::UnfinishedType, SyntaxError::TypeProblem,
                  {typeContext.str(),
                   parts.empty() ? place.str() : "after this arrow"});
    parts.push_back(token.kind == Kind::Upper ? namedType(true) : typeTerm());
    if (!parts.back())
      return nullptr;
  } while (acceptSymbol("->"));
  TypeExpr *result = parts.pop_back_val();
  for (; !parts.empty(); parts.pop_back()) {
    TypeExpr *function =
        makeType(TypeExpr::Kind::Function, parts.back()->region.begin);
    function->parts = program.copy<TypeExpr *>({parts.back(), result});
    result = function;
  }
  return result;
}

TypeExpr *Parser::namedType(bool withArguments) {
  llvm::StringRef qualifier = token.qualifier;
  Name name = takeName();
  List<TypeExpr *> parts;
  while (withArguments && startsType()) {
    parts.push_back(typeTerm());
    if (!parts.back())
      return nullptr;
  }
  TypeExpr *made = makeType(TypeExpr::Kind::Named, name.region.begin);
  made->name = name;
  made->qualifier = qualifier;
  made->parts = program.copy<TypeExpr *>(parts);
  return made;
}

TypeExpr *Parser::typeTerm() {
  if (token.kind == Kind::Upper)
    return namedType(false);
  if (token.is('('))
    return parenthesesType();
  if (token.is('{'))
    return recordType();
  Name name = takeName();
  TypeExpr *made = makeType(TypeExpr::Kind::Var, name.region.begin);
  made->name = name;
  return made;
}

TypeExpr *Parser::parenthesesType() {
  uint32_t begin = token.begin;
  advance();
  if (accept(')'))
    return makeType(TypeExpr::Kind::Unit, begin);
  List<TypeExpr *> parts;
  do {
    parts.push_back(type(parts.empty() ? "after this opening parenthesis"
                                       : "after this comma"));
    if (!parts.back())
      return nullptr;
  } while (accept(','));
  if (!accept(')'))
    return fail(SyntaxError::UnfinishedTypeParentheses,
                {"a comma or a closing parenthesis"});
  if (parts.size() == 1)
    return parts.front();
  TypeExpr *made = makeType(TypeExpr::Kind::Tuple, begin);
  made->parts = program.copy<TypeExpr *>(parts);
  return made;
}

/// `{ a : Int }` and `{ row | a : Int }`
TypeExpr *Parser::recordType() {
  uint32_t begin = token.begin;
  advance();
  if (accept('}'))
    return makeType(TypeExpr::Kind::Record, begin);
  Name extended;
  List<TypeExpr::Field> fields;
  while (true) {
    if (at('}') && !fields.empty())
      return failAt({previousEnd - 1, previousEnd}, SyntaxError::ExtraComma);
    if (at(',') && !fields.empty())
      return fail(SyntaxError::DoubleComma);
    if (!atLower())
      return fail(SyntaxError::UnfinishedRecordType, SyntaxError::RecordType,
                  {"the name of a field"});
    Name name = takeName();
    if (fields.empty() && extended.text.empty() && acceptSymbol("|")) {
      extended = name;
      continue;
    }
    if (!fieldType(fields, name))
      return nullptr;
    if (!accept(','))
      break;
  }
  if (!accept('}'))
    return fail(SyntaxError::UnfinishedRecordType,
                {"a comma or a closing brace"});
  TypeExpr *made = makeType(TypeExpr::Kind::Record, begin);
  made->name = extended;
  made->fields = program.copy<TypeExpr::Field>(fields);
  return made;
}

bool Parser::fieldType(List<TypeExpr::Field> &fields, Name name) {
  if (!acceptSymbol(":"))
    return fail(SyntaxError::UnfinishedRecordType, SyntaxError::RecordType,
                {"a colon"});
  TypeExpr *fieldType = type("after this colon");
  fields.push_back({name, fieldType});
  return fieldType;
}
