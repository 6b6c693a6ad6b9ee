-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module Elements exposing (..)

a =
    [ 1, "2", 3 ]


b =
    [ 1, 2.5, 'c' ]


c =
    [ Just 1, Nothing, Just "x" ]


d =
    [ ( 1, 2 ), ( 3, 4, 5 ) ]


-- CHECK:-- TYPE MISMATCH -------------------------------------------------- Elements.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd element of this list does not match all the previous elements:
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     [ 1, "2", 3 ]
-- CHECK-NEXT:            ^^^
-- CHECK-NEXT:The 2nd element is a string of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:But all the previous elements in the list are:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert a String into an Int? Use the `String.toInt` function!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------------- Elements.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 3rd element of this list does not match all the previous elements:
-- CHECK-EMPTY:
-- CHECK-NEXT:9|     [ 1, 2.5, 'c' ]
-- CHECK-NEXT:                 ^^^
-- CHECK-NEXT:The 3rd element is a character of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Char
-- CHECK-EMPTY:
-- CHECK-NEXT:But all the previous elements in the list are:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Float
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Everything in a list must be the same type of value. That is how functions
-- CHECK-NEXT:like `List.map` can handle every element the same way.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------------- Elements.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 3rd element of this list does not match all the previous elements:
-- CHECK-EMPTY:
-- CHECK-NEXT:13|     [ Just 1, Nothing, Just "x" ]
-- CHECK-NEXT:                           ^^^^^^^^
-- CHECK-NEXT:This `Just` call produces:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe String
-- CHECK-EMPTY:
-- CHECK-NEXT:But all the previous elements in the list are:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe number
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert a String into an Int? Use the `String.toInt` function!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------------- Elements.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd element of this list does not match all the previous elements:
-- CHECK-EMPTY:
-- CHECK-NEXT:17|     [ ( 1, 2 ), ( 3, 4, 5 ) ]
-- CHECK-NEXT:                    ^^^^^^^^^^^
-- CHECK-NEXT:The 2nd element is a tuple of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ( number, number2, number3 )
-- CHECK-EMPTY:
-- CHECK-NEXT:But all the previous elements in the list are:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ( number4, number5 )
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Everything in a list must be the same type of value. That is how functions
-- CHECK-NEXT:like `List.map` can handle every element the same way.
-- CHECK-NOT:{{.+}}
