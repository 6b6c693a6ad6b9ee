//===- ASTDump.cpp - Elm's tree as text, for tests ------------------------===//

#include "luciole/Frontend/Elm/ASTDump.h"
#include "Characters.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"

using namespace luciole::elm;

namespace {
class Dumper {
public:
  explicit Dumper(llvm::raw_ostream &os) : os(os) {}
  void module(const Module &module);

private:
  llvm::raw_ostream &os;

  void name(llvm::StringRef qualifier, llvm::StringRef text) {
    os << qualifier << (qualifier.empty() ? "" : ".") << text;
  }
  void string(llvm::StringRef text);
  void exposing(const Exposing &exposing);
  void import(const Import &import);
  void type(const TypeExpr &type);
  void pattern(const Pattern &pattern);
  void expr(const Expr &expr);
  void operators(const Expr &expr);
  void fields(const Expr &expr);
  void definition(const Definition &definition);

  /// `(head item item)`
  template <typename List, typename Each>
  void list(llvm::StringRef head, const List &items, Each each) {
    os << '(' << head;
    bool first = head.empty();
    for (const auto &item : items) {
      os << (first ? "" : " ");
      first = false;
      each(item);
    }
    os << ')';
  }
  template <typename List>
  void types(llvm::StringRef head, const List &items) {
    list(head, items, [&](const TypeExpr *t) { type(*t); });
  }
  template <typename List>
  void patterns(llvm::StringRef head, const List &items) {
    list(head, items, [&](const Pattern *p) { pattern(*p); });
  }
  template <typename List>
  void exprs(llvm::StringRef head, const List &items) {
    list(head, items, [&](const Expr *e) { expr(*e); });
  }
};
} // namespace

void Dumper::string(llvm::StringRef text) {
  os << '"';
  for (uint32_t i = 0; i < text.size();) {
    unsigned length;
    uint32_t c = decode(text, i, length);
    i += length;
    if (c < 0x20 || c == '"' || c == '\\' || c >= 0x7F)
      os << llvm::format("\\u{%04X}", c);
    else
      os << char(c);
  }
  os << '"';
}

void Dumper::exposing(const Exposing &exposing) {
  if (exposing.everything) {
    os << " (exposing ..)";
    return;
  }
  if (exposing.names.empty())
    return;
  os << ' ';
  list("exposing", exposing.names, [&](const Exposed &item) {
    bool isOperator = item.kind == Exposed::Kind::Operator;
    os << (isOperator ? "(" : "") << item.name.text << (isOperator ? ")" : "");
    if (item.kind == Exposed::Kind::TypeWithConstructors)
      os << "(..)";
  });
}

void Dumper::import(const Import &import) {
  os << "(import " << import.module.text;
  if (!import.as.text.empty())
    os << " as " << import.as.text;
  exposing(import.exposing);
  os << ")\n";
}

void Dumper::type(const TypeExpr &expr) {
  using Kind = TypeExpr::Kind;
  switch (expr.kind) {
  case Kind::Var:
    os << expr.name.text;
    break;
  case Kind::Named:
    if (!expr.parts.empty())
      os << '(';
    name(expr.qualifier, expr.name.text);
    for (const TypeExpr *part : expr.parts) {
      os << ' ';
      type(*part);
    }
    if (!expr.parts.empty())
      os << ')';
    break;
  case Kind::Function:
    types("->", expr.parts);
    break;
  case Kind::Tuple:
    types("tuple", expr.parts);
    break;
  case Kind::Unit:
    os << "()";
    break;
  case Kind::Record: {
    std::string head = "record";
    if (!expr.name.text.empty())
      head += " " + expr.name.text.str() + " |";
    list(head, expr.fields, [&](const TypeExpr::Field &field) {
      os << '(' << field.name.text << ' ';
      type(*field.type);
      os << ')';
    });
  }
  }
}

void Dumper::pattern(const Pattern &p) {
  using Kind = Pattern::Kind;
  switch (p.kind) {
  case Kind::Anything:
    os << '_';
    break;
  case Kind::Variable:
    os << p.variables[0]->name.text;
    break;
  case Kind::Unit:
    os << "()";
    break;
  case Kind::Tuple:
    patterns("tuple", p.parts);
    break;
  case Kind::List:
    patterns("list", p.parts);
    break;
  case Kind::Cons:
    patterns("::", p.parts);
    break;
  case Kind::Constructor: {
    std::string head = p.qualifier.str();
    patterns(head + (head.empty() ? "" : ".") + p.name.text.str(), p.parts);
    break;
  }
  case Kind::Record:
    list("record", p.variables,
         [&](const Variable *field) { os << field->name.text; });
    break;
  case Kind::Alias:
    os << "(as ";
    pattern(*p.parts[0]);
    os << ' ' << p.variables[0]->name.text << ')';
    break;
  case Kind::Int:
    os << p.integer;
    break;
  case Kind::Char:
    os << "(char " << p.integer << ')';
    break;
  case Kind::String:
    string(p.text);
  }
}

