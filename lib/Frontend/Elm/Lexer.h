//===- Lexer.h - Elm's tokens -------------------------------------*- C++
//-*-===//
//
// Tokens are made one at a time, as the parser asks for them: it may take the
// first characters of a symbol only (`=` of `=-1`) and have the rest read
// again. What can't be a token is one of kind Fault; the parser reports it
// when nothing else can come of it.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_FRONTEND_ELM_LEXER_H
#define LUCIOLE_LIB_FRONTEND_ELM_LEXER_H

#include "SyntaxErrors.h"
#include "luciole/Frontend/Elm/Program.h"

namespace luciole::elm {

struct Token {
  enum class Kind : uint8_t {
    End,
    Fault,
    Lower, ///< `x`, `List.map`: qualifier, text
    Upper, ///< `Just`, `Maybe.Just`: qualifier, text
    Keyword,
    Underscore, ///< `_` and what of a name follows
    Int,
    Float,
    Char,
    String,
    Symbol, ///< a run of operator characters: `+`, `=`, `->`
    Dot,
    Punctuation, ///< one of ()[]{},\ and ;
    Unknown,
  };

  Kind kind = Kind::End;
  uint32_t begin = 0, end = 0;
  unsigned line = 1, column = 1;
  llvm::StringRef text;
  llvm::StringRef qualifier;
  llvm::StringRef documentation; ///< The comment {-| … -} in front of it.
  int64_t integer = 0;           ///< Int, Char
  double number = 0;             ///< Float

  bool is(char punctuation) const {
    return kind == Kind::Punctuation && text.front() == punctuation;
  }
  bool isKeyword(llvm::StringRef word) const {
    return kind == Kind::Keyword && text == word;
  }
  Region region() const { return {begin, end}; }
};

struct Fault {
  SyntaxError error;
  Region region;
  std::vector<std::string> arguments;
};

class Lexer {
public:
  Lexer(Program &program, const Source &source)
      : program(program), text(source.text()) {}

  Token next();
  /// Goes back to the place `length` characters (of one byte) into the token.
  void restart(const Token &token, unsigned length);
  /// Goes to the line after the last fault.
  void skipLine();
  /// What is wrong with the last token of kind Fault.
  const Fault &lastFault() const { return fault; }

private:
  Program &program;
  llvm::StringRef text;
  uint32_t offset = 0;
  unsigned line = 1, column = 1;
  Fault fault{};

  char peek(unsigned ahead = 0) const {
    return offset + ahead < text.size() ? text[offset + ahead] : '\0';
  }
  bool atEnd() const { return offset >= text.size(); }
  bool startsWith(llvm::StringRef s) const {
    return text.substr(offset).starts_with(s);
  }
  uint32_t peekCodePoint() const {
    unsigned length;
    return decode(offset, length);
  }
  uint32_t decode(uint32_t at, unsigned &length) const;
  void advance(); ///< Over one code point, also a line's end.
  void advance(unsigned count) {
    while (count--)
      advance();
  }

  bool fail(SyntaxError error, uint32_t begin, uint32_t end,
            std::vector<std::string> arguments = {});
  bool space(llvm::StringRef &documentation);
  bool comment(llvm::StringRef &documentation);

  // Each reads a token's rest; false after a fault.
  bool token(Token &token);
  void inner();
  bool name(Token &token);
  bool number(Token &token);
  bool hexadecimal(Token &token);
  bool integer(Token &token, llvm::StringRef digits, unsigned radix);
  bool digits();
  bool character(Token &token);
  bool string(Token &token);
  bool multiString(Token &token);
  bool stringPart(std::string &value);
  bool escape(uint32_t &codePoint);
  bool unicodeEscape(uint32_t begin, uint32_t &codePoint);
};

} // namespace luciole::elm

#endif // LUCIOLE_LIB_FRONTEND_ELM_LEXER_H
