//===- MatchSpecTables.cpp - What match specifications can call -----------===//

#include "MatchSpecTables.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"

using namespace luciole::erlang;
using llvm::StringRef;

namespace {
struct Row {
  llvm::StringLiteral name;
  unsigned arity;
};
} // namespace

static constexpr Row kTests[] = {
    {"is_atom", 1},      {"is_float", 1},     {"is_integer", 1},
    {"is_list", 1},      {"is_number", 1},    {"is_pid", 1},
    {"is_port", 1},      {"is_reference", 1}, {"is_tuple", 1},
    {"is_map", 1},       {"is_map_key", 2},   {"is_binary", 1},
    {"is_function", 1},  {"is_record", 2},    {"is_seq_trace", 0}};

static constexpr Row kGuards[] = {
    {"abs", 1},       {"element", 2},     {"hd", 1},          {"length", 1},
    {"node", 0},      {"node", 1},        {"round", 1},       {"size", 1},
    {"bit_size", 1},  {"byte_size", 1},   {"map_size", 1},    {"map_get", 2},
    {"tl", 1},        {"binary_part", 2}, {"binary_part", 3}, {"trunc", 1},
    {"self", 0},      {"float", 1}};

static constexpr Row kActions[] = {
    {"set_seq_token", 2},   {"get_seq_token", 0}, {"message", 1},
    {"return_trace", 0},    {"process_dump", 0},  {"exception_trace", 0},
    {"enable_trace", 1},    {"enable_trace", 2},  {"disable_trace", 1},
    {"disable_trace", 2},   {"display", 1},       {"caller", 0},
    {"set_tcw", 1},         {"silent", 1},        {"trace", 2},
    {"trace", 3}};

static bool contains(llvm::ArrayRef<Row> rows, StringRef name, unsigned arity) {
  return llvm::any_of(rows, [&](const Row &row) {
    return row.arity == arity && row.name == name;
  });
}

bool luciole::erlang::isMatchSpecBif(StringRef function, unsigned arity) {
  return contains(kGuards, function, arity) ||
         contains(kTests, function, arity);
}

bool luciole::erlang::isMatchSpecGuard(StringRef function, unsigned arity) {
  return isMatchSpecBif(function, arity) ||
         (function == "get_tcw" && arity == 0);
}

bool luciole::erlang::isMatchSpecAction(StringRef function, unsigned arity) {
  return contains(kActions, function, arity);
}

StringRef luciole::erlang::newNameOfTest(StringRef function, unsigned arity) {
  static constexpr llvm::StringLiteral kNew[] = {
      "is_atom", "is_float", "is_integer",   "is_list",  "is_number", "is_pid",
      "is_port", "is_tuple", "is_reference", "is_binary", "is_function"};
  if (arity == 2)
    return function == "record" ? "is_record" : "";
  if (arity == 1)
    for (StringRef name : kNew)
      if (name.drop_front(3) == function)
        return name;
  return "";
}
