//===- SpecKeys.cpp - What match specifications say of keys ----------------===//

#include "Ets/Traversal.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Compare.h"

using namespace luciole;
using namespace luciole::ets;

static bool neverMatches(const Clause &c, const Table *t) {
  return !c.headIsVariable && !t->fits(c.head);
}

/// With several keys, only a traversal keeps the order of an ordered set.
bool ets::keysAreBound(const MatchSpec *spec, const Table *t) {
  if (t->ordered() && spec->numClauses > 1)
    return false;
  for (size_t i = 0; i < spec->numClauses; ++i) {
    const Clause &c = spec->clauses[i];
    if (neverMatches(c, t))
      continue;
    if (c.headIsVariable || !isGround(tupleElement(c.head, t->keyIndex)) ||
        isMap(tupleElement(c.head, t->keyIndex)))
      return false;
  }
  return true;
}

static bool sameKeys(const Table *t, Term a, Term b) {
  return t->ordered() ? equalTerms(a, b) : exactEqual(a, b);
}

/// Whether an earlier clause has the same key as clause i.
static bool keySeen(const MatchSpec *spec, const Table *t, size_t i) {
  Term key = tupleElement(spec->clauses[i].head, t->keyIndex);
  for (size_t j = 0; j < i; ++j)
    if (!neverMatches(spec->clauses[j], t) &&
        sameKeys(t, tupleElement(spec->clauses[j].head, t->keyIndex), key))
      return true;
  return false;
}

bool ets::skipsKey(const MatchSpec *spec, const Table *t, size_t i) {
  return neverMatches(spec->clauses[i], t) || keySeen(spec, t, i);
}

/// Whether a clause's body keeps the key: it is the object, or a tuple with
/// the key's pattern where the key is.
static bool keepsKey(const Clause &c, const Table *t) {
  const Expression *e = c.body[c.numBody - 1];
  if (e->op == Expression::Object)
    return true;
  if (c.headIsVariable)
    return false;
  if (neverMatches(c, t))
    return true;
  Term written = tupleElement(c.head, t->keyIndex);
  if (e->op == Expression::Literal)
    return t->fits(e->term) && isGround(written) &&
           exactEqual(tupleElement(e->term, t->keyIndex), written);
  if (e->op != Expression::Tuple || e->count <= t->keyIndex)
    return false;
  const Pattern *key = c.pattern->parts[t->keyIndex];
  const Expression *kept = e->parts[t->keyIndex];
  if (kept->op == Expression::Slot)
    return (key->op == Pattern::Bind || key->op == Pattern::Same) &&
           key->slot == kept->slot;
  // {element, KeyPosition, '$_'}
  if (kept->op == Expression::Call)
    return kept->count == 2 && kept->parts[1]->op == Expression::Object &&
           kept->parts[0]->term == makeSmall(SWord(t->keyIndex + 1)) &&
           kept->code == reinterpret_cast<void *>(&luc_bif_erlang_element_2);
  return kept->op == Expression::Literal && isGround(written) &&
         exactEqual(kept->term, written);
}

bool ets::keepsKeys(const MatchSpec *spec, const Table *t) {
  for (size_t i = 0; i < spec->numClauses; ++i)
    if (!keepsKey(spec->clauses[i], t))
      return false;
  return true;
}
