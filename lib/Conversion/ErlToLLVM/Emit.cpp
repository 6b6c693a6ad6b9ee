//===- Emit.cpp - Builds what patterns have in common -----------------------===//

#include "Emit.h"
#include "luciole/Conversion/ErlToLLVM/ErlToLLVM.h"

using namespace mlir;
using namespace luciole;

/// The largest flat map.
static constexpr size_t kMaxFlatKeys = 32;

//===----------------------------------------------------------------------===//
// The model of a term
//===----------------------------------------------------------------------===//

Value Emit::toWord(Value term) {
  return LLVM::PtrToIntOp::create(rewriter, loc, state.word, term);
}

Value Emit::toTerm(Value word) {
  return LLVM::IntToPtrOp::create(rewriter, loc, state.term, word);
}

Value Emit::immediate(Word bits) { return toTerm(word(int64_t(bits))); }

Value Emit::none() { return LLVM::ZeroOp::create(rewriter, loc, state.term); }

Value Emit::sameTerm(Value a, Value b) {
  return compare(Predicate::eq, a, b);
}

static Value offsetBy(Emit &emit, Value base, int64_t offset) {
  return LLVM::GEPOp::create(emit.rewriter, emit.loc, base.getType(),
                             emit.rewriter.getI8Type(), base,
                             ArrayRef<LLVM::GEPArg>{int32_t(offset)});
}

Value Emit::loadField(Type type, Value term, int64_t offset) {
  Value address = offsetBy(*this, term, offset);
  auto load = LLVM::LoadOp::create(rewriter, loc, type, address);
  load.setTbaaAttr(state.heapTag);
  return load;
}

void Emit::storeField(Value value, Value term, int64_t offset) {
  Value address = offsetBy(*this, term, offset);
  auto store = LLVM::StoreOp::create(rewriter, loc, value, address);
  store.setTbaaAttr(state.heapTag);
}

Value Emit::allocate(unsigned words, Word tag) {
  Value top = loadProcess(ProcessField::heapTop, state.word);
  Value next =
      LLVM::AddOp::create(rewriter, loc, top, word(words * kWordBytes));
  storeProcess(next, ProcessField::heapTop);
  return toTerm(LLVM::AddOp::create(rewriter, loc, top, word(tag)));
}

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

Value Emit::word(int64_t value) {
  return LLVM::ConstantOp::create(rewriter, loc, state.word,
                                  rewriter.getI64IntegerAttr(value));
}

Value Emit::flag(bool value) {
  return LLVM::ConstantOp::create(rewriter, loc, state.flag,
                                  rewriter.getBoolAttr(value));
}

Value Emit::poison(Type type) {
  return LLVM::PoisonOp::create(rewriter, loc, type);
}

Value Emit::addressOf(StringRef global, Type type, int64_t offset) {
  Value address = LLVM::AddressOfOp::create(rewriter, loc, type, global);
  return offset ? offsetBy(*this, address, offset) : address;
}

Value Emit::addressOfKept(StringRef name) {
  return addressOf(state.kept(name), state.term, 0);
}

Value Emit::atom(StringRef name) {
  return addressOf(state.atom(name), state.term, kAtomTag);
}

Value Emit::constant(Attribute literal) {
  if (auto value = dyn_cast<erl::AtomAttr>(literal))
    return atom(value.getName());
  if (auto value = dyn_cast<erl::IntAttr>(literal))
    if (value.isSmall())
      return small(value.getSmall());
  if (isa<erl::NilAttr>(literal))
    return immediate(kNil);
  // A map of many keys is made at start-up; its literal is a word with it.
  if (auto map = dyn_cast<erl::MapAttr>(literal))
    if (map.getEntries().size() / 2 > kMaxFlatKeys) {
      Value slot = addressOf(state.literal(literal), state.term, 0);
      return LLVM::LoadOp::create(rewriter, loc, state.term, slot);
    }
  return addressOf(state.literal(literal), state.term,
                   isa<erl::ListAttr>(literal) ? kConsTag : kBoxedTag);
}

//===----------------------------------------------------------------------===//
// Words and flags
//===----------------------------------------------------------------------===//

Value Emit::compare(Predicate predicate, Value a, Value b) {
  return LLVM::ICmpOp::create(rewriter, loc, predicate, a, b);
}

Value Emit::isZero(Value value) {
  return compare(Predicate::eq, value, word(0));
}

Value Emit::andWord(Value a, int64_t mask) {
  return LLVM::AndOp::create(rewriter, loc, a, word(mask));
}

Value Emit::masked(Value value, int64_t mask, int64_t bits) {
  return compare(Predicate::eq, andWord(value, mask), word(bits));
}

//===----------------------------------------------------------------------===//
// Tests
//===----------------------------------------------------------------------===//

Value Emit::isSmall(Value term) { return masked(toWord(term), kSmallTag, 1); }

Value Emit::isBoxed(Value term) {
  return masked(toWord(term), kTagMask, kBoxedTag);
}

Value Emit::header(Value boxed) {
  return loadField(state.word, boxed, -int64_t(kBoxedTag));
}

Value Emit::kindByte(Value boxed) {
  return loadField(rewriter.getI8Type(), boxed, -int64_t(kBoxedTag));
}

