//===- Platform.cpp - What an Elm program's process asks for ---------------===//

#include "luciole/Runtime/Bif.h"
#include "platform/Platform.h"

using namespace luciole;

/// Pages are to respond: from now on collections of this process are short
/// rather than few, and happen while it waits where possible.
Term luc_bif_elm_platform_short_pauses_0(Process *p) {
  p->wantsShortPauses = true;
  platform::useSmallPages();
  return am::ok;
}
