//===- SyntaxErrors.h - The texts of syntax errors ----------------*- C++
//-*-===//

#ifndef LUCIOLE_LIB_FRONTEND_ELM_SYNTAXERRORS_H
#define LUCIOLE_LIB_FRONTEND_ELM_SYNTAXERRORS_H

#include "luciole/Frontend/Elm/Diagnostics.h"
#include "llvm/ADT/ArrayRef.h"

namespace luciole::elm {

enum class SyntaxError : uint8_t {
#define SYNTAX_ERROR(name, expects, title, before, after) name,
#include "SyntaxErrors.def"
};

/// Whether a name was expected where the error is.
bool expectsName(SyntaxError error);

/// Reports an error of SyntaxErrors.def.
Report &report(Diagnostics &diagnostics, const Source &source, Region region,
               SyntaxError error, llvm::ArrayRef<std::string> arguments = {});

/// Adds paragraphs as SyntaxErrors.def describes them.
void addParagraphs(Report &report, llvm::StringRef text);

} // namespace luciole::elm

#endif // LUCIOLE_LIB_FRONTEND_ELM_SYNTAXERRORS_H
