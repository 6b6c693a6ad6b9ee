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
-- CHECK-NEXT:This function cannot handle the argument sent through the (|>) pipe:
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     5 |> String.length
-- CHECK-NEXT:            ^^^^^^^^^^^^^
-- CHECK-NEXT:The argument is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:But (|>) is piping it to a function that expects:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert a String into an Int? Use the `String.toInt` function!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Pipes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The right argument of (<|) is causing problems:
-- CHECK-EMPTY:
-- CHECK-NEXT:9|     String.length <| 5
-- CHECK-NEXT:                        ^
-- CHECK-NEXT:The right argument is a number of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:But (<|) needs the right argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert an Int into a String? Use the `String.fromInt` function!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Pipes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This function cannot handle the argument sent through the (|>) pipe:
-- CHECK-EMPTY:
-- CHECK-NEXT:13|     [ 1, 2 ] |> List.map String.length |> List.sum
-- CHECK-NEXT:                    ^^^^^^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:The argument is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List number
-- CHECK-EMPTY:
-- CHECK-NEXT:But (|>) is piping it to a function that expects:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert a String into an Int? Use the `String.toInt` function!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Pipes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The right side of (|>) has to be a function, but this is no function:
-- CHECK-EMPTY:
-- CHECK-NEXT:17|     3 |> 4
-- CHECK-NEXT:             ^
-- CHECK-NEXT:It is a:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Pipes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The right argument of (>>) is causing problems:
-- CHECK-EMPTY:
-- CHECK-NEXT:21|     List.map String.fromInt >> List.sum
-- CHECK-NEXT:                                   ^^^^^^^^
-- CHECK-NEXT:This `sum` value is a:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List number -> number
-- CHECK-EMPTY:
-- CHECK-NEXT:But (>>) needs the right argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List String -> number
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert an Int into a String? Use the `String.fromInt` function!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Pipes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This function cannot handle the argument sent through the (|>) pipe:
-- CHECK-EMPTY:
-- CHECK-NEXT:25|     "a" |> String.repeat
-- CHECK-NEXT:               ^^^^^^^^^^^^^
-- CHECK-NEXT:The argument is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:But (|>) is piping it to a function that expects:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert an Int into a String? Use the `String.fromInt` function!
-- CHECK-NOT:{{.+}}
