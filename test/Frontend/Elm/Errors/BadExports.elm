-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module BadExports exposing (Model(..), Msg(..), helpr, helper, helper, Msgs)

type alias Model =
    Int


type Msg
    = Msg


helper =
    1


-- CHECK:-- BAD EXPORT --------------------------------------------------- BadExports.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The (..) syntax is for exposing the constructors of a custom type. It cannot be
-- CHECK-NEXT:used with a type alias like `Model` though.
-- CHECK-EMPTY:
-- CHECK-NEXT:2| module BadExports exposing (Model(..), Msg(..), helpr, helper, helper, Msgs)
-- CHECK-NEXT:                               ^^^^^^^^^
-- CHECK-NEXT:Remove the (..) and you should be fine!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- UNKNOWN EXPORT ----------------------------------------------- BadExports.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:You are trying to expose `helpr` but I cannot find its definition:
-- CHECK-EMPTY:
-- CHECK-NEXT:2| module BadExports exposing (Model(..), Msg(..), helpr, helper, helper, Msgs)
-- CHECK-NEXT:                                                   ^^^^^
-- CHECK-NEXT:This name seems close though:
-- CHECK-EMPTY:
-- CHECK-NEXT:    helper
-- CHECK-EMPTY:
-- CHECK-NEXT:-- REDUNDANT EXPORT --------------------------------------------- BadExports.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:You are trying to expose `helper` multiple times! Once here:
-- CHECK-EMPTY:
-- CHECK-NEXT:2| module BadExports exposing (Model(..), Msg(..), helpr, helper, helper, Msgs)
-- CHECK-NEXT:                                                          ^^^^^^
-- CHECK-NEXT:And again right here:
-- CHECK-EMPTY:
-- CHECK-NEXT:2| module BadExports exposing (Model(..), Msg(..), helpr, helper, helper, Msgs)
-- CHECK-NEXT:                                                                  ^^^^^^
-- CHECK-NEXT:Remove one of them and you should be all set!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- UNKNOWN EXPORT ----------------------------------------------- BadExports.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:You are trying to expose `Msgs` but I cannot find its definition:
-- CHECK-EMPTY:
-- CHECK-NEXT:2| module BadExports exposing (Model(..), Msg(..), helpr, helper, helper, Msgs)
-- CHECK-NEXT:                                                                          ^^^^
-- CHECK-NEXT:This name seems close though:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Msg
-- CHECK-NOT:{{.+}}
