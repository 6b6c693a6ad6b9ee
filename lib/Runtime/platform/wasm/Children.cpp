//===- Children.cpp - No programs, nothing to poll -------------------------===//

#include "platform/Children.h"
#include "platform/Polling.h"

#include <cerrno>

using namespace luciole;

int64_t platform::startChild(const ChildOptions &, Child &) { return -ENOTSUP; }
int platform::childStatus(long) { return -1; }
int64_t platform::checkExecutable(const char *) { return -ENOTSUP; }
bool platform::isFolder(const char *) { return false; }

bool platform::watchInput(int, uint64_t, ReadyFunction) { return false; }
bool platform::watchOutput(int, uint64_t, ReadyFunction) { return false; }
void platform::unwatch(int) {}
int64_t platform::readNow(int, void *, size_t) { return -ENOTSUP; }
int64_t platform::writeNow(int, const void *, size_t) { return -ENOTSUP; }
