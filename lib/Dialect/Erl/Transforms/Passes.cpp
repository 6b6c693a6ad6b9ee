//===- Passes.cpp - Anchors the passes' registration ----------------------===//

#include "luciole/Dialect/Erl/Transforms/Passes.h"
