//===- ParseRecord.cpp - Records and their updates ------------------------===//

#include "ParserImpl.h"

using namespace luciole::elm;

Expr *Parser::record() {
  uint32_t begin = token.begin;
  advance();
  if (accept('}'))
    return make(Expr::Kind::Record, begin);
  if (!atLower())
    return fail(SyntaxError::UnfinishedRecord, SyntaxError::RecordProblem,
                {"the name of a field"});
  Name name = takeName();
  if (acceptSymbol("|"))
    return update(begin, name);
  List<FieldExpr> fields;
  fields.push_back({name, nullptr});
  if (!fieldsRest(fields))
    return nullptr;
  Expr *expr = make(Expr::Kind::Record, begin);
  expr->fields = program.copy<FieldExpr>(fields);
  return expr;
}

Expr *Parser::update(uint32_t begin, Name name) {
  Expr *base = make(Expr::Kind::Variable, name.region.begin);
  base->region = name.region;
  base->name = name;
  if (!atLower())
    return fail(SyntaxError::UnfinishedRecord, SyntaxError::RecordProblem,
                {"the name of a field"});
  List<FieldExpr> fields;
  fields.push_back({takeName(), nullptr});
  if (!fieldsRest(fields))
    return nullptr;
  Expr *expr = make(Expr::Kind::Update, begin);
  expr->name = name;
  expr->parts = program.copy<Expr *>(base);
  expr->fields = program.copy<FieldExpr>(fields);
  return expr;
}

/// From behind the first field's name to the closing brace.
bool Parser::fieldsRest(List<FieldExpr> &fields) {
  while (true) {
    if (!acceptSymbol("="))
      return fail(SyntaxError::UnfinishedRecord, SyntaxError::RecordProblem,
                  {"an equals sign"});
    fields.back().value =
        expression({SyntaxError::UnfinishedRecord, "an expression",
                    "after this equals sign"});
    if (!fields.back().value)
      return false;
    uint32_t comma = token.begin;
    if (!accept(','))
      return accept('}') || fail(SyntaxError::UnfinishedRecord,
                                 {"a comma or a closing brace"});
    if (at('}'))
      return failAt({comma, comma + 1}, SyntaxError::ExtraComma);
    if (at(','))
      return fail(SyntaxError::DoubleComma);
    if (!atLower())
      return fail(SyntaxError::UnfinishedRecord, SyntaxError::RecordProblem,
                  {"the name of a field"});
    fields.push_back({takeName(), nullptr});
  }
}
