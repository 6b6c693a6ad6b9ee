//===- LintBinary.cpp - Segments of binaries ------------------------------===//

#include "Lint.h"

using namespace luciole::erlang;

/// Folds the operations that a size or a type may be written with.
std::optional<llvm::APInt> luciole::erlang::constantInteger(const Expr *e) {
  if (const auto *i = llvm::dyn_cast<IntegerExpr>(e))
    return i->value();
  if (const auto *c = llvm::dyn_cast<CharExpr>(e))
    return llvm::APInt(64, c->value());
  if (const auto *op = llvm::dyn_cast<UnopExpr>(e)) {
    std::optional<llvm::APInt> v = constantInteger(op->operand());
    if (!v)
      return std::nullopt;
    llvm::APInt wide = v->sext(v->getBitWidth() + 1);
    switch (op->op()) {
    case UnopKind::Plus: return v;
    case UnopKind::Minus: return -wide;
    case UnopKind::Bnot: return ~wide;
    case UnopKind::Not: return std::nullopt;
    }
  }
  const auto *op = llvm::dyn_cast<BinopExpr>(e);
  if (!op)
    return std::nullopt;
  std::optional<llvm::APInt> a = constantInteger(op->lhs());
  std::optional<llvm::APInt> b =
      a ? constantInteger(op->rhs()) : std::nullopt;
  if (!b)
    return std::nullopt;
  unsigned width = std::max(a->getBitWidth(), b->getBitWidth());
  // Larger ones are no sizes of anything.
  if (width > 4096)
    return std::nullopt;
  llvm::APInt x = a->sext(2 * width), y = b->sext(2 * width);
  switch (op->op()) {
  case BinopKind::Add: return x + y;
  case BinopKind::Sub: return x - y;
  case BinopKind::Mul: return x * y;
  case BinopKind::Band: return x & y;
  case BinopKind::Bor: return x | y;
  case BinopKind::Bxor: return x ^ y;
  case BinopKind::Div:
  case BinopKind::Rem:
    if (y.isZero())
      return std::nullopt;
    return op->op() == BinopKind::Div ? x.sdiv(y) : x.srem(y);
  case BinopKind::Bsl:
    if (y.isNegative() || y.ugt(4096))
      return std::nullopt;
    return x.sext(2 * width + y.getZExtValue()) << unsigned(y.getZExtValue());
  case BinopKind::Bsr:
    if (y.isNegative())
      return std::nullopt;
    return x.ashr(unsigned(y.getLimitedValue(2 * width - 1)));
  default:
    return std::nullopt;
  }
}

static bool isUtf(SegmentType type) {
  return type == SegmentType::Utf8 || type == SegmentType::Utf16 ||
         type == SegmentType::Utf32;
}

/// What holds in patterns and expressions alike.
Lint::SegmentSize Lint::checkSegment(const BinarySegment &s) {
  if (isUtf(s.type)) {
    if (s.size || s.unit)
      error(s.loc, "a segment of type utf8, utf16 or utf32 has neither a size "
                   "nor a unit");
    return {};
  }
  bool isBinary =
      s.type == SegmentType::Binary || s.type == SegmentType::Bitstring;
  if (!s.size) {
    if (s.unit && !isBinary)
      error(s.loc, "a unit without a size means nothing");
    if (isBinary)
      return {SegmentSize::All, 0};
    return {SegmentSize::Known, s.type == SegmentType::Float ? 64u : 8u};
  }
  std::optional<llvm::APInt> size = constantInteger(s.size);
  if (!size || size->isNegative())
    return {};
  BinarySegment full = s.resolved();
  uint64_t bits = size->getLimitedValue(1u << 30) * full.unit;
  if (s.type == SegmentType::Float && bits != 16 && bits != 32 && bits != 64 &&
      options.warnings)
    diags.warning(s.loc, "a float of " + llvm::Twine(bits) +
                             " bits: there are only 16, 32 and 64");
  return {SegmentSize::Known, bits};
}

