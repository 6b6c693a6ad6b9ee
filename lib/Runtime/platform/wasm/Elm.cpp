//===- Elm.cpp - JSON values to the host of Elm programs and back ----------===//
//
// Linked into programs whose main module is Elm's (they call elm_js), for
// which the driver exports luc_elm_send and luc_elm_run. Values
// cross as bytes (js/elm.mjs is the other side), numbers little endian, units
// of strings big endian, nothing aligned:
//
//   Null, True, False, Undefined
//   Number   f64
//   String   u32 units, units
//   Array    u32 n; n elements
//   Object   u32 n; n times key (as a string without tag) and value
//   Foreign  u32 index of an object in the host's table
//   Name     u32 bytes, UTF-8: an atom or {utf8, Binary}, to the host
//
// To the host an array or object stands before its elements, from the host
// behind them, so that either walk needs a stack of values only. There keys
// are values of their own.
//
//   elm_js:tell(Id, Value)            → import `elm` (id, pid, bytes, count)
//   luc_elm_send(pid, bytes, count)   {elm_js, Value} for that process
//   luc_elm_run() → f64               runs everything that can; when to call
//                                     luc_pump, as it says itself
//
//===----------------------------------------------------------------------===//

#include "Elm/Json.h"
#include "Copy.h"
#include "Processes/Signals.h"
#include "Processes/Spawn.h"
#include "Scheduling/Scheduler.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/WorkStack.h"
#include "platform/wasm/Host.h"

#include <cstdlib>

using namespace luciole;

namespace {
enum class Tag : uint8_t {
  Null,
  True,
  False,
  Undefined,
  Number,
  String,
  Array,
  Object,
  Foreign,
  Name,
};

class Writer {
public:
  explicit Writer(ByteBuffer &out) : out(out) {}
  void run(Term value);

private:
  template <typename T>
  void put(T value) {
    out.put(&value, sizeof value);
  }
  void tag(Tag tag) { out.put(uint8_t(tag)); }
  void write(Term value);
  void string(Term string, size_t unit);
  void elements(Tag kind, Term list);

  ByteBuffer &out;
  WorkStack<Term> work;
};
} // namespace

void Writer::run(Term value) {
  work.push(value);
  while (!work.empty())
    write(work.pop());
}

void Writer::write(Term value) {
  if (isSmall(value) || isFloat(value)) {
    tag(Tag::Number);
    put(isSmall(value) ? double(smallValue(value)) : floatValue(value));
  } else if (isAtom(value)) {
    Tag kind = value == am::null         ? Tag::Null
               : value == am::true_      ? Tag::True
               : value == am::false_     ? Tag::False
               : value == am::undefined  ? Tag::Undefined
                                         : Tag::Name;
    tag(kind);
    if (kind == Tag::Name) {
      put(atomLength(value));
      out.put(atomName(value), atomLength(value));
    }
  } else if (isBitstring(value)) {
    tag(Tag::String);
    string(value, 2);
  } else if (tupleElement(value, 0) == am::array) {
    elements(Tag::Array, tupleElement(value, 1));
  } else if (tupleElement(value, 0) == am::object) {
    elements(Tag::Object, tupleElement(value, 1));
  } else if (tupleElement(value, 0) == am::utf8) {
    tag(Tag::Name);
    string(tupleElement(value, 1), 1);
  } else if (tupleElement(value, 0) == am::undefined) {
    tag(Tag::Foreign);
    put(uint32_t(smallValue(tupleElement(value, 1))));
  } else { // a property
    string(tupleElement(value, 0), 2);
    work.push(tupleElement(value, 1));
  }
}

/// Strings of Elm's start and end at bytes.
void Writer::string(Term string, size_t unit) {
  BitsView view;
  viewBits(string, view);
  size_t size = view.size / 8;
  put(uint32_t(size / unit));
  out.put(view.bytes + view.offset / 8, size);
}

/// What is pushed last comes first. Properties are told apart from values by
/// their keys: values are no tuples that begin with a string.
void Writer::elements(Tag kind, Term list) {
  size_t first = work.size();
  for (; isCons(list); list = consTail(list))
    work.push(consHead(list));
  for (size_t i = first, j = work.size(); i + 1 < j; ++i) {
    Term last = work[--j];
    work[j] = work[i];
    work[i] = last;
  }
  tag(kind);
  put(uint32_t(work.size() - first));
}

namespace {
class Reader {
public:
  Reader(Process &p, const uint8_t *at) : p(p), at(at) {}
  Term run(const uint8_t *end) {
    while (at < end)
      values.push(read());
    return values.pop();
  }

private:
  template <typename T>
  T take() {
    T value;
    memcpy(&value, at, sizeof value);
    at += sizeof value;
    return value;
  }
  const Term *pop(size_t n) {
    values.shrinkTo(values.size() - n);
    return values.data() + values.size();
  }
  Term read();
  Term object(size_t count);

  Process &p;
  const uint8_t *at;
  WorkStack<Term> values;
};
} // namespace

Term Reader::read() {
  switch (take<Tag>()) {
  case Tag::Null:
    return am::null;
  case Tag::True:
    return am::true_;
  case Tag::False:
    return am::false_;
  case Tag::Undefined:
    return am::undefined;
  case Tag::Number:
    return elm::makeNumber(p, take<double>());
  case Tag::String: {
    size_t size = 2 * take<uint32_t>();
    at += size;
    return makeBinary(p, at - size, size);
  }
  case Tag::Array: {
    size_t count = take<uint32_t>();
    return elm::makeArray(p, pop(count), count);
  }
  case Tag::Object:
    return object(take<uint32_t>());
  case Tag::Foreign:
    return makeTuple(p, {am::undefined, makeSmall(SWord(take<uint32_t>()))});
  case Tag::Name: // goes to the host only
    break;
  }
  __builtin_unreachable();
}

/// The host's properties are in its order.
Term Reader::object(size_t count) {
  const Term *pairs = pop(2 * count);
  Term list = kNil;
  for (size_t i = 2 * count; i > 0; i -= 2)
    list = makeCons(p, makeTuple(p, {pairs[i - 2], pairs[i - 1]}), list);
  return makeTuple(p, {am::object, list});
}

Term luc_bif_elm_js_tell_2(Process *p, Term id, Term value) {
  ByteBuffer bytes;
  Writer(bytes).run(value);
  host::elm(double(smallValue(id)), double(immediatePayload(p->pid())),
            bytes.data(), bytes.size());
  return am::ok;
}

extern "C" void luc_elm_send(double pid, uint8_t *bytes, size_t count) {
  Process *arrival = makeIdleProcess();
  Term value = Reader(*arrival, bytes).run(bytes + count);
  Term message = makeTuple(*arrival, {am::js, value});
  sendSignal(makeLocalPid(Word(pid)), copyMessage(message));
  freeProcess(*arrival);
  std::free(bytes);
}

extern "C" double luc_elm_run() {
  int64_t left = drain();
  return left <= 0 ? double(left) : double(left) / 1e6;
}
