-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module Pipes exposing (..)

a =
    5 |> String.length


b =
    String.length <| 5


c =
    [ 1, 2 ] |> List.map String.length |> List.sum


d =
    3 |> 4


e =
    List.map String.fromInt >> List.sum


f =
    "a" |> String.repeat


-- CHECK:-- TYPE MISMATCH ----------------------------------------------------- Pipes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:What (|>) passes on does not fit this function:
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     5 |> String.length
-- CHECK-NEXT:            ^^^^^^^^^^^^^
-- CHECK-NEXT:It passes on:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:The function takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.toInt` reads an Int from a String.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Pipes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The right side of (<|) does not fit:
-- CHECK-EMPTY:
-- CHECK-NEXT:9|     String.length <| 5
-- CHECK-NEXT:                        ^
-- CHECK-NEXT:The right side, a number, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:On its right (<|) takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.fromInt` makes a String of an Int.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Pipes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:What (|>) passes on does not fit this function:
-- CHECK-EMPTY:
-- CHECK-NEXT:13|     [ 1, 2 ] |> List.map String.length |> List.sum
-- CHECK-NEXT:                    ^^^^^^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:It passes on:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List number
-- CHECK-EMPTY:
-- CHECK-NEXT:The function takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.toInt` reads an Int from a String.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Pipes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:On the right of (|>) comes a function, but this is none:
-- CHECK-EMPTY:
-- CHECK-NEXT:17|     3 |> 4
-- CHECK-NEXT:             ^
-- CHECK-NEXT:Its type is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Pipes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The right side of (>>) does not fit:
-- CHECK-EMPTY:
-- CHECK-NEXT:21|     List.map String.fromInt >> List.sum
-- CHECK-NEXT:                                   ^^^^^^^^
-- CHECK-NEXT:`sum` has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List number -> number
-- CHECK-EMPTY:
-- CHECK-NEXT:On its right (>>) takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List String -> number
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.fromInt` makes a String of an Int.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Pipes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:What (|>) passes on does not fit this function:
-- CHECK-EMPTY:
-- CHECK-NEXT:25|     "a" |> String.repeat
-- CHECK-NEXT:               ^^^^^^^^^^^^^
-- CHECK-NEXT:It passes on:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:The function takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.fromInt` makes a String of an Int.
-- CHECK-NOT:{{.+}}
