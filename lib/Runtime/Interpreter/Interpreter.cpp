//===- Interpreter.cpp - The loop
//------------------------------------------===//

#ifdef LUCIOLE_SMALL

#include "Interpreter/Machine.h"

using namespace luciole;
using namespace luciole::bytecode;
using namespace luciole::entry_types;

extern "C" Term luc_s_send(Process *, Term receiver, Term message);

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

Term Machine::get() {
  uint8_t byte = *pc++;
  if (byte < kNearRegisters)
    return regs[byte];
  if (byte < 0x80)
    return tables.constants[byte - kNearRegisters];
  unsigned index = (byte == 0xff ? *pc++ : byte & 0x3f) << 8;
  index |= *pc++;
  return byte & 0x40 ? tables.constants[index] : regs[index];
}

Word *Machine::def() {
  unsigned byte = *pc++;
  if (byte & 0x80)
    byte = (byte & 0x7f) << 8 | *pc++;
  return regs + byte;
}

uint32_t Machine::number() { return readNumber(pc); }

Word Machine::longNumber() {
  Word value = 0;
  for (unsigned shift = 0;; shift += 7) {
    uint8_t byte = *pc++;
    value |= Word(byte & 0x7f) << shift;
    if (!(byte & 0x80))
      return value;
  }
}

