//===- Load.cpp - Unpacking the bytecode of the program
//--------------------===//

#ifdef LUCIOLE_SMALL

#include "Interpreter/Program.h"
#include "Literals.h"
#include "luciole/Runtime/Exports.h"
#include "luciole/Runtime/Maps.h"

#include <cstdlib>

using namespace luciole;
using namespace luciole::bytecode;

bytecode::Tables bytecode::tables;
Program luciole::luc_program;

template <typename T>
static T *make(Word count) {
  auto *array = static_cast<T *>(std::calloc(count + 1, sizeof(T)));
  if (!array)
    fatalMemory("the program");
  return array;
}

namespace {
class Loader {
public:
  void load();

private:
  uint32_t number() { return readNumber(at); }
  Word word() {
    Word value;
    std::memcpy(&value, at, sizeof value);
    at += sizeof value;
    return value;
  }
  const char *text() {
    auto *found = reinterpret_cast<const char *>(at);
    at += std::strlen(found) + 1;
    return found;
  }
  Term atom() { return constants[number()]; }
  const Function *function() { return functions + number(); }
  const Function *functionOrNull() {
    uint32_t index = number();
    return index ? functions + index - 1 : nullptr;
  }

  Term constant();
  Term list(uint32_t count);
  Term map(uint32_t pairs);
  Term big();
  Term bits();
  Term fun(const FunInfo *info, const Function *code);
  void loadModules(uint32_t count);
  void loadFunctions(uint32_t count);
  void loadFuns(uint32_t count);
  void loadProgram();

  const uint8_t *at = luc_bytecode;
  Term *constants;
  Function *functions;
  FunInfo *funs;
  const Function **funCodes;
  struct Module {
    Term name;
    const char **files;
  } * modules;
  /// Where terms are made: it never runs, and needs nothing but a heap.
  Process &builder = *make<Process>(1);
};
} // namespace

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

Term Loader::list(uint32_t count) {
  Term *elements = make<Term>(count);
  for (uint32_t i = 0; i < count; ++i)
    elements[i] = constant();
  Term made = makeList(builder, elements, count, constant());
  std::free(elements);
  return made;
}

Term Loader::map(uint32_t pairs) {
  if (!parts::maps())
    __builtin_unreachable();
  Term *terms = make<Term>(4 * pairs), *keys = terms + 2 * pairs,
       *values = keys + pairs;
  for (uint32_t i = 0; i < 2 * pairs; ++i) {
    terms[i] = constant();
    (i % 2 ? values : keys)[i / 2] = terms[i];
  }
  Term made;
  if (pairs <= kMaxFlatMap) {
    made = makeFlatMap(builder, keys, values, pairs);
  } else {
    // How much that takes is not known before.
    Process &process = beginLiterals(160 * Word(pairs) + 64);
    made = mapFromPairs(process, terms, pairs);
    finishLiterals(process);
  }
  std::free(terms);
  return made;
}

Term Loader::big() {
  if (!parts::bigs())
    __builtin_unreachable();
  Kind kind = *at++ ? Kind::NegBig : Kind::PosBig;
  uint32_t limbs = number();
  Word *object = allocate(builder, 1 + limbs);
  object[0] = makeHeader(kind, limbs);
  for (uint32_t i = 0; i < limbs; ++i)
    object[1 + i] = word();
  return tagBoxed(object);
}

Term Loader::bits() {
  if (!parts::bits())
    __builtin_unreachable();
  uint32_t size = number(), words = (size + 63) / 64;
  Word *object = allocate(builder, 2 + words);
  object[0] = makeHeader(Kind::HeapBits, 1 + words);
  object[1] = size;
  // The heap is all zeros.
  std::memcpy(object + 2, at, (size + 7) / 8);
  at += (size + 7) / 8;
  return tagBoxed(object);
}

Term Loader::fun(const FunInfo *info, const Function *code) {
  Word *object = allocate(builder, 3);
  object[0] = makeHeader(Kind::Fun, 2, info->arity);
  object[1] = funCodeWord(code);
  object[2] = Word(uintptr_t(info)) + 1;
  return tagBoxed(object);
}

Term Loader::constant() {
  switch (ConstantTag(*at++)) {
  case ConstantTag::NewAtom: {
    uint32_t bytes = number();
    at += bytes;
    return internAtom(reinterpret_cast<const char *>(at) - bytes, bytes);
  }
  case ConstantTag::Atom:
    return atom();
  case ConstantTag::Nil:
    return kNil;
  case ConstantTag::Small:
    return makeSmall(readSigned(at));
  case ConstantTag::String: {
    uint32_t count = number();
    at += count;
    return makeByteList(builder, reinterpret_cast<const char *>(at) - count,
                        count);
  }
  case ConstantTag::List:
    return list(number());
  case ConstantTag::Tuple: {
    uint32_t count = number();
    Word *object = allocate(builder, 1 + count);
    object[0] = makeHeader(Kind::Tuple, count);
    for (uint32_t i = 0; i < count; ++i)
      object[1 + i] = constant();
    return tagBoxed(object);
  }
  case ConstantTag::Map:
    return map(number());
  case ConstantTag::Float: {
    if (!parts::floats())
      __builtin_unreachable();
    Word *object = allocate(builder, 2);
    object[0] = makeHeader(Kind::Float, 1);
    object[1] = word();
    return tagBoxed(object);
  }
  case ConstantTag::Big:
    return big();
  case ConstantTag::Bits:
    return bits();
  case ConstantTag::Fun: {
    uint32_t index = number();
    // What it is comes later.
    Term made = fun(&funs[index], nullptr);
    boxedCell(made)[0] = 0;
    return made;
  }
  case ConstantTag::External: {
    auto *info = make<FunInfo>(1);
    info->module = atom();
    info->name = atom();
    info->arity = number();
    info->isExternal = 1;
    return fun(info, function());
  }
  }
  __builtin_unreachable();
}

