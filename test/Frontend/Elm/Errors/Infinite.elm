-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module Infinite exposing (..)

a f =
    f f


b x =
    [ b, x ]


c =
    \list -> list :: list


d x y =
    if True then
        ( x, y )

    else
        ( y, [ x, y ] )


-- CHECK:-- INFINITE TYPE -------------------------------------------------- Infinite.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The type of `f` would contain itself:
-- CHECK-EMPTY:
-- CHECK-NEXT:4| a f =
-- CHECK-NEXT:     ^
-- CHECK-NEXT:Written down, with ∞ for the whole of it again, it is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ∞ -> a
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Usually a function is given to itself, or a value is put into a list of its
-- CHECK-NEXT:own. Type annotations help to find where.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- INFINITE TYPE -------------------------------------------------- Infinite.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The type of `x` would contain itself:
-- CHECK-EMPTY:
-- CHECK-NEXT:8| b x =
-- CHECK-NEXT:     ^
-- CHECK-NEXT:Written down, with ∞ for the whole of it again, it is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ∞ -> List ∞
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Usually a function is given to itself, or a value is put into a list of its
-- CHECK-NEXT:own. Type annotations help to find where.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- INFINITE TYPE -------------------------------------------------- Infinite.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The type of `list` would contain itself:
-- CHECK-EMPTY:
-- CHECK-NEXT:13|     \list -> list :: list
-- CHECK-NEXT:         ^^^^
-- CHECK-NEXT:Written down, with ∞ for the whole of it again, it is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List ∞
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Usually a function is given to itself, or a value is put into a list of its
-- CHECK-NEXT:own. Type annotations help to find where.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- INFINITE TYPE -------------------------------------------------- Infinite.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The type of `y` would contain itself:
-- CHECK-EMPTY:
-- CHECK-NEXT:16| d x y =
-- CHECK-NEXT:        ^
-- CHECK-NEXT:Written down, with ∞ for the whole of it again, it is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List ∞
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Usually a function is given to itself, or a value is put into a list of its
-- CHECK-NEXT:own. Type annotations help to find where.
-- CHECK-NOT:{{.+}}
