//===- TypeErrors.cpp - TYPE MISMATCH and its kin -------------------------===//

#include "Infer.h"
#include "TypeProblems.h"
#include "luciole/Frontend/Elm/TypePrinter.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ErrorHandling.h"

using namespace luciole::elm;

Report &Infer::error(llvm::StringRef title, Region region) {
  return diagnostics.error(title, module.source, region);
}

std::string luciole::elm::ordinal(unsigned number) {
  unsigned last = number % 10, lastTwo = number % 100;
  const char *ending = lastTwo >= 11 && lastTwo <= 13 ? "th"
                       : last == 1                    ? "st"
                       : last == 2                    ? "nd"
                       : last == 3                    ? "rd"
                                                      : "th";
  return std::to_string(number) + ending;
}

static std::string countOf(unsigned count, llvm::StringRef noun) {
  return (llvm::Twine(count) + " " + noun + (count == 1 ? "" : "s")).str();
}

static void block(Report &report, TypeText text) {
  report.block(text.text);
  report.fragments.back().highlights = std::move(text.highlights);
}

/// What a faulty expression would have decided, nothing decides.
void Infer::forget(Type *type) {
  auto *var = llvm::dyn_cast<VarType>(type);
  if (var && !var->rigid && !var->generic)
    var->link = types.hole;
}

bool Infer::match(Expr *expr, Type *actual, Type *expected,
                  const Context &context) {
  Unifier unifier(types);
  if (unifier.unify(actual, expected))
    return true;
  if (unifier.infinite)
    reportInfinite(expr->region, unifier);
  else
    reportMismatch(expr, actual, expected, context);
  forget(prune(actual));
  forget(prune(expected));
  // After `n + 1.5` the sum is neither: that is said once.
  if (context.kind == Context::Kind::Argument ||
      context.kind == Context::Kind::Left ||
      context.kind == Context::Kind::Right)
    forget(expected);
  return false;
}

//===----------------------------------------------------------------------===//
// What was found
//===----------------------------------------------------------------------===//

/// How to say what an expression is; a type follows.
static std::string describe(const Expr *expr, llvm::StringRef subject) {
  std::string thing = subject.str();
  switch (expr->kind) {
  case Expr::Kind::String:
    return thing + " is a string of type:";
  case Expr::Kind::Char:
    return thing + " is a character of type:";
  case Expr::Kind::Int:
  case Expr::Kind::Negate:
    return thing + " is a number of type:";
  case Expr::Kind::Float:
    return thing + " is a float of type:";
  case Expr::Kind::List:
    return thing + " is a list of type:";
  case Expr::Kind::Record:
  case Expr::Kind::Update:
    return thing + " is a record of type:";
  case Expr::Kind::Tuple:
    return thing + " is a tuple of type:";
  case Expr::Kind::Unit:
    return thing + " is a unit value:";
  case Expr::Kind::Lambda:
    return thing + " is an anonymous function of type:";
  case Expr::Kind::Accessor:
    return "This ." + expr->name.text.str() +
           " field access function has type:";
  case Expr::Kind::Access:
    return "The value at ." + expr->name.text.str() + " is a:";
  case Expr::Kind::If:
    return "This `if` expression produces:";
  case Expr::Kind::Case:
    return "This `case` expression produces:";
  case Expr::Kind::Call: {
    const Expr *callee = expr->parts[0];
    if (callee->kind != Expr::Kind::Variable)
      return "This call produces:";
    if (callee->isOperator)
      return "This (" + callee->name.text.str() + ") expression produces:";
    return "This `" + callee->name.text.str() + "` call produces:";
  }
  case Expr::Kind::Variable:
    if (expr->isOperator)
      return "This (" + expr->name.text.str() + ") function is a:";
    return "This `" + expr->name.text.str() + "` value is a:";
  case Expr::Kind::Let:
  case Expr::Kind::Operators:
    break;
  }
  return thing + " is of type:";
}

