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
-- CHECK-NEXT:The (::) operator can only add elements onto lists:
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     1 :: 2
-- CHECK-NEXT:            ^
-- CHECK-NEXT:The right side is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:But (::) needs a list on the right.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------------- Consing.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I am having trouble with this (::) operator:
-- CHECK-EMPTY:
-- CHECK-NEXT:9|     1 :: [ "2" ]
-- CHECK-NEXT:       ^^^^^^^^^^^^
-- CHECK-NEXT:The right side is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List String
-- CHECK-EMPTY:
-- CHECK-NEXT:But from the left side I expect it to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List number
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Lists need ALL elements to be the same type.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------------- Consing.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Something is off with the body of the `c` definition:
-- CHECK-EMPTY:
-- CHECK-NEXT:14|     "x" :: []
-- CHECK-NEXT:        ^^^^^^^^^
-- CHECK-NEXT:This (::) expression produces:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List String
-- CHECK-EMPTY:
-- CHECK-NEXT:But the type annotation on `c` says it should be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert a String into an Int? Use the `String.toInt` function!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------------- Consing.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I am having trouble with this (::) operator:
-- CHECK-EMPTY:
-- CHECK-NEXT:18|     [ n ] :: [ 1, 2 ]
-- CHECK-NEXT:        ^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:The right side is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List number
-- CHECK-EMPTY:
-- CHECK-NEXT:But from the left side I expect it to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List (List a)
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Lists need ALL elements to be the same type.
-- CHECK-NOT:{{.+}}
