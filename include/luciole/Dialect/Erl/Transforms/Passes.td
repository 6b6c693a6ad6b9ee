//===- Passes.td - The passes of the erl dialect ----------------*- tablegen -*-===//

#ifndef LUCIOLE_DIALECT_ERL_TRANSFORMS_PASSES_TD
#define LUCIOLE_DIALECT_ERL_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

#endif // LUCIOLE_DIALECT_ERL_TRANSFORMS_PASSES_TD
