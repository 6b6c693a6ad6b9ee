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
      .Case("+", "addition")
      .Case("-", "subtraction")
      .Case("*", "multiplication")
      .Case("^", "exponentiation")
      .Case("/", "division")
      .Default("integer division");
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
      .text("I cannot do " + activity(operand.context.name) +
            " with a value of this type:")
      .snippet();
  showOne(report, operand.actual);
  switch (operand.family) {
  case Family::Division:
    report.text("The (/) operator is specifically for Float values.");
    if (isInt(operand.actual))
      report.hint("Use `toFloat` to make a Float of the Int, or (//), which "
                  "divides Int values and drops the remainder.");
    return;
  case Family::IntDivision:
    report.text("The (//) operator is specifically for Int values.");
    if (isFloat(operand.actual))
      report.hint("Use (/) to divide Float values, or a function like `round` "
                  "to make an Int of the Float.");
    return;
  default:
    report.text("The " + op +
                " operator only works with Int and Float values.");
    if (isString(operand.actual) && operand.context.name == "+")
      report.hint("Switch to the (++) operator to append strings!");
    else if (isString(operand.actual))
      report.hint("Use `String.toInt` or `String.toFloat` to make a number of "
                  "a String.");
    return;
  }
}

static void reportAppend(Report &report, const Operand &operand) {
  report.text("The (++) operator cannot append this type of value:").snippet();
  showOne(report, operand.actual);
  report.text("But the (++) operator is only for appending List and String "
              "values.");
  Type *type = operand.actual;
  if (isInt(type) || isFlexibleNumber(type))
    report.hint("Maybe put it in [] to make it a list? Or make it a String "
                "with `String.fromInt`?");
  else if (isFloat(type))
    report.hint("Maybe put it in [] to make it a list? Or make it a String "
                "with `String.fromFloat`?");
  else
    report.hint("Maybe put it in [] to make it a list?");
}

static void showSides(Report &report, const Operand &operand) {
  auto [right, left] = compareTypes(operand.actual, operand.expected);
  report.text("The left side of " + operand.op() + " is:");
  report.block(left.text);
  report.fragments.back().highlights = left.highlights;
  report.text("But the right side is:");
  report.block(right.text);
  report.fragments.back().highlights = right.highlights;
}

/// Both operands are good, but not together.
static void reportDifferent(Report &report, const Operand &operand) {
  report.text("I need both sides of " + operand.op() + " to be the same type:")
      .snippet(operand.context.whole);
  showSides(report, operand);
}

static void reportOrder(Report &report, const Operand &operand) {
  report.text("I cannot do a comparison with this value:").snippet();
  showOne(report, operand.actual);
  report.text("But " + operand.op() +
              " only works on Int, Float, Char and String values, and on lists "
              "and tuples of those.");
}

static void reportLogic(Report &report, const Operand &operand) {
  report.text("The " + operand.op() + " operator is picky about its operands:")
      .snippet();
  showOne(report, operand.actual);
  report.text("Both sides of " + operand.op() + " must be Bool values.");
  report.hint("Elm does not have \"truthiness\" such that ints and strings and "
              "lists are automatically converted to booleans. Do that "
              "conversion explicitly!");
}

static void reportPipe(Report &report, const Operand &operand, Type *function,
                       Type *argument) {
  report
      .text("This function cannot handle the argument sent through the " +
            operand.op() + " pipe:")
      .snippet();
  auto [given, taken] = compareTypes(argument, function);
  report.text("The argument is:");
  report.block(given.text);
  report.fragments.back().highlights = given.highlights;
  report.text("But " + operand.op() +
              " is piping it to a function that expects:");
  report.block(taken.text);
  report.fragments.back().highlights = taken.highlights;
}

static void reportNoFunction(Report &report, const Operand &operand) {
  report
      .text("The right side of " + operand.op() +
            " has to be a function, but this is no function:")
      .snippet()
      .text("It is a:");
  showOne(report, operand.actual);
}

static void reportCons(Report &report, const Operand &operand) {
  if (isList(operand.actual)) {
    report.text("I am having trouble with this (::) operator:")
        .snippet(operand.context.whole);
    auto [list, wanted] = compareTypes(operand.actual, operand.expected);
    report.text("The right side is:");
    report.block(list.text);
    report.fragments.back().highlights = list.highlights;
    report.text("But from the left side I expect it to be:");
    report.block(wanted.text);
    report.fragments.back().highlights = wanted.highlights;
    report.hint("Lists need ALL elements to be the same type.");
    return;
  }
  report.text("The (::) operator can only add elements onto lists:").snippet();
  report.text("The right side is:");
  showOne(report, operand.actual);
  report.text("But (::) needs a list on the right.");
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
