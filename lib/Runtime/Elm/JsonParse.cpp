//===- JsonParse.cpp - JSON text to values ---------------------------------===//
//
// JSON.parse on strings of UTF-16 code units, big endian. Values are as in
// docs/Elm.md: properties in JavaScript's order, without duplicates.
//
//===----------------------------------------------------------------------===//

#include "Elm/Json.h"
#include "Elm/Number.h"
#include "Sort.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Bits.h"
#include "luciole/Runtime/ByteBuffer.h"
#include "luciole/Runtime/WorkStack.h"

using namespace luciole;

namespace {
/// An array or object that isn't finished: its values start there.
struct Open {
  bool isObject;
  size_t first;
};

class Parser {
public:
  Parser(Process &p, const uint8_t *text, size_t bytes)
      : p(p), text(text), end(bytes / 2) {}

  /// kNone if it is no JSON; `at` is then where.
  Term run();
  size_t place() const { return at; }
  /// -1 at the end.
  int32_t unitAt(size_t index) const {
    return index < end ? text[2 * index] << 8 | text[2 * index + 1] : -1;
  }

private:
  int32_t peek() const { return unitAt(at); }
  void skipSpace() {
    for (int32_t c = peek(); c == ' ' || c == '\n' || c == '\t' || c == '\r';
         c = peek())
      ++at;
  }
  bool take(char c) {
    skipSpace();
    if (peek() != c)
      return false;
    ++at;
    return true;
  }
  bool word(const char *rest) {
    for (; *rest; ++rest, ++at)
      if (peek() != *rest)
        return false;
    return true;
  }
  bool value();
  bool opened(bool isObject);
  bool closed();
  bool key();
  bool scalar(Term &result);
  bool string(Term &result);
  bool plainString(size_t &first);
  Term keyOf(const uint8_t *bytes, size_t size);
  bool escaped(size_t first, Term &result);
  bool escape(ByteBuffer &out);
  bool number(Term &result);
  bool digits(char *&out);

  Process &p;
  const uint8_t *text;
  size_t at = 0, end;
  WorkStack<Term> values;
  WorkStack<Open, 16> open;
  /// Keys occur again and again: those made last, by a hash.
  static constexpr size_t kNumKeys = 64;
  Term keys[kNumKeys] = {};
};
} // namespace

/// The bytes of a binary that lies in the heap as a whole, else null.
static const uint8_t *heapBytes(Term t, size_t &size) {
  const Word *object = boxedCell(t);
  if (!isBoxed(t) || headerKind(*object) != Kind::HeapBits)
    return nullptr;
  size = object[1] / 8;
  return reinterpret_cast<const uint8_t *>(object + 2);
}

/// A key that is there already, or a new one.
Term Parser::keyOf(const uint8_t *bytes, size_t size) {
  size_t hash = size;
  if (size)
    hash += bytes[1] * 7 + bytes[size - 1] * 31;
  Term &kept = keys[hash % kNumKeys];
  size_t keptSize;
  const uint8_t *keptBytes = kept ? heapBytes(kept, keptSize) : nullptr;
  if (!keptBytes || keptSize != size || std::memcmp(keptBytes, bytes, size))
    kept = makeBinary(p, bytes, size);
  return kept;
}

Term Parser::run() {
  if (!value())
    return kNone;
  while (!open.empty())
    if (!closed())
      return kNone;
  skipSpace();
  return at == end ? values.pop() : kNone;
}

/// Up to the end of the first scalar or empty array or object.
bool Parser::value() {
  for (;;) {
    if (take('[')) {
      open.push({false, values.size()});
      skipSpace();
      if (peek() == ']')
        return true;
    } else if (take('{')) {
      open.push({true, values.size()});
      skipSpace();
      if (peek() == '}')
        return true;
      if (!key())
        return false;
    } else {
      Term result;
      if (!scalar(result))
        return false;
      values.push(result);
      return true;
    }
  }
}