void Infer::showTypes(Report &report, const llvm::Twine &found, Type *actual,
                      const llvm::Twine &wanted, Type *expected) {
  auto [left, right] = compareTypes(actual, expected);
  report.text(found);
  block(report, std::move(left));
  report.text(wanted);
  block(report, std::move(right));
}

//===----------------------------------------------------------------------===//
// What was wanted
//===----------------------------------------------------------------------===//

namespace {
struct Wording {
  std::string intro, subject, wanted;
};
} // namespace

static Wording wordAnnotation(const Context &context) {
  std::string name = context.name.str();
  Wording words;
  words.subject = context.index ? "It" : "The body";
  words.wanted = "But the type annotation on `" + name + "` says it should be:";
  if (context.index)
    words.intro = "Something is off with the " + ordinal(context.index) +
                  " branch of this `" + (context.inIf ? "if" : "case") +
                  "` expression:";
  else
    words.intro =
        "Something is off with the body of the `" + name + "` definition:";
  return words;
}

static Wording wordArgument(const Context &context) {
  std::string number = ordinal(context.index);
  std::string to =
      context.name.empty() ? "this function" : "`" + context.name.str() + "`";
  return {"The " + number + " argument to " + to + " is not what I expect:",
          "This argument",
          "But " + to + " needs the " + number + " argument to be:"};
}

static Wording wordOperand(const Context &context) {
  std::string side = context.kind == Context::Kind::Left ? "left" : "right";
  std::string op = "(" + context.name.str() + ")";
  return {"The " + side + " argument of " + op + " is causing problems:",
          "The " + side + " argument",
          "But " + op + " needs the " + side + " argument to be:"};
}

static Wording word(const Context &context) {
  std::string number = ordinal(context.index);
  switch (context.kind) {
  case Context::Kind::Annotation:
    return wordAnnotation(context);
  case Context::Kind::Argument:
    return wordArgument(context);
  case Context::Kind::Left:
  case Context::Kind::Right:
    return wordOperand(context);
  case Context::Kind::Negation:
    return {"I do not know how to negate this type of value:", "It",
            "But I only know how to negate Int and Float values:"};
  case Context::Kind::Condition:
    return {"This `if` condition does not evaluate to a boolean value, True or "
            "False.",
            "It", "But I need this `if` condition to be a Bool value:"};
  case Context::Kind::IfBranch:
    return {"The " + number +
                " branch of this `if` does not match all the "
                "previous branches:",
            "The " + number + " branch",
            "But all the previous branches result in:"};
  case Context::Kind::CaseBranch:
    return {"The " + number +
                " branch of this `case` does not match all the "
                "previous branches:",
            "The " + number + " branch",
            "But all the previous branches result in:"};
  case Context::Kind::ListElement:
    return {"The " + number +
                " element of this list does not match all the "
                "previous elements:",
            "The " + number + " element",
            "But all the previous elements in the list are:"};
  case Context::Kind::Field:
    return {"I cannot update the `" + context.name.str() + "` field like this:",
            "This value", "But the `" + context.name.str() + "` field holds:"};
  case Context::Kind::Destructuring:
    return {"This definition does not fit the pattern on its left:",
            "The value", "But the pattern needs it to be:"};
  case Context::Kind::Definition:
    return {"Something is off with the definition of `" + context.name.str() +
                "`:",
            "The definition", "But it is used as if it were of type:"};
  case Context::Kind::None:
    break;
  }
  llvm_unreachable("nothing is expected");
}

void Infer::reportMismatch(Expr *expr, Type *actual, Type *expected,
                           const Context &context) {
  if (reportOperand(expr, actual, expected, context))
    return;
  Wording words = word(context);
  Report &report = error("TYPE MISMATCH", expr->region);
  report.text(words.intro).snippet();
  std::string found = context.kind == Context::Kind::Definition
                          ? words.subject + " is of type:"
                          : describe(expr, words.subject);
  showTypes(report, found, actual, words.wanted, expected);
  if (addHints(report, actual, expected))
    return;
  if (context.kind == Context::Kind::ListElement)
    report.hint("Everything in a list must be the same type of value. That is "
                "how functions like `List.map` can handle every element the "
                "same way.");
  if (context.kind == Context::Kind::CaseBranch ||
      context.kind == Context::Kind::IfBranch)
    report.hint("All branches must produce the same type of values, so that "
                "the type of the whole does not depend on which one is taken.");
}

