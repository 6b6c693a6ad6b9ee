//===- Token.h - A token of Erlang source -------------------------*- C++ -*-===//
//
// What the lexer makes and the preprocessor hands on to the parser.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_FRONTEND_ERLANG_TOKEN_H
#define LUCIOLE_FRONTEND_ERLANG_TOKEN_H

#include "luciole/Frontend/Erlang/Source.h"
#include "llvm/ADT/APInt.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"

namespace luciole::erlang {

enum class TokenKind : uint8_t {
#define TOKEN(NAME, TEXT) NAME,
#define KEYWORD(NAME, TEXT) Kw##NAME,
#define PUNCT(NAME, TEXT) NAME,
#include "luciole/Frontend/Erlang/TokenKinds.def"
};

struct Token {
  TokenKind kind = TokenKind::Eof;
  SourceLoc loc;
  /// The name of an atom or a variable, unquoted, interned.
  llvm::StringRef text;
  union {
    const llvm::APInt *integer;
    double real;
    uint32_t character;
  };
  /// The code points of a string.
  llvm::ArrayRef<uint32_t> string;

  Token() : integer(nullptr) {}
  bool is(TokenKind k) const { return kind == k; }
  bool isAtom(llvm::StringRef name) const {
    return kind == TokenKind::Atom && text == name;
  }
  bool isKeyword() const {
    return kind >= TokenKind::KwAfter && kind <= TokenKind::KwElse;
  }
};

/// The fixed text of a keyword or punctuation; the description of the others.
llvm::StringRef spelling(TokenKind kind);

/// The token as Erlang source, as `??Arg` and messages show it.
void print(const Token &token, llvm::raw_ostream &os);
std::string toString(const Token &token);

/// An atom as Erlang writes it, quoted if need be.
std::string quoteAtom(llvm::StringRef name);

} // namespace luciole::erlang

#endif // LUCIOLE_FRONTEND_ERLANG_TOKEN_H
