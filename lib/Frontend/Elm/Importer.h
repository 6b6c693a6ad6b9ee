//===- Importer.h - The state and the parts of the importer --------*- C++ -*-===//
//
// Turns what the analysis reached into functions of one module. Its parts are
// spread over Import*.cpp by construct.
//
// Values. An expression is imported for what its context wants of it: a term,
// the i1 of a condition, the i64 or f64 of a number. What an operation makes is
// converted where that is another form, and the dialect's folds take the
// conversions out again.
//
// Types. Every term has the least type of the dialect for its Elm type, so that
// tests are left out and numbers computed without them.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_FRONTEND_ELM_IMPORTER_H
#define LUCIOLE_LIB_FRONTEND_ELM_IMPORTER_H

#include "Analysis.h"
#include "Intrinsics.h"
#include "Layout.h"
#include "luciole/Dialect/Erl/IR/Erl.h"
#include "luciole/Runtime/ElmChar.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

namespace luciole::elm {

using mlir::Attribute;
using mlir::Location;
using mlir::Value;
using mlir::ValueRange;

/// What is wanted of an expression.
enum class Want : uint8_t { Term, Bool, Int, Float };

/// An argument: an expression that is still to be imported, or a term.
struct Operand {
  const Expr *expr = nullptr;
  Value value = {};
  Type *type = nullptr;

  Operand(const Expr *expr) : expr(expr), type(expr->type) {}
  Operand(Value value, Type *type) : value(value), type(type) {}
};
using Operands = llvm::ArrayRef<Operand>;

/// A definition compiled for certain types of its special variables (and, in a
/// let, of those around it). While it is imported, these variables are linked to
/// their types, so that they are nowhere seen.
struct Instance {
  DefinitionInfo *info;
  llvm::SmallVector<std::pair<VarType *, Type *>> links;
  std::string symbol; ///< Without the arity.
  llvm::SmallVector<VarType *> evidence; ///< What is left to pass.

  /// Hidden parameters come first.
  unsigned numHidden() const { return evidence.size() + info->captures.size(); }
};

/// Whether calls of it give what they get.
bool isIdentity(const DefinitionInfo &info);

class Importer {
public:
  Importer(const Program &program, mlir::MLIRContext *context, bool inPage);
  mlir::OwningOpRef<mlir::ModuleOp> run();

private:
  using ValueFn = llvm::function_ref<Value()>;

  //===--- The module and its functions (ImportProgram.cpp) ---------------===//
  void moduleAttributes(mlir::ModuleOp module);
  void function(Instance &instance);
  Value constantValue(Instance &instance, Location loc);

  void programFunction();
  erl::FuncOp startFunction(Location loc, llvm::StringRef name,
                            llvm::ArrayRef<mlir::Type> inputs,
                            mlir::Type result, bool exported = false);
  std::string symbolOf(const Instance &instance);

  //===--- Instances (ImportInstances.cpp) --------------------------------===//
  /// For the types of a reference to it (null: none).
  Instance &instanceOf(DefinitionInfo &info, const Expr *reference);

  //===--- Helpers (Importer.cpp) -----------------------------------------===//
  Location location(Region region);
  Value constant(Location loc, Attribute literal);
  Value atom(Location loc, llvm::StringRef name);
  Value number(Location loc, int64_t value);
  Value as(Location loc, Value value, Want want);
  /// A term of this type; a promise where that is more than is known.
  Value refine(Location loc, Value term, mlir::Type type);
  mlir::Type typeFor(Want want, Type *type);
  mlir::Type termOf(Type *type) { return termType(type, context); }
  Value ifElse(Location loc, mlir::Type type, Value condition, ValueFn then,
               ValueFn otherwise);
  /// A call of a function that the runtime may provide.
  Value callNamed(Location loc, llvm::StringRef module,
                  llvm::StringRef function, ValueRange args,
                  mlir::Type type = {});
  mlir::Block *addBlock(mlir::Region &region, llvm::ArrayRef<mlir::Type> types,
                        Location loc);
  Attribute stringAttr(llvm::StringRef wtf8);
  Attribute utf8Attr(llvm::StringRef text);
  Attribute atomAttr(llvm::StringRef name) {
    return erl::AtomAttr::get(context, name);
  }

  //===--- Expressions (ImportExpr.cpp) -----------------------------------===//
  Value expr(const Expr *expr, Want want = Want::Term);
  Value anyForm(const Expr *expr, Want want);
  Value number(const Expr *expr, Want want);
  Value negate(const Expr *expr);
  Value list(const Expr *expr);
  Value access(Location loc, Value record, Type *type, llvm::StringRef field,
               mlir::Type result);
  Value accessor(const Expr *expr);
  Value record(const Expr *expr);
  Value update(const Expr *expr);
  Value ifExpr(const Expr *expr, Want want);
  Value caseExpr(const Expr *expr, Want want);
  Value lambda(const Expr *expr);
  /// A fun that does what `body` makes of its arguments.
  Value makeLambda(Location loc, llvm::ArrayRef<mlir::Type> parameters,
                   llvm::function_ref<Value(ValueRange)> body);

