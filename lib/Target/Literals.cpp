//===- Literals.cpp - Literal terms as constant data ------------------------===//
//
// A literal becomes objects of words with tagged relocations, laid out as the
// runtime lays out its heap (Term.h).
//
//===----------------------------------------------------------------------===//

#include "ModuleData.h"
#include "luciole/Runtime/Term.h"
#include "llvm/ADT/APInt.h"
#include "llvm/IR/Metadata.h"

using namespace llvm;
using namespace luciole;

constexpr size_t kMaxFlatKeys = 32;

static bool isLarge(erl::MapAttr map) {
  return map.getEntries().size() / 2 > kMaxFlatKeys;
}

/// How many large maps lie in one another; the innermost is built first.
static unsigned largeDepth(mlir::Attribute literal) {
  unsigned depth = 0;
  literal.walkImmediateSubElements(
      [&](mlir::Attribute part) { depth = std::max(depth, largeDepth(part)); },
      [](mlir::Type) {});
  if (auto map = dyn_cast<erl::MapAttr>(literal))
    depth += isLarge(map);
  return depth;
}

namespace luciole {

/// Writes the objects of one literal.
class LiteralWriter {
public:
  explicit LiteralWriter(ModuleData &data) : data(data) {}
  Constant *term(mlir::Attribute literal);
  Constant *object(mlir::Attribute literal);

private:
  using Words = ModuleData::Words;

  /// An object for `fill`.
  GlobalVariable *reserve(size_t numWords, size_t numHoles, const Twine &name);
  void fill(GlobalVariable *object, Words words);
  Constant *finish(Words words, const Twine &name);
  Constant *list(erl::ListAttr list);
  Constant *map(erl::MapAttr map);
  Constant *integer(erl::IntAttr value);
  Constant *bits(erl::BitsAttr value);
  Constant *external(erl::ExportAttr value);
  Constant *words(ArrayRef<mlir::Attribute> elements, Word header,
                  const Twine &name);
  /// A word of an object; a large map leaves a hole.
  void push(Words &words, mlir::Attribute element);
  Constant *largeMapSlot(erl::MapAttr map);

  ModuleData &data;
  SmallVector<std::pair<size_t, erl::MapAttr>> holes;
};

} // namespace luciole

void LiteralWriter::push(Words &words, mlir::Attribute element) {
  if (auto map = dyn_cast<erl::MapAttr>(element); map && isLarge(map)) {
    holes.push_back({words.size(), map});
    words.push_back(data.word(0));
    return;
  }
  words.push_back(LiteralWriter(data).term(element));
}

GlobalVariable *LiteralWriter::reserve(size_t numWords, size_t numHoles,
                                       const Twine &name) {
  if (data.explicitFrames)
    numWords += numHoles;
  auto *type = ArrayType::get(data.termType, numWords);
  return data.addObject(ConstantAggregateZero::get(type), numHoles == 0, name);
}

/// Gives the object its words; its holes are filled when the program starts.
/// The record that says how lives as long as the object: on WebAssembly because
/// a word behind the object refers to it.
void LiteralWriter::fill(GlobalVariable *object, Words words) {
  for (auto &[index, map] : holes) {
    Constant *hole = data.tagged(object, index * kWordBytes);
    GlobalVariable *record =
        data.addLargeMap(hole, map, largeDepth(map), object);
    if (data.explicitFrames)
      words.push_back(data.tagged(record, 1));
  }
  object->setInitializer(ConstantArray::get(
      cast<ArrayType>(object->getValueType()), words));
}

Constant *LiteralWriter::finish(Words words, const Twine &name) {
  GlobalVariable *object = reserve(words.size(), holes.size(), name);
  fill(object, std::move(words));
  return object;
}

Constant *LiteralWriter::words(ArrayRef<mlir::Attribute> elements, Word header,
                               const Twine &name) {
  Words words{data.word(header)};
  for (mlir::Attribute element : elements)
    push(words, element);
  return finish(std::move(words), name);
}

/// All cells in one object, each pointing at the next.
Constant *LiteralWriter::list(erl::ListAttr list) {
  auto elements = list.getElements();
  auto isHole = [](mlir::Attribute element) {
    auto map = dyn_cast<erl::MapAttr>(element);
    return map && isLarge(map);
  };
  size_t numHoles = llvm::count_if(elements, isHole) + isHole(list.getTail());
  GlobalVariable *global = reserve(2 * elements.size(), numHoles, "list");
  Words words;
  for (auto [index, element] : llvm::enumerate(elements)) {
    push(words, element);
    if (index + 1 == elements.size())
      push(words, list.getTail());
    else
      words.push_back(data.tagged(
          global, (index + 1) * 2 * kWordBytes + kConsTag));
  }
  fill(global, std::move(words));
  return global;
}

Constant *LiteralWriter::map(erl::MapAttr map) {
  auto entries = map.getEntries();
  size_t count = entries.size() / 2;
  SmallVector<mlir::Attribute> keys;
  for (size_t i = 0; i < count; ++i)
    keys.push_back(entries[2 * i]);
  auto *keyTuple = LiteralWriter(data).words(
      keys, makeHeader(Kind::Tuple, count), "keys");
  Words words{data.word(makeHeader(Kind::FlatMap, 1 + count)),
              data.tagged(keyTuple, kBoxedTag)};
  for (size_t i = 0; i < count; ++i)
    push(words, entries[2 * i + 1]);
  return finish(std::move(words), "map");
}

