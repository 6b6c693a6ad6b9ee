//===- ParseForm.cpp - Functions and attributes ---------------------------===//

#include "ParserImpl.h"
#include "llvm/ADT/StringSwitch.h"

using namespace luciole::erlang;
using K = TokenKind;

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

Clause *Parser::parseFunctionClause(Token &name) {
  if (!is(K::Atom))
    return static_cast<Clause *>(failExpected("a function clause"));
  name = take();
  auto *clause = module.make<Clause>();
  clause->loc = name.loc;
  if (!is(K::LParen))
    return static_cast<Clause *>(failExpected("'('"));
  Exprs patterns;
  if (!parseArguments(patterns) || !parseGuard(clause->guards) ||
      !parseBody(clause->body))
    return nullptr;
  clause->patterns = module.copy<Expr *>(patterns);
  clause->loc = prevEnd(clause->loc);
  return clause;
}

void Parser::parseFunction() {
  Clauses clauses;
  Token first, name;
  do {
    Clause *clause = parseFunctionClause(name);
    if (!clause)
      return;
    if (clauses.empty()) {
      first = name;
    } else if (!checkHead(first, *clauses[0], name, *clause)) {
      return;
    }
    clauses.push_back(clause);
  } while (accept(K::Semicolon));
  if (!is(K::Dot)) {
    failExpected("");
    return;
  }
  if (clauses[0]->patterns.size() > 255) {
    fail(first.loc, "a function has at most 255 arguments");
    return;
  }
  auto *def = module.make<FunctionDef>();
  def->loc = first.loc;
  def->index = formIndex;
  def->name = first.text;
  def->arity = clauses[0]->patterns.size();
  def->clauses = module.copy<Clause *>(clauses);
  module.addFunction(def);
  sawFunction = true;
}

/// All clauses of a function have one name and one arity.
bool Parser::checkHead(const Token &first, const Clause &firstClause,
                       const Token &name, const Clause &clause) {
  size_t arity = firstClause.patterns.size();
  if (name.text == first.text && clause.patterns.size() == arity)
    return true;
  if (failed)
    return false;
  failed = true;
  diags
      .error(name.loc, "head mismatch: a clause of " + quoteAtom(first.text) +
                           "/" + llvm::Twine(arity) + " was expected, but " +
                           quoteAtom(name.text) + "/" +
                           llvm::Twine(clause.patterns.size()) + " was found")
      .withHint("a function ends with '.', only its clauses are separated "
                "with ';'")
      .withNote(first.loc, "the function begins here");
  return false;
}

//===----------------------------------------------------------------------===//
// Attributes
//===----------------------------------------------------------------------===//

void Parser::parseAttribute() {
  take();
  Token name = take();
  enum { Module, Export, ExportType, Import, Record, Type, Spec, OnLoad, Wild };
  int kind = llvm::StringSwitch<int>(name.text)
                 .Case("module", Module)
                 .Case("export", Export)
                 .Case("export_type", ExportType)
                 .Case("import", Import)
                 .Case("record", Record)
                 .Cases({"type", "opaque"}, Type)
                 .Cases({"spec", "callback"}, Spec)
                 .Case("on_load", OnLoad)
                 .Default(Wild);
  if (name.isKeyword() || name.is(K::Eof)) {
    failExpected("the name of an attribute");
    return;
  }
  bool anywhere = kind == Record || kind == Type || name.text == "spec" ||
                  name.text == "dialyzer" || name.text == "compile";
  if (sawFunction && !anywhere) {
    softError(name.loc, "the attribute '" + name.text +
                            "' comes after function definitions")
        .withHint("attributes come first");
    return;
  }
  if (kind != Module && !hasModule && !reportedModule) {
    reportedModule = true;
    softError(name.loc, "the file does not begin with -module(Name).");
  }
  if (kind == Spec)
    return parseSpec(name);
  hasParen = is(K::LParen);
  if (hasParen && kind != Wild)
    open();
  switch (kind) {
  case Module: return parseModule(name);
  case Export: return parseExport(name, false);
  case ExportType: return parseExport(name, true);
  case Import: return parseImport(name);
  case Record: return parseRecord(name);
  case Type: return parseTypeDef(name);
  case OnLoad: return parseOnLoad(name);
  default: return parseWildAttribute(name);
  }
}

/// `)` if the attribute had `(`, and the dot.
bool Parser::endOfAttribute() {
  if (hasParen && !close(K::RParen))
    return false;
  if (is(K::Dot))
    return true;
  failExpected("'.'");
  return false;
}

void Parser::parseModule(const Token &name) {
  if (!is(K::Atom)) {
    failExpected("the module's name");
    return;
  }
  const Token &module_ = take();
  if (!endOfAttribute())
    return;
  if (hasModule) {
    softError(name.loc, "the module is named twice");
    return;
  }
  hasModule = true;
  module.name = module_.text;
  module.nameLoc = module_.loc;
}

