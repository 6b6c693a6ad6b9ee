//===- Shrink.cpp - Making WebAssembly modules smaller ---------------------===//

#include "luciole/Driver/Shrink.h"
#include "luciole/Driver/Pack.h"
#include "luciole/Runtime/Packed.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/BinaryFormat/Wasm.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/LEB128.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"
#include <optional>

using namespace llvm;
using namespace luciole;

namespace {
/// Reads what a section has; past its end, and where there is something that
/// the linker doesn't write, it fails for good.
class Reader {
public:
  explicit Reader(StringRef bytes) : bytes(bytes) {}
  bool atEnd() const { return bytes.empty(); }
  bool hasFailed() const { return failed; }
  StringRef rest() const { return bytes; }

  uint64_t number();
  int64_t signedNumber();
  StringRef take(size_t count);
  StringRef text() { return take(number()); }
  /// Of `i32.const` alone.
  uint32_t address();

private:
  template <typename T>
  using Decoder = T (*)(const uint8_t *, unsigned *, const uint8_t *,
                        const char **);
  template <typename T> T read(Decoder<T> decode);

  StringRef bytes;
  bool failed = false;
};

struct Section {
  unsigned id;
  std::string contents;
};

/// A module whose data is packed.
class PackedModule {
public:
  Error read(StringRef module);
  Error pack();
  void write(raw_ostream &os) const;

private:
  Section *find(unsigned id);
  Error readExports();
  Error readHeapBase();
  Error readData();
  void writeData();
  void writeStart();
  void reserveMemory(uint32_t end);
  void dropNamesOfData();

  std::string header;
  std::vector<Section> sections;
  std::optional<uint32_t> unpack, heapBase; ///< a function; an address
  std::optional<uint32_t> heapBaseGlobal;
  uint32_t start = UINT32_MAX; ///< where the image lies
  std::vector<uint8_t> image;
};
} // namespace

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

template <typename T> T Reader::read(Decoder<T> decode) {
  unsigned size = 0;
  const char *error = nullptr;
  T value = decode(bytes.bytes_begin(), &size, bytes.bytes_end(), &error);
  failed |= error != nullptr;
  bytes = bytes.drop_front(error ? bytes.size() : size);
  return value;
}

uint64_t Reader::number() { return read<uint64_t>(decodeULEB128); }
int64_t Reader::signedNumber() { return read<int64_t>(decodeSLEB128); }

StringRef Reader::take(size_t count) {
  failed |= count > bytes.size();
  StringRef taken = bytes.take_front(count);
  bytes = bytes.drop_front(taken.size());
  return taken;
}

uint32_t Reader::address() {
  failed |= number() != wasm::WASM_OPCODE_I32_CONST;
  auto value = uint32_t(signedNumber());
  failed |= number() != wasm::WASM_OPCODE_END;
  return value;
}

static Error malformed(StringRef what) {
  return createStringError("can't pack the program's data: the linker's " + what +
                           " are not as expected");
}

Section *PackedModule::find(unsigned id) {
  auto it = find_if(sections, [&](const Section &s) { return s.id == id; });
  return it == sections.end() ? nullptr : &*it;
}

Error PackedModule::read(StringRef module) {
  Reader reader(module);
  header = reader.take(8).str();
  while (!reader.atEnd() && !reader.hasFailed()) {
    auto id = unsigned(reader.number());
    sections.push_back({id, reader.text().str()});
  }
  if (reader.hasFailed())
    return malformed("sections");
  if (Error error = readExports())
    return error;
  if (Error error = readHeapBase())
    return error;
  return readData();
}

