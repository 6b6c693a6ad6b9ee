//===- ImportIntrinsics.cpp - Definitions that are compiled inline --------===//
//
// Arithmetic and comparison by type, function application and composition. What
// is not covered here is an ordinary call of the definition, so every intrinsic
// has one.
//
//===----------------------------------------------------------------------===//

#include "Importer.h"

using namespace llvm;
namespace arith = mlir::arith;

namespace luciole::elm {

Intrinsic findIntrinsic(StringRef module, StringRef name) {
  static const StringMap<Intrinsic> table = [] {
    StringMap<Intrinsic> map;
#define INTRINSIC(module, name, kind) map[module "." name] = Intrinsic::kind;
#define INTRINSIC_ALIAS(module, name, kind) INTRINSIC(module, name, kind)
#include "Intrinsics.def"
    return map;
  }();
  return table.lookup((module + "." + name).str());
}

static unsigned arityOf(Intrinsic op) {
  switch (op) {
  case Intrinsic::Negate:
  case Intrinsic::Abs:
  case Intrinsic::ToFloat:
  case Intrinsic::Not:
  case Intrinsic::Identity:
  case Intrinsic::BitNot:
  case Intrinsic::CharCode:
    return 1;
  default:
    return 2;
  }
}

bool isIdentity(const DefinitionInfo &info) {
  return !info.isLocal() && info.module->package.starts_with("elm/") &&
         findIntrinsic(info.module->name.text, info.definition->name.text) ==
             Intrinsic::Identity;
}

Value Importer::intrinsic(Location loc, const DefinitionInfo &info,
                          Operands args, Type *type, Want want) {
  if (info.isLocal() || !info.module->package.starts_with("elm/"))
    return {};
  Intrinsic op = findIntrinsic(info.module->name.text,
                               info.definition->name.text);
  unsigned arity = arityOf(op);
  if (op == Intrinsic::None)
    return {};
  if (args.size() < arity)
    return intrinsicValue(loc, info, args, type, arity);
  Operands rest = args.drop_front(arity);
  switch (op) {
  case Intrinsic::ApplyLeft:
    return applyOperand(loc, args[0], args.drop_front(1), type, want);
  case Intrinsic::ApplyRight: {
    SmallVector<Operand> swapped{args[0]};
    append_range(swapped, rest);
    return applyOperand(loc, args[1], swapped, type, want);
  }
  case Intrinsic::ComposeLeft:
    return compose(loc, args[1], args[0], rest, type, want);
  case Intrinsic::ComposeRight:
    return compose(loc, args[0], args[1], rest, type, want);
  case Intrinsic::Identity:
    if (rest.empty())
      return args[0].expr ? expr(args[0].expr, want) : get(args[0], want);
    return applyOperand(loc, args[0], rest, type, want);
  case Intrinsic::Always: {
    Value value = get(args[0]);
    get(args[1]);
    return applyUnknown(loc, value, get(rest), termOf(type));
  }
  default:
    break;
  }
  if (!rest.empty())
    return {};
  switch (op) {
  case Intrinsic::Add:
  case Intrinsic::Sub:
  case Intrinsic::Mul:
  case Intrinsic::Negate:
  case Intrinsic::Abs:
    return arithmetic(loc, op, args);
  case Intrinsic::FDiv:
    return arith::DivFOp::create(b, loc, get(args[0], Want::Float),
                                 get(args[1], Want::Float));
  case Intrinsic::IDiv:
  case Intrinsic::ModBy:
  case Intrinsic::RemainderBy:
    return divide(loc, op, args);
  case Intrinsic::ToFloat:
    return arith::SIToFPOp::create(b, loc, f64, get(args[0], Want::Int));
  case Intrinsic::Eq:
    return equality(loc, false, args);
  case Intrinsic::Ne:
    return equality(loc, true, args);
  case Intrinsic::Lt:
  case Intrinsic::Gt:
  case Intrinsic::Le:
  case Intrinsic::Ge:
    return comparison(loc, op, args);
  case Intrinsic::Compare:
    return compare(loc, args);
  case Intrinsic::Min:
  case Intrinsic::Max:
    return extremum(loc, op, args);
  case Intrinsic::Not:
    return arith::XOrIOp::create(b, loc, get(args[0], Want::Bool),
                                 boolConstant(loc, true));
  case Intrinsic::Xor:
    return arith::XOrIOp::create(b, loc, get(args[0], Want::Bool),
                                 get(args[1], Want::Bool));
  case Intrinsic::And: {
    Value left = get(args[0], Want::Bool);
    return ifElse(
        loc, i1, left, [&] { return get(args[1], Want::Bool); },
        [&] { return boolConstant(loc, false); });
  }
  case Intrinsic::Or: {
    Value left = get(args[0], Want::Bool);
    return ifElse(
        loc, i1, left, [&] { return boolConstant(loc, true); },
        [&] { return get(args[1], Want::Bool); });
  }
  case Intrinsic::Append:
    return append(loc, args);
  case Intrinsic::Cons: {
    if (args[0].expr && args[1].expr)
      return consChain(loc, args[0].expr, args[1].expr);
    Value head = get(args[0]);
    return erl::ConsOp::create(b, loc, erl::ConsType::get(context), head,
                               get(args[1]));
  }
  case Intrinsic::CharCode:
    return charCode(loc, get(args[0], Want::Int));
  default:
    return bitwise(loc, op, args);
  }
}

/// As a function value an intrinsic is a lambda, if it is one for these types.
Value Importer::intrinsicValue(Location loc, const DefinitionInfo &info,
                               Operands args, Type *type, unsigned arity) {
  SmallVector<Operand> all;
  for (Operand operand : args)
    all.push_back({get(operand), operand.type});
  SmallVector<Type *> types;
  for (Type *rest = prune(type); all.size() + types.size() < arity;) {
    auto *function = dyn_cast<FunctionType>(rest);
    if (!function)
      return {};
    types.push_back(function->argument);
    type = rest = prune(function->result);
  }
  SmallVector<mlir::Type> parameters;
  for (Type *parameter : types)
    parameters.push_back(termOf(parameter));
  bool isInline = true;
  Value lambda = makeLambda(loc, parameters, [&](ValueRange rest) -> Value {
    for (auto [value, parameter] : zip(rest, types))
      all.push_back({value, parameter});
    Value result = intrinsic(loc, info, all, type, Want::Term);
    isInline = bool(result);
    return result ? as(loc, result, Want::Term) : atom(loc, "unit");
  });
  if (isInline)
    return lambda;
  lambda.getDefiningOp()->erase();
  return {};
}

/// `(f >> g) x` is `g (f x)`; without x it is a lambda of it.
Value Importer::compose(Location loc, Operand first, Operand second,
                        Operands args, Type *type, Want want) {
  Type *middle = cast<FunctionType>(prune(first.type))->result;
  if (!args.empty()) {
    Value inner = as(loc, applyOperand(loc, first, args[0], middle, Want::Term),
                     Want::Term);
    SmallVector<Operand> rest{{inner, middle}};
    append_range(rest, args.drop_front());
    return applyOperand(loc, second, rest, type, want);
  }
  // Functions that are computed are computed once.
  auto computed = [&](Operand f) -> Operand {
    if (f.expr && (f.expr->kind == Expr::Kind::Variable ||
                   f.expr->kind == Expr::Kind::Lambda ||
                   f.expr->kind == Expr::Kind::Accessor))
      return f;
    return {get(f), f.type};
  };
  Operand f = computed(first), g = computed(second);
  auto *function = cast<FunctionType>(prune(type));
  return makeLambda(loc, termOf(function->argument), [&](ValueRange x) {
    Operand argument(x[0], function->argument);
    return as(loc, compose(loc, f, g, argument, function->result, Want::Term),
              Want::Term);
  });
}

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

Value Importer::arithmetic(Location loc, Intrinsic op, Operands args) {
  Type *type = args[0].type;
  if (isPrimitive(type, "Float")) {
    Value x = get(args[0], Want::Float);
    if (op == Intrinsic::Negate)
      return arith::NegFOp::create(b, loc, x);
    if (op == Intrinsic::Abs) {
      Value zero = arith::ConstantOp::create(b, loc, b.getF64FloatAttr(0));
      Value isNegative = arith::CmpFOp::create(
          b, loc, arith::CmpFPredicate::OLT, x, zero);
      return arith::SelectOp::create(b, loc, isNegative,
                                     arith::NegFOp::create(b, loc, x), x);
    }
    Value y = get(args[1], Want::Float);
    if (op == Intrinsic::Add)
      return arith::AddFOp::create(b, loc, x, y);
    if (op == Intrinsic::Sub)
      return arith::SubFOp::create(b, loc, x, y);
    return arith::MulFOp::create(b, loc, x, y);
  }
  // A number that nothing says more of: no evidence, so an Int.
  VarType *variable = asVariable(type);
  if (!isPrimitive(type, "Int") && (!variable || variable->generic))
    return {};
  Value x = get(args[0], Want::Int);
  if (op == Intrinsic::Negate || op == Intrinsic::Abs) {
    Value zero = intConstant(loc, 0);
    Value negated = arith::SubIOp::create(b, loc, zero, x);
    if (op == Intrinsic::Negate)
      return negated;
    Value isNegative =
        arith::CmpIOp::create(b, loc, arith::CmpIPredicate::slt, x, zero);
    return arith::SelectOp::create(b, loc, isNegative, negated, x);
  }
  Value y = get(args[1], Want::Int);
  if (op == Intrinsic::Add)
    return arith::AddIOp::create(b, loc, x, y);
  if (op == Intrinsic::Sub)
    return arith::SubIOp::create(b, loc, x, y);
  return arith::MulIOp::create(b, loc, x, y);
}

/// The literal that an operand is, if it is an Int.
static std::optional<int64_t> literalInt(Operand operand) {
  if (!operand.expr || operand.expr->kind != Expr::Kind::Int)
    return std::nullopt;
  return operand.expr->integer;
}

/// The lower 63 bits with their sign, so that -2^63 does not occur.
static Value wrapped(mlir::OpBuilder &b, Location loc, Value x) {
  Value one = arith::ConstantOp::create(b, loc, b.getI64IntegerAttr(1));
  return arith::ShRSIOp::create(b, loc, arith::ShLIOp::create(b, loc, x, one),
                                one);
}

/// What JavaScript's `| 0` makes of an integer.
static Value to32(mlir::OpBuilder &b, Location loc, Value x) {
  Value low = arith::TruncIOp::create(b, loc, b.getI32Type(), x);
  return arith::ExtSIOp::create(b, loc, b.getI64Type(), low);
}

/// By zero only `//` has a result; the others are left to the kernel unless the
/// divisor is a literal.
Value Importer::divide(Location loc, Intrinsic op, Operands args) {
  if (op == Intrinsic::IDiv) {
    Value x = wrapped(b, loc, get(args[0], Want::Int));
    if (std::optional<int64_t> divisor = literalInt(args[1]);
        divisor && *divisor)
      return to32(b, loc,
                  arith::DivSIOp::create(b, loc, x, intConstant(loc, *divisor)));
    Value y = get(args[1], Want::Int), zero = intConstant(loc, 0);
    Value isZero =
        arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, y, zero);
    Value safe =
        arith::SelectOp::create(b, loc, isZero, intConstant(loc, 1), y);
    Value quotient =
        to32(b, loc, arith::DivSIOp::create(b, loc, x, safe));
    return arith::SelectOp::create(b, loc, isZero, zero, quotient);
  }
  std::optional<int64_t> divisor = literalInt(args[0]);
  if (!divisor || *divisor <= 0)
    return {};
  Value y = intConstant(loc, *divisor);
  Value x = wrapped(b, loc, get(args[1], Want::Int));
  Value rest = arith::RemSIOp::create(b, loc, x, y);
  if (op == Intrinsic::RemainderBy)
    return rest;
  Value isNegative = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::slt,
                                           rest, intConstant(loc, 0));
  return arith::SelectOp::create(b, loc, isNegative,
                                 arith::AddIOp::create(b, loc, rest, y), rest);
}

