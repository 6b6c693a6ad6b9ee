//===- OperatorErrors.cpp - Operands of the wrong type --------------------===//

#include "Infer.h"
#include "TypeProblems.h"
#include "luciole/Frontend/Elm/TypePrinter.h"
#include "llvm/ADT/StringSwitch.h"

using namespace luciole::elm;

namespace {
enum class Family {
  Arithmetic,
  Division,
  IntDivision,
  Append,
  Equality,
  Order,
  Logic,
  Cons,
  PipeRight,
  PipeLeft,
  Other
};
} // namespace

static Family familyOf(llvm::StringRef symbol) {
  return llvm::StringSwitch<Family>(symbol)
      .Cases({"+", "-", "*", "^"}, Family::Arithmetic)
      .Case("/", Family::Division)
      .Case("//", Family::IntDivision)
      .Case("++", Family::Append)
      .Cases({"==", "/="}, Family::Equality)
      .Cases({"<", ">", "<=", ">="}, Family::Order)
      .Cases({"&&", "||"}, Family::Logic)
      .Case("::", Family::Cons)
      .Case("|>", Family::PipeRight)
      .Case("<|", Family::PipeLeft)
      .Default(Family::Other);
}

static llvm::StringRef activity(llvm::StringRef symbol) {
  return llvm::StringSwitch<llvm::StringRef>(symbol)
      .Case("+", "adds numbers")
      .Case("-", "subtracts numbers")
      .Case("*", "multiplies numbers")
      .Case("^", "raises numbers to a power")
      .Case("/", "divides Floats")
      .Default("divides Ints");
}

namespace {

/// One faulty operand, with what all messages on it need.
struct Operand {
  Expr *expr;
  Type *actual, *expected;
  const Context &context;
  Family family;
  std::string op() const { return "(" + context.name.str() + ")"; }
  bool right() const { return context.kind == Context::Kind::Right; }
};

} // namespace

static void showOne(Report &report, Type *type) {
  TypeText text = layOutType(type);
  report.block(text.text);
  report.fragments.back().highlights = {{0, unsigned(text.text.size())}};
}

/// `n + "a"`, `1.5 // 2` and so on.
static void reportNumber(Report &report, const Operand &operand) {
  std::string op = operand.op();
  report
      .text(op + " " + activity(operand.context.name) +
            ", but this has another type:")
      .snippet();
  showOne(report, operand.actual);
  switch (operand.family) {
  case Family::Division:
    if (isInt(operand.actual))
      report.hint("Use `toFloat` to make a Float of the Int, or (//), which "
                  "divides Int values and drops the remainder.");
    return;
  case Family::IntDivision:
    if (isFloat(operand.actual))
      report.hint("Use (/) to divide Float values, or a function like `round` "
                  "to make an Int of the Float.");
    return;
  default:
    report.text("Both sides have to be Ints, or both Floats.");
    if (isString(operand.actual) && operand.context.name == "+")
      report.hint("Strings are put together with (++).");
    else if (isString(operand.actual))
      report.hint("Use `String.toInt` or `String.toFloat` to make a number of "
                  "a String.");
    return;
  }
}

static void reportAppend(Report &report, const Operand &operand) {
  report.text("(++) puts strings or lists together, but this is neither:").snippet();
  showOne(report, operand.actual);
  Type *type = operand.actual;
  if (isInt(type) || isFlexibleNumber(type))
    report.hint("`String.fromInt` makes it a String. In brackets it would be a "
                "list of one element.");
  else if (isFloat(type))
    report.hint("`String.fromFloat` makes it a String. In brackets it would be "
                "a list of one element.");
  else
    report.hint("In brackets it would be a list of one element.");
}

static void showSides(Report &report, const Operand &operand) {
  auto [right, left] = compareTypes(operand.actual, operand.expected);
  report.text("The left side of " + operand.op() + " is:");
  report.block(left.text);
  report.fragments.back().highlights = left.highlights;
  report.text("The right side is:");
  report.block(right.text);
  report.fragments.back().highlights = right.highlights;
}

/// Both operands are good, but not together.
static void reportDifferent(Report &report, const Operand &operand) {
  report.text("The two sides of " + operand.op() + " have different types:")
      .snippet(operand.context.whole);
  showSides(report, operand);
}

static void reportOrder(Report &report, const Operand &operand) {
  report.text(operand.op() + " has no order for values of this type:")
      .snippet();
  showOne(report, operand.actual);
  report.text("There is one for Int, Float, Char and String, and for lists and "
              "tuples of those.");
}

