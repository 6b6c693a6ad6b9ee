//===- Bytecode.cpp - Linking programs of -Oz
//------------------------------===//
//
// From the roots on, what code refers to is taken in. Then everything has a
// number, the smaller the more often it occurs, and the blob is written.
//
//===----------------------------------------------------------------------===//

#include "luciole/Driver/Bytecode.h"
#include "BytecodeLiterals.h"
#include "luciole/Dialect/Erl/IR/Bifs.h"
#include "luciole/Dialect/Erl/IR/Erl.h"
#include "luciole/Driver/Parts.h"
#include "luciole/Frontend/Erlang/Import.h"
#include "luciole/Runtime/Exports.h"
#include "luciole/Target/BytecodeModule.h"
#include "luciole/Target/CodeGen.h"
#include "mlir/AsmParser/AsmParser.h"
#include "mlir/IR/MLIRContext.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/LEB128.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace llvm;
using namespace luciole;
using bytecode::Op;
using bytecode::Operand;
using bytecode::Symbol;

namespace {

/// Things with an index that depends on how often they occur.
struct Numbered {
  unsigned uses = 0;
  unsigned index = 0;
};

struct LinkedFunction : Numbered {
  std::string symbol;
  unsigned module = 0;
  const bytecode::Function *code = nullptr;
  bytecode::Function stub; ///< of a BIF
};
struct LinkedConstant : Numbered {
  bool isAtom = false, isClosure = false;
  std::string text; ///< the atom, or what the fun is
  mlir::Attribute literal;
  bool isImmediate() const;
};
struct LinkedBif : Numbered {
  const BifRow *row = nullptr;
};
struct LinkedFun : Numbered {
  unsigned function = 0;
  unsigned module = 0, name = 0; ///< atoms
  unsigned arity = 0, numFree = 0, number = 0, uniq = 0;
};

class BytecodeLinker {
public:
  BytecodeLinker(const ProgramDescription &program)
      : context(mlir::MLIRContext::Threading::DISABLED), program(program) {
    erlang::loadImportDialects(&context);
  }
  Error addModules(ArrayRef<std::string> paths);
  Error collect();
  void emit(raw_pwrite_stream &os, Error &error);
  BytecodeNeeds needs;

private:
  Expected<unsigned> function(const std::string &symbol);
  Expected<unsigned> named(const FunctionName &name) {
    return function(name.symbol());
  }
  unsigned atom(StringRef name);
  Expected<unsigned> constant(const Symbol &symbol, unsigned module);
  unsigned bif(StringRef symbol, unsigned module);
  Expected<unsigned> fun(const std::string &text, unsigned module);
  Error visit(unsigned function);
  void noteEntries(const bytecode::Instruction &instruction, unsigned module);
  void needSymbol(const std::string &symbol, unsigned module);
  bool mayReadLarge(const bytecode::Instruction &instruction, unsigned module);
  bool isTextOf(const Operand &operand, unsigned module, StringRef text);
  template <typename T>
  std::vector<unsigned> number(std::vector<T> &things);
  void numberConstants();
  Error checkLimits();

  std::string encode();
  void putConstants(raw_ostream &os);
  void putFunction(raw_ostream &os, const LinkedFunction &function);
  void putProgram(raw_ostream &os);
  std::string assemble(const LinkedFunction &function,
                       std::vector<unsigned> &starts);
  bool isNamed(const LinkedFunction &function);
  StringRef nameOf(const LinkedFunction &function);
  std::vector<StringRef> filesOf(unsigned module);
  std::string lines(const bytecode::Function &function,
                    ArrayRef<unsigned> starts);
  unsigned optional(const char *symbol);

  mlir::MLIRContext context;
  const ProgramDescription &program;
  std::vector<std::unique_ptr<bytecode::Module>> modules;
  StringMap<std::pair<unsigned, const bytecode::Function *>> defined;

