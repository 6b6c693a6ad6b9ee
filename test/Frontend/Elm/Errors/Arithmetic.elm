-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module Arithmetic exposing (..)

a =
    "1" + 2


b =
    1 - "2"


c : Int -> Float -> Float
c n x =
    n * x


d : Int -> Float
d n =
    n / 2


e : Float -> Int
e x =
    x // 2


f =
    -"three"


g : Float -> Float
g x =
    x + round x


h list =
    list * [ 1 ]


-- CHECK:-- TYPE MISMATCH ------------------------------------------------ Arithmetic.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:(+) adds numbers, but this has another type:
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     "1" + 2
-- CHECK-NEXT:       ^^^
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Both sides have to be Ints, or both Floats.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Strings are put together with (++).
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------ Arithmetic.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:(-) subtracts numbers, but this has another type:
-- CHECK-EMPTY:
-- CHECK-NEXT:9|     1 - "2"
-- CHECK-NEXT:           ^^^
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Both sides have to be Ints, or both Floats.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Use `String.toInt` or `String.toFloat` to make a number of a String.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------ Arithmetic.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The two sides of (*) have different types:
-- CHECK-EMPTY:
-- CHECK-NEXT:14|     n * x
-- CHECK-NEXT:        ^^^^^
-- CHECK-NEXT:The left side of (*) is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:The right side is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Float
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Elm does not convert between Ints and Floats by itself. Use a function like
-- CHECK-NEXT:`round`, `floor` or `truncate` where you want an Int.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------ Arithmetic.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:(/) divides Floats, but this has another type:
-- CHECK-EMPTY:
-- CHECK-NEXT:19|     n / 2
-- CHECK-NEXT:        ^
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Use `toFloat` to make a Float of the Int, or (//), which divides Int values
-- CHECK-NEXT:and drops the remainder.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------ Arithmetic.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:(//) divides Ints, but this has another type:
-- CHECK-EMPTY:
-- CHECK-NEXT:24|     x // 2
-- CHECK-NEXT:        ^
-- CHECK-NEXT:    Float
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Use (/) to divide Float values, or a function like `round` to make an Int
-- CHECK-NEXT:of the Float.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------ Arithmetic.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Only numbers can be negated, and this is none:
-- CHECK-EMPTY:
-- CHECK-NEXT:28|     -"three"
-- CHECK-NEXT:         ^^^^^^^
-- CHECK-NEXT:The value, a string, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:A minus sign takes an Int or a Float:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.toInt` reads an Int from a String.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------ Arithmetic.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The two sides of (+) have different types:
-- CHECK-EMPTY:
-- CHECK-NEXT:33|     x + round x
-- CHECK-NEXT:        ^^^^^^^^^^^
-- CHECK-NEXT:The left side of (+) is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Float
-- CHECK-EMPTY:
-- CHECK-NEXT:The right side is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Elm does not convert between Ints and Floats by itself. Use `toFloat` where
-- CHECK-NEXT:you want a Float.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------ Arithmetic.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:(*) multiplies numbers, but this has another type:
-- CHECK-EMPTY:
-- CHECK-NEXT:37|     list * [ 1 ]
-- CHECK-NEXT:               ^^^^^
-- CHECK-NEXT:    List number
-- CHECK-EMPTY:
-- CHECK-NEXT:Both sides have to be Ints, or both Floats.
-- CHECK-NOT:{{.+}}
