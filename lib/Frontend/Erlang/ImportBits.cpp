//===- ImportBits.cpp - Bit syntax ----------------------------------------===//

#include "Importer.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/Support/ConvertUTF.h"

using namespace llvm;
using namespace mlir;

namespace luciole::erlang {

//===----------------------------------------------------------------------===//
// Literals
//===----------------------------------------------------------------------===//

namespace {
/// Writes bits, the most significant bit of a byte first.
struct BitWriter {
  SmallString<32> bytes;
  uint64_t bits = 0;

  void put(unsigned byte, unsigned count) {
    for (unsigned i = count; i-- > 0;) {
      if (bits % 8 == 0)
        bytes.push_back(0);
      if (byte >> i & 1)
        bytes.back() |= char(0x80 >> bits % 8);
      ++bits;
    }
  }

  /// The lowest `count` bits of the value. Little endian puts the low bytes
  /// first, and what is left of the last byte last.
  void put(const APInt &value, unsigned count, bool little) {
    if (count == 0)
      return;
    APInt wanted = value.sextOrTrunc(count);
    unsigned whole = count / 8, rest = count % 8;
    auto byteAt = [&](unsigned low, unsigned width) {
      return unsigned(wanted.extractBitsAsZExtValue(width, low));
    };
    if (little) {
      for (unsigned i = 0; i < whole; ++i)
        put(byteAt(8 * i, 8), 8);
      if (rest)
        put(byteAt(8 * whole, rest), rest);
      return;
    }
    if (rest)
      put(byteAt(8 * whole, rest), rest);
    for (unsigned i = whole; i-- > 0;)
      put(byteAt(8 * i, 8), 8);
  }
};
} // namespace

static bool putFloat(BitWriter &writer, const BinarySegment &segment,
                     Attribute value, unsigned bits) {
  APFloat number(0.0);
  if (auto real = dyn_cast<erl::FloatTermAttr>(value)) {
    number = real.getValue();
  } else if (number.convertFromAPInt(cast<erl::IntAttr>(value).getValue(),
                                     true, APFloat::rmNearestTiesToEven) &
             APFloat::opOverflow) {
    return false;
  }
  if (bits != 16 && bits != 32 && bits != 64)
    return false;
  bool lost;
  if (bits != 64)
    number.convert(bits == 16 ? APFloat::IEEEhalf() : APFloat::IEEEsingle(),
                   APFloat::rmNearestTiesToEven, &lost);
  if (!number.isFinite())
    return false;
  writer.put(number.bitcastToAPInt(), bits,
             segment.endian == SegmentEndian::Little);
  return true;
}

static bool putUtf(BitWriter &writer, const BinarySegment &segment,
                   const APInt &value) {
  if (value.isNegative() || value.ugt(0x10ffff))
    return false;
  uint32_t point = value.getZExtValue();
  if (point >= 0xd800 && point <= 0xdfff)
    return false;
  bool little = segment.endian == SegmentEndian::Little;
  if (segment.type == SegmentType::Utf32) {
    writer.put(APInt(32, point), 32, little);
  } else if (segment.type == SegmentType::Utf8) {
    char buffer[4], *end = buffer;
    ConvertCodePointToUTF8(point, end);
    for (char *p = buffer; p != end; ++p)
      writer.put(uint8_t(*p), 8);
  } else if (point < 0x10000) {
    writer.put(APInt(16, point), 16, little);
  } else {
    writer.put(APInt(16, 0xd800 + ((point - 0x10000) >> 10)), 16, little);
    writer.put(APInt(16, 0xdc00 + ((point - 0x10000) & 0x3ff)), 16, little);
  }
  return true;
}

/// Writes a segment whose value is an integer or float literal; false if that
/// must be left to run time.
static bool putValue(BitWriter &writer, const BinarySegment &segment,
                     Attribute value, unsigned size) {
  auto integer = dyn_cast<erl::IntAttr>(value);
  switch (segment.type) {
  case SegmentType::Integer:
    if (integer)
      writer.put(integer.getValue(), size * segment.unit,
                 segment.endian == SegmentEndian::Little);
    return bool(integer);
  case SegmentType::Float:
    return putFloat(writer, segment, value, size * segment.unit);
  case SegmentType::Utf8:
  case SegmentType::Utf16:
  case SegmentType::Utf32:
    return integer && putUtf(writer, segment, integer.getValue());
  default:
    return false;
  }
}

static bool putSegment(BitWriter &writer, const BinarySegment &written,
                       MLIRContext *context) {
  BinarySegment segment = written.resolved();
  if (segment.endian == SegmentEndian::Native)
    return false;
  unsigned size = segment.type == SegmentType::Float ? 64 : 8;
  if (written.size) {
    auto *literal = dyn_cast<IntegerExpr>(written.size);
    if (!literal || literal->value().isNegative() || literal->value().ugt(256))
      return false;
    size = literal->value().getZExtValue();
  }
  BitWriter saved = writer;
  auto put = [&](Attribute value) {
    if (putValue(writer, segment, value, size))
      return true;
    writer = saved;
    return false;
  };
  const Expr *value = written.value;
  if (auto *integer = dyn_cast<IntegerExpr>(value))
    return put(erl::IntAttr::get(context, integer->value()));
  if (auto *character = dyn_cast<CharExpr>(value))
    return put(erl::IntAttr::get(context, int64_t(character->value())));
  if (auto *real = dyn_cast<FloatExpr>(value))
    return put(erl::FloatTermAttr::get(context, real->value()));
  auto *string = dyn_cast<StringExpr>(value);
  return string && all_of(string->codePoints(), [&](uint32_t point) {
           return put(erl::IntAttr::get(context, int64_t(point)));
         });
}

Attribute Importer::binaryLiteral(const BinaryExpr *binary) {
  BitWriter writer;
  for (const BinarySegment &segment : binary->segments())
    if (!putSegment(writer, segment, context))
      return {};
  return erl::BitsAttr::get(context, writer.bytes, writer.bits);
}

//===----------------------------------------------------------------------===//
// Construction
//===----------------------------------------------------------------------===//

struct Importer::Segments {
  SmallVector<Value> values, sizes;
  SmallVector<Attribute> attrs;
  SmallVector<bool> sized;
  /// Where each stands in the source, from 1: errors name it.
  SmallVector<int32_t> numbers;
  int32_t number = 1;

