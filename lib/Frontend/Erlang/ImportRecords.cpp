//===- ImportRecords.cpp - Records, which are tuples ----------------------===//

#include "Importer.h"

using namespace llvm;
using namespace mlir;

namespace luciole::erlang {

Value Importer::record(const RecordExpr *record) {
  const RecordDef *def = ast.findRecord(record->name());
  if (record->base())
    return recordUpdate(record, *def);
  Location loc = location(record->loc());
  SmallVector<Value> elements{atom(loc, def->name)};
  for (const RecordField &field : def->fields) {
    const Expr *value = initialiserOf(record, field);
    elements.push_back(value ? expr(value) : atom(loc, "undefined"));
  }
  return erl::TupleOp::create(b, loc, term, elements);
}

Value Importer::recordTest(Location loc, Value value, const RecordDef &def) {
  return erl::TestOp::create(b, loc, erl::TestKind::TaggedTuple, value,
                             b.getI32IntegerAttr(def.fields.size() + 1),
                             erl::AtomAttr::get(context, def.name));
}

/// The new values are evaluated before the record.
Value Importer::recordUpdate(const RecordExpr *record, const RecordDef &def) {
  Location loc = location(record->loc());
  SmallVector<Value> elements(def.fields.size());
  for (const RecordFieldInit &init : record->fields())
    elements[def.fieldIndex(init.name)] = expr(init.value);
  Value base = expr(record->base());
  return ifElse(
      loc, term, recordTest(loc, base, def),
      [&]() -> Value {
        if (record->fields().empty())
          return base;
        for (auto [i, element] : enumerate(elements))
          if (!element)
            element = erl::ElementOp::create(b, loc, term, base,
                                             b.getI32IntegerAttr(i + 1));
        elements.insert(elements.begin(), atom(loc, def.name));
        return erl::TupleOp::create(b, loc, term, elements);
      },
      [&] { return fault(loc, erl::FaultKind::BadRecord, base); });
}

Value Importer::recordAccess(const RecordAccessExpr *access) {
  const RecordDef *def = ast.findRecord(access->name());
  Location loc = location(access->loc());
  Value base = expr(access->base());
  Value isRecord = recordTest(loc, base, *def);
  auto element = [&]() -> Value {
    return erl::ElementOp::create(
        b, loc, term, base,
        b.getI32IntegerAttr(def->fieldIndex(access->field()) + 1));
  };
  if (inGuard && !nested) {
    erl::GuardCheckOp::create(b, loc, isRecord);
    return element();
  }
  return ifElse(loc, term, isRecord, element, [&] {
    return fault(loc, erl::FaultKind::BadRecord, base);
  });
}

/// `record_info(size, r)`, `record_info(fields, r)`; null if it is neither.
Value Importer::recordInfo(const CallExpr *call) {
  auto *what = dyn_cast<AtomExpr>(call->args()[0]);
  auto *name = dyn_cast<AtomExpr>(call->args()[1]);
  const RecordDef *def = name ? ast.findRecord(name->name()) : nullptr;
  if (!what || !def)
    return {};
  Location loc = location(call->loc());
  if (what->name() == "size")
    return constant(loc, intAttr(def->fields.size() + 1));
  SmallVector<Attribute> names;
  for (const RecordField &field : def->fields)
    names.push_back(atomAttr(field.name));
  return constant(loc, erl::ListAttr::build(context, names));
}

} // namespace luciole::erlang
