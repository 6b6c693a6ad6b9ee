//===- TypePrinter.cpp - Types as text ------------------------------------===//
//
// A type becomes a small document, which is then written on one line or, where
// that is too long, with records and functions over several.
//
//===----------------------------------------------------------------------===//

#include "luciole/Frontend/Elm/TypePrinter.h"
#include "Types.h"
#include "Unify.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace luciole::elm;

namespace {

/// How tightly the place of a type binds.
enum class Place { Free, Argument, Applied };

struct Doc {
  enum class Kind { Text, Function, Apply, Record, Tuple };
  Kind kind = Kind::Text;
  std::string text; ///< Text, head of Apply; Record: the extended variable.
  std::vector<Doc> parts;
  std::vector<std::pair<std::string, bool>> fields; ///< Names; highlighted?
  bool marked = false;

  bool needsParens(Place place) const {
    return (kind == Kind::Function && place != Place::Free) ||
           (kind == Kind::Apply && place == Place::Applied);
  }
};

//===----------------------------------------------------------------------===//
// Layout
//===----------------------------------------------------------------------===//

class Writer {
public:
  explicit Writer(unsigned width) : width(width) {}
  TypeText out;

  void write(const Doc &doc, Place place, unsigned indent) {
    unsigned begin = out.text.size();
    if (doc.needsParens(place)) {
      out.text += '(';
      writeInner(doc, indent + 1);
      out.text += ')';
    } else {
      writeInner(doc, indent);
    }
    if (doc.marked)
      out.highlights.push_back({begin, unsigned(out.text.size())});
  }

private:
  const unsigned width;

  static unsigned lengthOf(const Doc &doc) {
    unsigned length = doc.text.size() + 2;
    for (const Doc &part : doc.parts)
      length += lengthOf(part) + 3;
    for (auto &field : doc.fields)
      length += field.first.size() + 3;
    return length;
  }

  unsigned column() const {
    size_t start = out.text.rfind('\n');
    return out.text.size() - (start == std::string::npos ? 0 : start + 1);
  }

  void newLine(unsigned indent) {
    out.text += '\n';
    out.text.append(indent, ' ');
  }

  void writeInner(const Doc &doc, unsigned indent) {
    bool broken = indent + lengthOf(doc) > width;
    switch (doc.kind) {
    case Doc::Kind::Text:
      out.text += doc.text;
      return;
    case Doc::Kind::Function:
      for (auto [i, part] : llvm::enumerate(doc.parts)) {
        if (i && broken)
          newLine(indent);
        if (i)
          out.text += broken ? "-> " : " -> ";
        write(part, i + 1 < doc.parts.size() ? Place::Argument : Place::Free,
              indent + (i && broken ? 3 : 0));
      }
      return;
    case Doc::Kind::Apply:
      out.text += doc.text;
      for (const Doc &part : doc.parts) {
        out.text += ' ';
        write(part, Place::Applied, column());
      }
      return;
    case Doc::Kind::Tuple:
      writeTuple(doc, indent, broken);
      return;
    case Doc::Kind::Record:
      writeRecord(doc, indent, broken);
      return;
    }
  }

  void writeTuple(const Doc &doc, unsigned indent, bool broken) {
    for (auto [i, part] : llvm::enumerate(doc.parts)) {
      if (i && broken)
        newLine(indent);
      out.text += i == 0 ? "( " : ", ";
      write(part, Place::Free, indent + 2);
    }
    if (broken)
      newLine(indent);
    out.text += broken ? ")" : " )";
  }

  void writeRecord(const Doc &doc, unsigned indent, bool broken) {
    if (doc.fields.empty()) {
      out.text += doc.text.empty() ? "{}" : "{ " + doc.text + " }";
      return;
    }
    if (!doc.text.empty())
      out.text += "{ " + doc.text;
    for (size_t i = 0; i < doc.fields.size(); ++i) {
      if (broken && (i || !doc.text.empty()))
        newLine(indent + (doc.text.empty() ? 0 : 4));
      bool first = i == 0;
      if (!doc.text.empty())
        out.text += first ? (broken ? "| " : " | ") : ", ";
      else
        out.text += first ? "{ " : ", ";
      unsigned begin = out.text.size();
      out.text += doc.fields[i].first;
      if (doc.fields[i].second)
        out.highlights.push_back({begin, unsigned(out.text.size())});
      out.text += " : ";
      write(doc.parts[i], Place::Free, indent + 6);
    }
    if (broken)
      newLine(indent);
    out.text += broken ? "}" : " }";
  }
};

//===----------------------------------------------------------------------===//
// Types as documents
//===----------------------------------------------------------------------===//

class DocBuilder {
public:
  /// Names in the source are taken; new ones avoid them.
  void reserve(Type *type) {
    forEachVar(type, [&](VarType *var) {
      if (!var->name.empty())
        taken.insert(var->name);
    });
  }

