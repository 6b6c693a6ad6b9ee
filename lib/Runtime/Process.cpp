//===- Process.cpp - Making and entering processes -------------------------===//

#include "luciole/Runtime/Process.h"
#include "Collector.h"
#include "Dictionary.h"
#include "Mailbox.h"
#include "Stack.h"
#include "Torture.h"

#include <new>
#include <cstdlib>

using namespace luciole;

static constexpr SWord kSlice = 4000;

static void startSlice(Process &process) {
  process.reductions = Word(torture.oneReduction ? 1 : kSlice);
}

template <typename T> static T *make() {
  return new (std::calloc(1, sizeof(T))) T();
}

Process *luciole::createProcess() {
  static Word numbers = 80;
  Process *process = make<Process>();
  process->number = numbers++;
  process->dictionary = make<ProcessDictionary>();
  process->mailbox = make<Mailbox>();
  createHeap(*process);
  createStack(*process);
  startSlice(*process);
  return process;
}

extern "C" Term luc_enter(Process *, const void *code, const Term *args);

Term luciole::callCompiled(Process &process, const void *code,
                           const Term args[kNumRegisterArgs]) {
  return luc_enter(&process, code, args);
}

extern "C" void luc_slice_ended(Process *process) {
  process->totalReductions += kSlice;
  startSlice(*process);
}