  std::vector<LinkedFunction> functions;
  std::vector<LinkedConstant> constants;
  std::vector<LinkedBif> bifs;
  std::vector<LinkedFun> funs;
  StringMap<unsigned> functionIndex, constantIndex, bifIndex, funIndex,
      keptIndex;
  std::vector<unsigned> worklist;
  /// What a symbol of a module is in the program.
  std::vector<std::vector<unsigned>> resolved;
  std::vector<unsigned> functionOrder, constantOrder, bifOrder, funOrder;
  std::vector<unsigned> exports;
  MapVector<unsigned, unsigned> moduleIndex; ///< of those something is taken of
  uint64_t heapWords = 0;
};

} // namespace

static constexpr unsigned kUnresolved = ~0u;

static void put(raw_ostream &os, uint64_t number) { encodeULEB128(number, os); }
static void put(raw_ostream &os, StringRef text) {
  put(os, text.size());
  os << text;
}

bool LinkedConstant::isImmediate() const {
  if (isAtom)
    return true;
  auto number = dyn_cast_or_null<erl::IntAttr>(literal);
  return (number && number.isSmall()) || isa_and_nonnull<erl::NilAttr>(literal);
}

//===----------------------------------------------------------------------===//
// What there is
//===----------------------------------------------------------------------===//

/// The second of two instructions raises what was caught with the trace that
/// the first one has made of it.
static bool raisesAgain(const bytecode::Instruction &first,
                        const bytecode::Instruction &second) {
  return first.op == Op::Stacktrace && second.op == Op::Raise &&
         second.operands[2].kind == Operand::Use &&
         second.operands[2].value == first.operands[0].value;
}

/// What is caught is often raised again, with a trace that the instruction
/// before has made and nobody looks at. Then none is made.
static void raiseAgain(bytecode::Function &function) {
  std::vector<bytecode::Instruction> &code = function.code;
  DenseSet<uint64_t> labels;
  for (const bytecode::Instruction &instruction : code)
    for (const Operand &operand : instruction.operands)
      if (operand.kind == Operand::Label)
        labels.insert(operand.value);
  for (size_t i = 0; i + 1 < code.size(); ++i) {
    if (!raisesAgain(code[i], code[i + 1]) || labels.contains(i + 1))
      continue;
    code[i].op = Op::Jump;
    code[i].operands = {{Operand::Label, i + 1}};
    code[i + 1].op = Op::RaiseAgain;
    code[i + 1].operands.pop_back();
  }
}

Error BytecodeLinker::addModules(ArrayRef<std::string> paths) {
  for (const std::string &path : paths) {
    auto buffer = MemoryBuffer::getFile(path, false, false);
    if (!buffer)
      return createStringError("can't read '" + path +
                               "': " + buffer.getError().message());
    auto module = bytecode::Module::read((*buffer)->getMemBufferRef());
    if (!module)
      return module.takeError();
    modules.push_back(std::make_unique<bytecode::Module>(std::move(*module)));
    bytecode::Module &added = *modules.back();
    for (bytecode::Function &function : added.functions)
      raiseAgain(function);
    resolved.emplace_back(added.symbols.size(), kUnresolved);
    for (const bytecode::Function &function : added.functions)
      defined.try_emplace(added.name + ":" + function.symbol,
                          modules.size() - 1, &function);
  }
  return Error::success();
}

//===----------------------------------------------------------------------===//
// What is needed
//===----------------------------------------------------------------------===//

/// Modules of ours whose integers are always small and which order numbers and
/// atoms only.
static bool isModest(StringRef module) {
  return is_contained({"elm", "elm_js", "elm_json", "elm_platform"}, module);
}

void BytecodeLinker::needSymbol(const std::string &symbol, unsigned module) {
  auto &symbols =
      isModest(modules[module]->name) ? needs.modestSymbols : needs.symbols;
  symbols.push_back(symbol);
}

