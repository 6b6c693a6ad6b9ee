//===- StackTrace.cpp - Capturing and building stack traces ----------------===//

#include "StackTrace.h"
#include "Frames.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Entries.h"

using namespace luciole;

unsigned luciole::walkStack(const Process &process, Word *addresses,
                            unsigned limit) {
  unsigned count = 0;
  forEachFrame(process, [&](const Frame &frame, Word *) {
    if (count == 0 || addresses[count - 1] != frame.address)
      addresses[count++] = frame.address;
    return count < limit;
  });
  return count;
}

extern "C" void luc_capture(Process *process) {
  Exception &e = process->exception;
  if (e.trace)
    return;
  Word addresses[kMaxTraceDepth];
  unsigned count = walkStack(*process, addresses, backtraceDepth());
  Word *raw = allocate(*process, 2 + count);
  raw[0] = makeHeader(Kind::Tuple, 1 + count);
  raw[1] = kRawTrace;
  for (unsigned i = 0; i < count; ++i)
    raw[2 + i] = makeSmall(SWord(addresses[i]));
  e.trace = tagBoxed(raw);
}

static bool isNamed(Term atom, const char *name) {
  return std::strlen(name) == atomLength(atom) &&
         std::memcmp(name, atomName(atom), atomLength(atom)) == 0;
}

/// [{file, "f.erl"}, {line, 12}], or [].
static Term makeLocation(Process &p, const Place &place) {
  if (place.line == 0)
    return kNil;
  const char *file = place.info->files[place.file];
  Term text = makeUtf8List(p, file, std::strlen(file));
  Term line = makeTuple(p, {am::line, makeSmall(place.line)});
  return makeList(p, {makeTuple(p, {am::file, text}), line});
}

/// The module that explains the errors of a module's BIFs.
static Term errorModule(const char *module) {
  for (const char *erts : {"erlang", "atomics", "counters", "erts_internal",
                           "persistent_term", "erl_ddll"})
    if (std::strcmp(module, erts) == 0)
      return am::erl_erts_errors;
  if (std::strcmp(module, "os") == 0)
    return am::erl_kernel_errors;
  return am::erl_stdlib_errors;
}

/// erlc compiles calls of these as the BIFs of erlang, and so OTP shows them.
static const BifInfo *shownBif(const BifInfo *bif) {
  static const BifInfo get = {"erlang", "map_get", 2};
  static const BifInfo isKey = {"erlang", "is_map_key", 2};
  if (!parts::maps() || std::strcmp(bif->module, "maps") != 0 ||
      bif->arity != 2)
    return bif;
  if (std::strcmp(bif->function, "get") == 0)
    return &get;
  return std::strcmp(bif->function, "is_key") == 0 ? &isKey : bif;
}

static Term bifErrorInfo(Process &p, const Exception &e) {
  if (!parts::maps()) // nobody can look at it
    return kNone;
  Term module = errorModule(shownBif(e.bif)->module);
  if (!e.cause)
    return makeFlatMap(p, std::initializer_list<Term>{am::module}.begin(),
                       &module, 1);
  Term keys[] = {am::cause, am::module}, values[] = {e.cause, module};
  return makeFlatMap(p, keys, values, 2);
}

static Term appendErrorInfo(Process &p, Term location, Term map) {
  if (!parts::maps())
    return location;
  Term pair = makeTuple(p, {am::error_info, map});
  Term tail = makeCons(p, pair, kNil);
  if (isNil(location))
    return tail;
  // The location has two elements.
  Term second = consHead(consTail(location));
  return makeList(p, {consHead(location), second, pair});
}

static Term internName(const char *name) {
  return internAtom(name, std::strlen(name));
}

static Term bifEntry(Process &p, const Exception &e) {
  const BifInfo *bif = shownBif(e.bif);
  Term args = makeList(p, e.bifArgs, bif->arity);
  Term location = appendErrorInfo(p, kNil, bifErrorInfo(p, e));
  return makeTuple(p, {internName(bif->module), internName(bif->function),
                       args, location});
}

/// The entry of a frame; `first` entries get the exception's arguments.
static Term frameEntry(Process &p, const Frame &frame, bool first) {
  const FunctionInfo *info = frame.info();
  const Exception &e = p.exception;
  Term location = makeLocation(p, {info, frame.file(), frame.line()});
  Term arguments = makeSmall(SWord(info->arity));
  if (first && e.topArgs)
    arguments = e.topArgs;
  if (first && e.errorInfo)
    location = appendErrorInfo(p, location, e.errorInfo);
  return makeTuple(p, {info->module, info->name, arguments, location});
}

/// Whether a frame is the function of the entry that goes before it: a compiled
/// module's function that calls its BIF, or the linker's stand-in for a
/// function that exists nowhere.
static bool isFrameOfTop(const Exception &e, const Frame &frame) {
  const FunctionInfo *info = frame.info();
  if (e.bif && info->arity == e.bif->arity &&
      isNamed(info->module, e.bif->module) &&
      isNamed(info->name, e.bif->function))
    return true;
  return e.topModule && info->module == e.topModule &&
         info->name == e.topFunction &&
         SWord(info->arity) == listLength(e.topArgs);
}

static Term build(Process &p, const Word *addresses, unsigned count,
                  bool isException) {
  Term entries[kMaxTraceDepth + 2];
  const unsigned depth = backtraceDepth();
  unsigned n = 0;
  Exception &e = p.exception;
  if (isException && e.bif && !e.hideBif) // an error, when it was raised
    entries[n++] = bifEntry(p, e);
  else if (isException && e.topModule)
    entries[n++] =
        isFun(e.topModule)
            ? makeTuple(p, {e.topModule, e.topArgs, kNil})
            : makeTuple(p, {e.topModule, e.topFunction, e.topArgs, kNil});
  for (unsigned i = 0; i < count && n < depth; ++i) {
    Frame frame = frameAt(addresses[i]);
    if (i == 0 && isException && isFrameOfTop(e, frame))
      continue;
    entries[n] = frameEntry(p, frame, isException && n == 0);
    ++n;
  }
  return makeList(p, entries, n);
}

Term luciole::buildStackTrace(Process &p) {
  Term trace = p.exception.trace;
  if (!trace)
    return kNil;
  if (!isTuple(trace))
    return trace;
  Word addresses[kMaxTraceDepth];
  unsigned count = tupleArity(trace) - 1;
  for (unsigned i = 0; i < count; ++i)
    addresses[i] = smallValue(tupleElement(trace, 1 + i));
  return p.exception.trace = build(p, addresses, count, true);
}

/// Of a process that was preempted where no frame tells it.
static Term preemptedTrace(Process &p, const Place &place) {
  Word addresses[kMaxTraceDepth];
  unsigned count = 0;
  forEachFrameAnywhere(p, [&](const Frame &frame) {
    if (frameAt(frame.address) &&
        (count == 0 || addresses[count - 1] != frame.address))
      addresses[count++] = frame.address;
    return count + 1 < backtraceDepth();
  });
  Term entry = makeTuple(p, {place.info->module, place.info->name,
                             makeSmall(SWord(place.info->arity)),
                             makeLocation(p, place)});
  return makeCons(p, entry, build(p, addresses, count, false));
}

Term luciole::currentStackTrace(Process &p) {
  if (Place place = preemptedPlace(p); place.info)
    return preemptedTrace(p, place);
  Word addresses[kMaxTraceDepth];
  unsigned count = walkStack(p, addresses, backtraceDepth());
  return build(p, addresses, count, false);
}

extern "C" Term luc_stacktrace(Process *p) { return buildStackTrace(*p); }
