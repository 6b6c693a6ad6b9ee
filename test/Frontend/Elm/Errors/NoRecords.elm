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
-- CHECK-NEXT:This is not a record, so it has no fields to update!
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     { x | y = 1 }
-- CHECK-NEXT:         ^
-- CHECK-NEXT:It is a:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:But I need a record!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- NoRecords.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This `nothing` record does not have a `field` field:
-- CHECK-EMPTY:
-- CHECK-NEXT:17|     nothing.field
-- CHECK-NEXT:        ^^^^^^^^^^^^^
-- CHECK-NEXT:In fact, it is a record with NO fields!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- NoRecords.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Something is off with the body of the `c` definition:
-- CHECK-EMPTY:
-- CHECK-NEXT:22|     r
-- CHECK-NEXT:        ^
-- CHECK-NEXT:This `r` value is a:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { a : Int }
-- CHECK-EMPTY:
-- CHECK-NEXT:But the type annotation on `c` says it should be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { b : Int }
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Seems like a record field typo. Maybe a should be b?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- NoRecords.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Something is off with the body of the `d` definition:
-- CHECK-EMPTY:
-- CHECK-NEXT:27|     r
-- CHECK-NEXT:        ^
-- CHECK-NEXT:This `r` value is a:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { r | a : Int }
-- CHECK-EMPTY:
-- CHECK-NEXT:But the type annotation on `d` says it should be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { r | a : Int, b : Int }
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: This field is missing: b
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- NoRecords.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd argument to `map` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:31|     List.map .x [ 1 ]
-- CHECK-NEXT:                    ^^^^^
-- CHECK-NEXT:This argument is a list of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List number
-- CHECK-EMPTY:
-- CHECK-NEXT:But `map` needs the 2nd argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List { b | x : a }
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Only Int and Float values work as numbers, and `{ b | x : a }` is neither.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- NoRecords.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I need both sides of (==) to be the same type:
-- CHECK-EMPTY:
-- CHECK-NEXT:35|     { x = 1 } == { x = 1, y = 2 }
-- CHECK-NEXT:        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:The left side of (==) is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { x : number }
-- CHECK-EMPTY:
-- CHECK-NEXT:But the right side is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { x : number, y : number2 }
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: This field is not wanted: y
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- NoRecords.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd argument to `shared` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:44|     shared { x = 1 } 5
-- CHECK-NEXT:                         ^
-- CHECK-NEXT:This argument is a number of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:But `shared` needs the 2nd argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    {}
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Only Int and Float values work as numbers, and `{}` is neither.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- NoRecords.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This `r` record does not have a `y` field:
-- CHECK-EMPTY:
-- CHECK-NEXT:48|     shared r 5 + r.y
-- CHECK-NEXT:                     ^^^
-- CHECK-NEXT:This is usually a typo. Here are the `r` fields that are most similar:
-- CHECK-EMPTY:
-- CHECK-NEXT:    x : Int
-- CHECK-EMPTY:
-- CHECK-NEXT:So maybe y should be x?
-- CHECK-NOT:{{.+}}
