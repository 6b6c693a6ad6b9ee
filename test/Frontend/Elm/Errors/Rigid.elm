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
-- CHECK-NEXT:Something is off with the body of the `a` definition:
-- CHECK-EMPTY:
-- CHECK-NEXT:6|     List.length list
-- CHECK-NEXT:       ^^^^^^^^^^^^^^^^
-- CHECK-NEXT:This `length` call produces:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:But the type annotation on `a` says it should be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    a
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Your type annotation uses type variable `a` which means ANY type of value
-- CHECK-NEXT:can flow through, but your code is saying it specifically wants a `Int` value.
-- CHECK-NEXT:Maybe change your type annotation to be more specific? Maybe change the code to
-- CHECK-NEXT:be more general?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Rigid.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Something is off with the body of the `b` definition:
-- CHECK-EMPTY:
-- CHECK-NEXT:11|     y
-- CHECK-NEXT:        ^
-- CHECK-NEXT:This `y` value is a:
-- CHECK-EMPTY:
-- CHECK-NEXT:    b
-- CHECK-EMPTY:
-- CHECK-NEXT:But the type annotation on `b` says it should be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    a
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Your type annotation uses `b` and `a` as separate type variables. Your code
-- CHECK-NEXT:seems to be saying they are the same though. Maybe they should be the same in
-- CHECK-NEXT:your type annotation? Maybe your code uses them in a weird way?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Rigid.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to `same` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:21|     same "text"
-- CHECK-NEXT:             ^^^^^^
-- CHECK-NEXT:This argument is a string of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:But `same` needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    a
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Your type annotation uses type variable `a` which means ANY type of value
-- CHECK-NEXT:can flow through, but your code is saying it specifically wants a `String`
-- CHECK-NEXT:value. Maybe change your type annotation to be more specific? Maybe change the
-- CHECK-NEXT:code to be more general?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Rigid.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Something is off with the body of the `keep` definition:
-- CHECK-EMPTY:
-- CHECK-NEXT:28|             x
-- CHECK-NEXT:                ^
-- CHECK-NEXT:This `x` value is a:
-- CHECK-EMPTY:
-- CHECK-NEXT:    b
-- CHECK-EMPTY:
-- CHECK-NEXT:But the type annotation on `keep` says it should be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    a
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: The type variable `a` belongs to this type annotation alone and means ANY
-- CHECK-NEXT:type of value, but the code fixes it to the type of something outside. An
-- CHECK-NEXT:annotation on the outer definition can share the variable.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Rigid.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The (++) operator cannot append this type of value:
-- CHECK-EMPTY:
-- CHECK-NEXT:35|     n ++ "x"
-- CHECK-NEXT:        ^
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:But the (++) operator is only for appending List and String values.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Maybe put it in [] to make it a list?
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: The type variable `number` of your type annotation promises less than what
-- CHECK-NEXT:the code needs: only `appendable` values work here. Type variables whose names
-- CHECK-NEXT:start with `appendable` say so.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Rigid.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I cannot do a comparison with this value:
-- CHECK-EMPTY:
-- CHECK-NEXT:40|     x < y
-- CHECK-NEXT:        ^
-- CHECK-NEXT:    a
-- CHECK-EMPTY:
-- CHECK-NEXT:But (<) only works on Int, Float, Char and String values, and on lists and
-- CHECK-NEXT:tuples of those.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: The type variable `a` of your type annotation promises less than what the
-- CHECK-NEXT:code needs: only `comparable` values work here. Type variables whose names start
-- CHECK-NEXT:with `comparable` say so.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Rigid.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I cannot do addition with a value of this type:
-- CHECK-EMPTY:
-- CHECK-NEXT:45|     x + y
-- CHECK-NEXT:        ^
-- CHECK-NEXT:    comparable
-- CHECK-EMPTY:
-- CHECK-NEXT:The (+) operator only works with Int and Float values.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: The type variable `comparable` of your type annotation promises less than
-- CHECK-NEXT:what the code needs: only `number` values work here. Type variables whose names
-- CHECK-NEXT:start with `number` say so.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Rigid.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This `r` record does not have a `title` field:
-- CHECK-EMPTY:
-- CHECK-NEXT:50|     r.name ++ r.title
-- CHECK-NEXT:                  ^^^^^^^
-- CHECK-NEXT:This is usually a typo. Here are the `r` fields that are most similar:
-- CHECK-EMPTY:
-- CHECK-NEXT:    name : String
-- CHECK-EMPTY:
-- CHECK-NEXT:So maybe title should be name?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Rigid.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd argument to `map` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:55|     List.map fn (List.reverse (i fn list))
-- CHECK-NEXT:                     ^^^^^^^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:This `reverse` call produces:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List b
-- CHECK-EMPTY:
-- CHECK-NEXT:But `map` needs the 2nd argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List a
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Your type annotation uses `b` and `a` as separate type variables. Your code
-- CHECK-NEXT:seems to be saying they are the same though. Maybe they should be the same in
-- CHECK-NEXT:your type annotation? Maybe your code uses them in a weird way?
-- CHECK-NOT:{{.+}}
