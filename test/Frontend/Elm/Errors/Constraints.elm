-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module Constraints exposing (..)

a : number -> String
a n =
    String.fromInt n


b : appendable -> Int
b x =
    x ++ 1


c : compappend -> compappend -> Bool
c x y =
    x < y && x ++ y == x


d =
    c 'a' 'b'


e : (appendable -> appendable) -> Int
e f =
    f 1


f : comparable -> Int
f x =
    let
        g : comparable -> comparable
        g y =
            max x y
    in
    g 1


h : number -> number
h n =
    n / 2


i : a -> a
i x =
    Debug.log "x" (x + 1)


j : Float -> String
j x =
    x


k : String -> Float
k text =
    text


-- CHECK:-- TYPE MISMATCH ----------------------------------------------- Constraints.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit `fromInt`:
-- CHECK-EMPTY:
-- CHECK-NEXT:6|     String.fromInt n
-- CHECK-NEXT:                      ^
-- CHECK-NEXT:`n` has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `fromInt` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: By its annotation this works for any `number` as `number`, but the code
-- CHECK-NEXT:needs it to be `Int`. If that is what it is for, write it into the annotation.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------- Constraints.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:(++) puts strings or lists together, but this is neither:
-- CHECK-EMPTY:
-- CHECK-NEXT:11|     x ++ 1
-- CHECK-NEXT:             ^
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.fromInt` makes it a String. In brackets it would be a list of one
-- CHECK-NEXT:element.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------- Constraints.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit `c`:
-- CHECK-EMPTY:
-- CHECK-NEXT:20|     c 'a' 'b'
-- CHECK-NEXT:          ^^^
-- CHECK-NEXT:The argument, a character, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Char
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `c` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    compappend
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Only strings and lists of comparable values are both comparable and
-- CHECK-NEXT:appendable, and `Char` is neither.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- SHADOWING --------------------------------------------------- Constraints.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The name `f` has a meaning already:
-- CHECK-EMPTY:
-- CHECK-NEXT:29| f x =
-- CHECK-NEXT:    ^
-- CHECK-NEXT:Here it gets another one:
-- CHECK-EMPTY:
-- CHECK-NEXT:24| e f =
-- CHECK-NEXT:      ^
-- CHECK-NEXT:Rename one of them: with two meanings in one place it is easy to use the wrong
-- CHECK-NEXT:one.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------- Constraints.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The body of `e` is not what its annotation promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:25|     f 1
-- CHECK-NEXT:        ^^^
-- CHECK-NEXT:The call of `f` gives a value of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    appendable
-- CHECK-EMPTY:
-- CHECK-NEXT:The annotation of `e` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: By its annotation this works for any `appendable` as `appendable`, but the
-- CHECK-NEXT:code needs it to be `Int`. If that is what it is for, write it into the
-- CHECK-NEXT:annotation.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------- Constraints.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit `f`:
-- CHECK-EMPTY:
-- CHECK-NEXT:25|     f 1
-- CHECK-NEXT:          ^
-- CHECK-NEXT:The argument, a number, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `f` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    appendable
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: The type variable `appendable` of your type annotation promises less than
-- CHECK-NEXT:what the code needs: only `number` values work here. Type variables whose names
-- CHECK-NEXT:start with `number` say so.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------- Constraints.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The body of `f` is not what its annotation promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:35|     g 1
-- CHECK-NEXT:        ^^^
-- CHECK-NEXT:The call of `g` gives a value of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    comparable
-- CHECK-EMPTY:
-- CHECK-NEXT:The annotation of `f` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: By its annotation this works for any `comparable` as `comparable`, but the
-- CHECK-NEXT:code needs it to be `Int`. If that is what it is for, write it into the
-- CHECK-NEXT:annotation.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------- Constraints.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit `g`:
-- CHECK-EMPTY:
-- CHECK-NEXT:35|     g 1
-- CHECK-NEXT:          ^
-- CHECK-NEXT:The argument, a number, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `g` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    comparable
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: The type variable `comparable` of your type annotation promises less than
-- CHECK-NEXT:what the code needs: only `number` values work here. Type variables whose names
-- CHECK-NEXT:start with `number` say so.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------- Constraints.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:(/) divides Floats, but this has another type:
-- CHECK-EMPTY:
-- CHECK-NEXT:40|     n / 2
-- CHECK-NEXT:        ^
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------- Constraints.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The body of `h` is not what its annotation promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:40|     n / 2
-- CHECK-NEXT:        ^^^^^
-- CHECK-NEXT:(/) gives a value of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Float
-- CHECK-EMPTY:
-- CHECK-NEXT:The annotation of `h` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: By its annotation this works for any `number` as `number`, but the code
-- CHECK-NEXT:needs it to be `Float`. If that is what it is for, write it into the annotation.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------- Constraints.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:(+) adds numbers, but this has another type:
-- CHECK-EMPTY:
-- CHECK-NEXT:45|     Debug.log "x" (x + 1)
-- CHECK-NEXT:                       ^
-- CHECK-NEXT:    a
-- CHECK-EMPTY:
-- CHECK-NEXT:Both sides have to be Ints, or both Floats.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: The type variable `a` of your type annotation promises less than what the
-- CHECK-NEXT:code needs: only `number` values work here. Type variables whose names start
-- CHECK-NEXT:with `number` say so.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------- Constraints.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The body of `j` is not what its annotation promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:50|     x
-- CHECK-NEXT:        ^
-- CHECK-NEXT:`x` has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Float
-- CHECK-EMPTY:
-- CHECK-NEXT:The annotation of `j` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.fromFloat` makes a String of a Float.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------- Constraints.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The body of `k` is not what its annotation promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:55|     text
-- CHECK-NEXT:        ^^^^
-- CHECK-NEXT:`text` has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:The annotation of `k` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Float
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.toFloat` reads a Float from a String.
-- CHECK-NOT:{{.+}}