unsigned BytecodeLinker::bif(StringRef symbol, unsigned module) {
  auto [it, isNew] = bifIndex.try_emplace(symbol, bifs.size());
  if (isNew) {
    std::optional<FunctionName> name = FunctionName::fromSymbol(symbol);
    bifs.emplace_back().row =
        findBif(name->module, name->function, name->arity);
  }
  std::string leaf = std::string("luc_s_bif_") + bifs[it->second].row->cname;
  needSymbol(isKnownToParts(leaf) ? leaf : symbol.str(), module);
  return it->second;
}

Expected<unsigned> BytecodeLinker::function(const std::string &symbol) {
  auto it = functionIndex.find(symbol);
  if (it != functionIndex.end())
    return it->second;
  std::optional<FunctionName> name = FunctionName::fromSymbol(symbol);
  auto known = defined.find(symbol);
  if (known == defined.end() &&
      (!name || !findBif(name->module, name->function, name->arity)))
    return createStringError("undefined function " + symbol);
  if (isKnownToParts(symbol))
    needs.symbols.push_back(symbol);
  unsigned index = functions.size();
  functionIndex[symbol] = index;
  LinkedFunction &added = functions.emplace_back();
  added.symbol = symbol;
  worklist.push_back(index);
  if (known != defined.end()) {
    std::tie(added.module, added.code) = known->second;
    return index;
  }
  // What makes a BIF a function that can be exported or made a fun.
  auto module = std::make_unique<bytecode::Module>();
  module->name = name->module;
  module->symbols.push_back({Symbol::Bif, symbol});
  bytecode::Function &stub = module->functions.emplace_back();
  stub.symbol = name->function + "/" + std::to_string(name->arity);
  stub.name = name->function;
  stub.arity = stub.parameters = stub.slots = name->arity;
  bytecode::Instruction &call = stub.code.emplace_back();
  call.op = Op::TailBif;
  call.operands.push_back({Operand::Symbol, 0});
  for (unsigned i = 0; i < name->arity; ++i)
    call.operands.push_back({Operand::Use, i});
  added.module = modules.size();
  added.code = &stub;
  resolved.emplace_back(1, kUnresolved);
  modules.push_back(std::move(module));
  return index;
}

unsigned BytecodeLinker::atom(StringRef name) {
  std::string key = ("A" + name).str();
  auto [it, isNew] = constantIndex.try_emplace(key, constants.size());
  if (isNew) {
    LinkedConstant &added = constants.emplace_back();
    added.isAtom = true;
    added.text = name.str();
  }
  return it->second;
}

Expected<unsigned> BytecodeLinker::constant(const Symbol &symbol,
                                            unsigned module) {
  if (symbol.kind == Symbol::Atom)
    return atom(symbol.text);
  std::string key = (symbol.kind == Symbol::Closure ? "C" : "L") + symbol.text;
  auto it = constantIndex.find(key);
  if (it != constantIndex.end())
    return it->second;
  LinkedConstant added;
  if (symbol.kind == Symbol::Closure) {
    Expected<unsigned> index = fun(symbol.text, module);
    if (!index)
      return index;
    added.isClosure = true;
    added.text = symbol.text;
    heapWords += 3;
  } else {
    added.literal = mlir::parseAttribute(symbol.text, &context);
    if (!added.literal)
      return createStringError("a literal of the bytecode can't be read");
    Error error = Error::success();
    added.literal.walk([&](mlir::Attribute part) {
      if (auto name = dyn_cast<erl::AtomAttr>(part))
        atom(name.getName());
      auto external = dyn_cast<erl::ExportAttr>(part);
      if (!external || error)
        return;
      atom(external.getModule());
      atom(external.getName());
      error = function(symbolOf(external.getModule(), external.getName(),
                                external.getArity()))
                  .takeError();
    });
    if (error)
      return std::move(error);
  }
  unsigned index = constants.size();
  constantIndex[key] = index;
  constants.push_back(std::move(added));
  return index;
}

