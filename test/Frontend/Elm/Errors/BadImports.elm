-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module BadImports exposing (..)

import Dict exposing (Dict(..), gett)
import Maybe exposing (Just)
import Platform.Cmd exposing (Command)
import Task exposing (Task(..))


x =
    1


-- CHECK:-- BAD IMPORT --------------------------------------------------- BadImports.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The module `Dict` does not expose `gett`:
-- CHECK-EMPTY:
-- CHECK-NEXT:4| import Dict exposing (Dict(..), gett)
-- CHECK-NEXT:                                   ^^^^
-- CHECK-NEXT:This name is similar:
-- CHECK-EMPTY:
-- CHECK-NEXT:    get
-- CHECK-EMPTY:
-- CHECK-NEXT:-- BAD IMPORT --------------------------------------------------- BadImports.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:A constructor such as `Just` is not imported by its own name:
-- CHECK-EMPTY:
-- CHECK-NEXT:5| import Maybe exposing (Just)
-- CHECK-NEXT:                          ^^^^
-- CHECK-NEXT:Constructors come with their type. To get all of them, say:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe(..)
-- CHECK-EMPTY:
-- CHECK-NEXT:-- BAD IMPORT --------------------------------------------------- BadImports.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The module `Platform.Cmd` does not expose `Command`:
-- CHECK-EMPTY:
-- CHECK-NEXT:6| import Platform.Cmd exposing (Command)
-- CHECK-NEXT:                                 ^^^^^^^
-- CHECK-EMPTY:
-- CHECK-NEXT:-- BAD IMPORT --------------------------------------------------- BadImports.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:`Task` of module `Task` is a type alias, and (..) asks for the constructors of a
-- CHECK-NEXT:custom type:
-- CHECK-EMPTY:
-- CHECK-NEXT:7| import Task exposing (Task(..))
-- CHECK-NEXT:                         ^^^^^^^^
-- CHECK-NEXT:An alias is imported by its name alone.
-- CHECK-NOT:{{.+}}
