//===- Exhaustive.cpp - Patterns that are missing or never match ----------===//
//
// L. Maranget, "Warnings for pattern matching", JFP 17(3), 2007. Lists and
// tuples are custom types here as well.
//
//===----------------------------------------------------------------------===//

#include "Infer.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace luciole::elm;

namespace {

struct Shape {
  enum class Kind : uint8_t { Any, Custom, List, Tuple, Literal };
  Kind kind = Kind::Any;
  const Constructor *constructor = nullptr; ///< Custom.
  unsigned index = 0;   ///< The constructor's number; List: 0 for [], 1 for ::.
  unsigned count = 1;   ///< How many constructors the type has.
  llvm::StringRef text; ///< Literal.
  int64_t integer = 0;  ///< Literal.
  std::vector<const Shape *> parts;

  bool isAny() const { return kind == Kind::Any; }
  bool isLiteral() const { return kind == Kind::Literal; }
  bool sameConstructor(const Shape &other) const {
    return kind == other.kind && index == other.index &&
           constructor == other.constructor &&
           parts.size() == other.parts.size() && text == other.text &&
           integer == other.integer;
  }
};

/// Columns from last to first, so that the first one is cheap to take off.
using Row = std::vector<const Shape *>;
using Matrix = std::vector<Row>;

class Checker {
public:
  Checker(const Module &module, Diagnostics &diagnostics)
      : module(module), diagnostics(diagnostics) {
    any = make(Shape::Kind::Any);
  }

  void check(const PatternCheck &check);

private:
  Shape *make(Shape::Kind kind) {
    shapes.push_back(std::make_unique<Shape>());
    shapes.back()->kind = kind;
    return shapes.back().get();
  }
  const Shape *convert(const Pattern *pattern);
  const Shape *simplify(const Shape *shape);
  const Shape *convertConstructor(const Pattern *pattern);
  const Shape *convertList(const Pattern *pattern);
  const Shape *cons(const Shape *head, const Shape *tail);

  bool useful(const Matrix &matrix, const Row &row);
  void missing(const Matrix &matrix, unsigned columns,
               llvm::function_ref<void(Row)> found);
  void missingOf(const Shape &sample, const Matrix &matrix, unsigned columns,
                 llvm::function_ref<void(Row)> found);
  const Shape *constructorShape(const Shape &sample, unsigned index);
  std::vector<std::string> missingPatterns(const Matrix &matrix);
  void checkCase(const Expr *expr);
  void checkAlone(const Pattern *pattern, bool argument);

  const Module &module;
  Diagnostics &diagnostics;
  std::vector<std::unique_ptr<Shape>> shapes;
  const Shape *any;
  /// Enough examples have been found.
  static constexpr size_t limit = 10;
  size_t examples = 0;
};

} // namespace

//===----------------------------------------------------------------------===//
// Shapes of patterns
//===----------------------------------------------------------------------===//

const Shape *Checker::cons(const Shape *head, const Shape *tail) {
  Shape *shape = make(Shape::Kind::List);
  shape->index = 1;
  shape->count = 2;
  shape->parts = {head, tail};
  return shape;
}

const Shape *Checker::convertList(const Pattern *pattern) {
  Shape *empty = make(Shape::Kind::List);
  empty->count = 2;
  const Shape *shape = empty;
  for (const Pattern *part : llvm::reverse(pattern->parts)) {
    const Shape *head = convert(part);
    if (!head)
      return nullptr;
    shape = cons(head, shape);
  }
  return shape;
}

const Shape *Checker::convertConstructor(const Pattern *pattern) {
  const Constructor *constructor = pattern->constructor;
  if (!constructor)
    return nullptr;
  Shape *shape = make(Shape::Kind::Custom);
  shape->constructor = constructor;
  shape->index = constructor->index;
  shape->count = constructor->definition->constructors.size();
  for (const Pattern *part : pattern->parts)
    shape->parts.push_back(convert(part));
  shape->parts.resize(constructor->parameterExprs.size(), any);
  return simplify(shape);
}

/// What matches everything is nothing special; null if a part is.
const Shape *Checker::simplify(const Shape *shape) {
  if (llvm::is_contained(shape->parts, nullptr))
    return nullptr;
  bool all = llvm::all_of(shape->parts,
                          [](const Shape *part) { return part->isAny(); });
  return all && shape->count == 1 ? any : shape;
}