Value Importer::bitwise(Location loc, Intrinsic op, Operands args) {
  mlir::Type i32 = b.getI32Type();
  auto low = [&](Operand operand) -> Value {
    return arith::TruncIOp::create(b, loc, i32, get(operand, Want::Int));
  };
  auto bits = [&](int64_t value) -> Value {
    return arith::ConstantOp::create(b, loc, b.getI32IntegerAttr(value));
  };
  auto isSigned = [&](Value x) -> Value {
    return arith::ExtSIOp::create(b, loc, i64, x);
  };
  if (op == Intrinsic::BitNot)
    return isSigned(arith::XOrIOp::create(b, loc, low(args[0]), bits(-1)));
  Value x = low(args[0]), y = low(args[1]);
  switch (op) {
  case Intrinsic::BitAnd:
    return isSigned(arith::AndIOp::create(b, loc, x, y));
  case Intrinsic::BitOr:
    return isSigned(arith::OrIOp::create(b, loc, x, y));
  case Intrinsic::BitXor:
    return isSigned(arith::XOrIOp::create(b, loc, x, y));
  default:
    break;
  }
  Value count = arith::AndIOp::create(b, loc, x, bits(31));
  switch (op) {
  case Intrinsic::ShiftLeft:
    return isSigned(arith::ShLIOp::create(b, loc, y, count));
  case Intrinsic::ShiftRight:
    return isSigned(arith::ShRSIOp::create(b, loc, y, count));
  case Intrinsic::ShiftRightZero:
    return arith::ExtUIOp::create(b, loc, i64,
                                  arith::ShRUIOp::create(b, loc, y, count));
  default:
    llvm_unreachable("not an operation on bits");
  }
}

