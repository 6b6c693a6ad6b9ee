//===- ErlAttrs.cpp - Literal terms ---------------------------------------===//

#include "luciole/Dialect/Erl/IR/Erl.h"
#include "luciole/Dialect/Erl/IR/TermOrder.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/ConvertUTF.h"

using namespace mlir;
using namespace luciole;
using namespace luciole::erl;
using llvm::APInt;

#include "luciole/Dialect/Erl/IR/ErlEnums.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "luciole/Dialect/Erl/IR/ErlAttrs.cpp.inc"

void ErlDialect::registerErlAttrs() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "luciole/Dialect/Erl/IR/ErlAttrs.cpp.inc"
      >();
}

bool luciole::erl::isTermAttr(Attribute attr) {
  return isa_and_nonnull<AtomAttr, IntAttr, FloatTermAttr, NilAttr, ListAttr,
                         TupleTermAttr, MapAttr, BitsAttr, ExportAttr>(attr);
}

static LogicalResult verifyTerms(function_ref<InFlightDiagnostic()> emitError,
                                 ArrayRef<Attribute> terms) {
  if (!llvm::all_of(terms, isTermAttr))
    return emitError() << "expected literal terms";
  return success();
}

static ParseResult parseTerms(AsmParser &parser, SmallVectorImpl<Attribute> &out) {
  return parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, [&] {
    return parser.parseAttribute(out.emplace_back());
  });
}

static void printTerms(AsmPrinter &printer, ArrayRef<Attribute> terms) {
  printer << '[';
  llvm::interleaveComma(terms, printer.getStream(),
                        [&](Attribute term) { printer.printAttribute(term); });
  printer << ']';
}

//===----------------------------------------------------------------------===//
// Integers
//===----------------------------------------------------------------------===//

APInt luciole::erl::minimalInt(const APInt &value) {
  return value.sextOrTrunc(value.getSignificantBits());
}

IntAttr IntAttr::get(MLIRContext *context, int64_t value) {
  return get(context, APInt(64, value, /*isSigned=*/true));
}

IntAttr IntAttr::get(MLIRContext *context, const APInt &value) {
  return Base::get(context, minimalInt(value));
}

bool IntAttr::isSmall() const {
  return getValue().getBitWidth() <= kSmallBits;
}

Attribute IntAttr::parse(AsmParser &parser, Type) {
  APInt value(64, 0);
  if (parser.parseLess())
    return {};
  bool negative = succeeded(parser.parseOptionalMinus());
  if (parser.parseInteger(value) || parser.parseGreater())
    return {};
  value = value.zext(value.getBitWidth() + 1);
  return get(parser.getContext(), negative ? -value : value);
}

void IntAttr::print(AsmPrinter &printer) const {
  llvm::SmallString<32> text;
  getValue().toString(text, 10, /*Signed=*/true);
  printer << '<' << text << '>';
}

//===----------------------------------------------------------------------===//
// Floats
//===----------------------------------------------------------------------===//

Attribute FloatTermAttr::parse(AsmParser &parser, Type) {
  llvm::APFloat value(0.0);
  if (parser.parseLess() ||
      parser.parseFloat(llvm::APFloat::IEEEdouble(), value) ||
      parser.parseGreater())
    return {};
  return Base::get(parser.getContext(), value);
}

void FloatTermAttr::print(AsmPrinter &printer) const {
  printer << '<';
  printer.printFloat(getValue());
  printer << '>';
}

//===----------------------------------------------------------------------===//
// Lists
//===----------------------------------------------------------------------===//

Attribute ListAttr::build(MLIRContext *context, ArrayRef<Attribute> elements,
                          Attribute tail) {
  if (!tail)
    tail = NilAttr::get(context);
  if (elements.empty())
    return tail;
  SmallVector<Attribute> all(elements);
  if (auto list = dyn_cast<ListAttr>(tail)) {
    llvm::append_range(all, list.getElements());
    tail = list.getTail();
  }
  return get(context, all, tail);
}

