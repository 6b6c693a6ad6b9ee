//===- TypeHints.cpp - Advice on two types that don't fit -----------------===//

#include "Infer.h"
#include "TypeProblems.h"
#include "luciole/Frontend/Elm/TypePrinter.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace luciole::elm;

static void hintRigid(Report &report, const TypeProblem &problem) {
  bool foundRigid = llvm::isa<VarType>(prune(problem.found));
  auto *var =
      llvm::cast<VarType>(prune(foundRigid ? problem.found : problem.wanted));
  std::string other = typeToString(foundRigid ? problem.wanted : problem.found);
  std::string any = var->super == Super::None
                        ? "any type"
                        : ("any `" + nameOfSuper(var->super) + "`").str();
  report.hint("By its annotation this works for " + any + " as `" + var->name +
              "`, but the code needs it to be `" + other +
              "`. If that is what it is for, write it into the annotation.");
}

static void hintRigidPair(Report &report, const TypeProblem &problem) {
  auto *x = llvm::cast<VarType>(prune(problem.found));
  auto *y = llvm::cast<VarType>(prune(problem.wanted));
  report.hint("By the annotation `" + x->name + "` and `" + y->name +
              "` can be two different types, but the code needs them to be the "
              "same. If they always are, give them one name.");
}

static void hintRigidScope(Report &report, const TypeProblem &problem) {
  auto *var = llvm::cast<VarType>(prune(problem.found));
  if (!var->rigid)
    var = llvm::cast<VarType>(prune(problem.wanted));
  report.hint("The type variable `" + var->name +
              "` belongs to this annotation alone and stands for any type, "
              "but the code fixes it to the type of something outside. "
              "An annotation on the outer definition can share the variable.");
}

static void hintSuper(Report &report, const TypeProblem &problem) {
  Type *found = prune(problem.found), *wanted = prune(problem.wanted);
  auto *x = llvm::dyn_cast<VarType>(found),
       *y = llvm::dyn_cast<VarType>(wanted);
  bool wantedIs = y && y->super != Super::None;
  Super super = wantedIs ? y->super : x ? x->super : Super::None;
  std::string other = typeToString(wantedIs ? found : wanted);
  auto *rigid = x && x->rigid ? x : y && y->rigid ? y : nullptr;
  if (rigid && x && y) {
    llvm::StringRef needed = nameOfSuper(rigid == x ? y->super : x->super);
    report.hint("The type variable `" + rigid->name +
                "` of your type annotation promises less than what the code "
                "needs: only `" +
                needed +
                "` values work here. Type variables whose names start with `" +
                needed + "` say so.");
    return;
  }
  switch (super) {
  case Super::None:
    return;
  case Super::Number:
    report.hint("Numbers are Int or Float, and `" + other + "` is neither.");
    return;
  case Super::Comparable:
    report.hint("There is no order for values of type `" + other +
                "`. There is one for Int, Float, Char and String, and for "
                "lists and tuples of those.");
    return;
  case Super::Appendable:
    report.hint("Only strings and lists can be put together, and `" + other +
                "` is neither.");
    return;
  case Super::CompAppend:
    report.hint("Only strings and lists of comparable values are both "
                "comparable and appendable, and `" +
                other + "` is neither.");
    return;
  }
}

void luciole::elm::hintTruth(Report &report) {
  report.hint("Nothing but True and False decides in Elm. Compare the value "
              "with something, as in `n /= 0`.");
}

static void hintFieldTypo(Report &report, const TypeProblem &problem) {
  std::vector<std::string> close =
      suggestions(problem.field, problem.fields, 1);
  std::string instead = close.empty() ? problem.fields.front() : close.front();
  report.hint("Is the field `" + problem.field + "` meant to be `" + instead +
              "`?");
}

static void hintConversion(Report &report, const TypeProblem &problem) {
  Type *found = problem.found, *wanted = problem.wanted;
  switch (problem.kind) {
  case TypeProblem::Kind::IntFloat:
    if (isInt(found))
      report.hint("Elm does not convert between Ints and Floats by itself. Use "
                  "`toFloat` where you want a Float.");
    else
      report.hint("Elm does not convert between Ints and Floats by itself. Use "
                  "a function like `round`, `floor` or `truncate` where you "
                  "want an Int.");
    return;
  case TypeProblem::Kind::FromNumber:
    report.hint(isFloat(found) ? "`String.fromFloat` makes a String of a Float."
                               : "`String.fromInt` makes a String of an Int.");
    return;
  case TypeProblem::Kind::ToNumber:
    report.hint(isFloat(wanted)
                    ? "`String.toFloat` reads a Float from a String."
                    : "`String.toInt` reads an Int from a String.");
    return;
  default:
    return;
  }
}

static void addHint(Report &report, const TypeProblem &problem) {
  switch (problem.kind) {
  case TypeProblem::Kind::IntFloat:
  case TypeProblem::Kind::FromNumber:
  case TypeProblem::Kind::ToNumber:
    return hintConversion(report, problem);
  case TypeProblem::Kind::Truthiness:
    return hintTruth(report);
  case TypeProblem::Kind::Maybe:
    report.hint("There may be no value in it: `Maybe.withDefault` takes another "
                "one then, a `case` has a branch for `Nothing`.");
    return;
  case TypeProblem::Kind::FieldTypo:
    return hintFieldTypo(report, problem);
  case TypeProblem::Kind::MissingFields:
    report.hint((problem.fields.size() == 1 ? "This field is missing: "
                                            : "These fields are missing: ") +
                llvm::join(problem.fields, ", "));
    return;
  case TypeProblem::Kind::ExtraFields:
    report.hint((problem.fields.size() == 1 ? "This field is not wanted: "
                                            : "These fields are not wanted: ") +
                llvm::join(problem.fields, ", "));
    return;
  case TypeProblem::Kind::FewArguments:
    report.hint("This is a function that still waits for " +
                llvm::Twine(problem.count) +
                (problem.count == 1 ? " argument" : " arguments") +
                ". Maybe one is missing?");
    return;
  case TypeProblem::Kind::Rigid:
    return hintRigid(report, problem);
  case TypeProblem::Kind::RigidPair:
    return hintRigidPair(report, problem);
  case TypeProblem::Kind::RigidScope:
    return hintRigidScope(report, problem);
  case TypeProblem::Kind::Super:
    return hintSuper(report, problem);
  }
}

/// One piece of advice is enough.
bool Infer::addHints(Report &report, Type *actual, Type *expected) {
  std::vector<TypeProblem> problems = findProblems(actual, expected);
  if (problems.empty())
    return false;
  addHint(report, problems.front());
  return true;
}