/// "arity free index uniq m:f/a\nname"
Expected<unsigned> BytecodeLinker::fun(const std::string &text,
                                       unsigned module) {
  auto it = funIndex.find(text);
  if (it != funIndex.end())
    return it->second;
  LinkedFun added;
  StringRef rest = text;
  for (unsigned *field :
       {&added.arity, &added.numFree, &added.number, &added.uniq}) {
    auto [number, after] = rest.split(' ');
    number.getAsInteger(10, *field);
    rest = after;
  }
  auto [callee, name] = rest.rsplit('\n');
  Expected<unsigned> code = function(callee.str());
  if (!code)
    return code;
  added.function = *code;
  added.module = atom(modules[module]->name);
  added.name = atom(isModest(modules[module]->name) ? "-" : name);
  unsigned index = funs.size();
  funIndex[text] = index;
  funs.push_back(added);
  return index;
}

static const char *const kArithNames[] = {
#define ENTRY(name) #name,
    LUCIOLE_BYTECODE_ARITH(ENTRY)
#undef ENTRY
        "neg",
    "bnot"};

/// Whether an integer that comes out of a bit string may be none of the small
/// ones.
bool BytecodeLinker::mayReadLarge(const bytecode::Instruction &instruction,
                                  unsigned module) {
  if ((instruction.operands[0].value & bytecode::kTypeMask) != 0)
    return false;
  const Operand &size = instruction.operands.back();
  if (size.kind != Operand::Constant)
    return true;
  StringRef text = modules[module]->symbols[size.value].text;
  uint64_t units;
  return !text.consume_front("#erl.int<") || text.consumeInteger(10, units) ||
         units > 59 || units * instruction.operands[1].value > 59;
}

/// Whether it is that constant: an atom's name, or a literal's text.
bool BytecodeLinker::isTextOf(const Operand &operand, unsigned module,
                              StringRef text) {
  return operand.kind == Operand::Constant &&
         modules[module]->symbols[operand.value].text == text;
}

/// The entries of the runtime that an instruction stands for.
void BytecodeLinker::noteEntries(const bytecode::Instruction &instruction,
                                 unsigned module) {
  auto note = [&](const Twine &entry) {
    needSymbol(("luc_s_" + entry).str(), module);
  };
  needs.ops[unsigned(instruction.op)] = true;
  switch (instruction.op) {
  case Op::Arith:
  case Op::Arith1:
    needs.ariths[instruction.operands[0].value] = true;
    return note(kArithNames[instruction.operands[0].value]);
  case Op::ReceiveWait:
    if (isTextOf(instruction.operands[0], module, "#erl.int<0>"))
      needs.polls = true;
    else
      needs.timeouts |= !isTextOf(instruction.operands[0], module, "infinity");
    return;
  case Op::MapGet:
  case Op::NotMapGet:
    return note("map_get");
  case Op::MapNew:
  case Op::MapPut:
  case Op::MapPutExact:
  case Op::MapUpdate:
    return note("map_new");
  case Op::BitsStart:
  case Op::NotBitsStart:
  case Op::BitsGet:
  case Op::NotBitsGet:
  case Op::BitsGetSized:
  case Op::NotBitsGetSized:
    if ((instruction.op == Op::BitsGetSized ||
         instruction.op == Op::NotBitsGetSized) &&
        mayReadLarge(instruction, module))
      note("bits_get_integer");
    needs.floats |= (instruction.operands[0].value & bytecode::kTypeMask) == 1;
    return note("bits_get_bits");
  case Op::IsLess:
  case Op::NotIsLess:
    return note("compare");
  case Op::BitsConstruct:
    return note("bits_construct");
  case Op::Raise:
  case Op::RaiseNew:
    return note("raise");
  case Op::Stacktrace:
    return note("stacktrace");
  case Op::Fault:
    if (instruction.operands[0].value >= 11)
      note("fault_badmap");
    return;
  case Op::FloatCompare:
  case Op::NotFloatCompare:
    return note("box_float");
  case Op::Number:
    if (instruction.operands[0].value >= unsigned(bytecode::NumberOp::FloatAdd))
      note("box_float");
    return;
  default:
    return;
  }
}