Attribute ListAttr::fromString(MLIRContext *context, StringRef utf8) {
  SmallVector<Attribute> elements;
  const auto *at = reinterpret_cast<const llvm::UTF8 *>(utf8.begin());
  const auto *end = reinterpret_cast<const llvm::UTF8 *>(utf8.end());
  while (at != end) {
    llvm::UTF32 point = 0;
    if (llvm::convertUTF8Sequence(&at, end, &point, llvm::lenientConversion) !=
        llvm::conversionOK)
      point = *at++;
    elements.push_back(IntAttr::get(context, int64_t(point)));
  }
  return build(context, elements);
}

/// Whether a list prints as text: proper, all printable ASCII.
static bool isPlainText(ListAttr list) {
  return list.isProper() && llvm::all_of(list.getElements(), [](Attribute e) {
    auto number = dyn_cast<IntAttr>(e);
    return number && number.isSmall() && number.getSmall() >= 32 &&
           number.getSmall() < 127;
  });
}

// list ::= `<` (string | `[` terms `]` (`,` term)?) `>`
Attribute ListAttr::parse(AsmParser &parser, Type) {
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseLess())
    return {};
  std::string text;
  SmallVector<Attribute> elements;
  Attribute tail = NilAttr::get(parser.getContext());
  if (succeeded(parser.parseOptionalString(&text))) {
    Attribute list = fromString(parser.getContext(), text);
    if (parser.parseGreater())
      return {};
    return list;
  }
  if (parseTerms(parser, elements))
    return {};
  if (succeeded(parser.parseOptionalComma()) && parser.parseAttribute(tail))
    return {};
  if (parser.parseGreater())
    return {};
  return parser.getChecked<ListAttr>(loc, parser.getContext(), elements, tail);
}

void ListAttr::print(AsmPrinter &printer) const {
  printer << '<';
  if (isPlainText(*this)) {
    std::string text;
    for (Attribute element : getElements())
      text += char(cast<IntAttr>(element).getSmall());
    printer.printString(text);
  } else {
    printTerms(printer, getElements());
    if (!isProper()) {
      printer << ", ";
      printer.printAttribute(getTail());
    }
  }
  printer << '>';
}

LogicalResult ListAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                               ArrayRef<Attribute> elements, Attribute tail) {
  if (elements.empty())
    return emitError() << "a list literal needs an element";
  if (!isTermAttr(tail) || isa<ListAttr>(tail))
    return emitError() << "a list literal's tail must be a literal term that is no list";
  return verifyTerms(emitError, elements);
}

//===----------------------------------------------------------------------===//
// Tuples and maps
//===----------------------------------------------------------------------===//

Attribute TupleTermAttr::parse(AsmParser &parser, Type) {
  SmallVector<Attribute> elements;
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseLess() || parseTerms(parser, elements) || parser.parseGreater())
    return {};
  return parser.getChecked<TupleTermAttr>(loc, parser.getContext(), elements);
}

void TupleTermAttr::print(AsmPrinter &printer) const {
  printer << '<';
  printTerms(printer, getElements());
  printer << '>';
}

LogicalResult TupleTermAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                    ArrayRef<Attribute> elements) {
  return verifyTerms(emitError, elements);
}

Attribute MapAttr::parse(AsmParser &parser, Type) {
  SmallVector<Attribute> entries;
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseLess() || parseTerms(parser, entries) || parser.parseGreater())
    return {};
  return parser.getChecked<MapAttr>(loc, parser.getContext(), entries);
}

void MapAttr::print(AsmPrinter &printer) const {
  printer << '<';
  printTerms(printer, getEntries());
  printer << '>';
}

LogicalResult MapAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                              ArrayRef<Attribute> entries) {
  if (entries.size() % 2)
    return emitError() << "a map literal's last key has no value";
  return verifyTerms(emitError, entries);
}

