//===- TermFile.cpp - Files of Erlang terms --------------------------------===//

#include "luciole/Driver/TermFile.h"
#include "luciole/Frontend/Erlang/Lexer.h"
#include "luciole/Frontend/Erlang/Parser.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace llvm;
using namespace luciole;
using namespace luciole::erlang;

Error TermFile::read(StringRef path) {
  auto file = MemoryBuffer::getFile(path);
  if (!file)
    return createStringError("can't read '" + path +
                             "': " + file.getError().message());
  uint32_t buffer = diags.sources().addBuffer(std::move(*file));
  Lexer lexer(buffer, diags.sources().fileIndex(path), arena, diags);
  SmallVector<Token> form;
  bool bad = false;
  for (; lexer.nextForm(form, bad); form.clear()) {
    if (bad)
      continue;
    if (const Expr *term = Parser(arena, diags).parseTerm(form))
      list.push_back(term);
  }
  diags.print(errs(), errs().has_colors());
  return diags.hasErrors() ? createStringError("") : Error::success();
}

StringRef TermFile::text(const Expr *term) const {
  SourceLoc loc = term->loc();
  return diags.sources().text(loc.buffer).slice(loc.begin, loc.end);
}

StringRef luciole::atomName(const Expr *term) {
  auto *atom = dyn_cast_or_null<AtomExpr>(term);
  return atom ? atom->name() : StringRef();
}

ExprList luciole::tupleElements(const Expr *term, size_t size) {
  auto *tuple = dyn_cast_or_null<TupleExpr>(term);
  return tuple && tuple->elements().size() == size ? tuple->elements()
                                                   : ExprList();
}

ExprList luciole::listElements(const Expr *term) {
  auto *list = dyn_cast_or_null<ListExpr>(term);
  return list && !list->tail() ? list->elements() : ExprList();
}

bool luciole::stringText(const Expr *term, std::string &text) {
  text.clear();
  if (auto *list = dyn_cast_or_null<ListExpr>(term))
    return list->isNil();
  auto *string = dyn_cast_or_null<StringExpr>(term);
  if (!string)
    return false;
  for (uint32_t point : string->codePoints()) {
    char encoded[4], *end = encoded;
    if (!ConvertCodePointToUTF8(point, end))
      return false;
    text.append(encoded, end);
  }
  return true;
}

const Expr *luciole::property(ExprList list, StringRef key) {
  for (const Expr *entry : list)
    if (ExprList pair = tupleElements(entry, 2);
        !pair.empty() && atomName(pair[0]) == key)
      return pair[1];
  return nullptr;
}
