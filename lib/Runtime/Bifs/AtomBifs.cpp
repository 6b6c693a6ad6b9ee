//===- AtomBifs.cpp - Atoms to text and back ------------------------------===//

#include "Text.h"

#include "luciole/Runtime/Bif.h"

using namespace luciole;

static constexpr size_t kMaxAtomCharacters = 255;

static Term atomOf(Process &p, const Text &text, size_t characters,
                   bool mustExist) {
  if (characters > kMaxAtomCharacters)
    return mustExist ? raiseBadarg(p) : raiseSystemLimit(p);
  if (!mustExist)
    return internAtom(text.data, text.size);
  Term atom = findAtom(text.data, text.size);
  return atom ? atom : raiseBadarg(p);
}

static Term listToAtom(Process &p, Term list, bool mustExist) {
  Text text;
  size_t characters = 0;
  return text.addUtf8List(list, characters)
             ? atomOf(p, text, characters, mustExist)
             : raiseBadarg(p);
}

Term luc_bif_erlang_list_to_atom_1(Process *p, Term list) {
  return listToAtom(*p, list, false);
}
Term luc_bif_erlang_list_to_existing_atom_1(Process *p, Term list) {
  return listToAtom(*p, list, true);
}

/// Valid UTF-8 and how many characters, or false.
static bool countUtf8(const Text &bytes, size_t &characters) {
  characters = 0;
  auto *at = reinterpret_cast<const uint8_t *>(bytes.data);
  for (size_t i = 0; i < bytes.size; ++characters) {
    Utf8Char c = decodeUtf8(at + i, bytes.size - i);
    if (c.status != Utf8Status::Ok)
      return false;
    i += c.length;
  }
  return true;
}

static bool isUtf8Name(Term encoding) {
  return encoding == Term(am::utf8) || encoding == Term(am::unicode);
}

static Term binaryToAtom(Process &p, Term binary, Term encoding,
                         bool mustExist) {
  Text bytes;
  if (!bytes.addBinary(binary))
    return raiseBadarg(p);
  if (isUtf8Name(encoding)) {
    size_t characters;
    return countUtf8(bytes, characters)
               ? atomOf(p, bytes, characters, mustExist)
               : raiseBadarg(p);
  }
  if (encoding != Term(am::latin1))
    return raiseBadarg(p);
  Text text;
  for (size_t i = 0; i < bytes.size; ++i)
    text.putUtf8(uint8_t(bytes.data[i]));
  return atomOf(p, text, bytes.size, mustExist);
}

Term luc_bif_erlang_binary_to_atom_1(Process *p, Term binary) {
  return binaryToAtom(*p, binary, am::utf8, false);
}
Term luc_bif_erlang_binary_to_atom_2(Process *p, Term binary, Term encoding) {
  return binaryToAtom(*p, binary, encoding, false);
}
Term luc_bif_erlang_binary_to_existing_atom_1(Process *p, Term binary) {
  return binaryToAtom(*p, binary, am::utf8, true);
}
Term luc_bif_erlang_binary_to_existing_atom_2(Process *p, Term binary,
                                              Term encoding) {
  return binaryToAtom(*p, binary, encoding, true);
}

Term luc_bif_erlang_atom_to_list_1(Process *p, Term atom) {
  return isAtom(atom) ? makeUtf8List(*p, atomName(atom), atomLength(atom))
                      : raiseBadarg(*p);
}

static Term atomToLatin1(Process &p, Term atom) {
  auto *at = reinterpret_cast<const uint8_t *>(atomName(atom));
  Text text;
  for (size_t i = 0, n = atomLength(atom); i < n;) {
    Utf8Char c = decodeUtf8(at + i, n - i);
    if (c.codePoint > 255)
      return raiseBadarg(p);
    text.put(char(c.codePoint));
    i += c.length;
  }
  return makeBinary(p, text.data, text.size);
}

Term luc_bif_erlang_atom_to_binary_2(Process *p, Term atom, Term encoding) {
  if (!isAtom(atom))
    return raiseBadarg(*p);
  if (isUtf8Name(encoding))
    return makeBinary(*p, atomName(atom), atomLength(atom));
  return encoding == Term(am::latin1) ? atomToLatin1(*p, atom)
                                      : raiseBadarg(*p);
}
Term luc_bif_erlang_atom_to_binary_1(Process *p, Term atom) {
  return luc_bif_erlang_atom_to_binary_2(p, atom, am::utf8);
}
