//===- BifReplay.cpp - Calls BIFs as recorded from erl --------------------===//
//
// Reads the file that replay.escript writes: for each call a 32-bit length and
// the external form of {Module, Function, Args, Expected}, where Expected is
// {ok, Binary} with the external form of the result, or {Class, Binary} with
// that of the exception's reason. Makes the same calls here and compares.
//
// BIFs that are not there yet have the address 0 (the linker is told to leave
// them) and are counted apart.
//
//===----------------------------------------------------------------------===//

#include "Output.h"
#include "Scheduling/Scheduler.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Exports.h"
#include "luciole/Runtime/ExternalTerm.h"
#include <cstdio>
#include <cstdlib>

using namespace luciole;

extern "C" __attribute__((weak)) int64_t luc_exact_equal(Process *, Term, Term);

namespace {
struct Row {
  const char *module;
  const char *function;
  unsigned arity;
  void *code;
};
} // namespace

static const Row kRows[] = {
#define BIF(module, function, arity, cname, flags)                             \
  {#module, function, arity, reinterpret_cast<void *>(luc_bif_##cname)},
#include "luciole/Runtime/Bifs.def"
};

static Process process;

/// A program of no modules.
extern "C" const Program luc_program = {};

static bool atomIs(Term atom, const char *text) {
  return atomLength(atom) == strlen(text) &&
         !memcmp(atomName(atom), text, strlen(text));
}

static const Row *findRow(Term module, Term function, unsigned arity) {
  for (const Row &row : kRows)
    if (row.arity == arity && atomIs(module, row.module) &&
        atomIs(function, row.function))
      return &row;
  return nullptr;
}

static Term call(const Row &row, const Term *a) {
  using P = Process *;
  void *f = row.code;
  // Nothing here goes on in portions, which are for others' sake.
  process.reductions = Word(1) << 40;
  switch (row.arity) {
  case 0:
    return reinterpret_cast<Term (*)(P)>(f)(&process);
  case 1:
    return reinterpret_cast<Term (*)(P, Term)>(f)(&process, a[0]);
  case 2:
    return reinterpret_cast<Term (*)(P, Term, Term)>(f)(&process, a[0], a[1]);
  case 3:
    return reinterpret_cast<Term (*)(P, Term, Term, Term)>(f)(&process, a[0],
                                                              a[1], a[2]);
  default:
    return reinterpret_cast<Term (*)(P, Term, Term, Term, Term)>(f)(
        &process, a[0], a[1], a[2], a[3]);
  }
}

static Term decode(const uint8_t *at, size_t size) {
  const uint8_t *end = at + size;
  Term t = *at++ == VersionMagic ? decodeTerm(process, at, end, false) : kNone;
  if (t == kNone) {
    fprintf(stderr, "a record can't be decoded\n");
    exit(1);
  }
  return t;
}

static bool sameAs(Term got, Term expected) {
  BitsView want;
  viewBinary(expected, want);
  ByteBuffer bytes;
  bytes.put(VersionMagic);
  encodeTerm(process, got, {}, bytes);
  if (bytes.size() == want.byteSize() &&
      !memcmp(bytes.data(), want.bytes, bytes.size()))
    return true;
  // Large maps may list their pairs in another order.
  return luc_exact_equal &&
         luc_exact_equal(&process, got, decode(want.bytes, want.byteSize()));
}

static void printBytes(const uint8_t *bytes, size_t size) {
  for (size_t i = 0; i < size && i < 60; ++i)
    fprintf(stderr, "%s%u", i ? "," : "<<", bytes[i]);
  fprintf(stderr, "%s>>\n", size > 60 ? ",..." : "");
}

static void report(Term record, Term got, bool raised) {
  ByteBuffer args, result;
  encodeTerm(process, tupleElement(record, 2), {}, args);
  encodeTerm(process, got, {}, result);
  fprintf(stderr, "%.*s:%.*s, args: ", int(atomLength(tupleElement(record, 0))),
          atomName(tupleElement(record, 0)),
          int(atomLength(tupleElement(record, 1))),
          atomName(tupleElement(record, 1)));
  printBytes(args.data(), args.size());
  fprintf(stderr, "  got %s: ", raised ? "exception" : "result");
  printBytes(result.data(), result.size());
  BitsView want;
  viewBinary(tupleElement(tupleElement(record, 3), 1), want);
  fprintf(stderr, "  expected:   ");
  printBytes(want.bytes + 1, want.byteSize() - 1);
}

enum Outcome { Passed, Failed, Missing };

static Outcome replay(Term record) {
  Term args[8];
  unsigned n = 0;
  for (Term l = tupleElement(record, 2); isCons(l); l = consTail(l))
    args[n++] = consHead(l);
  const Row *row =
      findRow(tupleElement(record, 0), tupleElement(record, 1), n);
  if (!row || !row->code)
    return Missing;
  Term expected = tupleElement(record, 3);
  Term got = call(*row, args);
  bool raised = got == kNone;
  if (raised)
    got = process.exceptionReason;
  bool wantsRaise = tupleElement(expected, 0) != am::ok;
  if (raised == wantsRaise && sameAs(got, tupleElement(expected, 1)))
    return Passed;
  report(record, got, raised);
  return Failed;
}

int main(int argc, char **argv) {
  createSchedulers();
  FILE *file = argc > 1 ? fopen(argv[1], "rb") : nullptr;
  if (!file) {
    fprintf(stderr, "usage: BifReplay <file>\n");
    return 1;
  }
  unsigned counts[3] = {};
  uint8_t head[4];
  while (fread(head, 1, 4, file) == 4) {
    size_t size = size_t(head[0]) << 24 | head[1] << 16 | head[2] << 8 | head[3];
    auto *bytes = static_cast<uint8_t *>(malloc(size));
    if (fread(bytes, 1, size, file) != size)
      return 1;
    ++counts[replay(decode(bytes, size))];
    free(bytes);
  }
  flushOutput();
  printf("%u passed, %u failed, %u missing\n", counts[Passed], counts[Failed],
         counts[Missing]);
  return counts[Failed] != 0;
}
