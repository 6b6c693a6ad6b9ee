//===- ImportLet.cpp - Local definitions ----------------------------------===//
//
// Functions of a let become functions of the module, once something refers to
// them. Values are computed where the let stands; checking has put them in order.
//
//===----------------------------------------------------------------------===//

#include "Importer.h"

using namespace llvm;

namespace luciole::elm {

void Importer::let(const Expr *expr) {
  for (const Definition *definition : expr->definitions) {
    DefinitionInfo &info = analysis.info(definition);
    if (!info.isValue())
      continue;
    Value value = this->expr(definition->body);
    if (definition->pattern)
      destructure(definition->pattern, value);
    else
      bind(definition, value);
  }
}

} // namespace luciole::elm
