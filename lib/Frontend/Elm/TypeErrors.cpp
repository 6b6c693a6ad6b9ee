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
    return thing + ", a string, has the type:";
  case Expr::Kind::Char:
    return thing + ", a character, has the type:";
  case Expr::Kind::Int:
  case Expr::Kind::Negate:
    return thing + ", a number, has the type:";
  case Expr::Kind::Float:
    return thing + ", a number, has the type:";
  case Expr::Kind::List:
    return thing + ", a list, has the type:";
  case Expr::Kind::Record:
  case Expr::Kind::Update:
    return thing + ", a record, has the type:";
  case Expr::Kind::Tuple:
    return thing + ", a tuple, has the type:";
  case Expr::Kind::Unit:
    return thing + " is the unit value:";
  case Expr::Kind::Lambda:
    return thing + ", an anonymous function, has the type:";
  case Expr::Kind::Accessor:
    return "The function ." + expr->name.text.str() + " has the type:";
  case Expr::Kind::Access:
    return "The field ." + expr->name.text.str() + " has the type:";
  case Expr::Kind::If:
    return "This `if` gives a value of type:";
  case Expr::Kind::Case:
    return "This `case` gives a value of type:";
  case Expr::Kind::Call: {
    const Expr *callee = expr->parts[0];
    if (callee->kind != Expr::Kind::Variable)
      return "This call gives a value of type:";
    if (callee->isOperator)
      return "(" + callee->name.text.str() + ") gives a value of type:";
    return "The call of `" + callee->name.text.str() +
           "` gives a value of type:";
  }
  case Expr::Kind::Variable:
    if (expr->isOperator)
      return "(" + expr->name.text.str() + ") has the type:";
    return "`" + expr->name.text.str() + "` has the type:";
  case Expr::Kind::Let:
  case Expr::Kind::Operators:
    break;
  }
  return thing + " has the type:";
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
  words.subject = context.index ? "The branch" : "The body";
  words.wanted = "The annotation of `" + name + "` promises:";
  if (context.index)
    words.intro = "The " + ordinal(context.index) + " branch of this `" +
                  (context.inIf ? "if" : "case") +
                  "` is not what the annotation of `" + name + "` promises:";
  else
    words.intro =
        "The body of `" + name + "` is not what its annotation promises:";
  return words;
}

static Wording wordArgument(const Context &context) {
  std::string number = ordinal(context.index);
  std::string to =
      context.name.empty() ? "this function" : "`" + context.name.str() + "`";
  return {"The " + number + " argument does not fit " + to + ":",
          "The argument", "As its " + number + " argument " + to + " takes:"};
}

static Wording wordOperand(const Context &context) {
  std::string side = context.kind == Context::Kind::Left ? "left" : "right";
  std::string op = "(" + context.name.str() + ")";
  return {"The " + side + " side of " + op + " does not fit:",
          "The " + side + " side", "On its " + side + " " + op + " takes:"};
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
    return {"Only numbers can be negated, and this is none:", "The value",
            "A minus sign takes an Int or a Float:"};
  case Context::Kind::Condition:
    return {"The condition of this `if` is neither True nor False:",
            "The condition", "It has to be:"};
  case Context::Kind::IfBranch:
    return {"The " + number +
                " branch of this `if` has another type than those before it:",
            "The " + number + " branch",
            "The branches before it have the type:"};
  case Context::Kind::CaseBranch:
    return {"The " + number +
                " branch of this `case` has another type than those before it:",
            "The " + number + " branch",
            "The branches before it have the type:"};
  case Context::Kind::ListElement:
    return {"The " + number +
                " element of this list has another type than those before it:",
            "The " + number + " element",
            "The elements before it have the type:"};
  case Context::Kind::Field:
    return {"This is no value for the field `" + context.name.str() + "`:",
            "The value",
            "The field `" + context.name.str() + "` has the type:"};
  case Context::Kind::Destructuring:
    return {"This definition does not fit the pattern on its left:",
            "The value", "The pattern is for values of type:"};
  case Context::Kind::Definition:
    return {"The definition of `" + context.name.str() +
                "` does not fit its uses:",
            "The definition", "It is used as a value of type:"};
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
                          ? words.subject + " has the type:"
                          : describe(expr, words.subject);
  showTypes(report, found, actual, words.wanted, expected);
  if (addHints(report, actual, expected))
    return;
  if (context.kind == Context::Kind::ListElement)
    report.hint("The elements of a list have one type. Values of several kinds "
                "can be the variants of a custom type.");
  if (context.kind == Context::Kind::CaseBranch ||
      context.kind == Context::Kind::IfBranch)
    report.hint("Whichever branch is taken, the whole has one type. Values of "
                "several kinds can be the variants of a custom type.");
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
      .text(name.empty()
                ? std::string("The type of this would contain itself:")
                : "The type of `" + name.str() + "` would contain itself:")
      .snippet()
      .text("Written down, with ∞ for the whole of it again, it is:");
  block(report, layOutType(unifier.infiniteType, var));
  report.hint("Usually a function is given to itself, or a value is put into a "
              "list of its own. Type annotations help to find where.");
}