//===----------------------------------------------------------------------===//
// Comparison
//===----------------------------------------------------------------------===//

static bool isSmallTyped(mlir::Type type) { return isa<erl::SmallType>(type); }

static erl::ComparePredicate termPredicate(Intrinsic op) {
  switch (op) {
  case Intrinsic::Lt:
    return erl::ComparePredicate::Lt;
  case Intrinsic::Le:
    return erl::ComparePredicate::Le;
  case Intrinsic::Gt:
    return erl::ComparePredicate::Gt;
  default:
    return erl::ComparePredicate::Ge;
  }
}

Value Importer::charCode(Location loc, Value character) {
  Value moved = intConstant(loc, kMovedChars);
  Value isMoved = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::sge,
                                        character, moved);
  Value code = arith::SubIOp::create(b, loc, character, moved);
  return arith::SelectOp::create(b, loc, isMoved, code, character);
}

/// Beside a literal Elm compares as IEEE 754 has it. Otherwise it asks whether
/// the first is less, then whether they are equal, so that NaN is greater.
static arith::CmpFPredicate floatPredicate(Intrinsic op, bool hasLiteral) {
  switch (op) {
  case Intrinsic::Lt:
    return arith::CmpFPredicate::OLT;
  case Intrinsic::Le:
    return arith::CmpFPredicate::OLE;
  case Intrinsic::Gt:
    return hasLiteral ? arith::CmpFPredicate::OGT : arith::CmpFPredicate::UGT;
  default:
    return hasLiteral ? arith::CmpFPredicate::OGE : arith::CmpFPredicate::UGE;
  }
}

