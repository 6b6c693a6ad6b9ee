//===- Canary.cpp - What the sanitizers must report ------------------------===//
//
// Canary address|undefined|thread does what that sanitizer is there to find.
// So the tests of a sanitized build fail when nothing is instrumented.
//
//===----------------------------------------------------------------------===//

#include <cstdlib>
#include <cstring>
#include <limits>
#include <thread>

static volatile int number = std::numeric_limits<int>::max();
static int shared;

static void readBeyond() {
  volatile char *bytes = static_cast<char *>(std::malloc(8));
  number = bytes[8];
}

static void overflow() { number = number + 1; }

static void race() {
  std::thread other([] { ++shared; });
  ++shared;
  other.join();
}

int main(int argc, char **argv) {
  const char *what = argc > 1 ? argv[1] : "";
  if (!std::strcmp(what, "address"))
    readBeyond();
  else if (!std::strcmp(what, "undefined"))
    overflow();
  else if (!std::strcmp(what, "thread"))
    race();
}
