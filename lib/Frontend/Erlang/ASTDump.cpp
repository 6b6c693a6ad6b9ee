//===- ASTDump.cpp - A readable form of the tree --------------------------===//
//
// One node a line would hide the shape; nodes print as nested parentheses,
// `(op + 1 (call f X))`, and clauses on lines of their own.
//
//===----------------------------------------------------------------------===//

#include "luciole/Frontend/Erlang/AST.h"
#include "luciole/Frontend/Erlang/Token.h"
#include "llvm/ADT/StringExtras.h"

using namespace luciole::erlang;

namespace {

class Dumper {
public:
  explicit Dumper(llvm::raw_ostream &os) : os(os) {}

  void dump(const ModuleAST &module);
  void dump(const Expr *expr);

private:
  template <typename T> void literal(TokenKind kind, T set) {
    Token token;
    token.kind = kind;
    set(token);
    print(token, os);
  }
  void atom(llvm::StringRef name) { os << quoteAtom(name); }
  void list(ExprList exprs) {
    for (const Expr *expr : exprs) {
      os << ' ';
      dump(expr);
    }
  }
  void seq(ExprList exprs) {
    llvm::interleave(exprs, os, [&](const Expr *e) { dump(e); }, ", ");
  }
  void clause(const Clause &clause);
  void clauses(llvm::ArrayRef<Clause *> all) {
    depth += 2;
    for (const Clause *c : all) {
      os << '\n';
      os.indent(depth);
      clause(*c);
    }
    depth -= 2;
  }
  void section(llvm::StringRef name) {
    os << '\n';
    os.indent(depth) << name;
  }
  void fields(llvm::ArrayRef<RecordFieldInit> inits);
  void assocs(llvm::ArrayRef<MapAssoc> pairs);
  void segment(const BinarySegment &segment);
  void qualifiers(llvm::ArrayRef<Qualifier> quals);
  void type(const TypeExpr *type);
  void types(llvm::ArrayRef<TypeExpr *> all, llvm::StringRef separator = ", ");
  void literalOrVar(const Expr *expr);
  void withClauses(const Expr *expr);

