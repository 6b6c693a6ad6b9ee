//===- Table.h - ETS tables ---------------------------------------*- C++ -*-===//
//
//   object   a tuple of a table, copied to a block of its own with a list of
//            what it holds off the heap; freed when it leaves
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
// Ordered sets are B-trees in the order of == (OrderedTree.h).
//
// Locks, in the order in which they are taken:
//
//   lock      of the table. Everything that BIFs do with a table they do in
//             the scope of an Access (Access.h), which holds it.
//   stripes   hash kinds with write_concurrency: one for all chains of the
//             same number modulo 64. They are told from the hash alone, as a
//             chain and the one that is split from it are in one stripe. Who
//             holds the table's lock shared has to take them, also to read;
//             who holds it alone doesn't.
//   registry  names, owners, the list of all tables (Registry.h).
//   fixLock   who fixed the table.
//   slot      of a process (Processes/Table.h).
//
// While somebody goes through the chains by number (`walkers`), a table keeps
// its size as well, but nobody depends on dead objects.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_ETS_TABLE_H
#define LUCIOLE_LIB_RUNTIME_ETS_TABLE_H

#include "Ets/Buckets.h"
#include "Ets/OrderedTree.h"
#include "Ets/TableLock.h"
#include "luciole/Runtime/Atoms.h"
#include "luciole/Runtime/Heap.h"
#include "luciole/Runtime/OffHeap.h"

namespace luciole::ets {

struct Object {
  Object *next = nullptr; ///< in the chain
  Word *offHeap = nullptr;
  uint32_t hash : 31 = 0; ///< of the key (hash kinds)
  uint32_t dead : 1 = false;
  uint32_t words = 0;
  Word memory[]; ///< the tuple, even if what it was copied from is a literal

  Term term() const { return tagBoxed(const_cast<Word *>(memory)); }

  /// With a copy of a tuple.
  static Object *create(Term tuple);
  static void destroy(Object *);

  /// Of any term: one that holds it in a tuple of its own.
  static Object *holding(Term term) {
    Word tuple[] = {makeHeader(Kind::Tuple, 1), term};
    return create(tagBoxed(tuple));
  }
  Term held() const { return memory[1]; }
};

enum class TableType { Set, OrderedSet, Bag, DuplicateBag };

/// A key with its hash (hash kinds only).
struct Table;
struct Key {
  Term term;
  uint32_t hash;
  Key(const Table &t, Term term);
};

/// The objects of a table.
struct Contents {
  Buckets buckets;
  OrderedTree tree; ///< of an ordered set

  /// Frees objects, about so many; whether none is left. (For contents that
  /// nobody else sees.)
  bool freeSome(size_t &budget);
  size_t freedChains = 0;
};

struct Fixation {
  Fixation *next;
  Term pid;
  unsigned count;
};

struct Table : Resource {
  static constexpr size_t kStripes = 64;
  struct alignas(64) Stripe {
    SharedLock lock;
  };

  TableLock lock;
  Stripe *stripes = nullptr; ///< null: none

  TableType type = TableType::Set;
  Word keyIndex = 0; ///< from 0
  bool exists = true;
  bool named = false;
  Term name = kNone;
  Term protection = am::protected_;
  Term owner = kNone;
  Term heir = am::none;
  Object *heirData = nullptr;
  Term readConcurrency = am::false_;
  Term writeConcurrency = am::false_;
  Term decentralizedCounters = am::false_;
  Term compressed = am::false_;
  Word id[3] = {};
  std::atomic<size_t> count{0}; ///< live objects
  std::atomic<size_t> words{0}; ///< in their terms

  Lock fixLock; ///< guards the next two
  Fixation *fixers = nullptr;
  int64_t fixedAt = 0, fixedAtMonotonic = 0;
  std::atomic<unsigned> fixations{0}, walkers{0};

  // The registry's.
  Table *nextTable = nullptr, *previousTable = nullptr, *nextNamed = nullptr;
  Table *nextOfOwner = nullptr;

  bool ordered() const { return type == TableType::OrderedSet; }
  bool unique() const {
    return type == TableType::Set || type == TableType::OrderedSet;
  }
  Term keyOf(const Object *o) const { return tupleElement(o->term(), keyIndex); }
  bool fits(Term tuple) const {
    return isTuple(tuple) && tupleArity(tuple) > keyIndex;
  }