MapAttr MapAttr::build(MLIRContext *context, ArrayRef<Attribute> entries) {
  using Entry = std::pair<Attribute, Attribute>;
  auto compare = [](const Entry &a, const Entry &b) {
    return compareLiterals(a.first, b.first, NumberOrder::ByKind).value_or(0);
  };
  SmallVector<Entry> sorted, unique;
  for (size_t i = 0; i + 1 < entries.size(); i += 2)
    sorted.emplace_back(entries[i], entries[i + 1]);
  llvm::stable_sort(sorted, [&](const Entry &a, const Entry &b) {
    return compare(a, b) < 0;
  });
  // The last value of a key counts. Keys whose order isn't known stand beside
  // each other.
  for (const Entry &entry : sorted) {
    auto same = llvm::find_if(llvm::reverse(unique), [&](const Entry &other) {
      return compare(other, entry) != 0 ||
             exactlyEqual(other.first, entry.first).value_or(false);
    });
    if (same == unique.rend() || compare(*same, entry) != 0)
      unique.push_back(entry);
    else
      same->second = entry.second;
  }
  SmallVector<Attribute> flat;
  for (auto &[key, value] : unique)
    flat.append({key, value});
  return get(context, flat);
}

//===----------------------------------------------------------------------===//
// Bit strings
//===----------------------------------------------------------------------===//

Attribute BitsAttr::parse(AsmParser &parser, Type) {
  std::string hex, bytes;
  uint64_t bits;
  if (parser.parseLess() || parser.parseString(&hex) || parser.parseComma() ||
      parser.parseInteger(bits))
    return {};
  SMLoc loc = parser.getCurrentLocation();
  if (!llvm::tryGetFromHex(hex, bytes)) {
    parser.emitError(loc, "expected hexadecimal digits");
    return {};
  }
  if (parser.parseGreater())
    return {};
  return parser.getChecked<BitsAttr>(loc, parser.getContext(), StringRef(bytes), bits);
}

void BitsAttr::print(AsmPrinter &printer) const {
  printer << "<\"" << llvm::toHex(getBytes(), /*LowerCase=*/true) << "\", "
          << getBits() << '>';
}

LogicalResult BitsAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                               StringRef bytes, uint64_t bits) {
  if (bytes.size() != (bits + 7) / 8)
    return emitError() << bits << " bits do not fill " << bytes.size() << " bytes";
  if (bits % 8 && (uint8_t(bytes.back()) << (bits % 8)) & 0xff)
    return emitError() << "bits past the end must be zero";
  return success();
}

// segment ::= `<` type `,` unit `,` (`signed` | `unsigned`) `,` endian `>`
Attribute SegmentAttr::parse(AsmParser &parser, Type) {
  unsigned unit;
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseLess())
    return {};
  FailureOr<SegmentType> type = FieldParser<SegmentType>::parse(parser);
  if (failed(type) || parser.parseComma() || parser.parseInteger(unit) ||
      parser.parseComma())
    return {};
  bool isSigned = succeeded(parser.parseOptionalKeyword("signed"));
  if ((!isSigned && parser.parseKeyword("unsigned")) || parser.parseComma())
    return {};
  FailureOr<Endian> endian = FieldParser<Endian>::parse(parser);
  if (failed(endian) || parser.parseGreater())
    return {};
  return parser.getChecked<SegmentAttr>(loc, parser.getContext(), *type, unit,
                                        isSigned, *endian);
}

void SegmentAttr::print(AsmPrinter &printer) const {
  printer << '<' << stringifySegmentType(getType()) << ", " << getUnit() << ", "
          << (getIsSigned() ? "signed" : "unsigned") << ", "
          << stringifyEndian(getEndian()) << '>';
}

LogicalResult SegmentAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                  SegmentType type, unsigned unit, bool,
                                  Endian) {
  if (unit < 1 || unit > 256)
    return emitError() << "unit must be between 1 and 256, found " << unit;
  return success();
}
