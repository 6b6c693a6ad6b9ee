//===- TableBifs.cpp - ets: tables as wholes -------------------------------===//

#include "Ets/Access.h"
#include "Ets/Traversal.h"
#include "Mailbox.h"
#include "Processes/Table.h"
#include "luciole/Runtime/Bif.h"
#include "platform/Platform.h"

using namespace luciole;
using namespace luciole::ets;

namespace {
/// What the options of new/2 say.
struct Options {
  TableType type = TableType::Set;
  Word keyIndex = 0;
  bool named = false;
  Term protection = am::protected_;
  Term readConcurrency = am::false_, writeConcurrency = am::false_;
  Term decentralizedCounters = kNone; ///< kNone: as the others say
  Term compressed = am::false_;
  Term heir = am::none, heirData = kNone;

  bool read(Term list);

private:
  bool readAtom(Term option);
  bool readPair(Term key, Term value);
};
} // namespace

bool Options::readAtom(Term option) {
  if (option == Term(am::set))
    type = TableType::Set;
  else if (option == Term(am::ordered_set))
    type = TableType::OrderedSet;
  else if (option == Term(am::bag))
    type = TableType::Bag;
  else if (option == Term(am::duplicate_bag))
    type = TableType::DuplicateBag;
  else if (option == Term(am::public_) || option == Term(am::protected_) ||
           option == Term(am::private_))
    protection = option;
  else if (option == Term(am::named_table))
    named = true;
  else if (option == Term(am::compressed))
    compressed = am::true_;
  else
    return false;
  return true;
}

bool Options::readPair(Term key, Term value) {
  if (key == Term(am::keypos)) {
    if (!isSmall(value) || smallValue(value) < 1)
      return false;
    keyIndex = smallValue(value) - 1;
    return true;
  }
  if (key == Term(am::heir)) {
    heir = value;
    return value == Term(am::none);
  }
  if (key == Term(am::write_concurrency)) {
    writeConcurrency = value;
    return isBoolean(value) || value == Term(am::auto_);
  }
  if (key == Term(am::read_concurrency))
    readConcurrency = value;
  else if (key == Term(am::decentralized_counters))
    decentralizedCounters = value;
  else
    return false;
  return isBoolean(value);
}

static bool isHeir(Term option) {
  return isTupleOf(option, 3) && tupleElement(option, 0) == Term(am::heir) &&
         isPid(tupleElement(option, 1));
}

bool Options::read(Term list) {
  for (; isCons(list); list = consTail(list)) {
    Term option = consHead(list);
    if (isHeir(option)) {
      heir = tupleElement(option, 1);
      heirData = tupleElement(option, 2);
      continue;
    }
    if (isTupleOf(option, 2) ? !readPair(tupleElement(option, 0),
                                         tupleElement(option, 1))
                             : !readAtom(option))
      return false;
  }
  return isNil(list);
}

/// A process that has ended inherits nothing.
static void setHeir(Table *t, Term heir, Term data) {
  if (t->heirData)
    Object::destroy(t->heirData);
  t->heirData = nullptr;
  t->heir = isPid(heir) && isAlive(heir) ? heir : Term(am::none);
  if (t->heir != Term(am::none))
    t->heirData = Object::holding(data);
}

static void setConcurrency(Table *t, const Options &options) {
  if (t->protection == Term(am::private_))
    return; // nothing is concurrent there
  t->readConcurrency = options.readConcurrency;
  t->writeConcurrency = options.writeConcurrency;
  bool writers = t->writeConcurrency != Term(am::false_);
  if (writers)
    t->decentralizedCounters =
        options.decentralizedCounters
            ? options.decentralizedCounters
            : makeBool(t->writeConcurrency == Term(am::auto_) || t->ordered());
  if (writers || t->readConcurrency == Term(am::true_))
    t->makeConcurrent(writers);
}

Term luc_bif_ets_new_2(Process *p, Term name, Term list) {
  Options options;
  if (!isAtom(name) || !options.read(list))
    return raiseBadarg(*p);
  Table *t = Table::create(options.type);
  t->keyIndex = options.keyIndex;
  t->named = options.named;
  t->name = name;
  t->protection = options.protection;
  t->compressed = options.compressed;
  setConcurrency(t, options);
  setHeir(t, options.heir, options.heirData);
  // From when it is registered, others may delete it.
  t->lock.lock();
  bool isNew = registerTable(*p, t);
  Term result = isNew ? tableTerm(*p, t) : kNone;
  Contents contents;
  if (!isNew)
    retire(t, contents);
  t->lock.unlock();
  if (isNew)
    return result;
  size_t all = SIZE_MAX;
  contents.freeSome(all);
  releaseResource(t);
  return raiseBadargCause(*p, am::already_exists);
}