//===----------------------------------------------------------------------===//
// Code
//===----------------------------------------------------------------------===//

void Loader::loadModules(uint32_t count) {
  modules = make<Module>(count);
  for (uint32_t i = 0; i < count; ++i) {
    modules[i].name = atom();
    uint32_t files = number();
    modules[i].files = make<const char *>(files);
    for (uint32_t file = 0; file < files; ++file)
      modules[i].files[file] = text();
  }
}

void Loader::loadFunctions(uint32_t count) {
  for (Function *f = functions; f < functions + count; ++f) {
    const Module &module = modules[number()];
    f->info.module = module.name;
    f->info.files = module.files;
    f->info.name = atom();
    f->info.arity = number();
    f->parameters = uint16_t(number());
    f->slots = uint16_t(number());
    f->codeBytes = number();
    f->lineBytes = number();
    f->code = at;
    at += f->codeBytes + f->lineBytes;
  }
}

void Loader::loadFuns(uint32_t count) {
  for (uint32_t i = 0; i < count; ++i) {
    FunInfo &info = funs[i];
    funCodes[i] = function();
    info.module = atom();
    info.name = atom();
    info.arity = number();
    info.numFree = number();
    info.index = number();
    info.uniq = number();
  }
}

void Loader::loadProgram() {
  Program &program = luc_program;
  program.numExports = number();
  auto *exports = make<Export>(program.numExports);
  for (Word i = 0; i < program.numExports; ++i) {
    const Function *code = function();
    exports[i] = {code->info.module, code->info.name, code->info.arity,
                  Word(uintptr_t(code))};
  }
  program.exports = exports;
  program.numModules = number();
  auto *names = make<Term>(program.numModules);
  for (Word i = 0; i < program.numModules; ++i)
    names[i] = atom();
  program.modules = names;
  program.numOnLoad = number();
  auto *onLoad = make<OnLoad>(program.numOnLoad);
  for (Word i = 0; i < program.numOnLoad; ++i) {
    onLoad[i].module = atom();
    onLoad[i].code = Word(uintptr_t(function()));
  }
  program.onLoad = onLoad;
  program.mainModule = atom();
  program.mainArity = number();
  program.mainCode = Word(uintptr_t(function()));
  program.bootCode = Word(uintptr_t(functionOrNull()));
  for (const Function *&call : tables.calls)
    call = functionOrNull();
  const char *torture = text();
  program.torture = *torture ? torture : nullptr;
}

void Loader::load() {
  uint32_t numConstants = number(), numBifs = number(), numFuns = number();
  uint32_t numModules = number(), numFunctions = number();
  tables.kept = make<Term>(number());
  tables.constants = constants = make<Term>(numConstants);
  tables.functions = functions = make<Function>(numFunctions);
  tables.funs = funs = make<FunInfo>(numFuns);
  tables.funCodes = funCodes = make<const Function *>(numFuns);
  auto *bifs = make<BifInfo>(numBifs);
  tables.bifs = bifs;
  for (uint32_t i = 0; i < numBifs; ++i) {
    bifs[i].module = text();
    bifs[i].function = text();
    bifs[i].arity = *at++;
  }
  builder.heapTop = Word(uintptr_t(luc_bytecode_heap));
  builder.heapEnd = reinterpret_cast<Word *>(~uintptr_t(7)); // large enough
  for (uint32_t i = 0; i < numConstants; ++i)
    constants[i] = constant();
  std::free(&builder);
  loadModules(numModules);
  loadFunctions(numFunctions);
  loadFuns(numFuns);
  for (uint32_t i = 0; i < numConstants; ++i) {
    Term t = constants[i];
    if (isBoxed(t) && boxedCell(t)[0] == 0) {
      const FunInfo *info = funInfo(t);
      boxedCell(t)[0] = makeHeader(Kind::Fun, 2, info->arity);
      boxedCell(t)[1] = funCodeWord(funCodes[info - funs]);
    }
  }
  loadProgram();
}

void bytecode::load() { Loader().load(); }

//===----------------------------------------------------------------------===//
// Lines
//===----------------------------------------------------------------------===//

uint32_t bytecode::locationOf(Word frame) {
  const Function &f = *functionOf(frame);
  // What a call returns to is behind the call.
  const uint8_t *at = f.code, *pc = codeAt(frame);
  const uint8_t *line = f.code + f.codeBytes, *end = line + f.lineBytes;
  uint32_t location = 0;
  while (line < end) {
    uint8_t byte = *line++;
    uint32_t bytes = byte >> 3;
    if (bytes == 31)
      bytes += readNumber(line);
    int64_t more = byte & 7;
    if (more == 7)
      more = readSigned(line);
    at += bytes;
    if (at >= pc)
      break;
    location += uint32_t(more);
  }
  return location;
}

#endif // LUCIOLE_SMALL
