//===- Faults.cpp - Raising on behalf of compiled code ---------------------===//

#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Entries.h"

using namespace luciole;

// error:{Tag, Value}
#define PAIR_FAULT(name, tag)                                                  \
  extern "C" Term luc_fault_##name(Process *p, Term value) {                   \
    return raiseErrorPair(*p, am::tag, value);                                 \
  }
PAIR_FAULT(badmatch, badmatch)
PAIR_FAULT(case_clause, case_clause)
PAIR_FAULT(try_clause, try_clause)
PAIR_FAULT(else_clause, else_clause)
PAIR_FAULT(badrecord, badrecord)
PAIR_FAULT(badbool, badarg)
PAIR_FAULT(badmap, badmap)
PAIR_FAULT(badkey, badkey)
PAIR_FAULT(badgenerator, bad_generator)
PAIR_FAULT(badfilter, bad_filter)

extern "C" Term luc_fault_if_clause(Process *p) {
  return raiseError(*p, am::if_clause);
}
extern "C" Term luc_fault_badarg(Process *p) { return raiseBadarg(*p); }
extern "C" Term luc_fault_badarith(Process *p) { return raiseBadarith(*p); }

extern "C" Term luc_fault_function_clause(Process *p, SWord n) {
  raiseError(*p, am::function_clause);
  p->exception.topArgs = makeList(*p, p->args, n);
  return kNone;
}

/// badarg as of erlang:apply/2,3 with these arguments.
static Term raiseApply(Process *p, const BifInfo *bif,
                       std::initializer_list<Term> args) {
  raiseBadarg(*p);
  p->exception.bif = bif;
  Term *to = p->exception.bifArgs;
  for (Term arg : args)
    *to++ = arg;
  return kNone;
}

extern "C" Term luc_fault_apply_fun(Process *p, Term fun, Term list) {
  static const BifInfo apply = {"erlang", "apply", 2};
  return raiseApply(p, &apply, {fun, list});
}

extern "C" Term luc_fault_apply(Process *p, Term module, Term function,
                                Term list) {
  static const BifInfo apply = {"erlang", "apply", 3};
  return raiseApply(p, &apply, {module, function, list});
}

extern "C" Term luc_fault_callee(Process *p, Term module, Term function,
                                 SWord n) {
  return luc_fault_apply(p, module, function, makeList(*p, p->args, n));
}

extern "C" Term luc_fault_badfun(Process *p, Term fun, SWord n) {
  if (!isFun(fun))
    return raiseErrorPair(*p, am::badfun, fun);
  Term args = makeList(*p, p->args, n);
  return raiseErrorPair(*p, am::badarity, makeTuple(*p, {fun, args}));
}

extern "C" SWord luc_spread(Process *p, Term list) {
  SWord n = 0;
  for (; isCons(list) && n < 255; list = consTail(list))
    p->args[n++] = consHead(list);
  if (isNil(list))
    return n;
  raiseBadarg(*p);
  return -1;
}

//===----------------------------------------------------------------------===//
// raise, error, exit, throw
//===----------------------------------------------------------------------===//

/// True for what erlang:raise/3 takes as a trace.
static bool isTrace(Term trace) {
  for (; isCons(trace); trace = consTail(trace)) {
    Term entry = consHead(trace);
    if (!isTuple(entry) || tupleArity(entry) < 2 || tupleArity(entry) > 4)
      return false;
    if (tupleArity(entry) == 2) { // {Fun, Args}
      if (!isFun(tupleElement(entry, 0)) || !isList(tupleElement(entry, 1)))
        return false;
      continue;
    }
    Term last = tupleElement(entry, tupleArity(entry) - 1);
    if (isFun(tupleElement(entry, 0)) && tupleArity(entry) == 3) {
      if (!isList(last))
        return false;
      continue;
    }
    Term arity = tupleElement(entry, 2);
    if (!isAtom(tupleElement(entry, 0)) || !isAtom(tupleElement(entry, 1)) ||
        !(isSmall(arity) || isList(arity)) ||
        (tupleArity(entry) == 4 && !isList(last)))
      return false;
  }
  return isNil(trace);
}

