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
-- CHECK-NEXT:The 1st argument does not fit `fromList`:
-- CHECK-EMPTY:
-- CHECK-NEXT:14|     Dict.fromList [ ( Red, 1 ) ]
-- CHECK-NEXT:                      ^^^^^^^^^^^^^^
-- CHECK-NEXT:The argument, a list, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List ( Color, number )
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `fromList` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List ( comparable, number )
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: There is no order for values of type `Color`. There is one for Int, Float,
-- CHECK-NEXT:Char and String, and for lists and tuples of those.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------- NotComparableKeys.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit `insert`:
-- CHECK-EMPTY:
-- CHECK-NEXT:18|     Set.insert { x = 1 } Set.empty
-- CHECK-NEXT:                   ^^^^^^^^^
-- CHECK-NEXT:The argument, a record, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { x : number }
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `insert` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    comparable
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: There is no order for values of type `{ x : number }`. There is one for
-- CHECK-NEXT:Int, Float, Char and String, and for lists and tuples of those.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------- NotComparableKeys.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit `sort`:
-- CHECK-EMPTY:
-- CHECK-NEXT:22|     List.sort [ Just 1 ]
-- CHECK-NEXT:                  ^^^^^^^^^^
-- CHECK-NEXT:The argument, a list, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List (Maybe number)
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `sort` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List comparable
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: There is no order for values of type `Maybe number`. There is one for Int,
-- CHECK-NEXT:Float, Char and String, and for lists and tuples of those.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------- NotComparableKeys.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit `max`:
-- CHECK-EMPTY:
-- CHECK-NEXT:30|     max () ()
-- CHECK-NEXT:            ^^
-- CHECK-NEXT:The argument is the unit value:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ()
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `max` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    comparable
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: There is no order for values of type `()`. There is one for Int, Float,
-- CHECK-NEXT:Char and String, and for lists and tuples of those.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------- NotComparableKeys.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit `sum`:
-- CHECK-EMPTY:
-- CHECK-NEXT:34|     List.sum [ "a" ]
-- CHECK-NEXT:                 ^^^^^^^
-- CHECK-NEXT:The argument, a list, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List String
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `sum` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List number
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.toInt` reads an Int from a String.
-- CHECK-NOT:{{.+}}
