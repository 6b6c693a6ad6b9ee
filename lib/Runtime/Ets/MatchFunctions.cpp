//===- MatchFunctions.cpp - The functions of match specifications ----------===//

#include "Ets/MatchFunctions.h"
#include "luciole/Runtime/Bif.h"

using namespace luciole;

namespace {
struct Function {
  const char *name;
  Word arity;
  void *code;
};
} // namespace

#define FUNCTION(name, arity, cname)                                           \
  {name, arity, reinterpret_cast<void *>(&luc_bif_erlang_##cname)}
static const Function functions[] = {
    FUNCTION("is_atom", 1, is_atom_1),
    FUNCTION("is_float", 1, is_float_1),
    FUNCTION("is_integer", 1, is_integer_1),
    FUNCTION("is_list", 1, is_list_1),
    FUNCTION("is_number", 1, is_number_1),
    FUNCTION("is_pid", 1, is_pid_1),
    FUNCTION("is_port", 1, is_port_1),
    FUNCTION("is_reference", 1, is_reference_1),
    FUNCTION("is_tuple", 1, is_tuple_1),
    FUNCTION("is_map", 1, is_map_1),
    FUNCTION("is_binary", 1, is_binary_1),
    FUNCTION("is_function", 1, is_function_1),
    FUNCTION("is_map_key", 2, is_map_key_2),
    FUNCTION("is_record", 3, is_record_3),
    FUNCTION("abs", 1, abs_1),
    FUNCTION("binary_part", 2, binary_part_2),
    FUNCTION("binary_part", 3, binary_part_3),
    FUNCTION("bit_size", 1, bit_size_1),
    FUNCTION("byte_size", 1, byte_size_1),
    FUNCTION("element", 2, element_2),
    FUNCTION("float", 1, float_1),
    FUNCTION("hd", 1, hd_1),
    FUNCTION("length", 1, length_1),
    FUNCTION("map_get", 2, map_get_2),
    FUNCTION("map_size", 1, map_size_1),
    FUNCTION("node", 0, node_0),
    FUNCTION("node", 1, node_1),
    FUNCTION("round", 1, round_1),
    FUNCTION("self", 0, self_0),
    FUNCTION("size", 1, size_1),
    FUNCTION("tl", 1, tl_1),
    FUNCTION("trunc", 1, trunc_1),
    FUNCTION("not", 1, not_1),
    FUNCTION("xor", 2, xor_2),
    FUNCTION("+", 1, unary_plus_1),
    FUNCTION("-", 1, negate_1),
    FUNCTION("+", 2, add_2),
    FUNCTION("-", 2, sub_2),
    FUNCTION("*", 2, mul_2),
    FUNCTION("/", 2, fdiv_2),
    FUNCTION("div", 2, div_2),
    FUNCTION("rem", 2, rem_2),
    FUNCTION("band", 2, band_2),
    FUNCTION("bor", 2, bor_2),
    FUNCTION("bxor", 2, bxor_2),
    FUNCTION("bnot", 1, bnot_1),
    FUNCTION("bsl", 2, bsl_2),
    FUNCTION("bsr", 2, bsr_2),
    FUNCTION(">", 2, gt_2),
    FUNCTION(">=", 2, ge_2),
    FUNCTION("<", 2, lt_2),
    FUNCTION("=<", 2, le_2),
    FUNCTION("=:=", 2, exact_eq_2),
    FUNCTION("=/=", 2, exact_ne_2),
    FUNCTION("==", 2, eq_2),
    FUNCTION("/=", 2, ne_2),
};

void *ets::findMatchFunction(Term name, Word arity) {
  for (const Function &f : functions)
    if (f.arity == arity && strlen(f.name) == atomLength(name) &&
        memcmp(f.name, atomName(name), atomLength(name)) == 0)
      return f.code;
  return nullptr;
}

Term ets::callMatchFunction(Process &p, void *code, Word arity,
                            const Term *a) {
  switch (arity) {
  case 0:
    return reinterpret_cast<Term (*)(Process *)>(code)(&p);
  case 1:
    return reinterpret_cast<Term (*)(Process *, Term)>(code)(&p, a[0]);
  case 2:
    return reinterpret_cast<Term (*)(Process *, Term, Term)>(code)(&p, a[0],
                                                                   a[1]);
  default:
    return reinterpret_cast<Term (*)(Process *, Term, Term, Term)>(code)(
        &p, a[0], a[1], a[2]);
  }
}
