//===- Signals.cpp - Signals from the system, under Unix -------------------===//

#include "platform/Signals.h"
#include "platform/Threads.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace luciole;
using namespace luciole::platform;

namespace {
struct SignalName {
  const char *name;
  int number;
};
/// Those that OTP lets be set.
const SignalName kSignals[] = {
    {"sighup", SIGHUP},   {"sigquit", SIGQUIT}, {"sigabrt", SIGABRT},
    {"sigalrm", SIGALRM}, {"sigterm", SIGTERM}, {"sigusr1", SIGUSR1},
    {"sigusr2", SIGUSR2}, {"sigchld", SIGCHLD}, {"sigstop", SIGSTOP},
    {"sigtstp", SIGTSTP}};
} // namespace

/// From the signal's handler, which may do next to nothing, to the thread: a
/// byte for each signal.
static int channel[2] = {-1, -1};
static void (*handlerFunction)(const char *name);

static void onSignal(int number) {
  int error = errno;
  auto byte = static_cast<unsigned char>(number);
  // A full pipe loses signals that repeat, as the system does.
  [[maybe_unused]] ssize_t written = write(channel[1], &byte, 1);
  errno = error;
}

static void deliver(void *) {
  for (;;) {
    unsigned char byte;
    if (read(channel[0], &byte, 1) != 1)
      continue;
    for (const SignalName &signal : kSignals)
      if (signal.number == byte)
        handlerFunction(signal.name);
  }
}

static bool startDelivery(void (*handler)(const char *name)) {
  static Lock lock;
  Guard guard(lock);
  if (handlerFunction)
    return true;
  if (pipe2(channel, O_CLOEXEC) != 0)
    return false;
  fcntl(channel[1], F_SETFL, O_NONBLOCK);
  handlerFunction = handler;
  startThread(deliver, nullptr);
  return true;
}

bool platform::setSignal(const char *name, SignalAction action,
                         void (*handler)(const char *name)) {
  for (const SignalName &signal : kSignals) {
    if (strcmp(signal.name, name) != 0)
      continue;
    if (action == SignalAction::Handle && !startDelivery(handler))
      return false;
    struct sigaction settings = {};
    settings.sa_handler = action == SignalAction::Handle   ? onSignal
                          : action == SignalAction::Ignore ? SIG_IGN
                                                           : SIG_DFL;
    settings.sa_flags = SA_RESTART;
    sigfillset(&settings.sa_mask);
    sigaction(signal.number, &settings, nullptr);
    return true;
  }
  return false;
}
