//===- ParseBinary.cpp - Binaries and generators --------------------------===//

#include "ParserImpl.h"
#include "llvm/ADT/StringSwitch.h"

using namespace luciole::erlang;
using K = TokenKind;

Expr *Parser::parseBinary() {
  if (!enter())
    return nullptr;
  SourceLoc loc = open().loc;
  llvm::SmallVector<BinarySegment, 8> segments;
  if (!is(K::GreaterGreater)) {
    do {
      BinarySegment segment{};
      if (!parseSegment(segment))
        return nullptr;
      segments.push_back(segment);
    } while (accept(K::Comma));
    const BinarySegment &only = segments[0];
    if (segments.size() == 1 && !only.size && only.unit == 0 &&
        only.type == SegmentType::Default && accept(K::BarBar)) {
      llvm::SmallVector<Qualifier, 4> qualifiers;
      if (!parseQualifiers(qualifiers) || !close(K::GreaterGreater))
        return nullptr;
      leave();
      return finish(module.make<BinaryCompExpr>(
          loc, only.value, module.copy<Qualifier>(qualifiers)));
    }
  }
  if (!close(K::GreaterGreater))
    return nullptr;
  leave();
  return finish(
      module.make<BinaryExpr>(loc, module.copy<BinarySegment>(segments)));
}

/// A value with a sign or without, `:Size` and `/types`.
bool Parser::parseSegment(BinarySegment &segment) {
  segment.loc = peek().loc;
  Token sign = peek();
  bool isUnop = sign.is(K::Plus) || sign.is(K::Minus) || sign.is(K::KwNot) ||
                sign.is(K::KwBnot);
  if (isUnop)
    take();
  segment.value = parseMax();
  if (!segment.value)
    return false;
  if (isUnop)
    segment.value = finish(module.make<UnopExpr>(
        sign.loc,
        sign.is(K::Plus)    ? UnopKind::Plus
        : sign.is(K::Minus) ? UnopKind::Minus
        : sign.is(K::KwNot) ? UnopKind::Not
                            : UnopKind::Bnot,
        segment.value));
  if (accept(K::Colon)) {
    segment.size = parseMax();
    if (!segment.size)
      return false;
  }
  if (accept(K::Slash) && !parseSegmentTypes(segment))
    return false;
  segment.loc = prevEnd(segment.loc);
  return true;
}

bool Parser::parseSegmentTypes(BinarySegment &segment) {
  do {
    if (!is(K::Atom)) {
      failExpected("a segment type");
      return false;
    }
    const Token &name = take();
    if (!applySegmentType(segment, name))
      return false;
  } while (accept(K::Minus));
  return true;
}

/// Sets `slot`; false if something else was written before.
template <typename T> static bool setOnce(T &slot, T value) {
  bool fits = slot == T::Default || slot == value;
  slot = value;
  return fits;
}

bool Parser::parseUnit(BinarySegment &segment, SourceLoc loc) {
  if (!is(K::Integer)) {
    failExpected("an integer");
    return false;
  }
  const Token &unit = take();
  uint64_t value = unit.integer->getLimitedValue(1000);
  if (value < 1 || value > 256)
    fail(unit.loc, "a unit must be from 1 to 256");
  else if (segment.unit && segment.unit != value)
    fail(loc, "this segment has two different units");
  segment.unit = value;
  return !failed;
}

bool Parser::applySegmentType(BinarySegment &segment, const Token &name) {
  if (name.text == "unit" && accept(K::Colon))
    return parseUnit(segment, name.loc);
  auto type = llvm::StringSwitch<SegmentType>(name.text)
                  .Case("integer", SegmentType::Integer)
                  .Case("float", SegmentType::Float)
                  .Cases({"binary", "bytes"}, SegmentType::Binary)
                  .Cases({"bitstring", "bits"}, SegmentType::Bitstring)
                  .Case("utf8", SegmentType::Utf8)
                  .Case("utf16", SegmentType::Utf16)
                  .Case("utf32", SegmentType::Utf32)
                  .Default(SegmentType::Default);
  auto sign = llvm::StringSwitch<SegmentSign>(name.text)
                  .Case("signed", SegmentSign::Signed)
                  .Case("unsigned", SegmentSign::Unsigned)
                  .Default(SegmentSign::Default);
  auto endian = llvm::StringSwitch<SegmentEndian>(name.text)
                    .Case("big", SegmentEndian::Big)
                    .Case("little", SegmentEndian::Little)
                    .Case("native", SegmentEndian::Native)
                    .Default(SegmentEndian::Default);
  bool fits = true;
  if (type != SegmentType::Default)
    fits = setOnce(segment.type, type);
  else if (sign != SegmentSign::Default)
    fits = setOnce(segment.sign, sign);
  else if (endian != SegmentEndian::Default)
    fits = setOnce(segment.endian, endian);
  else
    fail(name.loc, "'" + name.text + "' is no segment type",
         "there are integer, float, binary, bitstring, utf8, utf16, utf32, "
         "signed, unsigned, big, little, native and unit:N");
  if (!fits)
    fail(name.loc, "'" + name.text + "' conflicts with what this segment was "
                   "said to be before");
  return !failed;
}

//===----------------------------------------------------------------------===//
// Qualifiers of comprehensions
//===----------------------------------------------------------------------===//

bool Parser::parseQualifiers(llvm::SmallVectorImpl<Qualifier> &out) {
  do {
    Qualifier qualifier{};
    if (!parseQualifier(qualifier))
      return false;
    out.push_back(qualifier);
  } while (accept(K::Comma));
  return true;
}

bool Parser::parseQualifier(Qualifier &out) {
  SourceLoc first = peek().loc;
  Expr *expr = parseExpr();
  if (!expr)
    return false;
  if (accept(K::ColonEqual)) {
    out.keyPattern = expr;
    expr = parseExpr();
    if (!expr)
      return false;
    if (!is(K::LArrow) && !is(K::LArrowStrict)) {
      failExpected("'<-'");
      return false;
    }
  }
  bool isBinary = is(K::LDoubleArrow) || is(K::LDoubleArrowStrict);
  if (!isBinary && !is(K::LArrow) && !is(K::LArrowStrict)) {
    out.kind = Qualifier::Filter;
    out.loc = prevEnd(first);
    out.value = expr;
    return true;
  }
  if (isBinary && !llvm::isa<BinaryExpr>(expr)) {
    fail(expr->loc(), "the pattern of a binary generator is a binary",
         "write <<X>> <= Binary, or X <- List");
    return false;
  }
  const Token &arrow = take();
  out.kind = out.keyPattern ? Qualifier::MapGenerator
             : isBinary     ? Qualifier::BinaryGenerator
                            : Qualifier::ListGenerator;
  out.strict = arrow.is(K::LArrowStrict) || arrow.is(K::LDoubleArrowStrict);
  out.pattern = expr;
  out.value = parseExpr();
  out.loc = prevEnd(spanFrom(first, arrow.loc));
  return out.value != nullptr;
}
