-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module NotComparableKeys exposing (..)

import Dict
import Set


type Color
    = Red
    | Green


a =
    Dict.fromList [ ( Red, 1 ) ]


b =
    Set.insert { x = 1 } Set.empty


c =
    List.sort [ Just 1 ]


d =
    List.sort [ ( 1, 'a', "b" ) ]


e =
    max () ()


f =
    List.sum [ "a" ]


-- CHECK:-- TYPE MISMATCH ----------------------------------------- NotComparableKeys.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to `fromList` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:14|     Dict.fromList [ ( Red, 1 ) ]
-- CHECK-NEXT:                      ^^^^^^^^^^^^^^
-- CHECK-NEXT:This argument is a list of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List ( Color, number )
-- CHECK-EMPTY:
-- CHECK-NEXT:But `fromList` needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List ( comparable, number )
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: I do not know how to compare `Color` values. I can only compare ints,
-- CHECK-NEXT:floats, chars, strings, lists of comparable values, and tuples of comparable
-- CHECK-NEXT:values.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------- NotComparableKeys.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to `insert` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:18|     Set.insert { x = 1 } Set.empty
-- CHECK-NEXT:                   ^^^^^^^^^
-- CHECK-NEXT:This argument is a record of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { x : number }
-- CHECK-EMPTY:
-- CHECK-NEXT:But `insert` needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    comparable
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: I do not know how to compare `{ x : number }` values. I can only compare
-- CHECK-NEXT:ints, floats, chars, strings, lists of comparable values, and tuples of
-- CHECK-NEXT:comparable values.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------- NotComparableKeys.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to `sort` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:22|     List.sort [ Just 1 ]
-- CHECK-NEXT:                  ^^^^^^^^^^
-- CHECK-NEXT:This argument is a list of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List (Maybe number)
-- CHECK-EMPTY:
-- CHECK-NEXT:But `sort` needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List comparable
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: I do not know how to compare `Maybe number` values. I can only compare
-- CHECK-NEXT:ints, floats, chars, strings, lists of comparable values, and tuples of
-- CHECK-NEXT:comparable values.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------- NotComparableKeys.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to `max` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:30|     max () ()
-- CHECK-NEXT:            ^^
-- CHECK-NEXT:This argument is a unit value:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ()
-- CHECK-EMPTY:
-- CHECK-NEXT:But `max` needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    comparable
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: I do not know how to compare `()` values. I can only compare ints, floats,
-- CHECK-NEXT:chars, strings, lists of comparable values, and tuples of comparable values.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------- NotComparableKeys.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to `sum` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:34|     List.sum [ "a" ]
-- CHECK-NEXT:                 ^^^^^^^
-- CHECK-NEXT:This argument is a list of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List String
-- CHECK-EMPTY:
-- CHECK-NEXT:But `sum` needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List number
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert a String into an Int? Use the `String.toInt` function!
-- CHECK-NOT:{{.+}}