void Machine::getAll(Term *to, Word count) {
  while (count--)
    *to++ = get();
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

void Machine::reserve(Word words) {
  if (p->heapTop + words * kWordBytes > p->heapLimit) {
    p->savedSp = Word(uintptr_t(site()));
    luc_gc(p, int64_t(words));
  }
}

Word *Machine::room(Word words) {
  reserve(words);
  auto *object = reinterpret_cast<Word *>(uintptr_t(p->heapTop));
  p->heapTop += words * kWordBytes;
  return object;
}

//===----------------------------------------------------------------------===//
// Instructions
//===----------------------------------------------------------------------===//

static bool isLess(Process *p, Term a, Term b) {
  return areSmall(a, b) ? SWord(a) < SWord(b) : luc_compare(p, a, b) < 0;
}

static bool hasHeader(Term t, Word mask, Word header) {
  return luciole::isBoxed(t) && (boxedHeader(t) & mask) == header;
}

/// What BIFs and allocating entries are likely to need.
static constexpr Word kReserve = 16;

#define CONDITION(name)                                                        \
  case Op::name:                                                               \
  case Op::Not##name:                                                          \
    if (!luc_op_##name())                                                      \
      __builtin_unreachable();
#define INSTRUCTION(name)                                                      \
  case Op::name:                                                               \
    if (!luc_op_##name())                                                      \
      __builtin_unreachable();

// What may end the run.
#define MAY_END(call)                                                          \
  if (!(call))                                                                 \
    return answer;                                                             \
  continue;

Term Machine::run() {
  for (;;) {
    unsigned code = *pc++;
    bool is;
    switch (Op(code)) {
      CONDITION(IsTrue) {
        is = get() == am::true_;
        break;
      }
      CONDITION(IsSame) {
        Term a = get();
        is = a == get();
        break;
      }
      CONDITION(IsExactEqual) {
        Term a = get(), b = get();
        is = a == b || luc_exact_equal(p, a, b);
        break;
      }
      CONDITION(IsEqual) {
        Term a = get(), b = get();
        is = a == b || luc_equal(p, a, b);
        break;
      }
      CONDITION(IsLess) {
        Term a = get(), b = get();
        is = isLess(p, a, b);
        break;
      }
      CONDITION(IsCons) {
        is = luciole::isCons(get());
        break;
      }
      CONDITION(IsTuple) {
        Word arity = number();
        is = hasHeader(get(), ~Word(0), makeHeader(Kind::Tuple, arity));
        break;
      }
      CONDITION(IsTagged) {
        Word arity = number();
        Term tag = get(), value = get();
        is = hasHeader(value, ~Word(0), makeHeader(Kind::Tuple, arity)) &&
             tupleElement(value, 0) == tag;
        break;
      }
      CONDITION(IsFun) {
        Word arity = number();
        is = hasHeader(get(), ~(kSizeMask << kSizeShift),
                       makeHeader(Kind::Fun, 0, arity));
        break;
      }
      CONDITION(IsKind) {
        unsigned kind = number();
        is = isKind(kind, get());
        break;
      }
      CONDITION(MapGet) {
        Word *to = def();
        Term map = get(), key = get();
        Term value = luc_map_get(p, map, key);
        is = value != kNone;
        if (is)
          *to = value;
        break;
      }
      CONDITION(BitsStart) {
        is = bitsStart();
        break;
      }
      CONDITION(BitsGet) {
        is = bitsGet(false);
        break;
      }
      CONDITION(BitsGetSized) {
        is = bitsGet(true);
        break;
      }
      CONDITION(BitsTestUnit) {
        Word unit = number();
        SWord position = smallValue(get());
        is = Word(smallValue(get()) - position) % unit == 0;
        break;
      }
      CONDITION(Kept) {
        Term value = tables.kept[number()];
        Word *to = def();
        is = value != kNone;
        if (is)
          *to = value;
        break;
      }
      CONDITION(ReceivePeek) {
        Word *to = def();
        Term message = luc_receive_peek(p);
        is = message != kNone;
        if (is)
          *to = message;
        break;
      }
      CONDITION(FloatCompare) {
        unsigned outcomes = number();
        Term a = get();
        is = compareFloats(outcomes, a, get());
        break;
      }

      INSTRUCTION(Move) {
        Word *to = def();
        *to = get();
        continue;
      }
      INSTRUCTION(Jump) {
        uint32_t distance = number();
        pc += distance;
        continue;
      }
      INSTRUCTION(Loop) {
        uint32_t distance = number();
        pc -= distance;
        MAY_END(count())
      }
      INSTRUCTION(Handler) {
        number();
        continue;
      }
      INSTRUCTION(Return) {
        Term value = get();
        if (regs == base)
          return value;
        pop();
        *def() = value;
        continue;
      }
      INSTRUCTION(Propagate){MAY_END(unwind())} INSTRUCTION(Capture) {
        p->savedSp = Word(uintptr_t(site()));
        luc_capture(p);
        continue;
      }
      INSTRUCTION(Landing) {
        *def() = p->exceptionClass;
        *def() = p->exceptionReason;
        continue;
      }
      INSTRUCTION(Stacktrace) {
        *def() = luc_stacktrace(p);
        continue;
      }
      INSTRUCTION(Raise) {
        Term exceptionClass = get(), reason = get(), trace = get();
        luc_raise(p, exceptionClass, reason, trace);
        MAY_END(fail())
      }
      INSTRUCTION(RaiseAgain) {
        p->exceptionClass = get();
        p->exceptionReason = get();
        MAY_END(fail())
      }
      INSTRUCTION(RaiseNew) {
        Term exceptionClass = get(), reason = get();
        luc_raise(p, exceptionClass, reason, kNone);
        MAY_END(fail())
      }
      INSTRUCTION(Fault){MAY_END(fault())} INSTRUCTION(Switch) {
        select(get());
        continue;
      }

      INSTRUCTION(Cons) {
        Word *to = def();
        Word *cell = room(2);
        cell[0] = get();
        cell[1] = get();
        *to = tagCons(cell);
        continue;
      }
      INSTRUCTION(Tuple) {
        Word *to = def();
        Word arity = number();
        Word *object = room(1 + arity);
        object[0] = makeHeader(Kind::Tuple, arity);
        getAll(object + 1, arity);
        *to = tagBoxed(object);
        continue;
      }
      INSTRUCTION(MakeFun) {
        Word *to = def();
        unsigned index = number();
        Word free = number();
        const FunInfo *info = &tables.funs[index];
        Word *object = room(3 + free);
        object[0] = makeHeader(Kind::Fun, 2 + free, info->arity);
        object[1] = funCodeWord(tables.funCodes[index]);
        object[2] = Word(uintptr_t(info)) + 1;
        getAll(object + 3, free);
        *to = tagBoxed(object);
        continue;
      }
      INSTRUCTION(Head) {
        Word *to = def();
        *to = consHead(get());
        continue;
      }
      INSTRUCTION(Tail) {
        Word *to = def();
        *to = consTail(get());
        continue;
      }
      INSTRUCTION(Element) {
        Word *to = def();
        Word index = number();
        *to = boxedCell(get())[1 + index];
        continue;
      }
      INSTRUCTION(FreeVar) {
        Word *to = def();
        Word index = number();
        *to = boxedCell(get())[3 + index];
        continue;
      }
      INSTRUCTION(Arith){MAY_END(arith())} INSTRUCTION(Arith1){
          MAY_END(arith1())} INSTRUCTION(MapNew) {
        Word *to = def();
        Word pairs = number();
        reserve(kReserve);
        getAll(p->args, 2 * pairs);
        MAY_END(result(to, luc_map_new(p, int64_t(pairs))))
      }
      INSTRUCTION(MapPut) {
        Word *to = def();
        reserve(kReserve);
        Term map = get(), key = get(), value = get();
        MAY_END(result(to, luc_map_put(p, map, key, value)))
      }
      INSTRUCTION(MapPutExact) {
        Word *to = def();
        reserve(kReserve);
        Term map = get(), key = get(), value = get();
        MAY_END(result(to, luc_map_put_exact(p, map, key, value)))
      }
      INSTRUCTION(MapUpdate){MAY_END(mapUpdate())} INSTRUCTION(BitsConstruct){
          MAY_END(bitsConstruct())} INSTRUCTION(BitsRest) {
        Word *to = def();
        reserve(kReserve);
        Term bits = get();
        SWord position = smallValue(get());
        SWord length = smallValue(get()) - position;
        *to = luc_bits_get_bits(p, bits, position, length);
        continue;
      }
      INSTRUCTION(Send) {
        Word *to = def();
        Term receiver = get(), message = get();
        Term sent = luc_s_send(p, receiver, message);
        if (!sent) {
          MAY_END(failCall())
        }
        *to = sent;
        continue;
      }
      INSTRUCTION(ReceiveSkip) {
        luc_receive_skip(p);
        continue;
      }
      INSTRUCTION(ReceiveAccept) {
        luc_receive_accept(p);
        continue;
      }
      INSTRUCTION(ReceiveMark) {
        *def() = makeSmall(luc_receive_mark(p));
        continue;
      }
      INSTRUCTION(ReceiveUseMark) {
        luc_receive_use_mark(p, smallValue(get()));
        continue;
      }
      INSTRUCTION(ReceiveWait){MAY_END(receiveWait())} INSTRUCTION(Keep) {
        Term &kept = tables.kept[number()];
        Word *to = def();
        *to = kept = luc_keep(p, get());
        continue;
      }
      INSTRUCTION(Select) {
        Word *to = def();
        Term condition = get(), yes = get(), no = get();
        *to = condition == am::true_ ? yes : no;
        continue;
      }
      INSTRUCTION(Number) {
        numberOp();
        continue;
      }

      INSTRUCTION(Call) {
        const Function *callee = tables.functions + number();
        getAll(end(), callee->parameters);
        MAY_END(call(callee, callee->parameters))
      }
      INSTRUCTION(TailCall) {
        const Function *callee = tables.functions + number();
        getAll(end(), callee->parameters);
        MAY_END(tailCall(callee, callee->parameters))
      }
      INSTRUCTION(CallFun){MAY_END(callFun(false))} INSTRUCTION(TailCallFun){
          MAY_END(callFun(true))} INSTRUCTION(CallDynamic){
          MAY_END(callDynamic(false))} INSTRUCTION(TailCallDynamic){
          MAY_END(callDynamic(true))} INSTRUCTION(ApplyFun){
          MAY_END(applyFun(false))} INSTRUCTION(TailApplyFun){
          MAY_END(applyFun(true))} INSTRUCTION(Apply){
          MAY_END(apply(false))} INSTRUCTION(TailApply){
          MAY_END(apply(true))} INSTRUCTION(Bif){
          MAY_END(bif(false))} INSTRUCTION(TailBif) {
        MAY_END(bif(true))
      }
    case Op::UndefinedFun:
    case Op::UndefinedFunction:
      MAY_END(undefined())
    }
    // After a test.
    uint32_t distance = number();
    bool negated = code & 1;
    if (!distance)
      *def() = makeBool(is != negated);
    else if (is == negated)
      pc += distance;
  }
}

/// Pairs of constant and label follow.
void Machine::select(Term value) {
  for (uint32_t left = number(); left; --left) {
    bool isThis = get() == value;
    uint32_t distance = number();
    if (isThis) {
      pc += distance;
      return;
    }
  }
}

#endif // LUCIOLE_SMALL
