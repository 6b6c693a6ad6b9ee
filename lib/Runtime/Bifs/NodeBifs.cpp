//===- NodeBifs.cpp - A node that is not alive -----------------------------===//

#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Entries.h"
#include "luciole/Runtime/Maps.h"

using namespace luciole;

Term luc_bif_erlang_node_0(Process *) { return am::nonode_at_nohost; }

Term luc_bif_erlang_node_1(Process *p, Term t) {
  return isPid(t) || isPort(t) || isReference(t) ? Term(am::nonode_at_nohost)
                                                 : raiseBadarg(*p);
}

Term luc_bif_erlang_is_alive_0(Process *) { return am::false_; }

//===----------------------------------------------------------------------===//
// nodes
//===----------------------------------------------------------------------===//

Term luc_bif_erlang_nodes_0(Process *) { return kNil; }

/// Whether this node is of the kind; false for what is no kind.
static bool parseKind(Term kind, bool &includesThis) {
  includesThis |= kind == am::this_ || kind == am::known;
  return kind == am::this_ || kind == am::known || kind == am::visible ||
         kind == am::hidden || kind == am::connected;
}

static bool parseKinds(Term kinds, bool &includesThis) {
  if (!isList(kinds))
    return parseKind(kinds, includesThis);
  for (; isCons(kinds); kinds = consTail(kinds))
    if (!parseKind(consHead(kinds), includesThis))
      return false;
  return isNil(kinds);
}

Term luc_bif_erlang_nodes_1(Process *p, Term kinds) {
  bool includesThis = false;
  if (!parseKinds(kinds, includesThis))
    return raiseBadarg(*p);
  return includesThis ? makeList(*p, {am::nonode_at_nohost}) : kNil;
}

/// The value of a key that may be missing; false if it is no boolean.
static bool parseWish(Term map, Term key, bool &wanted, size_t &known) {
  Term value = entry_types::luc_map_get(nullptr, map, key);
  if (!value)
    return true;
  ++known;
  wanted = value == am::true_;
  return isBoolean(value);
}

/// {Node, #{connection_id => ..., node_type => ...}} with what is asked for.
Term luc_bif_erlang_nodes_2(Process *p, Term kinds, Term wishes) {
  bool includesThis = false, connection = false, type = false;
  size_t known = 0;
  if (!parseKinds(kinds, includesThis) || !isMap(wishes) ||
      !parseWish(wishes, am::connection_id, connection, known) ||
      !parseWish(wishes, am::node_type, type, known) ||
      known != mapSize(wishes))
    return raiseBadarg(*p);
  if (!includesThis)
    return kNil;
  Term keys[2], values[2];
  size_t count = 0;
  if (connection) {
    keys[count] = am::connection_id;
    values[count++] = am::undefined;
  }
  if (type) {
    keys[count] = am::node_type;
    values[count++] = am::this_;
  }
  Term info = makeFlatMap(*p, keys, values, count);
  return makeList(*p, {makeTuple(*p, {am::nonode_at_nohost, info})});
}

//===----------------------------------------------------------------------===//
// monitor_node
//===----------------------------------------------------------------------===//

Term luc_bif_erlang_monitor_node_3(Process *p, Term node, Term flag,
                                   Term options) {
  for (; isCons(options); options = consTail(options))
    if (consHead(options) != am::allow_passive_connect)
      return raiseBadarg(*p);
  if (!isNil(options))
    return raiseBadarg(*p);
  if (node != am::nonode_at_nohost)
    return raiseError(*p, am::notalive);
  return isBoolean(flag) ? Term(am::true_) : raiseBadarg(*p);
}

Term luc_bif_erlang_monitor_node_2(Process *p, Term node, Term flag) {
  return luc_bif_erlang_monitor_node_3(p, node, flag, kNil);
}
