//===- Devices.cpp - The group leader: requests ----------------------------===//

#include "Devices.h"
#include "Copy.h"
#include "Processes/Send.h"
#include "platform/Threads.h"
#include "Scheduling/Scheduler.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Entries.h"
#include "platform/Platform.h"

using namespace luciole;

static Device user{kStandardOutput};
// As under `erl -noshell`.
static Device standardError{kStandardError, false, Encoding::Latin1};

void luciole::startOutput(Process &process) {
  process.groupLeader = makeLocalPid(kUserNumber);
}

//===----------------------------------------------------------------------===//
// Calls that requests name
//===----------------------------------------------------------------------===//

/// The devices are one: requests come one at a time.
static Lock lock;
static bool deviceIsRunning;

Process &luciole::deviceProcess() {
  static Process *process;
  if (!process) {
    process = createPinnedProcess();
    process->groupLeader = makeLocalPid(kUserNumber);
  }
  return *process;
}

Term luciole::callInDevice(Term module, Term function, const Term *args,
                           unsigned count) {
  using entry_types::luc_lookup;
  const void *code = luc_lookup(nullptr, module, function, count);
  if (!code || count >= kNumRegisterArgs || deviceIsRunning)
    return kNone;
  Process &process = deviceProcess();
  Term copies[kNumRegisterArgs] = {};
  for (unsigned i = 0; i < count; ++i)
    copies[i] = copyTerm(process, args[i]);
  deviceIsRunning = true;
  process.scheduler = currentScheduler();
  Term result = callCompiled(process, code, copies);
  deviceIsRunning = false;
  return result;
}

//===----------------------------------------------------------------------===//
// Requests
//===----------------------------------------------------------------------===//

static Term error(Process &p, Term reason) {
  return makeTuple(p, {am::error, reason});
}

static Term unknown(Process &p, Term request) {
  return error(p, makeTuple(p, {am::request, request}));
}

static Encoding encodingOf(Term atom) {
  return atom == am::latin1 ? Encoding::Latin1 : Encoding::Unicode;
}

static Term putChars(Process &p, Device &device, Term encoding, Term chars) {
  if (writeChardata(device.output, chars, encodingOf(encoding),
                    device.encoding))
    return am::ok;
  return error(p, am::put_chars);
}

/// {put_chars, Encoding, M, F, Args}
static Term putCharsOf(Process &p, Device &device, Term encoding, Term module,
                       Term function, Term list) {
  Term args[kNumRegisterArgs];
  unsigned count = 0;
  for (; isCons(list) && count < kNumRegisterArgs; list = consTail(list))
    args[count++] = consHead(list);
  Term chars = callInDevice(module, function, args, count);
  if (!chars)
    return error(p, am::put_chars);
  return putChars(p, device, encoding, chars);
}

static Term getOptions(Process &p, const Device &device) {
  Term encoding =
      device.encoding == Encoding::Latin1 ? am::latin1 : am::unicode;
  encoding = makeTuple(p, {am::encoding, encoding});
  if (device.output == kStandardError)
    return makeList(p, {encoding});
  return makeList(
      p, {makeTuple(p, {am::binary, makeBool(device.binary)}), encoding});
}

static bool setEncoding(Device &device, Term encoding) {
  if (encoding != am::latin1 && encoding != am::unicode && encoding != am::utf8)
    return false;
  device.encoding =
      encoding == am::latin1 ? Encoding::Latin1 : Encoding::Unicode;
  return true;
}

static bool setOption(Device &device, Term option) {
  bool isTuple = isTupleOf(option, 2);
  Term key = isTuple ? tupleElement(option, 0) : option;
  Term value = isTuple ? tupleElement(option, 1) : Term(am::true_);
  if (key == am::encoding)
    return isTuple && setEncoding(device, value);
  if (!isTuple && setEncoding(device, option))
    return true;
  if ((key != am::binary && key != am::list) ||
      device.output == kStandardError)
    return false;
  if (value == am::true_ || value == am::false_)
    device.binary = (key == am::binary) == (value == am::true_);
  return true;
}

/// From the end, as the first of several that say the same counts.
static bool setAll(Device &device, Term options) {
  return !isCons(options) || (setAll(device, consTail(options)) &&
                              setOption(device, consHead(options)));
}

/// All of them or none.
static Term setOptions(Process &p, Device &device, Term options) {
  Device changed = device;
  if (!setAll(changed, options))
    return error(p, am::enotsup);
  device = changed;
  return am::ok;
}

static Term getGeometry(Process &p, const Device &device, Term what) {
  unsigned size = what == am::columns
                      ? platform::terminalColumns(device.output)
                      : platform::terminalRows(device.output);
  return size ? makeSmall(size) : error(p, am::enotsup);
}

static Term handle(Process &p, Device &device, Term request);

/// {requests, List}: stops at the first error.
static Term handleAll(Process &p, Device &device, Term requests) {
  Term reply = am::ok;
  for (; isCons(requests); requests = consTail(requests)) {
    reply = handle(p, device, consHead(requests));
    if (isTuple(reply) && tupleElement(reply, 0) == am::error)
      break;
  }
  return reply;
}

static Term handleTuple(Process &p, Device &device, Term request) {
  Word arity = tupleArity(request);
  Term tag = arity ? tupleElement(request, 0) : kNil;
  auto at = [&](Word i) { return tupleElement(request, i); };
  if (tag == am::put_chars && arity == 3)
    return putChars(p, device, at(1), at(2));
  if (tag == am::put_chars && arity == 5)
    return putCharsOf(p, device, at(1), at(2), at(3), at(4));
  if (tag == am::put_chars && arity == 2)
    return putChars(p, device, am::latin1, at(1));
  if (tag == am::put_chars && arity == 4)
    return putCharsOf(p, device, am::latin1, at(1), at(2), at(3));
  if (tag == am::setopts && arity == 2)
    return setOptions(p, device, at(1));
  if (tag == am::get_geometry && arity == 2)
    return getGeometry(p, device, at(1));
  if (tag == am::requests && arity == 2)
    return handleAll(p, device, at(1));
  if (Term reply = handleInput(p, device, request))
    return reply;
  return unknown(p, request);
}

static Term handle(Process &p, Device &device, Term request) {
  if (request == am::getopts)
    return getOptions(p, device);
  if (isTuple(request))
    return handleTuple(p, device, request);
  return unknown(p, request);
}

void luciole::sendToDevice(Process &sender, Term pid, Term message) {
  if (!isTupleOf(message, 4) || tupleElement(message, 0) != am::io_request)
    return;
  Guard guard(lock);
  Device &device =
      pid == makeLocalPid(kUserNumber) ? user : standardError;
  Term from = tupleElement(message, 1), replyAs = tupleElement(message, 2);
  Term reply = handle(sender, device, tupleElement(message, 3));
  send(sender, from, makeTuple(sender, {am::io_reply, replyAs, reply}));
}
