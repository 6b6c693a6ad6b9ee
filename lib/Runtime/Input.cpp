//===- Input.cpp - The group leader: reading standard input ----------------===//

#include "Copy.h"
#include "Devices.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/ByteBuffer.h"
#include "luciole/Runtime/Utf8.h"
#include "platform/Platform.h"

#include <cstdlib>
#include <cstring>

using namespace luciole;

namespace {
/// What was read and not yet asked for.
class InputBuffer {
public:
  const uint8_t *data() const { return bytes + start; }
  size_t size() const { return end - start; }
  void consume(size_t count) { start += count; }
  /// Reads more; false at the end of the file.
  bool fill();
  /// Puts bytes back before the rest.
  void prepend(const uint8_t *more, size_t count);

private:
  void reserve(size_t before, size_t after);

  uint8_t *bytes = nullptr;
  size_t start = 0, end = 0, capacity = 0;
  bool atEnd = false; ///< for good, on terminals too
};
InputBuffer input;
} // namespace

/// Room for that many bytes before and after what there is.
void InputBuffer::reserve(size_t before, size_t after) {
  if (start >= before && capacity - end >= after)
    return;
  size_t wanted = before + size() + after;
  size_t grown = wanted > 2 * capacity ? wanted : 2 * capacity;
  auto *fresh = static_cast<uint8_t *>(std::malloc(grown));
  if (!fresh)
    fatal("out of memory: reading standard input");
  if (size())
    std::memcpy(fresh + before, data(), size());
  std::free(bytes);
  bytes = fresh;
  end = before + size();
  start = before;
  capacity = grown;
}

bool InputBuffer::fill() {
  constexpr size_t chunk = 1 << 16;
  if (atEnd)
    return false;
  flushOutput();
  reserve(0, chunk);
  long got = platform::readSome(0, bytes + end, chunk);
  atEnd = got <= 0;
  if (atEnd)
    return false;
  end += size_t(got);
  return true;
}

void InputBuffer::prepend(const uint8_t *more, size_t count) {
  reserve(count, 0);
  start -= count;
  std::memcpy(bytes + start, more, count);
}

//===----------------------------------------------------------------------===//
// Pieces of input
//===----------------------------------------------------------------------===//

/// Bytes up to and including the next newline, or the rest of the file; 0 at
/// its end.
static size_t findLine() {
  size_t looked = 0;
  for (;;) {
    const void *newline = input.size() > looked
                              ? std::memchr(input.data() + looked, '\n',
                                            input.size() - looked)
                              : nullptr;
    if (newline)
      return static_cast<const uint8_t *>(newline) - input.data() + 1;
    looked = input.size();
    if (!input.fill())
      return looked;
  }
}

/// The length of the character at `at`, at least 1; false: incomplete.
static bool charLength(const Device &device, size_t at, size_t &length) {
  length = 1;
  if (device.encoding == Encoding::Latin1)
    return true;
  Utf8Char c = decodeUtf8(input.data() + at, input.size() - at);
  if (c.status == Utf8Status::Ok)
    length = c.length;
  return c.status != Utf8Status::Incomplete;
}

/// Bytes of the next `count` characters, or of as many as there are.
static size_t findChars(const Device &device, size_t count) {
  size_t at = 0, length;
  while (count > 0) {
    if (at < input.size() && charLength(device, at, length)) {
      at += length;
      --count;
    } else if (!input.fill()) {
      return input.size() > at ? input.size() : at;
    }
  }
  return at;
}

static bool isUtf8(const uint8_t *bytes, size_t size) {
  for (size_t i = 0; i < size;) {
    Utf8Char c = decodeUtf8(bytes + i, size - i);
    if (c.status != Utf8Status::Ok)
      return false;
    i += c.length;
  }
  return true;
}

/// The characters of the next bytes as a list; kNone if they are ill-formed.
static Term makeChars(Process &p, const Device &device, size_t bytes) {
  auto *text = reinterpret_cast<const char *>(input.data());
  if (device.encoding == Encoding::Latin1)
    return makeByteList(p, text, bytes);
  return isUtf8(input.data(), bytes) ? makeUtf8List(p, text, bytes) : kNone;
}

/// A binary of the characters in the wanted encoding; kNone if it hasn't got
/// one of them.
static Term encodeChars(Process &p, Term chars, Encoding wanted) {
  ByteBuffer bytes;
  for (; isCons(chars); chars = consTail(chars)) {
    auto c = uint32_t(smallValue(consHead(chars)));
    if (wanted == Encoding::Unicode)
      bytes.advance(encodeUtf8(bytes.room(4), c));
    else if (c > 255)
      return kNone;
    else
      bytes.put(uint8_t(c));
  }
  return bytes.take(p);
}