static bool isNumberLiteral(Operand operand) {
  return operand.expr && (operand.expr->kind == Expr::Kind::Int ||
                          operand.expr->kind == Expr::Kind::Float);
}

Value Importer::comparison(Location loc, Intrinsic op, Operands args) {
  if (isPrimitive(args[0].type, "Float")) {
    Value x = get(args[0], Want::Float);
    bool hasLiteral = isNumberLiteral(args[0]) || isNumberLiteral(args[1]);
    return arith::CmpFOp::create(b, loc, floatPredicate(op, hasLiteral), x,
                                 get(args[1], Want::Float));
  }
  // Floats among numbers of unknown type: the kernel knows NaN.
  VarType *variable = asVariable(args[0].type);
  if (variable && variable->generic)
    return {};
  Value x = get(args[0]);
  return erl::CompareOp::create(b, loc, termPredicate(op), x, get(args[1]));
}

/// Whether an operand is a literal that equals only itself, an immediate.
static bool isImmediate(Attribute literal) {
  if (auto atom = dyn_cast_or_null<erl::AtomAttr>(literal))
    return atom.getName() != "dict";
  return isa_and_nonnull<erl::IntAttr, erl::NilAttr>(literal);
}

Value Importer::equality(Location loc, bool negated, Operands args) {
  Type *type = args[0].type;
  if (isPrimitive(type, "Float")) {
    Value x = get(args[0], Want::Float);
    return arith::CmpFOp::create(b, loc,
                                 negated ? arith::CmpFPredicate::UNE
                                         : arith::CmpFPredicate::OEQ,
                                 x, get(args[1], Want::Float));
  }
  auto flip = [&](Value equal) -> Value {
    if (!negated)
      return equal;
    return arith::XOrIOp::create(b, loc, equal, boolConstant(loc, true));
  };
  // A number is not equal to its literal alone where it may be a float.
  for (unsigned i = 0; i < 2; ++i) {
    if (asVariable(type) || !args[i].expr)
      continue;
    Attribute attr = literal(args[i].expr);
    if (isImmediate(attr))
      return flip(erl::IsEqOp::create(b, loc, get(args[1 - i]), attr));
  }
  mlir::Type known = termOf(type);
  Value x = get(args[0]), y = get(args[1]);
  if (isa<erl::SmallType, erl::BoolType, erl::BinaryType>(known))
    return flip(erl::CompareOp::create(b, loc, erl::ComparePredicate::ExactEq,
                                       x, y));
  Value equal = callNamed(loc, "elm_basics", "equal", {x, y},
                          erl::BoolType::get(context));
  return flip(erl::IsTrueOp::create(b, loc, equal));
}