/// Null if the pattern has a fault that was reported.
const Shape *Checker::convert(const Pattern *pattern) {
  switch (pattern->kind) {
  case Pattern::Kind::Anything:
  case Pattern::Kind::Variable:
  case Pattern::Kind::Record:
    return any;
  case Pattern::Kind::Alias:
    return convert(pattern->parts[0]);
  case Pattern::Kind::Unit:
    return any;
  case Pattern::Kind::Constructor:
    return convertConstructor(pattern);
  case Pattern::Kind::List:
    return convertList(pattern);
  case Pattern::Kind::Cons: {
    const Shape *head = convert(pattern->parts[0]);
    const Shape *tail = convert(pattern->parts[1]);
    return head && tail ? cons(head, tail) : nullptr;
  }
  case Pattern::Kind::Tuple: {
    Shape *shape = make(Shape::Kind::Tuple);
    for (const Pattern *part : pattern->parts)
      shape->parts.push_back(convert(part));
    return simplify(shape);
  }
  case Pattern::Kind::Int:
  case Pattern::Kind::Char:
  case Pattern::Kind::String: {
    Shape *shape = make(Shape::Kind::Literal);
    shape->integer = pattern->integer;
    shape->text = pattern->text;
    return shape;
  }
  }
  return any;
}

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

static std::string print(const Shape *shape, bool inside);

/// `[ a, b ]`, or `a :: b :: _` if there may be more.
static std::string printList(const Shape *shape, bool inside) {
  if (shape->index == 0)
    return "[]";
  const Shape *end = shape;
  while (end->kind == Shape::Kind::List && end->index == 1)
    end = end->parts[1];
  bool closed = end->kind == Shape::Kind::List;
  std::string text;
  for (; shape != end; shape = shape->parts[1])
    text += (text.empty() ? ""
             : closed     ? ", "
                          : " :: ") +
            print(shape->parts[0], !closed);
  if (closed)
    return "[ " + text + " ]";
  text += " :: " + print(end, false);
  return inside ? "(" + text + ")" : text;
}

static std::string print(const Shape *shape, bool inside) {
  switch (shape->kind) {
  case Shape::Kind::Any:
  case Shape::Kind::Literal:
    return "_";
  case Shape::Kind::List:
    return printList(shape, inside);
  case Shape::Kind::Tuple: {
    std::string text;
    for (const Shape *part : shape->parts)
      text += (text.empty() ? "( " : ", ") + print(part, false);
    return text + " )";
  }
  case Shape::Kind::Custom:
    break;
  }
  std::string text = shape->constructor->name.text.str();
  for (const Shape *part : shape->parts)
    text += " " + print(part, true);
  return inside && !shape->parts.empty() ? "(" + text + ")" : text;
}

//===----------------------------------------------------------------------===//
// The algorithm
//===----------------------------------------------------------------------===//

/// The rows that can match a value made by this constructor, with its parts in
/// place of the first column.
static Matrix specialize(const Matrix &matrix, const Shape &constructor,
                         const Shape *any) {
  Matrix result;
  for (const Row &row : matrix) {
    const Shape *first = row.back();
    if (!first->isAny() && !first->sameConstructor(constructor))
      continue;
    Row &copy = result.emplace_back(row.begin(), row.end() - 1);
    for (size_t i = constructor.parts.size(); i-- > 0;)
      copy.push_back(first->isAny() ? any : first->parts[i]);
  }
  return result;
}

/// The rows that match whatever the first column is, without it.
static Matrix defaults(const Matrix &matrix) {
  Matrix result;
  for (const Row &row : matrix)
    if (row.back()->isAny())
      result.emplace_back(row.begin(), row.end() - 1);
  return result;
}

/// A constructor of the first column's type that occurs there.
static const Shape *sampleOf(const Matrix &matrix) {
  for (const Row &row : matrix)
    if (!row.back()->isAny() && !row.back()->isLiteral())
      return row.back();
  return nullptr;
}

const Shape *Checker::constructorShape(const Shape &sample, unsigned index) {
  if (sample.index == index)
    return &sample;
  Shape *shape = make(sample.kind);
  shape->index = index;
  shape->count = sample.count;
  unsigned arity = index == 0 ? 0 : 2; // of [] and ::
  if (sample.constructor) {
    shape->constructor = &sample.constructor->definition->constructors[index];
    arity = shape->constructor->parameterExprs.size();
  }
  shape->parts.assign(arity, any);
  return shape;
}

/// Whether a row matches everything: then no others need to be looked at.
static bool hasCatchAll(const Matrix &matrix) {
  return llvm::any_of(matrix, [](const Row &row) {
    return llvm::all_of(row, [](const Shape *shape) { return shape->isAny(); });
  });
}