Term luc_bif_ets_delete_1(Process *p, Term tab) {
  Access t(*p, tab, Access::Alone);
  if (!t)
    return kNone;
  Table *table = t.get();
  Contents contents;
  retire(table, contents);
  table->refs.fetch_add(1); // beyond the lock
  t.leave();
  unregisterTable(table);
  releaseResource(table);
  return freeContents(*p, contents, am::true_);
}

Term luc_bif_ets_internal_delete_all_2(Process *p, Term tab, Term) {
  Contents contents;
  size_t count;
  {
    Access t(*p, tab, Access::Alone);
    if (!t)
      return kNone;
    count = t->count;
    t->clear(contents);
  }
  return freeContents(*p, contents, makeSmall(SWord(count)));
}

Term luc_bif_ets_rename_2(Process *p, Term tab, Term name) {
  Access t(*p, tab, Access::Alone);
  if (!t)
    return kNone;
  if (!isAtom(name) || !renameTable(t.get(), name))
    return raiseBadarg(*p);
  return tableTerm(*p, t.get());
}

Term luc_bif_ets_whereis_1(Process *p, Term name) {
  return isAtom(name) ? whereisTable(*p, name) : raiseBadarg(*p);
}

Term luc_bif_ets_safe_fixtable_2(Process *p, Term tab, Term on) {
  Table *last = nullptr;
  {
    Access t(*p, tab, Access::Read);
    if (!t)
      return kNone;
    if (!isBoolean(on))
      return raiseBadarg(*p);
    if (on == Term(am::true_)) {
      noteFixation(*p);
      t->fix(p->pid());
    } else {
      if (t->unfix(p->pid()) && !t->isFixed())
        (last = t.get())->refs.fetch_add(1);
    }
  }
  if (last)
    tidy(last);
  return am::true_;
}

Term luc_bif_ets_give_away_3(Process *p, Term tab, Term pid, Term data) {
  Access t(*p, tab, Access::Alone);
  if (!t)
    return kNone;
  if (!isPid(pid))
    return raiseBadarg(*p);
  if (t->owner != p->pid())
    return raiseBadargCause(*p, am::not_owner);
  if (pid == t->owner)
    return raiseBadargCause(*p, am::owner);
  if (!changeOwner(t.get(), pid))
    return raiseBadarg(*p);
  sendTransfer(*p, t.get(), pid, data);
  return am::true_;
}

namespace {
/// What setopts/2 may say, each once.
struct Changes {
  Term heir = kNone, heirData = kNone, protection = kNone;

  bool read(Term option) {
    if (isHeir(option)) {
      heirData = tupleElement(option, 2);
      return once(heir, tupleElement(option, 1));
    }
    if (!isTupleOf(option, 2))
      return false;
    Term key = tupleElement(option, 0), value = tupleElement(option, 1);
    if (key == Term(am::heir))
      return value == Term(am::none) && once(heir, value);
    return key == Term(am::protection) &&
           (value == Term(am::public_) || value == Term(am::protected_) ||
            value == Term(am::private_)) &&
           once(protection, value);
  }

private:
  static bool once(Term &place, Term value) {
    if (place)
      return false;
    place = value;
    return true;
  }
};
} // namespace

Term luc_bif_ets_setopts_2(Process *p, Term tab, Term options) {
  Access t(*p, tab, Access::Alone);
  if (!t)
    return kNone;
  if (isTuple(options))
    options = makeCons(*p, options, kNil);
  Changes changes;
  for (; isCons(options); options = consTail(options))
    if (!changes.read(consHead(options)))
      return raiseBadarg(*p);
  if (!isNil(options) || t->owner != p->pid())
    return raiseBadarg(*p);
  if (changes.heir)
    setHeir(t.get(), changes.heir, changes.heirData);
  if (changes.protection)
    t->protection = changes.protection;
  return am::true_;
}

/// ets:all/0 waits for one message a scheduler: the first has all tables.
Term luc_bif_ets_internal_request_all_0(Process *p) {
  Term ref = makeReference(*p);
  Term list = allTables(*p);
  Term schedulers = luc_bif_erlang_system_info_1(p, am::schedulers);
  for (SWord i = 0; i < smallValue(schedulers); ++i, list = kNil)
    appendMessage(*p, copyMessage(makeTuple(*p, {ref, list})));
  return ref;
}
