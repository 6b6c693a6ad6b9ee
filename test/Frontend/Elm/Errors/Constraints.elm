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
-- CHECK-NEXT:The 1st argument to `fromInt` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:6|     String.fromInt n
-- CHECK-NEXT:                      ^
-- CHECK-NEXT:This `n` value is a:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:But `fromInt` needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Your type annotation uses type variable `number` which means any `number`
-- CHECK-NEXT:can flow through, but your code is saying it specifically wants a `Int` value.
-- CHECK-NEXT:Maybe change your type annotation to be more specific? Maybe change the code to
-- CHECK-NEXT:be more general?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------- Constraints.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The (++) operator cannot append this type of value:
-- CHECK-EMPTY:
-- CHECK-NEXT:11|     x ++ 1
-- CHECK-NEXT:             ^
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:But the (++) operator is only for appending List and String values.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Maybe put it in [] to make it a list? Or make it a String with
-- CHECK-NEXT:`String.fromInt`?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------- Constraints.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to `c` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:20|     c 'a' 'b'
-- CHECK-NEXT:          ^^^
-- CHECK-NEXT:This argument is a character of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Char
-- CHECK-EMPTY:
-- CHECK-NEXT:But `c` needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    compappend
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Only strings and lists of comparable values are both comparable and
-- CHECK-NEXT:appendable, and `Char` is neither.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- SHADOWING --------------------------------------------------- Constraints.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The name `f` is first defined here:
-- CHECK-EMPTY:
-- CHECK-NEXT:29| f x =
-- CHECK-NEXT:    ^
-- CHECK-NEXT:But then it is defined AGAIN over here:
-- CHECK-EMPTY:
-- CHECK-NEXT:24| e f =
-- CHECK-NEXT:      ^
-- CHECK-NEXT:Rename one of them: with two meanings in one place it is easy to use the wrong
-- CHECK-NEXT:one.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------- Constraints.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Something is off with the body of the `e` definition:
-- CHECK-EMPTY:
-- CHECK-NEXT:25|     f 1
-- CHECK-NEXT:        ^^^
-- CHECK-NEXT:This `f` call produces:
-- CHECK-EMPTY:
-- CHECK-NEXT:    appendable
-- CHECK-EMPTY:
-- CHECK-NEXT:But the type annotation on `e` says it should be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Your type annotation uses type variable `appendable` which means any
-- CHECK-NEXT:`appendable` can flow through, but your code is saying it specifically wants a
-- CHECK-NEXT:`Int` value. Maybe change your type annotation to be more specific? Maybe change
-- CHECK-NEXT:the code to be more general?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------- Constraints.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to `f` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:25|     f 1
-- CHECK-NEXT:          ^
-- CHECK-NEXT:This argument is a number of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:But `f` needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    appendable
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: The type variable `appendable` of your type annotation promises less than
-- CHECK-NEXT:what the code needs: only `number` values work here. Type variables whose names
-- CHECK-NEXT:start with `number` say so.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------- Constraints.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Something is off with the body of the `f` definition:
-- CHECK-EMPTY:
-- CHECK-NEXT:35|     g 1
-- CHECK-NEXT:        ^^^
-- CHECK-NEXT:This `g` call produces:
-- CHECK-EMPTY:
-- CHECK-NEXT:    comparable
-- CHECK-EMPTY:
-- CHECK-NEXT:But the type annotation on `f` says it should be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Your type annotation uses type variable `comparable` which means any
-- CHECK-NEXT:`comparable` can flow through, but your code is saying it specifically wants a
-- CHECK-NEXT:`Int` value. Maybe change your type annotation to be more specific? Maybe change
-- CHECK-NEXT:the code to be more general?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------- Constraints.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to `g` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:35|     g 1
-- CHECK-NEXT:          ^
-- CHECK-NEXT:This argument is a number of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:But `g` needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    comparable
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: The type variable `comparable` of your type annotation promises less than
-- CHECK-NEXT:what the code needs: only `number` values work here. Type variables whose names
-- CHECK-NEXT:start with `number` say so.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------- Constraints.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I cannot do division with a value of this type:
-- CHECK-EMPTY:
-- CHECK-NEXT:40|     n / 2
-- CHECK-NEXT:        ^
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:The (/) operator is specifically for Float values.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------- Constraints.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Something is off with the body of the `h` definition:
-- CHECK-EMPTY:
-- CHECK-NEXT:40|     n / 2
-- CHECK-NEXT:        ^^^^^
-- CHECK-NEXT:This (/) expression produces:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Float
-- CHECK-EMPTY:
-- CHECK-NEXT:But the type annotation on `h` says it should be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Your type annotation uses type variable `number` which means any `number`
-- CHECK-NEXT:can flow through, but your code is saying it specifically wants a `Float` value.
-- CHECK-NEXT:Maybe change your type annotation to be more specific? Maybe change the code to
-- CHECK-NEXT:be more general?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------- Constraints.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I cannot do addition with a value of this type:
-- CHECK-EMPTY:
-- CHECK-NEXT:45|     Debug.log "x" (x + 1)
-- CHECK-NEXT:                       ^
-- CHECK-NEXT:    a
-- CHECK-EMPTY:
-- CHECK-NEXT:The (+) operator only works with Int and Float values.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: The type variable `a` of your type annotation promises less than what the
-- CHECK-NEXT:code needs: only `number` values work here. Type variables whose names start
-- CHECK-NEXT:with `number` say so.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------- Constraints.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Something is off with the body of the `j` definition:
-- CHECK-EMPTY:
-- CHECK-NEXT:50|     x
-- CHECK-NEXT:        ^
-- CHECK-NEXT:This `x` value is a:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Float
-- CHECK-EMPTY:
-- CHECK-NEXT:But the type annotation on `j` says it should be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert a Float into a String? Use the `String.fromFloat` function!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------- Constraints.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Something is off with the body of the `k` definition:
-- CHECK-EMPTY:
-- CHECK-NEXT:55|     text
-- CHECK-NEXT:        ^^^^
-- CHECK-NEXT:This `text` value is a:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:But the type annotation on `k` says it should be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Float
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert a String into a Float? Use the `String.toFloat` function!
-- CHECK-NOT:{{.+}}
