-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module AliasCycle exposing (..)

type alias Person =
    { name : String, friend : Friend }


type alias Friend =
    { person : Maybe Person }


type alias Id =
    Id


type Comment
    = Comment Thread


type alias Thread =
    { comments : List Comment }


f : Person -> Int
f p =
    1


-- CHECK:-- ALIAS PROBLEM ------------------------------------------------ AliasCycle.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The type alias `Person` contains itself, by way of others:
-- CHECK-EMPTY:
-- CHECK-NEXT:4| type alias Person =
-- CHECK-NEXT:              ^^^^^^
-- CHECK-NEXT:    ┌─────┐
-- CHECK-NEXT:    │    Person
-- CHECK-NEXT:    │     ↓
-- CHECK-NEXT:    │    Friend
-- CHECK-NEXT:    └─────┘
-- CHECK-EMPTY:
-- CHECK-NEXT:An alias is only another name for its type, so writing it out would never end.
-- CHECK-NEXT:Make one of them a custom type.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- ALIAS PROBLEM ------------------------------------------------ AliasCycle.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The type alias `Id` contains itself:
-- CHECK-EMPTY:
-- CHECK-NEXT:12| type alias Id =
-- CHECK-NEXT:               ^^
-- CHECK-NEXT:An alias is only another name for its type, so writing it out would never end. A
-- CHECK-NEXT:custom type can hold itself:
-- CHECK-EMPTY:
-- CHECK-NEXT:    type Id =
-- CHECK-NEXT:        Id { ... }
-- CHECK-NOT:{{.+}}