Error BytecodeLinker::visit(unsigned index) {
  unsigned module = functions[index].module;
  for (const bytecode::Instruction &instruction : functions[index].code->code) {
    noteEntries(instruction, module);
    for (const Operand &operand : instruction.operands) {
      if (operand.kind != Operand::Constant && operand.kind != Operand::Symbol)
        continue;
      const Symbol &symbol = modules[module]->symbols[operand.value];
      Expected<unsigned> target = kUnresolved;
      switch (symbol.kind) {
      case Symbol::Atom:
      case Symbol::Literal:
      case Symbol::Closure:
        target = constant(symbol, module);
        if (target)
          ++constants[*target].uses;
        break;
      case Symbol::Function:
        target = function(symbol.text);
        if (target)
          ++functions[*target].uses;
        break;
      case Symbol::Bif:
        target = bif(symbol.text, module);
        ++bifs[*target].uses;
        break;
      case Symbol::Fun:
        target = fun(symbol.text, module);
        if (target)
          ++funs[*target].uses;
        break;
      case Symbol::Kept:
        target = keptIndex
                     .try_emplace(modules[module]->name + ":" + symbol.text,
                                  keptIndex.size())
                     .first->second;
        break;
      }
      if (!target)
        return target.takeError();
      resolved[module][operand.value] = *target;
    }
  }
  return Error::success();
}

template <typename T>
std::vector<unsigned> BytecodeLinker::number(std::vector<T> &things) {
  std::vector<unsigned> order(things.size());
  for (auto [index, slot] : enumerate(order))
    slot = index;
  stable_sort(order, [&](unsigned a, unsigned b) {
    return things[a].uses > things[b].uses;
  });
  for (auto [index, thing] : enumerate(order))
    things[thing].index = index;
  return order;
}

/// Small operands are for immediates; others need the atoms before them.
void BytecodeLinker::numberConstants() {
  constantOrder = number(constants);
  stable_sort(constantOrder, [&](unsigned a, unsigned b) {
    return constants[a].isImmediate() > constants[b].isImmediate();
  });
  for (auto [index, constant] : enumerate(constantOrder))
    constants[constant].index = index;
}

/// What operands have no room for.
Error BytecodeLinker::checkLimits() {
  if (constants.size() > bytecode::kMaxConstants)
    return createStringError("not supported yet: so many constants with -Oz");
  for (const LinkedFunction &function : functions)
    if (function.code->slots >= 0x4000)
      return createStringError("not supported yet: so many variables in " +
                               function.symbol + " with -Oz");
  return Error::success();
}

static uint32_t hashOf(const FunctionName &name) {
  auto hash = [](StringRef text) { return atomHash(text.data(), text.size()); };
  return exportHash(hash(name.module), hash(name.function), name.arity);
}

/// Functions that the runtime calls, if they are there.
static constexpr const char *kRuntimeCalls[] = {"luciole_io:server/1",
                                                "erl_error:format_exception/3",
                                                "luciole_host:call/1"};

Error BytecodeLinker::collect() {
  needs.ops.resize(bytecode::kNumOps);
  needs.ariths.resize(bytecode::kNumArithEntries);
  std::vector<FunctionName> sorted = program.exports;
  sort(sorted, [](const FunctionName &a, const FunctionName &b) {
    return std::pair(hashOf(a), a.symbol()) < std::pair(hashOf(b), b.symbol());
  });
  auto need = [&](const FunctionName &name) {
    atom(name.module);
    return named(name).takeError();
  };
  for (const FunctionName &name : sorted) {
    if (Error error = need(name))
      return error;
    exports.push_back(functionIndex[name.symbol()]);
  }
  for (const FunctionName &name : program.onLoad)
    if (Error error = need(name))
      return error;
  if (Error error = need(program.main))
    return error;
  if (program.boot)
    if (Error error = need(*program.boot))
      return error;
  for (const char *symbol : kRuntimeCalls)
    if (defined.count(symbol))
      if (Error error = function(symbol).takeError())
        return error;
  for (const std::string &name : program.modules)
    atom(name);
  while (!worklist.empty()) {
    unsigned next = worklist.back();
    worklist.pop_back();
    if (Error error = visit(next))
      return error;
  }
  for (const LinkedFunction &function : functions) {
    atom(nameOf(function));
    atom(modules[function.module]->name);
    moduleIndex.try_emplace(function.module, moduleIndex.size());
  }
  functionOrder = number(functions);
  bifOrder = number(bifs);
  funOrder = number(funs);
  numberConstants();
  return checkLimits();
}

