//===- Emit.h - Builds what patterns have in common ---------------*- C++ -*-===//
//
// The one place in the compiler that turns the layout of terms (Term.h) into
// instructions. A target whose terms are integers replaces the few functions
// under "The model of a term".
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_CONVERSION_ERLTOLLVM_EMIT_H
#define LUCIOLE_LIB_CONVERSION_ERLTOLLVM_EMIT_H

#include "ModuleState.h"
#include "luciole/Runtime/Term.h"
#include "mlir/Transforms/DialectConversion.h"

namespace luciole {

/// The fields of ProcessFields.def in order.
enum class ProcessField : unsigned {
#define PROCESS_FIELD(name, comment) name,
#include "luciole/Runtime/ProcessFields.def"
};

using Predicate = mlir::LLVM::ICmpPredicate;

class Emit {
public:
  Emit(ModuleState &state, mlir::ConversionPatternRewriter &rewriter,
       mlir::Location loc)
      : state(state), rewriter(rewriter), loc(loc) {}

  ModuleState &state;
  mlir::ConversionPatternRewriter &rewriter;
  mlir::Location loc;

  //===--- The model of a term --------------------------------------------===//
  mlir::Value toWord(mlir::Value term);
  mlir::Value toTerm(mlir::Value word);
  mlir::Value immediate(Word bits);
  mlir::Value none();
  mlir::Value sameTerm(mlir::Value a, mlir::Value b);
  /// The field at a byte offset from the term's (tagged) address.
  mlir::Value loadField(mlir::Type type, mlir::Value term, int64_t offset);
  void storeField(mlir::Value value, mlir::Value term, int64_t offset);
  /// Bumps the heap; the room has been reserved.
  mlir::Value allocate(unsigned words, Word tag);

  //===--- Constants ------------------------------------------------------===//
  mlir::Value word(int64_t value);
  mlir::Value flag(bool value);
  mlir::Value poison(mlir::Type type);
  mlir::Value atom(llvm::StringRef name);
  mlir::Value constant(mlir::Attribute literal);
  mlir::Value small(int64_t value) { return immediate(makeSmall(value)); }
  /// Of the word that holds a kept value, or 0.
  mlir::Value addressOfKept(llvm::StringRef name);
  mlir::Value addressOf(llvm::StringRef global, mlir::Type type, int64_t offset);

  //===--- Words and flags ------------------------------------------------===//
  mlir::Value compare(Predicate predicate, mlir::Value a, mlir::Value b);
  mlir::Value isZero(mlir::Value word);
  mlir::Value andWord(mlir::Value a, int64_t mask);
  /// (value & mask) == bits
  mlir::Value masked(mlir::Value value, int64_t mask, int64_t bits);

  //===--- Tests ----------------------------------------------------------===//
  mlir::Value isSmall(mlir::Value term);
  mlir::Value isBoxed(mlir::Value term);
  mlir::Value header(mlir::Value boxed);
  /// The header's kind, as it stands in its lowest byte.
  mlir::Value kindByte(mlir::Value boxed);
  mlir::Value kindIs(mlir::Value kindByte, Kind kind);

  //===--- The process ----------------------------------------------------===//
  mlir::Value process();
  /// The process and, with explicit frames, the stack pointer.
  mlir::SmallVector<mlir::Value> leadingArguments();
  mlir::Value loadProcess(ProcessField field, mlir::Type type);
  void storeProcess(mlir::Value value, ProcessField field);
  /// The address of the first word of `process.args`.
  mlir::Value args();
  mlir::Value loadArg(unsigned index, mlir::Type type);
  void storeArg(mlir::Value value, unsigned index);

  //===--- Calls ----------------------------------------------------------===//
  /// Calls the stub of an entry; null for one without result.
  mlir::Value entry(llvm::StringRef name, mlir::ValueRange args);
  mlir::Value callStub(mlir::LLVM::LLVMFuncOp function, mlir::ValueRange args);
  void capture();

private:
  mlir::Value processAddress(unsigned index);
};

/// Control flow inside a pattern: a continuation block with results, entered
/// from where the code stands now, from joins on the way and from cold code.
class Join {
public:
  Join(Emit &emit, mlir::TypeRange results);
  /// Goes on only if `condition` is false; else to `values`.
  void joinIf(mlir::Value condition, mlir::ValueRange values);
  /// The same, weighted as unlikely or likely.
  void leaveIf(mlir::Value condition, mlir::Block *target, bool unlikely = true);
  /// A block at the function's end, for unlikely code.
  mlir::Block *coldBlock();
  /// A block in front of the continuation.
  mlir::Block *block();
  /// Goes to the continuation from here.
  void join(mlir::ValueRange values);
  /// Continues building in the continuation; gives the results.
  mlir::ValueRange finish();

private:
  Emit &emit;
  mlir::Block *continuation;
};

/// Replaces a fallible op; `failed` (null: test for none) replaces the
/// `erl.failed` on its result, so that no path tests what it knows.
void replaceFallible(Emit &emit, mlir::Operation *op, mlir::Value result,
                     mlir::Value failed = {});

template <typename Op> struct ErlPattern : mlir::OpConversionPattern<Op> {
  ErlPattern(const mlir::TypeConverter &converter, ModuleState &state)
      : mlir::OpConversionPattern<Op>(converter, state.context), state(state) {}
  using Adaptor = typename mlir::OpConversionPattern<Op>::OpAdaptor;
  using OneToNAdaptor = typename mlir::OpConversionPattern<Op>::OneToNOpAdaptor;
  using Rewriter = mlir::ConversionPatternRewriter;
  ModuleState &state;
};

using mlir::LogicalResult;
using mlir::Value;

/// Values of all converted operands, one after the other.
llvm::SmallVector<Value> flatten(llvm::ArrayRef<mlir::ValueRange> values);

void populateArith(const mlir::TypeConverter &, ModuleState &,
                   mlir::RewritePatternSet &);
void populateBits(const mlir::TypeConverter &, ModuleState &,
                  mlir::RewritePatternSet &);
void populateCalls(const mlir::TypeConverter &, ModuleState &,
                   mlir::RewritePatternSet &);
void populateCompare(const mlir::TypeConverter &, ModuleState &,
                     mlir::RewritePatternSet &);
void populateControl(const mlir::TypeConverter &, ModuleState &,
                     mlir::RewritePatternSet &);
void populateFunctions(const mlir::TypeConverter &, ModuleState &,
                       mlir::RewritePatternSet &);
void populateMaps(const mlir::TypeConverter &, ModuleState &,
                  mlir::RewritePatternSet &);
void populateProcess(const mlir::TypeConverter &, ModuleState &,
                     mlir::RewritePatternSet &);
void populateTerms(const mlir::TypeConverter &, ModuleState &,
                   mlir::RewritePatternSet &);
void populateTests(const mlir::TypeConverter &, ModuleState &,
                   mlir::RewritePatternSet &);

} // namespace luciole

#endif // LUCIOLE_LIB_CONVERSION_ERLTOLLVM_EMIT_H
