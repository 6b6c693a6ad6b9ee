//===- Importer.cpp - Helpers of the importer -----------------------------===//

#include "Importer.h"
#include "luciole/Dialect/Erl/IR/Bifs.h"
#include "luciole/Runtime/Entries.h"

using namespace llvm;

namespace luciole::elm {

Importer::Importer(const Program &program, mlir::MLIRContext *context,
                   bool inPage)
    : program(program), context(context), inPage(inPage), b(context),
      term(erl::TermType::get(context)), i1(b.getI1Type()), i64(b.getI64Type()),
      f64(b.getF64Type()), analysis(program) {
  auto add = [&](const Module &module) {
    // Shipped packages are named the same wherever they are installed.
    auto [before, shipped] = module.source->path().split("/lib/luciole/elm/");
    mlir::StringAttr file = b.getStringAttr(shipped.empty() ? before : shipped);
    files.push_back(file);
    fileOf[module.source] = file;
  };
  add(*program.main);
  for (const auto &module : program.modules)
    if (module.get() != program.main && module->source)
      add(*module);
}

Location Importer::location(Region region) {
  if (!source)
    return mlir::FileLineColLoc::get(files.front(), 0, 0);
  Position position = source->position(region.begin);
  return mlir::FileLineColLoc::get(fileOf.lookup(source), position.line,
                                   position.column);
}

Value Importer::constant(Location loc, Attribute literal) {
  return erl::ConstantOp::create(b, loc, literal);
}

Value Importer::atom(Location loc, StringRef name) {
  return constant(loc, atomAttr(name));
}

Value Importer::number(Location loc, int64_t value) {
  return constant(loc, erl::IntAttr::get(context, value));
}

Value Importer::boolConstant(Location loc, bool value) {
  return mlir::arith::ConstantOp::create(b, loc, b.getBoolAttr(value));
}

Value Importer::intConstant(Location loc, int64_t value) {
  return mlir::arith::ConstantOp::create(b, loc, b.getI64IntegerAttr(value));
}

mlir::Block *Importer::addBlock(mlir::Region &region,
                                ArrayRef<mlir::Type> types, Location loc) {
  auto *block = new mlir::Block;
  region.push_back(block);
  for (mlir::Type type : types)
    block->addArgument(type, loc);
  b.setInsertionPointToEnd(block);
  return block;
}

//===----------------------------------------------------------------------===//
// Forms of values
//===----------------------------------------------------------------------===//

static Value toTerm(mlir::OpBuilder &b, Location loc, Value value) {
  mlir::MLIRContext *c = b.getContext();
  if (value.getType().isInteger(1))
    return erl::FromBoolOp::create(b, loc, erl::BoolType::get(c), value);
  if (value.getType().isInteger(64))
    return erl::BoxSmallOp::create(b, loc, erl::SmallType::get(c), value);
  if (value.getType().isF64())
    return erl::BoxFloatOp::create(b, loc, erl::FloatTermType::get(c), value);
  return value;
}

Value Importer::as(Location loc, Value value, Want want) {
  if (want == Want::Term)
    return toTerm(b, loc, value);
  if (!erl::isTermType(value.getType()))
    return value;
  switch (want) {
  case Want::Bool:
    if (auto literal = value.getDefiningOp<erl::ConstantOp>())
      return boolConstant(loc, literal.getValue() == atomAttr("true"));
    return erl::IsTrueOp::create(b, loc, value);
  case Want::Int:
    if (auto literal = value.getDefiningOp<erl::ConstantOp>())
      if (auto number = dyn_cast<erl::IntAttr>(literal.getValue()))
        return intConstant(loc, number.getSmall());
    return erl::UnboxSmallOp::create(b, loc, value);
  case Want::Float:
    if (auto literal = value.getDefiningOp<erl::ConstantOp>())
      if (auto number = dyn_cast<erl::FloatTermAttr>(literal.getValue()))
        return mlir::arith::ConstantOp::create(
            b, loc, b.getF64FloatAttr(number.getValue().convertToDouble()));
    return erl::UnboxFloatOp::create(b, loc, value);
  case Want::Term:
    break;
  }
  llvm_unreachable("handled above");
}

Value Importer::refine(Location loc, Value value, mlir::Type type) {
  if (!type || value.getType() == type || isa<erl::TermType>(type))
    return value;
  if (!isa<erl::TermType, erl::AnyTupleType, erl::IntegerTermType>(
          value.getType()))
    return value;
  if (auto literal = value.getDefiningOp<erl::ConstantOp>())
    return value;
  return erl::CastOp::create(b, loc, type, value);
}

mlir::Type Importer::typeFor(Want want, Type *type) {
  switch (want) {
  case Want::Term:
    return termOf(type);
  case Want::Bool:
    return i1;
  case Want::Int:
    return i64;
  case Want::Float:
    return f64;
  }
  llvm_unreachable("unknown form");
}

Value Importer::ifElse(Location loc, mlir::Type type, Value condition,
                       ValueFn then, ValueFn otherwise) {
  auto op = erl::IfOp::create(b, loc, mlir::TypeRange{type}, condition);
  mlir::OpBuilder::InsertionGuard guard(b);
  addBlock(op.getThenRegion(), {}, loc);
  erl::YieldOp::create(b, loc, ValueRange{then()});
  addBlock(op.getElseRegion(), {}, loc);
  erl::YieldOp::create(b, loc, ValueRange{otherwise()});
  return op.getResult(0);
}

Value Importer::callNamed(Location loc, StringRef module, StringRef function,
                          ValueRange args, mlir::Type type) {
  type = type ? type : term;
  const BifRow *row = findBif(module, function, args.size());
  if (row && !(row->flags & TRAPS))
    return erl::BifOp::create(b, loc, type, b.getStringAttr(module),
                              b.getStringAttr(function), args);
  return erl::CallRemoteOp::create(b, loc, type, b.getStringAttr(module),
                                   b.getStringAttr(function), args);
}

//===----------------------------------------------------------------------===//
// Texts
//===----------------------------------------------------------------------===//

/// The code units of WTF-8 as bytes, big endian. The front end has checked it.
Attribute Importer::stringAttr(StringRef text) {
  std::string units;
  auto put = [&](unsigned unit) {
    units.push_back(char(unit >> 8));
    units.push_back(char(unit));
  };
  for (size_t i = 0; i < text.size();) {
    unsigned char lead = text[i++];
    unsigned length = lead < 0x80 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    unsigned point = length ? lead & (0x3f >> length) : lead;
    for (; length && i < text.size(); --length)
      point = point << 6 | (text[i++] & 0x3f);
    if (point < 0x10000) {
      put(point);
    } else {
      put(0xd800 + ((point - 0x10000) >> 10));
      put(0xdc00 + ((point - 0x10000) & 0x3ff));
    }
  }
  return erl::BitsAttr::get(context, units, units.size() * 8);
}

Attribute Importer::utf8Attr(StringRef text) {
  return erl::BitsAttr::get(context, text, text.size() * 8);
}

} // namespace luciole::elm
