//===- Summary.cpp - Writing and reading module summaries ------------------===//

#include "luciole/Target/Summary.h"
#include "luciole/Target/BytecodeModule.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Object/ObjectFile.h"
#include "llvm/Object/Wasm.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace luciole;

static std::string escape(StringRef text, bool blanks = false) {
  std::string out;
  for (char c : text) {
    if (c == '\\')
      out += "\\\\";
    else if (c == '\n')
      out += "\\n";
    else if (c == ' ' && blanks)
      out += "\\s";
    else
      out += c;
  }
  return out;
}

static std::string unescape(StringRef text) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\' || i + 1 == text.size()) {
      out += text[i];
      continue;
    }
    char c = text[++i];
    out += c == 'n' ? '\n' : c == 's' ? ' ' : c;
  }
  return out;
}

/// An unknown part is `*`; the atom '*' itself is written `\*`.
static std::string escapePart(const std::optional<std::string> &part) {
  if (!part)
    return "*";
  return *part == "*" ? "\\*" : escape(*part, /*blanks=*/true);
}

static std::optional<std::string> unescapePart(StringRef part) {
  if (part == "*")
    return std::nullopt;
  return unescape(part);
}

void ModuleSummary::print(raw_ostream &os) const {
  os << "module " << escape(module) << "\n";
  if (!onLoad.empty())
    os << "on-load " << escape(onLoad) << "\n";
  for (const std::string &name : dynamic)
    os << "may-call " << escape(name) << "\n";
  for (const FunctionSummary &function : functions) {
    os << "func " << escape(function.name) << "/" << function.arity
       << (function.exported ? " exported" : "") << "\n";
    for (const std::string &callee : function.callees)
      os << "call " << escape(callee) << "\n";
    for (const std::string &atom : function.atoms)
      os << "atom " << escape(atom) << "\n";
    for (const std::string &atom : function.testedAtoms)
      os << "test " << escape(atom) << "\n";
    if (function.makesAtoms)
      os << "makes-atoms\n";
    for (const DynamicCall &call : function.dynamicCalls) {
      os << "dynamic " << escapePart(call.module) << " "
         << escapePart(call.function) << " ";
      if (call.arity)
        os << *call.arity << "\n";
      else
        os << "*\n";
    }
  }
}

static Error malformed(StringRef line) {
  return createStringError("malformed module summary line '" + line + "'");
}

static Error parseFunction(StringRef rest, FunctionSummary &function) {
  function.exported = rest.consume_back(" exported");
  auto [name, arity] = rest.rsplit('/');
  if (arity.getAsInteger(10, function.arity))
    return malformed(rest);
  function.name = unescape(name);
  return Error::success();
}

static Error parseDynamic(StringRef rest, DynamicCall &call) {
  SmallVector<StringRef, 3> parts;
  rest.split(parts, ' ');
  if (parts.size() != 3)
    return malformed(rest);
  call.module = unescapePart(parts[0]);
  call.function = unescapePart(parts[1]);
  unsigned arity;
  if (!parts[2].getAsInteger(10, arity))
    call.arity = arity;
  return Error::success();
}

Expected<ModuleSummary> ModuleSummary::parse(StringRef text) {
  ModuleSummary summary;
  while (!text.empty()) {
    StringRef line;
    std::tie(line, text) = text.split('\n');
    StringRef rest = line;
    if (rest.consume_front("module ")) {
      summary.module = unescape(rest);
    } else if (rest.consume_front("on-load ")) {
      summary.onLoad = unescape(rest);
    } else if (rest.consume_front("may-call ")) {
      summary.dynamic.push_back(unescape(rest));
    } else if (rest.consume_front("func ")) {
      if (Error error = parseFunction(rest, summary.functions.emplace_back()))
        return std::move(error);
    } else if (line.empty() || summary.functions.empty()) {
      if (!line.empty())
        return malformed(line);
    } else if (rest.consume_front("call ")) {
      summary.functions.back().callees.push_back(unescape(rest));
    } else if (rest.consume_front("atom ")) {
      summary.functions.back().atoms.push_back(unescape(rest));
    } else if (rest.consume_front("test ")) {
      summary.functions.back().testedAtoms.push_back(unescape(rest));
    } else if (rest == "makes-atoms") {
      summary.functions.back().makesAtoms = true;
    } else if (rest.consume_front("dynamic ")) {
      auto &calls = summary.functions.back().dynamicCalls;
      if (Error error = parseDynamic(rest, calls.emplace_back()))
        return std::move(error);
    } else {
      return malformed(line);
    }
  }
  return summary;
}

Expected<ModuleSummary> ModuleSummary::read(MemoryBufferRef object) {
  if (bytecode::isBytecode(object.getBuffer())) {
    Expected<StringRef> text = bytecode::summaryOf(object);
    return text ? parse(*text) : Expected<ModuleSummary>(text.takeError());
  }
  auto file = object::ObjectFile::createObjectFile(object);
  if (!file)
    return createStringError("can't read '" + object.getBufferIdentifier() +
                             "': " + toString(file.takeError()));
  // There data has no sections of its own, but named segments.
  if (auto *wasm = dyn_cast<object::WasmObjectFile>(file->get()))
    for (const object::WasmSegment &segment : wasm->dataSegments())
      if (segment.Data.Name == kSummarySection)
        return parse(StringRef(
            reinterpret_cast<const char *>(segment.Data.Content.data()),
            segment.Data.Content.size()));
  for (const object::SectionRef &section : (*file)->sections()) {
    Expected<StringRef> name = section.getName();
    if (!name)
      return name.takeError();
    if (*name != kSummarySection)
      continue;
    Expected<StringRef> contents = section.getContents();
    if (!contents)
      return contents.takeError();
    return parse(*contents);
  }
  return createStringError("'" + object.getBufferIdentifier() +
                           "' has no module summary; was it built by luciole?");
}