/// After a value in an array or object: its end, or the next value.
bool Parser::closed() {
  Open last = open.top();
  if (take(last.isObject ? '}' : ']')) {
    open.pop();
    const Term *first = values.data() + last.first;
    size_t count = values.size() - last.first;
    Term result = last.isObject ? elm::makeObject(p, first, count / 2)
                                : elm::makeArray(p, first, count);
    values.shrinkTo(last.first);
    values.push(result);
    return true;
  }
  return take(',') && (!last.isObject || key()) && value();
}

bool Parser::key() {
  skipSpace();
  if (peek() != '"')
    return false;
  size_t first;
  Term result;
  if (plainString(first))
    result = keyOf(text + 2 * first, 2 * (at++ - first));
  else if (peek() != '\\' || !escaped(first, result))
    return false;
  values.push(result);
  return take(':');
}

bool Parser::scalar(Term &result) {
  switch (peek()) {
  case '"':
    return string(result);
  case 't':
    return result = am::true_, word("true");
  case 'f':
    return result = am::false_, word("false");
  case 'n':
    return result = am::null, word("null");
  default:
    return number(result);
  }
}

/// Most strings are a piece of the text: from `first` to `at`, where the quote
/// is. False if something else is there.
bool Parser::plainString(size_t &first) {
  first = ++at;
  for (;; ++at) {
    int32_t c = peek();
    if (c == '"')
      return true;
    if (c == '\\' || c < ' ')
      return false;
  }
}

bool Parser::string(Term &result) {
  size_t first;
  if (!plainString(first))
    return peek() == '\\' && escaped(first, result);
  result = makeBinary(p, text + 2 * first, 2 * (at - first));
  ++at;
  return true;
}

bool Parser::escaped(size_t first, Term &result) {
  ByteBuffer out;
  out.put(text + 2 * first, 2 * (at - first));
  for (;;) {
    int32_t c = peek();
    if (c < ' ')
      return false;
    ++at;
    if (c == '"')
      break;
    if (c != '\\')
      out.putBig(uint64_t(c), 2);
    else if (!escape(out))
      return false;
  }
  result = makeBinary(p, out.data(), out.size());
  return true;
}

bool Parser::escape(ByteBuffer &out) {
  static const char kFrom[] = "\"\\/bfnrt", kTo[] = "\"\\/\b\f\n\r\t";
  int32_t c = peek();
  if (c != 'u') {
    const char *found = c > 0 && c < 128 ? std::strchr(kFrom, c) : nullptr;
    if (!found)
      return false;
    ++at;
    out.putBig(uint8_t(kTo[found - kFrom]), 2);
    return true;
  }
  unsigned unit = 0;
  ++at;
  for (unsigned i = 0; i < 4; ++i, ++at) {
    int32_t d = peek();
    int32_t lower = d | 0x20;
    if (d >= '0' && d <= '9')
      unit = unit * 16 + unsigned(d - '0');
    else if (lower >= 'a' && lower <= 'f')
      unit = unit * 16 + unsigned(lower - 'a' + 10);
    else
      return false;
  }
  out.putBig(unit, 2);
  return true;
}

/// A row of digits, at least one, of which `out` gets a copy.
bool Parser::digits(char *&out) {
  size_t first = at;
  for (int32_t c = peek(); c >= '0' && c <= '9'; c = peek()) {
    *out++ = char(c);
    ++at;
  }
  return at > first;
}

