//===- TypeTestBifs.cpp - Type tests as functions -------------------------===//

#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Bits.h"

using namespace luciole;

static bool isBinary(Term t) {
  BitsView view;
  return viewBinary(t, view);
}

#define TYPE_TEST(name, predicate)                                             \
  Term luc_bif_erlang_is_##name##_1(Process *, Term t) {                       \
    return makeBool(predicate(t));                                             \
  }
TYPE_TEST(atom, isAtom)
TYPE_TEST(binary, isBinary)
TYPE_TEST(bitstring, isBitstring)
TYPE_TEST(boolean, isBoolean)
TYPE_TEST(float, isFloat)
TYPE_TEST(function, isFun)
TYPE_TEST(integer, isInteger)
TYPE_TEST(list, isList)
TYPE_TEST(map, isMap)
TYPE_TEST(number, isNumber)
TYPE_TEST(pid, isPid)
TYPE_TEST(port, isPort)
TYPE_TEST(reference, isReference)
TYPE_TEST(tuple, isTuple)

Term luc_bif_erlang_is_function_2(Process *p, Term t, Term arity) {
  if (!isInteger(arity) || (isSmall(arity) && smallValue(arity) < 0) ||
      isKind(arity, Kind::NegBig))
    return raiseBadarg(*p);
  return makeBool(isFun(t) && isSmall(arity) &&
                  funArity(t) == Word(smallValue(arity)));
}

static bool hasTag(Term t, Term tag) {
  return isTuple(t) && tupleArity(t) && tupleElement(t, 0) == tag;
}

Term luc_bif_erlang_is_record_2(Process *p, Term t, Term tag) {
  return isAtom(tag) ? makeBool(hasTag(t, tag)) : raiseBadarg(*p);
}

Term luc_bif_erlang_is_record_3(Process *p, Term t, Term tag, Term size) {
  if (!isAtom(tag) || !isInteger(size))
    return raiseBadarg(*p);
  return makeBool(hasTag(t, tag) && makeSmall(tupleArity(t)) == size);
}

static const AtomConstant &typeOfBoxed(Term t) {
  switch (boxedKind(t)) {
  case Kind::Tuple:
    return am::tuple;
  case Kind::FlatMap:
    return am::flatmap;
  case Kind::HashMap:
  case Kind::HashNode:
    return am::hashmap;
  case Kind::Fun:
    return funInfo(t)->isExternal ? am::export_ : am::fun;
  case Kind::SubBits:
    return am::sub_binary;
  case Kind::HeapBits:
    return am::heap_binary;
  case Kind::RefcBits:
    return am::refc_binary;
  case Kind::Float:
    return am::hfloat;
  case Kind::PosBig:
  case Kind::NegBig:
    return am::bignum;
  case Kind::Reference:
    return am::reference;
  case Kind::MagicRef:
    return am::magic_ref;
  case Kind::ExtPid:
    return am::external_pid;
  case Kind::ExtPort:
    return am::external_port;
  case Kind::ExtReference:
    return am::external_reference;
  }
  __builtin_unreachable();
}

Term luc_bif_erts_internal_term_type_1(Process *, Term t) {
  if (isSmall(t))
    return am::fixnum;
  if (isCons(t))
    return am::list;
  if (isBoxed(t))
    return typeOfBoxed(t);
  if (isAtom(t))
    return am::atom;
  if (isNil(t))
    return am::nil;
  return isLocalPid(t) ? am::pid : am::port;
}