static void reportLogic(Report &report, const Operand &operand) {
  report.text("Both sides of " + operand.op() + " have to be Bool, but this is:")
      .snippet();
  showOne(report, operand.actual);
  hintTruth(report);
}

static void reportPipe(Report &report, const Operand &operand, Type *function,
                       Type *argument) {
  report
      .text("What " + operand.op() + " passes on does not fit this function:")
      .snippet();
  auto [given, taken] = compareTypes(argument, function);
  report.text("It passes on:");
  report.block(given.text);
  report.fragments.back().highlights = given.highlights;
  report.text("The function takes:");
  report.block(taken.text);
  report.fragments.back().highlights = taken.highlights;
}

static void reportNoFunction(Report &report, const Operand &operand) {
  report
      .text("On the right of " + operand.op() +
            " comes a function, but this is none:")
      .snippet()
      .text("Its type is:");
  showOne(report, operand.actual);
}

static void reportCons(Report &report, const Operand &operand) {
  if (isList(operand.actual)) {
    report.text("The element before (::) does not fit the list behind it:")
        .snippet(operand.context.whole);
    auto [list, wanted] = compareTypes(operand.actual, operand.expected);
    report.text("The list is:");
    report.block(list.text);
    report.fragments.back().highlights = list.highlights;
    report.text("With that element it would be:");
    report.block(wanted.text);
    report.fragments.back().highlights = wanted.highlights;
    report.hint("The elements of a list have one type.");
    return;
  }
  report.text("(::) puts an element before a list, but this is no list:")
      .snippet()
      .text("Its type is:");
  showOne(report, operand.actual);
}

/// Whether the type could be what the operator works on, whatever the other
/// side is.
static bool fits(Family family, Type *type) {
  bool number = isInt(type) || isFloat(type) || isFlexibleNumber(type);
  auto *var = llvm::dyn_cast<VarType>(prune(type));
  auto has = [&](Super super) { return var && implies(var->super, super); };
  switch (family) {
  case Family::Arithmetic:
    return number || has(Super::Number);
  case Family::Append:
    return isString(type) || isList(type) || has(Super::Appendable);
  case Family::Order:
    return number || isString(type) || isList(type) || has(Super::Comparable) ||
           llvm::isa<TupleType>(prune(type));
  default:
    return true;
  }
}

bool Infer::reportOperand(Expr *expr, Type *actual, Type *expected,
                          const Context &context) {
  if (context.kind != Context::Kind::Left &&
      context.kind != Context::Kind::Right)
    return false;
  Operand operand{expr, actual, expected, context, familyOf(context.name)};
  auto *wanted = llvm::dyn_cast<FunctionType>(prune(expected));
  auto *given = llvm::dyn_cast<FunctionType>(prune(actual));
  bool pipe = operand.family == Family::PipeRight && operand.right();
  if (operand.family == Family::Other || operand.family == Family::PipeLeft ||
      (operand.family == Family::Cons && !operand.right()) ||
      (operand.family == Family::PipeRight && !(pipe && wanted)))
    return false;
  Report &report = error("TYPE MISMATCH", expr->region);
  bool good = fits(operand.family, actual);
  switch (operand.family) {
  case Family::Arithmetic:
    good &&operand.right() ? reportDifferent(report, operand)
                           : reportNumber(report, operand);
    break;
  case Family::Division:
  case Family::IntDivision:
    reportNumber(report, operand);
    return true;
  case Family::Append:
    good &&operand.right() ? reportDifferent(report, operand)
                           : reportAppend(report, operand);
    break;
  case Family::Equality:
    reportDifferent(report, operand);
    break;
  case Family::Order:
    good &&operand.right() ? reportDifferent(report, operand)
                           : reportOrder(report, operand);
    break;
  case Family::Logic:
    reportLogic(report, operand);
    return true;
  case Family::Cons:
    reportCons(report, operand);
    return true;
  case Family::PipeRight:
    if (!given) {
      reportNoFunction(report, operand);
      return true;
    }
    reportPipe(report, operand, given->argument, wanted->argument);
    break;
  case Family::PipeLeft:
  case Family::Other:
    break;
  }
  auto *var = llvm::dyn_cast<VarType>(prune(actual));
  if (good || (var && var->rigid))
    addHints(report, actual, expected);
  return true;
}
