//===- Parse.h - From Erlang source to a checked syntax tree -------*- C++ -*-===//
//
// The entry to the front end: lexer, preprocessor, parser and lint in one call.
// There is no global state; equal input gives equal output.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_FRONTEND_ERLANG_PARSE_H
#define LUCIOLE_FRONTEND_ERLANG_PARSE_H

#include "luciole/Frontend/Erlang/AST.h"
#include "luciole/Frontend/Erlang/Diagnostics.h"
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace luciole::erlang {

struct ParseOptions {
  /// Searched by -include and -include_lib after the file's own directory.
  std::vector<std::string> includePaths;
  /// `-DNAME` (value "true") and `-DNAME=value`; the value is Erlang tokens.
  std::vector<std::pair<std::string, std::string>> defines;
  /// Where -include_lib("app/include/x.hrl") looks for `app-*/include/x.hrl`.
  std::vector<std::string> libraryPaths = {"/usr/lib/erlang/lib"};
  /// What `-file` information names the main file; empty: the buffer's name.
  std::string fileName;
  /// Options as in -compile(…), each an Erlang term in text: "export_all",
  /// "{nowarn_unused_function, f/1}".
  std::vector<std::string> compileOptions;
  bool lint = true;
  /// erlc's default set; off silences all warnings.
  bool warnings = true;
  /// -feature(maybe_expr, enable) from the command line.
  bool maybeExpr = false;
};

/// Always returns a module, as far as it could be understood; it is fit for
/// import only if `diags.hasErrors()` is false.
std::unique_ptr<ModuleAST> parseErlang(std::unique_ptr<llvm::MemoryBuffer> source,
                                       const ParseOptions &options,
                                       DiagnosticEngine &diags);

/// Reads the file first; null (and a diagnostic) if that fails.
std::unique_ptr<ModuleAST> parseErlangFile(llvm::StringRef path,
                                           const ParseOptions &options,
                                           DiagnosticEngine &diags);

} // namespace luciole::erlang

#endif // LUCIOLE_FRONTEND_ERLANG_PARSE_H
