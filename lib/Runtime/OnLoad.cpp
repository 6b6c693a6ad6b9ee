//===- OnLoad.cpp - The -on_load functions of modules ----------------------===//
//
// They run one after the other before main (lib/Library/erlang/luciole_on_load.erl).
// A module is Waiting until its function has returned. Whatever calls it by
// name finds it then, but it doesn't count as loaded. Of a module that Failed
// every exported function raises undef: its code asks `has_failed` first thing.
//
//===----------------------------------------------------------------------===//

#include "Bifs/Text.h"
#include "ExportTable.h"
#include "luciole/Runtime/Bif.h"
#include "platform/Files.h"

#include <atomic>
#include <cstdlib>

using namespace luciole;

namespace {
enum class LoadState : uint8_t { Waiting, Loaded, Failed };

/// The state of the module with luc_program.onLoad[index].
std::atomic<LoadState> &stateAt(Word index) {
  static auto *states = static_cast<std::atomic<LoadState> *>(
      std::calloc(luc_program.numOnLoad + 1, sizeof(std::atomic<LoadState>)));
  if (!states)
    fatalMemory("the modules with -on_load functions");
  return states[index];
}
} // namespace

/// numOnLoad if the module has no such function.
static Word indexOf(Term module) {
  Word index = 0;
  while (index < luc_program.numOnLoad &&
         luc_program.onLoad[index].module != module)
    ++index;
  return index;
}

bool luciole::hasFailedToLoad(Term module) {
  Word index = indexOf(module);
  return index < luc_program.numOnLoad && stateAt(index) == LoadState::Failed;
}

bool luciole::awaitsOnLoad(Term module) {
  Word index = indexOf(module);
  return index < luc_program.numOnLoad && stateAt(index) != LoadState::Loaded;
}

Term luc_bif_luciole_on_load_has_failed_1(Process *, Term module) {
  return makeBool(hasFailedToLoad(module));
}

Term luc_bif_luciole_on_load_modules_0(Process *p) {
  Term list = kNil;
  for (Word i = luc_program.numOnLoad; i-- > 0;)
    list = makeCons(*p, luc_program.onLoad[i].module, list);
  return list;
}

Term luc_bif_erlang_call_on_load_function_1(Process *p, Term module) {
  Word index = indexOf(module);
  if (index == luc_program.numOnLoad || stateAt(index) != LoadState::Waiting)
    return raiseBadarg(*p);
  p->trapCall().code =
      reinterpret_cast<const void *>(luc_program.onLoad[index].code);
  p->trapCall().parameters = 0;
  return kTrapped;
}

Term luc_bif_erlang_finish_after_on_load_2(Process *p, Term module,
                                           Term isGood) {
  Word index = indexOf(module);
  if (index == luc_program.numOnLoad || stateAt(index) != LoadState::Waiting ||
      !isBoolean(isGood))
    return raiseBadarg(*p);
  stateAt(index) =
      isGood == am::true_ ? LoadState::Loaded : LoadState::Failed;
  if (isGood == am::false_)
    forgetExports();
  return am::true_;
}

/// Programs are linked statically: there is no native library that could be
/// loaded, so the answer is that of a system where the file is not there.
Term luc_bif_erlang_load_nif_2(Process *p, Term path, Term) {
  Text text;
  size_t characters = 0;
  text.put('\'');
  if (isList(path) ? !text.addUtf8List(path, characters)
                   : !text.addBinary(path))
    return raiseBadarg(*p);
  for (char c : {'.', 's', 'o'})
    text.put(c);
  int64_t file = platform::openFile(text.data + 1, platform::kOpenRead);
  if (file >= 0)
    platform::closeFile(int(file));
  Text message;
  auto add = [&](const char *part) {
    while (*part)
      message.put(*part++);
  };
  add("Failed to load NIF library: ");
  add(text.data);
  add(file >= 0 ? ": not supported yet: native libraries'"
                : ": cannot open shared object file: No such file or directory'");
  Term reason = makeUtf8List(*p, message.data, message.size);
  return makeTuple(*p, {am::error, makeTuple(*p, {am::load_failed, reason})});
}
