//===- Children.cpp - Starting programs under Unix -------------------------===//

#include "platform/Children.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <initializer_list>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace luciole;
using namespace luciole::platform;

namespace {
struct Pipe {
  int ends[2] = {-1, -1}; ///< read, write
  bool open() { return pipe2(ends, O_CLOEXEC) == 0; }
  ~Pipe() {
    for (int end : ends)
      if (end >= 0)
        close(end);
  }
  int take(int which) {
    int end = ends[which];
    ends[which] = -1;
    return end;
  }
};

/// What is done in the child before the program starts.
struct Actions {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  Actions() {
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    // A session of its own; signals as a fresh program has them.
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID |
                                              POSIX_SPAWN_SETSIGMASK |
                                              POSIX_SPAWN_SETSIGDEF);
  }
  ~Actions() {
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
  }
  void redirect(int from, int to) {
    posix_spawn_file_actions_adddup2(&actions, from, to);
  }
};
} // namespace

static void describe(const ChildOptions &options, Actions &actions,
                     const Pipe &fromChild, const Pipe &toChild) {
  if (options.folder)
    posix_spawn_file_actions_addchdir_np(&actions.actions, options.folder);
  if (options.writes)
    actions.redirect(toChild.ends[0], options.standardIo ? 0 : 3);
  if (options.reads)
    actions.redirect(fromChild.ends[1], options.standardIo ? 1 : 4);
  if (options.errorsToo && options.reads && options.standardIo)
    actions.redirect(1, 2);
}

int64_t platform::startChild(const ChildOptions &options, Child &child) {
  Pipe fromChild, toChild;
  if ((options.reads && !fromChild.open()) ||
      (options.writes && !toChild.open()))
    return -errno;
  Actions actions;
  describe(options, actions, fromChild, toChild);
  pid_t pid;
  int error = posix_spawn(&pid, options.file, &actions.actions,
                          &actions.attributes,
                          const_cast<char *const *>(options.arguments),
                          const_cast<char *const *>(options.environment));
  if (error)
    return -error;
  child.process = pid;
  child.input = fromChild.take(0);
  child.output = toChild.take(1);
  child.end = int(syscall(SYS_pidfd_open, pid, 0));
  for (int end : {child.input, child.output})
    if (end >= 0)
      fcntl(end, F_SETFL, O_NONBLOCK);
  return 0;
}

int platform::childStatus(long process) {
  int status = 0;
  while (waitpid(pid_t(process), &status, 0) < 0)
    if (errno != EINTR)
      return 0;
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

int64_t platform::checkExecutable(const char *path) {
  struct stat status;
  if (stat(path, &status) < 0)
    return -errno;
  // The superuser may access everything, but execute only what somebody may.
  if (!S_ISREG(status.st_mode) || !(status.st_mode & 0111))
    return -EACCES;
  return access(path, X_OK) < 0 ? -errno : 0;
}

bool platform::isFolder(const char *path) {
  struct stat status;
  return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}
