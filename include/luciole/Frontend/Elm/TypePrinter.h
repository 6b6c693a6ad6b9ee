//===- TypePrinter.h - Types as text ------------------------------*- C++
//-*-===//

#ifndef LUCIOLE_FRONTEND_ELM_TYPEPRINTER_H
#define LUCIOLE_FRONTEND_ELM_TYPEPRINTER_H

#include "luciole/Frontend/Elm/AST.h"
#include <string>
#include <utility>
#include <vector>

namespace luciole::elm {

/// A type on one line, aliases by name, variables that have none as a, b, ….
std::string typeToString(Type *type);

/// A type's text with the parts that stand out.
struct TypeText {
  std::string text;
  std::vector<std::pair<unsigned, unsigned>> highlights;
};

/// Both types, laid out for a message, with what differs highlighted. Variables
/// have the same names in both.
std::pair<TypeText, TypeText> compareTypes(Type *a, Type *b);

/// A type laid out for a message. `endless` is shown as an endless type.
TypeText layOutType(Type *type, const VarType *endless = nullptr);

} // namespace luciole::elm

#endif // LUCIOLE_FRONTEND_ELM_TYPEPRINTER_H
