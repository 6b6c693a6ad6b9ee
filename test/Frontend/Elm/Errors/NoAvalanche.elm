-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module NoAvalanche exposing (..)

bad x =
    x + "y" ++ unknown


good =
    String.length (bad 1) + bad 2


typo : Strin -> Int
typo s =
    s + 1


use =
    typo True


type Broken
    = Broken Flot


pick (Broken f) =
    f + String.length f


calls =
    "notAFunction" 1 |> String.length |> not


-- CHECK:-- TYPE MISMATCH ----------------------------------------------- NoAvalanche.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:(+) adds numbers, but this has another type:
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     x + "y" ++ unknown
-- CHECK-NEXT:           ^^^
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Both sides have to be Ints, or both Floats.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Strings are put together with (++).
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAMING ERROR ------------------------------------------------ NoAvalanche.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no variable `unknown` here:
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     x + "y" ++ unknown
-- CHECK-NEXT:                  ^^^^^^^
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAMING ERROR ------------------------------------------------ NoAvalanche.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no type `Strin` here:
-- CHECK-EMPTY:
-- CHECK-NEXT:12| typo : Strin -> Int
-- CHECK-NEXT:           ^^^^^
-- CHECK-NEXT:This name is similar:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAMING ERROR ------------------------------------------------ NoAvalanche.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no type `Flot` here:
-- CHECK-EMPTY:
-- CHECK-NEXT:22|     = Broken Flot
-- CHECK-NEXT:                 ^^^^
-- CHECK-NEXT:This name is similar:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Float
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TOO MANY ARGS ----------------------------------------------- NoAvalanche.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This is no function, but it is given 1 argument:
-- CHECK-EMPTY:
-- CHECK-NEXT:30|     "notAFunction" 1 |> String.length |> not
-- CHECK-NEXT:        ^^^^^^^^^^^^^^^^
-- CHECK-NEXT:Its type is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Perhaps a comma is missing between two of them, or parentheses around a call.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------- NoAvalanche.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:What (|>) passes on does not fit this function:
-- CHECK-EMPTY:
-- CHECK-NEXT:30|     "notAFunction" 1 |> String.length |> not
-- CHECK-NEXT:                                             ^^^
-- CHECK-NEXT:It passes on:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:The function takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Bool
-- CHECK-NOT:{{.+}}
