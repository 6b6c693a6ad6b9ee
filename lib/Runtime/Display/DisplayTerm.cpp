//===- DisplayTerm.cpp - Terms as text ------------------------------------===//

#include "Funs.h"
#include "luciole/Runtime/Atoms.h"
#include "luciole/Runtime/Display.h"
#include "luciole/Runtime/Maps.h"
#include "luciole/Runtime/Numbers/Floats.h"
#include "luciole/Runtime/Numbers/Integers.h"
#include "luciole/Runtime/WorkStack.h"
#include <cstdlib>
#include <initializer_list>

using namespace luciole;

namespace {
/// What is still to be printed: terms or pairs with a comma before each but
/// the first and `close` after the last, or the rest of a list.
struct Pending {
  enum { Terms, Pairs, Values, List } kind;
  const Term *next;
  const Term *other;
  size_t count;
  bool first;
  const char *close;
  Term list;
};

class Printer {
public:
  explicit Printer(ByteBuffer &out) : out(out) {}
  ~Printer() {
    for (size_t i = 0; i < owned.size(); ++i)
      free(owned[i]);
  }
  void run(Term t);

private:
  void print(Term t);
  void printBoxed(Term t);
  void printBig(Term t);
  void printFloat(double value);
  void printList(Term list);
  void printTuple(Term t);
  void printMap(Term map);
  void printBits(Term t);
  void step();
  bool stepList();
  ByteBuffer &out;
  WorkStack<Pending> work;
  /// Pairs of large maps, freed at the end.
  WorkStack<Term *, 8> owned;
};
} // namespace

//===----------------------------------------------------------------------===//
// Numbers
//===----------------------------------------------------------------------===//

void Printer::printBig(Term t) {
  IntegerText text = integerToText(t, 10);
  out.put(text.text, text.size);
  free(text.text);
}

void Printer::printFloat(double value) {
  char text[kFloatTextSize];
  out.put(text, size_t(formatFloatScientific(text, value, 6)));
}

//===----------------------------------------------------------------------===//
// Lists and binaries, which may be text
//===----------------------------------------------------------------------===//

static bool isPrintable(Term t) {
  if (!isSmall(t))
    return false;
  SWord c = smallValue(t);
  return (c >= 32 && c <= 126) || (c >= 160 && c <= 255) || c == '\n' ||
         c == '\t' || c == '\r';
}

static bool isText(Term list) {
  for (; isCons(list); list = consTail(list))
    if (!isPrintable(consHead(list)))
      return false;
  return isNil(list);
}

static void putChar(uint8_t c, ByteBuffer &out) {
  if (c == '\n')
    out.put("\\n");
  else if (c == '"')
    out.put("\\\"");
  else
    out.put(c);
}

void Printer::printList(Term list) {
  if (!isText(list)) {
    out.put('[');
    work.push({Pending::List, nullptr, nullptr, 0, true, nullptr, list});
    return;
  }
  out.put('"');
  for (; isCons(list); list = consTail(list)) {
    putChar(uint8_t(smallValue(consHead(list))), out);
  }
  out.put('"');
}

static bool isText(const AlignedBytes &bytes) {
  for (size_t i = 0; i < bytes.size(); ++i)
    if (bytes.data()[i] < 32 || bytes.data()[i] > 126)
      return false;
  return bytes.size() > 0;
}

void Printer::printBits(Term t) {
  if (!parts::bits())
    __builtin_unreachable();
  BitsView view;
  viewBits(t, view);
  AlignedBytes bytes(view);
  out.put("<<");
  if (view.isBinary() && isText(bytes)) {
    out.put('"');
    for (size_t i = 0; i < bytes.size(); ++i)
      putChar(bytes.data()[i], out);
    out.put('"');
  } else {
    auto putByte = [&](size_t i, unsigned byte) {
      if (i)
        out.put(',');
      out.putDecimal(byte);
    };
    for (size_t i = 0; i < view.size / 8; ++i)
      putByte(i, bytes.data()[i]);
    if (unsigned rest = view.size % 8) {
      putByte(view.size / 8, bytes.data()[view.size / 8] >> (8 - rest));
      out.put(':');
      out.putDecimal(rest);
    }
  }
  out.put(">>");
}

//===----------------------------------------------------------------------===//
// Tuples and maps
//===----------------------------------------------------------------------===//

void Printer::printTuple(Term t) {
  out.put('{');
  work.push({Pending::Terms, boxedCell(t) + 1, nullptr, size_t(tupleArity(t)),
             true,
             "}", kNil});
}

