//===- Table.h - ETS tables ---------------------------------------*- C++ -*-===//
//
//   object   a tuple of a table, copied to a malloc'ed block of its own with a
//            list of what it holds off the heap; freed when it leaves
//   table    a Resource: the registry holds one reference while the table
//            exists, each table identifier (a MagicRef) another
//   fixed    while somebody goes through a table of the hash kinds, objects
//            that are deleted stay in their chains, marked dead, and the table
//            keeps its size
//
// Sets and bags are linear hash tables: they grow and shrink by one chain at a
// time. Hash and growth are OTP's, and so the order of traversal is, too.
// New keys go to the end of their chain; objects of equal keys stand side by
// side in it, newest first.
// Ordered sets are treaps in the order of ==.
//
// Nothing here is locked yet: there is one process. All access goes through
// Table's members, which is where the locks belong.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_ETS_TABLE_H
#define LUCIOLE_LIB_RUNTIME_ETS_TABLE_H

#include "luciole/Runtime/Atoms.h"
#include "luciole/Runtime/Heap.h"
#include "luciole/Runtime/OffHeap.h"

namespace luciole::ets {

struct Object {
  Object *next = nullptr;  ///< in the chain; the left subtree of a treap
  Object *right = nullptr; ///< the right subtree
  Word *offHeap = nullptr;
  uint32_t hash = 0; ///< of the key; a treap's priority
  bool dead = false;
  size_t words = 0;
  Term term = kNone;
  Word memory[];

  static Object *create(Term tuple);
  static void destroy(Object *);
};

enum class TableType { Set, OrderedSet, Bag, DuplicateBag };

struct Table : Resource {
  TableType type = TableType::Set;
  Word keyIndex = 0; ///< from 0
  bool exists = true;
  bool named = false;
  Term name = kNone;
  Term protection = am::protected_;
  Term owner = kNone;
  Term readConcurrency = am::false_;
  Term writeConcurrency = am::false_;
  Term decentralizedCounters = am::false_;
  Term compressed = am::false_;
  Word id[3] = {};
  size_t count = 0; ///< live objects
  size_t words = 0; ///< in their terms
  unsigned fixations = 0;
  int64_t fixedAt = 0;
  Table *nextTable = nullptr, *previousTable = nullptr, *nextNamed = nullptr;

  bool ordered() const { return type == TableType::OrderedSet; }
  bool unique() const {
    return type == TableType::Set || type == TableType::OrderedSet;
  }
  Term keyOf(const Object *o) const { return tupleElement(o->term, keyIndex); }
  bool fits(Term tuple) const {
    return isTuple(tuple) && tupleArity(tuple) > keyIndex;
  }

  /// The first live object of a key, or null; nextOfKey has the others.
  Object *find(Term key) const;
  Object *nextOfKey(const Object *o) const;
  /// Puts a tuple in; of sets, in the place of one with its key.
  void insert(Term tuple);
  /// Puts `fresh` in the place of `old`, which has the same key.
  void replace(Object *old, Object *fresh);
  void erase(Object *o);
  void eraseKey(Term key);
  void clear();

  /// In the order of traversal; null at the end.
  Object *first() const;
  Object *after(const Object *o) const;
  /// Backwards; the hash kinds have only one direction.
  Object *last() const;
  Object *before(const Object *o) const;
  /// Of ordered sets: next to a key that need not be there.
  Object *above(Term key) const;
  Object *below(Term key) const;

  void fix() { ++fixations; }
  void unfix();

  // The hash kinds.
  size_t numBuckets() const { return active; }
  /// The first live object of a chain, and the next in it.
  Object *bucketFirst(size_t bucket) const { return skipDead(buckets[bucket]); }
  static Object *bucketNext(const Object *o) { return skipDead(o->next); }
  /// Finds dead objects as well.
  Object *findAny(Term key) const;

  static Table *create(TableType type);

private:
  Object **slotOf(Term key, uint32_t hash) const;
  Object **bucketOf(uint32_t hash) const;
  static Object *skipDead(Object *o) {
    while (o && o->dead)
      o = o->next;
    return o;
  }
  bool sameKey(const Object *a, Term key) const;
  void insertHashed(Object *fresh);
  bool reviveEqual(Object *group, Term tuple);
  void insertOrdered(Object *fresh);
  void removed(Object *o);
  void grow();
  void shrink();
  void purge();

  Object **buckets = nullptr;
  size_t active = 0, capacity = 0;
  size_t mask = 0; ///< covers `active`
  size_t numDead = 0;
  Object *root = nullptr;
};

uint32_t keyHash(Term key);

/// The table that an atom or a table identifier names; null, with badarg and
/// its cause raised, if there is none.
Table *findTable(Process &p, Term t);
/// The same, raising nothing. `cause` gets `type` or `id`.
Table *lookUpTable(Term t, Term &cause);
Table *findNamed(Term name);
Term makeTableId(Process &p, Table *table);
/// What BIFs return for a table: its name or its identifier.
Term tableTerm(Process &p, Table *table);
Table *firstTable();
void registerTable(Process &p, Table *table);
void dropTable(Table *table);
void renameTable(Table *table, Term name);

/// A MagicRef of the given words; the resource's reference passes to it.
Term makeResourceReference(Process &p, const Word id[3], Resource *resource);

} // namespace luciole::ets

#endif // LUCIOLE_LIB_RUNTIME_ETS_TABLE_H
