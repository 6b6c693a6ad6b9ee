-- RUN: elm-check --library %luciole_source/lib/Library/elm --verify-types %s
-- What checking leaves to code generation is complete in the whole of elm/core.
module CoreTypes exposing (..)

import Array
import Bitwise
import Dict
import Process
import Set
import Task
