-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module Rigid exposing (..)

a : List a -> a -> a
a list x =
    List.length list


b : a -> b -> a
b x y =
    y


c : a -> a
c x =
    let
        same : a -> a
        same y =
            y
    in
    same "text"


d x =
    let
        keep : a -> a
        keep y =
            x
    in
    keep x


e : number -> number
e n =
    n ++ "x"


f : a -> a -> Bool
f x y =
    x < y


g : comparable -> comparable -> comparable
g x y =
    x + y


h : { r | name : String } -> String
h r =
    r.name ++ r.title


i : (a -> b) -> List a -> List b
i fn list =
    List.map fn (List.reverse (i fn list))


fine : List a -> List (List a)
fine list =
    let
        wrap : a -> List a
        wrap y =
            [ y ]
    in
    List.map wrap list


-- CHECK:-- TYPE MISMATCH ----------------------------------------------------- Rigid.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The body of `a` is not what its annotation promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:6|     List.length list
-- CHECK-NEXT:       ^^^^^^^^^^^^^^^^
-- CHECK-NEXT:The call of `length` gives a value of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:The annotation of `a` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:    a
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: By its annotation this works for any type as `a`, but the code needs it to
-- CHECK-NEXT:be `Int`. If that is what it is for, write it into the annotation.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Rigid.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The body of `b` is not what its annotation promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:11|     y
-- CHECK-NEXT:        ^
-- CHECK-NEXT:`y` has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    b
-- CHECK-EMPTY:
-- CHECK-NEXT:The annotation of `b` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:    a
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: By the annotation `b` and `a` can be two different types, but the code
-- CHECK-NEXT:needs them to be the same. If they always are, give them one name.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Rigid.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit `same`:
-- CHECK-EMPTY:
-- CHECK-NEXT:21|     same "text"
-- CHECK-NEXT:             ^^^^^^
-- CHECK-NEXT:The argument, a string, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `same` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    a
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: By its annotation this works for any type as `a`, but the code needs it to
-- CHECK-NEXT:be `String`. If that is what it is for, write it into the annotation.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Rigid.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The body of `keep` is not what its annotation promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:28|             x
-- CHECK-NEXT:                ^
-- CHECK-NEXT:`x` has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    b
-- CHECK-EMPTY:
-- CHECK-NEXT:The annotation of `keep` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:    a
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: The type variable `a` belongs to this annotation alone and stands for any
-- CHECK-NEXT:type, but the code fixes it to the type of something outside. An annotation on
-- CHECK-NEXT:the outer definition can share the variable.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Rigid.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:(++) puts strings or lists together, but this is neither:
-- CHECK-EMPTY:
-- CHECK-NEXT:35|     n ++ "x"
-- CHECK-NEXT:        ^
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: In brackets it would be a list of one element.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: The type variable `number` of your type annotation promises less than what
-- CHECK-NEXT:the code needs: only `appendable` values work here. Type variables whose names
-- CHECK-NEXT:start with `appendable` say so.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Rigid.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:(<) has no order for values of this type:
-- CHECK-EMPTY:
-- CHECK-NEXT:40|     x < y
-- CHECK-NEXT:        ^
-- CHECK-NEXT:    a
-- CHECK-EMPTY:
-- CHECK-NEXT:There is one for Int, Float, Char and String, and for lists and tuples of those.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: The type variable `a` of your type annotation promises less than what the
-- CHECK-NEXT:code needs: only `comparable` values work here. Type variables whose names start
-- CHECK-NEXT:with `comparable` say so.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Rigid.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:(+) adds numbers, but this has another type:
-- CHECK-EMPTY:
-- CHECK-NEXT:45|     x + y
-- CHECK-NEXT:        ^
-- CHECK-NEXT:    comparable
-- CHECK-EMPTY:
-- CHECK-NEXT:Both sides have to be Ints, or both Floats.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: The type variable `comparable` of your type annotation promises less than
-- CHECK-NEXT:what the code needs: only `number` values work here. Type variables whose names
-- CHECK-NEXT:start with `number` say so.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Rigid.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no field `title` in `r`:
-- CHECK-EMPTY:
-- CHECK-NEXT:50|     r.name ++ r.title
-- CHECK-NEXT:                  ^^^^^^^
-- CHECK-NEXT:The fields of `r` that come closest are:
-- CHECK-EMPTY:
-- CHECK-NEXT:    name : String
-- CHECK-EMPTY:
-- CHECK-NEXT:Is `title` meant to be `name`?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Rigid.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd argument does not fit `map`:
-- CHECK-EMPTY:
-- CHECK-NEXT:55|     List.map fn (List.reverse (i fn list))
-- CHECK-NEXT:                     ^^^^^^^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:The call of `reverse` gives a value of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List b
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 2nd argument `map` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List a
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: By the annotation `b` and `a` can be two different types, but the code
-- CHECK-NEXT:needs them to be the same. If they always are, give them one name.
-- CHECK-NOT:{{.+}}
