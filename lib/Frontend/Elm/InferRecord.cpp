//===- InferRecord.cpp - Records, their fields and updates ----------------===//

#include "Infer.h"
#include "llvm/ADT/STLExtras.h"

using namespace luciole::elm;

Type *Infer::inferRecord(Expr *expr) {
  llvm::SmallVector<FieldType> fields;
  for (const FieldExpr &field : expr->fields)
    fields.push_back({field.name.text, infer(field.value)});
  llvm::sort(fields, [](const FieldType &a, const FieldType &b) {
    return a.name < b.name;
  });
  return types.record(fields, nullptr);
}

/// The type of a record's field, which it gets if it is open. Null if it can't
/// have one.
Type *Infer::fieldType(Type *record, llvm::StringRef name) {
  record = prune(record);
  if (record == types.hole)
    return record;
  if (auto *known = llvm::dyn_cast<RecordType>(record)) {
    for (const FieldType &field : known->fields)
      if (field.name == name)
        return field.type;
    if (!known->extension)
      return nullptr;
    return fieldType(known->extension, name);
  }
  auto *var = llvm::dyn_cast<VarType>(record);
  if (!var || var->rigid || var->super != Super::None)
    return nullptr;
  Type *type = types.varAt(var->level, Super::None);
  FieldType fields[] = {{name, type}};
  var->link = types.record(fields, types.varAt(var->level, Super::None));
  return type;
}

Type *Infer::inferAccess(Expr *expr) {
  Type *record = infer(expr->parts[0]);
  if (Type *type = fieldType(record, expr->name.text))
    return type;
  reportAccess(expr, record);
  return types.hole;
}

Type *Infer::inferUpdate(Expr *expr) {
  Type *record = infer(expr->parts[0]);
  bool reported = false;
  for (const FieldExpr &field : expr->fields) {
    Type *type = fieldType(record, field.name.text);
    if (!type) {
      if (!reported)
        reportUpdate(expr, field, record);
      // One report for something that is no record at all.
      reported = !llvm::isa<RecordType>(prune(record));
      infer(field.value);
      continue;
    }
    Context context;
    context.kind = Context::Kind::Field;
    context.name = field.name.text;
    context.whole = expr->region;
    check(field.value, type, context);
  }
  return record;
}
