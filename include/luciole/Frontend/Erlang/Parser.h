//===- Parser.h - From the tokens of a form to its tree ------------*- C++ -*-===//
//
// Recursive descent, with binding powers for operators. Works form by form: an
// error is reported once and costs only its form.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_FRONTEND_ERLANG_PARSER_H
#define LUCIOLE_FRONTEND_ERLANG_PARSER_H

#include "luciole/Frontend/Erlang/AST.h"
#include "luciole/Frontend/Erlang/Diagnostics.h"
#include "luciole/Frontend/Erlang/Token.h"
#include "llvm/ADT/SmallVector.h"

namespace luciole::erlang {

class Parser {
public:
  Parser(ModuleAST &module, DiagnosticEngine &diags)
      : module(module), diags(diags) {}

  /// Parses one form into the module.
  void parseForm(llvm::ArrayRef<Token> tokens);
  /// Parses an expression that takes all of the tokens (up to Dot or Eof).
  /// Null: reported.
  Expr *parseSingleExpr(llvm::ArrayRef<Token> tokens);
  /// Parses a literal term; null: reported.
  Expr *parseTerm(llvm::ArrayRef<Token> tokens);

  /// How many of the errors it reported did not lose it a form.
  unsigned softErrors() const { return soft; }

private:
  using Exprs = llvm::SmallVector<Expr *, 8>;
  using Clauses = llvm::SmallVector<Clause *, 4>;
  using Types = llvm::SmallVector<TypeExpr *, 4>;

  // Tokens.
  void start(llvm::ArrayRef<Token> tokens);
  const Token &peek(size_t ahead = 0) const;
  bool is(TokenKind kind) const { return peek().kind == kind; }
  const Token &take();
  bool accept(TokenKind kind);
  bool expect(TokenKind kind);
  bool atEnd() const { return is(TokenKind::Dot) || is(TokenKind::Eof); }
  SourceLoc prevEnd(SourceLoc loc) const;
  template <typename T> T *finish(T *node);

  // Errors: the first of a form counts, and makes everything unwind.
  std::nullptr_t fail();
  std::nullptr_t fail(SourceLoc loc, const llvm::Twine &message,
                      const llvm::Twine &hint = "");
  Diagnostic &softError(SourceLoc loc, const llvm::Twine &message);
  std::nullptr_t failExpected(const llvm::Twine &what);
  bool enter();
  bool close(TokenKind kind);
  const Token &open();
  void leave() { --depth; }

  // Forms (ParseForm.cpp).
  void parseFunction();
  Clause *parseFunctionClause(Token &name);
  bool checkHead(const Token &first, const Clause &firstClause,
                 const Token &name, const Clause &clause);
  void parseAttribute();
  void parseModule(const Token &name);
  void parseExport(const Token &name, bool types);
  void parseImport(const Token &name);
  void parseRecord(const Token &name);
  bool parseRecordField(llvm::SmallVectorImpl<RecordField> &fields);
  void parseOnLoad(const Token &name);
  void parseTypeDef(const Token &name);
  void parseSpec(const Token &name);
  void parseWildAttribute(const Token &name);
  bool parseNameArity(FunctionName &out);
  bool parseNameArityList(llvm::SmallVectorImpl<FunctionName> &out);
  bool endOfAttribute();

  // Literals of attributes (ParseLiteral.cpp).
  Expr *foldLiteral(Expr *expr, bool nameArity);
  Expr *foldList(ListExpr *list, bool nameArity);
  Expr *notLiteral(Expr *expr);
  Expr *negate(Expr *expr, SourceLoc loc);

  // Expressions (ParseExpr.cpp).
  Expr *parseExpr(unsigned minPrec = 0);
  Expr *parseOperand();
  Expr *parsePostfix();
  Expr *parseMax();
  Expr *parseRemote();
  Expr *parseRest(Expr *lhs, unsigned minPrec, SourceLoc first,
                  unsigned &height);
  Expr *makeOperation(const Token &op, Expr *lhs, Expr *rhs, SourceLoc first);
  Expr *parseHash(Expr *base);
  Expr *parseRecordRest(SourceLoc loc, Expr *base);
  bool parseRecordFields(llvm::SmallVectorImpl<RecordFieldInit> &fields);
  Expr *parseMapRest(SourceLoc loc, Expr *base);
  Expr *parseParens();
  Expr *parseTuple();
  Expr *parseList();
  Expr *parseStrings();
  bool parseExprs(Exprs &out);
  bool parseArguments(Exprs &out);
  Expr *parseAtomic();

  // Binaries and comprehensions (ParseBinary.cpp).
  Expr *parseBinary();
  bool parseSegment(BinarySegment &segment);
  bool parseSegmentTypes(BinarySegment &segment);
  bool parseUnit(BinarySegment &segment, SourceLoc loc);
  bool applySegmentType(BinarySegment &segment, const Token &name);
  bool parseQualifiers(llvm::SmallVectorImpl<Qualifier> &out);
  bool parseQualifier(Qualifier &out);

  // What has clauses (ParseClauses.cpp).
  Expr *parseIf();
  Expr *parseCase();
  Expr *parseReceive();
  Expr *parseTry();
  Expr *parseMaybe();
  Expr *parseBlock();
  Expr *parseFun();
  Expr *parseFunRef(SourceLoc loc);
  Expr *parseFunClauses(SourceLoc loc);
  Clause *parseFunClause(llvm::StringRef &name, bool first, size_t arity);
  Clause *parseClause();
  VarExpr *splitStack(Expr *&reason);
  Clause *parseCatchClause();
  bool parseClauses(Clauses &out);
  bool parseCatchClauses(Clauses &out);
  bool parseGuard(GuardList &out);
  bool parseGuardSequence(GuardList &out);
  bool parseBody(ExprList &out);

  // Types (ParseType.cpp).
  TypeExpr *parseTopType();
  TypeExpr *parseType(unsigned minPrec = 0);
  TypeExpr *parseTypeOperand();
  TypeExpr *parseTypePrimary();
  TypeExpr *parseNamedType();
  TypeExpr *parseListType();
  TypeExpr *parseTupleType();
  TypeExpr *parseHashType();
  TypeExpr *parseMapType(TypeExpr *type);
  TypeExpr *parseRecordType(TypeExpr *type);
  TypeExpr *parseBinaryType();
  TypeExpr *parseFunType();
  TypeExpr *parseFunSignature(SourceLoc loc);
  TypeExpr *parseSpecClause();
  std::nullptr_t failBlankVariable(SourceLoc loc);
  bool parseTypes(Types &out);
  TypeExpr *newType(TypeExpr::Kind kind, SourceLoc loc);
  TypeExpr *withArgs(TypeExpr *type, llvm::ArrayRef<TypeExpr *> args);
  Expr *typeOperandExpr(TypeExpr *type);

  ModuleAST &module;
  DiagnosticEngine &diags;
  llvm::ArrayRef<Token> tokens;
  size_t pos = 0;
  Token endToken;
  /// The `case`, `(`, … that are open here.
  llvm::SmallVector<Token, 16> openers;
  /// With this many openers, a colon does not make a remote call.
  size_t colonLevel = ~size_t(0);
  unsigned depth = 0;
  /// The height of the tallest tree parsed since it was last cleared.
  unsigned tallest = 0;
  bool failed = false;
  unsigned soft = 0;
  unsigned formIndex = 0;
  bool hasModule = false;
  bool reportedModule = false;
  bool sawFunction = false;
  bool hasParen = false;
};

} // namespace luciole::erlang

#endif // LUCIOLE_FRONTEND_ERLANG_PARSER_H
