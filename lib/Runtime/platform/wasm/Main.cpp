//===- Main.cpp - What the host calls --------------------------------------===//
//
//   luc_allocate(bytes)               memory for the host to write to
//   luc_start(args, n, variables)     args: n strings, one behind the other, the
//                                     program's name first; variables: strings
//                                     "name=value" up to an empty one
//   luc_pump(milliseconds) → f64      runs for about so long; when to call again:
//                                     in so many milliseconds, or negative: when
//                                     something arrives
//   luc_input(bytes, count)           what was asked for with `read`; 0: the end
//   luc_trace() → words               after a trap, the process that ran: number,
//                                     initial module, function and arity, count;
//                                     for each of its frames (of former slices, but
//                                     of all in bytecode) module, function, arity,
//                                     file, line; or null
//
//===----------------------------------------------------------------------===//

#include "Frames.h"
#include "Scheduling/Scheduler.h"
#include "StackTrace.h"
#include "Startup.h"
#include "luciole/Runtime/Exceptions.h"
#include "platform/Input.h"
#include "platform/wasm/Environment.h"
#include "platform/wasm/Host.h"

#include <cstdlib>
#include <cstring>

using namespace luciole;

#define EXPORT(name) extern "C" __attribute__((export_name(#name)))

extern "C" void __wasm_call_ctors();

static void *allocate(size_t bytes) {
  void *memory = std::malloc(bytes);
  if (!memory)
    fatal("out of memory");
  return memory;
}

EXPORT(luc_allocate) void *luc_allocate(size_t bytes) {
  return allocate(bytes);
}

EXPORT(luc_start)
void luc_start(char *args, int count, const char *variables) {
  __wasm_call_ctors();
  environmentBlock = variables;
  if (!parts::arguments())
    return startProgram({});
  auto **values = static_cast<char **>(allocate(count * sizeof(char *)));
  for (int i = 0; i < count; ++i) {
    values[i] = args;
    args += std::strlen(args) + 1;
  }
  startProgram({count, values});
}

EXPORT(luc_pump) double luc_pump(double milliseconds) {
  int64_t left = pump(int64_t(milliseconds * 1e6));
  return left <= 0 ? double(left) : double(left) / 1e6;
}

static platform::InputReceiver receiver;

void platform::readInput(InputReceiver to) {
  receiver = to;
  host::read();
}

EXPORT(luc_input) void luc_input(uint8_t *bytes, long count) {
  receiver(bytes, count);
  std::free(bytes);
}

EXPORT(luc_trace) const Word *luc_trace() {
  constexpr unsigned kMaxFrames = 40;
  static Word words[5 + 5 * kMaxFrames];
  Scheduler *scheduler = currentScheduler();
  Process *p = scheduler ? scheduler->running : nullptr;
  if (!p)
    return nullptr;
  words[0] = p->number;
  words[1] = p->initialModule;
  words[2] = p->initialFunction;
  words[3] = p->initialArity;
  // Of compiled code the host's stack has the frames of this slice.
  p->savedSp = parts::bytecode()
                   ? Word(uintptr_t(bytecode::whereItStands(p)))
                   : 0;
  Word addresses[kMaxFrames];
  words[4] = walkStack(*p, addresses, kMaxFrames);
  for (Word i = 0; i < words[4]; ++i) {
    Frame frame = frameAt(addresses[i]);
    const FunctionInfo &info = *frame.info();
    Word *entry = words + 5 + 5 * i;
    entry[0] = info.module;
    entry[1] = info.name;
    entry[2] = info.arity;
    entry[3] = frame.line() ? Word(info.files[frame.file()]) : 0;
    entry[4] = frame.line();
  }
  return words;
}
