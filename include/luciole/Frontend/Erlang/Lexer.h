//===- Lexer.h - From characters to tokens ------------------------*- C++ -*-===//
//
// Tokens are made on demand, one form at a time, because directives change
// how what follows them is read (`-feature`, `-file`).
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_FRONTEND_ERLANG_LEXER_H
#define LUCIOLE_FRONTEND_ERLANG_LEXER_H

#include "luciole/Frontend/Erlang/AST.h"
#include "luciole/Frontend/Erlang/Diagnostics.h"
#include "luciole/Frontend/Erlang/Token.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>

namespace luciole::erlang {

class Lexer {
public:
  /// Reads the buffer's text; names and values go into the module's arena.
  Lexer(uint32_t buffer, uint32_t file, ModuleAST &module,
        DiagnosticEngine &diags);

  /// The next token; Eof for ever at the end. An error is reported unless
  /// silenced, and gives one Error token.
  Token next();

  /// Appends the tokens of the next form, its Dot included. False at the end
  /// of the file. `bad` tells if the form has a token that is none.
  bool nextForm(llvm::SmallVectorImpl<Token> &tokens, bool &bad);

  /// Makes `maybe` and `else` reserved words, or plain atoms again.
  void setMaybeKeywords(bool on) { maybeKeywords = on; }
  bool hasMaybeKeywords() const { return maybeKeywords; }

  /// Errors in skipped forms do not count.
  void setSilent(bool on) { silent = on; }

  /// From here on, lines count as if `directive` were `line` of the file.
  void setPresumed(uint32_t file, int64_t line, SourceLoc directive);

  uint32_t presumedFile() const { return file; }
  int64_t presumedDelta() const { return lineDelta; }

  /// The place right here, of no width.
  SourceLoc here() const;

private:
  using CodePoints = llvm::SmallVector<uint32_t, 64>;

  void skipBlank();
  void newline();
  bool atDot() const;
  uint32_t peekChar(unsigned &length) const;
  uint32_t takeChar();
  bool at(llvm::StringRef text) const;

  Token begin() const;
  Token finish(Token token, TokenKind kind) const;
  Token fail(Token token, const llvm::Twine &message,
             const llvm::Twine &hint = "");

  Token invalidByte();
  Token lexNumber();
  Token lexBased(Token token, unsigned base);
  Token lexFloat(Token token, const char *start);
  Token lexChar();
  Token lexQuotedAtom();
  Token lexString();
  Token lexTripleQuoted(unsigned quotes);
  Token lexName();
  Token lexPunctuation();
  bool takeDigits(unsigned base, llvm::SmallVectorImpl<char> &digits);
  void failUnclosed(char quote, SourceLoc opening);
  bool lexQuoted(char quote, Token &token, CodePoints &out);
  std::optional<uint32_t> lexEscape(Token &token);
  std::optional<uint32_t> lexHexEscape(Token &token);
  void stripIndent(const char *from, const char *to, llvm::StringRef indent,
                   Token &token, CodePoints &out);
  Token integer(Token token, llvm::StringRef digits, unsigned base);

  ModuleAST &module;
  DiagnosticEngine &diags;
  const char *cur;
  const char *const start;
  const char *const end;
  const char *lineStart;
  uint32_t continuation = 0; ///< UTF-8 continuation bytes on this line.
  uint32_t line = 1;         ///< Physical.
  int64_t lineDelta = 0;     ///< Presumed minus physical line.
  uint32_t buffer;
  uint32_t file;
  bool maybeKeywords = false;
  bool silent = false;
};

} // namespace luciole::erlang

#endif // LUCIOLE_FRONTEND_ERLANG_LEXER_H
