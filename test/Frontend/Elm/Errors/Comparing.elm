-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module Comparing exposing (..)

a =
    1 == "1"


b =
    { x = 1 } < { x = 2 }


c =
    True > False


d =
    'a' < "b"


e f g =
    (\x -> x) <= f


h : Int -> Maybe Int -> Bool
h n m =
    n /= m


-- CHECK:-- TYPE MISMATCH ------------------------------------------------- Comparing.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The two sides of (==) have different types:
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     1 == "1"
-- CHECK-NEXT:       ^^^^^^^^
-- CHECK-NEXT:The left side of (==) is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:The right side is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.toInt` reads an Int from a String.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Comparing.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:(<) has no order for values of this type:
-- CHECK-EMPTY:
-- CHECK-NEXT:9|     { x = 1 } < { x = 2 }
-- CHECK-NEXT:       ^^^^^^^^^
-- CHECK-NEXT:    { x : number }
-- CHECK-EMPTY:
-- CHECK-NEXT:There is one for Int, Float, Char and String, and for lists and tuples of those.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Comparing.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:(>) has no order for values of this type:
-- CHECK-EMPTY:
-- CHECK-NEXT:13|     True > False
-- CHECK-NEXT:        ^^^^
-- CHECK-NEXT:    Bool
-- CHECK-EMPTY:
-- CHECK-NEXT:There is one for Int, Float, Char and String, and for lists and tuples of those.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Comparing.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The two sides of (<) have different types:
-- CHECK-EMPTY:
-- CHECK-NEXT:17|     'a' < "b"
-- CHECK-NEXT:        ^^^^^^^^^
-- CHECK-NEXT:The left side of (<) is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Char
-- CHECK-EMPTY:
-- CHECK-NEXT:The right side is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Comparing.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:(<=) has no order for values of this type:
-- CHECK-EMPTY:
-- CHECK-NEXT:21|     (\x -> x) <= f
-- CHECK-NEXT:         ^^^^^^^
-- CHECK-NEXT:    a -> a
-- CHECK-EMPTY:
-- CHECK-NEXT:There is one for Int, Float, Char and String, and for lists and tuples of those.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Comparing.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The two sides of (/=) have different types:
-- CHECK-EMPTY:
-- CHECK-NEXT:26|     n /= m
-- CHECK-NEXT:        ^^^^^^
-- CHECK-NEXT:The left side of (/=) is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:The right side is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: There may be no value in it: `Maybe.withDefault` takes another one then, a
-- CHECK-NEXT:`case` has a branch for `Nothing`.
-- CHECK-NOT:{{.+}}
