//===- Parts.h - What a program needs of the small runtime --------*- C++ -*-===//
//
// The runtime of -Oz programs is optimised when it is linked; a module of
// constants tells it which of its parts (Runtime/Parts.def) are needed.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_DRIVER_PARTS_H
#define LUCIOLE_DRIVER_PARTS_H

#include "luciole/Driver/Bytecode.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace luciole {

/// One bit a row of Parts.def.
enum RuntimePart : uint32_t {
#define PART(name) k_##name##_bit,
#include "luciole/Runtime/Parts.def"
  kNumRuntimeParts
};
inline constexpr uint32_t kAllRuntimeParts = (1u << kNumRuntimeParts) - 1;
inline constexpr uint32_t kTorturePart = 1u << k_torture_bit;
inline constexpr uint32_t kReportsPart = 1u << k_reports_bit;
inline constexpr uint32_t kBootPart = 1u << k_boot_bit;
inline constexpr uint32_t kArgumentsPart = 1u << k_arguments_bit;
inline constexpr uint32_t kNamesPart = 1u << k_names_bit;
/// For values of JavaScript, and what it calls.
inline constexpr uint32_t kElmHostParts = 1u << k_bits_bit;
inline constexpr uint32_t kHostParts =
    kElmHostParts | 1u << k_floats_bit | 1u << k_bigs_bit | 1u << k_maps_bit | 1u << k_resources_bit |
    1u << k_atoms_bit | 1u << k_relations_bit | kNamesPart;
/// Those that no symbol asks for.
inline constexpr uint32_t kAskedParts = kTorturePart | kReportsPart | kBootPart;

/// The parts that a program needs.
uint32_t partsNeeded(const BytecodeNeeds &needs);
std::string namesOfParts(uint32_t parts);
/// Whether Parts.def has a row for it.
bool isKnownToParts(llvm::StringRef symbol);

/// Writes the module of constants, as bitcode: the parts, which instructions
/// occur, and whether there is bytecode at all.
llvm::Error writeParts(uint32_t parts, const BytecodeNeeds &needs,
                       bool isBytecode, llvm::StringRef path);

} // namespace luciole

#endif // LUCIOLE_DRIVER_PARTS_H
