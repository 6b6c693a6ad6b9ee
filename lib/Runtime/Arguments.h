//===- Arguments.h - What the program was started with ------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_ARGUMENTS_H
#define LUCIOLE_LIB_RUNTIME_ARGUMENTS_H

namespace luciole {

/// main's, kept for init:get_plain_arguments/0.
struct Arguments {
  int count = 0;
  char **values = nullptr;
};
extern Arguments arguments;

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_ARGUMENTS_H