/// LT, EQ, GT are 0, 1, 2.
Value Importer::compare(Location loc, Operands args) {
  Value less, greater;
  mlir::Type known = termOf(args[0].type);
  if (isPrimitive(args[0].type, "Float")) {
    Value x = get(args[0], Want::Float), y = get(args[1], Want::Float);
    less = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OLT, x, y);
    greater = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::UNE, x, y);
  } else if (isSmallTyped(known)) {
    Value x = get(args[0]), y = get(args[1]);
    less = erl::CompareOp::create(b, loc, erl::ComparePredicate::Lt, x, y);
    greater = erl::CompareOp::create(b, loc, erl::ComparePredicate::Gt, x, y);
  } else {
    return {};
  }
  Value notLess = arith::SelectOp::create(b, loc, greater, intConstant(loc, 2),
                                          intConstant(loc, 1));
  Value order =
      arith::SelectOp::create(b, loc, less, intConstant(loc, 0), notLess);
  return erl::BoxSmallOp::create(b, loc, erl::SmallType::get(context, 0, 2),
                                 order);
}

Value Importer::extremum(Location loc, Intrinsic op, Operands args) {
  Want want = isPrimitive(args[0].type, "Float") ? Want::Float : Want::Int;
  if (want == Want::Int && !isPrimitive(args[0].type, "Int"))
    return {};
  Value x = get(args[0], want), y = get(args[1], want);
  bool isMin = op == Intrinsic::Min;
  Value first =
      want == Want::Float
          ? Value(arith::CmpFOp::create(b, loc,
                                        isMin ? arith::CmpFPredicate::OLT
                                              : arith::CmpFPredicate::UGT,
                                        x, y))
          : Value(arith::CmpIOp::create(b, loc,
                                        isMin ? arith::CmpIPredicate::slt
                                              : arith::CmpIPredicate::sgt,
                                        x, y));
  return arith::SelectOp::create(b, loc, first, x, y);
}

//===----------------------------------------------------------------------===//
// Appending
//===----------------------------------------------------------------------===//

/// The operator's call that `expr` is, if it is one with all its operands.
bool Importer::isIntrinsicCall(const Expr *expr, Intrinsic op) {
  if (!expr || expr->kind != Expr::Kind::Call || expr->parts.size() != 3 ||
      expr->parts[0]->reference.kind != Reference::Kind::Definition)
    return false;
  DefinitionInfo &info = analysis.info(expr->parts[0]->reference.definition);
  return !info.isLocal() && info.module->package.starts_with("elm/") &&
         findIntrinsic(info.module->name.text, info.definition->name.text) == op;
}