//===----------------------------------------------------------------------===//
// Code
//===----------------------------------------------------------------------===//

static void putFar(std::string &out, unsigned mark, unsigned index) {
  out += char(mark | index >> 8);
  out += char(index & 0xff);
}

static void putLabel(std::string &out, unsigned distance, unsigned size) {
  raw_string_ostream os(out);
  encodeULEB128(distance, os, size);
}

/// A function's code. Labels take as few bytes as they can: they start with
/// one, and have more as soon as they need them.
std::string BytecodeLinker::assemble(const LinkedFunction &linked,
                                     std::vector<unsigned> &starts) {
  const std::vector<bytecode::Instruction> &code = linked.code->code;
  std::vector<unsigned> labelSizes;
  auto pass = [&](bool &grew) {
    std::string out;
    size_t label = 0;
    std::vector<unsigned> now;
    for (const bytecode::Instruction &instruction : code) {
      now.push_back(out.size());
      out += char(instruction.op);
      for (const Operand &operand : instruction.operands) {
        raw_string_ostream os(out);
        unsigned value = unsigned(operand.value);
        switch (operand.kind) {
        case Operand::Def:
          value < 0x80 ? void(out += char(value)) : putFar(out, 0x80, value);
          break;
        case Operand::Use:
          value < bytecode::kNearRegisters ? void(out += char(value))
                                           : putFar(out, 0x80, value);
          break;
        case Operand::Constant: {
          unsigned index = constants[resolved[linked.module][value]].index;
          if (index < bytecode::kNearConstants) {
            out += char(bytecode::kNearRegisters + index);
          } else if (index < bytecode::kFarConstants) {
            putFar(out, 0xc0, index);
          } else {
            out += char(0xff);
            putFar(out, 0, index);
          }
          break;
        }
        case Operand::Symbol: {
          unsigned target = resolved[linked.module][value];
          switch (modules[linked.module]->symbols[value].kind) {
          case Symbol::Function:
            put(os, functions[target].index);
            break;
          case Symbol::Bif:
            put(os, bifs[target].index);
            break;
          case Symbol::Fun:
            put(os, funs[target].index);
            break;
          default:
            put(os, target);
            break;
          }
          break;
        }
        case Operand::Number:
          put(os, operand.value);
          break;
        case Operand::Bool:
          out += char(0);
          break;
        case Operand::Label: {
          if (label == labelSizes.size())
            labelSizes.push_back(1);
          unsigned &size = labelSizes[label++];
          unsigned end = out.size() + size;
          // Not laid out yet: as in the pass before, or unknown.
          unsigned target = value < now.size()      ? now[value]
                            : value < starts.size() ? starts[value]
                                                    : end;
          unsigned distance = target > end ? target - end : end - target;
          unsigned needed = std::max(1u, getULEB128Size(distance));
          if (needed > size) {
            size = needed;
            grew = true;
          }
          putLabel(out, distance, size);
          break;
        }
        }
      }
    }
    grew |= now != starts;
    starts = std::move(now);
    return out;
  };
  for (;;) {
    bool grew = false;
    std::string out = pass(grew);
    if (!grew)
      return out;
  }
}

/// Functions of Elm's platform are told apart in stack traces by nobody, unless
/// they are called by name.
bool BytecodeLinker::isNamed(const LinkedFunction &function) {
  return !isModest(modules[function.module]->name) ||
         is_contained(exports, functionIndex[function.symbol]);
}

