//===- Program.cpp - The object that ties a program together ----------------===//

#include "luciole/Driver/Program.h"
#include "luciole/Driver/Compile.h"
#include "luciole/Driver/Roots.h"
#include "luciole/Runtime/Exports.h"
#include "luciole/Runtime/Process.h"
#include "luciole/Target/AtomRecord.h"
#include "luciole/Target/CodeGen.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace luciole;

namespace {
/// Makes the constants of luc_program.
class ProgramEmitter {
public:
  ProgramEmitter(Module &module, CodeTarget target)
      : module(module), i64(Type::getInt64Ty(module.getContext())),
        target(target) {}

  void emit(const ProgramDescription &program);

private:
  Constant *atom(StringRef name);
  Constant *code(const FunctionName &name);
  Constant *word(uint64_t value) { return ConstantInt::get(i64, value); }
  Constant *address(Constant *pointer) {
    return ConstantExpr::getPtrToInt(pointer, i64);
  }
  Constant *table(StringRef name, ArrayRef<Constant *> words);
  Constant *text(StringRef name, StringRef contents);

  Module &module;
  Type *i64;
  CodeTarget target;
};
} // namespace

Constant *ProgramEmitter::atom(StringRef name) {
  GlobalVariable *record = defineAtomRecord(module, name);
  record->setDSOLocal(true);
  return ConstantExpr::getAdd(address(record), word(kAtomTag));
}

Constant *ProgramEmitter::code(const FunctionName &name) {
  if (isWasm(target)) {
    // There a function is no datum, and has a type.
    auto *pointer = PointerType::get(module.getContext(), 0);
    SmallVector<Type *> parameters(2, pointer);
    parameters.append(std::min(name.arity, kNumRegisterArgs), i64);
    FunctionCallee function = module.getOrInsertFunction(
        name.symbol(), FunctionType::get(i64, parameters, false));
    return address(cast<Constant>(function.getCallee()));
  }
  Constant *global = module.getOrInsertGlobal(
      name.symbol(), Type::getInt8Ty(module.getContext()));
  cast<GlobalVariable>(global)->setDSOLocal(true);
  return address(global);
}

Constant *ProgramEmitter::table(StringRef name, ArrayRef<Constant *> words) {
  auto *type = ArrayType::get(i64, words.size());
  auto *global = new GlobalVariable(module, type, /*isConstant=*/true,
                                    GlobalValue::InternalLinkage,
                                    ConstantArray::get(type, words), name);
  return address(global);
}

Constant *ProgramEmitter::text(StringRef name, StringRef contents) {
  Constant *data = ConstantDataArray::getString(module.getContext(), contents);
  auto *global =
      new GlobalVariable(module, data->getType(), /*isConstant=*/true,
                         GlobalValue::InternalLinkage, data, name);
  return address(global);
}

static uint32_t hashOf(const FunctionName &name) {
  auto hash = [](StringRef text) { return atomHash(text.data(), text.size()); };
  return exportHash(hash(name.module), hash(name.function), name.arity);
}

void ProgramEmitter::emit(const ProgramDescription &program) {
  std::vector<FunctionName> exports = program.exports;
  sort(exports, [](const FunctionName &a, const FunctionName &b) {
    return std::pair(hashOf(a), a.symbol()) < std::pair(hashOf(b), b.symbol());
  });
  SmallVector<Constant *> exportWords, moduleWords, onLoadWords;
  for (const FunctionName &name : exports)
    append_values(exportWords, atom(name.module), atom(name.function),
                  word(name.arity), code(name));
  for (const std::string &name : program.modules)
    moduleWords.push_back(atom(name));
  for (const FunctionName &name : program.onLoad)
    append_values(onLoadWords, atom(name.module), code(name));
  Constant *fields[] = {
      table("exports", exportWords),
      word(exports.size()),
      table("modules", moduleWords),
      word(program.modules.size()),
      table("on_load", onLoadWords),
      word(program.onLoad.size()),
      atom(program.main.module),
      word(program.main.arity),
      code(program.main),
      program.boot ? code(*program.boot) : word(0),
      program.torture.empty() ? word(0) : text("torture", program.torture)};
  auto *type = ArrayType::get(i64, std::size(fields));
  new GlobalVariable(module, type, /*isConstant=*/true,
                     GlobalValue::ExternalLinkage,
                     ConstantArray::get(type, fields), "luc_program");
}

Error luciole::emitProgramObject(const ProgramDescription &program,
                                 raw_pwrite_stream &os) {
  LLVMContext context;
  Module module("program", context);
  ProgramEmitter(module, program.target).emit(program);
  CodeGenOptions options;
  options.target = program.target;
  return emitObject(module, options, os);
}

/// One function whose body is a dynamic call of its own name: no module
/// defines it, so the look-up fails with `undef` and the right arguments.
static void printUndefined(raw_ostream &os, const FunctionName &name) {
  auto quoted = [](StringRef text) {
    std::string out = "\"";
    raw_string_ostream os(out);
    printEscapedString(text, os);
    return out + "\"";
  };
  std::string parameters, arguments, types;
  for (unsigned i = 0; i < name.arity; ++i) {
    std::string value = "%a" + std::to_string(i);
    parameters += (i ? ", " : "") + value + ": !erl.term";
    arguments += (i ? ", " : "") + value;
    types += i ? ", !erl.term" : "!erl.term";
  }
  os << "  erl.func @" << quoted(name.function + "/" + std::to_string(name.arity))
     << "(" << parameters << ") -> !erl.term attributes {exported} {\n"
     << "    %m = erl.constant #erl.atom<" << quoted(name.module)
     << "> -> !erl.atom\n"
     << "    %f = erl.constant #erl.atom<" << quoted(name.function)
     << "> -> !erl.atom\n"
     << "    %r = erl.call_dynamic %m, %f(" << arguments
     << ") : (!erl.atom, !erl.atom" << (name.arity ? ", " : "") << types
     << ") -> !erl.term\n    erl.return %r : !erl.term\n  }\n";
}

Error luciole::emitUndefinedObject(ArrayRef<FunctionName> functions,
                                   CodeTarget target, bool forSize,
                                   raw_pwrite_stream &os) {
  std::string source;
  raw_string_ostream text(source);
  text << "module attributes {erl.module = \"" << functions.front().module
       << "\"} {\n";
  for (const FunctionName &name : functions)
    printUndefined(text, name);
  text << "}\n";
  return compileErl(source, target, forSize, os);
}