//===----------------------------------------------------------------------===//
// Other faults of expressions
//===----------------------------------------------------------------------===//

static bool mentions(Type *type, const VarType *var) {
  bool found = false;
  forEachVar(type, [&](VarType *inner) { found |= inner == var; });
  return found;
}

void Infer::reportInfinite(Region region, const Unifier &unifier) {
  const VarType *var = unifier.infinite;
  llvm::StringRef name;
  for (const Header &header : llvm::reverse(headers))
    if (mentions(header.type, var)) {
      name = header.name.text;
      region = header.name.region;
      break;
    }
  Report &report = error("INFINITE TYPE", region);
  report
      .text(name.empty() ? std::string("I am inferring a weird "
                                       "self-referential type here:")
                         : "I am inferring a weird self-referential type for "
                           "`" +
                               name.str() + "`:")
      .snippet()
      .text("Here is my best effort at writing it down; ∞ stands for the whole "
            "type again:");
  block(report, layOutType(unifier.infiniteType, var));
  report.hint("Usually a function is given to itself, or a value is put into a "
              "list of its own. Type annotations help to find where.");
}

void Infer::reportTooMany(Expr *call, Type *functionType, unsigned accepted) {
  const Expr *callee = call->parts[0];
  unsigned given = call->parts.size() - 1;
  std::string name = callee->kind == Expr::Kind::Variable
                         ? "`" + callee->name.text.str() + "` "
                         : "";
  Report &report = error("TOO MANY ARGS", call->region);
  if (accepted == 0)
    report.text("The " + name + "value is not a function, but it was given " +
                countOf(given, "argument") + ".");
  else
    report.text("The " + name + "function expects " +
                countOf(accepted, "argument") + ", but it got " +
                llvm::Twine(given) + " instead.");
  report.snippet().text(accepted ? "Its type is:" : "It is a:");
  block(report, layOutType(functionType));
  report.text("Are there any missing commas? Or missing parentheses?");
}

/// The record's fields that look like `name`, as a block.
static void showSimilarFields(Report &report, Type *record,
                              llvm::StringRef name, llvm::StringRef owner) {
  auto *known = llvm::dyn_cast<RecordType>(prune(record));
  if (!known)
    return;
  Fields fields(known);
  if (fields.list.empty()) {
    report.text("In fact, it is a record with NO fields!");
    return;
  }
  std::vector<std::string> names;
  for (const FieldType &field : fields.list)
    names.push_back(field.name.str());
  std::vector<std::string> close = suggestions(name, names);
  if (close.empty())
    close.assign(names.begin(),
                 names.begin() + std::min<size_t>(names.size(), 4));
  std::string lines;
  for (const std::string &field : close)
    lines += (lines.empty() ? "" : "\n") + field + " : " +
             typeToString(fields.find(field));
  report
      .text("This is usually a typo. Here are the " + owner +
            "fields that are most similar:")
      .block(lines)
      .text("So maybe " + name + " should be " + close.front() + "?");
}

static std::string ownerOf(const Expr *record) {
  return record->kind == Expr::Kind::Variable
             ? "`" + record->name.text.str() + "` "
             : "";
}

void Infer::reportAccess(Expr *access, Type *record) {
  llvm::StringRef name = access->name.text;
  std::string owner = ownerOf(access->parts[0]);
  Report &report = error("TYPE MISMATCH", access->region);
  if (llvm::isa<RecordType>(prune(record))) {
    report
        .text("This " + owner + "record does not have a `" + name + "` field:")
        .snippet();
    return showSimilarFields(report, record, name, owner);
  }
  report.text("This is not a record, so it has no fields to access!")
      .snippet()
      .text("This " + owner + "value is a:");
  block(report, layOutType(record));
  report.text("But I need a record with a `" + name + "` field!");
}