bool Parser::number(Term &result) {
  // As long as it is digits only, and not too many, it needs no copy.
  size_t first = at;
  bool isNegative = peek() == '-';
  at += isNegative;
  if (peek() == '0' && unitAt(at + 1) >= '0' && unitAt(at + 1) <= '9')
    return ++at, false;
  SWord integer = 0;
  size_t start = at;
  int32_t c = peek();
  for (; c >= '0' && c <= '9' && at - start < 16; c = peek()) {
    integer = integer * 10 + (c - '0');
    ++at;
  }
  if (at == start)
    return false;
  bool isWhole = c != '.' && (c | 0x20) != 'e' && !(c >= '0' && c <= '9');
  if (isWhole && integer <= SWord(1) << 53 && !(isNegative && integer == 0)) {
    result = makeSmall(isNegative ? -integer : integer);
    return true;
  }
  while ((c = peek()) == '.' || c == '+' || c == '-' || (c | 0x20) == 'e' ||
         (c >= '0' && c <= '9'))
    ++at;
  size_t last = at, size = last - first;
  char fixed[64];
  char *copy = size < sizeof fixed ? fixed : static_cast<char *>(malloc(size + 1));
  if (!copy)
    fatalMemory("a number in JSON");
  char *out = copy;
  at = first;
  if (isNegative)
    *out++ = '-', ++at;
  bool isValid = digits(out);
  if (isValid && peek() == '.')
    *out++ = '.', ++at, isValid = digits(out);
  if (isValid && (peek() | 0x20) == 'e') {
    *out++ = 'e', ++at;
    if (peek() == '-' || peek() == '+')
      *out++ = char(peek()), ++at;
    isValid = digits(out);
  }
  *out = 0;
  if (isValid)
    result = elm::makeNumber(p, elm::parseNumber(copy));
  if (copy != fixed)
    free(copy);
  return isValid;
}

//===----------------------------------------------------------------------===//
// Making values
//===----------------------------------------------------------------------===//

Term elm::makeNumber(Process &p, double number) {
  constexpr double kExact = 9007199254740992.0;
  bool isWhole = number >= -kExact && number <= kExact &&
                 number == double(int64_t(number)) &&
                 !(number == 0 && __builtin_signbit(number));
  return isWhole ? makeSmall(SWord(number)) : makeFloat(p, number);
}

Term elm::makeArray(Process &p, const Term *elements, size_t count) {
  return makeTuple(p, {am::array, makeList(p, elements, count)});
}

namespace {
struct Property {
  Term key, value;
  BitsView text;
  size_t number;  ///< its place in the source
  uint32_t index; ///< array index, or all ones
};
} // namespace

static int compareKeys(const BitsView &a, const BitsView &b) {
  if (a.size != b.size)
    return a.size < b.size ? -1 : 1;
  return std::memcmp(a.bytes, b.bytes, a.size / 8);
}

/// Of a canonical array index, else all ones.
static uint32_t arrayIndex(const BitsView &key) {
  size_t units = key.size / 16;
  if (units == 0 || units > 10 || (units > 1 && key.bytes[1] == '0'))
    return UINT32_MAX;
  uint64_t index = 0;
  for (size_t i = 0; i < units; ++i) {
    uint8_t low = key.bytes[2 * i + 1];
    if (key.bytes[2 * i] || low < '0' || low > '9')
      return UINT32_MAX;
    index = index * 10 + (low - '0');
  }
  return index < UINT32_MAX ? uint32_t(index) : UINT32_MAX;
}

/// The later of two equal keys wins, in the place of the first.
static size_t dropDuplicates(Property *properties, size_t count) {
  sortItems(properties, count, [](const Property &a, const Property &b) {
    int order = compareKeys(a.text, b.text);
    return order ? order < 0 : a.number < b.number;
  });
  size_t kept = 0;
  for (size_t i = 0; i < count; ++i)
    if (kept && !compareKeys(properties[kept - 1].text, properties[i].text))
      properties[kept - 1].value = properties[i].value;
    else
      properties[kept++] = properties[i];
  sortItems(properties, kept, [](const Property &a, const Property &b) {
    return a.index != b.index ? a.index < b.index : a.number < b.number;
  });
  return kept;
}

/// Whether the properties stand as they shall, as they nearly always do. Told
/// for a few only: each key is compared with all others.
static bool isInOrder(const Term *pairs, size_t count) {
  constexpr size_t kFew = 12;
  const uint8_t *bytes[kFew];
  size_t sizes[kFew];
  if (count > kFew)
    return false;
  for (size_t i = 0; i < count; ++i) {
    bytes[i] = heapBytes(pairs[2 * i], sizes[i]);
    // An array index starts with a digit.
    if (!bytes[i] || !sizes[i] || (bytes[i][1] >= '0' && bytes[i][1] <= '9'))
      return false;
    for (size_t j = 0; j < i; ++j)
      if (sizes[i] == sizes[j] && bytes[i][1] == bytes[j][1] &&
          !std::memcmp(bytes[i], bytes[j], sizes[i]))
        return false;
  }
  return true;
}

