//===- ErlOps.td - All ops of the erl dialect -------------------*- tablegen -*-===//

#ifndef LUCIOLE_DIALECT_ERL_IR_ERLOPS_TD
#define LUCIOLE_DIALECT_ERL_IR_ERLOPS_TD

include "luciole/Dialect/Erl/IR/ErlTermOps.td"
include "luciole/Dialect/Erl/IR/ErlArithOps.td"
include "luciole/Dialect/Erl/IR/ErlMapOps.td"
include "luciole/Dialect/Erl/IR/ErlBitsOps.td"
include "luciole/Dialect/Erl/IR/ErlCallOps.td"
include "luciole/Dialect/Erl/IR/ErlMatchOps.td"
include "luciole/Dialect/Erl/IR/ErlControlOps.td"
include "luciole/Dialect/Erl/IR/ErlCfgOps.td"
include "luciole/Dialect/Erl/IR/ErlProcessOps.td"
include "luciole/Dialect/Erl/IR/ErlKeptOps.td"

#endif // LUCIOLE_DIALECT_ERL_IR_ERLOPS_TD
