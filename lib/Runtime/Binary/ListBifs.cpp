//===- ListBifs.cpp - BIFs between lists and bit strings ------------------===//

#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/IoList.h"

using namespace luciole;

/// Bytes that are converted for one reduction.
static constexpr size_t kBytesAReduction = 8;

//===----------------------------------------------------------------------===//
// To bit strings
//===----------------------------------------------------------------------===//

static Term flatten(Process &p, Term list) {
  size_t bytes;
  if (!ioListSize(list, bytes))
    return raiseBadarg(p);
  charge(p, bytes / kBytesAReduction);
  NewBits fresh = newBinary(p, bytes);
  copyIoList(list, fresh.bytes);
  return fresh.term;
}

Term luc_bif_erlang_list_to_binary_1(Process *p, Term list) {
  return flatten(*p, list);
}

Term luc_bif_binary_list_to_bin_1(Process *p, Term list) {
  return flatten(*p, list);
}

Term luc_bif_erlang_iolist_to_binary_1(Process *p, Term data) {
  BitsView view;
  if (viewBinary(data, view))
    return data;
  return flatten(*p, data);
}

Term luc_bif_erlang_iolist_size_1(Process *p, Term data) {
  BitsView view;
  size_t bytes;
  if (viewBinary(data, view))
    bytes = view.size / 8;
  else if (!ioListSize(data, bytes))
    return raiseBadarg(*p);
  else
    charge(*p, bytes / (2 * kBytesAReduction));
  return makeSmall(SWord(bytes));
}

Term luc_bif_erlang_list_to_bitstring_1(Process *p, Term list) {
  Word bits;
  if (!bitListSize(list, bits))
    return raiseBadarg(*p);
  charge(*p, bits / 8 / kBytesAReduction);
  NewBits fresh = newBits(*p, bits);
  copyIoList(list, fresh.bytes);
  return fresh.term;
}

//===----------------------------------------------------------------------===//
// To lists
//===----------------------------------------------------------------------===//

static Term toList(Process &p, const BitsView &view, Term tail) {
  AlignedBytes bytes(view);
  charge(p, view.size / 8 / kBytesAReduction);
  return makeByteList(p, reinterpret_cast<const char *>(bytes.data()),
                      view.size / 8, tail);
}

static Term binaryToList(Process &p, Term binary) {
  BitsView view;
  if (!viewBinary(binary, view))
    return raiseBadarg(p);
  return toList(p, view, kNil);
}

Term luc_bif_erlang_binary_to_list_1(Process *p, Term binary) {
  return binaryToList(*p, binary);
}

/// Positions count from 1 and the last is included.
Term luc_bif_erlang_binary_to_list_3(Process *p, Term binary, Term start,
                                     Term stop) {
  BitsView view;
  if (!viewBits(binary, view) || !areSmall(start, stop))
    return raiseBadarg(*p);
  SWord from = smallValue(start), to = smallValue(stop);
  if (from < 1 || to < from || to > SWord(view.size / 8))
    return raiseBadarg(*p);
  return toList(*p, view.slice(Word(from - 1) * 8, Word(to - from + 1) * 8),
                kNil);
}

Term luc_bif_erlang_bitstring_to_list_1(Process *p, Term bits) {
  BitsView view;
  if (!viewBits(bits, view))
    return raiseBadarg(*p);
  Word whole = view.size & ~Word(7);
  Term tail = kNil;
  if (whole != view.size)
    tail = makeCons(*p, makePart(*p, bits, whole, view.size - whole), kNil);
  return toList(*p, view, tail);
}

//===----------------------------------------------------------------------===//
// iolist_to_iovec
//===----------------------------------------------------------------------===//

namespace {
/// Collects the binaries of an iolist; runs of bytes and short binaries are
/// joined, long ones taken as they are.
struct VectorBuilder {
  static constexpr Word kShort = 64;
  Process &p;
  ByteBuffer joined;
  WorkStack<Term> parts;
  size_t bytes = 0; ///< that were looked at, one by one

  explicit VectorBuilder(Process &p) : p(p) {}
  void flush() {
    if (joined.size() > 0)
      parts.push(joined.take(p));
  }
  void byte(uint8_t b) {
    joined.put(b);
    ++bytes;
  }
  bool bits(Term t) {
    BitsView view;
    if (!viewBinary(t, view))
      return false;
    Word size = view.size / 8;
    if (size <= kShort) {
      copyBits(joined.room(size), 0, view);
      joined.advance(size);
      return true;
    }
    flush();
    parts.push(t);
    return true;
  }
};
} // namespace

Term luc_bif_erlang_iolist_to_iovec_1(Process *p, Term data) {
  BitsView view;
  if (viewBinary(data, view))
    return view.size == 0 ? kNil : makeCons(*p, data, kNil);
  VectorBuilder builder(*p);
  if (!isList(data) || !walkIoList(data, builder))
    return raiseBadarg(*p);
  builder.flush();
  charge(*p, builder.bytes / kBytesAReduction);
  return makeList(*p, builder.parts.data(), builder.parts.size());
}
