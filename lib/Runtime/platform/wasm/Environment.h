//===- Environment.h - The variables that the host gives ----------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_PLATFORM_WASM_ENVIRONMENT_H
#define LUCIOLE_LIB_RUNTIME_PLATFORM_WASM_ENVIRONMENT_H

namespace luciole {

/// "name=value", one behind the other, up to an empty one. Copied at the first
/// change.
extern const char *environmentBlock;

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_PLATFORM_WASM_ENVIRONMENT_H
