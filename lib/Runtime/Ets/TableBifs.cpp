//===- TableBifs.cpp - ets: tables as wholes -------------------------------===//

#include "Ets/Table.h"
#include "Mailbox.h"
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
  Term decentralizedCounters = am::false_, compressed = am::false_;

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
  if (key == Term(am::heir))
    return value == Term(am::none);
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
    if (isHeir(option))
      continue; // there is no other process to inherit it yet
    if (isTupleOf(option, 2) ? !readPair(tupleElement(option, 0),
                                         tupleElement(option, 1))
                             : !readAtom(option))
      return false;
  }
  return isNil(list);
}

Term luc_bif_ets_new_2(Process *p, Term name, Term list) {
  Options options;
  if (!isAtom(name) || !options.read(list))
    return raiseBadarg(*p);
  if (options.named && findNamed(name))
    return raiseBadargCause(*p, am::already_exists);
  Table *t = Table::create(options.type);
  t->keyIndex = options.keyIndex;
  t->named = options.named;
  t->name = name;
  t->protection = options.protection;
  if (t->protection != Term(am::private_)) { // nothing is concurrent there
    t->readConcurrency = options.readConcurrency;
    t->writeConcurrency = options.writeConcurrency;
  }
  t->decentralizedCounters = options.decentralizedCounters;
  t->compressed = options.compressed;
  registerTable(*p, t);
  return tableTerm(*p, t);
}

Term luc_bif_ets_delete_1(Process *p, Term tab) {
  Table *t = findTable(*p, tab);
  if (!t)
    return kNone;
  dropTable(t);
  return am::true_;
}

Term luc_bif_ets_internal_delete_all_2(Process *p, Term tab, Term) {
  Table *t = findTable(*p, tab);
  if (!t)
    return kNone;
  size_t count = t->count;
  t->clear();
  return makeSmall(SWord(count));
}

Term luc_bif_ets_rename_2(Process *p, Term tab, Term name) {
  Table *t = findTable(*p, tab);
  if (!t)
    return kNone;
  if (!isAtom(name))
    return raiseBadarg(*p);
  if (t->named && findNamed(name))
    return raiseBadarg(*p);
  renameTable(t, name);
  return tableTerm(*p, t);
}

Term luc_bif_ets_whereis_1(Process *p, Term name) {
  if (!isAtom(name))
    return raiseBadarg(*p);
  Table *t = findNamed(name);
  return t ? makeTableId(*p, t) : Term(am::undefined);
}

Term luc_bif_ets_safe_fixtable_2(Process *p, Term tab, Term on) {
  Table *t = findTable(*p, tab);
  if (!t)
    return kNone;
  if (!isBoolean(on))
    return raiseBadarg(*p);
  if (on == Term(am::false_)) {
    t->unfix();
    return am::true_;
  }
  if (!t->fixations)
    t->fixedAt = platform::systemNanoseconds();
  t->fix();
  return am::true_;
}

Term luc_bif_ets_give_away_3(Process *p, Term tab, Term pid, Term) {
  Table *t = findTable(*p, tab);
  if (!t)
    return kNone;
  if (pid == t->owner)
    return raiseBadargCause(*p, am::owner);
  return raiseBadarg(*p); // no other process is alive
}

static bool validSetopt(Term option, Term &protection) {
  if (isHeir(option))
    return true;
  if (!isTupleOf(option, 2))
    return false;
  Term key = tupleElement(option, 0), value = tupleElement(option, 1);
  if (key == Term(am::heir))
    return value == Term(am::none);
  protection = value;
  return key == Term(am::protection) &&
         (value == Term(am::public_) || value == Term(am::protected_) ||
          value == Term(am::private_));
}

Term luc_bif_ets_setopts_2(Process *p, Term tab, Term options) {
  Table *t = findTable(*p, tab);
  if (!t)
    return kNone;
  Term protection = t->protection;
  if (isTuple(options))
    options = makeCons(*p, options, kNil);
  for (; isCons(options); options = consTail(options))
    if (!validSetopt(consHead(options), protection))
      return raiseBadarg(*p);
  if (!isNil(options))
    return raiseBadarg(*p);
  t->protection = protection;
  return am::true_;
}

/// ets:all/0 waits for one message a scheduler: the first has all tables.
Term luc_bif_ets_internal_request_all_0(Process *p) {
  Term ref = makeReference(*p);
  Term list = kNil;
  for (Table *t = firstTable(); t; t = t->nextTable)
    list = makeCons(*p, tableTerm(*p, t), list);
  Term schedulers = luc_bif_erlang_system_info_1(p, am::schedulers);
  for (SWord i = 0; i < smallValue(schedulers); ++i, list = kNil)
    appendMessage(*p, copyMessage(makeTuple(*p, {ref, list})));
  return ref;
}
