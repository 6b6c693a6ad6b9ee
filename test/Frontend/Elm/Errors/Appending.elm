-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module Appending exposing (..)

a =
    1 ++ "x"


b =
    "x" ++ 1.5


c : String -> List String -> List String
c s list =
    list ++ s


d : Int -> String
d n =
    "n = " ++ n


e =
    [ 1 ] ++ [ "2" ]


f =
    'c' ++ "d"


-- CHECK:-- TYPE MISMATCH ------------------------------------------------- Appending.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:(++) puts strings or lists together, but this is neither:
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     1 ++ "x"
-- CHECK-NEXT:       ^
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.fromInt` makes it a String. In brackets it would be a list of one
-- CHECK-NEXT:element.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Appending.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:(++) puts strings or lists together, but this is neither:
-- CHECK-EMPTY:
-- CHECK-NEXT:9|     "x" ++ 1.5
-- CHECK-NEXT:              ^^^
-- CHECK-NEXT:    Float
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.fromFloat` makes it a String. In brackets it would be a list of one
-- CHECK-NEXT:element.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Appending.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The two sides of (++) have different types:
-- CHECK-EMPTY:
-- CHECK-NEXT:14|     list ++ s
-- CHECK-NEXT:        ^^^^^^^^^
-- CHECK-NEXT:The left side of (++) is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List String
-- CHECK-EMPTY:
-- CHECK-NEXT:The right side is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Appending.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:(++) puts strings or lists together, but this is neither:
-- CHECK-EMPTY:
-- CHECK-NEXT:19|     "n = " ++ n
-- CHECK-NEXT:                  ^
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.fromInt` makes it a String. In brackets it would be a list of one
-- CHECK-NEXT:element.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Appending.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The two sides of (++) have different types:
-- CHECK-EMPTY:
-- CHECK-NEXT:23|     [ 1 ] ++ [ "2" ]
-- CHECK-NEXT:        ^^^^^^^^^^^^^^^^
-- CHECK-NEXT:The left side of (++) is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List number
-- CHECK-EMPTY:
-- CHECK-NEXT:The right side is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.toInt` reads an Int from a String.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Appending.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:(++) puts strings or lists together, but this is neither:
-- CHECK-EMPTY:
-- CHECK-NEXT:27|     'c' ++ "d"
-- CHECK-NEXT:        ^^^
-- CHECK-NEXT:    Char
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: In brackets it would be a list of one element.
-- CHECK-NOT:{{.+}}