  Doc build(Type *type);
  std::pair<Doc, Doc> compare(Type *a, Type *b);

  const VarType *endless = nullptr;

private:
  using DocPair = std::pair<Doc, Doc>;

  std::string nameOf(const VarType *var);
  Doc text(llvm::StringRef name) {
    Doc doc;
    doc.text = name.str();
    return doc;
  }
  Doc apply(llvm::StringRef name, llvm::ArrayRef<Type *> arguments);
  Doc record(const RecordType *type);
  DocPair different(Type *a, Type *b);
  DocPair compareVars(Type *a, Type *b);
  DocPair compareApplied(llvm::StringRef name, llvm::ArrayRef<Type *> a,
                         llvm::ArrayRef<Type *> b);
  DocPair compareFunctions(Type *a, Type *b);
  DocPair compareTuples(const TupleType *a, const TupleType *b);
  DocPair compareRecords(const RecordType *a, const RecordType *b);

  llvm::DenseMap<const VarType *, std::string> names;
  llvm::StringSet<> taken;
  unsigned nextName = 0;
};

} // namespace

static bool sameTypes(llvm::ArrayRef<Type *> a, llvm::ArrayRef<Type *> b);

static bool sameType(Type *a, Type *b) {
  a = prune(a);
  b = prune(b);
  if (a == b)
    return true;
  if (a->kind() != b->kind())
    return false;
  switch (a->kind()) {
  case Type::Kind::Var:
    return false;
  case Type::Kind::Unit:
    return true;
  case Type::Kind::Function: {
    auto *x = llvm::cast<FunctionType>(a), *y = llvm::cast<FunctionType>(b);
    return sameType(x->argument, y->argument) && sameType(x->result, y->result);
  }
  case Type::Kind::Custom: {
    auto *x = llvm::cast<CustomType>(a), *y = llvm::cast<CustomType>(b);
    return x->definition == y->definition &&
           sameTypes(x->arguments, y->arguments);
  }
  case Type::Kind::Tuple:
    return sameTypes(llvm::cast<TupleType>(a)->elements,
                     llvm::cast<TupleType>(b)->elements);
  case Type::Kind::Record:
    break;
  }
  Fields x(llvm::cast<RecordType>(a)), y(llvm::cast<RecordType>(b));
  return x.extension == y.extension &&
         llvm::equal(x.list, y.list,
                     [](const FieldType &f, const FieldType &g) {
                       return f.name == g.name && sameType(f.type, g.type);
                     });
}

static bool sameTypes(llvm::ArrayRef<Type *> a, llvm::ArrayRef<Type *> b) {
  return llvm::equal(a, b, sameType);
}

std::string DocBuilder::nameOf(const VarType *var) {
  if (var == endless)
    return "∞";
  if (!var->name.empty())
    return var->name.str();
  std::string &name = names[var];
  if (!name.empty())
    return name;
  if (llvm::StringRef base = nameOfSuper(var->super); !base.empty()) {
    name = base.str();
    for (unsigned i = 2; !taken.insert(name).second; ++i)
      name = (base.str() + std::to_string(i));
    return name;
  }
  do {
    name = std::string(1, char('a' + nextName % 26));
    if (nextName >= 26)
      name += std::to_string(nextName / 26);
    ++nextName;
  } while (!taken.insert(name).second);
  return name;
}

Doc DocBuilder::apply(llvm::StringRef name, llvm::ArrayRef<Type *> arguments) {
  Doc doc = text(name);
  if (!arguments.empty())
    doc.kind = Doc::Kind::Apply;
  for (Type *argument : arguments)
    doc.parts.push_back(build(argument));
  return doc;
}

Doc DocBuilder::record(const RecordType *type) {
  Fields fields(type);
  Doc doc;
  doc.kind = Doc::Kind::Record;
  for (const FieldType &field : fields.list) {
    doc.fields.push_back({field.name.str(), false});
    doc.parts.push_back(build(field.type));
  }
  if (fields.extension)
    doc.text = build(fields.extension).text;
  return doc;
}

