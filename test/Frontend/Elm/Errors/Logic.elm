-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module Logic exposing (..)

a n =
    n && 1


b =
    True || "yes"


c =
    not 0


d =
    if 1 then
        "a"

    else
        "b"


e text =
    if String.length then
        1

    else
        2


-- CHECK:-- TYPE MISMATCH ----------------------------------------------------- Logic.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Both sides of (&&) have to be Bool, but this is:
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     n && 1
-- CHECK-NEXT:            ^
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Nothing but True and False decides in Elm. Compare the value with
-- CHECK-NEXT:something, as in `n /= 0`.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Logic.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Both sides of (||) have to be Bool, but this is:
-- CHECK-EMPTY:
-- CHECK-NEXT:9|     True || "yes"
-- CHECK-NEXT:               ^^^^^
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Nothing but True and False decides in Elm. Compare the value with
-- CHECK-NEXT:something, as in `n /= 0`.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Logic.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit `not`:
-- CHECK-EMPTY:
-- CHECK-NEXT:13|     not 0
-- CHECK-NEXT:            ^
-- CHECK-NEXT:The argument, a number, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `not` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Bool
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Nothing but True and False decides in Elm. Compare the value with
-- CHECK-NEXT:something, as in `n /= 0`.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Logic.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The condition of this `if` is neither True nor False:
-- CHECK-EMPTY:
-- CHECK-NEXT:17|     if 1 then
-- CHECK-NEXT:           ^
-- CHECK-NEXT:The condition, a number, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:It has to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Bool
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Nothing but True and False decides in Elm. Compare the value with
-- CHECK-NEXT:something, as in `n /= 0`.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Logic.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The condition of this `if` is neither True nor False:
-- CHECK-EMPTY:
-- CHECK-NEXT:25|     if String.length then
-- CHECK-NEXT:           ^^^^^^^^^^^^^
-- CHECK-NEXT:`length` has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String -> Int
-- CHECK-EMPTY:
-- CHECK-NEXT:It has to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Bool
-- CHECK-NOT:{{.+}}