  /// The first live object of a key, or null; nextOfKey has the others.
  Object *find(const Key &key) const;
  Object *nextOfKey(const Object *o) const;
  /// Puts an object in; of sets, in the place of one with its key.
  void insert(Object *fresh, const Key &key);
  void insert(Term tuple) {
    insert(Object::create(tuple), Key(*this, tupleElement(tuple, keyIndex)));
  }
  /// Puts `fresh` in the place of `old`, which has the same key.
  void replace(Object *old, Object *fresh);
  void erase(Object *o);
  void eraseKey(const Key &key);
  /// Takes everything out; alone.
  void clear(Contents &out);

  // Ordered sets: the lowest and the highest (of kNone), and the neighbours
  // of a key that need not be there.
  Object *above(Term key) const;
  Object *below(Term key) const;
  const OrderedTree &tree() const { return contents.tree; }

  // The hash kinds.
  size_t numBuckets() const { return contents.buckets.size(); }
  size_t bucketOf(uint32_t hash) const {
    return contents.buckets.indexOf(hash);
  }
  /// The first live object of a chain, and the next in it.
  Object *bucketFirst(size_t bucket) const {
    return skipDead(contents.buckets.at(bucket));
  }
  /// A chain with the dead in it.
  const Object *chain(size_t bucket) const {
    return contents.buckets.at(bucket);
  }
  static Object *bucketNext(const Object *o) { return skipDead(o->next); }
  /// Finds dead objects as well.
  Object *findAny(const Key &key) const;

  /// Asks for what a search needs first; also without the stripe.
  void prefetch(const Key &key) const {
    if (!ordered())
      contents.buckets.prefetch(key.hash);
  }

  /// Lets the hash kinds grow or shrink after a change. Without any stripe.
  void adjust();
  /// The same after many, and frees the dead, unless somebody needs the table
  /// as it is.
  void settle();
  bool isFixed() const { return fixations.load() || walkers.load(); }

  void fix(Term pid);
  /// False if the process hadn't. `settle` afterwards.
  bool unfix(Term pid, bool completely = false);

  static Table *create(TableType type);
  /// Gives it stripes and spreads its lock.
  void makeConcurrent(bool writers);

private:
  Object **slotOf(const Key &key) const;
  static Object *skipDead(Object *o) {
    while (o && o->dead)
      o = o->next;
    return o;
  }
  bool sameKey(const Object *a, Term key) const;
  void insertHashed(Object *fresh, const Key &key);
  bool reviveEqual(Object *group, Term tuple);
  void insertOrdered(Object *fresh);
  void discard(Object *o);
  void eraseOrdered(Term key);
  void added(const Object *o) { add(count, 1), add(words, o->words); }
  void removed(const Object *o) { add(count, -1), add(words, -o->words); }
  /// Without stripes, who changes a table is alone.
  void add(std::atomic<size_t> &counter, size_t n) {
    if (stripes)
      counter.fetch_add(n, std::memory_order_relaxed);
    else
      counter.store(counter.load(std::memory_order_relaxed) + n,
                    std::memory_order_relaxed);
  }
  bool grow();
  bool shrink();
  void purge();

  Contents contents;
  std::atomic<size_t> numDead{0};
  std::atomic<bool> resizing{false};
};

/// The stripe of a chain or a hash, for a scope; nothing for tables without,
/// nor for who has the table alone.
class StripeGuard {
public:
  StripeGuard(Table &t, size_t chain, bool exclusive, bool alone = false)
      : lock(t.stripes && !alone ? &t.stripes[chain % Table::kStripes].lock
                                 : nullptr),
        exclusive(exclusive) {
    if (lock)
      exclusive ? lock->lock() : lock->lockShared();
  }
  ~StripeGuard() {
    if (lock)
      exclusive ? lock->unlock() : lock->unlockShared();
  }
  StripeGuard(const StripeGuard &) = delete;
  StripeGuard &operator=(const StripeGuard &) = delete;

private:
  SharedLock *lock;
  bool exclusive;
};

uint32_t keyHash(Term key);
inline Key::Key(const Table &t, Term term)
    : term(term), hash(t.ordered() ? 0 : keyHash(term)) {}

} // namespace luciole::ets

#endif // LUCIOLE_LIB_RUNTIME_ETS_TABLE_H