void Printer::printMap(Term map) {
  out.put("#{");
  if (isKind(map, Kind::FlatMap)) {
    FlatMapView view(map);
    work.push(
        {Pending::Pairs, view.keys, view.values, view.size, true, "}", kNil});
    return;
  }
  size_t n = mapSize(map);
  auto *pairs = static_cast<Term *>(malloc(2 * n * sizeof(Term)));
  if (!pairs)
    fatalMemory("printing a map");
  owned.push(pairs);
  MapIterator iterator(map);
  for (size_t i = 0; i < n; ++i)
    iterator.next(pairs[i], pairs[n + i]);
  work.push({Pending::Pairs, pairs, pairs + n, n, true, "}", kNil});
}

//===----------------------------------------------------------------------===//
// Pids and their like
//===----------------------------------------------------------------------===//

static void displayFun(Term fun, ByteBuffer &out) {
  const FunInfo *info = funInfo(fun);
  out.put(info->isExternal ? "fun " : "#Fun<");
  displayAtom(info->module, out);
  if (info->isExternal) {
    out.put(':');
    displayAtom(info->name, out);
    out.put('/');
    out.putDecimal(info->arity);
  } else {
    out.put('.');
    out.putSmall(oldFunIndex(info));
    out.put('.');
    out.putDecimal(info->uniq);
    out.put('>');
  }
}

/// "<0.2.1>" and its like.
static void displayNumbers(const char *name, std::initializer_list<Word> numbers,
                           ByteBuffer &out) {
  out.put(name);
  out.put('0');
  for (Word number : numbers) {
    out.put('.');
    out.putDecimal(number);
  }
  out.put('>');
}

void luciole::displayIdentity(Term t, ByteBuffer &out) {
  if (isLocalPid(t)) {
    Word number = immediatePayload(t);
    displayNumbers("<", {number & 0x7fff, number >> 15}, out);
  } else if (isLocalPort(t)) {
    displayNumbers("#Port<", {immediatePayload(t)}, out);
  } else if (isFun(t)) {
    return displayFun(t, out);
  } else if (isReference(t)) {
    const Word *words = boxedCell(t);
    displayNumbers("#Ref<", {words[3], words[2], words[1]}, out);
  } else if (parts::foreign()) {
    out.put("<unknown term>");
  }
}

//===----------------------------------------------------------------------===//
// The loop
//===----------------------------------------------------------------------===//

void Printer::printBoxed(Term t) {
  switch (boxedKind(t)) {
  case Kind::Tuple:
    return printTuple(t);
  case Kind::FlatMap:
  case Kind::HashMap:
    return printMap(t);
  case Kind::Float:
    return printFloat(floatValue(t));
  case Kind::PosBig:
  case Kind::NegBig:
    return printBig(t);
  case Kind::HeapBits:
  case Kind::RefcBits:
  case Kind::SubBits:
    return printBits(t);
  default:
    return displayIdentity(t, out);
  }
}

void Printer::print(Term t) {
  if (isSmall(t))
    out.putSmall(smallValue(t));
  else if (isCons(t))
    printList(t);
  else if (isBoxed(t))
    printBoxed(t);
  else if (isAtom(t))
    displayAtom(t, out);
  else if (isNil(t))
    out.put("[]");
  else
    displayIdentity(t, out);
}

/// False at the end of the list.
bool Printer::stepList() {
  Pending &top = work.top();
  Term list = top.list;
  if (isNil(list)) {
    out.put(']');
    return false;
  }
  if (isCons(list)) {
    if (!top.first)
      out.put(',');
    top.first = false;
    top.list = consTail(list);
    print(consHead(list));
    return true;
  }
  out.put('|');
  top = {Pending::Terms, nullptr, nullptr, 0, true, "]", kNil};
  print(list);
  return true;
}

void Printer::step() {
  Pending &top = work.top();
  if (top.kind == Pending::List) {
    if (!stepList())
      work.pop();
    return;
  }
  if (top.count == 0) {
    out.put(top.close);
    work.pop();
    return;
  }
  // Keys and values take turns.
  if (parts::maps() && top.kind == Pending::Values) {
    out.put("=>");
    top.kind = Pending::Pairs;
    --top.count;
    return print(*top.other++);
  }
  if (!top.first)
    out.put(',');
  top.first = false;
  if (parts::maps() && top.kind == Pending::Pairs)
    top.kind = Pending::Values;
  else
    --top.count;
  print(*top.next++);
}

void Printer::run(Term t) {
  print(t);
  while (!work.empty())
    step();
}

void luciole::displayTerm(Term t, ByteBuffer &out) { Printer(out).run(t); }
