-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module Consing exposing (..)

a =
    1 :: 2


b =
    1 :: [ "2" ]


c : List Int
c =
    "x" :: []


d n =
    [ n ] :: [ 1, 2 ]


-- CHECK:-- TYPE MISMATCH --------------------------------------------------- Consing.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:(::) puts an element before a list, but this is no list:
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     1 :: 2
-- CHECK-NEXT:            ^
-- CHECK-NEXT:Its type is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------------- Consing.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The element before (::) does not fit the list behind it:
-- CHECK-EMPTY:
-- CHECK-NEXT:9|     1 :: [ "2" ]
-- CHECK-NEXT:       ^^^^^^^^^^^^
-- CHECK-NEXT:The list is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List String
-- CHECK-EMPTY:
-- CHECK-NEXT:With that element it would be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List number
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: The elements of a list have one type.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------------- Consing.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The body of `c` is not what its annotation promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:14|     "x" :: []
-- CHECK-NEXT:        ^^^^^^^^^
-- CHECK-NEXT:(::) gives a value of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List String
-- CHECK-EMPTY:
-- CHECK-NEXT:The annotation of `c` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.toInt` reads an Int from a String.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------------- Consing.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The element before (::) does not fit the list behind it:
-- CHECK-EMPTY:
-- CHECK-NEXT:18|     [ n ] :: [ 1, 2 ]
-- CHECK-NEXT:        ^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:The list is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List number
-- CHECK-EMPTY:
-- CHECK-NEXT:With that element it would be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List (List a)
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: The elements of a list have one type.
-- CHECK-NOT:{{.+}}