  void add(Value value, erl::SegmentAttr attr, Value size) {
    values.push_back(value);
    attrs.push_back(attr);
    sized.push_back(bool(size));
    numbers.push_back(number);
    if (size)
      sizes.push_back(size);
  }
};

static erl::SegmentType segmentType(SegmentType type) {
  switch (type) {
  case SegmentType::Default:
  case SegmentType::Integer:
    return erl::SegmentType::Integer;
  case SegmentType::Float:
    return erl::SegmentType::Float;
  case SegmentType::Binary:
  case SegmentType::Bitstring:
    return erl::SegmentType::Binary;
  case SegmentType::Utf8:
    return erl::SegmentType::Utf8;
  case SegmentType::Utf16:
    return erl::SegmentType::Utf16;
  case SegmentType::Utf32:
    return erl::SegmentType::Utf32;
  }
  llvm_unreachable("unknown segment type");
}

erl::SegmentAttr Importer::segmentAttr(const BinarySegment &resolved) {
  erl::SegmentType type = segmentType(resolved.type);
  if (type == erl::SegmentType::Binary)
    return erl::SegmentAttr::get(context, type, resolved.unit, false,
                                 erl::Endian::Big);
  erl::Endian endian = resolved.endian == SegmentEndian::Little
                           ? erl::Endian::Little
                       : resolved.endian == SegmentEndian::Native
                           ? erl::Endian::Native
                           : erl::Endian::Big;
  return erl::SegmentAttr::get(context, type, std::max(resolved.unit, 1u),
                               resolved.sign == SegmentSign::Signed, endian);
}

/// The size in units, the default made explicit; null where there is none.
Value Importer::segmentSize(const BinarySegment &written, Location loc) {
  if (written.size)
    return expr(written.size);
  switch (written.resolved().type) {
  case SegmentType::Integer:
    return constant(loc, intAttr(8));
  case SegmentType::Float:
    return constant(loc, intAttr(64));
  default:
    return {};
  }
}

void Importer::addSegment(Segments &segments, const BinarySegment &segment) {
  Location loc = location(segment.loc);
  erl::SegmentAttr attr = segmentAttr(segment.resolved());
  auto *string = dyn_cast<StringExpr>(segment.value);
  if (!string) {
    Value value = expr(segment.value);
    return segments.add(value, attr, segmentSize(segment, loc));
  }
  Value size = segmentSize(segment, loc);
  for (uint32_t point : string->codePoints())
    segments.add(constant(loc, intAttr(point)), attr, size);
}

/// What is literal between other segments becomes one literal of its own.
void Importer::addSegments(Segments &segments, const BinaryExpr *binary) {
  BitWriter literals;
  auto flush = [&](Location loc) {
    if (literals.bits == 0)
      return;
    Attribute bits =
        erl::BitsAttr::get(context, literals.bytes, literals.bits);
    segments.add(constant(loc, bits),
                 erl::SegmentAttr::get(context, erl::SegmentType::Binary, 1,
                                       false, erl::Endian::Big),
                 Value());
    literals = {};
  };
  for (const BinarySegment &segment : binary->segments()) {
    if (!putSegment(literals, segment, context)) {
      flush(location(segment.loc));
      addSegment(segments, segment);
    }
    ++segments.number;
  }
  flush(location(binary->loc()));
}

Value Importer::construct(Location loc, Segments &segments) {
  auto op = erl::BitsConstructOp::create(b, loc, term, segments.values,
                                         segments.sizes,
                                         b.getArrayAttr(segments.attrs),
                                         segments.sized);
  // Without the attribute segments are numbered as they come.
  for (auto [index, number] : llvm::enumerate(segments.numbers))
    if (number != int32_t(index) + 1) {
      op->setAttr("numbers", b.getDenseI32ArrayAttr(segments.numbers));
      break;
    }
  return op;
}

Value Importer::binary(const BinaryExpr *binary) {
  Segments segments;
  addSegments(segments, binary);
  return construct(location(binary->loc()), segments);
}

Value Importer::appendBinary(Location loc, Value to, const Expr *element) {
  Segments segments;
  auto bits = erl::SegmentAttr::get(context, erl::SegmentType::Binary, 1, false,
                                    erl::Endian::Big);
  segments.add(to, bits, Value());
  segments.number = 2;
  if (auto *binary = dyn_cast<BinaryExpr>(element))
    addSegments(segments, binary);
  else
    segments.add(expr(element), bits, Value());
  return construct(loc, segments);
}

//===----------------------------------------------------------------------===//
// Patterns
//===----------------------------------------------------------------------===//

void Importer::binaryPattern(const BinaryExpr *binary, Value value) {
  Location loc = location(binary->loc());
  Value start = erl::MatchBitsOp::create(b, loc, value);
  if (Value end = segmentPatterns(binary, start, /*skip=*/false))
    erl::MatchBitsEndOp::create(b, loc, end);
}

Value Importer::segmentPatterns(const BinaryExpr *binary, Value context,
                                bool skip) {
  for (const BinarySegment &segment : binary->segments())
    context = segmentPattern(segment, context, skip,
                             &segment == &binary->segments().back());
  return context;
}

/// An integer literal stands for the float of its value in a float segment.
static Attribute coerced(MLIRContext *context, erl::SegmentType type,
                         Attribute value) {
  auto integer = dyn_cast<erl::IntAttr>(value);
  if (type != erl::SegmentType::Float || !integer)
    return value;
  return erl::FloatTermAttr::get(context,
                                 integer.getValue().signedRoundToDouble());
}

Value Importer::segmentPattern(const BinarySegment &segment, Value start,
                               bool skip, bool last) {
  Location loc = location(segment.loc);
  BinarySegment resolved = segment.resolved();
  erl::SegmentAttr attr = segmentAttr(resolved);
  if (attr.getType() == erl::SegmentType::Binary && !segment.size && last) {
    Value rest = erl::MatchBitsRestOp::create(
        b, loc, term, start, b.getI32IntegerAttr(resolved.unit));
    pattern(segment.value, rest);
    return {};
  }
  bool wasInGuard = std::exchange(inGuard, true);
  bool wasNested = std::exchange(nested, true);
  Value size = segmentSize(segment, loc);
  inGuard = wasInGuard;
  nested = wasNested;

  auto next = [&] {
    auto op = erl::MatchSegmentOp::create(
        b, loc, term, erl::MatchContextType::get(context), start, size, attr);
    start = op.getRest();
    return op.getValue();
  };
  auto *string = dyn_cast<StringExpr>(segment.value);
  if (string) {
    for (uint32_t point : string->codePoints()) {
      Value value = next();
      if (!skip)
        matchLiteral(loc, value,
                     coerced(context, attr.getType(), intAttr(point)));
    }
    return start;
  }
  Value value = next();
  if (isa<VarExpr>(segment.value)) {
    pattern(segment.value, value);
    return start;
  }
  if (skip)
    return start;
  if (Attribute wanted = literal(segment.value))
    matchLiteral(loc, value, coerced(context, attr.getType(), wanted));
  else
    pattern(segment.value, value);
  return start;
}

} // namespace luciole::erlang