StringRef BytecodeLinker::nameOf(const LinkedFunction &function) {
  return isNamed(function) ? StringRef(function.code->name) : "-";
}

/// Those that lines are in; of others the places only.
std::vector<StringRef> BytecodeLinker::filesOf(unsigned module) {
  ArrayRef<std::string> all = modules[module]->files;
  std::vector<StringRef> files;
  for (const LinkedFunction &function : functions) {
    if (function.module != module || !isNamed(function))
      continue;
    for (const bytecode::Instruction &instruction : function.code->code) {
      unsigned file = instruction.location >> 24;
      if (!instruction.hasLocation || file >= all.size())
        continue;
      if (files.size() <= file)
        files.resize(file + 1);
      files[file] = all[file];
    }
  }
  return files;
}

std::string BytecodeLinker::lines(const bytecode::Function &function,
                                  ArrayRef<unsigned> starts) {
  std::string out;
  raw_string_ostream os(out);
  unsigned at = 0;
  uint32_t line = 0;
  for (auto [index, instruction] : enumerate(function.code)) {
    if (!instruction.hasLocation || instruction.location == line)
      continue;
    unsigned bytes = starts[index] - at;
    int64_t more = int64_t(instruction.location) - int64_t(line);
    bool isNear = more >= 0 && more < 7;
    os << char(std::min(bytes, 31u) << 3 | (isNear ? unsigned(more) : 7));
    if (bytes >= 31)
      put(os, bytes - 31);
    if (!isNear)
      encodeSLEB128(more, os);
    at = starts[index];
    line = instruction.location;
  }
  return out;
}

//===----------------------------------------------------------------------===//
// The blob
//===----------------------------------------------------------------------===//

void BytecodeLinker::putConstants(raw_ostream &os) {
  LiteralWriter writer(
      [&](StringRef name) { return constants[atom(name)].index; },
      [&](const std::string &symbol) {
        return functions[functionIndex[symbol]].index;
      },
      needs);
  for (unsigned index : constantOrder) {
    const LinkedConstant &constant = constants[index];
    if (constant.isAtom) {
      os << char(bytecode::ConstantTag::NewAtom);
      put(os, constant.text);
    } else if (constant.isClosure) {
      os << char(bytecode::ConstantTag::Fun);
      put(os, funs[funIndex[constant.text]].index);
    } else {
      writer.write(os, constant.literal);
    }
  }
  heapWords += writer.words;
}

void BytecodeLinker::putFunction(raw_ostream &os,
                                 const LinkedFunction &function) {
  const bytecode::Function &source = *function.code;
  std::vector<unsigned> starts;
  std::string code = assemble(function, starts);
  std::string table =
      isNamed(function) ? lines(source, starts) : std::string();
  put(os, moduleIndex.lookup(function.module));
  put(os, constants[atom(nameOf(function))].index);
  put(os, source.arity);
  put(os, source.parameters);
  put(os, source.slots);
  put(os, code.size());
  put(os, table.size());
  os << code << table;
}

unsigned BytecodeLinker::optional(const char *symbol) {
  auto it = functionIndex.find(symbol);
  return it == functionIndex.end() ? 0 : 1 + functions[it->second].index;
}

void BytecodeLinker::putProgram(raw_ostream &os) {
  auto index = [&](const FunctionName &name) {
    return functions[functionIndex[name.symbol()]].index;
  };
  auto atomOf = [&](StringRef name) { return constants[atom(name)].index; };
  put(os, exports.size());
  for (unsigned function : exports)
    put(os, functions[function].index);
  put(os, program.modules.size());
  for (const std::string &name : program.modules)
    put(os, atomOf(name));
  put(os, program.onLoad.size());
  for (const FunctionName &name : program.onLoad) {
    put(os, atomOf(name.module));
    put(os, index(name));
  }
  put(os, atomOf(program.main.module));
  put(os, program.main.arity);
  put(os, index(program.main));
  put(os, program.boot ? 1 + index(*program.boot) : 0);
  for (const char *symbol : kRuntimeCalls)
    put(os, optional(symbol));
  os << program.torture << '\0';
}

