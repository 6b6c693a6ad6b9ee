//===- DisplayBifs.cpp - display/1; identities to and from text -----------===//

#include "Output.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Display.h"

using namespace luciole;

//===----------------------------------------------------------------------===//
// display
//===----------------------------------------------------------------------===//

static void print(ByteBuffer &out) {
  writeOutput(kStandardOutput, out.data(), out.size());
}

Term luc_bif_erlang_display_1(Process *p, Term t) {
  ByteBuffer out;
  displayTerm(t, out);
  out.put("\r\n");
  print(out);
  return am::true_;
}

Term luc_bif_erlang_display_nl_0(Process *p) {
  ByteBuffer out;
  out.put("\r\n");
  print(out);
  return am::true_;
}

Term luc_bif_erlang_display_string_1(Process *p, Term list) {
  ByteBuffer out;
  for (; isCons(list); list = consTail(list)) {
    if (!isSmall(consHead(list)) || Word(smallValue(consHead(list))) > 255)
      return raiseBadarg(*p);
    out.put(uint8_t(smallValue(consHead(list))));
  }
  if (!isNil(list))
    return raiseBadarg(*p);
  print(out);
  return am::true_;
}

//===----------------------------------------------------------------------===//
// To lists
//===----------------------------------------------------------------------===//

static Term identityToList(Process &p, Term t, bool right) {
  if (!right)
    return raiseBadarg(p);
  ByteBuffer out;
  displayIdentity(t, out);
  return makeUtf8List(p, reinterpret_cast<const char *>(out.data()),
                      out.size());
}

Term luc_bif_erlang_pid_to_list_1(Process *p, Term t) {
  return identityToList(*p, t, isPid(t));
}
Term luc_bif_erlang_port_to_list_1(Process *p, Term t) {
  return identityToList(*p, t, isPort(t));
}
Term luc_bif_erlang_ref_to_list_1(Process *p, Term t) {
  return identityToList(*p, t, isReference(t));
}
Term luc_bif_erlang_fun_to_list_1(Process *p, Term t) {
  return identityToList(*p, t, isFun(t));
}

//===----------------------------------------------------------------------===//
// From lists
//===----------------------------------------------------------------------===//

namespace {
/// A short list of characters that is read from its start.
class Reader {
public:
  explicit Reader(Term list) : list(list) {}
  bool skip(const char *text) {
    for (; *text; ++text, list = consTail(list))
      if (!isCons(list) || consHead(list) != makeSmall(*text))
        return false;
    return true;
  }
  bool number(Word limit, Word &value) {
    unsigned digits = 0;
    value = 0;
    for (; isCons(list); list = consTail(list), ++digits) {
      Term c = consHead(list);
      if (!isSmall(c) || smallValue(c) < '0' || smallValue(c) > '9')
        break;
      value = value * 10 + Word(smallValue(c) - '0');
      if (value > limit)
        return false;
    }
    return digits > 0;
  }
  bool atEnd() const { return isNil(list); }

private:
  Term list;
};
} // namespace

static constexpr Word kMaxWord32 = 0xffffffff;

Term luc_bif_erlang_list_to_pid_1(Process *p, Term list) {
  Reader in(list);
  Word number, serial;
  if (!in.skip("<0.") || !in.number(0x7fff, number) || !in.skip(".") ||
      !in.number(0x1fff, serial) || !in.skip(">") || !in.atEnd())
    return raiseBadarg(*p);
  return makeLocalPid(serial << 15 | number);
}

Term luc_bif_erlang_list_to_port_1(Process *p, Term list) {
  Reader in(list);
  Word number;
  if (!in.skip("#Port<0.") || !in.number((1 << 28) - 1, number) ||
      !in.skip(">") || !in.atEnd())
    return raiseBadarg(*p);
  return number << kPayloadShift | kPortTag;
}

Term luc_bif_erlang_list_to_ref_1(Process *p, Term list) {
  Reader in(list);
  Word a, b, c;
  if (!in.skip("#Ref<0.") || !in.number(kMaxWord32, a) || !in.skip(".") ||
      !in.number(kMaxWord32, b) || !in.skip(".") || !in.number(0x3ffff, c) ||
      !in.skip(">") || !in.atEnd())
    return raiseBadarg(*p);
  Word *words = allocate(*p, 4);
  words[0] = makeHeader(Kind::Reference, 3);
  words[1] = c;
  words[2] = b;
  words[3] = a;
  return tagBoxed(words);
}
