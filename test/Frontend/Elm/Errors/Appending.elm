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
-- CHECK-NEXT:The (++) operator cannot append this type of value:
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     1 ++ "x"
-- CHECK-NEXT:       ^
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:But the (++) operator is only for appending List and String values.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Maybe put it in [] to make it a list? Or make it a String with
-- CHECK-NEXT:`String.fromInt`?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Appending.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The (++) operator cannot append this type of value:
-- CHECK-EMPTY:
-- CHECK-NEXT:9|     "x" ++ 1.5
-- CHECK-NEXT:              ^^^
-- CHECK-NEXT:    Float
-- CHECK-EMPTY:
-- CHECK-NEXT:But the (++) operator is only for appending List and String values.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Maybe put it in [] to make it a list? Or make it a String with
-- CHECK-NEXT:`String.fromFloat`?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Appending.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I need both sides of (++) to be the same type:
-- CHECK-EMPTY:
-- CHECK-NEXT:14|     list ++ s
-- CHECK-NEXT:        ^^^^^^^^^
-- CHECK-NEXT:The left side of (++) is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List String
-- CHECK-EMPTY:
-- CHECK-NEXT:But the right side is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Appending.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The (++) operator cannot append this type of value:
-- CHECK-EMPTY:
-- CHECK-NEXT:19|     "n = " ++ n
-- CHECK-NEXT:                  ^
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:But the (++) operator is only for appending List and String values.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Maybe put it in [] to make it a list? Or make it a String with
-- CHECK-NEXT:`String.fromInt`?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Appending.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I need both sides of (++) to be the same type:
-- CHECK-EMPTY:
-- CHECK-NEXT:23|     [ 1 ] ++ [ "2" ]
-- CHECK-NEXT:        ^^^^^^^^^^^^^^^^
-- CHECK-NEXT:The left side of (++) is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List number
-- CHECK-EMPTY:
-- CHECK-NEXT:But the right side is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert a String into an Int? Use the `String.toInt` function!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Appending.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The (++) operator cannot append this type of value:
-- CHECK-EMPTY:
-- CHECK-NEXT:27|     'c' ++ "d"
-- CHECK-NEXT:        ^^^
-- CHECK-NEXT:    Char
-- CHECK-EMPTY:
-- CHECK-NEXT:But the (++) operator is only for appending List and String values.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Maybe put it in [] to make it a list?
-- CHECK-NOT:{{.+}}