Constant *LiteralWriter::integer(erl::IntAttr value) {
  APInt number = value.getValue();
  bool negative = number.isNegative();
  // One bit more, so that the magnitude of the least value fits.
  APInt magnitude = number.sext(number.getBitWidth() + 1).abs();
  unsigned limbs = divideCeil(magnitude.getActiveBits(), 64);
  magnitude = magnitude.zextOrTrunc(64 * limbs);
  Words words{data.word(
      makeHeader(negative ? Kind::NegBig : Kind::PosBig, limbs))};
  for (unsigned i = 0; i < limbs; ++i)
    words.push_back(data.word(magnitude.getRawData()[i]));
  return finish(std::move(words), "bignum");
}

Constant *LiteralWriter::bits(erl::BitsAttr value) {
  StringRef bytes = value.getBytes();
  size_t count = divideCeil(bytes.size(), kWordBytes);
  Words words{data.word(makeHeader(Kind::HeapBits, 1 + count)),
              data.word(value.getBits())};
  for (size_t i = 0; i < count; ++i) {
    uint64_t packed = 0;
    StringRef part = bytes.substr(i * kWordBytes, kWordBytes);
    for (auto [at, byte] : llvm::enumerate(part))
      packed |= uint64_t(uint8_t(byte)) << (8 * at);
    words.push_back(data.word(packed));
  }
  return finish(std::move(words), "bits");
}

Constant *LiteralWriter::external(erl::ExportAttr value) {
  Constant *info = data.funInfo(value.getModule(), value.getName(),
                                value.getArity(), 0, 0, 0, true);
  std::string symbol = (value.getModule() + ":" + value.getName() + "/" +
                        Twine(value.getArity()))
                           .str();
  return data.funObject(symbol, value.getArity(), info);
}

/// A word that will hold the map, for code to load.
Constant *LiteralWriter::largeMapSlot(erl::MapAttr map) {
  Words words;
  push(words, map);
  return finish(std::move(words), "map_slot");
}

/// The object of a literal that is not an immediate.
Constant *LiteralWriter::object(mlir::Attribute literal) {
  if (auto value = dyn_cast<erl::ListAttr>(literal))
    return list(value);
  if (auto value = dyn_cast<erl::TupleTermAttr>(literal))
    return words(value.getElements(),
                 makeHeader(Kind::Tuple, value.getElements().size()), "tuple");
  if (auto value = dyn_cast<erl::MapAttr>(literal))
    return isLarge(value) ? largeMapSlot(value) : map(value);
  if (auto value = dyn_cast<erl::IntAttr>(literal))
    return integer(value);
  if (auto value = dyn_cast<erl::FloatTermAttr>(literal))
    return finish({data.word(makeHeader(Kind::Float, 1)),
                   data.word(value.getValue().bitcastToAPInt().getZExtValue())},
                  "float");
  if (auto value = dyn_cast<erl::BitsAttr>(literal))
    return bits(value);
  return external(cast<erl::ExportAttr>(literal));
}

Constant *LiteralWriter::term(mlir::Attribute literal) {
  if (auto value = dyn_cast<erl::AtomAttr>(literal))
    return data.atom(value.getName());
  if (isa<erl::NilAttr>(literal))
    return data.word(kNil);
  if (auto value = dyn_cast<erl::IntAttr>(literal))
    if (value.isSmall())
      return data.word(makeSmall(value.getSmall()));
  return data.tagged(object(literal),
                     isa<erl::ListAttr>(literal) ? kConsTag : kBoxedTag);
}

//===----------------------------------------------------------------------===//
// ModuleData
//===----------------------------------------------------------------------===//

Constant *ModuleData::term(mlir::Attribute literal) {
  return LiteralWriter(*this).term(literal);
}

void ModuleData::defineLiteral(StringRef symbol, mlir::Attribute literal) {
  define(symbol, LiteralWriter(*this).object(literal));
}

GlobalVariable *ModuleData::addLargeMap(Constant *destination, erl::MapAttr map,
                                        unsigned depth,
                                        GlobalVariable *owner) {
  LiteralWriter writer(*this);
  SmallVector<mlir::Attribute> entries(map.getEntries());
  // The words of a tuple behind its header.
  Constant *pairs = writer.object(
      erl::TupleTermAttr::get(map.getContext(), entries));
  auto *record = ConstantStruct::getAnon(
      {destination, tagged(pairs, kWordBytes),
       ConstantInt::get(wordType, entries.size() / 2),
       ConstantInt::get(wordType, depth)});
  auto *global =
      new GlobalVariable(module, record->getType(), true,
                         GlobalValue::InternalLinkage, record, "large_map");
  global->setSection("luc_literal_maps");
  // Kept exactly as long as what it fills.
  global->setMetadata(LLVMContext::MD_associated,
                      MDNode::get(context, ValueAsMetadata::get(owner)));
  used.push_back(global);
  return global;
}
