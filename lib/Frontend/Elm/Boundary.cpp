//===- Boundary.cpp - Types of ports, flags and main ----------------------===//

#include "Boundary.h"
#include "luciole/Frontend/Elm/TypePrinter.h"
#include "llvm/ADT/STLExtras.h"

using namespace luciole::elm;

static bool isCustom(Type *type, llvm::StringRef module, llvm::StringRef name) {
  auto *custom = llvm::dyn_cast<CustomType>(prune(type));
  return custom && custom->is(module, name);
}

//===----------------------------------------------------------------------===//
// Payloads
//===----------------------------------------------------------------------===//

static bool isPlainPayload(const CustomType *type) {
  return type->is("Basics", "Int") || type->is("Basics", "Float") ||
         type->is("Basics", "Bool") || type->is("String", "String") ||
         type->is("Json.Encode", "Value") || type->is("Json.Decode", "Value");
}

static Type *invalidPart(Type *type);

static Type *firstInvalid(llvm::ArrayRef<Type *> parts) {
  for (Type *part : parts)
    if (Type *bad = invalidPart(part))
      return bad;
  return nullptr;
}

/// The part of the type that can't leave or enter the program, if any.
static Type *invalidPart(Type *type) {
  type = prune(type);
  switch (type->kind()) {
  case Type::Kind::Unit:
    return nullptr;
  case Type::Kind::Var:
  case Type::Kind::Function:
    return type;
  case Type::Kind::Tuple:
    return firstInvalid(llvm::cast<TupleType>(type)->elements);
  case Type::Kind::Record: {
    Fields fields(llvm::cast<RecordType>(type));
    if (fields.extension)
      return type;
    for (const FieldType &field : fields.list)
      if (Type *bad = invalidPart(field.type))
        return bad;
    return nullptr;
  }
  case Type::Kind::Custom:
    break;
  }
  auto *custom = llvm::cast<CustomType>(type);
  if (isPlainPayload(custom))
    return nullptr;
  if (custom->is("Maybe", "Maybe") || custom->is("List", "List") ||
      custom->is("Array", "Array"))
    return firstInvalid(custom->arguments);
  return type;
}

static std::string describe(Type *type) {
  std::string text = typeToString(type);
  switch (prune(type)->kind()) {
  case Type::Kind::Var:
    return "values of any type, the type variable `" + text + "`";
  case Type::Kind::Function:
    return "a function";
  case Type::Kind::Record:
    return "a record that may have any other fields";
  default:
    return "a `" + text + "` value";
  }
}

static void explainPayloads(Report &report) {
  report.hint("What has such a form: Int, Float, Bool, String, `Json.Encode.Value`, "
              "and Maybe, List, Array, tuples and records of those. Everything "
              "else can go through as a `Value`, by way of an encoder or decoder.");
}

//===----------------------------------------------------------------------===//
// Ports
//===----------------------------------------------------------------------===//

/// `T -> Cmd msg`
static bool isOutgoing(FunctionType *type) {
  return isCustom(type->result, "Platform.Cmd", "Cmd") &&
         llvm::isa<VarType>(
             prune(llvm::cast<CustomType>(prune(type->result))->arguments[0]));
}

/// `(T -> msg) -> Sub msg`
static bool isIncoming(FunctionType *type) {
  auto *handler = llvm::dyn_cast<FunctionType>(prune(type->argument));
  if (!handler || !isCustom(type->result, "Platform.Sub", "Sub"))
    return false;
  Type *message =
      prune(llvm::cast<CustomType>(prune(type->result))->arguments[0]);
  return llvm::isa<VarType>(message) && prune(handler->result) == message;
}

static void checkPort(Module &module, Port *port, Diagnostics &diagnostics) {
  if (!port->type)
    return;
  auto *function = llvm::dyn_cast<FunctionType>(prune(port->type));
  if (function && isOutgoing(function)) {
    port->outgoing = true;
    port->payload = function->argument;
  } else if (function && isIncoming(function)) {
    port->payload =
        llvm::cast<FunctionType>(prune(function->argument))->argument;
  } else {
    diagnostics.error("BAD PORT", module.source, port->name.region)
        .text("The type of the `" + port->name.text +
              "` port is not that of a port:")
        .snippet()
        .text("A port that sends values out and one that lets values in look "
              "like this:")
        .block("port " + port->name.text + " : Value -> Cmd msg\nport " +
               port->name.text + " : (Value -> msg) -> Sub msg");
    return;
  }
  Type *bad = invalidPart(port->payload);
  if (!bad)
    return;
  Report &report =
      diagnostics.error("PORT ERROR", module.source, port->name.region);
  report
      .text("Through the port `" + port->name.text + "` would go " +
            describe(bad) + ":")
      .snippet()
      .text("Values of this type have no form outside of the program.");
  explainPayloads(report);
}

void luciole::elm::checkPorts(Module &module, Diagnostics &diagnostics) {
  for (Port *port : module.ports)
    checkPort(module, port, diagnostics);
}

//===----------------------------------------------------------------------===//
// main
//===----------------------------------------------------------------------===//

bool luciole::elm::hasMain(const Module &module) {
  return llvm::any_of(module.definitions, [](const Definition *definition) {
    return definition->name.text == "main";
  });
}

void luciole::elm::reportNoMain(const Module &module,
                                Diagnostics &diagnostics) {
  size_t before = diagnostics.all().size();
  diagnostics.error("NO MAIN", module.source, module.name.region)
      .text("A program starts with the `main` value of its main module, but "
            "`" +
            module.name.text + "` has none:")
      .snippet()
      .text("This is a `main` that does nothing:")
      .block("main : Program () () ()\n"
             "main =\n"
             "    Platform.worker\n"
             "        { init = \\_ -> ( (), Cmd.none )\n"
             "        , update = \\_ model -> ( model, Cmd.none )\n"
             "        , subscriptions = \\_ -> Sub.none\n"
             "        }");
  diagnostics.nameModule(before, module.name.text);
}

void luciole::elm::checkMain(const Module &module, Diagnostics &diagnostics) {
  for (const Definition *definition : module.definitions) {
    if (definition->name.text != "main" || !definition->type)
      continue;
    Type *type = prune(definition->type);
    if (!isCustom(type, "Platform", "Program")) {
      diagnostics.error("BAD MAIN TYPE", module.source, definition->name.region)
          .text("A program can not start with this `main`:")
          .snippet()
          .text("Its type is:")
          .block(layOutType(type).text)
          .text("It has to be a Program, as `Platform.worker` makes it.");
      return;
    }
    Type *bad = invalidPart(llvm::cast<CustomType>(type)->arguments[0]);
    if (!bad)
      return;
    Report &report =
        diagnostics.error("BAD FLAGS", module.source, definition->name.region);
    report
        .text("The flags of this program would hold " + describe(bad) + ":")
        .snippet()
        .text("Values of this type have no form outside of the program.");
    explainPayloads(report);
    return;
  }
}
