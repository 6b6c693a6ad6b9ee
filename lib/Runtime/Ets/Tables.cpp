//===- Tables.cpp - Objects, table identifiers and the registry ------------===//

#include "Copy.h"
#include "Ets/Table.h"
#include "Memory.h"
#include "luciole/Runtime/Exceptions.h"

#include <cstdlib>
#include <new>

using namespace luciole;
using namespace luciole::ets;

Object *Object::create(Term tuple) {
  size_t words = copySize(tuple);
  void *memory = malloc(sizeof(Object) + words * sizeof(Word));
  if (!memory)
    fatal("out of memory: an ETS object");
  Object *o = new (memory) Object;
  o->words = words;
  countMemory(MemoryKind::Tables,
              ptrdiff_t(sizeof(Object) + words * sizeof(Word)));
  o->term = copyTermTo(o->memory, o->offHeap, tuple);
  return o;
}

void Object::destroy(Object *o) {
  releaseOffHeap(o->offHeap);
  countMemory(MemoryKind::Tables,
              -ptrdiff_t(sizeof(Object) + o->words * sizeof(Word)));
  free(o);
}

static const ResourceType kTableType = {
    "ets", [](Resource *r) { free(static_cast<Table *>(r)); }};

static Table *allTables;
static constexpr size_t kNameBuckets = 256;
static Table *names[kNameBuckets];

static Table **nameBucket(Term name) {
  return &names[atomRecord(name)->hash % kNameBuckets];
}

Table *ets::firstTable() { return allTables; }

Table *ets::findNamed(Term name) {
  Table *t = *nameBucket(name);
  while (t && t->name != name)
    t = t->nextNamed;
  return t;
}

static void enterName(Table *t) {
  Table **bucket = nameBucket(t->name);
  t->nextNamed = *bucket;
  *bucket = t;
}

static void removeName(Table *t) {
  Table **link = nameBucket(t->name);
  while (*link != t)
    link = &(*link)->nextNamed;
  *link = t->nextNamed;
}

void ets::registerTable(Process &p, Table *t) {
  t->refs = 1;
  static_cast<Resource *>(t)->type = &kTableType;
  t->owner = p.pid();
  memcpy(t->id, boxedCell(makeReference(p)) + 1, sizeof t->id);
  t->nextTable = allTables;
  if (allTables)
    allTables->previousTable = t;
  allTables = t;
  if (t->named)
    enterName(t);
}

void ets::dropTable(Table *t) {
  if (t->named)
    removeName(t);
  (t->previousTable ? t->previousTable->nextTable : allTables) = t->nextTable;
  if (t->nextTable)
    t->nextTable->previousTable = t->previousTable;
  t->exists = false;
  t->fixations = 0;
  t->clear();
  releaseResource(t);
}

void ets::renameTable(Table *t, Term name) {
  if (t->named)
    removeName(t);
  t->name = name;
  if (t->named)
    enterName(t);
}

Table *ets::lookUpTable(Term t, Term &cause) {
  cause = am::id;
  if (isAtom(t))
    return findNamed(t);
  if (isKind(t, Kind::MagicRef)) {
    auto *r = reinterpret_cast<Resource *>(boxedCell(t)[kMagicRefResource]);
    if (r->type == &kTableType)
      return static_cast<Table *>(r)->exists ? static_cast<Table *>(r)
                                             : nullptr;
  }
  cause = am::type;
  return nullptr;
}

Table *ets::findTable(Process &p, Term t) {
  Term cause;
  Table *table = lookUpTable(t, cause);
  if (!table)
    raiseBadargCause(p, cause);
  return table;
}

Term ets::makeResourceReference(Process &p, const Word id[3], Resource *r) {
  Word *cell = allocate(p, kMagicRefWords);
  cell[0] = makeHeader(Kind::MagicRef, kMagicRefWords - 1);
  memcpy(cell + 1, id, 3 * kWordBytes);
  cell[kMagicRefResource] = Word(r);
  linkOffHeap(p, cell, 0);
  return tagBoxed(cell);
}

Term ets::makeTableId(Process &p, Table *t) {
  t->refs.fetch_add(1);
  return makeResourceReference(p, t->id, t);
}

Term ets::tableTerm(Process &p, Table *t) {
  return t->named ? t->name : makeTableId(p, t);
}
