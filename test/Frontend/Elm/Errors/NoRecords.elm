-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module NoRecords exposing (..)

a n =
    { x | y = 1 }


x =
    5


b r =
    let
        nothing =
            {}
    in
    nothing.field


c : { a : Int } -> { b : Int }
c r =
    r


d : { r | a : Int } -> { r | a : Int, b : Int }
d r =
    r


e =
    List.map .x [ 1 ]


f =
    { x = 1 } == { x = 1, y = 2 }


shared : { a | x : Int } -> a -> Int
shared r rest =
    r.x


g =
    shared { x = 1 } 5


h r =
    shared r 5 + r.y


-- CHECK:-- TYPE MISMATCH ------------------------------------------------- NoRecords.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Only records can be updated, and this is none:
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     { x | y = 1 }
-- CHECK-NEXT:         ^
-- CHECK-NEXT:Its type is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- NoRecords.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no field `field` in `nothing`:
-- CHECK-EMPTY:
-- CHECK-NEXT:17|     nothing.field
-- CHECK-NEXT:        ^^^^^^^^^^^^^
-- CHECK-NEXT:The record has no fields at all.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- NoRecords.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The body of `c` is not what its annotation promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:22|     r
-- CHECK-NEXT:        ^
-- CHECK-NEXT:`r` has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { a : Int }
-- CHECK-EMPTY:
-- CHECK-NEXT:The annotation of `c` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { b : Int }
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Is the field `a` meant to be `b`?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- NoRecords.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The body of `d` is not what its annotation promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:27|     r
-- CHECK-NEXT:        ^
-- CHECK-NEXT:`r` has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { r | a : Int }
-- CHECK-EMPTY:
-- CHECK-NEXT:The annotation of `d` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { r | a : Int, b : Int }
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: This field is missing: b
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- NoRecords.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd argument does not fit `map`:
-- CHECK-EMPTY:
-- CHECK-NEXT:31|     List.map .x [ 1 ]
-- CHECK-NEXT:                    ^^^^^
-- CHECK-NEXT:The argument, a list, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List number
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 2nd argument `map` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List { b | x : a }
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Numbers are Int or Float, and `{ b | x : a }` is neither.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- NoRecords.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The two sides of (==) have different types:
-- CHECK-EMPTY:
-- CHECK-NEXT:35|     { x = 1 } == { x = 1, y = 2 }
-- CHECK-NEXT:        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:The left side of (==) is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { x : number }
-- CHECK-EMPTY:
-- CHECK-NEXT:The right side is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { x : number, y : number2 }
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: This field is not wanted: y
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- NoRecords.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd argument does not fit `shared`:
-- CHECK-EMPTY:
-- CHECK-NEXT:44|     shared { x = 1 } 5
-- CHECK-NEXT:                         ^
-- CHECK-NEXT:The argument, a number, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 2nd argument `shared` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    {}
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Numbers are Int or Float, and `{}` is neither.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- NoRecords.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no field `y` in `r`:
-- CHECK-EMPTY:
-- CHECK-NEXT:48|     shared r 5 + r.y
-- CHECK-NEXT:                     ^^^
-- CHECK-NEXT:The fields of `r` that come closest are:
-- CHECK-EMPTY:
-- CHECK-NEXT:    x : Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Is `y` meant to be `x`?
-- CHECK-NOT:{{.+}}
