//===- ImportPatterns.cpp - Patterns --------------------------------------===//

#include "Importer.h"

using namespace llvm;

namespace luciole::elm {

//===----------------------------------------------------------------------===//
// Patterns that always match
//===----------------------------------------------------------------------===//

void Importer::destructure(const Pattern *pattern, Value value) {
  Location loc = location(pattern->region);
  value = refine(loc, value, termOf(pattern->type));
  auto elements = [&] {
    for (auto [i, part] : enumerate(pattern->parts))
      destructure(part,
                  erl::ElementOp::create(b, loc, termOf(part->type), value,
                                         b.getI32IntegerAttr(i)));
  };
  switch (pattern->kind) {
  case Pattern::Kind::Anything:
  case Pattern::Kind::Unit:
    return;
  case Pattern::Kind::Variable:
    return bind(pattern->variables[0], value);
  case Pattern::Kind::Alias:
    bind(pattern->variables[0], value);
    return destructure(pattern->parts[0], value);
  case Pattern::Kind::Tuple:
    return elements();
  case Pattern::Kind::Record:
    for (const Variable *variable : pattern->variables)
      bind(variable, access(loc, value, pattern->type, variable->name.text,
                            termOf(variable->type)));
    return;
  case Pattern::Kind::Constructor: {
    ConstructorLayout layout = layoutOf(*pattern->constructor, context);
    if (layout.kind == ConstructorLayout::Kind::Itself)
      return destructure(pattern->parts[0], value);
    if (layout.kind == ConstructorLayout::Kind::Tuple)
      elements();
    return;
  }
  case Pattern::Kind::List:
  case Pattern::Kind::Cons:
  case Pattern::Kind::Int:
  case Pattern::Kind::Char:
  case Pattern::Kind::String:
    llvm_unreachable("such a pattern may fail");
  }
}

//===----------------------------------------------------------------------===//
// Patterns of cases
//===----------------------------------------------------------------------===//

void Importer::bindFields(const Pattern *pattern, Value record) {
  Location loc = location(pattern->region);
  Fields fields = flatten(pattern->type);
  if (fields.row && env.lookup(fields.row)) {
    for (const Variable *variable : pattern->variables)
      bindings.push_back({variable, record, pattern->type});
    return;
  }
  SmallVector<mlir::Type> types;
  for (const FieldType &field : fields.fields)
    types.push_back(termOf(field.type));
  auto tuple = erl::MatchTupleOp::create(b, loc, types, record);
  for (const Variable *variable : pattern->variables)
    bindings.push_back(
        {variable, tuple.getElements()[fields.indexOf(variable->name.text)]});
}

void Importer::matchConstructor(const Pattern *pattern, Value value) {
  Location loc = location(pattern->region);
  ConstructorLayout layout = layoutOf(*pattern->constructor, context);
  switch (layout.kind) {
  case ConstructorLayout::Kind::Literal:
    erl::MatchConstOp::create(b, loc, value, layout.tag);
    return;
  case ConstructorLayout::Kind::Itself:
    return matchPattern(pattern->parts[0],
                        refine(loc, value, termOf(pattern->parts[0]->type)));
  case ConstructorLayout::Kind::Tuple:
    break;
  }
  SmallVector<mlir::Type> types(layout.tag ? 1 : 0, term);
  for (const Pattern *part : pattern->parts)
    types.push_back(termOf(part->type));
  auto tuple = erl::MatchTupleOp::create(b, loc, types, value);
  ValueRange elements = tuple.getElements();
  if (layout.tag) {
    if (layout.isTagTested)
      erl::MatchConstOp::create(b, loc, elements[0], layout.tag);
    elements = elements.drop_front();
  }
  for (auto [part, element] : zip(pattern->parts, elements))
    matchPattern(part, element);
}

void Importer::matchPattern(const Pattern *pattern, Value value) {
  Location loc = location(pattern->region);
  auto cons = [&](const Pattern *head) {
    auto op = erl::MatchConsOp::create(b, loc, termOf(head->type),
                                       erl::ListType::get(context), value);
    matchPattern(head, op.getHead());
    return op.getTail();
  };
  auto match = [&](Attribute literal) {
    erl::MatchConstOp::create(b, loc, value, literal);
  };
  switch (pattern->kind) {
  case Pattern::Kind::Anything:
  case Pattern::Kind::Unit:
    return;
  case Pattern::Kind::Variable:
    bindings.push_back({pattern->variables[0], value});
    return;
  case Pattern::Kind::Alias:
    bindings.push_back({pattern->variables[0], value});
    return matchPattern(pattern->parts[0], value);
  case Pattern::Kind::Tuple: {
    SmallVector<mlir::Type> types;
    for (const Pattern *part : pattern->parts)
      types.push_back(termOf(part->type));
    auto tuple = erl::MatchTupleOp::create(b, loc, types, value);
    for (auto [part, element] : zip(pattern->parts, tuple.getElements()))
      matchPattern(part, element);
    return;
  }
  case Pattern::Kind::List:
    for (const Pattern *part : pattern->parts)
      value = cons(part);
    return match(erl::NilAttr::get(context));
  case Pattern::Kind::Cons: {
    Value tail = cons(pattern->parts[0]);
    return matchPattern(pattern->parts[1], tail);
  }
  case Pattern::Kind::Constructor:
    return matchConstructor(pattern, value);
  case Pattern::Kind::Record:
    return bindFields(pattern, value);
  case Pattern::Kind::Int:
    return match(erl::IntAttr::get(context, pattern->integer));
  case Pattern::Kind::Char:
    return match(erl::IntAttr::get(context, charOfCode(pattern->integer)));
  case Pattern::Kind::String:
    return match(stringAttr(pattern->text));
  }
}

} // namespace luciole::elm