/// Entries without a location get an empty one, as in OTP.
static Term completeTrace(Process &p, Term trace) {
  bool complete = true;
  for (Term t = trace; isCons(t); t = consTail(t))
    complete &= tupleArity(consHead(t)) == 4;
  if (complete)
    return trace;
  Term entries[256];
  size_t n = 0;
  for (Term t = trace; isCons(t) && n < 256; t = consTail(t)) {
    Term entry = consHead(t);
    if (tupleArity(entry) == 3 && isAtom(tupleElement(entry, 1)))
      entry = makeTuple(p, {tupleElement(entry, 0), tupleElement(entry, 1),
                            tupleElement(entry, 2), kNil});
    entries[n++] = entry;
  }
  return makeList(p, entries, n);
}

extern "C" Term luc_raise(Process *p, Term exceptionClass, Term reason,
                          Term trace) {
  bool known = exceptionClass == am::error || exceptionClass == am::exit ||
               exceptionClass == am::throw_;
  if (!known || (trace && !isTrace(trace)))
    return am::badarg;
  raise(*p, exceptionClass, reason);
  if (trace)
    p->exception.trace = completeTrace(*p, trace);
  p->exception.hideBif = true;
  return kNone;
}

Term luc_bif_erlang_raise_3(Process *p, Term exceptionClass, Term reason,
                            Term trace) {
  return luc_raise(p, exceptionClass, reason, trace);
}

/// Raises from a BIF that has no entry in the trace.
static Term raiseHidden(Process *p, Term exceptionClass, Term reason) {
  raise(*p, exceptionClass, reason);
  p->exception.hideBif = true;
  return kNone;
}

Term luc_bif_erlang_error_1(Process *p, Term reason) {
  return raiseHidden(p, am::error, reason);
}

Term luc_bif_erlang_error_2(Process *p, Term reason, Term args) {
  raiseHidden(p, am::error, reason);
  if (isList(args))
    p->exception.topArgs = args;
  return kNone;
}

Term luc_bif_erlang_error_3(Process *p, Term reason, Term args, Term options) {
  Term info = kNone;
  Term list = options;
  for (; isCons(list); list = consTail(list)) {
    Term option = consHead(list);
    if (!isTupleOf(option, 2) || tupleElement(option, 0) != am::error_info ||
        !isMap(tupleElement(option, 1)))
      return raiseBadarg(*p);
    info = tupleElement(option, 1);
  }
  if (!isNil(list))
    return raiseBadarg(*p);
  luc_bif_erlang_error_2(p, reason, args);
  p->exception.errorInfo = info;
  return kNone;
}

Term luc_bif_erlang_exit_1(Process *p, Term reason) {
  return raiseHidden(p, am::exit, reason);
}

Term luc_bif_erlang_throw_1(Process *p, Term value) {
  return raiseHidden(p, am::throw_, value);
}

/// OTP's modules call it with `undefined` in the place of a BIF, and here that
/// is one that is missing; the stack trace tells which.
Term luc_bif_erlang_nif_error_1(Process *p, Term reason) {
  if (reason == am::undefined)
    return raiseUnsupported(*p, "a function of the emulator");
  return luc_bif_erlang_error_1(p, reason);
}

Term luc_bif_erlang_nif_error_2(Process *p, Term reason, Term args) {
  return luc_bif_erlang_error_2(p, reason, args);
}

//===----------------------------------------------------------------------===//
// Arithmetic with literals
//===----------------------------------------------------------------------===//

extern "C" Term luc_add_literal(Process *p, Term a, Term b) {
  return entry_types::luc_add(p, a, b);
}
extern "C" Term luc_sub_literal(Process *p, Term a, Term b) {
  return entry_types::luc_sub(p, a, b);
}
extern "C" Term luc_mul_literal(Process *p, Term a, Term b) {
  return entry_types::luc_mul(p, a, b);
}
