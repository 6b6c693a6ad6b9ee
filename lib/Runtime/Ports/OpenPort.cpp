//===- OpenPort.cpp - open_port --------------------------------------------===//

#include "Ports/OpenPort.h"
#include "Bifs/Text.h"
#include "Format.h"
#include "luciole/Runtime/Bif.h"
#include "platform/Files.h"
#include "platform/System.h"

#include <cctype>
#include <cstring>

using namespace luciole;

static Term errorAtom(int64_t result) {
  char name[32];
  size_t size = 0;
  for (const char *c = platform::errorName(int(-result));
       *c && size < sizeof name; ++c)
    name[size++] = char(tolower(*c));
  return internAtom(name, size);
}

/// A command is the shell's; an executable gets its arguments as they are.
static void describeChild(PortRequest &request, TextList &arguments,
                          platform::ChildOptions &child) {
  const char *name = request.name[0];
  if (request.kind == PortRequest::Spawn) {
    Text command;
    for (const char *part : {"exec ", name})
      while (*part)
        command.put(*part++);
    child.file = "/bin/sh";
    for (const char *argument : {"/bin/sh", "-c", (const char *)command.data})
      arguments.add(argument);
  } else {
    child.file = name;
    arguments.add(request.argument0.size() ? request.argument0[0] : name);
    for (size_t i = 0; i < request.arguments.size(); ++i)
      arguments.add(request.arguments[i]);
  }
  child.arguments = arguments.data();
  child.environment = request.hasEnvironment ? request.environment.data()
                                             : platform::allVariables();
  child.folder = request.folder.size() ? request.folder[0] : nullptr;
  child.reads = request.reads;
  child.writes = request.writes;
  child.standardIo = request.standardIo;
  child.errorsToo = request.errorsToo;
}

/// 0 or -error.
static int64_t startProgram(PortRequest &request, platform::Child &child) {
  if (request.kind == PortRequest::SpawnExecutable)
    if (int64_t error = platform::checkExecutable(request.name[0]))
      return error;
  TextList arguments;
  platform::ChildOptions options;
  describeChild(request, arguments, options);
  return platform::startChild(options, child);
}

static void useDescriptors(const PortRequest &request,
                           platform::Child &child) {
  if (request.reads)
    child.input = request.input;
  if (request.writes)
    child.output = request.output;
}

static char *portName(PortRequest &request) {
  if (request.kind != PortRequest::Descriptors)
    return strdup(request.name[0]);
  char text[32];
  formatText(text, sizeof text, "%d/%d", request.input, request.output);
  return strdup(text);
}

// erlang:open_port/2 makes exceptions of the atoms.
Term luc_bif_erts_internal_open_port_2(Process *p, Term name, Term settings) {
  PortRequest request;
  RequestError error = readRequest(name, settings, request);
  if (error != RequestError::None)
    return error == RequestError::BadOption ? am::badopt : am::badarg;
  platform::Child child;
  if (request.kind == PortRequest::Descriptors)
    useDescriptors(request, child);
  else if (int64_t result = startProgram(request, child))
    return errorAtom(result);
  Port *port = makePort();
  Guard guard(port->lock);
  port->owner = p->pid();
  port->name = portName(request);
  port->options = request.options;
  port->child = child;
  addPortLink(*port, p->pid());
  relationsOf(*p).links.insert({port->term(), 0});
  startPort(*port);
  return port->term();
}