bool Checker::useful(const Matrix &matrix, const Row &row) {
  if (matrix.empty())
    return true;
  if (hasCatchAll(matrix))
    return false;
  const Shape *first = row.back();
  if (!first->isAny())
    return useful(specialize(matrix, *first, any),
                  specialize({row}, *first, any).front());
  const Shape *sample = sampleOf(matrix);
  Row rest(row.begin(), row.end() - 1);
  if (!sample)
    return useful(defaults(matrix), rest);
  for (unsigned index = 0; index < sample->count; ++index) {
    const Shape *constructor = constructorShape(*sample, index);
    if (useful(specialize(matrix, *constructor, any),
               specialize({row}, *constructor, any).front()))
      return true;
  }
  return false;
}

/// For each constructor: what is missing if the first column is made by it.
void Checker::missingOf(const Shape &sample, const Matrix &matrix,
                        unsigned columns, llvm::function_ref<void(Row)> found) {
  for (unsigned index = 0; index < sample.count; ++index) {
    const Shape *constructor = constructorShape(sample, index);
    size_t arity = constructor->parts.size();
    missing(specialize(matrix, *constructor, any), columns - 1 + arity,
            [&](Row row) {
              Shape *whole = make(sample.kind);
              *whole = *constructor;
              for (size_t i = 0; i < arity; ++i) {
                whole->parts[i] = row.back();
                row.pop_back();
              }
              row.push_back(whole);
              found(std::move(row));
            });
  }
}

void Checker::missing(const Matrix &matrix, unsigned columns,
                      llvm::function_ref<void(Row)> found) {
  if (examples >= limit)
    return;
  if (matrix.empty())
    return found(Row(columns, any));
  if (hasCatchAll(matrix))
    return;
  if (const Shape *sample = sampleOf(matrix))
    return missingOf(*sample, matrix, columns, found);
  missing(defaults(matrix), columns - 1, [&](Row row) {
    row.push_back(any);
    found(std::move(row));
  });
}

std::vector<std::string> Checker::missingPatterns(const Matrix &matrix) {
  std::vector<std::string> texts;
  examples = 0;
  missing(matrix, 1, [&](Row row) {
    ++examples;
    texts.push_back(print(row.back(), false));
  });
  return texts;
}

//===----------------------------------------------------------------------===//
// Reports
//===----------------------------------------------------------------------===//

void Checker::checkCase(const Expr *expr) {
  Matrix matrix;
  bool redundant = false;
  for (auto [i, branch] : llvm::enumerate(expr->branches)) {
    const Shape *shape = convert(branch.pattern);
    if (!shape)
      return;
    if (useful(matrix, {shape})) {
      matrix.push_back({shape});
      continue;
    }
    redundant = true;
    diagnostics
        .error("REDUNDANT PATTERN", module.source, branch.pattern->region)
        .text("The " + ordinal(i + 1) + " pattern is never reached:")
        .snippet()
        .text("The patterns before it match all of its values. Remove it, or "
              "move it before them.");
  }
  if (redundant)
    return;
  std::vector<std::string> texts = missingPatterns(matrix);
  if (texts.empty())
    return;
  diagnostics.error("MISSING PATTERNS", module.source, expr->region)
      .text("There are values that no branch of this `case` is for:")
      .snippet()
      .text("They look like this:")
      .block(llvm::join(texts, "\n"))
      .text("Add branches for them.")
      .hint("`Debug.todo` can stand in for a branch that is written later.");
}

void Checker::checkAlone(const Pattern *pattern, bool argument) {
  const Shape *shape = convert(pattern);
  if (!shape)
    return;
  std::vector<std::string> texts = missingPatterns({{shape}});
  if (texts.empty())
    return;
  diagnostics.error("UNSAFE PATTERN", module.source, pattern->region)
      .text("There are values that this pattern does not match:")
      .snippet()
      .text("They look like this:")
      .block(llvm::join(texts, "\n"))
      .text("Use a `case` with a branch for them.")
      .hint(argument ? "An argument can be taken apart in place only if there "
                       "is just one way that it can look."
                     : "A value can be taken apart in a definition only if "
                       "there is just one way that it can look.");
}

void Checker::check(const PatternCheck &check) {
  if (check.caseExpr)
    checkCase(check.caseExpr);
  else
    checkAlone(check.pattern, check.argument);
}

void luciole::elm::checkPatterns(llvm::ArrayRef<PatternCheck> checks,
                                 const Module &module,
                                 Diagnostics &diagnostics) {
  Checker checker(module, diagnostics);
  for (const PatternCheck &check : checks)
    checker.check(check);
}
