//===- Relations.h - Links, monitors and aliases ------------------*- C++ -*-===//
//
// What a process knows of others. Only the process itself changes it, on
// behalf of signals and BIFs.
//
//   links     of both sides. Unlinking takes a signal there and one back:
//             until then the entry stays, with the number of that unlink, and
//             exits that arrive through it count nothing
//   monitors  the watching side; also aliases, which are references that
//             messages can be sent to
//   watchers  the watched side
//   suspends  whom the process has suspended, and how often
//
// With them goes what else few processes have: flags, and the token of seq_trace.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_PROCESSES_RELATIONS_H
#define LUCIOLE_LIB_RUNTIME_PROCESSES_RELATIONS_H

#include "Processes/Signals.h"
#include "Sort.h"
#include "luciole/Runtime/Atoms.h"
#include "luciole/Runtime/Exceptions.h"

#include <cstdlib>
#include <cstring>

namespace luciole {

/// A hash set with linear probing of entries that have `Key key() const`, where
/// an entry of zeros is free.
template <typename Entry, typename Key> class RelationSet {
public:
  ~RelationSet() { std::free(entries); }

  Entry *find(const Key &key) {
    if (!capacity)
      return nullptr;
    Entry *entry = place(key);
    return entry->isFree() ? nullptr : entry;
  }
  /// The entry of that key, a new one if there was none.
  Entry *insert(const Entry &fresh) {
    if (Entry *known = find(fresh.key()))
      return known;
    if (count * 4 >= capacity * 3)
      grow();
    ++count;
    Entry *entry = place(fresh.key());
    *entry = fresh;
    return entry;
  }
  void erase(Entry *entry) {
    --count;
    size_t hole = entry - entries;
    for (size_t i = hole;;) {
      i = (i + 1) & (capacity - 1);
      if (entries[i].isFree())
        break;
      size_t home = entries[i].hash() & (capacity - 1);
      if (((i - home) & (capacity - 1)) < ((i - hole) & (capacity - 1)))
        continue; // it may not go in front of its home
      entries[hole] = entries[i];
      hole = i;
    }
    std::memset(static_cast<void *>(&entries[hole]), 0, sizeof(Entry));
  }
  size_t size() const { return count; }

  /// A copy of the entries in an order; the caller frees it.
  template <typename Less> Entry *sorted(Less less) {
    auto *copy = static_cast<Entry *>(std::malloc(count * sizeof(Entry) + 1));
    if (!copy)
      fatalMemory("links and monitors");
    size_t n = 0;
    forEach([&](Entry &entry) { copy[n++] = entry; });
    sortItems(copy, n, less);
    return copy;
  }

  template <typename Visitor> void forEach(Visitor visit) {
    for (size_t i = 0; i < capacity; ++i)
      if (!entries[i].isFree())
        visit(entries[i]);
  }

private:
  Entry *place(const Key &key) {
    size_t i = Entry::hashOf(key) & (capacity - 1);
    while (!entries[i].isFree() && !(entries[i].key() == key))
      i = (i + 1) & (capacity - 1);
    return &entries[i];
  }
  void grow() {
    RelationSet bigger;
    bigger.capacity = capacity ? 2 * capacity : 4;
    bigger.entries = static_cast<Entry *>(
        std::calloc(bigger.capacity, sizeof(Entry)));
    if (!bigger.entries)
      fatalMemory("links and monitors");
    forEach([&](Entry &entry) { *bigger.place(entry.key()) = entry; });
    std::swap(entries, bigger.entries);
    std::swap(capacity, bigger.capacity);
  }

  Entry *entries = nullptr;
  size_t capacity = 0, count = 0;
};

struct Link {
  Term pid;
  Word unlinkId; ///< not 0: being unlinked

  Term key() const { return pid; }
  bool isFree() const { return !pid; }
  static size_t hashOf(Term pid) { return pid * 0x9e3779b97f4a7c15u >> 32; }
  size_t hash() const { return hashOf(pid); }
};

struct KeyedByRef {
  RefNumber ref;

  const RefNumber &key() const { return ref; }
  bool isFree() const { return !(ref.words[0] | ref.words[1] | ref.words[2]); }
  static size_t hashOf(const RefNumber &ref) {
    return (ref.words[0] ^ ref.words[1] << 18) * 0x9e3779b97f4a7c15u >> 32;
  }
  size_t hash() const { return hashOf(ref); }
};

enum class AliasMode : uint8_t { None, Explicit, Demonitor, Reply };

struct Monitor : KeyedByRef {
  Term target; ///< a pid; 0 if it is only an alias
  Term name;   ///< by which the target was named, or 0
  Term tag;    ///< of the message, in place of 'DOWN'; a root
  AliasMode alias;
};

struct Watcher : KeyedByRef {
  Term pid;
  Term name; ///< by which it named this process, or 0
};

struct Suspend {
  Term pid;
  Word times;

  Term key() const { return pid; }
  bool isFree() const { return !pid; }
  static size_t hashOf(Term pid) { return Link::hashOf(pid); }
  size_t hash() const { return hashOf(pid); }
};

/// Of process_flag, where it isn't as it was at first.
struct RareFlags {
  Term errorHandler = am::error_handler;
  uint32_t saveCalls = 0; ///< nothing is saved: calls are not traced
  bool sensitive = false;
  size_t minBinaryWords = 46422;
};

/// What seq_trace keeps of a process.
struct SequentialTrace {
  Term label = kNone; ///< a root; kNone: no token
  Term from = kNone;
  SWord flags = 0, serial = 0, previous = 0; ///< of the token
  SWord clock = 0, lastClock = 0;
  uint32_t resets = 0; ///< a token of before a reset is none
};

struct Relations {
  RelationSet<Link, Term> links;
  RelationSet<Monitor, RefNumber> monitors;
  RelationSet<Watcher, RefNumber> watchers;
  RelationSet<Suspend, Term> suspends;
  size_t numTags = 0; ///< monitors whose tag is no immediate
  RareFlags flags;
  SequentialTrace trace;
};

/// Of the process, made if need be.
Relations &relationsOf(Process &process);

inline RareFlags flagsOf(const Process &p) {
  return p.relations ? p.relations->flags : RareFlags();
}

/// The token of seq_trace, or [].
Term sequentialToken(Process &process);

inline Link *findLink(Process &p, Term pid) {
  return p.relations ? p.relations->links.find(pid) : nullptr;
}
inline Monitor *findMonitor(Process &p, const RefNumber &ref) {
  return p.relations ? p.relations->monitors.find(ref) : nullptr;
}
void eraseMonitor(Process &process, Monitor *monitor);

/// Resumes whom the process has suspended, when it ends.
void endSuspends(Process &process);

/// The number in a reference of the own node.
inline RefNumber refNumber(Term reference) {
  const Word *words = boxedCell(reference) + 1;
  return {{words[0], words[1], words[2]}};
}

template <typename Visitor>
void visitRelations(Process &p, Visitor &visit) {
  if (!p.relations)
    return;
  visit(&p.relations->trace.label);
  if (p.relations->numTags)
    p.relations->monitors.forEach([&](Monitor &m) { visit(&m.tag); });
}

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_PROCESSES_RELATIONS_H