void Infer::reportUpdate(Expr *update, const FieldExpr &field, Type *record) {
  llvm::StringRef name = field.name.text;
  const Expr *base = update->parts[0];
  std::string owner = ownerOf(base);
  Report &report = error("TYPE MISMATCH", base->region);
  if (llvm::isa<RecordType>(prune(record))) {
    report.text("The " + owner + "record does not have a `" + name + "` field:")
        .snippet(field.name.region);
    return showSimilarFields(report, record, name, owner);
  }
  report.text("This is not a record, so it has no fields to update!")
      .snippet()
      .text("It is a:");
  block(report, layOutType(record));
  report.text("But I need a record!");
}

//===----------------------------------------------------------------------===//
// Patterns
//===----------------------------------------------------------------------===//

static std::string describe(const Pattern *pattern) {
  switch (pattern->kind) {
  case Pattern::Kind::Unit:
    return "The pattern matches unit values:";
  case Pattern::Kind::Tuple:
    return "The pattern matches tuples of type:";
  case Pattern::Kind::List:
  case Pattern::Kind::Cons:
    return "The pattern matches lists of type:";
  case Pattern::Kind::Constructor:
    return "The pattern, with the constructor `" + pattern->name.text.str() +
           "`, matches values of type:";
  case Pattern::Kind::Record:
    return "The pattern matches records of type:";
  case Pattern::Kind::Int:
    return "The pattern matches integers:";
  case Pattern::Kind::Char:
    return "The pattern matches characters:";
  case Pattern::Kind::String:
    return "The pattern matches strings:";
  case Pattern::Kind::Anything:
  case Pattern::Kind::Variable:
  case Pattern::Kind::Alias:
    break;
  }
  llvm_unreachable("it matches everything");
}

static Wording word(const PatternContext &context) {
  std::string number = ordinal(context.index), name = context.name.str();
  switch (context.kind) {
  case PatternContext::Kind::TypedArgument:
    return {"The " + number + " argument to `" + name + "` is weird.", "",
            "But the annotation on `" + name + "` says the " + number +
                " argument should be:"};
  case PatternContext::Kind::Branch:
    if (context.index == 1)
      return {"The 1st pattern in this `case` does not fit:", "",
              "But the expression between `case` and `of` is:"};
    return {"The " + number +
                " pattern in this `case` does not match the "
                "previous ones.",
            "", "But all the previous patterns match:"};
  case PatternContext::Kind::ConstructorArgument:
    return {"The " + number + " argument to `" + name + "` is weird.", "",
            "But `" + name + "` needs its " + number + " argument to be:"};
  case PatternContext::Kind::ListElement:
    return {"The " + number +
                " pattern in this list does not match all the "
                "previous ones:",
            "", "But all the previous patterns in the list are:"};
  case PatternContext::Kind::Tail:
    return {"The pattern after (::) is causing issues.", "",
            "But it needs to match lists like this:"};
  case PatternContext::Kind::Destructuring:
  case PatternContext::Kind::None:
    break;
  }
  return {"This pattern is being used in an unexpected way.", "",
          "But it needs to match:"};
}

/// A record pattern with a field that the record lacks.
bool Infer::reportFieldPattern(Pattern *pattern, Type *expected) {
  auto *record = llvm::dyn_cast<RecordType>(prune(expected));
  if (pattern->kind != Pattern::Kind::Record || !record)
    return false;
  for (const Variable *variable : pattern->variables) {
    llvm::StringRef name = variable->name.text;
    if (Fields(record).find(name))
      continue;
    Report &report = error("TYPE MISMATCH", variable->name.region);
    report.text("This record does not have a `" + name + "` field:").snippet();
    showSimilarFields(report, expected, name, "");
  }
  return true;
}

void Infer::reportPattern(Pattern *pattern, Type *actual, Type *expected,
                          const PatternContext &context) {
  if (reportFieldPattern(pattern, expected))
    return;
  Wording words = word(context);
  Report &report = error("TYPE MISMATCH", pattern->region);
  report.text(words.intro).snippet();
  showTypes(report, describe(pattern), actual, words.wanted, expected);
  addHints(report, actual, expected);
}
