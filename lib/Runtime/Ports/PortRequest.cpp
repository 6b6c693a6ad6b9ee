//===- PortRequest.cpp - Reading the arguments of open_port ----------------===//

#include "Bifs/Text.h"
#include "Ports/OpenPort.h"
#include "platform/System.h"

#include <cstdlib>
#include <cstring>

using namespace luciole;

TextList::~TextList() {
  for (size_t i = 0; i < count; ++i)
    std::free(items[i]);
  std::free(items);
}

void TextList::add(const char *text) {
  if (count + 2 > capacity) {
    capacity = capacity ? 2 * capacity : 8;
    items = static_cast<char **>(std::realloc(items, capacity * sizeof(char *)));
    if (!items)
      fatalMemory("arguments of a program");
  }
  items[count++] = strdup(text);
  items[count] = nullptr;
}

void TextList::remove(size_t index) {
  std::free(items[index]);
  for (; index < count; ++index)
    items[index] = items[index + 1];
  --count;
}

/// A string, binary or (for commands) atom, without zeros.
static bool addText(TextList &list, Term term) {
  Text text;
  size_t characters = 0;
  if (isAtom(term)) {
    for (uint32_t i = 0; i < atomLength(term); ++i)
      text.put(atomName(term)[i]);
  } else if (!(isList(term) ? text.addUtf8List(term, characters)
                            : text.addBinary(term))) {
    return false;
  }
  if (memchr(text.data, 0, text.size))
    return false;
  list.add(text.data);
  return true;
}

//===----------------------------------------------------------------------===//
// Options
//===----------------------------------------------------------------------===//

static bool readArguments(Term list, PortRequest &request) {
  request.hasArguments = true;
  for (; isCons(list); list = consTail(list))
    if (isAtom(consHead(list)) || !addText(request.arguments, consHead(list)))
      return false;
  return isNil(list);
}

static void unsetVariable(TextList &environment, const char *name) {
  size_t length = strlen(name);
  for (size_t i = 0; i < environment.size(); ++i)
    if (strncmp(environment[i], name, length) == 0 &&
        environment[i][length] == '=')
      return environment.remove(i);
}

static bool readVariable(Term pair, PortRequest &request) {
  TextList name;
  if (!isTupleOf(pair, 2) || !addText(name, tupleElement(pair, 0)))
    return false;
  unsetVariable(request.environment, name[0]);
  Term value = tupleElement(pair, 1);
  if (value == am::false_)
    return true;
  TextList text;
  if (isAtom(value) || !addText(text, value))
    return false;
  Text variable;
  for (const char *part : {name[0], "=", text[0]})
    while (*part)
      variable.put(*part++);
  request.environment.add(variable.data);
  return true;
}

static bool readEnvironment(Term list, PortRequest &request) {
  if (!request.hasEnvironment)
    for (auto *v = platform::allVariables(); *v; ++v)
      request.environment.add(*v);
  request.hasEnvironment = true;
  for (; isCons(list); list = consTail(list))
    if (!readVariable(consHead(list), request))
      return false;
  return isNil(list);
}

static bool readPacket(Term size, PortRequest &request) {
  if (size != makeSmall(1) && size != makeSmall(2) && size != makeSmall(4))
    return false;
  request.options.packetBytes = unsigned(smallValue(size));
  return true;
}

static bool readLine(Term length, PortRequest &request) {
  if (!isSmall(length) || smallValue(length) <= 0)
    return false;
  request.options.lineLength = size_t(smallValue(length));
  return true;
}

static bool readPairOption(Term key, Term value, PortRequest &request) {
  if (key == am::packet)
    return readPacket(value, request);
  if (key == am::line)
    return readLine(value, request);
  if (key == am::args)
    return readArguments(value, request);
  if (key == am::arg0)
    return addText(request.argument0, value);
  if (key == am::env)
    return readEnvironment(value, request);
  if (key == am::cd)
    return addText(request.folder, value);
  return key == am::parallelism || key == am::busy_limits_port ||
         key == am::busy_limits_msgq;
}

static bool readAtomOption(Term option, PortRequest &request) {
  if (option == am::stream)
    request.options.packetBytes = 0;
  else if (option == am::binary)
    request.options.isBinary = true;
  else if (option == am::eof)
    request.options.reportsEof = true;
  else if (option == am::exit_status)
    request.options.reportsStatus = true;
  else if (option == am::in)
    request.reads = true;
  else if (option == am::out)
    request.writes = true;
  else if (option == am::use_stdio || option == am::nouse_stdio)
    request.standardIo = option == am::use_stdio;
  else if (option == am::stderr_to_stdout)
    request.errorsToo = true;
  else
    return option == am::hide || option == am::overlapped_io;
  return true;
}

static bool readOptions(Term list, PortRequest &request) {
  for (; isCons(list); list = consTail(list)) {
    Term option = consHead(list);
    if (!(isTupleOf(option, 2) ? readPairOption(tupleElement(option, 0),
                                                tupleElement(option, 1),
                                                request)
                               : readAtomOption(option, request)))
      return false;
  }
  return isNil(list);
}

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

static bool isDescriptor(Term t) {
  return isSmall(t) && smallValue(t) >= 0 && smallValue(t) < 1 << 30;
}

static bool readName(Term name, PortRequest &request) {
  if (!isTuple(name) || tupleArity(name) < 2)
    return false;
  Term tag = tupleElement(name, 0), value = tupleElement(name, 1);
  if (tag == am::fd && tupleArity(name) == 3 && isDescriptor(value) &&
      isDescriptor(tupleElement(name, 2))) {
    request.kind = PortRequest::Descriptors;
    request.input = int(smallValue(value));
    request.output = int(smallValue(tupleElement(name, 2)));
    return true;
  }
  if (tupleArity(name) != 2 || (tag != am::spawn && tag != am::spawn_executable))
    return false;
  request.kind =
      tag == am::spawn ? PortRequest::Spawn : PortRequest::SpawnExecutable;
  return addText(request.name, value) && request.name[0][0] != 0;
}

RequestError luciole::readRequest(Term name, Term settings,
                                  PortRequest &request) {
  if (!readOptions(settings, request))
    return RequestError::BadOption;
  if (!readName(name, request))
    return RequestError::BadArgument;
  bool isExecutable = request.kind == PortRequest::SpawnExecutable;
  if (!isExecutable && (request.hasArguments || request.argument0.size()))
    return RequestError::BadArgument;
  if (!request.reads && !request.writes)
    request.reads = request.writes = true;
  return RequestError::None;
}
