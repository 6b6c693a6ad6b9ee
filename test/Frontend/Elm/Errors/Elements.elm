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
-- CHECK-NEXT:The 2nd element of this list has another type than those before it:
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     [ 1, "2", 3 ]
-- CHECK-NEXT:            ^^^
-- CHECK-NEXT:The 2nd element, a string, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:The elements before it have the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.toInt` reads an Int from a String.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------------- Elements.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 3rd element of this list has another type than those before it:
-- CHECK-EMPTY:
-- CHECK-NEXT:9|     [ 1, 2.5, 'c' ]
-- CHECK-NEXT:                 ^^^
-- CHECK-NEXT:The 3rd element, a character, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Char
-- CHECK-EMPTY:
-- CHECK-NEXT:The elements before it have the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Float
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: The elements of a list have one type. Values of several kinds can be the
-- CHECK-NEXT:variants of a custom type.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------------- Elements.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 3rd element of this list has another type than those before it:
-- CHECK-EMPTY:
-- CHECK-NEXT:13|     [ Just 1, Nothing, Just "x" ]
-- CHECK-NEXT:                           ^^^^^^^^
-- CHECK-NEXT:The call of `Just` gives a value of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe String
-- CHECK-EMPTY:
-- CHECK-NEXT:The elements before it have the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe number
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.toInt` reads an Int from a String.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH -------------------------------------------------- Elements.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd element of this list has another type than those before it:
-- CHECK-EMPTY:
-- CHECK-NEXT:17|     [ ( 1, 2 ), ( 3, 4, 5 ) ]
-- CHECK-NEXT:                    ^^^^^^^^^^^
-- CHECK-NEXT:The 2nd element, a tuple, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ( number, number2, number3 )
-- CHECK-EMPTY:
-- CHECK-NEXT:The elements before it have the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ( number4, number5 )
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: The elements of a list have one type. Values of several kinds can be the
-- CHECK-NEXT:variants of a custom type.
-- CHECK-NOT:{{.+}}