Doc DocBuilder::build(Type *type) {
  type = prune(type);
  if (type->alias)
    return apply(type->alias->name.text, type->aliasArguments);
  Doc doc;
  switch (type->kind()) {
  case Type::Kind::Var:
    return text(nameOf(llvm::cast<VarType>(type)));
  case Type::Kind::Unit:
    return text("()");
  case Type::Kind::Custom: {
    auto *custom = llvm::cast<CustomType>(type);
    return apply(custom->definition->name.text, custom->arguments);
  }
  case Type::Kind::Record:
    return record(llvm::cast<RecordType>(type));
  case Type::Kind::Tuple:
    doc.kind = Doc::Kind::Tuple;
    for (Type *element : llvm::cast<TupleType>(type)->elements)
      doc.parts.push_back(build(element));
    return doc;
  case Type::Kind::Function:
    doc.kind = Doc::Kind::Function;
    while (auto *function = llvm::dyn_cast<FunctionType>(type)) {
      doc.parts.push_back(build(function->argument));
      type = prune(function->result);
    }
    doc.parts.push_back(build(type));
    return doc;
  }
  return doc;
}

//===----------------------------------------------------------------------===//
// Comparison
//===----------------------------------------------------------------------===//

/// A name that two different types share needs its module.
static void qualify(Doc &doc, Type *type) {
  auto *custom = llvm::dyn_cast<CustomType>(type);
  if (custom && !type->alias && custom->definition->module)
    doc.text = custom->definition->module->name.text.str() + "." + doc.text;
}

std::pair<Doc, Doc> DocBuilder::different(Type *a, Type *b) {
  DocPair result{build(a), build(b)};
  auto &[left, right] = result;
  if (left.text == right.text && left.kind != Doc::Kind::Record &&
      right.kind != Doc::Kind::Record) {
    qualify(left, a);
    qualify(right, b);
  }
  left.marked = right.marked = true;
  return result;
}

/// A flexible variable agrees with all that its constraint allows.
static bool allows(const VarType *var, Type *type) {
  if (var->rigid)
    return false;
  if (var->super == Super::None)
    return true;
  if (auto *other = llvm::dyn_cast<VarType>(type))
    return implies(other->super, var->super) ||
           (!other->rigid && implies(var->super, other->super));
  auto *custom = llvm::dyn_cast<CustomType>(type);
  if (!custom)
    return llvm::isa<TupleType>(type) && var->super == Super::Comparable;
  bool number = custom->is("Basics", "Int") || custom->is("Basics", "Float");
  bool sequence = custom->is("String", "String") || custom->is("List", "List");
  switch (var->super) {
  case Super::Number:
    return number;
  case Super::Comparable:
    return number || sequence || custom->is("Char", "Char");
  case Super::Appendable:
  case Super::CompAppend:
    return sequence;
  case Super::None:
    return true;
  }
  return true;
}

std::pair<Doc, Doc> DocBuilder::compareVars(Type *a, Type *b) {
  auto *left = llvm::dyn_cast<VarType>(a), *right = llvm::dyn_cast<VarType>(b);
  if ((left && allows(left, b)) || (right && allows(right, a)))
    return {build(a), build(b)};
  return different(a, b);
}

std::pair<Doc, Doc> DocBuilder::compareApplied(llvm::StringRef name,
                                               llvm::ArrayRef<Type *> a,
                                               llvm::ArrayRef<Type *> b) {
  DocPair result{text(name), text(name)};
  if (a.empty())
    return result;
  result.first.kind = result.second.kind = Doc::Kind::Apply;
  for (auto [x, y] : llvm::zip(a, b)) {
    DocPair part = compare(x, y);
    result.first.parts.push_back(std::move(part.first));
    result.second.parts.push_back(std::move(part.second));
  }
  return result;
}

static llvm::SmallVector<Type *> argumentsAndResult(Type *type) {
  llvm::SmallVector<Type *> list;
  type = prune(type);
  while (auto *function = llvm::dyn_cast<FunctionType>(type)) {
    list.push_back(function->argument);
    type = prune(function->result);
  }
  list.push_back(type);
  return list;
}