  //===--- References and calls (ImportCalls.cpp) -------------------------===//
  Value reference(const Expr *expr, Want want);
  Value call(const Expr *expr, Want want);
  Value get(Operand operand, Want want = Want::Term);
  llvm::SmallVector<Value> get(Operands operands);
  /// An expression applied to operands: those of a call and more behind them.
  Value apply(Location loc, const Expr *function, Operands args, Type *type,
              Want want);
  Value applyReference(Location loc, const Expr *callee, Operands args,
                       Type *type, Want want);
  Value applyDefinition(Location loc, const Expr *callee, Operands args,
                        Type *type, Want want);
  Value applyLambda(Location loc, const Expr *lambda, Operands args, Type *type,
                    Want want);
  Value applyConstructor(Location loc, const Constructor &constructor,
                         ValueRange args, mlir::Type type);
  Value applyAlias(Location loc, const Alias &alias, ValueRange args);
  Value applyPort(Location loc, const Port &port, ValueRange args);
  /// Calls a function with just its arguments.
  Value callDefinition(Location loc, Instance &instance, ValueRange hidden,
                       ValueRange args, mlir::Type type);
  llvm::SmallVector<Value> hiddenArguments(Location loc, Instance &instance,
                                           const Expr *reference);
  Value functionValue(Location loc, Instance &instance, ValueRange hidden,
                      Type *type);
  /// Saturates, or makes a lambda of what is missing.
  Value applyKnown(Location loc, unsigned arity, Operands args, Type *type,
                   llvm::function_ref<Value(ValueRange, mlir::Type)> saturated);
  Value applyUnknown(Location loc, Value fun, ValueRange args,
                     mlir::Type type);
  llvm::SmallVector<mlir::Type> parameterTypes(Type *function, unsigned count);

  //===--- Intrinsics (ImportIntrinsics.cpp) ------------------------------===//
  /// Null if it is none, or not for these types.
  Value intrinsic(Location loc, const DefinitionInfo &info, Operands args,
                  Type *type, Want want);
  Value intrinsicValue(Location loc, const DefinitionInfo &info, Operands args,
                       Type *type, unsigned arity);
  Value arithmetic(Location loc, Intrinsic op, Operands args);
  Value divide(Location loc, Intrinsic op, Operands args);
  Value bitwise(Location loc, Intrinsic op, Operands args);
  Value comparison(Location loc, Intrinsic op, Operands args);
  Value equality(Location loc, bool negated, Operands args);
  Value charCode(Location loc, Value character);
  Value compare(Location loc, Operands args);
  Value append(Location loc, Operands args);
  Value appendLists(Location loc, Operand left, Operand right);
  void appendOperands(Operand operand, llvm::SmallVectorImpl<Operand> &operands);
  Value appendStrings(Location loc, Operands strings);
  Value reversedList(Location loc, Operands operands);
  bool isIntrinsicCall(const Expr *expr, Intrinsic op);
  Value prepend(Location loc, llvm::ArrayRef<const Expr *> elements,
                llvm::function_ref<Value()> tail);
  Value consChain(Location loc, const Expr *first, const Expr *rest);
  Value extremum(Location loc, Intrinsic op, Operands args);
  Value compose(Location loc, Operand first, Operand second, Operands args,
                Type *type, Want want);
  Value applyOperand(Location loc, Operand function, Operands args, Type *type,
                     Want want);
  Value boolConstant(Location loc, bool value);
  Value intConstant(Location loc, int64_t value);

  //===--- Patterns (ImportPatterns.cpp) ----------------------------------===//
  /// Binds what a pattern that always matches names.
  void destructure(const Pattern *pattern, Value value);
  void matchPattern(const Pattern *pattern, Value value);
  void matchConstructor(const Pattern *pattern, Value value);
  void bindFields(const Pattern *pattern, Value record);
  void bind(Key key, Value value) { env[key] = value; }

  //===--- Lets (ImportLet.cpp) -------------------------------------------===//
  void let(const Expr *expr);

  //===--- Literals (ImportLiterals.cpp) ----------------------------------===//
  /// The term that an expression denotes if it is a literal; else null.
  Attribute literal(const Expr *expr);
  Attribute constructorLiteral(const Constructor &constructor,
                               llvm::ArrayRef<Attribute> args);

  //===--- Descriptors (ImportDescriptors.cpp) ----------------------------===//
  Value descriptor(Location loc, Type *type);
  Value codec(Location loc, Type *type, bool encodes);
  Value descriptorOf(Location loc, CustomType *type);
  Value recordDescriptor(Location loc, Type *type);
  Value descriptorList(Location loc, llvm::ArrayRef<Type *> types);
  void unionFunction(const Union *definition);
  Value makeList(Location loc, llvm::ArrayRef<Value> elements);

  const Program &program;
  mlir::MLIRContext *context;
  bool inPage;
  mlir::OpBuilder b;
  mlir::Type term, i1, i64, f64;
  Analysis analysis;
  llvm::SmallVector<mlir::StringAttr> files;
  llvm::DenseMap<const Source *, mlir::StringAttr> fileOf;

  /// All instances by symbol, and those that are still to be imported.
  llvm::BumpPtrAllocator arena; ///< For the types of instances.
  llvm::StringMap<std::unique_ptr<Instance>> instances;
  std::vector<Instance *> pending;
  llvm::SetVector<const Union *> describedUnions;
  llvm::DenseMap<Key, Value> env;
  /// What the pattern of a clause has bound so far: a variable and its value,
  /// or a record with a row and the field of it.
  struct Binding {
    const Variable *variable;
    Value value;
    Type *record = nullptr;
  };
  llvm::SmallVector<Binding> bindings;
  Instance *current = nullptr;
  const Source *source = nullptr;
  std::string label; ///< Of the current function, for the names of its funs.
  unsigned numFuns = 0, funIndex = 0;
};

} // namespace luciole::elm

#endif // LUCIOLE_LIB_FRONTEND_ELM_IMPORTER_H
