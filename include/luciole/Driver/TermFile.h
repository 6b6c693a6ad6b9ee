//===- TermFile.h - Files of Erlang terms -------------------------*- C++ -*-===//
//
// Application resource files and rebar.config hold terms, each ended by a dot.
// They are read by the front end, as literals.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_DRIVER_TERMFILE_H
#define LUCIOLE_DRIVER_TERMFILE_H

#include "luciole/Frontend/Erlang/AST.h"
#include "luciole/Frontend/Erlang/Diagnostics.h"
#include "llvm/Support/Error.h"

namespace luciole {

class TermFile {
public:
  /// Reads the terms of a file; diagnostics go to standard error, and the
  /// error then has no text of its own.
  llvm::Error read(llvm::StringRef path);

  llvm::ArrayRef<const erlang::Expr *> terms() const { return list; }
  /// The term as it stands in the file.
  llvm::StringRef text(const erlang::Expr *term) const;

private:
  erlang::DiagnosticEngine diags;
  erlang::ModuleAST arena;
  std::vector<const erlang::Expr *> list;
};

/// The name of an atom; empty if it is none.
llvm::StringRef atomName(const erlang::Expr *term);
/// The elements of a tuple of that size; empty if it is none.
erlang::ExprList tupleElements(const erlang::Expr *term, size_t size);
/// The elements of a proper list; empty if it is none.
erlang::ExprList listElements(const erlang::Expr *term);
/// The text of a string; false if it is none.
bool stringText(const erlang::Expr *term, std::string &text);
/// The value of `{key, Value}` in a property list, or null.
const erlang::Expr *property(erlang::ExprList list, llvm::StringRef key);

} // namespace luciole

#endif // LUCIOLE_DRIVER_TERMFILE_H
