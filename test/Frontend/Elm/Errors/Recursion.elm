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
-- CHECK-NEXT:The 2nd branch of this `if` does not match all the previous branches:
-- CHECK-EMPTY:
-- CHECK-NEXT:9|         a (n - 1) + 1
-- CHECK-NEXT:           ^^^^^^^^^^^^^
-- CHECK-NEXT:This (+) expression produces:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:But all the previous branches result in:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert an Int into a String? Use the `String.fromInt` function!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Recursion.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Something is off with the definition of `c`:
-- CHECK-EMPTY:
-- CHECK-NEXT:17|     b (String.length text)
-- CHECK-NEXT:        ^^^^^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:The definition is of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String -> a
-- CHECK-EMPTY:
-- CHECK-NEXT:But it is used as if it were of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int -> a
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert a String into an Int? Use the `String.toInt` function!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- INFINITE TYPE ------------------------------------------------- Recursion.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I am inferring a weird self-referential type for `d`:
-- CHECK-EMPTY:
-- CHECK-NEXT:20| d x =
-- CHECK-NEXT:    ^
-- CHECK-NEXT:Here is my best effort at writing it down; ∞ stands for the whole type again:
-- CHECK-EMPTY:
-- CHECK-NEXT:    a -> ∞
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Usually a function is given to itself, or a value is put into a list of its
-- CHECK-NEXT:own. Type annotations help to find where.
-- CHECK-NOT:{{.+}}