static bool fitsLatin1(Term chars) {
  for (; isCons(chars); chars = consTail(chars))
    if (smallValue(consHead(chars)) > 255)
      return false;
  return true;
}

/// Takes bytes from the input as the device's options and the request's
/// encoding say; {error, Function} for what that encoding hasn't got.
static Term take(Process &p, const Device &device, Encoding wanted,
                 Term function, size_t bytes) {
  Term term = makeChars(p, device, bytes);
  input.consume(bytes);
  if (term && device.binary)
    term = encodeChars(p, term, wanted);
  else if (term && wanted == Encoding::Latin1 && !fitsLatin1(term))
    term = kNone;
  return term ? term : makeTuple(p, {am::error, function});
}

/// Without any input there is nothing but its end.
static bool hasInput() { return input.size() > 0 || input.fill(); }

//===----------------------------------------------------------------------===//
// get_until
//===----------------------------------------------------------------------===//

/// Puts the characters back that a scanner has not used.
static void putBack(const Device &device, Term chars) {
  ByteBuffer bytes;
  for (; isCons(chars); chars = consTail(chars)) {
    auto c = uint32_t(smallValue(consHead(chars)));
    if (device.encoding == Encoding::Latin1)
      bytes.put(uint8_t(c));
    else
      bytes.advance(encodeUtf8(bytes.room(4), c));
  }
  input.prepend(bytes.data(), bytes.size());
}

/// Calls M:F(Continuation, Data, Args...) with one line after the other until
/// it says {done, Result, Rest}.
static Term getUntil(Process &sender, const Device &device, Term module,
                     Term function, Term extra) {
  Term args[kNumRegisterArgs];
  unsigned count = 2;
  for (; isCons(extra) && count < kNumRegisterArgs; extra = consTail(extra))
    args[count++] = consHead(extra);
  args[0] = kNil;
  for (;;) {
    size_t bytes = findLine();
    Process &worker = deviceProcess();
    args[1] = bytes ? makeChars(worker, device, bytes) : Term(am::eof);
    input.consume(bytes);
    if (!args[1])
      return makeTuple(sender, {am::error, function});
    Term answer = callInDevice(module, function, args, count);
    if (answer && isTupleOf(answer, 2) &&
        tupleElement(answer, 0) == am::more) {
      args[0] = tupleElement(answer, 1);
      continue;
    }
    if (!answer || !isTupleOf(answer, 3) ||
        tupleElement(answer, 0) != am::done)
      return makeTuple(sender, {am::error, function});
    putBack(device, tupleElement(answer, 2));
    Term result = copyTerm(sender, tupleElement(answer, 1));
    if (device.binary && bytes && isList(result))
      if (Term binary = encodeChars(sender, result, Encoding::Unicode))
        return binary;
    return result;
  }
}

//===----------------------------------------------------------------------===//
// Requests
//===----------------------------------------------------------------------===//

static void writePrompt(const Device &device, Term prompt) {
  if (isAtom(prompt)) {
    writeOutput(device.output, atomName(prompt), atomLength(prompt));
    return;
  }
  if (isTupleOf(prompt, 3) && tupleElement(prompt, 0) == am::format) {
    Term args[] = {tupleElement(prompt, 1), tupleElement(prompt, 2)};
    prompt = callInDevice(am::io_lib, am::format, args, 2);
  }
  if (prompt)
    writeChardata(device.output, prompt, Encoding::Unicode, device.encoding);
}

Term luciole::handleInput(Process &p, Device &device, Term request) {
  Word arity = tupleArity(request);
  auto at = [&](Word i) { return tupleElement(request, i); };
  if (arity < 2 || device.output == kStandardError)
    return kNone;
  // The older forms have no encoding.
  Term tag = at(0);
  Encoding wanted =
      at(1) == am::unicode ? Encoding::Unicode : Encoding::Latin1;
  if (tag == am::get_line && (arity == 2 || arity == 3)) {
    writePrompt(device, at(arity - 1));
    if (!hasInput())
      return am::eof;
    return take(p, device, wanted, am::collect_line, findLine());
  }
  if (tag == am::get_chars && (arity == 3 || arity == 4) &&
      isSmall(at(arity - 1))) {
    writePrompt(device, at(arity - 2));
    if (!hasInput())
      return am::eof;
    return take(p, device, wanted, am::collect_chars,
                findChars(device, smallValue(at(arity - 1))));
  }
  if (tag == am::get_until && (arity == 5 || arity == 6)) {
    writePrompt(device, at(arity - 4));
    return getUntil(p, device, at(arity - 3), at(arity - 2), at(arity - 1));
  }
  return kNone;
}