/// Takes away what only packing needs. Nobody but luc_start calls constructors.
Error PackedModule::readExports() {
  Section *section = find(wasm::WASM_SEC_EXPORT);
  if (!section)
    return malformed("exports");
  std::string kept;
  raw_string_ostream os(kept);
  Reader reader(section->contents);
  uint64_t count = reader.number(), numKept = 0;
  for (uint64_t i = 0; i < count && !reader.hasFailed(); ++i) {
    StringRef whole = reader.rest(), name = reader.text();
    reader.number(); // its kind
    auto index = uint32_t(reader.number());
    if (name == kUnpackSymbol)
      unpack = index;
    else if (name == kHeapBaseSymbol)
      heapBaseGlobal = index;
    else if (name != "__wasm_call_ctors") {
      ++numKept;
      os << whole.drop_back(reader.rest().size());
    }
  }
  if (reader.hasFailed() || !unpack || !heapBaseGlobal)
    return malformed("exports");
  section->contents.clear();
  raw_string_ostream out(section->contents);
  encodeULEB128(numKept, out);
  out << kept;
  return Error::success();
}

Error PackedModule::readHeapBase() {
  Section *section = find(wasm::WASM_SEC_GLOBAL);
  Reader reader(section ? StringRef(section->contents) : "");
  uint64_t count = reader.number();
  for (uint64_t i = 0; i < count && !reader.hasFailed(); ++i) {
    reader.take(2); // type, whether it changes
    uint32_t value = reader.address();
    if (i == *heapBaseGlobal)
      heapBase = value;
  }
  return reader.hasFailed() || !heapBase ? malformed("globals")
                                         : Error::success();
}

Error PackedModule::readData() {
  Section *section = find(wasm::WASM_SEC_DATA);
  Reader reader(section ? StringRef(section->contents) : "");
  uint64_t count = reader.number();
  std::vector<std::pair<uint32_t, StringRef>> segments;
  for (uint64_t i = 0; i < count && !reader.hasFailed(); ++i) {
    if (reader.number() != 0) // active, of the first memory
      return malformed("data");
    uint32_t address = reader.address();
    segments.push_back({address, reader.text()});
  }
  if (reader.hasFailed() || segments.empty())
    return malformed("data");
  uint32_t end = 0;
  for (auto [address, bytes] : segments) {
    start = std::min(start, address);
    end = std::max(end, address + uint32_t(bytes.size()));
  }
  image.resize(end - start);
  for (auto [address, bytes] : segments)
    copy(bytes, image.begin() + (address - start));
  return Error::success();
}

//===----------------------------------------------------------------------===//
// Packing
//===----------------------------------------------------------------------===//

/// One segment, behind which nothing lies.
void PackedModule::writeData() {
  std::vector<uint8_t> coded = luciole::pack(image);
  auto base = uint32_t(alignTo(*heapBase, 16)) + packed::kTableBytes;
  std::string packed(8, 0);
  support::endian::write32le(packed.data(), start);
  support::endian::write32le(packed.data() + 4, start + uint32_t(image.size()));
  packed.append(coded.begin(), coded.end());
  while (packed.size() > 12 && packed.back() == 0)
    packed.pop_back();

  Section &section = *find(wasm::WASM_SEC_DATA);
  section.contents.clear();
  raw_string_ostream os(section.contents);
  encodeULEB128(1, os);
  encodeULEB128(0, os);
  os << char(wasm::WASM_OPCODE_I32_CONST);
  encodeSLEB128(base, os);
  os << char(wasm::WASM_OPCODE_END);
  encodeULEB128(packed.size(), os);
  os << packed;
  if (Section *count = find(wasm::WASM_SEC_DATACOUNT))
    count->contents = std::string(1, 1);
  reserveMemory(base + uint32_t(packed.size()) + 8);
}

void PackedModule::reserveMemory(uint32_t end) {
  Section *section = find(wasm::WASM_SEC_MEMORY);
  Reader reader(section->contents);
  reader.number(); // how many
  uint64_t flags = reader.number();
  uint64_t pages = std::max<uint64_t>(reader.number(), divideCeil(end, wasm::WasmDefaultPageSize));
  std::string rest = reader.rest().str();
  section->contents.clear();
  raw_string_ostream os(section->contents);
  encodeULEB128(1, os);
  encodeULEB128(flags, os);
  encodeULEB128(pages, os);
  os << rest;
}