/// {object, [{Key, Value}]}
static Term pairsToObject(Process &p, const Term *pairs, size_t count) {
  Term list = kNil;
  for (size_t i = count; i-- > 0;) {
    Word *cell = allocate(p, 5);
    cell[0] = makeHeader(Kind::Tuple, 2);
    cell[1] = pairs[2 * i];
    cell[2] = pairs[2 * i + 1];
    cell[3] = tagBoxed(cell);
    cell[4] = list;
    list = tagCons(cell + 3);
  }
  return makeTuple(p, {am::object, list});
}

Term elm::makeObject(Process &p, const Term *pairs, size_t count) {
  if (isInOrder(pairs, count))
    return pairsToObject(p, pairs, count);
  WorkStack<Property, 12> properties;
  for (size_t i = 0; i < count; ++i) {
    Property property{pairs[2 * i], pairs[2 * i + 1], {}, i, 0};
    viewBits(property.key, property.text);
    property.index = arrayIndex(property.text);
    properties.push(property);
  }
  count = dropDuplicates(properties.data(), count);
  Term list = kNil;
  for (size_t i = count; i-- > 0;)
    list = makeCons(p, makeTuple(p, {properties[i].key, properties[i].value}),
                    list);
  return makeTuple(p, {am::object, list});
}

/// {0, Value}, or {1, what is wrong}, in JavaScript engines' words.
Term luc_bif_elm_json_parse_1(Process *p, Term string) {
  BitsView view;
  if (!viewBinary(string, view))
    return raiseBadarg(*p);
  AlignedBytes bytes(view);
  charge(*p, bytes.size() / 16);
  Parser parser(*p, bytes.data(), bytes.size());
  if (Term value = parser.run())
    return makeTuple(*p, {makeSmall(0), value});
  size_t at = parser.place();
  int32_t unit = parser.unitAt(at);
  ByteBuffer message;
  if (unit < 0) {
    elm::putAscii(message, "Unexpected end of JSON input");
  } else {
    char where[elm::kNumberTextSize + 1];
    where[elm::formatNumber(where, double(at))] = 0;
    elm::putAscii(message, "Unexpected token ");
    message.putBig(uint64_t(unit), 2);
    elm::putAscii(message, " in JSON at position ");
    elm::putAscii(message, where);
  }
  return makeTuple(*p, {makeSmall(1), message.take(*p)});
}

/// elm_json:object([{Key, Value}]): what JavaScript makes of them one by one.
Term luc_bif_elm_json_object_1(Process *p, Term list) {
  WorkStack<Term> pairs;
  for (Term rest = list; isCons(rest); rest = consTail(rest)) {
    pairs.push(tupleElement(consHead(rest), 0));
    pairs.push(tupleElement(consHead(rest), 1));
  }
  if (isInOrder(pairs.data(), pairs.size() / 2))
    return makeTuple(*p, {am::object, list});
  return elm::makeObject(*p, pairs.data(), pairs.size() / 2);
}

static bool isKey(Term key, Term name, const BitsView &wanted) {
  if (key == name)
    return true;
  size_t size;
  const uint8_t *bytes = heapBytes(key, size);
  BitsView view;
  if (!bytes)
    return viewBinary(key, view) && view.size == wanted.size &&
           equalBits(view, wanted);
  return size * 8 == wanted.size && !wanted.offset &&
         !std::memcmp(bytes, wanted.bytes, size);
}

/// elm_json:field(Name, Value): Maybe Value.
Term luc_bif_elm_json_field_2(Process *p, Term name, Term value) {
  constexpr Term kNothing = makeSmall(1);
  BitsView wanted;
  if (!isTupleOf(value, 2) || tupleElement(value, 0) != am::object ||
      !viewBinary(name, wanted))
    return kNothing;
  for (Term list = tupleElement(value, 1); isCons(list); list = consTail(list)) {
    Term pair = consHead(list);
    if (isKey(tupleElement(pair, 0), name, wanted))
      return makeTuple(*p, {tupleElement(pair, 1)});
  }
  return kNothing;
}