void Dumper::operators(const Expr &e) {
  os << "(chain ";
  expr(*e.parts[0]);
  for (size_t i = 0; i < e.operators.size(); ++i) {
    os << ' ' << e.operators[i].name.text << ' ';
    expr(*e.parts[i + 1]);
  }
  os << ')';
}

void Dumper::fields(const Expr &e) {
  std::string head = "record";
  if (e.kind == Expr::Kind::Update)
    head += " " + e.name.text.str() + " |";
  list(head, e.fields, [&](const FieldExpr &field) {
    os << '(' << field.name.text << ' ';
    expr(*field.value);
    os << ')';
  });
}

void Dumper::expr(const Expr &e) {
  using Kind = Expr::Kind;
  switch (e.kind) {
  case Kind::Variable:
    os << (e.isOperator ? "(" : "");
    name(e.qualifier, e.name.text);
    os << (e.isOperator ? ")" : "");
    break;
  case Kind::Accessor:
    os << '.' << e.name.text;
    break;
  case Kind::Int:
    os << e.integer;
    break;
  case Kind::Float:
    os << llvm::format("%g", e.number) << 'f';
    break;
  case Kind::Char:
    os << "(char " << e.integer << ')';
    break;
  case Kind::String:
    string(e.text);
    break;
  case Kind::Operators:
    operators(e);
    break;
  case Kind::Negate:
    exprs("negate", e.parts);
    break;
  case Kind::Lambda:
    os << "(\\ ";
    patterns("", e.patterns);
    os << ' ';
    expr(*e.parts[0]);
    os << ')';
    break;
  case Kind::Call:
    exprs("call", e.parts);
    break;
  case Kind::If:
    exprs("if", e.parts);
    break;
  case Kind::Let:
    os << "(let";
    for (const Definition *inner : e.definitions) {
      os << ' ';
      definition(*inner);
    }
    os << " in ";
    expr(*e.parts[0]);
    os << ')';
    break;
  case Kind::Case:
    os << "(case ";
    expr(*e.parts[0]);
    for (const Branch &branch : e.branches) {
      os << " (";
      pattern(*branch.pattern);
      os << " -> ";
      expr(*branch.body);
      os << ')';
    }
    os << ')';
    break;
  case Kind::Access:
    os << "(. ";
    expr(*e.parts[0]);
    os << ' ' << e.name.text << ')';
    break;
  case Kind::Record:
  case Kind::Update:
    fields(e);
    break;
  case Kind::Tuple:
    exprs("tuple", e.parts);
    break;
  case Kind::List:
    exprs("list", e.parts);
    break;
  case Kind::Unit:
    os << "()";
  }
}

void Dumper::definition(const Definition &d) {
  if (d.annotation) {
    os << "(: " << d.name.text << ' ';
    type(*d.annotation);
    os << ") ";
  }
  os << "(= ";
  if (d.pattern)
    pattern(*d.pattern);
  else
    patterns(d.name.text, d.parameters);
  os << ' ';
  expr(*d.body);
  os << ')';
}

void Dumper::module(const Module &m) {
  static const char *const heads[] = {"(module ", "(port-module ",
                                      "(effect-module "};
  os << heads[unsigned(m.kind)] << m.name.text;
  exposing(m.exposing);
  os << ")\n";
  for (const Import &one : m.imports)
    if (!one.implicit)
      import(one);
  for (const Union *made : m.unions) {
    os << "(type " << made->name.text;
    for (const Name &parameter : made->parameters)
      os << ' ' << parameter.text;
    for (const Constructor &constructor : made->constructors) {
      os << ' ';
      types(constructor.name.text, constructor.parameterExprs);
    }
    os << ")\n";
  }
  for (const Alias *alias : m.aliases) {
    os << "(alias " << alias->name.text;
    for (const Name &parameter : alias->parameters)
      os << ' ' << parameter.text;
    os << ' ';
    type(*alias->expr);
    os << ")\n";
  }
  for (const Port *port : m.ports) {
    os << "(port " << port->name.text << ' ';
    type(*port->annotation);
    os << ")\n";
  }
  for (const Infix &infix : m.infixes)
    os << "(infix " << infix.symbol.text << ' ' << unsigned(infix.precedence)
       << ' ' << infix.function.text << ")\n";
  for (const Definition *made : m.definitions) {
    definition(*made);
    os << '\n';
  }
}

void luciole::elm::dumpModule(const Module &module, llvm::raw_ostream &os) {
  Dumper(os).module(module);
}
