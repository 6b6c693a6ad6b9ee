//===- ErlTypes.cpp - The dialect's types ---------------------------------===//

#include "luciole/Dialect/Erl/IR/Erl.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace luciole;
using namespace luciole::erl;

#define GET_TYPEDEF_CLASSES
#include "luciole/Dialect/Erl/IR/ErlTypes.cpp.inc"

void ErlDialect::registerErlTypes() {
  addTypes<
#define GET_TYPEDEF_LIST
#include "luciole/Dialect/Erl/IR/ErlTypes.cpp.inc"
      >();
}

bool luciole::erl::isTermType(Type type) {
  return isa<ErlDialect>(type.getDialect()) && !isa<MatchContextType>(type);
}

// small ::= `small` (`<` integer `,` integer `>`)?
Type SmallType::parse(AsmParser &parser) {
  MLIRContext *context = parser.getContext();
  if (failed(parser.parseOptionalLess()))
    return SmallType::get(context);
  int64_t lo, hi;
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseInteger(lo) || parser.parseComma() ||
      parser.parseInteger(hi) || parser.parseGreater())
    return {};
  return parser.getChecked<SmallType>(loc, context, lo, hi);
}

void SmallType::print(AsmPrinter &printer) const {
  if (!isFull())
    printer << '<' << getLo() << ", " << getHi() << '>';
}

LogicalResult SmallType::verify(function_ref<InFlightDiagnostic()> emitError,
                                int64_t lo, int64_t hi) {
  if (!fitsSmall(lo) || !fitsSmall(hi))
    return emitError() << "bounds must fit 63 bits";
  if (lo > hi)
    return emitError() << "lower bound " << lo << " exceeds upper bound " << hi;
  return success();
}
