-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module AmbiguousTypes exposing (..)

import Dict exposing (Dict)
import Platform.Cmd as M
import Platform.Sub as M
import Result as R
import Maybe as R


type alias Dict =
    Int


a : Dict -> Dict
a x =
    x + "1"


b =
    R.withDefault 0 (R.Just 1)


c =
    R.map identity


d : M.Cmd a -> M.Sub b
d =
    M.none


-- CHECK:-- TYPE MISMATCH -------------------------------------------- AmbiguousTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:(+) adds numbers, but this has another type:
-- CHECK-EMPTY:
-- CHECK-NEXT:17|     x + "1"
-- CHECK-NEXT:            ^^^
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Both sides have to be Ints, or both Floats.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Strings are put together with (++).
-- CHECK-EMPTY:
-- CHECK-NEXT:-- AMBIGUOUS NAME ------------------------------------------- AmbiguousTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:`R.withDefault` can mean several things here:
-- CHECK-EMPTY:
-- CHECK-NEXT:21|     R.withDefault 0 (R.Just 1)
-- CHECK-NEXT:        ^^^^^^^^^^^^^
-- CHECK-NEXT:It is the name of these variables:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe.withDefault
-- CHECK-NEXT:    Result.withDefault
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Write the module in front of the name, or change the imports, so that I
-- CHECK-NEXT:know which one you want.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- AMBIGUOUS NAME ------------------------------------------- AmbiguousTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:`R.map` can mean several things here:
-- CHECK-EMPTY:
-- CHECK-NEXT:25|     R.map identity
-- CHECK-NEXT:        ^^^^^
-- CHECK-NEXT:It is the name of these variables:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe.map
-- CHECK-NEXT:    Result.map
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Write the module in front of the name, or change the imports, so that I
-- CHECK-NEXT:know which one you want.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- AMBIGUOUS NAME ------------------------------------------- AmbiguousTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:`M.none` can mean several things here:
-- CHECK-EMPTY:
-- CHECK-NEXT:30|     M.none
-- CHECK-NEXT:        ^^^^^^
-- CHECK-NEXT:It is the name of these variables:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Platform.Cmd.none
-- CHECK-NEXT:    Platform.Sub.none
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Write the module in front of the name, or change the imports, so that I
-- CHECK-NEXT:know which one you want.
-- CHECK-NOT:{{.+}}
