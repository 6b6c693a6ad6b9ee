//===- Preprocessor.h - Directives and macros ---------------------*- C++ -*-===//
//
// Reads forms from the lexer of the current file, obeys the directives and
// hands out all other forms with their macros expanded. The tokens of an
// expansion get the place of the macro call; those of its arguments keep
// theirs.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_FRONTEND_ERLANG_PREPROCESSOR_H
#define LUCIOLE_FRONTEND_ERLANG_PREPROCESSOR_H

#include "luciole/Frontend/Erlang/Lexer.h"
#include "luciole/Frontend/Erlang/Parse.h"
#include "llvm/ADT/StringMap.h"
#include <memory>
#include <string>
#include <vector>

namespace luciole::erlang {

class Preprocessor {
public:
  using Tokens = llvm::SmallVector<Token, 0>;

  Preprocessor(ModuleAST &module, DiagnosticEngine &diags,
               const ParseOptions &options);
  ~Preprocessor();

  /// Starts with the main file, whose buffer is in the source manager.
  void enterMain(uint32_t buffer);

  /// The next form that is not a directive, ending in Dot (or Eof, where the
  /// file ends within it). False at the end.
  bool nextForm(Tokens &out);

  /// Where the main file ends.
  SourceLoc endLoc() const { return mainEnd; }

private:
  /// One definition of a macro; a name may have several, told apart by arity.
  struct Macro {
    int arity = -1; ///< -1: without parentheses.
    llvm::SmallVector<llvm::StringRef, 2> params;
    std::vector<Token> body;
    /// The macros that the body calls: name and arity.
    std::vector<std::pair<llvm::StringRef, int>> uses;
  };
  struct MacroEntry {
    bool predefined = false;
    std::vector<std::shared_ptr<Macro>> definitions;
  };
  /// An -ifdef, -ifndef or -if that is open.
  struct Conditional {
    SourceLoc loc;
    llvm::StringRef name;
    bool active;         ///< The forms that follow count.
    bool taken;          ///< A branch was taken (or none may be).
    bool sawElse = false;
  };
  struct File {
    std::unique_ptr<Lexer> lexer;
    std::string directory;
    std::vector<Conditional> conditionals;
  };
  struct Failure {
    SourceLoc loc;
    std::string message;
    std::string hint;
  };

  // Files.
  void enterFile(uint32_t buffer, llvm::StringRef path);
  void leaveFile();
  bool findInclude(llvm::StringRef name, std::string &path) const;
  bool findLibrary(llvm::StringRef name, std::string &path) const;
  void include(llvm::ArrayRef<Token> form, bool isLib);

  // Directives. True: the form was one.
  bool directive(llvm::ArrayRef<Token> form, bool bad);
  bool conditional(llvm::StringRef name, llvm::ArrayRef<Token> form);
  void ifDefined(llvm::StringRef name, llvm::ArrayRef<Token> form);
  void ifExpr(llvm::ArrayRef<Token> form);
  void elifDirective(llvm::ArrayRef<Token> form);
  void elseDirective(llvm::ArrayRef<Token> form);
  void endifDirective(llvm::ArrayRef<Token> form);
  void fileDirective(llvm::ArrayRef<Token> form);
  void featureDirective(llvm::ArrayRef<Token> form);
  void messageDirective(llvm::ArrayRef<Token> form, bool isError);
  void undefine(llvm::ArrayRef<Token> form);
  bool skipping() const;
  bool evaluate(llvm::ArrayRef<Token> condition, SourceLoc loc);
  void badDirective(llvm::ArrayRef<Token> form, size_t at,
                    const llvm::Twine &usage);

  // Macros.
  void predefine();
  void setPredefined(llvm::StringRef name, std::vector<Token> body);
  void defineFromOptions();
  void define(llvm::ArrayRef<Token> form);
  bool defineParams(llvm::ArrayRef<Token> form, size_t &at, Macro &macro);
  void addDefinition(const Token &name, Macro macro);
  void noteModule(llvm::ArrayRef<Token> form);
  bool isDefined(llvm::StringRef name) const;
  std::string similarMacro(llvm::StringRef name) const;

  // Expansion. False: reported, drop the form.
  bool expand(llvm::ArrayRef<Token> form, Tokens &out);
  bool expandCall(SourceLoc question, Tokens &input, Tokens &out);
  bool expandPredefined(const Token &name, Tokens &input, const Tokens &out,
                        bool &done);
  bool expandFunctionName(const Token &name, Tokens &input, const Tokens &out);
  bool expandFeature(const Token &name, Tokens &input);
  bool bindArguments(const Token &name, const Macro &macro, Tokens &input,
                     std::vector<Tokens> &arguments);
  bool substitute(const Macro &macro, const Token &name,
                  const std::vector<Tokens> &arguments, Tokens &input);
  Token stringify(llvm::ArrayRef<Token> tokens, SourceLoc loc);
  bool checkCircular(llvm::StringRef name, int arity, SourceLoc loc);
  const Macro *selectMacro(const MacroEntry &entry, int arity) const;

  ModuleAST &module;
  DiagnosticEngine &diags;
  const ParseOptions &options;
  std::vector<File> files;
  llvm::StringMap<MacroEntry> macros;
  llvm::StringMap<bool> knownAcyclic;
  SourceLoc mainEnd;
  std::string mainDirectory;
  unsigned expansions = 0;
  bool maybeEnabled = false;
  bool inPrefix = true; ///< -feature is still allowed.
};

} // namespace luciole::erlang

#endif // LUCIOLE_FRONTEND_ERLANG_PREPROCESSOR_H
