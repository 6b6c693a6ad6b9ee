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
-- CHECK-NEXT:I need both sides of (==) to be the same type:
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     1 == "1"
-- CHECK-NEXT:       ^^^^^^^^
-- CHECK-NEXT:The left side of (==) is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:But the right side is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert a String into an Int? Use the `String.toInt` function!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Comparing.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I cannot do a comparison with this value:
-- CHECK-EMPTY:
-- CHECK-NEXT:9|     { x = 1 } < { x = 2 }
-- CHECK-NEXT:       ^^^^^^^^^
-- CHECK-NEXT:    { x : number }
-- CHECK-EMPTY:
-- CHECK-NEXT:But (<) only works on Int, Float, Char and String values, and on lists and
-- CHECK-NEXT:tuples of those.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Comparing.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I cannot do a comparison with this value:
-- CHECK-EMPTY:
-- CHECK-NEXT:13|     True > False
-- CHECK-NEXT:        ^^^^
-- CHECK-NEXT:    Bool
-- CHECK-EMPTY:
-- CHECK-NEXT:But (>) only works on Int, Float, Char and String values, and on lists and
-- CHECK-NEXT:tuples of those.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Comparing.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I need both sides of (<) to be the same type:
-- CHECK-EMPTY:
-- CHECK-NEXT:17|     'a' < "b"
-- CHECK-NEXT:        ^^^^^^^^^
-- CHECK-NEXT:The left side of (<) is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Char
-- CHECK-EMPTY:
-- CHECK-NEXT:But the right side is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Comparing.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I cannot do a comparison with this value:
-- CHECK-EMPTY:
-- CHECK-NEXT:21|     (\x -> x) <= f
-- CHECK-NEXT:         ^^^^^^^
-- CHECK-NEXT:    a -> a
-- CHECK-EMPTY:
-- CHECK-NEXT:But (<=) only works on Int, Float, Char and String values, and on lists and
-- CHECK-NEXT:tuples of those.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Comparing.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I need both sides of (/=) to be the same type:
-- CHECK-EMPTY:
-- CHECK-NEXT:26|     n /= m
-- CHECK-NEXT:        ^^^^^^
-- CHECK-NEXT:The left side of (/=) is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:But the right side is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Use `Maybe.withDefault` to handle possible absence, or a `case` with a
-- CHECK-NEXT:branch for `Nothing`.
-- CHECK-NOT:{{.+}}