/// A list of what is computed, the last first: no more than that lives while the
/// others are.
Value Importer::reversedList(Location loc, Operands operands) {
  Value reversed = constant(loc, erl::NilAttr::get(context));
  for (Operand operand : operands)
    reversed = erl::ConsOp::create(b, loc, erl::ConsType::get(context),
                                   get(operand), reversed);
  return reversed;
}

/// Elements in front of a list. Many of them are collected as they are computed.
Value Importer::prepend(Location loc, ArrayRef<const Expr *> elements,
                        llvm::function_ref<Value()> tail) {
  constexpr size_t kMany = 64;
  mlir::Type cons = erl::ConsType::get(context);
  if (elements.size() > kMany) {
    Value reversed =
        reversedList(loc, SmallVector<Operand>(elements.begin(), elements.end()));
    return callNamed(loc, "lists", "reverse", {reversed, tail()}, cons);
  }
  SmallVector<Value> values;
  for (const Expr *element : elements)
    values.push_back(expr(element));
  Value list = tail();
  for (Value value : reverse(values))
    list = erl::ConsOp::create(b, loc, cons, value, list);
  return list;
}

/// `a :: b :: c :: list`.
Value Importer::consChain(Location loc, const Expr *first, const Expr *rest) {
  SmallVector<const Expr *> heads{first};
  for (; isIntrinsicCall(rest, Intrinsic::Cons); rest = rest->parts[2])
    heads.push_back(rest->parts[1]);
  return prepend(loc, heads, [&] { return expr(rest); });
}

/// `a ++ b ++ c` of lists. Many of them are collected as elements are.
Value Importer::appendLists(Location loc, Operand left, Operand right) {
  constexpr size_t kMany = 16;
  SmallVector<Operand> lists{left};
  const Expr *rest = right.expr;
  for (; isIntrinsicCall(rest, Intrinsic::Append); rest = rest->parts[2])
    lists.push_back(Operand(rest->parts[1]));
  mlir::Type list = erl::ListType::get(context);
  if (lists.size() < kMany) {
    Value first = get(left);
    return callNamed(loc, "erlang", "++", {first, get(right)}, list);
  }
  Value reversed = reversedList(loc, lists);
  return callNamed(loc, "elm", "append_reversed", {reversed, expr(rest)}, list);
}

/// The operands of a chain `a ++ b ++ c`.
void Importer::appendOperands(Operand operand,
                              SmallVectorImpl<Operand> &operands) {
  const Expr *expr = operand.expr;
  if (!isIntrinsicCall(expr, Intrinsic::Append))
    return operands.push_back(operand);
  appendOperands(expr->parts[1], operands);
  appendOperands(expr->parts[2], operands);
}

/// Many strings are joined: one construction would have them all live.
Value Importer::appendStrings(Location loc, Operands strings) {
  constexpr size_t kMany = 30;
  if (strings.size() > kMany) {
    Value list = reversedList(loc, strings);
    list = callNamed(loc, "lists", "reverse", {list},
                     erl::ListType::get(context));
    Value separator = constant(loc, erl::BitsAttr::get(context, "", 0));
    return callNamed(loc, "elm_string", "join", {separator, list},
                     erl::BinaryType::get(context));
  }
  SmallVector<Value> values;
  for (Operand operand : strings)
    values.push_back(get(operand));
  Attribute segment = erl::SegmentAttr::get(
      context, erl::SegmentType::Binary, 8, false, erl::Endian::Big);
  SmallVector<Attribute> segments(values.size(), segment);
  SmallVector<bool> sized(values.size(), false);
  return erl::BitsConstructOp::create(b, loc, erl::BinaryType::get(context),
                                      values, ValueRange(),
                                      b.getArrayAttr(segments), sized);
}

Value Importer::append(Location loc, Operands args) {
  if (isPrimitive(args[0].type, "List"))
    return appendLists(loc, args[0], args[1]);
  if (!isPrimitive(args[0].type, "String"))
    return {};
  SmallVector<Operand> operands;
  for (Operand operand : args)
    appendOperands(operand, operands);
  return appendStrings(loc, operands);
}

} // namespace luciole::elm