std::pair<Doc, Doc> DocBuilder::compareFunctions(Type *a, Type *b) {
  llvm::SmallVector<Type *> left = argumentsAndResult(a);
  llvm::SmallVector<Type *> right = argumentsAndResult(b);
  DocPair result;
  result.first.kind = result.second.kind = Doc::Kind::Function;
  size_t common = std::min(left.size(), right.size()) - 1;
  for (size_t i = 0; i < common; ++i) {
    DocPair part = compare(left[i], right[i]);
    result.first.parts.push_back(std::move(part.first));
    result.second.parts.push_back(std::move(part.second));
  }
  // Arguments that the other one lacks.
  auto addSurplus = [&](Doc &doc, llvm::ArrayRef<Type *> list) {
    for (size_t i = common; i + 1 < list.size(); ++i) {
      doc.parts.push_back(build(list[i]));
      doc.parts.back().marked = true;
    }
  };
  addSurplus(result.first, left);
  addSurplus(result.second, right);
  DocPair last = compare(left.back(), right.back());
  result.first.parts.push_back(std::move(last.first));
  result.second.parts.push_back(std::move(last.second));
  return result;
}

std::pair<Doc, Doc> DocBuilder::compareTuples(const TupleType *a,
                                              const TupleType *b) {
  DocPair result;
  result.first.kind = result.second.kind = Doc::Kind::Tuple;
  for (auto [x, y] : llvm::zip(a->elements, b->elements)) {
    DocPair part = compare(x, y);
    result.first.parts.push_back(std::move(part.first));
    result.second.parts.push_back(std::move(part.second));
  }
  return result;
}

std::pair<Doc, Doc> DocBuilder::compareRecords(const RecordType *a,
                                               const RecordType *b) {
  DocPair result{record(a), record(b)};
  auto &[left, right] = result;
  Fields x(a), y(b);
  auto markMissing = [](Doc &doc, const Fields &own, const Fields &other) {
    // An open record may have any further field.
    if (other.isOpen())
      return;
    for (auto [i, field] : llvm::enumerate(own.list))
      doc.fields[i].second = !other.find(field.name);
  };
  markMissing(left, x, y);
  markMissing(right, y, x);
  for (auto [i, field] : llvm::enumerate(x.list))
    for (auto [j, other] : llvm::enumerate(y.list))
      if (field.name == other.name) {
        DocPair part = compare(field.type, other.type);
        left.parts[i] = std::move(part.first);
        right.parts[j] = std::move(part.second);
      }
  return result;
}

std::pair<Doc, Doc> DocBuilder::compare(Type *a, Type *b) {
  a = prune(a);
  b = prune(b);
  if (sameType(a, b))
    return {build(a), build(b)};
  if (llvm::isa<VarType>(a) || llvm::isa<VarType>(b))
    return compareVars(a, b);
  if (a->alias && a->alias == b->alias && !a->aliasArguments.empty())
    return compareApplied(a->alias->name.text, a->aliasArguments,
                          b->aliasArguments);
  if (a->kind() != b->kind())
    return different(a, b);
  switch (a->kind()) {
  case Type::Kind::Record:
    return compareRecords(llvm::cast<RecordType>(a), llvm::cast<RecordType>(b));
  case Type::Kind::Function:
    return compareFunctions(a, b);
  case Type::Kind::Tuple: {
    auto *x = llvm::cast<TupleType>(a), *y = llvm::cast<TupleType>(b);
    if (x->elements.size() == y->elements.size())
      return compareTuples(x, y);
    break;
  }
  case Type::Kind::Custom: {
    auto *x = llvm::cast<CustomType>(a), *y = llvm::cast<CustomType>(b);
    if (x->definition == y->definition)
      return compareApplied(x->definition->name.text, x->arguments,
                            y->arguments);
    break;
  }
  case Type::Kind::Var:
  case Type::Kind::Unit:
    break;
  }
  return different(a, b);
}

//===----------------------------------------------------------------------===//
// Interface
//===----------------------------------------------------------------------===//

static TypeText layOut(const Doc &doc, unsigned width = 74) {
  Writer writer(width);
  writer.write(doc, Place::Free, 0);
  return std::move(writer.out);
}

std::pair<TypeText, TypeText> luciole::elm::compareTypes(Type *a, Type *b) {
  DocBuilder builder;
  builder.reserve(a);
  builder.reserve(b);
  auto [left, right] = builder.compare(a, b);
  return {layOut(left), layOut(right)};
}

TypeText luciole::elm::layOutType(Type *type, const VarType *endless) {
  DocBuilder builder;
  builder.endless = endless;
  builder.reserve(type);
  return layOut(builder.build(type));
}

std::string luciole::elm::typeToString(Type *type) {
  DocBuilder builder;
  builder.reserve(type);
  return layOut(builder.build(type), ~0u).text;
}