std::string BytecodeLinker::encode() {
  std::string blob;
  raw_string_ostream os(blob);
  for (size_t count :
       {constants.size(), bifs.size(), funs.size(), size_t(moduleIndex.size()),
        functions.size(), size_t(keptIndex.size())})
    put(os, count);
  for (unsigned index : bifOrder) {
    const BifRow &row = *bifs[index].row;
    os << row.module << '\0' << row.function << '\0' << char(row.arity);
  }
  // Atoms before whatever names them, functions before funs.
  putConstants(os);
  for (auto [index, number] : moduleIndex) {
    put(os, constants[atom(modules[index]->name)].index);
    std::vector<StringRef> files = filesOf(index);
    put(os, files.size());
    for (StringRef file : files)
      os << file << '\0';
  }
  for (unsigned index : functionOrder)
    putFunction(os, functions[index]);
  for (unsigned index : funOrder) {
    const LinkedFun &fun = funs[index];
    for (unsigned number :
         {functions[fun.function].index, constants[fun.module].index,
          constants[fun.name].index, fun.arity, fun.numFree, fun.number,
          fun.uniq})
      put(os, number);
  }
  putProgram(os);
  return blob;
}

void BytecodeLinker::emit(raw_pwrite_stream &os, Error &error) {
  ErrorAsOutParameter guard(&error);
  std::string blob = encode();
  needs.bytes = blob.size();
  for (const LinkedFunction &function : functions)
    needs.parameters =
        std::max<unsigned>(needs.parameters, function.code->parameters);
  for (const LinkedFun &fun : funs) // its code takes the fun, too
    needs.parameters = std::max(needs.parameters, fun.arity + 1);
  for (const auto &entry : moduleIndex)
    needs.modules.push_back(modules[entry.first]->name);
  LLVMContext context;
  Module module("bytecode", context);
  auto *i64 = Type::getInt64Ty(context);
  auto *pointer = PointerType::get(context, 0);
  auto addGlobal = [&](Constant *value, bool isConstant, const char *name) {
    auto *global =
        new GlobalVariable(module, value->getType(), isConstant,
                           GlobalValue::ExternalLinkage, value, name);
    return global;
  };
  addGlobal(
      ConstantDataArray::get(
          context, ArrayRef(reinterpret_cast<const uint8_t *>(blob.data()),
                            blob.size())),
      true, "luc_bytecode")
      ->setAlignment(Align(1));
  SmallVector<Constant *> code;
  for (unsigned index : bifOrder) {
    const BifRow &row = *bifs[index].row;
    SmallVector<Type *> parameters{pointer};
    parameters.append(row.arity, i64);
    code.push_back(cast<Constant>(
        module
            .getOrInsertFunction(std::string("luc_bif_") + row.cname,
                                 FunctionType::get(i64, parameters, false))
            .getCallee()));
  }
  addGlobal(ConstantArray::get(ArrayType::get(pointer, code.size()), code),
            true, "luc_bytecode_bifs");
  auto *heap = ArrayType::get(i64, heapWords + 1);
  addGlobal(ConstantAggregateZero::get(heap), false, "luc_bytecode_heap")
      ->setAlignment(Align(8));
  CodeGenOptions options;
  options.target = CodeTarget::Wasm32;
  error = emitObject(module, options, os);
}

Expected<BytecodeNeeds> luciole::linkBytecode(ArrayRef<std::string> modules,
                                              const ProgramDescription &program,
                                              raw_pwrite_stream &os) {
  BytecodeLinker linker(program);
  if (Error error = linker.addModules(modules))
    return std::move(error);
  if (Error error = linker.collect())
    return std::move(error);
  Error error = Error::success();
  linker.emit(os, error);
  if (error)
    return std::move(error);
  return std::move(linker.needs);
}
