-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module TypeVariables exposing (..)

type alias Box a b =
    { content : a }


type alias Open =
    { r | x : Int }


type Tree a
    = Leaf b
    | Node c a (Tree a)


-- CHECK:-- UNUSED TYPE VARIABLE -------------------------------------- TypeVariables.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Type alias `Box` declares type variables that its definition does not use:
-- CHECK-EMPTY:
-- CHECK-NEXT:4| type alias Box a b =
-- CHECK-NEXT:                    ^
-- CHECK-NEXT:    b
-- CHECK-EMPTY:
-- CHECK-NEXT:Take them out of the declaration, or use them.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- UNBOUND TYPE VARIABLE ------------------------------------- TypeVariables.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The `Open` type alias uses type variables that it does not declare:
-- CHECK-EMPTY:
-- CHECK-NEXT:8| type alias Open =
-- CHECK-NEXT:              ^^^^
-- CHECK-NEXT:    r
-- CHECK-EMPTY:
-- CHECK-NEXT:Declare them right after the name, like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Open r ...
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Every type variable has to be listed there, so that a value of the type
-- CHECK-NEXT:tells what it holds.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- UNBOUND TYPE VARIABLE ------------------------------------- TypeVariables.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The `Tree` type uses type variables that it does not declare:
-- CHECK-EMPTY:
-- CHECK-NEXT:12| type Tree a
-- CHECK-NEXT:         ^^^^
-- CHECK-NEXT:    b, c
-- CHECK-EMPTY:
-- CHECK-NEXT:Declare them right after the name, like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Tree b ...
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Every type variable has to be listed there, so that a value of the type
-- CHECK-NEXT:tells what it holds.
-- CHECK-NOT:{{.+}}