Vars Lint::binary(const BinaryExpr *b, const Vars &env, bool inGuard) {
  Vars result;
  for (const BinarySegment &s : b->segments()) {
    merge(result, inGuard ? gexpr(s.value, env) : expr(s.value, env));
    const auto *all = llvm::dyn_cast_or_null<AtomExpr>(s.size);
    if (s.size && !(all && all->name() == "all"))
      merge(result, inGuard ? gexpr(s.size, env) : expr(s.size, env));
    if (all && all->name() == "all" && s.type != SegmentType::Binary &&
        s.type != SegmentType::Bitstring)
      error(s.loc, "illegal size of a segment");
    checkSegment(s);
  }
  return result;
}

//===----------------------------------------------------------------------===//
// Patterns
//===----------------------------------------------------------------------===//

Lint::PatternVars Lint::segmentValue(const BinarySegment &s, const Vars &old,
                                     const Vars &bound) {
  if (const auto *v = llvm::dyn_cast<VarExpr>(s.value))
    return patternVar(v, old, bound);
  if (llvm::isa<StringExpr>(s.value))
    return {};
  if (llvm::isa<BinaryExpr>(s.value)) {
    error(s.value->loc(), "illegal pattern: a binary within a binary");
    return {};
  }
  switch (s.value->kind()) {
  case ExprKind::Atom: case ExprKind::Integer: case ExprKind::Float:
  case ExprKind::Char: case ExprKind::Unop: case ExprKind::Binop:
    return pattern(s.value, {}, {});
  default:
    error(s.value->loc(), "illegal pattern: the value of a segment is a "
                          "variable or a constant");
    return {};
  }
}

/// The size may use what earlier segments bound; uses are noted in `bound`.
Vars Lint::segmentSize(const BinarySegment &s, const Vars &env, Vars &bound) {
  if (!s.size || constantInteger(s.size))
    return {};
  Vars *outerVars = binaryVars;
  Context outer = context;
  binaryVars = &bound;
  context = Context::SegmentSize;
  Vars result = gexpr(s.size, env);
  binaryVars = outerVars;
  context = outer;
  switch (s.size->kind()) {
  case ExprKind::Atom: case ExprKind::Binary: case ExprKind::List:
  case ExprKind::Float: case ExprKind::Map: case ExprKind::Tuple:
    if (options.warnings)
      diags.warning(s.size->loc(), "this size is no integer, so the pattern "
                                   "can never match");
    break;
  default:
    break;
  }
  return result;
}

static bool stringMayBeSo(const BinarySegment &s) {
  if (s.size)
    return false;
  return isUtf(s.type) ||
         (s.type == SegmentType::Default && s.unit == 0 &&
          s.sign == SegmentSign::Default && s.endian == SegmentEndian::Default);
}

Lint::PatternVars Lint::patternBinary(const BinaryExpr *b, const Vars &env,
                                      const Vars &old) {
  PatternVars result;
  bool takesAll = false;
  SourceLoc takesAllLoc;
  for (const BinarySegment &s : b->segments()) {
    if (llvm::isa<StringExpr>(s.value) && !stringMayBeSo(s)) {
      error(s.loc, "a string in a binary pattern has no size and no type but "
                   "utf8, utf16 and utf32");
      continue;
    }
    PatternVars value = segmentValue(s, old, result.bound);
    Vars size = segmentSize(s, env, result.bound);
    if (takesAll)
      error(takesAllLoc, "a binary without a size can only stand at the end "
                         "of a pattern")
          .withHint("give it a size, as in <<Length, Data:Length/binary, …>>");
    takesAll = checkSegment(s).kind == SegmentSize::All &&
               !llvm::isa<StringExpr>(s.value);
    takesAllLoc = s.loc;
    merge(result.used, value.used);
    merge(result.used, size);
    merge(result.bound, value.bound);
  }
  return result;
}
