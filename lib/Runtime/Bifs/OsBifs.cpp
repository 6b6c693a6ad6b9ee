//===- OsBifs.cpp - The module os -----------------------------------------===//

#include "Text.h"
#include "Format.h"

#include "luciole/Runtime/Bif.h"
#include "platform/System.h"
#include "platform/Threads.h"


using namespace luciole;

/// The C library's environment must not change while somebody reads it.
static Lock environment;

/// Bytes from the system as a string: UTF-8 if they are that, else Latin-1.
static Term systemString(Process &p, const char *text, size_t size) {
  auto *bytes = reinterpret_cast<const uint8_t *>(text);
  for (size_t i = 0; i < size;) {
    Utf8Char c = decodeUtf8(bytes + i, size - i);
    if (c.status != Utf8Status::Ok)
      return makeByteList(p, text, size);
    i += c.length;
  }
  return makeUtf8List(p, text, size);
}

/// A list of characters without zeros.
static bool readString(Term list, Text &text) {
  size_t characters = 0;
  return text.addUtf8List(list, characters) && !memchr(text.data, 0, text.size);
}

static bool readName(Term list, Text &name) {
  return readString(list, name) && !strchr(name.data, '=');
}

Term luc_bif_os_getenv_1(Process *p, Term name) {
  Text text;
  if (!readName(name, text))
    return raiseBadarg(*p);
  Guard guard(environment);
  const char *value = platform::getVariable(text.data);
  return value ? systemString(*p, value, strlen(value)) : Term(am::false_);
}

Term luc_bif_os_putenv_2(Process *p, Term name, Term value) {
  Text text, valueText;
  if (!readName(name, text) || !readString(value, valueText))
    return raiseBadarg(*p);
  Guard guard(environment);
  platform::setVariable(text.data, valueText.data); // OTP ignores "" as well
  return am::true_;
}

Term luc_bif_os_unsetenv_1(Process *p, Term name) {
  Text text;
  if (!readName(name, text))
    return raiseBadarg(*p);
  Guard guard(environment);
  platform::unsetVariable(text.data);
  return am::true_;
}

Term luc_bif_os_env_0(Process *p) {
  Guard guard(environment);
  Term list = kNil;
  for (auto *v = platform::allVariables(); *v; ++v) {
    const char *equals = strchr(*v, '=');
    if (!equals)
      continue;
    Term name = systemString(*p, *v, equals - *v);
    Term value = systemString(*p, equals + 1, strlen(equals + 1));
    list = makeCons(*p, makeTuple(*p, {name, value}), list);
  }
  return list;
}

Term luc_bif_os_getpid_0(Process *p) {
  char text[24];
  int n = formatText(text, sizeof text, "%ld", platform::processNumber());
  return makeByteList(*p, text, n);
}

static Term osType(Process &p) {
  const char *name = platform::systemName().name;
  return makeTuple(p, {am::unix_, internAtom(name, strlen(name))});
}
static Term osVersion(Process &p) {
  platform::SystemName s = platform::systemName();
  return makeTuple(p, {makeSmall(s.version[0]), makeSmall(s.version[1]),
                       makeSmall(s.version[2])});
}

Term luc_bif_os_type_0(Process *p) { return osType(*p); }
Term luc_bif_os_version_0(Process *p) { return osVersion(*p); }

/// File names are UTF-8 here.
Term luc_bif_file_native_name_encoding_0(Process *) { return am::utf8; }
