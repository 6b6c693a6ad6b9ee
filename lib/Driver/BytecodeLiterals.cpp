//===- BytecodeLiterals.cpp - Constants in the blob
//------------------------===//

#include "BytecodeLiterals.h"
#include "luciole/Dialect/Erl/IR/Erl.h"
#include "luciole/Runtime/Bytecode.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/LEB128.h"

using namespace llvm;
using namespace luciole;
using bytecode::ConstantTag;

std::string luciole::symbolOf(StringRef module, StringRef function,
                              unsigned arity) {
  return (module + ":" + function + "/" + Twine(arity)).str();
}

static void put(raw_ostream &os, uint64_t number) { encodeULEB128(number, os); }
static void put(raw_ostream &os, ConstantTag tag) { os << char(tag); }
static void putWord(raw_ostream &os, uint64_t word) {
  char bytes[8];
  support::endian::write64le(bytes, word);
  os.write(bytes, 8);
}

/// A limb is 64 bits, the first the least.
void LiteralWriter::writeBig(raw_ostream &os, APInt value) {
  needs.bigs = true;
  bool isNegative = value.isNegative();
  APInt magnitude = value.sext(value.getBitWidth() + 1);
  if (isNegative)
    magnitude.negate();
  unsigned limbs = divideCeil(magnitude.getActiveBits(), 64);
  put(os, ConstantTag::Big);
  os << char(isNegative);
  put(os, limbs);
  for (unsigned i = 0; i < limbs; ++i)
    putWord(os, magnitude.getRawData()[i]);
  words += 1 + limbs;
}

static bool isByte(mlir::Attribute element) {
  auto number = dyn_cast<erl::IntAttr>(element);
  return number && number.isSmall() && number.getSmall() >= 0 &&
         number.getSmall() < 256;
}

void LiteralWriter::writeList(raw_ostream &os,
                              ArrayRef<mlir::Attribute> elements,
                              mlir::Attribute tail) {
  words += 2 * elements.size();
  if (isa<erl::NilAttr>(tail) && all_of(elements, isByte)) {
    put(os, ConstantTag::String);
    put(os, elements.size());
    for (mlir::Attribute element : elements)
      os << char(cast<erl::IntAttr>(element).getSmall());
    return;
  }
  put(os, ConstantTag::List);
  put(os, elements.size());
  for (mlir::Attribute element : elements)
    write(os, element);
  write(os, tail);
}

void LiteralWriter::write(raw_ostream &os, mlir::Attribute literal) {
  if (auto name = dyn_cast<erl::AtomAttr>(literal)) {
    put(os, ConstantTag::Atom);
    put(os, atom(name.getName()));
  } else if (auto number = dyn_cast<erl::IntAttr>(literal)) {
    if (!number.isSmall())
      return writeBig(os, number.getValue());
    put(os, ConstantTag::Small);
    encodeSLEB128(number.getSmall(), os);
  } else if (isa<erl::NilAttr>(literal)) {
    put(os, ConstantTag::Nil);
  } else if (auto list = dyn_cast<erl::ListAttr>(literal)) {
    writeList(os, list.getElements(), list.getTail());
  } else if (auto tuple = dyn_cast<erl::TupleTermAttr>(literal)) {
    put(os, ConstantTag::Tuple);
    put(os, tuple.getElements().size());
    words += 1 + tuple.getElements().size();
    for (mlir::Attribute element : tuple.getElements())
      write(os, element);
  } else if (auto map = dyn_cast<erl::MapAttr>(literal)) {
    needs.maps = true;
    size_t pairs = map.getEntries().size() / 2;
    put(os, ConstantTag::Map);
    put(os, pairs);
    words += 3 + 2 * pairs;
    for (mlir::Attribute entry : map.getEntries())
      write(os, entry);
  } else if (auto real = dyn_cast<erl::FloatTermAttr>(literal)) {
    needs.floats = true;
    put(os, ConstantTag::Float);
    putWord(os, real.getValue().bitcastToAPInt().getZExtValue());
    words += 2;
  } else if (auto bits = dyn_cast<erl::BitsAttr>(literal)) {
    needs.bits = true;
    put(os, ConstantTag::Bits);
    put(os, bits.getBits());
    os << bits.getBytes();
    words += 2 + divideCeil(bits.getBits(), 64);
  } else {
    auto fun = cast<erl::ExportAttr>(literal);
    put(os, ConstantTag::External);
    put(os, atom(fun.getModule()));
    put(os, atom(fun.getName()));
    put(os, fun.getArity());
    put(os, function(symbolOf(fun.getModule(), fun.getName(), fun.getArity())));
    words += 3;
  }
}