bool Parser::parseNameArity(FunctionName &out) {
  if (!is(K::Atom)) {
    failExpected("name/arity");
    return false;
  }
  const Token &name = take();
  if (!expect(K::Slash))
    return false;
  if (!is(K::Integer)) {
    failExpected("an arity");
    return false;
  }
  const Token &arity = take();
  out = {name.text, unsigned(arity.integer->getLimitedValue(100000)),
         prevEnd(name.loc)};
  return true;
}

bool Parser::parseNameArityList(llvm::SmallVectorImpl<FunctionName> &out) {
  if (!is(K::LBracket)) {
    failExpected("a list of name/arity");
    return false;
  }
  open();
  if (!is(K::RBracket)) {
    do {
      FunctionName function;
      if (!parseNameArity(function))
        return false;
      out.push_back(function);
    } while (accept(K::Comma));
  }
  return close(K::RBracket);
}

void Parser::parseExport(const Token &name, bool types) {
  llvm::SmallVector<FunctionName, 16> functions;
  if (!parseNameArityList(functions) || !endOfAttribute())
    return;
  for (const FunctionName &function : functions) {
    if (types)
      module.exportedTypes.push_back(function);
    else
      module.addExport(function);
  }
}

void Parser::parseImport(const Token &name) {
  ImportDef def;
  def.loc = name.loc;
  if (!is(K::Atom)) {
    failExpected("a module's name");
    return;
  }
  def.module = take().text;
  llvm::SmallVector<FunctionName, 16> functions;
  if (!expect(K::Comma) || !parseNameArityList(functions) || !endOfAttribute())
    return;
  def.functions = module.copy<FunctionName>(functions);
  module.imports.push_back(def);
}

void Parser::parseOnLoad(const Token &name) {
  FunctionName function;
  if (!parseNameArity(function) || !endOfAttribute())
    return;
  if (!module.onLoad.name.empty()) {
    softError(name.loc, "there can be only one -on_load");
    return;
  }
  if (function.arity != 0) {
    softError(function.loc, "the function of -on_load has no arguments");
    return;
  }
  module.onLoad = function;
}

/// `field`, `field = Default`, each with `:: Type` or without.
bool Parser::parseRecordField(llvm::SmallVectorImpl<RecordField> &fields) {
  if (!is(K::Atom)) {
    failExpected("a field name");
    return false;
  }
  const Token &name = take();
  RecordField field{name.loc, name.text, nullptr, nullptr};
  if (accept(K::Equal)) {
    field.defaultValue = parseExpr();
    if (!field.defaultValue)
      return false;
  }
  if (accept(K::ColonColon)) {
    field.type = parseTopType();
    if (!field.type)
      return false;
  }
  for (const RecordField &other : fields)
    if (other.name == field.name) {
      softError(field.loc,
                "the field " + quoteAtom(field.name) + " is defined twice")
          .withNote(other.loc, "first here");
      return true;
    }
  fields.push_back(field);
  return true;
}

void Parser::parseRecord(const Token &name) {
  if (!is(K::Atom)) {
    failExpected("a record's name");
    return;
  }
  auto *def = module.make<RecordDef>();
  def->loc = name.loc;
  def->index = formIndex;
  def->name = take().text;
  if (!expect(K::Comma))
    return;
  if (!is(K::LBrace)) {
    failExpected("the fields in '{' and '}'");
    return;
  }
  open();
  llvm::SmallVector<RecordField, 16> fields;
  if (!is(K::RBrace)) {
    do {
      if (!parseRecordField(fields))
        return;
    } while (accept(K::Comma));
  }
  if (!close(K::RBrace) || !endOfAttribute())
    return;
  def->fields = module.copy<RecordField>(fields);
  if (const RecordDef *other = module.findRecord(def->name)) {
    softError(def->loc,
              "the record " + quoteAtom(def->name) + " is defined twice")
        .withNote(other->loc, "first here");
    return;
  }
  module.addRecord(def);
}

/// `-name(Value).`, also without parentheses.
void Parser::parseWildAttribute(const Token &name) {
  Exprs values;
  hasParen = false;
  if (is(K::LParen)) {
    // `(a, b)` is two values, which no attribute takes; `(a)` an expression.
    size_t at = pos;
    take();
    if (!parseExprs(values))
      return;
    if (values.size() == 1) {
      pos = at;
      values.clear();
      if (!parseExprs(values))
        return;
    } else if (!expect(K::RParen)) {
      return;
    }
  } else if (!parseExprs(values)) {
    return;
  }
  if (!endOfAttribute())
    return;
  if (values.size() != 1) {
    fail(name.loc, "bad attribute '" + name.text + "'",
         "it takes one value; several are written as a tuple or a list");
    return;
  }
  Expr *value = foldLiteral(values[0], /*nameArity=*/true);
  if (!value)
    return;
  module.attributes.push_back({name.loc, name.text, value});
  if (name.text == "compile")
    module.addCompileOption(value);
}
