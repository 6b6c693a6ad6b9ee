-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module Recursion exposing (..)

a n =
    if n == 0 then
        "zero"

    else
        a (n - 1) + 1


b n =
    c (n + 1)


c text =
    b (String.length text)


d x =
    d


-- CHECK:-- TYPE MISMATCH ------------------------------------------------- Recursion.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd branch of this `if` has another type than those before it:
-- CHECK-EMPTY:
-- CHECK-NEXT:9|         a (n - 1) + 1
-- CHECK-NEXT:           ^^^^^^^^^^^^^
-- CHECK-NEXT:(+) gives a value of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:The branches before it have the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.fromInt` makes a String of an Int.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Recursion.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The definition of `c` does not fit its uses:
-- CHECK-EMPTY:
-- CHECK-NEXT:17|     b (String.length text)
-- CHECK-NEXT:        ^^^^^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:The definition has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String -> a
-- CHECK-EMPTY:
-- CHECK-NEXT:It is used as a value of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int -> a
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.toInt` reads an Int from a String.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- INFINITE TYPE ------------------------------------------------- Recursion.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The type of `d` would contain itself:
-- CHECK-EMPTY:
-- CHECK-NEXT:20| d x =
-- CHECK-NEXT:    ^
-- CHECK-NEXT:Written down, with ∞ for the whole of it again, it is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    a -> ∞
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Usually a function is given to itself, or a value is put into a list of its
-- CHECK-NEXT:own. Type annotations help to find where.
-- CHECK-NOT:{{.+}}
