//===- ParserImpl.h - A recursive descent over Elm's tokens -------*- C++
//-*-===//
//
// Layout works as in Elm: `indent` is the column that whatever continues the
// present construct must be right of. Definitions of a let and branches of a
// case set it to their own column and start there again ("aligned"). A token
// that isn't indented counts as the end of everything: that is what tells an
// unfinished construct from a wrong one.
//
// Every function that returns a pointer or a bool gives null or false after an
// error, which it has reported.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_FRONTEND_ELM_PARSERIMPL_H
#define LUCIOLE_LIB_FRONTEND_ELM_PARSERIMPL_H

#include "Lexer.h"
#include "luciole/Frontend/Elm/Parser.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/SaveAndRestore.h"

namespace luciole::elm {

/// What an error returns: false, or a null pointer.
struct Failure {
  operator bool() const { return false; }
  template <typename T>
  operator T *() const {
    return nullptr;
  }
};

/// What should come where something may be missing: the error if nothing does,
/// with its argument, and the place as in "an expression should come PLACE".
struct Expected {
  SyntaxError unfinished;
  llvm::StringRef argument;
  llvm::StringRef place;
};

class Parser {
public:
  Parser(Program &program, const Source &source, Diagnostics &diagnostics,
         ModuleOrigin origin)
      : program(program), source(source), diagnostics(diagnostics),
        origin(origin), lexer(program, source) {}

  std::unique_ptr<Module> parse();

private:
  using Kind = Token::Kind;
  template <typename T>
  using List = llvm::SmallVector<T, 4>;

  static constexpr unsigned maxDepth = 1000;
  /// Operators of a chain become calls inside each other, too.
  static constexpr unsigned maxChain = 3000;

  Program &program;
  const Source &source;
  Diagnostics &diagnostics;
  ModuleOrigin origin;
  Lexer lexer;
  Token token;
  uint32_t previousEnd = 0; ///< Where the token before ended.
  unsigned indent = 0;
  unsigned depth = 0;
  llvm::StringRef typeContext; ///< `TYPE ANNOTATION`, for titles.

  std::unique_ptr<Module> module;
  List<Definition *> definitions;
  List<Union *> unions;
  List<Alias *> aliases;
  List<Port *> ports;
  List<Infix> infixes;

  // Tokens.
  void advance();
  bool indented() const;
  bool aligned() const;
  bool adjacent() const { return token.begin == previousEnd; }
  bool at(char punctuation) const {
    return indented() && token.is(punctuation);
  }
  bool atKeyword(llvm::StringRef word) const {
    return indented() && token.isKeyword(word);
  }
  bool atSymbol(llvm::StringRef start) const {
    return indented() && token.kind == Kind::Symbol &&
           token.text.starts_with(start);
  }
  bool atLower() const;
  bool accept(char punctuation);
  bool acceptKeyword(llvm::StringRef word);
  bool acceptSymbol(llvm::StringRef start);
  Name takeName();
  Region from(uint32_t begin) const { return {begin, previousEnd}; }

  // Errors.
  Failure fail(SyntaxError error, llvm::ArrayRef<std::string> arguments = {});
  Failure failAt(Region region, SyntaxError error,
                 llvm::ArrayRef<std::string> arguments = {});
  /// `unfinished` if the construct ends here, else `wrong`.
  Failure fail(SyntaxError unfinished, SyntaxError wrong,
               llvm::ArrayRef<std::string> arguments);
  bool tooDeep();
  bool recover(uint32_t failed);

  // Modules.
  bool header();
  bool moduleLine(Module::Kind kind);
  bool effects();
  bool importLines();
  bool importLine(Import &import);
  bool exposing(Exposing &exposing);
  bool exposed(List<Exposed> &names);
  bool exposedOperator(List<Exposed> &names);
  bool exposedType(List<Exposed> &names);
  bool dots();
  bool declarations();
  bool checkPorts();
  void addDefaultImports(List<Import> &imports);

  // Declarations.
  bool declaration();
  Failure weirdDeclaration();
  Failure weirdEnd();
  bool typeDeclaration();
  bool typeParameters(List<Name> &names);
  bool aliasDeclaration(llvm::StringRef documentation);
  bool unionDeclaration(llvm::StringRef documentation);
  bool variant(List<Constructor> &constructors, llvm::StringRef type);
  bool portDeclaration();
  bool infixDeclaration();
  Definition *definition();
  bool annotation(Definition &definition);
  bool definitionArguments(Definition &definition);

  // Expressions.
  Expr *make(Expr::Kind kind, uint32_t begin);
  Expr *expression(const Expected &expected);
  bool startsTerm() const;
  bool startsBlock() const;
  Expr *block();
  Expr *operators();
  Expr *signedTerm();
  Expr *negate(uint32_t begin);
  Expr *term();
  Expr *literal(Expr::Kind kind);
  Expr *variable();
  Expr *accessor();
  Expr *accessible(Expr *expr);
  Expr *call(llvm::ArrayRef<Expr *> parts);
  Expr *parentheses();
  Expr *operatorFunction(uint32_t begin);
  Expr *list();
  Expr *record();
  Expr *update(uint32_t begin, Name name);
  bool fieldsRest(List<FieldExpr> &fields);
  Expr *ifExpression();
  Expr *let();
  bool letDefinitions(List<Definition *> &definitions);
  Definition *letDefinition();
  Expr *caseExpression();
  bool branch(List<Branch> &branches);
  Expr *lambda();

  // Patterns.
  Pattern *makePattern(Pattern::Kind kind, uint32_t begin);
  bool startsPatternToken() const;
  bool startsPattern() const { return indented() && startsPatternToken(); }
  Pattern *pattern();
  Pattern *innerPattern(llvm::StringRef place);
  Pattern *patternPart();
  Pattern *patternTerm();
  Pattern *constructorPattern();
  Pattern *recordPattern();
  Pattern *parenthesesPattern();
  Pattern *listPattern();
  bool patternList(char close, SyntaxError unfinished, List<Pattern *> &parts);
  Variable *takeVariable();

  // Types.
  bool startsType() const;
  TypeExpr *makeType(TypeExpr::Kind kind, uint32_t begin);
  TypeExpr *type(llvm::StringRef place);
  TypeExpr *typeTerm();
  TypeExpr *namedType(bool withArguments);
  TypeExpr *recordType();
  bool fieldType(List<TypeExpr::Field> &fields, Name name);
  TypeExpr *parenthesesType();
};

} // namespace luciole::elm

#endif // LUCIOLE_LIB_FRONTEND_ELM_PARSERIMPL_H