void Infer::reportTooMany(Expr *call, Type *functionType, unsigned accepted) {
  const Expr *callee = call->parts[0];
  unsigned given = call->parts.size() - 1;
  std::string name = callee->kind == Expr::Kind::Variable
                         ? "`" + callee->name.text.str() + "`"
                         : "";
  Report &report = error("TOO MANY ARGS", call->region);
  if (accepted == 0)
    report.text((name.empty() ? "This" : name) +
                " is no function, but it is given " +
                countOf(given, "argument") + ":");
  else
    report.text((name.empty() ? "This function" : name) + " takes " +
                countOf(accepted, "argument") + ", but it is given " +
                llvm::Twine(given) + ":");
  report.snippet().text("Its type is:");
  block(report, layOutType(functionType));
  report.text("Perhaps a comma is missing between two of them, or parentheses "
              "around a call.");
}

/// The record's fields that look like `name`, as a block.
static void showSimilarFields(Report &report, Type *record,
                              llvm::StringRef name, llvm::StringRef owner) {
  auto *known = llvm::dyn_cast<RecordType>(prune(record));
  if (!known)
    return;
  Fields fields(known);
  if (fields.list.empty()) {
    report.text("The record has no fields at all.");
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
  report.text("The fields of " + owner + " that come closest are:")
      .block(lines)
      .text("Is `" + name + "` meant to be `" + close.front() + "`?");
}

static std::string ownerOf(const Expr *record) {
  return record->kind == Expr::Kind::Variable
             ? "`" + record->name.text.str() + "`"
             : "this record";
}

void Infer::reportAccess(Expr *access, Type *record) {
  llvm::StringRef name = access->name.text;
  std::string owner = ownerOf(access->parts[0]);
  Report &report = error("TYPE MISMATCH", access->region);
  if (llvm::isa<RecordType>(prune(record))) {
    report.text("There is no field `" + name + "` in " + owner + ":").snippet();
    return showSimilarFields(report, record, name, owner);
  }
  report.text("Only records have fields, and this is none:")
      .snippet()
      .text("Its type is:");
  block(report, layOutType(record));
  report.text("It has to be a record with the field `" + name + "`.");
}

void Infer::reportUpdate(Expr *update, const FieldExpr &field, Type *record) {
  llvm::StringRef name = field.name.text;
  const Expr *base = update->parts[0];
  std::string owner = ownerOf(base);
  Report &report = error("TYPE MISMATCH", base->region);
  if (llvm::isa<RecordType>(prune(record))) {
    report.text("There is no field `" + name + "` in " + owner + ":")
        .snippet(field.name.region);
    return showSimilarFields(report, record, name, owner);
  }
  report.text("Only records can be updated, and this is none:")
      .snippet()
      .text("Its type is:");
  block(report, layOutType(record));
}

//===----------------------------------------------------------------------===//
// Patterns
//===----------------------------------------------------------------------===//

static std::string describe(const Pattern *pattern) {
  switch (pattern->kind) {
  case Pattern::Kind::Unit:
    return "The pattern is for the unit value:";
  case Pattern::Kind::Tuple:
    return "The pattern is for tuples:";
  case Pattern::Kind::List:
  case Pattern::Kind::Cons:
    return "The pattern is for lists:";
  case Pattern::Kind::Constructor:
    return "The constructor `" + pattern->name.text.str() +
           "` belongs to the type:";
  case Pattern::Kind::Record:
    return "The pattern is for records:";
  case Pattern::Kind::Int:
    return "The pattern is for integers:";
  case Pattern::Kind::Char:
    return "The pattern is for characters:";
  case Pattern::Kind::String:
    return "The pattern is for strings:";
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
    return {"The " + number + " argument of `" + name +
                "` does not fit the annotation:",
            "", "By the annotation it is:"};
  case PatternContext::Kind::Branch:
    if (context.index == 1)
      return {"The 1st pattern does not fit what this `case` is about:", "",
              "Between `case` and `of` there is a value of type:"};
    return {"The " + number +
                " pattern of this `case` is for another type than those before "
                "it:",
            "", "The patterns before it are for:"};
  case PatternContext::Kind::ConstructorArgument:
    return {"The " + number + " argument of `" + name +
                "` does not fit in this pattern:",
            "", "As its " + number + " argument `" + name + "` has:"};
  case PatternContext::Kind::ListElement:
    return {"The " + number +
                " pattern in this list is for another type than those before "
                "it:",
            "", "The patterns before it are for:"};
  case PatternContext::Kind::Tail:
    return {"The pattern behind (::) does not fit:", "",
            "It stands for the rest of a list, of type:"};
  case PatternContext::Kind::Destructuring:
  case PatternContext::Kind::None:
    break;
  }
  return {"This pattern does not fit the value that it is for:", "",
          "The value has the type:"};
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
    report.text("There is no field `" + name + "` in this record:").snippet();
    showSimilarFields(report, expected, name, "this record");
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
