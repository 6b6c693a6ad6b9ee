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
-- CHECK-NEXT:I cannot do addition with a value of this type:
-- CHECK-EMPTY:
-- CHECK-NEXT:17|     x + "1"
-- CHECK-NEXT:            ^^^
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:The (+) operator only works with Int and Float values.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Switch to the (++) operator to append strings!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- AMBIGUOUS NAME ------------------------------------------- AmbiguousTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This usage of `R.withDefault` is ambiguous:
-- CHECK-EMPTY:
-- CHECK-NEXT:21|     R.withDefault 0 (R.Just 1)
-- CHECK-NEXT:        ^^^^^^^^^^^^^
-- CHECK-NEXT:These variables are all in scope under that name:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe.withDefault
-- CHECK-NEXT:    Result.withDefault
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Write the module in front of the name, or change the imports, so that I
-- CHECK-NEXT:know which one you want.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- AMBIGUOUS NAME ------------------------------------------- AmbiguousTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This usage of `R.map` is ambiguous:
-- CHECK-EMPTY:
-- CHECK-NEXT:25|     R.map identity
-- CHECK-NEXT:        ^^^^^
-- CHECK-NEXT:These variables are all in scope under that name:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe.map
-- CHECK-NEXT:    Result.map
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Write the module in front of the name, or change the imports, so that I
-- CHECK-NEXT:know which one you want.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- AMBIGUOUS NAME ------------------------------------------- AmbiguousTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This usage of `M.none` is ambiguous:
-- CHECK-EMPTY:
-- CHECK-NEXT:30|     M.none
-- CHECK-NEXT:        ^^^^^^
-- CHECK-NEXT:These variables are all in scope under that name:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Platform.Cmd.none
-- CHECK-NEXT:    Platform.Sub.none
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Write the module in front of the name, or change the imports, so that I
-- CHECK-NEXT:know which one you want.
-- CHECK-NOT:{{.+}}