  llvm::raw_ostream &os;
  unsigned depth = 0;
};

void Dumper::clause(const Clause &clause) {
  os << '(';
  seq(clause.patterns);
  os << ')';
  if (!clause.guards.empty()) {
    os << " when ";
    llvm::interleave(
        clause.guards, os, [&](ExprList tests) { seq(tests); }, "; ");
  }
  os << " ->";
  depth += 2;
  for (const Expr *expr : clause.body) {
    section("");
    dump(expr);
  }
  depth -= 2;
}

void Dumper::fields(llvm::ArrayRef<RecordFieldInit> inits) {
  for (const RecordFieldInit &init : inits) {
    os << ' ';
    if (init.isWildcard)
      os << '_';
    else
      atom(init.name);
    os << '=';
    dump(init.value);
  }
}

void Dumper::assocs(llvm::ArrayRef<MapAssoc> pairs) {
  for (const MapAssoc &assoc : pairs) {
    os << ' ';
    dump(assoc.key);
    os << (assoc.exact ? " := " : " => ");
    dump(assoc.value);
  }
}

void Dumper::segment(const BinarySegment &written) {
  static constexpr llvm::StringLiteral types[] = {
      "?", "integer", "float", "binary", "bitstring", "utf8", "utf16", "utf32"};
  static constexpr llvm::StringLiteral endians[] = {"?", "big", "little",
                                                    "native"};
  BinarySegment s = written.resolved();
  os << ' ';
  dump(s.value);
  if (s.size) {
    os << ':';
    dump(s.size);
  }
  os << '/' << types[unsigned(s.type)]
     << (s.sign == SegmentSign::Signed ? "-signed" : "");
  if (s.endian != SegmentEndian::Big)
    os << '-' << endians[unsigned(s.endian)];
  if (s.unit)
    os << "-unit:" << s.unit;
}

void Dumper::qualifiers(llvm::ArrayRef<Qualifier> quals) {
  for (const Qualifier &q : quals) {
    os << " (";
    if (q.kind == Qualifier::Filter) {
      os << "filter ";
    } else {
      if (q.keyPattern) {
        dump(q.keyPattern);
        os << " := ";
      }
      dump(q.pattern);
      os << (q.kind == Qualifier::BinaryGenerator ? (q.strict ? " <:= " : " <= ")
             : q.strict                           ? " <:- "
                                                  : " <- ");
    }
    dump(q.value);
    os << ')';
  }
}

void Dumper::withClauses(const Expr *expr) {
  switch (expr->kind()) {
  case ExprKind::Fun: {
    const auto *fun = llvm::cast<FunExpr>(expr);
    os << "(fun " << fun->name();
    clauses(fun->clauses());
    break;
  }
  case ExprKind::If:
    os << "(if";
    clauses(llvm::cast<IfExpr>(expr)->clauses());
    break;
  case ExprKind::Case: {
    const auto *c = llvm::cast<CaseExpr>(expr);
    os << "(case ";
    dump(c->subject());
    clauses(c->clauses());
    break;
  }
  case ExprKind::Receive: {
    const auto *r = llvm::cast<ReceiveExpr>(expr);
    os << "(receive";
    clauses(r->clauses());
    if (r->timeout()) {
      section("after ");
      dump(r->timeout());
      os << " ->";
      list(r->afterBody());
    }
    break;
  }
  case ExprKind::Try: {
    const auto *t = llvm::cast<TryExpr>(expr);
    os << "(try";
    list(t->body());
    if (!t->ofClauses().empty()) {
      section("of");
      clauses(t->ofClauses());
    }
    if (!t->catchClauses().empty()) {
      section("catch");
      clauses(t->catchClauses());
    }
    if (!t->afterBody().empty()) {
      section("after");
      list(t->afterBody());
    }
    break;
  }
  default: {
    const auto *m = llvm::cast<MaybeExpr>(expr);
    os << "(maybe";
    list(m->body());
    if (!m->elseClauses().empty()) {
      section("else");
      clauses(m->elseClauses());
    }
  }
  }
  os << ')';
}

void Dumper::literalOrVar(const Expr *expr) {
  if (const auto *e = llvm::dyn_cast<IntegerExpr>(expr))
    literal(TokenKind::Integer, [&](Token &t) { t.integer = &e->value(); });
  else if (const auto *e = llvm::dyn_cast<FloatExpr>(expr))
    literal(TokenKind::Float, [&](Token &t) { t.real = e->value(); });
  else if (const auto *e = llvm::dyn_cast<CharExpr>(expr))
    literal(TokenKind::Char, [&](Token &t) { t.character = e->value(); });
  else if (const auto *e = llvm::dyn_cast<StringExpr>(expr))
    literal(TokenKind::String, [&](Token &t) { t.string = e->codePoints(); });
  else if (const auto *e = llvm::dyn_cast<AtomExpr>(expr))
    atom(e->name());
  else
    os << llvm::cast<VarExpr>(expr)->name();
}

void Dumper::dump(const Expr *expr) {
  using Kind = ExprKind;
  switch (expr->kind()) {
  case Kind::Integer: case Kind::Float: case Kind::Char: case Kind::String:
  case Kind::Atom: case Kind::Var:
    return literalOrVar(expr);
  case Kind::Fun: case Kind::If: case Kind::Case: case Kind::Receive:
  case Kind::Try: case Kind::Maybe:
    return withClauses(expr);
  case Kind::Tuple:
    os << '{';
    seq(llvm::cast<TupleExpr>(expr)->elements());
    os << '}';
    return;
  case Kind::List: {
    const auto *e = llvm::cast<ListExpr>(expr);
    os << '[';
    seq(e->elements());
    if (e->tail()) {
      os << " | ";
      dump(e->tail());
    }
    os << ']';
    return;
  }
  case Kind::Map: {
    const auto *e = llvm::cast<MapExpr>(expr);
    os << "(map";
    if (e->base()) {
      os << ' ';
      dump(e->base());
      os << " with";
    }
    assocs(e->assocs());
    break;
  }
  case Kind::Record: {
    const auto *e = llvm::cast<RecordExpr>(expr);
    os << "(record ";
    if (e->base()) {
      dump(e->base());
      os << " as ";
    }
    atom(e->name());
    fields(e->fields());
    break;
  }
  case Kind::RecordAccess: {
    const auto *e = llvm::cast<RecordAccessExpr>(expr);
    os << "(field ";
    dump(e->base());
    os << " #" << quoteAtom(e->name()) << '.' << quoteAtom(e->field());
    break;
  }
  case Kind::RecordIndex: {
    const auto *e = llvm::cast<RecordIndexExpr>(expr);
    os << "(index #" << quoteAtom(e->name()) << '.' << quoteAtom(e->field());
    break;
  }
  case Kind::Binary:
    os << "(bin";
    for (const BinarySegment &s : llvm::cast<BinaryExpr>(expr)->segments())
      segment(s);
    break;
  case Kind::Remote: {
    const auto *e = llvm::cast<RemoteExpr>(expr);
    os << "(remote";
    list({e->module(), e->function()});
    break;
  }
  case Kind::Call: {
    const auto *e = llvm::cast<CallExpr>(expr);
    os << "(call ";
    dump(e->callee());
    list(e->args());
    break;
  }
  case Kind::LocalFunRef: {
    const auto *e = llvm::cast<LocalFunRefExpr>(expr);
    os << "(fun " << quoteAtom(e->name()) << '/' << e->arity();
    break;
  }
  case Kind::RemoteFunRef: {
    const auto *e = llvm::cast<RemoteFunRefExpr>(expr);
    os << "(fun-remote";
    list({e->module(), e->function(), e->arity()});
    break;
  }
  case Kind::ListComp: {
    const auto *e = llvm::cast<ListCompExpr>(expr);
    os << "(list-comp ";
    dump(e->body());
    qualifiers(e->qualifiers());
    break;
  }
  case Kind::BinaryComp: {
    const auto *e = llvm::cast<BinaryCompExpr>(expr);
    os << "(bin-comp ";
    dump(e->body());
    qualifiers(e->qualifiers());
    break;
  }
  case Kind::MapComp: {
    const auto *e = llvm::cast<MapCompExpr>(expr);
    os << "(map-comp ";
    dump(e->key());
    os << " => ";
    dump(e->value());
    qualifiers(e->qualifiers());
    break;
  }
  case Kind::Block:
    os << "(block";
    list(llvm::cast<BlockExpr>(expr)->body());
    break;
  case Kind::Catch:
    os << "(catch ";
    dump(llvm::cast<CatchExpr>(expr)->body());
    break;
  case Kind::MaybeMatch: {
    const auto *e = llvm::cast<MaybeMatchExpr>(expr);
    os << "(maybe-match";
    list({e->pattern(), e->value()});
    break;
  }
  case Kind::Match: {
    const auto *e = llvm::cast<MatchExpr>(expr);
    os << "(match";
    list({e->pattern(), e->value()});
    break;
  }
  case Kind::Binop: {
    const auto *e = llvm::cast<BinopExpr>(expr);
    os << "(op " << spelling(e->op());
    list({e->lhs(), e->rhs()});
    break;
  }
  case Kind::Unop: {
    const auto *e = llvm::cast<UnopExpr>(expr);
    os << "(op " << spelling(e->op());
    list({e->operand()});
    break;
  }
  }
  os << ')';
}

void Dumper::types(llvm::ArrayRef<TypeExpr *> all, llvm::StringRef separator) {
  llvm::interleave(
      all, os, [&](const TypeExpr *t) { type(t); }, separator);
}

void Dumper::type(const TypeExpr *t) {
  switch (t->kind) {
  case TypeExpr::Literal: dump(t->value); return;
  case TypeExpr::Var: os << t->name; return;
  case TypeExpr::Annotated:
    os << t->name << " :: ";
    type(t->args[0]);
    return;
  case TypeExpr::Union: types(t->args, " | "); return;
  case TypeExpr::Range:
    dump(t->value);
    os << "..";
    dump(t->value2);
    return;
  case TypeExpr::AnyTuple: os << "tuple()"; return;
  case TypeExpr::Tuple:
    os << '{';
    types(t->args);
    os << '}';
    return;
  case TypeExpr::List:
  case TypeExpr::NonEmpty:
    os << '[';
    types(t->args);
    os << (t->kind == TypeExpr::List ? "]" : ", ...]");
    return;
  case TypeExpr::Nil: os << "[]"; return;
  case TypeExpr::Map:
    os << "#{";
    types(t->args);
    os << '}';
    return;
  case TypeExpr::MapField:
    type(t->args[0]);
    os << (t->exact ? " := " : " => ");
    type(t->args[1]);
    return;
  case TypeExpr::Record:
    os << '#' << quoteAtom(t->name) << '{';
    types(t->args);
    os << '}';
    return;
  case TypeExpr::RecordField:
    os << quoteAtom(t->name) << " :: ";
    type(t->args[0]);
    return;
  case TypeExpr::Binary:
    os << "<<";
    if (t->value) {
      os << "_:";
      dump(t->value);
    }
    if (t->value2) {
      os << (t->value ? ", _:_*" : "_:_*");
      dump(t->value2);
    }
    os << ">>";
    return;
  case TypeExpr::Call:
    if (!t->module.empty())
      os << quoteAtom(t->module) << ':';
    os << quoteAtom(t->name) << '(';
    types(t->args);
    os << ')';
    return;
  case TypeExpr::Fun:
    os << "fun((";
    if (t->anyArgs)
      os << "...";
    types(t->args.drop_back());
    os << ") -> ";
    type(t->args.back());
    os << ')';
    return;
  case TypeExpr::AnyFun: os << "fun()"; return;
  case TypeExpr::Constrained:
    type(t->args[0]);
    os << " when ";
    types(t->args.drop_front());
    return;
  }
}

void Dumper::dump(const ModuleAST &module) {
  os << "module " << quoteAtom(module.name) << '\n';
  for (const FunctionName &f : module.exports)
    os << "export " << quoteAtom(f.name) << '/' << f.arity << '\n';
  for (const FunctionName &f : module.exportedTypes)
    os << "export_type " << quoteAtom(f.name) << '/' << f.arity << '\n';
  for (const ImportDef &i : module.imports)
    for (const FunctionName &f : i.functions)
      os << "import " << quoteAtom(i.module) << ':' << quoteAtom(f.name) << '/'
         << f.arity << '\n';
  if (!module.onLoad.name.empty())
    os << "on_load " << quoteAtom(module.onLoad.name) << '\n';
  for (const RecordDef *r : module.records) {
    os << "record " << quoteAtom(r->name);
    for (const RecordField &f : r->fields) {
      os << ' ' << quoteAtom(f.name);
      if (f.defaultValue) {
        os << '=';
        dump(f.defaultValue);
      }
      if (f.type) {
        os << " :: ";
        type(f.type);
      }
    }
    os << '\n';
  }
  for (const AttributeDef &a : module.attributes) {
    os << "attribute " << quoteAtom(a.name) << ' ';
    dump(a.value);
    os << '\n';
  }
  for (const TypeDef &t : module.types) {
    os << (t.opaque ? "opaque " : "type ") << quoteAtom(t.name) << '(';
    types(t.params);
    os << ") :: ";
    type(t.type);
    os << '\n';
  }
  for (const SpecDef &s : module.specs) {
    os << (s.isCallback ? "callback " : "spec ") << quoteAtom(s.name) << '/'
       << s.arity << ' ';
    types(s.clauses, "; ");
    os << '\n';
  }
  for (const FunctionDef *f : module.functions) {
    os << "function " << quoteAtom(f->name) << '/' << f->arity;
    clauses(f->clauses);
    os << '\n';
  }
}

} // namespace

void luciole::erlang::dump(const ModuleAST &module, llvm::raw_ostream &os) {
  Dumper(os).dump(module);
}

void luciole::erlang::dump(const Expr *expr, llvm::raw_ostream &os) {
  Dumper(os).dump(expr);
}
