//===- FloatArith.cpp - Arithmetic on boxed floats without the runtime ------===//
//
// Where types are not known, arithmetic that is not on small integers goes to
// an entry, over a change of stacks. For floats that would cost more than the
// operation: `luc_f_add` and its like, link-once, do them where they are and
// leave to `luc_s_add` what is neither a float nor a small integer, what is not
// finite, and what finds the heap full.
//
//===----------------------------------------------------------------------===//

#include "ModuleData.h"
#include "luciole/Runtime/Term.h"
#include "llvm/IR/IRBuilder.h"

using namespace llvm;
using namespace luciole;

namespace {

/// The index of each field of ProcessFields.def.
enum ProcessIndex : unsigned {
#define PROCESS_FIELD(name, comment) name##Index,
#include "luciole/Runtime/ProcessFields.def"
};

/// Builds the body of one helper.
class FloatArith {
public:
  explicit FloatArith(Function &function)
      : function(function), context(function.getContext()), b(context),
        slow(newBlock("slow")) {}
  void build(StringRef operation);

private:
  BasicBlock *newBlock(const Twine &name) {
    return BasicBlock::Create(context, name, &function);
  }
  void leaveUnless(Value *condition) {
    BasicBlock *next = newBlock("next");
    b.CreateCondBr(condition, next, slow);
    b.SetInsertPoint(next);
  }
  Value *hasBits(Value *value, uint64_t mask, uint64_t bits) {
    return b.CreateICmpEQ(b.CreateAnd(value, mask), b.getInt64(bits));
  }
  Value *load(Type *type, Value *base, int64_t offset) {
    return b.CreateLoad(
        type, b.CreateGEP(b.getInt8Ty(), base, b.getInt64(offset)));
  }
  Value *processField(unsigned index) {
    return b.CreateGEP(b.getInt64Ty(), function.getArg(0), b.getInt64(index));
  }
  Value *toDouble(Value *term);
  Value *compute(StringRef operation, Value *x, Value *y);
  void box(Value *number);
  void finishSlow(StringRef operation);

  Function &function;
  LLVMContext &context;
  IRBuilder<> b;
  BasicBlock *slow;
};

} // namespace

/// The value of a float or a small; everything else leaves.
Value *FloatArith::toDouble(Value *term) {
  BasicBlock *small = newBlock("small"), *other = newBlock("other");
  BasicBlock *done = newBlock("done");
  Value *word = b.CreatePtrToInt(term, b.getInt64Ty());
  b.CreateCondBr(hasBits(word, kSmallTag, kSmallTag), small, other);
  b.SetInsertPoint(small);
  Value *converted =
      b.CreateSIToFP(b.CreateAShr(word, kSmallShift), b.getDoubleTy());
  b.CreateBr(done);
  b.SetInsertPoint(other);
  leaveUnless(hasBits(word, kTagMask, kBoxedTag));
  Value *header = load(b.getInt64Ty(), term, -int64_t(kBoxedTag));
  leaveUnless(
      b.CreateICmpEQ(header, b.getInt64(makeHeader(Kind::Float, 1))));
  Value *loaded = load(b.getDoubleTy(), term,
                       int64_t(kWordBytes) - int64_t(kBoxedTag));
  BasicBlock *last = b.GetInsertBlock();
  b.CreateBr(done);
  b.SetInsertPoint(done);
  PHINode *number = b.CreatePHI(b.getDoubleTy(), 2);
  number->addIncoming(converted, small);
  number->addIncoming(loaded, last);
  return number;
}

Value *FloatArith::compute(StringRef operation, Value *x, Value *y) {
  if (operation == "add")
    return b.CreateFAdd(x, y);
  if (operation == "sub")
    return b.CreateFSub(x, y);
  if (operation == "mul")
    return b.CreateFMul(x, y);
  leaveUnless(b.CreateFCmpONE(y, ConstantFP::get(b.getDoubleTy(), 0.0)));
  return b.CreateFDiv(x, y);
}

/// Returns a box for a finite number if there is room.
void FloatArith::box(Value *number) {
  constexpr uint64_t exponent = 0x7ff0000000000000;
  Value *bits = b.CreateBitCast(number, b.getInt64Ty());
  leaveUnless(
      b.CreateICmpNE(b.CreateAnd(bits, exponent), b.getInt64(exponent)));
  Value *top = b.CreateLoad(b.getInt64Ty(), processField(heapTopIndex));
  Value *limit = b.CreateLoad(b.getInt64Ty(), processField(heapLimitIndex));
  Value *end = b.CreateAdd(top, b.getInt64(2 * kWordBytes));
  leaveUnless(b.CreateICmpULE(end, limit));
  b.CreateStore(end, processField(heapTopIndex));
  Value *term = b.CreateIntToPtr(b.CreateAdd(top, b.getInt64(kBoxedTag)),
                                 function.getReturnType());
  auto field = [&](int64_t offset) {
    return b.CreateGEP(b.getInt8Ty(), term, b.getInt64(offset));
  };
  b.CreateStore(b.getInt64(makeHeader(Kind::Float, 1)),
                field(-int64_t(kBoxedTag)));
  b.CreateStore(number, field(int64_t(kWordBytes) - int64_t(kBoxedTag)));
  b.CreateRet(term);
}

void FloatArith::finishSlow(StringRef operation) {
  slow->moveAfter(&function.back());
  b.SetInsertPoint(slow);
  Module &module = *function.getParent();
  FunctionCallee stub = module.getOrInsertFunction(
      ("luc_s_" + operation).str(), function.getFunctionType());
  SmallVector<Value *> args;
  for (Argument &argument : function.args())
    args.push_back(&argument);
  CallInst *call = b.CreateCall(stub, args);
  // The entry may collect: on the stack must be nothing but its caller.
  call->setTailCallKind(CallInst::TCK_MustTail);
  b.CreateRet(call);
}

void FloatArith::build(StringRef operation) {
  BasicBlock *entry = newBlock("entry");
  entry->moveBefore(&function.front());
  b.SetInsertPoint(entry);
  // Behind the process and perhaps the stack pointer.
  unsigned numArgs = function.arg_size();
  Value *x = function.getArg(numArgs - 2), *y = function.getArg(numArgs - 1);
  if (operation != "fdiv") {
    // Two smalls whose result is none: a big integer.
    Value *both = b.CreateAnd(b.CreatePtrToInt(x, b.getInt64Ty()),
                              b.CreatePtrToInt(y, b.getInt64Ty()));
    leaveUnless(hasBits(both, kSmallTag, 0));
  }
  Value *first = toDouble(x);
  // An entry with `_literal` differs in what a stack trace shows.
  box(compute(operation.split('_').first, first, toDouble(y)));
  finishSlow(operation);
}

void luciole::defineFloatArith(Module &module) {
  for (StringRef operation : {"add", "sub", "mul", "fdiv", "add_literal",
                              "sub_literal", "mul_literal"}) {
    Function *function = module.getFunction(("luc_f_" + operation).str());
    if (!function || !function->isDeclaration())
      continue;
    FloatArith(*function).build(operation);
    function->setSubprogram(nullptr); // that of a declaration
    function->setLinkage(GlobalValue::LinkOnceODRLinkage);
    function->setComdat(module.getOrInsertComdat(function->getName()));
    function->addFnAttr(Attribute::NoInline);
    function->addFnAttr("frame-pointer", "none");
  }
}