Value Emit::kindIs(Value kindByte, Kind kind) {
  Value byte = LLVM::ConstantOp::create(
      rewriter, loc, rewriter.getI8Type(),
      rewriter.getI8IntegerAttr(int8_t(unsigned(kind) << kKindShift)));
  return compare(Predicate::eq, kindByte, byte);
}

//===----------------------------------------------------------------------===//
// The process
//===----------------------------------------------------------------------===//

static Block &entryBlock(Emit &emit) {
  auto *op = emit.rewriter.getInsertionBlock()->getParentOp();
  return cast<LLVM::LLVMFuncOp>(op).getBody().front();
}

Value Emit::process() { return entryBlock(*this).getArgument(0); }

SmallVector<Value> Emit::leadingArguments() {
  auto arguments = entryBlock(*this).getArguments();
  return SmallVector<Value>(arguments.take_front(state.firstArg()));
}

Value Emit::processAddress(unsigned index) {
  return offsetBy(*this, process(), index * kWordBytes);
}

Value Emit::loadProcess(ProcessField field, Type type) {
  auto load = LLVM::LoadOp::create(rewriter, loc, type,
                                   processAddress(unsigned(field)));
  load.setTbaaAttr(state.processTag);
  return load;
}

void Emit::storeProcess(Value value, ProcessField field) {
  auto store = LLVM::StoreOp::create(rewriter, loc, value,
                                     processAddress(unsigned(field)));
  store.setTbaaAttr(state.processTag);
}

Value Emit::args() { return loadProcess(ProcessField::args, state.pointer); }

Value Emit::loadArg(unsigned index, Type type) {
  auto load = LLVM::LoadOp::create(rewriter, loc, type,
                                   offsetBy(*this, args(), index * kWordBytes));
  load.setTbaaAttr(state.processTag);
  return load;
}

void Emit::storeArg(Value value, unsigned index) {
  auto store = LLVM::StoreOp::create(
      rewriter, loc, value, offsetBy(*this, args(), index * kWordBytes));
  store.setTbaaAttr(state.processTag);
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

Value Emit::callStub(LLVM::LLVMFuncOp function, ValueRange args) {
  SmallVector<Value> operands = leadingArguments();
  // Leaves see no stack.
  operands.truncate(function.getNumArguments() - args.size());
  llvm::append_range(operands, args);
  auto call = LLVM::CallOp::create(rewriter, loc, function, operands);
  call.setCConv(function.getCConv());
  call->setAttr(kLocationAttr, rewriter.getI64IntegerAttr(state.location(loc)));
  return call->getNumResults() ? call.getResult() : Value();
}

Value Emit::entry(StringRef name, ValueRange args) {
  return callStub(state.entry(name), args);
}

void Emit::capture() { entry("capture", {}); }

//===----------------------------------------------------------------------===//
// Join
//===----------------------------------------------------------------------===//

Join::Join(Emit &emit, TypeRange results) : emit(emit) {
  auto &rewriter = emit.rewriter;
  Block *here = rewriter.getInsertionBlock();
  continuation = rewriter.splitBlock(here, rewriter.getInsertionPoint());
  for (Type type : results)
    continuation->addArgument(type, emit.loc);
  rewriter.setInsertionPointToEnd(here);
}

void Join::joinIf(Value condition, ValueRange values) {
  Block *next = block();
  LLVM::CondBrOp::create(emit.rewriter, emit.loc, condition, continuation,
                         values, next, ValueRange());
  emit.rewriter.setInsertionPointToEnd(next);
}

void Join::leaveIf(Value condition, Block *target, bool unlikely) {
  Block *next = block();
  auto weights = unlikely ? std::pair<uint32_t, uint32_t>{1, 2000}
                          : std::pair<uint32_t, uint32_t>{1, 1};
  LLVM::CondBrOp::create(emit.rewriter, emit.loc, condition, target,
                         ValueRange(), next, ValueRange(), weights);
  emit.rewriter.setInsertionPointToEnd(next);
}

Block *Join::coldBlock() {
  OpBuilder::InsertionGuard guard(emit.rewriter);
  Region *region = continuation->getParent();
  return emit.rewriter.createBlock(region, region->end());
}

Block *Join::block() {
  OpBuilder::InsertionGuard guard(emit.rewriter);
  return emit.rewriter.createBlock(continuation);
}

void Join::join(ValueRange values) {
  LLVM::BrOp::create(emit.rewriter, emit.loc, values, continuation);
}

ValueRange Join::finish() {
  emit.rewriter.setInsertionPointToStart(continuation);
  return continuation->getArguments();
}

//===----------------------------------------------------------------------===//
// Fallible ops
//===----------------------------------------------------------------------===//

void luciole::replaceFallible(Emit &emit, Operation *op, Value result,
                              Value failed) {
  if (failed)
    for (Operation *user : llvm::make_early_inc_range(op->getUsers()))
      if (isa<erl::FailedOp>(user))
        emit.rewriter.replaceOp(user, failed);
  emit.rewriter.replaceOp(op, result);
}

SmallVector<Value> luciole::flatten(ArrayRef<ValueRange> values) {
  SmallVector<Value> flat;
  for (ValueRange range : values)
    llvm::append_range(flat, range);
  return flat;
}
