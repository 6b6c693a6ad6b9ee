//===- Summaries.h - What the linker must know, from the low form -*- C++ -*-===//

#ifndef LUCIOLE_LIB_CONVERSION_ERLTOLLVM_SUMMARIES_H
#define LUCIOLE_LIB_CONVERSION_ERLTOLLVM_SUMMARIES_H

#include <string>

namespace luciole {
class ModuleState;
/// The text of Summary.h for the module before its conversion.
std::string summarize(const ModuleState &state);
/// Puts it into the section that object emission knows.
void addSummary(ModuleState &state, const std::string &text);
} // namespace luciole

#endif // LUCIOLE_LIB_CONVERSION_ERLTOLLVM_SUMMARIES_H