void PackedModule::writeStart() {
  std::string contents;
  raw_string_ostream os(contents);
  encodeULEB128(*unpack, os);
  auto exports = find_if(sections, [](const Section &s) { return s.id == wasm::WASM_SEC_EXPORT; });
  sections.insert(exports + 1, {wasm::WASM_SEC_START, contents});
}

/// Names are of segments that are no more.
void PackedModule::dropNamesOfData() {
  for (Section &section : sections) {
    Reader reader(section.contents);
    if (section.id != wasm::WASM_SEC_CUSTOM || reader.text() != "name")
      continue;
    std::string kept = StringRef(section.contents).drop_back(reader.rest().size()).str();
    while (!reader.atEnd() && !reader.hasFailed()) {
      StringRef whole = reader.rest();
      uint64_t kind = reader.number();
      reader.text();
      if (kind != wasm::WASM_NAMES_DATA_SEGMENT)
        kept += whole.drop_back(reader.rest().size());
    }
    section.contents = kept;
  }
}

Error PackedModule::pack() {
  if (find(wasm::WASM_SEC_START))
    return malformed("sections");
  writeData();
  writeStart();
  dropNamesOfData();
  return Error::success();
}

void PackedModule::write(raw_ostream &os) const {
  os << header;
  for (const Section &section : sections) {
    os << char(section.id);
    encodeULEB128(section.contents.size(), os);
    os << section.contents;
  }
}

Error luciole::packData(StringRef path) {
  auto buffer = MemoryBuffer::getFile(path, /*IsText=*/false,
                                      /*RequiresNullTerminator=*/false,
                                      /*IsVolatile=*/true);
  if (!buffer)
    return createStringError("can't read '" + path +
                             "': " + buffer.getError().message());
  PackedModule module;
  if (Error error = module.read((*buffer)->getBuffer()))
    return error;
  if (Error error = module.pack())
    return error;
  std::error_code code;
  raw_fd_ostream os(path, code);
  if (code)
    return createStringError("can't write '" + path + "': " + code.message());
  module.write(os);
  return Error::success();
}

//===----------------------------------------------------------------------===//
// wasm-opt
//===----------------------------------------------------------------------===//

Expected<bool> luciole::runWasmOpt(StringRef path, bool strip) {
  ErrorOr<std::string> program = sys::findProgramByName("wasm-opt");
  if (!program)
    return false;
  std::string output = (path + ".opt").str();
  // A stripped module doesn't say which features it has.
  SmallVector<StringRef> args = {
      *program, path, "-o", output, "--low-memory-unused",
      "--enable-mutable-globals", "--enable-nontrapping-float-to-int",
      "--enable-bulk-memory", "--enable-sign-ext", "--enable-tail-call",
      "--enable-reference-types", "--enable-multivalue", "--enable-simd"};
  // One percent more, for twice the time.
  constexpr uint64_t kLarge = 300 * 1024;
  uint64_t size = 0;
  if (!sys::fs::file_size(path, size) && size < kLarge)
    args.append({"-Oz", "--flatten", "--rereloop", "-Oz"});
  args.append({"-Oz", "--strip-producers", "--strip-target-features"});
  args.push_back(strip ? "--strip-debug" : "-g");
  std::string message;
  int code = sys::ExecuteAndWait(*program, args, std::nullopt, {}, 0, 0, &message);
  std::error_code failed;
  if (code == 0)
    failed = sys::fs::rename(output, path);
  if (code == 0 && !failed)
    return true;
  sys::fs::remove(output);
  return createStringError("wasm-opt failed on '" + path + "' " + message +
                           "\nhint: --no-wasm-opt does without");
}
